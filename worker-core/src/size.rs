//! The bound that servers put on what travels in one place. Checked before anything is sent, so that the error names the
//! place; a server would only end the run, or leave the sender without an answer.

use prost::Message;
use worker_proto::common::Payload;
use worker_proto::failure::Failure as WireFailure;
use worker_proto::failure::failure::FailureInfo;

use crate::error::Failure;

/// Largest payloads, failure or memo that servers accept in one place, in bytes.
pub(crate) const BYTES_MAX: usize = 2 * 1024 * 1024;

/// What is kept of one text of a failure that is too large, in bytes.
const TEXT_BYTES_MAX: usize = 16 * 1024;

/// What the failure says that stands for something too large.
const TYPE_NAME: &str = "PayloadsTooLarge";

/// The text of every error about a size.
pub(crate) fn text(what: &str, size: usize) -> String {
    format!(
        "{what} has {size} bytes, more than the {BYTES_MAX} that a server accepts; \
         store it elsewhere and pass where it is"
    )
}

/// The size of payloads together when it is beyond the bound.
pub(crate) fn excess(payloads: &[Payload]) -> Option<usize> {
    // The common small value needs no exact count.
    let bytes: usize = payloads.iter().map(|payload| payload.data.len()).sum();
    if bytes < BYTES_MAX / 2 {
        return None;
    }
    Some(payloads.iter().map(Message::encoded_len).sum()).filter(|size| *size > BYTES_MAX)
}

/// Refuses payloads beyond the bound, as the failure `PayloadsTooLarge`; `what` names them.
pub(crate) fn check(payloads: &[Payload], what: impl FnOnce() -> String) -> Result<(), Failure> {
    excess(payloads).map_or(Ok(()), |size| Err(refusal(&what(), size)))
}

/// As [`check`], for a whole message such as a memo.
#[cfg_attr(not(feature = "client"), allow(dead_code, reason = "asked by the worker, an edge"))]
pub(crate) fn check_message(message: &impl Message, what: impl FnOnce() -> String) -> Result<(), Failure> {
    let size = message.encoded_len();
    if size > BYTES_MAX { Err(refusal(&what(), size)) } else { Ok(()) }
}

fn refusal(what: &str, size: usize) -> Failure {
    Failure::new(TYPE_NAME, text(what, size))
}

/// A failure within the bound. One that is larger loses its details and causes, and says so in a cause of its own; its kind,
/// its type name and what decides on a retry stay.
#[cfg_attr(not(feature = "client"), allow(dead_code, reason = "asked by the worker, an edge"))]
pub(crate) fn bounded(mut failure: WireFailure, what: impl FnOnce() -> String) -> WireFailure {
    let Err(refusal) = check_message(&failure, what) else { return failure };
    cut(&mut failure.message);
    failure.stack_trace.clear();
    failure.encoded_attributes = None;
    match &mut failure.failure_info {
        Some(FailureInfo::ApplicationFailureInfo(info)) => {
            cut(&mut info.r#type);
            info.details = None;
        }
        Some(FailureInfo::CanceledFailureInfo(info)) => info.details = None,
        Some(FailureInfo::TimeoutFailureInfo(info)) => info.last_heartbeat_details = None,
        Some(FailureInfo::ResetWorkflowFailureInfo(info)) => info.last_heartbeat_details = None,
        _ => {}
    }
    failure.cause = Some(Box::new(refusal.into_proto()));
    failure
}

fn cut(text: &mut String) {
    if text.len() > TEXT_BYTES_MAX {
        let end = (0..=TEXT_BYTES_MAX).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
        text.truncate(end);
        text.push('…');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_within_the_bound_stays_as_it_is() {
        let failure =
            Failure::new("Declined", "no").details(&5).caused_by(Failure::new("A", "b")).into_proto();
        assert_eq!(bounded(failure.clone(), || unreachable!("it is small")), failure);
    }

    #[test]
    fn a_failure_beyond_the_bound_keeps_what_decides_on_a_retry() {
        let large = "é".repeat(BYTES_MAX);
        let failure = Failure::new("Declined", &large)
            .details(&large)
            .non_retryable()
            .next_retry("5s")
            .caused_by(Failure::new("Inner", &large));
        let kept = bounded(failure.into_proto(), || "the failure of activity `charge`".to_owned());
        assert!(kept.encoded_len() < 2 * TEXT_BYTES_MAX, "{}", kept.encoded_len());
        let kept = Failure::from_proto(kept);
        assert_eq!((kept.type_name(), kept.is_non_retryable()), ("Declined", true));
        assert_eq!(kept.next_retry_delay(), Some(std::time::Duration::from_secs(5)));
        assert!(kept.message().starts_with('é') && kept.detail_payloads().is_empty());
        let cause = kept.cause().expect("what is missing is said");
        assert_eq!((cause.type_name(), cause.cause()), (TYPE_NAME, None));
        assert!(cause.message().starts_with("the failure of activity `charge` has 1258"), "{cause}");
    }

    #[test]
    fn the_other_kinds_lose_their_details_too() {
        let large = "x".repeat(BYTES_MAX);
        let kept = bounded(Failure::cancelled("stop").details(&large).into_proto(), || "it".to_owned());
        let kept = Failure::from_proto(kept);
        assert!(kept.is_cancelled() && kept.detail_payloads().is_empty());
        let payload = crate::DataConverter::default().encode(&large).expect("text");
        let beat = worker_proto::common::Payloads { payloads: vec![payload] };
        let info = worker_proto::failure::TimeoutFailureInfo {
            last_heartbeat_details: Some(beat),
            ..Default::default()
        };
        let late = Failure::from_info("late", FailureInfo::TimeoutFailureInfo(info), None);
        let kept = Failure::from_proto(bounded(late.into_proto(), || "it".to_owned()));
        assert!(kept.is_timeout() && kept.detail_payloads().is_empty());
    }
}
