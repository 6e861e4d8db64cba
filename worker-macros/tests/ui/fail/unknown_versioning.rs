use worker_core::prelude::*;

#[workflow(versioning = "latest")]
async fn greeter(_ctx: WorkflowContext, name: String) -> Result<String> {
    Ok(name)
}

fn main() {}
