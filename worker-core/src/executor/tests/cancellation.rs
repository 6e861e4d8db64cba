use super::{check, workflow};
use crate::definition::Activity;

const ECHO: Activity<u64, u64> = Activity::named("Echo");
const UNDO: Activity<u64, u64> = Activity::named("Undo");

const WAITING: &str = "1 WorkflowExecutionStarted type=Test | 2 WorkflowTaskScheduled | 3 WorkflowTaskStarted
    4 WorkflowTaskCompleted | 5 TimerStarted id=1";
const CANCELLED: &str =
    "1 WorkflowExecutionStarted type=Test | 2 WorkflowTaskScheduled | 3 WorkflowTaskStarted
    4 WorkflowTaskCompleted | 5 TimerStarted id=1 | 6 WorkflowExecutionCancelRequested reason=stop
    7 WorkflowTaskScheduled | 8 WorkflowTaskStarted";

#[test]
fn a_request_ends_every_wait_and_the_run_is_cancelled() {
    let workflow = workflow!("Test", (), |ctx: (), _i: ()| { ctx.sleep("1h").await });
    check(workflow, CANCELLED, &["CancelTimer 1", "Cancel"]);
}

#[test]
fn what_is_begun_afterwards_fails_at_once_but_not_under_a_scope_of_its_own() {
    let workflow = workflow!("Test", (), |ctx: (), _i: ()| {
        let Err(failure) = ctx.sleep("1h").await else { return Ok(()) };
        assert!(ctx.activity(ECHO, 1).await.unwrap_err().is_cancelled());
        assert!(ctx.wait_until(|()| false).await.unwrap_err().is_cancelled());
        assert_eq!(ctx.cancellation().reason().as_deref(), Some("stop"));
        ctx.detached().activity(UNDO, 1).await?;
        Err(failure)
    });
    check(workflow, CANCELLED, &["CancelTimer 1", "ScheduleActivityTask 1 Undo 1 queue=queue stc=60"]);
}

#[test]
fn cleaning_up_ends_cancelled() {
    let workflow = workflow!("Test", (), |ctx: (), _i: ()| {
        let Err(failure) = ctx.sleep("1h").await else { return Ok(()) };
        ctx.detached().activity(UNDO, 1).await?;
        Err(failure)
    });
    let table = format!(
        "{CANCELLED} | 9 WorkflowTaskCompleted | 10 TimerCanceled id=1 | 11 ActivityTaskScheduled id=1 type=Undo
         12 ActivityTaskStarted of=11 | 13 ActivityTaskCompleted of=11 result=1
         14 WorkflowTaskScheduled | 15 WorkflowTaskStarted"
    );
    check(workflow, &table, &["Cancel"]);
}

#[test]
fn a_run_that_does_not_mind_completes() {
    let workflow = workflow!("Test", (), |ctx: (), _i: ()| {
        let _ = ctx.sleep("1h").await;
        Ok("anyway")
    });
    check(workflow, CANCELLED, &["CancelTimer 1", "Complete \"anyway\""]);
}

#[test]
fn a_cancelled_failure_without_a_request_is_a_failure() {
    let workflow = workflow!("Test", (), |ctx: (), _i: ()| {
        let timer = ctx.sleep("1h");
        timer.cancel();
        timer.await
    });
    let table = "1 WorkflowExecutionStarted type=Test | 2 WorkflowTaskScheduled | 3 WorkflowTaskStarted";
    check(workflow, table, &["Fail timer cancelled"]);
}

#[test]
fn a_scope_cancels_only_what_is_in_it_in_order() {
    let workflow = workflow!("Test", (), |ctx: (), _i: ()| {
        let scope = ctx.cancellation().child();
        let inner = ctx.with_cancellation(&scope);
        let outside = ctx.sleep("1h");
        let (first, second) = (inner.activity(ECHO, 1).start(), inner.sleep("2h"));
        ctx.sleep("1s").await?;
        scope.cancel("enough");
        assert!(first.await.unwrap_err().is_cancelled() && second.await.unwrap_err().is_cancelled());
        outside.await
    });
    let table = "1 WorkflowExecutionStarted type=Test | 2 WorkflowTaskScheduled | 3 WorkflowTaskStarted
        4 WorkflowTaskCompleted | 5 TimerStarted id=1 | 6 ActivityTaskScheduled id=1 type=Echo
        7 TimerStarted id=2 | 8 TimerStarted id=3 | 9 TimerFired of=8
        10 WorkflowTaskScheduled | 11 WorkflowTaskStarted";
    check(workflow, table, &["RequestCancelActivityTask 6", "CancelTimer 2"]);
}

#[test]
fn code_may_wait_for_the_request_itself() {
    let workflow = workflow!("Test", (), |ctx: (), _i: ()| {
        let cancellation = ctx.cancellation();
        let detached = ctx.detached();
        Ok(crate::select! {
            reason = cancellation.cancelled() => reason,
            _ = detached.sleep("1h") => "slept".to_owned(),
        })
    });
    check(workflow, CANCELLED, &["CancelTimer 1", "Complete \"stop\""]);
    let workflow = workflow!("Test", (), |ctx: (), _i: ()| { ctx.sleep("1h").await });
    let fired = format!("{WAITING} | 6 TimerFired of=5 | 7 WorkflowTaskScheduled | 8 WorkflowTaskStarted");
    check(workflow, &fired, &["Complete null"]);
}
