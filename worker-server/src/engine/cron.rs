//! Cron schedules as Temporal reads them: five fields, `@every d`, `@hourly` and its like, `CRON_TZ=Zone` in front.
//!
//! Written here because the schedule crates at hand mean something else by some expressions, or bring a dozen macros crates.
//! Time zones come from `jiff`, whose database is compiled in.

use std::fmt;
use std::time::Duration;

use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan, Zoned};

use super::time::{Time, nanos};

/// When a workflow with a cron schedule runs again.
#[derive(Debug, Clone)]
pub(crate) enum Schedule {
    Every(Duration),
    Fields(Box<Fields>),
}

/// Bit sets of the allowed values.
#[derive(Debug, Clone)]
pub(crate) struct Fields {
    minutes: u64,
    hours: u64,
    days: u64,
    months: u64,
    weekdays: u64,
    /// With a star in either of the day fields both must match, else one is enough.
    day_or_weekday: bool,
    zone: TimeZone,
}

/// Text that is no schedule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct InvalidCron;

impl fmt::Display for InvalidCron {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("invalid CronSchedule.")
    }
}

const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const WEEKDAYS: [&str; 7] = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
/// A schedule such as 30 February never fires; looking further than this would find no more.
const YEARS_AHEAD: i16 = 8;

impl Schedule {
    /// `None` for empty text: no schedule.
    ///
    /// # Errors
    /// [`InvalidCron`].
    pub(crate) fn parse(text: &str) -> Result<Option<Self>, InvalidCron> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(None);
        }
        let (zone, text) = match text.strip_prefix("CRON_TZ=").or_else(|| text.strip_prefix("TZ=")) {
            Some(rest) => {
                let (name, rest) = rest.split_once(char::is_whitespace).ok_or(InvalidCron)?;
                (TimeZone::get(name).map_err(|_| InvalidCron)?, rest.trim())
            }
            None => (TimeZone::UTC, text),
        };
        if let Some(every) = text.strip_prefix("@every ") {
            let every = parse_duration(every.trim()).ok_or(InvalidCron)?;
            return Ok(Some(Self::Every(every.max(Duration::from_secs(1)))));
        }
        let fields = match text {
            "@yearly" | "@annually" => "0 0 1 1 *",
            "@monthly" => "0 0 1 * *",
            "@weekly" => "0 0 * * 0",
            "@daily" | "@midnight" => "0 0 * * *",
            "@hourly" => "0 * * * *",
            fields => fields,
        };
        let parts: Vec<&str> = fields.split_whitespace().collect();
        let [minutes, hours, days, months, weekdays] = parts[..] else { return Err(InvalidCron) };
        let starred = |part: &str| part.split(',').any(|item| item.starts_with(['*', '?']));
        Ok(Some(Self::Fields(Box::new(Fields {
            minutes: parse_field(minutes, 0, 59, &[])?,
            hours: parse_field(hours, 0, 23, &[])?,
            days: parse_field(days, 1, 31, &[])?,
            months: parse_field(months, 1, 12, &MONTHS)?,
            weekdays: parse_field(weekdays, 0, 6, &WEEKDAYS)?,
            day_or_weekday: !starred(days) && !starred(weekdays),
            zone,
        }))))
    }

    /// The pause from `closed` to the next run of a schedule that runs since `started`, in whole seconds.
    /// `None` if there is no next run.
    pub(crate) fn backoff(&self, started: Time, closed: Time) -> Option<Duration> {
        let pause = match self {
            Self::Every(every) => {
                let every = nanos(*every).max(1);
                let past = closed.0.saturating_sub(started.0).max(0);
                u64::try_from(every - past % every).ok()?
            }
            Self::Fields(fields) => {
                let next = fields.after(closed.max(started))?;
                u64::try_from(next.0.saturating_sub(closed.0)).ok()?
            }
        };
        Some(Duration::from_secs(pause.div_ceil(1_000_000_000)))
    }
}

impl Fields {
    /// The first time after `from`.
    fn after(&self, from: Time) -> Option<Time> {
        let from = Timestamp::from_nanosecond(i128::from(from.0)).ok()?.to_zoned(self.zone.clone());
        let mut at = from.checked_add(1.minute()).ok()?;
        at = at.with().second(0).subsec_nanosecond(0).build().ok()?;
        let last_year = from.year().checked_add(YEARS_AHEAD)?;
        while at.year() <= last_year {
            if !has(self.months, at.month()) {
                at = start_of_day(&at.first_of_month().ok()?.checked_add(1.month()).ok()?)?;
            } else if !self.is_day(&at) {
                at = start_of_day(&at.tomorrow().ok()?)?;
            } else if !has(self.hours, at.hour()) {
                at = at.with().minute(0).build().ok()?.checked_add(1.hour()).ok()?;
            } else if !has(self.minutes, at.minute()) {
                at = at.checked_add(1.minute()).ok()?;
            } else {
                return i64::try_from(at.timestamp().as_nanosecond()).ok().map(Time);
            }
        }
        None
    }

    fn is_day(&self, at: &Zoned) -> bool {
        let day = has(self.days, at.day());
        let weekday = has(self.weekdays, at.weekday().to_sunday_zero_offset());
        if self.day_or_weekday { day || weekday } else { day && weekday }
    }
}

fn start_of_day(at: &Zoned) -> Option<Zoned> {
    at.start_of_day().ok()
}

fn has(set: u64, value: i8) -> bool {
    u32::try_from(value).is_ok_and(|value| set & (1 << value) != 0)
}

fn parse_field(text: &str, low: u32, high: u32, names: &[&str]) -> Result<u64, InvalidCron> {
    text.split(',').try_fold(0, |set, item| Ok(set | parse_item(item, low, high, names)?))
}

fn parse_item(item: &str, low: u32, high: u32, names: &[&str]) -> Result<u64, InvalidCron> {
    let (range, step) = match item.split_once('/') {
        Some((range, step)) => (range, Some(step.parse::<u32>().map_err(|_| InvalidCron)?)),
        None => (item, None),
    };
    let value = |text: &str| {
        let named = names.iter().position(|name| name.eq_ignore_ascii_case(text));
        let number = match named {
            Some(at) => u32::try_from(at).map_err(|_| InvalidCron)? + low,
            None => text.parse::<u32>().map_err(|_| InvalidCron)?,
        };
        if (low..=high).contains(&number) { Ok(number) } else { Err(InvalidCron) }
    };
    let (first, last) = match range {
        "*" | "?" => (low, high),
        range => match range.split_once('-') {
            Some((first, last)) => (value(first)?, value(last)?),
            None => (value(range)?, if step.is_some() { high } else { value(range)? }),
        },
    };
    let step = step.unwrap_or(1);
    if first > last || step == 0 {
        return Err(InvalidCron);
    }
    Ok((first..=last)
        .step_by(usize::try_from(step).map_err(|_| InvalidCron)?)
        .fold(0, |set, bit| set | (1 << bit)))
}

/// Go's duration text: numbers with units, such as `1h30m` or `1.5s`.
fn parse_duration(text: &str) -> Option<Duration> {
    let mut rest = text;
    let mut total = Duration::ZERO;
    if rest.is_empty() {
        return None;
    }
    while !rest.is_empty() {
        let digits = rest.find(|c: char| !c.is_ascii_digit() && c != '.')?;
        let number: f64 = rest[..digits].parse().ok()?;
        rest = &rest[digits..];
        let length = rest.find(|c: char| c.is_ascii_digit()).unwrap_or(rest.len());
        let unit = match &rest[..length] {
            "ns" => 1e-9,
            "us" | "µs" => 1e-6,
            "ms" => 1e-3,
            "s" => 1.0,
            "m" => 60.0,
            "h" => 3600.0,
            _ => return None,
        };
        rest = &rest[length..];
        total = total.checked_add(Duration::try_from_secs_f64(number * unit).ok()?)?;
    }
    Some(total)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Pause in seconds after a close at `closed` seconds past 2024-03-09T23:58:30Z; a run starts there.
    #[track_caller]
    fn check(text: &str, closed: i64, expected: Option<u64>) {
        const BASE: i64 = 1_710_028_710;
        let schedule = Schedule::parse(text).expect("a schedule").expect("not empty");
        let time = |seconds: i64| Time((BASE + seconds) * 1_000_000_000);
        assert_eq!(schedule.backoff(time(0), time(closed)).map(|pause| pause.as_secs()), expected, "{text}");
    }

    #[test]
    fn the_next_run_comes_at_the_next_matching_minute() {
        check("* * * * *", 0, Some(30));
        check("*/5 * * * *", 0, Some(90));
        check("0 0 * * *", 0, Some(90));
        check("@hourly", 91, Some(3599));
        check("30 12 * * mon", 0, Some(90 + 24 * 3600 + 12 * 3600 + 1800));
        check("0 0 11 * sun", 0, Some(90));
        check("0 0 30 2 *", 0, None);
        check("@every 10s", 0, Some(10));
        check("@every 10s", 13, Some(7));
        check("CRON_TZ=America/New_York 30 2 * * *", 0, Some(90 + 30 * 3600 + 1800));
    }

    #[test]
    fn nonsense_is_refused() {
        for text in [
            "* * * *",
            "60 * * * *",
            "* * * * * *",
            "*/0 * * * *",
            "@every x",
            "CRON_TZ=Nowhere * * * * *",
            "5-1 * * * *",
        ] {
            assert_eq!(Schedule::parse(text).map(|_| ()), Err(InvalidCron), "{text}");
        }
        assert!(Schedule::parse("").is_ok_and(|schedule| schedule.is_none()));
    }
}
