use worker_core::prelude::*;

#[workflow(name = "", task_queue = " ")]
async fn greeter(_ctx: WorkflowContext, name: String) -> Result<String> {
    Ok(name)
}

fn main() {}
