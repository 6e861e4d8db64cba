//! Handlers that a run sets while it runs, and signals that wait for one.
//!
//! Called by `executor::run` when a message arrives, and by `context` when user code listens. A signal nobody handles yet is
//! kept by name, in order, until a handler or a channel view takes it.

use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::Waker;

use worker_proto::common::Payload;

use crate::context::workflow::BaseContext;
use crate::error::Failure;
use crate::machine::output::Place;

type LocalBoxFuture<T> = Pin<Box<dyn Future<Output = T>>>;

/// Handles one signal; an error means that the payloads were not its arguments.
pub(crate) type SignalHandler =
    Rc<dyn Fn(&BaseContext, &[Payload]) -> Result<Option<LocalBoxFuture<Result<(), Failure>>>, Failure>>;
/// Answers one query.
pub(crate) type QueryHandler = Rc<dyn Fn(&BaseContext, &[Payload]) -> Result<Payload, Failure>>;
/// Begins one update; an error means that the payloads were not its arguments.
pub(crate) type UpdateHandler =
    Rc<dyn Fn(&BaseContext, &[Payload]) -> Result<LocalBoxFuture<Result<Payload, Failure>>, Failure>>;
/// Says whether an update may begin.
pub(crate) type Validator = Rc<dyn Fn(&BaseContext, &[Payload]) -> Result<(), Failure>>;

/// A signal handler and where it is written.
#[derive(Clone)]
pub(crate) struct SignalEntry {
    pub(crate) place: Place,
    pub(crate) run: SignalHandler,
}

/// An update handler with its validator.
#[derive(Clone)]
pub(crate) struct UpdateEntry {
    pub(crate) place: Place,
    pub(crate) validate: Option<Validator>,
    pub(crate) run: UpdateHandler,
}

#[derive(Default)]
struct Buffer {
    signals: VecDeque<Vec<Payload>>,
    wakers: Vec<Waker>,
}

/// The run-time handlers and the mailbox of one run.
#[derive(Default)]
pub(crate) struct Handlers {
    signals: RefCell<BTreeMap<String, SignalEntry>>,
    queries: RefCell<BTreeMap<String, QueryHandler>>,
    updates: RefCell<BTreeMap<String, UpdateEntry>>,
    mailbox: RefCell<BTreeMap<String, Buffer>>,
}

impl Handlers {
    /// Sets a signal handler and gives the signals that waited for it.
    pub(crate) fn set_signal(&self, name: &str, handler: SignalEntry) -> Vec<Vec<Payload>> {
        self.signals.borrow_mut().insert(name.to_owned(), handler);
        let mut mailbox = self.mailbox.borrow_mut();
        mailbox.get_mut(name).map(|buffer| buffer.signals.drain(..).collect()).unwrap_or_default()
    }

    /// Sets a query handler.
    pub(crate) fn set_query(&self, name: &str, handler: QueryHandler) {
        self.queries.borrow_mut().insert(name.to_owned(), handler);
    }

    /// Sets an update handler.
    pub(crate) fn set_update(&self, name: &str, entry: UpdateEntry) {
        self.updates.borrow_mut().insert(name.to_owned(), entry);
    }

    /// The run-time handler of a signal.
    pub(crate) fn signal(&self, name: &str) -> Option<SignalEntry> {
        self.signals.borrow().get(name).cloned()
    }

    /// The run-time handler of a query.
    pub(crate) fn query(&self, name: &str) -> Option<QueryHandler> {
        self.queries.borrow().get(name).cloned()
    }

    /// The run-time handler of an update.
    pub(crate) fn update(&self, name: &str) -> Option<UpdateEntry> {
        self.updates.borrow().get(name).cloned()
    }

    /// Names of the run-time queries.
    pub(crate) fn query_names(&self) -> Vec<String> {
        self.queries.borrow().keys().cloned().collect()
    }

    /// Names of the run-time updates.
    pub(crate) fn update_names(&self) -> Vec<String> {
        self.updates.borrow().keys().cloned().collect()
    }

    /// Keeps a signal until somebody takes it.
    pub(crate) fn keep(&self, name: &str, input: Vec<Payload>) {
        let wakers = {
            let mut mailbox = self.mailbox.borrow_mut();
            let buffer = mailbox.entry(name.to_owned()).or_default();
            buffer.signals.push_back(input);
            std::mem::take(&mut buffer.wakers)
        };
        wakers.into_iter().for_each(Waker::wake);
    }

    /// The oldest kept signal of this name; with none, `waker` is woken when the next one is kept.
    pub(crate) fn take(&self, name: &str, waker: Option<&Waker>) -> Option<Vec<Payload>> {
        let mut mailbox = self.mailbox.borrow_mut();
        if let Some(buffer) = mailbox.get_mut(name)
            && let Some(signal) = buffer.signals.pop_front()
        {
            return Some(signal);
        }
        if let Some(waker) = waker {
            let wakers = &mut mailbox.entry(name.to_owned()).or_default().wakers;
            if !wakers.iter().any(|known| known.will_wake(waker)) {
                wakers.push(waker.clone());
            }
        }
        None
    }

    /// Names of signals that nobody took, with their number.
    pub(crate) fn untaken(&self) -> Vec<(String, usize)> {
        let mailbox = self.mailbox.borrow();
        let kept = mailbox.iter().filter(|(_, buffer)| !buffer.signals.is_empty());
        kept.map(|(name, buffer)| (name.clone(), buffer.signals.len())).collect()
    }

    /// Names of signals that somebody waits for, or waited for since the last one came.
    pub(crate) fn awaited(&self) -> impl Iterator<Item = String> + use<> {
        let mailbox = self.mailbox.borrow();
        let awaited = mailbox.iter().filter(|(_, buffer)| !buffer.wakers.is_empty());
        awaited.map(|(name, _)| name.clone()).collect::<Vec<_>>().into_iter()
    }

    /// Drops everything that user code owns.
    pub(crate) fn close(&self) {
        let owned = (self.signals.take(), self.queries.take(), self.updates.take(), self.mailbox.take());
        drop(owned);
    }
}
