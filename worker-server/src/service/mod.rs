//! The gRPC face: decode, validate and normalise, ask the driver, encode.  Nothing is decided here.
//!
//! The only module that names tonic.  One method per RPC in `workflow.rs` and `operator.rs`; what they share is in
//! `validate.rs` (limits, defaults and error texts), `status.rs` (refusals to statuses) and `visibility.rs` (lists).
//! RPCs that are not implemented answer UNIMPLEMENTED, by the default methods of the generated traits.

mod cluster;
mod dispatch;
mod health;
mod operator;
mod status;
mod validate;
mod visibility;
mod workflow;

use std::sync::Arc;
use std::time::Duration;

use tonic::{Request as Call, Status};

pub(crate) use self::dispatch::Dispatch;
use self::health::Health;
use crate::driver::Driver;
use crate::engine::effect::NamespaceRecord;
use crate::engine::rejected::Code;
use crate::engine::{Rejected, Request, Response};

/// All services of one engine; cheap to clone.
#[derive(Clone)]
pub(crate) struct Service {
    driver: Arc<Driver>,
}

impl Service {
    pub(crate) fn new(driver: Arc<Driver>) -> Self {
        Self { driver }
    }

    /// Asks the engine; `timeout` is what the caller has left.
    async fn ask(&self, timeout: Option<Duration>, request: Request) -> Result<Response, Status> {
        self.driver.call(timeout, request).await.map_err(status::status)
    }

    /// The namespace of this name.
    async fn namespace(&self, name: &str) -> Result<NamespaceRecord, Status> {
        validate::namespace(name)?;
        match self.ask(None, Request::DescribeNamespace(name.to_owned())).await? {
            Response::Namespace(record) if record.name == name => Ok(record),
            // Found by its id, which is no name.
            Response::Namespace(_) => Err(Rejected::namespace_not_found(name).into()),
            other => Err(unexpected(&other)),
        }
    }
}

/// What a caller has left of its deadline: the header `grpc-timeout`, as gRPC defines it, `None` if it set none.
fn timeout<T>(call: &Call<T>) -> Option<Duration> {
    let text = call.metadata().get("grpc-timeout")?.to_str().ok()?;
    let (number, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
    let number: u64 = (number.len() <= 8).then(|| number.parse().ok())??;
    Some(match unit {
        "H" => Duration::from_secs(number * 3_600),
        "M" => Duration::from_secs(number * 60),
        "S" => Duration::from_secs(number),
        "m" => Duration::from_millis(number),
        "u" => Duration::from_micros(number),
        "n" => Duration::from_nanos(number),
        _ => return None,
    })
}

/// The engine answered with the wrong variant: a mistake of ours, never of the caller.
fn unexpected(response: &Response) -> Status {
    tracing::error!(?response, "the engine gave an answer of the wrong kind");
    let message = "the engine gave an answer of the wrong kind".to_owned();
    status::status(Rejected { code: Code::Internal, message, detail: None })
}

/// Takes the one variant that answers a request.
macro_rules! answer {
    ($response:expr, $variant:ident) => {
        match $response {
            $crate::engine::Response::$variant(answer) => Ok(answer),
            other => Err($crate::service::unexpected(&other)),
        }
    };
}
use answer;
