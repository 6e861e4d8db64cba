//! Starting workflows.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;

use prost::Message;
use serde::Serialize;
use worker_proto::common::{self, Memo, Payload, Payloads, SearchAttributes, WorkflowType};
use worker_proto::enums::{TaskQueueKind, WorkflowIdConflictPolicy, WorkflowIdReusePolicy};
use worker_proto::sdk::UserMetadata;
use worker_proto::taskqueue::TaskQueue;
use worker_proto::workflowservice as wire;

use super::error::{ExecuteError, InputError, ResultError, RpcError, StartError};
use super::rpc::Effort;
use super::{Client, WorkflowHandle, check_size, random_id};
use crate::context::attributes::SearchAttributeUpdates;
use crate::converter::Data;
use crate::definition::Signal;
use crate::duration::{self, IntoDuration};
use crate::retry::RetryPolicy;
use crate::size;

/// A start in the making: options, then `.await`.
///
/// [`Client::start`] makes one that gives a [`WorkflowHandle`], [`Client::execute`] one that gives the result. A start
/// that is retried after a lost connection reaches the server once: all attempts carry one request id.
#[must_use = "a start does nothing until it is awaited"]
pub struct Start<O, Then> {
    client: Client,
    request: wire::StartWorkflowExecutionRequest,
    signal: Option<(String, Option<Payloads>)>,
    mistake: Option<InputError>,
    types: PhantomData<fn() -> (O, Then)>,
}

/// Marks a [`Start`] that gives a handle.
#[derive(Debug)]
pub struct ThenHandle;
/// Marks a [`Start`] that gives the result.
#[derive(Debug)]
pub struct ThenResult;

/// Whether a workflow id may be used again after its workflow is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum IdReuse {
    /// Always; the default.
    Allow,
    /// Unless it completed.
    AllowIfFailed,
    /// Never, as long as the closed run is retained.
    Reject,
}

/// What happens when the workflow id is running.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum IdConflict {
    /// The start fails with [`StartError::AlreadyStarted`]; the default.
    Fail,
    /// The handle is that of the running workflow.
    UseExisting,
    /// The running workflow is terminated first.
    TerminateExisting,
}

impl<O, Then> Start<O, Then> {
    pub(super) fn new<I: Serialize>(
        client: &Client,
        workflow_type: &str,
        queue: Option<&str>,
        input: &I,
    ) -> Self {
        let encoded = client.encode(input, || format!("the input of workflow `{workflow_type}`"));
        let (input, mistake) = match encoded {
            Ok(input) => (input, None),
            Err(mistake) => (None, Some(mistake)),
        };
        let request = wire::StartWorkflowExecutionRequest {
            namespace: client.namespace().to_owned(),
            workflow_type: Some(WorkflowType { name: workflow_type.to_owned() }),
            task_queue: queue.map(normal_queue),
            input,
            identity: client.identity().to_owned(),
            request_id: random_id(),
            ..Default::default()
        };
        Self { client: client.clone(), request, signal: None, mistake, types: PhantomData }
    }

    /// The workflow id: one workflow with it runs at a time. Default: the workflow type and a random uuid.
    pub fn id(mut self, workflow_id: impl Into<String>) -> Self {
        self.request.workflow_id = workflow_id.into();
        self
    }

    /// Where its workers poll. Default: the attribute's `task_queue`; without one, it has to be given here.
    pub fn task_queue(mut self, name: impl AsRef<str>) -> Self {
        self.request.task_queue = Some(normal_queue(name.as_ref()));
        self
    }

    /// Longest time of one run. Default: no bound.
    pub fn run_timeout(mut self, timeout: impl IntoDuration) -> Self {
        self.request.workflow_run_timeout = self.read(timeout);
        self
    }

    /// Longest time of all runs together: retries, cron, continue-as-new. Default: no bound.
    pub fn execution_timeout(mut self, timeout: impl IntoDuration) -> Self {
        self.request.workflow_execution_timeout = self.read(timeout);
        self
    }

    /// Longest time of one workflow task, after which another worker gets it. Default: the server's, 10 s.
    pub fn task_timeout(mut self, timeout: impl IntoDuration) -> Self {
        self.request.workflow_task_timeout = self.read(timeout);
        self
    }

    /// Time until the first workflow task. Default: none. Not with cron.
    pub fn start_delay(mut self, delay: impl IntoDuration) -> Self {
        self.request.workflow_start_delay = self.read(delay);
        self
    }

    /// Whether an id of a closed workflow may be used again. Default [`IdReuse::Allow`].
    pub fn id_reuse(mut self, reuse: IdReuse) -> Self {
        self.request.workflow_id_reuse_policy = match reuse {
            IdReuse::Allow => WorkflowIdReusePolicy::AllowDuplicate,
            IdReuse::AllowIfFailed => WorkflowIdReusePolicy::AllowDuplicateFailedOnly,
            IdReuse::Reject => WorkflowIdReusePolicy::RejectDuplicate,
        }
        .into();
        self
    }

    /// What to do when the id is running. Default [`IdConflict::Fail`], with a signal
    /// [`IdConflict::UseExisting`].
    pub fn id_conflict(mut self, conflict: IdConflict) -> Self {
        self.request.workflow_id_conflict_policy = match conflict {
            IdConflict::Fail => WorkflowIdConflictPolicy::Fail,
            IdConflict::UseExisting => WorkflowIdConflictPolicy::UseExisting,
            IdConflict::TerminateExisting => WorkflowIdConflictPolicy::TerminateExisting,
        }
        .into();
        self
    }

    /// Starts it again when it fails. Default: it does not.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        if let Err(mistake) = policy.check() {
            self.mistake.get_or_insert(InputError::Duration(mistake));
        }
        self.request.retry_policy = Some(policy.to_proto());
        self
    }

    /// Starts it again and again, by a cron expression in UTC: `"0 12 * * MON"`.
    pub fn cron(mut self, schedule: impl Into<String>) -> Self {
        self.request.cron_schedule = schedule.into();
        self
    }

    /// Adds a value that describes the run; shown by lists, not searchable.
    pub fn memo<T: Serialize + ?Sized>(mut self, key: impl Into<String>, value: &T) -> Self {
        let key = key.into();
        if let Some(payload) = self.encode_one(value, || format!("memo `{key}`")) {
            self.request.memo.get_or_insert_with(Memo::default).fields.insert(key, payload);
        }
        self
    }

    /// Sets values that list filters find the run by. The attributes must exist on the server.
    pub fn search_attributes(mut self, attributes: SearchAttributeUpdates) -> Self {
        let fields = self.request.search_attributes.get_or_insert_with(SearchAttributes::default);
        fields.indexed_fields.extend(attributes.into_fields());
        self
    }

    /// Adds a header, which interceptors read.
    pub fn header(mut self, name: impl Into<String>, value: Payload) -> Self {
        let header = self.request.header.get_or_insert_with(common::Header::default);
        header.fields.insert(name.into(), value);
        self
    }

    /// One line about this run, for people.
    pub fn summary(mut self, text: &str) -> Self {
        let payload = self.encode_one(text, || "the summary".to_owned());
        self.request.user_metadata.get_or_insert_with(UserMetadata::default).summary = payload;
        self
    }

    /// Some lines about this run, for people.
    pub fn details(mut self, text: &str) -> Self {
        let payload = self.encode_one(text, || "the details".to_owned());
        self.request.user_metadata.get_or_insert_with(UserMetadata::default).details = payload;
        self
    }

    /// Order among waiting tasks: 1 first, 5 last. Default 3.
    pub fn priority(mut self, key: i32) -> Self {
        self.request.priority.get_or_insert_with(Default::default).priority_key = key;
        self
    }

    /// Makes repeated starts one: a server answers a second start with this id as it answered the first.
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request.request_id = request_id.into();
        self
    }

    /// Sends a signal in the same step: to the running workflow of this id, or to the one that is started.
    pub fn signal_with_start<S: Data>(mut self, signal: Signal<S>, input: S) -> Self {
        match self.client.encode(&input, || format!("the input of signal `{}`", signal.name())) {
            Ok(input) => self.signal = Some((signal.name().to_owned(), input)),
            Err(mistake) => {
                self.mistake.get_or_insert(mistake);
            }
        }
        self
    }

    fn read(&mut self, duration: impl IntoDuration) -> Option<prost_types::Duration> {
        match duration.into_duration() {
            Ok(duration) => Some(duration::to_proto(duration)),
            Err(mistake) => {
                self.mistake.get_or_insert(InputError::Duration(mistake));
                None
            }
        }
    }

    fn encode_one<T: Serialize + ?Sized>(&mut self, value: &T, what: impl Fn() -> String) -> Option<Payload> {
        let encoded = self
            .client
            .converter()
            .encode(value)
            .map_err(|source| InputError::Convert { what: what(), source })
            .and_then(|payload| check_size(std::slice::from_ref(&payload), &what).map(|()| payload));
        encoded.map_err(|mistake| self.mistake.get_or_insert(mistake)).ok()
    }

    async fn send(mut self) -> Result<WorkflowHandle<O>, StartError>
    where
        O: Data,
    {
        if let Some(mistake) = self.mistake {
            return Err(StartError::Input(mistake));
        }
        check_memo(self.request.memo.as_ref())?;
        let workflow_type = self.request.workflow_type.as_ref().map_or("", |wire| wire.name.as_str());
        if self.request.task_queue.as_ref().is_none_or(|queue| queue.name.is_empty()) {
            return Err(StartError::NoTaskQueue { workflow_type: workflow_type.to_owned() });
        }
        if self.request.workflow_id.is_empty() {
            self.request.workflow_id = format!("{workflow_type}-{}", random_id());
        }
        let (client, id) = (self.client, self.request.workflow_id.clone());
        let sent = match self.signal {
            Some((name, input)) => signal_with_start(&client, self.request, name, input).await,
            None => client
                .rpc()
                .call("StartWorkflowExecution", Effort::Ordinary, self.request, |service, request| {
                    service.start_workflow_execution(request)
                })
                .await
                .map(|started| started.run_id),
        };
        let run_id = sent.map_err(|error| StartError::from_rpc(&id, error))?;
        Ok(WorkflowHandle::new(client, id, None, Some(run_id)))
    }
}

/// Each value was checked on its own; servers look at all of them together.
fn check_memo(memo: Option<&Memo>) -> Result<(), StartError> {
    match memo.map(Message::encoded_len).filter(|size| *size > size::BYTES_MAX) {
        None => Ok(()),
        Some(size) => Err(StartError::Input(InputError::too_large("the memo".to_owned(), size))),
    }
}

async fn signal_with_start(
    client: &Client,
    start: wire::StartWorkflowExecutionRequest,
    signal_name: String,
    signal_input: Option<Payloads>,
) -> Result<String, RpcError> {
    let request = wire::SignalWithStartWorkflowExecutionRequest {
        namespace: start.namespace,
        workflow_id: start.workflow_id,
        workflow_type: start.workflow_type,
        task_queue: start.task_queue,
        input: start.input,
        workflow_execution_timeout: start.workflow_execution_timeout,
        workflow_run_timeout: start.workflow_run_timeout,
        workflow_task_timeout: start.workflow_task_timeout,
        identity: start.identity,
        request_id: start.request_id,
        workflow_id_reuse_policy: start.workflow_id_reuse_policy,
        workflow_id_conflict_policy: start.workflow_id_conflict_policy,
        signal_name,
        signal_input,
        retry_policy: start.retry_policy,
        cron_schedule: start.cron_schedule,
        memo: start.memo,
        search_attributes: start.search_attributes,
        header: start.header,
        workflow_start_delay: start.workflow_start_delay,
        user_metadata: start.user_metadata,
        priority: start.priority,
        ..Default::default()
    };
    client
        .rpc()
        .call("SignalWithStartWorkflowExecution", Effort::Ordinary, request, |service, request| {
            service.signal_with_start_workflow_execution(request)
        })
        .await
        .map(|started| started.run_id)
}

pub(crate) fn normal_queue(name: &str) -> TaskQueue {
    TaskQueue { name: name.to_owned(), kind: TaskQueueKind::Normal.into(), normal_name: String::new() }
}

impl<O: Data> IntoFuture for Start<O, ThenHandle> {
    type Output = Result<WorkflowHandle<O>, StartError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl<O: Data> IntoFuture for Start<O, ThenResult> {
    type Output = Result<O, ExecuteError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let handle = self.send().await.map_err(ExecuteError::Start)?;
            handle.result().await.map_err(|error: ResultError| ExecuteError::Result(error))
        })
    }
}

impl<O, Then> fmt::Debug for Start<O, Then> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Start")
            .field("workflow_type", &self.request.workflow_type)
            .field("workflow_id", &self.request.workflow_id)
            .finish_non_exhaustive()
    }
}
