//! Ends that somebody else decides: cancel, terminate, timeouts.

use worker_core::client::{HandleError, ResultError, WorkflowExecutionStatus};
use worker_core::prelude::*;
use worker_core::proto::enums::WorkflowTaskFailedCause;

use tests::servers::ServerKind;

use crate::support::{Env, both, notes, soon};

/// What the clean-up does, at the end of a cancelled run.
#[activity(start_to_close = "10s")]
async fn cleans_up(ctx: ActivityContext) -> Result<()> {
    notes::put(&ctx.info().workflow_id, "clean");
    Ok(())
}

/// Sleeps for ever; cancelled, it cleans up in a scope that the cancellation does not reach.
#[workflow]
async fn stop_with_clean_up(ctx: WorkflowContext) -> Result<()> {
    let slept = ctx.sleep("1h").await;
    if let Err(failure) = &slept
        && failure.is_cancelled()
    {
        ctx.detached().activity(CLEANS_UP, ()).await?;
    }
    slept
}

/// Cancelled, it says so and completes all the same.
#[workflow]
async fn stop_shrugged_off(ctx: WorkflowContext) -> Result<String> {
    match ctx.sleep("1h").await {
        Ok(()) => Ok("slept".into()),
        Err(failure) if failure.is_cancelled() => Ok("woken".into()),
        Err(failure) => Err(failure),
    }
}

/// Open until something ends it.
#[workflow]
async fn stop_never(ctx: WorkflowContext) -> Result<()> {
    ctx.sleep("1h").await
}

both! { cancel_with_clean_up, cancel_shrugged_off, cancel_before_the_first_task, terminate, run_timeout, execution_timeout, closed_run, reset }

fn dispatch() -> Dispatch {
    Dispatch::new()
        .workflow(STOP_WITH_CLEAN_UP)
        .workflow(STOP_SHRUGGED_OFF)
        .workflow(STOP_NEVER)
        .activity(CLEANS_UP)
}

async fn cancel_with_clean_up(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let handle = env.start(STOP_WITH_CLEAN_UP, (), "w").await?;
    env.event(&handle, "TimerStarted").await;
    handle.cancel().reason("closing time").await?;
    let error = soon(handle.result()).await.expect_err("cancelled");
    assert!(matches!(error, ResultError::Cancelled { .. }), "{error:?}");
    assert!(notes::has(handle.id(), "clean"));
    assert_eq!(
        env.history(&handle).await?.story(),
        [
            "WorkflowExecutionStarted",
            "TimerStarted",
            "WorkflowExecutionCancelRequested",
            "TimerCanceled",
            "ActivityTaskScheduled",
            "ActivityTaskStarted",
            "ActivityTaskCompleted",
            "WorkflowExecutionCanceled"
        ]
    );
    assert_eq!(handle.describe().await?.status(), WorkflowExecutionStatus::Canceled);
    worker.shutdown().await
}

async fn cancel_shrugged_off(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let handle = env.start(STOP_SHRUGGED_OFF, (), "w").await?;
    env.event(&handle, "TimerStarted").await;
    handle.cancel().reason("closing time").await?;
    assert_eq!(soon(handle.result()).await?, "woken");
    worker.shutdown().await
}

async fn cancel_before_the_first_task(env: Env) -> Result<()> {
    let handle = env.start(STOP_NEVER, (), "w").await?;
    handle.cancel().reason("never mind").await?;
    let worker = env.worker(dispatch()).await?;
    let error = soon(handle.result()).await.expect_err("cancelled");
    assert!(matches!(error, ResultError::Cancelled { .. }), "{error:?}");
    worker.shutdown().await
}

async fn terminate(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let handle = env.start(STOP_NEVER, (), "w").await?;
    env.event(&handle, "TimerStarted").await;
    handle.terminate().reason("pulled the plug").await?;
    let error = soon(handle.result()).await.expect_err("terminated");
    let ResultError::Terminated { reason, .. } = &error else { panic!("{error:?}") };
    assert_eq!(reason, "pulled the plug");
    assert_eq!(
        env.history(&handle).await?.names().last().map(String::as_str),
        Some("WorkflowExecutionTerminated")
    );
    worker.shutdown().await
}

async fn run_timeout(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let handle = env.start(STOP_NEVER, (), "w").run_timeout("1s").await?;
    let error = soon(handle.result()).await.expect_err("timed out");
    assert!(matches!(error, ResultError::TimedOut { .. }), "{error:?}");
    assert_eq!(
        env.history(&handle).await?.names().last().map(String::as_str),
        Some("WorkflowExecutionTimedOut")
    );
    worker.shutdown().await
}

async fn execution_timeout(env: Env) -> Result<()> {
    let handle = env.start(STOP_NEVER, (), "w").execution_timeout("1s").await?;
    let error = soon(handle.result()).await.expect_err("timed out, though no worker ever came");
    assert!(matches!(error, ResultError::TimedOut { .. }), "{error:?}");
    Ok(())
}

/// What can no longer be done to a run that is closed.
async fn closed_run(env: Env) -> Result<()> {
    let handle = env.start(STOP_NEVER, (), "w").await?;
    handle.terminate().reason("done").await?;
    let signal: Signal<()> = Signal::named("go");
    let refused = handle.signal(signal, ()).await.expect_err("it is closed");
    assert!(matches!(refused, HandleError::NotFound { .. }), "{refused:?}");
    let refused = handle.terminate().reason("again").await.expect_err("it is closed");
    assert!(refused.to_string().contains(handle.id()), "{refused}");
    Ok(())
}

/// A server that can reset starts the workflow over from its first task; the engine, which cannot yet, says so and leaves the run alone.
async fn reset(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let handle = env.start(STOP_NEVER, (), "w").await?;
    env.event(&handle, "TimerStarted").await;
    let completed = env.history(&handle).await?.event("WorkflowTaskCompleted").event_id;
    let reset = soon(handle.reset(completed, "the code was wrong")).await;
    let last = match ServerKind::from_env() {
        ServerKind::Temporal => {
            let run_id = reset?;
            let again = env.client.workflow_run::<()>(handle.id(), &run_id);
            env.event(&again, "TimerStarted").await;
            let (cause, _) = env.history(&again).await?.task_failures().remove(0);
            assert_eq!(cause, WorkflowTaskFailedCause::ResetWorkflow);
            again
        }
        _ => {
            let error = reset.expect_err("the engine cannot");
            assert!(error.to_string().contains("ResetWorkflowExecution"), "{error}");
            let HandleError::Rpc(error) = &error else { panic!("{error:?}") };
            assert_eq!(error.code(), tonic::Code::Unimplemented);
            assert_eq!(handle.describe().await?.status(), WorkflowExecutionStatus::Running);
            env.client.workflow::<()>(handle.id())
        }
    };
    last.terminate().reason("enough").await?;
    worker.shutdown().await
}
