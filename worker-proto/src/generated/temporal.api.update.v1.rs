// Generated from the .proto files by tests/generated.rs; do not edit.
/// The workflow's message that it lets an update in.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct Acceptance {
    #[prost(string, tag = "1")]
    pub accepted_request_message_id: ::prost::alloc::string::String,
    #[prost(int64, tag = "2")]
    pub accepted_request_sequencing_event_id: i64,
    #[prost(message, optional, tag = "3")]
    pub accepted_request: ::core::option::Option<Request>,
}
impl ::prost::Name for Acceptance {
    const NAME: &'static str = "Acceptance";
    const PACKAGE: &'static str = "temporal.api.update.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.update.v1.Acceptance".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.update.v1.Acceptance".into()
    }
}
/// Handler and arguments of an update.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct Input {
    #[prost(message, optional, tag = "1")]
    pub header: ::core::option::Option<super::super::common::v1::Header>,
    #[prost(string, tag = "2")]
    pub name: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "3")]
    pub args: ::core::option::Option<super::super::common::v1::Payloads>,
}
impl ::prost::Name for Input {
    const NAME: &'static str = "Input";
    const PACKAGE: &'static str = "temporal.api.update.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.update.v1.Input".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.update.v1.Input".into()
    }
}
/// Id of an update, and who sent it.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct Meta {
    #[prost(string, tag = "1")]
    pub update_id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub identity: ::prost::alloc::string::String,
}
impl ::prost::Name for Meta {
    const NAME: &'static str = "Meta";
    const PACKAGE: &'static str = "temporal.api.update.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.update.v1.Meta".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.update.v1.Meta".into()
    }
}
/// Result or failure of an update.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct Outcome {
    #[prost(oneof = "outcome::Value", tags = "1, 2")]
    pub value: ::core::option::Option<outcome::Value>,
}
/// Nested message and enum types in `Outcome`.
pub mod outcome {
    #[derive(Clone, PartialEq, ::prost::Oneof)]
    pub enum Value {
        #[prost(message, tag = "1")]
        Success(super::super::super::common::v1::Payloads),
        #[prost(message, tag = "2")]
        Failure(super::super::super::failure::v1::Failure),
    }
}
impl ::prost::Name for Outcome {
    const NAME: &'static str = "Outcome";
    const PACKAGE: &'static str = "temporal.api.update.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.update.v1.Outcome".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.update.v1.Outcome".into()
    }
}
/// The workflow's message that it refuses an update.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct Rejection {
    #[prost(string, tag = "1")]
    pub rejected_request_message_id: ::prost::alloc::string::String,
    #[prost(int64, tag = "2")]
    pub rejected_request_sequencing_event_id: i64,
    #[prost(message, optional, tag = "3")]
    pub rejected_request: ::core::option::Option<Request>,
    #[prost(message, optional, tag = "4")]
    pub failure: ::core::option::Option<super::super::failure::v1::Failure>,
}
impl ::prost::Name for Rejection {
    const NAME: &'static str = "Rejection";
    const PACKAGE: &'static str = "temporal.api.update.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.update.v1.Rejection".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.update.v1.Rejection".into()
    }
}
/// The server's message that delivers an update to the workflow.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct Request {
    #[prost(message, optional, tag = "1")]
    pub meta: ::core::option::Option<Meta>,
    #[prost(message, optional, tag = "2")]
    pub input: ::core::option::Option<Input>,
    #[prost(string, tag = "3")]
    pub request_id: ::prost::alloc::string::String,
    #[prost(message, repeated, tag = "4")]
    pub completion_callbacks: ::prost::alloc::vec::Vec<
        super::super::common::v1::Callback,
    >,
    #[prost(message, repeated, tag = "5")]
    pub links: ::prost::alloc::vec::Vec<super::super::common::v1::Link>,
    #[prost(message, optional, tag = "6")]
    pub propagated_nexus_serialization_context: ::core::option::Option<
        super::super::nexus::v1::PropagatedSerializationContext,
    >,
}
impl ::prost::Name for Request {
    const NAME: &'static str = "Request";
    const PACKAGE: &'static str = "temporal.api.update.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.update.v1.Request".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.update.v1.Request".into()
    }
}
/// The workflow's message that an update's handler has ended.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct Response {
    #[prost(message, optional, tag = "1")]
    pub meta: ::core::option::Option<Meta>,
    #[prost(message, optional, tag = "2")]
    pub outcome: ::core::option::Option<Outcome>,
}
impl ::prost::Name for Response {
    const NAME: &'static str = "Response";
    const PACKAGE: &'static str = "temporal.api.update.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.update.v1.Response".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.update.v1.Response".into()
    }
}
/// Names one update of one run.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct UpdateRef {
    #[prost(message, optional, tag = "1")]
    pub workflow_execution: ::core::option::Option<
        super::super::common::v1::WorkflowExecution,
    >,
    #[prost(string, tag = "2")]
    pub update_id: ::prost::alloc::string::String,
}
impl ::prost::Name for UpdateRef {
    const NAME: &'static str = "UpdateRef";
    const PACKAGE: &'static str = "temporal.api.update.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.update.v1.UpdateRef".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.update.v1.UpdateRef".into()
    }
}
/// Which stage of an update a caller waits for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct WaitPolicy {
    #[prost(
        enumeration = "super::super::enums::v1::UpdateWorkflowExecutionLifecycleStage",
        tag = "1"
    )]
    pub lifecycle_stage: i32,
}
impl ::prost::Name for WaitPolicy {
    const NAME: &'static str = "WaitPolicy";
    const PACKAGE: &'static str = "temporal.api.update.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.update.v1.WaitPolicy".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.update.v1.WaitPolicy".into()
    }
}
