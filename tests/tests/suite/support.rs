//! What every scenario stands on: an environment of its own on the shared server, conditions to wait on, and histories in short.

use std::future::Future;
use std::sync::{LazyLock, Mutex};
use std::time::Duration;

use tests::deadline;
use tests::servers::{ServerKind, TestServer, unique};
use tokio::runtime::Runtime;
use tokio::sync::OnceCell;

use worker_core::StartWorkerError;
use worker_core::client::{ResultError, Start, ThenHandle, UpdateError, WorkflowHandle};
use worker_core::prelude::*;
use worker_core::proto::common::Payloads;
use worker_core::proto::enums::{EventType, TimeoutType, WorkflowTaskFailedCause};
use worker_core::proto::history::HistoryEvent;
use worker_core::proto::history::history_event::Attributes;

/// Longest wait for any single condition. Far above what a busy machine needs; only a broken run reaches it.
pub(crate) const DEADLINE: Duration = Duration::from_secs(150);

/// How often a condition is looked at.
const STEP: Duration = Duration::from_millis(20);

/// Makes two tests of each scenario: `NAME::cached` and `NAME::uncached`.
macro_rules! both {
    ($($name:ident),+ $(,)?) => {$(
        mod $name {
            #[test]
            fn cached() {
                $crate::support::run(concat!(stringify!($name), "-cached"), 1000, super::$name);
            }

            #[test]
            fn uncached() {
                $crate::support::run(concat!(stringify!($name), "-uncached"), 0, super::$name);
            }
        }
    )+};
}
pub(crate) use both;

/// Runs one scenario on the shared server and shuts its workers down, whatever it came to.
pub(crate) fn run<F: Future<Output = Result<()>>>(name: &str, cache: usize, scenario: fn(Env) -> F) {
    runtime().block_on(async {
        let env = Env::new(name, cache).await;
        let (client, queue) = (env.client.clone(), env.queue.clone());
        if let Err(failure) = deadline::scenario(&client, &[&queue], scenario(env)).await {
            panic!("{name}: {failure:?}");
        }
    });
}

/// The runtime of all scenarios: the shared server and its connections outlive each of them.
fn runtime() -> &'static Runtime {
    static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().expect("a runtime"));
    &RUNTIME
}

/// The shared client of the server that `WORKER_TEST_SERVER` names.
async fn client() -> Client {
    static CLIENT: OnceCell<Client> = OnceCell::const_new();
    CLIENT.get_or_init(new_client).await.clone()
}

/// A client with a connection of its own; for the embedded engine, which has none, the shared one.
pub(crate) async fn new_client() -> Client {
    static EMBEDDED: OnceCell<Client> = OnceCell::const_new();
    if ServerKind::from_env() == ServerKind::Embedded {
        let embedded = EMBEDDED.get_or_init(async || {
            Client::embedded(Embedded::in_memory()).await.expect("an engine in memory")
        });
        return embedded.await.clone();
    }
    let server = tokio::task::spawn_blocking(TestServer::shared).await.expect("the server starts");
    Client::connect(server.address()).await.expect("the server answers")
}

/// One scenario's share of the server: a client, a task queue nobody else uses, and ids nobody else has.
#[derive(Clone)]
pub(crate) struct Env {
    pub(crate) client: Client,
    /// The task queue, and the beginning of every id.
    pub(crate) queue: String,
    /// Capacity of the cache of the workers that [`Env::worker`] starts.
    pub(crate) cache: usize,
}

impl Env {
    async fn new(name: &str, cache: usize) -> Self {
        Self { client: client().await, queue: unique(name), cache }
    }

    /// A workflow id of this scenario.
    pub(crate) fn id(&self, what: &str) -> String {
        format!("{}/{what}", self.queue)
    }

    /// Options of a worker on the scenario's queue: its cache, and a grace period that does not make a test wait.
    pub(crate) fn options(&self, dispatch: Dispatch) -> WorkerOptions {
        WorkerOptions::new(&self.queue).dispatch(dispatch).cached_workflows(self.cache).grace_period("500ms")
    }

    /// A worker of the listed definitions on the scenario's queue.
    pub(crate) async fn worker(&self, dispatch: Dispatch) -> Result<Worker, StartWorkerError> {
        Worker::start(&self.client, self.options(dispatch)).await
    }

    /// Begins to start a workflow on the scenario's queue under the id `what`.
    pub(crate) fn start<I: Data, O: Data>(
        &self,
        workflow: Workflow<I, O>,
        input: I,
        what: &str,
    ) -> Start<O, ThenHandle> {
        self.client.start(workflow, input).id(self.id(what)).task_queue(&self.queue)
    }

    /// The history of a run, complete so far.
    pub(crate) async fn history<O: Data>(&self, handle: &WorkflowHandle<O>) -> Result<History> {
        Ok(History(handle.history().await?.events))
    }

    /// Waits until the history of a run has an event of that name.
    pub(crate) async fn event<O: Data>(&self, handle: &WorkflowHandle<O>, event: &str) {
        until(event, async || (self.history(handle).await.ok()?.count(event) > 0).then_some(())).await;
    }
}

/// What the code under test did, told to the scenario: short notes under the id of a workflow.
///
/// Also the other way round: a note set by the scenario is how a test "deploys" different code into a running program.
pub(crate) mod notes {
    use super::*;

    static NOTES: Mutex<Vec<(String, String)>> = Mutex::new(Vec::new());

    /// Leaves a note.
    pub(crate) fn put(id: &str, note: &str) {
        NOTES.lock().expect("no holder panics").push((id.to_owned(), note.to_owned()));
    }

    /// Takes every note of that text away.
    pub(crate) fn remove(id: &str, note: &str) {
        NOTES.lock().expect("no holder panics").retain(|(of, text)| of != id || text != note);
    }

    /// How often it was left.
    pub(crate) fn count(id: &str, note: &str) -> usize {
        NOTES.lock().expect("no holder panics").iter().filter(|(of, text)| of == id && text == note).count()
    }

    /// Whether it was left.
    pub(crate) fn has(id: &str, note: &str) -> bool {
        count(id, note) > 0
    }

    /// Waits until it was left.
    pub(crate) async fn wait(id: &str, note: &str) {
        let left = tokio::time::timeout(DEADLINE, async {
            while !has(id, note) {
                tokio::time::sleep(STEP).await;
            }
        });
        left.await.unwrap_or_else(|_| panic!("waited {DEADLINE:?} for the note `{note}` of `{id}`"));
    }
}

/// Waits until `condition` gives something; panics with `what` after [`DEADLINE`].
#[track_caller]
pub(crate) fn until<T>(what: &str, mut condition: impl AsyncFnMut() -> Option<T>) -> impl Future<Output = T> {
    let place = std::panic::Location::caller();
    async move {
        let found = tokio::time::timeout(DEADLINE, async {
            loop {
                if let Some(found) = condition().await {
                    return found;
                }
                tokio::time::sleep(STEP).await;
            }
        });
        found.await.unwrap_or_else(|_| panic!("{place}: waited {DEADLINE:?} for {what}"))
    }
}

/// Awaits `future`; panics after [`DEADLINE`] instead of hanging the suite.
#[track_caller]
pub(crate) fn soon<T>(future: impl IntoFuture<Output = T>) -> impl Future<Output = T> {
    let place = std::panic::Location::caller();
    let future = future.into_future();
    async move {
        tokio::time::timeout(DEADLINE, future)
            .await
            .unwrap_or_else(|_| panic!("{place}: still waiting after {DEADLINE:?}"))
    }
}

/// A run's history in short.
pub(crate) struct History(pub(crate) Vec<HistoryEvent>);

impl History {
    /// Every event's name without its prefix: `ActivityTaskScheduled`.
    pub(crate) fn names(&self) -> Vec<String> {
        self.0.iter().map(name).collect()
    }

    /// The names without workflow tasks: what happened, whatever the number of tasks it took.
    pub(crate) fn story(&self) -> Vec<String> {
        self.names().into_iter().filter(|name| !name.starts_with("WorkflowTask")).collect()
    }

    /// How many events of that name there are.
    pub(crate) fn count(&self, event: &str) -> usize {
        self.0.iter().filter(|each| name(each) == event).count()
    }

    /// The first event of that name; panics without one.
    #[track_caller]
    pub(crate) fn event(&self, event: &str) -> &HistoryEvent {
        self.0
            .iter()
            .find(|each| name(each) == event)
            .unwrap_or_else(|| panic!("no `{event}` in {:?}", self.names()))
    }

    /// Time from the first event of one name to the first of another.
    #[track_caller]
    pub(crate) fn between(&self, from: &str, to: &str) -> Duration {
        let since_epoch = |event: &HistoryEvent| {
            let time = event.event_time.expect("every event has its time");
            Duration::new(time.seconds as u64, time.nanos as u32)
        };
        since_epoch(self.event(to))
            .checked_sub(since_epoch(self.event(from)))
            .expect("events are in order of time")
    }

    /// The data of the payloads that the workflow was started with.
    #[track_caller]
    pub(crate) fn started_input(&self) -> Vec<String> {
        match attributes(self.event("WorkflowExecutionStarted")) {
            Attributes::WorkflowExecutionStartedEventAttributes(started) => texts(started.input.as_ref()),
            other => panic!("{other:?}"),
        }
    }

    /// The data of the payloads that the first activity was scheduled with.
    #[track_caller]
    pub(crate) fn scheduled_input(&self) -> Vec<String> {
        match attributes(self.event("ActivityTaskScheduled")) {
            Attributes::ActivityTaskScheduledEventAttributes(scheduled) => texts(scheduled.input.as_ref()),
            other => panic!("{other:?}"),
        }
    }

    /// Attempt, and identity of the worker, of the first activity that was started.
    #[track_caller]
    pub(crate) fn activity_started(&self) -> (i32, &str) {
        match attributes(self.event("ActivityTaskStarted")) {
            Attributes::ActivityTaskStartedEventAttributes(started) => (started.attempt, &started.identity),
            other => panic!("{other:?}"),
        }
    }

    /// Identities of the workers that ran the activities, in order.
    pub(crate) fn activity_workers(&self) -> Vec<&str> {
        self.0
            .iter()
            .filter_map(|event| match event.attributes.as_ref()? {
                Attributes::ActivityTaskStartedEventAttributes(started) => Some(started.identity.as_str()),
                _ => None,
            })
            .collect()
    }

    /// Workflow tasks that nobody took from a sticky queue in time.
    pub(crate) fn sticky_timeouts(&self) -> usize {
        self.0
            .iter()
            .filter(|event| match &event.attributes {
                Some(Attributes::WorkflowTaskTimedOutEventAttributes(timed_out)) => {
                    timed_out.timeout_type() == TimeoutType::ScheduleToStart
                }
                _ => false,
            })
            .count()
    }

    /// The result of the run before this one, as the server hands it on.
    pub(crate) fn last_result(&self) -> Option<String> {
        match attributes(self.0.first()?) {
            Attributes::WorkflowExecutionStartedEventAttributes(started) => {
                texts(started.last_completion_result.as_ref()).pop()
            }
            other => panic!("{other:?}"),
        }
    }

    /// Identities of the workers that completed workflow tasks.
    pub(crate) fn workflow_workers(&self) -> Vec<&str> {
        self.0
            .iter()
            .filter_map(|event| match event.attributes.as_ref()? {
                Attributes::WorkflowTaskCompletedEventAttributes(completed) => {
                    Some(completed.identity.as_str())
                }
                _ => None,
            })
            .collect()
    }

    /// Cause of each failed workflow task, and what its failure and the failures behind it say.
    pub(crate) fn task_failures(&self) -> Vec<(WorkflowTaskFailedCause, String)> {
        self.0
            .iter()
            .filter_map(|event| match event.attributes.as_ref()? {
                Attributes::WorkflowTaskFailedEventAttributes(failed) => {
                    let told =
                        std::iter::successors(failed.failure.as_ref(), |failure| failure.cause.as_deref());
                    let told: Vec<&str> = told.map(|failure| failure.message.as_str()).collect();
                    Some((failed.cause(), told.join(": ")))
                }
                _ => None,
            })
            .collect()
    }
}

fn attributes(event: &HistoryEvent) -> &Attributes {
    event.attributes.as_ref().expect("every event has attributes")
}

fn name(event: &HistoryEvent) -> String {
    let full = EventType::try_from(event.event_type).expect("a known event type").as_str_name();
    let short = full.strip_prefix("EVENT_TYPE_").expect("every name has the prefix");
    short.split('_').map(|word| word[..1].to_owned() + &word[1..].to_lowercase()).collect()
}

fn texts(payloads: Option<&Payloads>) -> Vec<String> {
    let payloads = payloads.map(|payloads| payloads.payloads.as_slice()).unwrap_or_default();
    payloads.iter().map(|payload| String::from_utf8_lossy(&payload.data).into_owned()).collect()
}

/// The failure in the error of an operation.
pub(crate) trait Failed {
    /// Gives it; panics on any other error.
    fn into_failure(self) -> Failure;
}

impl Failed for ResultError {
    #[track_caller]
    fn into_failure(self) -> Failure {
        match self {
            Self::Failed { failure, .. } => failure,
            other => panic!("{other:?}"),
        }
    }
}

impl Failed for UpdateError {
    #[track_caller]
    fn into_failure(self) -> Failure {
        match self {
            Self::Failed { failure, .. } => failure,
            other => panic!("{other:?}"),
        }
    }
}

/// An error with everything that caused it, as a log would show it.
pub(crate) fn told(error: &dyn std::error::Error) -> String {
    std::iter::successors(Some(error), |error| error.source())
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(": ")
}
