//! How runs end and begin again: id policies, timeouts, continue-as-new, retry, cron, delays, delete.

use super::check;
use super::sim::Sim;
use crate::engine::Request;

#[test]
fn request_ids_and_policies() {
    check(
        "start w request=1
         start w request=1
         start w request=2
         start w conflict=use
         poll
         complete done
         start w request=1
         start w reuse=failed
         start w reuse=reject
         start w request=3
         start w reuse=terminate conflict=use",
        "> start: AlreadyExists [AlreadyStarted] Workflow execution is already running. WorkflowId: w, RunId: RUN.
         > poll: 1..3 previous=0 started=3 attempt=1
         > start: AlreadyExists [AlreadyStarted] Workflow execution already finished successfully. WorkflowId: w, RunId: RUN. Workflow Id reuse policy: allow duplicate workflow Id if last run failed.
         > start: AlreadyExists [AlreadyStarted] Workflow execution already finished. WorkflowId: w, RunId: RUN. Workflow Id reuse policy: reject duplicate workflow Id.
         > start: InvalidArgument Invalid WorkflowIDReusePolicy: WORKFLOW_ID_REUSE_POLICY_TERMINATE_IF_RUNNING cannot be used together with a WorkflowIDConflictPolicy
         [w Running]
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         [w Completed]
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 WorkflowExecutionCompleted",
    );
}

#[test]
fn terminate_existing_replaces() {
    check(
        "start w
         poll
         advance 1s
         start w conflict=terminate",
        "> poll: 1..3 previous=0 started=3 attempt=1
         [w Terminated]
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskFailed started=3 cause=ForceCloseCommand
         5 WorkflowExecutionTerminated
         [w Running]
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled",
    );
}

#[test]
fn terminate_in_any_state() {
    check(
        "start w
         poll
         signal a
         terminate
         terminate
         signal b
         cancel",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > terminate: NotFound [NotFound] workflow execution already completed
         > signal b: NotFound [NotFound] workflow execution already completed
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskFailed started=3 cause=ForceCloseCommand
         5 WorkflowExecutionSignaled name=a
         6 WorkflowExecutionTerminated",
    );
}

#[test]
fn terminate_during_a_transient_task() {
    check(
        "start w
         poll
         fail-task
         poll
         signal a
         terminate",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..6 previous=0 started=6 attempt=2
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskFailed started=3 cause=Unspecified
         5 WorkflowExecutionSignaled name=a
         6 WorkflowExecutionTerminated",
    );
}

#[test]
fn the_run_times_out() {
    check(
        "start w run=5s
         poll
         advance 5s",
        "> poll: 1..3 previous=0 started=3 attempt=1
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskFailed started=3 cause=ForceCloseCommand
         5 WorkflowExecutionTimedOut retry=RetryPolicyNotSet",
    );
}

#[test]
fn the_execution_times_out_over_retries() {
    check(
        "start w execution=5s attempts=10
         poll
         complete fail
         advance 1s
         poll
         complete fail
         advance 10s",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..3 previous=0 started=3 attempt=1
         [w Failed]
         1 WorkflowExecutionStarted attempt=2 backoff=1s
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 WorkflowExecutionFailed retry=InProgress
         [w Failed]
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 WorkflowExecutionFailed retry=InProgress
         [w TimedOut]
         1 WorkflowExecutionStarted attempt=3 backoff=2s
         2 WorkflowTaskScheduled
         3 WorkflowExecutionTimedOut retry=Timeout",
    );
}

#[test]
fn retry_and_its_end() {
    check(
        "start w attempts=2
         poll
         complete fail
         advance 1s
         poll
         complete fail",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..3 previous=0 started=3 attempt=1
         [w Failed]
         1 WorkflowExecutionStarted attempt=2 backoff=1s
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 WorkflowExecutionFailed retry=MaximumAttemptsReached
         [w Failed]
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 WorkflowExecutionFailed retry=InProgress",
    );
}

#[test]
fn no_retry_without_a_policy() {
    check(
        "start w
         poll
         complete fail",
        "> poll: 1..3 previous=0 started=3 attempt=1
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 WorkflowExecutionFailed retry=RetryPolicyNotSet",
    );
}

#[test]
fn continue_as_new_waits_out_the_second() {
    check(
        "start w
         advance 0.25s
         poll
         complete continue
         advance 1s
         poll
         advance 2s
         complete continue
         poll",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..3 previous=0 started=3 attempt=1
         [w ContinuedAsNew]
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 WorkflowExecutionContinuedAsNew
         [w ContinuedAsNew]
         1 WorkflowExecutionStarted backoff=0.75s
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 WorkflowExecutionContinuedAsNew
         [w Running]
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2",
    );
}

#[test]
fn cron() {
    check(
        "start w cron=*_*_*_*_*
         signal a
         advance 60s
         poll
         complete done
         advance 60s
         poll
         complete fail
         advance 30s
         cancel
         poll
         complete canceled",
        "> poll: 1..4 previous=0 started=4 attempt=1
         > poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..4 previous=0 started=4 attempt=1
         [w Completed]
         1 WorkflowExecutionStarted backoff=60s
         2 WorkflowExecutionSignaled name=a
         3 WorkflowTaskScheduled
         4 WorkflowTaskStarted scheduled=3
         5 WorkflowTaskCompleted scheduled=3 started=4
         6 WorkflowExecutionCompleted
         [w Failed]
         1 WorkflowExecutionStarted backoff=60s
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 WorkflowExecutionFailed retry=RetryPolicyNotSet
         [w Canceled]
         1 WorkflowExecutionStarted backoff=60s
         2 WorkflowExecutionCancelRequested
         3 WorkflowTaskScheduled
         4 WorkflowTaskStarted scheduled=3
         5 WorkflowTaskCompleted scheduled=3 started=4
         6 WorkflowExecutionCanceled",
    );
}

#[test]
fn a_delayed_start_is_cut_short_by_cancel_only() {
    check(
        "start w delay=10s
         signal a
         advance 1s
         cancel
         poll
         advance 20s",
        "> poll: 1..5 previous=0 started=5 attempt=1
         1 WorkflowExecutionStarted backoff=10s
         2 WorkflowExecutionSignaled name=a
         3 WorkflowExecutionCancelRequested
         4 WorkflowTaskScheduled
         5 WorkflowTaskStarted scheduled=4
         6 WorkflowTaskTimedOut started=5 type=StartToClose",
    );
}

#[test]
fn a_delayed_start() {
    check(
        "signal-with-start w delay=1s
         advance 2s
         poll",
        "> poll: 1..4 previous=0 started=4 attempt=1
         1 WorkflowExecutionStarted backoff=1s
         2 WorkflowExecutionSignaled name=s
         3 WorkflowTaskScheduled
         4 WorkflowTaskStarted scheduled=3",
    );
}

#[test]
fn signal_with_start() {
    check(
        "signal-with-start w request=1
         signal-with-start w request=2
         signal-with-start w request=2
         poll",
        "> poll: 1..5 previous=0 started=5 attempt=1
         1 WorkflowExecutionStarted
         2 WorkflowExecutionSignaled name=s
         3 WorkflowTaskScheduled
         4 WorkflowExecutionSignaled name=s
         5 WorkflowTaskStarted scheduled=3",
    );
}

#[test]
fn delete_frees_the_id() {
    check(
        "start w
         poll
         delete
         signal a
         start w",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > signal a: NotFound [NotFound] workflow not found for ID: w
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled",
    );
}

#[test]
fn a_delete_is_finished_after_a_crash() {
    check(
        "start w
         poll
         crash
         delete
         signal a
         start w",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > signal a: NotFound [NotFound] workflow not found for ID: w
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled",
    );
}

#[test]
fn a_parent_learns_of_a_deleted_child_even_after_a_crash() {
    check(
        "start w
         poll
         complete child c queue=other
         crash
         delete c
         signal a id=c",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > signal a id=c: NotFound [NotFound] workflow not found for ID: c
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 StartChildWorkflowExecutionInitiated id=c
         6 ChildWorkflowExecutionStarted initiated=5
         7 WorkflowTaskScheduled
         8 ChildWorkflowExecutionTerminated started=6",
    );
}

#[test]
fn a_restart_between_closing_and_the_next_run() {
    check(
        "start w attempts=3
         poll
         complete fail
         restart
         advance 1s
         restart
         poll
         complete done",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..3 previous=0 started=3 attempt=1
         [w Completed]
         1 WorkflowExecutionStarted attempt=2 backoff=1s
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 WorkflowExecutionCompleted
         [w Failed]
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 WorkflowExecutionFailed retry=InProgress",
    );
}

#[test]
fn all_runs_go_with_their_namespace() {
    let mut sim = Sim::new();
    sim.run(
        "start closed
         terminate closed
         start waiting
         start w delay=7200s
         query q",
    );
    sim.ask("delete", Request::DeleteNamespace("default".to_owned())).expect("at once").expect("it is there");
    assert_eq!(sim.names(), ["closed", "w", "waiting"]);
    sim.run("advance 61s");
    assert_eq!(sim.names(), [""; 0]);
}

#[test]
fn closed_runs_go_when_their_retention_is_over() {
    // A day by default, and the next look an hour later at most.
    let mut sim = Sim::new();
    sim.run(
        "start a
         terminate a
         start open
         start w
         advance 43200s
         terminate w
         start w
         terminate w
         restart
         advance 43100s",
    );
    assert_eq!(sim.names(), ["a", "open", "w", "w"]);
    sim.run("advance 3700s");
    assert_eq!(sim.names(), ["open", "w", "w"]);
    sim.run("advance 43200s");
    assert_eq!(sim.names(), ["open"]);
    sim.run(
        "signal s id=a
         signal s id=w
         signal s id=open
         start w",
    );
    assert_eq!(sim.names(), ["open", "w"]);
    let report = sim.report();
    let said: Vec<&str> = report.lines().filter(|line| line.starts_with('>')).collect();
    assert_eq!(
        said,
        [
            "> signal s id=a: NotFound [NotFound] workflow not found for ID: a",
            "> signal s id=w: NotFound [NotFound] workflow not found for ID: w"
        ]
    );
}

#[test]
fn a_large_backlog_goes_in_portions() {
    let mut sim = Sim::new();
    for number in 0..600 {
        sim.run(&format!("start w{number}\nterminate w{number}"));
    }
    sim.advance(std::time::Duration::from_secs(24 * 3600));
    // The look of the next hour removes 256 of them, and two more follow.
    let hour = sim.advance_to_next();
    assert!(hour <= std::time::Duration::from_secs(3600), "{hour:?}");
    assert_eq!(sim.names().len(), 600 - 256);
    for left in [600 - 512, 0] {
        assert_eq!(sim.advance_to_next(), std::time::Duration::from_millis(100));
        assert_eq!(sim.names().len(), left);
    }
}

#[test]
fn an_eager_start_carries_the_first_task() {
    check(
        "start w eager
         complete done
         start w eager delay=1s
         terminate
         start w eager
         start w eager conflict=use
         restart
         complete done",
        "> eager: 1..3 previous=0 started=3 attempt=1
         > eager: 1..3 previous=0 started=3 attempt=1
         [w Completed]
         1 WorkflowExecutionStarted eager=true
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 WorkflowExecutionCompleted
         [w Terminated]
         1 WorkflowExecutionStarted backoff=1s
         2 WorkflowExecutionTerminated
         [w Completed]
         1 WorkflowExecutionStarted eager=true
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 WorkflowExecutionCompleted",
    );
}

/// Completes workflow tasks with this many of the commands each until the run is closed; gives the last two events.
fn outgrow(command: &str, times: usize) -> (usize, String) {
    let mut sim = Sim::new();
    sim.run("start w");
    let completion = format!("complete {}; force", vec![command; times].join(";"));
    for tasks in 1.. {
        sim.run("poll");
        sim.run(&completion);
        let report = sim.report();
        if report.contains("WorkflowExecutionTerminated") {
            let last: Vec<&str> = report.lines().rev().take(2).collect();
            return (tasks, format!("{}, {}", last[1], last[0]));
        }
        assert!(tasks < 20, "the run goes on: {} lines", report.lines().count());
    }
    unreachable!("the loop ends by itself");
}

#[test]
fn a_history_of_too_many_events_ends_its_run() {
    // STARTED and SCHEDULED, and for each task STARTED, COMPLETED, the markers and the next SCHEDULED.
    let (tasks, last) = outgrow("marker m", 17_065);
    assert_eq!((tasks, last.as_str()), (3, "51206 WorkflowTaskScheduled, 51207 WorkflowExecutionTerminated"));
}

#[test]
fn a_history_of_too_many_bytes_ends_its_run() {
    let (tasks, last) = outgrow("marker m bytes=2000000", 7);
    assert_eq!((tasks, last.as_str()), (4, "42 WorkflowTaskScheduled, 43 WorkflowExecutionTerminated"));
}

#[test]
fn a_call_for_another_chain_does_nothing() {
    use worker_proto::common::WorkflowExecution;
    use worker_proto::workflowservice as wire;
    let mut sim = Sim::new();
    sim.run("start w");
    let execution = Some(WorkflowExecution { workflow_id: "w".to_owned(), ..Default::default() });
    let first_execution_run_id = "01234567-89ab-cdef-0123-456789abcdef".to_owned();
    let requests = [
        Request::Terminate(Box::new(wire::TerminateWorkflowExecutionRequest {
            namespace: "default".to_owned(),
            workflow_execution: execution.clone(),
            first_execution_run_id: first_execution_run_id.clone(),
            ..Default::default()
        })),
        Request::RequestCancel(Box::new(wire::RequestCancelWorkflowExecutionRequest {
            namespace: "default".to_owned(),
            workflow_execution: execution,
            first_execution_run_id,
            ..Default::default()
        })),
    ];
    for request in requests {
        let refused = sim.ask("other chain", request).expect("at once").expect_err("another chain");
        assert_eq!(refused.code, crate::engine::rejected::Code::NotFound);
    }
    assert_eq!(sim.report().lines().count(), 2);
}

#[test]
fn a_schedule_ends_with_its_chain() {
    check(
        "start w cron=@every_10s execution=15s
         advance 10s
         poll
         complete done",
        "> poll: 1..3 previous=0 started=3 attempt=1
         1 WorkflowExecutionStarted backoff=10s
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 WorkflowExecutionCompleted",
    );
}
