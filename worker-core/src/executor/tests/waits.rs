use super::{check, workflow};
use crate::definition::{Activity, Signal};
use crate::private::WorkflowRegistration;

const ECHO: Activity<u64, u64> = Activity::named("Echo");
const GO: Signal<u64> = Signal::named("go");

const BEGIN: &str = "1 WorkflowExecutionStarted type=Test | 2 WorkflowTaskScheduled | 3 WorkflowTaskStarted";

#[test]
fn a_timer_in_its_four_states() {
    let sleeper = || workflow!("Test", (), |ctx: (), _i: ()| { ctx.sleep("90s").await });
    check(sleeper(), BEGIN, &["StartTimer 1 90"]);
    let started = format!("{BEGIN} | 4 WorkflowTaskCompleted | 5 TimerStarted id=1");
    let half = format!(
        "{started} | 6 WorkflowExecutionSignaled name=x | 7 WorkflowTaskScheduled | 8 WorkflowTaskStarted"
    );
    check(sleeper(), &half, &[]);
    let fired = format!("{started} | 6 TimerFired of=5 | 7 WorkflowTaskScheduled | 8 WorkflowTaskStarted");
    check(sleeper(), &fired, &["Complete null"]);
}

#[test]
fn no_time_is_no_timer() {
    let workflow = workflow!("Test", (), |ctx: (), _i: ()| { ctx.sleep("0s").await });
    check(workflow, BEGIN, &["Complete null"]);
}

fn either() -> WorkflowRegistration {
    workflow!("Test", (), |ctx: (), _i: ()| {
        let mut signals = ctx.signals(GO);
        let first = crate::select! {
            value = signals.recv() => value?,
            _ = ctx.sleep("10s") => 0,
        };
        ctx.activity(ECHO, first).await
    })
}

#[test]
fn the_timer_that_lost_is_cancelled() {
    let table = format!(
        "{BEGIN} | 4 WorkflowTaskCompleted | 5 TimerStarted id=1 | 6 WorkflowExecutionSignaled name=go input=7
         7 WorkflowTaskScheduled | 8 WorkflowTaskStarted"
    );
    check(either(), &table, &["CancelTimer 1", "ScheduleActivityTask 1 Echo 7 queue=queue stc=60"]);
}

#[test]
fn a_timer_that_fired_with_the_signal_is_not_cancelled() {
    let table = format!(
        "{BEGIN} | 4 WorkflowTaskCompleted | 5 TimerStarted id=1 | 6 TimerFired of=5
         7 WorkflowExecutionSignaled name=go input=7 | 8 WorkflowTaskScheduled | 9 WorkflowTaskStarted"
    );
    check(either(), &table, &["ScheduleActivityTask 1 Echo 7 queue=queue stc=60"]);
}

#[test]
fn started_and_dropped_at_once_leaves_no_command() {
    let workflow = workflow!("Test", (), |ctx: (), _i: ()| {
        drop(ctx.sleep("10s"));
        let kept = ctx.sleep("20s");
        kept.await
    });
    check(workflow, BEGIN, &["StartTimer 2 20"]);
}

#[derive(Default)]
struct Cart {
    items: u64,
}

fn cart() -> WorkflowRegistration {
    use crate::private::{Place, SignalDef};
    const ADD: SignalDef = SignalDef {
        name: "add",
        place: Place { file: "cart.rs", line: 1, column: 1 },
        run: |base, input| {
            base.typed::<Cart>().write(|cart| cart.items += 1);
            base.decode::<u64>(input).map(|_| None)
        },
    };
    workflow!("Test", Cart::default(), |ctx: Cart, _i: ()| {
        match ctx.wait_until(|cart| cart.items >= 2).timeout("60s").await {
            Ok(()) => Ok("full"),
            Err(failure) if failure.is_timeout() => Ok("timed out"),
            Err(failure) => Err(failure),
        }
    })
    .with_handlers(&[ADD], &[], &[])
}

#[test]
fn a_condition_with_a_timeout() {
    check(cart(), BEGIN, &["StartTimer 1 60"]);
    let one = format!(
        "{BEGIN} | 4 WorkflowTaskCompleted | 5 TimerStarted id=1 | 6 WorkflowExecutionSignaled name=add input=1
         7 WorkflowTaskScheduled | 8 WorkflowTaskStarted"
    );
    check(cart(), &one, &[]);
    let two = format!(
        "{one} | 9 WorkflowTaskCompleted | 10 WorkflowExecutionSignaled name=add input=1
         11 WorkflowTaskScheduled | 12 WorkflowTaskStarted"
    );
    check(cart(), &two, &["CancelTimer 1", "Complete \"full\""]);
    let late = format!(
        "{one} | 9 WorkflowTaskCompleted | 10 TimerFired of=5 | 11 WorkflowTaskScheduled | 12 WorkflowTaskStarted"
    );
    check(cart(), &late, &["Complete \"timed out\""]);
}

#[test]
fn a_condition_that_holds_needs_no_timer() {
    let table = "1 WorkflowExecutionStarted type=Test
        2 WorkflowExecutionSignaled name=add input=1 | 3 WorkflowExecutionSignaled name=add input=1
        4 WorkflowTaskScheduled | 5 WorkflowTaskStarted";
    check(cart(), table, &["Complete \"full\""]);
}

#[test]
fn spawned_futures_run_in_the_order_of_their_wakes() {
    let workflow = workflow!("Test", (), |ctx: (), _i: ()| {
        let order = std::rc::Rc::new(std::cell::RefCell::new(Vec::new()));
        let mut handles = Vec::new();
        for n in 0..3_u64 {
            let (ctx2, order) = (ctx.clone(), order.clone());
            handles.push(ctx.spawn(async move {
                ctx2.activity(ECHO, n).await?;
                order.borrow_mut().push(n);
                Ok::<_, crate::Failure>(())
            }));
        }
        for handle in handles {
            handle.await?;
        }
        let order = order.borrow().clone();
        Ok(order)
    });
    let table = format!(
        "{BEGIN} | 4 WorkflowTaskCompleted | 5 ActivityTaskScheduled id=1 type=Echo
         6 ActivityTaskScheduled id=2 type=Echo | 7 ActivityTaskScheduled id=3 type=Echo
         8 ActivityTaskStarted of=6 | 9 ActivityTaskCompleted of=6 result=1
         10 ActivityTaskStarted of=7 | 11 ActivityTaskCompleted of=7 result=2
         12 ActivityTaskStarted of=5 | 13 ActivityTaskCompleted of=5 result=0
         14 WorkflowTaskScheduled | 15 WorkflowTaskStarted"
    );
    check(workflow, &table, &["Complete [1,2,0]"]);
}

#[test]
fn join_waits_for_all() {
    let workflow = workflow!("Test", (), |ctx: (), _i: ()| {
        let (a, b) = crate::join!(ctx.activity(ECHO, 1), ctx.activity(ECHO, 2));
        Ok(a? + b?)
    });
    let table = format!(
        "{BEGIN} | 4 WorkflowTaskCompleted | 5 ActivityTaskScheduled id=1 type=Echo
         6 ActivityTaskScheduled id=2 type=Echo | 7 ActivityTaskStarted of=6
         8 ActivityTaskCompleted of=6 result=20 | 9 WorkflowTaskScheduled | 10 WorkflowTaskStarted
         11 WorkflowTaskCompleted | 12 ActivityTaskStarted of=5 | 13 ActivityTaskCompleted of=5 result=10
         14 WorkflowTaskScheduled | 15 WorkflowTaskStarted"
    );
    check(workflow, &table, &["Complete 30"]);
}

#[test]
fn time_is_that_of_the_task_and_randomness_that_of_the_run() {
    let workflow = workflow!("Test", (), |ctx: (), _i: ()| {
        let begin = ctx.now();
        ctx.sleep("10s").await?;
        let passed = ctx.now().duration_since(begin).expect("time goes forward").as_secs();
        Ok((passed, ctx.uuid(), ctx.random().range(0..1000)))
    });
    let table = format!(
        "{BEGIN} | 4 WorkflowTaskCompleted | 5 TimerStarted id=1 | 6 TimerFired of=5 at=14
         7 WorkflowTaskScheduled at=14 | 8 WorkflowTaskStarted at=15"
    );
    check(workflow, &table, &["Complete [12,\"ef6226a2-cdac-4ae6-9c5c-3a7ce5c9e1ab\",160]"]);
}

#[test]
fn continue_as_new_keeps_type_and_queue() {
    let workflow = workflow!("Test", (), |ctx: (), n: u64| {
        ctx.sleep("1s").await?;
        if n > 3 { Ok(n) } else { ctx.continue_as_new(n + 1).await }
    });
    let table =
        "1 WorkflowExecutionStarted type=Test input=1 | 2 WorkflowTaskScheduled | 3 WorkflowTaskStarted
        4 WorkflowTaskCompleted | 5 TimerStarted id=1 | 6 TimerFired of=5
        7 WorkflowTaskScheduled | 8 WorkflowTaskStarted";
    check(workflow, table, &["ContinueAsNew Test 2 queue=queue"]);
}

#[test]
fn only_the_run_function_continues_as_new() {
    let workflow = workflow!("Test", (), |ctx: (), _i: ()| {
        let inner = ctx.clone();
        let spawned = ctx.spawn(async move { inner.continue_as_new::<_, ()>(()).await });
        spawned.await
    });
    check(
        workflow,
        BEGIN,
        &["Fail only the run function may continue as new, not a handler or a spawned future"],
    );
}

#[test]
fn memo_and_search_attributes_are_seen_at_once() {
    let workflow = workflow!("Test", (), |ctx: (), _i: ()| {
        ctx.upsert_memo("stage", Some(&"packing"))?;
        ctx.upsert_search_attributes(crate::SearchAttributeUpdates::new().int("Items", 3));
        let stage: Option<String> = ctx.memo("stage")?;
        Ok((stage, ctx.search_attribute("Items")))
    });
    check(
        workflow,
        BEGIN,
        &["ModifyMemo [\"stage\"]", "UpsertSearchAttributes [\"Items\"]", "Complete [\"packing\",3]"],
    );
}
