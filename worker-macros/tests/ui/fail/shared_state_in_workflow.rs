use worker_core::prelude::*;

#[workflow]
async fn greeter(_ctx: WorkflowContext, pool: State<String>) -> Result<usize> {
    Ok(pool.len())
}

fn main() {}
