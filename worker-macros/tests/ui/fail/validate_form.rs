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

    #[update]
    fn add(&mut self, cents: u64) -> usize {
        self.items.push(cents);
        self.items.len()
    }

    #[validate(add)]
    async fn check(&mut self, cents: u64) -> Result<()> {
        drop(cents);
        Ok(())
    }
}

fn main() {}
