// Generated from the .proto files by tests/generated.rs; do not edit.
/// The activity id is in use, by a run that another request started.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ActivityExecutionAlreadyStartedFailure {
    #[prost(string, tag = "1")]
    pub start_request_id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub run_id: ::prost::alloc::string::String,
}
impl ::prost::Name for ActivityExecutionAlreadyStartedFailure {
    const NAME: &'static str = "ActivityExecutionAlreadyStartedFailure";
    const PACKAGE: &'static str = "temporal.api.errordetails.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.errordetails.v1.ActivityExecutionAlreadyStartedFailure".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.errordetails.v1.ActivityExecutionAlreadyStartedFailure"
            .into()
    }
}
/// The run has been asked to cancel before.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct CancellationAlreadyRequestedFailure {}
impl ::prost::Name for CancellationAlreadyRequestedFailure {
    const NAME: &'static str = "CancellationAlreadyRequestedFailure";
    const PACKAGE: &'static str = "temporal.api.errordetails.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.errordetails.v1.CancellationAlreadyRequestedFailure".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.errordetails.v1.CancellationAlreadyRequestedFailure"
            .into()
    }
}
/// The server refuses clients of this version.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ClientVersionNotSupportedFailure {
    #[prost(string, tag = "1")]
    pub client_version: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub client_name: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub supported_versions: ::prost::alloc::string::String,
}
impl ::prost::Name for ClientVersionNotSupportedFailure {
    const NAME: &'static str = "ClientVersionNotSupportedFailure";
    const PACKAGE: &'static str = "temporal.api.errordetails.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.errordetails.v1.ClientVersionNotSupportedFailure".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.errordetails.v1.ClientVersionNotSupportedFailure"
            .into()
    }
}
/// Why each operation of a combined request failed or was given up.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct MultiOperationExecutionFailure {
    #[prost(message, repeated, tag = "1")]
    pub statuses: ::prost::alloc::vec::Vec<
        multi_operation_execution_failure::OperationStatus,
    >,
}
/// Nested message and enum types in `MultiOperationExecutionFailure`.
pub mod multi_operation_execution_failure {
    /// What became of one of the operations.
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct OperationStatus {
        #[prost(int32, tag = "1")]
        pub code: i32,
        #[prost(string, tag = "2")]
        pub message: ::prost::alloc::string::String,
        #[prost(message, repeated, tag = "3")]
        pub details: ::prost::alloc::vec::Vec<::prost_types::Any>,
    }
    impl ::prost::Name for OperationStatus {
        const NAME: &'static str = "OperationStatus";
        const PACKAGE: &'static str = "temporal.api.errordetails.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.errordetails.v1.MultiOperationExecutionFailure.OperationStatus"
                .into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.errordetails.v1.MultiOperationExecutionFailure.OperationStatus"
                .into()
        }
    }
}
impl ::prost::Name for MultiOperationExecutionFailure {
    const NAME: &'static str = "MultiOperationExecutionFailure";
    const PACKAGE: &'static str = "temporal.api.errordetails.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.errordetails.v1.MultiOperationExecutionFailure".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.errordetails.v1.MultiOperationExecutionFailure"
            .into()
    }
}
/// The namespace's name is taken.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct NamespaceAlreadyExistsFailure {}
impl ::prost::Name for NamespaceAlreadyExistsFailure {
    const NAME: &'static str = "NamespaceAlreadyExistsFailure";
    const PACKAGE: &'static str = "temporal.api.errordetails.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.errordetails.v1.NamespaceAlreadyExistsFailure".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.errordetails.v1.NamespaceAlreadyExistsFailure"
            .into()
    }
}
/// The namespace's state does not allow the request.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct NamespaceInvalidStateFailure {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(enumeration = "super::super::enums::v1::NamespaceState", tag = "2")]
    pub state: i32,
    #[prost(
        enumeration = "super::super::enums::v1::NamespaceState",
        repeated,
        tag = "3"
    )]
    pub allowed_states: ::prost::alloc::vec::Vec<i32>,
}
impl ::prost::Name for NamespaceInvalidStateFailure {
    const NAME: &'static str = "NamespaceInvalidStateFailure";
    const PACKAGE: &'static str = "temporal.api.errordetails.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.errordetails.v1.NamespaceInvalidStateFailure".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.errordetails.v1.NamespaceInvalidStateFailure"
            .into()
    }
}
/// Another cluster is the active one for the namespace.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct NamespaceNotActiveFailure {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub current_cluster: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub active_cluster: ::prost::alloc::string::String,
}
impl ::prost::Name for NamespaceNotActiveFailure {
    const NAME: &'static str = "NamespaceNotActiveFailure";
    const PACKAGE: &'static str = "temporal.api.errordetails.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.errordetails.v1.NamespaceNotActiveFailure".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.errordetails.v1.NamespaceNotActiveFailure"
            .into()
    }
}
/// There is no such namespace.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct NamespaceNotFoundFailure {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
}
impl ::prost::Name for NamespaceNotFoundFailure {
    const NAME: &'static str = "NamespaceNotFoundFailure";
    const PACKAGE: &'static str = "temporal.api.errordetails.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.errordetails.v1.NamespaceNotFoundFailure".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.errordetails.v1.NamespaceNotFoundFailure"
            .into()
    }
}
/// The namespace is being moved to another cluster; try again.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct NamespaceUnavailableFailure {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
}
impl ::prost::Name for NamespaceUnavailableFailure {
    const NAME: &'static str = "NamespaceUnavailableFailure";
    const PACKAGE: &'static str = "temporal.api.errordetails.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.errordetails.v1.NamespaceUnavailableFailure".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.errordetails.v1.NamespaceUnavailableFailure"
            .into()
    }
}
/// The worker's build id is no longer the default one of its set.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct NewerBuildExistsFailure {
    #[prost(string, tag = "1")]
    pub default_build_id: ::prost::alloc::string::String,
}
impl ::prost::Name for NewerBuildExistsFailure {
    const NAME: &'static str = "NewerBuildExistsFailure";
    const PACKAGE: &'static str = "temporal.api.errordetails.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.errordetails.v1.NewerBuildExistsFailure".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.errordetails.v1.NewerBuildExistsFailure".into()
    }
}
/// The operation id is in use, by a run that another request started.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct NexusOperationExecutionAlreadyStartedFailure {
    #[prost(string, tag = "1")]
    pub start_request_id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub run_id: ::prost::alloc::string::String,
}
impl ::prost::Name for NexusOperationExecutionAlreadyStartedFailure {
    const NAME: &'static str = "NexusOperationExecutionAlreadyStartedFailure";
    const PACKAGE: &'static str = "temporal.api.errordetails.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.errordetails.v1.NexusOperationExecutionAlreadyStartedFailure"
            .into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.errordetails.v1.NexusOperationExecutionAlreadyStartedFailure"
            .into()
    }
}
/// What the request names is not here, but may be in another cluster.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct NotFoundFailure {
    #[prost(string, tag = "1")]
    pub current_cluster: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub active_cluster: ::prost::alloc::string::String,
}
impl ::prost::Name for NotFoundFailure {
    const NAME: &'static str = "NotFoundFailure";
    const PACKAGE: &'static str = "temporal.api.errordetails.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.errordetails.v1.NotFoundFailure".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.errordetails.v1.NotFoundFailure".into()
    }
}
/// The caller may not do this.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct PermissionDeniedFailure {
    #[prost(string, tag = "1")]
    pub reason: ::prost::alloc::string::String,
}
impl ::prost::Name for PermissionDeniedFailure {
    const NAME: &'static str = "PermissionDeniedFailure";
    const PACKAGE: &'static str = "temporal.api.errordetails.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.errordetails.v1.PermissionDeniedFailure".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.errordetails.v1.PermissionDeniedFailure".into()
    }
}
/// The query handler answered with a failure.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct QueryFailedFailure {
    #[prost(message, optional, tag = "1")]
    pub failure: ::core::option::Option<super::super::failure::v1::Failure>,
}
impl ::prost::Name for QueryFailedFailure {
    const NAME: &'static str = "QueryFailedFailure";
    const PACKAGE: &'static str = "temporal.api.errordetails.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.errordetails.v1.QueryFailedFailure".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.errordetails.v1.QueryFailedFailure".into()
    }
}
/// A limit was hit, and which one; try again later.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ResourceExhaustedFailure {
    #[prost(enumeration = "super::super::enums::v1::ResourceExhaustedCause", tag = "1")]
    pub cause: i32,
    #[prost(enumeration = "super::super::enums::v1::ResourceExhaustedScope", tag = "2")]
    pub scope: i32,
}
impl ::prost::Name for ResourceExhaustedFailure {
    const NAME: &'static str = "ResourceExhaustedFailure";
    const PACKAGE: &'static str = "temporal.api.errordetails.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.errordetails.v1.ResourceExhaustedFailure".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.errordetails.v1.ResourceExhaustedFailure"
            .into()
    }
}
/// The client refuses servers of this version.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ServerVersionNotSupportedFailure {
    #[prost(string, tag = "1")]
    pub server_version: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub client_supported_server_versions: ::prost::alloc::string::String,
}
impl ::prost::Name for ServerVersionNotSupportedFailure {
    const NAME: &'static str = "ServerVersionNotSupportedFailure";
    const PACKAGE: &'static str = "temporal.api.errordetails.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.errordetails.v1.ServerVersionNotSupportedFailure".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.errordetails.v1.ServerVersionNotSupportedFailure"
            .into()
    }
}
/// A workflow of the server's own, which the request relied on, failed.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct SystemWorkflowFailure {
    #[prost(message, optional, tag = "1")]
    pub workflow_execution: ::core::option::Option<
        super::super::common::v1::WorkflowExecution,
    >,
    #[prost(string, tag = "2")]
    pub workflow_error: ::prost::alloc::string::String,
}
impl ::prost::Name for SystemWorkflowFailure {
    const NAME: &'static str = "SystemWorkflowFailure";
    const PACKAGE: &'static str = "temporal.api.errordetails.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.errordetails.v1.SystemWorkflowFailure".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.errordetails.v1.SystemWorkflowFailure".into()
    }
}
/// The workflow id is in use, by a run that another request started.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct WorkflowExecutionAlreadyStartedFailure {
    #[prost(string, tag = "1")]
    pub start_request_id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub run_id: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub first_execution_run_id: ::prost::alloc::string::String,
}
impl ::prost::Name for WorkflowExecutionAlreadyStartedFailure {
    const NAME: &'static str = "WorkflowExecutionAlreadyStartedFailure";
    const PACKAGE: &'static str = "temporal.api.errordetails.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.errordetails.v1.WorkflowExecutionAlreadyStartedFailure".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.errordetails.v1.WorkflowExecutionAlreadyStartedFailure"
            .into()
    }
}
/// The workflow's code has not run yet, or cannot, so that it cannot answer.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct WorkflowNotReadyFailure {}
impl ::prost::Name for WorkflowNotReadyFailure {
    const NAME: &'static str = "WorkflowNotReadyFailure";
    const PACKAGE: &'static str = "temporal.api.errordetails.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.errordetails.v1.WorkflowNotReadyFailure".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.errordetails.v1.WorkflowNotReadyFailure".into()
    }
}
/// The server lost parts of a completion that came in pieces; send it again.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct WorkflowTaskCompletionBufferLostFailure {}
impl ::prost::Name for WorkflowTaskCompletionBufferLostFailure {
    const NAME: &'static str = "WorkflowTaskCompletionBufferLostFailure";
    const PACKAGE: &'static str = "temporal.api.errordetails.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.errordetails.v1.WorkflowTaskCompletionBufferLostFailure".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.errordetails.v1.WorkflowTaskCompletionBufferLostFailure"
            .into()
    }
}
