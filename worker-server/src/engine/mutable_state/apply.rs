//! What an event means to its run: the one place where an event changes it.

use std::collections::BTreeMap;

use worker_proto::common::Payload;
use worker_proto::history::{HistoryEvent, WorkflowTaskCompletedEventAttributes};
use worker_proto::workflow::ResetPointInfo;

use super::{Activity, Child, Due, Run, Timer, Update, UpdateState};
use crate::engine::effect::{ActivityRecord, ItemKey};
use crate::engine::event::Attributes;
use crate::engine::ids::RunId;
use crate::engine::time::{Time, span};

impl Run {
    pub(super) fn apply(&mut self, event: &HistoryEvent) {
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

/// No data, or an empty JSON list; JSON `null` is a value.
fn is_null(payload: &Payload) -> bool {
    let encoding = payload.metadata.get("encoding").map(|bytes| bytes.as_ref());
    payload.data.is_empty() && encoding != Some(b"binary/plain")
        || encoding == Some(b"binary/null")
        || (encoding == Some(b"json/plain") && payload.data.as_ref() == b"[]")
}
