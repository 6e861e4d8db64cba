//! How runs end, and what comes after: the successor of continue-as-new, retry and cron, the parent's news, the children's fate.
//!
//! One step closes a run, starts its successor and moves the current pointer.  What other runs must learn goes through the
//! outbox.

use std::time::Duration;

use worker_proto::command::{
    CancelWorkflowExecutionCommandAttributes, CompleteWorkflowExecutionCommandAttributes,
    ContinueAsNewWorkflowExecutionCommandAttributes, FailWorkflowExecutionCommandAttributes,
};
use worker_proto::common::{Memo, Payloads, SearchAttributes};
use worker_proto::enums::{
    ContinueAsNewInitiator as Initiator, ParentClosePolicy, RetryState, TimeoutType,
    WorkflowExecutionStatus as Status, WorkflowTaskFailedCause as Cause,
};
use worker_proto::failure::failure::FailureInfo;
use worker_proto::failure::{Failure, TimeoutFailureInfo};
use worker_proto::history::{
    WorkflowExecutionCanceledEventAttributes, WorkflowExecutionCompletedEventAttributes,
    WorkflowExecutionContinuedAsNewEventAttributes, WorkflowExecutionFailedEventAttributes,
    WorkflowExecutionStartedEventAttributes, WorkflowExecutionTerminatedEventAttributes,
    WorkflowExecutionTimedOutEventAttributes,
};
use worker_proto::sdk::UserMetadata;
use worker_proto::workflow::ResetPoints;

use super::command::Carry;
use super::cron::Schedule;
use super::effect::{ItemKey, OutboxKind, OutboxRecord};
use super::event::Attributes;
use super::ids::{NamespaceId, RunId};
use super::mutable_state::Run;
use super::retry::{self, Decision};
use super::shard::{Current, Shard};
use super::start::{self, NewRun};
use super::time::{Time, span, wire};
use super::workflow_task::{self, Failed};
use super::{query, update};

/// Who acts when the engine does.
pub(crate) const IDENTITY: &str = "history-service";
/// A run that continues as new lives at least this long, or its successor waits for the rest.
const LIFE_MIN: Duration = Duration::from_secs(1);

// ---- commands

pub(crate) fn complete(
    run: &mut Run,
    shard: &mut Shard,
    carry: &Carry,
    command: CompleteWorkflowExecutionCommandAttributes,
    user_metadata: Option<UserMetadata>,
) {
    let successor = cron_successor(run, shard, Some(command.result.clone()), None);
    let attributes = WorkflowExecutionCompletedEventAttributes {
        result: command.result,
        workflow_task_completed_event_id: carry.completed_event_id,
        new_execution_run_id: run_id_of(successor.as_ref()),
    };
    run.write_with(shard, attributes, user_metadata);
    finish(run, shard, Status::Completed, successor);
}

pub(crate) fn fail(
    run: &mut Run,
    shard: &mut Shard,
    carry: &Carry,
    command: FailWorkflowExecutionCommandAttributes,
    user_metadata: Option<UserMetadata>,
) {
    let (retry_state, successor) = after_failure(run, shard, command.failure.as_ref());
    let attributes = WorkflowExecutionFailedEventAttributes {
        failure: command.failure,
        retry_state: retry_state as i32,
        workflow_task_completed_event_id: carry.completed_event_id,
        new_execution_run_id: run_id_of(successor.as_ref()),
    };
    run.write_with(shard, attributes, user_metadata);
    finish(run, shard, Status::Failed, successor);
}

pub(crate) fn cancel(
    run: &mut Run,
    shard: &mut Shard,
    carry: &Carry,
    command: CancelWorkflowExecutionCommandAttributes,
    user_metadata: Option<UserMetadata>,
) {
    let attributes = WorkflowExecutionCanceledEventAttributes {
        workflow_task_completed_event_id: carry.completed_event_id,
        details: command.details,
    };
    run.write_with(shard, attributes, user_metadata);
    finish(run, shard, Status::Canceled, None);
}

pub(crate) fn continue_as_new(
    run: &mut Run,
    shard: &mut Shard,
    carry: &Carry,
    command: ContinueAsNewWorkflowExecutionCommandAttributes,
    user_metadata: Option<UserMetadata>,
) {
    let started = run.started().clone();
    let named = |name: Option<String>| name.filter(|name| !name.is_empty());
    let queue = named(command.task_queue.map(|queue| queue.name));
    let task_queue = Some(start::normal(queue.unwrap_or_else(|| run.core.task_queue.clone())));
    let workflow_type =
        command.workflow_type.filter(|name| !name.name.is_empty()).or_else(|| started.workflow_type.clone());
    let or_started = |asked: Option<&worker_proto::prost_types::Duration>,
                      started: Option<&worker_proto::prost_types::Duration>| {
        let asked = span(asked);
        if asked.is_zero() { span(started) } else { asked }
    };
    let run_timeout =
        or_started(command.workflow_run_timeout.as_ref(), started.workflow_run_timeout.as_ref());
    let task_timeout = start::task_timeout(
        or_started(command.workflow_task_timeout.as_ref(), started.workflow_task_timeout.as_ref()),
        run_timeout,
    );
    let mut retry_policy = command.retry_policy;
    if let Some(policy) = &mut retry_policy {
        retry::complete(policy);
    }
    let lived = shard.now.time.since(run.start_time());
    let backoff = span(command.backoff_start_interval.as_ref()).max(LIFE_MIN.saturating_sub(lived));
    let backoff = (!backoff.is_zero()).then(|| wire(backoff));
    let initiator = match command.initiator {
        0 => Initiator::Workflow as i32,
        initiator => initiator,
    };
    let cron_schedule =
        if command.cron_schedule.is_empty() { started.cron_schedule.clone() } else { command.cron_schedule };
    let mut search_attributes = command.search_attributes;
    if let Some(attributes) = &mut search_attributes
        && shard.type_search_attributes(run.namespace, attributes).is_err()
    {
        search_attributes = None;
    }
    let last_completion_result =
        command.last_completion_result.or_else(|| started.last_completion_result.clone());
    let id = shard.run_id();
    let next = WorkflowExecutionStartedEventAttributes {
        workflow_type: workflow_type.clone(),
        task_queue: task_queue.clone(),
        input: command.input.clone(),
        workflow_run_timeout: Some(wire(run_timeout)),
        workflow_task_timeout: Some(wire(task_timeout)),
        initiator,
        continued_failure: command.failure.clone(),
        last_completion_result: last_completion_result.clone(),
        retry_policy,
        attempt: 1,
        cron_schedule,
        first_workflow_task_backoff: backoff,
        memo: command.memo.clone(),
        search_attributes: search_attributes.clone(),
        header: command.header.clone(),
        ..started
    };
    let successor = successor(run, shard, id, next);
    let attributes = WorkflowExecutionContinuedAsNewEventAttributes {
        new_execution_run_id: id.to_string(),
        workflow_type,
        task_queue,
        input: command.input,
        workflow_run_timeout: Some(wire(run_timeout)),
        workflow_task_timeout: Some(wire(task_timeout)),
        workflow_task_completed_event_id: carry.completed_event_id,
        backoff_start_interval: backoff,
        initiator: command.initiator,
        failure: command.failure,
        last_completion_result,
        header: command.header,
        memo: command.memo,
        search_attributes,
        inherit_build_id: command.inherit_build_id,
        ..WorkflowExecutionContinuedAsNewEventAttributes::default()
    };
    run.write_with(shard, attributes, user_metadata);
    finish(run, shard, Status::ContinuedAsNew, Some(successor));
}

// ---- from outside

/// Ends the run by force, in any state.
pub(crate) fn terminate(
    run: &mut Run,
    shard: &mut Shard,
    reason: String,
    details: Option<Payloads>,
    identity: String,
    links: Vec<worker_proto::common::Link>,
) {
    abandon_task(run, shard);
    let attributes = WorkflowExecutionTerminatedEventAttributes { reason, details, identity };
    let mut event = run.make(shard, Attributes::WorkflowExecutionTerminatedEventAttributes(attributes));
    event.links = links;
    run.append(shard, event);
    finish(run, shard, Status::Terminated, None);
}

/// [`terminate`] by the engine itself.
pub(crate) fn terminate_by_server(run: &mut Run, shard: &mut Shard, reason: &str) {
    terminate(run, shard, reason.to_owned(), None, IDENTITY.to_owned(), Vec::new());
}

/// The run's time is over; it may be retried, or run again by its schedule.
pub(crate) fn time_out_run(run: &mut Run, shard: &mut Shard) {
    // Both timeouts may fall together; the chain's expiration is kept to the millisecond.
    let soon = shard.now.time.plus(Duration::from_millis(1));
    if Time::from_stored(run.core.execution_expires_at_ns).is_some_and(|at| at <= soon) {
        return time_out_execution(run, shard);
    }
    let failure = Failure {
        message: "workflow timeout".to_owned(),
        source: "Server".to_owned(),
        failure_info: Some(FailureInfo::TimeoutFailureInfo(TimeoutFailureInfo {
            timeout_type: TimeoutType::StartToClose as i32,
            last_heartbeat_details: None,
        })),
        ..Failure::default()
    };
    abandon_task(run, shard);
    let (retry_state, successor) = after_failure(run, shard, Some(&failure));
    time_out(run, shard, retry_state, successor);
}

/// The whole chain's time is over.
pub(crate) fn time_out_execution(run: &mut Run, shard: &mut Shard) {
    abandon_task(run, shard);
    time_out(run, shard, RetryState::Timeout, None);
}

fn time_out(run: &mut Run, shard: &mut Shard, retry_state: RetryState, successor: Option<NewRun>) {
    let attributes = WorkflowExecutionTimedOutEventAttributes {
        retry_state: retry_state as i32,
        new_execution_run_id: run_id_of(successor.as_ref()),
    };
    run.write(shard, attributes);
    finish(run, shard, Status::TimedOut, successor);
}

/// A started workflow task will not be waited for; what it held back becomes history.
fn abandon_task(run: &mut Run, shard: &mut Shard) {
    if let Some(task) = &run.core.workflow_task {
        if task.started_event_id != 0 && (task.written || task.speculative) {
            let failed =
                Failed::By { cause: Cause::ForceCloseCommand, failure: None, identity: IDENTITY.to_owned() };
            workflow_task::fail(run, shard, failed);
        }
        workflow_task::clear(run);
    }
    run.flush_buffered(shard);
}

// ---- successors

fn run_id_of(successor: Option<&NewRun>) -> String {
    successor.map(|new| new.id.to_string()).unwrap_or_default()
}

/// Retry first, schedule second.
fn after_failure(run: &Run, shard: &mut Shard, failure: Option<&Failure>) -> (RetryState, Option<NewRun>) {
    let started = run.started();
    let expires_at = Time::from_stored(run.core.execution_expires_at_ns);
    let policy = started.retry_policy.as_ref();
    match retry::decide(policy, started.attempt, failure, shard.now.time, expires_at) {
        Decision::After(pause) => {
            let mut next = inherited(run);
            next.initiator = Initiator::Retry as i32;
            next.attempt = next.attempt.saturating_add(1);
            next.continued_failure = failure.cloned();
            next.first_workflow_task_backoff = Some(wire(pause));
            let id = shard.run_id();
            (RetryState::InProgress, Some(successor(run, shard, id, next)))
        }
        Decision::Stop(retry_state) => (retry_state, cron_successor(run, shard, None, failure)),
    }
}

/// `result`: what the run completed with, if it did.
fn cron_successor(
    run: &Run,
    shard: &mut Shard,
    result: Option<Option<Payloads>>,
    failure: Option<&Failure>,
) -> Option<NewRun> {
    let schedule = Schedule::parse(&run.started().cron_schedule).ok()??;
    let backoff = schedule.backoff(run.start_time(), shard.now.time)?;
    let expires_at = Time::from_stored(run.core.execution_expires_at_ns);
    if expires_at.is_some_and(|at| shard.now.time.plus(backoff) > at) {
        return None;
    }
    let mut next = inherited(run);
    next.initiator = Initiator::CronSchedule as i32;
    next.attempt = 1;
    next.continued_failure = failure.cloned();
    if let Some(result) = result {
        next.last_completion_result = result;
    }
    next.first_workflow_task_backoff = Some(wire(backoff));
    let id = shard.run_id();
    Some(successor(run, shard, id, next))
}

/// The first event again, with the memo and search attributes as they are now.
fn inherited(run: &Run) -> WorkflowExecutionStartedEventAttributes {
    let mut next = run.started().clone();
    next.memo = (!run.memo.is_empty()).then(|| Memo { fields: run.memo.clone() });
    next.search_attributes = (!run.search_attributes.is_empty())
        .then(|| SearchAttributes { indexed_fields: run.search_attributes.clone() });
    next
}

fn successor(
    run: &Run,
    shard: &mut Shard,
    id: RunId,
    mut attributes: WorkflowExecutionStartedEventAttributes,
) -> NewRun {
    attributes.continued_execution_run_id = run.id.to_string();
    attributes.original_execution_run_id = id.to_string();
    attributes.first_execution_run_id = run.first_run().to_string();
    attributes.eager_execution_accepted = false;
    attributes.identity.clear();
    attributes.prev_auto_reset_points = reset_points(run, shard);
    NewRun {
        id,
        namespace: run.namespace,
        workflow_id: run.workflow_id.clone(),
        start_request_id: shard.uuid().to_string(),
        attributes,
        user_metadata: run.event(1).and_then(|event| event.user_metadata.clone()),
        links: Vec::new(),
    }
}

/// The points to which the chain could be reset, as the next run carries them on.
fn reset_points(run: &Run, shard: &Shard) -> Option<ResetPoints> {
    const POINTS_MAX: usize = 20;
    let retention = shard.namespaces.get(run.namespace).map_or(0, |record| record.retention_ns);
    let expire_time = shard.now.time.plus(Duration::from_nanos(retention.unsigned_abs())).to_proto();
    let mut points = run.all_reset_points();
    for point in &mut points {
        point.expire_time.get_or_insert(expire_time);
    }
    points.drain(..points.len().saturating_sub(POINTS_MAX));
    (!points.is_empty()).then_some(ResetPoints { points })
}

// ---- the end

/// The closing event is written: all else that follows from it.
fn finish(run: &mut Run, shard: &mut Shard, status: Status, next: Option<NewRun>) {
    run.core.status = status as i32;
    run.core.close_time_ns = shard.now.time.0;
    workflow_task::clear(run);
    run.clear_dues();
    run.touch();
    run.touch_visibility();
    let activities: Vec<i64> = std::mem::take(&mut run.activities).into_keys().collect();
    run.activity_ids.clear();
    for id in activities {
        run.forget_item(ItemKey::Activity(id));
    }
    update::on_close(run, shard, next.is_some());
    query::on_close(run, shard);
    decide_children(run, shard);
    match next {
        Some(next) => {
            let mut next = start::create(shard, next);
            start::begin(&mut next, shard);
            shard.new_runs.push(next);
        }
        None => {
            let current = Current {
                run: run.id,
                status,
                start_request_id: run.core.start_request_id.clone(),
                first_run: run.first_run(),
            };
            shard.set_current(run.namespace, &run.workflow_id, current);
            tell_parent(run, shard);
        }
    }
}

/// Children that began do not outlive their parent, unless they are told to.
fn decide_children(run: &Run, shard: &mut Shard) {
    for (initiated_event_id, child) in &run.children {
        let (Some(child_run), Some(Attributes::StartChildWorkflowExecutionInitiatedEventAttributes(a))) =
            (child.run, run.attributes(*initiated_event_id))
        else {
            // Its start is still in the outbox, which looks at the parent first.
            continue;
        };
        let kind = match a.parent_close_policy() {
            ParentClosePolicy::Abandon => continue,
            ParentClosePolicy::RequestCancel => OutboxKind::CancelChild,
            ParentClosePolicy::Terminate | ParentClosePolicy::Unspecified => OutboxKind::TerminateChild,
        };
        let request_id = shard.uuid().to_string();
        shard.post(OutboxRecord {
            id: 0,
            source: run.id.to_bytes(),
            initiated_event_id: *initiated_event_id,
            request_id,
            kind: kind as i32,
            target_namespace: NamespaceId::parse(&a.namespace_id)
                .map(NamespaceId::to_bytes)
                .unwrap_or_default(),
            target_workflow_id: a.workflow_id.clone(),
            target_run: child_run.to_bytes(),
        });
    }
}

fn tell_parent(run: &Run, shard: &mut Shard) {
    let started = run.started();
    let Some(parent) = &started.parent_workflow_execution else { return };
    let Some(namespace) = NamespaceId::parse(&started.parent_workflow_namespace_id) else { return };
    shard.post(OutboxRecord {
        id: 0,
        source: run.id.to_bytes(),
        initiated_event_id: started.parent_initiated_event_id,
        request_id: String::new(),
        kind: OutboxKind::ChildClosed as i32,
        target_namespace: namespace.to_bytes(),
        target_workflow_id: parent.workflow_id.clone(),
        target_run: RunId::parse(&parent.run_id).map(RunId::to_bytes).unwrap_or_default(),
    });
}
