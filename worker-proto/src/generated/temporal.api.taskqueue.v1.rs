// Generated from the .proto files by tests/generated.rs; do not edit.
/// New runs, or a part of them, get this build id.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct BuildIdAssignmentRule {
    #[prost(string, tag = "1")]
    pub target_build_id: ::prost::alloc::string::String,
    #[prost(oneof = "build_id_assignment_rule::Ramp", tags = "3")]
    pub ramp: ::core::option::Option<build_id_assignment_rule::Ramp>,
}
/// Nested message and enum types in `BuildIdAssignmentRule`.
pub mod build_id_assignment_rule {
    #[derive(Clone, Copy, PartialEq, ::prost::Oneof)]
    pub enum Ramp {
        #[prost(message, tag = "3")]
        PercentageRamp(super::RampByPercentage),
    }
}
impl ::prost::Name for BuildIdAssignmentRule {
    const NAME: &'static str = "BuildIdAssignmentRule";
    const PACKAGE: &'static str = "temporal.api.taskqueue.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.taskqueue.v1.BuildIdAssignmentRule".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.taskqueue.v1.BuildIdAssignmentRule".into()
    }
}
/// Where a build id can still get tasks.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct BuildIdReachability {
    #[prost(string, tag = "1")]
    pub build_id: ::prost::alloc::string::String,
    #[prost(message, repeated, tag = "2")]
    pub task_queue_reachability: ::prost::alloc::vec::Vec<TaskQueueReachability>,
}
impl ::prost::Name for BuildIdReachability {
    const NAME: &'static str = "BuildIdReachability";
    const PACKAGE: &'static str = "temporal.api.taskqueue.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.taskqueue.v1.BuildIdReachability".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.taskqueue.v1.BuildIdReachability".into()
    }
}
/// Runs of one build id go on with another.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct CompatibleBuildIdRedirectRule {
    #[prost(string, tag = "1")]
    pub source_build_id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub target_build_id: ::prost::alloc::string::String,
}
impl ::prost::Name for CompatibleBuildIdRedirectRule {
    const NAME: &'static str = "CompatibleBuildIdRedirectRule";
    const PACKAGE: &'static str = "temporal.api.taskqueue.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.taskqueue.v1.CompatibleBuildIdRedirectRule".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.taskqueue.v1.CompatibleBuildIdRedirectRule"
            .into()
    }
}
/// Build ids that can take over from each other; the last is the default of the set.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct CompatibleVersionSet {
    #[prost(string, repeated, tag = "1")]
    pub build_ids: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
}
impl ::prost::Name for CompatibleVersionSet {
    const NAME: &'static str = "CompatibleVersionSet";
    const PACKAGE: &'static str = "temporal.api.taskqueue.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.taskqueue.v1.CompatibleVersionSet".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.taskqueue.v1.CompatibleVersionSet".into()
    }
}
/// Who changed a setting, when and why.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ConfigMetadata {
    #[prost(string, tag = "1")]
    pub reason: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub update_identity: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "3")]
    pub update_time: ::core::option::Option<::prost_types::Timestamp>,
}
impl ::prost::Name for ConfigMetadata {
    const NAME: &'static str = "ConfigMetadata";
    const PACKAGE: &'static str = "temporal.api.taskqueue.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.taskqueue.v1.ConfigMetadata".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.taskqueue.v1.ConfigMetadata".into()
    }
}
/// A group that polls are spread over, with its weight.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct PollerGroupInfo {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
    #[prost(float, tag = "2")]
    pub weight: f32,
}
impl ::prost::Name for PollerGroupInfo {
    const NAME: &'static str = "PollerGroupInfo";
    const PACKAGE: &'static str = "temporal.api.taskqueue.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.taskqueue.v1.PollerGroupInfo".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.taskqueue.v1.PollerGroupInfo".into()
    }
}
/// All groups that polls are spread over, with a version to compare by.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct PollerGroupsInfo {
    #[prost(int64, tag = "1")]
    pub version: i64,
    #[prost(message, repeated, tag = "2")]
    pub poller_groups: ::prost::alloc::vec::Vec<PollerGroupInfo>,
}
impl ::prost::Name for PollerGroupsInfo {
    const NAME: &'static str = "PollerGroupsInfo";
    const PACKAGE: &'static str = "temporal.api.taskqueue.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.taskqueue.v1.PollerGroupsInfo".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.taskqueue.v1.PollerGroupsInfo".into()
    }
}
/// Who polls a task queue, and since when.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct PollerInfo {
    #[prost(message, optional, tag = "1")]
    pub last_access_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(string, tag = "2")]
    pub identity: ::prost::alloc::string::String,
    #[prost(double, tag = "3")]
    pub rate_per_second: f64,
    /// deprecated
    #[prost(message, optional, tag = "4")]
    pub worker_version_capabilities: ::core::option::Option<
        super::super::common::v1::WorkerVersionCapabilities,
    >,
    #[prost(message, optional, tag = "5")]
    pub deployment_options: ::core::option::Option<
        super::super::deployment::v1::WorkerDeploymentOptions,
    >,
}
impl ::prost::Name for PollerInfo {
    const NAME: &'static str = "PollerInfo";
    const PACKAGE: &'static str = "temporal.api.taskqueue.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.taskqueue.v1.PollerInfo".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.taskqueue.v1.PollerInfo".into()
    }
}
/// The server's advice to poll more or less.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct PollerScalingDecision {
    #[prost(int32, tag = "1")]
    pub poll_request_delta_suggestion: i32,
}
impl ::prost::Name for PollerScalingDecision {
    const NAME: &'static str = "PollerScalingDecision";
    const PACKAGE: &'static str = "temporal.api.taskqueue.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.taskqueue.v1.PollerScalingDecision".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.taskqueue.v1.PollerScalingDecision".into()
    }
}
/// A part of the runs, in percent.
#[derive(Clone, Copy, PartialEq, ::prost::Message)]
pub struct RampByPercentage {
    #[prost(float, tag = "1")]
    pub ramp_percentage: f32,
}
impl ::prost::Name for RampByPercentage {
    const NAME: &'static str = "RampByPercentage";
    const PACKAGE: &'static str = "temporal.api.taskqueue.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.taskqueue.v1.RampByPercentage".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.taskqueue.v1.RampByPercentage".into()
    }
}
/// Most tasks that are given out per second.
#[derive(Clone, Copy, PartialEq, ::prost::Message)]
pub struct RateLimit {
    #[prost(float, tag = "1")]
    pub requests_per_second: f32,
}
impl ::prost::Name for RateLimit {
    const NAME: &'static str = "RateLimit";
    const PACKAGE: &'static str = "temporal.api.taskqueue.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.taskqueue.v1.RateLimit".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.taskqueue.v1.RateLimit".into()
    }
}
/// A rate limit with who set it.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct RateLimitConfig {
    #[prost(message, optional, tag = "1")]
    pub rate_limit: ::core::option::Option<RateLimit>,
    #[prost(message, optional, tag = "2")]
    pub metadata: ::core::option::Option<ConfigMetadata>,
}
impl ::prost::Name for RateLimitConfig {
    const NAME: &'static str = "RateLimitConfig";
    const PACKAGE: &'static str = "temporal.api.taskqueue.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.taskqueue.v1.RateLimitConfig".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.taskqueue.v1.RateLimitConfig".into()
    }
}
/// A worker's own queue, where the next workflow tasks of a run should go while the worker caches it.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct StickyExecutionAttributes {
    #[prost(message, optional, tag = "1")]
    pub worker_task_queue: ::core::option::Option<TaskQueue>,
    #[prost(message, optional, tag = "2")]
    pub schedule_to_start_timeout: ::core::option::Option<::prost_types::Duration>,
}
impl ::prost::Name for StickyExecutionAttributes {
    const NAME: &'static str = "StickyExecutionAttributes";
    const PACKAGE: &'static str = "temporal.api.taskqueue.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.taskqueue.v1.StickyExecutionAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.taskqueue.v1.StickyExecutionAttributes".into()
    }
}
/// Task ids that a part of a queue holds.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct TaskIdBlock {
    #[prost(int64, tag = "1")]
    pub start_id: i64,
    #[prost(int64, tag = "2")]
    pub end_id: i64,
}
impl ::prost::Name for TaskIdBlock {
    const NAME: &'static str = "TaskIdBlock";
    const PACKAGE: &'static str = "temporal.api.taskqueue.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.taskqueue.v1.TaskIdBlock".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.taskqueue.v1.TaskIdBlock".into()
    }
}
/// A task queue by name and kind; a sticky one also names the normal queue it stands in for.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct TaskQueue {
    #[prost(string, tag = "1")]
    pub name: ::prost::alloc::string::String,
    #[prost(enumeration = "super::super::enums::v1::TaskQueueKind", tag = "2")]
    pub kind: i32,
    #[prost(string, tag = "3")]
    pub normal_name: ::prost::alloc::string::String,
}
impl ::prost::Name for TaskQueue {
    const NAME: &'static str = "TaskQueue";
    const PACKAGE: &'static str = "temporal.api.taskqueue.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.taskqueue.v1.TaskQueue".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.taskqueue.v1.TaskQueue".into()
    }
}
/// Rate limits and fairness weights of a task queue.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct TaskQueueConfig {
    #[prost(message, optional, tag = "1")]
    pub queue_rate_limit: ::core::option::Option<RateLimitConfig>,
    #[prost(message, optional, tag = "2")]
    pub fairness_keys_rate_limit_default: ::core::option::Option<RateLimitConfig>,
    #[prost(btree_map = "string, float", tag = "3")]
    pub fairness_weight_overrides: ::prost::alloc::collections::BTreeMap<
        ::prost::alloc::string::String,
        f32,
    >,
}
impl ::prost::Name for TaskQueueConfig {
    const NAME: &'static str = "TaskQueueConfig";
    const PACKAGE: &'static str = "temporal.api.taskqueue.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.taskqueue.v1.TaskQueueConfig".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.taskqueue.v1.TaskQueueConfig".into()
    }
}
/// What a poller wishes of its task queue.
#[derive(Clone, Copy, PartialEq, ::prost::Message)]
pub struct TaskQueueMetadata {
    #[prost(message, optional, tag = "1")]
    pub max_tasks_per_second: ::core::option::Option<f64>,
}
impl ::prost::Name for TaskQueueMetadata {
    const NAME: &'static str = "TaskQueueMetadata";
    const PACKAGE: &'static str = "temporal.api.taskqueue.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.taskqueue.v1.TaskQueueMetadata".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.taskqueue.v1.TaskQueueMetadata".into()
    }
}
/// One part of a task queue, and where it lives.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct TaskQueuePartitionMetadata {
    #[prost(string, tag = "1")]
    pub key: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub owner_host_name: ::prost::alloc::string::String,
}
impl ::prost::Name for TaskQueuePartitionMetadata {
    const NAME: &'static str = "TaskQueuePartitionMetadata";
    const PACKAGE: &'static str = "temporal.api.taskqueue.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.taskqueue.v1.TaskQueuePartitionMetadata".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.taskqueue.v1.TaskQueuePartitionMetadata".into()
    }
}
/// How tasks on one queue can reach a build id.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct TaskQueueReachability {
    #[prost(string, tag = "1")]
    pub task_queue: ::prost::alloc::string::String,
    #[prost(
        enumeration = "super::super::enums::v1::TaskReachability",
        repeated,
        tag = "2"
    )]
    pub reachability: ::prost::alloc::vec::Vec<i32>,
}
impl ::prost::Name for TaskQueueReachability {
    const NAME: &'static str = "TaskQueueReachability";
    const PACKAGE: &'static str = "temporal.api.taskqueue.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.taskqueue.v1.TaskQueueReachability".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.taskqueue.v1.TaskQueueReachability".into()
    }
}
/// How much waits in a task queue, and how fast it comes and goes.
#[derive(Clone, Copy, PartialEq, ::prost::Message)]
pub struct TaskQueueStats {
    #[prost(int64, tag = "1")]
    pub approximate_backlog_count: i64,
    #[prost(message, optional, tag = "2")]
    pub approximate_backlog_age: ::core::option::Option<::prost_types::Duration>,
    #[prost(float, tag = "3")]
    pub tasks_add_rate: f32,
    #[prost(float, tag = "4")]
    pub tasks_dispatch_rate: f32,
    #[prost(bool, tag = "5")]
    pub rate_limiting_active: bool,
}
impl ::prost::Name for TaskQueueStats {
    const NAME: &'static str = "TaskQueueStats";
    const PACKAGE: &'static str = "temporal.api.taskqueue.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.taskqueue.v1.TaskQueueStats".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.taskqueue.v1.TaskQueueStats".into()
    }
}
/// Inner state of one part of a task queue.
#[derive(Clone, Copy, PartialEq, ::prost::Message)]
pub struct TaskQueueStatus {
    #[prost(int64, tag = "1")]
    pub backlog_count_hint: i64,
    #[prost(int64, tag = "2")]
    pub read_level: i64,
    #[prost(int64, tag = "3")]
    pub ack_level: i64,
    #[prost(double, tag = "4")]
    pub rate_per_second: f64,
    #[prost(message, optional, tag = "5")]
    pub task_id_block: ::core::option::Option<TaskIdBlock>,
}
impl ::prost::Name for TaskQueueStatus {
    const NAME: &'static str = "TaskQueueStatus";
    const PACKAGE: &'static str = "temporal.api.taskqueue.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.taskqueue.v1.TaskQueueStatus".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.taskqueue.v1.TaskQueueStatus".into()
    }
}
/// Pollers and backlog for one type of task.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct TaskQueueTypeInfo {
    #[prost(message, repeated, tag = "1")]
    pub pollers: ::prost::alloc::vec::Vec<PollerInfo>,
    #[prost(message, optional, tag = "2")]
    pub stats: ::core::option::Option<TaskQueueStats>,
}
impl ::prost::Name for TaskQueueTypeInfo {
    const NAME: &'static str = "TaskQueueTypeInfo";
    const PACKAGE: &'static str = "temporal.api.taskqueue.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.taskqueue.v1.TaskQueueTypeInfo".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.taskqueue.v1.TaskQueueTypeInfo".into()
    }
}
/// Pollers and backlog of one build id, by type of task.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct TaskQueueVersionInfo {
    #[prost(btree_map = "int32, message", tag = "1")]
    pub types_info: ::prost::alloc::collections::BTreeMap<i32, TaskQueueTypeInfo>,
    #[prost(enumeration = "super::super::enums::v1::BuildIdTaskReachability", tag = "2")]
    pub task_reachability: i32,
}
impl ::prost::Name for TaskQueueVersionInfo {
    const NAME: &'static str = "TaskQueueVersionInfo";
    const PACKAGE: &'static str = "temporal.api.taskqueue.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.taskqueue.v1.TaskQueueVersionInfo".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.taskqueue.v1.TaskQueueVersionInfo".into()
    }
}
/// Which build ids a description covers.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct TaskQueueVersionSelection {
    #[prost(string, repeated, tag = "1")]
    pub build_ids: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(bool, tag = "2")]
    pub unversioned: bool,
    #[prost(bool, tag = "3")]
    pub all_active: bool,
}
impl ::prost::Name for TaskQueueVersionSelection {
    const NAME: &'static str = "TaskQueueVersionSelection";
    const PACKAGE: &'static str = "temporal.api.taskqueue.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.taskqueue.v1.TaskQueueVersionSelection".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.taskqueue.v1.TaskQueueVersionSelection".into()
    }
}
/// Which versions the tasks of a queue go to.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct TaskQueueVersioningInfo {
    #[prost(message, optional, tag = "7")]
    pub current_deployment_version: ::core::option::Option<
        super::super::deployment::v1::WorkerDeploymentVersion,
    >,
    /// deprecated
    #[prost(string, tag = "1")]
    pub current_version: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "9")]
    pub ramping_deployment_version: ::core::option::Option<
        super::super::deployment::v1::WorkerDeploymentVersion,
    >,
    /// deprecated
    #[prost(string, tag = "2")]
    pub ramping_version: ::prost::alloc::string::String,
    #[prost(float, tag = "3")]
    pub ramping_version_percentage: f32,
    #[prost(message, optional, tag = "4")]
    pub update_time: ::core::option::Option<::prost_types::Timestamp>,
}
impl ::prost::Name for TaskQueueVersioningInfo {
    const NAME: &'static str = "TaskQueueVersioningInfo";
    const PACKAGE: &'static str = "temporal.api.taskqueue.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.taskqueue.v1.TaskQueueVersioningInfo".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.taskqueue.v1.TaskQueueVersioningInfo".into()
    }
}
/// An assignment rule with the time it was made.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct TimestampedBuildIdAssignmentRule {
    #[prost(message, optional, tag = "1")]
    pub rule: ::core::option::Option<BuildIdAssignmentRule>,
    #[prost(message, optional, tag = "2")]
    pub create_time: ::core::option::Option<::prost_types::Timestamp>,
}
impl ::prost::Name for TimestampedBuildIdAssignmentRule {
    const NAME: &'static str = "TimestampedBuildIdAssignmentRule";
    const PACKAGE: &'static str = "temporal.api.taskqueue.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.taskqueue.v1.TimestampedBuildIdAssignmentRule".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.taskqueue.v1.TimestampedBuildIdAssignmentRule"
            .into()
    }
}
/// A redirect rule with the time it was made.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct TimestampedCompatibleBuildIdRedirectRule {
    #[prost(message, optional, tag = "1")]
    pub rule: ::core::option::Option<CompatibleBuildIdRedirectRule>,
    #[prost(message, optional, tag = "2")]
    pub create_time: ::core::option::Option<::prost_types::Timestamp>,
}
impl ::prost::Name for TimestampedCompatibleBuildIdRedirectRule {
    const NAME: &'static str = "TimestampedCompatibleBuildIdRedirectRule";
    const PACKAGE: &'static str = "temporal.api.taskqueue.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.taskqueue.v1.TimestampedCompatibleBuildIdRedirectRule".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.taskqueue.v1.TimestampedCompatibleBuildIdRedirectRule"
            .into()
    }
}
