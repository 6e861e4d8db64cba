//! What the engine says of itself, of its namespaces and of its one partition.

use worker_proto::enums::ArchivalState;
use worker_proto::namespace::{BadBinaries, NamespaceConfig, NamespaceInfo, namespace_info};
use worker_proto::replication::{ClusterReplicationConfig, NamespaceReplicationConfig};
use worker_proto::taskqueue::TaskQueuePartitionMetadata;
use worker_proto::workflowservice::{
    DescribeNamespaceResponse, GetClusterInfoResponse, GetSystemInfoResponse,
    ListTaskQueuePartitionsResponse, UpdateNamespaceResponse, get_system_info_response,
};

use crate::engine::effect::NamespaceRecord;
use crate::engine::ids::NamespaceId;
use crate::engine::time::{Time, wire};

/// The version of Temporal's server whose behaviour this engine follows; clients compare it with what they need.
pub(super) const COMPATIBLE_VERSION: &str = "1.29.1";
/// The name that clients of a single cluster expect.
pub(super) const CLUSTER: &str = "active";
/// Always the same: one engine is one cluster, and nothing tells two engines apart by it.
pub(super) const CLUSTER_ID: &str = "8f0c2a36-93c5-4b5e-9c53-6f3f5c7a1d10";

pub(super) fn system_info() -> GetSystemInfoResponse {
    let capabilities = get_system_info_response::Capabilities {
        signal_and_query_header: true,
        internal_error_differentiation: true,
        activity_failure_include_heartbeat: true,
        encoded_failure_attributes: true,
        upsert_memo: true,
        sdk_metadata: true,
        count_group_by_execution_status: true,
        eager_workflow_start: true,
        // Schedules, versioning by build id and Nexus are not there yet.
        ..Default::default()
    };
    GetSystemInfoResponse { server_version: COMPATIBLE_VERSION.to_owned(), capabilities: Some(capabilities) }
}

pub(super) fn cluster_info(in_memory: bool) -> GetClusterInfoResponse {
    let store = if in_memory { "memory" } else { "sqlite" };
    GetClusterInfoResponse {
        server_version: COMPATIBLE_VERSION.to_owned(),
        cluster_id: CLUSTER_ID.to_owned(),
        cluster_name: CLUSTER.to_owned(),
        history_shard_count: 1,
        persistence_store: store.to_owned(),
        visibility_store: store.to_owned(),
        initial_failover_version: 1,
        failover_version_increment: 10,
        ..Default::default()
    }
}

pub(super) fn describe_namespace(record: NamespaceRecord) -> DescribeNamespaceResponse {
    let (info, config, replication) = parts(record);
    DescribeNamespaceResponse {
        namespace_info: Some(info),
        config: Some(config),
        replication_config: Some(replication),
        ..Default::default()
    }
}

pub(super) fn updated_namespace(record: NamespaceRecord) -> UpdateNamespaceResponse {
    let (info, config, replication) = parts(record);
    UpdateNamespaceResponse {
        namespace_info: Some(info),
        config: Some(config),
        replication_config: Some(replication),
        ..Default::default()
    }
}

fn parts(record: NamespaceRecord) -> (NamespaceInfo, NamespaceConfig, NamespaceReplicationConfig) {
    let capabilities = namespace_info::Capabilities {
        eager_workflow_start: true,
        sync_update: true,
        async_update: true,
        ..Default::default()
    };
    let info = NamespaceInfo {
        id: NamespaceId::from_bytes(&record.id).map(|id| id.to_string()).unwrap_or_default(),
        name: record.name,
        state: record.state,
        description: record.description,
        owner_email: record.owner_email,
        data: record.data,
        capabilities: Some(capabilities),
        ..Default::default()
    };
    let retention = Time(record.retention_ns).since(Time(0));
    let config = NamespaceConfig {
        workflow_execution_retention_ttl: Some(wire(retention)),
        bad_binaries: Some(BadBinaries::default()),
        history_archival_state: ArchivalState::Disabled as i32,
        visibility_archival_state: ArchivalState::Disabled as i32,
        ..Default::default()
    };
    let cluster = ClusterReplicationConfig { cluster_name: CLUSTER.to_owned(), ..Default::default() };
    let replication = NamespaceReplicationConfig {
        active_cluster_name: CLUSTER.to_owned(),
        clusters: vec![cluster],
        ..Default::default()
    };
    (info, config, replication)
}

/// A queue has one partition, itself.
pub(super) fn partitions(queue: String) -> ListTaskQueuePartitionsResponse {
    let only = vec![TaskQueuePartitionMetadata { key: queue, owner_host_name: CLUSTER.to_owned() }];
    ListTaskQueuePartitionsResponse {
        activity_task_queue_partitions: only.clone(),
        workflow_task_queue_partitions: only,
    }
}
