//! SIGKILL at random moments, on the engine and on the worker, under a mix of workflows that never stops.
//!
//! The program under attack runs on a database file. Whatever a caller was told has to be true afterwards: a start, a signal, an
//! update, an activity's completion. No timer is lost or early, every workflow ends right, and the file passes
//! `PRAGMA integrity_check` after every kill. `KILLED_ENGINE` and `KILLED_WORKER` are the numbers of kills (100 and 50),
//! `KILLED_SEED` repeats the moments of an earlier run.
//!
//! The program starts itself again as the worker process: `KILLED_ROLE=worker`.

mod killer;
mod ledger;
mod mix;
mod outside;

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use killer::{Victim, kill_often};
use ledger::Ledger;

/// Workflows that are open at any moment.
const CALLERS: u64 = 24;

fn main() -> std::process::ExitCode {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    if std::env::var("KILLED_ROLE").as_deref() == Ok("worker") {
        runtime.block_on(mix::serve()).expect("a worker that runs until it is killed");
        return std::process::ExitCode::SUCCESS;
    }
    let seed = number("KILLED_SEED").unwrap_or_else(|| u64::from(std::process::id()) * 2_654_435_761);
    let (mut failed, mut closing) = (0, Vec::new());
    for (victim, kills) in [
        (Victim::Engine, number("KILLED_ENGINE").unwrap_or(100)),
        (Victim::Worker, number("KILLED_WORKER").unwrap_or(50)),
    ] {
        println!("killing {victim:?} {kills} times, KILLED_SEED={seed}");
        let (counts, mistakes) = tokio::task::LocalSet::new().block_on(&runtime, attack(victim, kills, seed));
        closing.push(format!("{victim:?} kills={kills} {counts}"));
        for mistake in &mistakes {
            println!("  {mistake}");
        }
        failed += usize::from(!mistakes.is_empty());
    }
    println!("killed: {}; KILLED_SEED={seed}", closing.join("; "));
    println!("{} passed, {failed} failed", 2 - failed);
    std::process::ExitCode::from(u8::from(failed > 0))
}

/// Runs the mix while `victim` is killed `kills` times; what was acknowledged, and every broken promise in words.
async fn attack(victim: Victim, kills: u64, seed: u64) -> (String, Vec<String>) {
    let (server, worker) = tokio::task::spawn_blocking(killer::start).await.expect("both processes start");
    let ledger = Arc::new(Ledger::default());
    let outside = tokio::task::spawn_local(outside::work(server.address(), ledger.clone()));
    let mut callers = tokio::task::JoinSet::new();
    for caller in 0..CALLERS {
        callers.spawn_local(mix::call(server.address(), caller, ledger.clone()));
    }
    let killing = tokio::task::spawn_blocking({
        let ledger = ledger.clone();
        move || kill_often(victim, kills, seed, server, worker, &ledger)
    });
    let processes = killing.await;
    ledger.finishing.store(true, Ordering::Relaxed);
    while let Some(ended) =
        tokio::time::timeout(Duration::from_secs(180), callers.join_next()).await.transpose()
    {
        match ended {
            Ok(Ok(())) => {}
            Ok(Err(panic)) => ledger.mistake(format!("a caller panicked: {panic}")),
            Err(_) => {
                ledger.mistake("workflows still open 180 s after the last kill".to_owned());
                break;
            }
        }
    }
    outside.abort();
    if let Err(panic) = processes {
        ledger.mistake(format!("the killer panicked: {panic}"));
    }
    (ledger.to_string(), ledger.mistakes())
}

fn number(variable: &str) -> Option<u64> {
    std::env::var(variable)
        .ok()
        .map(|text| text.parse().unwrap_or_else(|_| panic!("`{variable}={text}` is no number")))
}
