//! What the comparison of replies with the reference server showed.

use super::check;

#[test]
fn a_run_that_met_news_on_closing_takes_none_while_it_tries_again() {
    check(
        "start w
         poll
         signal a
         complete done
         signal b
         poll
         signal c
         cancel
         fail-task
         poll
         signal d",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > complete: InvalidArgument UnhandledCommand
         > poll: 1..8 previous=0 started=8 attempt=1
         > signal c: ResourceExhausted [Exhausted] workflow operation can not be applied because workflow is closing
         > poll: 1..12 previous=0 started=12 attempt=1
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskFailed started=3 cause=UnhandledCommand
         5 WorkflowExecutionSignaled name=a
         6 WorkflowTaskScheduled
         7 WorkflowExecutionSignaled name=b
         8 WorkflowTaskStarted scheduled=6
         9 WorkflowTaskFailed started=8 cause=Unspecified
         10 WorkflowExecutionCancelRequested
         11 WorkflowTaskScheduled
         12 WorkflowTaskStarted scheduled=11",
    );
}

#[test]
fn an_open_run_has_no_closing_event() {
    check(
        "start w
         history close
         terminate
         history close",
        "> history close: 0+0
         > history close: 3+1
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowExecutionTerminated",
    );
}

#[test]
fn a_run_that_closed_before_its_first_task_answers_no_query() {
    check(
        "start w
         terminate
         query q",
        "> query q: FailedPrecondition [NotReady] Workflow execution closed before WorkflowTaskStarted event
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowExecutionTerminated",
    );
}

#[test]
fn a_task_of_a_closed_run_cannot_fail() {
    check(
        "start w
         poll
         terminate
         fail-task",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > fail-task: NotFound [NotFound] workflow execution already completed
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskFailed started=3 cause=ForceCloseCommand
         5 WorkflowExecutionTerminated",
    );
}

#[test]
fn an_update_is_given_back_when_its_task_is_refused_again() {
    check(
        "start w
         poll
         fail-task
         update u completed
         poll
         complete timer t negative",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..6 previous=0 started=6 attempt=2 u/request
         > update u completed: FailedPrecondition [NotReady] Unable to perform workflow execution update due to unexpected workflow task failure.
         > complete: InvalidArgument BadStartTimerAttributes: An invalid StartToFireTimeout is set on StartTimerCommand: negative duration. TimerId=t
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskFailed started=3 cause=Unspecified",
    );
}

#[test]
fn an_update_is_accepted_before_it_is_completed() {
    check(
        "start w
         poll
         complete timer t 100s
         update u completed
         poll
         complete respond u",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..7 previous=3 started=7 attempt=1 u/request
         > update u completed: FailedPrecondition [NotReady] Unable to perform workflow execution update due to unexpected workflow task failure.
         > complete: InvalidArgument BadUpdateWorkflowExecutionMessage: invalid state transition attempted for Update u: received *update.Response message while in state Sent
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 TimerStarted id=t
         6 WorkflowTaskScheduled
         7 WorkflowTaskStarted scheduled=6
         8 WorkflowTaskFailed started=7 cause=BadUpdateWorkflowExecutionMessage",
    );
}

#[test]
fn the_wait_for_a_worker_ends_before_the_whole_does() {
    check(
        "start w
         poll
         complete activity a s2c=1s
         advance 1s",
        "> poll: 1..3 previous=0 started=3 attempt=1
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 ActivityTaskScheduled id=a
         6 ActivityTaskTimedOut started=0 retry=NonRetryableFailure failure=activity-ScheduleToStart-timeout
         7 WorkflowTaskScheduled",
    );
}
