// Generated from the .proto files by tests/generated.rs; do not edit.
/// Something that users of a version should know.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct Alert {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
    #[prost(enumeration = "super::super::enums::v1::Severity", tag = "2")]
    pub severity: i32,
}
impl ::prost::Name for Alert {
    const NAME: &'static str = "Alert";
    const PACKAGE: &'static str = "temporal.api.version.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.version.v1.Alert".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.version.v1.Alert".into()
    }
}
/// One release.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ReleaseInfo {
    #[prost(string, tag = "1")]
    pub version: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub release_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(string, tag = "3")]
    pub notes: ::prost::alloc::string::String,
}
impl ::prost::Name for ReleaseInfo {
    const NAME: &'static str = "ReleaseInfo";
    const PACKAGE: &'static str = "temporal.api.version.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.version.v1.ReleaseInfo".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.version.v1.ReleaseInfo".into()
    }
}
/// Which release runs, which one is recommended, and why.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct VersionInfo {
    #[prost(message, optional, tag = "1")]
    pub current: ::core::option::Option<ReleaseInfo>,
    #[prost(message, optional, tag = "2")]
    pub recommended: ::core::option::Option<ReleaseInfo>,
    #[prost(string, tag = "3")]
    pub instructions: ::prost::alloc::string::String,
    #[prost(message, repeated, tag = "4")]
    pub alerts: ::prost::alloc::vec::Vec<Alert>,
    #[prost(message, optional, tag = "5")]
    pub last_update_time: ::core::option::Option<::prost_types::Timestamp>,
}
impl ::prost::Name for VersionInfo {
    const NAME: &'static str = "VersionInfo";
    const PACKAGE: &'static str = "temporal.api.version.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.version.v1.VersionInfo".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.version.v1.VersionInfo".into()
    }
}
