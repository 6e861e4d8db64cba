//! The mix: one workflow of activities, timers, signals and updates, its worker process, and the callers who check it.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use worker_core::client::{HandleError, IdConflict};
use worker_core::prelude::*;
use worker_core::proto::history::history_event::Attributes;

use crate::ledger::Ledger;

/// The task queue of the worker process.
pub(crate) const QUEUE: &str = "killed";
/// The task queue of the worker outside, which sees how each of its completions was answered.
pub(crate) const OUTSIDE: &str = "killed-outside";

/// Answered by hand in [`crate::outside`].
pub(crate) const BY_HAND: Activity<u64, u64> = Activity::named("by_hand");

#[activity(start_to_close = "3s", retry(initial = "50ms", backoff = 1.0))]
async fn square(number: u64) -> Result<u64> {
    Ok(number * number)
}

/// What a run saw.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Seen {
    squares: u64,
    by_hand: Vec<u64>,
    signals: Vec<u64>,
    updates: Vec<u64>,
}

#[workflow]
#[derive(Default)]
struct Mix {
    seen: Seen,
    finish: bool,
}

#[workflow(name = "KilledMix")]
impl Mix {
    #[run]
    async fn run(ctx: WorkflowContext<Self>, rounds: u64) -> Result<Seen> {
        for round in 0..rounds {
            let square = ctx.activity(SQUARE, round).start();
            ctx.sleep(Duration::from_millis(20 + 130 * (round % 4))).await?;
            let square = square.await?;
            ctx.write(|mix| mix.seen.squares += square);
            let answer = ctx
                .activity(BY_HAND, round)
                .task_queue(OUTSIDE)
                .start_to_close("3s")
                .retry(RetryPolicy::new().initial("50ms").backoff(1.0))
                .await?;
            ctx.write(|mix| mix.seen.by_hand.push(answer));
        }
        ctx.wait_until(|mix| mix.finish).await?;
        Ok(ctx.read(|mix| mix.seen.clone()))
    }

    #[signal]
    fn note(&mut self, number: u64) {
        self.seen.signals.push(number);
    }

    #[update]
    fn add(&mut self, number: u64) -> u64 {
        self.seen.updates.push(number);
        self.seen.updates.len() as u64
    }

    #[signal]
    fn finish(&mut self) {
        self.finish = true;
    }
}

/// The worker process: serves until it is killed.
pub(crate) async fn serve() -> Result<()> {
    let address = std::env::var("KILLED_ADDRESS").expect("the parent says where the server is");
    let client = Client::connect(&address).await?;
    let options = WorkerOptions::new(QUEUE)
        .dispatch(Dispatch::new().workflow(Mix::RUN).activity(SQUARE))
        .sticky_timeout("500ms");
    let _worker = Worker::start(&client, options).await?;
    std::future::pending().await
}

/// One caller: a workflow after the other until the killing is over, each checked to its end.
pub(crate) async fn call(address: String, caller: u64, ledger: Arc<Ledger>) {
    let client = persist(async || Client::connect(&address).await).await;
    let mut number = 0;
    while !ledger.finishing.load(Ordering::Relaxed) {
        let id = format!("mix-{caller}-{number}");
        one(&client, &id, number, &ledger).await;
        number += 1;
    }
}

/// Starts one workflow, talks to it, ends it, and compares what it saw with what was acknowledged.
async fn one(client: &Client, id: &str, number: u64, ledger: &Ledger) {
    let rounds = 1 + number % 4;
    let options = || {
        client
            .start(Mix::RUN, rounds)
            .id(id)
            .task_queue(QUEUE)
            .task_timeout("2s")
            .id_conflict(IdConflict::UseExisting)
    };
    let handle = persist(async || options().await).await;
    ledger.add(|ledger| &ledger.starts);

    let (mut signals, mut updates) = (Promised::default(), Promised::default());
    for each in 0..rounds * 3 {
        let told = handle.signal(Mix::NOTE, each).await.is_ok();
        signals.note(each, told);
        if told {
            ledger.add(|ledger| &ledger.signals);
        }
        if each % 3 == 0 {
            let told = handle.update(Mix::ADD, each).id(format!("update-{each}")).await.is_ok();
            updates.note(each, told);
            if told {
                ledger.add(|ledger| &ledger.updates);
            }
        }
    }
    persist(async || match handle.signal(Mix::FINISH, ()).await {
        // It came through and ended the run; only the acknowledgement was lost. Else there will be no result.
        Err(HandleError::NotFound { .. }) => Ok(()),
        other => other,
    })
    .await;
    ledger.add(|ledger| &ledger.signals);

    let seen = persist(async || handle.result().await).await;
    ledger.add(|ledger| &ledger.workflows);
    signals.compare(id, "signal", &seen.signals, ledger);
    updates.compare(id, "update", &seen.updates, ledger);
    let squares: u64 = (0..rounds).map(|round| round * round).sum();
    let by_hand: Vec<u64> = (0..rounds).map(|round| round + 1).collect();
    if seen.squares != squares || seen.by_hand != by_hand {
        ledger.mistake(format!("`{id}` ended wrong: {seen:?}"));
    }
    let history = persist(async || handle.history().await).await;
    timers(id, &history.events, rounds, ledger);
}

/// Every timer of the history fired once, and none before its time.
fn timers(id: &str, events: &[worker_core::proto::history::HistoryEvent], expected: u64, ledger: &Ledger) {
    let nanos = |time: Option<worker_core::proto::prost_types::Timestamp>| {
        time.map_or(0, |time| i128::from(time.seconds) * 1_000_000_000 + i128::from(time.nanos))
    };
    let mut fired = 0;
    for event in events {
        let Some(Attributes::TimerFiredEventAttributes(timer)) = &event.attributes else { continue };
        fired += 1;
        ledger.add(|ledger| &ledger.timers);
        let started = &events[timer.started_event_id as usize - 1];
        let Some(Attributes::TimerStartedEventAttributes(asked)) = &started.attributes else {
            ledger.mistake(format!(
                "`{id}`: timer {} points at event {}",
                timer.timer_id, timer.started_event_id
            ));
            continue;
        };
        let asked = asked
            .start_to_fire_timeout
            .map_or(0, |time| i128::from(time.seconds) * 1_000_000_000 + i128::from(time.nanos));
        let took = nanos(event.event_time) - nanos(started.event_time);
        if took < asked {
            ledger.mistake(format!("`{id}`: timer {} of {asked} ns fired after {took} ns", timer.timer_id));
        }
    }
    if fired != expected {
        ledger.mistake(format!("`{id}`: {fired} timers fired of {expected}"));
    }
}

/// Numbers sent in order: those acknowledged, and those whose fate the caller was not told.
#[derive(Debug, Default)]
struct Promised {
    told: Vec<u64>,
    unknown: BTreeSet<u64>,
}

impl Promised {
    fn note(&mut self, number: u64, told: bool) {
        if told {
            self.told.push(number);
        } else {
            self.unknown.insert(number);
        }
    }

    /// What arrived is what was acknowledged, in order and once each; one of unknown fate may be there or not.
    fn compare(&self, id: &str, what: &str, arrived: &[u64], ledger: &Ledger) {
        let certain: Vec<u64> =
            arrived.iter().copied().filter(|number| !self.unknown.contains(number)).collect();
        let distinct: BTreeSet<u64> = arrived.iter().copied().collect();
        if certain != self.told || distinct.len() != arrived.len() {
            ledger.mistake(format!(
                "`{id}`: {what}s acknowledged {:?}, of unknown fate {:?}, arrived {arrived:?}",
                self.told, self.unknown
            ));
        }
    }
}

/// Calls again until it succeeds: a server that is being killed does not answer every time.
pub(crate) async fn persist<T, E: std::fmt::Display>(mut call: impl AsyncFnMut() -> Result<T, E>) -> T {
    let mut refused = 0;
    loop {
        match call().await {
            Ok(value) => return value,
            Err(error) => {
                refused += 1;
                assert!(refused < 600, "still refused: {error}");
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
    }
}
