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

    #[query]
    async fn total(&self) -> u64 {
        0
    }

    #[query]
    fn clear(&mut self) {
        self.items.clear()
    }

    #[query]
    fn zero() -> u64 {
        0
    }
}

fn main() {}
