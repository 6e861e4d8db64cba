//! Outbox records carried to their targets: child starts, closed children, external signals and cancels, parent close
//! policies, removals.
//!
//! The source's wish was committed with its own step.  Here the target's change, the source's result event and the removal
//! of the record are one step.  A record whose purpose has gone (the source closed, the child known) is removed.

use std::sync::Arc;

use worker_proto::common::WorkflowExecution;
use worker_proto::enums::{
    CancelExternalWorkflowExecutionFailedCause as CancelFailed,
    SignalExternalWorkflowExecutionFailedCause as SignalFailed,
    StartChildWorkflowExecutionFailedCause as ChildFailed, WorkflowExecutionStatus as Status,
    WorkflowIdConflictPolicy as Conflict,
};
use worker_proto::history::{
    ChildWorkflowExecutionCanceledEventAttributes, ChildWorkflowExecutionCompletedEventAttributes,
    ChildWorkflowExecutionFailedEventAttributes, ChildWorkflowExecutionStartedEventAttributes,
    ChildWorkflowExecutionTerminatedEventAttributes, ChildWorkflowExecutionTimedOutEventAttributes,
    ExternalWorkflowExecutionCancelRequestedEventAttributes,
    ExternalWorkflowExecutionSignaledEventAttributes,
    RequestCancelExternalWorkflowExecutionFailedEventAttributes,
    SignalExternalWorkflowExecutionFailedEventAttributes, StartChildWorkflowExecutionFailedEventAttributes,
    StartChildWorkflowExecutionInitiatedEventAttributes, WorkflowExecutionStartedEventAttributes,
};

use super::client::{self, CancelRequest, Signal};
use super::close::{self, IDENTITY};
use super::cron::Schedule;
use super::effect::{OutboxKind, OutboxRecord};
use super::event::{Attributes, IntoAttributes};
use super::ids::{NamespaceId, RunId};
use super::mutable_state::Run;
use super::start::{self, NewRun, Verdict};
use super::time::{span, wire};
use super::{Engine, Missing, workflow_task};

const PARENT_CLOSED: &str = "by parent close policy";

/// The ids in a record, parsed.
struct Errand {
    source: RunId,
    initiated_event_id: i64,
    request_id: String,
    namespace: Option<NamespaceId>,
    workflow_id: Arc<str>,
    run: Option<RunId>,
}

impl Engine {
    /// One step for one record.
    ///
    /// # Errors
    /// What must be loaded first.
    pub(crate) fn carry_out(&mut self, id: u64) -> Result<(), Missing> {
        let Some(record) = self.shard.outbox.get(&id).cloned() else { return Ok(()) };
        let kind = record.kind();
        let Some(errand) = Errand::parse(record) else {
            self.shard.posted(id);
            return Ok(());
        };
        match kind {
            OutboxKind::StartChild => self.start_child(&errand)?,
            OutboxKind::ChildClosed => self.child_closed(&errand)?,
            OutboxKind::SignalExternal => self.signal_external(&errand)?,
            OutboxKind::CancelExternal => self.cancel_external(&errand)?,
            OutboxKind::TerminateChild | OutboxKind::CancelChild => self.end_child(&errand, kind)?,
            OutboxKind::DeleteRun => self.delete(errand.source)?,
            OutboxKind::Unspecified => {}
        }
        self.shard.posted(id);
        Ok(())
    }

    fn start_child(&mut self, errand: &Errand) -> Result<(), Missing> {
        let Some(parent) = self.load(errand.source)? else { return Ok(()) };
        let initiated = match parent.attributes(errand.initiated_event_id) {
            Some(Attributes::StartChildWorkflowExecutionInitiatedEventAttributes(a))
                if parent
                    .children
                    .get(&errand.initiated_event_id)
                    .is_some_and(|child| child.run.is_none()) =>
            {
                a.clone()
            }
            _ => return Ok(()),
        };
        if !parent.is_open() {
            return Ok(());
        }
        let Some(namespace) = errand.namespace.filter(|id| self.shard.namespaces.get(*id).is_some()) else {
            return self.child_not_started(errand, &initiated, ChildFailed::NamespaceNotFound);
        };
        let current = self.current(namespace, &errand.workflow_id)?.cloned();
        let verdict = start::judge(
            current.as_ref(),
            &errand.workflow_id,
            &errand.request_id,
            initiated.workflow_id_reuse_policy(),
            Conflict::Unspecified,
        );
        match (verdict, current) {
            (Ok(Verdict::New), _) => {}
            (Ok(Verdict::Replace), Some(current)) => {
                if self.load(current.run)?.is_some() {
                    self.terminate_for_start(current.run, None);
                }
            }
            _ => return self.child_not_started(errand, &initiated, ChildFailed::WorkflowAlreadyExists),
        }
        let shard = &mut self.shard;
        let Some(parent) = self.runs.get_mut(&errand.source) else { return Ok(()) };
        let child_run = shard.run_id();
        let new = NewRun {
            id: child_run,
            namespace,
            workflow_id: errand.workflow_id.clone(),
            start_request_id: errand.request_id.clone(),
            attributes: child_attributes(
                parent,
                shard.namespaces.name(parent.namespace),
                child_run,
                errand,
                &initiated,
                shard.now.time,
            ),
            user_metadata: parent
                .event(errand.initiated_event_id)
                .and_then(|event| event.user_metadata.clone()),
            links: Vec::new(),
        };
        let mut child = start::create(shard, new);
        start::begin(&mut child, shard);
        shard.new_runs.push(child);
        {
            parent.record(
                shard,
                ChildWorkflowExecutionStartedEventAttributes {
                    namespace: initiated.namespace.clone(),
                    namespace_id: initiated.namespace_id.clone(),
                    initiated_event_id: errand.initiated_event_id,
                    workflow_execution: Some(WorkflowExecution {
                        workflow_id: errand.workflow_id.to_string(),
                        run_id: child_run.to_string(),
                    }),
                    workflow_type: initiated.workflow_type.clone(),
                    header: initiated.header.clone(),
                },
            );
            workflow_task::ensure(parent, shard);
            parent.settle(shard);
        }
        Ok(())
    }

    fn child_not_started(
        &mut self,
        errand: &Errand,
        initiated: &StartChildWorkflowExecutionInitiatedEventAttributes,
        cause: ChildFailed,
    ) -> Result<(), Missing> {
        let attributes = StartChildWorkflowExecutionFailedEventAttributes {
            namespace: initiated.namespace.clone(),
            namespace_id: initiated.namespace_id.clone(),
            workflow_id: initiated.workflow_id.clone(),
            workflow_type: initiated.workflow_type.clone(),
            cause: cause as i32,
            control: initiated.control.clone(),
            initiated_event_id: errand.initiated_event_id,
            workflow_task_completed_event_id: 0,
        };
        self.report_back(errand.source, attributes);
        Ok(())
    }

    /// An event in the run that asked, if it is still there to see it.
    fn report_back(&mut self, source: RunId, attributes: impl IntoAttributes) {
        let shard = &mut self.shard;
        if let Some(run) = self.runs.get_mut(&source).filter(|run| run.is_open()) {
            run.record(shard, attributes);
            workflow_task::ensure(run, shard);
            run.settle(shard);
        }
    }

    fn child_closed(&mut self, errand: &Errand) -> Result<(), Missing> {
        let Some(child) = self.load(errand.source)? else { return Ok(()) };
        let Some(event) = child.events.last().cloned() else { return Ok(()) };
        let (execution, workflow_type) = (child.execution(), child.workflow_type());
        let (namespace_id, status) = (child.namespace, child.status());
        let Some(parent_run) = errand.run else { return Ok(()) };
        let Some(parent) = self.load(parent_run)? else { return Ok(()) };
        let Some(pending) = parent.children.get(&errand.initiated_event_id) else { return Ok(()) };
        if !parent.is_open() {
            return Ok(());
        }
        let started_event_id = pending.started_event_id;
        let namespace = self.shard.namespaces.name(namespace_id).to_owned();
        let common = Closed {
            namespace,
            namespace_id: namespace_id.to_string(),
            execution,
            workflow_type,
            initiated_event_id: errand.initiated_event_id,
            started_event_id,
        };
        if let Some(attributes) = common.event(event.attributes.as_ref(), status) {
            self.report_back(parent_run, attributes);
        }
        Ok(())
    }

    /// The run that an external signal or cancel means, open or closed; `Ok(None)` if there is no such run.
    fn target(&self, errand: &Errand, child_only: bool) -> Result<Option<RunId>, Missing> {
        let Some(namespace) = errand.namespace else { return Ok(None) };
        let run = match errand.run {
            Some(run) => run,
            None => match self.current(namespace, &errand.workflow_id)? {
                Some(current) => current.run,
                None => return Ok(None),
            },
        };
        if run == errand.source {
            return Ok(None);
        }
        let Some(target) = self.load(run)? else { return Ok(None) };
        let parent = target.started().parent_workflow_execution.as_ref();
        let is_child = parent.is_some_and(|parent| parent.run_id == errand.source.to_string());
        let fits = target.namespace == namespace
            && target.workflow_id == errand.workflow_id
            && (!child_only || is_child);
        Ok(fits.then_some(run))
    }

    fn signal_external(&mut self, errand: &Errand) -> Result<(), Missing> {
        let Some(source) = self.load(errand.source)? else { return Ok(()) };
        let Some(Attributes::SignalExternalWorkflowExecutionInitiatedEventAttributes(initiated)) =
            source.attributes(errand.initiated_event_id)
        else {
            return Ok(());
        };
        if !source.signals_out.contains(&errand.initiated_event_id) {
            return Ok(());
        }
        let (initiated, external) = (initiated.clone(), source.execution());
        let namespace = match initiated.namespace.as_str() {
            "" => self.shard.namespaces.name(source.namespace).to_owned(),
            named => named.to_owned(),
        };
        let mut cause = SignalFailed::NamespaceNotFound;
        let mut signaled = false;
        if errand.namespace.is_some() {
            cause = SignalFailed::ExternalWorkflowExecutionNotFound;
            if let Some(target) = self.target(errand, initiated.child_workflow_only)?
                && let Some(target) = self.runs.get_mut(&target).filter(|target| target.is_open())
            {
                let signal = Signal {
                    name: initiated.signal_name.clone(),
                    input: initiated.input.clone(),
                    header: initiated.header.clone(),
                    identity: IDENTITY.to_owned(),
                    request_id: errand.request_id.clone(),
                    links: Vec::new(),
                    external: Some(external),
                };
                signaled = client::signal(target, &mut self.shard, signal).is_ok();
                target.settle(&mut self.shard);
                cause = SignalFailed::SignalCountLimitExceeded;
            }
        }
        let attributes = if signaled {
            ExternalWorkflowExecutionSignaledEventAttributes {
                initiated_event_id: errand.initiated_event_id,
                namespace,
                namespace_id: initiated.namespace_id,
                workflow_execution: initiated.workflow_execution,
                control: initiated.control,
            }
            .into_attributes()
        } else {
            SignalExternalWorkflowExecutionFailedEventAttributes {
                cause: cause as i32,
                workflow_task_completed_event_id: 0,
                namespace,
                namespace_id: initiated.namespace_id,
                workflow_execution: initiated.workflow_execution,
                initiated_event_id: errand.initiated_event_id,
                control: initiated.control,
            }
            .into_attributes()
        };
        self.report_back(errand.source, attributes);
        Ok(())
    }

    fn cancel_external(&mut self, errand: &Errand) -> Result<(), Missing> {
        let Some(source) = self.load(errand.source)? else { return Ok(()) };
        let Some(Attributes::RequestCancelExternalWorkflowExecutionInitiatedEventAttributes(initiated)) =
            source.attributes(errand.initiated_event_id)
        else {
            return Ok(());
        };
        if !source.cancels_out.contains(&errand.initiated_event_id) {
            return Ok(());
        }
        let (initiated, external) = (initiated.clone(), source.execution());
        let namespace = match initiated.namespace.as_str() {
            "" => self.shard.namespaces.name(source.namespace).to_owned(),
            named => named.to_owned(),
        };
        let mut cause = CancelFailed::NamespaceNotFound;
        let mut requested = false;
        if errand.namespace.is_some() {
            cause = CancelFailed::ExternalWorkflowExecutionNotFound;
            if let Some(target) = self.target(errand, initiated.child_workflow_only)?
                && let Some(target) = self.runs.get_mut(&target)
            {
                // A closed run is as good as cancelled: nothing more comes of it.
                let request = CancelRequest {
                    cause: initiated.reason.clone(),
                    identity: IDENTITY.to_owned(),
                    request_id: errand.request_id.clone(),
                    links: Vec::new(),
                    external: Some((external, errand.initiated_event_id)),
                };
                client::request_cancel(target, &mut self.shard, request);
                target.settle(&mut self.shard);
                requested = true;
            }
        }
        let attributes = if requested {
            ExternalWorkflowExecutionCancelRequestedEventAttributes {
                initiated_event_id: errand.initiated_event_id,
                namespace,
                namespace_id: initiated.namespace_id,
                workflow_execution: initiated.workflow_execution,
            }
            .into_attributes()
        } else {
            RequestCancelExternalWorkflowExecutionFailedEventAttributes {
                cause: cause as i32,
                workflow_task_completed_event_id: 0,
                namespace,
                namespace_id: initiated.namespace_id,
                workflow_execution: initiated.workflow_execution,
                initiated_event_id: errand.initiated_event_id,
                ..RequestCancelExternalWorkflowExecutionFailedEventAttributes::default()
            }
            .into_attributes()
        };
        self.report_back(errand.source, attributes);
        Ok(())
    }

    /// The parent has closed; the child's chain ends, or is asked to.
    fn end_child(&mut self, errand: &Errand, kind: OutboxKind) -> Result<(), Missing> {
        let (Some(namespace), Some(first_run)) = (errand.namespace, errand.run) else { return Ok(()) };
        let current = match self.current(namespace, &errand.workflow_id)? {
            Some(current) if current.is_open() && current.first_run == first_run => current.run,
            _ => return Ok(()),
        };
        if self.load(current)?.is_none() {
            return Ok(());
        }
        let external = self.load(errand.source)?.map(Run::execution);
        let shard = &mut self.shard;
        let Some(child) = self.runs.get_mut(&current) else { return Ok(()) };
        if kind == OutboxKind::TerminateChild {
            let (reason, identity) = (PARENT_CLOSED.to_owned(), IDENTITY.to_owned());
            close::terminate(child, shard, reason, None, identity, Vec::new());
        } else {
            let request = CancelRequest {
                cause: String::new(),
                identity: IDENTITY.to_owned(),
                request_id: errand.request_id.clone(),
                links: Vec::new(),
                external: external.map(|execution| (execution, 0)),
            };
            client::request_cancel(child, shard, request);
        }
        child.settle(shard);
        Ok(())
    }
}

impl Errand {
    fn parse(record: OutboxRecord) -> Option<Self> {
        Some(Self {
            source: RunId::from_bytes(&record.source)?,
            initiated_event_id: record.initiated_event_id,
            request_id: record.request_id,
            namespace: NamespaceId::from_bytes(&record.target_namespace),
            workflow_id: record.target_workflow_id.into(),
            run: RunId::from_bytes(&record.target_run),
        })
    }
}

fn child_attributes(
    parent: &Run,
    parent_namespace: &str,
    child_run: RunId,
    errand: &Errand,
    initiated: &StartChildWorkflowExecutionInitiatedEventAttributes,
    now: super::Time,
) -> WorkflowExecutionStartedEventAttributes {
    let cron = Schedule::parse(&initiated.cron_schedule).ok().flatten();
    let backoff = cron.as_ref().and_then(|cron| cron.backoff(now, now)).unwrap_or_default();
    let execution_timeout = span(initiated.workflow_execution_timeout.as_ref());
    let run_timeout = span(initiated.workflow_run_timeout.as_ref());
    let run_timeout = if run_timeout.is_zero() { execution_timeout } else { run_timeout };
    let task_timeout = start::task_timeout(span(initiated.workflow_task_timeout.as_ref()), run_timeout);
    let root = parent.started().root_workflow_execution.clone().unwrap_or_else(|| parent.execution());
    WorkflowExecutionStartedEventAttributes {
        workflow_type: initiated.workflow_type.clone(),
        parent_workflow_namespace: parent_namespace.to_owned(),
        parent_workflow_namespace_id: parent.namespace.to_string(),
        parent_workflow_execution: Some(parent.execution()),
        parent_initiated_event_id: errand.initiated_event_id,
        task_queue: initiated.task_queue.clone(),
        input: initiated.input.clone(),
        workflow_execution_timeout: initiated.workflow_execution_timeout.map(|_| wire(execution_timeout)),
        workflow_run_timeout: Some(wire(run_timeout)),
        workflow_task_timeout: Some(wire(task_timeout)),
        initiator: if cron.is_some() {
            worker_proto::enums::ContinueAsNewInitiator::CronSchedule as i32
        } else {
            0
        },
        original_execution_run_id: child_run.to_string(),
        first_execution_run_id: child_run.to_string(),
        retry_policy: initiated.retry_policy.clone(),
        attempt: 1,
        workflow_execution_expiration_time: start::expiration(now, execution_timeout),
        cron_schedule: initiated.cron_schedule.clone(),
        first_workflow_task_backoff: Some(wire(backoff)),
        memo: initiated.memo.clone(),
        search_attributes: initiated.search_attributes.clone(),
        header: initiated.header.clone(),
        workflow_id: initiated.workflow_id.clone(),
        root_workflow_execution: Some(root),
        priority: initiated.priority.clone(),
        ..WorkflowExecutionStartedEventAttributes::default()
    }
}

/// What all closing events of a child tell its parent.
struct Closed {
    namespace: String,
    namespace_id: String,
    execution: WorkflowExecution,
    workflow_type: Option<worker_proto::common::WorkflowType>,
    initiated_event_id: i64,
    started_event_id: i64,
}

impl Closed {
    fn event(self, closing: Option<&Attributes>, status: Status) -> Option<Attributes> {
        let Self { namespace, namespace_id, execution, workflow_type, initiated_event_id, started_event_id } =
            self;
        let workflow_execution = Some(execution);
        Some(match closing? {
            Attributes::WorkflowExecutionCompletedEventAttributes(a) => {
                ChildWorkflowExecutionCompletedEventAttributes {
                    result: a.result.clone(),
                    namespace,
                    namespace_id,
                    workflow_execution,
                    workflow_type,
                    initiated_event_id,
                    started_event_id,
                }
                .into_attributes()
            }
            Attributes::WorkflowExecutionFailedEventAttributes(a) => {
                ChildWorkflowExecutionFailedEventAttributes {
                    failure: a.failure.clone(),
                    namespace,
                    namespace_id,
                    workflow_execution,
                    workflow_type,
                    initiated_event_id,
                    started_event_id,
                    retry_state: a.retry_state,
                }
                .into_attributes()
            }
            Attributes::WorkflowExecutionCanceledEventAttributes(a) => {
                ChildWorkflowExecutionCanceledEventAttributes {
                    details: a.details.clone(),
                    namespace,
                    namespace_id,
                    workflow_execution,
                    workflow_type,
                    initiated_event_id,
                    started_event_id,
                }
                .into_attributes()
            }
            Attributes::WorkflowExecutionTimedOutEventAttributes(a) => {
                ChildWorkflowExecutionTimedOutEventAttributes {
                    namespace,
                    namespace_id,
                    workflow_execution,
                    workflow_type,
                    initiated_event_id,
                    started_event_id,
                    retry_state: a.retry_state,
                }
                .into_attributes()
            }
            Attributes::WorkflowExecutionTerminatedEventAttributes(_) if status == Status::Terminated => {
                ChildWorkflowExecutionTerminatedEventAttributes {
                    namespace,
                    namespace_id,
                    workflow_execution,
                    workflow_type,
                    initiated_event_id,
                    started_event_id,
                }
                .into_attributes()
            }
            _ => return None,
        })
    }
}
