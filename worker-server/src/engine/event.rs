//! History events: the one table from attributes to event type, and short ways to make and read them.

use worker_proto::enums::EventType;
use worker_proto::history as wire;
pub(crate) use worker_proto::history::history_event::Attributes;

/// Attributes of one kind of event; boxed or not on the wire.
pub(crate) trait IntoAttributes {
    fn into_attributes(self) -> Attributes;
}

impl IntoAttributes for Attributes {
    fn into_attributes(self) -> Attributes {
        self
    }
}

macro_rules! table {
    ($($kind:ident $attributes:ident $boxing:ident,)*) => {
        $(impl IntoAttributes for wire::$attributes {
            fn into_attributes(self) -> Attributes {
                Attributes::$attributes(table!(@$boxing self))
            }
        })*

        /// The type that goes with the attributes.
        pub(crate) fn event_type(attributes: &Attributes) -> EventType {
            match attributes {
                $(Attributes::$attributes(_) => EventType::$kind,)*
            }
        }
    };
    (@boxed $value:expr) => { Box::new($value) };
    (@plain $value:expr) => { $value };
}

table! {
    WorkflowExecutionStarted WorkflowExecutionStartedEventAttributes boxed,
    WorkflowExecutionCompleted WorkflowExecutionCompletedEventAttributes plain,
    WorkflowExecutionFailed WorkflowExecutionFailedEventAttributes boxed,
    WorkflowExecutionTimedOut WorkflowExecutionTimedOutEventAttributes plain,
    WorkflowTaskScheduled WorkflowTaskScheduledEventAttributes plain,
    WorkflowTaskStarted WorkflowTaskStartedEventAttributes plain,
    WorkflowTaskCompleted WorkflowTaskCompletedEventAttributes boxed,
    WorkflowTaskTimedOut WorkflowTaskTimedOutEventAttributes plain,
    WorkflowTaskFailed WorkflowTaskFailedEventAttributes boxed,
    ActivityTaskScheduled ActivityTaskScheduledEventAttributes boxed,
    ActivityTaskStarted ActivityTaskStartedEventAttributes boxed,
    ActivityTaskCompleted ActivityTaskCompletedEventAttributes plain,
    ActivityTaskFailed ActivityTaskFailedEventAttributes boxed,
    ActivityTaskTimedOut ActivityTaskTimedOutEventAttributes boxed,
    TimerStarted TimerStartedEventAttributes plain,
    TimerFired TimerFiredEventAttributes plain,
    ActivityTaskCancelRequested ActivityTaskCancelRequestedEventAttributes plain,
    ActivityTaskCanceled ActivityTaskCanceledEventAttributes plain,
    TimerCanceled TimerCanceledEventAttributes plain,
    MarkerRecorded MarkerRecordedEventAttributes boxed,
    WorkflowExecutionSignaled WorkflowExecutionSignaledEventAttributes plain,
    WorkflowExecutionTerminated WorkflowExecutionTerminatedEventAttributes plain,
    WorkflowExecutionCancelRequested WorkflowExecutionCancelRequestedEventAttributes plain,
    WorkflowExecutionCanceled WorkflowExecutionCanceledEventAttributes plain,
    RequestCancelExternalWorkflowExecutionInitiated RequestCancelExternalWorkflowExecutionInitiatedEventAttributes plain,
    RequestCancelExternalWorkflowExecutionFailed RequestCancelExternalWorkflowExecutionFailedEventAttributes plain,
    ExternalWorkflowExecutionCancelRequested ExternalWorkflowExecutionCancelRequestedEventAttributes plain,
    WorkflowExecutionContinuedAsNew WorkflowExecutionContinuedAsNewEventAttributes boxed,
    StartChildWorkflowExecutionInitiated StartChildWorkflowExecutionInitiatedEventAttributes boxed,
    StartChildWorkflowExecutionFailed StartChildWorkflowExecutionFailedEventAttributes plain,
    ChildWorkflowExecutionStarted ChildWorkflowExecutionStartedEventAttributes plain,
    ChildWorkflowExecutionCompleted ChildWorkflowExecutionCompletedEventAttributes plain,
    ChildWorkflowExecutionFailed ChildWorkflowExecutionFailedEventAttributes boxed,
    ChildWorkflowExecutionCanceled ChildWorkflowExecutionCanceledEventAttributes plain,
    ChildWorkflowExecutionTimedOut ChildWorkflowExecutionTimedOutEventAttributes plain,
    ChildWorkflowExecutionTerminated ChildWorkflowExecutionTerminatedEventAttributes plain,
    SignalExternalWorkflowExecutionInitiated SignalExternalWorkflowExecutionInitiatedEventAttributes plain,
    SignalExternalWorkflowExecutionFailed SignalExternalWorkflowExecutionFailedEventAttributes plain,
    ExternalWorkflowExecutionSignaled ExternalWorkflowExecutionSignaledEventAttributes plain,
    UpsertWorkflowSearchAttributes UpsertWorkflowSearchAttributesEventAttributes plain,
    WorkflowExecutionUpdateAccepted WorkflowExecutionUpdateAcceptedEventAttributes boxed,
    WorkflowExecutionUpdateRejected WorkflowExecutionUpdateRejectedEventAttributes boxed,
    WorkflowExecutionUpdateCompleted WorkflowExecutionUpdateCompletedEventAttributes boxed,
    WorkflowPropertiesModifiedExternally WorkflowPropertiesModifiedExternallyEventAttributes plain,
    ActivityPropertiesModifiedExternally ActivityPropertiesModifiedExternallyEventAttributes plain,
    WorkflowPropertiesModified WorkflowPropertiesModifiedEventAttributes plain,
    WorkflowExecutionUpdateAdmitted WorkflowExecutionUpdateAdmittedEventAttributes plain,
    NexusOperationScheduled NexusOperationScheduledEventAttributes boxed,
    NexusOperationStarted NexusOperationStartedEventAttributes plain,
    NexusOperationCompleted NexusOperationCompletedEventAttributes plain,
    NexusOperationFailed NexusOperationFailedEventAttributes boxed,
    NexusOperationCanceled NexusOperationCanceledEventAttributes boxed,
    NexusOperationTimedOut NexusOperationTimedOutEventAttributes boxed,
    NexusOperationCancelRequested NexusOperationCancelRequestedEventAttributes plain,
    WorkflowExecutionOptionsUpdated WorkflowExecutionOptionsUpdatedEventAttributes boxed,
    NexusOperationCancelRequestCompleted NexusOperationCancelRequestCompletedEventAttributes plain,
    NexusOperationCancelRequestFailed NexusOperationCancelRequestFailedEventAttributes boxed,
    WorkflowExecutionPaused WorkflowExecutionPausedEventAttributes plain,
    WorkflowExecutionUnpaused WorkflowExecutionUnpausedEventAttributes plain,
    WorkflowExecutionTimeSkippingTransitioned WorkflowExecutionTimeSkippingTransitionedEventAttributes plain,
}
