//! A worker as SDKs are: it keeps histories in its cache, and believes only what it is shown.
//!
//! Every workflow task is looked at closely: a history that has a hole, does not end with its task's STARTED, or differs
//! from what an acknowledged task was shown before is a failure.

use std::collections::BTreeMap;
use std::sync::Arc;

use worker_proto::enums::QueryResultType;
use worker_proto::history::HistoryEvent;
use worker_proto::prost_types::Duration as WireDuration;
use worker_proto::query::WorkflowQueryResult;
use worker_proto::taskqueue::{StickyExecutionAttributes, TaskQueueMetadata};
use worker_proto::workflowservice as wire;

use super::workflow::{self, View};
use super::world::{Caller, Polled, Reply, World};
use crate::engine::event::Attributes;
use crate::engine::rejected::Code;
use crate::engine::request::{
    ActivityNews, ActivityReport, ActivityTarget, WorkflowTask, WorkflowTaskCompletion,
};
use crate::engine::tests::sim::{application_failure, command, payloads, queue_named, update_message};
use crate::engine::{Request, Response, RunId};

#[derive(Debug)]
pub(super) struct Worker {
    name: String,
    sticky_queue: Option<String>,
    /// Up to the STARTED of the last task that it completed.
    pub(super) cache: BTreeMap<RunId, Vec<Arc<HistoryEvent>>>,
    held: Vec<Held>,
    pub(super) activities: Vec<wire::PollActivityTaskQueueResponse>,
}

/// A workflow task in its hands.
#[derive(Debug)]
pub(super) struct Held {
    pub(super) task: WorkflowTask,
    /// It came from the sticky queue, or with the answer to the last one.
    pub(super) sticky: bool,
}

/// A completion on its way.
#[derive(Debug)]
pub(super) struct Sent {
    pub(super) run: RunId,
    /// Up to the task's STARTED.
    events: Vec<Arc<HistoryEvent>>,
    /// The history did not fit together, so the task must be an old one.
    doubtful: bool,
    bad: bool,
    closes: bool,
}

impl Worker {
    pub(super) fn new(number: usize, caches: bool) -> Self {
        Self {
            name: format!("worker-{number}"),
            sticky_queue: caches.then(|| format!("sticky-{number}")),
            cache: BTreeMap::new(),
            held: Vec::new(),
            activities: Vec::new(),
        }
    }
}

impl World {
    /// Every kind of task is polled for.
    pub(super) fn poll(&mut self, worker: usize) {
        let polls = |world: &Self, wanted: Polled| {
            world
                .callers
                .values()
                .filter(|caller| matches!(caller, Caller::Poll { worker: whose, polled } if *whose == worker && *polled == wanted))
                .count()
        };
        let identity = self.workers[worker].name.clone();
        for polled in [Polled::Normal, Polled::Sticky, Polled::Activity] {
            let queue = match polled {
                Polled::Sticky => self.workers[worker].sticky_queue.clone(),
                _ => Some("q".to_owned()),
            };
            let Some(queue) = queue else { continue };
            if polls(self, polled) >= 2 {
                continue;
            }
            let task_queue = Some(queue_named(&queue));
            let (namespace, identity) = ("default".to_owned(), identity.clone());
            let request = match polled {
                Polled::Activity => Request::PollActivityTask(Box::new(wire::PollActivityTaskQueueRequest {
                    namespace,
                    task_queue,
                    identity,
                    task_queue_metadata: self
                        .rate
                        .map(|rate| TaskQueueMetadata { max_tasks_per_second: Some(rate) }),
                    ..Default::default()
                })),
                _ => Request::PollWorkflowTask(Box::new(wire::PollWorkflowTaskQueueRequest {
                    namespace,
                    task_queue,
                    identity,
                    ..Default::default()
                })),
            };
            self.ask(Caller::Poll { worker, polled }, None, request);
        }
    }

    /// As a worker does that is shut down in good order.
    pub(super) fn say_goodbye(&mut self, worker: usize) {
        let Some(sticky_task_queue) = self.workers[worker].sticky_queue.clone() else { return };
        let request = wire::ShutdownWorkerRequest {
            namespace: "default".to_owned(),
            sticky_task_queue,
            ..Default::default()
        };
        self.ask(Caller::Activity { done: None }, None, Request::ShutdownWorker(Box::new(request)));
    }

    pub(super) fn take(&mut self, worker: usize, held: Held) {
        let r = &held.task.response;
        let run = &r.workflow_execution.as_ref().expect("a task names its run").run_id;
        let what = if r.query.is_some() { "query" } else { "task" };
        self.say(format!(
            "worker {worker} gets {what} of {run} started={} attempt={} sticky={} events={}",
            r.started_event_id,
            r.attempt,
            held.sticky,
            held.task.events.len()
        ));
        self.workers[worker].held.push(held);
    }

    pub(super) fn forget_cached(&mut self, worker: usize) {
        let at = self.random.below(self.workers[worker].cache.len());
        if let Some(run) = self.workers[worker].cache.keys().nth(at).copied() {
            self.workers[worker].cache.remove(&run);
        }
    }

    /// Does one workflow task, or loses it; whether there was one.
    pub(super) fn work(&mut self, worker: usize) -> bool {
        let held = &mut self.workers[worker].held;
        if held.is_empty() {
            return false;
        }
        // Those of one run in their order; here, all.
        let held = held.remove(0);
        let run = run_of(&held.task);
        let chance = if self.calm { 100 } else { self.random.below(100) };
        match chance {
            0..3 => {
                self.say(format!("worker {worker} forgets its task"));
                self.workers[worker].cache.remove(&run);
            }
            3..8 if held.task.response.query.is_none() => {
                self.say(format!("worker {worker} fails its task"));
                self.workers[worker].cache.remove(&run);
                let request = wire::RespondWorkflowTaskFailedRequest {
                    task_token: held.task.response.task_token,
                    ..Default::default()
                };
                self.ask(
                    Caller::Activity { done: None },
                    None,
                    Request::WorkflowTaskFailed(Box::new(request)),
                );
            }
            _ if held.task.response.query.is_some() => self.answer(worker, held),
            _ => self.complete(worker, held),
        }
        true
    }

    fn answer(&mut self, worker: usize, held: Held) {
        let run = run_of(&held.task);
        let first = held.task.events.first().map(|event| event.event_id);
        let known = match first {
            // To a worker that has the run in its cache; what came since its last task is not for it to see.
            None => {
                assert!(held.sticky, "{run}: a query without a history on the normal queue");
                self.workers[worker].cache.get(&run).cloned()
            }
            Some(_) => Some(self.all_pages(&held.task)),
        };
        let events = match known {
            Some(events) => events,
            None => match self.fetch(&held.task, 0) {
                Some(events) => events,
                None => return,
            },
        };
        check_dense(&events).expect("a query is shown a whole history");
        let request = wire::RespondQueryTaskCompletedRequest {
            task_token: held.task.response.task_token,
            completed_type: QueryResultType::Answered as i32,
            query_result: payloads(&View::of(&events).signals.to_string()),
            ..Default::default()
        };
        self.ask(Caller::Activity { done: None }, None, Request::QueryTaskCompleted(Box::new(request)));
    }

    fn complete(&mut self, worker: usize, held: Held) {
        let run = run_of(&held.task);
        let (events, doubtful) = match self.history_of(worker, &held) {
            (events, Ok(())) => (events, false),
            (events, Err(why)) => {
                self.say(format!("doubtful: {why}"));
                (events, true)
            }
        };
        let response = &held.task.response;
        let asked: Vec<String> =
            response.messages.iter().map(|message| message.protocol_instance_id.clone()).collect();
        let view = if doubtful { View::default() } else { View::of(&events) };
        let plan = match doubtful {
            true => workflow::Plan::default(),
            false => workflow::decide(&view, &mut self.random, self.calm, &asked),
        };
        self.say(format!(
            "worker {worker} completes {run} {}: {}",
            response.started_event_id,
            plan.parts.join("; ")
        ));
        let mut request = wire::RespondWorkflowTaskCompletedRequest {
            task_token: response.task_token.clone(),
            identity: self.workers[worker].name.clone(),
            namespace: "default".to_owned(),
            return_new_workflow_task: self.random.percent(60),
            force_create_new_workflow_task: !self.calm && self.random.percent(4),
            capabilities: self.random.percent(50).then_some(
                wire::respond_workflow_task_completed_request::Capabilities {
                    discard_speculative_workflow_task_with_events: true,
                },
            ),
            ..Default::default()
        };
        request.sticky_attributes =
            self.workers[worker].sticky_queue.as_ref().map(|queue| StickyExecutionAttributes {
                worker_task_queue: Some(queue_named(queue)),
                schedule_to_start_timeout: Some(WireDuration { seconds: 5, nanos: 0 }),
            });
        for part in &plan.parts {
            let words: Vec<&str> = part.split_whitespace().collect();
            match words[0] {
                "accept" | "reject" | "respond" => {
                    update_message(&mut request, words[0], words[1], &held.task)
                }
                _ => request.commands.push(command(&words)),
            }
        }
        for id in response.queries.keys() {
            let result = WorkflowQueryResult {
                result_type: QueryResultType::Answered as i32,
                answer: payloads(&view.signals.to_string()),
                ..Default::default()
            };
            request.query_results.insert(id.clone(), result);
        }
        let sent = Box::new(Sent { run, events, doubtful, bad: plan.bad, closes: plan.closes });
        let completion = WorkflowTaskCompletion::parse(request);
        self.ask(
            Caller::Completion { worker, sent },
            None,
            Request::WorkflowTaskCompleted(Box::new(completion)),
        );
    }

    pub(super) fn on_completed(&mut self, worker: usize, sent: Sent, reply: Reply) {
        self.workers[worker].cache.remove(&sent.run);
        let completed = match reply {
            Ok(Response::WorkflowTaskCompleted(completed)) => completed,
            Err(rejected) => {
                self.say(format!("worker {worker} is refused: {}", rejected.message));
                let expected = match rejected.code {
                    Code::NotFound => true,
                    Code::InvalidArgument => {
                        sent.bad || sent.doubtful || (sent.closes && rejected.message == "UnhandledCommand")
                    }
                    _ => false,
                };
                return assert!(expected, "a good completion is refused: {rejected:?}");
            }
            other => panic!("a completion was answered with {other:?}"),
        };
        assert!(!sent.doubtful, "{}: a task whose history did not fit together was the right one", sent.run);
        assert!(!sent.bad, "a bad command was taken");
        let mut events = sent.events;
        match completed.reset_history_event_id {
            0 => {
                self.book.shown.insert(sent.run, events.clone());
            }
            reset => events.retain(|event| event.event_id <= reset),
        }
        if self.workers[worker].sticky_queue.is_some() && !sent.closes {
            self.workers[worker].cache.insert(sent.run, events);
        }
        if let Some(task) = completed.workflow_task {
            self.take(worker, Held { task: *task, sticky: true });
        }
    }

    // ---- histories

    /// All events up to the task's STARTED; and whether they fit together.
    fn history_of(&mut self, worker: usize, held: &Held) -> (Vec<Arc<HistoryEvent>>, Result<(), String>) {
        let r = &held.task.response;
        let run = run_of(&held.task);
        let first = held.task.events.first().expect("a workflow task has events").event_id;
        if first == 1 {
            let events = self.all_pages(&held.task);
            let found = check_shown(&events, r);
            if r.next_page_token.is_empty() {
                found.clone().unwrap_or_else(|why| panic!("{run}: {why}"));
            }
            let found = found.and_then(|()| self.check_known(run, &events));
            return (events, found);
        }
        assert!(held.sticky, "{run}: a part of the history on the normal queue");
        let cached = self.workers[worker].cache.remove(&run);
        let fits = cached.as_ref().and_then(|events| events.last()).map(|event| event.event_id);
        let events = match cached {
            Some(mut events) if fits == Some(r.previous_started_event_id) => {
                events.extend(held.task.events.iter().cloned());
                events
            }
            Some(_) => return (Vec::new(), Err(format!("the cache ends at {fits:?}"))),
            None => match self.fetch(&held.task, r.started_event_id) {
                Some(events) => events,
                None => return (Vec::new(), Err("the run is gone".to_owned())),
            },
        };
        let found = check_shown(&events, r).and_then(|()| self.check_known(run, &events));
        (events, found)
    }

    /// The task's own events and the pages behind them.
    fn all_pages(&mut self, task: &WorkflowTask) -> Vec<Arc<HistoryEvent>> {
        let mut events = task.events.clone();
        let mut token = task.response.next_page_token.clone();
        while !token.is_empty() {
            let request = wire::GetWorkflowExecutionHistoryRequest {
                namespace: "default".to_owned(),
                execution: task.response.workflow_execution.clone(),
                next_page_token: token,
                ..Default::default()
            };
            let Ok(Response::History(page)) = self.ask_now(Request::History(Box::new(request))) else {
                break;
            };
            events.extend(page.events);
            token = page.next_page_token;
        }
        events
    }

    /// The whole history, because the cache has lost the run: up to `last`, the closing ones from the task itself.
    fn fetch(&mut self, task: &WorkflowTask, last: i64) -> Option<Vec<Arc<HistoryEvent>>> {
        let request = wire::GetWorkflowExecutionHistoryRequest {
            namespace: "default".to_owned(),
            execution: task.response.workflow_execution.clone(),
            ..Default::default()
        };
        let Ok(Response::History(page)) = self.ask_now(Request::History(Box::new(request))) else {
            return None;
        };
        let mut response = task.response.clone();
        response.next_page_token = page.next_page_token;
        let mut events = self.all_pages(&WorkflowTask { response, events: page.events });
        let known = events.last().map_or(0, |event| event.event_id);
        events.extend(task.events.iter().filter(|event| event.event_id > known).cloned());
        if last != 0 {
            events.retain(|event| event.event_id <= last);
        }
        Some(events)
    }

    /// What an acknowledged task was shown never changes: else this is an older task, and over.
    fn check_known(&self, run: RunId, events: &[Arc<HistoryEvent>]) -> Result<(), String> {
        let known = self.book.shown.get(&run).map(Vec::as_slice).unwrap_or_default();
        match known.iter().zip(events).find(|(known, shown)| !is_same(known, shown)) {
            Some((known, shown)) => Err(format!("it was {known:?} before, now {shown:?}")),
            None => Ok(()),
        }
    }

    // ---- activities

    /// Reports on one activity, or loses it; whether there was one.
    pub(super) fn work_on_activity(&mut self, worker: usize) -> bool {
        if self.workers[worker].activities.is_empty() {
            return false;
        }
        let at = self.random.below(self.workers[worker].activities.len());
        let task = self.workers[worker].activities.remove(at);
        let run =
            RunId::parse(&task.workflow_execution.as_ref().expect("it names its run").run_id).expect("an id");
        let chance = if self.calm { 100 } else { self.random.below(100) };
        let news = match chance {
            0..5 => return true,
            5..20 => ActivityNews::Failed {
                failure: Some(application_failure("E", self.random.percent(10))),
                last_heartbeat_details: None,
            },
            20..35 => ActivityNews::Heartbeat { details: payloads("beat") },
            35..40 => ActivityNews::Canceled { details: None },
            _ => ActivityNews::Completed { result: payloads("done") },
        };
        let done = match &news {
            ActivityNews::Completed { .. } => {
                let (token, _) = crate::engine::token::TaskToken::parse(
                    &task.task_token,
                    crate::engine::token::TokenKind::Activity,
                )
                .expect("its own token");
                Some((run, token.scheduled_event_id))
            }
            _ => None,
        };
        let goes_on = matches!(news, ActivityNews::Heartbeat { .. } | ActivityNews::Canceled { .. });
        let target = ActivityTarget::Token(task.task_token.clone());
        if goes_on {
            self.workers[worker].activities.push(task);
        }
        let identity = self.workers[worker].name.clone();
        let report = ActivityReport { target, identity, news };
        self.ask(Caller::Activity { done }, None, Request::Activity(Box::new(report)));
        true
    }
}

/// A task that had no events of its own yet was shown them without what the engine gives them at last.
pub(super) fn is_same(shown: &HistoryEvent, written: &HistoryEvent) -> bool {
    shown == written
        || HistoryEvent { task_id: 0, ..shown.clone() } == HistoryEvent { task_id: 0, ..written.clone() }
}

fn run_of(task: &WorkflowTask) -> RunId {
    let execution = task.response.workflow_execution.as_ref().expect("a task names its run");
    RunId::parse(&execution.run_id).expect("an id")
}

fn check_dense(events: &[Arc<HistoryEvent>]) -> Result<(), String> {
    let hole = events.iter().zip(1_i64..).find(|(event, id)| event.event_id != *id);
    match hole {
        Some((event, id)) => Err(format!("event {} in the place of {id}", event.event_id)),
        None => Ok(()),
    }
}

/// Whether these events are what the task is about.
fn check_shown(events: &[Arc<HistoryEvent>], r: &wire::PollWorkflowTaskQueueResponse) -> Result<(), String> {
    check_dense(events)?;
    let last = events.last().ok_or("no events")?;
    if last.event_id != r.started_event_id {
        return Err(format!("it ends with event {} and not with {}", last.event_id, r.started_event_id));
    }
    let (mut started, mut previous) = (0, 0);
    for event in events {
        let ended = match event.attributes.as_ref() {
            Some(Attributes::WorkflowTaskStartedEventAttributes(_)) => {
                started = event.event_id;
                continue;
            }
            Some(Attributes::WorkflowTaskCompletedEventAttributes(a)) => {
                previous = a.started_event_id;
                a.started_event_id
            }
            Some(Attributes::WorkflowTaskFailedEventAttributes(a)) => a.started_event_id,
            Some(Attributes::WorkflowTaskTimedOutEventAttributes(a)) => a.started_event_id,
            _ => 0,
        };
        if started != 0 && ended != started {
            return Err(format!("event {} comes into the task that started with {started}", event.event_id));
        }
        started = 0;
    }
    if started != r.started_event_id {
        return Err("it does not end with the start of a task".to_owned());
    }
    if previous != r.previous_started_event_id {
        return Err(format!("the last completed task is {previous}, not {}", r.previous_started_event_id));
    }
    Ok(())
}
