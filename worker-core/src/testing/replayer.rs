//! Replays recorded histories against today's code: the test that a deploy will not break running workflows.

use std::fmt;
use std::sync::Arc;

use worker_proto::history::history_event::Attributes;
use worker_proto::history::{History, HistoryEvent};
use worker_proto::prost::Message as _;

use crate::converter::DataConverter;
use crate::executor::WorkflowTask;
use crate::executor::core::RunIdentity;
use crate::executor::run::{NoPulse, Run};
use crate::registry::{Dispatch, RegistryError, Served, registry};

/// Replays histories on the calling thread, without a server; everything that is linked in is served unless
/// [`dispatch`](Self::dispatch) says otherwise.
#[derive(Clone)]
pub struct Replayer {
    served: Arc<Served>,
    converter: DataConverter,
}

/// Why a history does not replay.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ReplayError {
    /// Code and history do not agree; the text names event, command, field and source line.
    NonDeterminism(String),
    /// The code failed the workflow task: a panic, an unknown workflow type, an input that cannot be read.
    Task(String),
    /// The bytes are not a history.
    Unreadable(String),
}

impl fmt::Display for ReplayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NonDeterminism(text) | Self::Task(text) => f.write_str(text),
            Self::Unreadable(text) => write!(f, "this is not a history: {text}"),
        }
    }
}

impl std::error::Error for ReplayError {}

impl Replayer {
    /// Replays with everything that is linked in.
    ///
    /// # Errors
    /// [`RegistryError`] when nothing is, or two definitions share a name.
    pub fn new() -> Result<Self, RegistryError> {
        Self::resolve(None)
    }

    /// Replays with the listed definitions only.
    ///
    /// # Errors
    /// [`RegistryError`] as `Worker::start` would report it.
    pub fn dispatch(dispatch: &Dispatch) -> Result<Self, RegistryError> {
        Self::resolve(Some(dispatch))
    }

    fn resolve(dispatch: Option<&Dispatch>) -> Result<Self, RegistryError> {
        Ok(Self::with_served(Arc::new(registry().resolve(dispatch)?)))
    }

    pub(crate) fn with_served(served: Arc<Served>) -> Self {
        Self { served, converter: DataConverter::default() }
    }

    /// Sets the converter that the histories were written with.
    #[must_use]
    pub fn converter(mut self, converter: DataConverter) -> Self {
        self.converter = converter;
        self
    }

    /// Replays events.
    ///
    /// # Errors
    /// [`ReplayError`] at the first thing that does not fit.
    pub fn replay(&self, events: Vec<HistoryEvent>) -> Result<(), ReplayError> {
        let started = events.iter().find_map(|event| match &event.attributes {
            Some(Attributes::WorkflowExecutionStartedEventAttributes(started)) => Some(started),
            _ => None,
        });
        let started = started.ok_or_else(|| ReplayError::Unreadable("it has no start".to_owned()))?;
        let identity = RunIdentity {
            namespace: "default".to_owned(),
            task_queue: started.task_queue.as_ref().map(|queue| queue.name.clone()).unwrap_or_default(),
            workflow_id: started.workflow_id.clone(),
            run_id: started.original_execution_run_id.clone(),
            workflow_type: started.workflow_type.as_ref().map(|kind| kind.name.clone()).unwrap_or_default(),
        };
        let mut run = Run::new(identity, self.converter, Arc::clone(&self.served));
        let task = WorkflowTask { history: events, ..WorkflowTask::default() };
        run.replay(task, &NoPulse).map_err(|error| {
            use worker_proto::enums::WorkflowTaskFailedCause as Cause;
            match error.cause {
                Cause::NonDeterministicError => ReplayError::NonDeterminism(error.failure.to_string()),
                _ => ReplayError::Task(error.failure.to_string()),
            }
        })
    }

    /// Replays a history in its binary form, a `temporal.api.history.v1.History` message.
    ///
    /// # Errors
    /// [`ReplayError`] at the first thing that does not fit.
    pub fn replay_binary(&self, bytes: &[u8]) -> Result<(), ReplayError> {
        let history = History::decode(bytes).map_err(|error| ReplayError::Unreadable(error.to_string()))?;
        self.replay(history.events)
    }

    /// Replays a history in the JSON form that the CLI and the web page write.
    ///
    /// # Errors
    /// [`ReplayError`] at the first thing that does not fit.
    #[cfg(feature = "json")]
    pub fn replay_json(&self, text: &str) -> Result<(), ReplayError> {
        let history = worker_proto::json::history_from_json(text);
        self.replay(history.map_err(|error| ReplayError::Unreadable(error.to_string()))?.events)
    }

    /// Replays many histories; the names and errors of those that do not fit, in the order given.
    pub fn replay_all<N>(
        &self,
        histories: impl IntoIterator<Item = (N, Vec<HistoryEvent>)>,
    ) -> Vec<(N, ReplayError)> {
        let replays = histories.into_iter().map(|(name, events)| (name, self.replay(events)));
        replays.filter_map(|(name, result)| result.err().map(|error| (name, error))).collect()
    }
}

impl fmt::Debug for Replayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Replayer").field("converter", &self.converter).finish_non_exhaustive()
    }
}
