// Generated from the .proto files by tests/generated.rs; do not edit.
/// Tells a handler how the execution that it was registered with has ended.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct OnCompleteRequest {
    #[prost(message, optional, tag = "3")]
    pub source_context: ::core::option::Option<super::super::common::v1::Payload>,
    #[prost(oneof = "on_complete_request::Result", tags = "1, 2")]
    pub result: ::core::option::Option<on_complete_request::Result>,
}
/// Nested message and enum types in `OnCompleteRequest`.
pub mod on_complete_request {
    #[derive(Clone, PartialEq, ::prost::Oneof)]
    pub enum Result {
        #[prost(message, tag = "1")]
        Success(super::super::super::common::v1::Payload),
        #[prost(message, tag = "2")]
        Failure(super::super::super::failure::v1::Failure),
    }
}
impl ::prost::Name for OnCompleteRequest {
    const NAME: &'static str = "OnCompleteRequest";
    const PACKAGE: &'static str = "temporal.api.notificationservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.notificationservice.v1.OnCompleteRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.notificationservice.v1.OnCompleteRequest"
            .into()
    }
}
/// The handler has taken note.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct OnCompleteResponse {}
impl ::prost::Name for OnCompleteResponse {
    const NAME: &'static str = "OnCompleteResponse";
    const PACKAGE: &'static str = "temporal.api.notificationservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.notificationservice.v1.OnCompleteResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.notificationservice.v1.OnCompleteResponse"
            .into()
    }
}
