//! Two definitions of one name, linked into one program.

use worker_core::prelude::*;

#[activity(name = "twice")]
async fn first() -> Result<()> {
    Ok(())
}

#[activity(name = "twice")]
async fn second() -> Result<()> {
    Ok(())
}

#[activity]
async fn once() -> Result<()> {
    Ok(())
}

/// Both places, so that the reader knows which two to look at.
#[tokio::test]
async fn both_places_are_named() -> Result<()> {
    let client = Client::embedded(Embedded::in_memory()).await?;
    let error =
        Worker::start(&client, WorkerOptions::new("q")).await.expect_err("two of one name").to_string();
    assert!(error.contains("`twice`"), "{error}");
    assert_eq!(error.matches("duplicate.rs:").count(), 2, "{error}");
    Ok(())
}

/// A list that does not name them is served all the same.
#[tokio::test]
async fn others_are_served() -> Result<()> {
    let client = Client::embedded(Embedded::in_memory()).await?;
    let worker =
        Worker::start(&client, WorkerOptions::new("q").dispatch(Dispatch::new().activity(ONCE))).await?;
    worker.shutdown().await
}
