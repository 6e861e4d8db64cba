use serde::{Deserialize, Serialize};
use worker_core::WorkerError;

#[derive(Debug, Serialize, Deserialize, WorkerError)]
enum Wrong {
    #[worker_error("a")]
    A,
    B,
}

fn main() {}
