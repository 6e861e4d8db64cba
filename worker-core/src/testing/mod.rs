//! Tools for tests of workflows and activities.

mod history_builder;
mod replayer;

pub use history_builder::{TableError, history_table};
pub use replayer::{ReplayError, Replayer};
