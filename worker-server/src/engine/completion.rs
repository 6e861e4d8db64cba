//! A worker's answer to a workflow task: all of it or none of it becomes history.
//!
//! Judged first (token, commands, messages), then written: COMPLETED, the commands' events in their order, what was
//! buffered meanwhile, and the next task.

use std::time::Duration;

use worker_proto::enums::{TimeoutType, WorkflowTaskFailedCause as Cause};
use worker_proto::failure::failure::FailureInfo;
use worker_proto::failure::{Failure, ServerFailureInfo};
use worker_proto::history::WorkflowTaskCompletedEventAttributes;
use worker_proto::workflowservice::{RespondWorkflowTaskCompletedRequest, RespondWorkflowTaskFailedRequest};

use super::command::{self, BadCommand, Carry, Command};
use super::mutable_state::Run;
use super::rejected::Rejected;
use super::request::{WorkflowTaskCompleted, WorkflowTaskCompletion};
use super::shard::Shard;
use super::time::{Time, nanos, span};
use super::token::TaskToken;
use super::update::{self, Body, Message};
use super::waiting::Poller;
use super::workflow_task::{self, Failed};
use super::{close, query};

/// A worker may keep a run busy with local activities for so long without any other progress.
const HEARTBEATS_LONGEST: Duration = Duration::from_secs(30 * 60);
const DISCARDED_EVENTS_MAX: i64 = 10;
const INLINE_REQUEST: &str = "request-from-RespondWorkflowTaskCompleted";

/// # Errors
/// NOT_FOUND unless the token names the task that is started now.
fn check_token(run: &Run, token: &TaskToken) -> Result<(), Rejected> {
    let current = run.is_open()
        && run.core.workflow_task.as_ref().is_some_and(|task| {
            task.started_event_id != 0
                && task.scheduled_event_id == token.scheduled_event_id
                && task.started_event_id == token.started_event_id
                && task.attempt == token.attempt
                && task.started_at_ns == token.started_at_ns
        });
    if current { Ok(()) } else { Err(Rejected::not_found("Workflow task not found.")) }
}

/// The worker could not do it.
pub(crate) fn on_failed(
    run: &mut Run,
    shard: &mut Shard,
    token: &TaskToken,
    request: RespondWorkflowTaskFailedRequest,
) -> Result<(), Rejected> {
    if !run.is_open() {
        return Err(Rejected::not_found("workflow execution already completed"));
    }
    check_token(run, token)?;
    let failed = Failed::By { cause: request.cause(), failure: request.failure, identity: request.identity };
    workflow_task::fail(run, shard, failed);
    update::readmit(run);
    workflow_task::schedule(run, shard, false);
    Ok(())
}

/// The worker did it; or says so.
///
/// # Errors
/// NOT_FOUND for an old token.  INVALID_ARGUMENT for a bad command: then the task has failed, and another one is scheduled.
pub(crate) fn on_completed(
    run: &mut Run,
    shard: &mut Shard,
    token: &TaskToken,
    completion: WorkflowTaskCompletion,
) -> Result<WorkflowTaskCompleted, Rejected> {
    check_token(run, token)?;
    let WorkflowTaskCompletion { request, commands, messages } = completion;
    if let Ok(commands) = &commands {
        command::check_order(commands).map_err(Rejected::invalid)?;
        if let Some(unknown) = command::unknown_namespace(shard, commands) {
            return Err(Rejected::namespace_not_found(unknown));
        }
    }
    let (commands, messages) = match judge(run, shard, commands, messages) {
        Ok(good) => good,
        Err(bad) => return Err(refuse(run, shard, request.identity, bad)),
    };
    if discards(run, &request, &commands, &messages) {
        return Ok(discard(run, shard, request, messages));
    }
    set_sticky(run, &request);
    let heartbeat = request.force_create_new_workflow_task && commands.is_empty() && messages.is_empty();
    workflow_task::write_events(run, shard);
    let original = run.core.workflow_task.as_ref().map(|task| Time(task.original_scheduled_at_ns));
    let overdue = heartbeat && original.is_some_and(|at| shard.now.time.since(at) >= HEARTBEATS_LONGEST);
    if overdue {
        run.core.sticky_queue.clear();
        workflow_task::fail(run, shard, Failed::TimedOut(TimeoutType::StartToClose));
        run.core.workflow_task_attempt = 1;
    } else {
        write_completed(run, shard, &request);
        run.core.heartbeat_since_ns = if heartbeat { Time::stored(original) } else { 0 };
    }
    let mut carry = Carry {
        completed_event_id: run.last_event_id(),
        identity: request.identity.clone(),
        needs_task: request.force_create_new_workflow_task,
        messages,
    };
    for command in commands {
        command::apply(run, shard, &mut carry, command);
        if !run.is_open() {
            break;
        }
    }
    for message in std::mem::take(&mut carry.messages) {
        update::apply(run, shard, message);
    }
    if !heartbeat {
        update::reject_unprocessed(run, shard);
    }
    query::answer_attached(run, shard, request.query_results.clone());
    Ok(go_on(run, shard, &carry, &request))
}

/// Whether all of the completion can be carried out.
fn judge(
    run: &Run,
    shard: &Shard,
    commands: Result<Vec<Command>, BadCommand>,
    messages: Result<Vec<Message>, BadCommand>,
) -> Result<(Vec<Command>, Vec<Message>), BadCommand> {
    let (commands, messages) = (commands?, messages?);
    let closes = commands.last().is_some_and(|command| command.kind.closes_run());
    if closes && run.buffered.len() > command::unbuffered(run, &commands) {
        return Err(BadCommand::new(Cause::UnhandledCommand, "UnhandledCommand"));
    }
    command::check(run, shard, &commands, &messages)?;
    update::check(run, &messages)?;
    match command::find_oversized(&commands) {
        Some(oversized) => Err(oversized),
        None => Ok((commands, messages)),
    }
}

/// Fails the task, unless it failed before: then it is left to time out.
fn refuse(run: &mut Run, shard: &mut Shard, identity: String, bad: BadCommand) -> Rejected {
    let Some(cause) = bad.cause else { return Rejected::invalid(bad.message) };
    let attempt = run.core.workflow_task.as_ref().map_or(1, |task| task.attempt);
    let unhandled = cause == Cause::UnhandledCommand;
    let message = if unhandled { bad.message } else { format!("{}: {}", cause_name(cause), bad.message) };
    if attempt > 1 && !unhandled {
        update::fail_sent(run, shard);
        return Rejected::invalid(message);
    }
    let failure = Failure {
        message: message.clone(),
        failure_info: Some(FailureInfo::ServerFailureInfo(ServerFailureInfo { non_retryable: false })),
        ..Failure::default()
    };
    let oversized = message.ends_with("exceeds size limit.");
    let failed = Failed::By { cause, failure: Some(failure), identity };
    workflow_task::fail(run, shard, failed);
    run.core.close_attempted = unhandled;
    if oversized {
        // No worker will do better with the same input.
        close::terminate_by_server(run, shard, &message);
        return Rejected::invalid(message);
    }
    if unhandled {
        update::readmit(run);
    } else {
        update::fail_sent(run, shard);
    }
    workflow_task::schedule(run, shard, false);
    Rejected::invalid(message)
}

/// As Temporal spells it in messages: `BadStartTimerAttributes`.
fn cause_name(cause: Cause) -> String {
    command::camel_case(cause.as_str_name().trim_start_matches("WORKFLOW_TASK_FAILED_CAUSE_"))
}

/// A task made for updates alone that were all rejected leaves no trace.
fn discards(
    run: &Run,
    request: &RespondWorkflowTaskCompletedRequest,
    commands: &[Command],
    messages: &[Message],
) -> bool {
    let capable = request
        .capabilities
        .is_some_and(|capabilities| capabilities.discard_speculative_workflow_task_with_events);
    // Events that the worker saw with this task and must forget again.
    let shipped = run.last_event_id() - run.last_completed_event_id;
    let untouched = run.buffered.is_empty()
        && (shipped == 0 || (capable && shipped <= DISCARDED_EVENTS_MAX))
        && run.core.workflow_task.as_ref().is_some_and(|task| {
            task.speculative && !task.written && task.scheduled_event_id == run.next_event_id()
        });
    untouched
        && commands.is_empty()
        && !messages.is_empty()
        && !request.force_create_new_workflow_task
        && messages.iter().all(|message| matches!(message.body, Body::Rejected(_)))
}

fn discard(
    run: &mut Run,
    shard: &mut Shard,
    request: RespondWorkflowTaskCompletedRequest,
    messages: Vec<Message>,
) -> WorkflowTaskCompleted {
    set_sticky(run, &request);
    workflow_task::clear(run);
    for message in messages {
        update::apply(run, shard, message);
    }
    update::reject_unprocessed(run, shard);
    query::answer_attached(run, shard, request.query_results.clone());
    let carry = Carry { identity: request.identity.clone(), ..Carry::default() };
    let reset_history_event_id = run.previous_started_event_id;
    WorkflowTaskCompleted { reset_history_event_id, ..go_on(run, shard, &carry, &request) }
}

fn set_sticky(run: &mut Run, request: &RespondWorkflowTaskCompletedRequest) {
    let queue = request.sticky_attributes.as_ref().and_then(|sticky| sticky.worker_task_queue.as_ref());
    run.core.sticky_queue = queue.map(|queue| queue.name.clone()).unwrap_or_default();
    let timeout =
        request.sticky_attributes.as_ref().map(|sticky| span(sticky.schedule_to_start_timeout.as_ref()));
    run.core.sticky_timeout_ns = nanos(timeout.unwrap_or_default());
    run.touch();
}

fn write_completed(run: &mut Run, shard: &mut Shard, request: &RespondWorkflowTaskCompletedRequest) {
    let Some(task) = run.core.workflow_task.clone() else { return };
    run.write(
        shard,
        WorkflowTaskCompletedEventAttributes {
            scheduled_event_id: task.scheduled_event_id,
            started_event_id: task.started_event_id,
            identity: request.identity.clone(),
            worker_version: request
                .worker_version_stamp
                .clone()
                .or_else(|| workflow_task::version_stamp(&request.binary_checksum, false))
                .or_else(|| workflow_task::version_stamp(&task.build_id, task.use_versioning)),
            sdk_metadata: request.sdk_metadata.clone(),
            metering_metadata: request.metering_metadata,
            ..WorkflowTaskCompletedEventAttributes::default()
        },
    );
    workflow_task::clear(run);
    run.core.workflow_task_attempt = 1;
}

/// The next task, if there is a reason for one, started at once if the worker asked for that.
fn go_on(
    run: &mut Run,
    shard: &mut Shard,
    carry: &Carry,
    request: &RespondWorkflowTaskCompletedRequest,
) -> WorkflowTaskCompleted {
    let mut completed = WorkflowTaskCompleted::default();
    if !run.is_open() {
        return completed;
    }
    if carry.needs_task || !run.buffered.is_empty() {
        workflow_task::schedule(run, shard, false);
    } else if update::has_admitted(run) {
        workflow_task::schedule(run, shard, true);
    } else {
        query::dispatch_buffered(run, shard);
        return completed;
    }
    if request.return_new_workflow_task {
        let poller = Poller {
            identity: request.identity.clone(),
            queue: run.core.sticky_queue.clone(),
            build_id: request
                .worker_version_stamp
                .as_ref()
                .map_or_else(|| request.binary_checksum.clone(), |stamp| stamp.build_id.clone()),
            ..Poller::default()
        };
        workflow_task::start(run, shard, &poller, INLINE_REQUEST.to_owned());
        // Whoever completed the last task has all of the run before it.
        completed.workflow_task = workflow_task::deliver(run, true);
    }
    completed
}
