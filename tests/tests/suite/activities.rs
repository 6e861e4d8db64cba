//! Activities: retries, timeouts, heartbeats, the blocking pool, many at once.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use worker_core::prelude::*;

use crate::support::{Env, Failed as _, both, notes, soon, told};

/// Fails until its third attempt, and says which attempt succeeded.
#[activity(start_to_close = "10s", retry(initial = "200ms", backoff = 2.0))]
async fn third_time_lucky(ctx: ActivityContext) -> Result<u32> {
    match ctx.info().attempt {
        attempt @ 3.. => Ok(attempt),
        attempt => Err(Failure::new("Unlucky", format!("attempt {attempt}"))),
    }
}

/// Always declines, and counts how often it was asked.
#[activity(start_to_close = "10s", retry(initial = "10ms", non_retryable = ["Declined"]))]
async fn declines(ctx: ActivityContext) -> Result<()> {
    notes::put(&ctx.info().workflow_id, "asked");
    Err(Failure::new("Declined", "no cover"))
}

/// Fails in a way that its own error calls final.
#[activity(start_to_close = "10s", retry(initial = "10ms"))]
async fn gives_up(ctx: ActivityContext, details: Vec<u32>) -> Result<()> {
    notes::put(&ctx.info().workflow_id, "asked");
    Err(Failure::new("Broken", "beyond repair").non_retryable().details(&details))
}

/// Runs until somebody stops it.
#[activity]
async fn hangs(ctx: ActivityContext) -> Result<()> {
    ctx.cancelled().await;
    Err(Failure::cancelled("stopped"))
}

/// Reports how far it got and breaks; the next attempt goes on from there.
#[activity(start_to_close = "10s", heartbeat = "5s", retry(initial = "10ms"))]
async fn counts_on(ctx: ActivityContext) -> Result<(u32, Option<u32>)> {
    let before: Option<u32> = ctx.heartbeat_details()?;
    if before.is_none() {
        for step in 1..=7_u32 {
            ctx.heartbeat(&step)?;
        }
        return Err(Failure::new("Interrupted", "half-way"));
    }
    Ok((ctx.info().attempt, before))
}

/// Not async: it may block, and it must not hold up anything else while it does.
#[activity(start_to_close = "10s")]
fn blocks(ctx: ActivityContext, rounds: u32) -> Result<u32> {
    let id = ctx.info().workflow_id.clone();
    notes::put(&id, "blocking");
    let gate = gate(&id);
    let (released, gate) = &*gate;
    let mut open = released.lock().expect("no holder panics");
    while !*open {
        open = gate.wait(open).expect("no holder panics");
    }
    Ok(rounds * 2)
}

/// Lets the blocking activity of the same workflow go on.
#[activity(start_to_close = "10s")]
async fn unblocks(ctx: ActivityContext) -> Result<()> {
    let id = ctx.info().workflow_id.clone();
    notes::wait(&id, "blocking").await;
    let gate = gate(&id);
    let (released, gate) = &*gate;
    *released.lock().expect("no holder panics") = true;
    gate.notify_all();
    Ok(())
}

type Gate = Arc<(Mutex<bool>, std::sync::Condvar)>;

fn gate(id: &str) -> Gate {
    static GATES: Mutex<BTreeMap<String, Gate>> = Mutex::new(BTreeMap::new());
    GATES.lock().expect("no holder panics").entry(id.to_owned()).or_default().clone()
}

/// Returns only when all of its siblings run at the same moment.
#[activity(start_to_close = "300s")]
async fn meets_the_others(ctx: ActivityContext, number: u64) -> Result<u64> {
    static MEETINGS: Mutex<BTreeMap<String, Arc<tokio::sync::Barrier>>> = Mutex::new(BTreeMap::new());
    let id = ctx.info().workflow_id.clone();
    let meeting = {
        let mut meetings = MEETINGS.lock().expect("no holder panics");
        meetings.entry(id).or_insert_with(|| Arc::new(tokio::sync::Barrier::new(100))).clone()
    };
    meeting.wait().await;
    Ok(number)
}

/// State of activities, as methods and as an argument.
struct Till {
    fee: u64,
}

#[activity]
impl Till {
    /// Takes the fee off.
    #[activity(start_to_close = "10s")]
    async fn charge(&self, ctx: ActivityContext, cents: u64) -> Result<u64> {
        assert_eq!(ctx.info().activity_type, "charge");
        Ok(self.net(cents))
    }

    fn net(&self, cents: u64) -> u64 {
        cents - self.fee
    }
}

#[activity(start_to_close = "10s")]
async fn fee_of(till: State<Till>) -> Result<u64> {
    Ok(till.fee)
}

#[activity(start_to_close = "10s", retry(max_attempts = 1))]
async fn slips() -> Result<()> {
    panic!("the floor is wet")
}

#[workflow]
async fn activity_with_state(ctx: WorkflowContext) -> Result<(u64, u64)> {
    Ok((ctx.activity(Till::CHARGE, 100).await?, ctx.activity(FEE_OF, ()).await?))
}

#[workflow]
async fn activity_slipped(ctx: WorkflowContext) -> Result<String> {
    let failure = ctx.activity(SLIPS, ()).await.expect_err("it panics");
    Ok(failure.root_cause().message().to_owned())
}

#[workflow]
async fn activity_retried(ctx: WorkflowContext) -> Result<u32> {
    ctx.activity(THIRD_TIME_LUCKY, ()).await
}

#[workflow]
async fn activity_declined(ctx: WorkflowContext) -> Result<()> {
    ctx.activity(DECLINES, ()).await
}

#[workflow]
async fn activity_given_up(ctx: WorkflowContext) -> Result<(String, String, bool, Vec<u32>)> {
    let failure = ctx.activity(GIVES_UP, vec![1, 2]).await.expect_err("it always fails");
    let root = failure.root_cause();
    let details = root.detail(0).expect("it has details")?;
    Ok((root.type_name().to_owned(), root.message().to_owned(), root.is_non_retryable(), details))
}

/// The four timeouts, by name.
#[workflow]
async fn activity_timed_out(ctx: WorkflowContext, timeout: String, nobody: String) -> Result<String> {
    let call = ctx.activity(HANGS, ()).retry(RetryPolicy::once());
    let call = match timeout.as_str() {
        "StartToClose" => call.start_to_close("1s"),
        "ScheduleToClose" => call.schedule_to_close("1s"),
        "ScheduleToStart" => call.schedule_to_start("1s").start_to_close("30s").task_queue(nobody),
        _ => call.heartbeat("1s").start_to_close("30s"),
    };
    let failure = call.await.expect_err("it hangs");
    Ok(format!("{:?}", failure.root_cause().timeout_kind().expect("a timeout")))
}

#[workflow]
async fn activity_counted_on(ctx: WorkflowContext) -> Result<(u32, Option<u32>)> {
    ctx.activity(COUNTS_ON, ()).await
}

#[workflow]
async fn activity_blocking(ctx: WorkflowContext) -> Result<u32> {
    let blocked = ctx.activity(BLOCKS, 21).start();
    ctx.activity(UNBLOCKS, ()).await?;
    blocked.await
}

#[workflow]
async fn activity_hundred(ctx: WorkflowContext) -> Result<u64> {
    let calls = (1..=100).map(|number| ctx.activity(MEETS_THE_OTHERS, number).start());
    let numbers: Vec<Result<u64>> = ctx.join_all(calls).await;
    numbers.into_iter().sum()
}

/// An error type of the user's own.
#[derive(Debug, PartialEq, serde::Serialize, serde::Deserialize, WorkerError)]
enum Overdraft {
    #[worker_error("{cents} cents short", non_retryable)]
    Short { cents: u64 },
}

#[activity(start_to_close = "10s")]
async fn overdraws(cents: u64) -> Result<(), Overdraft> {
    Err(Overdraft::Short { cents })
}

/// Passes on what the activity says, by `?`.
#[workflow]
async fn activity_overdrawn(ctx: WorkflowContext) -> Result<()> {
    ctx.activity(OVERDRAWS, 250).await
}

both! {
    typed_error, retry_with_backoff, non_retryable_type, non_retryable_failure, start_to_close, schedule_to_close, schedule_to_start,
    heartbeat_timeout, heartbeat_details, blocking, hundred_at_once,
    with_state, missing_state, panicking,
}

async fn typed_error(env: Env) -> Result<()> {
    let worker = env.worker(Dispatch::new().workflow(ACTIVITY_OVERDRAWN).activity(OVERDRAWS)).await?;
    let handle = env.start(ACTIVITY_OVERDRAWN, (), "w").await?;
    let failure = soon(handle.result()).await.expect_err("overdrawn").into_failure();
    assert_eq!(failure.downcast(), Some(Overdraft::Short { cents: 250 }));
    assert_eq!(
        (failure.root_cause().type_name(), failure.root_cause().message()),
        ("Short", "250 cents short")
    );
    worker.shutdown().await
}

async fn retry_with_backoff(env: Env) -> Result<()> {
    let worker = env.worker(Dispatch::new().workflow(ACTIVITY_RETRIED).activity(THIRD_TIME_LUCKY)).await?;
    let handle = env.start(ACTIVITY_RETRIED, (), "w").await?;
    assert_eq!(soon(handle.result()).await?, 3);
    let history = env.history(&handle).await?;
    assert_eq!(history.count("ActivityTaskStarted"), 1, "only the last attempt is written");
    assert_eq!(history.activity_started().0, 3);
    let waited = history.between("ActivityTaskScheduled", "ActivityTaskCompleted");
    assert!(waited >= Duration::from_millis(600), "200 ms and 400 ms of back-off, not {waited:?}");
    worker.shutdown().await
}

async fn non_retryable_type(env: Env) -> Result<()> {
    let worker = env.worker(Dispatch::new().workflow(ACTIVITY_DECLINED).activity(DECLINES)).await?;
    let handle = env.start(ACTIVITY_DECLINED, (), "w").await?;
    let failure = soon(handle.result()).await.expect_err("declined").into_failure();
    assert_eq!(failure.root_cause().type_name(), "Declined");
    assert_eq!(failure.root_cause().message(), "no cover");
    assert_eq!(notes::count(handle.id(), "asked"), 1);
    assert_eq!(
        env.history(&handle).await?.story(),
        [
            "WorkflowExecutionStarted",
            "ActivityTaskScheduled",
            "ActivityTaskStarted",
            "ActivityTaskFailed",
            "WorkflowExecutionFailed"
        ]
    );
    worker.shutdown().await
}

async fn non_retryable_failure(env: Env) -> Result<()> {
    let worker = env.worker(Dispatch::new().workflow(ACTIVITY_GIVEN_UP).activity(GIVES_UP)).await?;
    let handle = env.start(ACTIVITY_GIVEN_UP, (), "w").await?;
    assert_eq!(soon(handle.result()).await?, ("Broken".into(), "beyond repair".into(), true, vec![1, 2]));
    assert_eq!(notes::count(handle.id(), "asked"), 1);
    worker.shutdown().await
}

async fn times_out(env: Env, timeout: &str) -> Result<()> {
    let worker = env.worker(Dispatch::new().workflow(ACTIVITY_TIMED_OUT).activity(HANGS)).await?;
    let handle = env.start(ACTIVITY_TIMED_OUT, (timeout.to_owned(), env.id("nobody-polls")), "w").await?;
    assert_eq!(soon(handle.result()).await?, timeout);
    let history = env.history(&handle).await?;
    assert_eq!(history.count("ActivityTaskTimedOut"), 1);
    assert!(history.between("ActivityTaskScheduled", "ActivityTaskTimedOut") >= Duration::from_secs(1));
    worker.shutdown().await
}

async fn start_to_close(env: Env) -> Result<()> {
    times_out(env, "StartToClose").await
}

async fn schedule_to_close(env: Env) -> Result<()> {
    times_out(env, "ScheduleToClose").await
}

async fn schedule_to_start(env: Env) -> Result<()> {
    times_out(env, "ScheduleToStart").await
}

async fn heartbeat_timeout(env: Env) -> Result<()> {
    times_out(env, "Heartbeat").await
}

async fn heartbeat_details(env: Env) -> Result<()> {
    let worker = env.worker(Dispatch::new().workflow(ACTIVITY_COUNTED_ON).activity(COUNTS_ON)).await?;
    let handle = env.start(ACTIVITY_COUNTED_ON, (), "w").await?;
    assert_eq!(
        soon(handle.result()).await?,
        (2, Some(7)),
        "the newest details, though throttling held them back"
    );
    worker.shutdown().await
}

async fn blocking(env: Env) -> Result<()> {
    let worker =
        env.worker(Dispatch::new().workflow(ACTIVITY_BLOCKING).activity(BLOCKS).activity(UNBLOCKS)).await?;
    let handle = env.start(ACTIVITY_BLOCKING, (), "w").await?;
    assert_eq!(soon(handle.result()).await?, 42);
    worker.shutdown().await
}

async fn hundred_at_once(env: Env) -> Result<()> {
    let worker = env.worker(Dispatch::new().workflow(ACTIVITY_HUNDRED).activity(MEETS_THE_OTHERS)).await?;
    let handle = env.start(ACTIVITY_HUNDRED, (), "w").await?;
    assert_eq!(soon(handle.result()).await?, 5050);
    let history = env.history(&handle).await?;
    assert_eq!((history.count("ActivityTaskScheduled"), history.count("ActivityTaskCompleted")), (100, 100));
    worker.shutdown().await
}

async fn with_state(env: Env) -> Result<()> {
    let dispatch = Dispatch::new().workflow(ACTIVITY_WITH_STATE).activity(Till::CHARGE).activity(FEE_OF);
    let worker = Worker::start(&env.client, env.options(dispatch).state(Till { fee: 3 })).await?;
    let handle = env.start(ACTIVITY_WITH_STATE, (), "w").await?;
    assert_eq!(soon(handle.result()).await?, (97, 3));
    worker.shutdown().await
}

async fn missing_state(env: Env) -> Result<()> {
    let error =
        told(&env.worker(Dispatch::new().activity(Till::CHARGE)).await.expect_err("nobody gave the state"));
    assert!(error.contains("`charge`") && error.contains("Till"), "{error}");
    Ok(())
}

async fn panicking(env: Env) -> Result<()> {
    let worker = env.worker(Dispatch::new().workflow(ACTIVITY_SLIPPED).activity(SLIPS)).await?;
    let handle = env.start(ACTIVITY_SLIPPED, (), "w").await?;
    let message = soon(handle.result()).await?;
    assert!(message.contains("the floor is wet"), "{message}");
    worker.shutdown().await
}
