//! The report that code and history do not agree.
//!
//! Made by `machine::mod` and `machine::queue`; fails the workflow task, never the run, so that a deploy of fixed code heals it.

use std::fmt;

use super::input::Recorded;
use super::output::{Command, Difference, Place};

/// A replay mismatch: what history holds, what the code did instead, and where.
#[derive(Debug)]
pub(crate) struct NonDeterminism {
    /// The event that does not fit.
    pub(crate) event_id: i64,
    /// What history holds there.
    pub(crate) found: String,
    /// What the code issued at this point. `None`: nothing.
    pub(crate) expected: Option<String>,
    /// The differing field, with its value in history and in the code.
    pub(crate) field: Option<(&'static str, String, String)>,
    /// Where the code issued it.
    pub(crate) place: Option<Place>,
}

impl NonDeterminism {
    /// History holds `recorded` where the code issued `command`.
    pub(crate) fn mismatch(
        event_id: i64,
        name: &str,
        recorded: &Recorded,
        command: &Command,
        difference: &Difference,
        place: Place,
    ) -> Self {
        let identity = recorded_identity(recorded);
        let field = match difference {
            Difference::Kind => None,
            Difference::Field(field) => {
                Some((*field, value_of(&identity, field), value_of(&command.identity(), field)))
            }
        };
        Self {
            event_id,
            found: describe(name, &identity),
            expected: Some(describe(command.name(), &command.identity())),
            field,
            place: Some(place),
        }
    }

    /// History holds `recorded`, the code issued nothing.
    pub(crate) fn missing(event_id: i64, name: &str, recorded: &Recorded) -> Self {
        let found = describe(name, &recorded_identity(recorded));
        Self { event_id, found, expected: None, field: None, place: None }
    }

    /// The code issued `command`, history goes on without it.
    pub(crate) fn surplus(event_id: i64, name: &str, command: &Command, place: Place) -> Self {
        Self {
            event_id,
            found: format!("`{name}`, and no command before it"),
            expected: Some(describe(command.name(), &command.identity())),
            field: None,
            place: Some(place),
        }
    }

    /// The event points at something that the code never began.
    pub(crate) fn orphan(event_id: i64, name: &str, initiated_by: i64) -> Self {
        let found = format!("`{name}`, which belongs to event {initiated_by}");
        Self { event_id, found, expected: None, field: None, place: None }
    }
}

impl fmt::Display for NonDeterminism {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "replay mismatch at event {}: history has {}, but the workflow code ",
            self.event_id, self.found
        )?;
        match &self.expected {
            Some(expected) => write!(f, "issued {expected}")?,
            None => f.write_str("issued nothing there")?,
        }
        if let Some(place) = self.place {
            write!(f, " at {place}")?;
        }
        if let Some((field, found, expected)) = &self.field {
            write!(f, "; the {field} differs: `{found}` in history, `{expected}` in the code")?;
        }
        f.write_str(
            "; let old runs keep the old code: undo the change, and give the changed workflow a name of its own for new \
             runs: `#[workflow(name = \"my-workflow-2\")]`",
        )
    }
}

impl std::error::Error for NonDeterminism {}

fn describe(name: &str, identity: &[(&'static str, String)]) -> String {
    let fields: Vec<String> = identity.iter().map(|(field, value)| format!("{field} `{value}`")).collect();
    if fields.is_empty() { format!("`{name}`") } else { format!("`{name}` ({})", fields.join(", ")) }
}

fn value_of(identity: &[(&'static str, String)], field: &str) -> String {
    identity.iter().find(|(name, _)| *name == field).map(|(_, value)| value.clone()).unwrap_or_default()
}

fn recorded_identity(recorded: &Recorded) -> Vec<(&'static str, String)> {
    match recorded {
        Recorded::ActivityScheduled { activity_id, activity_type } => {
            vec![("activity id", activity_id.clone()), ("activity type", activity_type.clone())]
        }
        Recorded::ActivityCancelRequested { scheduled_event_id } => {
            vec![("scheduled event id", scheduled_event_id.to_string())]
        }
        Recorded::TimerStarted { timer_id } | Recorded::TimerCanceled { timer_id } => {
            vec![("timer id", timer_id.clone())]
        }
        Recorded::ChildInitiated { workflow_id, workflow_type } => {
            vec![("workflow id", workflow_id.clone()), ("workflow type", workflow_type.clone())]
        }
        Recorded::SignalExternalInitiated { workflow_id, signal_name } => {
            vec![("workflow id", workflow_id.clone()), ("signal name", signal_name.clone())]
        }
        Recorded::CancelExternalInitiated { workflow_id } => vec![("workflow id", workflow_id.clone())],
        Recorded::Marker { name } => vec![("marker name", name.clone())],
        Recorded::UpdateAccepted(accepted) => vec![("update id", accepted.update_id.clone())],
        Recorded::UpdateCompleted { update_id } => vec![("update id", update_id.clone())],
        Recorded::SearchAttributesUpserted
        | Recorded::MemoModified
        | Recorded::Completed
        | Recorded::Failed
        | Recorded::Canceled
        | Recorded::ContinuedAsNew
        | Recorded::Foreign => Vec::new(),
    }
}
