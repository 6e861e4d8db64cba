//! Clients over TLS against a real server: whom they trust, how they show who they are, and what they say when they are refused.
//!
//! The server is tonic's on a free port of the loopback; its certificates are made here and known to nobody else.

use std::future::Future;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use tonic::metadata::MetadataMap;
use tonic::transport::server::TcpIncoming;
use tonic::transport::{Certificate, Identity, Server, ServerTlsConfig};
use tonic::{Request, Response, Status};
use worker_core::Client;
use worker_core::client::{ClientBuilder, ConnectError};
use worker_proto::service::{WorkflowService, WorkflowServiceServer};
use worker_proto::workflowservice::{
    CountWorkflowExecutionsRequest, CountWorkflowExecutionsResponse, GetSystemInfoRequest,
    GetSystemInfoResponse,
};

/// A certificate authority of this test's own.
struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    fn new() -> Self {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().expect("a key");
        Self(CertifiedIssuer::self_signed(params, key).expect("a certificate"))
    }

    fn pem(&self) -> String {
        self.0.pem()
    }

    /// Certificate and key for that name.
    fn issue(&self, name: &str) -> (String, String) {
        let params = CertificateParams::new([name.to_owned()]).expect("a name");
        let key = KeyPair::generate().expect("a key");
        let certificate = params.signed_by(&key, &self.0).expect("a certificate");
        (certificate.pem(), key.serialize_pem())
    }
}

/// Answers what a client asks first, and remembers the metadata of every call.
#[derive(Clone, Default)]
struct Greeting {
    seen: Arc<Mutex<Vec<MetadataMap>>>,
}

impl Greeting {
    fn note<T>(&self, request: &Request<T>) {
        self.seen.lock().expect("no holder panics").push(request.metadata().clone());
    }

    fn calls(&self) -> usize {
        self.seen.lock().expect("no holder panics").len()
    }

    /// A header of the last call.
    fn last(&self, header: &str) -> Option<String> {
        let seen = self.seen.lock().expect("no holder panics");
        Some(seen.last()?.get(header)?.to_str().expect("text").to_owned())
    }
}

#[tonic::async_trait]
impl WorkflowService for Greeting {
    async fn get_system_info(
        &self,
        request: Request<GetSystemInfoRequest>,
    ) -> Result<Response<GetSystemInfoResponse>, Status> {
        self.note(&request);
        Ok(Response::new(GetSystemInfoResponse::default()))
    }

    async fn count_workflow_executions(
        &self,
        request: Request<CountWorkflowExecutionsRequest>,
    ) -> Result<Response<CountWorkflowExecutionsResponse>, Status> {
        self.note(&request);
        Ok(Response::new(CountWorkflowExecutionsResponse { count: 3, groups: Vec::new() }))
    }
}

/// A server over TLS; it ends with the test.
struct TlsServer {
    address: SocketAddr,
    greeting: Greeting,
    _task: JoinSet<()>,
}

impl TlsServer {
    /// Shows a certificate of `authority` for `localhost`; with `clients`, wants one of theirs from each client.
    async fn start(authority: &Authority, clients: Option<&Authority>) -> Self {
        let (certificate, key) = authority.issue("localhost");
        let mut tls = ServerTlsConfig::new().identity(Identity::from_pem(certificate, key));
        if let Some(clients) = clients {
            tls = tls.client_ca_root(Certificate::from_pem(clients.pem()));
        }
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("it is bound");
        let greeting = Greeting::default();
        let server = Server::builder()
            .tls_config(tls)
            .expect("good certificates")
            .add_service(WorkflowServiceServer::new(greeting.clone()));
        let mut task = JoinSet::new();
        task.spawn(async move {
            server.serve_with_incoming(TcpIncoming::from(listener)).await.expect("it serves");
        });
        Self { address, greeting, _task: task }
    }

    /// A client builder with this server's address.
    fn client(&self) -> ClientBuilder {
        Client::builder().address(format!("localhost:{}", self.address.port()))
    }
}

async fn soon<T>(future: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(90), future).await.expect("it ends by itself")
}

/// Refused for its encryption, at once and in these words.
async fn refused(builder: ClientBuilder, words: &str) {
    let error = soon(builder.connect()).await.expect_err("the server or the client refuses");
    assert!(matches!(error, ConnectError::Tls { .. }), "{error:?}");
    assert!(error.to_string().contains(words), "{error}");
}

#[tokio::test]
async fn an_authority_that_is_given_is_trusted() {
    let authority = Authority::new();
    let server = TlsServer::start(&authority, None).await;
    let client = soon(server.client().server_ca(authority.pem()).connect()).await.expect("it is trusted");
    assert_eq!(soon(client.count("")).await.expect("it answers").count, 3);
}

#[tokio::test]
async fn another_authority_is_not_trusted() {
    let authority = Authority::new();
    let server = TlsServer::start(&authority, None).await;
    refused(server.client().server_ca(Authority::new().pem()), "invalid peer certificate").await;
    // Nor are those of the operating system enough.
    refused(server.client().tls(true), "invalid peer certificate").await;
    assert_eq!(server.greeting.calls(), 0, "nothing was said to it");
}

#[tokio::test]
async fn the_certificate_must_be_for_the_name() {
    let authority = Authority::new();
    let server = TlsServer::start(&authority, None).await;
    let by_address = || Client::builder().address(server.address.to_string()).server_ca(authority.pem());
    refused(by_address(), "not valid for name").await;
    soon(by_address().server_name("localhost").connect()).await.expect("that is its name");
}

#[tokio::test]
async fn a_client_shows_its_certificate_when_it_is_asked() {
    let (authority, clients) = (Authority::new(), Authority::new());
    let server = TlsServer::start(&authority, Some(&clients)).await;
    let builder = || server.client().server_ca(authority.pem());
    let (certificate, key) = clients.issue("worker");
    let client = soon(builder().client_certificate(certificate, key).connect()).await.expect("it is known");
    assert_eq!(soon(client.count("")).await.expect("it answers").count, 3);

    let (certificate, key) = authority.issue("worker");
    for builder in [builder(), builder().client_certificate(certificate, key)] {
        let calls = server.greeting.calls();
        let error = soon(builder.connect()).await.expect_err("it is a stranger");
        // The server hangs up after its alert; whether that is still read is a race of the operating system.
        assert!(matches!(error, ConnectError::Tls { .. } | ConnectError::Unreachable { .. }), "{error:?}");
        assert_eq!(server.greeting.calls(), calls, "it was not let in");
    }
}

#[tokio::test]
async fn a_key_and_headers_arrive() {
    let authority = Authority::new();
    let server = TlsServer::start(&authority, None).await;
    let builder = server
        .client()
        .server_ca(authority.pem())
        .namespace("orders")
        .api_key("s3cret")
        .header("X-Tenant", "t0ken");
    let client = soon(builder.connect()).await.expect("it is trusted");
    let seen = |header| server.greeting.last(header);
    assert_eq!(seen("authorization").as_deref(), Some("Bearer s3cret"));
    assert_eq!(seen("x-tenant").as_deref(), Some("t0ken"));
    assert_eq!(seen("temporal-namespace").as_deref(), Some("orders"));

    client.clone().set_api_key("n3w").expect("good characters");
    soon(client.count("")).await.expect("it answers");
    assert_eq!(seen("authorization").as_deref(), Some("Bearer n3w"), "clones share the key");
    let shown = format!("{client:?}");
    assert!(!shown.contains("s3cret") && !shown.contains("n3w") && !shown.contains("t0ken"), "{shown}");
}

#[tokio::test]
async fn what_is_no_certificate_is_refused_before_it_is_used() {
    let server = TlsServer::start(&Authority::new(), None).await;
    let authority = Authority::new();
    refused(server.client().server_ca("not PEM"), "`server_ca` holds no certificate").await;
    let (certificate, key) = authority.issue("worker");
    let builder = || server.client().server_ca(authority.pem());
    refused(builder().client_certificate("not PEM", &*key), "`client_certificate` holds no certificate")
        .await;
    refused(builder().client_certificate(&*certificate, "k3y"), "`client_certificate` holds no key").await;
    let broken = key.replace(char::is_lowercase, "A");
    let error = soon(builder().client_certificate(certificate, &*broken).connect()).await;
    let error = error.expect_err("it is not the certificate's key");
    assert!(matches!(error, ConnectError::Tls { .. }), "{error:?}");
    assert!(!format!("{error:?}").contains(&broken[40..60]), "{error:?}");
}

/// The key is not sent in the clear to a server that wants encryption, and the other way round nobody waits for ever.
#[tokio::test]
async fn without_encryption_the_server_does_not_answer() {
    let authority = Authority::new();
    let server = TlsServer::start(&authority, None).await;
    let error = soon(server.client().connect_timeout("5s").connect()).await.expect_err("it wants encryption");
    assert!(matches!(error, ConnectError::Unreachable { .. }), "{error:?}");
}
