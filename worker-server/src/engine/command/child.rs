//! START_CHILD_WORKFLOW_EXECUTION, and what CONTINUE_AS_NEW_WORKFLOW_EXECUTION shares with it: the judgement of a run to be.

use worker_proto::command::{
    ContinueAsNewWorkflowExecutionCommandAttributes, StartChildWorkflowExecutionCommandAttributes,
};
use worker_proto::enums::{
    ParentClosePolicy, TaskQueueKind, WorkflowIdReusePolicy, WorkflowTaskFailedCause as Cause,
};
use worker_proto::history::StartChildWorkflowExecutionInitiatedEventAttributes;
use worker_proto::sdk::UserMetadata;
use worker_proto::taskqueue::TaskQueue;

use super::{BadCommand, Carry, Check, ID_LENGTH_MAX, external, is_negative, measured, properties};
use crate::engine::cron::Schedule;
use crate::engine::effect::{OutboxKind, OutboxRecord};
use crate::engine::mutable_state::Run;
use crate::engine::retry;
use crate::engine::shard::Shard;
use crate::engine::start;
use crate::engine::time::{span, wire};

pub(super) fn check_start<'a>(
    check: &mut Check<'a>,
    command: &'a StartChildWorkflowExecutionCommandAttributes,
) -> Result<(), BadCommand> {
    const ON: &str = "on StartChildWorkflowExecutionCommand";
    let bad = |text: String| Err(BadCommand::new(Cause::BadStartChildExecutionAttributes, text));
    let id = command.workflow_id.as_str();
    let name = command.workflow_type.as_ref().map(|name| name.name.as_str()).unwrap_or_default();
    let namespace = match command.namespace.as_str() {
        "" => check.shard.namespaces.name(check.run.namespace),
        named => named,
    };
    if id.is_empty() {
        return bad(format!(
            "Required field WorkflowId is not set {ON}. WorkflowType={name} Namespace={namespace}"
        ));
    }
    if name.is_empty() {
        return bad(format!(
            "Required field WorkflowType is not set {ON}. WorkflowId={id} Namespace={namespace}"
        ));
    }
    let of = format!("WorkflowId={id} WorkflowType={name} Namespace={namespace}");
    if id.len() > ID_LENGTH_MAX {
        return bad(format!(
            "WorkflowId {ON} exceeds length limit. WorkflowId={id} {} WorkflowType={name} Namespace={namespace}",
            measured(id)
        ));
    }
    if name.len() > ID_LENGTH_MAX {
        return bad(format!("WorkflowType {ON} exceeds length limit. {of} {}", measured(name)));
    }
    let timeouts = [
        ("WorkflowExecutionTimeout", command.workflow_execution_timeout.as_ref()),
        ("WorkflowRunTimeout", command.workflow_run_timeout.as_ref()),
        ("WorkflowTaskTimeout", command.workflow_task_timeout.as_ref()),
    ];
    if let Some((field, _)) = timeouts.iter().find(|(_, timeout)| timeout.is_some_and(is_negative)) {
        return bad(format!("Invalid {field} {ON}: negative duration. {of}"));
    }
    if let Some(policy) = &command.retry_policy {
        retry::validate(policy)
            .map_err(|text| BadCommand::refused(format!("invalid WorkflowRetryPolicy {ON}: {text}. {of}")))?;
    }
    if Schedule::parse(&command.cron_schedule).is_err() {
        return Err(BadCommand::refused(format!("invalid CronSchedule {ON}: invalid CronSchedule.. {of}")));
    }
    properties::check_search_attributes(check, command.search_attributes.as_ref())?;
    check.started_children.insert(&command.workflow_id);
    check.count(Cause::PendingChildWorkflowsLimitExceeded, check.run.children.len())
}

pub(super) fn check_continue_as_new(
    check: &Check<'_>,
    command: &ContinueAsNewWorkflowExecutionCommandAttributes,
) -> Result<(), BadCommand> {
    const ON: &str = "on ContinueAsNewWorkflowExecutionCommand";
    let bad = |text: String| Err(BadCommand::new(Cause::BadContinueAsNewAttributes, text));
    let same = check.run.workflow_type().unwrap_or_default().name;
    let name = command.workflow_type.as_ref().map_or(same, |name| name.name.clone());
    let queue = command.task_queue.as_ref().map(|queue| queue.name.as_str()).filter(|name| !name.is_empty());
    let queue = queue.unwrap_or(&check.run.core.task_queue);
    let of = format!("WorkflowType={name} TaskQueue=name:\"{queue}\" kind:TASK_QUEUE_KIND_NORMAL");
    let timeouts = [
        ("WorkflowRunTimeout", command.workflow_run_timeout.as_ref()),
        ("WorkflowTaskTimeout", command.workflow_task_timeout.as_ref()),
        ("BackoffStartInterval", command.backoff_start_interval.as_ref()),
    ];
    if let Some((field, _)) = timeouts.iter().find(|(_, timeout)| timeout.is_some_and(is_negative)) {
        return bad(format!("Invalid {field} {ON}: negative duration. {of}"));
    }
    if let Some(policy) = &command.retry_policy {
        retry::validate(policy)
            .map_err(|text| BadCommand::refused(format!("invalid WorkflowRetryPolicy {ON}: {text}. {of}")))?;
    }
    if Schedule::parse(&command.cron_schedule).is_err() {
        return bad(format!("invalid CronSchedule {ON}. {of}"));
    }
    properties::check_search_attributes(check, command.search_attributes.as_ref())
}

pub(super) fn start(
    run: &mut Run,
    shard: &mut Shard,
    carry: &Carry,
    command: StartChildWorkflowExecutionCommandAttributes,
    user_metadata: Option<UserMetadata>,
) {
    let (namespace, namespace_id) = external::target_namespace(run, shard, &command.namespace);
    let execution_timeout = span(command.workflow_execution_timeout.as_ref());
    let run_timeout = span(command.workflow_run_timeout.as_ref());
    let bound = if run_timeout.is_zero() { execution_timeout } else { run_timeout };
    let task_timeout = start::task_timeout(span(command.workflow_task_timeout.as_ref()), bound);
    let queue = command.task_queue.map(|queue| queue.name).filter(|name| !name.is_empty());
    let parent_close_policy = match command.parent_close_policy {
        0 => ParentClosePolicy::Terminate as i32,
        policy => policy,
    };
    let reuse_policy = match command.workflow_id_reuse_policy {
        0 => WorkflowIdReusePolicy::AllowDuplicate as i32,
        policy => policy,
    };
    let mut retry_policy = command.retry_policy;
    if let Some(policy) = &mut retry_policy {
        retry::complete(policy);
    }
    let search_attributes = properties::typed(run, shard, command.search_attributes);
    let initiated_event_id = run.write_with(
        shard,
        StartChildWorkflowExecutionInitiatedEventAttributes {
            namespace: namespace.clone(),
            namespace_id,
            workflow_id: command.workflow_id.clone(),
            workflow_type: command.workflow_type,
            task_queue: Some(TaskQueue {
                name: queue.unwrap_or_else(|| run.core.task_queue.clone()),
                kind: TaskQueueKind::Normal as i32,
                normal_name: String::new(),
            }),
            input: command.input,
            workflow_execution_timeout: command.workflow_execution_timeout,
            workflow_run_timeout: Some(wire(span(command.workflow_run_timeout.as_ref()))),
            workflow_task_timeout: Some(wire(task_timeout)),
            parent_close_policy,
            control: command.control,
            workflow_task_completed_event_id: carry.completed_event_id,
            workflow_id_reuse_policy: reuse_policy,
            retry_policy,
            cron_schedule: command.cron_schedule,
            header: command.header,
            memo: command.memo,
            search_attributes,
            priority: command.priority,
            inherit_build_id: command.inherit_build_id,
            ..StartChildWorkflowExecutionInitiatedEventAttributes::default()
        },
        user_metadata,
    );
    let request_id = shard.uuid().to_string();
    shard.post(OutboxRecord {
        id: 0,
        source: run.id.to_bytes(),
        initiated_event_id,
        request_id,
        kind: OutboxKind::StartChild as i32,
        target_namespace: shard.namespaces.id(&namespace).map(|id| id.to_bytes()).unwrap_or_default(),
        target_workflow_id: command.workflow_id,
        target_run: Vec::new(),
    });
}
