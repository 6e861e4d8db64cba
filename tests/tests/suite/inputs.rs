//! Typed inputs and results: none, one and three arguments, as every other SDK lays them out.

use serde::{Deserialize, Serialize};
use worker_core::prelude::*;

use crate::support::{Env, both, soon};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Parcel {
    city: String,
    grams: Option<u32>,
}

#[activity(start_to_close = "10s")]
async fn weigh_nothing() -> Result<u32> {
    Ok(7)
}

#[activity(start_to_close = "10s")]
async fn weigh_one(parcel: Parcel) -> Result<Parcel> {
    Ok(Parcel { grams: Some(parcel.grams.unwrap_or(0) + 1), ..parcel })
}

#[activity(start_to_close = "10s")]
async fn weigh_three(parcel: Parcel, factor: u32, labels: Vec<String>) -> Result<(u32, String)> {
    Ok((parcel.grams.unwrap_or(0) * factor, labels.join("+")))
}

#[workflow]
async fn input_none(ctx: WorkflowContext) -> Result<u32> {
    ctx.activity(WEIGH_NOTHING, ()).await
}

#[workflow]
async fn input_one(ctx: WorkflowContext, parcel: Parcel) -> Result<Parcel> {
    ctx.activity(WEIGH_ONE, parcel).await
}

#[workflow]
async fn input_three(
    ctx: WorkflowContext,
    parcel: Parcel,
    factor: u32,
    labels: Vec<String>,
) -> Result<(u32, String)> {
    ctx.activity(WEIGH_THREE, (parcel, factor, labels)).await
}

#[workflow]
async fn input_unit(_ctx: WorkflowContext) -> Result<()> {
    Ok(())
}

both! { no_argument, one_argument, three_arguments, no_result }

fn dispatch() -> Dispatch {
    Dispatch::new()
        .workflow(INPUT_NONE)
        .workflow(INPUT_ONE)
        .workflow(INPUT_THREE)
        .workflow(INPUT_UNIT)
        .activity(WEIGH_NOTHING)
        .activity(WEIGH_ONE)
        .activity(WEIGH_THREE)
}

fn parcel() -> Parcel {
    Parcel { city: "Zürich".into(), grams: Some(250) }
}

async fn no_argument(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let handle = env.start(INPUT_NONE, (), "w").await?;
    assert_eq!(soon(handle.result()).await?, 7);
    let history = env.history(&handle).await?;
    assert_eq!(history.started_input(), [""; 0], "no argument is no payload, not one null payload");
    assert_eq!(
        history.story(),
        [
            "WorkflowExecutionStarted",
            "ActivityTaskScheduled",
            "ActivityTaskStarted",
            "ActivityTaskCompleted",
            "WorkflowExecutionCompleted"
        ]
    );
    worker.shutdown().await
}

async fn one_argument(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let handle = env.start(INPUT_ONE, parcel(), "w").await?;
    assert_eq!(soon(handle.result()).await?, Parcel { grams: Some(251), ..parcel() });
    assert_eq!(env.history(&handle).await?.started_input(), [r#"{"city":"Zürich","grams":250}"#]);
    worker.shutdown().await
}

async fn three_arguments(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let handle =
        env.start(INPUT_THREE, (parcel(), 4, vec!["fragile".to_owned(), "cold".to_owned()]), "w").await?;
    assert_eq!(soon(handle.result()).await?, (1000, "fragile+cold".to_owned()));
    let history = env.history(&handle).await?;
    let expected = [r#"{"city":"Zürich","grams":250}"#, "4", r#"["fragile","cold"]"#];
    assert_eq!(history.started_input(), expected, "each argument is one payload");
    assert_eq!(history.scheduled_input(), expected);
    worker.shutdown().await
}

async fn no_result(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let handle = env.start(INPUT_UNIT, (), "w").await?;
    soon(handle.result()).await?;
    worker.shutdown().await
}
