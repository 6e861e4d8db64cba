//! What is committed is read back, as the memory store reads it back; and every file that must not be opened is not.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use uuid::Uuid;
use worker_proto::common::{Memo, Payload, SearchAttributes};
use worker_proto::enums::WorkflowExecutionStatus as Status;
use worker_proto::history::HistoryEvent;

use super::*;
use crate::engine::effect::{
    ActivityRecord, CurrentRecord, Item, ItemKey, MetaRecord, NamespaceRecord, OutboxRecord, RunCore,
};
use crate::engine::time::Time;
use crate::store::memory::MemoryStore;
use crate::visibility::attribute::{AttributeType, CustomAttributes};

const NAMESPACE: NamespaceId = NamespaceId(Uuid::from_u128(1));

fn run(number: u128) -> RunId {
    RunId(Uuid::from_u128(0x1000 + number))
}

fn events(first: i64, count: i64) -> Vec<Arc<HistoryEvent>> {
    (first..first + count)
        .map(|event_id| Arc::new(HistoryEvent { event_id, task_id: event_id * 7, ..HistoryEvent::default() }))
        .collect()
}

fn put_run(number: u128, open: bool, last_event_id: i64) -> Effect {
    let record = RunCore { workflow_id: format!("w{number}"), last_event_id, ..RunCore::default() };
    Effect::PutRun { run: run(number), namespace: NAMESPACE, open, record }
}

fn activity(scheduled_event_id: i64) -> Item {
    Item::Activity(ActivityRecord { scheduled_event_id, attempt: 3, ..ActivityRecord::default() })
}

fn steps() -> Vec<Vec<Effect>> {
    let buffered = Item::Buffered {
        sequence: 4,
        event: Arc::new(HistoryEvent { task_id: 9, ..HistoryEvent::default() }),
    };
    vec![
        vec![
            Effect::PutMeta(MetaRecord { task_ids_reserved: 5, ..MetaRecord::default() }),
            Effect::PutNamespace(NamespaceRecord {
                id: NAMESPACE.to_bytes(),
                name: "default".into(),
                ..Default::default()
            }),
            put_run(1, true, 2),
            Effect::AppendHistory { run: run(1), first_event_id: 1, events: events(1, 2) },
            Effect::PutCurrent {
                namespace: NAMESPACE,
                workflow_id: "w1".into(),
                record: CurrentRecord { run: run(1).to_bytes(), ..CurrentRecord::default() },
            },
            Effect::PutItem { run: run(1), item: Item::RequestId("r".into()) },
            Effect::PutItem { run: run(1), item: buffered },
            Effect::PutItem { run: run(1), item: activity(9) },
            Effect::PutItem { run: run(1), item: activity(1) },
        ],
        vec![
            put_run(2, true, 1),
            Effect::AppendHistory { run: run(2), first_event_id: 1, events: events(1, 1) },
            Effect::PutOutbox(OutboxRecord { id: 900, kind: 2, ..OutboxRecord::default() }),
            Effect::PutOutbox(OutboxRecord { id: 7, kind: 1, ..OutboxRecord::default() }),
            put_run(3, true, 1),
            Effect::AppendHistory { run: run(3), first_event_id: 1, events: events(1, 1) },
        ],
        vec![
            put_run(1, false, 5),
            Effect::AppendHistory { run: run(1), first_event_id: 3, events: events(3, 3) },
            Effect::DeleteItem { run: run(1), key: ItemKey::Activity(9) },
            Effect::DeleteOutbox { id: 7 },
            Effect::DeleteRun { run: run(3) },
            Effect::PutMeta(MetaRecord { task_ids_reserved: 6, ..MetaRecord::default() }),
        ],
    ]
}

/// Everything that a store can be asked about the runs of [`steps`].
fn contents(store: &dyn Store) -> String {
    let mut boot = store.boot().unwrap();
    boot.open.sort_by_key(|open| open.run);
    let runs: Vec<_> = (1..=4).map(|number| store.load_run(run(number)).unwrap()).collect();
    let currents: Vec<_> = ["w1", "w2"].map(|id| store.load_current(NAMESPACE, id).unwrap()).to_vec();
    format!("{boot:#?}{runs:#?}{currents:#?}")
}

#[test]
fn what_was_committed_is_read_back_also_after_reopening() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("engine.db");
    let memory = MemoryStore::new();
    for step in steps() {
        memory.commit(vec![step.clone()]).unwrap();
        SqliteStore::open(&path).unwrap().commit(vec![step]).unwrap();
        assert_eq!(contents(&SqliteStore::open(&path).unwrap()), contents(&memory));
    }
    let grouped = SqliteStore::open(&folder.path().join("grouped.db")).unwrap();
    grouped.commit(steps()).unwrap();
    assert_eq!(contents(&grouped), contents(&memory));
}

#[test]
fn a_failing_step_commits_nothing_of_its_group() {
    let folder = tempfile::tempdir().unwrap();
    let store = SqliteStore::open(&folder.path().join("engine.db")).unwrap();
    let unknown = vec![Effect::AppendHistory { run: run(9), first_event_id: 1, events: events(1, 1) }];
    assert!(store.commit(vec![vec![put_run(1, true, 0)], unknown]).is_err());
    assert!(store.load_run(run(1)).unwrap().is_none());
    store.commit(vec![vec![put_run(1, true, 0)]]).unwrap();
    assert!(store.load_run(run(1)).unwrap().is_some());
}

fn record(number: u128) -> VisibilityRecord {
    let seed = number.wrapping_mul(0x9e37_79b9) as i64;
    let closed = seed & 1 == 0;
    let text = |json: &str, kind: &str| Payload {
        metadata: [("type".to_owned(), kind.to_owned().into())].into(),
        data: json.to_owned().into(),
        ..Payload::default()
    };
    let fields = [
        ("City".to_owned(), text(&format!("\"c{}\"", seed & 3), "Keyword")),
        ("Tags".to_owned(), text(&format!("[\"t{}\",\"t{}\"]", seed & 7, seed & 4), "KeywordList")),
        ("Damaged".to_owned(), text("{", "Int")),
    ];
    VisibilityRecord {
        namespace: if number.is_multiple_of(11) { NamespaceId(Uuid::from_u128(2)) } else { NAMESPACE },
        run: run(number),
        workflow_id: format!("order-{}", number % 9).into(),
        workflow_type: ["Order", "Cart", "Été"][(seed & 0xff) as usize % 3].into(),
        task_queue: "q".into(),
        status: if closed { Status::Completed } else { Status::Running },
        start_time: Time((seed >> 3) & 0xf),
        execution_time: Time(((seed >> 3) & 0xf) + 1),
        close_time: closed.then_some(Time(((seed >> 7) & 0x7) + 20)),
        history_length: if closed { 5 } else { 0 },
        history_bytes: if closed { 500 } else { 0 },
        state_transitions: if closed { 3 } else { 0 },
        parent: (seed & 2 == 0).then(|| ("parent".into(), run(500))),
        parent_namespace: (seed & 2 == 0).then_some(NAMESPACE),
        root: ("root".into(), run(600)),
        first_run: run(700),
        memo: (seed & 4 == 0).then(|| Memo { fields: [("m".to_owned(), text("1", "x"))].into() }),
        search_attributes: (seed & 8 == 0).then(|| SearchAttributes { indexed_fields: fields.into() }),
    }
}

#[test]
fn lists_and_counts_are_those_of_the_memory_store() {
    let folder = tempfile::tempdir().unwrap();
    let (sqlite, memory) = (SqliteStore::open(&folder.path().join("e.db")).unwrap(), MemoryStore::new());
    for number in 0..200 {
        // Each row is written twice, first as something else.
        let first = VisibilityRecord { run: run(number), ..record(number + 1000) };
        let step = vec![
            put_run(number, true, 0),
            Effect::PutVisibility(Box::new(first)),
            Effect::PutVisibility(Box::new(record(number))),
        ];
        sqlite.commit(vec![step.clone()]).unwrap();
        memory.commit(vec![step]).unwrap();
    }
    let custom: CustomAttributes =
        [("City".into(), AttributeType::Keyword), ("Tags".into(), AttributeType::KeywordList)].into();
    let mut rows = 0;
    for text in [
        "",
        "WorkflowType = 'Order'",
        "WorkflowType STARTS_WITH 'É' or WorkflowId like 'order-3%'",
        "CloseTime > 22 and ExecutionStatus = 'Completed'",
        "CloseTime is null",
        "not (HistoryLength > 3)",
        "ParentWorkflowId = 'parent' and RootRunId STARTS_WITH '0'",
        "City in ('c1', 'c2') or City is null",
        "Tags = 't4'",
        "Tags != 't4' and ExecutionDuration between 3 and 20",
        "RunId = '00000000-0000-0000-0000-000000001005'",
    ] {
        let filter = Filter::for_list(text, &custom).unwrap();
        let all = memory.list(NAMESPACE, &filter, None, usize::MAX).unwrap();
        assert_eq!(sqlite.list(NAMESPACE, &filter, None, usize::MAX).unwrap(), all, "{text}");
        assert_eq!(
            sqlite.count(NAMESPACE, &filter).unwrap(),
            memory.count(NAMESPACE, &filter).unwrap(),
            "{text}"
        );
        for store in [&sqlite as &dyn Store, &memory] {
            let (mut paged, mut after) = (Vec::new(), None);
            loop {
                let page = store.list(NAMESPACE, &filter, after, 7).unwrap();
                let Some(last) = page.last() else { break };
                after = Some(crate::visibility::record::position(last));
                paged.extend(page);
            }
            assert_eq!(paged, all, "{text}");
        }
        rows += all.len();
    }
    assert!(rows > 300, "{rows}");
    // Those that closed at 20 to 24, the longest closed first; deleted ones no more.
    let delete = vec![Effect::DeleteRun { run: run(4) }, Effect::DeleteRun { run: run(5) }];
    sqlite.commit(vec![delete.clone()]).unwrap();
    memory.commit(vec![delete]).unwrap();
    for (before, limit) in [(20, 100), (21, 100), (25, 30), (i64::MAX, 1000)] {
        let closed = memory.closed_before(NAMESPACE, Time(before), limit).unwrap();
        assert_eq!(sqlite.closed_before(NAMESPACE, Time(before), limit).unwrap(), closed);
        let times = closed.iter().map(|closed| record(closed.run.0.as_u128() - 0x1000).close_time.unwrap());
        assert!(times.is_sorted_by(|a, b| a <= b && *b < Time(before)), "before {before}");
        let expected = (0..200).filter(|number| ![4, 5].contains(number)).map(record).filter(|row| {
            row.namespace == NAMESPACE && row.close_time.is_some_and(|time| time < Time(before))
        });
        assert_eq!(closed.len(), expected.count().min(limit), "before {before}");
    }
}

#[test]
fn lists_in_order_use_the_index() {
    let folder = tempfile::tempdir().unwrap();
    let store = SqliteStore::open(&folder.path().join("e.db")).unwrap();
    for sql in [
        "SELECT id FROM visibility WHERE namespace_id = ?1 AND close_order_ns <= ?2 \
         ORDER BY close_order_ns DESC, start_time_ns DESC, run_id LIMIT 5",
        "SELECT id FROM visibility WHERE namespace_id = ?1 AND close_order_ns < ?2 ORDER BY close_order_ns, run_id LIMIT 5",
    ] {
        let plan: String = store
            .read(|db| {
                let sql = format!("EXPLAIN QUERY PLAN {sql}");
                Ok(db.query_row(&sql, rusqlite::params![NAMESPACE.to_bytes(), 5], |row| row.get("detail"))?)
            })
            .unwrap();
        assert!(plan.contains("visibility_order (namespace_id=? AND close_order_ns<?)"), "{plan}");
    }
}

/// The refusal of a file, after checking that the file and its neighbours are as before.
#[track_caller]
fn refusal(path: &Path) -> OpenError {
    let before = fs::read(path).ok();
    let error = SqliteStore::open(path).err().expect("the file must be refused");
    assert_eq!(fs::read(path).ok(), before, "a refused file is left as it was");
    error
}

fn made(folder: &Path) -> PathBuf {
    let path = folder.join("engine.db");
    let store = SqliteStore::open(&path).unwrap();
    for number in 0..50 {
        let history = Effect::AppendHistory { run: run(number), first_event_id: 1, events: events(1, 200) };
        store.commit(vec![vec![put_run(number, true, 200), history]]).unwrap();
    }
    path
}

#[test]
fn a_held_file_names_its_holder() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("engine.db");
    let holder = SqliteStore::open(&path).unwrap();
    let error = refusal(&path);
    assert!(matches!(&error, OpenError::Held { by: Some(pid), .. } if *pid == std::process::id()), "{error}");
    let text = error.to_string();
    assert!(text.contains("engine.db") && text.contains("stop it first"), "{text}");
    drop(holder);
    SqliteStore::open(&path).unwrap();
}

#[test]
fn strangers_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let text = folder.path().join("notes.txt");
    fs::write(&text, "dear diary").unwrap();
    assert!(matches!(refusal(&text), OpenError::NotOurs { .. }));

    let other = folder.path().join("other.db");
    Connection::open(&other).unwrap().execute_batch("CREATE TABLE t (x); INSERT INTO t VALUES (1)").unwrap();
    assert!(matches!(refusal(&other), OpenError::NotOurs { .. }));

    let foreign = folder.path().join("foreign.db");
    Connection::open(&foreign)
        .unwrap()
        .execute_batch("PRAGMA application_id = 7; CREATE TABLE t (x)")
        .unwrap();
    let error = refusal(&foreign);
    assert!(error.to_string().contains("is not a database of this engine"), "{error}");

    assert!(matches!(SqliteStore::open(folder.path()), Err(OpenError::NotOurs { .. })));
    assert!(matches!(SqliteStore::open(&folder.path().join("no/such/dir.db")), Err(OpenError::Io { .. })));
    let names: Vec<_> =
        fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(
        !names.iter().any(|name| name.to_string_lossy().ends_with(".lock")),
        "no lock file stays: {names:?}"
    );
}

#[test]
fn damage_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let path = made(folder.path());
    let whole = fs::read(&path).unwrap();
    assert!(whole.len() > 12 * 4096, "{}", whole.len());

    let mut garbage = whole.clone();
    garbage[4096..10 * 4096].fill(0x5a);
    fs::write(&path, &garbage).unwrap();
    let error = refusal(&path);
    assert!(matches!(error, OpenError::Corrupt { .. }), "{error}");

    fs::write(&path, &whole[..whole.len() / 2]).unwrap();
    assert!(matches!(refusal(&path), OpenError::Corrupt { .. }));

    fs::write(&path, &whole[..50]).unwrap();
    assert!(matches!(refusal(&path), OpenError::NotOurs { .. }));

    fs::write(&path, &whole).unwrap();
    assert_eq!(SqliteStore::open(&path).unwrap().boot().unwrap().open.len(), 50);
}

#[test]
fn a_damaged_record_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let path = made(folder.path());
    Connection::open(&path).unwrap().execute_batch("DELETE FROM history WHERE run = 1").unwrap();
    Connection::open(&path).unwrap().execute_batch("UPDATE run SET record = x'ff' WHERE id = 2").unwrap();
    let store = SqliteStore::open(&path).unwrap();
    let error = store.load_run(run(0)).unwrap_err();
    assert_eq!(error.to_string(), "table `history`, row 1: 0 events instead of 200");
    assert!(store.load_run(run(1)).unwrap_err().to_string().starts_with("table `run`, row 2: "));
    assert!(store.boot().is_err());
}

#[test]
fn a_newer_file_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = made(folder.path());
    Connection::open(&path)
        .unwrap()
        .execute_batch("PRAGMA user_version = 99; PRAGMA journal_mode = DELETE")
        .unwrap();
    let error = refusal(&path);
    assert!(matches!(error, OpenError::Newer { found: 99, supported: 1, .. }), "{error}");
}

#[test]
fn an_empty_or_half_made_file_is_filled() {
    let folder = tempfile::tempdir().unwrap();
    let empty = folder.path().join("empty.db");
    fs::write(&empty, "").unwrap();
    SqliteStore::open(&empty).unwrap();
    let begun = folder.path().join("begun.db");
    Connection::open(&begun)
        .unwrap()
        .execute_batch("PRAGMA journal_mode = WAL; CREATE TABLE t (x); DROP TABLE t")
        .unwrap();
    SqliteStore::open(&begun).unwrap().commit(steps()).unwrap();
}
