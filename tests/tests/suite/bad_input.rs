//! Bad input: each mistake is a typed error that names the value, nothing else is lost, and no run is wedged by it.

use worker_core::client::{HandleError, InputError, StartError};
use worker_core::prelude::*;

use crate::support::{Env, both, soon, told, until};

const NOTE: Signal<String> = Signal::named("note");
const DONE: Signal<()> = Signal::named("done");

/// A little more than the 2 MiB that a server takes.
fn too_large() -> String {
    "x".repeat(2 * 1024 * 1024 + 1000)
}

#[activity(start_to_close = "10s", retry(initial = "10ms", max_attempts = 2))]
async fn bad_length(text: String) -> Result<usize> {
    Ok(text.len())
}

#[activity(start_to_close = "10s", retry(initial = "10ms", max_attempts = 2))]
async fn bad_giant() -> Result<String> {
    Ok(too_large())
}

/// Collects notes.
#[workflow]
#[derive(Default)]
struct BadNotes {
    notes: Vec<String>,
    done: bool,
}

#[workflow]
impl BadNotes {
    #[run]
    async fn run(ctx: WorkflowContext<Self>) -> Result<usize> {
        ctx.wait_until(|notes| notes.done).await?;
        Ok(ctx.read(|notes| notes.notes.len()))
    }

    #[signal]
    fn note(&mut self, text: String) {
        self.notes.push(text);
    }

    #[signal]
    fn done(&mut self) {
        self.done = true;
    }

    #[query]
    fn giant(&self) -> String {
        too_large()
    }

    #[query]
    fn len(&self) -> usize {
        self.notes.len()
    }
}

#[workflow]
async fn bad_number(_ctx: WorkflowContext, number: u32) -> Result<u32> {
    Ok(number)
}

/// Calls the activity with something that is no text.
#[workflow]
async fn bad_call(ctx: WorkflowContext) -> Result<String> {
    let mistake: Activity<u32, usize> = Activity::named("bad_length");
    let failure = ctx.activity(mistake, 7).retry(RetryPolicy::once()).await.expect_err("7 is no text");
    Ok(format!("{failure:?}"))
}

#[workflow]
async fn bad_giant_result(ctx: WorkflowContext) -> Result<String> {
    let failure = ctx.activity(BAD_GIANT, ()).await.expect_err("too large");
    Ok(failure.root_cause().message().to_owned())
}

#[workflow]
async fn bad_giant_call(ctx: WorkflowContext) -> Result<usize> {
    ctx.activity(BAD_LENGTH, too_large()).await
}

both! {
    giant_input, giant_signal, giant_activity_input, giant_activity_result, giant_answer, wrong_workflow_input, wrong_activity_input,
    wrong_signal_input, unknown_signal, unknown_dispatch_name, unreachable_address,
}

async fn giant_input(env: Env) -> Result<()> {
    let start: Workflow<String, ()> = Workflow::named("bad_taker");
    let error = env.start(start, too_large(), "w").await.expect_err("too large");
    assert!(matches!(error, StartError::Input(InputError::TooLarge { .. })), "{error:?}");
    let error = env.client.workflow::<()>(env.id("w")).describe().await.expect_err("nothing was started");
    assert!(matches!(error, HandleError::NotFound { .. }), "{error:?}");
    Ok(())
}

async fn giant_signal(env: Env) -> Result<()> {
    let worker = env.worker(Dispatch::new().workflow(BadNotes::RUN)).await?;
    let handle = env.start(BadNotes::RUN, (), "w").await?;
    handle.signal(BadNotes::NOTE, "one".into()).await?;
    let error = handle.signal(BadNotes::NOTE, too_large()).await.expect_err("too large");
    assert!(matches!(error, HandleError::Input(InputError::TooLarge { .. })), "{error:?}");
    assert!(error.to_string().contains("`note`"), "{error}");
    handle.signal(BadNotes::NOTE, "two".into()).await?;
    handle.signal(BadNotes::DONE, ()).await?;
    assert_eq!(soon(handle.result()).await?, 2, "the ones beside it arrived");
    worker.shutdown().await
}

/// The workflow's own code asks for something no server takes: it is told so by its task, or ended by the server.
async fn giant_activity_input(env: Env) -> Result<()> {
    let worker = env
        .worker(Dispatch::new().workflow(BAD_GIANT_CALL).workflow(BAD_NUMBER).activity(BAD_LENGTH))
        .await?;
    let handle = env.start(BAD_GIANT_CALL, (), "w").await?;
    until("the task to be failed", async || {
        let history = env.history(&handle).await.ok()?;
        history
            .names()
            .iter()
            .any(|name| name == "WorkflowTaskFailed" || name == "WorkflowExecutionTerminated")
            .then_some(())
    })
    .await;
    let other = env.start(BAD_NUMBER, 1, "other").await?;
    assert_eq!(soon(other.result()).await?, 1, "the worker goes on");
    drop(handle.terminate().reason("it can never succeed").await);
    worker.shutdown().await
}

async fn giant_activity_result(env: Env) -> Result<()> {
    let worker = env.worker(Dispatch::new().workflow(BAD_GIANT_RESULT).activity(BAD_GIANT)).await?;
    let handle = env.start(BAD_GIANT_RESULT, (), "w").await?;
    let message = soon(handle.result()).await?;
    assert!(message.contains("`bad_giant`") && message.contains("2097152"), "{message}");
    worker.shutdown().await
}

async fn giant_answer(env: Env) -> Result<()> {
    let worker = env.worker(Dispatch::new().workflow(BadNotes::RUN)).await?;
    let handle = env.start(BadNotes::RUN, (), "w").await?;
    let error = told(&soon(handle.query(BadNotes::GIANT, ())).await.expect_err("too large"));
    assert!(error.contains("the answer of a query") && error.contains("2097152"), "{error}");
    assert_eq!(soon(handle.query(BadNotes::LEN, ())).await?, 0);
    handle.signal(BadNotes::DONE, ()).await?;
    assert_eq!(soon(handle.result()).await?, 0);
    worker.shutdown().await
}

async fn wrong_workflow_input(env: Env) -> Result<()> {
    let worker = env.worker(Dispatch::new().workflow(BAD_NUMBER)).await?;
    let mistake: Workflow<String, u32> = Workflow::named("bad_number");
    let handle = env.start(mistake, "seven".into(), "w").await?;
    env.event(&handle, "WorkflowTaskFailed").await;
    let (_, message) = env.history(&handle).await?.task_failures().remove(0);
    assert!(message.contains("bad_number") && message.contains("u32"), "{message}");
    handle.terminate().reason("it was started wrongly").await?;
    worker.shutdown().await
}

async fn wrong_activity_input(env: Env) -> Result<()> {
    let worker = env.worker(Dispatch::new().workflow(BAD_CALL).activity(BAD_LENGTH)).await?;
    let handle = env.start(BAD_CALL, (), "w").await?;
    let message = soon(handle.result()).await?;
    assert!(message.contains("bad_length") && message.contains("String"), "{message}");
    worker.shutdown().await
}

async fn wrong_signal_input(env: Env) -> Result<()> {
    let worker = env.worker(Dispatch::new().workflow(BadNotes::RUN)).await?;
    let handle = env.start(BadNotes::RUN, (), "w").await?;
    let mistake: Signal<Vec<u32>> = Signal::named("note");
    handle.signal(BadNotes::NOTE, "one".into()).await?;
    handle.signal(mistake, vec![1]).await?;
    handle.signal(BadNotes::NOTE, "two".into()).await?;
    handle.signal(BadNotes::DONE, ()).await?;
    assert_eq!(soon(handle.result()).await?, 2, "one bad message does not hold up the others");
    worker.shutdown().await
}

async fn unknown_signal(env: Env) -> Result<()> {
    let worker = env.worker(Dispatch::new().workflow(BadNotes::RUN)).await?;
    let handle = env.start(BadNotes::RUN, (), "w").await?;
    let nobody: Signal<String> = Signal::named("nobody listens");
    handle.signal(nobody, "hello?".into()).await?;
    handle.signal(NOTE, "one".into()).await?;
    handle.signal(DONE, ()).await?;
    assert_eq!(soon(handle.result()).await?, 1);
    worker.shutdown().await
}

async fn unknown_dispatch_name(env: Env) -> Result<()> {
    let error = told(
        &env.worker(Dispatch::new().workflows_named(["bad_nmber"])).await.expect_err("no such workflow"),
    );
    assert!(error.contains("`bad_nmber`") && error.contains("`bad_number`"), "{error}");
    let elsewhere: Activity<(), ()> = Activity::named("served elsewhere");
    let error = told(&env.worker(Dispatch::new().activity(elsewhere)).await.expect_err("not linked in"));
    assert!(error.contains("`served elsewhere`"), "{error}");
    Ok(())
}

async fn unreachable_address(_env: Env) -> Result<()> {
    // A port that was free a moment ago: nobody listens there.
    let free = std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?;
    let error = told(&soon(Client::connect(free.to_string())).await.expect_err("nobody listens"));
    assert!(error.contains(&free.to_string()), "{error}");
    Ok(())
}
