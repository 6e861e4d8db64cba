//! The newest heartbeat of one attempt, handed from user code (any thread) to the runner that sends it.

use std::future::Future;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};

use worker_proto::common::Payloads;

/// Only the newest details matter: a record replaces what was not sent yet.
#[derive(Debug, Default)]
pub(crate) struct Heartbeats {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    newest: Option<Payloads>,
    unsent: bool,
    runner: Option<Waker>,
}

impl Heartbeats {
    /// Called by user code; never blocks on the network.
    pub(crate) fn record(&self, details: Payloads) {
        let mut state = self.state();
        state.newest = Some(details);
        state.unsent = true;
        let runner = state.runner.take();
        drop(state);
        if let Some(runner) = runner {
            runner.wake();
        }
    }

    /// The newest details, sent or not: they ride on a failure.
    #[allow(dead_code, reason = "used by the runner, an edge")]
    pub(crate) fn newest(&self) -> Option<Payloads> {
        self.state().newest.clone()
    }

    /// Takes the details that were not sent yet.
    #[allow(dead_code, reason = "used by the runner, an edge")]
    pub(crate) fn take_unsent(&self) -> Option<Payloads> {
        let mut state = self.state();
        if std::mem::take(&mut state.unsent) { state.newest.clone() } else { None }
    }

    /// Resolves when there is something unsent. One waiter at a time: the runner.
    #[allow(dead_code, reason = "used by the runner, an edge")]
    pub(crate) fn recorded(&self) -> impl Future<Output = ()> + '_ {
        std::future::poll_fn(|cx| {
            let mut state = self.state();
            if state.unsent {
                return Poll::Ready(());
            }
            state.runner = Some(cx.waker().clone());
            Poll::Pending
        })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
