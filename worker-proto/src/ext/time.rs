//! Times of the wire and of `std`. Values out of range become the nearest one in range; nothing panics.
//!
//! Protobuf's bounds are about 10000 years for a `Duration` and the years 1 to 9999 for a `Timestamp`. What is sent keeps
//! them, because other implementations refuse a message that does not.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

const NANOS_PER_SECOND: i32 = 1_000_000_000;
const DURATION_SECONDS_MAX: u64 = 315_576_000_000;
const TIMESTAMP_SECONDS_MIN: i64 = -62_135_596_800;
const TIMESTAMP_SECONDS_MAX: i64 = 253_402_300_799;

/// The duration for a wire field, cut to protobuf's bound.
pub fn to_wire(duration: Duration) -> prost_types::Duration {
    let duration = duration.min(Duration::from_secs(DURATION_SECONDS_MAX));
    // Both fit: the line above bounds the seconds, and `std` the nanoseconds.
    prost_types::Duration { seconds: duration.as_secs() as i64, nanos: duration.subsec_nanos() as i32 }
}

/// The duration that a wire field holds; a negative one is zero.
pub fn to_duration(duration: &prost_types::Duration) -> Duration {
    let (seconds, nanos) = carry(duration.seconds, duration.nanos);
    match u64::try_from(seconds) {
        Ok(seconds) => Duration::new(seconds, nanos),
        Err(_) => Duration::ZERO,
    }
}

/// The duration of a timeout: a field that is not set, zero or negative means that there is no timeout.
pub fn to_timeout(duration: Option<&prost_types::Duration>) -> Option<Duration> {
    duration.map(to_duration).filter(|duration| !duration.is_zero())
}

/// The moment for a wire field, cut to protobuf's bounds.
pub fn to_timestamp(time: SystemTime) -> prost_types::Timestamp {
    let (seconds, nanos) = match time.duration_since(UNIX_EPOCH) {
        Ok(after) => (i64::try_from(after.as_secs()).unwrap_or(i64::MAX), after.subsec_nanos() as i32),
        Err(error) => {
            let before = error.duration();
            let seconds = i64::try_from(before.as_secs()).unwrap_or(i64::MAX);
            let (seconds, nanos) = carry(-seconds, -(before.subsec_nanos() as i32));
            (seconds, nanos as i32)
        }
    };
    clamp(seconds, nanos)
}

/// The moment that a wire field holds, cut to protobuf's bounds; the epoch where the platform cannot express it.
pub fn to_system_time(timestamp: &prost_types::Timestamp) -> SystemTime {
    let (seconds, nanos) = carry(timestamp.seconds, timestamp.nanos);
    let timestamp = clamp(seconds, nanos as i32);
    let nanos = Duration::from_nanos(timestamp.nanos as u64);
    let whole = Duration::from_secs(timestamp.seconds.unsigned_abs());
    let base =
        if timestamp.seconds < 0 { UNIX_EPOCH.checked_sub(whole) } else { UNIX_EPOCH.checked_add(whole) };
    base.and_then(|base| base.checked_add(nanos)).unwrap_or(UNIX_EPOCH)
}

/// The same moment with `nanos` in `0..NANOS_PER_SECOND`, whatever it was.
fn carry(seconds: i64, nanos: i32) -> (i64, u32) {
    let whole = seconds.saturating_add(i64::from(nanos.div_euclid(NANOS_PER_SECOND)));
    (whole, nanos.rem_euclid(NANOS_PER_SECOND) as u32)
}

fn clamp(seconds: i64, nanos: i32) -> prost_types::Timestamp {
    if seconds < TIMESTAMP_SECONDS_MIN {
        prost_types::Timestamp { seconds: TIMESTAMP_SECONDS_MIN, nanos: 0 }
    } else if seconds > TIMESTAMP_SECONDS_MAX {
        prost_types::Timestamp { seconds: TIMESTAMP_SECONDS_MAX, nanos: NANOS_PER_SECOND - 1 }
    } else {
        prost_types::Timestamp { seconds, nanos }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_duration(seconds: i64, nanos: i32, expected: Duration) {
        assert_eq!(to_duration(&prost_types::Duration { seconds, nanos }), expected);
    }

    #[track_caller]
    fn check_timestamp(time: SystemTime, seconds: i64, nanos: i32) {
        let timestamp = prost_types::Timestamp { seconds, nanos };
        assert_eq!(to_timestamp(time), timestamp);
        assert_eq!(to_system_time(&timestamp), time);
    }

    #[test]
    fn durations_are_read() {
        check_duration(1, 500_000_000, Duration::from_millis(1500));
        check_duration(0, 0, Duration::ZERO);
        check_duration(2, -500_000_000, Duration::from_millis(1500));
        check_duration(-1, 1_500_000_000, Duration::from_millis(500));
    }

    #[test]
    fn hostile_durations_are_cut() {
        check_duration(-1, 0, Duration::ZERO);
        check_duration(0, -1, Duration::ZERO);
        check_duration(i64::MIN, i32::MIN, Duration::ZERO);
        check_duration(i64::MAX, i32::MAX, Duration::new(i64::MAX as u64, 147_483_647));
        check_duration(0, i32::MAX, Duration::new(2, 147_483_647));
    }

    #[test]
    fn sent_durations_keep_the_bound() {
        let sent = to_wire(Duration::MAX);
        assert_eq!((sent.seconds, sent.nanos), (315_576_000_000, 0));
        for duration in [Duration::ZERO, Duration::from_nanos(1), Duration::new(315_575_999_999, 999_999_999)]
        {
            assert_eq!(to_duration(&to_wire(duration)), duration);
        }
    }

    #[test]
    fn no_timeout_has_three_spellings() {
        let timeout = |seconds| to_timeout(Some(&prost_types::Duration { seconds, nanos: 0 }));
        assert_eq!((to_timeout(None), timeout(0), timeout(-5)), (None, None, None));
        assert_eq!(timeout(5), Some(Duration::from_secs(5)));
    }

    #[test]
    fn timestamps_go_both_ways() {
        check_timestamp(UNIX_EPOCH, 0, 0);
        check_timestamp(UNIX_EPOCH + Duration::new(5, 7), 5, 7);
        check_timestamp(UNIX_EPOCH - Duration::from_nanos(1), -1, 999_999_999);
        check_timestamp(UNIX_EPOCH - Duration::from_secs(3), -3, 0);
        check_timestamp(UNIX_EPOCH - Duration::new(3, 1), -4, 999_999_999);
    }

    #[test]
    fn hostile_timestamps_are_cut() {
        let first = to_system_time(&prost_types::Timestamp { seconds: TIMESTAMP_SECONDS_MIN, nanos: 0 });
        let last =
            to_system_time(&prost_types::Timestamp { seconds: TIMESTAMP_SECONDS_MAX, nanos: 999_999_999 });
        assert!(first < UNIX_EPOCH && last > UNIX_EPOCH);
        for nanos in [i32::MIN, -1, 0, i32::MAX] {
            assert_eq!(to_system_time(&prost_types::Timestamp { seconds: i64::MIN, nanos }), first);
            assert_eq!(to_system_time(&prost_types::Timestamp { seconds: i64::MAX, nanos }), last);
        }
        if let Some(far) = UNIX_EPOCH.checked_add(Duration::from_secs(i64::MAX as u64)) {
            assert_eq!(to_timestamp(far).seconds, TIMESTAMP_SECONDS_MAX);
        }
        if let Some(far) = UNIX_EPOCH.checked_sub(Duration::from_secs(i64::MAX as u64)) {
            assert_eq!(to_timestamp(far).seconds, TIMESTAMP_SECONDS_MIN);
        }
    }
}
