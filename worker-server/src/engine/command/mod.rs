//! Commands of a workflow task completion, parsed once from the wire; one file per group of commands says what each does.

mod activity;
mod child;
mod external;
mod properties;
mod timer;

use std::collections::{HashMap, HashSet};

use worker_proto::command as wire;
use worker_proto::command::command::Attributes;
use worker_proto::enums::{CommandType, WorkflowTaskFailedCause as Cause};
use worker_proto::prost;
use worker_proto::sdk::UserMetadata;

use super::mutable_state::Run;
use super::shard::Shard;
use super::update::Message;
use super::{close, update};

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

/// A command that cannot be carried out.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct BadCommand {
    /// The workflow task fails with it; `None`: the completion is refused as it is, the task goes on.
    pub(crate) cause: Option<Cause>,
    /// The call fails with it.
    pub(crate) message: String,
}

impl BadCommand {
    pub(crate) fn new(cause: Cause, message: impl Into<String>) -> Self {
        Self { cause: Some(cause), message: message.into() }
    }

    pub(crate) fn refused(message: impl Into<String>) -> Self {
        Self { cause: None, message: message.into() }
    }
}

impl CommandKind {
    fn command_type(&self) -> CommandType {
        match self {
            Self::ScheduleActivity(_) => CommandType::ScheduleActivityTask,
            Self::RequestCancelActivity(_) => CommandType::RequestCancelActivityTask,
            Self::StartTimer(_) => CommandType::StartTimer,
            Self::CancelTimer(_) => CommandType::CancelTimer,
            Self::CompleteWorkflow(_) => CommandType::CompleteWorkflowExecution,
            Self::FailWorkflow(_) => CommandType::FailWorkflowExecution,
            Self::CancelWorkflow(_) => CommandType::CancelWorkflowExecution,
            Self::ContinueAsNew(_) => CommandType::ContinueAsNewWorkflowExecution,
            Self::StartChild(_) => CommandType::StartChildWorkflowExecution,
            Self::SignalExternal(_) => CommandType::SignalExternalWorkflowExecution,
            Self::RequestCancelExternal(_) => CommandType::RequestCancelExternalWorkflowExecution,
            Self::RecordMarker(_) => CommandType::RecordMarker,
            Self::UpsertSearchAttributes(_) => CommandType::UpsertWorkflowSearchAttributes,
            Self::ModifyProperties(_) => CommandType::ModifyWorkflowProperties,
            Self::ProtocolMessage(_) => CommandType::ProtocolMessage,
        }
    }

    /// As messages spell it: `StartTimer`.
    fn name(&self) -> String {
        camel_case(self.command_type().as_str_name().trim_start_matches("COMMAND_TYPE_"))
    }

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
        return Err(BadCommand::refused(format!("unknown command type: {}", command.command_type)));
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
        (CommandType::Unspecified, _) => {
            return Err(BadCommand::refused("unknown command type: Unspecified"));
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

/// `BAD_START_TIMER` as `BadStartTimer`.
pub(crate) fn camel_case(name: &str) -> String {
    let mut text = String::with_capacity(name.len());
    for word in name.split('_') {
        let (first, rest) = word.split_at(word.len().min(1));
        text.push_str(first);
        text.push_str(&rest.to_ascii_lowercase());
    }
    text
}

/// Bytes of an id or name.
const ID_LENGTH_MAX: usize = 1000;
/// Pending things of one kind.
const PENDING_MAX: usize = 2000;
/// Bytes of one payload-bearing field.
const BLOB_MAX: usize = 2 * 1024 * 1024;

/// What the commands judged so far will change; nothing is written until all are judged.
pub(crate) struct Check<'a> {
    run: &'a Run,
    shard: &'a Shard,
    opened_activities: HashSet<&'a str>,
    closed_activities: HashSet<i64>,
    canceled_activities: HashSet<i64>,
    opened_timers: HashSet<&'a str>,
    closed_timers: HashSet<&'a str>,
    started_children: HashSet<&'a str>,
    /// Pending things that this completion adds, by the limit that counts them.
    counts: HashMap<i32, usize>,
    messages: HashSet<&'a str>,
}

impl Check<'_> {
    /// One more of a kind; `pending` are there already.
    fn count(&mut self, limit: Cause, pending: usize) -> Result<(), BadCommand> {
        let new = self.counts.entry(limit as i32).or_default();
        *new += 1;
        if pending + *new > PENDING_MAX {
            let text =
                format!("the number of pending ones, {pending}, has reached the limit of {PENDING_MAX}");
            return Err(BadCommand::new(limit, text));
        }
        Ok(())
    }
}

/// What commands leave for the end of the completion.
#[derive(Debug, Default)]
pub(crate) struct Carry {
    /// The WORKFLOW_TASK_COMPLETED event.
    pub(crate) completed_event_id: i64,
    pub(crate) identity: String,
    /// A command made something happen that the workflow must see.
    pub(crate) needs_task: bool,
    /// Messages not carried out yet, in their order.
    pub(crate) messages: Vec<Message>,
}

/// Judges all commands of a completion before any event is written.
///
/// # Errors
/// The first bad command.
pub(crate) fn check(
    run: &Run,
    shard: &Shard,
    commands: &[Command],
    messages: &[Message],
) -> Result<(), BadCommand> {
    let mut check = Check {
        run,
        shard,
        opened_activities: HashSet::new(),
        closed_activities: HashSet::new(),
        canceled_activities: HashSet::new(),
        opened_timers: HashSet::new(),
        closed_timers: HashSet::new(),
        started_children: HashSet::new(),
        counts: HashMap::new(),
        messages: messages.iter().map(|message| message.id.as_str()).collect(),
    };
    commands.iter().try_for_each(|command| check_one(&mut check, &command.kind))
}

fn check_one<'a>(check: &mut Check<'a>, kind: &'a CommandKind) -> Result<(), BadCommand> {
    match kind {
        CommandKind::ScheduleActivity(a) => activity::check_schedule(check, a),
        CommandKind::RequestCancelActivity(a) => activity::check_cancel(check, a),
        CommandKind::StartTimer(a) => timer::check_start(check, a),
        CommandKind::CancelTimer(a) => timer::check_cancel(check, a),
        CommandKind::CompleteWorkflow(_) | CommandKind::CancelWorkflow(_) => Ok(()),
        CommandKind::FailWorkflow(a) => match a.failure {
            Some(_) => Ok(()),
            None => Err(BadCommand::new(
                Cause::BadFailWorkflowExecutionAttributes,
                "Failure is not set on FailWorkflowExecutionCommand.",
            )),
        },
        CommandKind::ContinueAsNew(a) => child::check_continue_as_new(check, a),
        CommandKind::StartChild(a) => child::check_start(check, a),
        CommandKind::SignalExternal(a) => external::check_signal(check, a),
        CommandKind::RequestCancelExternal(a) => external::check_cancel(check, a),
        CommandKind::RecordMarker(a) => {
            let about = ("MarkerName", "RecordMarkerCommand");
            require_id(&a.marker_name, about, Cause::BadRecordMarkerAttributes)
        }
        CommandKind::UpsertSearchAttributes(a) => {
            properties::check_search_attributes(check, a.search_attributes.as_ref())
        }
        CommandKind::ModifyProperties(a) => match a.upserted_memo {
            Some(_) => Ok(()),
            None => Err(BadCommand::new(
                Cause::BadModifyWorkflowPropertiesAttributes,
                "UpsertedMemo is not set on ModifyWorkflowPropertiesCommand.",
            )),
        },
        CommandKind::ProtocolMessage(a) => {
            if check.messages.contains(a.message_id.as_str()) {
                return Ok(());
            }
            let text = format!("ProtocolMessageCommand referenced absent message ID {}", a.message_id);
            Err(BadCommand::new(Cause::BadUpdateWorkflowExecutionMessage, text))
        }
    }
}

/// Commands behind the one that closes the run: such a completion is refused as it is, the task goes on.
pub(crate) fn check_order(commands: &[Command]) -> Result<(), String> {
    let Some(at) = commands.iter().position(|command| command.kind.closes_run()) else { return Ok(()) };
    if at + 1 == commands.len() {
        return Ok(());
    }
    let names: Vec<String> = commands.iter().map(|command| command.kind.name()).collect();
    Err(format!(
        "invalid command sequence: [{}], command {} must be the last command.",
        names.join(", "),
        names[at]
    ))
}

/// A namespace that a command names and that there is not: the completion is refused as it is, the task goes on.
pub(crate) fn unknown_namespace<'a>(shard: &Shard, commands: &'a [Command]) -> Option<&'a str> {
    commands.iter().find_map(|command| {
        let named = match &command.kind {
            CommandKind::StartChild(a) => a.namespace.as_str(),
            CommandKind::SignalExternal(a) => a.namespace.as_str(),
            CommandKind::RequestCancelExternal(a) => a.namespace.as_str(),
            _ => "",
        };
        (!named.is_empty() && shard.namespaces.id(named).is_err()).then_some(named)
    })
}

/// How many buffered events the commands take back.
pub(crate) fn unbuffered(run: &Run, commands: &[Command]) -> usize {
    let takes_back = |command: &&Command| match &command.kind {
        CommandKind::CancelTimer(a) => timer::takes_back(run, a),
        _ => false,
    };
    commands.iter().filter(takes_back).count()
}

/// Carries out one command that was found good.
pub(crate) fn apply(run: &mut Run, shard: &mut Shard, carry: &mut Carry, command: Command) {
    let metadata = command.user_metadata;
    match command.kind {
        CommandKind::ScheduleActivity(a) => activity::schedule(run, shard, carry, *a, metadata),
        CommandKind::RequestCancelActivity(a) => activity::cancel(run, shard, carry, &a, metadata),
        CommandKind::StartTimer(a) => timer::start(run, shard, carry, a, metadata),
        CommandKind::CancelTimer(a) => timer::cancel(run, shard, carry, a, metadata),
        CommandKind::CompleteWorkflow(a) => close::complete(run, shard, carry, a, metadata),
        CommandKind::FailWorkflow(a) => close::fail(run, shard, carry, *a, metadata),
        CommandKind::CancelWorkflow(a) => close::cancel(run, shard, carry, a, metadata),
        CommandKind::ContinueAsNew(a) => close::continue_as_new(run, shard, carry, *a, metadata),
        CommandKind::StartChild(a) => child::start(run, shard, carry, *a, metadata),
        CommandKind::SignalExternal(a) => external::signal(run, shard, carry, *a, metadata),
        CommandKind::RequestCancelExternal(a) => external::cancel(run, shard, carry, *a, metadata),
        CommandKind::RecordMarker(a) => properties::record_marker(run, shard, carry, *a, metadata),
        CommandKind::UpsertSearchAttributes(a) => {
            properties::upsert_search_attributes(run, shard, carry, a, metadata);
        }
        CommandKind::ModifyProperties(a) => properties::modify(run, shard, carry, a, metadata),
        CommandKind::ProtocolMessage(a) => {
            if let Some(at) = carry.messages.iter().position(|message| message.id == a.message_id) {
                let message = carry.messages.remove(at);
                update::apply(run, shard, message);
            }
        }
    }
}

/// # Errors
/// The field of the command is empty or too long.
fn require_id(id: &str, (field, command): (&str, &str), cause: Cause) -> Result<(), BadCommand> {
    if id.is_empty() {
        return Err(BadCommand::new(cause, format!("{field} is not set on {command}.")));
    }
    if id.len() > ID_LENGTH_MAX {
        let text = format!("{field} on {command} exceeds length limit. {field}={id} {}", measured(id));
        return Err(BadCommand::new(cause, text));
    }
    Ok(())
}

fn measured(id: &str) -> String {
    format!("Length={} Limit={ID_LENGTH_MAX}", id.len())
}

fn is_negative(duration: &worker_proto::prost_types::Duration) -> bool {
    duration.seconds < 0 || duration.nanos < 0
}

/// The first command with a field too large to be stored: the run does not survive it.
pub(crate) fn find_oversized(commands: &[Command]) -> Option<BadCommand> {
    commands.iter().find_map(|command| {
        let (size, command_type, field) = blob(&command.kind)?;
        (size > BLOB_MAX)
            .then(|| BadCommand::new(bad_attributes(command_type), format!("{field} exceeds size limit.")))
    })
}

fn blob(kind: &CommandKind) -> Option<(usize, CommandType, &'static str)> {
    fn size<M: prost::Message>(message: &Option<M>) -> usize {
        message.as_ref().map_or(0, prost::Message::encoded_len)
    }
    Some(match kind {
        CommandKind::ScheduleActivity(a) => {
            (size(&a.input), CommandType::ScheduleActivityTask, "ScheduleActivityTaskCommandAttributes.Input")
        }
        CommandKind::CompleteWorkflow(a) => (
            size(&a.result),
            CommandType::CompleteWorkflowExecution,
            "CompleteWorkflowExecutionCommandAttributes.Result",
        ),
        CommandKind::FailWorkflow(a) => (
            size(&a.failure),
            CommandType::FailWorkflowExecution,
            "FailWorkflowExecutionCommandAttributes.Failure",
        ),
        CommandKind::CancelWorkflow(a) => (
            size(&a.details),
            CommandType::CancelWorkflowExecution,
            "CancelWorkflowExecutionCommandAttributes.Details",
        ),
        CommandKind::ContinueAsNew(a) => (
            size(&a.input),
            CommandType::ContinueAsNewWorkflowExecution,
            "ContinueAsNewWorkflowExecutionCommandAttributes.Input",
        ),
        CommandKind::StartChild(a) => (
            size(&a.input),
            CommandType::StartChildWorkflowExecution,
            "StartChildWorkflowExecutionCommandAttributes.Input",
        ),
        CommandKind::SignalExternal(a) => (
            size(&a.input),
            CommandType::SignalExternalWorkflowExecution,
            "SignalExternalWorkflowExecutionCommandAttributes.Input",
        ),
        CommandKind::RecordMarker(a) => (
            a.details.values().map(prost::Message::encoded_len).sum(),
            CommandType::RecordMarker,
            "RecordMarkerCommandAttributes.Details",
        ),
        CommandKind::UpsertSearchAttributes(a) => (
            size(&a.search_attributes),
            CommandType::UpsertWorkflowSearchAttributes,
            "UpsertWorkflowSearchAttributesCommandAttributes",
        ),
        CommandKind::ModifyProperties(a) => (
            size(&a.upserted_memo),
            CommandType::ModifyWorkflowProperties,
            "ModifyWorkflowPropertiesCommandAttributes",
        ),
        CommandKind::RequestCancelActivity(_)
        | CommandKind::StartTimer(_)
        | CommandKind::CancelTimer(_)
        | CommandKind::RequestCancelExternal(_)
        | CommandKind::ProtocolMessage(_) => return None,
    })
}
