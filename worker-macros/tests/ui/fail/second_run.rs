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

    #[run]
    async fn again(_ctx: WorkflowContext<Self>) {}
}

fn main() {}
