//! The whole of a first program: an activity, a workflow that calls it, a worker that serves both, a client that asks.
//!
//! `cargo run --example greeter` runs on the embedded engine, in `.worker/engine.db`; with `TEMPORAL_ADDRESS=127.0.0.1:7233` the same
//! program runs on the Temporal server there.

use worker_core::prelude::*;

/// Greets one person.
#[activity(start_to_close = "10s")]
async fn greet(name: String) -> Result<String> {
    Ok(format!("Hello, {name}!"))
}

#[workflow]
async fn greeter(ctx: WorkflowContext, name: String) -> Result<String> {
    ctx.activity(GREET, name).await
}

#[tokio::main]
async fn main() -> Result<()> {
    let client = Client::from_env().await?;
    let worker = Worker::start(&client, WorkerOptions::new("greetings")).await?;
    let greeting = client.execute(GREETER, "World".into()).id("greeter-1").task_queue("greetings").await?;
    println!("{greeting}");
    worker.shutdown().await
}
