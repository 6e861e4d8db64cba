//! `OperatorService`: search attributes, deleting namespaces, and the one cluster there is.

use tonic::{Request as Call, Response as Reply, Status, async_trait};
use worker_proto::operatorservice::*;
use worker_proto::service::OperatorService;

use super::visibility::system_attributes;
use super::{Service, answer, cluster, validate};
use crate::engine::{Rejected, Request};
use crate::visibility::attribute::AttributeType;

type Outcome<T> = Result<Reply<T>, Status>;

#[async_trait]
impl OperatorService for Service {
    async fn add_search_attributes(
        &self,
        call: Call<AddSearchAttributesRequest>,
    ) -> Outcome<AddSearchAttributesResponse> {
        let AddSearchAttributesRequest { namespace, search_attributes: attributes } = call.into_inner();
        validate::namespace(&namespace)?;
        if attributes.is_empty() {
            return Err(Rejected::invalid("SearchAttributes are not set on request.").into());
        }
        let system = system_attributes();
        for (name, kind) in &attributes {
            validate::present("SearchAttribute name", name)?;
            if system.contains_key(name) {
                return Err(
                    Rejected::invalid(format!("Search attribute {name} is reserved by system.")).into()
                );
            }
            if AttributeType::from_number(*kind).is_none() {
                return Err(Rejected::invalid(format!("Unknown search attribute type: {kind}.")).into());
            }
        }
        self.ask(None, Request::AddSearchAttributes { namespace, attributes }).await?;
        Ok(Reply::new(AddSearchAttributesResponse {}))
    }

    async fn remove_search_attributes(
        &self,
        call: Call<RemoveSearchAttributesRequest>,
    ) -> Outcome<RemoveSearchAttributesResponse> {
        let RemoveSearchAttributesRequest { namespace, search_attributes: names } = call.into_inner();
        validate::namespace(&namespace)?;
        if names.is_empty() {
            return Err(Rejected::invalid("SearchAttributes are not set on request.").into());
        }
        let system = system_attributes();
        if let Some(name) = names.iter().find(|name| system.contains_key(*name)) {
            let text = format!("Unable to remove non-custom search attributes: {name}.");
            return Err(Rejected::invalid(text).into());
        }
        self.ask(None, Request::RemoveSearchAttributes { namespace, names }).await?;
        Ok(Reply::new(RemoveSearchAttributesResponse {}))
    }

    async fn list_search_attributes(
        &self,
        call: Call<ListSearchAttributesRequest>,
    ) -> Outcome<ListSearchAttributesResponse> {
        let record = self.namespace(&call.into_inner().namespace).await?;
        Ok(Reply::new(ListSearchAttributesResponse {
            custom_attributes: record.search_attributes,
            system_attributes: system_attributes(),
            ..Default::default()
        }))
    }

    async fn delete_namespace(&self, call: Call<DeleteNamespaceRequest>) -> Outcome<DeleteNamespaceResponse> {
        let request = call.into_inner();
        let named = if request.namespace.is_empty() { request.namespace_id } else { request.namespace };
        validate::namespace_named(&named)?;
        let record = answer!(self.ask(None, Request::DescribeNamespace(named.clone())).await?, Namespace)?;
        self.ask(None, Request::DeleteNamespace(named)).await?;
        Ok(Reply::new(DeleteNamespaceResponse { deleted_namespace: record.name }))
    }

    async fn list_clusters(&self, _: Call<ListClustersRequest>) -> Outcome<ListClustersResponse> {
        let only = ClusterMetadata {
            cluster_name: cluster::CLUSTER.to_owned(),
            cluster_id: cluster::CLUSTER_ID.to_owned(),
            initial_failover_version: 1,
            history_shard_count: 1,
            is_connection_enabled: true,
            ..Default::default()
        };
        Ok(Reply::new(ListClustersResponse { clusters: vec![only], ..Default::default() }))
    }

    async fn list_nexus_endpoints(
        &self,
        _: Call<ListNexusEndpointsRequest>,
    ) -> Outcome<ListNexusEndpointsResponse> {
        Ok(Reply::new(ListNexusEndpointsResponse::default()))
    }
}
