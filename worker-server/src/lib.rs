//! worker-server.

mod clock;
mod driver;
mod engine;
mod store;
mod visibility;

pub use store::sqlite::OpenError;
