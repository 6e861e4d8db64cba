//! Histories that no server writes: recorded ones, changed at random, must replay or be refused, and never panic in our code.
//!
//! The seeds are fixed; a failure names its own. The histories come from scenarios played on the embedded engine.

use std::panic::Location;
use std::sync::{Mutex, mpsc};
use std::time::Duration;

use tests::{flow, scenes};
use worker_core::testing::Replayer;
use worker_core::{Client, Embedded};
use worker_proto::history::{History, HistoryEvent};
use worker_proto::prost::Message;

/// Quick scenarios that together have nearly every kind of event.
const PLAYED: &[&str] = &[
    "arguments",
    "activity",
    "activity_non_retryable",
    "activity_cancel_try",
    "activity_cancel_wait",
    "timer",
    "timer_cancelled",
    "signals_before_first_task",
    "signal_while_waiting",
    "updates",
    "update_before_first_task",
    "child_result",
    "child_failure",
    "child_exists",
    "child_cancelled",
    "child_signalled",
    "signals_other",
    "signals_unknown",
    "cancels_other",
    "cancels_unknown",
    "continues_with_signals",
    "cancel_with_clean_up",
    "attributes",
];

/// Changed copies of each history.
const COPIES: u64 = 120;

/// Where code of ours panicked. What user code panics with is caught, and no concern of this test.
static PANICS: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// SplitMix64: the same numbers on every machine.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }
}

/// Plays the scenarios and gives the history of every run they left.
fn recorded() -> Vec<History> {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        let client = Client::embedded(Embedded::in_memory()).await.expect("an engine in memory");
        for name in PLAYED {
            scenes::play(&client, name, 100).await.unwrap_or_else(|failure| panic!("{name}: {failure:?}"));
        }
        let mut histories = Vec::new();
        for run in client.list("").all().await.expect("a list") {
            let handle = client.workflow_run::<worker_core::RawPayload>(run.id(), run.run_id());
            histories.push(handle.history().await.expect("its history"));
        }
        histories
    })
}

/// One change to the order, the number, the ids or the contents of events.
fn change(events: &mut Vec<HistoryEvent>, others: &[History], random: &mut Random) {
    const IDS: [i64; 8] = [0, -1, 1, 5, i64::MIN, i64::MAX, i64::MAX - 1, 1 << 40];
    let (at, other) = (random.below(events.len()), random.below(events.len()));
    if events.is_empty() {
        return;
    }
    match random.below(8) {
        0 => drop(events.remove(at)),
        1 => events.swap(at, other),
        2 => events.insert(at, events[other].clone()),
        3 => events[at].event_id = IDS[random.below(IDS.len())],
        4 => events[at].attributes = events[other].attributes.clone(),
        5 => events[at].attributes = None,
        6 => {
            let donor = &others[random.below(others.len())].events;
            events[at].attributes = donor[random.below(donor.len())].attributes.clone();
        }
        _ => events.truncate(at),
    }
}

/// Numbers the events anew, so that the change reaches further than the check for gaps.
fn renumber(events: &mut [HistoryEvent]) {
    for (index, event) in events.iter_mut().enumerate() {
        event.event_id = index as i64 + 1;
    }
}

/// A changed copy: some changes to events, then perhaps to the bytes they are written as.
fn changed(history: &History, others: &[History], random: &mut Random) -> Vec<u8> {
    let mut events = history.events.clone();
    for _ in 0..=random.below(3) {
        change(&mut events, others, random);
    }
    if random.below(2) == 0 {
        renumber(&mut events);
    }
    let mut bytes = History { events }.encode_to_vec();
    if random.below(2) == 0 {
        for _ in 0..=random.below(4) {
            let at = random.below(bytes.len());
            if let Some(byte) = bytes.get_mut(at) {
                *byte = random.next() as u8;
            }
        }
    }
    bytes
}

fn is_ours(place: &Location<'_>) -> bool {
    ["worker-core", "worker-proto"].iter().any(|folder| place.file().contains(folder))
}

#[test]
fn changed_histories_are_refused_and_do_not_panic() {
    let histories = recorded();
    assert!(histories.len() > PLAYED.len(), "every scenario leaves a run, some leave more");
    std::panic::set_hook(Box::new(|panic| {
        if let Some(place) = panic.location().filter(|place| is_ours(place)) {
            PANICS.lock().expect("no holder panics").push(format!("{place}: {panic}"));
        }
    }));
    // In a thread of its own, so that a replay which does not end fails the test instead of holding it up.
    let (progress, seen) = mpsc::channel();
    let replays = std::thread::spawn(move || {
        let replayer = Replayer::dispatch(&flow::dispatch()).expect("definitions");
        let mut refused = 0;
        for (index, history) in histories.iter().enumerate() {
            replayer
                .replay(history.events.clone())
                .unwrap_or_else(|error| panic!("history {index} as it is: {error}"));
            for copy in 0..COPIES {
                let seed = index as u64 * COPIES + copy;
                let bytes = changed(history, &histories, &mut Random(seed));
                progress.send(seed).expect("the test waits");
                if let Err(error) = replayer.replay_binary(&bytes) {
                    assert!(!error.to_string().is_empty(), "seed {seed}");
                    refused += 1;
                }
                let panics = std::mem::take(&mut *PANICS.lock().expect("no holder panics"));
                assert!(panics.is_empty(), "seed {seed}: {panics:?}");
            }
        }
        refused
    });
    let mut last = 0;
    loop {
        match seen.recv_timeout(Duration::from_secs(120)) {
            Ok(seed) => last = seed,
            Err(mpsc::RecvTimeoutError::Disconnected) => break,
            Err(mpsc::RecvTimeoutError::Timeout) => panic!("seed {last} does not end"),
        }
    }
    let _ = std::panic::take_hook();
    let refused: u64 = match replays.join() {
        Ok(refused) => refused,
        Err(panic) => std::panic::resume_unwind(panic),
    };
    assert!(refused > last / 4, "most changes are mistakes, but only {refused} of {last} were refused");
}
