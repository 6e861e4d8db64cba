use worker_core::prelude::*;

#[workflow]
async fn greeter(_ctx: WorkflowContext<u64>, name: String) -> Result<String> {
    Ok(name)
}

fn main() {}
