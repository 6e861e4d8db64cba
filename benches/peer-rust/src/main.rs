//! The workload of `benches --bin chain` on the official Rust SDK, against a server: `peer-rust --address HOST:PORT [--total N] [--concurrent N] [--activities N]`.

use std::str::FromStr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use temporalio_client::{
    Client, ClientOptions, Connection, ConnectionOptions, Url, WorkflowGetResultOptions, WorkflowStartOptions,
};
use temporalio_macros::{activities, workflow, workflow_methods};
use temporalio_sdk::activities::{ActivityContext, ActivityError};
use temporalio_sdk::{ActivityOptions, Runtime, Worker, WorkerOptions, WorkflowContext, WorkflowResult};

pub struct Activities;

#[activities]
impl Activities {
    #[activity]
    pub async fn echo(_ctx: ActivityContext, value: u64) -> Result<u64, ActivityError> {
        Ok(value)
    }
}

#[workflow]
#[derive(Default)]
pub struct Chain;

#[workflow_methods]
impl Chain {
    #[run]
    pub async fn run(ctx: &mut WorkflowContext<Self>, length: u64) -> WorkflowResult<u64> {
        let mut sum = 0;
        for value in 0..length {
            let options = ActivityOptions::start_to_close_timeout(Duration::from_secs(60));
            sum += ctx.execute_activity(Activities::echo, value, options).await?;
        }
        Ok(sum)
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    use lexopt::prelude::*;
    let (mut total, mut concurrent, mut activities, mut address) = (400u64, 50u64, 1u64, String::new());
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("total") => total = arguments.value()?.parse()?,
            Long("concurrent") => concurrent = arguments.value()?.parse()?,
            Long("activities") => activities = arguments.value()?.parse()?,
            Long("address") => address = arguments.value()?.string()?,
            other => return Err(other.unexpected().into()),
        }
    }
    let runtime = Runtime::from_current_tokio(Default::default())?;
    let connection = Connection::connect(ConnectionOptions::new(Url::from_str(&format!("http://{address}"))?).build()).await?;
    let client = Client::new(connection, ClientOptions::new("default").build())?;
    let options =
        WorkerOptions::new("chain-peer").register_workflow::<Chain>()?.register_activities(Activities).build();
    let mut worker = Worker::new(&runtime, client.clone(), options)?;

    let load = async move {
        let next = Arc::new(AtomicU64::new(0));
        let (begun, cpu) = (Instant::now(), cpu_time::ProcessTime::now());
        let callers: Vec<_> = (0..concurrent)
            .map(|_| {
                let (client, next) = (client.clone(), next.clone());
                tokio::spawn(async move {
                    let mut samples = Vec::new();
                    loop {
                        let number = next.fetch_add(1, Ordering::Relaxed);
                        if number >= total {
                            return samples;
                        }
                        let begun = Instant::now();
                        let id = format!("peer-{}-{number}", std::process::id());
                        let handle = client
                            .start_workflow(Chain::run, activities, WorkflowStartOptions::new("chain-peer", id).build())
                            .await
                            .expect("start");
                        let sum = handle.get_result(WorkflowGetResultOptions::default()).await.expect("result");
                        assert_eq!(sum, activities * activities.saturating_sub(1) / 2);
                        samples.push(begun.elapsed());
                    }
                })
            })
            .collect();
        let mut samples = Vec::new();
        for caller in callers {
            samples.extend(caller.await.expect("caller"));
        }
        let (wall, cpu) = (begun.elapsed(), cpu.elapsed());
        samples.sort_unstable();
        let at = |percent: usize| samples[(samples.len() * percent).div_ceil(100).clamp(1, samples.len()) - 1].as_secs_f64() * 1e3;
        println!(
            "peer-rust total={total} concurrent={concurrent} activities={activities} wall={:.2}s rate={:.0}/s cpu_per_wf={:.3}ms p50={:.2}ms p99={:.2}ms",
            wall.as_secs_f64(),
            total as f64 / wall.as_secs_f64(),
            cpu.as_secs_f64() * 1e3 / total as f64,
            at(50),
            at(99)
        );
    };
    tokio::select! {
        _ = load => {}
        result = worker.run() => result?,
    }
    Ok(())
}
