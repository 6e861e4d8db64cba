use worker_core::prelude::*;

#[activity(start_to_close, retry, name)]
async fn greet(name: String) -> Result<String> {
    Ok(name)
}

fn main() {}
