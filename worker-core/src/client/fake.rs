//! A service whose answers a test lines up, and which remembers what it was asked.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tonic::{Request, Response, Status};
use worker_proto::service::WorkflowService;
use worker_proto::workflowservice::*;

use super::Client;

/// Far above what a busy machine needs.
const LONGEST: Duration = Duration::from_secs(300);

/// One method: answers to give, requests that came. Without an answer left it never answers, as an idle long poll.
#[derive(Debug)]
pub(crate) struct Line<Q, R> {
    answers: Mutex<VecDeque<Result<R, Status>>>,
    asked: Mutex<Vec<Q>>,
    changed: tokio::sync::Notify,
}

impl<Q, R> Default for Line<Q, R> {
    fn default() -> Self {
        Self { answers: Mutex::default(), asked: Mutex::default(), changed: tokio::sync::Notify::new() }
    }
}

impl<Q: Clone, R> Line<Q, R> {
    pub(crate) fn answer(&self, answer: R) {
        self.push(Ok(answer));
    }

    pub(crate) fn refuse(&self, status: Status) {
        self.push(Err(status));
    }

    pub(crate) fn asked(&self) -> Vec<Q> {
        self.asked.lock().unwrap().clone()
    }

    /// Waits until this many requests came. A request that never comes fails the test instead of holding it up for ever; on a
    /// paused clock that is at once, when nothing else is left to happen.
    pub(crate) async fn asked_times(&self, times: usize) -> Vec<Q> {
        match tokio::time::timeout(LONGEST, self.wait_for(times)).await {
            Ok(asked) => asked,
            Err(_) => panic!("{} of {times} requests came within {LONGEST:?}", self.asked().len()),
        }
    }

    async fn wait_for(&self, times: usize) -> Vec<Q> {
        loop {
            let changed = self.changed.notified();
            tokio::pin!(changed);
            changed.as_mut().enable();
            let asked = self.asked();
            if asked.len() >= times {
                return asked;
            }
            changed.await;
        }
    }

    fn push(&self, answer: Result<R, Status>) {
        self.answers.lock().unwrap().push_back(answer);
        self.changed.notify_waiters();
    }

    async fn call(&self, request: Request<Q>) -> Result<Response<R>, Status> {
        self.asked.lock().unwrap().push(request.into_inner());
        self.changed.notify_waiters();
        loop {
            let changed = self.changed.notified();
            tokio::pin!(changed);
            changed.as_mut().enable();
            let answer = self.answers.lock().unwrap().pop_front();
            if let Some(answer) = answer {
                return answer.map(Response::new);
            }
            changed.await;
        }
    }
}

macro_rules! fake {
    ($($method:ident: $request:ident => $response:ident),* $(,)?) => {
        /// See [`Line`].
        #[derive(Debug, Default)]
        pub(crate) struct Fake {
            $(pub(crate) $method: Line<$request, $response>,)*
        }

        #[tonic::async_trait]
        impl WorkflowService for Fake {
            $(async fn $method(&self, request: Request<$request>) -> Result<Response<$response>, Status> {
                self.$method.call(request).await
            })*
        }
    };
}

fake! {
    start_workflow_execution: StartWorkflowExecutionRequest => StartWorkflowExecutionResponse,
    signal_with_start_workflow_execution: SignalWithStartWorkflowExecutionRequest => SignalWithStartWorkflowExecutionResponse,
    signal_workflow_execution: SignalWorkflowExecutionRequest => SignalWorkflowExecutionResponse,
    request_cancel_workflow_execution: RequestCancelWorkflowExecutionRequest => RequestCancelWorkflowExecutionResponse,
    terminate_workflow_execution: TerminateWorkflowExecutionRequest => TerminateWorkflowExecutionResponse,
    query_workflow: QueryWorkflowRequest => QueryWorkflowResponse,
    update_workflow_execution: UpdateWorkflowExecutionRequest => UpdateWorkflowExecutionResponse,
    poll_workflow_execution_update: PollWorkflowExecutionUpdateRequest => PollWorkflowExecutionUpdateResponse,
    reset_workflow_execution: ResetWorkflowExecutionRequest => ResetWorkflowExecutionResponse,
    get_workflow_execution_history: GetWorkflowExecutionHistoryRequest => GetWorkflowExecutionHistoryResponse,
    list_workflow_executions: ListWorkflowExecutionsRequest => ListWorkflowExecutionsResponse,
    count_workflow_executions: CountWorkflowExecutionsRequest => CountWorkflowExecutionsResponse,
    get_system_info: GetSystemInfoRequest => GetSystemInfoResponse,
    describe_namespace: DescribeNamespaceRequest => DescribeNamespaceResponse,
    poll_workflow_task_queue: PollWorkflowTaskQueueRequest => PollWorkflowTaskQueueResponse,
    respond_workflow_task_completed: RespondWorkflowTaskCompletedRequest => RespondWorkflowTaskCompletedResponse,
    respond_workflow_task_failed: RespondWorkflowTaskFailedRequest => RespondWorkflowTaskFailedResponse,
    poll_activity_task_queue: PollActivityTaskQueueRequest => PollActivityTaskQueueResponse,
    respond_activity_task_completed: RespondActivityTaskCompletedRequest => RespondActivityTaskCompletedResponse,
    respond_activity_task_completed_by_id: RespondActivityTaskCompletedByIdRequest => RespondActivityTaskCompletedByIdResponse,
    respond_activity_task_failed: RespondActivityTaskFailedRequest => RespondActivityTaskFailedResponse,
    respond_activity_task_failed_by_id: RespondActivityTaskFailedByIdRequest => RespondActivityTaskFailedByIdResponse,
    respond_activity_task_canceled: RespondActivityTaskCanceledRequest => RespondActivityTaskCanceledResponse,
    respond_activity_task_canceled_by_id: RespondActivityTaskCanceledByIdRequest => RespondActivityTaskCanceledByIdResponse,
    record_activity_task_heartbeat: RecordActivityTaskHeartbeatRequest => RecordActivityTaskHeartbeatResponse,
    record_activity_task_heartbeat_by_id: RecordActivityTaskHeartbeatByIdRequest => RecordActivityTaskHeartbeatByIdResponse,
    respond_query_task_completed: RespondQueryTaskCompletedRequest => RespondQueryTaskCompletedResponse,
    reset_sticky_task_queue: ResetStickyTaskQueueRequest => ResetStickyTaskQueueResponse,
    shutdown_worker: ShutdownWorkerRequest => ShutdownWorkerResponse,
}

/// A client of a fake.
pub(crate) fn client() -> (Client, Arc<Fake>) {
    let fake = Arc::new(Fake::default());
    (Client::from_service(fake.clone(), "default"), fake)
}
