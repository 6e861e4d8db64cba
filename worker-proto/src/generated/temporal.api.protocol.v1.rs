// Generated from the .proto files by tests/generated.rs; do not edit.
/// One step of a conversation between server and workflow, such as an update's; the body names its type.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct Message {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub protocol_instance_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "5")]
    pub body: ::core::option::Option<::prost_types::Any>,
    #[prost(oneof = "message::SequencingId", tags = "3, 4")]
    pub sequencing_id: ::core::option::Option<message::SequencingId>,
}
/// Nested message and enum types in `Message`.
pub mod message {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Oneof)]
    pub enum SequencingId {
        #[prost(int64, tag = "3")]
        EventId(i64),
        #[prost(int64, tag = "4")]
        CommandIndex(i64),
    }
}
impl ::prost::Name for Message {
    const NAME: &'static str = "Message";
    const PACKAGE: &'static str = "temporal.api.protocol.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.protocol.v1.Message".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.protocol.v1.Message".into()
    }
}
