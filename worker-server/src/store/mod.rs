//! Where committed steps live.  The driver alone calls a store; the engine never does.
//!
//! A store applies the effects of a step in order, all or none, and reads back what was committed.

pub(crate) mod memory;
pub(crate) mod sqlite;

use std::fmt;
use std::sync::Arc;

use worker_proto::history::HistoryEvent;

use crate::engine::effect::{
    ActivityRecord, CurrentRecord, Effect, Item, MetaRecord, NamespaceRecord, OutboxRecord, RunCore,
    VisibilityRecord,
};
use crate::engine::ids::{NamespaceId, RunId};
use crate::engine::{ClosedRun, Time};
use crate::visibility::{Filter, Position};

/// A run as read back: enough to rebuild its mutable state.
#[derive(Debug, Clone)]
pub(crate) struct RunRecord {
    pub(crate) core: RunCore,
    /// All events from id 1 on.
    pub(crate) events: Vec<Arc<HistoryEvent>>,
    /// First event id of each batch, ascending.
    pub(crate) batches: Vec<i64>,
    /// In the order of their keys.
    pub(crate) items: Vec<Item>,
}

/// An open run at start-up: what its queues and deadlines need, without its history.
#[derive(Debug, Clone)]
pub(crate) struct OpenRun {
    pub(crate) run: RunId,
    pub(crate) core: RunCore,
    pub(crate) activities: Vec<ActivityRecord>,
}

/// All that is read at start-up.
#[derive(Debug, Default)]
pub(crate) struct Boot {
    /// `None`: a new store.
    pub(crate) meta: Option<MetaRecord>,
    pub(crate) namespaces: Vec<NamespaceRecord>,
    /// By id, ascending.
    pub(crate) outbox: Vec<OutboxRecord>,
    pub(crate) open: Vec<OpenRun>,
}

/// The store failed; after a failed commit the engine in memory is ahead of it and must stop.
#[derive(Debug)]
pub(crate) struct StoreError {
    pub(crate) message: String,
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for StoreError {}

/// Committed state.
pub(crate) trait Store: Send + Sync {
    /// Whether [`Self::commit`] costs so little that the driver calls it under its lock, on the caller's thread.
    fn is_immediate(&self) -> bool;

    fn boot(&self) -> Result<Boot, StoreError>;

    /// Applies the steps in order, all or none, durably.
    fn commit(&self, steps: Vec<Vec<Effect>>) -> Result<(), StoreError>;

    fn load_current(
        &self,
        namespace: NamespaceId,
        workflow_id: &str,
    ) -> Result<Option<CurrentRecord>, StoreError>;

    fn load_run(&self, run: RunId) -> Result<Option<RunRecord>, StoreError>;

    /// Runs that closed before a time, the longest closed first, at most `limit`.
    fn closed_before(
        &self,
        namespace: NamespaceId,
        before: Time,
        limit: usize,
    ) -> Result<Vec<ClosedRun>, StoreError>;

    /// The rows that the filter selects, in the order of [`Position`], at most `limit`, beginning behind `after`.
    fn list(
        &self,
        namespace: NamespaceId,
        filter: &Filter,
        after: Option<Position>,
        limit: usize,
    ) -> Result<Vec<VisibilityRecord>, StoreError>;

    /// How many rows the filter selects, by status (the number of `WorkflowExecutionStatus`), ascending.
    fn count(&self, namespace: NamespaceId, filter: &Filter) -> Result<Vec<(i32, u64)>, StoreError>;
}
