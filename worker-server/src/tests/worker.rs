//! A client and a worker in process.  The worker keeps nothing: each answer follows from the history in its task.

use std::time::Duration;

use bytes::Bytes;
use tonic::{Code, Request, Status};
use worker_proto::command as wire;
use worker_proto::command::command::Attributes;
use worker_proto::common::{ActivityType, Payload, Payloads, WorkflowExecution, WorkflowType};
use worker_proto::enums::{CommandType, EventType, HistoryEventFilterType};
use worker_proto::history::HistoryEvent;
use worker_proto::service::WorkflowService;
use worker_proto::taskqueue::TaskQueue;
use worker_proto::workflowservice::*;

use crate::service::Service;

pub(super) const QUEUE: &str = "q";
/// Short, because a task whose reply was lost by a crash comes again only after it.
const WORKFLOW_TASK_TIMEOUT: Duration = Duration::from_secs(1);

pub(super) fn queue() -> Option<TaskQueue> {
    Some(TaskQueue { name: QUEUE.into(), ..TaskQueue::default() })
}

pub(super) fn text(text: &str) -> Option<Payloads> {
    Some(Payloads {
        payloads: vec![Payload { data: Bytes::copy_from_slice(text.as_bytes()), ..Payload::default() }],
    })
}

fn proto(duration: Duration) -> worker_proto::prost_types::Duration {
    duration.try_into().expect("a short duration")
}

pub(super) fn start(workflow_id: &str, workflow_type: &str) -> StartWorkflowExecutionRequest {
    StartWorkflowExecutionRequest {
        namespace: "default".into(),
        workflow_id: workflow_id.into(),
        workflow_type: Some(WorkflowType { name: workflow_type.into() }),
        task_queue: queue(),
        workflow_task_timeout: Some(proto(WORKFLOW_TASK_TIMEOUT)),
        request_id: format!("start-{workflow_id}"),
        ..StartWorkflowExecutionRequest::default()
    }
}

pub(super) fn signal(workflow_id: &str, name: &str, request_id: &str) -> SignalWorkflowExecutionRequest {
    SignalWorkflowExecutionRequest {
        namespace: "default".into(),
        workflow_execution: Some(WorkflowExecution {
            workflow_id: workflow_id.into(),
            run_id: String::new(),
        }),
        signal_name: name.into(),
        request_id: request_id.into(),
        ..SignalWorkflowExecutionRequest::default()
    }
}

/// Answers workflow tasks until the engine goes away.
pub(super) async fn work_on_workflows(service: &Service) -> Status {
    loop {
        let poll = PollWorkflowTaskQueueRequest {
            namespace: "default".into(),
            task_queue: queue(),
            ..Default::default()
        };
        let task = match service.poll_workflow_task_queue(Request::new(poll)).await {
            Ok(reply) => reply.into_inner(),
            Err(status) => return status,
        };
        if task.task_token.is_empty() {
            continue;
        }
        let name = task.workflow_type.map(|kind| kind.name).unwrap_or_default();
        let events = task.history.map(|history| history.events).unwrap_or_default();
        let completion = RespondWorkflowTaskCompletedRequest {
            task_token: task.task_token,
            commands: decide(&name, &events),
            ..Default::default()
        };
        match service.respond_workflow_task_completed(Request::new(completion)).await {
            Ok(_) => {}
            // The task is no longer ours, or something came in between: the next task knows.
            Err(status) if matches!(status.code(), Code::NotFound | Code::InvalidArgument) => {}
            Err(status) => return status,
        }
    }
}

/// Completes activities until the engine goes away.
pub(super) async fn work_on_activities(service: &Service) -> Status {
    loop {
        let poll = PollActivityTaskQueueRequest {
            namespace: "default".into(),
            task_queue: queue(),
            ..Default::default()
        };
        let task = match service.poll_activity_task_queue(Request::new(poll)).await {
            Ok(reply) => reply.into_inner(),
            Err(status) => return status,
        };
        if task.task_token.is_empty() {
            continue;
        }
        let completion = RespondActivityTaskCompletedRequest {
            task_token: task.task_token,
            result: text(&format!("did {}", task.activity_id)),
            ..Default::default()
        };
        match service.respond_activity_task_completed(Request::new(completion)).await {
            Ok(_) => {}
            Err(status) if status.code() == Code::NotFound => {}
            Err(status) => return status,
        }
    }
}

/// What the workflow of this type asks for, given all that happened.
fn decide(workflow_type: &str, events: &[HistoryEvent]) -> Vec<wire::Command> {
    let count = |kind: EventType| events.iter().filter(|event| event.event_type == kind as i32).count();
    match workflow_type {
        // An activity, a timer and a child at once; done when all three and a signal are there.
        "Parent" if count(EventType::ActivityTaskScheduled) == 0 => {
            vec![activity("a"), timer("t"), child(events)]
        }
        "Parent"
            if count(EventType::ActivityTaskCompleted) == 1
                && count(EventType::TimerFired) == 1
                && count(EventType::ChildWorkflowExecutionCompleted) == 1
                && count(EventType::WorkflowExecutionSignaled) >= 1 =>
        {
            vec![complete("parent done")]
        }
        "Parent" => Vec::new(),
        // Continues as new once, then completes.
        "Child" if count(EventType::WorkflowExecutionStarted) == 1 && !is_continued(events) => {
            vec![continue_as_new()]
        }
        "Child" => vec![complete("child done")],
        // One activity after the other, as many as its id says.
        "Chain" => {
            let wanted = 3;
            match (count(EventType::ActivityTaskScheduled), count(EventType::ActivityTaskCompleted)) {
                (_, completed) if completed == wanted => vec![complete("chain done")],
                (scheduled, completed) if scheduled == completed => vec![activity(&format!("a{scheduled}"))],
                _ => Vec::new(),
            }
        }
        _ => vec![complete("nothing to do")],
    }
}

fn is_continued(events: &[HistoryEvent]) -> bool {
    use worker_proto::history::history_event::Attributes as Event;
    matches!(events.first().and_then(|event| event.attributes.as_ref()),
        Some(Event::WorkflowExecutionStartedEventAttributes(started)) if !started.continued_execution_run_id.is_empty())
}

fn workflow_id(events: &[HistoryEvent]) -> String {
    use worker_proto::history::history_event::Attributes as Event;
    match events.first().and_then(|event| event.attributes.as_ref()) {
        Some(Event::WorkflowExecutionStartedEventAttributes(started)) => started.workflow_id.clone(),
        _ => String::new(),
    }
}

fn command(command_type: CommandType, attributes: Attributes) -> wire::Command {
    wire::Command {
        command_type: command_type as i32,
        attributes: Some(attributes),
        ..wire::Command::default()
    }
}

fn activity(id: &str) -> wire::Command {
    let attributes = wire::ScheduleActivityTaskCommandAttributes {
        activity_id: id.into(),
        activity_type: Some(ActivityType { name: "Do".into() }),
        task_queue: queue(),
        start_to_close_timeout: Some(proto(WORKFLOW_TASK_TIMEOUT)),
        ..Default::default()
    };
    command(
        CommandType::ScheduleActivityTask,
        Attributes::ScheduleActivityTaskCommandAttributes(Box::new(attributes)),
    )
}

fn timer(id: &str) -> wire::Command {
    let attributes = wire::StartTimerCommandAttributes {
        timer_id: id.into(),
        start_to_fire_timeout: Some(proto(Duration::from_millis(30))),
    };
    command(CommandType::StartTimer, Attributes::StartTimerCommandAttributes(attributes))
}

fn child(events: &[HistoryEvent]) -> wire::Command {
    let attributes = wire::StartChildWorkflowExecutionCommandAttributes {
        workflow_id: format!("{}-child", workflow_id(events)),
        workflow_type: Some(WorkflowType { name: "Child".into() }),
        task_queue: queue(),
        workflow_task_timeout: Some(proto(WORKFLOW_TASK_TIMEOUT)),
        ..Default::default()
    };
    command(
        CommandType::StartChildWorkflowExecution,
        Attributes::StartChildWorkflowExecutionCommandAttributes(Box::new(attributes)),
    )
}

fn continue_as_new() -> wire::Command {
    command(
        CommandType::ContinueAsNewWorkflowExecution,
        Attributes::ContinueAsNewWorkflowExecutionCommandAttributes(Box::default()),
    )
}

fn complete(result: &str) -> wire::Command {
    let attributes = wire::CompleteWorkflowExecutionCommandAttributes { result: text(result) };
    command(
        CommandType::CompleteWorkflowExecution,
        Attributes::CompleteWorkflowExecutionCommandAttributes(attributes),
    )
}

/// All events of a run; an empty run id is the current run.
pub(super) async fn history(
    service: &Service,
    workflow_id: &str,
    run_id: &str,
) -> Result<Vec<HistoryEvent>, Status> {
    read_history(service, workflow_id, run_id, false).await
}

/// The last event of the current run once it has closed.
pub(super) async fn closing_event(service: &Service, workflow_id: &str) -> Result<HistoryEvent, Status> {
    let mut events = read_history(service, workflow_id, "", true).await?;
    Ok(events.pop().expect("a closed run has a closing event"))
}

async fn read_history(
    service: &Service,
    workflow_id: &str,
    run_id: &str,
    wait: bool,
) -> Result<Vec<HistoryEvent>, Status> {
    let (mut events, mut token) = (Vec::new(), Bytes::new());
    let filter = if wait { HistoryEventFilterType::CloseEvent } else { HistoryEventFilterType::AllEvent };
    loop {
        let request = GetWorkflowExecutionHistoryRequest {
            namespace: "default".into(),
            execution: Some(WorkflowExecution { workflow_id: workflow_id.into(), run_id: run_id.into() }),
            wait_new_event: wait,
            history_event_filter_type: filter as i32,
            next_page_token: token,
            ..Default::default()
        };
        let page = service.get_workflow_execution_history(Request::new(request)).await?.into_inner();
        events.extend(page.history.unwrap_or_default().events);
        token = page.next_page_token;
        if token.is_empty() {
            return Ok(events);
        }
    }
}
