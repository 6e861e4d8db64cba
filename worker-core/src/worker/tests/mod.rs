mod workflow_task;

use std::sync::Arc;
use std::time::Duration;

use worker_proto::common::{ActivityType, Payload, Payloads, WorkflowExecution};
use worker_proto::namespace::{NamespaceInfo, namespace_info};
use worker_proto::workflowservice as wire;

use super::*;
use crate::client::fake::{self, Fake};
use crate::converter::DataConverter;
use crate::private::{
    ActivityEntry, ActivityOutcome, ActivityRegistration, BoxFuture, Invocation, StateNeed,
};
use crate::registry::{Dispatch, Place};
use crate::{Activity, FailureKind};

const fn registration(name: &'static str, entry: ActivityEntry) -> ActivityRegistration {
    ActivityRegistration::new(Activity::<u64, u64>::named(name), Place::here(), entry)
}

/// Runs `body` with the context and the one argument.
macro_rules! activity {
    ($name:ident, |$ctx:ident, $n:ident| $body:expr) => {
        static $name: ActivityRegistration = registration(
            stringify!($name),
            ActivityEntry::Async(|invocation: Invocation| -> BoxFuture<ActivityOutcome> {
                Box::pin(async move {
                    let ($ctx, $n) = (invocation.context(), invocation.arguments().only::<u64>()?);
                    let _ = (&$ctx, &$n);
                    let result: Result<u64> = $body;
                    invocation.finish(result)
                })
            }),
        );
    };
}

activity!(DOUBLE, |ctx, n| Ok(n * 2));
activity!(PANICS, |ctx, n| if n > 0 { panic!("at {n}") } else { Ok(0) });
activity!(FAILS, |ctx, n| Err(Failure::new("Declined", "no").details(&n)));
activity!(BEATS, |ctx, n| {
    let previous = ctx.heartbeat_details::<u64>()?;
    ctx.heartbeat(&(previous.unwrap_or(0) + n)).ok();
    let reason = ctx.cancelled().await;
    Err(Failure::cancelled(reason.to_string()).details(&"cleaned up"))
});
activity!(FAILS_LARGE, |ctx, n| Err(Failure::new("Declined", "no").details(&"x".repeat(n as usize))));
activity!(BEATS_LARGE, |ctx, n| ctx.heartbeat(&"x".repeat(n as usize)).map(|()| n));
activity!(CANCELS_LARGE, |ctx, n| {
    ctx.heartbeat(&0).ok();
    ctx.cancelled().await;
    Err(Failure::cancelled("stopped").details(&"x".repeat(n as usize)))
});
activity!(WAITS, |ctx, n| {
    ctx.worker_shutdown().await;
    Ok(n)
});
activity!(LATER, |ctx, n| Err(ctx.complete_later()));

static BLOCKS: ActivityRegistration = registration(
    "BLOCKS",
    ActivityEntry::Blocking(|invocation| {
        let n = invocation.arguments().only::<u64>()?;
        assert!(n != 13, "unlucky");
        invocation.finish(Ok(n + 1))
    }),
);

static HUGE: ActivityRegistration = registration(
    "HUGE",
    ActivityEntry::Blocking(|invocation| {
        let n = invocation.arguments().only::<u64>()?;
        invocation.finish(Ok("x".repeat(n as usize)))
    }),
);

static NEEDS: ActivityRegistration =
    registration("NEEDS", ActivityEntry::Blocking(|_| Err(Failure::new("A", "b"))))
        .with_states(&[StateNeed::of::<u8>()]);

fn registry() -> Registry {
    let large = [&FAILS_LARGE, &BEATS_LARGE, &CANCELS_LARGE];
    let small = [&DOUBLE, &PANICS, &FAILS, &BEATS, &WAITS, &LATER, &BLOCKS, &HUGE];
    Registry::from_parts([], small.into_iter().chain(large))
}

fn greet(fake: &Fake) {
    fake.get_system_info.answer(wire::GetSystemInfoResponse {
        capabilities: Some(wire::get_system_info_response::Capabilities {
            activity_failure_include_heartbeat: true,
            ..Default::default()
        }),
        ..Default::default()
    });
    fake.describe_namespace.answer(wire::DescribeNamespaceResponse {
        namespace_info: Some(NamespaceInfo {
            capabilities: Some(namespace_info::Capabilities::default()),
            ..Default::default()
        }),
        ..Default::default()
    });
    fake.shutdown_worker.answer(Default::default());
}

async fn start(options: WorkerOptions) -> (Worker, Arc<Fake>) {
    let (client, fake) = fake::client();
    greet(&fake);
    let worker = Worker::start_from(client, options, &registry()).await.unwrap();
    (worker, fake)
}

fn payload(n: u64) -> Payload {
    DataConverter::default().encode(&n).unwrap()
}

fn payloads(n: u64) -> Payloads {
    Payloads { payloads: vec![payload(n)] }
}

fn task(name: &str, n: u64) -> wire::PollActivityTaskQueueResponse {
    wire::PollActivityTaskQueueResponse {
        task_token: format!("{name}-{n}").into(),
        activity_type: Some(ActivityType { name: name.into() }),
        activity_id: "1".into(),
        workflow_execution: Some(WorkflowExecution { workflow_id: "w".into(), run_id: "r".into() }),
        input: Some(payloads(n)),
        attempt: 1,
        ..Default::default()
    }
}

async fn failure_of(name: &str, n: u64) -> Failure {
    let (worker, fake) = start(WorkerOptions::new("q")).await;
    fake.respond_activity_task_failed.answer(Default::default());
    fake.poll_activity_task_queue.answer(task(name, n));
    let request = fake.respond_activity_task_failed.asked_times(1).await.remove(0);
    worker.shutdown().await.unwrap();
    Failure::from_proto(request.failure.unwrap())
}

#[tokio::test(start_paused = true)]
async fn activities_answer_with_their_result() {
    let (worker, fake) = start(WorkerOptions::new("q")).await;
    for (name, n) in [("DOUBLE", 4), ("BLOCKS", 7)] {
        fake.respond_activity_task_completed.answer(Default::default());
        fake.poll_activity_task_queue.answer(task(name, n));
    }
    let answers = fake.respond_activity_task_completed.asked_times(2).await;
    let mut results: Vec<_> = answers.into_iter().map(|answer| answer.result.unwrap()).collect();
    results.sort_by_key(|payloads| payloads.payloads[0].data.clone());
    assert_eq!(results, [payloads(8), payloads(8)]);
    worker.shutdown().await.unwrap();
    assert_eq!(fake.shutdown_worker.asked()[0].task_queue_types, [2]);
}

#[tokio::test(start_paused = true)]
async fn failures_and_panics_are_reported() {
    let failure = failure_of("FAILS", 5).await;
    assert_eq!((failure.type_name(), failure.message()), ("Declined", "no"));
    assert_eq!(failure.detail::<u64>(0).unwrap().unwrap(), 5);
    let failure = failure_of("PANICS", 5).await;
    assert_eq!((failure.type_name(), failure.message()), ("PanicError", "panicked: at 5"));
    let failure = failure_of("BLOCKS", 13).await;
    assert_eq!((failure.type_name(), failure.message()), ("PanicError", "panicked: unlucky"));
}

#[tokio::test(start_paused = true)]
async fn a_result_that_is_too_large_is_a_failure_that_says_so() {
    let failure = failure_of("HUGE", 3_000_000).await;
    assert_eq!((failure.type_name(), failure.is_non_retryable()), ("PayloadsTooLarge", true));
    assert!(failure.message().starts_with("the result of activity `HUGE` has 3000031 bytes"), "{failure}");
}

/// The server would refuse it and never learn that the attempt is over.
#[tokio::test(start_paused = true)]
async fn a_failure_that_is_too_large_loses_its_details_and_says_so() {
    let failure = failure_of("FAILS_LARGE", 3_000_000).await;
    assert_eq!((failure.type_name(), failure.message()), ("Declined", "no"));
    assert!(!failure.is_non_retryable() && failure.detail_payloads().is_empty());
    let cause = failure.cause().unwrap();
    assert_eq!(cause.type_name(), "PayloadsTooLarge");
    assert!(cause.message().starts_with("the failure of activity `FAILS_LARGE` has 30000"), "{cause}");
}

#[tokio::test(start_paused = true)]
async fn a_heartbeat_that_is_too_large_is_an_error_of_its_call() {
    let (worker, fake) = start(WorkerOptions::new("q")).await;
    fake.respond_activity_task_failed.answer(Default::default());
    fake.poll_activity_task_queue.answer(task("BEATS_LARGE", 3_000_000));
    let answer = fake.respond_activity_task_failed.asked_times(1).await.remove(0);
    let failure = Failure::from_proto(answer.failure.unwrap());
    assert_eq!(failure.type_name(), "PayloadsTooLarge");
    assert!(
        failure.message().starts_with("the details of a heartbeat of activity `BEATS_LARGE` has 3000031"),
        "{failure}"
    );
    assert!(fake.record_activity_task_heartbeat.asked().is_empty());
    worker.shutdown().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_cancellation_that_is_too_large_is_a_failure_that_says_so() {
    let (worker, fake) = start(WorkerOptions::new("q")).await;
    fake.record_activity_task_heartbeat
        .answer(wire::RecordActivityTaskHeartbeatResponse { cancel_requested: true, ..Default::default() });
    fake.respond_activity_task_failed.answer(Default::default());
    fake.poll_activity_task_queue.answer(task("CANCELS_LARGE", 3_000_000));
    let answer = fake.respond_activity_task_failed.asked_times(1).await.remove(0);
    let failure = Failure::from_proto(answer.failure.unwrap());
    assert!(
        failure.message().starts_with("the details of the cancellation of activity `CANCELS_LARGE`"),
        "{failure}"
    );
    worker.shutdown().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn an_unknown_activity_is_answered_with_the_known_ones() {
    let failure = failure_of("DUOBLE", 5).await;
    assert_eq!(failure.type_name(), "NotFoundError");
    assert!(!failure.is_non_retryable());
    assert!(failure.message().starts_with(
        "activity type `DUOBLE` is not served here; this worker serves `BEATS`, `BEATS_LARGE`,"
    ));
    assert!(failure.message().ends_with("did you mean `DOUBLE`? (task queue `q`)"), "{failure}");
}

#[tokio::test(start_paused = true)]
async fn an_argument_of_another_type_is_a_failure() {
    let (worker, fake) = start(WorkerOptions::new("q")).await;
    fake.respond_activity_task_failed.answer(Default::default());
    let text = DataConverter::default().encode("text").unwrap();
    let mut task = task("DOUBLE", 1);
    task.input = Some(Payloads { payloads: vec![text] });
    fake.poll_activity_task_queue.answer(task);
    let request = fake.respond_activity_task_failed.asked_times(1).await.remove(0);
    let failure = Failure::from_proto(request.failure.unwrap());
    assert!(failure.message().starts_with("input of activity `DOUBLE`: argument 1 of 1"), "{failure}");
    worker.shutdown().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn heartbeats_carry_on_and_bring_cancellation() {
    let (worker, fake) = start(WorkerOptions::new("q")).await;
    fake.record_activity_task_heartbeat
        .answer(wire::RecordActivityTaskHeartbeatResponse { cancel_requested: true, ..Default::default() });
    fake.respond_activity_task_canceled.answer(Default::default());
    let mut task = task("BEATS", 3);
    task.heartbeat_details = Some(payloads(40));
    fake.poll_activity_task_queue.answer(task);
    let beat = fake.record_activity_task_heartbeat.asked_times(1).await.remove(0);
    assert_eq!(beat.details, Some(payloads(43)));
    let answer = fake.respond_activity_task_canceled.asked_times(1).await.remove(0);
    let details = answer.details.unwrap().payloads;
    assert_eq!(DataConverter::default().decode::<String>(&details[0]).unwrap(), "cleaned up");
    worker.shutdown().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn an_attempt_the_server_forgot_is_stopped_and_not_answered() {
    let (worker, fake) = start(WorkerOptions::new("q")).await;
    fake.record_activity_task_heartbeat.refuse(tonic::Status::not_found("gone"));
    fake.poll_activity_task_queue.answer(task("BEATS", 3));
    fake.record_activity_task_heartbeat.asked_times(1).await;
    worker.shutdown().await.unwrap();
    assert!(fake.respond_activity_task_canceled.asked().is_empty());
    assert!(fake.respond_activity_task_failed.asked().is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_hung_attempt_is_cancelled_after_its_timeout() {
    let (worker, fake) = start(WorkerOptions::new("q")).await;
    fake.record_activity_task_heartbeat.answer(Default::default());
    fake.respond_activity_task_failed.answer(Default::default());
    let mut task = task("BEATS", 3);
    task.start_to_close_timeout = Some(prost_types::Duration { seconds: 20, nanos: 0 });
    let started = tokio::time::Instant::now();
    fake.poll_activity_task_queue.answer(task);
    let answer = fake.respond_activity_task_failed.asked_times(1).await.remove(0);
    assert_eq!(started.elapsed().as_secs(), 25, "the timeout and its margin");
    let failure = Failure::from_proto(answer.failure.unwrap());
    assert_eq!((failure.kind(), failure.message()), (FailureKind::Cancelled, "a timeout ran out"));
    assert_eq!(answer.last_heartbeat_details, Some(payloads(3)));
    worker.shutdown().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_shutdown_gives_grace_and_then_cancels() {
    let (worker, fake) = start(WorkerOptions::new("q").grace_period("3s")).await;
    fake.record_activity_task_heartbeat.answer(Default::default());
    fake.respond_activity_task_completed.answer(Default::default());
    fake.respond_activity_task_failed.answer(Default::default());
    fake.poll_activity_task_queue.answer(task("WAITS", 1));
    fake.poll_activity_task_queue.answer(task("BEATS", 3));
    fake.record_activity_task_heartbeat.asked_times(1).await;
    let before = tokio::time::Instant::now();
    worker.shutdown().await.unwrap();
    assert_eq!(before.elapsed().as_secs(), 3);
    assert_eq!(fake.respond_activity_task_completed.asked().len(), 1, "it used its grace");
    let answer = fake.respond_activity_task_failed.asked().remove(0);
    let failure = Failure::from_proto(answer.failure.unwrap());
    assert_eq!(failure.type_name(), "WorkerShutdown");
    assert!(!failure.is_cancelled() && !failure.is_non_retryable(), "it is retried elsewhere");
}

#[tokio::test(start_paused = true)]
async fn an_activity_that_is_completed_later_is_not_answered() {
    let (worker, fake) = start(WorkerOptions::new("q").concurrent_activities(1)).await;
    fake.poll_activity_task_queue.answer(task("LATER", 1));
    fake.poll_activity_task_queue.answer(task("DOUBLE", 1));
    fake.respond_activity_task_completed.answer(Default::default());
    let answers = fake.respond_activity_task_completed.asked_times(1).await;
    assert_eq!(&answers[0].task_token[..], b"DOUBLE-1", "the slot is free again");
    worker.shutdown().await.unwrap();
    assert!(fake.respond_activity_task_failed.asked().is_empty());
}

#[tokio::test(start_paused = true)]
async fn nothing_is_polled_without_a_slot() {
    let (worker, fake) = start(WorkerOptions::new("q").concurrent_activities(1)).await;
    fake.poll_activity_task_queue.answer(task("WAITS", 1));
    fake.poll_activity_task_queue.asked_times(1).await;
    while worker.status().running_activities == 0 {
        tokio::task::yield_now().await;
    }
    let status = worker.status();
    assert_eq!(status.activity_slots, SlotStatus { used: 1, capacity: 1 });
    assert_eq!(
        (status.state, status.workflows.len(), status.activities.len()),
        (WorkerState::Running, 0, 11)
    );
    assert_eq!(fake.poll_activity_task_queue.asked().len(), 1);
    fake.respond_activity_task_completed.answer(Default::default());
    worker.shutdown().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn polls_survive_errors_and_end_on_refusals() {
    let (worker, fake) = start(WorkerOptions::new("q").activity_pollers(1)).await;
    fake.poll_activity_task_queue.refuse(tonic::Status::unavailable("restarting"));
    fake.poll_activity_task_queue.refuse(tonic::Status::deadline_exceeded("idle"));
    fake.poll_activity_task_queue.answer(task("DOUBLE", 1));
    fake.respond_activity_task_completed.answer(Default::default());
    fake.respond_activity_task_completed.asked_times(1).await;
    for _ in 0..20 {
        fake.poll_activity_task_queue.refuse(tonic::Status::permission_denied("no"));
    }
    let error = worker.run_until(std::future::pending::<()>()).await.unwrap_err();
    assert_eq!(error.message(), "the worker stopped by itself: PollActivityTaskQueue: no");
}

#[tokio::test(start_paused = true)]
async fn it_runs_until_the_signal_and_finishes_what_it_has() {
    let (worker, fake) = start(WorkerOptions::new("q")).await;
    let shared = Arc::clone(&worker.shared);
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let work = async {
        fake.poll_activity_task_queue.answer(task("DOUBLE", 4));
        fake.respond_activity_task_completed.answer(Default::default());
        fake.respond_activity_task_completed.asked_times(1).await;
        assert!(shared.phase() == Phase::Running, "work alone does not end it");
        fake.poll_activity_task_queue.answer(task("WAITS", 1));
        while shared.activities.count() == 0 {
            tokio::task::yield_now().await;
        }
        fake.respond_activity_task_completed.answer(Default::default());
        stop.send(()).unwrap();
    };
    let (ended, ()) = tokio::join!(worker.run_until(stopped), work);
    ended.unwrap();
    let answers = fake.respond_activity_task_completed.asked();
    assert_eq!(answers.len(), 2, "the activity that ran was answered");
    assert_eq!(shared.pollers.running() + shared.tasks.running(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_dropped_worker_stops_polling() {
    let (worker, fake) = start(WorkerOptions::new("q")).await;
    fake.poll_activity_task_queue.asked_times(5).await;
    let shared = Arc::clone(&worker.shared);
    drop(worker);
    shared.pollers.wait().await;
    assert_eq!(shared.activity_slots.used(), 0);
}

#[tokio::test]
async fn workers_that_cannot_work_do_not_start() {
    let start = async |options: WorkerOptions, registry: Registry| {
        let (client, fake) = fake::client();
        greet(&fake);
        Worker::start_from(client, options, &registry).await.unwrap_err().to_string()
    };
    let error = start(WorkerOptions::new("q"), Registry::default()).await;
    assert!(error.starts_with("no workflow and no activity is linked into this program"), "{error}");
    let error = start(WorkerOptions::new("q"), Registry::from_parts([], [&NEEDS])).await;
    assert!(error.contains("needs a state of type `u8`"), "{error}");
    let error = start(WorkerOptions::new("q"), Registry::from_parts([], [&DOUBLE, &DOUBLE])).await;
    assert!(error.starts_with("activity type `DOUBLE` is registered twice"), "{error}");
    let nothing = Dispatch::new().activity(Activity::<(), ()>::named("nothing"));
    let error = start(WorkerOptions::new("q").dispatch(nothing), registry()).await;
    assert!(error.starts_with("no activity type matches `nothing`; known: `BEATS`"), "{error}");
}

#[tokio::test]
async fn a_missing_namespace_is_named() {
    let (client, fake) = fake::client();
    fake.get_system_info.answer(Default::default());
    fake.describe_namespace.refuse(tonic::Status::not_found("Namespace default is not found."));
    let error = Worker::start_from(client, WorkerOptions::new("q"), &registry()).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "namespace `default` does not exist on a service; register it, or set another one on the client"
    );
}

#[tokio::test(start_paused = true)]
async fn heartbeats_are_throttled_and_the_newest_wins() {
    let (client, fake) = fake::client();
    greet(&fake);
    activity!(MANY, |ctx, n| {
        for i in 0..n {
            ctx.heartbeat(&i)?;
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        Err(Failure::new("Enough", "done"))
    });
    let worker = Worker::start_from(client, WorkerOptions::new("q"), &Registry::from_parts([], [&MANY]))
        .await
        .unwrap();
    (0..10).for_each(|_| fake.record_activity_task_heartbeat.answer(Default::default()));
    fake.respond_activity_task_failed.answer(Default::default());
    let mut task = task("MANY", 2000);
    task.heartbeat_timeout = Some(prost_types::Duration { seconds: 1, nanos: 0 });
    fake.poll_activity_task_queue.answer(task);
    let answer = fake.respond_activity_task_failed.asked_times(1).await.remove(0);
    assert_eq!(answer.last_heartbeat_details, Some(payloads(1999)));
    let beats = fake.record_activity_task_heartbeat.asked();
    assert!((3..=4).contains(&beats.len()), "{}", beats.len());
    assert_eq!(beats[0].details, Some(payloads(0)));
    worker.shutdown().await.unwrap();
}
