//! The engine's clock readings.  Arithmetic saturates: a hostile duration ends at the far end of time, never in a panic.

use std::time::Duration;

use worker_proto::prost_types;

const NANOS_PER_SECOND: i64 = 1_000_000_000;

/// Nanoseconds of the engine clock since the Unix epoch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub(crate) struct Time(pub(crate) i64);

impl Time {
    pub(crate) fn plus(self, span: Duration) -> Self {
        Self(self.0.saturating_add(nanos(span)))
    }

    /// Time passed since `earlier`; zero if it is later.
    pub(crate) fn since(self, earlier: Self) -> Duration {
        Duration::from_nanos(u64::try_from(self.0.saturating_sub(earlier.0)).unwrap_or(0))
    }

    pub(crate) fn to_proto(self) -> prost_types::Timestamp {
        prost_types::Timestamp {
            seconds: self.0.div_euclid(NANOS_PER_SECOND),
            nanos: i32::try_from(self.0.rem_euclid(NANOS_PER_SECOND)).expect("a remainder below 10^9"),
        }
    }

    pub(crate) fn from_proto(timestamp: &prost_types::Timestamp) -> Self {
        let nanos = i64::from(timestamp.nanos);
        Self(timestamp.seconds.saturating_mul(NANOS_PER_SECOND).saturating_add(nanos))
    }

    /// As stored in records, where 0 means unset.
    pub(crate) fn stored(value: Option<Self>) -> i64 {
        value.map_or(0, |time| time.0)
    }

    /// The inverse of [`Self::stored`].
    pub(crate) fn from_stored(nanos: i64) -> Option<Self> {
        (nanos != 0).then_some(Self(nanos))
    }
}

/// Whole nanoseconds, at most `i64::MAX` (292 years).
pub(crate) fn nanos(span: Duration) -> i64 {
    i64::try_from(span.as_nanos()).unwrap_or(i64::MAX)
}

/// A wire duration; absent and negative read as zero, too large ones as the longest that the engine can count.
pub(crate) fn span(duration: Option<&prost_types::Duration>) -> Duration {
    let Some(duration) = duration else { return Duration::ZERO };
    let nanos = duration.seconds.saturating_mul(NANOS_PER_SECOND).saturating_add(i64::from(duration.nanos));
    Duration::from_nanos(u64::try_from(nanos).unwrap_or(0))
}

/// The wire form; always present, also for zero.
pub(crate) fn wire(span: Duration) -> prost_types::Duration {
    let nanos = nanos(span);
    prost_types::Duration {
        seconds: nanos / NANOS_PER_SECOND,
        nanos: i32::try_from(nanos % NANOS_PER_SECOND).expect("a remainder below 10^9"),
    }
}
