//! Task tokens and page tokens: small messages of ours, opaque to everyone else, valid after a restart.

use bytes::Bytes;
use worker_proto::prost::{self, Message as _};

use super::ids::RunId;
use super::rejected::Rejected;

/// Names one started task.  Read back with suspicion: anyone can send any bytes.
#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct TaskToken {
    #[prost(enumeration = "TokenKind", tag = "1")]
    pub(crate) kind: i32,
    #[prost(bytes = "vec", tag = "2")]
    pub(crate) run: Vec<u8>,
    #[prost(int64, tag = "3")]
    pub(crate) scheduled_event_id: i64,
    #[prost(int64, tag = "4")]
    pub(crate) started_event_id: i64,
    #[prost(int32, tag = "5")]
    pub(crate) attempt: i32,
    #[prost(uint64, tag = "6")]
    pub(crate) query: u64,
    /// When it was started: two starts of one virtual id differ here.
    #[prost(int64, tag = "7")]
    pub(crate) started_at_ns: i64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, prost::Enumeration)]
#[repr(i32)]
pub(crate) enum TokenKind {
    Unspecified = 0,
    WorkflowTask = 1,
    Query = 2,
    Activity = 3,
}

impl TaskToken {
    pub(crate) fn to_bytes(&self) -> Bytes {
        self.encode_to_vec().into()
    }

    /// # Errors
    /// INVALID_ARGUMENT for an empty token or foreign bytes; NOT_FOUND for a token of another kind, as for one of a task that is gone.
    pub(crate) fn parse(bytes: &[u8], kind: TokenKind) -> Result<(Self, RunId), Rejected> {
        if bytes.is_empty() {
            return Err(Rejected::invalid("Task token not set on request."));
        }
        let foreign = || Rejected::invalid("Error deserializing task token.");
        let token = Self::decode(bytes).map_err(|_| foreign())?;
        let run = RunId::from_bytes(&token.run).ok_or_else(foreign)?;
        if token.kind() != kind {
            return Err(Rejected::not_found(match kind {
                TokenKind::Query => "query task not found, or already expired",
                TokenKind::Activity => {
                    "invalid activityID or activity already timed out or invoking workflow is completed"
                }
                TokenKind::Unspecified | TokenKind::WorkflowTask => "Workflow task not found.",
            }));
        }
        Ok((token, run))
    }
}

/// Where a reader of history goes on.
#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct PageToken {
    #[prost(bytes = "vec", tag = "1")]
    pub(crate) run: Vec<u8>,
    /// The first event not delivered yet.
    #[prost(int64, tag = "2")]
    pub(crate) next_event_id: i64,
    /// The last event to deliver, 0 = all there are.
    #[prost(int64, tag = "3")]
    pub(crate) last_event_id: i64,
    /// Of a workflow task without events: they are appended at the end, if it is still this one.
    #[prost(int64, tag = "4")]
    pub(crate) task_started_event_id: i64,
    #[prost(bool, tag = "5")]
    pub(crate) reverse: bool,
}

impl PageToken {
    pub(crate) fn to_bytes(&self) -> Bytes {
        self.encode_to_vec().into()
    }

    /// # Errors
    /// INVALID_ARGUMENT for foreign bytes.
    pub(crate) fn parse(bytes: &[u8]) -> Result<(Self, RunId), Rejected> {
        let foreign = || Rejected::invalid("Invalid NextPageToken.");
        let token = Self::decode(bytes).map_err(|_| foreign())?;
        let run = RunId::from_bytes(&token.run).ok_or_else(foreign)?;
        Ok((token, run))
    }
}
