//! `grpc.health.v1.Health`: SERVING for the server and for each of its services, for as long as it runs.

use tonic::codegen::BoxStream;
use tonic::codegen::tokio_stream::{self, StreamExt as _};
use tonic::{Request as Call, Response as Reply, Status, async_trait};
use worker_proto::grpc::health::v1::health_check_response::ServingStatus;
use worker_proto::grpc::health::v1::health_server::Health as HealthService;
use worker_proto::grpc::health::v1::{HealthCheckRequest, HealthCheckResponse};

/// The services that have a health of their own.
const SERVICES: [&str; 4] = [
    "",
    "temporal.api.workflowservice.v1.WorkflowService",
    "temporal.api.operatorservice.v1.OperatorService",
    "grpc.health.v1.Health",
];

/// The health of a server that answers at all.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Health;

#[async_trait]
impl HealthService for Health {
    async fn check(&self, call: Call<HealthCheckRequest>) -> Result<Reply<HealthCheckResponse>, Status> {
        let service = call.into_inner().service;
        if !SERVICES.contains(&service.as_str()) {
            return Err(Status::not_found(format!("unknown service: {service}")));
        }
        Ok(Reply::new(HealthCheckResponse { status: ServingStatus::Serving as i32 }))
    }

    /// The status now; it changes only when the server ends, and the stream with it.
    async fn watch(
        &self,
        call: Call<HealthCheckRequest>,
    ) -> Result<Reply<BoxStream<HealthCheckResponse>>, Status> {
        let service = call.into_inner().service;
        let status = if SERVICES.contains(&service.as_str()) {
            ServingStatus::Serving
        } else {
            ServingStatus::ServiceUnknown
        };
        let first = tokio_stream::once(Ok(HealthCheckResponse { status: status as i32 }));
        Ok(Reply::new(Box::pin(first.chain(tokio_stream::pending()))))
    }
}
