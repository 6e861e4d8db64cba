//! Limits, defaults and refusals that need no state.  Texts are those of a server of version 1.29.1.

use uuid::Uuid;
use worker_proto::common::{
    Link, Memo, Payloads, Priority, RetryPolicy, SearchAttributes, WorkflowExecution, WorkflowType,
};
use worker_proto::enums::{TaskQueueKind, WorkflowIdConflictPolicy, WorkflowIdReusePolicy};
use worker_proto::prost::Message as _;
use worker_proto::prost_types::Duration as WireDuration;
use worker_proto::sdk::UserMetadata;
use worker_proto::taskqueue::TaskQueue;
use worker_proto::workflowservice as wire;

use crate::engine::cron::Schedule;
use crate::engine::{Rejected, retry};

/// Longest id, name or identity, in bytes.
pub(crate) const ID_BYTES_MAX: usize = 1_000;
/// Largest input, result, details or memo, in bytes as encoded.
pub(crate) const BLOB_BYTES_MAX: usize = 2 * 1024 * 1024;
const LINKS_MAX: usize = 10;
const SUMMARY_BYTES_MAX: usize = 400;
const DETAILS_BYTES_MAX: usize = 20_000;
const SEARCH_ATTRIBUTES_MAX: usize = 100;
const SEARCH_ATTRIBUTE_BYTES_MAX: usize = 2 * 1024;
const SEARCH_ATTRIBUTES_BYTES_MAX: usize = 40 * 1024;
const NANOS_PER_SECOND: i128 = 1_000_000_000;

type Result<T = ()> = std::result::Result<T, Rejected>;

fn invalid<T>(message: impl Into<String>) -> Result<T> {
    Err(Rejected::invalid(message))
}

/// A namespace's name, as every call but those on namespaces themselves has it.
pub(crate) fn namespace(name: &str) -> Result {
    if name.is_empty() {
        return invalid("Namespace is empty.");
    }
    short("Namespace", name)
}

/// `what` fits into the limit; it may be empty.
pub(crate) fn short(what: &str, value: &str) -> Result {
    if value.len() > ID_BYTES_MAX { invalid(format!("{what} length exceeds limit.")) } else { Ok(()) }
}

/// `what` is there and fits into the limit.
pub(crate) fn present(what: &str, value: &str) -> Result {
    if value.is_empty() {
        return invalid(format!("{what} is not set on request."));
    }
    short(what, value)
}

/// Names a run: an id, and a run id that may be empty.
pub(crate) fn execution(execution: Option<&WorkflowExecution>) -> Result {
    let Some(execution) = execution else { return invalid("Execution is not set on request.") };
    if execution.workflow_id.is_empty() {
        return invalid("WorkflowId is not set on request.");
    }
    match execution.run_id.as_str() {
        "" => Ok(()),
        run_id if Uuid::try_parse(run_id).is_err() => invalid("Invalid RunId."),
        _ => Ok(()),
    }
}

pub(crate) fn task_token(token: &[u8]) -> Result {
    if token.is_empty() { invalid("Task token not set on request.") } else { Ok(()) }
}

/// An activity named by its ids.
pub(crate) fn activity_by_id(workflow_id: &str, run_id: &str, activity_id: &str) -> Result {
    present("WorkflowId", workflow_id)?;
    present("ActivityId", activity_id)?;
    if !run_id.is_empty() && Uuid::try_parse(run_id).is_err() {
        return invalid("RunId is not valid UUID.");
    }
    Ok(())
}

/// A queue to start on, to poll or to describe; its kind becomes NORMAL unless it is sticky.
pub(crate) fn task_queue(queue: Option<&mut TaskQueue>) -> Result {
    let Some(queue) = queue else { return invalid("taskQueue is not set") };
    if queue.name.is_empty() {
        return invalid("missing task queue name");
    }
    if queue.name.len() > ID_BYTES_MAX {
        return invalid("taskQueue length exceeds limit");
    }
    if queue.name.starts_with("/_sys/") {
        return invalid("task queue name cannot start with reserved prefix /_sys/");
    }
    if queue.kind != TaskQueueKind::Sticky as i32 {
        queue.kind = TaskQueueKind::Normal as i32;
    }
    Ok(())
}

/// An input, signal or argument.
pub(crate) fn blob(payloads: Option<&Payloads>) -> Result {
    if is_large(payloads) { invalid("Blob data size exceeds limit.") } else { Ok(()) }
}

/// Whether payloads are beyond what one place of a history may hold.
pub(crate) fn is_large(payloads: Option<&Payloads>) -> bool {
    payloads.is_some_and(|payloads| payloads.encoded_len() > BLOB_BYTES_MAX)
}

fn memo(memo: Option<&Memo>) -> Result {
    if memo.is_some_and(|memo| memo.encoded_len() > BLOB_BYTES_MAX) {
        return invalid("Memo size exceeds limit.");
    }
    Ok(())
}

fn search_attributes(attributes: Option<&SearchAttributes>) -> Result {
    let Some(attributes) = attributes else { return Ok(()) };
    let fields = &attributes.indexed_fields;
    if fields.len() > SEARCH_ATTRIBUTES_MAX {
        return invalid(format!(
            "number of search attributes {} exceeds limit {SEARCH_ATTRIBUTES_MAX}",
            fields.len()
        ));
    }
    for (name, payload) in fields {
        let bytes = payload.data.len();
        if bytes > SEARCH_ATTRIBUTE_BYTES_MAX {
            return invalid(format!(
                "search attribute {name} value size {bytes} exceeds size limit {SEARCH_ATTRIBUTE_BYTES_MAX}"
            ));
        }
    }
    let bytes = attributes.encoded_len();
    if bytes > SEARCH_ATTRIBUTES_BYTES_MAX {
        return invalid(format!(
            "total size of search attributes {bytes} exceeds size limit {SEARCH_ATTRIBUTES_BYTES_MAX}"
        ));
    }
    Ok(())
}

pub(crate) fn links(links: &[Link]) -> Result {
    if links.len() > LINKS_MAX {
        return invalid(format!(
            "cannot attach more than {LINKS_MAX} links per request, got {}",
            links.len()
        ));
    }
    Ok(())
}

/// What a user interface shows of a run.
fn user_metadata(metadata: Option<&UserMetadata>) -> Result {
    let Some(metadata) = metadata else { return Ok(()) };
    let fields = [
        ("summary", &metadata.summary, SUMMARY_BYTES_MAX),
        ("details", &metadata.details, DETAILS_BYTES_MAX),
    ];
    for (name, payload, max) in fields {
        let bytes = payload.as_ref().map_or(0, |payload| payload.data.len());
        if bytes > max {
            return invalid(format!("user metadata {name} size {bytes} exceeds size limit {max}"));
        }
    }
    Ok(())
}

fn priority(priority: Option<&Priority>) -> Result {
    match priority {
        Some(priority) if priority.priority_key < 0 => invalid("PriorityKey can't be negative"),
        _ => Ok(()),
    }
}

/// Why a wire duration is not a span of time.
fn bad_duration(duration: &WireDuration) -> Option<&'static str> {
    let (seconds, nanos) = (duration.seconds, duration.nanos);
    if (seconds > 0 && nanos < 0) || (seconds < 0 && nanos > 0) {
        return Some("duration has seconds and nanos with different signs");
    }
    (seconds < 0 || nanos < 0).then_some("negative duration")
}

fn timeout(what: &str, duration: Option<&WireDuration>) -> Result {
    match duration.and_then(bad_duration) {
        Some(cause) => invalid(format!("An invalid {what} is set on request. cause: {cause}")),
        None => Ok(()),
    }
}

fn nanos(duration: &WireDuration) -> i128 {
    i128::from(duration.seconds) * NANOS_PER_SECOND + i128::from(duration.nanos)
}

fn is_zero(duration: Option<&WireDuration>) -> bool {
    duration.is_none_or(|duration| nanos(duration) == 0)
}

/// Start and signal-with-start have these fields in common, in two messages.
struct Start<'a> {
    namespace: &'a str,
    request_id: &'a mut String,
    workflow_id: &'a str,
    workflow_type: Option<&'a WorkflowType>,
    task_queue: Option<&'a mut TaskQueue>,
    execution_timeout: Option<&'a WireDuration>,
    run_timeout: Option<&'a WireDuration>,
    task_timeout: Option<&'a WireDuration>,
    start_delay: Option<&'a WireDuration>,
    retry_policy: Option<&'a RetryPolicy>,
    cron_schedule: &'a str,
    input: Option<&'a Payloads>,
    memo: Option<&'a Memo>,
    search_attributes: Option<&'a SearchAttributes>,
    priority: Option<&'a Priority>,
    identity: &'a str,
    user_metadata: Option<&'a UserMetadata>,
    links: &'a [Link],
    reuse: &'a mut i32,
    conflict: &'a mut i32,
}

impl Start<'_> {
    fn check(self, default_conflict: WorkflowIdConflictPolicy) -> Result {
        namespace(self.namespace)?;
        if self.request_id.is_empty() {
            *self.request_id = Uuid::new_v4().to_string();
        }
        short("RequestId", self.request_id)?;
        present("WorkflowId", self.workflow_id)?;
        present("WorkflowType", self.workflow_type.map_or("", |kind| &kind.name))?;
        task_queue(self.task_queue)?;
        timeout("WorkflowExecutionTimeoutSeconds", self.execution_timeout)?;
        timeout("WorkflowRunTimeoutSeconds", self.run_timeout)?;
        timeout("WorkflowTaskTimeoutSeconds", self.task_timeout)?;
        timeout("WorkflowStartDelaySeconds", self.start_delay)?;
        if let Some(policy) = self.retry_policy {
            retry::validate(policy).map_err(Rejected::invalid)?;
        }
        if !self.cron_schedule.is_empty() {
            if !is_zero(self.start_delay) {
                return invalid("CronSchedule and WorkflowStartDelay may not be used together.");
            }
            Schedule::parse(self.cron_schedule).map_err(|error| Rejected::invalid(error.to_string()))?;
        }
        id_policies(self.reuse, self.conflict, default_conflict)?;
        blob(self.input)?;
        memo(self.memo)?;
        search_attributes(self.search_attributes)?;
        priority(self.priority)?;
        short("Identity", self.identity)?;
        user_metadata(self.user_metadata)?;
        links(self.links)
    }
}

/// Both policies made explicit; TERMINATE_IF_RUNNING is an alias.
fn id_policies(reuse: &mut i32, conflict: &mut i32, default_conflict: WorkflowIdConflictPolicy) -> Result {
    use WorkflowIdConflictPolicy as Conflict;
    use WorkflowIdReusePolicy as Reuse;
    if *reuse == Reuse::TerminateIfRunning as i32 {
        if *conflict != Conflict::Unspecified as i32 {
            return invalid(
                "Invalid WorkflowIDReusePolicy: WORKFLOW_ID_REUSE_POLICY_TERMINATE_IF_RUNNING cannot be used together with a WorkflowIDConflictPolicy",
            );
        }
        *reuse = Reuse::AllowDuplicate as i32;
        *conflict = Conflict::TerminateExisting as i32;
    }
    if *reuse == Reuse::RejectDuplicate as i32 && *conflict == Conflict::TerminateExisting as i32 {
        return invalid(
            "Invalid WorkflowIDReusePolicy: WORKFLOW_ID_REUSE_POLICY_REJECT_DUPLICATE cannot be used together with WorkflowIdConflictPolicy WORKFLOW_ID_CONFLICT_POLICY_TERMINATE_EXISTING",
        );
    }
    if *reuse == Reuse::Unspecified as i32 {
        *reuse = Reuse::AllowDuplicate as i32;
    }
    if *conflict == Conflict::Unspecified as i32 {
        *conflict = default_conflict as i32;
    }
    if Reuse::try_from(*reuse).is_err() {
        return invalid(format!("Invalid WorkflowIDReusePolicy: {reuse}."));
    }
    if Conflict::try_from(*conflict).is_err() {
        return invalid(format!("Invalid WorkflowIDConflictPolicy: {conflict}."));
    }
    Ok(())
}

/// `StartWorkflowExecution`: everything that needs no state, and the policies made explicit; the engine
/// fills other defaults.
pub(crate) fn start(request: &mut wire::StartWorkflowExecutionRequest) -> Result {
    if !request.completion_callbacks.is_empty() {
        return invalid("completion callbacks are not supported by this server");
    }
    Start {
        namespace: &request.namespace,
        request_id: &mut request.request_id,
        workflow_id: &request.workflow_id,
        workflow_type: request.workflow_type.as_ref(),
        task_queue: request.task_queue.as_mut(),
        execution_timeout: request.workflow_execution_timeout.as_ref(),
        run_timeout: request.workflow_run_timeout.as_ref(),
        task_timeout: request.workflow_task_timeout.as_ref(),
        start_delay: request.workflow_start_delay.as_ref(),
        retry_policy: request.retry_policy.as_ref(),
        cron_schedule: &request.cron_schedule,
        input: request.input.as_ref(),
        memo: request.memo.as_ref(),
        search_attributes: request.search_attributes.as_ref(),
        priority: request.priority.as_ref(),
        identity: &request.identity,
        user_metadata: request.user_metadata.as_ref(),
        links: &request.links,
        reuse: &mut request.workflow_id_reuse_policy,
        conflict: &mut request.workflow_id_conflict_policy,
    }
    .check(WorkflowIdConflictPolicy::Fail)
}

/// `SignalWithStartWorkflowExecution`.
pub(crate) fn signal_with_start(request: &mut wire::SignalWithStartWorkflowExecutionRequest) -> Result {
    namespace(&request.namespace)?;
    present("WorkflowId", &request.workflow_id)?;
    present("SignalName", &request.signal_name)?;
    blob(request.signal_input.as_ref())?;
    if request.workflow_id_conflict_policy == WorkflowIdConflictPolicy::Fail as i32 {
        return invalid(
            "Invalid WorkflowIDConflictPolicy: WORKFLOW_ID_CONFLICT_POLICY_FAIL is not supported for this operation.",
        );
    }
    Start {
        namespace: &request.namespace,
        request_id: &mut request.request_id,
        workflow_id: &request.workflow_id,
        workflow_type: request.workflow_type.as_ref(),
        task_queue: request.task_queue.as_mut(),
        execution_timeout: request.workflow_execution_timeout.as_ref(),
        run_timeout: request.workflow_run_timeout.as_ref(),
        task_timeout: request.workflow_task_timeout.as_ref(),
        start_delay: request.workflow_start_delay.as_ref(),
        retry_policy: request.retry_policy.as_ref(),
        cron_schedule: &request.cron_schedule,
        input: request.input.as_ref(),
        memo: request.memo.as_ref(),
        search_attributes: request.search_attributes.as_ref(),
        priority: request.priority.as_ref(),
        identity: &request.identity,
        user_metadata: request.user_metadata.as_ref(),
        links: &request.links,
        reuse: &mut request.workflow_id_reuse_policy,
        conflict: &mut request.workflow_id_conflict_policy,
    }
    .check(WorkflowIdConflictPolicy::UseExisting)
}

/// The retention of a namespace: a day at least.
pub(crate) fn retention(retention: Option<&WireDuration>) -> Result {
    const DAY_NANOS: i128 = 86_400 * NANOS_PER_SECOND;
    match retention {
        Some(retention) if bad_duration(retention).is_none() && nanos(retention) >= DAY_NANOS => Ok(()),
        _ => invalid("A valid retention period is not set on request."),
    }
}

/// The name of a namespace in a call on namespaces.
pub(crate) fn namespace_named(name: &str) -> Result {
    if name.is_empty() {
        return invalid("Namespace not set on request.");
    }
    short("Namespace", name)
}
