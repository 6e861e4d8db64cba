//! Workers: which of them gets what, how they come and go, and that nothing is lost when they do.

use std::collections::BTreeSet;
use std::time::Duration;

use tests::servers::ServerKind;
use worker_core::client::WorkflowExecutionStatus;
use worker_core::prelude::*;

use crate::support::{Env, both, new_client, notes, soon, until};

const GO: Signal<()> = Signal::named("go");

#[activity(start_to_close = "10s", retry(initial = "50ms"))]
async fn work_step(ctx: ActivityContext, step: u32) -> Result<u32> {
    tokio::time::sleep(Duration::from_millis(u64::from(step % 5) * 10)).await;
    notes::put(&ctx.info().workflow_id, &format!("step {step}"));
    Ok(step)
}

/// Hangs in its first attempt, for as long as its worker lives.
#[activity(start_to_close = "60s", heartbeat = "2s", retry(initial = "50ms"))]
async fn work_interrupted(ctx: ActivityContext) -> Result<u32> {
    let attempt = ctx.info().attempt;
    if attempt == 1 {
        ctx.heartbeat("half-way")?;
        notes::put(&ctx.info().workflow_id, "running");
        std::future::pending::<()>().await;
    }
    Ok(attempt)
}

/// Returns only when another one like it runs at the same time, in whichever worker.
#[activity(start_to_close = "60s", retry(initial = "50ms"))]
async fn work_in_pair(ctx: ActivityContext, number: usize) -> Result<()> {
    let id = ctx.info().workflow_id.clone();
    notes::put(&id, &format!("here {number}"));
    notes::wait(&id, &format!("here {}", number ^ 1)).await;
    Ok(())
}

/// One step, a signal, another step.
#[workflow]
async fn work_in_two_halves(ctx: WorkflowContext) -> Result<(u32, u32)> {
    let mut go = ctx.signals(GO);
    let first = ctx.activity(WORK_STEP, 1).await?;
    go.recv().await?;
    Ok((first, ctx.activity(WORK_STEP, 2).await?))
}

#[workflow]
async fn work_with_interruption(ctx: WorkflowContext) -> Result<u32> {
    ctx.activity(WORK_INTERRUPTED, ()).await
}

#[workflow]
async fn work_pairs(ctx: WorkflowContext, pairs: usize) -> Result<()> {
    for pair in 0..pairs {
        let calls = [2 * pair, 2 * pair + 1].map(|number| ctx.activity(WORK_IN_PAIR, number));
        for done in ctx.join_all(calls).await {
            done?;
        }
    }
    Ok(())
}

/// Some steps one after the other.
#[workflow]
async fn work_chain(ctx: WorkflowContext, steps: u32) -> Result<u32> {
    let mut sum = 0;
    for step in 0..steps {
        sum += ctx.activity(WORK_STEP, step).await?;
    }
    Ok(sum)
}

/// A step on each of the queues named.
#[workflow]
async fn work_elsewhere(ctx: WorkflowContext, queues: Vec<String>) -> Result<u32> {
    let mut sum = 0;
    for queue in queues {
        sum += ctx.activity(WORK_STEP, 1).task_queue(queue).await?;
    }
    Ok(sum)
}

/// Counts signals up to the number it is given.
#[workflow]
async fn work_counts(ctx: WorkflowContext, until: u32) -> Result<u32> {
    let mut go = ctx.signals(GO);
    for _ in 0..until {
        go.recv().await?;
    }
    Ok(until)
}

both! {
    three_queues, by_text, restarted_between_two_tasks, killed_during_an_activity, sticky_eviction, two_on_one_queue,
    shutdown_under_load, dropped_handle, stopped_and_started_often,
}

async fn three_queues(env: Env) -> Result<()> {
    let queue = |name: &str| format!("{}-{name}", env.queue);
    let options = |name: &str, dispatch| {
        WorkerOptions::new(queue(name)).identity(name).dispatch(dispatch).cached_workflows(env.cache)
    };
    let both = Worker::start(
        &env.client,
        options("both", Dispatch::new().workflow(WORK_ELSEWHERE).activity(WORK_STEP)),
    )
    .await?;
    let activities =
        Worker::start(&env.client, options("activities", Dispatch::new().activity(WORK_STEP))).await?;
    let workflows =
        Worker::start(&env.client, options("workflows", Dispatch::new().workflow(WORK_ELSEWHERE))).await?;

    let input = vec![queue("both"), queue("activities")];
    let handle = env
        .client
        .start(WORK_ELSEWHERE, input.clone())
        .id(env.id("a"))
        .task_queue(queue("workflows"))
        .await?;
    assert_eq!(soon(handle.result()).await?, 2);
    let history = env.history(&handle).await?;
    assert!(
        history.workflow_workers().iter().all(|identity| *identity == "workflows"),
        "{:?}",
        history.workflow_workers()
    );
    assert_eq!(history.activity_workers(), ["both", "activities"]);

    let handle = env.client.start(WORK_ELSEWHERE, input).id(env.id("b")).task_queue(queue("both")).await?;
    assert_eq!(soon(handle.result()).await?, 2);
    assert!(env.history(&handle).await?.workflow_workers().iter().all(|identity| *identity == "both"));

    let nobody =
        env.client.start(WORK_ELSEWHERE, Vec::new()).id(env.id("c")).task_queue(queue("activities")).await?;
    assert!(activities.status().workflows.is_empty(), "a kind without a list gets nothing");
    assert_eq!(nobody.describe().await?.status(), WorkflowExecutionStatus::Running);
    assert_eq!(env.history(&nobody).await?.names(), ["WorkflowExecutionStarted", "WorkflowTaskScheduled"]);
    nobody.terminate().reason("nobody serves it here").await?;
    for worker in [both, activities, workflows] {
        soon(worker.shutdown()).await?;
    }
    Ok(())
}

async fn by_text(env: Env) -> Result<()> {
    let worker = env.worker(Dispatch::from_names(["work_ch*"], ["work_step"])).await?;
    assert_eq!(worker.status().workflows, ["work_chain"]);
    let handle = env.start(WORK_CHAIN, 3, "w").await?;
    assert_eq!(soon(handle.result()).await?, 3);
    worker.shutdown().await
}

async fn restarted_between_two_tasks(env: Env) -> Result<()> {
    let dispatch = || Dispatch::new().workflow(WORK_IN_TWO_HALVES).activity(WORK_STEP);
    let first = env.worker(dispatch()).await?;
    let handle = env.start(WORK_IN_TWO_HALVES, (), "w").await?;
    env.event(&handle, "ActivityTaskCompleted").await;
    soon(first.shutdown()).await?;
    handle.signal(GO, ()).await?;
    let second = env.worker(dispatch()).await?;
    assert_eq!(soon(handle.result()).await?, (1, 2));
    assert_eq!(notes::count(handle.id(), "step 1"), 1, "what was done is not done again");
    second.shutdown().await
}

async fn killed_during_an_activity(env: Env) -> Result<()> {
    let dispatch = || Dispatch::new().workflow(WORK_WITH_INTERRUPTION).activity(WORK_INTERRUPTED);
    // A runtime of its own, which ends without a word to anybody: for the server that is a killed process.
    let mortal = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    let (client, options) = (new_client().await, env.options(dispatch()));
    let first = mortal
        .spawn(async move { Worker::start(client, options).await })
        .await
        .expect("it does not panic")?;
    let handle = env.start(WORK_WITH_INTERRUPTION, (), "w").task_timeout("2s").await?;
    notes::wait(handle.id(), "running").await;
    mortal.shutdown_background();
    std::mem::forget(first);

    let second = env.worker(dispatch()).await?;
    assert_eq!(soon(handle.result()).await?, 2);
    assert_eq!(
        env.history(&handle).await?.count("ActivityTaskTimedOut"),
        0,
        "the attempt timed out, not the activity"
    );
    second.shutdown().await
}

async fn sticky_eviction(env: Env) -> Result<()> {
    let cache = env.cache.min(2);
    let dispatch = Dispatch::new().workflow(WORK_COUNTS);
    let worker = Worker::start(&env.client, env.options(dispatch).cached_workflows(cache)).await?;
    let mut handles = Vec::new();
    for number in 0..8 {
        handles.push(env.start(WORK_COUNTS, 3, &number.to_string()).await?);
    }
    for _ in 0..3 {
        for handle in &handles {
            handle.signal(GO, ()).await?;
        }
        // A run whose task is open is held as well.
        until("the cache to keep its bound", async || {
            (worker.status().cached_workflows <= cache).then_some(())
        })
        .await;
    }
    for handle in &handles {
        assert_eq!(soon(handle.result()).await?, 3);
    }
    worker.shutdown().await
}

async fn two_on_one_queue(env: Env) -> Result<()> {
    let dispatch = || Dispatch::new().workflow(WORK_PAIRS).activity(WORK_IN_PAIR);
    let first =
        Worker::start(&env.client, env.options(dispatch()).identity("first").concurrent_activities(1))
            .await?;
    let second =
        Worker::start(&env.client, env.options(dispatch()).identity("second").concurrent_activities(1))
            .await?;
    let handle = env.start(WORK_PAIRS, 5, "w").await?;
    soon(handle.result()).await?;
    let history = env.history(&handle).await?;
    let workers: BTreeSet<&str> = history.activity_workers().into_iter().collect();
    assert_eq!(workers.into_iter().collect::<Vec<_>>(), ["first", "second"]);
    soon(first.shutdown()).await?;
    second.shutdown().await
}

async fn shutdown_under_load(env: Env) -> Result<()> {
    let dispatch = || Dispatch::new().workflow(WORK_CHAIN).activity(WORK_STEP);
    let options = || env.options(dispatch()).grace_period("10s");
    let first = Worker::start(&env.client, options()).await?;
    let mut handles = Vec::new();
    for number in 0..20 {
        handles.push(env.start(WORK_CHAIN, 10, &number.to_string()).await?);
    }
    notes::wait(handles[10].id(), "step 4").await;
    soon(first.shutdown()).await?;
    let second = Worker::start(&env.client, options()).await?;
    for handle in &handles {
        assert_eq!(soon(handle.result()).await?, 45);
        let history = env.history(handle).await?;
        assert_eq!(history.count("ActivityTaskTimedOut"), 0, "{:?}", history.names());
        for step in 0..10 {
            assert_eq!(
                notes::count(handle.id(), &format!("step {step}")),
                1,
                "an activity that runs at shutdown reports its result"
            );
        }
    }
    second.shutdown().await
}

async fn dropped_handle(env: Env) -> Result<()> {
    let dispatch = || Dispatch::new().workflow(WORK_IN_TWO_HALVES).activity(WORK_STEP);
    let first = env.worker(dispatch()).await?;
    let handle = env.start(WORK_IN_TWO_HALVES, (), "w").task_timeout("2s").await?;
    env.event(&handle, "ActivityTaskCompleted").await;
    drop(first);
    handle.signal(GO, ()).await?;
    let second = env.worker(dispatch()).await?;
    assert_eq!(soon(handle.result()).await?, (1, 2));
    second.shutdown().await
}

async fn stopped_and_started_often(env: Env) -> Result<()> {
    let dispatch = || Dispatch::new().workflow(WORK_CHAIN).activity(WORK_STEP);
    let mut handles = Vec::new();
    for number in 0..5 {
        handles.push(env.start(WORK_CHAIN, 20, &number.to_string()).await?);
    }
    for round in 0..5 {
        let worker = Worker::start(&env.client, env.options(dispatch()).grace_period("10s")).await?;
        notes::wait(handles[0].id(), &format!("step {}", 3 * round)).await;
        soon(worker.shutdown()).await?;
    }
    let worker = env.worker(dispatch()).await?;
    for handle in &handles {
        assert_eq!(soon(handle.result()).await?, 190);
        let history = env.history(handle).await?;
        let lost = history.count("WorkflowTaskTimedOut") - history.sticky_timeouts();
        // A server that does not end the polls of a worker that leaves may hand a task to a poll that is being given up.
        assert!(lost == 0 || ServerKind::from_env() == ServerKind::Temporal, "{:?}", history.names());
    }
    until("all runs to leave the cache", async || (worker.status().cached_workflows == 0).then_some(()))
        .await;
    worker.shutdown().await
}
