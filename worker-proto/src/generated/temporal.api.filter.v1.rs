// Generated from the .proto files by tests/generated.rs; do not edit.
/// Runs that started in a span of time.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct StartTimeFilter {
    #[prost(message, optional, tag = "1")]
    pub earliest_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(message, optional, tag = "2")]
    pub latest_time: ::core::option::Option<::prost_types::Timestamp>,
}
impl ::prost::Name for StartTimeFilter {
    const NAME: &'static str = "StartTimeFilter";
    const PACKAGE: &'static str = "temporal.api.filter.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.filter.v1.StartTimeFilter".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.filter.v1.StartTimeFilter".into()
    }
}
/// Runs in one status.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct StatusFilter {
    #[prost(enumeration = "super::super::enums::v1::WorkflowExecutionStatus", tag = "1")]
    pub status: i32,
}
impl ::prost::Name for StatusFilter {
    const NAME: &'static str = "StatusFilter";
    const PACKAGE: &'static str = "temporal.api.filter.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.filter.v1.StatusFilter".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.filter.v1.StatusFilter".into()
    }
}
/// Runs of one workflow id.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct WorkflowExecutionFilter {
    #[prost(string, tag = "1")]
    pub workflow_id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub run_id: ::prost::alloc::string::String,
}
impl ::prost::Name for WorkflowExecutionFilter {
    const NAME: &'static str = "WorkflowExecutionFilter";
    const PACKAGE: &'static str = "temporal.api.filter.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.filter.v1.WorkflowExecutionFilter".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.filter.v1.WorkflowExecutionFilter".into()
    }
}
/// Runs of one workflow type.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct WorkflowTypeFilter {
    #[prost(string, tag = "1")]
    pub name: ::prost::alloc::string::String,
}
impl ::prost::Name for WorkflowTypeFilter {
    const NAME: &'static str = "WorkflowTypeFilter";
    const PACKAGE: &'static str = "temporal.api.filter.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.filter.v1.WorkflowTypeFilter".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.filter.v1.WorkflowTypeFilter".into()
    }
}
