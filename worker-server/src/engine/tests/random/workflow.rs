//! The workflow that all runs execute: what it has seen, and what it asks for next, in the language of `sim::command`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use worker_proto::history::HistoryEvent;

use super::Random;
use crate::engine::event::Attributes;

/// What is open after the events so far.
#[derive(Debug, Default)]
pub(super) struct View {
    timers: BTreeMap<i64, String>,
    activities: BTreeMap<i64, String>,
    canceled_activities: BTreeSet<i64>,
    accepted: BTreeSet<String>,
    pub(super) signals: usize,
    is_child: bool,
    has_cron: bool,
    events: i64,
}

impl View {
    pub(super) fn of(events: &[Arc<HistoryEvent>]) -> Self {
        let mut view = Self::default();
        for event in events {
            view.see(event);
        }
        view
    }

    fn see(&mut self, event: &HistoryEvent) {
        self.events = event.event_id;
        match event.attributes.as_ref().expect("events have attributes") {
            Attributes::WorkflowExecutionStartedEventAttributes(a) => {
                self.is_child = a.workflow_type.as_ref().is_some_and(|name| name.name == "child-type");
                self.has_cron = !a.cron_schedule.is_empty();
            }
            Attributes::TimerStartedEventAttributes(a) => {
                self.timers.insert(event.event_id, a.timer_id.clone());
            }
            Attributes::TimerFiredEventAttributes(a) => self.end_timer(a.started_event_id),
            Attributes::TimerCanceledEventAttributes(a) => self.end_timer(a.started_event_id),
            Attributes::ActivityTaskScheduledEventAttributes(a) => {
                self.activities.insert(event.event_id, a.activity_id.clone());
            }
            Attributes::ActivityTaskCancelRequestedEventAttributes(a) => {
                self.canceled_activities.insert(a.scheduled_event_id);
            }
            Attributes::ActivityTaskCompletedEventAttributes(a) => self.end_activity(a.scheduled_event_id),
            Attributes::ActivityTaskFailedEventAttributes(a) => self.end_activity(a.scheduled_event_id),
            Attributes::ActivityTaskTimedOutEventAttributes(a) => self.end_activity(a.scheduled_event_id),
            Attributes::ActivityTaskCanceledEventAttributes(a) => self.end_activity(a.scheduled_event_id),
            Attributes::WorkflowExecutionUpdateAcceptedEventAttributes(a) => {
                assert!(self.accepted.insert(a.protocol_instance_id.clone()), "accepted twice");
            }
            Attributes::WorkflowExecutionUpdateCompletedEventAttributes(a) => {
                let id = a.meta.as_ref().map(|meta| meta.update_id.as_str()).unwrap_or_default();
                assert!(self.accepted.remove(id), "update `{id}` completed without being accepted");
            }
            Attributes::WorkflowExecutionSignaledEventAttributes(_) => self.signals += 1,
            _ => {}
        }
    }

    fn end_timer(&mut self, started: i64) {
        assert!(self.timers.remove(&started).is_some(), "the timer of event {started} ends twice");
    }

    fn end_activity(&mut self, scheduled: i64) {
        assert!(self.activities.remove(&scheduled).is_some(), "activity {scheduled} ends twice");
    }
}

/// What a completion holds.
#[derive(Debug, Default)]
pub(super) struct Plan {
    /// Each as `verb argument…`.
    pub(super) parts: Vec<String>,
    /// One of them is not to be accepted.
    pub(super) bad: bool,
    pub(super) closes: bool,
}

/// `asked`: the ids of updates that came with the task.  `calm`: the run is to end.
pub(super) fn decide(view: &View, random: &mut Random, calm: bool, asked: &[String]) -> Plan {
    let mut plan = Plan::default();
    let mut put = |part: String| plan.parts.push(part);
    for id in asked {
        match random.below(20) {
            0..10 => {
                put(format!("accept {id}"));
                put(format!("respond {id}"));
            }
            10..15 => put(format!("accept {id}")),
            15..19 => put(format!("reject {id}")),
            _ => {}
        }
    }
    for id in &view.accepted {
        if calm || random.percent(40) {
            put(format!("respond {id}"));
        }
    }
    if calm {
        put(if view.has_cron { "canceled" } else { "done" }.to_owned());
        plan.closes = true;
        return plan;
    }
    let rejects_only = plan.parts.iter().all(|part| part.starts_with("reject"));
    // A task that only rejects updates leaves no trace, if nothing else comes with it.
    if !(rejects_only && !plan.parts.is_empty() && random.percent(80)) {
        ask_for_more(view, random, &mut plan);
    }
    plan
}

fn ask_for_more(view: &View, random: &mut Random, plan: &mut Plan) {
    let mut timers: BTreeSet<String> = view.timers.values().cloned().collect();
    let mut activities: BTreeSet<String> = view.activities.values().cloned().collect();
    for _ in 0..random.below(4) {
        let number = random.below(6);
        match random.below(16) {
            0..4 => {
                let id = format!("t{number}");
                if timers.insert(id.clone()) {
                    plan.parts.push(format!("timer {id} {}s", 1 + random.below(40)));
                }
            }
            4 => {
                if let Some((_, id)) = view.timers.iter().nth(random.below(view.timers.len()))
                    && timers.remove(id)
                {
                    plan.parts.push(format!("cancel-timer {id}"));
                }
            }
            5..10 => {
                let id = format!("a{number}");
                if activities.insert(id.clone()) {
                    let heartbeat = if random.percent(30) { " hb=4s" } else { "" };
                    let attempts = 1 + random.below(3);
                    let s2s = if random.percent(20) { " s2s=5s" } else { "" };
                    plan.parts
                        .push(format!("activity {id} s2c=90s stc=8s attempts={attempts}{heartbeat}{s2s}"));
                }
            }
            10 => {
                if let Some((scheduled, _)) = view.activities.iter().nth(random.below(view.activities.len()))
                    && !view.canceled_activities.contains(scheduled)
                    && !plan.parts.contains(&format!("cancel-activity {scheduled}"))
                {
                    plan.parts.push(format!("cancel-activity {scheduled}"));
                }
            }
            11 if !view.is_child && !plan.parts.iter().any(|part| part.starts_with("cancel-external")) => {
                let policy = ["terminate", "cancel", "abandon"][random.below(3)];
                let id =
                    if random.percent(30) { format!("w{number}") } else { format!("c{}", random.next()) };
                if !plan.parts.iter().any(|part| part.contains(&format!("child {id} "))) {
                    plan.parts.push(format!("child {id} queue=q close={policy}"));
                }
            }
            12 => plan.parts.push(format!("signal-external w{number}")),
            13 if !plan.parts.iter().any(|part| part.starts_with("child")) => {
                plan.parts.push(format!("cancel-external w{number}"));
            }
            14 => plan.parts.push("marker m".to_owned()),
            _ if random.percent(10) => {
                plan.parts.push("cancel-timer unheard-of".to_owned());
                plan.bad = true;
            }
            _ => {}
        }
    }
    if random.percent(12) || view.events > 150 {
        let how = ["done", "done", "done", "fail", "continue", "canceled"][random.below(6)];
        plan.parts.push(how.to_owned());
        plan.closes = true;
    }
}
