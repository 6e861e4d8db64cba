//! Queries: attached to a workflow task that is coming anyway, or handed out as a task of their own.  Never stored.

use std::collections::BTreeMap;
use std::time::Duration;

use worker_proto::enums::{QueryRejectCondition, QueryResultType, WorkflowExecutionStatus as Status};
use worker_proto::failure::Failure;
use worker_proto::query::{QueryRejected, WorkflowQuery, WorkflowQueryResult};
use worker_proto::workflowservice::{
    PollWorkflowTaskQueueResponse, QueryWorkflowRequest, QueryWorkflowResponse,
    RespondQueryTaskCompletedRequest,
};

use super::matching::{QueueKind, Task};
use super::mutable_state::{Query, QueryState, Run};
use super::rejected::{Code, Detail, Rejected};
use super::request::{HistoryPage, Response, WorkflowTask};
use super::shard::Shard;
use super::token::{PageToken, TaskToken, TokenKind};
use super::waiting::{Alarm, Wait};
use super::{Ticket, history, workflow_task};

/// Without a deadline of the caller's.
const LONGEST: Duration = Duration::from_secs(60);
/// A sticky worker has this long to take a direct query.
const STICKY_PATIENCE: Duration = Duration::from_secs(5);
/// From this attempt on a failing workflow task fails queries at once.
pub(crate) const FAILING_ATTEMPT: i32 = 3;
const QUERIES_MAX: usize = 1000;

/// Takes the query in, or answers at once.
pub(crate) fn ask(
    run: &mut Run,
    shard: &mut Shard,
    ticket: Ticket,
    timeout: Option<Duration>,
    request: QueryWorkflowRequest,
) -> Result<(), Rejected> {
    let status = run.status();
    let rejects = match request.query_reject_condition() {
        QueryRejectCondition::NotOpen => status != Status::Running,
        QueryRejectCondition::NotCompletedCleanly => !matches!(status, Status::Running | Status::Completed),
        _ => false,
    };
    if rejects {
        let response = QueryWorkflowResponse {
            query_rejected: Some(QueryRejected { status: status as i32 }),
            ..QueryWorkflowResponse::default()
        };
        shard.reply(ticket, Response::Query(Box::new(response)));
        return Ok(());
    }
    let query = request.query.ok_or_else(|| Rejected::invalid("Query is not set on request."))?;
    let patience = timeout.unwrap_or(LONGEST);
    let failing = run.core.workflow_task.as_ref().is_some_and(|task| task.attempt >= FAILING_ATTEMPT);
    let held_back = run
        .is_open()
        .then(|| super::time::Time::from_stored(run.core.first_task_at_ns))
        .flatten()
        .is_some_and(|at| at.since(shard.now.time) >= patience);
    if failing {
        return Err(Rejected::not_ready("Unable to query workflow due to Workflow Task in failed state."));
    }
    if !run.is_open() && run.last_completed_event_id == 0 {
        return Err(Rejected::not_ready("Workflow execution closed before WorkflowTaskStarted event"));
    }
    if held_back {
        return Err(Rejected::not_ready(
            "Workflow task is not scheduled yet, query the workflow after its first workflow task completes.",
        ));
    }
    if run.queries.len() >= QUERIES_MAX {
        return Err(Rejected::exhausted(
            worker_proto::enums::ResourceExhaustedCause::BusyWorkflow,
            "Buffered query limit exceeded.",
        ));
    }
    let id = shard.query_id();
    let direct = run.last_completed_event_id != 0 && (!run.is_open() || run.core.workflow_task.is_none());
    run.queries.insert(id, Query { ticket, query, state: QueryState::Buffered });
    // The caller hears of a timeout from us, not from its own clock.
    let until = shard.mono_after(patience.saturating_sub(patience / 20));
    shard.waiting.insert(ticket, until, Wait::Query { run: run.id, query: id });
    if direct {
        dispatch(run, shard, id);
    }
    Ok(())
}

pub(crate) fn dispatch(run: &mut Run, shard: &mut Shard, id: u64) {
    let mono = shard.now.mono;
    let sticky_queue = shard.matching.find(run.namespace, QueueKind::Workflow, &run.core.sticky_queue);
    let sticky = !run.core.sticky_queue.is_empty()
        && sticky_queue.is_some_and(|queue| shard.matching.is_alive(queue, mono));
    let name = if sticky { &run.core.sticky_queue } else { &run.core.task_queue };
    let queue = shard.matching.queue(run.namespace, QueueKind::Workflow, name, mono);
    if let Some(query) = run.queries.get_mut(&id) {
        query.state = QueryState::Direct { sticky };
    }
    if sticky {
        let at = shard.mono_after(STICKY_PATIENCE);
        shard.waiting.set_alarm(at, Alarm::StickyQuery { run: run.id, query: id });
    }
    shard.matching.push(queue, run.core.priority, Task::Query { run: run.id, query: id }, shard.now.time);
    shard.match_queue(queue);
}

/// The sticky worker did not answer in time: the normal queue is asked.
pub(crate) fn on_sticky_timeout(run: &mut Run, shard: &mut Shard, id: u64) {
    let waits = |query: &Query| query.state == (QueryState::Direct { sticky: true });
    if run.queries.get(&id).is_some_and(waits) {
        run.core.sticky_queue.clear();
        run.touch();
        dispatch(run, shard, id);
    }
}

/// What the poller of a direct query gets; `None` if nobody waits for it any more.
pub(crate) fn deliver(run: &Run, id: u64, sticky: bool) -> Option<Box<WorkflowTask>> {
    let query = run.queries.get(&id).filter(|query| query.state == QueryState::Direct { sticky })?;
    // Its worker has the run in its cache and answers from there: events that came since its last workflow task, shown without
    // a task to answer them with, would move its workflow on and lose what it then decides.
    let page = match sticky {
        true => HistoryPage::default(),
        false => {
            let (run_id, last_event_id) = (run.id.to_bytes(), run.last_event_id());
            let token = PageToken { run: run_id, next_event_id: 1, last_event_id, ..PageToken::default() };
            history::page(run, &token, history::PAGE_SIZE_MAX)
        }
    };
    let token = TaskToken {
        kind: TokenKind::Query as i32,
        run: run.id.to_bytes(),
        query: id,
        ..TaskToken::default()
    };
    let response = PollWorkflowTaskQueueResponse {
        task_token: token.to_bytes(),
        workflow_execution: Some(run.execution()),
        workflow_type: run.workflow_type(),
        attempt: 1,
        previous_started_event_id: run.previous_started_event_id,
        query: Some(query.query.clone()),
        next_page_token: page.next_page_token,
        workflow_execution_task_queue: Some(workflow_task::normal_queue(run)),
        ..PollWorkflowTaskQueueResponse::default()
    };
    Some(Box::new(WorkflowTask { response, events: page.events }))
}

/// Waiting queries become part of the task just started.
pub(crate) fn attach(run: &mut Run) {
    for query in run.queries.values_mut() {
        if query.state == QueryState::Buffered {
            query.state = QueryState::Attached;
        }
    }
}

/// The task ended without answers: they wait for the next one.
pub(crate) fn detach(run: &mut Run) {
    for query in run.queries.values_mut() {
        if query.state == QueryState::Attached {
            query.state = QueryState::Buffered;
        }
    }
}

/// As the started task's reply carries them.
pub(crate) fn attached(run: &Run) -> Queries {
    run.queries
        .iter()
        .filter(|(_, query)| query.state == QueryState::Attached)
        .map(|(id, query)| (id.to_string(), query.query.clone()))
        .collect()
}

type Queries = BTreeMap<String, WorkflowQuery>;

/// The answers of a completion.
pub(crate) fn answer_attached(
    run: &mut Run,
    shard: &mut Shard,
    results: BTreeMap<String, WorkflowQueryResult>,
) {
    for (id, result) in results {
        let Ok(id) = id.parse::<u64>() else { continue };
        if run.queries.get(&id).is_some_and(|query| query.state == QueryState::Attached) {
            answer(run, shard, id, result);
        }
    }
    detach(run);
}

/// No workflow task is coming: whoever still waits gets a task of its own.
pub(crate) fn dispatch_buffered(run: &mut Run, shard: &mut Shard) {
    let waiting: Vec<u64> = run
        .queries
        .iter()
        .filter(|(_, query)| query.state == QueryState::Buffered)
        .map(|(id, _)| *id)
        .collect();
    for id in waiting {
        if run.last_completed_event_id == 0 {
            refuse(
                run,
                shard,
                id,
                Rejected::not_ready("Workflow closed before its first workflow task completed."),
            );
        } else {
            dispatch(run, shard, id);
        }
    }
}

/// The run has closed.  How it did, the worker that has it in its cache need not know: it is asked about the whole history.
pub(crate) fn on_close(run: &mut Run, shard: &mut Shard) {
    run.core.sticky_queue.clear();
    for query in run.queries.values_mut() {
        if matches!(query.state, QueryState::Attached | QueryState::Direct { sticky: true }) {
            query.state = QueryState::Buffered;
        }
    }
    dispatch_buffered(run, shard);
}

/// A poller's answer to a direct query.
pub(crate) fn on_completed(
    run: &mut Run,
    shard: &mut Shard,
    id: u64,
    request: RespondQueryTaskCompletedRequest,
) -> Result<(), Rejected> {
    let direct = |query: &Query| matches!(query.state, QueryState::Direct { .. });
    if !run.queries.get(&id).is_some_and(direct) {
        return Err(Rejected::not_found("query task not found, or already expired"));
    }
    let result = WorkflowQueryResult {
        result_type: request.completed_type,
        answer: request.query_result,
        error_message: request.error_message,
        failure: request.failure,
    };
    answer(run, shard, id, result);
    Ok(())
}

fn answer(run: &mut Run, shard: &mut Shard, id: u64, result: WorkflowQueryResult) {
    if result.result_type() == QueryResultType::Failed {
        let failure = result
            .failure
            .unwrap_or_else(|| Failure { message: result.error_message.clone(), ..Failure::default() });
        let rejected = Rejected {
            code: Code::InvalidArgument,
            message: result.error_message,
            detail: Some(Detail::QueryFailed(Box::new(failure))),
        };
        return refuse(run, shard, id, rejected);
    }
    if let Some(query) = run.queries.remove(&id) {
        shard.waiting.remove(query.ticket);
        let response =
            QueryWorkflowResponse { query_result: result.answer, ..QueryWorkflowResponse::default() };
        shard.reply(query.ticket, Response::Query(Box::new(response)));
    }
}

fn refuse(run: &mut Run, shard: &mut Shard, id: u64, rejected: Rejected) {
    if let Some(query) = run.queries.remove(&id) {
        shard.waiting.remove(query.ticket);
        shard.refuse(query.ticket, rejected);
    }
}

/// The caller's deadline.
pub(crate) fn expire(run: &mut Run, shard: &mut Shard, id: u64) {
    let rejected = Rejected {
        code: Code::DeadlineExceeded,
        message: "query timed out before a worker could process it".to_owned(),
        detail: None,
    };
    refuse(run, shard, id, rejected);
}

/// The run is gone for good.
pub(crate) fn abandon(run: &mut Run, shard: &mut Shard) {
    let all: Vec<u64> = run.queries.keys().copied().collect();
    for id in all {
        let message = format!("workflow not found for ID: {}", run.workflow_id);
        refuse(run, shard, id, Rejected::not_found(message));
    }
}
