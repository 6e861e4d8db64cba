//! From a request to the run it concerns, and to the transition it asks for.
//!
//! [`Engine::place`] looks up all that the request needs and may find it missing; [`Engine::execute`] cannot.

use std::sync::Arc;
use std::time::Duration;

use worker_proto::common::WorkflowExecution;
use worker_proto::enums::{EventType, NamespaceState, UpdateWorkflowExecutionLifecycleStage as Stage};
use worker_proto::workflowservice::{
    DeleteWorkflowExecutionRequest, SignalWithStartWorkflowExecutionRequest,
    SignalWithStartWorkflowExecutionResponse, SignalWorkflowExecutionRequest,
    SignalWorkflowExecutionResponse, StartWorkflowExecutionRequest, TerminateWorkflowExecutionRequest,
    UpdateWorkflowExecutionRequest,
};

use super::client::{self, CancelRequest, Signal};
use super::effect::{OutboxKind, OutboxRecord};
use super::ids::{NamespaceId, RunId};
use super::mutable_state::Run;
use super::rejected::Rejected;
use super::request::{ActivityReport, ActivityTarget, Request, Response};
use super::shard::Shard;
use super::start::{self, Verdict};
use super::time::span;
use super::token::{PageToken, TaskToken, TokenKind};
use super::waiting::{Poller, UpdateCall};
use super::{Engine, Missing, Ticket, activity, close, completion, history, query, update, workflow_task};

/// Why a request cannot be carried out now.
#[derive(Debug)]
pub(super) enum Stop {
    Missing(Missing),
    Rejected(Rejected),
}

impl From<Missing> for Stop {
    fn from(missing: Missing) -> Self {
        Self::Missing(missing)
    }
}

impl From<Rejected> for Stop {
    fn from(rejected: Rejected) -> Self {
        Self::Rejected(rejected)
    }
}

/// Where a request belongs.
#[derive(Debug, Clone, Default)]
pub(super) struct Place {
    namespace: Option<NamespaceId>,
    run: Option<RunId>,
    token: Option<TaskToken>,
    page: Option<PageToken>,
}

/// What a termination without a reason is recorded with, as on Temporal's server.
const TERMINATED_BY_USER: &str = "terminated by user via frontend";

impl Engine {
    /// # Errors
    /// What must be loaded, or why there is nothing to load.
    pub(super) fn place(&self, request: &Request) -> Result<Place, Stop> {
        match request {
            Request::RegisterNamespace(_)
            | Request::UpdateNamespace(_)
            | Request::DeprecateNamespace(_)
            | Request::DeleteNamespace(_)
            | Request::DescribeNamespace(_)
            | Request::ListNamespaces
            | Request::AddSearchAttributes { .. }
            | Request::RemoveSearchAttributes { .. } => Ok(Place::default()),
            Request::StartWorkflow(r) => self.place_start(&r.namespace, &r.workflow_id),
            Request::SignalWithStart(r) => self.place_start(&r.namespace, &r.workflow_id),
            Request::MultiOperation { start, .. } => self.place_start(&start.namespace, &start.workflow_id),
            Request::Signal(r) => self.place_execution(&r.namespace, r.workflow_execution.as_ref()),
            Request::RequestCancel(r) => self.place_execution(&r.namespace, r.workflow_execution.as_ref()),
            Request::Terminate(r) => self.place_execution(&r.namespace, r.workflow_execution.as_ref()),
            Request::Delete(r) => self.place_execution(&r.namespace, r.workflow_execution.as_ref()),
            Request::Describe(r) => self.place_execution(&r.namespace, r.execution.as_ref()),
            Request::History(r) => {
                self.place_history(&r.namespace, r.execution.as_ref(), &r.next_page_token, false)
            }
            Request::HistoryReverse(r) => {
                self.place_history(&r.namespace, r.execution.as_ref(), &r.next_page_token, true)
            }
            Request::Query(r) => self.place_execution(&r.namespace, r.execution.as_ref()),
            Request::Update(r) => self.place_execution(&r.namespace, r.workflow_execution.as_ref()),
            Request::PollUpdate(r) => {
                let reference =
                    r.update_ref.as_ref().and_then(|reference| reference.workflow_execution.as_ref());
                self.place_execution(&r.namespace, reference)
            }
            Request::ResetSticky(r) => self.place_execution(&r.namespace, r.execution.as_ref()),
            Request::PollWorkflowTask(r) => self.place_namespace(&r.namespace),
            Request::PollActivityTask(r) => self.place_namespace(&r.namespace),
            Request::PollNexusTask(r) => self.place_namespace(&r.namespace),
            Request::DescribeTaskQueue(r) => self.place_namespace(&r.namespace),
            Request::ShutdownWorker(r) => self.place_namespace(&r.namespace),
            Request::WorkflowTaskCompleted(completion) => self.place_token(
                &completion.request.task_token,
                TokenKind::WorkflowTask,
                "Workflow task not found.",
            ),
            Request::WorkflowTaskFailed(r) => {
                self.place_token(&r.task_token, TokenKind::WorkflowTask, "Workflow task not found.")
            }
            Request::QueryTaskCompleted(r) => {
                self.place_token(&r.task_token, TokenKind::Query, "query task not found, or already expired")
            }
            Request::Activity(report) => match &report.target {
                ActivityTarget::Token(token) => self.place_token(
                    token,
                    TokenKind::Activity,
                    "invalid activityID or activity already timed out or invoking workflow is completed",
                ),
                ActivityTarget::Id { namespace, workflow_id, run_id, .. } => {
                    self.place_run(namespace, workflow_id, run_id)
                }
            },
        }
    }

    fn place_namespace(&self, name: &str) -> Result<Place, Stop> {
        Ok(Place { namespace: Some(self.shard.namespaces.id(name)?), ..Place::default() })
    }

    /// The current run, if the id has one.
    fn place_start(&self, namespace: &str, workflow_id: &str) -> Result<Place, Stop> {
        let namespace = self.shard.namespaces.id(namespace)?;
        let run = self.current(namespace, workflow_id)?.map(|current| current.run);
        if let Some(run) = run {
            self.load(run)?;
        }
        Ok(Place { namespace: Some(namespace), run, ..Place::default() })
    }

    fn place_execution(&self, namespace: &str, execution: Option<&WorkflowExecution>) -> Result<Place, Stop> {
        let execution = execution.ok_or_else(|| Rejected::invalid("Execution is not set on request."))?;
        self.place_run(namespace, &execution.workflow_id, &execution.run_id)
    }

    /// The named run, or the current one.
    fn place_run(&self, namespace: &str, workflow_id: &str, run_id: &str) -> Result<Place, Stop> {
        let namespace = self.shard.namespaces.id(namespace)?;
        let unknown = || {
            Rejected::not_found(if run_id.is_empty() {
                format!("workflow not found for ID: {workflow_id}")
            } else {
                format!(
                    "workflow execution not found for workflow ID \"{workflow_id}\" and run ID \"{run_id}\""
                )
            })
        };
        let run = if run_id.is_empty() {
            self.current(namespace, workflow_id)?.ok_or_else(unknown)?.run
        } else {
            RunId::parse(run_id).ok_or_else(|| Rejected::invalid("Invalid RunId."))?
        };
        let found = self.load(run)?;
        if found.is_none_or(|found| found.namespace != namespace || *found.workflow_id != *workflow_id) {
            return Err(unknown().into());
        }
        Ok(Place { namespace: Some(namespace), run: Some(run), ..Place::default() })
    }

    fn place_history(
        &self,
        namespace: &str,
        execution: Option<&WorkflowExecution>,
        page: &[u8],
        reverse: bool,
    ) -> Result<Place, Stop> {
        if page.is_empty() {
            return self.place_execution(namespace, execution);
        }
        let (page, run) = PageToken::parse(page)?;
        let execution = execution.ok_or_else(|| Rejected::invalid("Execution is not set on request."))?;
        let other_run = !execution.run_id.is_empty() && RunId::parse(&execution.run_id) != Some(run);
        if other_run || page.reverse != reverse {
            return Err(Rejected::invalid("RunId is not same as in NextPageToken.").into());
        }
        let place = self.place_run(namespace, &execution.workflow_id, &run.to_string())?;
        Ok(Place { page: Some(page), ..place })
    }

    fn place_token(&self, token: &[u8], kind: TokenKind, unknown: &str) -> Result<Place, Stop> {
        let (token, run) = TaskToken::parse(token, kind)?;
        if self.load(run)?.is_none() {
            return Err(Rejected::not_found(unknown).into());
        }
        Ok(Place { namespace: None, run: Some(run), token: Some(token), page: None })
    }

    /// Carries the request out; replies now or registers the caller.
    pub(super) fn execute(
        &mut self,
        place: Place,
        ticket: Ticket,
        timeout: Option<Duration>,
        request: Request,
    ) {
        let result = self.try_execute(place, ticket, timeout, request);
        match result {
            Ok(Some(response)) => self.shard.reply(ticket, response),
            Ok(None) => {}
            Err(rejected) => self.shard.refuse(ticket, rejected),
        }
    }

    /// `Ok(None)`: the caller waits, or has its answer.
    fn try_execute(
        &mut self,
        place: Place,
        ticket: Ticket,
        timeout: Option<Duration>,
        request: Request,
    ) -> Result<Option<Response>, Rejected> {
        let shard = &mut self.shard;
        match request {
            Request::RegisterNamespace(r) => shard.register_namespace(*r)?,
            Request::UpdateNamespace(r) => {
                return shard.update_namespace(*r).map(Response::Namespace).map(Some);
            }
            Request::DeprecateNamespace(name) => {
                shard.set_namespace_state(&name, NamespaceState::Deprecated)?;
            }
            Request::DeleteNamespace(name) => {
                let record = shard.set_namespace_state(&name, NamespaceState::Deleted)?;
                if let Some(namespace) = NamespaceId::from_bytes(&record.id) {
                    self.end_runs_of(namespace);
                }
                return Ok(Some(Response::Namespace(record)));
            }
            Request::DescribeNamespace(name) => {
                return shard.describe_namespace(&name).map(Response::Namespace).map(Some);
            }
            Request::ListNamespaces => return Ok(Some(Response::Namespaces(shard.list_namespaces()))),
            Request::AddSearchAttributes { namespace, attributes } => {
                shard.add_search_attributes(&namespace, attributes)?;
            }
            Request::RemoveSearchAttributes { namespace, names } => {
                shard.remove_search_attributes(&namespace, &names)?;
            }
            Request::StartWorkflow(r) => return self.start_workflow(&place, *r).map(Some),
            Request::SignalWithStart(r) => return self.signal_with_start(&place, *r).map(Some),
            Request::MultiOperation { start, update } => {
                self.update_with_start(&place, ticket, timeout, *start, *update)?;
                return Ok(None);
            }
            Request::PollWorkflowTask(r) => {
                self.poll_workflow_task(namespace_of(&place)?, ticket, timeout, *r);
                return Ok(None);
            }
            Request::PollActivityTask(r) => {
                self.poll_activity_task(namespace_of(&place)?, ticket, timeout, *r);
                return Ok(None);
            }
            Request::PollNexusTask(r) => {
                self.poll_nexus_task(namespace_of(&place)?, ticket, timeout, *r);
                return Ok(None);
            }
            Request::DescribeTaskQueue(r) => {
                let response = self.describe_task_queue(namespace_of(&place)?, &r);
                return Ok(Some(Response::TaskQueue(Box::new(response))));
            }
            Request::ShutdownWorker(r) => self.shut_down_worker(namespace_of(&place)?, &r),
            Request::Delete(r) => self.request_delete(&place, &r)?,
            request => {
                let run = place.run.ok_or_else(|| Rejected::not_found("workflow not found"))?;
                return self
                    .change(run, |run, shard| on_run(run, shard, &place, ticket, timeout, request))
                    .unwrap_or_else(|| Err(Rejected::not_found("workflow not found")));
            }
        }
        Ok(Some(Response::Done))
    }

    fn start_workflow(
        &mut self,
        place: &Place,
        mut request: StartWorkflowExecutionRequest,
    ) -> Result<Response, Rejected> {
        let delayed = !span(request.workflow_start_delay.as_ref()).is_zero();
        // Its first event says so, if a new run comes of it.
        request.request_eager_execution &= request.cron_schedule.is_empty() && !delayed;
        let eager = request.request_eager_execution;
        let (run, started) = self.start_or_find(place, request, None)?;
        let mut response = match self.runs.get(&run) {
            Some(run) => start::response(&self.shard, run, started),
            None => self
                .shard
                .new_runs
                .iter()
                .find(|new| new.id == run)
                .map(|run| start::response(&self.shard, run, started))
                .unwrap_or_default(),
        };
        if eager && let Some(run) = self.shard.new_runs.iter().position(|new| new.id == run) {
            let mut run = self.shard.new_runs.remove(run);
            let identity = run.started().identity.clone();
            let poller = Poller { identity, ..Poller::default() };
            let request_id = self.shard.uuid().to_string();
            workflow_task::start(&mut run, &mut self.shard, &poller, request_id);
            response.eager_workflow_task = workflow_task::deliver(&run, false).map(|task| task.into_wire());
            self.shard.new_runs.push(run);
        }
        Ok(Response::Start(Box::new(response)))
    }

    /// The run that answers a start, and whether it is this start's.  A new one is still among `new_runs`.
    fn start_or_find(
        &mut self,
        place: &Place,
        request: StartWorkflowExecutionRequest,
        signal: Option<Signal>,
    ) -> Result<(RunId, bool), Rejected> {
        let namespace = namespace_of(place)?;
        let workflow_id: Arc<str> = request.workflow_id.as_str().into();
        let current = self.shard.current(namespace, &workflow_id).flatten().cloned();
        let verdict = start::judge(
            current.as_ref(),
            &workflow_id,
            &request.request_id,
            request.workflow_id_reuse_policy(),
            request.workflow_id_conflict_policy(),
        )?;
        match (verdict, current) {
            (Verdict::Repeated, Some(current)) => return Ok((current.run, true)),
            (Verdict::UseExisting, Some(current)) => {
                let attached = self.change(current.run, |run, shard| {
                    if run.request_ids.contains(&request.request_id) {
                        return true;
                    }
                    start::attach(run, shard, request);
                    false
                });
                return Ok((current.run, attached.unwrap_or_default()));
            }
            (Verdict::Replace, Some(current)) => {
                // The new run is made first: if it cannot be, the old one lives on.
                let new = start::from_request(&mut self.shard, namespace, request)?;
                self.terminate_for_start(current.run, Some(new.id));
                return Ok((self.begin(new, signal), true));
            }
            _ => {}
        }
        let new = start::from_request(&mut self.shard, namespace, request)?;
        Ok((self.begin(new, signal), true))
    }

    fn begin(&mut self, new: start::NewRun, signal: Option<Signal>) -> RunId {
        let shard = &mut self.shard;
        let mut run = start::create(shard, new);
        if let Some(signal) = signal {
            client::write_signal(&mut run, shard, signal);
        }
        start::begin(&mut run, shard);
        let id = run.id;
        shard.new_runs.push(run);
        id
    }

    /// A start takes the place of an open run.
    pub(super) fn terminate_for_start(&mut self, run: RunId, new: Option<RunId>) {
        self.change(run, |run, shard| {
            let details = new.map(|new| {
                let text = format!("terminated by new runID: {new}");
                worker_proto::common::Payloads { payloads: vec![activity::json_text(&text)] }
            });
            let reason = "TerminateIfRunning WorkflowIdReusePolicy".to_owned();
            close::terminate(run, shard, reason, details, close::IDENTITY.to_owned(), Vec::new());
        });
    }

    fn signal_with_start(
        &mut self,
        place: &Place,
        mut request: SignalWithStartWorkflowExecutionRequest,
    ) -> Result<Response, Rejected> {
        use worker_proto::enums::WorkflowIdConflictPolicy as Conflict;
        let namespace = namespace_of(place)?;
        let signal = Signal {
            name: request.signal_name.clone(),
            input: request.signal_input.take(),
            header: request.header.clone(),
            identity: request.identity.clone(),
            request_id: request.request_id.clone(),
            links: request.links.clone(),
            external: None,
        };
        let conflict = request.workflow_id_conflict_policy();
        if conflict == Conflict::Fail {
            return Err(Rejected::invalid(
                "Invalid WorkflowIDConflictPolicy: WORKFLOW_ID_CONFLICT_POLICY_FAIL is not supported for this operation.",
            ));
        }
        let start = start::start_of(&mut request);
        let current = self.shard.current(namespace, &start.workflow_id).flatten().cloned();
        let replaces = conflict == Conflict::TerminateExisting
            || start.workflow_id_reuse_policy()
                == worker_proto::enums::WorkflowIdReusePolicy::TerminateIfRunning;
        let joins = current.as_ref().filter(|current| {
            current.is_open() && (!replaces || current.start_request_id == start.request_id)
        });
        if let Some(current) = joins {
            let (run, own) = (current.run, current.start_request_id == start.request_id);
            let signaled = self.change(run, |run, shard| {
                client::check_not_closing(run)?;
                let signal_id = signal.request_id.clone();
                // The request id of the start stands for the signal that came with it.
                let repeated = own && run.request_ids.contains(&signal_id);
                if repeated { Ok(()) } else { client::signal(run, shard, signal) }
            });
            signaled.unwrap_or_else(|| Err(Rejected::not_found("workflow execution already completed")))?;
            return Ok(self.signal_with_start_response(run, own));
        }
        let (run, started) = self.start_or_find(place, start, Some(signal))?;
        Ok(self.signal_with_start_response(run, started))
    }

    fn signal_with_start_response(&self, run: RunId, started: bool) -> Response {
        let found = match self.runs.get(&run) {
            Some(run) => Some(run),
            None => self.shard.new_runs.iter().find(|new| new.id == run),
        };
        Response::SignalWithStart(SignalWithStartWorkflowExecutionResponse {
            run_id: run.to_string(),
            first_execution_run_id: found.map(|run| run.first_run().to_string()).unwrap_or_default(),
            started,
            signal_link: found
                .map(|run| start::event_link(&self.shard, run, 0, EventType::WorkflowExecutionSignaled)),
        })
    }

    fn update_with_start(
        &mut self,
        place: &Place,
        ticket: Ticket,
        timeout: Option<Duration>,
        start: StartWorkflowExecutionRequest,
        update: UpdateWorkflowExecutionRequest,
    ) -> Result<(), Rejected> {
        use worker_proto::enums::WorkflowIdConflictPolicy as Conflict;
        let update_id = update
            .request
            .as_ref()
            .and_then(|request| request.meta.as_ref())
            .map(|meta| meta.update_id.clone())
            .unwrap_or_default();
        let current = place.run.and_then(|run| self.runs.get(&run));
        let known = current.filter(|run| {
            update::is_known(run, &update_id)
                && (start.workflow_id_conflict_policy() == Conflict::UseExisting
                    || run.core.start_request_id == start.request_id)
        });
        let joins = known.is_some();
        let (run, started) = match known {
            Some(run) => (run.id, run.core.start_request_id == start.request_id),
            None => self
                .start_or_find(place, start, None)
                .map_err(|rejected| Rejected::multi_operation(0, rejected))?,
        };
        // The update joins the first workflow task in the step that starts the run.
        let mut new =
            self.shard.new_runs.iter().position(|new| new.id == run).map(|at| self.shard.new_runs.remove(at));
        let result = match new.as_deref_mut().or(self.runs.get_mut(&run).map(|run| &mut **run)) {
            Some(run) => {
                let mut response = start::response(&self.shard, run, started);
                response.link = response.link.filter(|_| !joins);
                let call = UpdateCall::MultiOperation(Box::new(response));
                let result = update::admit(run, &mut self.shard, ticket, timeout, update, call);
                run.settle(&mut self.shard);
                result
            }
            None => Err(Rejected::not_found("workflow execution already completed")),
        };
        self.shard.new_runs.extend(new);
        result.map_err(|rejected| Rejected::multi_operation(1, rejected))
    }

    /// Ends the run if it is open; its removal is an errand of its own in the outbox, behind the news of its end.
    fn request_delete(
        &mut self,
        place: &Place,
        request: &DeleteWorkflowExecutionRequest,
    ) -> Result<(), Rejected> {
        let run = place.run.ok_or_else(|| Rejected::not_found("workflow not found"))?;
        self.change(run, |run, shard| {
            if run.is_open() {
                close::terminate_by_server(run, shard, "Delete workflow execution");
            }
            shard.post(OutboxRecord {
                id: 0,
                source: run.id.to_bytes(),
                initiated_event_id: 0,
                request_id: String::new(),
                kind: OutboxKind::DeleteRun as i32,
                target_namespace: run.namespace.to_bytes(),
                target_workflow_id: run.workflow_id.to_string(),
                target_run: run.id.to_bytes(),
            });
        });
        tracing::debug!(namespace = request.namespace, "workflow execution is being deleted");
        Ok(())
    }

    /// The errand that [`Self::request_delete`] posted.
    pub(super) fn delete(&mut self, run: RunId) -> Result<(), Missing> {
        let Some(found) = self.load(run)? else { return Ok(()) };
        let (namespace, workflow_id) = (found.namespace, found.workflow_id.clone());
        self.remove(run, namespace, &workflow_id)
    }
}

fn namespace_of(place: &Place) -> Result<NamespaceId, Rejected> {
    place.namespace.ok_or_else(|| Rejected::invalid("Namespace not set on request."))
}

/// Requests that concern one cached run.
fn on_run(
    run: &mut Run,
    shard: &mut Shard,
    place: &Place,
    ticket: Ticket,
    timeout: Option<Duration>,
    request: Request,
) -> Result<Option<Response>, Rejected> {
    let token = place.token.as_ref();
    let response = match request {
        Request::Signal(r) => signal(run, shard, *r)?,
        Request::RequestCancel(r) => {
            client::check_chain(run, &r.first_execution_run_id)?;
            let request = CancelRequest {
                cause: r.reason,
                identity: r.identity,
                request_id: r.request_id,
                links: r.links,
                external: None,
            };
            client::request_cancel(run, shard, request);
            Response::Done
        }
        Request::Terminate(r) => terminate(run, shard, *r)?,
        Request::Describe(_) => Response::Describe(Box::new(client::describe(run, shard))),
        Request::History(r) => {
            history::read(run, shard, ticket, timeout, &r, place.page.clone());
            return Ok(None);
        }
        Request::HistoryReverse(r) => Response::History(history::read_reverse(run, &r, place.page.clone())),
        Request::Query(r) => {
            query::ask(run, shard, ticket, timeout, *r)?;
            return Ok(None);
        }
        Request::Update(r) => {
            client::check_chain(run, &r.first_execution_run_id)?;
            update::admit(run, shard, ticket, timeout, *r, UpdateCall::Update)?;
            return Ok(None);
        }
        Request::PollUpdate(r) => {
            let wanted: Option<Stage> = r.wait_policy.as_ref().map(|policy| policy.lifecycle_stage());
            let update_id = r.update_ref.map(|reference| reference.update_id).unwrap_or_default();
            update::poll(run, shard, ticket, timeout, update_id, wanted)?;
            return Ok(None);
        }
        Request::ResetSticky(_) => {
            if !run.is_open() {
                return Err(Rejected::not_found("workflow execution already completed"));
            }
            workflow_task::move_to_normal_queue(run, shard);
            Response::Done
        }
        Request::WorkflowTaskCompleted(completion) => match token {
            Some(token) => {
                let completed = completion::on_completed(run, shard, token, *completion)?;
                Response::WorkflowTaskCompleted(Box::new(completed))
            }
            None => return Err(Rejected::invalid("Task token not set on request.")),
        },
        Request::WorkflowTaskFailed(r) => match token {
            Some(token) => {
                completion::on_failed(run, shard, token, *r)?;
                Response::Done
            }
            None => return Err(Rejected::invalid("Task token not set on request.")),
        },
        Request::QueryTaskCompleted(r) => {
            query::on_completed(run, shard, token.map_or(0, |token| token.query), *r)?;
            Response::Done
        }
        Request::Activity(report) => {
            let ActivityReport { target, identity, news } = *report;
            let id = activity::find(run, &target, token)?;
            activity::report(run, shard, id, identity, news)?
        }
        other => {
            tracing::debug!(?other, "not a request about one run");
            return Err(Rejected::invalid("not a request about one run"));
        }
    };
    Ok(Some(response))
}

fn signal(run: &mut Run, shard: &mut Shard, r: SignalWorkflowExecutionRequest) -> Result<Response, Rejected> {
    let signal = Signal {
        name: r.signal_name,
        input: r.input,
        header: r.header,
        identity: r.identity,
        request_id: r.request_id,
        links: r.links,
        external: None,
    };
    client::check_not_closing(run)?;
    client::signal(run, shard, signal)?;
    let link = start::event_link(shard, run, 0, EventType::WorkflowExecutionSignaled);
    Ok(Response::Signal(SignalWorkflowExecutionResponse { link: Some(link) }))
}

fn terminate(
    run: &mut Run,
    shard: &mut Shard,
    r: TerminateWorkflowExecutionRequest,
) -> Result<Response, Rejected> {
    if !run.is_open() {
        return Err(Rejected::not_found("workflow execution already completed"));
    }
    client::check_chain(run, &r.first_execution_run_id)?;
    let identity = if r.identity.is_empty() { "frontend-service".to_owned() } else { r.identity };
    let reason = if r.reason.is_empty() { TERMINATED_BY_USER.to_owned() } else { r.reason };
    close::terminate(run, shard, reason, r.details, identity, r.links);
    Ok(Response::Done)
}
