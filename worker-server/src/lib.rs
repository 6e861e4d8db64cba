//! worker-server.

mod engine;
mod store;
mod visibility;
