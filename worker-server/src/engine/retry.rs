//! Retry policies: defaults, validation, and the decision after a failed attempt.  The same for activities and workflows.

use std::time::Duration;

use worker_proto::common::RetryPolicy;
use worker_proto::enums::{RetryState, TimeoutType};
use worker_proto::failure::Failure;
use worker_proto::failure::failure::FailureInfo;

use super::time::{Time, span, wire};

const INITIAL: Duration = Duration::from_secs(1);
const COEFFICIENT: f64 = 2.0;
const MAXIMUM_FACTOR: u32 = 100;
/// Marks timeouts among non-retryable error types.
const TIMEOUT_PREFIX: &str = "TemporalTimeout:";

/// What follows a failed attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Decision {
    After(Duration),
    Stop(RetryState),
}

/// Fills what is unset.
pub(crate) fn complete(policy: &mut RetryPolicy) {
    let mut initial = span(policy.initial_interval.as_ref());
    if initial.is_zero() {
        initial = INITIAL;
        policy.initial_interval = Some(wire(initial));
    }
    if policy.backoff_coefficient == 0.0 {
        policy.backoff_coefficient = COEFFICIENT;
    }
    if span(policy.maximum_interval.as_ref()).is_zero() {
        policy.maximum_interval = Some(wire(initial.saturating_mul(MAXIMUM_FACTOR)));
    }
}

/// # Errors
/// What is wrong with it, in the words of the API.
pub(crate) fn validate(policy: &RetryPolicy) -> Result<(), String> {
    if policy.maximum_attempts == 1 {
        return Ok(()); // Retries are off; the rest is never read.
    }
    let negative = |duration: Option<&worker_proto::prost_types::Duration>| {
        duration.is_some_and(|duration| duration.seconds < 0 || duration.nanos < 0)
    };
    if negative(policy.initial_interval.as_ref()) {
        return Err("invalid InitialInterval set on retry policy: negative duration".to_owned());
    }
    let coefficient = policy.backoff_coefficient;
    if coefficient != 0.0 && (coefficient < 1.0 || !coefficient.is_finite()) {
        return Err("BackoffCoefficient cannot be less than 1 on retry policy.".to_owned());
    }
    if negative(policy.maximum_interval.as_ref()) {
        return Err("invalid MaximumInterval set on retry policy: negative duration".to_owned());
    }
    let maximum = span(policy.maximum_interval.as_ref());
    if !maximum.is_zero() && maximum < span(policy.initial_interval.as_ref()) {
        return Err("MaximumInterval cannot be less than InitialInterval on retry policy.".to_owned());
    }
    if policy.maximum_attempts < 0 {
        return Err("MaximumAttempts cannot be negative on retry policy.".to_owned());
    }
    for name in &policy.non_retryable_error_types {
        if let Some(timeout) = name.strip_prefix(TIMEOUT_PREFIX)
            && !["StartToClose", "ScheduleToStart", "ScheduleToClose", "Heartbeat"].contains(&timeout)
        {
            return Err(format!("Invalid timeout type value: {timeout}."));
        }
    }
    Ok(())
}

/// The pause after attempt `attempt` (1-based), by the formula.
pub(crate) fn interval(policy: &RetryPolicy, attempt: i32) -> Duration {
    let initial = span(policy.initial_interval.as_ref());
    let maximum = span(policy.maximum_interval.as_ref());
    let exponent = attempt.saturating_sub(1).max(0);
    let seconds = initial.as_secs_f64() * policy.backoff_coefficient.max(1.0).powi(exponent);
    let limit = if maximum.is_zero() { Duration::from_nanos(i64::MAX.unsigned_abs()) } else { maximum };
    if !seconds.is_finite() || seconds >= limit.as_secs_f64() {
        return limit;
    }
    // The first pause is exact; later ones are rounded by the floating point of the formula.
    if exponent == 0 { initial } else { Duration::try_from_secs_f64(seconds).unwrap_or(limit) }
}

/// What follows when attempt `attempt` failed at `now`.  A pause that would end after `expires_at` is not begun.
pub(crate) fn decide(
    policy: Option<&RetryPolicy>,
    attempt: i32,
    failure: Option<&Failure>,
    now: Time,
    expires_at: Option<Time>,
) -> Decision {
    let Some(policy) = policy else { return Decision::Stop(RetryState::RetryPolicyNotSet) };
    if !is_retryable(failure, &policy.non_retryable_error_types) {
        return Decision::Stop(RetryState::NonRetryableFailure);
    }
    if policy.maximum_attempts > 0 && attempt >= policy.maximum_attempts {
        return Decision::Stop(RetryState::MaximumAttemptsReached);
    }
    let mut pause = interval(policy, attempt);
    if let Some(asked) = asked_delay(failure) {
        let maximum = span(policy.maximum_interval.as_ref());
        pause = if maximum.is_zero() { asked } else { asked.min(maximum) };
    }
    if expires_at.is_some_and(|at| now.plus(pause) >= at) {
        return Decision::Stop(RetryState::Timeout);
    }
    Decision::After(pause)
}

fn asked_delay(failure: Option<&Failure>) -> Option<Duration> {
    match failure?.failure_info.as_ref()? {
        FailureInfo::ApplicationFailureInfo(info) => {
            info.next_retry_delay.as_ref().map(|delay| span(Some(delay)))
        }
        _ => None,
    }
}

fn is_retryable(failure: Option<&Failure>, non_retryable: &[String]) -> bool {
    let listed = |name: &str| non_retryable.iter().any(|listed| listed == name);
    match failure.and_then(|failure| failure.failure_info.as_ref()) {
        Some(FailureInfo::TerminatedFailureInfo(_) | FailureInfo::CanceledFailureInfo(_)) => false,
        Some(FailureInfo::TimeoutFailureInfo(info)) => match info.timeout_type() {
            TimeoutType::StartToClose => !listed("TemporalTimeout:StartToClose"),
            TimeoutType::Heartbeat => !listed("TemporalTimeout:Heartbeat"),
            _ => false,
        },
        Some(FailureInfo::ServerFailureInfo(info)) => !info.non_retryable,
        Some(FailureInfo::ApplicationFailureInfo(info)) => !info.non_retryable && !listed(&info.r#type),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(policy: RetryPolicy, attempt: i32, expected: Decision) {
        let mut policy = policy;
        complete(&mut policy);
        assert_eq!(decide(Some(&policy), attempt, None, Time(0), Some(Time(1 << 62))), expected);
    }

    #[test]
    fn intervals_grow_to_the_maximum_and_never_overflow() {
        let policy = RetryPolicy::default;
        check(policy(), 1, Decision::After(Duration::from_secs(1)));
        check(policy(), 3, Decision::After(Duration::from_secs(4)));
        check(policy(), 8, Decision::After(Duration::from_secs(100)));
        check(policy(), i32::MAX, Decision::After(Duration::from_secs(100)));
        let huge = prost_duration(i64::MAX);
        let hostile = RetryPolicy { initial_interval: Some(huge), backoff_coefficient: 1e300, ..policy() };
        check(hostile, 2, Decision::Stop(RetryState::Timeout));
        check(
            RetryPolicy { maximum_attempts: 3, ..policy() },
            3,
            Decision::Stop(RetryState::MaximumAttemptsReached),
        );
    }

    fn prost_duration(seconds: i64) -> worker_proto::prost_types::Duration {
        worker_proto::prost_types::Duration { seconds, nanos: 0 }
    }
}
