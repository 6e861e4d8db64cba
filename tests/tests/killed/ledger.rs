//! What was promised: counts of acknowledged calls, and every promise that was found broken.

use std::fmt;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// Shared by all callers, the killer and the worker outside.
#[derive(Debug, Default)]
pub(crate) struct Ledger {
    pub(crate) starts: AtomicU64,
    pub(crate) signals: AtomicU64,
    pub(crate) updates: AtomicU64,
    pub(crate) completions: AtomicU64,
    pub(crate) timers: AtomicU64,
    pub(crate) workflows: AtomicU64,
    pub(crate) checks: AtomicU64,
    /// The last kill has happened: callers end what they have and begin nothing new.
    pub(crate) finishing: AtomicBool,
    mistakes: Mutex<Vec<String>>,
}

impl Ledger {
    /// Counts one.
    pub(crate) fn add(&self, counter: fn(&Self) -> &AtomicU64) {
        counter(self).fetch_add(1, Ordering::Relaxed);
    }

    /// Writes down a broken promise.
    pub(crate) fn mistake(&self, text: String) {
        self.mistakes.lock().expect("no holder panics").push(text);
    }

    pub(crate) fn mistakes(&self) -> Vec<String> {
        self.mistakes.lock().expect("no holder panics").clone()
    }
}

impl fmt::Display for Ledger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        write!(
            f,
            "starts={} signals={} updates={} completions={} timers={} workflows={} integrity_checks={} mistakes={}",
            read(&self.starts),
            read(&self.signals),
            read(&self.updates),
            read(&self.completions),
            read(&self.timers),
            read(&self.workflows),
            read(&self.checks),
            self.mistakes().len()
        )
    }
}
