use serde::{Deserialize, Serialize};
use worker_core::WorkerError;

#[derive(Debug, Serialize, Deserialize, WorkerError)]
#[worker_error("wrong")]
struct Wrong<T>(T);

fn main() {}
