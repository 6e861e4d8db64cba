//! Handles: typed names of workflows, activities and their messages.
//!
//! `#[activity]` and `#[workflow]` make one constant per annotated function; code that lives elsewhere, in any language, is named
//! by hand. Everything that takes a definition takes a handle. A handle is `Copy`, holds a name and a reference to constant
//! defaults, and carries its types only at compile time.
//!
//! One argument is its own input type, several are a tuple, none is `()`: each argument travels as one payload.

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

/// Makes the parts that all handles share: copying, comparison by name, printing as `Activity("charge")`.
macro_rules! handle_traits {
    ($name:ident<$($param:ident),+>) => {
        impl<$($param),+> Clone for $name<$($param),+> {
            fn clone(&self) -> Self {
                *self
            }
        }

        impl<$($param),+> Copy for $name<$($param),+> {}

        impl<$($param),+> PartialEq for $name<$($param),+> {
            fn eq(&self, other: &Self) -> bool {
                self.name == other.name
            }
        }

        impl<$($param),+> Eq for $name<$($param),+> {}

        impl<$($param),+> fmt::Debug for $name<$($param),+> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_tuple(stringify!($name)).field(&self.name).finish()
            }
        }
    };
}

/// A typed name of an activity that takes `I` and gives `O`.
///
/// Made by `#[activity]` beside the function (`greet` → `GREET`), or by hand for code that lives elsewhere.
/// Belongs in workflow code and in `Dispatch` lists.
///
/// ```
/// use worker_core::Activity;
///
/// const CHARGE: Activity<(String, u64), String> = Activity::named("Charge");
/// assert_eq!(CHARGE.name(), "Charge");
/// ```
pub struct Activity<I, O> {
    name: &'static str,
    defaults: &'static ActivityDefaults,
    types: PhantomData<fn(I) -> O>,
}

impl<I, O> Activity<I, O> {
    /// A handle of the activity type `name`, wherever it is implemented; its calls have no defaults.
    pub const fn named(name: &'static str) -> Self {
        Self { name, defaults: &ActivityDefaults::NONE, types: PhantomData }
    }

    /// The same handle with the options that every call starts from.
    ///
    /// ```
    /// use std::time::Duration;
    /// use worker_core::{Activity, ActivityDefaults};
    ///
    /// const DEFAULTS: ActivityDefaults = ActivityDefaults::NONE.start_to_close(Duration::from_secs(5));
    /// const CHARGE: Activity<u64, String> = Activity::named("Charge").with_defaults(&DEFAULTS);
    /// assert_eq!(CHARGE.defaults().start_to_close, Some(Duration::from_secs(5)));
    /// ```
    pub const fn with_defaults(mut self, defaults: &'static ActivityDefaults) -> Self {
        self.defaults = defaults;
        self
    }

    /// The activity type, as it is written into histories.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// What the attribute's options said; a call's own options win over these.
    pub const fn defaults(&self) -> &'static ActivityDefaults {
        self.defaults
    }
}

handle_traits!(Activity<I, O>);

/// Options that every call of an activity starts from: the options of its `#[activity(..)]` attribute.
///
/// Each `None` means that the attribute did not say it. With neither [`start_to_close`](Self::start_to_close) nor
/// [`schedule_to_close`](Self::schedule_to_close) here or at the call, a call uses a start-to-close timeout of 60 seconds.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct ActivityDefaults {
    /// Longest run of one attempt.
    pub start_to_close: Option<Duration>,
    /// Longest time from the call to the final result, attempts and backoff included.
    pub schedule_to_close: Option<Duration>,
    /// Longest wait for a worker.
    pub schedule_to_start: Option<Duration>,
    /// Longest time between two heartbeats of one attempt. `None`: no check.
    pub heartbeat: Option<Duration>,
    /// How failed attempts are repeated. `None`: the server's default policy.
    pub retry: Option<RetryDefaults>,
    /// `true`: meant to run in the workflow's own worker, without a task queue in between. Local activities are not
    /// done yet: such a call goes through the task queue as any other.
    pub local: bool,
}

impl ActivityDefaults {
    /// Nothing said.
    pub const NONE: Self = Self {
        start_to_close: None,
        schedule_to_close: None,
        schedule_to_start: None,
        heartbeat: None,
        retry: None,
        local: false,
    };

    /// Sets [`start_to_close`](Self#structfield.start_to_close).
    pub const fn start_to_close(mut self, timeout: Duration) -> Self {
        self.start_to_close = Some(timeout);
        self
    }

    /// Sets [`schedule_to_close`](Self#structfield.schedule_to_close).
    pub const fn schedule_to_close(mut self, timeout: Duration) -> Self {
        self.schedule_to_close = Some(timeout);
        self
    }

    /// Sets [`schedule_to_start`](Self#structfield.schedule_to_start).
    pub const fn schedule_to_start(mut self, timeout: Duration) -> Self {
        self.schedule_to_start = Some(timeout);
        self
    }

    /// Sets [`heartbeat`](Self#structfield.heartbeat).
    pub const fn heartbeat(mut self, timeout: Duration) -> Self {
        self.heartbeat = Some(timeout);
        self
    }

    /// Sets [`retry`](Self#structfield.retry).
    pub const fn retry(mut self, retry: RetryDefaults) -> Self {
        self.retry = Some(retry);
        self
    }

    /// Sets [`local`](Self#structfield.local).
    pub const fn local(mut self) -> Self {
        self.local = true;
        self
    }
}

/// The constant form of a retry policy: `retry(..)` of an `#[activity]` attribute.
///
/// Each `None` leaves that part to the server's default (1 s, doubled each time up to 100 s, without end).
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct RetryDefaults {
    /// Wait before the second attempt.
    pub initial: Option<Duration>,
    /// Factor from one wait to the next, at least 1.
    pub backoff: Option<f64>,
    /// Longest wait between two attempts.
    pub max_interval: Option<Duration>,
    /// Number of attempts, the first included. Zero: no bound.
    pub max_attempts: Option<u32>,
    /// Type names of failures that are not repeated.
    pub non_retryable: &'static [&'static str],
}

impl RetryDefaults {
    /// Nothing said.
    pub const NONE: Self =
        Self { initial: None, backoff: None, max_interval: None, max_attempts: None, non_retryable: &[] };

    /// Sets [`initial`](Self#structfield.initial).
    pub const fn initial(mut self, wait: Duration) -> Self {
        self.initial = Some(wait);
        self
    }

    /// Sets [`backoff`](Self#structfield.backoff).
    pub const fn backoff(mut self, factor: f64) -> Self {
        self.backoff = Some(factor);
        self
    }

    /// Sets [`max_interval`](Self#structfield.max_interval).
    pub const fn max_interval(mut self, wait: Duration) -> Self {
        self.max_interval = Some(wait);
        self
    }

    /// Sets [`max_attempts`](Self#structfield.max_attempts).
    pub const fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = Some(attempts);
        self
    }

    /// Sets [`non_retryable`](Self#structfield.non_retryable).
    pub const fn non_retryable(mut self, types: &'static [&'static str]) -> Self {
        self.non_retryable = types;
        self
    }
}

/// A typed name of a workflow that takes `I` and gives `O`.
///
/// Made by `#[workflow]` beside the function (`greeter` → `GREETER`, `Cart::run` → `Cart::RUN`), or by hand for code that lives
/// elsewhere. Belongs in clients, in workflow code that starts children, and in `Dispatch` lists.
///
/// ```
/// use worker_core::Workflow;
///
/// const ORDER: Workflow<u64, String> = Workflow::named("Order").with_task_queue("orders");
/// assert_eq!((ORDER.name(), ORDER.task_queue()), ("Order", Some("orders")));
/// ```
pub struct Workflow<I, O> {
    name: &'static str,
    task_queue: Option<&'static str>,
    types: PhantomData<fn(I) -> O>,
}

impl<I, O> Workflow<I, O> {
    /// A handle of the workflow type `name`, wherever it is implemented; its starts have no default task queue.
    pub const fn named(name: &'static str) -> Self {
        Self { name, task_queue: None, types: PhantomData }
    }

    /// The same handle with the task queue that a start uses when it says none.
    pub const fn with_task_queue(mut self, task_queue: &'static str) -> Self {
        self.task_queue = Some(task_queue);
        self
    }

    /// The workflow type, as it is written into histories.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The task queue of a start that says none. `None`: each start has to say it.
    pub const fn task_queue(&self) -> Option<&'static str> {
        self.task_queue
    }
}

handle_traits!(Workflow<I, O>);

/// A typed name of a signal that carries `I`.
///
/// Made by `#[signal]` (`add` → `Cart::ADD`), or by hand, which is how function workflows name theirs.
///
/// ```
/// use worker_core::Signal;
///
/// const APPROVE: Signal<String> = Signal::named("approve");
/// assert_eq!(APPROVE.name(), "approve");
/// ```
pub struct Signal<I> {
    name: &'static str,
    types: PhantomData<fn(I)>,
}

impl<I> Signal<I> {
    /// A handle of the signal `name`.
    pub const fn named(name: &'static str) -> Self {
        Self { name, types: PhantomData }
    }

    /// The signal's name, as it is written into histories.
    pub const fn name(&self) -> &'static str {
        self.name
    }
}

handle_traits!(Signal<I>);

/// A typed name of a query that takes `I` and answers `O`.
///
/// Made by `#[query]` (`total` → `Cart::TOTAL`), or by hand.
///
/// ```
/// use worker_core::Query;
///
/// const TOTAL: Query<(), u64> = Query::named("total");
/// assert_eq!(TOTAL.name(), "total");
/// ```
pub struct Query<I, O> {
    name: &'static str,
    types: PhantomData<fn(I) -> O>,
}

impl<I, O> Query<I, O> {
    /// A handle of the query `name`.
    pub const fn named(name: &'static str) -> Self {
        Self { name, types: PhantomData }
    }

    /// The query's name, called the query type on the wire.
    pub const fn name(&self) -> &'static str {
        self.name
    }
}

handle_traits!(Query<I, O>);

/// A typed name of an update that takes `I` and gives `O`.
///
/// Made by `#[update]` (`pay` → `Cart::PAY`), or by hand.
///
/// ```
/// use worker_core::Update;
///
/// const PAY: Update<u64, String> = Update::named("pay");
/// assert_eq!(PAY.name(), "pay");
/// ```
pub struct Update<I, O> {
    name: &'static str,
    types: PhantomData<fn(I) -> O>,
}

impl<I, O> Update<I, O> {
    /// A handle of the update `name`.
    pub const fn named(name: &'static str) -> Self {
        Self { name, types: PhantomData }
    }

    /// The update's name, as it is written into histories.
    pub const fn name(&self) -> &'static str {
        self.name
    }
}

handle_traits!(Update<I, O>);

/// How runs of a workflow type move between deployed versions of the worker: `versioning = ".."` of a `#[workflow]` attribute.
/// Read and kept, not sent yet: a worker has no deployment version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VersioningBehavior {
    /// A run finishes on the version it started on.
    Pinned,
    /// A run moves to the current version with its next workflow task.
    AutoUpgrade,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A type that is none of `Copy`, `Send`, `Debug`, `PartialEq`: a handle is all of them anyway.
    struct Opaque(#[allow(dead_code)] std::rc::Rc<()>);

    const HANDLE: Activity<Opaque, Opaque> = Activity::named("a");

    fn assert_send_sync<T: Send + Sync + Copy>(_: T) {}

    #[test]
    fn handles_do_not_inherit_the_limits_of_their_types() {
        assert_send_sync(HANDLE);
        assert_eq!(HANDLE, Activity::named("a"));
        assert_eq!(format!("{HANDLE:?}"), "Activity(\"a\")");
    }

    #[test]
    fn defaults_are_constants() {
        const DEFAULTS: ActivityDefaults = ActivityDefaults::NONE.heartbeat(Duration::from_secs(3)).retry(
            RetryDefaults::NONE
                .initial(Duration::from_millis(10))
                .backoff(1.5)
                .max_attempts(4)
                .non_retryable(&["Declined"]),
        );
        let handle: Activity<u32, u32> = Activity::named("b").with_defaults(&DEFAULTS);
        assert_eq!(handle.defaults().heartbeat, Some(Duration::from_secs(3)));
        let retry = handle.defaults().retry.expect("set above");
        assert_eq!((retry.backoff, retry.max_attempts, retry.max_interval), (Some(1.5), Some(4), None));
    }
}
