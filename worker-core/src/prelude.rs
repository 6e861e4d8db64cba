//! What almost every program needs: `use worker_core::prelude::*;`.

pub use crate::{
    Activity, ActivityContext, CancelReason, Data, DataConverter, Dispatch, Failure, Query, RawPayload,
    Result, RetryPolicy, Signal, State, Update, WorkerError, Workflow, WorkflowContext, activity, registry,
    workflow,
};
