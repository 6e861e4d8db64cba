//! The store that forgets: maps in memory.  A step is applied on the caller's thread and cannot fail.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use worker_proto::history::HistoryEvent;

use super::{Boot, OpenRun, RunRecord, Store, StoreError};
use crate::engine::effect::{
    CurrentRecord, Effect, Item, ItemKey, MetaRecord, NamespaceRecord, OutboxRecord, RunCore,
    VisibilityRecord,
};
use crate::engine::ids::{NamespaceId, RunId};
use crate::engine::{ClosedRun, Time};
use crate::visibility::record::position;
use crate::visibility::{Filter, Position};

/// Everything that was committed, for as long as it lives.
#[derive(Debug, Default)]
pub(crate) struct MemoryStore {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    meta: Option<MetaRecord>,
    namespaces: BTreeMap<Vec<u8>, NamespaceRecord>,
    currents: HashMap<NamespaceId, HashMap<Arc<str>, CurrentRecord>>,
    runs: HashMap<RunId, StoredRun>,
    outbox: BTreeMap<u64, OutboxRecord>,
    visibility: BTreeMap<RunId, Arc<VisibilityRecord>>,
    /// The closed ones among `visibility`.
    closed: BTreeSet<(NamespaceId, Time, RunId)>,
}

#[derive(Debug, Default)]
struct StoredRun {
    open: bool,
    core: RunCore,
    events: Vec<Arc<HistoryEvent>>,
    batches: Vec<i64>,
    items: BTreeMap<ItemKey, Item>,
}

impl MemoryStore {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// The rows of a namespace that the filter selects, in no order.
    fn selected(&self, namespace: NamespaceId, filter: &Filter) -> Vec<Arc<VisibilityRecord>> {
        let state = self.state();
        let rows = state.visibility.values().filter(|row| row.namespace == namespace);
        rows.filter(|row| filter.selects(row)).cloned().collect()
    }

    /// A panic in here would be ours; what it left behind is still whole steps, because each effect is one map operation.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Store for MemoryStore {
    fn is_immediate(&self) -> bool {
        true
    }

    fn boot(&self) -> Result<Boot, StoreError> {
        let state = self.state();
        let open = |(run, stored): (&RunId, &StoredRun)| OpenRun {
            run: *run,
            core: stored.core.clone(),
            activities: stored
                .items
                .values()
                .filter_map(|item| match item {
                    Item::Activity(record) => Some(record.clone()),
                    _ => None,
                })
                .collect(),
        };
        Ok(Boot {
            meta: state.meta.clone(),
            namespaces: state.namespaces.values().cloned().collect(),
            outbox: state.outbox.values().cloned().collect(),
            open: state.runs.iter().filter(|(_, stored)| stored.open).map(open).collect(),
        })
    }

    fn commit(&self, steps: Vec<Vec<Effect>>) -> Result<(), StoreError> {
        let mut state = self.state();
        for effect in steps.into_iter().flatten() {
            state.apply(effect);
        }
        Ok(())
    }

    fn load_current(
        &self,
        namespace: NamespaceId,
        workflow_id: &str,
    ) -> Result<Option<CurrentRecord>, StoreError> {
        Ok(self.state().currents.get(&namespace).and_then(|ids| ids.get(workflow_id)).cloned())
    }

    fn load_run(&self, run: RunId) -> Result<Option<RunRecord>, StoreError> {
        Ok(self.state().runs.get(&run).map(|stored| RunRecord {
            core: stored.core.clone(),
            events: stored.events.clone(),
            batches: stored.batches.clone(),
            items: stored.items.values().cloned().collect(),
        }))
    }

    fn closed_before(
        &self,
        namespace: NamespaceId,
        before: Time,
        limit: usize,
    ) -> Result<Vec<ClosedRun>, StoreError> {
        let state = self.state();
        let first = (namespace, Time(i64::MIN), RunId(uuid::Uuid::nil()));
        let old = state.closed.range(first..(namespace, before, RunId(uuid::Uuid::nil()))).take(limit);
        Ok(old
            .filter_map(|(_, _, run)| {
                let workflow_id = state.visibility.get(run)?.workflow_id.clone();
                Some(ClosedRun { run: *run, workflow_id })
            })
            .collect())
    }

    fn list(
        &self,
        namespace: NamespaceId,
        filter: &Filter,
        after: Option<Position>,
        limit: usize,
    ) -> Result<Vec<VisibilityRecord>, StoreError> {
        let mut rows = self.selected(namespace, filter);
        rows.retain(|row| after.is_none_or(|after| position(row) > after));
        rows.sort_by_key(|row| position(row));
        rows.truncate(limit);
        Ok(rows.into_iter().map(Arc::unwrap_or_clone).collect())
    }

    fn count(&self, namespace: NamespaceId, filter: &Filter) -> Result<Vec<(i32, u64)>, StoreError> {
        let mut counts = BTreeMap::new();
        for row in self.selected(namespace, filter) {
            *counts.entry(row.status as i32).or_default() += 1;
        }
        Ok(counts.into_iter().collect())
    }
}

impl State {
    fn forget_row(&mut self, run: RunId) {
        if let Some(row) = self.visibility.remove(&run)
            && let Some(close_time) = row.close_time
        {
            self.closed.remove(&(row.namespace, close_time, run));
        }
    }

    fn apply(&mut self, effect: Effect) {
        match effect {
            Effect::PutRun { run, namespace: _, open, record } => {
                let stored = self.runs.entry(run).or_default();
                stored.open = open;
                stored.core = record;
            }
            Effect::AppendHistory { run, first_event_id, events } => {
                let stored = self.runs.entry(run).or_default();
                stored.batches.push(first_event_id);
                stored.events.extend(events);
            }
            Effect::PutItem { run, item } => {
                self.runs.entry(run).or_default().items.insert(item.key(), item);
            }
            Effect::DeleteItem { run, key } => {
                if let Some(stored) = self.runs.get_mut(&run) {
                    stored.items.remove(&key);
                }
            }
            Effect::DeleteRun { run } => {
                self.runs.remove(&run);
                self.forget_row(run);
            }
            Effect::PutCurrent { namespace, workflow_id, record } => {
                self.currents.entry(namespace).or_default().insert(workflow_id, record);
            }
            Effect::DeleteCurrent { namespace, workflow_id } => {
                if let Some(ids) = self.currents.get_mut(&namespace) {
                    ids.remove(&workflow_id);
                }
            }
            Effect::PutOutbox(record) => {
                self.outbox.insert(record.id, record);
            }
            Effect::DeleteOutbox { id } => {
                self.outbox.remove(&id);
            }
            Effect::PutVisibility(record) => {
                self.forget_row(record.run);
                if let Some(close_time) = record.close_time {
                    self.closed.insert((record.namespace, close_time, record.run));
                }
                self.visibility.insert(record.run, Arc::from(record));
            }
            Effect::PutNamespace(record) => {
                self.namespaces.insert(record.id.clone(), record);
            }
            Effect::PutMeta(record) => self.meta = Some(record),
        }
    }
}
