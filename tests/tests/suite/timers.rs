//! Timers: fired, cancelled, raced with signals.

use std::time::Duration;

use worker_core::prelude::*;
use worker_core::select;

use crate::support::{Env, both, soon};

const GO: Signal<()> = Signal::named("go");

/// Sleeps, and says how long the workflow's own clock took for it.
#[workflow]
async fn timer_sleeps(ctx: WorkflowContext, millis: u64) -> Result<u64> {
    let before = ctx.now();
    ctx.sleep(Duration::from_millis(millis)).await?;
    let slept = ctx.now().duration_since(before).map_err(|_| Failure::new("Clock", "it went back"))?;
    Ok(slept.as_millis() as u64)
}

#[workflow]
async fn timer_cancelled(ctx: WorkflowContext) -> Result<bool> {
    let mut go = ctx.signals(GO);
    let timer = ctx.sleep("1h");
    go.recv().await?;
    timer.cancel();
    Ok(timer.await.is_err_and(|failure| failure.is_cancelled()))
}

/// Which came first: the timer or the signal.
#[workflow]
async fn timer_or_signal(ctx: WorkflowContext, timeout: String) -> Result<String> {
    let mut go = ctx.signals(GO);
    select! {
        slept = ctx.sleep(timeout) => slept.map(|()| "timer".to_owned()),
        _ = go.recv() => Ok("signal".to_owned()),
    }
}

/// Three timers that end in another order than they were started.
#[workflow]
async fn timers_in_order(ctx: WorkflowContext) -> Result<Vec<u64>> {
    let order = std::rc::Rc::new(std::cell::RefCell::new(Vec::new()));
    let sleepers = [600, 200, 400].map(|millis| {
        let (timer, order) = (ctx.sleep(Duration::from_millis(millis)), order.clone());
        // A task each: they wake in the order of the events, also when a server fires all three at once.
        ctx.spawn(async move {
            timer.await?;
            order.borrow_mut().push(millis);
            Ok::<(), Failure>(())
        })
    });
    for ended in ctx.join_all(sleepers).await {
        ended?;
    }
    Ok(order.take())
}

#[workflow]
#[derive(Default)]
struct TimerWaits {
    open: bool,
}

#[workflow]
impl TimerWaits {
    /// Waits for the state to change, or gives up.
    #[run]
    async fn run(ctx: WorkflowContext<Self>, timeout: String) -> Result<bool> {
        Ok(ctx.wait_until(|state| state.open).timeout(timeout).await.is_ok())
    }

    #[signal]
    fn open(&mut self) {
        self.open = true;
    }
}

both! { fires, fires_at_once, cancelled, signal_wins, timer_wins, several_in_order, wait_until_met, wait_until_given_up }

async fn fires(env: Env) -> Result<()> {
    let worker = env.worker(Dispatch::new().workflow(TIMER_SLEEPS)).await?;
    let handle = env.start(TIMER_SLEEPS, 1000, "w").await?;
    let slept = soon(handle.result()).await?;
    assert!(slept >= 1000, "{slept} ms");
    let history = env.history(&handle).await?;
    assert_eq!(
        history.story(),
        ["WorkflowExecutionStarted", "TimerStarted", "TimerFired", "WorkflowExecutionCompleted"]
    );
    assert!(history.between("TimerStarted", "TimerFired") >= Duration::from_secs(1));
    worker.shutdown().await
}

async fn fires_at_once(env: Env) -> Result<()> {
    let worker = env.worker(Dispatch::new().workflow(TIMER_SLEEPS)).await?;
    let handle = env.start(TIMER_SLEEPS, 0, "w").await?;
    soon(handle.result()).await?;
    worker.shutdown().await
}

async fn cancelled(env: Env) -> Result<()> {
    let worker = env.worker(Dispatch::new().workflow(TIMER_CANCELLED)).await?;
    let handle = env.start(TIMER_CANCELLED, (), "w").await?;
    env.event(&handle, "TimerStarted").await;
    handle.signal(GO, ()).await?;
    assert!(soon(handle.result()).await?);
    assert_eq!(
        env.history(&handle).await?.story(),
        [
            "WorkflowExecutionStarted",
            "TimerStarted",
            "WorkflowExecutionSignaled",
            "TimerCanceled",
            "WorkflowExecutionCompleted"
        ]
    );
    worker.shutdown().await
}

async fn signal_wins(env: Env) -> Result<()> {
    let worker = env.worker(Dispatch::new().workflow(TIMER_OR_SIGNAL)).await?;
    let handle = env.start(TIMER_OR_SIGNAL, "1h".into(), "w").await?;
    env.event(&handle, "TimerStarted").await;
    handle.signal(GO, ()).await?;
    assert_eq!(soon(handle.result()).await?, "signal");
    worker.shutdown().await
}

async fn timer_wins(env: Env) -> Result<()> {
    let worker = env.worker(Dispatch::new().workflow(TIMER_OR_SIGNAL)).await?;
    let handle = env.start(TIMER_OR_SIGNAL, "300ms".into(), "w").await?;
    assert_eq!(soon(handle.result()).await?, "timer");
    worker.shutdown().await
}

async fn several_in_order(env: Env) -> Result<()> {
    let worker = env.worker(Dispatch::new().workflow(TIMERS_IN_ORDER)).await?;
    let handle = env.start(TIMERS_IN_ORDER, (), "w").await?;
    assert_eq!(soon(handle.result()).await?, [200, 400, 600]);
    worker.shutdown().await
}

async fn wait_until_met(env: Env) -> Result<()> {
    let worker = env.worker(Dispatch::new().workflow(TimerWaits::RUN)).await?;
    let handle = env.start(TimerWaits::RUN, "1h".into(), "w").await?;
    env.event(&handle, "TimerStarted").await;
    handle.signal(TimerWaits::OPEN, ()).await?;
    assert!(soon(handle.result()).await?);
    assert_eq!(
        env.history(&handle).await?.count("TimerCanceled"),
        1,
        "a wait that is over leaves no timer behind"
    );
    worker.shutdown().await
}

async fn wait_until_given_up(env: Env) -> Result<()> {
    let worker = env.worker(Dispatch::new().workflow(TimerWaits::RUN)).await?;
    let handle = env.start(TimerWaits::RUN, "300ms".into(), "w").await?;
    assert!(!soon(handle.result()).await?);
    worker.shutdown().await
}
