//! Messages to workflows other than this one.

use std::fmt;
use std::future::IntoFuture;

use serde::Serialize;
use worker_proto::common::{Payload, WorkflowExecution};

use super::operation::{Operation, read_unit};
use super::workflow::BaseContext;
use crate::definition::Signal;
use crate::error::Failure;
use crate::machine::output::{Place, SignalExternal};

/// Another workflow of the same namespace, named by its id. For workflow code.
#[derive(Clone)]
pub struct ExternalWorkflow {
    base: BaseContext,
    target: WorkflowExecution,
    child_only: bool,
}

impl ExternalWorkflow {
    pub(crate) fn new(base: BaseContext, workflow_id: String) -> Self {
        let target = WorkflowExecution { workflow_id, run_id: String::new() };
        Self { base, target, child_only: false }
    }

    pub(crate) fn child(base: BaseContext, workflow_id: String) -> Self {
        Self { child_only: true, ..Self::new(base, workflow_id) }
    }

    /// Only this run of it. Default: whichever run is current.
    #[must_use]
    pub fn run_id(mut self, run_id: impl Into<String>) -> Self {
        self.target.run_id = run_id.into();
        self
    }

    /// Sends a signal; awaiting it ends when the server has delivered it. Sent as `SignalExternalWorkflowExecution`.
    #[track_caller]
    pub fn signal<I: Serialize>(&self, signal: Signal<I>, input: I) -> SignalCall {
        self.signal_at(signal.name(), &input, Place::here())
    }

    pub(crate) fn signal_at<I: Serialize>(&self, name: &str, input: &I, place: Place) -> SignalCall {
        let input = self.base.converter().encode_args(input).map_err(Failure::from);
        SignalCall { workflow: self.clone(), name: name.to_owned(), input, place }
    }

    /// Requests its cancellation; awaiting it ends when the server has delivered the request.
    /// Sent as `RequestCancelExternalWorkflowExecution`.
    #[track_caller]
    pub fn cancel(&self, reason: &str) -> Operation<()> {
        let (target, reason, place) = (self.target.clone(), reason.to_owned(), Place::here());
        Operation::begin(&self.base, "external cancel", place, read_unit, |_, machine| {
            Ok(machine.cancel_external(target, reason, place))
        })
    }
}

impl fmt::Debug for ExternalWorkflow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExternalWorkflow").field("target", &self.target).finish_non_exhaustive()
    }
}

/// A signal on its way: `.await` it, or [`start`](Self::start) it and await the handle later.
///
/// # Errors
/// An application failure of type `WorkflowNotFound`, or a cancellation that came before it was sent.
#[must_use = "a signal is sent when the call is awaited or started"]
pub struct SignalCall {
    workflow: ExternalWorkflow,
    name: String,
    input: Result<Vec<Payload>, Failure>,
    place: Place,
}

impl SignalCall {
    /// Sends the signal.
    pub fn start(self) -> Operation<()> {
        let place = self.place;
        let input = match self.input {
            Ok(input) => input,
            Err(failure) => return Operation::refused(failure, place, read_unit),
        };
        let ExternalWorkflow { base, target, child_only } = self.workflow;
        let namespace = base.core().identity.namespace.clone();
        let signal_name = self.name;
        let signal = SignalExternal { namespace, target, signal_name, input, header: None, child_only };
        Operation::begin(&base, "external signal", place, read_unit, |_, machine| {
            Ok(machine.signal_external(Box::new(signal), place))
        })
    }
}

impl IntoFuture for SignalCall {
    type Output = Result<(), Failure>;
    type IntoFuture = Operation<()>;

    fn into_future(self) -> Operation<()> {
        self.start()
    }
}

impl fmt::Debug for SignalCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignalCall").field("name", &self.name).finish_non_exhaustive()
    }
}
