//! Signals to, and cancel requests for, workflows other than this one. Called by `machine::mod`; defined by
//! `SignalExternalWorkflowExecutionInitiated`, `ExternalWorkflowExecutionSignaled`, `RequestCancelExternal…Initiated`,
//! `ExternalWorkflowExecutionCancelRequested` and the `…Failed` events.
//!
//! ```text
//! Requested ─initiated→ Initiated ─delivered, failed→ (gone)
//!     │ cancel (signals only)
//!     └→ (gone, no command)
//! ```

use std::collections::BTreeMap;

use worker_proto::common::WorkflowExecution;
use worker_proto::failure::failure::FailureInfo;
use worker_proto::failure::{ApplicationFailureInfo, Failure};

use super::{Op, OutOfPlace, Outcome, Owner, Resolution, canceled};
use crate::machine::SDK_NAME;
use crate::machine::input::Progress;
use crate::machine::output::{Command, Place, SignalExternal};
use crate::machine::queue::CommandQueue;

/// The messages of a run to other workflows.
#[derive(Default)]
pub(crate) struct Externals {
    last_signal: u32,
    last_cancel: u32,
    /// Target and whether the initiation is in history.
    signals: BTreeMap<u32, (String, bool)>,
    cancels: BTreeMap<u32, String>,
}

impl Externals {
    /// Sends a signal and gives its sequence number.
    pub(crate) fn signal(
        &mut self,
        queue: &mut CommandQueue,
        signal: Box<SignalExternal>,
        place: Place,
    ) -> u32 {
        self.last_signal += 1;
        self.signals.insert(self.last_signal, (signal.target.workflow_id.clone(), false));
        queue.push(Command::SignalExternal { seq: self.last_signal, signal }, None, place);
        self.last_signal
    }

    /// Requests a cancellation and gives its sequence number.
    pub(crate) fn cancel(
        &mut self,
        queue: &mut CommandQueue,
        target: WorkflowExecution,
        reason: String,
        place: Place,
    ) -> u32 {
        self.last_cancel += 1;
        self.cancels.insert(self.last_cancel, target.workflow_id.clone());
        queue.push(Command::CancelExternal { seq: self.last_cancel, target, reason }, None, place);
        self.last_cancel
    }

    /// Withdraws a signal that was not sent yet; one that was cannot be called back.
    pub(crate) fn withdraw_signal(&mut self, queue: &mut CommandQueue, seq: u32) -> Option<Resolution> {
        if self.signals.get(&seq)?.1 {
            return None;
        }
        self.signals.remove(&seq);
        queue.withdraw(|command| matches!(command, Command::SignalExternal { seq: s, .. } if *s == seq));
        let failure = canceled("signal cancelled before it was sent", None);
        Some(Resolution { op: Op::SignalExternal(seq), outcome: Outcome::Failed(Box::new(failure)) })
    }

    /// The signal is in history.
    pub(crate) fn on_signal_initiated(&mut self, seq: u32) -> Owner {
        if let Some((_, initiated)) = self.signals.get_mut(&seq) {
            *initiated = true;
        }
        Owner::SignalExternal(seq)
    }

    /// What became of a signal.
    pub(crate) fn on_signal_progress(
        &mut self,
        seq: u32,
        progress: &Progress,
        out: &mut Vec<Resolution>,
    ) -> Result<bool, OutOfPlace> {
        let (target, _) = self.signals.remove(&seq).ok_or(OutOfPlace)?;
        let outcome = match progress {
            Progress::SignalDelivered => Outcome::Value(None),
            Progress::SignalFailed { cause } => failed("signal", &target, *cause),
            _ => return Err(OutOfPlace),
        };
        out.push(Resolution { op: Op::SignalExternal(seq), outcome });
        Ok(true)
    }

    /// What became of a cancel request.
    pub(crate) fn on_cancel_progress(
        &mut self,
        seq: u32,
        progress: &Progress,
        out: &mut Vec<Resolution>,
    ) -> Result<bool, OutOfPlace> {
        let target = self.cancels.remove(&seq).ok_or(OutOfPlace)?;
        let outcome = match progress {
            Progress::CancelDelivered => Outcome::Value(None),
            Progress::CancelFailed { cause } => failed("cancel request", &target, *cause),
            _ => return Err(OutOfPlace),
        };
        out.push(Resolution { op: Op::CancelExternal(seq), outcome });
        Ok(true)
    }
}

/// Causes 1 and 2 have the same meaning for signals and for cancel requests.
fn failed(what: &str, target: &str, cause: i32) -> Outcome {
    let (kind, reason) = match cause {
        1 => ("WorkflowNotFound", "no such workflow is running".to_owned()),
        2 => ("NamespaceNotFound", "its namespace does not exist".to_owned()),
        3 => ("SignalCountLimitExceeded", "it has received too many signals".to_owned()),
        other => ("ExternalWorkflowFailed", format!("the server refused it (cause {other})")),
    };
    let info = ApplicationFailureInfo { r#type: kind.to_owned(), non_retryable: true, ..Default::default() };
    Outcome::Failed(Box::new(Failure {
        message: format!("{what} to workflow `{target}` failed: {reason}"),
        source: SDK_NAME.to_owned(),
        failure_info: Some(FailureInfo::ApplicationFailureInfo(info)),
        ..Failure::default()
    }))
}
