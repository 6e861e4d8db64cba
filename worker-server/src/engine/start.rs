//! How runs begin: the first event and the first workflow task, for clients, parents and predecessors alike; and which of a
//! client's starts may begin one.

use std::sync::Arc;
use std::time::Duration;

use worker_proto::common::link::WorkflowEvent;
use worker_proto::common::link::workflow_event::{EventReference, Reference};
use worker_proto::common::{Link, link};
use worker_proto::enums::{
    ContinueAsNewInitiator, EventType, TaskQueueKind, WorkflowExecutionStatus as Status,
    WorkflowIdConflictPolicy as Conflict, WorkflowIdReusePolicy as Reuse,
};
use worker_proto::history::{
    WorkflowExecutionOptionsUpdatedEventAttributes, WorkflowExecutionStartedEventAttributes,
};
use worker_proto::sdk::UserMetadata;
use worker_proto::taskqueue::TaskQueue;
use worker_proto::workflowservice::{
    SignalWithStartWorkflowExecutionRequest, StartWorkflowExecutionRequest, StartWorkflowExecutionResponse,
};

use super::cron::Schedule;
use super::effect::RunCore;
use super::event::IntoAttributes;
use super::ids::{NamespaceId, RunId};
use super::mutable_state::{Due, Run};
use super::rejected::{Code, Detail, Rejected};
use super::retry;
use super::shard::{Current, Shard};
use super::time::{Time, nanos, span, wire};
use super::workflow_task;

/// Where a start does not say.
pub(crate) const DEFAULT_TASK_TIMEOUT: Duration = Duration::from_secs(10);
const TASK_TIMEOUT_MAX: Duration = Duration::from_secs(60);

/// A run to be.
#[derive(Debug)]
pub(crate) struct NewRun {
    pub(crate) id: RunId,
    pub(crate) namespace: NamespaceId,
    pub(crate) workflow_id: Arc<str>,
    pub(crate) start_request_id: String,
    /// Event 1; its run ids, backoff and expiration are set.
    pub(crate) attributes: WorkflowExecutionStartedEventAttributes,
    pub(crate) user_metadata: Option<UserMetadata>,
    pub(crate) links: Vec<Link>,
}

/// Writes event 1 and makes the run current; [`begin`] is still to come.
pub(crate) fn create(shard: &mut Shard, new: NewRun) -> Box<Run> {
    let attributes = new.attributes;
    let now = shard.now.time;
    let backoff = span(attributes.first_workflow_task_backoff.as_ref());
    let execution_expires_at = attributes.workflow_execution_expiration_time.as_ref().map(Time::from_proto);
    let run_timeout = span(attributes.workflow_run_timeout.as_ref());
    let mut run_expires_at = (!run_timeout.is_zero()).then(|| now.plus(backoff).plus(run_timeout));
    if let (Some(run), Some(execution)) = (run_expires_at, execution_expires_at) {
        run_expires_at = Some(run.min(execution));
    }
    let first_task_at = (!backoff.is_zero()).then(|| now.plus(backoff));
    let core = RunCore {
        namespace_id: new.namespace.to_bytes(),
        workflow_id: new.workflow_id.to_string(),
        status: Status::Running as i32,
        workflow_task_attempt: 1,
        start_time_ns: now.0,
        run_expires_at_ns: Time::stored(run_expires_at),
        execution_expires_at_ns: Time::stored(execution_expires_at),
        first_task_at_ns: Time::stored(first_task_at),
        task_queue: attributes.task_queue.as_ref().map(|queue| queue.name.clone()).unwrap_or_default(),
        start_request_id: new.start_request_id.clone(),
        workflow_task_timeout_ns: nanos(span(attributes.workflow_task_timeout.as_ref())),
        priority: attributes.priority.as_ref().map_or(0, |priority| priority.priority_key),
        ..RunCore::default()
    };
    let first_run = RunId::parse(&attributes.first_execution_run_id).unwrap_or(new.id);
    let mut run = Box::new(Run::new(new.id, new.namespace, new.workflow_id.clone(), core));
    let mut event = run.make(shard, attributes.into_attributes());
    event.user_metadata = new.user_metadata;
    event.links = new.links;
    run.append(shard, event);
    let dues = [
        (execution_expires_at, Due::ExecutionTimeout),
        (run_expires_at, Due::RunTimeout),
        (first_task_at, Due::FirstWorkflowTask),
    ];
    for (at, due) in dues {
        if let Some(at) = at {
            run.add_due(at, due);
        }
    }
    let current =
        Current { run: new.id, status: Status::Running, start_request_id: new.start_request_id, first_run };
    shard.set_current(new.namespace, &new.workflow_id, current);
    run
}

/// Schedules the first workflow task, unless it is held back.
pub(crate) fn begin(run: &mut Run, shard: &mut Shard) {
    workflow_task::ensure(run, shard);
}

/// What follows from an id that is in use, or was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    New,
    /// The same request again: its first answer.
    Repeated,
    UseExisting,
    /// Close the open run, then start.
    Replace,
}

/// Whether a start may begin a run.
///
/// # Errors
/// ALREADY_EXISTS, by the policies; INVALID_ARGUMENT for policies that contradict each other.
pub(crate) fn judge(
    current: Option<&Current>,
    workflow_id: &str,
    request_id: &str,
    reuse: Reuse,
    conflict: Conflict,
) -> Result<Verdict, Rejected> {
    if reuse == Reuse::TerminateIfRunning && conflict != Conflict::Unspecified {
        return Err(Rejected::invalid(
            "Invalid WorkflowIDReusePolicy: WORKFLOW_ID_REUSE_POLICY_TERMINATE_IF_RUNNING cannot be used together with a WorkflowIDConflictPolicy",
        ));
    }
    if reuse == Reuse::RejectDuplicate && conflict == Conflict::TerminateExisting {
        return Err(Rejected::invalid(
            "Invalid WorkflowIDReusePolicy: WORKFLOW_ID_REUSE_POLICY_REJECT_DUPLICATE cannot be used together with WorkflowIdConflictPolicy WORKFLOW_ID_CONFLICT_POLICY_TERMINATE_EXISTING",
        ));
    }
    let Some(current) = current else { return Ok(Verdict::New) };
    if !request_id.is_empty() && current.start_request_id == request_id {
        return Ok(Verdict::Repeated);
    }
    let refused = |message: String| {
        Err(Rejected {
            code: Code::AlreadyExists,
            message,
            detail: Some(Detail::AlreadyStarted {
                start_request_id: current.start_request_id.clone(),
                run_id: current.run.to_string(),
            }),
        })
    };
    if current.is_open() {
        return match conflict {
            Conflict::UseExisting => Ok(Verdict::UseExisting),
            Conflict::TerminateExisting => Ok(Verdict::Replace),
            _ if reuse == Reuse::TerminateIfRunning => Ok(Verdict::Replace),
            _ => refused(format!(
                "Workflow execution is already running. WorkflowId: {workflow_id}, RunId: {}.",
                current.run
            )),
        };
    }
    let failed =
        matches!(current.status, Status::Failed | Status::Canceled | Status::Terminated | Status::TimedOut);
    match reuse {
        Reuse::RejectDuplicate => refused(format!(
            "Workflow execution already finished. WorkflowId: {workflow_id}, RunId: {}. Workflow Id reuse policy: reject duplicate workflow Id.",
            current.run
        )),
        Reuse::AllowDuplicateFailedOnly if !failed => refused(format!(
            "Workflow execution already finished successfully. WorkflowId: {workflow_id}, RunId: {}. Workflow Id reuse policy: allow duplicate workflow Id if last run failed.",
            current.run
        )),
        _ => Ok(Verdict::New),
    }
}

/// The run that a client's start asks for.
pub(crate) fn from_request(
    shard: &mut Shard,
    namespace: NamespaceId,
    mut request: StartWorkflowExecutionRequest,
) -> Result<NewRun, Rejected> {
    if let Some(attributes) = &mut request.search_attributes {
        shard.type_search_attributes(namespace, attributes)?;
    }
    let cron =
        Schedule::parse(&request.cron_schedule).map_err(|error| Rejected::invalid(error.to_string()))?;
    if let Some(policy) = &mut request.retry_policy {
        retry::validate(policy).map_err(Rejected::invalid)?;
        retry::complete(policy);
    }
    let now = shard.now.time;
    let id = shard.run_id();
    let run_id = id.to_string();
    if request.request_id.is_empty() {
        request.request_id = shard.uuid().to_string();
    }
    let execution_timeout = span(request.workflow_execution_timeout.as_ref());
    let run_timeout = within(span(request.workflow_run_timeout.as_ref()), execution_timeout);
    let run_timeout = if run_timeout.is_zero() { execution_timeout } else { run_timeout };
    let backoff = match &cron {
        Some(cron) => cron.backoff(now, now).unwrap_or_default(),
        None => span(request.workflow_start_delay.as_ref()),
    };
    let attributes = WorkflowExecutionStartedEventAttributes {
        workflow_type: request.workflow_type,
        task_queue: request.task_queue.map(|queue| normal(queue.name)),
        input: request.input,
        workflow_execution_timeout: request.workflow_execution_timeout.map(|_| wire(execution_timeout)),
        // What was not asked for stays absent, as Temporal has it.
        workflow_run_timeout: request
            .workflow_run_timeout
            .map(|_| wire(run_timeout))
            .or_else(|| (!run_timeout.is_zero()).then(|| wire(run_timeout))),
        workflow_task_timeout: Some(wire(task_timeout(
            span(request.workflow_task_timeout.as_ref()),
            run_timeout,
        ))),
        initiator: if cron.is_some() { ContinueAsNewInitiator::CronSchedule as i32 } else { 0 },
        continued_failure: request.continued_failure,
        last_completion_result: request.last_completion_result,
        original_execution_run_id: run_id.clone(),
        identity: request.identity,
        first_execution_run_id: run_id,
        retry_policy: request.retry_policy,
        attempt: 1,
        workflow_execution_expiration_time: expiration(now, execution_timeout),
        cron_schedule: request.cron_schedule,
        first_workflow_task_backoff: Some(wire(backoff)),
        memo: request.memo,
        search_attributes: request.search_attributes,
        header: request.header,
        workflow_id: request.workflow_id.clone(),
        completion_callbacks: request.completion_callbacks,
        priority: request.priority,
        eager_execution_accepted: request.request_eager_execution,
        ..WorkflowExecutionStartedEventAttributes::default()
    };
    Ok(NewRun {
        id,
        namespace,
        workflow_id: request.workflow_id.into(),
        start_request_id: request.request_id,
        attributes,
        user_metadata: request.user_metadata,
        links: request.links,
    })
}

/// To the millisecond, as Temporal writes it.
pub(crate) fn expiration(
    now: Time,
    execution_timeout: Duration,
) -> Option<worker_proto::prost_types::Timestamp> {
    const MILLISECOND: i64 = 1_000_000;
    (!execution_timeout.is_zero()).then(|| {
        let at = now.plus(execution_timeout).0;
        Time(at.saturating_add(MILLISECOND / 2) / MILLISECOND * MILLISECOND).to_proto()
    })
}

pub(crate) fn task_timeout(asked: Duration, run_timeout: Duration) -> Duration {
    let timeout = if asked.is_zero() { DEFAULT_TASK_TIMEOUT } else { asked.min(TASK_TIMEOUT_MAX) };
    within(timeout, run_timeout)
}

fn within(timeout: Duration, outer: Duration) -> Duration {
    if outer.is_zero() { timeout } else { timeout.min(outer) }
}

pub(crate) fn normal(name: String) -> TaskQueue {
    TaskQueue { name, kind: TaskQueueKind::Normal as i32, normal_name: String::new() }
}

/// The start in a signal-with-start.
pub(crate) fn start_of(
    request: &mut SignalWithStartWorkflowExecutionRequest,
) -> StartWorkflowExecutionRequest {
    StartWorkflowExecutionRequest {
        namespace: request.namespace.clone(),
        workflow_id: request.workflow_id.clone(),
        workflow_type: request.workflow_type.take(),
        task_queue: request.task_queue.take(),
        input: request.input.take(),
        workflow_execution_timeout: request.workflow_execution_timeout,
        workflow_run_timeout: request.workflow_run_timeout,
        workflow_task_timeout: request.workflow_task_timeout,
        identity: request.identity.clone(),
        request_id: request.request_id.clone(),
        workflow_id_reuse_policy: request.workflow_id_reuse_policy,
        workflow_id_conflict_policy: request.workflow_id_conflict_policy,
        retry_policy: request.retry_policy.take(),
        cron_schedule: std::mem::take(&mut request.cron_schedule),
        memo: request.memo.take(),
        search_attributes: request.search_attributes.take(),
        header: request.header.clone(),
        workflow_start_delay: request.workflow_start_delay,
        user_metadata: request.user_metadata.take(),
        links: request.links.clone(),
        priority: request.priority.take(),
        ..StartWorkflowExecutionRequest::default()
    }
}

/// The reply to a start that found or made this run.
pub(crate) fn response(shard: &Shard, run: &Run, started: bool) -> StartWorkflowExecutionResponse {
    StartWorkflowExecutionResponse {
        run_id: run.id.to_string(),
        first_execution_run_id: run.first_run().to_string(),
        started,
        status: run.status() as i32,
        eager_workflow_task: None,
        link: Some(event_link(shard, run, 1, EventType::WorkflowExecutionStarted)),
    }
}

/// A link to an event of a run.
pub(crate) fn event_link(shard: &Shard, run: &Run, event_id: i64, event_type: EventType) -> Link {
    Link {
        variant: Some(link::Variant::WorkflowEvent(WorkflowEvent {
            namespace: shard.namespaces.name(run.namespace).to_owned(),
            workflow_id: run.workflow_id.to_string(),
            run_id: run.id.to_string(),
            reference: Some(Reference::EventRef(EventReference { event_id, event_type: event_type as i32 })),
        })),
    }
}

/// An open run takes on what a start with USE_EXISTING brings along.
pub(crate) fn attach(run: &mut Run, shard: &mut Shard, request: StartWorkflowExecutionRequest) {
    let Some(options) = request.on_conflict_options else { return };
    let known = run.request_ids.contains(&request.request_id);
    if known || !(options.attach_request_id || options.attach_completion_callbacks || options.attach_links) {
        return;
    }
    let attributes = WorkflowExecutionOptionsUpdatedEventAttributes {
        attached_request_id: if options.attach_request_id { request.request_id } else { String::new() },
        attached_completion_callbacks: if options.attach_completion_callbacks {
            request.completion_callbacks
        } else {
            Vec::new()
        },
        identity: request.identity,
        ..WorkflowExecutionOptionsUpdatedEventAttributes::default()
    };
    let mut event = run.make(shard, attributes.into_attributes());
    if options.attach_links {
        event.links = request.links;
    }
    run.record_event(shard, event);
}
