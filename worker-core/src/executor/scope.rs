//! Cancellation of what workflow code waits for: a tree of scopes, each fires once.
//!
//! Called by `context`. Everything begun under a scope is entered there in order, and cancelled in that order.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::{Rc, Weak};
use std::task::Waker;

use super::core::RunCore;
use crate::machine::output::Place;
use crate::machine::state::Op;

pub(crate) enum Entry {
    /// Something the machine knows.
    Op(Op),
    /// A future that looks for itself.
    Waker(Waker),
    Child(Weak<Scope>),
}

/// One scope.
#[derive(Default)]
pub(crate) struct Scope {
    reason: RefCell<Option<String>>,
    entries: RefCell<BTreeMap<u64, Entry>>,
    next: Cell<u64>,
}

impl Scope {
    /// A scope that is cancelled with `self`, or alone.
    pub(crate) fn child(self: &Rc<Self>) -> Rc<Self> {
        let child = Rc::new(Self::default());
        match self.reason() {
            Some(reason) => *child.reason.borrow_mut() = Some(reason),
            None => {
                self.enter(Entry::Child(Rc::downgrade(&child)));
            }
        }
        child
    }

    /// Why it was cancelled; `None`: it was not.
    pub(crate) fn reason(&self) -> Option<String> {
        self.reason.borrow().clone()
    }

    /// Whether it was cancelled.
    pub(crate) fn is_cancelled(&self) -> bool {
        self.reason.borrow().is_some()
    }

    /// Adds something to cancel; the key takes it out again.
    pub(crate) fn enter(&self, entry: Entry) -> u64 {
        let key = self.next.get();
        self.next.set(key + 1);
        self.entries.borrow_mut().insert(key, entry);
        key
    }

    /// Replaces the waker of an entry.
    pub(crate) fn set_waker(&self, key: u64, waker: &Waker) {
        if let Some(entry) = self.entries.borrow_mut().get_mut(&key) {
            *entry = Entry::Waker(waker.clone());
        }
    }

    /// Takes something out.
    pub(crate) fn leave(&self, key: u64) {
        self.entries.borrow_mut().remove(&key);
    }

    /// Cancels everything in it, in the order in which it was entered; later calls do nothing.
    pub(crate) fn cancel(&self, core: &RunCore, reason: &str, place: Place) {
        if self.is_cancelled() {
            return;
        }
        *self.reason.borrow_mut() = Some(reason.to_owned());
        let entries = std::mem::take(&mut *self.entries.borrow_mut());
        for entry in entries.into_values() {
            match entry {
                Entry::Op(op) => core.cancel(op, reason, place),
                Entry::Waker(waker) => waker.wake(),
                Entry::Child(child) => {
                    if let Some(child) = child.upgrade() {
                        child.cancel(core, reason, place);
                    }
                }
            }
        }
    }
}
