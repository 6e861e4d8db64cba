use worker_core::prelude::*;

#[workflow(name = "cart")]
#[derive(Default)]
struct Cart;

#[workflow]
impl Cart {
    #[run]
    async fn run(_ctx: WorkflowContext<Self>) {}
}

fn main() {}
