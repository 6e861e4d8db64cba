//! Activities: one STARTED at the end, retries, timeouts, heartbeats, cancellation.

use super::check;
use super::sim::{Sim, application_failure, payloads};
use crate::engine::Request;

#[test]
fn a_failing_activity_is_retried_and_started_once() {
    check(
        "start w
         poll
         complete activity a stc=10s
         poll-activity
         activity fail E
         poll-activity
         advance 1s
         activity fail E
         advance 1s
         poll-activity
         advance 1s
         activity complete
         poll",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll-activity: a attempt 1
         > poll-activity: a attempt 2
         > poll-activity: a attempt 3
         > poll: 1..9 previous=3 started=9 attempt=1
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 ActivityTaskScheduled id=a
         6 ActivityTaskStarted scheduled=5 attempt=3 last=no
         7 ActivityTaskCompleted scheduled=5 started=6
         8 WorkflowTaskScheduled
         9 WorkflowTaskStarted scheduled=8",
    );
}

#[test]
fn attempts_run_out() {
    check(
        "start w
         poll
         complete activity a stc=10s attempts=1
         poll-activity
         activity fail E",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll-activity: a attempt 1
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 ActivityTaskScheduled id=a
         6 ActivityTaskStarted scheduled=5 attempt=1
         7 ActivityTaskFailed started=6 retry=MaximumAttemptsReached
         8 WorkflowTaskScheduled",
    );
}

#[test]
fn a_non_retryable_failure_ends_it() {
    check(
        "start w
         poll
         complete activity a stc=10s
         poll-activity
         activity fail E non-retryable",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll-activity: a attempt 1
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 ActivityTaskScheduled id=a
         6 ActivityTaskStarted scheduled=5 attempt=1
         7 ActivityTaskFailed started=6 retry=NonRetryableFailure
         8 WorkflowTaskScheduled",
    );
}

#[test]
fn start_to_close_is_retried_until_schedule_to_close() {
    check(
        "start w
         poll
         complete activity a stc=2s s2c=3s
         poll-activity
         advance 5s
         poll",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll-activity: a attempt 1
         > poll: 1..9 previous=3 started=9 attempt=1
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 ActivityTaskScheduled id=a
         6 ActivityTaskStarted scheduled=5 attempt=1
         7 ActivityTaskTimedOut started=6 retry=Timeout failure=activity-ScheduleToClose-timeout
         8 WorkflowTaskScheduled
         9 WorkflowTaskStarted scheduled=8",
    );
}

#[test]
fn nobody_takes_it() {
    check(
        "start w
         poll
         complete activity a stc=2s s2s=1s; activity b s2c=4s
         advance 1s
         poll
         advance 5s",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..9 previous=3 started=9 attempt=1
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 ActivityTaskScheduled id=a
         6 ActivityTaskScheduled id=b
         7 ActivityTaskTimedOut started=0 retry=NonRetryableFailure failure=activity-ScheduleToStart-timeout
         8 WorkflowTaskScheduled
         9 WorkflowTaskStarted scheduled=8",
    );
}

#[test]
fn heartbeats_keep_it_alive_and_are_read_back() {
    check(
        "start w
         poll
         complete activity a stc=100s hb=2s attempts=2
         poll-activity
         advance 1s
         activity heartbeat
         advance 1.5s
         activity heartbeat
         advance 2.5s
         activity heartbeat
         poll-activity
         advance 3s
         advance 3s",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll-activity: a attempt 1
         > activity heartbeat: NotFound [NotFound] invalid activityID or activity already timed out or invoking workflow is completed
         > poll-activity: a attempt 2
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 ActivityTaskScheduled id=a
         6 ActivityTaskStarted scheduled=5 attempt=2 last=activity-Heartbeat-timeout
         7 ActivityTaskTimedOut started=6 retry=MaximumAttemptsReached failure=activity-Heartbeat-timeout
         8 WorkflowTaskScheduled",
    );
}

#[test]
fn cancel_of_a_queued_activity_ends_it() {
    check(
        "start w
         poll
         complete activity a stc=10s
         signal x
         poll
         complete cancel-activity 5
         poll-activity
         poll",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..8 previous=3 started=8 attempt=1
         > poll: 1..13 previous=8 started=13 attempt=1
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 ActivityTaskScheduled id=a
         6 WorkflowExecutionSignaled name=x
         7 WorkflowTaskScheduled
         8 WorkflowTaskStarted scheduled=7
         9 WorkflowTaskCompleted scheduled=7 started=8
         10 ActivityTaskCancelRequested scheduled=5
         11 ActivityTaskCanceled scheduled=5 started=0 requested=10
         12 WorkflowTaskScheduled
         13 WorkflowTaskStarted scheduled=12",
    );
}

#[test]
fn cancel_of_a_started_activity_asks_it() {
    check(
        "start w
         poll
         complete activity a stc=10s
         poll-activity
         signal x
         poll
         activity cancel
         complete cancel-activity 5
         activity heartbeat
         activity cancel
         activity complete",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll-activity: a attempt 1
         > poll: 1..8 previous=3 started=8 attempt=1
         > activity cancel: InvalidArgument unable to mark activity as canceled without activity being request canceled first
         > heartbeat: cancel requested
         > activity complete: NotFound [NotFound] invalid activityID or activity already timed out or invoking workflow is completed
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 ActivityTaskScheduled id=a
         6 WorkflowExecutionSignaled name=x
         7 WorkflowTaskScheduled
         8 WorkflowTaskStarted scheduled=7
         9 WorkflowTaskCompleted scheduled=7 started=8
         10 ActivityTaskCancelRequested scheduled=5
         11 ActivityTaskStarted scheduled=5 attempt=1
         12 ActivityTaskCanceled scheduled=5 started=11 requested=10
         13 WorkflowTaskScheduled",
    );
}

#[test]
fn a_failure_after_a_request_to_cancel_is_not_retried() {
    check(
        "start w
         poll
         complete activity a stc=10s
         poll-activity
         signal x
         poll
         complete cancel-activity 5
         activity fail E",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll-activity: a attempt 1
         > poll: 1..8 previous=3 started=8 attempt=1
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 ActivityTaskScheduled id=a
         6 WorkflowExecutionSignaled name=x
         7 WorkflowTaskScheduled
         8 WorkflowTaskStarted scheduled=7
         9 WorkflowTaskCompleted scheduled=7 started=8
         10 ActivityTaskCancelRequested scheduled=5
         11 ActivityTaskStarted scheduled=5 attempt=1
         12 ActivityTaskFailed started=11 retry=CancelRequested
         13 WorkflowTaskScheduled",
    );
}

#[test]
fn an_activity_that_ends_during_a_task_is_buffered() {
    check(
        "start w
         poll
         complete activity a stc=10s
         poll-activity
         signal x
         poll
         activity complete
         signal y
         complete
         poll",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll-activity: a attempt 1
         > poll: 1..8 previous=3 started=8 attempt=1
         > poll: 1..14 previous=8 started=14 attempt=1
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 ActivityTaskScheduled id=a
         6 WorkflowExecutionSignaled name=x
         7 WorkflowTaskScheduled
         8 WorkflowTaskStarted scheduled=7
         9 WorkflowTaskCompleted scheduled=7 started=8
         10 ActivityTaskStarted scheduled=5 attempt=1
         11 WorkflowExecutionSignaled name=y
         12 ActivityTaskCompleted scheduled=5 started=10
         13 WorkflowTaskScheduled
         14 WorkflowTaskStarted scheduled=13",
    );
}

#[test]
fn by_id() {
    check(
        "start w
         poll
         complete activity a stc=10s; activity b stc=10s
         poll-activity
         activity complete by-id=a
         activity complete by-id=a
         activity fail by-id=b
         activity complete by-id=b",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll-activity: a attempt 1
         > activity complete by-id=a: NotFound [NotFound] cannot find pending activity with ActivityID a, check workflow execution history for more details
         > activity fail by-id=b: NotFound [NotFound] invalid activityID or activity already timed out or invoking workflow is completed
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 ActivityTaskScheduled id=a
         6 ActivityTaskScheduled id=b
         7 ActivityTaskStarted scheduled=5 attempt=1
         8 ActivityTaskCompleted scheduled=5 started=7
         9 WorkflowTaskScheduled
         10 ActivityTaskStarted scheduled=6 attempt=1
         11 ActivityTaskCompleted scheduled=6 started=10",
    );
}

#[test]
fn a_restart_keeps_attempts() {
    check(
        "start w
         poll
         complete activity a stc=10s hb=5s
         poll-activity
         activity fail E
         restart
         advance 1s
         poll-activity
         activity heartbeat
         restart
         activity complete",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll-activity: a attempt 1
         > poll-activity: a attempt 2
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 ActivityTaskScheduled id=a
         6 ActivityTaskStarted scheduled=5 attempt=2 last=no
         7 ActivityTaskCompleted scheduled=5 started=6
         8 WorkflowTaskScheduled",
    );
}

#[test]
fn bad_activities() {
    check(
        "start w
         poll
         complete activity a; done",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > complete: InvalidArgument BadScheduleActivityAttributes: A valid StartToClose or ScheduleToCloseTimeout is not set on ScheduleActivityTaskCommand. ActivityId=a ActivityType=act
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskFailed started=3 cause=BadScheduleActivityAttributes",
    );
}

#[test]
fn the_run_bounds_its_activities() {
    check(
        "start w run=5s
         poll
         complete activity a stc=100s
         poll-activity
         advance 10s
         activity complete",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll-activity: a attempt 1
         > activity complete: NotFound [NotFound] workflow execution already completed
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 ActivityTaskScheduled id=a
         6 WorkflowExecutionTimedOut retry=RetryPolicyNotSet",
    );
}

#[test]
fn a_queue_hands_out_no_more_activities_than_its_workers_ask_for() {
    let mut sim = Sim::new();
    sim.run("start w\npoll\ncomplete activity a s2c=1000s; activity b s2c=1000s; activity c s2c=1000s");
    for (steps, polled) in [
        ("poll-activity rate=0.5", "> poll-activity: a attempt 1"),
        ("poll-activity rate=0.5\nadvance 1.9s", ""),
        ("advance 0.1s", "> poll-activity: b attempt 1"),
        ("poll-activity rate=0\nadvance 50s", ""),
        ("poll-activity rate=1", "> poll-activity: c attempt 1"),
    ] {
        sim.run(steps);
        let report = sim.report();
        let said: Vec<&str> = report.lines().filter(|line| line.contains("poll-activity")).collect();
        assert_eq!(said.join(" "), polled, "{steps}");
    }
}

#[test]
fn an_answer_of_an_attempt_that_timed_out_counts_for_no_other() {
    check(
        "start w
         poll
         complete activity a stc=5s
         poll-activity
         keep
         advance 6s
         poll-activity
         use-kept
         activity complete",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll-activity: a attempt 1
         > poll-activity: a attempt 2
         > activity complete: NotFound [NotFound] invalid activityID or activity already timed out or invoking workflow is completed
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 ActivityTaskScheduled id=a",
    );
}

#[test]
fn its_whole_time_is_over_while_it_runs() {
    check(
        "start w
         poll
         complete activity a s2c=5s
         advance 3s
         poll-activity
         advance 2s",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll-activity: a attempt 1
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 ActivityTaskScheduled id=a
         6 ActivityTaskStarted scheduled=5 attempt=1
         7 ActivityTaskTimedOut started=6 retry=NonRetryableFailure failure=activity-ScheduleToClose-timeout
         8 WorkflowTaskScheduled",
    );
}

#[test]
fn an_activity_whose_poller_is_gone_goes_to_the_next_poll() {
    let mut sim = Sim::new();
    sim.run("start w\npoll\ncomplete activity a stc=5s");
    sim.lose_next_reply();
    sim.run("poll-activity\npoll-activity");
    let report = sim.report();
    assert!(report.contains("> poll-activity: a attempt 1"), "{report}");
}

#[test]
fn the_next_attempt_reads_the_details_that_came_with_the_failure() {
    use crate::engine::request::{ActivityNews, ActivityReport, ActivityTarget};
    let mut sim = Sim::new();
    sim.run("start w\npoll\ncomplete activity a stc=50s\npoll-activity");
    let details = payloads("half-way");
    let report = ActivityReport {
        target: ActivityTarget::Token(sim.activity_token()),
        identity: "worker".to_owned(),
        news: ActivityNews::Failed {
            failure: Some(application_failure("E", false)),
            last_heartbeat_details: details.clone(),
        },
    };
    sim.ask("fail", Request::Activity(Box::new(report))).expect("at once").expect("it is retried");
    sim.run("advance 1s\npoll-activity");
    assert_eq!(sim.activity_details(), details);
}
