//! Queues of tasks and of the pollers that wait for them.
//!
//! A queued task is a hint: who hands it out looks at the run first and drops it if it is no longer wanted.  So nothing is
//! ever taken out of the middle of a queue, and the same task may be queued twice.  Nothing here is stored: at start-up
//! the queues are filled from the open runs.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use super::Ticket;
use super::ids::{NamespaceId, RunId};
use super::rate::Rate;
use super::time::Time;

/// A sticky queue nobody has polled for this long has lost its worker.
const STICKY_ALIVE: Duration = Duration::from_secs(10);
/// Pollers are remembered this long for `DescribeTaskQueue`.
pub(crate) const POLLER_REMEMBERED: Duration = Duration::from_secs(300);
/// Beyond so many queues, idle ones are forgotten.
const QUEUES_KEPT: usize = 4096;
/// Remembered pollers of one queue.
const POLLERS_KEPT: usize = 1024;

/// Number of a queue, for as long as it is remembered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct QueueId(u64);

/// What its pollers ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum QueueKind {
    Workflow,
    Activity,
    Nexus,
}

/// A hint to whoever polls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Task {
    Workflow {
        run: RunId,
        scheduled_event_id: i64,
    },
    /// Started already, but its poller went away before it got it.
    WorkflowAgain {
        run: RunId,
        started_event_id: i64,
        attempt: i32,
    },
    /// A direct query.
    Query {
        run: RunId,
        query: u64,
    },
    Activity {
        run: RunId,
        scheduled_event_id: i64,
        attempt: i32,
    },
    /// Started already, but its poller went away before it got it.
    ActivityAgain {
        run: RunId,
        scheduled_event_id: i64,
        attempt: i32,
    },
}

impl Task {
    pub(crate) fn run(self) -> RunId {
        match self {
            Self::Workflow { run, .. }
            | Self::WorkflowAgain { run, .. }
            | Self::Query { run, .. }
            | Self::Activity { run, .. }
            | Self::ActivityAgain { run, .. } => run,
        }
    }
}

/// What the rate of a queue says to its next task.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Gate {
    Open,
    /// `None`: until another rate is set.
    Shut {
        until: Option<Duration>,
    },
}

/// One named queue.
#[derive(Debug)]
pub(crate) struct Queue {
    pub(crate) kind: QueueKind,
    /// By priority, lower first.
    pub(super) tasks: BTreeMap<i32, VecDeque<(Task, Time)>>,
    pub(super) pollers: VecDeque<Ticket>,
    last_poll: Option<Duration>,
    /// Identity → last poll on the engine's and on the OS's clock.
    seen: BTreeMap<String, (Time, Duration)>,
    shut_down: bool,
    /// As a worker asked for; `None`: as fast as can be.
    pub(super) rate: Option<Rate>,
}

/// All queues of the shard.
#[derive(Debug, Default)]
pub(crate) struct Matching {
    pub(super) queues: HashMap<QueueId, Queue>,
    names: HashMap<(NamespaceId, QueueKind), HashMap<Arc<str>, QueueId>>,
    next: u64,
    prune_at: usize,
}

impl Matching {
    pub(crate) fn find(&self, namespace: NamespaceId, kind: QueueKind, name: &str) -> Option<QueueId> {
        self.names.get(&(namespace, kind))?.get(name).copied()
    }

    /// The queue of that name, made on first use.
    pub(crate) fn queue(
        &mut self,
        namespace: NamespaceId,
        kind: QueueKind,
        name: &str,
        mono: Duration,
    ) -> QueueId {
        if let Some(id) = self.find(namespace, kind, name) {
            return id;
        }
        if self.queues.len() >= self.prune_at.max(QUEUES_KEPT) {
            self.prune(mono);
        }
        let id = QueueId(self.next);
        self.next += 1;
        let name: Arc<str> = name.into();
        self.names.entry((namespace, kind)).or_default().insert(name, id);
        let queue = Queue {
            kind,
            tasks: BTreeMap::new(),
            pollers: VecDeque::new(),
            last_poll: None,
            seen: BTreeMap::new(),
            shut_down: false,
            rate: None,
        };
        self.queues.insert(id, queue);
        id
    }

    pub(crate) fn get(&self, id: QueueId) -> Option<&Queue> {
        self.queues.get(&id)
    }

    pub(crate) fn push(&mut self, id: QueueId, priority: i32, task: Task, time: Time) {
        if let Some(queue) = self.queues.get_mut(&id) {
            let priority = if priority == 0 { 3 } else { priority };
            queue.tasks.entry(priority).or_default().push_back((task, time));
        }
    }

    /// A task that must not wait behind others again.
    pub(crate) fn push_front(&mut self, id: QueueId, task: Task, time: Time) {
        if let Some(queue) = self.queues.get_mut(&id) {
            queue.tasks.entry(0).or_default().push_front((task, time));
        }
    }

    pub(crate) fn front(&self, id: QueueId) -> Option<Task> {
        let queue = self.queues.get(&id)?;
        queue.tasks.values().find_map(|tasks| tasks.front()).map(|(task, _)| *task)
    }

    pub(crate) fn pop(&mut self, id: QueueId) {
        if let Some(queue) = self.queues.get_mut(&id)
            && let Some(mut entry) = queue.tasks.first_entry()
        {
            entry.get_mut().pop_front();
            if entry.get().is_empty() {
                entry.remove();
            }
        }
    }

    pub(crate) fn add_poller(
        &mut self,
        id: QueueId,
        ticket: Ticket,
        identity: &str,
        time: Time,
        mono: Duration,
    ) {
        let Some(queue) = self.queues.get_mut(&id) else { return };
        queue.last_poll = Some(mono);
        queue.shut_down = false;
        match queue.seen.get_mut(identity) {
            Some(seen) => *seen = (time, mono),
            None => {
                if queue.seen.len() >= POLLERS_KEPT {
                    queue.seen.retain(|_, (_, at)| mono.saturating_sub(*at) < POLLER_REMEMBERED);
                }
                if queue.seen.len() < POLLERS_KEPT {
                    queue.seen.insert(identity.to_owned(), (time, mono));
                }
            }
        }
        queue.pollers.push_back(ticket);
    }

    /// How many tasks a second the queue hands out from now on.
    pub(crate) fn set_rate(&mut self, id: QueueId, per_second: f64, mono: Duration) {
        if let Some(queue) = self.queues.get_mut(&id) {
            queue.rate.get_or_insert_with(|| Rate::new(per_second, mono)).set(per_second, mono);
        }
    }

    /// Whether the queue may hand out a task now; else when, if ever.
    pub(crate) fn gate(&self, id: QueueId, mono: Duration) -> Gate {
        match self.queues.get(&id).and_then(|queue| queue.rate.as_ref()).map(Rate::next) {
            None => Gate::Open,
            Some(Some(at)) if at <= mono => Gate::Open,
            Some(at) => Gate::Shut { until: at },
        }
    }

    /// A task has gone.
    pub(crate) fn count(&mut self, id: QueueId, mono: Duration) {
        if let Some(rate) = self.queues.get_mut(&id).and_then(|queue| queue.rate.as_mut()) {
            rate.take(mono);
        }
    }

    pub(crate) fn first_poller(&self, id: QueueId) -> Option<Ticket> {
        self.queues.get(&id)?.pollers.front().copied()
    }

    pub(crate) fn remove_poller(&mut self, id: QueueId, ticket: Ticket) {
        if let Some(queue) = self.queues.get_mut(&id)
            && let Some(at) = queue.pollers.iter().position(|waiting| *waiting == ticket)
        {
            queue.pollers.remove(at);
        }
    }

    pub(crate) fn is_ready(&self, id: QueueId) -> bool {
        self.queues.get(&id).is_some_and(|queue| !queue.pollers.is_empty() && !queue.tasks.is_empty())
    }

    /// Whether the worker of a sticky queue has polled it lately.
    pub(crate) fn is_alive(&self, id: QueueId, mono: Duration) -> bool {
        self.queues.get(&id).is_some_and(|queue| {
            !queue.shut_down
                && (!queue.pollers.is_empty()
                    || queue.last_poll.is_some_and(|at| mono.saturating_sub(at) < STICKY_ALIVE))
        })
    }

    /// The worker says that it will not poll again; gives back the tasks that wait there.
    pub(crate) fn shut_down(&mut self, id: QueueId) -> Vec<Task> {
        let Some(queue) = self.queues.get_mut(&id) else { return Vec::new() };
        queue.shut_down = true;
        std::mem::take(&mut queue.tasks).into_values().flatten().map(|(task, _)| task).collect()
    }

    fn prune(&mut self, mono: Duration) {
        let idle = |queue: &Queue| {
            queue.tasks.is_empty()
                && queue.pollers.is_empty()
                && queue.last_poll.is_none_or(|at| mono.saturating_sub(at) > POLLER_REMEMBERED)
        };
        self.queues.retain(|_, queue| !idle(queue));
        for names in self.names.values_mut() {
            names.retain(|_, id| self.queues.contains_key(id));
        }
        self.prune_at = self.queues.len() * 2;
    }
}

impl Queue {
    pub(crate) fn backlog(&self) -> usize {
        self.tasks.values().map(VecDeque::len).sum()
    }

    /// When the oldest waiting task came.
    pub(crate) fn oldest(&self) -> Option<Time> {
        self.tasks.values().filter_map(|tasks| tasks.front()).map(|(_, time)| *time).min()
    }

    /// Identities that polled lately, with the time of the last poll.
    pub(crate) fn recent_pollers(&self, mono: Duration) -> impl Iterator<Item = (&str, Time)> {
        self.seen
            .iter()
            .filter(move |(_, (_, at))| mono.saturating_sub(*at) < POLLER_REMEMBERED)
            .map(|(identity, (time, _))| (identity.as_str(), *time))
    }
}
