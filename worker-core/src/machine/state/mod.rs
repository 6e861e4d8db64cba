//! One file per thing that a workflow can begin; each keeps its open things and says what an event means for them.
//!
//! Called by `machine::mod`, which finds the file by [`Owner`]. A new kind of command is one file here, one variant of
//! [`Owner`] and [`Op`], and one arm in each table of `machine::input` and `machine::output`.

pub(crate) mod activity;
pub(crate) mod child;
pub(crate) mod external;
pub(crate) mod timer;
pub(crate) mod update;

use worker_proto::common::{Payload, Payloads};
use worker_proto::failure::failure::FailureInfo;
use worker_proto::failure::{CanceledFailureInfo, Failure};

/// What workflow code waits for, by its sequence number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Op {
    Timer(u32),
    Activity(u32),
    /// The child's start.
    ChildStart(u32),
    /// The child's result.
    Child(u32),
    SignalExternal(u32),
    CancelExternal(u32),
}

/// How a wait ended.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Outcome {
    /// With a value; `None` when the other side sent none.
    Value(Option<Payload>),
    /// The child runs, with this run id.
    Started { run_id: String },
    /// With a failure; cancellation is one.
    Failed(Box<Failure>),
}

/// The end of a wait, on its way to workflow code.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Resolution {
    pub(crate) op: Op,
    pub(crate) outcome: Outcome,
}

/// Whose event it is: registered under the id of the event that began it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Owner {
    Timer(u32),
    Activity(u32),
    Child(u32),
    /// The request to cancel a child, which is an event of its own.
    ChildCancel(u32),
    SignalExternal(u32),
    CancelExternal(u32),
}

/// An event came to a thing in a phase where it cannot come.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct OutOfPlace;

/// The failure that a cancelled wait ends with.
pub(crate) fn canceled(message: &str, details: Option<Payloads>) -> Failure {
    Failure {
        message: message.to_owned(),
        source: super::SDK_NAME.to_owned(),
        failure_info: Some(FailureInfo::CanceledFailureInfo(CanceledFailureInfo {
            details,
            ..CanceledFailureInfo::default()
        })),
        ..Failure::default()
    }
}
