//! What enters the machine: history events and update requests, parsed once from the wire into exhaustive enums.
//!
//! Called by `executor::run` and the replayer. After this file nothing reads a wire event: an event that this crate does
//! not know is an error here, unless the server marked it `worker_may_ignore`. Payloads and failures stay opaque.

use std::time::SystemTime;

use worker_proto::common::{Payload, Payloads, WorkflowExecution};
use worker_proto::enums::{EventType, RetryState, WorkflowTaskFailedCause};
use worker_proto::failure::Failure;
use worker_proto::history::history_event::Attributes;
use worker_proto::history::{HistoryEvent, WorkflowExecutionStartedEventAttributes};
use worker_proto::prost::Message as _;
use worker_proto::protocol::Message;
use worker_proto::protocol::message::SequencingId;
use worker_proto::update;

use super::MachineError;
use crate::duration::time_from_proto;

/// One event of a run, in our own words.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    pub(crate) id: i64,
    pub(crate) time: SystemTime,
    /// Name as the web page and the CLI print it, e.g. `ActivityTaskScheduled`.
    pub(crate) name: &'static str,
    pub(crate) kind: EventKind,
}

/// What an event says.
#[derive(Clone, Debug)]
pub(crate) enum EventKind {
    WorkflowStarted(Box<WorkflowExecutionStartedEventAttributes>),
    TaskScheduled,
    TaskStarted(TaskStarted),
    TaskCompleted(Box<TaskCompleted>),
    TaskTimedOut,
    /// `reset_run_id`: the task was failed by a reset, which gave the run this new id.
    TaskFailed {
        reset_run_id: Option<String>,
    },
    /// Written because the workflow sent a command.
    Recorded(Recorded),
    /// Something happened to what an earlier event of this id began.
    Progress {
        initiated_by: i64,
        progress: Progress,
    },
    Signaled(Box<SignalInput>),
    CancelRequested {
        reason: String,
    },
    UpdateAdmitted(Box<update::Request>),
    /// Ended from outside: timed out or terminated.
    AbruptClose,
    /// Says nothing to workflow code.
    Ignored,
}

impl EventKind {
    /// Whether the event was written because of a command.
    pub(crate) fn is_command(&self) -> bool {
        matches!(self, Self::Recorded(_))
    }

    /// Whether the run is over with this event.
    pub(crate) fn is_close(&self) -> bool {
        match self {
            Self::AbruptClose => true,
            Self::Recorded(recorded) => recorded.is_close(),
            _ => false,
        }
    }
}

/// A workflow task was handed to a worker.
#[derive(Clone, Debug, Default)]
pub(crate) struct TaskStarted {
    pub(crate) suggest_continue_as_new: bool,
    pub(crate) history_size_bytes: i64,
    pub(crate) target_version_changed: bool,
}

/// What a worker noted when it completed a workflow task.
#[derive(Clone, Debug, Default)]
pub(crate) struct TaskCompleted {
    pub(crate) core_flags: Vec<u32>,
    pub(crate) lang_flags: Vec<u32>,
    pub(crate) sdk_name: String,
    pub(crate) sdk_version: String,
}

/// The identity of a recorded command; inputs are left out, they are never compared.
#[derive(Clone, Debug)]
pub(crate) enum Recorded {
    ActivityScheduled {
        activity_id: String,
        activity_type: String,
    },
    ActivityCancelRequested {
        scheduled_event_id: i64,
    },
    TimerStarted {
        timer_id: String,
    },
    TimerCanceled {
        timer_id: String,
    },
    ChildInitiated {
        workflow_id: String,
        workflow_type: String,
    },
    SignalExternalInitiated {
        workflow_id: String,
        signal_name: String,
    },
    CancelExternalInitiated {
        workflow_id: String,
    },
    SearchAttributesUpserted,
    MemoModified,
    Marker {
        name: String,
    },
    UpdateAccepted(Box<UpdateAccepted>),
    UpdateCompleted {
        update_id: String,
    },
    Completed,
    Failed,
    Canceled,
    ContinuedAsNew,
    /// A command of a kind that this crate does not send.
    Foreign,
}

impl Recorded {
    /// Whether the run is over with it.
    pub(crate) fn is_close(&self) -> bool {
        matches!(self, Self::Completed | Self::Failed | Self::Canceled | Self::ContinuedAsNew)
    }
}

/// The worker let an update in.
#[derive(Clone, Debug)]
pub(crate) struct UpdateAccepted {
    pub(crate) update_id: String,
    pub(crate) message_id: String,
    pub(crate) sequencing_event_id: i64,
    pub(crate) request: Option<update::Request>,
}

/// What became of something that a command began.
#[derive(Clone, Debug)]
pub(crate) enum Progress {
    ActivityStarted,
    ActivityCompleted {
        result: Option<Payload>,
    },
    ActivityFailed {
        started_event_id: i64,
        identity: String,
        retry_state: RetryState,
        failure: Option<Box<Failure>>,
    },
    ActivityTimedOut {
        started_event_id: i64,
        retry_state: RetryState,
        failure: Option<Box<Failure>>,
    },
    ActivityCanceled {
        started_event_id: i64,
        identity: String,
        details: Option<Payloads>,
    },
    TimerFired,
    ChildStarted {
        event_id: i64,
        run_id: String,
    },
    ChildStartFailed {
        cause: i32,
    },
    ChildCompleted {
        result: Option<Payload>,
    },
    ChildFailed {
        retry_state: RetryState,
        failure: Option<Box<Failure>>,
    },
    ChildCanceled {
        details: Option<Payloads>,
    },
    ChildTimedOut {
        retry_state: RetryState,
    },
    ChildTerminated,
    SignalDelivered,
    SignalFailed {
        cause: i32,
    },
    CancelDelivered,
    CancelFailed {
        cause: i32,
    },
}

/// A signal as it arrived.
#[derive(Clone, Debug)]
pub(crate) struct SignalInput {
    pub(crate) name: String,
    pub(crate) input: Vec<Payload>,
}

/// An update as it arrived: from a message of a live task, or from history.
#[derive(Clone, Debug)]
pub(crate) struct UpdateInput {
    /// The caller's key, called protocol instance on the wire.
    pub(crate) update_id: String,
    pub(crate) message_id: String,
    /// It takes effect right after this event.
    pub(crate) sequencing_event_id: i64,
    pub(crate) request: update::Request,
}

impl UpdateInput {
    /// Reads a protocol message.
    ///
    /// # Errors
    /// [`MachineError::Malformed`] when it is not an update request.
    pub(crate) fn from_message(message: Message) -> Result<Self, MachineError> {
        let malformed =
            |what: &str| MachineError::Malformed(format!("protocol message `{}` {what}", message.id));
        let body = message.body.as_ref().ok_or_else(|| malformed("has no body"))?;
        if !body.type_url.ends_with("/temporal.api.update.v1.Request") {
            return Err(malformed(&format!("is a `{}`, which this worker does not know", body.type_url)));
        }
        let request = update::Request::decode(body.value.as_slice())
            .map_err(|error| malformed(&format!("cannot be read: {error}")))?;
        let sequencing_event_id = match message.sequencing_id {
            Some(SequencingId::EventId(id)) => id,
            Some(SequencingId::CommandIndex(_)) | None => 0,
        };
        let (update_id, message_id) = (message.protocol_instance_id, message.id);
        Ok(Self { update_id, message_id, sequencing_event_id, request })
    }
}

/// Parses the events of one task, oldest first.
///
/// # Errors
/// [`MachineError::UnknownEvent`] for an event of a kind that is not known and that may not be ignored.
pub(crate) fn parse(events: Vec<HistoryEvent>) -> Result<Vec<Event>, MachineError> {
    events.into_iter().map(parse_event).collect()
}

fn parse_event(event: HistoryEvent) -> Result<Event, MachineError> {
    let id = event.event_id;
    let time = event.event_time.as_ref().map_or(SystemTime::UNIX_EPOCH, time_from_proto);
    let Some(attributes) = event.attributes else {
        if event.worker_may_ignore {
            return Ok(Event { id, time, name: "Unknown", kind: EventKind::Ignored });
        }
        let name = EventType::try_from(event.event_type)
            .map_or_else(|_| format!("type {}", event.event_type), |kind| kind.as_str_name().to_owned());
        return Err(MachineError::UnknownEvent { event_id: id, name });
    };
    let (name, kind) = parse_attributes(id, attributes);
    Ok(Event { id, time, name, kind })
}

/// The one table from wire events to ours.
fn parse_attributes(id: i64, attributes: Attributes) -> (&'static str, EventKind) {
    use Attributes as A;
    use EventKind as K;
    match attributes {
        A::WorkflowExecutionStartedEventAttributes(a) => ("WorkflowExecutionStarted", K::WorkflowStarted(a)),
        A::WorkflowExecutionCompletedEventAttributes(_) => {
            ("WorkflowExecutionCompleted", K::Recorded(Recorded::Completed))
        }
        A::WorkflowExecutionFailedEventAttributes(_) => {
            ("WorkflowExecutionFailed", K::Recorded(Recorded::Failed))
        }
        A::WorkflowExecutionCanceledEventAttributes(_) => {
            ("WorkflowExecutionCanceled", K::Recorded(Recorded::Canceled))
        }
        A::WorkflowExecutionContinuedAsNewEventAttributes(_) => {
            ("WorkflowExecutionContinuedAsNew", K::Recorded(Recorded::ContinuedAsNew))
        }
        A::WorkflowExecutionTimedOutEventAttributes(_) => ("WorkflowExecutionTimedOut", K::AbruptClose),
        A::WorkflowExecutionTerminatedEventAttributes(_) => ("WorkflowExecutionTerminated", K::AbruptClose),
        A::WorkflowTaskScheduledEventAttributes(_) => ("WorkflowTaskScheduled", K::TaskScheduled),
        A::WorkflowTaskStartedEventAttributes(a) => (
            "WorkflowTaskStarted",
            K::TaskStarted(TaskStarted {
                suggest_continue_as_new: a.suggest_continue_as_new,
                history_size_bytes: a.history_size_bytes,
                target_version_changed: a.target_worker_deployment_version_changed,
            }),
        ),
        A::WorkflowTaskCompletedEventAttributes(a) => {
            let metadata = a.sdk_metadata.unwrap_or_default();
            let completed = TaskCompleted {
                core_flags: metadata.core_used_flags,
                lang_flags: metadata.lang_used_flags,
                sdk_name: metadata.sdk_name,
                sdk_version: metadata.sdk_version,
            };
            ("WorkflowTaskCompleted", K::TaskCompleted(Box::new(completed)))
        }
        A::WorkflowTaskTimedOutEventAttributes(_) => ("WorkflowTaskTimedOut", K::TaskTimedOut),
        A::WorkflowTaskFailedEventAttributes(a) => {
            let by_reset = a.cause() == WorkflowTaskFailedCause::ResetWorkflow;
            ("WorkflowTaskFailed", K::TaskFailed { reset_run_id: by_reset.then_some(a.new_run_id) })
        }
        A::ActivityTaskScheduledEventAttributes(a) => (
            "ActivityTaskScheduled",
            K::Recorded(Recorded::ActivityScheduled {
                activity_id: a.activity_id,
                activity_type: a.activity_type.map(|kind| kind.name).unwrap_or_default(),
            }),
        ),
        A::ActivityTaskStartedEventAttributes(a) => {
            ("ActivityTaskStarted", progress(a.scheduled_event_id, Progress::ActivityStarted))
        }
        A::ActivityTaskCompletedEventAttributes(a) => (
            "ActivityTaskCompleted",
            progress(a.scheduled_event_id, Progress::ActivityCompleted { result: first(a.result) }),
        ),
        A::ActivityTaskFailedEventAttributes(a) => {
            let retry_state = a.retry_state();
            let step = Progress::ActivityFailed {
                started_event_id: a.started_event_id,
                identity: a.identity,
                retry_state,
                failure: a.failure.map(Box::new),
            };
            ("ActivityTaskFailed", progress(a.scheduled_event_id, step))
        }
        A::ActivityTaskTimedOutEventAttributes(a) => {
            let retry_state = a.retry_state();
            let step = Progress::ActivityTimedOut {
                started_event_id: a.started_event_id,
                retry_state,
                failure: a.failure.map(Box::new),
            };
            ("ActivityTaskTimedOut", progress(a.scheduled_event_id, step))
        }
        A::ActivityTaskCancelRequestedEventAttributes(a) => (
            "ActivityTaskCancelRequested",
            K::Recorded(Recorded::ActivityCancelRequested { scheduled_event_id: a.scheduled_event_id }),
        ),
        A::ActivityTaskCanceledEventAttributes(a) => {
            let step = Progress::ActivityCanceled {
                started_event_id: a.started_event_id,
                identity: a.identity,
                details: a.details,
            };
            ("ActivityTaskCanceled", progress(a.scheduled_event_id, step))
        }
        A::TimerStartedEventAttributes(a) => {
            ("TimerStarted", K::Recorded(Recorded::TimerStarted { timer_id: a.timer_id }))
        }
        A::TimerFiredEventAttributes(a) => ("TimerFired", progress(a.started_event_id, Progress::TimerFired)),
        A::TimerCanceledEventAttributes(a) => {
            ("TimerCanceled", K::Recorded(Recorded::TimerCanceled { timer_id: a.timer_id }))
        }
        A::MarkerRecordedEventAttributes(a) => {
            ("MarkerRecorded", K::Recorded(Recorded::Marker { name: a.marker_name }))
        }
        A::WorkflowExecutionSignaledEventAttributes(a) => {
            let signal = SignalInput { name: a.signal_name, input: a.input.unwrap_or_default().payloads };
            ("WorkflowExecutionSignaled", K::Signaled(Box::new(signal)))
        }
        A::WorkflowExecutionCancelRequestedEventAttributes(a) => {
            ("WorkflowExecutionCancelRequested", K::CancelRequested { reason: a.cause })
        }
        A::RequestCancelExternalWorkflowExecutionInitiatedEventAttributes(a) => (
            "RequestCancelExternalWorkflowExecutionInitiated",
            K::Recorded(Recorded::CancelExternalInitiated { workflow_id: workflow_id(a.workflow_execution) }),
        ),
        A::RequestCancelExternalWorkflowExecutionFailedEventAttributes(a) => (
            "RequestCancelExternalWorkflowExecutionFailed",
            progress(a.initiated_event_id, Progress::CancelFailed { cause: a.cause }),
        ),
        A::ExternalWorkflowExecutionCancelRequestedEventAttributes(a) => (
            "ExternalWorkflowExecutionCancelRequested",
            progress(a.initiated_event_id, Progress::CancelDelivered),
        ),
        A::StartChildWorkflowExecutionInitiatedEventAttributes(a) => (
            "StartChildWorkflowExecutionInitiated",
            K::Recorded(Recorded::ChildInitiated {
                workflow_id: a.workflow_id,
                workflow_type: a.workflow_type.map(|kind| kind.name).unwrap_or_default(),
            }),
        ),
        A::StartChildWorkflowExecutionFailedEventAttributes(a) => (
            "StartChildWorkflowExecutionFailed",
            progress(a.initiated_event_id, Progress::ChildStartFailed { cause: a.cause }),
        ),
        A::ChildWorkflowExecutionStartedEventAttributes(a) => {
            let run_id = a.workflow_execution.map(|run| run.run_id).unwrap_or_default();
            (
                "ChildWorkflowExecutionStarted",
                progress(a.initiated_event_id, Progress::ChildStarted { event_id: id, run_id }),
            )
        }
        A::ChildWorkflowExecutionCompletedEventAttributes(a) => (
            "ChildWorkflowExecutionCompleted",
            progress(a.initiated_event_id, Progress::ChildCompleted { result: first(a.result) }),
        ),
        A::ChildWorkflowExecutionFailedEventAttributes(a) => {
            let retry_state = a.retry_state();
            let step = Progress::ChildFailed { retry_state, failure: a.failure.map(Box::new) };
            ("ChildWorkflowExecutionFailed", progress(a.initiated_event_id, step))
        }
        A::ChildWorkflowExecutionCanceledEventAttributes(a) => (
            "ChildWorkflowExecutionCanceled",
            progress(a.initiated_event_id, Progress::ChildCanceled { details: a.details }),
        ),
        A::ChildWorkflowExecutionTimedOutEventAttributes(a) => {
            let step = Progress::ChildTimedOut { retry_state: a.retry_state() };
            ("ChildWorkflowExecutionTimedOut", progress(a.initiated_event_id, step))
        }
        A::ChildWorkflowExecutionTerminatedEventAttributes(a) => {
            ("ChildWorkflowExecutionTerminated", progress(a.initiated_event_id, Progress::ChildTerminated))
        }
        A::SignalExternalWorkflowExecutionInitiatedEventAttributes(a) => (
            "SignalExternalWorkflowExecutionInitiated",
            K::Recorded(Recorded::SignalExternalInitiated {
                workflow_id: workflow_id(a.workflow_execution),
                signal_name: a.signal_name,
            }),
        ),
        A::SignalExternalWorkflowExecutionFailedEventAttributes(a) => (
            "SignalExternalWorkflowExecutionFailed",
            progress(a.initiated_event_id, Progress::SignalFailed { cause: a.cause }),
        ),
        A::ExternalWorkflowExecutionSignaledEventAttributes(a) => {
            ("ExternalWorkflowExecutionSignaled", progress(a.initiated_event_id, Progress::SignalDelivered))
        }
        A::UpsertWorkflowSearchAttributesEventAttributes(_) => {
            ("UpsertWorkflowSearchAttributes", K::Recorded(Recorded::SearchAttributesUpserted))
        }
        A::WorkflowPropertiesModifiedEventAttributes(_) => {
            ("WorkflowPropertiesModified", K::Recorded(Recorded::MemoModified))
        }
        A::WorkflowExecutionUpdateAdmittedEventAttributes(a) => (
            "WorkflowExecutionUpdateAdmitted",
            a.request.map_or(K::Ignored, |request| K::UpdateAdmitted(Box::new(request))),
        ),
        A::WorkflowExecutionUpdateAcceptedEventAttributes(a) => {
            let accepted = UpdateAccepted {
                update_id: a.protocol_instance_id,
                message_id: a.accepted_request_message_id,
                sequencing_event_id: a.accepted_request_sequencing_event_id,
                request: a.accepted_request,
            };
            ("WorkflowExecutionUpdateAccepted", K::Recorded(Recorded::UpdateAccepted(Box::new(accepted))))
        }
        A::WorkflowExecutionUpdateCompletedEventAttributes(a) => {
            let update_id = a.meta.map(|meta| meta.update_id).unwrap_or_default();
            ("WorkflowExecutionUpdateCompleted", K::Recorded(Recorded::UpdateCompleted { update_id }))
        }
        A::WorkflowExecutionUpdateRejectedEventAttributes(_) => {
            ("WorkflowExecutionUpdateRejected", K::Ignored)
        }
        A::WorkflowPropertiesModifiedExternallyEventAttributes(_) => {
            ("WorkflowPropertiesModifiedExternally", K::Ignored)
        }
        A::ActivityPropertiesModifiedExternallyEventAttributes(_) => {
            ("ActivityPropertiesModifiedExternally", K::Ignored)
        }
        A::WorkflowExecutionOptionsUpdatedEventAttributes(_) => {
            ("WorkflowExecutionOptionsUpdated", K::Ignored)
        }
        A::WorkflowExecutionPausedEventAttributes(_) => ("WorkflowExecutionPaused", K::Ignored),
        A::WorkflowExecutionUnpausedEventAttributes(_) => ("WorkflowExecutionUnpaused", K::Ignored),
        A::WorkflowExecutionTimeSkippingTransitionedEventAttributes(_) => {
            ("WorkflowExecutionTimeSkippingTransitioned", K::Ignored)
        }
        A::NexusOperationScheduledEventAttributes(_) => {
            ("NexusOperationScheduled", K::Recorded(Recorded::Foreign))
        }
        A::NexusOperationCancelRequestedEventAttributes(_) => {
            ("NexusOperationCancelRequested", K::Recorded(Recorded::Foreign))
        }
        A::NexusOperationStartedEventAttributes(_) => ("NexusOperationStarted", K::Ignored),
        A::NexusOperationCompletedEventAttributes(_) => ("NexusOperationCompleted", K::Ignored),
        A::NexusOperationFailedEventAttributes(_) => ("NexusOperationFailed", K::Ignored),
        A::NexusOperationCanceledEventAttributes(_) => ("NexusOperationCanceled", K::Ignored),
        A::NexusOperationTimedOutEventAttributes(_) => ("NexusOperationTimedOut", K::Ignored),
        A::NexusOperationCancelRequestCompletedEventAttributes(_) => {
            ("NexusOperationCancelRequestCompleted", K::Ignored)
        }
        A::NexusOperationCancelRequestFailedEventAttributes(_) => {
            ("NexusOperationCancelRequestFailed", K::Ignored)
        }
    }
}

fn progress(initiated_by: i64, progress: Progress) -> EventKind {
    EventKind::Progress { initiated_by, progress }
}

fn first(payloads: Option<Payloads>) -> Option<Payload> {
    payloads?.payloads.into_iter().next()
}

fn workflow_id(execution: Option<WorkflowExecution>) -> String {
    execution.map(|run| run.workflow_id).unwrap_or_default()
}
