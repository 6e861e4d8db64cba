//! Workflow code against histories: hand-written definitions, histories as tables, commands as text.
//!
//! [`check`] answers the last task of a history three ways: from the whole history at once, task by task on a cached run, and from
//! the whole history again. All three must give the commands that the test expects, and every task before the last must give exactly
//! the commands that the history records for it.

mod activities;
mod cancellation;
mod children;
mod failures;
mod messages;
mod replay;
mod threads;
mod waits;

use std::sync::Arc;

use worker_proto::command::Command;
use worker_proto::command::command::Attributes as C;
use worker_proto::common::Payloads;
use worker_proto::history::HistoryEvent;
use worker_proto::history::history_event::Attributes as E;
use worker_proto::prost::Message as _;
use worker_proto::prost_types::Any;
use worker_proto::protocol::{Message, message::SequencingId};
use worker_proto::query::WorkflowQuery;
use worker_proto::update;

use super::core::RunIdentity;
use super::run::{NoPulse, Run};
use super::{Completion, TaskOutcome, WorkflowTask};
use crate::converter::DataConverter;
use crate::error::Failure;
use crate::private::WorkflowRegistration;
use crate::registry::{Registry, Served};
use crate::testing::history_table;

/// A workflow definition: name, state, and an async block with the context and the decoded input.
macro_rules! workflow {
    ($name:literal, $state:expr, |$ctx:ident: $s:ty, $input:ident: $i:ty| $body:block) => {
        $crate::private::WorkflowRegistration::new(
            $crate::definition::Workflow::<$i, ()>::named($name),
            $crate::registry::Place::here(),
            |base, payloads| {
                let $input: $i = base.decode(payloads)?;
                let encode = base.clone();
                Ok($crate::private::Instance::new(
                    base,
                    $state,
                    move |$ctx: $crate::WorkflowContext<$s>| async move {
                        let result: Result<_, $crate::Failure> = async move { $body }.await;
                        encode.encode(&result?)
                    },
                ))
            },
        )
    };
}
pub(crate) use workflow;

/// What a worker with only these workflows serves.
pub(crate) fn serve(workflows: impl IntoIterator<Item = WorkflowRegistration>) -> Arc<Served> {
    let workflows = workflows.into_iter().map(|workflow| &*Box::leak(Box::new(workflow)));
    Arc::new(Registry::from_parts(workflows, []).resolve(None).expect("the names differ"))
}

pub(crate) fn new_run(served: &Arc<Served>) -> Run {
    let identity = RunIdentity {
        namespace: "default".to_owned(),
        task_queue: "queue".to_owned(),
        workflow_id: "wf".to_owned(),
        run_id: "run".to_owned(),
        workflow_type: "Test".to_owned(),
    };
    Run::new(identity, DataConverter::default(), Arc::clone(served))
}

/// The task that a history ends with.
pub(crate) fn task(events: Vec<HistoryEvent>) -> WorkflowTask {
    let last = events.last().map_or(0, |event| event.event_id);
    WorkflowTask {
        run_id: "run".to_owned(),
        workflow_id: "wf".to_owned(),
        workflow_type: "Test".to_owned(),
        started_event_id: last,
        history: events,
        attempt: 1,
        ..WorkflowTask::default()
    }
}

/// Answers the last task of the history, all ways, and compares its commands.
#[track_caller]
pub(crate) fn check(workflow: WorkflowRegistration, table: &str, expected: &[&str]) {
    let served = serve([workflow]);
    check_served(&served, table, &[], expected);
}

/// The same with the updates that come with the last task: id, name, JSON input.
#[track_caller]
pub(crate) fn check_updates(
    workflow: WorkflowRegistration,
    table: &str,
    updates: &[(&str, &str, &str)],
    expected: &[&str],
) {
    check_served(&serve([workflow]), table, updates, expected);
}

#[track_caller]
fn check_served(served: &Arc<Served>, table: &str, updates: &[(&str, &str, &str)], expected: &[&str]) {
    let events = history_table(table).expect("the table can be read");
    let last = events.last().expect("there are events").event_id;
    let messages: Vec<_> = updates.iter().map(|update| request(update, last - 1)).collect();
    for round in ["whole", "whole again"] {
        let whole = WorkflowTask { messages: messages.clone(), ..task(events.clone()) };
        let outcome = new_run(served).handle_task(whole, &NoPulse);
        assert_eq!(render(outcome), expected, "{round}");
    }
    let mut run = new_run(served);
    let mut applied = 0;
    for index in live_tasks(&events) {
        let mut piece = task(events[applied..=index].to_vec());
        applied = index + 1;
        let is_last = applied == events.len();
        piece.messages = if is_last { messages.clone() } else { accepted_after(&events, index) };
        let outcome = render(run.handle_task(piece, &NoPulse));
        if is_last {
            assert_eq!(outcome, expected, "task by task");
            return;
        }
        let commands: Vec<_> = outcome.iter().filter(|line| !line.starts_with("message")).collect();
        let names: Vec<_> = commands.iter().map(|line| line.split(' ').next().unwrap_or_default()).collect();
        assert_eq!(names, recorded_after(&events, index), "the task of event {}", events[index].event_id);
    }
    panic!("the history ends with a started task");
}

/// Indexes of the started events whose tasks a worker completed, and of the last event.
fn live_tasks(events: &[HistoryEvent]) -> Vec<usize> {
    let completed = |index: usize| {
        matches!(
            events.get(index).and_then(|event| event.attributes.as_ref()),
            Some(E::WorkflowTaskCompletedEventAttributes(_)) | None
        )
    };
    let started =
        |event: &HistoryEvent| matches!(event.attributes, Some(E::WorkflowTaskStartedEventAttributes(_)));
    (0..events.len()).filter(|&index| started(&events[index]) && completed(index + 1)).collect()
}

/// The messages that the task of this started event must have carried.
fn accepted_after(events: &[HistoryEvent], index: usize) -> Vec<Message> {
    let after = events[index + 2..].iter().map_while(|event| match &event.attributes {
        Some(E::WorkflowTaskScheduledEventAttributes(_)) | None => None,
        Some(attributes) => Some(attributes),
    });
    after
        .filter_map(|attributes| match attributes {
            E::WorkflowExecutionUpdateAcceptedEventAttributes(accepted) => {
                let request = accepted.accepted_request.clone().unwrap_or_default();
                let sequencing = accepted.accepted_request_sequencing_event_id;
                Some(message(&accepted.protocol_instance_id, &request, sequencing))
            }
            _ => None,
        })
        .collect()
}

/// Names of the commands that history records right after the task of this started event.
fn recorded_after(events: &[HistoryEvent], index: usize) -> Vec<&'static str> {
    events[index + 2..]
        .iter()
        .map_while(|event| {
            Some(match event.attributes.as_ref()? {
                E::ActivityTaskScheduledEventAttributes(_) => "ScheduleActivityTask",
                E::ActivityTaskCancelRequestedEventAttributes(_) => "RequestCancelActivityTask",
                E::TimerStartedEventAttributes(_) => "StartTimer",
                E::TimerCanceledEventAttributes(_) => "CancelTimer",
                E::StartChildWorkflowExecutionInitiatedEventAttributes(_) => "StartChild",
                E::SignalExternalWorkflowExecutionInitiatedEventAttributes(_) => "SignalExternal",
                E::RequestCancelExternalWorkflowExecutionInitiatedEventAttributes(_) => "CancelExternal",
                E::UpsertWorkflowSearchAttributesEventAttributes(_) => "UpsertSearchAttributes",
                E::WorkflowPropertiesModifiedEventAttributes(_) => "ModifyMemo",
                E::WorkflowExecutionUpdateAcceptedEventAttributes(_)
                | E::WorkflowExecutionUpdateCompletedEventAttributes(_) => "ProtocolMessage",
                _ => return None,
            })
        })
        .collect()
}

fn request((id, name, input): &(&str, &str, &str), sequencing_event_id: i64) -> Message {
    let args: serde_json::Value = serde_json::from_str(input).expect("the input is JSON");
    let payloads = vec![DataConverter::json().encode(&args).expect("JSON can be encoded")];
    let request = update::Request {
        meta: Some(update::Meta { update_id: (*id).to_owned(), identity: String::new() }),
        input: Some(update::Input {
            header: None,
            name: (*name).to_owned(),
            args: Some(Payloads { payloads }),
        }),
        ..update::Request::default()
    };
    message(id, &request, sequencing_event_id)
}

fn message(id: &str, request: &update::Request, sequencing_event_id: i64) -> Message {
    Message {
        id: format!("{id}/request"),
        protocol_instance_id: id.to_owned(),
        sequencing_id: Some(SequencingId::EventId(sequencing_event_id)),
        body: Some(Any {
            type_url: "type.googleapis.com/temporal.api.update.v1.Request".to_owned(),
            value: request.encode_to_vec(),
        }),
    }
}

/// An outcome as text: a line for each command and message, or one for what went wrong.
pub(crate) fn render(outcome: TaskOutcome) -> Vec<String> {
    match outcome {
        TaskOutcome::Completed(completion) => {
            let Completion { commands, messages, query_results, .. } = *completion;
            let commands = commands.into_iter().map(render_command);
            let messages = messages.iter().map(render_message);
            let answers = query_results.into_iter().map(|(id, result)| {
                format!("answer {id} {}{}", text(result.answer.as_ref()), result.error_message)
            });
            commands.chain(messages).chain(answers).collect()
        }
        TaskOutcome::Failed { failure, cause } => {
            vec![format!("task failed {}: {}", cause.as_str_name(), Failure::from_proto(*failure))]
        }
        TaskOutcome::QueryAnswered(result) => {
            vec![format!("answer {}{}", text(result.answer.as_ref()), result.error_message)]
        }
        TaskOutcome::NeedFullHistory(_) => vec!["need full history".to_owned()],
        TaskOutcome::Dropped { reason } => vec![format!("dropped: {reason}")],
    }
}

fn render_command(command: Command) -> String {
    let seconds = |duration: Option<prost_types::Duration>| {
        duration.map_or_else(String::new, |duration| {
            format!("{}", duration.seconds as f64 + f64::from(duration.nanos) / 1e9)
        })
    };
    match command.attributes.expect("a command has attributes") {
        C::ScheduleActivityTaskCommandAttributes(a) => {
            let kind = a.activity_type.expect("it has a type").name;
            let queue = a.task_queue.map(|queue| queue.name).unwrap_or_default();
            let stc = seconds(a.start_to_close_timeout);
            format!(
                "ScheduleActivityTask {} {kind} {} queue={queue} stc={stc}",
                a.activity_id,
                text(a.input.as_ref())
            )
        }
        C::RequestCancelActivityTaskCommandAttributes(a) => {
            format!("RequestCancelActivityTask {}", a.scheduled_event_id)
        }
        C::StartTimerCommandAttributes(a) => {
            format!("StartTimer {} {}", a.timer_id, seconds(a.start_to_fire_timeout))
        }
        C::CancelTimerCommandAttributes(a) => format!("CancelTimer {}", a.timer_id),
        C::StartChildWorkflowExecutionCommandAttributes(a) => {
            let kind = a.workflow_type.expect("it has a type").name;
            format!(
                "StartChild {} {kind} {} close={}",
                a.workflow_id,
                text(a.input.as_ref()),
                a.parent_close_policy
            )
        }
        C::RequestCancelExternalWorkflowExecutionCommandAttributes(a) => {
            format!("CancelExternal {} child={} {}", a.workflow_id, a.child_workflow_only, a.reason)
        }
        C::SignalExternalWorkflowExecutionCommandAttributes(a) => {
            let target = a.execution.expect("it has a target").workflow_id;
            format!(
                "SignalExternal {target} {} {} child={}",
                a.signal_name,
                text(a.input.as_ref()),
                a.child_workflow_only
            )
        }
        C::UpsertWorkflowSearchAttributesCommandAttributes(a) => {
            let fields = a.search_attributes.unwrap_or_default().indexed_fields;
            format!("UpsertSearchAttributes {:?}", fields.keys().collect::<Vec<_>>())
        }
        C::ModifyWorkflowPropertiesCommandAttributes(a) => {
            format!("ModifyMemo {:?}", a.upserted_memo.unwrap_or_default().fields.keys().collect::<Vec<_>>())
        }
        C::ProtocolMessageCommandAttributes(a) => format!("ProtocolMessage {}", a.message_id),
        C::CompleteWorkflowExecutionCommandAttributes(a) => format!("Complete {}", text(a.result.as_ref())),
        C::FailWorkflowExecutionCommandAttributes(a) => {
            format!("Fail {}", Failure::from_proto(a.failure.unwrap_or_default()))
        }
        C::CancelWorkflowExecutionCommandAttributes(_) => "Cancel".to_owned(),
        C::ContinueAsNewWorkflowExecutionCommandAttributes(a) => {
            let kind = a.workflow_type.expect("it has a type").name;
            let queue = a.task_queue.expect("it has a queue").name;
            format!("ContinueAsNew {kind} {} queue={queue}", text(a.input.as_ref()))
        }
        other => format!("{other:?}"),
    }
}

fn render_message(message: &Message) -> String {
    let body = message.body.as_ref().expect("a message has a body");
    let kind = body.type_url.rsplit('.').next().unwrap_or_default();
    let said = match kind {
        "Rejection" => {
            let rejection = update::Rejection::decode(body.value.as_slice()).expect("it can be read");
            Failure::from_proto(rejection.failure.unwrap_or_default()).to_string()
        }
        "Response" => {
            let response = update::Response::decode(body.value.as_slice()).expect("it can be read");
            match response.outcome.and_then(|outcome| outcome.value) {
                Some(update::outcome::Value::Success(payloads)) => text(Some(&payloads)),
                Some(update::outcome::Value::Failure(failure)) => Failure::from_proto(failure).to_string(),
                None => String::new(),
            }
        }
        _ => String::new(),
    };
    format!("message {} {kind} {said}", message.id)
}

fn text(payloads: Option<&Payloads>) -> String {
    let payloads = payloads.map_or(&[][..], |payloads| &payloads.payloads);
    payloads
        .iter()
        .map(|payload| match payload.data.is_empty() {
            true => "null".to_owned(),
            false => String::from_utf8_lossy(&payload.data).into_owned(),
        })
        .collect::<Vec<_>>()
        .join(",")
}

pub(crate) fn query(name: &str) -> WorkflowQuery {
    WorkflowQuery { query_type: name.to_owned(), ..WorkflowQuery::default() }
}
