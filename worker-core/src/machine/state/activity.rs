//! One activity of one run. Called by `machine::mod`; defined by `ActivityTaskScheduled`, `…Started`, `…Completed`, `…Failed`,
//! `…TimedOut`, `…CancelRequested`, `…Canceled`.
//!
//! ```text
//! Requested ─scheduled→ Scheduled ─completed, failed, timed out, canceled→ (gone)
//!     │ cancel              │ cancel  TryCancel: RequestCancel, answer now, later events are swallowed
//!     └→ (gone, no command) │         WaitCompleted: RequestCancel, answer by what closes it
//!                           │         Abandon: no command, answer now, later events are swallowed
//! ```
//! `ActivityTaskStarted` is only written together with the closing event and says nothing to workflow code.

use std::collections::BTreeMap;

use worker_proto::common::{ActivityType, Payload};
use worker_proto::enums::RetryState;
use worker_proto::failure::failure::FailureInfo;
use worker_proto::failure::{ActivityFailureInfo, Failure};

use super::{Op, OutOfPlace, Outcome, Owner, Resolution, canceled};
use crate::machine::SDK_NAME;
use crate::machine::input::Progress;
use crate::machine::output::{ActivityCancellation, Command, Place, ScheduleActivity};
use crate::machine::queue::CommandQueue;

struct Activity {
    activity_id: String,
    activity_type: String,
    cancellation: ActivityCancellation,
    /// 0 until the schedule is in history.
    scheduled_event_id: i64,
    cancel_requested: bool,
    /// The code has its answer already; what comes later is swallowed.
    answered: bool,
}

/// The activities of a run. Local activities will share the counter.
#[derive(Default)]
pub(crate) struct Activities {
    last: u32,
    open: BTreeMap<u32, Activity>,
}

impl Activities {
    /// Schedules an activity and gives its sequence number; the activity id is that number unless the call says one.
    pub(crate) fn schedule(
        &mut self,
        queue: &mut CommandQueue,
        mut schedule: Box<ScheduleActivity>,
        summary: Option<Payload>,
        place: Place,
    ) -> u32 {
        self.last += 1;
        if schedule.activity_id.is_empty() {
            schedule.activity_id = self.last.to_string();
        }
        let activity = Activity {
            activity_id: schedule.activity_id.clone(),
            activity_type: schedule.activity_type.clone(),
            cancellation: schedule.cancellation,
            scheduled_event_id: 0,
            cancel_requested: false,
            answered: false,
        };
        self.open.insert(self.last, activity);
        queue.push(Command::ScheduleActivity { seq: self.last, activity: schedule }, summary, place);
        self.last
    }

    /// Cancels an activity, by its cancellation type.
    pub(crate) fn cancel(&mut self, queue: &mut CommandQueue, seq: u32, place: Place) -> Option<Resolution> {
        let activity = self.open.get_mut(&seq)?;
        if activity.answered || activity.cancel_requested {
            return None;
        }
        let resolution = Resolution { op: Op::Activity(seq), outcome: activity.canceled() };
        if activity.scheduled_event_id == 0 {
            queue
                .withdraw(|command| matches!(command, Command::ScheduleActivity { seq: s, .. } if *s == seq));
            self.open.remove(&seq);
            return Some(resolution);
        }
        if activity.cancellation != ActivityCancellation::Abandon {
            activity.cancel_requested = true;
            let scheduled_event_id = activity.scheduled_event_id;
            queue.push(Command::CancelActivity { scheduled_event_id }, None, place);
        }
        activity.answered = activity.cancellation != ActivityCancellation::WaitCompleted;
        activity.answered.then_some(resolution)
    }

    /// The schedule is in history.
    pub(crate) fn on_scheduled(&mut self, seq: u32, event_id: i64) -> Owner {
        if let Some(activity) = self.open.get_mut(&seq) {
            activity.scheduled_event_id = event_id;
        }
        Owner::Activity(seq)
    }

    /// What came after; `true`: nothing more will.
    pub(crate) fn on_progress(
        &mut self,
        seq: u32,
        progress: Progress,
        out: &mut Vec<Resolution>,
    ) -> Result<bool, OutOfPlace> {
        if matches!(progress, Progress::ActivityStarted) {
            return Ok(false);
        }
        let activity = self.open.remove(&seq).ok_or(OutOfPlace)?;
        let outcome = activity.outcome(progress)?;
        if !activity.answered {
            out.push(Resolution { op: Op::Activity(seq), outcome });
        }
        Ok(true)
    }
}

impl Activity {
    fn outcome(&self, progress: Progress) -> Result<Outcome, OutOfPlace> {
        Ok(match progress {
            Progress::ActivityCompleted { result } => Outcome::Value(result),
            Progress::ActivityFailed { started_event_id, identity, retry_state, failure } => {
                self.failed("failed", started_event_id, identity, retry_state, failure)
            }
            Progress::ActivityTimedOut { started_event_id, retry_state, failure } => {
                self.failed("timed out", started_event_id, String::new(), retry_state, failure)
            }
            Progress::ActivityCanceled { started_event_id, identity, details } => {
                let cause = canceled("activity cancelled", details);
                let state = RetryState::CancelRequested;
                self.failed("cancelled", started_event_id, identity, state, Some(Box::new(cause)))
            }
            _ => return Err(OutOfPlace),
        })
    }

    /// The answer to a cancellation that does not wait.
    fn canceled(&self) -> Outcome {
        let cause = canceled("activity cancelled", None);
        self.failed("cancelled", 0, String::new(), RetryState::CancelRequested, Some(Box::new(cause)))
    }

    fn failed(
        &self,
        what: &str,
        started_event_id: i64,
        identity: String,
        retry_state: RetryState,
        cause: Option<Box<Failure>>,
    ) -> Outcome {
        let info = ActivityFailureInfo {
            scheduled_event_id: self.scheduled_event_id,
            started_event_id,
            identity,
            activity_type: Some(ActivityType { name: self.activity_type.clone() }),
            activity_id: self.activity_id.clone(),
            retry_state: retry_state as i32,
        };
        Outcome::Failed(Box::new(Failure {
            message: format!("activity `{}` {what}", self.activity_type),
            source: SDK_NAME.to_owned(),
            cause,
            failure_info: Some(FailureInfo::ActivityFailureInfo(info)),
            ..Failure::default()
        }))
    }
}
