use worker_core::prelude::*;

#[activity]
async fn greet<T: Data>(name: T) -> Result<T> {
    Ok(name)
}

fn main() {}
