// Generated from the .proto files by tests/generated.rs; do not edit.
/// How the server itself runs workers, by scaling group.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ComputeConfig {
    #[prost(btree_map = "string, message", tag = "1")]
    pub scaling_groups: ::prost::alloc::collections::BTreeMap<
        ::prost::alloc::string::String,
        ComputeConfigScalingGroup,
    >,
}
impl ::prost::Name for ComputeConfig {
    const NAME: &'static str = "ComputeConfig";
    const PACKAGE: &'static str = "temporal.api.compute.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.compute.v1.ComputeConfig".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.compute.v1.ComputeConfig".into()
    }
}
/// Workers that are run and scaled together.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ComputeConfigScalingGroup {
    #[prost(enumeration = "super::super::enums::v1::TaskQueueType", repeated, tag = "1")]
    pub task_queue_types: ::prost::alloc::vec::Vec<i32>,
    #[prost(string, repeated, tag = "2")]
    pub region_ids: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(message, optional, tag = "3")]
    pub provider: ::core::option::Option<ComputeProvider>,
    #[prost(message, optional, tag = "4")]
    pub scaler: ::core::option::Option<ComputeScaler>,
}
impl ::prost::Name for ComputeConfigScalingGroup {
    const NAME: &'static str = "ComputeConfigScalingGroup";
    const PACKAGE: &'static str = "temporal.api.compute.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.compute.v1.ComputeConfigScalingGroup".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.compute.v1.ComputeConfigScalingGroup".into()
    }
}
/// What a list shows of a scaling group.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ComputeConfigScalingGroupSummary {
    #[prost(enumeration = "super::super::enums::v1::TaskQueueType", repeated, tag = "1")]
    pub task_queue_types: ::prost::alloc::vec::Vec<i32>,
    #[prost(string, tag = "2")]
    pub provider_type: ::prost::alloc::string::String,
    #[prost(string, repeated, tag = "3")]
    pub region_ids: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
}
impl ::prost::Name for ComputeConfigScalingGroupSummary {
    const NAME: &'static str = "ComputeConfigScalingGroupSummary";
    const PACKAGE: &'static str = "temporal.api.compute.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.compute.v1.ComputeConfigScalingGroupSummary".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.compute.v1.ComputeConfigScalingGroupSummary"
            .into()
    }
}
/// Which fields of a scaling group to change, and to what.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ComputeConfigScalingGroupUpdate {
    #[prost(message, optional, tag = "1")]
    pub scaling_group: ::core::option::Option<ComputeConfigScalingGroup>,
    #[prost(message, optional, tag = "2")]
    pub update_mask: ::core::option::Option<::prost_types::FieldMask>,
}
impl ::prost::Name for ComputeConfigScalingGroupUpdate {
    const NAME: &'static str = "ComputeConfigScalingGroupUpdate";
    const PACKAGE: &'static str = "temporal.api.compute.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.compute.v1.ComputeConfigScalingGroupUpdate".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.compute.v1.ComputeConfigScalingGroupUpdate"
            .into()
    }
}
/// What a list shows of how the server itself runs workers.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ComputeConfigSummary {
    #[prost(btree_map = "string, message", tag = "1")]
    pub scaling_groups: ::prost::alloc::collections::BTreeMap<
        ::prost::alloc::string::String,
        ComputeConfigScalingGroupSummary,
    >,
}
impl ::prost::Name for ComputeConfigSummary {
    const NAME: &'static str = "ComputeConfigSummary";
    const PACKAGE: &'static str = "temporal.api.compute.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.compute.v1.ComputeConfigSummary".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.compute.v1.ComputeConfigSummary".into()
    }
}
/// Where workers are run.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ComputeProvider {
    #[prost(string, tag = "1")]
    pub r#type: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub details: ::core::option::Option<super::super::common::v1::Payload>,
    #[prost(string, tag = "10")]
    pub nexus_endpoint: ::prost::alloc::string::String,
}
impl ::prost::Name for ComputeProvider {
    const NAME: &'static str = "ComputeProvider";
    const PACKAGE: &'static str = "temporal.api.compute.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.compute.v1.ComputeProvider".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.compute.v1.ComputeProvider".into()
    }
}
/// What decides how many workers run.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ComputeScaler {
    #[prost(string, tag = "1")]
    pub r#type: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub details: ::core::option::Option<super::super::common::v1::Payload>,
}
impl ::prost::Name for ComputeScaler {
    const NAME: &'static str = "ComputeScaler";
    const PACKAGE: &'static str = "temporal.api.compute.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.compute.v1.ComputeScaler".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.compute.v1.ComputeScaler".into()
    }
}
