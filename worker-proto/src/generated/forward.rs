// Generated from the .proto files by tests/generated.rs; do not edit.
#[tonic::async_trait]
impl crate::temporal::api::operatorservice::v1::operator_service_server::OperatorService
for GrpcOperatorService {
    async fn add_search_attributes(
        &self,
        request: tonic::Request<
            crate::temporal::api::operatorservice::v1::AddSearchAttributesRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::operatorservice::v1::AddSearchAttributesResponse,
        >,
        tonic::Status,
    > {
        self.client().add_search_attributes(request).await
    }
    async fn remove_search_attributes(
        &self,
        request: tonic::Request<
            crate::temporal::api::operatorservice::v1::RemoveSearchAttributesRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::operatorservice::v1::RemoveSearchAttributesResponse,
        >,
        tonic::Status,
    > {
        self.client().remove_search_attributes(request).await
    }
    async fn list_search_attributes(
        &self,
        request: tonic::Request<
            crate::temporal::api::operatorservice::v1::ListSearchAttributesRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::operatorservice::v1::ListSearchAttributesResponse,
        >,
        tonic::Status,
    > {
        self.client().list_search_attributes(request).await
    }
    async fn delete_namespace(
        &self,
        request: tonic::Request<
            crate::temporal::api::operatorservice::v1::DeleteNamespaceRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::operatorservice::v1::DeleteNamespaceResponse,
        >,
        tonic::Status,
    > {
        self.client().delete_namespace(request).await
    }
    async fn add_or_update_remote_cluster(
        &self,
        request: tonic::Request<
            crate::temporal::api::operatorservice::v1::AddOrUpdateRemoteClusterRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::operatorservice::v1::AddOrUpdateRemoteClusterResponse,
        >,
        tonic::Status,
    > {
        self.client().add_or_update_remote_cluster(request).await
    }
    async fn remove_remote_cluster(
        &self,
        request: tonic::Request<
            crate::temporal::api::operatorservice::v1::RemoveRemoteClusterRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::operatorservice::v1::RemoveRemoteClusterResponse,
        >,
        tonic::Status,
    > {
        self.client().remove_remote_cluster(request).await
    }
    async fn list_clusters(
        &self,
        request: tonic::Request<
            crate::temporal::api::operatorservice::v1::ListClustersRequest,
        >,
    ) -> Result<
        tonic::Response<crate::temporal::api::operatorservice::v1::ListClustersResponse>,
        tonic::Status,
    > {
        self.client().list_clusters(request).await
    }
    async fn get_nexus_endpoint(
        &self,
        request: tonic::Request<
            crate::temporal::api::operatorservice::v1::GetNexusEndpointRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::operatorservice::v1::GetNexusEndpointResponse,
        >,
        tonic::Status,
    > {
        self.client().get_nexus_endpoint(request).await
    }
    async fn create_nexus_endpoint(
        &self,
        request: tonic::Request<
            crate::temporal::api::operatorservice::v1::CreateNexusEndpointRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::operatorservice::v1::CreateNexusEndpointResponse,
        >,
        tonic::Status,
    > {
        self.client().create_nexus_endpoint(request).await
    }
    async fn update_nexus_endpoint(
        &self,
        request: tonic::Request<
            crate::temporal::api::operatorservice::v1::UpdateNexusEndpointRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::operatorservice::v1::UpdateNexusEndpointResponse,
        >,
        tonic::Status,
    > {
        self.client().update_nexus_endpoint(request).await
    }
    async fn delete_nexus_endpoint(
        &self,
        request: tonic::Request<
            crate::temporal::api::operatorservice::v1::DeleteNexusEndpointRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::operatorservice::v1::DeleteNexusEndpointResponse,
        >,
        tonic::Status,
    > {
        self.client().delete_nexus_endpoint(request).await
    }
    async fn list_nexus_endpoints(
        &self,
        request: tonic::Request<
            crate::temporal::api::operatorservice::v1::ListNexusEndpointsRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::operatorservice::v1::ListNexusEndpointsResponse,
        >,
        tonic::Status,
    > {
        self.client().list_nexus_endpoints(request).await
    }
}
/// Every RPC of `OperatorService`, as the `.proto` file orders them.
pub const OPERATOR_SERVICE_METHODS: &[&str] = &[
    "AddSearchAttributes",
    "RemoveSearchAttributes",
    "ListSearchAttributes",
    "DeleteNamespace",
    "AddOrUpdateRemoteCluster",
    "RemoveRemoteCluster",
    "ListClusters",
    "GetNexusEndpoint",
    "CreateNexusEndpoint",
    "UpdateNexusEndpoint",
    "DeleteNexusEndpoint",
    "ListNexusEndpoints",
];
#[tonic::async_trait]
impl crate::temporal::api::testservice::v1::test_service_server::TestService
for GrpcTestService {
    async fn lock_time_skipping(
        &self,
        request: tonic::Request<
            crate::temporal::api::testservice::v1::LockTimeSkippingRequest,
        >,
    ) -> Result<
        tonic::Response<crate::temporal::api::testservice::v1::LockTimeSkippingResponse>,
        tonic::Status,
    > {
        self.client().lock_time_skipping(request).await
    }
    async fn unlock_time_skipping(
        &self,
        request: tonic::Request<
            crate::temporal::api::testservice::v1::UnlockTimeSkippingRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::testservice::v1::UnlockTimeSkippingResponse,
        >,
        tonic::Status,
    > {
        self.client().unlock_time_skipping(request).await
    }
    async fn sleep(
        &self,
        request: tonic::Request<crate::temporal::api::testservice::v1::SleepRequest>,
    ) -> Result<
        tonic::Response<crate::temporal::api::testservice::v1::SleepResponse>,
        tonic::Status,
    > {
        self.client().sleep(request).await
    }
    async fn sleep_until(
        &self,
        request: tonic::Request<crate::temporal::api::testservice::v1::SleepUntilRequest>,
    ) -> Result<
        tonic::Response<crate::temporal::api::testservice::v1::SleepResponse>,
        tonic::Status,
    > {
        self.client().sleep_until(request).await
    }
    async fn unlock_time_skipping_with_sleep(
        &self,
        request: tonic::Request<crate::temporal::api::testservice::v1::SleepRequest>,
    ) -> Result<
        tonic::Response<crate::temporal::api::testservice::v1::SleepResponse>,
        tonic::Status,
    > {
        self.client().unlock_time_skipping_with_sleep(request).await
    }
    async fn get_current_time(
        &self,
        request: tonic::Request<()>,
    ) -> Result<
        tonic::Response<crate::temporal::api::testservice::v1::GetCurrentTimeResponse>,
        tonic::Status,
    > {
        self.client().get_current_time(request).await
    }
}
/// Every RPC of `TestService`, as the `.proto` file orders them.
pub const TEST_SERVICE_METHODS: &[&str] = &[
    "LockTimeSkipping",
    "UnlockTimeSkipping",
    "Sleep",
    "SleepUntil",
    "UnlockTimeSkippingWithSleep",
    "GetCurrentTime",
];
#[tonic::async_trait]
impl crate::temporal::api::workflowservice::v1::workflow_service_server::WorkflowService
for GrpcWorkflowService {
    async fn register_namespace(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::RegisterNamespaceRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::RegisterNamespaceResponse,
        >,
        tonic::Status,
    > {
        self.client().register_namespace(request).await
    }
    async fn describe_namespace(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::DescribeNamespaceRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::DescribeNamespaceResponse,
        >,
        tonic::Status,
    > {
        self.client().describe_namespace(request).await
    }
    async fn list_namespaces(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::ListNamespacesRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::ListNamespacesResponse,
        >,
        tonic::Status,
    > {
        self.client().list_namespaces(request).await
    }
    async fn update_namespace(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::UpdateNamespaceRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::UpdateNamespaceResponse,
        >,
        tonic::Status,
    > {
        self.client().update_namespace(request).await
    }
    async fn deprecate_namespace(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::DeprecateNamespaceRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::DeprecateNamespaceResponse,
        >,
        tonic::Status,
    > {
        self.client().deprecate_namespace(request).await
    }
    async fn start_workflow_execution(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::StartWorkflowExecutionRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::StartWorkflowExecutionResponse,
        >,
        tonic::Status,
    > {
        self.client().start_workflow_execution(request).await
    }
    async fn execute_multi_operation(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::ExecuteMultiOperationRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::ExecuteMultiOperationResponse,
        >,
        tonic::Status,
    > {
        self.client().execute_multi_operation(request).await
    }
    async fn get_workflow_execution_history(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::GetWorkflowExecutionHistoryRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::GetWorkflowExecutionHistoryResponse,
        >,
        tonic::Status,
    > {
        self.client().get_workflow_execution_history(request).await
    }
    async fn get_workflow_execution_history_reverse(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::GetWorkflowExecutionHistoryReverseRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::GetWorkflowExecutionHistoryReverseResponse,
        >,
        tonic::Status,
    > {
        self.client().get_workflow_execution_history_reverse(request).await
    }
    async fn poll_workflow_task_queue(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::PollWorkflowTaskQueueRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::PollWorkflowTaskQueueResponse,
        >,
        tonic::Status,
    > {
        self.client().poll_workflow_task_queue(request).await
    }
    async fn respond_workflow_task_completed(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::RespondWorkflowTaskCompletedRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::RespondWorkflowTaskCompletedResponse,
        >,
        tonic::Status,
    > {
        self.client().respond_workflow_task_completed(request).await
    }
    async fn respond_workflow_task_failed(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::RespondWorkflowTaskFailedRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::RespondWorkflowTaskFailedResponse,
        >,
        tonic::Status,
    > {
        self.client().respond_workflow_task_failed(request).await
    }
    async fn poll_activity_task_queue(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::PollActivityTaskQueueRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::PollActivityTaskQueueResponse,
        >,
        tonic::Status,
    > {
        self.client().poll_activity_task_queue(request).await
    }
    async fn record_activity_task_heartbeat(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::RecordActivityTaskHeartbeatRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::RecordActivityTaskHeartbeatResponse,
        >,
        tonic::Status,
    > {
        self.client().record_activity_task_heartbeat(request).await
    }
    async fn record_activity_task_heartbeat_by_id(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::RecordActivityTaskHeartbeatByIdRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::RecordActivityTaskHeartbeatByIdResponse,
        >,
        tonic::Status,
    > {
        self.client().record_activity_task_heartbeat_by_id(request).await
    }
    async fn respond_activity_task_completed(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::RespondActivityTaskCompletedRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::RespondActivityTaskCompletedResponse,
        >,
        tonic::Status,
    > {
        self.client().respond_activity_task_completed(request).await
    }
    async fn respond_activity_task_completed_by_id(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::RespondActivityTaskCompletedByIdRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::RespondActivityTaskCompletedByIdResponse,
        >,
        tonic::Status,
    > {
        self.client().respond_activity_task_completed_by_id(request).await
    }
    async fn respond_activity_task_failed(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::RespondActivityTaskFailedRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::RespondActivityTaskFailedResponse,
        >,
        tonic::Status,
    > {
        self.client().respond_activity_task_failed(request).await
    }
    async fn respond_activity_task_failed_by_id(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::RespondActivityTaskFailedByIdRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::RespondActivityTaskFailedByIdResponse,
        >,
        tonic::Status,
    > {
        self.client().respond_activity_task_failed_by_id(request).await
    }
    async fn respond_activity_task_canceled(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::RespondActivityTaskCanceledRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::RespondActivityTaskCanceledResponse,
        >,
        tonic::Status,
    > {
        self.client().respond_activity_task_canceled(request).await
    }
    async fn respond_activity_task_canceled_by_id(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::RespondActivityTaskCanceledByIdRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::RespondActivityTaskCanceledByIdResponse,
        >,
        tonic::Status,
    > {
        self.client().respond_activity_task_canceled_by_id(request).await
    }
    async fn request_cancel_workflow_execution(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::RequestCancelWorkflowExecutionRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::RequestCancelWorkflowExecutionResponse,
        >,
        tonic::Status,
    > {
        self.client().request_cancel_workflow_execution(request).await
    }
    async fn signal_workflow_execution(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::SignalWorkflowExecutionRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::SignalWorkflowExecutionResponse,
        >,
        tonic::Status,
    > {
        self.client().signal_workflow_execution(request).await
    }
    async fn signal_with_start_workflow_execution(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::SignalWithStartWorkflowExecutionRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::SignalWithStartWorkflowExecutionResponse,
        >,
        tonic::Status,
    > {
        self.client().signal_with_start_workflow_execution(request).await
    }
    async fn reset_workflow_execution(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::ResetWorkflowExecutionRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::ResetWorkflowExecutionResponse,
        >,
        tonic::Status,
    > {
        self.client().reset_workflow_execution(request).await
    }
    async fn terminate_workflow_execution(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::TerminateWorkflowExecutionRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::TerminateWorkflowExecutionResponse,
        >,
        tonic::Status,
    > {
        self.client().terminate_workflow_execution(request).await
    }
    async fn delete_workflow_execution(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::DeleteWorkflowExecutionRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::DeleteWorkflowExecutionResponse,
        >,
        tonic::Status,
    > {
        self.client().delete_workflow_execution(request).await
    }
    async fn list_open_workflow_executions(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::ListOpenWorkflowExecutionsRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::ListOpenWorkflowExecutionsResponse,
        >,
        tonic::Status,
    > {
        self.client().list_open_workflow_executions(request).await
    }
    async fn list_closed_workflow_executions(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::ListClosedWorkflowExecutionsRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::ListClosedWorkflowExecutionsResponse,
        >,
        tonic::Status,
    > {
        self.client().list_closed_workflow_executions(request).await
    }
    async fn list_workflow_executions(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::ListWorkflowExecutionsRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::ListWorkflowExecutionsResponse,
        >,
        tonic::Status,
    > {
        self.client().list_workflow_executions(request).await
    }
    async fn list_archived_workflow_executions(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::ListArchivedWorkflowExecutionsRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::ListArchivedWorkflowExecutionsResponse,
        >,
        tonic::Status,
    > {
        self.client().list_archived_workflow_executions(request).await
    }
    async fn scan_workflow_executions(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::ScanWorkflowExecutionsRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::ScanWorkflowExecutionsResponse,
        >,
        tonic::Status,
    > {
        self.client().scan_workflow_executions(request).await
    }
    async fn count_workflow_executions(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::CountWorkflowExecutionsRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::CountWorkflowExecutionsResponse,
        >,
        tonic::Status,
    > {
        self.client().count_workflow_executions(request).await
    }
    async fn get_search_attributes(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::GetSearchAttributesRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::GetSearchAttributesResponse,
        >,
        tonic::Status,
    > {
        self.client().get_search_attributes(request).await
    }
    async fn respond_query_task_completed(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::RespondQueryTaskCompletedRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::RespondQueryTaskCompletedResponse,
        >,
        tonic::Status,
    > {
        self.client().respond_query_task_completed(request).await
    }
    async fn reset_sticky_task_queue(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::ResetStickyTaskQueueRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::ResetStickyTaskQueueResponse,
        >,
        tonic::Status,
    > {
        self.client().reset_sticky_task_queue(request).await
    }
    async fn shutdown_worker(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::ShutdownWorkerRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::ShutdownWorkerResponse,
        >,
        tonic::Status,
    > {
        self.client().shutdown_worker(request).await
    }
    async fn query_workflow(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::QueryWorkflowRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::QueryWorkflowResponse,
        >,
        tonic::Status,
    > {
        self.client().query_workflow(request).await
    }
    async fn describe_workflow_execution(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::DescribeWorkflowExecutionRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::DescribeWorkflowExecutionResponse,
        >,
        tonic::Status,
    > {
        self.client().describe_workflow_execution(request).await
    }
    async fn describe_task_queue(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::DescribeTaskQueueRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::DescribeTaskQueueResponse,
        >,
        tonic::Status,
    > {
        self.client().describe_task_queue(request).await
    }
    async fn get_cluster_info(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::GetClusterInfoRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::GetClusterInfoResponse,
        >,
        tonic::Status,
    > {
        self.client().get_cluster_info(request).await
    }
    async fn get_system_info(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::GetSystemInfoRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::GetSystemInfoResponse,
        >,
        tonic::Status,
    > {
        self.client().get_system_info(request).await
    }
    async fn list_task_queue_partitions(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::ListTaskQueuePartitionsRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::ListTaskQueuePartitionsResponse,
        >,
        tonic::Status,
    > {
        self.client().list_task_queue_partitions(request).await
    }
    async fn create_schedule(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::CreateScheduleRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::CreateScheduleResponse,
        >,
        tonic::Status,
    > {
        self.client().create_schedule(request).await
    }
    async fn describe_schedule(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::DescribeScheduleRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::DescribeScheduleResponse,
        >,
        tonic::Status,
    > {
        self.client().describe_schedule(request).await
    }
    async fn update_schedule(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::UpdateScheduleRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::UpdateScheduleResponse,
        >,
        tonic::Status,
    > {
        self.client().update_schedule(request).await
    }
    async fn patch_schedule(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::PatchScheduleRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::PatchScheduleResponse,
        >,
        tonic::Status,
    > {
        self.client().patch_schedule(request).await
    }
    async fn list_schedule_matching_times(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::ListScheduleMatchingTimesRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::ListScheduleMatchingTimesResponse,
        >,
        tonic::Status,
    > {
        self.client().list_schedule_matching_times(request).await
    }
    async fn delete_schedule(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::DeleteScheduleRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::DeleteScheduleResponse,
        >,
        tonic::Status,
    > {
        self.client().delete_schedule(request).await
    }
    async fn list_schedules(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::ListSchedulesRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::ListSchedulesResponse,
        >,
        tonic::Status,
    > {
        self.client().list_schedules(request).await
    }
    async fn count_schedules(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::CountSchedulesRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::CountSchedulesResponse,
        >,
        tonic::Status,
    > {
        self.client().count_schedules(request).await
    }
    async fn update_worker_build_id_compatibility(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::UpdateWorkerBuildIdCompatibilityRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::UpdateWorkerBuildIdCompatibilityResponse,
        >,
        tonic::Status,
    > {
        self.client().update_worker_build_id_compatibility(request).await
    }
    async fn get_worker_build_id_compatibility(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::GetWorkerBuildIdCompatibilityRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::GetWorkerBuildIdCompatibilityResponse,
        >,
        tonic::Status,
    > {
        self.client().get_worker_build_id_compatibility(request).await
    }
    async fn update_worker_versioning_rules(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::UpdateWorkerVersioningRulesRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::UpdateWorkerVersioningRulesResponse,
        >,
        tonic::Status,
    > {
        self.client().update_worker_versioning_rules(request).await
    }
    async fn get_worker_versioning_rules(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::GetWorkerVersioningRulesRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::GetWorkerVersioningRulesResponse,
        >,
        tonic::Status,
    > {
        self.client().get_worker_versioning_rules(request).await
    }
    async fn get_worker_task_reachability(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::GetWorkerTaskReachabilityRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::GetWorkerTaskReachabilityResponse,
        >,
        tonic::Status,
    > {
        self.client().get_worker_task_reachability(request).await
    }
    async fn describe_deployment(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::DescribeDeploymentRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::DescribeDeploymentResponse,
        >,
        tonic::Status,
    > {
        self.client().describe_deployment(request).await
    }
    async fn describe_worker_deployment_version(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::DescribeWorkerDeploymentVersionRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::DescribeWorkerDeploymentVersionResponse,
        >,
        tonic::Status,
    > {
        self.client().describe_worker_deployment_version(request).await
    }
    async fn list_deployments(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::ListDeploymentsRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::ListDeploymentsResponse,
        >,
        tonic::Status,
    > {
        self.client().list_deployments(request).await
    }
    async fn get_deployment_reachability(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::GetDeploymentReachabilityRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::GetDeploymentReachabilityResponse,
        >,
        tonic::Status,
    > {
        self.client().get_deployment_reachability(request).await
    }
    async fn get_current_deployment(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::GetCurrentDeploymentRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::GetCurrentDeploymentResponse,
        >,
        tonic::Status,
    > {
        self.client().get_current_deployment(request).await
    }
    async fn set_current_deployment(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::SetCurrentDeploymentRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::SetCurrentDeploymentResponse,
        >,
        tonic::Status,
    > {
        self.client().set_current_deployment(request).await
    }
    async fn set_worker_deployment_current_version(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::SetWorkerDeploymentCurrentVersionRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::SetWorkerDeploymentCurrentVersionResponse,
        >,
        tonic::Status,
    > {
        self.client().set_worker_deployment_current_version(request).await
    }
    async fn describe_worker_deployment(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::DescribeWorkerDeploymentRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::DescribeWorkerDeploymentResponse,
        >,
        tonic::Status,
    > {
        self.client().describe_worker_deployment(request).await
    }
    async fn delete_worker_deployment(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::DeleteWorkerDeploymentRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::DeleteWorkerDeploymentResponse,
        >,
        tonic::Status,
    > {
        self.client().delete_worker_deployment(request).await
    }
    async fn delete_worker_deployment_version(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::DeleteWorkerDeploymentVersionRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::DeleteWorkerDeploymentVersionResponse,
        >,
        tonic::Status,
    > {
        self.client().delete_worker_deployment_version(request).await
    }
    async fn set_worker_deployment_ramping_version(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::SetWorkerDeploymentRampingVersionRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::SetWorkerDeploymentRampingVersionResponse,
        >,
        tonic::Status,
    > {
        self.client().set_worker_deployment_ramping_version(request).await
    }
    async fn list_worker_deployments(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::ListWorkerDeploymentsRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::ListWorkerDeploymentsResponse,
        >,
        tonic::Status,
    > {
        self.client().list_worker_deployments(request).await
    }
    async fn create_worker_deployment(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::CreateWorkerDeploymentRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::CreateWorkerDeploymentResponse,
        >,
        tonic::Status,
    > {
        self.client().create_worker_deployment(request).await
    }
    async fn create_worker_deployment_version(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::CreateWorkerDeploymentVersionRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::CreateWorkerDeploymentVersionResponse,
        >,
        tonic::Status,
    > {
        self.client().create_worker_deployment_version(request).await
    }
    async fn update_worker_deployment_version_compute_config(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::UpdateWorkerDeploymentVersionComputeConfigRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::UpdateWorkerDeploymentVersionComputeConfigResponse,
        >,
        tonic::Status,
    > {
        self.client().update_worker_deployment_version_compute_config(request).await
    }
    async fn validate_worker_deployment_version_compute_config(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::ValidateWorkerDeploymentVersionComputeConfigRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::ValidateWorkerDeploymentVersionComputeConfigResponse,
        >,
        tonic::Status,
    > {
        self.client().validate_worker_deployment_version_compute_config(request).await
    }
    async fn update_worker_deployment_version_metadata(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::UpdateWorkerDeploymentVersionMetadataRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::UpdateWorkerDeploymentVersionMetadataResponse,
        >,
        tonic::Status,
    > {
        self.client().update_worker_deployment_version_metadata(request).await
    }
    async fn set_worker_deployment_manager(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::SetWorkerDeploymentManagerRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::SetWorkerDeploymentManagerResponse,
        >,
        tonic::Status,
    > {
        self.client().set_worker_deployment_manager(request).await
    }
    async fn update_workflow_execution(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::UpdateWorkflowExecutionRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::UpdateWorkflowExecutionResponse,
        >,
        tonic::Status,
    > {
        self.client().update_workflow_execution(request).await
    }
    async fn poll_workflow_execution_update(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::PollWorkflowExecutionUpdateRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::PollWorkflowExecutionUpdateResponse,
        >,
        tonic::Status,
    > {
        self.client().poll_workflow_execution_update(request).await
    }
    async fn start_batch_operation(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::StartBatchOperationRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::StartBatchOperationResponse,
        >,
        tonic::Status,
    > {
        self.client().start_batch_operation(request).await
    }
    async fn stop_batch_operation(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::StopBatchOperationRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::StopBatchOperationResponse,
        >,
        tonic::Status,
    > {
        self.client().stop_batch_operation(request).await
    }
    async fn describe_batch_operation(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::DescribeBatchOperationRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::DescribeBatchOperationResponse,
        >,
        tonic::Status,
    > {
        self.client().describe_batch_operation(request).await
    }
    async fn list_batch_operations(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::ListBatchOperationsRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::ListBatchOperationsResponse,
        >,
        tonic::Status,
    > {
        self.client().list_batch_operations(request).await
    }
    async fn poll_nexus_task_queue(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::PollNexusTaskQueueRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::PollNexusTaskQueueResponse,
        >,
        tonic::Status,
    > {
        self.client().poll_nexus_task_queue(request).await
    }
    async fn respond_nexus_task_completed(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::RespondNexusTaskCompletedRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::RespondNexusTaskCompletedResponse,
        >,
        tonic::Status,
    > {
        self.client().respond_nexus_task_completed(request).await
    }
    async fn respond_nexus_task_failed(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::RespondNexusTaskFailedRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::RespondNexusTaskFailedResponse,
        >,
        tonic::Status,
    > {
        self.client().respond_nexus_task_failed(request).await
    }
    async fn update_activity_options(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::UpdateActivityOptionsRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::UpdateActivityOptionsResponse,
        >,
        tonic::Status,
    > {
        self.client().update_activity_options(request).await
    }
    async fn update_workflow_execution_options(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::UpdateWorkflowExecutionOptionsRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::UpdateWorkflowExecutionOptionsResponse,
        >,
        tonic::Status,
    > {
        self.client().update_workflow_execution_options(request).await
    }
    async fn pause_activity(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::PauseActivityRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::PauseActivityResponse,
        >,
        tonic::Status,
    > {
        self.client().pause_activity(request).await
    }
    async fn unpause_activity(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::UnpauseActivityRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::UnpauseActivityResponse,
        >,
        tonic::Status,
    > {
        self.client().unpause_activity(request).await
    }
    async fn reset_activity(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::ResetActivityRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::ResetActivityResponse,
        >,
        tonic::Status,
    > {
        self.client().reset_activity(request).await
    }
    async fn create_workflow_rule(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::CreateWorkflowRuleRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::CreateWorkflowRuleResponse,
        >,
        tonic::Status,
    > {
        self.client().create_workflow_rule(request).await
    }
    async fn describe_workflow_rule(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::DescribeWorkflowRuleRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::DescribeWorkflowRuleResponse,
        >,
        tonic::Status,
    > {
        self.client().describe_workflow_rule(request).await
    }
    async fn delete_workflow_rule(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::DeleteWorkflowRuleRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::DeleteWorkflowRuleResponse,
        >,
        tonic::Status,
    > {
        self.client().delete_workflow_rule(request).await
    }
    async fn list_workflow_rules(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::ListWorkflowRulesRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::ListWorkflowRulesResponse,
        >,
        tonic::Status,
    > {
        self.client().list_workflow_rules(request).await
    }
    async fn trigger_workflow_rule(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::TriggerWorkflowRuleRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::TriggerWorkflowRuleResponse,
        >,
        tonic::Status,
    > {
        self.client().trigger_workflow_rule(request).await
    }
    async fn record_worker_heartbeat(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::RecordWorkerHeartbeatRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::RecordWorkerHeartbeatResponse,
        >,
        tonic::Status,
    > {
        self.client().record_worker_heartbeat(request).await
    }
    async fn list_workers(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::ListWorkersRequest,
        >,
    ) -> Result<
        tonic::Response<crate::temporal::api::workflowservice::v1::ListWorkersResponse>,
        tonic::Status,
    > {
        self.client().list_workers(request).await
    }
    async fn count_workers(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::CountWorkersRequest,
        >,
    ) -> Result<
        tonic::Response<crate::temporal::api::workflowservice::v1::CountWorkersResponse>,
        tonic::Status,
    > {
        self.client().count_workers(request).await
    }
    async fn update_task_queue_config(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::UpdateTaskQueueConfigRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::UpdateTaskQueueConfigResponse,
        >,
        tonic::Status,
    > {
        self.client().update_task_queue_config(request).await
    }
    async fn fetch_worker_config(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::FetchWorkerConfigRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::FetchWorkerConfigResponse,
        >,
        tonic::Status,
    > {
        self.client().fetch_worker_config(request).await
    }
    async fn update_worker_config(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::UpdateWorkerConfigRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::UpdateWorkerConfigResponse,
        >,
        tonic::Status,
    > {
        self.client().update_worker_config(request).await
    }
    async fn describe_worker(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::DescribeWorkerRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::DescribeWorkerResponse,
        >,
        tonic::Status,
    > {
        self.client().describe_worker(request).await
    }
    async fn pause_workflow_execution(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::PauseWorkflowExecutionRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::PauseWorkflowExecutionResponse,
        >,
        tonic::Status,
    > {
        self.client().pause_workflow_execution(request).await
    }
    async fn unpause_workflow_execution(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::UnpauseWorkflowExecutionRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::UnpauseWorkflowExecutionResponse,
        >,
        tonic::Status,
    > {
        self.client().unpause_workflow_execution(request).await
    }
    async fn start_activity_execution(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::StartActivityExecutionRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::StartActivityExecutionResponse,
        >,
        tonic::Status,
    > {
        self.client().start_activity_execution(request).await
    }
    async fn start_nexus_operation_execution(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::StartNexusOperationExecutionRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::StartNexusOperationExecutionResponse,
        >,
        tonic::Status,
    > {
        self.client().start_nexus_operation_execution(request).await
    }
    async fn describe_activity_execution(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::DescribeActivityExecutionRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::DescribeActivityExecutionResponse,
        >,
        tonic::Status,
    > {
        self.client().describe_activity_execution(request).await
    }
    async fn describe_nexus_operation_execution(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::DescribeNexusOperationExecutionRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::DescribeNexusOperationExecutionResponse,
        >,
        tonic::Status,
    > {
        self.client().describe_nexus_operation_execution(request).await
    }
    async fn poll_activity_execution(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::PollActivityExecutionRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::PollActivityExecutionResponse,
        >,
        tonic::Status,
    > {
        self.client().poll_activity_execution(request).await
    }
    async fn poll_nexus_operation_execution(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::PollNexusOperationExecutionRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::PollNexusOperationExecutionResponse,
        >,
        tonic::Status,
    > {
        self.client().poll_nexus_operation_execution(request).await
    }
    async fn list_activity_executions(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::ListActivityExecutionsRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::ListActivityExecutionsResponse,
        >,
        tonic::Status,
    > {
        self.client().list_activity_executions(request).await
    }
    async fn list_nexus_operation_executions(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::ListNexusOperationExecutionsRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::ListNexusOperationExecutionsResponse,
        >,
        tonic::Status,
    > {
        self.client().list_nexus_operation_executions(request).await
    }
    async fn count_activity_executions(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::CountActivityExecutionsRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::CountActivityExecutionsResponse,
        >,
        tonic::Status,
    > {
        self.client().count_activity_executions(request).await
    }
    async fn count_nexus_operation_executions(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::CountNexusOperationExecutionsRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::CountNexusOperationExecutionsResponse,
        >,
        tonic::Status,
    > {
        self.client().count_nexus_operation_executions(request).await
    }
    async fn request_cancel_activity_execution(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::RequestCancelActivityExecutionRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::RequestCancelActivityExecutionResponse,
        >,
        tonic::Status,
    > {
        self.client().request_cancel_activity_execution(request).await
    }
    async fn request_cancel_nexus_operation_execution(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::RequestCancelNexusOperationExecutionRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::RequestCancelNexusOperationExecutionResponse,
        >,
        tonic::Status,
    > {
        self.client().request_cancel_nexus_operation_execution(request).await
    }
    async fn terminate_activity_execution(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::TerminateActivityExecutionRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::TerminateActivityExecutionResponse,
        >,
        tonic::Status,
    > {
        self.client().terminate_activity_execution(request).await
    }
    async fn delete_activity_execution(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::DeleteActivityExecutionRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::DeleteActivityExecutionResponse,
        >,
        tonic::Status,
    > {
        self.client().delete_activity_execution(request).await
    }
    async fn pause_activity_execution(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::PauseActivityExecutionRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::PauseActivityExecutionResponse,
        >,
        tonic::Status,
    > {
        self.client().pause_activity_execution(request).await
    }
    async fn reset_activity_execution(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::ResetActivityExecutionRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::ResetActivityExecutionResponse,
        >,
        tonic::Status,
    > {
        self.client().reset_activity_execution(request).await
    }
    async fn unpause_activity_execution(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::UnpauseActivityExecutionRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::UnpauseActivityExecutionResponse,
        >,
        tonic::Status,
    > {
        self.client().unpause_activity_execution(request).await
    }
    async fn update_activity_execution_options(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::UpdateActivityExecutionOptionsRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::UpdateActivityExecutionOptionsResponse,
        >,
        tonic::Status,
    > {
        self.client().update_activity_execution_options(request).await
    }
    async fn terminate_nexus_operation_execution(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::TerminateNexusOperationExecutionRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::TerminateNexusOperationExecutionResponse,
        >,
        tonic::Status,
    > {
        self.client().terminate_nexus_operation_execution(request).await
    }
    async fn delete_nexus_operation_execution(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::DeleteNexusOperationExecutionRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::DeleteNexusOperationExecutionResponse,
        >,
        tonic::Status,
    > {
        self.client().delete_nexus_operation_execution(request).await
    }
    async fn poll_workflow_execution_time_skipping(
        &self,
        request: tonic::Request<
            crate::temporal::api::workflowservice::v1::PollWorkflowExecutionTimeSkippingRequest,
        >,
    ) -> Result<
        tonic::Response<
            crate::temporal::api::workflowservice::v1::PollWorkflowExecutionTimeSkippingResponse,
        >,
        tonic::Status,
    > {
        self.client().poll_workflow_execution_time_skipping(request).await
    }
}
/// Every RPC of `WorkflowService`, as the `.proto` file orders them.
pub const WORKFLOW_SERVICE_METHODS: &[&str] = &[
    "RegisterNamespace",
    "DescribeNamespace",
    "ListNamespaces",
    "UpdateNamespace",
    "DeprecateNamespace",
    "StartWorkflowExecution",
    "ExecuteMultiOperation",
    "GetWorkflowExecutionHistory",
    "GetWorkflowExecutionHistoryReverse",
    "PollWorkflowTaskQueue",
    "RespondWorkflowTaskCompleted",
    "RespondWorkflowTaskFailed",
    "PollActivityTaskQueue",
    "RecordActivityTaskHeartbeat",
    "RecordActivityTaskHeartbeatById",
    "RespondActivityTaskCompleted",
    "RespondActivityTaskCompletedById",
    "RespondActivityTaskFailed",
    "RespondActivityTaskFailedById",
    "RespondActivityTaskCanceled",
    "RespondActivityTaskCanceledById",
    "RequestCancelWorkflowExecution",
    "SignalWorkflowExecution",
    "SignalWithStartWorkflowExecution",
    "ResetWorkflowExecution",
    "TerminateWorkflowExecution",
    "DeleteWorkflowExecution",
    "ListOpenWorkflowExecutions",
    "ListClosedWorkflowExecutions",
    "ListWorkflowExecutions",
    "ListArchivedWorkflowExecutions",
    "ScanWorkflowExecutions",
    "CountWorkflowExecutions",
    "GetSearchAttributes",
    "RespondQueryTaskCompleted",
    "ResetStickyTaskQueue",
    "ShutdownWorker",
    "QueryWorkflow",
    "DescribeWorkflowExecution",
    "DescribeTaskQueue",
    "GetClusterInfo",
    "GetSystemInfo",
    "ListTaskQueuePartitions",
    "CreateSchedule",
    "DescribeSchedule",
    "UpdateSchedule",
    "PatchSchedule",
    "ListScheduleMatchingTimes",
    "DeleteSchedule",
    "ListSchedules",
    "CountSchedules",
    "UpdateWorkerBuildIdCompatibility",
    "GetWorkerBuildIdCompatibility",
    "UpdateWorkerVersioningRules",
    "GetWorkerVersioningRules",
    "GetWorkerTaskReachability",
    "DescribeDeployment",
    "DescribeWorkerDeploymentVersion",
    "ListDeployments",
    "GetDeploymentReachability",
    "GetCurrentDeployment",
    "SetCurrentDeployment",
    "SetWorkerDeploymentCurrentVersion",
    "DescribeWorkerDeployment",
    "DeleteWorkerDeployment",
    "DeleteWorkerDeploymentVersion",
    "SetWorkerDeploymentRampingVersion",
    "ListWorkerDeployments",
    "CreateWorkerDeployment",
    "CreateWorkerDeploymentVersion",
    "UpdateWorkerDeploymentVersionComputeConfig",
    "ValidateWorkerDeploymentVersionComputeConfig",
    "UpdateWorkerDeploymentVersionMetadata",
    "SetWorkerDeploymentManager",
    "UpdateWorkflowExecution",
    "PollWorkflowExecutionUpdate",
    "StartBatchOperation",
    "StopBatchOperation",
    "DescribeBatchOperation",
    "ListBatchOperations",
    "PollNexusTaskQueue",
    "RespondNexusTaskCompleted",
    "RespondNexusTaskFailed",
    "UpdateActivityOptions",
    "UpdateWorkflowExecutionOptions",
    "PauseActivity",
    "UnpauseActivity",
    "ResetActivity",
    "CreateWorkflowRule",
    "DescribeWorkflowRule",
    "DeleteWorkflowRule",
    "ListWorkflowRules",
    "TriggerWorkflowRule",
    "RecordWorkerHeartbeat",
    "ListWorkers",
    "CountWorkers",
    "UpdateTaskQueueConfig",
    "FetchWorkerConfig",
    "UpdateWorkerConfig",
    "DescribeWorker",
    "PauseWorkflowExecution",
    "UnpauseWorkflowExecution",
    "StartActivityExecution",
    "StartNexusOperationExecution",
    "DescribeActivityExecution",
    "DescribeNexusOperationExecution",
    "PollActivityExecution",
    "PollNexusOperationExecution",
    "ListActivityExecutions",
    "ListNexusOperationExecutions",
    "CountActivityExecutions",
    "CountNexusOperationExecutions",
    "RequestCancelActivityExecution",
    "RequestCancelNexusOperationExecution",
    "TerminateActivityExecution",
    "DeleteActivityExecution",
    "PauseActivityExecution",
    "ResetActivityExecution",
    "UnpauseActivityExecution",
    "UpdateActivityExecutionOptions",
    "TerminateNexusOperationExecution",
    "DeleteNexusOperationExecution",
    "PollWorkflowExecutionTimeSkipping",
];
