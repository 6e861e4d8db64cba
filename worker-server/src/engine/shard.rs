//! What the runs of a shard share: clocks, ids, namespaces, current pointers, deadlines, queues, waiting callers, and the
//! step being decided.  Kept apart from the runs so that a transition can hold one run and the shard at once.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use uuid::Uuid;
use worker_proto::enums::WorkflowExecutionStatus as Status;

use super::effect::{CurrentRecord, Effect, MetaRecord, OutboxRecord};
use super::ids::{NamespaceId, RunId};
use super::matching::{Matching, QueueId};
use super::mutable_state::Run;
use super::namespace::Namespaces;
use super::rejected::Rejected;
use super::request::Response;
use super::retention::{ClosedRun, FIRST_PAUSE};
use super::time::Time;
use super::waiting::Waiting;
use super::{Now, Ticket};

/// Ids are reserved in blocks of this many, so that a restart skips at most one block.
const RESERVED: i64 = 1 << 20;

/// Something the engine has to do by itself, a step of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Work {
    /// Carry an outbox record to its target.
    Outbox(u64),
    /// Fire what is due in a run.
    Due(RunId),
    /// Bring together tasks and pollers of a queue.
    Match(QueueId),
    /// The run's sticky worker is gone.
    Unstick(RunId),
    /// Remove runs of a namespace that closed too long ago.
    Retire(NamespaceId),
}

/// The latest run of a workflow id, as cached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Current {
    pub(crate) run: RunId,
    pub(crate) status: Status,
    pub(crate) start_request_id: String,
    pub(crate) first_run: RunId,
}

impl Current {
    pub(crate) fn is_open(&self) -> bool {
        self.status == Status::Running
    }

    fn to_record(&self) -> CurrentRecord {
        CurrentRecord {
            run: self.run.to_bytes(),
            status: self.status as i32,
            start_request_id: self.start_request_id.clone(),
            first_run: self.first_run.to_bytes(),
        }
    }

    /// `None` for a record that is not ours.
    pub(crate) fn from_record(record: &CurrentRecord) -> Option<Self> {
        Some(Self {
            run: RunId::from_bytes(&record.run)?,
            status: record.status(),
            start_request_id: record.start_request_id.clone(),
            first_run: RunId::from_bytes(&record.first_run)?,
        })
    }
}

/// The pointer, and the step that set it.
type CachedCurrent = (Option<Current>, u64);

#[derive(Debug)]
pub(crate) struct Shard {
    pub(crate) now: Now,
    random: SplitMix,
    pub(crate) namespaces: Namespaces,
    /// `None` inside: known to be free.
    currents: HashMap<NamespaceId, HashMap<Arc<str>, CachedCurrent>>,
    currents_cached: usize,
    /// When which run wakes.
    pub(super) wheel: BTreeSet<(Time, RunId)>,
    pub(crate) matching: Matching,
    pub(crate) waiting: Waiting,
    work: VecDeque<Work>,
    pub(crate) outbox: BTreeMap<u64, OutboxRecord>,
    /// Runs that the store does not have either; forgotten with the next call.
    pub(crate) absent: HashSet<RunId>,
    /// Deleted runs, until the step that deletes them is committed.
    pub(crate) tombstones: HashMap<RunId, u64>,
    /// When the next look at runs that closed too long ago is due.
    pub(crate) retire_at: Time,
    /// The portion that the store gave for the [`Work::Retire`] being done.
    pub(crate) retired: Option<Vec<ClosedRun>>,
    #[expect(clippy::vec_box, reason = "they move on into the engine's map, boxed")]
    pub(crate) new_runs: Vec<Box<Run>>,
    meta: MetaRecord,
    next_task_id: i64,
    next_outbox_id: u64,
    next_query: u64,
    pub(crate) effects: Vec<Effect>,
    pub(crate) replies: Vec<(Ticket, Result<Response, Rejected>)>,
    /// Number of the step being decided.
    pub(crate) step: u64,
    /// All steps up to this one are committed.
    pub(crate) committed: u64,
}

impl Shard {
    pub(crate) fn new(seed: u64, meta: MetaRecord, now: Now) -> Self {
        let mut random = SplitMix(seed);
        // Half of the numbers are left to count through.
        let next_query = random.next() >> 1;
        Self {
            now,
            random,
            namespaces: Namespaces::default(),
            currents: HashMap::new(),
            currents_cached: 0,
            wheel: BTreeSet::new(),
            matching: Matching::default(),
            waiting: Waiting::default(),
            work: VecDeque::new(),
            outbox: BTreeMap::new(),
            absent: HashSet::new(),
            tombstones: HashMap::new(),
            retire_at: now.time.plus(FIRST_PAUSE),
            retired: None,
            new_runs: Vec::new(),
            next_task_id: meta.task_ids_reserved.max(RESERVED),
            next_outbox_id: meta.outbox_ids_reserved.max(1),
            next_query,
            meta,
            effects: Vec::new(),
            replies: Vec::new(),
            step: 1,
            committed: 0,
        }
    }

    // ---- ids and randomness

    pub(crate) fn uuid(&mut self) -> Uuid {
        let (high, low) = (self.random.next(), self.random.next());
        uuid::Builder::from_random_bytes(((u128::from(high) << 64) | u128::from(low)).to_be_bytes())
            .into_uuid()
    }

    pub(crate) fn run_id(&mut self) -> RunId {
        RunId(self.uuid())
    }

    /// Between 0 and 1.
    pub(crate) fn fraction(&mut self) -> f64 {
        f64::from(u32::try_from(self.random.next() >> 32).expect("32 bits")) / f64::from(u32::MAX)
    }

    pub(crate) fn task_id(&mut self) -> i64 {
        if self.next_task_id >= self.meta.task_ids_reserved {
            self.meta.task_ids_reserved = self.next_task_id.saturating_add(RESERVED);
            self.effects.push(Effect::PutMeta(self.meta.clone()));
        }
        self.next_task_id += 1;
        self.next_task_id - 1
    }

    /// Of a query.  No start of the engine counts from where another did: a worker's answer to a query that is forgotten must
    /// not be taken for the answer to another one.
    pub(crate) fn query_id(&mut self) -> u64 {
        self.next_query += 1;
        self.next_query
    }

    // ---- the step

    pub(crate) fn reply(&mut self, ticket: Ticket, response: Response) {
        self.replies.push((ticket, Ok(response)));
    }

    pub(crate) fn refuse(&mut self, ticket: Ticket, rejected: Rejected) {
        self.replies.push((ticket, Err(rejected)));
    }

    /// Stores the record and queues its work; `id` is given here.
    pub(crate) fn post(&mut self, mut record: OutboxRecord) {
        if self.next_outbox_id >= self.meta.outbox_ids_reserved {
            self.meta.outbox_ids_reserved = self.next_outbox_id.saturating_add(RESERVED.unsigned_abs());
            self.effects.push(Effect::PutMeta(self.meta.clone()));
        }
        record.id = self.next_outbox_id;
        self.next_outbox_id += 1;
        self.effects.push(Effect::PutOutbox(record.clone()));
        self.work.push_back(Work::Outbox(record.id));
        self.outbox.insert(record.id, record);
    }

    /// The record's work was done, or has become void.
    pub(crate) fn posted(&mut self, id: u64) {
        if self.outbox.remove(&id).is_some() {
            self.effects.push(Effect::DeleteOutbox { id });
        }
    }

    // ---- work

    pub(crate) fn push_work(&mut self, work: Work) {
        self.work.push_back(work);
    }

    pub(crate) fn front_work(&self) -> Option<Work> {
        self.work.front().copied()
    }

    pub(crate) fn pop_work(&mut self) {
        self.work.pop_front();
    }

    /// Queues the match if both sides have someone.
    pub(crate) fn match_queue(&mut self, queue: QueueId) {
        if self.matching.is_ready(queue) {
            self.work.push_back(Work::Match(queue));
        }
    }

    // ---- deadlines

    pub(crate) fn rearm(&mut self, run: RunId, old: Option<Time>, new: Option<Time>) {
        if old == new {
            return;
        }
        if let Some(time) = old {
            self.wheel.remove(&(time, run));
        }
        if let Some(time) = new {
            self.wheel.insert((time, run));
        }
    }

    pub(crate) fn next_wake(&self) -> Option<Time> {
        self.wheel.first().map(|(time, _)| *time)
    }

    /// Moves runs that are due from the wheel to the work queue; doing the work puts them back.
    pub(crate) fn wake_due(&mut self) {
        while let Some((time, run)) = self.wheel.first().copied() {
            if time > self.now.time {
                return;
            }
            self.wheel.pop_first();
            self.work.push_back(Work::Due(run));
        }
    }

    // ---- current runs

    /// Outer `None`: not cached.
    pub(crate) fn current(&self, namespace: NamespaceId, workflow_id: &str) -> Option<Option<&Current>> {
        self.currents.get(&namespace)?.get(workflow_id).map(|(current, _)| current.as_ref())
    }

    pub(crate) fn cache_current(
        &mut self,
        namespace: NamespaceId,
        workflow_id: Arc<str>,
        current: Option<Current>,
    ) {
        self.put_cached(namespace, workflow_id, current, 0);
    }

    pub(crate) fn set_current(&mut self, namespace: NamespaceId, workflow_id: &Arc<str>, current: Current) {
        self.effects.push(Effect::PutCurrent {
            namespace,
            workflow_id: workflow_id.clone(),
            record: current.to_record(),
        });
        self.put_cached(namespace, workflow_id.clone(), Some(current), self.step);
    }

    pub(crate) fn free_current(&mut self, namespace: NamespaceId, workflow_id: &Arc<str>) {
        self.effects.push(Effect::DeleteCurrent { namespace, workflow_id: workflow_id.clone() });
        self.put_cached(namespace, workflow_id.clone(), None, self.step);
    }

    fn put_cached(
        &mut self,
        namespace: NamespaceId,
        workflow_id: Arc<str>,
        current: Option<Current>,
        step: u64,
    ) {
        let ids = self.currents.entry(namespace).or_default();
        if ids.insert(workflow_id, (current, step)).is_none() {
            self.currents_cached += 1;
        }
    }

    /// Forgets pointers that the store has, when there are more than `keep`.
    pub(crate) fn trim_currents(&mut self, keep: usize) {
        if self.currents_cached <= keep {
            return;
        }
        let committed = self.committed;
        for ids in self.currents.values_mut() {
            ids.retain(|_, (_, step)| *step > committed);
        }
        self.currents_cached = self.currents.values().map(HashMap::len).sum();
    }

    /// The monotonic time that is `wait` from now.
    pub(crate) fn mono_after(&self, wait: Duration) -> Duration {
        self.now.mono.saturating_add(wait)
    }
}

/// SplitMix64: small, seeded, and good enough for ids and jitter.
#[derive(Debug, Clone)]
pub(crate) struct SplitMix(pub(crate) u64);

impl SplitMix {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }
}
