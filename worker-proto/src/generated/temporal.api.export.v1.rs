// Generated from the .proto files by tests/generated.rs; do not edit.
/// An activity that ran on its own, as exported.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ActivityExecution {
    #[prost(message, optional, tag = "1")]
    pub activity: ::core::option::Option<
        super::super::workflowservice::v1::DescribeActivityExecutionResponse,
    >,
}
impl ::prost::Name for ActivityExecution {
    const NAME: &'static str = "ActivityExecution";
    const PACKAGE: &'static str = "temporal.api.export.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.export.v1.ActivityExecution".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.export.v1.ActivityExecution".into()
    }
}
/// Executions of all kinds in one file of an export.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ExportedExecutions {
    #[prost(message, repeated, tag = "1")]
    pub workflows: ::prost::alloc::vec::Vec<WorkflowExecution>,
    #[prost(message, repeated, tag = "2")]
    pub activities: ::prost::alloc::vec::Vec<ActivityExecution>,
}
impl ::prost::Name for ExportedExecutions {
    const NAME: &'static str = "ExportedExecutions";
    const PACKAGE: &'static str = "temporal.api.export.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.export.v1.ExportedExecutions".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.export.v1.ExportedExecutions".into()
    }
}
/// A run, as exported: its history.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct WorkflowExecution {
    #[prost(message, optional, tag = "1")]
    pub history: ::core::option::Option<super::super::history::v1::History>,
}
impl ::prost::Name for WorkflowExecution {
    const NAME: &'static str = "WorkflowExecution";
    const PACKAGE: &'static str = "temporal.api.export.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.export.v1.WorkflowExecution".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.export.v1.WorkflowExecution".into()
    }
}
/// Runs in one file of an export.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct WorkflowExecutions {
    #[prost(message, repeated, tag = "1")]
    pub items: ::prost::alloc::vec::Vec<WorkflowExecution>,
}
impl ::prost::Name for WorkflowExecutions {
    const NAME: &'static str = "WorkflowExecutions";
    const PACKAGE: &'static str = "temporal.api.export.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.export.v1.WorkflowExecutions".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.export.v1.WorkflowExecutions".into()
    }
}
