use worker_core::prelude::*;

struct Billing;

trait Charge {
    async fn charge(&self, cents: u64) -> u64;
}

#[activity]
impl Charge for Billing {
    #[activity]
    async fn charge(&self, cents: u64) -> u64 {
        cents
    }
}

fn main() {}
