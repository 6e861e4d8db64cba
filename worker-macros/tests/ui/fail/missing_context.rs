use worker_core::prelude::*;

#[workflow]
async fn greeter(name: String) -> Result<String> {
    Ok(name)
}

#[workflow]
async fn idle() {}

#[workflow]
#[derive(Default)]
struct Cart;

#[workflow]
impl Cart {
    #[run]
    async fn run(limit: usize) -> usize {
        limit
    }
}

fn main() {}
