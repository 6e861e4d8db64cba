// Generated from the .proto files by tests/generated.rs; do not edit.
/// The run's status does not allow the query, as the caller wished.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct QueryRejected {
    #[prost(enumeration = "super::super::enums::v1::WorkflowExecutionStatus", tag = "1")]
    pub status: i32,
}
impl ::prost::Name for QueryRejected {
    const NAME: &'static str = "QueryRejected";
    const PACKAGE: &'static str = "temporal.api.query.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.query.v1.QueryRejected".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.query.v1.QueryRejected".into()
    }
}
/// A question to a workflow: the handler's name and arguments.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct WorkflowQuery {
    #[prost(string, tag = "1")]
    pub query_type: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub query_args: ::core::option::Option<super::super::common::v1::Payloads>,
    #[prost(message, optional, tag = "3")]
    pub header: ::core::option::Option<super::super::common::v1::Header>,
}
impl ::prost::Name for WorkflowQuery {
    const NAME: &'static str = "WorkflowQuery";
    const PACKAGE: &'static str = "temporal.api.query.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.query.v1.WorkflowQuery".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.query.v1.WorkflowQuery".into()
    }
}
/// A workflow's answer to one query.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct WorkflowQueryResult {
    #[prost(enumeration = "super::super::enums::v1::QueryResultType", tag = "1")]
    pub result_type: i32,
    #[prost(message, optional, tag = "2")]
    pub answer: ::core::option::Option<super::super::common::v1::Payloads>,
    #[prost(string, tag = "3")]
    pub error_message: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "4")]
    pub failure: ::core::option::Option<super::super::failure::v1::Failure>,
}
impl ::prost::Name for WorkflowQueryResult {
    const NAME: &'static str = "WorkflowQueryResult";
    const PACKAGE: &'static str = "temporal.api.query.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.query.v1.WorkflowQueryResult".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.query.v1.WorkflowQueryResult".into()
    }
}
