use worker_core::prelude::*;

#[activity(start_to_close = "0s")]
async fn greet(name: String) -> Result<String> {
    Ok(name)
}

fn main() {}
