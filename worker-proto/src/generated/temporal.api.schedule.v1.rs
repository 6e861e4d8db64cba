// Generated from the .proto files by tests/generated.rs; do not edit.
/// Act now for the times of a span that lies in the past.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct BackfillRequest {
    #[prost(message, optional, tag = "1")]
    pub start_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(message, optional, tag = "2")]
    pub end_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(enumeration = "super::super::enums::v1::ScheduleOverlapPolicy", tag = "3")]
    pub overlap_policy: i32,
}
impl ::prost::Name for BackfillRequest {
    const NAME: &'static str = "BackfillRequest";
    const PACKAGE: &'static str = "temporal.api.schedule.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.schedule.v1.BackfillRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.schedule.v1.BackfillRequest".into()
    }
}
/// Times by the calendar, each field as text like a cron field.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct CalendarSpec {
    #[prost(string, tag = "1")]
    pub second: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub minute: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub hour: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub day_of_month: ::prost::alloc::string::String,
    #[prost(string, tag = "5")]
    pub month: ::prost::alloc::string::String,
    #[prost(string, tag = "6")]
    pub year: ::prost::alloc::string::String,
    #[prost(string, tag = "7")]
    pub day_of_week: ::prost::alloc::string::String,
    #[prost(string, tag = "8")]
    pub comment: ::prost::alloc::string::String,
}
impl ::prost::Name for CalendarSpec {
    const NAME: &'static str = "CalendarSpec";
    const PACKAGE: &'static str = "temporal.api.schedule.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.schedule.v1.CalendarSpec".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.schedule.v1.CalendarSpec".into()
    }
}
/// Times at a fixed distance from each other, counted from the epoch.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct IntervalSpec {
    #[prost(message, optional, tag = "1")]
    pub interval: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, optional, tag = "2")]
    pub phase: ::core::option::Option<::prost_types::Duration>,
}
impl ::prost::Name for IntervalSpec {
    const NAME: &'static str = "IntervalSpec";
    const PACKAGE: &'static str = "temporal.api.schedule.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.schedule.v1.IntervalSpec".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.schedule.v1.IntervalSpec".into()
    }
}
/// Numbers from start to end, both included, by step.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct Range {
    #[prost(int32, tag = "1")]
    pub start: i32,
    #[prost(int32, tag = "2")]
    pub end: i32,
    #[prost(int32, tag = "3")]
    pub step: i32,
}
impl ::prost::Name for Range {
    const NAME: &'static str = "Range";
    const PACKAGE: &'static str = "temporal.api.schedule.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.schedule.v1.Range".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.schedule.v1.Range".into()
    }
}
/// When to act, what to do, how to deal with trouble, and whether it is paused.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct Schedule {
    #[prost(message, optional, tag = "1")]
    pub spec: ::core::option::Option<ScheduleSpec>,
    #[prost(message, optional, tag = "2")]
    pub action: ::core::option::Option<ScheduleAction>,
    #[prost(message, optional, tag = "3")]
    pub policies: ::core::option::Option<SchedulePolicies>,
    #[prost(message, optional, tag = "4")]
    pub state: ::core::option::Option<ScheduleState>,
}
impl ::prost::Name for Schedule {
    const NAME: &'static str = "Schedule";
    const PACKAGE: &'static str = "temporal.api.schedule.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.schedule.v1.Schedule".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.schedule.v1.Schedule".into()
    }
}
/// What a schedule does at its times.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ScheduleAction {
    #[prost(oneof = "schedule_action::Action", tags = "1")]
    pub action: ::core::option::Option<schedule_action::Action>,
}
/// Nested message and enum types in `ScheduleAction`.
pub mod schedule_action {
    #[derive(Clone, PartialEq, ::prost::Oneof)]
    pub enum Action {
        #[prost(message, tag = "1")]
        StartWorkflow(
            ::prost::alloc::boxed::Box<
                super::super::super::workflow::v1::NewWorkflowExecutionInfo,
            >,
        ),
    }
}
impl ::prost::Name for ScheduleAction {
    const NAME: &'static str = "ScheduleAction";
    const PACKAGE: &'static str = "temporal.api.schedule.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.schedule.v1.ScheduleAction".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.schedule.v1.ScheduleAction".into()
    }
}
/// One action that was taken.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ScheduleActionResult {
    #[prost(message, optional, tag = "1")]
    pub schedule_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(message, optional, tag = "2")]
    pub actual_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(message, optional, tag = "11")]
    pub start_workflow_result: ::core::option::Option<
        super::super::common::v1::WorkflowExecution,
    >,
    #[prost(
        enumeration = "super::super::enums::v1::WorkflowExecutionStatus",
        tag = "12"
    )]
    pub start_workflow_status: i32,
}
impl ::prost::Name for ScheduleActionResult {
    const NAME: &'static str = "ScheduleActionResult";
    const PACKAGE: &'static str = "temporal.api.schedule.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.schedule.v1.ScheduleActionResult".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.schedule.v1.ScheduleActionResult".into()
    }
}
/// What a schedule has done and will do.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ScheduleInfo {
    #[prost(int64, tag = "1")]
    pub action_count: i64,
    #[prost(int64, tag = "2")]
    pub missed_catchup_window: i64,
    #[prost(int64, tag = "3")]
    pub overlap_skipped: i64,
    #[prost(int64, tag = "10")]
    pub buffer_dropped: i64,
    #[prost(int64, tag = "11")]
    pub buffer_size: i64,
    #[prost(message, repeated, tag = "9")]
    pub running_workflows: ::prost::alloc::vec::Vec<
        super::super::common::v1::WorkflowExecution,
    >,
    #[prost(message, repeated, tag = "4")]
    pub recent_actions: ::prost::alloc::vec::Vec<ScheduleActionResult>,
    #[prost(message, repeated, tag = "5")]
    pub future_action_times: ::prost::alloc::vec::Vec<::prost_types::Timestamp>,
    #[prost(message, optional, tag = "6")]
    pub create_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(message, optional, tag = "7")]
    pub update_time: ::core::option::Option<::prost_types::Timestamp>,
    /// deprecated
    #[prost(string, tag = "8")]
    pub invalid_schedule_error: ::prost::alloc::string::String,
    #[prost(int64, tag = "12")]
    pub state_size_bytes: i64,
}
impl ::prost::Name for ScheduleInfo {
    const NAME: &'static str = "ScheduleInfo";
    const PACKAGE: &'static str = "temporal.api.schedule.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.schedule.v1.ScheduleInfo".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.schedule.v1.ScheduleInfo".into()
    }
}
/// One schedule in a list.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ScheduleListEntry {
    #[prost(string, tag = "1")]
    pub schedule_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub memo: ::core::option::Option<super::super::common::v1::Memo>,
    #[prost(message, optional, tag = "3")]
    pub search_attributes: ::core::option::Option<
        super::super::common::v1::SearchAttributes,
    >,
    #[prost(message, optional, tag = "4")]
    pub info: ::core::option::Option<ScheduleListInfo>,
}
impl ::prost::Name for ScheduleListEntry {
    const NAME: &'static str = "ScheduleListEntry";
    const PACKAGE: &'static str = "temporal.api.schedule.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.schedule.v1.ScheduleListEntry".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.schedule.v1.ScheduleListEntry".into()
    }
}
/// What a list shows of a schedule.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ScheduleListInfo {
    #[prost(message, optional, tag = "1")]
    pub spec: ::core::option::Option<ScheduleSpec>,
    #[prost(message, optional, tag = "2")]
    pub workflow_type: ::core::option::Option<super::super::common::v1::WorkflowType>,
    #[prost(string, tag = "3")]
    pub notes: ::prost::alloc::string::String,
    #[prost(bool, tag = "4")]
    pub paused: bool,
    #[prost(message, repeated, tag = "5")]
    pub recent_actions: ::prost::alloc::vec::Vec<ScheduleActionResult>,
    #[prost(message, repeated, tag = "6")]
    pub future_action_times: ::prost::alloc::vec::Vec<::prost_types::Timestamp>,
    #[prost(int64, tag = "7")]
    pub state_size_bytes: i64,
}
impl ::prost::Name for ScheduleListInfo {
    const NAME: &'static str = "ScheduleListInfo";
    const PACKAGE: &'static str = "temporal.api.schedule.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.schedule.v1.ScheduleListInfo".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.schedule.v1.ScheduleListInfo".into()
    }
}
/// Something to do with a schedule once.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct SchedulePatch {
    #[prost(message, optional, tag = "1")]
    pub trigger_immediately: ::core::option::Option<TriggerImmediatelyRequest>,
    #[prost(message, repeated, tag = "2")]
    pub backfill_request: ::prost::alloc::vec::Vec<BackfillRequest>,
    #[prost(string, tag = "3")]
    pub pause: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub unpause: ::prost::alloc::string::String,
}
impl ::prost::Name for SchedulePatch {
    const NAME: &'static str = "SchedulePatch";
    const PACKAGE: &'static str = "temporal.api.schedule.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.schedule.v1.SchedulePatch".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.schedule.v1.SchedulePatch".into()
    }
}
/// What to do when actions overlap, are late or fail.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct SchedulePolicies {
    #[prost(enumeration = "super::super::enums::v1::ScheduleOverlapPolicy", tag = "1")]
    pub overlap_policy: i32,
    #[prost(message, optional, tag = "2")]
    pub catchup_window: ::core::option::Option<::prost_types::Duration>,
    #[prost(bool, tag = "3")]
    pub pause_on_failure: bool,
    #[prost(bool, tag = "4")]
    pub keep_original_workflow_id: bool,
}
impl ::prost::Name for SchedulePolicies {
    const NAME: &'static str = "SchedulePolicies";
    const PACKAGE: &'static str = "temporal.api.schedule.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.schedule.v1.SchedulePolicies".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.schedule.v1.SchedulePolicies".into()
    }
}
/// The times of a schedule: the union of all that is named, without what is excluded.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ScheduleSpec {
    #[prost(message, repeated, tag = "7")]
    pub structured_calendar: ::prost::alloc::vec::Vec<StructuredCalendarSpec>,
    #[prost(string, repeated, tag = "8")]
    pub cron_string: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(message, repeated, tag = "1")]
    pub calendar: ::prost::alloc::vec::Vec<CalendarSpec>,
    #[prost(message, repeated, tag = "2")]
    pub interval: ::prost::alloc::vec::Vec<IntervalSpec>,
    /// deprecated
    #[prost(message, repeated, tag = "3")]
    pub exclude_calendar: ::prost::alloc::vec::Vec<CalendarSpec>,
    #[prost(message, repeated, tag = "9")]
    pub exclude_structured_calendar: ::prost::alloc::vec::Vec<StructuredCalendarSpec>,
    #[prost(message, optional, tag = "4")]
    pub start_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(message, optional, tag = "5")]
    pub end_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(message, optional, tag = "6")]
    pub jitter: ::core::option::Option<::prost_types::Duration>,
    #[prost(string, tag = "10")]
    pub timezone_name: ::prost::alloc::string::String,
    #[prost(bytes = "bytes", tag = "11")]
    pub timezone_data: ::prost::bytes::Bytes,
}
impl ::prost::Name for ScheduleSpec {
    const NAME: &'static str = "ScheduleSpec";
    const PACKAGE: &'static str = "temporal.api.schedule.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.schedule.v1.ScheduleSpec".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.schedule.v1.ScheduleSpec".into()
    }
}
/// Whether a schedule is paused, and how many actions it has left.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ScheduleState {
    #[prost(string, tag = "1")]
    pub notes: ::prost::alloc::string::String,
    #[prost(bool, tag = "2")]
    pub paused: bool,
    #[prost(bool, tag = "3")]
    pub limited_actions: bool,
    #[prost(int64, tag = "4")]
    pub remaining_actions: i64,
}
impl ::prost::Name for ScheduleState {
    const NAME: &'static str = "ScheduleState";
    const PACKAGE: &'static str = "temporal.api.schedule.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.schedule.v1.ScheduleState".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.schedule.v1.ScheduleState".into()
    }
}
/// Times by the calendar, each field as ranges of numbers.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct StructuredCalendarSpec {
    #[prost(message, repeated, tag = "1")]
    pub second: ::prost::alloc::vec::Vec<Range>,
    #[prost(message, repeated, tag = "2")]
    pub minute: ::prost::alloc::vec::Vec<Range>,
    #[prost(message, repeated, tag = "3")]
    pub hour: ::prost::alloc::vec::Vec<Range>,
    #[prost(message, repeated, tag = "4")]
    pub day_of_month: ::prost::alloc::vec::Vec<Range>,
    #[prost(message, repeated, tag = "5")]
    pub month: ::prost::alloc::vec::Vec<Range>,
    #[prost(message, repeated, tag = "6")]
    pub year: ::prost::alloc::vec::Vec<Range>,
    #[prost(message, repeated, tag = "7")]
    pub day_of_week: ::prost::alloc::vec::Vec<Range>,
    #[prost(string, tag = "8")]
    pub comment: ::prost::alloc::string::String,
}
impl ::prost::Name for StructuredCalendarSpec {
    const NAME: &'static str = "StructuredCalendarSpec";
    const PACKAGE: &'static str = "temporal.api.schedule.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.schedule.v1.StructuredCalendarSpec".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.schedule.v1.StructuredCalendarSpec".into()
    }
}
/// Act once, now.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct TriggerImmediatelyRequest {
    #[prost(enumeration = "super::super::enums::v1::ScheduleOverlapPolicy", tag = "1")]
    pub overlap_policy: i32,
    #[prost(message, optional, tag = "2")]
    pub scheduled_time: ::core::option::Option<::prost_types::Timestamp>,
}
impl ::prost::Name for TriggerImmediatelyRequest {
    const NAME: &'static str = "TriggerImmediatelyRequest";
    const PACKAGE: &'static str = "temporal.api.schedule.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.schedule.v1.TriggerImmediatelyRequest".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.schedule.v1.TriggerImmediatelyRequest".into()
    }
}
