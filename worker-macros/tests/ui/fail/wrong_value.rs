use worker_core::prelude::*;

#[activity(start_to_close = 10, name = greet, retry(max_attempts = "5", backoff = fast, non_retryable = "Declined"), crate = 3)]
async fn greet(name: String) -> Result<String> {
    Ok(name)
}

fn main() {}
