use worker_core::prelude::*;

#[activity(dynamic)]
async fn anything(input: Vec<String>) -> Result<String> {
    Ok(input.concat())
}

fn main() {}
