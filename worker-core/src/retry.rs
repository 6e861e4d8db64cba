//! When a failed activity or workflow is tried again.

use std::time::Duration;

use crate::duration::{self, DurationError, IntoDuration};
use worker_proto::common as wire;

/// How often and how fast something that failed is tried again; evaluated by the server.
///
/// Every field left alone means the server's default: first retry after 1 s, doubling, at most 100 times the first
/// interval, attempts without bound. Usable in workflow code.
///
/// ```
/// use worker_core::RetryPolicy;
/// let policy = RetryPolicy::new().initial("1s").backoff(2.0).max_interval("1m").max_attempts(5).non_retryable(["Declined"]);
/// assert!(policy.check().is_ok());
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RetryPolicy {
    initial: Option<Duration>,
    backoff: Option<f64>,
    max_interval: Option<Duration>,
    max_attempts: Option<u32>,
    non_retryable: Vec<String>,
    mistake: Option<DurationError>,
}

impl RetryPolicy {
    /// The server's defaults.
    pub fn new() -> Self {
        Self::default()
    }

    /// One attempt, no retry.
    pub fn once() -> Self {
        Self::new().max_attempts(1)
    }

    /// Time before the first retry. Default 1 s.
    #[must_use]
    pub fn initial(mut self, interval: impl IntoDuration) -> Self {
        self.initial = self.keep(interval);
        self
    }

    /// Factor from one interval to the next, at least 1. Default 2.
    #[must_use]
    pub fn backoff(mut self, factor: f64) -> Self {
        self.backoff = Some(factor);
        self
    }

    /// Longest time between two attempts. Default 100 times the first interval.
    #[must_use]
    pub fn max_interval(mut self, interval: impl IntoDuration) -> Self {
        self.max_interval = self.keep(interval);
        self
    }

    /// Attempts in all, the first one included; 0 = no bound, which is the default.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = Some(attempts);
        self
    }

    /// Failure types that end it at once, compared with [`Failure::type_name`](crate::Failure::type_name).
    #[must_use]
    pub fn non_retryable<S: Into<String>>(mut self, types: impl IntoIterator<Item = S>) -> Self {
        self.non_retryable.extend(types.into_iter().map(Into::into));
        self
    }

    /// The first duration that was not one.
    ///
    /// # Errors
    /// [`DurationError`] as the operation that is given this policy would report it.
    pub fn check(&self) -> Result<(), DurationError> {
        self.mistake.clone().map_or(Ok(()), Err)
    }

    /// The wire form; unset fields stay unset, so that the server's defaults apply.
    pub fn to_proto(&self) -> wire::RetryPolicy {
        wire::RetryPolicy {
            initial_interval: self.initial.map(duration::to_proto),
            backoff_coefficient: self.backoff.unwrap_or_default(),
            maximum_interval: self.max_interval.map(duration::to_proto),
            maximum_attempts: self.max_attempts.unwrap_or(0).min(i32::MAX as u32) as i32,
            non_retryable_error_types: self.non_retryable.clone(),
        }
    }

    /// Reads the wire form.
    pub fn from_proto(policy: &wire::RetryPolicy) -> Self {
        Self {
            initial: policy.initial_interval.as_ref().map(duration::from_proto),
            backoff: (policy.backoff_coefficient != 0.0).then_some(policy.backoff_coefficient),
            max_interval: policy.maximum_interval.as_ref().map(duration::from_proto),
            max_attempts: u32::try_from(policy.maximum_attempts).ok().filter(|attempts| *attempts > 0),
            non_retryable: policy.non_retryable_error_types.clone(),
            mistake: None,
        }
    }

    fn keep(&mut self, interval: impl IntoDuration) -> Option<Duration> {
        interval.into_duration().map_err(|mistake| self.mistake.get_or_insert(mistake).clone()).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_trip() {
        let policy = RetryPolicy::new()
            .initial("1s")
            .backoff(1.5)
            .max_interval("1m")
            .max_attempts(5)
            .non_retryable(["A"]);
        assert_eq!(RetryPolicy::from_proto(&policy.to_proto()), policy);
        assert_eq!(RetryPolicy::new().to_proto(), wire::RetryPolicy::default());
    }

    #[test]
    fn the_first_bad_duration_is_kept() {
        let policy = RetryPolicy::new().initial("soon").max_interval("later");
        assert!(policy.check().unwrap_err().to_string().starts_with("`soon` is not a duration"));
    }
}
