//! Finding workflows.

use std::time::SystemTime;

use worker_proto::common::Payload;
use worker_proto::enums::WorkflowExecutionStatus;
use worker_proto::workflow::WorkflowExecutionInfo;
use worker_proto::workflowservice as wire;

use super::Client;
use super::error::ListError;
use super::rpc::Effort;
use crate::duration;

/// The workflows that a filter matches, fetched page by page.
///
/// ```no_run
/// # use worker_core::prelude::*;
/// # async fn run(client: Client) -> Result<()> {
/// let mut running = client.list("ExecutionStatus = 'Running'");
/// while let Some(workflow) = running.next().await? {
///     println!("{} {:?}", workflow.id(), workflow.status());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct WorkflowList {
    client: Client,
    request: wire::ListWorkflowExecutionsRequest,
    page: std::vec::IntoIter<WorkflowExecutionInfo>,
    finished: bool,
}

impl WorkflowList {
    pub(super) fn new(client: Client, query: String) -> Self {
        let request = wire::ListWorkflowExecutionsRequest {
            namespace: client.namespace().to_owned(),
            page_size: 100,
            query,
            ..Default::default()
        };
        Self { client, request, page: Vec::new().into_iter(), finished: false }
    }

    /// Workflows per call to the server. Default 100; servers have a bound of their own, usually 1,000.
    #[must_use]
    pub fn page_size(mut self, workflows: u16) -> Self {
        self.request.page_size = i32::from(workflows.max(1));
        self
    }

    /// The next workflow; `None` after the last one.
    ///
    /// # Errors
    /// [`ListError::InvalidQuery`] with what the server says about the filter.
    pub async fn next(&mut self) -> Result<Option<WorkflowSummary>, ListError> {
        loop {
            if let Some(raw) = self.page.next() {
                return Ok(Some(WorkflowSummary { raw }));
            }
            if self.finished {
                return Ok(None);
            }
            let page = self
                .client
                .rpc()
                .call("ListWorkflowExecutions", Effort::Ordinary, self.request.clone(), |service, request| {
                    service.list_workflow_executions(request)
                })
                .await
                .map_err(|error| ListError::from_rpc(&self.request.query, error))?;
            self.page = page.executions.into_iter();
            self.finished = page.next_page_token.is_empty();
            self.request.next_page_token = page.next_page_token;
        }
    }

    /// All workflows that are left.
    ///
    /// # Errors
    /// As [`next`](Self::next).
    pub async fn all(mut self) -> Result<Vec<WorkflowSummary>, ListError> {
        let mut workflows = Vec::new();
        while let Some(workflow) = self.next().await? {
            workflows.push(workflow);
        }
        Ok(workflows)
    }
}

/// One workflow of a list.
#[derive(Clone, Debug)]
pub struct WorkflowSummary {
    raw: WorkflowExecutionInfo,
}

impl WorkflowSummary {
    /// The wire's message, for what is not wrapped.
    pub fn raw(&self) -> &WorkflowExecutionInfo {
        &self.raw
    }

    /// The workflow id.
    pub fn id(&self) -> &str {
        self.raw.execution.as_ref().map_or("", |run| &run.workflow_id)
    }

    /// The run id.
    pub fn run_id(&self) -> &str {
        self.raw.execution.as_ref().map_or("", |run| &run.run_id)
    }

    /// The workflow type.
    pub fn workflow_type(&self) -> &str {
        self.raw.r#type.as_ref().map_or("", |wire| &wire.name)
    }

    /// The task queue.
    pub fn task_queue(&self) -> &str {
        &self.raw.task_queue
    }

    /// Running, or how it ended.
    pub fn status(&self) -> WorkflowExecutionStatus {
        self.raw.status()
    }

    /// When it was started.
    pub fn start_time(&self) -> Option<SystemTime> {
        self.raw.start_time.as_ref().map(duration::time_from_proto)
    }

    /// When it ended; `None` while it runs.
    pub fn close_time(&self) -> Option<SystemTime> {
        self.raw.close_time.as_ref().map(duration::time_from_proto)
    }
}

/// How many workflows a filter matches.
#[derive(Clone, Debug, PartialEq)]
pub struct WorkflowCount {
    /// All of them.
    pub count: i64,
    /// By the values of `GROUP BY`, still encoded; empty without it.
    pub groups: Vec<(Vec<Payload>, i64)>,
}

pub(super) async fn count(client: &Client, query: String) -> Result<WorkflowCount, ListError> {
    let request = wire::CountWorkflowExecutionsRequest {
        namespace: client.namespace().to_owned(),
        query: query.clone(),
    };
    let counted = client
        .rpc()
        .call("CountWorkflowExecutions", Effort::Ordinary, request, |service, request| {
            service.count_workflow_executions(request)
        })
        .await
        .map_err(|error| ListError::from_rpc(&query, error))?;
    let groups = counted.groups.into_iter().map(|group| (group.group_values, group.count)).collect();
    Ok(WorkflowCount { count: counted.count, groups })
}
