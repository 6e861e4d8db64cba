// Generated from the .proto files by tests/generated.rs; do not edit.
/// Says which HTTP header of a request is made from which fields.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct RequestHeaderAnnotation {
    #[prost(string, tag = "1")]
    pub header: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub value: ::prost::alloc::string::String,
}
impl ::prost::Name for RequestHeaderAnnotation {
    const NAME: &'static str = "RequestHeaderAnnotation";
    const PACKAGE: &'static str = "temporal.api.protometa.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.protometa.v1.RequestHeaderAnnotation".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.protometa.v1.RequestHeaderAnnotation".into()
    }
}
