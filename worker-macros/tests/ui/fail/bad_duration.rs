use worker_core::prelude::*;

#[activity(start_to_close = "10", heartbeat = "soon", schedule_to_close = "", schedule_to_start = "3 parsecs")]
async fn greet(name: String) -> Result<String> {
    Ok(name)
}

fn main() {}
