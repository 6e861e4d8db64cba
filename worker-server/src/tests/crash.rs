//! Stop at every commit of a workload, reopen the file, finish: nothing acknowledged is lost, nothing happens twice.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tonic::{Code, Request, Status};
use worker_proto::enums::EventType;
use worker_proto::service::WorkflowService;

use super::worker::{closing_event, history, signal, start, work_on_activities, work_on_workflows};
use crate::driver::Driver;
use crate::engine::effect::{CurrentRecord, Effect, VisibilityRecord};
use crate::engine::ids::{NamespaceId, RunId};
use crate::engine::{ClosedRun, Time};
use crate::service::Service;
use crate::store::sqlite::SqliteStore;
use crate::store::{Boot, RunRecord, Store, StoreError};
use crate::visibility::attribute::CustomAttributes;
use crate::visibility::{Filter, Position};

/// Passes a number of steps on, one commit each, and fails from then on.
struct Failing {
    inner: SqliteStore,
    steps_left: AtomicUsize,
    steps_done: Arc<AtomicUsize>,
}

impl Store for Failing {
    fn is_immediate(&self) -> bool {
        self.inner.is_immediate()
    }

    fn boot(&self) -> Result<Boot, StoreError> {
        self.inner.boot()
    }

    fn commit(&self, steps: Vec<Vec<Effect>>) -> Result<(), StoreError> {
        for step in steps {
            let left = self.steps_left.load(Ordering::SeqCst);
            if left == 0 {
                return Err(StoreError { message: "stopped on purpose".into() });
            }
            self.steps_left.store(left - 1, Ordering::SeqCst);
            self.inner.commit(vec![step])?;
            self.steps_done.fetch_add(1, Ordering::SeqCst);
        }
        Ok(())
    }

    fn load_current(&self, namespace: NamespaceId, id: &str) -> Result<Option<CurrentRecord>, StoreError> {
        self.inner.load_current(namespace, id)
    }

    fn load_run(&self, run: RunId) -> Result<Option<RunRecord>, StoreError> {
        self.inner.load_run(run)
    }

    fn closed_before(
        &self,
        namespace: NamespaceId,
        before: Time,
        limit: usize,
    ) -> Result<Vec<ClosedRun>, StoreError> {
        self.inner.closed_before(namespace, before, limit)
    }

    fn list(
        &self,
        namespace: NamespaceId,
        filter: &Filter,
        after: Option<Position>,
        limit: usize,
    ) -> Result<Vec<VisibilityRecord>, StoreError> {
        self.inner.list(namespace, filter, after, limit)
    }

    fn count(&self, namespace: NamespaceId, filter: &Filter) -> Result<Vec<(i32, u64)>, StoreError> {
        self.inner.count(namespace, filter)
    }
}

/// What a client was told so far; it asks for nothing a second time once it was answered.
#[derive(Default)]
struct Client {
    started: bool,
    signaled: bool,
    closed: Option<EventType>,
}

impl Client {
    async fn go_on(&mut self, service: &Service) -> Result<(), Status> {
        if !self.started {
            service.start_workflow_execution(Request::new(start("p", "Parent"))).await?;
            self.started = true;
        }
        if !self.signaled {
            service.signal_workflow_execution(Request::new(signal("p", "s", "signal-1"))).await?;
            self.signaled = true;
        }
        let event = closing_event(service, "p").await?;
        self.closed = EventType::try_from(event.event_type).ok();
        Ok(())
    }
}

/// Runs the workload until the client has its answer or the store fails; says how many steps were committed.
async fn run(path: &Path, client: &mut Client, steps: usize, seed: u64) -> usize {
    let done = Arc::new(AtomicUsize::new(0));
    let store = Failing {
        inner: SqliteStore::open(path).unwrap(),
        steps_left: AtomicUsize::new(steps),
        steps_done: Arc::clone(&done),
    };
    let Ok(driver) = Driver::open(Arc::new(store), seed).map(Arc::new) else { return 0 };
    let service = Service::new(Arc::clone(&driver));
    let outcome = tokio::select! {
        outcome = client.go_on(&service) => outcome,
        status = work_on_workflows(&service) => Err(status),
        status = work_on_activities(&service) => Err(status),
    };
    if let Err(status) = outcome {
        assert_eq!(
            status.code(),
            Code::Unavailable,
            "a stopped engine says so, and nothing else: {status:?}"
        );
    }
    driver.close();
    done.load(Ordering::SeqCst)
}

/// How often each kind of event happened in every run; workflow tasks are left out, since a lost one comes again.
async fn outcome(path: &Path) -> BTreeMap<String, usize> {
    let store = Arc::new(SqliteStore::open(path).unwrap());
    let driver = Arc::new(Driver::open(store, 99).unwrap());
    let service = Service::new(Arc::clone(&driver));
    let namespace = NamespaceId::from_bytes(&driver.store().boot().unwrap().namespaces[0].id).unwrap();
    let filter = Filter::for_list("", &CustomAttributes::new()).unwrap();
    let mut counts = BTreeMap::new();
    for row in driver.store().list(namespace, &filter, None, 100).unwrap() {
        let events = history(&service, &row.workflow_id, &row.run.to_string()).await.unwrap();
        for (index, event) in events.iter().enumerate() {
            assert_eq!(event.event_id, index as i64 + 1, "event ids are dense");
            let kind = EventType::try_from(event.event_type).unwrap();
            if !kind.as_str_name().contains("WORKFLOW_TASK") {
                *counts.entry(format!("{} {}", row.workflow_id, kind.as_str_name())).or_default() += 1;
            }
        }
        *counts.entry(format!("{} {:?}", row.workflow_id, row.status)).or_default() += 1;
    }
    driver.close();
    counts
}

async fn integrity(path: &Path) {
    let path = path.to_owned();
    let result: String = tokio::task::spawn_blocking(move || {
        let db = rusqlite::Connection::open(path).unwrap();
        db.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap()
    })
    .await
    .unwrap();
    assert_eq!(result, "ok");
}

#[tokio::test]
async fn stopped_at_every_commit_the_workload_ends_as_if_it_was_not() {
    let folder = tempfile::tempdir().unwrap();
    let whole = folder.path().join("whole.db");
    let mut client = Client::default();
    let commits = run(&whole, &mut client, usize::MAX, 1).await;
    assert_eq!(client.closed, Some(EventType::WorkflowExecutionCompleted));
    let expected = outcome(&whole).await;
    assert_eq!(expected["p EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_COMPLETED"], 1);
    assert!(commits > 15, "{commits}");

    // All at once, because each waits for timeouts of what was lost.
    let mut attempts = tokio::task::JoinSet::new();
    for stop_at in 0..commits {
        let path = folder.path().join(format!("{stop_at}.db"));
        let expected = expected.clone();
        attempts.spawn(async move {
            let mut client = Client::default();
            run(&path, &mut client, stop_at, 1).await;
            integrity(&path).await;
            let finished =
                tokio::time::timeout(Duration::from_secs(60), run(&path, &mut client, usize::MAX, 2));
            finished.await.unwrap_or_else(|_| panic!("stopped at commit {stop_at}, it never ended"));
            assert_eq!(
                client.closed,
                Some(EventType::WorkflowExecutionCompleted),
                "stopped at commit {stop_at}"
            );
            assert_eq!(outcome(&path).await, expected, "stopped at commit {stop_at}");
        });
    }
    while let Some(attempt) = attempts.join_next().await {
        attempt.unwrap();
    }
}

#[tokio::test]
async fn heartbeats_share_a_commit_and_are_kept_by_closing() {
    use worker_proto::workflowservice::*;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("engine.db");
    let done = Arc::new(AtomicUsize::new(0));
    let store = Failing {
        inner: SqliteStore::open(&path).unwrap(),
        steps_left: AtomicUsize::new(usize::MAX),
        steps_done: Arc::clone(&done),
    };
    let driver = Arc::new(Driver::open(Arc::new(store), 1).unwrap());
    let service = Service::new(Arc::clone(&driver));
    service.start_workflow_execution(Request::new(start("c", "Chain"))).await.unwrap();
    let poll = PollActivityTaskQueueRequest {
        namespace: "default".into(),
        task_queue: super::worker::queue(),
        ..Default::default()
    };
    let task = tokio::select! {
        task = service.poll_activity_task_queue(Request::new(poll)) => task.unwrap().into_inner(),
        status = work_on_workflows(&service) => panic!("{status:?}"),
    };
    let beat = |text: &str| RecordActivityTaskHeartbeatRequest {
        task_token: task.task_token.clone(),
        details: super::worker::text(text),
        ..Default::default()
    };
    // The first may find the commit of the hand-off still under way, and wait for it.
    service.record_activity_task_heartbeat(Request::new(beat("first"))).await.unwrap();
    for number in 0..100 {
        service.record_activity_task_heartbeat(Request::new(beat(&number.to_string()))).await.unwrap();
    }
    let before_closing = done.load(Ordering::SeqCst);
    driver.close();
    assert!(done.load(Ordering::SeqCst) > before_closing, "some were not committed one by one");
    drop((service, driver));

    let reopened = Arc::new(Driver::open(Arc::new(SqliteStore::open(&path).unwrap()), 2).unwrap());
    let service = Service::new(Arc::clone(&reopened));
    let describe = DescribeWorkflowExecutionRequest {
        namespace: "default".into(),
        execution: Some(worker_proto::common::WorkflowExecution {
            workflow_id: "c".into(),
            ..Default::default()
        }),
    };
    let described = service.describe_workflow_execution(Request::new(describe)).await.unwrap().into_inner();
    assert_eq!(described.pending_activities[0].heartbeat_details, super::worker::text("99"));
    reopened.close();
}
