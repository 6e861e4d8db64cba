//! The same programs leave the same histories on our engine and on Temporal's development server.
//!
//! `histories/rust/NAME.txt` holds what the development server wrote, as tables. Our engine is compared with these, in
//! process, by every `cargo test`; with the feature `real-engines` the development server itself is, so that the record
//! stays true, and `worker-server` over a socket. `WORKER_TEST_RECORD=1` writes the record again.
//!
//! What differs and may is listed with its reason in `docs/compatibility.md`; a difference that is not listed fails, and so
//! does a listed one that is gone.

use std::collections::BTreeMap;
use std::path::PathBuf;

use tests::agreement::{self, Compared, Listed, listed};
use tests::history::History;
use tests::languages::folder;
use tests::scenes::{SCENARIOS, play};
use worker_core::client::Client;

/// Scenarios at once: enough to overlap their waiting, few enough for two cores.
const TOGETHER: usize = 8;

fn record_of(scenario: &str) -> PathBuf {
    folder("histories/rust").join(format!("{scenario}.txt"))
}

/// Plays scenarios on a server, all if none is named; name and tables of each.
async fn play_all(client: &Client, names: &[String]) -> Vec<(&'static str, Result<String, String>)> {
    let limit = std::sync::Arc::new(tokio::sync::Semaphore::new(TOGETHER));
    let mut running = tokio::task::JoinSet::new();
    let wanted = |name: &str| names.is_empty() || names.iter().any(|each| each == name);
    for (name, _) in SCENARIOS.iter().filter(|(name, _)| wanted(name)) {
        let (client, limit) = (client.clone(), limit.clone());
        running.spawn(async move {
            let _place = limit.acquire().await.expect("nobody closes it");
            (*name, play(&client, name, 100).await.map_err(|failure| format!("{failure:?}")))
        });
    }
    running.join_all().await
}

/// Differences of the runs of one scenario from its record, or what stands in the way of comparing them.
fn compare(scenario: &str, seen: Result<String, String>) -> Compared {
    let path = record_of(scenario);
    let recorded = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let (recorded, seen) = (History::read_tables(&recorded), History::read_tables(&seen?));
    let names =
        |tables: &[(String, History)]| tables.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
    if names(&recorded) != names(&seen) {
        return Err(format!("runs {:?} there, {:?} here", names(&recorded), names(&seen)));
    }
    let runs = recorded.iter().zip(&seen);
    let differences = runs.flat_map(|((name, recorded), (_, seen))| {
        recorded.differences(seen).into_iter().map(|difference| (name.clone(), difference))
    });
    Ok(differences.collect())
}

/// Compares what a server writes with the record.
async fn check(client: &Client, allowed: &[Listed]) {
    let play = async |names: &[String]| {
        let played = play_all(client, names).await;
        played
            .into_iter()
            .map(|(name, seen)| (name.to_owned(), compare(name, seen)))
            .collect::<BTreeMap<_, _>>()
    };
    agreement::check(allowed, play).await;
}

/// What is listed for the scenarios in Rust.
fn allowed() -> Vec<Listed> {
    listed("Histories").into_iter().filter(|listed| listed.scenario != "python").collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn embedded_engine_writes_the_recorded_histories() {
    let client = Client::embedded(worker_core::Embedded::in_memory()).await.expect("the embedded engine");
    check(&client, &allowed()).await;
}

#[cfg(feature = "real-engines")]
mod real_engines {
    use super::*;
    use tests::servers::{ServerKind, TestServer};

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn worker_server_writes_the_recorded_histories() {
        let server = TestServer::of(ServerKind::Program);
        let client = Client::connect(server.address()).await.expect("it answers");
        check(&client, &allowed()).await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn temporal_still_writes_the_recorded_histories() {
        let server = TestServer::of(ServerKind::Temporal);
        let client = Client::connect(server.address()).await.expect("it answers");
        if std::env::var_os("WORKER_TEST_RECORD").is_some() {
            for (scenario, tables) in play_all(&client, &[]).await {
                let tables = tables.unwrap_or_else(|problem| panic!("{scenario}: {problem}"));
                std::fs::write(record_of(scenario), tables).expect("the record can be written");
            }
        }
        check(&client, &[]).await;
    }

    #[tokio::test]
    async fn python_workers_leave_the_same_histories() {
        let allowed = listed("Histories").into_iter();
        let allowed: Vec<_> = allowed
            .filter(|listed| matches!(&*listed.scenario, "*" | "python"))
            .map(|listed| Listed { scenario: "*".to_owned(), ..listed })
            .collect();
        let compared =
            agreement::check(&allowed, async |names| agreement::play_in_python("scenarios.py", names)).await;
        assert!(compared > 60, "{compared} scenarios compared");
    }
}
