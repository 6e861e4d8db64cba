//! One workflow task from poll to answer, and the tasks that answers bring along.

use std::sync::Arc;

use prost::Message as _;
use tonic::Code;
use worker_proto::command::{Command, command};
use worker_proto::common::{Payloads, WorkflowExecution};
use worker_proto::enums::{QueryResultType, WorkflowTaskFailedCause};
use worker_proto::ext::any::{pack, unpack};
use worker_proto::failure as failure_wire;
use worker_proto::history::HistoryEvent;
use worker_proto::protocol::Message;
use worker_proto::query::WorkflowQueryResult;
use worker_proto::update;
use worker_proto::workflowservice as wire;
use worker_proto::workflowservice::respond_workflow_task_completed_request::Capabilities;

use super::shared::{Phase, Shared};
use super::slots::Permit;
use crate::activity::runner;
use crate::client::RpcError;
use crate::client::rpc::{Effort, is_too_large};
use crate::error::Failure;
use crate::executor::{Completion, TaskOutcome, WorkflowTask};
use crate::size;

type Polled = wire::PollWorkflowTaskQueueResponse;

/// Activities that one completion may start on this worker without a poll.
const EAGER_MAX: usize = 3;

/// Answers a task, then the task that came with the answer, until there is none. The permit covers all of it.
pub(crate) async fn handle(shared: Arc<Shared>, polled: Polled, permit: Permit) {
    let mut next = Some(polled);
    while let Some(polled) = next {
        next = handle_one(&shared, polled).await;
    }
    drop(permit);
}

/// What an answer needs from the polled task once its history is handed on.
struct Origin {
    task_token: bytes::Bytes,
    workflow_id: String,
    run_id: String,
    workflow_type: String,
    attempt: i32,
}

async fn handle_one(shared: &Arc<Shared>, mut polled: Polled) -> Option<Polled> {
    let Some(execution) = polled.workflow_execution.take() else {
        tracing::warn!("a workflow task without a workflow was ignored");
        return None;
    };
    let runtime = shared.runtime.as_ref()?;
    let origin = Origin {
        task_token: std::mem::take(&mut polled.task_token),
        workflow_id: execution.workflow_id.clone(),
        run_id: execution.run_id.clone(),
        workflow_type: polled.workflow_type.take().unwrap_or_default().name,
        attempt: polled.attempt,
    };
    let mut history = polled.history.take().unwrap_or_default().events;
    let token = std::mem::take(&mut polled.next_page_token);
    if !token.is_empty()
        && let Err(error) = fetch_pages(shared, &execution, token, &mut history).await
    {
        return give_up(shared, &origin, &error, "its history cannot be fetched");
    }
    let task = WorkflowTask {
        run_id: execution.run_id.clone(),
        workflow_id: execution.workflow_id.clone(),
        workflow_type: origin.workflow_type.clone(),
        namespace: shared.namespace(),
        task_queue: shared.queues.normal.name.clone(),
        attempt: polled.attempt,
        started_event_id: polled.started_event_id,
        history,
        messages: polled.messages,
        queries: polled.queries,
        query: polled.query,
    };
    let mut outcome = runtime.handle_task(task).await;
    if let TaskOutcome::NeedFullHistory(mut task) = outcome {
        let tail = std::mem::take(&mut task.history);
        match fetch_all(shared, &execution, tail).await {
            Ok(history) => task.history = history,
            Err(error) => return give_up(shared, &origin, &error, "its history cannot be fetched"),
        }
        outcome = runtime.handle_task(*task).await;
    }
    match outcome {
        TaskOutcome::Completed(completion) => complete(shared, &origin, *completion).await,
        TaskOutcome::Failed { cause, failure } => {
            fail(shared, &origin, cause, *failure).await;
            None
        }
        TaskOutcome::QueryAnswered(result) => {
            answer_query(shared, &origin, *result).await;
            None
        }
        TaskOutcome::NeedFullHistory(_) => {
            tracing::error!(workflow_id = %origin.workflow_id, "a whole history was taken for a part of one");
            runtime.evict(&origin.run_id);
            None
        }
        TaskOutcome::Dropped { reason } => {
            tracing::warn!(workflow_id = %origin.workflow_id, run_id = %origin.run_id, reason, "a workflow task is left to time out");
            None
        }
    }
}

/// Leaves the task to its timeout.
fn give_up(shared: &Shared, origin: &Origin, error: &RpcError, what: &str) -> Option<Polled> {
    tracing::warn!(workflow_id = %origin.workflow_id, run_id = %origin.run_id, %error, what, "a workflow task is left to time out");
    evict(shared, origin);
    None
}

fn evict(shared: &Shared, origin: &Origin) {
    if let Some(runtime) = &shared.runtime {
        runtime.evict(&origin.run_id);
    }
}

async fn complete(shared: &Arc<Shared>, origin: &Origin, mut completion: Completion) -> Option<Polled> {
    if let Err(failure) = check_sizes(&completion.commands) {
        let failure = failure.into_proto();
        fail(shared, origin, WorkflowTaskFailedCause::PayloadsTooLarge, failure).await;
        evict(shared, origin);
        return None;
    }
    completion.query_results.values_mut().for_each(fail_if_too_large);
    completion.messages.iter_mut().for_each(fail_update_if_too_large);
    let mut eager = reserve_eager(shared, &mut completion.commands);
    let (run_is_over, sticky) = (completion.is_terminal, shared.queues.attributes());
    let request = wire::RespondWorkflowTaskCompletedRequest {
        task_token: origin.task_token.clone(),
        commands: completion.commands,
        messages: completion.messages,
        query_results: completion.query_results,
        identity: shared.identity.clone(),
        return_new_workflow_task: sticky.is_some() && shared.phase() == Phase::Running,
        sticky_attributes: sticky,
        force_create_new_workflow_task: completion.force_new_task,
        namespace: shared.namespace(),
        sdk_metadata: shared.sends_sdk_metadata.then_some(completion.sdk_metadata),
        capabilities: Some(Capabilities { discard_speculative_workflow_task_with_events: true }),
        worker_instance_key: shared.instance_key.clone(),
        ..Default::default()
    };
    let answer = shared
        .client
        .rpc()
        .call("RespondWorkflowTaskCompleted", Effort::Ordinary, request, |service, request| {
            service.respond_workflow_task_completed(request)
        })
        .await;
    let answer = match answer {
        Ok(answer) => answer,
        Err(error) => {
            refused(shared, origin, &error).await;
            return None;
        }
    };
    if run_is_over {
        evict(shared, origin);
    }
    for task in answer.activity_tasks {
        match eager.pop() {
            Some(permit) => shared.tasks.spawn(runner::run(shared.clone(), task, permit)),
            None => tracing::warn!(
                "the server started more activities than it was offered; one is left to time out"
            ),
        }
    }
    if answer.reset_history_event_id > 0
        && let Some(runtime) = &shared.runtime
    {
        runtime.roll_back(&origin.run_id, answer.reset_history_event_id);
    }
    answer.workflow_task.filter(|task| !task.task_token.is_empty())
}

/// The server did not take the completion. The run is rebuilt from its history at its next task.
async fn refused(shared: &Arc<Shared>, origin: &Origin, error: &RpcError) {
    evict(shared, origin);
    let (workflow_id, run_id) = (&origin.workflow_id, &origin.run_id);
    if is_too_large(error.status()) {
        let text =
            format!("the commands of one workflow task are too large for the server: {}", error.message());
        let failure = Failure::new("GrpcMessageTooLarge", text).into_proto();
        return fail(shared, origin, WorkflowTaskFailedCause::GrpcMessageTooLarge, failure).await;
    }
    match error.code() {
        // Something happened while the workflow was closing; the server has made a new task of it.
        Code::InvalidArgument if error.message().contains("UnhandledCommand") => {
            tracing::debug!(%workflow_id, %run_id, "the run goes on: it got news while it was ending");
        }
        Code::NotFound => {
            tracing::debug!(%workflow_id, %run_id, "a workflow task was answered too late, or its run is over");
        }
        _ => {
            tracing::warn!(%workflow_id, %run_id, %error, "the server refused the answer to a workflow task")
        }
    }
}

async fn fail(
    shared: &Arc<Shared>,
    origin: &Origin,
    cause: WorkflowTaskFailedCause,
    failure: failure_wire::Failure,
) {
    let shown = Failure::from_proto(failure.clone());
    tracing::warn!(
        workflow_id = %origin.workflow_id, run_id = %origin.run_id, workflow_type = %origin.workflow_type,
        attempt = origin.attempt, cause = cause.as_str_name(), failure = %shown, "a workflow task failed; it will be tried again"
    );
    // A task that keeps failing is left to time out, which paces its retries.
    if origin.attempt > 1 {
        return;
    }
    let failure = size::bounded(failure, || "the failure of the workflow task".to_owned());
    let request = wire::RespondWorkflowTaskFailedRequest {
        task_token: origin.task_token.clone(),
        cause: cause.into(),
        failure: Some(failure),
        identity: shared.identity.clone(),
        namespace: shared.namespace(),
        ..Default::default()
    };
    let sent = shared
        .client
        .rpc()
        .call("RespondWorkflowTaskFailed", Effort::Ordinary, request, |service, request| {
            service.respond_workflow_task_failed(request)
        })
        .await;
    if let Err(error) = sent {
        tracing::debug!(workflow_id = %origin.workflow_id, %error, "a failed workflow task was not reported");
    }
}

async fn answer_query(shared: &Arc<Shared>, origin: &Origin, mut result: WorkflowQueryResult) {
    fail_if_too_large(&mut result);
    let request = wire::RespondQueryTaskCompletedRequest {
        task_token: origin.task_token.clone(),
        completed_type: result.result_type,
        query_result: result.answer,
        error_message: result.error_message,
        namespace: shared.namespace(),
        failure: result.failure,
        ..Default::default()
    };
    let sent = shared
        .client
        .rpc()
        .call("RespondQueryTaskCompleted", Effort::Ordinary, request, |service, request| {
            service.respond_query_task_completed(request)
        })
        .await;
    if let Err(error) = sent {
        tracing::debug!(workflow_id = %origin.workflow_id, %error, "the answer of a query was not taken");
    }
}

/// Takes slots for activities that this worker could start right away, and says so in their commands.
fn reserve_eager(shared: &Shared, commands: &mut [Command]) -> Vec<Permit> {
    let mut permits = Vec::new();
    if !shared.eager_activities || shared.phase() != Phase::Running {
        return permits;
    }
    for command in commands {
        let Some(command::Attributes::ScheduleActivityTaskCommandAttributes(schedule)) =
            &mut command.attributes
        else {
            continue;
        };
        let here = schedule.task_queue.as_ref().is_none_or(|queue| queue.name == shared.queues.normal.name);
        let served =
            schedule.activity_type.as_ref().is_some_and(|wire| shared.served.activity(&wire.name).is_some());
        schedule.request_eager_execution = false;
        if here
            && served
            && permits.len() < EAGER_MAX
            && let Some(permit) = shared.activity_slots.try_acquire()
        {
            schedule.request_eager_execution = true;
            permits.push(permit);
        }
    }
    permits
}

/// An answer that no server takes fails its query, and nothing else that travels with it.
fn fail_if_too_large(result: &mut WorkflowQueryResult) {
    let answer = check_size("the answer of a query", result.answer.as_ref());
    let failure = || size::check_message(result, || "the failure of a query".to_owned());
    if let Err(failure) = answer.and_then(|()| failure()) {
        *result = WorkflowQueryResult {
            result_type: QueryResultType::Failed.into(),
            answer: None,
            error_message: failure.to_string(),
            failure: Some(failure.into_proto()),
        };
    }
}

/// A result that no server takes fails its update, and nothing else that travels with it.
fn fail_update_if_too_large(message: &mut Message) {
    let Some(body) = message.body.as_mut().filter(|body| body.value.len() > size::BYTES_MAX) else {
        return;
    };
    let failed =
        |failure: failure_wire::Failure| size::bounded(failure, || "the failure of an update".to_owned());
    if let Ok(mut rejection) = unpack::<update::Rejection>(body) {
        rejection.failure = rejection.failure.map(failed);
        *body = pack(&rejection);
        return;
    }
    let Ok(mut response) = unpack::<update::Response>(body) else { return };
    let Some(update::Outcome { value: Some(value) }) = &mut response.outcome else { return };
    match value {
        update::outcome::Value::Failure(failure) => *failure = failed(std::mem::take(failure)),
        update::outcome::Value::Success(payloads) => {
            let Err(failure) = check_size("the result of an update", Some(payloads)) else { return };
            *value = update::outcome::Value::Failure(failure.into_proto());
        }
    }
    *body = pack(&response);
}

/// Payloads that the server would refuse fail the task with their name, instead of ending the run without one.
fn check_sizes(commands: &[Command]) -> Result<(), Failure> {
    use command::Attributes::*;
    for command in commands {
        // Cheap for the common small command; the exact place matters only when something is large.
        if command.encoded_len() <= size::BYTES_MAX {
            continue;
        }
        match &command.attributes {
            Some(ScheduleActivityTaskCommandAttributes(wire)) => {
                let name = wire.activity_type.as_ref().map_or("", |wire| &wire.name);
                check_size(&format!("the input of activity `{name}`"), wire.input.as_ref())?;
            }
            Some(CompleteWorkflowExecutionCommandAttributes(wire)) => {
                check_size("the result of the workflow", wire.result.as_ref())?;
            }
            Some(FailWorkflowExecutionCommandAttributes(wire)) => {
                check_message("the failure of the workflow", wire.failure.as_ref())?;
            }
            Some(CancelWorkflowExecutionCommandAttributes(wire)) => {
                check_size("the details of the workflow's cancellation", wire.details.as_ref())?;
            }
            Some(StartChildWorkflowExecutionCommandAttributes(wire)) => {
                let name = wire.workflow_type.as_ref().map_or("", |wire| &wire.name);
                check_size(&format!("the input of child workflow `{name}`"), wire.input.as_ref())?;
                check_message(&format!("the memo of child workflow `{name}`"), wire.memo.as_ref())?;
            }
            Some(ContinueAsNewWorkflowExecutionCommandAttributes(wire)) => {
                check_size("the input of the next run", wire.input.as_ref())?;
            }
            Some(SignalExternalWorkflowExecutionCommandAttributes(wire)) => {
                check_size(&format!("the input of signal `{}`", wire.signal_name), wire.input.as_ref())?;
            }
            _ => {}
        }
    }
    Ok(())
}

fn check_size(what: &str, payloads: Option<&Payloads>) -> Result<(), Failure> {
    let payloads = payloads.map_or(&[][..], |payloads| &payloads.payloads);
    size::check(payloads, || what.to_owned())
}

fn check_message(what: &str, message: Option<&impl prost::Message>) -> Result<(), Failure> {
    message.map_or(Ok(()), |message| size::check_message(message, || what.to_owned()))
}

/// The whole history from event 1, with the events of `tail` that the server has not stored.
async fn fetch_all(
    shared: &Shared,
    execution: &WorkflowExecution,
    tail: Vec<HistoryEvent>,
) -> Result<Vec<HistoryEvent>, RpcError> {
    let mut history = Vec::new();
    fetch_pages(shared, execution, bytes::Bytes::new(), &mut history).await?;
    append(&mut history, tail);
    Ok(history)
}

/// Appends pages until there is none; an empty first token asks from event 1.
async fn fetch_pages(
    shared: &Shared,
    execution: &WorkflowExecution,
    token: bytes::Bytes,
    history: &mut Vec<HistoryEvent>,
) -> Result<(), RpcError> {
    // Never closed; a permit that could not be had only means no bound.
    let _permit = shared.history_fetches.acquire().await;
    let mut request = wire::GetWorkflowExecutionHistoryRequest {
        namespace: shared.namespace(),
        execution: Some(execution.clone()),
        next_page_token: token,
        ..Default::default()
    };
    loop {
        let page = shared
            .client
            .rpc()
            .call("GetWorkflowExecutionHistory", Effort::Ordinary, request.clone(), |service, request| {
                service.get_workflow_execution_history(request)
            })
            .await?;
        append(history, page.history.unwrap_or_default().events);
        if page.next_page_token.is_empty() {
            return Ok(());
        }
        request.next_page_token = page.next_page_token;
    }
}

/// Pages may overlap at their seams.
fn append(history: &mut Vec<HistoryEvent>, page: Vec<HistoryEvent>) {
    let last = history.last().map_or(0, |event| event.event_id);
    history.extend(page.into_iter().filter(|event| event.event_id > last));
}
