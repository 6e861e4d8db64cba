//! The durable store: one SQLite file in WAL mode, `synchronous = FULL`.
//!
//! One connection writes, in the driver's commit thread: all queued steps are one transaction, so that a sync of the disk
//! is shared by everybody who waits for it (group commit).  Readers have connections of their own and see whole commits.
//! What is in the file, and what may be assumed after a crash: docs/store.md.

mod open;
mod read;
#[cfg(test)]
mod tests;
mod write;

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::types::Value as SqlValue;
use rusqlite::{Connection, OpenFlags};

pub use self::open::OpenError;
use super::{Boot, RunRecord, Store, StoreError};
use crate::engine::effect::{CurrentRecord, Effect, VisibilityRecord};
use crate::engine::ids::{NamespaceId, RunId};
use crate::engine::{ClosedRun, Time};
use crate::visibility::filter::Value;
use crate::visibility::{Filter, Position};

/// Connections kept for the next reader; more are opened when more read at once.
const IDLE_READERS_MAX: usize = 4;

/// An open database file, held against every other engine until it is dropped.
pub(crate) struct SqliteStore {
    // Fields drop in this order: connections close before the claim ends.
    readers: Mutex<Vec<Connection>>,
    writer: Mutex<Writer>,
    path: PathBuf,
    _claim: open::Claim,
}

struct Writer {
    connection: Connection,
    rows: write::RowIds,
}

impl SqliteStore {
    /// Opens the file, or makes it.
    pub(crate) fn open(path: &Path) -> Result<Self, OpenError> {
        let opened = open::open(path)?;
        Ok(Self {
            readers: Mutex::default(),
            writer: Mutex::new(Writer { connection: opened.writer, rows: write::RowIds::default() }),
            path: opened.path,
            _claim: opened.claim,
        })
    }

    /// Runs `read` on a connection that writes nothing.
    fn read<T>(&self, read: impl FnOnce(&Connection) -> Result<T, StoreError>) -> Result<T, StoreError> {
        let idle = lock(&self.readers).pop();
        let reader = match idle {
            Some(reader) => reader,
            None => {
                let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
                Connection::open_with_flags(&self.path, flags)?
            }
        };
        let result = read(&reader);
        let mut readers = lock(&self.readers);
        if result.is_ok() && readers.len() < IDLE_READERS_MAX {
            readers.push(reader);
        }
        result
    }
}

impl Store for SqliteStore {
    fn is_immediate(&self) -> bool {
        false
    }

    fn boot(&self) -> Result<Boot, StoreError> {
        self.read(read::boot)
    }

    fn commit(&self, steps: Vec<Vec<Effect>>) -> Result<(), StoreError> {
        let mut writer = lock(&self.writer);
        let Writer { connection, rows } = &mut *writer;
        let mut write = || -> rusqlite::Result<()> {
            let transaction = connection.transaction()?;
            for effect in steps.iter().flatten() {
                write::apply(&transaction, rows, effect)?;
            }
            transaction.commit()
        };
        match write() {
            Ok(()) => rows.forget_closed(),
            Err(error) => {
                // Rows of the transaction that was rolled back.
                *rows = write::RowIds::default();
                return Err(error.into());
            }
        }
        Ok(())
    }

    fn load_current(
        &self,
        namespace: NamespaceId,
        workflow_id: &str,
    ) -> Result<Option<CurrentRecord>, StoreError> {
        self.read(|db| read::current(db, namespace, workflow_id))
    }

    fn load_run(&self, run: RunId) -> Result<Option<RunRecord>, StoreError> {
        self.read(|db| {
            // One snapshot: a commit between two of these reads must not be seen by halves.
            let snapshot = db.unchecked_transaction()?;
            read::run(&snapshot, run)
        })
    }

    fn closed_before(
        &self,
        namespace: NamespaceId,
        before: Time,
        limit: usize,
    ) -> Result<Vec<ClosedRun>, StoreError> {
        self.read(|db| read::closed_before(db, namespace, before, limit))
    }

    fn list(
        &self,
        namespace: NamespaceId,
        filter: &Filter,
        after: Option<Position>,
        limit: usize,
    ) -> Result<Vec<VisibilityRecord>, StoreError> {
        self.read(|db| read::list(db, namespace, filter, after, limit))
    }

    fn count(&self, namespace: NamespaceId, filter: &Filter) -> Result<Vec<(i32, u64)>, StoreError> {
        self.read(|db| read::count(db, namespace, filter))
    }
}

impl Drop for SqliteStore {
    fn drop(&mut self) {
        // Leaves one file behind instead of three; failing only means that the next start does it.
        lock(&self.readers).clear();
        let _ = lock(&self.writer).connection.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)");
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        Self { message: error.to_string() }
    }
}

impl From<rusqlite::types::FromSqlError> for StoreError {
    fn from(error: rusqlite::types::FromSqlError) -> Self {
        Self { message: error.to_string() }
    }
}

fn sql_value(value: &Value) -> SqlValue {
    match value {
        Value::Text(text) => SqlValue::Text(text.clone()),
        Value::Int(value) => SqlValue::Integer(*value),
        Value::Double(value) => SqlValue::Real(*value),
    }
}

/// A panic elsewhere leaves a connection without an open transaction: `Transaction` rolls back when it is dropped.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
