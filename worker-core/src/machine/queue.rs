//! Commands between workflow code and history: first in, first out.
//!
//! Called by `machine::mod`. A command enters when code issues it, is sent once if the task is live, and leaves when history
//! holds its event at the same place in the order. A command that was cancelled before it was sent leaves no trace.

use std::collections::VecDeque;

use worker_proto::command as wire;
use worker_proto::common::Payload;

use super::input::Recorded;
use super::nondeterminism::NonDeterminism;
use super::output::{Command, Place};

struct Entry {
    command: Command,
    summary: Option<Payload>,
    place: Place,
    sent: bool,
}

/// The commands that history has not answered yet.
#[derive(Default)]
pub(crate) struct CommandQueue {
    entries: VecDeque<Entry>,
    /// The closing command, kept aside so that it ends up last.
    close: Option<Entry>,
    /// The closing command is in; nothing may follow.
    sealed: bool,
}

impl CommandQueue {
    /// Adds a command, unless the run is over.
    pub(crate) fn push(&mut self, command: Command, summary: Option<Payload>, place: Place) {
        if self.sealed {
            return;
        }
        let entry = Entry { command, summary, place, sent: false };
        match entry.command {
            Command::Close(_) => {
                self.close.get_or_insert(entry);
            }
            _ => self.entries.push_back(entry),
        }
    }

    /// Withdraws a command that was not sent yet.
    pub(crate) fn withdraw(&mut self, matches: impl Fn(&Command) -> bool) {
        if let Some(index) = self.entries.iter().rposition(|entry| !entry.sent && matches(&entry.command)) {
            self.entries.remove(index);
        }
    }

    /// Workflow code has nothing more to say in this task: the closing command, if any, goes last.
    pub(crate) fn seal(&mut self) {
        if let Some(close) = self.close.take() {
            self.entries.push_back(close);
            self.sealed = true;
        }
    }

    /// Whether the run was closed by its own code.
    pub(crate) fn is_closing(&self) -> bool {
        self.sealed || self.close.is_some()
    }

    /// Takes the head, which has to be what history holds.
    pub(crate) fn take_match(
        &mut self,
        event_id: i64,
        name: &str,
        recorded: &Recorded,
    ) -> Result<Command, Box<NonDeterminism>> {
        let Some(head) = self.entries.front() else {
            return Err(Box::new(NonDeterminism::missing(event_id, name, recorded)));
        };
        if let Err(difference) = head.command.compare(recorded) {
            let error =
                NonDeterminism::mismatch(event_id, name, recorded, &head.command, &difference, head.place);
            return Err(Box::new(error));
        }
        Ok(self.entries.pop_front().expect("the head was there").command)
    }

    /// History goes on without a command here, so there must be none.
    pub(crate) fn expect_empty(&self, event_id: i64, name: &str) -> Result<(), Box<NonDeterminism>> {
        match self.entries.front() {
            None => Ok(()),
            Some(head) => Err(Box::new(NonDeterminism::surplus(event_id, name, &head.command, head.place))),
        }
    }

    /// The wire form of everything that was not sent yet.
    pub(crate) fn send(&mut self) -> Vec<wire::Command> {
        let unsent = self.entries.iter_mut().filter(|entry| !entry.sent);
        unsent
            .map(|entry| {
                entry.sent = true;
                entry.command.take_wire(entry.summary.take())
            })
            .collect()
    }
}
