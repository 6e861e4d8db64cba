// Generated from the .proto files by tests/generated.rs; do not edit.
/// `AddOrUpdateRemoteCluster` connects this cluster to another one, or changes how.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct AddOrUpdateRemoteClusterRequest {
    #[prost(string, tag = "1")]
    pub frontend_address: ::prost::alloc::string::String,
    #[prost(bool, tag = "2")]
    pub enable_remote_cluster_connection: bool,
    #[prost(string, tag = "3")]
    pub frontend_http_address: ::prost::alloc::string::String,
    #[prost(bool, tag = "4")]
    pub enable_replication: bool,
}
impl ::prost::Name for AddOrUpdateRemoteClusterRequest {
    const NAME: &'static str = "AddOrUpdateRemoteClusterRequest";
    const PACKAGE: &'static str = "temporal.api.operatorservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.operatorservice.v1.AddOrUpdateRemoteClusterRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.operatorservice.v1.AddOrUpdateRemoteClusterRequest"
            .into()
    }
}
/// Answer of `AddOrUpdateRemoteCluster`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct AddOrUpdateRemoteClusterResponse {}
impl ::prost::Name for AddOrUpdateRemoteClusterResponse {
    const NAME: &'static str = "AddOrUpdateRemoteClusterResponse";
    const PACKAGE: &'static str = "temporal.api.operatorservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.operatorservice.v1.AddOrUpdateRemoteClusterResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.operatorservice.v1.AddOrUpdateRemoteClusterResponse"
            .into()
    }
}
/// `AddSearchAttributes` registers custom search attributes of given types.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct AddSearchAttributesRequest {
    #[prost(
        btree_map = "string, enumeration(super::super::enums::v1::IndexedValueType)",
        tag = "1"
    )]
    pub search_attributes: ::prost::alloc::collections::BTreeMap<
        ::prost::alloc::string::String,
        i32,
    >,
    #[prost(string, tag = "2")]
    pub namespace: ::prost::alloc::string::String,
}
impl ::prost::Name for AddSearchAttributesRequest {
    const NAME: &'static str = "AddSearchAttributesRequest";
    const PACKAGE: &'static str = "temporal.api.operatorservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.operatorservice.v1.AddSearchAttributesRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.operatorservice.v1.AddSearchAttributesRequest"
            .into()
    }
}
/// Answer of `AddSearchAttributes`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct AddSearchAttributesResponse {}
impl ::prost::Name for AddSearchAttributesResponse {
    const NAME: &'static str = "AddSearchAttributesResponse";
    const PACKAGE: &'static str = "temporal.api.operatorservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.operatorservice.v1.AddSearchAttributesResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.operatorservice.v1.AddSearchAttributesResponse"
            .into()
    }
}
/// What one cluster knows of another.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ClusterMetadata {
    #[prost(string, tag = "1")]
    pub cluster_name: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub cluster_id: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub address: ::prost::alloc::string::String,
    #[prost(string, tag = "7")]
    pub http_address: ::prost::alloc::string::String,
    #[prost(int64, tag = "4")]
    pub initial_failover_version: i64,
    #[prost(int32, tag = "5")]
    pub history_shard_count: i32,
    #[prost(bool, tag = "6")]
    pub is_connection_enabled: bool,
    #[prost(bool, tag = "8")]
    pub is_replication_enabled: bool,
}
impl ::prost::Name for ClusterMetadata {
    const NAME: &'static str = "ClusterMetadata";
    const PACKAGE: &'static str = "temporal.api.operatorservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.operatorservice.v1.ClusterMetadata".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.operatorservice.v1.ClusterMetadata".into()
    }
}
/// `CreateNexusEndpoint` creates a Nexus endpoint, whose name must be free.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct CreateNexusEndpointRequest {
    #[prost(message, optional, tag = "1")]
    pub spec: ::core::option::Option<super::super::nexus::v1::EndpointSpec>,
}
impl ::prost::Name for CreateNexusEndpointRequest {
    const NAME: &'static str = "CreateNexusEndpointRequest";
    const PACKAGE: &'static str = "temporal.api.operatorservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.operatorservice.v1.CreateNexusEndpointRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.operatorservice.v1.CreateNexusEndpointRequest"
            .into()
    }
}
/// Answer of `CreateNexusEndpoint`: the endpoint as created, with id and version.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct CreateNexusEndpointResponse {
    #[prost(message, optional, tag = "1")]
    pub endpoint: ::core::option::Option<super::super::nexus::v1::Endpoint>,
}
impl ::prost::Name for CreateNexusEndpointResponse {
    const NAME: &'static str = "CreateNexusEndpointResponse";
    const PACKAGE: &'static str = "temporal.api.operatorservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.operatorservice.v1.CreateNexusEndpointResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.operatorservice.v1.CreateNexusEndpointResponse"
            .into()
    }
}
/// `DeleteNamespace` renames a namespace out of the way at once and deletes its contents in the background.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DeleteNamespaceRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub namespace_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "3")]
    pub namespace_delete_delay: ::core::option::Option<::prost_types::Duration>,
}
impl ::prost::Name for DeleteNamespaceRequest {
    const NAME: &'static str = "DeleteNamespaceRequest";
    const PACKAGE: &'static str = "temporal.api.operatorservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.operatorservice.v1.DeleteNamespaceRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.operatorservice.v1.DeleteNamespaceRequest"
            .into()
    }
}
/// Answer of `DeleteNamespace`: the name that the namespace carries until it is gone.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DeleteNamespaceResponse {
    #[prost(string, tag = "1")]
    pub deleted_namespace: ::prost::alloc::string::String,
}
impl ::prost::Name for DeleteNamespaceResponse {
    const NAME: &'static str = "DeleteNamespaceResponse";
    const PACKAGE: &'static str = "temporal.api.operatorservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.operatorservice.v1.DeleteNamespaceResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.operatorservice.v1.DeleteNamespaceResponse"
            .into()
    }
}
/// `DeleteNexusEndpoint` deletes a Nexus endpoint if its version is still the one given.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DeleteNexusEndpointRequest {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
    #[prost(int64, tag = "2")]
    pub version: i64,
}
impl ::prost::Name for DeleteNexusEndpointRequest {
    const NAME: &'static str = "DeleteNexusEndpointRequest";
    const PACKAGE: &'static str = "temporal.api.operatorservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.operatorservice.v1.DeleteNexusEndpointRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.operatorservice.v1.DeleteNexusEndpointRequest"
            .into()
    }
}
/// Answer of `DeleteNexusEndpoint`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DeleteNexusEndpointResponse {}
impl ::prost::Name for DeleteNexusEndpointResponse {
    const NAME: &'static str = "DeleteNexusEndpointResponse";
    const PACKAGE: &'static str = "temporal.api.operatorservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.operatorservice.v1.DeleteNexusEndpointResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.operatorservice.v1.DeleteNexusEndpointResponse"
            .into()
    }
}
/// `GetNexusEndpoint` reads one Nexus endpoint by its id.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct GetNexusEndpointRequest {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
}
impl ::prost::Name for GetNexusEndpointRequest {
    const NAME: &'static str = "GetNexusEndpointRequest";
    const PACKAGE: &'static str = "temporal.api.operatorservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.operatorservice.v1.GetNexusEndpointRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.operatorservice.v1.GetNexusEndpointRequest"
            .into()
    }
}
/// Answer of `GetNexusEndpoint`: the endpoint.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct GetNexusEndpointResponse {
    #[prost(message, optional, tag = "1")]
    pub endpoint: ::core::option::Option<super::super::nexus::v1::Endpoint>,
}
impl ::prost::Name for GetNexusEndpointResponse {
    const NAME: &'static str = "GetNexusEndpointResponse";
    const PACKAGE: &'static str = "temporal.api.operatorservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.operatorservice.v1.GetNexusEndpointResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.operatorservice.v1.GetNexusEndpointResponse"
            .into()
    }
}
/// `ListClusters` lists the clusters that this one knows, page by page.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ListClustersRequest {
    #[prost(int32, tag = "1")]
    pub page_size: i32,
    #[prost(bytes = "bytes", tag = "2")]
    pub next_page_token: ::prost::bytes::Bytes,
}
impl ::prost::Name for ListClustersRequest {
    const NAME: &'static str = "ListClustersRequest";
    const PACKAGE: &'static str = "temporal.api.operatorservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.operatorservice.v1.ListClustersRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.operatorservice.v1.ListClustersRequest".into()
    }
}
/// Answer of `ListClusters`: one page of clusters.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ListClustersResponse {
    #[prost(message, repeated, tag = "1")]
    pub clusters: ::prost::alloc::vec::Vec<ClusterMetadata>,
    #[prost(bytes = "bytes", tag = "4")]
    pub next_page_token: ::prost::bytes::Bytes,
}
impl ::prost::Name for ListClustersResponse {
    const NAME: &'static str = "ListClustersResponse";
    const PACKAGE: &'static str = "temporal.api.operatorservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.operatorservice.v1.ListClustersResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.operatorservice.v1.ListClustersResponse".into()
    }
}
/// `ListNexusEndpoints` lists Nexus endpoints, page by page, or looks one up by name.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ListNexusEndpointsRequest {
    #[prost(int32, tag = "1")]
    pub page_size: i32,
    #[prost(bytes = "bytes", tag = "2")]
    pub next_page_token: ::prost::bytes::Bytes,
    #[prost(string, tag = "3")]
    pub name: ::prost::alloc::string::String,
}
impl ::prost::Name for ListNexusEndpointsRequest {
    const NAME: &'static str = "ListNexusEndpointsRequest";
    const PACKAGE: &'static str = "temporal.api.operatorservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.operatorservice.v1.ListNexusEndpointsRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.operatorservice.v1.ListNexusEndpointsRequest"
            .into()
    }
}
/// Answer of `ListNexusEndpoints`: one page of endpoints.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ListNexusEndpointsResponse {
    #[prost(bytes = "bytes", tag = "1")]
    pub next_page_token: ::prost::bytes::Bytes,
    #[prost(message, repeated, tag = "2")]
    pub endpoints: ::prost::alloc::vec::Vec<super::super::nexus::v1::Endpoint>,
}
impl ::prost::Name for ListNexusEndpointsResponse {
    const NAME: &'static str = "ListNexusEndpointsResponse";
    const PACKAGE: &'static str = "temporal.api.operatorservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.operatorservice.v1.ListNexusEndpointsResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.operatorservice.v1.ListNexusEndpointsResponse"
            .into()
    }
}
/// `ListSearchAttributes` lists custom and system search attributes with their types.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ListSearchAttributesRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
}
impl ::prost::Name for ListSearchAttributesRequest {
    const NAME: &'static str = "ListSearchAttributesRequest";
    const PACKAGE: &'static str = "temporal.api.operatorservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.operatorservice.v1.ListSearchAttributesRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.operatorservice.v1.ListSearchAttributesRequest"
            .into()
    }
}
/// Answer of `ListSearchAttributes`: attribute types by name, and how the visibility store keeps them.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ListSearchAttributesResponse {
    #[prost(
        btree_map = "string, enumeration(super::super::enums::v1::IndexedValueType)",
        tag = "1"
    )]
    pub custom_attributes: ::prost::alloc::collections::BTreeMap<
        ::prost::alloc::string::String,
        i32,
    >,
    #[prost(
        btree_map = "string, enumeration(super::super::enums::v1::IndexedValueType)",
        tag = "2"
    )]
    pub system_attributes: ::prost::alloc::collections::BTreeMap<
        ::prost::alloc::string::String,
        i32,
    >,
    #[prost(btree_map = "string, string", tag = "3")]
    pub storage_schema: ::prost::alloc::collections::BTreeMap<
        ::prost::alloc::string::String,
        ::prost::alloc::string::String,
    >,
}
impl ::prost::Name for ListSearchAttributesResponse {
    const NAME: &'static str = "ListSearchAttributesResponse";
    const PACKAGE: &'static str = "temporal.api.operatorservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.operatorservice.v1.ListSearchAttributesResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.operatorservice.v1.ListSearchAttributesResponse"
            .into()
    }
}
/// `RemoveRemoteCluster` disconnects another cluster.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct RemoveRemoteClusterRequest {
    #[prost(string, tag = "1")]
    pub cluster_name: ::prost::alloc::string::String,
}
impl ::prost::Name for RemoveRemoteClusterRequest {
    const NAME: &'static str = "RemoveRemoteClusterRequest";
    const PACKAGE: &'static str = "temporal.api.operatorservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.operatorservice.v1.RemoveRemoteClusterRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.operatorservice.v1.RemoveRemoteClusterRequest"
            .into()
    }
}
/// Answer of `RemoveRemoteCluster`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct RemoveRemoteClusterResponse {}
impl ::prost::Name for RemoveRemoteClusterResponse {
    const NAME: &'static str = "RemoveRemoteClusterResponse";
    const PACKAGE: &'static str = "temporal.api.operatorservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.operatorservice.v1.RemoveRemoteClusterResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.operatorservice.v1.RemoveRemoteClusterResponse"
            .into()
    }
}
/// `RemoveSearchAttributes` forgets custom search attributes; values already stored stay unreadable.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct RemoveSearchAttributesRequest {
    #[prost(string, repeated, tag = "1")]
    pub search_attributes: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(string, tag = "2")]
    pub namespace: ::prost::alloc::string::String,
}
impl ::prost::Name for RemoveSearchAttributesRequest {
    const NAME: &'static str = "RemoveSearchAttributesRequest";
    const PACKAGE: &'static str = "temporal.api.operatorservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.operatorservice.v1.RemoveSearchAttributesRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.operatorservice.v1.RemoveSearchAttributesRequest"
            .into()
    }
}
/// Answer of `RemoveSearchAttributes`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct RemoveSearchAttributesResponse {}
impl ::prost::Name for RemoveSearchAttributesResponse {
    const NAME: &'static str = "RemoveSearchAttributesResponse";
    const PACKAGE: &'static str = "temporal.api.operatorservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.operatorservice.v1.RemoveSearchAttributesResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.operatorservice.v1.RemoveSearchAttributesResponse"
            .into()
    }
}
/// `UpdateNexusEndpoint` replaces the settings of a Nexus endpoint if its version is still the one given.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct UpdateNexusEndpointRequest {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
    #[prost(int64, tag = "2")]
    pub version: i64,
    #[prost(message, optional, tag = "3")]
    pub spec: ::core::option::Option<super::super::nexus::v1::EndpointSpec>,
}
impl ::prost::Name for UpdateNexusEndpointRequest {
    const NAME: &'static str = "UpdateNexusEndpointRequest";
    const PACKAGE: &'static str = "temporal.api.operatorservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.operatorservice.v1.UpdateNexusEndpointRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.operatorservice.v1.UpdateNexusEndpointRequest"
            .into()
    }
}
/// Answer of `UpdateNexusEndpoint`: the endpoint with its new version.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct UpdateNexusEndpointResponse {
    #[prost(message, optional, tag = "1")]
    pub endpoint: ::core::option::Option<super::super::nexus::v1::Endpoint>,
}
impl ::prost::Name for UpdateNexusEndpointResponse {
    const NAME: &'static str = "UpdateNexusEndpointResponse";
    const PACKAGE: &'static str = "temporal.api.operatorservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.operatorservice.v1.UpdateNexusEndpointResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.operatorservice.v1.UpdateNexusEndpointResponse"
            .into()
    }
}
