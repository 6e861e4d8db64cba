//! One run as cached: its events, and all that follows from them.
//!
//! [`Run::apply`] is the one place where an event changes the run, live and when it is read back, so a cached run and a
//! rebuilt one agree.  Records hold only what events cannot tell: scalars ([`RunCore`]) and the attempts of activities.
//! Events that arrive while a workflow task is started are buffered: applied at once, numbered when the task closes.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;
use std::time::Duration;

use worker_proto::common::{Payload, WorkflowExecution};
use worker_proto::enums::WorkflowExecutionStatus as Status;
use worker_proto::history::{
    HistoryEvent, WorkflowExecutionStartedEventAttributes, WorkflowTaskCompletedEventAttributes,
};
use worker_proto::prost::Message as _;
use worker_proto::query::WorkflowQuery;
use worker_proto::sdk::UserMetadata;
use worker_proto::workflow::ResetPointInfo;
use worker_proto::{common, update};

use super::Ticket;
use super::effect::{ActivityRecord, Effect, Item, ItemKey, RunCore, VisibilityRecord};
use super::event::{Attributes, IntoAttributes, event_type};
use super::ids::{NamespaceId, RunId};
use super::shard::Shard;
use super::time::{Time, span};
use crate::store::RunRecord;

/// A history longer than this ends its run.
const HISTORY_EVENTS_MAX: i64 = 50 * 1024;
const HISTORY_BYTES_MAX: i64 = 50 * 1024 * 1024;

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

    /// Numbers the buffered events: closing events of activities and children behind all others, each pointing at its
    /// started event.  Says whether there were any.
    pub(crate) fn flush_buffered(&mut self, shard: &mut Shard) -> bool {
        if self.buffered.is_empty() {
            return false;
        }
        let buffered = std::mem::take(&mut self.buffered);
        let (closing, others): (Vec<_>, Vec<_>) = buffered
            .into_iter()
            .partition(|(_, event)| event.attributes.as_ref().is_some_and(closes_something));
        let mut started: HashMap<i64, i64> = HashMap::new();
        for (sequence, event) in others.into_iter().chain(closing) {
            let mut event = Arc::unwrap_or_clone(event);
            event.event_id = self.next_event_id();
            match &mut event.attributes {
                Some(Attributes::ActivityTaskStartedEventAttributes(a)) => {
                    started.insert(a.scheduled_event_id, event.event_id);
                }
                Some(Attributes::ChildWorkflowExecutionStartedEventAttributes(a)) => {
                    started.insert(a.initiated_event_id, event.event_id);
                    if let Some(child) = self.children.get_mut(&a.initiated_event_id) {
                        child.started_event_id = event.event_id;
                    }
                }
                Some(attributes) => wire_started(attributes, &started),
                None => {}
            }
            self.push(shard, event);
            self.dirty_items.insert(ItemKey::Buffered(sequence));
        }
        true
    }

    /// Takes back the first buffered event that `wanted` selects.
    pub(crate) fn unbuffer(&mut self, wanted: impl Fn(&Attributes) -> bool) -> Option<Arc<HistoryEvent>> {
        let at =
            self.buffered.iter().position(|(_, event)| event.attributes.as_ref().is_some_and(&wanted))?;
        let (sequence, event) = self.buffered.remove(at);
        self.dirty_items.insert(ItemKey::Buffered(sequence));
        self.dirty = true;
        Some(event)
    }

    pub(crate) fn has_buffered(&self, wanted: impl Fn(&Attributes) -> bool) -> bool {
        self.buffered.iter().any(|(_, event)| event.attributes.as_ref().is_some_and(&wanted))
    }

    // ---- what an event means

    fn apply(&mut self, event: &HistoryEvent) {
        let Some(attributes) = &event.attributes else { return };
        match attributes {
            Attributes::WorkflowExecutionStartedEventAttributes(a) => {
                merge(&mut self.memo, a.memo.as_ref().map(|memo| &memo.fields));
                merge(
                    &mut self.search_attributes,
                    a.search_attributes.as_ref().map(|attributes| &attributes.indexed_fields),
                );
            }
            Attributes::WorkflowTaskCompletedEventAttributes(a) => {
                self.previous_started_event_id = a.started_event_id;
                self.last_completed_event_id = event.event_id;
                self.note_reset_point(event, a);
            }
            Attributes::TimerStartedEventAttributes(a) => {
                let time = event.event_time.as_ref().map(Time::from_proto).unwrap_or_default();
                let fire_at = time.plus(span(a.start_to_fire_timeout.as_ref()));
                self.dues.insert((fire_at, Due::Timer(event.event_id)));
                self.timer_ids.insert(a.timer_id.clone(), event.event_id);
                self.timers.insert(event.event_id, Timer { id: a.timer_id.clone(), fire_at });
            }
            Attributes::TimerFiredEventAttributes(a) => self.forget_timer(a.started_event_id),
            Attributes::TimerCanceledEventAttributes(a) => self.forget_timer(a.started_event_id),
            Attributes::ActivityTaskScheduledEventAttributes(a) => {
                let scheduled_at = event.event_time.as_ref().map(Time::from_proto).unwrap_or_default();
                let record = ActivityRecord {
                    scheduled_event_id: event.event_id,
                    attempt: 1,
                    scheduled_at_ns: scheduled_at.0,
                    task_queue: a.task_queue.as_ref().map(|queue| queue.name.clone()).unwrap_or_default(),
                    priority: a
                        .priority
                        .as_ref()
                        .map_or(self.core.priority, |priority| priority.priority_key),
                    ..ActivityRecord::default()
                };
                self.activity_ids.insert(a.activity_id.clone(), event.event_id);
                self.activities.insert(
                    event.event_id,
                    Activity {
                        record,
                        scheduled_at,
                        schedule_to_close: span(a.schedule_to_close_timeout.as_ref()),
                        schedule_to_start: span(a.schedule_to_start_timeout.as_ref()),
                        start_to_close: span(a.start_to_close_timeout.as_ref()),
                        heartbeat: span(a.heartbeat_timeout.as_ref()),
                        dispatched: false,
                        armed: None,
                    },
                );
                self.dirty_items.insert(ItemKey::Activity(event.event_id));
            }
            Attributes::ActivityTaskCancelRequestedEventAttributes(a) => {
                if let Some(activity) = self.activities.get_mut(&a.scheduled_event_id) {
                    activity.record.cancel_requested_event_id = event.event_id;
                    self.dirty_items.insert(ItemKey::Activity(a.scheduled_event_id));
                }
            }
            Attributes::ActivityTaskCompletedEventAttributes(a) => self.forget_activity(a.scheduled_event_id),
            Attributes::ActivityTaskFailedEventAttributes(a) => self.forget_activity(a.scheduled_event_id),
            Attributes::ActivityTaskTimedOutEventAttributes(a) => self.forget_activity(a.scheduled_event_id),
            Attributes::ActivityTaskCanceledEventAttributes(a) => self.forget_activity(a.scheduled_event_id),
            Attributes::StartChildWorkflowExecutionInitiatedEventAttributes(_) => {
                self.children.insert(event.event_id, Child { started_event_id: 0, run: None });
            }
            Attributes::ChildWorkflowExecutionStartedEventAttributes(a) => {
                if let Some(child) = self.children.get_mut(&a.initiated_event_id) {
                    child.started_event_id = event.event_id;
                    child.run =
                        a.workflow_execution.as_ref().and_then(|execution| RunId::parse(&execution.run_id));
                }
            }
            Attributes::StartChildWorkflowExecutionFailedEventAttributes(a) => {
                self.children.remove(&a.initiated_event_id);
            }
            Attributes::ChildWorkflowExecutionCompletedEventAttributes(a) => {
                self.children.remove(&a.initiated_event_id);
            }
            Attributes::ChildWorkflowExecutionFailedEventAttributes(a) => {
                self.children.remove(&a.initiated_event_id);
            }
            Attributes::ChildWorkflowExecutionCanceledEventAttributes(a) => {
                self.children.remove(&a.initiated_event_id);
            }
            Attributes::ChildWorkflowExecutionTimedOutEventAttributes(a) => {
                self.children.remove(&a.initiated_event_id);
            }
            Attributes::ChildWorkflowExecutionTerminatedEventAttributes(a) => {
                self.children.remove(&a.initiated_event_id);
            }
            Attributes::SignalExternalWorkflowExecutionInitiatedEventAttributes(_) => {
                self.signals_out.insert(event.event_id);
            }
            Attributes::ExternalWorkflowExecutionSignaledEventAttributes(a) => {
                self.signals_out.remove(&a.initiated_event_id);
            }
            Attributes::SignalExternalWorkflowExecutionFailedEventAttributes(a) => {
                self.signals_out.remove(&a.initiated_event_id);
            }
            Attributes::RequestCancelExternalWorkflowExecutionInitiatedEventAttributes(_) => {
                self.cancels_out.insert(event.event_id);
            }
            Attributes::ExternalWorkflowExecutionCancelRequestedEventAttributes(a) => {
                self.cancels_out.remove(&a.initiated_event_id);
            }
            Attributes::RequestCancelExternalWorkflowExecutionFailedEventAttributes(a) => {
                self.cancels_out.remove(&a.initiated_event_id);
            }
            Attributes::WorkflowExecutionSignaledEventAttributes(_) => self.signals_in += 1,
            Attributes::WorkflowExecutionCancelRequestedEventAttributes(_) => self.cancel_requested = true,
            Attributes::WorkflowExecutionUpdateAcceptedEventAttributes(a) => {
                let waiters = self.updates.remove(&a.protocol_instance_id).map(|update| update.waiters);
                self.updates_total += 1;
                self.updates.insert(
                    a.protocol_instance_id.clone(),
                    Update {
                        state: UpdateState::Accepted { event_id: event.event_id },
                        waiters: waiters.unwrap_or_default(),
                    },
                );
            }
            Attributes::WorkflowExecutionUpdateCompletedEventAttributes(a) => {
                if let Some(meta) = &a.meta
                    && let Some(update) = self.updates.get_mut(&meta.update_id)
                {
                    update.state = UpdateState::Completed { event_id: event.event_id };
                }
            }
            Attributes::UpsertWorkflowSearchAttributesEventAttributes(a) => {
                merge(
                    &mut self.search_attributes,
                    a.search_attributes.as_ref().map(|attributes| &attributes.indexed_fields),
                );
                self.dirty_visibility = true;
            }
            Attributes::WorkflowPropertiesModifiedEventAttributes(a) => {
                merge(&mut self.memo, a.upserted_memo.as_ref().map(|memo| &memo.fields));
                self.dirty_visibility = true;
            }
            Attributes::WorkflowExecutionOptionsUpdatedEventAttributes(a)
                if !a.attached_request_id.is_empty() =>
            {
                self.request_ids.insert(a.attached_request_id.clone());
            }
            _ => {}
        }
    }

    /// The first completion by each build of the worker.
    fn note_reset_point(&mut self, event: &HistoryEvent, completed: &WorkflowTaskCompletedEventAttributes) {
        let build_id =
            completed.worker_version.as_ref().map(|version| version.build_id.clone()).unwrap_or_default();
        let known = self
            .reset_points
            .iter()
            .any(|point| point.build_id == build_id && point.binary_checksum == completed.binary_checksum);
        if !known {
            self.reset_points.push(ResetPointInfo {
                build_id,
                binary_checksum: completed.binary_checksum.clone(),
                run_id: self.id.to_string(),
                first_workflow_task_completed_id: event.event_id,
                create_time: event.event_time,
                expire_time: None,
                resettable: self.children.is_empty(),
            });
        }
    }

    fn forget_timer(&mut self, started_event_id: i64) {
        if let Some(timer) = self.timers.remove(&started_event_id) {
            self.timer_ids.remove(&timer.id);
            self.dues.remove(&(timer.fire_at, Due::Timer(started_event_id)));
        }
    }

    fn forget_activity(&mut self, scheduled_event_id: i64) {
        if let Some(activity) = self.activities.remove(&scheduled_event_id) {
            if let Some(Attributes::ActivityTaskScheduledEventAttributes(a)) =
                self.event(scheduled_event_id).and_then(|event| event.attributes.as_ref())
            {
                let id = a.activity_id.clone();
                self.activity_ids.remove(&id);
            } else {
                // While a run is read back its events are not in place yet.
                self.activity_ids.retain(|_, id| *id != scheduled_event_id);
            }
            if let Some(at) = activity.armed {
                self.dues.remove(&(at, Due::Activity(scheduled_event_id)));
            }
            self.dirty_items.insert(ItemKey::Activity(scheduled_event_id));
        }
    }

    // ---- deadlines

    pub(crate) fn add_due(&mut self, at: Time, due: Due) {
        self.dues.insert((at, due));
        self.dirty = true;
    }

    /// Sets when the activity needs attention next.
    pub(crate) fn arm_activity(&mut self, scheduled_event_id: i64, at: Option<Time>) {
        let Some(activity) = self.activities.get_mut(&scheduled_event_id) else { return };
        if let Some(old) = std::mem::replace(&mut activity.armed, at) {
            self.dues.remove(&(old, Due::Activity(scheduled_event_id)));
        }
        if let Some(at) = at {
            self.dues.insert((at, Due::Activity(scheduled_event_id)));
        }
        self.dirty = true;
    }

    /// Sets when the workflow task times out.
    pub(crate) fn arm_task(&mut self, at: Option<Time>) {
        if let Some(old) = std::mem::replace(&mut self.task_armed, at) {
            self.dues.remove(&(old, Due::WorkflowTask));
        }
        if let Some(at) = at {
            self.dues.insert((at, Due::WorkflowTask));
        }
        self.dirty = true;
    }

    /// The first deadline that is reached; it is taken out.
    pub(crate) fn pop_due(&mut self, time: Time) -> Option<Due> {
        let (at, due) = *self.dues.first()?;
        if at > time {
            return None;
        }
        self.dues.pop_first();
        match due {
            Due::WorkflowTask => self.task_armed = None,
            Due::Activity(id) => {
                if let Some(activity) = self.activities.get_mut(&id) {
                    activity.armed = None;
                }
            }
            _ => {}
        }
        self.dirty = true;
        Some(due)
    }

    pub(crate) fn next_due(&self) -> Option<Time> {
        self.dues.first().map(|(at, _)| *at)
    }

    /// A closed run does nothing by itself.
    pub(crate) fn clear_dues(&mut self) {
        self.dues.clear();
        self.task_armed = None;
        for activity in self.activities.values_mut() {
            activity.armed = None;
        }
    }

    /// The deadlines of a run just read back; user timers are armed by their events.
    fn rearm_all(&mut self) {
        if !self.is_open() {
            self.clear_dues();
            return;
        }
        if let Some(at) = Time::from_stored(self.core.execution_expires_at_ns) {
            self.dues.insert((at, Due::ExecutionTimeout));
        }
        if let Some(at) = Time::from_stored(self.core.run_expires_at_ns) {
            self.dues.insert((at, Due::RunTimeout));
        }
        if let Some(at) = Time::from_stored(self.core.first_task_at_ns) {
            self.dues.insert((at, Due::FirstWorkflowTask));
        }
        let at = self.core.workflow_task.as_ref().and_then(super::workflow_task::deadline);
        self.arm_task(at);
        let ids: Vec<i64> = self.activities.keys().copied().collect();
        for id in ids {
            let at = self.activities.get(&id).and_then(super::activity::next_due);
            self.arm_activity(id, at);
        }
    }

    // ---- the end of a step

    /// Hands the step's changes to the shard.  A run that has grown beyond its limits ends in the same step.
    pub(crate) fn settle(&mut self, shard: &mut Shard) {
        if let Some(reason) = self.outgrown() {
            super::close::terminate_by_server(self, shard, reason);
        }
        let items = std::mem::take(&mut self.dirty_items);
        let grown = self.events.len() > self.flushed;
        if self.dirty || grown || !items.is_empty() {
            self.core.state_transitions += 1;
            self.core.last_event_id = self.last_event_id();
            let wake_at = self.next_due();
            self.core.wake_at_ns = Time::stored(wake_at);
            let (run, namespace, open) = (self.id, self.namespace, self.is_open());
            shard.effects.push(Effect::PutRun { run, namespace, open, record: self.core.clone() });
            if grown {
                let events = self.events[self.flushed..].to_vec();
                let first_event_id = events[0].event_id;
                self.batches.push(first_event_id);
                self.flushed = self.events.len();
                shard.effects.push(Effect::AppendHistory { run, first_event_id, events });
            }
            for key in items {
                shard.effects.push(match self.item(&key) {
                    Some(item) => Effect::PutItem { run, item },
                    None => Effect::DeleteItem { run, key },
                });
            }
            if std::mem::take(&mut self.dirty_visibility) {
                shard.effects.push(Effect::PutVisibility(Box::new(self.visibility())));
            }
            shard.rearm(self.id, self.wheel_at, wake_at);
            self.wheel_at = wake_at;
            self.dirty = false;
            self.last_step = shard.step;
        }
        if grown || !self.is_open() {
            super::history::notify(self, shard);
        }
    }

    /// Why the run must end, if it is open and its history is too long.
    fn outgrown(&self) -> Option<&'static str> {
        if !self.is_open() {
            None
        } else if self.last_event_id() > HISTORY_EVENTS_MAX {
            Some("Workflow history count exceeds limit.")
        } else if self.core.history_bytes > HISTORY_BYTES_MAX {
            Some("Workflow history size exceeds limit.")
        } else {
            None
        }
    }

    fn item(&self, key: &ItemKey) -> Option<Item> {
        match key {
            ItemKey::Activity(id) => {
                self.activities.get(id).map(|activity| Item::Activity(activity.record.clone()))
            }
            ItemKey::Buffered(sequence) => self
                .buffered
                .iter()
                .find(|(number, _)| number == sequence)
                .map(|(sequence, event)| Item::Buffered { sequence: *sequence, event: event.clone() }),
            ItemKey::RequestId(id) => self.request_ids.get(id).cloned().map(Item::RequestId),
        }
    }

    fn visibility(&self) -> VisibilityRecord {
        let started = self.started();
        let closed = !self.is_open();
        let ids = |execution: &WorkflowExecution| {
            Some((execution.workflow_id.clone(), RunId::parse(&execution.run_id)?))
        };
        VisibilityRecord {
            namespace: self.namespace,
            run: self.id,
            workflow_id: self.workflow_id.clone(),
            workflow_type: started.workflow_type.as_ref().map(|name| name.name.clone()).unwrap_or_default(),
            task_queue: self.core.task_queue.clone(),
            status: self.status(),
            start_time: self.start_time(),
            execution_time: self.execution_time(),
            close_time: Time::from_stored(self.core.close_time_ns),
            history_length: if closed { self.last_event_id() } else { 0 },
            history_bytes: if closed { self.core.history_bytes } else { 0 },
            state_transitions: if closed { self.core.state_transitions } else { 0 },
            parent: started.parent_workflow_execution.as_ref().and_then(ids),
            parent_namespace: NamespaceId::parse(&started.parent_workflow_namespace_id),
            root: started
                .root_workflow_execution
                .as_ref()
                .and_then(ids)
                .unwrap_or_else(|| (self.workflow_id.to_string(), self.id)),
            first_run: self.first_run(),
            memo: (!self.memo.is_empty()).then(|| common::Memo { fields: self.memo.clone() }),
            search_attributes: (!self.search_attributes.is_empty())
                .then(|| common::SearchAttributes { indexed_fields: self.search_attributes.clone() }),
        }
    }
}

/// Adds what is new; an empty or null payload removes.
fn merge(into: &mut BTreeMap<String, Payload>, fields: Option<&BTreeMap<String, Payload>>) {
    for (name, payload) in fields.into_iter().flatten() {
        if is_null(payload) {
            into.remove(name);
        } else {
            into.insert(name.clone(), payload.clone());
        }
    }
}

/// No data, JSON `null`, or an empty JSON list.
fn is_null(payload: &Payload) -> bool {
    let encoding = payload.metadata.get("encoding").map(|bytes| bytes.as_ref());
    payload.data.is_empty() && encoding != Some(b"binary/plain")
        || encoding == Some(b"binary/null")
        || (encoding == Some(b"json/plain") && matches!(payload.data.as_ref(), b"null" | b"[]"))
}

/// The end of something whose start may be buffered too.
fn closes_something(attributes: &Attributes) -> bool {
    matches!(
        attributes,
        Attributes::ActivityTaskCompletedEventAttributes(_)
            | Attributes::ActivityTaskFailedEventAttributes(_)
            | Attributes::ActivityTaskTimedOutEventAttributes(_)
            | Attributes::ActivityTaskCanceledEventAttributes(_)
            | Attributes::ChildWorkflowExecutionCompletedEventAttributes(_)
            | Attributes::ChildWorkflowExecutionFailedEventAttributes(_)
            | Attributes::ChildWorkflowExecutionCanceledEventAttributes(_)
            | Attributes::ChildWorkflowExecutionTimedOutEventAttributes(_)
            | Attributes::ChildWorkflowExecutionTerminatedEventAttributes(_)
    )
}

/// Points a closing event at the started event that was numbered just before it.
fn wire_started(attributes: &mut Attributes, started: &HashMap<i64, i64>) {
    let (by, field) = match attributes {
        Attributes::ActivityTaskCompletedEventAttributes(a) => {
            (a.scheduled_event_id, &mut a.started_event_id)
        }
        Attributes::ActivityTaskFailedEventAttributes(a) => (a.scheduled_event_id, &mut a.started_event_id),
        Attributes::ActivityTaskTimedOutEventAttributes(a) => (a.scheduled_event_id, &mut a.started_event_id),
        Attributes::ActivityTaskCanceledEventAttributes(a) => (a.scheduled_event_id, &mut a.started_event_id),
        Attributes::ChildWorkflowExecutionCompletedEventAttributes(a) => {
            (a.initiated_event_id, &mut a.started_event_id)
        }
        Attributes::ChildWorkflowExecutionFailedEventAttributes(a) => {
            (a.initiated_event_id, &mut a.started_event_id)
        }
        Attributes::ChildWorkflowExecutionCanceledEventAttributes(a) => {
            (a.initiated_event_id, &mut a.started_event_id)
        }
        Attributes::ChildWorkflowExecutionTimedOutEventAttributes(a) => {
            (a.initiated_event_id, &mut a.started_event_id)
        }
        Attributes::ChildWorkflowExecutionTerminatedEventAttributes(a) => {
            (a.initiated_event_id, &mut a.started_event_id)
        }
        _ => return,
    };
    if *field == 0
        && let Some(id) = started.get(&by)
    {
        *field = *id;
    }
}
