//! Durations as people write them: `"250ms"`, `"10s"`, `"1h 30m"`.

use std::fmt;
use std::time::Duration;

/// What every option that wants a duration takes: a [`Duration`], or text such as `"250ms"`, `"1.5s"`, `"1h 30m"`, `"7d"`.
///
/// Units: `ns`, `us`, `ms`, `s`, `m`, `h`, `d`, `w`; long forms (`seconds`, `min`, …) work too.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a duration",
    label = "which unit?",
    note = "write text such as `\"10s\"`, `\"250ms\"` or `\"1h 30m\"`, or a `std::time::Duration`"
)]
pub trait IntoDuration {
    /// The duration, or what is wrong with the text.
    ///
    /// # Errors
    /// [`DurationError`] when the text is not a duration or does not fit.
    fn into_duration(self) -> Result<Duration, DurationError>;
}

impl IntoDuration for Duration {
    fn into_duration(self) -> Result<Duration, DurationError> {
        Ok(self)
    }
}

impl IntoDuration for &str {
    fn into_duration(self) -> Result<Duration, DurationError> {
        parse_duration(self)
    }
}

impl IntoDuration for String {
    fn into_duration(self) -> Result<Duration, DurationError> {
        parse_duration(&self)
    }
}

/// Text that is not a duration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DurationError {
    text: String,
    reason: &'static str,
}

impl fmt::Display for DurationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{}` is not a duration: {}; write it like `250ms`, `10s` or `1h 30m`",
            self.text, self.reason
        )
    }
}

impl std::error::Error for DurationError {}

/// Parses one or more numbers with units, added up.
///
/// # Errors
/// [`DurationError`] naming the text and what is wrong with it.
///
/// ```
/// # use std::time::Duration;
/// assert_eq!(worker_core::parse_duration("1h 30m").unwrap(), Duration::from_secs(5400));
/// assert!(worker_core::parse_duration("10").is_err());
/// ```
pub fn parse_duration(text: &str) -> Result<Duration, DurationError> {
    let fail = |reason| DurationError { text: text.to_owned(), reason };
    let mut rest = text.trim();
    if rest.is_empty() {
        return Err(fail("it is empty"));
    }
    let mut total = Duration::ZERO;
    while !rest.is_empty() {
        let number_len =
            rest.find(|c: char| !c.is_ascii_digit() && c != '.' && c != '_').unwrap_or(rest.len());
        let number = rest[..number_len].replace('_', "");
        rest = rest[number_len..].trim_start();
        let unit_len = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
        let unit = &rest[..unit_len];
        rest = rest[unit_len..].trim_start();
        if number.is_empty() {
            return Err(fail("a number is missing"));
        }
        let nanos = unit_nanos(unit).ok_or_else(|| {
            fail(if unit.is_empty() { "the unit is missing" } else { "the unit is unknown" })
        })?;
        let part = scale(&number, nanos).map_err(fail)?;
        total = total.checked_add(part).ok_or_else(|| fail("it is too long"))?;
    }
    Ok(total)
}

fn unit_nanos(unit: &str) -> Option<u64> {
    Some(match unit {
        "ns" | "nanosecond" | "nanoseconds" => 1,
        "us" | "µs" | "microsecond" | "microseconds" => 1_000,
        "ms" | "millisecond" | "milliseconds" => 1_000_000,
        "s" | "sec" | "secs" | "second" | "seconds" => 1_000_000_000,
        "m" | "min" | "mins" | "minute" | "minutes" => 60_000_000_000,
        "h" | "hr" | "hour" | "hours" => 3_600_000_000_000,
        "d" | "day" | "days" => 86_400_000_000_000,
        "w" | "week" | "weeks" => 604_800_000_000_000,
        _ => return None,
    })
}

fn scale(number: &str, unit_nanos: u64) -> Result<Duration, &'static str> {
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    if fraction.contains('.') || (whole.is_empty() && fraction.is_empty()) {
        return Err("the number is malformed");
    }
    let whole: u64 = if whole.is_empty() { 0 } else { whole.parse().map_err(|_| "it is too long")? };
    let mut nanos = u128::from(whole) * u128::from(unit_nanos);
    let mut place = u128::from(unit_nanos);
    for digit in fraction.bytes() {
        place /= 10;
        nanos += u128::from(digit - b'0') * place;
    }
    let secs = u64::try_from(nanos / 1_000_000_000).map_err(|_| "it is too long")?;
    Ok(Duration::new(secs, (nanos % 1_000_000_000) as u32))
}

/// Wire form. Durations beyond what protobuf allows (about 10,000 years) are cut to that.
pub(crate) fn to_proto(duration: Duration) -> prost_types::Duration {
    const SECONDS_MAX: u64 = 315_576_000_000;
    prost_types::Duration {
        seconds: duration.as_secs().min(SECONDS_MAX) as i64,
        nanos: duration.subsec_nanos() as i32,
    }
}

/// From the wire; what is negative or malformed counts as zero.
pub(crate) fn from_proto(duration: &prost_types::Duration) -> Duration {
    let seconds = u64::try_from(duration.seconds).unwrap_or(0);
    let nanos = if duration.seconds < 0 { 0 } else { u32::try_from(duration.nanos).unwrap_or(0) };
    Duration::from_secs(seconds).saturating_add(Duration::from_nanos(u64::from(nanos)))
}

/// From the wire as a point in time; before 1970 counts as 1970.
#[allow(dead_code, reason = "used by the edges only")]
pub(crate) fn time_from_proto(time: &prost_types::Timestamp) -> std::time::SystemTime {
    let since = from_proto(&prost_types::Duration { seconds: time.seconds, nanos: time.nanos });
    std::time::SystemTime::UNIX_EPOCH.checked_add(since).unwrap_or(std::time::SystemTime::UNIX_EPOCH)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Result<u128, &str>) {
        match (parse_duration(text), expected) {
            (Ok(duration), Ok(nanos)) => assert_eq!(duration.as_nanos(), nanos, "{text}"),
            (Err(error), Err(part)) => assert!(error.to_string().contains(part), "{error}"),
            (got, expected) => panic!("{text}: {got:?}, expected {expected:?}"),
        }
    }

    #[test]
    fn text_is_read_as_people_write_it() {
        check("250ms", Ok(250_000_000));
        check("10s", Ok(10_000_000_000));
        check("1h 30m", Ok(5_400_000_000_000));
        check("1h30m", Ok(5_400_000_000_000));
        check("1.5s", Ok(1_500_000_000));
        check("0s", Ok(0));
        check("7d", Ok(604_800_000_000_000));
        check("2 minutes", Ok(120_000_000_000));
        check("", Err("it is empty"));
        check("10", Err("the unit is missing"));
        check("s", Err("a number is missing"));
        check("-1s", Err("a number is missing"));
        check("10 parsecs", Err("the unit is unknown"));
        check("1.2.3s", Err("malformed"));
        check("99999999999999999999w", Err("too long"));
        check("18446744073709551615w", Err("too long"));
        check("10é", Err("the unit is unknown"));
    }

    #[test]
    fn hostile_wire_durations_become_zero() {
        let wire = |seconds, nanos| from_proto(&prost_types::Duration { seconds, nanos });
        assert_eq!(wire(-5, 3), Duration::ZERO);
        assert_eq!(wire(5, -3), Duration::from_secs(5));
        assert_eq!(wire(i64::MAX, i32::MAX).as_secs(), i64::MAX as u64 + 2);
        assert_eq!(to_proto(Duration::MAX).seconds, 315_576_000_000);
    }
}
