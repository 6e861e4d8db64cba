//! What users and SDKs put into a run comes out as it went in: the engine neither reads nor strips it.

use worker_proto::command::command::Attributes as CommandAttributes;
use worker_proto::command::{Command, ScheduleActivityTaskCommandAttributes};
use worker_proto::common::{ActivityType, Header, Memo, Payload, Payloads, WorkflowType};
use worker_proto::enums::CommandType;
use worker_proto::prost_types::Duration;
use worker_proto::sdk::{UserMetadata, WorkflowTaskCompletedMetadata};
use worker_proto::taskqueue::TaskQueue;
use worker_proto::workflowservice as wire;

use super::sim::Sim;
use crate::engine::event::Attributes;
use crate::engine::request::{ActivityNews, ActivityReport, ActivityTarget, WorkflowTaskCompletion};
use crate::engine::{Request, Response};

/// With an encoding and metadata that nobody knows, and bytes that are no text.
fn payload(number: u8) -> Payload {
    Payload {
        metadata: [
            ("encoding".to_owned(), bytes::Bytes::from_static(b"binary/unheard-of")),
            ("x-own".to_owned(), bytes::Bytes::from_static(&[0xff, 0])),
        ]
        .into(),
        data: vec![0, 0xff, number].into(),
        ..Payload::default()
    }
}

fn payloads(number: u8) -> Option<Payloads> {
    Some(Payloads { payloads: vec![payload(number), payload(number + 1)] })
}

fn header(number: u8) -> Option<Header> {
    Some(Header { fields: [("trace".to_owned(), payload(number))].into() })
}

fn user_metadata(number: u8) -> Option<UserMetadata> {
    Some(UserMetadata { summary: Some(payload(number)), details: Some(payload(number + 1)) })
}

fn queue() -> Option<TaskQueue> {
    Some(TaskQueue { name: "q".to_owned(), ..TaskQueue::default() })
}

#[test]
fn payloads_headers_and_metadata_come_out_as_they_went_in() {
    let mut sim = Sim::new();
    let start = wire::StartWorkflowExecutionRequest {
        namespace: "default".to_owned(),
        workflow_id: "w".to_owned(),
        workflow_type: Some(WorkflowType { name: "type".to_owned() }),
        task_queue: queue(),
        input: payloads(10),
        header: header(20),
        memo: Some(Memo { fields: [("m".to_owned(), payload(30))].into() }),
        user_metadata: user_metadata(40),
        ..Default::default()
    };
    sim.ask("start", Request::StartWorkflow(Box::new(start.clone()))).expect("at once").expect("good");
    let signal = wire::SignalWorkflowExecutionRequest {
        namespace: "default".to_owned(),
        workflow_execution: Some(worker_proto::common::WorkflowExecution {
            workflow_id: "w".to_owned(),
            run_id: String::new(),
        }),
        signal_name: "s".to_owned(),
        input: payloads(50),
        header: header(60),
        ..Default::default()
    };
    sim.ask("signal", Request::Signal(Box::new(signal.clone()))).expect("at once").expect("good");
    sim.restart();

    let poll = wire::PollWorkflowTaskQueueRequest {
        namespace: "default".to_owned(),
        task_queue: queue(),
        ..Default::default()
    };
    let task = match sim.ask("poll", Request::PollWorkflowTask(Box::new(poll.clone()))) {
        Some(Ok(Response::WorkflowTask(Some(task)))) => task,
        other => panic!("no task: {other:?}"),
    };
    let Some(Attributes::WorkflowExecutionStartedEventAttributes(started)) = &task.events[0].attributes
    else {
        panic!("{:?}", task.events[0]);
    };
    assert_eq!((&started.input, &started.header, &started.memo), (&start.input, &start.header, &start.memo));
    assert_eq!(task.events[0].user_metadata, start.user_metadata);
    let Some(Attributes::WorkflowExecutionSignaledEventAttributes(signaled)) = &task.events[2].attributes
    else {
        panic!("{:?}", task.events[2]);
    };
    assert_eq!((&signaled.input, &signaled.header), (&signal.input, &signal.header));

    let schedule = ScheduleActivityTaskCommandAttributes {
        activity_id: "a".to_owned(),
        activity_type: Some(ActivityType { name: "act".to_owned() }),
        task_queue: queue(),
        start_to_close_timeout: Some(Duration { seconds: 10, nanos: 0 }),
        input: payloads(70),
        header: header(80),
        ..Default::default()
    };
    let completed = wire::RespondWorkflowTaskCompletedRequest {
        task_token: task.response.task_token,
        commands: vec![Command {
            command_type: CommandType::ScheduleActivityTask as i32,
            user_metadata: user_metadata(90),
            attributes: Some(CommandAttributes::ScheduleActivityTaskCommandAttributes(Box::new(
                schedule.clone(),
            ))),
            ..Command::default()
        }],
        sdk_metadata: Some(WorkflowTaskCompletedMetadata {
            core_used_flags: vec![1, 77],
            lang_used_flags: vec![3],
            sdk_name: "sdk".to_owned(),
            sdk_version: "0.1".to_owned(),
        }),
        ..Default::default()
    };
    let request = Request::WorkflowTaskCompleted(Box::new(WorkflowTaskCompletion::parse(completed.clone())));
    sim.ask("complete", request).expect("at once").expect("good");
    sim.restart();

    let poll_activity = wire::PollActivityTaskQueueRequest {
        namespace: "default".to_owned(),
        task_queue: queue(),
        ..Default::default()
    };
    let activity = match sim.ask("poll", Request::PollActivityTask(Box::new(poll_activity))) {
        Some(Ok(Response::ActivityTask(Some(task)))) => task,
        other => panic!("no task: {other:?}"),
    };
    assert_eq!((&activity.input, &activity.header), (&schedule.input, &schedule.header));
    let report = ActivityReport {
        target: ActivityTarget::Token(activity.task_token),
        identity: String::new(),
        news: ActivityNews::Completed { result: payloads(100) },
    };
    sim.ask("activity", Request::Activity(Box::new(report))).expect("at once").expect("good");
    sim.restart();

    let task = match sim.ask("poll", Request::PollWorkflowTask(Box::new(poll))) {
        Some(Ok(Response::WorkflowTask(Some(task)))) => task,
        other => panic!("no task: {other:?}"),
    };
    let mut seen = 0;
    for event in &task.events {
        match event.attributes.as_ref() {
            Some(Attributes::WorkflowTaskCompletedEventAttributes(a)) => {
                assert_eq!(a.sdk_metadata, completed.sdk_metadata);
            }
            Some(Attributes::ActivityTaskScheduledEventAttributes(a)) => {
                assert_eq!((&a.input, &a.header), (&schedule.input, &schedule.header));
                assert_eq!(event.user_metadata, completed.commands[0].user_metadata);
            }
            Some(Attributes::ActivityTaskCompletedEventAttributes(a)) => assert_eq!(a.result, payloads(100)),
            _ => continue,
        }
        seen += 1;
    }
    assert_eq!(seen, 3, "{:?}", task.events);
}
