//! A program without a single definition.

use worker_core::prelude::*;

/// The likely cause is a library crate that nobody names, which the linker leaves out.
#[tokio::test]
async fn the_way_out_is_named() -> Result<()> {
    let client = Client::embedded(Embedded::in_memory()).await?;
    let error =
        Worker::start(&client, WorkerOptions::new("q")).await.expect_err("nothing to serve").to_string();
    assert!(error.contains("use my_workflows as _;"), "{error}");
    Ok(())
}
