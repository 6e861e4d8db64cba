//! One attempt of an activity from task to answer.

use std::any::Any;
use std::future::{Future, poll_fn};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use tokio::time::Instant;
use tonic::Code;
use worker_proto::common::Payloads;
use worker_proto::failure::failure::FailureInfo;
use worker_proto::workflowservice as wire;

use super::CancelReason;
use crate::client::rpc::Effort;
use crate::context::activity::{ActivityContext, ActivityInfo};
use crate::duration;
use crate::error::Failure;
use crate::private::{ActivityEntry, ActivityOutcome, Invocation};
use crate::retry::RetryPolicy;
use crate::size;
use crate::worker::shared::{Phase, Shared};
use crate::worker::slots::Permit;

/// What the server's own timers are given before ours conclude the same.
const BACKSTOP: Duration = Duration::from_secs(5);

type Polled = wire::PollActivityTaskQueueResponse;

/// Runs it and answers; the permit is given back after the answer.
pub(crate) async fn run(shared: Arc<Shared>, mut task: Polled, permit: Permit) {
    let activity_type = task.activity_type.take().unwrap_or_default().name;
    let input = task.input.take().unwrap_or_default().payloads;
    let header = task.header.take().unwrap_or_default().fields;
    let previous_details = task.heartbeat_details.take();
    let info = info(&shared, &activity_type, task);
    let answer = Answer {
        shared: &shared,
        task_token: info.task_token.clone().into(),
        activity_type: &activity_type,
        info: info.clone(),
    };
    let Some(registration) = shared.served.activity(&activity_type) else {
        let queue = &shared.queues.normal.name;
        let text = format!("{} (task queue `{queue}`)", shared.served.unknown_activity(&activity_type));
        let failure = Failure::new("NotFoundError", text);
        answer.failed(failure, None).await;
        return;
    };
    let converter = *shared.client.converter();
    let ctx = ActivityContext::new(info, converter, header, previous_details);
    let entered = shared.activities.enter(&ctx);
    if shared.phase() > Phase::Running {
        ctx.begin_shutdown();
    }
    let invocation = Invocation::new(ctx.clone(), input, converter, Arc::clone(&shared.states));
    let body = async {
        match registration.entry() {
            ActivityEntry::Async(start) => caught(&activity_type, start, invocation).await,
            ActivityEntry::Blocking(call) => {
                let work = move || catch_unwind(AssertUnwindSafe(|| call(invocation)));
                match shared.tasks.spawn_blocking(work).await {
                    Ok(Ok(outcome)) => outcome,
                    Ok(Err(panic)) => Err(Failure::from_panic(&*panic)),
                    Err(error) => {
                        Err(Failure::new("WorkerShutdown", format!("the activity was not run: {error}")))
                    }
                }
            }
        }
    };
    let outcome = tokio::select! {
        biased;
        outcome = body => outcome,
        never = supervise(&answer, &ctx) => match never {},
    };
    drop(entered);
    respond(&answer, &ctx, outcome).await;
    drop(permit);
}

fn info(shared: &Shared, activity_type: &str, task: Polled) -> ActivityInfo {
    let execution = task.workflow_execution.unwrap_or_default();
    let time = |time: Option<prost_types::Timestamp>| {
        time.as_ref().map_or(std::time::SystemTime::UNIX_EPOCH, duration::time_from_proto)
    };
    // Zero means no bound.
    let bound = |timeout: Option<prost_types::Duration>| {
        timeout.as_ref().map(duration::from_proto).filter(|timeout| !timeout.is_zero())
    };
    ActivityInfo {
        task_token: task.task_token.to_vec(),
        activity_id: task.activity_id,
        activity_type: activity_type.to_owned(),
        namespace: if task.workflow_namespace.is_empty() {
            shared.namespace()
        } else {
            task.workflow_namespace
        },
        workflow_id: execution.workflow_id,
        run_id: execution.run_id,
        workflow_type: task.workflow_type.unwrap_or_default().name,
        task_queue: shared.queues.normal.name.clone(),
        attempt: u32::try_from(task.attempt).unwrap_or(1).max(1),
        scheduled_time: time(task.scheduled_time),
        current_attempt_scheduled_time: time(task.current_attempt_scheduled_time),
        started_time: time(task.started_time),
        schedule_to_close: bound(task.schedule_to_close_timeout),
        start_to_close: bound(task.start_to_close_timeout),
        heartbeat: bound(task.heartbeat_timeout),
        retry: task.retry_policy.as_ref().map(RetryPolicy::from_proto),
        local: false,
    }
}

/// Longest time that an async activity may hold a thread of the runtime without a word about it.
const HELD_MAX: Duration = Duration::from_secs(1);

/// Warns when `poll` takes longer than this; what it blocks is every other task of that runtime thread.
fn watched<T>(activity_type: &str, longest: Duration, poll: impl FnOnce() -> T) -> T {
    let began = crate::clock::instant();
    let result = poll();
    let held = began.elapsed();
    if held >= longest {
        let held_ms = u64::try_from(held.as_millis()).unwrap_or(u64::MAX);
        tracing::warn!(
            activity_type,
            held_ms,
            "an async activity blocked its thread; leave out `async`, then it runs on the pool for blocking work, or use \
             `tokio::task::spawn_blocking`"
        );
    }
    result
}

/// Runs an async activity; a panic, at its start or at any poll, becomes a failure.
async fn caught<F>(activity_type: &str, start: fn(Invocation) -> F, invocation: Invocation) -> ActivityOutcome
where
    F: Future<Output = ActivityOutcome> + Unpin,
{
    let panicked = |panic: Box<dyn Any + Send>| Err(Failure::from_panic(&*panic));
    let mut future = match catch_unwind(AssertUnwindSafe(|| start(invocation))) {
        Ok(future) => pin!(future),
        Err(panic) => return panicked(panic),
    };
    poll_fn(|cx| {
        let poll = || catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(cx)));
        match watched(activity_type, HELD_MAX, poll) {
            Ok(polled) => polled,
            Err(panic) => Poll::Ready(panicked(panic)),
        }
    })
    .await
}

enum Never {}

/// Sends heartbeats, learns of cancellations, and notices when the server must have given up. Ends only by being dropped.
async fn supervise(answer: &Answer<'_>, ctx: &ActivityContext) -> Never {
    let shared = answer.shared;
    let (start_to_close, heartbeat) = (ctx.info().start_to_close, ctx.info().heartbeat);
    let interval = heartbeat.map_or(shared.heartbeat_throttle_default, |timeout| timeout.mul_f64(0.8));
    let interval = interval.min(shared.heartbeat_throttle_max);
    let started = Instant::now();
    let after = |from: Instant, timeout: Option<Duration>| from.checked_add(timeout?.checked_add(BACKSTOP)?);
    let mut deadline =
        Deadline { attempt: after(started, start_to_close), silence: after(started, heartbeat) };
    let mut quiet_until: Option<Instant> = None;
    loop {
        let next = async {
            if let Some(time) = quiet_until {
                tokio::time::sleep_until(time).await;
            }
            ctx.heartbeats().recorded().await;
        };
        tokio::select! {
            () = next => {
                let Some(details) = ctx.heartbeats().take_unsent() else { continue };
                quiet_until = Instant::now().checked_add(interval);
                if answer.heartbeat(ctx, details).await {
                    deadline.silence = after(Instant::now(), heartbeat);
                }
            }
            () = deadline.passed() => {
                ctx.cancel(CancelReason::TimedOut);
                deadline = Deadline::default();
            }
        }
    }
}

/// When the server must have given up on the attempt.
#[derive(Default)]
struct Deadline {
    attempt: Option<Instant>,
    silence: Option<Instant>,
}

impl Deadline {
    async fn passed(&self) {
        match self.attempt.into_iter().chain(self.silence).min() {
            Some(time) => tokio::time::sleep_until(time).await,
            None => std::future::pending().await,
        }
    }
}

/// Tells the server how it went.
async fn respond(answer: &Answer<'_>, ctx: &ActivityContext, outcome: ActivityOutcome) {
    let reason = ctx.cancel_reason();
    if reason == Some(CancelReason::NotFound) {
        return;
    }
    match outcome {
        Ok(_) if ctx.is_completed_later() => {}
        Err(failure) if failure.is_completes_later() => {}
        Ok(payload) => {
            let payloads = Payloads { payloads: vec![payload] };
            let what = || format!("the result of activity `{}`", answer.activity_type);
            match size::check(&payloads.payloads, what) {
                Ok(()) => answer.completed(payloads).await,
                Err(failure) => answer.failed(failure.non_retryable(), None).await,
            }
        }
        Err(failure) if failure.is_cancelled() && reason == Some(CancelReason::Requested) => {
            // The answer has no place for them.
            if let Some(details) = ctx.heartbeats().take_unsent() {
                answer.heartbeat(ctx, details).await;
            }
            answer.cancelled(failure).await;
        }
        Err(failure) if failure.is_cancelled() && reason == Some(CancelReason::WorkerShutdown) => {
            let failure =
                Failure::new("WorkerShutdown", "the worker was shut down").caused_by(failure.into_plain());
            answer.failed(failure, ctx.heartbeats().newest()).await;
        }
        Err(failure) => answer.failed(failure, ctx.heartbeats().newest()).await,
    }
}

/// The ways to answer one task.
struct Answer<'a> {
    shared: &'a Arc<Shared>,
    task_token: bytes::Bytes,
    activity_type: &'a str,
    info: ActivityInfo,
}

impl Answer<'_> {
    async fn completed(&self, result: Payloads) {
        let request = wire::RespondActivityTaskCompletedRequest {
            task_token: self.task_token.clone(),
            result: Some(result),
            identity: self.shared.identity.clone(),
            namespace: self.shared.namespace(),
            ..Default::default()
        };
        let rpc = self.shared.client.rpc();
        let sent = rpc
            .call("RespondActivityTaskCompleted", Effort::Ordinary, request, |service, request| {
                service.respond_activity_task_completed(request)
            })
            .await;
        self.check(sent.map(drop));
    }

    async fn failed(&self, failure: Failure, last_heartbeat: Option<Payloads>) {
        let ActivityInfo { workflow_id, run_id, activity_id, attempt, .. } = &self.info;
        let activity_type = self.activity_type;
        if failure.is_benign() {
            tracing::debug!(
                activity_type, activity_id, attempt, workflow_id, run_id, %failure,
                "an activity failed as expected"
            );
        } else {
            tracing::warn!(
                activity_type, activity_id, attempt, workflow_id, run_id, %failure,
                "an attempt of an activity failed"
            );
        }
        let what = || format!("the failure of activity `{}`", self.activity_type);
        let request = wire::RespondActivityTaskFailedRequest {
            task_token: self.task_token.clone(),
            failure: Some(size::bounded(failure.into_proto(), what)),
            identity: self.shared.identity.clone(),
            namespace: self.shared.namespace(),
            last_heartbeat_details: last_heartbeat.filter(|_| self.shared.sends_heartbeat_with_failure),
            ..Default::default()
        };
        let rpc = self.shared.client.rpc();
        let sent = rpc
            .call("RespondActivityTaskFailed", Effort::Ordinary, request, |service, request| {
                service.respond_activity_task_failed(request)
            })
            .await;
        self.check(sent.map(drop));
    }

    async fn cancelled(&self, failure: Failure) {
        let details = failure.chain().find_map(|failure| match failure.info() {
            Some(FailureInfo::CanceledFailureInfo(info)) => info.details.clone(),
            _ => None,
        });
        let payloads = details.as_ref().map_or(&[][..], |details| &details.payloads);
        let what = || format!("the details of the cancellation of activity `{}`", self.activity_type);
        if let Err(failure) = size::check(payloads, what) {
            return self.failed(failure.non_retryable(), None).await;
        }
        let request = wire::RespondActivityTaskCanceledRequest {
            task_token: self.task_token.clone(),
            details,
            identity: self.shared.identity.clone(),
            namespace: self.shared.namespace(),
            ..Default::default()
        };
        let rpc = self.shared.client.rpc();
        let sent = rpc
            .call("RespondActivityTaskCanceled", Effort::Ordinary, request, |service, request| {
                service.respond_activity_task_canceled(request)
            })
            .await;
        self.check(sent.map(drop));
    }

    /// Sends a heartbeat and acts on its answer; whether the server has it.
    async fn heartbeat(&self, ctx: &ActivityContext, details: Payloads) -> bool {
        let request = wire::RecordActivityTaskHeartbeatRequest {
            task_token: self.task_token.clone(),
            details: Some(details),
            identity: self.shared.identity.clone(),
            namespace: self.shared.namespace(),
            ..Default::default()
        };
        let rpc = self.shared.client.rpc();
        let sent = rpc
            .call("RecordActivityTaskHeartbeat", Effort::Ordinary, request, |service, request| {
                service.record_activity_task_heartbeat(request)
            })
            .await;
        match sent {
            Ok(answer) => {
                let reason = crate::client::heartbeat_answer(
                    answer.cancel_requested,
                    answer.activity_reset,
                    answer.activity_paused,
                );
                if let Some(reason) = reason {
                    ctx.cancel(reason);
                }
                true
            }
            Err(error) if error.code() == Code::NotFound => {
                ctx.cancel(CancelReason::NotFound);
                false
            }
            Err(error) => {
                tracing::debug!(activity_type = self.activity_type, %error, "a heartbeat was not taken");
                false
            }
        }
    }

    fn check(&self, sent: Result<(), crate::client::RpcError>) {
        match sent {
            Ok(()) => {}
            Err(error) if error.code() == Code::NotFound => {
                tracing::debug!(
                    activity_type = self.activity_type,
                    "an activity was answered too late, or its run is over"
                );
            }
            Err(error) => {
                tracing::warn!(activity_type = self.activity_type, %error, "the answer of an activity was not taken");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::log_lines::logged;

    #[test]
    fn a_thread_that_was_held_is_told() {
        let (_, lines) = logged(|| watched("pack", Duration::ZERO, std::thread::yield_now));
        assert_eq!(lines.len(), 1, "{lines:?}");
        for part in ["WARN", "pack", "spawn_blocking"] {
            assert!(lines[0].contains(part), "{lines:?}");
        }
        let (_, lines) = logged(|| watched("pack", Duration::MAX, || ()));
        assert_eq!(lines, [""; 0]);
    }
}
