//! One run as cached: its events, and all that follows from them.
//!
//! `apply` is the one place where an event changes the run, live and when it is read back, so a cached run and a
//! rebuilt one agree.  Records hold only what events cannot tell: scalars ([`RunCore`]) and the attempts of activities.
//! Events that arrive while a workflow task is started are buffered: applied at once, numbered when the task closes.

mod apply;
mod buffer;
mod deadlines;
mod settle;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;
use std::time::Duration;

use worker_proto::common::{Payload, WorkflowExecution};
use worker_proto::enums::WorkflowExecutionStatus as Status;
use worker_proto::history::{HistoryEvent, WorkflowExecutionStartedEventAttributes};
use worker_proto::prost::Message as _;
use worker_proto::query::WorkflowQuery;
use worker_proto::sdk::UserMetadata;
use worker_proto::workflow::ResetPointInfo;
use worker_proto::{common, update};

use super::Ticket;
use super::effect::{ActivityRecord, Item, ItemKey, RunCore};
use super::event::{Attributes, IntoAttributes, event_type};
use super::ids::{NamespaceId, RunId};
use super::shard::Shard;
use super::time::{Time, span};
use crate::store::RunRecord;

/// What a run does by itself, and when; ordered so that things due together happen in a fixed order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Due {
    /// The chain's end.
    ExecutionTimeout,
    RunTimeout,
    /// By TIMER_STARTED event.
    Timer(i64),
    /// By ACTIVITY_TASK_SCHEDULED event: its backoff or its nearest timeout.
    Activity(i64),
    /// Sticky schedule-to-start, or start-to-close.
    WorkflowTask,
    /// The first workflow task, held back until now.
    FirstWorkflowTask,
}

#[derive(Debug, Clone)]
pub(crate) struct Timer {
    pub(crate) id: String,
    pub(crate) fire_at: Time,
}

#[derive(Debug, Clone)]
pub(crate) struct Activity {
    pub(crate) record: ActivityRecord,
    /// First scheduling.
    pub(crate) scheduled_at: Time,
    pub(crate) schedule_to_close: Duration,
    pub(crate) schedule_to_start: Duration,
    pub(crate) start_to_close: Duration,
    pub(crate) heartbeat: Duration,
    /// This attempt was given to matching since the run is cached.
    pub(crate) dispatched: bool,
    /// Its entry among the run's deadlines.
    pub(crate) armed: Option<Time>,
}

#[derive(Debug, Clone)]
pub(crate) struct Child {
    /// 0 while its start is in flight, or its STARTED is buffered.
    pub(crate) started_event_id: i64,
    pub(crate) run: Option<RunId>,
}

/// An update of this run; the states before acceptance are not durable.
#[derive(Debug, Clone)]
pub(crate) struct Update {
    pub(crate) state: UpdateState,
    pub(crate) waiters: Vec<Ticket>,
}

#[derive(Debug, Clone)]
pub(crate) enum UpdateState {
    Admitted {
        request: Box<update::Request>,
        order: u64,
    },
    /// In the messages of the workflow task that started with this id.
    Sent {
        request: Box<update::Request>,
        order: u64,
        sequencing_event_id: i64,
    },
    Accepted {
        event_id: i64,
    },
    Completed {
        event_id: i64,
    },
}

impl UpdateState {
    /// As messages spell it.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Admitted { .. } => "Admitted",
            Self::Sent { .. } => "Sent",
            Self::Accepted { .. } => "Accepted",
            Self::Completed { .. } => "Completed",
        }
    }
}

/// A query that waits for an answer.
#[derive(Debug, Clone)]
pub(crate) struct Query {
    pub(crate) ticket: Ticket,
    pub(crate) query: WorkflowQuery,
    pub(crate) state: QueryState,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum QueryState {
    /// Waits for the next workflow task.
    Buffered,
    /// Part of the started workflow task.
    Attached,
    /// A task of its own; `sticky` says on which queue.
    Direct { sticky: bool },
}

#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) id: RunId,
    pub(crate) namespace: NamespaceId,
    pub(crate) workflow_id: Arc<str>,
    pub(crate) core: RunCore,
    pub(crate) events: Vec<Arc<HistoryEvent>>,
    /// First event id of each batch.
    pub(crate) batches: Vec<i64>,
    pub(crate) buffered: Vec<(i64, Arc<HistoryEvent>)>,
    pub(crate) activities: BTreeMap<i64, Activity>,
    pub(crate) activity_ids: HashMap<String, i64>,
    pub(crate) timers: BTreeMap<i64, Timer>,
    pub(crate) timer_ids: HashMap<String, i64>,
    pub(crate) children: BTreeMap<i64, Child>,
    /// Pending external signals and cancels, by INITIATED event.
    pub(crate) signals_out: BTreeSet<i64>,
    pub(crate) cancels_out: BTreeSet<i64>,
    pub(crate) updates: BTreeMap<String, Update>,
    pub(crate) updates_total: usize,
    pub(crate) request_ids: HashSet<String>,
    pub(crate) signals_in: usize,
    pub(crate) cancel_requested: bool,
    pub(crate) memo: BTreeMap<String, Payload>,
    pub(crate) search_attributes: BTreeMap<String, Payload>,
    /// Of this run alone.
    pub(crate) reset_points: Vec<ResetPointInfo>,
    /// STARTED of the last completed workflow task, 0 if none.
    pub(crate) previous_started_event_id: i64,
    /// The last WORKFLOW_TASK_COMPLETED, 0 if none.
    pub(crate) last_completed_event_id: i64,
    dues: BTreeSet<(Time, Due)>,
    task_armed: Option<Time>,
    /// This run's entry in the shard's wheel.
    pub(crate) wheel_at: Option<Time>,
    // Callers that wait on this run; gone after a restart.
    pub(crate) queries: BTreeMap<u64, Query>,
    pub(crate) next_update: u64,
    pub(crate) watchers: Vec<Ticket>,
    // What the present step changed.
    flushed: usize,
    dirty: bool,
    dirty_items: BTreeSet<ItemKey>,
    dirty_visibility: bool,
    /// The step that changed it last.
    pub(crate) last_step: u64,
}

impl Run {
    pub(crate) fn new(id: RunId, namespace: NamespaceId, workflow_id: Arc<str>, core: RunCore) -> Self {
        Self {
            id,
            namespace,
            workflow_id,
            core,
            events: Vec::new(),
            batches: Vec::new(),
            buffered: Vec::new(),
            activities: BTreeMap::new(),
            activity_ids: HashMap::new(),
            timers: BTreeMap::new(),
            timer_ids: HashMap::new(),
            children: BTreeMap::new(),
            signals_out: BTreeSet::new(),
            cancels_out: BTreeSet::new(),
            updates: BTreeMap::new(),
            updates_total: 0,
            request_ids: HashSet::new(),
            signals_in: 0,
            cancel_requested: false,
            memo: BTreeMap::new(),
            search_attributes: BTreeMap::new(),
            reset_points: Vec::new(),
            previous_started_event_id: 0,
            last_completed_event_id: 0,
            dues: BTreeSet::new(),
            task_armed: None,
            wheel_at: None,
            queries: BTreeMap::new(),
            next_update: 1,
            watchers: Vec::new(),
            flushed: 0,
            dirty: true,
            dirty_items: BTreeSet::new(),
            dirty_visibility: true,
            last_step: 0,
        }
    }

    /// Rebuilds a run from what the store has of it.  `None`: these rows are not a run.
    pub(crate) fn load(id: RunId, record: RunRecord) -> Option<Self> {
        let namespace = NamespaceId::from_bytes(&record.core.namespace_id)?;
        let workflow_id = Arc::from(record.core.workflow_id.as_str());
        let mut run = Self::new(id, namespace, workflow_id, record.core);
        // A task for updates alone that nobody has started goes with them: their callers ask again.
        run.core.workflow_task.take_if(|task| task.speculative && task.started_event_id == 0);
        let dense = record.events.iter().zip(1_i64..).all(|(event, id)| event.event_id == id);
        let started = record.events.first().and_then(|event| event.attributes.as_ref());
        let begins = matches!(started, Some(Attributes::WorkflowExecutionStartedEventAttributes(_)));
        if !dense || !begins || run.core.last_event_id != i64::try_from(record.events.len()).ok()? {
            return None;
        }
        for event in &record.events {
            run.apply(event);
        }
        run.events = record.events;
        run.batches = record.batches;
        run.flushed = run.events.len();
        for item in record.items {
            match item {
                Item::Activity(record) => {
                    if let Some(activity) = run.activities.get_mut(&record.scheduled_event_id) {
                        activity.record = record;
                    }
                }
                Item::Buffered { sequence, event } => {
                    run.apply(&event);
                    run.buffered.push((sequence, event));
                }
                Item::RequestId(request_id) => {
                    run.request_ids.insert(request_id);
                }
            }
        }
        run.rearm_all();
        run.wheel_at = Time::from_stored(run.core.wake_at_ns);
        run.dirty = false;
        run.dirty_visibility = false;
        run.dirty_items.clear();
        Some(run)
    }

    // ---- reading

    pub(crate) fn is_open(&self) -> bool {
        self.core.status() == Status::Running
    }

    pub(crate) fn status(&self) -> Status {
        self.core.status()
    }

    pub(crate) fn last_event_id(&self) -> i64 {
        i64::try_from(self.events.len()).expect("fewer events than i64::MAX")
    }

    pub(crate) fn next_event_id(&self) -> i64 {
        self.last_event_id() + 1
    }

    pub(crate) fn event(&self, id: i64) -> Option<&Arc<HistoryEvent>> {
        usize::try_from(id.checked_sub(1)?).ok().and_then(|index| self.events.get(index))
    }

    /// Attributes of a written event; `None` for ids that do not exist.
    pub(crate) fn attributes(&self, id: i64) -> Option<&Attributes> {
        self.event(id)?.attributes.as_ref()
    }

    /// The first event of every run.
    pub(crate) fn started(&self) -> &WorkflowExecutionStartedEventAttributes {
        match self.attributes(1) {
            Some(Attributes::WorkflowExecutionStartedEventAttributes(started)) => started,
            _ => unreachable!("a run is made with its first event, and not loaded without it"),
        }
    }

    pub(crate) fn execution(&self) -> WorkflowExecution {
        WorkflowExecution { workflow_id: self.workflow_id.to_string(), run_id: self.id.to_string() }
    }

    pub(crate) fn workflow_type(&self) -> Option<common::WorkflowType> {
        self.started().workflow_type.clone()
    }

    pub(crate) fn first_run(&self) -> RunId {
        RunId::parse(&self.started().first_execution_run_id).unwrap_or(self.id)
    }

    pub(crate) fn start_time(&self) -> Time {
        Time(self.core.start_time_ns)
    }

    /// Start plus the first backoff.
    pub(crate) fn execution_time(&self) -> Time {
        self.start_time().plus(span(self.started().first_workflow_task_backoff.as_ref()))
    }

    /// Those of the chain so far, and this run's own for builds that are new.
    pub(crate) fn all_reset_points(&self) -> Vec<ResetPointInfo> {
        let before = self.started().prev_auto_reset_points.as_ref();
        let mut points = before.map(|points| points.points.clone()).unwrap_or_default();
        for own in &self.reset_points {
            let known = points
                .iter()
                .any(|point| point.build_id == own.build_id && point.binary_checksum == own.binary_checksum);
            if !known {
                points.push(own.clone());
            }
        }
        points
    }

    pub(crate) fn has_started_task(&self) -> bool {
        self.core.workflow_task.as_ref().is_some_and(|task| task.started_event_id != 0)
    }

    /// Someone waits on it, or it changed after the last commit: it stays cached.
    pub(crate) fn is_pinned(&self, committed: u64) -> bool {
        self.last_step > committed
            || !self.queries.is_empty()
            || !self.watchers.is_empty()
            || self.updates.values().any(|update| {
                !update.waiters.is_empty()
                    || matches!(update.state, UpdateState::Admitted { .. } | UpdateState::Sent { .. })
            })
            || self.core.workflow_task.as_ref().is_some_and(|task| task.speculative)
    }

    // ---- writing

    /// Marks the scalars as changed.
    pub(crate) fn touch(&mut self) {
        self.dirty = true;
    }

    pub(crate) fn touch_activity(&mut self, scheduled_event_id: i64) {
        self.dirty_items.insert(ItemKey::Activity(scheduled_event_id));
    }

    /// The item is not part of the run any more.
    pub(crate) fn forget_item(&mut self, key: ItemKey) {
        self.dirty_items.insert(key);
    }

    pub(crate) fn touch_visibility(&mut self) {
        self.dirty_visibility = true;
    }

    pub(crate) fn remember_request(&mut self, request_id: &str) {
        if !request_id.is_empty() && self.request_ids.insert(request_id.to_owned()) {
            self.dirty_items.insert(ItemKey::RequestId(request_id.to_owned()));
        }
    }

    /// Appends an event, whatever the workflow task does.  Gives its id.
    pub(crate) fn write(&mut self, shard: &mut Shard, attributes: impl IntoAttributes) -> i64 {
        let event = self.make(shard, attributes.into_attributes());
        self.append(shard, event)
    }

    /// [`Self::write`] with metadata of the command that asked for it.
    pub(crate) fn write_with(
        &mut self,
        shard: &mut Shard,
        attributes: impl IntoAttributes,
        user_metadata: Option<UserMetadata>,
    ) -> i64 {
        let mut event = self.make(shard, attributes.into_attributes());
        event.user_metadata = user_metadata;
        self.append(shard, event)
    }

    /// Appends an event, or buffers it while a workflow task is started.  Gives its id, 0 if buffered.
    pub(crate) fn record(&mut self, shard: &mut Shard, attributes: impl IntoAttributes) -> i64 {
        let event = self.make(shard, attributes.into_attributes());
        self.record_event(shard, event)
    }

    /// [`Self::record`] of an event made by [`Self::make`].
    pub(crate) fn record_event(&mut self, shard: &mut Shard, event: HistoryEvent) -> i64 {
        if !self.has_started_task() {
            // A task that was made for updates alone becomes an ordinary one in front of the event.
            super::workflow_task::write_scheduled(self, shard);
            return self.append(shard, event);
        }
        let sequence = self.core.buffered_next;
        self.core.buffered_next += 1;
        self.apply(&event);
        self.buffered.push((sequence, Arc::new(event)));
        self.dirty_items.insert(ItemKey::Buffered(sequence));
        self.dirty = true;
        0
    }

    /// An event without id.
    pub(crate) fn make(&mut self, shard: &mut Shard, attributes: Attributes) -> HistoryEvent {
        // Event times never go back inside a history.
        let last = self.events.last().and_then(|event| event.event_time.as_ref()).map(Time::from_proto);
        let time = last.map_or(shard.now.time, |last| last.max(shard.now.time));
        HistoryEvent {
            event_time: Some(time.to_proto()),
            event_type: event_type(&attributes) as i32,
            attributes: Some(attributes),
            ..HistoryEvent::default()
        }
    }

    pub(crate) fn append(&mut self, shard: &mut Shard, mut event: HistoryEvent) -> i64 {
        event.event_id = self.next_event_id();
        self.apply(&event);
        self.push(shard, event)
    }

    fn push(&mut self, shard: &mut Shard, mut event: HistoryEvent) -> i64 {
        let id = event.event_id;
        event.task_id = shard.task_id();
        self.core.history_bytes =
            self.core.history_bytes.saturating_add(i64::try_from(event.encoded_len()).unwrap_or(i64::MAX));
        self.events.push(Arc::new(event));
        self.dirty = true;
        id
    }
}
