//! Workflow ids: what may run under one, at the same time and one after the other.

use worker_core::client::{
    IdConflict, IdReuse, ResultError, StartError, WorkflowExecutionStatus, WorkflowHandle,
};
use worker_core::prelude::*;

use crate::support::{Env, both, soon};

const GO: Signal<()> = Signal::named("go");

#[workflow]
async fn id_holder(ctx: WorkflowContext, fail: bool) -> Result<()> {
    ctx.signals(GO).recv().await?;
    if fail {
        return Err(Failure::new("Asked", "to fail"));
    }
    Ok(())
}

both! { running_already, use_existing, terminate_existing, allow_duplicate, reject_duplicate, failed_only, made_up }

fn dispatch() -> Dispatch {
    Dispatch::new().workflow(ID_HOLDER)
}

async fn running_already(env: Env) -> Result<()> {
    let first = env.start(ID_HOLDER, false, "w").await?;
    let error = env.start(ID_HOLDER, false, "w").await.expect_err("it runs");
    let StartError::AlreadyStarted { workflow_id, run_id, .. } = &error else { panic!("{error:?}") };
    assert_eq!((workflow_id.as_str(), Some(run_id.as_str())), (first.id(), first.run_id()));
    assert!(error.to_string().contains(first.id()), "{error}");
    first.terminate().reason("done").await?;
    Ok(())
}

async fn use_existing(env: Env) -> Result<()> {
    let first = env.start(ID_HOLDER, false, "w").await?;
    let second = env.start(ID_HOLDER, false, "w").id_conflict(IdConflict::UseExisting).await?;
    assert_eq!(first.run_id(), second.run_id());
    first.terminate().reason("done").await?;
    Ok(())
}

async fn terminate_existing(env: Env) -> Result<()> {
    let first = env.start(ID_HOLDER, false, "w").await?;
    let second = env.start(ID_HOLDER, false, "w").id_conflict(IdConflict::TerminateExisting).await?;
    assert_ne!(first.run_id(), second.run_id());
    let error = soon(first.result()).await.expect_err("terminated");
    assert!(matches!(error, ResultError::Terminated { .. }), "{error:?}");
    assert_eq!(second.describe().await?.status(), WorkflowExecutionStatus::Running);
    second.terminate().reason("done").await?;
    Ok(())
}

/// Runs one to its end under the scenario's id.
async fn closed(env: &Env, fail: bool) -> Result<WorkflowHandle<()>> {
    let handle = env.start(ID_HOLDER, fail, "w").await?;
    handle.signal(GO, ()).await?;
    assert_eq!(soon(handle.result()).await.is_err(), fail);
    Ok(handle)
}

async fn allow_duplicate(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let first = closed(&env, false).await?;
    let second = closed(&env, false).await?;
    assert_ne!(first.run_id(), second.run_id());
    worker.shutdown().await
}

async fn reject_duplicate(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    closed(&env, true).await?;
    let error = env.start(ID_HOLDER, false, "w").id_reuse(IdReuse::Reject).await.expect_err("it was used");
    assert!(matches!(error, StartError::AlreadyStarted { .. }), "{error:?}");
    worker.shutdown().await
}

async fn failed_only(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    closed(&env, true).await?;
    let second = env.start(ID_HOLDER, false, "w").id_reuse(IdReuse::AllowIfFailed).await?;
    second.signal(GO, ()).await?;
    soon(second.result()).await?;
    let error =
        env.start(ID_HOLDER, false, "w").id_reuse(IdReuse::AllowIfFailed).await.expect_err("it completed");
    assert!(matches!(error, StartError::AlreadyStarted { .. }), "{error:?}");
    worker.shutdown().await
}

async fn made_up(env: Env) -> Result<()> {
    let handle = env.client.start(ID_HOLDER, false).task_queue(&env.queue).await?;
    assert!(handle.id().starts_with("id_holder-"), "{}", handle.id());
    handle.terminate().reason("done").await?;
    Ok(())
}
