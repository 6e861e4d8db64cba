//! Long polls: take a permit, ask for a task, hand both on. A task that was delivered is never thrown away.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;
use tonic::Code;
use worker_proto::taskqueue::{TaskQueue, TaskQueueMetadata};
use worker_proto::workflowservice as wire;

use super::shared::{Phase, Shared};
use super::slots::{Permit, Slots};
use super::workflow_task;
use crate::activity::runner;
use crate::client::RpcError;
use crate::client::rpc::{Effort, is_transient, jittered};

/// How long refusals are taken for a server that is still starting.
const TOLERANCE: Duration = Duration::from_secs(60);
const DELAY_MAX: Duration = Duration::from_secs(10);

/// Starts all pollers of a worker.
pub(crate) fn start(shared: &Arc<Shared>, workflow_pollers: usize, activity_pollers: usize) {
    if shared.served.has_workflows() {
        let pollers = workflow_pollers.min(shared.workflow_slots.capacity());
        let (normal, sticky) = shared.queues.split(pollers);
        for _ in 0..normal {
            shared.pollers.spawn(poll_workflow_tasks(shared.clone(), shared.queues.normal.clone()));
        }
        if let Some(queue) = &shared.queues.sticky {
            for _ in 0..sticky {
                shared.pollers.spawn(poll_workflow_tasks(shared.clone(), queue.clone()));
            }
        }
    }
    if shared.served.has_activities() {
        for _ in 0..activity_pollers.min(shared.activity_slots.capacity()) {
            shared.pollers.spawn(poll_activity_tasks(shared.clone()));
        }
    }
}

async fn poll_workflow_tasks(shared: Arc<Shared>, queue: TaskQueue) {
    let request = wire::PollWorkflowTaskQueueRequest {
        namespace: shared.namespace(),
        task_queue: Some(queue),
        identity: shared.identity.clone(),
        worker_instance_key: shared.instance_key.clone(),
        ..Default::default()
    };
    let poll = || {
        shared.client.rpc().call(
            "PollWorkflowTaskQueue",
            Effort::OncePoll,
            request.clone(),
            |service, request| service.poll_workflow_task_queue(request),
        )
    };
    let accept = |task: wire::PollWorkflowTaskQueueResponse, permit| {
        if !task.task_token.is_empty() {
            shared.tasks.spawn(workflow_task::handle(shared.clone(), task, permit));
        }
    };
    poll_loop(&shared, &shared.workflow_slots, poll, accept).await;
}

async fn poll_activity_tasks(shared: Arc<Shared>) {
    let rate = shared.queue_rate.map(|rate| TaskQueueMetadata { max_tasks_per_second: Some(rate) });
    let request = wire::PollActivityTaskQueueRequest {
        namespace: shared.namespace(),
        task_queue: Some(shared.queues.normal.clone()),
        identity: shared.identity.clone(),
        worker_instance_key: shared.instance_key.clone(),
        task_queue_metadata: rate,
        ..Default::default()
    };
    let poll = || async {
        if let Some(limiter) = &shared.limiter {
            limiter.wait().await;
        }
        shared
            .client
            .rpc()
            .call("PollActivityTaskQueue", Effort::OncePoll, request.clone(), |service, request| {
                service.poll_activity_task_queue(request)
            })
            .await
    };
    let accept = |task: wire::PollActivityTaskQueueResponse, permit| {
        if !task.task_token.is_empty() {
            shared.tasks.spawn(runner::run(shared.clone(), task, permit));
        }
    };
    poll_loop(&shared, &shared.activity_slots, poll, accept).await;
}

async fn poll_loop<R, P, F>(shared: &Shared, slots: &Slots, poll: P, mut accept: impl FnMut(R, Permit))
where
    P: Fn() -> F,
    F: Future<Output = Result<R, RpcError>>,
{
    let mut phase = shared.phase.subscribe();
    let mut patience = Patience::new();
    while shared.phase() == Phase::Running {
        let Some(permit) = slots.acquire().await else { return };
        // Biased: what was delivered is taken before anything else counts.
        let polled = tokio::select! {
            biased;
            polled = poll() => polled,
            _ = phase.wait_for(|phase| *phase == Phase::Abandoning) => return,
        };
        match polled {
            Ok(task) => {
                patience.succeeded();
                accept(task, permit);
            }
            Err(error) => {
                drop(permit);
                match patience.after(&error) {
                    Some(delay) => {
                        tracing::debug!(%error, ?delay, "a poll failed; polling again");
                        tokio::select! {
                            () = tokio::time::sleep(delay) => {}
                            _ = phase.wait_for(|phase| *phase > Phase::Running) => return,
                        }
                    }
                    None if shared.phase() == Phase::Running => return shared.fail(error),
                    None => return,
                }
            }
        }
    }
}

/// How a poller answers errors.
struct Patience {
    started: Instant,
    delay: Duration,
    warned: bool,
}

impl Patience {
    fn new() -> Self {
        Self { started: Instant::now(), delay: Duration::from_millis(200), warned: false }
    }

    fn succeeded(&mut self) {
        if self.warned {
            tracing::info!("polls are answered again");
        }
        self.delay = Duration::from_millis(200);
        self.warned = false;
    }

    /// Time until the next poll; `None` when polling is pointless.
    fn after(&mut self, error: &RpcError) -> Option<Duration> {
        match error.code() {
            // The poll's own end.
            Code::Cancelled | Code::DeadlineExceeded => return Some(Duration::from_millis(200)),
            _ if is_transient(error.status()) => {}
            _ if self.started.elapsed() < TOLERANCE => self.delay = DELAY_MAX,
            _ => return None,
        }
        if !self.warned {
            tracing::warn!(%error, "polls fail; the worker keeps trying");
            self.warned = true;
        }
        let delay = jittered(self.delay);
        self.delay = (self.delay * 2).min(DELAY_MAX);
        Some(if error.code() == Code::ResourceExhausted { delay.max(Duration::from_secs(1)) } else { delay })
    }
}
