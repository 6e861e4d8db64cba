//! Callers that wait: what for, and until when on the OS's clock.

use std::collections::{BTreeSet, HashMap};
use std::time::Duration;

use worker_proto::enums::UpdateWorkflowExecutionLifecycleStage as Stage;

use super::Ticket;
use super::ids::RunId;
use super::matching::QueueId;

/// Who polls a queue.
#[derive(Debug, Clone, Default)]
pub(crate) struct Poller {
    pub(crate) identity: String,
    pub(crate) worker_instance_key: String,
    pub(crate) build_id: String,
    pub(crate) use_versioning: bool,
    /// The normal queue's name if it polls a sticky one.
    pub(crate) queue: String,
}

/// Which reply an update's caller wants.
#[derive(Debug, Clone)]
pub(crate) enum UpdateCall {
    Update,
    Poll,
    /// Update-with-start; the start's reply goes along.
    MultiOperation(Box<worker_proto::workflowservice::StartWorkflowExecutionResponse>),
}

/// What a caller waits for.
#[derive(Debug, Clone)]
pub(crate) enum Wait {
    Poll { queue: QueueId, poller: Box<Poller> },
    History { run: RunId, from_event_id: i64, close_only: bool, page_size: usize },
    Query { run: RunId, query: u64 },
    Update { run: RunId, update_id: String, stage: Stage, call: UpdateCall },
}

/// Something due on the OS's clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Alarm {
    Caller(Ticket),
    /// A direct query on a sticky queue that may have lost its worker.
    StickyQuery {
        run: RunId,
        query: u64,
    },
    /// A queue may hand out its next task.
    Gate(QueueId),
}

#[derive(Debug, Default)]
pub(crate) struct Waiting {
    callers: HashMap<Ticket, (Duration, Wait)>,
    alarms: BTreeSet<(Duration, Alarm)>,
}

impl Waiting {
    pub(crate) fn insert(&mut self, ticket: Ticket, until: Duration, wait: Wait) {
        self.alarms.insert((until, Alarm::Caller(ticket)));
        self.callers.insert(ticket, (until, wait));
    }

    pub(crate) fn get(&self, ticket: Ticket) -> Option<&Wait> {
        self.callers.get(&ticket).map(|(_, wait)| wait)
    }

    /// The caller waits no longer, for whatever reason.
    pub(crate) fn remove(&mut self, ticket: Ticket) -> Option<Wait> {
        let (until, wait) = self.callers.remove(&ticket)?;
        self.alarms.remove(&(until, Alarm::Caller(ticket)));
        Some(wait)
    }

    pub(crate) fn set_alarm(&mut self, at: Duration, alarm: Alarm) {
        self.alarms.insert((at, alarm));
    }

    pub(crate) fn next_alarm(&self) -> Option<Duration> {
        self.alarms.first().map(|(at, _)| *at)
    }

    /// The next alarm that is due; a caller's stays registered until [`Self::remove`].
    pub(crate) fn pop_due(&mut self, mono: Duration) -> Option<Alarm> {
        let (at, alarm) = *self.alarms.first()?;
        if at > mono {
            return None;
        }
        self.alarms.pop_first();
        Some(alarm)
    }

    pub(crate) fn tickets(&self) -> Vec<Ticket> {
        let mut tickets: Vec<Ticket> = self.callers.keys().copied().collect();
        tickets.sort_unstable();
        tickets
    }
}
