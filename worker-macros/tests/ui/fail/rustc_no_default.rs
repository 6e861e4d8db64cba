use worker_core::prelude::*;

#[workflow]
struct Cart {
    limit: usize,
}

#[workflow]
impl Cart {
    #[run]
    async fn run(ctx: WorkflowContext<Self>) -> usize {
        ctx.read(|cart| cart.limit)
    }
}

fn main() {}
