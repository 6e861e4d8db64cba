use worker_core::prelude::*;

#[activity(task_queue = "q", max_attempts = 3)]
async fn greet(name: String) -> Result<String> {
    Ok(name)
}

fn main() {}
