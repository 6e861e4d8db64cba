//! One engine on two stores at once: whatever it asks of them, both give the same answer.

use std::sync::Arc;

use tonic::{Code, Request};
use worker_proto::common::WorkflowExecution;
use worker_proto::service::WorkflowService;
use worker_proto::workflowservice::*;

use super::worker::{history, signal, start, work_on_activities, work_on_workflows};
use crate::driver::Driver;
use crate::engine::effect::{CurrentRecord, Effect, VisibilityRecord};
use crate::engine::ids::{NamespaceId, RunId};
use crate::engine::{ClosedRun, Time};
use crate::service::Service;
use crate::store::memory::MemoryStore;
use crate::store::sqlite::SqliteStore;
use crate::store::{Boot, RunRecord, Store, StoreError};
use crate::visibility::{Filter, Position};

/// Writes to both, reads from both, and compares.
struct Both {
    sqlite: SqliteStore,
    memory: MemoryStore,
}

impl Both {
    #[track_caller]
    fn same<T: std::fmt::Debug>(
        &self,
        read: impl Fn(&dyn Store) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let (sqlite, memory) = (read(&self.sqlite).unwrap(), read(&self.memory).unwrap());
        assert_eq!(format!("{sqlite:#?}"), format!("{memory:#?}"));
        Ok(sqlite)
    }
}

impl Store for Both {
    fn is_immediate(&self) -> bool {
        true
    }

    fn boot(&self) -> Result<Boot, StoreError> {
        self.same(|store| {
            let mut boot = store.boot()?;
            boot.open.sort_by_key(|open| open.run);
            Ok(boot)
        })
    }

    fn commit(&self, steps: Vec<Vec<Effect>>) -> Result<(), StoreError> {
        self.sqlite.commit(steps.clone())?;
        self.memory.commit(steps)
    }

    fn load_current(&self, namespace: NamespaceId, id: &str) -> Result<Option<CurrentRecord>, StoreError> {
        self.same(|store| store.load_current(namespace, id))
    }

    fn load_run(&self, run: RunId) -> Result<Option<RunRecord>, StoreError> {
        self.same(|store| store.load_run(run))
    }

    fn closed_before(
        &self,
        namespace: NamespaceId,
        before: Time,
        limit: usize,
    ) -> Result<Vec<ClosedRun>, StoreError> {
        self.same(|store| store.closed_before(namespace, before, limit))
    }

    fn list(
        &self,
        namespace: NamespaceId,
        filter: &Filter,
        after: Option<Position>,
        limit: usize,
    ) -> Result<Vec<VisibilityRecord>, StoreError> {
        self.same(|store| store.list(namespace, filter, after, limit))
    }

    fn count(&self, namespace: NamespaceId, filter: &Filter) -> Result<Vec<(i32, u64)>, StoreError> {
        self.same(|store| store.count(namespace, filter))
    }
}

/// A seeded choice.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }
}

/// A random call; what it is refused for is not the point here.
async fn call(service: &Service, random: &mut Random, number: u64) {
    let id = format!("w{}", random.below(6));
    let execution = Some(WorkflowExecution { workflow_id: id.clone(), run_id: String::new() });
    let namespace = "default".to_owned();
    let outcome = match random.below(8) {
        0..=2 => {
            let kind = ["Parent", "Child", "Chain"][random.below(3) as usize];
            let request = StartWorkflowExecutionRequest {
                request_id: format!("start-{number}"),
                workflow_id_conflict_policy: 1 + random.below(3) as i32,
                ..start(&id, kind)
            };
            service.start_workflow_execution(Request::new(request)).await.map(drop)
        }
        3..=4 => {
            let request = signal(&id, "s", &format!("signal-{}", random.below(20)));
            service.signal_workflow_execution(Request::new(request)).await.map(drop)
        }
        5 => {
            let request = RequestCancelWorkflowExecutionRequest {
                namespace,
                workflow_execution: execution,
                request_id: format!("cancel-{number}"),
                ..Default::default()
            };
            service.request_cancel_workflow_execution(Request::new(request)).await.map(drop)
        }
        6 => {
            let request = TerminateWorkflowExecutionRequest {
                namespace,
                workflow_execution: execution,
                reason: "random".into(),
                ..Default::default()
            };
            service.terminate_workflow_execution(Request::new(request)).await.map(drop)
        }
        _ => {
            let request = DeleteWorkflowExecutionRequest { namespace, workflow_execution: execution };
            service.delete_workflow_execution(Request::new(request)).await.map(drop)
        }
    };
    if let Err(status) = outcome {
        let expected = [Code::NotFound, Code::AlreadyExists, Code::InvalidArgument];
        assert!(expected.contains(&status.code()), "{status:?}");
    }
}

async fn look(service: &Service) {
    for query in [
        "",
        "ExecutionStatus = 'Running'",
        "WorkflowType = 'Child' or CloseTime is not null",
        "WorkflowId > 'w2'",
    ] {
        let list = ListWorkflowExecutionsRequest {
            namespace: "default".into(),
            query: query.into(),
            page_size: 7,
            ..Default::default()
        };
        let page = service.list_workflow_executions(Request::new(list)).await.unwrap().into_inner();
        let count = CountWorkflowExecutionsRequest { namespace: "default".into(), query: query.into() };
        let count = service.count_workflow_executions(Request::new(count)).await.unwrap().into_inner().count;
        assert_eq!(page.executions.len() as i64, count.min(7), "{query}");
    }
}

#[tokio::test]
async fn memory_and_sqlite_hold_the_same_after_random_calls() {
    for seed in 1..=3 {
        let folder = tempfile::tempdir().unwrap();
        let store = Both {
            sqlite: SqliteStore::open(&folder.path().join("engine.db")).unwrap(),
            memory: MemoryStore::new(),
        };
        let store = Arc::new(store);
        let driver = Arc::new(Driver::open(Arc::clone(&store) as Arc<dyn Store>, seed).unwrap());
        let service = Service::new(Arc::clone(&driver));
        let calls = async {
            let mut random = Random(seed);
            for number in 0..200 {
                call(&service, &mut random, number).await;
                if number % 20 == 0 {
                    look(&service).await;
                }
            }
        };
        tokio::select! {
            () = calls => {}
            status = work_on_workflows(&service) => panic!("{status:?}"),
            status = work_on_activities(&service) => panic!("{status:?}"),
        }
        look(&service).await;
        driver.close();
        store.boot().unwrap();
        // Everything read back by an engine that has nothing in memory, from both.
        let reopened = Arc::new(Driver::open(Arc::clone(&store) as Arc<dyn Store>, seed + 100).unwrap());
        let service = Service::new(Arc::clone(&reopened));
        for id in 0..6 {
            match history(&service, &format!("w{id}"), "").await {
                Ok(events) => assert!(!events.is_empty()),
                Err(status) => assert_eq!(status.code(), Code::NotFound, "{status:?}"),
            }
        }
        reopened.close();
    }
}
