// Generated from the .proto files by tests/generated.rs; do not edit.
/// Everything known of an activity that runs on its own.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ActivityExecutionInfo {
    #[prost(string, tag = "1")]
    pub activity_id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub run_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "3")]
    pub activity_type: ::core::option::Option<super::super::common::v1::ActivityType>,
    #[prost(enumeration = "super::super::enums::v1::ActivityExecutionStatus", tag = "4")]
    pub status: i32,
    #[prost(enumeration = "super::super::enums::v1::PendingActivityState", tag = "5")]
    pub run_state: i32,
    #[prost(string, tag = "6")]
    pub task_queue: ::prost::alloc::string::String,
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
    pub heartbeat_details: ::core::option::Option<super::super::common::v1::Payloads>,
    #[prost(message, optional, tag = "13")]
    pub last_heartbeat_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(message, optional, tag = "14")]
    pub last_started_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(int32, tag = "15")]
    pub attempt: i32,
    #[prost(message, optional, tag = "16")]
    pub execution_duration: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, optional, tag = "17")]
    pub schedule_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(message, optional, tag = "18")]
    pub expiration_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(message, optional, tag = "19")]
    pub close_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(message, optional, tag = "20")]
    pub last_failure: ::core::option::Option<super::super::failure::v1::Failure>,
    #[prost(string, tag = "21")]
    pub last_worker_identity: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "22")]
    pub current_retry_interval: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, optional, tag = "23")]
    pub last_attempt_complete_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(message, optional, tag = "24")]
    pub next_attempt_schedule_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(message, optional, tag = "25")]
    pub last_deployment_version: ::core::option::Option<
        super::super::deployment::v1::WorkerDeploymentVersion,
    >,
    #[prost(message, optional, tag = "26")]
    pub priority: ::core::option::Option<super::super::common::v1::Priority>,
    #[prost(int64, tag = "27")]
    pub state_transition_count: i64,
    #[prost(int64, tag = "28")]
    pub state_size_bytes: i64,
    #[prost(message, optional, tag = "29")]
    pub search_attributes: ::core::option::Option<
        super::super::common::v1::SearchAttributes,
    >,
    #[prost(message, optional, tag = "30")]
    pub header: ::core::option::Option<super::super::common::v1::Header>,
    #[prost(message, optional, tag = "31")]
    pub user_metadata: ::core::option::Option<super::super::sdk::v1::UserMetadata>,
    #[prost(string, tag = "32")]
    pub canceled_reason: ::prost::alloc::string::String,
    #[prost(message, repeated, tag = "33")]
    pub links: ::prost::alloc::vec::Vec<super::super::common::v1::Link>,
    #[prost(int64, tag = "34")]
    pub total_heartbeat_count: i64,
    #[prost(string, tag = "35")]
    pub sdk_name: ::prost::alloc::string::String,
    #[prost(string, tag = "36")]
    pub sdk_version: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "37")]
    pub start_delay: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, optional, tag = "38")]
    pub execution_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(message, optional, tag = "39")]
    pub propagated_nexus_serialization_context: ::core::option::Option<
        super::super::nexus::v1::PropagatedSerializationContext,
    >,
    #[prost(bool, tag = "40")]
    pub eager_execution_accepted: bool,
}
impl ::prost::Name for ActivityExecutionInfo {
    const NAME: &'static str = "ActivityExecutionInfo";
    const PACKAGE: &'static str = "temporal.api.activity.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.activity.v1.ActivityExecutionInfo".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.activity.v1.ActivityExecutionInfo".into()
    }
}
/// What a list shows of an activity that runs on its own.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ActivityExecutionListInfo {
    #[prost(string, tag = "1")]
    pub activity_id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub run_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "3")]
    pub activity_type: ::core::option::Option<super::super::common::v1::ActivityType>,
    #[prost(message, optional, tag = "4")]
    pub schedule_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(message, optional, tag = "5")]
    pub close_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(enumeration = "super::super::enums::v1::ActivityExecutionStatus", tag = "6")]
    pub status: i32,
    #[prost(message, optional, tag = "7")]
    pub search_attributes: ::core::option::Option<
        super::super::common::v1::SearchAttributes,
    >,
    #[prost(string, tag = "8")]
    pub task_queue: ::prost::alloc::string::String,
    #[prost(int64, tag = "9")]
    pub state_transition_count: i64,
    #[prost(int64, tag = "10")]
    pub state_size_bytes: i64,
    #[prost(message, optional, tag = "11")]
    pub execution_duration: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, optional, tag = "12")]
    pub execution_time: ::core::option::Option<::prost_types::Timestamp>,
}
impl ::prost::Name for ActivityExecutionListInfo {
    const NAME: &'static str = "ActivityExecutionListInfo";
    const PACKAGE: &'static str = "temporal.api.activity.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.activity.v1.ActivityExecutionListInfo".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.activity.v1.ActivityExecutionListInfo".into()
    }
}
/// How an activity that runs on its own ended.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ActivityExecutionOutcome {
    #[prost(enumeration = "super::super::enums::v1::RetryState", tag = "3")]
    pub retry_state: i32,
    #[prost(oneof = "activity_execution_outcome::Value", tags = "1, 2")]
    pub value: ::core::option::Option<activity_execution_outcome::Value>,
}
/// Nested message and enum types in `ActivityExecutionOutcome`.
pub mod activity_execution_outcome {
    #[derive(Clone, PartialEq, ::prost::Oneof)]
    pub enum Value {
        #[prost(message, tag = "1")]
        Result(super::super::super::common::v1::Payloads),
        #[prost(message, tag = "2")]
        Failure(super::super::super::failure::v1::Failure),
    }
}
impl ::prost::Name for ActivityExecutionOutcome {
    const NAME: &'static str = "ActivityExecutionOutcome";
    const PACKAGE: &'static str = "temporal.api.activity.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.activity.v1.ActivityExecutionOutcome".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.activity.v1.ActivityExecutionOutcome".into()
    }
}
/// Settings of an activity that can be changed while it is pending.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ActivityOptions {
    #[prost(message, optional, tag = "1")]
    pub task_queue: ::core::option::Option<super::super::taskqueue::v1::TaskQueue>,
    #[prost(message, optional, tag = "2")]
    pub schedule_to_close_timeout: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, optional, tag = "3")]
    pub schedule_to_start_timeout: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, optional, tag = "4")]
    pub start_to_close_timeout: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, optional, tag = "5")]
    pub heartbeat_timeout: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, optional, tag = "6")]
    pub retry_policy: ::core::option::Option<super::super::common::v1::RetryPolicy>,
    #[prost(message, optional, tag = "7")]
    pub priority: ::core::option::Option<super::super::common::v1::Priority>,
    #[prost(message, optional, tag = "8")]
    pub start_delay: ::core::option::Option<::prost_types::Duration>,
}
impl ::prost::Name for ActivityOptions {
    const NAME: &'static str = "ActivityOptions";
    const PACKAGE: &'static str = "temporal.api.activity.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.activity.v1.ActivityOptions".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.activity.v1.ActivityOptions".into()
    }
}
/// State of one call that an activity's end sets off.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct CallbackInfo {
    #[prost(message, optional, tag = "1")]
    pub trigger: ::core::option::Option<callback_info::Trigger>,
    #[prost(message, optional, tag = "2")]
    pub info: ::core::option::Option<super::super::callback::v1::CallbackInfo>,
}
/// Nested message and enum types in `CallbackInfo`.
pub mod callback_info {
    /// The activity was closed, however it ended.
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct ActivityClosed {}
    impl ::prost::Name for ActivityClosed {
        const NAME: &'static str = "ActivityClosed";
        const PACKAGE: &'static str = "temporal.api.activity.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.activity.v1.CallbackInfo.ActivityClosed".into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.activity.v1.CallbackInfo.ActivityClosed"
                .into()
        }
    }
    /// What sets the call off.
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Trigger {
        #[prost(oneof = "trigger::Variant", tags = "1")]
        pub variant: ::core::option::Option<trigger::Variant>,
    }
    /// Nested message and enum types in `Trigger`.
    pub mod trigger {
        #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Oneof)]
        pub enum Variant {
            #[prost(message, tag = "1")]
            ActivityClosed(super::ActivityClosed),
        }
    }
    impl ::prost::Name for Trigger {
        const NAME: &'static str = "Trigger";
        const PACKAGE: &'static str = "temporal.api.activity.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.activity.v1.CallbackInfo.Trigger".into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.activity.v1.CallbackInfo.Trigger".into()
        }
    }
}
impl ::prost::Name for CallbackInfo {
    const NAME: &'static str = "CallbackInfo";
    const PACKAGE: &'static str = "temporal.api.activity.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.activity.v1.CallbackInfo".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.activity.v1.CallbackInfo".into()
    }
}
