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

    #[activity(start_to_close = "10s")]
    async fn charge(cents: u64) -> u64 {
        cents
    }
}

fn main() {}
