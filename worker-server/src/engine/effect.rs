//! What one step asks of the store, and the records it is made of.
//!
//! A record holds only what history cannot tell: a run's maps of timers, children and updates are rebuilt from its
//! events, so a step writes its new events, one small row of scalars, and the items that changed.
//! Every record is a protobuf message of ours, so that fields can be added without a migration.

use std::sync::Arc;

use worker_proto::common::{Memo, Payloads, SearchAttributes};
use worker_proto::enums::WorkflowExecutionStatus;
use worker_proto::failure::Failure;
use worker_proto::history::HistoryEvent;
use worker_proto::prost;

use super::ids::{NamespaceId, RunId};
use super::time::Time;

/// One change of the store.  The effects of a step are applied in their order, all or none.
#[derive(Debug, Clone)]
pub(crate) enum Effect {
    /// Insert or replace the row of a run.
    PutRun { run: RunId, namespace: NamespaceId, open: bool, record: RunCore },
    /// A new batch at the end of a run's history; pages never split a batch.
    AppendHistory { run: RunId, first_event_id: i64, events: Vec<Arc<HistoryEvent>> },
    /// Insert or replace one item of a run.
    PutItem { run: RunId, item: Item },
    /// Remove one item, if it is there.
    DeleteItem { run: RunId, key: ItemKey },
    /// Everything of a run: row, history, items, visibility.
    DeleteRun { run: RunId },
    /// The latest run of a workflow id.
    PutCurrent { namespace: NamespaceId, workflow_id: Arc<str>, record: CurrentRecord },
    /// The workflow id is free.
    DeleteCurrent { namespace: NamespaceId, workflow_id: Arc<str> },
    /// Work that another run must see; `id` grows.
    PutOutbox(OutboxRecord),
    /// It was done, in this very step.
    DeleteOutbox { id: u64 },
    /// Insert or replace the row that lists show, key `run`.
    PutVisibility(Box<VisibilityRecord>),
    /// Insert or replace, key `id`.
    PutNamespace(NamespaceRecord),
    /// The one record of the engine itself.
    PutMeta(MetaRecord),
}

/// The latest run of a workflow id.
#[derive(Clone, PartialEq, Eq, prost::Message)]
pub(crate) struct CurrentRecord {
    /// 16 bytes of the run id.
    #[prost(bytes = "vec", tag = "1")]
    pub(crate) run: Vec<u8>,
    #[prost(enumeration = "WorkflowExecutionStatus", tag = "2")]
    pub(crate) status: i32,
    #[prost(string, tag = "3")]
    pub(crate) start_request_id: String,
    /// The first run of the chain.
    #[prost(bytes = "vec", tag = "4")]
    pub(crate) first_run: Vec<u8>,
}

/// The scalars of a run.  Times are engine nanoseconds, 0 = unset.
#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct RunCore {
    #[prost(bytes = "vec", tag = "1")]
    pub(crate) namespace_id: Vec<u8>,
    #[prost(string, tag = "2")]
    pub(crate) workflow_id: String,
    #[prost(enumeration = "WorkflowExecutionStatus", tag = "3")]
    pub(crate) status: i32,
    /// The last written event; the history read back must end there.
    #[prost(int64, tag = "4")]
    pub(crate) last_event_id: i64,
    #[prost(message, optional, tag = "5")]
    pub(crate) workflow_task: Option<WorkflowTaskRecord>,
    /// Attempt of the next or present workflow task, 1-based.
    #[prost(int32, tag = "6")]
    pub(crate) workflow_task_attempt: i32,
    /// Empty: not sticky.
    #[prost(string, tag = "7")]
    pub(crate) sticky_queue: String,
    #[prost(int64, tag = "8")]
    pub(crate) sticky_timeout_ns: i64,
    #[prost(int64, tag = "9")]
    pub(crate) start_time_ns: i64,
    #[prost(int64, tag = "10")]
    pub(crate) close_time_ns: i64,
    #[prost(int64, tag = "11")]
    pub(crate) run_expires_at_ns: i64,
    #[prost(int64, tag = "12")]
    pub(crate) execution_expires_at_ns: i64,
    /// While set, the first workflow task is held back until then.
    #[prost(int64, tag = "13")]
    pub(crate) first_task_at_ns: i64,
    #[prost(string, tag = "14")]
    pub(crate) task_queue: String,
    #[prost(int64, tag = "15")]
    pub(crate) history_bytes: i64,
    #[prost(int64, tag = "16")]
    pub(crate) state_transitions: i64,
    /// The earliest time at which the run has something to do by itself; the engine sleeps until then.
    #[prost(int64, tag = "17")]
    pub(crate) wake_at_ns: i64,
    #[prost(string, tag = "18")]
    pub(crate) start_request_id: String,
    #[prost(string, tag = "19")]
    pub(crate) cancel_request_id: String,
    /// Number of the next buffered event.
    #[prost(int64, tag = "20")]
    pub(crate) buffered_next: i64,
    /// Default timeout of workflow tasks.
    #[prost(int64, tag = "21")]
    pub(crate) workflow_task_timeout_ns: i64,
    /// First start of the pure-heartbeat chain of workflow tasks now going on.
    #[prost(int64, tag = "22")]
    pub(crate) heartbeat_since_ns: i64,
    /// Priority of its workflow tasks, 1 first, 0 = default.
    #[prost(int32, tag = "23")]
    pub(crate) priority: i32,
    /// The last workflow task was to close the run, had not something come meanwhile.
    #[prost(bool, tag = "24")]
    pub(crate) close_attempted: bool,
}

/// The one pending workflow task of a run.
#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct WorkflowTaskRecord {
    /// For a task without events of its own, the id that its event would have.
    #[prost(int64, tag = "1")]
    pub(crate) scheduled_event_id: i64,
    /// 0 until started.
    #[prost(int64, tag = "2")]
    pub(crate) started_event_id: i64,
    #[prost(int32, tag = "3")]
    pub(crate) attempt: i32,
    #[prost(int64, tag = "4")]
    pub(crate) scheduled_at_ns: i64,
    #[prost(int64, tag = "5")]
    pub(crate) original_scheduled_at_ns: i64,
    #[prost(int64, tag = "6")]
    pub(crate) started_at_ns: i64,
    #[prost(int64, tag = "7")]
    pub(crate) timeout_ns: i64,
    #[prost(string, tag = "8")]
    pub(crate) task_queue: String,
    #[prost(bool, tag = "9")]
    pub(crate) sticky: bool,
    /// Whether SCHEDULED (and STARTED, when started) are in history.
    #[prost(bool, tag = "10")]
    pub(crate) written: bool,
    /// Made for an update alone; may vanish without a trace.
    #[prost(bool, tag = "11")]
    pub(crate) speculative: bool,
    #[prost(string, tag = "12")]
    pub(crate) identity: String,
    #[prost(string, tag = "13")]
    pub(crate) request_id: String,
    #[prost(int64, tag = "14")]
    pub(crate) history_bytes: i64,
    #[prost(bool, tag = "15")]
    pub(crate) suggest_continue_as_new: bool,
    /// Schedule-to-start deadline of a sticky task, 0 = none.
    #[prost(int64, tag = "16")]
    pub(crate) start_deadline_ns: i64,
    /// Build id that the starting worker named.
    #[prost(string, tag = "17")]
    pub(crate) build_id: String,
    /// Binary checksum or versioning flag are not kept: unversioned workers only.
    #[prost(bool, tag = "18")]
    pub(crate) use_versioning: bool,
}

/// The attempts of one pending activity; what was scheduled is in its event.
#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct ActivityRecord {
    #[prost(int64, tag = "1")]
    pub(crate) scheduled_event_id: i64,
    #[prost(int32, tag = "2")]
    pub(crate) attempt: i32,
    /// When this attempt is or was due.
    #[prost(int64, tag = "3")]
    pub(crate) scheduled_at_ns: i64,
    /// 0 = not started.
    #[prost(int64, tag = "4")]
    pub(crate) started_at_ns: i64,
    #[prost(string, tag = "5")]
    pub(crate) started_identity: String,
    #[prost(string, tag = "6")]
    pub(crate) request_id: String,
    #[prost(int64, tag = "7")]
    pub(crate) heartbeat_at_ns: i64,
    #[prost(message, optional, tag = "8")]
    pub(crate) heartbeat_details: Option<Payloads>,
    #[prost(message, optional, tag = "9")]
    pub(crate) last_failure: Option<Failure>,
    /// 0 = not requested.
    #[prost(int64, tag = "10")]
    pub(crate) cancel_requested_event_id: i64,
    #[prost(string, tag = "11")]
    pub(crate) task_queue: String,
    #[prost(int64, tag = "12")]
    pub(crate) last_attempt_completed_at_ns: i64,
    #[prost(string, tag = "13")]
    pub(crate) last_worker_identity: String,
    #[prost(int32, tag = "14")]
    pub(crate) priority: i32,
    /// A closing event of it sits in the buffer: nothing more happens to it.
    #[prost(bool, tag = "15")]
    pub(crate) closing: bool,
    #[prost(string, tag = "16")]
    pub(crate) build_id: String,
    /// Grows when queued dispatches of the activity become void.
    #[prost(int32, tag = "17")]
    pub(crate) stamp: i32,
}

/// Names one item of a run.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum ItemKey {
    /// By scheduled event id.
    Activity(i64),
    /// By the order of arrival.
    Buffered(i64),
    /// By request id; a signal that was taken.
    RequestId(String),
}

/// One item of a run.
#[derive(Debug, Clone)]
#[expect(clippy::large_enum_variant, reason = "built, encoded and dropped; never kept in numbers")]
pub(crate) enum Item {
    Activity(ActivityRecord),
    Buffered { sequence: i64, event: Arc<HistoryEvent> },
    RequestId(String),
}

impl Item {
    pub(crate) fn key(&self) -> ItemKey {
        match self {
            Self::Activity(record) => ItemKey::Activity(record.scheduled_event_id),
            Self::Buffered { sequence, .. } => ItemKey::Buffered(*sequence),
            Self::RequestId(id) => ItemKey::RequestId(id.clone()),
        }
    }

    /// The row's value; [`Self::decode`] with the key gives the item back.
    pub(crate) fn encode(&self) -> Vec<u8> {
        use prost::Message as _;
        match self {
            Self::Activity(record) => record.encode_to_vec(),
            Self::Buffered { event, .. } => event.encode_to_vec(),
            Self::RequestId(_) => Vec::new(),
        }
    }

    /// # Errors
    /// Bytes that are not such an item.
    pub(crate) fn decode(key: ItemKey, value: &[u8]) -> Result<Self, prost::DecodeError> {
        use prost::Message as _;
        Ok(match key {
            ItemKey::Activity(_) => Self::Activity(ActivityRecord::decode(value)?),
            ItemKey::Buffered(sequence) => {
                Self::Buffered { sequence, event: Arc::new(HistoryEvent::decode(value)?) }
            }
            ItemKey::RequestId(id) => Self::RequestId(id),
        })
    }
}

impl ItemKey {
    /// Kind number and ordered key bytes of the row.
    pub(crate) fn to_row(&self) -> (u8, Vec<u8>) {
        match self {
            Self::Activity(id) => (1, id.to_be_bytes().to_vec()),
            Self::Buffered(sequence) => (2, sequence.to_be_bytes().to_vec()),
            Self::RequestId(id) => (3, id.as_bytes().to_vec()),
        }
    }

    /// `None` for a row that is not ours.
    pub(crate) fn from_row(kind: u8, key: &[u8]) -> Option<Self> {
        match kind {
            1 => Some(Self::Activity(i64::from_be_bytes(key.try_into().ok()?))),
            2 => Some(Self::Buffered(i64::from_be_bytes(key.try_into().ok()?))),
            3 => Some(Self::RequestId(String::from_utf8(key.to_vec()).ok()?)),
            _ => None,
        }
    }
}

/// Work in one run that another run asked for.
#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct OutboxRecord {
    #[prost(uint64, tag = "1")]
    pub(crate) id: u64,
    /// The run that asked.
    #[prost(bytes = "vec", tag = "2")]
    pub(crate) source: Vec<u8>,
    /// Its INITIATED event; for a closed child the parent's.
    #[prost(int64, tag = "3")]
    pub(crate) initiated_event_id: i64,
    /// Makes the target's change idempotent.
    #[prost(string, tag = "4")]
    pub(crate) request_id: String,
    #[prost(enumeration = "OutboxKind", tag = "5")]
    pub(crate) kind: i32,
    #[prost(bytes = "vec", tag = "6")]
    pub(crate) target_namespace: Vec<u8>,
    #[prost(string, tag = "7")]
    pub(crate) target_workflow_id: String,
    /// Empty: the current run.
    #[prost(bytes = "vec", tag = "8")]
    pub(crate) target_run: Vec<u8>,
}

/// What an [`OutboxRecord`] asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, prost::Enumeration)]
#[repr(i32)]
pub(crate) enum OutboxKind {
    Unspecified = 0,
    /// `source` is the parent.
    StartChild = 1,
    /// `source` is the closed child, the target its parent.
    ChildClosed = 2,
    SignalExternal = 3,
    CancelExternal = 4,
    /// Parent close policies; `target_run` is the child's first run.
    TerminateChild = 5,
    CancelChild = 6,
    /// Remove the run itself, behind the news of its end; `source` and target are that run.
    DeleteRun = 7,
}

/// What lists and counts see of a run.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct VisibilityRecord {
    pub(crate) namespace: NamespaceId,
    pub(crate) run: RunId,
    pub(crate) workflow_id: Arc<str>,
    pub(crate) workflow_type: String,
    pub(crate) task_queue: String,
    pub(crate) status: WorkflowExecutionStatus,
    pub(crate) start_time: Time,
    /// Start plus the first backoff.
    pub(crate) execution_time: Time,
    pub(crate) close_time: Option<Time>,
    /// 0 until closed, as the next two.
    pub(crate) history_length: i64,
    pub(crate) history_bytes: i64,
    pub(crate) state_transitions: i64,
    /// Workflow id and run.
    pub(crate) parent: Option<(String, RunId)>,
    pub(crate) parent_namespace: Option<NamespaceId>,
    /// The topmost ancestor; for a root itself.
    pub(crate) root: (String, RunId),
    pub(crate) first_run: RunId,
    pub(crate) memo: Option<Memo>,
    /// Custom ones and those that SDKs set; payloads carry the metadata `type`.
    pub(crate) search_attributes: Option<SearchAttributes>,
}

/// A namespace.
#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct NamespaceRecord {
    #[prost(bytes = "vec", tag = "1")]
    pub(crate) id: Vec<u8>,
    #[prost(string, tag = "2")]
    pub(crate) name: String,
    /// `NamespaceState` of the API.
    #[prost(int32, tag = "3")]
    pub(crate) state: i32,
    #[prost(string, tag = "4")]
    pub(crate) description: String,
    #[prost(string, tag = "5")]
    pub(crate) owner_email: String,
    #[prost(btree_map = "string, string", tag = "6")]
    pub(crate) data: std::collections::BTreeMap<String, String>,
    #[prost(int64, tag = "7")]
    pub(crate) retention_ns: i64,
    /// Custom search attributes: name and `IndexedValueType`.
    #[prost(btree_map = "string, int32", tag = "8")]
    pub(crate) search_attributes: std::collections::BTreeMap<String, i32>,
    #[prost(bool, tag = "9")]
    pub(crate) is_global: bool,
}

/// Counters of the engine that must never go back.
#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct MetaRecord {
    /// Event task ids below this may have been used.
    #[prost(int64, tag = "1")]
    pub(crate) task_ids_reserved: i64,
    /// Outbox ids below this may have been used.
    #[prost(uint64, tag = "2")]
    pub(crate) outbox_ids_reserved: u64,
}
