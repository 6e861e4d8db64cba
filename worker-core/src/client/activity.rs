//! Completing activities from elsewhere than the function that began them.

use std::fmt;

use prost::Message;
use serde::Serialize;
use worker_proto::common::Payloads;
use worker_proto::workflowservice as wire;

use super::Client;
use super::error::ActivityHandleError;
use super::rpc::Effort;
use crate::activity::CancelReason;
use crate::error::Failure;
use crate::size;

/// An attempt of an activity that is completed from outside, see
/// [`complete_later`](crate::ActivityContext::complete_later).
#[derive(Clone)]
pub struct ActivityHandle {
    client: Client,
    target: Target,
}

#[derive(Clone)]
enum Target {
    Token(Vec<u8>),
    Id { workflow_id: String, activity_id: String },
}

/// One call in its two forms: the attempt named by its token, or the activity by its ids. `$field` is what it says,
/// `$read` what of the answer is given on.
macro_rules! call {
    ($handle:ident, $operation:literal, $field:ident, $by_token:ident($ByToken:ident), $by_id:ident($ById:ident), $read:expr) => {{
        let client = &$handle.client;
        let (identity, namespace) = (client.identity().to_owned(), client.namespace().to_owned());
        match $handle.target.clone() {
            Target::Token(token) => {
                let task_token = token.into();
                let request =
                    wire::$ByToken { task_token, $field, identity, namespace, ..Default::default() };
                let send = client.rpc().call($operation, Effort::Ordinary, request, |service, request| {
                    service.$by_token(request)
                });
                send.await.map($read)
            }
            Target::Id { workflow_id, activity_id } => {
                let request = wire::$ById {
                    workflow_id,
                    activity_id,
                    $field,
                    identity,
                    namespace,
                    ..Default::default()
                };
                let operation = concat!($operation, "ById");
                let send = client
                    .rpc()
                    .call(operation, Effort::Ordinary, request, |service, request| service.$by_id(request));
                send.await.map($read)
            }
        }
    }};
}

impl ActivityHandle {
    pub(super) fn by_token(client: Client, token: Vec<u8>) -> Self {
        Self { client, target: Target::Token(token) }
    }

    pub(super) fn by_id(client: Client, workflow_id: String, activity_id: String) -> Self {
        Self { client, target: Target::Id { workflow_id, activity_id } }
    }

    /// Gives the activity's result.
    ///
    /// # Errors
    /// [`ActivityHandleError::NotFound`] when the attempt is over.
    pub async fn complete<O: Serialize>(&self, result: &O) -> Result<(), ActivityHandleError> {
        let result = self.encode(result, "the result of the activity")?;
        let sent = call!(
            self,
            "RespondActivityTaskCompleted",
            result,
            respond_activity_task_completed(RespondActivityTaskCompletedRequest),
            respond_activity_task_completed_by_id(RespondActivityTaskCompletedByIdRequest),
            |_answer| ()
        );
        sent.map_err(ActivityHandleError::from_rpc)
    }

    /// Fails the attempt; it is retried as the activity's policy says.
    ///
    /// # Errors
    /// [`ActivityHandleError::NotFound`] when the attempt is over.
    pub async fn fail(&self, failure: impl Into<Failure>) -> Result<(), ActivityHandleError> {
        let failure = failure.into().into_proto();
        let size = failure.encoded_len();
        if size > size::BYTES_MAX {
            let refusal = super::InputError::too_large("the failure of the activity".to_owned(), size);
            return Err(ActivityHandleError::Input(refusal));
        }
        let failure = Some(failure);
        let sent = call!(
            self,
            "RespondActivityTaskFailed",
            failure,
            respond_activity_task_failed(RespondActivityTaskFailedRequest),
            respond_activity_task_failed_by_id(RespondActivityTaskFailedByIdRequest),
            |_answer| ()
        );
        sent.map_err(ActivityHandleError::from_rpc)
    }

    /// Reports that the activity stopped as asked.
    ///
    /// # Errors
    /// [`ActivityHandleError::NotFound`] when the attempt is over.
    pub async fn cancelled<D: Serialize>(&self, details: &D) -> Result<(), ActivityHandleError> {
        let details = self.encode(details, "the details of the cancellation")?;
        let sent = call!(
            self,
            "RespondActivityTaskCanceled",
            details,
            respond_activity_task_canceled(RespondActivityTaskCanceledRequest),
            respond_activity_task_canceled_by_id(RespondActivityTaskCanceledByIdRequest),
            |_answer| ()
        );
        sent.map_err(ActivityHandleError::from_rpc)
    }

    /// Keeps the attempt alive, with details for the next one.
    ///
    /// # Errors
    /// [`ActivityHandleError::Cancelled`] when the activity should stop.
    pub async fn heartbeat<D: Serialize>(&self, details: &D) -> Result<(), ActivityHandleError> {
        let details = self.encode(details, "the details of the heartbeat")?;
        let answer = call!(
            self,
            "RecordActivityTaskHeartbeat",
            details,
            record_activity_task_heartbeat(RecordActivityTaskHeartbeatRequest),
            record_activity_task_heartbeat_by_id(RecordActivityTaskHeartbeatByIdRequest),
            |answer| heartbeat_answer(answer.cancel_requested, answer.activity_reset, answer.activity_paused)
        );
        match answer.map_err(ActivityHandleError::from_rpc)? {
            Some(reason) => Err(ActivityHandleError::Cancelled { reason }),
            None => Ok(()),
        }
    }

    fn encode<T: Serialize>(&self, value: &T, what: &str) -> Result<Option<Payloads>, ActivityHandleError> {
        let payload = self
            .client
            .converter()
            .encode(value)
            .map_err(|source| super::InputError::Convert { what: what.to_owned(), source })
            .and_then(|payload| {
                super::check_size(std::slice::from_ref(&payload), || what.to_owned()).map(|()| payload)
            })
            .map_err(ActivityHandleError::Input)?;
        Ok(Some(Payloads { payloads: vec![payload] }))
    }
}

/// Why to stop, from the three flags of a heartbeat's answer, in order of weight.
pub(crate) fn heartbeat_answer(requested: bool, reset: bool, paused: bool) -> Option<CancelReason> {
    match (requested, reset, paused) {
        (true, _, _) => Some(CancelReason::Requested),
        (_, true, _) => Some(CancelReason::Reset),
        (_, _, true) => Some(CancelReason::Paused),
        _ => None,
    }
}

impl fmt::Debug for ActivityHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("ActivityHandle");
        match &self.target {
            // A token is a capability.
            Target::Token(token) => shown.field("token_bytes", &token.len()),
            Target::Id { workflow_id, activity_id } => {
                shown.field("workflow_id", workflow_id).field("activity_id", activity_id)
            }
        };
        shown.finish_non_exhaustive()
    }
}
