//! The workflow threads, the cache of runs, and the watchdog over both.
//!
//! Made by `worker`, which calls [`WorkflowRuntime::handle_task`] for each workflow task. A run lives on one thread, from its
//! first task until it is evicted; all its tasks go there, one after the other. Threads are plain ones, so that one which
//! workflow code blocks for ever can be given up: the watchdog fails the task, starts a new thread in its place, and forgets
//! the other runs of the lost one, which are rebuilt from their histories.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use worker_proto::enums::WorkflowTaskFailedCause;

use super::core::RunIdentity;
use super::oneshot::{self, Sender};
use super::run::{Pulse, Run};
use super::{TaskOutcome, WorkflowTask};
use crate::converter::DataConverter;
use crate::error::Failure;
use crate::registry::Served;

/// Sizes and bounds of a [`WorkflowRuntime`].
#[derive(Clone, Debug)]
pub(crate) struct RuntimeOptions {
    /// Workflow threads, at least 1.
    pub(crate) threads: usize,
    /// Runs kept between tasks; 0: every task replays its whole history.
    pub(crate) cache_size: usize,
    /// Longest time that workflow code may run without giving control back; `None`: no bound, for debuggers.
    pub(crate) deadlock_timeout: Option<Duration>,
    pub(crate) converter: DataConverter,
}

impl Default for RuntimeOptions {
    fn default() -> Self {
        Self {
            threads: 2,
            cache_size: 1000,
            deadlock_timeout: Some(Duration::from_secs(2)),
            converter: DataConverter::default(),
        }
    }
}

/// A run that left the cache to make room; its next task should go to the normal queue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Evicted {
    pub(crate) workflow_id: String,
    pub(crate) run_id: String,
}

enum Job {
    Task(Box<WorkflowTask>, Sender<TaskOutcome>),
    Evict(String),
    RollBack(String, i64),
    Stop,
}

/// What one workflow thread shares with the rest.
struct Lane {
    jobs: Mutex<VecDeque<Job>>,
    ready: Condvar,
    /// Odd while user code runs; counts every change.
    pulse: AtomicU64,
    /// The watchdog gave this thread up: it must not touch anything any more.
    abandoned: AtomicBool,
    /// The task it works on.
    current: Mutex<Option<(String, Sender<TaskOutcome>)>>,
}

impl Lane {
    fn new() -> Arc<Self> {
        Arc::new(Self {
            jobs: Mutex::default(),
            ready: Condvar::new(),
            pulse: AtomicU64::new(0),
            abandoned: AtomicBool::new(false),
            current: Mutex::default(),
        })
    }

    /// Adds a job; it comes back when the thread was given up meanwhile.
    fn push(&self, job: Job) -> Result<(), Job> {
        let mut jobs = lock(&self.jobs);
        if self.abandoned.load(Ordering::Acquire) {
            return Err(job);
        }
        jobs.push_back(job);
        drop(jobs);
        self.ready.notify_one();
        Ok(())
    }

    /// The next job; once the thread is given up, always the last one.
    fn next(&self) -> Job {
        let mut jobs = lock(&self.jobs);
        loop {
            if self.abandoned.load(Ordering::Acquire) {
                return Job::Stop;
            }
            if let Some(job) = jobs.pop_front() {
                return job;
            }
            jobs = self.ready.wait(jobs).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Gives the thread up; what it had not begun comes back.
    fn abandon(&self) -> VecDeque<Job> {
        let mut jobs = lock(&self.jobs);
        self.abandoned.store(true, Ordering::Release);
        let waiting = std::mem::take(&mut *jobs);
        drop(jobs);
        self.ready.notify_one();
        waiting
    }
}

impl Pulse for Lane {
    fn begin(&self) {
        self.pulse.fetch_add(1, Ordering::Release);
    }

    fn end(&self) {
        self.pulse.fetch_add(1, Ordering::Release);
    }
}

struct Place {
    lane: usize,
    workflow_id: String,
    /// Tasks that were handed over and not answered.
    in_flight: usize,
    last_use: u64,
}

#[derive(Default)]
struct Index {
    runs: HashMap<String, Place>,
    /// Cached runs by last use, oldest first.
    by_use: BTreeMap<u64, String>,
    clock: u64,
    next_lane: usize,
}

impl Index {
    /// Where the run's task goes; a run that has no place yet gets one.
    fn enter(&mut self, task: &WorkflowTask, lanes: usize) -> usize {
        self.clock += 1;
        let clock = self.clock;
        let next_lane = &mut self.next_lane;
        let place = self.runs.entry(task.run_id.clone()).or_insert_with(|| {
            *next_lane = (*next_lane + 1) % lanes;
            let workflow_id = task.workflow_id.clone();
            Place { lane: *next_lane, workflow_id, in_flight: 0, last_use: clock }
        });
        self.by_use.remove(&place.last_use);
        place.last_use = clock;
        place.in_flight += 1;
        self.by_use.insert(clock, task.run_id.clone());
        place.lane
    }

    /// A task was answered; `cached`: the thread wants to keep the run. Whether it may: a run that lost its place meanwhile, as
    /// the runs of a thread that is given up do, would never be found again, nor dropped.
    fn leave(&mut self, run_id: &str, lane: usize, cached: bool) -> bool {
        let Some(place) = self.runs.get_mut(run_id).filter(|place| place.lane == lane) else { return false };
        place.in_flight = place.in_flight.saturating_sub(1);
        if place.in_flight == 0 && !cached {
            self.forget(run_id);
        }
        cached
    }

    /// The thread of `lane` has dropped the run.
    fn dropped(&mut self, run_id: &str, lane: usize) {
        if self.runs.get(run_id).is_some_and(|place| place.lane == lane && place.in_flight == 0) {
            self.forget(run_id);
        }
    }

    fn forget(&mut self, run_id: &str) {
        if let Some(place) = self.runs.remove(run_id) {
            self.by_use.remove(&place.last_use);
        }
    }

    /// The cached runs that have to go so that `room` are left, oldest use first; busy ones stay.
    fn overflow(&mut self, room: usize) -> Vec<(usize, Evicted)> {
        let excess = self.runs.len().saturating_sub(room);
        if excess == 0 {
            return Vec::new();
        }
        let idle = |run_id: &&String| self.runs.get(*run_id).is_some_and(|place| place.in_flight == 0);
        let oldest: Vec<String> = self.by_use.values().filter(idle).take(excess).cloned().collect();
        let mut evicted = Vec::new();
        for run_id in oldest {
            if let Some(place) = self.runs.get(&run_id) {
                evicted.push((
                    place.lane,
                    Evicted { workflow_id: place.workflow_id.clone(), run_id: run_id.clone() },
                ));
                self.forget(&run_id);
            }
        }
        evicted
    }
}

type OnEvict = Box<dyn Fn(Evicted) + Send + Sync>;

struct Shared {
    options: RuntimeOptions,
    served: Arc<Served>,
    lanes: Mutex<Vec<Arc<Lane>>>,
    index: Mutex<Index>,
    on_evict: Mutex<Option<OnEvict>>,
    stopped: Mutex<bool>,
    stop: Condvar,
}

/// The workflow threads of one worker.
pub(crate) struct WorkflowRuntime {
    shared: Arc<Shared>,
}

impl WorkflowRuntime {
    /// Starts the threads.
    pub(crate) fn new(mut options: RuntimeOptions, served: Arc<Served>) -> Self {
        options.threads = options.threads.max(1);
        let shared = Arc::new(Shared {
            options,
            served,
            lanes: Mutex::default(),
            index: Mutex::default(),
            on_evict: Mutex::default(),
            stopped: Mutex::default(),
            stop: Condvar::new(),
        });
        for lane in 0..shared.options.threads {
            let started = start_lane(&shared, lane);
            lock(&shared.lanes).push(started);
        }
        start_watchdog(&shared);
        Self { shared }
    }

    /// Called, on any thread, for each run that left the cache to make room.
    pub(crate) fn set_on_evict(&self, on_evict: impl Fn(Evicted) + Send + Sync + 'static) {
        *lock(&self.shared.on_evict) = Some(Box::new(on_evict));
    }

    /// Answers one workflow task. Dropping the future does not stop the work.
    pub(crate) async fn handle_task(&self, task: WorkflowTask) -> TaskOutcome {
        let (sender, receiver) = oneshot::channel();
        self.dispatch(Box::new(task), sender);
        receiver.await
    }

    fn dispatch(&self, task: Box<WorkflowTask>, sender: Sender<TaskOutcome>) {
        if *lock(&self.shared.stopped) {
            sender.send(TaskOutcome::Dropped { reason: "the worker is shut down".to_owned() });
            return;
        }
        self.shared.hand_over(task, sender);
    }

    /// Drops a run from the cache, for example when the server did not accept its completion.
    pub(crate) fn evict(&self, run_id: &str) {
        let lane = lock(&self.shared.index).runs.get(run_id).map(|place| place.lane);
        if let Some(lane) = lane {
            self.shared.tell(lane, Job::Evict(run_id.to_owned()));
        }
    }

    /// The server forgot the task that was answered last; `event_id` is the `reset_history_event_id` of its answer. The run stays
    /// cached.
    pub(crate) fn roll_back(&self, run_id: &str, event_id: i64) {
        let lane = lock(&self.shared.index).runs.get(run_id).map(|place| place.lane);
        if let Some(lane) = lane {
            self.shared.tell(lane, Job::RollBack(run_id.to_owned(), event_id));
        }
    }

    /// Runs that are cached or being worked on.
    pub(crate) fn cached(&self) -> usize {
        lock(&self.shared.index).runs.len()
    }

    /// Drops all runs and ends the threads, after the tasks that are in.
    pub(crate) fn shutdown(&self) {
        if std::mem::replace(&mut *lock(&self.shared.stopped), true) {
            return;
        }
        self.shared.stop.notify_all();
        for lane in 0..self.shared.options.threads {
            self.shared.tell(lane, Job::Stop);
        }
    }
}

impl Drop for WorkflowRuntime {
    fn drop(&mut self) {
        self.shutdown();
    }
}

impl Shared {
    fn lane(&self, lane: usize) -> Arc<Lane> {
        Arc::clone(&lock(&self.lanes)[lane])
    }

    fn hand_over(&self, task: Box<WorkflowTask>, sender: Sender<TaskOutcome>) {
        let (lane, evicted) = {
            let mut index = lock(&self.index);
            let lane = index.enter(&task, self.options.threads);
            (lane, index.overflow(self.options.cache_size.max(1)))
        };
        for (lane, run) in evicted {
            self.tell(lane, Job::Evict(run.run_id.clone()));
            if let Some(on_evict) = &*lock(&self.on_evict) {
                on_evict(run);
            }
        }
        self.tell(lane, Job::Task(task, sender));
    }

    /// Gives a job to the thread that has this lane at the moment.
    fn tell(&self, lane: usize, mut job: Job) {
        while let Err(back) = self.lane(lane).push(job) {
            job = back;
            thread::yield_now();
        }
    }
}

fn start_lane(shared: &Arc<Shared>, number: usize) -> Arc<Lane> {
    let lane = Lane::new();
    let (its_lane, its_shared) = (Arc::clone(&lane), Arc::clone(shared));
    thread::Builder::new()
        .name(format!("workflow-{number}"))
        .spawn(move || work(&its_shared, &its_lane, number))
        .expect("the operating system gives a thread");
    lane
}

/// The body of a workflow thread.
fn work(shared: &Shared, lane: &Lane, number: usize) {
    let mut runs: HashMap<String, Run> = HashMap::new();
    loop {
        match lane.next() {
            Job::Stop => return,
            Job::Evict(run_id) => {
                drop(runs.remove(&run_id));
                lock(&shared.index).dropped(&run_id, number);
            }
            Job::RollBack(run_id, event_id) => {
                if let Some(run) = runs.get(&run_id) {
                    run.roll_back(event_id);
                }
            }
            Job::Task(task, sender) => {
                let run_id = task.run_id.clone();
                tracing::trace!(%run_id, attempt = task.attempt, "a workflow task reached its thread");
                *lock(&lane.current) = Some((run_id.clone(), sender.clone()));
                let (run, outcome) = handle(shared, lane, runs.remove(&run_id), *task);
                if lane.abandoned.load(Ordering::Acquire) {
                    return;
                }
                *lock(&lane.current) = None;
                let run = run.filter(|run| run.is_cacheable() && shared.options.cache_size > 0);
                let keep = lock(&shared.index).leave(&run_id, number, run.is_some());
                sender.send(outcome);
                if let Some(run) = run.filter(|_| keep) {
                    runs.insert(run_id, run);
                }
            }
        }
    }
}

/// Works on one task; the run comes back unless it is of no use any more.
fn handle(
    shared: &Shared,
    lane: &Lane,
    cached: Option<Run>,
    task: WorkflowTask,
) -> (Option<Run>, TaskOutcome) {
    let first = task.history.first().map(|event| event.event_id);
    let mut run = match (cached, first) {
        (_, Some(1)) => {
            let identity = RunIdentity {
                namespace: task.namespace.clone(),
                task_queue: task.task_queue.clone(),
                workflow_id: task.workflow_id.clone(),
                run_id: task.run_id.clone(),
                workflow_type: task.workflow_type.clone(),
            };
            Run::new(identity, shared.options.converter, Arc::clone(&shared.served))
        }
        (Some(run), None) => run,
        (Some(run), Some(first)) if run.continues_with(first) => run,
        _ => return (None, TaskOutcome::NeedFullHistory(Box::new(task))),
    };
    let last = task.history.last().map_or(0, |event| event.event_id);
    if task.started_event_id > 0 && last < task.started_event_id {
        let reason =
            format!("the history ends at event {last}, before the task's event {}", task.started_event_id);
        return (None, TaskOutcome::Dropped { reason });
    }
    let outcome = run.handle_task(task, lane);
    let keep = match &outcome {
        TaskOutcome::Completed(completion) => !completion.is_terminal,
        TaskOutcome::QueryAnswered(_) => true,
        _ => false,
    };
    (keep.then_some(run), outcome)
}

/// Looks at each lane several times per timeout; one that stayed inside the same stretch of user code is given up.
fn start_watchdog(shared: &Arc<Shared>) {
    const LOOKS: u32 = 8;
    let Some(timeout) = shared.options.deadlock_timeout else { return };
    let its_shared = Arc::clone(shared);
    let body = move || {
        let mut seen: Vec<(u64, u32)> = vec![(0, 0); its_shared.options.threads];
        loop {
            let stopped = lock(&its_shared.stopped);
            let (stopped, _) = its_shared
                .stop
                .wait_timeout_while(stopped, timeout / LOOKS, |stopped| !*stopped)
                .unwrap_or_else(PoisonError::into_inner);
            if *stopped {
                return;
            }
            drop(stopped);
            for (number, (pulse, looks)) in seen.iter_mut().enumerate() {
                let now = its_shared.lane(number).pulse.load(Ordering::Acquire);
                *looks = if now % 2 == 1 && now == *pulse { *looks + 1 } else { 0 };
                *pulse = now;
                if *looks >= LOOKS {
                    give_up(&its_shared, number, timeout);
                    (*pulse, *looks) = (0, 0);
                }
            }
        }
    };
    let thread = thread::Builder::new().name("workflow-watchdog".to_owned()).spawn(body);
    thread.expect("the operating system gives a thread");
}

/// Fails the task that does not end, and moves everything else to a new thread.
fn give_up(shared: &Arc<Shared>, number: usize, timeout: Duration) {
    let lost = shared.lane(number);
    let waiting = lost.abandon();
    let fresh = start_lane(shared, number);
    lock(&shared.lanes)[number] = fresh;
    let stuck = lock(&lost.current).take();
    {
        let mut index = lock(&shared.index);
        let gone: Vec<String> = index
            .runs
            .iter()
            .filter(|(_, place)| place.lane == number)
            .map(|(run_id, _)| run_id.clone())
            .collect();
        gone.iter().for_each(|run_id| index.forget(run_id));
    }
    if let Some((run_id, sender)) = stuck {
        let text = format!(
            "potential deadlock: workflow code ran for {} ms without giving control back; \
             move long computation and blocking calls into activities",
            timeout.as_millis()
        );
        tracing::error!(%run_id, "{text}");
        let failure = Box::new(Failure::new("DeadlockError", text).into_proto());
        let cause = WorkflowTaskFailedCause::WorkflowWorkerUnhandledFailure;
        sender.send(TaskOutcome::Failed { cause, failure });
    }
    for job in waiting {
        if let Job::Task(task, sender) = job {
            shared.hand_over(task, sender);
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::executor::WorkflowTask;

    fn task(run_id: &str) -> WorkflowTask {
        WorkflowTask { run_id: run_id.to_owned(), ..WorkflowTask::default() }
    }

    #[test]
    fn a_run_without_a_place_is_not_kept() {
        let mut index = Index::default();
        let lane = index.enter(&task("a"), 2);
        assert!(index.leave("a", lane, true));
        assert_eq!(index.runs["a"].in_flight, 0);
        index.enter(&task("a"), 2);
        // The watchdog gives its thread up, and the next task finds a place on the other one.
        index.forget("a");
        assert!(!index.leave("a", lane, true), "it has no place");
        let other = index.enter(&task("a"), 2);
        assert_ne!(other, lane);
        assert!(!index.leave("a", lane, true), "its place is on another thread");
        assert_eq!(index.runs["a"].in_flight, 1, "whose task goes on");
        assert!(!index.leave("a", other, false));
        assert!(index.runs.is_empty() && index.by_use.is_empty());
    }
}
