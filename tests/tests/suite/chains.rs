//! Runs that follow runs: continue-as-new, workflow retry, cron, and results at the end of a chain.

use worker_core::client::ResultError;
use worker_core::prelude::*;

use crate::support::{Env, Failed as _, both, soon, until};

#[workflow]
#[derive(Default)]
struct Collector {
    numbers: Vec<u32>,
}

#[workflow(name = "ChainCollector")]
impl Collector {
    /// Starts anew after every few signals, and carries what it has seen.
    #[run]
    async fn run(ctx: WorkflowContext<Self>, seen: Vec<u32>, until: usize) -> Result<Vec<u32>> {
        ctx.wait_until(|collector| !collector.numbers.is_empty()).await?;
        let mut seen = seen;
        seen.extend(ctx.read(|collector| collector.numbers.clone()));
        if seen.len() >= until {
            return Ok(seen);
        }
        ctx.continue_as_new((seen, until)).await
    }

    #[signal]
    fn add(&mut self, number: u32) {
        self.numbers.push(number);
    }
}

/// Three runs, then a result.
#[workflow]
async fn chain_counts(ctx: WorkflowContext, round: u32) -> Result<u32> {
    if round < 3 {
        return ctx.continue_as_new(round + 1).await;
    }
    Ok(round * 10)
}

/// Fails on its first two attempts.
#[workflow]
async fn chain_retried(ctx: WorkflowContext) -> Result<u32> {
    match ctx.info().attempt {
        attempt @ 3.. => Ok(attempt),
        attempt => Err(Failure::new("Unlucky", format!("attempt {attempt}"))),
    }
}

/// Each run returns one more than the run before it.
#[workflow]
async fn chain_cron(ctx: WorkflowContext) -> Result<u32> {
    let before: Option<u32> = ctx.last_result()?;
    Ok(before.unwrap_or(0) + 1)
}

both! { continue_as_new_with_signals_pending, result_of_a_chain, result_of_one_run, workflow_retry, workflow_retry_exhausted, cron }

async fn continue_as_new_with_signals_pending(env: Env) -> Result<()> {
    let worker = env.worker(Dispatch::new().workflow(Collector::RUN)).await?;
    let handle = env.start(Collector::RUN, (Vec::new(), 30), "w").await?;
    let current = env.client.workflow::<Vec<u32>>(handle.id());
    for number in 0..30 {
        current.signal(Collector::ADD, number).await?;
    }
    assert_eq!(
        soon(handle.result()).await?,
        (0..30).collect::<Vec<u32>>(),
        "in order, none lost between two runs"
    );
    worker.shutdown().await
}

async fn result_of_a_chain(env: Env) -> Result<()> {
    let worker = env.worker(Dispatch::new().workflow(CHAIN_COUNTS)).await?;
    let handle = env.start(CHAIN_COUNTS, 1, "w").await?;
    assert_eq!(soon(handle.result()).await?, 30);
    let first = env.history(&handle).await?;
    assert_eq!(first.names().last().map(String::as_str), Some("WorkflowExecutionContinuedAsNew"));
    assert_eq!(
        soon(env.client.workflow::<u32>(handle.id()).result()).await?,
        30,
        "also for a handle without a run id"
    );
    worker.shutdown().await
}

async fn result_of_one_run(env: Env) -> Result<()> {
    let worker = env.worker(Dispatch::new().workflow(CHAIN_COUNTS)).await?;
    let handle = env.start(CHAIN_COUNTS, 2, "w").await?;
    let error = soon(handle.result_of_run()).await.expect_err("the first run has no result of its own");
    let ResultError::ContinuedAsNew { run_id, .. } = &error else { panic!("{error:?}") };
    assert_ne!(Some(run_id.as_str()), handle.run_id());
    assert_eq!(soon(handle.result()).await?, 30);
    worker.shutdown().await
}

async fn workflow_retry(env: Env) -> Result<()> {
    let worker = env.worker(Dispatch::new().workflow(CHAIN_RETRIED)).await?;
    let policy = RetryPolicy::new().initial("100ms").backoff(1.0).max_attempts(5);
    let handle = env.start(CHAIN_RETRIED, (), "w").retry(policy).await?;
    assert_eq!(soon(handle.result()).await?, 3);
    let first = env.history(&handle).await?;
    assert_eq!(first.story(), ["WorkflowExecutionStarted", "WorkflowExecutionFailed"]);
    worker.shutdown().await
}

async fn workflow_retry_exhausted(env: Env) -> Result<()> {
    let worker = env.worker(Dispatch::new().workflow(CHAIN_RETRIED)).await?;
    let policy = RetryPolicy::new().initial("100ms").max_attempts(2);
    let handle = env.start(CHAIN_RETRIED, (), "w").retry(policy).await?;
    let failure = soon(handle.result()).await.expect_err("two attempts are not enough").into_failure();
    assert_eq!(failure.root_cause().message(), "attempt 2");
    worker.shutdown().await
}

async fn cron(env: Env) -> Result<()> {
    let worker = env.worker(Dispatch::new().workflow(CHAIN_CRON)).await?;
    let handle = env.start(CHAIN_CRON, (), "w").cron("@every 1s").await?;
    let current = env.client.workflow::<u32>(handle.id());
    let last = until("the third result of the cron chain", async || {
        let history = env.history(&current).await.ok()?;
        let last: u32 = history.last_result()?.parse().ok()?;
        (last >= 2).then_some(last)
    })
    .await;
    assert!(last >= 2);
    current.terminate().reason("enough").await?;
    worker.shutdown().await
}
