//! Histories as small text tables: one event a line, or several with `|` in between, for tests that people can review.
//!
//! ```text
//! 1 WorkflowExecutionStarted type=Greeter input="World"
//! 2 WorkflowTaskScheduled | 3 WorkflowTaskStarted | 4 WorkflowTaskCompleted
//! 5 ActivityTaskScheduled id=1 type=greet
//! ```
//! An event is its id, its name as web pages print it, and `key=value` pairs. `id`, `type`, `name`, `of` (the id of the event it belongs
//! to), `input` and `result` (JSON), `error` (`Type:message`), `cause`, `run`, `sequencing`, `reason`, `at` (seconds since the first
//! event; default: the event's id). What an event does not need is refused only where it matters to replay.

use std::collections::BTreeMap;
use std::fmt;

use prost_types::Timestamp;
use worker_proto::common::{ActivityType, Payload, Payloads, WorkflowExecution, WorkflowType};
use worker_proto::enums::{EventType, RetryState, TimeoutType, WorkflowTaskFailedCause};
use worker_proto::failure::failure::FailureInfo;
use worker_proto::failure::{ApplicationFailureInfo, Failure, TimeoutFailureInfo};
use worker_proto::history::history_event::Attributes as A;
use worker_proto::history::{self as h, HistoryEvent};
use worker_proto::taskqueue::TaskQueue;
use worker_proto::update;

use crate::converter::DataConverter;

/// 2024-01-01T00:00:00Z, from which a table's times count.
const EPOCH_SECONDS: i64 = 1_704_067_200;

/// A table that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableError {
    event: String,
    reason: String,
}

impl fmt::Display for TableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not an event: {}", self.event, self.reason)
    }
}

impl std::error::Error for TableError {}

/// Reads a table of events; the syntax is that of the module.
///
/// # Errors
/// [`TableError`] naming the event that cannot be read.
///
/// ```
/// let events = worker_core::testing::history_table("1 WorkflowExecutionStarted type=Greeter | 2 WorkflowTaskScheduled").unwrap();
/// assert_eq!(events.len(), 2);
/// ```
pub fn history_table(text: &str) -> Result<Vec<HistoryEvent>, TableError> {
    let events = text.split(['\n', '|']).map(str::trim).filter(|event| !event.is_empty());
    events.map(parse_event).collect()
}

struct Fields<'a> {
    values: BTreeMap<&'a str, String>,
}

impl Fields<'_> {
    fn text(&self, key: &str) -> String {
        self.values.get(key).cloned().unwrap_or_default()
    }

    fn number(&self, key: &str) -> i64 {
        self.values.get(key).and_then(|value| value.parse().ok()).unwrap_or_default()
    }

    fn payloads(&self, key: &str) -> Option<Payloads> {
        let json: serde_json::Value = serde_json::from_str(self.values.get(key)?).ok()?;
        let payload: Payload = DataConverter::json().encode(&json).ok()?;
        Some(Payloads { payloads: vec![payload] })
    }

    fn failure(&self) -> Option<Failure> {
        let text = self.values.get("error")?;
        let (kind, message) = text.split_once(':').unwrap_or((text, ""));
        let info = ApplicationFailureInfo { r#type: kind.to_owned(), ..Default::default() };
        Some(Failure {
            message: message.to_owned(),
            failure_info: Some(FailureInfo::ApplicationFailureInfo(info)),
            ..Failure::default()
        })
    }

    fn execution(&self) -> Option<WorkflowExecution> {
        Some(WorkflowExecution { workflow_id: self.text("id"), run_id: self.text("run") })
    }
}

fn parse_event(event: &str) -> Result<HistoryEvent, TableError> {
    let error = |reason: &str| TableError { event: event.to_owned(), reason: reason.to_owned() };
    let mut words = split_words(event).into_iter();
    let id: i64 = words.next().and_then(|word| word.parse().ok()).ok_or_else(|| error("it has no id"))?;
    let name = words.next().ok_or_else(|| error("it has no name"))?;
    let mut fields = Fields { values: BTreeMap::new() };
    for word in words {
        let (key, value) = word.split_once('=').ok_or_else(|| error("a field is not `key=value`"))?;
        fields.values.insert(key, value.to_owned());
    }
    let (event_type, attributes) = attributes(name, &fields).ok_or_else(|| error("the name is unknown"))?;
    let seconds = if fields.values.contains_key("at") { fields.number("at") } else { id };
    Ok(HistoryEvent {
        event_id: id,
        event_time: Some(Timestamp { seconds: EPOCH_SECONDS + seconds, nanos: 0 }),
        event_type: event_type as i32,
        attributes: Some(attributes),
        ..HistoryEvent::default()
    })
}

/// Splits at white space that is not inside of double quotes.
fn split_words(text: &str) -> Vec<&str> {
    let mut quoted = false;
    text.split(|c: char| {
        quoted ^= c == '"';
        c.is_whitespace() && !quoted
    })
    .filter(|word| !word.is_empty())
    .collect()
}

/// The one table from names to wire events.
fn attributes(name: &str, f: &Fields<'_>) -> Option<(EventType, A)> {
    let of = f.number("of");
    Some(match name {
        "WorkflowExecutionStarted" => (
            EventType::WorkflowExecutionStarted,
            A::WorkflowExecutionStartedEventAttributes(Box::new(
                h::WorkflowExecutionStartedEventAttributes {
                    workflow_type: Some(WorkflowType { name: f.text("type") }),
                    task_queue: Some(TaskQueue { name: "queue".to_owned(), ..TaskQueue::default() }),
                    input: f.payloads("input"),
                    original_execution_run_id: "run".to_owned(),
                    first_execution_run_id: "run".to_owned(),
                    attempt: 1,
                    ..Default::default()
                },
            )),
        ),
        "WorkflowTaskScheduled" => {
            (EventType::WorkflowTaskScheduled, A::WorkflowTaskScheduledEventAttributes(Default::default()))
        }
        "WorkflowTaskStarted" => {
            (EventType::WorkflowTaskStarted, A::WorkflowTaskStartedEventAttributes(Default::default()))
        }
        "WorkflowTaskCompleted" => {
            (EventType::WorkflowTaskCompleted, A::WorkflowTaskCompletedEventAttributes(Default::default()))
        }
        "WorkflowTaskTimedOut" => {
            (EventType::WorkflowTaskTimedOut, A::WorkflowTaskTimedOutEventAttributes(Default::default()))
        }
        "WorkflowTaskFailed" => {
            let reset = f.values.contains_key("run");
            let cause = if reset { WorkflowTaskFailedCause::ResetWorkflow } else { Default::default() };
            (
                EventType::WorkflowTaskFailed,
                A::WorkflowTaskFailedEventAttributes(Box::new(h::WorkflowTaskFailedEventAttributes {
                    cause: cause as i32,
                    new_run_id: f.text("run"),
                    ..Default::default()
                })),
            )
        }
        "ActivityTaskScheduled" => (
            EventType::ActivityTaskScheduled,
            A::ActivityTaskScheduledEventAttributes(Box::new(h::ActivityTaskScheduledEventAttributes {
                activity_id: f.text("id"),
                activity_type: Some(ActivityType { name: f.text("type") }),
                ..Default::default()
            })),
        ),
        "ActivityTaskStarted" => (
            EventType::ActivityTaskStarted,
            A::ActivityTaskStartedEventAttributes(Box::new(h::ActivityTaskStartedEventAttributes {
                scheduled_event_id: of,
                ..Default::default()
            })),
        ),
        "ActivityTaskCompleted" => (
            EventType::ActivityTaskCompleted,
            A::ActivityTaskCompletedEventAttributes(h::ActivityTaskCompletedEventAttributes {
                scheduled_event_id: of,
                result: f.payloads("result"),
                ..Default::default()
            }),
        ),
        "ActivityTaskFailed" => (
            EventType::ActivityTaskFailed,
            A::ActivityTaskFailedEventAttributes(Box::new(h::ActivityTaskFailedEventAttributes {
                scheduled_event_id: of,
                failure: f.failure(),
                retry_state: RetryState::NonRetryableFailure as i32,
                ..Default::default()
            })),
        ),
        "ActivityTaskTimedOut" => {
            let info =
                TimeoutFailureInfo { timeout_type: TimeoutType::StartToClose as i32, ..Default::default() };
            let failure = Failure {
                message: "timed out".to_owned(),
                failure_info: Some(FailureInfo::TimeoutFailureInfo(info)),
                ..Failure::default()
            };
            (
                EventType::ActivityTaskTimedOut,
                A::ActivityTaskTimedOutEventAttributes(Box::new(h::ActivityTaskTimedOutEventAttributes {
                    scheduled_event_id: of,
                    failure: Some(failure),
                    retry_state: RetryState::Timeout as i32,
                    ..Default::default()
                })),
            )
        }
        "ActivityTaskCancelRequested" => (
            EventType::ActivityTaskCancelRequested,
            A::ActivityTaskCancelRequestedEventAttributes(h::ActivityTaskCancelRequestedEventAttributes {
                scheduled_event_id: of,
                ..Default::default()
            }),
        ),
        "ActivityTaskCanceled" => (
            EventType::ActivityTaskCanceled,
            A::ActivityTaskCanceledEventAttributes(h::ActivityTaskCanceledEventAttributes {
                scheduled_event_id: of,
                ..Default::default()
            }),
        ),
        "TimerStarted" => (
            EventType::TimerStarted,
            A::TimerStartedEventAttributes(h::TimerStartedEventAttributes {
                timer_id: f.text("id"),
                ..Default::default()
            }),
        ),
        "TimerFired" => (
            EventType::TimerFired,
            A::TimerFiredEventAttributes(h::TimerFiredEventAttributes {
                timer_id: f.text("id"),
                started_event_id: of,
            }),
        ),
        "TimerCanceled" => (
            EventType::TimerCanceled,
            A::TimerCanceledEventAttributes(h::TimerCanceledEventAttributes {
                timer_id: f.text("id"),
                ..Default::default()
            }),
        ),
        "MarkerRecorded" => (
            EventType::MarkerRecorded,
            A::MarkerRecordedEventAttributes(Box::new(h::MarkerRecordedEventAttributes {
                marker_name: f.text("name"),
                ..Default::default()
            })),
        ),
        "WorkflowExecutionSignaled" => (
            EventType::WorkflowExecutionSignaled,
            A::WorkflowExecutionSignaledEventAttributes(h::WorkflowExecutionSignaledEventAttributes {
                signal_name: f.text("name"),
                input: f.payloads("input"),
                ..Default::default()
            }),
        ),
        "WorkflowExecutionCancelRequested" => (
            EventType::WorkflowExecutionCancelRequested,
            A::WorkflowExecutionCancelRequestedEventAttributes(
                h::WorkflowExecutionCancelRequestedEventAttributes {
                    cause: f.text("reason"),
                    ..Default::default()
                },
            ),
        ),
        "StartChildWorkflowExecutionInitiated" => (
            EventType::StartChildWorkflowExecutionInitiated,
            A::StartChildWorkflowExecutionInitiatedEventAttributes(Box::new(
                h::StartChildWorkflowExecutionInitiatedEventAttributes {
                    workflow_id: f.text("id"),
                    workflow_type: Some(WorkflowType { name: f.text("type") }),
                    ..Default::default()
                },
            )),
        ),
        "StartChildWorkflowExecutionFailed" => (
            EventType::StartChildWorkflowExecutionFailed,
            A::StartChildWorkflowExecutionFailedEventAttributes(
                h::StartChildWorkflowExecutionFailedEventAttributes {
                    initiated_event_id: of,
                    cause: f.number("cause") as i32,
                    ..Default::default()
                },
            ),
        ),
        "ChildWorkflowExecutionStarted" => (
            EventType::ChildWorkflowExecutionStarted,
            A::ChildWorkflowExecutionStartedEventAttributes(
                h::ChildWorkflowExecutionStartedEventAttributes {
                    initiated_event_id: of,
                    workflow_execution: f.execution(),
                    ..Default::default()
                },
            ),
        ),
        "ChildWorkflowExecutionCompleted" => (
            EventType::ChildWorkflowExecutionCompleted,
            A::ChildWorkflowExecutionCompletedEventAttributes(
                h::ChildWorkflowExecutionCompletedEventAttributes {
                    initiated_event_id: of,
                    result: f.payloads("result"),
                    ..Default::default()
                },
            ),
        ),
        "ChildWorkflowExecutionFailed" => (
            EventType::ChildWorkflowExecutionFailed,
            A::ChildWorkflowExecutionFailedEventAttributes(Box::new(
                h::ChildWorkflowExecutionFailedEventAttributes {
                    initiated_event_id: of,
                    failure: f.failure(),
                    retry_state: RetryState::RetryPolicyNotSet as i32,
                    ..Default::default()
                },
            )),
        ),
        "ChildWorkflowExecutionCanceled" => (
            EventType::ChildWorkflowExecutionCanceled,
            A::ChildWorkflowExecutionCanceledEventAttributes(
                h::ChildWorkflowExecutionCanceledEventAttributes {
                    initiated_event_id: of,
                    ..Default::default()
                },
            ),
        ),
        "ChildWorkflowExecutionTimedOut" => (
            EventType::ChildWorkflowExecutionTimedOut,
            A::ChildWorkflowExecutionTimedOutEventAttributes(
                h::ChildWorkflowExecutionTimedOutEventAttributes {
                    initiated_event_id: of,
                    ..Default::default()
                },
            ),
        ),
        "ChildWorkflowExecutionTerminated" => (
            EventType::ChildWorkflowExecutionTerminated,
            A::ChildWorkflowExecutionTerminatedEventAttributes(
                h::ChildWorkflowExecutionTerminatedEventAttributes {
                    initiated_event_id: of,
                    ..Default::default()
                },
            ),
        ),
        "SignalExternalWorkflowExecutionInitiated" => (
            EventType::SignalExternalWorkflowExecutionInitiated,
            A::SignalExternalWorkflowExecutionInitiatedEventAttributes(
                h::SignalExternalWorkflowExecutionInitiatedEventAttributes {
                    workflow_execution: f.execution(),
                    signal_name: f.text("name"),
                    ..Default::default()
                },
            ),
        ),
        "SignalExternalWorkflowExecutionFailed" => (
            EventType::SignalExternalWorkflowExecutionFailed,
            A::SignalExternalWorkflowExecutionFailedEventAttributes(
                h::SignalExternalWorkflowExecutionFailedEventAttributes {
                    initiated_event_id: of,
                    cause: f.number("cause") as i32,
                    ..Default::default()
                },
            ),
        ),
        "ExternalWorkflowExecutionSignaled" => (
            EventType::ExternalWorkflowExecutionSignaled,
            A::ExternalWorkflowExecutionSignaledEventAttributes(
                h::ExternalWorkflowExecutionSignaledEventAttributes {
                    initiated_event_id: of,
                    ..Default::default()
                },
            ),
        ),
        "RequestCancelExternalWorkflowExecutionInitiated" => (
            EventType::RequestCancelExternalWorkflowExecutionInitiated,
            A::RequestCancelExternalWorkflowExecutionInitiatedEventAttributes(
                h::RequestCancelExternalWorkflowExecutionInitiatedEventAttributes {
                    workflow_execution: f.execution(),
                    ..Default::default()
                },
            ),
        ),
        "RequestCancelExternalWorkflowExecutionFailed" => (
            EventType::RequestCancelExternalWorkflowExecutionFailed,
            A::RequestCancelExternalWorkflowExecutionFailedEventAttributes(
                h::RequestCancelExternalWorkflowExecutionFailedEventAttributes {
                    initiated_event_id: of,
                    cause: f.number("cause") as i32,
                    ..Default::default()
                },
            ),
        ),
        "ExternalWorkflowExecutionCancelRequested" => (
            EventType::ExternalWorkflowExecutionCancelRequested,
            A::ExternalWorkflowExecutionCancelRequestedEventAttributes(
                h::ExternalWorkflowExecutionCancelRequestedEventAttributes {
                    initiated_event_id: of,
                    ..Default::default()
                },
            ),
        ),
        "UpsertWorkflowSearchAttributes" => (
            EventType::UpsertWorkflowSearchAttributes,
            A::UpsertWorkflowSearchAttributesEventAttributes(Default::default()),
        ),
        "WorkflowPropertiesModified" => (
            EventType::WorkflowPropertiesModified,
            A::WorkflowPropertiesModifiedEventAttributes(Default::default()),
        ),
        "WorkflowExecutionUpdateAccepted" => (
            EventType::WorkflowExecutionUpdateAccepted,
            A::WorkflowExecutionUpdateAcceptedEventAttributes(Box::new(
                h::WorkflowExecutionUpdateAcceptedEventAttributes {
                    protocol_instance_id: f.text("id"),
                    accepted_request_message_id: format!("{}/request", f.text("id")),
                    accepted_request_sequencing_event_id: f.number("sequencing"),
                    accepted_request: Some(update_request(f)),
                },
            )),
        ),
        "WorkflowExecutionUpdateAdmitted" => (
            EventType::WorkflowExecutionUpdateAdmitted,
            A::WorkflowExecutionUpdateAdmittedEventAttributes(
                h::WorkflowExecutionUpdateAdmittedEventAttributes {
                    request: Some(update_request(f)),
                    ..Default::default()
                },
            ),
        ),
        "WorkflowExecutionUpdateCompleted" => (
            EventType::WorkflowExecutionUpdateCompleted,
            A::WorkflowExecutionUpdateCompletedEventAttributes(Box::new(
                h::WorkflowExecutionUpdateCompletedEventAttributes {
                    meta: update_request(f).meta,
                    ..Default::default()
                },
            )),
        ),
        "WorkflowExecutionCompleted" => (
            EventType::WorkflowExecutionCompleted,
            A::WorkflowExecutionCompletedEventAttributes(h::WorkflowExecutionCompletedEventAttributes {
                result: f.payloads("result"),
                ..Default::default()
            }),
        ),
        "WorkflowExecutionFailed" => (
            EventType::WorkflowExecutionFailed,
            A::WorkflowExecutionFailedEventAttributes(Box::new(h::WorkflowExecutionFailedEventAttributes {
                failure: f.failure(),
                ..Default::default()
            })),
        ),
        "WorkflowExecutionCanceled" => (
            EventType::WorkflowExecutionCanceled,
            A::WorkflowExecutionCanceledEventAttributes(Default::default()),
        ),
        "WorkflowExecutionContinuedAsNew" => (
            EventType::WorkflowExecutionContinuedAsNew,
            A::WorkflowExecutionContinuedAsNewEventAttributes(Default::default()),
        ),
        "WorkflowExecutionTimedOut" => (
            EventType::WorkflowExecutionTimedOut,
            A::WorkflowExecutionTimedOutEventAttributes(Default::default()),
        ),
        "WorkflowExecutionTerminated" => (
            EventType::WorkflowExecutionTerminated,
            A::WorkflowExecutionTerminatedEventAttributes(Default::default()),
        ),
        _ => return None,
    })
}

fn update_request(f: &Fields<'_>) -> update::Request {
    update::Request {
        meta: Some(update::Meta { update_id: f.text("id"), identity: String::new() }),
        input: Some(update::Input { header: None, name: f.text("name"), args: f.payloads("input") }),
        ..update::Request::default()
    }
}
