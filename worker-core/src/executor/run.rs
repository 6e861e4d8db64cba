//! One run: its machine, its futures, and what a workflow task makes of them.
//!
//! Called by a workflow thread and by the replayer, always on the thread that made it. The order inside one activation is
//! frozen, because replay depends on it: create the workflow without polling it; apply all jobs in order; poll the ready queue
//! first in, first out, the main future behind the handlers that its first jobs spawned; evaluate conditions in the order of
//! their registration; repeat until nothing changes.

use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use worker_proto::common::Payload;
use worker_proto::enums::{QueryResultType, WorkflowTaskFailedCause};
use worker_proto::history::WorkflowExecutionStartedEventAttributes;
use worker_proto::query::{WorkflowQuery, WorkflowQueryResult};

use super::core::{RunCore, RunIdentity};
use super::handlers::{SignalEntry, UpdateEntry};
use super::panics;
use super::{Completion, TaskOutcome, WorkflowTask};
use crate::context::info::WorkflowInfo;
use crate::context::workflow::BaseContext;
use crate::converter::DataConverter;
use crate::error::Failure;
use crate::machine::input::{self, SignalInput, UpdateInput};
use crate::machine::output::{Close, Place, payloads};
use crate::machine::{Activation, Job, MachineError, TaskInput};
use crate::private::WorkflowRegistration;
use crate::registry::Served;

/// Told before and after each stretch of user code, so that a watchdog can see one that does not end.
pub(crate) trait Pulse {
    /// User code begins.
    fn begin(&self);
    /// User code gave control back.
    fn end(&self);
}

/// For callers without a watchdog.
pub(crate) struct NoPulse;

impl Pulse for NoPulse {
    fn begin(&self) {}
    fn end(&self) {}
}

/// Why a workflow task fails; the run itself goes on with the next attempt.
#[derive(Debug)]
pub(crate) struct TaskError {
    pub(crate) cause: WorkflowTaskFailedCause,
    pub(crate) failure: Failure,
}

impl TaskError {
    fn unhandled(type_name: &str, message: impl Into<String>) -> Self {
        let failure = Failure::new(type_name, message);
        Self { cause: WorkflowTaskFailedCause::WorkflowWorkerUnhandledFailure, failure }
    }
}

impl From<MachineError> for TaskError {
    fn from(error: MachineError) -> Self {
        let message = error.to_string();
        match error {
            MachineError::NonDeterminism(_) => Self {
                cause: WorkflowTaskFailedCause::NonDeterministicError,
                failure: Failure::new("NonDeterminismError", message),
            },
            MachineError::UnknownEvent { .. } => Self::unhandled("UnknownEvent", message),
            MachineError::Gap { .. } => Self::unhandled("BrokenHistory", message),
            MachineError::Malformed(_) => Self::unhandled("MalformedTask", message),
        }
    }
}

/// One run of one workflow. Dropping it drops the workflow's futures without running them further.
pub(crate) struct Run {
    core: Rc<RunCore>,
    served: Arc<Served>,
    registration: Option<&'static WorkflowRegistration>,
    /// Applied more than the last started task; good for the query that asked, not for the cache.
    overrun: bool,
}

impl Drop for Run {
    fn drop(&mut self) {
        let core = &self.core;
        let dropped = panics::catch(|| core.close());
        if let Err(panic) = dropped {
            tracing::warn!(run_id = %core.identity.run_id, "while a run was dropped: {panic}");
        }
    }
}

impl Run {
    /// A run that has seen nothing of its history yet.
    pub(crate) fn new(identity: RunIdentity, converter: DataConverter, served: Arc<Served>) -> Self {
        Self { core: RunCore::new(identity, converter), served, registration: None, overrun: false }
    }

    /// Whether a history that begins with `first_event_id` can be applied on top of what the run has seen.
    pub(crate) fn continues_with(&self, first_event_id: i64) -> bool {
        first_event_id <= self.core.machine.borrow().last_event_id() + 1
    }

    /// Whether the run may be kept for its next task.
    pub(crate) fn is_cacheable(&self) -> bool {
        !self.overrun
    }

    /// The server forgot the task that was answered last; see [`Machine::roll_back`](crate::machine::Machine::roll_back).
    pub(crate) fn roll_back(&self, started_event_id: i64) {
        self.core.machine.borrow_mut().roll_back(started_event_id);
    }

    /// Answers a workflow task.
    pub(crate) fn handle_task(&mut self, task: WorkflowTask, pulse: &dyn Pulse) -> TaskOutcome {
        let query = task.query.clone();
        if query.is_some() && !task.queries.is_empty() {
            return TaskOutcome::Dropped { reason: "the task has both kinds of queries".to_owned() };
        }
        let result = match query {
            Some(query) => Ok(TaskOutcome::QueryAnswered(Box::new(self.answer_only(task, &query, pulse)))),
            None => self.complete(task, pulse).map(|completion| TaskOutcome::Completed(Box::new(completion))),
        };
        result.unwrap_or_else(|error| TaskOutcome::Failed {
            cause: error.cause,
            failure: Box::new(error.failure.into_proto()),
        })
    }

    /// Applies a history to its end without answering anything; for the replayer.
    pub(crate) fn replay(&mut self, task: WorkflowTask, pulse: &dyn Pulse) -> Result<(), TaskError> {
        self.apply(task, pulse)
    }

    fn complete(&mut self, mut task: WorkflowTask, pulse: &dyn Pulse) -> Result<Completion, TaskError> {
        let queries = std::mem::take(&mut task.queries);
        self.apply(task, pulse)?;
        let mut query_results = BTreeMap::new();
        for (id, query) in queries {
            query_results.insert(id, self.answer(&query, pulse));
        }
        let mut machine = self.core.machine.borrow_mut();
        let completion = Completion {
            commands: machine.take_commands(),
            messages: machine.take_messages(),
            query_results,
            force_new_task: false,
            sdk_metadata: machine.take_sdk_metadata(),
            is_terminal: machine.is_closing(),
        };
        drop(machine);
        if completion.is_terminal {
            self.warn_at_close();
        }
        Ok(completion)
    }

    /// Answers a query that is the whole task, from the state at the end of its history.
    fn answer_only(
        &mut self,
        task: WorkflowTask,
        query: &WorkflowQuery,
        pulse: &dyn Pulse,
    ) -> WorkflowQueryResult {
        // A task that came and went between the query's dispatch and now makes the cached state newer than the query asked
        // for. That is an answer too: it holds all that had happened when the query was asked.
        match self.apply(task, pulse) {
            Ok(()) => self.answer(query, pulse),
            Err(error) => {
                self.overrun = true;
                failed_answer(error.failure)
            }
        }
    }

    fn apply(&mut self, task: WorkflowTask, pulse: &dyn Pulse) -> Result<(), TaskError> {
        let updates = task.messages.into_iter().map(UpdateInput::from_message).collect::<Result<_, _>>()?;
        let events = input::parse(task.history)?;
        let task = TaskInput { started_event_id: task.started_event_id, updates };
        self.core.machine.borrow_mut().handle_task(events, task)?;
        loop {
            let activation = self.core.machine.borrow_mut().poll_activation()?;
            let Some(activation) = activation else { break };
            self.overrun |= activation.beyond;
            self.activate(activation, pulse)?;
        }
        Ok(())
    }

    fn activate(&mut self, activation: Activation, pulse: &dyn Pulse) -> Result<(), TaskError> {
        let core = Rc::clone(&self.core);
        core.tasks.open(|| {
            for job in activation.jobs {
                self.apply_job(job, activation.replaying, pulse)?;
            }
            if let Some(main) = core.main.get().filter(|_| !core.main_polled.get()) {
                core.tasks.make_ready(main);
            }
            self.run_to_rest(pulse)
        })?;
        match core.tasks.take_foreign() {
            Some(text) => Err(TaskError::unhandled("ForeignWakeUp", text)),
            None => Ok(()),
        }
    }

    fn run_to_rest(&self, pulse: &dyn Pulse) -> Result<(), TaskError> {
        let core = &self.core;
        loop {
            pulse.begin();
            let polled = panics::catch(|| core.tasks.poll_one() || core.fire_conditions());
            pulse.end();
            if let Some(error) = core.take_task_error() {
                return Err(TaskError::unhandled("WorkflowTaskError", error));
            }
            if !polled.map_err(|panic| TaskError::unhandled("PanicError", panic))? {
                return Ok(());
            }
        }
    }

    fn apply_job(&mut self, job: Job, replaying: bool, pulse: &dyn Pulse) -> Result<(), TaskError> {
        match job {
            Job::Init(started) => self.init(*started, pulse)?,
            Job::Reseeded => {}
            Job::Signal(signal) => self.signal(*signal),
            Job::Update(update) => self.update(*update, replaying),
            Job::Cancel { reason } => {
                let reason = if reason.is_empty() { "cancellation was requested".to_owned() } else { reason };
                self.core.root.cancel(&self.core, &reason, Place::here());
            }
            Job::Resolve(resolution) => self.core.resolve(resolution),
        }
        Ok(())
    }

    fn init(
        &mut self,
        started: WorkflowExecutionStartedEventAttributes,
        pulse: &dyn Pulse,
    ) -> Result<(), TaskError> {
        let core = &self.core;
        let name = started.workflow_type.as_ref().map_or("", |kind| kind.name.as_str()).to_owned();
        let registration = self.served.workflow(&name).ok_or_else(|| {
            let text = format!(
                "{} (task queue `{}`)",
                self.served.unknown_workflow(&name),
                core.identity.task_queue
            );
            TaskError::unhandled("NotFoundError", text)
        })?;
        self.registration = Some(registration);
        let input = started.input.clone().unwrap_or_default().payloads;
        *core.memo.borrow_mut() = started.memo.clone().unwrap_or_default();
        *core.search_attributes.borrow_mut() = started.search_attributes.clone().unwrap_or_default();
        let started_at = core.machine.borrow().now();
        *core.info.borrow_mut() = Some(Rc::new(WorkflowInfo::new(&core.identity, started, started_at)));
        let base = BaseContext::root(Rc::clone(core));
        pulse.begin();
        let created = panics::catch(|| (registration.create())(&base, &input));
        pulse.end();
        let instance =
            created.map_err(|panic| TaskError::unhandled("PanicError", panic))?.map_err(|failure| {
                let text = format!("the input of workflow type `{name}` cannot be read");
                TaskError {
                    failure: Failure::new("InputError", text).caused_by(failure),
                    ..TaskError::unhandled("", "")
                }
            })?;
        core.set_state(instance.state);
        let (this, main, place) = (Rc::clone(core), instance.main, registration.place());
        let id = core.tasks.add(async move {
            this.main_polled.set(true);
            let close = match main.await {
                Ok(result) => Close::Completed(result),
                Err(failure) if failure.is_cancelled() && this.root.is_cancelled() => {
                    Close::Canceled(failure.detail_payloads().to_vec())
                }
                Err(failure) => Close::Failed(Box::new(failure.into_proto())),
            };
            this.machine.borrow_mut().close(close, place);
        });
        core.main.set(Some(id));
        Ok(())
    }

    fn signal(&self, signal: SignalInput) {
        let handler = self.signal_handler(&signal.name);
        match handler {
            Some(handler) => spawn_signal(&self.core, handler, signal.name, signal.input),
            None => self.core.handlers.keep(&signal.name, signal.input),
        }
    }

    fn signal_handler(&self, name: &str) -> Option<SignalEntry> {
        if let Some(handler) = self.core.handlers.signal(name) {
            return Some(handler);
        }
        let def = self.registration?.signals().iter().find(|def| def.name == name)?;
        let run = def.run;
        let run = Rc::new(move |base: &BaseContext, input: &[Payload]| run(base, input));
        Some(SignalEntry { place: def.place, run })
    }

    /// The handler is looked up inside the task, once more after the main future's first poll, which may set it.
    fn update(&self, update: UpdateInput, replaying: bool) {
        let core = Rc::clone(&self.core);
        let registration = self.registration;
        self.core.tasks.spawn(async move {
            let input = update.request.input.unwrap_or_default();
            let (name, args) = (input.name, input.args.unwrap_or_default().payloads);
            let mut handler = update_handler(&core, registration, &name);
            if handler.is_none() && !core.main_polled.get() {
                crate::context::join::yield_once().await;
                handler = update_handler(&core, registration, &name);
            }
            let place = handler.as_ref().map_or_else(Place::here, |handler| handler.place);
            let begun = begin_update(&core, registration, handler, &name, &args, replaying);
            let future = match begun {
                Ok(future) => future,
                Err(failure) if replaying => {
                    let id = &update.update_id;
                    return core
                        .fail_task(format!("update `{id}` was accepted before and is not now: {failure}"));
                }
                Err(failure) => {
                    return core.machine.borrow_mut().reject_update(&update.update_id, failure.into_proto());
                }
            };
            core.machine.borrow_mut().accept_update(&update.update_id, place);
            core.handlers_open.set(core.handlers_open.get() + 1);
            let result = future.await.map_err(Failure::into_proto);
            core.handlers_open.set(core.handlers_open.get() - 1);
            core.machine.borrow_mut().complete_update(&update.update_id, result, place);
        });
    }

    fn answer(&self, query: &WorkflowQuery, pulse: &dyn Pulse) -> WorkflowQueryResult {
        let args = query.query_args.as_ref().map_or(&[][..], |args| &args.payloads);
        let base = BaseContext::root(Rc::clone(&self.core));
        pulse.begin();
        let answered =
            self.core.read_only(|| panics::catch(|| self.run_query(&base, &query.query_type, args)));
        pulse.end();
        let answered = answered.unwrap_or_else(|panic| Err(Failure::new("QueryFailed", panic)));
        match answered {
            Ok(answer) => WorkflowQueryResult {
                result_type: QueryResultType::Answered as i32,
                answer: payloads(vec![answer]),
                ..WorkflowQueryResult::default()
            },
            Err(failure) => failed_answer(failure),
        }
    }

    fn run_query(&self, base: &BaseContext, name: &str, args: &[Payload]) -> Result<Payload, Failure> {
        if let Some(handler) = self.core.handlers.query(name) {
            return handler(base, args);
        }
        let defs = self.registration.map_or(&[][..], |registration| registration.queries());
        if let Some(def) = defs.iter().find(|def| def.name == name) {
            return (def.run)(base, args);
        }
        match name {
            "__temporal_workflow_metadata" => return Ok(DataConverter::json().encode(&self.metadata())?),
            "__stack_trace" => return Ok(DataConverter::json().encode(&self.core.open_waits())?),
            _ => {}
        }
        let mut known: Vec<String> = defs.iter().map(|def| def.name.to_owned()).collect();
        known.extend(self.core.handlers.query_names());
        Err(unknown_handler("query", name, known))
    }

    /// What web pages and the CLI show about the run's handlers.
    fn metadata(&self) -> serde_json::Value {
        let named = |names: Vec<String>| -> Vec<_> {
            names.into_iter().map(|name| serde_json::json!({ "name": name })).collect()
        };
        let (mut signals, mut queries, mut updates) =
            (Vec::new(), self.core.handlers.query_names(), self.core.handlers.update_names());
        if let Some(registration) = self.registration {
            signals.extend(registration.signals().iter().map(|def| def.name.to_owned()));
            queries.extend(registration.queries().iter().map(|def| def.name.to_owned()));
            updates.extend(registration.updates().iter().map(|def| def.name.to_owned()));
        }
        serde_json::json!({
            "definition": {
                "type": self.core.identity.workflow_type,
                "queryDefinitions": named(queries),
                "signalDefinitions": named(signals),
                "updateDefinitions": named(updates),
            },
            "currentDetails": *self.core.details.borrow(),
        })
    }

    fn warn_at_close(&self) {
        let RunIdentity { workflow_id, run_id, workflow_type, .. } = &self.core.identity;
        for (signal, count) in self.core.handlers.untaken() {
            tracing::warn!(
                workflow_id,
                run_id,
                workflow_type,
                signal,
                count,
                "the run ends with signals that nobody took"
            );
        }
        if self.core.handlers_open.get() > 0 {
            let open = self.core.handlers_open.get();
            tracing::warn!(%run_id, "the run ends with {open} handlers that have not; await `ctx.all_handlers_finished()`");
        }
    }
}

/// Runs a signal's handler as a future of its own, in its turn.
pub(crate) fn spawn_signal(core: &Rc<RunCore>, handler: SignalEntry, name: String, input: Vec<Payload>) {
    let this = Rc::clone(core);
    core.tasks.spawn(async move {
        let base = BaseContext::root(Rc::clone(&this));
        let future = match (handler.run)(&base, &input) {
            Ok(None) => return,
            Ok(Some(future)) => future,
            Err(failure) => {
                tracing::error!(run_id = %this.identity.run_id, "signal `{name}` is dropped, its input cannot be read: {failure}");
                return;
            }
        };
        this.handlers_open.set(this.handlers_open.get() + 1);
        let result = future.await;
        this.handlers_open.set(this.handlers_open.get() - 1);
        if let Err(failure) = result {
            let close = if failure.is_cancelled() && this.root.is_cancelled() {
                return;
            } else {
                Close::Failed(Box::new(failure.into_proto()))
            };
            this.machine.borrow_mut().close(close, handler.place);
        }
    });
}

fn update_handler(
    core: &RunCore,
    registration: Option<&'static WorkflowRegistration>,
    name: &str,
) -> Option<UpdateEntry> {
    if let Some(entry) = core.handlers.update(name) {
        return Some(entry);
    }
    let def = registration?.updates().iter().find(|def| def.name == name)?;
    let (run, validate) = (def.run, def.validate);
    Some(UpdateEntry {
        place: def.place,
        validate: validate
            .map(|validate| Rc::new(move |base: &BaseContext, input: &[Payload]| validate(base, input)) as _),
        run: Rc::new(move |base: &BaseContext, input: &[Payload]| run(base, input)),
    })
}

type UpdateFuture = std::pin::Pin<Box<dyn Future<Output = Result<Payload, Failure>>>>;

/// Validates, on a live run, and builds the handler's future without polling it.
fn begin_update(
    core: &Rc<RunCore>,
    registration: Option<&'static WorkflowRegistration>,
    handler: Option<UpdateEntry>,
    name: &str,
    args: &[Payload],
    replaying: bool,
) -> Result<UpdateFuture, Failure> {
    let Some(handler) = handler else {
        let defs = registration.map_or(&[][..], |registration| registration.updates());
        let mut known: Vec<String> = defs.iter().map(|def| def.name.to_owned()).collect();
        known.extend(core.handlers.update_names());
        return Err(unknown_handler("update", name, known));
    };
    let base = BaseContext::root(Rc::clone(core));
    if let Some(validate) = handler.validate.filter(|_| !replaying) {
        let validated = core.read_only(|| panics::catch(|| validate(&base, args)));
        validated.unwrap_or_else(|panic| Err(Failure::new("ValidatorFailed", panic)))?;
    }
    (handler.run)(&base, args)
}

fn unknown_handler(kind: &str, name: &str, mut known: Vec<String>) -> Failure {
    known.sort_unstable();
    known.dedup();
    let known = known.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    let known = if known.is_empty() { "none".to_owned() } else { known };
    Failure::new("NotFoundError", format!("this workflow has no {kind} `{name}`; it has {known}"))
}

fn failed_answer(failure: Failure) -> WorkflowQueryResult {
    WorkflowQueryResult {
        result_type: QueryResultType::Failed as i32,
        error_message: failure.message().to_owned(),
        failure: Some(failure.into_proto()),
        ..WorkflowQueryResult::default()
    }
}
