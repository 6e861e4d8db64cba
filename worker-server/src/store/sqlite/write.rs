//! Effects to rows.  Called by `SqliteStore::commit` inside its transaction.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension as _, params};
use worker_proto::prost::{Message as _, encoding};

use crate::engine::effect::{Effect, VisibilityRecord};
use crate::engine::ids::RunId;
use crate::visibility::filter::Value;
use crate::visibility::record::{StoredAttribute, execution_duration_ns, position, stored_attributes};

/// `run.id` of the runs that are being written; open runs stay in it, closed ones leave with their last commit.
#[derive(Debug, Default)]
pub(super) struct RowIds {
    known: HashMap<RunId, i64>,
    closed: Vec<RunId>,
}

impl RowIds {
    /// To be called after each commit.
    pub(super) fn forget_closed(&mut self) {
        for run in self.closed.drain(..) {
            self.known.remove(&run);
        }
    }

    /// The row of a run that has one.
    fn existing(&mut self, db: &Connection, run: RunId) -> rusqlite::Result<Option<i64>> {
        if let Some(row) = self.known.get(&run) {
            return Ok(Some(*row));
        }
        let mut statement = db.prepare_cached("SELECT id FROM run WHERE run_id = ?")?;
        let row = statement.query_row([run.0.as_bytes()], |row| row.get(0)).optional()?;
        if let Some(row) = row {
            self.known.insert(run, row);
        }
        Ok(row)
    }

    /// The row of a run that the engine has put before; without it the file and the engine disagree.
    fn required(&mut self, db: &Connection, run: RunId) -> rusqlite::Result<i64> {
        self.existing(db, run)?.ok_or(rusqlite::Error::QueryReturnedNoRows)
    }
}

/// Applies one effect.
pub(super) fn apply(db: &Connection, rows: &mut RowIds, effect: &Effect) -> rusqlite::Result<()> {
    match effect {
        Effect::PutRun { run, namespace, open, record } => {
            let record = record.encode_to_vec();
            if let Some(row) = rows.existing(db, *run)? {
                let mut statement =
                    db.prepare_cached("UPDATE run SET open = ?2, record = ?3 WHERE id = ?1")?;
                statement.execute(params![row, open, record])?;
            } else {
                let mut statement = db.prepare_cached(
                    "INSERT INTO run (run_id, namespace_id, open, record) VALUES (?1, ?2, ?3, ?4)",
                )?;
                let row =
                    statement.insert(params![run.0.as_bytes(), namespace.0.as_bytes(), open, record])?;
                rows.known.insert(*run, row);
            }
            if !open {
                rows.closed.push(*run);
            }
        }
        Effect::AppendHistory { run, first_event_id, events } => {
            let mut bytes = Vec::new();
            for event in events {
                encoding::message::encode(1, event.as_ref(), &mut bytes);
            }
            let row = rows.required(db, *run)?;
            let mut statement =
                db.prepare_cached("INSERT INTO history (run, first_event_id, events) VALUES (?1, ?2, ?3)")?;
            statement.execute(params![row, first_event_id, bytes])?;
        }
        Effect::PutItem { run, item } => {
            let row = rows.required(db, *run)?;
            let (kind, key) = item.key().to_row();
            let mut statement = db.prepare_cached(
                "INSERT OR REPLACE INTO item (run, kind, key, value) VALUES (?1, ?2, ?3, ?4)",
            )?;
            statement.execute(params![row, kind, key, item.encode()])?;
        }
        Effect::DeleteItem { run, key } => {
            let row = rows.required(db, *run)?;
            let (kind, key) = key.to_row();
            let mut statement =
                db.prepare_cached("DELETE FROM item WHERE run = ?1 AND kind = ?2 AND key = ?3")?;
            statement.execute(params![row, kind, key])?;
        }
        Effect::DeleteRun { run } => delete_run(db, rows, *run)?,
        Effect::PutCurrent { namespace, workflow_id, record } => {
            let mut statement = db.prepare_cached(
                "INSERT OR REPLACE INTO current_run (namespace_id, workflow_id, record) VALUES (?1, ?2, ?3)",
            )?;
            statement.execute(params![namespace.0.as_bytes(), &**workflow_id, record.encode_to_vec()])?;
        }
        Effect::DeleteCurrent { namespace, workflow_id } => {
            let mut statement =
                db.prepare_cached("DELETE FROM current_run WHERE namespace_id = ?1 AND workflow_id = ?2")?;
            statement.execute(params![namespace.0.as_bytes(), &**workflow_id])?;
        }
        Effect::PutOutbox(record) => {
            let mut statement =
                db.prepare_cached("INSERT OR REPLACE INTO outbox (id, record) VALUES (?1, ?2)")?;
            statement.execute(params![record.id.cast_signed(), record.encode_to_vec()])?;
        }
        Effect::DeleteOutbox { id } => {
            db.prepare_cached("DELETE FROM outbox WHERE id = ?1")?.execute([id.cast_signed()])?;
        }
        Effect::PutVisibility(record) => put_visibility(db, rows, record)?,
        Effect::PutNamespace(record) => {
            let mut statement =
                db.prepare_cached("INSERT OR REPLACE INTO namespace (id, record) VALUES (?1, ?2)")?;
            statement.execute(params![record.id, record.encode_to_vec()])?;
        }
        Effect::PutMeta(record) => {
            let mut statement =
                db.prepare_cached("INSERT OR REPLACE INTO meta (id, record) VALUES (1, ?1)")?;
            statement.execute([record.encode_to_vec()])?;
        }
    }
    Ok(())
}

fn delete_run(db: &Connection, rows: &mut RowIds, run: RunId) -> rusqlite::Result<()> {
    let Some(row) = rows.existing(db, run)? else { return Ok(()) };
    for sql in [
        "DELETE FROM run WHERE id = ?1",
        "DELETE FROM history WHERE run = ?1",
        "DELETE FROM item WHERE run = ?1",
        "DELETE FROM visibility WHERE id = ?1",
        "DELETE FROM visibility_attribute WHERE visibility_id = ?1",
    ] {
        db.prepare_cached(sql)?.execute([row])?;
    }
    rows.known.remove(&run);
    Ok(())
}

fn put_visibility(db: &Connection, rows: &mut RowIds, record: &VisibilityRecord) -> rusqlite::Result<()> {
    let row = rows.required(db, record.run)?;
    let closed = |value: i64| record.close_time.map(|_| value);
    let mut statement = db.prepare_cached(
        "INSERT OR REPLACE INTO visibility (id, namespace_id, run_id, workflow_id, workflow_type, task_queue, status,
             start_time_ns, execution_time_ns, close_time_ns, close_order_ns, execution_duration_ns, history_length,
             history_size_bytes, state_transition_count, parent_namespace_id, parent_workflow_id, parent_run_id,
             root_workflow_id, root_run_id, first_run_id, memo, search_attributes)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23)",
    )?;
    statement.execute(params![
        row,
        record.namespace.0.as_bytes(),
        record.run.to_string(),
        &*record.workflow_id,
        record.workflow_type,
        record.task_queue,
        record.status as i32,
        record.start_time.0,
        record.execution_time.0,
        record.close_time.map(|time| time.0),
        position(record).close_time_ns,
        execution_duration_ns(record),
        closed(record.history_length),
        closed(record.history_bytes),
        closed(record.state_transitions),
        record.parent_namespace.map(|namespace| namespace.to_bytes()),
        record.parent.as_ref().map(|(workflow_id, _)| workflow_id),
        record.parent.as_ref().map(|(_, run)| run.to_string()),
        record.root.0,
        record.root.1.to_string(),
        record.first_run.to_bytes(),
        record.memo.as_ref().map(|memo| memo.encode_to_vec()),
        record.search_attributes.as_ref().map(|attributes| attributes.encode_to_vec()),
    ])?;
    put_attributes(db, row, record)
}

fn put_attributes(db: &Connection, row: i64, record: &VisibilityRecord) -> rusqlite::Result<()> {
    db.prepare_cached("DELETE FROM visibility_attribute WHERE visibility_id = ?1")?.execute([row])?;
    for (name, attribute) in stored_attributes(record) {
        let values = match attribute {
            StoredAttribute::One(value) => vec![value],
            StoredAttribute::Many(values) => values.into_iter().map(Value::Text).collect(),
        };
        let mut statement = db.prepare_cached(
            "INSERT INTO visibility_attribute (visibility_id, name, ordinal, value) VALUES (?1, ?2, ?3, ?4)",
        )?;
        for (ordinal, value) in values.iter().enumerate() {
            statement.execute(params![row, name, ordinal as i64, super::sql_value(value)])?;
        }
    }
    Ok(())
}
