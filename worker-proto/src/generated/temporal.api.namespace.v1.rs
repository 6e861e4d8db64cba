// Generated from the .proto files by tests/generated.rs; do not edit.
/// Builds that must not run workflows of the namespace.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct BadBinaries {
    #[prost(btree_map = "string, message", tag = "1")]
    pub binaries: ::prost::alloc::collections::BTreeMap<
        ::prost::alloc::string::String,
        BadBinaryInfo,
    >,
}
impl ::prost::Name for BadBinaries {
    const NAME: &'static str = "BadBinaries";
    const PACKAGE: &'static str = "temporal.api.namespace.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.namespace.v1.BadBinaries".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.namespace.v1.BadBinaries".into()
    }
}
/// Why a build must not run workflows, and who said so.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct BadBinaryInfo {
    #[prost(string, tag = "1")]
    pub reason: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub operator: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "3")]
    pub create_time: ::core::option::Option<::prost_types::Timestamp>,
}
impl ::prost::Name for BadBinaryInfo {
    const NAME: &'static str = "BadBinaryInfo";
    const PACKAGE: &'static str = "temporal.api.namespace.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.namespace.v1.BadBinaryInfo".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.namespace.v1.BadBinaryInfo".into()
    }
}
/// Settings of a namespace: retention, archival, names of search attributes.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct NamespaceConfig {
    #[prost(message, optional, tag = "1")]
    pub workflow_execution_retention_ttl: ::core::option::Option<
        ::prost_types::Duration,
    >,
    #[prost(message, optional, tag = "2")]
    pub bad_binaries: ::core::option::Option<BadBinaries>,
    #[prost(enumeration = "super::super::enums::v1::ArchivalState", tag = "3")]
    pub history_archival_state: i32,
    #[prost(string, tag = "4")]
    pub history_archival_uri: ::prost::alloc::string::String,
    #[prost(enumeration = "super::super::enums::v1::ArchivalState", tag = "5")]
    pub visibility_archival_state: i32,
    #[prost(string, tag = "6")]
    pub visibility_archival_uri: ::prost::alloc::string::String,
    #[prost(btree_map = "string, string", tag = "7")]
    pub custom_search_attribute_aliases: ::prost::alloc::collections::BTreeMap<
        ::prost::alloc::string::String,
        ::prost::alloc::string::String,
    >,
}
impl ::prost::Name for NamespaceConfig {
    const NAME: &'static str = "NamespaceConfig";
    const PACKAGE: &'static str = "temporal.api.namespace.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.namespace.v1.NamespaceConfig".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.namespace.v1.NamespaceConfig".into()
    }
}
/// Which namespaces a list shows.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct NamespaceFilter {
    #[prost(bool, tag = "1")]
    pub include_deleted: bool,
}
impl ::prost::Name for NamespaceFilter {
    const NAME: &'static str = "NamespaceFilter";
    const PACKAGE: &'static str = "temporal.api.namespace.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.namespace.v1.NamespaceFilter".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.namespace.v1.NamespaceFilter".into()
    }
}
/// Identity, state and abilities of a namespace.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct NamespaceInfo {
    #[prost(string, tag = "1")]
    pub name: ::prost::alloc::string::String,
    #[prost(enumeration = "super::super::enums::v1::NamespaceState", tag = "2")]
    pub state: i32,
    #[prost(string, tag = "3")]
    pub description: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub owner_email: ::prost::alloc::string::String,
    #[prost(btree_map = "string, string", tag = "5")]
    pub data: ::prost::alloc::collections::BTreeMap<
        ::prost::alloc::string::String,
        ::prost::alloc::string::String,
    >,
    #[prost(string, tag = "6")]
    pub id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "7")]
    pub capabilities: ::core::option::Option<namespace_info::Capabilities>,
    #[prost(message, optional, tag = "8")]
    pub limits: ::core::option::Option<namespace_info::Limits>,
    #[prost(bool, tag = "100")]
    pub supports_schedules: bool,
}
/// Nested message and enum types in `NamespaceInfo`.
pub mod namespace_info {
    /// Optional behaviours that the server has for this namespace.
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Capabilities {
        #[prost(bool, tag = "1")]
        pub eager_workflow_start: bool,
        #[prost(bool, tag = "2")]
        pub sync_update: bool,
        #[prost(bool, tag = "3")]
        pub async_update: bool,
        #[prost(bool, tag = "4")]
        pub worker_heartbeats: bool,
        #[prost(bool, tag = "5")]
        pub reported_problems_search_attribute: bool,
        #[prost(bool, tag = "6")]
        pub workflow_pause: bool,
        #[prost(bool, tag = "7")]
        pub standalone_activities: bool,
        #[prost(bool, tag = "8")]
        pub worker_poll_complete_on_shutdown: bool,
        #[prost(bool, tag = "9")]
        pub poller_autoscaling: bool,
        #[prost(bool, tag = "10")]
        pub worker_commands: bool,
        #[prost(bool, tag = "11")]
        pub standalone_nexus_operation: bool,
        #[prost(bool, tag = "12")]
        pub workflow_update_callbacks: bool,
        #[prost(bool, tag = "13")]
        pub poller_autoscaling_auto_enroll: bool,
        #[prost(bool, tag = "14")]
        pub workflow_task_completion_pagination: bool,
        #[prost(bool, tag = "15")]
        pub standalone_activity_start_delay: bool,
        #[prost(bool, tag = "16")]
        pub standalone_activity_batch_operations: bool,
        #[prost(bool, tag = "17")]
        pub standalone_activity_operator_commands: bool,
    }
    impl ::prost::Name for Capabilities {
        const NAME: &'static str = "Capabilities";
        const PACKAGE: &'static str = "temporal.api.namespace.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.namespace.v1.NamespaceInfo.Capabilities".into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.namespace.v1.NamespaceInfo.Capabilities"
                .into()
        }
    }
    /// Sizes beyond which the server refuses data, in bytes.
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Limits {
        #[prost(int64, tag = "1")]
        pub blob_size_limit_error: i64,
        #[prost(int64, tag = "2")]
        pub memo_size_limit_error: i64,
        #[prost(int64, tag = "3")]
        pub workflow_task_completion_size_limit_error: i64,
    }
    impl ::prost::Name for Limits {
        const NAME: &'static str = "Limits";
        const PACKAGE: &'static str = "temporal.api.namespace.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.namespace.v1.NamespaceInfo.Limits".into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.namespace.v1.NamespaceInfo.Limits".into()
        }
    }
}
impl ::prost::Name for NamespaceInfo {
    const NAME: &'static str = "NamespaceInfo";
    const PACKAGE: &'static str = "temporal.api.namespace.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.namespace.v1.NamespaceInfo".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.namespace.v1.NamespaceInfo".into()
    }
}
/// What can be changed of a namespace's identity.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct UpdateNamespaceInfo {
    #[prost(string, tag = "1")]
    pub description: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub owner_email: ::prost::alloc::string::String,
    #[prost(btree_map = "string, string", tag = "3")]
    pub data: ::prost::alloc::collections::BTreeMap<
        ::prost::alloc::string::String,
        ::prost::alloc::string::String,
    >,
    #[prost(enumeration = "super::super::enums::v1::NamespaceState", tag = "4")]
    pub state: i32,
}
impl ::prost::Name for UpdateNamespaceInfo {
    const NAME: &'static str = "UpdateNamespaceInfo";
    const PACKAGE: &'static str = "temporal.api.namespace.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.namespace.v1.UpdateNamespaceInfo".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.namespace.v1.UpdateNamespaceInfo".into()
    }
}
