//! Children, external signals and cancels, parent close policies.

use super::check;

#[test]
fn a_child_starts_and_completes() {
    check(
        "start w
         poll
         complete child c queue=q
         poll
         complete timer t 100s
         poll
         complete done
         poll
         complete done",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..8 previous=3 started=8 attempt=1
         > complete: NotFound [NotFound] Workflow task not found.
         [c Terminated]
         1 WorkflowExecutionStarted parent=w
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 TimerStarted id=t
         6 WorkflowExecutionTerminated
         [w Completed]
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 StartChildWorkflowExecutionInitiated id=c
         6 ChildWorkflowExecutionStarted initiated=5
         7 WorkflowTaskScheduled
         8 WorkflowTaskStarted scheduled=7
         9 WorkflowTaskCompleted scheduled=7 started=8
         10 WorkflowExecutionCompleted",
    );
}

#[test]
fn a_child_whose_id_is_taken() {
    check(
        "start c
         start w
         poll
         poll
         complete child c; timer t 1s",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..3 previous=0 started=3 attempt=1
         [c Running]
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         [w Running]
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 StartChildWorkflowExecutionInitiated id=c
         6 TimerStarted id=t
         7 StartChildWorkflowExecutionFailed initiated=5 cause=WorkflowAlreadyExists
         8 WorkflowTaskScheduled",
    );
}

#[test]
fn a_child_in_no_namespace() {
    check(
        "start w
         poll
         complete child c namespace=nowhere",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > complete: NotFound [detail] Namespace nowhere is not found.
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2",
    );
}

#[test]
fn children_end_with_their_parent() {
    check(
        "start w
         poll
         complete child c1; child c2 close=abandon; child c3 close=cancel
         poll
         complete done",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..12 previous=3 started=12 attempt=1
         [c1 Terminated]
         1 WorkflowExecutionStarted parent=w
         2 WorkflowTaskScheduled
         3 WorkflowExecutionTerminated
         [c2 Running]
         1 WorkflowExecutionStarted parent=w
         2 WorkflowTaskScheduled
         [c3 Running]
         1 WorkflowExecutionStarted parent=w
         2 WorkflowTaskScheduled
         3 WorkflowExecutionCancelRequested
         [w Completed]
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 StartChildWorkflowExecutionInitiated id=c1
         6 StartChildWorkflowExecutionInitiated id=c2
         7 StartChildWorkflowExecutionInitiated id=c3
         8 ChildWorkflowExecutionStarted initiated=5
         9 WorkflowTaskScheduled
         10 ChildWorkflowExecutionStarted initiated=6
         11 ChildWorkflowExecutionStarted initiated=7
         12 WorkflowTaskStarted scheduled=9
         13 WorkflowTaskCompleted scheduled=9 started=12
         14 WorkflowExecutionCompleted",
    );
}

#[test]
fn a_parent_that_closes_at_once() {
    check(
        "start w
         poll
         complete child c1; child c2 close=abandon; done",
        "> poll: 1..3 previous=0 started=3 attempt=1
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 StartChildWorkflowExecutionInitiated id=c1
         6 StartChildWorkflowExecutionInitiated id=c2
         7 WorkflowExecutionCompleted",
    );
}

#[test]
fn a_terminated_child() {
    check(
        "start w
         poll
         complete child c
         terminate c
         poll",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..9 previous=3 started=9 attempt=1
         [c Terminated]
         1 WorkflowExecutionStarted parent=w
         2 WorkflowTaskScheduled
         3 WorkflowExecutionTerminated
         [w Running]
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 StartChildWorkflowExecutionInitiated id=c
         6 ChildWorkflowExecutionStarted initiated=5
         7 WorkflowTaskScheduled
         8 ChildWorkflowExecutionTerminated started=6
         9 WorkflowTaskStarted scheduled=7",
    );
}

#[test]
fn external_signals() {
    check(
        "start w
         start x
         poll
         complete signal-external x; signal-external nobody; signal-external w; cancel-external x; cancel-external nobody",
        "> poll: 1..3 previous=0 started=3 attempt=1
         [w Running]
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 SignalExternalWorkflowExecutionInitiated
         6 SignalExternalWorkflowExecutionInitiated
         7 SignalExternalWorkflowExecutionInitiated
         8 RequestCancelExternalWorkflowExecutionInitiated
         9 RequestCancelExternalWorkflowExecutionInitiated
         10 ExternalWorkflowExecutionSignaled initiated=5
         11 WorkflowTaskScheduled
         12 SignalExternalWorkflowExecutionFailed initiated=6
         13 SignalExternalWorkflowExecutionFailed initiated=7
         14 ExternalWorkflowExecutionCancelRequested
         15 RequestCancelExternalWorkflowExecutionFailed
         [x Running]
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowExecutionSignaled name=x
         4 WorkflowExecutionCancelRequested",
    );
}

#[test]
fn a_closed_workflow_takes_a_request_to_cancel_but_no_signal() {
    check(
        "start w
         start x
         terminate x
         poll
         complete signal-external x; cancel-external x",
        "> poll: 1..3 previous=0 started=3 attempt=1
         [w Running]
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 SignalExternalWorkflowExecutionInitiated
         6 RequestCancelExternalWorkflowExecutionInitiated
         7 SignalExternalWorkflowExecutionFailed initiated=5
         8 WorkflowTaskScheduled
         9 ExternalWorkflowExecutionCancelRequested
         [x Terminated]
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowExecutionTerminated",
    );
}

#[test]
fn only_children() {
    check(
        "start w
         start x
         poll
         complete child c; signal-external x child-only; signal-external c child-only
         poll
         complete cancel-external c child-only; cancel-external x child-only",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..3 previous=0 started=3 attempt=1
         [c Running]
         1 WorkflowExecutionStarted parent=w
         2 WorkflowTaskScheduled
         3 WorkflowExecutionSignaled name=x
         [w Running]
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 StartChildWorkflowExecutionInitiated id=c
         6 SignalExternalWorkflowExecutionInitiated
         7 SignalExternalWorkflowExecutionInitiated
         8 ChildWorkflowExecutionStarted initiated=5
         9 WorkflowTaskScheduled
         10 SignalExternalWorkflowExecutionFailed initiated=6
         11 ExternalWorkflowExecutionSignaled initiated=7
         [x Running]
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 RequestCancelExternalWorkflowExecutionInitiated
         6 RequestCancelExternalWorkflowExecutionInitiated
         7 RequestCancelExternalWorkflowExecutionFailed
         8 WorkflowTaskScheduled
         9 RequestCancelExternalWorkflowExecutionFailed",
    );
}

#[test]
fn a_child_is_not_started_and_cancelled_at_once() {
    check(
        "start w
         poll
         complete child c; cancel-external c child-only",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > complete: InvalidArgument BadRequestCancelExternalWorkflowExecutionAttributes: Start and RequestCancel for child workflow is not allowed in same workflow task. WorkflowId=c RunId= Namespace=
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskFailed started=3 cause=BadRequestCancelExternalWorkflowExecutionAttributes",
    );
}

#[test]
fn a_child_that_continues_tells_its_parent_once() {
    check(
        "start w
         poll
         complete child c queue=q; timer t 100s
         advance 1s
         poll
         poll",
        "> poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..3 previous=0 started=3 attempt=1
         > poll: 1..9 previous=3 started=9 attempt=1
         [c Running]
         1 WorkflowExecutionStarted parent=w
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         [w Running]
         1 WorkflowExecutionStarted
         2 WorkflowTaskScheduled
         3 WorkflowTaskStarted scheduled=2
         4 WorkflowTaskCompleted scheduled=2 started=3
         5 StartChildWorkflowExecutionInitiated id=c
         6 TimerStarted id=t
         7 ChildWorkflowExecutionStarted initiated=5
         8 WorkflowTaskScheduled
         9 WorkflowTaskStarted scheduled=8",
    );
}
