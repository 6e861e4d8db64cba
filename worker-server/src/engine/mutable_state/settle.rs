//! The end of a step: what has changed becomes effects, and whoever waits for it hears of it.

use worker_proto::common;
use worker_proto::common::WorkflowExecution;

use super::Run;
use crate::engine::effect::{Effect, Item, ItemKey, VisibilityRecord};
use crate::engine::ids::{NamespaceId, RunId};
use crate::engine::shard::Shard;
use crate::engine::time::Time;
use crate::engine::{close, history};

/// A history longer than this ends its run.
const HISTORY_EVENTS_MAX: i64 = 50 * 1024;
const HISTORY_BYTES_MAX: i64 = 50 * 1024 * 1024;

impl Run {
    /// Hands the step's changes to the shard.  A run that has grown beyond its limits ends in the same step.
    pub(crate) fn settle(&mut self, shard: &mut Shard) {
        if let Some(reason) = self.outgrown() {
            close::terminate_by_server(self, shard, reason);
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
            history::notify(self, shard);
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
