// Generated from the .proto files by tests/generated.rs; do not edit.
/// Generated client implementations.
pub mod workflow_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /// Everything that clients and workers ask of a server.
    #[derive(Debug, Clone)]
    pub struct WorkflowServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl<T> WorkflowServiceClient<T>
    where
        T: tonic::client::GrpcService<tonic::body::Body>,
        T::Error: Into<StdError>,
        T::ResponseBody: Body<Data = Bytes> + std::marker::Send + 'static,
        <T::ResponseBody as Body>::Error: Into<StdError> + std::marker::Send,
    {
        pub fn new(inner: T) -> Self {
            let inner = tonic::client::Grpc::new(inner);
            Self { inner }
        }
        pub fn with_origin(inner: T, origin: Uri) -> Self {
            let inner = tonic::client::Grpc::with_origin(inner, origin);
            Self { inner }
        }
        pub fn with_interceptor<F>(
            inner: T,
            interceptor: F,
        ) -> WorkflowServiceClient<InterceptedService<T, F>>
        where
            F: tonic::service::Interceptor,
            T::ResponseBody: Default,
            T: tonic::codegen::Service<
                http::Request<tonic::body::Body>,
                Response = http::Response<
                    <T as tonic::client::GrpcService<tonic::body::Body>>::ResponseBody,
                >,
            >,
            <T as tonic::codegen::Service<
                http::Request<tonic::body::Body>,
            >>::Error: Into<StdError> + std::marker::Send + std::marker::Sync,
        {
            WorkflowServiceClient::new(InterceptedService::new(inner, interceptor))
        }
        /// Compress requests with the given encoding.
        ///
        /// This requires the server to support it otherwise it might respond with an
        /// error.
        #[must_use]
        pub fn send_compressed(mut self, encoding: CompressionEncoding) -> Self {
            self.inner = self.inner.send_compressed(encoding);
            self
        }
        /// Enable decompressing responses.
        #[must_use]
        pub fn accept_compressed(mut self, encoding: CompressionEncoding) -> Self {
            self.inner = self.inner.accept_compressed(encoding);
            self
        }
        /// Limits the maximum size of a decoded message.
        ///
        /// Default: `4MB`
        #[must_use]
        pub fn max_decoding_message_size(mut self, limit: usize) -> Self {
            self.inner = self.inner.max_decoding_message_size(limit);
            self
        }
        /// Limits the maximum size of an encoded message.
        ///
        /// Default: `usize::MAX`
        #[must_use]
        pub fn max_encoding_message_size(mut self, limit: usize) -> Self {
            self.inner = self.inner.max_encoding_message_size(limit);
            self
        }
        /// Creates a namespace with its retention and settings.
        pub async fn register_namespace(
            &mut self,
            request: impl tonic::IntoRequest<super::RegisterNamespaceRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RegisterNamespaceResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/RegisterNamespace",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "RegisterNamespace",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Reads one namespace, by name or by id.
        pub async fn describe_namespace(
            &mut self,
            request: impl tonic::IntoRequest<super::DescribeNamespaceRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DescribeNamespaceResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/DescribeNamespace",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "DescribeNamespace",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Lists namespaces, page by page.
        pub async fn list_namespaces(
            &mut self,
            request: impl tonic::IntoRequest<super::ListNamespacesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListNamespacesResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/ListNamespaces",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "ListNamespaces",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Changes the description, settings or state of a namespace.
        pub async fn update_namespace(
            &mut self,
            request: impl tonic::IntoRequest<super::UpdateNamespaceRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateNamespaceResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/UpdateNamespace",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "UpdateNamespace",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Closes a namespace for new workflows; those that run go on.
        pub async fn deprecate_namespace(
            &mut self,
            request: impl tonic::IntoRequest<super::DeprecateNamespaceRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeprecateNamespaceResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/DeprecateNamespace",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "DeprecateNamespace",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Starts a run of a workflow; policies decide what happens when its id is in use or was used before.
        pub async fn start_workflow_execution(
            &mut self,
            request: impl tonic::IntoRequest<super::StartWorkflowExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::StartWorkflowExecutionResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/StartWorkflowExecution",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "StartWorkflowExecution",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Performs several operations on one workflow as one, such as start it and update it; all are done or none.
        pub async fn execute_multi_operation(
            &mut self,
            request: impl tonic::IntoRequest<super::ExecuteMultiOperationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ExecuteMultiOperationResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/ExecuteMultiOperation",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "ExecuteMultiOperation",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Reads a run's events from the first on, page by page; can also wait for new ones or return the last one
        /// alone.
        pub async fn get_workflow_execution_history(
            &mut self,
            request: impl tonic::IntoRequest<super::GetWorkflowExecutionHistoryRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetWorkflowExecutionHistoryResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/GetWorkflowExecutionHistory",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "GetWorkflowExecutionHistory",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Reads a run's events from the last one back, page by page.
        pub async fn get_workflow_execution_history_reverse(
            &mut self,
            request: impl tonic::IntoRequest<
                super::GetWorkflowExecutionHistoryReverseRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<super::GetWorkflowExecutionHistoryReverseResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/GetWorkflowExecutionHistoryReverse",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "GetWorkflowExecutionHistoryReverse",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Waits for a workflow task, or for a query, on a task queue.
        pub async fn poll_workflow_task_queue(
            &mut self,
            request: impl tonic::IntoRequest<super::PollWorkflowTaskQueueRequest>,
        ) -> std::result::Result<
            tonic::Response<super::PollWorkflowTaskQueueResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/PollWorkflowTaskQueue",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "PollWorkflowTaskQueue",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Ends a workflow task with the commands and messages that the workflow decided on.
        pub async fn respond_workflow_task_completed(
            &mut self,
            request: impl tonic::IntoRequest<super::RespondWorkflowTaskCompletedRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RespondWorkflowTaskCompletedResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/RespondWorkflowTaskCompleted",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "RespondWorkflowTaskCompleted",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Reports that the worker could not process a workflow task; the server gives it out again.
        pub async fn respond_workflow_task_failed(
            &mut self,
            request: impl tonic::IntoRequest<super::RespondWorkflowTaskFailedRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RespondWorkflowTaskFailedResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/RespondWorkflowTaskFailed",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "RespondWorkflowTaskFailed",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Waits for an activity task on a task queue.
        pub async fn poll_activity_task_queue(
            &mut self,
            request: impl tonic::IntoRequest<super::PollActivityTaskQueueRequest>,
        ) -> std::result::Result<
            tonic::Response<super::PollActivityTaskQueueResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/PollActivityTaskQueue",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "PollActivityTaskQueue",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Says that an activity is alive and keeps its progress for a next attempt.
        pub async fn record_activity_task_heartbeat(
            &mut self,
            request: impl tonic::IntoRequest<super::RecordActivityTaskHeartbeatRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RecordActivityTaskHeartbeatResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/RecordActivityTaskHeartbeat",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "RecordActivityTaskHeartbeat",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Says that an activity is alive, by the ids of its run and itself.
        pub async fn record_activity_task_heartbeat_by_id(
            &mut self,
            request: impl tonic::IntoRequest<
                super::RecordActivityTaskHeartbeatByIdRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<super::RecordActivityTaskHeartbeatByIdResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/RecordActivityTaskHeartbeatById",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "RecordActivityTaskHeartbeatById",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Ends an activity task with a result.
        pub async fn respond_activity_task_completed(
            &mut self,
            request: impl tonic::IntoRequest<super::RespondActivityTaskCompletedRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RespondActivityTaskCompletedResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/RespondActivityTaskCompleted",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "RespondActivityTaskCompleted",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Ends an activity with a result, by the ids of its run and itself.
        pub async fn respond_activity_task_completed_by_id(
            &mut self,
            request: impl tonic::IntoRequest<
                super::RespondActivityTaskCompletedByIdRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<super::RespondActivityTaskCompletedByIdResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/RespondActivityTaskCompletedById",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "RespondActivityTaskCompletedById",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Ends an attempt of an activity with a failure, which the retry policy may follow up.
        pub async fn respond_activity_task_failed(
            &mut self,
            request: impl tonic::IntoRequest<super::RespondActivityTaskFailedRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RespondActivityTaskFailedResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/RespondActivityTaskFailed",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "RespondActivityTaskFailed",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Ends an attempt of an activity with a failure, by the ids of its run and itself.
        pub async fn respond_activity_task_failed_by_id(
            &mut self,
            request: impl tonic::IntoRequest<super::RespondActivityTaskFailedByIdRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RespondActivityTaskFailedByIdResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/RespondActivityTaskFailedById",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "RespondActivityTaskFailedById",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Ends an activity task as cancelled, after a cancellation was requested.
        pub async fn respond_activity_task_canceled(
            &mut self,
            request: impl tonic::IntoRequest<super::RespondActivityTaskCanceledRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RespondActivityTaskCanceledResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/RespondActivityTaskCanceled",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "RespondActivityTaskCanceled",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Ends an activity as cancelled, by the ids of its run and itself.
        pub async fn respond_activity_task_canceled_by_id(
            &mut self,
            request: impl tonic::IntoRequest<
                super::RespondActivityTaskCanceledByIdRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<super::RespondActivityTaskCanceledByIdResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/RespondActivityTaskCanceledById",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "RespondActivityTaskCanceledById",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Records a request to cancel a run; the workflow decides what comes of it.
        pub async fn request_cancel_workflow_execution(
            &mut self,
            request: impl tonic::IntoRequest<
                super::RequestCancelWorkflowExecutionRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<super::RequestCancelWorkflowExecutionResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/RequestCancelWorkflowExecution",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "RequestCancelWorkflowExecution",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Records a signal in a run's history.
        pub async fn signal_workflow_execution(
            &mut self,
            request: impl tonic::IntoRequest<super::SignalWorkflowExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SignalWorkflowExecutionResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/SignalWorkflowExecution",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "SignalWorkflowExecution",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Signals the open run of a workflow id, starting one first when there is none.
        pub async fn signal_with_start_workflow_execution(
            &mut self,
            request: impl tonic::IntoRequest<
                super::SignalWithStartWorkflowExecutionRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<super::SignalWithStartWorkflowExecutionResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/SignalWithStartWorkflowExecution",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "SignalWithStartWorkflowExecution",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Ends a run and begins another one from a point in its history, reapplying what came in later.
        pub async fn reset_workflow_execution(
            &mut self,
            request: impl tonic::IntoRequest<super::ResetWorkflowExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResetWorkflowExecutionResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/ResetWorkflowExecution",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "ResetWorkflowExecution",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Closes a run at once, without asking the workflow.
        pub async fn terminate_workflow_execution(
            &mut self,
            request: impl tonic::IntoRequest<super::TerminateWorkflowExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::TerminateWorkflowExecutionResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/TerminateWorkflowExecution",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "TerminateWorkflowExecution",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Deletes a run with its history and visibility record in the background, terminating it first if need be.
        pub async fn delete_workflow_execution(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteWorkflowExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteWorkflowExecutionResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/DeleteWorkflowExecution",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "DeleteWorkflowExecution",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Lists open runs by start time with one simple filter, page by page.
        pub async fn list_open_workflow_executions(
            &mut self,
            request: impl tonic::IntoRequest<super::ListOpenWorkflowExecutionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListOpenWorkflowExecutionsResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/ListOpenWorkflowExecutions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "ListOpenWorkflowExecutions",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Lists closed runs by start time with one simple filter, page by page.
        pub async fn list_closed_workflow_executions(
            &mut self,
            request: impl tonic::IntoRequest<super::ListClosedWorkflowExecutionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListClosedWorkflowExecutionsResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/ListClosedWorkflowExecutions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "ListClosedWorkflowExecutions",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Lists runs that match a query over search attributes, page by page.
        pub async fn list_workflow_executions(
            &mut self,
            request: impl tonic::IntoRequest<super::ListWorkflowExecutionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListWorkflowExecutionsResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/ListWorkflowExecutions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "ListWorkflowExecutions",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Lists archived runs that match a query of the archive, page by page.
        pub async fn list_archived_workflow_executions(
            &mut self,
            request: impl tonic::IntoRequest<
                super::ListArchivedWorkflowExecutionsRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<super::ListArchivedWorkflowExecutionsResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/ListArchivedWorkflowExecutions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "ListArchivedWorkflowExecutions",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Lists runs that match a query, in no particular order, page by page.
        pub async fn scan_workflow_executions(
            &mut self,
            request: impl tonic::IntoRequest<super::ScanWorkflowExecutionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ScanWorkflowExecutionsResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/ScanWorkflowExecutions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "ScanWorkflowExecutions",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Counts runs that match a query, in groups if the query says so.
        pub async fn count_workflow_executions(
            &mut self,
            request: impl tonic::IntoRequest<super::CountWorkflowExecutionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CountWorkflowExecutionsResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/CountWorkflowExecutions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "CountWorkflowExecutions",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Lists the types of all search attributes.
        pub async fn get_search_attributes(
            &mut self,
            request: impl tonic::IntoRequest<super::GetSearchAttributesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetSearchAttributesResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/GetSearchAttributes",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "GetSearchAttributes",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Answers a query that arrived as a task of its own.
        pub async fn respond_query_task_completed(
            &mut self,
            request: impl tonic::IntoRequest<super::RespondQueryTaskCompletedRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RespondQueryTaskCompletedResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/RespondQueryTaskCompleted",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "RespondQueryTaskCompleted",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Makes the next workflow task of a run go to its normal queue instead of a worker's own.
        pub async fn reset_sticky_task_queue(
            &mut self,
            request: impl tonic::IntoRequest<super::ResetStickyTaskQueueRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResetStickyTaskQueueResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/ResetStickyTaskQueue",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "ResetStickyTaskQueue",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Says that a worker stops, so that its own queue is drained and its waiting polls come back.
        pub async fn shutdown_worker(
            &mut self,
            request: impl tonic::IntoRequest<super::ShutdownWorkerRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ShutdownWorkerResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/ShutdownWorker",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "ShutdownWorker",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Asks a run's workflow about its state, without leaving anything in its history.
        pub async fn query_workflow(
            &mut self,
            request: impl tonic::IntoRequest<super::QueryWorkflowRequest>,
        ) -> std::result::Result<
            tonic::Response<super::QueryWorkflowResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/QueryWorkflow",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "QueryWorkflow",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Reads what is known of one run now: its state and everything it waits for.
        pub async fn describe_workflow_execution(
            &mut self,
            request: impl tonic::IntoRequest<super::DescribeWorkflowExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DescribeWorkflowExecutionResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/DescribeWorkflowExecution",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "DescribeWorkflowExecution",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Reads who polls a task queue, how much waits in it and how it is routed.
        pub async fn describe_task_queue(
            &mut self,
            request: impl tonic::IntoRequest<super::DescribeTaskQueueRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DescribeTaskQueueResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/DescribeTaskQueue",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "DescribeTaskQueue",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Reads what the server is: version, name, storage.
        pub async fn get_cluster_info(
            &mut self,
            request: impl tonic::IntoRequest<super::GetClusterInfoRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetClusterInfoResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/GetClusterInfo",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "GetClusterInfo",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Reads the server's version and which optional behaviours it has; clients ask before anything else.
        pub async fn get_system_info(
            &mut self,
            request: impl tonic::IntoRequest<super::GetSystemInfoRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetSystemInfoResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/GetSystemInfo",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "GetSystemInfo",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Lists the parts that a task queue is split into.
        pub async fn list_task_queue_partitions(
            &mut self,
            request: impl tonic::IntoRequest<super::ListTaskQueuePartitionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListTaskQueuePartitionsResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/ListTaskQueuePartitions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "ListTaskQueuePartitions",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Creates a schedule, which then starts workflows at its times.
        pub async fn create_schedule(
            &mut self,
            request: impl tonic::IntoRequest<super::CreateScheduleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateScheduleResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/CreateSchedule",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "CreateSchedule",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Reads a schedule and what it did and will do.
        pub async fn describe_schedule(
            &mut self,
            request: impl tonic::IntoRequest<super::DescribeScheduleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DescribeScheduleResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/DescribeSchedule",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "DescribeSchedule",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Replaces a schedule, if nobody changed it since it was read.
        pub async fn update_schedule(
            &mut self,
            request: impl tonic::IntoRequest<super::UpdateScheduleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateScheduleResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/UpdateSchedule",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "UpdateSchedule",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Acts on a schedule without replacing it: run it now, backfill, pause, unpause.
        pub async fn patch_schedule(
            &mut self,
            request: impl tonic::IntoRequest<super::PatchScheduleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::PatchScheduleResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/PatchSchedule",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "PatchSchedule",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Lists the times in a range at which a schedule would act.
        pub async fn list_schedule_matching_times(
            &mut self,
            request: impl tonic::IntoRequest<super::ListScheduleMatchingTimesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListScheduleMatchingTimesResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/ListScheduleMatchingTimes",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "ListScheduleMatchingTimes",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Deletes a schedule; workflows that it started go on.
        pub async fn delete_schedule(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteScheduleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteScheduleResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/DeleteSchedule",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "DeleteSchedule",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Lists schedules that match a query, page by page.
        pub async fn list_schedules(
            &mut self,
            request: impl tonic::IntoRequest<super::ListSchedulesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListSchedulesResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/ListSchedules",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "ListSchedules",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Counts schedules that match a query.
        pub async fn count_schedules(
            &mut self,
            request: impl tonic::IntoRequest<super::CountSchedulesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CountSchedulesResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/CountSchedules",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "CountSchedules",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Changes which build ids of a task queue can take over from which, in the older way of versioning by sets.
        pub async fn update_worker_build_id_compatibility(
            &mut self,
            request: impl tonic::IntoRequest<
                super::UpdateWorkerBuildIdCompatibilityRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<super::UpdateWorkerBuildIdCompatibilityResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/UpdateWorkerBuildIdCompatibility",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "UpdateWorkerBuildIdCompatibility",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Reads the sets of compatible build ids of a task queue.
        pub async fn get_worker_build_id_compatibility(
            &mut self,
            request: impl tonic::IntoRequest<super::GetWorkerBuildIdCompatibilityRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetWorkerBuildIdCompatibilityResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/GetWorkerBuildIdCompatibility",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "GetWorkerBuildIdCompatibility",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Changes one rule that assigns or redirects build ids of a task queue.
        pub async fn update_worker_versioning_rules(
            &mut self,
            request: impl tonic::IntoRequest<super::UpdateWorkerVersioningRulesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateWorkerVersioningRulesResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/UpdateWorkerVersioningRules",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "UpdateWorkerVersioningRules",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Reads the rules that assign and redirect build ids of a task queue.
        pub async fn get_worker_versioning_rules(
            &mut self,
            request: impl tonic::IntoRequest<super::GetWorkerVersioningRulesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetWorkerVersioningRulesResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/GetWorkerVersioningRules",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "GetWorkerVersioningRules",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Tells whether workers with given build ids can still get tasks.
        pub async fn get_worker_task_reachability(
            &mut self,
            request: impl tonic::IntoRequest<super::GetWorkerTaskReachabilityRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetWorkerTaskReachabilityResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/GetWorkerTaskReachability",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "GetWorkerTaskReachability",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Reads one deployment of the first, series-based kind.
        pub async fn describe_deployment(
            &mut self,
            request: impl tonic::IntoRequest<super::DescribeDeploymentRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DescribeDeploymentResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/DescribeDeployment",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "DescribeDeployment",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Reads one version of a worker deployment.
        pub async fn describe_worker_deployment_version(
            &mut self,
            request: impl tonic::IntoRequest<
                super::DescribeWorkerDeploymentVersionRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<super::DescribeWorkerDeploymentVersionResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/DescribeWorkerDeploymentVersion",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "DescribeWorkerDeploymentVersion",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Lists deployments of the first, series-based kind, page by page.
        pub async fn list_deployments(
            &mut self,
            request: impl tonic::IntoRequest<super::ListDeploymentsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListDeploymentsResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/ListDeployments",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "ListDeployments",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Tells whether a deployment of the first, series-based kind can still get tasks.
        pub async fn get_deployment_reachability(
            &mut self,
            request: impl tonic::IntoRequest<super::GetDeploymentReachabilityRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetDeploymentReachabilityResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/GetDeploymentReachability",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "GetDeploymentReachability",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Reads which deployment of a series gets new workflows.
        pub async fn get_current_deployment(
            &mut self,
            request: impl tonic::IntoRequest<super::GetCurrentDeploymentRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetCurrentDeploymentResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/GetCurrentDeployment",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "GetCurrentDeployment",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Chooses which deployment of a series gets new workflows.
        pub async fn set_current_deployment(
            &mut self,
            request: impl tonic::IntoRequest<super::SetCurrentDeploymentRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SetCurrentDeploymentResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/SetCurrentDeployment",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "SetCurrentDeployment",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Chooses which version of a worker deployment gets new workflows.
        pub async fn set_worker_deployment_current_version(
            &mut self,
            request: impl tonic::IntoRequest<
                super::SetWorkerDeploymentCurrentVersionRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<super::SetWorkerDeploymentCurrentVersionResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/SetWorkerDeploymentCurrentVersion",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "SetWorkerDeploymentCurrentVersion",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Reads a worker deployment with its versions and routing.
        pub async fn describe_worker_deployment(
            &mut self,
            request: impl tonic::IntoRequest<super::DescribeWorkerDeploymentRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DescribeWorkerDeploymentResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/DescribeWorkerDeployment",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "DescribeWorkerDeployment",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Deletes a worker deployment that has no versions left.
        pub async fn delete_worker_deployment(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteWorkerDeploymentRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteWorkerDeploymentResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/DeleteWorkerDeployment",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "DeleteWorkerDeployment",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Deletes a version that gets no tasks and has no workers.
        pub async fn delete_worker_deployment_version(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteWorkerDeploymentVersionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteWorkerDeploymentVersionResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/DeleteWorkerDeploymentVersion",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "DeleteWorkerDeploymentVersion",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Sends a percentage of new workflows to one version of a worker deployment.
        pub async fn set_worker_deployment_ramping_version(
            &mut self,
            request: impl tonic::IntoRequest<
                super::SetWorkerDeploymentRampingVersionRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<super::SetWorkerDeploymentRampingVersionResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/SetWorkerDeploymentRampingVersion",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "SetWorkerDeploymentRampingVersion",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Lists worker deployments, page by page.
        pub async fn list_worker_deployments(
            &mut self,
            request: impl tonic::IntoRequest<super::ListWorkerDeploymentsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListWorkerDeploymentsResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/ListWorkerDeployments",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "ListWorkerDeployments",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Creates a worker deployment before any worker reports one.
        pub async fn create_worker_deployment(
            &mut self,
            request: impl tonic::IntoRequest<super::CreateWorkerDeploymentRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateWorkerDeploymentResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/CreateWorkerDeployment",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "CreateWorkerDeployment",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Creates a version of a worker deployment before any worker reports it.
        pub async fn create_worker_deployment_version(
            &mut self,
            request: impl tonic::IntoRequest<super::CreateWorkerDeploymentVersionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateWorkerDeploymentVersionResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/CreateWorkerDeploymentVersion",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "CreateWorkerDeploymentVersion",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Changes where and how the server itself runs workers of a version.
        pub async fn update_worker_deployment_version_compute_config(
            &mut self,
            request: impl tonic::IntoRequest<
                super::UpdateWorkerDeploymentVersionComputeConfigRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<super::UpdateWorkerDeploymentVersionComputeConfigResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/UpdateWorkerDeploymentVersionComputeConfig",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "UpdateWorkerDeploymentVersionComputeConfig",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Checks settings for running workers of a version without storing them.
        pub async fn validate_worker_deployment_version_compute_config(
            &mut self,
            request: impl tonic::IntoRequest<
                super::ValidateWorkerDeploymentVersionComputeConfigRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<super::ValidateWorkerDeploymentVersionComputeConfigResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/ValidateWorkerDeploymentVersionComputeConfig",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "ValidateWorkerDeploymentVersionComputeConfig",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Sets or removes notes that users keep with a version.
        pub async fn update_worker_deployment_version_metadata(
            &mut self,
            request: impl tonic::IntoRequest<
                super::UpdateWorkerDeploymentVersionMetadataRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<super::UpdateWorkerDeploymentVersionMetadataResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/UpdateWorkerDeploymentVersionMetadata",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "UpdateWorkerDeploymentVersionMetadata",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Says who may change the routing of a worker deployment.
        pub async fn set_worker_deployment_manager(
            &mut self,
            request: impl tonic::IntoRequest<super::SetWorkerDeploymentManagerRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SetWorkerDeploymentManagerResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/SetWorkerDeploymentManager",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "SetWorkerDeploymentManager",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Sends an update to a run and waits until it has reached a stage.
        pub async fn update_workflow_execution(
            &mut self,
            request: impl tonic::IntoRequest<super::UpdateWorkflowExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateWorkflowExecutionResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/UpdateWorkflowExecution",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "UpdateWorkflowExecution",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Waits for an update that was sent before.
        pub async fn poll_workflow_execution_update(
            &mut self,
            request: impl tonic::IntoRequest<super::PollWorkflowExecutionUpdateRequest>,
        ) -> std::result::Result<
            tonic::Response<super::PollWorkflowExecutionUpdateResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/PollWorkflowExecutionUpdate",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "PollWorkflowExecutionUpdate",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Does one thing to every run or activity that matches a query, in the background.
        pub async fn start_batch_operation(
            &mut self,
            request: impl tonic::IntoRequest<super::StartBatchOperationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::StartBatchOperationResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/StartBatchOperation",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "StartBatchOperation",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Stops a batch operation; what it has done stays done.
        pub async fn stop_batch_operation(
            &mut self,
            request: impl tonic::IntoRequest<super::StopBatchOperationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::StopBatchOperationResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/StopBatchOperation",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "StopBatchOperation",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Reads the state and progress of a batch operation.
        pub async fn describe_batch_operation(
            &mut self,
            request: impl tonic::IntoRequest<super::DescribeBatchOperationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DescribeBatchOperationResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/DescribeBatchOperation",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "DescribeBatchOperation",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Lists batch operations, page by page.
        pub async fn list_batch_operations(
            &mut self,
            request: impl tonic::IntoRequest<super::ListBatchOperationsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListBatchOperationsResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/ListBatchOperations",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "ListBatchOperations",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Waits for a Nexus task on a task queue.
        pub async fn poll_nexus_task_queue(
            &mut self,
            request: impl tonic::IntoRequest<super::PollNexusTaskQueueRequest>,
        ) -> std::result::Result<
            tonic::Response<super::PollNexusTaskQueueResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/PollNexusTaskQueue",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "PollNexusTaskQueue",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Answers a Nexus task.
        pub async fn respond_nexus_task_completed(
            &mut self,
            request: impl tonic::IntoRequest<super::RespondNexusTaskCompletedRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RespondNexusTaskCompletedResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/RespondNexusTaskCompleted",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "RespondNexusTaskCompleted",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Reports that a Nexus task could not be handled.
        pub async fn respond_nexus_task_failed(
            &mut self,
            request: impl tonic::IntoRequest<super::RespondNexusTaskFailedRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RespondNexusTaskFailedResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/RespondNexusTaskFailed",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "RespondNexusTaskFailed",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Changes timeouts, retry policy or queue of a run's pending activities.
        pub async fn update_activity_options(
            &mut self,
            request: impl tonic::IntoRequest<super::UpdateActivityOptionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateActivityOptionsResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/UpdateActivityOptions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "UpdateActivityOptions",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Changes a run's versioning override, priority or time skipping.
        pub async fn update_workflow_execution_options(
            &mut self,
            request: impl tonic::IntoRequest<
                super::UpdateWorkflowExecutionOptionsRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<super::UpdateWorkflowExecutionOptionsResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/UpdateWorkflowExecutionOptions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "UpdateWorkflowExecutionOptions",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Holds back further attempts of a run's pending activities.
        pub async fn pause_activity(
            &mut self,
            request: impl tonic::IntoRequest<super::PauseActivityRequest>,
        ) -> std::result::Result<
            tonic::Response<super::PauseActivityResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/PauseActivity",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "PauseActivity",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Lets paused activities of a run go on.
        pub async fn unpause_activity(
            &mut self,
            request: impl tonic::IntoRequest<super::UnpauseActivityRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UnpauseActivityResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/UnpauseActivity",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "UnpauseActivity",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Makes pending activities of a run begin again with the first attempt.
        pub async fn reset_activity(
            &mut self,
            request: impl tonic::IntoRequest<super::ResetActivityRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResetActivityResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/ResetActivity",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "ResetActivity",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Adds a rule that acts on what matches it, and optionally applies it to what runs already.
        pub async fn create_workflow_rule(
            &mut self,
            request: impl tonic::IntoRequest<super::CreateWorkflowRuleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateWorkflowRuleResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/CreateWorkflowRule",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "CreateWorkflowRule",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Reads one rule.
        pub async fn describe_workflow_rule(
            &mut self,
            request: impl tonic::IntoRequest<super::DescribeWorkflowRuleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DescribeWorkflowRuleResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/DescribeWorkflowRule",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "DescribeWorkflowRule",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Deletes a rule; what it did stays done.
        pub async fn delete_workflow_rule(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteWorkflowRuleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteWorkflowRuleResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/DeleteWorkflowRule",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "DeleteWorkflowRule",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Lists a namespace's rules, page by page.
        pub async fn list_workflow_rules(
            &mut self,
            request: impl tonic::IntoRequest<super::ListWorkflowRulesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListWorkflowRulesResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/ListWorkflowRules",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "ListWorkflowRules",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Applies a rule to one run now.
        pub async fn trigger_workflow_rule(
            &mut self,
            request: impl tonic::IntoRequest<super::TriggerWorkflowRuleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::TriggerWorkflowRuleResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/TriggerWorkflowRule",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "TriggerWorkflowRule",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Reports what workers do: slots, pollers, load.
        pub async fn record_worker_heartbeat(
            &mut self,
            request: impl tonic::IntoRequest<super::RecordWorkerHeartbeatRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RecordWorkerHeartbeatResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/RecordWorkerHeartbeat",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "RecordWorkerHeartbeat",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Lists workers that match a query, page by page.
        pub async fn list_workers(
            &mut self,
            request: impl tonic::IntoRequest<super::ListWorkersRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListWorkersResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/ListWorkers",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "ListWorkers",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Counts workers that match a query.
        pub async fn count_workers(
            &mut self,
            request: impl tonic::IntoRequest<super::CountWorkersRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CountWorkersResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/CountWorkers",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "CountWorkers",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Changes rate limits and fairness weights of a task queue.
        pub async fn update_task_queue_config(
            &mut self,
            request: impl tonic::IntoRequest<super::UpdateTaskQueueConfigRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateTaskQueueConfigResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/UpdateTaskQueueConfig",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "UpdateTaskQueueConfig",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Asks running workers for their settings.
        pub async fn fetch_worker_config(
            &mut self,
            request: impl tonic::IntoRequest<super::FetchWorkerConfigRequest>,
        ) -> std::result::Result<
            tonic::Response<super::FetchWorkerConfigResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/FetchWorkerConfig",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "FetchWorkerConfig",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Changes settings of running workers.
        pub async fn update_worker_config(
            &mut self,
            request: impl tonic::IntoRequest<super::UpdateWorkerConfigRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateWorkerConfigResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/UpdateWorkerConfig",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "UpdateWorkerConfig",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Reads the last report of one worker.
        pub async fn describe_worker(
            &mut self,
            request: impl tonic::IntoRequest<super::DescribeWorkerRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DescribeWorkerResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/DescribeWorker",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "DescribeWorker",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Stops giving out workflow tasks of a run until it is unpaused.
        pub async fn pause_workflow_execution(
            &mut self,
            request: impl tonic::IntoRequest<super::PauseWorkflowExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::PauseWorkflowExecutionResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/PauseWorkflowExecution",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "PauseWorkflowExecution",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Lets a paused run go on.
        pub async fn unpause_workflow_execution(
            &mut self,
            request: impl tonic::IntoRequest<super::UnpauseWorkflowExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UnpauseWorkflowExecutionResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/UnpauseWorkflowExecution",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "UnpauseWorkflowExecution",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Starts an activity on its own, outside any workflow.
        pub async fn start_activity_execution(
            &mut self,
            request: impl tonic::IntoRequest<super::StartActivityExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::StartActivityExecutionResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/StartActivityExecution",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "StartActivityExecution",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Starts a Nexus operation on its own, outside any workflow.
        pub async fn start_nexus_operation_execution(
            &mut self,
            request: impl tonic::IntoRequest<super::StartNexusOperationExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::StartNexusOperationExecutionResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/StartNexusOperationExecution",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "StartNexusOperationExecution",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Reads an activity that runs on its own, and can wait for a change.
        pub async fn describe_activity_execution(
            &mut self,
            request: impl tonic::IntoRequest<super::DescribeActivityExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DescribeActivityExecutionResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/DescribeActivityExecution",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "DescribeActivityExecution",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Reads a Nexus operation that runs on its own, and can wait for a change.
        pub async fn describe_nexus_operation_execution(
            &mut self,
            request: impl tonic::IntoRequest<
                super::DescribeNexusOperationExecutionRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<super::DescribeNexusOperationExecutionResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/DescribeNexusOperationExecution",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "DescribeNexusOperationExecution",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Waits until an activity that runs on its own is closed.
        pub async fn poll_activity_execution(
            &mut self,
            request: impl tonic::IntoRequest<super::PollActivityExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::PollActivityExecutionResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/PollActivityExecution",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "PollActivityExecution",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Waits until a Nexus operation that runs on its own has reached a stage.
        pub async fn poll_nexus_operation_execution(
            &mut self,
            request: impl tonic::IntoRequest<super::PollNexusOperationExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::PollNexusOperationExecutionResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/PollNexusOperationExecution",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "PollNexusOperationExecution",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Lists activities that run on their own and match a query, page by page.
        pub async fn list_activity_executions(
            &mut self,
            request: impl tonic::IntoRequest<super::ListActivityExecutionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListActivityExecutionsResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/ListActivityExecutions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "ListActivityExecutions",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Lists Nexus operations that run on their own and match a query, page by page.
        pub async fn list_nexus_operation_executions(
            &mut self,
            request: impl tonic::IntoRequest<super::ListNexusOperationExecutionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListNexusOperationExecutionsResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/ListNexusOperationExecutions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "ListNexusOperationExecutions",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Counts activities that run on their own and match a query.
        pub async fn count_activity_executions(
            &mut self,
            request: impl tonic::IntoRequest<super::CountActivityExecutionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CountActivityExecutionsResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/CountActivityExecutions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "CountActivityExecutions",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Counts Nexus operations that run on their own and match a query.
        pub async fn count_nexus_operation_executions(
            &mut self,
            request: impl tonic::IntoRequest<super::CountNexusOperationExecutionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CountNexusOperationExecutionsResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/CountNexusOperationExecutions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "CountNexusOperationExecutions",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Asks an activity that runs on its own to stop; its worker learns of it from a heartbeat.
        pub async fn request_cancel_activity_execution(
            &mut self,
            request: impl tonic::IntoRequest<
                super::RequestCancelActivityExecutionRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<super::RequestCancelActivityExecutionResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/RequestCancelActivityExecution",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "RequestCancelActivityExecution",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Asks a Nexus operation that runs on its own to stop.
        pub async fn request_cancel_nexus_operation_execution(
            &mut self,
            request: impl tonic::IntoRequest<
                super::RequestCancelNexusOperationExecutionRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<super::RequestCancelNexusOperationExecutionResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/RequestCancelNexusOperationExecution",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "RequestCancelNexusOperationExecution",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Closes an activity that runs on its own at once.
        pub async fn terminate_activity_execution(
            &mut self,
            request: impl tonic::IntoRequest<super::TerminateActivityExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::TerminateActivityExecutionResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/TerminateActivityExecution",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "TerminateActivityExecution",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Deletes an activity that runs on its own, closing it first if need be.
        pub async fn delete_activity_execution(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteActivityExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteActivityExecutionResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/DeleteActivityExecution",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "DeleteActivityExecution",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Holds back further attempts of an activity that runs on its own.
        pub async fn pause_activity_execution(
            &mut self,
            request: impl tonic::IntoRequest<super::PauseActivityExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::PauseActivityExecutionResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/PauseActivityExecution",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "PauseActivityExecution",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Makes an activity that runs on its own begin again with the first attempt.
        pub async fn reset_activity_execution(
            &mut self,
            request: impl tonic::IntoRequest<super::ResetActivityExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResetActivityExecutionResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/ResetActivityExecution",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "ResetActivityExecution",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Lets a paused activity that runs on its own go on.
        pub async fn unpause_activity_execution(
            &mut self,
            request: impl tonic::IntoRequest<super::UnpauseActivityExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UnpauseActivityExecutionResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/UnpauseActivityExecution",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "UnpauseActivityExecution",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Changes timeouts, retry policy or queue of an activity that runs on its own.
        pub async fn update_activity_execution_options(
            &mut self,
            request: impl tonic::IntoRequest<
                super::UpdateActivityExecutionOptionsRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<super::UpdateActivityExecutionOptionsResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/UpdateActivityExecutionOptions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "UpdateActivityExecutionOptions",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Closes a Nexus operation that runs on its own at once.
        pub async fn terminate_nexus_operation_execution(
            &mut self,
            request: impl tonic::IntoRequest<
                super::TerminateNexusOperationExecutionRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<super::TerminateNexusOperationExecutionResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/TerminateNexusOperationExecution",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "TerminateNexusOperationExecution",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Deletes a Nexus operation that runs on its own, closing it first if need be.
        pub async fn delete_nexus_operation_execution(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteNexusOperationExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteNexusOperationExecutionResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/DeleteNexusOperationExecution",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "DeleteNexusOperationExecution",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Waits until a run's fast-forward through virtual time has ended.
        pub async fn poll_workflow_execution_time_skipping(
            &mut self,
            request: impl tonic::IntoRequest<
                super::PollWorkflowExecutionTimeSkippingRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<super::PollWorkflowExecutionTimeSkippingResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/temporal.api.workflowservice.v1.WorkflowService/PollWorkflowExecutionTimeSkipping",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.workflowservice.v1.WorkflowService",
                        "PollWorkflowExecutionTimeSkipping",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated server implementations.
pub mod workflow_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with WorkflowServiceServer.
    #[async_trait]
    pub trait WorkflowService: std::marker::Send + std::marker::Sync + 'static {
        /// Creates a namespace with its retention and settings.
        async fn register_namespace(
            &self,
            request: tonic::Request<super::RegisterNamespaceRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RegisterNamespaceResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Reads one namespace, by name or by id.
        async fn describe_namespace(
            &self,
            request: tonic::Request<super::DescribeNamespaceRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DescribeNamespaceResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Lists namespaces, page by page.
        async fn list_namespaces(
            &self,
            request: tonic::Request<super::ListNamespacesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListNamespacesResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Changes the description, settings or state of a namespace.
        async fn update_namespace(
            &self,
            request: tonic::Request<super::UpdateNamespaceRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateNamespaceResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Closes a namespace for new workflows; those that run go on.
        async fn deprecate_namespace(
            &self,
            request: tonic::Request<super::DeprecateNamespaceRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeprecateNamespaceResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Starts a run of a workflow; policies decide what happens when its id is in use or was used before.
        async fn start_workflow_execution(
            &self,
            request: tonic::Request<super::StartWorkflowExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::StartWorkflowExecutionResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Performs several operations on one workflow as one, such as start it and update it; all are done or none.
        async fn execute_multi_operation(
            &self,
            request: tonic::Request<super::ExecuteMultiOperationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ExecuteMultiOperationResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Reads a run's events from the first on, page by page; can also wait for new ones or return the last one
        /// alone.
        async fn get_workflow_execution_history(
            &self,
            request: tonic::Request<super::GetWorkflowExecutionHistoryRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetWorkflowExecutionHistoryResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Reads a run's events from the last one back, page by page.
        async fn get_workflow_execution_history_reverse(
            &self,
            request: tonic::Request<super::GetWorkflowExecutionHistoryReverseRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetWorkflowExecutionHistoryReverseResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Waits for a workflow task, or for a query, on a task queue.
        async fn poll_workflow_task_queue(
            &self,
            request: tonic::Request<super::PollWorkflowTaskQueueRequest>,
        ) -> std::result::Result<
            tonic::Response<super::PollWorkflowTaskQueueResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Ends a workflow task with the commands and messages that the workflow decided on.
        async fn respond_workflow_task_completed(
            &self,
            request: tonic::Request<super::RespondWorkflowTaskCompletedRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RespondWorkflowTaskCompletedResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Reports that the worker could not process a workflow task; the server gives it out again.
        async fn respond_workflow_task_failed(
            &self,
            request: tonic::Request<super::RespondWorkflowTaskFailedRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RespondWorkflowTaskFailedResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Waits for an activity task on a task queue.
        async fn poll_activity_task_queue(
            &self,
            request: tonic::Request<super::PollActivityTaskQueueRequest>,
        ) -> std::result::Result<
            tonic::Response<super::PollActivityTaskQueueResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Says that an activity is alive and keeps its progress for a next attempt.
        async fn record_activity_task_heartbeat(
            &self,
            request: tonic::Request<super::RecordActivityTaskHeartbeatRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RecordActivityTaskHeartbeatResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Says that an activity is alive, by the ids of its run and itself.
        async fn record_activity_task_heartbeat_by_id(
            &self,
            request: tonic::Request<super::RecordActivityTaskHeartbeatByIdRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RecordActivityTaskHeartbeatByIdResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Ends an activity task with a result.
        async fn respond_activity_task_completed(
            &self,
            request: tonic::Request<super::RespondActivityTaskCompletedRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RespondActivityTaskCompletedResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Ends an activity with a result, by the ids of its run and itself.
        async fn respond_activity_task_completed_by_id(
            &self,
            request: tonic::Request<super::RespondActivityTaskCompletedByIdRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RespondActivityTaskCompletedByIdResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Ends an attempt of an activity with a failure, which the retry policy may follow up.
        async fn respond_activity_task_failed(
            &self,
            request: tonic::Request<super::RespondActivityTaskFailedRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RespondActivityTaskFailedResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Ends an attempt of an activity with a failure, by the ids of its run and itself.
        async fn respond_activity_task_failed_by_id(
            &self,
            request: tonic::Request<super::RespondActivityTaskFailedByIdRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RespondActivityTaskFailedByIdResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Ends an activity task as cancelled, after a cancellation was requested.
        async fn respond_activity_task_canceled(
            &self,
            request: tonic::Request<super::RespondActivityTaskCanceledRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RespondActivityTaskCanceledResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Ends an activity as cancelled, by the ids of its run and itself.
        async fn respond_activity_task_canceled_by_id(
            &self,
            request: tonic::Request<super::RespondActivityTaskCanceledByIdRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RespondActivityTaskCanceledByIdResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Records a request to cancel a run; the workflow decides what comes of it.
        async fn request_cancel_workflow_execution(
            &self,
            request: tonic::Request<super::RequestCancelWorkflowExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RequestCancelWorkflowExecutionResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Records a signal in a run's history.
        async fn signal_workflow_execution(
            &self,
            request: tonic::Request<super::SignalWorkflowExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SignalWorkflowExecutionResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Signals the open run of a workflow id, starting one first when there is none.
        async fn signal_with_start_workflow_execution(
            &self,
            request: tonic::Request<super::SignalWithStartWorkflowExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SignalWithStartWorkflowExecutionResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Ends a run and begins another one from a point in its history, reapplying what came in later.
        async fn reset_workflow_execution(
            &self,
            request: tonic::Request<super::ResetWorkflowExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResetWorkflowExecutionResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Closes a run at once, without asking the workflow.
        async fn terminate_workflow_execution(
            &self,
            request: tonic::Request<super::TerminateWorkflowExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::TerminateWorkflowExecutionResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Deletes a run with its history and visibility record in the background, terminating it first if need be.
        async fn delete_workflow_execution(
            &self,
            request: tonic::Request<super::DeleteWorkflowExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteWorkflowExecutionResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Lists open runs by start time with one simple filter, page by page.
        async fn list_open_workflow_executions(
            &self,
            request: tonic::Request<super::ListOpenWorkflowExecutionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListOpenWorkflowExecutionsResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Lists closed runs by start time with one simple filter, page by page.
        async fn list_closed_workflow_executions(
            &self,
            request: tonic::Request<super::ListClosedWorkflowExecutionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListClosedWorkflowExecutionsResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Lists runs that match a query over search attributes, page by page.
        async fn list_workflow_executions(
            &self,
            request: tonic::Request<super::ListWorkflowExecutionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListWorkflowExecutionsResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Lists archived runs that match a query of the archive, page by page.
        async fn list_archived_workflow_executions(
            &self,
            request: tonic::Request<super::ListArchivedWorkflowExecutionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListArchivedWorkflowExecutionsResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Lists runs that match a query, in no particular order, page by page.
        async fn scan_workflow_executions(
            &self,
            request: tonic::Request<super::ScanWorkflowExecutionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ScanWorkflowExecutionsResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Counts runs that match a query, in groups if the query says so.
        async fn count_workflow_executions(
            &self,
            request: tonic::Request<super::CountWorkflowExecutionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CountWorkflowExecutionsResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Lists the types of all search attributes.
        async fn get_search_attributes(
            &self,
            request: tonic::Request<super::GetSearchAttributesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetSearchAttributesResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Answers a query that arrived as a task of its own.
        async fn respond_query_task_completed(
            &self,
            request: tonic::Request<super::RespondQueryTaskCompletedRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RespondQueryTaskCompletedResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Makes the next workflow task of a run go to its normal queue instead of a worker's own.
        async fn reset_sticky_task_queue(
            &self,
            request: tonic::Request<super::ResetStickyTaskQueueRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResetStickyTaskQueueResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Says that a worker stops, so that its own queue is drained and its waiting polls come back.
        async fn shutdown_worker(
            &self,
            request: tonic::Request<super::ShutdownWorkerRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ShutdownWorkerResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Asks a run's workflow about its state, without leaving anything in its history.
        async fn query_workflow(
            &self,
            request: tonic::Request<super::QueryWorkflowRequest>,
        ) -> std::result::Result<
            tonic::Response<super::QueryWorkflowResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Reads what is known of one run now: its state and everything it waits for.
        async fn describe_workflow_execution(
            &self,
            request: tonic::Request<super::DescribeWorkflowExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DescribeWorkflowExecutionResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Reads who polls a task queue, how much waits in it and how it is routed.
        async fn describe_task_queue(
            &self,
            request: tonic::Request<super::DescribeTaskQueueRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DescribeTaskQueueResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Reads what the server is: version, name, storage.
        async fn get_cluster_info(
            &self,
            request: tonic::Request<super::GetClusterInfoRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetClusterInfoResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Reads the server's version and which optional behaviours it has; clients ask before anything else.
        async fn get_system_info(
            &self,
            request: tonic::Request<super::GetSystemInfoRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetSystemInfoResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Lists the parts that a task queue is split into.
        async fn list_task_queue_partitions(
            &self,
            request: tonic::Request<super::ListTaskQueuePartitionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListTaskQueuePartitionsResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Creates a schedule, which then starts workflows at its times.
        async fn create_schedule(
            &self,
            request: tonic::Request<super::CreateScheduleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateScheduleResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Reads a schedule and what it did and will do.
        async fn describe_schedule(
            &self,
            request: tonic::Request<super::DescribeScheduleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DescribeScheduleResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Replaces a schedule, if nobody changed it since it was read.
        async fn update_schedule(
            &self,
            request: tonic::Request<super::UpdateScheduleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateScheduleResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Acts on a schedule without replacing it: run it now, backfill, pause, unpause.
        async fn patch_schedule(
            &self,
            request: tonic::Request<super::PatchScheduleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::PatchScheduleResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Lists the times in a range at which a schedule would act.
        async fn list_schedule_matching_times(
            &self,
            request: tonic::Request<super::ListScheduleMatchingTimesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListScheduleMatchingTimesResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Deletes a schedule; workflows that it started go on.
        async fn delete_schedule(
            &self,
            request: tonic::Request<super::DeleteScheduleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteScheduleResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Lists schedules that match a query, page by page.
        async fn list_schedules(
            &self,
            request: tonic::Request<super::ListSchedulesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListSchedulesResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Counts schedules that match a query.
        async fn count_schedules(
            &self,
            request: tonic::Request<super::CountSchedulesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CountSchedulesResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Changes which build ids of a task queue can take over from which, in the older way of versioning by sets.
        async fn update_worker_build_id_compatibility(
            &self,
            request: tonic::Request<super::UpdateWorkerBuildIdCompatibilityRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateWorkerBuildIdCompatibilityResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Reads the sets of compatible build ids of a task queue.
        async fn get_worker_build_id_compatibility(
            &self,
            request: tonic::Request<super::GetWorkerBuildIdCompatibilityRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetWorkerBuildIdCompatibilityResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Changes one rule that assigns or redirects build ids of a task queue.
        async fn update_worker_versioning_rules(
            &self,
            request: tonic::Request<super::UpdateWorkerVersioningRulesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateWorkerVersioningRulesResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Reads the rules that assign and redirect build ids of a task queue.
        async fn get_worker_versioning_rules(
            &self,
            request: tonic::Request<super::GetWorkerVersioningRulesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetWorkerVersioningRulesResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Tells whether workers with given build ids can still get tasks.
        async fn get_worker_task_reachability(
            &self,
            request: tonic::Request<super::GetWorkerTaskReachabilityRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetWorkerTaskReachabilityResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Reads one deployment of the first, series-based kind.
        async fn describe_deployment(
            &self,
            request: tonic::Request<super::DescribeDeploymentRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DescribeDeploymentResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Reads one version of a worker deployment.
        async fn describe_worker_deployment_version(
            &self,
            request: tonic::Request<super::DescribeWorkerDeploymentVersionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DescribeWorkerDeploymentVersionResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Lists deployments of the first, series-based kind, page by page.
        async fn list_deployments(
            &self,
            request: tonic::Request<super::ListDeploymentsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListDeploymentsResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Tells whether a deployment of the first, series-based kind can still get tasks.
        async fn get_deployment_reachability(
            &self,
            request: tonic::Request<super::GetDeploymentReachabilityRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetDeploymentReachabilityResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Reads which deployment of a series gets new workflows.
        async fn get_current_deployment(
            &self,
            request: tonic::Request<super::GetCurrentDeploymentRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetCurrentDeploymentResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Chooses which deployment of a series gets new workflows.
        async fn set_current_deployment(
            &self,
            request: tonic::Request<super::SetCurrentDeploymentRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SetCurrentDeploymentResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Chooses which version of a worker deployment gets new workflows.
        async fn set_worker_deployment_current_version(
            &self,
            request: tonic::Request<super::SetWorkerDeploymentCurrentVersionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SetWorkerDeploymentCurrentVersionResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Reads a worker deployment with its versions and routing.
        async fn describe_worker_deployment(
            &self,
            request: tonic::Request<super::DescribeWorkerDeploymentRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DescribeWorkerDeploymentResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Deletes a worker deployment that has no versions left.
        async fn delete_worker_deployment(
            &self,
            request: tonic::Request<super::DeleteWorkerDeploymentRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteWorkerDeploymentResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Deletes a version that gets no tasks and has no workers.
        async fn delete_worker_deployment_version(
            &self,
            request: tonic::Request<super::DeleteWorkerDeploymentVersionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteWorkerDeploymentVersionResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Sends a percentage of new workflows to one version of a worker deployment.
        async fn set_worker_deployment_ramping_version(
            &self,
            request: tonic::Request<super::SetWorkerDeploymentRampingVersionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SetWorkerDeploymentRampingVersionResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Lists worker deployments, page by page.
        async fn list_worker_deployments(
            &self,
            request: tonic::Request<super::ListWorkerDeploymentsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListWorkerDeploymentsResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Creates a worker deployment before any worker reports one.
        async fn create_worker_deployment(
            &self,
            request: tonic::Request<super::CreateWorkerDeploymentRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateWorkerDeploymentResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Creates a version of a worker deployment before any worker reports it.
        async fn create_worker_deployment_version(
            &self,
            request: tonic::Request<super::CreateWorkerDeploymentVersionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateWorkerDeploymentVersionResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Changes where and how the server itself runs workers of a version.
        async fn update_worker_deployment_version_compute_config(
            &self,
            request: tonic::Request<
                super::UpdateWorkerDeploymentVersionComputeConfigRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<super::UpdateWorkerDeploymentVersionComputeConfigResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Checks settings for running workers of a version without storing them.
        async fn validate_worker_deployment_version_compute_config(
            &self,
            request: tonic::Request<
                super::ValidateWorkerDeploymentVersionComputeConfigRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<super::ValidateWorkerDeploymentVersionComputeConfigResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Sets or removes notes that users keep with a version.
        async fn update_worker_deployment_version_metadata(
            &self,
            request: tonic::Request<super::UpdateWorkerDeploymentVersionMetadataRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateWorkerDeploymentVersionMetadataResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Says who may change the routing of a worker deployment.
        async fn set_worker_deployment_manager(
            &self,
            request: tonic::Request<super::SetWorkerDeploymentManagerRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SetWorkerDeploymentManagerResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Sends an update to a run and waits until it has reached a stage.
        async fn update_workflow_execution(
            &self,
            request: tonic::Request<super::UpdateWorkflowExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateWorkflowExecutionResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Waits for an update that was sent before.
        async fn poll_workflow_execution_update(
            &self,
            request: tonic::Request<super::PollWorkflowExecutionUpdateRequest>,
        ) -> std::result::Result<
            tonic::Response<super::PollWorkflowExecutionUpdateResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Does one thing to every run or activity that matches a query, in the background.
        async fn start_batch_operation(
            &self,
            request: tonic::Request<super::StartBatchOperationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::StartBatchOperationResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Stops a batch operation; what it has done stays done.
        async fn stop_batch_operation(
            &self,
            request: tonic::Request<super::StopBatchOperationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::StopBatchOperationResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Reads the state and progress of a batch operation.
        async fn describe_batch_operation(
            &self,
            request: tonic::Request<super::DescribeBatchOperationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DescribeBatchOperationResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Lists batch operations, page by page.
        async fn list_batch_operations(
            &self,
            request: tonic::Request<super::ListBatchOperationsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListBatchOperationsResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Waits for a Nexus task on a task queue.
        async fn poll_nexus_task_queue(
            &self,
            request: tonic::Request<super::PollNexusTaskQueueRequest>,
        ) -> std::result::Result<
            tonic::Response<super::PollNexusTaskQueueResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Answers a Nexus task.
        async fn respond_nexus_task_completed(
            &self,
            request: tonic::Request<super::RespondNexusTaskCompletedRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RespondNexusTaskCompletedResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Reports that a Nexus task could not be handled.
        async fn respond_nexus_task_failed(
            &self,
            request: tonic::Request<super::RespondNexusTaskFailedRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RespondNexusTaskFailedResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Changes timeouts, retry policy or queue of a run's pending activities.
        async fn update_activity_options(
            &self,
            request: tonic::Request<super::UpdateActivityOptionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateActivityOptionsResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Changes a run's versioning override, priority or time skipping.
        async fn update_workflow_execution_options(
            &self,
            request: tonic::Request<super::UpdateWorkflowExecutionOptionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateWorkflowExecutionOptionsResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Holds back further attempts of a run's pending activities.
        async fn pause_activity(
            &self,
            request: tonic::Request<super::PauseActivityRequest>,
        ) -> std::result::Result<
            tonic::Response<super::PauseActivityResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Lets paused activities of a run go on.
        async fn unpause_activity(
            &self,
            request: tonic::Request<super::UnpauseActivityRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UnpauseActivityResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Makes pending activities of a run begin again with the first attempt.
        async fn reset_activity(
            &self,
            request: tonic::Request<super::ResetActivityRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResetActivityResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Adds a rule that acts on what matches it, and optionally applies it to what runs already.
        async fn create_workflow_rule(
            &self,
            request: tonic::Request<super::CreateWorkflowRuleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateWorkflowRuleResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Reads one rule.
        async fn describe_workflow_rule(
            &self,
            request: tonic::Request<super::DescribeWorkflowRuleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DescribeWorkflowRuleResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Deletes a rule; what it did stays done.
        async fn delete_workflow_rule(
            &self,
            request: tonic::Request<super::DeleteWorkflowRuleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteWorkflowRuleResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Lists a namespace's rules, page by page.
        async fn list_workflow_rules(
            &self,
            request: tonic::Request<super::ListWorkflowRulesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListWorkflowRulesResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Applies a rule to one run now.
        async fn trigger_workflow_rule(
            &self,
            request: tonic::Request<super::TriggerWorkflowRuleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::TriggerWorkflowRuleResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Reports what workers do: slots, pollers, load.
        async fn record_worker_heartbeat(
            &self,
            request: tonic::Request<super::RecordWorkerHeartbeatRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RecordWorkerHeartbeatResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Lists workers that match a query, page by page.
        async fn list_workers(
            &self,
            request: tonic::Request<super::ListWorkersRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListWorkersResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Counts workers that match a query.
        async fn count_workers(
            &self,
            request: tonic::Request<super::CountWorkersRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CountWorkersResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Changes rate limits and fairness weights of a task queue.
        async fn update_task_queue_config(
            &self,
            request: tonic::Request<super::UpdateTaskQueueConfigRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateTaskQueueConfigResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Asks running workers for their settings.
        async fn fetch_worker_config(
            &self,
            request: tonic::Request<super::FetchWorkerConfigRequest>,
        ) -> std::result::Result<
            tonic::Response<super::FetchWorkerConfigResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Changes settings of running workers.
        async fn update_worker_config(
            &self,
            request: tonic::Request<super::UpdateWorkerConfigRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateWorkerConfigResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Reads the last report of one worker.
        async fn describe_worker(
            &self,
            request: tonic::Request<super::DescribeWorkerRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DescribeWorkerResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Stops giving out workflow tasks of a run until it is unpaused.
        async fn pause_workflow_execution(
            &self,
            request: tonic::Request<super::PauseWorkflowExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::PauseWorkflowExecutionResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Lets a paused run go on.
        async fn unpause_workflow_execution(
            &self,
            request: tonic::Request<super::UnpauseWorkflowExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UnpauseWorkflowExecutionResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Starts an activity on its own, outside any workflow.
        async fn start_activity_execution(
            &self,
            request: tonic::Request<super::StartActivityExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::StartActivityExecutionResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Starts a Nexus operation on its own, outside any workflow.
        async fn start_nexus_operation_execution(
            &self,
            request: tonic::Request<super::StartNexusOperationExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::StartNexusOperationExecutionResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Reads an activity that runs on its own, and can wait for a change.
        async fn describe_activity_execution(
            &self,
            request: tonic::Request<super::DescribeActivityExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DescribeActivityExecutionResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Reads a Nexus operation that runs on its own, and can wait for a change.
        async fn describe_nexus_operation_execution(
            &self,
            request: tonic::Request<super::DescribeNexusOperationExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DescribeNexusOperationExecutionResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Waits until an activity that runs on its own is closed.
        async fn poll_activity_execution(
            &self,
            request: tonic::Request<super::PollActivityExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::PollActivityExecutionResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Waits until a Nexus operation that runs on its own has reached a stage.
        async fn poll_nexus_operation_execution(
            &self,
            request: tonic::Request<super::PollNexusOperationExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::PollNexusOperationExecutionResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Lists activities that run on their own and match a query, page by page.
        async fn list_activity_executions(
            &self,
            request: tonic::Request<super::ListActivityExecutionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListActivityExecutionsResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Lists Nexus operations that run on their own and match a query, page by page.
        async fn list_nexus_operation_executions(
            &self,
            request: tonic::Request<super::ListNexusOperationExecutionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListNexusOperationExecutionsResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Counts activities that run on their own and match a query.
        async fn count_activity_executions(
            &self,
            request: tonic::Request<super::CountActivityExecutionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CountActivityExecutionsResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Counts Nexus operations that run on their own and match a query.
        async fn count_nexus_operation_executions(
            &self,
            request: tonic::Request<super::CountNexusOperationExecutionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CountNexusOperationExecutionsResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Asks an activity that runs on its own to stop; its worker learns of it from a heartbeat.
        async fn request_cancel_activity_execution(
            &self,
            request: tonic::Request<super::RequestCancelActivityExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RequestCancelActivityExecutionResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Asks a Nexus operation that runs on its own to stop.
        async fn request_cancel_nexus_operation_execution(
            &self,
            request: tonic::Request<super::RequestCancelNexusOperationExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RequestCancelNexusOperationExecutionResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Closes an activity that runs on its own at once.
        async fn terminate_activity_execution(
            &self,
            request: tonic::Request<super::TerminateActivityExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::TerminateActivityExecutionResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Deletes an activity that runs on its own, closing it first if need be.
        async fn delete_activity_execution(
            &self,
            request: tonic::Request<super::DeleteActivityExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteActivityExecutionResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Holds back further attempts of an activity that runs on its own.
        async fn pause_activity_execution(
            &self,
            request: tonic::Request<super::PauseActivityExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::PauseActivityExecutionResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Makes an activity that runs on its own begin again with the first attempt.
        async fn reset_activity_execution(
            &self,
            request: tonic::Request<super::ResetActivityExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResetActivityExecutionResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Lets a paused activity that runs on its own go on.
        async fn unpause_activity_execution(
            &self,
            request: tonic::Request<super::UnpauseActivityExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UnpauseActivityExecutionResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Changes timeouts, retry policy or queue of an activity that runs on its own.
        async fn update_activity_execution_options(
            &self,
            request: tonic::Request<super::UpdateActivityExecutionOptionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateActivityExecutionOptionsResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Closes a Nexus operation that runs on its own at once.
        async fn terminate_nexus_operation_execution(
            &self,
            request: tonic::Request<super::TerminateNexusOperationExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::TerminateNexusOperationExecutionResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Deletes a Nexus operation that runs on its own, closing it first if need be.
        async fn delete_nexus_operation_execution(
            &self,
            request: tonic::Request<super::DeleteNexusOperationExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteNexusOperationExecutionResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Waits until a run's fast-forward through virtual time has ended.
        async fn poll_workflow_execution_time_skipping(
            &self,
            request: tonic::Request<super::PollWorkflowExecutionTimeSkippingRequest>,
        ) -> std::result::Result<
            tonic::Response<super::PollWorkflowExecutionTimeSkippingResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
    }
    /// Everything that clients and workers ask of a server.
    #[derive(Debug)]
    pub struct WorkflowServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> WorkflowServiceServer<T> {
        pub fn new(inner: T) -> Self {
            Self::from_arc(Arc::new(inner))
        }
        pub fn from_arc(inner: Arc<T>) -> Self {
            Self {
                inner,
                accept_compression_encodings: Default::default(),
                send_compression_encodings: Default::default(),
                max_decoding_message_size: None,
                max_encoding_message_size: None,
            }
        }
        pub fn with_interceptor<F>(
            inner: T,
            interceptor: F,
        ) -> InterceptedService<Self, F>
        where
            F: tonic::service::Interceptor,
        {
            InterceptedService::new(Self::new(inner), interceptor)
        }
        /// Enable decompressing requests with the given encoding.
        #[must_use]
        pub fn accept_compressed(mut self, encoding: CompressionEncoding) -> Self {
            self.accept_compression_encodings.enable(encoding);
            self
        }
        /// Compress responses with the given encoding, if the client supports it.
        #[must_use]
        pub fn send_compressed(mut self, encoding: CompressionEncoding) -> Self {
            self.send_compression_encodings.enable(encoding);
            self
        }
        /// Limits the maximum size of a decoded message.
        ///
        /// Default: `4MB`
        #[must_use]
        pub fn max_decoding_message_size(mut self, limit: usize) -> Self {
            self.max_decoding_message_size = Some(limit);
            self
        }
        /// Limits the maximum size of an encoded message.
        ///
        /// Default: `usize::MAX`
        #[must_use]
        pub fn max_encoding_message_size(mut self, limit: usize) -> Self {
            self.max_encoding_message_size = Some(limit);
            self
        }
    }
    impl<T, B> tonic::codegen::Service<http::Request<B>> for WorkflowServiceServer<T>
    where
        T: WorkflowService,
        B: Body + std::marker::Send + 'static,
        B::Error: Into<StdError> + std::marker::Send + 'static,
    {
        type Response = http::Response<tonic::body::Body>;
        type Error = std::convert::Infallible;
        type Future = BoxFuture<Self::Response, Self::Error>;
        fn poll_ready(
            &mut self,
            _cx: &mut Context<'_>,
        ) -> Poll<std::result::Result<(), Self::Error>> {
            Poll::Ready(Ok(()))
        }
        fn call(&mut self, req: http::Request<B>) -> Self::Future {
            match req.uri().path() {
                "/temporal.api.workflowservice.v1.WorkflowService/RegisterNamespace" => {
                    #[allow(non_camel_case_types)]
                    struct RegisterNamespaceSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::RegisterNamespaceRequest>
                    for RegisterNamespaceSvc<T> {
                        type Response = super::RegisterNamespaceResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RegisterNamespaceRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::register_namespace(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = RegisterNamespaceSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/DescribeNamespace" => {
                    #[allow(non_camel_case_types)]
                    struct DescribeNamespaceSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::DescribeNamespaceRequest>
                    for DescribeNamespaceSvc<T> {
                        type Response = super::DescribeNamespaceResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DescribeNamespaceRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::describe_namespace(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = DescribeNamespaceSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/ListNamespaces" => {
                    #[allow(non_camel_case_types)]
                    struct ListNamespacesSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::ListNamespacesRequest>
                    for ListNamespacesSvc<T> {
                        type Response = super::ListNamespacesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListNamespacesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::list_namespaces(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ListNamespacesSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/UpdateNamespace" => {
                    #[allow(non_camel_case_types)]
                    struct UpdateNamespaceSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::UpdateNamespaceRequest>
                    for UpdateNamespaceSvc<T> {
                        type Response = super::UpdateNamespaceResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::UpdateNamespaceRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::update_namespace(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = UpdateNamespaceSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/DeprecateNamespace" => {
                    #[allow(non_camel_case_types)]
                    struct DeprecateNamespaceSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::DeprecateNamespaceRequest>
                    for DeprecateNamespaceSvc<T> {
                        type Response = super::DeprecateNamespaceResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeprecateNamespaceRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::deprecate_namespace(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = DeprecateNamespaceSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/StartWorkflowExecution" => {
                    #[allow(non_camel_case_types)]
                    struct StartWorkflowExecutionSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::StartWorkflowExecutionRequest>
                    for StartWorkflowExecutionSvc<T> {
                        type Response = super::StartWorkflowExecutionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::StartWorkflowExecutionRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::start_workflow_execution(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = StartWorkflowExecutionSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/ExecuteMultiOperation" => {
                    #[allow(non_camel_case_types)]
                    struct ExecuteMultiOperationSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::ExecuteMultiOperationRequest>
                    for ExecuteMultiOperationSvc<T> {
                        type Response = super::ExecuteMultiOperationResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ExecuteMultiOperationRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::execute_multi_operation(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ExecuteMultiOperationSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/GetWorkflowExecutionHistory" => {
                    #[allow(non_camel_case_types)]
                    struct GetWorkflowExecutionHistorySvc<T: WorkflowService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::GetWorkflowExecutionHistoryRequest,
                    > for GetWorkflowExecutionHistorySvc<T> {
                        type Response = super::GetWorkflowExecutionHistoryResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::GetWorkflowExecutionHistoryRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::get_workflow_execution_history(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = GetWorkflowExecutionHistorySvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/GetWorkflowExecutionHistoryReverse" => {
                    #[allow(non_camel_case_types)]
                    struct GetWorkflowExecutionHistoryReverseSvc<T: WorkflowService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::GetWorkflowExecutionHistoryReverseRequest,
                    > for GetWorkflowExecutionHistoryReverseSvc<T> {
                        type Response = super::GetWorkflowExecutionHistoryReverseResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::GetWorkflowExecutionHistoryReverseRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::get_workflow_execution_history_reverse(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = GetWorkflowExecutionHistoryReverseSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/PollWorkflowTaskQueue" => {
                    #[allow(non_camel_case_types)]
                    struct PollWorkflowTaskQueueSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::PollWorkflowTaskQueueRequest>
                    for PollWorkflowTaskQueueSvc<T> {
                        type Response = super::PollWorkflowTaskQueueResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::PollWorkflowTaskQueueRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::poll_workflow_task_queue(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = PollWorkflowTaskQueueSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/RespondWorkflowTaskCompleted" => {
                    #[allow(non_camel_case_types)]
                    struct RespondWorkflowTaskCompletedSvc<T: WorkflowService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::RespondWorkflowTaskCompletedRequest,
                    > for RespondWorkflowTaskCompletedSvc<T> {
                        type Response = super::RespondWorkflowTaskCompletedResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::RespondWorkflowTaskCompletedRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::respond_workflow_task_completed(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = RespondWorkflowTaskCompletedSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/RespondWorkflowTaskFailed" => {
                    #[allow(non_camel_case_types)]
                    struct RespondWorkflowTaskFailedSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::RespondWorkflowTaskFailedRequest,
                    > for RespondWorkflowTaskFailedSvc<T> {
                        type Response = super::RespondWorkflowTaskFailedResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::RespondWorkflowTaskFailedRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::respond_workflow_task_failed(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = RespondWorkflowTaskFailedSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/PollActivityTaskQueue" => {
                    #[allow(non_camel_case_types)]
                    struct PollActivityTaskQueueSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::PollActivityTaskQueueRequest>
                    for PollActivityTaskQueueSvc<T> {
                        type Response = super::PollActivityTaskQueueResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::PollActivityTaskQueueRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::poll_activity_task_queue(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = PollActivityTaskQueueSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/RecordActivityTaskHeartbeat" => {
                    #[allow(non_camel_case_types)]
                    struct RecordActivityTaskHeartbeatSvc<T: WorkflowService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::RecordActivityTaskHeartbeatRequest,
                    > for RecordActivityTaskHeartbeatSvc<T> {
                        type Response = super::RecordActivityTaskHeartbeatResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::RecordActivityTaskHeartbeatRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::record_activity_task_heartbeat(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = RecordActivityTaskHeartbeatSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/RecordActivityTaskHeartbeatById" => {
                    #[allow(non_camel_case_types)]
                    struct RecordActivityTaskHeartbeatByIdSvc<T: WorkflowService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::RecordActivityTaskHeartbeatByIdRequest,
                    > for RecordActivityTaskHeartbeatByIdSvc<T> {
                        type Response = super::RecordActivityTaskHeartbeatByIdResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::RecordActivityTaskHeartbeatByIdRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::record_activity_task_heartbeat_by_id(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = RecordActivityTaskHeartbeatByIdSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/RespondActivityTaskCompleted" => {
                    #[allow(non_camel_case_types)]
                    struct RespondActivityTaskCompletedSvc<T: WorkflowService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::RespondActivityTaskCompletedRequest,
                    > for RespondActivityTaskCompletedSvc<T> {
                        type Response = super::RespondActivityTaskCompletedResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::RespondActivityTaskCompletedRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::respond_activity_task_completed(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = RespondActivityTaskCompletedSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/RespondActivityTaskCompletedById" => {
                    #[allow(non_camel_case_types)]
                    struct RespondActivityTaskCompletedByIdSvc<T: WorkflowService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::RespondActivityTaskCompletedByIdRequest,
                    > for RespondActivityTaskCompletedByIdSvc<T> {
                        type Response = super::RespondActivityTaskCompletedByIdResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::RespondActivityTaskCompletedByIdRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::respond_activity_task_completed_by_id(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = RespondActivityTaskCompletedByIdSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/RespondActivityTaskFailed" => {
                    #[allow(non_camel_case_types)]
                    struct RespondActivityTaskFailedSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::RespondActivityTaskFailedRequest,
                    > for RespondActivityTaskFailedSvc<T> {
                        type Response = super::RespondActivityTaskFailedResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::RespondActivityTaskFailedRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::respond_activity_task_failed(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = RespondActivityTaskFailedSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/RespondActivityTaskFailedById" => {
                    #[allow(non_camel_case_types)]
                    struct RespondActivityTaskFailedByIdSvc<T: WorkflowService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::RespondActivityTaskFailedByIdRequest,
                    > for RespondActivityTaskFailedByIdSvc<T> {
                        type Response = super::RespondActivityTaskFailedByIdResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::RespondActivityTaskFailedByIdRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::respond_activity_task_failed_by_id(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = RespondActivityTaskFailedByIdSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/RespondActivityTaskCanceled" => {
                    #[allow(non_camel_case_types)]
                    struct RespondActivityTaskCanceledSvc<T: WorkflowService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::RespondActivityTaskCanceledRequest,
                    > for RespondActivityTaskCanceledSvc<T> {
                        type Response = super::RespondActivityTaskCanceledResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::RespondActivityTaskCanceledRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::respond_activity_task_canceled(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = RespondActivityTaskCanceledSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/RespondActivityTaskCanceledById" => {
                    #[allow(non_camel_case_types)]
                    struct RespondActivityTaskCanceledByIdSvc<T: WorkflowService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::RespondActivityTaskCanceledByIdRequest,
                    > for RespondActivityTaskCanceledByIdSvc<T> {
                        type Response = super::RespondActivityTaskCanceledByIdResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::RespondActivityTaskCanceledByIdRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::respond_activity_task_canceled_by_id(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = RespondActivityTaskCanceledByIdSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/RequestCancelWorkflowExecution" => {
                    #[allow(non_camel_case_types)]
                    struct RequestCancelWorkflowExecutionSvc<T: WorkflowService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::RequestCancelWorkflowExecutionRequest,
                    > for RequestCancelWorkflowExecutionSvc<T> {
                        type Response = super::RequestCancelWorkflowExecutionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::RequestCancelWorkflowExecutionRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::request_cancel_workflow_execution(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = RequestCancelWorkflowExecutionSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/SignalWorkflowExecution" => {
                    #[allow(non_camel_case_types)]
                    struct SignalWorkflowExecutionSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::SignalWorkflowExecutionRequest>
                    for SignalWorkflowExecutionSvc<T> {
                        type Response = super::SignalWorkflowExecutionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::SignalWorkflowExecutionRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::signal_workflow_execution(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = SignalWorkflowExecutionSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/SignalWithStartWorkflowExecution" => {
                    #[allow(non_camel_case_types)]
                    struct SignalWithStartWorkflowExecutionSvc<T: WorkflowService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::SignalWithStartWorkflowExecutionRequest,
                    > for SignalWithStartWorkflowExecutionSvc<T> {
                        type Response = super::SignalWithStartWorkflowExecutionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::SignalWithStartWorkflowExecutionRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::signal_with_start_workflow_execution(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = SignalWithStartWorkflowExecutionSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/ResetWorkflowExecution" => {
                    #[allow(non_camel_case_types)]
                    struct ResetWorkflowExecutionSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::ResetWorkflowExecutionRequest>
                    for ResetWorkflowExecutionSvc<T> {
                        type Response = super::ResetWorkflowExecutionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ResetWorkflowExecutionRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::reset_workflow_execution(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ResetWorkflowExecutionSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/TerminateWorkflowExecution" => {
                    #[allow(non_camel_case_types)]
                    struct TerminateWorkflowExecutionSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::TerminateWorkflowExecutionRequest,
                    > for TerminateWorkflowExecutionSvc<T> {
                        type Response = super::TerminateWorkflowExecutionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::TerminateWorkflowExecutionRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::terminate_workflow_execution(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = TerminateWorkflowExecutionSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/DeleteWorkflowExecution" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteWorkflowExecutionSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::DeleteWorkflowExecutionRequest>
                    for DeleteWorkflowExecutionSvc<T> {
                        type Response = super::DeleteWorkflowExecutionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::DeleteWorkflowExecutionRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::delete_workflow_execution(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = DeleteWorkflowExecutionSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/ListOpenWorkflowExecutions" => {
                    #[allow(non_camel_case_types)]
                    struct ListOpenWorkflowExecutionsSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::ListOpenWorkflowExecutionsRequest,
                    > for ListOpenWorkflowExecutionsSvc<T> {
                        type Response = super::ListOpenWorkflowExecutionsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::ListOpenWorkflowExecutionsRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::list_open_workflow_executions(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ListOpenWorkflowExecutionsSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/ListClosedWorkflowExecutions" => {
                    #[allow(non_camel_case_types)]
                    struct ListClosedWorkflowExecutionsSvc<T: WorkflowService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::ListClosedWorkflowExecutionsRequest,
                    > for ListClosedWorkflowExecutionsSvc<T> {
                        type Response = super::ListClosedWorkflowExecutionsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::ListClosedWorkflowExecutionsRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::list_closed_workflow_executions(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ListClosedWorkflowExecutionsSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/ListWorkflowExecutions" => {
                    #[allow(non_camel_case_types)]
                    struct ListWorkflowExecutionsSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::ListWorkflowExecutionsRequest>
                    for ListWorkflowExecutionsSvc<T> {
                        type Response = super::ListWorkflowExecutionsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListWorkflowExecutionsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::list_workflow_executions(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ListWorkflowExecutionsSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/ListArchivedWorkflowExecutions" => {
                    #[allow(non_camel_case_types)]
                    struct ListArchivedWorkflowExecutionsSvc<T: WorkflowService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::ListArchivedWorkflowExecutionsRequest,
                    > for ListArchivedWorkflowExecutionsSvc<T> {
                        type Response = super::ListArchivedWorkflowExecutionsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::ListArchivedWorkflowExecutionsRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::list_archived_workflow_executions(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ListArchivedWorkflowExecutionsSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/ScanWorkflowExecutions" => {
                    #[allow(non_camel_case_types)]
                    struct ScanWorkflowExecutionsSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::ScanWorkflowExecutionsRequest>
                    for ScanWorkflowExecutionsSvc<T> {
                        type Response = super::ScanWorkflowExecutionsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ScanWorkflowExecutionsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::scan_workflow_executions(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ScanWorkflowExecutionsSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/CountWorkflowExecutions" => {
                    #[allow(non_camel_case_types)]
                    struct CountWorkflowExecutionsSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::CountWorkflowExecutionsRequest>
                    for CountWorkflowExecutionsSvc<T> {
                        type Response = super::CountWorkflowExecutionsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::CountWorkflowExecutionsRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::count_workflow_executions(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = CountWorkflowExecutionsSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/GetSearchAttributes" => {
                    #[allow(non_camel_case_types)]
                    struct GetSearchAttributesSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::GetSearchAttributesRequest>
                    for GetSearchAttributesSvc<T> {
                        type Response = super::GetSearchAttributesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetSearchAttributesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::get_search_attributes(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = GetSearchAttributesSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/RespondQueryTaskCompleted" => {
                    #[allow(non_camel_case_types)]
                    struct RespondQueryTaskCompletedSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::RespondQueryTaskCompletedRequest,
                    > for RespondQueryTaskCompletedSvc<T> {
                        type Response = super::RespondQueryTaskCompletedResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::RespondQueryTaskCompletedRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::respond_query_task_completed(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = RespondQueryTaskCompletedSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/ResetStickyTaskQueue" => {
                    #[allow(non_camel_case_types)]
                    struct ResetStickyTaskQueueSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::ResetStickyTaskQueueRequest>
                    for ResetStickyTaskQueueSvc<T> {
                        type Response = super::ResetStickyTaskQueueResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ResetStickyTaskQueueRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::reset_sticky_task_queue(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ResetStickyTaskQueueSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/ShutdownWorker" => {
                    #[allow(non_camel_case_types)]
                    struct ShutdownWorkerSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::ShutdownWorkerRequest>
                    for ShutdownWorkerSvc<T> {
                        type Response = super::ShutdownWorkerResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ShutdownWorkerRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::shutdown_worker(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ShutdownWorkerSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/QueryWorkflow" => {
                    #[allow(non_camel_case_types)]
                    struct QueryWorkflowSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::QueryWorkflowRequest>
                    for QueryWorkflowSvc<T> {
                        type Response = super::QueryWorkflowResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::QueryWorkflowRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::query_workflow(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = QueryWorkflowSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/DescribeWorkflowExecution" => {
                    #[allow(non_camel_case_types)]
                    struct DescribeWorkflowExecutionSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::DescribeWorkflowExecutionRequest,
                    > for DescribeWorkflowExecutionSvc<T> {
                        type Response = super::DescribeWorkflowExecutionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::DescribeWorkflowExecutionRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::describe_workflow_execution(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = DescribeWorkflowExecutionSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/DescribeTaskQueue" => {
                    #[allow(non_camel_case_types)]
                    struct DescribeTaskQueueSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::DescribeTaskQueueRequest>
                    for DescribeTaskQueueSvc<T> {
                        type Response = super::DescribeTaskQueueResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DescribeTaskQueueRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::describe_task_queue(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = DescribeTaskQueueSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/GetClusterInfo" => {
                    #[allow(non_camel_case_types)]
                    struct GetClusterInfoSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::GetClusterInfoRequest>
                    for GetClusterInfoSvc<T> {
                        type Response = super::GetClusterInfoResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetClusterInfoRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::get_cluster_info(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = GetClusterInfoSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/GetSystemInfo" => {
                    #[allow(non_camel_case_types)]
                    struct GetSystemInfoSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::GetSystemInfoRequest>
                    for GetSystemInfoSvc<T> {
                        type Response = super::GetSystemInfoResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetSystemInfoRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::get_system_info(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = GetSystemInfoSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/ListTaskQueuePartitions" => {
                    #[allow(non_camel_case_types)]
                    struct ListTaskQueuePartitionsSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::ListTaskQueuePartitionsRequest>
                    for ListTaskQueuePartitionsSvc<T> {
                        type Response = super::ListTaskQueuePartitionsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::ListTaskQueuePartitionsRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::list_task_queue_partitions(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ListTaskQueuePartitionsSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/CreateSchedule" => {
                    #[allow(non_camel_case_types)]
                    struct CreateScheduleSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::CreateScheduleRequest>
                    for CreateScheduleSvc<T> {
                        type Response = super::CreateScheduleResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CreateScheduleRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::create_schedule(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = CreateScheduleSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/DescribeSchedule" => {
                    #[allow(non_camel_case_types)]
                    struct DescribeScheduleSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::DescribeScheduleRequest>
                    for DescribeScheduleSvc<T> {
                        type Response = super::DescribeScheduleResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DescribeScheduleRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::describe_schedule(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = DescribeScheduleSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/UpdateSchedule" => {
                    #[allow(non_camel_case_types)]
                    struct UpdateScheduleSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::UpdateScheduleRequest>
                    for UpdateScheduleSvc<T> {
                        type Response = super::UpdateScheduleResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::UpdateScheduleRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::update_schedule(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = UpdateScheduleSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/PatchSchedule" => {
                    #[allow(non_camel_case_types)]
                    struct PatchScheduleSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::PatchScheduleRequest>
                    for PatchScheduleSvc<T> {
                        type Response = super::PatchScheduleResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::PatchScheduleRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::patch_schedule(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = PatchScheduleSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/ListScheduleMatchingTimes" => {
                    #[allow(non_camel_case_types)]
                    struct ListScheduleMatchingTimesSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::ListScheduleMatchingTimesRequest,
                    > for ListScheduleMatchingTimesSvc<T> {
                        type Response = super::ListScheduleMatchingTimesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::ListScheduleMatchingTimesRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::list_schedule_matching_times(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ListScheduleMatchingTimesSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/DeleteSchedule" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteScheduleSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::DeleteScheduleRequest>
                    for DeleteScheduleSvc<T> {
                        type Response = super::DeleteScheduleResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteScheduleRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::delete_schedule(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = DeleteScheduleSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/ListSchedules" => {
                    #[allow(non_camel_case_types)]
                    struct ListSchedulesSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::ListSchedulesRequest>
                    for ListSchedulesSvc<T> {
                        type Response = super::ListSchedulesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListSchedulesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::list_schedules(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ListSchedulesSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/CountSchedules" => {
                    #[allow(non_camel_case_types)]
                    struct CountSchedulesSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::CountSchedulesRequest>
                    for CountSchedulesSvc<T> {
                        type Response = super::CountSchedulesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CountSchedulesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::count_schedules(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = CountSchedulesSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/UpdateWorkerBuildIdCompatibility" => {
                    #[allow(non_camel_case_types)]
                    struct UpdateWorkerBuildIdCompatibilitySvc<T: WorkflowService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::UpdateWorkerBuildIdCompatibilityRequest,
                    > for UpdateWorkerBuildIdCompatibilitySvc<T> {
                        type Response = super::UpdateWorkerBuildIdCompatibilityResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::UpdateWorkerBuildIdCompatibilityRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::update_worker_build_id_compatibility(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = UpdateWorkerBuildIdCompatibilitySvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/GetWorkerBuildIdCompatibility" => {
                    #[allow(non_camel_case_types)]
                    struct GetWorkerBuildIdCompatibilitySvc<T: WorkflowService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::GetWorkerBuildIdCompatibilityRequest,
                    > for GetWorkerBuildIdCompatibilitySvc<T> {
                        type Response = super::GetWorkerBuildIdCompatibilityResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::GetWorkerBuildIdCompatibilityRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::get_worker_build_id_compatibility(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = GetWorkerBuildIdCompatibilitySvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/UpdateWorkerVersioningRules" => {
                    #[allow(non_camel_case_types)]
                    struct UpdateWorkerVersioningRulesSvc<T: WorkflowService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::UpdateWorkerVersioningRulesRequest,
                    > for UpdateWorkerVersioningRulesSvc<T> {
                        type Response = super::UpdateWorkerVersioningRulesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::UpdateWorkerVersioningRulesRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::update_worker_versioning_rules(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = UpdateWorkerVersioningRulesSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/GetWorkerVersioningRules" => {
                    #[allow(non_camel_case_types)]
                    struct GetWorkerVersioningRulesSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::GetWorkerVersioningRulesRequest>
                    for GetWorkerVersioningRulesSvc<T> {
                        type Response = super::GetWorkerVersioningRulesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::GetWorkerVersioningRulesRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::get_worker_versioning_rules(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = GetWorkerVersioningRulesSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/GetWorkerTaskReachability" => {
                    #[allow(non_camel_case_types)]
                    struct GetWorkerTaskReachabilitySvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::GetWorkerTaskReachabilityRequest,
                    > for GetWorkerTaskReachabilitySvc<T> {
                        type Response = super::GetWorkerTaskReachabilityResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::GetWorkerTaskReachabilityRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::get_worker_task_reachability(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = GetWorkerTaskReachabilitySvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/DescribeDeployment" => {
                    #[allow(non_camel_case_types)]
                    struct DescribeDeploymentSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::DescribeDeploymentRequest>
                    for DescribeDeploymentSvc<T> {
                        type Response = super::DescribeDeploymentResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DescribeDeploymentRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::describe_deployment(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = DescribeDeploymentSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/DescribeWorkerDeploymentVersion" => {
                    #[allow(non_camel_case_types)]
                    struct DescribeWorkerDeploymentVersionSvc<T: WorkflowService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::DescribeWorkerDeploymentVersionRequest,
                    > for DescribeWorkerDeploymentVersionSvc<T> {
                        type Response = super::DescribeWorkerDeploymentVersionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::DescribeWorkerDeploymentVersionRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::describe_worker_deployment_version(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = DescribeWorkerDeploymentVersionSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/ListDeployments" => {
                    #[allow(non_camel_case_types)]
                    struct ListDeploymentsSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::ListDeploymentsRequest>
                    for ListDeploymentsSvc<T> {
                        type Response = super::ListDeploymentsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListDeploymentsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::list_deployments(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ListDeploymentsSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/GetDeploymentReachability" => {
                    #[allow(non_camel_case_types)]
                    struct GetDeploymentReachabilitySvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::GetDeploymentReachabilityRequest,
                    > for GetDeploymentReachabilitySvc<T> {
                        type Response = super::GetDeploymentReachabilityResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::GetDeploymentReachabilityRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::get_deployment_reachability(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = GetDeploymentReachabilitySvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/GetCurrentDeployment" => {
                    #[allow(non_camel_case_types)]
                    struct GetCurrentDeploymentSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::GetCurrentDeploymentRequest>
                    for GetCurrentDeploymentSvc<T> {
                        type Response = super::GetCurrentDeploymentResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetCurrentDeploymentRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::get_current_deployment(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = GetCurrentDeploymentSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/SetCurrentDeployment" => {
                    #[allow(non_camel_case_types)]
                    struct SetCurrentDeploymentSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::SetCurrentDeploymentRequest>
                    for SetCurrentDeploymentSvc<T> {
                        type Response = super::SetCurrentDeploymentResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::SetCurrentDeploymentRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::set_current_deployment(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = SetCurrentDeploymentSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/SetWorkerDeploymentCurrentVersion" => {
                    #[allow(non_camel_case_types)]
                    struct SetWorkerDeploymentCurrentVersionSvc<T: WorkflowService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::SetWorkerDeploymentCurrentVersionRequest,
                    > for SetWorkerDeploymentCurrentVersionSvc<T> {
                        type Response = super::SetWorkerDeploymentCurrentVersionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::SetWorkerDeploymentCurrentVersionRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::set_worker_deployment_current_version(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = SetWorkerDeploymentCurrentVersionSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/DescribeWorkerDeployment" => {
                    #[allow(non_camel_case_types)]
                    struct DescribeWorkerDeploymentSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::DescribeWorkerDeploymentRequest>
                    for DescribeWorkerDeploymentSvc<T> {
                        type Response = super::DescribeWorkerDeploymentResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::DescribeWorkerDeploymentRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::describe_worker_deployment(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = DescribeWorkerDeploymentSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/DeleteWorkerDeployment" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteWorkerDeploymentSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::DeleteWorkerDeploymentRequest>
                    for DeleteWorkerDeploymentSvc<T> {
                        type Response = super::DeleteWorkerDeploymentResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteWorkerDeploymentRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::delete_worker_deployment(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = DeleteWorkerDeploymentSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/DeleteWorkerDeploymentVersion" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteWorkerDeploymentVersionSvc<T: WorkflowService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::DeleteWorkerDeploymentVersionRequest,
                    > for DeleteWorkerDeploymentVersionSvc<T> {
                        type Response = super::DeleteWorkerDeploymentVersionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::DeleteWorkerDeploymentVersionRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::delete_worker_deployment_version(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = DeleteWorkerDeploymentVersionSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/SetWorkerDeploymentRampingVersion" => {
                    #[allow(non_camel_case_types)]
                    struct SetWorkerDeploymentRampingVersionSvc<T: WorkflowService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::SetWorkerDeploymentRampingVersionRequest,
                    > for SetWorkerDeploymentRampingVersionSvc<T> {
                        type Response = super::SetWorkerDeploymentRampingVersionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::SetWorkerDeploymentRampingVersionRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::set_worker_deployment_ramping_version(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = SetWorkerDeploymentRampingVersionSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/ListWorkerDeployments" => {
                    #[allow(non_camel_case_types)]
                    struct ListWorkerDeploymentsSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::ListWorkerDeploymentsRequest>
                    for ListWorkerDeploymentsSvc<T> {
                        type Response = super::ListWorkerDeploymentsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListWorkerDeploymentsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::list_worker_deployments(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ListWorkerDeploymentsSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/CreateWorkerDeployment" => {
                    #[allow(non_camel_case_types)]
                    struct CreateWorkerDeploymentSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::CreateWorkerDeploymentRequest>
                    for CreateWorkerDeploymentSvc<T> {
                        type Response = super::CreateWorkerDeploymentResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CreateWorkerDeploymentRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::create_worker_deployment(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = CreateWorkerDeploymentSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/CreateWorkerDeploymentVersion" => {
                    #[allow(non_camel_case_types)]
                    struct CreateWorkerDeploymentVersionSvc<T: WorkflowService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::CreateWorkerDeploymentVersionRequest,
                    > for CreateWorkerDeploymentVersionSvc<T> {
                        type Response = super::CreateWorkerDeploymentVersionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::CreateWorkerDeploymentVersionRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::create_worker_deployment_version(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = CreateWorkerDeploymentVersionSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/UpdateWorkerDeploymentVersionComputeConfig" => {
                    #[allow(non_camel_case_types)]
                    struct UpdateWorkerDeploymentVersionComputeConfigSvc<
                        T: WorkflowService,
                    >(
                        pub Arc<T>,
                    );
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::UpdateWorkerDeploymentVersionComputeConfigRequest,
                    > for UpdateWorkerDeploymentVersionComputeConfigSvc<T> {
                        type Response = super::UpdateWorkerDeploymentVersionComputeConfigResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::UpdateWorkerDeploymentVersionComputeConfigRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::update_worker_deployment_version_compute_config(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = UpdateWorkerDeploymentVersionComputeConfigSvc(
                            inner,
                        );
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/ValidateWorkerDeploymentVersionComputeConfig" => {
                    #[allow(non_camel_case_types)]
                    struct ValidateWorkerDeploymentVersionComputeConfigSvc<
                        T: WorkflowService,
                    >(
                        pub Arc<T>,
                    );
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::ValidateWorkerDeploymentVersionComputeConfigRequest,
                    > for ValidateWorkerDeploymentVersionComputeConfigSvc<T> {
                        type Response = super::ValidateWorkerDeploymentVersionComputeConfigResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::ValidateWorkerDeploymentVersionComputeConfigRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::validate_worker_deployment_version_compute_config(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ValidateWorkerDeploymentVersionComputeConfigSvc(
                            inner,
                        );
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/UpdateWorkerDeploymentVersionMetadata" => {
                    #[allow(non_camel_case_types)]
                    struct UpdateWorkerDeploymentVersionMetadataSvc<T: WorkflowService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::UpdateWorkerDeploymentVersionMetadataRequest,
                    > for UpdateWorkerDeploymentVersionMetadataSvc<T> {
                        type Response = super::UpdateWorkerDeploymentVersionMetadataResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::UpdateWorkerDeploymentVersionMetadataRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::update_worker_deployment_version_metadata(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = UpdateWorkerDeploymentVersionMetadataSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/SetWorkerDeploymentManager" => {
                    #[allow(non_camel_case_types)]
                    struct SetWorkerDeploymentManagerSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::SetWorkerDeploymentManagerRequest,
                    > for SetWorkerDeploymentManagerSvc<T> {
                        type Response = super::SetWorkerDeploymentManagerResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::SetWorkerDeploymentManagerRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::set_worker_deployment_manager(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = SetWorkerDeploymentManagerSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/UpdateWorkflowExecution" => {
                    #[allow(non_camel_case_types)]
                    struct UpdateWorkflowExecutionSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::UpdateWorkflowExecutionRequest>
                    for UpdateWorkflowExecutionSvc<T> {
                        type Response = super::UpdateWorkflowExecutionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::UpdateWorkflowExecutionRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::update_workflow_execution(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = UpdateWorkflowExecutionSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/PollWorkflowExecutionUpdate" => {
                    #[allow(non_camel_case_types)]
                    struct PollWorkflowExecutionUpdateSvc<T: WorkflowService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::PollWorkflowExecutionUpdateRequest,
                    > for PollWorkflowExecutionUpdateSvc<T> {
                        type Response = super::PollWorkflowExecutionUpdateResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::PollWorkflowExecutionUpdateRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::poll_workflow_execution_update(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = PollWorkflowExecutionUpdateSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/StartBatchOperation" => {
                    #[allow(non_camel_case_types)]
                    struct StartBatchOperationSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::StartBatchOperationRequest>
                    for StartBatchOperationSvc<T> {
                        type Response = super::StartBatchOperationResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::StartBatchOperationRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::start_batch_operation(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = StartBatchOperationSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/StopBatchOperation" => {
                    #[allow(non_camel_case_types)]
                    struct StopBatchOperationSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::StopBatchOperationRequest>
                    for StopBatchOperationSvc<T> {
                        type Response = super::StopBatchOperationResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::StopBatchOperationRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::stop_batch_operation(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = StopBatchOperationSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/DescribeBatchOperation" => {
                    #[allow(non_camel_case_types)]
                    struct DescribeBatchOperationSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::DescribeBatchOperationRequest>
                    for DescribeBatchOperationSvc<T> {
                        type Response = super::DescribeBatchOperationResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DescribeBatchOperationRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::describe_batch_operation(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = DescribeBatchOperationSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/ListBatchOperations" => {
                    #[allow(non_camel_case_types)]
                    struct ListBatchOperationsSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::ListBatchOperationsRequest>
                    for ListBatchOperationsSvc<T> {
                        type Response = super::ListBatchOperationsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListBatchOperationsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::list_batch_operations(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ListBatchOperationsSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/PollNexusTaskQueue" => {
                    #[allow(non_camel_case_types)]
                    struct PollNexusTaskQueueSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::PollNexusTaskQueueRequest>
                    for PollNexusTaskQueueSvc<T> {
                        type Response = super::PollNexusTaskQueueResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::PollNexusTaskQueueRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::poll_nexus_task_queue(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = PollNexusTaskQueueSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/RespondNexusTaskCompleted" => {
                    #[allow(non_camel_case_types)]
                    struct RespondNexusTaskCompletedSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::RespondNexusTaskCompletedRequest,
                    > for RespondNexusTaskCompletedSvc<T> {
                        type Response = super::RespondNexusTaskCompletedResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::RespondNexusTaskCompletedRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::respond_nexus_task_completed(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = RespondNexusTaskCompletedSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/RespondNexusTaskFailed" => {
                    #[allow(non_camel_case_types)]
                    struct RespondNexusTaskFailedSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::RespondNexusTaskFailedRequest>
                    for RespondNexusTaskFailedSvc<T> {
                        type Response = super::RespondNexusTaskFailedResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RespondNexusTaskFailedRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::respond_nexus_task_failed(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = RespondNexusTaskFailedSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/UpdateActivityOptions" => {
                    #[allow(non_camel_case_types)]
                    struct UpdateActivityOptionsSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::UpdateActivityOptionsRequest>
                    for UpdateActivityOptionsSvc<T> {
                        type Response = super::UpdateActivityOptionsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::UpdateActivityOptionsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::update_activity_options(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = UpdateActivityOptionsSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/UpdateWorkflowExecutionOptions" => {
                    #[allow(non_camel_case_types)]
                    struct UpdateWorkflowExecutionOptionsSvc<T: WorkflowService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::UpdateWorkflowExecutionOptionsRequest,
                    > for UpdateWorkflowExecutionOptionsSvc<T> {
                        type Response = super::UpdateWorkflowExecutionOptionsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::UpdateWorkflowExecutionOptionsRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::update_workflow_execution_options(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = UpdateWorkflowExecutionOptionsSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/PauseActivity" => {
                    #[allow(non_camel_case_types)]
                    struct PauseActivitySvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::PauseActivityRequest>
                    for PauseActivitySvc<T> {
                        type Response = super::PauseActivityResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::PauseActivityRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::pause_activity(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = PauseActivitySvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/UnpauseActivity" => {
                    #[allow(non_camel_case_types)]
                    struct UnpauseActivitySvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::UnpauseActivityRequest>
                    for UnpauseActivitySvc<T> {
                        type Response = super::UnpauseActivityResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::UnpauseActivityRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::unpause_activity(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = UnpauseActivitySvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/ResetActivity" => {
                    #[allow(non_camel_case_types)]
                    struct ResetActivitySvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::ResetActivityRequest>
                    for ResetActivitySvc<T> {
                        type Response = super::ResetActivityResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ResetActivityRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::reset_activity(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ResetActivitySvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/CreateWorkflowRule" => {
                    #[allow(non_camel_case_types)]
                    struct CreateWorkflowRuleSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::CreateWorkflowRuleRequest>
                    for CreateWorkflowRuleSvc<T> {
                        type Response = super::CreateWorkflowRuleResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CreateWorkflowRuleRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::create_workflow_rule(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = CreateWorkflowRuleSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/DescribeWorkflowRule" => {
                    #[allow(non_camel_case_types)]
                    struct DescribeWorkflowRuleSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::DescribeWorkflowRuleRequest>
                    for DescribeWorkflowRuleSvc<T> {
                        type Response = super::DescribeWorkflowRuleResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DescribeWorkflowRuleRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::describe_workflow_rule(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = DescribeWorkflowRuleSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/DeleteWorkflowRule" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteWorkflowRuleSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::DeleteWorkflowRuleRequest>
                    for DeleteWorkflowRuleSvc<T> {
                        type Response = super::DeleteWorkflowRuleResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteWorkflowRuleRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::delete_workflow_rule(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = DeleteWorkflowRuleSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/ListWorkflowRules" => {
                    #[allow(non_camel_case_types)]
                    struct ListWorkflowRulesSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::ListWorkflowRulesRequest>
                    for ListWorkflowRulesSvc<T> {
                        type Response = super::ListWorkflowRulesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListWorkflowRulesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::list_workflow_rules(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ListWorkflowRulesSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/TriggerWorkflowRule" => {
                    #[allow(non_camel_case_types)]
                    struct TriggerWorkflowRuleSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::TriggerWorkflowRuleRequest>
                    for TriggerWorkflowRuleSvc<T> {
                        type Response = super::TriggerWorkflowRuleResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::TriggerWorkflowRuleRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::trigger_workflow_rule(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = TriggerWorkflowRuleSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/RecordWorkerHeartbeat" => {
                    #[allow(non_camel_case_types)]
                    struct RecordWorkerHeartbeatSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::RecordWorkerHeartbeatRequest>
                    for RecordWorkerHeartbeatSvc<T> {
                        type Response = super::RecordWorkerHeartbeatResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RecordWorkerHeartbeatRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::record_worker_heartbeat(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = RecordWorkerHeartbeatSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/ListWorkers" => {
                    #[allow(non_camel_case_types)]
                    struct ListWorkersSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::ListWorkersRequest>
                    for ListWorkersSvc<T> {
                        type Response = super::ListWorkersResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListWorkersRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::list_workers(&inner, request).await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ListWorkersSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/CountWorkers" => {
                    #[allow(non_camel_case_types)]
                    struct CountWorkersSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::CountWorkersRequest>
                    for CountWorkersSvc<T> {
                        type Response = super::CountWorkersResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CountWorkersRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::count_workers(&inner, request).await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = CountWorkersSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/UpdateTaskQueueConfig" => {
                    #[allow(non_camel_case_types)]
                    struct UpdateTaskQueueConfigSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::UpdateTaskQueueConfigRequest>
                    for UpdateTaskQueueConfigSvc<T> {
                        type Response = super::UpdateTaskQueueConfigResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::UpdateTaskQueueConfigRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::update_task_queue_config(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = UpdateTaskQueueConfigSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/FetchWorkerConfig" => {
                    #[allow(non_camel_case_types)]
                    struct FetchWorkerConfigSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::FetchWorkerConfigRequest>
                    for FetchWorkerConfigSvc<T> {
                        type Response = super::FetchWorkerConfigResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::FetchWorkerConfigRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::fetch_worker_config(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = FetchWorkerConfigSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/UpdateWorkerConfig" => {
                    #[allow(non_camel_case_types)]
                    struct UpdateWorkerConfigSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::UpdateWorkerConfigRequest>
                    for UpdateWorkerConfigSvc<T> {
                        type Response = super::UpdateWorkerConfigResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::UpdateWorkerConfigRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::update_worker_config(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = UpdateWorkerConfigSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/DescribeWorker" => {
                    #[allow(non_camel_case_types)]
                    struct DescribeWorkerSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::DescribeWorkerRequest>
                    for DescribeWorkerSvc<T> {
                        type Response = super::DescribeWorkerResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DescribeWorkerRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::describe_worker(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = DescribeWorkerSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/PauseWorkflowExecution" => {
                    #[allow(non_camel_case_types)]
                    struct PauseWorkflowExecutionSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::PauseWorkflowExecutionRequest>
                    for PauseWorkflowExecutionSvc<T> {
                        type Response = super::PauseWorkflowExecutionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::PauseWorkflowExecutionRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::pause_workflow_execution(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = PauseWorkflowExecutionSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/UnpauseWorkflowExecution" => {
                    #[allow(non_camel_case_types)]
                    struct UnpauseWorkflowExecutionSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::UnpauseWorkflowExecutionRequest>
                    for UnpauseWorkflowExecutionSvc<T> {
                        type Response = super::UnpauseWorkflowExecutionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::UnpauseWorkflowExecutionRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::unpause_workflow_execution(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = UnpauseWorkflowExecutionSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/StartActivityExecution" => {
                    #[allow(non_camel_case_types)]
                    struct StartActivityExecutionSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::StartActivityExecutionRequest>
                    for StartActivityExecutionSvc<T> {
                        type Response = super::StartActivityExecutionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::StartActivityExecutionRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::start_activity_execution(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = StartActivityExecutionSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/StartNexusOperationExecution" => {
                    #[allow(non_camel_case_types)]
                    struct StartNexusOperationExecutionSvc<T: WorkflowService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::StartNexusOperationExecutionRequest,
                    > for StartNexusOperationExecutionSvc<T> {
                        type Response = super::StartNexusOperationExecutionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::StartNexusOperationExecutionRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::start_nexus_operation_execution(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = StartNexusOperationExecutionSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/DescribeActivityExecution" => {
                    #[allow(non_camel_case_types)]
                    struct DescribeActivityExecutionSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::DescribeActivityExecutionRequest,
                    > for DescribeActivityExecutionSvc<T> {
                        type Response = super::DescribeActivityExecutionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::DescribeActivityExecutionRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::describe_activity_execution(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = DescribeActivityExecutionSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/DescribeNexusOperationExecution" => {
                    #[allow(non_camel_case_types)]
                    struct DescribeNexusOperationExecutionSvc<T: WorkflowService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::DescribeNexusOperationExecutionRequest,
                    > for DescribeNexusOperationExecutionSvc<T> {
                        type Response = super::DescribeNexusOperationExecutionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::DescribeNexusOperationExecutionRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::describe_nexus_operation_execution(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = DescribeNexusOperationExecutionSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/PollActivityExecution" => {
                    #[allow(non_camel_case_types)]
                    struct PollActivityExecutionSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::PollActivityExecutionRequest>
                    for PollActivityExecutionSvc<T> {
                        type Response = super::PollActivityExecutionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::PollActivityExecutionRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::poll_activity_execution(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = PollActivityExecutionSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/PollNexusOperationExecution" => {
                    #[allow(non_camel_case_types)]
                    struct PollNexusOperationExecutionSvc<T: WorkflowService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::PollNexusOperationExecutionRequest,
                    > for PollNexusOperationExecutionSvc<T> {
                        type Response = super::PollNexusOperationExecutionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::PollNexusOperationExecutionRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::poll_nexus_operation_execution(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = PollNexusOperationExecutionSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/ListActivityExecutions" => {
                    #[allow(non_camel_case_types)]
                    struct ListActivityExecutionsSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::ListActivityExecutionsRequest>
                    for ListActivityExecutionsSvc<T> {
                        type Response = super::ListActivityExecutionsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListActivityExecutionsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::list_activity_executions(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ListActivityExecutionsSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/ListNexusOperationExecutions" => {
                    #[allow(non_camel_case_types)]
                    struct ListNexusOperationExecutionsSvc<T: WorkflowService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::ListNexusOperationExecutionsRequest,
                    > for ListNexusOperationExecutionsSvc<T> {
                        type Response = super::ListNexusOperationExecutionsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::ListNexusOperationExecutionsRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::list_nexus_operation_executions(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ListNexusOperationExecutionsSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/CountActivityExecutions" => {
                    #[allow(non_camel_case_types)]
                    struct CountActivityExecutionsSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::CountActivityExecutionsRequest>
                    for CountActivityExecutionsSvc<T> {
                        type Response = super::CountActivityExecutionsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::CountActivityExecutionsRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::count_activity_executions(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = CountActivityExecutionsSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/CountNexusOperationExecutions" => {
                    #[allow(non_camel_case_types)]
                    struct CountNexusOperationExecutionsSvc<T: WorkflowService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::CountNexusOperationExecutionsRequest,
                    > for CountNexusOperationExecutionsSvc<T> {
                        type Response = super::CountNexusOperationExecutionsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::CountNexusOperationExecutionsRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::count_nexus_operation_executions(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = CountNexusOperationExecutionsSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/RequestCancelActivityExecution" => {
                    #[allow(non_camel_case_types)]
                    struct RequestCancelActivityExecutionSvc<T: WorkflowService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::RequestCancelActivityExecutionRequest,
                    > for RequestCancelActivityExecutionSvc<T> {
                        type Response = super::RequestCancelActivityExecutionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::RequestCancelActivityExecutionRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::request_cancel_activity_execution(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = RequestCancelActivityExecutionSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/RequestCancelNexusOperationExecution" => {
                    #[allow(non_camel_case_types)]
                    struct RequestCancelNexusOperationExecutionSvc<T: WorkflowService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::RequestCancelNexusOperationExecutionRequest,
                    > for RequestCancelNexusOperationExecutionSvc<T> {
                        type Response = super::RequestCancelNexusOperationExecutionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::RequestCancelNexusOperationExecutionRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::request_cancel_nexus_operation_execution(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = RequestCancelNexusOperationExecutionSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/TerminateActivityExecution" => {
                    #[allow(non_camel_case_types)]
                    struct TerminateActivityExecutionSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::TerminateActivityExecutionRequest,
                    > for TerminateActivityExecutionSvc<T> {
                        type Response = super::TerminateActivityExecutionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::TerminateActivityExecutionRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::terminate_activity_execution(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = TerminateActivityExecutionSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/DeleteActivityExecution" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteActivityExecutionSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::DeleteActivityExecutionRequest>
                    for DeleteActivityExecutionSvc<T> {
                        type Response = super::DeleteActivityExecutionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::DeleteActivityExecutionRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::delete_activity_execution(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = DeleteActivityExecutionSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/PauseActivityExecution" => {
                    #[allow(non_camel_case_types)]
                    struct PauseActivityExecutionSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::PauseActivityExecutionRequest>
                    for PauseActivityExecutionSvc<T> {
                        type Response = super::PauseActivityExecutionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::PauseActivityExecutionRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::pause_activity_execution(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = PauseActivityExecutionSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/ResetActivityExecution" => {
                    #[allow(non_camel_case_types)]
                    struct ResetActivityExecutionSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::ResetActivityExecutionRequest>
                    for ResetActivityExecutionSvc<T> {
                        type Response = super::ResetActivityExecutionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ResetActivityExecutionRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::reset_activity_execution(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ResetActivityExecutionSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/UnpauseActivityExecution" => {
                    #[allow(non_camel_case_types)]
                    struct UnpauseActivityExecutionSvc<T: WorkflowService>(pub Arc<T>);
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<super::UnpauseActivityExecutionRequest>
                    for UnpauseActivityExecutionSvc<T> {
                        type Response = super::UnpauseActivityExecutionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::UnpauseActivityExecutionRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::unpause_activity_execution(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = UnpauseActivityExecutionSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/UpdateActivityExecutionOptions" => {
                    #[allow(non_camel_case_types)]
                    struct UpdateActivityExecutionOptionsSvc<T: WorkflowService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::UpdateActivityExecutionOptionsRequest,
                    > for UpdateActivityExecutionOptionsSvc<T> {
                        type Response = super::UpdateActivityExecutionOptionsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::UpdateActivityExecutionOptionsRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::update_activity_execution_options(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = UpdateActivityExecutionOptionsSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/TerminateNexusOperationExecution" => {
                    #[allow(non_camel_case_types)]
                    struct TerminateNexusOperationExecutionSvc<T: WorkflowService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::TerminateNexusOperationExecutionRequest,
                    > for TerminateNexusOperationExecutionSvc<T> {
                        type Response = super::TerminateNexusOperationExecutionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::TerminateNexusOperationExecutionRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::terminate_nexus_operation_execution(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = TerminateNexusOperationExecutionSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/DeleteNexusOperationExecution" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteNexusOperationExecutionSvc<T: WorkflowService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::DeleteNexusOperationExecutionRequest,
                    > for DeleteNexusOperationExecutionSvc<T> {
                        type Response = super::DeleteNexusOperationExecutionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::DeleteNexusOperationExecutionRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::delete_nexus_operation_execution(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = DeleteNexusOperationExecutionSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/temporal.api.workflowservice.v1.WorkflowService/PollWorkflowExecutionTimeSkipping" => {
                    #[allow(non_camel_case_types)]
                    struct PollWorkflowExecutionTimeSkippingSvc<T: WorkflowService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: WorkflowService,
                    > tonic::server::UnaryService<
                        super::PollWorkflowExecutionTimeSkippingRequest,
                    > for PollWorkflowExecutionTimeSkippingSvc<T> {
                        type Response = super::PollWorkflowExecutionTimeSkippingResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::PollWorkflowExecutionTimeSkippingRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WorkflowService>::poll_workflow_execution_time_skipping(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = PollWorkflowExecutionTimeSkippingSvc(inner);
                        let codec = tonic_prost::ProstCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                _ => {
                    Box::pin(async move {
                        let mut response = http::Response::new(
                            tonic::body::Body::default(),
                        );
                        let headers = response.headers_mut();
                        headers
                            .insert(
                                tonic::Status::GRPC_STATUS,
                                (tonic::Code::Unimplemented as i32).into(),
                            );
                        headers
                            .insert(
                                http::header::CONTENT_TYPE,
                                tonic::metadata::GRPC_CONTENT_TYPE,
                            );
                        Ok(response)
                    })
                }
            }
        }
    }
    impl<T> Clone for WorkflowServiceServer<T> {
        fn clone(&self) -> Self {
            let inner = self.inner.clone();
            Self {
                inner,
                accept_compression_encodings: self.accept_compression_encodings,
                send_compression_encodings: self.send_compression_encodings,
                max_decoding_message_size: self.max_decoding_message_size,
                max_encoding_message_size: self.max_encoding_message_size,
            }
        }
    }
    /// Generated gRPC service name
    pub const SERVICE_NAME: &str = "temporal.api.workflowservice.v1.WorkflowService";
    impl<T> tonic::server::NamedService for WorkflowServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
