//! Activities of a run: scheduled → started → closed, with retries in between that leave no event.
//!
//! STARTED is written just before the closing event, with the last attempt's data.  One deadline is kept per activity, the
//! nearest; when it comes, what is due is looked up anew, so a heartbeat moves nothing.

use std::time::Duration;

use worker_proto::common::{Payload, Payloads, RetryPolicy};
use worker_proto::enums::{RetryState, TimeoutType};
use worker_proto::failure::failure::FailureInfo;
use worker_proto::failure::{Failure, TimeoutFailureInfo};
use worker_proto::history::{
    ActivityTaskCanceledEventAttributes, ActivityTaskCompletedEventAttributes,
    ActivityTaskFailedEventAttributes, ActivityTaskScheduledEventAttributes,
    ActivityTaskStartedEventAttributes, ActivityTaskTimedOutEventAttributes,
};
use worker_proto::workflowservice::PollActivityTaskQueueResponse;

use super::event::{Attributes, IntoAttributes};
use super::matching::{QueueKind, Task};
use super::mutable_state::{Activity, Run};
use super::rejected::Rejected;
use super::request::{ActivityNews, ActivityTarget, Response};
use super::retry::{self, Decision};
use super::shard::Shard;
use super::time::{Time, wire};
use super::token::{TaskToken, TokenKind};
use super::waiting::Poller;
use super::workflow_task;

/// When the activity needs attention next: a backoff that ends, or the nearest timeout.
pub(crate) fn next_due(activity: &Activity) -> Option<Time> {
    let dispatch = (activity.record.started_at_ns == 0 && !activity.dispatched)
        .then_some(Time(activity.record.scheduled_at_ns));
    timeouts(activity).map(|(at, _)| at).chain(dispatch).min()
}

/// The timeouts that run now.
fn timeouts(activity: &Activity) -> impl Iterator<Item = (Time, TimeoutType)> {
    let record = &activity.record;
    let after = |from: Time, span: Duration| (!span.is_zero()).then(|| from.plus(span));
    let started = Time::from_stored(record.started_at_ns);
    let scheduled = Time(record.scheduled_at_ns);
    let alive = started.map(|at| at.max(Time(record.heartbeat_at_ns)));
    // In this order where several are due at once.
    [
        (started.and_then(|at| after(at, activity.start_to_close)), TimeoutType::StartToClose),
        (
            started.is_none().then(|| after(scheduled, activity.schedule_to_start)).flatten(),
            TimeoutType::ScheduleToStart,
        ),
        (after(activity.scheduled_at, activity.schedule_to_close), TimeoutType::ScheduleToClose),
        (alive.and_then(|at| after(at, activity.heartbeat)), TimeoutType::Heartbeat),
    ]
    .into_iter()
    .filter_map(|(at, timeout_type)| at.map(|at| (at, timeout_type)))
}

fn arm(run: &mut Run, id: i64) {
    let at = run.activities.get(&id).and_then(next_due);
    run.arm_activity(id, at);
}

/// Its deadline has come.
pub(crate) fn on_due(run: &mut Run, shard: &mut Shard, id: i64) {
    let Some(activity) = run.activities.get(&id) else { return };
    let now = shard.now.time;
    let expired = timeouts(activity).filter(|(at, _)| *at <= now).min_by_key(|(at, _)| *at);
    if let Some((_, timeout_type)) = expired {
        time_out(run, shard, id, timeout_type);
    } else if activity.record.started_at_ns == 0
        && !activity.dispatched
        && activity.record.scheduled_at_ns <= now.0
    {
        dispatch(run, shard, id);
    } else {
        arm(run, id);
    }
}

/// Gives the present attempt to matching.
pub(crate) fn dispatch(run: &mut Run, shard: &mut Shard, id: i64) {
    let Some(activity) = run.activities.get_mut(&id) else { return };
    activity.dispatched = true;
    let hint = Task::Activity { run: run.id, scheduled_event_id: id, attempt: activity.record.attempt };
    let name = &activity.record.task_queue;
    let queue = shard.matching.queue(run.namespace, QueueKind::Activity, name, shard.now.mono);
    shard.matching.push(queue, activity.record.priority, hint, shard.now.time);
    shard.match_queue(queue);
    arm(run, id);
}

fn scheduled(run: &Run, id: i64) -> Option<&ActivityTaskScheduledEventAttributes> {
    match run.attributes(id) {
        Some(Attributes::ActivityTaskScheduledEventAttributes(attributes)) => Some(attributes),
        _ => None,
    }
}

fn policy(run: &Run, id: i64) -> Option<&RetryPolicy> {
    scheduled(run, id)?.retry_policy.as_ref()
}

/// Starts the attempt if it still waits to be started.
pub(crate) fn start(
    run: &mut Run,
    shard: &mut Shard,
    id: i64,
    attempt: i32,
    poller: &Poller,
    request_id: String,
) -> Option<Box<PollActivityTaskQueueResponse>> {
    let now = shard.now.time;
    let activity = run.is_open().then(|| run.activities.get_mut(&id)).flatten()?;
    let record = &mut activity.record;
    if record.attempt != attempt || record.started_at_ns != 0 || record.scheduled_at_ns > now.0 {
        return None;
    }
    record.started_at_ns = now.0;
    record.started_identity.clone_from(&poller.identity);
    record.last_worker_identity.clone_from(&poller.identity);
    record.build_id.clone_from(&poller.build_id);
    record.request_id = request_id;
    record.heartbeat_at_ns = 0;
    run.touch_activity(id);
    arm(run, id);
    deliver(run, shard, id, attempt)
}

/// What the poller of a started attempt gets.
pub(crate) fn deliver(
    run: &Run,
    shard: &Shard,
    id: i64,
    attempt: i32,
) -> Option<Box<PollActivityTaskQueueResponse>> {
    let activity = run.activities.get(&id)?;
    let record = &activity.record;
    if record.attempt != attempt || record.started_at_ns == 0 {
        return None;
    }
    let scheduled = scheduled(run, id)?;
    let token = TaskToken {
        kind: TokenKind::Activity as i32,
        run: run.id.to_bytes(),
        scheduled_event_id: id,
        attempt,
        started_at_ns: record.started_at_ns,
        ..TaskToken::default()
    };
    Some(Box::new(PollActivityTaskQueueResponse {
        task_token: token.to_bytes(),
        workflow_namespace: shard.namespaces.name(run.namespace).to_owned(),
        workflow_type: run.workflow_type(),
        workflow_execution: Some(run.execution()),
        activity_type: scheduled.activity_type.clone(),
        activity_id: scheduled.activity_id.clone(),
        header: scheduled.header.clone(),
        input: scheduled.input.clone(),
        heartbeat_details: record.heartbeat_details.clone(),
        scheduled_time: Some(activity.scheduled_at.to_proto()),
        current_attempt_scheduled_time: Some(Time(record.scheduled_at_ns).to_proto()),
        started_time: Some(Time(record.started_at_ns).to_proto()),
        attempt,
        schedule_to_close_timeout: scheduled.schedule_to_close_timeout,
        start_to_close_timeout: scheduled.start_to_close_timeout,
        heartbeat_timeout: scheduled.heartbeat_timeout,
        retry_policy: scheduled.retry_policy.clone(),
        priority: scheduled.priority.clone(),
        ..PollActivityTaskQueueResponse::default()
    }))
}

/// A started attempt is there for nobody: whoever polls next gets the same.
pub(crate) fn redeliver(run: &mut Run, shard: &mut Shard, id: i64, attempt: i32) {
    let Some(activity) = run.activities.get(&id) else { return };
    let hint = Task::ActivityAgain { run: run.id, scheduled_event_id: id, attempt };
    let name = &activity.record.task_queue;
    let queue = shard.matching.queue(run.namespace, QueueKind::Activity, name, shard.now.mono);
    shard.matching.push_front(queue, hint, shard.now.time);
    shard.match_queue(queue);
}

// ---- reports

/// The activity that a report speaks of.
///
/// # Errors
/// NOT_FOUND if there is none any more, or the report comes from another attempt.
pub(crate) fn find(run: &Run, target: &ActivityTarget, token: Option<&TaskToken>) -> Result<i64, Rejected> {
    if let Some(token) = token {
        let current = run.activities.get(&token.scheduled_event_id).is_some_and(|activity| {
            activity.record.attempt == token.attempt && activity.record.started_at_ns != 0
        });
        if !run.is_open() {
            return Err(Rejected::not_found("workflow execution already completed"));
        }
        if !current {
            return Err(Rejected::not_found(
                "invalid activityID or activity already timed out or invoking workflow is completed",
            ));
        }
        return Ok(token.scheduled_event_id);
    }
    let ActivityTarget::Id { activity_id, .. } = target else {
        return Err(Rejected::invalid("no activity named"));
    };
    if !run.is_open() {
        return Err(Rejected::not_found("workflow execution already completed"));
    }
    run.activity_ids.get(activity_id).copied().ok_or_else(|| {
        Rejected::not_found(format!(
            "cannot find pending activity with ActivityID {activity_id}, check workflow execution history for more details"
        ))
    })
}

/// Carries out a report.
///
/// # Errors
/// Canceled without a request to cancel; failed or canceled before it was started.
pub(crate) fn report(
    run: &mut Run,
    shard: &mut Shard,
    id: i64,
    identity: String,
    news: ActivityNews,
) -> Result<Response, Rejected> {
    let Some(activity) = run.activities.get_mut(&id) else { return Ok(Response::Done) };
    let record = &mut activity.record;
    let started = record.started_at_ns != 0;
    if !started && !matches!(news, ActivityNews::Completed { .. }) {
        return Err(Rejected::not_found(
            "invalid activityID or activity already timed out or invoking workflow is completed",
        ));
    }
    match news {
        ActivityNews::Heartbeat { details } => {
            record.heartbeat_at_ns = shard.now.time.0;
            record.heartbeat_details = details;
            let cancel_requested = record.cancel_requested_event_id != 0;
            run.touch_activity(id);
            Ok(Response::Heartbeat { cancel_requested, activity_paused: false, activity_reset: false })
        }
        ActivityNews::Completed { result } => {
            if !started {
                record.started_at_ns = shard.now.time.0;
                record.started_identity.clone_from(&identity);
            }
            close(run, shard, id, |started_event_id| {
                ActivityTaskCompletedEventAttributes {
                    result,
                    scheduled_event_id: id,
                    started_event_id,
                    identity,
                    ..ActivityTaskCompletedEventAttributes::default()
                }
                .into_attributes()
            });
            Ok(Response::Done)
        }
        ActivityNews::Canceled { details } => {
            let requested = record.cancel_requested_event_id;
            if requested == 0 {
                return Err(Rejected::invalid(
                    "unable to mark activity as canceled without activity being request canceled first",
                ));
            }
            close(run, shard, id, |started_event_id| {
                canceled(id, started_event_id, requested, details, identity)
            });
            Ok(Response::Done)
        }
        ActivityNews::Failed { failure, last_heartbeat_details } => {
            if last_heartbeat_details.is_some() {
                record.heartbeat_details = last_heartbeat_details;
            }
            on_failed(run, shard, id, identity, failure);
            Ok(Response::Done)
        }
    }
}

fn on_failed(run: &mut Run, shard: &mut Shard, id: i64, identity: String, failure: Option<Failure>) {
    match decide(run, shard, id, failure.as_ref()) {
        Decision::After(pause) => retry(run, shard, id, pause, failure),
        Decision::Stop(retry_state) => close(run, shard, id, |started_event_id| {
            ActivityTaskFailedEventAttributes {
                failure,
                scheduled_event_id: id,
                started_event_id,
                identity,
                retry_state: retry_state as i32,
                ..ActivityTaskFailedEventAttributes::default()
            }
            .into_attributes()
        }),
    }
}

fn decide(run: &Run, shard: &Shard, id: i64, failure: Option<&Failure>) -> Decision {
    let Some(activity) = run.activities.get(&id) else {
        return Decision::Stop(RetryState::InternalServerError);
    };
    if activity.record.cancel_requested_event_id != 0 {
        return Decision::Stop(RetryState::CancelRequested);
    }
    let expires_at = (!activity.schedule_to_close.is_zero())
        .then(|| activity.scheduled_at.plus(activity.schedule_to_close));
    retry::decide(policy(run, id), activity.record.attempt, failure, shard.now.time, expires_at)
}

fn retry(run: &mut Run, shard: &mut Shard, id: i64, pause: Duration, failure: Option<Failure>) {
    let now = shard.now.time;
    let Some(activity) = run.activities.get_mut(&id) else { return };
    activity.dispatched = false;
    let record = &mut activity.record;
    record.attempt = record.attempt.saturating_add(1);
    record.scheduled_at_ns = now.plus(pause).0;
    record.started_at_ns = 0;
    record.last_failure = failure;
    record.last_attempt_completed_at_ns = now.0;
    record.request_id.clear();
    run.touch_activity(id);
    if pause.is_zero() {
        dispatch(run, shard, id);
    } else {
        arm(run, id);
    }
}

fn time_out(run: &mut Run, shard: &mut Shard, id: i64, timeout_type: TimeoutType) {
    let Some(activity) = run.activities.get(&id) else { return };
    let (details, last) = (activity.record.heartbeat_details.clone(), activity.record.last_failure.clone());
    let mut failure = timeout_failure(timeout_type, None);
    let retry_state = match timeout_type {
        TimeoutType::StartToClose | TimeoutType::Heartbeat => match decide(run, shard, id, Some(&failure)) {
            Decision::After(pause) => return retry(run, shard, id, pause, Some(failure)),
            Decision::Stop(RetryState::Timeout) => {
                // There is no time left for another attempt: that is what ends it.
                failure = timeout_failure(TimeoutType::ScheduleToClose, details);
                RetryState::Timeout
            }
            Decision::Stop(retry_state) => {
                failure = timeout_failure(timeout_type, details);
                retry_state
            }
        },
        TimeoutType::ScheduleToClose => {
            failure = timeout_failure(timeout_type, details);
            RetryState::NonRetryableFailure
        }
        _ => RetryState::NonRetryableFailure,
    };
    failure.cause = last.map(Box::new);
    close(run, shard, id, |started_event_id| {
        ActivityTaskTimedOutEventAttributes {
            failure: Some(failure),
            scheduled_event_id: id,
            started_event_id,
            retry_state: retry_state as i32,
        }
        .into_attributes()
    });
}

fn timeout_failure(timeout_type: TimeoutType, last_heartbeat_details: Option<Payloads>) -> Failure {
    let name = match timeout_type {
        TimeoutType::StartToClose => "StartToClose",
        TimeoutType::ScheduleToStart => "ScheduleToStart",
        TimeoutType::ScheduleToClose => "ScheduleToClose",
        TimeoutType::Heartbeat => "Heartbeat",
        TimeoutType::Unspecified => "unknown",
    };
    Failure {
        message: format!("activity {name} timeout"),
        source: "Server".to_owned(),
        failure_info: Some(FailureInfo::TimeoutFailureInfo(TimeoutFailureInfo {
            timeout_type: timeout_type as i32,
            last_heartbeat_details,
        })),
        ..Failure::default()
    }
}

/// Writes STARTED, if the attempt was started, and the closing event; the workflow is to see it.
fn close(run: &mut Run, shard: &mut Shard, id: i64, closing: impl FnOnce(i64) -> Attributes) {
    let Some(activity) = run.activities.get(&id) else { return };
    let record = activity.record.clone();
    let mut started_event_id = 0;
    if record.started_at_ns != 0 {
        let attributes = ActivityTaskStartedEventAttributes {
            scheduled_event_id: id,
            identity: record.started_identity,
            request_id: record.request_id,
            attempt: record.attempt,
            last_failure: record.last_failure,
            worker_version: workflow_task::version_stamp(&record.build_id, false),
            ..ActivityTaskStartedEventAttributes::default()
        };
        let mut event = run.make(shard, attributes.into_attributes());
        event.event_time = Some(Time(record.started_at_ns).to_proto());
        started_event_id = run.record_event(shard, event);
    }
    run.record(shard, closing(started_event_id));
    workflow_task::ensure(run, shard);
}

fn canceled(
    id: i64,
    started_event_id: i64,
    latest_cancel_requested_event_id: i64,
    details: Option<Payloads>,
    identity: String,
) -> Attributes {
    ActivityTaskCanceledEventAttributes {
        details,
        latest_cancel_requested_event_id,
        scheduled_event_id: id,
        started_event_id,
        identity,
        ..ActivityTaskCanceledEventAttributes::default()
    }
    .into_attributes()
}

/// The workflow cancels an activity that nobody works on: it is over at once.
pub(crate) fn cancel_unstarted(run: &mut Run, shard: &mut Shard, id: i64, requested: i64, identity: String) {
    let details = Payloads { payloads: vec![json_text("ACTIVITY_ID_NOT_STARTED")] };
    run.write(shard, canceled(id, 0, requested, Some(details), identity));
}

/// A payload that the engine itself writes: text as JSON.
pub(crate) fn json_text(text: &str) -> Payload {
    let encoding = ("encoding".to_owned(), bytes::Bytes::from_static(b"json/plain"));
    Payload {
        metadata: [encoding].into(),
        data: format!("{text:?}").into_bytes().into(),
        ..Payload::default()
    }
}

/// Durations of an activity are never sent as absent.
pub(crate) fn always(span: Duration) -> Option<worker_proto::prost_types::Duration> {
    Some(wire(span))
}
