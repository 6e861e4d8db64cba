//! Times and durations as filters write them, to nanoseconds.  No time zone data, no locale.

/// RFC 3339 (`2024-05-06T07:08:09.5Z`, `…+02:00`) to nanoseconds since the Unix epoch; a time that these cannot hold,
/// before 1677 or after 2262, becomes the first or last that they can.
pub(crate) fn parse_datetime_ns(text: &str) -> Option<i64> {
    let bytes = text.as_bytes();
    if bytes.len() < 20 || !text.is_ascii() {
        return None;
    }
    let separators = [(4, b'-'), (7, b'-'), (10, b'T'), (13, b':'), (16, b':')];
    if separators.iter().any(|(i, wanted)| bytes[*i].to_ascii_uppercase() != *wanted) {
        return None;
    }
    let (year, month, day) = (digits(&text[0..4])?, digits(&text[5..7])?, digits(&text[8..10])?);
    let (hour, minute, second) = (digits(&text[11..13])?, digits(&text[14..16])?, digits(&text[17..19])?);
    if !(1..=12).contains(&month) || !(1..=days_in_month(year, month)).contains(&day) {
        return None;
    }
    if hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let rest = &text[19..];
    let (nanos, zone) = match rest.strip_prefix('.') {
        None => (0, rest),
        Some(rest) => {
            let end = rest.find(|c: char| !c.is_ascii_digit())?;
            (fraction_ns(&rest[..end])?, &rest[end..])
        }
    };
    let seconds =
        days_from_epoch(year, month, day) * 86_400 + hour * 3_600 + minute * 60 + second - offset(zone)?;
    Some(seconds.saturating_mul(1_000_000_000).saturating_add(nanos))
}

/// Seconds east of UTC: `Z` or `±hh:mm`.
fn offset(zone: &str) -> Option<i64> {
    if zone.eq_ignore_ascii_case("z") {
        return Some(0);
    }
    let (sign, rest) = match zone.as_bytes().first()? {
        b'+' => (1, &zone[1..]),
        b'-' => (-1, &zone[1..]),
        _ => return None,
    };
    let (hours, minutes) = rest.split_once(':')?;
    if hours.len() != 2 || minutes.len() != 2 {
        return None;
    }
    let (hours, minutes) = (digits(hours)?, digits(minutes)?);
    (hours <= 23 && minutes <= 59).then_some(sign * (hours * 3_600 + minutes * 60))
}

/// Up to nine digits after a decimal point; more are cut.
fn fraction_ns(text: &str) -> Option<i64> {
    if text.is_empty() || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let kept = &text[..text.len().min(9)];
    Some(digits(kept)? * 10_i64.pow(9 - kept.len() as u32))
}

fn digits(text: &str) -> Option<i64> {
    if text.is_empty() || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

fn is_leap(year: i64) -> bool {
    (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
}

fn days_in_month(year: i64, month: i64) -> i64 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days of the proleptic Gregorian calendar since 1970-01-01.
fn days_from_epoch(year: i64, month: i64, day: i64) -> i64 {
    // Count from March, so that the leap day is the last of its year.
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

/// A duration in Go's form (`1h30m`, `-1.5s`, `0`), as `hh:mm:ss`, or in whole nanoseconds.
pub(crate) fn parse_duration_ns(text: &str) -> Option<i64> {
    if let Ok(nanos) = text.parse() {
        return Some(nanos);
    }
    let (negative, rest) = match text.as_bytes().first()? {
        b'-' => (true, &text[1..]),
        b'+' => (false, &text[1..]),
        _ => (false, text),
    };
    let nanos = clock_ns(rest).or_else(|| units_ns(rest))?;
    Some(if negative { -nanos } else { nanos })
}

fn clock_ns(text: &str) -> Option<i64> {
    let mut parts = text.split(':');
    let (hours, minutes, seconds) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || minutes.len() != 2 || seconds.len() != 2 {
        return None;
    }
    let (hours, minutes, seconds) = (digits(hours)?, digits(minutes)?, digits(seconds)?);
    if minutes > 59 || seconds > 59 {
        return None;
    }
    hours.checked_mul(3_600)?.checked_add(minutes * 60 + seconds)?.checked_mul(1_000_000_000)
}

fn units_ns(mut text: &str) -> Option<i64> {
    const UNITS: [(&str, i64); 8] = [
        ("ns", 1),
        ("us", 1_000),
        ("µs", 1_000),
        ("μs", 1_000),
        ("ms", 1_000_000),
        ("s", 1_000_000_000),
        ("m", 60_000_000_000),
        ("h", 3_600_000_000_000),
    ];
    if text.is_empty() {
        return None;
    }
    let mut total: i64 = 0;
    while !text.is_empty() {
        let end = text.find(|c: char| !c.is_ascii_digit() && c != '.')?;
        let number = &text[..end];
        let rest = &text[end..];
        let unit_end = rest.find(|c: char| c.is_ascii_digit() || c == '.').unwrap_or(rest.len());
        let (_, unit) = UNITS.iter().find(|(name, _)| *name == &rest[..unit_end])?;
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        if whole.is_empty() && fraction.is_empty() {
            return None;
        }
        let whole = if whole.is_empty() { 0 } else { digits(whole)? };
        let part = if fraction.is_empty() {
            0
        } else {
            let nanos_per_second = i128::from(fraction_ns(fraction)?);
            i64::try_from(nanos_per_second * i128::from(*unit) / 1_000_000_000).ok()?
        };
        total = total.checked_add(whole.checked_mul(*unit)?)?.checked_add(part)?;
        text = &rest[unit_end..];
    }
    Some(total)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(actual: Option<i64>, expected: impl Into<Option<i64>>) {
        assert_eq!(actual, expected.into());
    }

    #[test]
    fn datetimes_are_rfc_3339() {
        check(parse_datetime_ns("1970-01-01T00:00:00Z"), 0);
        check(parse_datetime_ns("1970-01-01T01:00:00+01:00"), 0);
        check(parse_datetime_ns("2000-02-29T12:00:00.5Z"), 951_825_600_500_000_000);
        check(parse_datetime_ns("2024-12-31T23:59:59.123456789123-08:00"), 1_735_718_399_123_456_789);
        check(parse_datetime_ns("1969-12-31T23:59:59Z"), -1_000_000_000);
        check(parse_datetime_ns("9999-12-31T23:59:59Z"), i64::MAX);
        check(parse_datetime_ns("0001-01-01T00:00:00Z"), i64::MIN);
        for bad in [
            "",
            "abc",
            "2024-01-01",
            "2024-01-01T00:00:00",
            "2023-02-29T00:00:00Z",
            "2024-13-01T00:00:00Z",
            "2024-01-01T24:00:00Z",
            "2024-01-01T00:00:00.Z",
            "2024-01-01T00:00:00+1:00",
            "2024-01-01T00:00:0éZ",
            "+024-01-01T00:00:00Z",
        ] {
            check(parse_datetime_ns(bad), None);
        }
    }

    #[test]
    fn durations_are_go_form_clock_form_or_nanoseconds() {
        check(parse_duration_ns("1h30m"), 5_400_000_000_000);
        check(parse_duration_ns("-1.5s"), -1_500_000_000);
        check(parse_duration_ns("100ms1us"), 100_001_000);
        check(parse_duration_ns("01:00:01"), 3_601_000_000_000);
        check(parse_duration_ns("42"), 42);
        for bad in ["", "zz", "1x", ".s", "1:2:3", "99999999999h", "s", "1h ", "é"] {
            check(parse_duration_ns(bad), None);
        }
    }
}
