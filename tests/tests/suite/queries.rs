//! Queries: while the run is open, after it closed, and with mistakes in them.

use worker_core::client::QueryError;
use worker_core::prelude::*;

use crate::support::{Env, both, soon, told};

#[workflow]
struct Counter {
    count: i64,
    done: bool,
}

#[workflow(name = "QueryCounter")]
impl Counter {
    /// Before any signal is seen, which `run` could not promise.
    #[init]
    fn new(start: i64) -> Self {
        Self { count: start, done: false }
    }

    #[run]
    async fn run(ctx: WorkflowContext<Self>, _start: i64) -> Result<i64> {
        ctx.wait_until(|counter| counter.done).await?;
        Ok(ctx.read(|counter| counter.count))
    }

    #[signal]
    fn add(&mut self, by: i64) {
        self.count += by;
    }

    #[signal]
    fn done(&mut self) {
        self.done = true;
    }

    #[query]
    fn count(&self) -> i64 {
        self.count
    }

    #[query]
    fn times(&self, factor: i64, offset: i64) -> Result<i64> {
        if factor == 0 {
            return Err(Failure::new("Pointless", "nothing times anything"));
        }
        Ok(self.count * factor + offset)
    }
}

both! { while_running, after_close, never_behind_a_signal, unknown_name, wrong_argument, failing, unknown_workflow }

fn dispatch() -> Dispatch {
    Dispatch::new().workflow(Counter::RUN)
}

async fn while_running(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let handle = env.start(Counter::RUN, 5, "w").await?;
    handle.signal(Counter::ADD, 2).await?;
    assert_eq!(soon(handle.query(Counter::COUNT, ())).await?, 7);
    assert_eq!(soon(handle.query(Counter::TIMES, (3, 1))).await?, 22);
    handle.signal(Counter::DONE, ()).await?;
    assert_eq!(soon(handle.result()).await?, 7);
    let story = env.history(&handle).await?.story();
    assert_eq!(
        story,
        [
            "WorkflowExecutionStarted",
            "WorkflowExecutionSignaled",
            "WorkflowExecutionSignaled",
            "WorkflowExecutionCompleted"
        ],
        "a query leaves no trace"
    );
    worker.shutdown().await
}

async fn after_close(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let handle = env.start(Counter::RUN, 5, "w").await?;
    handle.signal(Counter::DONE, ()).await?;
    soon(handle.result()).await?;
    assert_eq!(soon(handle.query(Counter::COUNT, ())).await?, 5);
    worker.shutdown().await
}

async fn never_behind_a_signal(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let handle = env.start(Counter::RUN, 0, "w").await?;
    for expected in 1..=20 {
        handle.signal(Counter::ADD, 1).await?;
        assert_eq!(soon(handle.query(Counter::COUNT, ())).await?, expected);
    }
    handle.terminate().reason("done").await?;
    worker.shutdown().await
}

async fn unknown_name(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let handle = env.start(Counter::RUN, 0, "w").await?;
    let mistake: Query<(), i64> = Query::named("total");
    let error = told(&soon(handle.query(mistake, ())).await.expect_err("there is no such query"));
    for part in ["`total`", "`count`", "`times`"] {
        assert!(error.contains(part), "{part} in: {error}");
    }
    assert_eq!(soon(handle.query(Counter::COUNT, ())).await?, 0, "the run is none the worse");
    handle.terminate().reason("done").await?;
    worker.shutdown().await
}

async fn wrong_argument(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let handle = env.start(Counter::RUN, 0, "w").await?;
    let mistake: Query<(String, i64), i64> = Query::named("times");
    let error = told(&soon(handle.query(mistake, ("three".into(), 1))).await.expect_err("not a number"));
    assert!(error.contains("times") && error.contains("i64"), "{error}");
    assert_eq!(soon(handle.query(Counter::COUNT, ())).await?, 0, "the run is none the worse");
    handle.terminate().reason("done").await?;
    worker.shutdown().await
}

async fn failing(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let handle = env.start(Counter::RUN, 0, "w").await?;
    let error = told(&soon(handle.query(Counter::TIMES, (0, 1))).await.expect_err("it refuses"));
    assert!(error.contains("nothing times anything"), "{error}");
    handle.terminate().reason("done").await?;
    worker.shutdown().await
}

async fn unknown_workflow(env: Env) -> Result<()> {
    let handle = env.client.workflow::<i64>(env.id("nobody"));
    let error = soon(handle.query(Counter::COUNT, ())).await.expect_err("there is no such workflow");
    assert!(matches!(error, QueryError::NotFound { .. }), "{error:?}");
    Ok(())
}
