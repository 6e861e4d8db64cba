//! Mistakes in the code that a worker runs: they fail a task, never the workflow, and a fix heals the run.

use worker_core::client::WorkflowExecutionStatus;
use worker_core::prelude::*;
use worker_core::proto::enums::WorkflowTaskFailedCause;

use crate::support::{Env, both, notes, soon, until};

const GO: Signal<()> = Signal::named("go");

#[activity(start_to_close = "10s")]
async fn fault_echo(text: String) -> Result<String> {
    Ok(text)
}

/// Panics until somebody deploys the fix.
#[workflow]
async fn fault_panics(ctx: WorkflowContext) -> Result<String> {
    let text = ctx.activity(FAULT_ECHO, "fine".into()).await?;
    if !notes::has(&ctx.info().workflow_id, "fixed") {
        panic!("the drawer is stuck");
    }
    Ok(text)
}

/// Its first step depends on what is deployed: an activity, or a timer.
#[workflow]
async fn fault_changes(ctx: WorkflowContext) -> Result<String> {
    let mut go = ctx.signals(GO);
    if notes::has(&ctx.info().workflow_id, "changed") {
        ctx.sleep("10ms").await?;
    } else {
        ctx.activity(FAULT_ECHO, "first".into()).await?;
    }
    go.recv().await?;
    ctx.activity(FAULT_ECHO, "second".into()).await
}

#[workflow]
async fn fault_simple(ctx: WorkflowContext) -> Result<String> {
    ctx.activity(FAULT_ECHO, "simple".into())
        .start_to_close("10s")
        .retry(RetryPolicy::new().initial("50ms").backoff(1.0))
        .await
}

/// Blocks its thread for longer than the watchdog allows, until the fix is deployed.
#[workflow]
async fn fault_hogs(ctx: WorkflowContext) -> Result<String> {
    let id = ctx.info().workflow_id.clone();
    if !notes::has(&id, "fixed") {
        notes::put(&id, "hogging");
        block_until_fixed(&id);
    }
    Ok("healed".into())
}

fn block_until_fixed(id: &str) {
    while !notes::has(id, "fixed") {
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
}

/// Waits for something that no server event will ever bring, until the fix is deployed.
#[workflow]
async fn fault_foreign(ctx: WorkflowContext) -> Result<String> {
    if !notes::has(&ctx.info().workflow_id, "fixed") {
        #[allow_nondeterminism(reason = "the mistake under test")]
        tokio::task::spawn_blocking(|| ()).await.ok();
    }
    Ok("healed".into())
}

// A worker reports the first of a row of failed attempts and leaves the others to time out. So each run has a task timeout
// short enough to wait for, and long enough that a busy machine does not lose the first attempt to it.
both! { panic_then_fix, mismatch_then_fix, unknown_workflow_type, unknown_activity_type, watchdog, foreign_future }

async fn panic_then_fix(env: Env) -> Result<()> {
    let worker = env.worker(Dispatch::new().workflow(FAULT_PANICS).activity(FAULT_ECHO)).await?;
    let handle = env.start(FAULT_PANICS, (), "w").task_timeout("5s").await?;
    env.event(&handle, "WorkflowTaskFailed").await;
    let (_, message) = env.history(&handle).await?.task_failures().remove(0);
    assert!(message.contains("the drawer is stuck"), "{message}");
    assert_eq!(
        handle.describe().await?.status(),
        WorkflowExecutionStatus::Running,
        "a panic never fails the workflow"
    );
    notes::put(handle.id(), "fixed");
    assert_eq!(soon(handle.result()).await?, "fine");
    let history = env.history(&handle).await?;
    assert_eq!(history.count("ActivityTaskScheduled"), 1, "what was done is not done again");
    worker.shutdown().await
}

async fn mismatch_then_fix(env: Env) -> Result<()> {
    let dispatch = || Dispatch::new().workflow(FAULT_CHANGES).activity(FAULT_ECHO);
    let worker = env.worker(dispatch()).await?;
    let handle = env.start(FAULT_CHANGES, (), "w").task_timeout("5s").await?;
    env.event(&handle, "ActivityTaskCompleted").await;
    soon(worker.shutdown()).await?;

    notes::put(handle.id(), "changed");
    let worker = env.worker(dispatch()).await?;
    handle.signal(GO, ()).await?;
    let failure = until("the mismatch to be reported", async || {
        let failures = env.history(&handle).await.ok()?.task_failures();
        failures.into_iter().find(|(cause, _)| *cause == WorkflowTaskFailedCause::NonDeterministicError)
    })
    .await;
    for part in ["fault_echo", "timer", "faults.rs:"] {
        assert!(failure.1.to_lowercase().contains(part), "`{part}` in: {}", failure.1);
    }
    assert_eq!(
        handle.describe().await?.status(),
        WorkflowExecutionStatus::Running,
        "a mismatch never fails the workflow"
    );
    notes::remove(handle.id(), "changed");
    assert_eq!(soon(handle.result()).await?, "second");
    worker.shutdown().await
}

async fn unknown_workflow_type(env: Env) -> Result<()> {
    let wrong = env.worker(Dispatch::new().workflow(FAULT_PANICS).workflow(FAULT_CHANGES)).await?;
    let handle = env.start(FAULT_SIMPLE, (), "w").task_timeout("5s").await?;
    env.event(&handle, "WorkflowTaskFailed").await;
    let (_, message) = env.history(&handle).await?.task_failures().remove(0);
    for part in ["`fault_simple`", "`fault_changes`", "`fault_panics`", &env.queue] {
        assert!(message.contains(part), "{part} in: {message}");
    }
    assert_eq!(handle.describe().await?.status(), WorkflowExecutionStatus::Running);
    soon(wrong.shutdown()).await?;
    let right = env.worker(Dispatch::new().workflow(FAULT_SIMPLE).activity(FAULT_ECHO)).await?;
    assert_eq!(soon(handle.result()).await?, "simple");
    right.shutdown().await
}

async fn unknown_activity_type(env: Env) -> Result<()> {
    let wrong = env.worker(Dispatch::new().workflow(FAULT_SIMPLE).activity(FAULT_OTHER)).await?;
    let handle = env.start(FAULT_SIMPLE, (), "w").await?;
    let message = until("a failed attempt", async || {
        let description = handle.describe().await.ok()?;
        Some(description.raw().pending_activities.first()?.last_failure.as_ref()?.message.clone())
    })
    .await;
    for part in ["`fault_echo`", "`fault_other`", &env.queue] {
        assert!(message.contains(part), "{part} in: {message}");
    }
    soon(wrong.shutdown()).await?;
    let right = env.worker(Dispatch::new().workflow(FAULT_SIMPLE).activity(FAULT_ECHO)).await?;
    assert_eq!(soon(handle.result()).await?, "simple");
    right.shutdown().await
}

#[activity(start_to_close = "10s")]
async fn fault_other() -> Result<()> {
    Ok(())
}

async fn watchdog(env: Env) -> Result<()> {
    let worker =
        env.worker(Dispatch::new().workflow(FAULT_HOGS).workflow(FAULT_SIMPLE).activity(FAULT_ECHO)).await?;
    let handle = env.start(FAULT_HOGS, (), "w").await?;
    notes::wait(handle.id(), "hogging").await;
    let other = env.start(FAULT_SIMPLE, (), "other").await?;
    assert_eq!(soon(other.result()).await?, "simple", "other runs go on meanwhile");
    env.event(&handle, "WorkflowTaskFailed").await;
    let (_, message) = env.history(&handle).await?.task_failures().remove(0);
    assert!(message.contains("2000 ms"), "{message}");
    notes::put(handle.id(), "fixed");
    assert_eq!(soon(handle.result()).await?, "healed");
    worker.shutdown().await
}

async fn foreign_future(env: Env) -> Result<()> {
    let worker = env.worker(Dispatch::new().workflow(FAULT_FOREIGN)).await?;
    let handle = env.start(FAULT_FOREIGN, (), "w").task_timeout("5s").await?;
    env.event(&handle, "WorkflowTaskFailed").await;
    notes::put(handle.id(), "fixed");
    assert_eq!(soon(handle.result()).await?, "healed");
    worker.shutdown().await
}
