//! Running activities: cancellation and heartbeats as data; `runner` (feature `client`) does the I/O.

mod cancellation;
mod heartbeat;
#[cfg(feature = "client")]
pub(crate) mod runner;

pub use cancellation::CancelReason;
pub(crate) use cancellation::Latch;
pub(crate) use heartbeat::Heartbeats;
