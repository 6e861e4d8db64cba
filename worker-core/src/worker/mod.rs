//! Workers: poll task queues, run workflows and activities, answer.
//!
//! [`Worker::start`] resolves what to serve, then spawns pollers. A poller takes a permit, asks for a task and spawns its
//! handling: [`workflow_task`] hands it to the workflow threads of `executor` and answers, `activity::runner` runs the
//! activity and answers. Nothing here runs workflow code. A shutdown goes through the phases of [`shared::Phase`].

mod error;
mod limiter;
mod options;
mod poller;
pub(crate) mod shared;
pub(crate) mod slots;
mod sticky;
mod workflow_task;

#[cfg(test)]
mod tests;

use std::borrow::Borrow;
use std::fmt;
use std::future::Future;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::sync::watch;
use worker_proto::enums::TaskQueueType;
use worker_proto::workflowservice as wire;

pub use error::StartWorkerError;
pub use options::WorkerOptions;

use crate::activity::CancelReason;
use crate::client::rpc::Effort;
use crate::client::{Client, ErrorDetail, random_id};
use crate::error::{Failure, Result};
use crate::executor::{RuntimeOptions, WorkflowRuntime};
use crate::registry::{Registry, registry};
use shared::{Activities, Phase, Shared};
use slots::{Slots, Tracker};
use sticky::Queues;

/// How long open polls may take to end once the server was told of the shutdown.
const POLL_GRACE: Duration = Duration::from_secs(5);
/// The same when the server does not end them by itself.
const IDLE_POLL_GRACE: Duration = Duration::from_millis(200);
/// How long tasks may take to end once activities were cancelled.
const ANSWER_GRACE: Duration = Duration::from_secs(5);

/// A running worker: serves one task queue of one namespace until it is shut down or dropped.
///
/// ```no_run
/// # use worker_core::prelude::*;
/// # async fn run(client: Client) -> Result<()> {
/// let worker = Worker::start(&client, WorkerOptions::new("orders")).await?;
/// worker.run_until(tokio::signal::ctrl_c()).await
/// # }
/// ```
pub struct Worker {
    shared: Arc<Shared>,
    grace_period: Duration,
    polls_complete_on_shutdown: bool,
    finished: bool,
}

/// What a worker does right now.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WorkerStatus {
    /// Its task queue.
    pub task_queue: String,
    /// What it calls itself in histories.
    pub identity: String,
    /// Polling, stopping or stopped.
    pub state: WorkerState,
    /// Workflow types that it serves, sorted.
    pub workflows: Vec<&'static str>,
    /// Activity types that it serves, sorted.
    pub activities: Vec<&'static str>,
    /// Open long polls.
    pub pollers: usize,
    /// Slots of workflow tasks.
    pub workflow_slots: SlotStatus,
    /// Slots of activities.
    pub activity_slots: SlotStatus,
    /// Activities that run now.
    pub running_activities: usize,
    /// Workflow runs in memory.
    pub cached_workflows: usize,
}

/// Slots of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SlotStatus {
    /// In use, by tasks and by idle polls.
    pub used: usize,
    /// All of them.
    pub capacity: usize,
}

/// See [`WorkerStatus::state`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WorkerState {
    /// It polls.
    Running,
    /// It finishes what it has.
    Stopping,
    /// It does nothing any more.
    Stopped,
    /// It stopped by itself: its polls were refused; [`Worker::run_until`] and [`Worker::shutdown`] say why.
    Failed,
}

impl Worker {
    /// Starts a worker; takes the client by reference or by value. Any number of workers may share one.
    ///
    /// Logs one line of level `info` with the task queue and everything that is served.
    ///
    /// # Errors
    /// [`StartWorkerError::Registry`] when nothing is linked in, two definitions of one kind share a name, a name of the
    /// dispatch list matches nothing, or a state is missing; [`StartWorkerError::NamespaceNotFound`]; or what the server
    /// says.
    pub async fn start(
        client: impl Borrow<Client>,
        options: WorkerOptions,
    ) -> Result<Self, StartWorkerError> {
        Self::start_from(client.borrow().clone(), options, registry()).await
    }

    pub(crate) async fn start_from(
        client: Client,
        options: WorkerOptions,
        registry: &Registry,
    ) -> Result<Self, StartWorkerError> {
        options.check()?;
        let served = registry.resolve(options.dispatch.as_ref())?;
        served.check_states(&options.states)?;
        let served = Arc::new(served);
        let server = client.server().await.map_err(StartWorkerError::Rpc)?;
        tracing::debug!(version = server.version, server = client.place(), "the server answers");
        let capabilities = server.capabilities;
        let polls_complete_on_shutdown = check_namespace(&client).await?;
        let identity = options.identity.clone().unwrap_or_else(|| client.identity().to_owned());
        let queues = Queues::new(
            &options.task_queue,
            &identity,
            options.cached_workflows > 0 && served.has_workflows(),
            options.sticky_timeout,
        );
        let runtime = served.has_workflows().then(|| {
            let runtime_options = RuntimeOptions {
                threads: options.workflow_threads,
                cache_size: options.cached_workflows,
                deadlock_timeout: options.deadlock_timeout,
                converter: *client.converter(),
            };
            WorkflowRuntime::new(runtime_options, Arc::clone(&served))
        });
        let handle = Handle::current();
        let shared = Arc::new(Shared {
            identity,
            instance_key: random_id(),
            queues,
            states: Arc::new(options.states),
            runtime,
            workflow_slots: Slots::new(options.workflow_slots),
            activity_slots: Slots::new(options.activity_slots),
            history_fetches: Shared::history_fetches(),
            pollers: Tracker::new(handle.clone()),
            tasks: Tracker::new(handle),
            phase: watch::Sender::new(Phase::Running),
            activities: Activities::default(),
            limiter: options.activities_per_second.map(limiter::Limiter::per_second),
            queue_rate: options.queue_activities_per_second,
            heartbeat_throttle_max: options.heartbeat_throttle_max,
            heartbeat_throttle_default: options.heartbeat_throttle_default,
            // A rate of the whole queue is counted by the server, which eager starts would pass by.
            eager_activities: options.eager_activities
                && served.has_activities()
                && options.queue_activities_per_second.is_none()
                && options.activities_per_second.is_none(),
            sends_sdk_metadata: capabilities.sdk_metadata,
            sends_heartbeat_with_failure: capabilities.activity_failure_include_heartbeat,
            fatal: OnceLock::new(),
            served,
            client,
        });
        if let Some(runtime) = &shared.runtime {
            // Weak: the runtime is part of what this would keep alive.
            let weak = Arc::downgrade(&shared);
            runtime.set_on_evict(move |run| {
                if let Some(shared) = weak.upgrade() {
                    shared.reset_sticky(run);
                }
            });
        }
        poller::start(&shared, options.workflow_pollers, options.activity_pollers);
        let worker =
            Self { shared, grace_period: options.grace_period, polls_complete_on_shutdown, finished: false };
        worker.log_table();
        Ok(worker)
    }

    /// What it does right now.
    pub fn status(&self) -> WorkerStatus {
        let shared = &self.shared;
        let state = match shared.phase() {
            _ if shared.fatal.get().is_some() => WorkerState::Failed,
            Phase::Running => WorkerState::Running,
            _ if shared.pollers.running() + shared.tasks.running() > 0 => WorkerState::Stopping,
            _ => WorkerState::Stopped,
        };
        let slots = |slots: &Slots| SlotStatus { used: slots.used(), capacity: slots.capacity() };
        WorkerStatus {
            task_queue: shared.queues.normal.name.clone(),
            identity: shared.identity.clone(),
            state,
            workflows: shared.served.workflows.keys().copied().collect(),
            activities: shared.served.activities.keys().copied().collect(),
            pollers: shared.pollers.running(),
            workflow_slots: slots(&shared.workflow_slots),
            activity_slots: slots(&shared.activity_slots),
            running_activities: shared.activities.count(),
            cached_workflows: shared.runtime.as_ref().map_or(0, WorkflowRuntime::cached),
        }
    }

    /// Serves until the signal comes, then shuts down: `worker.run_until(tokio::signal::ctrl_c()).await`.
    ///
    /// # Errors
    /// When the worker stopped by itself because its polls are refused.
    pub async fn run_until<S: Future>(self, signal: S) -> Result<()> {
        let mut phase = self.shared.phase.subscribe();
        tokio::select! {
            _ = signal => {}
            _ = phase.wait_for(|phase| *phase > Phase::Running) => {}
        }
        self.shutdown().await
    }

    /// Stops polling, lets running activities finish for the grace period, then cancels them, and answers everything
    /// that was taken. The server hands what is left to other workers.
    ///
    /// # Errors
    /// When the worker had stopped by itself because its polls are refused.
    pub async fn shutdown(mut self) -> Result<()> {
        self.finished = true;
        let shared = Arc::clone(&self.shared);
        let queue = &shared.queues.normal.name;
        tracing::info!(task_queue = %queue, "the worker shuts down");
        shared.advance(Phase::Draining);
        shared.activities.each(crate::ActivityContext::begin_shutdown);
        self.tell_server().await;
        let polls = if self.polls_complete_on_shutdown { POLL_GRACE } else { IDLE_POLL_GRACE };
        if tokio::time::timeout(polls, shared.pollers.wait()).await.is_err() {
            shared.advance(Phase::Abandoning);
            shared.pollers.wait().await;
        }
        // Tasks that the last polls brought along.
        shared.activities.each(crate::ActivityContext::begin_shutdown);
        if tokio::time::timeout(self.grace_period, shared.tasks.wait()).await.is_err() {
            shared.activities.each(|ctx| {
                ctx.cancel(CancelReason::WorkerShutdown);
            });
            if tokio::time::timeout(ANSWER_GRACE, shared.tasks.wait()).await.is_err() {
                let left = shared.tasks.running();
                tracing::warn!(task_queue = %queue, left, "tasks ignored their cancellation; they are left behind");
            }
        }
        if let Some(runtime) = &shared.runtime {
            runtime.shutdown();
        }
        tracing::info!(task_queue = %queue, "the worker is shut down");
        match shared.fatal.get() {
            Some(error) => {
                Err(Failure::new("WorkerFailed", format!("the worker stopped by itself: {error}")))
            }
            None => Ok(()),
        }
    }

    /// Tells the server that this worker is going, so that it ends open polls and forgets the sticky queue.
    async fn tell_server(&self) {
        let shared = &self.shared;
        let mut kinds = Vec::new();
        if shared.served.has_workflows() {
            kinds.push(TaskQueueType::Workflow.into());
        }
        if shared.served.has_activities() {
            kinds.push(TaskQueueType::Activity.into());
        }
        let request = wire::ShutdownWorkerRequest {
            namespace: shared.namespace(),
            sticky_task_queue: shared.queues.sticky_name().to_owned(),
            identity: shared.identity.clone(),
            reason: "graceful shutdown".to_owned(),
            worker_instance_key: shared.instance_key.clone(),
            task_queue: shared.queues.normal.name.clone(),
            task_queue_types: kinds,
            ..Default::default()
        };
        let call = shared.client.rpc().call("ShutdownWorker", Effort::Once, request, |service, request| {
            service.shutdown_worker(request)
        });
        match tokio::time::timeout(POLL_GRACE, call).await {
            Ok(Ok(_)) => {}
            Ok(Err(error)) => tracing::debug!(%error, "the server was not told of the shutdown"),
            Err(_) => tracing::debug!("the server did not answer the shutdown"),
        }
    }

    fn log_table(&self) {
        let shared = &self.shared;
        let list =
            |names: Vec<&'static str>| if names.is_empty() { "none".to_owned() } else { names.join(", ") };
        tracing::info!(
            task_queue = %shared.queues.normal.name,
            namespace = shared.client.namespace(),
            server = shared.client.place(),
            workflows = %list(shared.served.workflows.keys().copied().collect()),
            activities = %list(shared.served.activities.keys().copied().collect()),
            "the worker serves"
        );
    }
}

/// Refuses a namespace that does not exist; says whether the server ends open polls at a shutdown.
async fn check_namespace(client: &Client) -> Result<bool, StartWorkerError> {
    let request =
        wire::DescribeNamespaceRequest { namespace: client.namespace().to_owned(), ..Default::default() };
    let described = client
        .rpc()
        .call("DescribeNamespace", Effort::Ordinary, request, |service, request| {
            service.describe_namespace(request)
        })
        .await;
    match described {
        Ok(namespace) => {
            let capabilities = namespace.namespace_info.and_then(|info| info.capabilities);
            Ok(capabilities.is_some_and(|can| can.worker_poll_complete_on_shutdown))
        }
        // What old servers and narrow permissions answer; polls will tell.
        Err(error) if matches!(error.code(), tonic::Code::Unimplemented | tonic::Code::PermissionDenied) => {
            Ok(false)
        }
        Err(error)
            if error.code() == tonic::Code::NotFound
                || matches!(error.detail(), Some(ErrorDetail::NamespaceNotFound { .. })) =>
        {
            Err(StartWorkerError::NamespaceNotFound {
                namespace: client.namespace().to_owned(),
                server: client.place().to_owned(),
            })
        }
        Err(error) => Err(StartWorkerError::Rpc(error)),
    }
}

/// Stops polling and says so; what runs is finished in the background as long as the runtime lives.
impl Drop for Worker {
    fn drop(&mut self) {
        if self.finished {
            return;
        }
        tracing::warn!(
            task_queue = %self.shared.queues.normal.name,
            "the worker was dropped and stops polling; call `shutdown` to wait for its tasks"
        );
        self.shared.advance(Phase::Abandoning);
        self.shared.activities.each(|ctx| {
            ctx.begin_shutdown();
            ctx.cancel(CancelReason::WorkerShutdown);
        });
    }
}

impl fmt::Debug for Worker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Worker").field("task_queue", &self.shared.queues.normal.name).finish_non_exhaustive()
    }
}
