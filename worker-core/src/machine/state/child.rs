//! One child workflow of one run. Called by `machine::mod`; defined by `StartChildWorkflowExecutionInitiated`, `…Failed`,
//! `ChildWorkflowExecutionStarted` and the child's close events.
//!
//! ```text
//! Requested ─initiated→ Initiated ─started→ Started ─completed, failed, canceled, timed out, terminated→ (gone)
//!     │ cancel              │ start failed → (gone)
//!     └→ (gone, no command) └ cancel, also before `started`: by cancellation type; the request is an event of its own
//! ```
//! Two waits: the start (run id) and the result. What ends the child before its start ends both.

use std::collections::BTreeMap;

use worker_proto::common::{Payload, WorkflowExecution, WorkflowType};
use worker_proto::enums::{RetryState, StartChildWorkflowExecutionFailedCause, TimeoutType};
use worker_proto::failure::failure::FailureInfo;
use worker_proto::failure::{
    ApplicationFailureInfo, ChildWorkflowExecutionFailureInfo, Failure, TerminatedFailureInfo,
    TimeoutFailureInfo,
};

use super::{Op, OutOfPlace, Outcome, Owner, Resolution, canceled};
use crate::machine::SDK_NAME;
use crate::machine::input::Progress;
use crate::machine::output::{ChildCancellation, Command, Place, StartChild};
use crate::machine::queue::CommandQueue;

struct Child {
    namespace: String,
    workflow_id: String,
    workflow_type: String,
    run_id: String,
    cancellation: ChildCancellation,
    /// 0 until the initiation is in history.
    initiated_event_id: i64,
    started_event_id: i64,
    cancel_requested: bool,
    start_answered: bool,
    answered: bool,
}

/// The children of a run.
#[derive(Default)]
pub(crate) struct Children {
    last: u32,
    open: BTreeMap<u32, Child>,
}

impl Children {
    /// Starts a child and gives its sequence number.
    pub(crate) fn start(
        &mut self,
        queue: &mut CommandQueue,
        start: Box<StartChild>,
        summary: Option<Payload>,
        place: Place,
    ) -> u32 {
        self.last += 1;
        let child = Child {
            namespace: start.namespace.clone(),
            workflow_id: start.workflow_id.clone(),
            workflow_type: start.workflow_type.clone(),
            run_id: String::new(),
            cancellation: start.cancellation,
            initiated_event_id: 0,
            started_event_id: 0,
            cancel_requested: false,
            start_answered: false,
            answered: false,
        };
        self.open.insert(self.last, child);
        queue.push(Command::StartChild { seq: self.last, child: start }, summary, place);
        self.last
    }

    /// Cancels a child, by its cancellation type.
    pub(crate) fn cancel(
        &mut self,
        queue: &mut CommandQueue,
        seq: u32,
        reason: &str,
        place: Place,
        out: &mut Vec<Resolution>,
    ) {
        let Some(child) = self.open.get_mut(&seq) else { return };
        if child.answered || child.cancel_requested {
            return;
        }
        if child.initiated_event_id == 0 {
            queue.withdraw(|command| matches!(command, Command::StartChild { seq: s, .. } if *s == seq));
            child.answer_canceled(seq, out);
            self.open.remove(&seq);
            return;
        }
        if child.cancellation != ChildCancellation::Abandon {
            child.cancel_requested = true;
            let (workflow_id, reason) = (child.workflow_id.clone(), reason.to_owned());
            queue.push(Command::CancelChild { seq, workflow_id, reason }, None, place);
        }
        if matches!(child.cancellation, ChildCancellation::Abandon | ChildCancellation::TryCancel) {
            child.answer_canceled(seq, out);
        }
    }

    /// The initiation is in history.
    pub(crate) fn on_initiated(&mut self, seq: u32, event_id: i64) -> Owner {
        if let Some(child) = self.open.get_mut(&seq) {
            child.initiated_event_id = event_id;
        }
        Owner::Child(seq)
    }

    /// What became of the request to cancel the child.
    pub(crate) fn on_cancel_progress(
        &mut self,
        seq: u32,
        progress: &Progress,
        out: &mut Vec<Resolution>,
    ) -> Result<bool, OutOfPlace> {
        match progress {
            Progress::CancelDelivered => {
                if let Some(child) = self.open.get_mut(&seq)
                    && child.cancellation == ChildCancellation::WaitRequested
                {
                    child.answer_canceled(seq, out);
                }
                Ok(true)
            }
            // The child is gone already; its own close event says how.
            Progress::CancelFailed { .. } => Ok(true),
            _ => Err(OutOfPlace),
        }
    }

    /// What came after; `true`: nothing more will.
    pub(crate) fn on_progress(
        &mut self,
        seq: u32,
        progress: Progress,
        out: &mut Vec<Resolution>,
    ) -> Result<bool, OutOfPlace> {
        if let Progress::ChildStarted { event_id, run_id } = progress {
            let child = self.open.get_mut(&seq).ok_or(OutOfPlace)?;
            child.started_event_id = event_id;
            child.run_id.clone_from(&run_id);
            if !std::mem::replace(&mut child.start_answered, true) {
                out.push(Resolution { op: Op::ChildStart(seq), outcome: Outcome::Started { run_id } });
            }
            return Ok(false);
        }
        let mut child = self.open.remove(&seq).ok_or(OutOfPlace)?;
        let outcome = child.outcome(progress)?;
        child.answer(seq, outcome, out);
        Ok(true)
    }
}

impl Child {
    fn answer(&mut self, seq: u32, outcome: Outcome, out: &mut Vec<Resolution>) {
        if !std::mem::replace(&mut self.start_answered, true) {
            out.push(Resolution { op: Op::ChildStart(seq), outcome: outcome.clone() });
        }
        if !std::mem::replace(&mut self.answered, true) {
            out.push(Resolution { op: Op::Child(seq), outcome });
        }
    }

    fn answer_canceled(&mut self, seq: u32, out: &mut Vec<Resolution>) {
        let cause = canceled("child workflow cancelled", None);
        let outcome = self.failed("cancelled", RetryState::NonRetryableFailure, Some(Box::new(cause)));
        self.answer(seq, outcome, out);
    }

    fn outcome(&self, progress: Progress) -> Result<Outcome, OutOfPlace> {
        let none = RetryState::NonRetryableFailure;
        Ok(match progress {
            Progress::ChildCompleted { result } => Outcome::Value(result),
            Progress::ChildFailed { retry_state, failure } => self.failed("failed", retry_state, failure),
            Progress::ChildCanceled { details } => {
                let cause = canceled("child workflow cancelled", details);
                self.failed("cancelled", none, Some(Box::new(cause)))
            }
            Progress::ChildTimedOut { retry_state } => {
                let info = TimeoutFailureInfo {
                    timeout_type: TimeoutType::StartToClose as i32,
                    ..Default::default()
                };
                let cause = cause("child workflow timed out", FailureInfo::TimeoutFailureInfo(info));
                self.failed("timed out", retry_state, Some(Box::new(cause)))
            }
            Progress::ChildTerminated => {
                let info = FailureInfo::TerminatedFailureInfo(TerminatedFailureInfo::default());
                self.failed("terminated", none, Some(Box::new(cause("terminated", info))))
            }
            Progress::ChildStartFailed { cause } => self.failed_to_start(cause),
            _ => return Err(OutOfPlace),
        })
    }

    fn failed_to_start(&self, why: i32) -> Outcome {
        use StartChildWorkflowExecutionFailedCause as Cause;
        let (kind, message) = match Cause::try_from(why) {
            Ok(Cause::WorkflowAlreadyExists) => {
                ("WorkflowAlreadyExists", format!("workflow id `{}` is in use", self.workflow_id))
            }
            Ok(Cause::NamespaceNotFound) => {
                ("NamespaceNotFound", format!("namespace `{}` does not exist", self.namespace))
            }
            _ => ("StartChildFailed", format!("the server refused the start (cause {why})")),
        };
        let info =
            ApplicationFailureInfo { r#type: kind.to_owned(), non_retryable: true, ..Default::default() };
        let cause = cause(&message, FailureInfo::ApplicationFailureInfo(info));
        self.failed("did not start", RetryState::NonRetryableFailure, Some(Box::new(cause)))
    }

    fn failed(&self, what: &str, retry_state: RetryState, cause: Option<Box<Failure>>) -> Outcome {
        let info = ChildWorkflowExecutionFailureInfo {
            namespace: self.namespace.clone(),
            workflow_execution: Some(WorkflowExecution {
                workflow_id: self.workflow_id.clone(),
                run_id: self.run_id.clone(),
            }),
            workflow_type: Some(WorkflowType { name: self.workflow_type.clone() }),
            initiated_event_id: self.initiated_event_id,
            started_event_id: self.started_event_id,
            retry_state: retry_state as i32,
        };
        Outcome::Failed(Box::new(Failure {
            message: format!("child workflow `{}` {what}", self.workflow_type),
            source: SDK_NAME.to_owned(),
            cause,
            failure_info: Some(FailureInfo::ChildWorkflowExecutionFailureInfo(info)),
            ..Failure::default()
        }))
    }
}

fn cause(message: &str, info: FailureInfo) -> Failure {
    Failure {
        message: message.to_owned(),
        source: SDK_NAME.to_owned(),
        failure_info: Some(info),
        ..Failure::default()
    }
}
