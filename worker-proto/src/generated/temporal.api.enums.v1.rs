// Generated from the .proto files by tests/generated.rs; do not edit.
/// Whether an activity that runs on its own is open, or how it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum ActivityExecutionStatus {
    Unspecified = 0,
    Running = 1,
    Completed = 2,
    Failed = 3,
    Canceled = 4,
    Terminated = 5,
    TimedOut = 6,
    Paused = 7,
}
impl ActivityExecutionStatus {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "ACTIVITY_EXECUTION_STATUS_UNSPECIFIED",
            Self::Running => "ACTIVITY_EXECUTION_STATUS_RUNNING",
            Self::Completed => "ACTIVITY_EXECUTION_STATUS_COMPLETED",
            Self::Failed => "ACTIVITY_EXECUTION_STATUS_FAILED",
            Self::Canceled => "ACTIVITY_EXECUTION_STATUS_CANCELED",
            Self::Terminated => "ACTIVITY_EXECUTION_STATUS_TERMINATED",
            Self::TimedOut => "ACTIVITY_EXECUTION_STATUS_TIMED_OUT",
            Self::Paused => "ACTIVITY_EXECUTION_STATUS_PAUSED",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "ACTIVITY_EXECUTION_STATUS_UNSPECIFIED" => Some(Self::Unspecified),
            "ACTIVITY_EXECUTION_STATUS_RUNNING" => Some(Self::Running),
            "ACTIVITY_EXECUTION_STATUS_COMPLETED" => Some(Self::Completed),
            "ACTIVITY_EXECUTION_STATUS_FAILED" => Some(Self::Failed),
            "ACTIVITY_EXECUTION_STATUS_CANCELED" => Some(Self::Canceled),
            "ACTIVITY_EXECUTION_STATUS_TERMINATED" => Some(Self::Terminated),
            "ACTIVITY_EXECUTION_STATUS_TIMED_OUT" => Some(Self::TimedOut),
            "ACTIVITY_EXECUTION_STATUS_PAUSED" => Some(Self::Paused),
            _ => None,
        }
    }
}
/// What a start does when an open activity has its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum ActivityIdConflictPolicy {
    Unspecified = 0,
    Fail = 1,
    UseExisting = 2,
}
impl ActivityIdConflictPolicy {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "ACTIVITY_ID_CONFLICT_POLICY_UNSPECIFIED",
            Self::Fail => "ACTIVITY_ID_CONFLICT_POLICY_FAIL",
            Self::UseExisting => "ACTIVITY_ID_CONFLICT_POLICY_USE_EXISTING",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "ACTIVITY_ID_CONFLICT_POLICY_UNSPECIFIED" => Some(Self::Unspecified),
            "ACTIVITY_ID_CONFLICT_POLICY_FAIL" => Some(Self::Fail),
            "ACTIVITY_ID_CONFLICT_POLICY_USE_EXISTING" => Some(Self::UseExisting),
            _ => None,
        }
    }
}
/// What a start does when a closed activity had its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum ActivityIdReusePolicy {
    Unspecified = 0,
    AllowDuplicate = 1,
    AllowDuplicateFailedOnly = 2,
    RejectDuplicate = 3,
}
impl ActivityIdReusePolicy {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "ACTIVITY_ID_REUSE_POLICY_UNSPECIFIED",
            Self::AllowDuplicate => "ACTIVITY_ID_REUSE_POLICY_ALLOW_DUPLICATE",
            Self::AllowDuplicateFailedOnly => {
                "ACTIVITY_ID_REUSE_POLICY_ALLOW_DUPLICATE_FAILED_ONLY"
            }
            Self::RejectDuplicate => "ACTIVITY_ID_REUSE_POLICY_REJECT_DUPLICATE",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "ACTIVITY_ID_REUSE_POLICY_UNSPECIFIED" => Some(Self::Unspecified),
            "ACTIVITY_ID_REUSE_POLICY_ALLOW_DUPLICATE" => Some(Self::AllowDuplicate),
            "ACTIVITY_ID_REUSE_POLICY_ALLOW_DUPLICATE_FAILED_ONLY" => {
                Some(Self::AllowDuplicateFailedOnly)
            }
            "ACTIVITY_ID_REUSE_POLICY_REJECT_DUPLICATE" => Some(Self::RejectDuplicate),
            _ => None,
        }
    }
}
/// Why a worker could not finish an activity task, apart from the activity's own failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum ActivityTaskFailedCause {
    Unspecified = 0,
    PayloadsTooLarge = 1,
    ExternalStorageFailure = 2,
    ActivityWorkerUnhandledFailure = 3,
}
impl ActivityTaskFailedCause {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "ACTIVITY_TASK_FAILED_CAUSE_UNSPECIFIED",
            Self::PayloadsTooLarge => "ACTIVITY_TASK_FAILED_CAUSE_PAYLOADS_TOO_LARGE",
            Self::ExternalStorageFailure => {
                "ACTIVITY_TASK_FAILED_CAUSE_EXTERNAL_STORAGE_FAILURE"
            }
            Self::ActivityWorkerUnhandledFailure => {
                "ACTIVITY_TASK_FAILED_CAUSE_ACTIVITY_WORKER_UNHANDLED_FAILURE"
            }
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "ACTIVITY_TASK_FAILED_CAUSE_UNSPECIFIED" => Some(Self::Unspecified),
            "ACTIVITY_TASK_FAILED_CAUSE_PAYLOADS_TOO_LARGE" => {
                Some(Self::PayloadsTooLarge)
            }
            "ACTIVITY_TASK_FAILED_CAUSE_EXTERNAL_STORAGE_FAILURE" => {
                Some(Self::ExternalStorageFailure)
            }
            "ACTIVITY_TASK_FAILED_CAUSE_ACTIVITY_WORKER_UNHANDLED_FAILURE" => {
                Some(Self::ActivityWorkerUnhandledFailure)
            }
            _ => None,
        }
    }
}
/// How loudly to log and count a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum ApplicationErrorCategory {
    Unspecified = 0,
    Benign = 1,
}
impl ApplicationErrorCategory {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "APPLICATION_ERROR_CATEGORY_UNSPECIFIED",
            Self::Benign => "APPLICATION_ERROR_CATEGORY_BENIGN",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "APPLICATION_ERROR_CATEGORY_UNSPECIFIED" => Some(Self::Unspecified),
            "APPLICATION_ERROR_CATEGORY_BENIGN" => Some(Self::Benign),
            _ => None,
        }
    }
}
/// Whether closed runs are archived.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum ArchivalState {
    Unspecified = 0,
    Disabled = 1,
    Enabled = 2,
}
impl ArchivalState {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "ARCHIVAL_STATE_UNSPECIFIED",
            Self::Disabled => "ARCHIVAL_STATE_DISABLED",
            Self::Enabled => "ARCHIVAL_STATE_ENABLED",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "ARCHIVAL_STATE_UNSPECIFIED" => Some(Self::Unspecified),
            "ARCHIVAL_STATE_DISABLED" => Some(Self::Disabled),
            "ARCHIVAL_STATE_ENABLED" => Some(Self::Enabled),
            _ => None,
        }
    }
}
/// How far a batch operation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum BatchOperationState {
    Unspecified = 0,
    Running = 1,
    Completed = 2,
    Failed = 3,
}
impl BatchOperationState {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "BATCH_OPERATION_STATE_UNSPECIFIED",
            Self::Running => "BATCH_OPERATION_STATE_RUNNING",
            Self::Completed => "BATCH_OPERATION_STATE_COMPLETED",
            Self::Failed => "BATCH_OPERATION_STATE_FAILED",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "BATCH_OPERATION_STATE_UNSPECIFIED" => Some(Self::Unspecified),
            "BATCH_OPERATION_STATE_RUNNING" => Some(Self::Running),
            "BATCH_OPERATION_STATE_COMPLETED" => Some(Self::Completed),
            "BATCH_OPERATION_STATE_FAILED" => Some(Self::Failed),
            _ => None,
        }
    }
}
/// What a batch operation does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum BatchOperationType {
    Unspecified = 0,
    Terminate = 1,
    Cancel = 2,
    Signal = 3,
    Delete = 4,
    Reset = 5,
    UpdateExecutionOptions = 6,
    UnpauseActivity = 7,
    UpdateActivityOptions = 8,
    ResetActivity = 9,
    TerminateActivity = 10,
    CancelActivity = 11,
    DeleteActivity = 12,
    TerminateWorkflow = 13,
    CancelWorkflow = 14,
    SignalWorkflow = 15,
    DeleteWorkflow = 16,
    ResetWorkflow = 17,
    UpdateWorkflowExecutionOptions = 18,
}
impl BatchOperationType {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "BATCH_OPERATION_TYPE_UNSPECIFIED",
            Self::Terminate => "BATCH_OPERATION_TYPE_TERMINATE",
            Self::Cancel => "BATCH_OPERATION_TYPE_CANCEL",
            Self::Signal => "BATCH_OPERATION_TYPE_SIGNAL",
            Self::Delete => "BATCH_OPERATION_TYPE_DELETE",
            Self::Reset => "BATCH_OPERATION_TYPE_RESET",
            Self::UpdateExecutionOptions => {
                "BATCH_OPERATION_TYPE_UPDATE_EXECUTION_OPTIONS"
            }
            Self::UnpauseActivity => "BATCH_OPERATION_TYPE_UNPAUSE_ACTIVITY",
            Self::UpdateActivityOptions => "BATCH_OPERATION_TYPE_UPDATE_ACTIVITY_OPTIONS",
            Self::ResetActivity => "BATCH_OPERATION_TYPE_RESET_ACTIVITY",
            Self::TerminateActivity => "BATCH_OPERATION_TYPE_TERMINATE_ACTIVITY",
            Self::CancelActivity => "BATCH_OPERATION_TYPE_CANCEL_ACTIVITY",
            Self::DeleteActivity => "BATCH_OPERATION_TYPE_DELETE_ACTIVITY",
            Self::TerminateWorkflow => "BATCH_OPERATION_TYPE_TERMINATE_WORKFLOW",
            Self::CancelWorkflow => "BATCH_OPERATION_TYPE_CANCEL_WORKFLOW",
            Self::SignalWorkflow => "BATCH_OPERATION_TYPE_SIGNAL_WORKFLOW",
            Self::DeleteWorkflow => "BATCH_OPERATION_TYPE_DELETE_WORKFLOW",
            Self::ResetWorkflow => "BATCH_OPERATION_TYPE_RESET_WORKFLOW",
            Self::UpdateWorkflowExecutionOptions => {
                "BATCH_OPERATION_TYPE_UPDATE_WORKFLOW_EXECUTION_OPTIONS"
            }
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "BATCH_OPERATION_TYPE_UNSPECIFIED" => Some(Self::Unspecified),
            "BATCH_OPERATION_TYPE_TERMINATE" => Some(Self::Terminate),
            "BATCH_OPERATION_TYPE_CANCEL" => Some(Self::Cancel),
            "BATCH_OPERATION_TYPE_SIGNAL" => Some(Self::Signal),
            "BATCH_OPERATION_TYPE_DELETE" => Some(Self::Delete),
            "BATCH_OPERATION_TYPE_RESET" => Some(Self::Reset),
            "BATCH_OPERATION_TYPE_UPDATE_EXECUTION_OPTIONS" => {
                Some(Self::UpdateExecutionOptions)
            }
            "BATCH_OPERATION_TYPE_UNPAUSE_ACTIVITY" => Some(Self::UnpauseActivity),
            "BATCH_OPERATION_TYPE_UPDATE_ACTIVITY_OPTIONS" => {
                Some(Self::UpdateActivityOptions)
            }
            "BATCH_OPERATION_TYPE_RESET_ACTIVITY" => Some(Self::ResetActivity),
            "BATCH_OPERATION_TYPE_TERMINATE_ACTIVITY" => Some(Self::TerminateActivity),
            "BATCH_OPERATION_TYPE_CANCEL_ACTIVITY" => Some(Self::CancelActivity),
            "BATCH_OPERATION_TYPE_DELETE_ACTIVITY" => Some(Self::DeleteActivity),
            "BATCH_OPERATION_TYPE_TERMINATE_WORKFLOW" => Some(Self::TerminateWorkflow),
            "BATCH_OPERATION_TYPE_CANCEL_WORKFLOW" => Some(Self::CancelWorkflow),
            "BATCH_OPERATION_TYPE_SIGNAL_WORKFLOW" => Some(Self::SignalWorkflow),
            "BATCH_OPERATION_TYPE_DELETE_WORKFLOW" => Some(Self::DeleteWorkflow),
            "BATCH_OPERATION_TYPE_RESET_WORKFLOW" => Some(Self::ResetWorkflow),
            "BATCH_OPERATION_TYPE_UPDATE_WORKFLOW_EXECUTION_OPTIONS" => {
                Some(Self::UpdateWorkflowExecutionOptions)
            }
            _ => None,
        }
    }
}
/// Whether a build id can still get tasks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum BuildIdTaskReachability {
    Unspecified = 0,
    Reachable = 1,
    ClosedWorkflowsOnly = 2,
    Unreachable = 3,
}
impl BuildIdTaskReachability {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "BUILD_ID_TASK_REACHABILITY_UNSPECIFIED",
            Self::Reachable => "BUILD_ID_TASK_REACHABILITY_REACHABLE",
            Self::ClosedWorkflowsOnly => {
                "BUILD_ID_TASK_REACHABILITY_CLOSED_WORKFLOWS_ONLY"
            }
            Self::Unreachable => "BUILD_ID_TASK_REACHABILITY_UNREACHABLE",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "BUILD_ID_TASK_REACHABILITY_UNSPECIFIED" => Some(Self::Unspecified),
            "BUILD_ID_TASK_REACHABILITY_REACHABLE" => Some(Self::Reachable),
            "BUILD_ID_TASK_REACHABILITY_CLOSED_WORKFLOWS_ONLY" => {
                Some(Self::ClosedWorkflowsOnly)
            }
            "BUILD_ID_TASK_REACHABILITY_UNREACHABLE" => Some(Self::Unreachable),
            _ => None,
        }
    }
}
/// How far a callback is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum CallbackState {
    Unspecified = 0,
    Standby = 1,
    Scheduled = 2,
    BackingOff = 3,
    Failed = 4,
    Succeeded = 5,
    Blocked = 6,
}
impl CallbackState {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "CALLBACK_STATE_UNSPECIFIED",
            Self::Standby => "CALLBACK_STATE_STANDBY",
            Self::Scheduled => "CALLBACK_STATE_SCHEDULED",
            Self::BackingOff => "CALLBACK_STATE_BACKING_OFF",
            Self::Failed => "CALLBACK_STATE_FAILED",
            Self::Succeeded => "CALLBACK_STATE_SUCCEEDED",
            Self::Blocked => "CALLBACK_STATE_BLOCKED",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "CALLBACK_STATE_UNSPECIFIED" => Some(Self::Unspecified),
            "CALLBACK_STATE_STANDBY" => Some(Self::Standby),
            "CALLBACK_STATE_SCHEDULED" => Some(Self::Scheduled),
            "CALLBACK_STATE_BACKING_OFF" => Some(Self::BackingOff),
            "CALLBACK_STATE_FAILED" => Some(Self::Failed),
            "CALLBACK_STATE_SUCCEEDED" => Some(Self::Succeeded),
            "CALLBACK_STATE_BLOCKED" => Some(Self::Blocked),
            _ => None,
        }
    }
}
/// Why a request to cancel another workflow was not delivered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum CancelExternalWorkflowExecutionFailedCause {
    Unspecified = 0,
    ExternalWorkflowExecutionNotFound = 1,
    NamespaceNotFound = 2,
}
impl CancelExternalWorkflowExecutionFailedCause {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => {
                "CANCEL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_UNSPECIFIED"
            }
            Self::ExternalWorkflowExecutionNotFound => {
                "CANCEL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_EXTERNAL_WORKFLOW_EXECUTION_NOT_FOUND"
            }
            Self::NamespaceNotFound => {
                "CANCEL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_NAMESPACE_NOT_FOUND"
            }
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "CANCEL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_UNSPECIFIED" => {
                Some(Self::Unspecified)
            }
            "CANCEL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_EXTERNAL_WORKFLOW_EXECUTION_NOT_FOUND" => {
                Some(Self::ExternalWorkflowExecutionNotFound)
            }
            "CANCEL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_NAMESPACE_NOT_FOUND" => {
                Some(Self::NamespaceNotFound)
            }
            _ => None,
        }
    }
}
/// What a workflow asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum CommandType {
    Unspecified = 0,
    ScheduleActivityTask = 1,
    RequestCancelActivityTask = 2,
    StartTimer = 3,
    CompleteWorkflowExecution = 4,
    FailWorkflowExecution = 5,
    CancelTimer = 6,
    CancelWorkflowExecution = 7,
    RequestCancelExternalWorkflowExecution = 8,
    RecordMarker = 9,
    ContinueAsNewWorkflowExecution = 10,
    StartChildWorkflowExecution = 11,
    SignalExternalWorkflowExecution = 12,
    UpsertWorkflowSearchAttributes = 13,
    ProtocolMessage = 14,
    ModifyWorkflowProperties = 16,
    ScheduleNexusOperation = 17,
    RequestCancelNexusOperation = 18,
}
impl CommandType {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "COMMAND_TYPE_UNSPECIFIED",
            Self::ScheduleActivityTask => "COMMAND_TYPE_SCHEDULE_ACTIVITY_TASK",
            Self::RequestCancelActivityTask => {
                "COMMAND_TYPE_REQUEST_CANCEL_ACTIVITY_TASK"
            }
            Self::StartTimer => "COMMAND_TYPE_START_TIMER",
            Self::CompleteWorkflowExecution => "COMMAND_TYPE_COMPLETE_WORKFLOW_EXECUTION",
            Self::FailWorkflowExecution => "COMMAND_TYPE_FAIL_WORKFLOW_EXECUTION",
            Self::CancelTimer => "COMMAND_TYPE_CANCEL_TIMER",
            Self::CancelWorkflowExecution => "COMMAND_TYPE_CANCEL_WORKFLOW_EXECUTION",
            Self::RequestCancelExternalWorkflowExecution => {
                "COMMAND_TYPE_REQUEST_CANCEL_EXTERNAL_WORKFLOW_EXECUTION"
            }
            Self::RecordMarker => "COMMAND_TYPE_RECORD_MARKER",
            Self::ContinueAsNewWorkflowExecution => {
                "COMMAND_TYPE_CONTINUE_AS_NEW_WORKFLOW_EXECUTION"
            }
            Self::StartChildWorkflowExecution => {
                "COMMAND_TYPE_START_CHILD_WORKFLOW_EXECUTION"
            }
            Self::SignalExternalWorkflowExecution => {
                "COMMAND_TYPE_SIGNAL_EXTERNAL_WORKFLOW_EXECUTION"
            }
            Self::UpsertWorkflowSearchAttributes => {
                "COMMAND_TYPE_UPSERT_WORKFLOW_SEARCH_ATTRIBUTES"
            }
            Self::ProtocolMessage => "COMMAND_TYPE_PROTOCOL_MESSAGE",
            Self::ModifyWorkflowProperties => "COMMAND_TYPE_MODIFY_WORKFLOW_PROPERTIES",
            Self::ScheduleNexusOperation => "COMMAND_TYPE_SCHEDULE_NEXUS_OPERATION",
            Self::RequestCancelNexusOperation => {
                "COMMAND_TYPE_REQUEST_CANCEL_NEXUS_OPERATION"
            }
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "COMMAND_TYPE_UNSPECIFIED" => Some(Self::Unspecified),
            "COMMAND_TYPE_SCHEDULE_ACTIVITY_TASK" => Some(Self::ScheduleActivityTask),
            "COMMAND_TYPE_REQUEST_CANCEL_ACTIVITY_TASK" => {
                Some(Self::RequestCancelActivityTask)
            }
            "COMMAND_TYPE_START_TIMER" => Some(Self::StartTimer),
            "COMMAND_TYPE_COMPLETE_WORKFLOW_EXECUTION" => {
                Some(Self::CompleteWorkflowExecution)
            }
            "COMMAND_TYPE_FAIL_WORKFLOW_EXECUTION" => Some(Self::FailWorkflowExecution),
            "COMMAND_TYPE_CANCEL_TIMER" => Some(Self::CancelTimer),
            "COMMAND_TYPE_CANCEL_WORKFLOW_EXECUTION" => {
                Some(Self::CancelWorkflowExecution)
            }
            "COMMAND_TYPE_REQUEST_CANCEL_EXTERNAL_WORKFLOW_EXECUTION" => {
                Some(Self::RequestCancelExternalWorkflowExecution)
            }
            "COMMAND_TYPE_RECORD_MARKER" => Some(Self::RecordMarker),
            "COMMAND_TYPE_CONTINUE_AS_NEW_WORKFLOW_EXECUTION" => {
                Some(Self::ContinueAsNewWorkflowExecution)
            }
            "COMMAND_TYPE_START_CHILD_WORKFLOW_EXECUTION" => {
                Some(Self::StartChildWorkflowExecution)
            }
            "COMMAND_TYPE_SIGNAL_EXTERNAL_WORKFLOW_EXECUTION" => {
                Some(Self::SignalExternalWorkflowExecution)
            }
            "COMMAND_TYPE_UPSERT_WORKFLOW_SEARCH_ATTRIBUTES" => {
                Some(Self::UpsertWorkflowSearchAttributes)
            }
            "COMMAND_TYPE_PROTOCOL_MESSAGE" => Some(Self::ProtocolMessage),
            "COMMAND_TYPE_MODIFY_WORKFLOW_PROPERTIES" => {
                Some(Self::ModifyWorkflowProperties)
            }
            "COMMAND_TYPE_SCHEDULE_NEXUS_OPERATION" => Some(Self::ScheduleNexusOperation),
            "COMMAND_TYPE_REQUEST_CANCEL_NEXUS_OPERATION" => {
                Some(Self::RequestCancelNexusOperation)
            }
            _ => None,
        }
    }
}
/// Why a run continued as a new one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum ContinueAsNewInitiator {
    Unspecified = 0,
    Workflow = 1,
    Retry = 2,
    CronSchedule = 3,
}
impl ContinueAsNewInitiator {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "CONTINUE_AS_NEW_INITIATOR_UNSPECIFIED",
            Self::Workflow => "CONTINUE_AS_NEW_INITIATOR_WORKFLOW",
            Self::Retry => "CONTINUE_AS_NEW_INITIATOR_RETRY",
            Self::CronSchedule => "CONTINUE_AS_NEW_INITIATOR_CRON_SCHEDULE",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "CONTINUE_AS_NEW_INITIATOR_UNSPECIFIED" => Some(Self::Unspecified),
            "CONTINUE_AS_NEW_INITIATOR_WORKFLOW" => Some(Self::Workflow),
            "CONTINUE_AS_NEW_INITIATOR_RETRY" => Some(Self::Retry),
            "CONTINUE_AS_NEW_INITIATOR_CRON_SCHEDULE" => Some(Self::CronSchedule),
            _ => None,
        }
    }
}
/// Which version a run continues with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum ContinueAsNewVersioningBehavior {
    Unspecified = 0,
    AutoUpgrade = 1,
    UseRampingVersion = 2,
}
impl ContinueAsNewVersioningBehavior {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "CONTINUE_AS_NEW_VERSIONING_BEHAVIOR_UNSPECIFIED",
            Self::AutoUpgrade => "CONTINUE_AS_NEW_VERSIONING_BEHAVIOR_AUTO_UPGRADE",
            Self::UseRampingVersion => {
                "CONTINUE_AS_NEW_VERSIONING_BEHAVIOR_USE_RAMPING_VERSION"
            }
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "CONTINUE_AS_NEW_VERSIONING_BEHAVIOR_UNSPECIFIED" => Some(Self::Unspecified),
            "CONTINUE_AS_NEW_VERSIONING_BEHAVIOR_AUTO_UPGRADE" => Some(Self::AutoUpgrade),
            "CONTINUE_AS_NEW_VERSIONING_BEHAVIOR_USE_RAMPING_VERSION" => {
                Some(Self::UseRampingVersion)
            }
            _ => None,
        }
    }
}
/// Whether a deployment can still get tasks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum DeploymentReachability {
    Unspecified = 0,
    Reachable = 1,
    ClosedWorkflowsOnly = 2,
    Unreachable = 3,
}
impl DeploymentReachability {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "DEPLOYMENT_REACHABILITY_UNSPECIFIED",
            Self::Reachable => "DEPLOYMENT_REACHABILITY_REACHABLE",
            Self::ClosedWorkflowsOnly => "DEPLOYMENT_REACHABILITY_CLOSED_WORKFLOWS_ONLY",
            Self::Unreachable => "DEPLOYMENT_REACHABILITY_UNREACHABLE",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "DEPLOYMENT_REACHABILITY_UNSPECIFIED" => Some(Self::Unspecified),
            "DEPLOYMENT_REACHABILITY_REACHABLE" => Some(Self::Reachable),
            "DEPLOYMENT_REACHABILITY_CLOSED_WORKFLOWS_ONLY" => {
                Some(Self::ClosedWorkflowsOnly)
            }
            "DEPLOYMENT_REACHABILITY_UNREACHABLE" => Some(Self::Unreachable),
            _ => None,
        }
    }
}
/// How much a description of a task queue tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum DescribeTaskQueueMode {
    Unspecified = 0,
    Enhanced = 1,
}
impl DescribeTaskQueueMode {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "DESCRIBE_TASK_QUEUE_MODE_UNSPECIFIED",
            Self::Enhanced => "DESCRIBE_TASK_QUEUE_MODE_ENHANCED",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "DESCRIBE_TASK_QUEUE_MODE_UNSPECIFIED" => Some(Self::Unspecified),
            "DESCRIBE_TASK_QUEUE_MODE_ENHANCED" => Some(Self::Enhanced),
            _ => None,
        }
    }
}
/// How bytes are encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum EncodingType {
    Unspecified = 0,
    Proto3 = 1,
    Json = 2,
}
impl EncodingType {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "ENCODING_TYPE_UNSPECIFIED",
            Self::Proto3 => "ENCODING_TYPE_PROTO3",
            Self::Json => "ENCODING_TYPE_JSON",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "ENCODING_TYPE_UNSPECIFIED" => Some(Self::Unspecified),
            "ENCODING_TYPE_PROTO3" => Some(Self::Proto3),
            "ENCODING_TYPE_JSON" => Some(Self::Json),
            _ => None,
        }
    }
}
/// What an event records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum EventType {
    Unspecified = 0,
    WorkflowExecutionStarted = 1,
    WorkflowExecutionCompleted = 2,
    WorkflowExecutionFailed = 3,
    WorkflowExecutionTimedOut = 4,
    WorkflowTaskScheduled = 5,
    WorkflowTaskStarted = 6,
    WorkflowTaskCompleted = 7,
    WorkflowTaskTimedOut = 8,
    WorkflowTaskFailed = 9,
    ActivityTaskScheduled = 10,
    ActivityTaskStarted = 11,
    ActivityTaskCompleted = 12,
    ActivityTaskFailed = 13,
    ActivityTaskTimedOut = 14,
    ActivityTaskCancelRequested = 15,
    ActivityTaskCanceled = 16,
    TimerStarted = 17,
    TimerFired = 18,
    TimerCanceled = 19,
    WorkflowExecutionCancelRequested = 20,
    WorkflowExecutionCanceled = 21,
    RequestCancelExternalWorkflowExecutionInitiated = 22,
    RequestCancelExternalWorkflowExecutionFailed = 23,
    ExternalWorkflowExecutionCancelRequested = 24,
    MarkerRecorded = 25,
    WorkflowExecutionSignaled = 26,
    WorkflowExecutionTerminated = 27,
    WorkflowExecutionContinuedAsNew = 28,
    StartChildWorkflowExecutionInitiated = 29,
    StartChildWorkflowExecutionFailed = 30,
    ChildWorkflowExecutionStarted = 31,
    ChildWorkflowExecutionCompleted = 32,
    ChildWorkflowExecutionFailed = 33,
    ChildWorkflowExecutionCanceled = 34,
    ChildWorkflowExecutionTimedOut = 35,
    ChildWorkflowExecutionTerminated = 36,
    SignalExternalWorkflowExecutionInitiated = 37,
    SignalExternalWorkflowExecutionFailed = 38,
    ExternalWorkflowExecutionSignaled = 39,
    UpsertWorkflowSearchAttributes = 40,
    WorkflowExecutionUpdateAccepted = 41,
    WorkflowExecutionUpdateRejected = 42,
    WorkflowExecutionUpdateCompleted = 43,
    WorkflowPropertiesModifiedExternally = 44,
    ActivityPropertiesModifiedExternally = 45,
    WorkflowPropertiesModified = 46,
    WorkflowExecutionUpdateAdmitted = 47,
    NexusOperationScheduled = 48,
    NexusOperationStarted = 49,
    NexusOperationCompleted = 50,
    NexusOperationFailed = 51,
    NexusOperationCanceled = 52,
    NexusOperationTimedOut = 53,
    NexusOperationCancelRequested = 54,
    WorkflowExecutionOptionsUpdated = 55,
    NexusOperationCancelRequestCompleted = 56,
    NexusOperationCancelRequestFailed = 57,
    WorkflowExecutionPaused = 58,
    WorkflowExecutionUnpaused = 59,
    WorkflowExecutionTimeSkippingTransitioned = 60,
}
impl EventType {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "EVENT_TYPE_UNSPECIFIED",
            Self::WorkflowExecutionStarted => "EVENT_TYPE_WORKFLOW_EXECUTION_STARTED",
            Self::WorkflowExecutionCompleted => "EVENT_TYPE_WORKFLOW_EXECUTION_COMPLETED",
            Self::WorkflowExecutionFailed => "EVENT_TYPE_WORKFLOW_EXECUTION_FAILED",
            Self::WorkflowExecutionTimedOut => "EVENT_TYPE_WORKFLOW_EXECUTION_TIMED_OUT",
            Self::WorkflowTaskScheduled => "EVENT_TYPE_WORKFLOW_TASK_SCHEDULED",
            Self::WorkflowTaskStarted => "EVENT_TYPE_WORKFLOW_TASK_STARTED",
            Self::WorkflowTaskCompleted => "EVENT_TYPE_WORKFLOW_TASK_COMPLETED",
            Self::WorkflowTaskTimedOut => "EVENT_TYPE_WORKFLOW_TASK_TIMED_OUT",
            Self::WorkflowTaskFailed => "EVENT_TYPE_WORKFLOW_TASK_FAILED",
            Self::ActivityTaskScheduled => "EVENT_TYPE_ACTIVITY_TASK_SCHEDULED",
            Self::ActivityTaskStarted => "EVENT_TYPE_ACTIVITY_TASK_STARTED",
            Self::ActivityTaskCompleted => "EVENT_TYPE_ACTIVITY_TASK_COMPLETED",
            Self::ActivityTaskFailed => "EVENT_TYPE_ACTIVITY_TASK_FAILED",
            Self::ActivityTaskTimedOut => "EVENT_TYPE_ACTIVITY_TASK_TIMED_OUT",
            Self::ActivityTaskCancelRequested => {
                "EVENT_TYPE_ACTIVITY_TASK_CANCEL_REQUESTED"
            }
            Self::ActivityTaskCanceled => "EVENT_TYPE_ACTIVITY_TASK_CANCELED",
            Self::TimerStarted => "EVENT_TYPE_TIMER_STARTED",
            Self::TimerFired => "EVENT_TYPE_TIMER_FIRED",
            Self::TimerCanceled => "EVENT_TYPE_TIMER_CANCELED",
            Self::WorkflowExecutionCancelRequested => {
                "EVENT_TYPE_WORKFLOW_EXECUTION_CANCEL_REQUESTED"
            }
            Self::WorkflowExecutionCanceled => "EVENT_TYPE_WORKFLOW_EXECUTION_CANCELED",
            Self::RequestCancelExternalWorkflowExecutionInitiated => {
                "EVENT_TYPE_REQUEST_CANCEL_EXTERNAL_WORKFLOW_EXECUTION_INITIATED"
            }
            Self::RequestCancelExternalWorkflowExecutionFailed => {
                "EVENT_TYPE_REQUEST_CANCEL_EXTERNAL_WORKFLOW_EXECUTION_FAILED"
            }
            Self::ExternalWorkflowExecutionCancelRequested => {
                "EVENT_TYPE_EXTERNAL_WORKFLOW_EXECUTION_CANCEL_REQUESTED"
            }
            Self::MarkerRecorded => "EVENT_TYPE_MARKER_RECORDED",
            Self::WorkflowExecutionSignaled => "EVENT_TYPE_WORKFLOW_EXECUTION_SIGNALED",
            Self::WorkflowExecutionTerminated => {
                "EVENT_TYPE_WORKFLOW_EXECUTION_TERMINATED"
            }
            Self::WorkflowExecutionContinuedAsNew => {
                "EVENT_TYPE_WORKFLOW_EXECUTION_CONTINUED_AS_NEW"
            }
            Self::StartChildWorkflowExecutionInitiated => {
                "EVENT_TYPE_START_CHILD_WORKFLOW_EXECUTION_INITIATED"
            }
            Self::StartChildWorkflowExecutionFailed => {
                "EVENT_TYPE_START_CHILD_WORKFLOW_EXECUTION_FAILED"
            }
            Self::ChildWorkflowExecutionStarted => {
                "EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_STARTED"
            }
            Self::ChildWorkflowExecutionCompleted => {
                "EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_COMPLETED"
            }
            Self::ChildWorkflowExecutionFailed => {
                "EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_FAILED"
            }
            Self::ChildWorkflowExecutionCanceled => {
                "EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_CANCELED"
            }
            Self::ChildWorkflowExecutionTimedOut => {
                "EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_TIMED_OUT"
            }
            Self::ChildWorkflowExecutionTerminated => {
                "EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_TERMINATED"
            }
            Self::SignalExternalWorkflowExecutionInitiated => {
                "EVENT_TYPE_SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_INITIATED"
            }
            Self::SignalExternalWorkflowExecutionFailed => {
                "EVENT_TYPE_SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_FAILED"
            }
            Self::ExternalWorkflowExecutionSignaled => {
                "EVENT_TYPE_EXTERNAL_WORKFLOW_EXECUTION_SIGNALED"
            }
            Self::UpsertWorkflowSearchAttributes => {
                "EVENT_TYPE_UPSERT_WORKFLOW_SEARCH_ATTRIBUTES"
            }
            Self::WorkflowExecutionUpdateAccepted => {
                "EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_ACCEPTED"
            }
            Self::WorkflowExecutionUpdateRejected => {
                "EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_REJECTED"
            }
            Self::WorkflowExecutionUpdateCompleted => {
                "EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_COMPLETED"
            }
            Self::WorkflowPropertiesModifiedExternally => {
                "EVENT_TYPE_WORKFLOW_PROPERTIES_MODIFIED_EXTERNALLY"
            }
            Self::ActivityPropertiesModifiedExternally => {
                "EVENT_TYPE_ACTIVITY_PROPERTIES_MODIFIED_EXTERNALLY"
            }
            Self::WorkflowPropertiesModified => "EVENT_TYPE_WORKFLOW_PROPERTIES_MODIFIED",
            Self::WorkflowExecutionUpdateAdmitted => {
                "EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_ADMITTED"
            }
            Self::NexusOperationScheduled => "EVENT_TYPE_NEXUS_OPERATION_SCHEDULED",
            Self::NexusOperationStarted => "EVENT_TYPE_NEXUS_OPERATION_STARTED",
            Self::NexusOperationCompleted => "EVENT_TYPE_NEXUS_OPERATION_COMPLETED",
            Self::NexusOperationFailed => "EVENT_TYPE_NEXUS_OPERATION_FAILED",
            Self::NexusOperationCanceled => "EVENT_TYPE_NEXUS_OPERATION_CANCELED",
            Self::NexusOperationTimedOut => "EVENT_TYPE_NEXUS_OPERATION_TIMED_OUT",
            Self::NexusOperationCancelRequested => {
                "EVENT_TYPE_NEXUS_OPERATION_CANCEL_REQUESTED"
            }
            Self::WorkflowExecutionOptionsUpdated => {
                "EVENT_TYPE_WORKFLOW_EXECUTION_OPTIONS_UPDATED"
            }
            Self::NexusOperationCancelRequestCompleted => {
                "EVENT_TYPE_NEXUS_OPERATION_CANCEL_REQUEST_COMPLETED"
            }
            Self::NexusOperationCancelRequestFailed => {
                "EVENT_TYPE_NEXUS_OPERATION_CANCEL_REQUEST_FAILED"
            }
            Self::WorkflowExecutionPaused => "EVENT_TYPE_WORKFLOW_EXECUTION_PAUSED",
            Self::WorkflowExecutionUnpaused => "EVENT_TYPE_WORKFLOW_EXECUTION_UNPAUSED",
            Self::WorkflowExecutionTimeSkippingTransitioned => {
                "EVENT_TYPE_WORKFLOW_EXECUTION_TIME_SKIPPING_TRANSITIONED"
            }
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "EVENT_TYPE_UNSPECIFIED" => Some(Self::Unspecified),
            "EVENT_TYPE_WORKFLOW_EXECUTION_STARTED" => {
                Some(Self::WorkflowExecutionStarted)
            }
            "EVENT_TYPE_WORKFLOW_EXECUTION_COMPLETED" => {
                Some(Self::WorkflowExecutionCompleted)
            }
            "EVENT_TYPE_WORKFLOW_EXECUTION_FAILED" => Some(Self::WorkflowExecutionFailed),
            "EVENT_TYPE_WORKFLOW_EXECUTION_TIMED_OUT" => {
                Some(Self::WorkflowExecutionTimedOut)
            }
            "EVENT_TYPE_WORKFLOW_TASK_SCHEDULED" => Some(Self::WorkflowTaskScheduled),
            "EVENT_TYPE_WORKFLOW_TASK_STARTED" => Some(Self::WorkflowTaskStarted),
            "EVENT_TYPE_WORKFLOW_TASK_COMPLETED" => Some(Self::WorkflowTaskCompleted),
            "EVENT_TYPE_WORKFLOW_TASK_TIMED_OUT" => Some(Self::WorkflowTaskTimedOut),
            "EVENT_TYPE_WORKFLOW_TASK_FAILED" => Some(Self::WorkflowTaskFailed),
            "EVENT_TYPE_ACTIVITY_TASK_SCHEDULED" => Some(Self::ActivityTaskScheduled),
            "EVENT_TYPE_ACTIVITY_TASK_STARTED" => Some(Self::ActivityTaskStarted),
            "EVENT_TYPE_ACTIVITY_TASK_COMPLETED" => Some(Self::ActivityTaskCompleted),
            "EVENT_TYPE_ACTIVITY_TASK_FAILED" => Some(Self::ActivityTaskFailed),
            "EVENT_TYPE_ACTIVITY_TASK_TIMED_OUT" => Some(Self::ActivityTaskTimedOut),
            "EVENT_TYPE_ACTIVITY_TASK_CANCEL_REQUESTED" => {
                Some(Self::ActivityTaskCancelRequested)
            }
            "EVENT_TYPE_ACTIVITY_TASK_CANCELED" => Some(Self::ActivityTaskCanceled),
            "EVENT_TYPE_TIMER_STARTED" => Some(Self::TimerStarted),
            "EVENT_TYPE_TIMER_FIRED" => Some(Self::TimerFired),
            "EVENT_TYPE_TIMER_CANCELED" => Some(Self::TimerCanceled),
            "EVENT_TYPE_WORKFLOW_EXECUTION_CANCEL_REQUESTED" => {
                Some(Self::WorkflowExecutionCancelRequested)
            }
            "EVENT_TYPE_WORKFLOW_EXECUTION_CANCELED" => {
                Some(Self::WorkflowExecutionCanceled)
            }
            "EVENT_TYPE_REQUEST_CANCEL_EXTERNAL_WORKFLOW_EXECUTION_INITIATED" => {
                Some(Self::RequestCancelExternalWorkflowExecutionInitiated)
            }
            "EVENT_TYPE_REQUEST_CANCEL_EXTERNAL_WORKFLOW_EXECUTION_FAILED" => {
                Some(Self::RequestCancelExternalWorkflowExecutionFailed)
            }
            "EVENT_TYPE_EXTERNAL_WORKFLOW_EXECUTION_CANCEL_REQUESTED" => {
                Some(Self::ExternalWorkflowExecutionCancelRequested)
            }
            "EVENT_TYPE_MARKER_RECORDED" => Some(Self::MarkerRecorded),
            "EVENT_TYPE_WORKFLOW_EXECUTION_SIGNALED" => {
                Some(Self::WorkflowExecutionSignaled)
            }
            "EVENT_TYPE_WORKFLOW_EXECUTION_TERMINATED" => {
                Some(Self::WorkflowExecutionTerminated)
            }
            "EVENT_TYPE_WORKFLOW_EXECUTION_CONTINUED_AS_NEW" => {
                Some(Self::WorkflowExecutionContinuedAsNew)
            }
            "EVENT_TYPE_START_CHILD_WORKFLOW_EXECUTION_INITIATED" => {
                Some(Self::StartChildWorkflowExecutionInitiated)
            }
            "EVENT_TYPE_START_CHILD_WORKFLOW_EXECUTION_FAILED" => {
                Some(Self::StartChildWorkflowExecutionFailed)
            }
            "EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_STARTED" => {
                Some(Self::ChildWorkflowExecutionStarted)
            }
            "EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_COMPLETED" => {
                Some(Self::ChildWorkflowExecutionCompleted)
            }
            "EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_FAILED" => {
                Some(Self::ChildWorkflowExecutionFailed)
            }
            "EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_CANCELED" => {
                Some(Self::ChildWorkflowExecutionCanceled)
            }
            "EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_TIMED_OUT" => {
                Some(Self::ChildWorkflowExecutionTimedOut)
            }
            "EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_TERMINATED" => {
                Some(Self::ChildWorkflowExecutionTerminated)
            }
            "EVENT_TYPE_SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_INITIATED" => {
                Some(Self::SignalExternalWorkflowExecutionInitiated)
            }
            "EVENT_TYPE_SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_FAILED" => {
                Some(Self::SignalExternalWorkflowExecutionFailed)
            }
            "EVENT_TYPE_EXTERNAL_WORKFLOW_EXECUTION_SIGNALED" => {
                Some(Self::ExternalWorkflowExecutionSignaled)
            }
            "EVENT_TYPE_UPSERT_WORKFLOW_SEARCH_ATTRIBUTES" => {
                Some(Self::UpsertWorkflowSearchAttributes)
            }
            "EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_ACCEPTED" => {
                Some(Self::WorkflowExecutionUpdateAccepted)
            }
            "EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_REJECTED" => {
                Some(Self::WorkflowExecutionUpdateRejected)
            }
            "EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_COMPLETED" => {
                Some(Self::WorkflowExecutionUpdateCompleted)
            }
            "EVENT_TYPE_WORKFLOW_PROPERTIES_MODIFIED_EXTERNALLY" => {
                Some(Self::WorkflowPropertiesModifiedExternally)
            }
            "EVENT_TYPE_ACTIVITY_PROPERTIES_MODIFIED_EXTERNALLY" => {
                Some(Self::ActivityPropertiesModifiedExternally)
            }
            "EVENT_TYPE_WORKFLOW_PROPERTIES_MODIFIED" => {
                Some(Self::WorkflowPropertiesModified)
            }
            "EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_ADMITTED" => {
                Some(Self::WorkflowExecutionUpdateAdmitted)
            }
            "EVENT_TYPE_NEXUS_OPERATION_SCHEDULED" => Some(Self::NexusOperationScheduled),
            "EVENT_TYPE_NEXUS_OPERATION_STARTED" => Some(Self::NexusOperationStarted),
            "EVENT_TYPE_NEXUS_OPERATION_COMPLETED" => Some(Self::NexusOperationCompleted),
            "EVENT_TYPE_NEXUS_OPERATION_FAILED" => Some(Self::NexusOperationFailed),
            "EVENT_TYPE_NEXUS_OPERATION_CANCELED" => Some(Self::NexusOperationCanceled),
            "EVENT_TYPE_NEXUS_OPERATION_TIMED_OUT" => Some(Self::NexusOperationTimedOut),
            "EVENT_TYPE_NEXUS_OPERATION_CANCEL_REQUESTED" => {
                Some(Self::NexusOperationCancelRequested)
            }
            "EVENT_TYPE_WORKFLOW_EXECUTION_OPTIONS_UPDATED" => {
                Some(Self::WorkflowExecutionOptionsUpdated)
            }
            "EVENT_TYPE_NEXUS_OPERATION_CANCEL_REQUEST_COMPLETED" => {
                Some(Self::NexusOperationCancelRequestCompleted)
            }
            "EVENT_TYPE_NEXUS_OPERATION_CANCEL_REQUEST_FAILED" => {
                Some(Self::NexusOperationCancelRequestFailed)
            }
            "EVENT_TYPE_WORKFLOW_EXECUTION_PAUSED" => Some(Self::WorkflowExecutionPaused),
            "EVENT_TYPE_WORKFLOW_EXECUTION_UNPAUSED" => {
                Some(Self::WorkflowExecutionUnpaused)
            }
            "EVENT_TYPE_WORKFLOW_EXECUTION_TIME_SKIPPING_TRANSITIONED" => {
                Some(Self::WorkflowExecutionTimeSkippingTransitioned)
            }
            _ => None,
        }
    }
}
/// What kind of thing an execution is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum ExecutionType {
    Unspecified = 0,
    Workflow = 1,
    Activity = 2,
    NexusOperation = 3,
}
impl ExecutionType {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "EXECUTION_TYPE_UNSPECIFIED",
            Self::Workflow => "EXECUTION_TYPE_WORKFLOW",
            Self::Activity => "EXECUTION_TYPE_ACTIVITY",
            Self::NexusOperation => "EXECUTION_TYPE_NEXUS_OPERATION",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "EXECUTION_TYPE_UNSPECIFIED" => Some(Self::Unspecified),
            "EXECUTION_TYPE_WORKFLOW" => Some(Self::Workflow),
            "EXECUTION_TYPE_ACTIVITY" => Some(Self::Activity),
            "EXECUTION_TYPE_NEXUS_OPERATION" => Some(Self::NexusOperation),
            _ => None,
        }
    }
}
/// How waiting for a jump of a run's virtual clock ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum FastForwardPollingResult {
    Unspecified = 0,
    PollTimeout = 1,
    FastForwardCompleted = 2,
    FastForwardFailed = 3,
}
impl FastForwardPollingResult {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "FAST_FORWARD_POLLING_RESULT_UNSPECIFIED",
            Self::PollTimeout => "FAST_FORWARD_POLLING_RESULT_POLL_TIMEOUT",
            Self::FastForwardCompleted => {
                "FAST_FORWARD_POLLING_RESULT_FAST_FORWARD_COMPLETED"
            }
            Self::FastForwardFailed => "FAST_FORWARD_POLLING_RESULT_FAST_FORWARD_FAILED",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "FAST_FORWARD_POLLING_RESULT_UNSPECIFIED" => Some(Self::Unspecified),
            "FAST_FORWARD_POLLING_RESULT_POLL_TIMEOUT" => Some(Self::PollTimeout),
            "FAST_FORWARD_POLLING_RESULT_FAST_FORWARD_COMPLETED" => {
                Some(Self::FastForwardCompleted)
            }
            "FAST_FORWARD_POLLING_RESULT_FAST_FORWARD_FAILED" => {
                Some(Self::FastForwardFailed)
            }
            _ => None,
        }
    }
}
/// Which events of a run to return.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum HistoryEventFilterType {
    Unspecified = 0,
    AllEvent = 1,
    CloseEvent = 2,
}
impl HistoryEventFilterType {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "HISTORY_EVENT_FILTER_TYPE_UNSPECIFIED",
            Self::AllEvent => "HISTORY_EVENT_FILTER_TYPE_ALL_EVENT",
            Self::CloseEvent => "HISTORY_EVENT_FILTER_TYPE_CLOSE_EVENT",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "HISTORY_EVENT_FILTER_TYPE_UNSPECIFIED" => Some(Self::Unspecified),
            "HISTORY_EVENT_FILTER_TYPE_ALL_EVENT" => Some(Self::AllEvent),
            "HISTORY_EVENT_FILTER_TYPE_CLOSE_EVENT" => Some(Self::CloseEvent),
            _ => None,
        }
    }
}
/// Type of a search attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum IndexedValueType {
    Unspecified = 0,
    Text = 1,
    Keyword = 2,
    Int = 3,
    Double = 4,
    Bool = 5,
    Datetime = 6,
    KeywordList = 7,
}
impl IndexedValueType {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "INDEXED_VALUE_TYPE_UNSPECIFIED",
            Self::Text => "INDEXED_VALUE_TYPE_TEXT",
            Self::Keyword => "INDEXED_VALUE_TYPE_KEYWORD",
            Self::Int => "INDEXED_VALUE_TYPE_INT",
            Self::Double => "INDEXED_VALUE_TYPE_DOUBLE",
            Self::Bool => "INDEXED_VALUE_TYPE_BOOL",
            Self::Datetime => "INDEXED_VALUE_TYPE_DATETIME",
            Self::KeywordList => "INDEXED_VALUE_TYPE_KEYWORD_LIST",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "INDEXED_VALUE_TYPE_UNSPECIFIED" => Some(Self::Unspecified),
            "INDEXED_VALUE_TYPE_TEXT" => Some(Self::Text),
            "INDEXED_VALUE_TYPE_KEYWORD" => Some(Self::Keyword),
            "INDEXED_VALUE_TYPE_INT" => Some(Self::Int),
            "INDEXED_VALUE_TYPE_DOUBLE" => Some(Self::Double),
            "INDEXED_VALUE_TYPE_BOOL" => Some(Self::Bool),
            "INDEXED_VALUE_TYPE_DATETIME" => Some(Self::Datetime),
            "INDEXED_VALUE_TYPE_KEYWORD_LIST" => Some(Self::KeywordList),
            _ => None,
        }
    }
}
/// Whether a namespace takes new workflows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum NamespaceState {
    Unspecified = 0,
    Registered = 1,
    Deprecated = 2,
    Deleted = 3,
}
impl NamespaceState {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "NAMESPACE_STATE_UNSPECIFIED",
            Self::Registered => "NAMESPACE_STATE_REGISTERED",
            Self::Deprecated => "NAMESPACE_STATE_DEPRECATED",
            Self::Deleted => "NAMESPACE_STATE_DELETED",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "NAMESPACE_STATE_UNSPECIFIED" => Some(Self::Unspecified),
            "NAMESPACE_STATE_REGISTERED" => Some(Self::Registered),
            "NAMESPACE_STATE_DEPRECATED" => Some(Self::Deprecated),
            "NAMESPACE_STATE_DELETED" => Some(Self::Deleted),
            _ => None,
        }
    }
}
/// Whether to send a Nexus request again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum NexusHandlerErrorRetryBehavior {
    Unspecified = 0,
    Retryable = 1,
    NonRetryable = 2,
}
impl NexusHandlerErrorRetryBehavior {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "NEXUS_HANDLER_ERROR_RETRY_BEHAVIOR_UNSPECIFIED",
            Self::Retryable => "NEXUS_HANDLER_ERROR_RETRY_BEHAVIOR_RETRYABLE",
            Self::NonRetryable => "NEXUS_HANDLER_ERROR_RETRY_BEHAVIOR_NON_RETRYABLE",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "NEXUS_HANDLER_ERROR_RETRY_BEHAVIOR_UNSPECIFIED" => Some(Self::Unspecified),
            "NEXUS_HANDLER_ERROR_RETRY_BEHAVIOR_RETRYABLE" => Some(Self::Retryable),
            "NEXUS_HANDLER_ERROR_RETRY_BEHAVIOR_NON_RETRYABLE" => {
                Some(Self::NonRetryable)
            }
            _ => None,
        }
    }
}
/// How far the request to stop a Nexus operation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum NexusOperationCancellationState {
    Unspecified = 0,
    Scheduled = 1,
    BackingOff = 2,
    Succeeded = 3,
    Failed = 4,
    TimedOut = 5,
    Blocked = 6,
}
impl NexusOperationCancellationState {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "NEXUS_OPERATION_CANCELLATION_STATE_UNSPECIFIED",
            Self::Scheduled => "NEXUS_OPERATION_CANCELLATION_STATE_SCHEDULED",
            Self::BackingOff => "NEXUS_OPERATION_CANCELLATION_STATE_BACKING_OFF",
            Self::Succeeded => "NEXUS_OPERATION_CANCELLATION_STATE_SUCCEEDED",
            Self::Failed => "NEXUS_OPERATION_CANCELLATION_STATE_FAILED",
            Self::TimedOut => "NEXUS_OPERATION_CANCELLATION_STATE_TIMED_OUT",
            Self::Blocked => "NEXUS_OPERATION_CANCELLATION_STATE_BLOCKED",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "NEXUS_OPERATION_CANCELLATION_STATE_UNSPECIFIED" => Some(Self::Unspecified),
            "NEXUS_OPERATION_CANCELLATION_STATE_SCHEDULED" => Some(Self::Scheduled),
            "NEXUS_OPERATION_CANCELLATION_STATE_BACKING_OFF" => Some(Self::BackingOff),
            "NEXUS_OPERATION_CANCELLATION_STATE_SUCCEEDED" => Some(Self::Succeeded),
            "NEXUS_OPERATION_CANCELLATION_STATE_FAILED" => Some(Self::Failed),
            "NEXUS_OPERATION_CANCELLATION_STATE_TIMED_OUT" => Some(Self::TimedOut),
            "NEXUS_OPERATION_CANCELLATION_STATE_BLOCKED" => Some(Self::Blocked),
            _ => None,
        }
    }
}
/// Whether a Nexus operation that runs on its own is open, or how it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum NexusOperationExecutionStatus {
    Unspecified = 0,
    Running = 1,
    Completed = 2,
    Failed = 3,
    Canceled = 4,
    Terminated = 5,
    TimedOut = 6,
}
impl NexusOperationExecutionStatus {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "NEXUS_OPERATION_EXECUTION_STATUS_UNSPECIFIED",
            Self::Running => "NEXUS_OPERATION_EXECUTION_STATUS_RUNNING",
            Self::Completed => "NEXUS_OPERATION_EXECUTION_STATUS_COMPLETED",
            Self::Failed => "NEXUS_OPERATION_EXECUTION_STATUS_FAILED",
            Self::Canceled => "NEXUS_OPERATION_EXECUTION_STATUS_CANCELED",
            Self::Terminated => "NEXUS_OPERATION_EXECUTION_STATUS_TERMINATED",
            Self::TimedOut => "NEXUS_OPERATION_EXECUTION_STATUS_TIMED_OUT",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "NEXUS_OPERATION_EXECUTION_STATUS_UNSPECIFIED" => Some(Self::Unspecified),
            "NEXUS_OPERATION_EXECUTION_STATUS_RUNNING" => Some(Self::Running),
            "NEXUS_OPERATION_EXECUTION_STATUS_COMPLETED" => Some(Self::Completed),
            "NEXUS_OPERATION_EXECUTION_STATUS_FAILED" => Some(Self::Failed),
            "NEXUS_OPERATION_EXECUTION_STATUS_CANCELED" => Some(Self::Canceled),
            "NEXUS_OPERATION_EXECUTION_STATUS_TERMINATED" => Some(Self::Terminated),
            "NEXUS_OPERATION_EXECUTION_STATUS_TIMED_OUT" => Some(Self::TimedOut),
            _ => None,
        }
    }
}
/// What a start does when an open operation has its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum NexusOperationIdConflictPolicy {
    Unspecified = 0,
    Fail = 1,
    UseExisting = 2,
}
impl NexusOperationIdConflictPolicy {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "NEXUS_OPERATION_ID_CONFLICT_POLICY_UNSPECIFIED",
            Self::Fail => "NEXUS_OPERATION_ID_CONFLICT_POLICY_FAIL",
            Self::UseExisting => "NEXUS_OPERATION_ID_CONFLICT_POLICY_USE_EXISTING",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "NEXUS_OPERATION_ID_CONFLICT_POLICY_UNSPECIFIED" => Some(Self::Unspecified),
            "NEXUS_OPERATION_ID_CONFLICT_POLICY_FAIL" => Some(Self::Fail),
            "NEXUS_OPERATION_ID_CONFLICT_POLICY_USE_EXISTING" => Some(Self::UseExisting),
            _ => None,
        }
    }
}
/// What a start does when a closed operation had its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum NexusOperationIdReusePolicy {
    Unspecified = 0,
    AllowDuplicate = 1,
    AllowDuplicateFailedOnly = 2,
    RejectDuplicate = 3,
}
impl NexusOperationIdReusePolicy {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "NEXUS_OPERATION_ID_REUSE_POLICY_UNSPECIFIED",
            Self::AllowDuplicate => "NEXUS_OPERATION_ID_REUSE_POLICY_ALLOW_DUPLICATE",
            Self::AllowDuplicateFailedOnly => {
                "NEXUS_OPERATION_ID_REUSE_POLICY_ALLOW_DUPLICATE_FAILED_ONLY"
            }
            Self::RejectDuplicate => "NEXUS_OPERATION_ID_REUSE_POLICY_REJECT_DUPLICATE",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "NEXUS_OPERATION_ID_REUSE_POLICY_UNSPECIFIED" => Some(Self::Unspecified),
            "NEXUS_OPERATION_ID_REUSE_POLICY_ALLOW_DUPLICATE" => {
                Some(Self::AllowDuplicate)
            }
            "NEXUS_OPERATION_ID_REUSE_POLICY_ALLOW_DUPLICATE_FAILED_ONLY" => {
                Some(Self::AllowDuplicateFailedOnly)
            }
            "NEXUS_OPERATION_ID_REUSE_POLICY_REJECT_DUPLICATE" => {
                Some(Self::RejectDuplicate)
            }
            _ => None,
        }
    }
}
/// Which stage of a Nexus operation a caller waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum NexusOperationWaitStage {
    Unspecified = 0,
    Started = 1,
    Closed = 2,
}
impl NexusOperationWaitStage {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "NEXUS_OPERATION_WAIT_STAGE_UNSPECIFIED",
            Self::Started => "NEXUS_OPERATION_WAIT_STAGE_STARTED",
            Self::Closed => "NEXUS_OPERATION_WAIT_STAGE_CLOSED",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "NEXUS_OPERATION_WAIT_STAGE_UNSPECIFIED" => Some(Self::Unspecified),
            "NEXUS_OPERATION_WAIT_STAGE_STARTED" => Some(Self::Started),
            "NEXUS_OPERATION_WAIT_STAGE_CLOSED" => Some(Self::Closed),
            _ => None,
        }
    }
}
/// What becomes of a child when its parent closes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum ParentClosePolicy {
    Unspecified = 0,
    Terminate = 1,
    Abandon = 2,
    RequestCancel = 3,
}
impl ParentClosePolicy {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "PARENT_CLOSE_POLICY_UNSPECIFIED",
            Self::Terminate => "PARENT_CLOSE_POLICY_TERMINATE",
            Self::Abandon => "PARENT_CLOSE_POLICY_ABANDON",
            Self::RequestCancel => "PARENT_CLOSE_POLICY_REQUEST_CANCEL",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "PARENT_CLOSE_POLICY_UNSPECIFIED" => Some(Self::Unspecified),
            "PARENT_CLOSE_POLICY_TERMINATE" => Some(Self::Terminate),
            "PARENT_CLOSE_POLICY_ABANDON" => Some(Self::Abandon),
            "PARENT_CLOSE_POLICY_REQUEST_CANCEL" => Some(Self::RequestCancel),
            _ => None,
        }
    }
}
/// How far a pending activity is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum PendingActivityState {
    Unspecified = 0,
    Scheduled = 1,
    Started = 2,
    CancelRequested = 3,
    Paused = 4,
    PauseRequested = 5,
}
impl PendingActivityState {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "PENDING_ACTIVITY_STATE_UNSPECIFIED",
            Self::Scheduled => "PENDING_ACTIVITY_STATE_SCHEDULED",
            Self::Started => "PENDING_ACTIVITY_STATE_STARTED",
            Self::CancelRequested => "PENDING_ACTIVITY_STATE_CANCEL_REQUESTED",
            Self::Paused => "PENDING_ACTIVITY_STATE_PAUSED",
            Self::PauseRequested => "PENDING_ACTIVITY_STATE_PAUSE_REQUESTED",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "PENDING_ACTIVITY_STATE_UNSPECIFIED" => Some(Self::Unspecified),
            "PENDING_ACTIVITY_STATE_SCHEDULED" => Some(Self::Scheduled),
            "PENDING_ACTIVITY_STATE_STARTED" => Some(Self::Started),
            "PENDING_ACTIVITY_STATE_CANCEL_REQUESTED" => Some(Self::CancelRequested),
            "PENDING_ACTIVITY_STATE_PAUSED" => Some(Self::Paused),
            "PENDING_ACTIVITY_STATE_PAUSE_REQUESTED" => Some(Self::PauseRequested),
            _ => None,
        }
    }
}
/// How far a pending Nexus operation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum PendingNexusOperationState {
    Unspecified = 0,
    Scheduled = 1,
    BackingOff = 2,
    Started = 3,
    Blocked = 4,
}
impl PendingNexusOperationState {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "PENDING_NEXUS_OPERATION_STATE_UNSPECIFIED",
            Self::Scheduled => "PENDING_NEXUS_OPERATION_STATE_SCHEDULED",
            Self::BackingOff => "PENDING_NEXUS_OPERATION_STATE_BACKING_OFF",
            Self::Started => "PENDING_NEXUS_OPERATION_STATE_STARTED",
            Self::Blocked => "PENDING_NEXUS_OPERATION_STATE_BLOCKED",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "PENDING_NEXUS_OPERATION_STATE_UNSPECIFIED" => Some(Self::Unspecified),
            "PENDING_NEXUS_OPERATION_STATE_SCHEDULED" => Some(Self::Scheduled),
            "PENDING_NEXUS_OPERATION_STATE_BACKING_OFF" => Some(Self::BackingOff),
            "PENDING_NEXUS_OPERATION_STATE_STARTED" => Some(Self::Started),
            "PENDING_NEXUS_OPERATION_STATE_BLOCKED" => Some(Self::Blocked),
            _ => None,
        }
    }
}
/// How far a pending workflow task is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum PendingWorkflowTaskState {
    Unspecified = 0,
    Scheduled = 1,
    Started = 2,
}
impl PendingWorkflowTaskState {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "PENDING_WORKFLOW_TASK_STATE_UNSPECIFIED",
            Self::Scheduled => "PENDING_WORKFLOW_TASK_STATE_SCHEDULED",
            Self::Started => "PENDING_WORKFLOW_TASK_STATE_STARTED",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "PENDING_WORKFLOW_TASK_STATE_UNSPECIFIED" => Some(Self::Unspecified),
            "PENDING_WORKFLOW_TASK_STATE_SCHEDULED" => Some(Self::Scheduled),
            "PENDING_WORKFLOW_TASK_STATE_STARTED" => Some(Self::Started),
            _ => None,
        }
    }
}
/// When a caller would rather not have a query answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum QueryRejectCondition {
    Unspecified = 0,
    None = 1,
    NotOpen = 2,
    NotCompletedCleanly = 3,
}
impl QueryRejectCondition {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "QUERY_REJECT_CONDITION_UNSPECIFIED",
            Self::None => "QUERY_REJECT_CONDITION_NONE",
            Self::NotOpen => "QUERY_REJECT_CONDITION_NOT_OPEN",
            Self::NotCompletedCleanly => "QUERY_REJECT_CONDITION_NOT_COMPLETED_CLEANLY",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "QUERY_REJECT_CONDITION_UNSPECIFIED" => Some(Self::Unspecified),
            "QUERY_REJECT_CONDITION_NONE" => Some(Self::None),
            "QUERY_REJECT_CONDITION_NOT_OPEN" => Some(Self::NotOpen),
            "QUERY_REJECT_CONDITION_NOT_COMPLETED_CLEANLY" => {
                Some(Self::NotCompletedCleanly)
            }
            _ => None,
        }
    }
}
/// Whether a query was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum QueryResultType {
    Unspecified = 0,
    Answered = 1,
    Failed = 2,
}
impl QueryResultType {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "QUERY_RESULT_TYPE_UNSPECIFIED",
            Self::Answered => "QUERY_RESULT_TYPE_ANSWERED",
            Self::Failed => "QUERY_RESULT_TYPE_FAILED",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "QUERY_RESULT_TYPE_UNSPECIFIED" => Some(Self::Unspecified),
            "QUERY_RESULT_TYPE_ANSWERED" => Some(Self::Answered),
            "QUERY_RESULT_TYPE_FAILED" => Some(Self::Failed),
            _ => None,
        }
    }
}
/// Who set a rate limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum RateLimitSource {
    Unspecified = 0,
    Api = 1,
    Worker = 2,
    System = 3,
}
impl RateLimitSource {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "RATE_LIMIT_SOURCE_UNSPECIFIED",
            Self::Api => "RATE_LIMIT_SOURCE_API",
            Self::Worker => "RATE_LIMIT_SOURCE_WORKER",
            Self::System => "RATE_LIMIT_SOURCE_SYSTEM",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "RATE_LIMIT_SOURCE_UNSPECIFIED" => Some(Self::Unspecified),
            "RATE_LIMIT_SOURCE_API" => Some(Self::Api),
            "RATE_LIMIT_SOURCE_WORKER" => Some(Self::Worker),
            "RATE_LIMIT_SOURCE_SYSTEM" => Some(Self::System),
            _ => None,
        }
    }
}
/// Whether a namespace changes its active cluster just now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum ReplicationState {
    Unspecified = 0,
    Normal = 1,
    Handover = 2,
}
impl ReplicationState {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "REPLICATION_STATE_UNSPECIFIED",
            Self::Normal => "REPLICATION_STATE_NORMAL",
            Self::Handover => "REPLICATION_STATE_HANDOVER",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "REPLICATION_STATE_UNSPECIFIED" => Some(Self::Unspecified),
            "REPLICATION_STATE_NORMAL" => Some(Self::Normal),
            "REPLICATION_STATE_HANDOVER" => Some(Self::Handover),
            _ => None,
        }
    }
}
/// What a reset does not reapply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum ResetReapplyExcludeType {
    Unspecified = 0,
    Signal = 1,
    Update = 2,
    Nexus = 3,
    CancelRequest = 4,
}
impl ResetReapplyExcludeType {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "RESET_REAPPLY_EXCLUDE_TYPE_UNSPECIFIED",
            Self::Signal => "RESET_REAPPLY_EXCLUDE_TYPE_SIGNAL",
            Self::Update => "RESET_REAPPLY_EXCLUDE_TYPE_UPDATE",
            Self::Nexus => "RESET_REAPPLY_EXCLUDE_TYPE_NEXUS",
            Self::CancelRequest => "RESET_REAPPLY_EXCLUDE_TYPE_CANCEL_REQUEST",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "RESET_REAPPLY_EXCLUDE_TYPE_UNSPECIFIED" => Some(Self::Unspecified),
            "RESET_REAPPLY_EXCLUDE_TYPE_SIGNAL" => Some(Self::Signal),
            "RESET_REAPPLY_EXCLUDE_TYPE_UPDATE" => Some(Self::Update),
            "RESET_REAPPLY_EXCLUDE_TYPE_NEXUS" => Some(Self::Nexus),
            "RESET_REAPPLY_EXCLUDE_TYPE_CANCEL_REQUEST" => Some(Self::CancelRequest),
            _ => None,
        }
    }
}
/// What a reset reapplies; exclusions replace it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum ResetReapplyType {
    Unspecified = 0,
    Signal = 1,
    None = 2,
    AllEligible = 3,
}
impl ResetReapplyType {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "RESET_REAPPLY_TYPE_UNSPECIFIED",
            Self::Signal => "RESET_REAPPLY_TYPE_SIGNAL",
            Self::None => "RESET_REAPPLY_TYPE_NONE",
            Self::AllEligible => "RESET_REAPPLY_TYPE_ALL_ELIGIBLE",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "RESET_REAPPLY_TYPE_UNSPECIFIED" => Some(Self::Unspecified),
            "RESET_REAPPLY_TYPE_SIGNAL" => Some(Self::Signal),
            "RESET_REAPPLY_TYPE_NONE" => Some(Self::None),
            "RESET_REAPPLY_TYPE_ALL_ELIGIBLE" => Some(Self::AllEligible),
            _ => None,
        }
    }
}
/// Where a reset goes back to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum ResetType {
    Unspecified = 0,
    FirstWorkflowTask = 1,
    LastWorkflowTask = 2,
}
impl ResetType {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "RESET_TYPE_UNSPECIFIED",
            Self::FirstWorkflowTask => "RESET_TYPE_FIRST_WORKFLOW_TASK",
            Self::LastWorkflowTask => "RESET_TYPE_LAST_WORKFLOW_TASK",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "RESET_TYPE_UNSPECIFIED" => Some(Self::Unspecified),
            "RESET_TYPE_FIRST_WORKFLOW_TASK" => Some(Self::FirstWorkflowTask),
            "RESET_TYPE_LAST_WORKFLOW_TASK" => Some(Self::LastWorkflowTask),
            _ => None,
        }
    }
}
/// Which limit was hit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum ResourceExhaustedCause {
    Unspecified = 0,
    RpsLimit = 1,
    ConcurrentLimit = 2,
    SystemOverloaded = 3,
    PersistenceLimit = 4,
    BusyWorkflow = 5,
    ApsLimit = 6,
    PersistenceStorageLimit = 7,
    CircuitBreakerOpen = 8,
    OpsLimit = 9,
    WorkerDeploymentLimits = 10,
    BandwidthLimit = 11,
}
impl ResourceExhaustedCause {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "RESOURCE_EXHAUSTED_CAUSE_UNSPECIFIED",
            Self::RpsLimit => "RESOURCE_EXHAUSTED_CAUSE_RPS_LIMIT",
            Self::ConcurrentLimit => "RESOURCE_EXHAUSTED_CAUSE_CONCURRENT_LIMIT",
            Self::SystemOverloaded => "RESOURCE_EXHAUSTED_CAUSE_SYSTEM_OVERLOADED",
            Self::PersistenceLimit => "RESOURCE_EXHAUSTED_CAUSE_PERSISTENCE_LIMIT",
            Self::BusyWorkflow => "RESOURCE_EXHAUSTED_CAUSE_BUSY_WORKFLOW",
            Self::ApsLimit => "RESOURCE_EXHAUSTED_CAUSE_APS_LIMIT",
            Self::PersistenceStorageLimit => {
                "RESOURCE_EXHAUSTED_CAUSE_PERSISTENCE_STORAGE_LIMIT"
            }
            Self::CircuitBreakerOpen => "RESOURCE_EXHAUSTED_CAUSE_CIRCUIT_BREAKER_OPEN",
            Self::OpsLimit => "RESOURCE_EXHAUSTED_CAUSE_OPS_LIMIT",
            Self::WorkerDeploymentLimits => {
                "RESOURCE_EXHAUSTED_CAUSE_WORKER_DEPLOYMENT_LIMITS"
            }
            Self::BandwidthLimit => "RESOURCE_EXHAUSTED_CAUSE_BANDWIDTH_LIMIT",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "RESOURCE_EXHAUSTED_CAUSE_UNSPECIFIED" => Some(Self::Unspecified),
            "RESOURCE_EXHAUSTED_CAUSE_RPS_LIMIT" => Some(Self::RpsLimit),
            "RESOURCE_EXHAUSTED_CAUSE_CONCURRENT_LIMIT" => Some(Self::ConcurrentLimit),
            "RESOURCE_EXHAUSTED_CAUSE_SYSTEM_OVERLOADED" => Some(Self::SystemOverloaded),
            "RESOURCE_EXHAUSTED_CAUSE_PERSISTENCE_LIMIT" => Some(Self::PersistenceLimit),
            "RESOURCE_EXHAUSTED_CAUSE_BUSY_WORKFLOW" => Some(Self::BusyWorkflow),
            "RESOURCE_EXHAUSTED_CAUSE_APS_LIMIT" => Some(Self::ApsLimit),
            "RESOURCE_EXHAUSTED_CAUSE_PERSISTENCE_STORAGE_LIMIT" => {
                Some(Self::PersistenceStorageLimit)
            }
            "RESOURCE_EXHAUSTED_CAUSE_CIRCUIT_BREAKER_OPEN" => {
                Some(Self::CircuitBreakerOpen)
            }
            "RESOURCE_EXHAUSTED_CAUSE_OPS_LIMIT" => Some(Self::OpsLimit),
            "RESOURCE_EXHAUSTED_CAUSE_WORKER_DEPLOYMENT_LIMITS" => {
                Some(Self::WorkerDeploymentLimits)
            }
            "RESOURCE_EXHAUSTED_CAUSE_BANDWIDTH_LIMIT" => Some(Self::BandwidthLimit),
            _ => None,
        }
    }
}
/// Whose limit was hit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum ResourceExhaustedScope {
    Unspecified = 0,
    Namespace = 1,
    System = 2,
}
impl ResourceExhaustedScope {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "RESOURCE_EXHAUSTED_SCOPE_UNSPECIFIED",
            Self::Namespace => "RESOURCE_EXHAUSTED_SCOPE_NAMESPACE",
            Self::System => "RESOURCE_EXHAUSTED_SCOPE_SYSTEM",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "RESOURCE_EXHAUSTED_SCOPE_UNSPECIFIED" => Some(Self::Unspecified),
            "RESOURCE_EXHAUSTED_SCOPE_NAMESPACE" => Some(Self::Namespace),
            "RESOURCE_EXHAUSTED_SCOPE_SYSTEM" => Some(Self::System),
            _ => None,
        }
    }
}
/// Why something was, or was not, tried again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum RetryState {
    Unspecified = 0,
    InProgress = 1,
    NonRetryableFailure = 2,
    Timeout = 3,
    MaximumAttemptsReached = 4,
    RetryPolicyNotSet = 5,
    InternalServerError = 6,
    CancelRequested = 7,
}
impl RetryState {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "RETRY_STATE_UNSPECIFIED",
            Self::InProgress => "RETRY_STATE_IN_PROGRESS",
            Self::NonRetryableFailure => "RETRY_STATE_NON_RETRYABLE_FAILURE",
            Self::Timeout => "RETRY_STATE_TIMEOUT",
            Self::MaximumAttemptsReached => "RETRY_STATE_MAXIMUM_ATTEMPTS_REACHED",
            Self::RetryPolicyNotSet => "RETRY_STATE_RETRY_POLICY_NOT_SET",
            Self::InternalServerError => "RETRY_STATE_INTERNAL_SERVER_ERROR",
            Self::CancelRequested => "RETRY_STATE_CANCEL_REQUESTED",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "RETRY_STATE_UNSPECIFIED" => Some(Self::Unspecified),
            "RETRY_STATE_IN_PROGRESS" => Some(Self::InProgress),
            "RETRY_STATE_NON_RETRYABLE_FAILURE" => Some(Self::NonRetryableFailure),
            "RETRY_STATE_TIMEOUT" => Some(Self::Timeout),
            "RETRY_STATE_MAXIMUM_ATTEMPTS_REACHED" => Some(Self::MaximumAttemptsReached),
            "RETRY_STATE_RETRY_POLICY_NOT_SET" => Some(Self::RetryPolicyNotSet),
            "RETRY_STATE_INTERNAL_SERVER_ERROR" => Some(Self::InternalServerError),
            "RETRY_STATE_CANCEL_REQUESTED" => Some(Self::CancelRequested),
            _ => None,
        }
    }
}
/// Whether all task queues have heard of a change of routing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum RoutingConfigUpdateState {
    Unspecified = 0,
    InProgress = 1,
    Completed = 2,
}
impl RoutingConfigUpdateState {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "ROUTING_CONFIG_UPDATE_STATE_UNSPECIFIED",
            Self::InProgress => "ROUTING_CONFIG_UPDATE_STATE_IN_PROGRESS",
            Self::Completed => "ROUTING_CONFIG_UPDATE_STATE_COMPLETED",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "ROUTING_CONFIG_UPDATE_STATE_UNSPECIFIED" => Some(Self::Unspecified),
            "ROUTING_CONFIG_UPDATE_STATE_IN_PROGRESS" => Some(Self::InProgress),
            "ROUTING_CONFIG_UPDATE_STATE_COMPLETED" => Some(Self::Completed),
            _ => None,
        }
    }
}
/// What a schedule does when the last action still runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum ScheduleOverlapPolicy {
    Unspecified = 0,
    Skip = 1,
    BufferOne = 2,
    BufferAll = 3,
    CancelOther = 4,
    TerminateOther = 5,
    AllowAll = 6,
}
impl ScheduleOverlapPolicy {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "SCHEDULE_OVERLAP_POLICY_UNSPECIFIED",
            Self::Skip => "SCHEDULE_OVERLAP_POLICY_SKIP",
            Self::BufferOne => "SCHEDULE_OVERLAP_POLICY_BUFFER_ONE",
            Self::BufferAll => "SCHEDULE_OVERLAP_POLICY_BUFFER_ALL",
            Self::CancelOther => "SCHEDULE_OVERLAP_POLICY_CANCEL_OTHER",
            Self::TerminateOther => "SCHEDULE_OVERLAP_POLICY_TERMINATE_OTHER",
            Self::AllowAll => "SCHEDULE_OVERLAP_POLICY_ALLOW_ALL",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "SCHEDULE_OVERLAP_POLICY_UNSPECIFIED" => Some(Self::Unspecified),
            "SCHEDULE_OVERLAP_POLICY_SKIP" => Some(Self::Skip),
            "SCHEDULE_OVERLAP_POLICY_BUFFER_ONE" => Some(Self::BufferOne),
            "SCHEDULE_OVERLAP_POLICY_BUFFER_ALL" => Some(Self::BufferAll),
            "SCHEDULE_OVERLAP_POLICY_CANCEL_OTHER" => Some(Self::CancelOther),
            "SCHEDULE_OVERLAP_POLICY_TERMINATE_OTHER" => Some(Self::TerminateOther),
            "SCHEDULE_OVERLAP_POLICY_ALLOW_ALL" => Some(Self::AllowAll),
            _ => None,
        }
    }
}
/// How urgent an alert is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum Severity {
    Unspecified = 0,
    High = 1,
    Medium = 2,
    Low = 3,
}
impl Severity {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "SEVERITY_UNSPECIFIED",
            Self::High => "SEVERITY_HIGH",
            Self::Medium => "SEVERITY_MEDIUM",
            Self::Low => "SEVERITY_LOW",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "SEVERITY_UNSPECIFIED" => Some(Self::Unspecified),
            "SEVERITY_HIGH" => Some(Self::High),
            "SEVERITY_MEDIUM" => Some(Self::Medium),
            "SEVERITY_LOW" => Some(Self::Low),
            _ => None,
        }
    }
}
/// Why a signal to another workflow was not delivered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum SignalExternalWorkflowExecutionFailedCause {
    Unspecified = 0,
    ExternalWorkflowExecutionNotFound = 1,
    NamespaceNotFound = 2,
    SignalCountLimitExceeded = 3,
}
impl SignalExternalWorkflowExecutionFailedCause {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => {
                "SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_UNSPECIFIED"
            }
            Self::ExternalWorkflowExecutionNotFound => {
                "SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_EXTERNAL_WORKFLOW_EXECUTION_NOT_FOUND"
            }
            Self::NamespaceNotFound => {
                "SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_NAMESPACE_NOT_FOUND"
            }
            Self::SignalCountLimitExceeded => {
                "SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_SIGNAL_COUNT_LIMIT_EXCEEDED"
            }
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_UNSPECIFIED" => {
                Some(Self::Unspecified)
            }
            "SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_EXTERNAL_WORKFLOW_EXECUTION_NOT_FOUND" => {
                Some(Self::ExternalWorkflowExecutionNotFound)
            }
            "SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_NAMESPACE_NOT_FOUND" => {
                Some(Self::NamespaceNotFound)
            }
            "SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_SIGNAL_COUNT_LIMIT_EXCEEDED" => {
                Some(Self::SignalCountLimitExceeded)
            }
            _ => None,
        }
    }
}
/// Why a child was not started.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum StartChildWorkflowExecutionFailedCause {
    Unspecified = 0,
    WorkflowAlreadyExists = 1,
    NamespaceNotFound = 2,
    InvalidVersioningOverride = 3,
}
impl StartChildWorkflowExecutionFailedCause {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => {
                "START_CHILD_WORKFLOW_EXECUTION_FAILED_CAUSE_UNSPECIFIED"
            }
            Self::WorkflowAlreadyExists => {
                "START_CHILD_WORKFLOW_EXECUTION_FAILED_CAUSE_WORKFLOW_ALREADY_EXISTS"
            }
            Self::NamespaceNotFound => {
                "START_CHILD_WORKFLOW_EXECUTION_FAILED_CAUSE_NAMESPACE_NOT_FOUND"
            }
            Self::InvalidVersioningOverride => {
                "START_CHILD_WORKFLOW_EXECUTION_FAILED_CAUSE_INVALID_VERSIONING_OVERRIDE"
            }
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "START_CHILD_WORKFLOW_EXECUTION_FAILED_CAUSE_UNSPECIFIED" => {
                Some(Self::Unspecified)
            }
            "START_CHILD_WORKFLOW_EXECUTION_FAILED_CAUSE_WORKFLOW_ALREADY_EXISTS" => {
                Some(Self::WorkflowAlreadyExists)
            }
            "START_CHILD_WORKFLOW_EXECUTION_FAILED_CAUSE_NAMESPACE_NOT_FOUND" => {
                Some(Self::NamespaceNotFound)
            }
            "START_CHILD_WORKFLOW_EXECUTION_FAILED_CAUSE_INVALID_VERSIONING_OVERRIDE" => {
                Some(Self::InvalidVersioningOverride)
            }
            _ => None,
        }
    }
}
/// Why a run should continue as a new one soon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum SuggestContinueAsNewReason {
    Unspecified = 0,
    HistorySizeTooLarge = 1,
    TooManyHistoryEvents = 2,
    TooManyUpdates = 3,
}
impl SuggestContinueAsNewReason {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "SUGGEST_CONTINUE_AS_NEW_REASON_UNSPECIFIED",
            Self::HistorySizeTooLarge => {
                "SUGGEST_CONTINUE_AS_NEW_REASON_HISTORY_SIZE_TOO_LARGE"
            }
            Self::TooManyHistoryEvents => {
                "SUGGEST_CONTINUE_AS_NEW_REASON_TOO_MANY_HISTORY_EVENTS"
            }
            Self::TooManyUpdates => "SUGGEST_CONTINUE_AS_NEW_REASON_TOO_MANY_UPDATES",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "SUGGEST_CONTINUE_AS_NEW_REASON_UNSPECIFIED" => Some(Self::Unspecified),
            "SUGGEST_CONTINUE_AS_NEW_REASON_HISTORY_SIZE_TOO_LARGE" => {
                Some(Self::HistorySizeTooLarge)
            }
            "SUGGEST_CONTINUE_AS_NEW_REASON_TOO_MANY_HISTORY_EVENTS" => {
                Some(Self::TooManyHistoryEvents)
            }
            "SUGGEST_CONTINUE_AS_NEW_REASON_TOO_MANY_UPDATES" => {
                Some(Self::TooManyUpdates)
            }
            _ => None,
        }
    }
}
/// Whether a task queue is for all or for one worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum TaskQueueKind {
    Unspecified = 0,
    Normal = 1,
    Sticky = 2,
    WorkerCommands = 3,
}
impl TaskQueueKind {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "TASK_QUEUE_KIND_UNSPECIFIED",
            Self::Normal => "TASK_QUEUE_KIND_NORMAL",
            Self::Sticky => "TASK_QUEUE_KIND_STICKY",
            Self::WorkerCommands => "TASK_QUEUE_KIND_WORKER_COMMANDS",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "TASK_QUEUE_KIND_UNSPECIFIED" => Some(Self::Unspecified),
            "TASK_QUEUE_KIND_NORMAL" => Some(Self::Normal),
            "TASK_QUEUE_KIND_STICKY" => Some(Self::Sticky),
            "TASK_QUEUE_KIND_WORKER_COMMANDS" => Some(Self::WorkerCommands),
            _ => None,
        }
    }
}
/// Which tasks a task queue holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum TaskQueueType {
    Unspecified = 0,
    Workflow = 1,
    Activity = 2,
    Nexus = 3,
}
impl TaskQueueType {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "TASK_QUEUE_TYPE_UNSPECIFIED",
            Self::Workflow => "TASK_QUEUE_TYPE_WORKFLOW",
            Self::Activity => "TASK_QUEUE_TYPE_ACTIVITY",
            Self::Nexus => "TASK_QUEUE_TYPE_NEXUS",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "TASK_QUEUE_TYPE_UNSPECIFIED" => Some(Self::Unspecified),
            "TASK_QUEUE_TYPE_WORKFLOW" => Some(Self::Workflow),
            "TASK_QUEUE_TYPE_ACTIVITY" => Some(Self::Activity),
            "TASK_QUEUE_TYPE_NEXUS" => Some(Self::Nexus),
            _ => None,
        }
    }
}
/// Through which runs tasks can reach a build id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum TaskReachability {
    Unspecified = 0,
    NewWorkflows = 1,
    ExistingWorkflows = 2,
    OpenWorkflows = 3,
    ClosedWorkflows = 4,
}
impl TaskReachability {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "TASK_REACHABILITY_UNSPECIFIED",
            Self::NewWorkflows => "TASK_REACHABILITY_NEW_WORKFLOWS",
            Self::ExistingWorkflows => "TASK_REACHABILITY_EXISTING_WORKFLOWS",
            Self::OpenWorkflows => "TASK_REACHABILITY_OPEN_WORKFLOWS",
            Self::ClosedWorkflows => "TASK_REACHABILITY_CLOSED_WORKFLOWS",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "TASK_REACHABILITY_UNSPECIFIED" => Some(Self::Unspecified),
            "TASK_REACHABILITY_NEW_WORKFLOWS" => Some(Self::NewWorkflows),
            "TASK_REACHABILITY_EXISTING_WORKFLOWS" => Some(Self::ExistingWorkflows),
            "TASK_REACHABILITY_OPEN_WORKFLOWS" => Some(Self::OpenWorkflows),
            "TASK_REACHABILITY_CLOSED_WORKFLOWS" => Some(Self::ClosedWorkflows),
            _ => None,
        }
    }
}
/// Which span ran out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum TimeoutType {
    Unspecified = 0,
    StartToClose = 1,
    ScheduleToStart = 2,
    ScheduleToClose = 3,
    Heartbeat = 4,
}
impl TimeoutType {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "TIMEOUT_TYPE_UNSPECIFIED",
            Self::StartToClose => "TIMEOUT_TYPE_START_TO_CLOSE",
            Self::ScheduleToStart => "TIMEOUT_TYPE_SCHEDULE_TO_START",
            Self::ScheduleToClose => "TIMEOUT_TYPE_SCHEDULE_TO_CLOSE",
            Self::Heartbeat => "TIMEOUT_TYPE_HEARTBEAT",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "TIMEOUT_TYPE_UNSPECIFIED" => Some(Self::Unspecified),
            "TIMEOUT_TYPE_START_TO_CLOSE" => Some(Self::StartToClose),
            "TIMEOUT_TYPE_SCHEDULE_TO_START" => Some(Self::ScheduleToStart),
            "TIMEOUT_TYPE_SCHEDULE_TO_CLOSE" => Some(Self::ScheduleToClose),
            "TIMEOUT_TYPE_HEARTBEAT" => Some(Self::Heartbeat),
            _ => None,
        }
    }
}
/// Why an update was recorded before the workflow saw it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum UpdateAdmittedEventOrigin {
    Unspecified = 0,
    Reapply = 1,
}
impl UpdateAdmittedEventOrigin {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "UPDATE_ADMITTED_EVENT_ORIGIN_UNSPECIFIED",
            Self::Reapply => "UPDATE_ADMITTED_EVENT_ORIGIN_REAPPLY",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "UPDATE_ADMITTED_EVENT_ORIGIN_UNSPECIFIED" => Some(Self::Unspecified),
            "UPDATE_ADMITTED_EVENT_ORIGIN_REAPPLY" => Some(Self::Reapply),
            _ => None,
        }
    }
}
/// How far an update is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum UpdateWorkflowExecutionLifecycleStage {
    Unspecified = 0,
    Admitted = 1,
    Accepted = 2,
    Completed = 3,
}
impl UpdateWorkflowExecutionLifecycleStage {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_UNSPECIFIED",
            Self::Admitted => "UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_ADMITTED",
            Self::Accepted => "UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_ACCEPTED",
            Self::Completed => "UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_COMPLETED",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_UNSPECIFIED" => {
                Some(Self::Unspecified)
            }
            "UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_ADMITTED" => Some(Self::Admitted),
            "UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_ACCEPTED" => Some(Self::Accepted),
            "UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_COMPLETED" => {
                Some(Self::Completed)
            }
            _ => None,
        }
    }
}
/// Whether runs that are pinned to a version are still open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum VersionDrainageStatus {
    Unspecified = 0,
    Draining = 1,
    Drained = 2,
}
impl VersionDrainageStatus {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "VERSION_DRAINAGE_STATUS_UNSPECIFIED",
            Self::Draining => "VERSION_DRAINAGE_STATUS_DRAINING",
            Self::Drained => "VERSION_DRAINAGE_STATUS_DRAINED",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "VERSION_DRAINAGE_STATUS_UNSPECIFIED" => Some(Self::Unspecified),
            "VERSION_DRAINAGE_STATUS_DRAINING" => Some(Self::Draining),
            "VERSION_DRAINAGE_STATUS_DRAINED" => Some(Self::Drained),
            _ => None,
        }
    }
}
/// Whether a run stays with its version or moves with its deployment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum VersioningBehavior {
    Unspecified = 0,
    Pinned = 1,
    AutoUpgrade = 2,
}
impl VersioningBehavior {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "VERSIONING_BEHAVIOR_UNSPECIFIED",
            Self::Pinned => "VERSIONING_BEHAVIOR_PINNED",
            Self::AutoUpgrade => "VERSIONING_BEHAVIOR_AUTO_UPGRADE",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "VERSIONING_BEHAVIOR_UNSPECIFIED" => Some(Self::Unspecified),
            "VERSIONING_BEHAVIOR_PINNED" => Some(Self::Pinned),
            "VERSIONING_BEHAVIOR_AUTO_UPGRADE" => Some(Self::AutoUpgrade),
            _ => None,
        }
    }
}
/// Whether a version gets new workflows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum WorkerDeploymentVersionStatus {
    Unspecified = 0,
    Inactive = 1,
    Current = 2,
    Ramping = 3,
    Draining = 4,
    Drained = 5,
    Created = 6,
}
impl WorkerDeploymentVersionStatus {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "WORKER_DEPLOYMENT_VERSION_STATUS_UNSPECIFIED",
            Self::Inactive => "WORKER_DEPLOYMENT_VERSION_STATUS_INACTIVE",
            Self::Current => "WORKER_DEPLOYMENT_VERSION_STATUS_CURRENT",
            Self::Ramping => "WORKER_DEPLOYMENT_VERSION_STATUS_RAMPING",
            Self::Draining => "WORKER_DEPLOYMENT_VERSION_STATUS_DRAINING",
            Self::Drained => "WORKER_DEPLOYMENT_VERSION_STATUS_DRAINED",
            Self::Created => "WORKER_DEPLOYMENT_VERSION_STATUS_CREATED",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "WORKER_DEPLOYMENT_VERSION_STATUS_UNSPECIFIED" => Some(Self::Unspecified),
            "WORKER_DEPLOYMENT_VERSION_STATUS_INACTIVE" => Some(Self::Inactive),
            "WORKER_DEPLOYMENT_VERSION_STATUS_CURRENT" => Some(Self::Current),
            "WORKER_DEPLOYMENT_VERSION_STATUS_RAMPING" => Some(Self::Ramping),
            "WORKER_DEPLOYMENT_VERSION_STATUS_DRAINING" => Some(Self::Draining),
            "WORKER_DEPLOYMENT_VERSION_STATUS_DRAINED" => Some(Self::Drained),
            "WORKER_DEPLOYMENT_VERSION_STATUS_CREATED" => Some(Self::Created),
            _ => None,
        }
    }
}
/// Whether a worker runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum WorkerStatus {
    Unspecified = 0,
    Running = 1,
    ShuttingDown = 2,
    Shutdown = 3,
}
impl WorkerStatus {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "WORKER_STATUS_UNSPECIFIED",
            Self::Running => "WORKER_STATUS_RUNNING",
            Self::ShuttingDown => "WORKER_STATUS_SHUTTING_DOWN",
            Self::Shutdown => "WORKER_STATUS_SHUTDOWN",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "WORKER_STATUS_UNSPECIFIED" => Some(Self::Unspecified),
            "WORKER_STATUS_RUNNING" => Some(Self::Running),
            "WORKER_STATUS_SHUTTING_DOWN" => Some(Self::ShuttingDown),
            "WORKER_STATUS_SHUTDOWN" => Some(Self::Shutdown),
            _ => None,
        }
    }
}
/// Whether a worker wants its tasks routed by version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum WorkerVersioningMode {
    Unspecified = 0,
    Unversioned = 1,
    Versioned = 2,
}
impl WorkerVersioningMode {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "WORKER_VERSIONING_MODE_UNSPECIFIED",
            Self::Unversioned => "WORKER_VERSIONING_MODE_UNVERSIONED",
            Self::Versioned => "WORKER_VERSIONING_MODE_VERSIONED",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "WORKER_VERSIONING_MODE_UNSPECIFIED" => Some(Self::Unspecified),
            "WORKER_VERSIONING_MODE_UNVERSIONED" => Some(Self::Unversioned),
            "WORKER_VERSIONING_MODE_VERSIONED" => Some(Self::Versioned),
            _ => None,
        }
    }
}
/// Whether a run is open, or how it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum WorkflowExecutionStatus {
    Unspecified = 0,
    Running = 1,
    Completed = 2,
    Failed = 3,
    Canceled = 4,
    Terminated = 5,
    ContinuedAsNew = 6,
    TimedOut = 7,
    Paused = 8,
}
impl WorkflowExecutionStatus {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "WORKFLOW_EXECUTION_STATUS_UNSPECIFIED",
            Self::Running => "WORKFLOW_EXECUTION_STATUS_RUNNING",
            Self::Completed => "WORKFLOW_EXECUTION_STATUS_COMPLETED",
            Self::Failed => "WORKFLOW_EXECUTION_STATUS_FAILED",
            Self::Canceled => "WORKFLOW_EXECUTION_STATUS_CANCELED",
            Self::Terminated => "WORKFLOW_EXECUTION_STATUS_TERMINATED",
            Self::ContinuedAsNew => "WORKFLOW_EXECUTION_STATUS_CONTINUED_AS_NEW",
            Self::TimedOut => "WORKFLOW_EXECUTION_STATUS_TIMED_OUT",
            Self::Paused => "WORKFLOW_EXECUTION_STATUS_PAUSED",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "WORKFLOW_EXECUTION_STATUS_UNSPECIFIED" => Some(Self::Unspecified),
            "WORKFLOW_EXECUTION_STATUS_RUNNING" => Some(Self::Running),
            "WORKFLOW_EXECUTION_STATUS_COMPLETED" => Some(Self::Completed),
            "WORKFLOW_EXECUTION_STATUS_FAILED" => Some(Self::Failed),
            "WORKFLOW_EXECUTION_STATUS_CANCELED" => Some(Self::Canceled),
            "WORKFLOW_EXECUTION_STATUS_TERMINATED" => Some(Self::Terminated),
            "WORKFLOW_EXECUTION_STATUS_CONTINUED_AS_NEW" => Some(Self::ContinuedAsNew),
            "WORKFLOW_EXECUTION_STATUS_TIMED_OUT" => Some(Self::TimedOut),
            "WORKFLOW_EXECUTION_STATUS_PAUSED" => Some(Self::Paused),
            _ => None,
        }
    }
}
/// What a start does when an open run has its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum WorkflowIdConflictPolicy {
    Unspecified = 0,
    Fail = 1,
    UseExisting = 2,
    TerminateExisting = 3,
}
impl WorkflowIdConflictPolicy {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "WORKFLOW_ID_CONFLICT_POLICY_UNSPECIFIED",
            Self::Fail => "WORKFLOW_ID_CONFLICT_POLICY_FAIL",
            Self::UseExisting => "WORKFLOW_ID_CONFLICT_POLICY_USE_EXISTING",
            Self::TerminateExisting => "WORKFLOW_ID_CONFLICT_POLICY_TERMINATE_EXISTING",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "WORKFLOW_ID_CONFLICT_POLICY_UNSPECIFIED" => Some(Self::Unspecified),
            "WORKFLOW_ID_CONFLICT_POLICY_FAIL" => Some(Self::Fail),
            "WORKFLOW_ID_CONFLICT_POLICY_USE_EXISTING" => Some(Self::UseExisting),
            "WORKFLOW_ID_CONFLICT_POLICY_TERMINATE_EXISTING" => {
                Some(Self::TerminateExisting)
            }
            _ => None,
        }
    }
}
/// What a start does when a closed run had its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum WorkflowIdReusePolicy {
    Unspecified = 0,
    AllowDuplicate = 1,
    AllowDuplicateFailedOnly = 2,
    RejectDuplicate = 3,
    TerminateIfRunning = 4,
}
impl WorkflowIdReusePolicy {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "WORKFLOW_ID_REUSE_POLICY_UNSPECIFIED",
            Self::AllowDuplicate => "WORKFLOW_ID_REUSE_POLICY_ALLOW_DUPLICATE",
            Self::AllowDuplicateFailedOnly => {
                "WORKFLOW_ID_REUSE_POLICY_ALLOW_DUPLICATE_FAILED_ONLY"
            }
            Self::RejectDuplicate => "WORKFLOW_ID_REUSE_POLICY_REJECT_DUPLICATE",
            Self::TerminateIfRunning => "WORKFLOW_ID_REUSE_POLICY_TERMINATE_IF_RUNNING",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "WORKFLOW_ID_REUSE_POLICY_UNSPECIFIED" => Some(Self::Unspecified),
            "WORKFLOW_ID_REUSE_POLICY_ALLOW_DUPLICATE" => Some(Self::AllowDuplicate),
            "WORKFLOW_ID_REUSE_POLICY_ALLOW_DUPLICATE_FAILED_ONLY" => {
                Some(Self::AllowDuplicateFailedOnly)
            }
            "WORKFLOW_ID_REUSE_POLICY_REJECT_DUPLICATE" => Some(Self::RejectDuplicate),
            "WORKFLOW_ID_REUSE_POLICY_TERMINATE_IF_RUNNING" => {
                Some(Self::TerminateIfRunning)
            }
            _ => None,
        }
    }
}
/// What a rule acts on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum WorkflowRuleActionScope {
    Unspecified = 0,
    Workflow = 1,
    Activity = 2,
}
impl WorkflowRuleActionScope {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "WORKFLOW_RULE_ACTION_SCOPE_UNSPECIFIED",
            Self::Workflow => "WORKFLOW_RULE_ACTION_SCOPE_WORKFLOW",
            Self::Activity => "WORKFLOW_RULE_ACTION_SCOPE_ACTIVITY",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "WORKFLOW_RULE_ACTION_SCOPE_UNSPECIFIED" => Some(Self::Unspecified),
            "WORKFLOW_RULE_ACTION_SCOPE_WORKFLOW" => Some(Self::Workflow),
            "WORKFLOW_RULE_ACTION_SCOPE_ACTIVITY" => Some(Self::Activity),
            _ => None,
        }
    }
}
/// Why a workflow task failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum WorkflowTaskFailedCause {
    Unspecified = 0,
    UnhandledCommand = 1,
    BadScheduleActivityAttributes = 2,
    BadRequestCancelActivityAttributes = 3,
    BadStartTimerAttributes = 4,
    BadCancelTimerAttributes = 5,
    BadRecordMarkerAttributes = 6,
    BadCompleteWorkflowExecutionAttributes = 7,
    BadFailWorkflowExecutionAttributes = 8,
    BadCancelWorkflowExecutionAttributes = 9,
    BadRequestCancelExternalWorkflowExecutionAttributes = 10,
    BadContinueAsNewAttributes = 11,
    StartTimerDuplicateId = 12,
    ResetStickyTaskQueue = 13,
    WorkflowWorkerUnhandledFailure = 14,
    BadSignalWorkflowExecutionAttributes = 15,
    BadStartChildExecutionAttributes = 16,
    ForceCloseCommand = 17,
    FailoverCloseCommand = 18,
    BadSignalInputSize = 19,
    ResetWorkflow = 20,
    BadBinary = 21,
    ScheduleActivityDuplicateId = 22,
    BadSearchAttributes = 23,
    NonDeterministicError = 24,
    BadModifyWorkflowPropertiesAttributes = 25,
    PendingChildWorkflowsLimitExceeded = 26,
    PendingActivitiesLimitExceeded = 27,
    PendingSignalsLimitExceeded = 28,
    PendingRequestCancelLimitExceeded = 29,
    BadUpdateWorkflowExecutionMessage = 30,
    UnhandledUpdate = 31,
    BadScheduleNexusOperationAttributes = 32,
    PendingNexusOperationsLimitExceeded = 33,
    BadRequestCancelNexusOperationAttributes = 34,
    FeatureDisabled = 35,
    GrpcMessageTooLarge = 36,
    PayloadsTooLarge = 37,
    ExternalStorageFailure = 38,
    WorkflowPauseRequestedBeforeTaskStarted = 39,
    RequestTooLarge = 40,
}
impl WorkflowTaskFailedCause {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "WORKFLOW_TASK_FAILED_CAUSE_UNSPECIFIED",
            Self::UnhandledCommand => "WORKFLOW_TASK_FAILED_CAUSE_UNHANDLED_COMMAND",
            Self::BadScheduleActivityAttributes => {
                "WORKFLOW_TASK_FAILED_CAUSE_BAD_SCHEDULE_ACTIVITY_ATTRIBUTES"
            }
            Self::BadRequestCancelActivityAttributes => {
                "WORKFLOW_TASK_FAILED_CAUSE_BAD_REQUEST_CANCEL_ACTIVITY_ATTRIBUTES"
            }
            Self::BadStartTimerAttributes => {
                "WORKFLOW_TASK_FAILED_CAUSE_BAD_START_TIMER_ATTRIBUTES"
            }
            Self::BadCancelTimerAttributes => {
                "WORKFLOW_TASK_FAILED_CAUSE_BAD_CANCEL_TIMER_ATTRIBUTES"
            }
            Self::BadRecordMarkerAttributes => {
                "WORKFLOW_TASK_FAILED_CAUSE_BAD_RECORD_MARKER_ATTRIBUTES"
            }
            Self::BadCompleteWorkflowExecutionAttributes => {
                "WORKFLOW_TASK_FAILED_CAUSE_BAD_COMPLETE_WORKFLOW_EXECUTION_ATTRIBUTES"
            }
            Self::BadFailWorkflowExecutionAttributes => {
                "WORKFLOW_TASK_FAILED_CAUSE_BAD_FAIL_WORKFLOW_EXECUTION_ATTRIBUTES"
            }
            Self::BadCancelWorkflowExecutionAttributes => {
                "WORKFLOW_TASK_FAILED_CAUSE_BAD_CANCEL_WORKFLOW_EXECUTION_ATTRIBUTES"
            }
            Self::BadRequestCancelExternalWorkflowExecutionAttributes => {
                "WORKFLOW_TASK_FAILED_CAUSE_BAD_REQUEST_CANCEL_EXTERNAL_WORKFLOW_EXECUTION_ATTRIBUTES"
            }
            Self::BadContinueAsNewAttributes => {
                "WORKFLOW_TASK_FAILED_CAUSE_BAD_CONTINUE_AS_NEW_ATTRIBUTES"
            }
            Self::StartTimerDuplicateId => {
                "WORKFLOW_TASK_FAILED_CAUSE_START_TIMER_DUPLICATE_ID"
            }
            Self::ResetStickyTaskQueue => {
                "WORKFLOW_TASK_FAILED_CAUSE_RESET_STICKY_TASK_QUEUE"
            }
            Self::WorkflowWorkerUnhandledFailure => {
                "WORKFLOW_TASK_FAILED_CAUSE_WORKFLOW_WORKER_UNHANDLED_FAILURE"
            }
            Self::BadSignalWorkflowExecutionAttributes => {
                "WORKFLOW_TASK_FAILED_CAUSE_BAD_SIGNAL_WORKFLOW_EXECUTION_ATTRIBUTES"
            }
            Self::BadStartChildExecutionAttributes => {
                "WORKFLOW_TASK_FAILED_CAUSE_BAD_START_CHILD_EXECUTION_ATTRIBUTES"
            }
            Self::ForceCloseCommand => "WORKFLOW_TASK_FAILED_CAUSE_FORCE_CLOSE_COMMAND",
            Self::FailoverCloseCommand => {
                "WORKFLOW_TASK_FAILED_CAUSE_FAILOVER_CLOSE_COMMAND"
            }
            Self::BadSignalInputSize => {
                "WORKFLOW_TASK_FAILED_CAUSE_BAD_SIGNAL_INPUT_SIZE"
            }
            Self::ResetWorkflow => "WORKFLOW_TASK_FAILED_CAUSE_RESET_WORKFLOW",
            Self::BadBinary => "WORKFLOW_TASK_FAILED_CAUSE_BAD_BINARY",
            Self::ScheduleActivityDuplicateId => {
                "WORKFLOW_TASK_FAILED_CAUSE_SCHEDULE_ACTIVITY_DUPLICATE_ID"
            }
            Self::BadSearchAttributes => {
                "WORKFLOW_TASK_FAILED_CAUSE_BAD_SEARCH_ATTRIBUTES"
            }
            Self::NonDeterministicError => {
                "WORKFLOW_TASK_FAILED_CAUSE_NON_DETERMINISTIC_ERROR"
            }
            Self::BadModifyWorkflowPropertiesAttributes => {
                "WORKFLOW_TASK_FAILED_CAUSE_BAD_MODIFY_WORKFLOW_PROPERTIES_ATTRIBUTES"
            }
            Self::PendingChildWorkflowsLimitExceeded => {
                "WORKFLOW_TASK_FAILED_CAUSE_PENDING_CHILD_WORKFLOWS_LIMIT_EXCEEDED"
            }
            Self::PendingActivitiesLimitExceeded => {
                "WORKFLOW_TASK_FAILED_CAUSE_PENDING_ACTIVITIES_LIMIT_EXCEEDED"
            }
            Self::PendingSignalsLimitExceeded => {
                "WORKFLOW_TASK_FAILED_CAUSE_PENDING_SIGNALS_LIMIT_EXCEEDED"
            }
            Self::PendingRequestCancelLimitExceeded => {
                "WORKFLOW_TASK_FAILED_CAUSE_PENDING_REQUEST_CANCEL_LIMIT_EXCEEDED"
            }
            Self::BadUpdateWorkflowExecutionMessage => {
                "WORKFLOW_TASK_FAILED_CAUSE_BAD_UPDATE_WORKFLOW_EXECUTION_MESSAGE"
            }
            Self::UnhandledUpdate => "WORKFLOW_TASK_FAILED_CAUSE_UNHANDLED_UPDATE",
            Self::BadScheduleNexusOperationAttributes => {
                "WORKFLOW_TASK_FAILED_CAUSE_BAD_SCHEDULE_NEXUS_OPERATION_ATTRIBUTES"
            }
            Self::PendingNexusOperationsLimitExceeded => {
                "WORKFLOW_TASK_FAILED_CAUSE_PENDING_NEXUS_OPERATIONS_LIMIT_EXCEEDED"
            }
            Self::BadRequestCancelNexusOperationAttributes => {
                "WORKFLOW_TASK_FAILED_CAUSE_BAD_REQUEST_CANCEL_NEXUS_OPERATION_ATTRIBUTES"
            }
            Self::FeatureDisabled => "WORKFLOW_TASK_FAILED_CAUSE_FEATURE_DISABLED",
            Self::GrpcMessageTooLarge => {
                "WORKFLOW_TASK_FAILED_CAUSE_GRPC_MESSAGE_TOO_LARGE"
            }
            Self::PayloadsTooLarge => "WORKFLOW_TASK_FAILED_CAUSE_PAYLOADS_TOO_LARGE",
            Self::ExternalStorageFailure => {
                "WORKFLOW_TASK_FAILED_CAUSE_EXTERNAL_STORAGE_FAILURE"
            }
            Self::WorkflowPauseRequestedBeforeTaskStarted => {
                "WORKFLOW_TASK_FAILED_CAUSE_WORKFLOW_PAUSE_REQUESTED_BEFORE_TASK_STARTED"
            }
            Self::RequestTooLarge => "WORKFLOW_TASK_FAILED_CAUSE_REQUEST_TOO_LARGE",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "WORKFLOW_TASK_FAILED_CAUSE_UNSPECIFIED" => Some(Self::Unspecified),
            "WORKFLOW_TASK_FAILED_CAUSE_UNHANDLED_COMMAND" => {
                Some(Self::UnhandledCommand)
            }
            "WORKFLOW_TASK_FAILED_CAUSE_BAD_SCHEDULE_ACTIVITY_ATTRIBUTES" => {
                Some(Self::BadScheduleActivityAttributes)
            }
            "WORKFLOW_TASK_FAILED_CAUSE_BAD_REQUEST_CANCEL_ACTIVITY_ATTRIBUTES" => {
                Some(Self::BadRequestCancelActivityAttributes)
            }
            "WORKFLOW_TASK_FAILED_CAUSE_BAD_START_TIMER_ATTRIBUTES" => {
                Some(Self::BadStartTimerAttributes)
            }
            "WORKFLOW_TASK_FAILED_CAUSE_BAD_CANCEL_TIMER_ATTRIBUTES" => {
                Some(Self::BadCancelTimerAttributes)
            }
            "WORKFLOW_TASK_FAILED_CAUSE_BAD_RECORD_MARKER_ATTRIBUTES" => {
                Some(Self::BadRecordMarkerAttributes)
            }
            "WORKFLOW_TASK_FAILED_CAUSE_BAD_COMPLETE_WORKFLOW_EXECUTION_ATTRIBUTES" => {
                Some(Self::BadCompleteWorkflowExecutionAttributes)
            }
            "WORKFLOW_TASK_FAILED_CAUSE_BAD_FAIL_WORKFLOW_EXECUTION_ATTRIBUTES" => {
                Some(Self::BadFailWorkflowExecutionAttributes)
            }
            "WORKFLOW_TASK_FAILED_CAUSE_BAD_CANCEL_WORKFLOW_EXECUTION_ATTRIBUTES" => {
                Some(Self::BadCancelWorkflowExecutionAttributes)
            }
            "WORKFLOW_TASK_FAILED_CAUSE_BAD_REQUEST_CANCEL_EXTERNAL_WORKFLOW_EXECUTION_ATTRIBUTES" => {
                Some(Self::BadRequestCancelExternalWorkflowExecutionAttributes)
            }
            "WORKFLOW_TASK_FAILED_CAUSE_BAD_CONTINUE_AS_NEW_ATTRIBUTES" => {
                Some(Self::BadContinueAsNewAttributes)
            }
            "WORKFLOW_TASK_FAILED_CAUSE_START_TIMER_DUPLICATE_ID" => {
                Some(Self::StartTimerDuplicateId)
            }
            "WORKFLOW_TASK_FAILED_CAUSE_RESET_STICKY_TASK_QUEUE" => {
                Some(Self::ResetStickyTaskQueue)
            }
            "WORKFLOW_TASK_FAILED_CAUSE_WORKFLOW_WORKER_UNHANDLED_FAILURE" => {
                Some(Self::WorkflowWorkerUnhandledFailure)
            }
            "WORKFLOW_TASK_FAILED_CAUSE_BAD_SIGNAL_WORKFLOW_EXECUTION_ATTRIBUTES" => {
                Some(Self::BadSignalWorkflowExecutionAttributes)
            }
            "WORKFLOW_TASK_FAILED_CAUSE_BAD_START_CHILD_EXECUTION_ATTRIBUTES" => {
                Some(Self::BadStartChildExecutionAttributes)
            }
            "WORKFLOW_TASK_FAILED_CAUSE_FORCE_CLOSE_COMMAND" => {
                Some(Self::ForceCloseCommand)
            }
            "WORKFLOW_TASK_FAILED_CAUSE_FAILOVER_CLOSE_COMMAND" => {
                Some(Self::FailoverCloseCommand)
            }
            "WORKFLOW_TASK_FAILED_CAUSE_BAD_SIGNAL_INPUT_SIZE" => {
                Some(Self::BadSignalInputSize)
            }
            "WORKFLOW_TASK_FAILED_CAUSE_RESET_WORKFLOW" => Some(Self::ResetWorkflow),
            "WORKFLOW_TASK_FAILED_CAUSE_BAD_BINARY" => Some(Self::BadBinary),
            "WORKFLOW_TASK_FAILED_CAUSE_SCHEDULE_ACTIVITY_DUPLICATE_ID" => {
                Some(Self::ScheduleActivityDuplicateId)
            }
            "WORKFLOW_TASK_FAILED_CAUSE_BAD_SEARCH_ATTRIBUTES" => {
                Some(Self::BadSearchAttributes)
            }
            "WORKFLOW_TASK_FAILED_CAUSE_NON_DETERMINISTIC_ERROR" => {
                Some(Self::NonDeterministicError)
            }
            "WORKFLOW_TASK_FAILED_CAUSE_BAD_MODIFY_WORKFLOW_PROPERTIES_ATTRIBUTES" => {
                Some(Self::BadModifyWorkflowPropertiesAttributes)
            }
            "WORKFLOW_TASK_FAILED_CAUSE_PENDING_CHILD_WORKFLOWS_LIMIT_EXCEEDED" => {
                Some(Self::PendingChildWorkflowsLimitExceeded)
            }
            "WORKFLOW_TASK_FAILED_CAUSE_PENDING_ACTIVITIES_LIMIT_EXCEEDED" => {
                Some(Self::PendingActivitiesLimitExceeded)
            }
            "WORKFLOW_TASK_FAILED_CAUSE_PENDING_SIGNALS_LIMIT_EXCEEDED" => {
                Some(Self::PendingSignalsLimitExceeded)
            }
            "WORKFLOW_TASK_FAILED_CAUSE_PENDING_REQUEST_CANCEL_LIMIT_EXCEEDED" => {
                Some(Self::PendingRequestCancelLimitExceeded)
            }
            "WORKFLOW_TASK_FAILED_CAUSE_BAD_UPDATE_WORKFLOW_EXECUTION_MESSAGE" => {
                Some(Self::BadUpdateWorkflowExecutionMessage)
            }
            "WORKFLOW_TASK_FAILED_CAUSE_UNHANDLED_UPDATE" => Some(Self::UnhandledUpdate),
            "WORKFLOW_TASK_FAILED_CAUSE_BAD_SCHEDULE_NEXUS_OPERATION_ATTRIBUTES" => {
                Some(Self::BadScheduleNexusOperationAttributes)
            }
            "WORKFLOW_TASK_FAILED_CAUSE_PENDING_NEXUS_OPERATIONS_LIMIT_EXCEEDED" => {
                Some(Self::PendingNexusOperationsLimitExceeded)
            }
            "WORKFLOW_TASK_FAILED_CAUSE_BAD_REQUEST_CANCEL_NEXUS_OPERATION_ATTRIBUTES" => {
                Some(Self::BadRequestCancelNexusOperationAttributes)
            }
            "WORKFLOW_TASK_FAILED_CAUSE_FEATURE_DISABLED" => Some(Self::FeatureDisabled),
            "WORKFLOW_TASK_FAILED_CAUSE_GRPC_MESSAGE_TOO_LARGE" => {
                Some(Self::GrpcMessageTooLarge)
            }
            "WORKFLOW_TASK_FAILED_CAUSE_PAYLOADS_TOO_LARGE" => {
                Some(Self::PayloadsTooLarge)
            }
            "WORKFLOW_TASK_FAILED_CAUSE_EXTERNAL_STORAGE_FAILURE" => {
                Some(Self::ExternalStorageFailure)
            }
            "WORKFLOW_TASK_FAILED_CAUSE_WORKFLOW_PAUSE_REQUESTED_BEFORE_TASK_STARTED" => {
                Some(Self::WorkflowPauseRequestedBeforeTaskStarted)
            }
            "WORKFLOW_TASK_FAILED_CAUSE_REQUEST_TOO_LARGE" => Some(Self::RequestTooLarge),
            _ => None,
        }
    }
}
