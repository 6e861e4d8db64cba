//! The processes, and the kills.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use tests::process::Process;
use tests::servers::{ServerKind, TestServer};

use crate::ledger::Ledger;

/// Which process is killed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Victim {
    Engine,
    Worker,
}

/// The engine on a file, and the worker process beside it.
pub(crate) fn start() -> (TestServer, Process) {
    let server = TestServer::start(ServerKind::Program);
    let worker = worker(&server);
    (server, worker)
}

/// This program again, as the worker.
fn worker(server: &TestServer) -> Process {
    let mut command = Command::new(std::env::current_exe().expect("the path of this program"));
    command.env("KILLED_ROLE", "worker").env("KILLED_ADDRESS", server.address());
    Process::start(&command, &server.dir().join("worker.log"))
}

/// Kills and starts again, `kills` times, at moments that only the seed decides; gives the processes back alive.
pub(crate) fn kill_often(
    victim: Victim,
    kills: u64,
    seed: u64,
    mut server: TestServer,
    mut worker: Process,
    ledger: &Ledger,
) -> (TestServer, Process) {
    let mut random = seed;
    for kill in 0..kills {
        std::thread::sleep(Duration::from_millis(50 + next(&mut random) % 750));
        match victim {
            Victim::Engine => {
                server.kill();
                if let Err(mistake) = check(&server.database()) {
                    ledger.mistake(format!("after kill {kill}: {mistake}"));
                }
                ledger.add(|ledger| &ledger.checks);
                server.launch();
                if !worker.is_running() {
                    ledger.mistake(format!(
                        "after kill {kill} the worker process is gone; its log:\n{}",
                        worker.log()
                    ));
                    worker = self::worker(&server);
                }
            }
            Victim::Worker => {
                worker.kill();
                worker = self::worker(&server);
            }
        }
    }
    (server, worker)
}

/// `PRAGMA integrity_check` on a copy of what the killed process left, so that the engine meets it untouched.
fn check(database: &Path) -> Result<(), String> {
    let copy = tempfile::tempdir().map_err(|error| error.to_string())?;
    for suffix in ["", "-wal"] {
        let name = format!("{}{suffix}", database.file_name().unwrap_or_default().to_string_lossy());
        let source = database.with_file_name(&name);
        if source.exists() {
            std::fs::copy(&source, copy.path().join(&name)).map_err(|error| error.to_string())?;
        }
    }
    let connection = rusqlite::Connection::open(copy.path().join(database.file_name().unwrap_or_default()))
        .map_err(|error| error.to_string())?;
    let answer: String = connection
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .map_err(|error| error.to_string())?;
    if answer == "ok" { Ok(()) } else { Err(format!("integrity_check says: {answer}")) }
}

/// SplitMix64: enough randomness for moments, and the same everywhere.
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}
