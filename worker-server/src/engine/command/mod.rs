//! Commands of a workflow task completion, parsed once from the wire; one file per group of commands says what each does.

use worker_proto::command as wire;
use worker_proto::command::command::Attributes;
use worker_proto::enums::{CommandType, WorkflowTaskFailedCause as Cause};
use worker_proto::sdk::UserMetadata;

/// One command.
#[derive(Debug, Clone)]
pub(crate) struct Command {
    pub(crate) kind: CommandKind,
    /// Copied to the command's event.
    pub(crate) user_metadata: Option<UserMetadata>,
}

/// What is asked.  Attributes are present, their contents not yet judged.
#[derive(Debug, Clone)]
pub(crate) enum CommandKind {
    ScheduleActivity(Box<wire::ScheduleActivityTaskCommandAttributes>),
    RequestCancelActivity(wire::RequestCancelActivityTaskCommandAttributes),
    StartTimer(wire::StartTimerCommandAttributes),
    CancelTimer(wire::CancelTimerCommandAttributes),
    CompleteWorkflow(wire::CompleteWorkflowExecutionCommandAttributes),
    FailWorkflow(Box<wire::FailWorkflowExecutionCommandAttributes>),
    CancelWorkflow(wire::CancelWorkflowExecutionCommandAttributes),
    ContinueAsNew(Box<wire::ContinueAsNewWorkflowExecutionCommandAttributes>),
    StartChild(Box<wire::StartChildWorkflowExecutionCommandAttributes>),
    SignalExternal(Box<wire::SignalExternalWorkflowExecutionCommandAttributes>),
    RequestCancelExternal(Box<wire::RequestCancelExternalWorkflowExecutionCommandAttributes>),
    RecordMarker(Box<wire::RecordMarkerCommandAttributes>),
    UpsertSearchAttributes(wire::UpsertWorkflowSearchAttributesCommandAttributes),
    ModifyProperties(wire::ModifyWorkflowPropertiesCommandAttributes),
    ProtocolMessage(wire::ProtocolMessageCommandAttributes),
}

/// A command that cannot be carried out: the workflow task fails with this cause, the call with this message.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct BadCommand {
    pub(crate) cause: Cause,
    pub(crate) message: String,
}

impl BadCommand {
    pub(crate) fn new(cause: Cause, message: impl Into<String>) -> Self {
        Self { cause, message: message.into() }
    }
}

impl CommandKind {
    /// Complete, fail, cancel, continue as new.
    pub(crate) fn closes_run(&self) -> bool {
        matches!(
            self,
            Self::CompleteWorkflow(_)
                | Self::FailWorkflow(_)
                | Self::CancelWorkflow(_)
                | Self::ContinueAsNew(_)
        )
    }
}

/// Parses all commands; the first that has no meaning here spoils them all.
///
/// # Errors
/// An unknown command type, missing or foreign attributes, or a feature that this engine lacks.
pub(crate) fn parse(commands: Vec<wire::Command>) -> Result<Vec<Command>, BadCommand> {
    commands.into_iter().map(parse_one).collect()
}

fn parse_one(command: wire::Command) -> Result<Command, BadCommand> {
    let user_metadata = command.user_metadata;
    let Ok(command_type) = CommandType::try_from(command.command_type) else {
        let message = format!("Unknown command type: {}", command.command_type);
        return Err(BadCommand::new(Cause::Unspecified, message));
    };
    let cause = bad_attributes(command_type);
    let kind = match (command_type, command.attributes) {
        (CommandType::ScheduleActivityTask, Some(Attributes::ScheduleActivityTaskCommandAttributes(a))) => {
            CommandKind::ScheduleActivity(a)
        }
        (
            CommandType::RequestCancelActivityTask,
            Some(Attributes::RequestCancelActivityTaskCommandAttributes(a)),
        ) => CommandKind::RequestCancelActivity(a),
        (CommandType::StartTimer, Some(Attributes::StartTimerCommandAttributes(a))) => {
            CommandKind::StartTimer(a)
        }
        (CommandType::CancelTimer, Some(Attributes::CancelTimerCommandAttributes(a))) => {
            CommandKind::CancelTimer(a)
        }
        (
            CommandType::CompleteWorkflowExecution,
            Some(Attributes::CompleteWorkflowExecutionCommandAttributes(a)),
        ) => CommandKind::CompleteWorkflow(a),
        (CommandType::FailWorkflowExecution, Some(Attributes::FailWorkflowExecutionCommandAttributes(a))) => {
            CommandKind::FailWorkflow(Box::new(a))
        }
        (
            CommandType::CancelWorkflowExecution,
            Some(Attributes::CancelWorkflowExecutionCommandAttributes(a)),
        ) => CommandKind::CancelWorkflow(a),
        (
            CommandType::ContinueAsNewWorkflowExecution,
            Some(Attributes::ContinueAsNewWorkflowExecutionCommandAttributes(a)),
        ) => CommandKind::ContinueAsNew(a),
        (
            CommandType::StartChildWorkflowExecution,
            Some(Attributes::StartChildWorkflowExecutionCommandAttributes(a)),
        ) => CommandKind::StartChild(a),
        (
            CommandType::SignalExternalWorkflowExecution,
            Some(Attributes::SignalExternalWorkflowExecutionCommandAttributes(a)),
        ) => CommandKind::SignalExternal(Box::new(a)),
        (
            CommandType::RequestCancelExternalWorkflowExecution,
            Some(Attributes::RequestCancelExternalWorkflowExecutionCommandAttributes(a)),
        ) => CommandKind::RequestCancelExternal(Box::new(a)),
        (CommandType::RecordMarker, Some(Attributes::RecordMarkerCommandAttributes(a))) => {
            CommandKind::RecordMarker(a)
        }
        (
            CommandType::UpsertWorkflowSearchAttributes,
            Some(Attributes::UpsertWorkflowSearchAttributesCommandAttributes(a)),
        ) => CommandKind::UpsertSearchAttributes(a),
        (
            CommandType::ModifyWorkflowProperties,
            Some(Attributes::ModifyWorkflowPropertiesCommandAttributes(a)),
        ) => CommandKind::ModifyProperties(a),
        (CommandType::ProtocolMessage, Some(Attributes::ProtocolMessageCommandAttributes(a))) => {
            CommandKind::ProtocolMessage(a)
        }
        (CommandType::ScheduleNexusOperation, _) => {
            return Err(BadCommand::new(cause, "Nexus operations are not supported by this server"));
        }
        (CommandType::RequestCancelNexusOperation, _) => {
            return Err(BadCommand::new(cause, "Nexus operations are not supported by this server"));
        }
        (command_type, _) => {
            let message = format!("{} has no attributes of its type", command_type.as_str_name());
            return Err(BadCommand::new(cause, message));
        }
    };
    Ok(Command { kind, user_metadata })
}

/// The cause with which a completion fails when a command of this type is malformed.
fn bad_attributes(command_type: CommandType) -> Cause {
    match command_type {
        CommandType::Unspecified => Cause::Unspecified,
        CommandType::ScheduleActivityTask => Cause::BadScheduleActivityAttributes,
        CommandType::RequestCancelActivityTask => Cause::BadRequestCancelActivityAttributes,
        CommandType::StartTimer => Cause::BadStartTimerAttributes,
        CommandType::CompleteWorkflowExecution => Cause::BadCompleteWorkflowExecutionAttributes,
        CommandType::FailWorkflowExecution => Cause::BadFailWorkflowExecutionAttributes,
        CommandType::CancelTimer => Cause::BadCancelTimerAttributes,
        CommandType::CancelWorkflowExecution => Cause::BadCancelWorkflowExecutionAttributes,
        CommandType::RequestCancelExternalWorkflowExecution => {
            Cause::BadRequestCancelExternalWorkflowExecutionAttributes
        }
        CommandType::RecordMarker => Cause::BadRecordMarkerAttributes,
        CommandType::ContinueAsNewWorkflowExecution => Cause::BadContinueAsNewAttributes,
        CommandType::StartChildWorkflowExecution => Cause::BadStartChildExecutionAttributes,
        CommandType::SignalExternalWorkflowExecution => Cause::BadSignalWorkflowExecutionAttributes,
        CommandType::UpsertWorkflowSearchAttributes => Cause::BadSearchAttributes,
        CommandType::ProtocolMessage => Cause::BadUpdateWorkflowExecutionMessage,
        CommandType::ModifyWorkflowProperties => Cause::BadModifyWorkflowPropertiesAttributes,
        CommandType::ScheduleNexusOperation => Cause::BadScheduleNexusOperationAttributes,
        CommandType::RequestCancelNexusOperation => Cause::BadRequestCancelNexusOperationAttributes,
    }
}
