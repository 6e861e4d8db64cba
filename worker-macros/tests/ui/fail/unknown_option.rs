use worker_core::prelude::*;

#[activity(start_to_clos = "10s", colour = 3, retry(attempts = 3))]
async fn greet(name: String) -> Result<String> {
    Ok(name)
}

fn main() {}
