use worker_core::prelude::*;

#[activity]
async fn greet(_ctx: WorkflowContext, name: String) -> String {
    name
}

#[workflow]
async fn greeter(_ctx: ActivityContext, name: String) -> String {
    name
}

fn main() {}
