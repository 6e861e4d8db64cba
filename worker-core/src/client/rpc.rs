//! One call to a server: request metadata, deadline, retries. Everything else in the client and worker goes through it.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use tonic::metadata::{Ascii, MetadataMap, MetadataValue};
use tonic::{Code, Request, Response, Status};
use worker_proto::service::WorkflowService;

use super::error::RpcError;

/// What one method call of the service gives.
pub(crate) type Reply<'a, R> = Pin<Box<dyn Future<Output = Result<Response<R>, Status>> + Send + 'a>>;

/// Deadline of one attempt of an ordinary call.
pub(crate) const CALL_DEADLINE: Duration = Duration::from_secs(30);
/// Deadline of a long poll; servers answer after about 60 s.
pub(crate) const POLL_DEADLINE: Duration = Duration::from_secs(70);

const CLIENT_NAME: &str = crate::machine::SDK_NAME;
const CLIENT_VERSION: &str = env!("CARGO_PKG_VERSION");

/// A service with what every request to it carries.
#[derive(Clone)]
pub(crate) struct Rpc {
    service: Arc<dyn WorkflowService>,
    metadata: Arc<RwLock<Arc<MetadataMap>>>,
    /// Over a network: calls need metadata and a deadline, and may be lost. In process only "not now" is tried again.
    remote: bool,
}

/// How hard to try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effort {
    /// Up to 10 attempts within 10 s.
    Ordinary,
    /// As `Ordinary`, each attempt waiting on the server for up to 70 s.
    LongPoll,
    /// One attempt.
    Once,
    /// One attempt, waiting on the server for up to 70 s. Pollers back off by themselves.
    OncePoll,
}

impl Effort {
    fn deadline(self) -> Duration {
        match self {
            Self::Ordinary | Self::Once => CALL_DEADLINE,
            Self::LongPoll | Self::OncePoll => POLL_DEADLINE,
        }
    }

    fn retries(self) -> bool {
        matches!(self, Self::Ordinary | Self::LongPoll)
    }
}

impl Rpc {
    pub(crate) fn in_process(service: Arc<dyn WorkflowService>) -> Self {
        Self { service, metadata: Arc::new(RwLock::new(Arc::new(MetadataMap::new()))), remote: false }
    }

    /// `metadata` is the user's; ours is added where a key is absent.
    pub(crate) fn remote(
        service: Arc<dyn WorkflowService>,
        namespace: &str,
        mut metadata: MetadataMap,
    ) -> Self {
        let own = [
            ("client-name", CLIENT_NAME),
            ("client-version", CLIENT_VERSION),
            ("temporal-namespace", namespace),
        ];
        for (key, value) in own {
            if !metadata.contains_key(key)
                && let Ok(value) = value.parse::<MetadataValue<Ascii>>()
            {
                metadata.insert(key, value);
            }
        }
        Self { service, metadata: Arc::new(RwLock::new(Arc::new(metadata))), remote: true }
    }

    pub(crate) fn service(&self) -> &Arc<dyn WorkflowService> {
        &self.service
    }

    /// Replaces one header of all later calls.
    pub(crate) fn set_header(&self, key: &'static str, value: MetadataValue<Ascii>) {
        let mut metadata = self.metadata.write().unwrap_or_else(PoisonError::into_inner);
        Arc::make_mut(&mut metadata).insert(key, value);
    }

    /// Sends a request and gives the answer, retrying by `effort` what may succeed later.
    pub(crate) async fn call<Q, R, F>(
        &self,
        operation: &'static str,
        effort: Effort,
        request: Q,
        send: F,
    ) -> Result<R, RpcError>
    where
        Q: Clone,
        F: for<'a> Fn(&'a dyn WorkflowService, Request<Q>) -> Reply<'a, R>,
    {
        if !effort.retries() {
            let reply = send(&*self.service, self.prepare(request, effort)).await;
            return reply.map(Response::into_inner).map_err(|status| RpcError::new(operation, status));
        }
        let mut backoff = if self.remote { Backoff::new() } else { Backoff::in_process() };
        loop {
            match send(&*self.service, self.prepare(request.clone(), effort)).await {
                Ok(reply) => return Ok(reply.into_inner()),
                Err(status) => match backoff.next(&status) {
                    Some(delay) => {
                        tracing::debug!(operation, code = ?status.code(), ?delay, "retrying a call");
                        tokio::time::sleep(delay).await;
                    }
                    None => return Err(RpcError::new(operation, status)),
                },
            }
        }
    }

    fn prepare<Q>(&self, request: Q, effort: Effort) -> Request<Q> {
        let mut request = Request::new(request);
        if !self.remote {
            return request;
        }
        let metadata = self.metadata.read().unwrap_or_else(PoisonError::into_inner).clone();
        *request.metadata_mut() = Arc::unwrap_or_clone(metadata);
        request.set_timeout(effort.deadline());
        request
    }
}

/// Whether a later attempt of the same call may succeed.
pub(crate) fn is_transient(status: &Status) -> bool {
    match status.code() {
        Code::DataLoss
        | Code::Internal
        | Code::Unknown
        | Code::Aborted
        | Code::OutOfRange
        | Code::Unavailable => true,
        Code::ResourceExhausted => !is_too_large(status),
        // Only a closed connection cancels from below; it leaves its cause.
        Code::Cancelled => std::error::Error::source(status).is_some(),
        _ => false,
    }
}

/// Whether the server (or our own encoder) refused the size of a message; never worth a retry.
pub(crate) fn is_too_large(status: &Status) -> bool {
    matches!(status.code(), Code::ResourceExhausted | Code::OutOfRange)
        && (status.message().contains("received message larger than max")
            || status.message().contains("message length too large"))
}

const ATTEMPTS_MAX: u32 = 10;
const TOTAL_MAX: Duration = Duration::from_secs(10);

/// Delays of one call's retries.
pub(super) struct Backoff {
    attempts_left: u32,
    waited: Duration,
    normal: Duration,
    throttle: Duration,
    heals: fn(&Status) -> bool,
}

impl Backoff {
    pub(super) fn new() -> Self {
        Self {
            attempts_left: ATTEMPTS_MAX - 1,
            waited: Duration::ZERO,
            normal: Duration::from_millis(100),
            throttle: Duration::from_secs(1),
            heals: is_transient,
        }
    }

    /// Nothing is lost between us and the engine, so its answer is final; but for "not now", as of a run that is closing, which
    /// takes it no longer than a workflow task.
    fn in_process() -> Self {
        Self {
            attempts_left: u32::MAX,
            normal: Duration::from_millis(2),
            throttle: Duration::ZERO,
            heals: |status| status.code() == Code::ResourceExhausted && is_transient(status),
            ..Self::new()
        }
    }

    /// Time until the next attempt; `None` when there is none.
    pub(super) fn next(&mut self, status: &Status) -> Option<Duration> {
        if !(self.heals)(status) || self.attempts_left == 0 {
            return None;
        }
        let mut delay = jittered(self.normal);
        self.normal = self.normal.mul_f64(1.7).min(Duration::from_secs(5));
        if status.code() == Code::ResourceExhausted {
            delay = delay.max(self.throttle);
            self.throttle = (self.throttle * 2).min(Duration::from_secs(10));
        }
        self.attempts_left -= 1;
        self.waited += delay;
        (self.waited <= TOTAL_MAX).then_some(delay)
    }
}

/// Within 20 % of the delay, so that many clients do not come back at once.
pub(crate) fn jittered(delay: Duration) -> Duration {
    // Nothing depends on the quality of this randomness.
    let random = uuid::Uuid::new_v4().as_u128() as u16;
    delay.mul_f64(0.8 + 0.4 * f64::from(random) / f64::from(u16::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_may_heal_is_tried_again() {
        let heals = |code, message: &str| is_transient(&Status::new(code, message));
        for code in [Code::Unavailable, Code::Internal, Code::Unknown, Code::Aborted, Code::ResourceExhausted]
        {
            assert!(heals(code, ""), "{code:?}");
        }
        for code in [
            Code::NotFound,
            Code::InvalidArgument,
            Code::AlreadyExists,
            Code::DeadlineExceeded,
            Code::Cancelled,
        ] {
            assert!(!heals(code, ""), "{code:?}");
        }
        assert!(!heals(Code::ResourceExhausted, "grpc: received message larger than max (5 vs. 4)"));
    }

    #[test]
    fn in_process_only_what_the_engine_puts_off_is_tried_again_and_soon() {
        let not_now = Status::resource_exhausted("workflow is closing");
        let mut backoff = Backoff::in_process();
        let delays: Vec<_> = std::iter::from_fn(|| backoff.next(&not_now)).collect();
        assert!(delays[0] <= Duration::from_millis(3), "{delays:?}");
        let waited = delays.iter().sum::<Duration>();
        assert!(waited > TOTAL_MAX / 4 && waited <= TOTAL_MAX, "{delays:?}");
        for code in [Code::Unavailable, Code::Internal, Code::NotFound] {
            assert_eq!(Backoff::in_process().next(&Status::new(code, "")), None, "{code:?}");
        }
    }

    #[test]
    fn a_call_is_tried_ten_times_in_ten_seconds() {
        let mut backoff = Backoff::new();
        let delays: Vec<_> = std::iter::from_fn(|| backoff.next(&Status::unavailable(""))).collect();
        assert!((6..=9).contains(&delays.len()), "{delays:?}");
        assert!(delays.iter().sum::<Duration>() <= TOTAL_MAX);
        assert!(delays[0] >= Duration::from_millis(80) && delays[0] <= Duration::from_millis(120));
        assert!(
            Backoff::new().next(&Status::resource_exhausted("slow down")).unwrap() >= Duration::from_secs(1)
        );
    }
}
