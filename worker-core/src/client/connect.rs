//! Making a client: options, channel, TLS.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use tonic::metadata::{Ascii, MetadataKey, MetadataMap, MetadataValue};
use tonic::transport::{Channel, Endpoint};
use tonic::{Code, Status};
use worker_proto::service::{GrpcTransport, GrpcWorkflowService};

use super::config::{self, Config, TlsConfig};
use super::error::ConnectError;
use super::rpc::{Backoff, Effort, Rpc};
use super::{Client, RpcError, identity};
use crate::converter::DataConverter;
use crate::duration::{DurationError, IntoDuration};

const DEFAULT_NAMESPACE: &str = "default";
const DEFAULT_ADDRESS: &str = "localhost:7233";

/// Options of a [`Client`]. What is set here wins over the environment, in any order.
///
/// ```no_run
/// # use worker_core::prelude::*;
/// # async fn run() -> Result<()> {
/// let client = Client::builder().address("my.host:7233").namespace("orders").api_key("…").connect().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct ClientBuilder {
    explicit: Config,
    environment: bool,
    identity: Option<String>,
    converter: DataConverter,
    timeout: Duration,
    lazy: bool,
    mistake: Option<DurationError>,
    #[cfg(feature = "embedded")]
    engine: Option<super::Embedded>,
}

impl ClientBuilder {
    pub(super) fn new() -> Self {
        Self {
            explicit: Config::default(),
            environment: false,
            identity: None,
            converter: DataConverter::default(),
            timeout: Duration::from_secs(10),
            lazy: false,
            mistake: None,
            #[cfg(feature = "embedded")]
            engine: None,
        }
    }

    /// Where the server is: `host:port`; `https://` in front turns TLS on. Default `localhost:7233`.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.explicit.address = Some(address.into());
        self
    }

    /// The namespace. Default `default`. The embedded engine creates it when it does not exist.
    #[must_use]
    pub fn namespace(mut self, namespace: impl Into<String>) -> Self {
        self.explicit.namespace = Some(namespace.into());
        self
    }

    /// What this client calls itself in histories. Default `<pid>@<host>`.
    #[must_use]
    pub fn identity(mut self, identity: impl Into<String>) -> Self {
        self.identity = Some(identity.into());
        self
    }

    /// How values become payloads, also for workers of this client. Default: JSON.
    #[must_use]
    pub fn converter(mut self, converter: DataConverter) -> Self {
        self.converter = converter;
        self
    }

    /// Sent as a bearer token; turns TLS on unless [`tls(false)`](Self::tls) says otherwise.
    #[must_use]
    pub fn api_key(mut self, api_key: impl Into<String>) -> Self {
        self.explicit.api_key = Some(api_key.into());
        self
    }

    /// Whether to encrypt. Default: when an API key or any TLS option is set. Needs the feature `tls`.
    #[must_use]
    pub fn tls(mut self, on: bool) -> Self {
        self.explicit.tls.enabled = Some(on);
        self
    }

    /// Certificate authorities that the server must be signed by, in PEM. Default: those of the operating system.
    #[must_use]
    pub fn server_ca(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.explicit.tls.server_ca = Some(pem.into());
        self
    }

    /// This client's certificate and key, in PEM (mTLS).
    #[must_use]
    pub fn client_certificate(mut self, cert_pem: impl Into<Vec<u8>>, key_pem: impl Into<Vec<u8>>) -> Self {
        self.explicit.tls.client_cert = Some(cert_pem.into());
        self.explicit.tls.client_key = Some(key_pem.into());
        self
    }

    /// Name that the server's certificate must have. Default: the host of the address.
    #[must_use]
    pub fn server_name(mut self, name: impl Into<String>) -> Self {
        self.explicit.tls.server_name = Some(name.into());
        self
    }

    /// A header of every call.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.explicit.headers.insert(name.into().to_ascii_lowercase(), value.into());
        self
    }

    /// Longest wait for the server's first answer. Default 10 s.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: impl IntoDuration) -> Self {
        match timeout.into_duration() {
            Ok(timeout) => self.timeout = timeout,
            Err(mistake) => self.mistake = Some(mistake),
        }
        self
    }

    /// Does not wait for the server at all: the first call connects.
    #[must_use]
    pub fn lazy(mut self) -> Self {
        self.lazy = true;
        self
    }

    /// Fills what is not set here from the environment and the settings file, see [`Client::from_env`].
    #[must_use]
    pub fn environment(mut self) -> Self {
        self.environment = true;
        self
    }

    /// Uses the engine in this process instead of an address.
    #[cfg(feature = "embedded")]
    #[must_use]
    pub fn embedded(mut self, engine: super::Embedded) -> Self {
        self.engine = Some(engine);
        self
    }

    /// Makes the client.
    ///
    /// # Errors
    /// See [`ConnectError`].
    pub async fn connect(self) -> Result<Client, ConnectError> {
        if let Some(mistake) = self.mistake {
            return Err(ConnectError::Duration(mistake));
        }
        #[cfg_attr(not(feature = "embedded"), expect(unused_mut, reason = "only an engine changes it"))]
        let mut config = if self.environment {
            let read = config::from_process().map_err(ConnectError::Config)?;
            self.explicit.clone().or(read)
        } else {
            self.explicit.clone()
        };
        #[cfg(feature = "embedded")]
        {
            let engine = match self.engine {
                Some(engine) => Some(engine),
                None if self.environment && config.address.is_none() => Some(super::Embedded::from_env()),
                None => None,
            };
            if let Some(engine) = engine {
                let namespace = config.namespace.take().unwrap_or_else(|| DEFAULT_NAMESPACE.to_owned());
                let identity = self.identity.unwrap_or_else(identity);
                return super::embedded::connect(engine, namespace, identity, self.converter).await;
            }
        }
        let address = config.address.clone().unwrap_or_else(|| DEFAULT_ADDRESS.to_owned());
        let namespace = config.namespace.clone().unwrap_or_else(|| DEFAULT_NAMESPACE.to_owned());
        let channel = channel(&address, &config)?;
        let metadata = metadata(&config)?;
        let service = Arc::new(GrpcWorkflowService::new(GrpcTransport::new(channel)));
        let rpc = Rpc::remote(service, &namespace, metadata);
        let identity = self.identity.unwrap_or_else(identity);
        let client = Client::new(rpc, namespace, identity, self.converter, address.clone(), None);
        if !self.lazy {
            greet(&client, address, self.timeout).await?;
        }
        Ok(client)
    }
}

/// Waits for the server's first answer.
async fn greet(client: &Client, address: String, timeout: Duration) -> Result<(), ConnectError> {
    let unreachable = |source| ConnectError::Unreachable { address: address.clone(), source };
    match tokio::time::timeout(timeout, first_answer(client)).await {
        Ok(Ok(())) => Ok(()),
        Ok(Err(error)) => match (tls_refusal(error.status()), error.code()) {
            (Some(text), _) => {
                let advice = "check `server_ca`, `server_name` and the client's certificate";
                let reason = format!("`{address}` and this client do not agree: {text}; {advice}");
                Err(ConnectError::Tls { reason })
            }
            (None, Code::Unauthenticated | Code::PermissionDenied) => Err(ConnectError::Rpc(error)),
            (None, _) => Err(unreachable(error)),
        },
        Err(_) => {
            let status = Status::deadline_exceeded(format!("no answer within {timeout:?}"));
            Err(unreachable(RpcError::new("GetSystemInfo", status)))
        }
    }
}

/// Tries until the server answers; what no later attempt can mend ends it at once.
async fn first_answer(client: &Client) -> Result<(), RpcError> {
    let mut backoff = Backoff::new();
    loop {
        let Err(error) = client.server_by(Effort::Once).await else { return Ok(()) };
        let delay = match tls_refusal(error.status()) {
            Some(_) => None,
            None => backoff.next(error.status()),
        };
        let Some(delay) = delay else { return Err(error) };
        tokio::time::sleep(delay).await;
    }
}

/// Why the two sides could not agree on encryption, if that is what failed: a certificate, a name, an alert of the server.
fn tls_refusal(status: &Status) -> Option<String> {
    let sources = std::iter::successors(std::error::Error::source(status), |error| error.source());
    let io = sources.filter_map(|error| error.downcast_ref::<std::io::Error>());
    // What rustls says comes as invalid data; nothing else does before the first answer.
    io.filter(|error| error.kind() == std::io::ErrorKind::InvalidData).map(ToString::to_string).next()
}

impl Config {
    /// `self` where it says something, `other` elsewhere. An address set by hand keeps the other TLS settings.
    fn or(self, other: Self) -> Self {
        let mut headers = other.headers;
        headers.extend(self.headers);
        Self {
            address: self.address.or(other.address),
            namespace: self.namespace.or(other.namespace),
            api_key: self.api_key.or(other.api_key),
            tls: TlsConfig {
                enabled: self.tls.enabled.or(other.tls.enabled),
                server_ca: self.tls.server_ca.or(other.tls.server_ca),
                client_cert: self.tls.client_cert.or(other.tls.client_cert),
                client_key: self.tls.client_key.or(other.tls.client_key),
                server_name: self.tls.server_name.or(other.tls.server_name),
                disable_host_verification: self.tls.disable_host_verification
                    || other.tls.disable_host_verification,
            },
            headers,
        }
    }
}

fn channel(address: &str, config: &Config) -> Result<Channel, ConnectError> {
    let invalid =
        |reason: &str| ConnectError::InvalidAddress { address: address.to_owned(), reason: reason.into() };
    let (scheme, authority) = match address.split_once("://") {
        Some((scheme, rest)) => (Some(scheme), rest.trim_end_matches('/')),
        None => (None, address),
    };
    let https = match scheme {
        None | Some("http") => false,
        Some("https") => true,
        Some(_) => return Err(invalid("its scheme is neither `http` nor `https`")),
    };
    let parsed: tonic::codegen::http::uri::Authority =
        authority.parse().map_err(|_| invalid("it is not `host:port`"))?;
    if parsed.host().is_empty() {
        return Err(invalid("the host is missing"));
    }
    if parsed.port_u16().is_none() {
        return Err(invalid("the port is missing"));
    }
    let tls = config.tls.enabled != Some(false) && (https || config.tls.is_on(config.api_key.is_some()));
    let uri = format!("{}://{authority}", if tls { "https" } else { "http" });
    let endpoint = Endpoint::from_shared(uri)
        .map_err(|error| invalid(&error.to_string()))?
        .connect_timeout(Duration::from_secs(5))
        .tcp_nodelay(true)
        .http2_keep_alive_interval(Duration::from_secs(30))
        .keep_alive_timeout(Duration::from_secs(15))
        .keep_alive_while_idle(true);
    let endpoint = if tls { secure(endpoint, &config.tls)? } else { endpoint };
    Ok(endpoint.connect_lazy())
}

#[cfg(not(feature = "tls"))]
fn secure(_: Endpoint, _: &TlsConfig) -> Result<Endpoint, ConnectError> {
    let reason = "this build cannot encrypt; enable the feature `tls` of `worker-core`, or set `tls(false)`";
    Err(ConnectError::Tls { reason: reason.into() })
}

#[cfg(feature = "tls")]
fn secure(endpoint: Endpoint, config: &TlsConfig) -> Result<Endpoint, ConnectError> {
    use tonic::transport::{Certificate, ClientTlsConfig, Identity};
    let refuse = |reason: &str| Err(ConnectError::Tls { reason: reason.to_owned() });
    if config.disable_host_verification {
        return refuse(
            "host verification cannot be switched off; give the server's certificate as `server_ca` instead",
        );
    }
    // What holds none would be taken for an empty list, and the server for a stranger.
    for (pem, what) in [
        (&config.server_ca, "server_ca` holds no certificate"),
        (&config.client_cert, "client_certificate` holds no certificate"),
        (&config.client_key, "client_certificate` holds no key"),
    ] {
        if pem.as_ref().is_some_and(|pem| !pem.windows(10).any(|part| part == b"-----BEGIN")) {
            return refuse(&format!("`{what} in PEM form"));
        }
    }
    let mut tls = ClientTlsConfig::new();
    tls = match &config.server_ca {
        Some(pem) => tls.ca_certificate(Certificate::from_pem(pem)),
        None => tls.with_native_roots(),
    };
    tls = match (&config.client_cert, &config.client_key) {
        (Some(cert), Some(key)) => tls.identity(Identity::from_pem(cert, key)),
        (None, None) => tls,
        (Some(_), None) => return refuse("a client certificate is set without its key"),
        (None, Some(_)) => return refuse("a client key is set without its certificate"),
    };
    if let Some(name) = &config.server_name {
        tls = tls.domain_name(name);
    }
    endpoint.tls_config(tls).map_err(|error| ConnectError::Tls { reason: full_text(&error) })
}

/// An error with its sources, on one line.
#[cfg(feature = "tls")]
fn full_text(error: &dyn std::error::Error) -> String {
    let sources = std::iter::successors(error.source(), |error| error.source());
    sources.fold(error.to_string(), |text, source| format!("{text}: {source}"))
}

fn metadata(config: &Config) -> Result<MetadataMap, ConnectError> {
    let mut metadata = MetadataMap::new();
    if let Some(api_key) = &config.api_key {
        metadata.insert("authorization", bearer(api_key)?);
    }
    let headers: &BTreeMap<String, String> = &config.headers;
    for (name, value) in headers {
        let invalid = || ConnectError::InvalidHeader { name: name.clone() };
        let key: MetadataKey<Ascii> = name.parse().map_err(|_| invalid())?;
        metadata.insert(key, value.parse().map_err(|_| invalid())?);
    }
    Ok(metadata)
}

pub(super) fn bearer(api_key: &str) -> Result<MetadataValue<Ascii>, ConnectError> {
    let mut value: MetadataValue<Ascii> = format!("Bearer {api_key}")
        .parse()
        .map_err(|_| ConnectError::InvalidHeader { name: "authorization".to_owned() })?;
    value.set_sensitive(true);
    Ok(value)
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("config", &self.explicit)
            .field("environment", &self.environment)
            .field("identity", &self.identity)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_address(address: &str, expected: &str) {
        let error = channel(address, &Config::default()).unwrap_err();
        assert_eq!(error.to_string(), expected);
    }

    #[tokio::test]
    async fn addresses_are_checked() {
        check_address("", "`` is not an address: it is not `host:port`; write it like `localhost:7233`");
        check_address(
            "localhost",
            "`localhost` is not an address: the port is missing; write it like `localhost:7233`",
        );
        check_address(
            "ftp://h:1",
            "`ftp://h:1` is not an address: its scheme is neither `http` nor `https`; write it like `localhost:7233`",
        );
        check_address(
            "a b:1",
            "`a b:1` is not an address: it is not `host:port`; write it like `localhost:7233`",
        );
        assert!(channel("http://127.0.0.1:7233/", &Config::default()).is_ok());
        assert!(channel("[::1]:7233", &Config::default()).is_ok());
    }

    #[test]
    fn secrets_do_not_show() {
        let builder =
            Client::builder().api_key("s3cret").client_certificate("cert", "k3y").header("x", "t0ken");
        let shown = format!("{builder:?}");
        assert!(!shown.contains("s3cret") && !shown.contains("k3y") && !shown.contains("t0ken"), "{shown}");
    }

    #[tokio::test]
    async fn secrets_do_not_show_in_the_client() {
        let builder =
            Client::builder().address("127.0.0.1:9").tls(false).api_key("s3cret").header("x", "t0ken");
        let client = builder.lazy().connect().await.unwrap();
        client.set_api_key("n3w").unwrap();
        let shown = format!("{client:?}");
        assert!(shown.contains("127.0.0.1:9") && shown.contains("default"), "{shown}");
        assert!(!shown.contains("s3cret") && !shown.contains("n3w") && !shown.contains("t0ken"), "{shown}");
        let error = client.set_api_key("b\nad").unwrap_err();
        assert!(!format!("{error:?}").contains("ad\""), "{error:?}");
    }

    #[tokio::test]
    async fn headers_are_checked() {
        let error =
            Client::builder().address("h:1").header("bad name", "v").lazy().connect().await.unwrap_err();
        assert!(error.to_string().starts_with("header `bad name` has a name or value"), "{error}");
        let error =
            Client::builder().address("h:1").tls(false).api_key("a\nb").lazy().connect().await.unwrap_err();
        assert!(!error.to_string().contains("a\nb"), "{error}");
        let error = Client::builder().connect_timeout("soon").connect().await.unwrap_err();
        assert!(error.to_string().starts_with("`soon` is not a duration"), "{error}");
    }

    #[cfg(not(feature = "tls"))]
    #[tokio::test]
    async fn encryption_needs_its_feature() {
        let error = Client::builder().address("h:1").api_key("k").connect().await.unwrap_err();
        assert!(error.to_string().contains("enable the feature `tls`"), "{error}");
    }

    #[cfg(feature = "tls")]
    #[tokio::test]
    async fn half_an_identity_is_refused() {
        let error = Client::builder().address("h:1").server_name("h").tls(true);
        let mut half = error;
        half.explicit.tls.client_cert = Some(b"-----BEGIN CERTIFICATE-----".to_vec());
        let error = half.connect().await.unwrap_err();
        assert_eq!(error.to_string(), "TLS: a client certificate is set without its key");
    }
}
