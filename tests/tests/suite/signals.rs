//! Signals: none is lost, none overtakes another, whoever is listening and whenever it begins to.

use worker_core::prelude::*;

use crate::support::{Env, both, soon};

const ADD: Signal<u32> = Signal::named("add");
const DONE: Signal<()> = Signal::named("done");

#[workflow]
#[derive(Default)]
struct List {
    numbers: Vec<u32>,
    done: bool,
}

#[workflow(name = "SignalList")]
impl List {
    #[run]
    async fn run(ctx: WorkflowContext<Self>) -> Result<Vec<u32>> {
        ctx.wait_until(|list| list.done).await?;
        Ok(ctx.read(|list| list.numbers.clone()))
    }

    #[signal]
    fn add(&mut self, number: u32) {
        self.numbers.push(number);
    }

    /// An async handler: it may wait before it changes anything.
    #[signal]
    async fn add_later(ctx: WorkflowContext<Self>, number: u32) -> Result<()> {
        ctx.sleep("10ms").await?;
        ctx.write(|list| list.numbers.push(number));
        Ok(())
    }

    #[signal]
    fn done(&mut self) {
        self.done = true;
    }
}

/// Reads `count` signals from a channel.
#[workflow]
async fn signal_channel(ctx: WorkflowContext, count: usize) -> Result<Vec<u32>> {
    let mut numbers = ctx.signals(ADD);
    let mut seen = Vec::new();
    while seen.len() < count {
        seen.push(numbers.recv().await?);
    }
    Ok(seen)
}

/// Begins to listen only after a timer: what came before that waits.
#[workflow]
async fn signal_late_channel(ctx: WorkflowContext) -> Result<Vec<u32>> {
    let mut done = ctx.signals(DONE);
    done.recv().await?;
    let mut numbers = ctx.signals(ADD);
    Ok(vec![numbers.recv().await?, numbers.recv().await?])
}

both! { before_the_first_task, to_a_handler, to_an_async_handler, to_a_channel, before_the_channel, five_hundred_in_order, with_start }

fn dispatch() -> Dispatch {
    Dispatch::new().workflow(List::RUN).workflow(SIGNAL_CHANNEL).workflow(SIGNAL_LATE_CHANNEL)
}

async fn before_the_first_task(env: Env) -> Result<()> {
    let handle = env.start(List::RUN, (), "w").await?;
    handle.signal(List::ADD, 1).await?;
    handle.signal(List::ADD, 2).await?;
    handle.signal(List::DONE, ()).await?;
    let worker = env.worker(dispatch()).await?;
    assert_eq!(soon(handle.result()).await?, [1, 2]);
    worker.shutdown().await
}

async fn to_a_handler(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let handle = env.start(List::RUN, (), "w").await?;
    for number in [3, 1, 2] {
        handle.signal(List::ADD, number).await?;
    }
    handle.signal(List::DONE, ()).await?;
    assert_eq!(soon(handle.result()).await?, [3, 1, 2]);
    let story = env.history(&handle).await?.story();
    assert_eq!(story.iter().filter(|event| *event == "WorkflowExecutionSignaled").count(), 4);
    worker.shutdown().await
}

async fn to_an_async_handler(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let handle = env.start(List::RUN, (), "w").await?;
    handle.signal(List::ADD_LATER, 1).await?;
    env.event(&handle, "TimerFired").await;
    handle.signal(List::DONE, ()).await?;
    assert_eq!(soon(handle.result()).await?, [1]);
    worker.shutdown().await
}

async fn to_a_channel(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let handle = env.start(SIGNAL_CHANNEL, 3, "w").await?;
    for number in [3, 1, 2] {
        handle.signal(ADD, number).await?;
    }
    assert_eq!(soon(handle.result()).await?, [3, 1, 2]);
    worker.shutdown().await
}

async fn before_the_channel(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let handle = env.start(SIGNAL_LATE_CHANNEL, (), "w").await?;
    handle.signal(ADD, 1).await?;
    handle.signal(ADD, 2).await?;
    handle.signal(DONE, ()).await?;
    assert_eq!(soon(handle.result()).await?, [1, 2]);
    worker.shutdown().await
}

async fn five_hundred_in_order(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let handle = env.start(SIGNAL_CHANNEL, 500, "w").await?;
    for number in 0..500 {
        handle.signal(ADD, number).await?;
    }
    assert_eq!(soon(handle.result()).await?, (0..500).collect::<Vec<u32>>());
    assert_eq!(env.history(&handle).await?.count("WorkflowExecutionSignaled"), 500);
    worker.shutdown().await
}

async fn with_start(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let first = env.start(SIGNAL_CHANNEL, 2, "w").signal_with_start(ADD, 7).await?;
    let second = env.start(SIGNAL_CHANNEL, 2, "w").signal_with_start(ADD, 8).await?;
    assert_eq!(first.run_id(), second.run_id(), "the second call found it running");
    assert_eq!(soon(first.result()).await?, [7, 8]);
    worker.shutdown().await
}
