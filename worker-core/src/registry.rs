//! What is linked into this program, and which part of it one worker serves.
//!
//! Attributes register at link time; [`registry`] reads them once and sorts them, because link order means nothing. A
//! [`Dispatch`] picks from them; [`Registry::resolve`] turns it into [`Served`], the only thing that the worker and the
//! executor look names up in.
//! Invariant: a [`Served`] holds each name of a kind once and at most one catch-all per kind.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::panic::Location;
use std::sync::OnceLock;

use crate::definition::{Activity, Workflow};
use crate::private::{ActivityRegistration, WorkflowRegistration};
use crate::state::StateMap;

/// Every definition that is linked into this program.
///
/// A library crate that nobody names may not be linked at all; `use my_workflows as _;` in the program links it.
pub fn registry() -> &'static Registry {
    static REGISTRY: OnceLock<Registry> = OnceLock::new();
    REGISTRY.get_or_init(|| {
        Registry::from_parts(inventory::iter::<WorkflowRegistration>, inventory::iter::<ActivityRegistration>)
    })
}

/// A set of definitions, sorted by kind and name.
#[derive(Debug, Default)]
pub struct Registry {
    workflows: Vec<&'static WorkflowRegistration>,
    activities: Vec<&'static ActivityRegistration>,
}

impl Registry {
    /// A registry of hand-made parts; `registry()` is the one of this program.
    pub(crate) fn from_parts(
        workflows: impl IntoIterator<Item = &'static WorkflowRegistration>,
        activities: impl IntoIterator<Item = &'static ActivityRegistration>,
    ) -> Self {
        let mut registry =
            Self { workflows: workflows.into_iter().collect(), activities: activities.into_iter().collect() };
        registry.workflows.sort_by_key(|registration| (registration.name(), registration.place()));
        registry.activities.sort_by_key(|registration| (registration.name(), registration.place()));
        registry
    }

    /// All definitions: workflows first, each kind sorted by name.
    ///
    /// ```
    /// use worker_core::prelude::*;
    ///
    /// #[activity]
    /// async fn greet(name: String) -> Result<String> {
    ///     Ok(format!("Hello, {name}!"))
    /// }
    ///
    /// let greet = worker_core::registry().definitions().find(|definition| definition.name() == "greet").unwrap();
    /// assert_eq!(greet.to_string(), "activity `greet` (alloc::string::String) -> alloc::string::String");
    /// ```
    pub fn definitions(&self) -> impl Iterator<Item = Definition> + '_ {
        let workflows = self.workflows.iter().map(|registration| Definition {
            kind: DefinitionKind::Workflow,
            name: registration.name(),
            place: registration.place(),
            dynamic: registration.is_dynamic(),
            types: registration.types(),
        });
        let activities = self.activities.iter().map(|registration| Definition {
            kind: DefinitionKind::Activity,
            name: registration.name(),
            place: registration.place(),
            dynamic: registration.is_dynamic(),
            types: registration.types(),
        });
        workflows.chain(activities)
    }

    /// What a worker with this dispatch serves; `None` is everything that is linked in.
    ///
    /// # Errors
    /// Nothing to serve, a name registered twice, a name or pattern that matches nothing.
    pub(crate) fn resolve(&self, dispatch: Option<&Dispatch>) -> Result<Served, RegistryError> {
        let Some(dispatch) = dispatch else {
            return if self.workflows.is_empty() && self.activities.is_empty() {
                Err(RegistryError::NothingLinked)
            } else {
                Served::collect(&self.workflows, &self.activities)
            };
        };
        if dispatch.workflows.is_empty() && dispatch.activities.is_empty() {
            return Err(RegistryError::NothingListed);
        }
        Served::collect(
            &select(DefinitionKind::Workflow, &dispatch.workflows, &self.workflows)?,
            &select(DefinitionKind::Activity, &dispatch.activities, &self.activities)?,
        )
    }
}

/// One definition as [`Registry::definitions`] lists it.
#[derive(Clone, Copy, Debug)]
pub struct Definition {
    kind: DefinitionKind,
    name: &'static str,
    place: Place,
    dynamic: bool,
    types: (&'static str, &'static str),
}

impl Definition {
    /// Workflow or activity.
    pub fn kind(&self) -> DefinitionKind {
        self.kind
    }

    /// The registered name.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Where it is written.
    pub fn place(&self) -> Place {
        self.place
    }

    /// Serves every name that nothing else of its kind serves.
    pub fn is_dynamic(&self) -> bool {
        self.dynamic
    }

    /// Rust type of the input: `()`, one argument's type, or a tuple. For people, not for comparing.
    pub fn input_type(&self) -> &'static str {
        self.types.0
    }

    /// Rust type of the result. For people, not for comparing.
    pub fn output_type(&self) -> &'static str {
        self.types.1
    }
}

impl fmt::Display for Definition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, name, types: (input, output), .. } = self;
        match input.starts_with('(') {
            true => write!(f, "{kind} `{name}` {input} -> {output}"),
            false => write!(f, "{kind} `{name}` ({input}) -> {output}"),
        }
    }
}

/// Which of the two kinds a registered definition is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DefinitionKind {
    /// Made by `#[workflow]`.
    Workflow,
    /// Made by `#[activity]`.
    Activity,
}

impl DefinitionKind {
    /// The words of error messages: what the name of this kind is called.
    fn type_words(self) -> &'static str {
        match self {
            Self::Workflow => "workflow type",
            Self::Activity => "activity type",
        }
    }
}

impl fmt::Display for DefinitionKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Workflow => "workflow",
            Self::Activity => "activity",
        })
    }
}

/// An explicit list of what one worker serves, instead of everything that is linked in.
///
/// A kind without an entry gets nothing: a list of activities alone makes a worker that never polls for workflow tasks.
/// Code that is linked in but not listed is not served. Listing one definition twice is the same as listing it once.
///
/// ```
/// use worker_core::{Activity, Dispatch, Workflow};
///
/// const INVOICE: Workflow<u64, ()> = Workflow::named("invoice");
/// const CHARGE: Activity<u64, String> = Activity::named("charge");
///
/// let by_handle = Dispatch::new().workflow(INVOICE).activity(CHARGE);
/// let by_text = Dispatch::from_names(["billing.*"], ["charge", "refund"]);
/// let activities_only = Dispatch::new().activities_named(["image.*"]);
/// # let _ = (by_handle, by_text, activities_only);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Dispatch {
    workflows: Vec<Selector>,
    activities: Vec<Selector>,
}

impl Dispatch {
    /// An empty list; `Worker::start` refuses it while it is empty.
    pub fn new() -> Self {
        Self::default()
    }

    /// Lists by text, for example from a settings file: exact names or globs (`*` any text, `?` one character).
    ///
    /// A name or glob that matches nothing that is linked in is an error of `Worker::start` that lists the known names. For a list
    /// of one kind alone use [`workflows_named`](Self::workflows_named) or [`activities_named`](Self::activities_named).
    pub fn from_names<W, A>(workflows: W, activities: A) -> Self
    where
        W: IntoIterator<Item: Into<String>>,
        A: IntoIterator<Item: Into<String>>,
    {
        Self::new().workflows_named(workflows).activities_named(activities)
    }

    /// Adds one workflow.
    #[must_use]
    pub fn workflow<I, O>(mut self, workflow: Workflow<I, O>) -> Self {
        self.workflows.push(Selector::exact(workflow.name()));
        self
    }

    /// Adds one activity.
    #[must_use]
    pub fn activity<I, O>(mut self, activity: Activity<I, O>) -> Self {
        self.activities.push(Selector::exact(activity.name()));
        self
    }

    /// Adds the workflows with these names or globs.
    #[must_use]
    pub fn workflows_named(mut self, names: impl IntoIterator<Item: Into<String>>) -> Self {
        self.workflows.extend(names.into_iter().map(|name| Selector::pattern(name.into())));
        self
    }

    /// Adds the activities with these names or globs.
    #[must_use]
    pub fn activities_named(mut self, names: impl IntoIterator<Item: Into<String>>) -> Self {
        self.activities.extend(names.into_iter().map(|name| Selector::pattern(name.into())));
        self
    }
}

/// Where a definition is written; prints as `src/a.rs:10`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// Source file as the compiler was given it.
    pub file: &'static str,
    /// 1-based.
    pub line: u32,
    /// 1-based.
    pub column: u32,
}

impl Place {
    /// The place of this call.
    #[track_caller]
    pub const fn here() -> Self {
        let location = Location::caller();
        Self { file: location.file(), line: location.line(), column: location.column() }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}

/// One entry of a [`Dispatch`]. A handle's name is never read as a glob.
#[derive(Clone, Debug)]
struct Selector {
    text: Cow<'static, str>,
    glob: bool,
}

impl Selector {
    fn exact(name: &'static str) -> Self {
        Self { text: Cow::Borrowed(name), glob: false }
    }

    fn pattern(text: String) -> Self {
        let glob = text.contains(['*', '?']);
        Self { text: Cow::Owned(text), glob }
    }

    fn matches(&self, name: &str) -> bool {
        if self.glob { glob_matches(&self.text, name) } else { self.text == name }
    }
}

/// `*` stands for any text, `?` for one character. Linear in `name` for each `*`; no recursion.
fn glob_matches(pattern: &str, name: &str) -> bool {
    let (pattern, name): (Vec<char>, Vec<char>) = (pattern.chars().collect(), name.chars().collect());
    let (mut p, mut n) = (0, 0);
    // Where to go on when the part after the last `*` fails: one character later.
    let mut retry: Option<(usize, usize)> = None;
    while n < name.len() {
        match pattern.get(p) {
            Some('*') => {
                retry = Some((p + 1, n));
                p += 1;
            }
            Some(&c) if c == '?' || c == name[n] => (p, n) = (p + 1, n + 1),
            _ => match retry {
                Some((after_star, start)) => {
                    (p, n) = (after_star, start + 1);
                    retry = Some((after_star, start + 1));
                }
                None => return false,
            },
        }
    }
    pattern[p..].iter().all(|&c| c == '*')
}

/// What the registrations of both kinds have in common.
trait Named: Copy {
    const KIND: DefinitionKind;
    fn name(self) -> &'static str;
    fn place(self) -> Place;
    fn is_dynamic(self) -> bool;
}

impl Named for &'static WorkflowRegistration {
    const KIND: DefinitionKind = DefinitionKind::Workflow;

    fn name(self) -> &'static str {
        WorkflowRegistration::name(self)
    }

    fn place(self) -> Place {
        WorkflowRegistration::place(self)
    }

    fn is_dynamic(self) -> bool {
        WorkflowRegistration::is_dynamic(self)
    }
}

impl Named for &'static ActivityRegistration {
    const KIND: DefinitionKind = DefinitionKind::Activity;

    fn name(self) -> &'static str {
        ActivityRegistration::name(self)
    }

    fn place(self) -> Place {
        ActivityRegistration::place(self)
    }

    fn is_dynamic(self) -> bool {
        ActivityRegistration::is_dynamic(self)
    }
}

/// The registrations that any of the selectors picks, in the registry's order.
fn select<T: Named>(
    kind: DefinitionKind,
    selectors: &[Selector],
    all: &[T],
) -> Result<Vec<T>, RegistryError> {
    for selector in selectors {
        if !all.iter().any(|registration| selector.matches(registration.name())) {
            let known: Vec<_> = distinct(all.iter().map(|registration| registration.name()));
            let pattern = selector.text.to_string();
            let nearest = if selector.glob { None } else { nearest(&pattern, &known) };
            return Err(RegistryError::NothingMatches { kind, pattern, known, nearest });
        }
    }
    let picked = |registration: &T| selectors.iter().any(|selector| selector.matches(registration.name()));
    Ok(all.iter().copied().filter(picked).collect())
}

fn distinct(names: impl Iterator<Item = &'static str>) -> Vec<&'static str> {
    let mut names: Vec<_> = names.collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// The known name that was probably meant: at most a third of it mistyped.
fn nearest(wanted: &str, known: &[&'static str]) -> Option<&'static str> {
    let lower = wanted.to_lowercase();
    let distance = |name: &str| edit_distance(&lower, &name.to_lowercase());
    let best = known.iter().copied().min_by_key(|name| distance(name))?;
    let bound = (wanted.chars().count().max(best.chars().count()) / 3).max(1);
    (distance(best) <= bound).then_some(best)
}

fn edit_distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, to) in b.iter().enumerate() {
            let substituted = diagonal + usize::from(from != *to);
            diagonal = row[j + 1];
            row[j + 1] = substituted.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

/// What one worker serves.
#[derive(Debug, Default)]
pub(crate) struct Served {
    /// By workflow type; the catch-all is not among them.
    pub(crate) workflows: BTreeMap<&'static str, &'static WorkflowRegistration>,
    /// By activity type; the catch-all is not among them.
    pub(crate) activities: BTreeMap<&'static str, &'static ActivityRegistration>,
    /// Serves workflow types that `workflows` lacks.
    pub(crate) dynamic_workflow: Option<&'static WorkflowRegistration>,
    /// Serves activity types that `activities` lacks.
    pub(crate) dynamic_activity: Option<&'static ActivityRegistration>,
}

impl Served {
    fn collect(
        workflows: &[&'static WorkflowRegistration],
        activities: &[&'static ActivityRegistration],
    ) -> Result<Self, RegistryError> {
        let (workflows, dynamic_workflow) = by_name(workflows)?;
        let (activities, dynamic_activity) = by_name(activities)?;
        Ok(Self { workflows, activities, dynamic_workflow, dynamic_activity })
    }

    /// The definition that runs workflows of this type.
    pub(crate) fn workflow(&self, name: &str) -> Option<&'static WorkflowRegistration> {
        self.workflows.get(name).copied().or(self.dynamic_workflow)
    }

    /// The definition that runs activities of this type.
    pub(crate) fn activity(&self, name: &str) -> Option<&'static ActivityRegistration> {
        self.activities.get(name).copied().or(self.dynamic_activity)
    }

    /// Whether to poll for workflow tasks at all.
    pub(crate) fn has_workflows(&self) -> bool {
        !self.workflows.is_empty() || self.dynamic_workflow.is_some()
    }

    /// Whether to poll for activity tasks at all.
    pub(crate) fn has_activities(&self) -> bool {
        !self.activities.is_empty() || self.dynamic_activity.is_some()
    }

    /// Every activity's state is there.
    ///
    /// # Errors
    /// [`RegistryError::MissingState`] for the first one, by activity name, that is not.
    pub(crate) fn check_states(&self, states: &StateMap) -> Result<(), RegistryError> {
        for registration in self.activities.values().copied().chain(self.dynamic_activity) {
            for need in registration.states() {
                if !states.contains(need.type_id()) {
                    let (activity, state) = (registration.name(), need.type_name());
                    return Err(RegistryError::MissingState { activity, state, place: registration.place() });
                }
            }
        }
        Ok(())
    }

    /// The answer to a workflow task of a type that is not served here.
    pub(crate) fn unknown_workflow(&self, name: &str) -> String {
        unknown(DefinitionKind::Workflow, name, self.workflows.keys().copied().collect())
    }

    /// The answer to an activity task of a type that is not served here.
    pub(crate) fn unknown_activity(&self, name: &str) -> String {
        unknown(DefinitionKind::Activity, name, self.activities.keys().copied().collect())
    }
}

fn unknown(kind: DefinitionKind, name: &str, known: Vec<&'static str>) -> String {
    let kind = kind.type_words();
    match (known.is_empty(), nearest(name, &known)) {
        (true, _) => format!("{kind} `{name}` is not served here; this worker serves no {kind}"),
        (false, None) => format!("{kind} `{name}` is not served here; this worker serves {}", quoted(&known)),
        (false, Some(nearest)) => format!(
            "{kind} `{name}` is not served here; this worker serves {}; did you mean `{nearest}`?",
            quoted(&known)
        ),
    }
}

type ByName<T> = (BTreeMap<&'static str, T>, Option<T>);

fn by_name<T: Named>(registrations: &[T]) -> Result<ByName<T>, RegistryError> {
    let mut places: HashMap<&'static str, Place> = HashMap::new();
    let (mut named, mut dynamic): ByName<T> = (BTreeMap::new(), None);
    for &registration in registrations {
        let (name, second) = (registration.name(), registration.place());
        if let Some(first) = places.insert(name, second) {
            return Err(RegistryError::RegisteredTwice { kind: T::KIND, name, first, second });
        }
        if !registration.is_dynamic() {
            named.insert(name, registration);
        } else if let Some(first) = dynamic.replace(registration) {
            return Err(RegistryError::TwoCatchAlls { kind: T::KIND, first: first.place(), second });
        }
    }
    Ok((named, dynamic))
}

/// Why a worker has nothing definite to serve. Each one is found by `Worker::start`, before any poll.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RegistryError {
    /// No definition is linked into the program.
    NothingLinked,
    /// The [`Dispatch`] has no entry.
    NothingListed,
    /// Two definitions of one kind share a name.
    RegisteredTwice {
        /// Of which kind.
        kind: DefinitionKind,
        /// The shared name.
        name: &'static str,
        /// Where one is.
        first: Place,
        /// Where the other is.
        second: Place,
    },
    /// Two definitions of one kind are `dynamic`.
    TwoCatchAlls {
        /// Of which kind.
        kind: DefinitionKind,
        /// Where one is.
        first: Place,
        /// Where the other is.
        second: Place,
    },
    /// A name or glob of a [`Dispatch`] matches nothing that is linked in.
    NothingMatches {
        /// Of which kind.
        kind: DefinitionKind,
        /// The name or glob.
        pattern: String,
        /// Sorted names that are linked in.
        known: Vec<&'static str>,
        /// The one that was probably meant.
        nearest: Option<&'static str>,
    },
    /// An activity needs a state that the worker was not given.
    MissingState {
        /// The activity's name.
        activity: &'static str,
        /// The state's Rust type.
        state: &'static str,
        /// Where the activity is.
        place: Place,
    },
}

impl fmt::Display for RegistryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NothingLinked => f.write_str(
                "no workflow and no activity is linked into this program; \
                 if they are in a library crate, name it: `use my_workflows as _;`",
            ),
            Self::NothingListed => {
                f.write_str("the dispatch list is empty; add a workflow or an activity, or leave `dispatch` out to serve everything")
            }
            Self::RegisteredTwice { kind, name, first, second } => {
                write!(
                    f,
                    "{} `{name}` is registered twice: {first} and {second}; give one of them another `name = \"..\"`",
                    kind.type_words()
                )
            }
            Self::TwoCatchAlls { kind, first, second } => {
                write!(f, "two dynamic definitions of kind {kind}: {first} and {second}; list one of them in `Dispatch`")
            }
            Self::NothingMatches { kind, pattern, known, .. } if known.is_empty() => {
                write!(
                    f,
                    "no {} matches `{pattern}`; none is linked into this program; \
                     if they are in a library crate, name it: `use my_workflows as _;`",
                    kind.type_words()
                )
            }
            Self::NothingMatches { kind, pattern, known, nearest } => {
                write!(f, "no {} matches `{pattern}`; known: {}", kind.type_words(), quoted(known))?;
                nearest.map_or(Ok(()), |nearest| write!(f, "; did you mean `{nearest}`?"))
            }
            Self::MissingState { activity, state, place } => write!(
                f,
                "activity `{activity}` ({place}) needs a state of type `{state}`; add `.state(..)` to the worker's options"
            ),
        }
    }
}

impl std::error::Error for RegistryError {}

fn quoted(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests;
