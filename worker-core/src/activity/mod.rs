//! Running activities: cancellation and heartbeats as data; `runner` (feature `client`) does the I/O.

mod cancellation;
mod heartbeat;

pub use cancellation::CancelReason;
pub(crate) use cancellation::Latch;
pub(crate) use heartbeat::Heartbeats;
