//! The engine in this process; the one file that names `worker-server`.

use std::error::Error as StdError;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use tonic::{Code, Request};
use worker_proto::workflowservice::RegisterNamespaceRequest;
use worker_server::Server;

use super::rpc::Rpc;
use super::{Client, ConnectError, RpcError};
use crate::converter::DataConverter;
use crate::duration;

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

/// How long closed workflows are kept in a namespace that is made here.
const RETENTION: Duration = Duration::from_secs(72 * 3600);

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
            // The engine's own end; nobody is left to wait for it.
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
        let request = RegisterNamespaceRequest {
            namespace: namespace.clone(),
            workflow_execution_retention_period: Some(duration::to_proto(RETENTION)),
            ..Default::default()
        };
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

#[cfg(test)]
mod tests {
    use super::*;

    fn directory(name: &str) -> PathBuf {
        let directory = std::env::temp_dir().join(format!("worker-core-{name}-{}", uuid::Uuid::new_v4()));
        std::fs::create_dir_all(&directory).unwrap();
        directory
    }

    async fn error_at(path: &Path) -> String {
        let error = Client::embedded(Embedded::at(path)).await.unwrap_err();
        assert_eq!(error.to_string(), format!("the embedded engine did not start on `{}`", path.display()));
        crate::Failure::from(error).to_string()
    }

    #[tokio::test]
    async fn a_namespace_of_its_own_is_made() {
        let client =
            Client::builder().embedded(Embedded::in_memory()).namespace("orders").connect().await.unwrap();
        assert_eq!(client.namespace(), "orders");
        assert_eq!(client.count("").await.unwrap().count, 0);
    }

    #[tokio::test]
    async fn a_file_is_made_with_its_directories_and_held_by_one_process() {
        let directory = directory("held");
        let path = directory.join("deep/er/engine.db");
        let client = Client::embedded(Embedded::at(&path)).await.unwrap();
        let text = error_at(&path).await;
        assert!(text.contains(&*path.to_string_lossy()), "{text}");
        drop(client);
        std::fs::remove_dir_all(directory).unwrap();
    }

    #[tokio::test]
    async fn a_file_that_is_not_ours_is_left_alone() {
        let directory = directory("foreign");
        let path = directory.join("notes.txt");
        std::fs::write(&path, "these are not the events you are looking for".repeat(100)).unwrap();
        let text = error_at(&path).await;
        assert!(text.contains("notes.txt"), "{text}");
        assert!(std::fs::read_to_string(&path).unwrap().starts_with("these are not"));
        std::fs::remove_dir_all(directory).unwrap();
    }
}
