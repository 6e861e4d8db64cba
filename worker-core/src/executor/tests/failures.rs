use super::{new_run, render, serve, task, workflow};
use crate::definition::Activity;
use crate::error::Failure;
use crate::executor::run::NoPulse;
use crate::private::WorkflowRegistration;
use crate::testing::history_table;

const ECHO: Activity<u64, u64> = Activity::named("Echo");
const BEGIN: &str = "1 WorkflowExecutionStarted type=Test | 2 WorkflowTaskScheduled | 3 WorkflowTaskStarted";

/// The one line that the last task of the history is answered with contains all of these.
#[track_caller]
fn check_failed(workflow: WorkflowRegistration, table: &str, parts: &[&str]) {
    let events = history_table(table).expect("the table can be read");
    let lines = render(new_run(&serve([workflow])).handle_task(task(events), &NoPulse));
    assert_eq!(lines.len(), 1, "{lines:?}");
    for part in parts {
        assert!(lines[0].contains(part), "`{part}` is not in `{}`", lines[0]);
    }
}

#[test]
fn an_error_fails_the_run() {
    let workflow = workflow!("Test", (), |_ctx: (), _i: ()| {
        let number: u64 = "x".parse()?;
        Ok(number)
    });
    check_failed(workflow, BEGIN, &["Fail invalid digit"]);
}

#[test]
fn a_panic_fails_the_task_and_says_where() {
    let workflow = workflow!("Test", (), |_ctx: (), n: Option<u64>| {
        assert!(n.is_some(), "a number is wanted");
        Ok(n)
    });
    let parts = ["task failed", "UNHANDLED_FAILURE", "a number is wanted", "executor/tests/failures.rs:"];
    check_failed(workflow, BEGIN, &parts);
}

#[test]
fn an_unknown_type_fails_the_task_and_names_the_known_ones() {
    let workflow = workflow!("Other", (), |_ctx: (), _i: ()| { Ok(()) });
    check_failed(workflow, BEGIN, &["task failed", "workflow type `Test` is not served here", "`Other`"]);
}

#[test]
fn input_of_another_type_fails_the_task() {
    let workflow = workflow!("Test", (), |_ctx: (), n: u64| { Ok(n) });
    let table = "1 WorkflowExecutionStarted type=Test input=\"text\" | 2 WorkflowTaskScheduled | 3 WorkflowTaskStarted";
    check_failed(workflow, table, &["task failed", "the input of workflow type `Test` cannot be read"]);
}

#[test]
fn a_wake_up_from_another_thread_fails_the_task() {
    let workflow = workflow!("Test", (), |_ctx: (), _i: ()| {
        std::future::poll_fn(|cx| {
            let waker = cx.waker().clone();
            std::thread::spawn(move || waker.wake()).join().expect("waking does not panic");
            std::task::Poll::<()>::Pending
        })
        .await;
        Ok(())
    });
    check_failed(workflow, BEGIN, &["task failed", "woken from outside", "tokio", "`ctx.sleep`"]);
}

#[test]
fn a_tokio_timer_fails_the_task() {
    let workflow = workflow!("Test", (), |_ctx: (), _i: ()| {
        tokio::time::sleep(std::time::Duration::from_secs(1)).await;
        Ok(())
    });
    check_failed(workflow, BEGIN, &["task failed", "reactor", "use `ctx.sleep`"]);
}

#[test]
fn an_event_of_an_unknown_kind_fails_the_task_unless_it_may_be_ignored() {
    let sleeper = || workflow!("Test", (), |ctx: (), _i: ()| { ctx.sleep("1s").await });
    let mut events = history_table(BEGIN).expect("the table can be read");
    events.insert(
        1,
        worker_proto::history::HistoryEvent { event_id: 2, event_type: 9999, ..Default::default() },
    );
    events[2].event_id = 3;
    events[3].event_id = 4;
    let answer = |events| render(new_run(&serve([sleeper()])).handle_task(task(events), &NoPulse));
    let refused = answer(events.clone());
    assert!(refused[0].contains("event 2 is of kind `type 9999`"), "{refused:?}");
    events[1].worker_may_ignore = true;
    assert_eq!(answer(events), ["StartTimer 1 1"]);
}

#[test]
fn commands_before_the_end_are_kept_and_come_first() {
    let workflow = workflow!("Test", (), |ctx: (), _i: ()| {
        let late = ctx.clone();
        drop(ctx.spawn(async move {
            drop(late.activity(ECHO, 1).start());
        }));
        Ok::<_, Failure>("end")
    });
    let events = history_table(BEGIN).expect("the table can be read");
    let lines = render(new_run(&serve([workflow])).handle_task(task(events), &NoPulse));
    assert_eq!(lines, ["ScheduleActivityTask 1 Echo 1 queue=queue stc=60", "Complete \"end\""]);
}

#[test]
fn a_broken_message_fails_the_task() {
    let workflow = workflow!("Test", (), |ctx: (), _i: ()| { ctx.sleep("1s").await });
    let mut task = task(history_table(BEGIN).expect("the table can be read"));
    task.messages = vec![worker_proto::protocol::Message { id: "m".to_owned(), ..Default::default() }];
    let lines = render(new_run(&serve([workflow])).handle_task(task, &NoPulse));
    assert!(lines[0].contains("protocol message `m` has no body"), "{lines:?}");
}
