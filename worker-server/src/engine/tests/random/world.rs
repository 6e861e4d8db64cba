//! The engine, its store, the clock, and everybody who calls.  Does what `driver.rs` does, but commits and delivers late.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use worker_proto::history::HistoryEvent;

use super::client::Call;
use super::worker::{Held, Sent, Worker};
use super::{Random, checks};
use crate::engine::tests::sim::EPOCH;
use crate::engine::waiting::Wait;
use crate::engine::{Engine, Loaded, Missing, Now, Rejected, Request, Response, RunId, Step, Ticket, Time};
use crate::store::Store;
use crate::store::memory::MemoryStore;

pub(super) type Reply = Result<Response, Rejected>;

/// Who waits for the answer to a request.
#[derive(Debug)]
pub(super) enum Caller {
    Poll {
        worker: usize,
        polled: Polled,
    },
    Completion {
        worker: usize,
        sent: Box<Sent>,
    },
    /// A worker's word on an activity; the run and event if it says that it is done.
    Activity {
        done: Option<(RunId, i64)>,
    },
    Client(Call),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Polled {
    Normal,
    Sticky,
    Activity,
}

/// What the engine has acknowledged, and so must never take back.
#[derive(Debug, Default)]
pub(super) struct Book {
    pub(super) runs: Vec<(String, RunId)>,
    /// Run and name of the signal.
    pub(super) signals: Vec<(RunId, String)>,
    /// Run, id, and whether it was completed.
    pub(super) updates: Vec<(RunId, String, bool)>,
    /// Run and scheduled event of activities that were completed.
    pub(super) activities: Vec<(RunId, i64)>,
    /// What completed workflow tasks were shown; the beginning of the history for ever.
    pub(super) shown: BTreeMap<RunId, Vec<Arc<HistoryEvent>>>,
    pub(super) deleted: BTreeSet<RunId>,
}

pub(super) struct World {
    pub(super) engine: Engine,
    pub(super) store: Arc<MemoryStore>,
    pub(super) random: Random,
    pub(super) workers: Vec<Worker>,
    pub(super) book: Book,
    pub(super) callers: BTreeMap<Ticket, Caller>,
    /// Nobody goes away any more, and every run is to end.
    pub(super) calm: bool,
    /// Activity polls ask for a rate.
    pub(super) rate: Option<f64>,
    seed: u64,
    lives: u64,
    elapsed: Duration,
    /// When the present engine began.
    booted: Duration,
    tickets: u64,
    /// Commits happen at once, as with the store in memory.
    immediate: bool,
    uncommitted: VecDeque<Step>,
    /// Replies on their way.
    inbox: VecDeque<(Ticket, Caller, Reply)>,
    said: Vec<String>,
}

impl World {
    pub(super) fn new(seed: u64) -> Self {
        let store = Arc::new(MemoryStore::new());
        let now = Now { time: Time(EPOCH), mono: Duration::ZERO };
        let engine = Engine::new(seed << 20, now, store.boot().expect("memory"));
        let mut random = Random(seed);
        let immediate = random.percent(30);
        let rate = random.percent(20).then_some(3.0);
        let workers = (0..3).map(|number| Worker::new(number, number < 2)).collect();
        let mut world = Self {
            engine,
            store,
            random,
            workers,
            book: Book::default(),
            callers: BTreeMap::new(),
            calm: false,
            rate,
            seed,
            lives: 0,
            elapsed: Duration::ZERO,
            booted: Duration::ZERO,
            tickets: 0,
            immediate,
            uncommitted: VecDeque::new(),
            inbox: VecDeque::new(),
            said: Vec::new(),
        };
        world.drain();
        world
    }

    pub(super) fn say(&mut self, text: impl Into<String>) {
        let text = format!("{:>9.3} {}", self.elapsed.as_secs_f64(), text.into());
        self.said.push(text);
    }

    /// One thing happens.
    pub(super) fn step(&mut self) {
        match self.random.below(200) {
            0..40 => {
                let worker = self.random.below(self.workers.len());
                self.poll(worker);
            }
            40..85 => {
                let worker = self.random.below(self.workers.len());
                self.work(worker);
            }
            85..105 => {
                let worker = self.random.below(self.workers.len());
                self.work_on_activity(worker);
            }
            105..140 => self.call(),
            140..160 => {
                let millis = u64::try_from(self.random.below(1500)).expect("small");
                self.advance(Duration::from_millis(millis));
            }
            160..168 => {
                let span = self.next_deadline().saturating_sub(self.elapsed);
                self.advance(span.min(Duration::from_secs(100)));
            }
            168 => {
                let seconds = u64::try_from(self.random.below(60)).expect("small");
                self.advance(Duration::from_secs(seconds));
            }
            169..178 => self.lose_a_caller(),
            178 => {
                let worker = self.random.below(self.workers.len());
                self.replace_worker(worker);
            }
            179 if self.random.percent(40) => self.crash(),
            180 => {
                let worker = self.random.below(self.workers.len());
                self.forget_cached(worker);
            }
            _ => {
                let steps = self.random.below(4);
                self.commit(steps);
            }
        }
        for _ in 0..self.random.below(4) {
            self.read();
        }
        if self.uncommitted.len() > 12 {
            self.commit(6);
        }
        if self.random.percent(8) {
            checks::engine(self);
        }
    }

    /// All that is going on comes to its end.
    pub(super) fn calm_down(&mut self) {
        self.calm = true;
        self.immediate = true;
        self.commit_all();
        self.say("calm");
        self.signal_all();
        let end = self.elapsed + Duration::from_secs(3600);
        loop {
            while self.go_on() {}
            checks::engine(self);
            let open = checks::open_runs(self);
            let waits = self.callers.values().find(|caller| !matches!(caller, Caller::Poll { .. }));
            if open.is_empty() && waits.is_none() {
                break;
            }
            assert!(self.elapsed < end, "wedged: {open:?}, {waits:?}");
            self.advance_to_next();
        }
        let polls: Vec<Ticket> = self.callers.keys().copied().collect();
        for ticket in polls {
            self.callers.remove(&ticket);
            self.engine.handle_cancelled(ticket);
            self.drain();
        }
        checks::at_rest(self);
        checks::histories(self);
    }

    /// Everybody does what there is to do; whether there was anything.
    fn go_on(&mut self) -> bool {
        let mut busy = false;
        while !self.inbox.is_empty() {
            self.read();
            busy = true;
        }
        for worker in 0..self.workers.len() {
            self.poll(worker);
            while self.work(worker) | self.work_on_activity(worker) {
                busy = true;
            }
        }
        busy || !self.inbox.is_empty()
    }

    // ---- the clock

    pub(super) fn now(&self) -> Now {
        let nanos = i64::try_from(self.elapsed.as_nanos()).expect("a short test");
        Now { time: Time(EPOCH + nanos), mono: self.elapsed - self.booted }
    }

    /// When the engine wants to be called next, as time since the beginning.
    fn next_deadline(&self) -> Duration {
        let deadline = self.engine.next_deadline();
        let by_time = deadline.time.map(|at| Duration::from_nanos(at.0.saturating_sub(EPOCH).unsigned_abs()));
        let by_mono = deadline.mono.map(|at| at + self.booted);
        by_time.into_iter().chain(by_mono).min().expect("there is always one")
    }

    fn advance(&mut self, span: Duration) {
        let end = self.elapsed + span;
        for _ in 0..10_000 {
            let next = self.next_deadline();
            if next > end {
                self.elapsed = end;
                return;
            }
            self.elapsed = self.elapsed.max(next);
            self.engine.handle_timeout(self.now());
            self.drain();
        }
        panic!("the engine does not come to rest");
    }

    fn advance_to_next(&mut self) {
        let span = self.next_deadline().saturating_sub(self.elapsed);
        self.advance(span);
    }

    // ---- what the driver does

    /// The engine takes the request; the reply comes through the inbox.
    pub(super) fn ask(&mut self, caller: Caller, timeout: Option<Duration>, request: Request) -> Ticket {
        self.tickets += 1;
        let ticket = Ticket(self.tickets);
        let mut request = request;
        while let Err((missing, again)) = self.engine.handle(self.now(), ticket, timeout, request) {
            self.load(missing);
            request = *again;
        }
        self.callers.insert(ticket, caller);
        self.drain();
        ticket
    }

    /// Of a request that is answered at once, if it is let through.
    pub(super) fn ask_now(&mut self, request: Request) -> Reply {
        let ticket = self.ask(Caller::Client(Call::Other), None, request);
        self.commit_all();
        let at = self.inbox.iter().position(|(whose, ..)| *whose == ticket).expect("an answer at once");
        self.inbox.remove(at).expect("just found").2
    }

    fn drain(&mut self) {
        for _ in 0..100_000 {
            let step = self.engine.take_step();
            if !step.effects.is_empty() || !step.replies.is_empty() {
                self.uncommitted.push_back(step);
            }
            if self.immediate {
                self.commit_all();
            }
            if !self.engine.has_work() {
                return;
            }
            if let Err(missing) = self.engine.handle_work(self.now()) {
                self.load(missing);
            }
        }
        panic!("the engine does not come to rest");
    }

    fn load(&mut self, missing: Missing) {
        let loaded = match missing {
            Missing::Current { namespace, workflow_id } => {
                let record = self.store.load_current(namespace, &workflow_id).expect("memory");
                Loaded::Current { namespace, workflow_id, record }
            }
            Missing::Closed { namespace, before, limit } => {
                Loaded::Closed(self.store.closed_before(namespace, before, limit).expect("memory"))
            }
            Missing::Run(run) => {
                Loaded::Run { run, record: self.store.load_run(run).expect("memory").map(Box::new) }
            }
        };
        self.engine.handle_loaded(loaded);
    }

    pub(super) fn commit_all(&mut self) {
        while !self.uncommitted.is_empty() {
            self.commit(self.uncommitted.len());
        }
    }

    pub(super) fn is_committed(&self) -> bool {
        self.uncommitted.is_empty()
    }

    /// The oldest steps become durable, and their replies leave.
    fn commit(&mut self, steps: usize) {
        for _ in 0..steps {
            let Some(step) = self.uncommitted.pop_front() else { break };
            self.store.commit(vec![step.effects]).expect("memory");
            self.engine.handle_committed(step.number);
            for (ticket, reply) in step.replies {
                match self.callers.remove(&ticket) {
                    Some(caller) => self.inbox.push_back((ticket, caller, reply)),
                    None => self.undelivered(reply),
                }
            }
        }
        if !self.immediate {
            self.drain();
        }
    }

    fn undelivered(&mut self, reply: Reply) {
        if let Ok(response) = reply {
            self.engine.handle_undelivered(self.now(), response);
        }
    }

    /// Every ticket whose reply has not left yet.
    pub(super) fn is_answered(&self, ticket: Ticket) -> bool {
        self.uncommitted.iter().any(|step| step.replies.iter().any(|(whose, _)| *whose == ticket))
    }

    // ---- callers

    /// The next reply reaches its caller, or finds that it has just gone.
    fn read(&mut self) {
        let Some((ticket, caller, reply)) = self.inbox.pop_front() else { return };
        if !self.calm && self.random.percent(4) {
            self.say(format!("{ticket:?} goes away before its reply"));
            self.engine.handle_cancelled(ticket);
            self.undelivered(reply);
            self.drain();
            return self.gone(caller);
        }
        match caller {
            Caller::Poll { worker, .. } => match reply {
                Ok(Response::WorkflowTask(Some(task))) => {
                    let sticky = matches!(caller, Caller::Poll { polled: Polled::Sticky, .. });
                    self.take(worker, Held { task: *task, sticky });
                }
                Ok(Response::ActivityTask(Some(task))) => {
                    self.say(format!("worker {worker} gets activity {}", task.activity_id));
                    self.workers[worker].activities.push(*task);
                }
                Ok(Response::WorkflowTask(None) | Response::ActivityTask(None)) => {}
                other => panic!("a poll was answered with {other:?}"),
            },
            Caller::Completion { worker, sent } => self.on_completed(worker, *sent, reply),
            Caller::Activity { done } => {
                if let (Some((run, id)), Ok(_)) = (done, &reply) {
                    self.book.activities.push((run, id));
                }
            }
            Caller::Client(call) => self.on_answer(call, reply),
        }
    }

    fn lose_a_caller(&mut self) {
        let at = self.random.below(self.callers.len());
        if let Some(ticket) = self.callers.keys().nth(at).copied() {
            self.lose(ticket);
        }
    }

    pub(super) fn lose(&mut self, ticket: Ticket) {
        let Some(caller) = self.callers.remove(&ticket) else { return };
        self.say(format!("{ticket:?} goes away: {}", name_of(&caller)));
        self.engine.handle_cancelled(ticket);
        self.drain();
        self.gone(caller);
    }

    /// It does not know what became of its request.
    fn gone(&mut self, caller: Caller) {
        if let Caller::Completion { worker, sent } = caller {
            self.workers[worker].cache.remove(&sent.run);
        }
    }

    fn replace_worker(&mut self, worker: usize) {
        self.say(format!("worker {worker} goes"));
        if self.random.percent(50) {
            self.say_goodbye(worker);
        }
        let own = |caller: &Caller| match caller {
            Caller::Poll { worker: whose, .. } | Caller::Completion { worker: whose, .. } => *whose == worker,
            _ => false,
        };
        let tickets: Vec<Ticket> =
            self.callers.iter().filter(|(_, caller)| own(caller)).map(|(ticket, _)| *ticket).collect();
        for ticket in tickets {
            self.lose(ticket);
        }
        let on_the_way: Vec<usize> =
            (0..self.inbox.len()).rev().filter(|at| own(&self.inbox[*at].1)).collect();
        for at in on_the_way {
            let (ticket, _, reply) = self.inbox.remove(at).expect("just found");
            self.engine.handle_cancelled(ticket);
            self.undelivered(reply);
            self.drain();
        }
        let number = usize::try_from(self.random.next() >> 40).expect("small");
        let caches = self.random.percent(70);
        self.workers[worker] = Worker::new(number, caches);
    }

    /// All that was said, to be compared.
    pub(super) fn said(&self) -> &[String] {
        &self.said
    }

    /// The engine ends at once and begins again on what is stored.
    fn crash(&mut self) {
        self.lives += 1;
        self.say("crash");
        self.uncommitted.clear();
        self.booted = self.elapsed;
        let boot = self.store.boot().expect("memory");
        self.engine = Engine::new((self.seed << 20) + self.lives, self.now(), boot);
        for caller in std::mem::take(&mut self.callers).into_values() {
            self.gone(caller);
        }
        self.drain();
    }

    /// Polls that the engine knows of and the world does not, or the other way round.
    pub(super) fn waits(&self) -> BTreeMap<Ticket, &Wait> {
        let waiting = &self.engine.shard.waiting;
        waiting.tickets().into_iter().filter_map(|ticket| Some((ticket, waiting.get(ticket)?))).collect()
    }
}

fn name_of(caller: &Caller) -> String {
    match caller {
        Caller::Poll { worker, polled } => format!("{polled:?} poll of worker {worker}"),
        Caller::Completion { worker, .. } => format!("completion of worker {worker}"),
        Caller::Activity { .. } => "activity".to_owned(),
        Caller::Client(call) => format!("{call:?}"),
    }
}

impl Drop for World {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let first = self.said.len().saturating_sub(400);
            let closing = self.said[first..].join("\n");
            println!(
                "{closing}\nseed {}; try it alone with WORKER_TEST_FIRST_SEED={0} WORKER_TEST_SEEDS=1",
                self.seed
            );
        }
    }
}
