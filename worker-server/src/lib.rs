//! worker-server.

mod engine;
mod store;
mod visibility;

pub use store::sqlite::OpenError;
