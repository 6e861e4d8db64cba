//! The public face: build an engine, talk to it in process, or serve it over gRPC.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tonic::transport::server::TcpIncoming;
use uuid::Uuid;
use worker_proto::service::{OperatorService, WorkflowService};

use crate::driver::Driver;
use crate::service::{Dispatch, Service};
use crate::store::memory::MemoryStore;
use crate::store::sqlite::{OpenError, SqliteStore};
use crate::store::{Store, StoreError};

/// How long calls may go on after a serving engine was told to stop; then their connections are closed.
const GRACE: Duration = Duration::from_secs(3);

/// An engine: namespaces, workflows, task queues, and their history.
///
/// A handle; clones share the engine. It works for as long as its tokio runtime runs, until [`Server::close`]. What is on a
/// file survives also without `close`: a reply leaves only after its changes are on disk.
#[derive(Clone)]
pub struct Server {
    driver: Arc<Driver>,
    service: Arc<Service>,
}

/// What an engine is built from; see [`Server::builder`].
#[derive(Debug, Clone)]
#[must_use = "a builder does nothing until `build`"]
pub struct ServerBuilder {
    storage: Storage,
}

#[derive(Debug, Clone)]
enum Storage {
    Memory,
    File(PathBuf),
}

impl ServerBuilder {
    /// Keeps everything in memory: fast, and gone with the process. This is the default.
    pub fn memory(mut self) -> Self {
        self.storage = Storage::Memory;
        self
    }

    /// Keeps everything in this SQLite file, which is made if it does not exist, and in two files beside it while it is
    /// open. Every acknowledged call survives the loss of power. One engine at a time may hold a file.
    pub fn file(mut self, path: impl Into<PathBuf>) -> Self {
        self.storage = Storage::File(path.into());
        self
    }

    /// Opens the store, takes up what was going on in it, and starts.
    ///
    /// Call it inside a tokio runtime with time enabled; the engine lives on that runtime.
    ///
    /// # Errors
    /// [`OpenError`] says which file, why, and what to do. The file is as it was before.
    pub async fn build(self) -> Result<Server, OpenError> {
        let seed = Uuid::new_v4().as_u64_pair().0;
        let (path, store): (PathBuf, Arc<dyn Store>) = match self.storage {
            Storage::Memory => (PathBuf::new(), Arc::new(MemoryStore::new())),
            Storage::File(path) => {
                let file = path.clone();
                let opened = tokio::task::spawn_blocking(move || SqliteStore::open(&file)).await;
                let store = opened.unwrap_or_else(|error| {
                    Err(OpenError::Io { path: path.clone(), detail: error.to_string() })
                })?;
                (path, Arc::new(store))
            }
        };
        let driver = Driver::open(store, seed)
            .map(Arc::new)
            .map_err(|StoreError { message }| OpenError::Corrupt { path, detail: message })?;
        Ok(Server { service: Arc::new(Service::new(Arc::clone(&driver))), driver })
    }
}

impl Server {
    /// Begins to describe an engine; in memory unless told otherwise.
    pub fn builder() -> ServerBuilder {
        ServerBuilder { storage: Storage::Memory }
    }

    /// The engine without a socket: the same service that [`Listening`] serves, called directly.
    pub fn workflow_service(&self) -> Arc<dyn WorkflowService> {
        Arc::clone(&self.service) as Arc<dyn WorkflowService>
    }

    /// Search attributes, namespaces and cluster, without a socket.
    pub fn operator_service(&self) -> Arc<dyn OperatorService> {
        Arc::clone(&self.service) as Arc<dyn OperatorService>
    }

    /// Takes a TCP address; port 0 takes a free one. Calls are answered from [`Listening::serve`] on.
    ///
    /// There is no authentication and no TLS: an address that others can reach gives them the engine.
    ///
    /// # Errors
    /// [`ServeError`], as the operating system says it: the address is taken, or not of this machine.
    pub async fn bind(&self, address: SocketAddr) -> Result<Listening, ServeError> {
        let failed = |source| ServeError { address, source: Box::new(source) };
        let listener = TcpListener::bind(address).await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        Ok(Listening { server: self.clone(), listener, address })
    }

    /// Stops the engine: long polls are answered empty, later calls with UNAVAILABLE, and what was decided is committed.
    /// On a file it also lets go of it once the last handle and service is dropped.
    pub async fn close(&self) {
        let driver = Arc::clone(&self.driver);
        // It waits for the last commit.
        if tokio::task::spawn_blocking(move || driver.close()).await.is_err() {
            tracing::error!("closing the engine has panicked");
        }
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server").finish_non_exhaustive()
    }
}

/// An engine with an address; see [`Server::bind`].
#[derive(Debug)]
pub struct Listening {
    server: Server,
    listener: TcpListener,
    address: SocketAddr,
}

impl Listening {
    /// The address, with the port that was taken.
    pub fn local_addr(&self) -> SocketAddr {
        self.address
    }

    /// Answers calls until `stop` is done; then closes the engine and gives calls that are under way 3 s to end.
    ///
    /// # Errors
    /// [`ServeError`] when the listening socket fails.
    pub async fn serve(self, stop: impl Future<Output = ()>) -> Result<(), ServeError> {
        let Self { server, listener, address } = self;
        let closed = tokio::sync::Notify::new();
        let graceful = async {
            stop.await;
            server.close().await;
            closed.notify_one();
        };
        let incoming = TcpIncoming::from(listener).with_nodelay(Some(true));
        let dispatch = Dispatch::new((*server.service).clone());
        let serving = tonic::transport::Server::builder()
            .initial_stream_window_size(1 << 20)
            .initial_connection_window_size(4 << 20)
            .serve_with_incoming_shutdown(dispatch, incoming, graceful);
        let forced = async {
            closed.notified().await;
            tokio::time::sleep(GRACE).await;
        };
        tokio::select! {
            served = serving => served.map_err(|source| ServeError { address, source: Box::new(source) }),
            () = forced => Ok(()),
        }
    }
}

/// An address cannot be taken, or its socket failed.
#[derive(Debug)]
pub struct ServeError {
    address: SocketAddr,
    source: Box<dyn std::error::Error + Send + Sync>,
}

impl ServeError {
    /// The address in question.
    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

impl fmt::Display for ServeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot serve on `{}`: {}", self.address, self.source)?;
        let taken = self.source.downcast_ref::<io::Error>().map(io::Error::kind);
        if taken == Some(io::ErrorKind::AddrInUse) {
            f.write_str("; choose another port, or 0 for a free one")?;
        }
        Ok(())
    }
}

impl std::error::Error for ServeError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.source)
    }
}
