use worker_core::prelude::*;

struct Billing;

impl Billing {
    #[activity]
    async fn charge(&self, cents: u64) -> u64 {
        cents
    }
}

fn main() {}
