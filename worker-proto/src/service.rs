//! The seam of the project: whoever needs a Temporal server holds an `Arc<dyn WorkflowService>`.
//!
//! The embedded server implements the trait itself and is called without a socket; a server elsewhere is reached by
//! [`GrpcWorkflowService`], which sends each call over gRPC. The caller cannot tell one from the other.
//! Methods that an implementation leaves out answer `UNIMPLEMENTED`.

use std::fmt;
use std::future::poll_fn;
use std::sync::Arc;
use std::task::{Context, Poll};

use tonic::body::Body;
use tonic::client::GrpcService;
use tonic::codegen::{BoxFuture, Bytes, Service, StdError, http};

pub use crate::grpc::health::v1::{health_client, health_server};
pub use crate::operatorservice::operator_service_client::{self, OperatorServiceClient};
pub use crate::operatorservice::operator_service_server::{self, OperatorService, OperatorServiceServer};
pub use crate::testservice::test_service_client::{self, TestServiceClient};
pub use crate::testservice::test_service_server::{self, TestService, TestServiceServer};
pub use crate::workflowservice::workflow_service_client::{self, WorkflowServiceClient};
pub use crate::workflowservice::workflow_service_server::{self, WorkflowService, WorkflowServiceServer};

include!("generated/forward.rs");

/// Largest message an adapter accepts from a server, in bytes: 128 MiB, the bound that Temporal's own clients use.
///
/// tonic's default of 4 MiB is less than one page of a long history.
pub const RECEIVED_BYTES_MAX: usize = 128 * 1024 * 1024;

/// A connection whose type is forgotten: `tonic::transport::Channel`, the same behind interceptors or tower layers,
/// or anything else that carries gRPC.
///
/// Cloning is cheap and shares the connection. Forgetting the type means that the hundred-odd methods of the
/// adapters are compiled here, once, and not again for each kind of connection.
#[derive(Clone)]
pub struct GrpcTransport {
    inner: Arc<dyn Connection>,
}

impl GrpcTransport {
    /// Takes the connection. Each call clones it and waits until that clone is ready.
    pub fn new<T, B>(connection: T) -> Self
    where
        T: GrpcService<Body, ResponseBody = B> + Clone + Send + Sync + 'static,
        T::Future: Send,
        T::Error: Into<StdError>,
        B: tonic::codegen::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<StdError>,
    {
        Self { inner: Arc::new(connection) }
    }
}

impl fmt::Debug for GrpcTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("GrpcTransport")
    }
}

impl Service<http::Request<Body>> for GrpcTransport {
    type Response = http::Response<Body>;
    type Error = StdError;
    type Future = BoxFuture<Self::Response, Self::Error>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), StdError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Body>) -> Self::Future {
        self.inner.exchange(request)
    }
}

trait Connection: Send + Sync {
    fn exchange(&self, request: http::Request<Body>) -> BoxFuture<http::Response<Body>, StdError>;
}

impl<T, B> Connection for T
where
    T: GrpcService<Body, ResponseBody = B> + Clone + Send + Sync + 'static,
    T::Future: Send,
    T::Error: Into<StdError>,
    B: tonic::codegen::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<StdError>,
{
    fn exchange(&self, request: http::Request<Body>) -> BoxFuture<http::Response<Body>, StdError> {
        let mut connection = self.clone();
        Box::pin(async move {
            poll_fn(|cx| connection.poll_ready(cx)).await.map_err(Into::into)?;
            let response = connection.call(request).await.map_err(Into::into)?;
            Ok(response.map(Body::new))
        })
    }
}

macro_rules! adapter {
    ($(#[$doc:meta])* $adapter:ident, $client:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $adapter {
            client: $client<GrpcTransport>,
        }

        impl $adapter {
            /// Sends every call over this connection; metadata, extensions and timeout of a request go with it.
            pub fn new(transport: GrpcTransport) -> Self {
                Self { client: $client::new(transport).max_decoding_message_size(RECEIVED_BYTES_MAX) }
            }

            /// The generated client, for settings such as compression.
            pub fn client(&self) -> $client<GrpcTransport> {
                self.client.clone()
            }
        }

        impl From<$client<GrpcTransport>> for $adapter {
            fn from(client: $client<GrpcTransport>) -> Self {
                Self { client }
            }
        }
    };
}

adapter!(
    /// [`WorkflowService`] on a server elsewhere.
    GrpcWorkflowService, WorkflowServiceClient
);
adapter!(
    /// [`OperatorService`] on a server elsewhere.
    GrpcOperatorService, OperatorServiceClient
);
adapter!(
    /// [`TestService`] on a server elsewhere.
    GrpcTestService, TestServiceClient
);
