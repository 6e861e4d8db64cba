// Generated from the .proto files by tests/generated.rs; do not edit.
/// Generated client implementations.
pub mod operator_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /// What administrators ask of a server: search attributes, clusters, Nexus endpoints.
    #[derive(Debug, Clone)]
    pub struct OperatorServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl<T> OperatorServiceClient<T>
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
        ) -> OperatorServiceClient<InterceptedService<T, F>>
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
            OperatorServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /// Registers custom search attributes of given types.
        pub async fn add_search_attributes(
            &mut self,
            request: impl tonic::IntoRequest<super::AddSearchAttributesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AddSearchAttributesResponse>,
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
                "/temporal.api.operatorservice.v1.OperatorService/AddSearchAttributes",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.operatorservice.v1.OperatorService",
                        "AddSearchAttributes",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Forgets custom search attributes; values already stored stay unreadable.
        pub async fn remove_search_attributes(
            &mut self,
            request: impl tonic::IntoRequest<super::RemoveSearchAttributesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RemoveSearchAttributesResponse>,
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
                "/temporal.api.operatorservice.v1.OperatorService/RemoveSearchAttributes",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.operatorservice.v1.OperatorService",
                        "RemoveSearchAttributes",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Lists custom and system search attributes with their types.
        pub async fn list_search_attributes(
            &mut self,
            request: impl tonic::IntoRequest<super::ListSearchAttributesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListSearchAttributesResponse>,
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
                "/temporal.api.operatorservice.v1.OperatorService/ListSearchAttributes",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.operatorservice.v1.OperatorService",
                        "ListSearchAttributes",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Renames a namespace out of the way at once and deletes its contents in the background.
        pub async fn delete_namespace(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteNamespaceRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteNamespaceResponse>,
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
                "/temporal.api.operatorservice.v1.OperatorService/DeleteNamespace",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.operatorservice.v1.OperatorService",
                        "DeleteNamespace",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Connects this cluster to another one, or changes how.
        pub async fn add_or_update_remote_cluster(
            &mut self,
            request: impl tonic::IntoRequest<super::AddOrUpdateRemoteClusterRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AddOrUpdateRemoteClusterResponse>,
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
                "/temporal.api.operatorservice.v1.OperatorService/AddOrUpdateRemoteCluster",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.operatorservice.v1.OperatorService",
                        "AddOrUpdateRemoteCluster",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Disconnects another cluster.
        pub async fn remove_remote_cluster(
            &mut self,
            request: impl tonic::IntoRequest<super::RemoveRemoteClusterRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RemoveRemoteClusterResponse>,
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
                "/temporal.api.operatorservice.v1.OperatorService/RemoveRemoteCluster",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.operatorservice.v1.OperatorService",
                        "RemoveRemoteCluster",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Lists the clusters that this one knows, page by page.
        pub async fn list_clusters(
            &mut self,
            request: impl tonic::IntoRequest<super::ListClustersRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListClustersResponse>,
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
                "/temporal.api.operatorservice.v1.OperatorService/ListClusters",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.operatorservice.v1.OperatorService",
                        "ListClusters",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Reads one Nexus endpoint by its id.
        pub async fn get_nexus_endpoint(
            &mut self,
            request: impl tonic::IntoRequest<super::GetNexusEndpointRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetNexusEndpointResponse>,
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
                "/temporal.api.operatorservice.v1.OperatorService/GetNexusEndpoint",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.operatorservice.v1.OperatorService",
                        "GetNexusEndpoint",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Creates a Nexus endpoint, whose name must be free.
        pub async fn create_nexus_endpoint(
            &mut self,
            request: impl tonic::IntoRequest<super::CreateNexusEndpointRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateNexusEndpointResponse>,
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
                "/temporal.api.operatorservice.v1.OperatorService/CreateNexusEndpoint",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.operatorservice.v1.OperatorService",
                        "CreateNexusEndpoint",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Replaces the settings of a Nexus endpoint if its version is still the one given.
        pub async fn update_nexus_endpoint(
            &mut self,
            request: impl tonic::IntoRequest<super::UpdateNexusEndpointRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateNexusEndpointResponse>,
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
                "/temporal.api.operatorservice.v1.OperatorService/UpdateNexusEndpoint",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.operatorservice.v1.OperatorService",
                        "UpdateNexusEndpoint",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Deletes a Nexus endpoint if its version is still the one given.
        pub async fn delete_nexus_endpoint(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteNexusEndpointRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteNexusEndpointResponse>,
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
                "/temporal.api.operatorservice.v1.OperatorService/DeleteNexusEndpoint",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.operatorservice.v1.OperatorService",
                        "DeleteNexusEndpoint",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /// Lists Nexus endpoints, page by page, or looks one up by name.
        pub async fn list_nexus_endpoints(
            &mut self,
            request: impl tonic::IntoRequest<super::ListNexusEndpointsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListNexusEndpointsResponse>,
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
                "/temporal.api.operatorservice.v1.OperatorService/ListNexusEndpoints",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "temporal.api.operatorservice.v1.OperatorService",
                        "ListNexusEndpoints",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated server implementations.
pub mod operator_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with OperatorServiceServer.
    #[async_trait]
    pub trait OperatorService: std::marker::Send + std::marker::Sync + 'static {
        /// Registers custom search attributes of given types.
        async fn add_search_attributes(
            &self,
            request: tonic::Request<super::AddSearchAttributesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AddSearchAttributesResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Forgets custom search attributes; values already stored stay unreadable.
        async fn remove_search_attributes(
            &self,
            request: tonic::Request<super::RemoveSearchAttributesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RemoveSearchAttributesResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Lists custom and system search attributes with their types.
        async fn list_search_attributes(
            &self,
            request: tonic::Request<super::ListSearchAttributesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListSearchAttributesResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Renames a namespace out of the way at once and deletes its contents in the background.
        async fn delete_namespace(
            &self,
            request: tonic::Request<super::DeleteNamespaceRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteNamespaceResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Connects this cluster to another one, or changes how.
        async fn add_or_update_remote_cluster(
            &self,
            request: tonic::Request<super::AddOrUpdateRemoteClusterRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AddOrUpdateRemoteClusterResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Disconnects another cluster.
        async fn remove_remote_cluster(
            &self,
            request: tonic::Request<super::RemoveRemoteClusterRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RemoveRemoteClusterResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Lists the clusters that this one knows, page by page.
        async fn list_clusters(
            &self,
            request: tonic::Request<super::ListClustersRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListClustersResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Reads one Nexus endpoint by its id.
        async fn get_nexus_endpoint(
            &self,
            request: tonic::Request<super::GetNexusEndpointRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetNexusEndpointResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Creates a Nexus endpoint, whose name must be free.
        async fn create_nexus_endpoint(
            &self,
            request: tonic::Request<super::CreateNexusEndpointRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateNexusEndpointResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Replaces the settings of a Nexus endpoint if its version is still the one given.
        async fn update_nexus_endpoint(
            &self,
            request: tonic::Request<super::UpdateNexusEndpointRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateNexusEndpointResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Deletes a Nexus endpoint if its version is still the one given.
        async fn delete_nexus_endpoint(
            &self,
            request: tonic::Request<super::DeleteNexusEndpointRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteNexusEndpointResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
        /// Lists Nexus endpoints, page by page, or looks one up by name.
        async fn list_nexus_endpoints(
            &self,
            request: tonic::Request<super::ListNexusEndpointsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListNexusEndpointsResponse>,
            tonic::Status,
        > {
            Err(tonic::Status::unimplemented("Not yet implemented"))
        }
    }
    /// What administrators ask of a server: search attributes, clusters, Nexus endpoints.
    #[derive(Debug)]
    pub struct OperatorServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> OperatorServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for OperatorServiceServer<T>
    where
        T: OperatorService,
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
                "/temporal.api.operatorservice.v1.OperatorService/AddSearchAttributes" => {
                    #[allow(non_camel_case_types)]
                    struct AddSearchAttributesSvc<T: OperatorService>(pub Arc<T>);
                    impl<
                        T: OperatorService,
                    > tonic::server::UnaryService<super::AddSearchAttributesRequest>
                    for AddSearchAttributesSvc<T> {
                        type Response = super::AddSearchAttributesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::AddSearchAttributesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OperatorService>::add_search_attributes(
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
                        let method = AddSearchAttributesSvc(inner);
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
                "/temporal.api.operatorservice.v1.OperatorService/RemoveSearchAttributes" => {
                    #[allow(non_camel_case_types)]
                    struct RemoveSearchAttributesSvc<T: OperatorService>(pub Arc<T>);
                    impl<
                        T: OperatorService,
                    > tonic::server::UnaryService<super::RemoveSearchAttributesRequest>
                    for RemoveSearchAttributesSvc<T> {
                        type Response = super::RemoveSearchAttributesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RemoveSearchAttributesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OperatorService>::remove_search_attributes(
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
                        let method = RemoveSearchAttributesSvc(inner);
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
                "/temporal.api.operatorservice.v1.OperatorService/ListSearchAttributes" => {
                    #[allow(non_camel_case_types)]
                    struct ListSearchAttributesSvc<T: OperatorService>(pub Arc<T>);
                    impl<
                        T: OperatorService,
                    > tonic::server::UnaryService<super::ListSearchAttributesRequest>
                    for ListSearchAttributesSvc<T> {
                        type Response = super::ListSearchAttributesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListSearchAttributesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OperatorService>::list_search_attributes(
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
                        let method = ListSearchAttributesSvc(inner);
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
                "/temporal.api.operatorservice.v1.OperatorService/DeleteNamespace" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteNamespaceSvc<T: OperatorService>(pub Arc<T>);
                    impl<
                        T: OperatorService,
                    > tonic::server::UnaryService<super::DeleteNamespaceRequest>
                    for DeleteNamespaceSvc<T> {
                        type Response = super::DeleteNamespaceResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteNamespaceRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OperatorService>::delete_namespace(&inner, request)
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
                        let method = DeleteNamespaceSvc(inner);
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
                "/temporal.api.operatorservice.v1.OperatorService/AddOrUpdateRemoteCluster" => {
                    #[allow(non_camel_case_types)]
                    struct AddOrUpdateRemoteClusterSvc<T: OperatorService>(pub Arc<T>);
                    impl<
                        T: OperatorService,
                    > tonic::server::UnaryService<super::AddOrUpdateRemoteClusterRequest>
                    for AddOrUpdateRemoteClusterSvc<T> {
                        type Response = super::AddOrUpdateRemoteClusterResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::AddOrUpdateRemoteClusterRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OperatorService>::add_or_update_remote_cluster(
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
                        let method = AddOrUpdateRemoteClusterSvc(inner);
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
                "/temporal.api.operatorservice.v1.OperatorService/RemoveRemoteCluster" => {
                    #[allow(non_camel_case_types)]
                    struct RemoveRemoteClusterSvc<T: OperatorService>(pub Arc<T>);
                    impl<
                        T: OperatorService,
                    > tonic::server::UnaryService<super::RemoveRemoteClusterRequest>
                    for RemoveRemoteClusterSvc<T> {
                        type Response = super::RemoveRemoteClusterResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RemoveRemoteClusterRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OperatorService>::remove_remote_cluster(
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
                        let method = RemoveRemoteClusterSvc(inner);
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
                "/temporal.api.operatorservice.v1.OperatorService/ListClusters" => {
                    #[allow(non_camel_case_types)]
                    struct ListClustersSvc<T: OperatorService>(pub Arc<T>);
                    impl<
                        T: OperatorService,
                    > tonic::server::UnaryService<super::ListClustersRequest>
                    for ListClustersSvc<T> {
                        type Response = super::ListClustersResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListClustersRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OperatorService>::list_clusters(&inner, request).await
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
                        let method = ListClustersSvc(inner);
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
                "/temporal.api.operatorservice.v1.OperatorService/GetNexusEndpoint" => {
                    #[allow(non_camel_case_types)]
                    struct GetNexusEndpointSvc<T: OperatorService>(pub Arc<T>);
                    impl<
                        T: OperatorService,
                    > tonic::server::UnaryService<super::GetNexusEndpointRequest>
                    for GetNexusEndpointSvc<T> {
                        type Response = super::GetNexusEndpointResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetNexusEndpointRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OperatorService>::get_nexus_endpoint(&inner, request)
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
                        let method = GetNexusEndpointSvc(inner);
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
                "/temporal.api.operatorservice.v1.OperatorService/CreateNexusEndpoint" => {
                    #[allow(non_camel_case_types)]
                    struct CreateNexusEndpointSvc<T: OperatorService>(pub Arc<T>);
                    impl<
                        T: OperatorService,
                    > tonic::server::UnaryService<super::CreateNexusEndpointRequest>
                    for CreateNexusEndpointSvc<T> {
                        type Response = super::CreateNexusEndpointResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CreateNexusEndpointRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OperatorService>::create_nexus_endpoint(
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
                        let method = CreateNexusEndpointSvc(inner);
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
                "/temporal.api.operatorservice.v1.OperatorService/UpdateNexusEndpoint" => {
                    #[allow(non_camel_case_types)]
                    struct UpdateNexusEndpointSvc<T: OperatorService>(pub Arc<T>);
                    impl<
                        T: OperatorService,
                    > tonic::server::UnaryService<super::UpdateNexusEndpointRequest>
                    for UpdateNexusEndpointSvc<T> {
                        type Response = super::UpdateNexusEndpointResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::UpdateNexusEndpointRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OperatorService>::update_nexus_endpoint(
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
                        let method = UpdateNexusEndpointSvc(inner);
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
                "/temporal.api.operatorservice.v1.OperatorService/DeleteNexusEndpoint" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteNexusEndpointSvc<T: OperatorService>(pub Arc<T>);
                    impl<
                        T: OperatorService,
                    > tonic::server::UnaryService<super::DeleteNexusEndpointRequest>
                    for DeleteNexusEndpointSvc<T> {
                        type Response = super::DeleteNexusEndpointResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteNexusEndpointRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OperatorService>::delete_nexus_endpoint(
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
                        let method = DeleteNexusEndpointSvc(inner);
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
                "/temporal.api.operatorservice.v1.OperatorService/ListNexusEndpoints" => {
                    #[allow(non_camel_case_types)]
                    struct ListNexusEndpointsSvc<T: OperatorService>(pub Arc<T>);
                    impl<
                        T: OperatorService,
                    > tonic::server::UnaryService<super::ListNexusEndpointsRequest>
                    for ListNexusEndpointsSvc<T> {
                        type Response = super::ListNexusEndpointsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListNexusEndpointsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OperatorService>::list_nexus_endpoints(
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
                        let method = ListNexusEndpointsSvc(inner);
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
    impl<T> Clone for OperatorServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "temporal.api.operatorservice.v1.OperatorService";
    impl<T> tonic::server::NamedService for OperatorServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
