//! The only readings of the wall clock and of the monotonic clock in this crate; the cores get time as an argument.

use std::time::{Instant, SystemTime};

/// Wall-clock time, for what a server or a person reads.
#[expect(clippy::disallowed_methods, reason = "this module owns the clock")]
#[allow(dead_code, reason = "used by the edges only")]
pub(crate) fn now() -> SystemTime {
    SystemTime::now()
}

/// Monotonic time, for measuring spans.
#[expect(clippy::disallowed_methods, reason = "this module owns the clock")]
#[allow(dead_code, reason = "used by the edges only")]
pub(crate) fn instant() -> Instant {
    Instant::now()
}
