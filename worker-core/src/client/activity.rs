//! Completing activities from elsewhere than the function that began them.

use std::fmt;

use serde::Serialize;
use worker_proto::common::Payloads;
use worker_proto::workflowservice as wire;

use super::Client;
use super::error::{ActivityHandleError, RpcError};
use super::rpc::Effort;
use crate::activity::CancelReason;
use crate::error::Failure;

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
        let sent = match self.target.clone() {
            Target::Token(token) => {
                let request = wire::RespondActivityTaskCompletedRequest {
                    task_token: token.into(),
                    result,
                    identity: self.identity(),
                    namespace: self.namespace(),
                    ..Default::default()
                };
                self.client
                    .rpc()
                    .call("RespondActivityTaskCompleted", Effort::Ordinary, request, |service, request| {
                        service.respond_activity_task_completed(request)
                    })
                    .await
                    .map(drop)
            }
            Target::Id { workflow_id, activity_id } => {
                let request = wire::RespondActivityTaskCompletedByIdRequest {
                    workflow_id,
                    activity_id,
                    result,
                    identity: self.identity(),
                    namespace: self.namespace(),
                    ..Default::default()
                };
                self.client
                    .rpc()
                    .call(
                        "RespondActivityTaskCompletedById",
                        Effort::Ordinary,
                        request,
                        |service, request| service.respond_activity_task_completed_by_id(request),
                    )
                    .await
                    .map(drop)
            }
        };
        finish(sent)
    }

    /// Fails the attempt; it is retried as the activity's policy says.
    ///
    /// # Errors
    /// [`ActivityHandleError::NotFound`] when the attempt is over.
    pub async fn fail(&self, failure: impl Into<Failure>) -> Result<(), ActivityHandleError> {
        let failure = Some(failure.into().into_proto());
        let sent = match self.target.clone() {
            Target::Token(token) => {
                let request = wire::RespondActivityTaskFailedRequest {
                    task_token: token.into(),
                    failure,
                    identity: self.identity(),
                    namespace: self.namespace(),
                    ..Default::default()
                };
                self.client
                    .rpc()
                    .call("RespondActivityTaskFailed", Effort::Ordinary, request, |service, request| {
                        service.respond_activity_task_failed(request)
                    })
                    .await
                    .map(drop)
            }
            Target::Id { workflow_id, activity_id } => {
                let request = wire::RespondActivityTaskFailedByIdRequest {
                    workflow_id,
                    activity_id,
                    failure,
                    identity: self.identity(),
                    namespace: self.namespace(),
                    ..Default::default()
                };
                self.client
                    .rpc()
                    .call("RespondActivityTaskFailedById", Effort::Ordinary, request, |service, request| {
                        service.respond_activity_task_failed_by_id(request)
                    })
                    .await
                    .map(drop)
            }
        };
        finish(sent)
    }

    /// Reports that the activity stopped as asked.
    ///
    /// # Errors
    /// [`ActivityHandleError::NotFound`] when the attempt is over.
    pub async fn cancelled<D: Serialize>(&self, details: &D) -> Result<(), ActivityHandleError> {
        let details = self.encode(details, "the details of the cancellation")?;
        let sent = match self.target.clone() {
            Target::Token(token) => {
                let request = wire::RespondActivityTaskCanceledRequest {
                    task_token: token.into(),
                    details,
                    identity: self.identity(),
                    namespace: self.namespace(),
                    ..Default::default()
                };
                self.client
                    .rpc()
                    .call("RespondActivityTaskCanceled", Effort::Ordinary, request, |service, request| {
                        service.respond_activity_task_canceled(request)
                    })
                    .await
                    .map(drop)
            }
            Target::Id { workflow_id, activity_id } => {
                let request = wire::RespondActivityTaskCanceledByIdRequest {
                    workflow_id,
                    activity_id,
                    details,
                    identity: self.identity(),
                    namespace: self.namespace(),
                    ..Default::default()
                };
                self.client
                    .rpc()
                    .call("RespondActivityTaskCanceledById", Effort::Ordinary, request, |service, request| {
                        service.respond_activity_task_canceled_by_id(request)
                    })
                    .await
                    .map(drop)
            }
        };
        finish(sent)
    }

    /// Keeps the attempt alive, with details for the next one.
    ///
    /// # Errors
    /// [`ActivityHandleError::Cancelled`] when the activity should stop.
    pub async fn heartbeat<D: Serialize>(&self, details: &D) -> Result<(), ActivityHandleError> {
        let details = self.encode(details, "the details of the heartbeat")?;
        let answer = match self.target.clone() {
            Target::Token(token) => {
                let request = wire::RecordActivityTaskHeartbeatRequest {
                    task_token: token.into(),
                    details,
                    identity: self.identity(),
                    namespace: self.namespace(),
                    ..Default::default()
                };
                self.client
                    .rpc()
                    .call("RecordActivityTaskHeartbeat", Effort::Ordinary, request, |service, request| {
                        service.record_activity_task_heartbeat(request)
                    })
                    .await
                    .map(|answer| (answer.cancel_requested, answer.activity_reset, answer.activity_paused))
            }
            Target::Id { workflow_id, activity_id } => {
                let request = wire::RecordActivityTaskHeartbeatByIdRequest {
                    workflow_id,
                    activity_id,
                    details,
                    identity: self.identity(),
                    namespace: self.namespace(),
                    ..Default::default()
                };
                self.client
                    .rpc()
                    .call("RecordActivityTaskHeartbeatById", Effort::Ordinary, request, |service, request| {
                        service.record_activity_task_heartbeat_by_id(request)
                    })
                    .await
                    .map(|answer| (answer.cancel_requested, answer.activity_reset, answer.activity_paused))
            }
        };
        let (requested, reset, paused) = answer.map_err(ActivityHandleError::from_rpc)?;
        match heartbeat_answer(requested, reset, paused) {
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

    fn identity(&self) -> String {
        self.client.identity().to_owned()
    }

    fn namespace(&self) -> String {
        self.client.namespace().to_owned()
    }
}

fn finish(sent: Result<(), RpcError>) -> Result<(), ActivityHandleError> {
    sent.map_err(ActivityHandleError::from_rpc)
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
