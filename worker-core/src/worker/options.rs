//! What a worker serves, and how much of it at once.

use std::any::Any;
use std::fmt;
use std::time::Duration;

use super::error::StartWorkerError;
use crate::duration::{DurationError, IntoDuration};
use crate::registry::Dispatch;
use crate::state::StateMap;

/// Options of a [`Worker`](crate::Worker).
///
/// ```
/// # use worker_core::{WorkerOptions, Dispatch, Activity};
/// # const RENDER: Activity<u32, ()> = Activity::named("render");
/// let options = WorkerOptions::new("gpu")
///     .dispatch(Dispatch::new().activity(RENDER))
///     .concurrent_activities(2)
///     .grace_period("1m");
/// ```
pub struct WorkerOptions {
    pub(super) task_queue: String,
    pub(super) dispatch: Option<Dispatch>,
    pub(super) states: StateMap,
    pub(super) identity: Option<String>,
    pub(super) workflow_slots: usize,
    pub(super) activity_slots: usize,
    pub(super) workflow_pollers: usize,
    pub(super) activity_pollers: usize,
    pub(super) cached_workflows: usize,
    pub(super) workflow_threads: usize,
    pub(super) deadlock_timeout: Option<Duration>,
    pub(super) sticky_timeout: Duration,
    pub(super) grace_period: Duration,
    pub(super) heartbeat_throttle_max: Duration,
    pub(super) heartbeat_throttle_default: Duration,
    pub(super) activities_per_second: Option<f64>,
    pub(super) queue_activities_per_second: Option<f64>,
    pub(super) eager_activities: bool,
    mistake: Option<(&'static str, DurationError)>,
}

impl WorkerOptions {
    /// A worker of this task queue that serves everything linked into the program.
    pub fn new(task_queue: impl Into<String>) -> Self {
        Self {
            task_queue: task_queue.into(),
            dispatch: None,
            states: StateMap::default(),
            identity: None,
            workflow_slots: 100,
            activity_slots: 100,
            workflow_pollers: 5,
            activity_pollers: 5,
            cached_workflows: 1000,
            workflow_threads: 2,
            deadlock_timeout: Some(Duration::from_secs(2)),
            sticky_timeout: Duration::from_secs(10),
            grace_period: Duration::from_secs(10),
            heartbeat_throttle_max: Duration::from_secs(60),
            heartbeat_throttle_default: Duration::from_secs(30),
            activities_per_second: None,
            queue_activities_per_second: None,
            eager_activities: true,
            mistake: None,
        }
    }

    /// Serves this list instead of everything that is linked in; a kind without an entry gets nothing.
    #[must_use]
    pub fn dispatch(mut self, dispatch: Dispatch) -> Self {
        self.dispatch = Some(dispatch);
        self
    }

    /// Gives activities a value: to `#[activity] impl T` methods as `&self`, to others as `State<T>`. One per type.
    #[must_use]
    pub fn state<T: Any + Send + Sync>(mut self, value: T) -> Self {
        self.states.insert(value);
        self
    }

    /// What the worker calls itself in histories. Default: the client's.
    #[must_use]
    pub fn identity(mut self, identity: impl Into<String>) -> Self {
        self.identity = Some(identity.into());
        self
    }

    /// Most workflow tasks at once, counting idle polls. Default 100, at least 2 with a cache. Each costs a message to a
    /// workflow thread; how many of them compute at once is [`workflow_threads`](Self::workflow_threads).
    #[must_use]
    pub fn concurrent_workflow_tasks(mut self, tasks: usize) -> Self {
        self.workflow_slots = tasks;
        self
    }

    /// Most activities at once, counting idle polls. Default 100. Blocking ones take a thread each.
    #[must_use]
    pub fn concurrent_activities(mut self, activities: usize) -> Self {
        self.activity_slots = activities;
        self
    }

    /// Long polls for workflow tasks that are open at once. Default 5: one in five asks the task queue, the others this
    /// worker's sticky queue.
    #[must_use]
    pub fn workflow_pollers(mut self, pollers: usize) -> Self {
        self.workflow_pollers = pollers;
        self
    }

    /// Long polls for activities that are open at once. Default 5.
    #[must_use]
    pub fn activity_pollers(mut self, pollers: usize) -> Self {
        self.activity_pollers = pollers;
        self
    }

    /// Workflow runs that stay in memory between their tasks. Default 1,000. 0 replays the whole history of a run at
    /// each of its tasks: slow, and a good test of determinism.
    #[must_use]
    pub fn cached_workflows(mut self, runs: usize) -> Self {
        self.cached_workflows = runs;
        self
    }

    /// Threads that run workflow code. Default 2.
    #[must_use]
    pub fn workflow_threads(mut self, threads: usize) -> Self {
        self.workflow_threads = threads;
        self
    }

    /// Longest time that workflow code may run without awaiting. Default 2 s; then its task fails and the thread is
    /// replaced. See [`without_deadlock_detection`](Self::without_deadlock_detection) for debuggers.
    #[must_use]
    pub fn deadlock_timeout(mut self, timeout: impl IntoDuration) -> Self {
        self.deadlock_timeout = self.read("deadlock_timeout", timeout);
        self
    }

    /// Lets workflow code compute for as long as it likes: for debuggers.
    #[must_use]
    pub fn without_deadlock_detection(mut self) -> Self {
        self.deadlock_timeout = None;
        self
    }

    /// How long a task waits for the worker that has its run in memory, before any worker may take it. Default 10 s.
    #[must_use]
    pub fn sticky_timeout(mut self, timeout: impl IntoDuration) -> Self {
        self.sticky_timeout = self.read("sticky_timeout", timeout).unwrap_or(self.sticky_timeout);
        self
    }

    /// How long running activities may go on when the worker stops, before they are cancelled. Default 10 s.
    #[must_use]
    pub fn grace_period(mut self, period: impl IntoDuration) -> Self {
        self.grace_period = self.read("grace_period", period).unwrap_or(self.grace_period);
        self
    }

    /// Longest time between two heartbeats that are sent. Default 60 s; 0.8 times an activity's heartbeat timeout is
    /// used if that is shorter.
    #[must_use]
    pub fn heartbeat_throttle_max(mut self, interval: impl IntoDuration) -> Self {
        self.heartbeat_throttle_max =
            self.read("heartbeat_throttle_max", interval).unwrap_or(self.heartbeat_throttle_max);
        self
    }

    /// Time between two heartbeats that are sent for activities without a heartbeat timeout. Default 30 s.
    #[must_use]
    pub fn heartbeat_throttle_default(mut self, interval: impl IntoDuration) -> Self {
        self.heartbeat_throttle_default =
            self.read("heartbeat_throttle_default", interval).unwrap_or(self.heartbeat_throttle_default);
        self
    }

    /// Most activities that this worker starts in a second. Default: no bound.
    #[must_use]
    pub fn activities_per_second(mut self, rate: f64) -> Self {
        self.activities_per_second = Some(rate);
        self
    }

    /// Most activities that the server hands out from this task queue in a second, to all workers together. Default: no
    /// bound. The last worker that sets it wins.
    #[must_use]
    pub fn queue_activities_per_second(mut self, rate: f64) -> Self {
        self.queue_activities_per_second = Some(rate);
        self
    }

    /// Always sends activities through the task queue, even when this worker has a slot free for one that its own
    /// workflow just scheduled.
    #[must_use]
    pub fn without_eager_activities(mut self) -> Self {
        self.eager_activities = false;
        self
    }

    /// The first thing that cannot work.
    pub(super) fn check(&self) -> Result<(), StartWorkerError> {
        if let Some((_, mistake)) = &self.mistake {
            return Err(StartWorkerError::Duration(mistake.clone()));
        }
        let refuse =
            |option, reason: &str| Err(StartWorkerError::Option { option, reason: reason.to_owned() });
        let positive = |rate: f64| rate.is_finite() && rate > 0.0;
        if self.task_queue.is_empty() {
            return refuse("task_queue", "it is empty");
        }
        if self.cached_workflows > 0 && (self.workflow_slots < 2 || self.workflow_pollers < 2) {
            return refuse(
                "concurrent_workflow_tasks",
                "with a cache at least 2 slots and 2 pollers are needed, one for the task queue and one for the \
                 sticky queue; use `cached_workflows(0)` for 1",
            );
        }
        if self.workflow_slots == 0 || self.workflow_pollers == 0 {
            return refuse(
                "concurrent_workflow_tasks",
                "it is 0; list only activities in `dispatch` instead",
            );
        }
        if self.activity_slots == 0 || self.activity_pollers == 0 {
            return refuse("concurrent_activities", "it is 0; list only workflows in `dispatch` instead");
        }
        if self.workflow_threads == 0 {
            return refuse("workflow_threads", "it is 0");
        }
        if !self.activities_per_second.is_none_or(positive) {
            return refuse("activities_per_second", "it is not a positive number");
        }
        if !self.queue_activities_per_second.is_none_or(positive) {
            return refuse("queue_activities_per_second", "it is not a positive number");
        }
        Ok(())
    }

    fn read(&mut self, option: &'static str, duration: impl IntoDuration) -> Option<Duration> {
        duration.into_duration().map_err(|mistake| self.mistake.get_or_insert((option, mistake)).0).ok()
    }
}

impl fmt::Debug for WorkerOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WorkerOptions")
            .field("task_queue", &self.task_queue)
            .field("dispatch", &self.dispatch)
            .field("workflow_slots", &self.workflow_slots)
            .field("activity_slots", &self.activity_slots)
            .field("cached_workflows", &self.cached_workflows)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(options: WorkerOptions, expected: &str) {
        let error = options.check().unwrap_err().to_string();
        assert!(error.starts_with(expected), "{error}");
    }

    #[test]
    fn options_that_cannot_work_are_named() {
        assert!(WorkerOptions::new("q").check().is_ok());
        assert!(WorkerOptions::new("q").cached_workflows(0).concurrent_workflow_tasks(1).check().is_ok());
        check(WorkerOptions::new(""), "worker option `task_queue`: it is empty");
        check(
            WorkerOptions::new("q").concurrent_workflow_tasks(1),
            "worker option `concurrent_workflow_tasks`: with a cache",
        );
        check(
            WorkerOptions::new("q").concurrent_activities(0),
            "worker option `concurrent_activities`: it is 0",
        );
        check(WorkerOptions::new("q").activities_per_second(0.0), "worker option `activities_per_second`");
        check(WorkerOptions::new("q").grace_period("soon"), "`soon` is not a duration");
    }
}
