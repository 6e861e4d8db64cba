//! Updates: a request that the workflow validates, runs and answers.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;

use serde::Serialize;
use worker_proto::common::WorkflowExecution;
use worker_proto::enums::UpdateWorkflowExecutionLifecycleStage as Stage;
use worker_proto::update::{Input, Meta, Outcome, Request, UpdateRef, WaitPolicy, outcome};
use worker_proto::workflowservice as wire;

use super::error::{InputError, UpdateError};
use super::rpc::Effort;
use super::{Client, ResultType, decode_one, random_id};
use crate::converter::Data;
use crate::error::Failure;

/// How far an update must be before a call returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateStage {
    /// A worker has validated it; it is in the history.
    Accepted,
    /// It has a result.
    Completed,
}

/// An update in the making: options, then `.await` for the result, or [`accepted`](Self::accepted) for a handle.
#[must_use = "an update does nothing until it is awaited"]
pub struct StartUpdate<A> {
    client: Client,
    request: wire::UpdateWorkflowExecutionRequest,
    mistake: Option<InputError>,
    types: ResultType<A>,
}

impl<A: Data> StartUpdate<A> {
    pub(super) fn new<I: Serialize>(
        client: Client,
        execution: WorkflowExecution,
        first_execution_run_id: String,
        name: &str,
        input: &I,
    ) -> Self {
        let what = || format!("the input of update `{name}` to workflow `{}`", execution.workflow_id);
        let (args, mistake) = match client.encode(input, what) {
            Ok(args) => (args, None),
            Err(mistake) => (None, Some(mistake)),
        };
        let meta = Meta { update_id: random_id(), identity: client.identity().to_owned() };
        let request = wire::UpdateWorkflowExecutionRequest {
            namespace: client.namespace().to_owned(),
            workflow_execution: Some(execution),
            first_execution_run_id,
            wait_policy: None,
            request: Some(Request {
                meta: Some(meta),
                input: Some(Input { header: None, name: name.to_owned(), args }),
                ..Default::default()
            }),
        };
        Self { client, request, mistake, types: PhantomData }
    }

    /// Makes repeated updates one: a workflow handles each id once and answers it the same way every time.
    /// Default: a random uuid.
    pub fn id(mut self, update_id: impl Into<String>) -> Self {
        if let Some(meta) = self.request.request.as_mut().and_then(|request| request.meta.as_mut()) {
            meta.update_id = update_id.into();
        }
        self
    }

    /// Waits until the workflow accepts or rejects it, and gives a handle for the result.
    ///
    /// # Errors
    /// [`UpdateError::Failed`] when it was rejected.
    pub async fn accepted(self) -> Result<UpdateHandle<A>, UpdateError> {
        let (handle, outcome) = self.send(Stage::Accepted).await?;
        // A rejection has an outcome and nothing in the history.
        if let Some(Outcome { value: Some(outcome::Value::Failure(failure)) }) = &outcome
            && handle.outcome.is_none()
        {
            return Err(handle.failed(failure.clone()));
        }
        Ok(UpdateHandle { outcome, ..handle })
    }

    async fn send(mut self, wanted: Stage) -> Result<(UpdateHandle<A>, Option<Outcome>), UpdateError> {
        if let Some(mistake) = self.mistake {
            return Err(UpdateError::Input(mistake));
        }
        self.request.wait_policy = Some(WaitPolicy { lifecycle_stage: wanted.into() });
        let mut execution = self.request.workflow_execution.clone().unwrap_or_default();
        let meta = self.request.request.as_ref().and_then(|request| request.meta.as_ref());
        let update_id = meta.map_or_else(String::new, |meta| meta.update_id.clone());
        loop {
            let answer = self
                .client
                .rpc()
                .call(
                    "UpdateWorkflowExecution",
                    Effort::LongPoll,
                    self.request.clone(),
                    |service, request| service.update_workflow_execution(request),
                )
                .await
                .map_err(|error| UpdateError::from_rpc(&execution.workflow_id, &update_id, error))?;
            // The server answers after 20 s at the latest; the same id asks again for the same update.
            if answer.outcome.is_none() && answer.stage < Stage::Accepted as i32 {
                continue;
            }
            if let Some(run) = answer.update_ref.and_then(|update| update.workflow_execution) {
                execution = run;
            }
            let handle =
                UpdateHandle { client: self.client, execution, update_id, outcome: None, types: PhantomData };
            return Ok((handle, answer.outcome));
        }
    }
}

impl<A: Data> IntoFuture for StartUpdate<A> {
    type Output = Result<A, UpdateError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let (handle, outcome) = self.send(Stage::Completed).await?;
            UpdateHandle { outcome, ..handle }.result().await
        })
    }
}

impl<A> fmt::Debug for StartUpdate<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StartUpdate").field("request", &self.request).finish_non_exhaustive()
    }
}

/// An update that was accepted.
pub struct UpdateHandle<A> {
    client: Client,
    execution: WorkflowExecution,
    update_id: String,
    /// Known already.
    outcome: Option<Outcome>,
    types: ResultType<A>,
}

impl<A: Data> UpdateHandle<A> {
    pub(super) fn new(client: Client, execution: WorkflowExecution, update_id: String) -> Self {
        Self { client, execution, update_id, outcome: None, types: PhantomData }
    }

    /// The update id.
    pub fn id(&self) -> &str {
        &self.update_id
    }

    /// The workflow id.
    pub fn workflow_id(&self) -> &str {
        &self.execution.workflow_id
    }

    /// Waits for the result.
    ///
    /// # Errors
    /// [`UpdateError::Failed`] with the handler's failure.
    pub async fn result(&self) -> Result<A, UpdateError> {
        let outcome = match &self.outcome {
            Some(outcome) => outcome.clone(),
            None => self.poll().await?,
        };
        match outcome.value {
            Some(outcome::Value::Success(payloads)) => decode_one(self.client.converter(), Some(payloads))
                .map_err(|error| UpdateError::Decode { update_id: self.update_id.clone(), error }),
            Some(outcome::Value::Failure(failure)) => Err(self.failed(failure)),
            None => decode_one(self.client.converter(), None)
                .map_err(|error| UpdateError::Decode { update_id: self.update_id.clone(), error }),
        }
    }

    async fn poll(&self) -> Result<Outcome, UpdateError> {
        let request = wire::PollWorkflowExecutionUpdateRequest {
            namespace: self.client.namespace().to_owned(),
            update_ref: Some(UpdateRef {
                workflow_execution: Some(self.execution.clone()),
                update_id: self.update_id.clone(),
            }),
            identity: self.client.identity().to_owned(),
            wait_policy: Some(WaitPolicy { lifecycle_stage: Stage::Completed.into() }),
        };
        loop {
            let answer = self
                .client
                .rpc()
                .call("PollWorkflowExecutionUpdate", Effort::LongPoll, request.clone(), |service, request| {
                    service.poll_workflow_execution_update(request)
                })
                .await
                .map_err(|error| UpdateError::from_rpc(self.workflow_id(), &self.update_id, error))?;
            if let Some(outcome) = answer.outcome {
                return Ok(outcome);
            }
        }
    }

    fn failed(&self, failure: worker_proto::failure::Failure) -> UpdateError {
        UpdateError::Failed {
            workflow_id: self.execution.workflow_id.clone(),
            update_id: self.update_id.clone(),
            failure: Failure::from_proto(failure),
        }
    }
}

impl<A> fmt::Debug for UpdateHandle<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdateHandle")
            .field("workflow_id", &self.execution.workflow_id)
            .field("update_id", &self.update_id)
            .finish_non_exhaustive()
    }
}
