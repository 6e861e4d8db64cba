//! The engine in this process; the one file that names `worker-server`.

use std::error::Error as StdError;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tonic::{Code, Request};
use worker_proto::workflowservice::RegisterNamespaceRequest;
use worker_server::Server;

use super::rpc::Rpc;
use super::{Client, ConnectError, RpcError};
use crate::converter::DataConverter;

/// Where the engine in this process keeps its data.
///
/// ```
/// # use worker_core::{Client, Embedded};
/// # async fn run() -> worker_core::Result<()> {
/// let client = Client::embedded(Embedded::in_memory()).await?;
/// assert_eq!(client.namespace(), "default");
/// # Ok(())
/// # }
/// # tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap().block_on(run()).unwrap();
/// ```
#[derive(Clone, Debug)]
pub struct Embedded {
    file: Option<PathBuf>,
}

/// Where `from_env` keeps the engine's data, below the current directory.
const DEFAULT_FILE: &str = ".worker/engine.db";

impl Embedded {
    /// In memory: fast, and gone with the process.
    pub fn in_memory() -> Self {
        Self { file: None }
    }

    /// In a SQLite file, made with its directories when it does not exist: every acknowledged call survives the process
    /// and the loss of power. One process at a time.
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self { file: Some(path.into()) }
    }

    /// What [`Client::from_env`] uses without an address.
    pub(super) fn from_env() -> Self {
        tracing::info!(
            file = DEFAULT_FILE,
            "TEMPORAL_ADDRESS is not set: the embedded engine runs in this process"
        );
        Self::at(DEFAULT_FILE)
    }

    fn place(&self) -> String {
        match &self.file {
            Some(file) => format!("`{}`", file.display()),
            None => "memory".to_owned(),
        }
    }
}

/// Keeps the engine alive while a client does, and lets go of it after the last one.
struct Keep(Server);

impl Drop for Keep {
    fn drop(&mut self) {
        // Without a runtime there is nothing left that runs, and nothing that needs closing: replies leave only after
        // their changes are on disk.
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            let server = self.0.clone();
            #[expect(
                clippy::disallowed_methods,
                reason = "the engine's own end; nobody is left to wait for it"
            )]
            let _closing = runtime.spawn(async move { server.close().await });
        }
    }
}

pub(super) async fn connect(
    engine: Embedded,
    namespace: String,
    identity: String,
    converter: DataConverter,
) -> Result<Client, ConnectError> {
    let place = engine.place();
    let failed =
        |source: Box<dyn StdError + Send + Sync>| ConnectError::Embedded { place: place.clone(), source };
    let builder = match &engine.file {
        Some(file) => {
            if let Some(directory) = file.parent().filter(|directory| *directory != Path::new("")) {
                std::fs::create_dir_all(directory).map_err(|error| failed(Box::new(error)))?;
            }
            Server::builder().file(file)
        }
        None => Server::builder().memory(),
    };
    let server = builder.build().await.map_err(|error| failed(Box::new(error)))?;
    let service = server.workflow_service();
    if namespace != "default" {
        let request = RegisterNamespaceRequest { namespace: namespace.clone(), ..Default::default() };
        match service.register_namespace(Request::new(request)).await {
            Ok(_) => {}
            Err(status) if status.code() == Code::AlreadyExists => {}
            Err(status) => return Err(ConnectError::Rpc(RpcError::new("RegisterNamespace", status))),
        }
    }
    let where_it_is = format!("the embedded engine on {place}");
    let rpc = Rpc::in_process(service);
    Ok(Client::new(rpc, namespace, identity, converter, where_it_is, Some(Arc::new(Keep(server)))))
}
