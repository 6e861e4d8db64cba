use worker_core::prelude::*;

#[activity(local = true)]
async fn greet(name: String) -> Result<String> {
    Ok(name)
}

fn main() {}
