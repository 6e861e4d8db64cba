use worker_core::prelude::*;

#[workflow]
#[derive(Default)]
struct Cart {
    items: Vec<u64>,
}

#[workflow]
impl Cart {
    #[run]
    async fn run(_ctx: WorkflowContext<Self>, limit: usize) -> Result<usize> {
        Ok(limit)
    }

    #[signal]
    #[update]
    fn add(&mut self, cents: u64) {
        self.items.push(cents)
    }
}

fn main() {}
