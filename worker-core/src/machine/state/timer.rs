//! One timer of one run. Called by `machine::mod`; defined by `TimerStarted`, `TimerFired`, `TimerCanceled`.
//!
//! ```text
//! Requested ─started→ Pending ─fired→ (gone)
//!     │ cancel            │ cancel: CancelTimer
//!     └→ (gone, no command)└→ Cancelling ─canceled→ (gone)
//! ```
//! A timer that fired in the same batch of history as the code's wish to cancel it has fired: the code sees that first.

use std::collections::BTreeMap;
use std::time::Duration;

use worker_proto::common::Payload;

use super::{Op, OutOfPlace, Outcome, Owner, Resolution, canceled};
use crate::machine::input::Progress;
use crate::machine::output::{Command, Place};
use crate::machine::queue::CommandQueue;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    Requested,
    Pending,
}

/// The timers of a run.
#[derive(Default)]
pub(crate) struct Timers {
    last: u32,
    open: BTreeMap<u32, Phase>,
}

impl Timers {
    /// Starts a timer and gives its sequence number.
    pub(crate) fn start(
        &mut self,
        queue: &mut CommandQueue,
        duration: Duration,
        summary: Option<Payload>,
        place: Place,
    ) -> u32 {
        self.last += 1;
        self.open.insert(self.last, Phase::Requested);
        queue.push(Command::StartTimer { seq: self.last, duration }, summary, place);
        self.last
    }

    /// Cancels a timer; the wait ends at once.
    pub(crate) fn cancel(&mut self, queue: &mut CommandQueue, seq: u32, place: Place) -> Option<Resolution> {
        match self.open.remove(&seq)? {
            Phase::Requested => {
                queue.withdraw(|command| matches!(command, Command::StartTimer { seq: s, .. } if *s == seq));
            }
            Phase::Pending => queue.push(Command::CancelTimer { seq }, None, place),
        }
        Some(Resolution {
            op: Op::Timer(seq),
            outcome: Outcome::Failed(Box::new(canceled("timer cancelled", None))),
        })
    }

    /// The start is in history.
    pub(crate) fn on_started(&mut self, seq: u32) -> Owner {
        if let Some(phase) = self.open.get_mut(&seq) {
            *phase = Phase::Pending;
        }
        Owner::Timer(seq)
    }

    /// What came after; `true`: nothing more will.
    pub(crate) fn on_progress(
        &mut self,
        seq: u32,
        progress: &Progress,
        out: &mut Vec<Resolution>,
    ) -> Result<bool, OutOfPlace> {
        let Progress::TimerFired = progress else { return Err(OutOfPlace) };
        if self.open.remove(&seq).is_some() {
            out.push(Resolution { op: Op::Timer(seq), outcome: Outcome::Value(None) });
        }
        Ok(true)
    }
}
