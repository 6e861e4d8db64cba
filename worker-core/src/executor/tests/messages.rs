use super::{check, check_updates, new_run, query, render, serve, task, workflow};
use crate::definition::{Activity, Query, Signal, Update};
use crate::error::Failure;
use crate::executor::WorkflowTask;
use crate::executor::run::NoPulse;
use crate::private::{Place, QueryDef, SignalDef, UpdateDef, WorkflowRegistration};
use crate::testing::history_table;

#[derive(Default)]
struct Till {
    paid: Vec<u64>,
    closed: bool,
}

const HERE: Place = Place { file: "till.rs", line: 1, column: 1 };

const CLOSE: SignalDef = SignalDef {
    name: "close",
    place: HERE,
    run: |base, input| {
        base.decode::<Option<bool>>(input)?;
        base.typed::<Till>().write(|till| till.closed = true);
        Ok(None)
    },
};
/// An async handler that takes a nap first.
const SLOW_CLOSE: SignalDef = SignalDef {
    name: "slow_close",
    place: HERE,
    run: |base, _| {
        let ctx = base.typed::<Till>();
        Ok(Some(Box::pin(async move {
            ctx.sleep("5s").await?;
            ctx.write(|till| till.closed = true);
            Ok(())
        })))
    },
};
const BREAK: SignalDef = SignalDef {
    name: "break",
    place: HERE,
    run: |_, _| Ok(Some(Box::pin(async { Err(Failure::new("Broken", "the drawer is stuck")) }))),
};
const TOTAL: QueryDef = QueryDef {
    name: "total",
    place: HERE,
    run: |base, _| {
        let total: u64 = base.typed::<Till>().read(|till| till.paid.iter().sum());
        base.encode(&total)
    },
};
const SNEAKY: QueryDef = QueryDef {
    name: "sneaky",
    place: HERE,
    run: |base, _| {
        base.typed::<Till>().write(|till| till.closed = true);
        base.encode(&())
    },
};
const PAY: UpdateDef = UpdateDef {
    name: "pay",
    place: HERE,
    validate: Some(|base, input| match base.decode::<u64>(input)? {
        0 => Err(Failure::new("Invalid", "nothing to pay")),
        _ => Ok(()),
    }),
    run: |base, input| {
        let (ctx, amount) = (base.typed::<Till>(), base.decode::<u64>(input)?);
        let encode = base.clone();
        Ok(Box::pin(async move {
            if amount > 100 {
                return Err(Failure::new("TooMuch", "no change for that"));
            }
            if amount > 10 {
                ctx.sleep("3s").await?;
            }
            ctx.write(|till| till.paid.push(amount));
            encode.encode(&ctx.read(|till| till.paid.len()))
        }))
    },
};

fn till() -> WorkflowRegistration {
    workflow!("Test", Till::default(), |ctx: Till, _i: ()| {
        ctx.wait_until(|till| till.closed).await?;
        Ok(ctx.read(|till| till.paid.clone()))
    })
    .with_handlers(&[CLOSE, SLOW_CLOSE, BREAK], &[TOTAL, SNEAKY], &[PAY])
}

const BEGIN: &str = "1 WorkflowExecutionStarted type=Test | 2 WorkflowTaskScheduled | 3 WorkflowTaskStarted";

#[test]
fn a_signal_before_the_first_task_runs_before_the_main_future() {
    let table = "1 WorkflowExecutionStarted type=Test | 2 WorkflowExecutionSignaled name=close
        3 WorkflowTaskScheduled | 4 WorkflowTaskStarted";
    check(till(), table, &["Complete []"]);
}

#[test]
fn an_async_handler_may_wait() {
    let table = format!(
        "{BEGIN} | 4 WorkflowTaskCompleted | 5 WorkflowExecutionSignaled name=slow_close
         6 WorkflowTaskScheduled | 7 WorkflowTaskStarted"
    );
    check(till(), &table, &["StartTimer 1 5"]);
    let fired = format!(
        "{table} | 8 WorkflowTaskCompleted | 9 TimerStarted id=1 | 10 TimerFired of=9
         11 WorkflowTaskScheduled | 12 WorkflowTaskStarted"
    );
    check(till(), &fired, &["Complete []"]);
}

#[test]
fn a_signal_that_cannot_be_read_is_dropped() {
    let table = format!(
        "{BEGIN} | 4 WorkflowTaskCompleted | 5 WorkflowExecutionSignaled name=close input=\"what\"
         6 WorkflowTaskScheduled | 7 WorkflowTaskStarted"
    );
    check(till(), &table, &[]);
}

#[test]
fn a_failing_signal_handler_fails_the_run() {
    let table = format!(
        "{BEGIN} | 4 WorkflowTaskCompleted | 5 WorkflowExecutionSignaled name=break
         6 WorkflowTaskScheduled | 7 WorkflowTaskStarted"
    );
    check(till(), &table, &["Fail the drawer is stuck"]);
}

#[test]
fn a_channel_gives_what_came_before_it_in_order() {
    const ADD: Signal<u64> = Signal::named("add");
    let workflow = workflow!("Test", (), |ctx: (), _i: ()| {
        ctx.sleep("1s").await?;
        let mut adds = ctx.signals(ADD);
        let mut seen = Vec::new();
        while seen.len() < 3 {
            seen.push(adds.recv().await?);
        }
        Ok(seen)
    });
    let table = format!(
        "{BEGIN} | 4 WorkflowTaskCompleted | 5 TimerStarted id=1 | 6 WorkflowExecutionSignaled name=add input=1
         7 WorkflowExecutionSignaled name=add input=\"bad\" | 8 WorkflowExecutionSignaled name=add input=2
         9 WorkflowTaskScheduled | 10 WorkflowTaskStarted | 11 WorkflowTaskCompleted | 12 TimerFired of=5
         13 WorkflowTaskScheduled | 14 WorkflowTaskStarted | 15 WorkflowTaskCompleted
         16 WorkflowExecutionSignaled name=add input=3 | 17 WorkflowTaskScheduled | 18 WorkflowTaskStarted"
    );
    check(workflow, &table, &["Complete [1,2,3]"]);
}

#[test]
fn a_handler_set_late_gets_the_signals_that_waited() {
    const ADD: Signal<u64> = Signal::named("add");
    let workflow = workflow!("Test", Till::default(), |ctx: Till, _i: ()| {
        ctx.on_signal(ADD, |ctx, amount| async move {
            ctx.write(|till| till.paid.push(amount));
            Ok(())
        });
        ctx.wait_until(|till| till.paid.len() == 2).await?;
        Ok(ctx.read(|till| till.paid.clone()))
    });
    let table = "1 WorkflowExecutionStarted type=Test | 2 WorkflowExecutionSignaled name=add input=5
        3 WorkflowExecutionSignaled name=add input=6 | 4 WorkflowTaskScheduled | 5 WorkflowTaskStarted";
    check(workflow, table, &["Complete [5,6]"]);
}

/// Answers a query on its own after the history, from a fresh run.
#[track_caller]
fn check_query(workflow: WorkflowRegistration, table: &str, name: &str, expected: &str) {
    let events = history_table(table).expect("the table can be read");
    let task = WorkflowTask { started_event_id: 0, query: Some(query(name)), ..task(events) };
    assert_eq!(render(new_run(&serve([workflow])).handle_task(task, &NoPulse)), [expected]);
}

const PAID: &str = "1 WorkflowExecutionStarted type=Test | 2 WorkflowTaskScheduled | 3 WorkflowTaskStarted
    4 WorkflowTaskCompleted | 5 WorkflowExecutionUpdateAccepted id=u name=pay input=7 sequencing=2
    6 WorkflowExecutionUpdateCompleted id=u";

#[test]
fn queries() {
    check_query(till(), PAID, "total", "answer 7");
    check_query(till(), PAID, "other", "answer this workflow has no query `other`; it has `sneaky`, `total`");
    check_query(
        till(),
        PAID,
        "sneaky",
        "answer queries and validators are read-only, but this one called `write`",
    );
    let closed = format!(
        "{PAID} | 7 WorkflowExecutionSignaled name=close | 8 WorkflowTaskScheduled | 9 WorkflowTaskStarted
         10 WorkflowTaskCompleted | 11 WorkflowExecutionCompleted"
    );
    check_query(till(), &closed, "total", "answer 7");
}

/// `temporal workflow stack` shows it.
#[test]
fn the_stack_trace_is_what_the_run_waits_for() {
    let table = format!("{BEGIN} | 4 WorkflowTaskCompleted");
    let here = line!();
    let workflow = workflow!("Test", Till::default(), |ctx: Till, _i: ()| {
        ctx.wait_until(|till| till.closed).await?;
        Ok(())
    });
    let expected = format!("answer \"waits for a condition at {}:{}\"", file!(), here + 2);
    check_query(workflow, &table, "__stack_trace", &expected);

    let workflow =
        workflow!("Test", (), |ctx: (), _i: ()| { ctx.signals(Signal::<u64>::named("paid")).recv().await });
    check_query(workflow, &table, "__stack_trace", r#"answer "waits for the signal `paid`""#);

    let here = line!();
    let workflow = workflow!("Test", (), |ctx: (), _i: ()| {
        drop(ctx.activity(Activity::<(), ()>::named("left"), ()).start());
        ctx.sleep("1h").await?;
        Ok(())
    });
    let table = format!("{table} | 5 ActivityTaskScheduled id=1 type=left | 6 TimerStarted id=1");
    let expected = format!("answer \"waits for a timer at {}:{}\"", file!(), here + 3);
    check_query(workflow, &table, "__stack_trace", &expected);
}

/// Under load a task can come and go while a query waits for its worker; its caller must not see an error for that.
#[test]
fn a_query_that_a_task_has_overtaken_is_answered_from_the_newer_state() {
    let events = history_table(PAID).expect("the table can be read");
    let mut run = new_run(&serve([till()]));
    let first = WorkflowTask { started_event_id: 0, query: Some(query("total")), ..task(events) };
    assert_eq!(render(run.handle_task(first, &NoPulse)), ["answer 7"]);
    let overtaken = WorkflowTask { started_event_id: 0, query: Some(query("total")), ..task(Vec::new()) };
    assert_eq!(render(run.handle_task(overtaken, &NoPulse)), ["answer 7"]);
}

#[test]
fn a_query_set_at_run_time() {
    const COUNT: Query<(), usize> = Query::named("count");
    let workflow = workflow!("Test", Till::default(), |ctx: Till, _i: ()| {
        ctx.on_query(COUNT, |ctx, ()| Ok(ctx.read(|till| till.paid.len())));
        ctx.wait_until(|till| till.closed).await
    });
    check_query(workflow, &format!("{BEGIN} | 4 WorkflowTaskCompleted"), "count", "answer 0");
}

#[test]
fn a_query_attached_to_a_task_sees_what_the_task_did() {
    let events = history_table(BEGIN).expect("the table can be read");
    let mut task = WorkflowTask { messages: vec![super::request(&("u", "pay", "7"), 2)], ..task(events) };
    task.queries.insert("q".to_owned(), query("total"));
    assert_eq!(
        render(new_run(&serve([till()])).handle_task(task, &NoPulse)),
        [
            "ProtocolMessage u/request/accept",
            "ProtocolMessage u/request/complete",
            "message u/request/accept Acceptance ",
            "message u/request/complete Response 1",
            "answer q 7",
        ]
    );
}

#[test]
fn an_update_is_accepted_and_completed() {
    let both = &[
        "ProtocolMessage u/request/accept",
        "ProtocolMessage u/request/complete",
        "message u/request/accept Acceptance ",
        "message u/request/complete Response 1",
    ];
    check_updates(till(), BEGIN, &[("u", "pay", "7")], both);
    let slow =
        &["ProtocolMessage u/request/accept", "StartTimer 1 3", "message u/request/accept Acceptance "];
    check_updates(till(), BEGIN, &[("u", "pay", "70")], slow);
    let accepted = format!(
        "{BEGIN} | 4 WorkflowTaskCompleted | 5 WorkflowExecutionUpdateAccepted id=u name=pay input=70 sequencing=2
         6 TimerStarted id=1 | 7 TimerFired of=6 | 8 WorkflowTaskScheduled | 9 WorkflowTaskStarted"
    );
    let done = &["ProtocolMessage u/request/complete", "message u/request/complete Response 1"];
    check(till(), &accepted, done);
    let after = format!(
        "{accepted} | 10 WorkflowTaskCompleted | 11 WorkflowExecutionUpdateCompleted id=u
         12 WorkflowExecutionSignaled name=close | 13 WorkflowTaskScheduled | 14 WorkflowTaskStarted"
    );
    check(till(), &after, &["Complete [70]"]);
}

/// Its caller was told so; code that knows the update no more must not take that back.
#[test]
fn an_update_that_was_accepted_stays_so() {
    let without = workflow!("Test", (), |ctx: (), _i: ()| { ctx.sleep("1h").await });
    let table = format!("{PAID} | 7 WorkflowTaskScheduled | 8 WorkflowTaskStarted");
    let events = history_table(&table).expect("the table can be read");
    let lines = render(new_run(&serve([without])).handle_task(task(events), &NoPulse));
    let [line] = &lines[..] else { panic!("{lines:?}") };
    assert!(
        line.starts_with("task failed ") && line.contains("update `u` was accepted before and is not now"),
        "{line}"
    );
}

/// Part of what a replay depends on: the order in which the events of one task are told, whatever their order in history.
#[test]
fn signals_are_told_before_what_was_waited_for() {
    const NEWS: Signal<()> = Signal::named("news");
    let workflow = workflow!("Test", (), |ctx: (), _i: ()| {
        let told = std::rc::Rc::new(std::cell::RefCell::new(Vec::new()));
        let heard = std::rc::Rc::clone(&told);
        ctx.on_signal(NEWS, move |_, ()| {
            heard.borrow_mut().push("signal");
            async { Ok(()) }
        });
        ctx.sleep("1s").await?;
        told.borrow_mut().push("timer");
        Ok::<_, Failure>(told.take())
    });
    let table = format!(
        "{BEGIN} | 4 WorkflowTaskCompleted | 5 TimerStarted id=1 | 6 TimerFired of=5
         7 WorkflowExecutionSignaled name=news | 8 WorkflowTaskScheduled | 9 WorkflowTaskStarted"
    );
    check(workflow, &table, &[r#"Complete ["signal","timer"]"#]);
}

#[test]
fn an_update_that_is_rejected_leaves_no_command() {
    check_updates(
        till(),
        BEGIN,
        &[("u", "pay", "0")],
        &["message u/request/reject Rejection nothing to pay"],
    );
    check_updates(
        till(),
        BEGIN,
        &[("u", "steal", "1")],
        &["message u/request/reject Rejection this workflow has no update `steal`; it has `pay`"],
    );
}

#[test]
fn an_update_with_wrong_input_is_rejected() {
    let events = history_table(BEGIN).expect("the table can be read");
    let task = WorkflowTask { messages: vec![super::request(&("u", "pay", "\"x\""), 2)], ..task(events) };
    let lines = render(new_run(&serve([till()])).handle_task(task, &NoPulse));
    assert!(lines.len() == 1 && lines[0].starts_with("message u/request/reject Rejection"), "{lines:?}");
}

#[test]
fn a_failing_update_fails_only_itself() {
    let failed = &[
        "ProtocolMessage u/request/accept",
        "ProtocolMessage u/request/complete",
        "message u/request/accept Acceptance ",
        "message u/request/complete Response no change for that",
    ];
    check_updates(till(), BEGIN, &[("u", "pay", "700")], failed);
}

#[test]
fn an_update_handler_set_by_the_first_poll_gets_the_first_update() {
    const ADD: Update<u64, u64> = Update::named("add");
    let workflow = workflow!("Test", (), |ctx: (), _i: ()| {
        ctx.on_update(ADD, |_, n| async move { Ok(n + 1) });
        ctx.signals(Signal::<()>::named("end")).recv().await
    });
    let both = &[
        "ProtocolMessage u/request/accept",
        "ProtocolMessage u/request/complete",
        "message u/request/accept Acceptance ",
        "message u/request/complete Response 2",
    ];
    check_updates(workflow, BEGIN, &[("u", "add", "1")], both);
}

#[test]
fn an_update_written_into_history_before_it_was_answered_is_answered() {
    let table = format!(
        "{BEGIN} | 4 WorkflowTaskCompleted | 5 WorkflowExecutionUpdateAdmitted id=u name=pay input=7
         6 WorkflowTaskScheduled | 7 WorkflowTaskStarted"
    );
    let both = &[
        "ProtocolMessage u/request/accept",
        "ProtocolMessage u/request/complete",
        "message u/request/accept Acceptance ",
        "message u/request/complete Response 1",
    ];
    check(till(), &table, both);
}
