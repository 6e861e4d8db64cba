use worker_core::prelude::*;

struct Billing;

#[activity]
impl Billing {
    #[activity]
    async fn charge(&mut self, cents: u64) -> u64 {
        cents
    }

    #[activity]
    async fn refund(self) {}
}

fn main() {}
