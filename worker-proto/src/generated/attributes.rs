// Generated from the .proto files by tests/generated.rs; do not edit.
impl EventAttributes
for crate::temporal::api::history::v1::WorkflowExecutionStartedEventAttributes {
    const EVENT_TYPE: EventType = EventType::WorkflowExecutionStarted;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::WorkflowExecutionStartedEventAttributes(attributes) => {
                Some(attributes)
            }
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::WorkflowExecutionStartedEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::WorkflowExecutionCompletedEventAttributes {
    const EVENT_TYPE: EventType = EventType::WorkflowExecutionCompleted;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::WorkflowExecutionCompletedEventAttributes(attributes) => {
                Some(attributes)
            }
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::WorkflowExecutionCompletedEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::WorkflowExecutionFailedEventAttributes {
    const EVENT_TYPE: EventType = EventType::WorkflowExecutionFailed;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::WorkflowExecutionFailedEventAttributes(attributes) => {
                Some(attributes)
            }
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::WorkflowExecutionFailedEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::WorkflowExecutionTimedOutEventAttributes {
    const EVENT_TYPE: EventType = EventType::WorkflowExecutionTimedOut;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::WorkflowExecutionTimedOutEventAttributes(attributes) => {
                Some(attributes)
            }
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::WorkflowExecutionTimedOutEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::WorkflowTaskScheduledEventAttributes {
    const EVENT_TYPE: EventType = EventType::WorkflowTaskScheduled;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::WorkflowTaskScheduledEventAttributes(attributes) => {
                Some(attributes)
            }
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::WorkflowTaskScheduledEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::WorkflowTaskStartedEventAttributes {
    const EVENT_TYPE: EventType = EventType::WorkflowTaskStarted;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::WorkflowTaskStartedEventAttributes(attributes) => {
                Some(attributes)
            }
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::WorkflowTaskStartedEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::WorkflowTaskCompletedEventAttributes {
    const EVENT_TYPE: EventType = EventType::WorkflowTaskCompleted;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::WorkflowTaskCompletedEventAttributes(attributes) => {
                Some(attributes)
            }
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::WorkflowTaskCompletedEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::WorkflowTaskTimedOutEventAttributes {
    const EVENT_TYPE: EventType = EventType::WorkflowTaskTimedOut;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::WorkflowTaskTimedOutEventAttributes(attributes) => {
                Some(attributes)
            }
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::WorkflowTaskTimedOutEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::WorkflowTaskFailedEventAttributes {
    const EVENT_TYPE: EventType = EventType::WorkflowTaskFailed;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::WorkflowTaskFailedEventAttributes(attributes) => {
                Some(attributes)
            }
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::WorkflowTaskFailedEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::ActivityTaskScheduledEventAttributes {
    const EVENT_TYPE: EventType = EventType::ActivityTaskScheduled;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::ActivityTaskScheduledEventAttributes(attributes) => {
                Some(attributes)
            }
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::ActivityTaskScheduledEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::ActivityTaskStartedEventAttributes {
    const EVENT_TYPE: EventType = EventType::ActivityTaskStarted;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::ActivityTaskStartedEventAttributes(attributes) => {
                Some(attributes)
            }
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::ActivityTaskStartedEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::ActivityTaskCompletedEventAttributes {
    const EVENT_TYPE: EventType = EventType::ActivityTaskCompleted;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::ActivityTaskCompletedEventAttributes(attributes) => {
                Some(attributes)
            }
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::ActivityTaskCompletedEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::ActivityTaskFailedEventAttributes {
    const EVENT_TYPE: EventType = EventType::ActivityTaskFailed;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::ActivityTaskFailedEventAttributes(attributes) => {
                Some(attributes)
            }
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::ActivityTaskFailedEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::ActivityTaskTimedOutEventAttributes {
    const EVENT_TYPE: EventType = EventType::ActivityTaskTimedOut;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::ActivityTaskTimedOutEventAttributes(attributes) => {
                Some(attributes)
            }
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::ActivityTaskTimedOutEventAttributes(self.into())
    }
}
impl EventAttributes for crate::temporal::api::history::v1::TimerStartedEventAttributes {
    const EVENT_TYPE: EventType = EventType::TimerStarted;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::TimerStartedEventAttributes(attributes) => {
                Some(attributes)
            }
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::TimerStartedEventAttributes(self.into())
    }
}
impl EventAttributes for crate::temporal::api::history::v1::TimerFiredEventAttributes {
    const EVENT_TYPE: EventType = EventType::TimerFired;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::TimerFiredEventAttributes(attributes) => Some(attributes),
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::TimerFiredEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::ActivityTaskCancelRequestedEventAttributes {
    const EVENT_TYPE: EventType = EventType::ActivityTaskCancelRequested;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::ActivityTaskCancelRequestedEventAttributes(
                attributes,
            ) => Some(attributes),
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::ActivityTaskCancelRequestedEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::ActivityTaskCanceledEventAttributes {
    const EVENT_TYPE: EventType = EventType::ActivityTaskCanceled;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::ActivityTaskCanceledEventAttributes(attributes) => {
                Some(attributes)
            }
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::ActivityTaskCanceledEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::TimerCanceledEventAttributes {
    const EVENT_TYPE: EventType = EventType::TimerCanceled;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::TimerCanceledEventAttributes(attributes) => {
                Some(attributes)
            }
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::TimerCanceledEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::MarkerRecordedEventAttributes {
    const EVENT_TYPE: EventType = EventType::MarkerRecorded;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::MarkerRecordedEventAttributes(attributes) => {
                Some(attributes)
            }
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::MarkerRecordedEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::WorkflowExecutionSignaledEventAttributes {
    const EVENT_TYPE: EventType = EventType::WorkflowExecutionSignaled;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::WorkflowExecutionSignaledEventAttributes(attributes) => {
                Some(attributes)
            }
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::WorkflowExecutionSignaledEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::WorkflowExecutionTerminatedEventAttributes {
    const EVENT_TYPE: EventType = EventType::WorkflowExecutionTerminated;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::WorkflowExecutionTerminatedEventAttributes(
                attributes,
            ) => Some(attributes),
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::WorkflowExecutionTerminatedEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::WorkflowExecutionCancelRequestedEventAttributes {
    const EVENT_TYPE: EventType = EventType::WorkflowExecutionCancelRequested;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::WorkflowExecutionCancelRequestedEventAttributes(
                attributes,
            ) => Some(attributes),
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::WorkflowExecutionCancelRequestedEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::WorkflowExecutionCanceledEventAttributes {
    const EVENT_TYPE: EventType = EventType::WorkflowExecutionCanceled;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::WorkflowExecutionCanceledEventAttributes(attributes) => {
                Some(attributes)
            }
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::WorkflowExecutionCanceledEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::RequestCancelExternalWorkflowExecutionInitiatedEventAttributes {
    const EVENT_TYPE: EventType = EventType::RequestCancelExternalWorkflowExecutionInitiated;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::RequestCancelExternalWorkflowExecutionInitiatedEventAttributes(
                attributes,
            ) => Some(attributes),
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::RequestCancelExternalWorkflowExecutionInitiatedEventAttributes(
            self.into(),
        )
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::RequestCancelExternalWorkflowExecutionFailedEventAttributes {
    const EVENT_TYPE: EventType = EventType::RequestCancelExternalWorkflowExecutionFailed;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::RequestCancelExternalWorkflowExecutionFailedEventAttributes(
                attributes,
            ) => Some(attributes),
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::RequestCancelExternalWorkflowExecutionFailedEventAttributes(
            self.into(),
        )
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::ExternalWorkflowExecutionCancelRequestedEventAttributes {
    const EVENT_TYPE: EventType = EventType::ExternalWorkflowExecutionCancelRequested;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::ExternalWorkflowExecutionCancelRequestedEventAttributes(
                attributes,
            ) => Some(attributes),
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::ExternalWorkflowExecutionCancelRequestedEventAttributes(
            self.into(),
        )
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::WorkflowExecutionContinuedAsNewEventAttributes {
    const EVENT_TYPE: EventType = EventType::WorkflowExecutionContinuedAsNew;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::WorkflowExecutionContinuedAsNewEventAttributes(
                attributes,
            ) => Some(attributes),
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::WorkflowExecutionContinuedAsNewEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::StartChildWorkflowExecutionInitiatedEventAttributes {
    const EVENT_TYPE: EventType = EventType::StartChildWorkflowExecutionInitiated;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::StartChildWorkflowExecutionInitiatedEventAttributes(
                attributes,
            ) => Some(attributes),
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::StartChildWorkflowExecutionInitiatedEventAttributes(
            self.into(),
        )
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::StartChildWorkflowExecutionFailedEventAttributes {
    const EVENT_TYPE: EventType = EventType::StartChildWorkflowExecutionFailed;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::StartChildWorkflowExecutionFailedEventAttributes(
                attributes,
            ) => Some(attributes),
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::StartChildWorkflowExecutionFailedEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::ChildWorkflowExecutionStartedEventAttributes {
    const EVENT_TYPE: EventType = EventType::ChildWorkflowExecutionStarted;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::ChildWorkflowExecutionStartedEventAttributes(
                attributes,
            ) => Some(attributes),
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::ChildWorkflowExecutionStartedEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::ChildWorkflowExecutionCompletedEventAttributes {
    const EVENT_TYPE: EventType = EventType::ChildWorkflowExecutionCompleted;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::ChildWorkflowExecutionCompletedEventAttributes(
                attributes,
            ) => Some(attributes),
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::ChildWorkflowExecutionCompletedEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::ChildWorkflowExecutionFailedEventAttributes {
    const EVENT_TYPE: EventType = EventType::ChildWorkflowExecutionFailed;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::ChildWorkflowExecutionFailedEventAttributes(
                attributes,
            ) => Some(attributes),
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::ChildWorkflowExecutionFailedEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::ChildWorkflowExecutionCanceledEventAttributes {
    const EVENT_TYPE: EventType = EventType::ChildWorkflowExecutionCanceled;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::ChildWorkflowExecutionCanceledEventAttributes(
                attributes,
            ) => Some(attributes),
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::ChildWorkflowExecutionCanceledEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::ChildWorkflowExecutionTimedOutEventAttributes {
    const EVENT_TYPE: EventType = EventType::ChildWorkflowExecutionTimedOut;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::ChildWorkflowExecutionTimedOutEventAttributes(
                attributes,
            ) => Some(attributes),
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::ChildWorkflowExecutionTimedOutEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::ChildWorkflowExecutionTerminatedEventAttributes {
    const EVENT_TYPE: EventType = EventType::ChildWorkflowExecutionTerminated;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::ChildWorkflowExecutionTerminatedEventAttributes(
                attributes,
            ) => Some(attributes),
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::ChildWorkflowExecutionTerminatedEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::SignalExternalWorkflowExecutionInitiatedEventAttributes {
    const EVENT_TYPE: EventType = EventType::SignalExternalWorkflowExecutionInitiated;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::SignalExternalWorkflowExecutionInitiatedEventAttributes(
                attributes,
            ) => Some(attributes),
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::SignalExternalWorkflowExecutionInitiatedEventAttributes(
            self.into(),
        )
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::SignalExternalWorkflowExecutionFailedEventAttributes {
    const EVENT_TYPE: EventType = EventType::SignalExternalWorkflowExecutionFailed;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::SignalExternalWorkflowExecutionFailedEventAttributes(
                attributes,
            ) => Some(attributes),
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::SignalExternalWorkflowExecutionFailedEventAttributes(
            self.into(),
        )
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::ExternalWorkflowExecutionSignaledEventAttributes {
    const EVENT_TYPE: EventType = EventType::ExternalWorkflowExecutionSignaled;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::ExternalWorkflowExecutionSignaledEventAttributes(
                attributes,
            ) => Some(attributes),
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::ExternalWorkflowExecutionSignaledEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::UpsertWorkflowSearchAttributesEventAttributes {
    const EVENT_TYPE: EventType = EventType::UpsertWorkflowSearchAttributes;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::UpsertWorkflowSearchAttributesEventAttributes(
                attributes,
            ) => Some(attributes),
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::UpsertWorkflowSearchAttributesEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::WorkflowExecutionUpdateAcceptedEventAttributes {
    const EVENT_TYPE: EventType = EventType::WorkflowExecutionUpdateAccepted;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::WorkflowExecutionUpdateAcceptedEventAttributes(
                attributes,
            ) => Some(attributes),
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::WorkflowExecutionUpdateAcceptedEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::WorkflowExecutionUpdateRejectedEventAttributes {
    const EVENT_TYPE: EventType = EventType::WorkflowExecutionUpdateRejected;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::WorkflowExecutionUpdateRejectedEventAttributes(
                attributes,
            ) => Some(attributes),
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::WorkflowExecutionUpdateRejectedEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::WorkflowExecutionUpdateCompletedEventAttributes {
    const EVENT_TYPE: EventType = EventType::WorkflowExecutionUpdateCompleted;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::WorkflowExecutionUpdateCompletedEventAttributes(
                attributes,
            ) => Some(attributes),
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::WorkflowExecutionUpdateCompletedEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::WorkflowPropertiesModifiedExternallyEventAttributes {
    const EVENT_TYPE: EventType = EventType::WorkflowPropertiesModifiedExternally;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::WorkflowPropertiesModifiedExternallyEventAttributes(
                attributes,
            ) => Some(attributes),
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::WorkflowPropertiesModifiedExternallyEventAttributes(
            self.into(),
        )
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::ActivityPropertiesModifiedExternallyEventAttributes {
    const EVENT_TYPE: EventType = EventType::ActivityPropertiesModifiedExternally;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::ActivityPropertiesModifiedExternallyEventAttributes(
                attributes,
            ) => Some(attributes),
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::ActivityPropertiesModifiedExternallyEventAttributes(
            self.into(),
        )
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::WorkflowPropertiesModifiedEventAttributes {
    const EVENT_TYPE: EventType = EventType::WorkflowPropertiesModified;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::WorkflowPropertiesModifiedEventAttributes(attributes) => {
                Some(attributes)
            }
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::WorkflowPropertiesModifiedEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::WorkflowExecutionUpdateAdmittedEventAttributes {
    const EVENT_TYPE: EventType = EventType::WorkflowExecutionUpdateAdmitted;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::WorkflowExecutionUpdateAdmittedEventAttributes(
                attributes,
            ) => Some(attributes),
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::WorkflowExecutionUpdateAdmittedEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::NexusOperationScheduledEventAttributes {
    const EVENT_TYPE: EventType = EventType::NexusOperationScheduled;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::NexusOperationScheduledEventAttributes(attributes) => {
                Some(attributes)
            }
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::NexusOperationScheduledEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::NexusOperationStartedEventAttributes {
    const EVENT_TYPE: EventType = EventType::NexusOperationStarted;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::NexusOperationStartedEventAttributes(attributes) => {
                Some(attributes)
            }
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::NexusOperationStartedEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::NexusOperationCompletedEventAttributes {
    const EVENT_TYPE: EventType = EventType::NexusOperationCompleted;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::NexusOperationCompletedEventAttributes(attributes) => {
                Some(attributes)
            }
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::NexusOperationCompletedEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::NexusOperationFailedEventAttributes {
    const EVENT_TYPE: EventType = EventType::NexusOperationFailed;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::NexusOperationFailedEventAttributes(attributes) => {
                Some(attributes)
            }
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::NexusOperationFailedEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::NexusOperationCanceledEventAttributes {
    const EVENT_TYPE: EventType = EventType::NexusOperationCanceled;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::NexusOperationCanceledEventAttributes(attributes) => {
                Some(attributes)
            }
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::NexusOperationCanceledEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::NexusOperationTimedOutEventAttributes {
    const EVENT_TYPE: EventType = EventType::NexusOperationTimedOut;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::NexusOperationTimedOutEventAttributes(attributes) => {
                Some(attributes)
            }
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::NexusOperationTimedOutEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::NexusOperationCancelRequestedEventAttributes {
    const EVENT_TYPE: EventType = EventType::NexusOperationCancelRequested;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::NexusOperationCancelRequestedEventAttributes(
                attributes,
            ) => Some(attributes),
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::NexusOperationCancelRequestedEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::WorkflowExecutionOptionsUpdatedEventAttributes {
    const EVENT_TYPE: EventType = EventType::WorkflowExecutionOptionsUpdated;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::WorkflowExecutionOptionsUpdatedEventAttributes(
                attributes,
            ) => Some(attributes),
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::WorkflowExecutionOptionsUpdatedEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::NexusOperationCancelRequestCompletedEventAttributes {
    const EVENT_TYPE: EventType = EventType::NexusOperationCancelRequestCompleted;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::NexusOperationCancelRequestCompletedEventAttributes(
                attributes,
            ) => Some(attributes),
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::NexusOperationCancelRequestCompletedEventAttributes(
            self.into(),
        )
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::NexusOperationCancelRequestFailedEventAttributes {
    const EVENT_TYPE: EventType = EventType::NexusOperationCancelRequestFailed;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::NexusOperationCancelRequestFailedEventAttributes(
                attributes,
            ) => Some(attributes),
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::NexusOperationCancelRequestFailedEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::WorkflowExecutionPausedEventAttributes {
    const EVENT_TYPE: EventType = EventType::WorkflowExecutionPaused;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::WorkflowExecutionPausedEventAttributes(attributes) => {
                Some(attributes)
            }
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::WorkflowExecutionPausedEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::WorkflowExecutionUnpausedEventAttributes {
    const EVENT_TYPE: EventType = EventType::WorkflowExecutionUnpaused;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::WorkflowExecutionUnpausedEventAttributes(attributes) => {
                Some(attributes)
            }
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::WorkflowExecutionUnpausedEventAttributes(self.into())
    }
}
impl EventAttributes
for crate::temporal::api::history::v1::WorkflowExecutionTimeSkippingTransitionedEventAttributes {
    const EVENT_TYPE: EventType = EventType::WorkflowExecutionTimeSkippingTransitioned;
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self> {
        match attributes {
            AnyEventAttributes::WorkflowExecutionTimeSkippingTransitionedEventAttributes(
                attributes,
            ) => Some(attributes),
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyEventAttributes {
        AnyEventAttributes::WorkflowExecutionTimeSkippingTransitionedEventAttributes(
            self.into(),
        )
    }
}
impl AnyEventAttributes {
    /// The type of event that carries these attributes.
    pub fn event_type(&self) -> EventType {
        match self {
            Self::WorkflowExecutionStartedEventAttributes(_) => {
                EventType::WorkflowExecutionStarted
            }
            Self::WorkflowExecutionCompletedEventAttributes(_) => {
                EventType::WorkflowExecutionCompleted
            }
            Self::WorkflowExecutionFailedEventAttributes(_) => {
                EventType::WorkflowExecutionFailed
            }
            Self::WorkflowExecutionTimedOutEventAttributes(_) => {
                EventType::WorkflowExecutionTimedOut
            }
            Self::WorkflowTaskScheduledEventAttributes(_) => {
                EventType::WorkflowTaskScheduled
            }
            Self::WorkflowTaskStartedEventAttributes(_) => EventType::WorkflowTaskStarted,
            Self::WorkflowTaskCompletedEventAttributes(_) => {
                EventType::WorkflowTaskCompleted
            }
            Self::WorkflowTaskTimedOutEventAttributes(_) => {
                EventType::WorkflowTaskTimedOut
            }
            Self::WorkflowTaskFailedEventAttributes(_) => EventType::WorkflowTaskFailed,
            Self::ActivityTaskScheduledEventAttributes(_) => {
                EventType::ActivityTaskScheduled
            }
            Self::ActivityTaskStartedEventAttributes(_) => EventType::ActivityTaskStarted,
            Self::ActivityTaskCompletedEventAttributes(_) => {
                EventType::ActivityTaskCompleted
            }
            Self::ActivityTaskFailedEventAttributes(_) => EventType::ActivityTaskFailed,
            Self::ActivityTaskTimedOutEventAttributes(_) => {
                EventType::ActivityTaskTimedOut
            }
            Self::TimerStartedEventAttributes(_) => EventType::TimerStarted,
            Self::TimerFiredEventAttributes(_) => EventType::TimerFired,
            Self::ActivityTaskCancelRequestedEventAttributes(_) => {
                EventType::ActivityTaskCancelRequested
            }
            Self::ActivityTaskCanceledEventAttributes(_) => {
                EventType::ActivityTaskCanceled
            }
            Self::TimerCanceledEventAttributes(_) => EventType::TimerCanceled,
            Self::MarkerRecordedEventAttributes(_) => EventType::MarkerRecorded,
            Self::WorkflowExecutionSignaledEventAttributes(_) => {
                EventType::WorkflowExecutionSignaled
            }
            Self::WorkflowExecutionTerminatedEventAttributes(_) => {
                EventType::WorkflowExecutionTerminated
            }
            Self::WorkflowExecutionCancelRequestedEventAttributes(_) => {
                EventType::WorkflowExecutionCancelRequested
            }
            Self::WorkflowExecutionCanceledEventAttributes(_) => {
                EventType::WorkflowExecutionCanceled
            }
            Self::RequestCancelExternalWorkflowExecutionInitiatedEventAttributes(_) => {
                EventType::RequestCancelExternalWorkflowExecutionInitiated
            }
            Self::RequestCancelExternalWorkflowExecutionFailedEventAttributes(_) => {
                EventType::RequestCancelExternalWorkflowExecutionFailed
            }
            Self::ExternalWorkflowExecutionCancelRequestedEventAttributes(_) => {
                EventType::ExternalWorkflowExecutionCancelRequested
            }
            Self::WorkflowExecutionContinuedAsNewEventAttributes(_) => {
                EventType::WorkflowExecutionContinuedAsNew
            }
            Self::StartChildWorkflowExecutionInitiatedEventAttributes(_) => {
                EventType::StartChildWorkflowExecutionInitiated
            }
            Self::StartChildWorkflowExecutionFailedEventAttributes(_) => {
                EventType::StartChildWorkflowExecutionFailed
            }
            Self::ChildWorkflowExecutionStartedEventAttributes(_) => {
                EventType::ChildWorkflowExecutionStarted
            }
            Self::ChildWorkflowExecutionCompletedEventAttributes(_) => {
                EventType::ChildWorkflowExecutionCompleted
            }
            Self::ChildWorkflowExecutionFailedEventAttributes(_) => {
                EventType::ChildWorkflowExecutionFailed
            }
            Self::ChildWorkflowExecutionCanceledEventAttributes(_) => {
                EventType::ChildWorkflowExecutionCanceled
            }
            Self::ChildWorkflowExecutionTimedOutEventAttributes(_) => {
                EventType::ChildWorkflowExecutionTimedOut
            }
            Self::ChildWorkflowExecutionTerminatedEventAttributes(_) => {
                EventType::ChildWorkflowExecutionTerminated
            }
            Self::SignalExternalWorkflowExecutionInitiatedEventAttributes(_) => {
                EventType::SignalExternalWorkflowExecutionInitiated
            }
            Self::SignalExternalWorkflowExecutionFailedEventAttributes(_) => {
                EventType::SignalExternalWorkflowExecutionFailed
            }
            Self::ExternalWorkflowExecutionSignaledEventAttributes(_) => {
                EventType::ExternalWorkflowExecutionSignaled
            }
            Self::UpsertWorkflowSearchAttributesEventAttributes(_) => {
                EventType::UpsertWorkflowSearchAttributes
            }
            Self::WorkflowExecutionUpdateAcceptedEventAttributes(_) => {
                EventType::WorkflowExecutionUpdateAccepted
            }
            Self::WorkflowExecutionUpdateRejectedEventAttributes(_) => {
                EventType::WorkflowExecutionUpdateRejected
            }
            Self::WorkflowExecutionUpdateCompletedEventAttributes(_) => {
                EventType::WorkflowExecutionUpdateCompleted
            }
            Self::WorkflowPropertiesModifiedExternallyEventAttributes(_) => {
                EventType::WorkflowPropertiesModifiedExternally
            }
            Self::ActivityPropertiesModifiedExternallyEventAttributes(_) => {
                EventType::ActivityPropertiesModifiedExternally
            }
            Self::WorkflowPropertiesModifiedEventAttributes(_) => {
                EventType::WorkflowPropertiesModified
            }
            Self::WorkflowExecutionUpdateAdmittedEventAttributes(_) => {
                EventType::WorkflowExecutionUpdateAdmitted
            }
            Self::NexusOperationScheduledEventAttributes(_) => {
                EventType::NexusOperationScheduled
            }
            Self::NexusOperationStartedEventAttributes(_) => {
                EventType::NexusOperationStarted
            }
            Self::NexusOperationCompletedEventAttributes(_) => {
                EventType::NexusOperationCompleted
            }
            Self::NexusOperationFailedEventAttributes(_) => {
                EventType::NexusOperationFailed
            }
            Self::NexusOperationCanceledEventAttributes(_) => {
                EventType::NexusOperationCanceled
            }
            Self::NexusOperationTimedOutEventAttributes(_) => {
                EventType::NexusOperationTimedOut
            }
            Self::NexusOperationCancelRequestedEventAttributes(_) => {
                EventType::NexusOperationCancelRequested
            }
            Self::WorkflowExecutionOptionsUpdatedEventAttributes(_) => {
                EventType::WorkflowExecutionOptionsUpdated
            }
            Self::NexusOperationCancelRequestCompletedEventAttributes(_) => {
                EventType::NexusOperationCancelRequestCompleted
            }
            Self::NexusOperationCancelRequestFailedEventAttributes(_) => {
                EventType::NexusOperationCancelRequestFailed
            }
            Self::WorkflowExecutionPausedEventAttributes(_) => {
                EventType::WorkflowExecutionPaused
            }
            Self::WorkflowExecutionUnpausedEventAttributes(_) => {
                EventType::WorkflowExecutionUnpaused
            }
            Self::WorkflowExecutionTimeSkippingTransitionedEventAttributes(_) => {
                EventType::WorkflowExecutionTimeSkippingTransitioned
            }
        }
    }
}
impl CommandAttributes
for crate::temporal::api::command::v1::ScheduleActivityTaskCommandAttributes {
    const COMMAND_TYPE: CommandType = CommandType::ScheduleActivityTask;
    fn from_attributes(attributes: &AnyCommandAttributes) -> Option<&Self> {
        match attributes {
            AnyCommandAttributes::ScheduleActivityTaskCommandAttributes(attributes) => {
                Some(attributes)
            }
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyCommandAttributes {
        AnyCommandAttributes::ScheduleActivityTaskCommandAttributes(self.into())
    }
}
impl CommandAttributes
for crate::temporal::api::command::v1::StartTimerCommandAttributes {
    const COMMAND_TYPE: CommandType = CommandType::StartTimer;
    fn from_attributes(attributes: &AnyCommandAttributes) -> Option<&Self> {
        match attributes {
            AnyCommandAttributes::StartTimerCommandAttributes(attributes) => {
                Some(attributes)
            }
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyCommandAttributes {
        AnyCommandAttributes::StartTimerCommandAttributes(self.into())
    }
}
impl CommandAttributes
for crate::temporal::api::command::v1::CompleteWorkflowExecutionCommandAttributes {
    const COMMAND_TYPE: CommandType = CommandType::CompleteWorkflowExecution;
    fn from_attributes(attributes: &AnyCommandAttributes) -> Option<&Self> {
        match attributes {
            AnyCommandAttributes::CompleteWorkflowExecutionCommandAttributes(
                attributes,
            ) => Some(attributes),
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyCommandAttributes {
        AnyCommandAttributes::CompleteWorkflowExecutionCommandAttributes(self.into())
    }
}
impl CommandAttributes
for crate::temporal::api::command::v1::FailWorkflowExecutionCommandAttributes {
    const COMMAND_TYPE: CommandType = CommandType::FailWorkflowExecution;
    fn from_attributes(attributes: &AnyCommandAttributes) -> Option<&Self> {
        match attributes {
            AnyCommandAttributes::FailWorkflowExecutionCommandAttributes(attributes) => {
                Some(attributes)
            }
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyCommandAttributes {
        AnyCommandAttributes::FailWorkflowExecutionCommandAttributes(self.into())
    }
}
impl CommandAttributes
for crate::temporal::api::command::v1::RequestCancelActivityTaskCommandAttributes {
    const COMMAND_TYPE: CommandType = CommandType::RequestCancelActivityTask;
    fn from_attributes(attributes: &AnyCommandAttributes) -> Option<&Self> {
        match attributes {
            AnyCommandAttributes::RequestCancelActivityTaskCommandAttributes(
                attributes,
            ) => Some(attributes),
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyCommandAttributes {
        AnyCommandAttributes::RequestCancelActivityTaskCommandAttributes(self.into())
    }
}
impl CommandAttributes
for crate::temporal::api::command::v1::CancelTimerCommandAttributes {
    const COMMAND_TYPE: CommandType = CommandType::CancelTimer;
    fn from_attributes(attributes: &AnyCommandAttributes) -> Option<&Self> {
        match attributes {
            AnyCommandAttributes::CancelTimerCommandAttributes(attributes) => {
                Some(attributes)
            }
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyCommandAttributes {
        AnyCommandAttributes::CancelTimerCommandAttributes(self.into())
    }
}
impl CommandAttributes
for crate::temporal::api::command::v1::CancelWorkflowExecutionCommandAttributes {
    const COMMAND_TYPE: CommandType = CommandType::CancelWorkflowExecution;
    fn from_attributes(attributes: &AnyCommandAttributes) -> Option<&Self> {
        match attributes {
            AnyCommandAttributes::CancelWorkflowExecutionCommandAttributes(
                attributes,
            ) => Some(attributes),
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyCommandAttributes {
        AnyCommandAttributes::CancelWorkflowExecutionCommandAttributes(self.into())
    }
}
impl CommandAttributes
for crate::temporal::api::command::v1::RequestCancelExternalWorkflowExecutionCommandAttributes {
    const COMMAND_TYPE: CommandType = CommandType::RequestCancelExternalWorkflowExecution;
    fn from_attributes(attributes: &AnyCommandAttributes) -> Option<&Self> {
        match attributes {
            AnyCommandAttributes::RequestCancelExternalWorkflowExecutionCommandAttributes(
                attributes,
            ) => Some(attributes),
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyCommandAttributes {
        AnyCommandAttributes::RequestCancelExternalWorkflowExecutionCommandAttributes(
            self.into(),
        )
    }
}
impl CommandAttributes
for crate::temporal::api::command::v1::RecordMarkerCommandAttributes {
    const COMMAND_TYPE: CommandType = CommandType::RecordMarker;
    fn from_attributes(attributes: &AnyCommandAttributes) -> Option<&Self> {
        match attributes {
            AnyCommandAttributes::RecordMarkerCommandAttributes(attributes) => {
                Some(attributes)
            }
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyCommandAttributes {
        AnyCommandAttributes::RecordMarkerCommandAttributes(self.into())
    }
}
impl CommandAttributes
for crate::temporal::api::command::v1::ContinueAsNewWorkflowExecutionCommandAttributes {
    const COMMAND_TYPE: CommandType = CommandType::ContinueAsNewWorkflowExecution;
    fn from_attributes(attributes: &AnyCommandAttributes) -> Option<&Self> {
        match attributes {
            AnyCommandAttributes::ContinueAsNewWorkflowExecutionCommandAttributes(
                attributes,
            ) => Some(attributes),
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyCommandAttributes {
        AnyCommandAttributes::ContinueAsNewWorkflowExecutionCommandAttributes(
            self.into(),
        )
    }
}
impl CommandAttributes
for crate::temporal::api::command::v1::StartChildWorkflowExecutionCommandAttributes {
    const COMMAND_TYPE: CommandType = CommandType::StartChildWorkflowExecution;
    fn from_attributes(attributes: &AnyCommandAttributes) -> Option<&Self> {
        match attributes {
            AnyCommandAttributes::StartChildWorkflowExecutionCommandAttributes(
                attributes,
            ) => Some(attributes),
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyCommandAttributes {
        AnyCommandAttributes::StartChildWorkflowExecutionCommandAttributes(self.into())
    }
}
impl CommandAttributes
for crate::temporal::api::command::v1::SignalExternalWorkflowExecutionCommandAttributes {
    const COMMAND_TYPE: CommandType = CommandType::SignalExternalWorkflowExecution;
    fn from_attributes(attributes: &AnyCommandAttributes) -> Option<&Self> {
        match attributes {
            AnyCommandAttributes::SignalExternalWorkflowExecutionCommandAttributes(
                attributes,
            ) => Some(attributes),
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyCommandAttributes {
        AnyCommandAttributes::SignalExternalWorkflowExecutionCommandAttributes(
            self.into(),
        )
    }
}
impl CommandAttributes
for crate::temporal::api::command::v1::UpsertWorkflowSearchAttributesCommandAttributes {
    const COMMAND_TYPE: CommandType = CommandType::UpsertWorkflowSearchAttributes;
    fn from_attributes(attributes: &AnyCommandAttributes) -> Option<&Self> {
        match attributes {
            AnyCommandAttributes::UpsertWorkflowSearchAttributesCommandAttributes(
                attributes,
            ) => Some(attributes),
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyCommandAttributes {
        AnyCommandAttributes::UpsertWorkflowSearchAttributesCommandAttributes(
            self.into(),
        )
    }
}
impl CommandAttributes
for crate::temporal::api::command::v1::ProtocolMessageCommandAttributes {
    const COMMAND_TYPE: CommandType = CommandType::ProtocolMessage;
    fn from_attributes(attributes: &AnyCommandAttributes) -> Option<&Self> {
        match attributes {
            AnyCommandAttributes::ProtocolMessageCommandAttributes(attributes) => {
                Some(attributes)
            }
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyCommandAttributes {
        AnyCommandAttributes::ProtocolMessageCommandAttributes(self.into())
    }
}
impl CommandAttributes
for crate::temporal::api::command::v1::ModifyWorkflowPropertiesCommandAttributes {
    const COMMAND_TYPE: CommandType = CommandType::ModifyWorkflowProperties;
    fn from_attributes(attributes: &AnyCommandAttributes) -> Option<&Self> {
        match attributes {
            AnyCommandAttributes::ModifyWorkflowPropertiesCommandAttributes(
                attributes,
            ) => Some(attributes),
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyCommandAttributes {
        AnyCommandAttributes::ModifyWorkflowPropertiesCommandAttributes(self.into())
    }
}
impl CommandAttributes
for crate::temporal::api::command::v1::ScheduleNexusOperationCommandAttributes {
    const COMMAND_TYPE: CommandType = CommandType::ScheduleNexusOperation;
    fn from_attributes(attributes: &AnyCommandAttributes) -> Option<&Self> {
        match attributes {
            AnyCommandAttributes::ScheduleNexusOperationCommandAttributes(attributes) => {
                Some(attributes)
            }
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyCommandAttributes {
        AnyCommandAttributes::ScheduleNexusOperationCommandAttributes(self.into())
    }
}
impl CommandAttributes
for crate::temporal::api::command::v1::RequestCancelNexusOperationCommandAttributes {
    const COMMAND_TYPE: CommandType = CommandType::RequestCancelNexusOperation;
    fn from_attributes(attributes: &AnyCommandAttributes) -> Option<&Self> {
        match attributes {
            AnyCommandAttributes::RequestCancelNexusOperationCommandAttributes(
                attributes,
            ) => Some(attributes),
            _ => None,
        }
    }
    fn into_attributes(self) -> AnyCommandAttributes {
        AnyCommandAttributes::RequestCancelNexusOperationCommandAttributes(self.into())
    }
}
impl AnyCommandAttributes {
    /// The type of command that carries these attributes.
    pub fn command_type(&self) -> CommandType {
        match self {
            Self::ScheduleActivityTaskCommandAttributes(_) => {
                CommandType::ScheduleActivityTask
            }
            Self::StartTimerCommandAttributes(_) => CommandType::StartTimer,
            Self::CompleteWorkflowExecutionCommandAttributes(_) => {
                CommandType::CompleteWorkflowExecution
            }
            Self::FailWorkflowExecutionCommandAttributes(_) => {
                CommandType::FailWorkflowExecution
            }
            Self::RequestCancelActivityTaskCommandAttributes(_) => {
                CommandType::RequestCancelActivityTask
            }
            Self::CancelTimerCommandAttributes(_) => CommandType::CancelTimer,
            Self::CancelWorkflowExecutionCommandAttributes(_) => {
                CommandType::CancelWorkflowExecution
            }
            Self::RequestCancelExternalWorkflowExecutionCommandAttributes(_) => {
                CommandType::RequestCancelExternalWorkflowExecution
            }
            Self::RecordMarkerCommandAttributes(_) => CommandType::RecordMarker,
            Self::ContinueAsNewWorkflowExecutionCommandAttributes(_) => {
                CommandType::ContinueAsNewWorkflowExecution
            }
            Self::StartChildWorkflowExecutionCommandAttributes(_) => {
                CommandType::StartChildWorkflowExecution
            }
            Self::SignalExternalWorkflowExecutionCommandAttributes(_) => {
                CommandType::SignalExternalWorkflowExecution
            }
            Self::UpsertWorkflowSearchAttributesCommandAttributes(_) => {
                CommandType::UpsertWorkflowSearchAttributes
            }
            Self::ProtocolMessageCommandAttributes(_) => CommandType::ProtocolMessage,
            Self::ModifyWorkflowPropertiesCommandAttributes(_) => {
                CommandType::ModifyWorkflowProperties
            }
            Self::ScheduleNexusOperationCommandAttributes(_) => {
                CommandType::ScheduleNexusOperation
            }
            Self::RequestCancelNexusOperationCommandAttributes(_) => {
                CommandType::RequestCancelNexusOperation
            }
        }
    }
}
