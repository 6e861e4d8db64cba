//! Cancellation as workflow code sees it.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};

use crate::error::Failure;
use crate::executor::core::RunCore;
use crate::executor::scope::{Entry, Scope};
use crate::machine::output::Place;

/// A scope of cancellation. Everything begun under it is cancelled with it, in the order in which it was begun; what is begun
/// under it afterwards fails at once. Cheap to clone; for workflow code.
///
/// The root scope is cancelled when somebody requests the cancellation of the run. A scope fires once. To clean up after that,
/// work under a scope of its own: [`WorkflowContext::detached`](crate::WorkflowContext::detached).
///
/// ```
/// # use worker_core::prelude::*;
/// # const SEARCH: Activity<String, String> = Activity::named("search");
/// /// Both searches, for ten seconds at most: what is open then is cancelled.
/// async fn search(ctx: WorkflowContext, what: String) -> Result<Vec<String>> {
///     let scope = ctx.cancellation().child();
///     let within = ctx.with_cancellation(&scope);
///     let searches = [what.clone(), format!("{what} cheap")].map(|what| within.activity(SEARCH, what));
///     worker_core::select! {
///         found = ctx.join_all(searches) => Ok(found.into_iter().flatten().collect()),
///         waited = ctx.sleep("10s") => { waited?; scope.cancel("it took too long"); Ok(Vec::new()) }
///     }
/// }
/// ```
#[derive(Clone)]
pub struct Cancellation {
    core: Rc<RunCore>,
    scope: Rc<Scope>,
}

impl Cancellation {
    pub(crate) fn new(core: Rc<RunCore>, scope: Rc<Scope>) -> Self {
        Self { core, scope }
    }

    pub(crate) fn scope(&self) -> &Rc<Scope> {
        &self.scope
    }

    /// A scope inside this one: cancelled with it, or alone. Use it by `ctx.with_cancellation(&scope)`.
    #[must_use]
    pub fn child(&self) -> Self {
        Self { core: Rc::clone(&self.core), scope: self.scope.child() }
    }

    /// Cancels everything in it; later calls do nothing.
    #[track_caller]
    pub fn cancel(&self, reason: &str) {
        drop(self.core.act("cancel"));
        self.scope.cancel(&self.core, reason, Place::here());
    }

    /// Whether it was cancelled.
    pub fn is_cancelled(&self) -> bool {
        self.scope.is_cancelled()
    }

    /// Why it was cancelled; `None`: it was not.
    pub fn reason(&self) -> Option<String> {
        self.scope.reason()
    }

    /// Ends when the scope is cancelled, with the reason.
    pub fn cancelled(&self) -> Cancelled {
        Cancelled { scope: Rc::clone(&self.scope), key: None }
    }

    /// For `?` in loops: an error once the scope is cancelled.
    ///
    /// # Errors
    /// A cancelled failure.
    pub fn check(&self) -> Result<(), Failure> {
        self.scope.reason().map_or(Ok(()), |reason| Err(Failure::cancelled(reason)))
    }
}

impl fmt::Debug for Cancellation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cancellation").field("reason", &self.reason()).finish_non_exhaustive()
    }
}

/// Future of [`Cancellation::cancelled`].
#[must_use = "futures do nothing unless awaited"]
pub struct Cancelled {
    scope: Rc<Scope>,
    key: Option<u64>,
}

impl Future for Cancelled {
    type Output = String;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<String> {
        if let Some(reason) = self.scope.reason() {
            return Poll::Ready(reason);
        }
        match self.key {
            Some(key) => self.scope.set_waker(key, cx.waker()),
            None => self.key = Some(self.scope.enter(Entry::Waker(cx.waker().clone()))),
        }
        Poll::Pending
    }
}

impl Drop for Cancelled {
    fn drop(&mut self) {
        if let Some(key) = self.key {
            self.scope.leave(key);
        }
    }
}

impl fmt::Debug for Cancelled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cancelled").finish_non_exhaustive()
    }
}
