//! RECORD_MARKER, UPSERT_WORKFLOW_SEARCH_ATTRIBUTES and MODIFY_WORKFLOW_PROPERTIES.

use worker_proto::command::{
    ModifyWorkflowPropertiesCommandAttributes, RecordMarkerCommandAttributes,
    UpsertWorkflowSearchAttributesCommandAttributes,
};
use worker_proto::common::SearchAttributes;
use worker_proto::enums::WorkflowTaskFailedCause as Cause;
use worker_proto::history::{
    MarkerRecordedEventAttributes, UpsertWorkflowSearchAttributesEventAttributes,
    WorkflowPropertiesModifiedEventAttributes,
};
use worker_proto::sdk::UserMetadata;

use super::{BadCommand, Carry, Check};
use crate::engine::mutable_state::Run;
use crate::engine::shard::Shard;

pub(super) fn record_marker(
    run: &mut Run,
    shard: &mut Shard,
    carry: &Carry,
    command: RecordMarkerCommandAttributes,
    user_metadata: Option<UserMetadata>,
) {
    run.write_with(
        shard,
        MarkerRecordedEventAttributes {
            marker_name: command.marker_name,
            details: command.details,
            workflow_task_completed_event_id: carry.completed_event_id,
            header: command.header,
            failure: command.failure,
        },
        user_metadata,
    );
}

/// Known names only.
pub(super) fn check_search_attributes(
    check: &Check<'_>,
    attributes: Option<&SearchAttributes>,
) -> Result<(), BadCommand> {
    let mut attributes = attributes.cloned().unwrap_or_default();
    check
        .shard
        .type_search_attributes(check.run.namespace, &mut attributes)
        .map_err(|rejected| BadCommand::new(Cause::BadSearchAttributes, rejected.message))
}

pub(super) fn upsert_search_attributes(
    run: &mut Run,
    shard: &mut Shard,
    carry: &Carry,
    command: UpsertWorkflowSearchAttributesCommandAttributes,
    user_metadata: Option<UserMetadata>,
) {
    let search_attributes = typed(run, shard, command.search_attributes);
    run.write_with(
        shard,
        UpsertWorkflowSearchAttributesEventAttributes {
            workflow_task_completed_event_id: carry.completed_event_id,
            search_attributes,
        },
        user_metadata,
    );
}

/// With the metadata `type`; the names were found good.
pub(super) fn typed(
    run: &Run,
    shard: &Shard,
    attributes: Option<SearchAttributes>,
) -> Option<SearchAttributes> {
    let mut attributes = attributes?;
    match shard.type_search_attributes(run.namespace, &mut attributes) {
        Ok(()) => Some(attributes),
        Err(_) => None,
    }
}

pub(super) fn modify(
    run: &mut Run,
    shard: &mut Shard,
    carry: &Carry,
    command: ModifyWorkflowPropertiesCommandAttributes,
    user_metadata: Option<UserMetadata>,
) {
    run.write_with(
        shard,
        WorkflowPropertiesModifiedEventAttributes {
            workflow_task_completed_event_id: carry.completed_event_id,
            upserted_memo: command.upserted_memo,
        },
        user_metadata,
    );
}
