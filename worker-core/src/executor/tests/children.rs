use super::{check, workflow};
use crate::context::child_call::ParentClosePolicy;
use crate::definition::{Signal, Workflow};
use crate::machine::output::ChildCancellation;
use crate::private::WorkflowRegistration;

const SHIP: Workflow<u64, String> = Workflow::named("Ship");
const STOP: Signal<u64> = Signal::named("stop");

const BEGIN: &str = "1 WorkflowExecutionStarted type=Test | 2 WorkflowTaskScheduled | 3 WorkflowTaskStarted";
const STARTED: &str = "1 WorkflowExecutionStarted type=Test | 2 WorkflowTaskScheduled | 3 WorkflowTaskStarted
    4 WorkflowTaskCompleted | 5 StartChildWorkflowExecutionInitiated id=c type=Ship
    6 ChildWorkflowExecutionStarted of=5 run=r | 7 WorkflowTaskScheduled | 8 WorkflowTaskStarted";

fn parent() -> WorkflowRegistration {
    workflow!("Test", (), |ctx: (), _i: ()| { ctx.child(SHIP, 3).id("c").await })
}

#[track_caller]
fn check_end(event: &str, expected: &str) {
    let table = format!(
        "{STARTED} | 9 WorkflowTaskCompleted | 10 {event} of=5 | 11 WorkflowTaskScheduled | 12 WorkflowTaskStarted"
    );
    check(parent(), &table, &[expected]);
}

#[test]
fn a_child_in_its_states() {
    check(parent(), BEGIN, &["StartChild c Ship 3 close=1"]);
    check(parent(), STARTED, &[]);
    check_end("ChildWorkflowExecutionCompleted result=\"sent\"", "Complete \"sent\"");
    check_end("ChildWorkflowExecutionFailed error=Lost:gone", "Fail child workflow `Ship` failed: gone");
    check_end(
        "ChildWorkflowExecutionCanceled",
        "Fail child workflow `Ship` cancelled: child workflow cancelled",
    );
    check_end(
        "ChildWorkflowExecutionTimedOut",
        "Fail child workflow `Ship` timed out: child workflow timed out",
    );
    check_end("ChildWorkflowExecutionTerminated", "Fail child workflow `Ship` terminated: terminated");
}

#[test]
fn a_child_that_cannot_start() {
    let table = format!(
        "{BEGIN} | 4 WorkflowTaskCompleted | 5 StartChildWorkflowExecutionInitiated id=c type=Ship
         6 StartChildWorkflowExecutionFailed of=5 cause=1 | 7 WorkflowTaskScheduled | 8 WorkflowTaskStarted"
    );
    check(parent(), &table, &["Fail child workflow `Ship` did not start: workflow id `c` is in use"]);
}

#[test]
fn an_abandoned_child_needs_only_its_start() {
    let workflow = workflow!("Test", (), |ctx: (), _i: ()| {
        let child = ctx.child(SHIP, 3).id("c").parent_close(ParentClosePolicy::Abandon).start().await?;
        Ok((child.workflow_id().to_owned(), child.run_id().to_owned()))
    });
    check(workflow, STARTED, &["Complete [\"c\",\"r\"]"]);
}

/// Starts a child and cancels it once it runs; says whether the call was cancelled.
macro_rules! cancelling {
    ($cancellation:ident) => {
        workflow!("Test", (), |ctx: (), _i: ()| {
            let call = ctx.child(SHIP, 3).id("c").cancellation(ChildCancellation::$cancellation);
            let child = call.start().await?;
            child.cancel();
            Ok(child.await.map_err(|failure| failure.is_cancelled()))
        })
    };
}

#[test]
fn cancelling_a_child() {
    let request = "CancelExternal c child=true cancelled by the workflow";
    check(cancelling!(Abandon), STARTED, &["Complete {\"Err\":true}"]);
    check(cancelling!(TryCancel), STARTED, &[request, "Complete {\"Err\":true}"]);
    check(cancelling!(WaitRequested), STARTED, &[request]);
    check(cancelling!(WaitCompleted), STARTED, &[request]);
    let requested = format!(
        "{STARTED} | 9 WorkflowTaskCompleted | 10 RequestCancelExternalWorkflowExecutionInitiated id=c
         11 ExternalWorkflowExecutionCancelRequested of=10 | 12 WorkflowTaskScheduled | 13 WorkflowTaskStarted"
    );
    check(cancelling!(WaitRequested), &requested, &["Complete {\"Err\":true}"]);
    check(cancelling!(WaitCompleted), &requested, &[]);
    let ended = format!(
        "{requested} | 14 WorkflowTaskCompleted | 15 ChildWorkflowExecutionCompleted of=5 result=\"sent\"
         16 WorkflowTaskScheduled | 17 WorkflowTaskStarted"
    );
    check(cancelling!(WaitCompleted), &ended, &["Complete {\"Ok\":\"sent\"}"]);
}

#[test]
fn a_child_cancelled_before_it_was_sent_leaves_no_command() {
    let workflow = workflow!("Test", (), |ctx: (), _i: ()| {
        let scope = ctx.cancellation().child();
        let child = ctx.with_cancellation(&scope).child(SHIP, 3).start();
        scope.cancel("never mind");
        Ok(child.await.map(|_| ()).map_err(|failure| failure.is_cancelled()))
    });
    check(workflow, BEGIN, &["Complete {\"Err\":true}"]);
}

#[test]
fn signals_and_cancels_to_others() {
    let both = || {
        workflow!("Test", (), |ctx: (), _i: ()| {
            let other = ctx.external("other");
            let signal = other.signal(STOP, 1).start();
            let cancel = other.cancel("enough");
            let (signal, cancel) = crate::join!(signal, cancel);
            Ok((signal.map_err(|failure| failure.type_name().to_owned()), cancel.is_ok()))
        })
    };
    check(
        both(),
        BEGIN,
        &["SignalExternal other stop 1 child=false", "CancelExternal other child=false enough"],
    );
    let sent = format!(
        "{BEGIN} | 4 WorkflowTaskCompleted | 5 SignalExternalWorkflowExecutionInitiated id=other name=stop
         6 RequestCancelExternalWorkflowExecutionInitiated id=other"
    );
    let delivered = format!(
        "{sent} | 7 ExternalWorkflowExecutionSignaled of=5 | 8 ExternalWorkflowExecutionCancelRequested of=6
         9 WorkflowTaskScheduled | 10 WorkflowTaskStarted"
    );
    check(both(), &delivered, &["Complete [{\"Ok\":null},true]"]);
    let refused = format!(
        "{sent} | 7 SignalExternalWorkflowExecutionFailed of=5 cause=1
         8 RequestCancelExternalWorkflowExecutionFailed of=6 cause=1
         9 WorkflowTaskScheduled | 10 WorkflowTaskStarted"
    );
    check(both(), &refused, &["Complete [{\"Err\":\"WorkflowNotFound\"},false]"]);
}

#[test]
fn a_signal_to_a_child_says_so() {
    let workflow = workflow!("Test", (), |ctx: (), _i: ()| {
        let child = ctx.child(SHIP, 3).id("c").start().await?;
        child.signal(STOP, 9).await
    });
    check(workflow, STARTED, &["SignalExternal c stop 9 child=true"]);
}
