//! What leaves the machine: commands, in the order in which workflow code issued them.
//!
//! Called by `machine::state`, which puts commands in, and by `machine::mod`, which matches them against history and hands
//! the new ones to the server. One arm per kind in each table: name, fields, comparison, wire form.

use std::time::Duration;

use worker_proto::command::{self as wire, command::Attributes};
use worker_proto::common::{
    ActivityType, Header, Memo, Payload, Payloads, Priority, RetryPolicy, SearchAttributes,
    WorkflowExecution, WorkflowType,
};
use worker_proto::enums::{
    CommandType, ContinueAsNewInitiator, ParentClosePolicy, TaskQueueKind, WorkflowIdReusePolicy,
};
use worker_proto::failure::Failure;
use worker_proto::sdk::UserMetadata;
use worker_proto::taskqueue::TaskQueue;

use super::input::Recorded;
use crate::duration::to_proto;

/// Where in the user's code a command was issued.
pub(crate) use crate::registry::Place;

/// What a workflow asks for.
#[derive(Debug)]
pub(crate) enum Command {
    ScheduleActivity { seq: u32, activity: Box<ScheduleActivity> },
    CancelActivity { scheduled_event_id: i64 },
    StartTimer { seq: u32, duration: Duration },
    CancelTimer { seq: u32 },
    StartChild { seq: u32, child: Box<StartChild> },
    CancelChild { seq: u32, workflow_id: String, reason: String },
    SignalExternal { seq: u32, signal: Box<SignalExternal> },
    CancelExternal { seq: u32, target: WorkflowExecution, reason: String },
    UpsertSearchAttributes(SearchAttributes),
    ModifyMemo(Memo),
    AcceptUpdate { update_id: String, message_id: String },
    CompleteUpdate { update_id: String, message_id: String },
    Close(Box<Close>),
}

/// How a run ends.
#[derive(Debug)]
pub(crate) enum Close {
    Completed(Payload),
    Failed(Box<Failure>),
    Canceled(Vec<Payload>),
    ContinuedAsNew(Box<ContinueAsNew>),
}

/// Everything that an activity call says.
#[derive(Debug, Default, Clone)]
pub(crate) struct ScheduleActivity {
    /// Empty: the sequence number in decimal.
    pub(crate) activity_id: String,
    pub(crate) activity_type: String,
    pub(crate) task_queue: String,
    pub(crate) input: Vec<Payload>,
    pub(crate) header: Option<Header>,
    pub(crate) schedule_to_close: Option<Duration>,
    pub(crate) schedule_to_start: Option<Duration>,
    pub(crate) start_to_close: Option<Duration>,
    pub(crate) heartbeat: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) priority: Option<Priority>,
    pub(crate) cancellation: ActivityCancellation,
}

/// What cancelling an activity does; [`TryCancel`](Self::TryCancel) unless said otherwise.
///
/// Belongs in workflow code. Defined by the cancellation types that all SDKs share.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub enum ActivityCancellation {
    /// Ask the activity to stop and fail the call at once; what the activity answers later is not seen.
    #[default]
    TryCancel,
    /// Ask the activity to stop and wait for what it makes of that: cancelled, completed, failed or timed out.
    WaitCompleted,
    /// Fail the call at once and leave the activity alone.
    Abandon,
}

/// Everything that a child workflow call says.
#[derive(Debug, Default, Clone)]
pub(crate) struct StartChild {
    pub(crate) namespace: String,
    pub(crate) workflow_id: String,
    pub(crate) workflow_type: String,
    pub(crate) task_queue: String,
    pub(crate) input: Vec<Payload>,
    pub(crate) header: Option<Header>,
    pub(crate) execution_timeout: Option<Duration>,
    pub(crate) run_timeout: Option<Duration>,
    pub(crate) task_timeout: Option<Duration>,
    pub(crate) parent_close: ParentClosePolicy,
    pub(crate) id_reuse: WorkflowIdReusePolicy,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) cron_schedule: String,
    pub(crate) memo: Option<Memo>,
    pub(crate) search_attributes: Option<SearchAttributes>,
    pub(crate) priority: Option<Priority>,
    pub(crate) cancellation: ChildCancellation,
}

/// What cancelling a child workflow does; [`WaitCompleted`](Self::WaitCompleted) unless said otherwise.
///
/// Belongs in workflow code. Defined by the cancellation types that all SDKs share.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub enum ChildCancellation {
    /// Fail the call at once and leave the child alone.
    Abandon,
    /// Request the child's cancellation and fail the call at once.
    TryCancel,
    /// Request the child's cancellation and fail the call when the server has delivered the request.
    WaitRequested,
    /// Request the child's cancellation and wait for what the child makes of it.
    #[default]
    WaitCompleted,
}

/// A signal to another workflow.
#[derive(Debug, Clone)]
pub(crate) struct SignalExternal {
    pub(crate) namespace: String,
    pub(crate) target: WorkflowExecution,
    pub(crate) signal_name: String,
    pub(crate) input: Vec<Payload>,
    pub(crate) header: Option<Header>,
    pub(crate) child_only: bool,
}

/// The next run of the same workflow id.
#[derive(Debug, Default, Clone)]
pub(crate) struct ContinueAsNew {
    pub(crate) workflow_type: String,
    pub(crate) task_queue: String,
    pub(crate) input: Vec<Payload>,
    pub(crate) run_timeout: Option<Duration>,
    pub(crate) task_timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) header: Option<Header>,
    pub(crate) memo: Option<Memo>,
    pub(crate) search_attributes: Option<SearchAttributes>,
}

/// How a recorded command differs from the one that was issued.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Difference {
    /// Another kind of command.
    Kind,
    /// The same kind, with another value in the field of this name.
    Field(&'static str),
}

impl Command {
    /// The command's name, as in the protocol's command types.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::ScheduleActivity { .. } => "ScheduleActivityTask",
            Self::CancelActivity { .. } => "RequestCancelActivityTask",
            Self::StartTimer { .. } => "StartTimer",
            Self::CancelTimer { .. } => "CancelTimer",
            Self::StartChild { .. } => "StartChildWorkflowExecution",
            Self::CancelChild { .. } | Self::CancelExternal { .. } => {
                "RequestCancelExternalWorkflowExecution"
            }
            Self::SignalExternal { .. } => "SignalExternalWorkflowExecution",
            Self::UpsertSearchAttributes(_) => "UpsertWorkflowSearchAttributes",
            Self::ModifyMemo(_) => "ModifyWorkflowProperties",
            Self::AcceptUpdate { .. } => "ProtocolMessage(accept update)",
            Self::CompleteUpdate { .. } => "ProtocolMessage(complete update)",
            Self::Close(close) => match **close {
                Close::Completed(_) => "CompleteWorkflowExecution",
                Close::Failed(_) => "FailWorkflowExecution",
                Close::Canceled(_) => "CancelWorkflowExecution",
                Close::ContinuedAsNew(_) => "ContinueAsNewWorkflowExecution",
            },
        }
    }

    /// The fields that history is compared by, for messages.
    pub(crate) fn identity(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::ScheduleActivity { activity, .. } => vec![
                ("activity id", activity.activity_id.clone()),
                ("activity type", activity.activity_type.clone()),
            ],
            Self::CancelActivity { scheduled_event_id } => {
                vec![("scheduled event id", scheduled_event_id.to_string())]
            }
            Self::StartTimer { seq, .. } | Self::CancelTimer { seq } => vec![("timer id", seq.to_string())],
            Self::StartChild { child, .. } => vec![
                ("workflow id", child.workflow_id.clone()),
                ("workflow type", child.workflow_type.clone()),
            ],
            Self::CancelChild { workflow_id, .. } => vec![("workflow id", workflow_id.clone())],
            Self::CancelExternal { target, .. } => vec![("workflow id", target.workflow_id.clone())],
            Self::SignalExternal { signal, .. } => vec![
                ("workflow id", signal.target.workflow_id.clone()),
                ("signal name", signal.signal_name.clone()),
            ],
            Self::AcceptUpdate { update_id, .. } | Self::CompleteUpdate { update_id, .. } => {
                vec![("update id", update_id.clone())]
            }
            Self::UpsertSearchAttributes(_) | Self::ModifyMemo(_) | Self::Close(_) => Vec::new(),
        }
    }

    /// Compares with what history holds at this place.
    pub(crate) fn compare(&self, recorded: &Recorded) -> Result<(), Difference> {
        use Recorded as R;
        match (self, recorded) {
            (
                Self::ScheduleActivity { activity, .. },
                R::ActivityScheduled { activity_id, activity_type },
            ) => {
                same("activity type", activity_type, &activity.activity_type)?;
                same("activity id", activity_id, &activity.activity_id)
            }
            (
                Self::CancelActivity { scheduled_event_id, .. },
                R::ActivityCancelRequested { scheduled_event_id: found },
            ) => same("scheduled event id", found, scheduled_event_id),
            (Self::StartTimer { seq, .. }, R::TimerStarted { timer_id })
            | (Self::CancelTimer { seq }, R::TimerCanceled { timer_id }) => {
                same("timer id", &timer_id.parse().ok(), &Some(*seq))
            }
            (Self::StartChild { child, .. }, R::ChildInitiated { workflow_id, workflow_type }) => {
                same("workflow type", workflow_type, &child.workflow_type)?;
                same("workflow id", workflow_id, &child.workflow_id)
            }
            (Self::CancelChild { workflow_id, .. }, R::CancelExternalInitiated { workflow_id: found }) => {
                same("workflow id", found, workflow_id)
            }
            (Self::CancelExternal { target, .. }, R::CancelExternalInitiated { workflow_id: found }) => {
                same("workflow id", found, &target.workflow_id)
            }
            (
                Self::SignalExternal { signal, .. },
                R::SignalExternalInitiated { workflow_id, signal_name },
            ) => {
                same("signal name", signal_name, &signal.signal_name)?;
                same("workflow id", workflow_id, &signal.target.workflow_id)
            }
            (Self::UpsertSearchAttributes(_), R::SearchAttributesUpserted)
            | (Self::ModifyMemo(_), R::MemoModified) => Ok(()),
            (Self::AcceptUpdate { update_id, .. }, R::UpdateAccepted(accepted)) => {
                same("update id", &accepted.update_id, update_id)
            }
            (Self::CompleteUpdate { update_id, .. }, R::UpdateCompleted { update_id: found }) => {
                same("update id", found, update_id)
            }
            (Self::Close(close), recorded) => close.compare(recorded),
            _ => Err(Difference::Kind),
        }
    }

    /// The wire form. Takes inputs out: a command is sent once and afterwards only compared.
    pub(crate) fn take_wire(&mut self, summary: Option<Payload>) -> wire::Command {
        let (kind, attributes) = self.wire_attributes();
        wire::Command {
            command_type: kind as i32,
            user_metadata: summary
                .map(|summary| UserMetadata { summary: Some(summary), ..UserMetadata::default() }),
            attributes: Some(attributes),
            ..wire::Command::default()
        }
    }

    fn wire_attributes(&mut self) -> (CommandType, Attributes) {
        use Attributes as A;
        match self {
            Self::ScheduleActivity { activity, .. } => (
                CommandType::ScheduleActivityTask,
                A::ScheduleActivityTaskCommandAttributes(Box::new(activity.take_wire())),
            ),
            Self::CancelActivity { scheduled_event_id, .. } => (
                CommandType::RequestCancelActivityTask,
                A::RequestCancelActivityTaskCommandAttributes(
                    wire::RequestCancelActivityTaskCommandAttributes {
                        scheduled_event_id: *scheduled_event_id,
                    },
                ),
            ),
            Self::StartTimer { seq, duration } => (
                CommandType::StartTimer,
                A::StartTimerCommandAttributes(wire::StartTimerCommandAttributes {
                    timer_id: seq.to_string(),
                    start_to_fire_timeout: Some(to_proto(*duration)),
                }),
            ),
            Self::CancelTimer { seq } => (
                CommandType::CancelTimer,
                A::CancelTimerCommandAttributes(wire::CancelTimerCommandAttributes {
                    timer_id: seq.to_string(),
                }),
            ),
            Self::StartChild { child, .. } => (
                CommandType::StartChildWorkflowExecution,
                A::StartChildWorkflowExecutionCommandAttributes(Box::new(child.take_wire())),
            ),
            Self::CancelChild { workflow_id, reason, .. } => {
                let target = WorkflowExecution { workflow_id: workflow_id.clone(), ..Default::default() };
                cancel_external(&target, reason, true)
            }
            Self::CancelExternal { target, reason, .. } => cancel_external(target, reason, false),
            Self::SignalExternal { signal, .. } => (
                CommandType::SignalExternalWorkflowExecution,
                A::SignalExternalWorkflowExecutionCommandAttributes(signal.take_wire()),
            ),
            Self::UpsertSearchAttributes(attributes) => (
                CommandType::UpsertWorkflowSearchAttributes,
                A::UpsertWorkflowSearchAttributesCommandAttributes(
                    wire::UpsertWorkflowSearchAttributesCommandAttributes {
                        search_attributes: Some(std::mem::take(attributes)),
                    },
                ),
            ),
            Self::ModifyMemo(memo) => (
                CommandType::ModifyWorkflowProperties,
                A::ModifyWorkflowPropertiesCommandAttributes(
                    wire::ModifyWorkflowPropertiesCommandAttributes {
                        upserted_memo: Some(std::mem::take(memo)),
                    },
                ),
            ),
            Self::AcceptUpdate { message_id, .. } | Self::CompleteUpdate { message_id, .. } => (
                CommandType::ProtocolMessage,
                A::ProtocolMessageCommandAttributes(wire::ProtocolMessageCommandAttributes {
                    message_id: message_id.clone(),
                }),
            ),
            Self::Close(close) => close.wire_attributes(),
        }
    }
}

impl Close {
    fn compare(&self, recorded: &Recorded) -> Result<(), Difference> {
        match (self, recorded) {
            (Self::Completed(_), Recorded::Completed)
            | (Self::Failed(_), Recorded::Failed)
            | (Self::Canceled(_), Recorded::Canceled)
            | (Self::ContinuedAsNew(_), Recorded::ContinuedAsNew) => Ok(()),
            _ => Err(Difference::Kind),
        }
    }

    fn wire_attributes(&mut self) -> (CommandType, Attributes) {
        use Attributes as A;
        match self {
            Self::Completed(result) => (
                CommandType::CompleteWorkflowExecution,
                A::CompleteWorkflowExecutionCommandAttributes(
                    wire::CompleteWorkflowExecutionCommandAttributes {
                        result: payloads(vec![std::mem::take(result)]),
                    },
                ),
            ),
            Self::Failed(failure) => (
                CommandType::FailWorkflowExecution,
                A::FailWorkflowExecutionCommandAttributes(wire::FailWorkflowExecutionCommandAttributes {
                    failure: Some(std::mem::take(&mut **failure)),
                }),
            ),
            Self::Canceled(details) => (
                CommandType::CancelWorkflowExecution,
                A::CancelWorkflowExecutionCommandAttributes(wire::CancelWorkflowExecutionCommandAttributes {
                    details: payloads(std::mem::take(details)),
                }),
            ),
            Self::ContinuedAsNew(next) => (
                CommandType::ContinueAsNewWorkflowExecution,
                A::ContinueAsNewWorkflowExecutionCommandAttributes(Box::new(next.take_wire())),
            ),
        }
    }
}

impl ScheduleActivity {
    fn take_wire(&mut self) -> wire::ScheduleActivityTaskCommandAttributes {
        wire::ScheduleActivityTaskCommandAttributes {
            activity_id: self.activity_id.clone(),
            activity_type: Some(ActivityType { name: self.activity_type.clone() }),
            task_queue: task_queue(&self.task_queue),
            header: self.header.take(),
            input: payloads(std::mem::take(&mut self.input)),
            schedule_to_close_timeout: self.schedule_to_close.map(to_proto),
            schedule_to_start_timeout: self.schedule_to_start.map(to_proto),
            start_to_close_timeout: self.start_to_close.map(to_proto),
            heartbeat_timeout: self.heartbeat.map(to_proto),
            retry_policy: self.retry.take(),
            priority: self.priority.take(),
            ..Default::default()
        }
    }
}

impl StartChild {
    fn take_wire(&mut self) -> wire::StartChildWorkflowExecutionCommandAttributes {
        wire::StartChildWorkflowExecutionCommandAttributes {
            namespace: self.namespace.clone(),
            workflow_id: self.workflow_id.clone(),
            workflow_type: Some(WorkflowType { name: self.workflow_type.clone() }),
            task_queue: task_queue(&self.task_queue),
            input: payloads(std::mem::take(&mut self.input)),
            workflow_execution_timeout: self.execution_timeout.map(to_proto),
            workflow_run_timeout: self.run_timeout.map(to_proto),
            workflow_task_timeout: self.task_timeout.map(to_proto),
            parent_close_policy: self.parent_close as i32,
            workflow_id_reuse_policy: self.id_reuse as i32,
            retry_policy: self.retry.take(),
            cron_schedule: std::mem::take(&mut self.cron_schedule),
            header: self.header.take(),
            memo: self.memo.take(),
            search_attributes: self.search_attributes.take(),
            priority: self.priority.take(),
            ..Default::default()
        }
    }
}

impl SignalExternal {
    fn take_wire(&mut self) -> wire::SignalExternalWorkflowExecutionCommandAttributes {
        wire::SignalExternalWorkflowExecutionCommandAttributes {
            namespace: self.namespace.clone(),
            execution: Some(self.target.clone()),
            signal_name: self.signal_name.clone(),
            input: payloads(std::mem::take(&mut self.input)),
            child_workflow_only: self.child_only,
            header: self.header.take(),
            ..Default::default()
        }
    }
}

impl ContinueAsNew {
    fn take_wire(&mut self) -> wire::ContinueAsNewWorkflowExecutionCommandAttributes {
        wire::ContinueAsNewWorkflowExecutionCommandAttributes {
            workflow_type: Some(WorkflowType { name: self.workflow_type.clone() }),
            task_queue: task_queue(&self.task_queue),
            input: payloads(std::mem::take(&mut self.input)),
            workflow_run_timeout: self.run_timeout.map(to_proto),
            workflow_task_timeout: self.task_timeout.map(to_proto),
            retry_policy: self.retry.take(),
            initiator: ContinueAsNewInitiator::Workflow as i32,
            header: self.header.take(),
            memo: self.memo.take(),
            search_attributes: self.search_attributes.take(),
            ..Default::default()
        }
    }
}

fn cancel_external(target: &WorkflowExecution, reason: &str, child_only: bool) -> (CommandType, Attributes) {
    let attributes = wire::RequestCancelExternalWorkflowExecutionCommandAttributes {
        workflow_id: target.workflow_id.clone(),
        run_id: target.run_id.clone(),
        child_workflow_only: child_only,
        reason: reason.to_owned(),
        ..Default::default()
    };
    (
        CommandType::RequestCancelExternalWorkflowExecution,
        Attributes::RequestCancelExternalWorkflowExecutionCommandAttributes(attributes),
    )
}

fn same<T: PartialEq>(field: &'static str, found: &T, expected: &T) -> Result<(), Difference> {
    if found == expected { Ok(()) } else { Err(Difference::Field(field)) }
}

/// No payloads are no message, which is not the same as one null payload.
pub(crate) fn payloads(payloads: Vec<Payload>) -> Option<Payloads> {
    (!payloads.is_empty()).then_some(Payloads { payloads })
}

fn task_queue(name: &str) -> Option<TaskQueue> {
    (!name.is_empty()).then(|| TaskQueue {
        name: name.to_owned(),
        kind: TaskQueueKind::Normal as i32,
        ..TaskQueue::default()
    })
}
