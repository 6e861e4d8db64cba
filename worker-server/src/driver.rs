//! The one place where requests, deadlines, the engine and the store meet.
//!
//! A caller takes the lock, asks the engine, hands the step's effects to the store inside the lock (so that their order is
//! the engine's), and gets its reply after the commit that holds them.  A store in memory is written at once, on the
//! caller's thread.  Otherwise one thread commits: it takes all steps that wait, in one transaction, and then releases
//! their replies, while the engine goes on deciding.  A failed commit stops the engine: what it knows is ahead of what is
//! stored, so nobody is told anything any more.
//!
//! A second thread sleeps until the engine's next deadline.

use std::collections::HashMap;
use std::fmt;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use tokio::sync::oneshot;

use crate::clock::Clock;
use crate::engine::effect::Effect;
use crate::engine::{Engine, Loaded, Missing, Rejected, Request, Response, Step, Ticket};
use crate::store::{Store, StoreError};

type Reply = Result<Response, Rejected>;

/// How long heartbeats of activities may stay uncommitted: they come often, and the next one makes up for a lost one.
const HEARTBEATS_HELD: Duration = Duration::from_secs(1);

/// The timer thread looks at the clock so often, because the wall clock may jump ahead while it sleeps.
const SLEEP_MAX: Duration = Duration::from_secs(1);

/// A step on its way to the committing thread.
struct Queued {
    step: Step,
    /// It was told already; it goes with the next commit, or alone after [`HEARTBEATS_HELD`].
    may_wait: bool,
}

/// The engine at work.  Dropping it ends both threads after the last commit.
pub(crate) struct Driver {
    shared: Arc<Shared>,
    threads: Mutex<Vec<JoinHandle<()>>>,
}

struct Shared {
    state: Mutex<State>,
    /// The next deadline has moved to an earlier time, or the end has come.
    timer: Condvar,
    store: Arc<dyn Store>,
    clock: Clock,
}

struct State {
    engine: Engine,
    callers: HashMap<Ticket, oneshot::Sender<Reply>>,
    next_ticket: u64,
    /// The monotonic time until which the timer thread sleeps.
    sleeps_until: Option<Duration>,
    /// To the committing thread; `None` for a store that is written at once.
    queue: Option<Sender<Queued>>,
    /// Steps handed to the committing thread and not yet committed.
    uncommitted: usize,
    /// Those of them that are heartbeats.
    held: usize,
    /// Why nothing is decided any more.
    stopped: Option<String>,
}

impl fmt::Debug for Driver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Driver")
    }
}

impl Driver {
    /// Starts the engine on what the store holds.  `seed` must differ between starts: run ids come from it.
    ///
    /// # Errors
    /// The store cannot be read, or a thread cannot be started.
    pub(crate) fn open(store: Arc<dyn Store>, seed: u64) -> Result<Self, StoreError> {
        Self::open_on(Clock::new(), store, seed)
    }

    fn open_on(clock: Clock, store: Arc<dyn Store>, seed: u64) -> Result<Self, StoreError> {
        let engine = Engine::new(seed, clock.now(), store.boot()?);
        let (sender, receiver) = channel();
        let immediate = store.is_immediate();
        let state = State {
            engine,
            callers: HashMap::new(),
            next_ticket: 1,
            sleeps_until: None,
            queue: (!immediate).then_some(sender),
            uncommitted: 0,
            held: 0,
            stopped: None,
        };
        let shared = Arc::new(Shared { state: Mutex::new(state), timer: Condvar::new(), store, clock });
        let mut threads = vec![spawn("engine-timer", &shared, Shared::run_timers)?];
        if !immediate {
            threads.push(spawn("engine-commit", &shared, move |shared| shared.run_commits(&receiver))?);
        }
        shared.settle(&mut shared.lock(), None);
        Ok(Self { shared, threads: Mutex::new(threads) })
    }

    /// Asks the engine and waits for the answer.  `timeout` is what the caller has left; dropping the future takes the
    /// request back, as far as that is possible.
    ///
    /// # Errors
    /// The engine's refusal, or UNAVAILABLE once it has stopped.
    pub(crate) async fn call(&self, timeout: Option<Duration>, request: Request) -> Reply {
        let (sender, receiver) = oneshot::channel();
        let ticket = {
            let mut state = self.shared.lock();
            if let Some(reason) = &state.stopped {
                return Err(Rejected::unavailable(reason.clone()));
            }
            let ticket = Ticket(state.next_ticket);
            state.next_ticket += 1;
            match self.shared.ask(&mut state, ticket, timeout, request) {
                Ok(Some(reply)) => return reply,
                Ok(None) => {}
                Err(error) => return Err(Rejected::unavailable(error.to_string())),
            }
            state.callers.insert(ticket, sender);
            ticket
        };
        let mut caller = Caller { shared: &self.shared, ticket, receiver, answered: false };
        let reply = (&mut caller.receiver).await;
        caller.answered = true;
        reply.unwrap_or_else(|_| Err(self.shared.unavailable()))
    }

    /// For lists and counts.
    pub(crate) fn store(&self) -> &Arc<dyn Store> {
        &self.shared.store
    }

    /// Ends all waits as if their time were over, refuses what comes later, finishes the commits.
    pub(crate) fn close(&self) {
        {
            let mut state = self.shared.lock();
            if state.stopped.is_none() {
                let now = self.shared.clock.now();
                state.engine.handle_shutdown(now);
                self.shared.settle(&mut state, None);
                state.stopped = Some("the server is shutting down".to_owned());
            }
            // The committing thread ends when it has taken the last step.
            state.queue = None;
        }
        self.shared.timer.notify_all();
        let threads = std::mem::take(&mut *self.threads.lock().unwrap_or_else(PoisonError::into_inner));
        for thread in threads {
            if thread.join().is_err() {
                tracing::error!("a thread of the engine has panicked");
            }
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.close();
    }
}

fn spawn(
    name: &str,
    shared: &Arc<Shared>,
    run: impl FnOnce(&Shared) + Send + 'static,
) -> Result<JoinHandle<()>, StoreError> {
    let shared = Arc::clone(shared);
    std::thread::Builder::new()
        .name(name.to_owned())
        .spawn(move || run(&shared))
        .map_err(|error| StoreError { message: format!("thread `{name}` cannot be started: {error}") })
}

/// A caller that waits; when it goes away its request is taken back, and a task that it was about to get is offered again.
struct Caller<'a> {
    shared: &'a Shared,
    ticket: Ticket,
    receiver: oneshot::Receiver<Reply>,
    answered: bool,
}

impl Drop for Caller<'_> {
    fn drop(&mut self) {
        if self.answered {
            return;
        }
        let mut state = self.shared.lock();
        state.callers.remove(&self.ticket);
        if state.stopped.is_some() {
            return;
        }
        state.engine.handle_cancelled(self.ticket);
        if let Ok(Ok(response)) = self.receiver.try_recv() {
            state.engine.handle_undelivered(self.shared.clock.now(), response);
        }
        self.shared.settle(&mut state, None);
    }
}

impl Shared {
    /// A panic inside the engine may have left it half-way: it is not asked again.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(|poisoned| {
            let mut state = poisoned.into_inner();
            state.stop("the engine has stopped after an internal error");
            state
        })
    }

    fn unavailable(&self) -> Rejected {
        let reason = self.lock().stopped.clone();
        Rejected::unavailable(reason.unwrap_or_else(|| "the engine has stopped".to_owned()))
    }

    /// One request and all that follows from it at once.  The reply, if it is there already.
    fn ask(
        &self,
        state: &mut State,
        ticket: Ticket,
        timeout: Option<Duration>,
        request: Request,
    ) -> Result<Option<Reply>, StoreError> {
        let now = self.clock.now();
        let may_wait = request.is_heartbeat();
        let mut request = request;
        while let Err((missing, again)) = state.engine.handle(now, ticket, timeout, request) {
            self.load(state, missing)?;
            request = *again;
        }
        // What is told at once must not follow from anything that could still be taken back.
        if may_wait && state.queue.is_some() && state.uncommitted == state.held {
            return Ok(self.settle_heartbeat(state, ticket));
        }
        Ok(self.settle(state, Some(ticket)))
    }

    /// Takes the step of a heartbeat.  Its reply does not wait for the disk.
    fn settle_heartbeat(&self, state: &mut State, own: Ticket) -> Option<Reply> {
        let mut step = state.engine.take_step();
        let replies = std::mem::take(&mut step.replies);
        if !step.effects.is_empty() {
            self.enqueue(state, Queued { step, may_wait: true });
        }
        let mut reply = None;
        self.tell(state, replies, Some(own), &mut reply);
        self.settle(state, Some(own)).or(reply)
    }

    fn load(&self, state: &mut State, missing: Missing) -> Result<(), StoreError> {
        let loaded = match missing {
            Missing::Current { namespace, workflow_id } => {
                let record = self.store.load_current(namespace, &workflow_id)?;
                Loaded::Current { namespace, workflow_id, record }
            }
            Missing::Closed { namespace, before, limit } => {
                Loaded::Closed(self.store.closed_before(namespace, before, limit)?)
            }
            Missing::Run(run) => Loaded::Run { run, record: self.store.load_run(run)?.map(Box::new) },
        };
        state.engine.handle_loaded(loaded);
        Ok(())
    }

    /// Takes the steps decided so far, and those that follow from them.  Gives back the reply to `own`, if it may leave.
    fn settle(&self, state: &mut State, own: Option<Ticket>) -> Option<Reply> {
        let mut reply = None;
        loop {
            let step = state.engine.take_step();
            if !step.effects.is_empty() || !step.replies.is_empty() {
                self.commit(state, step, own, &mut reply);
            }
            if state.stopped.is_some() || !state.engine.has_work() {
                break;
            }
            if let Err(missing) = state.engine.handle_work(self.clock.now())
                && let Err(error) = self.load(state, missing)
            {
                state.stop(&format!("the store cannot be read: {error}"));
            }
        }
        self.wake_timer(state);
        reply
    }

    fn commit(&self, state: &mut State, step: Step, own: Option<Ticket>, reply: &mut Option<Reply>) {
        if state.queue.is_some() {
            if !step.effects.is_empty() || state.uncommitted > 0 {
                return self.enqueue(state, Queued { step, may_wait: false });
            }
        } else if !step.effects.is_empty() {
            if let Err(error) = self.store.commit(vec![step.effects]) {
                return state.stop(&format!("a commit has failed: {error}"));
            }
            state.engine.handle_committed(step.number);
        }
        self.tell(state, step.replies, own, reply);
    }

    fn enqueue(&self, state: &mut State, queued: Queued) {
        state.uncommitted += 1;
        state.held += usize::from(queued.may_wait);
        if state.queue.as_ref().is_none_or(|queue| queue.send(queued).is_err()) {
            state.stop("the committing thread has ended");
        }
    }

    fn tell(
        &self,
        state: &mut State,
        replies: Vec<(Ticket, Reply)>,
        own: Option<Ticket>,
        reply: &mut Option<Reply>,
    ) {
        for (ticket, result) in replies {
            if Some(ticket) == own {
                *reply = Some(result);
            } else {
                self.deliver(state, ticket, result);
            }
        }
    }

    fn deliver(&self, state: &mut State, ticket: Ticket, result: Reply) {
        let undelivered = match state.callers.remove(&ticket) {
            Some(caller) => caller.send(result).err(),
            None => Some(result),
        };
        if let Some(Ok(response)) = undelivered {
            state.engine.handle_undelivered(self.clock.now(), response);
        }
    }

    // ---- the committing thread

    fn run_commits(&self, queue: &Receiver<Queued>) {
        while let Ok(first) = queue.recv() {
            let mut effects: Vec<Vec<Effect>> = Vec::new();
            let mut replies = Vec::new();
            let (mut number, mut steps, mut held) = (0, 0, 0);
            let waiting = self.gather_heartbeats(first, queue);
            for Queued { step, may_wait } in waiting.into_iter().chain(queue.try_iter()) {
                held += usize::from(may_wait);
                number = step.number;
                steps += 1;
                replies.extend(step.replies);
                if !step.effects.is_empty() {
                    effects.push(step.effects);
                }
            }
            let committed = if effects.is_empty() { Ok(()) } else { self.store.commit(effects) };
            let mut state = self.lock();
            state.uncommitted -= steps;
            state.held -= held;
            match committed {
                Ok(()) => {
                    state.engine.handle_committed(number);
                    for (ticket, result) in replies {
                        self.deliver(&mut state, ticket, result);
                    }
                    if state.stopped.is_none() {
                        self.settle(&mut state, None);
                    }
                }
                Err(error) => {
                    tracing::error!(%error, "a commit has failed; the engine stops");
                    return state.stop(&format!("a commit has failed: {error}"));
                }
            }
        }
    }

    /// `first`, and while only heartbeats are there, what comes within [`HEARTBEATS_HELD`].
    fn gather_heartbeats(&self, first: Queued, queue: &Receiver<Queued>) -> Vec<Queued> {
        let until = self.clock.now().mono.saturating_add(HEARTBEATS_HELD);
        let mut gathered = vec![first];
        while gathered.last().is_some_and(|last| last.may_wait) {
            match queue.recv_timeout(until.saturating_sub(self.clock.now().mono)) {
                Ok(queued) => gathered.push(queued),
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => break,
            }
        }
        gathered
    }

    // ---- the timer thread

    /// Makes sure that the timer thread does not oversleep.
    fn wake_timer(&self, state: &mut State) {
        let next = self.next_deadline(state);
        if next.is_some_and(|next| state.sleeps_until.is_none_or(|until| next < until)) {
            state.sleeps_until = next;
            self.timer.notify_one();
        }
    }

    /// On the monotonic clock.
    fn next_deadline(&self, state: &State) -> Option<Duration> {
        let deadline = state.engine.next_deadline();
        let by_time = deadline.time.map(|time| {
            let now = self.clock.now();
            now.mono.saturating_add(time.since(now.time))
        });
        by_time.into_iter().chain(deadline.mono).min()
    }

    fn run_timers(&self) {
        let mut state = self.lock();
        while state.stopped.is_none() {
            let next = self.next_deadline(&state);
            let now = self.clock.now();
            if next.is_some_and(|next| next <= now.mono) {
                state.engine.handle_timeout(now);
                self.settle(&mut state, None);
                continue;
            }
            let pause = next.map_or(SLEEP_MAX, |next| next.saturating_sub(now.mono).min(SLEEP_MAX));
            state.sleeps_until = Some(now.mono.saturating_add(pause));
            let Ok((awake, _)) = self.timer.wait_timeout(state, pause) else { return };
            state = awake;
        }
    }
}

impl State {
    /// Nothing is decided any more; whoever waits hears that the server is unavailable.
    fn stop(&mut self, reason: &str) {
        if self.stopped.is_none() {
            tracing::error!(reason, "the engine stops");
            self.stopped = Some(reason.to_owned());
        }
        self.callers.clear();
        self.queue = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Source;
    use crate::engine::Time;
    use crate::store::memory::MemoryStore;
    use std::sync::atomic::{AtomicI64, Ordering};
    use worker_proto::common::{WorkflowExecution, WorkflowType};
    use worker_proto::taskqueue::TaskQueue;
    use worker_proto::workflowservice::{
        DescribeWorkflowExecutionRequest, PollWorkflowTaskQueueRequest, StartWorkflowExecutionRequest,
    };

    fn start(id: &str) -> Request {
        Request::StartWorkflow(Box::new(StartWorkflowExecutionRequest {
            namespace: "default".to_owned(),
            workflow_id: id.to_owned(),
            workflow_type: Some(WorkflowType { name: "w".to_owned() }),
            task_queue: Some(queue()),
            ..StartWorkflowExecutionRequest::default()
        }))
    }

    fn queue() -> TaskQueue {
        TaskQueue { name: "q".to_owned(), ..TaskQueue::default() }
    }

    fn poll() -> Request {
        Request::PollWorkflowTask(Box::new(PollWorkflowTaskQueueRequest {
            namespace: "default".to_owned(),
            task_queue: Some(queue()),
            ..PollWorkflowTaskQueueRequest::default()
        }))
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_poll_that_goes_away_loses_no_task() {
        let driver = Driver::open(Arc::new(MemoryStore::new()), 1).expect("memory");
        {
            let mut poll = std::pin::pin!(driver.call(None, poll()));
            let pending =
                std::future::poll_fn(|cx| std::task::Poll::Ready(poll.as_mut().poll(cx).is_pending())).await;
            assert!(pending, "there is no task yet");
            driver.call(None, start("a")).await.expect("started");
            // The task was handed to the poll, which is dropped before it looks.
        }
        let task = driver.call(None, poll()).await.expect("polled");
        let Response::WorkflowTask(Some(task)) = task else { panic!("no task: {task:?}") };
        assert_eq!(task.response.started_event_id, 3);
        assert_eq!(task.events.len(), 3);
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_thousand_polls_of_which_half_go_away_lose_no_task() {
        const STARTS: usize = 1000;
        let driver = Driver::open(Arc::new(MemoryStore::new()), 1).expect("memory");
        let mut taken = std::collections::BTreeSet::new();
        let mut take = |reply: Reply| {
            let Ok(Response::WorkflowTask(Some(task))) = reply else { panic!("no task: {reply:?}") };
            assert_eq!((task.response.started_event_id, task.response.attempt), (3, 1));
            let id = task.response.workflow_execution.expect("set").workflow_id;
            assert!(taken.insert(id.clone()), "{id} is handed out twice");
            taken.len()
        };
        let (mut random, mut left) = (1_u64, STARTS);
        for number in 0..STARTS {
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let mut poll = Box::pin(driver.call(None, poll()));
            // It waits, or has a task that an earlier one let go.
            let first = std::future::poll_fn(|cx| std::task::Poll::Ready(poll.as_mut().poll(cx))).await;
            driver.call(None, start(&number.to_string())).await.expect("started");
            match first {
                std::task::Poll::Ready(reply) => left = STARTS - take(reply),
                std::task::Poll::Pending if random >> 63 == 0 => left = STARTS - take(poll.await),
                std::task::Poll::Pending => drop(poll),
            }
        }
        assert!(left > 0, "some were let go at the end");
        while left > 0 {
            left = STARTS - take(driver.call(None, poll()).await);
        }
    }

    #[tokio::test(flavor = "current_thread")]
    async fn an_idle_poll_ends_empty_at_its_deadline() {
        let driver = Driver::open(Arc::new(MemoryStore::new()), 1).expect("memory");
        let reply = driver.call(Some(Duration::from_millis(1050)), poll()).await;
        assert!(matches!(reply, Ok(Response::WorkflowTask(None))), "{reply:?}");
    }

    /// The OS's monotonic clock, and a wall clock that the test sets.
    struct Wall {
        os: crate::clock::OsClocks,
        set_ns: Arc<AtomicI64>,
    }

    impl Source for Wall {
        fn wall_ns(&self) -> i64 {
            self.os.wall_ns() + self.set_ns.load(Ordering::Relaxed)
        }

        fn mono(&self) -> Duration {
            self.os.mono()
        }
    }

    /// Starts a run that is held back for `delay`, sets the wall clock by `hours`; its task must come soon.
    async fn check_wall_clock(delay: Duration, hours: i64) {
        let set_ns = Arc::new(AtomicI64::new(0));
        let clock = Clock::on(Wall { os: crate::clock::OsClocks::new(), set_ns: set_ns.clone() });
        let driver = Driver::open_on(clock, Arc::new(MemoryStore::new()), 1).expect("memory");
        let Request::StartWorkflow(mut request) = start("a") else { unreachable!("as made above") };
        request.workflow_start_delay = Some(crate::engine::time::wire(delay));
        driver.call(None, Request::StartWorkflow(request)).await.expect("started");
        // Nobody calls the engine any more: its own threads must see it.
        let mut poll = std::pin::pin!(driver.call(Some(Duration::from_secs(40)), poll()));
        let first = std::future::poll_fn(|cx| std::task::Poll::Ready(poll.as_mut().poll(cx))).await;
        set_ns.fetch_add(hours * 3600 * 1_000_000_000, Ordering::Relaxed);
        let task = match first {
            // On a machine so busy that the delay was over before.
            std::task::Poll::Ready(task) => task.expect("polled"),
            std::task::Poll::Pending => poll.await.expect("polled"),
        };
        let Response::WorkflowTask(Some(task)) = task else { panic!("no task came: {task:?}") };
        let times = task.events.iter().map(|event| Time::from_proto(event.event_time.as_ref().expect("set")));
        assert!(times.is_sorted(), "{:?}", task.events);
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_wall_clock_set_back_holds_no_timer_up() {
        check_wall_clock(Duration::from_millis(1500), -3).await;
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_wall_clock_that_jumps_ahead_takes_the_timers_along() {
        check_wall_clock(Duration::from_secs(7200), 3).await;
    }

    /// A store that commits on the driver's thread, when the test says so and how it says.
    struct Gated {
        inner: MemoryStore,
        entered: std::sync::mpsc::Sender<()>,
        verdicts: Mutex<Receiver<Result<(), StoreError>>>,
    }

    impl Store for Gated {
        fn is_immediate(&self) -> bool {
            false
        }

        fn boot(&self) -> Result<crate::store::Boot, StoreError> {
            self.inner.boot()
        }

        fn commit(&self, steps: Vec<Vec<Effect>>) -> Result<(), StoreError> {
            let _ = self.entered.send(());
            let verdict = self.verdicts.lock().expect("whole").recv();
            verdict.unwrap_or(Ok(()))?;
            self.inner.commit(steps)
        }

        fn load_current(
            &self,
            namespace: crate::engine::NamespaceId,
            id: &str,
        ) -> Result<Option<crate::engine::effect::CurrentRecord>, StoreError> {
            self.inner.load_current(namespace, id)
        }

        fn load_run(&self, run: crate::engine::RunId) -> Result<Option<crate::store::RunRecord>, StoreError> {
            self.inner.load_run(run)
        }

        fn closed_before(
            &self,
            namespace: crate::engine::NamespaceId,
            before: Time,
            limit: usize,
        ) -> Result<Vec<crate::engine::ClosedRun>, StoreError> {
            self.inner.closed_before(namespace, before, limit)
        }

        fn list(
            &self,
            namespace: crate::engine::NamespaceId,
            filter: &crate::visibility::Filter,
            after: Option<crate::visibility::Position>,
            limit: usize,
        ) -> Result<Vec<crate::engine::effect::VisibilityRecord>, StoreError> {
            self.inner.list(namespace, filter, after, limit)
        }

        fn count(
            &self,
            namespace: crate::engine::NamespaceId,
            filter: &crate::visibility::Filter,
        ) -> Result<Vec<(i32, u64)>, StoreError> {
            self.inner.count(namespace, filter)
        }
    }

    /// Starts a run; its answer must not be there before the commit has ended, as `verdict` says.
    async fn start_with_commit(verdict: Result<(), StoreError>) -> Reply {
        let (entered, entries) = channel();
        let (decide, verdicts) = channel();
        let gated = Gated { inner: MemoryStore::new(), entered, verdicts: Mutex::new(verdicts) };
        let driver = Driver::open(Arc::new(gated), 1).expect("memory");
        // The default namespace.
        entries.recv().expect("a commit");
        decide.send(Ok(())).expect("it waits");
        let mut call = std::pin::pin!(driver.call(None, start("a")));
        let early =
            std::future::poll_fn(|cx| std::task::Poll::Ready(call.as_mut().poll(cx).is_ready())).await;
        entries.recv().expect("a commit");
        let during =
            std::future::poll_fn(|cx| std::task::Poll::Ready(call.as_mut().poll(cx).is_ready())).await;
        assert!(!early && !during, "answered before the commit");
        decide.send(verdict).expect("it waits");
        let reply = call.await;
        drop(decide);
        reply
    }

    #[tokio::test(flavor = "current_thread")]
    async fn an_answer_leaves_after_the_commit_that_holds_it() {
        let reply = start_with_commit(Ok(())).await;
        assert!(matches!(reply, Ok(Response::Start(_))), "{reply:?}");
    }

    #[tokio::test(flavor = "current_thread")]
    async fn what_could_not_be_committed_is_not_acknowledged() {
        let reply = start_with_commit(Err(StoreError { message: "the disk is full".to_owned() })).await;
        let refused = reply.expect_err("it is not stored");
        assert_eq!(refused.code, crate::engine::rejected::Code::Unavailable);
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_closed_driver_refuses() {
        let driver = Driver::open(Arc::new(MemoryStore::new()), 1).expect("memory");
        driver.close();
        let describe = Request::Describe(Box::new(DescribeWorkflowExecutionRequest {
            namespace: "default".to_owned(),
            execution: Some(WorkflowExecution::default()),
        }));
        let refused = driver.call(None, describe).await.expect_err("closed");
        assert_eq!(refused.code, crate::engine::rejected::Code::Unavailable);
    }
}
