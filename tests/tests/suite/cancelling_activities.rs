//! Cancelling an activity: what the workflow sees, what the activity sees, and what is written.

use worker_core::ActivityCancellation;
use worker_core::prelude::*;

use crate::support::{Env, both, notes, soon, until};

const GO: Signal<()> = Signal::named("go");

/// Beats until it is told to stop, then says why.
#[activity(start_to_close = "60s", heartbeat = "3s")]
async fn beats(ctx: ActivityContext) -> Result<String> {
    let id = ctx.info().workflow_id.clone();
    notes::put(&id, "running");
    loop {
        ctx.heartbeat(&()).ok();
        tokio::select! {
            _ = ctx.cancelled() => break,
            () = tokio::time::sleep(std::time::Duration::from_millis(100)) => {}
        }
        if notes::has(&id, "finish") {
            notes::put(&id, "finished");
            return Ok("finished".into());
        }
    }
    notes::put(&id, &format!("{:?}", ctx.cancel_reason().expect("it was cancelled")));
    if notes::has(&id, "ignore") {
        return Ok("finished all the same".into());
    }
    Err(Failure::cancelled("told to stop"))
}

/// Starts the activity, cancels it at the signal, and says how the call ended.
#[workflow]
async fn cancels_activity(ctx: WorkflowContext, how: String) -> Result<String> {
    let kind = match how.as_str() {
        "try" => ActivityCancellation::TryCancel,
        "wait" => ActivityCancellation::WaitCompleted,
        _ => ActivityCancellation::Abandon,
    };
    let mut go = ctx.signals(GO);
    let call = ctx.activity(BEATS, ()).cancellation(kind).start();
    go.recv().await?;
    call.cancel();
    match call.await {
        Ok(text) => Ok(text),
        Err(failure) if failure.is_cancelled() => Ok("cancelled".into()),
        Err(failure) => Err(failure),
    }
}

/// Waits for the activity; something else ends the run.
#[workflow]
async fn waits_for_activity(ctx: WorkflowContext) -> Result<String> {
    ctx.activity(BEATS, ()).await
}

/// Schedules and cancels in one go: nothing may be sent.
#[workflow]
async fn cancels_unsent_activity(ctx: WorkflowContext) -> Result<bool> {
    let call = ctx.activity(BEATS, ()).start();
    call.cancel();
    Ok(call.await.is_err_and(|failure| failure.is_cancelled()))
}

both! { try_cancel, wait_cancelled, wait_but_finished, abandon, by_heartbeat, run_gone, before_it_was_sent }

fn dispatch() -> Dispatch {
    Dispatch::new()
        .workflow(CANCELS_ACTIVITY)
        .workflow(WAITS_FOR_ACTIVITY)
        .workflow(CANCELS_UNSENT_ACTIVITY)
        .activity(BEATS)
}

async fn try_cancel(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let handle = env.start(CANCELS_ACTIVITY, "try".into(), "w").await?;
    notes::wait(handle.id(), "running").await;
    handle.signal(GO, ()).await?;
    assert_eq!(soon(handle.result()).await?, "cancelled");
    assert_eq!(
        env.history(&handle).await?.story(),
        [
            "WorkflowExecutionStarted",
            "ActivityTaskScheduled",
            "WorkflowExecutionSignaled",
            "ActivityTaskCancelRequested",
            "WorkflowExecutionCompleted"
        ],
        "the workflow does not wait for the activity"
    );
    worker.shutdown().await
}

async fn wait_cancelled(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let handle = env.start(CANCELS_ACTIVITY, "wait".into(), "w").await?;
    notes::wait(handle.id(), "running").await;
    handle.signal(GO, ()).await?;
    assert_eq!(soon(handle.result()).await?, "cancelled");
    assert_eq!(
        env.history(&handle).await?.story(),
        [
            "WorkflowExecutionStarted",
            "ActivityTaskScheduled",
            "WorkflowExecutionSignaled",
            "ActivityTaskCancelRequested",
            "ActivityTaskStarted",
            "ActivityTaskCanceled",
            "WorkflowExecutionCompleted"
        ]
    );
    worker.shutdown().await
}

async fn wait_but_finished(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let handle = env.start(CANCELS_ACTIVITY, "wait".into(), "w").await?;
    notes::put(handle.id(), "ignore");
    notes::wait(handle.id(), "running").await;
    handle.signal(GO, ()).await?;
    assert_eq!(soon(handle.result()).await?, "finished all the same");
    worker.shutdown().await
}

async fn abandon(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let handle = env.start(CANCELS_ACTIVITY, "abandon".into(), "w").await?;
    notes::wait(handle.id(), "running").await;
    handle.signal(GO, ()).await?;
    assert_eq!(soon(handle.result()).await?, "cancelled");
    let story = env.history(&handle).await?.story();
    assert!(!story.contains(&"ActivityTaskCancelRequested".to_owned()), "nothing is sent: {story:?}");
    worker.shutdown().await
}

async fn by_heartbeat(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let handle = env.start(CANCELS_ACTIVITY, "wait".into(), "w").await?;
    notes::wait(handle.id(), "running").await;
    handle.signal(GO, ()).await?;
    notes::wait(handle.id(), "Requested").await;
    soon(handle.result()).await?;
    worker.shutdown().await
}

async fn run_gone(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let handle = env.start(WAITS_FOR_ACTIVITY, (), "w").await?;
    notes::wait(handle.id(), "running").await;
    handle.terminate().reason("no longer wanted").await?;
    notes::wait(handle.id(), "NotFound").await;
    until("the slot to be free again", async || (worker.status().running_activities == 0).then_some(()))
        .await;
    worker.shutdown().await
}

async fn before_it_was_sent(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let handle = env.start(CANCELS_UNSENT_ACTIVITY, (), "w").await?;
    assert!(soon(handle.result()).await?);
    assert_eq!(
        env.history(&handle).await?.story(),
        ["WorkflowExecutionStarted", "WorkflowExecutionCompleted"]
    );
    worker.shutdown().await
}
