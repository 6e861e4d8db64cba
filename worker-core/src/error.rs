//! [`Failure`]: how everything that goes wrong in user code travels, between processes and languages.
//!
//! A failure keeps its wire form, so that one which was received and is passed on arrives as it was.

use std::any::Any;
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;
use worker_proto::common::{Payload, Payloads};
use worker_proto::enums::{ApplicationErrorCategory, RetryState, TimeoutType};
use worker_proto::failure as wire;
use worker_proto::failure::failure::FailureInfo;

use crate::converter::{ConvertError, DataConverter};
use crate::duration::{self, IntoDuration};
use crate::machine::SDK_NAME;

/// Type name of an error whose type is not known any more.
const NO_TYPE: &str = "Error";
/// Most causes that travel: each is a message inside of a message, and readers give up at a depth of about 100.
const CAUSES_MAX: usize = 64;

/// Result of activities, workflows and everything that user code awaits in a workflow.
pub type Result<T, E = Failure> = std::result::Result<T, E>;

/// Why an activity, a workflow or an operation failed; a message, a kind, and the failure that caused it.
///
/// Like `anyhow::Error` it takes any [`std::error::Error`] by `?`: the short name of the error's type becomes
/// [`type_name`](Self::type_name), its text the message, its `source()` chain the causes. So it is not itself an
/// `Error`; [`as_error`](Self::as_error) gives one. One pointer wide.
///
/// An activity that returns one is retried by its policy, unless [`non_retryable`](Self::non_retryable) or the
/// policy says otherwise; a workflow that returns one has failed.
///
/// ```
/// use worker_core::{Failure, Result};
/// fn charge(cents: i64) -> Result<()> {
///     if cents < 0 {
///         return Err(Failure::new("Declined", "a negative amount").non_retryable());
///     }
///     let _: u64 = "12".parse()?;
///     Ok(())
/// }
/// let failure = charge(-1).unwrap_err();
/// assert_eq!((failure.type_name(), failure.message()), ("Declined", "a negative amount"));
/// ```
#[derive(Clone, PartialEq)]
pub struct Failure(Box<FailureError>);

/// A failure as a `std::error::Error`; reached through [`Failure::as_error`].
#[derive(Clone, PartialEq)]
struct FailureError {
    message: String,
    source: String,
    stack_trace: String,
    encoded_attributes: Option<Payload>,
    info: Option<FailureInfo>,
    cause: Option<Failure>,
    completes_later: bool,
}

/// What kind of thing failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FailureKind {
    /// An error of user code, see [`Failure::type_name`].
    Application,
    /// A timeout of an activity, a child or a run.
    Timeout(TimeoutKind),
    /// It was cancelled.
    Cancelled,
    /// It was terminated by someone.
    Terminated,
    /// The server failed it.
    Server,
    /// The run was reset while the activity was running.
    ResetWorkflow,
    /// An activity failed; the cause says why.
    Activity,
    /// A child workflow failed; the cause says why.
    ChildWorkflow,
    /// A Nexus operation failed; the cause says why.
    NexusOperation,
    /// A Nexus handler refused.
    NexusHandler,
    /// Only a message.
    Other,
}

/// Which of an activity's limits ran out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimeoutKind {
    /// One attempt took too long, or the run did.
    StartToClose,
    /// No worker took it in time.
    ScheduleToStart,
    /// All attempts together took too long.
    ScheduleToClose,
    /// No heartbeat came in time.
    Heartbeat,
    /// A limit this version does not know.
    Unknown,
}

/// An error type that arrives typed at the caller; usually made by `#[derive(WorkerError)]` on a serde enum.
///
/// The value travels as the first detail of an application failure.
pub trait WorkerError: StdError + Serialize + DeserializeOwned + Send + Sync + 'static {
    /// Every name that [`type_name`](Self::type_name) can give; what [`Failure::downcast`] accepts.
    const TYPE_NAMES: &'static [&'static str];

    /// Name on the wire, which retry policies match; stable.
    fn type_name(&self) -> &'static str;

    /// Whether retrying is useless. Default `false`.
    fn is_non_retryable(&self) -> bool {
        false
    }

    /// Time until the next attempt instead of the policy's. Default `None`: the policy decides.
    fn next_retry(&self) -> Option<Duration> {
        None
    }
}

impl Failure {
    /// An application failure: `type_name` is what retry policies and callers match, `message` is for people.
    pub fn new(type_name: impl Into<String>, message: impl Into<String>) -> Self {
        let info = wire::ApplicationFailureInfo { r#type: type_name.into(), ..Default::default() };
        Self::from_info(message, FailureInfo::ApplicationFailureInfo(info), None)
    }

    /// A failure that says cancelled; what cancelled code returns so that its end counts as a cancellation.
    pub fn cancelled(message: impl Into<String>) -> Self {
        Self::from_info(message, FailureInfo::CanceledFailureInfo(Default::default()), None)
    }

    /// A timeout.
    pub fn timeout(kind: TimeoutKind, message: impl Into<String>) -> Self {
        let timeout_type = match kind {
            TimeoutKind::StartToClose => TimeoutType::StartToClose,
            TimeoutKind::ScheduleToStart => TimeoutType::ScheduleToStart,
            TimeoutKind::ScheduleToClose => TimeoutType::ScheduleToClose,
            TimeoutKind::Heartbeat => TimeoutType::Heartbeat,
            TimeoutKind::Unknown => TimeoutType::Unspecified,
        };
        let info =
            wire::TimeoutFailureInfo { timeout_type: timeout_type.into(), last_heartbeat_details: None };
        Self::from_info(message, FailureInfo::TimeoutFailureInfo(info), None)
    }

    /// A failure of any kind from its wire parts; what the runtime makes of history events.
    pub fn from_info(message: impl Into<String>, info: FailureInfo, cause: Option<Failure>) -> Self {
        Self(Box::new(FailureError {
            message: message.into(),
            source: SDK_NAME.to_owned(),
            stack_trace: String::new(),
            encoded_attributes: None,
            info: Some(info),
            cause,
            completes_later: false,
        }))
    }

    /// A typed error with its value as the first detail, readable by [`downcast`](Self::downcast) at the caller.
    pub fn from_worker_error<E: WorkerError>(error: &E) -> Self {
        let mut failure = Self::new(error.type_name(), error.to_string()).details(error);
        failure.0.cause = error.source().map(Self::from_dyn);
        if let Some(FailureInfo::ApplicationFailureInfo(info)) = &mut failure.0.info {
            info.non_retryable = error.is_non_retryable();
            info.next_retry_delay = error.next_retry().map(duration::to_proto);
        }
        failure
    }

    /// Any boxed error, for what is not an `Error` itself such as `anyhow::Error`.
    pub fn from_boxed(error: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::from_dyn(&*error.into())
    }

    /// A caught panic, as the failure `PanicError` with the panic's text.
    pub fn from_panic(panic: &(dyn Any + Send)) -> Self {
        let text = panic
            .downcast_ref::<&'static str>()
            .copied()
            .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
            .unwrap_or("a panic without text");
        Self::new("PanicError", format!("panicked: {text}"))
    }

    /// Makes retrying useless, whatever the policy says. Only for application failures.
    #[must_use]
    pub fn non_retryable(mut self) -> Self {
        if let Some(info) = self.application_mut() {
            info.non_retryable = true;
        }
        self
    }

    /// Adds a value for the caller, read there by [`detail`](Self::detail). What cannot be encoded as JSON is
    /// replaced by a text that says so.
    #[must_use]
    pub fn details<T: Serialize + ?Sized>(mut self, value: &T) -> Self {
        let converter = DataConverter::default();
        let payload = converter
            .encode(value)
            .or_else(|error| converter.encode(&format!("details lost: {error}")))
            .unwrap_or_default();
        match &mut self.0.info {
            Some(FailureInfo::CanceledFailureInfo(info)) => {
                info.details.get_or_insert_default().payloads.push(payload);
            }
            _ => {
                if let Some(info) = self.application_mut() {
                    info.details.get_or_insert_default().payloads.push(payload);
                }
            }
        }
        self
    }

    /// Sets the time until the next attempt, instead of what the policy says. Text that is not a duration is
    /// ignored with a log line. Only for application failures.
    #[must_use]
    pub fn next_retry(mut self, delay: impl IntoDuration) -> Self {
        match delay.into_duration() {
            Ok(delay) => {
                if let Some(info) = self.application_mut() {
                    info.next_retry_delay = Some(duration::to_proto(delay));
                }
            }
            Err(error) => tracing::error!(%error, "the next retry is left to the policy"),
        }
        self
    }

    /// Marks it as expected: logged at debug level, not counted as an error. Only for application failures.
    #[must_use]
    pub fn benign(mut self) -> Self {
        if let Some(info) = self.application_mut() {
            info.category = ApplicationErrorCategory::Benign.into();
        }
        self
    }

    /// Sets what caused it.
    #[must_use]
    pub fn caused_by(mut self, cause: impl Into<Failure>) -> Self {
        self.0.cause = Some(cause.into());
        self
    }

    /// The text of this failure alone, without its causes.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// What kind of thing failed.
    pub fn kind(&self) -> FailureKind {
        match &self.0.info {
            Some(FailureInfo::ApplicationFailureInfo(_)) => FailureKind::Application,
            Some(FailureInfo::TimeoutFailureInfo(info)) => FailureKind::Timeout(match info.timeout_type() {
                TimeoutType::StartToClose => TimeoutKind::StartToClose,
                TimeoutType::ScheduleToStart => TimeoutKind::ScheduleToStart,
                TimeoutType::ScheduleToClose => TimeoutKind::ScheduleToClose,
                TimeoutType::Heartbeat => TimeoutKind::Heartbeat,
                TimeoutType::Unspecified => TimeoutKind::Unknown,
            }),
            Some(FailureInfo::CanceledFailureInfo(_)) => FailureKind::Cancelled,
            Some(FailureInfo::TerminatedFailureInfo(_)) => FailureKind::Terminated,
            Some(FailureInfo::ServerFailureInfo(_)) => FailureKind::Server,
            Some(FailureInfo::ResetWorkflowFailureInfo(_)) => FailureKind::ResetWorkflow,
            Some(FailureInfo::ActivityFailureInfo(_)) => FailureKind::Activity,
            Some(FailureInfo::ChildWorkflowExecutionFailureInfo(_)) => FailureKind::ChildWorkflow,
            Some(FailureInfo::NexusOperationExecutionFailureInfo(_)) => FailureKind::NexusOperation,
            Some(FailureInfo::NexusHandlerFailureInfo(_)) => FailureKind::NexusHandler,
            None => FailureKind::Other,
        }
    }

    /// The name that retry policies match; of an activity or child failure, that of the application failure which
    /// caused it. Empty when there is none.
    pub fn type_name(&self) -> &str {
        self.application().map_or("", |info| info.r#type.as_str())
    }

    /// Whether the application failure in it forbids a retry.
    pub fn is_non_retryable(&self) -> bool {
        self.application().is_some_and(|info| info.non_retryable)
    }

    /// Whether it was marked as expected.
    pub fn is_benign(&self) -> bool {
        self.application().is_some_and(|info| info.category() == ApplicationErrorCategory::Benign)
    }

    /// The application failure's own time until the next attempt.
    pub fn next_retry_delay(&self) -> Option<Duration> {
        self.application()?.next_retry_delay.as_ref().map(duration::from_proto)
    }

    /// Whether it, or what it was caused by, is a cancellation.
    pub fn is_cancelled(&self) -> bool {
        self.chain().any(|failure| failure.kind() == FailureKind::Cancelled)
    }

    /// Whether it, or what it was caused by, is a timeout.
    pub fn is_timeout(&self) -> bool {
        self.timeout_kind().is_some()
    }

    /// Which limit ran out, of this failure or of the nearest cause that is a timeout.
    pub fn timeout_kind(&self) -> Option<TimeoutKind> {
        self.chain().find_map(|failure| match failure.kind() {
            FailureKind::Timeout(kind) => Some(kind),
            _ => None,
        })
    }

    /// Why an activity or child was not tried again; `None` for other kinds.
    pub fn retry_state(&self) -> Option<RetryState> {
        match &self.0.info {
            Some(FailureInfo::ActivityFailureInfo(info)) => Some(info.retry_state()),
            Some(FailureInfo::ChildWorkflowExecutionFailureInfo(info)) => Some(info.retry_state()),
            _ => None,
        }
    }

    /// Type of the activity that failed, for [`FailureKind::Activity`].
    pub fn activity_type(&self) -> Option<&str> {
        match &self.0.info {
            Some(FailureInfo::ActivityFailureInfo(info)) => {
                info.activity_type.as_ref().map(|t| t.name.as_str())
            }
            _ => None,
        }
    }

    /// What caused it.
    pub fn cause(&self) -> Option<&Failure> {
        self.0.cause.as_ref()
    }

    /// The last failure of the chain of causes; itself when there is no cause.
    pub fn root_cause(&self) -> &Failure {
        self.chain().last().unwrap_or(self)
    }

    /// It and its causes, outermost first.
    pub fn chain(&self) -> impl Iterator<Item = &Failure> {
        std::iter::successors(Some(self), |failure| failure.cause())
    }

    /// The typed error inside, searched from here down the causes; `None` when there is none of that type.
    pub fn downcast<E: WorkerError>(&self) -> Option<E> {
        self.chain().find_map(|failure| match &failure.0.info {
            Some(FailureInfo::ApplicationFailureInfo(info))
                if E::TYPE_NAMES.contains(&info.r#type.as_str()) =>
            {
                failure.detail(0)?.ok()
            }
            _ => None,
        })
    }

    /// The detail at this 0-based place; `None` when there are fewer. Details are those of the failure itself: of an
    /// application failure, a cancellation, or the last heartbeat of a timeout.
    ///
    /// # Errors
    /// [`ConvertError`] when the detail is of another type.
    pub fn detail<T: DeserializeOwned>(&self, index: usize) -> Option<Result<T, ConvertError>> {
        self.detail_payloads().get(index).map(|payload| DataConverter::default().decode(payload))
    }

    /// All details, still encoded.
    pub fn detail_payloads(&self) -> &[Payload] {
        let details = match &self.0.info {
            Some(FailureInfo::ApplicationFailureInfo(info)) => &info.details,
            Some(FailureInfo::CanceledFailureInfo(info)) => &info.details,
            Some(FailureInfo::TimeoutFailureInfo(info)) => &info.last_heartbeat_details,
            Some(FailureInfo::ResetWorkflowFailureInfo(info)) => &info.last_heartbeat_details,
            _ => &None,
        };
        details.as_ref().map_or(&[], |details| &details.payloads)
    }

    /// Stack trace as another SDK wrote it; empty when there is none.
    pub fn stack_trace(&self) -> &str {
        &self.0.stack_trace
    }

    /// The wire parts of its kind; `None` for a plain message.
    pub fn info(&self) -> Option<&FailureInfo> {
        self.0.info.as_ref()
    }

    /// The same as a `std::error::Error` whose sources are the causes.
    pub fn as_error(&self) -> &(dyn StdError + Send + Sync + 'static) {
        &*self.0
    }

    /// The same as an owned `std::error::Error`.
    pub fn into_error(self) -> Box<dyn StdError + Send + Sync + 'static> {
        self.0
    }

    /// Reads the wire form; nothing is lost, [`to_proto`](Self::to_proto) gives the same message back.
    pub fn from_proto(failure: wire::Failure) -> Self {
        let mut wire = failure;
        let cause = wire.cause.take().map(|cause| Self::from_proto(*cause));
        if let Some(payload) = &wire.encoded_attributes
            && let Ok(hidden) = DataConverter::default().decode::<EncodedAttributes>(payload)
        {
            wire.message = hidden.message;
            wire.stack_trace = hidden.stack_trace;
        }
        Self(Box::new(FailureError {
            message: wire.message,
            source: wire.source,
            stack_trace: wire.stack_trace,
            encoded_attributes: wire.encoded_attributes,
            info: wire.failure_info,
            cause,
            completes_later: false,
        }))
    }

    /// The wire form. Causes beyond the 64th are cut off.
    pub fn to_proto(&self) -> wire::Failure {
        self.clone().into_proto()
    }

    /// The wire form without copying.
    pub fn into_proto(self) -> wire::Failure {
        self.into_proto_with_causes(CAUSES_MAX)
    }

    fn into_proto_with_causes(self, causes: usize) -> wire::Failure {
        let FailureError { message, source, stack_trace, encoded_attributes, info, cause, .. } = *self.0;
        let (message, stack_trace) = match &encoded_attributes {
            // What arrived hidden leaves hidden.
            Some(_) => ("Encoded failure".to_owned(), String::new()),
            None => (message, stack_trace),
        };
        let cause = cause.map(|cause| match causes.checked_sub(1) {
            Some(causes) => cause.into_proto_with_causes(causes),
            None => wire::Failure { message: "…".to_owned(), source: source.clone(), ..Default::default() },
        });
        wire::Failure {
            message,
            source,
            stack_trace,
            encoded_attributes,
            failure_info: info,
            cause: cause.map(Box::new),
        }
    }

    /// The marker an activity returns when it will be completed from elsewhere.
    pub(crate) fn completes_later() -> Self {
        let mut failure = Self::new("CompletesLater", "the activity will be completed from elsewhere");
        failure.0.completes_later = true;
        failure
    }

    /// Whether it is that marker.
    #[allow(dead_code, reason = "read by the activity runner, an edge")]
    pub(crate) fn is_completes_later(&self) -> bool {
        self.0.completes_later
    }

    /// A cancellation with wire details.
    #[allow(dead_code, reason = "used by edges and runtime")]
    pub(crate) fn cancelled_with(message: impl Into<String>, details: Option<Payloads>) -> Self {
        let info = wire::CanceledFailureInfo { details, ..Default::default() };
        Self::from_info(message, FailureInfo::CanceledFailureInfo(info), None)
    }

    /// The same without its kind: a message, so that nobody takes a cancellation by the worker for one that was asked for.
    #[allow(dead_code, reason = "used by the activity runner, an edge")]
    pub(crate) fn into_plain(mut self) -> Self {
        self.0.info = None;
        self.0.cause = None;
        self
    }

    fn from_dyn(error: &(dyn StdError + 'static)) -> Self {
        // One more than travels, so that the cut shows.
        Self::from_chain(error, CAUSES_MAX + 1)
    }

    fn from_chain(error: &(dyn StdError + 'static), causes: usize) -> Self {
        if let Some(failure) = error.downcast_ref::<FailureError>() {
            return Self(Box::new(failure.clone()));
        }
        if let Some(failure) = crate::private::typed_failure(error) {
            return failure;
        }
        let mut failure = Self::new(NO_TYPE, error.to_string());
        failure.0.cause =
            error.source().filter(|_| causes > 0).map(|source| Self::from_chain(source, causes - 1));
        failure
    }

    /// The application failure that a type name or a retry decision is about: its own, or that of the nearest cause
    /// of an activity or child.
    fn application(&self) -> Option<&wire::ApplicationFailureInfo> {
        for failure in self.chain() {
            match &failure.0.info {
                Some(FailureInfo::ApplicationFailureInfo(info)) => return Some(info),
                Some(
                    FailureInfo::ActivityFailureInfo(_)
                    | FailureInfo::ChildWorkflowExecutionFailureInfo(_)
                    | FailureInfo::NexusOperationExecutionFailureInfo(_),
                ) => {}
                _ => return None,
            }
        }
        None
    }

    fn application_mut(&mut self) -> Option<&mut wire::ApplicationFailureInfo> {
        match &mut self.0.info {
            Some(FailureInfo::ApplicationFailureInfo(info)) => Some(info),
            _ => None,
        }
    }
}

#[derive(serde::Deserialize)]
struct EncodedAttributes {
    #[serde(default)]
    message: String,
    #[serde(default)]
    stack_trace: String,
}

impl<E: StdError + Send + Sync + 'static> From<E> for Failure {
    fn from(error: E) -> Self {
        if let Some(typed) = crate::private::typed_failure(&error) {
            return typed;
        }
        let mut failure = Self::from_dyn(&error);
        if (&error as &dyn Any).is::<FailureError>() {
            return failure;
        }
        if let Some(info) = failure.application_mut() {
            info.r#type = short_type_name(std::any::type_name::<E>()).to_owned();
        }
        failure
    }
}

/// `a::b::C<d::E>` → `C`: stable when code moves, and what other SDKs would call it.
pub(crate) fn short_type_name(full: &str) -> &str {
    let bare = full.split('<').next().unwrap_or(full);
    bare.rsplit("::").next().unwrap_or(bare)
}

impl fmt::Display for FailureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl fmt::Debug for FailureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.message)?;
        if let Some(FailureInfo::ApplicationFailureInfo(info)) = &self.info {
            match (info.r#type.as_str(), info.non_retryable) {
                (NO_TYPE | "", false) => {}
                (NO_TYPE | "", true) => f.write_str(" (non-retryable)")?,
                (name, false) => write!(f, " (type `{name}`)")?,
                (name, true) => write!(f, " (type `{name}`, non-retryable)")?,
            }
        }
        match &self.cause {
            // Layers of a network stack often repeat what the layer below said.
            Some(cause) if cause.message() == self.message && cause.cause().is_some() => {
                cause.0.cause.iter().try_for_each(|below| write!(f, "\n  caused by: {:?}", below.0))
            }
            Some(cause) => write!(f, "\n  caused by: {:?}", cause.0),
            None => Ok(()),
        }
    }
}

impl StdError for FailureError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.cause.as_ref().map(|cause| &*cause.0 as _)
    }
}

/// The message, then those of the causes, separated by `: `.
impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)?;
        self.chain().skip(1).try_for_each(|cause| write!(f, ": {}", cause.0.message))
    }
}

/// The message with its type, then one line for each cause; what `main` prints when it returns a failure.
impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A chain of so many causes.
    #[derive(Debug)]
    struct Chain(Option<Box<Chain>>);
    impl fmt::Display for Chain {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("link")
        }
    }
    impl StdError for Chain {
        fn source(&self) -> Option<&(dyn StdError + 'static)> {
            Some(self.0.as_deref()?)
        }
    }

    /// A message nested deeper than readers allow would reach nobody.
    #[test]
    fn a_chain_of_causes_that_nobody_could_read_is_cut() {
        use prost::Message;
        let chain = (0..500).fold(Chain(None), |inner, _| Chain(Some(Box::new(inner))));
        let mut failure = Failure::from(chain);
        for _ in 0..3 {
            let bytes = failure.into_proto().encode_to_vec();
            failure = Failure::from_proto(wire::Failure::decode(&bytes[..]).expect("it is not too deep"));
            assert_eq!(failure.chain().count(), CAUSES_MAX + 2);
            assert_eq!(failure.root_cause().message(), "…");
            failure = Failure::new("Outer", "wrapped").caused_by(failure);
        }
    }

    #[derive(Debug)]
    struct Outer(std::num::ParseIntError);
    impl fmt::Display for Outer {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("no amount")
        }
    }
    impl StdError for Outer {
        fn source(&self) -> Option<&(dyn StdError + 'static)> {
            Some(&self.0)
        }
    }

    fn parse_int_error() -> std::num::ParseIntError {
        "x".parse::<u8>().unwrap_err()
    }

    #[test]
    fn any_error_keeps_its_name_text_and_sources() {
        let failure = Failure::from(Outer(parse_int_error()));
        assert_eq!(failure.type_name(), "Outer");
        assert_eq!(failure.to_string(), "no amount: invalid digit found in string");
        assert_eq!(failure.root_cause().message(), "invalid digit found in string");
        assert_eq!(
            format!("{failure:?}"),
            "no amount (type `Outer`)\n  caused by: invalid digit found in string"
        );
        assert_eq!(std::mem::size_of::<Failure>(), std::mem::size_of::<usize>());
    }

    #[test]
    fn a_failure_survives_being_an_error() {
        let failure = Failure::new("Declined", "no").non_retryable();
        let back = Failure::from_boxed(failure.clone().into_error());
        assert_eq!(back, failure);
    }

    #[test]
    fn the_wire_form_survives_a_round_trip() {
        let activity = wire::ActivityFailureInfo {
            scheduled_event_id: 5,
            started_event_id: 6,
            identity: "w".into(),
            activity_id: "1".into(),
            retry_state: 77,
            ..Default::default()
        };
        let cause = Failure::new("Declined", "no").details(&7).details("why").next_retry("5s").benign();
        let mut wire =
            Failure::from_info("activity error", FailureInfo::ActivityFailureInfo(activity), Some(cause))
                .into_proto();
        wire.stack_trace = "at a\nat b".into();
        wire.source = "GoSDK".into();
        let failure = Failure::from_proto(wire.clone());
        assert_eq!(failure.to_proto(), wire);
        assert_eq!(failure.type_name(), "Declined");
        assert!(failure.is_benign() && !failure.is_non_retryable());
        assert_eq!(failure.next_retry_delay(), Some(Duration::from_secs(5)));
        let cause = failure.cause().unwrap();
        assert_eq!(cause.detail::<u8>(0).unwrap().unwrap(), 7);
        assert_eq!(cause.detail::<String>(1).unwrap().unwrap(), "why");
        assert!(cause.detail::<u8>(2).is_none());
    }

    #[test]
    fn hidden_attributes_are_read_and_stay_hidden() {
        let hidden = DataConverter::default()
            .encode(&serde_json::json!({"message": "secret", "stack_trace": "at x"}))
            .unwrap();
        let wire = wire::Failure {
            message: "Encoded failure".into(),
            encoded_attributes: Some(hidden),
            ..Default::default()
        };
        let failure = Failure::from_proto(wire.clone());
        assert_eq!((failure.message(), failure.stack_trace()), ("secret", "at x"));
        assert_eq!(failure.into_proto(), wire);
    }

    #[test]
    fn kinds_are_found_in_the_chain() {
        let timeout = Failure::timeout(TimeoutKind::Heartbeat, "no heartbeat");
        let outer = Failure::from_info(
            "activity error",
            FailureInfo::ActivityFailureInfo(Default::default()),
            Some(timeout),
        );
        assert!(outer.is_timeout() && !outer.is_cancelled());
        assert_eq!(outer.timeout_kind(), Some(TimeoutKind::Heartbeat));
        assert_eq!(outer.kind(), FailureKind::Activity);
        assert!(Failure::cancelled("stop").is_cancelled());
        let panic: Box<dyn Any + Send> = Box::new("boom");
        assert_eq!(Failure::from_panic(&*panic).to_string(), "panicked: boom");
    }

    #[derive(Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    enum BillingError {
        Declined { cents: u64 },
    }
    impl fmt::Display for BillingError {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("declined")
        }
    }
    impl StdError for BillingError {}
    impl WorkerError for BillingError {
        const TYPE_NAMES: &'static [&'static str] = &["Declined"];
        fn type_name(&self) -> &'static str {
            "Declined"
        }
        fn is_non_retryable(&self) -> bool {
            true
        }
    }

    #[test]
    fn a_typed_error_arrives_typed() {
        let inner = Failure::from_worker_error(&BillingError::Declined { cents: 5 });
        assert!(inner.is_non_retryable());
        let outer = Failure::from_info(
            "activity error",
            FailureInfo::ActivityFailureInfo(Default::default()),
            Some(inner),
        );
        assert_eq!(outer.downcast::<BillingError>(), Some(BillingError::Declined { cents: 5 }));
        assert_eq!(Failure::new("Other", "x").downcast::<BillingError>(), None);
    }
}
