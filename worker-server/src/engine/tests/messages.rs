//! Signals, queries, updates, histories read by clients.

use super::check;
use super::sim::{Sim, update_request};
use crate::engine::rejected::Code;
use crate::engine::{Request, Response};

#[test]
fn signals_are_taken_once() {
    check(
        "start w
         signal a request=1
         signal a request=1
         restart
         signal a request=1
         signal b",
        "1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowExecutionSignaled name=a
         4 WorkflowExecutionSignaled name=b",
    );
}

#[test]
fn cancel_is_recorded_once() {
    check(
        "start w
         cancel
         cancel",
        "1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowExecutionCancelRequested",
    );
}

#[test]
fn a_query_before_the_first_task_is_attached_to_it() {
    check(
        "start w
         query q
         poll
         complete answer fine; timer t 100s",
        "> poll: 1..3 previous=0 started=3 attempt=1 query=q
         > query q: fine
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 TimerStarted id=t",
    );
}

#[test]
fn a_query_of_an_idle_run_is_a_task_of_its_own() {
    check(
        "start w
         poll
         complete timer t 100s
         query q
         poll
         answer fine
         answer again",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..5 previous=3 started=0 attempt=1 direct-query=q
         > query q: fine
         > answer: NotFound [NotFound] query task not found, or already expired
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 TimerStarted id=t",
    );
}

#[test]
fn a_query_during_a_task_waits_for_it() {
    check(
        "start w
         poll
         query q
         complete timer t 100s
         poll
         answer fine",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..5 previous=3 started=0 attempt=1 direct-query=q
         > query q: fine
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 TimerStarted id=t",
    );
}

#[test]
fn a_query_on_a_sticky_queue_carries_no_events() {
    check(
        "sticky on
         start w
         poll
         complete timer t 1s
         poll-sticky
         query first
         answer fine
         query second
         advance 1s
         poll-sticky
         answer fine
         poll-sticky
         complete done",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll-sticky: no events previous=3 started=0 attempt=1 direct-query=first
         > query first: fine
         > poll-sticky: no events previous=3 started=0 attempt=1 direct-query=second
         > query second: fine
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
fn a_query_after_the_end_is_answered_by_replay() {
    check(
        "start w
         poll
         complete done
         query q
         poll
         answer fine",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..5 previous=3 started=0 attempt=1 direct-query=q
         > query q: fine
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 WorkflowExecutionCompleted",
    );
}

#[test]
fn a_query_without_worker_times_out() {
    check(
        "start w
         poll
         complete timer t 100s
         query q
         advance 10s",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > query q: DeadlineExceeded query timed out before a worker could process it
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 TimerStarted id=t",
    );
}

#[test]
fn a_query_of_a_failing_run_fails_fast() {
    check(
        "start w
         query early
         poll
         fail-task
         poll
         fail-task
         poll
         query q",
        "> poll: 1..3 previous=0 started=3 attempt=1 query=early
         > poll: 1..6 previous=0 started=6 attempt=2 query=early
         > poll: 1..6 previous=0 started=6 attempt=3 query=early
         > query q: FailedPrecondition [NotReady] Unable to query workflow due to Workflow Task in failed state.
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskFailed started=3 cause=Unspecified",
    );
}

#[test]
fn an_update_of_an_idle_run() {
    check(
        "start w
         poll
         complete timer t 100s
         update u completed
         poll
         complete accept u; respond u
         update u completed",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..7 previous=3 started=7 attempt=1 u/request
         > update u completed: COMPLETED fine
         > update u completed: COMPLETED fine
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 TimerStarted id=t
         6 WorkflowTaskScheduled
         7 WorkflowTaskStarted scheduled=6
         8 WorkflowTaskCompleted scheduled=6 started=7
         9 WorkflowExecutionUpdateAccepted id=u sequencing=6
         10 WorkflowExecutionUpdateCompleted accepted=9",
    );
}

#[test]
fn a_rejected_update_leaves_no_trace() {
    check(
        "start w
         poll
         complete timer t 100s
         update u completed
         poll
         complete reject u
         signal a
         poll",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..7 previous=3 started=7 attempt=1 u/request
         > update u completed: COMPLETED failed Rejected
         > poll: 1..11 previous=7 started=11 attempt=1
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 TimerStarted id=t
         6 WorkflowTaskScheduled
         7 WorkflowTaskStarted scheduled=6
         8 WorkflowTaskCompleted scheduled=6 started=7
         9 WorkflowExecutionSignaled name=a
         10 WorkflowTaskScheduled
         11 WorkflowTaskStarted scheduled=10",
    );
}

#[test]
fn an_update_accepted_and_later_completed() {
    check(
        "start w
         poll
         complete timer t 3s
         update u accepted
         update u completed
         poll
         complete accept u; timer v 1s
         advance 3s
         poll
         complete respond u; done",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..7 previous=3 started=7 attempt=1 u/request
         > update u accepted: ACCEPTED pending
         > poll: 1..14 previous=7 started=14 attempt=1
         > update u completed: COMPLETED fine
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 TimerStarted id=t
         6 WorkflowTaskScheduled
         7 WorkflowTaskStarted scheduled=6
         8 WorkflowTaskCompleted scheduled=6 started=7
         9 WorkflowExecutionUpdateAccepted id=u sequencing=6
         10 TimerStarted id=v
         11 TimerFired started=10
         12 WorkflowTaskScheduled
         13 TimerFired started=5
         14 WorkflowTaskStarted scheduled=12
         15 WorkflowTaskCompleted scheduled=12 started=14
         16 WorkflowExecutionUpdateCompleted accepted=9
         17 WorkflowExecutionCompleted",
    );
}

#[test]
fn an_update_with_the_first_task() {
    check(
        "start w
         update u completed
         poll
         complete accept u; respond u; timer t 1s",
        "> poll: 1..3 previous=0 started=3 attempt=1 u/request
         > update u completed: COMPLETED fine
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 WorkflowExecutionUpdateAccepted id=u sequencing=2
         6 WorkflowExecutionUpdateCompleted accepted=5
         7 TimerStarted id=t",
    );
}

#[test]
fn an_update_waits_at_most_twenty_seconds() {
    check(
        "start w
         poll
         complete timer t 100s
         update u completed
         advance 21s
         poll
         complete accept u; respond u",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > update u completed: ADMITTED pending
         > poll: 1..9 previous=3 started=9 attempt=1 u/request
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 TimerStarted id=t
         6 WorkflowTaskScheduled
         7 WorkflowTaskTimedOut started=0 type=ScheduleToStart
         8 WorkflowTaskScheduled
         9 WorkflowTaskStarted scheduled=8
         10 WorkflowTaskCompleted scheduled=8 started=9
         11 WorkflowExecutionUpdateAccepted id=u sequencing=8
         12 WorkflowExecutionUpdateCompleted accepted=11",
    );
}

#[test]
fn an_update_meets_the_end() {
    check(
        "start w
         poll
         update u completed
         complete done
         update v completed",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > update u completed: NotFound [NotFound] workflow update was aborted by closing workflow
         > update v completed: NotFound [NotFound] workflow execution already completed
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 WorkflowExecutionCompleted",
    );
}

#[test]
fn an_accepted_update_meets_the_end() {
    check(
        "start w
         poll
         complete timer t 100s
         update u completed
         poll
         complete accept u; done
         update u completed",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..7 previous=3 started=7 attempt=1 u/request
         > update u completed: COMPLETED failed AcceptedUpdateCompletedWorkflow
         > update u completed: COMPLETED failed AcceptedUpdateCompletedWorkflow
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 TimerStarted id=t
         6 WorkflowTaskScheduled
         7 WorkflowTaskStarted scheduled=6
         8 WorkflowTaskCompleted scheduled=6 started=7
         9 WorkflowExecutionUpdateAccepted id=u sequencing=6
         10 WorkflowExecutionCompleted",
    );
}

#[test]
fn a_worker_without_updates() {
    check(
        "start w
         poll
         complete timer t 100s
         update u completed
         poll
         complete timer v 1s",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..7 previous=3 started=7 attempt=1 u/request
         > update u completed: COMPLETED failed UnprocessedUpdate
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 TimerStarted id=t
         6 WorkflowTaskScheduled
         7 WorkflowTaskStarted scheduled=6
         8 WorkflowTaskCompleted scheduled=6 started=7
         9 TimerStarted id=v",
    );
}

#[test]
fn an_update_of_a_failed_task() {
    check(
        "start w
         poll
         complete timer t 100s
         update u completed
         poll
         fail-task
         poll",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..7 previous=3 started=7 attempt=1 u/request
         > poll: 1..10 previous=3 started=10 attempt=2 u/request
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 TimerStarted id=t
         6 WorkflowTaskScheduled
         7 WorkflowTaskStarted scheduled=6
         8 WorkflowTaskFailed started=7 cause=Unspecified",
    );
}

#[test]
fn an_update_task_that_times_out_comes_again() {
    check(
        "start w
         poll
         complete timer t 100s
         update u completed
         poll
         advance 10s
         poll",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..7 previous=3 started=7 attempt=1 u/request
         > poll: 1..10 previous=3 started=10 attempt=2 u/request
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 TimerStarted id=t
         6 WorkflowTaskScheduled
         7 WorkflowTaskStarted scheduled=6
         8 WorkflowTaskTimedOut started=7 type=StartToClose",
    );
}

#[test]
fn a_signal_makes_an_update_task_ordinary() {
    check(
        "start w
         poll
         complete timer t 100s
         update u completed
         signal a
         poll
         complete reject u",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..8 previous=3 started=8 attempt=1 u/request
         > update u completed: COMPLETED failed Rejected
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 TimerStarted id=t
         6 WorkflowTaskScheduled
         7 WorkflowExecutionSignaled name=a
         8 WorkflowTaskStarted scheduled=6
         9 WorkflowTaskCompleted scheduled=6 started=8",
    );
}

#[test]
fn update_with_start() {
    check(
        "update-with-start u
         poll
         complete accept u; respond u; timer t 1s
         update-with-start u
         update-with-start v",
        "> poll: 1..3 previous=0 started=3 attempt=1 u/request
         > update-with-start u: started=true fine
         > update-with-start u: started=false fine
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 WorkflowExecutionUpdateAccepted id=u sequencing=2
         6 WorkflowExecutionUpdateCompleted accepted=5
         7 TimerStarted id=t",
    );
}

#[test]
fn history_pages_and_waits() {
    check(
        "start w
         poll
         history wait
         history size=1
         complete timer t 1s; marker m
         history wait close
         history size=2
         history close
         advance 21s
         advance 21s
         poll
         complete done
         history close wait
         history wait",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > history wait: 1+3 more
         > history size=1: 1+2 more
         > history size=1: 3+1
         > history wait: 4+3 more
         > history size=2: 1+2 more
         > history size=2: 3+4
         > history close: 0+0
         > history wait close: 0+0 more
         > poll: 1..9 previous=3 started=9 attempt=1
         > history close wait: 11+1
         > history wait: 1+11
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 TimerStarted id=t
         6 MarkerRecorded
         7 TimerFired started=5
         8 WorkflowTaskScheduled
         9 WorkflowTaskStarted scheduled=8
         10 WorkflowTaskCompleted scheduled=8 started=9
         11 WorkflowExecutionCompleted",
    );
}

#[test]
fn a_rejected_update_with_nothing_to_forget() {
    check(
        "start w
         poll
         complete
         update u completed
         poll
         complete reject u
         signal a
         poll",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..6 previous=3 started=6 attempt=1 u/request
         > update u completed: COMPLETED failed Rejected
         > complete: reset to 3
         > poll: 1..7 previous=3 started=7 attempt=1
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 WorkflowExecutionSignaled name=a
         6 WorkflowTaskScheduled
         7 WorkflowTaskStarted scheduled=6",
    );
}

#[test]
fn a_rejected_update_whose_worker_can_forget() {
    check(
        "start w
         poll
         complete timer t 100s
         update u completed
         poll
         complete reject u; discard
         signal a
         poll",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..7 previous=3 started=7 attempt=1 u/request
         > update u completed: COMPLETED failed Rejected
         > complete: reset to 3
         > poll: 1..8 previous=3 started=8 attempt=1
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 TimerStarted id=t
         6 WorkflowExecutionSignaled name=a
         7 WorkflowTaskScheduled
         8 WorkflowTaskStarted scheduled=7",
    );
}

#[test]
fn a_signal_during_an_update_task() {
    check(
        "start w
         poll
         complete timer t 100s
         update u completed
         poll
         signal a
         complete reject u; discard
         poll",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..7 previous=3 started=7 attempt=1 u/request
         > update u completed: COMPLETED failed Rejected
         > poll: 1..11 previous=7 started=11 attempt=1
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 TimerStarted id=t
         6 WorkflowTaskScheduled
         7 WorkflowTaskStarted scheduled=6
         8 WorkflowTaskCompleted scheduled=6 started=7
         9 WorkflowExecutionSignaled name=a
         10 WorkflowTaskScheduled
         11 WorkflowTaskStarted scheduled=10",
    );
}

#[test]
fn a_bad_completion_of_an_update_task() {
    check(
        "start w
         poll
         complete timer t 100s
         update u completed
         poll
         complete accept u; timer t 1s
         poll",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..7 previous=3 started=7 attempt=1 u/request
         > update u completed: FailedPrecondition [NotReady] Unable to perform workflow execution update due to unexpected workflow task failure.
         > complete: InvalidArgument StartTimerDuplicateId: invalid history builder state for action: add-timer-started-event, TimerID: t
         > poll: 1..10 previous=3 started=10 attempt=2
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 TimerStarted id=t
         6 WorkflowTaskScheduled
         7 WorkflowTaskStarted scheduled=6
         8 WorkflowTaskFailed started=7 cause=StartTimerDuplicateId",
    );
}

#[test]
fn two_updates_one_task() {
    check(
        "start w
         poll
         complete timer t 100s
         update u completed
         update v completed
         poll
         complete accept v; respond v; reject u",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..7 previous=3 started=7 attempt=1 u/request v/request
         > update v completed: COMPLETED fine
         > update u completed: COMPLETED failed Rejected
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 TimerStarted id=t
         6 WorkflowTaskScheduled
         7 WorkflowTaskStarted scheduled=6
         8 WorkflowTaskCompleted scheduled=6 started=7
         9 WorkflowExecutionUpdateAccepted id=v sequencing=6
         10 WorkflowExecutionUpdateCompleted accepted=9",
    );
}

#[test]
fn terminate_with_an_update_task() {
    check(
        "start w
         poll
         complete timer t 100s
         update u completed
         poll
         terminate",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..7 previous=3 started=7 attempt=1 u/request
         > update u completed: NotFound [NotFound] workflow update was aborted by closing workflow
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 TimerStarted id=t
         6 WorkflowTaskScheduled
         7 WorkflowTaskStarted scheduled=6
         8 WorkflowTaskFailed started=7 cause=ForceCloseCommand
         9 WorkflowExecutionTerminated",
    );
}

#[test]
fn an_update_in_no_state_for_a_message() {
    check(
        "start w
         poll
         complete respond u",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > complete: InvalidArgument BadUpdateWorkflowExecutionMessage: update u wasn't found on the server. This is most likely a transient error which will be resolved automatically by retries
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskFailed started=3 cause=BadUpdateWorkflowExecutionMessage",
    );
}

#[test]
fn a_task_for_an_update_alone_does_not_outlive_the_engine() {
    check(
        "start w
         poll
         complete
         update u
         restart
         signal s
         poll",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..7 previous=3 started=7 attempt=1
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 WorkflowExecutionSignaled name=s
         6 WorkflowTaskScheduled
         7 WorkflowTaskStarted scheduled=6",
    );
}

#[test]
fn a_query_of_a_terminated_run_sees_what_its_sticky_worker_did_not() {
    check(
        "sticky
         start w
         poll-sticky
         poll
         complete
         signal s
         poll-sticky
         terminate
         query q
         poll
         answer 1",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll-sticky: 4..7 previous=3 started=7 attempt=1
         > poll: 1..9 previous=3 started=0 attempt=1 direct-query=q
         > query q: 1
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 WorkflowExecutionSignaled name=s
         6 WorkflowTaskScheduled queue=sticky
         7 WorkflowTaskStarted scheduled=6
         8 WorkflowTaskFailed started=7 cause=ForceCloseCommand
         9 WorkflowExecutionTerminated",
    );
}

#[test]
fn an_answer_to_a_query_from_before_a_restart_answers_no_other() {
    check(
        "start w
         poll
         complete
         query old
         poll
         restart
         query new
         answer stale",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..4 previous=3 started=0 attempt=1 direct-query=old
         > answer: NotFound [NotFound] query task not found, or already expired
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3",
    );
}

#[test]
fn a_query_that_its_sticky_worker_does_not_take_goes_to_the_normal_queue() {
    check(
        "sticky
         start w
         poll-sticky
         poll
         complete
         signal s
         complete
         query q
         advance 4s
         poll
         advance 1s
         answer fine",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll-sticky: 4..7 previous=3 started=7 attempt=1
         > poll: 1..8 previous=7 started=0 attempt=1 direct-query=q
         > query q: fine
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 WorkflowExecutionSignaled name=s
         6 WorkflowTaskScheduled queue=sticky
         7 WorkflowTaskStarted scheduled=6
         8 WorkflowTaskCompleted scheduled=6 started=7",
    );
}

#[test]
fn nobody_can_wait_for_an_update_to_be_admitted() {
    let mut sim = Sim::new();
    sim.run("start w");
    let mut request = update_request("u", "accepted");
    request.wait_policy = Some(worker_proto::update::WaitPolicy { lifecycle_stage: 1 });
    let refused =
        sim.ask("update", Request::Update(Box::new(request))).expect("at once").expect_err("refused");
    assert_eq!(refused.code, Code::PermissionDenied);
}

#[test]
fn a_query_says_of_which_runs_it_wants_no_answer() {
    use worker_proto::common::WorkflowExecution;
    use worker_proto::enums::{QueryRejectCondition as Reject, WorkflowExecutionStatus as Status};
    use worker_proto::workflowservice::QueryWorkflowRequest;
    let mut sim = Sim::new();
    sim.run("start w\npoll\ncomplete fail");
    for condition in [Reject::NotOpen, Reject::NotCompletedCleanly] {
        let request = QueryWorkflowRequest {
            namespace: "default".to_owned(),
            execution: Some(WorkflowExecution { workflow_id: "w".to_owned(), ..Default::default() }),
            query: Some(worker_proto::query::WorkflowQuery {
                query_type: "q".to_owned(),
                ..Default::default()
            }),
            query_reject_condition: condition as i32,
        };
        let reply = sim.ask("query", Request::Query(Box::new(request)));
        let Some(Ok(Response::Query(answer))) = reply else { panic!("{condition:?}: {reply:?}") };
        assert_eq!(answer.query_rejected.map(|rejected| rejected.status()), Some(Status::Failed));
    }
}
