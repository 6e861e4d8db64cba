//! Closed runs go when the retention of their namespace is over, by the engine's clock; at once if it was deleted.
//!
//! At each [`PAUSE`] the store is asked which runs closed too long ago.  A step removes one portion of them; behind a full
//! portion the next look comes soon, and requests come in between.

use std::sync::Arc;
use std::time::Duration;

use super::effect::Effect;
use super::ids::{NamespaceId, RunId};
use super::shard::Work;
use super::time::Time;
use super::{Engine, Missing, history, query};

/// Between two looks, and so the longest that a run outlives its retention, but for a backlog.
const PAUSE: Duration = Duration::from_secs(3600);
/// Between the start and the first look.
pub(super) const FIRST_PAUSE: Duration = Duration::from_secs(60);
/// Between two portions.
const SHORT_PAUSE: Duration = Duration::from_millis(100);
/// Runs removed in one step.
const PORTION: usize = 256;

/// A closed run, as the store lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ClosedRun {
    pub(crate) run: RunId,
    pub(crate) workflow_id: Arc<str>,
}

impl Engine {
    /// Queues a look at each namespace if it is time for one.
    pub(super) fn wake_retention(&mut self) {
        if self.shard.now.time < self.shard.retire_at {
            return;
        }
        self.shard.retire_at = self.shard.now.time.plus(PAUSE);
        let namespaces: Vec<NamespaceId> = self.shard.namespaces.ids().collect();
        for namespace in namespaces {
            self.shard.push_work(Work::Retire(namespace));
        }
    }

    /// Removes one portion of the runs whose time is over.
    ///
    /// # Errors
    /// What must be loaded first: the portion, then the current runs of its ids.
    pub(super) fn retire(&mut self, namespace: NamespaceId) -> Result<(), Missing> {
        let deleted = self.shard.namespaces.is_deleted(namespace);
        let retention_ns = self.shard.namespaces.get(namespace).map_or(0, |record| record.retention_ns);
        if retention_ns <= 0 && !deleted {
            return Ok(());
        }
        let Some(portion) = &self.shard.retired else {
            let before = Time(self.shard.now.time.0.saturating_sub(retention_ns));
            return Err(Missing::Closed { namespace, before, limit: PORTION });
        };
        for closed in portion {
            self.current(namespace, &closed.workflow_id)?;
        }
        let portion = self.shard.retired.take().unwrap_or_default();
        if portion.len() >= PORTION {
            self.shard.retire_at = self.shard.retire_at.min(self.shard.now.time.plus(SHORT_PAUSE));
        }
        for ClosedRun { run, workflow_id } in portion {
            // The store may not have heard yet that it is gone.
            if !self.shard.tombstones.contains_key(&run) {
                self.remove(run, namespace, &workflow_id)?;
            }
        }
        Ok(())
    }

    /// Ends the open runs of a namespace that was just deleted, those in memory at once, others when they are due next or the
    /// engine starts again; and looks for closed ones soon.
    pub(super) fn end_runs_of(&mut self, namespace: NamespaceId) {
        let mut open: Vec<RunId> = self
            .runs
            .values()
            .filter(|run| run.namespace == namespace && run.is_open())
            .map(|run| run.id)
            .collect();
        open.sort_unstable();
        for run in open {
            self.shard.push_work(Work::Due(run));
        }
        self.shard.retire_at = self.shard.retire_at.min(self.shard.now.time.plus(FIRST_PAUSE));
    }

    /// Nothing of the run remains.
    ///
    /// # Errors
    /// Its id's current run must be loaded first; nothing was changed.
    pub(super) fn remove(
        &mut self,
        run: RunId,
        namespace: NamespaceId,
        workflow_id: &Arc<str>,
    ) -> Result<(), Missing> {
        let is_current = self.current(namespace, workflow_id)?.is_some_and(|current| current.run == run);
        let shard = &mut self.shard;
        if let Some(mut run) = self.runs.remove(&run) {
            query::abandon(&mut run, shard);
            history::notify(&mut run, shard);
            shard.rearm(run.id, run.wheel_at, None);
        }
        shard.effects.push(Effect::DeleteRun { run });
        shard.tombstones.insert(run, shard.step);
        if is_current {
            shard.free_current(namespace, workflow_id);
        }
        Ok(())
    }
}
