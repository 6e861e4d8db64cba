use worker_core::prelude::*;

#[workflow]
fn greeter(_ctx: WorkflowContext, name: String) -> Result<String> {
    Ok(name)
}

fn main() {}
