// Generated from the .proto files by tests/generated.rs; do not edit.
/// Somebody outside changed a pending activity.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ActivityPropertiesModifiedExternallyEventAttributes {
    #[prost(int64, tag = "1")]
    pub scheduled_event_id: i64,
    #[prost(message, optional, tag = "2")]
    pub new_retry_policy: ::core::option::Option<super::super::common::v1::RetryPolicy>,
}
impl ::prost::Name for ActivityPropertiesModifiedExternallyEventAttributes {
    const NAME: &'static str = "ActivityPropertiesModifiedExternallyEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.ActivityPropertiesModifiedExternallyEventAttributes"
            .into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.ActivityPropertiesModifiedExternallyEventAttributes"
            .into()
    }
}
/// The workflow asked an activity to stop.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ActivityTaskCancelRequestedEventAttributes {
    #[prost(int64, tag = "1")]
    pub scheduled_event_id: i64,
    #[prost(int64, tag = "2")]
    pub workflow_task_completed_event_id: i64,
}
impl ::prost::Name for ActivityTaskCancelRequestedEventAttributes {
    const NAME: &'static str = "ActivityTaskCancelRequestedEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.ActivityTaskCancelRequestedEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.ActivityTaskCancelRequestedEventAttributes"
            .into()
    }
}
/// An activity ended as cancelled.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ActivityTaskCanceledEventAttributes {
    #[prost(message, optional, tag = "1")]
    pub details: ::core::option::Option<super::super::common::v1::Payloads>,
    #[prost(int64, tag = "2")]
    pub latest_cancel_requested_event_id: i64,
    #[prost(int64, tag = "3")]
    pub scheduled_event_id: i64,
    #[prost(int64, tag = "4")]
    pub started_event_id: i64,
    #[prost(string, tag = "5")]
    pub identity: ::prost::alloc::string::String,
    /// deprecated
    #[prost(message, optional, tag = "6")]
    pub worker_version: ::core::option::Option<
        super::super::common::v1::WorkerVersionStamp,
    >,
}
impl ::prost::Name for ActivityTaskCanceledEventAttributes {
    const NAME: &'static str = "ActivityTaskCanceledEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.ActivityTaskCanceledEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.ActivityTaskCanceledEventAttributes"
            .into()
    }
}
/// An activity ended with a result.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ActivityTaskCompletedEventAttributes {
    #[prost(message, optional, tag = "1")]
    pub result: ::core::option::Option<super::super::common::v1::Payloads>,
    #[prost(int64, tag = "2")]
    pub scheduled_event_id: i64,
    #[prost(int64, tag = "3")]
    pub started_event_id: i64,
    #[prost(string, tag = "4")]
    pub identity: ::prost::alloc::string::String,
    /// deprecated
    #[prost(message, optional, tag = "5")]
    pub worker_version: ::core::option::Option<
        super::super::common::v1::WorkerVersionStamp,
    >,
}
impl ::prost::Name for ActivityTaskCompletedEventAttributes {
    const NAME: &'static str = "ActivityTaskCompletedEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.ActivityTaskCompletedEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.ActivityTaskCompletedEventAttributes"
            .into()
    }
}
/// An activity ended with a failure and is not tried again.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ActivityTaskFailedEventAttributes {
    #[prost(message, optional, tag = "1")]
    pub failure: ::core::option::Option<super::super::failure::v1::Failure>,
    #[prost(int64, tag = "2")]
    pub scheduled_event_id: i64,
    #[prost(int64, tag = "3")]
    pub started_event_id: i64,
    #[prost(string, tag = "4")]
    pub identity: ::prost::alloc::string::String,
    #[prost(enumeration = "super::super::enums::v1::RetryState", tag = "5")]
    pub retry_state: i32,
    /// deprecated
    #[prost(message, optional, tag = "6")]
    pub worker_version: ::core::option::Option<
        super::super::common::v1::WorkerVersionStamp,
    >,
    #[prost(enumeration = "super::super::enums::v1::ActivityTaskFailedCause", tag = "7")]
    pub cause: i32,
}
impl ::prost::Name for ActivityTaskFailedEventAttributes {
    const NAME: &'static str = "ActivityTaskFailedEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.ActivityTaskFailedEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.ActivityTaskFailedEventAttributes"
            .into()
    }
}
/// The workflow asked for an activity.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ActivityTaskScheduledEventAttributes {
    #[prost(string, tag = "1")]
    pub activity_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub activity_type: ::core::option::Option<super::super::common::v1::ActivityType>,
    #[prost(message, optional, tag = "4")]
    pub task_queue: ::core::option::Option<super::super::taskqueue::v1::TaskQueue>,
    #[prost(message, optional, tag = "5")]
    pub header: ::core::option::Option<super::super::common::v1::Header>,
    #[prost(message, optional, tag = "6")]
    pub input: ::core::option::Option<super::super::common::v1::Payloads>,
    #[prost(message, optional, tag = "7")]
    pub schedule_to_close_timeout: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, optional, tag = "8")]
    pub schedule_to_start_timeout: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, optional, tag = "9")]
    pub start_to_close_timeout: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, optional, tag = "10")]
    pub heartbeat_timeout: ::core::option::Option<::prost_types::Duration>,
    #[prost(int64, tag = "11")]
    pub workflow_task_completed_event_id: i64,
    #[prost(message, optional, tag = "12")]
    pub retry_policy: ::core::option::Option<super::super::common::v1::RetryPolicy>,
    /// deprecated
    #[prost(bool, tag = "13")]
    pub use_workflow_build_id: bool,
    #[prost(message, optional, tag = "14")]
    pub priority: ::core::option::Option<super::super::common::v1::Priority>,
}
impl ::prost::Name for ActivityTaskScheduledEventAttributes {
    const NAME: &'static str = "ActivityTaskScheduledEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.ActivityTaskScheduledEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.ActivityTaskScheduledEventAttributes"
            .into()
    }
}
/// A worker took the activity; recorded with its last attempt, just before its end.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ActivityTaskStartedEventAttributes {
    #[prost(int64, tag = "1")]
    pub scheduled_event_id: i64,
    #[prost(string, tag = "2")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub request_id: ::prost::alloc::string::String,
    #[prost(int32, tag = "4")]
    pub attempt: i32,
    #[prost(message, optional, tag = "5")]
    pub last_failure: ::core::option::Option<super::super::failure::v1::Failure>,
    /// deprecated
    #[prost(message, optional, tag = "6")]
    pub worker_version: ::core::option::Option<
        super::super::common::v1::WorkerVersionStamp,
    >,
    /// deprecated
    #[prost(int64, tag = "7")]
    pub build_id_redirect_counter: i64,
}
impl ::prost::Name for ActivityTaskStartedEventAttributes {
    const NAME: &'static str = "ActivityTaskStartedEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.ActivityTaskStartedEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.ActivityTaskStartedEventAttributes"
            .into()
    }
}
/// An activity ran out of time and is not tried again.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ActivityTaskTimedOutEventAttributes {
    #[prost(message, optional, tag = "1")]
    pub failure: ::core::option::Option<super::super::failure::v1::Failure>,
    #[prost(int64, tag = "2")]
    pub scheduled_event_id: i64,
    #[prost(int64, tag = "3")]
    pub started_event_id: i64,
    #[prost(enumeration = "super::super::enums::v1::RetryState", tag = "4")]
    pub retry_state: i32,
}
impl ::prost::Name for ActivityTaskTimedOutEventAttributes {
    const NAME: &'static str = "ActivityTaskTimedOutEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.ActivityTaskTimedOutEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.ActivityTaskTimedOutEventAttributes"
            .into()
    }
}
/// A child ended as cancelled.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ChildWorkflowExecutionCanceledEventAttributes {
    #[prost(message, optional, tag = "1")]
    pub details: ::core::option::Option<super::super::common::v1::Payloads>,
    #[prost(string, tag = "2")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "7")]
    pub namespace_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "3")]
    pub workflow_execution: ::core::option::Option<
        super::super::common::v1::WorkflowExecution,
    >,
    #[prost(message, optional, tag = "4")]
    pub workflow_type: ::core::option::Option<super::super::common::v1::WorkflowType>,
    #[prost(int64, tag = "5")]
    pub initiated_event_id: i64,
    #[prost(int64, tag = "6")]
    pub started_event_id: i64,
}
impl ::prost::Name for ChildWorkflowExecutionCanceledEventAttributes {
    const NAME: &'static str = "ChildWorkflowExecutionCanceledEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.ChildWorkflowExecutionCanceledEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.ChildWorkflowExecutionCanceledEventAttributes"
            .into()
    }
}
/// A child ended with a result.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ChildWorkflowExecutionCompletedEventAttributes {
    #[prost(message, optional, tag = "1")]
    pub result: ::core::option::Option<super::super::common::v1::Payloads>,
    #[prost(string, tag = "2")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "7")]
    pub namespace_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "3")]
    pub workflow_execution: ::core::option::Option<
        super::super::common::v1::WorkflowExecution,
    >,
    #[prost(message, optional, tag = "4")]
    pub workflow_type: ::core::option::Option<super::super::common::v1::WorkflowType>,
    #[prost(int64, tag = "5")]
    pub initiated_event_id: i64,
    #[prost(int64, tag = "6")]
    pub started_event_id: i64,
}
impl ::prost::Name for ChildWorkflowExecutionCompletedEventAttributes {
    const NAME: &'static str = "ChildWorkflowExecutionCompletedEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.ChildWorkflowExecutionCompletedEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.ChildWorkflowExecutionCompletedEventAttributes"
            .into()
    }
}
/// A child ended with a failure.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ChildWorkflowExecutionFailedEventAttributes {
    #[prost(message, optional, tag = "1")]
    pub failure: ::core::option::Option<super::super::failure::v1::Failure>,
    #[prost(string, tag = "2")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "8")]
    pub namespace_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "3")]
    pub workflow_execution: ::core::option::Option<
        super::super::common::v1::WorkflowExecution,
    >,
    #[prost(message, optional, tag = "4")]
    pub workflow_type: ::core::option::Option<super::super::common::v1::WorkflowType>,
    #[prost(int64, tag = "5")]
    pub initiated_event_id: i64,
    #[prost(int64, tag = "6")]
    pub started_event_id: i64,
    #[prost(enumeration = "super::super::enums::v1::RetryState", tag = "7")]
    pub retry_state: i32,
}
impl ::prost::Name for ChildWorkflowExecutionFailedEventAttributes {
    const NAME: &'static str = "ChildWorkflowExecutionFailedEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.ChildWorkflowExecutionFailedEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.ChildWorkflowExecutionFailedEventAttributes"
            .into()
    }
}
/// A child has started and has a run id.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ChildWorkflowExecutionStartedEventAttributes {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "6")]
    pub namespace_id: ::prost::alloc::string::String,
    #[prost(int64, tag = "2")]
    pub initiated_event_id: i64,
    #[prost(message, optional, tag = "3")]
    pub workflow_execution: ::core::option::Option<
        super::super::common::v1::WorkflowExecution,
    >,
    #[prost(message, optional, tag = "4")]
    pub workflow_type: ::core::option::Option<super::super::common::v1::WorkflowType>,
    #[prost(message, optional, tag = "5")]
    pub header: ::core::option::Option<super::super::common::v1::Header>,
}
impl ::prost::Name for ChildWorkflowExecutionStartedEventAttributes {
    const NAME: &'static str = "ChildWorkflowExecutionStartedEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.ChildWorkflowExecutionStartedEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.ChildWorkflowExecutionStartedEventAttributes"
            .into()
    }
}
/// A child was terminated.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ChildWorkflowExecutionTerminatedEventAttributes {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "6")]
    pub namespace_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub workflow_execution: ::core::option::Option<
        super::super::common::v1::WorkflowExecution,
    >,
    #[prost(message, optional, tag = "3")]
    pub workflow_type: ::core::option::Option<super::super::common::v1::WorkflowType>,
    #[prost(int64, tag = "4")]
    pub initiated_event_id: i64,
    #[prost(int64, tag = "5")]
    pub started_event_id: i64,
}
impl ::prost::Name for ChildWorkflowExecutionTerminatedEventAttributes {
    const NAME: &'static str = "ChildWorkflowExecutionTerminatedEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.ChildWorkflowExecutionTerminatedEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.ChildWorkflowExecutionTerminatedEventAttributes"
            .into()
    }
}
/// A child ran out of time.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ChildWorkflowExecutionTimedOutEventAttributes {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "7")]
    pub namespace_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub workflow_execution: ::core::option::Option<
        super::super::common::v1::WorkflowExecution,
    >,
    #[prost(message, optional, tag = "3")]
    pub workflow_type: ::core::option::Option<super::super::common::v1::WorkflowType>,
    #[prost(int64, tag = "4")]
    pub initiated_event_id: i64,
    #[prost(int64, tag = "5")]
    pub started_event_id: i64,
    #[prost(enumeration = "super::super::enums::v1::RetryState", tag = "6")]
    pub retry_state: i32,
}
impl ::prost::Name for ChildWorkflowExecutionTimedOutEventAttributes {
    const NAME: &'static str = "ChildWorkflowExecutionTimedOutEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.ChildWorkflowExecutionTimedOutEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.ChildWorkflowExecutionTimedOutEventAttributes"
            .into()
    }
}
/// A version that a continued run was offered and did not move to.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DeclinedTargetVersionUpgrade {
    #[prost(message, optional, tag = "1")]
    pub deployment_version: ::core::option::Option<
        super::super::deployment::v1::WorkerDeploymentVersion,
    >,
    #[prost(int64, tag = "2")]
    pub revision_number: i64,
}
impl ::prost::Name for DeclinedTargetVersionUpgrade {
    const NAME: &'static str = "DeclinedTargetVersionUpgrade";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.DeclinedTargetVersionUpgrade".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.DeclinedTargetVersionUpgrade".into()
    }
}
/// Another workflow has got the request to cancel.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ExternalWorkflowExecutionCancelRequestedEventAttributes {
    #[prost(int64, tag = "1")]
    pub initiated_event_id: i64,
    #[prost(string, tag = "2")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub namespace_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "3")]
    pub workflow_execution: ::core::option::Option<
        super::super::common::v1::WorkflowExecution,
    >,
}
impl ::prost::Name for ExternalWorkflowExecutionCancelRequestedEventAttributes {
    const NAME: &'static str = "ExternalWorkflowExecutionCancelRequestedEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.ExternalWorkflowExecutionCancelRequestedEventAttributes"
            .into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.ExternalWorkflowExecutionCancelRequestedEventAttributes"
            .into()
    }
}
/// Another workflow has got the signal.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ExternalWorkflowExecutionSignaledEventAttributes {
    #[prost(int64, tag = "1")]
    pub initiated_event_id: i64,
    #[prost(string, tag = "2")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "5")]
    pub namespace_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "3")]
    pub workflow_execution: ::core::option::Option<
        super::super::common::v1::WorkflowExecution,
    >,
    /// deprecated
    #[prost(string, tag = "4")]
    pub control: ::prost::alloc::string::String,
}
impl ::prost::Name for ExternalWorkflowExecutionSignaledEventAttributes {
    const NAME: &'static str = "ExternalWorkflowExecutionSignaledEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.ExternalWorkflowExecutionSignaledEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.ExternalWorkflowExecutionSignaledEventAttributes"
            .into()
    }
}
/// Events of one run in order.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct History {
    #[prost(message, repeated, tag = "1")]
    pub events: ::prost::alloc::vec::Vec<HistoryEvent>,
}
impl ::prost::Name for History {
    const NAME: &'static str = "History";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.History".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.History".into()
    }
}
/// One fact of a run, recorded for ever; ids begin with 1 and have no gaps.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct HistoryEvent {
    #[prost(int64, tag = "1")]
    pub event_id: i64,
    #[prost(message, optional, tag = "2")]
    pub event_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(enumeration = "super::super::enums::v1::EventType", tag = "3")]
    pub event_type: i32,
    #[prost(int64, tag = "4")]
    pub version: i64,
    #[prost(int64, tag = "5")]
    pub task_id: i64,
    #[prost(bool, tag = "300")]
    pub worker_may_ignore: bool,
    #[prost(message, optional, tag = "301")]
    pub user_metadata: ::core::option::Option<super::super::sdk::v1::UserMetadata>,
    #[prost(message, repeated, tag = "302")]
    pub links: ::prost::alloc::vec::Vec<super::super::common::v1::Link>,
    #[prost(message, optional, tag = "303")]
    pub principal: ::core::option::Option<super::super::common::v1::Principal>,
    #[prost(message, repeated, tag = "304")]
    pub event_group_markers: ::prost::alloc::vec::Vec<
        super::super::sdk::v1::EventGroupMarker,
    >,
    #[prost(
        oneof = "history_event::Attributes",
        tags = "6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65"
    )]
    pub attributes: ::core::option::Option<history_event::Attributes>,
}
/// Nested message and enum types in `HistoryEvent`.
pub mod history_event {
    #[derive(Clone, PartialEq, ::prost::Oneof)]
    pub enum Attributes {
        #[prost(message, tag = "6")]
        WorkflowExecutionStartedEventAttributes(
            ::prost::alloc::boxed::Box<super::WorkflowExecutionStartedEventAttributes>,
        ),
        #[prost(message, tag = "7")]
        WorkflowExecutionCompletedEventAttributes(
            super::WorkflowExecutionCompletedEventAttributes,
        ),
        #[prost(message, tag = "8")]
        WorkflowExecutionFailedEventAttributes(
            ::prost::alloc::boxed::Box<super::WorkflowExecutionFailedEventAttributes>,
        ),
        #[prost(message, tag = "9")]
        WorkflowExecutionTimedOutEventAttributes(
            super::WorkflowExecutionTimedOutEventAttributes,
        ),
        #[prost(message, tag = "10")]
        WorkflowTaskScheduledEventAttributes(
            super::WorkflowTaskScheduledEventAttributes,
        ),
        #[prost(message, tag = "11")]
        WorkflowTaskStartedEventAttributes(super::WorkflowTaskStartedEventAttributes),
        #[prost(message, tag = "12")]
        WorkflowTaskCompletedEventAttributes(
            ::prost::alloc::boxed::Box<super::WorkflowTaskCompletedEventAttributes>,
        ),
        #[prost(message, tag = "13")]
        WorkflowTaskTimedOutEventAttributes(super::WorkflowTaskTimedOutEventAttributes),
        #[prost(message, tag = "14")]
        WorkflowTaskFailedEventAttributes(
            ::prost::alloc::boxed::Box<super::WorkflowTaskFailedEventAttributes>,
        ),
        #[prost(message, tag = "15")]
        ActivityTaskScheduledEventAttributes(
            ::prost::alloc::boxed::Box<super::ActivityTaskScheduledEventAttributes>,
        ),
        #[prost(message, tag = "16")]
        ActivityTaskStartedEventAttributes(
            ::prost::alloc::boxed::Box<super::ActivityTaskStartedEventAttributes>,
        ),
        #[prost(message, tag = "17")]
        ActivityTaskCompletedEventAttributes(
            super::ActivityTaskCompletedEventAttributes,
        ),
        #[prost(message, tag = "18")]
        ActivityTaskFailedEventAttributes(
            ::prost::alloc::boxed::Box<super::ActivityTaskFailedEventAttributes>,
        ),
        #[prost(message, tag = "19")]
        ActivityTaskTimedOutEventAttributes(
            ::prost::alloc::boxed::Box<super::ActivityTaskTimedOutEventAttributes>,
        ),
        #[prost(message, tag = "20")]
        TimerStartedEventAttributes(super::TimerStartedEventAttributes),
        #[prost(message, tag = "21")]
        TimerFiredEventAttributes(super::TimerFiredEventAttributes),
        #[prost(message, tag = "22")]
        ActivityTaskCancelRequestedEventAttributes(
            super::ActivityTaskCancelRequestedEventAttributes,
        ),
        #[prost(message, tag = "23")]
        ActivityTaskCanceledEventAttributes(super::ActivityTaskCanceledEventAttributes),
        #[prost(message, tag = "24")]
        TimerCanceledEventAttributes(super::TimerCanceledEventAttributes),
        #[prost(message, tag = "25")]
        MarkerRecordedEventAttributes(
            ::prost::alloc::boxed::Box<super::MarkerRecordedEventAttributes>,
        ),
        #[prost(message, tag = "26")]
        WorkflowExecutionSignaledEventAttributes(
            super::WorkflowExecutionSignaledEventAttributes,
        ),
        #[prost(message, tag = "27")]
        WorkflowExecutionTerminatedEventAttributes(
            super::WorkflowExecutionTerminatedEventAttributes,
        ),
        #[prost(message, tag = "28")]
        WorkflowExecutionCancelRequestedEventAttributes(
            super::WorkflowExecutionCancelRequestedEventAttributes,
        ),
        #[prost(message, tag = "29")]
        WorkflowExecutionCanceledEventAttributes(
            super::WorkflowExecutionCanceledEventAttributes,
        ),
        #[prost(message, tag = "30")]
        RequestCancelExternalWorkflowExecutionInitiatedEventAttributes(
            super::RequestCancelExternalWorkflowExecutionInitiatedEventAttributes,
        ),
        #[prost(message, tag = "31")]
        RequestCancelExternalWorkflowExecutionFailedEventAttributes(
            super::RequestCancelExternalWorkflowExecutionFailedEventAttributes,
        ),
        #[prost(message, tag = "32")]
        ExternalWorkflowExecutionCancelRequestedEventAttributes(
            super::ExternalWorkflowExecutionCancelRequestedEventAttributes,
        ),
        #[prost(message, tag = "33")]
        WorkflowExecutionContinuedAsNewEventAttributes(
            ::prost::alloc::boxed::Box<
                super::WorkflowExecutionContinuedAsNewEventAttributes,
            >,
        ),
        #[prost(message, tag = "34")]
        StartChildWorkflowExecutionInitiatedEventAttributes(
            ::prost::alloc::boxed::Box<
                super::StartChildWorkflowExecutionInitiatedEventAttributes,
            >,
        ),
        #[prost(message, tag = "35")]
        StartChildWorkflowExecutionFailedEventAttributes(
            super::StartChildWorkflowExecutionFailedEventAttributes,
        ),
        #[prost(message, tag = "36")]
        ChildWorkflowExecutionStartedEventAttributes(
            super::ChildWorkflowExecutionStartedEventAttributes,
        ),
        #[prost(message, tag = "37")]
        ChildWorkflowExecutionCompletedEventAttributes(
            super::ChildWorkflowExecutionCompletedEventAttributes,
        ),
        #[prost(message, tag = "38")]
        ChildWorkflowExecutionFailedEventAttributes(
            ::prost::alloc::boxed::Box<
                super::ChildWorkflowExecutionFailedEventAttributes,
            >,
        ),
        #[prost(message, tag = "39")]
        ChildWorkflowExecutionCanceledEventAttributes(
            super::ChildWorkflowExecutionCanceledEventAttributes,
        ),
        #[prost(message, tag = "40")]
        ChildWorkflowExecutionTimedOutEventAttributes(
            super::ChildWorkflowExecutionTimedOutEventAttributes,
        ),
        #[prost(message, tag = "41")]
        ChildWorkflowExecutionTerminatedEventAttributes(
            super::ChildWorkflowExecutionTerminatedEventAttributes,
        ),
        #[prost(message, tag = "42")]
        SignalExternalWorkflowExecutionInitiatedEventAttributes(
            super::SignalExternalWorkflowExecutionInitiatedEventAttributes,
        ),
        #[prost(message, tag = "43")]
        SignalExternalWorkflowExecutionFailedEventAttributes(
            super::SignalExternalWorkflowExecutionFailedEventAttributes,
        ),
        #[prost(message, tag = "44")]
        ExternalWorkflowExecutionSignaledEventAttributes(
            super::ExternalWorkflowExecutionSignaledEventAttributes,
        ),
        #[prost(message, tag = "45")]
        UpsertWorkflowSearchAttributesEventAttributes(
            super::UpsertWorkflowSearchAttributesEventAttributes,
        ),
        #[prost(message, tag = "46")]
        WorkflowExecutionUpdateAcceptedEventAttributes(
            ::prost::alloc::boxed::Box<
                super::WorkflowExecutionUpdateAcceptedEventAttributes,
            >,
        ),
        #[prost(message, tag = "47")]
        WorkflowExecutionUpdateRejectedEventAttributes(
            ::prost::alloc::boxed::Box<
                super::WorkflowExecutionUpdateRejectedEventAttributes,
            >,
        ),
        #[prost(message, tag = "48")]
        WorkflowExecutionUpdateCompletedEventAttributes(
            ::prost::alloc::boxed::Box<
                super::WorkflowExecutionUpdateCompletedEventAttributes,
            >,
        ),
        #[prost(message, tag = "49")]
        WorkflowPropertiesModifiedExternallyEventAttributes(
            super::WorkflowPropertiesModifiedExternallyEventAttributes,
        ),
        #[prost(message, tag = "50")]
        ActivityPropertiesModifiedExternallyEventAttributes(
            super::ActivityPropertiesModifiedExternallyEventAttributes,
        ),
        #[prost(message, tag = "51")]
        WorkflowPropertiesModifiedEventAttributes(
            super::WorkflowPropertiesModifiedEventAttributes,
        ),
        #[prost(message, tag = "52")]
        WorkflowExecutionUpdateAdmittedEventAttributes(
            super::WorkflowExecutionUpdateAdmittedEventAttributes,
        ),
        #[prost(message, tag = "53")]
        NexusOperationScheduledEventAttributes(
            ::prost::alloc::boxed::Box<super::NexusOperationScheduledEventAttributes>,
        ),
        #[prost(message, tag = "54")]
        NexusOperationStartedEventAttributes(
            super::NexusOperationStartedEventAttributes,
        ),
        #[prost(message, tag = "55")]
        NexusOperationCompletedEventAttributes(
            super::NexusOperationCompletedEventAttributes,
        ),
        #[prost(message, tag = "56")]
        NexusOperationFailedEventAttributes(
            ::prost::alloc::boxed::Box<super::NexusOperationFailedEventAttributes>,
        ),
        #[prost(message, tag = "57")]
        NexusOperationCanceledEventAttributes(
            ::prost::alloc::boxed::Box<super::NexusOperationCanceledEventAttributes>,
        ),
        #[prost(message, tag = "58")]
        NexusOperationTimedOutEventAttributes(
            ::prost::alloc::boxed::Box<super::NexusOperationTimedOutEventAttributes>,
        ),
        #[prost(message, tag = "59")]
        NexusOperationCancelRequestedEventAttributes(
            super::NexusOperationCancelRequestedEventAttributes,
        ),
        #[prost(message, tag = "60")]
        WorkflowExecutionOptionsUpdatedEventAttributes(
            ::prost::alloc::boxed::Box<
                super::WorkflowExecutionOptionsUpdatedEventAttributes,
            >,
        ),
        #[prost(message, tag = "61")]
        NexusOperationCancelRequestCompletedEventAttributes(
            super::NexusOperationCancelRequestCompletedEventAttributes,
        ),
        #[prost(message, tag = "62")]
        NexusOperationCancelRequestFailedEventAttributes(
            ::prost::alloc::boxed::Box<
                super::NexusOperationCancelRequestFailedEventAttributes,
            >,
        ),
        #[prost(message, tag = "63")]
        WorkflowExecutionPausedEventAttributes(
            super::WorkflowExecutionPausedEventAttributes,
        ),
        #[prost(message, tag = "64")]
        WorkflowExecutionUnpausedEventAttributes(
            super::WorkflowExecutionUnpausedEventAttributes,
        ),
        #[prost(message, tag = "65")]
        WorkflowExecutionTimeSkippingTransitionedEventAttributes(
            super::WorkflowExecutionTimeSkippingTransitionedEventAttributes,
        ),
    }
}
impl ::prost::Name for HistoryEvent {
    const NAME: &'static str = "HistoryEvent";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.HistoryEvent".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.HistoryEvent".into()
    }
}
/// The workflow recorded data of its own.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct MarkerRecordedEventAttributes {
    #[prost(string, tag = "1")]
    pub marker_name: ::prost::alloc::string::String,
    #[prost(btree_map = "string, message", tag = "2")]
    pub details: ::prost::alloc::collections::BTreeMap<
        ::prost::alloc::string::String,
        super::super::common::v1::Payloads,
    >,
    #[prost(int64, tag = "3")]
    pub workflow_task_completed_event_id: i64,
    #[prost(message, optional, tag = "4")]
    pub header: ::core::option::Option<super::super::common::v1::Header>,
    #[prost(message, optional, tag = "5")]
    pub failure: ::core::option::Option<super::super::failure::v1::Failure>,
}
impl ::prost::Name for MarkerRecordedEventAttributes {
    const NAME: &'static str = "MarkerRecordedEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.MarkerRecordedEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.MarkerRecordedEventAttributes"
            .into()
    }
}
/// The request to cancel has reached the Nexus operation.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct NexusOperationCancelRequestCompletedEventAttributes {
    #[prost(int64, tag = "1")]
    pub requested_event_id: i64,
    #[prost(int64, tag = "2")]
    pub workflow_task_completed_event_id: i64,
    #[prost(int64, tag = "3")]
    pub scheduled_event_id: i64,
}
impl ::prost::Name for NexusOperationCancelRequestCompletedEventAttributes {
    const NAME: &'static str = "NexusOperationCancelRequestCompletedEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.NexusOperationCancelRequestCompletedEventAttributes"
            .into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.NexusOperationCancelRequestCompletedEventAttributes"
            .into()
    }
}
/// The request to cancel could not be delivered to the Nexus operation.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct NexusOperationCancelRequestFailedEventAttributes {
    #[prost(int64, tag = "1")]
    pub requested_event_id: i64,
    #[prost(int64, tag = "2")]
    pub workflow_task_completed_event_id: i64,
    #[prost(message, optional, tag = "3")]
    pub failure: ::core::option::Option<super::super::failure::v1::Failure>,
    #[prost(int64, tag = "4")]
    pub scheduled_event_id: i64,
}
impl ::prost::Name for NexusOperationCancelRequestFailedEventAttributes {
    const NAME: &'static str = "NexusOperationCancelRequestFailedEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.NexusOperationCancelRequestFailedEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.NexusOperationCancelRequestFailedEventAttributes"
            .into()
    }
}
/// The workflow asked a Nexus operation to stop.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct NexusOperationCancelRequestedEventAttributes {
    #[prost(int64, tag = "1")]
    pub scheduled_event_id: i64,
    #[prost(int64, tag = "2")]
    pub workflow_task_completed_event_id: i64,
}
impl ::prost::Name for NexusOperationCancelRequestedEventAttributes {
    const NAME: &'static str = "NexusOperationCancelRequestedEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.NexusOperationCancelRequestedEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.NexusOperationCancelRequestedEventAttributes"
            .into()
    }
}
/// A Nexus operation ended as cancelled.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct NexusOperationCanceledEventAttributes {
    #[prost(int64, tag = "1")]
    pub scheduled_event_id: i64,
    #[prost(message, optional, tag = "2")]
    pub failure: ::core::option::Option<super::super::failure::v1::Failure>,
    #[prost(string, tag = "3")]
    pub request_id: ::prost::alloc::string::String,
}
impl ::prost::Name for NexusOperationCanceledEventAttributes {
    const NAME: &'static str = "NexusOperationCanceledEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.NexusOperationCanceledEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.NexusOperationCanceledEventAttributes"
            .into()
    }
}
/// A Nexus operation ended with a result.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct NexusOperationCompletedEventAttributes {
    #[prost(int64, tag = "1")]
    pub scheduled_event_id: i64,
    #[prost(message, optional, tag = "2")]
    pub result: ::core::option::Option<super::super::common::v1::Payload>,
    #[prost(string, tag = "3")]
    pub request_id: ::prost::alloc::string::String,
}
impl ::prost::Name for NexusOperationCompletedEventAttributes {
    const NAME: &'static str = "NexusOperationCompletedEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.NexusOperationCompletedEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.NexusOperationCompletedEventAttributes"
            .into()
    }
}
/// A Nexus operation ended with a failure.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct NexusOperationFailedEventAttributes {
    #[prost(int64, tag = "1")]
    pub scheduled_event_id: i64,
    #[prost(message, optional, tag = "2")]
    pub failure: ::core::option::Option<super::super::failure::v1::Failure>,
    #[prost(string, tag = "3")]
    pub request_id: ::prost::alloc::string::String,
}
impl ::prost::Name for NexusOperationFailedEventAttributes {
    const NAME: &'static str = "NexusOperationFailedEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.NexusOperationFailedEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.NexusOperationFailedEventAttributes"
            .into()
    }
}
/// The workflow asked for a Nexus operation.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct NexusOperationScheduledEventAttributes {
    #[prost(string, tag = "1")]
    pub endpoint: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub service: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub operation: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "4")]
    pub input: ::core::option::Option<super::super::common::v1::Payload>,
    #[prost(message, optional, tag = "5")]
    pub schedule_to_close_timeout: ::core::option::Option<::prost_types::Duration>,
    #[prost(btree_map = "string, string", tag = "6")]
    pub nexus_header: ::prost::alloc::collections::BTreeMap<
        ::prost::alloc::string::String,
        ::prost::alloc::string::String,
    >,
    #[prost(int64, tag = "7")]
    pub workflow_task_completed_event_id: i64,
    #[prost(string, tag = "8")]
    pub request_id: ::prost::alloc::string::String,
    #[prost(string, tag = "9")]
    pub endpoint_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "10")]
    pub schedule_to_start_timeout: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, optional, tag = "11")]
    pub start_to_close_timeout: ::core::option::Option<::prost_types::Duration>,
}
impl ::prost::Name for NexusOperationScheduledEventAttributes {
    const NAME: &'static str = "NexusOperationScheduledEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.NexusOperationScheduledEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.NexusOperationScheduledEventAttributes"
            .into()
    }
}
/// A Nexus operation goes on asynchronously and has a token.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct NexusOperationStartedEventAttributes {
    #[prost(int64, tag = "1")]
    pub scheduled_event_id: i64,
    /// deprecated
    #[prost(string, tag = "3")]
    pub operation_id: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub request_id: ::prost::alloc::string::String,
    #[prost(string, tag = "5")]
    pub operation_token: ::prost::alloc::string::String,
}
impl ::prost::Name for NexusOperationStartedEventAttributes {
    const NAME: &'static str = "NexusOperationStartedEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.NexusOperationStartedEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.NexusOperationStartedEventAttributes"
            .into()
    }
}
/// A Nexus operation ran out of time.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct NexusOperationTimedOutEventAttributes {
    #[prost(int64, tag = "1")]
    pub scheduled_event_id: i64,
    #[prost(message, optional, tag = "2")]
    pub failure: ::core::option::Option<super::super::failure::v1::Failure>,
    #[prost(string, tag = "3")]
    pub request_id: ::prost::alloc::string::String,
}
impl ::prost::Name for NexusOperationTimedOutEventAttributes {
    const NAME: &'static str = "NexusOperationTimedOutEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.NexusOperationTimedOutEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.NexusOperationTimedOutEventAttributes"
            .into()
    }
}
/// The request to cancel another workflow could not be delivered.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct RequestCancelExternalWorkflowExecutionFailedEventAttributes {
    #[prost(
        enumeration = "super::super::enums::v1::CancelExternalWorkflowExecutionFailedCause",
        tag = "1"
    )]
    pub cause: i32,
    #[prost(int64, tag = "2")]
    pub workflow_task_completed_event_id: i64,
    #[prost(string, tag = "3")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "7")]
    pub namespace_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "4")]
    pub workflow_execution: ::core::option::Option<
        super::super::common::v1::WorkflowExecution,
    >,
    #[prost(int64, tag = "5")]
    pub initiated_event_id: i64,
    /// deprecated
    #[prost(string, tag = "6")]
    pub control: ::prost::alloc::string::String,
}
impl ::prost::Name for RequestCancelExternalWorkflowExecutionFailedEventAttributes {
    const NAME: &'static str = "RequestCancelExternalWorkflowExecutionFailedEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.RequestCancelExternalWorkflowExecutionFailedEventAttributes"
            .into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.RequestCancelExternalWorkflowExecutionFailedEventAttributes"
            .into()
    }
}
/// The workflow asked another one to stop.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct RequestCancelExternalWorkflowExecutionInitiatedEventAttributes {
    #[prost(int64, tag = "1")]
    pub workflow_task_completed_event_id: i64,
    #[prost(string, tag = "2")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "7")]
    pub namespace_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "3")]
    pub workflow_execution: ::core::option::Option<
        super::super::common::v1::WorkflowExecution,
    >,
    /// deprecated
    #[prost(string, tag = "4")]
    pub control: ::prost::alloc::string::String,
    #[prost(bool, tag = "5")]
    pub child_workflow_only: bool,
    #[prost(string, tag = "6")]
    pub reason: ::prost::alloc::string::String,
}
impl ::prost::Name for RequestCancelExternalWorkflowExecutionInitiatedEventAttributes {
    const NAME: &'static str = "RequestCancelExternalWorkflowExecutionInitiatedEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.RequestCancelExternalWorkflowExecutionInitiatedEventAttributes"
            .into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.RequestCancelExternalWorkflowExecutionInitiatedEventAttributes"
            .into()
    }
}
/// The signal to another workflow could not be delivered.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct SignalExternalWorkflowExecutionFailedEventAttributes {
    #[prost(
        enumeration = "super::super::enums::v1::SignalExternalWorkflowExecutionFailedCause",
        tag = "1"
    )]
    pub cause: i32,
    #[prost(int64, tag = "2")]
    pub workflow_task_completed_event_id: i64,
    #[prost(string, tag = "3")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "7")]
    pub namespace_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "4")]
    pub workflow_execution: ::core::option::Option<
        super::super::common::v1::WorkflowExecution,
    >,
    #[prost(int64, tag = "5")]
    pub initiated_event_id: i64,
    /// deprecated
    #[prost(string, tag = "6")]
    pub control: ::prost::alloc::string::String,
}
impl ::prost::Name for SignalExternalWorkflowExecutionFailedEventAttributes {
    const NAME: &'static str = "SignalExternalWorkflowExecutionFailedEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.SignalExternalWorkflowExecutionFailedEventAttributes"
            .into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.SignalExternalWorkflowExecutionFailedEventAttributes"
            .into()
    }
}
/// The workflow signalled another one.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct SignalExternalWorkflowExecutionInitiatedEventAttributes {
    #[prost(int64, tag = "1")]
    pub workflow_task_completed_event_id: i64,
    #[prost(string, tag = "2")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "9")]
    pub namespace_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "3")]
    pub workflow_execution: ::core::option::Option<
        super::super::common::v1::WorkflowExecution,
    >,
    #[prost(string, tag = "4")]
    pub signal_name: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "5")]
    pub input: ::core::option::Option<super::super::common::v1::Payloads>,
    /// deprecated
    #[prost(string, tag = "6")]
    pub control: ::prost::alloc::string::String,
    #[prost(bool, tag = "7")]
    pub child_workflow_only: bool,
    #[prost(message, optional, tag = "8")]
    pub header: ::core::option::Option<super::super::common::v1::Header>,
}
impl ::prost::Name for SignalExternalWorkflowExecutionInitiatedEventAttributes {
    const NAME: &'static str = "SignalExternalWorkflowExecutionInitiatedEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.SignalExternalWorkflowExecutionInitiatedEventAttributes"
            .into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.SignalExternalWorkflowExecutionInitiatedEventAttributes"
            .into()
    }
}
/// A child could not be started.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct StartChildWorkflowExecutionFailedEventAttributes {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "8")]
    pub namespace_id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub workflow_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "3")]
    pub workflow_type: ::core::option::Option<super::super::common::v1::WorkflowType>,
    #[prost(
        enumeration = "super::super::enums::v1::StartChildWorkflowExecutionFailedCause",
        tag = "4"
    )]
    pub cause: i32,
    /// deprecated
    #[prost(string, tag = "5")]
    pub control: ::prost::alloc::string::String,
    #[prost(int64, tag = "6")]
    pub initiated_event_id: i64,
    #[prost(int64, tag = "7")]
    pub workflow_task_completed_event_id: i64,
}
impl ::prost::Name for StartChildWorkflowExecutionFailedEventAttributes {
    const NAME: &'static str = "StartChildWorkflowExecutionFailedEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.StartChildWorkflowExecutionFailedEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.StartChildWorkflowExecutionFailedEventAttributes"
            .into()
    }
}
/// The workflow asked for a child.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct StartChildWorkflowExecutionInitiatedEventAttributes {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "18")]
    pub namespace_id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub workflow_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "3")]
    pub workflow_type: ::core::option::Option<super::super::common::v1::WorkflowType>,
    #[prost(message, optional, tag = "4")]
    pub task_queue: ::core::option::Option<super::super::taskqueue::v1::TaskQueue>,
    #[prost(message, optional, tag = "5")]
    pub input: ::core::option::Option<super::super::common::v1::Payloads>,
    #[prost(message, optional, tag = "6")]
    pub workflow_execution_timeout: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, optional, tag = "7")]
    pub workflow_run_timeout: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, optional, tag = "8")]
    pub workflow_task_timeout: ::core::option::Option<::prost_types::Duration>,
    #[prost(enumeration = "super::super::enums::v1::ParentClosePolicy", tag = "9")]
    pub parent_close_policy: i32,
    /// deprecated
    #[prost(string, tag = "10")]
    pub control: ::prost::alloc::string::String,
    #[prost(int64, tag = "11")]
    pub workflow_task_completed_event_id: i64,
    #[prost(enumeration = "super::super::enums::v1::WorkflowIdReusePolicy", tag = "12")]
    pub workflow_id_reuse_policy: i32,
    #[prost(message, optional, tag = "13")]
    pub retry_policy: ::core::option::Option<super::super::common::v1::RetryPolicy>,
    #[prost(string, tag = "14")]
    pub cron_schedule: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "15")]
    pub header: ::core::option::Option<super::super::common::v1::Header>,
    #[prost(message, optional, tag = "16")]
    pub memo: ::core::option::Option<super::super::common::v1::Memo>,
    #[prost(message, optional, tag = "17")]
    pub search_attributes: ::core::option::Option<
        super::super::common::v1::SearchAttributes,
    >,
    /// deprecated
    #[prost(bool, tag = "19")]
    pub inherit_build_id: bool,
    #[prost(message, optional, tag = "20")]
    pub priority: ::core::option::Option<super::super::common::v1::Priority>,
    #[prost(message, optional, tag = "21")]
    pub time_skipping_config: ::core::option::Option<
        super::super::common::v1::TimeSkippingConfig,
    >,
    #[prost(message, optional, tag = "23")]
    pub time_skipping_state_propagation: ::core::option::Option<
        super::super::common::v1::TimeSkippingStatePropagation,
    >,
    #[prost(message, optional, tag = "24")]
    pub versioning_override: ::core::option::Option<
        super::super::workflow::v1::VersioningOverride,
    >,
}
impl ::prost::Name for StartChildWorkflowExecutionInitiatedEventAttributes {
    const NAME: &'static str = "StartChildWorkflowExecutionInitiatedEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.StartChildWorkflowExecutionInitiatedEventAttributes"
            .into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.StartChildWorkflowExecutionInitiatedEventAttributes"
            .into()
    }
}
/// The workflow dropped a timer.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct TimerCanceledEventAttributes {
    #[prost(string, tag = "1")]
    pub timer_id: ::prost::alloc::string::String,
    #[prost(int64, tag = "2")]
    pub started_event_id: i64,
    #[prost(int64, tag = "3")]
    pub workflow_task_completed_event_id: i64,
    #[prost(string, tag = "4")]
    pub identity: ::prost::alloc::string::String,
}
impl ::prost::Name for TimerCanceledEventAttributes {
    const NAME: &'static str = "TimerCanceledEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.TimerCanceledEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.TimerCanceledEventAttributes".into()
    }
}
/// A timer has fired.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct TimerFiredEventAttributes {
    #[prost(string, tag = "1")]
    pub timer_id: ::prost::alloc::string::String,
    #[prost(int64, tag = "2")]
    pub started_event_id: i64,
}
impl ::prost::Name for TimerFiredEventAttributes {
    const NAME: &'static str = "TimerFiredEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.TimerFiredEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.TimerFiredEventAttributes".into()
    }
}
/// The workflow started a timer.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct TimerStartedEventAttributes {
    #[prost(string, tag = "1")]
    pub timer_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub start_to_fire_timeout: ::core::option::Option<::prost_types::Duration>,
    #[prost(int64, tag = "3")]
    pub workflow_task_completed_event_id: i64,
}
impl ::prost::Name for TimerStartedEventAttributes {
    const NAME: &'static str = "TimerStartedEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.TimerStartedEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.TimerStartedEventAttributes".into()
    }
}
/// The workflow changed its search attributes.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct UpsertWorkflowSearchAttributesEventAttributes {
    #[prost(int64, tag = "1")]
    pub workflow_task_completed_event_id: i64,
    #[prost(message, optional, tag = "2")]
    pub search_attributes: ::core::option::Option<
        super::super::common::v1::SearchAttributes,
    >,
}
impl ::prost::Name for UpsertWorkflowSearchAttributesEventAttributes {
    const NAME: &'static str = "UpsertWorkflowSearchAttributesEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.UpsertWorkflowSearchAttributesEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.UpsertWorkflowSearchAttributesEventAttributes"
            .into()
    }
}
/// Somebody asked the run to cancel.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct WorkflowExecutionCancelRequestedEventAttributes {
    #[prost(string, tag = "1")]
    pub cause: ::prost::alloc::string::String,
    #[prost(int64, tag = "2")]
    pub external_initiated_event_id: i64,
    #[prost(message, optional, tag = "3")]
    pub external_workflow_execution: ::core::option::Option<
        super::super::common::v1::WorkflowExecution,
    >,
    #[prost(string, tag = "4")]
    pub identity: ::prost::alloc::string::String,
}
impl ::prost::Name for WorkflowExecutionCancelRequestedEventAttributes {
    const NAME: &'static str = "WorkflowExecutionCancelRequestedEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.WorkflowExecutionCancelRequestedEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.WorkflowExecutionCancelRequestedEventAttributes"
            .into()
    }
}
/// The run ended as cancelled.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct WorkflowExecutionCanceledEventAttributes {
    #[prost(int64, tag = "1")]
    pub workflow_task_completed_event_id: i64,
    #[prost(message, optional, tag = "2")]
    pub details: ::core::option::Option<super::super::common::v1::Payloads>,
}
impl ::prost::Name for WorkflowExecutionCanceledEventAttributes {
    const NAME: &'static str = "WorkflowExecutionCanceledEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.WorkflowExecutionCanceledEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.WorkflowExecutionCanceledEventAttributes"
            .into()
    }
}
/// The run ended with a result.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct WorkflowExecutionCompletedEventAttributes {
    #[prost(message, optional, tag = "1")]
    pub result: ::core::option::Option<super::super::common::v1::Payloads>,
    #[prost(int64, tag = "2")]
    pub workflow_task_completed_event_id: i64,
    #[prost(string, tag = "3")]
    pub new_execution_run_id: ::prost::alloc::string::String,
}
impl ::prost::Name for WorkflowExecutionCompletedEventAttributes {
    const NAME: &'static str = "WorkflowExecutionCompletedEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.WorkflowExecutionCompletedEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.WorkflowExecutionCompletedEventAttributes"
            .into()
    }
}
/// The run ended and another one of the same workflow id took over.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct WorkflowExecutionContinuedAsNewEventAttributes {
    #[prost(string, tag = "1")]
    pub new_execution_run_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub workflow_type: ::core::option::Option<super::super::common::v1::WorkflowType>,
    #[prost(message, optional, tag = "3")]
    pub task_queue: ::core::option::Option<super::super::taskqueue::v1::TaskQueue>,
    #[prost(message, optional, tag = "4")]
    pub input: ::core::option::Option<super::super::common::v1::Payloads>,
    #[prost(message, optional, tag = "5")]
    pub workflow_run_timeout: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, optional, tag = "6")]
    pub workflow_task_timeout: ::core::option::Option<::prost_types::Duration>,
    #[prost(int64, tag = "7")]
    pub workflow_task_completed_event_id: i64,
    #[prost(message, optional, tag = "8")]
    pub backoff_start_interval: ::core::option::Option<::prost_types::Duration>,
    #[prost(enumeration = "super::super::enums::v1::ContinueAsNewInitiator", tag = "9")]
    pub initiator: i32,
    /// deprecated
    #[prost(message, optional, tag = "10")]
    pub failure: ::core::option::Option<super::super::failure::v1::Failure>,
    #[prost(message, optional, tag = "11")]
    pub last_completion_result: ::core::option::Option<
        super::super::common::v1::Payloads,
    >,
    #[prost(message, optional, tag = "12")]
    pub header: ::core::option::Option<super::super::common::v1::Header>,
    #[prost(message, optional, tag = "13")]
    pub memo: ::core::option::Option<super::super::common::v1::Memo>,
    #[prost(message, optional, tag = "14")]
    pub search_attributes: ::core::option::Option<
        super::super::common::v1::SearchAttributes,
    >,
    /// deprecated
    #[prost(bool, tag = "15")]
    pub inherit_build_id: bool,
    #[prost(
        enumeration = "super::super::enums::v1::ContinueAsNewVersioningBehavior",
        tag = "16"
    )]
    pub initial_versioning_behavior: i32,
}
impl ::prost::Name for WorkflowExecutionContinuedAsNewEventAttributes {
    const NAME: &'static str = "WorkflowExecutionContinuedAsNewEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.WorkflowExecutionContinuedAsNewEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.WorkflowExecutionContinuedAsNewEventAttributes"
            .into()
    }
}
/// The run ended with a failure.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct WorkflowExecutionFailedEventAttributes {
    #[prost(message, optional, tag = "1")]
    pub failure: ::core::option::Option<super::super::failure::v1::Failure>,
    #[prost(enumeration = "super::super::enums::v1::RetryState", tag = "2")]
    pub retry_state: i32,
    #[prost(int64, tag = "3")]
    pub workflow_task_completed_event_id: i64,
    #[prost(string, tag = "4")]
    pub new_execution_run_id: ::prost::alloc::string::String,
}
impl ::prost::Name for WorkflowExecutionFailedEventAttributes {
    const NAME: &'static str = "WorkflowExecutionFailedEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.WorkflowExecutionFailedEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.WorkflowExecutionFailedEventAttributes"
            .into()
    }
}
/// Somebody changed the run's options, or a start was attached to it.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct WorkflowExecutionOptionsUpdatedEventAttributes {
    #[prost(message, optional, tag = "1")]
    pub versioning_override: ::core::option::Option<
        super::super::workflow::v1::VersioningOverride,
    >,
    #[prost(bool, tag = "2")]
    pub unset_versioning_override: bool,
    #[prost(string, tag = "3")]
    pub attached_request_id: ::prost::alloc::string::String,
    #[prost(message, repeated, tag = "4")]
    pub attached_completion_callbacks: ::prost::alloc::vec::Vec<
        super::super::common::v1::Callback,
    >,
    #[prost(string, tag = "5")]
    pub identity: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "6")]
    pub priority: ::core::option::Option<super::super::common::v1::Priority>,
    #[prost(message, optional, tag = "7")]
    pub time_skipping_config: ::core::option::Option<
        super::super::common::v1::TimeSkippingConfig,
    >,
    #[prost(bool, tag = "9")]
    pub time_skipping_config_updated: bool,
    #[prost(message, repeated, tag = "8")]
    pub workflow_update_options: ::prost::alloc::vec::Vec<
        workflow_execution_options_updated_event_attributes::WorkflowUpdateOptionsUpdate,
    >,
}
/// Nested message and enum types in `WorkflowExecutionOptionsUpdatedEventAttributes`.
pub mod workflow_execution_options_updated_event_attributes {
    /// What was attached to one update of the run.
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct WorkflowUpdateOptionsUpdate {
        #[prost(string, tag = "1")]
        pub update_id: ::prost::alloc::string::String,
        #[prost(string, tag = "2")]
        pub attached_request_id: ::prost::alloc::string::String,
        #[prost(message, repeated, tag = "3")]
        pub attached_completion_callbacks: ::prost::alloc::vec::Vec<
            super::super::super::common::v1::Callback,
        >,
    }
    impl ::prost::Name for WorkflowUpdateOptionsUpdate {
        const NAME: &'static str = "WorkflowUpdateOptionsUpdate";
        const PACKAGE: &'static str = "temporal.api.history.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.history.v1.WorkflowExecutionOptionsUpdatedEventAttributes.WorkflowUpdateOptionsUpdate"
                .into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.history.v1.WorkflowExecutionOptionsUpdatedEventAttributes.WorkflowUpdateOptionsUpdate"
                .into()
        }
    }
}
impl ::prost::Name for WorkflowExecutionOptionsUpdatedEventAttributes {
    const NAME: &'static str = "WorkflowExecutionOptionsUpdatedEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.WorkflowExecutionOptionsUpdatedEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.WorkflowExecutionOptionsUpdatedEventAttributes"
            .into()
    }
}
/// The run was paused.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct WorkflowExecutionPausedEventAttributes {
    #[prost(string, tag = "1")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub reason: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub request_id: ::prost::alloc::string::String,
}
impl ::prost::Name for WorkflowExecutionPausedEventAttributes {
    const NAME: &'static str = "WorkflowExecutionPausedEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.WorkflowExecutionPausedEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.WorkflowExecutionPausedEventAttributes"
            .into()
    }
}
/// The run got a signal.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct WorkflowExecutionSignaledEventAttributes {
    #[prost(string, tag = "1")]
    pub signal_name: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub input: ::core::option::Option<super::super::common::v1::Payloads>,
    #[prost(string, tag = "3")]
    pub identity: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "4")]
    pub header: ::core::option::Option<super::super::common::v1::Header>,
    /// deprecated
    #[prost(bool, tag = "5")]
    pub skip_generate_workflow_task: bool,
    #[prost(message, optional, tag = "6")]
    pub external_workflow_execution: ::core::option::Option<
        super::super::common::v1::WorkflowExecution,
    >,
    #[prost(string, tag = "7")]
    pub request_id: ::prost::alloc::string::String,
}
impl ::prost::Name for WorkflowExecutionSignaledEventAttributes {
    const NAME: &'static str = "WorkflowExecutionSignaledEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.WorkflowExecutionSignaledEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.WorkflowExecutionSignaledEventAttributes"
            .into()
    }
}
/// The first event: what the run was started with, and by whom.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct WorkflowExecutionStartedEventAttributes {
    #[prost(message, optional, tag = "1")]
    pub workflow_type: ::core::option::Option<super::super::common::v1::WorkflowType>,
    #[prost(string, tag = "2")]
    pub parent_workflow_namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "27")]
    pub parent_workflow_namespace_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "3")]
    pub parent_workflow_execution: ::core::option::Option<
        super::super::common::v1::WorkflowExecution,
    >,
    #[prost(int64, tag = "4")]
    pub parent_initiated_event_id: i64,
    #[prost(message, optional, tag = "5")]
    pub task_queue: ::core::option::Option<super::super::taskqueue::v1::TaskQueue>,
    #[prost(message, optional, tag = "6")]
    pub input: ::core::option::Option<super::super::common::v1::Payloads>,
    #[prost(message, optional, tag = "7")]
    pub workflow_execution_timeout: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, optional, tag = "8")]
    pub workflow_run_timeout: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, optional, tag = "9")]
    pub workflow_task_timeout: ::core::option::Option<::prost_types::Duration>,
    #[prost(string, tag = "10")]
    pub continued_execution_run_id: ::prost::alloc::string::String,
    #[prost(enumeration = "super::super::enums::v1::ContinueAsNewInitiator", tag = "11")]
    pub initiator: i32,
    #[prost(message, optional, tag = "12")]
    pub continued_failure: ::core::option::Option<super::super::failure::v1::Failure>,
    #[prost(message, optional, tag = "13")]
    pub last_completion_result: ::core::option::Option<
        super::super::common::v1::Payloads,
    >,
    #[prost(string, tag = "14")]
    pub original_execution_run_id: ::prost::alloc::string::String,
    #[prost(string, tag = "15")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "16")]
    pub first_execution_run_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "17")]
    pub retry_policy: ::core::option::Option<super::super::common::v1::RetryPolicy>,
    #[prost(int32, tag = "18")]
    pub attempt: i32,
    #[prost(message, optional, tag = "19")]
    pub workflow_execution_expiration_time: ::core::option::Option<
        ::prost_types::Timestamp,
    >,
    #[prost(string, tag = "20")]
    pub cron_schedule: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "21")]
    pub first_workflow_task_backoff: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, optional, tag = "22")]
    pub memo: ::core::option::Option<super::super::common::v1::Memo>,
    #[prost(message, optional, tag = "23")]
    pub search_attributes: ::core::option::Option<
        super::super::common::v1::SearchAttributes,
    >,
    #[prost(message, optional, tag = "24")]
    pub prev_auto_reset_points: ::core::option::Option<
        super::super::workflow::v1::ResetPoints,
    >,
    #[prost(message, optional, tag = "25")]
    pub header: ::core::option::Option<super::super::common::v1::Header>,
    #[prost(int64, tag = "26")]
    pub parent_initiated_event_version: i64,
    #[prost(string, tag = "28")]
    pub workflow_id: ::prost::alloc::string::String,
    /// deprecated
    #[prost(message, optional, tag = "29")]
    pub source_version_stamp: ::core::option::Option<
        super::super::common::v1::WorkerVersionStamp,
    >,
    #[prost(message, repeated, tag = "30")]
    pub completion_callbacks: ::prost::alloc::vec::Vec<
        super::super::common::v1::Callback,
    >,
    #[prost(message, optional, tag = "31")]
    pub root_workflow_execution: ::core::option::Option<
        super::super::common::v1::WorkflowExecution,
    >,
    /// deprecated
    #[prost(string, tag = "32")]
    pub inherited_build_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "33")]
    pub versioning_override: ::core::option::Option<
        super::super::workflow::v1::VersioningOverride,
    >,
    /// deprecated
    #[prost(string, tag = "34")]
    pub parent_pinned_worker_deployment_version: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "35")]
    pub priority: ::core::option::Option<super::super::common::v1::Priority>,
    #[prost(message, optional, tag = "37")]
    pub inherited_pinned_version: ::core::option::Option<
        super::super::deployment::v1::WorkerDeploymentVersion,
    >,
    #[prost(message, optional, tag = "39")]
    pub inherited_auto_upgrade_info: ::core::option::Option<
        super::super::deployment::v1::InheritedAutoUpgradeInfo,
    >,
    #[prost(bool, tag = "38")]
    pub eager_execution_accepted: bool,
    #[prost(message, optional, tag = "40")]
    pub declined_target_version_upgrade: ::core::option::Option<
        DeclinedTargetVersionUpgrade,
    >,
    #[prost(message, optional, tag = "41")]
    pub time_skipping_config: ::core::option::Option<
        super::super::common::v1::TimeSkippingConfig,
    >,
    #[prost(message, optional, tag = "43")]
    pub time_skipping_state_propagation: ::core::option::Option<
        super::super::common::v1::TimeSkippingStatePropagation,
    >,
    #[prost(message, optional, tag = "44")]
    pub propagated_nexus_serialization_context: ::core::option::Option<
        super::super::nexus::v1::PropagatedSerializationContext,
    >,
}
impl ::prost::Name for WorkflowExecutionStartedEventAttributes {
    const NAME: &'static str = "WorkflowExecutionStartedEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.WorkflowExecutionStartedEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.WorkflowExecutionStartedEventAttributes"
            .into()
    }
}
/// The run was terminated.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct WorkflowExecutionTerminatedEventAttributes {
    #[prost(string, tag = "1")]
    pub reason: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub details: ::core::option::Option<super::super::common::v1::Payloads>,
    #[prost(string, tag = "3")]
    pub identity: ::prost::alloc::string::String,
}
impl ::prost::Name for WorkflowExecutionTerminatedEventAttributes {
    const NAME: &'static str = "WorkflowExecutionTerminatedEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.WorkflowExecutionTerminatedEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.WorkflowExecutionTerminatedEventAttributes"
            .into()
    }
}
/// The run's virtual clock jumped ahead or was stopped.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct WorkflowExecutionTimeSkippingTransitionedEventAttributes {
    #[prost(message, optional, tag = "1")]
    pub target_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(bool, tag = "2")]
    pub disabled_after_fast_forward: bool,
    #[prost(message, optional, tag = "3")]
    pub wall_clock_time: ::core::option::Option<::prost_types::Timestamp>,
}
impl ::prost::Name for WorkflowExecutionTimeSkippingTransitionedEventAttributes {
    const NAME: &'static str = "WorkflowExecutionTimeSkippingTransitionedEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.WorkflowExecutionTimeSkippingTransitionedEventAttributes"
            .into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.WorkflowExecutionTimeSkippingTransitionedEventAttributes"
            .into()
    }
}
/// The run ran out of time.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct WorkflowExecutionTimedOutEventAttributes {
    #[prost(enumeration = "super::super::enums::v1::RetryState", tag = "1")]
    pub retry_state: i32,
    #[prost(string, tag = "2")]
    pub new_execution_run_id: ::prost::alloc::string::String,
}
impl ::prost::Name for WorkflowExecutionTimedOutEventAttributes {
    const NAME: &'static str = "WorkflowExecutionTimedOutEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.WorkflowExecutionTimedOutEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.WorkflowExecutionTimedOutEventAttributes"
            .into()
    }
}
/// The run goes on after a pause.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct WorkflowExecutionUnpausedEventAttributes {
    #[prost(string, tag = "1")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub reason: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub request_id: ::prost::alloc::string::String,
}
impl ::prost::Name for WorkflowExecutionUnpausedEventAttributes {
    const NAME: &'static str = "WorkflowExecutionUnpausedEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.WorkflowExecutionUnpausedEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.WorkflowExecutionUnpausedEventAttributes"
            .into()
    }
}
/// The workflow let an update in; its handler runs.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct WorkflowExecutionUpdateAcceptedEventAttributes {
    #[prost(string, tag = "1")]
    pub protocol_instance_id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub accepted_request_message_id: ::prost::alloc::string::String,
    #[prost(int64, tag = "3")]
    pub accepted_request_sequencing_event_id: i64,
    #[prost(message, optional, tag = "4")]
    pub accepted_request: ::core::option::Option<super::super::update::v1::Request>,
}
impl ::prost::Name for WorkflowExecutionUpdateAcceptedEventAttributes {
    const NAME: &'static str = "WorkflowExecutionUpdateAcceptedEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.WorkflowExecutionUpdateAcceptedEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.WorkflowExecutionUpdateAcceptedEventAttributes"
            .into()
    }
}
/// An update was recorded before the workflow saw it, because a reset carried it over.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct WorkflowExecutionUpdateAdmittedEventAttributes {
    #[prost(message, optional, tag = "1")]
    pub request: ::core::option::Option<super::super::update::v1::Request>,
    #[prost(
        enumeration = "super::super::enums::v1::UpdateAdmittedEventOrigin",
        tag = "2"
    )]
    pub origin: i32,
}
impl ::prost::Name for WorkflowExecutionUpdateAdmittedEventAttributes {
    const NAME: &'static str = "WorkflowExecutionUpdateAdmittedEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.WorkflowExecutionUpdateAdmittedEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.WorkflowExecutionUpdateAdmittedEventAttributes"
            .into()
    }
}
/// The handler of an update has ended.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct WorkflowExecutionUpdateCompletedEventAttributes {
    #[prost(message, optional, tag = "1")]
    pub meta: ::core::option::Option<super::super::update::v1::Meta>,
    #[prost(int64, tag = "3")]
    pub accepted_event_id: i64,
    #[prost(message, optional, tag = "2")]
    pub outcome: ::core::option::Option<super::super::update::v1::Outcome>,
}
impl ::prost::Name for WorkflowExecutionUpdateCompletedEventAttributes {
    const NAME: &'static str = "WorkflowExecutionUpdateCompletedEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.WorkflowExecutionUpdateCompletedEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.WorkflowExecutionUpdateCompletedEventAttributes"
            .into()
    }
}
/// The workflow refused an update; servers leave no trace of that today.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct WorkflowExecutionUpdateRejectedEventAttributes {
    #[prost(string, tag = "1")]
    pub protocol_instance_id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub rejected_request_message_id: ::prost::alloc::string::String,
    #[prost(int64, tag = "3")]
    pub rejected_request_sequencing_event_id: i64,
    #[prost(message, optional, tag = "4")]
    pub rejected_request: ::core::option::Option<super::super::update::v1::Request>,
    #[prost(message, optional, tag = "5")]
    pub failure: ::core::option::Option<super::super::failure::v1::Failure>,
}
impl ::prost::Name for WorkflowExecutionUpdateRejectedEventAttributes {
    const NAME: &'static str = "WorkflowExecutionUpdateRejectedEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.WorkflowExecutionUpdateRejectedEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.WorkflowExecutionUpdateRejectedEventAttributes"
            .into()
    }
}
/// The workflow changed its memo.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct WorkflowPropertiesModifiedEventAttributes {
    #[prost(int64, tag = "1")]
    pub workflow_task_completed_event_id: i64,
    #[prost(message, optional, tag = "2")]
    pub upserted_memo: ::core::option::Option<super::super::common::v1::Memo>,
}
impl ::prost::Name for WorkflowPropertiesModifiedEventAttributes {
    const NAME: &'static str = "WorkflowPropertiesModifiedEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.WorkflowPropertiesModifiedEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.WorkflowPropertiesModifiedEventAttributes"
            .into()
    }
}
/// Somebody outside changed the run's queue, timeouts or memo.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct WorkflowPropertiesModifiedExternallyEventAttributes {
    #[prost(string, tag = "1")]
    pub new_task_queue: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub new_workflow_task_timeout: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, optional, tag = "3")]
    pub new_workflow_run_timeout: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, optional, tag = "4")]
    pub new_workflow_execution_timeout: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, optional, tag = "5")]
    pub upserted_memo: ::core::option::Option<super::super::common::v1::Memo>,
}
impl ::prost::Name for WorkflowPropertiesModifiedExternallyEventAttributes {
    const NAME: &'static str = "WorkflowPropertiesModifiedExternallyEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.WorkflowPropertiesModifiedExternallyEventAttributes"
            .into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.WorkflowPropertiesModifiedExternallyEventAttributes"
            .into()
    }
}
/// A worker has answered a workflow task; the events of its commands follow.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct WorkflowTaskCompletedEventAttributes {
    #[prost(int64, tag = "1")]
    pub scheduled_event_id: i64,
    #[prost(int64, tag = "2")]
    pub started_event_id: i64,
    #[prost(string, tag = "3")]
    pub identity: ::prost::alloc::string::String,
    /// deprecated
    #[prost(string, tag = "4")]
    pub binary_checksum: ::prost::alloc::string::String,
    /// deprecated
    #[prost(message, optional, tag = "5")]
    pub worker_version: ::core::option::Option<
        super::super::common::v1::WorkerVersionStamp,
    >,
    #[prost(message, optional, tag = "6")]
    pub sdk_metadata: ::core::option::Option<
        super::super::sdk::v1::WorkflowTaskCompletedMetadata,
    >,
    #[prost(message, optional, tag = "13")]
    pub metering_metadata: ::core::option::Option<
        super::super::common::v1::MeteringMetadata,
    >,
    /// deprecated
    #[prost(message, optional, tag = "7")]
    pub deployment: ::core::option::Option<super::super::deployment::v1::Deployment>,
    #[prost(enumeration = "super::super::enums::v1::VersioningBehavior", tag = "8")]
    pub versioning_behavior: i32,
    /// deprecated
    #[prost(string, tag = "9")]
    pub worker_deployment_version: ::prost::alloc::string::String,
    #[prost(string, tag = "10")]
    pub worker_deployment_name: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "11")]
    pub deployment_version: ::core::option::Option<
        super::super::deployment::v1::WorkerDeploymentVersion,
    >,
}
impl ::prost::Name for WorkflowTaskCompletedEventAttributes {
    const NAME: &'static str = "WorkflowTaskCompletedEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.WorkflowTaskCompletedEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.WorkflowTaskCompletedEventAttributes"
            .into()
    }
}
/// A worker could not process a workflow task, its answer was refused, or a reset ended it.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct WorkflowTaskFailedEventAttributes {
    #[prost(int64, tag = "1")]
    pub scheduled_event_id: i64,
    #[prost(int64, tag = "2")]
    pub started_event_id: i64,
    #[prost(enumeration = "super::super::enums::v1::WorkflowTaskFailedCause", tag = "3")]
    pub cause: i32,
    #[prost(message, optional, tag = "4")]
    pub failure: ::core::option::Option<super::super::failure::v1::Failure>,
    #[prost(string, tag = "5")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "6")]
    pub base_run_id: ::prost::alloc::string::String,
    #[prost(string, tag = "7")]
    pub new_run_id: ::prost::alloc::string::String,
    #[prost(int64, tag = "8")]
    pub fork_event_version: i64,
    /// deprecated
    #[prost(string, tag = "9")]
    pub binary_checksum: ::prost::alloc::string::String,
    /// deprecated
    #[prost(message, optional, tag = "10")]
    pub worker_version: ::core::option::Option<
        super::super::common::v1::WorkerVersionStamp,
    >,
}
impl ::prost::Name for WorkflowTaskFailedEventAttributes {
    const NAME: &'static str = "WorkflowTaskFailedEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.WorkflowTaskFailedEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.WorkflowTaskFailedEventAttributes"
            .into()
    }
}
/// The workflow has something to react to, and a task for it waits in a queue.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct WorkflowTaskScheduledEventAttributes {
    #[prost(message, optional, tag = "1")]
    pub task_queue: ::core::option::Option<super::super::taskqueue::v1::TaskQueue>,
    #[prost(message, optional, tag = "2")]
    pub start_to_close_timeout: ::core::option::Option<::prost_types::Duration>,
    #[prost(int32, tag = "3")]
    pub attempt: i32,
}
impl ::prost::Name for WorkflowTaskScheduledEventAttributes {
    const NAME: &'static str = "WorkflowTaskScheduledEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.WorkflowTaskScheduledEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.WorkflowTaskScheduledEventAttributes"
            .into()
    }
}
/// A worker took the workflow task.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct WorkflowTaskStartedEventAttributes {
    #[prost(int64, tag = "1")]
    pub scheduled_event_id: i64,
    #[prost(string, tag = "2")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub request_id: ::prost::alloc::string::String,
    #[prost(bool, tag = "4")]
    pub suggest_continue_as_new: bool,
    #[prost(
        enumeration = "super::super::enums::v1::SuggestContinueAsNewReason",
        repeated,
        tag = "8"
    )]
    pub suggest_continue_as_new_reasons: ::prost::alloc::vec::Vec<i32>,
    #[prost(bool, tag = "9")]
    pub target_worker_deployment_version_changed: bool,
    #[prost(int64, tag = "5")]
    pub history_size_bytes: i64,
    /// deprecated
    #[prost(message, optional, tag = "6")]
    pub worker_version: ::core::option::Option<
        super::super::common::v1::WorkerVersionStamp,
    >,
    /// deprecated
    #[prost(int64, tag = "7")]
    pub build_id_redirect_counter: i64,
}
impl ::prost::Name for WorkflowTaskStartedEventAttributes {
    const NAME: &'static str = "WorkflowTaskStartedEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.WorkflowTaskStartedEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.WorkflowTaskStartedEventAttributes"
            .into()
    }
}
/// No answer to a workflow task came in time.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct WorkflowTaskTimedOutEventAttributes {
    #[prost(int64, tag = "1")]
    pub scheduled_event_id: i64,
    #[prost(int64, tag = "2")]
    pub started_event_id: i64,
    #[prost(enumeration = "super::super::enums::v1::TimeoutType", tag = "3")]
    pub timeout_type: i32,
}
impl ::prost::Name for WorkflowTaskTimedOutEventAttributes {
    const NAME: &'static str = "WorkflowTaskTimedOutEventAttributes";
    const PACKAGE: &'static str = "temporal.api.history.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.history.v1.WorkflowTaskTimedOutEventAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.history.v1.WorkflowTaskTimedOutEventAttributes"
            .into()
    }
}
