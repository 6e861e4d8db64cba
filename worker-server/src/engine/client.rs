//! What clients do to one run: signal, request cancellation, describe.

use std::collections::BTreeMap;

use worker_proto::activity::ActivityOptions;
use worker_proto::common::{Header, Link, Memo, Payloads, SearchAttributes, WorkflowExecution};
use worker_proto::enums::{
    EventType, PendingActivityState, PendingWorkflowTaskState, WorkflowTaskFailedCause as Cause,
};
use worker_proto::history::{
    WorkflowExecutionCancelRequestedEventAttributes, WorkflowExecutionSignaledEventAttributes,
};
use worker_proto::prost::Message as _;
use worker_proto::taskqueue::TaskQueue;
use worker_proto::workflow::{
    PendingActivityInfo, PendingChildExecutionInfo, PendingWorkflowTaskInfo, RequestIdInfo, ResetPoints,
    WorkflowExecutionConfig, WorkflowExecutionExtendedInfo, WorkflowExecutionInfo,
};
use worker_proto::workflowservice::DescribeWorkflowExecutionResponse;

use super::close::IDENTITY;
use super::event::{Attributes, IntoAttributes};
use super::ids::RunId;
use super::mutable_state::{Activity, Run};
use super::rejected::Rejected;
use super::shard::Shard;
use super::time::{Time, wire};
use super::workflow_task::{self, Failed};

const SIGNALS_MAX: usize = 10_000;
/// Events held back by a started workflow task.
const BUFFERED_MAX: usize = 100;
/// Their size.
const BUFFERED_BYTES_MAX: usize = 2 * 1024 * 1024;

/// A signal on its way in.
#[derive(Debug, Clone, Default)]
pub(crate) struct Signal {
    pub(crate) name: String,
    pub(crate) input: Option<Payloads>,
    pub(crate) header: Option<Header>,
    pub(crate) identity: String,
    pub(crate) request_id: String,
    pub(crate) links: Vec<Link>,
    /// The workflow that sent it.
    pub(crate) external: Option<WorkflowExecution>,
}

/// Records the signal, once per request id.
///
/// # Errors
/// The run is closed, or has had too many.
pub(crate) fn signal(run: &mut Run, shard: &mut Shard, signal: Signal) -> Result<(), Rejected> {
    if !run.is_open() {
        return Err(Rejected::not_found("workflow execution already completed"));
    }
    if !signal.request_id.is_empty() && run.request_ids.contains(&signal.request_id) {
        return Ok(());
    }
    if run.signals_in >= SIGNALS_MAX {
        return Err(Rejected::invalid("exceeded workflow execution limit for signal events"));
    }
    write_signal(run, shard, signal);
    workflow_task::ensure(run, shard);
    relieve(run, shard);
    Ok(())
}

/// The event alone.
pub(crate) fn write_signal(run: &mut Run, shard: &mut Shard, signal: Signal) {
    run.remember_request(&signal.request_id);
    let attributes = WorkflowExecutionSignaledEventAttributes {
        signal_name: signal.name,
        input: signal.input,
        identity: signal.identity,
        header: signal.header,
        external_workflow_execution: signal.external,
        ..WorkflowExecutionSignaledEventAttributes::default()
    };
    let mut event = run.make(shard, attributes.into_attributes());
    event.links = signal.links;
    run.record_event(shard, event);
}

/// Too much is held back: the started workflow task is given up so that it becomes history.
fn relieve(run: &mut Run, shard: &mut Shard) {
    let bytes = run.buffered.iter().map(|(_, event)| event.encoded_len()).sum::<usize>();
    if run.buffered.len() < BUFFERED_MAX && bytes <= BUFFERED_BYTES_MAX {
        return;
    }
    let failed = Failed::By { cause: Cause::ForceCloseCommand, failure: None, identity: IDENTITY.to_owned() };
    workflow_task::fail(run, shard, failed);
    super::update::readmit(run);
    workflow_task::schedule(run, shard, false);
}

/// A request to cancel on its way in.
#[derive(Debug, Clone, Default)]
pub(crate) struct CancelRequest {
    pub(crate) cause: String,
    pub(crate) identity: String,
    pub(crate) request_id: String,
    pub(crate) links: Vec<Link>,
    /// The workflow that asks, and its INITIATED event.
    pub(crate) external: Option<(WorkflowExecution, i64)>,
}

/// Records the request; the first one counts.
pub(crate) fn request_cancel(run: &mut Run, shard: &mut Shard, request: CancelRequest) {
    if !run.is_open() || run.cancel_requested {
        return;
    }
    let (external_workflow_execution, external_initiated_event_id) = request.external.unzip();
    let attributes = WorkflowExecutionCancelRequestedEventAttributes {
        cause: request.cause,
        external_initiated_event_id: external_initiated_event_id.unwrap_or_default(),
        external_workflow_execution,
        identity: request.identity,
    };
    run.core.cancel_request_id = request.request_id;
    let mut event = run.make(shard, attributes.into_attributes());
    event.links = request.links;
    run.record_event(shard, event);
    // Unlike a signal it ends the wait for the first workflow task.
    run.core.first_task_at_ns = 0;
    workflow_task::ensure(run, shard);
}

/// # Errors
/// NOT_FOUND if the run is not of the chain that the caller means.
pub(crate) fn check_chain(run: &Run, first_execution_run_id: &str) -> Result<(), Rejected> {
    if first_execution_run_id.is_empty() || run.first_run().to_string() == first_execution_run_id {
        return Ok(());
    }
    Err(Rejected::not_found("workflow execution not found"))
}

/// Without this a run that is signaled all the time could never close.
///
/// # Errors
/// RESOURCE_EXHAUSTED, which clients try again, while a workflow task makes up for one that was to close the run and met news.
pub(crate) fn check_not_closing(run: &Run) -> Result<(), Rejected> {
    let started = run.core.workflow_task.as_ref().is_some_and(|task| task.started_event_id != 0);
    if run.is_open() && run.core.close_attempted && started {
        return Err(Rejected::closing());
    }
    Ok(())
}

// ---- describe

pub(crate) fn describe(run: &Run, shard: &Shard) -> DescribeWorkflowExecutionResponse {
    let started = run.started();
    DescribeWorkflowExecutionResponse {
        execution_config: Some(WorkflowExecutionConfig {
            task_queue: Some(workflow_task::normal_queue(run)),
            workflow_execution_timeout: started.workflow_execution_timeout,
            workflow_run_timeout: started.workflow_run_timeout,
            default_workflow_task_timeout: started.workflow_task_timeout,
            user_metadata: run.event(1).and_then(|event| event.user_metadata.clone()),
        }),
        workflow_execution_info: Some(execution_info(run)),
        pending_activities: run
            .activities
            .iter()
            .filter_map(|(id, activity)| pending_activity(run, shard, *id, activity))
            .collect(),
        pending_children: run
            .children
            .iter()
            .filter_map(|(id, child)| pending_child(run, *id, child.run))
            .collect(),
        pending_workflow_task: run.core.workflow_task.as_ref().map(|task| PendingWorkflowTaskInfo {
            state: if task.started_event_id == 0 {
                PendingWorkflowTaskState::Scheduled
            } else {
                PendingWorkflowTaskState::Started
            } as i32,
            scheduled_time: Some(Time(task.scheduled_at_ns).to_proto()),
            original_scheduled_time: Some(Time(task.original_scheduled_at_ns).to_proto()),
            started_time: Time::from_stored(task.started_at_ns).map(Time::to_proto),
            attempt: task.attempt,
        }),
        workflow_extended_info: Some(WorkflowExecutionExtendedInfo {
            execution_expiration_time: Time::from_stored(run.core.execution_expires_at_ns)
                .map(Time::to_proto),
            run_expiration_time: Time::from_stored(run.core.run_expires_at_ns).map(Time::to_proto),
            cancel_requested: run.cancel_requested,
            original_start_time: Some(run.start_time().to_proto()),
            request_id_infos: request_ids(run),
            ..WorkflowExecutionExtendedInfo::default()
        }),
        ..DescribeWorkflowExecutionResponse::default()
    }
}

fn request_ids(run: &Run) -> BTreeMap<String, RequestIdInfo> {
    let info = RequestIdInfo {
        event_type: EventType::WorkflowExecutionStarted as i32,
        event_id: 1,
        buffered: false,
    };
    let attached = run.events.iter().filter_map(|event| match &event.attributes {
        Some(Attributes::WorkflowExecutionOptionsUpdatedEventAttributes(a))
            if !a.attached_request_id.is_empty() =>
        {
            let info = RequestIdInfo {
                event_type: EventType::WorkflowExecutionOptionsUpdated as i32,
                event_id: event.event_id,
                buffered: false,
            };
            Some((a.attached_request_id.clone(), info))
        }
        _ => None,
    });
    std::iter::once((run.core.start_request_id.clone(), info)).chain(attached).collect()
}

fn execution_info(run: &Run) -> WorkflowExecutionInfo {
    let started = run.started();
    let closed = Time::from_stored(run.core.close_time_ns);
    WorkflowExecutionInfo {
        execution: Some(run.execution()),
        r#type: started.workflow_type.clone(),
        start_time: Some(run.start_time().to_proto()),
        close_time: closed.map(Time::to_proto),
        status: run.status() as i32,
        history_length: run.last_event_id(),
        parent_namespace_id: started.parent_workflow_namespace_id.clone(),
        parent_execution: started.parent_workflow_execution.clone(),
        execution_time: Some(run.execution_time().to_proto()),
        memo: Some(Memo { fields: run.memo.clone() }),
        search_attributes: Some(SearchAttributes { indexed_fields: run.search_attributes.clone() }),
        auto_reset_points: Some(ResetPoints { points: run.all_reset_points() }),
        task_queue: run.core.task_queue.clone(),
        state_transition_count: run.core.state_transitions,
        history_size_bytes: run.core.history_bytes,
        execution_duration: closed.map(|at| wire(at.since(run.execution_time()))),
        root_execution: Some(started.root_workflow_execution.clone().unwrap_or_else(|| run.execution())),
        first_run_id: run.first_run().to_string(),
        priority: started.priority.clone(),
        ..WorkflowExecutionInfo::default()
    }
}

fn pending_activity(run: &Run, shard: &Shard, id: i64, activity: &Activity) -> Option<PendingActivityInfo> {
    let Some(Attributes::ActivityTaskScheduledEventAttributes(scheduled)) = run.attributes(id) else {
        return None;
    };
    let record = &activity.record;
    let started = record.started_at_ns != 0;
    let state = match (started, record.cancel_requested_event_id != 0) {
        (_, true) => PendingActivityState::CancelRequested,
        (true, false) => PendingActivityState::Started,
        (false, false) => PendingActivityState::Scheduled,
    };
    let waits = !started && record.scheduled_at_ns > shard.now.time.0;
    let completed = Time::from_stored(record.last_attempt_completed_at_ns);
    let policy = scheduled.retry_policy.as_ref();
    let interval = match completed {
        Some(completed) => Some(wire(Time(record.scheduled_at_ns).since(completed))),
        None => policy.and_then(|policy| policy.initial_interval),
    };
    let queue = &record.task_queue;
    let options = ActivityOptions {
        task_queue: Some(TaskQueue {
            name: queue.clone(),
            normal_name: queue.clone(),
            ..TaskQueue::default()
        }),
        schedule_to_close_timeout: scheduled.schedule_to_close_timeout,
        schedule_to_start_timeout: scheduled.schedule_to_start_timeout,
        start_to_close_timeout: scheduled.start_to_close_timeout,
        heartbeat_timeout: scheduled.heartbeat_timeout,
        retry_policy: scheduled.retry_policy.clone(),
        ..ActivityOptions::default()
    };
    let expires = !activity.schedule_to_close.is_zero();
    Some(PendingActivityInfo {
        activity_id: scheduled.activity_id.clone(),
        activity_type: scheduled.activity_type.clone(),
        state: state as i32,
        heartbeat_details: record.heartbeat_details.clone(),
        last_heartbeat_time: Time::from_stored(record.heartbeat_at_ns).map(Time::to_proto),
        last_started_time: Time::from_stored(record.started_at_ns).map(Time::to_proto),
        attempt: record.attempt,
        maximum_attempts: policy.map_or(0, |policy| policy.maximum_attempts),
        scheduled_time: Some(Time(record.scheduled_at_ns).to_proto()),
        expiration_time: expires.then(|| activity.scheduled_at.plus(activity.schedule_to_close).to_proto()),
        last_failure: record.last_failure.clone(),
        last_worker_identity: record.last_worker_identity.clone(),
        current_retry_interval: interval.filter(|_| !started),
        last_attempt_complete_time: completed.map(Time::to_proto),
        next_attempt_schedule_time: waits.then(|| Time(record.scheduled_at_ns).to_proto()),
        priority: scheduled.priority.clone(),
        activity_options: Some(options),
        ..PendingActivityInfo::default()
    })
}

fn pending_child(run: &Run, id: i64, child: Option<RunId>) -> Option<PendingChildExecutionInfo> {
    let Some(Attributes::StartChildWorkflowExecutionInitiatedEventAttributes(initiated)) = run.attributes(id)
    else {
        return None;
    };
    Some(PendingChildExecutionInfo {
        workflow_id: initiated.workflow_id.clone(),
        run_id: child.map(|run| run.to_string()).unwrap_or_default(),
        workflow_type_name: initiated
            .workflow_type
            .as_ref()
            .map(|name| name.name.clone())
            .unwrap_or_default(),
        initiated_id: id,
        parent_close_policy: initiated.parent_close_policy,
    })
}
