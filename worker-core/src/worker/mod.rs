//! Workers.

mod error;

pub use error::StartWorkerError;
