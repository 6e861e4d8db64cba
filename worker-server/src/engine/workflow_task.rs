//! The one workflow task of a run: none → scheduled → started → completed, failed or timed out.
//!
//! Attempt 1 has its events; later attempts (transient) and tasks made for an update alone (speculative) have none until
//! they complete.  Defined by the WORKFLOW_TASK_* events and by histories recorded from a Temporal server.

use std::sync::Arc;
use std::time::Duration;

use worker_proto::common::WorkerVersionStamp;
use worker_proto::enums::{TaskQueueKind, TimeoutType, WorkflowTaskFailedCause as Cause};
use worker_proto::failure::Failure;
use worker_proto::history::{
    HistoryEvent, WorkflowTaskFailedEventAttributes, WorkflowTaskScheduledEventAttributes,
    WorkflowTaskStartedEventAttributes, WorkflowTaskTimedOutEventAttributes,
};
use worker_proto::taskqueue::TaskQueue;
use worker_proto::workflowservice::PollWorkflowTaskQueueResponse;

use super::effect::WorkflowTaskRecord;
use super::event::{Attributes, IntoAttributes};
use super::matching::{QueueKind, Task};
use super::mutable_state::Run;
use super::request::WorkflowTask;
use super::shard::Shard;
use super::time::{Time, nanos, wire};
use super::token::{PageToken, TaskToken, TokenKind};
use super::waiting::Poller;
use super::{history, query, update};

/// Events and bytes after which a worker is told to continue as new.
const SUGGEST_EVENTS: i64 = 4096;
const SUGGEST_BYTES: i64 = 4 * 1024 * 1024;
/// From this attempt on, each one gets more time.
const SLOW_ATTEMPT: i32 = 4;
/// A task made for an update waits so long without being stored.
const SPECULATIVE_WAIT: Duration = Duration::from_secs(5);
const SLOW_INITIAL: Duration = Duration::from_secs(5);
const SLOW_LONGEST: Duration = Duration::from_secs(600);

/// When the task needs attention: sticky schedule-to-start, or start-to-close.
pub(crate) fn deadline(task: &WorkflowTaskRecord) -> Option<Time> {
    if task.started_event_id == 0 {
        return Time::from_stored(task.start_deadline_ns);
    }
    Some(Time(task.started_at_ns).plus(Duration::from_nanos(task.timeout_ns.unsigned_abs())))
}

/// Something happened that the workflow must see: makes sure that a workflow task will come.
///
/// Held back during the first backoff, where only [`schedule`] itself makes one.
pub(crate) fn ensure(run: &mut Run, shard: &mut Shard) {
    if !run.is_open() {
        return;
    }
    match &run.core.workflow_task {
        None if run.core.first_task_at_ns == 0 => schedule(run, shard, false),
        _ => {}
    }
}

/// Schedules a workflow task; there is none.  Numbers buffered events first.
pub(crate) fn schedule(run: &mut Run, shard: &mut Shard, speculative: bool) {
    debug_assert!(run.core.workflow_task.is_none(), "one workflow task per run");
    if run.flush_buffered(shard) || run.core.workflow_task_attempt < 1 {
        run.core.workflow_task_attempt = 1;
    }
    if run.core.first_task_at_ns != 0 {
        run.core.first_task_at_ns = 0;
    }
    let attempt = run.core.workflow_task_attempt;
    let now = shard.now.time;
    let sticky = attempt == 1 && !run.core.sticky_queue.is_empty();
    let normal = Duration::from_nanos(run.core.workflow_task_timeout_ns.unsigned_abs());
    let original = Time::from_stored(std::mem::take(&mut run.core.heartbeat_since_ns)).unwrap_or(now);
    run.core.workflow_task = Some(WorkflowTaskRecord {
        scheduled_event_id: run.next_event_id(),
        attempt,
        scheduled_at_ns: now.0,
        original_scheduled_at_ns: original.0,
        timeout_ns: nanos(timeout_of_attempt(shard, normal, attempt)),
        task_queue: if sticky { run.core.sticky_queue.clone() } else { run.core.task_queue.clone() },
        sticky,
        speculative: speculative && attempt == 1,
        ..WorkflowTaskRecord::default()
    });
    if attempt == 1 && !speculative {
        write_scheduled_event(run, shard);
    }
    dispatch(run, shard);
}

/// Workers report the first of a row of failures only and let the others time out: so later attempts take longer.
fn timeout_of_attempt(shard: &mut Shard, normal: Duration, attempt: i32) -> Duration {
    if attempt < SLOW_ATTEMPT {
        return normal;
    }
    let exponent = u32::try_from(attempt - SLOW_ATTEMPT).unwrap_or(u32::MAX).min(16);
    let more = SLOW_INITIAL.saturating_mul(1 << exponent).min(SLOW_LONGEST);
    normal.saturating_add(more.mul_f64(0.8 + 0.2 * shard.fraction()))
}

/// A speculative task that waits to be started becomes an ordinary one, under the id it was promised.
pub(crate) fn write_scheduled(run: &mut Run, shard: &mut Shard) {
    let waits = run.core.workflow_task.as_ref().is_some_and(|task| {
        task.speculative && task.started_event_id == 0 && task.scheduled_event_id == run.next_event_id()
    });
    if waits {
        write_scheduled_event(run, shard);
        if let Some(task) = &mut run.core.workflow_task
            && !task.sticky
        {
            task.start_deadline_ns = 0;
            let at = deadline(task);
            run.arm_task(at);
        }
    }
}

fn write_scheduled_event(run: &mut Run, shard: &mut Shard) {
    let Some(attributes) = scheduled_attributes(run) else { return };
    let id = run.write(shard, attributes);
    if let Some(task) = &mut run.core.workflow_task {
        task.scheduled_event_id = id;
        task.written = true;
        task.speculative = false;
    }
}

fn dispatch(run: &mut Run, shard: &mut Shard) {
    let Some(task) = &mut run.core.workflow_task else { return };
    let mono = shard.now.mono;
    if task.sticky {
        let queue = shard.matching.find(run.namespace, QueueKind::Workflow, &task.task_queue);
        if queue.is_some_and(|queue| shard.matching.is_alive(queue, mono)) {
            let timeout = Duration::from_nanos(run.core.sticky_timeout_ns.unsigned_abs());
            task.start_deadline_ns = shard.now.time.plus(timeout).0;
        } else {
            // Its worker is gone: no need to wait for the timeout, nor for an event.
            task.sticky = false;
            task.start_deadline_ns = 0;
        }
    }
    if task.speculative && !task.sticky {
        task.start_deadline_ns = shard.now.time.plus(SPECULATIVE_WAIT).0;
    }
    let name = if task.sticky { task.task_queue.clone() } else { run.core.task_queue.clone() };
    let hint = Task::Workflow { run: run.id, scheduled_event_id: task.scheduled_event_id };
    let at = deadline(task);
    run.arm_task(at);
    let queue = shard.matching.queue(run.namespace, QueueKind::Workflow, &name, mono);
    shard.matching.push(queue, run.core.priority, hint, shard.now.time);
    shard.match_queue(queue);
}

/// The sticky worker said goodbye: its unstarted task goes to the normal queue.
pub(crate) fn move_to_normal_queue(run: &mut Run, shard: &mut Shard) {
    run.core.sticky_queue.clear();
    run.touch();
    if let Some(task) = &mut run.core.workflow_task
        && task.started_event_id == 0
        && task.sticky
    {
        task.sticky = false;
        task.start_deadline_ns = 0;
        dispatch(run, shard);
    }
}

fn scheduled_attributes(run: &Run) -> Option<WorkflowTaskScheduledEventAttributes> {
    let task = run.core.workflow_task.as_ref()?;
    let sticky = task.task_queue != run.core.task_queue;
    Some(WorkflowTaskScheduledEventAttributes {
        task_queue: Some(TaskQueue {
            name: task.task_queue.clone(),
            kind: if sticky { TaskQueueKind::Sticky } else { TaskQueueKind::Normal } as i32,
            normal_name: if sticky { run.core.task_queue.clone() } else { String::new() },
        }),
        start_to_close_timeout: Some(wire(Duration::from_nanos(task.timeout_ns.unsigned_abs()))),
        attempt: task.attempt,
    })
}

fn started_attributes(run: &Run) -> Option<WorkflowTaskStartedEventAttributes> {
    let task = run.core.workflow_task.as_ref()?;
    Some(WorkflowTaskStartedEventAttributes {
        scheduled_event_id: task.scheduled_event_id,
        identity: task.identity.clone(),
        request_id: task.request_id.clone(),
        suggest_continue_as_new: task.suggest_continue_as_new,
        history_size_bytes: task.history_bytes,
        worker_version: version_stamp(&task.build_id, task.use_versioning),
        ..WorkflowTaskStartedEventAttributes::default()
    })
}

pub(crate) fn version_stamp(build_id: &str, use_versioning: bool) -> Option<WorkerVersionStamp> {
    (!build_id.is_empty()).then(|| WorkerVersionStamp { build_id: build_id.to_owned(), use_versioning })
}

/// Starts the scheduled task for a poller.
pub(crate) fn start(run: &mut Run, shard: &mut Shard, poller: &Poller, request_id: String) {
    if poller.queue != run.core.sticky_queue {
        run.core.sticky_queue.clear();
    }
    let next = run.next_event_id();
    if let Some(task) = &mut run.core.workflow_task
        && !task.written
        && task.scheduled_event_id != next
    {
        // Events came after this task without events: it becomes an ordinary one behind them.
        task.attempt = 1;
        task.timeout_ns = run.core.workflow_task_timeout_ns;
        run.core.workflow_task_attempt = 1;
        if let Some(attributes) = scheduled_attributes(run) {
            let id = run.write(shard, attributes);
            if let Some(task) = &mut run.core.workflow_task {
                task.scheduled_event_id = id;
                task.written = true;
                task.speculative = false;
            }
        }
    }
    let (events, bytes) = (run.last_event_id(), run.core.history_bytes);
    let Some(task) = &mut run.core.workflow_task else { return };
    task.identity.clone_from(&poller.identity);
    task.build_id.clone_from(&poller.build_id);
    task.use_versioning = poller.use_versioning;
    task.request_id = request_id;
    task.started_at_ns = shard.now.time.0;
    task.history_bytes = bytes;
    task.suggest_continue_as_new = events >= SUGGEST_EVENTS || bytes >= SUGGEST_BYTES;
    let written = task.written;
    let mut started_event_id = task.scheduled_event_id.saturating_add(1);
    if written && let Some(attributes) = started_attributes(run) {
        started_event_id = run.write(shard, attributes);
    }
    let Some(task) = &mut run.core.workflow_task else { return };
    task.started_event_id = started_event_id;
    let at = deadline(task);
    run.arm_task(at);
    update::send(run, started_event_id - 1);
    query::attach(run);
}

/// What the poller of a started task gets.  `sticky`: it has the run in its cache.
pub(crate) fn deliver(run: &Run, sticky: bool) -> Option<Box<WorkflowTask>> {
    let task = run.core.workflow_task.as_ref()?;
    let first = if sticky { run.previous_started_event_id + 1 } else { 1 };
    let last = if task.written { task.started_event_id } else { task.scheduled_event_id - 1 };
    let suffix = if task.written { 0 } else { task.started_event_id };
    let page = history::page(
        run,
        &PageToken {
            run: run.id.to_bytes(),
            next_event_id: first,
            last_event_id: last,
            task_started_event_id: suffix,
            reverse: false,
        },
        history::PAGE_SIZE_MAX,
    );
    let token = TaskToken {
        kind: TokenKind::WorkflowTask as i32,
        run: run.id.to_bytes(),
        scheduled_event_id: task.scheduled_event_id,
        started_event_id: task.started_event_id,
        attempt: task.attempt,
        query: 0,
        started_at_ns: task.started_at_ns,
    };
    let response = PollWorkflowTaskQueueResponse {
        task_token: token.to_bytes(),
        workflow_execution: Some(run.execution()),
        workflow_type: run.workflow_type(),
        previous_started_event_id: run.previous_started_event_id,
        started_event_id: task.started_event_id,
        attempt: task.attempt,
        next_page_token: page.next_page_token,
        workflow_execution_task_queue: Some(normal_queue(run)),
        scheduled_time: Some(Time(task.scheduled_at_ns).to_proto()),
        started_time: Some(Time(task.started_at_ns).to_proto()),
        queries: query::attached(run),
        messages: update::messages(run),
        ..PollWorkflowTaskQueueResponse::default()
    };
    Some(Box::new(WorkflowTask { response, events: page.events }))
}

pub(crate) fn normal_queue(run: &Run) -> TaskQueue {
    TaskQueue {
        name: run.core.task_queue.clone(),
        kind: TaskQueueKind::Normal as i32,
        normal_name: String::new(),
    }
}

/// SCHEDULED and STARTED of a task that has no events, as its worker must see them.
pub(crate) fn synthetic_events(run: &Run) -> Vec<Arc<HistoryEvent>> {
    let Some(task) = run.core.workflow_task.as_ref().filter(|task| !task.written) else { return Vec::new() };
    let event = |id: i64, at: i64, attributes: Attributes| {
        Arc::new(HistoryEvent {
            event_id: id,
            event_time: Some(Time(at).to_proto()),
            event_type: super::event::event_type(&attributes) as i32,
            attributes: Some(attributes),
            ..HistoryEvent::default()
        })
    };
    let mut events = Vec::new();
    if let Some(attributes) = scheduled_attributes(run) {
        events.push(event(task.scheduled_event_id, task.scheduled_at_ns, attributes.into_attributes()));
    }
    if task.started_event_id != 0
        && let Some(attributes) = started_attributes(run)
    {
        events.push(event(task.started_event_id, task.started_at_ns, attributes.into_attributes()));
    }
    events
}

/// Writes the events that a transient or speculative task has not got yet.
pub(crate) fn write_events(run: &mut Run, shard: &mut Shard) {
    let Some(task) = run.core.workflow_task.as_ref() else { return };
    if task.written {
        return;
    }
    for event in synthetic_events(run) {
        let id = run.append(shard, Arc::unwrap_or_clone(event));
        let Some(task) = &mut run.core.workflow_task else { return };
        match task.written {
            false => {
                task.scheduled_event_id = id;
                task.written = true;
            }
            true => task.started_event_id = id,
        }
    }
    if let Some(task) = &mut run.core.workflow_task {
        task.speculative = false;
    }
}

/// How a workflow task ended badly.
#[derive(Debug, Clone)]
#[expect(clippy::large_enum_variant, reason = "one per failed task, taken apart at once")]
pub(crate) enum Failed {
    By { cause: Cause, failure: Option<Failure>, identity: String },
    TimedOut(TimeoutType),
}

/// Ends the task without success; the caller decides what follows.  Writes nothing for a repeated failure.
pub(crate) fn fail(run: &mut Run, shard: &mut Shard, failed: Failed) {
    let Some(task) = run.core.workflow_task.clone() else { return };
    let transient = !task.written && !task.speculative;
    if !transient {
        write_events(run, shard);
        let (scheduled, started) = match &run.core.workflow_task {
            Some(task) => (task.scheduled_event_id, task.started_event_id),
            None => return,
        };
        let attributes = match &failed {
            Failed::By { cause, failure, identity } => WorkflowTaskFailedEventAttributes {
                scheduled_event_id: scheduled,
                started_event_id: started,
                cause: *cause as i32,
                failure: failure.clone(),
                identity: identity.clone(),
                ..WorkflowTaskFailedEventAttributes::default()
            }
            .into_attributes(),
            Failed::TimedOut(timeout_type) => WorkflowTaskTimedOutEventAttributes {
                scheduled_event_id: scheduled,
                started_event_id: started,
                timeout_type: *timeout_type as i32,
            }
            .into_attributes(),
        };
        run.write(shard, attributes);
    }
    let counts = !matches!(failed, Failed::TimedOut(TimeoutType::ScheduleToStart));
    if !run.core.sticky_queue.is_empty() {
        run.core.sticky_queue.clear();
    } else if counts {
        run.core.workflow_task_attempt = task.attempt.saturating_add(1);
    }
    clear(run);
    query::detach(run);
}

/// There is no workflow task any more.
pub(crate) fn clear(run: &mut Run) {
    run.core.workflow_task = None;
    run.core.close_attempted = false;
    run.arm_task(None);
}

/// The task's deadline has passed.
pub(crate) fn on_timeout(run: &mut Run, shard: &mut Shard) {
    let Some(task) = &run.core.workflow_task else { return };
    match deadline(task) {
        Some(at) if at <= shard.now.time => {}
        at => return run.arm_task(at),
    }
    let timeout_type =
        if task.started_event_id == 0 { TimeoutType::ScheduleToStart } else { TimeoutType::StartToClose };
    fail(run, shard, Failed::TimedOut(timeout_type));
    update::readmit(run);
    schedule(run, shard, false);
}
