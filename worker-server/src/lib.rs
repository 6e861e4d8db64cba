//! A workflow engine that speaks Temporal's protocol: embedded in a program, or served on a port.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use worker_proto::workflowservice::GetSystemInfoRequest;
//! use worker_server::Server;
//!
//! let server = Server::builder().memory().build().await?;
//! let service = server.workflow_service();
//! let info = service.get_system_info(tonic::Request::new(GetSystemInfoRequest {})).await?;
//! assert!(info.into_inner().capabilities.is_some_and(|can| can.sdk_metadata));
//! server.close().await;
//! # Ok(())
//! # }
//! ```
//!
//! Inside, from the edge to the middle: `service` (gRPC), `driver` (the lock, the clock, the commits), `engine` (all
//! decisions, no I/O), `store` (SQLite or memory) and `visibility` (list filters).

mod clock;
mod driver;
mod engine;
mod server;
mod service;
mod store;
#[cfg(test)]
mod tests;
mod visibility;

pub use server::{Listening, ServeError, Server, ServerBuilder};
pub use store::sqlite::OpenError;
