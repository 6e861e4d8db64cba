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
    fn add(cents: u64) {
        drop(cents)
    }

    #[update]
    fn consume(self) -> usize {
        self.items.len()
    }
}

fn main() {}
