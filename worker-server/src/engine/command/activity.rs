//! SCHEDULE_ACTIVITY_TASK and REQUEST_CANCEL_ACTIVITY_TASK.

use std::time::Duration;

use worker_proto::command::{
    RequestCancelActivityTaskCommandAttributes, ScheduleActivityTaskCommandAttributes,
};
use worker_proto::enums::{TaskQueueKind, WorkflowTaskFailedCause as Cause};
use worker_proto::history::{
    ActivityTaskCancelRequestedEventAttributes, ActivityTaskScheduledEventAttributes,
};
use worker_proto::sdk::UserMetadata;
use worker_proto::taskqueue::TaskQueue;

use super::{BadCommand, Carry, Check, ID_LENGTH_MAX, is_negative, measured};
use crate::engine::event::Attributes;
use crate::engine::mutable_state::Run;
use crate::engine::shard::Shard;
use crate::engine::time::span;
use crate::engine::{activity, retry};

pub(super) fn check_schedule<'a>(
    check: &mut Check<'a>,
    command: &'a ScheduleActivityTaskCommandAttributes,
) -> Result<(), BadCommand> {
    const ON: &str = "on ScheduleActivityTaskCommand";
    let bad = |text: String| Err(BadCommand::new(Cause::BadScheduleActivityAttributes, text));
    let id = command.activity_id.as_str();
    let name = command.activity_type.as_ref().map(|name| name.name.as_str()).unwrap_or_default();
    let queue = command.task_queue.as_ref().map(|queue| queue.name.as_str()).unwrap_or_default();
    let of = format!("ActivityId={id} ActivityType={name}");
    let bad_queue = match queue.len() {
        0 => Some("missing task queue name"),
        length if length > ID_LENGTH_MAX => Some("taskQueue length exceeds limit"),
        _ => None,
    };
    if let Some(text) = bad_queue {
        return Err(BadCommand::refused(format!("invalid TaskQueue {ON}: {text}. {of}")));
    }
    if id.is_empty() {
        return bad(format!("ActivityId is not set {ON}. ActivityType={name}"));
    }
    if name.is_empty() {
        return bad(format!("ActivityType is not set {ON}. ActivityID={id}"));
    }
    if let Some(policy) = &command.retry_policy {
        // Spelled as the reference server spells it.
        retry::validate(policy).map_err(|text| {
            BadCommand::refused(format!(
                "invalid ActivityRetryPolicy on SechduleActivityTaskCommand: {text}. {of}"
            ))
        })?;
    }
    for (field, value) in [("ActivityId", id), ("ActivityType", name)] {
        if value.len() > ID_LENGTH_MAX {
            return bad(format!("{field} {ON} exceeds length limit. {of} {}", measured(value)));
        }
    }
    let timeouts = [
        ("ScheduleToCloseTimeout", command.schedule_to_close_timeout.as_ref()),
        ("ScheduleToStartTimeout", command.schedule_to_start_timeout.as_ref()),
        ("StartToCloseTimeout", command.start_to_close_timeout.as_ref()),
        ("HeartbeatTimeout", command.heartbeat_timeout.as_ref()),
    ];
    if let Some((field, _)) = timeouts.iter().find(|(_, timeout)| timeout.is_some_and(is_negative)) {
        return bad(format!("Invalid {field} for ScheduleActivityTaskCommand: negative duration. {of}"));
    }
    let [schedule_to_close, _, start_to_close, _] = timeouts.map(|(_, timeout)| span(timeout));
    if schedule_to_close.is_zero() && start_to_close.is_zero() {
        return bad(format!("A valid StartToClose or ScheduleToCloseTimeout is not set {ON}. {of}"));
    }
    let open = check.opened_activities.contains(id)
        || check.run.activity_ids.get(id).is_some_and(|event| !check.closed_activities.contains(event));
    if open {
        let text = format!(
            "invalid history builder state for action: add-activitytask-scheduled-event, ActivityID: {id}"
        );
        return Err(BadCommand::new(Cause::ScheduleActivityDuplicateId, text));
    }
    check.opened_activities.insert(id);
    check.count(Cause::PendingActivitiesLimitExceeded, check.run.activities.len())
}

/// Timeouts as the event shows them: each within the ones around it and within the run's.
fn normalised(run: &Run, command: &ScheduleActivityTaskCommandAttributes) -> [Duration; 4] {
    let run_timeout = span(run.started().workflow_run_timeout.as_ref());
    let within_run = |timeout: Duration| {
        if run_timeout.is_zero() || timeout.is_zero() { timeout } else { timeout.min(run_timeout) }
    };
    let mut schedule_to_close = within_run(span(command.schedule_to_close_timeout.as_ref()));
    let mut schedule_to_start = within_run(span(command.schedule_to_start_timeout.as_ref()));
    let mut start_to_close = within_run(span(command.start_to_close_timeout.as_ref()));
    if schedule_to_close.is_zero() {
        // Only start-to-close is set: the run's end bounds the others, if it has one.
        schedule_to_close = run_timeout;
        if schedule_to_start.is_zero() {
            schedule_to_start = run_timeout;
        }
    } else {
        let within = |timeout: Duration| {
            if timeout.is_zero() { schedule_to_close } else { timeout.min(schedule_to_close) }
        };
        schedule_to_start = within(schedule_to_start);
        start_to_close = within(start_to_close);
    }
    let heartbeat = within_run(span(command.heartbeat_timeout.as_ref())).min(start_to_close);
    [schedule_to_close, schedule_to_start, start_to_close, heartbeat]
}

pub(super) fn schedule(
    run: &mut Run,
    shard: &mut Shard,
    carry: &Carry,
    command: ScheduleActivityTaskCommandAttributes,
    user_metadata: Option<UserMetadata>,
) {
    let [schedule_to_close, schedule_to_start, start_to_close, heartbeat] = normalised(run, &command);
    let mut retry_policy = command.retry_policy.unwrap_or_default();
    retry::complete(&mut retry_policy);
    let queue = command.task_queue.map(|queue| queue.name).unwrap_or_default();
    let id = run.write_with(
        shard,
        ActivityTaskScheduledEventAttributes {
            activity_id: command.activity_id,
            activity_type: command.activity_type,
            task_queue: Some(TaskQueue {
                name: queue,
                kind: TaskQueueKind::Normal as i32,
                normal_name: String::new(),
            }),
            header: command.header,
            input: command.input,
            schedule_to_close_timeout: activity::always(schedule_to_close),
            schedule_to_start_timeout: activity::always(schedule_to_start),
            start_to_close_timeout: activity::always(start_to_close),
            heartbeat_timeout: activity::always(heartbeat),
            workflow_task_completed_event_id: carry.completed_event_id,
            retry_policy: Some(retry_policy),
            use_workflow_build_id: command.use_workflow_build_id,
            priority: command.priority,
        },
        user_metadata,
    );
    activity::dispatch(run, shard, id);
}

pub(super) fn check_cancel(
    check: &mut Check<'_>,
    command: &RequestCancelActivityTaskCommandAttributes,
) -> Result<(), BadCommand> {
    let id = command.scheduled_event_id;
    let bad = |text: String| Err(BadCommand::new(Cause::BadRequestCancelActivityAttributes, text));
    let unknown = || {
        format!(
            "invalid history builder state for action: add-activitytask-cancel-requested-event, ScheduledEventID: {id}"
        )
    };
    match check.run.activities.get(&id) {
        Some(activity) => {
            if activity.record.cancel_requested_event_id != 0 || !check.canceled_activities.insert(id) {
                return bad(unknown());
            }
            if activity.record.started_at_ns == 0 {
                check.closed_activities.insert(id);
            }
            Ok(())
        }
        None if check.run.has_buffered(|attributes| closes_activity(attributes, id)) => Ok(()),
        None => bad(unknown()),
    }
}

fn closes_activity(attributes: &Attributes, id: i64) -> bool {
    match attributes {
        Attributes::ActivityTaskCompletedEventAttributes(a) => a.scheduled_event_id == id,
        Attributes::ActivityTaskFailedEventAttributes(a) => a.scheduled_event_id == id,
        Attributes::ActivityTaskTimedOutEventAttributes(a) => a.scheduled_event_id == id,
        Attributes::ActivityTaskCanceledEventAttributes(a) => a.scheduled_event_id == id,
        _ => false,
    }
}

pub(super) fn cancel(
    run: &mut Run,
    shard: &mut Shard,
    carry: &mut Carry,
    command: &RequestCancelActivityTaskCommandAttributes,
    user_metadata: Option<UserMetadata>,
) {
    let id = command.scheduled_event_id;
    let requested = run.write_with(
        shard,
        ActivityTaskCancelRequestedEventAttributes {
            scheduled_event_id: id,
            workflow_task_completed_event_id: carry.completed_event_id,
        },
        user_metadata,
    );
    if run.activities.get(&id).is_some_and(|activity| activity.record.started_at_ns == 0) {
        activity::cancel_unstarted(run, shard, id, requested, carry.identity.clone());
        carry.needs_task = true;
    }
}
