//! The workflow task: buffering, failures, attempts, timeouts, sticky queues, restarts.

use super::sim::Sim;
use super::{check, compare};

#[test]
fn a_workflow_is_started_and_completed() {
    check(
        "start w
         poll
         complete done",
        "> poll: 1..3 previous=0 started=3 attempt=1
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 WorkflowExecutionCompleted",
    );
}

#[test]
fn a_signal_during_a_task_is_buffered_until_the_task_closes() {
    check(
        "start w
         poll
         signal a
         signal b
         complete timer t 10s",
        "> poll: 1..3 previous=0 started=3 attempt=1
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 TimerStarted id=t
         6 WorkflowExecutionSignaled name=a
         7 WorkflowExecutionSignaled name=b
         8 WorkflowTaskScheduled",
    );
}

#[test]
fn a_signal_between_scheduled_and_started_is_written_there() {
    check(
        "start w
         signal a
         poll",
        "> poll: 1..4 previous=0 started=4 attempt=1
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowExecutionSignaled name=a
         4 WorkflowTaskStarted scheduled=2",
    );
}

#[test]
fn a_run_does_not_close_over_buffered_events() {
    check(
        "start w
         poll
         signal a
         complete done
         poll
         complete done",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > complete: InvalidArgument UnhandledCommand
         > poll: 1..7 previous=0 started=7 attempt=1
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskFailed started=3 cause=UnhandledCommand
         5 WorkflowExecutionSignaled name=a
         6 WorkflowTaskScheduled
         7 WorkflowTaskStarted scheduled=6
         8 WorkflowTaskCompleted scheduled=6 started=7
         9 WorkflowExecutionCompleted",
    );
}

#[test]
fn a_failing_task_fills_no_history() {
    check(
        "start w
         poll
         fail-task
         poll
         fail-task
         poll
         advance 10s
         poll
         complete done",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..6 previous=0 started=6 attempt=2
         > poll: 1..6 previous=0 started=6 attempt=3
         > poll: 1..6 previous=0 started=6 attempt=4
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskFailed started=3 cause=Unspecified
         5 WorkflowTaskScheduled attempt=4
         6 WorkflowTaskStarted scheduled=5
         7 WorkflowTaskCompleted scheduled=5 started=6
         8 WorkflowExecutionCompleted",
    );
}

#[test]
fn a_signal_during_a_transient_task_makes_the_next_one_ordinary() {
    check(
        "start w
         poll
         fail-task
         poll
         signal a
         fail-task
         poll",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..6 previous=0 started=6 attempt=2
         > poll: 1..7 previous=0 started=7 attempt=1
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskFailed started=3 cause=Unspecified
         5 WorkflowExecutionSignaled name=a
         6 WorkflowTaskScheduled
         7 WorkflowTaskStarted scheduled=6",
    );
}

#[test]
fn a_signal_before_a_transient_task_starts_makes_it_ordinary() {
    check(
        "start w
         poll
         fail-task
         signal a
         poll",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..7 previous=0 started=7 attempt=1
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskFailed started=3 cause=Unspecified
         5 WorkflowExecutionSignaled name=a
         6 WorkflowTaskScheduled
         7 WorkflowTaskStarted scheduled=6",
    );
}

#[test]
fn a_task_times_out_and_its_late_answer_is_refused() {
    check(
        "start w
         poll
         advance 10s
         complete done
         poll",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > complete: NotFound [NotFound] Workflow task not found.
         > poll: 1..6 previous=0 started=6 attempt=2
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskTimedOut started=3 type=StartToClose",
    );
}

#[test]
fn a_sticky_task_carries_only_what_is_new() {
    check(
        "sticky on
         start w
         poll
         complete timer t 1s
         poll-sticky
         advance 1s
         complete done",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll-sticky: 4..8 previous=3 started=8 attempt=1
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 TimerStarted id=t
         6 TimerFired started=5
         7 WorkflowTaskScheduled queue=sticky
         8 WorkflowTaskStarted scheduled=7
         9 WorkflowTaskCompleted scheduled=7 started=8
         10 WorkflowExecutionCompleted",
    );
}

#[test]
fn a_sticky_task_nobody_takes_goes_to_the_normal_queue() {
    check(
        "sticky on
         poll-sticky
         start w
         poll
         complete
         advance 61s
         poll-sticky
         signal a
         complete timer t 100s
         signal b
         advance 5s
         poll",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll-sticky: empty
         > poll-sticky: 4..7 previous=3 started=7 attempt=1
         > poll: 1..14 previous=7 started=14 attempt=1
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 WorkflowExecutionSignaled name=a
         6 WorkflowTaskScheduled queue=sticky
         7 WorkflowTaskStarted scheduled=6
         8 WorkflowTaskCompleted scheduled=6 started=7
         9 TimerStarted id=t
         10 WorkflowExecutionSignaled name=b
         11 WorkflowTaskScheduled queue=sticky
         12 WorkflowTaskTimedOut started=0 type=ScheduleToStart
         13 WorkflowTaskScheduled
         14 WorkflowTaskStarted scheduled=13",
    );
}

#[test]
fn a_sticky_task_without_a_poller_skips_the_timeout_after_a_goodbye() {
    check(
        "sticky on
         poll-sticky
         start w
         poll
         complete
         shutdown-worker
         signal a
         poll",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll-sticky: empty
         > poll: 1..7 previous=3 started=7 attempt=1
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 WorkflowExecutionSignaled name=a
         6 WorkflowTaskScheduled queue=sticky
         7 WorkflowTaskStarted scheduled=6",
    );
}

#[test]
fn a_heartbeat_returns_the_next_task_inline() {
    check(
        "start w
         poll
         complete force; return
         complete done",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > complete: 4..6 previous=3 started=6 attempt=1
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 WorkflowTaskScheduled
         6 WorkflowTaskStarted scheduled=5
         7 WorkflowTaskCompleted scheduled=5 started=6
         8 WorkflowExecutionCompleted",
    );
}

#[test]
fn bad_commands_fail_the_task_and_write_nothing_else() {
    check(
        "start w
         poll
         complete timer t 1s; timer t 2s
         poll
         complete cancel-timer nope",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > complete: InvalidArgument StartTimerDuplicateId: invalid history builder state for action: add-timer-started-event, TimerID: t
         > poll: 1..6 previous=0 started=6 attempt=2
         > complete: InvalidArgument BadCancelTimerAttributes: invalid history builder state for action: add-timer-canceled-event, TimerID: nope
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskFailed started=3 cause=StartTimerDuplicateId",
    );
}

#[test]
fn a_timer_that_fired_during_the_task_can_be_cancelled() {
    check(
        "start w
         poll
         complete timer t 1s
         signal a
         poll
         advance 2s
         complete cancel-timer t; done",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..8 previous=3 started=8 attempt=1
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 TimerStarted id=t
         6 WorkflowExecutionSignaled name=a
         7 WorkflowTaskScheduled
         8 WorkflowTaskStarted scheduled=7
         9 WorkflowTaskCompleted scheduled=7 started=8
         10 TimerCanceled started=5
         11 WorkflowExecutionCompleted",
    );
    check(
        "start w
         poll
         complete timer t 1s
         signal a
         poll
         advance 2s
         complete cancel-timer t",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..8 previous=3 started=8 attempt=1
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 TimerStarted id=t
         6 WorkflowExecutionSignaled name=a
         7 WorkflowTaskScheduled
         8 WorkflowTaskStarted scheduled=7
         9 WorkflowTaskCompleted scheduled=7 started=8
         10 TimerCanceled started=5",
    );
}

#[test]
fn a_restart_forgets_nothing_that_was_told() {
    check(
        "start w
         restart
         poll
         signal a
         restart
         complete timer t 5s; timer u 7s
         restart
         advance 20s
         poll
         complete done",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..11 previous=3 started=11 attempt=1
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 TimerStarted id=t
         6 TimerStarted id=u
         7 WorkflowExecutionSignaled name=a
         8 WorkflowTaskScheduled
         9 TimerFired started=5
         10 TimerFired started=6
         11 WorkflowTaskStarted scheduled=8
         12 WorkflowTaskCompleted scheduled=8 started=11
         13 WorkflowExecutionCompleted",
    );
}

#[test]
fn a_duplicate_activity() {
    check(
        "start w
         poll
         complete activity a stc=5s; activity a stc=5s",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > complete: InvalidArgument ScheduleActivityDuplicateId: invalid history builder state for action: add-activitytask-scheduled-event, ActivityID: a
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskFailed started=3 cause=ScheduleActivityDuplicateId",
    );
}

#[test]
fn an_activity_that_does_not_exist() {
    check(
        "start w
         poll
         complete cancel-activity 77",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > complete: InvalidArgument BadRequestCancelActivityAttributes: invalid history builder state for action: add-activitytask-cancel-requested-event, ScheduledEventID: 77
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskFailed started=3 cause=BadRequestCancelActivityAttributes",
    );
}

#[test]
fn a_marker_without_a_name() {
    check(
        "start w
         poll
         complete marker",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > complete: InvalidArgument BadRecordMarkerAttributes: MarkerName is not set on RecordMarkerCommand.
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskFailed started=3 cause=BadRecordMarkerAttributes",
    );
}

#[test]
fn commands_after_the_end_are_ignored() {
    check(
        "start w
         poll
         complete done; timer t 5s; done",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > complete: InvalidArgument invalid command sequence: [CompleteWorkflowExecution, StartTimer, CompleteWorkflowExecution], command CompleteWorkflowExecution must be the last command.
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2",
    );
}

#[test]
fn an_eager_first_task_that_its_caller_did_not_take_goes_to_the_next_poll() {
    let mut sim = Sim::new();
    sim.lose_next_reply();
    sim.run(
        "start w eager
         poll
         complete done",
    );
    compare(
        "an eager start whose reply is lost",
        &sim.report(),
        "> poll: 1..3 previous=0 started=3 attempt=1
         1 WorkflowExecutionStarted eager=true
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 WorkflowExecutionCompleted",
    );
}

#[test]
fn a_task_that_its_worker_did_not_take_with_the_answer_goes_to_the_next_poll() {
    let mut sim = Sim::new();
    sim.run("start w\npoll");
    sim.lose_next_reply();
    sim.run("complete force; return\npoll");
    let report = sim.report();
    assert!(report.contains("> poll: 1..6 previous=3 started=6 attempt=1"), "{report}");
}

#[test]
fn the_token_of_a_task_that_left_no_trace_is_not_that_of_the_next_one() {
    check(
        "start w
         poll
         complete
         update u
         poll
         keep
         complete reject u
         advance 1s
         update v
         poll
         use-kept
         complete done",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..6 previous=3 started=6 attempt=1 u/request
         > update u: COMPLETED failed Rejected
         > complete: reset to 3
         > poll: 1..6 previous=3 started=6 attempt=1 v/request
         > complete: NotFound [NotFound] Workflow task not found.
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3",
    );
}

#[test]
fn a_worker_holds_a_run_with_heartbeats_for_half_an_hour() {
    let mut sim = Sim::new();
    sim.run("start w\npoll");
    for _ in 0..199 {
        sim.run("advance 9s\ncomplete force; return");
    }
    assert!(!sim.report().contains("WorkflowTaskTimedOut"));
    sim.run("advance 9s\ncomplete force; return");
    assert!(sim.report().contains("WorkflowTaskTimedOut"));
}

#[test]
fn a_bad_answer_to_a_repeated_task_is_left_to_time_out() {
    check(
        "start w
         poll
         fail-task
         poll
         complete cancel-timer unheard-of
         poll
         advance 9s
         signal still-held
         advance 1s",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..6 previous=0 started=6 attempt=2
         > complete: InvalidArgument BadCancelTimerAttributes: invalid history builder state for action: add-timer-canceled-event, TimerID: unheard-of
         > poll: 1..7 previous=0 started=7 attempt=1
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskFailed started=3 cause=Unspecified
         5 WorkflowExecutionSignaled name=still-held
         6 WorkflowTaskScheduled
         7 WorkflowTaskStarted scheduled=6",
    );
}

#[test]
fn the_more_urgent_run_is_handed_out_first() {
    let mut sim = Sim::new();
    sim.run("start low priority=5\nstart plain\nstart urgent priority=1\npoll\npoll\npoll");
    assert_eq!(sim.polled(), ["urgent", "plain", "low"]);
}
