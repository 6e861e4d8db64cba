//! What almost every program needs: `use worker_core::prelude::*;`.

#[cfg(feature = "embedded")]
pub use crate::Embedded;
pub use crate::{
    Activity, ActivityContext, CancelReason, Data, DataConverter, Dispatch, Failure, Query, RawPayload,
    Result, RetryPolicy, Signal, State, Update, WorkerError, Workflow, WorkflowContext, activity, registry,
    workflow,
};
#[cfg(feature = "client")]
pub use crate::{Client, Worker, WorkerOptions};
/// The runtime below clients and workers, so that `#[tokio::main]` needs no second dependency.
#[cfg(feature = "client")]
pub use tokio;
