//! One HTTP/2 service for all gRPC services: the first half of the path chooses, everything else is UNIMPLEMENTED.

use std::convert::Infallible;
use std::task::{Context, Poll};

use tonic::Status;
use tonic::body::Body;
use tonic::codec::CompressionEncoding;
use tonic::codegen::http::{HeaderValue, Request, Response};
use tonic::codegen::{BoxFuture, Service as HttpService};
use tonic::server::NamedService;
use worker_proto::service::health_server::HealthServer;
use worker_proto::service::{OperatorServiceServer, WorkflowServiceServer};

use super::{Health, Service};

/// Largest message accepted, in bytes: the bound of Temporal's own server, which SDKs count on.
const RECEIVED_BYTES_MAX: usize = 4 * 1024 * 1024;

/// The services of one engine as a connection sees them; cloned for each connection.
#[derive(Clone)]
pub(crate) struct Dispatch {
    workflow: WorkflowServiceServer<Service>,
    operator: OperatorServiceServer<Service>,
    health: HealthServer<Health>,
}

impl Dispatch {
    pub(crate) fn new(service: Service) -> Self {
        Self {
            workflow: WorkflowServiceServer::new(service.clone())
                .accept_compressed(CompressionEncoding::Gzip)
                .max_decoding_message_size(RECEIVED_BYTES_MAX),
            operator: OperatorServiceServer::new(service)
                .accept_compressed(CompressionEncoding::Gzip)
                .max_decoding_message_size(RECEIVED_BYTES_MAX),
            health: HealthServer::new(Health),
        }
    }
}

impl HttpService<Request<Body>> for Dispatch {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = BoxFuture<Response<Body>, Infallible>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        let path = request.uri().path();
        let service =
            path.strip_prefix('/').and_then(|path| path.split_once('/')).map_or("", |(name, _)| name);
        if service == <WorkflowServiceServer<Service> as NamedService>::NAME {
            answer(self.workflow.call(request))
        } else if service == <OperatorServiceServer<Service> as NamedService>::NAME {
            answer(self.operator.call(request))
        } else if service == <HealthServer<Health> as NamedService>::NAME {
            answer(self.health.call(request))
        } else {
            let status = Status::unimplemented(format!("unknown service {service}"));
            Box::pin(async move { Ok(status.into_http()) })
        }
    }
}

fn answer(
    call: impl Future<Output = Result<Response<Body>, Infallible>> + Send + 'static,
) -> BoxFuture<Response<Body>, Infallible> {
    Box::pin(async move { call.await.map(name_oversize) })
}

/// tonic refuses a message that is too large with OUT_OF_RANGE, which SDKs try again for ever.  They know the code and
/// the words of gRPC's Go library, and split the message or fail the task.
fn name_oversize(mut response: Response<Body>) -> Response<Body> {
    const OUT_OF_RANGE: &str = "11";
    const RESOURCE_EXHAUSTED: &str = "8";
    let headers = response.headers_mut();
    if headers.get(Status::GRPC_STATUS).is_none_or(|code| code != OUT_OF_RANGE) {
        return response;
    }
    let text = headers.get(Status::GRPC_MESSAGE).and_then(|text| text.to_str().ok()).unwrap_or_default();
    let Some((_, text)) = text.split_once("message%20length%20too%20large:%20found%20") else {
        return response;
    };
    let Some((found, _)) = text.split_once("%20") else { return response };
    let message = format!("grpc: received message larger than max ({found} vs. {RECEIVED_BYTES_MAX})");
    if let Ok(message) = HeaderValue::try_from(message) {
        headers.insert(Status::GRPC_STATUS, HeaderValue::from_static(RESOURCE_EXHAUSTED));
        headers.insert(Status::GRPC_MESSAGE, message);
    }
    response
}
