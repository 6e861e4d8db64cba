//! The workload: a chain of activities, one after the other, each of which does nothing but answer.

use worker_core::prelude::*;

/// Returns its input: what is measured is everything around an activity.
#[activity(name = "Echo", start_to_close = "60s")]
pub async fn echo(value: u64) -> Result<u64> {
    Ok(value)
}

/// Calls `Echo` with 0, 1, … `length` - 1, one after the other, and returns the sum of the answers.
#[workflow(name = "Chain")]
pub async fn chain(ctx: WorkflowContext, length: u64) -> Result<u64> {
    let mut sum = 0;
    for value in 0..length {
        sum += ctx.activity(ECHO, value).await?;
    }
    Ok(sum)
}
