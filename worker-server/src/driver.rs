//! The one place where requests, deadlines, the engine and the store meet.
//!
//! A caller takes the lock, asks the engine, hands the step's effects to the store inside the lock (so that their order is
//! the engine's), and gets its reply after the commit that holds them.  Its face:
//! - `Driver::open(store: Arc<dyn Store>, seed: u64) -> Result<Arc<Driver>, StoreError>` inside a tokio runtime;
//! - `async fn call(&self, timeout: Option<Duration>, request: Request) -> Result<Response, Rejected>`, where `timeout` is
//!   what the caller has left (its gRPC deadline); dropping the future takes the request back;
//! - `fn store(&self) -> &Arc<dyn Store>` for lists and counts;
//! - `fn now(&self) -> Time`, the engine clock;
//! - `async fn close(&self)`: polls are answered empty, later calls UNAVAILABLE, queued commits are finished.
