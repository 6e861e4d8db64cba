//! Scenarios whose histories are the same on every server: each decides its own order of events, none leaves it to a race.

use std::fmt::Write;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use worker_core::client::{Client, IdConflict, Start, ThenHandle, WorkflowHandle};
use worker_core::{Result, RetryPolicy, Worker, WorkerOptions};
use worker_proto::enums::{EventType, PendingActivityState, WorkflowExecutionStatus};
use worker_proto::history::history_event::Attributes;

use crate::flow::{self, Flow};
use crate::history::History;
use crate::servers::unique;

type Handle = WorkflowHandle<String>;
type Playing = Pin<Box<dyn Future<Output = Result<()>> + Send>>;
/// A scenario: its name, and the program that plays it.
pub type Scenario = (&'static str, fn(Scene) -> Playing);

/// What a scenario works with: a client, ids and a task queue of its own.
#[derive(Clone)]
pub struct Scene {
    client: Client,
    prefix: String,
    queue: String,
    cached: usize,
}

macro_rules! scenarios {
    ($($name:ident)*) => { &[$((stringify!($name), |scene| Box::pin($name(scene)))),*] };
}

/// All of them.
pub const SCENARIOS: &[Scenario] = scenarios! {
    arguments refused all_options start_delayed
    activity activity_options activity_retried activity_non_retryable activity_attempts_used_up activity_listed_type
    activity_out_of_time activity_start_to_close activity_schedule_to_close activity_schedule_to_start
    activity_heartbeat_timeout activity_resumes activity_cancel_try activity_cancel_wait activity_cancel_wait_completes
    activity_cancel_abandon activity_cancel_queued
    timer timer_cancelled
    signals_before_first_task signal_while_waiting signal_with_start
    queries_leave_no_trace updates update_before_first_task
    child_result child_failure child_late child_exists child_cancelled child_signalled
    child_terminated_by_parent child_cancelled_by_parent child_abandoned
    signals_other signals_unknown cancels_other cancels_unknown
    continues continues_with_signals workflow_retried workflow_attempts_used_up cron
    cancel_with_clean_up cancel_swallowed cancel_before_first_task
    terminated terminated_before_first_task terminates_existing uses_existing
    run_timeout execution_timeout run_timeout_retried
    task_fails_once attributes worker_replaced
};

/// Runs one scenario; the tables of its histories, each run under its name, ids without their random part.
///
/// # Errors
/// What the scenario met, or that it took longer than 40 s.
pub async fn play(client: &Client, name: &str, cached: usize) -> Result<String> {
    let (_, program) = SCENARIOS.iter().find(|(each, _)| *each == name).expect("a scenario of the list");
    let prefix = unique(name);
    let scene = Scene { client: client.clone(), queue: format!("queue-{prefix}"), prefix, cached };
    tokio::time::timeout(Duration::from_secs(40), program(scene.clone())).await??;
    scene.histories().await
}

impl Scene {
    async fn worker(&self) -> Result<Worker> {
        let options = WorkerOptions::new(&self.queue)
            .dispatch(flow::dispatch())
            .cached_workflows(self.cached)
            .heartbeat_throttle_max("100ms")
            .heartbeat_throttle_default("100ms")
            .grace_period("0s");
        Ok(Worker::start(&self.client, options).await?)
    }

    fn start(&self, kind: &str, text: &str, n: u32) -> Start<String, ThenHandle> {
        let start = self.client.start(Flow::RUN, (kind.to_owned(), text.to_owned(), n));
        start.id(&self.prefix).task_queue(&self.queue)
    }

    fn other(&self, suffix: &str) -> Handle {
        self.client.workflow(format!("{}{suffix}", self.prefix))
    }

    /// Waits until the workflow says that it is at `phase` and has no task pending: nothing is left in its history.
    async fn at(&self, handle: &Handle, phase: &str) -> Result<()> {
        while handle.query(Flow::AT, ()).await? != phase {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        self.settled(handle).await
    }

    async fn settled(&self, handle: &Handle) -> Result<()> {
        while handle.describe().await?.raw().pending_workflow_task.is_some() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        Ok(())
    }

    /// Waits until the history has an event of that type and no task is pending.
    async fn settled_after(&self, handle: &Handle, event: EventType) -> Result<()> {
        while handle.history().await?.events.iter().all(|each| each.event_type() != event) {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        self.settled(handle).await
    }

    async fn activity_started(&self, handle: &Handle) -> Result<()> {
        let started = PendingActivityState::Started as i32;
        while handle.describe().await?.raw().pending_activities.iter().all(|pending| pending.state != started)
        {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        Ok(())
    }

    async fn closed(&self, handle: &Handle) -> Result<()> {
        while handle.describe().await?.status() == WorkflowExecutionStatus::Running {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        Ok(())
    }

    async fn histories(&self) -> Result<String> {
        let mut text = String::new();
        for suffix in ["", "-child", "-other"] {
            let Ok(current) = self.other(suffix).describe().await else { continue };
            let mut chain = Vec::new();
            let mut run_id = current.run_id().to_owned();
            while !run_id.is_empty() {
                let run: Handle = self.client.workflow_run(format!("{}{suffix}", self.prefix), run_id);
                let history = run.history().await?;
                let Some(Attributes::WorkflowExecutionStartedEventAttributes(started)) =
                    history.events.first().and_then(|event| event.attributes.clone())
                else {
                    panic!("a history begins with the start");
                };
                run_id = started.continued_execution_run_id.clone();
                chain.insert(0, history);
            }
            for (position, history) in chain.iter().enumerate() {
                let json = worker_proto::json::history_to_json(history)?;
                let table = History::from_json(&serde_json::from_str(&json)?).table();
                writeln!(text, "== workflow{suffix}, run {}\n{table}", position + 1)?;
            }
        }
        Ok(text)
    }
}

/// With a worker up from the beginning: starts, and waits for the end whatever it is.
async fn run(scene: &Scene, start: Start<String, ThenHandle>) -> Result<()> {
    let worker = scene.worker().await?;
    let handle = start.await?;
    drop(handle.result().await);
    worker.shutdown().await
}

/// With a worker up from the beginning, brings the workflow to rest at `waiting` and does something to it.
async fn waiting<F: Future<Output = Result<()>>>(
    scene: &Scene,
    start: Start<String, ThenHandle>,
    then: impl FnOnce(Handle) -> F,
) -> Result<()> {
    let worker = scene.worker().await?;
    let handle = start.await?;
    scene.at(&handle, "waiting").await?;
    then(scene.other("")).await?;
    drop(handle.result().await);
    worker.shutdown().await
}

macro_rules! simple {
    ($($name:ident: ($kind:literal, $text:literal, $n:literal) $(.$option:ident($($value:expr),*))*;)*) => {
        $(async fn $name(scene: Scene) -> Result<()> {
            run(&scene, scene.start($kind, $text, $n)$(.$option($($value),*))*).await
        })*
    };
}

simple! {
    arguments: ("plain", "é", 3);
    refused: ("refuses", "", 0);
    activity: ("activity", "x", 0);
    activity_options: ("activity options", "x", 0);
    activity_retried: ("activity fails", "twice", 0);
    activity_non_retryable: ("activity fails", "final", 0);
    activity_attempts_used_up: ("activity fails", "always", 3);
    activity_listed_type: ("activity listed", "always", 0);
    activity_out_of_time: ("activity late", "always", 0);
    activity_start_to_close: ("activity timeout", "start_to_close", 0);
    activity_schedule_to_close: ("activity timeout", "schedule_to_close", 0);
    activity_schedule_to_start: ("activity timeout", "schedule_to_start", 0);
    activity_heartbeat_timeout: ("activity timeout", "heartbeat", 1);
    activity_resumes: ("activity resumes", "", 0);
    activity_cancel_queued: ("activity queued", "", 0);
    timer: ("timer", "", 0);
    timer_cancelled: ("timer cancelled", "", 0);
    child_late: ("child late", "waits", 0);
    signals_unknown: ("signals other", "nobody-of-that-id", 0);
    cancels_unknown: ("cancels other", "nobody-of-that-id", 0);
    continues: ("continues", "x", 1);
    workflow_retried: ("attempts", "", 1).retry(RetryPolicy::new().initial("20ms").max_attempts(3));
    workflow_attempts_used_up: ("attempts", "", 9).retry(RetryPolicy::new().initial("20ms").max_attempts(3));
    run_timeout: ("waits", "", 0).run_timeout("1s");
    execution_timeout: ("waits", "", 0).execution_timeout("1s");
    run_timeout_retried: ("waits", "", 0).run_timeout("1s").retry(RetryPolicy::new().max_attempts(2));
    task_fails_once: ("task fails", "", 0);
    attributes: ("attributes", "", 0).memo("gone", &1).memo("stays", "yes");
    start_delayed: ("plain", "", 0).start_delay("1s");
    all_options: ("plain", "", 0).memo("m", &[1]).execution_timeout("2h").run_timeout("1h").task_timeout("7s")
        .retry(RetryPolicy::new().max_attempts(4)).summary("sum").details("det");
}

async fn activity_cancel(scene: Scene, how: &str, completes: u32) -> Result<()> {
    let worker = scene.worker().await?;
    let handle = scene.start("activity cancel", how, completes).await?;
    scene.at(&handle, "running").await?;
    scene.activity_started(&handle).await?;
    handle.signal(Flow::NOTE, "now".into()).await?;
    handle.result().await?;
    worker.shutdown().await
}

async fn activity_cancel_try(scene: Scene) -> Result<()> {
    activity_cancel(scene, "try", 0).await
}

async fn activity_cancel_wait(scene: Scene) -> Result<()> {
    activity_cancel(scene, "wait", 0).await
}

async fn activity_cancel_wait_completes(scene: Scene) -> Result<()> {
    activity_cancel(scene, "wait", 1).await
}

async fn activity_cancel_abandon(scene: Scene) -> Result<()> {
    activity_cancel(scene, "abandon", 0).await
}

/// Starts a workflow with a child and brings both to rest.
async fn begin_child(scene: &Scene, kind: &str, text: &str, n: u32) -> Result<Handle> {
    let parent = scene.start(kind, text, n).await?;
    scene.settled_after(&parent, EventType::ChildWorkflowExecutionStarted).await?;
    scene.at(&scene.other("-child"), "waiting").await?;
    Ok(parent)
}

/// Lets it go on.
async fn go(handle: &Handle) -> Result<()> {
    handle.update(Flow::BUMP, "go".into()).id("go").await?;
    Ok(())
}

async fn child_result(scene: Scene) -> Result<()> {
    child_ends(scene, "waits").await
}

async fn child_failure(scene: Scene) -> Result<()> {
    child_ends(scene, "waits to refuse").await
}

async fn child_ends(scene: Scene, text: &str) -> Result<()> {
    let worker = scene.worker().await?;
    let parent = begin_child(&scene, "child", text, 0).await?;
    go(&scene.other("-child")).await?;
    parent.result().await?;
    worker.shutdown().await
}

async fn child_cancelled(scene: Scene) -> Result<()> {
    let worker = scene.worker().await?;
    let parent = begin_child(&scene, "child cancelled", "waits through", 0).await?;
    go(&parent).await?;
    scene.settled_after(&parent, EventType::ExternalWorkflowExecutionCancelRequested).await?;
    scene.settled_after(&scene.other("-child"), EventType::WorkflowExecutionCancelRequested).await?;
    go(&scene.other("-child")).await?;
    parent.result().await?;
    worker.shutdown().await
}

async fn child_signalled(scene: Scene) -> Result<()> {
    let worker = scene.worker().await?;
    let parent = begin_child(&scene, "child signalled", "signals", 2).await?;
    go(&parent).await?;
    scene.settled_after(&parent, EventType::ExternalWorkflowExecutionSignaled).await?;
    scene.settled_after(&scene.other("-child"), EventType::WorkflowExecutionSignaled).await?;
    scene.other("-child").signal(Flow::NOTE, "from the client".into()).await?;
    parent.result().await?;
    worker.shutdown().await
}

/// Starts a child, brings it to rest, then lets the parent go on to its end.
async fn with_child(scene: &Scene, kind: &str, n: u32) -> Result<Worker> {
    let worker = scene.worker().await?;
    let parent = begin_child(scene, kind, "waits", n).await?;
    go(&parent).await?;
    parent.result().await?;
    Ok(worker)
}

async fn child_terminated_by_parent(scene: Scene) -> Result<()> {
    let worker = with_child(&scene, "child left", 0).await?;
    scene.closed(&scene.other("-child")).await?;
    worker.shutdown().await
}

async fn child_cancelled_by_parent(scene: Scene) -> Result<()> {
    let worker = with_child(&scene, "child left", 1).await?;
    scene.closed(&scene.other("-child")).await?;
    worker.shutdown().await
}

async fn child_abandoned(scene: Scene) -> Result<()> {
    let worker = with_child(&scene, "child left", 2).await?;
    scene.at(&scene.other("-child"), "waiting").await?;
    scene.other("-child").terminate().reason("enough").await?;
    worker.shutdown().await
}

async fn child_exists(scene: Scene) -> Result<()> {
    let worker = with_child(&scene, "child exists", 0).await?;
    scene.closed(&scene.other("-child")).await?;
    worker.shutdown().await
}

async fn signals_before_first_task(scene: Scene) -> Result<()> {
    let handle = scene.start("signals", "", 3).await?;
    for n in 0..3 {
        handle.signal(Flow::NOTE, n.to_string()).await?;
    }
    let worker = scene.worker().await?;
    handle.result().await?;
    worker.shutdown().await
}

async fn signal_while_waiting(scene: Scene) -> Result<()> {
    waiting(&scene, scene.start("signals", "", 1), async |handle| {
        Ok(handle.signal(Flow::NOTE, "x".into()).await?)
    })
    .await
}

async fn signal_with_start(scene: Scene) -> Result<()> {
    let handle = scene.start("signals", "", 2).signal_with_start(Flow::NOTE, "first".into()).await?;
    scene.start("signals", "", 2).signal_with_start(Flow::NOTE, "second".into()).await?;
    let worker = scene.worker().await?;
    handle.result().await?;
    worker.shutdown().await
}

async fn queries_leave_no_trace(scene: Scene) -> Result<()> {
    let worker = scene.worker().await?;
    let handle = scene.start("waits", "", 0).await?;
    scene.at(&handle, "waiting").await?;
    handle.query(Flow::AT, ()).await?;
    drop(handle.query_named::<_, String>("unknown", &()).await);
    handle.update(Flow::BUMP, "go".into()).await?;
    handle.result().await?;
    handle.query(Flow::AT, ()).await?;
    worker.shutdown().await
}

async fn updates(scene: Scene) -> Result<()> {
    waiting(&scene, scene.start("waits", "", 0), async |handle| {
        let bump = |id: &str, how: &str| handle.update(Flow::BUMP, how.to_owned()).id(id);
        drop(bump("u1", "bad").await);
        drop(bump("u2", "fails").await);
        bump("u3", "x").await?;
        bump("u3", "x").await?;
        bump("u4", "activity").accepted().await?.result().await?;
        bump("u5", "go").await?;
        Ok(())
    })
    .await
}

async fn update_before_first_task(scene: Scene) -> Result<()> {
    let handle = scene.start("waits", "", 0).await?;
    let update = tokio::time::sleep(Duration::from_millis(300));
    let worker = async {
        update.await; // by then the update below waits for a worker
        scene.worker().await
    };
    let (updated, worker) =
        tokio::join!(handle.update(Flow::BUMP, "go".into()).id("u1").into_future(), worker);
    updated?;
    handle.result().await?;
    worker?.shutdown().await
}

async fn signals_other(scene: Scene) -> Result<()> {
    let worker = scene.worker().await?;
    let id = format!("{}-other", scene.prefix);
    let other = scene.start("signals", "", 1).id(&id).await?;
    scene.at(&other, "waiting").await?;
    scene.start("signals other", &id, 0).await?.result().await?;
    other.result().await?;
    worker.shutdown().await
}

async fn cancels_other(scene: Scene) -> Result<()> {
    let worker = scene.worker().await?;
    let id = format!("{}-other", scene.prefix);
    let other = scene.start("waits", "", 0).id(&id).await?;
    scene.at(&other, "waiting").await?;
    scene.start("cancels other", &id, 0).await?.result().await?;
    drop(other.result().await);
    worker.shutdown().await
}

async fn continues_with_signals(scene: Scene) -> Result<()> {
    let start = scene.start("continues with signals", "", 0);
    let settled = scene.clone();
    waiting(&scene, start, async |handle| {
        tokio::time::sleep(Duration::from_millis(1100)).await; // so that the next run has no back-off
        handle.signal(Flow::NOTE, "a".into()).await?;
        settled.settled(&handle).await?;
        Ok(handle.signal(Flow::NOTE, "b".into()).await?)
    })
    .await
}

async fn cron(scene: Scene) -> Result<()> {
    let worker = scene.worker().await?;
    scene.start("cron", "", 0).cron("@every 2s").await?;
    let mut runs = std::collections::BTreeSet::new();
    while runs.len() < 3 {
        runs.insert(scene.other("").describe().await?.run_id().to_owned());
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    scene.other("").terminate().await?;
    worker.shutdown().await
}

async fn cancel_with_clean_up(scene: Scene) -> Result<()> {
    waiting(&scene, scene.start("cleans up", "", 0), async |handle| Ok(handle.cancel().await?)).await
}

async fn cancel_swallowed(scene: Scene) -> Result<()> {
    waiting(&scene, scene.start("swallows", "", 0), async |handle| Ok(handle.cancel().await?)).await
}

async fn cancel_before_first_task(scene: Scene) -> Result<()> {
    let handle = scene.start("waits", "", 0).await?;
    handle.cancel().await?;
    let worker = scene.worker().await?;
    drop(handle.result().await);
    worker.shutdown().await
}

async fn terminated(scene: Scene) -> Result<()> {
    waiting(&scene, scene.start("waits", "", 0), async |handle| {
        Ok(handle.terminate().reason("because").details(&"why").await?)
    })
    .await
}

async fn terminated_before_first_task(scene: Scene) -> Result<()> {
    Ok(scene.start("waits", "", 0).await?.terminate().reason("early").await?)
}

async fn terminates_existing(scene: Scene) -> Result<()> {
    let first = scene.start("waits", "", 0).await?;
    let second = scene.start("plain", "", 0).id_conflict(IdConflict::TerminateExisting).await?;
    drop(first.result_of_run().await);
    let worker = scene.worker().await?;
    second.result().await?;
    worker.shutdown().await
}

async fn uses_existing(scene: Scene) -> Result<()> {
    let first = scene.start("waits", "", 0).await?;
    scene.start("plain", "", 0).id_conflict(IdConflict::UseExisting).await?;
    Ok(first.terminate().await?)
}

/// The sticky queue of the first worker is gone when the second takes over.
async fn worker_replaced(scene: Scene) -> Result<()> {
    let handle = scene.start("signals", "", 2).await?;
    let first = scene.worker().await?;
    scene.at(&handle, "waiting").await?;
    first.shutdown().await?;
    handle.signal(Flow::NOTE, "1".into()).await?;
    let second = scene.worker().await?;
    scene.settled(&handle).await?;
    handle.signal(Flow::NOTE, "2".into()).await?;
    handle.result().await?;
    second.shutdown().await
}
