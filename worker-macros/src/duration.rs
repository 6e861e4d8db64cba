//! Durations as people write them, read at compile time; the same units as `worker_core::parse_duration`.

use std::time::Duration;

/// Reads one or more numbers with units, added up: `"250ms"`, `"1h 30m"`, `"1.5s"`.
///
/// # Errors
/// What is wrong with the text, to be put after "it is not a duration: ".
pub(crate) fn parse(text: &str) -> Result<Duration, String> {
    let mut rest = text.trim();
    if rest.is_empty() {
        return Err("it is empty".to_owned());
    }
    let mut total = Duration::ZERO;
    while !rest.is_empty() {
        let (number, after) = split(rest, |c| c.is_ascii_digit() || c == '.' || c == '_');
        let (unit, after) = split(after.trim_start(), char::is_alphabetic);
        if number.is_empty() {
            return Err(format!("a number is missing before `{rest}`"));
        }
        let nanos = unit_nanos(unit).ok_or_else(|| match unit {
            "" => format!("the unit is missing after `{number}`"),
            _ => format!("the unit `{unit}` is unknown (known: `ns`, `us`, `ms`, `s`, `m`, `h`, `d`, `w`)"),
        })?;
        let part = scale(&number.replace('_', ""), nanos)?;
        total = total.checked_add(part).ok_or("it is too long")?;
        rest = after.trim_start();
    }
    Ok(total)
}

fn split(text: &str, belongs: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at(text.find(|c| !belongs(c)).unwrap_or(text.len()))
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

fn scale(number: &str, unit_nanos: u64) -> Result<Duration, String> {
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    if fraction.contains('.') || (whole.is_empty() && fraction.is_empty()) {
        return Err(format!("`{number}` is not a number"));
    }
    let whole: u64 = match whole {
        "" => 0,
        _ => whole.parse().map_err(|_| "it is too long")?,
    };
    let mut nanos = u128::from(whole) * u128::from(unit_nanos);
    let mut place = u128::from(unit_nanos);
    for digit in fraction.bytes() {
        place /= 10;
        nanos += u128::from(digit - b'0') * place;
    }
    // What protobuf can carry, about 10,000 years.
    const SECONDS_MAX: u128 = 315_576_000_000;
    if nanos / 1_000_000_000 > SECONDS_MAX {
        return Err("it is too long".to_owned());
    }
    Ok(Duration::new((nanos / 1_000_000_000) as u64, (nanos % 1_000_000_000) as u32))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Result<Duration, &str>) {
        match (parse(text), expected) {
            (Ok(duration), Ok(expected)) => assert_eq!(duration, expected, "{text}"),
            (Err(error), Err(part)) => assert!(error.contains(part), "{text}: {error}"),
            (got, expected) => panic!("{text}: {got:?}, expected {expected:?}"),
        }
    }

    #[test]
    fn durations_are_read_as_people_write_them() {
        check("250ms", Ok(Duration::from_millis(250)));
        check("10s", Ok(Duration::from_secs(10)));
        check("1h 30m", Ok(Duration::from_secs(5400)));
        check("1h30m", Ok(Duration::from_secs(5400)));
        check("1.5s", Ok(Duration::from_millis(1500)));
        check("2 minutes", Ok(Duration::from_secs(120)));
        check("1_000 ms", Ok(Duration::from_secs(1)));
        check("7d", Ok(Duration::from_secs(604_800)));
        check("0s", Ok(Duration::ZERO));
        check(" ", Err("it is empty"));
        check("10", Err("the unit is missing after `10`"));
        check("s", Err("a number is missing before `s`"));
        check("-1s", Err("a number is missing before `-1s`"));
        check("1h -3m", Err("a number is missing before `-3m`"));
        check("10 parsecs", Err("the unit `parsecs` is unknown"));
        check("1.2.3s", Err("`1.2.3` is not a number"));
        check(".s", Err("`.` is not a number"));
        check("99999999999999999999w", Err("it is too long"));
        check("18446744073709551615w", Err("it is too long"));
        check("10é", Err("unknown"));
    }
}
