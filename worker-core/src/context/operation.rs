//! What every operation of a workflow has in common: begun now, awaited later, decoded at the end.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, ready};

use serde::de::DeserializeOwned;
use worker_proto::common::Payload;

use crate::context::workflow::BaseContext;
use crate::converter::DataConverter;
use crate::error::Failure;
use crate::executor::core::{RunCore, Wait};
use crate::machine::output::Place;
use crate::machine::state::{Op, Outcome};
use crate::machine::{self};

/// Reads the value of an outcome.
pub(crate) type Read<T> = fn(&DataConverter, Outcome) -> Result<T, Failure>;

/// Something that a workflow began. Awaiting it gives the result; dropping it leaves it running, and nobody sees its result.
#[must_use = "the operation runs, but nobody sees its result"]
pub struct Operation<T> {
    inner: Inner,
    read: Read<T>,
    place: Place,
    types: PhantomData<fn() -> T>,
}

enum Inner {
    Refused(Option<Failure>),
    Waiting(Wait),
}

impl<T> Operation<T> {
    /// Begins something, unless its options are wrong or its scope is cancelled already.
    pub(crate) fn begin(
        base: &BaseContext,
        what: &'static str,
        place: Place,
        read: Read<T>,
        begin: impl FnOnce(&Rc<RunCore>, &mut machine::Machine) -> Result<Op, Failure>,
    ) -> Self {
        let core = base.core();
        let inner = match Self::try_begin(base, what, begin) {
            Ok(op) => Inner::Waiting(core.wait_for(op, base.scope(), place)),
            Err(failure) => Inner::Refused(Some(failure)),
        };
        Self { inner, read, place, types: PhantomData }
    }

    fn try_begin(
        base: &BaseContext,
        what: &'static str,
        begin: impl FnOnce(&Rc<RunCore>, &mut machine::Machine) -> Result<Op, Failure>,
    ) -> Result<Op, Failure> {
        let mut machine = base.core().act(what);
        match base.scope().reason() {
            Some(reason) => Err(Failure::cancelled(reason)),
            None => begin(base.core(), &mut machine),
        }
    }

    /// One that was begun elsewhere.
    pub(crate) fn waiting(wait: Wait, place: Place, read: Read<T>) -> Self {
        Self { inner: Inner::Waiting(wait), read, place, types: PhantomData }
    }

    /// One that failed before it was begun.
    pub(crate) fn refused(failure: Failure, place: Place, read: Read<T>) -> Self {
        Self { inner: Inner::Refused(Some(failure)), read, place, types: PhantomData }
    }

    /// Dropping it cancels it.
    pub(crate) fn cancel_on_drop(mut self) -> Self {
        if let Inner::Waiting(wait) = self.inner {
            self.inner = Inner::Waiting(wait.cancel_on_drop());
        }
        self
    }

    /// Cancels it, by its cancellation type; does nothing once it has ended.
    #[track_caller]
    pub fn cancel(&self) {
        if let Inner::Waiting(wait) = &self.inner {
            wait.cancel("cancelled by the workflow", Place::here());
        }
    }

    /// Where it was begun.
    pub(crate) fn place(&self) -> Place {
        self.place
    }
}

impl<T> Future for Operation<T> {
    type Output = Result<T, Failure>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let read = self.read;
        match &mut self.inner {
            Inner::Refused(failure) => {
                Poll::Ready(Err(failure.take().expect("an operation is not polled after its end")))
            }
            Inner::Waiting(wait) => {
                let outcome = ready!(Pin::new(&mut *wait).poll(cx));
                Poll::Ready(read(&wait.core().converter, outcome))
            }
        }
    }
}

impl<T> fmt::Debug for Operation<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Operation").field("begun_at", &self.place().to_string()).finish_non_exhaustive()
    }
}

/// Reads a value; what was sent as nothing is read as null.
pub(crate) fn read_value<T: DeserializeOwned>(
    converter: &DataConverter,
    outcome: Outcome,
) -> Result<T, Failure> {
    match outcome {
        Outcome::Value(Some(payload)) => Ok(converter.decode(&payload)?),
        Outcome::Value(None) => {
            let null: Payload = converter.encode(&())?;
            Ok(converter.decode(&null)?)
        }
        Outcome::Started { .. } => Err(Failure::new("InternalError", "a start is not a value")),
        Outcome::Failed(failure) => Err(Failure::from_proto(*failure)),
    }
}

/// Reads an end without a value.
pub(crate) fn read_unit(_: &DataConverter, outcome: Outcome) -> Result<(), Failure> {
    match outcome {
        Outcome::Value(_) | Outcome::Started { .. } => Ok(()),
        Outcome::Failed(failure) => Err(Failure::from_proto(*failure)),
    }
}

/// Reads the run id of a start.
pub(crate) fn read_started(_: &DataConverter, outcome: Outcome) -> Result<String, Failure> {
    match outcome {
        Outcome::Started { run_id } => Ok(run_id),
        Outcome::Value(_) => Ok(String::new()),
        Outcome::Failed(failure) => Err(Failure::from_proto(*failure)),
    }
}
