// Generated from the .proto files by tests/generated.rs; do not edit.
/// State of one call that the end of a Nexus operation sets off.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct CallbackInfo {
    #[prost(message, optional, tag = "1")]
    pub trigger: ::core::option::Option<callback_info::Trigger>,
    #[prost(message, optional, tag = "2")]
    pub info: ::core::option::Option<super::super::callback::v1::CallbackInfo>,
}
/// Nested message and enum types in `CallbackInfo`.
pub mod callback_info {
    /// The operation has ended.
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct OperationCompleted {}
    impl ::prost::Name for OperationCompleted {
        const NAME: &'static str = "OperationCompleted";
        const PACKAGE: &'static str = "temporal.api.nexusoperation.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.nexusoperation.v1.CallbackInfo.OperationCompleted".into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.nexusoperation.v1.CallbackInfo.OperationCompleted"
                .into()
        }
    }
    /// What sets the call off.
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Trigger {
        #[prost(oneof = "trigger::Variant", tags = "1")]
        pub variant: ::core::option::Option<trigger::Variant>,
    }
    /// Nested message and enum types in `Trigger`.
    pub mod trigger {
        #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Oneof)]
        pub enum Variant {
            #[prost(message, tag = "1")]
            OperationCompleted(super::OperationCompleted),
        }
    }
    impl ::prost::Name for Trigger {
        const NAME: &'static str = "Trigger";
        const PACKAGE: &'static str = "temporal.api.nexusoperation.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.nexusoperation.v1.CallbackInfo.Trigger".into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.nexusoperation.v1.CallbackInfo.Trigger"
                .into()
        }
    }
}
impl ::prost::Name for CallbackInfo {
    const NAME: &'static str = "CallbackInfo";
    const PACKAGE: &'static str = "temporal.api.nexusoperation.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.nexusoperation.v1.CallbackInfo".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.nexusoperation.v1.CallbackInfo".into()
    }
}
/// What a start adds to the operation that already has its id.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct OnConflictOptions {
    #[prost(bool, tag = "1")]
    pub attach_request_id: bool,
    #[prost(bool, tag = "2")]
    pub attach_completion_callbacks: bool,
    #[prost(bool, tag = "3")]
    pub attach_links: bool,
}
impl ::prost::Name for OnConflictOptions {
    const NAME: &'static str = "OnConflictOptions";
    const PACKAGE: &'static str = "temporal.api.nexusoperation.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.nexusoperation.v1.OnConflictOptions".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.nexusoperation.v1.OnConflictOptions".into()
    }
}
