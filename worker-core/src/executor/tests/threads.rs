use std::future::Future;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::Thread;
use std::time::Duration;

use super::{query, render, serve, task, workflow};
use crate::definition::Activity;
use crate::executor::{RuntimeOptions, WorkflowRuntime, WorkflowTask};
use crate::private::WorkflowRegistration;
use crate::testing::history_table;

const ECHO: Activity<u64, u64> = Activity::named("Echo");
const FIRST: &str = "1 WorkflowExecutionStarted type=Test | 2 WorkflowTaskScheduled | 3 WorkflowTaskStarted";
const REST: &str = "4 WorkflowTaskCompleted | 5 ActivityTaskScheduled id=1 type=Echo
    6 ActivityTaskStarted of=5 | 7 ActivityTaskCompleted of=5 result=1 | 8 WorkflowTaskScheduled | 9 WorkflowTaskStarted";

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    let waker = Waker::from(Arc::new(Unpark(std::thread::current())));
    let mut future = std::pin::pin!(future);
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut Context::from_waker(&waker)) {
            return value;
        }
        std::thread::park();
    }
}

fn runtime(cache_size: usize, workflow: WorkflowRegistration) -> WorkflowRuntime {
    let options = RuntimeOptions {
        cache_size,
        deadlock_timeout: Some(Duration::from_millis(200)),
        ..RuntimeOptions::default()
    };
    WorkflowRuntime::new(options, serve([workflow]))
}

fn piece(run_id: &str, table: &str) -> WorkflowTask {
    let events = history_table(table).expect("the table can be read");
    WorkflowTask { run_id: run_id.to_owned(), workflow_id: format!("wf-{run_id}"), ..task(events) }
}

fn echo() -> WorkflowRegistration {
    workflow!("Test", (), |ctx: (), _i: ()| { ctx.activity(ECHO, 1).await })
}

const SCHEDULED: [&str; 1] = ["ScheduleActivityTask 1 Echo 1 queue=queue stc=60"];

#[test]
fn a_cached_run_goes_on_and_an_unknown_one_asks_for_its_history() {
    let runtime = runtime(10, echo());
    assert_eq!(render(block_on(runtime.handle_task(piece("a", FIRST)))), SCHEDULED);
    assert_eq!(runtime.cached(), 1);
    assert_eq!(render(block_on(runtime.handle_task(piece("b", REST)))), ["need full history"]);
    assert_eq!(render(block_on(runtime.handle_task(piece("a", REST)))), ["Complete 1"]);
    assert_eq!(runtime.cached(), 0);
}

#[test]
fn without_a_cache_every_task_needs_the_whole_history() {
    let runtime = runtime(0, echo());
    assert_eq!(render(block_on(runtime.handle_task(piece("a", FIRST)))), SCHEDULED);
    assert_eq!(runtime.cached(), 0);
    assert_eq!(render(block_on(runtime.handle_task(piece("a", REST)))), ["need full history"]);
    assert_eq!(render(block_on(runtime.handle_task(piece("a", &format!("{FIRST}|{REST}"))))), ["Complete 1"]);
}

#[test]
fn a_full_cache_lets_the_oldest_run_go_without_running_it() {
    static DROPPED: AtomicUsize = AtomicUsize::new(0);
    struct CommandsOnDrop(crate::WorkflowContext);
    impl Drop for CommandsOnDrop {
        fn drop(&mut self) {
            DROPPED.fetch_add(1, Ordering::SeqCst);
            drop(self.0.activity(ECHO, 99).start());
            drop(self.0.sleep("1s"));
        }
    }
    let workflow = workflow!("Test", (), |ctx: (), _i: ()| {
        let _guard = CommandsOnDrop(ctx.clone());
        ctx.activity(ECHO, 1).await
    });
    // One thread, so that what was dropped is known when the next task is answered.
    let options = RuntimeOptions { threads: 1, cache_size: 1, ..RuntimeOptions::default() };
    let runtime = WorkflowRuntime::new(options, serve([workflow]));
    let evicted = Arc::new(Mutex::new(Vec::new()));
    let its_evicted = Arc::clone(&evicted);
    runtime.set_on_evict(move |run| its_evicted.lock().unwrap().push(run.run_id));
    assert_eq!(render(block_on(runtime.handle_task(piece("a", FIRST)))), SCHEDULED);
    assert_eq!(render(block_on(runtime.handle_task(piece("b", FIRST)))), SCHEDULED);
    assert_eq!(*evicted.lock().unwrap(), ["a"]);
    assert_eq!((runtime.cached(), DROPPED.load(Ordering::SeqCst)), (1, 1));
    assert_eq!(render(block_on(runtime.handle_task(piece("a", REST)))), ["need full history"]);
    let ended = render(block_on(runtime.handle_task(piece("a", &format!("{FIRST}|{REST}")))));
    assert_eq!(
        ended,
        ["ScheduleActivityTask 2 Echo 99 queue=queue stc=60", "Complete 1"],
        "a guard that is dropped by the code itself may issue commands"
    );
}

#[test]
fn a_query_on_its_own_keeps_the_cached_run() {
    let runtime = runtime(10, echo());
    block_on(runtime.handle_task(piece("a", FIRST)));
    let asked = WorkflowTask {
        run_id: "a".to_owned(),
        query: Some(query("__temporal_workflow_metadata")),
        ..WorkflowTask::default()
    };
    let answer = render(block_on(runtime.handle_task(asked)));
    assert!(answer[0].contains("queryDefinitions"), "{answer:?}");
    assert_eq!(render(block_on(runtime.handle_task(piece("a", REST)))), ["Complete 1"]);
}

#[test]
fn an_evicted_run_is_built_again() {
    let runtime = runtime(10, echo());
    block_on(runtime.handle_task(piece("a", FIRST)));
    runtime.evict("a");
    assert_eq!(render(block_on(runtime.handle_task(piece("a", REST)))), ["need full history"]);
    assert_eq!(render(block_on(runtime.handle_task(piece("a", &format!("{FIRST}|{REST}"))))), ["Complete 1"]);
}

#[test]
fn a_history_that_ends_too_early_is_left_to_time_out() {
    let runtime = runtime(10, echo());
    let task = WorkflowTask { started_event_id: 9, ..piece("a", FIRST) };
    let lines = render(block_on(runtime.handle_task(task)));
    assert_eq!(lines, ["dropped: the history ends at event 3, before the task's event 9"]);
}

#[test]
fn code_that_does_not_give_control_back_loses_its_thread_and_only_that() {
    static RELEASE: AtomicUsize = AtomicUsize::new(0);
    let runtime = runtime(
        10,
        workflow!("Test", (), |ctx: (), stuck: Option<bool>| {
            while stuck == Some(true) && RELEASE.load(Ordering::SeqCst) == 0 {
                std::hint::spin_loop();
            }
            ctx.activity(ECHO, 1).await
        }),
    );
    let stuck =
        "1 WorkflowExecutionStarted type=Test input=true | 2 WorkflowTaskScheduled | 3 WorkflowTaskStarted";
    for run_id in ["a", "b"] {
        assert_eq!(render(block_on(runtime.handle_task(piece(run_id, FIRST)))), SCHEDULED);
    }
    let lines = render(block_on(runtime.handle_task(piece("c", stuck))));
    assert!(lines[0].contains("potential deadlock"), "{lines:?}");
    let answers: Vec<_> =
        ["a", "b"].iter().map(|run_id| render(block_on(runtime.handle_task(piece(run_id, REST))))).collect();
    let lost = answers.iter().filter(|answer| *answer == &["need full history"]).count();
    let kept = answers.iter().filter(|answer| *answer == &["Complete 1"]).count();
    assert_eq!((lost, kept), (1, 1), "{answers:?}");
    RELEASE.store(1, Ordering::SeqCst);
    for run_id in ["d", "e"] {
        assert_eq!(render(block_on(runtime.handle_task(piece(run_id, FIRST)))), SCHEDULED);
    }
}

#[test]
fn a_runtime_that_is_shut_down_answers_no_more() {
    let runtime = runtime(10, echo());
    runtime.shutdown();
    let lines = render(block_on(runtime.handle_task(piece("a", FIRST))));
    assert_eq!(lines, ["dropped: the worker is shut down"]);
}
