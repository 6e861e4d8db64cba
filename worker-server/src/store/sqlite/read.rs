//! Rows to records.  Whatever cannot be read back names its table and row: a damaged file is an error, not a panic.

use std::sync::Arc;

use rusqlite::{Connection, OptionalExtension as _, Row, params, params_from_iter};
use worker_proto::common::{Memo, SearchAttributes};
use worker_proto::enums::WorkflowExecutionStatus;
use worker_proto::history::History;
use worker_proto::prost::{DecodeError, Message};

use super::sql_value;
use crate::engine::ClosedRun;
use crate::engine::effect::{ActivityRecord, CurrentRecord, Item, ItemKey, RunCore, VisibilityRecord};
use crate::engine::ids::{NamespaceId, RunId};
use crate::engine::time::Time;
use crate::store::{Boot, OpenRun, RunRecord, StoreError};
use crate::visibility::sql::Condition;
use crate::visibility::{Filter, Position};

pub(super) fn boot(db: &Connection) -> Result<Boot, StoreError> {
    let meta = db
        .query_row("SELECT record FROM meta", [], |row| row.get::<_, Vec<u8>>(0))
        .optional()?
        .map(|bytes| decode("meta", 1, &bytes))
        .transpose()?;
    Ok(Boot {
        meta,
        namespaces: records(db, "namespace")?,
        outbox: records(db, "outbox")?,
        open: open_runs(db)?,
    })
}

/// All records of a small table, by key.
fn records<M: Message + Default>(db: &Connection, table: &str) -> Result<Vec<M>, StoreError> {
    let mut statement = db.prepare(&format!("SELECT record FROM {table} ORDER BY id"))?;
    let mut rows = statement.query([])?;
    let mut records = Vec::new();
    while let Some(row) = rows.next()? {
        records.push(decode(table, records.len() as i64, row.get_ref(0)?.as_blob()?)?);
    }
    Ok(records)
}

fn open_runs(db: &Connection) -> Result<Vec<OpenRun>, StoreError> {
    let mut runs = db.prepare("SELECT id, run_id, record FROM run WHERE open = 1 ORDER BY id")?;
    let mut activities = db.prepare("SELECT key, value FROM item WHERE run = ? AND kind = 1 ORDER BY key")?;
    let mut rows = runs.query([])?;
    let mut open = Vec::new();
    while let Some(row) = rows.next()? {
        let id: i64 = row.get(0)?;
        let run = run_id("run", id, row.get_ref(1)?.as_blob()?)?;
        let core = decode::<RunCore>("run", id, row.get_ref(2)?.as_blob()?)?;
        let mut items = activities.query([id])?;
        let mut pending = Vec::new();
        while let Some(item) = items.next()? {
            pending.push(decode::<ActivityRecord>("item", id, item.get_ref(1)?.as_blob()?)?);
        }
        open.push(OpenRun { run, core, activities: pending });
    }
    Ok(open)
}

pub(super) fn current(
    db: &Connection,
    namespace: NamespaceId,
    workflow_id: &str,
) -> Result<Option<CurrentRecord>, StoreError> {
    let mut statement =
        db.prepare_cached("SELECT record FROM current_run WHERE namespace_id = ?1 AND workflow_id = ?2")?;
    let bytes = statement
        .query_row(params![namespace.0.as_bytes(), workflow_id], |row| row.get::<_, Vec<u8>>(0))
        .optional()?;
    bytes.map(|bytes| decode("current_run", 0, &bytes)).transpose()
}

pub(super) fn run(db: &Connection, run: RunId) -> Result<Option<RunRecord>, StoreError> {
    let mut statement = db.prepare_cached("SELECT id, record FROM run WHERE run_id = ?1")?;
    let found = statement
        .query_row([run.0.as_bytes()], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, Vec<u8>>(1)?)))
        .optional()?;
    let Some((id, bytes)) = found else { return Ok(None) };
    let core = decode::<RunCore>("run", id, &bytes)?;
    let (mut events, mut batches) = (Vec::new(), Vec::new());
    let mut statement = db.prepare_cached(
        "SELECT first_event_id, events FROM history WHERE run = ?1 ORDER BY first_event_id",
    )?;
    let mut rows = statement.query([id])?;
    while let Some(row) = rows.next()? {
        let first: i64 = row.get(0)?;
        let batch = decode::<History>("history", id, row.get_ref(1)?.as_blob()?)?;
        if first != events.len() as i64 + 1 || batch.events.first().map(|event| event.event_id) != Some(first)
        {
            return Err(damaged(
                "history",
                id,
                &format!("batch {first} does not follow event {}", events.len()),
            ));
        }
        batches.push(first);
        events.extend(batch.events.into_iter().map(Arc::new));
    }
    if events.len() as i64 != core.last_event_id {
        let text = format!("{} events instead of {}", events.len(), core.last_event_id);
        return Err(damaged("history", id, &text));
    }
    Ok(Some(RunRecord { core, events, batches, items: items(db, id)? }))
}

fn items(db: &Connection, id: i64) -> Result<Vec<Item>, StoreError> {
    let mut statement =
        db.prepare_cached("SELECT kind, key, value FROM item WHERE run = ?1 ORDER BY kind, key")?;
    let mut rows = statement.query([id])?;
    let mut items = Vec::new();
    while let Some(row) = rows.next()? {
        let kind: u8 = row.get(0)?;
        let key = ItemKey::from_row(kind, row.get_ref(1)?.as_blob()?)
            .ok_or_else(|| damaged("item", id, &format!("unknown kind {kind} or key")))?;
        let item = Item::decode(key, row.get_ref(2)?.as_blob()?);
        items.push(item.map_err(|error| damaged("item", id, &error.to_string()))?);
    }
    Ok(items)
}

pub(super) fn closed_before(
    db: &Connection,
    namespace: NamespaceId,
    before: Time,
    limit: usize,
) -> Result<Vec<ClosedRun>, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT id, run_id, workflow_id FROM visibility WHERE namespace_id = ?1 AND close_order_ns < ?2
         ORDER BY close_order_ns, run_id LIMIT ?3",
    )?;
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let mut rows = statement.query(params![namespace.0.as_bytes(), before.0, limit])?;
    let mut closed = Vec::new();
    while let Some(row) = rows.next()? {
        let id: i64 = row.get(0)?;
        let run = RunId::parse(row.get_ref(1)?.as_str()?)
            .ok_or_else(|| damaged("visibility", id, "a run id is no UUID"))?;
        closed.push(ClosedRun { run, workflow_id: row.get_ref(2)?.as_str()?.into() });
    }
    Ok(closed)
}

const VISIBILITY_COLUMNS: &str = "id, run_id, workflow_id, workflow_type, task_queue, status, start_time_ns, \
     execution_time_ns, close_time_ns, history_length, history_size_bytes, state_transition_count, \
     parent_namespace_id, parent_workflow_id, parent_run_id, root_workflow_id, root_run_id, first_run_id, memo, \
     search_attributes";

pub(super) fn list(
    db: &Connection,
    namespace: NamespaceId,
    filter: &Filter,
    after: Option<Position>,
    limit: usize,
) -> Result<Vec<VisibilityRecord>, StoreError> {
    use rusqlite::types::Value as Sql;
    let condition = Condition::new(&filter.root);
    let mut parameters = vec![Sql::Blob(namespace.to_bytes())];
    let mut sql = format!("SELECT {VISIBILITY_COLUMNS} FROM visibility AS v WHERE v.namespace_id = ?");
    if let Some(after) = after {
        // Row values compare in one direction only; both descending columns are negated (neither is the least integer).
        sql.push_str(" AND (-v.close_order_ns, -v.start_time_ns, v.run_id) > (?, ?, ?)");
        sql.push_str(" AND v.close_order_ns <= ?");
        parameters.push(Sql::Integer(after.close_time_ns.saturating_neg()));
        parameters.push(Sql::Integer(after.start_time_ns.saturating_neg()));
        parameters.push(Sql::Text(after.run.to_string()));
        parameters.push(Sql::Integer(after.close_time_ns));
    }
    sql.push_str(" AND (");
    sql.push_str(&condition.sql);
    sql.push_str(") ORDER BY v.close_order_ns DESC, v.start_time_ns DESC, v.run_id LIMIT ?");
    parameters.extend(condition.parameters.iter().map(sql_value));
    parameters.push(Sql::Integer(i64::try_from(limit).unwrap_or(i64::MAX)));
    let mut statement = db.prepare(&sql)?;
    let mut rows = statement.query(params_from_iter(parameters))?;
    let mut records = Vec::new();
    while let Some(row) = rows.next()? {
        records.push(visibility(namespace, row)?);
    }
    Ok(records)
}

pub(super) fn count(
    db: &Connection,
    namespace: NamespaceId,
    filter: &Filter,
) -> Result<Vec<(i32, u64)>, StoreError> {
    use rusqlite::types::Value as Sql;
    let condition = Condition::new(&filter.root);
    let sql = format!(
        "SELECT v.status, count(*) FROM visibility AS v WHERE v.namespace_id = ? AND ({}) GROUP BY v.status ORDER BY v.status",
        condition.sql
    );
    let mut parameters = vec![Sql::Blob(namespace.to_bytes())];
    parameters.extend(condition.parameters.iter().map(sql_value));
    let mut statement = db.prepare(&sql)?;
    let counts =
        statement.query_map(params_from_iter(parameters), |row| Ok((row.get(0)?, row.get::<_, i64>(1)?)))?;
    counts.map(|row| row.map(|(status, count)| (status, count.cast_unsigned())).map_err(Into::into)).collect()
}

fn visibility(namespace: NamespaceId, row: &Row<'_>) -> Result<VisibilityRecord, StoreError> {
    let id: i64 = row.get(0)?;
    let run = |column: usize| -> Result<RunId, StoreError> {
        RunId::parse(row.get_ref(column)?.as_str()?)
            .ok_or_else(|| damaged("visibility", id, "a run id is no UUID"))
    };
    let parent = match row.get::<_, Option<String>>(13)? {
        Some(workflow_id) => Some((workflow_id, run(14)?)),
        None => None,
    };
    let parent_namespace = match row.get_ref(12)?.as_blob_or_null()? {
        Some(bytes) => Some(
            NamespaceId::from_bytes(bytes)
                .ok_or_else(|| damaged("visibility", id, "a namespace id is no UUID"))?,
        ),
        None => None,
    };
    Ok(VisibilityRecord {
        namespace,
        run: run(1)?,
        workflow_id: row.get_ref(2)?.as_str()?.into(),
        workflow_type: row.get(3)?,
        task_queue: row.get(4)?,
        status: WorkflowExecutionStatus::try_from(row.get::<_, i32>(5)?)
            .map_err(|error| damaged("visibility", id, &error.to_string()))?,
        start_time: Time(row.get(6)?),
        execution_time: Time(row.get(7)?),
        close_time: row.get::<_, Option<i64>>(8)?.map(Time),
        history_length: row.get::<_, Option<i64>>(9)?.unwrap_or(0),
        history_bytes: row.get::<_, Option<i64>>(10)?.unwrap_or(0),
        state_transitions: row.get::<_, Option<i64>>(11)?.unwrap_or(0),
        parent,
        parent_namespace,
        root: (row.get(15)?, run(16)?),
        first_run: run_id("visibility", id, row.get_ref(17)?.as_blob()?)?,
        memo: row
            .get_ref(18)?
            .as_blob_or_null()?
            .map(|bytes| decode::<Memo>("visibility", id, bytes))
            .transpose()?,
        search_attributes: row
            .get_ref(19)?
            .as_blob_or_null()?
            .map(|bytes| decode::<SearchAttributes>("visibility", id, bytes))
            .transpose()?,
    })
}

fn run_id(table: &str, id: i64, bytes: &[u8]) -> Result<RunId, StoreError> {
    RunId::from_bytes(bytes).ok_or_else(|| damaged(table, id, "a run id is no UUID"))
}

fn decode<M: Message + Default>(table: &str, id: i64, bytes: &[u8]) -> Result<M, StoreError> {
    M::decode(bytes).map_err(|error: DecodeError| damaged(table, id, &error.to_string()))
}

fn damaged(table: &str, id: i64, what: &str) -> StoreError {
    StoreError { message: format!("table `{table}`, row {id}: {what}") }
}
