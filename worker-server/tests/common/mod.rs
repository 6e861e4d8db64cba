//! A served engine, a connection to it, and calls whose bytes are not checked by anybody on the way.

#![allow(dead_code, reason = "each test program uses its own part")]
#![expect(clippy::disallowed_methods, reason = "tests own the tasks they spawn")]

use std::net::SocketAddr;

use bytes::{Buf, BufMut, Bytes};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tonic::codec::{Codec, DecodeBuf, Decoder, EncodeBuf, Encoder};
use tonic::codegen::http::uri::PathAndQuery;
use tonic::transport::Channel;
use tonic::{Request, Response, Status};
use worker_proto::service::WorkflowServiceClient;
use worker_server::{ServeError, Server};

/// A served engine; stops when told, or with the test's runtime.
pub(crate) struct Served {
    pub(crate) address: SocketAddr,
    pub(crate) server: Server,
    stop: Option<oneshot::Sender<()>>,
    task: JoinHandle<Result<(), ServeError>>,
}

impl Served {
    pub(crate) async fn memory() -> Self {
        Self::new(Server::builder().memory().build().await.unwrap()).await
    }

    pub(crate) async fn new(server: Server) -> Self {
        let listening = server.bind("127.0.0.1:0".parse().unwrap()).await.unwrap();
        let address = listening.local_addr();
        let (stop, stopped) = oneshot::channel();
        let task = tokio::spawn(listening.serve(async move {
            let _ = stopped.await;
        }));
        Self { address, server, stop: Some(stop), task }
    }

    pub(crate) async fn channel(&self) -> Channel {
        Channel::from_shared(format!("http://{}", self.address)).unwrap().connect().await.unwrap()
    }

    pub(crate) async fn client(&self) -> WorkflowServiceClient<Channel> {
        WorkflowServiceClient::new(self.channel().await)
    }

    /// Tells it to stop; the task is done when it has.
    pub(crate) fn stop(mut self) -> JoinHandle<Result<(), ServeError>> {
        let _ = self.stop.take().expect("stopped once").send(());
        self.task
    }
}

/// Calls `path` with `body` as the message.
pub(crate) async fn call_raw(
    channel: Channel,
    path: &'static str,
    body: Bytes,
) -> Result<Response<Bytes>, Status> {
    let mut grpc = tonic::client::Grpc::new(channel);
    grpc.ready().await.unwrap();
    grpc.unary(Request::new(body), PathAndQuery::from_static(path), Raw).await
}

#[derive(Clone, Copy, Default)]
struct Raw;

impl Codec for Raw {
    type Encode = Bytes;
    type Decode = Bytes;
    type Encoder = Self;
    type Decoder = Self;

    fn encoder(&mut self) -> Self {
        Self
    }

    fn decoder(&mut self) -> Self {
        Self
    }
}

impl Encoder for Raw {
    type Item = Bytes;
    type Error = Status;

    fn encode(&mut self, item: Bytes, buffer: &mut EncodeBuf<'_>) -> Result<(), Status> {
        buffer.put(item);
        Ok(())
    }
}

impl Decoder for Raw {
    type Item = Bytes;
    type Error = Status;

    fn decode(&mut self, buffer: &mut DecodeBuf<'_>) -> Result<Option<Bytes>, Status> {
        Ok(Some(buffer.copy_to_bytes(buffer.remaining())))
    }
}
