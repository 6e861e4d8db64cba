//! What clients ask for, and what they remember of the answers.

use std::time::Duration;

use worker_proto::common::{Link, WorkflowExecution, link};
use worker_proto::enums::HistoryEventFilterType;
use worker_proto::query::WorkflowQuery;
use worker_proto::update as updates;
use worker_proto::workflowservice as wire;

use super::checks;
use super::worker::Held;
use super::world::{Caller, Reply, World};
use crate::engine::request::WorkflowTask;
use crate::engine::tests::sim::{start_request, text, update_request};
use crate::engine::{Request, Response, RunId};

/// A question, as far as its answer matters.
#[derive(Debug)]
pub(super) enum Call {
    Start {
        workflow_id: String,
        worker: usize,
    },
    Signal {
        name: String,
    },
    SignalWithStart {
        workflow_id: String,
        name: String,
    },
    Update {
        id: String,
    },
    /// The signals that the answer must know of.
    Query {
        run: RunId,
        at_least: usize,
    },
    Delete {
        run: RunId,
    },
    Other,
}

fn execution(workflow_id: &str, run: Option<RunId>) -> Option<WorkflowExecution> {
    Some(WorkflowExecution {
        workflow_id: workflow_id.to_owned(),
        run_id: run.map(|run| run.to_string()).unwrap_or_default(),
    })
}

impl World {
    pub(super) fn call(&mut self) {
        let id = format!("w{}", self.random.below(6));
        let (known, run) = match self.book.runs.len() {
            0 => (id.clone(), None),
            count => {
                let recent = count.saturating_sub(8);
                let at = recent + self.random.below(count - recent);
                let (id, run) = self.book.runs[at].clone();
                (id, Some(run))
            }
        };
        match self.random.below(40) {
            0..10 => self.start(id),
            10..18 => {
                let named = if self.random.percent(50) { (id, None) } else { (known, run) };
                self.signal(&named.0, named.1);
            }
            18..21 => self.signal_with_start(id),
            21..26 => self.update(&known, run),
            26 => self.update_with_start(),
            27..32 => self.query(&known, run),
            32 => self.cancel(&known, run),
            33 if self.random.percent(50) => self.terminate(&known, run),
            34 if self.random.percent(40) => self.delete(&known, run),
            35 => {
                let request = wire::ResetStickyTaskQueueRequest {
                    namespace: "default".to_owned(),
                    execution: execution(&known, run),
                };
                self.say(format!("reset sticky {known}"));
                self.ask_other(None, Request::ResetSticky(Box::new(request)));
            }
            36 => self.poll_update(run),
            37..39 => self.wait_for_history(&known, run),
            _ => {
                let request = wire::DescribeWorkflowExecutionRequest {
                    namespace: "default".to_owned(),
                    execution: execution(&known, run),
                };
                self.ask_other(None, Request::Describe(Box::new(request)));
            }
        }
    }

    fn ask_other(&mut self, timeout: Option<Duration>, request: Request) {
        self.ask(Caller::Client(Call::Other), timeout, request);
    }

    fn unique(&mut self) -> String {
        format!("{:x}", self.random.next() >> 16)
    }

    fn start(&mut self, workflow_id: String) {
        let mut words = vec![workflow_id.clone()];
        let some = [
            (20, "eager"),
            (10, "delay=7s"),
            (20, "attempts=2"),
            (15, "run=60s"),
            (10, "execution=90s"),
            (5, "cron=@every_30s"),
            (20, "conflict=use"),
            (10, "conflict=terminate"),
        ];
        for (chance, word) in some {
            let taken = word.starts_with("conflict") && words.iter().any(|word| word.starts_with("conflict"));
            if self.random.percent(chance) && !taken {
                words.push(word.to_owned());
            }
        }
        if words.iter().any(|word| word.starts_with("cron")) {
            words.retain(|word| !word.starts_with("delay"));
        }
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let mut request = start_request(&words);
        request.request_id = self.unique();
        let worker = self.random.below(self.workers.len());
        self.say(format!("start {}", words.join(" ")));
        self.ask(
            Caller::Client(Call::Start { workflow_id, worker }),
            None,
            Request::StartWorkflow(Box::new(request)),
        );
    }

    fn signal(&mut self, workflow_id: &str, run: Option<RunId>) {
        let name = format!("s{}", self.unique());
        let request = wire::SignalWorkflowExecutionRequest {
            namespace: "default".to_owned(),
            workflow_execution: execution(workflow_id, run),
            signal_name: name.clone(),
            request_id: name.clone(),
            ..Default::default()
        };
        self.say(format!("signal {workflow_id} {name}"));
        // Sometimes its first answer is lost, and it comes twice.
        if self.random.percent(20) {
            self.ask_other(None, Request::Signal(Box::new(request.clone())));
        }
        self.ask(Caller::Client(Call::Signal { name }), None, Request::Signal(Box::new(request)));
    }

    fn signal_with_start(&mut self, workflow_id: String) {
        let name = format!("s{}", self.unique());
        let start = start_request(&[&workflow_id]);
        let request = wire::SignalWithStartWorkflowExecutionRequest {
            namespace: start.namespace,
            workflow_id: start.workflow_id,
            workflow_type: start.workflow_type,
            task_queue: start.task_queue,
            request_id: name.clone(),
            signal_name: name.clone(),
            ..Default::default()
        };
        self.say(format!("signal with start {workflow_id} {name}"));
        self.ask(
            Caller::Client(Call::SignalWithStart { workflow_id, name }),
            None,
            Request::SignalWithStart(Box::new(request)),
        );
    }

    fn update(&mut self, workflow_id: &str, run: Option<RunId>) {
        let id = format!("u{}", self.unique());
        let stage = if self.random.percent(60) { "completed" } else { "accepted" };
        let mut request = update_request(&id, stage);
        request.workflow_execution = execution(workflow_id, run);
        self.say(format!("update {workflow_id} {id}"));
        let timeout = self.random.percent(30).then(|| Duration::from_secs(5));
        self.ask(Caller::Client(Call::Update { id }), timeout, Request::Update(Box::new(request)));
    }

    fn update_with_start(&mut self) {
        let id = format!("u{}", self.unique());
        let workflow_id = format!("w{}", self.random.below(6));
        let mut start = start_request(&[&workflow_id, "conflict=use"]);
        start.request_id = self.unique();
        let mut update = update_request(&id, "completed");
        update.workflow_execution = execution(&workflow_id, None);
        self.say(format!("update with start {workflow_id} {id}"));
        let request = Request::MultiOperation { start: Box::new(start), update: Box::new(update) };
        self.ask(Caller::Client(Call::Update { id }), None, request);
    }

    fn poll_update(&mut self, run: Option<RunId>) {
        let Some((run, id, _)) = self.book.updates.iter().rev().find(|(of, ..)| Some(*of) == run).cloned()
        else {
            return;
        };
        let workflow_id = self.book.runs.iter().find(|(_, known)| *known == run).map(|(id, _)| id.clone());
        let Some(workflow_id) = workflow_id else { return };
        let request = wire::PollWorkflowExecutionUpdateRequest {
            namespace: "default".to_owned(),
            update_ref: Some(updates::UpdateRef {
                workflow_execution: execution(&workflow_id, Some(run)),
                update_id: id.clone(),
            }),
            wait_policy: Some(updates::WaitPolicy { lifecycle_stage: 3 }),
            ..Default::default()
        };
        self.ask(Caller::Client(Call::Update { id }), None, Request::PollUpdate(Box::new(request)));
    }

    fn query(&mut self, workflow_id: &str, run: Option<RunId>) {
        let Some(run) = run else { return };
        let at_least = self.book.signals.iter().filter(|(of, _)| *of == run).count();
        let request = wire::QueryWorkflowRequest {
            namespace: "default".to_owned(),
            execution: execution(workflow_id, Some(run)),
            query: Some(WorkflowQuery { query_type: "signals".to_owned(), ..Default::default() }),
            ..Default::default()
        };
        self.say(format!("query {workflow_id} {run}, at least {at_least}"));
        let timeout = Duration::from_secs(if self.random.percent(30) { 3 } else { 30 });
        self.ask(
            Caller::Client(Call::Query { run, at_least }),
            Some(timeout),
            Request::Query(Box::new(request)),
        );
    }

    fn cancel(&mut self, workflow_id: &str, run: Option<RunId>) {
        let request = wire::RequestCancelWorkflowExecutionRequest {
            namespace: "default".to_owned(),
            workflow_execution: execution(workflow_id, run),
            ..Default::default()
        };
        self.say(format!("cancel {workflow_id}"));
        self.ask_other(None, Request::RequestCancel(Box::new(request)));
    }

    fn terminate(&mut self, workflow_id: &str, run: Option<RunId>) {
        let request = wire::TerminateWorkflowExecutionRequest {
            namespace: "default".to_owned(),
            workflow_execution: execution(workflow_id, run),
            ..Default::default()
        };
        self.say(format!("terminate {workflow_id}"));
        self.ask_other(None, Request::Terminate(Box::new(request)));
    }

    fn delete(&mut self, workflow_id: &str, run: Option<RunId>) {
        let Some(run) = run else { return };
        let request = wire::DeleteWorkflowExecutionRequest {
            namespace: "default".to_owned(),
            workflow_execution: execution(workflow_id, Some(run)),
        };
        self.say(format!("delete {workflow_id} {run}"));
        self.book.deleted.insert(run);
        self.ask(Caller::Client(Call::Delete { run }), None, Request::Delete(Box::new(request)));
    }

    fn wait_for_history(&mut self, workflow_id: &str, run: Option<RunId>) {
        let close = self.random.percent(70);
        let request = wire::GetWorkflowExecutionHistoryRequest {
            namespace: "default".to_owned(),
            execution: execution(workflow_id, run),
            wait_new_event: true,
            history_event_filter_type: if close { HistoryEventFilterType::CloseEvent as i32 } else { 0 },
            ..Default::default()
        };
        self.ask_other(None, Request::History(Box::new(request)));
    }

    /// Every open run hears something, so that it looks at what to do.
    pub(super) fn signal_all(&mut self) {
        for (workflow_id, run) in checks::open_runs(self) {
            self.signal(&workflow_id, Some(run));
        }
    }

    // ---- answers

    pub(super) fn on_answer(&mut self, call: Call, reply: Reply) {
        match (call, reply) {
            (Call::Start { workflow_id, worker }, Ok(Response::Start(started))) => {
                let run = RunId::parse(&started.run_id).expect("a run id");
                self.book.runs.push((workflow_id, run));
                if let Some(mut task) = started.eager_workflow_task {
                    let events = task.history.take().expect("an eager task has its history").events;
                    let events = events.into_iter().map(std::sync::Arc::new).collect();
                    self.take(worker, Held { task: WorkflowTask { response: task, events }, sticky: false });
                }
            }
            (Call::SignalWithStart { workflow_id, name }, Ok(Response::SignalWithStart(started))) => {
                let run = RunId::parse(&started.run_id).expect("a run id");
                self.book.runs.push((workflow_id, run));
                self.book.signals.push((run, name));
            }
            (Call::Signal { name }, Ok(Response::Signal(signaled))) => {
                let run = run_of(signaled.link).expect("the link of the signal names its run");
                self.say(format!("signal {name} is taken by {run}"));
                self.book.signals.push((run, name));
            }
            (Call::Update { id }, Ok(Response::Update(response))) => {
                self.note_update(id, response.update_ref, response.outcome, response.stage);
            }
            (Call::Update { id }, Ok(Response::PollUpdate(response))) => {
                self.note_update(id, response.update_ref, response.outcome, response.stage);
            }
            (Call::Update { id }, Ok(Response::MultiOperation(both))) => {
                let (start, response) = *both;
                let workflow_id = response
                    .update_ref
                    .as_ref()
                    .and_then(|reference| reference.workflow_execution.as_ref())
                    .map(|execution| execution.workflow_id.clone())
                    .expect("an update names its run");
                let run = RunId::parse(&start.run_id).expect("a run id");
                self.book.runs.push((workflow_id, run));
                self.note_update(id, response.update_ref, response.outcome, response.stage);
            }
            (Call::Query { run, at_least }, Ok(Response::Query(answer))) => {
                let seen: usize = text(answer.query_result.as_ref()).parse().expect("a number");
                assert!(
                    seen >= at_least,
                    "a query of {run} saw {seen} signals, and {at_least} had been taken"
                );
            }
            (Call::Delete { run }, Err(_)) => {
                self.say(format!("{run} is not deleted"));
            }
            _ => {}
        }
    }

    fn note_update(
        &mut self,
        id: String,
        reference: Option<updates::UpdateRef>,
        outcome: Option<updates::Outcome>,
        stage: i32,
    ) {
        use updates::outcome::Value;
        let execution = reference.and_then(|reference| reference.workflow_execution);
        let run = execution.and_then(|execution| RunId::parse(&execution.run_id)).expect("it names its run");
        match outcome.and_then(|outcome| outcome.value) {
            Some(Value::Success(_)) => self.book.updates.push((run, id, true)),
            // Rejected, or left behind by the end of the run.
            Some(Value::Failure(_)) => {}
            None if stage == 2 => self.book.updates.push((run, id, false)),
            None => {}
        }
    }
}

fn run_of(link: Option<Link>) -> Option<RunId> {
    match link?.variant? {
        link::Variant::WorkflowEvent(event) => RunId::parse(&event.run_id),
        _ => None,
    }
}
