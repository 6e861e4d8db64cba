//! What arrives while a workflow task is started: numbered when the task has ended, or taken back by it.

use std::collections::HashMap;
use std::sync::Arc;

use worker_proto::history::HistoryEvent;

use super::Run;
use crate::engine::effect::ItemKey;
use crate::engine::event::Attributes;
use crate::engine::shard::Shard;

impl Run {
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
