// Generated from the .proto files by tests/generated.rs; do not edit.
/// A rule with who made it, when and why.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct WorkflowRule {
    #[prost(message, optional, tag = "1")]
    pub create_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(message, optional, tag = "2")]
    pub spec: ::core::option::Option<WorkflowRuleSpec>,
    #[prost(string, tag = "3")]
    pub created_by_identity: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub description: ::prost::alloc::string::String,
}
impl ::prost::Name for WorkflowRule {
    const NAME: &'static str = "WorkflowRule";
    const PACKAGE: &'static str = "temporal.api.rules.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.rules.v1.WorkflowRule".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.rules.v1.WorkflowRule".into()
    }
}
/// What a rule does to what matches.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct WorkflowRuleAction {
    #[prost(oneof = "workflow_rule_action::Variant", tags = "1")]
    pub variant: ::core::option::Option<workflow_rule_action::Variant>,
}
/// Nested message and enum types in `WorkflowRuleAction`.
pub mod workflow_rule_action {
    /// Pause the activity.
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct ActionActivityPause {}
    impl ::prost::Name for ActionActivityPause {
        const NAME: &'static str = "ActionActivityPause";
        const PACKAGE: &'static str = "temporal.api.rules.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.rules.v1.WorkflowRuleAction.ActionActivityPause".into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.rules.v1.WorkflowRuleAction.ActionActivityPause"
                .into()
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Oneof)]
    pub enum Variant {
        #[prost(message, tag = "1")]
        ActivityPause(ActionActivityPause),
    }
}
impl ::prost::Name for WorkflowRuleAction {
    const NAME: &'static str = "WorkflowRuleAction";
    const PACKAGE: &'static str = "temporal.api.rules.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.rules.v1.WorkflowRuleAction".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.rules.v1.WorkflowRuleAction".into()
    }
}
/// What a rule watches for, and what it does then.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct WorkflowRuleSpec {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub visibility_query: ::prost::alloc::string::String,
    #[prost(message, repeated, tag = "4")]
    pub actions: ::prost::alloc::vec::Vec<WorkflowRuleAction>,
    #[prost(message, optional, tag = "5")]
    pub expiration_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(oneof = "workflow_rule_spec::Trigger", tags = "2")]
    pub trigger: ::core::option::Option<workflow_rule_spec::Trigger>,
}
/// Nested message and enum types in `WorkflowRuleSpec`.
pub mod workflow_rule_spec {
    /// The rule looks at activities that are about to start.
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct ActivityStartingTrigger {
        #[prost(string, tag = "1")]
        pub predicate: ::prost::alloc::string::String,
    }
    impl ::prost::Name for ActivityStartingTrigger {
        const NAME: &'static str = "ActivityStartingTrigger";
        const PACKAGE: &'static str = "temporal.api.rules.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.rules.v1.WorkflowRuleSpec.ActivityStartingTrigger".into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.rules.v1.WorkflowRuleSpec.ActivityStartingTrigger"
                .into()
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    pub enum Trigger {
        #[prost(message, tag = "2")]
        ActivityStart(ActivityStartingTrigger),
    }
}
impl ::prost::Name for WorkflowRuleSpec {
    const NAME: &'static str = "WorkflowRuleSpec";
    const PACKAGE: &'static str = "temporal.api.rules.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.rules.v1.WorkflowRuleSpec".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.rules.v1.WorkflowRuleSpec".into()
    }
}
