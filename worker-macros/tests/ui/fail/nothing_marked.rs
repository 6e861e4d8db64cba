use worker_core::prelude::*;

struct Billing;

#[activity]
impl Billing {
    pub async fn charge(&self, cents: u64) -> u64 {
        cents
    }
}

fn main() {}
