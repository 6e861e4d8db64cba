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

    #[init]
    async fn new() -> Self {
        Self::default()
    }
}

fn main() {}
