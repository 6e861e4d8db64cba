// Generated from the .proto files by tests/generated.rs; do not edit.
/// Drop a timer that has not fired.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct CancelTimerCommandAttributes {
    #[prost(string, tag = "1")]
    pub timer_id: ::prost::alloc::string::String,
}
impl ::prost::Name for CancelTimerCommandAttributes {
    const NAME: &'static str = "CancelTimerCommandAttributes";
    const PACKAGE: &'static str = "temporal.api.command.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.command.v1.CancelTimerCommandAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.command.v1.CancelTimerCommandAttributes".into()
    }
}
/// Close the run as cancelled; a cancellation must have been requested.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct CancelWorkflowExecutionCommandAttributes {
    #[prost(message, optional, tag = "1")]
    pub details: ::core::option::Option<super::super::common::v1::Payloads>,
}
impl ::prost::Name for CancelWorkflowExecutionCommandAttributes {
    const NAME: &'static str = "CancelWorkflowExecutionCommandAttributes";
    const PACKAGE: &'static str = "temporal.api.command.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.command.v1.CancelWorkflowExecutionCommandAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.command.v1.CancelWorkflowExecutionCommandAttributes"
            .into()
    }
}
/// One thing that a workflow asks the server for, in the order in which it asked.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct Command {
    #[prost(enumeration = "super::super::enums::v1::CommandType", tag = "1")]
    pub command_type: i32,
    #[prost(message, optional, tag = "301")]
    pub user_metadata: ::core::option::Option<super::super::sdk::v1::UserMetadata>,
    #[prost(message, repeated, tag = "302")]
    pub event_group_markers: ::prost::alloc::vec::Vec<
        super::super::sdk::v1::EventGroupMarker,
    >,
    #[prost(
        oneof = "command::Attributes",
        tags = "2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 18, 19"
    )]
    pub attributes: ::core::option::Option<command::Attributes>,
}
/// Nested message and enum types in `Command`.
pub mod command {
    #[derive(Clone, PartialEq, ::prost::Oneof)]
    pub enum Attributes {
        #[prost(message, tag = "2")]
        ScheduleActivityTaskCommandAttributes(
            ::prost::alloc::boxed::Box<super::ScheduleActivityTaskCommandAttributes>,
        ),
        #[prost(message, tag = "3")]
        StartTimerCommandAttributes(super::StartTimerCommandAttributes),
        #[prost(message, tag = "4")]
        CompleteWorkflowExecutionCommandAttributes(
            super::CompleteWorkflowExecutionCommandAttributes,
        ),
        #[prost(message, tag = "5")]
        FailWorkflowExecutionCommandAttributes(
            super::FailWorkflowExecutionCommandAttributes,
        ),
        #[prost(message, tag = "6")]
        RequestCancelActivityTaskCommandAttributes(
            super::RequestCancelActivityTaskCommandAttributes,
        ),
        #[prost(message, tag = "7")]
        CancelTimerCommandAttributes(super::CancelTimerCommandAttributes),
        #[prost(message, tag = "8")]
        CancelWorkflowExecutionCommandAttributes(
            super::CancelWorkflowExecutionCommandAttributes,
        ),
        #[prost(message, tag = "9")]
        RequestCancelExternalWorkflowExecutionCommandAttributes(
            super::RequestCancelExternalWorkflowExecutionCommandAttributes,
        ),
        #[prost(message, tag = "10")]
        RecordMarkerCommandAttributes(
            ::prost::alloc::boxed::Box<super::RecordMarkerCommandAttributes>,
        ),
        #[prost(message, tag = "11")]
        ContinueAsNewWorkflowExecutionCommandAttributes(
            ::prost::alloc::boxed::Box<
                super::ContinueAsNewWorkflowExecutionCommandAttributes,
            >,
        ),
        #[prost(message, tag = "12")]
        StartChildWorkflowExecutionCommandAttributes(
            ::prost::alloc::boxed::Box<
                super::StartChildWorkflowExecutionCommandAttributes,
            >,
        ),
        #[prost(message, tag = "13")]
        SignalExternalWorkflowExecutionCommandAttributes(
            super::SignalExternalWorkflowExecutionCommandAttributes,
        ),
        #[prost(message, tag = "14")]
        UpsertWorkflowSearchAttributesCommandAttributes(
            super::UpsertWorkflowSearchAttributesCommandAttributes,
        ),
        #[prost(message, tag = "15")]
        ProtocolMessageCommandAttributes(super::ProtocolMessageCommandAttributes),
        #[prost(message, tag = "17")]
        ModifyWorkflowPropertiesCommandAttributes(
            super::ModifyWorkflowPropertiesCommandAttributes,
        ),
        #[prost(message, tag = "18")]
        ScheduleNexusOperationCommandAttributes(
            super::ScheduleNexusOperationCommandAttributes,
        ),
        #[prost(message, tag = "19")]
        RequestCancelNexusOperationCommandAttributes(
            super::RequestCancelNexusOperationCommandAttributes,
        ),
    }
}
impl ::prost::Name for Command {
    const NAME: &'static str = "Command";
    const PACKAGE: &'static str = "temporal.api.command.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.command.v1.Command".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.command.v1.Command".into()
    }
}
/// Close the run with a result.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct CompleteWorkflowExecutionCommandAttributes {
    #[prost(message, optional, tag = "1")]
    pub result: ::core::option::Option<super::super::common::v1::Payloads>,
}
impl ::prost::Name for CompleteWorkflowExecutionCommandAttributes {
    const NAME: &'static str = "CompleteWorkflowExecutionCommandAttributes";
    const PACKAGE: &'static str = "temporal.api.command.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.command.v1.CompleteWorkflowExecutionCommandAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.command.v1.CompleteWorkflowExecutionCommandAttributes"
            .into()
    }
}
/// Close the run and begin another one of the same workflow id with a fresh history.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ContinueAsNewWorkflowExecutionCommandAttributes {
    #[prost(message, optional, tag = "1")]
    pub workflow_type: ::core::option::Option<super::super::common::v1::WorkflowType>,
    #[prost(message, optional, tag = "2")]
    pub task_queue: ::core::option::Option<super::super::taskqueue::v1::TaskQueue>,
    #[prost(message, optional, tag = "3")]
    pub input: ::core::option::Option<super::super::common::v1::Payloads>,
    #[prost(message, optional, tag = "4")]
    pub workflow_run_timeout: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, optional, tag = "5")]
    pub workflow_task_timeout: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, optional, tag = "6")]
    pub backoff_start_interval: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, optional, tag = "7")]
    pub retry_policy: ::core::option::Option<super::super::common::v1::RetryPolicy>,
    #[prost(enumeration = "super::super::enums::v1::ContinueAsNewInitiator", tag = "8")]
    pub initiator: i32,
    #[prost(message, optional, tag = "9")]
    pub failure: ::core::option::Option<super::super::failure::v1::Failure>,
    #[prost(message, optional, tag = "10")]
    pub last_completion_result: ::core::option::Option<
        super::super::common::v1::Payloads,
    >,
    #[prost(string, tag = "11")]
    pub cron_schedule: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "12")]
    pub header: ::core::option::Option<super::super::common::v1::Header>,
    #[prost(message, optional, tag = "13")]
    pub memo: ::core::option::Option<super::super::common::v1::Memo>,
    #[prost(message, optional, tag = "14")]
    pub search_attributes: ::core::option::Option<
        super::super::common::v1::SearchAttributes,
    >,
    /// deprecated
    #[prost(bool, tag = "15")]
    pub inherit_build_id: bool,
    #[prost(
        enumeration = "super::super::enums::v1::ContinueAsNewVersioningBehavior",
        tag = "16"
    )]
    pub initial_versioning_behavior: i32,
}
impl ::prost::Name for ContinueAsNewWorkflowExecutionCommandAttributes {
    const NAME: &'static str = "ContinueAsNewWorkflowExecutionCommandAttributes";
    const PACKAGE: &'static str = "temporal.api.command.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.command.v1.ContinueAsNewWorkflowExecutionCommandAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.command.v1.ContinueAsNewWorkflowExecutionCommandAttributes"
            .into()
    }
}
/// Close the run with a failure, which a retry policy may follow up.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct FailWorkflowExecutionCommandAttributes {
    #[prost(message, optional, tag = "1")]
    pub failure: ::core::option::Option<super::super::failure::v1::Failure>,
}
impl ::prost::Name for FailWorkflowExecutionCommandAttributes {
    const NAME: &'static str = "FailWorkflowExecutionCommandAttributes";
    const PACKAGE: &'static str = "temporal.api.command.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.command.v1.FailWorkflowExecutionCommandAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.command.v1.FailWorkflowExecutionCommandAttributes"
            .into()
    }
}
/// Set or delete memo entries of the run.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ModifyWorkflowPropertiesCommandAttributes {
    #[prost(message, optional, tag = "1")]
    pub upserted_memo: ::core::option::Option<super::super::common::v1::Memo>,
}
impl ::prost::Name for ModifyWorkflowPropertiesCommandAttributes {
    const NAME: &'static str = "ModifyWorkflowPropertiesCommandAttributes";
    const PACKAGE: &'static str = "temporal.api.command.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.command.v1.ModifyWorkflowPropertiesCommandAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.command.v1.ModifyWorkflowPropertiesCommandAttributes"
            .into()
    }
}
/// Says at which place among the commands a message of the same response belongs.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ProtocolMessageCommandAttributes {
    #[prost(string, tag = "1")]
    pub message_id: ::prost::alloc::string::String,
}
impl ::prost::Name for ProtocolMessageCommandAttributes {
    const NAME: &'static str = "ProtocolMessageCommandAttributes";
    const PACKAGE: &'static str = "temporal.api.command.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.command.v1.ProtocolMessageCommandAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.command.v1.ProtocolMessageCommandAttributes"
            .into()
    }
}
/// Record data that the workflow code found out and must find again on replay.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct RecordMarkerCommandAttributes {
    #[prost(string, tag = "1")]
    pub marker_name: ::prost::alloc::string::String,
    #[prost(btree_map = "string, message", tag = "2")]
    pub details: ::prost::alloc::collections::BTreeMap<
        ::prost::alloc::string::String,
        super::super::common::v1::Payloads,
    >,
    #[prost(message, optional, tag = "3")]
    pub header: ::core::option::Option<super::super::common::v1::Header>,
    #[prost(message, optional, tag = "4")]
    pub failure: ::core::option::Option<super::super::failure::v1::Failure>,
}
impl ::prost::Name for RecordMarkerCommandAttributes {
    const NAME: &'static str = "RecordMarkerCommandAttributes";
    const PACKAGE: &'static str = "temporal.api.command.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.command.v1.RecordMarkerCommandAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.command.v1.RecordMarkerCommandAttributes"
            .into()
    }
}
/// Ask an activity to stop.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct RequestCancelActivityTaskCommandAttributes {
    #[prost(int64, tag = "1")]
    pub scheduled_event_id: i64,
}
impl ::prost::Name for RequestCancelActivityTaskCommandAttributes {
    const NAME: &'static str = "RequestCancelActivityTaskCommandAttributes";
    const PACKAGE: &'static str = "temporal.api.command.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.command.v1.RequestCancelActivityTaskCommandAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.command.v1.RequestCancelActivityTaskCommandAttributes"
            .into()
    }
}
/// Ask another workflow to stop.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct RequestCancelExternalWorkflowExecutionCommandAttributes {
    /// deprecated
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub workflow_id: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub run_id: ::prost::alloc::string::String,
    /// deprecated
    #[prost(string, tag = "4")]
    pub control: ::prost::alloc::string::String,
    #[prost(bool, tag = "5")]
    pub child_workflow_only: bool,
    #[prost(string, tag = "6")]
    pub reason: ::prost::alloc::string::String,
}
impl ::prost::Name for RequestCancelExternalWorkflowExecutionCommandAttributes {
    const NAME: &'static str = "RequestCancelExternalWorkflowExecutionCommandAttributes";
    const PACKAGE: &'static str = "temporal.api.command.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.command.v1.RequestCancelExternalWorkflowExecutionCommandAttributes"
            .into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.command.v1.RequestCancelExternalWorkflowExecutionCommandAttributes"
            .into()
    }
}
/// Ask a Nexus operation to stop.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct RequestCancelNexusOperationCommandAttributes {
    #[prost(int64, tag = "1")]
    pub scheduled_event_id: i64,
}
impl ::prost::Name for RequestCancelNexusOperationCommandAttributes {
    const NAME: &'static str = "RequestCancelNexusOperationCommandAttributes";
    const PACKAGE: &'static str = "temporal.api.command.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.command.v1.RequestCancelNexusOperationCommandAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.command.v1.RequestCancelNexusOperationCommandAttributes"
            .into()
    }
}
/// Run an activity.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ScheduleActivityTaskCommandAttributes {
    #[prost(string, tag = "1")]
    pub activity_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub activity_type: ::core::option::Option<super::super::common::v1::ActivityType>,
    #[prost(message, optional, tag = "4")]
    pub task_queue: ::core::option::Option<super::super::taskqueue::v1::TaskQueue>,
    #[prost(message, optional, tag = "5")]
    pub header: ::core::option::Option<super::super::common::v1::Header>,
    #[prost(message, optional, tag = "6")]
    pub input: ::core::option::Option<super::super::common::v1::Payloads>,
    #[prost(message, optional, tag = "7")]
    pub schedule_to_close_timeout: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, optional, tag = "8")]
    pub schedule_to_start_timeout: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, optional, tag = "9")]
    pub start_to_close_timeout: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, optional, tag = "10")]
    pub heartbeat_timeout: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, optional, tag = "11")]
    pub retry_policy: ::core::option::Option<super::super::common::v1::RetryPolicy>,
    #[prost(bool, tag = "12")]
    pub request_eager_execution: bool,
    #[prost(bool, tag = "13")]
    pub use_workflow_build_id: bool,
    #[prost(message, optional, tag = "14")]
    pub priority: ::core::option::Option<super::super::common::v1::Priority>,
}
impl ::prost::Name for ScheduleActivityTaskCommandAttributes {
    const NAME: &'static str = "ScheduleActivityTaskCommandAttributes";
    const PACKAGE: &'static str = "temporal.api.command.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.command.v1.ScheduleActivityTaskCommandAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.command.v1.ScheduleActivityTaskCommandAttributes"
            .into()
    }
}
/// Start a Nexus operation.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ScheduleNexusOperationCommandAttributes {
    #[prost(string, tag = "1")]
    pub endpoint: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub service: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub operation: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "4")]
    pub input: ::core::option::Option<super::super::common::v1::Payload>,
    #[prost(message, optional, tag = "5")]
    pub schedule_to_close_timeout: ::core::option::Option<::prost_types::Duration>,
    #[prost(btree_map = "string, string", tag = "6")]
    pub nexus_header: ::prost::alloc::collections::BTreeMap<
        ::prost::alloc::string::String,
        ::prost::alloc::string::String,
    >,
    #[prost(message, optional, tag = "7")]
    pub schedule_to_start_timeout: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, optional, tag = "8")]
    pub start_to_close_timeout: ::core::option::Option<::prost_types::Duration>,
}
impl ::prost::Name for ScheduleNexusOperationCommandAttributes {
    const NAME: &'static str = "ScheduleNexusOperationCommandAttributes";
    const PACKAGE: &'static str = "temporal.api.command.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.command.v1.ScheduleNexusOperationCommandAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.command.v1.ScheduleNexusOperationCommandAttributes"
            .into()
    }
}
/// Signal another workflow.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct SignalExternalWorkflowExecutionCommandAttributes {
    /// deprecated
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub execution: ::core::option::Option<super::super::common::v1::WorkflowExecution>,
    #[prost(string, tag = "3")]
    pub signal_name: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "4")]
    pub input: ::core::option::Option<super::super::common::v1::Payloads>,
    /// deprecated
    #[prost(string, tag = "5")]
    pub control: ::prost::alloc::string::String,
    #[prost(bool, tag = "6")]
    pub child_workflow_only: bool,
    #[prost(message, optional, tag = "7")]
    pub header: ::core::option::Option<super::super::common::v1::Header>,
}
impl ::prost::Name for SignalExternalWorkflowExecutionCommandAttributes {
    const NAME: &'static str = "SignalExternalWorkflowExecutionCommandAttributes";
    const PACKAGE: &'static str = "temporal.api.command.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.command.v1.SignalExternalWorkflowExecutionCommandAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.command.v1.SignalExternalWorkflowExecutionCommandAttributes"
            .into()
    }
}
/// Start a child workflow.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct StartChildWorkflowExecutionCommandAttributes {
    /// deprecated
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub workflow_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "3")]
    pub workflow_type: ::core::option::Option<super::super::common::v1::WorkflowType>,
    #[prost(message, optional, tag = "4")]
    pub task_queue: ::core::option::Option<super::super::taskqueue::v1::TaskQueue>,
    #[prost(message, optional, tag = "5")]
    pub input: ::core::option::Option<super::super::common::v1::Payloads>,
    #[prost(message, optional, tag = "6")]
    pub workflow_execution_timeout: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, optional, tag = "7")]
    pub workflow_run_timeout: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, optional, tag = "8")]
    pub workflow_task_timeout: ::core::option::Option<::prost_types::Duration>,
    #[prost(enumeration = "super::super::enums::v1::ParentClosePolicy", tag = "9")]
    pub parent_close_policy: i32,
    #[prost(string, tag = "10")]
    pub control: ::prost::alloc::string::String,
    #[prost(enumeration = "super::super::enums::v1::WorkflowIdReusePolicy", tag = "11")]
    pub workflow_id_reuse_policy: i32,
    #[prost(message, optional, tag = "12")]
    pub retry_policy: ::core::option::Option<super::super::common::v1::RetryPolicy>,
    #[prost(string, tag = "13")]
    pub cron_schedule: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "14")]
    pub header: ::core::option::Option<super::super::common::v1::Header>,
    #[prost(message, optional, tag = "15")]
    pub memo: ::core::option::Option<super::super::common::v1::Memo>,
    #[prost(message, optional, tag = "16")]
    pub search_attributes: ::core::option::Option<
        super::super::common::v1::SearchAttributes,
    >,
    /// deprecated
    #[prost(bool, tag = "17")]
    pub inherit_build_id: bool,
    #[prost(message, optional, tag = "18")]
    pub priority: ::core::option::Option<super::super::common::v1::Priority>,
    #[prost(message, optional, tag = "19")]
    pub versioning_override: ::core::option::Option<
        super::super::workflow::v1::VersioningOverride,
    >,
}
impl ::prost::Name for StartChildWorkflowExecutionCommandAttributes {
    const NAME: &'static str = "StartChildWorkflowExecutionCommandAttributes";
    const PACKAGE: &'static str = "temporal.api.command.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.command.v1.StartChildWorkflowExecutionCommandAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.command.v1.StartChildWorkflowExecutionCommandAttributes"
            .into()
    }
}
/// Start a timer.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct StartTimerCommandAttributes {
    #[prost(string, tag = "1")]
    pub timer_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub start_to_fire_timeout: ::core::option::Option<::prost_types::Duration>,
}
impl ::prost::Name for StartTimerCommandAttributes {
    const NAME: &'static str = "StartTimerCommandAttributes";
    const PACKAGE: &'static str = "temporal.api.command.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.command.v1.StartTimerCommandAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.command.v1.StartTimerCommandAttributes".into()
    }
}
/// Set or delete search attributes of the run.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct UpsertWorkflowSearchAttributesCommandAttributes {
    #[prost(message, optional, tag = "1")]
    pub search_attributes: ::core::option::Option<
        super::super::common::v1::SearchAttributes,
    >,
}
impl ::prost::Name for UpsertWorkflowSearchAttributesCommandAttributes {
    const NAME: &'static str = "UpsertWorkflowSearchAttributesCommandAttributes";
    const PACKAGE: &'static str = "temporal.api.command.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.command.v1.UpsertWorkflowSearchAttributesCommandAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.command.v1.UpsertWorkflowSearchAttributesCommandAttributes"
            .into()
    }
}
