use worker_core::prelude::*;

#[activity]
async fn fails() -> Result<(), Vec<u8>> {
    Err(Vec::new())
}

fn main() {}
