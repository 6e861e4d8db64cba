//! A workflow that exists: its result, and everything that can be said to it.

use std::collections::BTreeMap;
use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::time::SystemTime;

use serde::Serialize;
use tonic::Code;
use worker_proto::common::{Payload, WorkflowExecution};
use worker_proto::enums::{HistoryEventFilterType, QueryRejectCondition, WorkflowExecutionStatus};
use worker_proto::history::history_event::Attributes;
use worker_proto::history::{History, HistoryEvent};
use worker_proto::query::WorkflowQuery;
use worker_proto::workflowservice as wire;

use super::error::{HandleError, InputError, QueryError, ResultError};
use super::rpc::Effort;
use super::update::{StartUpdate, UpdateHandle};
use super::{Client, ResultType, decode_one, random_id};
use crate::converter::Data;
use crate::definition::{Query, Signal, Update};
use crate::duration;
use crate::error::Failure;

/// A workflow, by its id. Made by [`Client::start`] or [`Client::workflow`]; cheap to clone; does nothing when dropped.
///
/// ```no_run
/// # use worker_core::prelude::*;
/// # const ADD: Signal<String> = Signal::named("add");
/// # const TOTAL: Query<(), u64> = Query::named("total");
/// # const PAY: Update<String, u64> = Update::named("pay");
/// # async fn run(client: Client) -> Result<()> {
/// let cart = client.workflow::<u64>("cart-1");
/// cart.signal(ADD, "tea".into()).await?; // delivered
/// let total = cart.query(TOTAL, ()).await?; // answered, nothing recorded
/// let paid = cart.update(PAY, "4711".into()).id("pay-1").await?; // done, or refused with the reason
/// cart.cancel().await?; // asked for; `result` tells what the workflow made of it
/// let result = cart.result().await?;
/// # Ok(())
/// # }
/// ```
///
/// A handle from a start stays inside the chain of runs it started: its result is that of the last run of the chain,
/// and it never cancels a later workflow that uses the same id. A handle by id means whichever run is current.
pub struct WorkflowHandle<O> {
    client: Client,
    workflow_id: String,
    /// Set: this run only.
    run_id: Option<String>,
    /// Set: the first run of the chain that was started.
    first_run_id: Option<String>,
    types: ResultType<O>,
}

impl<O: Data> WorkflowHandle<O> {
    pub(super) fn new(
        client: Client,
        workflow_id: String,
        run_id: Option<String>,
        first_run_id: Option<String>,
    ) -> Self {
        Self { client, workflow_id, run_id, first_run_id, types: PhantomData }
    }

    /// The workflow id.
    pub fn id(&self) -> &str {
        &self.workflow_id
    }

    /// The run that this handle started or is bound to; `None` for a handle by id.
    pub fn run_id(&self) -> Option<&str> {
        self.run_id.as_deref().or(self.first_run_id.as_deref())
    }

    /// Waits for the workflow's end and gives its result, following continue-as-new, retries and cron.
    ///
    /// # Errors
    /// How it ended otherwise, or why that cannot be known; see [`ResultError`].
    pub async fn result(&self) -> Result<O, ResultError> {
        self.wait(true).await
    }

    /// As [`result`](Self::result), for this run alone.
    ///
    /// # Errors
    /// Also [`ResultError::ContinuedAsNew`] with the next run's id.
    pub async fn result_of_run(&self) -> Result<O, ResultError> {
        self.wait(false).await
    }

    /// Sends a signal. Returns when the server has it, not when the workflow has seen it.
    ///
    /// # Errors
    /// [`HandleError::NotFound`] also when the workflow is closed.
    pub async fn signal<I: Data>(&self, signal: Signal<I>, input: I) -> Result<(), HandleError> {
        self.signal_named(signal.name(), &input).await
    }

    /// As [`signal`](Self::signal), by name.
    ///
    /// # Errors
    /// As `signal`.
    pub async fn signal_named<I: Serialize>(&self, name: &str, input: &I) -> Result<(), HandleError> {
        let what = || format!("the input of signal `{name}` to workflow `{}`", self.workflow_id);
        let input = self.client.encode(input, what).map_err(HandleError::Input)?;
        let request = wire::SignalWorkflowExecutionRequest {
            namespace: self.client.namespace().to_owned(),
            workflow_execution: Some(self.execution()),
            signal_name: name.to_owned(),
            input,
            identity: self.client.identity().to_owned(),
            request_id: random_id(),
            ..Default::default()
        };
        let sent = self
            .client
            .rpc()
            .call("SignalWorkflowExecution", Effort::Ordinary, request, |service, request| {
                service.signal_workflow_execution(request)
            })
            .await;
        sent.map(drop).map_err(|error| HandleError::from_rpc(&self.workflow_id, error))
    }

    /// Asks a question; works on closed workflows too, as long as a worker knows the workflow's code.
    pub fn query<I: Data, A: Data>(&self, query: Query<I, A>, input: I) -> QueryWorkflow<A> {
        self.query_named(query.name(), &input)
    }

    /// As [`query`](Self::query), by name.
    pub fn query_named<I: Serialize, A: Data>(&self, name: &str, input: &I) -> QueryWorkflow<A> {
        let what = || format!("the input of query `{name}` to workflow `{}`", self.workflow_id);
        let (query_args, mistake) = match self.client.encode(input, what) {
            Ok(args) => (args, None),
            Err(mistake) => (None, Some(mistake)),
        };
        let request = wire::QueryWorkflowRequest {
            namespace: self.client.namespace().to_owned(),
            execution: Some(self.execution()),
            query: Some(WorkflowQuery { query_type: name.to_owned(), query_args, ..Default::default() }),
            query_reject_condition: QueryRejectCondition::None.into(),
        };
        QueryWorkflow { client: self.client.clone(), request, mistake, types: PhantomData }
    }

    /// Sends an update and waits for its result.
    ///
    /// ```no_run
    /// # use worker_core::prelude::*;
    /// # async fn run(client: Client) -> Result<()> {
    /// # const PAY: worker_core::Update<u64, String> = worker_core::Update::named("pay");
    /// let handle = client.workflow::<()>("cart-1");
    /// let receipt = handle.update(PAY, 500).id("payment-7").await?;
    /// let later = handle.update(PAY, 500).accepted().await?; // a handle of the update, once it is accepted
    /// # Ok(())
    /// # }
    /// ```
    pub fn update<I: Data, A: Data>(&self, update: Update<I, A>, input: I) -> StartUpdate<A> {
        self.update_named(update.name(), &input)
    }

    /// As [`update`](Self::update), by name.
    pub fn update_named<I: Serialize, A: Data>(&self, name: &str, input: &I) -> StartUpdate<A> {
        let first_run_id = self.first_run_id.clone().unwrap_or_default();
        StartUpdate::new(self.client.clone(), self.execution(), first_run_id, name, input)
    }

    /// A handle of an update that was sent before, by its id.
    pub fn update_handle<A: Data>(&self, update_id: impl Into<String>) -> UpdateHandle<A> {
        UpdateHandle::new(self.client.clone(), self.execution(), update_id.into())
    }

    /// Asks the workflow to end; it decides how. Returns when the server has the request.
    pub fn cancel(&self) -> CancelWorkflow {
        let request = wire::RequestCancelWorkflowExecutionRequest {
            namespace: self.client.namespace().to_owned(),
            workflow_execution: Some(self.execution()),
            identity: self.client.identity().to_owned(),
            request_id: random_id(),
            first_execution_run_id: self.first_run_id.clone().unwrap_or_default(),
            ..Default::default()
        };
        CancelWorkflow { client: self.client.clone(), request }
    }

    /// Ends the workflow at once; its code does not run again.
    pub fn terminate(&self) -> TerminateWorkflow {
        let request = wire::TerminateWorkflowExecutionRequest {
            namespace: self.client.namespace().to_owned(),
            workflow_execution: Some(self.execution()),
            identity: self.client.identity().to_owned(),
            first_execution_run_id: self.first_run_id.clone().unwrap_or_default(),
            ..Default::default()
        };
        TerminateWorkflow { client: self.client.clone(), request, mistake: None }
    }

    /// What the server knows about the workflow.
    ///
    /// # Errors
    /// [`HandleError::NotFound`] when there is no such workflow.
    pub async fn describe(&self) -> Result<WorkflowDescription, HandleError> {
        let request = wire::DescribeWorkflowExecutionRequest {
            namespace: self.client.namespace().to_owned(),
            execution: Some(self.execution()),
        };
        let raw = self
            .client
            .rpc()
            .call("DescribeWorkflowExecution", Effort::Ordinary, request, |service, request| {
                service.describe_workflow_execution(request)
            })
            .await
            .map_err(|error| HandleError::from_rpc(&self.workflow_id, error))?;
        Ok(WorkflowDescription { raw })
    }

    /// Everything that happened so far, all pages, in order of event ids.
    ///
    /// # Errors
    /// [`HandleError::NotFound`] when there is no such workflow.
    pub async fn history(&self) -> Result<History, HandleError> {
        let mut request = self.history_request(self.run_id().map(str::to_owned), false);
        let mut events = Vec::new();
        loop {
            let page = self.history_page(request.clone(), Effort::Ordinary).await;
            let page = page.map_err(|error| HandleError::from_rpc(&self.workflow_id, error))?;
            events.extend(page.history.map(|history| history.events).unwrap_or_default());
            if page.next_page_token.is_empty() {
                return Ok(History { events });
            }
            request.next_page_token = page.next_page_token;
        }
    }

    /// Starts the workflow over from a completed workflow task of its history, as a new run; gives that run's id.
    ///
    /// `event_id` is that of a `WorkflowTaskCompleted`, `WorkflowTaskTimedOut` or `WorkflowTaskFailed`; what comes after
    /// it is forgotten, except signals, which are sent again. The embedded engine cannot reset yet and says so.
    ///
    /// # Errors
    /// [`HandleError::NotFound`] when there is no such workflow.
    pub async fn reset(&self, event_id: i64, reason: impl Into<String>) -> Result<String, HandleError> {
        let request = wire::ResetWorkflowExecutionRequest {
            namespace: self.client.namespace().to_owned(),
            workflow_execution: Some(self.execution()),
            reason: reason.into(),
            workflow_task_finish_event_id: event_id,
            request_id: random_id(),
            identity: self.client.identity().to_owned(),
            ..Default::default()
        };
        let reset = self
            .client
            .rpc()
            .call("ResetWorkflowExecution", Effort::Ordinary, request, |service, request| {
                service.reset_workflow_execution(request)
            })
            .await;
        reset.map(|reset| reset.run_id).map_err(|error| HandleError::from_rpc(&self.workflow_id, error))
    }

    fn execution(&self) -> WorkflowExecution {
        WorkflowExecution {
            workflow_id: self.workflow_id.clone(),
            run_id: self.run_id.clone().unwrap_or_default(),
        }
    }

    fn history_request(
        &self,
        run_id: Option<String>,
        wait_for_close: bool,
    ) -> wire::GetWorkflowExecutionHistoryRequest {
        let filter = if wait_for_close {
            HistoryEventFilterType::CloseEvent
        } else {
            HistoryEventFilterType::AllEvent
        };
        wire::GetWorkflowExecutionHistoryRequest {
            namespace: self.client.namespace().to_owned(),
            execution: Some(WorkflowExecution {
                workflow_id: self.workflow_id.clone(),
                run_id: run_id.unwrap_or_default(),
            }),
            wait_new_event: wait_for_close,
            history_event_filter_type: filter.into(),
            skip_archival: wait_for_close,
            ..Default::default()
        }
    }

    async fn history_page(
        &self,
        request: wire::GetWorkflowExecutionHistoryRequest,
        effort: Effort,
    ) -> Result<wire::GetWorkflowExecutionHistoryResponse, super::RpcError> {
        self.client
            .rpc()
            .call("GetWorkflowExecutionHistory", effort, request, |service, request| {
                service.get_workflow_execution_history(request)
            })
            .await
    }

    async fn wait(&self, follow: bool) -> Result<O, ResultError> {
        let mut request = self.history_request(self.run_id().map(str::to_owned), true);
        loop {
            let page = match self.history_page(request.clone(), Effort::LongPoll).await {
                Ok(page) => page,
                Err(error) if error.code() == Code::DeadlineExceeded => continue,
                Err(error) => return Err(ResultError::from_rpc(&self.workflow_id, error)),
            };
            let close = page.history.and_then(|history| history.events.into_iter().next_back());
            let Some(close) = close else {
                // Still running: the token says where to go on, and none means from the start.
                request.next_page_token = page.next_page_token;
                continue;
            };
            match self.read_close(close) {
                Close::Next(run_id) if follow => request = self.history_request(Some(run_id), true),
                Close::Next(run_id) => {
                    return Err(ResultError::ContinuedAsNew {
                        workflow_id: self.workflow_id.clone(),
                        run_id,
                    });
                }
                Close::End { result: _, next } if follow && !next.is_empty() => {
                    request = self.history_request(Some(next), true);
                }
                Close::End { result, .. } => return *result,
                // Not a close event: a server that ignores the filter.
                Close::Open => request.next_page_token = page.next_page_token,
            }
        }
    }

    fn read_close(&self, event: HistoryEvent) -> Close<O> {
        let workflow_id = self.workflow_id.clone();
        let end = |result, next| Close::End { result: Box::new(result), next };
        match event.attributes {
            Some(Attributes::WorkflowExecutionCompletedEventAttributes(closed)) => {
                let value = decode_one(self.client.converter(), closed.result);
                end(
                    value.map_err(|error| ResultError::Decode { workflow_id, error }),
                    closed.new_execution_run_id,
                )
            }
            Some(Attributes::WorkflowExecutionFailedEventAttributes(closed)) => {
                let failure = Failure::from_proto(closed.failure.unwrap_or_default());
                end(Err(ResultError::Failed { workflow_id, failure }), closed.new_execution_run_id)
            }
            Some(Attributes::WorkflowExecutionTimedOutEventAttributes(closed)) => {
                end(Err(ResultError::TimedOut { workflow_id }), closed.new_execution_run_id)
            }
            Some(Attributes::WorkflowExecutionCanceledEventAttributes(closed)) => {
                let failure = Failure::cancelled_with("workflow cancelled", closed.details);
                end(Err(ResultError::Cancelled { workflow_id, failure }), String::new())
            }
            Some(Attributes::WorkflowExecutionTerminatedEventAttributes(closed)) => {
                end(Err(ResultError::Terminated { workflow_id, reason: closed.reason }), String::new())
            }
            Some(Attributes::WorkflowExecutionContinuedAsNewEventAttributes(closed)) => {
                Close::Next(closed.new_execution_run_id)
            }
            _ => Close::Open,
        }
    }
}

/// What a run's last event says.
enum Close<O> {
    /// It is over; `next` is the run that follows by retry or cron.
    End {
        result: Box<Result<O, ResultError>>,
        next: String,
    },
    /// It continued as this run.
    Next(String),
    Open,
}

impl<O> Clone for WorkflowHandle<O> {
    fn clone(&self) -> Self {
        Self {
            client: self.client.clone(),
            workflow_id: self.workflow_id.clone(),
            run_id: self.run_id.clone(),
            first_run_id: self.first_run_id.clone(),
            types: PhantomData,
        }
    }
}

impl<O> fmt::Debug for WorkflowHandle<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WorkflowHandle")
            .field("workflow_id", &self.workflow_id)
            .field("run_id", &self.run_id)
            .field("first_run_id", &self.first_run_id)
            .finish_non_exhaustive()
    }
}

/// A query in the making: options, then `.await`.
#[must_use = "a query does nothing until it is awaited"]
pub struct QueryWorkflow<A> {
    client: Client,
    request: wire::QueryWorkflowRequest,
    mistake: Option<InputError>,
    types: ResultType<A>,
}

impl<A> QueryWorkflow<A> {
    /// Refuses the query in some states of the workflow. Default: never.
    pub fn reject_if(mut self, condition: QueryRejectCondition) -> Self {
        self.request.query_reject_condition = condition.into();
        self
    }
}

impl<A: Data> IntoFuture for QueryWorkflow<A> {
    type Output = Result<A, QueryError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            if let Some(mistake) = self.mistake {
                return Err(QueryError::Input(mistake));
            }
            let workflow_id = self.request.execution.as_ref().map_or("", |run| &run.workflow_id).to_owned();
            let query = self.request.query.as_ref().map_or("", |query| &query.query_type).to_owned();
            let answer = self
                .client
                .rpc()
                .call("QueryWorkflow", Effort::Ordinary, self.request, |service, request| {
                    service.query_workflow(request)
                })
                .await
                .map_err(|error| QueryError::from_rpc(&workflow_id, &query, error))?;
            if let Some(rejected) = answer.query_rejected {
                return Err(QueryError::Rejected { workflow_id, status: rejected.status() });
            }
            decode_one(self.client.converter(), answer.query_result)
                .map_err(|error| QueryError::Decode { query, error })
        })
    }
}

/// A cancellation in the making: options, then `.await`.
#[must_use = "a cancellation does nothing until it is awaited"]
#[derive(Debug)]
pub struct CancelWorkflow {
    client: Client,
    request: wire::RequestCancelWorkflowExecutionRequest,
}

impl CancelWorkflow {
    /// Why, for the history.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.request.reason = reason.into();
        self
    }
}

impl IntoFuture for CancelWorkflow {
    type Output = Result<(), HandleError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let workflow_id =
                self.request.workflow_execution.as_ref().map_or("", |run| &run.workflow_id).to_owned();
            self.client
                .rpc()
                .call("RequestCancelWorkflowExecution", Effort::Ordinary, self.request, |service, request| {
                    service.request_cancel_workflow_execution(request)
                })
                .await
                .map(drop)
                .map_err(|error| HandleError::from_rpc(&workflow_id, error))
        })
    }
}

/// A termination in the making: options, then `.await`.
#[must_use = "a termination does nothing until it is awaited"]
pub struct TerminateWorkflow {
    client: Client,
    request: wire::TerminateWorkflowExecutionRequest,
    mistake: Option<InputError>,
}

impl TerminateWorkflow {
    /// Why, for the history and for who waits for the result.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.request.reason = reason.into();
        self
    }

    /// A value for the history.
    pub fn details<T: Serialize>(mut self, value: &T) -> Self {
        match self.client.encode(value, || "the details of the termination".to_owned()) {
            Ok(details) => self.request.details = details,
            Err(mistake) => self.mistake = Some(mistake),
        }
        self
    }
}

impl IntoFuture for TerminateWorkflow {
    type Output = Result<(), HandleError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            if let Some(mistake) = self.mistake {
                return Err(HandleError::Input(mistake));
            }
            let workflow_id =
                self.request.workflow_execution.as_ref().map_or("", |run| &run.workflow_id).to_owned();
            self.client
                .rpc()
                .call("TerminateWorkflowExecution", Effort::Ordinary, self.request, |service, request| {
                    service.terminate_workflow_execution(request)
                })
                .await
                .map(drop)
                .map_err(|error| HandleError::from_rpc(&workflow_id, error))
        })
    }
}

impl<A> fmt::Debug for QueryWorkflow<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("QueryWorkflow").field("request", &self.request).finish_non_exhaustive()
    }
}

impl fmt::Debug for TerminateWorkflow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TerminateWorkflow").field("request", &self.request).finish_non_exhaustive()
    }
}

/// What a server knows about one run.
#[derive(Clone, Debug)]
pub struct WorkflowDescription {
    raw: wire::DescribeWorkflowExecutionResponse,
}

impl WorkflowDescription {
    /// The wire's answer, for what is not wrapped.
    pub fn raw(&self) -> &wire::DescribeWorkflowExecutionResponse {
        &self.raw
    }

    /// The workflow id.
    pub fn id(&self) -> &str {
        self.info().and_then(|info| info.execution.as_ref()).map_or("", |run| &run.workflow_id)
    }

    /// The run id.
    pub fn run_id(&self) -> &str {
        self.info().and_then(|info| info.execution.as_ref()).map_or("", |run| &run.run_id)
    }

    /// The workflow type.
    pub fn workflow_type(&self) -> &str {
        self.info().and_then(|info| info.r#type.as_ref()).map_or("", |wire| &wire.name)
    }

    /// The task queue.
    pub fn task_queue(&self) -> &str {
        self.info().map_or("", |info| &info.task_queue)
    }

    /// Running, or how it ended.
    pub fn status(&self) -> WorkflowExecutionStatus {
        self.info().map_or(WorkflowExecutionStatus::Unspecified, |info| info.status())
    }

    /// When it was started.
    pub fn start_time(&self) -> Option<SystemTime> {
        self.info()?.start_time.as_ref().map(duration::time_from_proto)
    }

    /// When it ended; `None` while it runs.
    pub fn close_time(&self) -> Option<SystemTime> {
        self.info()?.close_time.as_ref().map(duration::time_from_proto)
    }

    /// Number of its history events.
    pub fn history_length(&self) -> i64 {
        self.info().map_or(0, |info| info.history_length)
    }

    /// The parent, for a child workflow.
    pub fn parent(&self) -> Option<(&str, &str)> {
        let parent = self.info()?.parent_execution.as_ref()?;
        Some((&parent.workflow_id, &parent.run_id))
    }

    /// Values that describe the run, still encoded.
    pub fn memo(&self) -> Option<&BTreeMap<String, Payload>> {
        Some(&self.info()?.memo.as_ref()?.fields)
    }

    /// Values that list filters find the run by, still encoded.
    pub fn search_attributes(&self) -> Option<&BTreeMap<String, Payload>> {
        Some(&self.info()?.search_attributes.as_ref()?.indexed_fields)
    }

    /// Number of activities that are scheduled or running.
    pub fn pending_activities(&self) -> usize {
        self.raw.pending_activities.len()
    }

    fn info(&self) -> Option<&worker_proto::workflow::WorkflowExecutionInfo> {
        self.raw.workflow_execution_info.as_ref()
    }
}
