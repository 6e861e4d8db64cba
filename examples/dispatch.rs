//! Which worker serves what: one program, three task queues.
//!
//! - `everything` has no list, so it serves all that is linked in;
//! - `gpu` lists two activities and so gets no workflow;
//! - `billing` lists one workflow and so gets no activity.
//!
//! What is sent to a queue whose worker does not list it is answered with the names that are, and does not run there.

use std::time::Duration;

use worker_core::client::WorkflowHandle;
use worker_core::prelude::*;
use worker_core::proto::history::history_event::Attributes;

/// Says on which queue it ran.
#[activity(start_to_close = "10s")]
async fn render(ctx: ActivityContext, film: String) -> Result<String> {
    Ok(format!("{film} rendered on `{}`", ctx.info().task_queue))
}

#[activity(start_to_close = "10s")]
async fn upscale(ctx: ActivityContext, film: String) -> Result<String> {
    Ok(format!("{film} upscaled on `{}`", ctx.info().task_queue))
}

#[activity(start_to_close = "10s")]
async fn charge(ctx: ActivityContext, cents: u64) -> Result<String> {
    Ok(format!("{cents} cents charged on `{}`", ctx.info().task_queue))
}

/// Runs where everything is served, and sends its heavy part to the machine that is made for it.
#[workflow(task_queue = "everything")]
async fn film(ctx: WorkflowContext, title: String) -> Result<Vec<String>> {
    let rendered = ctx.activity(RENDER, title.clone()).task_queue("gpu").await?;
    let upscaled = ctx.activity(UPSCALE, title).task_queue("gpu").await?;
    Ok(vec![rendered, upscaled])
}

/// Runs on the queue that lists it; its activity is not served there, so it says where.
#[workflow(task_queue = "billing")]
async fn invoice(ctx: WorkflowContext, cents: u64) -> Result<String> {
    ctx.activity(CHARGE, cents).task_queue("everything").await
}

/// Sends an activity to a queue whose worker does not list it.
#[workflow(task_queue = "everything")]
async fn misdirected(ctx: WorkflowContext) -> Result<String> {
    ctx.activity(CHARGE, 1).task_queue("gpu").retry(RetryPolicy::once()).await
}

#[tokio::main]
async fn main() -> Result<()> {
    let client = match std::env::var_os("TEMPORAL_ADDRESS") {
        Some(_) => Client::from_env().await?,
        None => Client::embedded(Embedded::in_memory()).await?,
    };
    let workers = [
        Worker::start(&client, WorkerOptions::new("everything")).await?,
        Worker::start(
            &client,
            WorkerOptions::new("gpu").dispatch(Dispatch::new().activity(RENDER).activity(UPSCALE)),
        )
        .await?,
        Worker::start(&client, WorkerOptions::new("billing").dispatch(Dispatch::new().workflow(INVOICE)))
            .await?,
    ];
    for worker in &workers {
        let status = worker.status();
        let (workflows, activities) = (status.workflows.join(", "), status.activities.join(", "));
        println!("{}: workflows [{workflows}], activities [{activities}]", status.task_queue);
    }

    for line in client.execute(FILM, "Metropolis".into()).await? {
        println!("film: {line}");
    }
    println!("invoice: {}", client.execute(INVOICE, 1200).await?);

    // An activity on the wrong queue: the attempt fails with the names that are served there.
    let failure = client.execute(MISDIRECTED, ()).await.expect_err("`charge` is not served on `gpu`");
    println!("misdirected activity: {}", deepest(&failure));

    // A workflow on the wrong queue: its task fails, it waits for a right worker. Nothing of it ran.
    let stray = client.start(FILM, "Nosferatu".into()).task_queue("billing").await?;
    println!("misdirected workflow: {}", first_task_failure(&stray).await?);
    println!("misdirected workflow is {:?}", stray.describe().await?.status());
    stray.terminate().reason("shown").await?;

    // A list that cannot be right is refused at once.
    let typo = Dispatch::from_names(["invoice"], ["chrage"]);
    let refused = Worker::start(&client, WorkerOptions::new("billing").dispatch(typo)).await;
    println!("a wrong name: {}", deepest(&refused.expect_err("no activity is named so")));

    for worker in workers {
        worker.shutdown().await?;
    }
    Ok(())
}

/// The message at the end of an error's chain of causes.
fn deepest(error: &dyn std::error::Error) -> String {
    error.source().map_or_else(|| error.to_string(), deepest)
}

/// Waits until a workflow's task failed, and says why.
async fn first_task_failure<O: Data>(workflow: &WorkflowHandle<O>) -> Result<String> {
    loop {
        for event in workflow.history().await?.events {
            if let Some(Attributes::WorkflowTaskFailedEventAttributes(failed)) = event.attributes {
                return Ok(failed.failure.map(|failure| failure.message).unwrap_or_default());
            }
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}
