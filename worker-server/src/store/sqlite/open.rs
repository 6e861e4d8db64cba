//! Taking possession of a database file: whose it is, whether it is whole, and that nobody else has it.
//!
//! Refusals leave the file as it was: the header is read as plain bytes, the checks run on a read-only connection, and
//! only a file that passed them is opened for writing.  Called by `SqliteStore::open`.

use std::fmt;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};

/// Says "worker engine" in the header of the file (`wrkE`).
const APPLICATION_ID: i32 = 0x7772_6b45;
/// One schema script per version, in order; `user_version` counts those that were applied.
const SCHEMA: [&str; 1] = [include_str!("../schema/0001_init.sql")];
/// Larger files are checked by what is read from them, not page by page at every start.
const FULL_CHECK_BYTES_MAX: u64 = 64 * 1024 * 1024;

/// Why a database file was not opened.  The file is as it was before.
#[derive(Debug)]
#[non_exhaustive]
pub enum OpenError {
    /// Another engine has the file open, in this process or in another; two would corrupt each other's decisions.
    Held {
        /// The database file.
        path: PathBuf,
        /// The process that holds it, when it could be told.
        by: Option<u32>,
    },
    /// Not a database of this engine.
    NotOurs {
        /// The file.
        path: PathBuf,
        /// What it seems to be.
        found: String,
    },
    /// A database of this engine that is damaged.
    Corrupt {
        /// The file.
        path: PathBuf,
        /// What the check found first.
        detail: String,
    },
    /// Written by a newer version of this engine.
    Newer {
        /// The file.
        path: PathBuf,
        /// The schema version of the file.
        found: i64,
        /// The newest version that this engine knows.
        supported: i64,
    },
    /// The file or its directory cannot be read or written.
    Io {
        /// The file.
        path: PathBuf,
        /// What the operating system or SQLite says.
        detail: String,
    },
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Held { path, by } => {
                let path = path.display();
                match by {
                    Some(pid) => write!(f, "database file `{path}` is held by process {pid}")?,
                    None => write!(f, "database file `{path}` is held by another engine")?,
                }
                f.write_str("; stop it first, or use another file")
            }
            Self::NotOurs { path, found } => write!(
                f,
                "`{}` is not a database of this engine but {found}; it was left untouched, name another file",
                path.display()
            ),
            Self::Corrupt { path, detail } => write!(
                f,
                "database file `{}` is damaged: {detail}; it was left untouched, restore it from a copy",
                path.display()
            ),
            Self::Newer { path, found, supported } => write!(
                f,
                "database file `{}` has schema version {found}, this engine knows up to {supported}; use a newer engine",
                path.display()
            ),
            Self::Io { path, detail } => {
                write!(f, "database file `{}` cannot be opened: {detail}", path.display())
            }
        }
    }
}

impl std::error::Error for OpenError {}

/// Holds the lock file for as long as it lives.
#[derive(Debug)]
pub(super) struct Claim {
    _lock: File,
}

/// A file that is ours: where it is, a connection for writing, and the claim on it.
pub(super) struct Opened {
    pub(super) path: PathBuf,
    pub(super) writer: Connection,
    pub(super) claim: Claim,
}

/// Opens the file, or makes a new one if there is none or an empty one.
pub(super) fn open(path: &Path) -> Result<Opened, OpenError> {
    let path = match path.canonicalize() {
        Ok(path) => path,
        Err(error) if error.kind() == io::ErrorKind::NotFound => path.to_owned(),
        Err(error) => return Err(OpenError::Io { path: path.to_owned(), detail: error.to_string() }),
    };
    let claim = claim(&path)?;
    match check_header(&path).and_then(|()| check_contents(&path)) {
        Ok(()) => {}
        Err(refused) => {
            // Beside a stranger's file no lock of ours has a meaning, and nobody else can hold it.
            let _ = std::fs::remove_file(lock_path(&path));
            return Err(refused);
        }
    }
    let writer = connect_writer(&path)?;
    Ok(Opened { path, writer, claim })
}

fn lock_path(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".lock");
    name.into()
}

/// `app.db` → `app.db.lock`: a lock of the operating system, which ends with the process however it ends.
fn claim(path: &Path) -> Result<Claim, OpenError> {
    let io = |error: io::Error| OpenError::Io { path: path.to_owned(), detail: error.to_string() };
    let mut lock = OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(lock_path(path))
        .map_err(io)?;
    match lock.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            let mut text = String::new();
            // Only for the message; a holder that has not written its number yet is simply not named.
            let by = lock.read_to_string(&mut text).ok().and_then(|_| text.trim().parse().ok());
            return Err(OpenError::Held { path: path.to_owned(), by });
        }
        Err(TryLockError::Error(error)) => return Err(io(error)),
    }
    lock.set_len(0).map_err(io)?;
    lock.rewind().map_err(io)?;
    writeln!(lock, "{}", std::process::id()).map_err(io)?;
    Ok(Claim { _lock: lock })
}

/// The fixed fields of SQLite's file header; see its file format, section 1.3.
fn check_header(path: &Path) -> Result<(), OpenError> {
    let not_ours = |found: &str| OpenError::NotOurs { path: path.to_owned(), found: found.to_owned() };
    let io = |error: io::Error| OpenError::Io { path: path.to_owned(), detail: error.to_string() };
    let mut header = Vec::new();
    match File::open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(io(error)),
        Ok(file) => {
            if file.metadata().map_err(io)?.is_dir() {
                return Err(not_ours("a directory"));
            }
            file.take(100).read_to_end(&mut header).map_err(io)?;
        }
    }
    if header.is_empty() {
        return Ok(());
    }
    if !header.starts_with(b"SQLite format 3\0") || header.len() < 100 {
        return Err(not_ours("a file of another kind"));
    }
    let field = |at: usize| i32::from_be_bytes(header[at..at + 4].try_into().expect("four bytes"));
    let (user_version, application_id) = (field(60), field(68));
    if application_id != APPLICATION_ID && (application_id, user_version) != (0, 0) {
        return Err(not_ours("a SQLite database of another application"));
    }
    Ok(())
}

/// Reads the file through SQLite, which may not write: tables, version, integrity.
fn check_contents(path: &Path) -> Result<(), OpenError> {
    let size = match std::fs::metadata(path) {
        Ok(metadata) if metadata.len() > 0 => metadata.len(),
        _ => return Ok(()),
    };
    let corrupt =
        |error: rusqlite::Error| OpenError::Corrupt { path: path.to_owned(), detail: error.to_string() };
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let reader = Connection::open_with_flags(path, flags).map_err(corrupt)?;
    let application_id: i32 = pragma(&reader, "application_id").map_err(corrupt)?;
    if application_id != APPLICATION_ID {
        let tables: i64 =
            reader.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).map_err(corrupt)?;
        // A file that was made and not yet filled is as good as none.
        return match tables {
            0 => Ok(()),
            _ => Err(OpenError::NotOurs {
                path: path.to_owned(),
                found: "a SQLite database of another application".into(),
            }),
        };
    }
    let found: i64 = pragma(&reader, "user_version").map_err(corrupt)?;
    let supported = SCHEMA.len() as i64;
    if found > supported {
        return Err(OpenError::Newer { path: path.to_owned(), found, supported });
    }
    if size <= FULL_CHECK_BYTES_MAX {
        let result: String =
            reader.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).map_err(corrupt)?;
        if result != "ok" {
            return Err(OpenError::Corrupt { path: path.to_owned(), detail: result });
        }
    }
    Ok(())
}

fn connect_writer(path: &Path) -> Result<Connection, OpenError> {
    let io = |error: rusqlite::Error| OpenError::Io { path: path.to_owned(), detail: error.to_string() };
    let mut writer = Connection::open(path).map_err(io)?;
    let mode: String = writer.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0)).map_err(io)?;
    if !mode.eq_ignore_ascii_case("wal") {
        return Err(OpenError::Io {
            path: path.to_owned(),
            detail: format!("its file system allows no write-ahead log (journal mode `{mode}`)"),
        });
    }
    // FULL: a commit that returned survives the loss of power, not only of the process.
    writer
        .execute_batch("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -32768")
        .map_err(io)?;
    writer.set_prepared_statement_cache_capacity(64);
    migrate(&mut writer).map_err(io)?;
    Ok(writer)
}

/// Applies the schema scripts that the file lacks, all in one transaction.
fn migrate(writer: &mut Connection) -> rusqlite::Result<()> {
    let applied: i64 = pragma(writer, "user_version")?;
    let missing = &SCHEMA[usize::try_from(applied).unwrap_or(0).min(SCHEMA.len())..];
    if missing.is_empty() {
        return Ok(());
    }
    let transaction = writer.transaction()?;
    for script in missing {
        transaction.execute_batch(script)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", SCHEMA.len() as i64)?;
    transaction.commit()
}

fn pragma<T: rusqlite::types::FromSql>(connection: &Connection, name: &str) -> rusqlite::Result<T> {
    connection.pragma_query_value(None, name, |row| row.get(0))
}
