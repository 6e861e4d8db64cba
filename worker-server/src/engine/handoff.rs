//! Polls and hand-offs: a poller and a task meet, the run is asked whether the task is still wanted, and starts it.
//!
//! A task whose poller went away after it was started is offered again as it is, so nothing waits for a timeout.

use std::time::Duration;

use worker_proto::enums::{DescribeTaskQueueMode, TaskQueueType};
use worker_proto::taskqueue::{
    PollerInfo, TaskQueueStats, TaskQueueTypeInfo, TaskQueueVersionInfo, TaskQueueVersioningInfo,
};
use worker_proto::workflowservice::{
    DescribeTaskQueueRequest, DescribeTaskQueueResponse, PollActivityTaskQueueRequest,
    PollNexusTaskQueueRequest, PollWorkflowTaskQueueRequest, ShutdownWorkerRequest,
};

use super::ids::{NamespaceId, RunId};
use super::matching::{Gate, Queue, QueueId, QueueKind, Task};
use super::mutable_state::QueryState;
use super::rate::Rate;
use super::request::{Response, patience};
use super::shard::Work;
use super::time::wire;
use super::token::{TaskToken, TokenKind};
use super::waiting::{Alarm, Poller, Wait};
use super::{Engine, Missing, Ticket, activity, query, workflow_task};

const LONG_POLL: Duration = Duration::from_secs(60);
/// What pollers are described with if they asked for no rate, as on Temporal's server.
const UNLIMITED: f64 = 100_000.0;

impl Engine {
    pub(super) fn poll_workflow_task(
        &mut self,
        namespace: NamespaceId,
        ticket: Ticket,
        timeout: Option<Duration>,
        request: PollWorkflowTaskQueueRequest,
    ) {
        let version = request.worker_version_capabilities.unwrap_or_default();
        let poller = Poller {
            identity: request.identity,
            worker_instance_key: request.worker_instance_key,
            build_id: if version.build_id.is_empty() { request.binary_checksum } else { version.build_id },
            use_versioning: version.use_versioning,
            queue: request.task_queue.map(|queue| queue.name).unwrap_or_default(),
        };
        self.poll(namespace, QueueKind::Workflow, ticket, timeout, poller);
    }

    pub(super) fn poll_activity_task(
        &mut self,
        namespace: NamespaceId,
        ticket: Ticket,
        timeout: Option<Duration>,
        request: PollActivityTaskQueueRequest,
    ) {
        let version = request.worker_version_capabilities.unwrap_or_default();
        let poller = Poller {
            identity: request.identity,
            worker_instance_key: request.worker_instance_key,
            build_id: version.build_id,
            use_versioning: version.use_versioning,
            queue: request.task_queue.map(|queue| queue.name).unwrap_or_default(),
        };
        if let Some(rate) = request.task_queue_metadata.and_then(|metadata| metadata.max_tasks_per_second) {
            let mono = self.shard.now.mono;
            let queue = self.shard.matching.queue(namespace, QueueKind::Activity, &poller.queue, mono);
            self.shard.matching.set_rate(queue, rate, mono);
        }
        self.poll(namespace, QueueKind::Activity, ticket, timeout, poller);
    }

    pub(super) fn poll_nexus_task(
        &mut self,
        namespace: NamespaceId,
        ticket: Ticket,
        timeout: Option<Duration>,
        request: PollNexusTaskQueueRequest,
    ) {
        let poller = Poller {
            identity: request.identity,
            worker_instance_key: request.worker_instance_key,
            queue: request.task_queue.map(|queue| queue.name).unwrap_or_default(),
            ..Poller::default()
        };
        self.poll(namespace, QueueKind::Nexus, ticket, timeout, poller);
    }

    fn poll(
        &mut self,
        namespace: NamespaceId,
        kind: QueueKind,
        ticket: Ticket,
        timeout: Option<Duration>,
        poller: Poller,
    ) {
        let shard = &mut self.shard;
        let now = shard.now;
        let queue = shard.matching.queue(namespace, kind, &poller.queue, now.mono);
        shard.matching.add_poller(queue, ticket, &poller.identity, now.time, now.mono);
        let until = shard.mono_after(patience(LONG_POLL, timeout));
        shard.waiting.insert(ticket, until, Wait::Poll { queue, poller: Box::new(poller) });
        if until <= now.mono {
            self.expire(ticket);
        } else {
            shard.match_queue(queue);
        }
    }

    /// Brings one task and one poller of the queue together, and asks for more if both are left.
    pub(super) fn hand_off(&mut self, id: QueueId) -> Result<(), Missing> {
        while self.shard.matching.is_ready(id) {
            let Some(ticket) = self.shard.matching.first_poller(id) else { return Ok(()) };
            let poller = match self.shard.waiting.get(ticket) {
                Some(Wait::Poll { poller, .. }) => (**poller).clone(),
                _ => {
                    self.shard.matching.remove_poller(id, ticket);
                    continue;
                }
            };
            let Some(task) = self.shard.matching.front(id) else { return Ok(()) };
            if self.load(task.run())?.is_none() {
                self.shard.matching.pop(id);
                continue;
            }
            // What is offered again has been counted already.
            let counts = matches!(task, Task::Activity { .. });
            if counts && let Gate::Shut { until } = self.shard.matching.gate(id, self.shard.now.mono) {
                if let Some(until) = until {
                    self.shard.waiting.set_alarm(until, Alarm::Gate(id));
                }
                return Ok(());
            }
            self.shard.matching.pop(id);
            if let Some(response) = self.start_task(task, &poller) {
                if counts {
                    self.shard.matching.count(id, self.shard.now.mono);
                }
                self.shard.waiting.remove(ticket);
                self.shard.matching.remove_poller(id, ticket);
                self.shard.reply(ticket, response);
                self.shard.match_queue(id);
                return Ok(());
            }
        }
        Ok(())
    }

    /// `None`: the task is not wanted any more.
    fn start_task(&mut self, task: Task, poller: &Poller) -> Option<Response> {
        self.change(task.run(), |run, shard| match task {
            Task::Workflow { scheduled_event_id, .. } => {
                let wanted = run.is_open()
                    && run.core.workflow_task.as_ref().is_some_and(|task| {
                        task.started_event_id == 0 && task.scheduled_event_id == scheduled_event_id
                    });
                if !wanted {
                    return None;
                }
                let request_id = shard.uuid().to_string();
                workflow_task::start(run, shard, poller, request_id);
                let sticky = poller.queue == run.core.sticky_queue;
                workflow_task::deliver(run, sticky).map(|task| Response::WorkflowTask(Some(task)))
            }
            Task::WorkflowAgain { started_event_id, attempt, .. } => {
                let wanted = run.is_open()
                    && run.core.workflow_task.as_ref().is_some_and(|task| {
                        task.started_event_id == started_event_id && task.attempt == attempt
                    });
                let task = wanted.then(|| workflow_task::deliver(run, false)).flatten();
                task.map(|task| Response::WorkflowTask(Some(task)))
            }
            Task::Query { query, .. } => {
                let sticky = !run.core.sticky_queue.is_empty() && poller.queue == run.core.sticky_queue;
                query::deliver(run, query, sticky).map(|task| Response::WorkflowTask(Some(task)))
            }
            Task::Activity { scheduled_event_id, attempt, .. } => {
                let request_id = shard.uuid().to_string();
                activity::start(run, shard, scheduled_event_id, attempt, poller, request_id)
                    .map(|task| Response::ActivityTask(Some(task)))
            }
            Task::ActivityAgain { scheduled_event_id, attempt, .. } => run
                .is_open()
                .then(|| activity::deliver(run, shard, scheduled_event_id, attempt))
                .flatten()
                .map(|task| Response::ActivityTask(Some(task))),
        })?
    }

    /// A started workflow task, or a query, whose poller is gone.
    pub(super) fn offer_again(&mut self, token: &[u8]) {
        if let Ok((token, run)) = TaskToken::parse(token, TokenKind::WorkflowTask) {
            self.change(run, |run, shard| {
                let (started_event_id, attempt) = (token.started_event_id, token.attempt);
                let hint = Task::WorkflowAgain { run: run.id, started_event_id, attempt };
                let name = &run.core.task_queue;
                let queue = shard.matching.queue(run.namespace, QueueKind::Workflow, name, shard.now.mono);
                shard.matching.push_front(queue, hint, shard.now.time);
                shard.match_queue(queue);
            });
        } else if let Ok((token, run)) = TaskToken::parse(token, TokenKind::Query) {
            self.change(run, |run, shard| query::dispatch(run, shard, token.query));
        }
    }

    pub(super) fn offer_activity_again(&mut self, token: &[u8]) {
        if let Ok((token, run)) = TaskToken::parse(token, TokenKind::Activity) {
            self.change(run, |run, shard| {
                activity::redeliver(run, shard, token.scheduled_event_id, token.attempt);
            });
        }
    }

    /// The worker says goodbye: its polls end, and what waits on its sticky queue goes elsewhere.
    pub(super) fn shut_down_worker(&mut self, namespace: NamespaceId, request: &ShutdownWorkerRequest) {
        let sticky = self.shard.matching.find(namespace, QueueKind::Workflow, &request.sticky_task_queue);
        if let Some(queue) = sticky.filter(|_| !request.sticky_task_queue.is_empty()) {
            for task in self.shard.matching.shut_down(queue) {
                self.shard.push_work(Work::Unstick(task.run()));
            }
        }
        for ticket in self.shard.waiting.tickets() {
            let ended = match self.shard.waiting.get(ticket) {
                Some(Wait::Poll { queue, poller }) => {
                    Some(*queue) == sticky
                        || (!request.worker_instance_key.is_empty()
                            && poller.worker_instance_key == request.worker_instance_key)
                }
                _ => false,
            };
            if ended {
                self.expire(ticket);
            }
        }
        if let Some(queue) = sticky {
            self.shard.matching.shut_down(queue);
        }
    }

    pub(super) fn unstick(&mut self, run: RunId) -> Result<(), Missing> {
        if self.load(run)?.is_some() {
            self.change(run, |run, shard| {
                workflow_task::move_to_normal_queue(run, shard);
                let direct: Vec<u64> = run
                    .queries
                    .iter()
                    .filter(|(_, query)| query.state == (QueryState::Direct { sticky: true }))
                    .map(|(id, _)| *id)
                    .collect();
                for id in direct {
                    query::dispatch(run, shard, id);
                }
            });
        }
        Ok(())
    }

    /// Who polls the queue and what waits in it; in enhanced mode by build id (there is only the unversioned one) and type.
    pub(super) fn describe_task_queue(
        &self,
        namespace: NamespaceId,
        request: &DescribeTaskQueueRequest,
    ) -> DescribeTaskQueueResponse {
        let name = request.task_queue.as_ref().map(|queue| queue.name.as_str()).unwrap_or_default();
        let versioning_info =
            TaskQueueVersioningInfo { current_version: "__unversioned__".to_owned(), ..Default::default() };
        let mut response = DescribeTaskQueueResponse {
            versioning_info: Some(versioning_info),
            ..DescribeTaskQueueResponse::default()
        };
        if request.api_mode() != DescribeTaskQueueMode::Enhanced {
            let queue = self.queue_of(namespace, name, request.task_queue_type());
            response.pollers = self.recent_pollers(queue);
            response.stats = request.report_stats.then(|| self.stats(queue));
            return response;
        }
        let mut types: Vec<TaskQueueType> = request.task_queue_types().collect();
        if types.is_empty() {
            types = vec![TaskQueueType::Workflow, TaskQueueType::Activity, TaskQueueType::Nexus];
        }
        let types_info = types.into_iter().map(|kind| {
            let queue = self.queue_of(namespace, name, kind);
            let info = TaskQueueTypeInfo {
                pollers: if request.report_pollers { self.recent_pollers(queue) } else { Vec::new() },
                stats: request.report_stats.then(|| self.stats(queue)),
            };
            (kind as i32, info)
        });
        let unversioned = TaskQueueVersionInfo { types_info: types_info.collect(), ..Default::default() };
        response.versions_info.insert(String::new(), unversioned);
        response
    }

    fn queue_of(&self, namespace: NamespaceId, name: &str, kind: TaskQueueType) -> Option<&Queue> {
        let kind = match kind {
            TaskQueueType::Activity => QueueKind::Activity,
            TaskQueueType::Nexus => QueueKind::Nexus,
            TaskQueueType::Workflow | TaskQueueType::Unspecified => QueueKind::Workflow,
        };
        self.shard.matching.get(self.shard.matching.find(namespace, kind, name)?)
    }

    fn recent_pollers(&self, queue: Option<&Queue>) -> Vec<PollerInfo> {
        let rate = queue.and_then(|queue| queue.rate.as_ref()).map_or(UNLIMITED, Rate::per_second);
        let info = |(identity, at): (&str, super::Time)| PollerInfo {
            last_access_time: Some(at.to_proto()),
            identity: identity.to_owned(),
            rate_per_second: rate,
            ..PollerInfo::default()
        };
        queue.map(|queue| queue.recent_pollers(self.shard.now.mono).map(info).collect()).unwrap_or_default()
    }

    fn stats(&self, queue: Option<&Queue>) -> TaskQueueStats {
        let age = queue.and_then(Queue::oldest).map(|at| self.shard.now.time.since(at));
        TaskQueueStats {
            approximate_backlog_count: queue
                .map_or(0, |queue| i64::try_from(queue.backlog()).unwrap_or(i64::MAX)),
            approximate_backlog_age: Some(wire(age.unwrap_or_default())),
            ..TaskQueueStats::default()
        }
    }
}
