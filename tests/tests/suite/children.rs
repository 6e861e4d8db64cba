//! Children: their results, their failures, their cancellation, and what becomes of them when the parent closes.

use worker_core::client::{ResultError, WorkflowExecutionStatus, WorkflowHandle};
use worker_core::prelude::*;
use worker_core::{FailureKind, ParentClosePolicy};

use crate::support::{Env, Failed as _, both, notes, soon, until};

const GO: Signal<()> = Signal::named("go");

#[workflow]
async fn child_doubles(_ctx: WorkflowContext, number: u32) -> Result<u32> {
    if number == 13 {
        return Err(Failure::new("Unlucky", "not thirteen").details(&number));
    }
    Ok(number * 2)
}

/// Open until signalled or cancelled.
#[workflow]
async fn child_waits(ctx: WorkflowContext) -> Result<String> {
    notes::put(&ctx.info().workflow_id, "running");
    ctx.signals(GO).recv().await?;
    Ok("signalled".into())
}

#[workflow]
async fn parent_of_one(ctx: WorkflowContext, number: u32) -> Result<u32> {
    ctx.child(CHILD_DOUBLES, number).await
}

#[workflow]
async fn parent_of_many(ctx: WorkflowContext, count: u32) -> Result<u32> {
    let children = (0..count).map(|number| ctx.child(CHILD_DOUBLES, number + 100));
    ctx.join_all(children).await.into_iter().sum()
}

/// Cancels its child at the signal and says how the child ended.
#[workflow]
async fn parent_cancels(ctx: WorkflowContext, child_id: String) -> Result<String> {
    let mut go = ctx.signals(GO);
    let child = ctx.child(CHILD_WAITS, ()).id(child_id).start().await?;
    go.recv().await?;
    child.cancel();
    match child.await {
        Ok(text) => Ok(text),
        Err(failure) if failure.is_cancelled() => Ok("cancelled".into()),
        Err(failure) => Err(failure),
    }
}

/// Starts its child, then closes at the signal and leaves the child to its policy.
#[workflow]
async fn parent_leaves(ctx: WorkflowContext, child_id: String, policy: String) -> Result<()> {
    let policy = match policy.as_str() {
        "abandon" => ParentClosePolicy::Abandon,
        "cancel" => ParentClosePolicy::RequestCancel,
        _ => ParentClosePolicy::Terminate,
    };
    let _child = ctx.child(CHILD_WAITS, ()).id(child_id).parent_close(policy).start().await?;
    ctx.signals(GO).recv().await?;
    Ok(())
}

/// Starts a child under an id that somebody else uses.
#[workflow]
async fn parent_refused(ctx: WorkflowContext, child_id: String) -> Result<String> {
    match ctx.child(CHILD_WAITS, ()).id(child_id).start().await {
        Ok(_) => Ok("started".into()),
        Err(failure) => Ok(failure.to_string()),
    }
}

/// Signals its own child.
#[workflow]
async fn parent_signals(ctx: WorkflowContext, child_id: String) -> Result<String> {
    let child = ctx.child(CHILD_WAITS, ()).id(child_id).start().await?;
    child.signal(GO, ()).await?;
    child.await
}

both! { result, many, failure, cancelled, signalled, abandoned, terminated_by_parent_close, cancelled_by_parent_close, id_in_use }

fn dispatch() -> Dispatch {
    Dispatch::new()
        .workflow(CHILD_DOUBLES)
        .workflow(CHILD_WAITS)
        .workflow(PARENT_OF_ONE)
        .workflow(PARENT_OF_MANY)
        .workflow(PARENT_CANCELS)
        .workflow(PARENT_LEAVES)
        .workflow(PARENT_REFUSED)
        .workflow(PARENT_SIGNALS)
}

async fn result(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let handle = env.start(PARENT_OF_ONE, 21, "w").await?;
    assert_eq!(soon(handle.result()).await?, 42);
    assert_eq!(
        env.history(&handle).await?.story(),
        [
            "WorkflowExecutionStarted",
            "StartChildWorkflowExecutionInitiated",
            "ChildWorkflowExecutionStarted",
            "ChildWorkflowExecutionCompleted",
            "WorkflowExecutionCompleted"
        ]
    );
    worker.shutdown().await
}

async fn many(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let handle = env.start(PARENT_OF_MANY, 20, "w").await?;
    assert_eq!(soon(handle.result()).await?, (100..120).map(|number| number * 2).sum::<u32>());
    worker.shutdown().await
}

async fn failure(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let handle = env.start(PARENT_OF_ONE, 13, "w").await?;
    let failure = soon(handle.result()).await.expect_err("unlucky").into_failure();
    let kinds: Vec<FailureKind> = failure.chain().map(Failure::kind).collect();
    assert!(kinds.contains(&FailureKind::ChildWorkflow), "{failure:?}");
    let root = failure.root_cause();
    assert_eq!((root.type_name(), root.message()), ("Unlucky", "not thirteen"));
    assert_eq!(root.detail::<u32>(0).expect("it has a detail").expect("a number"), 13);
    assert_eq!(env.history(&handle).await?.count("ChildWorkflowExecutionFailed"), 1);
    worker.shutdown().await
}

async fn cancelled(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let child = env.id("child");
    let handle = env.start(PARENT_CANCELS, child.clone(), "w").await?;
    notes::wait(&child, "running").await;
    handle.signal(GO, ()).await?;
    assert_eq!(soon(handle.result()).await?, "cancelled");
    let history = env.history(&handle).await?;
    assert_eq!(history.count("ChildWorkflowExecutionCanceled"), 1, "{:?}", history.names());
    assert_eq!(
        env.client.workflow::<String>(child).describe().await?.status(),
        WorkflowExecutionStatus::Canceled
    );
    worker.shutdown().await
}

async fn signalled(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let handle = env.start(PARENT_SIGNALS, env.id("child"), "w").await?;
    assert_eq!(soon(handle.result()).await?, "signalled");
    worker.shutdown().await
}

/// Starts a parent whose child has `policy`, lets it close, and gives a handle of the child.
async fn orphan(env: &Env, policy: &str) -> Result<WorkflowHandle<String>> {
    let child = env.id("child");
    let parent = env.start(PARENT_LEAVES, (child.clone(), policy.to_owned()), "w").await?;
    notes::wait(&child, "running").await;
    parent.signal(GO, ()).await?;
    soon(parent.result()).await?;
    Ok(env.client.workflow(child))
}

async fn abandoned(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let child = orphan(&env, "abandon").await?;
    assert_eq!(child.describe().await?.status(), WorkflowExecutionStatus::Running);
    child.signal(GO, ()).await?;
    assert_eq!(soon(child.result()).await?, "signalled");
    worker.shutdown().await
}

async fn terminated_by_parent_close(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let child = orphan(&env, "terminate").await?;
    until("the child to be terminated", async || {
        let description = child.describe().await.ok()?;
        (description.status() == WorkflowExecutionStatus::Terminated).then_some(())
    })
    .await;
    worker.shutdown().await
}

async fn cancelled_by_parent_close(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let child = orphan(&env, "cancel").await?;
    let error = soon(child.result()).await.expect_err("cancelled");
    assert!(matches!(error, ResultError::Cancelled { .. }), "{error:?}");
    worker.shutdown().await
}

async fn id_in_use(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let child = env.id("child");
    let other = env.start(CHILD_WAITS, (), "child").await?;
    let handle = env.start(PARENT_REFUSED, child.clone(), "w").await?;
    let message = soon(handle.result()).await?;
    assert!(message.contains(&child), "{message}");
    assert_eq!(env.history(&handle).await?.count("StartChildWorkflowExecutionFailed"), 1);
    other.terminate().reason("done").await?;
    worker.shutdown().await
}
