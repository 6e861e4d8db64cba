//! Waiting: for time, for a condition, for the next signal.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};
use std::time::Duration;

use serde::de::DeserializeOwned;
use worker_proto::common::Payload;

use super::cancellation::{Cancellation, Cancelled};
use super::operation::{Operation, read_unit};
use super::workflow::BaseContext;
use crate::duration::IntoDuration;
use crate::error::{Failure, TimeoutKind};
use crate::executor::core::Condition;
use crate::machine::output::Place;

/// A timer. Dropping it before it fires cancels it; for workflow code.
///
/// # Errors
/// A cancelled failure when its scope is cancelled first.
#[must_use = "futures do nothing unless awaited"]
pub struct Timer(TimerInner);

enum TimerInner {
    /// Zero length: no event is needed.
    Done,
    Running(Operation<()>),
}

impl Timer {
    pub(crate) fn new(
        base: &BaseContext,
        duration: impl IntoDuration,
        summary: Option<Payload>,
        place: Place,
    ) -> Self {
        let duration = match duration.into_duration() {
            Ok(duration) => duration,
            Err(error) => {
                return Self(TimerInner::Running(Operation::refused(error.into(), place, read_unit)));
            }
        };
        if duration.is_zero() && !base.scope().is_cancelled() {
            return Self(TimerInner::Done);
        }
        // The server counts in milliseconds; less would be a timer of no length, which it refuses.
        let duration = duration.max(Duration::from_millis(1));
        let operation = Operation::begin(base, "sleep", place, read_unit, |_, machine| {
            Ok(machine.start_timer(duration, summary, place))
        });
        Self(TimerInner::Running(operation.cancel_on_drop()))
    }

    /// Cancels it; the wait ends with a cancelled failure.
    #[track_caller]
    pub fn cancel(&self) {
        if let TimerInner::Running(operation) = &self.0 {
            operation.cancel();
        }
    }
}

impl Future for Timer {
    type Output = Result<(), Failure>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        match &mut self.0 {
            TimerInner::Done => Poll::Ready(Ok(())),
            TimerInner::Running(operation) => Pin::new(operation).poll(cx),
        }
    }
}

impl fmt::Debug for Timer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Timer").finish_non_exhaustive()
    }
}

/// A wait for a condition on the workflow's state; for workflow code.
///
/// The condition is looked at when the wait is first polled, and whenever the workflow has come to rest. It must not change
/// anything.
///
/// # Errors
/// A timeout failure after [`timeout`](Self::timeout); a cancelled failure when its scope is cancelled.
#[must_use = "futures do nothing unless awaited"]
pub struct WaitUntil {
    base: BaseContext,
    holds: Option<Box<dyn Fn() -> bool>>,
    condition: Option<(u64, Rc<Condition>)>,
    timeout: Option<Result<Duration, Failure>>,
    timer: Option<Timer>,
    cancelled: Cancelled,
    place: Place,
}

impl WaitUntil {
    pub(crate) fn new(base: BaseContext, holds: Box<dyn Fn() -> bool>, place: Place) -> Self {
        let cancelled = Cancellation::new(Rc::clone(base.core()), Rc::clone(base.scope())).cancelled();
        Self { base, holds: Some(holds), condition: None, timeout: None, timer: None, cancelled, place }
    }

    /// Gives up after this time; the timer starts when the wait does. Default: waits for ever.
    pub fn timeout(mut self, timeout: impl IntoDuration) -> Self {
        self.timeout = Some(timeout.into_duration().map_err(Failure::from));
        self
    }

    /// The first poll: an answer at once, or everything that may bring one.
    fn begin(&mut self, holds: Box<dyn Fn() -> bool>) -> Poll<Result<(), Failure>> {
        drop(self.base.core().act("wait_until"));
        if let Some(reason) = self.base.scope().reason() {
            return Poll::Ready(Err(Failure::cancelled(reason)));
        }
        if holds() {
            return Poll::Ready(Ok(()));
        }
        match self.timeout.take() {
            None => {}
            Some(Ok(timeout)) => self.timer = Some(Timer::new(&self.base, timeout, None, self.place)),
            Some(Err(failure)) => return Poll::Ready(Err(failure)),
        }
        self.condition = Some(self.base.core().add_condition(holds, self.place));
        Poll::Pending
    }
}

impl Future for WaitUntil {
    type Output = Result<(), Failure>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = &mut *self;
        if let Some(holds) = this.holds.take()
            && let Poll::Ready(result) = this.begin(holds)
        {
            return Poll::Ready(result);
        }
        let Some((_, condition)) = &this.condition else { return Poll::Pending };
        if condition.fired.get() {
            this.timer = None;
            return Poll::Ready(Ok(()));
        }
        if let Some(timer) = &mut this.timer
            && let Poll::Ready(fired) = Pin::new(timer).poll(cx)
        {
            let timed_out = || {
                let text = format!("the condition at {} did not hold in time", this.place);
                Failure::timeout(TimeoutKind::Unknown, text)
            };
            return Poll::Ready(match fired {
                _ if condition.holds() => Ok(()),
                Ok(()) => Err(timed_out()),
                Err(cancelled) => Err(cancelled),
            });
        }
        if let Poll::Ready(reason) = Pin::new(&mut this.cancelled).poll(cx) {
            return Poll::Ready(Err(Failure::cancelled(reason)));
        }
        *condition.waker.borrow_mut() = Some(cx.waker().clone());
        Poll::Pending
    }
}

impl Drop for WaitUntil {
    fn drop(&mut self) {
        if let Some((key, _)) = self.condition.take() {
            self.base.core().remove_condition(key);
        }
    }
}

impl fmt::Debug for WaitUntil {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WaitUntil").finish_non_exhaustive()
    }
}

/// The signals of one name, in the order in which they arrived; for workflow code.
///
/// Signals that came before the view was made are in it, unless a handler has taken them. Two views of one name share them. The next
/// one, or a timeout: [`select!`](crate::select).
pub struct Signals<I> {
    base: BaseContext,
    name: &'static str,
    types: PhantomData<fn() -> I>,
}

impl<I: DeserializeOwned> Signals<I> {
    pub(crate) fn new(base: BaseContext, name: &'static str) -> Self {
        Self { base, name, types: PhantomData }
    }

    /// The next signal. One whose payload is not an `I` is logged and left out, so that a bad message cannot stop the workflow.
    ///
    /// # Errors
    /// A cancelled failure when the scope is cancelled while no signal is there.
    pub fn recv(&mut self) -> Recv<'_, I> {
        let cancelled =
            Cancellation::new(Rc::clone(self.base.core()), Rc::clone(self.base.scope())).cancelled();
        Recv { signals: self, cancelled }
    }

    /// The next signal if one is there.
    pub fn try_recv(&mut self) -> Option<I> {
        drop(self.base.core().act("signals"));
        loop {
            let input = self.base.core().handlers.take(self.name, None)?;
            if let Some(value) = self.read(&input) {
                return Some(value);
            }
        }
    }

    fn read(&self, input: &[Payload]) -> Option<I> {
        match self.base.converter().decode_args(input) {
            Ok(value) => Some(value),
            Err(error) => {
                let run_id = &self.base.core().identity.run_id;
                tracing::error!(%run_id, "signal `{}` is dropped, its input cannot be read: {error}", self.name);
                None
            }
        }
    }
}

impl<I> fmt::Debug for Signals<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signals").field("name", &self.name).finish_non_exhaustive()
    }
}

/// Future of [`Signals::recv`].
#[must_use = "futures do nothing unless awaited"]
pub struct Recv<'a, I> {
    signals: &'a mut Signals<I>,
    cancelled: Cancelled,
}

impl<I: DeserializeOwned> Future for Recv<'_, I> {
    type Output = Result<I, Failure>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = &mut *self;
        let core = this.signals.base.core();
        drop(core.act("signals"));
        while let Some(input) = core.handlers.take(this.signals.name, Some(cx.waker())) {
            if let Some(value) = this.signals.read(&input) {
                return Poll::Ready(Ok(value));
            }
        }
        Pin::new(&mut this.cancelled).poll(cx).map(|reason| Err(Failure::cancelled(reason)))
    }
}

impl<I> fmt::Debug for Recv<'_, I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recv").field("name", &self.signals.name).finish_non_exhaustive()
    }
}
