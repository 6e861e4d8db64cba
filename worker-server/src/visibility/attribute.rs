//! What can be searched: the columns every run has, the predefined attributes, and a namespace's own.

use std::collections::BTreeMap;

/// The type of a search attribute; numbers are those of `temporal.api.enums.v1.IndexedValueType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AttributeType {
    Text = 1,
    Keyword = 2,
    Int = 3,
    Double = 4,
    Bool = 5,
    Datetime = 6,
    KeywordList = 7,
}

impl AttributeType {
    /// The name used in payload metadata (`type`) and in error texts.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Text => "Text",
            Self::Keyword => "Keyword",
            Self::Int => "Int",
            Self::Double => "Double",
            Self::Bool => "Bool",
            Self::Datetime => "Datetime",
            Self::KeywordList => "KeywordList",
        }
    }

    /// The type with this wire number; `None` for unspecified and unknown ones.
    pub(crate) fn from_number(number: i32) -> Option<Self> {
        ALL_TYPES.into_iter().find(|kind| *kind as i32 == number)
    }
}

const ALL_TYPES: [AttributeType; 7] = [
    AttributeType::Text,
    AttributeType::Keyword,
    AttributeType::Int,
    AttributeType::Double,
    AttributeType::Bool,
    AttributeType::Datetime,
    AttributeType::KeywordList,
];

/// A column of the visibility record itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Column {
    WorkflowId,
    RunId,
    WorkflowType,
    TaskQueue,
    /// The number of `WorkflowExecutionStatus`.
    ExecutionStatus,
    /// Nanoseconds since the Unix epoch, as every time here.
    StartTime,
    ExecutionTime,
    /// Null while the run is open, as are the next four.
    CloseTime,
    /// Nanoseconds.
    ExecutionDuration,
    HistoryLength,
    HistorySizeBytes,
    StateTransitionCount,
    ParentWorkflowId,
    ParentRunId,
    RootWorkflowId,
    RootRunId,
}

impl Column {
    /// Every column with its attribute name, its SQL name and its type.
    pub(crate) const ALL: [(Column, &'static str, &'static str, AttributeType); 16] = {
        use AttributeType::{Datetime, Int, Keyword};
        [
            (Column::WorkflowId, "WorkflowId", "workflow_id", Keyword),
            (Column::RunId, "RunId", "run_id", Keyword),
            (Column::WorkflowType, "WorkflowType", "workflow_type", Keyword),
            (Column::TaskQueue, "TaskQueue", "task_queue", Keyword),
            (Column::ExecutionStatus, "ExecutionStatus", "status", Keyword),
            (Column::StartTime, "StartTime", "start_time_ns", Datetime),
            (Column::ExecutionTime, "ExecutionTime", "execution_time_ns", Datetime),
            (Column::CloseTime, "CloseTime", "close_time_ns", Datetime),
            (Column::ExecutionDuration, "ExecutionDuration", "execution_duration_ns", Int),
            (Column::HistoryLength, "HistoryLength", "history_length", Int),
            (Column::HistorySizeBytes, "HistorySizeBytes", "history_size_bytes", Int),
            (Column::StateTransitionCount, "StateTransitionCount", "state_transition_count", Int),
            (Column::ParentWorkflowId, "ParentWorkflowId", "parent_workflow_id", Keyword),
            (Column::ParentRunId, "ParentRunId", "parent_run_id", Keyword),
            (Column::RootWorkflowId, "RootWorkflowId", "root_workflow_id", Keyword),
            (Column::RootRunId, "RootRunId", "root_run_id", Keyword),
        ]
    };

    /// The column's name in SQL.
    pub(crate) fn sql(self) -> &'static str {
        Self::ALL.iter().find(|(column, ..)| *column == self).expect("ALL lists every column").2
    }
}

/// The attribute that keeps the engine's own runs (schedules, batches) out of lists that do not ask for them.
pub(crate) const NAMESPACE_DIVISION: &str = "TemporalNamespaceDivision";

/// Attributes that exist in every namespace and are stored like custom ones.
pub(crate) const PREDEFINED: [(&str, AttributeType); 14] = [
    ("BatcherNamespace", AttributeType::Keyword),
    ("BatcherUser", AttributeType::Keyword),
    ("BinaryChecksums", AttributeType::KeywordList),
    ("BuildIds", AttributeType::KeywordList),
    ("TemporalChangeVersion", AttributeType::KeywordList),
    (NAMESPACE_DIVISION, AttributeType::Keyword),
    ("TemporalPauseInfo", AttributeType::KeywordList),
    ("TemporalReportedProblems", AttributeType::KeywordList),
    ("TemporalScheduledById", AttributeType::Keyword),
    ("TemporalScheduledStartTime", AttributeType::Datetime),
    ("TemporalSchedulePaused", AttributeType::Bool),
    ("TemporalWorkerDeployment", AttributeType::Keyword),
    ("TemporalWorkerDeploymentVersion", AttributeType::Keyword),
    ("TemporalWorkflowVersioningBehavior", AttributeType::Keyword),
];

/// The custom attributes of a namespace, by name.
pub(crate) type CustomAttributes = BTreeMap<String, AttributeType>;

/// Something a condition can be about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Attribute {
    Column(Column),
    /// Predefined or custom; stored value by value beside the record.
    Named(String),
}

/// Finds `name` among columns, predefined and custom attributes, in that order.
pub(crate) fn resolve(name: &str, custom: &CustomAttributes) -> Option<(Attribute, AttributeType)> {
    if let Some((column, _, _, kind)) = Column::ALL.iter().find(|(_, known, ..)| *known == name) {
        return Some((Attribute::Column(*column), *kind));
    }
    let predefined = PREDEFINED.iter().find(|(known, _)| *known == name).map(|(_, kind)| *kind);
    let kind = predefined.or_else(|| custom.get(name).copied())?;
    Some((Attribute::Named(name.to_owned()), kind))
}
