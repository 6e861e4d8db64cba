// Generated from the .proto files by tests/generated.rs; do not edit.
/// State of one call that the server makes when something has ended.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct CallbackInfo {
    #[prost(message, optional, tag = "1")]
    pub callback: ::core::option::Option<super::super::common::v1::Callback>,
    #[prost(message, optional, tag = "2")]
    pub registration_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(enumeration = "super::super::enums::v1::CallbackState", tag = "3")]
    pub state: i32,
    #[prost(int32, tag = "4")]
    pub attempt: i32,
    #[prost(message, optional, tag = "5")]
    pub last_attempt_complete_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(message, optional, tag = "6")]
    pub last_attempt_failure: ::core::option::Option<super::super::failure::v1::Failure>,
    #[prost(message, optional, tag = "7")]
    pub next_attempt_schedule_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(string, tag = "8")]
    pub blocked_reason: ::prost::alloc::string::String,
    #[prost(string, tag = "9")]
    pub request_id: ::prost::alloc::string::String,
}
impl ::prost::Name for CallbackInfo {
    const NAME: &'static str = "CallbackInfo";
    const PACKAGE: &'static str = "temporal.api.callback.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.callback.v1.CallbackInfo".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.callback.v1.CallbackInfo".into()
    }
}
