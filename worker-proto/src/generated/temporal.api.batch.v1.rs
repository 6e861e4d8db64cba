// Generated from the .proto files by tests/generated.rs; do not edit.
/// Request cancellation of each activity that matches.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct BatchOperationCancelActivities {
    #[prost(string, tag = "1")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub reason: ::prost::alloc::string::String,
}
impl ::prost::Name for BatchOperationCancelActivities {
    const NAME: &'static str = "BatchOperationCancelActivities";
    const PACKAGE: &'static str = "temporal.api.batch.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.batch.v1.BatchOperationCancelActivities".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.batch.v1.BatchOperationCancelActivities".into()
    }
}
/// Request cancellation of each run that matches.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct BatchOperationCancellation {
    #[prost(string, tag = "1")]
    pub identity: ::prost::alloc::string::String,
}
impl ::prost::Name for BatchOperationCancellation {
    const NAME: &'static str = "BatchOperationCancellation";
    const PACKAGE: &'static str = "temporal.api.batch.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.batch.v1.BatchOperationCancellation".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.batch.v1.BatchOperationCancellation".into()
    }
}
/// Delete each activity that matches.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct BatchOperationDeleteActivities {}
impl ::prost::Name for BatchOperationDeleteActivities {
    const NAME: &'static str = "BatchOperationDeleteActivities";
    const PACKAGE: &'static str = "temporal.api.batch.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.batch.v1.BatchOperationDeleteActivities".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.batch.v1.BatchOperationDeleteActivities".into()
    }
}
/// Delete each run that matches.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct BatchOperationDeletion {
    #[prost(string, tag = "1")]
    pub identity: ::prost::alloc::string::String,
}
impl ::prost::Name for BatchOperationDeletion {
    const NAME: &'static str = "BatchOperationDeletion";
    const PACKAGE: &'static str = "temporal.api.batch.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.batch.v1.BatchOperationDeletion".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.batch.v1.BatchOperationDeletion".into()
    }
}
/// What a list shows of a batch operation.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct BatchOperationInfo {
    #[prost(string, tag = "1")]
    pub job_id: ::prost::alloc::string::String,
    #[prost(enumeration = "super::super::enums::v1::BatchOperationState", tag = "2")]
    pub state: i32,
    #[prost(message, optional, tag = "3")]
    pub start_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(message, optional, tag = "4")]
    pub close_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(enumeration = "super::super::enums::v1::BatchOperationType", tag = "5")]
    pub operation_type: i32,
}
impl ::prost::Name for BatchOperationInfo {
    const NAME: &'static str = "BatchOperationInfo";
    const PACKAGE: &'static str = "temporal.api.batch.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.batch.v1.BatchOperationInfo".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.batch.v1.BatchOperationInfo".into()
    }
}
/// Reset each run that matches.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct BatchOperationReset {
    #[prost(string, tag = "3")]
    pub identity: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "4")]
    pub options: ::core::option::Option<super::super::common::v1::ResetOptions>,
    /// deprecated
    #[prost(enumeration = "super::super::enums::v1::ResetType", tag = "1")]
    pub reset_type: i32,
    /// deprecated
    #[prost(enumeration = "super::super::enums::v1::ResetReapplyType", tag = "2")]
    pub reset_reapply_type: i32,
    #[prost(message, repeated, tag = "5")]
    pub post_reset_operations: ::prost::alloc::vec::Vec<
        super::super::workflow::v1::PostResetOperation,
    >,
}
impl ::prost::Name for BatchOperationReset {
    const NAME: &'static str = "BatchOperationReset";
    const PACKAGE: &'static str = "temporal.api.batch.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.batch.v1.BatchOperationReset".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.batch.v1.BatchOperationReset".into()
    }
}
/// Begin the matching activities of each run again with the first attempt.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct BatchOperationResetActivities {
    #[prost(string, tag = "1")]
    pub identity: ::prost::alloc::string::String,
    #[prost(bool, tag = "4")]
    pub reset_attempts: bool,
    #[prost(bool, tag = "5")]
    pub reset_heartbeat: bool,
    #[prost(bool, tag = "6")]
    pub keep_paused: bool,
    #[prost(message, optional, tag = "7")]
    pub jitter: ::core::option::Option<::prost_types::Duration>,
    #[prost(bool, tag = "8")]
    pub restore_original_options: bool,
    #[prost(oneof = "batch_operation_reset_activities::Activity", tags = "2, 3")]
    pub activity: ::core::option::Option<batch_operation_reset_activities::Activity>,
}
/// Nested message and enum types in `BatchOperationResetActivities`.
pub mod batch_operation_reset_activities {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    pub enum Activity {
        #[prost(string, tag = "2")]
        Type(::prost::alloc::string::String),
        #[prost(bool, tag = "3")]
        MatchAll(bool),
    }
}
impl ::prost::Name for BatchOperationResetActivities {
    const NAME: &'static str = "BatchOperationResetActivities";
    const PACKAGE: &'static str = "temporal.api.batch.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.batch.v1.BatchOperationResetActivities".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.batch.v1.BatchOperationResetActivities".into()
    }
}
/// Send one signal to each run that matches.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct BatchOperationSignal {
    #[prost(string, tag = "1")]
    pub signal: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub input: ::core::option::Option<super::super::common::v1::Payloads>,
    #[prost(message, optional, tag = "3")]
    pub header: ::core::option::Option<super::super::common::v1::Header>,
    #[prost(string, tag = "4")]
    pub identity: ::prost::alloc::string::String,
}
impl ::prost::Name for BatchOperationSignal {
    const NAME: &'static str = "BatchOperationSignal";
    const PACKAGE: &'static str = "temporal.api.batch.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.batch.v1.BatchOperationSignal".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.batch.v1.BatchOperationSignal".into()
    }
}
/// Close each activity that matches at once.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct BatchOperationTerminateActivities {
    #[prost(string, tag = "1")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub reason: ::prost::alloc::string::String,
}
impl ::prost::Name for BatchOperationTerminateActivities {
    const NAME: &'static str = "BatchOperationTerminateActivities";
    const PACKAGE: &'static str = "temporal.api.batch.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.batch.v1.BatchOperationTerminateActivities".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.batch.v1.BatchOperationTerminateActivities"
            .into()
    }
}
/// Close each run that matches at once.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct BatchOperationTermination {
    #[prost(message, optional, tag = "1")]
    pub details: ::core::option::Option<super::super::common::v1::Payloads>,
    #[prost(string, tag = "2")]
    pub identity: ::prost::alloc::string::String,
}
impl ::prost::Name for BatchOperationTermination {
    const NAME: &'static str = "BatchOperationTermination";
    const PACKAGE: &'static str = "temporal.api.batch.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.batch.v1.BatchOperationTermination".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.batch.v1.BatchOperationTermination".into()
    }
}
/// Apply a rule, stored or given here, to each run that matches.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct BatchOperationTriggerWorkflowRule {
    #[prost(string, tag = "1")]
    pub identity: ::prost::alloc::string::String,
    #[prost(oneof = "batch_operation_trigger_workflow_rule::Rule", tags = "2, 3")]
    pub rule: ::core::option::Option<batch_operation_trigger_workflow_rule::Rule>,
}
/// Nested message and enum types in `BatchOperationTriggerWorkflowRule`.
pub mod batch_operation_trigger_workflow_rule {
    #[derive(Clone, PartialEq, ::prost::Oneof)]
    pub enum Rule {
        #[prost(string, tag = "2")]
        Id(::prost::alloc::string::String),
        #[prost(message, tag = "3")]
        Spec(super::super::super::rules::v1::WorkflowRuleSpec),
    }
}
impl ::prost::Name for BatchOperationTriggerWorkflowRule {
    const NAME: &'static str = "BatchOperationTriggerWorkflowRule";
    const PACKAGE: &'static str = "temporal.api.batch.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.batch.v1.BatchOperationTriggerWorkflowRule".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.batch.v1.BatchOperationTriggerWorkflowRule"
            .into()
    }
}
/// Let the matching paused activities of each run go on.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct BatchOperationUnpauseActivities {
    #[prost(string, tag = "1")]
    pub identity: ::prost::alloc::string::String,
    #[prost(bool, tag = "4")]
    pub reset_attempts: bool,
    #[prost(bool, tag = "5")]
    pub reset_heartbeat: bool,
    #[prost(message, optional, tag = "6")]
    pub jitter: ::core::option::Option<::prost_types::Duration>,
    #[prost(oneof = "batch_operation_unpause_activities::Activity", tags = "2, 3")]
    pub activity: ::core::option::Option<batch_operation_unpause_activities::Activity>,
}
/// Nested message and enum types in `BatchOperationUnpauseActivities`.
pub mod batch_operation_unpause_activities {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    pub enum Activity {
        #[prost(string, tag = "2")]
        Type(::prost::alloc::string::String),
        #[prost(bool, tag = "3")]
        MatchAll(bool),
    }
}
impl ::prost::Name for BatchOperationUnpauseActivities {
    const NAME: &'static str = "BatchOperationUnpauseActivities";
    const PACKAGE: &'static str = "temporal.api.batch.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.batch.v1.BatchOperationUnpauseActivities".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.batch.v1.BatchOperationUnpauseActivities"
            .into()
    }
}
/// Change options of the matching activities of each run.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct BatchOperationUpdateActivityOptions {
    #[prost(string, tag = "1")]
    pub identity: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "4")]
    pub activity_options: ::core::option::Option<
        super::super::activity::v1::ActivityOptions,
    >,
    #[prost(message, optional, tag = "5")]
    pub update_mask: ::core::option::Option<::prost_types::FieldMask>,
    #[prost(bool, tag = "6")]
    pub restore_original: bool,
    #[prost(oneof = "batch_operation_update_activity_options::Activity", tags = "2, 3")]
    pub activity: ::core::option::Option<
        batch_operation_update_activity_options::Activity,
    >,
}
/// Nested message and enum types in `BatchOperationUpdateActivityOptions`.
pub mod batch_operation_update_activity_options {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    pub enum Activity {
        #[prost(string, tag = "2")]
        Type(::prost::alloc::string::String),
        #[prost(bool, tag = "3")]
        MatchAll(bool),
    }
}
impl ::prost::Name for BatchOperationUpdateActivityOptions {
    const NAME: &'static str = "BatchOperationUpdateActivityOptions";
    const PACKAGE: &'static str = "temporal.api.batch.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.batch.v1.BatchOperationUpdateActivityOptions".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.batch.v1.BatchOperationUpdateActivityOptions"
            .into()
    }
}
/// Change options of each run that matches.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct BatchOperationUpdateWorkflowExecutionOptions {
    #[prost(string, tag = "1")]
    pub identity: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub workflow_execution_options: ::core::option::Option<
        super::super::workflow::v1::WorkflowExecutionOptions,
    >,
    #[prost(message, optional, tag = "3")]
    pub update_mask: ::core::option::Option<::prost_types::FieldMask>,
}
impl ::prost::Name for BatchOperationUpdateWorkflowExecutionOptions {
    const NAME: &'static str = "BatchOperationUpdateWorkflowExecutionOptions";
    const PACKAGE: &'static str = "temporal.api.batch.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.batch.v1.BatchOperationUpdateWorkflowExecutionOptions".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.batch.v1.BatchOperationUpdateWorkflowExecutionOptions"
            .into()
    }
}
