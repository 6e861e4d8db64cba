//! The seam: a server behind `Arc<dyn WorkflowService>` and the same server behind gRPC answer alike.
#![cfg(feature = "transport")]

use std::sync::Arc;
use std::time::Duration;

use tonic::{Code, Request, Response, Status};
use worker_proto::errordetails::NamespaceNotFoundFailure;
use worker_proto::ext::status;
use worker_proto::service::{
    GrpcOperatorService, GrpcTestService, GrpcTransport, GrpcWorkflowService, OperatorService,
    OperatorServiceServer, TestService, TestServiceServer, WORKFLOW_SERVICE_METHODS, WorkflowService,
    WorkflowServiceServer,
};
use worker_proto::testservice::GetCurrentTimeResponse;
use worker_proto::workflowservice::{
    DescribeNamespaceRequest, DescribeNamespaceResponse, GetSystemInfoRequest, GetSystemInfoResponse,
    ListNamespacesRequest,
};

/// Answers with what it heard.
struct Echo;

#[tonic::async_trait]
impl WorkflowService for Echo {
    async fn get_system_info(
        &self,
        request: Request<GetSystemInfoRequest>,
    ) -> Result<Response<GetSystemInfoResponse>, Status> {
        let heard = |key| request.metadata().get(key).map_or("", |value| value.to_str().unwrap());
        let server_version = format!("{} {}", heard("authorization"), heard("grpc-timeout"));
        let mut response = Response::new(GetSystemInfoResponse { server_version, ..Default::default() });
        response.metadata_mut().insert("answer", "yes".parse().unwrap());
        Ok(response)
    }

    async fn describe_namespace(
        &self,
        request: Request<DescribeNamespaceRequest>,
    ) -> Result<Response<DescribeNamespaceResponse>, Status> {
        let namespace = request.into_inner().namespace;
        Err(status::with_detail(Code::NotFound, "no namespace", &NamespaceNotFoundFailure { namespace }))
    }
}

#[tonic::async_trait]
impl TestService for Echo {
    async fn get_current_time(&self, _: Request<()>) -> Result<Response<GetCurrentTimeResponse>, Status> {
        Ok(Response::new(GetCurrentTimeResponse { time: Some(Default::default()) }))
    }
}

impl OperatorService for Echo {}

/// The server without a socket, once as itself and once through encoding, decoding and gRPC's framing.
fn both() -> [Arc<dyn WorkflowService>; 2] {
    let transport = GrpcTransport::new(WorkflowServiceServer::new(Echo));
    [Arc::new(Echo), Arc::new(GrpcWorkflowService::new(transport))]
}

#[tokio::test]
async fn metadata_and_timeout_go_both_ways() {
    for service in both() {
        let mut request = Request::new(GetSystemInfoRequest {});
        request.metadata_mut().insert("authorization", "secret".parse().unwrap());
        request.set_timeout(Duration::from_secs(5));
        let response = service.get_system_info(request).await.unwrap();
        assert_eq!(response.metadata().get("answer").unwrap(), "yes");
        assert_eq!(response.into_inner().server_version, "secret 5000000u");
    }
}

#[tokio::test]
async fn errors_keep_their_details() {
    for service in both() {
        let request = DescribeNamespaceRequest { namespace: "a".to_owned(), ..Default::default() };
        let error = service.describe_namespace(Request::new(request)).await.unwrap_err();
        assert_eq!((error.code(), error.message()), (Code::NotFound, "no namespace"));
        let detail = status::detail::<NamespaceNotFoundFailure>(&error).unwrap();
        assert_eq!(detail.namespace, "a");
    }
}

#[tokio::test]
async fn what_a_server_leaves_out_is_unimplemented() {
    for service in both() {
        let error =
            service.list_namespaces(Request::new(ListNamespacesRequest::default())).await.unwrap_err();
        assert_eq!(error.code(), Code::Unimplemented);
    }
}

#[tokio::test]
async fn the_other_services_are_forwarded() {
    let test: Arc<dyn TestService> =
        Arc::new(GrpcTestService::new(GrpcTransport::new(TestServiceServer::new(Echo))));
    let answer = test.get_current_time(Request::new(())).await.unwrap().into_inner();
    assert_eq!(answer.time, Some(Default::default()));

    let operator: Arc<dyn OperatorService> =
        Arc::new(GrpcOperatorService::new(GrpcTransport::new(OperatorServiceServer::new(Echo))));
    let error = operator.list_clusters(Request::new(Default::default())).await.unwrap_err();
    assert_eq!(error.code(), Code::Unimplemented);
}

#[tokio::test]
async fn more_than_the_default_bound_is_received() {
    struct Large;
    #[tonic::async_trait]
    impl WorkflowService for Large {
        async fn get_system_info(
            &self,
            _: Request<GetSystemInfoRequest>,
        ) -> Result<Response<GetSystemInfoResponse>, Status> {
            let server_version = "x".repeat(5 * 1024 * 1024);
            Ok(Response::new(GetSystemInfoResponse { server_version, ..Default::default() }))
        }
    }
    let service = GrpcWorkflowService::new(GrpcTransport::new(WorkflowServiceServer::new(Large)));
    let answer = service.get_system_info(Request::new(GetSystemInfoRequest {})).await.unwrap();
    assert_eq!(answer.into_inner().server_version.len(), 5 * 1024 * 1024);
}

#[test]
fn the_list_of_methods_is_complete() {
    assert!(WORKFLOW_SERVICE_METHODS.len() > 100);
    assert!(WORKFLOW_SERVICE_METHODS.contains(&"PollWorkflowTaskQueue"));
}
