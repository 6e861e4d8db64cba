//! What an activity may call: who it is, heartbeats, cancellation.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use serde::Serialize;
use serde::de::DeserializeOwned;
use worker_proto::common::{Payload, Payloads};

use crate::activity::{CancelReason, Heartbeats, Latch};
use crate::converter::{ConvertError, DataConverter};
use crate::error::{Failure, Result};
use crate::retry::RetryPolicy;
use crate::size;

/// The context of one attempt of one activity. Cheap to clone, usable from any thread; for activities only.
///
/// ```
/// # use worker_core::prelude::*;
/// async fn index(ctx: ActivityContext, pages: u32) -> Result<u32> {
///     // Go on where the previous attempt stopped.
///     let first = ctx.heartbeat_details::<u32>()?.unwrap_or(0);
///     for page in first..pages {
///         ctx.heartbeat(&page)?; // ends the activity when it was cancelled
///     }
///     Ok(pages)
/// }
/// ```
#[derive(Clone)]
pub struct ActivityContext {
    inner: Arc<Inner>,
}

struct Inner {
    info: ActivityInfo,
    converter: DataConverter,
    header: BTreeMap<String, Payload>,
    previous_details: Option<Payloads>,
    heartbeats: Heartbeats,
    cancelled: Latch<CancelReason>,
    shutting_down: Latch<()>,
    completes_later: Latch<()>,
}

/// Everything a server says about one attempt of an activity.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ActivityInfo {
    /// Names this attempt to the server; what [`Client::complete_activity`](crate::Client::complete_activity) takes.
    pub task_token: Vec<u8>,
    /// Id of the activity, unique among the running ones of its run.
    pub activity_id: String,
    /// Registered name.
    pub activity_type: String,
    /// Namespace of the workflow.
    pub namespace: String,
    /// Workflow id of the run that called it.
    pub workflow_id: String,
    /// Run id of the run that called it.
    pub run_id: String,
    /// Workflow type of the run that called it.
    pub workflow_type: String,
    /// Task queue it was taken from.
    pub task_queue: String,
    /// 1-based number of this attempt.
    pub attempt: u32,
    /// When the first attempt was scheduled.
    pub scheduled_time: SystemTime,
    /// When this attempt was scheduled.
    pub current_attempt_scheduled_time: SystemTime,
    /// When this attempt was given to the worker.
    pub started_time: SystemTime,
    /// Longest time for all attempts. `None`: no bound.
    pub schedule_to_close: Option<Duration>,
    /// Longest time for one attempt. `None`: no bound.
    pub start_to_close: Option<Duration>,
    /// Longest time between two heartbeats. `None`: not checked.
    pub heartbeat: Option<Duration>,
    /// How failed attempts are repeated. `None`: by the server's default policy.
    pub retry: Option<RetryPolicy>,
    /// `true`: run inside the workflow task of its own worker.
    pub local: bool,
}

impl Default for ActivityInfo {
    fn default() -> Self {
        Self {
            task_token: Vec::new(),
            activity_id: String::new(),
            activity_type: String::new(),
            namespace: String::new(),
            workflow_id: String::new(),
            run_id: String::new(),
            workflow_type: String::new(),
            task_queue: String::new(),
            attempt: 1,
            scheduled_time: SystemTime::UNIX_EPOCH,
            current_attempt_scheduled_time: SystemTime::UNIX_EPOCH,
            started_time: SystemTime::UNIX_EPOCH,
            schedule_to_close: None,
            start_to_close: None,
            heartbeat: None,
            retry: None,
            local: false,
        }
    }
}

impl ActivityContext {
    #[allow(dead_code, reason = "made by the runner, an edge")]
    pub(crate) fn new(
        info: ActivityInfo,
        converter: DataConverter,
        header: BTreeMap<String, Payload>,
        previous_details: Option<Payloads>,
    ) -> Self {
        Self {
            inner: Arc::new(Inner {
                info,
                converter,
                header,
                previous_details,
                heartbeats: Heartbeats::default(),
                cancelled: Latch::new(),
                shutting_down: Latch::new(),
                completes_later: Latch::new(),
            }),
        }
    }

    /// What the server says about this attempt.
    pub fn info(&self) -> &ActivityInfo {
        &self.inner.info
    }

    /// 1-based number of this attempt.
    pub fn attempt(&self) -> u32 {
        self.inner.info.attempt
    }

    /// Tells the server that the attempt is alive, with details for the next attempt should this one fail.
    ///
    /// Never waits for the network: at most one heartbeat is sent in 0.8 times the heartbeat timeout (30 s without a
    /// timeout), always the newest. An activity that never calls this never learns of its cancellation.
    ///
    /// # Errors
    /// A cancellation once the attempt was cancelled, so that `?` ends an activity that has nothing to clean up; or
    /// the failure of encoding the details, or of their size: more than 2 MiB are not recorded.
    pub fn heartbeat<T: Serialize + ?Sized>(&self, details: &T) -> Result<()> {
        let payloads = self.inner.converter.encode_args(details)?;
        size::check(&payloads, || {
            format!("the details of a heartbeat of activity `{}`", self.inner.info.activity_type)
        })?;
        self.inner.heartbeats.record(Payloads { payloads });
        self.cancel_reason().map_or(Ok(()), |reason| Err(Failure::cancelled(reason.to_string())))
    }

    /// Details of the last heartbeat of the previous attempt; `None` in a first attempt or when there was none.
    ///
    /// # Errors
    /// [`ConvertError`] when they are of another type.
    pub fn heartbeat_details<T: DeserializeOwned>(&self) -> Result<Option<T>, ConvertError> {
        match &self.inner.previous_details {
            Some(details) if !details.payloads.is_empty() => {
                self.inner.converter.decode_args(&details.payloads).map(Some)
            }
            _ => Ok(None),
        }
    }

    /// Resolves when the attempt should stop. Nothing is dropped from outside: the activity decides how to end, and
    /// returning [`Failure::cancelled`] (or any failure that [is one](Failure::is_cancelled)) counts as cancelled.
    pub async fn cancelled(&self) -> CancelReason {
        self.inner.cancelled.wait().await
    }

    /// Whether the attempt should stop.
    pub fn is_cancelled(&self) -> bool {
        self.cancel_reason().is_some()
    }

    /// Why the attempt should stop; `None` while it may go on.
    pub fn cancel_reason(&self) -> Option<CancelReason> {
        self.inner.cancelled.get()
    }

    /// Resolves when the worker begins to stop; the grace period runs from here to the cancellation.
    pub async fn worker_shutdown(&self) {
        self.inner.shutting_down.wait().await;
    }

    /// Whether the worker is stopping.
    pub fn is_worker_shutting_down(&self) -> bool {
        self.inner.shutting_down.get().is_some()
    }

    /// Says that the result will come from elsewhere, by
    /// [`Client::complete_activity`](crate::Client::complete_activity) with the
    /// [task token](ActivityInfo::task_token). What the activity returns is then ignored, unless it is a failure other
    /// than the one given here: `return Err(ctx.complete_later())`.
    pub fn complete_later(&self) -> Failure {
        self.inner.completes_later.set(());
        Failure::completes_later()
    }

    /// A header that the caller attached, still encoded.
    pub fn header(&self, key: &str) -> Option<&Payload> {
        self.inner.header.get(key)
    }

    /// The converter of the worker.
    pub fn converter(&self) -> &DataConverter {
        &self.inner.converter
    }
}

#[allow(dead_code, reason = "called by the runner, an edge")]
impl ActivityContext {
    pub(crate) fn cancel(&self, reason: CancelReason) -> bool {
        self.inner.cancelled.set(reason)
    }

    pub(crate) fn begin_shutdown(&self) {
        self.inner.shutting_down.set(());
    }

    pub(crate) fn heartbeats(&self) -> &Heartbeats {
        &self.inner.heartbeats
    }

    pub(crate) fn is_completed_later(&self) -> bool {
        self.inner.completes_later.get().is_some()
    }
}

impl fmt::Debug for ActivityContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ActivityContext").field("info", &self.inner.info).finish_non_exhaustive()
    }
}
