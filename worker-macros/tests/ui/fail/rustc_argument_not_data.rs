use worker_core::prelude::*;

struct Pool;

#[activity]
async fn one(pool: Pool) {
    drop(pool)
}

#[activity]
async fn second(count: u64, pool: Pool) {
    drop((count, pool))
}

fn main() {}
