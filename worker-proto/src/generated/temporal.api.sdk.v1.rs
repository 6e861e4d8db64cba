// Generated from the .proto files by tests/generated.rs; do not edit.
/// Where each coroutine of a workflow waits, with the source around it.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct EnhancedStackTrace {
    #[prost(message, optional, tag = "1")]
    pub sdk: ::core::option::Option<StackTraceSdkInfo>,
    #[prost(btree_map = "string, message", tag = "2")]
    pub sources: ::prost::alloc::collections::BTreeMap<
        ::prost::alloc::string::String,
        StackTraceFileSlice,
    >,
    #[prost(message, repeated, tag = "3")]
    pub stacks: ::prost::alloc::vec::Vec<StackTrace>,
}
impl ::prost::Name for EnhancedStackTrace {
    const NAME: &'static str = "EnhancedStackTrace";
    const PACKAGE: &'static str = "temporal.api.sdk.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.sdk.v1.EnhancedStackTrace".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.sdk.v1.EnhancedStackTrace".into()
    }
}
/// Ties events to the group that they belong to, for display.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct EventGroupMarker {
    #[prost(oneof = "event_group_marker::Variant", tags = "1, 2, 3")]
    pub variant: ::core::option::Option<event_group_marker::Variant>,
}
/// Nested message and enum types in `EventGroupMarker`.
pub mod event_group_marker {
    /// The group of what an incoming event set off.
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct InboundEvent {
        #[prost(int64, tag = "1")]
        pub inbound_event_id: i64,
    }
    impl ::prost::Name for InboundEvent {
        const NAME: &'static str = "InboundEvent";
        const PACKAGE: &'static str = "temporal.api.sdk.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.sdk.v1.EventGroupMarker.InboundEvent".into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.sdk.v1.EventGroupMarker.InboundEvent"
                .into()
        }
    }
    /// The group of what an update set off.
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct InboundUpdate {
        #[prost(string, tag = "1")]
        pub inbound_update_id: ::prost::alloc::string::String,
    }
    impl ::prost::Name for InboundUpdate {
        const NAME: &'static str = "InboundUpdate";
        const PACKAGE: &'static str = "temporal.api.sdk.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.sdk.v1.EventGroupMarker.InboundUpdate".into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.sdk.v1.EventGroupMarker.InboundUpdate"
                .into()
        }
    }
    /// A group that the user named.
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct Label {
        #[prost(string, tag = "1")]
        pub id: ::prost::alloc::string::String,
        #[prost(message, optional, tag = "2")]
        pub label: ::core::option::Option<super::super::super::common::v1::Payload>,
    }
    impl ::prost::Name for Label {
        const NAME: &'static str = "Label";
        const PACKAGE: &'static str = "temporal.api.sdk.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.sdk.v1.EventGroupMarker.Label".into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.sdk.v1.EventGroupMarker.Label".into()
        }
    }
    #[derive(Clone, PartialEq, ::prost::Oneof)]
    pub enum Variant {
        #[prost(message, tag = "1")]
        Label(Label),
        #[prost(message, tag = "2")]
        InboundEvent(InboundEvent),
        #[prost(message, tag = "3")]
        InboundUpdate(InboundUpdate),
    }
}
impl ::prost::Name for EventGroupMarker {
    const NAME: &'static str = "EventGroupMarker";
    const PACKAGE: &'static str = "temporal.api.sdk.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.sdk.v1.EventGroupMarker".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.sdk.v1.EventGroupMarker".into()
    }
}
/// Where a payload's data is kept, outside the message.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ExternalStorageReference {
    #[prost(string, tag = "1")]
    pub driver_name: ::prost::alloc::string::String,
    #[prost(btree_map = "string, string", tag = "2")]
    pub claim_data: ::prost::alloc::collections::BTreeMap<
        ::prost::alloc::string::String,
        ::prost::alloc::string::String,
    >,
}
impl ::prost::Name for ExternalStorageReference {
    const NAME: &'static str = "ExternalStorageReference";
    const PACKAGE: &'static str = "temporal.api.sdk.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.sdk.v1.ExternalStorageReference".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.sdk.v1.ExternalStorageReference".into()
    }
}
/// The places in source code that lead to one point.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct StackTrace {
    #[prost(message, repeated, tag = "1")]
    pub locations: ::prost::alloc::vec::Vec<StackTraceFileLocation>,
}
impl ::prost::Name for StackTrace {
    const NAME: &'static str = "StackTrace";
    const PACKAGE: &'static str = "temporal.api.sdk.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.sdk.v1.StackTrace".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.sdk.v1.StackTrace".into()
    }
}
/// One place in source code.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct StackTraceFileLocation {
    #[prost(string, tag = "1")]
    pub file_path: ::prost::alloc::string::String,
    #[prost(int32, tag = "2")]
    pub line: i32,
    #[prost(int32, tag = "3")]
    pub column: i32,
    #[prost(string, tag = "4")]
    pub function_name: ::prost::alloc::string::String,
    #[prost(bool, tag = "5")]
    pub internal_code: bool,
}
impl ::prost::Name for StackTraceFileLocation {
    const NAME: &'static str = "StackTraceFileLocation";
    const PACKAGE: &'static str = "temporal.api.sdk.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.sdk.v1.StackTraceFileLocation".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.sdk.v1.StackTraceFileLocation".into()
    }
}
/// Some lines of a source file.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct StackTraceFileSlice {
    #[prost(uint32, tag = "1")]
    pub line_offset: u32,
    #[prost(string, tag = "2")]
    pub content: ::prost::alloc::string::String,
}
impl ::prost::Name for StackTraceFileSlice {
    const NAME: &'static str = "StackTraceFileSlice";
    const PACKAGE: &'static str = "temporal.api.sdk.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.sdk.v1.StackTraceFileSlice".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.sdk.v1.StackTraceFileSlice".into()
    }
}
/// Which SDK made a stack trace.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct StackTraceSdkInfo {
    #[prost(string, tag = "1")]
    pub name: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub version: ::prost::alloc::string::String,
}
impl ::prost::Name for StackTraceSdkInfo {
    const NAME: &'static str = "StackTraceSDKInfo";
    const PACKAGE: &'static str = "temporal.api.sdk.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.sdk.v1.StackTraceSDKInfo".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.sdk.v1.StackTraceSDKInfo".into()
    }
}
/// Texts for people: a line and a page, both optional.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct UserMetadata {
    #[prost(message, optional, tag = "1")]
    pub summary: ::core::option::Option<super::super::common::v1::Payload>,
    #[prost(message, optional, tag = "2")]
    pub details: ::core::option::Option<super::super::common::v1::Payload>,
}
impl ::prost::Name for UserMetadata {
    const NAME: &'static str = "UserMetadata";
    const PACKAGE: &'static str = "temporal.api.sdk.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.sdk.v1.UserMetadata".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.sdk.v1.UserMetadata".into()
    }
}
/// Settings of a worker that can change while it runs.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct WorkerConfig {
    #[prost(int32, tag = "1")]
    pub workflow_cache_size: i32,
    #[prost(oneof = "worker_config::PollerBehavior", tags = "2, 3")]
    pub poller_behavior: ::core::option::Option<worker_config::PollerBehavior>,
}
/// Nested message and enum types in `WorkerConfig`.
pub mod worker_config {
    /// As many pollers as the server advises, within bounds.
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct AutoscalingPollerBehavior {
        #[prost(int32, tag = "1")]
        pub min_pollers: i32,
        #[prost(int32, tag = "2")]
        pub max_pollers: i32,
        #[prost(int32, tag = "3")]
        pub initial_pollers: i32,
    }
    impl ::prost::Name for AutoscalingPollerBehavior {
        const NAME: &'static str = "AutoscalingPollerBehavior";
        const PACKAGE: &'static str = "temporal.api.sdk.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.sdk.v1.WorkerConfig.AutoscalingPollerBehavior".into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.sdk.v1.WorkerConfig.AutoscalingPollerBehavior"
                .into()
        }
    }
    /// A fixed number of pollers.
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct SimplePollerBehavior {
        #[prost(int32, tag = "1")]
        pub max_pollers: i32,
    }
    impl ::prost::Name for SimplePollerBehavior {
        const NAME: &'static str = "SimplePollerBehavior";
        const PACKAGE: &'static str = "temporal.api.sdk.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.sdk.v1.WorkerConfig.SimplePollerBehavior".into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.sdk.v1.WorkerConfig.SimplePollerBehavior"
                .into()
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Oneof)]
    pub enum PollerBehavior {
        #[prost(message, tag = "2")]
        SimplePollerBehavior(SimplePollerBehavior),
        #[prost(message, tag = "3")]
        AutoscalingPollerBehavior(AutoscalingPollerBehavior),
    }
}
impl ::prost::Name for WorkerConfig {
    const NAME: &'static str = "WorkerConfig";
    const PACKAGE: &'static str = "temporal.api.sdk.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.sdk.v1.WorkerConfig".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.sdk.v1.WorkerConfig".into()
    }
}
/// A workflow type with its handlers.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct WorkflowDefinition {
    #[prost(string, tag = "1")]
    pub r#type: ::prost::alloc::string::String,
    #[prost(message, repeated, tag = "2")]
    pub query_definitions: ::prost::alloc::vec::Vec<WorkflowInteractionDefinition>,
    #[prost(message, repeated, tag = "3")]
    pub signal_definitions: ::prost::alloc::vec::Vec<WorkflowInteractionDefinition>,
    #[prost(message, repeated, tag = "4")]
    pub update_definitions: ::prost::alloc::vec::Vec<WorkflowInteractionDefinition>,
}
impl ::prost::Name for WorkflowDefinition {
    const NAME: &'static str = "WorkflowDefinition";
    const PACKAGE: &'static str = "temporal.api.sdk.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.sdk.v1.WorkflowDefinition".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.sdk.v1.WorkflowDefinition".into()
    }
}
/// One handler of signals, queries or updates.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct WorkflowInteractionDefinition {
    #[prost(string, tag = "1")]
    pub name: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub description: ::prost::alloc::string::String,
}
impl ::prost::Name for WorkflowInteractionDefinition {
    const NAME: &'static str = "WorkflowInteractionDefinition";
    const PACKAGE: &'static str = "temporal.api.sdk.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.sdk.v1.WorkflowInteractionDefinition".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.sdk.v1.WorkflowInteractionDefinition".into()
    }
}
/// What a workflow says of itself when it is asked.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct WorkflowMetadata {
    #[prost(message, optional, tag = "1")]
    pub definition: ::core::option::Option<WorkflowDefinition>,
    #[prost(string, tag = "2")]
    pub current_details: ::prost::alloc::string::String,
}
impl ::prost::Name for WorkflowMetadata {
    const NAME: &'static str = "WorkflowMetadata";
    const PACKAGE: &'static str = "temporal.api.sdk.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.sdk.v1.WorkflowMetadata".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.sdk.v1.WorkflowMetadata".into()
    }
}
/// Which SDK answered a workflow task, and which of its behaviours replay must repeat.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct WorkflowTaskCompletedMetadata {
    #[prost(uint32, repeated, tag = "1")]
    pub core_used_flags: ::prost::alloc::vec::Vec<u32>,
    #[prost(uint32, repeated, tag = "2")]
    pub lang_used_flags: ::prost::alloc::vec::Vec<u32>,
    #[prost(string, tag = "3")]
    pub sdk_name: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub sdk_version: ::prost::alloc::string::String,
}
impl ::prost::Name for WorkflowTaskCompletedMetadata {
    const NAME: &'static str = "WorkflowTaskCompletedMetadata";
    const PACKAGE: &'static str = "temporal.api.sdk.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.sdk.v1.WorkflowTaskCompletedMetadata".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.sdk.v1.WorkflowTaskCompletedMetadata".into()
    }
}
