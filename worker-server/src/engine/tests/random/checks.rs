//! What must hold: always, at rest, and of every history at the end.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use worker_proto::enums::WorkflowExecutionStatus as Status;
use worker_proto::history::HistoryEvent;

use super::worker::is_same;
use super::world::World;
use crate::engine::event::Attributes;
use crate::engine::matching::Task;
use crate::engine::mutable_state::{QueryState, Run, UpdateState};
use crate::engine::time::{Time, span};
use crate::engine::waiting::Wait;
use crate::engine::{NamespaceId, RunId, Ticket};
use crate::store::Store;
use crate::visibility::filter::Filter;

/// Between two calls of the engine.
pub(super) fn engine(world: &World) {
    let waits = world.waits();
    let (mut polled, mut asked): (BTreeSet<Ticket>, BTreeSet<Ticket>) = Default::default();
    for (ticket, wait) in &waits {
        assert!(world.callers.contains_key(ticket), "{ticket:?} waits without a caller: {wait:?}");
        match wait {
            Wait::Poll { .. } => polled.insert(*ticket),
            _ => asked.insert(*ticket),
        };
    }
    for (ticket, caller) in &world.callers {
        let hopeful = waits.contains_key(ticket) || world.is_answered(*ticket);
        assert!(hopeful, "{ticket:?} is never answered: {caller:?}");
    }
    let matching = &world.engine.shard.matching;
    let pollers: BTreeSet<Ticket> =
        matching.queues.values().flat_map(|queue| queue.pollers.iter().copied()).collect();
    assert_eq!(pollers, polled, "pollers in queues, and polls that wait");
    let hints: Vec<Task> = matching
        .queues
        .values()
        .flat_map(|queue| queue.tasks.values().flatten().map(|(task, _)| *task))
        .collect();
    for queue in matching.queues.values() {
        let idle = queue.pollers.is_empty() || queue.tasks.is_empty() || queue.rate.is_some();
        assert!(idle, "tasks and pollers wait side by side: {queue:?}");
    }
    let mut known = BTreeSet::new();
    for run in world.engine.runs.values() {
        known.extend(run.queries.values().map(|query| query.ticket));
        known.extend(run.watchers.iter().copied());
        known.extend(run.updates.values().flat_map(|update| update.waiters.iter().copied()));
        check_run(world, run, &hints);
    }
    assert_eq!(known, asked, "callers that runs know of, and calls that wait");
}

/// A run that has something to do has something coming that makes it do so.
fn check_run(world: &World, run: &Run, hints: &[Task]) {
    let id = run.id;
    // An activity that was queued before the run was read back is queued again with the run's next step.
    let requeued = run.activities.values().any(|activity| {
        !activity.dispatched && activity.record.started_at_ns == 0 && activity.armed == run.next_due()
    });
    // It may wake too early, and then sees that there is nothing to do.
    let in_time = match (run.wheel_at, run.next_due()) {
        (at, Some(due)) => at.is_some_and(|at| at <= due),
        (_, None) => true,
    };
    assert!(in_time || requeued, "{id}: in the wheel {:?}, due {:?}", run.wheel_at, run.next_due());
    if let Some(at) = run.wheel_at {
        assert!(world.engine.shard.wheel.contains(&(at, id)), "{id} is not in the wheel");
    }
    let direct = |state: QueryState| matches!(state, QueryState::Direct { .. });
    if !run.is_open() {
        assert!(run.buffered.is_empty() && run.core.workflow_task.is_none(), "{id} is closed");
        assert!(run.queries.values().all(|query| direct(query.state)), "{id} is closed: {:?}", run.queries);
        return;
    }
    match &run.core.workflow_task {
        None => {
            assert!(run.buffered.is_empty(), "{id}: events wait for no task");
            if run.core.first_task_at_ns == 0 {
                let decided = |state: &UpdateState| {
                    matches!(state, UpdateState::Accepted { .. } | UpdateState::Completed { .. })
                };
                assert!(run.updates.values().all(|update| decided(&update.state)), "{id}: an update waits");
                let all_direct = run.queries.values().all(|query| direct(query.state));
                assert!(all_direct, "{id}: queries wait for no task: {:?}", run.queries);
            }
        }
        Some(task) if task.started_event_id == 0 => {
            assert!(run.buffered.is_empty(), "{id}: events wait for a task that did not start");
            let hinted = hints.iter().any(|hint| {
                matches!(hint, Task::Workflow { run, scheduled_event_id }
                    if *run == id && *scheduled_event_id == task.scheduled_event_id)
            });
            assert!(hinted, "{id}: its task can be had nowhere");
            let deadline = Time::from_stored(task.start_deadline_ns);
            assert!(!task.sticky || deadline.is_some(), "{id}: a sticky task without a deadline");
            let armed = deadline.is_none_or(|at| run.next_due().is_some_and(|due| due <= at));
            assert!(armed, "{id}: the deadline of its task is not armed");
        }
        Some(_) => assert!(run.next_due().is_some(), "{id}: a started task without a deadline"),
    }
    for (event, activity) in &run.activities {
        let hinted = hints.iter().any(|hint| {
            matches!(hint, Task::Activity { run, scheduled_event_id, attempt }
                if *run == id && scheduled_event_id == event && *attempt == activity.record.attempt)
        });
        let coming = activity.armed.is_some() && (activity.record.started_at_ns != 0 || !activity.dispatched);
        assert!(hinted || coming, "{id}: nothing will become of activity {event}");
    }
    let forgotten = run.core.workflow_task.as_ref().is_some_and(|task| task.speculative);
    if world.is_committed() && !forgotten {
        check_rebuilt(world, run);
    }
}

/// A run that is read back is the same.
fn check_rebuilt(world: &World, run: &Run) {
    let stored = world.store.load_run(run.id).expect("memory").expect("it is committed");
    let again = Run::load(run.id, stored).expect("our own rows");
    let summary = |run: &Run| {
        let durable: Vec<_> = run
            .updates
            .iter()
            .filter(|(_, update)| {
                matches!(update.state, UpdateState::Accepted { .. } | UpdateState::Completed { .. })
            })
            .map(|(id, update)| format!("{id} {:?}", update.state))
            .collect();
        let buffered: Vec<_> = run.buffered.iter().map(|(sequence, _)| *sequence).collect();
        let timers: Vec<_> = run.timers.iter().map(|(event, timer)| (*event, timer.fire_at)).collect();
        let children: Vec<_> =
            run.children.iter().map(|(event, child)| (*event, child.started_event_id, child.run)).collect();
        let records: Vec<_> = run.activities.values().map(|activity| activity.record.clone()).collect();
        let counts = (run.signals_in, run.cancel_requested, run.updates_total, run.request_ids.len());
        let outward = (&run.signals_out, &run.cancels_out);
        let ids = (run.previous_started_event_id, run.last_completed_event_id, run.last_event_id());
        format!(
            "{:?} {timers:?} {records:?} {children:?} {durable:?} {buffered:?} {counts:?} {outward:?} {ids:?} {:?}",
            run.core, run.reset_points
        )
    };
    assert_eq!(summary(run), summary(&again), "{}: cached, and read back", run.id);
}

/// Nobody waits, and nothing is left to do.
pub(super) fn at_rest(world: &World) {
    engine(world);
    assert!(world.waits().is_empty(), "somebody still waits: {:?}", world.waits());
    assert!(world.engine.shard.outbox.is_empty(), "errands are left: {:?}", world.engine.shard.outbox);
    assert!(!world.engine.has_work(), "work is left");
    for run in world.engine.runs.values() {
        assert!(run.queries.is_empty() && run.watchers.is_empty(), "{}: callers are left", run.id);
    }
}

fn namespace(world: &World) -> NamespaceId {
    let boot = world.store.boot().expect("memory");
    NamespaceId::from_bytes(&boot.namespaces[0].id).expect("an id")
}

fn all_runs(world: &World) -> Vec<(String, RunId, Status)> {
    let all = Filter::for_list("", &BTreeMap::new()).expect("no filter");
    let rows = world.store.list(namespace(world), &all, None, usize::MAX).expect("memory");
    rows.iter().map(|row| (row.workflow_id.to_string(), row.run, row.status)).collect()
}

pub(super) fn open_runs(world: &World) -> Vec<(String, RunId)> {
    let open = all_runs(world).into_iter().filter(|(.., status)| *status == Status::Running);
    open.map(|(id, run, _)| (id, run)).collect()
}

/// All runs are over: what was acknowledged is in their histories, once.
pub(super) fn histories(world: &World) {
    let mut stored: BTreeMap<RunId, Vec<Arc<HistoryEvent>>> = BTreeMap::new();
    for (_, run, _) in all_runs(world) {
        let record = world.store.load_run(run).expect("memory").expect("it is listed");
        check_history(run, &record.events);
        stored.insert(run, record.events);
    }
    let of = |run: &RunId| match stored.get(run) {
        Some(events) => Some(events),
        None => {
            assert!(world.book.deleted.contains(run), "run {run} is lost");
            None
        }
    };
    for (_, run) in &world.book.runs {
        of(run);
    }
    for (run, name) in &world.book.signals {
        let Some(events) = of(run) else { continue };
        let times = events.iter().filter(|event| {
            matches!(&event.attributes, Some(Attributes::WorkflowExecutionSignaledEventAttributes(a)) if a.signal_name == *name)
        });
        assert_eq!(times.count(), 1, "signal {name} of {run}");
    }
    for (run, id, completed) in &world.book.updates {
        let Some(events) = of(run) else { continue };
        let times = events.iter().filter(|event| match &event.attributes {
            Some(Attributes::WorkflowExecutionUpdateAcceptedEventAttributes(a)) => {
                !completed && a.protocol_instance_id == *id
            }
            Some(Attributes::WorkflowExecutionUpdateCompletedEventAttributes(a)) => {
                *completed && a.meta.as_ref().is_some_and(|meta| meta.update_id == *id)
            }
            _ => false,
        });
        assert_eq!(times.count(), 1, "update {id} of {run}, completed: {completed}");
    }
    for (run, scheduled) in &world.book.activities {
        let Some(events) = of(run) else { continue };
        let done = events.iter().any(|event| {
            matches!(&event.attributes, Some(Attributes::ActivityTaskCompletedEventAttributes(a)) if a.scheduled_event_id == *scheduled)
        });
        assert!(done, "the completion of activity {scheduled} of {run}");
    }
    for (run, shown) in &world.book.shown {
        let Some(events) = of(run) else { continue };
        for (shown, written) in shown.iter().zip(events) {
            assert!(
                is_same(shown, written),
                "{run}: a completed task was shown {shown:?}, and not {written:?}"
            );
        }
        assert!(events.len() >= shown.len(), "{run}: a completed task was shown more");
    }
}

fn check_history(run: RunId, events: &[Arc<HistoryEvent>]) {
    let mut last = i64::MIN;
    let mut timers: BTreeMap<i64, Time> = BTreeMap::new();
    for (event, id) in events.iter().zip(1_i64..) {
        assert_eq!(event.event_id, id, "{run}: event ids are dense");
        let time = event.event_time.as_ref().map(Time::from_proto).expect("events have a time");
        // The workflow's own time.  What came while a task ran keeps its time, behind the end of the task.
        if matches!(event.attributes, Some(Attributes::WorkflowTaskStartedEventAttributes(_))) {
            assert!(time.0 >= last, "{run}: the time of event {id} goes back");
            last = time.0;
        }
        match event.attributes.as_ref() {
            Some(Attributes::TimerStartedEventAttributes(a)) => {
                timers.insert(id, time.plus(span(a.start_to_fire_timeout.as_ref())));
            }
            Some(Attributes::TimerFiredEventAttributes(a)) => {
                let due = timers.remove(&a.started_event_id).expect("a timer that was started, once");
                assert!(time >= due, "{run}: timer {} fires early", a.started_event_id);
            }
            Some(Attributes::WorkflowTaskCompletedEventAttributes(a)) => {
                assert_eq!(a.started_event_id, id - 1, "{run}: a task ends where it started");
            }
            Some(Attributes::ActivityTaskCompletedEventAttributes(a)) => {
                let started = events.get(usize::try_from(a.started_event_id - 1).expect("an id"));
                let attributes = started.and_then(|event| event.attributes.as_ref());
                assert!(
                    matches!(attributes, Some(Attributes::ActivityTaskStartedEventAttributes(s)) if s.scheduled_event_id == a.scheduled_event_id),
                    "{run}: event {id} points at its activity's start"
                );
            }
            _ => {}
        }
    }
}
