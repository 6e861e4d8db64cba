//! What workflow code may call. Everything else that reaches outside of the workflow belongs into an activity.

use std::any::Any;
use std::cell::RefCell;
use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::rc::Rc;
use std::time::SystemTime;

use prost::Message;
use serde::Serialize;
use serde::de::DeserializeOwned;
use worker_proto::common::{Memo, Payload, SearchAttributes};

use super::activity_call::ActivityCall;
use super::attributes::SearchAttributeUpdates;
use super::cancellation::Cancellation;
use super::child_call::ChildCall;
use super::continue_as_new::ContinueAsNewCall;
use super::external::ExternalWorkflow;
use super::info::WorkflowInfo;
use super::join::{self, JoinHandle};
use super::log::WorkflowLog;
use super::random::WorkflowRandom;
use super::wait::{Signals, Timer, WaitUntil};
use crate::converter::DataConverter;
use crate::definition::{Activity, Query, Signal, Update, Workflow};
use crate::duration::IntoDuration;
use crate::error::Failure;
use crate::executor::core::RunCore;
use crate::executor::handlers::{SignalEntry, UpdateEntry};
use crate::executor::run::spawn_signal;
use crate::executor::scope::Scope;
use crate::machine::Progressed;
use crate::machine::output::Place;
use crate::size;

/// A workflow's context without the type of its state: what generated code is handed.
#[derive(Clone)]
pub struct BaseContext {
    core: Rc<RunCore>,
    scope: Rc<Scope>,
}

impl BaseContext {
    pub(crate) fn root(core: Rc<RunCore>) -> Self {
        let scope = Rc::clone(&core.root);
        Self { core, scope }
    }

    pub(crate) fn core(&self) -> &Rc<RunCore> {
        &self.core
    }

    pub(crate) fn scope(&self) -> &Rc<Scope> {
        &self.scope
    }

    /// The context for workflow code with state `S`.
    pub fn typed<S>(&self) -> WorkflowContext<S> {
        WorkflowContext { base: self.clone(), types: PhantomData }
    }

    /// The workflow's state.
    ///
    /// # Panics
    /// When the state is of another type; generated code never asks for one.
    pub fn state<S: 'static>(&self) -> Rc<RefCell<S>> {
        join::downcast_state(self.core.state())
            .expect("the state has the type that its workflow was made with")
    }

    /// Puts the workflow's state in, once, before the run begins.
    pub fn set_state<S: 'static>(&self, state: Rc<RefCell<S>>) {
        self.core.set_state(state as Rc<dyn Any>);
    }

    /// What converts values to payloads.
    pub fn converter(&self) -> &DataConverter {
        &self.core.converter
    }

    /// Reads arguments.
    ///
    /// # Errors
    /// The payloads are something else.
    pub fn decode<I: DeserializeOwned>(&self, payloads: &[Payload]) -> Result<I, Failure> {
        Ok(self.core.converter.decode_args(payloads)?)
    }

    /// Writes a result.
    ///
    /// # Errors
    /// The value cannot be encoded.
    pub fn encode<O: Serialize>(&self, value: &O) -> Result<Payload, Failure> {
        Ok(self.core.converter.encode(value)?)
    }

    pub(crate) fn summary(&self, text: &str) -> Option<Payload> {
        DataConverter::json().encode(text).ok()
    }
}

impl fmt::Debug for BaseContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BaseContext").field("run", &self.core.identity).finish_non_exhaustive()
    }
}

/// What workflow code may call. `!Send`, cheap to clone, of the workflow's own thread.
///
/// Every operation is a builder that is also a future: options in between, `.await` at the end, `.start()` where a handle is wanted
/// before the result. `S` is the state of an impl-block workflow; a function workflow has `()`.
///
/// ```
/// # use worker_core::{Activity, Failure, WorkflowContext};
/// # const GREET: Activity<String, String> = Activity::named("greet");
/// async fn greeter(ctx: WorkflowContext, name: String) -> Result<String, Failure> {
///     ctx.sleep("1s").await?;
///     ctx.activity(GREET, name).start_to_close("10s").await
/// }
/// ```
pub struct WorkflowContext<S = ()> {
    base: BaseContext,
    types: PhantomData<fn() -> S>,
}

impl<S> Clone for WorkflowContext<S> {
    fn clone(&self) -> Self {
        self.base.typed()
    }
}

impl<S> fmt::Debug for WorkflowContext<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WorkflowContext").field("run", &self.base.core.identity).finish_non_exhaustive()
    }
}

/// Things to begin and to wait for.
impl<S> WorkflowContext<S> {
    /// Calls an activity.
    #[track_caller]
    pub fn activity<I: Serialize, O: DeserializeOwned>(
        &self,
        activity: Activity<I, O>,
        input: I,
    ) -> ActivityCall<O> {
        ActivityCall::new(self.base.clone(), activity, &input, Place::here())
    }

    /// Starts a child workflow.
    #[track_caller]
    pub fn child<I: Serialize, O: DeserializeOwned>(
        &self,
        workflow: Workflow<I, O>,
        input: I,
    ) -> ChildCall<O> {
        ChildCall::new(self.base.clone(), workflow, &input, Place::here())
    }

    /// Another workflow, to signal or to cancel.
    pub fn external(&self, workflow_id: impl Into<String>) -> ExternalWorkflow {
        ExternalWorkflow::new(self.base.clone(), workflow_id.into())
    }

    /// Waits for a time, which starts now and not when the timer is awaited. Less than a millisecond counts as one, zero as none.
    #[track_caller]
    pub fn sleep(&self, duration: impl IntoDuration) -> Timer {
        Timer::new(&self.base, duration, None, Place::here())
    }

    /// The same with a line for people, shown beside the timer.
    #[track_caller]
    pub fn sleep_for(&self, duration: impl IntoDuration, summary: &str) -> Timer {
        Timer::new(&self.base, duration, self.base.summary(summary), Place::here())
    }

    /// A view of the signals of this name, those that nobody has taken yet included.
    pub fn signals<I: DeserializeOwned>(&self, signal: Signal<I>) -> Signals<I> {
        Signals::new(self.base.clone(), signal.name())
    }

    /// Ends this run and starts the next one.
    #[track_caller]
    pub fn continue_as_new<I: Serialize, O>(&self, input: I) -> ContinueAsNewCall<O> {
        ContinueAsNewCall::new(self.base.clone(), &input, Place::here())
    }

    /// Runs a future beside this one; it is polled after those that are ready now.
    pub fn spawn<F>(&self, future: F) -> JoinHandle<F::Output>
    where
        F: Future + 'static,
        F::Output: 'static,
    {
        JoinHandle::spawn(&self.base.core, future)
    }

    /// Begins all, then waits for all; results in the order given.
    pub async fn join_all<F: IntoFuture>(&self, futures: impl IntoIterator<Item = F>) -> Vec<F::Output> {
        join::join_all(futures).await
    }

    /// Waits until every signal and update handler that has begun has ended.
    #[track_caller]
    pub fn all_handlers_finished(&self) -> WaitUntil {
        let core = Rc::downgrade(&self.base.core);
        let holds = move || core.upgrade().is_none_or(|core| core.handlers_open.get() == 0);
        WaitUntil::new(self.base.clone(), Box::new(holds), Place::here())
    }
}

/// The workflow's own state.
impl<S: 'static> WorkflowContext<S> {
    /// Reads the state.
    ///
    /// # Panics
    /// When called inside of [`write`](Self::write).
    pub fn read<T>(&self, read: impl FnOnce(&S) -> T) -> T {
        let state = self.base.state::<S>();
        let state = state.try_borrow().expect("the state is not read inside of `ctx.write`");
        read(&state)
    }

    /// Changes the state.
    ///
    /// # Panics
    /// When called inside of [`read`](Self::read) or of itself.
    pub fn write<T>(&self, write: impl FnOnce(&mut S) -> T) -> T {
        drop(self.base.core.act("write"));
        let state = self.base.state::<S>();
        let mut state =
            state.try_borrow_mut().expect("the state is not written inside of `ctx.read` or `ctx.write`");
        write(&mut state)
    }

    /// Waits until the condition holds for the state. It is looked at whenever the workflow comes to rest, so it must be cheap and
    /// change nothing.
    #[track_caller]
    pub fn wait_until(&self, condition: impl Fn(&S) -> bool + 'static) -> WaitUntil {
        let state = self.base.state::<S>();
        let holds = move || condition(&state.borrow());
        WaitUntil::new(self.base.clone(), Box::new(holds), Place::here())
    }
}

/// Facts.
impl<S> WorkflowContext<S> {
    /// What the run knows about itself.
    pub fn info(&self) -> Rc<WorkflowInfo> {
        self.base.core.info.borrow().clone().expect("the run begins with its facts")
    }

    /// Workflow time: when the current workflow task started. The same at every replay; never goes back.
    pub fn now(&self) -> SystemTime {
        self.base.core.machine.borrow().now()
    }

    /// Randomness that replay repeats.
    pub fn random(&self) -> WorkflowRandom {
        WorkflowRandom::new(Rc::clone(&self.base.core))
    }

    /// A version 4 UUID from the run's randomness.
    pub fn uuid(&self) -> String {
        self.base.core.draw(|random| random.next_uuid())
    }

    /// Whether what runs now has run before. For logs and the like; a workflow that decides by it does not replay.
    pub fn is_replaying(&self) -> bool {
        self.base.core.machine.borrow().is_replaying()
    }

    /// Id of the newest event of the run's history.
    pub fn history_length(&self) -> u64 {
        u64::try_from(self.progressed().history_length).unwrap_or_default()
    }

    /// Size of the run's history in bytes, as the server counts it.
    pub fn history_size(&self) -> u64 {
        u64::try_from(self.progressed().history_size_bytes).unwrap_or_default()
    }

    /// The server finds the history long and suggests to continue as new.
    pub fn continue_as_new_suggested(&self) -> bool {
        self.progressed().suggest_continue_as_new
    }

    /// The deployment version that runs of this workflow should move to has changed.
    pub fn target_version_changed(&self) -> bool {
        self.progressed().target_version_changed
    }

    fn progressed(&self) -> Progressed {
        self.base.core.machine.borrow().progressed()
    }

    /// The result of the newest run before this one that completed, in a chain by cron or continue-as-new; `None`: there was none.
    ///
    /// # Errors
    /// It is something else.
    pub fn last_result<T: DeserializeOwned>(&self) -> Result<Option<T>, Failure> {
        let info = self.info();
        let Some(result) = &info.last_result else { return Ok(None) };
        Ok(Some(self.base.converter().decode_args(&result.payloads)?))
    }

    /// Why the run before this one failed, in a chain by retry or cron; `None`: it did not.
    pub fn last_failure(&self) -> Option<Failure> {
        self.info().last_failure.clone()
    }

    /// A memo field; `None`: there is none.
    ///
    /// # Errors
    /// The field is something else.
    pub fn memo<T: DeserializeOwned>(&self, key: &str) -> Result<Option<T>, Failure> {
        let memo = self.base.core.memo.borrow();
        Ok(memo.fields.get(key).map(|payload| self.base.converter().decode(payload)).transpose()?)
    }

    /// A search attribute as JSON; `None`: there is none.
    pub fn search_attribute(&self, name: &str) -> Option<serde_json::Value> {
        let attributes = self.base.core.search_attributes.borrow();
        serde_json::from_slice(&attributes.indexed_fields.get(name)?.data).ok()
    }

    /// Log lines that replay does not repeat.
    pub fn log(&self) -> WorkflowLog {
        let core = &self.base.core;
        let silent = core.machine.borrow().is_replaying();
        WorkflowLog::new(core.identity.workflow_id.clone(), core.identity.run_id.clone(), silent)
    }
}

/// Cancellation.
impl<S> WorkflowContext<S> {
    /// The scope that what is begun by this context belongs to.
    pub fn cancellation(&self) -> Cancellation {
        Cancellation::new(Rc::clone(&self.base.core), Rc::clone(&self.base.scope))
    }

    /// The same context under another scope.
    #[must_use]
    pub fn with_cancellation(&self, cancellation: &Cancellation) -> Self {
        let base = BaseContext { core: Rc::clone(&self.base.core), scope: Rc::clone(cancellation.scope()) };
        base.typed()
    }

    /// The same context under a scope of its own, which no other cancels: for cleaning up.
    #[must_use]
    pub fn detached(&self) -> Self {
        BaseContext { core: Rc::clone(&self.base.core), scope: Rc::default() }.typed()
    }
}

/// Things to change.
impl<S> WorkflowContext<S> {
    /// Sets or, with `None`, removes a memo field.
    ///
    /// # Errors
    /// The value cannot be encoded.
    #[track_caller]
    pub fn upsert_memo<T: Serialize>(&self, key: &str, value: Option<&T>) -> Result<(), Failure> {
        let place = Place::here();
        let mut machine = self.base.core.act("upsert_memo");
        let payload = match value {
            Some(value) => self.base.converter().encode(value)?,
            None => self.base.converter().encode(&())?,
        };
        let mut memo = self.base.core.memo.borrow_mut();
        match value {
            Some(_) => memo.fields.insert(key.to_owned(), payload.clone()),
            None => memo.fields.remove(key),
        };
        machine.modify_memo(Memo { fields: [(key.to_owned(), payload)].into() }, place);
        // Servers look at the memo as it becomes, and end the run of one that is too large.
        let size = memo.encoded_len();
        if size > size::BYTES_MAX && !machine.is_replaying() {
            self.base.core.fail_task(size::text(&format!("the memo with `{key}`"), size));
        }
        Ok(())
    }

    /// Sets and removes search attributes.
    #[track_caller]
    pub fn upsert_search_attributes(&self, updates: SearchAttributeUpdates) {
        let mut machine = self.base.core.act("upsert_search_attributes");
        let fields = updates.into_fields();
        let mut view = self.base.core.search_attributes.borrow_mut();
        for (name, payload) in &fields {
            if payload.data.as_ref() == b"null" {
                view.indexed_fields.remove(name);
            } else {
                view.indexed_fields.insert(name.clone(), payload.clone());
            }
        }
        machine.upsert_search_attributes(SearchAttributes { indexed_fields: fields }, Place::here());
    }

    /// A text about where the run stands, in Markdown, shown by web pages.
    pub fn set_current_details(&self, text: impl Into<String>) {
        drop(self.base.core.act("set_current_details"));
        *self.base.core.details.borrow_mut() = text.into();
    }

    /// Handles a signal from now on; those that came before are handled first, in order.
    #[track_caller]
    pub fn on_signal<I, F>(&self, signal: Signal<I>, handler: impl Fn(Self, I) -> F + 'static)
    where
        S: 'static,
        I: DeserializeOwned,
        F: Future<Output = Result<(), Failure>> + 'static,
    {
        let core = &self.base.core;
        drop(core.act("on_signal"));
        let run = Rc::new(move |base: &BaseContext, input: &[Payload]| {
            let future = handler(base.typed(), base.decode(input)?);
            Ok(Some(Box::pin(future) as _))
        });
        let handler = SignalEntry { place: Place::here(), run };
        for input in core.handlers.set_signal(signal.name(), handler.clone()) {
            spawn_signal(core, handler.clone(), signal.name().to_owned(), input);
        }
    }

    /// Answers a query from now on; the handler must change nothing.
    pub fn on_query<I, O>(
        &self,
        query: Query<I, O>,
        handler: impl Fn(&Self, I) -> Result<O, Failure> + 'static,
    ) where
        S: 'static,
        I: DeserializeOwned,
        O: Serialize,
    {
        drop(self.base.core.act("on_query"));
        let handler = move |base: &BaseContext, input: &[Payload]| {
            base.encode(&handler(&base.typed(), base.decode(input)?)?)
        };
        self.base.core.handlers.set_query(query.name(), Rc::new(handler));
    }

    /// Handles an update from now on. Set it before the first await, or updates that come with the start are rejected.
    #[track_caller]
    pub fn on_update<I, O, F>(&self, update: Update<I, O>, handler: impl Fn(Self, I) -> F + 'static)
    where
        S: 'static,
        I: DeserializeOwned,
        O: Serialize + 'static,
        F: Future<Output = Result<O, Failure>> + 'static,
    {
        drop(self.base.core.act("on_update"));
        let handler = move |base: &BaseContext, input: &[Payload]| {
            let future = handler(base.typed(), base.decode(input)?);
            let base = base.clone();
            Ok(Box::pin(async move { base.encode(&future.await?) }) as _)
        };
        let entry = UpdateEntry { place: Place::here(), validate: None, run: Rc::new(handler) };
        self.base.core.handlers.set_update(update.name(), entry);
    }
}
