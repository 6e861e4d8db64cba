//! How fast a queue hands out its tasks: a token bucket, kept as the time at which it is full again.
//!
//! A worker asks for a rate with each poll; the last word counts.  Defined by `TaskQueueMetadata.max_tasks_per_second`.
//! As on Temporal's server the bucket holds a second's worth of tasks, and at least one.

use std::time::Duration;

/// The limit of one queue, on the OS's clock.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Rate {
    per_second: f64,
    /// When the bucket will be full, if nothing is taken; in the past: it is.
    full_at: Duration,
}

impl Rate {
    /// A full bucket.
    pub(crate) fn new(per_second: f64, now: Duration) -> Self {
        Self { per_second, full_at: now }
    }

    pub(crate) fn per_second(&self) -> f64 {
        self.per_second
    }

    /// What is in the bucket stays in it, as far as it fits.
    pub(crate) fn set(&mut self, per_second: f64, now: Duration) {
        self.per_second = per_second;
        self.full_at = self.full_at.min(now.saturating_add(self.size()));
    }

    /// When the next task may go; `None`: never at this rate.
    pub(crate) fn next(&self) -> Option<Duration> {
        let room = self.size().saturating_sub(self.interval()?);
        Some(self.full_at.saturating_sub(room))
    }

    /// A task goes.
    pub(crate) fn take(&mut self, now: Duration) {
        if let Some(interval) = self.interval() {
            self.full_at = self.full_at.max(now).saturating_add(interval);
        }
    }

    /// Between two tasks; `None` for a rate that lets none go.
    fn interval(&self) -> Option<Duration> {
        (self.per_second > 0.0)
            .then(|| Duration::try_from_secs_f64(self.per_second.recip()).unwrap_or(Duration::MAX))
    }

    /// What a full bucket holds, as the time that it takes to fill it.
    fn size(&self) -> Duration {
        let Some(interval) = self.interval() else { return Duration::ZERO };
        Duration::try_from_secs_f64(self.per_second.max(1.0).ceil() / self.per_second)
            .map_or(Duration::MAX, |size| size.max(interval))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: f64) -> Duration {
        Duration::from_secs_f64(seconds)
    }

    /// Takes tasks as soon as they may go; when each went.
    fn times(rate: &mut Rate, from: f64, count: usize) -> Vec<f64> {
        let mut now = at(from);
        (0..count)
            .map(|_| {
                now = now.max(rate.next().expect("some time"));
                rate.take(now);
                (now.as_secs_f64() * 1000.0).round() / 1000.0
            })
            .collect()
    }

    #[test]
    fn a_second_s_worth_goes_at_once_and_the_rest_at_the_rate() {
        let mut rate = Rate::new(2.0, at(10.0));
        assert_eq!(times(&mut rate, 10.0, 5), [10.0, 10.0, 10.5, 11.0, 11.5]);
    }

    #[test]
    fn below_one_a_second_one_goes_at_a_time() {
        let mut rate = Rate::new(0.5, at(10.0));
        assert_eq!(times(&mut rate, 10.0, 3), [10.0, 12.0, 14.0]);
    }

    #[test]
    fn an_idle_bucket_holds_no_more_than_a_second_s_worth() {
        let mut rate = Rate::new(2.0, at(0.0));
        assert_eq!(times(&mut rate, 100.0, 3), [100.0, 100.0, 100.5]);
    }

    #[test]
    fn zero_lets_none_go_until_another_rate_is_set() {
        let mut rate = Rate::new(0.0, at(1.0));
        assert_eq!(rate.next(), None);
        rate.set(1.0, at(5.0));
        assert_eq!(times(&mut rate, 5.0, 2), [5.0, 6.0]);
    }

    #[test]
    fn a_higher_rate_counts_at_once() {
        let mut rate = Rate::new(0.01, at(0.0));
        rate.take(at(0.0));
        assert_eq!(rate.next(), Some(at(100.0)));
        rate.set(10.0, at(1.0));
        assert!(rate.next().expect("some time") <= at(1.1));
    }

    #[test]
    fn absurd_rates_are_borne() {
        for per_second in [f64::MIN_POSITIVE, 1e-300, 1e300, f64::INFINITY] {
            let mut rate = Rate::new(per_second, at(1.0));
            for _ in 0..3 {
                let _ = rate.next();
                rate.take(at(1.0));
            }
            rate.set(1.0, at(2.0));
            assert!(rate.next().is_some_and(|next| next <= at(3.0)));
        }
    }
}
