//! What the engine can be asked, and what it answers: one variant of each per call.
//!
//! `service/` validates and normalises (ids present and short enough, timeouts and policies sane, sizes) before it asks;
//! the engine decides all that depends on state, namespaces included.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use worker_proto::common::Payloads;
use worker_proto::failure::Failure;
use worker_proto::history::HistoryEvent;
use worker_proto::workflowservice as wire;

use super::command::{BadCommand, Command};
use super::effect::NamespaceRecord;
use super::update::Message;

/// One call.  `timeout` of the long ones comes beside it, see [`super::Engine::handle`].
#[derive(Debug, Clone)]
#[expect(clippy::enum_variant_names, reason = "`RequestCancel` is the API's own verb")]
pub(crate) enum Request {
    RegisterNamespace(Box<wire::RegisterNamespaceRequest>),
    UpdateNamespace(Box<wire::UpdateNamespaceRequest>),
    /// By name.
    DeprecateNamespace(String),
    /// By name or id; the name becomes free, the runs stay unreachable.
    DeleteNamespace(String),
    /// By name or id.
    DescribeNamespace(String),
    ListNamespaces,
    /// Values are `IndexedValueType`.
    AddSearchAttributes {
        namespace: String,
        attributes: BTreeMap<String, i32>,
    },
    RemoveSearchAttributes {
        namespace: String,
        names: Vec<String>,
    },

    StartWorkflow(Box<wire::StartWorkflowExecutionRequest>),
    SignalWithStart(Box<wire::SignalWithStartWorkflowExecutionRequest>),
    /// Update-with-start; answered like an update that waits.
    MultiOperation {
        start: Box<wire::StartWorkflowExecutionRequest>,
        update: Box<wire::UpdateWorkflowExecutionRequest>,
    },
    Signal(Box<wire::SignalWorkflowExecutionRequest>),
    RequestCancel(Box<wire::RequestCancelWorkflowExecutionRequest>),
    Terminate(Box<wire::TerminateWorkflowExecutionRequest>),
    Delete(Box<wire::DeleteWorkflowExecutionRequest>),
    Describe(Box<wire::DescribeWorkflowExecutionRequest>),
    History(Box<wire::GetWorkflowExecutionHistoryRequest>),
    HistoryReverse(Box<wire::GetWorkflowExecutionHistoryReverseRequest>),
    Query(Box<wire::QueryWorkflowRequest>),
    Update(Box<wire::UpdateWorkflowExecutionRequest>),
    PollUpdate(Box<wire::PollWorkflowExecutionUpdateRequest>),

    PollWorkflowTask(Box<wire::PollWorkflowTaskQueueRequest>),
    WorkflowTaskCompleted(Box<WorkflowTaskCompletion>),
    WorkflowTaskFailed(Box<wire::RespondWorkflowTaskFailedRequest>),
    QueryTaskCompleted(Box<wire::RespondQueryTaskCompletedRequest>),
    ResetSticky(Box<wire::ResetStickyTaskQueueRequest>),
    ShutdownWorker(Box<wire::ShutdownWorkerRequest>),

    PollActivityTask(Box<wire::PollActivityTaskQueueRequest>),
    /// Completed, failed, canceled or a heartbeat, by token or by id.
    Activity(Box<ActivityReport>),

    /// Holds until the end of the poll and answers empty.
    PollNexusTask(Box<wire::PollNexusTaskQueueRequest>),
    DescribeTaskQueue(Box<wire::DescribeTaskQueueRequest>),
}

impl Request {
    /// Whether this is only a sign of life of an activity.
    pub(crate) fn is_heartbeat(&self) -> bool {
        matches!(self, Self::Activity(report) if matches!(report.news, ActivityNews::Heartbeat { .. }))
    }
}

/// `RespondWorkflowTaskCompleted` with its commands and messages parsed.
#[derive(Debug, Clone)]
pub(crate) struct WorkflowTaskCompletion {
    /// The rest of the request; its `commands` and `messages` are empty.
    pub(crate) request: wire::RespondWorkflowTaskCompletedRequest,
    /// `Err`: the workflow task fails with this cause.
    pub(crate) commands: Result<Vec<Command>, BadCommand>,
    pub(crate) messages: Result<Vec<Message>, BadCommand>,
}

impl WorkflowTaskCompletion {
    pub(crate) fn parse(mut request: wire::RespondWorkflowTaskCompletedRequest) -> Self {
        let commands = super::command::parse(std::mem::take(&mut request.commands));
        let messages = super::update::parse(std::mem::take(&mut request.messages));
        Self { request, commands, messages }
    }
}

/// What a worker, or a client by id, says of an activity.
#[derive(Debug, Clone)]
pub(crate) struct ActivityReport {
    pub(crate) target: ActivityTarget,
    pub(crate) identity: String,
    pub(crate) news: ActivityNews,
}

/// Which activity.
#[derive(Debug, Clone)]
pub(crate) enum ActivityTarget {
    /// As handed out by the poll.
    Token(Bytes),
    /// An empty `run_id` is the current run.
    Id { namespace: String, workflow_id: String, run_id: String, activity_id: String },
}

/// What happened to it.
#[derive(Debug, Clone)]
#[expect(clippy::large_enum_variant, reason = "part of a report, which is boxed")]
pub(crate) enum ActivityNews {
    Completed { result: Option<Payloads> },
    Failed { failure: Option<Failure>, last_heartbeat_details: Option<Payloads> },
    Canceled { details: Option<Payloads> },
    Heartbeat { details: Option<Payloads> },
}

/// One answer.
#[derive(Debug, Clone)]
pub(crate) enum Response {
    /// Nothing to say: every call whose wire reply is an empty message, and an idle Nexus poll.
    Done,
    Namespace(NamespaceRecord),
    /// By name.
    Namespaces(Vec<NamespaceRecord>),
    Start(Box<wire::StartWorkflowExecutionResponse>),
    SignalWithStart(wire::SignalWithStartWorkflowExecutionResponse),
    MultiOperation(Box<(wire::StartWorkflowExecutionResponse, wire::UpdateWorkflowExecutionResponse)>),
    Signal(wire::SignalWorkflowExecutionResponse),
    Describe(Box<wire::DescribeWorkflowExecutionResponse>),
    /// For both orders of history.
    History(HistoryPage),
    Query(Box<wire::QueryWorkflowResponse>),
    Update(Box<wire::UpdateWorkflowExecutionResponse>),
    PollUpdate(Box<wire::PollWorkflowExecutionUpdateResponse>),
    /// `None`: the poll ended without a task.
    WorkflowTask(Option<Box<WorkflowTask>>),
    WorkflowTaskCompleted(Box<WorkflowTaskCompleted>),
    /// `None`: the poll ended without a task.
    ActivityTask(Option<Box<wire::PollActivityTaskQueueResponse>>),
    Heartbeat {
        cancel_requested: bool,
        activity_paused: bool,
        activity_reset: bool,
    },
    TaskQueue(Box<wire::DescribeTaskQueueResponse>),
}

/// Events shared with the engine; they become wire messages outside of its lock.
#[derive(Debug, Clone, Default)]
pub(crate) struct HistoryPage {
    pub(crate) events: Vec<Arc<HistoryEvent>>,
    pub(crate) next_page_token: Bytes,
}

/// A workflow task as handed to a poller.
#[derive(Debug, Clone)]
pub(crate) struct WorkflowTask {
    /// Without `history`.
    pub(crate) response: wire::PollWorkflowTaskQueueResponse,
    pub(crate) events: Vec<Arc<HistoryEvent>>,
}

/// The answer to a completion.
#[derive(Debug, Clone, Default)]
pub(crate) struct WorkflowTaskCompleted {
    /// The next task, when asked for and at hand.
    pub(crate) workflow_task: Option<Box<WorkflowTask>>,
    pub(crate) reset_history_event_id: i64,
}

impl WorkflowTask {
    /// The wire form; copies events that the engine still holds.
    pub(crate) fn into_wire(self) -> wire::PollWorkflowTaskQueueResponse {
        let mut response = self.response;
        response.history = Some(into_history(self.events));
        response
    }
}

impl WorkflowTaskCompleted {
    /// The wire form.
    pub(crate) fn into_wire(self) -> wire::RespondWorkflowTaskCompletedResponse {
        wire::RespondWorkflowTaskCompletedResponse {
            workflow_task: self.workflow_task.map(|task| task.into_wire()),
            activity_tasks: Vec::new(),
            reset_history_event_id: self.reset_history_event_id,
        }
    }
}

/// Events as a wire message; copies those that the engine still holds.
pub(crate) fn into_history(events: Vec<Arc<HistoryEvent>>) -> worker_proto::history::History {
    worker_proto::history::History { events: events.into_iter().map(Arc::unwrap_or_clone).collect() }
}

/// The longest time a call may wait, shortened by the caller's own deadline less a margin for the way back.
pub(crate) fn patience(longest: Duration, timeout: Option<Duration>) -> Duration {
    timeout.map_or(longest, |timeout| timeout.saturating_sub(Duration::from_secs(1)).min(longest))
}
