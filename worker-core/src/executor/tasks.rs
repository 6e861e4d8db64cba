//! The futures of one run, polled in a fixed order on one thread.
//!
//! Called by `executor::run`. The order is part of what replay depends on and is frozen: woken futures are polled first in,
//! first out, each at most once per wake-up. Wakers work only on the run's own thread while its futures are being polled;
//! any other wake-up comes from something that replay cannot repeat, and is kept as an error.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, VecDeque};
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, ThreadId};

type LocalFuture = Pin<Box<dyn Future<Output = ()>>>;

/// Names one future of a run; counts up, never reused.
pub(crate) type TaskId = u64;

const IDLE: u8 = 0;
const OPEN: u8 = 1;
const CLOSED: u8 = 2;

struct Ready {
    home: ThreadId,
    phase: AtomicU8,
    woken: Mutex<VecDeque<TaskId>>,
    foreign: Mutex<Option<String>>,
    /// For the log.
    workflow_id: String,
}

struct TaskWaker {
    id: TaskId,
    queued: AtomicBool,
    ready: Arc<Ready>,
}

impl Wake for TaskWaker {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        let current = thread::current();
        let phase = self.ready.phase.load(Ordering::Acquire);
        if phase == CLOSED {
            return;
        }
        if current.id() != self.ready.home || phase != OPEN {
            self.ready.report_foreign(current.name().unwrap_or("without a name"));
        } else if !self.queued.swap(true, Ordering::AcqRel) {
            self.ready.lock().push_back(self.id);
        }
    }
}

impl Ready {
    fn lock(&self) -> std::sync::MutexGuard<'_, VecDeque<TaskId>> {
        self.woken.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn report_foreign(&self, thread: &str) {
        let text = format!(
            "a workflow future was woken from outside of the workflow (thread `{thread}`): workflow code waited for something \
             that replay cannot repeat, such as a tokio timer, socket, task or channel of another thread; use `ctx.sleep`, \
             `ctx.spawn` and signals, or move it into an activity"
        );
        tracing::error!(workflow_id = self.workflow_id, "{text}");
        self.foreign.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(text);
    }
}

struct Task {
    future: LocalFuture,
    waker: Waker,
    handle: Arc<TaskWaker>,
}

/// The futures of one run.
pub(crate) struct Tasks {
    ready: Arc<Ready>,
    /// `None`: being polled right now.
    tasks: RefCell<BTreeMap<TaskId, Option<Task>>>,
    next: Cell<TaskId>,
    current: Cell<Option<TaskId>>,
}

impl Tasks {
    /// An empty set that belongs to the calling thread, of this workflow.
    pub(crate) fn new(workflow_id: &str) -> Self {
        let ready = Ready {
            home: thread::current().id(),
            phase: AtomicU8::new(IDLE),
            woken: Mutex::default(),
            foreign: Mutex::default(),
            workflow_id: workflow_id.to_owned(),
        };
        let (tasks, next, current) = (RefCell::default(), Cell::new(0), Cell::new(None));
        Self { ready: Arc::new(ready), tasks, next, current }
    }

    /// Adds a future at the end of the ready queue.
    pub(crate) fn spawn(&self, future: impl Future<Output = ()> + 'static) -> TaskId {
        let id = self.add(future);
        self.make_ready(id);
        id
    }

    /// Adds a future that is polled only after [`make_ready`](Self::make_ready).
    pub(crate) fn add(&self, future: impl Future<Output = ()> + 'static) -> TaskId {
        let id = self.next.get();
        self.next.set(id + 1);
        let handle =
            Arc::new(TaskWaker { id, queued: AtomicBool::new(false), ready: Arc::clone(&self.ready) });
        let waker = Waker::from(Arc::clone(&handle));
        self.tasks.borrow_mut().insert(id, Some(Task { future: Box::pin(future), waker, handle }));
        id
    }

    /// Puts a future into the ready queue.
    pub(crate) fn make_ready(&self, id: TaskId) {
        if let Some(Some(task)) = self.tasks.borrow().get(&id)
            && !task.handle.queued.swap(true, Ordering::AcqRel)
        {
            self.ready.lock().push_back(id);
        }
    }

    /// Drops a future. Does nothing while that future itself is being polled.
    pub(crate) fn abort(&self, id: TaskId) {
        let task = match self.tasks.borrow_mut().entry(id) {
            std::collections::btree_map::Entry::Occupied(entry) if entry.get().is_some() => entry.remove(),
            _ => return,
        };
        drop(task);
    }

    /// The future that is being polled.
    pub(crate) fn current(&self) -> Option<TaskId> {
        self.current.get()
    }

    /// Lets wakers work for the time of `run`.
    pub(crate) fn open<T>(&self, run: impl FnOnce() -> T) -> T {
        let was = self.ready.phase.swap(OPEN, Ordering::AcqRel);
        let result = run();
        self.ready.phase.store(was, Ordering::Release);
        result
    }

    /// Polls the future at the head of the ready queue; `false`: there is none.
    ///
    /// A panic of the future passes through; the future is gone then.
    pub(crate) fn poll_one(&self) -> bool {
        let Some(id) = self.ready.lock().pop_front() else { return false };
        let Some(mut task) = self.tasks.borrow_mut().get_mut(&id).and_then(Option::take) else { return true };
        task.handle.queued.store(false, Ordering::Release);
        self.current.set(Some(id));
        let waker = task.waker.clone();
        let polled = task.future.as_mut().poll(&mut Context::from_waker(&waker));
        self.current.set(None);
        match polled {
            Poll::Pending => {
                if let Some(slot) = self.tasks.borrow_mut().get_mut(&id) {
                    *slot = Some(task);
                }
            }
            Poll::Ready(()) => {
                self.tasks.borrow_mut().remove(&id);
                drop(task);
            }
        }
        true
    }

    /// What a wake-up from outside was, if there was one.
    pub(crate) fn take_foreign(&self) -> Option<String> {
        self.ready.foreign.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Drops every future without polling; wakers do nothing from now on.
    pub(crate) fn close(&self) {
        self.ready.phase.store(CLOSED, Ordering::Release);
        self.ready.lock().clear();
        let tasks = std::mem::take(&mut *self.tasks.borrow_mut());
        drop(tasks);
    }
}
