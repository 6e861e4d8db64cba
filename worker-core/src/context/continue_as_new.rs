//! Ending a run by starting the next one of the same workflow id.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use serde::Serialize;

use super::workflow::BaseContext;
use crate::duration::IntoDuration;
use crate::error::Failure;
use crate::machine::output::{Close, ContinueAsNew, Place};
use crate::retry::RetryPolicy;

/// The end of this run and the beginning of the next: options in between, `.await` as the last expression of the run function.
///
/// The next run has the same workflow id, type, task queue, memo, search attributes and header unless said otherwise. Awaiting it never
/// gives control back, so that it fits where any result is wanted; only the run function may do it, not its handlers.
/// For workflow code; sent as `ContinueAsNewWorkflowExecution`.
///
/// ```
/// # use worker_core::prelude::*;
/// # const POLL: Activity<u64, bool> = Activity::named("poll");
/// async fn watch(ctx: WorkflowContext, mut polls: u64) -> Result<u64> {
///     while !ctx.activity(POLL, polls).await? {
///         polls += 1;
///         if ctx.continue_as_new_suggested() {
///             return ctx.continue_as_new(polls).await;
///         }
///         ctx.sleep("1m").await?;
///     }
///     Ok(polls)
/// }
/// ```
///
/// # Errors
/// The input cannot be encoded, an option is wrong, or it is not the run function that asks.
#[must_use = "the run ends when it is awaited"]
pub struct ContinueAsNewCall<O> {
    base: BaseContext,
    next: Box<ContinueAsNew>,
    mistake: Option<Failure>,
    place: Place,
    types: PhantomData<fn() -> O>,
}

impl<O> ContinueAsNewCall<O> {
    pub(crate) fn new<I: Serialize>(base: BaseContext, input: &I, place: Place) -> Self {
        let (mut next, mut mistake) = (ContinueAsNew::default(), None);
        match base.converter().encode_args(input) {
            Ok(input) => next.input = input,
            Err(error) => mistake = Some(error.into()),
        }
        Self { base, next: Box::new(next), mistake, place, types: PhantomData }
    }

    /// Another workflow type. Default: the same.
    pub fn workflow_type(mut self, name: impl Into<String>) -> Self {
        self.next.workflow_type = name.into();
        self
    }

    /// Another task queue. Default: the same.
    pub fn task_queue(mut self, name: impl Into<String>) -> Self {
        self.next.task_queue = name.into();
        self
    }

    /// Bound of the next run. Default: that of this one.
    pub fn run_timeout(mut self, timeout: impl IntoDuration) -> Self {
        self.next.run_timeout = self.duration(timeout);
        self
    }

    /// Bound of one workflow task of the next run. Default: that of this one.
    pub fn task_timeout(mut self, timeout: impl IntoDuration) -> Self {
        self.next.task_timeout = self.duration(timeout);
        self
    }

    /// How the next run is tried again. Default: as this one.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        if let Err(error) = policy.check() {
            self.mistake.get_or_insert(error.into());
        }
        self.next.retry = Some(policy.to_proto());
        self
    }

    fn duration(&mut self, duration: impl IntoDuration) -> Option<std::time::Duration> {
        match duration.into_duration() {
            Ok(duration) => Some(duration),
            Err(error) => {
                self.mistake.get_or_insert(error.into());
                None
            }
        }
    }

    fn close(mut self) -> Result<(), Failure> {
        let core = self.base.core();
        let mut machine = core.act("continue_as_new");
        if core.tasks.current() != core.main.get() {
            return Err(Failure::new(
                "ContinueAsNew",
                "only the run function may continue as new, not a handler or a spawned future",
            ));
        }
        if let Some(mistake) = self.mistake.take() {
            return Err(mistake);
        }
        if let Some(info) = &*core.info.borrow() {
            let next = &mut self.next;
            default_to(&mut next.workflow_type, &info.workflow_type);
            default_to(&mut next.task_queue, &info.task_queue);
            next.run_timeout = next.run_timeout.or(info.run_timeout);
            next.task_timeout = next.task_timeout.or(Some(info.task_timeout));
            next.retry = next.retry.take().or_else(|| info.retry.as_ref().map(RetryPolicy::to_proto));
            next.header.clone_from(&info.header);
        }
        let memo = core.memo.borrow();
        self.next.memo = (!memo.fields.is_empty()).then(|| memo.clone());
        let attributes = core.search_attributes.borrow();
        self.next.search_attributes = (!attributes.indexed_fields.is_empty()).then(|| attributes.clone());
        machine.close(Close::ContinuedAsNew(self.next), self.place);
        Ok(())
    }
}

fn default_to(field: &mut String, value: &str) {
    if field.is_empty() {
        value.clone_into(field);
    }
}

impl<O> IntoFuture for ContinueAsNewCall<O> {
    type Output = Result<O, Failure>;
    type IntoFuture = Continued<O>;

    fn into_future(self) -> Continued<O> {
        Continued { failure: self.close().err(), types: PhantomData }
    }
}

/// Future of [`ContinueAsNewCall`]: never ready, unless the call was wrong.
#[must_use = "futures do nothing unless awaited"]
pub struct Continued<O> {
    failure: Option<Failure>,
    types: PhantomData<fn() -> O>,
}

impl<O> Future for Continued<O> {
    type Output = Result<O, Failure>;

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Self::Output> {
        self.failure.take().map_or(Poll::Pending, |failure| Poll::Ready(Err(failure)))
    }
}

impl<O> fmt::Debug for ContinueAsNewCall<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ContinueAsNewCall").field("next", &self.next).finish_non_exhaustive()
    }
}

impl<O> fmt::Debug for Continued<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Continued").field("failure", &self.failure).finish_non_exhaustive()
    }
}
