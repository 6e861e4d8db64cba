//! Updates of a run: admitted → sent → accepted → completed, or rejected without a trace.
//!
//! Defined by `temporal.api.update.v1` and `protocol.v1`.  Only acceptance and completion are events.

use std::time::Duration;

use worker_proto::enums::{
    ResourceExhaustedCause, UpdateWorkflowExecutionLifecycleStage as Stage, WorkflowTaskFailedCause as Cause,
};
use worker_proto::failure::failure::FailureInfo;
use worker_proto::failure::{ApplicationFailureInfo, Failure};
use worker_proto::history::{
    WorkflowExecutionUpdateAcceptedEventAttributes, WorkflowExecutionUpdateCompletedEventAttributes,
};
use worker_proto::prost::Message as _;
use worker_proto::prost_types::Any;
use worker_proto::protocol::message::SequencingId;
use worker_proto::workflowservice::{
    PollWorkflowExecutionUpdateResponse, UpdateWorkflowExecutionRequest, UpdateWorkflowExecutionResponse,
};
use worker_proto::{protocol, update as wire};

use super::command::BadCommand;
use super::event::Attributes;
use super::mutable_state::{Run, Update, UpdateState};
use super::rejected::{Code, Detail, Rejected};
use super::request::{Response, patience};
use super::shard::Shard;
use super::waiting::{UpdateCall, Wait};
use super::{Ticket, client, query, workflow_task};

/// One protocol message of a completion.
#[derive(Debug, Clone)]
pub(crate) struct Message {
    /// What a PROTOCOL_MESSAGE command names.
    pub(crate) id: String,
    /// The update id.
    pub(crate) update_id: String,
    pub(crate) body: Body,
}

/// What the worker says of the update.
#[derive(Debug, Clone)]
#[expect(clippy::large_enum_variant, reason = "a completion has a handful of them, for one call")]
pub(crate) enum Body {
    Accepted(wire::Acceptance),
    Rejected(wire::Rejection),
    Completed(wire::Response),
}

impl Body {
    fn name(&self) -> &'static str {
        match self {
            Self::Accepted(_) => "Acceptance",
            Self::Rejected(_) => "Rejection",
            Self::Completed(_) => "Response",
        }
    }
}

/// Parses all messages; the first that has no meaning here spoils them all.
///
/// # Errors
/// An unknown body type, or bytes that are not of it.
pub(crate) fn parse(messages: Vec<protocol::Message>) -> Result<Vec<Message>, BadCommand> {
    messages.into_iter().map(parse_one).collect()
}

fn parse_one(message: protocol::Message) -> Result<Message, BadCommand> {
    let bad = |text: String| BadCommand::new(Cause::BadUpdateWorkflowExecutionMessage, text);
    let any = message.body.ok_or_else(|| bad(format!("message {} has no body", message.id)))?;
    let name = any.type_url.rsplit('/').next().unwrap_or_default();
    let bytes = any.value.as_slice();
    let body = match name {
        "temporal.api.update.v1.Acceptance" => wire::Acceptance::decode(bytes).map(Body::Accepted),
        "temporal.api.update.v1.Rejection" => wire::Rejection::decode(bytes).map(Body::Rejected),
        "temporal.api.update.v1.Response" => wire::Response::decode(bytes).map(Body::Completed),
        _ => return Err(bad(format!("unknown message type: {}", any.type_url))),
    };
    let body = body.map_err(|error| bad(format!("unable to decode message {}: {error}", message.id)))?;
    Ok(Message { id: message.id, update_id: message.protocol_instance_id, body })
}

/// A caller waits so long for a stage, then hears which one was reached.
const LONG_POLL: Duration = Duration::from_secs(20);
const IN_FLIGHT_MAX: usize = 10;
const TOTAL_MAX: usize = 2000;

/// Where an update stands, as callers see it.
fn stage(run: &Run, update_id: &str) -> Stage {
    match run.updates.get(update_id).map(|update| &update.state) {
        Some(UpdateState::Accepted { .. }) if run.is_open() => Stage::Accepted,
        Some(UpdateState::Accepted { .. } | UpdateState::Completed { .. }) => Stage::Completed,
        Some(UpdateState::Admitted { .. } | UpdateState::Sent { .. }) => Stage::Admitted,
        None => Stage::Unspecified,
    }
}

/// The outcome, once there is one.  An accepted update of a closed run has failed.
fn outcome(run: &Run, update_id: &str) -> Option<wire::Outcome> {
    match run.updates.get(update_id)?.state {
        UpdateState::Completed { event_id } => match run.attributes(event_id) {
            Some(Attributes::WorkflowExecutionUpdateCompletedEventAttributes(a)) => a.outcome.clone(),
            _ => None,
        },
        UpdateState::Accepted { .. } if !run.is_open() => Some(failed(
            "Workflow Update failed because the Workflow completed before the Update completed.",
            "AcceptedUpdateCompletedWorkflow",
        )),
        _ => None,
    }
}

fn failed(message: &str, kind: &str) -> wire::Outcome {
    let failure = Failure {
        message: message.to_owned(),
        source: "Server".to_owned(),
        failure_info: Some(FailureInfo::ApplicationFailureInfo(ApplicationFailureInfo {
            r#type: kind.to_owned(),
            non_retryable: true,
            ..ApplicationFailureInfo::default()
        })),
        ..Failure::default()
    };
    wire::Outcome { value: Some(wire::outcome::Value::Failure(failure)) }
}

fn reference(run: &Run, update_id: &str) -> wire::UpdateRef {
    wire::UpdateRef { workflow_execution: Some(run.execution()), update_id: update_id.to_owned() }
}

/// Whether the run knows an update of this id.
pub(crate) fn is_known(run: &Run, update_id: &str) -> bool {
    run.updates.contains_key(update_id)
}

/// Admits the update, or joins one of the same id, and registers the caller.
///
/// # Errors
/// The run is closed, its workflow task keeps failing, or too many updates are in flight.
pub(crate) fn admit(
    run: &mut Run,
    shard: &mut Shard,
    ticket: Ticket,
    timeout: Option<Duration>,
    request: UpdateWorkflowExecutionRequest,
    call: UpdateCall,
) -> Result<(), Rejected> {
    let wanted = request.wait_policy.map_or(Stage::Unspecified, |policy| policy.lifecycle_stage());
    if wanted == Stage::Admitted {
        return Err(Rejected {
            code: Code::PermissionDenied,
            message: "ADMITTED is not a stage that can be waited for".to_owned(),
            detail: Some(Detail::PermissionDenied { reason: String::new() }),
        });
    }
    let request = request.request.ok_or_else(|| Rejected::invalid("Update request is not set."))?;
    let update_id = request.meta.as_ref().map(|meta| meta.update_id.clone()).unwrap_or_default();
    if !is_known(run, &update_id) {
        if !run.is_open() {
            return Err(Rejected::not_found("workflow execution already completed"));
        }
        client::check_not_closing(run)?;
        let attempt = run.core.workflow_task.as_ref().map_or(1, |task| task.attempt);
        if attempt >= query::FAILING_ATTEMPT {
            return Err(Rejected::not_ready(
                "Unable to perform workflow execution update due to Workflow Task in failed state.",
            ));
        }
        let in_flight = run
            .updates
            .values()
            .filter(|update| !matches!(update.state, UpdateState::Completed { .. }))
            .count();
        if in_flight >= IN_FLIGHT_MAX {
            let message =
                format!("limit on number of concurrent in-flight updates has been reached ({IN_FLIGHT_MAX})");
            return Err(Rejected::exhausted(ResourceExhaustedCause::ConcurrentLimit, message));
        }
        if run.updates_total >= TOTAL_MAX {
            let message = format!("limit on number of total updates has been reached ({TOTAL_MAX})");
            return Err(Rejected::precondition(message));
        }
        let order = run.next_update;
        run.next_update += 1;
        let state = UpdateState::Admitted { request: Box::new(request), order };
        run.updates.insert(update_id.clone(), Update { state, waiters: Vec::new() });
        if run.core.workflow_task.is_none() && run.core.first_task_at_ns == 0 {
            workflow_task::schedule(run, shard, true);
            run.touch();
        }
    }
    let stage = if wanted == Stage::Completed { Stage::Completed } else { Stage::Accepted };
    wait(run, shard, ticket, timeout, update_id, stage, call);
    Ok(())
}

/// A caller comes back for an update.
///
/// # Errors
/// The run knows no such update.
pub(crate) fn poll(
    run: &mut Run,
    shard: &mut Shard,
    ticket: Ticket,
    timeout: Option<Duration>,
    update_id: String,
    wanted: Option<Stage>,
) -> Result<(), Rejected> {
    if !is_known(run, &update_id) {
        return Err(Rejected::not_found(format!("update {update_id:?} not found")));
    }
    match wanted {
        None | Some(Stage::Unspecified | Stage::Admitted) => {
            reply(run, shard, ticket, &update_id, UpdateCall::Poll);
        }
        Some(stage) => wait(run, shard, ticket, timeout, update_id, stage, UpdateCall::Poll),
    }
    Ok(())
}

fn wait(
    run: &mut Run,
    shard: &mut Shard,
    ticket: Ticket,
    timeout: Option<Duration>,
    update_id: String,
    wanted: Stage,
    call: UpdateCall,
) {
    if stage(run, &update_id) as i32 >= wanted as i32 {
        return reply(run, shard, ticket, &update_id, call);
    }
    if let Some(update) = run.updates.get_mut(&update_id) {
        update.waiters.push(ticket);
    }
    let until = shard.mono_after(patience(LONG_POLL, timeout));
    shard.waiting.insert(ticket, until, Wait::Update { run: run.id, update_id, stage: wanted, call });
}

fn reply(run: &Run, shard: &mut Shard, ticket: Ticket, update_id: &str, call: UpdateCall) {
    let (outcome, stage) = (outcome(run, update_id), stage(run, update_id));
    shard.reply(ticket, response(reference(run, update_id), outcome, stage, call));
}

fn response(
    update_ref: wire::UpdateRef,
    outcome: Option<wire::Outcome>,
    stage: Stage,
    call: UpdateCall,
) -> Response {
    let update = |update_ref, outcome| UpdateWorkflowExecutionResponse {
        update_ref: Some(update_ref),
        outcome,
        stage: stage as i32,
        ..UpdateWorkflowExecutionResponse::default()
    };
    match call {
        UpdateCall::Update => Response::Update(Box::new(update(update_ref, outcome))),
        UpdateCall::MultiOperation(start) => {
            Response::MultiOperation(Box::new((*start, update(update_ref, outcome))))
        }
        UpdateCall::Poll => Response::PollUpdate(Box::new(PollWorkflowExecutionUpdateResponse {
            update_ref: Some(update_ref),
            outcome,
            stage: stage as i32,
        })),
    }
}

/// The caller waited long enough: it hears how far the update is.
pub(crate) fn expire(run: &mut Run, shard: &mut Shard, ticket: Ticket, update_id: &str, call: UpdateCall) {
    if let Some(update) = run.updates.get_mut(update_id) {
        update.waiters.retain(|waiting| *waiting != ticket);
    }
    reply(run, shard, ticket, update_id, call);
}

/// Answers those whose stage is reached.
fn notify(run: &mut Run, shard: &mut Shard, update_id: &str) {
    let reached = stage(run, update_id);
    let Some(update) = run.updates.get_mut(update_id) else { return };
    for ticket in std::mem::take(&mut update.waiters) {
        match shard.waiting.get(ticket) {
            Some(Wait::Update { stage, .. }) if reached as i32 >= *stage as i32 => {}
            Some(_) => {
                if let Some(update) = run.updates.get_mut(update_id) {
                    update.waiters.push(ticket);
                }
                continue;
            }
            None => continue,
        }
        if let Some(Wait::Update { call, .. }) = shard.waiting.remove(ticket) {
            reply(run, shard, ticket, update_id, call);
        }
    }
}

/// Drops an update that left no trace, answering its callers.
fn drop_with(run: &mut Run, shard: &mut Shard, update_id: &str, answer: &Result<wire::Outcome, Rejected>) {
    let reference = reference(run, update_id);
    let Some(update) = run.updates.remove(update_id) else { return };
    for ticket in update.waiters {
        let Some(Wait::Update { call, .. }) = shard.waiting.remove(ticket) else { continue };
        match answer {
            Ok(outcome) => {
                let outcome = Some(outcome.clone());
                shard.reply(ticket, response(reference.clone(), outcome, Stage::Completed, call));
            }
            Err(rejected) => refuse(shard, ticket, rejected.clone(), &call),
        }
    }
}

/// Of an update-with-start the start went well; its update tells why all failed.
fn refuse(shard: &mut Shard, ticket: Ticket, rejected: Rejected, call: &UpdateCall) {
    let rejected = match call {
        UpdateCall::MultiOperation(_) => Rejected::multi_operation(1, rejected),
        _ => rejected,
    };
    shard.refuse(ticket, rejected);
}

// ---- the workflow task

/// The ids of updates before acceptance, in order of admission.
fn undecided(run: &Run) -> Vec<String> {
    let mut found: Vec<(u64, &String)> = run
        .updates
        .iter()
        .filter_map(|(id, update)| match &update.state {
            UpdateState::Admitted { order, .. } | UpdateState::Sent { order, .. } => Some((*order, id)),
            _ => None,
        })
        .collect();
    found.sort_unstable();
    found.into_iter().map(|(_, id)| id.clone()).collect()
}

/// Whether an update waits for a workflow task.
pub(crate) fn has_admitted(run: &Run) -> bool {
    run.updates.values().any(|update| matches!(update.state, UpdateState::Admitted { .. }))
}

/// All admitted updates go with the task that starts now.
pub(crate) fn send(run: &mut Run, sequencing_event_id: i64) {
    for update in run.updates.values_mut() {
        if let UpdateState::Admitted { request, order } = &mut update.state {
            let (request, order) = (std::mem::take(request), *order);
            update.state = UpdateState::Sent { request, order, sequencing_event_id };
        }
    }
}

/// The task timed out: its updates wait for the next one.
pub(crate) fn readmit(run: &mut Run) {
    for update in run.updates.values_mut() {
        if let UpdateState::Sent { request, order, .. } = &mut update.state {
            update.state = UpdateState::Admitted { request: std::mem::take(request), order: *order };
        }
    }
}

/// The worker failed the task: the updates it had are given back to their callers.
pub(crate) fn fail_sent(run: &mut Run, shard: &mut Shard) {
    let rejected = Rejected::not_ready(
        "Unable to perform workflow execution update due to unexpected workflow task failure.",
    );
    for id in undecided(run) {
        if matches!(run.updates.get(&id).map(|update| &update.state), Some(UpdateState::Sent { .. })) {
            drop_with(run, shard, &id, &Err(rejected.clone()));
        }
    }
}

/// The messages of the started task.
pub(crate) fn messages(run: &Run) -> Vec<protocol::Message> {
    undecided(run)
        .into_iter()
        .filter_map(|id| match &run.updates.get(&id)?.state {
            UpdateState::Sent { request, sequencing_event_id, .. } => Some(protocol::Message {
                id: format!("{id}/request"),
                protocol_instance_id: id,
                sequencing_id: Some(SequencingId::EventId(*sequencing_event_id)),
                body: Some(Any {
                    type_url: "type.googleapis.com/temporal.api.update.v1.Request".to_owned(),
                    value: request.encode_to_vec(),
                }),
            }),
            _ => None,
        })
        .collect()
}

/// Judges the messages of a completion before anything is written.
///
/// # Errors
/// A message about an update that the worker was not asked about, or in the wrong order.
pub(crate) fn check(run: &Run, messages: &[Message]) -> Result<(), BadCommand> {
    let bad = |text: String| Err(BadCommand::new(Cause::BadUpdateWorkflowExecutionMessage, text));
    let mut accepted: Vec<&str> = Vec::new();
    for message in messages {
        let id = message.update_id.as_str();
        let state = run.updates.get(id).map(|update| &update.state);
        let fine = match (&message.body, state) {
            (Body::Accepted(_) | Body::Rejected(_), Some(UpdateState::Sent { .. })) => true,
            // The engine was restarted since it sent the request; the worker still has it.
            (Body::Accepted(acceptance), None | Some(UpdateState::Admitted { .. })) => {
                acceptance.accepted_request.is_some()
            }
            (Body::Rejected(_), None) => true,
            (Body::Completed(_), Some(UpdateState::Accepted { .. })) => true,
            (Body::Completed(response), _) => accepted.contains(&id) && response.outcome.is_some(),
            _ => false,
        };
        if !fine {
            let Some(state) = state else {
                return bad(format!(
                    "update {id} wasn't found on the server. This is most likely a transient error which will be resolved automatically by retries"
                ));
            };
            return bad(format!(
                "invalid state transition attempted for Update {id}: received *update.{} message while in state {}",
                message.body.name(),
                state.name()
            ));
        }
        if matches!(message.body, Body::Accepted(_)) {
            if accepted.contains(&id) {
                return bad(format!("update {id:?} is accepted twice"));
            }
            accepted.push(id);
        }
    }
    Ok(())
}

/// Carries out one message.
pub(crate) fn apply(run: &mut Run, shard: &mut Shard, message: Message) {
    let id = message.update_id;
    match message.body {
        Body::Accepted(acceptance) => {
            let known = run.updates.get(&id).map(|update| &update.state);
            let request = match known {
                Some(UpdateState::Sent { request, .. } | UpdateState::Admitted { request, .. }) => {
                    Some((**request).clone())
                }
                _ => acceptance.accepted_request,
            };
            run.write(
                shard,
                WorkflowExecutionUpdateAcceptedEventAttributes {
                    protocol_instance_id: id.clone(),
                    accepted_request_message_id: acceptance.accepted_request_message_id,
                    accepted_request_sequencing_event_id: acceptance.accepted_request_sequencing_event_id,
                    accepted_request: request,
                },
            );
            notify(run, shard, &id);
        }
        Body::Rejected(rejection) => {
            let value = rejection.failure.map(wire::outcome::Value::Failure);
            drop_with(run, shard, &id, &Ok(wire::Outcome { value }));
        }
        Body::Completed(response) => {
            let accepted_event_id = match run.updates.get(&id).map(|update| &update.state) {
                Some(UpdateState::Accepted { event_id }) => *event_id,
                _ => return,
            };
            let accepted_meta = match run.attributes(accepted_event_id) {
                Some(Attributes::WorkflowExecutionUpdateAcceptedEventAttributes(a)) => {
                    a.accepted_request.as_ref().and_then(|request| request.meta.clone())
                }
                _ => None,
            };
            let mut meta = response.meta.or(accepted_meta).unwrap_or_default();
            meta.update_id.clone_from(&id);
            run.write(
                shard,
                WorkflowExecutionUpdateCompletedEventAttributes {
                    meta: Some(meta),
                    accepted_event_id,
                    outcome: response.outcome,
                },
            );
            notify(run, shard, &id);
        }
    }
}

/// The worker said nothing about updates it was sent: it does not know the protocol.
pub(crate) fn reject_unprocessed(run: &mut Run, shard: &mut Shard) {
    let outcome = failed(
        "Workflow Update is rejected because it wasn't processed by worker. Probably, Workflow Update is not supported by the worker.",
        "UnprocessedUpdate",
    );
    for id in undecided(run) {
        if matches!(run.updates.get(&id).map(|update| &update.state), Some(UpdateState::Sent { .. })) {
            drop_with(run, shard, &id, &Ok(outcome.clone()));
        }
    }
}

/// The run has closed: whoever waits for an update hears of it.  `continued`: a next run could take it.
pub(crate) fn on_close(run: &mut Run, shard: &mut Shard, continued: bool) {
    let rejected = if continued {
        Rejected::closing()
    } else {
        Rejected::not_found("workflow update was aborted by closing workflow")
    };
    for id in undecided(run) {
        drop_with(run, shard, &id, &Err(rejected.clone()));
    }
    let accepted: Vec<String> = run.updates.keys().cloned().collect();
    for id in accepted {
        notify(run, shard, &id);
    }
}
