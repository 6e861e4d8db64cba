use super::{new_run, render, serve, task, workflow};
use crate::definition::Activity;
use crate::executor::run::NoPulse;
use crate::log_lines::logged;
use crate::private::WorkflowRegistration;
use crate::testing::{Replayer, history_table};

const ECHO: Activity<u64, u64> = Activity::named("Echo");
const BEGIN: &str = "1 WorkflowExecutionStarted type=Test | 2 WorkflowTaskScheduled | 3 WorkflowTaskStarted";

fn echo() -> WorkflowRegistration {
    workflow!("Test", (), |ctx: (), _i: ()| { ctx.activity(ECHO, 1).await })
}

fn twice() -> WorkflowRegistration {
    workflow!("Test", (), |ctx: (), _i: ()| {
        drop(ctx.activity(ECHO, 1).start());
        drop(ctx.activity(ECHO, 2).start());
        ctx.sleep("1s").await
    })
}

/// What the replayer says about the history; the line of this file is replaced by `LINE`.
#[track_caller]
fn check(workflow: WorkflowRegistration, table: &str, expected: Result<(), &str>) {
    let events = history_table(table).expect("the table can be read");
    let replayed = Replayer::with_served(serve([workflow])).replay(events);
    let said = replayed.map_err(|error| {
        let text = error.to_string();
        match (text.find("worker-core/src/"), text.find("; ")) {
            (Some(from), Some(to)) if from < to => format!("{}HERE{}", &text[..from], &text[to..]),
            _ => text,
        }
    });
    assert_eq!(said, expected.map_err(str::to_owned));
}

const ADVICE: &str = "; let old runs keep the old code: undo the change, and give the changed workflow a name of its own for new \
    runs: `#[workflow(name = \"my-workflow-2\")]`";

#[test]
fn the_same_code_replays() {
    let table = format!(
        "{BEGIN} | 4 WorkflowTaskCompleted | 5 ActivityTaskScheduled id=1 type=Echo
         6 ActivityTaskStarted of=5 | 7 ActivityTaskCompleted of=5 result=1
         8 WorkflowTaskScheduled | 9 WorkflowTaskStarted | 10 WorkflowTaskCompleted | 11 WorkflowExecutionCompleted"
    );
    check(echo(), &table, Ok(()));
}

#[test]
fn another_command() {
    let table = format!("{BEGIN} | 4 WorkflowTaskCompleted | 5 TimerStarted id=1");
    let said = "replay mismatch at event 5: history has `TimerStarted` (timer id `1`), but the workflow code issued \
        `ScheduleActivityTask` (activity id `1`, activity type `Echo`) at HERE";
    check(echo(), &table, Err(&format!("{said}{ADVICE}")));
}

#[test]
fn another_field() {
    let table = format!("{BEGIN} | 4 WorkflowTaskCompleted | 5 ActivityTaskScheduled id=1 type=Charge");
    let said = "replay mismatch at event 5: history has `ActivityTaskScheduled` (activity id `1`, activity type `Charge`), but the \
        workflow code issued `ScheduleActivityTask` (activity id `1`, activity type `Echo`) at HERE; the activity type differs: \
        `Charge` in history, `Echo` in the code";
    check(echo(), &table, Err(&format!("{said}{ADVICE}")));
}

#[test]
fn a_command_less() {
    let table = format!(
        "{BEGIN} | 4 WorkflowTaskCompleted | 5 ActivityTaskScheduled id=1 type=Echo
         6 ActivityTaskScheduled id=2 type=Echo"
    );
    let said = "replay mismatch at event 6: history has `ActivityTaskScheduled` (activity id `2`, activity type `Echo`), but the \
        workflow code issued nothing there";
    check(echo(), &table, Err(&format!("{said}{ADVICE}")));
}

#[test]
fn a_command_more() {
    let table = format!(
        "{BEGIN} | 4 WorkflowTaskCompleted | 5 ActivityTaskScheduled id=1 type=Echo
         6 ActivityTaskStarted of=5 | 7 ActivityTaskCompleted of=5 result=1
         8 WorkflowTaskScheduled | 9 WorkflowTaskStarted"
    );
    let said = "replay mismatch at event 6: history has `ActivityTaskStarted`, and no command before it, but the workflow code issued \
        `ScheduleActivityTask` (activity id `2`, activity type `Echo`) at HERE";
    check(twice(), &table, Err(&format!("{said}{ADVICE}")));
}

#[test]
fn an_end_that_the_code_does_not_reach() {
    let table = format!("{BEGIN} | 4 WorkflowTaskCompleted | 5 WorkflowExecutionCompleted");
    let said = "replay mismatch at event 5: history has `WorkflowExecutionCompleted`, but the workflow code issued \
        `ScheduleActivityTask` (activity id `1`, activity type `Echo`) at HERE";
    check(echo(), &table, Err(&format!("{said}{ADVICE}")));
}

#[test]
fn an_event_of_something_never_begun() {
    let table = format!(
        "{BEGIN} | 4 WorkflowTaskCompleted | 5 ActivityTaskScheduled id=1 type=Echo | 6 TimerFired of=77
         7 WorkflowTaskScheduled | 8 WorkflowTaskStarted"
    );
    let said = "replay mismatch at event 6: history has `TimerFired`, which belongs to event 77, but the workflow code issued nothing \
        there";
    check(echo(), &table, Err(&format!("{said}{ADVICE}")));
}

#[test]
fn a_mismatch_fails_the_task_with_its_own_cause() {
    let table = format!(
        "{BEGIN} | 4 WorkflowTaskCompleted | 5 TimerStarted id=1 | 6 TimerFired of=5
         7 WorkflowTaskScheduled | 8 WorkflowTaskStarted"
    );
    let events = history_table(&table).expect("the table can be read");
    let lines = render(new_run(&serve([echo()])).handle_task(task(events), &NoPulse));
    assert!(
        lines[0].starts_with("task failed WORKFLOW_TASK_FAILED_CAUSE_NON_DETERMINISTIC_ERROR"),
        "{lines:?}"
    );
}

#[test]
fn a_history_that_is_none() {
    check(echo(), "1 WorkflowTaskScheduled", Err("this is not a history: it has no start"));
    let replayer = Replayer::with_served(serve([echo()]));
    assert!(
        replayer.replay_binary(&[0xff, 0x01]).unwrap_err().to_string().starts_with("this is not a history")
    );
    #[cfg(feature = "json")]
    assert!(replayer.replay_json("{").unwrap_err().to_string().starts_with("this is not a history"));
}

#[test]
fn several_histories_report_those_that_do_not_fit() {
    let good =
        history_table(&format!("{BEGIN} | 4 WorkflowTaskCompleted | 5 ActivityTaskScheduled id=1 type=Echo"));
    let bad = history_table(&format!("{BEGIN} | 4 WorkflowTaskCompleted | 5 TimerStarted id=1"));
    let histories = [("good", good.expect("readable")), ("bad", bad.expect("readable"))];
    let wrong = Replayer::with_served(serve([echo()])).replay_all(histories);
    assert_eq!(wrong.iter().map(|(name, _)| *name).collect::<Vec<_>>(), ["bad"]);
}

#[test]
fn tasks_that_failed_or_timed_out_are_replayed_as_one() {
    let table = "1 WorkflowExecutionStarted type=Test | 2 WorkflowTaskScheduled | 3 WorkflowTaskStarted
        4 WorkflowTaskFailed | 5 WorkflowTaskScheduled | 6 WorkflowTaskStarted | 7 WorkflowTaskTimedOut
        8 WorkflowTaskScheduled | 9 WorkflowTaskStarted | 10 WorkflowTaskCompleted
        11 ActivityTaskScheduled id=1 type=Echo | 12 ActivityTaskStarted of=11
        13 ActivityTaskCompleted of=11 result=1 | 14 WorkflowTaskScheduled | 15 WorkflowTaskStarted";
    super::check(echo(), table, &["Complete 1"]);
}

#[test]
fn a_rolled_back_task_is_forgotten() {
    let served = serve([echo()]);
    let mut run = new_run(&served);
    let events = |table: &str| history_table(table).expect("the table can be read");
    let first = render(run.handle_task(task(events(BEGIN)), &NoPulse));
    assert_eq!(first.len(), 1);
    let speculative = "4 WorkflowTaskCompleted | 5 ActivityTaskScheduled id=1 type=Echo
        6 WorkflowTaskScheduled | 7 WorkflowTaskStarted";
    assert!(render(run.handle_task(task(events(speculative)), &NoPulse)).is_empty());
    run.roll_back(3);
    let real = "4 WorkflowTaskCompleted | 5 ActivityTaskScheduled id=1 type=Echo | 6 ActivityTaskStarted of=5 | 7 ActivityTaskCompleted of=5 result=1
        8 WorkflowTaskScheduled | 9 WorkflowTaskStarted";
    assert_eq!(render(run.handle_task(task(events(real)), &NoPulse)), ["Complete 1"]);
}

/// A line is written by the task that first reaches it, and by no replay of it.
#[test]
fn a_log_line_is_written_once() {
    let workflow = || {
        workflow!("Test", (), |ctx: (), _i: ()| {
            ctx.log().info("before");
            let echoed = ctx.activity(ECHO, 1).await?;
            ctx.log().warn(format_args!("after {echoed}"));
            Ok(echoed)
        })
    };
    let said = |lines: Vec<String>| -> Vec<String> {
        lines.into_iter().filter(|line| line.contains("workflow_id=wf run_id=run")).collect()
    };
    let table = format!(
        "{BEGIN} | 4 WorkflowTaskCompleted | 5 ActivityTaskScheduled id=1 type=Echo
         6 ActivityTaskStarted of=5 | 7 ActivityTaskCompleted of=5 result=1
         8 WorkflowTaskScheduled | 9 WorkflowTaskStarted"
    );
    let events = history_table(&table).expect("the table can be read");
    let served = serve([workflow()]);

    let mut cached = new_run(&served);
    let (_, first) = logged(|| cached.handle_task(task(events[..3].to_vec()), &NoPulse));
    let (_, second) = logged(|| cached.handle_task(task(events[3..].to_vec()), &NoPulse));
    let (_, from_cold) = logged(|| new_run(&served).handle_task(task(events.clone()), &NoPulse));
    let [first, second, from_cold] = [first, second, from_cold].map(said);
    assert!(first.len() == 1 && first[0].starts_with("INFO message=before"), "{first:?}");
    assert!(second.len() == 1 && second[0].starts_with("WARN message=after 1"), "{second:?}");
    assert_eq!(from_cold, second, "what was replayed is mute");
}
