//! Starting child workflows.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use serde::Serialize;
use serde::de::DeserializeOwned;
use worker_proto::common::{Memo, Payload, Priority, SearchAttributes};
use worker_proto::enums::{ParentClosePolicy as WireParentClose, WorkflowIdReusePolicy as WireIdReuse};

use super::external::{ExternalWorkflow, SignalCall};
use super::operation::{Operation, read_started, read_value};
use super::workflow::BaseContext;
use crate::definition::{Signal, Workflow};
use crate::duration::IntoDuration;
use crate::error::Failure;
use crate::machine::output::{ChildCancellation, Place, StartChild};
use crate::machine::state::Op;
use crate::retry::RetryPolicy;

/// What happens to a child when its parent ends; [`Terminate`](Self::Terminate) unless said otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ParentClosePolicy {
    /// The server terminates the child.
    #[default]
    Terminate,
    /// The child goes on. Await its start before the parent ends, or it may never start.
    Abandon,
    /// The server requests the child's cancellation.
    RequestCancel,
}

/// Whether a child may take an id that a closed workflow had; [`AllowDuplicate`](Self::AllowDuplicate) unless said otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ChildIdReuse {
    /// Always.
    #[default]
    AllowDuplicate,
    /// Only if the last run did not complete.
    AllowDuplicateFailedOnly,
    /// Never.
    RejectDuplicate,
}

/// A call of a child workflow: options in between, `.await` for the result, [`start`](Self::start) for a handle once it runs.
///
/// The child is started when the call is awaited or started, not before. For workflow code; sent as
/// `StartChildWorkflowExecution`.
///
/// ```
/// # use worker_core::{ParentClosePolicy, prelude::*};
/// # const SHIP: Workflow<String, String> = Workflow::named("ship");
/// async fn order(ctx: WorkflowContext, article: String) -> Result<String> {
///     // To its end:
///     let tracking = ctx.child(SHIP, article.clone()).id("shipment-1").await?;
///     // Started, and left to itself:
///     ctx.child(SHIP, article).id("spare-1").parent_close(ParentClosePolicy::Abandon).start().await?;
///     Ok(tracking)
/// }
/// ```
#[must_use = "a child is started when the call is awaited or started"]
pub struct ChildCall<O> {
    base: BaseContext,
    child: Box<StartChild>,
    summary: Option<Payload>,
    mistake: Option<Failure>,
    place: Place,
    types: PhantomData<fn() -> O>,
}

impl<O: DeserializeOwned> ChildCall<O> {
    pub(crate) fn new<I: Serialize>(
        base: BaseContext,
        workflow: Workflow<I, O>,
        input: &I,
        place: Place,
    ) -> Self {
        let mut child = StartChild {
            workflow_type: workflow.name().to_owned(),
            task_queue: workflow.task_queue().unwrap_or_default().to_owned(),
            namespace: base.core().identity.namespace.clone(),
            parent_close: WireParentClose::Terminate,
            id_reuse: WireIdReuse::AllowDuplicate,
            ..StartChild::default()
        };
        let mut mistake = None;
        match base.converter().encode_args(input) {
            Ok(input) => child.input = input,
            Err(error) => mistake = Some(error.into()),
        }
        Self { base, child: Box::new(child), summary: None, mistake, place, types: PhantomData }
    }

    /// Workflow id of the child. Default: a UUID from the run's randomness.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.child.workflow_id = id.into();
        self
    }

    /// Task queue of the child. Default: the one of its definition, else the parent's.
    pub fn task_queue(mut self, name: impl Into<String>) -> Self {
        self.child.task_queue = name.into();
        self
    }

    /// What happens to the child when this workflow ends. Default: [`ParentClosePolicy::Terminate`].
    pub fn parent_close(mut self, policy: ParentClosePolicy) -> Self {
        self.child.parent_close = match policy {
            ParentClosePolicy::Terminate => WireParentClose::Terminate,
            ParentClosePolicy::Abandon => WireParentClose::Abandon,
            ParentClosePolicy::RequestCancel => WireParentClose::RequestCancel,
        };
        self
    }

    /// Whether it may take an id that a closed workflow had. Default: [`ChildIdReuse::AllowDuplicate`].
    pub fn id_reuse(mut self, policy: ChildIdReuse) -> Self {
        self.child.id_reuse = match policy {
            ChildIdReuse::AllowDuplicate => WireIdReuse::AllowDuplicate,
            ChildIdReuse::AllowDuplicateFailedOnly => WireIdReuse::AllowDuplicateFailedOnly,
            ChildIdReuse::RejectDuplicate => WireIdReuse::RejectDuplicate,
        };
        self
    }

    /// What cancelling it does. Default: [`ChildCancellation::WaitCompleted`].
    pub fn cancellation(mut self, cancellation: ChildCancellation) -> Self {
        self.child.cancellation = cancellation;
        self
    }

    /// Bound of the child's whole chain of runs. Default: none.
    pub fn execution_timeout(mut self, timeout: impl IntoDuration) -> Self {
        self.child.execution_timeout = self.duration(timeout);
        self
    }

    /// Bound of one run of the child. Default: none.
    pub fn run_timeout(mut self, timeout: impl IntoDuration) -> Self {
        self.child.run_timeout = self.duration(timeout);
        self
    }

    /// Bound of one workflow task of the child. Default: the server's, 10 s.
    pub fn task_timeout(mut self, timeout: impl IntoDuration) -> Self {
        self.child.task_timeout = self.duration(timeout);
        self
    }

    /// How a failed child is run again. Default: not at all.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        if let Err(error) = policy.check() {
            self.mistake.get_or_insert(error.into());
        }
        self.child.retry = Some(policy.to_proto());
        self
    }

    /// Cron schedule of the child.
    pub fn cron(mut self, schedule: impl Into<String>) -> Self {
        self.child.cron_schedule = schedule.into();
        self
    }

    /// Adds a memo field.
    pub fn memo<T: Serialize + ?Sized>(mut self, key: impl Into<String>, value: &T) -> Self {
        match self.base.converter().encode(value) {
            Ok(payload) => {
                self.child.memo.get_or_insert_with(Memo::default).fields.insert(key.into(), payload);
            }
            Err(error) => {
                self.mistake.get_or_insert(error.into());
            }
        }
        self
    }

    /// Sets the child's search attributes.
    pub fn search_attributes(mut self, attributes: super::attributes::SearchAttributeUpdates) -> Self {
        self.child.search_attributes = Some(SearchAttributes { indexed_fields: attributes.into_fields() });
        self
    }

    /// Order among the waiting tasks of the queue: 1 before 2, up to 5; the server's default is 3.
    pub fn priority(mut self, priority: u8) -> Self {
        self.child.priority = Some(Priority { priority_key: i32::from(priority), ..Priority::default() });
        self
    }

    /// A line for people, shown beside the child.
    pub fn summary(mut self, text: &str) -> Self {
        self.summary = self.base.summary(text);
        self
    }

    /// Starts the child; awaiting that gives its handle once the server has started it.
    pub fn start(self) -> ChildStart<O> {
        let (started, handle) = self.begin();
        ChildStart { started, handle: Some(handle) }
    }

    fn begin(mut self) -> (Operation<String>, ChildHandle<O>) {
        let place = self.place;
        let mut child = self.child;
        if child.workflow_id.is_empty() && self.mistake.is_none() {
            child.workflow_id = self.base.core().draw(|random| random.next_uuid());
        }
        let (base, workflow_id) = (self.base.clone(), child.workflow_id.clone());
        if let Some(failure) = self.mistake.take() {
            let started = Operation::refused(failure.clone(), place, read_started);
            let result = Operation::refused(failure, place, read_value);
            return (started, ChildHandle { base, workflow_id, run_id: String::new(), result });
        }
        if child.task_queue.is_empty() {
            let info = base.core().info.borrow();
            child.task_queue = info.as_ref().map(|info| info.task_queue.clone()).unwrap_or_default();
        }
        let mut begun = None;
        let summary = self.summary;
        let started = Operation::begin(&base, "child", place, read_started, |_, machine| {
            let seq = machine.start_child(child, summary, place);
            begun = Some(seq);
            Ok(Op::ChildStart(seq))
        });
        let result = match begun {
            Some(seq) => Operation::waiting(
                base.core().wait_for(Op::Child(seq), base.scope(), place),
                place,
                read_value,
            ),
            None => {
                let reason = base.scope().reason().unwrap_or_default();
                Operation::refused(Failure::cancelled(reason), place, read_value)
            }
        };
        (started, ChildHandle { base, workflow_id, run_id: String::new(), result })
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
}

impl<O: DeserializeOwned> IntoFuture for ChildCall<O> {
    type Output = Result<O, Failure>;
    type IntoFuture = Operation<O>;

    fn into_future(self) -> Operation<O> {
        self.begin().1.result
    }
}

/// A child on its way: awaiting it gives the handle.
///
/// # Errors
/// The child could not be started: its workflow id is in use, its namespace does not exist, or it was cancelled before.
#[must_use = "await it for the handle"]
pub struct ChildStart<O> {
    started: Operation<String>,
    handle: Option<ChildHandle<O>>,
}

impl<O> Future for ChildStart<O> {
    type Output = Result<ChildHandle<O>, Failure>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let run_id = std::task::ready!(Pin::new(&mut self.started).poll(cx))?;
        let mut handle = self.handle.take().expect("a start is not polled after its end");
        handle.run_id = run_id;
        Poll::Ready(Ok(handle))
    }
}

/// A running child: awaiting it gives its result.
///
/// # Errors
/// A failure of kind `ChildWorkflow` whose cause says why: the child's own failure, a timeout, a cancellation, a termination.
#[must_use = "the child runs, but nobody sees its result"]
pub struct ChildHandle<O> {
    base: BaseContext,
    workflow_id: String,
    run_id: String,
    result: Operation<O>,
}

impl<O> ChildHandle<O> {
    /// Workflow id of the child.
    pub fn workflow_id(&self) -> &str {
        &self.workflow_id
    }

    /// Run id of the child's first run.
    pub fn run_id(&self) -> &str {
        &self.run_id
    }

    /// Cancels the child, by its cancellation type.
    #[track_caller]
    pub fn cancel(&self) {
        self.result.cancel();
    }

    /// Sends the child a signal.
    #[track_caller]
    pub fn signal<I: Serialize>(&self, signal: Signal<I>, input: I) -> SignalCall {
        let target = ExternalWorkflow::child(self.base.clone(), self.workflow_id.clone());
        target.signal_at(signal.name(), &input, Place::here())
    }
}

impl<O> Future for ChildHandle<O> {
    type Output = Result<O, Failure>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.result).poll(cx)
    }
}

impl<O> fmt::Debug for ChildCall<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChildCall").field("child", &self.child).finish_non_exhaustive()
    }
}

impl<O> fmt::Debug for ChildStart<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChildStart").field("handle", &self.handle).finish_non_exhaustive()
    }
}

impl<O> fmt::Debug for ChildHandle<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChildHandle")
            .field("workflow_id", &self.workflow_id)
            .field("run_id", &self.run_id)
            .finish_non_exhaustive()
    }
}
