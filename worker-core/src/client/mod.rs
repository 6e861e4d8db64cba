//! Clients: starting workflows and talking to them, over a network or to the engine in this process.
//!
//! A [`Client`] is a namespace on one server. It holds one `Arc<dyn WorkflowService>`; nothing above it knows whether
//! that is a channel or the embedded engine.

mod activity;
pub(crate) mod config;
mod connect;
#[cfg(feature = "embedded")]
mod embedded;
mod error;
mod handle;
mod list;
pub(crate) mod rpc;
mod start;
mod update;

use std::any::Any;
use std::fmt;
use std::marker::PhantomData;
use std::sync::{Arc, OnceLock};

use serde::Serialize;
use worker_proto::common::{Payload, Payloads};
use worker_proto::service::WorkflowService;
use worker_proto::workflowservice as wire;

pub use activity::ActivityHandle;
pub(crate) use activity::heartbeat_answer;
pub use config::ConfigError;
pub use connect::ClientBuilder;
#[cfg(feature = "embedded")]
pub use embedded::{Embedded, OpenError};
pub use error::{
    ActivityHandleError, ConnectError, Error, ErrorDetail, ExecuteError, HandleError, InputError, ListError,
    QueryError, ResultError, RpcError, StartError, UpdateError,
};
pub use handle::{CancelWorkflow, QueryWorkflow, TerminateWorkflow, WorkflowDescription, WorkflowHandle};
pub use list::{WorkflowCount, WorkflowList, WorkflowSummary};
pub use start::{IdConflict, IdReuse, Start, ThenHandle, ThenResult};
pub use update::{StartUpdate, UpdateHandle, UpdateStage};
pub use worker_proto::enums::{QueryRejectCondition, WorkflowExecutionStatus};

use crate::converter::{Data, DataConverter, RawPayload};
use crate::definition::Workflow;
use crate::size;
use rpc::{Effort, Rpc};

type Capabilities = wire::get_system_info_response::Capabilities;

/// A namespace on a server: starts workflows, finds them, talks to them. Cheap to clone; clones share the connection.
///
/// ```no_run
/// # use worker_core::prelude::*;
/// # const GREETER: worker_core::Workflow<String, String> = worker_core::Workflow::named("greeter");
/// # async fn run() -> Result<()> {
/// let client = Client::connect("localhost:7233").await?;
/// let greeting = client.execute(GREETER, "World".into()).id("greeter-1").task_queue("greetings").await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
}

struct Inner {
    rpc: Rpc,
    namespace: String,
    identity: String,
    converter: DataConverter,
    /// Where the server is, for people.
    place: String,
    server: OnceLock<ServerInfo>,
    /// What must live as long as the client: the embedded engine.
    _keep: Option<Arc<dyn Any + Send + Sync>>,
}

/// What a server says about itself.
#[derive(Clone, Debug, Default)]
pub(crate) struct ServerInfo {
    pub(crate) version: String,
    pub(crate) capabilities: Capabilities,
}

impl Client {
    /// Connects to a server, namespace `default`, without TLS: `"localhost:7233"`. For everything else see
    /// [`builder`](Self::builder).
    ///
    /// # Errors
    /// [`ConnectError::Unreachable`] when nothing answers within 10 s.
    pub async fn connect(address: impl Into<String>) -> Result<Self, ConnectError> {
        Self::builder().address(address).connect().await
    }

    /// Connects as the environment says, the same variables and settings file as the `temporal` CLI and the other SDKs:
    ///
    /// `TEMPORAL_ADDRESS`, `TEMPORAL_NAMESPACE`, `TEMPORAL_API_KEY`, `TEMPORAL_TLS`,
    /// `TEMPORAL_TLS_CLIENT_CERT_PATH` or `_DATA`, `TEMPORAL_TLS_CLIENT_KEY_PATH` or `_DATA`,
    /// `TEMPORAL_TLS_SERVER_CA_CERT_PATH` or `_DATA`, `TEMPORAL_TLS_SERVER_NAME`, `TEMPORAL_TLS_DISABLE_HOST_VERIFICATION`,
    /// `TEMPORAL_GRPC_META_<NAME>`; and
    /// `TEMPORAL_CONFIG_FILE` (default `temporalio/temporal.toml` in the user's configuration directory) with
    /// `TEMPORAL_PROFILE` (default `default`), over which the variables win.
    ///
    /// Without an address the engine runs in this process on `.worker/engine.db` in the current directory, which a log
    /// line of level `info` says. Without the feature `embedded` the address is `localhost:7233`.
    ///
    /// # Errors
    /// [`ConnectError::Config`] names the variable or file that is wrong.
    pub async fn from_env() -> Result<Self, ConnectError> {
        Self::builder().environment().connect().await
    }

    /// Runs the engine in this process: no server, no port.
    ///
    /// # Errors
    /// [`ConnectError::Embedded`] with an [`OpenError`] when the file is not a database of ours, is damaged, or is held
    /// by another process.
    #[cfg(feature = "embedded")]
    pub async fn embedded(engine: Embedded) -> Result<Self, ConnectError> {
        Self::builder().embedded(engine).connect().await
    }

    /// All options: TLS, API key, namespace, identity, data converter, headers.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// Starts a workflow; awaiting the builder gives a handle.
    ///
    /// ```no_run
    /// # use worker_core::prelude::*;
    /// # const GREETER: worker_core::Workflow<String, String> = worker_core::Workflow::named("greeter");
    /// # async fn run(client: Client) -> Result<()> {
    /// let handle = client.start(GREETER, "World".into()).task_queue("greetings").run_timeout("1h").await?;
    /// println!("{} {}", handle.id(), handle.result().await?);
    /// # Ok(())
    /// # }
    /// ```
    pub fn start<I: Data, O: Data>(&self, workflow: Workflow<I, O>, input: I) -> Start<O, ThenHandle> {
        Start::new(self, workflow.name(), workflow.task_queue(), &input)
    }

    /// Starts a workflow and waits for its result, following its runs.
    pub fn execute<I: Data, O: Data>(&self, workflow: Workflow<I, O>, input: I) -> Start<O, ThenResult> {
        Start::new(self, workflow.name(), workflow.task_queue(), &input)
    }

    /// A handle of a workflow that exists, without asking the server; its result is read as `O`, which has to be said where nothing
    /// else does: `client.workflow::<()>("order-1").cancel().await?`.
    pub fn workflow<O: Data>(&self, workflow_id: impl Into<String>) -> WorkflowHandle<O> {
        WorkflowHandle::new(self.clone(), workflow_id.into(), None, None)
    }

    /// A handle of one run of a workflow.
    pub fn workflow_run<O: Data>(
        &self,
        workflow_id: impl Into<String>,
        run_id: impl Into<String>,
    ) -> WorkflowHandle<O> {
        WorkflowHandle::new(self.clone(), workflow_id.into(), Some(run_id.into()), None)
    }

    /// Workflows that a list filter matches, newest first; `""` lists all.
    pub fn list(&self, query: impl Into<String>) -> WorkflowList {
        WorkflowList::new(self.clone(), query.into())
    }

    /// How many workflows a list filter matches, in groups if it ends with `GROUP BY ExecutionStatus`.
    ///
    /// # Errors
    /// [`ListError::InvalidQuery`] with what the server says about the filter.
    pub async fn count(&self, query: impl Into<String>) -> Result<WorkflowCount, ListError> {
        list::count(self, query.into()).await
    }

    /// Completes, fails or keeps alive an activity that said
    /// [`complete_later`](crate::ActivityContext::complete_later), by its task token.
    pub fn complete_activity(&self, task_token: impl Into<Vec<u8>>) -> ActivityHandle {
        ActivityHandle::by_token(self.clone(), task_token.into())
    }

    /// As [`complete_activity`](Self::complete_activity), by workflow id and activity id.
    pub fn activity(&self, workflow_id: impl Into<String>, activity_id: impl Into<String>) -> ActivityHandle {
        ActivityHandle::by_id(self.clone(), workflow_id.into(), activity_id.into())
    }

    /// Replaces the API key of all later calls of this client and its clones.
    ///
    /// # Errors
    /// [`ConnectError::InvalidHeader`] when the key has characters that a header cannot hold.
    pub fn set_api_key(&self, api_key: &str) -> Result<(), ConnectError> {
        self.inner.rpc.set_header("authorization", connect::bearer(api_key)?);
        Ok(())
    }

    /// Its namespace.
    pub fn namespace(&self) -> &str {
        &self.inner.namespace
    }

    /// What it calls itself in histories. Default `<pid>@<host>`.
    pub fn identity(&self) -> &str {
        &self.inner.identity
    }

    /// How it encodes values.
    pub fn converter(&self) -> &DataConverter {
        &self.inner.converter
    }

    /// Raw access to every RPC. Requests go out as they are: without metadata, deadline or retries.
    pub fn service(&self) -> &Arc<dyn WorkflowService> {
        self.inner.rpc.service()
    }

    /// A client of any service, such as a fake one in tests.
    pub fn from_service(service: Arc<dyn WorkflowService>, namespace: impl Into<String>) -> Self {
        Self::new(
            Rpc::in_process(service),
            namespace.into(),
            identity(),
            DataConverter::default(),
            "a service".into(),
            None,
        )
    }

    pub(crate) fn new(
        rpc: Rpc,
        namespace: String,
        identity: String,
        converter: DataConverter,
        place: String,
        keep: Option<Arc<dyn Any + Send + Sync>>,
    ) -> Self {
        let inner =
            Inner { rpc, namespace, identity, converter, place, server: OnceLock::new(), _keep: keep };
        Self { inner: Arc::new(inner) }
    }

    pub(crate) fn rpc(&self) -> &Rpc {
        &self.inner.rpc
    }

    pub(crate) fn place(&self) -> &str {
        &self.inner.place
    }

    /// What the server can do; asked once.
    pub(crate) async fn server(&self) -> Result<&ServerInfo, RpcError> {
        self.server_by(Effort::Ordinary).await
    }

    async fn server_by(&self, effort: Effort) -> Result<&ServerInfo, RpcError> {
        if let Some(server) = self.inner.server.get() {
            return Ok(server);
        }
        let request = wire::GetSystemInfoRequest {};
        let answer = self
            .rpc()
            .call("GetSystemInfo", effort, request, |service, request| service.get_system_info(request))
            .await;
        let server = match answer {
            Ok(info) => ServerInfo {
                version: info.server_version,
                capabilities: info.capabilities.unwrap_or_default(),
            },
            Err(error) if error.code() == tonic::Code::Unimplemented => ServerInfo::default(),
            Err(error) => return Err(error),
        };
        Ok(self.inner.server.get_or_init(|| server))
    }

    /// Encodes arguments and checks their size; `what` names them in the error.
    pub(crate) fn encode<I: Serialize + ?Sized>(
        &self,
        input: &I,
        what: impl Fn() -> String,
    ) -> Result<Option<Payloads>, InputError> {
        let payloads = self
            .converter()
            .encode_payloads(input)
            .map_err(|source| InputError::Convert { what: what(), source })?;
        if let Some(payloads) = &payloads {
            check_size(&payloads.payloads, what)?;
        }
        Ok(payloads)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("server", &self.inner.place)
            .field("namespace", &self.inner.namespace)
            .field("identity", &self.inner.identity)
            .finish_non_exhaustive()
    }
}

pub(crate) fn check_size(payloads: &[Payload], what: impl Fn() -> String) -> Result<(), InputError> {
    match size::excess(payloads) {
        None => Ok(()),
        Some(size) => Err(InputError::too_large(what(), size)),
    }
}

/// The single value of an answer; none counts as null.
pub(crate) fn decode_one<T: Data>(
    converter: &DataConverter,
    payloads: Option<Payloads>,
) -> Result<T, crate::ConvertError> {
    let payload = payloads.and_then(|payloads| payloads.payloads.into_iter().next());
    converter.decode(&payload.unwrap_or_else(crate::converter::null))
}

/// `<pid>@<host>`.
pub(crate) fn identity() -> String {
    static HOST: OnceLock<String> = OnceLock::new();
    let host = HOST.get_or_init(|| {
        std::fs::read_to_string("/proc/sys/kernel/hostname")
            .ok()
            .or_else(|| std::env::var("HOSTNAME").ok())
            .or_else(|| std::env::var("COMPUTERNAME").ok())
            .map(|name| name.trim().to_owned())
            .filter(|name| !name.is_empty())
            .unwrap_or_else(|| "localhost".to_owned())
    });
    format!("{}@{host}", std::process::id())
}

pub(crate) fn random_id() -> String {
    uuid::Uuid::new_v4().to_string()
}

/// The marker of a handle's result type.
pub(crate) type ResultType<O> = PhantomData<fn() -> O>;

/// A handle whose result is read later.
pub type UntypedHandle = WorkflowHandle<RawPayload>;

#[cfg(test)]
pub(crate) mod fake;
#[cfg(test)]
mod tests;
