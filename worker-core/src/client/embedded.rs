//! The engine in this process; the one file that names `worker-server`.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use tonic::{Code, Request};
use worker_proto::workflowservice::RegisterNamespaceRequest;
pub use worker_server::OpenError;
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
    let failed = |source: OpenError| ConnectError::Embedded { place: place.clone(), source };
    let builder = match &engine.file {
        Some(file) => {
            if let Some(directory) = file.parent().filter(|directory| *directory != Path::new("")) {
                std::fs::create_dir_all(directory).map_err(|error| {
                    failed(OpenError::Io { path: directory.to_owned(), detail: error.to_string() })
                })?;
            }
            Server::builder().file(file)
        }
        None => Server::builder().memory(),
    };
    let server = builder.build().await.map_err(failed)?;
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
    let where_it_is = match engine.file {
        Some(_) => format!("the embedded engine on {place}"),
        None => "the embedded engine in memory".to_owned(),
    };
    let rpc = Rpc::in_process(service);
    Ok(Client::new(rpc, namespace, identity, converter, where_it_is, Some(Arc::new(Keep(server)))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::log_lines::logged;

    /// A directory of one test, gone with it.
    struct Scratch(PathBuf);

    impl Scratch {
        fn new() -> Self {
            let directory = std::env::temp_dir().join(format!("worker-core-{}", uuid::Uuid::new_v4()));
            std::fs::create_dir_all(&directory).unwrap();
            Self(directory)
        }
    }

    impl Drop for Scratch {
        fn drop(&mut self) {
            let _ = std::fs::remove_dir_all(&self.0);
        }
    }

    /// Why the engine does not start there, and all that a program which only uses `?` prints.
    async fn refused(path: &Path) -> (OpenError, String) {
        let connect = async || Client::embedded(Embedded::at(path)).await.unwrap_err();
        let text = crate::Failure::from(connect().await).to_string();
        let expected = format!("the embedded engine did not start on `{}`: ", path.display());
        assert!(text.starts_with(&expected), "{text}");
        let ConnectError::Embedded { source, .. } = connect().await else { panic!("{text}") };
        (source, text)
    }

    #[tokio::test]
    async fn a_namespace_of_its_own_is_made() {
        let client =
            Client::builder().embedded(Embedded::in_memory()).namespace("orders").connect().await.unwrap();
        assert_eq!(client.namespace(), "orders");
        assert_eq!(client.count("").await.unwrap().count, 0);
    }

    #[tokio::test]
    async fn a_file_is_made_with_its_directories_and_held_by_one_engine() {
        let scratch = Scratch::new();
        let path = scratch.0.join("deep/er/engine.db");
        let client = Client::embedded(Embedded::at(&path)).await.unwrap();
        let (error, text) = refused(&path).await;
        assert!(
            matches!(error, OpenError::Held { by: Some(pid), .. } if pid == std::process::id()),
            "{error:?}"
        );
        assert!(text.ends_with("; stop it first, or use another file"), "{text}");
        assert_eq!(client.count("").await.unwrap().count, 0, "the holder is none the worse");
    }

    #[tokio::test]
    async fn a_file_that_is_not_ours_is_left_alone() {
        let scratch = Scratch::new();
        let path = scratch.0.join("notes.txt");
        let notes = "these are not the events you are looking for".repeat(100);
        std::fs::write(&path, &notes).unwrap();
        let (error, text) = refused(&path).await;
        assert!(matches!(error, OpenError::NotOurs { .. }), "{error:?}");
        assert!(text.contains("notes.txt") && text.ends_with("name another file"), "{text}");
        assert_eq!(std::fs::read_to_string(&path).unwrap(), notes);
        let (error, _) = refused(&scratch.0).await;
        assert!(matches!(error, OpenError::NotOurs { .. }), "{error:?}");
    }

    #[tokio::test]
    async fn a_damaged_file_is_left_alone() {
        let scratch = Scratch::new();
        let path = scratch.0.join("engine.db");
        let server = Server::builder().file(&path).build().await.unwrap();
        server.close().await;
        drop(server);
        let mut bytes = std::fs::read(&path).unwrap();
        // The header stays, so that it is plainly ours; what follows is lost.
        bytes[100..].fill(0xa5);
        std::fs::write(&path, &bytes).unwrap();
        let (error, text) = refused(&path).await;
        assert!(matches!(error, OpenError::Corrupt { .. }), "{error:?}");
        assert!(text.contains("is damaged") && text.ends_with("restore it from a copy"), "{text}");
        assert_eq!(std::fs::read(&path).unwrap(), bytes);
    }

    #[tokio::test]
    async fn a_place_that_cannot_be_is_named() {
        let scratch = Scratch::new();
        let file = scratch.0.join("file");
        std::fs::write(&file, "in the way").unwrap();
        let (error, _) = refused(&file.join("engine.db")).await;
        assert!(matches!(&error, OpenError::Io { path, .. } if *path == file), "{error:?}");
    }

    #[test]
    fn without_an_address_one_line_says_where_the_data_is() {
        let (engine, lines) = logged(Embedded::from_env);
        assert_eq!(engine.file.as_deref(), Some(Path::new(".worker/engine.db")));
        let [line] = &lines[..] else { panic!("{lines:?}") };
        assert!(line.starts_with("INFO ") && line.contains("TEMPORAL_ADDRESS is not set"), "{line}");
        assert!(line.contains(".worker/engine.db"), "{line}");
    }
}
