//! Runs workflow code: one workflow task in, one outcome out.
//!
//! Called by `worker`, which gets tasks from a server and sends outcomes back, and by the replayer. Nothing here does I/O:
//! [`runtime`] owns the workflow threads and the cache, [`run`] one run, `machine` what the history means.

pub(crate) mod core;
pub(crate) mod handlers;
pub(crate) mod oneshot;
pub(crate) mod panics;
pub(crate) mod run;
pub(crate) mod runtime;
pub(crate) mod scope;
pub(crate) mod tasks;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use worker_proto::command::Command;
use worker_proto::enums::WorkflowTaskFailedCause;
use worker_proto::failure::Failure;
use worker_proto::history::HistoryEvent;
use worker_proto::protocol::Message;
use worker_proto::query::{WorkflowQuery, WorkflowQueryResult};
use worker_proto::sdk::WorkflowTaskCompletedMetadata;

#[allow(unused_imports, reason = "for the worker, an edge")]
pub(crate) use runtime::{Evicted, RuntimeOptions, WorkflowRuntime};

/// A workflow task, with all pages of its history.
#[derive(Clone, Debug, Default)]
pub(crate) struct WorkflowTask {
    pub(crate) run_id: String,
    pub(crate) workflow_id: String,
    pub(crate) workflow_type: String,
    pub(crate) namespace: String,
    pub(crate) task_queue: String,
    /// 1-based.
    pub(crate) attempt: i32,
    /// 0 when there is nothing to answer but `query`.
    pub(crate) started_event_id: i64,
    pub(crate) history: Vec<HistoryEvent>,
    pub(crate) messages: Vec<Message>,
    /// Queries that are answered with the completion.
    pub(crate) queries: BTreeMap<String, WorkflowQuery>,
    /// A query that is the whole task.
    pub(crate) query: Option<WorkflowQuery>,
}

/// What to tell the server.
#[derive(Debug)]
pub(crate) enum TaskOutcome {
    /// Respond completed.
    Completed(Box<Completion>),
    /// Respond failed, if it is the first attempt; the run is evicted already.
    Failed { cause: WorkflowTaskFailedCause, failure: Box<Failure> },
    /// Respond to the query that was the whole task.
    QueryAnswered(Box<WorkflowQueryResult>),
    /// The run is not cached and the history begins in the middle: here is the task back; fetch its history from event 1
    /// and call again.
    NeedFullHistory(Box<WorkflowTask>),
    /// Say nothing and let the task time out: its history is incomplete.
    Dropped { reason: String },
}

/// A completed workflow task.
#[derive(Debug, Default)]
pub(crate) struct Completion {
    pub(crate) commands: Vec<Command>,
    pub(crate) messages: Vec<Message>,
    pub(crate) query_results: BTreeMap<String, WorkflowQueryResult>,
    /// Ask for another task at once; for local activities.
    pub(crate) force_new_task: bool,
    pub(crate) sdk_metadata: WorkflowTaskCompletedMetadata,
    /// The run is over if the server accepts this.
    pub(crate) is_terminal: bool,
}
