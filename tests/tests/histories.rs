//! The same programs leave the same histories on our engine and on Temporal's development server.
//!
//! `histories/rust/NAME.txt` holds what the development server wrote, as tables. Our engine is compared with these, in
//! process, by every `cargo test`; with the feature `real-engines` the development server itself is, so that the record
//! stays true, and `worker-server` over a socket. `WORKER_TEST_RECORD=1` writes the record again.
//!
//! What differs and may is listed with its reason in `docs/compatibility.md`; a difference that is not listed fails, and so
//! does a listed one that is gone.

use std::collections::BTreeSet;
use std::path::PathBuf;

use tests::deadline;
use tests::history::{Difference, History};
use tests::languages::folder;
use tests::scenes::{SCENARIOS, play};
use worker_core::client::Client;

/// Scenarios at once: enough to overlap their waiting, few enough for two cores.
const TOGETHER: usize = 8;

/// A line of the list of differences: in which scenario (`*`: any; `python`: any of `scenarios.py`), at which kind of event,
/// in which field.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Listed {
    scenario: String,
    kind: String,
    field: String,
}

impl Listed {
    fn covers(&self, scenario: &str, difference: &Difference) -> bool {
        let field = match self.field.strip_suffix('*') {
            Some(beginning) => difference.field.starts_with(beginning),
            None => difference.field == self.field,
        };
        (self.scenario == "*" || self.scenario == scenario) && self.kind == difference.kind && field
    }
}

/// The table under `## Histories` of the document: scenario, event, field, dev server, here, reason.
fn listed() -> Vec<Listed> {
    let path = folder("../docs/compatibility.md");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let section = text.split("\n## Histories").nth(1).expect("a section `## Histories`");
    let section = section.split("\n## ").next().unwrap_or_default();
    let rows = section.lines().filter(|line| line.starts_with("| `"));
    rows.map(|row| {
        let cells: Vec<&str> =
            row.trim_matches('|').split('|').map(|cell| cell.trim().trim_matches('`')).collect();
        let [scenario, kind, field, _, _, reason] = cells[..] else { panic!("six cells, not `{row}`") };
        assert!(!reason.is_empty(), "a reason in `{row}`");
        Listed { scenario: scenario.into(), kind: kind.into(), field: field.into() }
    })
    .collect()
}

fn record_of(scenario: &str) -> PathBuf {
    folder("histories/rust").join(format!("{scenario}.txt"))
}

/// Plays every scenario on a server; name and tables of each.
async fn play_all(client: &Client, cached: usize) -> Vec<(&'static str, Result<String, String>)> {
    let limit = std::sync::Arc::new(tokio::sync::Semaphore::new(TOGETHER));
    let mut running = tokio::task::JoinSet::new();
    for (name, _) in SCENARIOS {
        let (client, limit) = (client.clone(), limit.clone());
        running.spawn(async move {
            let _place = limit.acquire().await.expect("nobody closes it");
            (*name, play(&client, name, cached).await.map_err(|failure| format!("{failure:?}")))
        });
    }
    running.join_all().await
}

/// Differences of the runs of one scenario, or what stands in the way of comparing them.
fn compare(recorded: &str, seen: &str) -> Result<Vec<Difference>, String> {
    let (recorded, seen) = (History::read_tables(recorded), History::read_tables(seen));
    let names =
        |tables: &[(String, History)]| tables.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
    if names(&recorded) != names(&seen) {
        return Err(format!("runs {:?} there, {:?} here", names(&recorded), names(&seen)));
    }
    Ok(recorded.iter().zip(&seen).flat_map(|((_, recorded), (_, seen))| recorded.differences(seen)).collect())
}

/// Compares what a server wrote with the record; `allowed` are the differences that must be there, and may.
fn check(played: Vec<(&'static str, Result<String, String>)>, allowed: &[Listed]) {
    let (mut problems, mut used) = (Vec::new(), BTreeSet::new());
    for (scenario, seen) in played {
        let path = record_of(scenario);
        let recorded = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()));
        match seen.and_then(|seen| recorded.and_then(|recorded| compare(&recorded, &seen))) {
            Err(problem) => problems.push(format!("{scenario}: {problem}")),
            Ok(differences) => {
                for difference in differences {
                    match allowed.iter().find(|listed| listed.covers(scenario, &difference)) {
                        Some(listed) => drop(used.insert(listed.clone())),
                        None => problems.push(format!("{scenario}: {difference}")),
                    }
                }
            }
        }
    }
    let gone = allowed.iter().filter(|listed| !used.contains(*listed));
    problems
        .extend(gone.map(|listed| format!("listed in docs/compatibility.md and no longer so: {listed:?}")));
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

/// What is listed for the scenarios in Rust.
fn allowed() -> Vec<Listed> {
    listed().into_iter().filter(|listed| listed.scenario != "python").collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn embedded_engine_writes_the_recorded_histories() {
    let client = Client::embedded(worker_core::Embedded::in_memory()).await.expect("the embedded engine");
    check(play_all(&client, 100).await, &allowed());
}

#[cfg(feature = "real-engines")]
mod real_engines {
    use std::path::Path;

    use super::*;
    use tests::languages::python;
    use tests::servers::{ServerKind, TestServer};

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn worker_server_writes_the_recorded_histories() {
        let server = TestServer::of(ServerKind::Program);
        let client = Client::connect(server.address()).await.expect("it answers");
        check(play_all(&client, 100).await, &allowed());
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn temporal_still_writes_the_recorded_histories() {
        let server = TestServer::of(ServerKind::Temporal);
        let client = Client::connect(server.address()).await.expect("it answers");
        let played = play_all(&client, 100).await;
        if std::env::var_os("WORKER_TEST_RECORD").is_some() {
            for (scenario, tables) in &played {
                let tables = tables.as_ref().unwrap_or_else(|problem| panic!("{scenario}: {problem}"));
                std::fs::write(record_of(scenario), tables).expect("the record can be written");
            }
        }
        check(played, &[]);
    }

    #[test]
    fn python_workers_leave_the_same_histories() {
        let out = tempfile::tempdir().expect("a temporary directory");
        let [theirs, ours] = [ServerKind::Temporal, ServerKind::Program].map(|kind| {
            let target = out.path().join(format!("{kind:?}"));
            let address = TestServer::of(kind).address();
            let mut run = std::process::Command::new(python());
            run.arg(folder("python").join("scenarios.py")).args(["--address", &address, "--out"]);
            let output = deadline::output(run.arg(&target).env("PYTHONDONTWRITEBYTECODE", "1"));
            let text = String::from_utf8_lossy(&output.stdout).into_owned();
            assert!(output.status.success(), "scenarios.py on {kind:?}: {text}");
            target
        });
        let allowed = listed().into_iter().filter(|listed| matches!(&*listed.scenario, "*" | "python"));
        let (allowed, mut used) = (allowed.collect::<Vec<_>>(), BTreeSet::new());
        let (mut problems, mut compared) = (Vec::new(), 0);
        for entry in std::fs::read_dir(&theirs).expect("a folder") {
            let name = entry.expect("an entry").file_name();
            let label = name.to_string_lossy().trim_end_matches(".json").to_owned();
            compared += 1;
            if !ours.join(&name).exists() {
                problems.push(format!("{label}: missing here"));
                continue;
            }
            let history = |from: &Path| History::from_file(&from.join(&name));
            for difference in history(&theirs).differences(&history(&ours)) {
                match allowed.iter().find(|listed| listed.covers("python", &difference)) {
                    Some(listed) => drop(used.insert(listed.clone())),
                    None => problems.push(format!("{label}: {difference}")),
                }
            }
        }
        let gone = allowed.iter().filter(|listed| !used.contains(*listed));
        problems.extend(
            gone.map(|listed| format!("listed in docs/compatibility.md and no longer so: {listed:?}")),
        );
        problems.sort();
        assert!(compared > 80, "{compared} histories compared");
        assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
    }
}
