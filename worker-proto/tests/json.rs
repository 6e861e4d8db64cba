//! Histories and messages as proto JSON, in the spellings that other tools write.
#![cfg(feature = "json")]

use std::time::{Duration, UNIX_EPOCH};

use worker_proto::common::{Payload, Payloads, WorkflowType};
use worker_proto::enums::{EventType, TaskQueueKind, WorkflowTaskFailedCause};
use worker_proto::ext::any;
use worker_proto::history::{
    History, HistoryEvent, WorkflowExecutionStartedEventAttributes, WorkflowTaskFailedEventAttributes,
};
use worker_proto::ids::EventId;
use worker_proto::json::{
    JsonError, from_json, history_from_json, history_to_json, message_from_json, message_to_json, to_json,
};
use worker_proto::prost::Message as _;
use worker_proto::protocol::Message;
use worker_proto::taskqueue::TaskQueue;
use worker_proto::update::Rejection;

fn history() -> History {
    let started = WorkflowExecutionStartedEventAttributes {
        workflow_type: Some(WorkflowType::new("greeter")),
        task_queue: Some(TaskQueue::normal("greetings")),
        input: Some(Payloads::from(Payload::json("\"World\""))),
        workflow_run_timeout: Some(worker_proto::ext::time::to_wire(Duration::from_millis(1500))),
        attempt: 1,
        ..Default::default()
    };
    let failed = WorkflowTaskFailedEventAttributes {
        scheduled_event_id: i64::MAX,
        cause: WorkflowTaskFailedCause::NonDeterministicError.into(),
        ..Default::default()
    };
    let time = UNIX_EPOCH + Duration::new(1_700_000_000, 1_000_000);
    let events = vec![
        HistoryEvent::new(EventId::FIRST, time, started),
        HistoryEvent::new(EventId::FIRST.next(), time, failed),
    ];
    History { events }
}

#[test]
fn a_history_goes_both_ways() {
    let text = history_to_json(&history()).unwrap();
    for part in [
        r#""eventId": "1""#,
        r#""eventTime": "2023-11-14T22:13:20.001Z""#,
        r#""eventType": "EVENT_TYPE_WORKFLOW_EXECUTION_STARTED""#,
        r#""kind": "TASK_QUEUE_KIND_NORMAL""#,
        r#""workflowRunTimeout": "1.500s""#,
        r#""scheduledEventId": "9223372036854775807""#,
        r#""encoding": "anNvbi9wbGFpbg==""#,
    ] {
        assert!(text.contains(part), "{part} is not in\n{text}");
    }
    assert_eq!(history_from_json(&text).unwrap(), history());
}

#[test]
fn an_empty_history_goes_both_ways() {
    let text = history_to_json(&History::default()).unwrap();
    assert_eq!(history_from_json(&text).unwrap(), History::default());
}

#[test]
fn short_enum_names_are_read() {
    let text = history_to_json(&history())
        .unwrap()
        .replace("EVENT_TYPE_WORKFLOW_EXECUTION_STARTED", "WorkflowExecutionStarted")
        .replace("EVENT_TYPE_WORKFLOW_TASK_FAILED", "WorkflowTaskFailed")
        .replace("TASK_QUEUE_KIND_NORMAL", "Normal")
        .replace("WORKFLOW_TASK_FAILED_CAUSE_NON_DETERMINISTIC_ERROR", "NonDeterministicError");
    assert!(!text.contains("_TYPE_") && !text.contains("_KIND_") && !text.contains("_CAUSE_"));
    assert_eq!(history_from_json(&text).unwrap(), history());
}

#[test]
fn enum_numbers_and_field_names_of_the_proto_file_are_read() {
    let text = r#"{"events": [{"event_id": 1, "event_type": 1,
        "workflow_execution_started_event_attributes": {"task_queue": {"name": "q", "kind": 1}}}]}"#;
    let event = &history_from_json(text).unwrap().events[0];
    assert_eq!(event.kind(), Some(EventType::WorkflowExecutionStarted));
    let started: &WorkflowExecutionStartedEventAttributes = event.attributes_of().unwrap();
    assert_eq!(started.task_queue.as_ref().unwrap().kind(), TaskQueueKind::Normal);
}

#[test]
fn unknown_fields_are_skipped() {
    let text = r#"{"events": [{"eventId": "1", "novelty": {"a": [1, {"eventType": "Novel"}]},
        "workflowExecutionStartedEventAttributes": {"novelty": null, "attempt": 2}}], "novelty": "x"}"#;
    let event = &history_from_json(text).unwrap().events[0];
    let started: &WorkflowExecutionStartedEventAttributes = event.attributes_of().unwrap();
    assert_eq!(started.attempt, 2);
}

#[test]
fn a_history_may_stand_in_the_reply_of_its_rpc() {
    let text = format!(r#"{{"history": {}, "archived": false}}"#, history_to_json(&history()).unwrap());
    assert_eq!(history_from_json(&text).unwrap(), history());
}

#[test]
fn an_unknown_enum_value_names_its_place() {
    let text = r#"{"events": [{"eventId": "1"}, {"eventId": "2", "eventType": "Novel"}]}"#;
    let error = history_from_json(text).unwrap_err();
    assert_eq!(
        error.to_string(),
        "`events[1].eventType`: `Novel` is no value of `temporal.api.enums.v1.EventType`"
    );

    let text = r#"{"searchAttributes": {"a": "INDEXED_VALUE_TYPE_TEXT", "b": "Novel"}}"#;
    let error = from_json::<worker_proto::operatorservice::AddSearchAttributesRequest>(text).unwrap_err();
    let JsonError::UnknownEnumValue { path, value, .. } = error else { panic!("{error:?}") };
    assert_eq!((path.as_str(), value.as_str()), ("searchAttributes.b", "Novel"));
}

#[test]
fn other_json_is_not_a_history() {
    for text in ["[]", "null", "1", "\"events\"", r#"{"workflowId": "a"}"#, r#"{"history": 1}"#] {
        assert!(matches!(history_from_json(text), Err(JsonError::NotAHistory)), "{text}");
    }
}

#[test]
fn hostile_text_is_an_error() {
    let nested = format!("{}1{}", r#"{"events":["#.repeat(500), "]}".repeat(500));
    for text in [
        "",
        "{",
        r#"{"events": 1}"#,
        r#"{"events": [1]}"#,
        r#"{"events": [{"eventId": "x"}]}"#,
        r#"{"events": [{"eventTime": "yesterday"}]}"#,
        r#"{"events": [{"eventType": 99999999999}]}"#,
        r#"{"events": [{"workflowExecutionStartedEventAttributes": {"input": {"payloads": [{"data": "!"}]}}}]}"#,
        &nested,
    ] {
        assert!(matches!(history_from_json(text), Err(JsonError::Syntax(_))), "{text}");
    }
}

#[test]
fn a_message_goes_both_ways_by_type_and_by_name() {
    const NAME: &str = "temporal.api.common.v1.Payload";
    let payload = Payload::json("{}");
    let text = to_json(&payload).unwrap();
    assert_eq!(text, r#"{"data":"e30=","metadata":{"encoding":"anNvbi9wbGFpbg=="}}"#);
    assert_eq!(from_json::<Payload>(&text).unwrap(), payload);
    assert_eq!(message_to_json(NAME, &payload.encode_to_vec()).unwrap(), text);
    assert_eq!(message_from_json(NAME, &text).unwrap(), payload.encode_to_vec());
}

#[test]
fn the_same_message_is_the_same_text() {
    let payload =
        (0..20).fold(Payload::json("{}"), |payload, at| payload.with_metadata(&at.to_string(), "x"));
    let text = to_json(&payload).unwrap();
    for _ in 0..10 {
        assert_eq!(to_json(&payload).unwrap(), text);
    }
}

#[test]
fn messages_inside_any_are_spelled_out() {
    let rejection = Rejection { rejected_request_message_id: "u/request".to_owned(), ..Default::default() };
    let message = Message { id: "1".to_owned(), body: Some(any::pack(&rejection)), ..Default::default() };
    let text = to_json(&message).unwrap();
    assert!(text.contains(r#""@type":"type.googleapis.com/temporal.api.update.v1.Rejection""#), "{text}");
    assert_eq!(from_json::<Message>(&text).unwrap(), message);

    let text =
        r#"{"body": {"@type": "type.googleapis.com/temporal.api.taskqueue.v1.TaskQueue", "kind": "Sticky"}}"#;
    let queue: TaskQueue = any::unpack(&from_json::<Message>(text).unwrap().body.unwrap()).unwrap();
    assert_eq!(queue.kind(), TaskQueueKind::Sticky);
}

#[test]
fn what_json_cannot_spell_is_an_error() {
    let body = worker_proto::prost_types::Any { type_url: "/no.Such".to_owned(), value: Vec::new() };
    let message = Message { body: Some(body), ..Default::default() };
    assert!(matches!(to_json(&message), Err(JsonError::Syntax(_))));

    let event_time = Some(worker_proto::prost_types::Timestamp { seconds: i64::MAX, nanos: -1 });
    let history = History { events: vec![HistoryEvent { event_time, ..Default::default() }] };
    assert!(matches!(history_to_json(&history), Err(JsonError::Syntax(_))));
}

#[test]
fn unknown_names_and_malformed_bytes_are_errors() {
    assert!(matches!(message_from_json("no.Such", "{}"), Err(JsonError::UnknownMessage { .. })));
    assert!(matches!(message_to_json("no.Such", &[]), Err(JsonError::UnknownMessage { .. })));
    assert!(matches!(
        message_to_json("temporal.api.common.v1.Payload", &[0xff]),
        Err(JsonError::Malformed(_))
    ));
}
