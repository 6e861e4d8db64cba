// Generated from the .proto files by tests/generated.rs; do not edit.
/// `CountActivityExecutions` counts activities that run on their own and match a query.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct CountActivityExecutionsRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub query: ::prost::alloc::string::String,
}
impl ::prost::Name for CountActivityExecutionsRequest {
    const NAME: &'static str = "CountActivityExecutionsRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.CountActivityExecutionsRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.CountActivityExecutionsRequest"
            .into()
    }
}
/// Answer of `CountActivityExecutions`: the number of activities, and one for each group.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct CountActivityExecutionsResponse {
    #[prost(int64, tag = "1")]
    pub count: i64,
    #[prost(message, repeated, tag = "2")]
    pub groups: ::prost::alloc::vec::Vec<
        count_activity_executions_response::AggregationGroup,
    >,
}
/// Nested message and enum types in `CountActivityExecutionsResponse`.
pub mod count_activity_executions_response {
    /// How many have these values in common.
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct AggregationGroup {
        #[prost(message, repeated, tag = "1")]
        pub group_values: ::prost::alloc::vec::Vec<
            super::super::super::common::v1::Payload,
        >,
        #[prost(int64, tag = "2")]
        pub count: i64,
    }
    impl ::prost::Name for AggregationGroup {
        const NAME: &'static str = "AggregationGroup";
        const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.workflowservice.v1.CountActivityExecutionsResponse.AggregationGroup"
                .into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.workflowservice.v1.CountActivityExecutionsResponse.AggregationGroup"
                .into()
        }
    }
}
impl ::prost::Name for CountActivityExecutionsResponse {
    const NAME: &'static str = "CountActivityExecutionsResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.CountActivityExecutionsResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.CountActivityExecutionsResponse"
            .into()
    }
}
/// `CountNexusOperationExecutions` counts Nexus operations that run on their own and match a query.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct CountNexusOperationExecutionsRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub query: ::prost::alloc::string::String,
}
impl ::prost::Name for CountNexusOperationExecutionsRequest {
    const NAME: &'static str = "CountNexusOperationExecutionsRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.CountNexusOperationExecutionsRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.CountNexusOperationExecutionsRequest"
            .into()
    }
}
/// Answer of `CountNexusOperationExecutions`: the number of operations, and one for each group.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct CountNexusOperationExecutionsResponse {
    #[prost(int64, tag = "1")]
    pub count: i64,
    #[prost(message, repeated, tag = "2")]
    pub groups: ::prost::alloc::vec::Vec<
        count_nexus_operation_executions_response::AggregationGroup,
    >,
}
/// Nested message and enum types in `CountNexusOperationExecutionsResponse`.
pub mod count_nexus_operation_executions_response {
    /// How many have these values in common.
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct AggregationGroup {
        #[prost(message, repeated, tag = "1")]
        pub group_values: ::prost::alloc::vec::Vec<
            super::super::super::common::v1::Payload,
        >,
        #[prost(int64, tag = "2")]
        pub count: i64,
    }
    impl ::prost::Name for AggregationGroup {
        const NAME: &'static str = "AggregationGroup";
        const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.workflowservice.v1.CountNexusOperationExecutionsResponse.AggregationGroup"
                .into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.workflowservice.v1.CountNexusOperationExecutionsResponse.AggregationGroup"
                .into()
        }
    }
}
impl ::prost::Name for CountNexusOperationExecutionsResponse {
    const NAME: &'static str = "CountNexusOperationExecutionsResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.CountNexusOperationExecutionsResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.CountNexusOperationExecutionsResponse"
            .into()
    }
}
/// `CountSchedules` counts schedules that match a query.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct CountSchedulesRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub query: ::prost::alloc::string::String,
}
impl ::prost::Name for CountSchedulesRequest {
    const NAME: &'static str = "CountSchedulesRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.CountSchedulesRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.CountSchedulesRequest"
            .into()
    }
}
/// Answer of `CountSchedules`: the number of schedules, and one for each group.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct CountSchedulesResponse {
    #[prost(int64, tag = "1")]
    pub count: i64,
    #[prost(message, repeated, tag = "2")]
    pub groups: ::prost::alloc::vec::Vec<count_schedules_response::AggregationGroup>,
}
/// Nested message and enum types in `CountSchedulesResponse`.
pub mod count_schedules_response {
    /// How many have these values in common.
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct AggregationGroup {
        #[prost(message, repeated, tag = "1")]
        pub group_values: ::prost::alloc::vec::Vec<
            super::super::super::common::v1::Payload,
        >,
        #[prost(int64, tag = "2")]
        pub count: i64,
    }
    impl ::prost::Name for AggregationGroup {
        const NAME: &'static str = "AggregationGroup";
        const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.workflowservice.v1.CountSchedulesResponse.AggregationGroup"
                .into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.workflowservice.v1.CountSchedulesResponse.AggregationGroup"
                .into()
        }
    }
}
impl ::prost::Name for CountSchedulesResponse {
    const NAME: &'static str = "CountSchedulesResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.CountSchedulesResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.CountSchedulesResponse"
            .into()
    }
}
/// `CountWorkers` counts workers that match a query.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct CountWorkersRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub query: ::prost::alloc::string::String,
    #[prost(bool, tag = "3")]
    pub include_system_workers: bool,
}
impl ::prost::Name for CountWorkersRequest {
    const NAME: &'static str = "CountWorkersRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.CountWorkersRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.CountWorkersRequest".into()
    }
}
/// Answer of `CountWorkers`: the number of workers.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct CountWorkersResponse {
    #[prost(int64, tag = "1")]
    pub count: i64,
}
impl ::prost::Name for CountWorkersResponse {
    const NAME: &'static str = "CountWorkersResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.CountWorkersResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.CountWorkersResponse".into()
    }
}
/// `CountWorkflowExecutions` counts runs that match a query, in groups if the query says so.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct CountWorkflowExecutionsRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub query: ::prost::alloc::string::String,
}
impl ::prost::Name for CountWorkflowExecutionsRequest {
    const NAME: &'static str = "CountWorkflowExecutionsRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.CountWorkflowExecutionsRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.CountWorkflowExecutionsRequest"
            .into()
    }
}
/// Answer of `CountWorkflowExecutions`: the number of runs, and one for each group.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct CountWorkflowExecutionsResponse {
    #[prost(int64, tag = "1")]
    pub count: i64,
    #[prost(message, repeated, tag = "2")]
    pub groups: ::prost::alloc::vec::Vec<
        count_workflow_executions_response::AggregationGroup,
    >,
}
/// Nested message and enum types in `CountWorkflowExecutionsResponse`.
pub mod count_workflow_executions_response {
    /// How many have these values in common.
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct AggregationGroup {
        #[prost(message, repeated, tag = "1")]
        pub group_values: ::prost::alloc::vec::Vec<
            super::super::super::common::v1::Payload,
        >,
        #[prost(int64, tag = "2")]
        pub count: i64,
    }
    impl ::prost::Name for AggregationGroup {
        const NAME: &'static str = "AggregationGroup";
        const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.workflowservice.v1.CountWorkflowExecutionsResponse.AggregationGroup"
                .into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.workflowservice.v1.CountWorkflowExecutionsResponse.AggregationGroup"
                .into()
        }
    }
}
impl ::prost::Name for CountWorkflowExecutionsResponse {
    const NAME: &'static str = "CountWorkflowExecutionsResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.CountWorkflowExecutionsResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.CountWorkflowExecutionsResponse"
            .into()
    }
}
/// `CreateSchedule` creates a schedule, which then starts workflows at its times.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct CreateScheduleRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub schedule_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "3")]
    pub schedule: ::core::option::Option<super::super::schedule::v1::Schedule>,
    #[prost(message, optional, tag = "4")]
    pub initial_patch: ::core::option::Option<super::super::schedule::v1::SchedulePatch>,
    #[prost(string, tag = "5")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "6")]
    pub request_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "7")]
    pub memo: ::core::option::Option<super::super::common::v1::Memo>,
    #[prost(message, optional, tag = "8")]
    pub search_attributes: ::core::option::Option<
        super::super::common::v1::SearchAttributes,
    >,
}
impl ::prost::Name for CreateScheduleRequest {
    const NAME: &'static str = "CreateScheduleRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.CreateScheduleRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.CreateScheduleRequest"
            .into()
    }
}
/// Answer of `CreateSchedule`: what an update presents to show that it saw this version.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct CreateScheduleResponse {
    #[prost(bytes = "bytes", tag = "1")]
    pub conflict_token: ::prost::bytes::Bytes,
}
impl ::prost::Name for CreateScheduleResponse {
    const NAME: &'static str = "CreateScheduleResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.CreateScheduleResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.CreateScheduleResponse"
            .into()
    }
}
/// `CreateWorkerDeployment` creates a worker deployment before any worker reports one.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct CreateWorkerDeploymentRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub deployment_name: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "5")]
    pub request_id: ::prost::alloc::string::String,
}
impl ::prost::Name for CreateWorkerDeploymentRequest {
    const NAME: &'static str = "CreateWorkerDeploymentRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.CreateWorkerDeploymentRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.CreateWorkerDeploymentRequest"
            .into()
    }
}
/// Answer of `CreateWorkerDeployment`: a token against lost changes.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct CreateWorkerDeploymentResponse {
    #[prost(bytes = "bytes", tag = "1")]
    pub conflict_token: ::prost::bytes::Bytes,
}
impl ::prost::Name for CreateWorkerDeploymentResponse {
    const NAME: &'static str = "CreateWorkerDeploymentResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.CreateWorkerDeploymentResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.CreateWorkerDeploymentResponse"
            .into()
    }
}
/// `CreateWorkerDeploymentVersion` creates a version of a worker deployment before any worker reports it.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct CreateWorkerDeploymentVersionRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub deployment_version: ::core::option::Option<
        super::super::deployment::v1::WorkerDeploymentVersion,
    >,
    #[prost(message, optional, tag = "4")]
    pub compute_config: ::core::option::Option<super::super::compute::v1::ComputeConfig>,
    #[prost(string, tag = "3")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "5")]
    pub request_id: ::prost::alloc::string::String,
}
impl ::prost::Name for CreateWorkerDeploymentVersionRequest {
    const NAME: &'static str = "CreateWorkerDeploymentVersionRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.CreateWorkerDeploymentVersionRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.CreateWorkerDeploymentVersionRequest"
            .into()
    }
}
/// Answer of `CreateWorkerDeploymentVersion`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct CreateWorkerDeploymentVersionResponse {}
impl ::prost::Name for CreateWorkerDeploymentVersionResponse {
    const NAME: &'static str = "CreateWorkerDeploymentVersionResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.CreateWorkerDeploymentVersionResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.CreateWorkerDeploymentVersionResponse"
            .into()
    }
}
/// `CreateWorkflowRule` adds a rule that acts on what matches it, and optionally applies it to what runs
/// already.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct CreateWorkflowRuleRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub spec: ::core::option::Option<super::super::rules::v1::WorkflowRuleSpec>,
    #[prost(bool, tag = "3")]
    pub force_scan: bool,
    #[prost(string, tag = "4")]
    pub request_id: ::prost::alloc::string::String,
    #[prost(string, tag = "5")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "6")]
    pub description: ::prost::alloc::string::String,
}
impl ::prost::Name for CreateWorkflowRuleRequest {
    const NAME: &'static str = "CreateWorkflowRuleRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.CreateWorkflowRuleRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.CreateWorkflowRuleRequest"
            .into()
    }
}
/// Answer of `CreateWorkflowRule`: the rule, and the job that applies it to what runs already.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct CreateWorkflowRuleResponse {
    #[prost(message, optional, tag = "1")]
    pub rule: ::core::option::Option<super::super::rules::v1::WorkflowRule>,
    #[prost(string, tag = "2")]
    pub job_id: ::prost::alloc::string::String,
}
impl ::prost::Name for CreateWorkflowRuleResponse {
    const NAME: &'static str = "CreateWorkflowRuleResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.CreateWorkflowRuleResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.CreateWorkflowRuleResponse"
            .into()
    }
}
/// `DeleteActivityExecution` deletes an activity that runs on its own, closing it first if need be.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DeleteActivityExecutionRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub activity_id: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub run_id: ::prost::alloc::string::String,
}
impl ::prost::Name for DeleteActivityExecutionRequest {
    const NAME: &'static str = "DeleteActivityExecutionRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.DeleteActivityExecutionRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.DeleteActivityExecutionRequest"
            .into()
    }
}
/// Answer of `DeleteActivityExecution`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DeleteActivityExecutionResponse {}
impl ::prost::Name for DeleteActivityExecutionResponse {
    const NAME: &'static str = "DeleteActivityExecutionResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.DeleteActivityExecutionResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.DeleteActivityExecutionResponse"
            .into()
    }
}
/// `DeleteNexusOperationExecution` deletes a Nexus operation that runs on its own, closing it first if need
/// be.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DeleteNexusOperationExecutionRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub operation_id: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub run_id: ::prost::alloc::string::String,
}
impl ::prost::Name for DeleteNexusOperationExecutionRequest {
    const NAME: &'static str = "DeleteNexusOperationExecutionRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.DeleteNexusOperationExecutionRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.DeleteNexusOperationExecutionRequest"
            .into()
    }
}
/// Answer of `DeleteNexusOperationExecution`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DeleteNexusOperationExecutionResponse {}
impl ::prost::Name for DeleteNexusOperationExecutionResponse {
    const NAME: &'static str = "DeleteNexusOperationExecutionResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.DeleteNexusOperationExecutionResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.DeleteNexusOperationExecutionResponse"
            .into()
    }
}
/// `DeleteSchedule` deletes a schedule; workflows that it started go on.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DeleteScheduleRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub schedule_id: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub identity: ::prost::alloc::string::String,
}
impl ::prost::Name for DeleteScheduleRequest {
    const NAME: &'static str = "DeleteScheduleRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.DeleteScheduleRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.DeleteScheduleRequest"
            .into()
    }
}
/// Answer of `DeleteSchedule`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DeleteScheduleResponse {}
impl ::prost::Name for DeleteScheduleResponse {
    const NAME: &'static str = "DeleteScheduleResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.DeleteScheduleResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.DeleteScheduleResponse"
            .into()
    }
}
/// `DeleteWorkerDeployment` deletes a worker deployment that has no versions left.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DeleteWorkerDeploymentRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub deployment_name: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub identity: ::prost::alloc::string::String,
}
impl ::prost::Name for DeleteWorkerDeploymentRequest {
    const NAME: &'static str = "DeleteWorkerDeploymentRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.DeleteWorkerDeploymentRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.DeleteWorkerDeploymentRequest"
            .into()
    }
}
/// Answer of `DeleteWorkerDeployment`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DeleteWorkerDeploymentResponse {}
impl ::prost::Name for DeleteWorkerDeploymentResponse {
    const NAME: &'static str = "DeleteWorkerDeploymentResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.DeleteWorkerDeploymentResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.DeleteWorkerDeploymentResponse"
            .into()
    }
}
/// `DeleteWorkerDeploymentVersion` deletes a version that gets no tasks and has no workers.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DeleteWorkerDeploymentVersionRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    /// deprecated
    #[prost(string, tag = "2")]
    pub version: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "5")]
    pub deployment_version: ::core::option::Option<
        super::super::deployment::v1::WorkerDeploymentVersion,
    >,
    #[prost(bool, tag = "3")]
    pub skip_drainage: bool,
    #[prost(string, tag = "4")]
    pub identity: ::prost::alloc::string::String,
}
impl ::prost::Name for DeleteWorkerDeploymentVersionRequest {
    const NAME: &'static str = "DeleteWorkerDeploymentVersionRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.DeleteWorkerDeploymentVersionRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.DeleteWorkerDeploymentVersionRequest"
            .into()
    }
}
/// Answer of `DeleteWorkerDeploymentVersion`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DeleteWorkerDeploymentVersionResponse {}
impl ::prost::Name for DeleteWorkerDeploymentVersionResponse {
    const NAME: &'static str = "DeleteWorkerDeploymentVersionResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.DeleteWorkerDeploymentVersionResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.DeleteWorkerDeploymentVersionResponse"
            .into()
    }
}
/// `DeleteWorkflowExecution` deletes a run with its history and visibility record in the background,
/// terminating it first if need be.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DeleteWorkflowExecutionRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub workflow_execution: ::core::option::Option<
        super::super::common::v1::WorkflowExecution,
    >,
}
impl ::prost::Name for DeleteWorkflowExecutionRequest {
    const NAME: &'static str = "DeleteWorkflowExecutionRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.DeleteWorkflowExecutionRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.DeleteWorkflowExecutionRequest"
            .into()
    }
}
/// Answer of `DeleteWorkflowExecution`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DeleteWorkflowExecutionResponse {}
impl ::prost::Name for DeleteWorkflowExecutionResponse {
    const NAME: &'static str = "DeleteWorkflowExecutionResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.DeleteWorkflowExecutionResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.DeleteWorkflowExecutionResponse"
            .into()
    }
}
/// `DeleteWorkflowRule` deletes a rule; what it did stays done.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DeleteWorkflowRuleRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub rule_id: ::prost::alloc::string::String,
}
impl ::prost::Name for DeleteWorkflowRuleRequest {
    const NAME: &'static str = "DeleteWorkflowRuleRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.DeleteWorkflowRuleRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.DeleteWorkflowRuleRequest"
            .into()
    }
}
/// Answer of `DeleteWorkflowRule`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DeleteWorkflowRuleResponse {}
impl ::prost::Name for DeleteWorkflowRuleResponse {
    const NAME: &'static str = "DeleteWorkflowRuleResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.DeleteWorkflowRuleResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.DeleteWorkflowRuleResponse"
            .into()
    }
}
/// `DeprecateNamespace` closes a namespace for new workflows; those that run go on.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DeprecateNamespaceRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub security_token: ::prost::alloc::string::String,
}
impl ::prost::Name for DeprecateNamespaceRequest {
    const NAME: &'static str = "DeprecateNamespaceRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.DeprecateNamespaceRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.DeprecateNamespaceRequest"
            .into()
    }
}
/// Answer of `DeprecateNamespace`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DeprecateNamespaceResponse {}
impl ::prost::Name for DeprecateNamespaceResponse {
    const NAME: &'static str = "DeprecateNamespaceResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.DeprecateNamespaceResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.DeprecateNamespaceResponse"
            .into()
    }
}
/// `DescribeActivityExecution` reads an activity that runs on its own, and can wait for a change.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DescribeActivityExecutionRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub activity_id: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub run_id: ::prost::alloc::string::String,
    #[prost(bool, tag = "4")]
    pub include_input: bool,
    #[prost(bool, tag = "5")]
    pub include_outcome: bool,
    #[prost(bytes = "bytes", tag = "6")]
    pub long_poll_token: ::prost::bytes::Bytes,
    #[prost(bool, tag = "7")]
    pub include_heartbeat_details: bool,
    #[prost(bool, tag = "8")]
    pub include_last_failure: bool,
}
impl ::prost::Name for DescribeActivityExecutionRequest {
    const NAME: &'static str = "DescribeActivityExecutionRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.DescribeActivityExecutionRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.DescribeActivityExecutionRequest"
            .into()
    }
}
/// Answer of `DescribeActivityExecution`: what is known of it, and its outcome once it is closed.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct DescribeActivityExecutionResponse {
    #[prost(string, tag = "1")]
    pub run_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub info: ::core::option::Option<super::super::activity::v1::ActivityExecutionInfo>,
    #[prost(message, optional, tag = "3")]
    pub input: ::core::option::Option<super::super::common::v1::Payloads>,
    #[prost(message, optional, tag = "4")]
    pub outcome: ::core::option::Option<
        super::super::activity::v1::ActivityExecutionOutcome,
    >,
    #[prost(bytes = "bytes", tag = "5")]
    pub long_poll_token: ::prost::bytes::Bytes,
    #[prost(message, repeated, tag = "6")]
    pub callbacks: ::prost::alloc::vec::Vec<super::super::activity::v1::CallbackInfo>,
}
impl ::prost::Name for DescribeActivityExecutionResponse {
    const NAME: &'static str = "DescribeActivityExecutionResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.DescribeActivityExecutionResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.DescribeActivityExecutionResponse"
            .into()
    }
}
/// `DescribeBatchOperation` reads the state and progress of a batch operation.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DescribeBatchOperationRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub job_id: ::prost::alloc::string::String,
}
impl ::prost::Name for DescribeBatchOperationRequest {
    const NAME: &'static str = "DescribeBatchOperationRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.DescribeBatchOperationRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.DescribeBatchOperationRequest"
            .into()
    }
}
/// Answer of `DescribeBatchOperation`: what it does, how far it is and who asked for it.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct DescribeBatchOperationResponse {
    #[prost(enumeration = "super::super::enums::v1::BatchOperationType", tag = "1")]
    pub operation_type: i32,
    #[prost(string, tag = "2")]
    pub job_id: ::prost::alloc::string::String,
    #[prost(enumeration = "super::super::enums::v1::BatchOperationState", tag = "3")]
    pub state: i32,
    #[prost(message, optional, tag = "4")]
    pub start_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(message, optional, tag = "5")]
    pub close_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(int64, tag = "6")]
    pub total_operation_count: i64,
    #[prost(int64, tag = "7")]
    pub complete_operation_count: i64,
    #[prost(int64, tag = "8")]
    pub failure_operation_count: i64,
    #[prost(string, tag = "9")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "10")]
    pub reason: ::prost::alloc::string::String,
    #[prost(string, tag = "11")]
    pub query: ::prost::alloc::string::String,
    #[prost(message, repeated, tag = "12")]
    pub executions: ::prost::alloc::vec::Vec<super::super::common::v1::Execution>,
}
impl ::prost::Name for DescribeBatchOperationResponse {
    const NAME: &'static str = "DescribeBatchOperationResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.DescribeBatchOperationResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.DescribeBatchOperationResponse"
            .into()
    }
}
/// `DescribeDeployment` reads one deployment of the first, series-based kind.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DescribeDeploymentRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub deployment: ::core::option::Option<super::super::deployment::v1::Deployment>,
}
impl ::prost::Name for DescribeDeploymentRequest {
    const NAME: &'static str = "DescribeDeploymentRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.DescribeDeploymentRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.DescribeDeploymentRequest"
            .into()
    }
}
/// Answer of `DescribeDeployment`: the deployment.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct DescribeDeploymentResponse {
    #[prost(message, optional, tag = "1")]
    pub deployment_info: ::core::option::Option<
        super::super::deployment::v1::DeploymentInfo,
    >,
}
impl ::prost::Name for DescribeDeploymentResponse {
    const NAME: &'static str = "DescribeDeploymentResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.DescribeDeploymentResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.DescribeDeploymentResponse"
            .into()
    }
}
/// `DescribeNamespace` reads one namespace, by name or by id.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DescribeNamespaceRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub id: ::prost::alloc::string::String,
    #[prost(bool, tag = "3")]
    pub weak_consistency: bool,
}
impl ::prost::Name for DescribeNamespaceRequest {
    const NAME: &'static str = "DescribeNamespaceRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.DescribeNamespaceRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.DescribeNamespaceRequest"
            .into()
    }
}
/// Answer of `DescribeNamespace`: the namespace's identity, settings, limits and capabilities.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct DescribeNamespaceResponse {
    #[prost(message, optional, tag = "1")]
    pub namespace_info: ::core::option::Option<
        super::super::namespace::v1::NamespaceInfo,
    >,
    #[prost(message, optional, tag = "2")]
    pub config: ::core::option::Option<super::super::namespace::v1::NamespaceConfig>,
    #[prost(message, optional, tag = "3")]
    pub replication_config: ::core::option::Option<
        super::super::replication::v1::NamespaceReplicationConfig,
    >,
    #[prost(int64, tag = "4")]
    pub failover_version: i64,
    #[prost(bool, tag = "5")]
    pub is_global_namespace: bool,
    #[prost(message, repeated, tag = "6")]
    pub failover_history: ::prost::alloc::vec::Vec<
        super::super::replication::v1::FailoverStatus,
    >,
    /// deprecated
    #[prost(message, repeated, tag = "7")]
    pub poller_group_infos: ::prost::alloc::vec::Vec<
        super::super::taskqueue::v1::PollerGroupInfo,
    >,
    #[prost(message, optional, tag = "8")]
    pub poller_groups_info: ::core::option::Option<
        super::super::taskqueue::v1::PollerGroupsInfo,
    >,
}
impl ::prost::Name for DescribeNamespaceResponse {
    const NAME: &'static str = "DescribeNamespaceResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.DescribeNamespaceResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.DescribeNamespaceResponse"
            .into()
    }
}
/// `DescribeNexusOperationExecution` reads a Nexus operation that runs on its own, and can wait for a change.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DescribeNexusOperationExecutionRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub operation_id: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub run_id: ::prost::alloc::string::String,
    #[prost(bool, tag = "4")]
    pub include_input: bool,
    #[prost(bool, tag = "5")]
    pub include_outcome: bool,
    #[prost(bytes = "bytes", tag = "6")]
    pub long_poll_token: ::prost::bytes::Bytes,
}
impl ::prost::Name for DescribeNexusOperationExecutionRequest {
    const NAME: &'static str = "DescribeNexusOperationExecutionRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.DescribeNexusOperationExecutionRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.DescribeNexusOperationExecutionRequest"
            .into()
    }
}
/// Answer of `DescribeNexusOperationExecution`: what is known of it, and its outcome once it is closed.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct DescribeNexusOperationExecutionResponse {
    #[prost(string, tag = "1")]
    pub run_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub info: ::core::option::Option<
        super::super::nexus::v1::NexusOperationExecutionInfo,
    >,
    #[prost(message, optional, tag = "3")]
    pub input: ::core::option::Option<super::super::common::v1::Payload>,
    #[prost(bytes = "bytes", tag = "6")]
    pub long_poll_token: ::prost::bytes::Bytes,
    #[prost(message, repeated, tag = "7")]
    pub completion_callbacks: ::prost::alloc::vec::Vec<
        super::super::nexusoperation::v1::CallbackInfo,
    >,
    #[prost(
        oneof = "describe_nexus_operation_execution_response::Outcome",
        tags = "4, 5"
    )]
    pub outcome: ::core::option::Option<
        describe_nexus_operation_execution_response::Outcome,
    >,
}
/// Nested message and enum types in `DescribeNexusOperationExecutionResponse`.
pub mod describe_nexus_operation_execution_response {
    #[derive(Clone, PartialEq, ::prost::Oneof)]
    pub enum Outcome {
        #[prost(message, tag = "4")]
        Result(super::super::super::common::v1::Payload),
        #[prost(message, tag = "5")]
        Failure(super::super::super::failure::v1::Failure),
    }
}
impl ::prost::Name for DescribeNexusOperationExecutionResponse {
    const NAME: &'static str = "DescribeNexusOperationExecutionResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.DescribeNexusOperationExecutionResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.DescribeNexusOperationExecutionResponse"
            .into()
    }
}
/// `DescribeSchedule` reads a schedule and what it did and will do.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DescribeScheduleRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub schedule_id: ::prost::alloc::string::String,
}
impl ::prost::Name for DescribeScheduleRequest {
    const NAME: &'static str = "DescribeScheduleRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.DescribeScheduleRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.DescribeScheduleRequest"
            .into()
    }
}
/// Answer of `DescribeSchedule`: the schedule, its past and next actions, and its conflict token.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct DescribeScheduleResponse {
    #[prost(message, optional, tag = "1")]
    pub schedule: ::core::option::Option<super::super::schedule::v1::Schedule>,
    #[prost(message, optional, tag = "2")]
    pub info: ::core::option::Option<super::super::schedule::v1::ScheduleInfo>,
    #[prost(message, optional, tag = "3")]
    pub memo: ::core::option::Option<super::super::common::v1::Memo>,
    #[prost(message, optional, tag = "4")]
    pub search_attributes: ::core::option::Option<
        super::super::common::v1::SearchAttributes,
    >,
    #[prost(bytes = "bytes", tag = "5")]
    pub conflict_token: ::prost::bytes::Bytes,
}
impl ::prost::Name for DescribeScheduleResponse {
    const NAME: &'static str = "DescribeScheduleResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.DescribeScheduleResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.DescribeScheduleResponse"
            .into()
    }
}
/// `DescribeTaskQueue` reads who polls a task queue, how much waits in it and how it is routed.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DescribeTaskQueueRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub task_queue: ::core::option::Option<super::super::taskqueue::v1::TaskQueue>,
    #[prost(enumeration = "super::super::enums::v1::TaskQueueType", tag = "3")]
    pub task_queue_type: i32,
    #[prost(bool, tag = "8")]
    pub report_stats: bool,
    #[prost(bool, tag = "11")]
    pub report_config: bool,
    /// deprecated
    #[prost(bool, tag = "4")]
    pub include_task_queue_status: bool,
    /// deprecated
    #[prost(enumeration = "super::super::enums::v1::DescribeTaskQueueMode", tag = "5")]
    pub api_mode: i32,
    /// deprecated
    #[prost(message, optional, tag = "6")]
    pub versions: ::core::option::Option<
        super::super::taskqueue::v1::TaskQueueVersionSelection,
    >,
    /// deprecated
    #[prost(enumeration = "super::super::enums::v1::TaskQueueType", repeated, tag = "7")]
    pub task_queue_types: ::prost::alloc::vec::Vec<i32>,
    /// deprecated
    #[prost(bool, tag = "9")]
    pub report_pollers: bool,
    /// deprecated
    #[prost(bool, tag = "10")]
    pub report_task_reachability: bool,
}
impl ::prost::Name for DescribeTaskQueueRequest {
    const NAME: &'static str = "DescribeTaskQueueRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.DescribeTaskQueueRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.DescribeTaskQueueRequest"
            .into()
    }
}
/// Answer of `DescribeTaskQueue`: pollers, backlog, routing and limits of the queue.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct DescribeTaskQueueResponse {
    #[prost(message, repeated, tag = "1")]
    pub pollers: ::prost::alloc::vec::Vec<super::super::taskqueue::v1::PollerInfo>,
    #[prost(message, optional, tag = "5")]
    pub stats: ::core::option::Option<super::super::taskqueue::v1::TaskQueueStats>,
    #[prost(btree_map = "int32, message", tag = "8")]
    pub stats_by_priority_key: ::prost::alloc::collections::BTreeMap<
        i32,
        super::super::taskqueue::v1::TaskQueueStats,
    >,
    #[prost(message, optional, tag = "4")]
    pub versioning_info: ::core::option::Option<
        super::super::taskqueue::v1::TaskQueueVersioningInfo,
    >,
    #[prost(message, optional, tag = "6")]
    pub config: ::core::option::Option<super::super::taskqueue::v1::TaskQueueConfig>,
    #[prost(message, optional, tag = "7")]
    pub effective_rate_limit: ::core::option::Option<
        describe_task_queue_response::EffectiveRateLimit,
    >,
    /// deprecated
    #[prost(message, optional, tag = "2")]
    pub task_queue_status: ::core::option::Option<
        super::super::taskqueue::v1::TaskQueueStatus,
    >,
    /// deprecated
    #[prost(btree_map = "string, message", tag = "3")]
    pub versions_info: ::prost::alloc::collections::BTreeMap<
        ::prost::alloc::string::String,
        super::super::taskqueue::v1::TaskQueueVersionInfo,
    >,
}
/// Nested message and enum types in `DescribeTaskQueueResponse`.
pub mod describe_task_queue_response {
    /// The rate limit in force, and who set it.
    #[derive(Clone, Copy, PartialEq, ::prost::Message)]
    pub struct EffectiveRateLimit {
        #[prost(float, tag = "1")]
        pub requests_per_second: f32,
        #[prost(
            enumeration = "super::super::super::enums::v1::RateLimitSource",
            tag = "2"
        )]
        pub rate_limit_source: i32,
    }
    impl ::prost::Name for EffectiveRateLimit {
        const NAME: &'static str = "EffectiveRateLimit";
        const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.workflowservice.v1.DescribeTaskQueueResponse.EffectiveRateLimit"
                .into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.workflowservice.v1.DescribeTaskQueueResponse.EffectiveRateLimit"
                .into()
        }
    }
}
impl ::prost::Name for DescribeTaskQueueResponse {
    const NAME: &'static str = "DescribeTaskQueueResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.DescribeTaskQueueResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.DescribeTaskQueueResponse"
            .into()
    }
}
/// `DescribeWorkerDeployment` reads a worker deployment with its versions and routing.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DescribeWorkerDeploymentRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub deployment_name: ::prost::alloc::string::String,
}
impl ::prost::Name for DescribeWorkerDeploymentRequest {
    const NAME: &'static str = "DescribeWorkerDeploymentRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.DescribeWorkerDeploymentRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.DescribeWorkerDeploymentRequest"
            .into()
    }
}
/// Answer of `DescribeWorkerDeployment`: the deployment, and a token against lost changes.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct DescribeWorkerDeploymentResponse {
    #[prost(bytes = "bytes", tag = "1")]
    pub conflict_token: ::prost::bytes::Bytes,
    #[prost(message, optional, tag = "2")]
    pub worker_deployment_info: ::core::option::Option<
        super::super::deployment::v1::WorkerDeploymentInfo,
    >,
}
impl ::prost::Name for DescribeWorkerDeploymentResponse {
    const NAME: &'static str = "DescribeWorkerDeploymentResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.DescribeWorkerDeploymentResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.DescribeWorkerDeploymentResponse"
            .into()
    }
}
/// `DescribeWorkerDeploymentVersion` reads one version of a worker deployment.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DescribeWorkerDeploymentVersionRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    /// deprecated
    #[prost(string, tag = "2")]
    pub version: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "3")]
    pub deployment_version: ::core::option::Option<
        super::super::deployment::v1::WorkerDeploymentVersion,
    >,
    #[prost(bool, tag = "4")]
    pub report_task_queue_stats: bool,
}
impl ::prost::Name for DescribeWorkerDeploymentVersionRequest {
    const NAME: &'static str = "DescribeWorkerDeploymentVersionRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.DescribeWorkerDeploymentVersionRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.DescribeWorkerDeploymentVersionRequest"
            .into()
    }
}
/// Answer of `DescribeWorkerDeploymentVersion`: the version's state and task queues.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct DescribeWorkerDeploymentVersionResponse {
    #[prost(message, optional, tag = "1")]
    pub worker_deployment_version_info: ::core::option::Option<
        super::super::deployment::v1::WorkerDeploymentVersionInfo,
    >,
    #[prost(message, repeated, tag = "2")]
    pub version_task_queues: ::prost::alloc::vec::Vec<
        describe_worker_deployment_version_response::VersionTaskQueue,
    >,
}
/// Nested message and enum types in `DescribeWorkerDeploymentVersionResponse`.
pub mod describe_worker_deployment_version_response {
    /// A task queue of the version, with its backlog.
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct VersionTaskQueue {
        #[prost(string, tag = "1")]
        pub name: ::prost::alloc::string::String,
        #[prost(
            enumeration = "super::super::super::enums::v1::TaskQueueType",
            tag = "2"
        )]
        pub r#type: i32,
        #[prost(message, optional, tag = "3")]
        pub stats: ::core::option::Option<
            super::super::super::taskqueue::v1::TaskQueueStats,
        >,
        #[prost(btree_map = "int32, message", tag = "4")]
        pub stats_by_priority_key: ::prost::alloc::collections::BTreeMap<
            i32,
            super::super::super::taskqueue::v1::TaskQueueStats,
        >,
    }
    impl ::prost::Name for VersionTaskQueue {
        const NAME: &'static str = "VersionTaskQueue";
        const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.workflowservice.v1.DescribeWorkerDeploymentVersionResponse.VersionTaskQueue"
                .into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.workflowservice.v1.DescribeWorkerDeploymentVersionResponse.VersionTaskQueue"
                .into()
        }
    }
}
impl ::prost::Name for DescribeWorkerDeploymentVersionResponse {
    const NAME: &'static str = "DescribeWorkerDeploymentVersionResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.DescribeWorkerDeploymentVersionResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.DescribeWorkerDeploymentVersionResponse"
            .into()
    }
}
/// `DescribeWorker` reads the last report of one worker.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DescribeWorkerRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub worker_instance_key: ::prost::alloc::string::String,
}
impl ::prost::Name for DescribeWorkerRequest {
    const NAME: &'static str = "DescribeWorkerRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.DescribeWorkerRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.DescribeWorkerRequest"
            .into()
    }
}
/// Answer of `DescribeWorker`: the worker.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct DescribeWorkerResponse {
    #[prost(message, optional, tag = "1")]
    pub worker_info: ::core::option::Option<super::super::worker::v1::WorkerInfo>,
}
impl ::prost::Name for DescribeWorkerResponse {
    const NAME: &'static str = "DescribeWorkerResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.DescribeWorkerResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.DescribeWorkerResponse"
            .into()
    }
}
/// `DescribeWorkflowExecution` reads what is known of one run now: its state and everything it waits for.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DescribeWorkflowExecutionRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub execution: ::core::option::Option<super::super::common::v1::WorkflowExecution>,
}
impl ::prost::Name for DescribeWorkflowExecutionRequest {
    const NAME: &'static str = "DescribeWorkflowExecutionRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.DescribeWorkflowExecutionRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.DescribeWorkflowExecutionRequest"
            .into()
    }
}
/// Answer of `DescribeWorkflowExecution`: the run's settings, state, and pending activities, children,
/// operations and callbacks.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct DescribeWorkflowExecutionResponse {
    #[prost(message, optional, tag = "1")]
    pub execution_config: ::core::option::Option<
        super::super::workflow::v1::WorkflowExecutionConfig,
    >,
    #[prost(message, optional, tag = "2")]
    pub workflow_execution_info: ::core::option::Option<
        super::super::workflow::v1::WorkflowExecutionInfo,
    >,
    #[prost(message, repeated, tag = "3")]
    pub pending_activities: ::prost::alloc::vec::Vec<
        super::super::workflow::v1::PendingActivityInfo,
    >,
    #[prost(message, repeated, tag = "4")]
    pub pending_children: ::prost::alloc::vec::Vec<
        super::super::workflow::v1::PendingChildExecutionInfo,
    >,
    #[prost(message, optional, tag = "5")]
    pub pending_workflow_task: ::core::option::Option<
        super::super::workflow::v1::PendingWorkflowTaskInfo,
    >,
    #[prost(message, repeated, tag = "6")]
    pub callbacks: ::prost::alloc::vec::Vec<super::super::workflow::v1::CallbackInfo>,
    #[prost(message, repeated, tag = "7")]
    pub pending_nexus_operations: ::prost::alloc::vec::Vec<
        super::super::workflow::v1::PendingNexusOperationInfo,
    >,
    #[prost(message, optional, tag = "8")]
    pub workflow_extended_info: ::core::option::Option<
        super::super::workflow::v1::WorkflowExecutionExtendedInfo,
    >,
}
impl ::prost::Name for DescribeWorkflowExecutionResponse {
    const NAME: &'static str = "DescribeWorkflowExecutionResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.DescribeWorkflowExecutionResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.DescribeWorkflowExecutionResponse"
            .into()
    }
}
/// `DescribeWorkflowRule` reads one rule.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DescribeWorkflowRuleRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub rule_id: ::prost::alloc::string::String,
}
impl ::prost::Name for DescribeWorkflowRuleRequest {
    const NAME: &'static str = "DescribeWorkflowRuleRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.DescribeWorkflowRuleRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.DescribeWorkflowRuleRequest"
            .into()
    }
}
/// Answer of `DescribeWorkflowRule`: the rule.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct DescribeWorkflowRuleResponse {
    #[prost(message, optional, tag = "1")]
    pub rule: ::core::option::Option<super::super::rules::v1::WorkflowRule>,
}
impl ::prost::Name for DescribeWorkflowRuleResponse {
    const NAME: &'static str = "DescribeWorkflowRuleResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.DescribeWorkflowRuleResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.DescribeWorkflowRuleResponse"
            .into()
    }
}
/// `ExecuteMultiOperation` performs several operations on one workflow as one, such as start it and update it;
/// all are done or none.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ExecuteMultiOperationRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(message, repeated, tag = "2")]
    pub operations: ::prost::alloc::vec::Vec<execute_multi_operation_request::Operation>,
    #[prost(string, tag = "3")]
    pub resource_id: ::prost::alloc::string::String,
}
/// Nested message and enum types in `ExecuteMultiOperationRequest`.
pub mod execute_multi_operation_request {
    /// One of the operations.
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct Operation {
        #[prost(oneof = "operation::Operation", tags = "1, 2")]
        pub operation: ::core::option::Option<operation::Operation>,
    }
    /// Nested message and enum types in `Operation`.
    pub mod operation {
        #[derive(Clone, PartialEq, ::prost::Oneof)]
        pub enum Operation {
            #[prost(message, tag = "1")]
            StartWorkflow(
                ::prost::alloc::boxed::Box<super::super::StartWorkflowExecutionRequest>,
            ),
            #[prost(message, tag = "2")]
            UpdateWorkflow(
                ::prost::alloc::boxed::Box<super::super::UpdateWorkflowExecutionRequest>,
            ),
        }
    }
    impl ::prost::Name for Operation {
        const NAME: &'static str = "Operation";
        const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.workflowservice.v1.ExecuteMultiOperationRequest.Operation"
                .into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.workflowservice.v1.ExecuteMultiOperationRequest.Operation"
                .into()
        }
    }
}
impl ::prost::Name for ExecuteMultiOperationRequest {
    const NAME: &'static str = "ExecuteMultiOperationRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ExecuteMultiOperationRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ExecuteMultiOperationRequest"
            .into()
    }
}
/// Answer of `ExecuteMultiOperation`: one response for each operation, in the order of the request.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ExecuteMultiOperationResponse {
    #[prost(message, repeated, tag = "1")]
    pub responses: ::prost::alloc::vec::Vec<execute_multi_operation_response::Response>,
}
/// Nested message and enum types in `ExecuteMultiOperationResponse`.
pub mod execute_multi_operation_response {
    /// The response to one of the operations.
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct Response {
        #[prost(oneof = "response::Response", tags = "1, 2")]
        pub response: ::core::option::Option<response::Response>,
    }
    /// Nested message and enum types in `Response`.
    pub mod response {
        #[derive(Clone, PartialEq, ::prost::Oneof)]
        pub enum Response {
            #[prost(message, tag = "1")]
            StartWorkflow(
                ::prost::alloc::boxed::Box<super::super::StartWorkflowExecutionResponse>,
            ),
            #[prost(message, tag = "2")]
            UpdateWorkflow(
                ::prost::alloc::boxed::Box<super::super::UpdateWorkflowExecutionResponse>,
            ),
        }
    }
    impl ::prost::Name for Response {
        const NAME: &'static str = "Response";
        const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.workflowservice.v1.ExecuteMultiOperationResponse.Response"
                .into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.workflowservice.v1.ExecuteMultiOperationResponse.Response"
                .into()
        }
    }
}
impl ::prost::Name for ExecuteMultiOperationResponse {
    const NAME: &'static str = "ExecuteMultiOperationResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ExecuteMultiOperationResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ExecuteMultiOperationResponse"
            .into()
    }
}
/// `FetchWorkerConfig` asks running workers for their settings.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct FetchWorkerConfigRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub reason: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "6")]
    pub selector: ::core::option::Option<super::super::common::v1::WorkerSelector>,
    #[prost(string, tag = "7")]
    pub resource_id: ::prost::alloc::string::String,
}
impl ::prost::Name for FetchWorkerConfigRequest {
    const NAME: &'static str = "FetchWorkerConfigRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.FetchWorkerConfigRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.FetchWorkerConfigRequest"
            .into()
    }
}
/// Answer of `FetchWorkerConfig`: the settings.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct FetchWorkerConfigResponse {
    #[prost(message, optional, tag = "1")]
    pub worker_config: ::core::option::Option<super::super::sdk::v1::WorkerConfig>,
}
impl ::prost::Name for FetchWorkerConfigResponse {
    const NAME: &'static str = "FetchWorkerConfigResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.FetchWorkerConfigResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.FetchWorkerConfigResponse"
            .into()
    }
}
/// `GetClusterInfo` reads what the server is: version, name, storage.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct GetClusterInfoRequest {}
impl ::prost::Name for GetClusterInfoRequest {
    const NAME: &'static str = "GetClusterInfoRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.GetClusterInfoRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.GetClusterInfoRequest"
            .into()
    }
}
/// Answer of `GetClusterInfo`: names and versions of the server.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct GetClusterInfoResponse {
    #[prost(btree_map = "string, string", tag = "1")]
    pub supported_clients: ::prost::alloc::collections::BTreeMap<
        ::prost::alloc::string::String,
        ::prost::alloc::string::String,
    >,
    #[prost(string, tag = "2")]
    pub server_version: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub cluster_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "4")]
    pub version_info: ::core::option::Option<super::super::version::v1::VersionInfo>,
    #[prost(string, tag = "5")]
    pub cluster_name: ::prost::alloc::string::String,
    #[prost(int32, tag = "6")]
    pub history_shard_count: i32,
    #[prost(string, tag = "7")]
    pub persistence_store: ::prost::alloc::string::String,
    #[prost(string, tag = "8")]
    pub visibility_store: ::prost::alloc::string::String,
    #[prost(int64, tag = "9")]
    pub initial_failover_version: i64,
    #[prost(int64, tag = "10")]
    pub failover_version_increment: i64,
}
impl ::prost::Name for GetClusterInfoResponse {
    const NAME: &'static str = "GetClusterInfoResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.GetClusterInfoResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.GetClusterInfoResponse"
            .into()
    }
}
/// `GetCurrentDeployment` reads which deployment of a series gets new workflows.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct GetCurrentDeploymentRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub series_name: ::prost::alloc::string::String,
}
impl ::prost::Name for GetCurrentDeploymentRequest {
    const NAME: &'static str = "GetCurrentDeploymentRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.GetCurrentDeploymentRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.GetCurrentDeploymentRequest"
            .into()
    }
}
/// Answer of `GetCurrentDeployment`: the current deployment.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct GetCurrentDeploymentResponse {
    #[prost(message, optional, tag = "1")]
    pub current_deployment_info: ::core::option::Option<
        super::super::deployment::v1::DeploymentInfo,
    >,
}
impl ::prost::Name for GetCurrentDeploymentResponse {
    const NAME: &'static str = "GetCurrentDeploymentResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.GetCurrentDeploymentResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.GetCurrentDeploymentResponse"
            .into()
    }
}
/// `GetDeploymentReachability` tells whether a deployment of the first, series-based kind can still get tasks.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct GetDeploymentReachabilityRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub deployment: ::core::option::Option<super::super::deployment::v1::Deployment>,
}
impl ::prost::Name for GetDeploymentReachabilityRequest {
    const NAME: &'static str = "GetDeploymentReachabilityRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.GetDeploymentReachabilityRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.GetDeploymentReachabilityRequest"
            .into()
    }
}
/// Answer of `GetDeploymentReachability`: the deployment and its reachability.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct GetDeploymentReachabilityResponse {
    #[prost(message, optional, tag = "1")]
    pub deployment_info: ::core::option::Option<
        super::super::deployment::v1::DeploymentInfo,
    >,
    #[prost(enumeration = "super::super::enums::v1::DeploymentReachability", tag = "2")]
    pub reachability: i32,
    #[prost(message, optional, tag = "3")]
    pub last_update_time: ::core::option::Option<::prost_types::Timestamp>,
}
impl ::prost::Name for GetDeploymentReachabilityResponse {
    const NAME: &'static str = "GetDeploymentReachabilityResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.GetDeploymentReachabilityResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.GetDeploymentReachabilityResponse"
            .into()
    }
}
/// `GetSearchAttributes` lists the types of all search attributes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct GetSearchAttributesRequest {}
impl ::prost::Name for GetSearchAttributesRequest {
    const NAME: &'static str = "GetSearchAttributesRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.GetSearchAttributesRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.GetSearchAttributesRequest"
            .into()
    }
}
/// Answer of `GetSearchAttributes`: types by name.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct GetSearchAttributesResponse {
    #[prost(
        btree_map = "string, enumeration(super::super::enums::v1::IndexedValueType)",
        tag = "1"
    )]
    pub keys: ::prost::alloc::collections::BTreeMap<::prost::alloc::string::String, i32>,
}
impl ::prost::Name for GetSearchAttributesResponse {
    const NAME: &'static str = "GetSearchAttributesResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.GetSearchAttributesResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.GetSearchAttributesResponse"
            .into()
    }
}
/// `GetSystemInfo` reads the server's version and which optional behaviours it has; clients ask before
/// anything else.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct GetSystemInfoRequest {}
impl ::prost::Name for GetSystemInfoRequest {
    const NAME: &'static str = "GetSystemInfoRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.GetSystemInfoRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.GetSystemInfoRequest".into()
    }
}
/// Answer of `GetSystemInfo`: version and capabilities.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct GetSystemInfoResponse {
    #[prost(string, tag = "1")]
    pub server_version: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub capabilities: ::core::option::Option<get_system_info_response::Capabilities>,
}
/// Nested message and enum types in `GetSystemInfoResponse`.
pub mod get_system_info_response {
    /// Optional behaviours that the server has.
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Capabilities {
        #[prost(bool, tag = "1")]
        pub signal_and_query_header: bool,
        #[prost(bool, tag = "2")]
        pub internal_error_differentiation: bool,
        #[prost(bool, tag = "3")]
        pub activity_failure_include_heartbeat: bool,
        #[prost(bool, tag = "4")]
        pub supports_schedules: bool,
        #[prost(bool, tag = "5")]
        pub encoded_failure_attributes: bool,
        #[prost(bool, tag = "6")]
        pub build_id_based_versioning: bool,
        #[prost(bool, tag = "7")]
        pub upsert_memo: bool,
        #[prost(bool, tag = "8")]
        pub eager_workflow_start: bool,
        #[prost(bool, tag = "9")]
        pub sdk_metadata: bool,
        #[prost(bool, tag = "10")]
        pub count_group_by_execution_status: bool,
        #[prost(bool, tag = "11")]
        pub nexus: bool,
        #[prost(bool, tag = "12")]
        pub server_scaled_deployments: bool,
        #[prost(bool, tag = "13")]
        pub server_scaled_provider_cloud_run: bool,
    }
    impl ::prost::Name for Capabilities {
        const NAME: &'static str = "Capabilities";
        const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.workflowservice.v1.GetSystemInfoResponse.Capabilities".into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.workflowservice.v1.GetSystemInfoResponse.Capabilities"
                .into()
        }
    }
}
impl ::prost::Name for GetSystemInfoResponse {
    const NAME: &'static str = "GetSystemInfoResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.GetSystemInfoResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.GetSystemInfoResponse"
            .into()
    }
}
/// `GetWorkerBuildIdCompatibility` reads the sets of compatible build ids of a task queue.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct GetWorkerBuildIdCompatibilityRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub task_queue: ::prost::alloc::string::String,
    #[prost(int32, tag = "3")]
    pub max_sets: i32,
}
impl ::prost::Name for GetWorkerBuildIdCompatibilityRequest {
    const NAME: &'static str = "GetWorkerBuildIdCompatibilityRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.GetWorkerBuildIdCompatibilityRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.GetWorkerBuildIdCompatibilityRequest"
            .into()
    }
}
/// Answer of `GetWorkerBuildIdCompatibility`: the sets, the default one last.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct GetWorkerBuildIdCompatibilityResponse {
    #[prost(message, repeated, tag = "1")]
    pub major_version_sets: ::prost::alloc::vec::Vec<
        super::super::taskqueue::v1::CompatibleVersionSet,
    >,
}
impl ::prost::Name for GetWorkerBuildIdCompatibilityResponse {
    const NAME: &'static str = "GetWorkerBuildIdCompatibilityResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.GetWorkerBuildIdCompatibilityResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.GetWorkerBuildIdCompatibilityResponse"
            .into()
    }
}
/// `GetWorkerTaskReachability` tells whether workers with given build ids can still get tasks.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct GetWorkerTaskReachabilityRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, repeated, tag = "2")]
    pub build_ids: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(string, repeated, tag = "3")]
    pub task_queues: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(enumeration = "super::super::enums::v1::TaskReachability", tag = "4")]
    pub reachability: i32,
}
impl ::prost::Name for GetWorkerTaskReachabilityRequest {
    const NAME: &'static str = "GetWorkerTaskReachabilityRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.GetWorkerTaskReachabilityRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.GetWorkerTaskReachabilityRequest"
            .into()
    }
}
/// Answer of `GetWorkerTaskReachability`: reachability by build id and task queue.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct GetWorkerTaskReachabilityResponse {
    #[prost(message, repeated, tag = "1")]
    pub build_id_reachability: ::prost::alloc::vec::Vec<
        super::super::taskqueue::v1::BuildIdReachability,
    >,
}
impl ::prost::Name for GetWorkerTaskReachabilityResponse {
    const NAME: &'static str = "GetWorkerTaskReachabilityResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.GetWorkerTaskReachabilityResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.GetWorkerTaskReachabilityResponse"
            .into()
    }
}
/// `GetWorkerVersioningRules` reads the rules that assign and redirect build ids of a task queue.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct GetWorkerVersioningRulesRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub task_queue: ::prost::alloc::string::String,
}
impl ::prost::Name for GetWorkerVersioningRulesRequest {
    const NAME: &'static str = "GetWorkerVersioningRulesRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.GetWorkerVersioningRulesRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.GetWorkerVersioningRulesRequest"
            .into()
    }
}
/// Answer of `GetWorkerVersioningRules`: the rules, in the order in which they apply.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct GetWorkerVersioningRulesResponse {
    #[prost(message, repeated, tag = "1")]
    pub assignment_rules: ::prost::alloc::vec::Vec<
        super::super::taskqueue::v1::TimestampedBuildIdAssignmentRule,
    >,
    #[prost(message, repeated, tag = "2")]
    pub compatible_redirect_rules: ::prost::alloc::vec::Vec<
        super::super::taskqueue::v1::TimestampedCompatibleBuildIdRedirectRule,
    >,
    #[prost(bytes = "bytes", tag = "3")]
    pub conflict_token: ::prost::bytes::Bytes,
}
impl ::prost::Name for GetWorkerVersioningRulesResponse {
    const NAME: &'static str = "GetWorkerVersioningRulesResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.GetWorkerVersioningRulesResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.GetWorkerVersioningRulesResponse"
            .into()
    }
}
/// `GetWorkflowExecutionHistory` reads a run's events from the first on, page by page; can also wait for new
/// ones or return the last one alone.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct GetWorkflowExecutionHistoryRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub execution: ::core::option::Option<super::super::common::v1::WorkflowExecution>,
    #[prost(int32, tag = "3")]
    pub maximum_page_size: i32,
    #[prost(bytes = "bytes", tag = "4")]
    pub next_page_token: ::prost::bytes::Bytes,
    #[prost(bool, tag = "5")]
    pub wait_new_event: bool,
    #[prost(enumeration = "super::super::enums::v1::HistoryEventFilterType", tag = "6")]
    pub history_event_filter_type: i32,
    #[prost(bool, tag = "7")]
    pub skip_archival: bool,
}
impl ::prost::Name for GetWorkflowExecutionHistoryRequest {
    const NAME: &'static str = "GetWorkflowExecutionHistoryRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryRequest"
            .into()
    }
}
/// Answer of `GetWorkflowExecutionHistory`: one page of events and the token for the next; a token with no
/// events means that the wait ran out.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct GetWorkflowExecutionHistoryResponse {
    #[prost(message, optional, tag = "1")]
    pub history: ::core::option::Option<super::super::history::v1::History>,
    #[prost(message, repeated, tag = "2")]
    pub raw_history: ::prost::alloc::vec::Vec<super::super::common::v1::DataBlob>,
    #[prost(bytes = "bytes", tag = "3")]
    pub next_page_token: ::prost::bytes::Bytes,
    #[prost(bool, tag = "4")]
    pub archived: bool,
    #[prost(message, optional, tag = "5")]
    pub propagated_nexus_serialization_context: ::core::option::Option<
        super::super::nexus::v1::PropagatedSerializationContext,
    >,
}
impl ::prost::Name for GetWorkflowExecutionHistoryResponse {
    const NAME: &'static str = "GetWorkflowExecutionHistoryResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryResponse"
            .into()
    }
}
/// `GetWorkflowExecutionHistoryReverse` reads a run's events from the last one back, page by page.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct GetWorkflowExecutionHistoryReverseRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub execution: ::core::option::Option<super::super::common::v1::WorkflowExecution>,
    #[prost(int32, tag = "3")]
    pub maximum_page_size: i32,
    #[prost(bytes = "bytes", tag = "4")]
    pub next_page_token: ::prost::bytes::Bytes,
}
impl ::prost::Name for GetWorkflowExecutionHistoryReverseRequest {
    const NAME: &'static str = "GetWorkflowExecutionHistoryReverseRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryReverseRequest"
            .into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryReverseRequest"
            .into()
    }
}
/// Answer of `GetWorkflowExecutionHistoryReverse`: one page of events, newest first.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct GetWorkflowExecutionHistoryReverseResponse {
    #[prost(message, optional, tag = "1")]
    pub history: ::core::option::Option<super::super::history::v1::History>,
    #[prost(bytes = "bytes", tag = "3")]
    pub next_page_token: ::prost::bytes::Bytes,
}
impl ::prost::Name for GetWorkflowExecutionHistoryReverseResponse {
    const NAME: &'static str = "GetWorkflowExecutionHistoryReverseResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryReverseResponse"
            .into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryReverseResponse"
            .into()
    }
}
/// `ListActivityExecutions` lists activities that run on their own and match a query, page by page.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ListActivityExecutionsRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(int32, tag = "2")]
    pub page_size: i32,
    #[prost(bytes = "bytes", tag = "3")]
    pub next_page_token: ::prost::bytes::Bytes,
    #[prost(string, tag = "4")]
    pub query: ::prost::alloc::string::String,
}
impl ::prost::Name for ListActivityExecutionsRequest {
    const NAME: &'static str = "ListActivityExecutionsRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ListActivityExecutionsRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ListActivityExecutionsRequest"
            .into()
    }
}
/// Answer of `ListActivityExecutions`: one page of activities.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ListActivityExecutionsResponse {
    #[prost(message, repeated, tag = "1")]
    pub executions: ::prost::alloc::vec::Vec<
        super::super::activity::v1::ActivityExecutionListInfo,
    >,
    #[prost(bytes = "bytes", tag = "2")]
    pub next_page_token: ::prost::bytes::Bytes,
}
impl ::prost::Name for ListActivityExecutionsResponse {
    const NAME: &'static str = "ListActivityExecutionsResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ListActivityExecutionsResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ListActivityExecutionsResponse"
            .into()
    }
}
/// `ListArchivedWorkflowExecutions` lists archived runs that match a query of the archive, page by page.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ListArchivedWorkflowExecutionsRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(int32, tag = "2")]
    pub page_size: i32,
    #[prost(bytes = "bytes", tag = "3")]
    pub next_page_token: ::prost::bytes::Bytes,
    #[prost(string, tag = "4")]
    pub query: ::prost::alloc::string::String,
}
impl ::prost::Name for ListArchivedWorkflowExecutionsRequest {
    const NAME: &'static str = "ListArchivedWorkflowExecutionsRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ListArchivedWorkflowExecutionsRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ListArchivedWorkflowExecutionsRequest"
            .into()
    }
}
/// Answer of `ListArchivedWorkflowExecutions`: one page of runs.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ListArchivedWorkflowExecutionsResponse {
    #[prost(message, repeated, tag = "1")]
    pub executions: ::prost::alloc::vec::Vec<
        super::super::workflow::v1::WorkflowExecutionInfo,
    >,
    #[prost(bytes = "bytes", tag = "2")]
    pub next_page_token: ::prost::bytes::Bytes,
}
impl ::prost::Name for ListArchivedWorkflowExecutionsResponse {
    const NAME: &'static str = "ListArchivedWorkflowExecutionsResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ListArchivedWorkflowExecutionsResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ListArchivedWorkflowExecutionsResponse"
            .into()
    }
}
/// `ListBatchOperations` lists batch operations, page by page.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ListBatchOperationsRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(int32, tag = "2")]
    pub page_size: i32,
    #[prost(bytes = "bytes", tag = "3")]
    pub next_page_token: ::prost::bytes::Bytes,
}
impl ::prost::Name for ListBatchOperationsRequest {
    const NAME: &'static str = "ListBatchOperationsRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ListBatchOperationsRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ListBatchOperationsRequest"
            .into()
    }
}
/// Answer of `ListBatchOperations`: one page of batch operations.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ListBatchOperationsResponse {
    #[prost(message, repeated, tag = "1")]
    pub operation_info: ::prost::alloc::vec::Vec<
        super::super::batch::v1::BatchOperationInfo,
    >,
    #[prost(bytes = "bytes", tag = "2")]
    pub next_page_token: ::prost::bytes::Bytes,
}
impl ::prost::Name for ListBatchOperationsResponse {
    const NAME: &'static str = "ListBatchOperationsResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ListBatchOperationsResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ListBatchOperationsResponse"
            .into()
    }
}
/// `ListClosedWorkflowExecutions` lists closed runs by start time with one simple filter, page by page.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ListClosedWorkflowExecutionsRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(int32, tag = "2")]
    pub maximum_page_size: i32,
    #[prost(bytes = "bytes", tag = "3")]
    pub next_page_token: ::prost::bytes::Bytes,
    #[prost(message, optional, tag = "4")]
    pub start_time_filter: ::core::option::Option<
        super::super::filter::v1::StartTimeFilter,
    >,
    #[prost(
        oneof = "list_closed_workflow_executions_request::Filters",
        tags = "5, 6, 7"
    )]
    pub filters: ::core::option::Option<
        list_closed_workflow_executions_request::Filters,
    >,
}
/// Nested message and enum types in `ListClosedWorkflowExecutionsRequest`.
pub mod list_closed_workflow_executions_request {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    pub enum Filters {
        #[prost(message, tag = "5")]
        ExecutionFilter(super::super::super::filter::v1::WorkflowExecutionFilter),
        #[prost(message, tag = "6")]
        TypeFilter(super::super::super::filter::v1::WorkflowTypeFilter),
        #[prost(message, tag = "7")]
        StatusFilter(super::super::super::filter::v1::StatusFilter),
    }
}
impl ::prost::Name for ListClosedWorkflowExecutionsRequest {
    const NAME: &'static str = "ListClosedWorkflowExecutionsRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ListClosedWorkflowExecutionsRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ListClosedWorkflowExecutionsRequest"
            .into()
    }
}
/// Answer of `ListClosedWorkflowExecutions`: one page of runs.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ListClosedWorkflowExecutionsResponse {
    #[prost(message, repeated, tag = "1")]
    pub executions: ::prost::alloc::vec::Vec<
        super::super::workflow::v1::WorkflowExecutionInfo,
    >,
    #[prost(bytes = "bytes", tag = "2")]
    pub next_page_token: ::prost::bytes::Bytes,
}
impl ::prost::Name for ListClosedWorkflowExecutionsResponse {
    const NAME: &'static str = "ListClosedWorkflowExecutionsResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ListClosedWorkflowExecutionsResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ListClosedWorkflowExecutionsResponse"
            .into()
    }
}
/// `ListDeployments` lists deployments of the first, series-based kind, page by page.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ListDeploymentsRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(int32, tag = "2")]
    pub page_size: i32,
    #[prost(bytes = "bytes", tag = "3")]
    pub next_page_token: ::prost::bytes::Bytes,
    #[prost(string, tag = "4")]
    pub series_name: ::prost::alloc::string::String,
}
impl ::prost::Name for ListDeploymentsRequest {
    const NAME: &'static str = "ListDeploymentsRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ListDeploymentsRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ListDeploymentsRequest"
            .into()
    }
}
/// Answer of `ListDeployments`: one page of deployments.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ListDeploymentsResponse {
    #[prost(bytes = "bytes", tag = "1")]
    pub next_page_token: ::prost::bytes::Bytes,
    #[prost(message, repeated, tag = "2")]
    pub deployments: ::prost::alloc::vec::Vec<
        super::super::deployment::v1::DeploymentListInfo,
    >,
}
impl ::prost::Name for ListDeploymentsResponse {
    const NAME: &'static str = "ListDeploymentsResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ListDeploymentsResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ListDeploymentsResponse"
            .into()
    }
}
/// `ListNamespaces` lists namespaces, page by page.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ListNamespacesRequest {
    #[prost(int32, tag = "1")]
    pub page_size: i32,
    #[prost(bytes = "bytes", tag = "2")]
    pub next_page_token: ::prost::bytes::Bytes,
    #[prost(message, optional, tag = "3")]
    pub namespace_filter: ::core::option::Option<
        super::super::namespace::v1::NamespaceFilter,
    >,
}
impl ::prost::Name for ListNamespacesRequest {
    const NAME: &'static str = "ListNamespacesRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ListNamespacesRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ListNamespacesRequest"
            .into()
    }
}
/// Answer of `ListNamespaces`: one page of namespaces.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ListNamespacesResponse {
    #[prost(message, repeated, tag = "1")]
    pub namespaces: ::prost::alloc::vec::Vec<DescribeNamespaceResponse>,
    #[prost(bytes = "bytes", tag = "2")]
    pub next_page_token: ::prost::bytes::Bytes,
}
impl ::prost::Name for ListNamespacesResponse {
    const NAME: &'static str = "ListNamespacesResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ListNamespacesResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ListNamespacesResponse"
            .into()
    }
}
/// `ListNexusOperationExecutions` lists Nexus operations that run on their own and match a query, page by
/// page.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ListNexusOperationExecutionsRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(int32, tag = "2")]
    pub page_size: i32,
    #[prost(bytes = "bytes", tag = "3")]
    pub next_page_token: ::prost::bytes::Bytes,
    #[prost(string, tag = "4")]
    pub query: ::prost::alloc::string::String,
}
impl ::prost::Name for ListNexusOperationExecutionsRequest {
    const NAME: &'static str = "ListNexusOperationExecutionsRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ListNexusOperationExecutionsRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ListNexusOperationExecutionsRequest"
            .into()
    }
}
/// Answer of `ListNexusOperationExecutions`: one page of operations.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ListNexusOperationExecutionsResponse {
    #[prost(message, repeated, tag = "1")]
    pub operations: ::prost::alloc::vec::Vec<
        super::super::nexus::v1::NexusOperationExecutionListInfo,
    >,
    #[prost(bytes = "bytes", tag = "2")]
    pub next_page_token: ::prost::bytes::Bytes,
}
impl ::prost::Name for ListNexusOperationExecutionsResponse {
    const NAME: &'static str = "ListNexusOperationExecutionsResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ListNexusOperationExecutionsResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ListNexusOperationExecutionsResponse"
            .into()
    }
}
/// `ListOpenWorkflowExecutions` lists open runs by start time with one simple filter, page by page.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ListOpenWorkflowExecutionsRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(int32, tag = "2")]
    pub maximum_page_size: i32,
    #[prost(bytes = "bytes", tag = "3")]
    pub next_page_token: ::prost::bytes::Bytes,
    #[prost(message, optional, tag = "4")]
    pub start_time_filter: ::core::option::Option<
        super::super::filter::v1::StartTimeFilter,
    >,
    #[prost(oneof = "list_open_workflow_executions_request::Filters", tags = "5, 6")]
    pub filters: ::core::option::Option<list_open_workflow_executions_request::Filters>,
}
/// Nested message and enum types in `ListOpenWorkflowExecutionsRequest`.
pub mod list_open_workflow_executions_request {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    pub enum Filters {
        #[prost(message, tag = "5")]
        ExecutionFilter(super::super::super::filter::v1::WorkflowExecutionFilter),
        #[prost(message, tag = "6")]
        TypeFilter(super::super::super::filter::v1::WorkflowTypeFilter),
    }
}
impl ::prost::Name for ListOpenWorkflowExecutionsRequest {
    const NAME: &'static str = "ListOpenWorkflowExecutionsRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ListOpenWorkflowExecutionsRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ListOpenWorkflowExecutionsRequest"
            .into()
    }
}
/// Answer of `ListOpenWorkflowExecutions`: one page of runs.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ListOpenWorkflowExecutionsResponse {
    #[prost(message, repeated, tag = "1")]
    pub executions: ::prost::alloc::vec::Vec<
        super::super::workflow::v1::WorkflowExecutionInfo,
    >,
    #[prost(bytes = "bytes", tag = "2")]
    pub next_page_token: ::prost::bytes::Bytes,
}
impl ::prost::Name for ListOpenWorkflowExecutionsResponse {
    const NAME: &'static str = "ListOpenWorkflowExecutionsResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ListOpenWorkflowExecutionsResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ListOpenWorkflowExecutionsResponse"
            .into()
    }
}
/// `ListScheduleMatchingTimes` lists the times in a range at which a schedule would act.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ListScheduleMatchingTimesRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub schedule_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "3")]
    pub start_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(message, optional, tag = "4")]
    pub end_time: ::core::option::Option<::prost_types::Timestamp>,
}
impl ::prost::Name for ListScheduleMatchingTimesRequest {
    const NAME: &'static str = "ListScheduleMatchingTimesRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ListScheduleMatchingTimesRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ListScheduleMatchingTimesRequest"
            .into()
    }
}
/// Answer of `ListScheduleMatchingTimes`: the times.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ListScheduleMatchingTimesResponse {
    #[prost(message, repeated, tag = "1")]
    pub start_time: ::prost::alloc::vec::Vec<::prost_types::Timestamp>,
}
impl ::prost::Name for ListScheduleMatchingTimesResponse {
    const NAME: &'static str = "ListScheduleMatchingTimesResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ListScheduleMatchingTimesResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ListScheduleMatchingTimesResponse"
            .into()
    }
}
/// `ListSchedules` lists schedules that match a query, page by page.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ListSchedulesRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(int32, tag = "2")]
    pub maximum_page_size: i32,
    #[prost(bytes = "bytes", tag = "3")]
    pub next_page_token: ::prost::bytes::Bytes,
    #[prost(string, tag = "4")]
    pub query: ::prost::alloc::string::String,
}
impl ::prost::Name for ListSchedulesRequest {
    const NAME: &'static str = "ListSchedulesRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ListSchedulesRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ListSchedulesRequest".into()
    }
}
/// Answer of `ListSchedules`: one page of schedules.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ListSchedulesResponse {
    #[prost(message, repeated, tag = "1")]
    pub schedules: ::prost::alloc::vec::Vec<
        super::super::schedule::v1::ScheduleListEntry,
    >,
    #[prost(bytes = "bytes", tag = "2")]
    pub next_page_token: ::prost::bytes::Bytes,
}
impl ::prost::Name for ListSchedulesResponse {
    const NAME: &'static str = "ListSchedulesResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ListSchedulesResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ListSchedulesResponse"
            .into()
    }
}
/// `ListTaskQueuePartitions` lists the parts that a task queue is split into.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ListTaskQueuePartitionsRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub task_queue: ::core::option::Option<super::super::taskqueue::v1::TaskQueue>,
}
impl ::prost::Name for ListTaskQueuePartitionsRequest {
    const NAME: &'static str = "ListTaskQueuePartitionsRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ListTaskQueuePartitionsRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ListTaskQueuePartitionsRequest"
            .into()
    }
}
/// Answer of `ListTaskQueuePartitions`: parts for workflow and for activity tasks.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ListTaskQueuePartitionsResponse {
    #[prost(message, repeated, tag = "1")]
    pub activity_task_queue_partitions: ::prost::alloc::vec::Vec<
        super::super::taskqueue::v1::TaskQueuePartitionMetadata,
    >,
    #[prost(message, repeated, tag = "2")]
    pub workflow_task_queue_partitions: ::prost::alloc::vec::Vec<
        super::super::taskqueue::v1::TaskQueuePartitionMetadata,
    >,
}
impl ::prost::Name for ListTaskQueuePartitionsResponse {
    const NAME: &'static str = "ListTaskQueuePartitionsResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ListTaskQueuePartitionsResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ListTaskQueuePartitionsResponse"
            .into()
    }
}
/// `ListWorkerDeployments` lists worker deployments, page by page.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ListWorkerDeploymentsRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(int32, tag = "2")]
    pub page_size: i32,
    #[prost(bytes = "bytes", tag = "3")]
    pub next_page_token: ::prost::bytes::Bytes,
}
impl ::prost::Name for ListWorkerDeploymentsRequest {
    const NAME: &'static str = "ListWorkerDeploymentsRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ListWorkerDeploymentsRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ListWorkerDeploymentsRequest"
            .into()
    }
}
/// Answer of `ListWorkerDeployments`: one page of deployments.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ListWorkerDeploymentsResponse {
    #[prost(bytes = "bytes", tag = "1")]
    pub next_page_token: ::prost::bytes::Bytes,
    #[prost(message, repeated, tag = "2")]
    pub worker_deployments: ::prost::alloc::vec::Vec<
        list_worker_deployments_response::WorkerDeploymentSummary,
    >,
}
/// Nested message and enum types in `ListWorkerDeploymentsResponse`.
pub mod list_worker_deployments_response {
    /// What the list shows of a worker deployment.
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct WorkerDeploymentSummary {
        #[prost(string, tag = "1")]
        pub name: ::prost::alloc::string::String,
        #[prost(message, optional, tag = "2")]
        pub create_time: ::core::option::Option<::prost_types::Timestamp>,
        #[prost(message, optional, tag = "3")]
        pub routing_config: ::core::option::Option<
            super::super::super::deployment::v1::RoutingConfig,
        >,
        #[prost(message, optional, tag = "4")]
        pub latest_version_summary: ::core::option::Option<
            super::super::super::deployment::v1::worker_deployment_info::WorkerDeploymentVersionSummary,
        >,
        #[prost(message, optional, tag = "5")]
        pub current_version_summary: ::core::option::Option<
            super::super::super::deployment::v1::worker_deployment_info::WorkerDeploymentVersionSummary,
        >,
        #[prost(message, optional, tag = "6")]
        pub ramping_version_summary: ::core::option::Option<
            super::super::super::deployment::v1::worker_deployment_info::WorkerDeploymentVersionSummary,
        >,
    }
    impl ::prost::Name for WorkerDeploymentSummary {
        const NAME: &'static str = "WorkerDeploymentSummary";
        const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.workflowservice.v1.ListWorkerDeploymentsResponse.WorkerDeploymentSummary"
                .into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.workflowservice.v1.ListWorkerDeploymentsResponse.WorkerDeploymentSummary"
                .into()
        }
    }
}
impl ::prost::Name for ListWorkerDeploymentsResponse {
    const NAME: &'static str = "ListWorkerDeploymentsResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ListWorkerDeploymentsResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ListWorkerDeploymentsResponse"
            .into()
    }
}
/// `ListWorkers` lists workers that match a query, page by page.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ListWorkersRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(int32, tag = "2")]
    pub page_size: i32,
    #[prost(bytes = "bytes", tag = "3")]
    pub next_page_token: ::prost::bytes::Bytes,
    #[prost(string, tag = "4")]
    pub query: ::prost::alloc::string::String,
    #[prost(bool, tag = "5")]
    pub include_system_workers: bool,
}
impl ::prost::Name for ListWorkersRequest {
    const NAME: &'static str = "ListWorkersRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ListWorkersRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ListWorkersRequest".into()
    }
}
/// Answer of `ListWorkers`: one page of workers.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ListWorkersResponse {
    /// deprecated
    #[prost(message, repeated, tag = "1")]
    pub workers_info: ::prost::alloc::vec::Vec<super::super::worker::v1::WorkerInfo>,
    #[prost(message, repeated, tag = "3")]
    pub workers: ::prost::alloc::vec::Vec<super::super::worker::v1::WorkerListInfo>,
    #[prost(bytes = "bytes", tag = "2")]
    pub next_page_token: ::prost::bytes::Bytes,
}
impl ::prost::Name for ListWorkersResponse {
    const NAME: &'static str = "ListWorkersResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ListWorkersResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ListWorkersResponse".into()
    }
}
/// `ListWorkflowExecutions` lists runs that match a query over search attributes, page by page.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ListWorkflowExecutionsRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(int32, tag = "2")]
    pub page_size: i32,
    #[prost(bytes = "bytes", tag = "3")]
    pub next_page_token: ::prost::bytes::Bytes,
    #[prost(string, tag = "4")]
    pub query: ::prost::alloc::string::String,
}
impl ::prost::Name for ListWorkflowExecutionsRequest {
    const NAME: &'static str = "ListWorkflowExecutionsRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ListWorkflowExecutionsRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ListWorkflowExecutionsRequest"
            .into()
    }
}
/// Answer of `ListWorkflowExecutions`: one page of runs.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ListWorkflowExecutionsResponse {
    #[prost(message, repeated, tag = "1")]
    pub executions: ::prost::alloc::vec::Vec<
        super::super::workflow::v1::WorkflowExecutionInfo,
    >,
    #[prost(bytes = "bytes", tag = "2")]
    pub next_page_token: ::prost::bytes::Bytes,
}
impl ::prost::Name for ListWorkflowExecutionsResponse {
    const NAME: &'static str = "ListWorkflowExecutionsResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ListWorkflowExecutionsResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ListWorkflowExecutionsResponse"
            .into()
    }
}
/// `ListWorkflowRules` lists a namespace's rules, page by page.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ListWorkflowRulesRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(bytes = "bytes", tag = "2")]
    pub next_page_token: ::prost::bytes::Bytes,
}
impl ::prost::Name for ListWorkflowRulesRequest {
    const NAME: &'static str = "ListWorkflowRulesRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ListWorkflowRulesRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ListWorkflowRulesRequest"
            .into()
    }
}
/// Answer of `ListWorkflowRules`: one page of rules.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ListWorkflowRulesResponse {
    #[prost(message, repeated, tag = "1")]
    pub rules: ::prost::alloc::vec::Vec<super::super::rules::v1::WorkflowRule>,
    #[prost(bytes = "bytes", tag = "2")]
    pub next_page_token: ::prost::bytes::Bytes,
}
impl ::prost::Name for ListWorkflowRulesResponse {
    const NAME: &'static str = "ListWorkflowRulesResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ListWorkflowRulesResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ListWorkflowRulesResponse"
            .into()
    }
}
/// `PatchSchedule` acts on a schedule without replacing it: run it now, backfill, pause, unpause.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct PatchScheduleRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub schedule_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "3")]
    pub patch: ::core::option::Option<super::super::schedule::v1::SchedulePatch>,
    #[prost(string, tag = "4")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "5")]
    pub request_id: ::prost::alloc::string::String,
}
impl ::prost::Name for PatchScheduleRequest {
    const NAME: &'static str = "PatchScheduleRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.PatchScheduleRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.PatchScheduleRequest".into()
    }
}
/// Answer of `PatchSchedule`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct PatchScheduleResponse {}
impl ::prost::Name for PatchScheduleResponse {
    const NAME: &'static str = "PatchScheduleResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.PatchScheduleResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.PatchScheduleResponse"
            .into()
    }
}
/// `PauseActivityExecution` holds back further attempts of an activity that runs on its own.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct PauseActivityExecutionRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub workflow_id: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub activity_id: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub run_id: ::prost::alloc::string::String,
    #[prost(string, tag = "5")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "6")]
    pub reason: ::prost::alloc::string::String,
    #[prost(string, tag = "7")]
    pub resource_id: ::prost::alloc::string::String,
    #[prost(string, tag = "8")]
    pub request_id: ::prost::alloc::string::String,
}
impl ::prost::Name for PauseActivityExecutionRequest {
    const NAME: &'static str = "PauseActivityExecutionRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.PauseActivityExecutionRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.PauseActivityExecutionRequest"
            .into()
    }
}
/// Answer of `PauseActivityExecution`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct PauseActivityExecutionResponse {}
impl ::prost::Name for PauseActivityExecutionResponse {
    const NAME: &'static str = "PauseActivityExecutionResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.PauseActivityExecutionResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.PauseActivityExecutionResponse"
            .into()
    }
}
/// `PauseActivity` holds back further attempts of a run's pending activities.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct PauseActivityRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub execution: ::core::option::Option<super::super::common::v1::WorkflowExecution>,
    #[prost(string, tag = "3")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "6")]
    pub reason: ::prost::alloc::string::String,
    #[prost(string, tag = "7")]
    pub request_id: ::prost::alloc::string::String,
    #[prost(oneof = "pause_activity_request::Activity", tags = "4, 5")]
    pub activity: ::core::option::Option<pause_activity_request::Activity>,
}
/// Nested message and enum types in `PauseActivityRequest`.
pub mod pause_activity_request {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    pub enum Activity {
        #[prost(string, tag = "4")]
        Id(::prost::alloc::string::String),
        #[prost(string, tag = "5")]
        Type(::prost::alloc::string::String),
    }
}
impl ::prost::Name for PauseActivityRequest {
    const NAME: &'static str = "PauseActivityRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.PauseActivityRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.PauseActivityRequest".into()
    }
}
/// Answer of `PauseActivity`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct PauseActivityResponse {}
impl ::prost::Name for PauseActivityResponse {
    const NAME: &'static str = "PauseActivityResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.PauseActivityResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.PauseActivityResponse"
            .into()
    }
}
/// `PauseWorkflowExecution` stops giving out workflow tasks of a run until it is unpaused.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct PauseWorkflowExecutionRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub workflow_id: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub run_id: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "5")]
    pub reason: ::prost::alloc::string::String,
    #[prost(string, tag = "6")]
    pub request_id: ::prost::alloc::string::String,
}
impl ::prost::Name for PauseWorkflowExecutionRequest {
    const NAME: &'static str = "PauseWorkflowExecutionRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.PauseWorkflowExecutionRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.PauseWorkflowExecutionRequest"
            .into()
    }
}
/// Answer of `PauseWorkflowExecution`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct PauseWorkflowExecutionResponse {}
impl ::prost::Name for PauseWorkflowExecutionResponse {
    const NAME: &'static str = "PauseWorkflowExecutionResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.PauseWorkflowExecutionResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.PauseWorkflowExecutionResponse"
            .into()
    }
}
/// `PollActivityExecution` waits until an activity that runs on its own is closed.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct PollActivityExecutionRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub activity_id: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub run_id: ::prost::alloc::string::String,
}
impl ::prost::Name for PollActivityExecutionRequest {
    const NAME: &'static str = "PollActivityExecutionRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.PollActivityExecutionRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.PollActivityExecutionRequest"
            .into()
    }
}
/// Answer of `PollActivityExecution`: its outcome; none means that the wait ran out.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct PollActivityExecutionResponse {
    #[prost(string, tag = "1")]
    pub run_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub outcome: ::core::option::Option<
        super::super::activity::v1::ActivityExecutionOutcome,
    >,
    #[prost(message, optional, tag = "3")]
    pub propagated_nexus_serialization_context: ::core::option::Option<
        super::super::nexus::v1::PropagatedSerializationContext,
    >,
}
impl ::prost::Name for PollActivityExecutionResponse {
    const NAME: &'static str = "PollActivityExecutionResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.PollActivityExecutionResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.PollActivityExecutionResponse"
            .into()
    }
}
/// `PollActivityTaskQueue` waits for an activity task on a task queue.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct PollActivityTaskQueueRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub task_queue: ::core::option::Option<super::super::taskqueue::v1::TaskQueue>,
    #[prost(string, tag = "10")]
    pub poller_group_id: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "8")]
    pub worker_instance_key: ::prost::alloc::string::String,
    #[prost(string, tag = "9")]
    pub worker_control_task_queue: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "4")]
    pub task_queue_metadata: ::core::option::Option<
        super::super::taskqueue::v1::TaskQueueMetadata,
    >,
    /// deprecated
    #[prost(message, optional, tag = "5")]
    pub worker_version_capabilities: ::core::option::Option<
        super::super::common::v1::WorkerVersionCapabilities,
    >,
    #[prost(message, optional, tag = "6")]
    pub deployment_options: ::core::option::Option<
        super::super::deployment::v1::WorkerDeploymentOptions,
    >,
}
impl ::prost::Name for PollActivityTaskQueueRequest {
    const NAME: &'static str = "PollActivityTaskQueueRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.PollActivityTaskQueueRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.PollActivityTaskQueueRequest"
            .into()
    }
}
/// Answer of `PollActivityTaskQueue`: the task: a token, which activity of which run, its input and its
/// timeouts; an empty token means that no task came.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct PollActivityTaskQueueResponse {
    #[prost(bytes = "bytes", tag = "1")]
    pub task_token: ::prost::bytes::Bytes,
    #[prost(string, tag = "2")]
    pub workflow_namespace: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "3")]
    pub workflow_type: ::core::option::Option<super::super::common::v1::WorkflowType>,
    #[prost(message, optional, tag = "4")]
    pub workflow_execution: ::core::option::Option<
        super::super::common::v1::WorkflowExecution,
    >,
    #[prost(message, optional, tag = "5")]
    pub activity_type: ::core::option::Option<super::super::common::v1::ActivityType>,
    #[prost(string, tag = "6")]
    pub activity_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "7")]
    pub header: ::core::option::Option<super::super::common::v1::Header>,
    #[prost(message, optional, tag = "8")]
    pub input: ::core::option::Option<super::super::common::v1::Payloads>,
    #[prost(message, optional, tag = "9")]
    pub heartbeat_details: ::core::option::Option<super::super::common::v1::Payloads>,
    #[prost(message, optional, tag = "10")]
    pub scheduled_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(message, optional, tag = "11")]
    pub current_attempt_scheduled_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(message, optional, tag = "12")]
    pub started_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(int32, tag = "13")]
    pub attempt: i32,
    #[prost(message, optional, tag = "14")]
    pub schedule_to_close_timeout: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, optional, tag = "15")]
    pub start_to_close_timeout: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, optional, tag = "16")]
    pub heartbeat_timeout: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, optional, tag = "17")]
    pub retry_policy: ::core::option::Option<super::super::common::v1::RetryPolicy>,
    #[prost(message, optional, tag = "18")]
    pub poller_scaling_decision: ::core::option::Option<
        super::super::taskqueue::v1::PollerScalingDecision,
    >,
    #[prost(message, optional, tag = "19")]
    pub priority: ::core::option::Option<super::super::common::v1::Priority>,
    #[prost(string, tag = "20")]
    pub activity_run_id: ::prost::alloc::string::String,
    /// deprecated
    #[prost(message, repeated, tag = "21")]
    pub poller_group_infos: ::prost::alloc::vec::Vec<
        super::super::taskqueue::v1::PollerGroupInfo,
    >,
    #[prost(message, optional, tag = "22")]
    pub poller_groups_info: ::core::option::Option<
        super::super::taskqueue::v1::PollerGroupsInfo,
    >,
    #[prost(message, optional, tag = "23")]
    pub propagated_nexus_serialization_context: ::core::option::Option<
        super::super::nexus::v1::PropagatedSerializationContext,
    >,
}
impl ::prost::Name for PollActivityTaskQueueResponse {
    const NAME: &'static str = "PollActivityTaskQueueResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.PollActivityTaskQueueResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.PollActivityTaskQueueResponse"
            .into()
    }
}
/// `PollNexusOperationExecution` waits until a Nexus operation that runs on its own has reached a stage.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct PollNexusOperationExecutionRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub operation_id: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub run_id: ::prost::alloc::string::String,
    #[prost(enumeration = "super::super::enums::v1::NexusOperationWaitStage", tag = "4")]
    pub wait_stage: i32,
}
impl ::prost::Name for PollNexusOperationExecutionRequest {
    const NAME: &'static str = "PollNexusOperationExecutionRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.PollNexusOperationExecutionRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.PollNexusOperationExecutionRequest"
            .into()
    }
}
/// Answer of `PollNexusOperationExecution`: the stage reached, and its outcome once it is closed.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct PollNexusOperationExecutionResponse {
    #[prost(string, tag = "1")]
    pub run_id: ::prost::alloc::string::String,
    #[prost(enumeration = "super::super::enums::v1::NexusOperationWaitStage", tag = "2")]
    pub wait_stage: i32,
    #[prost(string, tag = "3")]
    pub operation_token: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "6")]
    pub propagated_nexus_serialization_context: ::core::option::Option<
        super::super::nexus::v1::PropagatedSerializationContext,
    >,
    #[prost(oneof = "poll_nexus_operation_execution_response::Outcome", tags = "4, 5")]
    pub outcome: ::core::option::Option<
        poll_nexus_operation_execution_response::Outcome,
    >,
}
/// Nested message and enum types in `PollNexusOperationExecutionResponse`.
pub mod poll_nexus_operation_execution_response {
    #[derive(Clone, PartialEq, ::prost::Oneof)]
    pub enum Outcome {
        #[prost(message, tag = "4")]
        Result(super::super::super::common::v1::Payload),
        #[prost(message, tag = "5")]
        Failure(super::super::super::failure::v1::Failure),
    }
}
impl ::prost::Name for PollNexusOperationExecutionResponse {
    const NAME: &'static str = "PollNexusOperationExecutionResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.PollNexusOperationExecutionResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.PollNexusOperationExecutionResponse"
            .into()
    }
}
/// `PollNexusTaskQueue` waits for a Nexus task on a task queue.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct PollNexusTaskQueueRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "3")]
    pub task_queue: ::core::option::Option<super::super::taskqueue::v1::TaskQueue>,
    #[prost(string, tag = "9")]
    pub poller_group_id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "8")]
    pub worker_instance_key: ::prost::alloc::string::String,
    /// deprecated
    #[prost(message, optional, tag = "4")]
    pub worker_version_capabilities: ::core::option::Option<
        super::super::common::v1::WorkerVersionCapabilities,
    >,
    #[prost(message, optional, tag = "6")]
    pub deployment_options: ::core::option::Option<
        super::super::deployment::v1::WorkerDeploymentOptions,
    >,
    #[prost(message, repeated, tag = "7")]
    pub worker_heartbeat: ::prost::alloc::vec::Vec<
        super::super::worker::v1::WorkerHeartbeat,
    >,
}
impl ::prost::Name for PollNexusTaskQueueRequest {
    const NAME: &'static str = "PollNexusTaskQueueRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.PollNexusTaskQueueRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.PollNexusTaskQueueRequest"
            .into()
    }
}
/// Answer of `PollNexusTaskQueue`: the task: a token and the operation to start or cancel; an empty token
/// means that no task came.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct PollNexusTaskQueueResponse {
    #[prost(bytes = "bytes", tag = "1")]
    pub task_token: ::prost::bytes::Bytes,
    #[prost(message, optional, tag = "2")]
    pub request: ::core::option::Option<super::super::nexus::v1::Request>,
    #[prost(message, optional, tag = "3")]
    pub poller_scaling_decision: ::core::option::Option<
        super::super::taskqueue::v1::PollerScalingDecision,
    >,
    #[prost(string, tag = "4")]
    pub poller_group_id: ::prost::alloc::string::String,
    /// deprecated
    #[prost(message, repeated, tag = "5")]
    pub poller_group_infos: ::prost::alloc::vec::Vec<
        super::super::taskqueue::v1::PollerGroupInfo,
    >,
    #[prost(message, optional, tag = "6")]
    pub poller_groups_info: ::core::option::Option<
        super::super::taskqueue::v1::PollerGroupsInfo,
    >,
}
impl ::prost::Name for PollNexusTaskQueueResponse {
    const NAME: &'static str = "PollNexusTaskQueueResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.PollNexusTaskQueueResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.PollNexusTaskQueueResponse"
            .into()
    }
}
/// `PollWorkflowExecutionTimeSkipping` waits until a run's fast-forward through virtual time has ended.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct PollWorkflowExecutionTimeSkippingRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub workflow_execution: ::core::option::Option<
        super::super::common::v1::WorkflowExecution,
    >,
    #[prost(string, tag = "3")]
    pub fast_forward_id: ::prost::alloc::string::String,
}
impl ::prost::Name for PollWorkflowExecutionTimeSkippingRequest {
    const NAME: &'static str = "PollWorkflowExecutionTimeSkippingRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.PollWorkflowExecutionTimeSkippingRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.PollWorkflowExecutionTimeSkippingRequest"
            .into()
    }
}
/// Answer of `PollWorkflowExecutionTimeSkipping`: how the fast-forward ended, or that the wait ran out.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct PollWorkflowExecutionTimeSkippingResponse {
    #[prost(
        enumeration = "super::super::enums::v1::FastForwardPollingResult",
        tag = "1"
    )]
    pub fast_forward_polling_result: i32,
    #[prost(string, tag = "2")]
    pub failed_reason: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "3")]
    pub fast_forward_info: ::core::option::Option<
        super::super::common::v1::TimeSkippingFastForwardInfo,
    >,
}
impl ::prost::Name for PollWorkflowExecutionTimeSkippingResponse {
    const NAME: &'static str = "PollWorkflowExecutionTimeSkippingResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.PollWorkflowExecutionTimeSkippingResponse"
            .into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.PollWorkflowExecutionTimeSkippingResponse"
            .into()
    }
}
/// `PollWorkflowExecutionUpdate` waits for an update that was sent before.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct PollWorkflowExecutionUpdateRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub update_ref: ::core::option::Option<super::super::update::v1::UpdateRef>,
    #[prost(string, tag = "3")]
    pub identity: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "4")]
    pub wait_policy: ::core::option::Option<super::super::update::v1::WaitPolicy>,
}
impl ::prost::Name for PollWorkflowExecutionUpdateRequest {
    const NAME: &'static str = "PollWorkflowExecutionUpdateRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.PollWorkflowExecutionUpdateRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.PollWorkflowExecutionUpdateRequest"
            .into()
    }
}
/// Answer of `PollWorkflowExecutionUpdate`: the stage reached, and the outcome if there is one.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct PollWorkflowExecutionUpdateResponse {
    #[prost(message, optional, tag = "1")]
    pub outcome: ::core::option::Option<super::super::update::v1::Outcome>,
    #[prost(
        enumeration = "super::super::enums::v1::UpdateWorkflowExecutionLifecycleStage",
        tag = "2"
    )]
    pub stage: i32,
    #[prost(message, optional, tag = "3")]
    pub update_ref: ::core::option::Option<super::super::update::v1::UpdateRef>,
}
impl ::prost::Name for PollWorkflowExecutionUpdateResponse {
    const NAME: &'static str = "PollWorkflowExecutionUpdateResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.PollWorkflowExecutionUpdateResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.PollWorkflowExecutionUpdateResponse"
            .into()
    }
}
/// `PollWorkflowTaskQueue` waits for a workflow task, or for a query, on a task queue.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct PollWorkflowTaskQueueRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub task_queue: ::core::option::Option<super::super::taskqueue::v1::TaskQueue>,
    #[prost(string, tag = "10")]
    pub poller_group_id: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "8")]
    pub worker_instance_key: ::prost::alloc::string::String,
    #[prost(string, tag = "9")]
    pub worker_control_task_queue: ::prost::alloc::string::String,
    /// deprecated
    #[prost(string, tag = "4")]
    pub binary_checksum: ::prost::alloc::string::String,
    /// deprecated
    #[prost(message, optional, tag = "5")]
    pub worker_version_capabilities: ::core::option::Option<
        super::super::common::v1::WorkerVersionCapabilities,
    >,
    #[prost(message, optional, tag = "6")]
    pub deployment_options: ::core::option::Option<
        super::super::deployment::v1::WorkerDeploymentOptions,
    >,
}
impl ::prost::Name for PollWorkflowTaskQueueRequest {
    const NAME: &'static str = "PollWorkflowTaskQueueRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.PollWorkflowTaskQueueRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.PollWorkflowTaskQueueRequest"
            .into()
    }
}
/// Answer of `PollWorkflowTaskQueue`: the task: a token, the run, the events since the last one and the
/// messages for it; an empty token means that no task came.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct PollWorkflowTaskQueueResponse {
    #[prost(bytes = "bytes", tag = "1")]
    pub task_token: ::prost::bytes::Bytes,
    #[prost(message, optional, tag = "2")]
    pub workflow_execution: ::core::option::Option<
        super::super::common::v1::WorkflowExecution,
    >,
    #[prost(message, optional, tag = "3")]
    pub workflow_type: ::core::option::Option<super::super::common::v1::WorkflowType>,
    #[prost(int64, tag = "4")]
    pub previous_started_event_id: i64,
    #[prost(int64, tag = "5")]
    pub started_event_id: i64,
    #[prost(int32, tag = "6")]
    pub attempt: i32,
    #[prost(int64, tag = "7")]
    pub backlog_count_hint: i64,
    #[prost(message, optional, tag = "8")]
    pub history: ::core::option::Option<super::super::history::v1::History>,
    #[prost(bytes = "bytes", tag = "9")]
    pub next_page_token: ::prost::bytes::Bytes,
    #[prost(message, optional, tag = "10")]
    pub query: ::core::option::Option<super::super::query::v1::WorkflowQuery>,
    #[prost(message, optional, tag = "11")]
    pub workflow_execution_task_queue: ::core::option::Option<
        super::super::taskqueue::v1::TaskQueue,
    >,
    #[prost(message, optional, tag = "12")]
    pub scheduled_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(message, optional, tag = "13")]
    pub started_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(btree_map = "string, message", tag = "14")]
    pub queries: ::prost::alloc::collections::BTreeMap<
        ::prost::alloc::string::String,
        super::super::query::v1::WorkflowQuery,
    >,
    #[prost(message, repeated, tag = "15")]
    pub messages: ::prost::alloc::vec::Vec<super::super::protocol::v1::Message>,
    #[prost(message, optional, tag = "16")]
    pub poller_scaling_decision: ::core::option::Option<
        super::super::taskqueue::v1::PollerScalingDecision,
    >,
    #[prost(string, tag = "17")]
    pub poller_group_id: ::prost::alloc::string::String,
    /// deprecated
    #[prost(message, repeated, tag = "18")]
    pub poller_group_infos: ::prost::alloc::vec::Vec<
        super::super::taskqueue::v1::PollerGroupInfo,
    >,
    #[prost(message, optional, tag = "19")]
    pub poller_groups_info: ::core::option::Option<
        super::super::taskqueue::v1::PollerGroupsInfo,
    >,
}
impl ::prost::Name for PollWorkflowTaskQueueResponse {
    const NAME: &'static str = "PollWorkflowTaskQueueResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.PollWorkflowTaskQueueResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.PollWorkflowTaskQueueResponse"
            .into()
    }
}
/// `QueryWorkflow` asks a run's workflow about its state, without leaving anything in its history.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct QueryWorkflowRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub execution: ::core::option::Option<super::super::common::v1::WorkflowExecution>,
    #[prost(message, optional, tag = "3")]
    pub query: ::core::option::Option<super::super::query::v1::WorkflowQuery>,
    #[prost(enumeration = "super::super::enums::v1::QueryRejectCondition", tag = "4")]
    pub query_reject_condition: i32,
}
impl ::prost::Name for QueryWorkflowRequest {
    const NAME: &'static str = "QueryWorkflowRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.QueryWorkflowRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.QueryWorkflowRequest".into()
    }
}
/// Answer of `QueryWorkflow`: the answer, or why the query was rejected.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct QueryWorkflowResponse {
    #[prost(message, optional, tag = "1")]
    pub query_result: ::core::option::Option<super::super::common::v1::Payloads>,
    #[prost(message, optional, tag = "2")]
    pub query_rejected: ::core::option::Option<super::super::query::v1::QueryRejected>,
    #[prost(message, optional, tag = "3")]
    pub link: ::core::option::Option<super::super::common::v1::Link>,
}
impl ::prost::Name for QueryWorkflowResponse {
    const NAME: &'static str = "QueryWorkflowResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.QueryWorkflowResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.QueryWorkflowResponse"
            .into()
    }
}
/// `RecordActivityTaskHeartbeatById` says that an activity is alive, by the ids of its run and itself.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct RecordActivityTaskHeartbeatByIdRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub workflow_id: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub run_id: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub activity_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "5")]
    pub details: ::core::option::Option<super::super::common::v1::Payloads>,
    #[prost(string, tag = "6")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "7")]
    pub resource_id: ::prost::alloc::string::String,
}
impl ::prost::Name for RecordActivityTaskHeartbeatByIdRequest {
    const NAME: &'static str = "RecordActivityTaskHeartbeatByIdRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatByIdRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatByIdRequest"
            .into()
    }
}
/// Answer of `RecordActivityTaskHeartbeatById`: whether the activity was cancelled, paused or reset meanwhile.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct RecordActivityTaskHeartbeatByIdResponse {
    #[prost(bool, tag = "1")]
    pub cancel_requested: bool,
    #[prost(bool, tag = "2")]
    pub activity_paused: bool,
    #[prost(bool, tag = "3")]
    pub activity_reset: bool,
}
impl ::prost::Name for RecordActivityTaskHeartbeatByIdResponse {
    const NAME: &'static str = "RecordActivityTaskHeartbeatByIdResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatByIdResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatByIdResponse"
            .into()
    }
}
/// `RecordActivityTaskHeartbeat` says that an activity is alive and keeps its progress for a next attempt.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct RecordActivityTaskHeartbeatRequest {
    #[prost(bytes = "bytes", tag = "1")]
    pub task_token: ::prost::bytes::Bytes,
    #[prost(message, optional, tag = "2")]
    pub details: ::core::option::Option<super::super::common::v1::Payloads>,
    #[prost(string, tag = "3")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "5")]
    pub resource_id: ::prost::alloc::string::String,
}
impl ::prost::Name for RecordActivityTaskHeartbeatRequest {
    const NAME: &'static str = "RecordActivityTaskHeartbeatRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatRequest"
            .into()
    }
}
/// Answer of `RecordActivityTaskHeartbeat`: whether the activity was cancelled, paused or reset meanwhile.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct RecordActivityTaskHeartbeatResponse {
    #[prost(bool, tag = "1")]
    pub cancel_requested: bool,
    #[prost(bool, tag = "2")]
    pub activity_paused: bool,
    #[prost(bool, tag = "3")]
    pub activity_reset: bool,
}
impl ::prost::Name for RecordActivityTaskHeartbeatResponse {
    const NAME: &'static str = "RecordActivityTaskHeartbeatResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatResponse"
            .into()
    }
}
/// `RecordWorkerHeartbeat` reports what workers do: slots, pollers, load.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct RecordWorkerHeartbeatRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub identity: ::prost::alloc::string::String,
    #[prost(message, repeated, tag = "3")]
    pub worker_heartbeat: ::prost::alloc::vec::Vec<
        super::super::worker::v1::WorkerHeartbeat,
    >,
    #[prost(string, tag = "4")]
    pub resource_id: ::prost::alloc::string::String,
}
impl ::prost::Name for RecordWorkerHeartbeatRequest {
    const NAME: &'static str = "RecordWorkerHeartbeatRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.RecordWorkerHeartbeatRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.RecordWorkerHeartbeatRequest"
            .into()
    }
}
/// Answer of `RecordWorkerHeartbeat`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct RecordWorkerHeartbeatResponse {}
impl ::prost::Name for RecordWorkerHeartbeatResponse {
    const NAME: &'static str = "RecordWorkerHeartbeatResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.RecordWorkerHeartbeatResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.RecordWorkerHeartbeatResponse"
            .into()
    }
}
/// `RegisterNamespace` creates a namespace with its retention and settings.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct RegisterNamespaceRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub description: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub owner_email: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "4")]
    pub workflow_execution_retention_period: ::core::option::Option<
        ::prost_types::Duration,
    >,
    #[prost(message, repeated, tag = "5")]
    pub clusters: ::prost::alloc::vec::Vec<
        super::super::replication::v1::ClusterReplicationConfig,
    >,
    #[prost(string, tag = "6")]
    pub active_cluster_name: ::prost::alloc::string::String,
    #[prost(btree_map = "string, string", tag = "7")]
    pub data: ::prost::alloc::collections::BTreeMap<
        ::prost::alloc::string::String,
        ::prost::alloc::string::String,
    >,
    #[prost(string, tag = "8")]
    pub security_token: ::prost::alloc::string::String,
    #[prost(bool, tag = "9")]
    pub is_global_namespace: bool,
    #[prost(enumeration = "super::super::enums::v1::ArchivalState", tag = "10")]
    pub history_archival_state: i32,
    #[prost(string, tag = "11")]
    pub history_archival_uri: ::prost::alloc::string::String,
    #[prost(enumeration = "super::super::enums::v1::ArchivalState", tag = "12")]
    pub visibility_archival_state: i32,
    #[prost(string, tag = "13")]
    pub visibility_archival_uri: ::prost::alloc::string::String,
}
impl ::prost::Name for RegisterNamespaceRequest {
    const NAME: &'static str = "RegisterNamespaceRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.RegisterNamespaceRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.RegisterNamespaceRequest"
            .into()
    }
}
/// Answer of `RegisterNamespace`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct RegisterNamespaceResponse {}
impl ::prost::Name for RegisterNamespaceResponse {
    const NAME: &'static str = "RegisterNamespaceResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.RegisterNamespaceResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.RegisterNamespaceResponse"
            .into()
    }
}
/// `RequestCancelActivityExecution` asks an activity that runs on its own to stop; its worker learns of it
/// from a heartbeat.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct RequestCancelActivityExecutionRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub activity_id: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub run_id: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "5")]
    pub request_id: ::prost::alloc::string::String,
    #[prost(string, tag = "6")]
    pub reason: ::prost::alloc::string::String,
}
impl ::prost::Name for RequestCancelActivityExecutionRequest {
    const NAME: &'static str = "RequestCancelActivityExecutionRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.RequestCancelActivityExecutionRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.RequestCancelActivityExecutionRequest"
            .into()
    }
}
/// Answer of `RequestCancelActivityExecution`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct RequestCancelActivityExecutionResponse {}
impl ::prost::Name for RequestCancelActivityExecutionResponse {
    const NAME: &'static str = "RequestCancelActivityExecutionResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.RequestCancelActivityExecutionResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.RequestCancelActivityExecutionResponse"
            .into()
    }
}
/// `RequestCancelNexusOperationExecution` asks a Nexus operation that runs on its own to stop.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct RequestCancelNexusOperationExecutionRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub operation_id: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub run_id: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "5")]
    pub request_id: ::prost::alloc::string::String,
    #[prost(string, tag = "6")]
    pub reason: ::prost::alloc::string::String,
}
impl ::prost::Name for RequestCancelNexusOperationExecutionRequest {
    const NAME: &'static str = "RequestCancelNexusOperationExecutionRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.RequestCancelNexusOperationExecutionRequest"
            .into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.RequestCancelNexusOperationExecutionRequest"
            .into()
    }
}
/// Answer of `RequestCancelNexusOperationExecution`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct RequestCancelNexusOperationExecutionResponse {}
impl ::prost::Name for RequestCancelNexusOperationExecutionResponse {
    const NAME: &'static str = "RequestCancelNexusOperationExecutionResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.RequestCancelNexusOperationExecutionResponse"
            .into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.RequestCancelNexusOperationExecutionResponse"
            .into()
    }
}
/// `RequestCancelWorkflowExecution` records a request to cancel a run; the workflow decides what comes of it.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct RequestCancelWorkflowExecutionRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub workflow_execution: ::core::option::Option<
        super::super::common::v1::WorkflowExecution,
    >,
    #[prost(string, tag = "3")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub request_id: ::prost::alloc::string::String,
    #[prost(string, tag = "5")]
    pub first_execution_run_id: ::prost::alloc::string::String,
    #[prost(string, tag = "6")]
    pub reason: ::prost::alloc::string::String,
    #[prost(message, repeated, tag = "7")]
    pub links: ::prost::alloc::vec::Vec<super::super::common::v1::Link>,
}
impl ::prost::Name for RequestCancelWorkflowExecutionRequest {
    const NAME: &'static str = "RequestCancelWorkflowExecutionRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.RequestCancelWorkflowExecutionRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.RequestCancelWorkflowExecutionRequest"
            .into()
    }
}
/// Answer of `RequestCancelWorkflowExecution`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct RequestCancelWorkflowExecutionResponse {}
impl ::prost::Name for RequestCancelWorkflowExecutionResponse {
    const NAME: &'static str = "RequestCancelWorkflowExecutionResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.RequestCancelWorkflowExecutionResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.RequestCancelWorkflowExecutionResponse"
            .into()
    }
}
/// `ResetActivityExecution` makes an activity that runs on its own begin again with the first attempt.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ResetActivityExecutionRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub workflow_id: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub activity_id: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub run_id: ::prost::alloc::string::String,
    #[prost(string, tag = "5")]
    pub identity: ::prost::alloc::string::String,
    #[prost(bool, tag = "6")]
    pub keep_paused: bool,
    #[prost(message, optional, tag = "7")]
    pub jitter: ::core::option::Option<::prost_types::Duration>,
    #[prost(bool, tag = "8")]
    pub restore_original_options: bool,
    #[prost(string, tag = "9")]
    pub resource_id: ::prost::alloc::string::String,
    #[prost(string, tag = "10")]
    pub request_id: ::prost::alloc::string::String,
    #[prost(bool, tag = "11")]
    pub reset_heartbeat: bool,
}
impl ::prost::Name for ResetActivityExecutionRequest {
    const NAME: &'static str = "ResetActivityExecutionRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ResetActivityExecutionRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ResetActivityExecutionRequest"
            .into()
    }
}
/// Answer of `ResetActivityExecution`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ResetActivityExecutionResponse {}
impl ::prost::Name for ResetActivityExecutionResponse {
    const NAME: &'static str = "ResetActivityExecutionResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ResetActivityExecutionResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ResetActivityExecutionResponse"
            .into()
    }
}
/// `ResetActivity` makes pending activities of a run begin again with the first attempt.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ResetActivityRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub execution: ::core::option::Option<super::super::common::v1::WorkflowExecution>,
    #[prost(string, tag = "3")]
    pub identity: ::prost::alloc::string::String,
    #[prost(bool, tag = "6")]
    pub reset_heartbeat: bool,
    #[prost(bool, tag = "7")]
    pub keep_paused: bool,
    #[prost(message, optional, tag = "8")]
    pub jitter: ::core::option::Option<::prost_types::Duration>,
    #[prost(bool, tag = "9")]
    pub restore_original_options: bool,
    #[prost(oneof = "reset_activity_request::Activity", tags = "4, 5, 10")]
    pub activity: ::core::option::Option<reset_activity_request::Activity>,
}
/// Nested message and enum types in `ResetActivityRequest`.
pub mod reset_activity_request {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    pub enum Activity {
        #[prost(string, tag = "4")]
        Id(::prost::alloc::string::String),
        #[prost(string, tag = "5")]
        Type(::prost::alloc::string::String),
        #[prost(bool, tag = "10")]
        MatchAll(bool),
    }
}
impl ::prost::Name for ResetActivityRequest {
    const NAME: &'static str = "ResetActivityRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ResetActivityRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ResetActivityRequest".into()
    }
}
/// Answer of `ResetActivity`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ResetActivityResponse {}
impl ::prost::Name for ResetActivityResponse {
    const NAME: &'static str = "ResetActivityResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ResetActivityResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ResetActivityResponse"
            .into()
    }
}
/// `ResetStickyTaskQueue` makes the next workflow task of a run go to its normal queue instead of a worker's
/// own.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ResetStickyTaskQueueRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub execution: ::core::option::Option<super::super::common::v1::WorkflowExecution>,
}
impl ::prost::Name for ResetStickyTaskQueueRequest {
    const NAME: &'static str = "ResetStickyTaskQueueRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ResetStickyTaskQueueRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ResetStickyTaskQueueRequest"
            .into()
    }
}
/// Answer of `ResetStickyTaskQueue`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ResetStickyTaskQueueResponse {}
impl ::prost::Name for ResetStickyTaskQueueResponse {
    const NAME: &'static str = "ResetStickyTaskQueueResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ResetStickyTaskQueueResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ResetStickyTaskQueueResponse"
            .into()
    }
}
/// `ResetWorkflowExecution` ends a run and begins another one from a point in its history, reapplying what
/// came in later.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ResetWorkflowExecutionRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub workflow_execution: ::core::option::Option<
        super::super::common::v1::WorkflowExecution,
    >,
    #[prost(string, tag = "3")]
    pub reason: ::prost::alloc::string::String,
    #[prost(int64, tag = "4")]
    pub workflow_task_finish_event_id: i64,
    #[prost(string, tag = "5")]
    pub request_id: ::prost::alloc::string::String,
    /// deprecated
    #[prost(enumeration = "super::super::enums::v1::ResetReapplyType", tag = "6")]
    pub reset_reapply_type: i32,
    #[prost(
        enumeration = "super::super::enums::v1::ResetReapplyExcludeType",
        repeated,
        tag = "7"
    )]
    pub reset_reapply_exclude_types: ::prost::alloc::vec::Vec<i32>,
    #[prost(message, repeated, tag = "8")]
    pub post_reset_operations: ::prost::alloc::vec::Vec<
        super::super::workflow::v1::PostResetOperation,
    >,
    #[prost(string, tag = "9")]
    pub identity: ::prost::alloc::string::String,
}
impl ::prost::Name for ResetWorkflowExecutionRequest {
    const NAME: &'static str = "ResetWorkflowExecutionRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ResetWorkflowExecutionRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ResetWorkflowExecutionRequest"
            .into()
    }
}
/// Answer of `ResetWorkflowExecution`: the run id of the new run.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ResetWorkflowExecutionResponse {
    #[prost(string, tag = "1")]
    pub run_id: ::prost::alloc::string::String,
}
impl ::prost::Name for ResetWorkflowExecutionResponse {
    const NAME: &'static str = "ResetWorkflowExecutionResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ResetWorkflowExecutionResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ResetWorkflowExecutionResponse"
            .into()
    }
}
/// `RespondActivityTaskCanceledById` ends an activity as cancelled, by the ids of its run and itself.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct RespondActivityTaskCanceledByIdRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub workflow_id: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub run_id: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub activity_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "5")]
    pub details: ::core::option::Option<super::super::common::v1::Payloads>,
    #[prost(string, tag = "6")]
    pub identity: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "7")]
    pub deployment_options: ::core::option::Option<
        super::super::deployment::v1::WorkerDeploymentOptions,
    >,
    #[prost(string, tag = "8")]
    pub resource_id: ::prost::alloc::string::String,
}
impl ::prost::Name for RespondActivityTaskCanceledByIdRequest {
    const NAME: &'static str = "RespondActivityTaskCanceledByIdRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.RespondActivityTaskCanceledByIdRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.RespondActivityTaskCanceledByIdRequest"
            .into()
    }
}
/// Answer of `RespondActivityTaskCanceledById`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct RespondActivityTaskCanceledByIdResponse {}
impl ::prost::Name for RespondActivityTaskCanceledByIdResponse {
    const NAME: &'static str = "RespondActivityTaskCanceledByIdResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.RespondActivityTaskCanceledByIdResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.RespondActivityTaskCanceledByIdResponse"
            .into()
    }
}
/// `RespondActivityTaskCanceled` ends an activity task as cancelled, after a cancellation was requested.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct RespondActivityTaskCanceledRequest {
    #[prost(bytes = "bytes", tag = "1")]
    pub task_token: ::prost::bytes::Bytes,
    #[prost(message, optional, tag = "2")]
    pub details: ::core::option::Option<super::super::common::v1::Payloads>,
    #[prost(string, tag = "3")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "8")]
    pub resource_id: ::prost::alloc::string::String,
    /// deprecated
    #[prost(message, optional, tag = "5")]
    pub worker_version: ::core::option::Option<
        super::super::common::v1::WorkerVersionStamp,
    >,
    /// deprecated
    #[prost(message, optional, tag = "6")]
    pub deployment: ::core::option::Option<super::super::deployment::v1::Deployment>,
    #[prost(message, optional, tag = "7")]
    pub deployment_options: ::core::option::Option<
        super::super::deployment::v1::WorkerDeploymentOptions,
    >,
}
impl ::prost::Name for RespondActivityTaskCanceledRequest {
    const NAME: &'static str = "RespondActivityTaskCanceledRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.RespondActivityTaskCanceledRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.RespondActivityTaskCanceledRequest"
            .into()
    }
}
/// Answer of `RespondActivityTaskCanceled`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct RespondActivityTaskCanceledResponse {}
impl ::prost::Name for RespondActivityTaskCanceledResponse {
    const NAME: &'static str = "RespondActivityTaskCanceledResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.RespondActivityTaskCanceledResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.RespondActivityTaskCanceledResponse"
            .into()
    }
}
/// `RespondActivityTaskCompletedById` ends an activity with a result, by the ids of its run and itself.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct RespondActivityTaskCompletedByIdRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub workflow_id: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub run_id: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub activity_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "5")]
    pub result: ::core::option::Option<super::super::common::v1::Payloads>,
    #[prost(string, tag = "6")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "7")]
    pub resource_id: ::prost::alloc::string::String,
}
impl ::prost::Name for RespondActivityTaskCompletedByIdRequest {
    const NAME: &'static str = "RespondActivityTaskCompletedByIdRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.RespondActivityTaskCompletedByIdRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.RespondActivityTaskCompletedByIdRequest"
            .into()
    }
}
/// Answer of `RespondActivityTaskCompletedById`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct RespondActivityTaskCompletedByIdResponse {}
impl ::prost::Name for RespondActivityTaskCompletedByIdResponse {
    const NAME: &'static str = "RespondActivityTaskCompletedByIdResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.RespondActivityTaskCompletedByIdResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.RespondActivityTaskCompletedByIdResponse"
            .into()
    }
}
/// `RespondActivityTaskCompleted` ends an activity task with a result.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct RespondActivityTaskCompletedRequest {
    #[prost(bytes = "bytes", tag = "1")]
    pub task_token: ::prost::bytes::Bytes,
    #[prost(message, optional, tag = "2")]
    pub result: ::core::option::Option<super::super::common::v1::Payloads>,
    #[prost(string, tag = "3")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "8")]
    pub resource_id: ::prost::alloc::string::String,
    /// deprecated
    #[prost(message, optional, tag = "5")]
    pub worker_version: ::core::option::Option<
        super::super::common::v1::WorkerVersionStamp,
    >,
    /// deprecated
    #[prost(message, optional, tag = "6")]
    pub deployment: ::core::option::Option<super::super::deployment::v1::Deployment>,
    #[prost(message, optional, tag = "7")]
    pub deployment_options: ::core::option::Option<
        super::super::deployment::v1::WorkerDeploymentOptions,
    >,
}
impl ::prost::Name for RespondActivityTaskCompletedRequest {
    const NAME: &'static str = "RespondActivityTaskCompletedRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.RespondActivityTaskCompletedRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.RespondActivityTaskCompletedRequest"
            .into()
    }
}
/// Answer of `RespondActivityTaskCompleted`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct RespondActivityTaskCompletedResponse {}
impl ::prost::Name for RespondActivityTaskCompletedResponse {
    const NAME: &'static str = "RespondActivityTaskCompletedResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.RespondActivityTaskCompletedResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.RespondActivityTaskCompletedResponse"
            .into()
    }
}
/// `RespondActivityTaskFailedById` ends an attempt of an activity with a failure, by the ids of its run and
/// itself.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct RespondActivityTaskFailedByIdRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub workflow_id: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub run_id: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub activity_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "5")]
    pub failure: ::core::option::Option<super::super::failure::v1::Failure>,
    #[prost(string, tag = "6")]
    pub identity: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "7")]
    pub last_heartbeat_details: ::core::option::Option<
        super::super::common::v1::Payloads,
    >,
    #[prost(string, tag = "8")]
    pub resource_id: ::prost::alloc::string::String,
    #[prost(enumeration = "super::super::enums::v1::ActivityTaskFailedCause", tag = "9")]
    pub cause: i32,
}
impl ::prost::Name for RespondActivityTaskFailedByIdRequest {
    const NAME: &'static str = "RespondActivityTaskFailedByIdRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.RespondActivityTaskFailedByIdRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.RespondActivityTaskFailedByIdRequest"
            .into()
    }
}
/// Answer of `RespondActivityTaskFailedById`: failures of the server's own work with this report.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct RespondActivityTaskFailedByIdResponse {
    #[prost(message, repeated, tag = "1")]
    pub failures: ::prost::alloc::vec::Vec<super::super::failure::v1::Failure>,
}
impl ::prost::Name for RespondActivityTaskFailedByIdResponse {
    const NAME: &'static str = "RespondActivityTaskFailedByIdResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.RespondActivityTaskFailedByIdResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.RespondActivityTaskFailedByIdResponse"
            .into()
    }
}
/// `RespondActivityTaskFailed` ends an attempt of an activity with a failure, which the retry policy may
/// follow up.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct RespondActivityTaskFailedRequest {
    #[prost(bytes = "bytes", tag = "1")]
    pub task_token: ::prost::bytes::Bytes,
    #[prost(message, optional, tag = "2")]
    pub failure: ::core::option::Option<super::super::failure::v1::Failure>,
    #[prost(string, tag = "3")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "9")]
    pub resource_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "5")]
    pub last_heartbeat_details: ::core::option::Option<
        super::super::common::v1::Payloads,
    >,
    /// deprecated
    #[prost(message, optional, tag = "6")]
    pub worker_version: ::core::option::Option<
        super::super::common::v1::WorkerVersionStamp,
    >,
    /// deprecated
    #[prost(message, optional, tag = "7")]
    pub deployment: ::core::option::Option<super::super::deployment::v1::Deployment>,
    #[prost(message, optional, tag = "8")]
    pub deployment_options: ::core::option::Option<
        super::super::deployment::v1::WorkerDeploymentOptions,
    >,
    #[prost(
        enumeration = "super::super::enums::v1::ActivityTaskFailedCause",
        tag = "10"
    )]
    pub cause: i32,
}
impl ::prost::Name for RespondActivityTaskFailedRequest {
    const NAME: &'static str = "RespondActivityTaskFailedRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.RespondActivityTaskFailedRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.RespondActivityTaskFailedRequest"
            .into()
    }
}
/// Answer of `RespondActivityTaskFailed`: failures of the server's own work with this report, such as a
/// heartbeat it could not keep.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct RespondActivityTaskFailedResponse {
    #[prost(message, repeated, tag = "1")]
    pub failures: ::prost::alloc::vec::Vec<super::super::failure::v1::Failure>,
}
impl ::prost::Name for RespondActivityTaskFailedResponse {
    const NAME: &'static str = "RespondActivityTaskFailedResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.RespondActivityTaskFailedResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.RespondActivityTaskFailedResponse"
            .into()
    }
}
/// `RespondNexusTaskCompleted` answers a Nexus task.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct RespondNexusTaskCompletedRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub identity: ::prost::alloc::string::String,
    #[prost(bytes = "bytes", tag = "3")]
    pub task_token: ::prost::bytes::Bytes,
    #[prost(message, optional, tag = "4")]
    pub response: ::core::option::Option<super::super::nexus::v1::Response>,
    #[prost(string, tag = "5")]
    pub poller_group_id: ::prost::alloc::string::String,
}
impl ::prost::Name for RespondNexusTaskCompletedRequest {
    const NAME: &'static str = "RespondNexusTaskCompletedRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.RespondNexusTaskCompletedRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.RespondNexusTaskCompletedRequest"
            .into()
    }
}
/// Answer of `RespondNexusTaskCompleted`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct RespondNexusTaskCompletedResponse {}
impl ::prost::Name for RespondNexusTaskCompletedResponse {
    const NAME: &'static str = "RespondNexusTaskCompletedResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.RespondNexusTaskCompletedResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.RespondNexusTaskCompletedResponse"
            .into()
    }
}
/// `RespondNexusTaskFailed` reports that a Nexus task could not be handled.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct RespondNexusTaskFailedRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub identity: ::prost::alloc::string::String,
    #[prost(bytes = "bytes", tag = "3")]
    pub task_token: ::prost::bytes::Bytes,
    /// deprecated
    #[prost(message, optional, tag = "4")]
    pub error: ::core::option::Option<super::super::nexus::v1::HandlerError>,
    #[prost(message, optional, tag = "5")]
    pub failure: ::core::option::Option<super::super::failure::v1::Failure>,
    #[prost(string, tag = "6")]
    pub poller_group_id: ::prost::alloc::string::String,
}
impl ::prost::Name for RespondNexusTaskFailedRequest {
    const NAME: &'static str = "RespondNexusTaskFailedRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.RespondNexusTaskFailedRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.RespondNexusTaskFailedRequest"
            .into()
    }
}
/// Answer of `RespondNexusTaskFailed`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct RespondNexusTaskFailedResponse {}
impl ::prost::Name for RespondNexusTaskFailedResponse {
    const NAME: &'static str = "RespondNexusTaskFailedResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.RespondNexusTaskFailedResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.RespondNexusTaskFailedResponse"
            .into()
    }
}
/// `RespondQueryTaskCompleted` answers a query that arrived as a task of its own.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct RespondQueryTaskCompletedRequest {
    #[prost(bytes = "bytes", tag = "1")]
    pub task_token: ::prost::bytes::Bytes,
    #[prost(enumeration = "super::super::enums::v1::QueryResultType", tag = "2")]
    pub completed_type: i32,
    #[prost(message, optional, tag = "3")]
    pub query_result: ::core::option::Option<super::super::common::v1::Payloads>,
    #[prost(string, tag = "4")]
    pub error_message: ::prost::alloc::string::String,
    #[prost(string, tag = "6")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "7")]
    pub failure: ::core::option::Option<super::super::failure::v1::Failure>,
    #[prost(enumeration = "super::super::enums::v1::WorkflowTaskFailedCause", tag = "8")]
    pub cause: i32,
    #[prost(string, tag = "9")]
    pub poller_group_id: ::prost::alloc::string::String,
}
impl ::prost::Name for RespondQueryTaskCompletedRequest {
    const NAME: &'static str = "RespondQueryTaskCompletedRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.RespondQueryTaskCompletedRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.RespondQueryTaskCompletedRequest"
            .into()
    }
}
/// Answer of `RespondQueryTaskCompleted`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct RespondQueryTaskCompletedResponse {}
impl ::prost::Name for RespondQueryTaskCompletedResponse {
    const NAME: &'static str = "RespondQueryTaskCompletedResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.RespondQueryTaskCompletedResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.RespondQueryTaskCompletedResponse"
            .into()
    }
}
/// `RespondWorkflowTaskCompleted` ends a workflow task with the commands and messages that the workflow
/// decided on.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct RespondWorkflowTaskCompletedRequest {
    #[prost(bytes = "bytes", tag = "1")]
    pub task_token: ::prost::bytes::Bytes,
    #[prost(message, repeated, tag = "2")]
    pub commands: ::prost::alloc::vec::Vec<super::super::command::v1::Command>,
    #[prost(string, tag = "3")]
    pub identity: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "4")]
    pub sticky_attributes: ::core::option::Option<
        super::super::taskqueue::v1::StickyExecutionAttributes,
    >,
    #[prost(bool, tag = "5")]
    pub return_new_workflow_task: bool,
    #[prost(bool, tag = "6")]
    pub force_create_new_workflow_task: bool,
    /// deprecated
    #[prost(string, tag = "7")]
    pub binary_checksum: ::prost::alloc::string::String,
    #[prost(btree_map = "string, message", tag = "8")]
    pub query_results: ::prost::alloc::collections::BTreeMap<
        ::prost::alloc::string::String,
        super::super::query::v1::WorkflowQueryResult,
    >,
    #[prost(string, tag = "9")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "18")]
    pub resource_id: ::prost::alloc::string::String,
    /// deprecated
    #[prost(message, optional, tag = "10")]
    pub worker_version_stamp: ::core::option::Option<
        super::super::common::v1::WorkerVersionStamp,
    >,
    #[prost(message, repeated, tag = "11")]
    pub messages: ::prost::alloc::vec::Vec<super::super::protocol::v1::Message>,
    #[prost(message, optional, tag = "12")]
    pub sdk_metadata: ::core::option::Option<
        super::super::sdk::v1::WorkflowTaskCompletedMetadata,
    >,
    #[prost(message, optional, tag = "13")]
    pub metering_metadata: ::core::option::Option<
        super::super::common::v1::MeteringMetadata,
    >,
    #[prost(message, optional, tag = "14")]
    pub capabilities: ::core::option::Option<
        respond_workflow_task_completed_request::Capabilities,
    >,
    /// deprecated
    #[prost(message, optional, tag = "15")]
    pub deployment: ::core::option::Option<super::super::deployment::v1::Deployment>,
    #[prost(enumeration = "super::super::enums::v1::VersioningBehavior", tag = "16")]
    pub versioning_behavior: i32,
    #[prost(message, optional, tag = "17")]
    pub deployment_options: ::core::option::Option<
        super::super::deployment::v1::WorkerDeploymentOptions,
    >,
    #[prost(string, tag = "19")]
    pub worker_instance_key: ::prost::alloc::string::String,
    #[prost(string, tag = "20")]
    pub worker_control_task_queue: ::prost::alloc::string::String,
    #[prost(int32, tag = "21")]
    pub page_number: i32,
    #[prost(bool, tag = "22")]
    pub intermediate_page: bool,
}
/// Nested message and enum types in `RespondWorkflowTaskCompletedRequest`.
pub mod respond_workflow_task_completed_request {
    /// What the worker copes with in an answer.
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Capabilities {
        #[prost(bool, tag = "1")]
        pub discard_speculative_workflow_task_with_events: bool,
    }
    impl ::prost::Name for Capabilities {
        const NAME: &'static str = "Capabilities";
        const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.workflowservice.v1.RespondWorkflowTaskCompletedRequest.Capabilities"
                .into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.workflowservice.v1.RespondWorkflowTaskCompletedRequest.Capabilities"
                .into()
        }
    }
}
impl ::prost::Name for RespondWorkflowTaskCompletedRequest {
    const NAME: &'static str = "RespondWorkflowTaskCompletedRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.RespondWorkflowTaskCompletedRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.RespondWorkflowTaskCompletedRequest"
            .into()
    }
}
/// Answer of `RespondWorkflowTaskCompleted`: tasks that the worker may go on with at once, and where to reset
/// its cached run when the task left no trace.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct RespondWorkflowTaskCompletedResponse {
    #[prost(message, optional, tag = "1")]
    pub workflow_task: ::core::option::Option<PollWorkflowTaskQueueResponse>,
    #[prost(message, repeated, tag = "2")]
    pub activity_tasks: ::prost::alloc::vec::Vec<PollActivityTaskQueueResponse>,
    #[prost(int64, tag = "3")]
    pub reset_history_event_id: i64,
}
impl ::prost::Name for RespondWorkflowTaskCompletedResponse {
    const NAME: &'static str = "RespondWorkflowTaskCompletedResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.RespondWorkflowTaskCompletedResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.RespondWorkflowTaskCompletedResponse"
            .into()
    }
}
/// `RespondWorkflowTaskFailed` reports that the worker could not process a workflow task; the server gives it
/// out again.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct RespondWorkflowTaskFailedRequest {
    #[prost(bytes = "bytes", tag = "1")]
    pub task_token: ::prost::bytes::Bytes,
    #[prost(enumeration = "super::super::enums::v1::WorkflowTaskFailedCause", tag = "2")]
    pub cause: i32,
    #[prost(message, optional, tag = "3")]
    pub failure: ::core::option::Option<super::super::failure::v1::Failure>,
    #[prost(string, tag = "4")]
    pub identity: ::prost::alloc::string::String,
    /// deprecated
    #[prost(string, tag = "5")]
    pub binary_checksum: ::prost::alloc::string::String,
    #[prost(string, tag = "6")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "11")]
    pub resource_id: ::prost::alloc::string::String,
    #[prost(message, repeated, tag = "7")]
    pub messages: ::prost::alloc::vec::Vec<super::super::protocol::v1::Message>,
    /// deprecated
    #[prost(message, optional, tag = "8")]
    pub worker_version: ::core::option::Option<
        super::super::common::v1::WorkerVersionStamp,
    >,
    /// deprecated
    #[prost(message, optional, tag = "9")]
    pub deployment: ::core::option::Option<super::super::deployment::v1::Deployment>,
    #[prost(message, optional, tag = "10")]
    pub deployment_options: ::core::option::Option<
        super::super::deployment::v1::WorkerDeploymentOptions,
    >,
}
impl ::prost::Name for RespondWorkflowTaskFailedRequest {
    const NAME: &'static str = "RespondWorkflowTaskFailedRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.RespondWorkflowTaskFailedRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.RespondWorkflowTaskFailedRequest"
            .into()
    }
}
/// Answer of `RespondWorkflowTaskFailed`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct RespondWorkflowTaskFailedResponse {}
impl ::prost::Name for RespondWorkflowTaskFailedResponse {
    const NAME: &'static str = "RespondWorkflowTaskFailedResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.RespondWorkflowTaskFailedResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.RespondWorkflowTaskFailedResponse"
            .into()
    }
}
/// `ScanWorkflowExecutions` lists runs that match a query, in no particular order, page by page.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ScanWorkflowExecutionsRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(int32, tag = "2")]
    pub page_size: i32,
    #[prost(bytes = "bytes", tag = "3")]
    pub next_page_token: ::prost::bytes::Bytes,
    #[prost(string, tag = "4")]
    pub query: ::prost::alloc::string::String,
}
impl ::prost::Name for ScanWorkflowExecutionsRequest {
    const NAME: &'static str = "ScanWorkflowExecutionsRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ScanWorkflowExecutionsRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ScanWorkflowExecutionsRequest"
            .into()
    }
}
/// Answer of `ScanWorkflowExecutions`: one page of runs.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ScanWorkflowExecutionsResponse {
    #[prost(message, repeated, tag = "1")]
    pub executions: ::prost::alloc::vec::Vec<
        super::super::workflow::v1::WorkflowExecutionInfo,
    >,
    #[prost(bytes = "bytes", tag = "2")]
    pub next_page_token: ::prost::bytes::Bytes,
}
impl ::prost::Name for ScanWorkflowExecutionsResponse {
    const NAME: &'static str = "ScanWorkflowExecutionsResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ScanWorkflowExecutionsResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ScanWorkflowExecutionsResponse"
            .into()
    }
}
/// `SetCurrentDeployment` chooses which deployment of a series gets new workflows.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct SetCurrentDeploymentRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub deployment: ::core::option::Option<super::super::deployment::v1::Deployment>,
    #[prost(string, tag = "3")]
    pub identity: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "4")]
    pub update_metadata: ::core::option::Option<
        super::super::deployment::v1::UpdateDeploymentMetadata,
    >,
}
impl ::prost::Name for SetCurrentDeploymentRequest {
    const NAME: &'static str = "SetCurrentDeploymentRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.SetCurrentDeploymentRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.SetCurrentDeploymentRequest"
            .into()
    }
}
/// Answer of `SetCurrentDeployment`: the current and the previous deployment.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct SetCurrentDeploymentResponse {
    #[prost(message, optional, tag = "1")]
    pub current_deployment_info: ::core::option::Option<
        super::super::deployment::v1::DeploymentInfo,
    >,
    #[prost(message, optional, tag = "2")]
    pub previous_deployment_info: ::core::option::Option<
        super::super::deployment::v1::DeploymentInfo,
    >,
}
impl ::prost::Name for SetCurrentDeploymentResponse {
    const NAME: &'static str = "SetCurrentDeploymentResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.SetCurrentDeploymentResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.SetCurrentDeploymentResponse"
            .into()
    }
}
/// `SetWorkerDeploymentCurrentVersion` chooses which version of a worker deployment gets new workflows.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct SetWorkerDeploymentCurrentVersionRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub deployment_name: ::prost::alloc::string::String,
    /// deprecated
    #[prost(string, tag = "3")]
    pub version: ::prost::alloc::string::String,
    #[prost(string, tag = "7")]
    pub build_id: ::prost::alloc::string::String,
    #[prost(bytes = "bytes", tag = "4")]
    pub conflict_token: ::prost::bytes::Bytes,
    #[prost(string, tag = "5")]
    pub identity: ::prost::alloc::string::String,
    #[prost(bool, tag = "6")]
    pub ignore_missing_task_queues: bool,
    #[prost(bool, tag = "9")]
    pub allow_no_pollers: bool,
}
impl ::prost::Name for SetWorkerDeploymentCurrentVersionRequest {
    const NAME: &'static str = "SetWorkerDeploymentCurrentVersionRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.SetWorkerDeploymentCurrentVersionRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.SetWorkerDeploymentCurrentVersionRequest"
            .into()
    }
}
/// Answer of `SetWorkerDeploymentCurrentVersion`: the previous version, and a token against lost changes.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct SetWorkerDeploymentCurrentVersionResponse {
    #[prost(bytes = "bytes", tag = "1")]
    pub conflict_token: ::prost::bytes::Bytes,
    /// deprecated
    #[prost(string, tag = "2")]
    pub previous_version: ::prost::alloc::string::String,
    /// deprecated
    #[prost(message, optional, tag = "3")]
    pub previous_deployment_version: ::core::option::Option<
        super::super::deployment::v1::WorkerDeploymentVersion,
    >,
}
impl ::prost::Name for SetWorkerDeploymentCurrentVersionResponse {
    const NAME: &'static str = "SetWorkerDeploymentCurrentVersionResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.SetWorkerDeploymentCurrentVersionResponse"
            .into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.SetWorkerDeploymentCurrentVersionResponse"
            .into()
    }
}
/// `SetWorkerDeploymentManager` says who may change the routing of a worker deployment.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct SetWorkerDeploymentManagerRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub deployment_name: ::prost::alloc::string::String,
    #[prost(bytes = "bytes", tag = "5")]
    pub conflict_token: ::prost::bytes::Bytes,
    #[prost(string, tag = "6")]
    pub identity: ::prost::alloc::string::String,
    #[prost(
        oneof = "set_worker_deployment_manager_request::NewManagerIdentity",
        tags = "3, 4"
    )]
    pub new_manager_identity: ::core::option::Option<
        set_worker_deployment_manager_request::NewManagerIdentity,
    >,
}
/// Nested message and enum types in `SetWorkerDeploymentManagerRequest`.
pub mod set_worker_deployment_manager_request {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    pub enum NewManagerIdentity {
        #[prost(string, tag = "3")]
        ManagerIdentity(::prost::alloc::string::String),
        #[prost(bool, tag = "4")]
        Self_(bool),
    }
}
impl ::prost::Name for SetWorkerDeploymentManagerRequest {
    const NAME: &'static str = "SetWorkerDeploymentManagerRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.SetWorkerDeploymentManagerRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.SetWorkerDeploymentManagerRequest"
            .into()
    }
}
/// Answer of `SetWorkerDeploymentManager`: the previous manager, and a token against lost changes.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct SetWorkerDeploymentManagerResponse {
    #[prost(bytes = "bytes", tag = "1")]
    pub conflict_token: ::prost::bytes::Bytes,
    /// deprecated
    #[prost(string, tag = "2")]
    pub previous_manager_identity: ::prost::alloc::string::String,
}
impl ::prost::Name for SetWorkerDeploymentManagerResponse {
    const NAME: &'static str = "SetWorkerDeploymentManagerResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.SetWorkerDeploymentManagerResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.SetWorkerDeploymentManagerResponse"
            .into()
    }
}
/// `SetWorkerDeploymentRampingVersion` sends a percentage of new workflows to one version of a worker
/// deployment.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct SetWorkerDeploymentRampingVersionRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub deployment_name: ::prost::alloc::string::String,
    /// deprecated
    #[prost(string, tag = "3")]
    pub version: ::prost::alloc::string::String,
    #[prost(string, tag = "8")]
    pub build_id: ::prost::alloc::string::String,
    #[prost(float, tag = "4")]
    pub percentage: f32,
    #[prost(bytes = "bytes", tag = "5")]
    pub conflict_token: ::prost::bytes::Bytes,
    #[prost(string, tag = "6")]
    pub identity: ::prost::alloc::string::String,
    #[prost(bool, tag = "7")]
    pub ignore_missing_task_queues: bool,
    #[prost(bool, tag = "10")]
    pub allow_no_pollers: bool,
}
impl ::prost::Name for SetWorkerDeploymentRampingVersionRequest {
    const NAME: &'static str = "SetWorkerDeploymentRampingVersionRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.SetWorkerDeploymentRampingVersionRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.SetWorkerDeploymentRampingVersionRequest"
            .into()
    }
}
/// Answer of `SetWorkerDeploymentRampingVersion`: the previous ramp, and a token against lost changes.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct SetWorkerDeploymentRampingVersionResponse {
    #[prost(bytes = "bytes", tag = "1")]
    pub conflict_token: ::prost::bytes::Bytes,
    /// deprecated
    #[prost(string, tag = "2")]
    pub previous_version: ::prost::alloc::string::String,
    /// deprecated
    #[prost(message, optional, tag = "4")]
    pub previous_deployment_version: ::core::option::Option<
        super::super::deployment::v1::WorkerDeploymentVersion,
    >,
    /// deprecated
    #[prost(float, tag = "3")]
    pub previous_percentage: f32,
}
impl ::prost::Name for SetWorkerDeploymentRampingVersionResponse {
    const NAME: &'static str = "SetWorkerDeploymentRampingVersionResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.SetWorkerDeploymentRampingVersionResponse"
            .into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.SetWorkerDeploymentRampingVersionResponse"
            .into()
    }
}
/// `ShutdownWorker` says that a worker stops, so that its own queue is drained and its waiting polls come
/// back.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ShutdownWorkerRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub sticky_task_queue: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub reason: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "5")]
    pub worker_heartbeat: ::core::option::Option<
        super::super::worker::v1::WorkerHeartbeat,
    >,
    #[prost(string, tag = "6")]
    pub worker_instance_key: ::prost::alloc::string::String,
    #[prost(string, tag = "7")]
    pub task_queue: ::prost::alloc::string::String,
    #[prost(enumeration = "super::super::enums::v1::TaskQueueType", repeated, tag = "8")]
    pub task_queue_types: ::prost::alloc::vec::Vec<i32>,
}
impl ::prost::Name for ShutdownWorkerRequest {
    const NAME: &'static str = "ShutdownWorkerRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ShutdownWorkerRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ShutdownWorkerRequest"
            .into()
    }
}
/// Answer of `ShutdownWorker`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ShutdownWorkerResponse {}
impl ::prost::Name for ShutdownWorkerResponse {
    const NAME: &'static str = "ShutdownWorkerResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ShutdownWorkerResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ShutdownWorkerResponse"
            .into()
    }
}
/// `SignalWithStartWorkflowExecution` signals the open run of a workflow id, starting one first when there is
/// none.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct SignalWithStartWorkflowExecutionRequest {
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
    #[prost(string, tag = "9")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "10")]
    pub request_id: ::prost::alloc::string::String,
    #[prost(enumeration = "super::super::enums::v1::WorkflowIdReusePolicy", tag = "11")]
    pub workflow_id_reuse_policy: i32,
    #[prost(
        enumeration = "super::super::enums::v1::WorkflowIdConflictPolicy",
        tag = "22"
    )]
    pub workflow_id_conflict_policy: i32,
    #[prost(string, tag = "12")]
    pub signal_name: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "13")]
    pub signal_input: ::core::option::Option<super::super::common::v1::Payloads>,
    /// deprecated
    #[prost(string, tag = "14")]
    pub control: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "15")]
    pub retry_policy: ::core::option::Option<super::super::common::v1::RetryPolicy>,
    #[prost(string, tag = "16")]
    pub cron_schedule: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "17")]
    pub memo: ::core::option::Option<super::super::common::v1::Memo>,
    #[prost(message, optional, tag = "18")]
    pub search_attributes: ::core::option::Option<
        super::super::common::v1::SearchAttributes,
    >,
    #[prost(message, optional, tag = "19")]
    pub header: ::core::option::Option<super::super::common::v1::Header>,
    #[prost(message, optional, tag = "20")]
    pub workflow_start_delay: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, optional, tag = "23")]
    pub user_metadata: ::core::option::Option<super::super::sdk::v1::UserMetadata>,
    #[prost(message, repeated, tag = "24")]
    pub links: ::prost::alloc::vec::Vec<super::super::common::v1::Link>,
    #[prost(message, optional, tag = "25")]
    pub versioning_override: ::core::option::Option<
        super::super::workflow::v1::VersioningOverride,
    >,
    #[prost(message, optional, tag = "26")]
    pub priority: ::core::option::Option<super::super::common::v1::Priority>,
    #[prost(message, optional, tag = "27")]
    pub time_skipping_config: ::core::option::Option<
        super::super::common::v1::TimeSkippingConfig,
    >,
}
impl ::prost::Name for SignalWithStartWorkflowExecutionRequest {
    const NAME: &'static str = "SignalWithStartWorkflowExecutionRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.SignalWithStartWorkflowExecutionRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.SignalWithStartWorkflowExecutionRequest"
            .into()
    }
}
/// Answer of `SignalWithStartWorkflowExecution`: which run got the signal, and whether it was started for it.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct SignalWithStartWorkflowExecutionResponse {
    #[prost(string, tag = "1")]
    pub run_id: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub first_execution_run_id: ::prost::alloc::string::String,
    #[prost(bool, tag = "2")]
    pub started: bool,
    #[prost(message, optional, tag = "3")]
    pub signal_link: ::core::option::Option<super::super::common::v1::Link>,
}
impl ::prost::Name for SignalWithStartWorkflowExecutionResponse {
    const NAME: &'static str = "SignalWithStartWorkflowExecutionResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.SignalWithStartWorkflowExecutionResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.SignalWithStartWorkflowExecutionResponse"
            .into()
    }
}
/// `SignalWorkflowExecution` records a signal in a run's history.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct SignalWorkflowExecutionRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub workflow_execution: ::core::option::Option<
        super::super::common::v1::WorkflowExecution,
    >,
    #[prost(string, tag = "3")]
    pub signal_name: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "4")]
    pub input: ::core::option::Option<super::super::common::v1::Payloads>,
    #[prost(string, tag = "5")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "6")]
    pub request_id: ::prost::alloc::string::String,
    /// deprecated
    #[prost(string, tag = "7")]
    pub control: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "8")]
    pub header: ::core::option::Option<super::super::common::v1::Header>,
    #[prost(message, repeated, tag = "10")]
    pub links: ::prost::alloc::vec::Vec<super::super::common::v1::Link>,
}
impl ::prost::Name for SignalWorkflowExecutionRequest {
    const NAME: &'static str = "SignalWorkflowExecutionRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.SignalWorkflowExecutionRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.SignalWorkflowExecutionRequest"
            .into()
    }
}
/// Answer of `SignalWorkflowExecution`: a link to the event that the signal became.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct SignalWorkflowExecutionResponse {
    #[prost(message, optional, tag = "1")]
    pub link: ::core::option::Option<super::super::common::v1::Link>,
}
impl ::prost::Name for SignalWorkflowExecutionResponse {
    const NAME: &'static str = "SignalWorkflowExecutionResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.SignalWorkflowExecutionResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.SignalWorkflowExecutionResponse"
            .into()
    }
}
/// `StartActivityExecution` starts an activity on its own, outside any workflow.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct StartActivityExecutionRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub request_id: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub activity_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "5")]
    pub activity_type: ::core::option::Option<super::super::common::v1::ActivityType>,
    #[prost(message, optional, tag = "6")]
    pub task_queue: ::core::option::Option<super::super::taskqueue::v1::TaskQueue>,
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
    #[prost(message, optional, tag = "12")]
    pub input: ::core::option::Option<super::super::common::v1::Payloads>,
    #[prost(enumeration = "super::super::enums::v1::ActivityIdReusePolicy", tag = "13")]
    pub id_reuse_policy: i32,
    #[prost(
        enumeration = "super::super::enums::v1::ActivityIdConflictPolicy",
        tag = "14"
    )]
    pub id_conflict_policy: i32,
    #[prost(message, optional, tag = "15")]
    pub search_attributes: ::core::option::Option<
        super::super::common::v1::SearchAttributes,
    >,
    #[prost(message, optional, tag = "16")]
    pub header: ::core::option::Option<super::super::common::v1::Header>,
    #[prost(message, optional, tag = "17")]
    pub user_metadata: ::core::option::Option<super::super::sdk::v1::UserMetadata>,
    #[prost(message, optional, tag = "18")]
    pub priority: ::core::option::Option<super::super::common::v1::Priority>,
    #[prost(message, repeated, tag = "19")]
    pub completion_callbacks: ::prost::alloc::vec::Vec<
        super::super::common::v1::Callback,
    >,
    #[prost(message, repeated, tag = "20")]
    pub links: ::prost::alloc::vec::Vec<super::super::common::v1::Link>,
    #[prost(message, optional, tag = "21")]
    pub on_conflict_options: ::core::option::Option<
        super::super::common::v1::OnConflictOptions,
    >,
    #[prost(message, optional, tag = "22")]
    pub start_delay: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, optional, tag = "23")]
    pub propagated_nexus_serialization_context: ::core::option::Option<
        super::super::nexus::v1::PropagatedSerializationContext,
    >,
    #[prost(bool, tag = "24")]
    pub request_eager_execution: bool,
}
impl ::prost::Name for StartActivityExecutionRequest {
    const NAME: &'static str = "StartActivityExecutionRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.StartActivityExecutionRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.StartActivityExecutionRequest"
            .into()
    }
}
/// Answer of `StartActivityExecution`: which run has the id now, and whether this request started it.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct StartActivityExecutionResponse {
    #[prost(string, tag = "1")]
    pub run_id: ::prost::alloc::string::String,
    #[prost(bool, tag = "2")]
    pub started: bool,
    #[prost(message, optional, tag = "3")]
    pub link: ::core::option::Option<super::super::common::v1::Link>,
    #[prost(message, optional, tag = "4")]
    pub eager_activity_task: ::core::option::Option<PollActivityTaskQueueResponse>,
}
impl ::prost::Name for StartActivityExecutionResponse {
    const NAME: &'static str = "StartActivityExecutionResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.StartActivityExecutionResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.StartActivityExecutionResponse"
            .into()
    }
}
/// `StartBatchOperation` does one thing to every run or activity that matches a query, in the background.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct StartBatchOperationRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub visibility_query: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub job_id: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub reason: ::prost::alloc::string::String,
    /// deprecated
    #[prost(message, repeated, tag = "5")]
    pub executions: ::prost::alloc::vec::Vec<
        super::super::common::v1::WorkflowExecution,
    >,
    #[prost(message, repeated, tag = "22")]
    pub target_executions: ::prost::alloc::vec::Vec<super::super::common::v1::Execution>,
    #[prost(float, tag = "6")]
    pub max_operations_per_second: f32,
    #[prost(
        oneof = "start_batch_operation_request::Operation",
        tags = "10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21"
    )]
    pub operation: ::core::option::Option<start_batch_operation_request::Operation>,
}
/// Nested message and enum types in `StartBatchOperationRequest`.
pub mod start_batch_operation_request {
    #[derive(Clone, PartialEq, ::prost::Oneof)]
    pub enum Operation {
        #[prost(message, tag = "10")]
        TerminationOperation(super::super::super::batch::v1::BatchOperationTermination),
        #[prost(message, tag = "11")]
        SignalOperation(super::super::super::batch::v1::BatchOperationSignal),
        #[prost(message, tag = "12")]
        CancellationOperation(
            super::super::super::batch::v1::BatchOperationCancellation,
        ),
        #[prost(message, tag = "13")]
        DeletionOperation(super::super::super::batch::v1::BatchOperationDeletion),
        #[prost(message, tag = "14")]
        ResetOperation(super::super::super::batch::v1::BatchOperationReset),
        #[prost(message, tag = "15")]
        UpdateWorkflowOptionsOperation(
            super::super::super::batch::v1::BatchOperationUpdateWorkflowExecutionOptions,
        ),
        #[prost(message, tag = "16")]
        UnpauseActivitiesOperation(
            super::super::super::batch::v1::BatchOperationUnpauseActivities,
        ),
        #[prost(message, tag = "17")]
        ResetActivitiesOperation(
            super::super::super::batch::v1::BatchOperationResetActivities,
        ),
        #[prost(message, tag = "18")]
        UpdateActivityOptionsOperation(
            ::prost::alloc::boxed::Box<
                super::super::super::batch::v1::BatchOperationUpdateActivityOptions,
            >,
        ),
        #[prost(message, tag = "19")]
        CancelActivitiesOperation(
            super::super::super::batch::v1::BatchOperationCancelActivities,
        ),
        #[prost(message, tag = "20")]
        TerminateActivitiesOperation(
            super::super::super::batch::v1::BatchOperationTerminateActivities,
        ),
        #[prost(message, tag = "21")]
        DeleteActivitiesOperation(
            super::super::super::batch::v1::BatchOperationDeleteActivities,
        ),
    }
}
impl ::prost::Name for StartBatchOperationRequest {
    const NAME: &'static str = "StartBatchOperationRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.StartBatchOperationRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.StartBatchOperationRequest"
            .into()
    }
}
/// Answer of `StartBatchOperation`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct StartBatchOperationResponse {}
impl ::prost::Name for StartBatchOperationResponse {
    const NAME: &'static str = "StartBatchOperationResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.StartBatchOperationResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.StartBatchOperationResponse"
            .into()
    }
}
/// `StartNexusOperationExecution` starts a Nexus operation on its own, outside any workflow.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct StartNexusOperationExecutionRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub request_id: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub operation_id: ::prost::alloc::string::String,
    #[prost(string, tag = "5")]
    pub endpoint: ::prost::alloc::string::String,
    #[prost(string, tag = "6")]
    pub service: ::prost::alloc::string::String,
    #[prost(string, tag = "7")]
    pub operation: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "8")]
    pub schedule_to_close_timeout: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, optional, tag = "9")]
    pub schedule_to_start_timeout: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, optional, tag = "10")]
    pub start_to_close_timeout: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, optional, tag = "11")]
    pub input: ::core::option::Option<super::super::common::v1::Payload>,
    #[prost(
        enumeration = "super::super::enums::v1::NexusOperationIdReusePolicy",
        tag = "12"
    )]
    pub id_reuse_policy: i32,
    #[prost(
        enumeration = "super::super::enums::v1::NexusOperationIdConflictPolicy",
        tag = "13"
    )]
    pub id_conflict_policy: i32,
    #[prost(message, optional, tag = "17")]
    pub on_conflict_options: ::core::option::Option<
        super::super::nexusoperation::v1::OnConflictOptions,
    >,
    #[prost(message, optional, tag = "14")]
    pub search_attributes: ::core::option::Option<
        super::super::common::v1::SearchAttributes,
    >,
    #[prost(btree_map = "string, string", tag = "15")]
    pub nexus_header: ::prost::alloc::collections::BTreeMap<
        ::prost::alloc::string::String,
        ::prost::alloc::string::String,
    >,
    #[prost(message, optional, tag = "16")]
    pub user_metadata: ::core::option::Option<super::super::sdk::v1::UserMetadata>,
    #[prost(message, repeated, tag = "18")]
    pub completion_callbacks: ::prost::alloc::vec::Vec<
        super::super::common::v1::Callback,
    >,
    #[prost(message, repeated, tag = "19")]
    pub links: ::prost::alloc::vec::Vec<super::super::common::v1::Link>,
}
impl ::prost::Name for StartNexusOperationExecutionRequest {
    const NAME: &'static str = "StartNexusOperationExecutionRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.StartNexusOperationExecutionRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.StartNexusOperationExecutionRequest"
            .into()
    }
}
/// Answer of `StartNexusOperationExecution`: which run has the id now, and whether this request started it.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct StartNexusOperationExecutionResponse {
    #[prost(string, tag = "1")]
    pub run_id: ::prost::alloc::string::String,
    #[prost(bool, tag = "2")]
    pub started: bool,
}
impl ::prost::Name for StartNexusOperationExecutionResponse {
    const NAME: &'static str = "StartNexusOperationExecutionResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.StartNexusOperationExecutionResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.StartNexusOperationExecutionResponse"
            .into()
    }
}
/// `StartWorkflowExecution` starts a run of a workflow; policies decide what happens when its id is in use or
/// was used before.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct StartWorkflowExecutionRequest {
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
    #[prost(string, tag = "9")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "10")]
    pub request_id: ::prost::alloc::string::String,
    #[prost(enumeration = "super::super::enums::v1::WorkflowIdReusePolicy", tag = "11")]
    pub workflow_id_reuse_policy: i32,
    #[prost(
        enumeration = "super::super::enums::v1::WorkflowIdConflictPolicy",
        tag = "22"
    )]
    pub workflow_id_conflict_policy: i32,
    #[prost(message, optional, tag = "12")]
    pub retry_policy: ::core::option::Option<super::super::common::v1::RetryPolicy>,
    #[prost(string, tag = "13")]
    pub cron_schedule: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "14")]
    pub memo: ::core::option::Option<super::super::common::v1::Memo>,
    #[prost(message, optional, tag = "15")]
    pub search_attributes: ::core::option::Option<
        super::super::common::v1::SearchAttributes,
    >,
    #[prost(message, optional, tag = "16")]
    pub header: ::core::option::Option<super::super::common::v1::Header>,
    #[prost(bool, tag = "17")]
    pub request_eager_execution: bool,
    #[prost(message, optional, tag = "18")]
    pub continued_failure: ::core::option::Option<super::super::failure::v1::Failure>,
    #[prost(message, optional, tag = "19")]
    pub last_completion_result: ::core::option::Option<
        super::super::common::v1::Payloads,
    >,
    #[prost(message, optional, tag = "20")]
    pub workflow_start_delay: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, repeated, tag = "21")]
    pub completion_callbacks: ::prost::alloc::vec::Vec<
        super::super::common::v1::Callback,
    >,
    #[prost(message, optional, tag = "23")]
    pub user_metadata: ::core::option::Option<super::super::sdk::v1::UserMetadata>,
    #[prost(message, repeated, tag = "24")]
    pub links: ::prost::alloc::vec::Vec<super::super::common::v1::Link>,
    #[prost(message, optional, tag = "25")]
    pub versioning_override: ::core::option::Option<
        super::super::workflow::v1::VersioningOverride,
    >,
    #[prost(message, optional, tag = "26")]
    pub on_conflict_options: ::core::option::Option<
        super::super::workflow::v1::OnConflictOptions,
    >,
    #[prost(message, optional, tag = "27")]
    pub priority: ::core::option::Option<super::super::common::v1::Priority>,
    #[prost(message, optional, tag = "28")]
    pub eager_worker_deployment_options: ::core::option::Option<
        super::super::deployment::v1::WorkerDeploymentOptions,
    >,
    #[prost(message, optional, tag = "29")]
    pub time_skipping_config: ::core::option::Option<
        super::super::common::v1::TimeSkippingConfig,
    >,
    #[prost(message, optional, tag = "30")]
    pub propagated_nexus_serialization_context: ::core::option::Option<
        super::super::nexus::v1::PropagatedSerializationContext,
    >,
}
impl ::prost::Name for StartWorkflowExecutionRequest {
    const NAME: &'static str = "StartWorkflowExecutionRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.StartWorkflowExecutionRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.StartWorkflowExecutionRequest"
            .into()
    }
}
/// Answer of `StartWorkflowExecution`: which run has the id now, and whether this request started it; with
/// eager start also its first workflow task.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct StartWorkflowExecutionResponse {
    #[prost(string, tag = "1")]
    pub run_id: ::prost::alloc::string::String,
    #[prost(string, tag = "6")]
    pub first_execution_run_id: ::prost::alloc::string::String,
    #[prost(bool, tag = "3")]
    pub started: bool,
    #[prost(enumeration = "super::super::enums::v1::WorkflowExecutionStatus", tag = "5")]
    pub status: i32,
    #[prost(message, optional, tag = "2")]
    pub eager_workflow_task: ::core::option::Option<PollWorkflowTaskQueueResponse>,
    #[prost(message, optional, tag = "4")]
    pub link: ::core::option::Option<super::super::common::v1::Link>,
}
impl ::prost::Name for StartWorkflowExecutionResponse {
    const NAME: &'static str = "StartWorkflowExecutionResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.StartWorkflowExecutionResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.StartWorkflowExecutionResponse"
            .into()
    }
}
/// `StopBatchOperation` stops a batch operation; what it has done stays done.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct StopBatchOperationRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub job_id: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub reason: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub identity: ::prost::alloc::string::String,
}
impl ::prost::Name for StopBatchOperationRequest {
    const NAME: &'static str = "StopBatchOperationRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.StopBatchOperationRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.StopBatchOperationRequest"
            .into()
    }
}
/// Answer of `StopBatchOperation`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct StopBatchOperationResponse {}
impl ::prost::Name for StopBatchOperationResponse {
    const NAME: &'static str = "StopBatchOperationResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.StopBatchOperationResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.StopBatchOperationResponse"
            .into()
    }
}
/// `TerminateActivityExecution` closes an activity that runs on its own at once.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct TerminateActivityExecutionRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub activity_id: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub run_id: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "5")]
    pub request_id: ::prost::alloc::string::String,
    #[prost(string, tag = "6")]
    pub reason: ::prost::alloc::string::String,
}
impl ::prost::Name for TerminateActivityExecutionRequest {
    const NAME: &'static str = "TerminateActivityExecutionRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.TerminateActivityExecutionRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.TerminateActivityExecutionRequest"
            .into()
    }
}
/// Answer of `TerminateActivityExecution`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct TerminateActivityExecutionResponse {}
impl ::prost::Name for TerminateActivityExecutionResponse {
    const NAME: &'static str = "TerminateActivityExecutionResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.TerminateActivityExecutionResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.TerminateActivityExecutionResponse"
            .into()
    }
}
/// `TerminateNexusOperationExecution` closes a Nexus operation that runs on its own at once.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct TerminateNexusOperationExecutionRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub operation_id: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub run_id: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "5")]
    pub request_id: ::prost::alloc::string::String,
    #[prost(string, tag = "6")]
    pub reason: ::prost::alloc::string::String,
}
impl ::prost::Name for TerminateNexusOperationExecutionRequest {
    const NAME: &'static str = "TerminateNexusOperationExecutionRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.TerminateNexusOperationExecutionRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.TerminateNexusOperationExecutionRequest"
            .into()
    }
}
/// Answer of `TerminateNexusOperationExecution`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct TerminateNexusOperationExecutionResponse {}
impl ::prost::Name for TerminateNexusOperationExecutionResponse {
    const NAME: &'static str = "TerminateNexusOperationExecutionResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.TerminateNexusOperationExecutionResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.TerminateNexusOperationExecutionResponse"
            .into()
    }
}
/// `TerminateWorkflowExecution` closes a run at once, without asking the workflow.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct TerminateWorkflowExecutionRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub workflow_execution: ::core::option::Option<
        super::super::common::v1::WorkflowExecution,
    >,
    #[prost(string, tag = "3")]
    pub reason: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "4")]
    pub details: ::core::option::Option<super::super::common::v1::Payloads>,
    #[prost(string, tag = "5")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "6")]
    pub first_execution_run_id: ::prost::alloc::string::String,
    #[prost(message, repeated, tag = "7")]
    pub links: ::prost::alloc::vec::Vec<super::super::common::v1::Link>,
}
impl ::prost::Name for TerminateWorkflowExecutionRequest {
    const NAME: &'static str = "TerminateWorkflowExecutionRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.TerminateWorkflowExecutionRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.TerminateWorkflowExecutionRequest"
            .into()
    }
}
/// Answer of `TerminateWorkflowExecution`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct TerminateWorkflowExecutionResponse {}
impl ::prost::Name for TerminateWorkflowExecutionResponse {
    const NAME: &'static str = "TerminateWorkflowExecutionResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.TerminateWorkflowExecutionResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.TerminateWorkflowExecutionResponse"
            .into()
    }
}
/// `TriggerWorkflowRule` applies a rule to one run now.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct TriggerWorkflowRuleRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub execution: ::core::option::Option<super::super::common::v1::WorkflowExecution>,
    #[prost(string, tag = "3")]
    pub identity: ::prost::alloc::string::String,
    #[prost(oneof = "trigger_workflow_rule_request::Rule", tags = "4, 5")]
    pub rule: ::core::option::Option<trigger_workflow_rule_request::Rule>,
}
/// Nested message and enum types in `TriggerWorkflowRuleRequest`.
pub mod trigger_workflow_rule_request {
    #[derive(Clone, PartialEq, ::prost::Oneof)]
    pub enum Rule {
        #[prost(string, tag = "4")]
        Id(::prost::alloc::string::String),
        #[prost(message, tag = "5")]
        Spec(super::super::super::rules::v1::WorkflowRuleSpec),
    }
}
impl ::prost::Name for TriggerWorkflowRuleRequest {
    const NAME: &'static str = "TriggerWorkflowRuleRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.TriggerWorkflowRuleRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.TriggerWorkflowRuleRequest"
            .into()
    }
}
/// Answer of `TriggerWorkflowRule`: whether the rule matched.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct TriggerWorkflowRuleResponse {
    #[prost(bool, tag = "1")]
    pub applied: bool,
}
impl ::prost::Name for TriggerWorkflowRuleResponse {
    const NAME: &'static str = "TriggerWorkflowRuleResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.TriggerWorkflowRuleResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.TriggerWorkflowRuleResponse"
            .into()
    }
}
/// `UnpauseActivityExecution` lets a paused activity that runs on its own go on.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct UnpauseActivityExecutionRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub workflow_id: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub activity_id: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub run_id: ::prost::alloc::string::String,
    #[prost(string, tag = "5")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "8")]
    pub reason: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "9")]
    pub jitter: ::core::option::Option<::prost_types::Duration>,
    #[prost(string, tag = "10")]
    pub resource_id: ::prost::alloc::string::String,
    #[prost(string, tag = "11")]
    pub request_id: ::prost::alloc::string::String,
}
impl ::prost::Name for UnpauseActivityExecutionRequest {
    const NAME: &'static str = "UnpauseActivityExecutionRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.UnpauseActivityExecutionRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.UnpauseActivityExecutionRequest"
            .into()
    }
}
/// Answer of `UnpauseActivityExecution`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct UnpauseActivityExecutionResponse {}
impl ::prost::Name for UnpauseActivityExecutionResponse {
    const NAME: &'static str = "UnpauseActivityExecutionResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.UnpauseActivityExecutionResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.UnpauseActivityExecutionResponse"
            .into()
    }
}
/// `UnpauseActivity` lets paused activities of a run go on.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct UnpauseActivityRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub execution: ::core::option::Option<super::super::common::v1::WorkflowExecution>,
    #[prost(string, tag = "3")]
    pub identity: ::prost::alloc::string::String,
    #[prost(bool, tag = "7")]
    pub reset_attempts: bool,
    #[prost(bool, tag = "8")]
    pub reset_heartbeat: bool,
    #[prost(message, optional, tag = "9")]
    pub jitter: ::core::option::Option<::prost_types::Duration>,
    #[prost(oneof = "unpause_activity_request::Activity", tags = "4, 5, 6")]
    pub activity: ::core::option::Option<unpause_activity_request::Activity>,
}
/// Nested message and enum types in `UnpauseActivityRequest`.
pub mod unpause_activity_request {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    pub enum Activity {
        #[prost(string, tag = "4")]
        Id(::prost::alloc::string::String),
        #[prost(string, tag = "5")]
        Type(::prost::alloc::string::String),
        #[prost(bool, tag = "6")]
        UnpauseAll(bool),
    }
}
impl ::prost::Name for UnpauseActivityRequest {
    const NAME: &'static str = "UnpauseActivityRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.UnpauseActivityRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.UnpauseActivityRequest"
            .into()
    }
}
/// Answer of `UnpauseActivity`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct UnpauseActivityResponse {}
impl ::prost::Name for UnpauseActivityResponse {
    const NAME: &'static str = "UnpauseActivityResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.UnpauseActivityResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.UnpauseActivityResponse"
            .into()
    }
}
/// `UnpauseWorkflowExecution` lets a paused run go on.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct UnpauseWorkflowExecutionRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub workflow_id: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub run_id: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "5")]
    pub reason: ::prost::alloc::string::String,
    #[prost(string, tag = "6")]
    pub request_id: ::prost::alloc::string::String,
}
impl ::prost::Name for UnpauseWorkflowExecutionRequest {
    const NAME: &'static str = "UnpauseWorkflowExecutionRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.UnpauseWorkflowExecutionRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.UnpauseWorkflowExecutionRequest"
            .into()
    }
}
/// Answer of `UnpauseWorkflowExecution`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct UnpauseWorkflowExecutionResponse {}
impl ::prost::Name for UnpauseWorkflowExecutionResponse {
    const NAME: &'static str = "UnpauseWorkflowExecutionResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.UnpauseWorkflowExecutionResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.UnpauseWorkflowExecutionResponse"
            .into()
    }
}
/// `UpdateActivityExecutionOptions` changes timeouts, retry policy or queue of an activity that runs on its
/// own.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct UpdateActivityExecutionOptionsRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub workflow_id: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub activity_id: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub run_id: ::prost::alloc::string::String,
    #[prost(string, tag = "5")]
    pub identity: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "6")]
    pub activity_options: ::core::option::Option<
        super::super::activity::v1::ActivityOptions,
    >,
    #[prost(message, optional, tag = "7")]
    pub update_mask: ::core::option::Option<::prost_types::FieldMask>,
    #[prost(bool, tag = "8")]
    pub restore_original: bool,
    #[prost(string, tag = "9")]
    pub resource_id: ::prost::alloc::string::String,
    #[prost(string, tag = "10")]
    pub request_id: ::prost::alloc::string::String,
}
impl ::prost::Name for UpdateActivityExecutionOptionsRequest {
    const NAME: &'static str = "UpdateActivityExecutionOptionsRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.UpdateActivityExecutionOptionsRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.UpdateActivityExecutionOptionsRequest"
            .into()
    }
}
/// Answer of `UpdateActivityExecutionOptions`: the options as they are now.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct UpdateActivityExecutionOptionsResponse {
    #[prost(message, optional, tag = "1")]
    pub activity_options: ::core::option::Option<
        super::super::activity::v1::ActivityOptions,
    >,
}
impl ::prost::Name for UpdateActivityExecutionOptionsResponse {
    const NAME: &'static str = "UpdateActivityExecutionOptionsResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.UpdateActivityExecutionOptionsResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.UpdateActivityExecutionOptionsResponse"
            .into()
    }
}
/// `UpdateActivityOptions` changes timeouts, retry policy or queue of a run's pending activities.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct UpdateActivityOptionsRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub execution: ::core::option::Option<super::super::common::v1::WorkflowExecution>,
    #[prost(string, tag = "3")]
    pub identity: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "4")]
    pub activity_options: ::core::option::Option<
        super::super::activity::v1::ActivityOptions,
    >,
    #[prost(message, optional, tag = "5")]
    pub update_mask: ::core::option::Option<::prost_types::FieldMask>,
    #[prost(bool, tag = "8")]
    pub restore_original: bool,
    #[prost(oneof = "update_activity_options_request::Activity", tags = "6, 7, 9")]
    pub activity: ::core::option::Option<update_activity_options_request::Activity>,
}
/// Nested message and enum types in `UpdateActivityOptionsRequest`.
pub mod update_activity_options_request {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    pub enum Activity {
        #[prost(string, tag = "6")]
        Id(::prost::alloc::string::String),
        #[prost(string, tag = "7")]
        Type(::prost::alloc::string::String),
        #[prost(bool, tag = "9")]
        MatchAll(bool),
    }
}
impl ::prost::Name for UpdateActivityOptionsRequest {
    const NAME: &'static str = "UpdateActivityOptionsRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.UpdateActivityOptionsRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.UpdateActivityOptionsRequest"
            .into()
    }
}
/// Answer of `UpdateActivityOptions`: the options as they are now.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct UpdateActivityOptionsResponse {
    #[prost(message, optional, tag = "1")]
    pub activity_options: ::core::option::Option<
        super::super::activity::v1::ActivityOptions,
    >,
}
impl ::prost::Name for UpdateActivityOptionsResponse {
    const NAME: &'static str = "UpdateActivityOptionsResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.UpdateActivityOptionsResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.UpdateActivityOptionsResponse"
            .into()
    }
}
/// `UpdateNamespace` changes the description, settings or state of a namespace.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct UpdateNamespaceRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub update_info: ::core::option::Option<
        super::super::namespace::v1::UpdateNamespaceInfo,
    >,
    #[prost(message, optional, tag = "3")]
    pub config: ::core::option::Option<super::super::namespace::v1::NamespaceConfig>,
    #[prost(message, optional, tag = "4")]
    pub replication_config: ::core::option::Option<
        super::super::replication::v1::NamespaceReplicationConfig,
    >,
    #[prost(string, tag = "5")]
    pub security_token: ::prost::alloc::string::String,
    #[prost(string, tag = "6")]
    pub delete_bad_binary: ::prost::alloc::string::String,
    #[prost(bool, tag = "7")]
    pub promote_namespace: bool,
}
impl ::prost::Name for UpdateNamespaceRequest {
    const NAME: &'static str = "UpdateNamespaceRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.UpdateNamespaceRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.UpdateNamespaceRequest"
            .into()
    }
}
/// Answer of `UpdateNamespace`: the namespace as it is now.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct UpdateNamespaceResponse {
    #[prost(message, optional, tag = "1")]
    pub namespace_info: ::core::option::Option<
        super::super::namespace::v1::NamespaceInfo,
    >,
    #[prost(message, optional, tag = "2")]
    pub config: ::core::option::Option<super::super::namespace::v1::NamespaceConfig>,
    #[prost(message, optional, tag = "3")]
    pub replication_config: ::core::option::Option<
        super::super::replication::v1::NamespaceReplicationConfig,
    >,
    #[prost(int64, tag = "4")]
    pub failover_version: i64,
    #[prost(bool, tag = "5")]
    pub is_global_namespace: bool,
}
impl ::prost::Name for UpdateNamespaceResponse {
    const NAME: &'static str = "UpdateNamespaceResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.UpdateNamespaceResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.UpdateNamespaceResponse"
            .into()
    }
}
/// `UpdateSchedule` replaces a schedule, if nobody changed it since it was read.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct UpdateScheduleRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub schedule_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "3")]
    pub schedule: ::core::option::Option<super::super::schedule::v1::Schedule>,
    #[prost(bytes = "bytes", tag = "4")]
    pub conflict_token: ::prost::bytes::Bytes,
    #[prost(string, tag = "5")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "6")]
    pub request_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "7")]
    pub search_attributes: ::core::option::Option<
        super::super::common::v1::SearchAttributes,
    >,
    #[prost(message, optional, tag = "8")]
    pub memo: ::core::option::Option<super::super::common::v1::Memo>,
}
impl ::prost::Name for UpdateScheduleRequest {
    const NAME: &'static str = "UpdateScheduleRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.UpdateScheduleRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.UpdateScheduleRequest"
            .into()
    }
}
/// Answer of `UpdateSchedule`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct UpdateScheduleResponse {}
impl ::prost::Name for UpdateScheduleResponse {
    const NAME: &'static str = "UpdateScheduleResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.UpdateScheduleResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.UpdateScheduleResponse"
            .into()
    }
}
/// `UpdateTaskQueueConfig` changes rate limits and fairness weights of a task queue.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct UpdateTaskQueueConfigRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub task_queue: ::prost::alloc::string::String,
    #[prost(enumeration = "super::super::enums::v1::TaskQueueType", tag = "4")]
    pub task_queue_type: i32,
    #[prost(message, optional, tag = "5")]
    pub update_queue_rate_limit: ::core::option::Option<
        update_task_queue_config_request::RateLimitUpdate,
    >,
    #[prost(message, optional, tag = "6")]
    pub update_fairness_key_rate_limit_default: ::core::option::Option<
        update_task_queue_config_request::RateLimitUpdate,
    >,
    #[prost(btree_map = "string, float", tag = "7")]
    pub set_fairness_weight_overrides: ::prost::alloc::collections::BTreeMap<
        ::prost::alloc::string::String,
        f32,
    >,
    #[prost(string, repeated, tag = "8")]
    pub unset_fairness_weight_overrides: ::prost::alloc::vec::Vec<
        ::prost::alloc::string::String,
    >,
}
/// Nested message and enum types in `UpdateTaskQueueConfigRequest`.
pub mod update_task_queue_config_request {
    /// The new rate limit, none to remove it, and why.
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct RateLimitUpdate {
        #[prost(message, optional, tag = "1")]
        pub rate_limit: ::core::option::Option<
            super::super::super::taskqueue::v1::RateLimit,
        >,
        #[prost(string, tag = "2")]
        pub reason: ::prost::alloc::string::String,
    }
    impl ::prost::Name for RateLimitUpdate {
        const NAME: &'static str = "RateLimitUpdate";
        const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.workflowservice.v1.UpdateTaskQueueConfigRequest.RateLimitUpdate"
                .into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.workflowservice.v1.UpdateTaskQueueConfigRequest.RateLimitUpdate"
                .into()
        }
    }
}
impl ::prost::Name for UpdateTaskQueueConfigRequest {
    const NAME: &'static str = "UpdateTaskQueueConfigRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.UpdateTaskQueueConfigRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.UpdateTaskQueueConfigRequest"
            .into()
    }
}
/// Answer of `UpdateTaskQueueConfig`: the settings as they are now.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct UpdateTaskQueueConfigResponse {
    #[prost(message, optional, tag = "1")]
    pub config: ::core::option::Option<super::super::taskqueue::v1::TaskQueueConfig>,
}
impl ::prost::Name for UpdateTaskQueueConfigResponse {
    const NAME: &'static str = "UpdateTaskQueueConfigResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.UpdateTaskQueueConfigResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.UpdateTaskQueueConfigResponse"
            .into()
    }
}
/// `UpdateWorkerBuildIdCompatibility` changes which build ids of a task queue can take over from which, in the
/// older way of versioning by sets.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct UpdateWorkerBuildIdCompatibilityRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub task_queue: ::prost::alloc::string::String,
    #[prost(
        oneof = "update_worker_build_id_compatibility_request::Operation",
        tags = "3, 4, 5, 6, 7"
    )]
    pub operation: ::core::option::Option<
        update_worker_build_id_compatibility_request::Operation,
    >,
}
/// Nested message and enum types in `UpdateWorkerBuildIdCompatibilityRequest`.
pub mod update_worker_build_id_compatibility_request {
    /// Add a build id to the set of another one.
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct AddNewCompatibleVersion {
        #[prost(string, tag = "1")]
        pub new_build_id: ::prost::alloc::string::String,
        #[prost(string, tag = "2")]
        pub existing_compatible_build_id: ::prost::alloc::string::String,
        #[prost(bool, tag = "3")]
        pub make_set_default: bool,
    }
    impl ::prost::Name for AddNewCompatibleVersion {
        const NAME: &'static str = "AddNewCompatibleVersion";
        const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.workflowservice.v1.UpdateWorkerBuildIdCompatibilityRequest.AddNewCompatibleVersion"
                .into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.workflowservice.v1.UpdateWorkerBuildIdCompatibilityRequest.AddNewCompatibleVersion"
                .into()
        }
    }
    /// Make two sets one.
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct MergeSets {
        #[prost(string, tag = "1")]
        pub primary_set_build_id: ::prost::alloc::string::String,
        #[prost(string, tag = "2")]
        pub secondary_set_build_id: ::prost::alloc::string::String,
    }
    impl ::prost::Name for MergeSets {
        const NAME: &'static str = "MergeSets";
        const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.workflowservice.v1.UpdateWorkerBuildIdCompatibilityRequest.MergeSets"
                .into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.workflowservice.v1.UpdateWorkerBuildIdCompatibilityRequest.MergeSets"
                .into()
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    pub enum Operation {
        #[prost(string, tag = "3")]
        AddNewBuildIdInNewDefaultSet(::prost::alloc::string::String),
        #[prost(message, tag = "4")]
        AddNewCompatibleBuildId(AddNewCompatibleVersion),
        #[prost(string, tag = "5")]
        PromoteSetByBuildId(::prost::alloc::string::String),
        #[prost(string, tag = "6")]
        PromoteBuildIdWithinSet(::prost::alloc::string::String),
        #[prost(message, tag = "7")]
        MergeSets(MergeSets),
    }
}
impl ::prost::Name for UpdateWorkerBuildIdCompatibilityRequest {
    const NAME: &'static str = "UpdateWorkerBuildIdCompatibilityRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.UpdateWorkerBuildIdCompatibilityRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.UpdateWorkerBuildIdCompatibilityRequest"
            .into()
    }
}
/// Answer of `UpdateWorkerBuildIdCompatibility`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct UpdateWorkerBuildIdCompatibilityResponse {}
impl ::prost::Name for UpdateWorkerBuildIdCompatibilityResponse {
    const NAME: &'static str = "UpdateWorkerBuildIdCompatibilityResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.UpdateWorkerBuildIdCompatibilityResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.UpdateWorkerBuildIdCompatibilityResponse"
            .into()
    }
}
/// `UpdateWorkerConfig` changes settings of running workers.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct UpdateWorkerConfigRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub reason: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "4")]
    pub worker_config: ::core::option::Option<super::super::sdk::v1::WorkerConfig>,
    #[prost(message, optional, tag = "5")]
    pub update_mask: ::core::option::Option<::prost_types::FieldMask>,
    #[prost(message, optional, tag = "6")]
    pub selector: ::core::option::Option<super::super::common::v1::WorkerSelector>,
    #[prost(string, tag = "7")]
    pub resource_id: ::prost::alloc::string::String,
}
impl ::prost::Name for UpdateWorkerConfigRequest {
    const NAME: &'static str = "UpdateWorkerConfigRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.UpdateWorkerConfigRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.UpdateWorkerConfigRequest"
            .into()
    }
}
/// Answer of `UpdateWorkerConfig`: the settings as they are now.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct UpdateWorkerConfigResponse {
    #[prost(oneof = "update_worker_config_response::Response", tags = "1")]
    pub response: ::core::option::Option<update_worker_config_response::Response>,
}
/// Nested message and enum types in `UpdateWorkerConfigResponse`.
pub mod update_worker_config_response {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Oneof)]
    pub enum Response {
        #[prost(message, tag = "1")]
        WorkerConfig(super::super::super::sdk::v1::WorkerConfig),
    }
}
impl ::prost::Name for UpdateWorkerConfigResponse {
    const NAME: &'static str = "UpdateWorkerConfigResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.UpdateWorkerConfigResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.UpdateWorkerConfigResponse"
            .into()
    }
}
/// `UpdateWorkerDeploymentVersionComputeConfig` changes where and how the server itself runs workers of a
/// version.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct UpdateWorkerDeploymentVersionComputeConfigRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub deployment_version: ::core::option::Option<
        super::super::deployment::v1::WorkerDeploymentVersion,
    >,
    #[prost(btree_map = "string, message", tag = "6")]
    pub compute_config_scaling_groups: ::prost::alloc::collections::BTreeMap<
        ::prost::alloc::string::String,
        super::super::compute::v1::ComputeConfigScalingGroupUpdate,
    >,
    #[prost(string, repeated, tag = "7")]
    pub remove_compute_config_scaling_groups: ::prost::alloc::vec::Vec<
        ::prost::alloc::string::String,
    >,
    #[prost(string, tag = "3")]
    pub identity: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub request_id: ::prost::alloc::string::String,
}
impl ::prost::Name for UpdateWorkerDeploymentVersionComputeConfigRequest {
    const NAME: &'static str = "UpdateWorkerDeploymentVersionComputeConfigRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.UpdateWorkerDeploymentVersionComputeConfigRequest"
            .into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.UpdateWorkerDeploymentVersionComputeConfigRequest"
            .into()
    }
}
/// Answer of `UpdateWorkerDeploymentVersionComputeConfig`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct UpdateWorkerDeploymentVersionComputeConfigResponse {}
impl ::prost::Name for UpdateWorkerDeploymentVersionComputeConfigResponse {
    const NAME: &'static str = "UpdateWorkerDeploymentVersionComputeConfigResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.UpdateWorkerDeploymentVersionComputeConfigResponse"
            .into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.UpdateWorkerDeploymentVersionComputeConfigResponse"
            .into()
    }
}
/// `UpdateWorkerDeploymentVersionMetadata` sets or removes notes that users keep with a version.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct UpdateWorkerDeploymentVersionMetadataRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    /// deprecated
    #[prost(string, tag = "2")]
    pub version: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "5")]
    pub deployment_version: ::core::option::Option<
        super::super::deployment::v1::WorkerDeploymentVersion,
    >,
    #[prost(btree_map = "string, message", tag = "3")]
    pub upsert_entries: ::prost::alloc::collections::BTreeMap<
        ::prost::alloc::string::String,
        super::super::common::v1::Payload,
    >,
    #[prost(string, repeated, tag = "4")]
    pub remove_entries: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(string, tag = "6")]
    pub identity: ::prost::alloc::string::String,
}
impl ::prost::Name for UpdateWorkerDeploymentVersionMetadataRequest {
    const NAME: &'static str = "UpdateWorkerDeploymentVersionMetadataRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.UpdateWorkerDeploymentVersionMetadataRequest"
            .into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.UpdateWorkerDeploymentVersionMetadataRequest"
            .into()
    }
}
/// Answer of `UpdateWorkerDeploymentVersionMetadata`: the notes as they are now.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct UpdateWorkerDeploymentVersionMetadataResponse {
    #[prost(message, optional, tag = "1")]
    pub metadata: ::core::option::Option<super::super::deployment::v1::VersionMetadata>,
}
impl ::prost::Name for UpdateWorkerDeploymentVersionMetadataResponse {
    const NAME: &'static str = "UpdateWorkerDeploymentVersionMetadataResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.UpdateWorkerDeploymentVersionMetadataResponse"
            .into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.UpdateWorkerDeploymentVersionMetadataResponse"
            .into()
    }
}
/// `UpdateWorkerVersioningRules` changes one rule that assigns or redirects build ids of a task queue.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct UpdateWorkerVersioningRulesRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub task_queue: ::prost::alloc::string::String,
    #[prost(bytes = "bytes", tag = "3")]
    pub conflict_token: ::prost::bytes::Bytes,
    #[prost(
        oneof = "update_worker_versioning_rules_request::Operation",
        tags = "4, 5, 6, 7, 8, 9, 10"
    )]
    pub operation: ::core::option::Option<
        update_worker_versioning_rules_request::Operation,
    >,
}
/// Nested message and enum types in `UpdateWorkerVersioningRulesRequest`.
pub mod update_worker_versioning_rules_request {
    /// Add a redirect.
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct AddCompatibleBuildIdRedirectRule {
        #[prost(message, optional, tag = "1")]
        pub rule: ::core::option::Option<
            super::super::super::taskqueue::v1::CompatibleBuildIdRedirectRule,
        >,
    }
    impl ::prost::Name for AddCompatibleBuildIdRedirectRule {
        const NAME: &'static str = "AddCompatibleBuildIdRedirectRule";
        const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesRequest.AddCompatibleBuildIdRedirectRule"
                .into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesRequest.AddCompatibleBuildIdRedirectRule"
                .into()
        }
    }
    /// Make one build id the only one for new runs.
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct CommitBuildId {
        #[prost(string, tag = "1")]
        pub target_build_id: ::prost::alloc::string::String,
        #[prost(bool, tag = "2")]
        pub force: bool,
    }
    impl ::prost::Name for CommitBuildId {
        const NAME: &'static str = "CommitBuildId";
        const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesRequest.CommitBuildId"
                .into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesRequest.CommitBuildId"
                .into()
        }
    }
    /// Delete the assignment rule at this place.
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct DeleteBuildIdAssignmentRule {
        #[prost(int32, tag = "1")]
        pub rule_index: i32,
        #[prost(bool, tag = "2")]
        pub force: bool,
    }
    impl ::prost::Name for DeleteBuildIdAssignmentRule {
        const NAME: &'static str = "DeleteBuildIdAssignmentRule";
        const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesRequest.DeleteBuildIdAssignmentRule"
                .into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesRequest.DeleteBuildIdAssignmentRule"
                .into()
        }
    }
    /// Delete the redirect of this build id.
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct DeleteCompatibleBuildIdRedirectRule {
        #[prost(string, tag = "1")]
        pub source_build_id: ::prost::alloc::string::String,
    }
    impl ::prost::Name for DeleteCompatibleBuildIdRedirectRule {
        const NAME: &'static str = "DeleteCompatibleBuildIdRedirectRule";
        const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesRequest.DeleteCompatibleBuildIdRedirectRule"
                .into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesRequest.DeleteCompatibleBuildIdRedirectRule"
                .into()
        }
    }
    /// Insert an assignment rule at this place.
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct InsertBuildIdAssignmentRule {
        #[prost(int32, tag = "1")]
        pub rule_index: i32,
        #[prost(message, optional, tag = "2")]
        pub rule: ::core::option::Option<
            super::super::super::taskqueue::v1::BuildIdAssignmentRule,
        >,
    }
    impl ::prost::Name for InsertBuildIdAssignmentRule {
        const NAME: &'static str = "InsertBuildIdAssignmentRule";
        const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesRequest.InsertBuildIdAssignmentRule"
                .into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesRequest.InsertBuildIdAssignmentRule"
                .into()
        }
    }
    /// Replace the assignment rule at this place.
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct ReplaceBuildIdAssignmentRule {
        #[prost(int32, tag = "1")]
        pub rule_index: i32,
        #[prost(message, optional, tag = "2")]
        pub rule: ::core::option::Option<
            super::super::super::taskqueue::v1::BuildIdAssignmentRule,
        >,
        #[prost(bool, tag = "3")]
        pub force: bool,
    }
    impl ::prost::Name for ReplaceBuildIdAssignmentRule {
        const NAME: &'static str = "ReplaceBuildIdAssignmentRule";
        const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesRequest.ReplaceBuildIdAssignmentRule"
                .into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesRequest.ReplaceBuildIdAssignmentRule"
                .into()
        }
    }
    /// Replace the redirect of the same build id.
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct ReplaceCompatibleBuildIdRedirectRule {
        #[prost(message, optional, tag = "1")]
        pub rule: ::core::option::Option<
            super::super::super::taskqueue::v1::CompatibleBuildIdRedirectRule,
        >,
    }
    impl ::prost::Name for ReplaceCompatibleBuildIdRedirectRule {
        const NAME: &'static str = "ReplaceCompatibleBuildIdRedirectRule";
        const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesRequest.ReplaceCompatibleBuildIdRedirectRule"
                .into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesRequest.ReplaceCompatibleBuildIdRedirectRule"
                .into()
        }
    }
    #[derive(Clone, PartialEq, ::prost::Oneof)]
    pub enum Operation {
        #[prost(message, tag = "4")]
        InsertAssignmentRule(InsertBuildIdAssignmentRule),
        #[prost(message, tag = "5")]
        ReplaceAssignmentRule(ReplaceBuildIdAssignmentRule),
        #[prost(message, tag = "6")]
        DeleteAssignmentRule(DeleteBuildIdAssignmentRule),
        #[prost(message, tag = "7")]
        AddCompatibleRedirectRule(AddCompatibleBuildIdRedirectRule),
        #[prost(message, tag = "8")]
        ReplaceCompatibleRedirectRule(ReplaceCompatibleBuildIdRedirectRule),
        #[prost(message, tag = "9")]
        DeleteCompatibleRedirectRule(DeleteCompatibleBuildIdRedirectRule),
        #[prost(message, tag = "10")]
        CommitBuildId(CommitBuildId),
    }
}
impl ::prost::Name for UpdateWorkerVersioningRulesRequest {
    const NAME: &'static str = "UpdateWorkerVersioningRulesRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesRequest"
            .into()
    }
}
/// Answer of `UpdateWorkerVersioningRules`: the rules as they are now.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct UpdateWorkerVersioningRulesResponse {
    #[prost(message, repeated, tag = "1")]
    pub assignment_rules: ::prost::alloc::vec::Vec<
        super::super::taskqueue::v1::TimestampedBuildIdAssignmentRule,
    >,
    #[prost(message, repeated, tag = "2")]
    pub compatible_redirect_rules: ::prost::alloc::vec::Vec<
        super::super::taskqueue::v1::TimestampedCompatibleBuildIdRedirectRule,
    >,
    #[prost(bytes = "bytes", tag = "3")]
    pub conflict_token: ::prost::bytes::Bytes,
}
impl ::prost::Name for UpdateWorkerVersioningRulesResponse {
    const NAME: &'static str = "UpdateWorkerVersioningRulesResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesResponse"
            .into()
    }
}
/// `UpdateWorkflowExecutionOptions` changes a run's versioning override, priority or time skipping.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct UpdateWorkflowExecutionOptionsRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub workflow_execution: ::core::option::Option<
        super::super::common::v1::WorkflowExecution,
    >,
    #[prost(message, optional, tag = "3")]
    pub workflow_execution_options: ::core::option::Option<
        super::super::workflow::v1::WorkflowExecutionOptions,
    >,
    #[prost(message, optional, tag = "4")]
    pub update_mask: ::core::option::Option<::prost_types::FieldMask>,
    #[prost(string, tag = "5")]
    pub identity: ::prost::alloc::string::String,
}
impl ::prost::Name for UpdateWorkflowExecutionOptionsRequest {
    const NAME: &'static str = "UpdateWorkflowExecutionOptionsRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.UpdateWorkflowExecutionOptionsRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.UpdateWorkflowExecutionOptionsRequest"
            .into()
    }
}
/// Answer of `UpdateWorkflowExecutionOptions`: the options as they are now.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct UpdateWorkflowExecutionOptionsResponse {
    #[prost(message, optional, tag = "1")]
    pub workflow_execution_options: ::core::option::Option<
        super::super::workflow::v1::WorkflowExecutionOptions,
    >,
    #[prost(message, optional, tag = "2")]
    pub update_time: ::core::option::Option<::prost_types::Timestamp>,
}
impl ::prost::Name for UpdateWorkflowExecutionOptionsResponse {
    const NAME: &'static str = "UpdateWorkflowExecutionOptionsResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.UpdateWorkflowExecutionOptionsResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.UpdateWorkflowExecutionOptionsResponse"
            .into()
    }
}
/// `UpdateWorkflowExecution` sends an update to a run and waits until it has reached a stage.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct UpdateWorkflowExecutionRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub workflow_execution: ::core::option::Option<
        super::super::common::v1::WorkflowExecution,
    >,
    #[prost(string, tag = "3")]
    pub first_execution_run_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "4")]
    pub wait_policy: ::core::option::Option<super::super::update::v1::WaitPolicy>,
    #[prost(message, optional, tag = "5")]
    pub request: ::core::option::Option<super::super::update::v1::Request>,
}
impl ::prost::Name for UpdateWorkflowExecutionRequest {
    const NAME: &'static str = "UpdateWorkflowExecutionRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.UpdateWorkflowExecutionRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.UpdateWorkflowExecutionRequest"
            .into()
    }
}
/// Answer of `UpdateWorkflowExecution`: the stage reached, the outcome if there is one, and a reference to ask
/// for it later.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct UpdateWorkflowExecutionResponse {
    #[prost(message, optional, tag = "1")]
    pub update_ref: ::core::option::Option<super::super::update::v1::UpdateRef>,
    #[prost(message, optional, tag = "2")]
    pub outcome: ::core::option::Option<super::super::update::v1::Outcome>,
    #[prost(
        enumeration = "super::super::enums::v1::UpdateWorkflowExecutionLifecycleStage",
        tag = "3"
    )]
    pub stage: i32,
    #[prost(message, optional, tag = "4")]
    pub link: ::core::option::Option<super::super::common::v1::Link>,
}
impl ::prost::Name for UpdateWorkflowExecutionResponse {
    const NAME: &'static str = "UpdateWorkflowExecutionResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.UpdateWorkflowExecutionResponse".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.UpdateWorkflowExecutionResponse"
            .into()
    }
}
/// `ValidateWorkerDeploymentVersionComputeConfig` checks settings for running workers of a version without
/// storing them.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ValidateWorkerDeploymentVersionComputeConfigRequest {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub deployment_version: ::core::option::Option<
        super::super::deployment::v1::WorkerDeploymentVersion,
    >,
    #[prost(btree_map = "string, message", tag = "6")]
    pub compute_config_scaling_groups: ::prost::alloc::collections::BTreeMap<
        ::prost::alloc::string::String,
        super::super::compute::v1::ComputeConfigScalingGroupUpdate,
    >,
    #[prost(string, repeated, tag = "7")]
    pub remove_compute_config_scaling_groups: ::prost::alloc::vec::Vec<
        ::prost::alloc::string::String,
    >,
    #[prost(string, tag = "3")]
    pub identity: ::prost::alloc::string::String,
}
impl ::prost::Name for ValidateWorkerDeploymentVersionComputeConfigRequest {
    const NAME: &'static str = "ValidateWorkerDeploymentVersionComputeConfigRequest";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ValidateWorkerDeploymentVersionComputeConfigRequest"
            .into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ValidateWorkerDeploymentVersionComputeConfigRequest"
            .into()
    }
}
/// Answer of `ValidateWorkerDeploymentVersionComputeConfig`; it says nothing but that it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ValidateWorkerDeploymentVersionComputeConfigResponse {}
impl ::prost::Name for ValidateWorkerDeploymentVersionComputeConfigResponse {
    const NAME: &'static str = "ValidateWorkerDeploymentVersionComputeConfigResponse";
    const PACKAGE: &'static str = "temporal.api.workflowservice.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.workflowservice.v1.ValidateWorkerDeploymentVersionComputeConfigResponse"
            .into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.workflowservice.v1.ValidateWorkerDeploymentVersionComputeConfigResponse"
            .into()
    }
}
