//! Cuts a history into the pieces that reach workflow code at once.
//!
//! Called by `machine::mod`. A piece runs from after one effective `WorkflowTaskStarted` to the next, both rules of which
//! come from recorded histories: tasks that failed, timed out or only kept a long task alive contribute no piece of their
//! own. All events of a task are at hand before the first piece is cut, so nothing is ever decided too early.

use std::collections::VecDeque;

use super::MachineError;
use super::input::{Event, EventKind, Recorded};

/// Events that were received and not yet applied.
#[derive(Default)]
pub(crate) struct History {
    events: VecDeque<Event>,
    /// Id of the newest event received, 0 before the first.
    last_received: i64,
    /// Where the piece at the front ends, once known.
    front_end: Option<usize>,
}

impl History {
    /// Appends the events of one task; those that are known already are dropped.
    ///
    /// # Errors
    /// [`MachineError::Gap`] when an event id is missing.
    pub(crate) fn append(&mut self, events: Vec<Event>) -> Result<(), MachineError> {
        self.front_end = None;
        for event in events {
            if event.id <= self.last_received {
                continue;
            }
            if event.id != self.last_received + 1 {
                return Err(MachineError::Gap { expected: self.last_received + 1, found: event.id });
            }
            self.last_received = event.id;
            self.events.push_back(event);
        }
        Ok(())
    }

    /// Id of the newest event received, 0 before the first.
    pub(crate) fn last_received(&self) -> i64 {
        self.last_received
    }

    /// Forgets what came after `event_id`: the server rolled a speculative workflow task back.
    pub(crate) fn roll_back(&mut self, event_id: i64) {
        self.last_received = self.last_received.min(event_id);
        self.events.retain(|event| event.id <= event_id);
        self.front_end = None;
    }

    /// Takes the next piece, or `None` when all events are applied.
    pub(crate) fn take_sequence(&mut self) -> Option<Vec<Event>> {
        if self.events.is_empty() {
            return None;
        }
        let end = self.front_end.take().unwrap_or_else(|| sequence_end(&self.events, 0));
        let sequence = self.events.drain(..end).collect();
        if !self.events.is_empty() {
            self.front_end = Some(sequence_end(&self.events, 0));
        }
        Some(sequence)
    }

    /// The piece after the one that was taken last: what became of its commands is recorded there.
    pub(crate) fn peek_sequence(&self) -> impl Iterator<Item = &Event> {
        self.events.iter().take(self.front_end.unwrap_or(0))
    }

    /// Whether nothing is left to apply.
    pub(crate) fn is_empty(&self) -> bool {
        self.events.is_empty()
    }
}

/// Index after the last event of the piece that begins at `from`.
fn sequence_end(events: &VecDeque<Event>, from: usize) -> usize {
    let mut saw_command = false;
    // Started events of this piece which no failure followed, as (event id, index).
    let mut started: Vec<(i64, usize)> = Vec::new();
    for index in from..events.len() {
        let event = &events[index];
        saw_command |= event.kind.is_command();
        if event.kind.is_close() {
            return index + 1;
        }
        if !matches!(event.kind, EventKind::TaskStarted(_)) {
            continue;
        }
        match events.get(index + 1).map(|next| &next.kind) {
            None => return index + 1,
            Some(EventKind::TaskFailed { .. } | EventKind::TaskTimedOut | EventKind::AbruptClose) => continue,
            Some(EventKind::Recorded(Recorded::Canceled)) => continue,
            Some(EventKind::TaskCompleted(_)) => {}
            Some(_) => return index + 1,
        }
        started.push((event.id, index));
        match events.get(index + 2).map(|after| &after.kind) {
            Some(EventKind::TaskScheduled) if !saw_command => continue,
            Some(EventKind::Recorded(Recorded::UpdateAccepted(accepted))) => {
                let earlier = started.iter().rev().find(|(id, _)| *id < accepted.sequencing_event_id);
                return earlier.map_or(index, |(_, index)| *index) + 1;
            }
            _ => return index + 1,
        }
    }
    events.len()
}

#[cfg(test)]
mod tests {
    use super::super::table::events;
    use super::*;

    /// Checks where a history is cut: the ids of the last events of its pieces.
    #[track_caller]
    fn check(table: &str, expected: &[i64]) {
        let mut history = History::default();
        history.append(events(table)).expect("ids are dense");
        let mut ends = Vec::new();
        while let Some(sequence) = history.take_sequence() {
            ends.push(sequence.last().expect("never empty").id);
        }
        assert_eq!(ends, expected);
    }

    const TRACE_A: &str = "
        1 WorkflowExecutionStarted | 2 WorkflowTaskScheduled | 3 WorkflowTaskStarted | 4 WorkflowTaskCompleted
        5 ActivityTaskScheduled id=1 type=Echo | 6 ActivityTaskStarted of=5 | 7 ActivityTaskCompleted of=5
        8 WorkflowTaskScheduled | 9 WorkflowTaskStarted | 10 WorkflowTaskCompleted
        11 MarkerRecorded name=core_patch | 12 UpsertWorkflowSearchAttributes
        13 MarkerRecorded name=core_local_activity | 14 MarkerRecorded name=core_local_activity
        15 TimerStarted id=1 | 16 TimerFired of=15
        17 WorkflowTaskScheduled | 18 WorkflowTaskStarted | 19 WorkflowTaskCompleted
        20 MarkerRecorded name=core_local_activity | 21 TimerStarted id=2
        22 WorkflowTaskScheduled | 23 WorkflowTaskStarted | 24 WorkflowTaskCompleted
        25 WorkflowExecutionUpdateAccepted id=u sequencing=22 | 26 TimerStarted id=3 | 27 TimerFired of=26
        28 WorkflowTaskScheduled | 29 WorkflowTaskStarted | 30 WorkflowTaskCompleted
        31 WorkflowExecutionUpdateCompleted id=u | 32 WorkflowExecutionSignaled name=s
        33 WorkflowTaskScheduled | 34 WorkflowTaskStarted | 35 WorkflowTaskCompleted
        36 TimerFired of=21 | 37 WorkflowTaskScheduled | 38 WorkflowTaskStarted | 39 WorkflowTaskCompleted
        40 MarkerRecorded name=core_local_activity | 41 StartChildWorkflowExecutionInitiated id=c type=C
        42 ChildWorkflowExecutionStarted of=41
        43 WorkflowTaskScheduled | 44 WorkflowTaskStarted | 45 WorkflowTaskCompleted
        46 ChildWorkflowExecutionCompleted of=41
        47 WorkflowTaskScheduled | 48 WorkflowTaskStarted | 49 WorkflowTaskCompleted
        50 WorkflowPropertiesModified | 51 TimerStarted id=4 | 52 TimerFired of=51
        53 WorkflowTaskScheduled | 54 WorkflowTaskStarted | 55 WorkflowTaskCompleted
        56 WorkflowExecutionCompleted";

    #[test]
    fn trace_a_has_a_piece_for_every_task() {
        check(TRACE_A, &[3, 9, 18, 23, 29, 34, 38, 44, 48, 54, 56]);
    }

    #[test]
    fn trace_b_skips_the_tasks_that_only_kept_it_alive() {
        check(
            "1 WorkflowExecutionStarted | 2 WorkflowTaskScheduled | 3 WorkflowTaskStarted | 4 WorkflowTaskCompleted
             5 ActivityTaskScheduled id=1 type=Slow | 6 TimerStarted id=1 | 7 TimerStarted id=2 | 8 TimerFired of=6
             9 WorkflowTaskScheduled | 10 WorkflowTaskStarted | 11 WorkflowTaskCompleted
             12 ActivityTaskCancelRequested of=5 | 13 TimerCanceled id=2
             14 ActivityTaskStarted of=5 | 15 ActivityTaskCanceled of=5
             16 WorkflowTaskScheduled | 17 WorkflowTaskStarted | 18 WorkflowTaskCompleted
             19 WorkflowTaskScheduled | 20 WorkflowTaskStarted | 21 WorkflowTaskCompleted
             22 WorkflowTaskScheduled | 23 WorkflowTaskStarted | 24 WorkflowTaskCompleted
             25 WorkflowTaskScheduled | 26 WorkflowTaskStarted | 27 WorkflowTaskCompleted
             28 MarkerRecorded name=core_local_activity | 29 WorkflowExecutionCompleted",
            &[3, 10, 17, 26, 29],
        );
    }

    #[test]
    fn tasks_that_failed_or_timed_out_are_no_pieces() {
        check(
            "1 WorkflowExecutionStarted | 2 WorkflowTaskScheduled | 3 WorkflowTaskStarted | 4 WorkflowTaskFailed
             5 WorkflowTaskScheduled | 6 WorkflowTaskStarted | 7 WorkflowTaskTimedOut
             8 WorkflowTaskScheduled | 9 WorkflowTaskStarted | 10 WorkflowTaskCompleted | 11 TimerStarted id=1",
            &[9, 11],
        );
    }

    #[test]
    fn a_termination_ends_the_last_piece() {
        check(
            "1 WorkflowExecutionStarted | 2 WorkflowTaskScheduled | 3 WorkflowTaskStarted
             4 WorkflowExecutionTerminated",
            &[4],
        );
    }

    #[test]
    fn an_update_belongs_to_the_task_that_received_it() {
        // Task 7 had nothing to say; the update came with task 10 and points before it.
        check(
            "1 WorkflowExecutionStarted | 2 WorkflowTaskScheduled | 3 WorkflowTaskStarted | 4 WorkflowTaskCompleted
             5 WorkflowExecutionSignaled name=s
             6 WorkflowTaskScheduled | 7 WorkflowTaskStarted | 8 WorkflowTaskCompleted
             9 WorkflowTaskScheduled | 10 WorkflowTaskStarted | 11 WorkflowTaskCompleted
             12 WorkflowExecutionUpdateAccepted id=u sequencing=9",
            &[3, 7, 10, 12],
        );
    }

    /// Events are moved several times, so their size is most of what replay costs.
    #[test]
    fn events_are_small() {
        assert!(size_of::<Event>() <= 160, "{}", size_of::<Event>());
    }

    #[test]
    fn a_gap_is_an_error() {
        let mut history = History::default();
        let error = history.append(events("1 WorkflowExecutionStarted | 3 WorkflowTaskStarted")).unwrap_err();
        assert_eq!(error.to_string(), "history is broken: event 2 is missing, event 3 follows");
    }
}
