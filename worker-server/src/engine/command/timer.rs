//! START_TIMER and CANCEL_TIMER.

use worker_proto::command::{CancelTimerCommandAttributes, StartTimerCommandAttributes};
use worker_proto::enums::WorkflowTaskFailedCause as Cause;
use worker_proto::history::{TimerCanceledEventAttributes, TimerStartedEventAttributes};
use worker_proto::sdk::UserMetadata;

use super::{BadCommand, Carry, Check, is_negative, require_id};
use crate::engine::event::Attributes;
use crate::engine::mutable_state::Run;
use crate::engine::shard::Shard;

pub(super) fn check_start<'a>(
    check: &mut Check<'a>,
    command: &'a StartTimerCommandAttributes,
) -> Result<(), BadCommand> {
    require_id(&command.timer_id, ("TimerId", "StartTimerCommand"), Cause::BadStartTimerAttributes)?;
    let id = command.timer_id.as_str();
    // Without one the timer fires at once.
    if command.start_to_fire_timeout.as_ref().is_some_and(is_negative) {
        let text = format!(
            "An invalid StartToFireTimeout is set on StartTimerCommand: negative duration. TimerId={id}"
        );
        return Err(BadCommand::new(Cause::BadStartTimerAttributes, text));
    }
    let open = check.opened_timers.contains(id)
        || (check.run.timer_ids.contains_key(id) && !check.closed_timers.contains(id));
    if open {
        let text =
            format!("invalid history builder state for action: add-timer-started-event, TimerID: {id}");
        return Err(BadCommand::new(Cause::StartTimerDuplicateId, text));
    }
    check.opened_timers.insert(id);
    check.closed_timers.remove(id);
    Ok(())
}

pub(super) fn start(
    run: &mut Run,
    shard: &mut Shard,
    carry: &Carry,
    command: StartTimerCommandAttributes,
    user_metadata: Option<UserMetadata>,
) {
    run.write_with(
        shard,
        TimerStartedEventAttributes {
            timer_id: command.timer_id,
            start_to_fire_timeout: command.start_to_fire_timeout,
            workflow_task_completed_event_id: carry.completed_event_id,
        },
        user_metadata,
    );
}

pub(super) fn check_cancel<'a>(
    check: &mut Check<'a>,
    command: &'a CancelTimerCommandAttributes,
) -> Result<(), BadCommand> {
    require_id(&command.timer_id, ("TimerId", "CancelTimerCommand"), Cause::BadCancelTimerAttributes)?;
    let id = command.timer_id.as_str();
    if check.opened_timers.remove(id) {
        check.closed_timers.insert(id);
        return Ok(());
    }
    let fired = |attributes: &Attributes| is_fired(attributes, id);
    let known = check.run.timer_ids.contains_key(id) || check.run.has_buffered(fired);
    if !known || !check.closed_timers.insert(id) {
        let text =
            format!("invalid history builder state for action: add-timer-canceled-event, TimerID: {id}");
        return Err(BadCommand::new(Cause::BadCancelTimerAttributes, text));
    }
    Ok(())
}

pub(super) fn cancel(
    run: &mut Run,
    shard: &mut Shard,
    carry: &Carry,
    command: CancelTimerCommandAttributes,
    user_metadata: Option<UserMetadata>,
) {
    let pending = run.timer_ids.get(&command.timer_id).copied();
    // It may have fired while the task ran; the workflow has not seen that and never will.
    let started_event_id = pending.or_else(|| {
        let fired = run.unbuffer(|attributes| is_fired(attributes, &command.timer_id))?;
        match &fired.attributes {
            Some(Attributes::TimerFiredEventAttributes(a)) => Some(a.started_event_id),
            _ => None,
        }
    });
    run.write_with(
        shard,
        TimerCanceledEventAttributes {
            timer_id: command.timer_id,
            started_event_id: started_event_id.unwrap_or_default(),
            workflow_task_completed_event_id: carry.completed_event_id,
            identity: carry.identity.clone(),
        },
        user_metadata,
    );
}

/// Whether cancelling the timer takes a buffered TIMER_FIRED back.
pub(super) fn takes_back(run: &Run, command: &CancelTimerCommandAttributes) -> bool {
    !run.timer_ids.contains_key(&command.timer_id)
        && run.has_buffered(|attributes| is_fired(attributes, &command.timer_id))
}

fn is_fired(attributes: &Attributes, timer_id: &str) -> bool {
    matches!(attributes, Attributes::TimerFiredEventAttributes(a) if a.timer_id == timer_id)
}
