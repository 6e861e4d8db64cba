//! What a run does by itself, and when: one ordered set, in which each thing has at most one entry.

use super::{Due, Run};
use crate::engine::time::Time;
use crate::engine::{activity, workflow_task};

impl Run {
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
    pub(super) fn rearm_all(&mut self) {
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
        let at = self.core.workflow_task.as_ref().and_then(workflow_task::deadline);
        self.arm_task(at);
        let ids: Vec<i64> = self.activities.keys().copied().collect();
        for id in ids {
            let at = self.activities.get(&id).and_then(activity::next_due);
            self.arm_activity(id, at);
        }
    }
}
