//! Durable workflows and activities as plain annotated functions, for Temporal servers and for the embedded engine.
//!
//! # Features
//! - `embedded` (default): the engine inside this process; brings `client`.
//! - `client`: [`Client`] and [`Worker`], everything that does I/O. Without it the crate is definitions, conversion
//!   and the replay machine, and builds for wasm.
//! - `tls`: encrypted connections and client certificates.
//! - `json` (default): histories in the JSON form of the `temporal` CLI, for [`testing::Replayer`].
//! - `bincode`: compact payloads between Rust programs.
//!
//! `default-features = false, features = ["client"]` leaves the engine, and with it SQLite and the C compiler, out.
#![cfg_attr(feature = "embedded", doc = "")]
#![cfg_attr(feature = "embedded", doc = include_str!("../docs/guide.md"))]

// So that the attributes' absolute paths work in this crate's own tests.
extern crate self as worker_core;

mod activity;
mod clock;
mod context;
mod converter;
mod definition;
mod duration;
mod error;
#[cfg_attr(not(feature = "client"), allow(dead_code, reason = "the worker, an edge, drives it"))]
mod executor;
#[cfg(test)]
mod log_lines;
mod machine;
mod private;
#[cfg_attr(not(feature = "client"), allow(dead_code, reason = "the worker, an edge, asks it"))]
mod registry;
mod retry;
mod size;
mod state;

#[cfg(feature = "client")]
pub mod client;
#[cfg(feature = "client")]
mod worker;

pub mod prelude;
pub mod testing;

pub use activity::CancelReason;
#[cfg(feature = "client")]
pub use client::Client;
#[cfg(feature = "embedded")]
pub use client::Embedded;
pub use context::activity::{ActivityContext, ActivityInfo};
pub use context::activity_call::{ActivityCall, ActivityHandle};
pub use context::attributes::SearchAttributeUpdates;
pub use context::cancellation::{Cancellation, Cancelled};
pub use context::child_call::{ChildCall, ChildHandle, ChildIdReuse, ChildStart, ParentClosePolicy};
pub use context::continue_as_new::{ContinueAsNewCall, Continued};
pub use context::external::{ExternalWorkflow, SignalCall};
pub use context::info::{ParentInfo, WorkflowInfo};
pub use context::join::{Either, JoinHandle, JoinTuple, Race};
pub use context::log::WorkflowLog;
pub use context::operation::Operation;
pub use context::random::WorkflowRandom;
pub use context::wait::{Recv, Signals, Timer, WaitUntil};
pub use context::workflow::WorkflowContext;
pub use converter::{ConvertError, Data, DataConverter, Proto, RawPayload};
pub use definition::{
    Activity, ActivityDefaults, Query, RetryDefaults, Signal, Update, VersioningBehavior, Workflow,
};
pub use duration::{DurationError, IntoDuration, parse_duration};
pub use error::{Failure, FailureKind, Result, TimeoutKind, WorkerError};
pub use machine::output::{ActivityCancellation, ChildCancellation};
pub use registry::{Definition, DefinitionKind, Dispatch, Place, Registry, RegistryError, registry};
pub use retry::RetryPolicy;
pub use state::State;
#[cfg(feature = "client")]
pub use worker::{SlotStatus, StartWorkerError, Worker, WorkerOptions, WorkerState, WorkerStatus};

#[doc = include_str!("../docs/worker_error.md")]
pub use worker_macros::WorkerError;
#[doc = include_str!("../docs/activity.md")]
pub use worker_macros::activity;
#[doc = include_str!("../docs/workflow.md")]
pub use worker_macros::workflow;

/// What generated code names; not for people.
#[doc(hidden)]
pub mod __private {
    pub use crate::private::*;
}

/// The wire types, for raw access and for what is not wrapped.
pub use worker_proto as proto;
