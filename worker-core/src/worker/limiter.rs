//! A bound on starts per second.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// Hands out evenly spaced times, with one second's worth of burst.
#[derive(Debug)]
pub(crate) struct Limiter {
    interval: Duration,
    burst: Duration,
    next: Mutex<Option<Instant>>,
}

impl Limiter {
    pub(crate) fn per_second(rate: f64) -> Self {
        let interval = Duration::try_from_secs_f64(1.0 / rate).unwrap_or(Duration::MAX);
        Self { interval, burst: Duration::from_secs(1).saturating_sub(interval), next: Mutex::new(None) }
    }

    /// Waits for this caller's turn.
    pub(crate) async fn wait(&self) {
        if let Some(turn) = self.take(Instant::now()) {
            tokio::time::sleep_until(turn).await;
        }
    }

    /// When the turn is; `None` for now.
    fn take(&self, now: Instant) -> Option<Instant> {
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        // Unused time adds up to at most `burst`.
        let earliest = now.checked_sub(self.burst).unwrap_or(now);
        let turn = next.map_or(earliest, |next| next.max(earliest));
        *next = Some(turn.checked_add(self.interval).unwrap_or(turn));
        (turn > now).then_some(turn)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_burst_then_the_rate() {
        let limiter = Limiter::per_second(10.0);
        let start = Instant::now();
        for _ in 0..10 {
            limiter.wait().await;
        }
        assert_eq!(start.elapsed(), Duration::ZERO);
        for _ in 0..20 {
            limiter.wait().await;
        }
        assert!(
            start.elapsed().abs_diff(Duration::from_secs(2)) <= Duration::from_millis(10),
            "{:?}",
            start.elapsed()
        );
    }
}
