//! Bytes and numbers from outside that make no sense: refused, never a panic, and the run goes on.

use worker_proto::common::WorkflowExecution;
use worker_proto::prost_types::Duration;
use worker_proto::workflowservice as wire;

use super::check;
use super::sim::Sim;
use crate::engine::rejected::Code;
use crate::engine::request::{ActivityNews, ActivityReport, ActivityTarget, WorkflowTaskCompletion};
use crate::engine::{Request, Response};

#[test]
fn an_unknown_command_is_refused_and_the_task_goes_on() {
    check(
        "start w
         poll
         complete unknown
         complete done",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > complete: InvalidArgument unknown command type: 999
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 WorkflowExecutionCompleted",
    );
}

#[test]
fn an_activity_needs_a_task_queue() {
    check(
        "start w
         poll
         complete activity a stc=1s no-queue",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > complete: InvalidArgument invalid TaskQueue on ScheduleActivityTaskCommand: missing task queue name. ActivityId=a ActivityType=act
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2",
    );
}

#[test]
fn a_token_of_another_kind_names_no_task() {
    check(
        "start w
         poll
         answer nothing",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > answer: NotFound [NotFound] query task not found, or already expired
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2",
    );
}

#[test]
fn a_timer_without_a_time_fires_at_once() {
    check(
        "start w
         poll
         complete timer t
         advance 0s
         poll",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..8 previous=3 started=8 attempt=1
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 TimerStarted id=t
         6 TimerFired started=5
         7 WorkflowTaskScheduled
         8 WorkflowTaskStarted scheduled=7",
    );
}

#[test]
fn a_timer_does_not_go_back() {
    check(
        "start w
         poll
         complete timer t negative",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > complete: InvalidArgument BadStartTimerAttributes: An invalid StartToFireTimeout is set on StartTimerCommand: negative duration. TimerId=t
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskFailed started=3 cause=BadStartTimerAttributes",
    );
}

#[test]
fn foreign_tokens_are_refused() {
    let mut sim = Sim::new();
    for token in [
        &b""[..],
        b"x",
        &[0xff; 100],
        &[0x12, 0x10, 1, 2],
        &[8, 1, 18, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    ] {
        let token = bytes::Bytes::copy_from_slice(token);
        let completion =
            wire::RespondWorkflowTaskCompletedRequest { task_token: token.clone(), ..Default::default() };
        let requests = [
            Request::WorkflowTaskCompleted(Box::new(WorkflowTaskCompletion::parse(completion))),
            Request::WorkflowTaskFailed(Box::new(wire::RespondWorkflowTaskFailedRequest {
                task_token: token.clone(),
                ..Default::default()
            })),
            Request::QueryTaskCompleted(Box::new(wire::RespondQueryTaskCompletedRequest {
                task_token: token.clone(),
                ..Default::default()
            })),
            Request::Activity(Box::new(ActivityReport {
                target: ActivityTarget::Token(token.clone()),
                identity: String::new(),
                news: ActivityNews::Heartbeat { details: None },
            })),
        ];
        for request in requests {
            let reply = sim.ask("hostile", request).expect("an answer");
            let code = reply.expect_err("refused").code;
            assert!(matches!(code, Code::InvalidArgument | Code::NotFound), "{code:?} for {token:?}");
        }
    }
}

#[test]
fn endless_durations_end_at_the_end_of_time() {
    let mut sim = Sim::new();
    let endless = Some(Duration { seconds: i64::MAX, nanos: i32::MAX });
    let start = wire::StartWorkflowExecutionRequest {
        namespace: "default".to_owned(),
        workflow_id: "w".to_owned(),
        workflow_execution_timeout: endless,
        workflow_run_timeout: endless,
        workflow_task_timeout: endless,
        workflow_start_delay: Some(Duration { seconds: i64::MIN, nanos: i32::MIN }),
        ..Default::default()
    };
    let reply = sim.ask("start", Request::StartWorkflow(Box::new(start)));
    assert!(matches!(reply, Some(Ok(Response::Start(_)))), "{reply:?}");
    sim.advance(std::time::Duration::from_secs(100));
    let describe = wire::DescribeWorkflowExecutionRequest {
        namespace: "default".to_owned(),
        execution: Some(WorkflowExecution { workflow_id: "w".to_owned(), run_id: String::new() }),
    };
    let reply = sim.ask("describe", Request::Describe(Box::new(describe)));
    assert!(matches!(reply, Some(Ok(Response::Describe(_)))), "{reply:?}");
}

#[test]
fn foreign_page_tokens_and_run_ids_are_refused() {
    let mut sim = Sim::new();
    sim.run("start w");
    for (run_id, token) in [("", "x"), ("not-a-uuid", ""), ("00000000-0000-4000-8000-000000000000", "")] {
        let request = wire::GetWorkflowExecutionHistoryRequest {
            namespace: "default".to_owned(),
            execution: Some(WorkflowExecution { workflow_id: "w".to_owned(), run_id: run_id.to_owned() }),
            next_page_token: bytes::Bytes::copy_from_slice(token.as_bytes()),
            maximum_page_size: i32::MIN,
            ..Default::default()
        };
        let reply = sim.ask("history", Request::History(Box::new(request))).expect("an answer");
        let code = reply.expect_err("refused").code;
        assert!(matches!(code, Code::InvalidArgument | Code::NotFound), "{code:?}");
    }
}

#[test]
fn unknown_enum_values_are_not_obeyed() {
    let mut sim = Sim::new();
    let start = wire::StartWorkflowExecutionRequest {
        namespace: "default".to_owned(),
        workflow_id: "w".to_owned(),
        workflow_id_reuse_policy: 99,
        workflow_id_conflict_policy: -1,
        cron_schedule: "* * * *".to_owned(),
        ..Default::default()
    };
    let refused = sim.ask("start", Request::StartWorkflow(Box::new(start))).expect("an answer");
    assert_eq!(refused.expect_err("refused").message, "invalid CronSchedule.");
}

#[test]
fn ids_and_page_tokens_of_one_run_open_no_other() {
    let mut sim = Sim::new();
    sim.run("start a\nstart b\nterminate a\nstart a");
    let describe = |workflow_id: &str, run_id: &str| wire::GetWorkflowExecutionHistoryRequest {
        namespace: "default".to_owned(),
        execution: Some(WorkflowExecution { workflow_id: workflow_id.to_owned(), run_id: run_id.to_owned() }),
        wait_new_event: true,
        ..Default::default()
    };
    let start = sim.ask(
        "describe",
        Request::Describe(Box::new(wire::DescribeWorkflowExecutionRequest {
            namespace: "default".to_owned(),
            execution: Some(WorkflowExecution { workflow_id: "b".to_owned(), ..Default::default() }),
        })),
    );
    let Some(Ok(Response::Describe(described))) = start else { panic!("{start:?}") };
    let info = described.workflow_execution_info.expect("set");
    let run_of_b = info.execution.expect("set").run_id;
    let refused = sim.ask("history", Request::History(Box::new(describe("a", &run_of_b))));
    assert_eq!(refused.expect("at once").expect_err("it is b's").code, Code::NotFound);

    let page = sim.ask("history", Request::History(Box::new(describe("b", ""))));
    let Some(Ok(Response::History(page))) = page else { panic!("{page:?}") };
    let other = "01234567-89ab-cdef-0123-456789abcdef";
    let request = wire::GetWorkflowExecutionHistoryRequest {
        next_page_token: page.next_page_token,
        ..describe("b", other)
    };
    let refused = sim.ask("history", Request::History(Box::new(request)));
    assert_eq!(refused.expect("at once").expect_err("another run's token").code, Code::InvalidArgument);
}

#[test]
fn a_command_beyond_what_can_be_stored_ends_the_run() {
    check(
        "start w
         poll
         complete marker m bytes=2100000
         poll",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > complete: InvalidArgument BadRecordMarkerAttributes: RecordMarkerCommandAttributes.Details exceeds size limit.
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskFailed started=3 cause=BadRecordMarkerAttributes
         5 WorkflowExecutionTerminated",
    );
}
