use super::{check, workflow};
use crate::definition::{Activity, ActivityDefaults};
use crate::machine::output::ActivityCancellation;
use crate::private::WorkflowRegistration;

const DEFAULTS: ActivityDefaults = ActivityDefaults::NONE.start_to_close(std::time::Duration::from_secs(5));
const GREET: Activity<String, String> = Activity::named("greet").with_defaults(&DEFAULTS);
const PLAIN: Activity<(u32, String), Option<u32>> = Activity::named("plain");

fn greeter() -> WorkflowRegistration {
    workflow!("Test", (), |ctx: (), name: String| { ctx.activity(GREET, name).await })
}

const BEGIN: &str = "1 WorkflowExecutionStarted type=Test input=\"World\"
    2 WorkflowTaskScheduled | 3 WorkflowTaskStarted";

#[test]
fn none_yet() {
    check(greeter(), BEGIN, &["ScheduleActivityTask 1 greet \"World\" queue=queue stc=5"]);
}

#[test]
fn half_done() {
    let table = format!(
        "{BEGIN} | 4 WorkflowTaskCompleted | 5 ActivityTaskScheduled id=1 type=greet
         6 WorkflowExecutionSignaled name=other | 7 WorkflowTaskScheduled | 8 WorkflowTaskStarted"
    );
    check(greeter(), &table, &[]);
}

#[test]
fn complete() {
    let table = format!(
        "{BEGIN} | 4 WorkflowTaskCompleted | 5 ActivityTaskScheduled id=1 type=greet
         6 ActivityTaskStarted of=5 | 7 ActivityTaskCompleted of=5 result=\"Hello\"
         8 WorkflowTaskScheduled | 9 WorkflowTaskStarted"
    );
    check(greeter(), &table, &["Complete \"Hello\""]);
}

#[test]
fn failed() {
    let table = format!(
        "{BEGIN} | 4 WorkflowTaskCompleted | 5 ActivityTaskScheduled id=1 type=greet
         6 ActivityTaskStarted of=5 | 7 ActivityTaskFailed of=5 error=Declined:no
         8 WorkflowTaskScheduled | 9 WorkflowTaskStarted"
    );
    check(greeter(), &table, &["Fail activity `greet` failed: no"]);
}

#[test]
fn timed_out() {
    let table = format!(
        "{BEGIN} | 4 WorkflowTaskCompleted | 5 ActivityTaskScheduled id=1 type=greet
         6 ActivityTaskTimedOut of=5 | 7 WorkflowTaskScheduled | 8 WorkflowTaskStarted"
    );
    check(greeter(), &table, &["Fail activity `greet` timed out: timed out"]);
}

#[test]
fn a_call_without_timeouts_has_sixty_seconds_and_several_arguments_are_several_payloads() {
    let workflow = workflow!("Test", (), |ctx: (), _i: String| {
        ctx.activity(PLAIN, (7, "x".to_owned())).task_queue("other").id("mine").await
    });
    check(workflow, BEGIN, &["ScheduleActivityTask mine plain 7,\"x\" queue=other stc=60"]);
}

#[test]
fn a_wrong_option_is_the_calls_failure() {
    let workflow =
        workflow!("Test", (), |ctx: (), name: String| { ctx.activity(GREET, name).heartbeat("soon").await });
    check(
        workflow,
        BEGIN,
        &["Fail `soon` is not a duration: a number is missing; write it like `250ms`, `10s` or `1h 30m`"],
    );
}

/// The server would refuse the whole workflow task, again and again.
#[test]
fn a_limit_of_zero_is_the_calls_failure() {
    let workflow = workflow!("Test", (), |ctx: (), name: String| {
        ctx.activity(GREET, name).start_to_close("0s").await
    });
    let text = "Fail a `start_to_close` of zero lets no attempt run; leave it out for the default of 60 s";
    check(workflow, BEGIN, &[text]);
    let workflow =
        workflow!("Test", (), |ctx: (), name: String| { ctx.activity(GREET, name).heartbeat("0s").await });
    check(workflow, BEGIN, &["ScheduleActivityTask 1 greet \"World\" queue=queue stc=5"]);
}

#[test]
fn created_and_cancelled_at_once_leaves_no_command() {
    let workflow = workflow!("Test", (), |ctx: (), name: String| {
        let handle = ctx.activity(GREET, name).start();
        handle.cancel();
        let failure = handle.await.unwrap_err();
        assert!(failure.is_cancelled());
        ctx.sleep("1s").await
    });
    check(workflow, BEGIN, &["StartTimer 1 1"]);
}

/// Schedules an activity, cancels it after a second, and says how the call ended.
fn cancels(cancellation: ActivityCancellation) -> WorkflowRegistration {
    match cancellation {
        ActivityCancellation::TryCancel => workflow!("Test", (), |ctx: (), name: String| {
            let handle = ctx.activity(GREET, name).start();
            ctx.sleep("1s").await?;
            handle.cancel();
            Ok(handle.await.map_err(|failure| failure.is_cancelled()).unwrap_err())
        }),
        ActivityCancellation::WaitCompleted => workflow!("Test", (), |ctx: (), name: String| {
            let call = ctx.activity(GREET, name).cancellation(ActivityCancellation::WaitCompleted);
            let handle = call.start();
            ctx.sleep("1s").await?;
            handle.cancel();
            handle.await
        }),
        ActivityCancellation::Abandon => workflow!("Test", (), |ctx: (), name: String| {
            let call = ctx.activity(GREET, name).cancellation(ActivityCancellation::Abandon);
            let handle = call.start();
            ctx.sleep("1s").await?;
            handle.cancel();
            Ok(handle.await.map_err(|failure| failure.is_cancelled()).unwrap_err())
        }),
    }
}

const FIRED: &str = "1 WorkflowExecutionStarted type=Test input=\"World\"
    2 WorkflowTaskScheduled | 3 WorkflowTaskStarted | 4 WorkflowTaskCompleted
    5 ActivityTaskScheduled id=1 type=greet | 6 TimerStarted id=1 | 7 TimerFired of=6
    8 WorkflowTaskScheduled | 9 WorkflowTaskStarted";

#[test]
fn try_cancel_answers_at_once() {
    check(cancels(ActivityCancellation::TryCancel), FIRED, &["RequestCancelActivityTask 5", "Complete true"]);
}

#[test]
fn abandon_answers_at_once_and_sends_nothing() {
    check(cancels(ActivityCancellation::Abandon), FIRED, &["Complete true"]);
}

#[test]
fn wait_completed_waits_for_what_the_activity_makes_of_it() {
    check(cancels(ActivityCancellation::WaitCompleted), FIRED, &["RequestCancelActivityTask 5"]);
    let requested = format!("{FIRED} | 10 WorkflowTaskCompleted | 11 ActivityTaskCancelRequested of=5");
    let canceled = format!(
        "{requested} | 12 ActivityTaskStarted of=5 | 13 ActivityTaskCanceled of=5
         14 WorkflowTaskScheduled | 15 WorkflowTaskStarted"
    );
    check(
        cancels(ActivityCancellation::WaitCompleted),
        &canceled,
        &["Fail activity `greet` cancelled: activity cancelled"],
    );
    let completed = format!(
        "{requested} | 12 ActivityTaskStarted of=5 | 13 ActivityTaskCompleted of=5 result=\"late\"
         14 WorkflowTaskScheduled | 15 WorkflowTaskStarted"
    );
    check(cancels(ActivityCancellation::WaitCompleted), &completed, &["Complete \"late\""]);
}

#[test]
fn what_comes_after_try_cancel_is_swallowed() {
    let workflow = workflow!("Test", (), |ctx: (), name: String| {
        let handle = ctx.activity(GREET, name).start();
        ctx.sleep("1s").await?;
        handle.cancel();
        handle.await.unwrap_err();
        ctx.sleep("2s").await?;
        Ok("end")
    });
    let table = format!(
        "{FIRED} | 10 WorkflowTaskCompleted | 11 ActivityTaskCancelRequested of=5 | 12 TimerStarted id=2
         13 ActivityTaskStarted of=5 | 14 ActivityTaskCanceled of=5
         15 WorkflowTaskScheduled | 16 WorkflowTaskStarted | 17 WorkflowTaskCompleted
         18 TimerFired of=12 | 19 WorkflowTaskScheduled | 20 WorkflowTaskStarted"
    );
    check(workflow, &table, &["Complete \"end\""]);
}

#[test]
fn many_at_once_are_scheduled_in_order() {
    let workflow = workflow!("Test", (), |ctx: (), _i: String| {
        let calls = (0..3).map(|n| ctx.activity(GREET, n.to_string()));
        let greetings: Result<Vec<_>, _> = ctx.join_all(calls).await.into_iter().collect();
        greetings
    });
    let scheduled = format!(
        "{BEGIN} | 4 WorkflowTaskCompleted | 5 ActivityTaskScheduled id=1 type=greet
         6 ActivityTaskScheduled id=2 type=greet | 7 ActivityTaskScheduled id=3 type=greet
         8 ActivityTaskStarted of=7 | 9 ActivityTaskCompleted of=7 result=\"c\"
         10 ActivityTaskStarted of=5 | 11 ActivityTaskCompleted of=5 result=\"a\"
         12 WorkflowTaskScheduled | 13 WorkflowTaskStarted | 14 WorkflowTaskCompleted
         15 ActivityTaskStarted of=6 | 16 ActivityTaskCompleted of=6 result=\"b\"
         17 WorkflowTaskScheduled | 18 WorkflowTaskStarted"
    );
    check(workflow, &scheduled, &["Complete [\"a\",\"b\",\"c\"]"]);
}
