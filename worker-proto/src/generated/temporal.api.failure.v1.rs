// Generated from the .proto files by tests/generated.rs; do not edit.
/// An activity failed; its own failure is the cause.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ActivityFailureInfo {
    #[prost(int64, tag = "1")]
    pub scheduled_event_id: i64,
    #[prost(int64, tag = "2")]
    pub started_event_id: i64,
    #[prost(string, tag = "3")]
    pub identity: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "4")]
    pub activity_type: ::core::option::Option<super::super::common::v1::ActivityType>,
    #[prost(string, tag = "5")]
    pub activity_id: ::prost::alloc::string::String,
    #[prost(enumeration = "super::super::enums::v1::RetryState", tag = "6")]
    pub retry_state: i32,
}
impl ::prost::Name for ActivityFailureInfo {
    const NAME: &'static str = "ActivityFailureInfo";
    const PACKAGE: &'static str = "temporal.api.failure.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.failure.v1.ActivityFailureInfo".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.failure.v1.ActivityFailureInfo".into()
    }
}
/// User code failed, with a type that retry policies can name.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ApplicationFailureInfo {
    #[prost(string, tag = "1")]
    pub r#type: ::prost::alloc::string::String,
    #[prost(bool, tag = "2")]
    pub non_retryable: bool,
    #[prost(message, optional, tag = "3")]
    pub details: ::core::option::Option<super::super::common::v1::Payloads>,
    #[prost(message, optional, tag = "4")]
    pub next_retry_delay: ::core::option::Option<::prost_types::Duration>,
    #[prost(
        enumeration = "super::super::enums::v1::ApplicationErrorCategory",
        tag = "5"
    )]
    pub category: i32,
}
impl ::prost::Name for ApplicationFailureInfo {
    const NAME: &'static str = "ApplicationFailureInfo";
    const PACKAGE: &'static str = "temporal.api.failure.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.failure.v1.ApplicationFailureInfo".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.failure.v1.ApplicationFailureInfo".into()
    }
}
/// Something was cancelled.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct CanceledFailureInfo {
    #[prost(message, optional, tag = "1")]
    pub details: ::core::option::Option<super::super::common::v1::Payloads>,
    #[prost(string, tag = "2")]
    pub identity: ::prost::alloc::string::String,
}
impl ::prost::Name for CanceledFailureInfo {
    const NAME: &'static str = "CanceledFailureInfo";
    const PACKAGE: &'static str = "temporal.api.failure.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.failure.v1.CanceledFailureInfo".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.failure.v1.CanceledFailureInfo".into()
    }
}
/// A child workflow failed; its own failure is the cause.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ChildWorkflowExecutionFailureInfo {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
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
impl ::prost::Name for ChildWorkflowExecutionFailureInfo {
    const NAME: &'static str = "ChildWorkflowExecutionFailureInfo";
    const PACKAGE: &'static str = "temporal.api.failure.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.failure.v1.ChildWorkflowExecutionFailureInfo".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.failure.v1.ChildWorkflowExecutionFailureInfo"
            .into()
    }
}
/// Why something failed, in a form that every SDK can read, with the cause inside.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct Failure {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub source: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub stack_trace: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "20")]
    pub encoded_attributes: ::core::option::Option<super::super::common::v1::Payload>,
    #[prost(message, optional, boxed, tag = "4")]
    pub cause: ::core::option::Option<::prost::alloc::boxed::Box<Failure>>,
    #[prost(oneof = "failure::FailureInfo", tags = "5, 6, 7, 8, 9, 10, 11, 12, 13, 14")]
    pub failure_info: ::core::option::Option<failure::FailureInfo>,
}
/// Nested message and enum types in `Failure`.
pub mod failure {
    #[derive(Clone, PartialEq, ::prost::Oneof)]
    pub enum FailureInfo {
        #[prost(message, tag = "5")]
        ApplicationFailureInfo(super::ApplicationFailureInfo),
        #[prost(message, tag = "6")]
        TimeoutFailureInfo(super::TimeoutFailureInfo),
        #[prost(message, tag = "7")]
        CanceledFailureInfo(super::CanceledFailureInfo),
        #[prost(message, tag = "8")]
        TerminatedFailureInfo(super::TerminatedFailureInfo),
        #[prost(message, tag = "9")]
        ServerFailureInfo(super::ServerFailureInfo),
        #[prost(message, tag = "10")]
        ResetWorkflowFailureInfo(super::ResetWorkflowFailureInfo),
        #[prost(message, tag = "11")]
        ActivityFailureInfo(super::ActivityFailureInfo),
        #[prost(message, tag = "12")]
        ChildWorkflowExecutionFailureInfo(super::ChildWorkflowExecutionFailureInfo),
        #[prost(message, tag = "13")]
        NexusOperationExecutionFailureInfo(super::NexusOperationFailureInfo),
        #[prost(message, tag = "14")]
        NexusHandlerFailureInfo(super::NexusHandlerFailureInfo),
    }
}
impl ::prost::Name for Failure {
    const NAME: &'static str = "Failure";
    const PACKAGE: &'static str = "temporal.api.failure.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.failure.v1.Failure".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.failure.v1.Failure".into()
    }
}
/// An operation was not tried because another one of the same request failed.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct MultiOperationExecutionAborted {}
impl ::prost::Name for MultiOperationExecutionAborted {
    const NAME: &'static str = "MultiOperationExecutionAborted";
    const PACKAGE: &'static str = "temporal.api.failure.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.failure.v1.MultiOperationExecutionAborted".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.failure.v1.MultiOperationExecutionAborted"
            .into()
    }
}
/// The handler of a Nexus operation could not be reached or did not accept the request.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct NexusHandlerFailureInfo {
    #[prost(string, tag = "1")]
    pub r#type: ::prost::alloc::string::String,
    #[prost(
        enumeration = "super::super::enums::v1::NexusHandlerErrorRetryBehavior",
        tag = "2"
    )]
    pub retry_behavior: i32,
}
impl ::prost::Name for NexusHandlerFailureInfo {
    const NAME: &'static str = "NexusHandlerFailureInfo";
    const PACKAGE: &'static str = "temporal.api.failure.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.failure.v1.NexusHandlerFailureInfo".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.failure.v1.NexusHandlerFailureInfo".into()
    }
}
/// A Nexus operation failed; its own failure is the cause.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct NexusOperationFailureInfo {
    #[prost(int64, tag = "1")]
    pub scheduled_event_id: i64,
    #[prost(string, tag = "2")]
    pub endpoint: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub service: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub operation: ::prost::alloc::string::String,
    /// deprecated
    #[prost(string, tag = "5")]
    pub operation_id: ::prost::alloc::string::String,
    #[prost(string, tag = "6")]
    pub operation_token: ::prost::alloc::string::String,
}
impl ::prost::Name for NexusOperationFailureInfo {
    const NAME: &'static str = "NexusOperationFailureInfo";
    const PACKAGE: &'static str = "temporal.api.failure.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.failure.v1.NexusOperationFailureInfo".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.failure.v1.NexusOperationFailureInfo".into()
    }
}
/// A reset closed the run.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ResetWorkflowFailureInfo {
    #[prost(message, optional, tag = "1")]
    pub last_heartbeat_details: ::core::option::Option<
        super::super::common::v1::Payloads,
    >,
}
impl ::prost::Name for ResetWorkflowFailureInfo {
    const NAME: &'static str = "ResetWorkflowFailureInfo";
    const PACKAGE: &'static str = "temporal.api.failure.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.failure.v1.ResetWorkflowFailureInfo".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.failure.v1.ResetWorkflowFailureInfo".into()
    }
}
/// The server itself failed.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ServerFailureInfo {
    #[prost(bool, tag = "1")]
    pub non_retryable: bool,
}
impl ::prost::Name for ServerFailureInfo {
    const NAME: &'static str = "ServerFailureInfo";
    const PACKAGE: &'static str = "temporal.api.failure.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.failure.v1.ServerFailureInfo".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.failure.v1.ServerFailureInfo".into()
    }
}
/// Something was terminated.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct TerminatedFailureInfo {
    #[prost(string, tag = "1")]
    pub identity: ::prost::alloc::string::String,
}
impl ::prost::Name for TerminatedFailureInfo {
    const NAME: &'static str = "TerminatedFailureInfo";
    const PACKAGE: &'static str = "temporal.api.failure.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.failure.v1.TerminatedFailureInfo".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.failure.v1.TerminatedFailureInfo".into()
    }
}
/// A timeout ran out, and which one.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct TimeoutFailureInfo {
    #[prost(enumeration = "super::super::enums::v1::TimeoutType", tag = "1")]
    pub timeout_type: i32,
    #[prost(message, optional, tag = "2")]
    pub last_heartbeat_details: ::core::option::Option<
        super::super::common::v1::Payloads,
    >,
}
impl ::prost::Name for TimeoutFailureInfo {
    const NAME: &'static str = "TimeoutFailureInfo";
    const PACKAGE: &'static str = "temporal.api.failure.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.failure.v1.TimeoutFailureInfo".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.failure.v1.TimeoutFailureInfo".into()
    }
}
