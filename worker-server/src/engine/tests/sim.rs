//! A client and a worker in text, the engine, a store in memory and a clock.
//!
//! Each step is a line.  What a step says (a refusal, an answer) is a line `> …` of the report; then come the histories.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;
use std::time::Duration;

use worker_proto::command::command::Attributes as CommandAttributes;
use worker_proto::command::{self as commands, Command};
use worker_proto::common::{
    ActivityType, Payload, Payloads, Priority, RetryPolicy, WorkflowExecution, WorkflowType,
};
use worker_proto::enums::{
    CommandType, EventType, HistoryEventFilterType, ParentClosePolicy, QueryResultType,
    WorkflowExecutionStatus, WorkflowIdConflictPolicy, WorkflowIdReusePolicy,
};
use worker_proto::failure::failure::FailureInfo;
use worker_proto::failure::{ApplicationFailureInfo, Failure};
use worker_proto::history::HistoryEvent;
use worker_proto::prost::Message as _;
use worker_proto::prost_types::{Any, Duration as WireDuration};
use worker_proto::protocol::Message;
use worker_proto::query::{WorkflowQuery, WorkflowQueryResult};
use worker_proto::taskqueue::{StickyExecutionAttributes, TaskQueue, TaskQueueMetadata};
use worker_proto::update as updates;
use worker_proto::workflowservice as wire;

use crate::engine::event::Attributes;
use crate::engine::rejected::Detail;
use crate::engine::request::{
    ActivityNews, ActivityReport, ActivityTarget, WorkflowTask, WorkflowTaskCompletion,
};
use crate::engine::{Engine, Loaded, Missing, Now, Rejected, Request, Response, RunId, Ticket, Time};
use crate::store::Store;
use crate::store::memory::MemoryStore;
use crate::visibility::filter::Filter;

/// 2024-01-01T00:00:00Z.
pub(super) const EPOCH: i64 = 1_704_067_200_000_000_000;

pub(super) struct Sim {
    engine: Engine,
    store: Arc<MemoryStore>,
    elapsed: Duration,
    tickets: u64,
    said: Vec<String>,
    /// What each waiting ticket stands for.
    waiting: BTreeMap<Ticket, String>,
    /// The last workflow task polled.
    task: Option<WorkflowTask>,
    activity: Option<Box<wire::PollActivityTaskQueueResponse>>,
    /// The tasks at the step `keep`, to be answered when they are old.
    kept: Option<(Option<WorkflowTask>, Option<Box<wire::PollActivityTaskQueueResponse>>)>,
    ids: Vec<String>,
    polled: Vec<String>,
    sticky: bool,
    seed: u64,
    /// The engine ends after the next commit, before anything that follows from it.
    crash: bool,
    /// The caller of the next request is gone when its reply comes.
    lose: bool,
    /// Some caller had to wait for its answer.
    pub(super) waited: bool,
}

impl Sim {
    pub(super) fn new() -> Self {
        let store = Arc::new(MemoryStore::new());
        let now = Now { time: Time(EPOCH), mono: Duration::ZERO };
        let engine = Engine::new(7, now, store.boot().expect("memory"));
        let mut sim = Self {
            engine,
            store,
            elapsed: Duration::ZERO,
            tickets: 0,
            said: Vec::new(),
            waiting: BTreeMap::new(),
            task: None,
            activity: None,
            kept: None,
            ids: Vec::new(),
            polled: Vec::new(),
            sticky: false,
            seed: 7,
            crash: false,
            lose: false,
            waited: false,
        };
        sim.settle();
        sim
    }

    pub(super) fn now(&self) -> Now {
        let nanos = i64::try_from(self.elapsed.as_nanos()).expect("a short test");
        Now { time: Time(EPOCH + nanos), mono: self.elapsed }
    }

    pub(super) fn say(&mut self, text: impl Into<String>) {
        self.said.push(text.into());
    }

    /// Sends a request; a reply that comes at once is given back.
    pub(super) fn ask(&mut self, name: &str, request: Request) -> Option<Result<Response, Rejected>> {
        self.ask_within(name, None, request)
    }

    fn ask_within(
        &mut self,
        name: &str,
        timeout: Option<Duration>,
        request: Request,
    ) -> Option<Result<Response, Rejected>> {
        self.tickets += 1;
        let ticket = Ticket(self.tickets);
        let mut request = request;
        while let Err((missing, again)) = self.engine.handle(self.now(), ticket, timeout, request) {
            self.load(missing);
            request = *again;
        }
        self.waiting.insert(ticket, name.to_owned());
        let mut replies = self.settle();
        let at = replies.iter().position(|(whose, _)| *whose == ticket);
        let mut own = at.map(|at| replies.remove(at).1);
        if std::mem::take(&mut self.lose)
            && let Some(Ok(response)) = own.take()
        {
            self.engine.handle_undelivered(self.now(), response);
            replies.extend(self.settle());
            self.waiting.remove(&ticket);
        }
        if own.is_some() {
            self.waiting.remove(&ticket);
        }
        self.hear(replies);
        self.waited |= own.is_none();
        own
    }

    /// Late answers.
    fn hear(&mut self, replies: Vec<(Ticket, Result<Response, Rejected>)>) {
        for (ticket, result) in replies {
            let Some(name) = self.waiting.remove(&ticket) else { continue };
            let text = self.describe(result);
            self.say(format!("{name}: {text}"));
        }
    }

    fn describe(&mut self, result: Result<Response, Rejected>) -> String {
        match result {
            Err(rejected) => refusal(&rejected),
            Ok(Response::Update(r)) => format!(
                "{} {}",
                r.stage().as_str_name().rsplit('_').next().unwrap_or(""),
                outcome(r.outcome.as_ref())
            ),
            Ok(Response::PollUpdate(r)) => format!(
                "{} {}",
                r.stage().as_str_name().rsplit('_').next().unwrap_or(""),
                outcome(r.outcome.as_ref())
            ),
            Ok(Response::MultiOperation(r)) => {
                format!("started={} {}", r.0.started, outcome(r.1.outcome.as_ref()))
            }
            Ok(Response::Query(r)) => match r.query_rejected {
                Some(rejected) => format!("rejected {:?}", rejected.status()),
                None => text(r.query_result.as_ref()),
            },
            Ok(Response::WorkflowTask(Some(task))) => {
                let seen = seen(&task);
                self.polled
                    .extend(task.response.workflow_execution.iter().map(|run| run.workflow_id.clone()));
                self.task = Some(*task);
                seen
            }
            Ok(Response::ActivityTask(Some(task))) => {
                let seen = format!("{} attempt {}", task.activity_id, task.attempt);
                self.activity = Some(task);
                seen
            }
            Ok(Response::History(page)) => {
                let first = page.events.first().map_or(0, |event| event.event_id);
                let more = if page.next_page_token.is_empty() { "" } else { " more" };
                format!("{first}+{}{more}", page.events.len())
            }
            Ok(Response::WorkflowTask(None) | Response::ActivityTask(None)) => "empty".to_owned(),
            Ok(other) => format!("{other:?}").split(['(', ' ']).next().unwrap_or("").to_owned(),
        }
    }

    fn load(&mut self, missing: Missing) {
        let loaded = match missing {
            Missing::Current { namespace, workflow_id } => {
                let record = self.store.load_current(namespace, &workflow_id).expect("memory");
                Loaded::Current { namespace, workflow_id, record }
            }
            Missing::Closed { namespace, before, limit } => {
                Loaded::Closed(self.store.closed_before(namespace, before, limit).expect("memory"))
            }
            Missing::Run(run) => {
                Loaded::Run { run, record: self.store.load_run(run).expect("memory").map(Box::new) }
            }
        };
        self.engine.handle_loaded(loaded);
    }

    /// Commits the steps, does the work that follows, gathers the replies.
    fn settle(&mut self) -> Vec<(Ticket, Result<Response, Rejected>)> {
        let mut replies = Vec::new();
        for _ in 0..10_000 {
            let step = self.engine.take_step();
            replies.extend(step.replies);
            let changed = !step.effects.is_empty();
            self.store.commit(vec![step.effects]).expect("memory");
            self.engine.handle_committed(step.number);
            if changed && std::mem::take(&mut self.crash) {
                self.begin_again();
            }
            if !self.engine.has_work() {
                return replies;
            }
            if let Err(missing) = self.engine.handle_work(self.now()) {
                self.load(missing);
            }
        }
        panic!("the engine does not come to rest");
    }

    /// Nobody takes the reply to the next request.
    pub(super) fn lose_next_reply(&mut self) {
        self.lose = true;
    }

    /// Lets time pass, stopping at each deadline.
    pub(super) fn advance(&mut self, span: Duration) {
        let end = self.elapsed + span;
        loop {
            let deadline = self.engine.next_deadline();
            let by_time =
                deadline.time.map(|at| Duration::from_nanos(at.0.saturating_sub(EPOCH).unsigned_abs()));
            let next = by_time.into_iter().chain(deadline.mono).min().filter(|at| *at <= end);
            let Some(next) = next else { break };
            self.elapsed = self.elapsed.max(next);
            self.engine.handle_timeout(self.now());
            let replies = self.settle();
            self.hear(replies);
        }
        self.elapsed = end;
    }

    /// Lets time pass to the next deadline; says how long it was.
    pub(super) fn advance_to_next(&mut self) -> Duration {
        let deadline = self.engine.next_deadline().time.expect("there is always one");
        let span = deadline.since(self.now().time);
        self.advance(span);
        span
    }

    /// The workflow ids of all runs that are listed, sorted.
    pub(super) fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = self.rows().into_iter().map(|(_, id, _, _)| id).collect();
        names.sort();
        names
    }

    /// Throws the engine away and starts a new one on the store.
    pub(super) fn restart(&mut self) {
        self.begin_again();
        self.waiting.clear();
        let replies = self.settle();
        self.hear(replies);
    }

    fn begin_again(&mut self) {
        self.seed += 1;
        self.engine = Engine::new(self.seed, self.now(), self.store.boot().expect("memory"));
    }

    // ---- steps

    #[track_caller]
    pub(super) fn run(&mut self, steps: &str) {
        for line in steps.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let mut words = line.split_whitespace();
            let verb = words.next().unwrap_or("");
            let rest: Vec<&str> = words.collect();
            self.step(verb, &rest, line);
        }
    }

    #[track_caller]
    fn step(&mut self, verb: &str, rest: &[&str], line: &str) {
        let arg = |at: usize| rest.get(at).copied().unwrap_or("");
        match verb {
            "start" => {
                let request = start_request(rest);
                self.remember(&request.workflow_id);
                let reply = self.ask(line, Request::StartWorkflow(Box::new(request)));
                if let Some(Ok(Response::Start(started))) = &reply
                    && let Some(task) = started.eager_workflow_task.clone()
                {
                    let events = task.history.clone().unwrap_or_default().events;
                    let events = events.into_iter().map(Arc::new).collect();
                    let task = WorkflowTask { response: task, events };
                    self.say(format!("eager: {}", seen(&task)));
                    self.task = Some(task);
                }
                self.said_refusal("start", reply);
            }
            "signal-with-start" => {
                let start = start_request(rest);
                self.remember(&start.workflow_id);
                let request = wire::SignalWithStartWorkflowExecutionRequest {
                    namespace: start.namespace,
                    workflow_id: start.workflow_id,
                    workflow_type: start.workflow_type,
                    task_queue: start.task_queue,
                    request_id: start.request_id,
                    workflow_start_delay: start.workflow_start_delay,
                    workflow_id_conflict_policy: start.workflow_id_conflict_policy,
                    signal_name: "s".to_owned(),
                    ..Default::default()
                };
                let reply = self.ask(line, Request::SignalWithStart(Box::new(request)));
                self.said_refusal("signal-with-start", reply);
            }
            "poll" | "poll-sticky" => {
                let queue = if verb == "poll" { "q" } else { "sticky" };
                let request = wire::PollWorkflowTaskQueueRequest {
                    namespace: "default".to_owned(),
                    task_queue: Some(queue_named(queue)),
                    identity: "worker".to_owned(),
                    ..Default::default()
                };
                if let Some(reply) = self.ask(verb, Request::PollWorkflowTask(Box::new(request))) {
                    let text = self.describe(reply);
                    self.say(format!("{verb}: {text}"));
                }
            }
            "sticky" => self.sticky = arg(0) != "off",
            "complete" => self.complete(line.trim_start_matches("complete").trim()),
            "fail-task" => {
                let token = self.task_token();
                let request =
                    wire::RespondWorkflowTaskFailedRequest { task_token: token, ..Default::default() };
                let reply = self.ask(verb, Request::WorkflowTaskFailed(Box::new(request)));
                self.said_refusal(verb, reply);
            }
            "poll-activity" => {
                let rate = keyed(rest, "rate").map(|rate| rate.parse().expect("a number"));
                let request = wire::PollActivityTaskQueueRequest {
                    namespace: "default".to_owned(),
                    task_queue: Some(queue_named("q")),
                    identity: "worker".to_owned(),
                    task_queue_metadata: rate
                        .map(|rate| TaskQueueMetadata { max_tasks_per_second: Some(rate) }),
                    ..Default::default()
                };
                if let Some(reply) = self.ask(verb, Request::PollActivityTask(Box::new(request))) {
                    let text = self.describe(reply);
                    self.say(format!("{verb}: {text}"));
                }
            }
            "activity" => self.report_activity(rest),
            "signal" => {
                let request = wire::SignalWorkflowExecutionRequest {
                    namespace: "default".to_owned(),
                    workflow_execution: Some(self.execution(&keyed(rest, "id").unwrap_or("w".to_owned()))),
                    signal_name: arg(0).to_owned(),
                    request_id: keyed(rest, "request").unwrap_or_default(),
                    ..Default::default()
                };
                let reply = self.ask(verb, Request::Signal(Box::new(request)));
                self.said_refusal(line, reply);
            }
            "cancel" => {
                let request = wire::RequestCancelWorkflowExecutionRequest {
                    namespace: "default".to_owned(),
                    workflow_execution: Some(self.execution("w")),
                    ..Default::default()
                };
                let reply = self.ask(verb, Request::RequestCancel(Box::new(request)));
                self.said_refusal(verb, reply);
            }
            "terminate" => {
                let request = wire::TerminateWorkflowExecutionRequest {
                    namespace: "default".to_owned(),
                    workflow_execution: Some(self.execution(if rest.is_empty() { "w" } else { rest[0] })),
                    reason: "why".to_owned(),
                    ..Default::default()
                };
                let reply = self.ask(verb, Request::Terminate(Box::new(request)));
                self.said_refusal(verb, reply);
            }
            "delete" => {
                let request = wire::DeleteWorkflowExecutionRequest {
                    namespace: "default".to_owned(),
                    workflow_execution: Some(self.execution(if rest.is_empty() { "w" } else { rest[0] })),
                };
                let reply = self.ask(verb, Request::Delete(Box::new(request)));
                self.said_refusal(verb, reply);
            }
            "advance" => self.advance(seconds(arg(0))),
            "keep" => self.kept = Some((self.task.clone(), self.activity.clone())),
            "use-kept" => (self.task, self.activity) = self.kept.clone().expect("something was kept"),
            "restart" => self.restart(),
            "crash" => self.crash = true,
            "query" => {
                let request = wire::QueryWorkflowRequest {
                    namespace: "default".to_owned(),
                    execution: Some(self.execution("w")),
                    query: Some(WorkflowQuery { query_type: arg(0).to_owned(), ..Default::default() }),
                    ..Default::default()
                };
                let timeout = Some(Duration::from_secs(10));
                let reply = self.ask_within(line, timeout, Request::Query(Box::new(request)));
                if let Some(reply) = reply {
                    let text = self.describe(reply);
                    self.say(format!("{line}: {text}"));
                }
            }
            "answer" => {
                let token = self.task_token();
                let request = wire::RespondQueryTaskCompletedRequest {
                    task_token: token,
                    completed_type: QueryResultType::Answered as i32,
                    query_result: payloads(arg(0)),
                    ..Default::default()
                };
                let reply = self.ask(verb, Request::QueryTaskCompleted(Box::new(request)));
                self.said_refusal(verb, reply);
            }
            "update" => {
                let request = update_request(arg(0), arg(1));
                let reply = self.ask(line, Request::Update(Box::new(request)));
                if let Some(reply) = reply {
                    let text = self.describe(reply);
                    self.say(format!("{line}: {text}"));
                }
            }
            "update-with-start" => {
                let start = start_request(&["w", "conflict=use"]);
                self.remember("w");
                let update = update_request(arg(0), "completed");
                let request = Request::MultiOperation { start: Box::new(start), update: Box::new(update) };
                if let Some(reply) = self.ask(line, request) {
                    let text = self.describe(reply);
                    self.say(format!("{line}: {text}"));
                }
            }
            "reset-sticky" => {
                let request = wire::ResetStickyTaskQueueRequest {
                    namespace: "default".to_owned(),
                    execution: Some(self.execution("w")),
                };
                let reply = self.ask(verb, Request::ResetSticky(Box::new(request)));
                self.said_refusal(verb, reply);
            }
            "shutdown-worker" => {
                let request = wire::ShutdownWorkerRequest {
                    namespace: "default".to_owned(),
                    sticky_task_queue: "sticky".to_owned(),
                    ..Default::default()
                };
                let reply = self.ask(verb, Request::ShutdownWorker(Box::new(request)));
                self.said_refusal(verb, reply);
            }
            "history" => self.read_history(rest),
            other => panic!("unknown step `{other}`"),
        }
    }

    fn read_history(&mut self, rest: &[&str]) {
        let close = rest.contains(&"close");
        let request = wire::GetWorkflowExecutionHistoryRequest {
            namespace: "default".to_owned(),
            execution: Some(self.execution("w")),
            wait_new_event: rest.contains(&"wait"),
            maximum_page_size: keyed(rest, "size").and_then(|size| size.parse().ok()).unwrap_or_default(),
            history_event_filter_type: if close { HistoryEventFilterType::CloseEvent as i32 } else { 0 },
            ..Default::default()
        };
        let name = format!("history {}", rest.join(" "));
        let mut request = request;
        while let Some(reply) = self.ask(&name, Request::History(Box::new(request.clone()))) {
            let token = match &reply {
                Ok(Response::History(page)) => page.next_page_token.clone(),
                _ => Default::default(),
            };
            let text = self.describe(reply);
            self.say(format!("{name}: {text}"));
            if token.is_empty() {
                return;
            }
            request.next_page_token = token;
        }
    }

    fn report_activity(&mut self, rest: &[&str]) {
        let Some(task) = self.activity.clone() else { panic!("no activity was polled") };
        let news = match rest.first().copied().unwrap_or("") {
            "complete" => ActivityNews::Completed { result: payloads("done") },
            "cancel" => ActivityNews::Canceled { details: None },
            "heartbeat" => ActivityNews::Heartbeat { details: payloads("beat") },
            "fail" => ActivityNews::Failed {
                failure: Some(application_failure(
                    rest.get(1).copied().unwrap_or("E"),
                    rest.contains(&"non-retryable"),
                )),
                last_heartbeat_details: None,
            },
            other => panic!("unknown news `{other}`"),
        };
        let target = match keyed(rest, "by-id") {
            Some(id) => ActivityTarget::Id {
                namespace: "default".to_owned(),
                workflow_id: "w".to_owned(),
                run_id: String::new(),
                activity_id: id,
            },
            None => ActivityTarget::Token(task.task_token),
        };
        let report = ActivityReport { target, identity: "worker".to_owned(), news };
        let reply = self.ask("activity", Request::Activity(Box::new(report)));
        if let Some(Ok(Response::Heartbeat { cancel_requested: true, .. })) = &reply {
            self.say("heartbeat: cancel requested");
        }
        self.said_refusal(&format!("activity {}", rest.join(" ")), reply);
    }

    fn complete(&mut self, text: &str) {
        let task = self.task.clone().unwrap_or_else(|| panic!("no workflow task was polled"));
        let mut request = wire::RespondWorkflowTaskCompletedRequest {
            task_token: task.response.task_token.clone(),
            identity: "worker".to_owned(),
            namespace: "default".to_owned(),
            ..Default::default()
        };
        if self.sticky {
            request.sticky_attributes = Some(StickyExecutionAttributes {
                worker_task_queue: Some(queue_named("sticky")),
                schedule_to_start_timeout: Some(WireDuration { seconds: 5, nanos: 0 }),
            });
        }
        for part in text.split(';').map(str::trim).filter(|part| !part.is_empty()) {
            let words: Vec<&str> = part.split_whitespace().collect();
            match words[0] {
                "force" => request.force_create_new_workflow_task = true,
                "return" => request.return_new_workflow_task = true,
                "discard" => {
                    request.capabilities =
                        Some(wire::respond_workflow_task_completed_request::Capabilities {
                            discard_speculative_workflow_task_with_events: true,
                        });
                }
                "answer" => {
                    for id in task.response.queries.keys() {
                        let result = WorkflowQueryResult {
                            result_type: QueryResultType::Answered as i32,
                            answer: payloads(words[1]),
                            ..Default::default()
                        };
                        request.query_results.insert(id.clone(), result);
                    }
                }
                "accept" | "reject" | "respond" => update_message(&mut request, words[0], words[1], &task),
                _ => request.commands.push(command(&words)),
            }
        }
        let completion = WorkflowTaskCompletion::parse(request);
        let reply = self.ask("complete", Request::WorkflowTaskCompleted(Box::new(completion)));
        if let Some(Ok(Response::WorkflowTaskCompleted(completed))) = &reply {
            if completed.reset_history_event_id != 0 {
                self.say(format!("complete: reset to {}", completed.reset_history_event_id));
            }
            if let Some(next) = completed.workflow_task.clone() {
                self.say(format!("complete: {}", seen(&next)));
                self.task = Some(*next);
            }
        }
        self.said_refusal("complete", reply);
    }

    /// The workflow ids of the workflow tasks handed out, in order.
    pub(super) fn polled(&self) -> &[String] {
        &self.polled
    }

    pub(super) fn activity_token(&self) -> bytes::Bytes {
        self.activity.as_ref().map(|task| task.task_token.clone()).unwrap_or_default()
    }

    /// What the last activity polled can read of the attempt before it.
    pub(super) fn activity_details(&self) -> Option<Payloads> {
        self.activity.as_ref().and_then(|task| task.heartbeat_details.clone())
    }

    fn task_token(&self) -> bytes::Bytes {
        self.task.as_ref().map(|task| task.response.task_token.clone()).unwrap_or_default()
    }

    fn said_refusal(&mut self, name: &str, reply: Option<Result<Response, Rejected>>) {
        if let Some(Err(rejected)) = reply {
            self.say(format!("{name}: {}", refusal(&rejected)));
        }
    }

    fn execution(&self, id: &str) -> WorkflowExecution {
        WorkflowExecution { workflow_id: id.to_owned(), run_id: String::new() }
    }

    fn remember(&mut self, id: &str) {
        if !self.ids.iter().any(|known| known == id) {
            self.ids.push(id.to_owned());
        }
    }

    // ---- the report

    pub(super) fn report(&mut self) -> String {
        let mut report = String::new();
        for line in std::mem::take(&mut self.said) {
            writeln!(report, "> {line}").expect("text");
        }
        let mut rows: Vec<_> = self.rows();
        rows.sort_by_key(|(time, id, run, _)| (*time, id.clone(), *run));
        let many = rows.len() > 1;
        for (_, id, run, status) in rows {
            if many {
                writeln!(report, "[{id} {status:?}]").expect("text");
            }
            let stored = self.store.load_run(run).expect("memory").expect("it is listed");
            check_ids(&stored.events);
            for event in &stored.events {
                writeln!(report, "{}", line_of(event)).expect("text");
            }
        }
        report
    }

    fn rows(&self) -> Vec<(Time, String, RunId, WorkflowExecutionStatus)> {
        let boot = self.store.boot().expect("memory");
        let namespace = crate::engine::NamespaceId::from_bytes(&boot.namespaces[0].id).expect("an id");
        let all = Filter::for_list("", &BTreeMap::new()).expect("no filter");
        let rows = self.store.list(namespace, &all, None, 1000).expect("memory");
        rows.iter().map(|row| (row.start_time, row.workflow_id.to_string(), row.run, row.status)).collect()
    }
}

/// What holds in every history: ids are dense, and nothing comes between the start of a workflow task and its end.
#[track_caller]
fn check_ids(events: &[Arc<HistoryEvent>]) {
    for (event, id) in events.iter().zip(1..) {
        assert_eq!(event.event_id, id, "event ids are dense");
        let started = match event.attributes.as_ref() {
            Some(Attributes::WorkflowTaskCompletedEventAttributes(a)) => a.started_event_id,
            Some(Attributes::WorkflowTaskFailedEventAttributes(a)) => a.started_event_id,
            _ => continue,
        };
        assert_eq!(started, id - 1, "event {id} ends the workflow task that started just before it");
    }
}

fn refusal(rejected: &Rejected) -> String {
    let detail = match &rejected.detail {
        None => "",
        Some(Detail::NotFound) => " [NotFound]",
        Some(Detail::AlreadyStarted { .. }) => " [AlreadyStarted]",
        Some(Detail::WorkflowNotReady) => " [NotReady]",
        Some(Detail::QueryFailed(_)) => " [QueryFailed]",
        Some(Detail::ResourceExhausted { .. }) => " [Exhausted]",
        Some(_) => " [detail]",
    };
    format!("{:?}{detail} {}", rejected.code, without_ids(&rejected.message))
}

/// Run ids replaced, so that texts compare.
fn without_ids(text: &str) -> String {
    text.split_inclusive([' ', '.', ','])
        .map(|word| {
            let bare = word.trim_end_matches([' ', '.', ',']);
            if RunId::parse(bare).is_some() { word.replace(bare, "RUN") } else { word.to_owned() }
        })
        .collect()
}

fn seen(task: &WorkflowTask) -> String {
    let r = &task.response;
    let events = match (task.events.first(), task.events.last()) {
        (Some(first), Some(last)) => format!("{}..{}", first.event_id, last.event_id),
        _ => "no events".to_owned(),
    };
    let mut text = format!(
        "{events} previous={} started={} attempt={}",
        r.previous_started_event_id, r.started_event_id, r.attempt
    );
    for message in &r.messages {
        write!(text, " {}", message.id).expect("text");
    }
    for query in r.queries.values() {
        write!(text, " query={}", query.query_type).expect("text");
    }
    if let Some(query) = &r.query {
        write!(text, " direct-query={}", query.query_type).expect("text");
    }
    text
}

fn outcome(outcome: Option<&updates::Outcome>) -> String {
    match outcome.and_then(|outcome| outcome.value.as_ref()) {
        None => "pending".to_owned(),
        Some(updates::outcome::Value::Success(result)) => text(Some(result)),
        Some(updates::outcome::Value::Failure(failure)) => match &failure.failure_info {
            Some(FailureInfo::ApplicationFailureInfo(info)) => format!("failed {}", info.r#type),
            _ => format!("failed {}", failure.message),
        },
    }
}

pub(super) fn queue_named(name: &str) -> TaskQueue {
    TaskQueue { name: name.to_owned(), ..Default::default() }
}

pub(super) fn payloads(text: &str) -> Option<Payloads> {
    let payload = Payload { data: text.as_bytes().to_vec().into(), ..Default::default() };
    Some(Payloads { payloads: vec![payload] })
}

pub(super) fn text(payloads: Option<&Payloads>) -> String {
    let first = payloads.and_then(|payloads| payloads.payloads.first());
    first.map(|payload| String::from_utf8_lossy(&payload.data).into_owned()).unwrap_or_default()
}

fn keyed(words: &[&str], key: &str) -> Option<String> {
    words.iter().find_map(|word| word.strip_prefix(key)?.strip_prefix('=')).map(str::to_owned)
}

fn seconds(text: &str) -> Duration {
    let number: f64 = text.trim_end_matches('s').parse().expect("seconds");
    Duration::from_secs_f64(number)
}

fn wire_seconds(text: Option<String>) -> Option<WireDuration> {
    text.map(|text| crate::engine::time::wire(seconds(&text)))
}

fn retry_policy(words: &[&str]) -> Option<RetryPolicy> {
    let attempts = keyed(words, "attempts")?.parse().expect("a number");
    Some(RetryPolicy { maximum_attempts: attempts, ..Default::default() })
}

pub(super) fn application_failure(kind: &str, non_retryable: bool) -> Failure {
    Failure {
        message: "no".to_owned(),
        failure_info: Some(FailureInfo::ApplicationFailureInfo(ApplicationFailureInfo {
            r#type: kind.to_owned(),
            non_retryable,
            ..Default::default()
        })),
        ..Default::default()
    }
}

pub(super) fn start_request(words: &[&str]) -> wire::StartWorkflowExecutionRequest {
    let reuse = match keyed(words, "reuse").as_deref() {
        Some("failed") => WorkflowIdReusePolicy::AllowDuplicateFailedOnly,
        Some("reject") => WorkflowIdReusePolicy::RejectDuplicate,
        Some("terminate") => WorkflowIdReusePolicy::TerminateIfRunning,
        _ => WorkflowIdReusePolicy::Unspecified,
    };
    let conflict = match keyed(words, "conflict").as_deref() {
        Some("use") => WorkflowIdConflictPolicy::UseExisting,
        Some("terminate") => WorkflowIdConflictPolicy::TerminateExisting,
        Some("fail") => WorkflowIdConflictPolicy::Fail,
        _ => WorkflowIdConflictPolicy::Unspecified,
    };
    wire::StartWorkflowExecutionRequest {
        namespace: "default".to_owned(),
        workflow_id: words[0].to_owned(),
        workflow_type: Some(WorkflowType { name: "type".to_owned() }),
        task_queue: Some(queue_named("q")),
        request_id: keyed(words, "request").unwrap_or_default(),
        workflow_execution_timeout: wire_seconds(keyed(words, "execution")),
        workflow_run_timeout: wire_seconds(keyed(words, "run")),
        workflow_start_delay: wire_seconds(keyed(words, "delay")),
        cron_schedule: keyed(words, "cron").map(|cron| cron.replace('_', " ")).unwrap_or_default(),
        retry_policy: retry_policy(words),
        request_eager_execution: words.contains(&"eager"),
        priority: keyed(words, "priority")
            .map(|key| Priority { priority_key: key.parse().expect("a number"), ..Default::default() }),
        workflow_id_reuse_policy: reuse as i32,
        workflow_id_conflict_policy: conflict as i32,
        ..Default::default()
    }
}

pub(super) fn update_request(id: &str, stage: &str) -> wire::UpdateWorkflowExecutionRequest {
    use worker_proto::enums::UpdateWorkflowExecutionLifecycleStage as Stage;
    let stage = if stage == "completed" { Stage::Completed } else { Stage::Accepted };
    wire::UpdateWorkflowExecutionRequest {
        namespace: "default".to_owned(),
        workflow_execution: Some(WorkflowExecution { workflow_id: "w".to_owned(), run_id: String::new() }),
        wait_policy: Some(updates::WaitPolicy { lifecycle_stage: stage as i32 }),
        request: Some(updates::Request {
            meta: Some(updates::Meta { update_id: id.to_owned(), identity: "client".to_owned() }),
            input: Some(updates::Input { name: "u".to_owned(), ..Default::default() }),
            ..Default::default()
        }),
        ..Default::default()
    }
}

pub(super) fn update_message(
    request: &mut wire::RespondWorkflowTaskCompletedRequest,
    verb: &str,
    id: &str,
    task: &WorkflowTask,
) {
    let asked = task.response.messages.iter().find(|message| message.protocol_instance_id == id);
    let sequencing = task.response.started_event_id - 1;
    let (kind, bytes) = match verb {
        "accept" => (
            "Acceptance",
            updates::Acceptance {
                accepted_request_message_id: asked.map(|message| message.id.clone()).unwrap_or_default(),
                accepted_request_sequencing_event_id: sequencing,
                accepted_request: asked
                    .and_then(|message| message.body.as_ref())
                    .and_then(|body| updates::Request::decode(body.value.as_slice()).ok()),
            }
            .encode_to_vec(),
        ),
        "reject" => (
            "Rejection",
            updates::Rejection { failure: Some(application_failure("Rejected", true)), ..Default::default() }
                .encode_to_vec(),
        ),
        _ => (
            "Response",
            updates::Response {
                meta: None,
                outcome: Some(updates::Outcome {
                    value: Some(updates::outcome::Value::Success(payloads("fine").unwrap_or_default())),
                }),
            }
            .encode_to_vec(),
        ),
    };
    let message_id = format!("{id}/{verb}");
    request.messages.push(Message {
        id: message_id.clone(),
        protocol_instance_id: id.to_owned(),
        body: Some(Any {
            type_url: format!("type.googleapis.com/temporal.api.update.v1.{kind}"),
            value: bytes,
        }),
        ..Default::default()
    });
    if verb != "reject" {
        request.commands.push(Command {
            command_type: CommandType::ProtocolMessage as i32,
            attributes: Some(CommandAttributes::ProtocolMessageCommandAttributes(
                commands::ProtocolMessageCommandAttributes { message_id },
            )),
            ..Default::default()
        });
    }
}

pub(super) fn command(words: &[&str]) -> Command {
    let arg = |at: usize| words.get(at).copied().unwrap_or("").to_owned();
    let number = |at: usize| arg(at).parse::<i64>().unwrap_or_default();
    let (command_type, attributes) = match words[0] {
        "activity" => (
            CommandType::ScheduleActivityTask,
            CommandAttributes::ScheduleActivityTaskCommandAttributes(Box::new(
                commands::ScheduleActivityTaskCommandAttributes {
                    activity_id: arg(1),
                    activity_type: Some(ActivityType { name: "act".to_owned() }),
                    task_queue: (!words.contains(&"no-queue")).then(|| queue_named("q")),
                    schedule_to_close_timeout: wire_seconds(keyed(words, "s2c")),
                    schedule_to_start_timeout: wire_seconds(keyed(words, "s2s")),
                    start_to_close_timeout: wire_seconds(keyed(words, "stc")),
                    heartbeat_timeout: wire_seconds(keyed(words, "hb")),
                    retry_policy: retry_policy(words),
                    ..Default::default()
                },
            )),
        ),
        "cancel-activity" => (
            CommandType::RequestCancelActivityTask,
            CommandAttributes::RequestCancelActivityTaskCommandAttributes(
                commands::RequestCancelActivityTaskCommandAttributes { scheduled_event_id: number(1) },
            ),
        ),
        "timer" => (
            CommandType::StartTimer,
            CommandAttributes::StartTimerCommandAttributes(commands::StartTimerCommandAttributes {
                timer_id: arg(1),
                start_to_fire_timeout: match words.get(2) {
                    Some(&"negative") => Some(WireDuration { seconds: -1, nanos: 0 }),
                    span => wire_seconds(span.map(|text| (*text).to_owned())),
                },
            }),
        ),
        "cancel-timer" => (
            CommandType::CancelTimer,
            CommandAttributes::CancelTimerCommandAttributes(commands::CancelTimerCommandAttributes {
                timer_id: arg(1),
            }),
        ),
        "done" => (
            CommandType::CompleteWorkflowExecution,
            CommandAttributes::CompleteWorkflowExecutionCommandAttributes(
                commands::CompleteWorkflowExecutionCommandAttributes { result: payloads("result") },
            ),
        ),
        "fail" => (
            CommandType::FailWorkflowExecution,
            CommandAttributes::FailWorkflowExecutionCommandAttributes(
                commands::FailWorkflowExecutionCommandAttributes {
                    failure: Some(application_failure("E", false)),
                },
            ),
        ),
        "canceled" => (
            CommandType::CancelWorkflowExecution,
            CommandAttributes::CancelWorkflowExecutionCommandAttributes(Default::default()),
        ),
        "continue" => (
            CommandType::ContinueAsNewWorkflowExecution,
            CommandAttributes::ContinueAsNewWorkflowExecutionCommandAttributes(Box::default()),
        ),
        "marker" => (
            CommandType::RecordMarker,
            CommandAttributes::RecordMarkerCommandAttributes(Box::new(
                commands::RecordMarkerCommandAttributes {
                    marker_name: arg(1),
                    details: keyed(words, "bytes")
                        .and_then(|bytes| payloads(&"x".repeat(bytes.parse().ok()?)))
                        .map(|details| [("d".to_owned(), details)].into())
                        .unwrap_or_default(),
                    ..Default::default()
                },
            )),
        ),
        "child" => {
            let policy = match keyed(words, "close").as_deref() {
                Some("abandon") => ParentClosePolicy::Abandon,
                Some("cancel") => ParentClosePolicy::RequestCancel,
                _ => ParentClosePolicy::Unspecified,
            };
            (
                CommandType::StartChildWorkflowExecution,
                CommandAttributes::StartChildWorkflowExecutionCommandAttributes(Box::new(
                    commands::StartChildWorkflowExecutionCommandAttributes {
                        workflow_id: arg(1),
                        workflow_type: Some(WorkflowType { name: "child-type".to_owned() }),
                        task_queue: Some(queue_named(&keyed(words, "queue").unwrap_or("other".to_owned()))),
                        parent_close_policy: policy as i32,
                        namespace: keyed(words, "namespace").unwrap_or_default(),
                        ..Default::default()
                    },
                )),
            )
        }
        "signal-external" => (
            CommandType::SignalExternalWorkflowExecution,
            CommandAttributes::SignalExternalWorkflowExecutionCommandAttributes(
                commands::SignalExternalWorkflowExecutionCommandAttributes {
                    execution: Some(WorkflowExecution { workflow_id: arg(1), run_id: String::new() }),
                    signal_name: "x".to_owned(),
                    child_workflow_only: words.contains(&"child-only"),
                    ..Default::default()
                },
            ),
        ),
        "cancel-external" => (
            CommandType::RequestCancelExternalWorkflowExecution,
            CommandAttributes::RequestCancelExternalWorkflowExecutionCommandAttributes(
                commands::RequestCancelExternalWorkflowExecutionCommandAttributes {
                    workflow_id: arg(1),
                    child_workflow_only: words.contains(&"child-only"),
                    ..Default::default()
                },
            ),
        ),
        "unknown" => {
            return Command { command_type: 999, ..Default::default() };
        }
        other => panic!("unknown command `{other}`"),
    };
    Command { command_type: command_type as i32, attributes: Some(attributes), ..Default::default() }
}

/// `id Type` and what points elsewhere.
fn line_of(event: &HistoryEvent) -> String {
    let kind: String = EventType::try_from(event.event_type)
        .map(|kind| {
            kind.as_str_name()
                .trim_start_matches("EVENT_TYPE_")
                .split('_')
                .map(|word| format!("{}{}", &word[..1], word[1..].to_ascii_lowercase()))
                .collect()
        })
        .unwrap_or_default();
    let mut line = format!("{} {kind}", event.event_id);
    let mut put = |name: &str, value: &dyn std::fmt::Display| write!(line, " {name}={value}").expect("text");
    match event.attributes.as_ref() {
        Some(Attributes::WorkflowExecutionStartedEventAttributes(a)) => {
            if a.attempt != 1 {
                put("attempt", &a.attempt);
            }
            let backoff = crate::engine::time::span(a.first_workflow_task_backoff.as_ref());
            if !backoff.is_zero() {
                put("backoff", &format!("{}s", backoff.as_secs_f64()));
            }
            if let Some(parent) = &a.parent_workflow_execution {
                put("parent", &parent.workflow_id);
            }
            if a.eager_execution_accepted {
                put("eager", &true);
            }
        }
        Some(Attributes::WorkflowTaskScheduledEventAttributes(a)) => {
            let name = a.task_queue.as_ref().map(|queue| queue.name.clone()).unwrap_or_default();
            if name == "sticky" {
                put("queue", &name);
            }
            if a.attempt != 1 {
                put("attempt", &a.attempt);
            }
        }
        Some(Attributes::WorkflowTaskStartedEventAttributes(a)) => {
            put("scheduled", &a.scheduled_event_id);
            if a.suggest_continue_as_new {
                put("suggests", &"continue-as-new");
            }
        }
        Some(Attributes::WorkflowTaskCompletedEventAttributes(a)) => {
            put("scheduled", &a.scheduled_event_id);
            put("started", &a.started_event_id);
        }
        Some(Attributes::WorkflowTaskFailedEventAttributes(a)) => {
            put("started", &a.started_event_id);
            put("cause", &format!("{:?}", a.cause()));
        }
        Some(Attributes::WorkflowTaskTimedOutEventAttributes(a)) => {
            put("started", &a.started_event_id);
            put("type", &format!("{:?}", a.timeout_type()));
        }
        Some(Attributes::WorkflowExecutionSignaledEventAttributes(a)) => put("name", &a.signal_name),
        Some(Attributes::TimerStartedEventAttributes(a)) => put("id", &a.timer_id),
        Some(Attributes::TimerFiredEventAttributes(a)) => put("started", &a.started_event_id),
        Some(Attributes::TimerCanceledEventAttributes(a)) => put("started", &a.started_event_id),
        Some(Attributes::ActivityTaskScheduledEventAttributes(a)) => put("id", &a.activity_id),
        Some(Attributes::ActivityTaskStartedEventAttributes(a)) => {
            put("scheduled", &a.scheduled_event_id);
            put("attempt", &a.attempt);
            if let Some(failure) = &a.last_failure {
                put("last", &failure.message.replace(' ', "-"));
            }
        }
        Some(Attributes::ActivityTaskCompletedEventAttributes(a)) => {
            put("scheduled", &a.scheduled_event_id);
            put("started", &a.started_event_id);
        }
        Some(Attributes::ActivityTaskFailedEventAttributes(a)) => {
            put("started", &a.started_event_id);
            put("retry", &format!("{:?}", a.retry_state()));
        }
        Some(Attributes::ActivityTaskTimedOutEventAttributes(a)) => {
            put("started", &a.started_event_id);
            put("retry", &format!("{:?}", a.retry_state()));
            if let Some(failure) = &a.failure {
                put("failure", &failure.message.replace(' ', "-"));
            }
        }
        Some(Attributes::ActivityTaskCancelRequestedEventAttributes(a)) => {
            put("scheduled", &a.scheduled_event_id)
        }
        Some(Attributes::ActivityTaskCanceledEventAttributes(a)) => {
            put("scheduled", &a.scheduled_event_id);
            put("started", &a.started_event_id);
            put("requested", &a.latest_cancel_requested_event_id);
        }
        Some(Attributes::StartChildWorkflowExecutionInitiatedEventAttributes(a)) => put("id", &a.workflow_id),
        Some(Attributes::StartChildWorkflowExecutionFailedEventAttributes(a)) => {
            put("initiated", &a.initiated_event_id);
            put("cause", &format!("{:?}", a.cause()));
        }
        Some(Attributes::ChildWorkflowExecutionStartedEventAttributes(a)) => {
            put("initiated", &a.initiated_event_id)
        }
        Some(Attributes::ChildWorkflowExecutionCompletedEventAttributes(a)) => {
            put("started", &a.started_event_id)
        }
        Some(Attributes::ChildWorkflowExecutionTerminatedEventAttributes(a)) => {
            put("started", &a.started_event_id)
        }
        Some(Attributes::SignalExternalWorkflowExecutionFailedEventAttributes(a)) => {
            put("initiated", &a.initiated_event_id);
        }
        Some(Attributes::ExternalWorkflowExecutionSignaledEventAttributes(a)) => {
            put("initiated", &a.initiated_event_id);
        }
        Some(Attributes::WorkflowExecutionUpdateAcceptedEventAttributes(a)) => {
            put("id", &a.protocol_instance_id);
            put("sequencing", &a.accepted_request_sequencing_event_id);
        }
        Some(Attributes::WorkflowExecutionUpdateCompletedEventAttributes(a)) => {
            put("accepted", &a.accepted_event_id)
        }
        Some(Attributes::WorkflowExecutionFailedEventAttributes(a)) => {
            put("retry", &format!("{:?}", a.retry_state()));
        }
        Some(Attributes::WorkflowExecutionTimedOutEventAttributes(a)) => {
            put("retry", &format!("{:?}", a.retry_state()));
        }
        _ => {}
    }
    line
}
