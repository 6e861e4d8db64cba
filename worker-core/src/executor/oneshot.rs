//! One value from a workflow thread to a future; no async runtime needed.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker};

struct Shared<T> {
    value: Option<T>,
    waker: Option<Waker>,
    filled: bool,
}

/// Where the value is put; the first one counts. Every sender of this crate is used before it is dropped.
pub(crate) struct Sender<T>(Arc<Mutex<Shared<T>>>);

/// Where the value appears.
pub(crate) struct Receiver<T>(Arc<Mutex<Shared<T>>>);

/// A new pair.
pub(crate) fn channel<T>() -> (Sender<T>, Receiver<T>) {
    let shared = Arc::new(Mutex::new(Shared { value: None, waker: None, filled: false }));
    (Sender(Arc::clone(&shared)), Receiver(shared))
}

impl<T> Clone for Sender<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> Sender<T> {
    /// Puts the value in, unless there was one already; says whether it did.
    pub(crate) fn send(&self, value: T) -> bool {
        let mut shared = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if std::mem::replace(&mut shared.filled, true) {
            return false;
        }
        shared.value = Some(value);
        let waker = shared.waker.take();
        drop(shared);
        if let Some(waker) = waker {
            waker.wake();
        }
        true
    }
}

impl<T> Future for Receiver<T> {
    type Output = T;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> {
        let mut shared = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match shared.value.take() {
            Some(value) => Poll::Ready(value),
            None => {
                shared.waker = Some(cx.waker().clone());
                Poll::Pending
            }
        }
    }
}
