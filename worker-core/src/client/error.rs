//! What can go wrong when talking to a server: one enum per operation, each with the way out.

use std::error::Error as StdError;
use std::fmt;

use prost::Message;
use tonic::{Code, Status};
use worker_proto::enums::WorkflowExecutionStatus;
use worker_proto::{errordetails, google};

use crate::converter::ConvertError;
use crate::duration::DurationError;
use crate::error::Failure;
use crate::size;

/// A call that the server refused or that did not reach it.
#[derive(Debug)]
pub struct RpcError {
    operation: &'static str,
    status: Status,
    detail: Option<Box<ErrorDetail>>,
}

/// The typed detail that a server attaches to a refusal.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ErrorDetail {
    /// The workflow id is taken.
    WorkflowAlreadyStarted {
        /// Run that has it.
        run_id: String,
        /// Request that started that run.
        start_request_id: String,
    },
    /// The query handler failed.
    QueryFailed(Option<Failure>),
    /// No workflow task has been completed yet.
    WorkflowNotReady,
    /// It does not exist, or is closed.
    NotFound,
    /// The namespace does not exist.
    NamespaceNotFound {
        /// Its name.
        namespace: String,
    },
    /// Not allowed.
    PermissionDenied {
        /// Why.
        reason: String,
    },
    /// A limit was hit.
    ResourceExhausted {
        /// Number of the wire's `ResourceExhaustedCause`.
        cause: i32,
        /// Number of the wire's `ResourceExhaustedScope`.
        scope: i32,
    },
    /// The server is too new or too old for this version.
    ClientVersionNotSupported {
        /// What it supports.
        supported_versions: String,
    },
    /// Another cluster is in charge.
    NamespaceNotActive {
        /// Which one.
        active_cluster: String,
    },
    /// The namespace is in a state that does not allow the call.
    NamespaceInvalidState {
        /// Its name.
        namespace: String,
    },
    /// Parts of a multi-operation, in order: code and message.
    MultiOperation(Vec<(i32, String)>),
}

impl RpcError {
    pub(crate) fn new(operation: &'static str, status: Status) -> Self {
        let detail = detail_of(&status).map(Box::new);
        Self { operation, status, detail }
    }

    /// The RPC's name.
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// The gRPC status.
    pub fn status(&self) -> &Status {
        &self.status
    }

    /// The gRPC code.
    pub fn code(&self) -> Code {
        self.status.code()
    }

    /// The server's words.
    pub fn message(&self) -> &str {
        self.status.message()
    }

    /// The server's typed detail.
    pub fn detail(&self) -> Option<&ErrorDetail> {
        self.detail.as_deref()
    }

    fn is_not_found(&self) -> bool {
        self.code() == Code::NotFound && !matches!(self.detail(), Some(ErrorDetail::NamespaceNotFound { .. }))
    }
}

impl fmt::Display for RpcError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, status, .. } = self;
        match self.detail() {
            Some(ErrorDetail::NamespaceNotFound { namespace }) => {
                write!(f, "namespace `{namespace}` does not exist; register it or set TEMPORAL_NAMESPACE")
            }
            Some(ErrorDetail::PermissionDenied { reason }) if !reason.is_empty() => {
                write!(f, "{operation}: permission denied: {reason}")
            }
            _ => match (status.code(), status.message()) {
                (code, "") => write!(f, "{operation}: {code}"),
                (Code::Unavailable, message) => {
                    write!(f, "{operation}: the server cannot be reached: {message}")
                }
                (_, message) => write!(f, "{operation}: {message}"),
            },
        }
    }
}

impl StdError for RpcError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.status.source()
    }
}

fn detail_of(status: &Status) -> Option<ErrorDetail> {
    if status.details().is_empty() {
        return None;
    }
    let rich = google::rpc::Status::decode(status.details()).ok()?;
    rich.details.iter().find_map(detail_of_any)
}

fn detail_of_any(any: &prost_types::Any) -> Option<ErrorDetail> {
    fn read<M: Message + Default>(any: &prost_types::Any) -> Option<M> {
        M::decode(&any.value[..]).ok()
    }
    let name = any.type_url.rsplit('/').next()?.strip_prefix("temporal.api.errordetails.v1.")?;
    Some(match name {
        "WorkflowExecutionAlreadyStartedFailure" => {
            let wire: errordetails::WorkflowExecutionAlreadyStartedFailure = read(any)?;
            ErrorDetail::WorkflowAlreadyStarted {
                run_id: wire.run_id,
                start_request_id: wire.start_request_id,
            }
        }
        "QueryFailedFailure" => {
            let wire: errordetails::QueryFailedFailure = read(any)?;
            ErrorDetail::QueryFailed(wire.failure.map(Failure::from_proto))
        }
        "WorkflowNotReadyFailure" => ErrorDetail::WorkflowNotReady,
        "NotFoundFailure" => ErrorDetail::NotFound,
        "NamespaceNotFoundFailure" => {
            let wire: errordetails::NamespaceNotFoundFailure = read(any)?;
            ErrorDetail::NamespaceNotFound { namespace: wire.namespace }
        }
        "PermissionDeniedFailure" => {
            let wire: errordetails::PermissionDeniedFailure = read(any)?;
            ErrorDetail::PermissionDenied { reason: wire.reason }
        }
        "ResourceExhaustedFailure" => {
            let wire: errordetails::ResourceExhaustedFailure = read(any)?;
            ErrorDetail::ResourceExhausted { cause: wire.cause, scope: wire.scope }
        }
        "ClientVersionNotSupportedFailure" => {
            let wire: errordetails::ClientVersionNotSupportedFailure = read(any)?;
            ErrorDetail::ClientVersionNotSupported { supported_versions: wire.supported_versions }
        }
        "NamespaceNotActiveFailure" => {
            let wire: errordetails::NamespaceNotActiveFailure = read(any)?;
            ErrorDetail::NamespaceNotActive { active_cluster: wire.active_cluster }
        }
        "NamespaceInvalidStateFailure" => {
            let wire: errordetails::NamespaceInvalidStateFailure = read(any)?;
            ErrorDetail::NamespaceInvalidState { namespace: wire.namespace }
        }
        "MultiOperationExecutionFailure" => {
            let wire: errordetails::MultiOperationExecutionFailure = read(any)?;
            ErrorDetail::MultiOperation(wire.statuses.into_iter().map(|s| (s.code, s.message)).collect())
        }
        _ => return None,
    })
}

/// A value that was to be sent and cannot be.
#[derive(Debug)]
#[non_exhaustive]
pub enum InputError {
    /// It cannot be encoded.
    Convert {
        /// What it is, such as ``input of workflow `order` ``.
        what: String,
        /// Why.
        source: ConvertError,
    },
    /// It is larger than servers accept.
    TooLarge {
        /// What it is.
        what: String,
        /// Its size in bytes.
        size: usize,
        /// The bound in bytes.
        limit: usize,
    },
    /// An option's text is not a duration.
    Duration(DurationError),
}

impl InputError {
    pub(super) fn too_large(what: String, size: usize) -> Self {
        Self::TooLarge { what, size, limit: size::BYTES_MAX }
    }
}

impl fmt::Display for InputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Convert { what, .. } => write!(f, "{what} cannot be encoded"),
            Self::TooLarge { what, size, .. } => f.write_str(&size::text(what, *size)),
            Self::Duration(error) => write!(f, "{error}"),
        }
    }
}

impl StdError for InputError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Convert { source, .. } => Some(source),
            Self::TooLarge { .. } | Self::Duration(_) => None,
        }
    }
}

/// What `{:#}` adds to an error's own sentence.
fn write_causes(error: &dyn StdError, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut cause = if f.alternate() { error.source() } else { None };
    while let Some(error) = cause {
        write!(f, ": {error}")?;
        cause = error.source();
    }
    Ok(())
}

/// Defines an operation's error: variants with their text and their source.
macro_rules! operation_error {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident $({ $($(#[$fdoc:meta])* $field:ident: $ty:ty),* })?
        $(($inner:ident: $inner_ty:ty))? => $show:expr, $source:expr;)* }) => {
        $(#[$doc])*
        #[derive(Debug)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$vdoc])* $variant $({ $($(#[$fdoc])* $field: $ty),* })? $(($inner_ty))?,)*
        }

        /// One sentence; `{:#}` adds the causes, separated by `: `.
        #[allow(unused_variables, reason = "not every text shows every field")]
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    $(Self::$variant $({ $($field),* })? $(($inner))? => f.write_str(&$show)?,)*
                }
                write_causes(self, f)
            }
        }

        #[allow(unused_variables, reason = "at most one field is the source")]
        impl StdError for $name {
            fn source(&self) -> Option<&(dyn StdError + 'static)> {
                match self {
                    $(Self::$variant $({ $($field),* })? $(($inner))? => $source,)*
                }
            }
        }
    };
}

operation_error! {
    /// A workflow that was not started.
    StartError {
        /// The workflow id runs already, or its reuse is forbidden by the id reuse policy.
        AlreadyStarted {
            /// The id.
            workflow_id: String,
            /// The run that has it; `client.workflow(id)` gives a handle.
            run_id: String
        } => format!("workflow id `{workflow_id}` is taken by run `{run_id}`; use another id, `.id_conflict(..)`, `.id_reuse(..)`, or `client.workflow(..)` to reach it"), None;
        /// No task queue was named.
        NoTaskQueue {
            /// The workflow type.
            workflow_type: String
        } => format!("no task queue to start workflow `{workflow_type}` on; add `.task_queue(\"..\")` or the attribute `#[workflow(task_queue = \"..\")]`"), None;
        /// The input, or an option.
        Input(inner: InputError) => inner.to_string(), inner.source();
        /// Anything else.
        Rpc(inner: RpcError) => inner.to_string(), inner.source();
    }
}

operation_error! {
    /// A workflow that gave no result.
    ResultError {
        /// It failed.
        Failed {
            /// The workflow id.
            workflow_id: String,
            /// Why.
            failure: Failure
        } => format!("workflow `{workflow_id}` failed"), Some(failure.as_error());
        /// It was cancelled.
        Cancelled {
            /// The workflow id.
            workflow_id: String,
            /// A failure of kind cancelled with the details it left.
            failure: Failure
        } => format!("workflow `{workflow_id}` was cancelled"), None;
        /// It was terminated.
        Terminated {
            /// The workflow id.
            workflow_id: String,
            /// Why, as the caller said.
            reason: String
        } => match reason.as_str() {
            "" => format!("workflow `{workflow_id}` was terminated"),
            reason => format!("workflow `{workflow_id}` was terminated: {reason}"),
        }, None;
        /// Its run or execution timeout ran out.
        TimedOut {
            /// The workflow id.
            workflow_id: String
        } => format!("workflow `{workflow_id}` timed out"), None;
        /// It goes on as another run, and this handle does not follow runs.
        ContinuedAsNew {
            /// The workflow id.
            workflow_id: String,
            /// The next run.
            run_id: String
        } => format!("workflow `{workflow_id}` continues as run `{run_id}`"), None;
        /// There is no such workflow.
        NotFound {
            /// The workflow id.
            workflow_id: String
        } => format!("there is no workflow `{workflow_id}` in this namespace"), None;
        /// The result is of another type.
        Decode {
            /// The workflow id.
            workflow_id: String,
            /// What is wrong with it.
            error: ConvertError
        } => format!("the result of workflow `{workflow_id}` is of another type"), Some(error);
        /// Anything else.
        Rpc(inner: RpcError) => inner.to_string(), inner.source();
    }
}

operation_error! {
    /// A workflow that was not started, or gave no result.
    ExecuteError {
        /// It was not started.
        Start(inner: StartError) => inner.to_string(), inner.source();
        /// It gave no result.
        Result(inner: ResultError) => inner.to_string(), inner.source();
    }
}

operation_error! {
    /// A signal, cancellation or termination that did not arrive, or a description or history that cannot be had.
    HandleError {
        /// There is no such workflow, or it is closed.
        NotFound {
            /// The workflow id.
            workflow_id: String
        } => format!("there is no running workflow `{workflow_id}` in this namespace"), None;
        /// The input, or an option.
        Input(inner: InputError) => inner.to_string(), inner.source();
        /// Anything else.
        Rpc(inner: RpcError) => inner.to_string(), inner.source();
    }
}

operation_error! {
    /// A query without an answer.
    QueryError {
        /// The handler failed, there is none of that name, or the arguments are of another type.
        Failed {
            /// The workflow id.
            workflow_id: String,
            /// The query.
            query: String,
            /// Why.
            failure: Failure
        } => format!("query `{query}` of workflow `{workflow_id}` failed"), Some(failure.as_error());
        /// The workflow is in a state that `reject_if` excluded.
        Rejected {
            /// The workflow id.
            workflow_id: String,
            /// Its state.
            status: WorkflowExecutionStatus
        } => format!("workflow `{workflow_id}` is {status:?}, which this query excludes"), None;
        /// No worker has completed a workflow task of it yet.
        NotReady {
            /// The workflow id.
            workflow_id: String
        } => format!("workflow `{workflow_id}` has not run yet; ask again once a worker serves its task queue"), None;
        /// There is no such workflow.
        NotFound {
            /// The workflow id.
            workflow_id: String
        } => format!("there is no workflow `{workflow_id}` in this namespace"), None;
        /// The arguments.
        Input(inner: InputError) => inner.to_string(), inner.source();
        /// The answer is of another type.
        Decode {
            /// The query.
            query: String,
            /// What is wrong with it.
            error: ConvertError
        } => format!("the answer of query `{query}` is of another type"), Some(error);
        /// No worker answered in time.
        TimedOut {
            /// The workflow id.
            workflow_id: String
        } => format!("no worker answered for workflow `{workflow_id}` in time; is one running on its task queue?"), None;
        /// Anything else.
        Rpc(inner: RpcError) => inner.to_string(), inner.source();
    }
}

operation_error! {
    /// An update without a result.
    UpdateError {
        /// The validator rejected it, or the handler failed.
        Failed {
            /// The workflow id.
            workflow_id: String,
            /// The update id.
            update_id: String,
            /// Why.
            failure: Failure
        } => format!("update `{update_id}` of workflow `{workflow_id}` failed"), Some(failure.as_error());
        /// There is no such workflow or update, or the workflow is closed.
        NotFound {
            /// The workflow id.
            workflow_id: String
        } => format!("there is no running workflow `{workflow_id}` with this update"), None;
        /// The call ran out of time or was cut off; the update may still run. Ask again with the same id.
        Interrupted {
            /// The update id.
            update_id: String,
            /// How it was cut off.
            error: RpcError
        } => format!("waiting for update `{update_id}` was cut off; it may still run"), Some(error);
        /// The arguments.
        Input(inner: InputError) => inner.to_string(), inner.source();
        /// The result is of another type.
        Decode {
            /// The update id.
            update_id: String,
            /// What is wrong with it.
            error: ConvertError
        } => format!("the result of update `{update_id}` is of another type"), Some(error);
        /// Anything else.
        Rpc(inner: RpcError) => inner.to_string(), inner.source();
    }
}

operation_error! {
    /// A list or count that the server refused.
    ListError {
        /// The query does not parse or names unknown attributes.
        InvalidQuery {
            /// The query.
            query: String,
            /// What the server says.
            message: String
        } => format!("the list query `{query}` is not valid: {message}"), None;
        /// Anything else.
        Rpc(inner: RpcError) => inner.to_string(), inner.source();
    }
}

operation_error! {
    /// An activity that could not be completed or kept alive from outside.
    ActivityHandleError {
        /// The server does not know this attempt: it is over, or the run is closed.
        NotFound => "the server does not know this activity; it was completed, timed out, or its run is closed", None;
        /// It should stop; report it by `cancelled`.
        Cancelled {
            /// Why.
            reason: crate::CancelReason
        } => format!("the activity should stop: {reason}"), None;
        /// The result or details.
        Input(inner: InputError) => inner.to_string(), inner.source();
        /// Anything else.
        Rpc(inner: RpcError) => inner.to_string(), inner.source();
    }
}

/// A client that could not be made.
#[derive(Debug)]
#[non_exhaustive]
pub enum ConnectError {
    /// The address is not one.
    InvalidAddress {
        /// The address.
        address: String,
        /// What is wrong with it.
        reason: String,
    },
    /// Nothing there answers as a Temporal server.
    Unreachable {
        /// The address.
        address: String,
        /// The last attempt's error.
        source: RpcError,
    },
    /// The certificates or keys.
    Tls {
        /// What is wrong with them.
        reason: String,
    },
    /// The environment or the settings file.
    Config(super::config::ConfigError),
    /// A header's name or value.
    InvalidHeader {
        /// Its name.
        name: String,
    },
    /// An option's text is not a duration.
    Duration(DurationError),
    /// The embedded engine did not start: its file is not one of ours, is damaged, or is held by another engine.
    #[cfg(feature = "embedded")]
    Embedded {
        /// Where its data is.
        place: String,
        /// Why, and what to do.
        source: super::OpenError,
    },
    /// Anything else.
    Rpc(RpcError),
}

/// One sentence; `{:#}` adds the causes, separated by `: `.
impl fmt::Display for ConnectError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InvalidAddress { address, reason } => {
                write!(f, "`{address}` is not an address: {reason}; write it like `localhost:7233`")
            }
            Self::Unreachable { address, .. } => write!(
                f,
                "no Temporal server answers at `{address}`; check the address and that it runs, or use \
                 `Client::embedded`, which needs none"
            ),
            Self::Tls { reason } => write!(f, "TLS: {reason}"),
            Self::Config(error) => write!(f, "{error}"),
            Self::InvalidHeader { name } => {
                write!(f, "header `{name}` has a name or value that gRPC cannot carry")
            }
            Self::Duration(error) => write!(f, "{error}"),
            #[cfg(feature = "embedded")]
            Self::Embedded { place, .. } => write!(f, "the embedded engine did not start on {place}"),
            Self::Rpc(error) => write!(f, "{error}"),
        }?;
        write_causes(self, f)
    }
}

impl StdError for ConnectError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Unreachable { source, .. } => Some(source),
            #[cfg(feature = "embedded")]
            Self::Embedded { source, .. } => Some(source),
            Self::Config(error) => error.source(),
            _ => None,
        }
    }
}

/// Everything a client can report, for those who only use `?`.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// No client.
    Connect(ConnectError),
    /// Not started.
    Start(StartError),
    /// No result.
    Result(ResultError),
    /// No answer.
    Query(QueryError),
    /// No update.
    Update(UpdateError),
    /// Not delivered.
    Handle(HandleError),
    /// No list.
    List(ListError),
    /// No completion.
    Activity(ActivityHandleError),
    /// No worker.
    Worker(crate::worker::StartWorkerError),
}

macro_rules! wide_error {
    ($($variant:ident($ty:ty)),*) => {
        impl fmt::Display for Error {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self { $(Self::$variant(error) => write!(f, "{error}"),)* }
            }
        }
        impl StdError for Error {
            fn source(&self) -> Option<&(dyn StdError + 'static)> {
                match self { $(Self::$variant(error) => error.source(),)* }
            }
        }
        $(impl From<$ty> for Error {
            fn from(error: $ty) -> Self {
                Self::$variant(error)
            }
        })*
    };
}

wide_error!(
    Connect(ConnectError),
    Start(StartError),
    Result(ResultError),
    Query(QueryError),
    Update(UpdateError),
    Handle(HandleError),
    List(ListError),
    Activity(ActivityHandleError),
    Worker(crate::worker::StartWorkerError)
);

impl From<ExecuteError> for Error {
    fn from(error: ExecuteError) -> Self {
        match error {
            ExecuteError::Start(error) => Self::Start(error),
            ExecuteError::Result(error) => Self::Result(error),
        }
    }
}

impl StartError {
    pub(crate) fn from_rpc(workflow_id: &str, error: RpcError) -> Self {
        match error.detail() {
            Some(ErrorDetail::WorkflowAlreadyStarted { run_id, .. }) => {
                Self::AlreadyStarted { workflow_id: workflow_id.to_owned(), run_id: run_id.clone() }
            }
            _ => Self::Rpc(error),
        }
    }
}

impl ResultError {
    pub(crate) fn from_rpc(workflow_id: &str, error: RpcError) -> Self {
        if error.is_not_found() {
            Self::NotFound { workflow_id: workflow_id.to_owned() }
        } else {
            Self::Rpc(error)
        }
    }
}

impl HandleError {
    pub(crate) fn from_rpc(workflow_id: &str, error: RpcError) -> Self {
        if error.is_not_found() {
            Self::NotFound { workflow_id: workflow_id.to_owned() }
        } else {
            Self::Rpc(error)
        }
    }
}

impl QueryError {
    pub(crate) fn from_rpc(workflow_id: &str, query: &str, error: RpcError) -> Self {
        let workflow_id = workflow_id.to_owned();
        match error.detail() {
            Some(ErrorDetail::QueryFailed(failure)) => {
                let failure = failure.clone().unwrap_or_else(|| Failure::new("QueryFailed", error.message()));
                Self::Failed { workflow_id, query: query.to_owned(), failure }
            }
            Some(ErrorDetail::WorkflowNotReady) => Self::NotReady { workflow_id },
            _ if error.is_not_found() => Self::NotFound { workflow_id },
            // A query handler's error without the detail, as older servers send it.
            None if error.code() == Code::InvalidArgument => Self::Failed {
                workflow_id,
                query: query.to_owned(),
                failure: Failure::new("QueryFailed", error.message()),
            },
            _ if error.code() == Code::DeadlineExceeded => Self::TimedOut { workflow_id },
            _ => Self::Rpc(error),
        }
    }
}

impl UpdateError {
    pub(crate) fn from_rpc(workflow_id: &str, update_id: &str, error: RpcError) -> Self {
        match error.code() {
            Code::DeadlineExceeded | Code::Cancelled => {
                Self::Interrupted { update_id: update_id.to_owned(), error }
            }
            _ if error.is_not_found() => Self::NotFound { workflow_id: workflow_id.to_owned() },
            _ => Self::Rpc(error),
        }
    }
}

impl ListError {
    pub(crate) fn from_rpc(query: &str, error: RpcError) -> Self {
        match error.code() {
            Code::InvalidArgument if !query.is_empty() => {
                Self::InvalidQuery { query: query.to_owned(), message: error.message().to_owned() }
            }
            _ => Self::Rpc(error),
        }
    }
}

impl ActivityHandleError {
    pub(crate) fn from_rpc(error: RpcError) -> Self {
        if error.is_not_found() { Self::NotFound } else { Self::Rpc(error) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use prost::Name;

    /// A refusal with a detail, as servers send it.
    fn refusal<M: Message + Name>(code: Code, message: &str, detail: &M) -> RpcError {
        let any = prost_types::Any {
            type_url: format!("type.googleapis.com/{}", M::full_name()),
            value: detail.encode_to_vec(),
        };
        let rich = google::rpc::Status { code: code as i32, message: message.into(), details: vec![any] };
        RpcError::new("Op", Status::with_details(code, message, rich.encode_to_vec().into()))
    }

    #[test]
    fn details_become_typed_errors() {
        let wire =
            errordetails::WorkflowExecutionAlreadyStartedFailure { run_id: "r".into(), ..Default::default() };
        let error = StartError::from_rpc("w", refusal(Code::AlreadyExists, "taken", &wire));
        assert!(matches!(&error, StartError::AlreadyStarted { run_id, .. } if run_id == "r"));
        assert!(
            error.to_string().starts_with("workflow id `w` is taken by run `r`; use another id"),
            "{error}"
        );

        let failure = Failure::new("Unknown", "no such query").into_proto();
        let wire = errordetails::QueryFailedFailure { failure: Some(failure) };
        let error = QueryError::from_rpc("w", "q", refusal(Code::InvalidArgument, "m", &wire));
        assert_eq!(error.to_string(), "query `q` of workflow `w` failed");
        assert_eq!(error.source().unwrap().to_string(), "no such query");

        let wire = errordetails::NamespaceNotFoundFailure { namespace: "n".into() };
        let error = HandleError::from_rpc("w", refusal(Code::NotFound, "m", &wire));
        assert!(error.to_string().starts_with("namespace `n` does not exist"), "{error}");
        let error = HandleError::from_rpc(
            "w",
            refusal(Code::NotFound, "m", &errordetails::NotFoundFailure::default()),
        );
        assert!(matches!(error, HandleError::NotFound { .. }));
        let error = QueryError::from_rpc(
            "w",
            "q",
            refusal(Code::FailedPrecondition, "m", &errordetails::WorkflowNotReadyFailure {}),
        );
        assert!(matches!(error, QueryError::NotReady { .. }));
    }

    #[test]
    fn the_alternate_form_shows_the_causes() {
        let failure = Failure::new("Declined", "no money").caused_by(Failure::new("Bank", "closed"));
        let error = ResultError::Failed { workflow_id: "w".into(), failure };
        assert_eq!(error.to_string(), "workflow `w` failed");
        assert_eq!(format!("{error:#}"), "workflow `w` failed: no money: closed");
        assert_eq!(format!("{:#}", ExecuteError::Result(error)), "workflow `w` failed: no money: closed");
        let error = ConnectError::Duration(crate::parse_duration("soon").unwrap_err());
        assert_eq!(format!("{error:#}"), error.to_string());
    }

    #[test]
    fn malformed_details_are_ignored() {
        let status = Status::with_details(Code::NotFound, "gone", vec![255, 255, 1].into());
        assert!(RpcError::new("Op", status).detail().is_none());
        let error = RpcError::new("Op", Status::unavailable("connection refused"));
        assert_eq!(error.to_string(), "Op: the server cannot be reached: connection refused");
    }
}
