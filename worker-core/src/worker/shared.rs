//! What all tasks of one worker share.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

use tokio::sync::{Semaphore, watch};
use worker_proto::common::WorkflowExecution;
use worker_proto::workflowservice as wire;

use super::slots::{Slots, Tracker};
use super::sticky::Queues;
use crate::ActivityContext;
use crate::client::rpc::Effort;
use crate::client::{Client, RpcError};
use crate::executor::{Evicted, WorkflowRuntime};
use crate::registry::Served;
use crate::state::StateMap;

/// Histories that are fetched at once.
const HISTORY_FETCHES: usize = 5;

/// How far a shutdown is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Phase {
    /// Polling.
    Running,
    /// No new polls; open ones may still deliver a task, which is handled.
    Draining,
    /// Open polls are given up.
    Abandoning,
}

pub(crate) struct Shared {
    pub(crate) client: Client,
    pub(crate) identity: String,
    /// Unique to this worker.
    pub(crate) instance_key: String,
    pub(crate) queues: Queues,
    pub(crate) served: Arc<Served>,
    pub(crate) states: Arc<StateMap>,
    /// `None` when no workflow is served.
    pub(crate) runtime: Option<WorkflowRuntime>,
    pub(crate) workflow_slots: Slots,
    pub(crate) activity_slots: Slots,
    pub(crate) history_fetches: Semaphore,
    pub(crate) pollers: Tracker,
    pub(crate) tasks: Tracker,
    pub(crate) phase: watch::Sender<Phase>,
    pub(crate) activities: Activities,
    pub(crate) limiter: Option<super::limiter::Limiter>,
    pub(crate) queue_rate: Option<f64>,
    pub(crate) heartbeat_throttle_max: Duration,
    pub(crate) heartbeat_throttle_default: Duration,
    pub(crate) eager_activities: bool,
    pub(crate) sends_sdk_metadata: bool,
    pub(crate) sends_heartbeat_with_failure: bool,
    /// A poll error that waiting does not heal.
    pub(crate) fatal: OnceLock<Arc<RpcError>>,
}

impl Shared {
    pub(crate) fn history_fetches() -> Semaphore {
        Semaphore::new(HISTORY_FETCHES)
    }

    pub(crate) fn namespace(&self) -> String {
        self.client.namespace().to_owned()
    }

    pub(crate) fn phase(&self) -> Phase {
        *self.phase.borrow()
    }

    /// Moves on; never back.
    pub(crate) fn advance(&self, to: Phase) {
        self.phase.send_if_modified(|phase| {
            let later = to > *phase;
            *phase = to.max(*phase);
            later
        });
        if to > Phase::Running {
            self.workflow_slots.close();
            self.activity_slots.close();
        }
    }

    /// Stops everything because of an error that waiting does not heal.
    pub(crate) fn fail(&self, error: RpcError) {
        tracing::error!(task_queue = %self.queues.normal.name, %error, "the worker stops: its polls are refused");
        // The first one explains the stop.
        let _ = self.fatal.set(Arc::new(error));
        self.advance(Phase::Draining);
    }

    /// A run left the cache: its next task shall go to any worker at once instead of waiting for this one.
    pub(crate) fn reset_sticky(self: &Arc<Self>, run: Evicted) {
        let shared = Arc::clone(self);
        self.tasks.spawn(async move {
            let request = wire::ResetStickyTaskQueueRequest {
                namespace: shared.namespace(),
                execution: Some(WorkflowExecution { workflow_id: run.workflow_id, run_id: run.run_id }),
            };
            let sent = shared
                .client
                .rpc()
                .call("ResetStickyTaskQueue", Effort::Once, request, |service, request| {
                    service.reset_sticky_task_queue(request)
                })
                .await;
            if let Err(error) = sent {
                tracing::debug!(%error, "the sticky queue was not reset; its timeout applies");
            }
        });
    }
}

/// Contexts of the activities that run, so that a shutdown can reach them.
#[derive(Debug, Default)]
pub(crate) struct Activities {
    next: AtomicU64,
    running: Mutex<HashMap<u64, ActivityContext>>,
}

impl Activities {
    pub(crate) fn enter(&self, ctx: &ActivityContext) -> Entered<'_> {
        let key = self.next.fetch_add(1, Ordering::Relaxed);
        self.running().insert(key, ctx.clone());
        Entered { activities: self, key }
    }

    pub(crate) fn each(&self, act: impl Fn(&ActivityContext)) {
        let running: Vec<_> = self.running().values().cloned().collect();
        running.iter().for_each(act);
    }

    pub(crate) fn count(&self) -> usize {
        self.running().len()
    }

    fn running(&self) -> MutexGuard<'_, HashMap<u64, ActivityContext>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Leaves when dropped.
pub(crate) struct Entered<'a> {
    activities: &'a Activities,
    key: u64,
}

impl Drop for Entered<'_> {
    fn drop(&mut self) {
        self.activities.running().remove(&self.key);
    }
}
