//! The refusals of the engine: a gRPC code, a message and at most one error detail.  Mapped to `tonic::Status` in `service/`.

use std::fmt;

use worker_proto::enums::{ResourceExhaustedCause, ResourceExhaustedScope};
use worker_proto::failure::Failure;

/// Why a request was refused; nothing was changed by it unless the variant's source says otherwise.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Rejected {
    pub(crate) code: Code,
    pub(crate) message: String,
    pub(crate) detail: Option<Detail>,
}

/// The gRPC codes in use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Code {
    InvalidArgument,
    NotFound,
    AlreadyExists,
    FailedPrecondition,
    ResourceExhausted,
    PermissionDenied,
    DeadlineExceeded,
    Aborted,
    Unavailable,
    Internal,
}

/// The one message in `grpc-status-details-bin`; SDKs switch on its type.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Detail {
    NotFound,
    NamespaceNotFound {
        namespace: String,
    },
    NamespaceAlreadyExists,
    AlreadyStarted {
        start_request_id: String,
        run_id: String,
    },
    WorkflowNotReady,
    ResourceExhausted {
        cause: ResourceExhaustedCause,
        scope: ResourceExhaustedScope,
    },
    QueryFailed(Box<Failure>),
    PermissionDenied {
        reason: String,
    },
    /// One status per operation of the request, in its order.
    MultiOperation(Vec<Rejected>),
    /// The status of an operation that failed only because another did.
    MultiOperationAborted,
}

impl Rejected {
    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self { code: Code::InvalidArgument, message: message.into(), detail: None }
    }

    pub(crate) fn not_found(message: impl Into<String>) -> Self {
        Self { code: Code::NotFound, message: message.into(), detail: Some(Detail::NotFound) }
    }

    pub(crate) fn namespace_not_found(namespace: &str) -> Self {
        Self {
            code: Code::NotFound,
            message: format!("Namespace {namespace} is not found."),
            detail: Some(Detail::NamespaceNotFound { namespace: namespace.to_owned() }),
        }
    }

    pub(crate) fn precondition(message: impl Into<String>) -> Self {
        Self { code: Code::FailedPrecondition, message: message.into(), detail: None }
    }

    pub(crate) fn not_ready(message: impl Into<String>) -> Self {
        Self {
            code: Code::FailedPrecondition,
            message: message.into(),
            detail: Some(Detail::WorkflowNotReady),
        }
    }

    /// Nothing may come between now; the caller is to try again.
    pub(crate) fn closing() -> Self {
        let message = "workflow operation can not be applied because workflow is closing";
        Self::exhausted(ResourceExhaustedCause::BusyWorkflow, message)
    }

    pub(crate) fn exhausted(cause: ResourceExhaustedCause, message: impl Into<String>) -> Self {
        Self {
            code: Code::ResourceExhausted,
            message: message.into(),
            detail: Some(Detail::ResourceExhausted { cause, scope: ResourceExhaustedScope::Namespace }),
        }
    }

    /// Operation `failed` (0 or 1) of an update-with-start was refused, the other one because of that.
    pub(crate) fn multi_operation(failed: usize, rejected: Self) -> Self {
        let aborted = Self {
            code: Code::Aborted,
            message: "Operation was aborted.".to_owned(),
            detail: Some(Detail::MultiOperationAborted),
        };
        let (code, message) = (rejected.code, "Update-with-Start could not be executed.".to_owned());
        let statuses = if failed == 0 { vec![rejected, aborted] } else { vec![aborted, rejected] };
        Self { code, message, detail: Some(Detail::MultiOperation(statuses)) }
    }

    pub(crate) fn unavailable(message: impl Into<String>) -> Self {
        Self { code: Code::Unavailable, message: message.into(), detail: None }
    }
}

impl fmt::Display for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}: {}", self.code, self.message)
    }
}

impl std::error::Error for Rejected {}
