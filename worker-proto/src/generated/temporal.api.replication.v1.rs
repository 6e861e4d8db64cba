// Generated from the .proto files by tests/generated.rs; do not edit.
/// One cluster that keeps a copy of a namespace.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ClusterReplicationConfig {
    #[prost(string, tag = "1")]
    pub cluster_name: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub replication_ramp_duration: ::core::option::Option<::prost_types::Duration>,
}
impl ::prost::Name for ClusterReplicationConfig {
    const NAME: &'static str = "ClusterReplicationConfig";
    const PACKAGE: &'static str = "temporal.api.replication.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.replication.v1.ClusterReplicationConfig".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.replication.v1.ClusterReplicationConfig".into()
    }
}
/// One change of a namespace's active cluster.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct FailoverStatus {
    #[prost(message, optional, tag = "1")]
    pub failover_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(int64, tag = "2")]
    pub failover_version: i64,
}
impl ::prost::Name for FailoverStatus {
    const NAME: &'static str = "FailoverStatus";
    const PACKAGE: &'static str = "temporal.api.replication.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.replication.v1.FailoverStatus".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.replication.v1.FailoverStatus".into()
    }
}
/// Which clusters keep a copy of a namespace, and which one is active.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct NamespaceReplicationConfig {
    #[prost(string, tag = "1")]
    pub active_cluster_name: ::prost::alloc::string::String,
    #[prost(message, repeated, tag = "2")]
    pub clusters: ::prost::alloc::vec::Vec<ClusterReplicationConfig>,
    #[prost(enumeration = "super::super::enums::v1::ReplicationState", tag = "3")]
    pub state: i32,
}
impl ::prost::Name for NamespaceReplicationConfig {
    const NAME: &'static str = "NamespaceReplicationConfig";
    const PACKAGE: &'static str = "temporal.api.replication.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.replication.v1.NamespaceReplicationConfig".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.replication.v1.NamespaceReplicationConfig"
            .into()
    }
}
