// Generated from the .proto files by tests/generated.rs; do not edit.
/// The name under which workers register an activity.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ActivityType {
    #[prost(string, tag = "1")]
    pub name: ::prost::alloc::string::String,
}
impl ::prost::Name for ActivityType {
    const NAME: &'static str = "ActivityType";
    const PACKAGE: &'static str = "temporal.api.common.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.common.v1.ActivityType".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.common.v1.ActivityType".into()
    }
}
/// Whom the server calls when something has ended.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct Callback {
    #[prost(message, repeated, tag = "100")]
    pub links: ::prost::alloc::vec::Vec<Link>,
    #[prost(oneof = "callback::Variant", tags = "2, 3, 4")]
    pub variant: ::core::option::Option<callback::Variant>,
}
/// Nested message and enum types in `Callback`.
pub mod callback {
    /// A callback within the server, opaque to everybody else.
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Internal {
        #[prost(bytes = "bytes", tag = "1")]
        pub data: ::prost::bytes::Bytes,
    }
    impl ::prost::Name for Internal {
        const NAME: &'static str = "Internal";
        const PACKAGE: &'static str = "temporal.api.common.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.common.v1.Callback.Internal".into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.common.v1.Callback.Internal".into()
        }
    }
    /// A callback by an HTTP request as Nexus defines it.
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct Nexus {
        #[prost(string, tag = "1")]
        pub url: ::prost::alloc::string::String,
        #[prost(btree_map = "string, string", tag = "2")]
        pub header: ::prost::alloc::collections::BTreeMap<
            ::prost::alloc::string::String,
            ::prost::alloc::string::String,
        >,
    }
    impl ::prost::Name for Nexus {
        const NAME: &'static str = "Nexus";
        const PACKAGE: &'static str = "temporal.api.common.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.common.v1.Callback.Nexus".into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.common.v1.Callback.Nexus".into()
        }
    }
    /// A callback to a Nexus operation that a worker serves on a task queue.
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct NexusHandler {
        #[prost(string, tag = "1")]
        pub task_queue_name: ::prost::alloc::string::String,
        #[prost(string, tag = "2")]
        pub service: ::prost::alloc::string::String,
        #[prost(string, tag = "3")]
        pub operation: ::prost::alloc::string::String,
        #[prost(message, optional, tag = "4")]
        pub source_context: ::core::option::Option<super::Payload>,
    }
    impl ::prost::Name for NexusHandler {
        const NAME: &'static str = "NexusHandler";
        const PACKAGE: &'static str = "temporal.api.common.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.common.v1.Callback.NexusHandler".into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.common.v1.Callback.NexusHandler".into()
        }
    }
    #[derive(Clone, PartialEq, ::prost::Oneof)]
    pub enum Variant {
        #[prost(message, tag = "2")]
        Nexus(Nexus),
        #[prost(message, tag = "3")]
        Internal(Internal),
        #[prost(message, tag = "4")]
        NexusHandler(NexusHandler),
    }
}
impl ::prost::Name for Callback {
    const NAME: &'static str = "Callback";
    const PACKAGE: &'static str = "temporal.api.common.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.common.v1.Callback".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.common.v1.Callback".into()
    }
}
/// Bytes with the encoding they are in.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DataBlob {
    #[prost(enumeration = "super::super::enums::v1::EncodingType", tag = "1")]
    pub encoding_type: i32,
    #[prost(bytes = "bytes", tag = "2")]
    pub data: ::prost::bytes::Bytes,
}
impl ::prost::Name for DataBlob {
    const NAME: &'static str = "DataBlob";
    const PACKAGE: &'static str = "temporal.api.common.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.common.v1.DataBlob".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.common.v1.DataBlob".into()
    }
}
/// One execution of any kind.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct Execution {
    #[prost(enumeration = "super::super::enums::v1::ExecutionType", tag = "1")]
    pub r#type: i32,
    #[prost(string, tag = "2")]
    pub business_id: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub run_id: ::prost::alloc::string::String,
}
impl ::prost::Name for Execution {
    const NAME: &'static str = "Execution";
    const PACKAGE: &'static str = "temporal.api.common.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.common.v1.Execution".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.common.v1.Execution".into()
    }
}
/// A jump of a run's virtual clock.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct FastForwardConfig {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub duration: ::core::option::Option<::prost_types::Duration>,
}
impl ::prost::Name for FastForwardConfig {
    const NAME: &'static str = "FastForwardConfig";
    const PACKAGE: &'static str = "temporal.api.common.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.common.v1.FastForwardConfig".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.common.v1.FastForwardConfig".into()
    }
}
/// A gRPC status inside a message.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct GrpcStatus {
    #[prost(int32, tag = "1")]
    pub code: i32,
    #[prost(string, tag = "2")]
    pub message: ::prost::alloc::string::String,
    #[prost(message, repeated, tag = "3")]
    pub details: ::prost::alloc::vec::Vec<::prost_types::Any>,
}
impl ::prost::Name for GrpcStatus {
    const NAME: &'static str = "GrpcStatus";
    const PACKAGE: &'static str = "temporal.api.common.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.common.v1.GrpcStatus".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.common.v1.GrpcStatus".into()
    }
}
/// Payloads that travel beside the arguments, such as the context of a trace.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct Header {
    #[prost(btree_map = "string, message", tag = "1")]
    pub fields: ::prost::alloc::collections::BTreeMap<
        ::prost::alloc::string::String,
        Payload,
    >,
}
impl ::prost::Name for Header {
    const NAME: &'static str = "Header";
    const PACKAGE: &'static str = "temporal.api.common.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.common.v1.Header".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.common.v1.Header".into()
    }
}
/// A pointer from one recorded thing to a related one.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct Link {
    #[prost(oneof = "link::Variant", tags = "1, 2, 3, 4, 5, 6")]
    pub variant: ::core::option::Option<link::Variant>,
}
/// Nested message and enum types in `Link`.
pub mod link {
    /// Points to an activity that runs on its own.
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Activity {
        #[prost(string, tag = "1")]
        pub namespace: ::prost::alloc::string::String,
        #[prost(string, tag = "2")]
        pub activity_id: ::prost::alloc::string::String,
        #[prost(string, tag = "3")]
        pub run_id: ::prost::alloc::string::String,
    }
    impl ::prost::Name for Activity {
        const NAME: &'static str = "Activity";
        const PACKAGE: &'static str = "temporal.api.common.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.common.v1.Link.Activity".into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.common.v1.Link.Activity".into()
        }
    }
    /// Points to a batch operation.
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct BatchJob {
        #[prost(string, tag = "1")]
        pub job_id: ::prost::alloc::string::String,
    }
    impl ::prost::Name for BatchJob {
        const NAME: &'static str = "BatchJob";
        const PACKAGE: &'static str = "temporal.api.common.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.common.v1.Link.BatchJob".into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.common.v1.Link.BatchJob".into()
        }
    }
    /// Points to a callback of some execution.
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Callback {
        #[prost(string, tag = "1")]
        pub namespace: ::prost::alloc::string::String,
        #[prost(message, optional, tag = "2")]
        pub execution: ::core::option::Option<super::Execution>,
        #[prost(string, repeated, tag = "3")]
        pub component_path: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
        #[prost(string, tag = "4")]
        pub request_id: ::prost::alloc::string::String,
    }
    impl ::prost::Name for Callback {
        const NAME: &'static str = "Callback";
        const PACKAGE: &'static str = "temporal.api.common.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.common.v1.Link.Callback".into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.common.v1.Link.Callback".into()
        }
    }
    /// Points to a Nexus operation that runs on its own.
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct NexusOperation {
        #[prost(string, tag = "1")]
        pub namespace: ::prost::alloc::string::String,
        #[prost(string, tag = "2")]
        pub operation_id: ::prost::alloc::string::String,
        #[prost(string, tag = "3")]
        pub run_id: ::prost::alloc::string::String,
    }
    impl ::prost::Name for NexusOperation {
        const NAME: &'static str = "NexusOperation";
        const PACKAGE: &'static str = "temporal.api.common.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.common.v1.Link.NexusOperation".into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.common.v1.Link.NexusOperation".into()
        }
    }
    /// Points to a run as a whole.
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Workflow {
        #[prost(string, tag = "1")]
        pub namespace: ::prost::alloc::string::String,
        #[prost(string, tag = "2")]
        pub workflow_id: ::prost::alloc::string::String,
        #[prost(string, tag = "3")]
        pub run_id: ::prost::alloc::string::String,
        #[prost(string, tag = "4")]
        pub reason: ::prost::alloc::string::String,
    }
    impl ::prost::Name for Workflow {
        const NAME: &'static str = "Workflow";
        const PACKAGE: &'static str = "temporal.api.common.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.common.v1.Link.Workflow".into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.common.v1.Link.Workflow".into()
        }
    }
    /// Points to an event of a run.
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct WorkflowEvent {
        #[prost(string, tag = "1")]
        pub namespace: ::prost::alloc::string::String,
        #[prost(string, tag = "2")]
        pub workflow_id: ::prost::alloc::string::String,
        #[prost(string, tag = "3")]
        pub run_id: ::prost::alloc::string::String,
        #[prost(oneof = "workflow_event::Reference", tags = "100, 101")]
        pub reference: ::core::option::Option<workflow_event::Reference>,
    }
    /// Nested message and enum types in `WorkflowEvent`.
    pub mod workflow_event {
        /// Names the event by its id; 0 when only the type is known.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
        pub struct EventReference {
            #[prost(int64, tag = "1")]
            pub event_id: i64,
            #[prost(
                enumeration = "super::super::super::super::enums::v1::EventType",
                tag = "2"
            )]
            pub event_type: i32,
        }
        impl ::prost::Name for EventReference {
            const NAME: &'static str = "EventReference";
            const PACKAGE: &'static str = "temporal.api.common.v1";
            fn full_name() -> ::prost::alloc::string::String {
                "temporal.api.common.v1.Link.WorkflowEvent.EventReference".into()
            }
            fn type_url() -> ::prost::alloc::string::String {
                "type.googleapis.com/temporal.api.common.v1.Link.WorkflowEvent.EventReference"
                    .into()
            }
        }
        /// Names the event by the request that made it, before its id is known.
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        pub struct RequestIdReference {
            #[prost(string, tag = "1")]
            pub request_id: ::prost::alloc::string::String,
            #[prost(
                enumeration = "super::super::super::super::enums::v1::EventType",
                tag = "2"
            )]
            pub event_type: i32,
        }
        impl ::prost::Name for RequestIdReference {
            const NAME: &'static str = "RequestIdReference";
            const PACKAGE: &'static str = "temporal.api.common.v1";
            fn full_name() -> ::prost::alloc::string::String {
                "temporal.api.common.v1.Link.WorkflowEvent.RequestIdReference".into()
            }
            fn type_url() -> ::prost::alloc::string::String {
                "type.googleapis.com/temporal.api.common.v1.Link.WorkflowEvent.RequestIdReference"
                    .into()
            }
        }
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
        pub enum Reference {
            #[prost(message, tag = "100")]
            EventRef(EventReference),
            #[prost(message, tag = "101")]
            RequestIdRef(RequestIdReference),
        }
    }
    impl ::prost::Name for WorkflowEvent {
        const NAME: &'static str = "WorkflowEvent";
        const PACKAGE: &'static str = "temporal.api.common.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.common.v1.Link.WorkflowEvent".into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.common.v1.Link.WorkflowEvent".into()
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    pub enum Variant {
        #[prost(message, tag = "1")]
        WorkflowEvent(WorkflowEvent),
        #[prost(message, tag = "2")]
        BatchJob(BatchJob),
        #[prost(message, tag = "3")]
        Activity(Activity),
        #[prost(message, tag = "4")]
        NexusOperation(NexusOperation),
        #[prost(message, tag = "5")]
        Workflow(Workflow),
        #[prost(message, tag = "6")]
        Callback(Callback),
    }
}
impl ::prost::Name for Link {
    const NAME: &'static str = "Link";
    const PACKAGE: &'static str = "temporal.api.common.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.common.v1.Link".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.common.v1.Link".into()
    }
}
/// Data that users keep with a run; it can be read but not searched.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct Memo {
    #[prost(btree_map = "string, message", tag = "1")]
    pub fields: ::prost::alloc::collections::BTreeMap<
        ::prost::alloc::string::String,
        Payload,
    >,
}
impl ::prost::Name for Memo {
    const NAME: &'static str = "Memo";
    const PACKAGE: &'static str = "temporal.api.common.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.common.v1.Memo".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.common.v1.Memo".into()
    }
}
/// What a worker reports for accounting.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct MeteringMetadata {
    #[prost(uint32, tag = "13")]
    pub nonfirst_local_activity_execution_attempts: u32,
}
impl ::prost::Name for MeteringMetadata {
    const NAME: &'static str = "MeteringMetadata";
    const PACKAGE: &'static str = "temporal.api.common.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.common.v1.MeteringMetadata".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.common.v1.MeteringMetadata".into()
    }
}
/// What a start adds to the run that already has its id.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct OnConflictOptions {
    #[prost(bool, tag = "1")]
    pub attach_request_id: bool,
    #[prost(bool, tag = "2")]
    pub attach_completion_callbacks: bool,
    #[prost(bool, tag = "3")]
    pub attach_links: bool,
}
impl ::prost::Name for OnConflictOptions {
    const NAME: &'static str = "OnConflictOptions";
    const PACKAGE: &'static str = "temporal.api.common.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.common.v1.OnConflictOptions".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.common.v1.OnConflictOptions".into()
    }
}
/// One value: bytes, and metadata that says how to read them.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct Payload {
    #[prost(btree_map = "string, bytes", tag = "1")]
    pub metadata: ::prost::alloc::collections::BTreeMap<
        ::prost::alloc::string::String,
        ::prost::bytes::Bytes,
    >,
    #[prost(bytes = "bytes", tag = "2")]
    pub data: ::prost::bytes::Bytes,
    #[prost(message, repeated, tag = "3")]
    pub external_payloads: ::prost::alloc::vec::Vec<payload::ExternalPayloadDetails>,
}
/// Nested message and enum types in `Payload`.
pub mod payload {
    /// Size of data that is kept elsewhere.
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct ExternalPayloadDetails {
        #[prost(int64, tag = "1")]
        pub size_bytes: i64,
    }
    impl ::prost::Name for ExternalPayloadDetails {
        const NAME: &'static str = "ExternalPayloadDetails";
        const PACKAGE: &'static str = "temporal.api.common.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.common.v1.Payload.ExternalPayloadDetails".into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.common.v1.Payload.ExternalPayloadDetails"
                .into()
        }
    }
}
impl ::prost::Name for Payload {
    const NAME: &'static str = "Payload";
    const PACKAGE: &'static str = "temporal.api.common.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.common.v1.Payload".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.common.v1.Payload".into()
    }
}
/// Values in order, such as the arguments of a call.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct Payloads {
    #[prost(message, repeated, tag = "1")]
    pub payloads: ::prost::alloc::vec::Vec<Payload>,
}
impl ::prost::Name for Payloads {
    const NAME: &'static str = "Payloads";
    const PACKAGE: &'static str = "temporal.api.common.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.common.v1.Payloads".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.common.v1.Payloads".into()
    }
}
/// Who caused an event, as the server authenticated them.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct Principal {
    #[prost(string, tag = "1")]
    pub r#type: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub name: ::prost::alloc::string::String,
}
impl ::prost::Name for Principal {
    const NAME: &'static str = "Principal";
    const PACKAGE: &'static str = "temporal.api.common.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.common.v1.Principal".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.common.v1.Principal".into()
    }
}
/// How urgent a task is, and with whom it shares its queue fairly.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct Priority {
    #[prost(int32, tag = "1")]
    pub priority_key: i32,
    #[prost(string, tag = "2")]
    pub fairness_key: ::prost::alloc::string::String,
    #[prost(float, tag = "3")]
    pub fairness_weight: f32,
}
impl ::prost::Name for Priority {
    const NAME: &'static str = "Priority";
    const PACKAGE: &'static str = "temporal.api.common.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.common.v1.Priority".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.common.v1.Priority".into()
    }
}
/// Where to reset runs to, and what to reapply.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ResetOptions {
    /// deprecated
    #[prost(enumeration = "super::super::enums::v1::ResetReapplyType", tag = "10")]
    pub reset_reapply_type: i32,
    #[prost(bool, tag = "11")]
    pub current_run_only: bool,
    #[prost(
        enumeration = "super::super::enums::v1::ResetReapplyExcludeType",
        repeated,
        tag = "12"
    )]
    pub reset_reapply_exclude_types: ::prost::alloc::vec::Vec<i32>,
    #[prost(oneof = "reset_options::Target", tags = "1, 2, 3, 4")]
    pub target: ::core::option::Option<reset_options::Target>,
}
/// Nested message and enum types in `ResetOptions`.
pub mod reset_options {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    pub enum Target {
        #[prost(message, tag = "1")]
        FirstWorkflowTask(()),
        #[prost(message, tag = "2")]
        LastWorkflowTask(()),
        #[prost(int64, tag = "3")]
        WorkflowTaskId(i64),
        #[prost(string, tag = "4")]
        BuildId(::prost::alloc::string::String),
    }
}
impl ::prost::Name for ResetOptions {
    const NAME: &'static str = "ResetOptions";
    const PACKAGE: &'static str = "temporal.api.common.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.common.v1.ResetOptions".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.common.v1.ResetOptions".into()
    }
}
/// When to try again after a failure: waits that grow, bounds, and error types that end it.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct RetryPolicy {
    #[prost(message, optional, tag = "1")]
    pub initial_interval: ::core::option::Option<::prost_types::Duration>,
    #[prost(double, tag = "2")]
    pub backoff_coefficient: f64,
    #[prost(message, optional, tag = "3")]
    pub maximum_interval: ::core::option::Option<::prost_types::Duration>,
    #[prost(int32, tag = "4")]
    pub maximum_attempts: i32,
    #[prost(string, repeated, tag = "5")]
    pub non_retryable_error_types: ::prost::alloc::vec::Vec<
        ::prost::alloc::string::String,
    >,
}
impl ::prost::Name for RetryPolicy {
    const NAME: &'static str = "RetryPolicy";
    const PACKAGE: &'static str = "temporal.api.common.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.common.v1.RetryPolicy".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.common.v1.RetryPolicy".into()
    }
}
/// Typed data of a run by which it can be found.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct SearchAttributes {
    #[prost(btree_map = "string, message", tag = "1")]
    pub indexed_fields: ::prost::alloc::collections::BTreeMap<
        ::prost::alloc::string::String,
        Payload,
    >,
}
impl ::prost::Name for SearchAttributes {
    const NAME: &'static str = "SearchAttributes";
    const PACKAGE: &'static str = "temporal.api.common.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.common.v1.SearchAttributes".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.common.v1.SearchAttributes".into()
    }
}
/// Whether and how far a run's virtual clock may run ahead of the real one.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct TimeSkippingConfig {
    #[prost(bool, tag = "1")]
    pub enabled: bool,
    #[prost(message, optional, tag = "2")]
    pub fast_forward_config: ::core::option::Option<FastForwardConfig>,
    #[prost(bool, tag = "3")]
    pub disable_propagation: bool,
    #[prost(int32, tag = "4")]
    pub max_session_skip_count: i32,
}
impl ::prost::Name for TimeSkippingConfig {
    const NAME: &'static str = "TimeSkippingConfig";
    const PACKAGE: &'static str = "temporal.api.common.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.common.v1.TimeSkippingConfig".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.common.v1.TimeSkippingConfig".into()
    }
}
/// State of the last jump of a run's virtual clock.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct TimeSkippingFastForwardInfo {
    #[prost(message, optional, tag = "1")]
    pub fast_forward_duration: ::core::option::Option<::prost_types::Duration>,
    #[prost(string, tag = "2")]
    pub fast_forward_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "3")]
    pub target_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(bool, tag = "4")]
    pub has_completed: bool,
}
impl ::prost::Name for TimeSkippingFastForwardInfo {
    const NAME: &'static str = "TimeSkippingFastForwardInfo";
    const PACKAGE: &'static str = "temporal.api.common.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.common.v1.TimeSkippingFastForwardInfo".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.common.v1.TimeSkippingFastForwardInfo".into()
    }
}
/// A run's virtual clock.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct TimeSkippingInfo {
    #[prost(message, optional, tag = "1")]
    pub current_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(message, optional, tag = "2")]
    pub effective_config: ::core::option::Option<TimeSkippingConfig>,
    #[prost(message, optional, tag = "4")]
    pub fast_forward_info: ::core::option::Option<TimeSkippingFastForwardInfo>,
    #[prost(int32, tag = "6")]
    pub current_session_skip_count: i32,
}
impl ::prost::Name for TimeSkippingInfo {
    const NAME: &'static str = "TimeSkippingInfo";
    const PACKAGE: &'static str = "temporal.api.common.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.common.v1.TimeSkippingInfo".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.common.v1.TimeSkippingInfo".into()
    }
}
/// What a run hands on of its virtual clock to the runs it starts.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct TimeSkippingStatePropagation {
    #[prost(message, optional, tag = "1")]
    pub initial_skipped_duration: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, optional, tag = "2")]
    pub fast_forward_target_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(int32, tag = "3")]
    pub initial_skip_count: i32,
}
impl ::prost::Name for TimeSkippingStatePropagation {
    const NAME: &'static str = "TimeSkippingStatePropagation";
    const PACKAGE: &'static str = "temporal.api.common.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.common.v1.TimeSkippingStatePropagation".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.common.v1.TimeSkippingStatePropagation".into()
    }
}
/// Which workers are meant.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct WorkerSelector {
    #[prost(oneof = "worker_selector::Selector", tags = "1")]
    pub selector: ::core::option::Option<worker_selector::Selector>,
}
/// Nested message and enum types in `WorkerSelector`.
pub mod worker_selector {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    pub enum Selector {
        #[prost(string, tag = "1")]
        WorkerInstanceKey(::prost::alloc::string::String),
    }
}
impl ::prost::Name for WorkerSelector {
    const NAME: &'static str = "WorkerSelector";
    const PACKAGE: &'static str = "temporal.api.common.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.common.v1.WorkerSelector".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.common.v1.WorkerSelector".into()
    }
}
/// Which code a worker runs, as it says when it polls; deployment options replace it.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct WorkerVersionCapabilities {
    #[prost(string, tag = "1")]
    pub build_id: ::prost::alloc::string::String,
    #[prost(bool, tag = "2")]
    pub use_versioning: bool,
    #[prost(string, tag = "4")]
    pub deployment_series_name: ::prost::alloc::string::String,
}
impl ::prost::Name for WorkerVersionCapabilities {
    const NAME: &'static str = "WorkerVersionCapabilities";
    const PACKAGE: &'static str = "temporal.api.common.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.common.v1.WorkerVersionCapabilities".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.common.v1.WorkerVersionCapabilities".into()
    }
}
/// Which code did a piece of work, as recorded in history.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct WorkerVersionStamp {
    #[prost(string, tag = "1")]
    pub build_id: ::prost::alloc::string::String,
    #[prost(bool, tag = "3")]
    pub use_versioning: bool,
}
impl ::prost::Name for WorkerVersionStamp {
    const NAME: &'static str = "WorkerVersionStamp";
    const PACKAGE: &'static str = "temporal.api.common.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.common.v1.WorkerVersionStamp".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.common.v1.WorkerVersionStamp".into()
    }
}
/// One run of a workflow; an empty run id means the current one.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct WorkflowExecution {
    #[prost(string, tag = "1")]
    pub workflow_id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub run_id: ::prost::alloc::string::String,
}
impl ::prost::Name for WorkflowExecution {
    const NAME: &'static str = "WorkflowExecution";
    const PACKAGE: &'static str = "temporal.api.common.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.common.v1.WorkflowExecution".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.common.v1.WorkflowExecution".into()
    }
}
/// The name under which workers register a workflow.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct WorkflowType {
    #[prost(string, tag = "1")]
    pub name: ::prost::alloc::string::String,
}
impl ::prost::Name for WorkflowType {
    const NAME: &'static str = "WorkflowType";
    const PACKAGE: &'static str = "temporal.api.common.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.common.v1.WorkflowType".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.common.v1.WorkflowType".into()
    }
}
