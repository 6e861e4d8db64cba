//! `WorkflowService`, one method per RPC.

use bytes::Bytes;
use tonic::{Request as Call, Response as Reply, Status, async_trait};
use uuid::Uuid;
use worker_proto::enums::UpdateWorkflowExecutionLifecycleStage as Stage;
use worker_proto::failure::Failure;
use worker_proto::failure::failure::FailureInfo;
use worker_proto::service::WorkflowService;
use worker_proto::update::WaitPolicy;
use worker_proto::workflowservice::execute_multi_operation_request::operation::Operation;
use worker_proto::workflowservice::execute_multi_operation_response::{self, response};
use worker_proto::workflowservice::*;

use super::{Service, answer, cluster, timeout, validate};
use crate::engine::rejected::{Code, Detail};
use crate::engine::request::{
    ActivityNews, ActivityReport, ActivityTarget, WorkflowTaskCompletion, into_history,
};
use crate::engine::{Rejected, Request, Response};

type Outcome<T> = Result<Reply<T>, Status>;

/// Largest page of history, in events; larger wishes are cut.
const HISTORY_PAGE_EVENTS_MAX: i32 = 256;

#[async_trait]
impl WorkflowService for Service {
    async fn get_system_info(&self, _: Call<GetSystemInfoRequest>) -> Outcome<GetSystemInfoResponse> {
        Ok(Reply::new(cluster::system_info()))
    }

    async fn get_cluster_info(&self, _: Call<GetClusterInfoRequest>) -> Outcome<GetClusterInfoResponse> {
        Ok(Reply::new(cluster::cluster_info(self.driver.store().is_immediate())))
    }

    async fn register_namespace(
        &self,
        call: Call<RegisterNamespaceRequest>,
    ) -> Outcome<RegisterNamespaceResponse> {
        let request = call.into_inner();
        validate::namespace_named(&request.namespace)?;
        if request.is_global_namespace {
            return Err(Rejected::invalid("Cannot register global namespace when not enabled").into());
        }
        validate::retention(request.workflow_execution_retention_period.as_ref())?;
        self.ask(None, Request::RegisterNamespace(Box::new(request))).await?;
        Ok(Reply::new(RegisterNamespaceResponse {}))
    }

    async fn describe_namespace(
        &self,
        call: Call<DescribeNamespaceRequest>,
    ) -> Outcome<DescribeNamespaceResponse> {
        let request = call.into_inner();
        let named = if request.namespace.is_empty() { request.id } else { request.namespace };
        validate::namespace_named(&named)?;
        let record = answer!(self.ask(None, Request::DescribeNamespace(named)).await?, Namespace)?;
        Ok(Reply::new(cluster::describe_namespace(record)))
    }

    async fn list_namespaces(&self, _: Call<ListNamespacesRequest>) -> Outcome<ListNamespacesResponse> {
        let records = answer!(self.ask(None, Request::ListNamespaces).await?, Namespaces)?;
        let namespaces = records.into_iter().map(cluster::describe_namespace).collect();
        Ok(Reply::new(ListNamespacesResponse { namespaces, ..Default::default() }))
    }

    async fn update_namespace(&self, call: Call<UpdateNamespaceRequest>) -> Outcome<UpdateNamespaceResponse> {
        let request = call.into_inner();
        validate::namespace_named(&request.namespace)?;
        let retention =
            request.config.as_ref().and_then(|config| config.workflow_execution_retention_ttl.as_ref());
        if retention.is_some() {
            validate::retention(retention)?;
        }
        let record = answer!(self.ask(None, Request::UpdateNamespace(Box::new(request))).await?, Namespace)?;
        Ok(Reply::new(cluster::updated_namespace(record)))
    }

    async fn deprecate_namespace(
        &self,
        call: Call<DeprecateNamespaceRequest>,
    ) -> Outcome<DeprecateNamespaceResponse> {
        let request = call.into_inner();
        validate::namespace_named(&request.namespace)?;
        self.ask(None, Request::DeprecateNamespace(request.namespace)).await?;
        Ok(Reply::new(DeprecateNamespaceResponse {}))
    }

    async fn start_workflow_execution(
        &self,
        call: Call<StartWorkflowExecutionRequest>,
    ) -> Outcome<StartWorkflowExecutionResponse> {
        let left = timeout(&call);
        let mut request = call.into_inner();
        validate::start(&mut request)?;
        let reply = answer!(self.ask(left, Request::StartWorkflow(Box::new(request))).await?, Start)?;
        Ok(Reply::new(*reply))
    }

    async fn signal_with_start_workflow_execution(
        &self,
        call: Call<SignalWithStartWorkflowExecutionRequest>,
    ) -> Outcome<SignalWithStartWorkflowExecutionResponse> {
        let left = timeout(&call);
        let mut request = call.into_inner();
        validate::signal_with_start(&mut request)?;
        let request = Request::SignalWithStart(Box::new(request));
        Ok(Reply::new(answer!(self.ask(left, request).await?, SignalWithStart)?))
    }

    async fn execute_multi_operation(
        &self,
        call: Call<ExecuteMultiOperationRequest>,
    ) -> Outcome<ExecuteMultiOperationResponse> {
        let left = timeout(&call);
        let request = multi_operation(call.into_inner())?;
        let (start, update) = *answer!(self.ask(left, request).await?, MultiOperation)?;
        let responses = [
            response::Response::StartWorkflow(Box::new(start)),
            response::Response::UpdateWorkflow(Box::new(update)),
        ];
        let responses =
            responses.map(|response| execute_multi_operation_response::Response { response: Some(response) });
        Ok(Reply::new(ExecuteMultiOperationResponse { responses: responses.into() }))
    }

    async fn signal_workflow_execution(
        &self,
        call: Call<SignalWorkflowExecutionRequest>,
    ) -> Outcome<SignalWorkflowExecutionResponse> {
        let left = timeout(&call);
        let request = call.into_inner();
        validate::namespace(&request.namespace)?;
        validate::execution(request.workflow_execution.as_ref())?;
        validate::present("SignalName", &request.signal_name)?;
        validate::short("RequestId", &request.request_id)?;
        validate::blob(request.input.as_ref())?;
        validate::links(&request.links)?;
        Ok(Reply::new(answer!(self.ask(left, Request::Signal(Box::new(request))).await?, Signal)?))
    }

    async fn request_cancel_workflow_execution(
        &self,
        call: Call<RequestCancelWorkflowExecutionRequest>,
    ) -> Outcome<RequestCancelWorkflowExecutionResponse> {
        let left = timeout(&call);
        let request = call.into_inner();
        validate::namespace(&request.namespace)?;
        validate::execution(request.workflow_execution.as_ref())?;
        validate::short("RequestId", &request.request_id)?;
        validate::links(&request.links)?;
        self.ask(left, Request::RequestCancel(Box::new(request))).await?;
        Ok(Reply::new(RequestCancelWorkflowExecutionResponse {}))
    }

    async fn terminate_workflow_execution(
        &self,
        call: Call<TerminateWorkflowExecutionRequest>,
    ) -> Outcome<TerminateWorkflowExecutionResponse> {
        let left = timeout(&call);
        let request = call.into_inner();
        validate::namespace(&request.namespace)?;
        validate::execution(request.workflow_execution.as_ref())?;
        validate::blob(request.details.as_ref())?;
        validate::links(&request.links)?;
        self.ask(left, Request::Terminate(Box::new(request))).await?;
        Ok(Reply::new(TerminateWorkflowExecutionResponse {}))
    }

    async fn delete_workflow_execution(
        &self,
        call: Call<DeleteWorkflowExecutionRequest>,
    ) -> Outcome<DeleteWorkflowExecutionResponse> {
        let left = timeout(&call);
        let request = call.into_inner();
        validate::namespace(&request.namespace)?;
        validate::execution(request.workflow_execution.as_ref())?;
        self.ask(left, Request::Delete(Box::new(request))).await?;
        Ok(Reply::new(DeleteWorkflowExecutionResponse {}))
    }

    async fn describe_workflow_execution(
        &self,
        call: Call<DescribeWorkflowExecutionRequest>,
    ) -> Outcome<DescribeWorkflowExecutionResponse> {
        let left = timeout(&call);
        let request = call.into_inner();
        validate::namespace(&request.namespace)?;
        validate::execution(request.execution.as_ref())?;
        Ok(Reply::new(*answer!(self.ask(left, Request::Describe(Box::new(request))).await?, Describe)?))
    }

    async fn get_workflow_execution_history(
        &self,
        call: Call<GetWorkflowExecutionHistoryRequest>,
    ) -> Outcome<GetWorkflowExecutionHistoryResponse> {
        let left = timeout(&call);
        let mut request = call.into_inner();
        validate::namespace(&request.namespace)?;
        validate::execution(request.execution.as_ref())?;
        request.maximum_page_size = history_page(request.maximum_page_size);
        let page = answer!(self.ask(left, Request::History(Box::new(request))).await?, History)?;
        Ok(Reply::new(GetWorkflowExecutionHistoryResponse {
            history: Some(into_history(page.events)),
            next_page_token: page.next_page_token,
            ..Default::default()
        }))
    }

    async fn get_workflow_execution_history_reverse(
        &self,
        call: Call<GetWorkflowExecutionHistoryReverseRequest>,
    ) -> Outcome<GetWorkflowExecutionHistoryReverseResponse> {
        let left = timeout(&call);
        let mut request = call.into_inner();
        validate::namespace(&request.namespace)?;
        validate::execution(request.execution.as_ref())?;
        request.maximum_page_size = history_page(request.maximum_page_size);
        let page = answer!(self.ask(left, Request::HistoryReverse(Box::new(request))).await?, History)?;
        Ok(Reply::new(GetWorkflowExecutionHistoryReverseResponse {
            history: Some(into_history(page.events)),
            next_page_token: page.next_page_token,
        }))
    }

    async fn query_workflow(&self, call: Call<QueryWorkflowRequest>) -> Outcome<QueryWorkflowResponse> {
        let left = timeout(&call);
        let request = call.into_inner();
        validate::namespace(&request.namespace)?;
        validate::execution(request.execution.as_ref())?;
        let Some(query) = &request.query else {
            return Err(Rejected::invalid("WorkflowQuery is not set on request.").into());
        };
        validate::present("QueryType", &query.query_type)?;
        validate::blob(query.query_args.as_ref())?;
        Ok(Reply::new(*answer!(self.ask(left, Request::Query(Box::new(request))).await?, Query)?))
    }

    async fn update_workflow_execution(
        &self,
        call: Call<UpdateWorkflowExecutionRequest>,
    ) -> Outcome<UpdateWorkflowExecutionResponse> {
        let left = timeout(&call);
        let mut request = call.into_inner();
        update(&mut request)?;
        Ok(Reply::new(*answer!(self.ask(left, Request::Update(Box::new(request))).await?, Update)?))
    }

    async fn poll_workflow_execution_update(
        &self,
        call: Call<PollWorkflowExecutionUpdateRequest>,
    ) -> Outcome<PollWorkflowExecutionUpdateResponse> {
        let left = timeout(&call);
        let request = call.into_inner();
        validate::namespace(&request.namespace)?;
        let Some(reference) = &request.update_ref else {
            return Err(Rejected::invalid("UpdateRef is not set on request.").into());
        };
        validate::execution(reference.workflow_execution.as_ref())?;
        Ok(Reply::new(*answer!(self.ask(left, Request::PollUpdate(Box::new(request))).await?, PollUpdate)?))
    }

    async fn poll_workflow_task_queue(
        &self,
        call: Call<PollWorkflowTaskQueueRequest>,
    ) -> Outcome<PollWorkflowTaskQueueResponse> {
        let left = timeout(&call);
        let mut request = call.into_inner();
        validate::namespace(&request.namespace)?;
        validate::short("Identity", &request.identity)?;
        validate::task_queue(request.task_queue.as_mut())?;
        let task =
            answer!(self.ask(left, Request::PollWorkflowTask(Box::new(request))).await?, WorkflowTask)?;
        Ok(Reply::new(task.map(|task| task.into_wire()).unwrap_or_default()))
    }

    async fn respond_workflow_task_completed(
        &self,
        call: Call<RespondWorkflowTaskCompletedRequest>,
    ) -> Outcome<RespondWorkflowTaskCompletedResponse> {
        let left = timeout(&call);
        let request = call.into_inner();
        validate::task_token(&request.task_token)?;
        validate::short("Identity", &request.identity)?;
        let completion = WorkflowTaskCompletion::parse(request);
        let request = Request::WorkflowTaskCompleted(Box::new(completion));
        Ok(Reply::new(answer!(self.ask(left, request).await?, WorkflowTaskCompleted)?.into_wire()))
    }

    async fn respond_workflow_task_failed(
        &self,
        call: Call<RespondWorkflowTaskFailedRequest>,
    ) -> Outcome<RespondWorkflowTaskFailedResponse> {
        let left = timeout(&call);
        let request = call.into_inner();
        validate::task_token(&request.task_token)?;
        validate::short("Identity", &request.identity)?;
        self.ask(left, Request::WorkflowTaskFailed(Box::new(request))).await?;
        Ok(Reply::new(RespondWorkflowTaskFailedResponse {}))
    }

    async fn respond_query_task_completed(
        &self,
        call: Call<RespondQueryTaskCompletedRequest>,
    ) -> Outcome<RespondQueryTaskCompletedResponse> {
        let left = timeout(&call);
        let request = call.into_inner();
        validate::task_token(&request.task_token)?;
        self.ask(left, Request::QueryTaskCompleted(Box::new(request))).await?;
        Ok(Reply::new(RespondQueryTaskCompletedResponse {}))
    }

    async fn reset_sticky_task_queue(
        &self,
        call: Call<ResetStickyTaskQueueRequest>,
    ) -> Outcome<ResetStickyTaskQueueResponse> {
        let left = timeout(&call);
        let request = call.into_inner();
        validate::namespace(&request.namespace)?;
        validate::execution(request.execution.as_ref())?;
        self.ask(left, Request::ResetSticky(Box::new(request))).await?;
        Ok(Reply::new(ResetStickyTaskQueueResponse {}))
    }

    async fn shutdown_worker(&self, call: Call<ShutdownWorkerRequest>) -> Outcome<ShutdownWorkerResponse> {
        let left = timeout(&call);
        let request = call.into_inner();
        validate::namespace(&request.namespace)?;
        self.ask(left, Request::ShutdownWorker(Box::new(request))).await?;
        Ok(Reply::new(ShutdownWorkerResponse {}))
    }

    async fn poll_activity_task_queue(
        &self,
        call: Call<PollActivityTaskQueueRequest>,
    ) -> Outcome<PollActivityTaskQueueResponse> {
        let left = timeout(&call);
        let mut request = call.into_inner();
        validate::namespace(&request.namespace)?;
        validate::short("Identity", &request.identity)?;
        validate::task_queue(request.task_queue.as_mut())?;
        let task =
            answer!(self.ask(left, Request::PollActivityTask(Box::new(request))).await?, ActivityTask)?;
        Ok(Reply::new(task.map(|task| *task).unwrap_or_default()))
    }

    async fn record_activity_task_heartbeat(
        &self,
        call: Call<RecordActivityTaskHeartbeatRequest>,
    ) -> Outcome<RecordActivityTaskHeartbeatResponse> {
        let (cancel_requested, activity_paused, activity_reset) =
            self.report(call, |r| Ok((by_token(r.task_token)?, r.identity, heartbeat(r.details)))).await?;
        Ok(Reply::new(RecordActivityTaskHeartbeatResponse {
            cancel_requested,
            activity_paused,
            activity_reset,
        }))
    }

    async fn record_activity_task_heartbeat_by_id(
        &self,
        call: Call<RecordActivityTaskHeartbeatByIdRequest>,
    ) -> Outcome<RecordActivityTaskHeartbeatByIdResponse> {
        let (cancel_requested, activity_paused, activity_reset) = self
            .report(call, |r| {
                Ok((
                    by_id(r.namespace, r.workflow_id, r.run_id, r.activity_id)?,
                    r.identity,
                    heartbeat(r.details),
                ))
            })
            .await?;
        Ok(Reply::new(RecordActivityTaskHeartbeatByIdResponse {
            cancel_requested,
            activity_paused,
            activity_reset,
        }))
    }

    async fn respond_activity_task_completed(
        &self,
        call: Call<RespondActivityTaskCompletedRequest>,
    ) -> Outcome<RespondActivityTaskCompletedResponse> {
        self.report(call, |r| Ok((by_token(r.task_token)?, r.identity, completed(r.result)))).await?;
        Ok(Reply::new(RespondActivityTaskCompletedResponse {}))
    }

    async fn respond_activity_task_completed_by_id(
        &self,
        call: Call<RespondActivityTaskCompletedByIdRequest>,
    ) -> Outcome<RespondActivityTaskCompletedByIdResponse> {
        self.report(call, |r| {
            Ok((by_id(r.namespace, r.workflow_id, r.run_id, r.activity_id)?, r.identity, completed(r.result)))
        })
        .await?;
        Ok(Reply::new(RespondActivityTaskCompletedByIdResponse {}))
    }

    async fn respond_activity_task_failed(
        &self,
        call: Call<RespondActivityTaskFailedRequest>,
    ) -> Outcome<RespondActivityTaskFailedResponse> {
        self.report(call, |r| {
            Ok((by_token(r.task_token)?, r.identity, failed(r.failure, r.last_heartbeat_details)))
        })
        .await?;
        Ok(Reply::new(RespondActivityTaskFailedResponse::default()))
    }

    async fn respond_activity_task_failed_by_id(
        &self,
        call: Call<RespondActivityTaskFailedByIdRequest>,
    ) -> Outcome<RespondActivityTaskFailedByIdResponse> {
        self.report(call, |r| {
            Ok((
                by_id(r.namespace, r.workflow_id, r.run_id, r.activity_id)?,
                r.identity,
                failed(r.failure, r.last_heartbeat_details),
            ))
        })
        .await?;
        Ok(Reply::new(RespondActivityTaskFailedByIdResponse::default()))
    }

    async fn respond_activity_task_canceled(
        &self,
        call: Call<RespondActivityTaskCanceledRequest>,
    ) -> Outcome<RespondActivityTaskCanceledResponse> {
        self.report(call, |r| Ok((by_token(r.task_token)?, r.identity, canceled(r.details)))).await?;
        Ok(Reply::new(RespondActivityTaskCanceledResponse {}))
    }

    async fn respond_activity_task_canceled_by_id(
        &self,
        call: Call<RespondActivityTaskCanceledByIdRequest>,
    ) -> Outcome<RespondActivityTaskCanceledByIdResponse> {
        self.report(call, |r| {
            Ok((by_id(r.namespace, r.workflow_id, r.run_id, r.activity_id)?, r.identity, canceled(r.details)))
        })
        .await?;
        Ok(Reply::new(RespondActivityTaskCanceledByIdResponse {}))
    }

    async fn poll_nexus_task_queue(
        &self,
        call: Call<PollNexusTaskQueueRequest>,
    ) -> Outcome<PollNexusTaskQueueResponse> {
        let left = timeout(&call);
        let mut request = call.into_inner();
        validate::namespace(&request.namespace)?;
        validate::short("Identity", &request.identity)?;
        validate::task_queue(request.task_queue.as_mut())?;
        self.ask(left, Request::PollNexusTask(Box::new(request))).await?;
        Ok(Reply::new(PollNexusTaskQueueResponse::default()))
    }

    async fn describe_task_queue(
        &self,
        call: Call<DescribeTaskQueueRequest>,
    ) -> Outcome<DescribeTaskQueueResponse> {
        let left = timeout(&call);
        let mut request = call.into_inner();
        validate::namespace(&request.namespace)?;
        validate::task_queue(request.task_queue.as_mut())?;
        Ok(Reply::new(*answer!(
            self.ask(left, Request::DescribeTaskQueue(Box::new(request))).await?,
            TaskQueue
        )?))
    }

    async fn list_task_queue_partitions(
        &self,
        call: Call<ListTaskQueuePartitionsRequest>,
    ) -> Outcome<ListTaskQueuePartitionsResponse> {
        let mut request = call.into_inner();
        self.namespace(&request.namespace).await?;
        validate::task_queue(request.task_queue.as_mut())?;
        Ok(Reply::new(cluster::partitions(request.task_queue.unwrap_or_default().name)))
    }

    async fn list_workflow_executions(
        &self,
        call: Call<ListWorkflowExecutionsRequest>,
    ) -> Outcome<ListWorkflowExecutionsResponse> {
        let request = call.into_inner();
        let page = self.list(&request.namespace, &request.query, request.page_size, &request.next_page_token);
        let (executions, next_page_token) = page.await?;
        Ok(Reply::new(ListWorkflowExecutionsResponse { executions, next_page_token }))
    }

    async fn scan_workflow_executions(
        &self,
        call: Call<ScanWorkflowExecutionsRequest>,
    ) -> Outcome<ScanWorkflowExecutionsResponse> {
        let request = call.into_inner();
        let page = self.list(&request.namespace, &request.query, request.page_size, &request.next_page_token);
        let (executions, next_page_token) = page.await?;
        Ok(Reply::new(ScanWorkflowExecutionsResponse { executions, next_page_token }))
    }

    async fn list_open_workflow_executions(
        &self,
        call: Call<ListOpenWorkflowExecutionsRequest>,
    ) -> Outcome<ListOpenWorkflowExecutionsResponse> {
        let request = call.into_inner();
        let query = super::visibility::open_query(&request)?;
        let page =
            self.list_parsed(&request.namespace, query, request.maximum_page_size, &request.next_page_token);
        let (executions, next_page_token) = page.await?;
        Ok(Reply::new(ListOpenWorkflowExecutionsResponse { executions, next_page_token }))
    }

    async fn list_closed_workflow_executions(
        &self,
        call: Call<ListClosedWorkflowExecutionsRequest>,
    ) -> Outcome<ListClosedWorkflowExecutionsResponse> {
        let request = call.into_inner();
        let query = super::visibility::closed_query(&request)?;
        let page =
            self.list_parsed(&request.namespace, query, request.maximum_page_size, &request.next_page_token);
        let (executions, next_page_token) = page.await?;
        Ok(Reply::new(ListClosedWorkflowExecutionsResponse { executions, next_page_token }))
    }

    async fn list_archived_workflow_executions(
        &self,
        _: Call<ListArchivedWorkflowExecutionsRequest>,
    ) -> Outcome<ListArchivedWorkflowExecutionsResponse> {
        Err(Rejected::invalid("Cluster is not configured for visibility archival.").into())
    }

    async fn count_workflow_executions(
        &self,
        call: Call<CountWorkflowExecutionsRequest>,
    ) -> Outcome<CountWorkflowExecutionsResponse> {
        let request = call.into_inner();
        Ok(Reply::new(self.count(&request.namespace, &request.query).await?))
    }

    async fn get_search_attributes(
        &self,
        _: Call<GetSearchAttributesRequest>,
    ) -> Outcome<GetSearchAttributesResponse> {
        Ok(Reply::new(GetSearchAttributesResponse { keys: super::visibility::system_attributes() }))
    }
}

impl Service {
    /// Reports on an activity, which `parse` finds in the request; what comes back matters to heartbeats only.
    async fn report<R>(
        &self,
        call: Call<R>,
        parse: impl FnOnce(R) -> Result<(ActivityTarget, String, ActivityNews), Rejected> + Send,
    ) -> Result<(bool, bool, bool), Status> {
        let left = timeout(&call);
        let (target, identity, news) = parse(call.into_inner())?;
        validate::short("Identity", &identity)?;
        // A heartbeat that is too large fails the activity; its worker is told to stop.
        let beat_too_large = matches!(&news, ActivityNews::Failed { failure: Some(failure), .. }
            if failure.message == HEARTBEAT_TOO_LARGE);
        let report = ActivityReport { target, identity, news };
        match self.ask(left, Request::Activity(Box::new(report))).await? {
            Response::Heartbeat { cancel_requested, activity_paused, activity_reset } => {
                Ok((cancel_requested, activity_paused, activity_reset))
            }
            Response::Done => Ok((beat_too_large, false, false)),
            other => Err(super::unexpected(&other)),
        }
    }
}

const HEARTBEAT_TOO_LARGE: &str = "Heartbeat details exceed size limit.";

fn by_token(token: Bytes) -> Result<ActivityTarget, Rejected> {
    validate::task_token(&token)?;
    Ok(ActivityTarget::Token(token))
}

fn by_id(
    namespace: String,
    workflow_id: String,
    run_id: String,
    activity_id: String,
) -> Result<ActivityTarget, Rejected> {
    validate::namespace(&namespace)?;
    validate::activity_by_id(&workflow_id, &run_id, &activity_id)?;
    Ok(ActivityTarget::Id { namespace, workflow_id, run_id, activity_id })
}

/// What is too large for history fails the activity for good instead: trying again would only repeat it.
fn too_large(message: &str) -> ActivityNews {
    let info = worker_proto::failure::ServerFailureInfo { non_retryable: true };
    let failure = Failure {
        message: message.to_owned(),
        failure_info: Some(FailureInfo::ServerFailureInfo(info)),
        ..Failure::default()
    };
    ActivityNews::Failed { failure: Some(failure), last_heartbeat_details: None }
}

type Details = Option<worker_proto::common::Payloads>;

fn heartbeat(details: Details) -> ActivityNews {
    if validate::is_large(details.as_ref()) {
        return too_large(HEARTBEAT_TOO_LARGE);
    }
    ActivityNews::Heartbeat { details }
}

fn completed(result: Details) -> ActivityNews {
    if validate::is_large(result.as_ref()) {
        return too_large("Complete result exceeds size limit.");
    }
    ActivityNews::Completed { result }
}

fn canceled(details: Details) -> ActivityNews {
    if validate::is_large(details.as_ref()) {
        return too_large("Cancel details exceed size limit.");
    }
    ActivityNews::Canceled { details }
}

fn failed(failure: Option<Failure>, last_heartbeat_details: Details) -> ActivityNews {
    use worker_proto::prost::Message as _;
    if failure.as_ref().is_some_and(|failure| failure.encoded_len() > validate::BLOB_BYTES_MAX) {
        return too_large("Failure exceeds size limit.");
    }
    if validate::is_large(last_heartbeat_details.as_ref()) {
        return too_large(HEARTBEAT_TOO_LARGE);
    }
    ActivityNews::Failed { failure, last_heartbeat_details }
}

fn history_page(wished: i32) -> i32 {
    if wished <= 0 { HISTORY_PAGE_EVENTS_MAX } else { wished.min(HISTORY_PAGE_EVENTS_MAX) }
}

/// Checks an update and fills its id and wait stage.
fn update(request: &mut UpdateWorkflowExecutionRequest) -> Result<(), Rejected> {
    validate::namespace(&request.namespace)?;
    validate::execution(request.workflow_execution.as_ref())?;
    let meta = request.request.as_mut().and_then(|request| request.meta.as_mut());
    let Some(meta) = meta else { return Err(Rejected::invalid("Update meta is not set on request.")) };
    validate::short("UpdateId", &meta.update_id)?;
    if meta.update_id.is_empty() {
        meta.update_id = Uuid::new_v4().to_string();
    }
    let input = request.request.as_ref().and_then(|request| request.input.as_ref());
    let Some(input) = input else { return Err(Rejected::invalid("Update input is not set on request.")) };
    if input.name.is_empty() {
        return Err(Rejected::invalid("Update name is not set on request."));
    }
    validate::blob(input.args.as_ref())?;
    let wait = request.wait_policy.get_or_insert_with(WaitPolicy::default);
    match Stage::try_from(wait.lifecycle_stage) {
        Ok(Stage::Unspecified) => wait.lifecycle_stage = Stage::Accepted as i32,
        Ok(Stage::Accepted | Stage::Completed) => {}
        Ok(Stage::Admitted) => {
            let message = "UpdateWorkflowExecution issued asynchronously and waiting on update admitted is not supported.";
            return Err(Rejected {
                code: Code::PermissionDenied,
                message: message.to_owned(),
                detail: Some(Detail::PermissionDenied { reason: String::new() }),
            });
        }
        Err(_) => {
            return Err(Rejected::invalid(format!("Unknown update wait stage: {}.", wait.lifecycle_stage)));
        }
    }
    Ok(())
}

/// Exactly a start and an update of the same workflow id; a refusal says which of the two it is about.
fn multi_operation(request: ExecuteMultiOperationRequest) -> Result<Request, Rejected> {
    validate::namespace(&request.namespace)?;
    let mut operations = request.operations.into_iter().map(|operation| operation.operation);
    let (
        Some(Some(Operation::StartWorkflow(mut start))),
        Some(Some(Operation::UpdateWorkflow(mut update))),
        None,
    ) = (operations.next(), operations.next(), operations.next())
    else {
        return Err(Rejected::invalid("Operations have to be exactly [Start, Update]."));
    };
    start_of_multi_operation(&mut start, &request.namespace)
        .map_err(|rejected| multi_refusal(rejected, true))?;
    update_of_multi_operation(&mut update, &start, &request.namespace)
        .map_err(|rejected| multi_refusal(rejected, false))?;
    Ok(Request::MultiOperation { start, update })
}

fn start_of_multi_operation(
    start: &mut StartWorkflowExecutionRequest,
    namespace: &str,
) -> Result<(), Rejected> {
    if start.namespace != namespace {
        return Err(Rejected::namespace_not_found(&start.namespace));
    }
    if !start.cron_schedule.is_empty() {
        return Err(Rejected::invalid("CronSchedule is not allowed."));
    }
    if start.request_eager_execution {
        return Err(Rejected::invalid("RequestEagerExecution is not supported."));
    }
    if start.workflow_start_delay.is_some_and(|delay| delay.seconds != 0 || delay.nanos != 0) {
        return Err(Rejected::invalid("WorkflowStartDelay is not supported."));
    }
    validate::start(start)
}

fn update_of_multi_operation(
    request: &mut UpdateWorkflowExecutionRequest,
    start: &StartWorkflowExecutionRequest,
    namespace: &str,
) -> Result<(), Rejected> {
    if request.namespace != namespace {
        return Err(Rejected::namespace_not_found(&request.namespace));
    }
    update(request)?;
    let execution = request.workflow_execution.as_ref();
    if execution.is_some_and(|execution| !execution.run_id.is_empty()) {
        return Err(Rejected::invalid("RunId is not allowed."));
    }
    if execution.is_some_and(|execution| execution.workflow_id != start.workflow_id) {
        return Err(Rejected::invalid("WorkflowId is not consistent with previous operation(s)."));
    }
    Ok(())
}

fn multi_refusal(rejected: Rejected, is_start: bool) -> Rejected {
    let aborted = Rejected {
        code: Code::Aborted,
        message: "Operation was aborted.".to_owned(),
        detail: Some(Detail::MultiOperationAborted),
    };
    let code = rejected.code;
    let statuses = if is_start { vec![rejected, aborted] } else { vec![aborted, rejected] };
    Rejected {
        code,
        message: "Update-with-Start could not be executed.".to_owned(),
        detail: Some(Detail::MultiOperation(statuses)),
    }
}
