//! The replay machine of one run: history events in, activation jobs out to workflow code, commands back in, commands out.
//!
//! Called by `executor::run`, for live tasks and for replay alike. It does no I/O, reads no clock and draws no randomness but
//! what the run id seeds; the same events give the same jobs in the same order.
//!
//! ```text
//! handle_task(events) ─┐   ┌─ poll_activation() → jobs ──→ workflow code
//!                      ▼   ▼                                  │ schedule, start, cancel, accept …
//!                    history → match commands ← queue ←───────┘
//!                                                └─ take_commands() → server (live only)
//! ```
//! After `handle_task`, call `poll_activation` until it gives `None`; between two calls let workflow code come to rest.

pub(crate) mod flags;
pub(crate) mod history;
pub(crate) mod input;
pub(crate) mod nondeterminism;
pub(crate) mod output;
pub(crate) mod queue;
pub(crate) mod random;
pub(crate) mod state;
#[cfg(test)]
pub(crate) mod table;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fmt;
use std::time::{Duration, SystemTime};

use worker_proto::command as wire;
use worker_proto::common::{Memo, Payload, SearchAttributes, WorkflowExecution};
use worker_proto::failure::Failure;
use worker_proto::history::WorkflowExecutionStartedEventAttributes;
use worker_proto::protocol::Message;
use worker_proto::sdk::WorkflowTaskCompletedMetadata;
use worker_proto::update;

use flags::Flags;
use history::History;
use input::{Event, EventKind, Progress, Recorded, SignalInput, UpdateInput};
use nondeterminism::NonDeterminism;
use output::{Close, Command, Place, ScheduleActivity, SignalExternal, StartChild};
use queue::CommandQueue;
use random::Random;
use state::activity::Activities;
use state::child::Children;
use state::external::Externals;
use state::timer::Timers;
use state::update::Updates;
use state::{Op, OutOfPlace, Owner, Resolution};

/// The name under which this SDK writes failures and metadata.
pub(crate) const SDK_NAME: &str = "temporal-worker-rust";
/// Its version.
pub(crate) const SDK_VERSION: &str = env!("CARGO_PKG_VERSION");

/// Why a history could not be applied.
#[derive(Debug)]
pub(crate) enum MachineError {
    /// Code and history do not agree.
    NonDeterminism(Box<NonDeterminism>),
    /// An event of a kind that this version does not know.
    UnknownEvent { event_id: i64, name: String },
    /// An event is missing.
    Gap { expected: i64, found: i64 },
    /// The server sent something unreadable.
    Malformed(String),
}

impl fmt::Display for MachineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NonDeterminism(mismatch) => mismatch.fmt(f),
            Self::UnknownEvent { event_id, name } => write!(
                f,
                "event {event_id} is of kind `{name}`, which this version does not know; update the worker"
            ),
            Self::Gap { expected, found } => {
                write!(f, "history is broken: event {expected} is missing, event {found} follows")
            }
            Self::Malformed(what) => f.write_str(what),
        }
    }
}

impl std::error::Error for MachineError {}

impl From<Box<NonDeterminism>> for MachineError {
    fn from(mismatch: Box<NonDeterminism>) -> Self {
        Self::NonDeterminism(mismatch)
    }
}

/// One thing that the machine tells workflow code. Inside an activation they come in the order of the variants.
#[derive(Debug)]
pub(crate) enum Job {
    /// The run begins.
    Init(Box<WorkflowExecutionStartedEventAttributes>),
    /// A reset gave the run new randomness; the machine has applied it.
    Reseeded,
    Signal(Box<SignalInput>),
    Update(Box<UpdateInput>),
    /// Somebody asked the run to stop.
    Cancel {
        reason: String,
    },
    Resolve(Resolution),
}

impl Job {
    fn class(&self) -> u8 {
        match self {
            Self::Init(_) => 0,
            Self::Reseeded => 2,
            Self::Signal(_) | Self::Update(_) => 3,
            Self::Cancel { .. } | Self::Resolve(_) => 4,
        }
    }
}

/// What workflow code is told between two moments of rest.
#[derive(Debug)]
pub(crate) struct Activation {
    pub(crate) jobs: Vec<Job>,
    /// The commands of this activation are in history already.
    pub(crate) replaying: bool,
    /// It goes beyond the last workflow task, as only a query may ask for.
    pub(crate) beyond: bool,
}

/// What the machine knows about a workflow task.
#[derive(Debug, Default)]
pub(crate) struct TaskInput {
    /// Id of the `WorkflowTaskStarted` to answer; 0 when there is nothing to answer but queries.
    pub(crate) started_event_id: i64,
    pub(crate) updates: Vec<UpdateInput>,
}

/// What workflow code may ask about the history so far.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Progressed {
    pub(crate) history_length: i64,
    pub(crate) history_size_bytes: i64,
    pub(crate) suggest_continue_as_new: bool,
    pub(crate) target_version_changed: bool,
}

/// The replay machine of one run.
pub(crate) struct Machine {
    history: History,
    queue: CommandQueue,
    owners: BTreeMap<i64, Owner>,
    timers: Timers,
    activities: Activities,
    children: Children,
    externals: Externals,
    updates: Updates,
    /// Requests written into history before they were accepted, by update id.
    admitted: BTreeMap<String, update::Request>,
    /// Updates that wait for the event they are sequenced after.
    pending_updates: Vec<UpdateInput>,
    task: TaskInput,
    now: SystemTime,
    progressed: Progressed,
    random: Random,
    flags: Flags,
    replaying: bool,
    /// The last applied event was a completion; only command events may follow at once.
    after_completion: bool,
    last_started_event_id: i64,
}

impl Machine {
    /// A machine that has seen nothing of its run yet.
    pub(crate) fn new(run_id: &str) -> Self {
        Self {
            history: History::default(),
            queue: CommandQueue::default(),
            owners: BTreeMap::new(),
            timers: Timers::default(),
            activities: Activities::default(),
            children: Children::default(),
            externals: Externals::default(),
            updates: Updates::default(),
            admitted: BTreeMap::new(),
            pending_updates: Vec::new(),
            task: TaskInput::default(),
            now: SystemTime::UNIX_EPOCH,
            progressed: Progressed {
                history_length: 0,
                history_size_bytes: 0,
                suggest_continue_as_new: false,
                target_version_changed: false,
            },
            random: Random::seeded_by(run_id),
            flags: Flags::default(),
            replaying: false,
            after_completion: false,
            last_started_event_id: 0,
        }
    }

    /// Takes the events of one workflow task; those that are known already are dropped.
    ///
    /// # Errors
    /// [`MachineError::Gap`] when an event is missing.
    pub(crate) fn handle_task(&mut self, events: Vec<Event>, task: TaskInput) -> Result<(), MachineError> {
        self.history.append(events)?;
        self.task = task;
        Ok(())
    }

    /// The server forgot the task that was answered last; the last one that counts started with `started_event_id`.
    ///
    /// What lies between the two, the completion of the older task and its commands, stays: only the scheduled and started
    /// events of the forgotten task, the last two that were received, will come again as something else.
    pub(crate) fn roll_back(&mut self, started_event_id: i64) {
        if started_event_id < self.last_started_event_id {
            self.history.roll_back(started_event_id.max(self.last_started_event_id - 2));
            self.last_started_event_id = started_event_id;
        }
    }

    /// Applies events up to the next moment at which workflow code has to run; `None` when all are applied.
    ///
    /// # Errors
    /// [`MachineError`] when history and code do not agree; the machine is of no use afterwards.
    pub(crate) fn poll_activation(&mut self) -> Result<Option<Activation>, MachineError> {
        self.queue.seal();
        let Some(sequence) = self.history.take_sequence() else { return Ok(None) };
        self.look_ahead(&sequence);
        let mut jobs = Vec::new();
        let mut ends_with_started = None;
        for event in sequence {
            self.deliver_updates(event.id - 1, &mut jobs);
            ends_with_started = matches!(event.kind, EventKind::TaskStarted(_)).then_some(event.id);
            self.on_event(event, &mut jobs)?;
        }
        if self.history.is_empty() && self.after_completion {
            self.queue.expect_empty(self.history.last_received(), "the end")?;
        }
        let live = self.history.is_empty()
            && ends_with_started.is_some()
            && ends_with_started == Some(self.task.started_event_id);
        self.replaying = !live;
        self.deliver_updates(i64::MAX, &mut jobs);
        jobs.sort_by_key(Job::class);
        let beyond = ends_with_started.is_none() && !jobs.is_empty();
        Ok(Some(Activation { jobs, replaying: self.replaying, beyond }))
    }

    /// The commands that the server has not seen, after the last activation of a live task.
    pub(crate) fn take_commands(&mut self) -> Vec<wire::Command> {
        self.queue.seal();
        self.queue.send()
    }

    /// The protocol messages that go with the commands.
    pub(crate) fn take_messages(&mut self) -> Vec<Message> {
        self.updates.take_messages()
    }

    /// What to note with the completion of a live task.
    pub(crate) fn take_sdk_metadata(&mut self) -> WorkflowTaskCompletedMetadata {
        self.flags.take_metadata()
    }

    /// Whether the code has ended the run.
    pub(crate) fn is_closing(&self) -> bool {
        self.queue.is_closing()
    }

    /// Id of the newest event received, 0 before the first.
    pub(crate) fn last_event_id(&self) -> i64 {
        self.history.last_received()
    }

    /// Whether what the code does now is in history already.
    pub(crate) fn is_replaying(&self) -> bool {
        self.replaying
    }

    /// Workflow time: that of the current workflow task's start.
    pub(crate) fn now(&self) -> SystemTime {
        self.now
    }

    /// How far history has come.
    pub(crate) fn progressed(&self) -> Progressed {
        self.progressed
    }

    /// The run's randomness.
    pub(crate) fn random(&mut self) -> &mut Random {
        &mut self.random
    }

    // What workflow code asks for.

    pub(crate) fn start_timer(&mut self, duration: Duration, summary: Option<Payload>, place: Place) -> Op {
        Op::Timer(self.timers.start(&mut self.queue, duration, summary, place))
    }

    pub(crate) fn schedule_activity(
        &mut self,
        activity: Box<ScheduleActivity>,
        summary: Option<Payload>,
        place: Place,
    ) -> Op {
        Op::Activity(self.activities.schedule(&mut self.queue, activity, summary, place))
    }

    /// The child's result; its start is [`Op::ChildStart`] with the same number.
    pub(crate) fn start_child(
        &mut self,
        child: Box<StartChild>,
        summary: Option<Payload>,
        place: Place,
    ) -> u32 {
        self.children.start(&mut self.queue, child, summary, place)
    }

    pub(crate) fn signal_external(&mut self, signal: Box<SignalExternal>, place: Place) -> Op {
        Op::SignalExternal(self.externals.signal(&mut self.queue, signal, place))
    }

    pub(crate) fn cancel_external(&mut self, target: WorkflowExecution, reason: String, place: Place) -> Op {
        Op::CancelExternal(self.externals.cancel(&mut self.queue, target, reason, place))
    }

    /// Cancels what the code waits for; what ends at once comes back.
    pub(crate) fn cancel(&mut self, op: Op, reason: &str, place: Place) -> Vec<Resolution> {
        let queue = &mut self.queue;
        let mut out = Vec::new();
        match op {
            Op::Timer(seq) => out.extend(self.timers.cancel(queue, seq, place)),
            Op::Activity(seq) => out.extend(self.activities.cancel(queue, seq, place)),
            Op::Child(seq) | Op::ChildStart(seq) => {
                self.children.cancel(queue, seq, reason, place, &mut out);
            }
            Op::SignalExternal(seq) => out.extend(self.externals.withdraw_signal(queue, seq)),
            // A cancel request is not itself cancelled.
            Op::CancelExternal(_) => {}
        }
        out
    }

    pub(crate) fn upsert_search_attributes(&mut self, attributes: SearchAttributes, place: Place) {
        self.queue.push(Command::UpsertSearchAttributes(attributes), None, place);
    }

    pub(crate) fn modify_memo(&mut self, memo: Memo, place: Place) {
        self.queue.push(Command::ModifyMemo(memo), None, place);
    }

    pub(crate) fn accept_update(&mut self, update_id: &str, place: Place) {
        self.updates.accept(&mut self.queue, update_id, !self.replaying, place);
    }

    pub(crate) fn reject_update(&mut self, update_id: &str, failure: Failure) {
        self.updates.reject(update_id, failure);
    }

    pub(crate) fn complete_update(
        &mut self,
        update_id: &str,
        result: Result<Payload, Failure>,
        place: Place,
    ) {
        self.updates.complete(&mut self.queue, update_id, result, !self.replaying, place);
    }

    /// Ends the run; only the first end counts.
    pub(crate) fn close(&mut self, close: Close, place: Place) {
        self.queue.push(Command::Close(Box::new(close)), None, place);
    }

    /// What the next piece records about this one's task has to be known before its code runs.
    fn look_ahead(&mut self, sequence: &[Event]) {
        for event in sequence {
            match &event.kind {
                EventKind::TaskCompleted(completed) => self.flags.on_completed(completed),
                EventKind::UpdateAdmitted(request) => {
                    let update_id = request.meta.as_ref().map(|meta| meta.update_id.clone());
                    self.admitted.insert(update_id.unwrap_or_default(), (**request).clone());
                }
                _ => {}
            }
        }
        for event in self.history.peek_sequence() {
            match &event.kind {
                EventKind::TaskCompleted(completed) => self.flags.on_completed(completed),
                EventKind::Recorded(Recorded::UpdateAccepted(accepted)) => {
                    let stashed = self.admitted.remove(&accepted.update_id);
                    let request = accepted.request.clone().or(stashed).unwrap_or_default();
                    self.pending_updates.push(UpdateInput {
                        update_id: accepted.update_id.clone(),
                        message_id: accepted.message_id.clone(),
                        sequencing_event_id: accepted.sequencing_event_id,
                        request,
                    });
                }
                _ => {}
            }
        }
        if self.history.is_empty() && self.task.started_event_id > 0 {
            self.pending_updates.append(&mut self.task.updates);
            self.admit_live(sequence);
        }
    }

    /// Requests that are written in history and not answered there are live ones.
    fn admit_live(&mut self, sequence: &[Event]) {
        let sequencing_event_id = sequence.last().map_or(0, |event| event.id - 1);
        for (update_id, request) in std::mem::take(&mut self.admitted) {
            if self.pending_updates.iter().any(|update| update.update_id == update_id) {
                continue;
            }
            let message_id = format!("{update_id}/request");
            self.pending_updates.push(UpdateInput { update_id, message_id, sequencing_event_id, request });
        }
    }

    fn deliver_updates(&mut self, up_to: i64, jobs: &mut Vec<Job>) {
        if self.pending_updates.is_empty() {
            return;
        }
        let (due, later) = std::mem::take(&mut self.pending_updates)
            .into_iter()
            .partition::<Vec<_>, _>(|update| update.sequencing_event_id <= up_to);
        self.pending_updates = later;
        for update in due {
            self.updates.on_request(&update);
            jobs.push(Job::Update(Box::new(update)));
        }
    }

    fn on_event(&mut self, event: Event, jobs: &mut Vec<Job>) -> Result<(), MachineError> {
        if self.after_completion && !event.kind.is_command() {
            self.after_completion = false;
            self.queue.expect_empty(event.id, event.name)?;
        }
        match event.kind {
            EventKind::WorkflowStarted(started) => {
                self.now = event.time;
                self.random = Random::seeded_by(&started.original_execution_run_id);
                jobs.push(Job::Init(started));
            }
            EventKind::TaskStarted(started) => {
                self.now = self.now.max(event.time);
                self.last_started_event_id = event.id;
                self.progressed = Progressed {
                    history_length: event.id,
                    history_size_bytes: started.history_size_bytes,
                    suggest_continue_as_new: started.suggest_continue_as_new,
                    target_version_changed: started.target_version_changed,
                };
            }
            EventKind::TaskCompleted(_) => self.after_completion = true,
            EventKind::TaskFailed { reset_run_id: Some(run_id) } => {
                self.random = Random::seeded_by(&run_id);
                jobs.push(Job::Reseeded);
            }
            EventKind::Recorded(recorded) => self.on_recorded(event.id, event.name, &recorded)?,
            EventKind::Progress { initiated_by, progress } => {
                self.on_progress(event.id, event.name, initiated_by, progress, jobs)?;
            }
            EventKind::Signaled(signal) => jobs.push(Job::Signal(signal)),
            EventKind::CancelRequested { reason } => jobs.push(Job::Cancel { reason }),
            EventKind::TaskScheduled
            | EventKind::TaskTimedOut
            | EventKind::TaskFailed { reset_run_id: None }
            | EventKind::UpdateAdmitted(_)
            | EventKind::AbruptClose
            | EventKind::Ignored => {}
        }
        Ok(())
    }

    /// The table from recorded commands to the files that own them.
    fn on_recorded(&mut self, id: i64, name: &str, recorded: &Recorded) -> Result<(), MachineError> {
        let owner = match self.queue.take_match(id, name, recorded)? {
            Command::ScheduleActivity { seq, .. } => self.activities.on_scheduled(seq, id),
            Command::StartTimer { seq, .. } => self.timers.on_started(seq),
            Command::StartChild { seq, .. } => self.children.on_initiated(seq, id),
            Command::CancelChild { seq, .. } => Owner::ChildCancel(seq),
            Command::SignalExternal { seq, .. } => self.externals.on_signal_initiated(seq),
            Command::CancelExternal { seq, .. } => Owner::CancelExternal(seq),
            Command::CancelActivity { .. }
            | Command::CancelTimer { .. }
            | Command::UpsertSearchAttributes(_)
            | Command::ModifyMemo(_)
            | Command::AcceptUpdate { .. }
            | Command::CompleteUpdate { .. }
            | Command::Close(_) => return Ok(()),
        };
        self.owners.insert(id, owner);
        Ok(())
    }

    /// The table from owners to their files.
    fn on_progress(
        &mut self,
        id: i64,
        name: &str,
        initiated_by: i64,
        progress: Progress,
        jobs: &mut Vec<Job>,
    ) -> Result<(), MachineError> {
        let orphan = || MachineError::from(Box::new(NonDeterminism::orphan(id, name, initiated_by)));
        let owner = *self.owners.get(&initiated_by).ok_or_else(orphan)?;
        let mut out = Vec::new();
        let done = match owner {
            Owner::Timer(seq) => self.timers.on_progress(seq, &progress, &mut out),
            Owner::Activity(seq) => self.activities.on_progress(seq, progress, &mut out),
            Owner::Child(seq) => self.children.on_progress(seq, progress, &mut out),
            Owner::ChildCancel(seq) => self.children.on_cancel_progress(seq, &progress, &mut out),
            Owner::SignalExternal(seq) => self.externals.on_signal_progress(seq, &progress, &mut out),
            Owner::CancelExternal(seq) => self.externals.on_cancel_progress(seq, &progress, &mut out),
        };
        if done.map_err(|OutOfPlace| orphan())? {
            self.owners.remove(&initiated_by);
        }
        jobs.extend(out.into_iter().map(Job::Resolve));
        Ok(())
    }
}
