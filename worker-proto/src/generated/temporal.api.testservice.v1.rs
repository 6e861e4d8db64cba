// Generated from the .proto files by tests/generated.rs; do not edit.
/// Answer of `GetCurrentTime`: the time on the test server's clock.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct GetCurrentTimeResponse {
    #[prost(message, optional, tag = "1")]
    pub time: ::core::option::Option<::prost_types::Timestamp>,
}
impl ::prost::Name for GetCurrentTimeResponse {
    const NAME: &'static str = "GetCurrentTimeResponse";
    const PACKAGE: &'static str = "temporal.api.testservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.testservice.v1.GetCurrentTimeResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.testservice.v1.GetCurrentTimeResponse".into()
    }
}
/// `LockTimeSkipping` raises the count of reasons not to skip time; above zero the test server's clock runs
/// normally.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct LockTimeSkippingRequest {}
impl ::prost::Name for LockTimeSkippingRequest {
    const NAME: &'static str = "LockTimeSkippingRequest";
    const PACKAGE: &'static str = "temporal.api.testservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.testservice.v1.LockTimeSkippingRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.testservice.v1.LockTimeSkippingRequest".into()
    }
}
/// Answer of `LockTimeSkipping`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct LockTimeSkippingResponse {}
impl ::prost::Name for LockTimeSkippingResponse {
    const NAME: &'static str = "LockTimeSkippingResponse";
    const PACKAGE: &'static str = "temporal.api.testservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.testservice.v1.LockTimeSkippingResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.testservice.v1.LockTimeSkippingResponse".into()
    }
}
/// `Sleep` and `UnlockTimeSkippingWithSleep` answer when the test server's clock has advanced by a duration.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct SleepRequest {
    #[prost(message, optional, tag = "1")]
    pub duration: ::core::option::Option<::prost_types::Duration>,
}
impl ::prost::Name for SleepRequest {
    const NAME: &'static str = "SleepRequest";
    const PACKAGE: &'static str = "temporal.api.testservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.testservice.v1.SleepRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.testservice.v1.SleepRequest".into()
    }
}
/// Answer of `Sleep`, `SleepUntil` and `UnlockTimeSkippingWithSleep`; the time has come.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct SleepResponse {}
impl ::prost::Name for SleepResponse {
    const NAME: &'static str = "SleepResponse";
    const PACKAGE: &'static str = "temporal.api.testservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.testservice.v1.SleepResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.testservice.v1.SleepResponse".into()
    }
}
/// `SleepUntil` answers when the test server's clock has reached a moment.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct SleepUntilRequest {
    #[prost(message, optional, tag = "1")]
    pub timestamp: ::core::option::Option<::prost_types::Timestamp>,
}
impl ::prost::Name for SleepUntilRequest {
    const NAME: &'static str = "SleepUntilRequest";
    const PACKAGE: &'static str = "temporal.api.testservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.testservice.v1.SleepUntilRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.testservice.v1.SleepUntilRequest".into()
    }
}
/// `UnlockTimeSkipping` lowers the count of reasons not to skip time; at zero the test server jumps to the
/// next timer.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct UnlockTimeSkippingRequest {}
impl ::prost::Name for UnlockTimeSkippingRequest {
    const NAME: &'static str = "UnlockTimeSkippingRequest";
    const PACKAGE: &'static str = "temporal.api.testservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.testservice.v1.UnlockTimeSkippingRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.testservice.v1.UnlockTimeSkippingRequest"
            .into()
    }
}
/// Answer of `UnlockTimeSkipping`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct UnlockTimeSkippingResponse {}
impl ::prost::Name for UnlockTimeSkippingResponse {
    const NAME: &'static str = "UnlockTimeSkippingResponse";
    const PACKAGE: &'static str = "temporal.api.testservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.testservice.v1.UnlockTimeSkippingResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.testservice.v1.UnlockTimeSkippingResponse"
            .into()
    }
}
