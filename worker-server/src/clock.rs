//! The two clocks of the server, read here and nowhere else.
//!
//! The engine's time follows the wall clock forwards, also over a jump, and never backwards: set back, the wall clock is
//! left behind until the server starts again, and time goes on at the pace of the monotonic clock.  So a timer is late by
//! no more than it waits, and no history goes back in time.

use std::fmt;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use crate::engine::{Now, Time};

/// Where the readings come from.
pub(crate) trait Source: Send + Sync {
    /// Nanoseconds since the Unix epoch; may jump.
    fn wall_ns(&self) -> i64;

    /// Time since some fixed moment; never goes back, and may stand still while the machine sleeps.
    fn mono(&self) -> Duration;
}

/// The engine's clock.
pub(crate) struct Clock {
    source: Box<dyn Source>,
    /// How far the wall clock has been ahead of the monotonic one, at most.
    ahead_ns: AtomicI64,
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Clock").field("ahead_ns", &self.ahead_ns).finish_non_exhaustive()
    }
}

impl Clock {
    pub(crate) fn new() -> Self {
        Self::on(OsClocks::new())
    }

    pub(crate) fn on(source: impl Source + 'static) -> Self {
        Self { source: Box::new(source), ahead_ns: AtomicI64::new(i64::MIN) }
    }

    pub(crate) fn now(&self) -> Now {
        // In this order: a pause in between makes the wall clock look late, which is ignored.
        let wall_ns = self.source.wall_ns();
        let mono = self.source.mono();
        let mono_ns = i64::try_from(mono.as_nanos()).unwrap_or(i64::MAX);
        let ahead_ns = wall_ns.saturating_sub(mono_ns);
        let ahead_ns = self.ahead_ns.fetch_max(ahead_ns, Ordering::Relaxed).max(ahead_ns);
        Now { time: Time(mono_ns.saturating_add(ahead_ns)), mono }
    }
}

/// The OS's clocks.
pub(crate) struct OsClocks {
    started: Instant,
}

impl OsClocks {
    #[expect(
        clippy::disallowed_methods,
        reason = "the clock of the server; the engine gets time as an argument"
    )]
    pub(crate) fn new() -> Self {
        Self { started: Instant::now() }
    }
}

impl Source for OsClocks {
    #[expect(
        clippy::disallowed_methods,
        reason = "the clock of the server; the engine gets time as an argument"
    )]
    fn wall_ns(&self) -> i64 {
        let since_epoch = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO);
        i64::try_from(since_epoch.as_nanos()).unwrap_or(i64::MAX)
    }

    fn mono(&self) -> Duration {
        self.started.elapsed()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::{Arc, Mutex};

    const SECOND: i64 = 1_000_000_000;

    struct Readings(Arc<Mutex<(i64, Duration)>>);

    impl Source for Readings {
        fn wall_ns(&self) -> i64 {
            self.0.lock().expect("whole").0
        }

        fn mono(&self) -> Duration {
            self.0.lock().expect("whole").1
        }
    }

    /// Readings of the wall and the monotonic clock in seconds, and the engine's time that follows from each.
    #[track_caller]
    fn check(readings: &[(i64, u64, i64)]) {
        let both = Arc::new(Mutex::new((0, Duration::ZERO)));
        let clock = Clock::on(Readings(both.clone()));
        for (wall, mono, expected) in readings {
            *both.lock().expect("whole") = (wall * SECOND, Duration::from_secs(*mono));
            let now = clock.now();
            assert_eq!(
                (now.time.0, now.mono),
                (expected * SECOND, Duration::from_secs(*mono)),
                "{readings:?}"
            );
        }
    }

    #[test]
    fn both_clocks_in_step_give_the_wall_clock() {
        check(&[(1000, 0, 1000), (1001, 1, 1001), (1060, 60, 1060)]);
    }

    #[test]
    fn a_wall_clock_set_back_is_not_followed_and_time_goes_on() {
        check(&[(5000, 10, 5000), (1400, 10, 5000), (1401, 11, 5001), (1461, 71, 5061)]);
    }

    #[test]
    fn a_jump_ahead_is_followed_as_after_a_sleep_of_the_machine() {
        check(&[(1000, 0, 1000), (8200, 1, 8200), (8201, 2, 8201)]);
    }

    #[test]
    fn set_back_and_then_ahead_time_is_the_latest_of_both() {
        check(&[(5000, 10, 5000), (4000, 20, 5010), (6000, 30, 6000), (5000, 31, 6001)]);
    }
}
