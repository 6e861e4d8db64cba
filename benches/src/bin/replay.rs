//! Replays a history of `Chain` N times and prints one line of figures: `replay FILE N`.
//!
//! FILE is JSON as the `temporal` command writes it (`.json`), or a binary `temporal.api.history.v1.History` message (anything else).
//! Timed is the replay alone: the file is read and parsed once before, and the copy that each replay consumes is made outside the clock.

use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use benches::definitions::CHAIN;
use benches::report::millis;
use worker_core::Dispatch;
use worker_core::testing::Replayer;
use worker_proto::history::{History, HistoryEvent};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let result = match &arguments[..] {
        [file, times] => match times.parse() {
            Ok(times) if times > 0 => run(Path::new(file), times),
            _ => Err(format!("`{times}` is not a number of replays; a whole number from 1")),
        },
        _ => Err("usage: replay FILE N".to_owned()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

fn read(file: &Path) -> Result<Vec<HistoryEvent>, String> {
    let bytes =
        std::fs::read(file).map_err(|error| format!("`{}` cannot be read: {error}", file.display()))?;
    let history = if file.extension().is_some_and(|extension| extension == "json") {
        let text = std::str::from_utf8(&bytes)
            .map_err(|error| format!("`{}` is not text: {error}", file.display()))?;
        worker_proto::json::history_from_json(text).map_err(|error| error.to_string())
    } else {
        <History as prost::Message>::decode(bytes.as_slice()).map_err(|error| error.to_string())
    };
    Ok(history.map_err(|error| format!("`{}` is not a history: {error}", file.display()))?.events)
}

fn run(file: &Path, times: u32) -> Result<(), String> {
    let events = read(file)?;
    let replayer = Replayer::dispatch(&Dispatch::new().workflow(CHAIN)).map_err(|error| error.to_string())?;
    let mut spent = Duration::ZERO;
    for _ in 0..times {
        let copy = events.clone();
        #[expect(clippy::disallowed_methods, reason = "measuring wall time is what this program is for")]
        let begun = Instant::now();
        replayer.replay(copy).map_err(|error| error.to_string())?;
        spent += begun.elapsed();
    }
    println!(
        "replay events={} n={times} {:.3}ms/replay {:.0}events/s",
        events.len(),
        millis(spent) / f64::from(times),
        events.len() as f64 * f64::from(times) / spent.as_secs_f64(),
    );
    Ok(())
}
