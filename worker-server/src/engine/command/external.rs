//! SIGNAL_EXTERNAL_WORKFLOW_EXECUTION and REQUEST_CANCEL_EXTERNAL_WORKFLOW_EXECUTION: the initiated event, and an outbox
//! record that carries the rest to the target.

use worker_proto::command::{
    RequestCancelExternalWorkflowExecutionCommandAttributes, SignalExternalWorkflowExecutionCommandAttributes,
};
use worker_proto::common::WorkflowExecution;
use worker_proto::enums::WorkflowTaskFailedCause as Cause;
use worker_proto::history::{
    RequestCancelExternalWorkflowExecutionInitiatedEventAttributes,
    SignalExternalWorkflowExecutionInitiatedEventAttributes,
};
use worker_proto::sdk::UserMetadata;

use super::{BadCommand, Carry, Check, ID_LENGTH_MAX, measured};
use crate::engine::effect::{OutboxKind, OutboxRecord};
use crate::engine::ids::RunId;
use crate::engine::mutable_state::Run;
use crate::engine::shard::Shard;

pub(super) fn check_signal<'a>(
    check: &mut Check<'a>,
    command: &'a SignalExternalWorkflowExecutionCommandAttributes,
) -> Result<(), BadCommand> {
    const COMMAND: &str = "SignalExternalWorkflowExecutionCommand";
    let bad = |text: String| Err(BadCommand::new(Cause::BadSignalWorkflowExecutionAttributes, text));
    let Some(WorkflowExecution { workflow_id, run_id }) = &command.execution else {
        return bad(format!("Execution is not set on {COMMAND}."));
    };
    let (namespace, name) = (&command.namespace, &command.signal_name);
    if let Some(problem) = problem_of(workflow_id, run_id, COMMAND) {
        return bad(format!(
            "{problem} WorkflowId={workflow_id} Namespace={namespace} RunId={run_id} SignalName={name}"
        ));
    }
    if name.is_empty() {
        return bad(format!(
            "SignalName is not set on {COMMAND}. WorkflowId={workflow_id} Namespace={namespace} RunId={run_id}"
        ));
    }
    check.count(Cause::PendingSignalsLimitExceeded, check.run.signals_out.len())
}

pub(super) fn check_cancel(
    check: &mut Check<'_>,
    command: &RequestCancelExternalWorkflowExecutionCommandAttributes,
) -> Result<(), BadCommand> {
    const COMMAND: &str = "RequestCancelExternalWorkflowExecutionCommand";
    let cause = Cause::BadRequestCancelExternalWorkflowExecutionAttributes;
    let (workflow_id, run_id, namespace) = (&command.workflow_id, &command.run_id, &command.namespace);
    if let Some(problem) = problem_of(workflow_id, run_id, COMMAND) {
        let of = if workflow_id.is_empty() {
            format!("Namespace={namespace} RunId={run_id}")
        } else {
            format!("WorkflowId={workflow_id} RunId={run_id} Namespace={namespace}")
        };
        return Err(BadCommand::new(cause, format!("{problem} {of}")));
    }
    if check.started_children.contains(command.workflow_id.as_str()) {
        let text = format!(
            "Start and RequestCancel for child workflow is not allowed in same workflow task. WorkflowId={} RunId={} Namespace={}",
            command.workflow_id, command.run_id, command.namespace
        );
        return Err(BadCommand::new(cause, text));
    }
    check.count(Cause::PendingRequestCancelLimitExceeded, check.run.cancels_out.len())
}

/// What is wrong with the ids that a command names its target by.
fn problem_of(workflow_id: &str, run_id: &str, command: &str) -> Option<String> {
    if workflow_id.is_empty() {
        return Some(format!("WorkflowId is not set on {command}."));
    }
    if workflow_id.len() > ID_LENGTH_MAX {
        return Some(format!("WorkflowId on {command} exceeds length limit. {}", measured(workflow_id)));
    }
    let bad_run = !run_id.is_empty() && RunId::parse(run_id).is_none();
    bad_run.then(|| format!("Invalid RunId set on {command}."))
}

/// Name and id of the target's namespace; an unknown name keeps an empty id and fails later, as an event.
pub(super) fn target_namespace(run: &Run, shard: &Shard, named: &str) -> (String, String) {
    if named.is_empty() {
        return (shard.namespaces.name(run.namespace).to_owned(), run.namespace.to_string());
    }
    let id = shard.namespaces.id(named).map(|id| id.to_string()).unwrap_or_default();
    (named.to_owned(), id)
}

pub(super) fn signal(
    run: &mut Run,
    shard: &mut Shard,
    carry: &Carry,
    command: SignalExternalWorkflowExecutionCommandAttributes,
    user_metadata: Option<UserMetadata>,
) {
    let (namespace, namespace_id) = target_namespace(run, shard, &command.namespace);
    let execution = command.execution.unwrap_or_default();
    let initiated_event_id = run.write_with(
        shard,
        SignalExternalWorkflowExecutionInitiatedEventAttributes {
            workflow_task_completed_event_id: carry.completed_event_id,
            namespace: command.namespace,
            namespace_id,
            workflow_execution: Some(execution.clone()),
            signal_name: command.signal_name,
            input: command.input,
            control: command.control,
            child_workflow_only: command.child_workflow_only,
            header: command.header,
        },
        user_metadata,
    );
    post(run, shard, OutboxKind::SignalExternal, initiated_event_id, &namespace, execution);
}

pub(super) fn cancel(
    run: &mut Run,
    shard: &mut Shard,
    carry: &Carry,
    command: RequestCancelExternalWorkflowExecutionCommandAttributes,
    user_metadata: Option<UserMetadata>,
) {
    let (namespace, namespace_id) = target_namespace(run, shard, &command.namespace);
    let execution = WorkflowExecution { workflow_id: command.workflow_id, run_id: command.run_id };
    let initiated_event_id = run.write_with(
        shard,
        RequestCancelExternalWorkflowExecutionInitiatedEventAttributes {
            workflow_task_completed_event_id: carry.completed_event_id,
            namespace: command.namespace,
            namespace_id,
            workflow_execution: Some(execution.clone()),
            control: command.control,
            child_workflow_only: command.child_workflow_only,
            reason: command.reason,
        },
        user_metadata,
    );
    post(run, shard, OutboxKind::CancelExternal, initiated_event_id, &namespace, execution);
}

fn post(
    run: &Run,
    shard: &mut Shard,
    kind: OutboxKind,
    initiated_event_id: i64,
    namespace: &str,
    target: WorkflowExecution,
) {
    let request_id = shard.uuid().to_string();
    shard.post(OutboxRecord {
        id: 0,
        source: run.id.to_bytes(),
        initiated_event_id,
        request_id,
        kind: kind as i32,
        target_namespace: shard.namespaces.id(namespace).map(|id| id.to_bytes()).unwrap_or_default(),
        target_workflow_id: target.workflow_id,
        target_run: RunId::parse(&target.run_id).map(RunId::to_bytes).unwrap_or_default(),
    });
}
