use worker_core::prelude::*;

#[workflow]
#[derive(Default)]
struct Cart {
    items: Vec<u64>,
}

#[workflow]
impl Cart {
    #[run]
    async fn run(&mut self, limit: usize) -> usize {
        limit + self.items.len()
    }
}

fn main() {}
