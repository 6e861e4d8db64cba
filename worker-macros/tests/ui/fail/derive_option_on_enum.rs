use serde::{Deserialize, Serialize};
use worker_core::WorkerError;

#[derive(Debug, Serialize, Deserialize, WorkerError)]
#[worker_error(name = "Billing", non_retryable)]
enum Wrong {
    #[worker_error("a")]
    A,
}

fn main() {}
