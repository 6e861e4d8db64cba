//! Starts workflows of type `Chain`, waits for each result and prints one line of figures.
//!
//! Client and worker live in this process; with `--memory` and `--db` the engine does too, with `--address` it is a server elsewhere.
//! Latency is from the start call to the result in hand.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use benches::definitions::CHAIN;
use benches::report::{cpu_used, millis, peak_rss_mib, percentile};
use worker_core::prelude::*;

const USAGE: &str =
    "usage: chain [--total N] [--concurrent N] [--activities N] (--memory | --db FILE | --address HOST:PORT)";

enum Engine {
    Memory,
    File(String),
    Address(String),
}

struct Options {
    total: u64,
    concurrent: u64,
    activities: u64,
    engine: Engine,
}

fn options() -> Result<Options, lexopt::Error> {
    use lexopt::prelude::*;
    let mut options = Options { total: 400, concurrent: 50, activities: 1, engine: Engine::Memory };
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("total") => options.total = arguments.value()?.parse()?,
            Long("concurrent") => options.concurrent = arguments.value()?.parse()?,
            Long("activities") => options.activities = arguments.value()?.parse()?,
            Long("memory") => options.engine = Engine::Memory,
            Long("db") => options.engine = Engine::File(arguments.value()?.string()?),
            Long("address") => options.engine = Engine::Address(arguments.value()?.string()?),
            other => return Err(other.unexpected()),
        }
    }
    Ok(options)
}

/// One caller: takes the next number until all are taken, and times each start-to-result.
async fn caller(
    client: Client,
    run: String,
    next: Arc<AtomicU64>,
    total: u64,
    activities: u64,
) -> Result<Vec<Duration>> {
    let mut samples = Vec::new();
    loop {
        let number = next.fetch_add(1, Ordering::Relaxed);
        if number >= total {
            return Ok(samples);
        }
        let begun = now();
        let sum =
            client.execute(CHAIN, activities).id(format!("chain-{run}-{number}")).task_queue("chain").await?;
        samples.push(begun.elapsed());
        let expected = activities * activities.saturating_sub(1) / 2;
        if sum != expected {
            return Err(Failure::new(
                "WrongSum",
                format!("workflow {number} returned {sum} instead of {expected}"),
            ));
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "measuring wall time is what this program is for")]
fn now() -> Instant {
    Instant::now()
}

#[tokio::main]
async fn main() -> Result<()> {
    let options = options().unwrap_or_else(|error| {
        eprintln!("{error}\n{USAGE}");
        std::process::exit(2);
    });
    let client = match &options.engine {
        Engine::Memory => Client::embedded(Embedded::in_memory()).await?,
        Engine::File(path) => Client::embedded(Embedded::at(path)).await?,
        Engine::Address(address) => Client::connect(address.as_str()).await?,
    };
    let worker = Worker::start(&client, WorkerOptions::new("chain")).await?;

    let run = std::process::id().to_string();
    let next = Arc::new(AtomicU64::new(0));
    let begun = now();
    let cpu_before = cpu_used();
    let callers: Vec<_> = (0..options.concurrent.max(1))
        .map(|_| {
            let work = caller(client.clone(), run.clone(), next.clone(), options.total, options.activities);
            #[expect(clippy::disallowed_methods, reason = "every caller is joined below")]
            tokio::spawn(work)
        })
        .collect();
    let mut samples = Vec::new();
    for caller in callers {
        samples.extend(caller.await.map_err(|error| Failure::new("CallerPanicked", error.to_string()))??);
    }
    let wall = begun.elapsed();
    let cpu = cpu_used() - cpu_before;
    samples.sort_unstable();

    println!(
        "chain total={} concurrent={} activities={} wall={:.2}s rate={:.0}/s cpu_per_wf={:.3}ms p50={:.2}ms p99={:.2}ms rss={:.0}MiB",
        options.total,
        options.concurrent,
        options.activities,
        wall.as_secs_f64(),
        options.total as f64 / wall.as_secs_f64(),
        millis(cpu) / options.total.max(1) as f64,
        millis(percentile(&samples, 50.0)),
        millis(percentile(&samples, 99.0)),
        peak_rss_mib(),
    );
    worker.shutdown().await
}
