//! Calling activities.

use std::fmt;
use std::future::IntoFuture;
use std::marker::PhantomData;
use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;
use worker_proto::common::{self as wire, Payload, Priority};

use super::operation::{Operation, read_value};
use super::workflow::BaseContext;
use crate::definition::{Activity, ActivityDefaults};
use crate::duration::{IntoDuration, to_proto};
use crate::error::Failure;
use crate::machine::output::{ActivityCancellation, Place, ScheduleActivity};
use crate::retry::RetryPolicy;

/// Start-to-close timeout of a call that says none.
const DEFAULT_START_TO_CLOSE: Duration = Duration::from_secs(60);

/// A call of an activity: options in between, `.await` for the result, [`start`](Self::start) for a handle first.
///
/// Without any option the attribute's defaults hold; with neither `start_to_close` nor `schedule_to_close` there or here, an attempt
/// may take 60 seconds. The activity is scheduled when the call is awaited or started, not before. For workflow code; sent as
/// `ScheduleActivityTask`.
#[must_use = "an activity is scheduled when the call is awaited or started"]
pub struct ActivityCall<O> {
    base: BaseContext,
    schedule: Box<ScheduleActivity>,
    summary: Option<Payload>,
    mistake: Option<Failure>,
    place: Place,
    types: PhantomData<fn() -> O>,
}

impl<O: DeserializeOwned> ActivityCall<O> {
    pub(crate) fn new<I: Serialize>(
        base: BaseContext,
        activity: Activity<I, O>,
        input: &I,
        place: Place,
    ) -> Self {
        let mut call = Self::untyped(base, activity.name(), place);
        call.apply(activity.defaults());
        match call.base.converter().encode_args(input) {
            Ok(input) => call.schedule.input = input,
            Err(error) => call.mistake = Some(error.into()),
        }
        call
    }

    fn untyped(base: BaseContext, name: &str, place: Place) -> Self {
        let schedule = ScheduleActivity { activity_type: name.to_owned(), ..ScheduleActivity::default() };
        let schedule = Box::new(schedule);
        Self { base, schedule, summary: None, mistake: None, place, types: PhantomData }
    }

    fn apply(&mut self, defaults: &ActivityDefaults) {
        self.schedule.start_to_close = defaults.start_to_close;
        self.schedule.schedule_to_close = defaults.schedule_to_close;
        self.schedule.schedule_to_start = defaults.schedule_to_start;
        self.schedule.heartbeat = defaults.heartbeat;
        self.schedule.retry = defaults.retry.map(|retry| wire::RetryPolicy {
            initial_interval: retry.initial.map(to_proto),
            backoff_coefficient: retry.backoff.unwrap_or_default(),
            maximum_interval: retry.max_interval.map(to_proto),
            maximum_attempts: retry
                .max_attempts
                .map_or(0, |attempts| i32::try_from(attempts).unwrap_or(i32::MAX)),
            non_retryable_error_types: retry.non_retryable.iter().map(|&name| name.to_owned()).collect(),
        });
    }

    /// Longest run of one attempt. Default: the attribute's, else 60 s when there is no `schedule_to_close` either. Zero is a mistake,
    /// which the `.await` gives back.
    pub fn start_to_close(mut self, timeout: impl IntoDuration) -> Self {
        self.schedule.start_to_close = self.duration(timeout);
        if self.schedule.start_to_close == Some(Duration::ZERO) {
            let text = "a `start_to_close` of zero lets no attempt run; leave it out for the default of 60 s";
            self.mistake.get_or_insert_with(|| Failure::new("DurationError", text));
        }
        self
    }

    /// Longest time from the call to the final result, attempts and backoff included. Default: the attribute's, else none; zero is none.
    pub fn schedule_to_close(mut self, timeout: impl IntoDuration) -> Self {
        self.schedule.schedule_to_close = self.duration(timeout);
        self
    }

    /// Longest wait for a worker. Not retried: the activity fails when no worker takes it in time. Default: the attribute's, else none;
    /// zero is none.
    pub fn schedule_to_start(mut self, timeout: impl IntoDuration) -> Self {
        self.schedule.schedule_to_start = self.duration(timeout);
        self
    }

    /// Longest time between two heartbeats of one attempt. Default: the attribute's, else none; zero is none. Without it a lost worker
    /// is noticed only at `start_to_close`.
    pub fn heartbeat(mut self, timeout: impl IntoDuration) -> Self {
        self.schedule.heartbeat = self.duration(timeout);
        self
    }

    /// How failed attempts are repeated; replaces the attribute's policy as a whole.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        if let Err(error) = policy.check() {
            self.mistake.get_or_insert(error.into());
        }
        self.schedule.retry = Some(policy.to_proto());
        self
    }

    /// Task queue of the workers that run it. Default: the workflow's own.
    pub fn task_queue(mut self, name: impl Into<String>) -> Self {
        self.schedule.task_queue = name.into();
        self
    }

    /// Id of the activity, unique among the open ones of the run. Default: a number that counts up.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.schedule.activity_id = id.into();
        self
    }

    /// What cancelling it does. Default: [`ActivityCancellation::TryCancel`].
    pub fn cancellation(mut self, cancellation: ActivityCancellation) -> Self {
        self.schedule.cancellation = cancellation;
        self
    }

    /// Order among the waiting activities of the queue: 1 before 2, up to 5; the server's default is 3.
    pub fn priority(mut self, priority: u8) -> Self {
        self.schedule.priority = Some(Priority { priority_key: i32::from(priority), ..Priority::default() });
        self
    }

    /// A line for people, shown beside the activity.
    pub fn summary(mut self, text: &str) -> Self {
        self.summary = self.base.summary(text);
        self
    }

    /// Schedules the activity and gives its handle.
    pub fn start(mut self) -> ActivityHandle<O> {
        if let Some(failure) = self.mistake.take() {
            return Operation::refused(failure, self.place, read_value);
        }
        let info = self.base.core().info.borrow();
        let own_queue = info.as_ref().map(|info| info.task_queue.clone()).unwrap_or_default();
        drop(info);
        let mut schedule = self.schedule;
        if schedule.task_queue.is_empty() {
            schedule.task_queue = own_queue;
        }
        if schedule.start_to_close.is_none() && schedule.schedule_to_close.is_none() {
            schedule.start_to_close = Some(DEFAULT_START_TO_CLOSE);
        }
        let (summary, place) = (self.summary, self.place);
        Operation::begin(&self.base, "activity", place, read_value, |_, machine| {
            Ok(machine.schedule_activity(schedule, summary, place))
        })
    }

    fn duration(&mut self, duration: impl IntoDuration) -> Option<Duration> {
        match duration.into_duration() {
            Ok(duration) => Some(duration),
            Err(error) => {
                self.mistake.get_or_insert(error.into());
                None
            }
        }
    }
}

/// A scheduled activity: awaiting it gives the result.
///
/// # Errors
/// A failure of kind `Activity` whose cause says why: the activity's own failure, a timeout, a cancellation.
pub type ActivityHandle<O> = Operation<O>;

impl<O: DeserializeOwned> IntoFuture for ActivityCall<O> {
    type Output = Result<O, Failure>;
    type IntoFuture = ActivityHandle<O>;

    fn into_future(self) -> ActivityHandle<O> {
        self.start()
    }
}

impl<O> fmt::Debug for ActivityCall<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ActivityCall").field("schedule", &self.schedule).finish_non_exhaustive()
    }
}
