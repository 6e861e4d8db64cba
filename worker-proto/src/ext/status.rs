//! gRPC statuses whose `grpc-status-details-bin` carries a `google.rpc.Status` with typed details.
//!
//! ```
//! use tonic::Code;
//! use worker_proto::errordetails::NamespaceNotFoundFailure;
//! use worker_proto::ext::status;
//!
//! let detail = NamespaceNotFoundFailure { namespace: "a".into() };
//! let status = status::with_detail(Code::NotFound, "namespace `a` not found", &detail);
//! assert_eq!(status.code(), Code::NotFound);
//! assert_eq!(status::detail::<NamespaceNotFoundFailure>(&status), Some(detail));
//! ```

use prost::{Message as _, Name};
use prost_types::Any;
use tonic::{Code, Status};

use super::any;
use crate::google::rpc;

/// A status with one detail.
pub fn with_detail<M: Name>(code: Code, message: impl Into<String>, detail: &M) -> Status {
    with_details(code, message, vec![any::pack(detail)])
}

/// A status with details, in this order; without any it is a plain status.
pub fn with_details(code: Code, message: impl Into<String>, details: Vec<Any>) -> Status {
    let message = message.into();
    if details.is_empty() {
        return Status::new(code, message);
    }
    let rich = rpc::Status { code: code.into(), message: message.clone(), details };
    Status::with_details(code, message, rich.encode_to_vec().into())
}

/// All details; `None` when the status has none that can be read.
pub fn details(status: &Status) -> Option<rpc::Status> {
    if status.details().is_empty() {
        return None;
    }
    rpc::Status::decode(status.details()).ok()
}

/// The first detail of this type; `None` when there is none that can be read.
pub fn detail<M: Name + Default>(status: &Status) -> Option<M> {
    details(status)?.details.iter().find_map(|detail| any::unpack(detail).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::errordetails::{NotFoundFailure, QueryFailedFailure, WorkflowNotReadyFailure};

    #[test]
    fn details_keep_code_message_and_order() {
        let not_found = NotFoundFailure { current_cluster: "a".to_owned(), ..Default::default() };
        let packed = vec![any::pack(&WorkflowNotReadyFailure {}), any::pack(&not_found)];
        let status = with_details(Code::NotFound, "gone", packed.clone());
        let rich = details(&status).unwrap();
        assert_eq!((rich.code, rich.message.as_str(), rich.details), (5, "gone", packed));
        assert_eq!(detail::<NotFoundFailure>(&status), Some(not_found));
        assert_eq!(detail::<QueryFailedFailure>(&status), None);
    }

    #[test]
    fn a_status_without_details_is_plain() {
        let status = with_details(Code::Internal, "broken", Vec::new());
        assert!(status.details().is_empty());
        assert_eq!(details(&status), None);
    }

    #[test]
    fn hostile_details_are_none() {
        let status = Status::with_details(Code::Unknown, "", vec![0xff; 9].into());
        assert_eq!(details(&status), None);
        let rich = rpc::Status {
            details: vec![Any {
                type_url: "/temporal.api.errordetails.v1.NotFoundFailure".to_owned(),
                value: vec![0xff],
            }],
            ..Default::default()
        };
        let status = Status::with_details(Code::NotFound, "", rich.encode_to_vec().into());
        assert_eq!(detail::<NotFoundFailure>(&status), None);
    }
}
