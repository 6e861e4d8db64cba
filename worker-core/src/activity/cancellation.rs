//! A latch: a value set once, awaited by any number of futures. No timer, no runtime; works in any executor.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
use std::task::{Context, Poll, Waker};

/// Why an activity should stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CancelReason {
    /// The workflow, or whoever watches it, asked for it.
    Requested,
    /// The server does not know the attempt any more: the run is closed or the attempt timed out.
    NotFound,
    /// The activity was paused by an operator; it will run again later.
    Paused,
    /// The activity was reset by an operator; it will start over.
    Reset,
    /// One of its timeouts ran out; the server has given up on this attempt.
    TimedOut,
    /// The worker is stopping and the grace period is over; the attempt will be made again elsewhere.
    WorkerShutdown,
}

impl fmt::Display for CancelReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Requested => "cancellation was requested",
            Self::NotFound => "the server no longer knows this attempt",
            Self::Paused => "the activity was paused",
            Self::Reset => "the activity was reset",
            Self::TimedOut => "a timeout ran out",
            Self::WorkerShutdown => "the worker is shutting down",
        })
    }
}

/// A value set at most once. Invariant: once set, no waker is kept.
#[derive(Debug, Default)]
pub(crate) struct Latch<T> {
    value: OnceLock<T>,
    wakers: Mutex<Vec<Waker>>,
}

impl<T: Copy> Latch<T> {
    pub(crate) fn new() -> Self {
        Self { value: OnceLock::new(), wakers: Mutex::new(Vec::new()) }
    }

    /// Sets the value and wakes everyone who waits; the first value stays.
    pub(crate) fn set(&self, value: T) -> bool {
        if self.value.set(value).is_err() {
            return false;
        }
        let wakers = std::mem::take(&mut *self.wakers());
        wakers.into_iter().for_each(Waker::wake);
        true
    }

    pub(crate) fn get(&self) -> Option<T> {
        self.value.get().copied()
    }

    /// Resolves when the value is set.
    pub(crate) fn wait(&self) -> Wait<'_, T> {
        Wait { latch: self }
    }

    fn wakers(&self) -> MutexGuard<'_, Vec<Waker>> {
        self.wakers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

pub(crate) struct Wait<'a, T> {
    latch: &'a Latch<T>,
}

impl<T: Copy> Future for Wait<'_, T> {
    type Output = T;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> {
        if let Some(value) = self.latch.get() {
            return Poll::Ready(value);
        }
        let mut wakers = self.latch.wakers();
        // `set` takes the wakers after the value is visible: whoever sees no value under this lock will be woken.
        if let Some(value) = self.latch.get() {
            return Poll::Ready(value);
        }
        if !wakers.iter().any(|waker| waker.will_wake(cx.waker())) {
            wakers.push(cx.waker().clone());
        }
        Poll::Pending
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    struct Count(AtomicUsize);
    impl std::task::Wake for Count {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::SeqCst);
        }
    }

    #[test]
    fn waiters_wake_once_and_the_first_value_stays() {
        let latch = Latch::new();
        let count = Arc::new(Count(AtomicUsize::new(0)));
        let waker = Waker::from(count.clone());
        let mut cx = Context::from_waker(&waker);
        let mut wait = latch.wait();
        assert!(Pin::new(&mut wait).poll(&mut cx).is_pending());
        assert!(Pin::new(&mut wait).poll(&mut cx).is_pending());
        assert!(latch.set(CancelReason::Paused));
        assert!(!latch.set(CancelReason::Reset));
        assert_eq!(count.0.load(Ordering::SeqCst), 1);
        assert_eq!(Pin::new(&mut wait).poll(&mut cx), Poll::Ready(CancelReason::Paused));
    }
}
