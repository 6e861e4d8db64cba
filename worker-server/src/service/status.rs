//! Refusals to gRPC statuses: code, message, and the one detail that SDKs switch on.

use tonic::{Code as GrpcCode, Status};
use worker_proto::errordetails as detail;
use worker_proto::errordetails::multi_operation_execution_failure::OperationStatus;
use worker_proto::failure::MultiOperationExecutionAborted;
use worker_proto::google::rpc;
use worker_proto::prost::{Message, Name};
use worker_proto::prost_types::Any;

use crate::engine::Rejected;
use crate::engine::rejected::{Code, Detail};

/// The status that a caller sees.
pub(crate) fn status(rejected: Rejected) -> Status {
    let code = code(rejected.code);
    let Some(any) = rejected.detail.as_ref().map(any) else {
        return Status::new(code, rejected.message);
    };
    let details = rpc::Status { code: code as i32, message: rejected.message.clone(), details: vec![any] };
    Status::with_details(code, rejected.message, details.encode_to_vec().into())
}

impl From<Rejected> for Status {
    fn from(rejected: Rejected) -> Self {
        status(rejected)
    }
}

fn code(code: Code) -> GrpcCode {
    match code {
        Code::InvalidArgument => GrpcCode::InvalidArgument,
        Code::NotFound => GrpcCode::NotFound,
        Code::AlreadyExists => GrpcCode::AlreadyExists,
        Code::FailedPrecondition => GrpcCode::FailedPrecondition,
        Code::ResourceExhausted => GrpcCode::ResourceExhausted,
        Code::PermissionDenied => GrpcCode::PermissionDenied,
        Code::DeadlineExceeded => GrpcCode::DeadlineExceeded,
        Code::Aborted => GrpcCode::Aborted,
        Code::Unavailable => GrpcCode::Unavailable,
        Code::Internal => GrpcCode::Internal,
    }
}

fn any(from: &Detail) -> Any {
    match from {
        Detail::NotFound => pack(&detail::NotFoundFailure::default()),
        Detail::NamespaceNotFound { namespace } => {
            pack(&detail::NamespaceNotFoundFailure { namespace: namespace.clone() })
        }
        Detail::NamespaceAlreadyExists => pack(&detail::NamespaceAlreadyExistsFailure {}),
        Detail::AlreadyStarted { start_request_id, run_id } => {
            pack(&detail::WorkflowExecutionAlreadyStartedFailure {
                start_request_id: start_request_id.clone(),
                run_id: run_id.clone(),
                ..Default::default()
            })
        }
        Detail::WorkflowNotReady => pack(&detail::WorkflowNotReadyFailure {}),
        Detail::ResourceExhausted { cause, scope } => {
            pack(&detail::ResourceExhaustedFailure { cause: *cause as i32, scope: *scope as i32 })
        }
        Detail::QueryFailed(failure) => {
            pack(&detail::QueryFailedFailure { failure: Some((**failure).clone()) })
        }
        Detail::PermissionDenied { reason } => {
            pack(&detail::PermissionDeniedFailure { reason: reason.clone() })
        }
        Detail::MultiOperation(operations) => pack(&detail::MultiOperationExecutionFailure {
            statuses: operations.iter().map(operation).collect(),
        }),
        Detail::MultiOperationAborted => pack(&MultiOperationExecutionAborted {}),
    }
}

fn operation(rejected: &Rejected) -> OperationStatus {
    OperationStatus {
        code: code(rejected.code) as i32,
        message: rejected.message.clone(),
        details: rejected.detail.iter().map(any).collect(),
    }
}

fn pack<M: Message + Name>(message: &M) -> Any {
    Any { type_url: format!("type.googleapis.com/{}", M::full_name()), value: message.encode_to_vec() }
}
