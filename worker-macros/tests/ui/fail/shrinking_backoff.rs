use worker_core::prelude::*;

#[activity(retry(backoff = 0.5))]
async fn greet(name: String) -> Result<String> {
    Ok(name)
}

fn main() {}
