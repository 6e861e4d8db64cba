//! What the futures of one run share: its machine, its waits, its conditions, its mailbox.
//!
//! Made by `executor::run`, reached by user code through `context`. Everything here lives on one thread. Nothing here polls a
//! future, and no borrow of the machine is held while user code runs.

use std::any::Any;
use std::cell::{Cell, RefCell, RefMut};
use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::rc::{Rc, Weak};
use std::task::{Context, Poll, Waker};

use worker_proto::common::{Memo, SearchAttributes};

use super::handlers::Handlers;
use super::panics::refuse_in_read_only;
use super::scope::{Entry, Scope};
use super::tasks::{TaskId, Tasks};
use crate::context::info::WorkflowInfo;
use crate::converter::DataConverter;
use crate::machine::Machine;
use crate::machine::output::Place;
use crate::machine::random::Random;
use crate::machine::state::{Op, Outcome, Resolution};

/// What user code may do at the moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Everything.
    Running,
    /// A query or a validator: nothing that leaves a trace.
    ReadOnly,
    /// The run is being dropped: nothing at all.
    Closed,
}

/// Which run it is, as the workflow task says it.
#[derive(Clone, Debug, Default)]
pub(crate) struct RunIdentity {
    pub(crate) namespace: String,
    pub(crate) task_queue: String,
    pub(crate) workflow_id: String,
    pub(crate) run_id: String,
    pub(crate) workflow_type: String,
}

/// Shared by all futures of a run.
pub(crate) struct RunCore {
    pub(crate) identity: RunIdentity,
    pub(crate) converter: DataConverter,
    pub(crate) machine: RefCell<Machine>,
    pub(crate) tasks: Tasks,
    pub(crate) handlers: Handlers,
    pub(crate) root: Rc<Scope>,
    pub(crate) info: RefCell<Option<Rc<WorkflowInfo>>>,
    pub(crate) memo: RefCell<Memo>,
    pub(crate) search_attributes: RefCell<SearchAttributes>,
    pub(crate) details: RefCell<String>,
    pub(crate) main: Cell<Option<TaskId>>,
    pub(crate) main_polled: Cell<bool>,
    /// Handlers that have begun and not ended.
    pub(crate) handlers_open: Cell<usize>,
    mode: Cell<Mode>,
    state: RefCell<Option<Rc<dyn Any>>>,
    waits: RefCell<BTreeMap<Op, Rc<Slot>>>,
    conditions: RefCell<BTreeMap<u64, Rc<Condition>>>,
    next_condition: Cell<u64>,
    throw_away: RefCell<Option<Random>>,
    task_error: RefCell<Option<String>>,
}

impl RunCore {
    /// The core of a run that has not begun, on the calling thread.
    pub(crate) fn new(identity: RunIdentity, converter: DataConverter) -> Rc<Self> {
        let machine = Machine::new(&identity.run_id);
        let tasks = Tasks::new(&identity.workflow_id);
        Rc::new(Self {
            identity,
            converter,
            machine: RefCell::new(machine),
            tasks,
            handlers: Handlers::default(),
            root: Rc::default(),
            info: RefCell::default(),
            memo: RefCell::default(),
            search_attributes: RefCell::default(),
            details: RefCell::default(),
            main: Cell::default(),
            main_polled: Cell::default(),
            handlers_open: Cell::default(),
            mode: Cell::new(Mode::Running),
            state: RefCell::default(),
            waits: RefCell::default(),
            conditions: RefCell::default(),
            next_condition: Cell::default(),
            throw_away: RefCell::default(),
            task_error: RefCell::default(),
        })
    }

    /// The machine, for a call of user code that leaves a trace; `what` is that call.
    pub(crate) fn act(&self, what: &'static str) -> RefMut<'_, Machine> {
        if self.mode.get() == Mode::ReadOnly {
            refuse_in_read_only(what);
        }
        self.machine.borrow_mut()
    }

    /// Runs a query or validator.
    pub(crate) fn read_only<T>(&self, run: impl FnOnce() -> T) -> T {
        let before = self.mode.replace(Mode::ReadOnly);
        *self.throw_away.borrow_mut() = Some(self.machine.borrow_mut().random().clone());
        let result = run();
        self.throw_away.take();
        self.mode.set(before);
        result
    }

    /// Draws from the run's randomness; queries and validators draw from a copy.
    pub(crate) fn draw<T>(&self, draw: impl FnOnce(&mut Random) -> T) -> T {
        match &mut *self.throw_away.borrow_mut() {
            Some(copy) => draw(copy),
            None => draw(self.machine.borrow_mut().random()),
        }
    }

    /// Makes the current workflow task fail.
    pub(crate) fn fail_task(&self, error: String) {
        self.task_error.borrow_mut().get_or_insert(error);
    }

    /// Why the current workflow task has to fail, if it has to.
    pub(crate) fn take_task_error(&self) -> Option<String> {
        self.task_error.take()
    }

    /// The user's state, once it is there.
    pub(crate) fn state(&self) -> Option<Rc<dyn Any>> {
        self.state.borrow().clone()
    }

    /// Puts the user's state in.
    pub(crate) fn set_state(&self, state: Rc<dyn Any>) {
        *self.state.borrow_mut() = Some(state);
    }

    /// A wait for `op`, cancelled with `scope`.
    pub(crate) fn wait_for(self: &Rc<Self>, op: Op, scope: &Rc<Scope>, place: Place) -> Wait {
        let key = scope.enter(Entry::Op(op));
        let slot =
            Rc::new(Slot { scope: Some((Rc::downgrade(scope), key)), place: Some(place), ..Slot::default() });
        self.waits.borrow_mut().insert(op, Rc::clone(&slot));
        Wait { core: Rc::clone(self), op, slot, place, cancel_on_drop: false }
    }

    /// Ends a wait.
    pub(crate) fn resolve(&self, resolution: Resolution) {
        let Some(slot) = self.waits.borrow_mut().remove(&resolution.op) else { return };
        slot.leave_scope();
        *slot.outcome.borrow_mut() = Some(resolution.outcome);
        if let Some(waker) = slot.waker.take() {
            waker.wake();
        }
    }

    /// Cancels what somebody waits for.
    pub(crate) fn cancel(&self, op: Op, reason: &str, place: Place) {
        let resolutions = self.machine.borrow_mut().cancel(op, reason, place);
        for resolution in resolutions {
            self.resolve(resolution);
        }
    }

    /// Adds a condition after those that are there.
    pub(crate) fn add_condition(
        &self,
        holds: impl Fn() -> bool + 'static,
        place: Place,
    ) -> (u64, Rc<Condition>) {
        let key = self.next_condition.get();
        self.next_condition.set(key + 1);
        let condition = Rc::new(Condition {
            holds: Box::new(holds),
            fired: Cell::new(false),
            waker: RefCell::default(),
            place,
        });
        self.conditions.borrow_mut().insert(key, Rc::clone(&condition));
        (key, condition)
    }

    /// Takes a condition out.
    pub(crate) fn remove_condition(&self, key: u64) {
        let condition = self.conditions.borrow_mut().remove(&key);
        drop(condition);
    }

    /// Wakes the futures whose condition holds now, in the order of registration; `false`: none.
    pub(crate) fn fire_conditions(&self) -> bool {
        let waiting: Vec<_> = self.conditions.borrow().values().cloned().collect();
        let mut any = false;
        for condition in waiting {
            if !condition.fired.get() && (condition.holds)() {
                condition.fired.set(true);
                any = true;
                if let Some(waker) = condition.waker.take() {
                    waker.wake();
                }
            }
        }
        any
    }

    /// What the run waits for, a line each, for people: in the order in which the waits of each kind began.
    pub(crate) fn open_waits(&self) -> String {
        let mut lines = Vec::new();
        // One that nobody else holds was dropped: it goes on, but nobody waits.
        for (op, slot) in self.waits.borrow().iter().filter(|(_, slot)| Rc::strong_count(slot) > 1) {
            let what = match op {
                Op::Timer(_) => "a timer",
                Op::Activity(_) => "an activity",
                Op::ChildStart(_) => "the start of a child workflow",
                Op::Child(_) => "a child workflow",
                Op::SignalExternal(_) => "the delivery of a signal",
                Op::CancelExternal(_) => "the delivery of a cancellation",
            };
            match slot.place {
                Some(place) => lines.push(format!("waits for {what} at {place}")),
                None => lines.push(format!("waits for {what}")),
            }
        }
        for condition in self.conditions.borrow().values() {
            lines.push(format!("waits for a condition at {}", condition.place));
        }
        if lines.is_empty() {
            // A view of signals that was left, as by `select!`, still counts as waiting; so it is named only when nothing else is.
            lines = self.handlers.awaited().map(|name| format!("waits for the signal `{name}`")).collect();
        }
        lines.join("\n")
    }

    /// Drops everything that user code owns, without running any of it.
    pub(crate) fn close(&self) {
        self.mode.set(Mode::Closed);
        self.tasks.close();
        self.handlers.close();
        let conditions = std::mem::take(&mut *self.conditions.borrow_mut());
        drop(conditions);
        let waits = std::mem::take(&mut *self.waits.borrow_mut());
        drop(waits);
        let state = self.state.take();
        drop(state);
    }
}

/// Where the outcome of a wait appears.
#[derive(Default)]
struct Slot {
    outcome: RefCell<Option<Outcome>>,
    waker: RefCell<Option<Waker>>,
    scope: Option<(Weak<Scope>, u64)>,
    /// Of the call that began it.
    place: Option<Place>,
}

impl Slot {
    fn leave_scope(&self) {
        if let Some((scope, key)) = &self.scope
            && let Some(scope) = scope.upgrade()
        {
            scope.leave(*key);
        }
    }
}

/// A condition on the run's state.
pub(crate) struct Condition {
    holds: Box<dyn Fn() -> bool>,
    pub(crate) fired: Cell<bool>,
    pub(crate) waker: RefCell<Option<Waker>>,
    place: Place,
}

impl Condition {
    /// Evaluates it now.
    pub(crate) fn holds(&self) -> bool {
        (self.holds)()
    }
}

/// A wait for the machine's answer. Dropping it leaves what was begun alone, unless it says otherwise.
pub(crate) struct Wait {
    core: Rc<RunCore>,
    op: Op,
    slot: Rc<Slot>,
    place: Place,
    cancel_on_drop: bool,
}

impl Wait {
    /// Dropping it cancels what it waits for.
    pub(crate) fn cancel_on_drop(mut self) -> Self {
        self.cancel_on_drop = true;
        self
    }

    /// Cancels what it waits for.
    pub(crate) fn cancel(&self, reason: &str, place: Place) {
        if self.slot.outcome.borrow().is_none() {
            drop(self.core.act("cancel"));
            self.core.cancel(self.op, reason, place);
        }
    }

    /// The run it belongs to.
    pub(crate) fn core(&self) -> &Rc<RunCore> {
        &self.core
    }
}

impl Future for Wait {
    type Output = Outcome;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Outcome> {
        if let Some(outcome) = self.slot.outcome.take() {
            return Poll::Ready(outcome);
        }
        let mut waker = self.slot.waker.borrow_mut();
        match &mut *waker {
            Some(waker) => waker.clone_from(cx.waker()),
            none => *none = Some(cx.waker().clone()),
        }
        Poll::Pending
    }
}

impl Drop for Wait {
    fn drop(&mut self) {
        let open = self.core.mode.get() == Mode::Running && self.slot.outcome.borrow().is_none();
        if self.cancel_on_drop && open && self.core.waits.borrow().contains_key(&self.op) {
            self.core.cancel(self.op, "dropped", self.place);
        }
    }
}
