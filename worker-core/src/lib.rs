//! Durable workflows and activities as plain annotated functions, for Temporal servers and for the embedded engine.
//!
//! # Features
//! - `embedded` (default): the engine inside this process; brings `client`.
//! - `client`: [`Client`] and [`Worker`], everything that does I/O. Without it the crate is definitions, conversion
//!   and the replay machine, and builds for wasm.
//! - `tls`: encrypted connections and client certificates.
//! - `bincode`: compact payloads between Rust programs.

mod activity;
mod clock;
mod context;
mod converter;
mod definition;
mod duration;
mod error;
mod executor;
mod machine;
mod retry;

pub mod prelude;
pub mod testing;

pub use activity::CancelReason;
pub use context::activity::{ActivityContext, ActivityInfo};
pub use converter::{ConvertError, Data, DataConverter, Proto, RawPayload};
pub use definition::{
    Activity, ActivityDefaults, Query, RetryDefaults, Signal, Update, VersioningBehavior, Workflow,
};
pub use duration::{DurationError, IntoDuration, parse_duration};
pub use error::{Failure, FailureKind, Result, TimeoutKind, WorkerError};
pub use retry::RetryPolicy;

/// The wire types, for raw access and for what is not wrapped.
pub use worker_proto as proto;
