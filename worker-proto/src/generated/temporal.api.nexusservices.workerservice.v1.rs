// Generated from the .proto files by tests/generated.rs; do not edit.
/// Commands of the server for one worker, delivered as a Nexus operation.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ExecuteCommandsRequest {
    #[prost(message, repeated, tag = "1")]
    pub commands: ::prost::alloc::vec::Vec<
        super::super::super::worker::v1::WorkerCommand,
    >,
}
impl ::prost::Name for ExecuteCommandsRequest {
    const NAME: &'static str = "ExecuteCommandsRequest";
    const PACKAGE: &'static str = "temporal.api.nexusservices.workerservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.nexusservices.workerservice.v1.ExecuteCommandsRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.nexusservices.workerservice.v1.ExecuteCommandsRequest"
            .into()
    }
}
/// One result for each command, in order.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ExecuteCommandsResponse {
    #[prost(message, repeated, tag = "1")]
    pub results: ::prost::alloc::vec::Vec<
        super::super::super::worker::v1::WorkerCommandResult,
    >,
}
impl ::prost::Name for ExecuteCommandsResponse {
    const NAME: &'static str = "ExecuteCommandsResponse";
    const PACKAGE: &'static str = "temporal.api.nexusservices.workerservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.nexusservices.workerservice.v1.ExecuteCommandsResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.nexusservices.workerservice.v1.ExecuteCommandsResponse"
            .into()
    }
}
