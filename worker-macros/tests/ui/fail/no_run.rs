use worker_core::prelude::*;

#[workflow]
#[derive(Default)]
struct Cart {
    items: Vec<u64>,
}

#[workflow]
impl Cart {
    #[signal]
    fn add(&mut self, cents: u64) {
        self.items.push(cents)
    }
}

fn main() {}
