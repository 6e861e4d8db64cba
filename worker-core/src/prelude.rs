//! What almost every program needs: `use worker_core::prelude::*;`.

pub use crate::{
    ActivityContext, CancelReason, Data, DataConverter, Failure, Result, RetryPolicy, WorkerError,
};
