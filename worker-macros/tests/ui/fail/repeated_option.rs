use worker_core::prelude::*;

#[activity(start_to_close = "10s", start_to_close = "20s")]
async fn greet(name: String) -> Result<String> {
    Ok(name)
}

fn main() {}
