use worker_core::prelude::*;

struct Billing<T>(T);

#[activity]
impl<T: Send + Sync + 'static> Billing<T> {
    #[activity]
    async fn charge(&self, cents: u64) -> u64 {
        cents
    }
}

fn main() {}
