use worker_core::prelude::*;

struct Pool;

#[activity]
async fn pool() -> Result<Pool> {
    Ok(Pool)
}

fn main() {}
