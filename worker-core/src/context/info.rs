//! What a run knows about itself.

use std::time::{Duration, SystemTime};

use worker_proto::common::{Header, Payloads, WorkflowExecution};
use worker_proto::history::WorkflowExecutionStartedEventAttributes as Started;

use crate::duration::from_proto;
use crate::error::Failure;
use crate::executor::core::RunIdentity;
use crate::retry::RetryPolicy;

/// Facts about a run that do not change while it runs. For workflow code; from `WorkflowExecutionStarted`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WorkflowInfo {
    /// The user's key.
    pub workflow_id: String,
    /// This execution.
    pub run_id: String,
    /// The first execution of the chain of continuations, retries and cron runs.
    pub first_run_id: String,
    /// The execution that a reset began from; else this one.
    pub original_run_id: String,
    /// The execution before this one, if it continues one.
    pub continued_run_id: Option<String>,
    /// Registered name.
    pub workflow_type: String,
    /// Namespace.
    pub namespace: String,
    /// Task queue of its workflow tasks.
    pub task_queue: String,
    /// 1-based; counts the runs of a workflow retry policy.
    pub attempt: u32,
    /// When the server wrote the first event.
    pub start_time: SystemTime,
    /// Bound of the whole chain of runs. `None`: none.
    pub execution_timeout: Option<Duration>,
    /// Bound of this run. `None`: none.
    pub run_timeout: Option<Duration>,
    /// Bound of one workflow task.
    pub task_timeout: Duration,
    /// How a failed run is tried again. `None`: not at all.
    pub retry: Option<RetryPolicy>,
    /// Cron schedule; empty without one.
    pub cron_schedule: String,
    /// Namespace, workflow id and run id of the workflow that started this one as its child.
    pub parent: Option<ParentInfo>,
    pub(crate) header: Option<Header>,
    pub(crate) last_result: Option<Payloads>,
    pub(crate) last_failure: Option<Failure>,
}

/// The workflow that started this one as its child.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ParentInfo {
    /// Namespace.
    pub namespace: String,
    /// The user's key.
    pub workflow_id: String,
    /// The execution.
    pub run_id: String,
}

impl WorkflowInfo {
    pub(crate) fn new(identity: &RunIdentity, started: Started, start_time: SystemTime) -> Self {
        let parent = started.parent_workflow_execution.map(|WorkflowExecution { workflow_id, run_id }| {
            ParentInfo { namespace: started.parent_workflow_namespace.clone(), workflow_id, run_id }
        });
        let positive = |duration: Option<prost_types::Duration>| {
            duration.as_ref().map(from_proto).filter(|duration| !duration.is_zero())
        };
        Self {
            workflow_id: identity.workflow_id.clone(),
            run_id: identity.run_id.clone(),
            first_run_id: started.first_execution_run_id,
            original_run_id: started.original_execution_run_id,
            continued_run_id: Some(started.continued_execution_run_id).filter(|id| !id.is_empty()),
            workflow_type: started.workflow_type.map(|kind| kind.name).unwrap_or_default(),
            namespace: identity.namespace.clone(),
            task_queue: started.task_queue.map_or_else(|| identity.task_queue.clone(), |queue| queue.name),
            attempt: u32::try_from(started.attempt).unwrap_or(1).max(1),
            start_time,
            execution_timeout: positive(started.workflow_execution_timeout),
            run_timeout: positive(started.workflow_run_timeout),
            task_timeout: positive(started.workflow_task_timeout).unwrap_or(Duration::from_secs(10)),
            retry: started.retry_policy.as_ref().map(RetryPolicy::from_proto),
            cron_schedule: started.cron_schedule,
            parent,
            header: started.header,
            last_result: started.last_completion_result.filter(|result| !result.payloads.is_empty()),
            last_failure: started.continued_failure.map(Failure::from_proto),
        }
    }
}
