//! The program of the scenarios whose histories are compared: one workflow with many ways to go, a few activities.

use std::collections::BTreeSet;
use std::sync::{LazyLock, Mutex};

use serde_json::json;
use worker_core::prelude::*;
use worker_core::{
    ActivityCancellation, ChildCancellation, Dispatch, Failure, ParentClosePolicy, WorkflowContext,
};

/// What is echoed.
#[activity(name = "flow.echo", start_to_close = "10s")]
pub async fn echo(value: String) -> Result<String> {
    Ok(value)
}

/// Fails: `always`, `final`, or `twice` and then no more.
#[activity(name = "flow.fails", start_to_close = "10s")]
pub async fn fails(ctx: ActivityContext, kind: String) -> Result<String> {
    match (kind.as_str(), ctx.attempt()) {
        ("always", attempt) => Err(Failure::new("Always", "no").details(&attempt)),
        ("final", _) => Err(Failure::new("Final", "never again").details(&json!({ "a": 1 })).non_retryable()),
        (_, attempt @ 1..=2) => Err(Failure::new("Twice", format!("attempt {attempt}"))),
        _ => Ok(kind),
    }
}

/// Beats once and hangs; the attempt after that tells where it was.
#[activity(name = "flow.hangs", start_to_close = "10s")]
pub async fn hangs(ctx: ActivityContext, beats: bool) -> Result<String> {
    if let Some(place) = ctx.heartbeat_details::<u32>()? {
        return Ok(format!("resumed at {place}"));
    }
    if beats {
        ctx.heartbeat(&41)?;
    }
    ctx.worker_shutdown().await;
    Err(Failure::new("Shutdown", "the worker stops"))
}

/// Beats until it is cancelled; then is cancelled, or completes all the same.
#[activity(name = "flow.stops", start_to_close = "10s", heartbeat = "2s")]
pub async fn stops(ctx: ActivityContext, completes: bool) -> Result<String> {
    while !ctx.is_cancelled() {
        ctx.heartbeat("alive")?;
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    if completes { Ok("done anyway".into()) } else { Err(Failure::cancelled("stopped")) }
}

/// Runs whose first task has failed.
static FAILED_ONCE: LazyLock<Mutex<BTreeSet<String>>> = LazyLock::new(Mutex::default);

/// Goes the way that `kind` says; see [`crate::scenes`] for what each is for.
#[workflow]
#[derive(Default)]
pub struct Flow {
    signals: Vec<String>,
    phase: String,
    go: bool,
}

#[workflow(name = "Flow")]
impl Flow {
    /// Runs it.
    #[run]
    pub async fn run(ctx: WorkflowContext<Self>, kind: String, text: String, n: u32) -> Result<String> {
        match kind.split_once(' ').map_or(kind.as_str(), |(family, _)| family) {
            "activity" => activities(&ctx, &kind, text, n).await,
            "child" => children(&ctx, &kind, text, n).await,
            _ => plain(&ctx, &kind, text, n).await,
        }
    }

    /// Takes one more.
    #[signal]
    pub fn note(&mut self, value: String) {
        self.signals.push(value);
    }

    /// Tells.
    #[query]
    pub fn at(&self) -> String {
        self.phase.clone()
    }

    /// Changes it and answers.
    #[update]
    pub async fn bump(ctx: WorkflowContext<Self>, how: String) -> Result<String> {
        match how.as_str() {
            "fails" => return Err(Failure::new("UpdateFailed", "cannot")),
            "activity" => return ctx.activity(ECHO, how).await,
            _ => ctx.write(|flow| flow.go = how == "go"),
        }
        Ok(how)
    }

    #[validate(bump)]
    fn check(&self, how: &String) -> Result<()> {
        if how == "bad" { Err(Failure::new("Refused", "refused")) } else { Ok(()) }
    }
}

/// A failure in one line: the retry state and the types of its chain.
fn told<T>(result: Result<T>) -> Result<String> {
    Ok(match result {
        Ok(_) => "ok".into(),
        Err(failure) => {
            let kinds: Vec<String> = failure.chain().map(|each| format!("{:?}", each.kind())).collect();
            format!("{:?} {}", failure.retry_state(), kinds.join(" < "))
        }
    })
}

fn phase(ctx: &WorkflowContext<Flow>, phase: &str) {
    ctx.write(|flow| flow.phase = phase.to_owned());
}

async fn activities(ctx: &WorkflowContext<Flow>, kind: &str, text: String, n: u32) -> Result<String> {
    let quick = RetryPolicy::new().initial("20ms");
    match kind {
        "activity" => ctx.activity(ECHO, text).await,
        "activity options" => {
            let policy = RetryPolicy::new().non_retryable(["X"]).backoff(3.0);
            let call = ctx.activity(ECHO, text).id("mine").schedule_to_close("10s").schedule_to_start("5s");
            call.start_to_close("20s").heartbeat("15s").retry(policy).await
        }
        "activity fails" => {
            let policy = if n > 0 { quick.max_attempts(n) } else { quick };
            told(ctx.activity(FAILS, text).retry(policy).await)
        }
        "activity listed" => told(ctx.activity(FAILS, text).retry(quick.non_retryable(["Always"])).await),
        "activity late" => {
            let policy = RetryPolicy::new().initial("5s");
            told(ctx.activity(FAILS, text).schedule_to_close("2s").retry(policy).await)
        }
        "activity timeout" => {
            let call = ctx.activity(HANGS, n == 1).retry(RetryPolicy::once());
            told(match text.as_str() {
                "start_to_close" => call.start_to_close("1s").await,
                "schedule_to_close" => call.schedule_to_close("1s").await,
                "schedule_to_start" => call.schedule_to_start("1s").task_queue("nobody").await,
                _ => call.heartbeat("1s").await,
            })
        }
        "activity resumes" => ctx.activity(HANGS, true).heartbeat("1s").retry(quick.max_attempts(3)).await,
        "activity cancel" => {
            let how = match text.as_str() {
                "try" => ActivityCancellation::TryCancel,
                "wait" => ActivityCancellation::WaitCompleted,
                _ => ActivityCancellation::Abandon,
            };
            let stopping = ctx.activity(STOPS, n == 1).cancellation(how).start();
            phase(ctx, "running");
            ctx.wait_until(|flow| !flow.signals.is_empty()).await?;
            stopping.cancel();
            told(stopping.await)
        }
        "activity queued" => {
            let call = ctx
                .activity(ECHO, text)
                .task_queue("nobody")
                .cancellation(ActivityCancellation::WaitCompleted);
            let queued = call.start();
            ctx.sleep("50ms").await?;
            queued.cancel();
            told(queued.await)
        }
        other => Err(Failure::new("Unknown", other)),
    }
}

async fn children(ctx: &WorkflowContext<Flow>, kind: &str, text: String, n: u32) -> Result<String> {
    let id = format!("{}-child", ctx.info().workflow_id);
    let call = ctx.child(Flow::RUN, (text.clone(), "x".to_owned(), n)).id(&id);
    match kind {
        "child" => told(call.await),
        "child late" => told(call.run_timeout("1s").await),
        "child exists" => {
            let _running = call.start().await?;
            ctx.wait_until(|flow| flow.go).await?;
            told(ctx.child(Flow::RUN, ("plain".to_owned(), String::new(), 0)).id(&id).await)
        }
        "child left" => {
            let policy = match n {
                0 => ParentClosePolicy::Terminate,
                1 => ParentClosePolicy::RequestCancel,
                _ => ParentClosePolicy::Abandon,
            };
            let _running = call.parent_close(policy).start().await?;
            ctx.wait_until(|flow| flow.go).await?;
            Ok("left".into())
        }
        "child cancelled" => {
            let child = call.cancellation(ChildCancellation::WaitCompleted).start().await?;
            ctx.wait_until(|flow| flow.go).await?;
            child.cancel();
            told(child.await)
        }
        "child signalled" => {
            let child = call.start().await?;
            ctx.wait_until(|flow| flow.go).await?;
            child.signal(Flow::NOTE, "from parent".into()).await?;
            child.await
        }
        other => Err(Failure::new("Unknown", other)),
    }
}

async fn plain(ctx: &WorkflowContext<Flow>, kind: &str, text: String, n: u32) -> Result<String> {
    match kind {
        "plain" => Ok(format!("{text}{n}")),
        "refuses" => Err(Failure::new("No", "no").details(&json!({ "x": [1, 2] })).non_retryable()),
        "timer" => ctx.sleep("50ms").await.map(|()| "slept".into()),
        "timer cancelled" => {
            let timer = ctx.sleep("60s");
            ctx.sleep("50ms").await?;
            timer.cancel();
            told(timer.await)?;
            ctx.sleep("50ms").await.map(|()| "cancelled".into())
        }
        "signals" => {
            phase(ctx, "waiting");
            let enough = move |flow: &Flow| flow.signals.len() >= n as usize;
            ctx.wait_until(enough).timeout("30s").await?;
            Ok(ctx.read(|flow| flow.signals.join(",")))
        }
        "waits" => {
            phase(ctx, "waiting");
            ctx.wait_until(|flow| flow.go).await.map(|()| "went".into())
        }
        "waits to refuse" => {
            phase(ctx, "waiting");
            ctx.wait_until(|flow| flow.go).await?;
            Err(Failure::new("No", "no").non_retryable())
        }
        "waits through" => {
            phase(ctx, "waiting");
            let waited = ctx.wait_until(|flow| flow.go).await;
            ctx.detached().wait_until(|flow| flow.go).await?;
            waited.map(|()| "went".into())
        }
        "cleans up" => {
            phase(ctx, "waiting");
            let waited = ctx.wait_until(|flow| flow.go).await;
            ctx.detached().activity(ECHO, "clean".into()).await?;
            waited.map(|()| "went".into())
        }
        "swallows" => {
            phase(ctx, "waiting");
            told(ctx.wait_until(|flow| flow.go).await)
        }
        "signals other" => told(ctx.external(text).signal(Flow::NOTE, "hello".into()).await),
        "cancels other" => told(ctx.external(text).cancel("enough").await),
        "continues" if n > 0 => {
            ctx.sleep("1100ms").await?; // a run that lived for a second is continued without back-off
            ctx.upsert_memo("left", Some(&(n - 1)))?;
            ctx.continue_as_new((kind.to_owned(), text, n - 1)).await
        }
        "continues" => Ok(text),
        "continues with signals" => {
            phase(ctx, "waiting");
            ctx.wait_until(|flow| flow.signals.len() >= 2).await?;
            let signals = ctx.read(|flow| flow.signals.join(","));
            ctx.continue_as_new(("plain".to_owned(), signals, 7_u32)).await
        }
        "attempts" if ctx.info().attempt <= n => {
            Err(Failure::new("Again", format!("attempt {}", ctx.info().attempt)))
        }
        "attempts" => Ok("ok".into()),
        "cron" => Ok(ctx.last_result::<String>()?.map_or("first".into(), |last| format!("{last}+"))),
        "task fails" => {
            let first = FAILED_ONCE.lock().expect("no one panics with it").insert(ctx.info().run_id.clone());
            assert!(!first, "fails the task");
            Ok("recovered".into())
        }
        "attributes" => {
            ctx.upsert_memo("colour", Some(&"blue"))?;
            ctx.upsert_memo::<()>("gone", None)?;
            Ok(ctx.memo::<String>("colour")?.unwrap_or_default())
        }
        other => Err(Failure::new("Unknown", other)),
    }
}

/// What a worker of the scenarios serves.
pub fn dispatch() -> Dispatch {
    Dispatch::new().workflow(Flow::RUN).activity(ECHO).activity(FAILS).activity(HANGS).activity(STOPS)
}
