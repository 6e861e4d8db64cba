//! The engine: all decisions of one shard, and nothing else.  No I/O, no clock, no lock, no `async`.
//!
//! `driver.rs` calls it and always does the same: one `handle_*`, then [`Engine::take_step`]; while [`Engine::has_work`],
//! [`Engine::handle_work`] and its step.  A step's effects are committed before any of its replies leaves.
//! Same calls, same `Now`, same seed: same steps.

mod activity;
mod client;
mod close;
pub(crate) mod command;
mod completion;
pub(crate) mod cron;
mod cross_run;
pub(crate) mod effect;
mod event;
mod execute;
mod handoff;
mod history;
pub(crate) mod ids;
mod matching;
mod mutable_state;
mod namespace;
mod query;
mod rate;
pub(crate) mod rejected;
pub(crate) mod request;
mod retention;
pub(crate) mod retry;
mod shard;
mod start;
#[cfg(test)]
mod tests;
pub(crate) mod time;
mod token;
pub(crate) mod update;
mod waiting;
mod workflow_task;

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use self::effect::CurrentRecord;
pub(crate) use self::effect::Effect;
pub(crate) use self::ids::{NamespaceId, RunId};
use self::matching::{QueueKind, Task};
use self::mutable_state::{Due, Run};
pub(crate) use self::rejected::Rejected;
pub(crate) use self::request::{Request, Response};
pub(crate) use self::retention::ClosedRun;
use self::shard::{Current, Shard, Work};
pub(crate) use self::time::Time;
use self::waiting::{Alarm, Wait};
use crate::store::{Boot, RunRecord};

/// One waiting caller; the driver numbers them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Ticket(pub(crate) u64);

/// The two clocks at the time of a call.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Now {
    /// The engine clock: event times and timers.
    pub(crate) time: Time,
    /// The OS's monotonic clock: long polls and the liveness of pollers.
    pub(crate) mono: Duration,
}

/// What must be read from the store first.  Nothing was changed; load it, tell [`Engine::handle_loaded`], call again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Missing {
    Current {
        namespace: NamespaceId,
        workflow_id: Arc<str>,
    },
    Run(RunId),
    /// The runs that closed before a time, the longest closed first.
    Closed {
        namespace: NamespaceId,
        before: Time,
        limit: usize,
    },
}

/// All that one call decided.
#[derive(Debug, Default)]
pub(crate) struct Step {
    /// 1-based, dense over the steps that have effects; see [`Engine::handle_committed`].
    pub(crate) number: u64,
    /// To be committed together, in this order.  Empty: the replies may leave at once after earlier steps' commits.
    pub(crate) effects: Vec<Effect>,
    pub(crate) replies: Vec<(Ticket, Result<Response, Rejected>)>,
}

/// When the engine wants to be called although nobody calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Deadline {
    pub(crate) time: Option<Time>,
    pub(crate) mono: Option<Duration>,
}

/// What was missing, as the store has it.
#[derive(Debug)]
pub(crate) enum Loaded {
    Current { namespace: NamespaceId, workflow_id: Arc<str>, record: Option<CurrentRecord> },
    Run { run: RunId, record: Option<Box<RunRecord>> },
    Closed(Vec<ClosedRun>),
}

/// Runs kept in memory beyond those that somebody waits for.
const RUNS_CACHED: usize = 4096;
const CURRENTS_CACHED: usize = 65_536;

/// One shard.
#[derive(Debug)]
pub(crate) struct Engine {
    runs: HashMap<RunId, Box<Run>>,
    shard: Shard,
    /// Number of runs at which the next sweep is due.
    sweep_at: usize,
}

impl Engine {
    /// Takes up what the store holds: namespaces, undone outbox work, queues and deadlines of the open runs.
    /// The first step may have effects.
    pub(crate) fn new(seed: u64, now: Now, boot: Boot) -> Self {
        let mut shard = Shard::new(seed, boot.meta.unwrap_or_default(), now);
        for record in boot.namespaces {
            shard.namespaces.insert(record);
        }
        shard.ensure_default_namespace();
        for record in boot.outbox {
            shard.push_work(Work::Outbox(record.id));
            shard.outbox.insert(record.id, record);
        }
        let mut open = boot.open;
        open.sort_by_key(|open| {
            let task = open.core.workflow_task.as_ref().map_or(0, |task| task.scheduled_at_ns);
            (task, open.core.start_time_ns, open.run)
        });
        for open in open {
            let Some(namespace) = NamespaceId::from_bytes(&open.core.namespace_id) else { continue };
            let mut wake_at = Time::from_stored(open.core.wake_at_ns);
            let task = open.core.workflow_task.as_ref().filter(|task| !task.speculative);
            if let Some(task) = task.filter(|task| task.started_event_id == 0) {
                let hint = Task::Workflow { run: open.run, scheduled_event_id: task.scheduled_event_id };
                let name = &open.core.task_queue;
                let queue = shard.matching.queue(namespace, QueueKind::Workflow, name, now.mono);
                shard.matching.push(queue, open.core.priority, hint, Time(task.scheduled_at_ns));
            }
            for activity in open.activities.iter().filter(|activity| activity.started_at_ns == 0) {
                let due = Time(activity.scheduled_at_ns);
                if due > now.time {
                    // It may have been queued already, if the clock was set back since.
                    wake_at = Some(wake_at.map_or(due, |at| at.min(due)));
                } else {
                    let hint = Task::Activity {
                        run: open.run,
                        scheduled_event_id: activity.scheduled_event_id,
                        attempt: activity.attempt,
                    };
                    let name = &activity.task_queue;
                    let queue = shard.matching.queue(namespace, QueueKind::Activity, name, now.mono);
                    shard.matching.push(queue, activity.priority, hint, due);
                }
            }
            if shard.namespaces.is_deleted(namespace) {
                wake_at = Some(now.time);
            }
            shard.rearm(open.run, None, wake_at);
        }
        Self { runs: HashMap::new(), shard, sweep_at: RUNS_CACHED }
    }

    /// Decides one request.  Its reply is in this step or a later one, under `ticket`.
    /// `timeout` is what the caller has left.
    ///
    /// # Errors
    /// What must be loaded first, and the request back; nothing was changed.
    pub(crate) fn handle(
        &mut self,
        now: Now,
        ticket: Ticket,
        timeout: Option<Duration>,
        request: Request,
    ) -> Result<(), (Missing, Box<Request>)> {
        self.set_now(now);
        match self.place(&request) {
            Ok(place) => self.execute(place, ticket, timeout, request),
            Err(execute::Stop::Missing(missing)) => return Err((missing, Box::new(request))),
            Err(execute::Stop::Rejected(rejected)) => self.shard.refuse(ticket, rejected),
        }
        self.end_step();
        Ok(())
    }

    /// Hands in what [`Missing`] asked for.
    pub(crate) fn handle_loaded(&mut self, loaded: Loaded) {
        match loaded {
            Loaded::Current { namespace, workflow_id, record } => {
                if self.shard.current(namespace, &workflow_id).is_none() {
                    let current = record.as_ref().and_then(Current::from_record);
                    self.shard.cache_current(namespace, workflow_id, current);
                }
            }
            Loaded::Closed(runs) => self.shard.retired = Some(runs),
            Loaded::Run { run, record } => {
                if self.runs.contains_key(&run) {
                    return;
                }
                match record.and_then(|record| Run::load(run, *record)) {
                    Some(loaded) => {
                        self.runs.insert(run, Box::new(loaded));
                    }
                    None => {
                        self.shard.absent.insert(run);
                    }
                }
            }
        }
    }

    /// Whether [`Self::handle_work`] has something to do.
    pub(crate) fn has_work(&self) -> bool {
        self.shard.front_work().is_some()
    }

    /// Does one thing that follows from earlier steps.
    ///
    /// # Errors
    /// What must be loaded first; nothing was changed.
    pub(crate) fn handle_work(&mut self, now: Now) -> Result<(), Missing> {
        self.set_now(now);
        let Some(work) = self.shard.front_work() else { return Ok(()) };
        match work {
            Work::Outbox(id) => self.carry_out(id)?,
            Work::Due(run) => self.fire(run)?,
            Work::Match(queue) => self.hand_off(queue)?,
            Work::Unstick(run) => self.unstick(run)?,
            Work::Retire(namespace) => self.retire(namespace)?,
        }
        self.shard.pop_work();
        self.end_step();
        Ok(())
    }

    /// A deadline of [`Self::next_deadline`] may have come.
    pub(crate) fn handle_timeout(&mut self, now: Now) {
        self.set_now(now);
        self.shard.wake_due();
        self.wake_retention();
        while let Some(alarm) = self.shard.waiting.pop_due(self.shard.now.mono) {
            match alarm {
                Alarm::Caller(ticket) => self.expire(ticket),
                Alarm::StickyQuery { run, query } => {
                    self.change(run, |run, shard| query::on_sticky_timeout(run, shard, query));
                }
                Alarm::Gate(queue) => self.shard.match_queue(queue),
            }
        }
        self.end_step();
    }

    /// The caller waits no longer.
    pub(crate) fn handle_cancelled(&mut self, ticket: Ticket) {
        let Some(wait) = self.shard.waiting.remove(ticket) else { return };
        match wait {
            Wait::Poll { queue, .. } => self.shard.matching.remove_poller(queue, ticket),
            Wait::History { run, .. } => {
                self.change(run, |run, _| run.watchers.retain(|waiting| *waiting != ticket));
            }
            Wait::Query { run, query } => {
                self.change(run, |run, _| {
                    run.queries.remove(&query);
                });
            }
            Wait::Update { run, update_id, .. } => {
                self.change(run, |run, _| {
                    if let Some(update) = run.updates.get_mut(&update_id) {
                        update.waiters.retain(|waiting| *waiting != ticket);
                    }
                });
            }
        }
        self.end_step();
    }

    /// A reply that could not be given to its caller any more: a task in it is offered to the next poller.
    pub(crate) fn handle_undelivered(&mut self, now: Now, response: Response) {
        self.set_now(now);
        match response {
            Response::WorkflowTask(Some(task)) => self.offer_again(&task.response.task_token),
            Response::WorkflowTaskCompleted(completed) => {
                if let Some(task) = completed.workflow_task {
                    self.offer_again(&task.response.task_token);
                }
            }
            Response::Start(started) => {
                if let Some(task) = started.eager_workflow_task {
                    self.offer_again(&task.task_token);
                }
            }
            Response::ActivityTask(Some(task)) => self.offer_activity_again(&task.task_token),
            _ => {}
        }
        self.end_step();
    }

    /// All steps up to `step` are durable; what they changed may be forgotten.
    pub(crate) fn handle_committed(&mut self, step: u64) {
        self.shard.committed = self.shard.committed.max(step);
        self.sweep();
    }

    /// Every caller gets the answer of an ended wait.
    pub(crate) fn handle_shutdown(&mut self, now: Now) {
        self.set_now(now);
        for ticket in self.shard.waiting.tickets() {
            self.expire(ticket);
        }
        self.end_step();
    }

    /// All that was decided since the last call.
    pub(crate) fn take_step(&mut self) -> Step {
        let effects = std::mem::take(&mut self.shard.effects);
        let replies = std::mem::take(&mut self.shard.replies);
        if effects.is_empty() {
            return Step { number: self.shard.step - 1, effects, replies };
        }
        self.shard.step += 1;
        Step { number: self.shard.step - 1, effects, replies }
    }

    /// When the engine wants to be called although nobody calls.
    pub(crate) fn next_deadline(&self) -> Deadline {
        let retire_at = self.shard.retire_at;
        let time = self.shard.next_wake().map_or(retire_at, |at| at.min(retire_at));
        Deadline { time: Some(time), mono: self.shard.waiting.next_alarm() }
    }

    // ---- inside

    /// The clocks never go back.
    fn set_now(&mut self, now: Now) {
        self.shard.now =
            Now { time: now.time.max(self.shard.now.time), mono: now.mono.max(self.shard.now.mono) };
    }

    /// A cached run; `Ok(None)` if there is no such run anywhere.
    fn load(&self, run: RunId) -> Result<Option<&Run>, Missing> {
        if let Some(run) = self.runs.get(&run) {
            return Ok(Some(run));
        }
        if self.shard.absent.contains(&run) || self.shard.tombstones.contains_key(&run) {
            return Ok(None);
        }
        Err(Missing::Run(run))
    }

    fn current(&self, namespace: NamespaceId, workflow_id: &str) -> Result<Option<&Current>, Missing> {
        self.shard
            .current(namespace, workflow_id)
            .ok_or_else(|| Missing::Current { namespace, workflow_id: workflow_id.into() })
    }

    /// One transition of one cached run, and its effects.
    fn change<T>(&mut self, run: RunId, transition: impl FnOnce(&mut Run, &mut Shard) -> T) -> Option<T> {
        let run = self.runs.get_mut(&run)?;
        let result = transition(run, &mut self.shard);
        run.settle(&mut self.shard);
        Some(result)
    }

    fn end_step(&mut self) {
        while let Some(mut run) = self.shard.new_runs.pop() {
            run.settle(&mut self.shard);
            self.runs.insert(run.id, run);
        }
        self.shard.absent.clear();
    }

    fn fire(&mut self, run: RunId) -> Result<(), Missing> {
        if self.load(run)?.is_none() {
            return Ok(());
        }
        let shard = &mut self.shard;
        let Some(run) = self.runs.get_mut(&run) else { return Ok(()) };
        shard.rearm(run.id, run.wheel_at.take(), None);
        if run.is_open() && shard.namespaces.is_deleted(run.namespace) {
            close::terminate_by_server(run, shard, "The namespace was deleted.");
        }
        while let Some(due) = run.pop_due(shard.now.time) {
            if !run.is_open() {
                break;
            }
            match due {
                Due::ExecutionTimeout => close::time_out_execution(run, shard),
                Due::RunTimeout => close::time_out_run(run, shard),
                Due::Timer(id) => fire_timer(run, shard, id),
                Due::Activity(id) => activity::on_due(run, shard, id),
                Due::WorkflowTask => workflow_task::on_timeout(run, shard),
                Due::FirstWorkflowTask => begin_held_back(run, shard),
            }
        }
        run.settle(shard);
        if run.wheel_at.is_none() {
            run.wheel_at = run.next_due();
            shard.rearm(run.id, None, run.wheel_at);
        }
        Ok(())
    }

    /// The wait of a caller is over.
    fn expire(&mut self, ticket: Ticket) {
        let Some(wait) = self.shard.waiting.remove(ticket) else { return };
        match wait {
            Wait::Poll { queue, .. } => {
                let kind = self.shard.matching.get(queue).map(|queue| queue.kind);
                self.shard.matching.remove_poller(queue, ticket);
                self.shard.reply(
                    ticket,
                    match kind {
                        Some(QueueKind::Workflow) => Response::WorkflowTask(None),
                        Some(QueueKind::Activity) => Response::ActivityTask(None),
                        Some(QueueKind::Nexus) | None => Response::Done,
                    },
                );
            }
            Wait::History { run, from_event_id, .. } => {
                self.change(run, |run, shard| history::expire(run, shard, ticket, from_event_id));
            }
            Wait::Query { run, query } => {
                self.change(run, |run, shard| query::expire(run, shard, query));
            }
            Wait::Update { run, update_id, call, .. } => {
                self.change(run, |run, shard| update::expire(run, shard, ticket, &update_id, call));
            }
        }
    }

    /// Forgets committed state that nobody needs, closed runs first.
    fn sweep(&mut self) {
        let committed = self.shard.committed;
        self.shard.tombstones.retain(|_, step| *step > committed);
        self.shard.trim_currents(CURRENTS_CACHED);
        if self.runs.len() < self.sweep_at {
            return;
        }
        self.runs.retain(|_, run| run.is_open() || run.is_pinned(committed));
        if self.runs.len() > RUNS_CACHED {
            self.runs.retain(|_, run| run.is_pinned(committed));
        }
        self.sweep_at = (self.runs.len() * 2).max(RUNS_CACHED);
    }
}

fn fire_timer(run: &mut Run, shard: &mut Shard, started_event_id: i64) {
    let Some(timer) = run.timers.get(&started_event_id) else { return };
    let timer_id = timer.id.clone();
    run.record(shard, worker_proto::history::TimerFiredEventAttributes { timer_id, started_event_id });
    workflow_task::ensure(run, shard);
}

fn begin_held_back(run: &mut Run, shard: &mut Shard) {
    match Time::from_stored(run.core.first_task_at_ns) {
        Some(at) if at <= shard.now.time => {}
        _ => return,
    }
    run.core.first_task_at_ns = 0;
    workflow_task::ensure(run, shard);
}
