//! Two servers agree on a set of scenarios, but for what `docs/compatibility.md` lists with a reason.
//!
//! A difference that is not listed is a problem, and so is a listed one that is gone. The scenarios are played together, so
//! that their waiting overlaps. A busy machine can make one of them miss a timeout of its own, which leaves another history
//! for a good reason: what differs is played again, alone, and is a problem if it differs every time.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use crate::deadline;
use crate::history::{Difference, History};
use crate::languages::{folder, python};
use crate::servers::{ServerKind, TestServer};

/// How often a scenario that differs is played again.
const AGAIN: usize = 2;
/// When more than so many differ, it is not the machine.
const FEW: usize = 12;

/// A line of a list of differences: in which scenario, at which kind of event, in which field. `*` stands for any text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Listed {
    /// A scenario, or another word by which the test chooses lines.
    pub scenario: String,
    /// Type of the event.
    pub kind: String,
    /// The field.
    pub field: String,
}

impl Listed {
    fn covers(&self, scenario: &str, difference: &Difference) -> bool {
        is_like(scenario, &self.scenario)
            && is_like(&difference.kind, &self.kind)
            && is_like(&difference.field, &self.field)
    }
}

/// Whether `text` is `pattern`, where each `*` stands for any text.
fn is_like(text: &str, pattern: &str) -> bool {
    let Some((before, after)) = pattern.split_once('*') else { return text == pattern };
    let Some(rest) = text.strip_prefix(before) else { return false };
    rest.char_indices().map(|(at, _)| at).chain([rest.len()]).any(|at| is_like(&rest[at..], after))
}

/// The table of a section of `docs/compatibility.md`: scenario, event, field, dev server, here, reason.
///
/// # Panics
/// If there is no such section, or a line has no reason.
pub fn listed(section: &str) -> Vec<Listed> {
    let path = folder("../docs/compatibility.md");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let heading = format!("\n## {section}\n");
    let section = text.split(&heading).nth(1).unwrap_or_else(|| panic!("no section `## {section}`"));
    let section = section.split("\n## ").next().unwrap_or_default();
    let rows = section.lines().filter(|line| line.starts_with("| `"));
    rows.map(|row| {
        let cells: Vec<&str> =
            row.trim_matches('|').split('|').map(|cell| cell.trim().trim_matches('`')).collect();
        let [scenario, kind, field, _, _, reason] = cells[..] else { panic!("six cells, not `{row}`") };
        assert!(!reason.is_empty(), "a reason in `{row}`");
        Listed { scenario: scenario.into(), kind: kind.into(), field: field.into() }
    })
    .collect()
}

/// One scenario on two servers: its differences and where they are, or why it cannot be compared.
pub type Compared = Result<Vec<(String, Difference)>, String>;

/// Plays and compares scenarios, all or those of the given names, until they agree. How many there were.
///
/// # Panics
/// If they do not agree, with every difference.
pub async fn check(
    allowed: &[Listed],
    mut play: impl AsyncFnMut(&[String]) -> BTreeMap<String, Compared>,
) -> usize {
    let mut compared = play(&[]).await;
    for _ in 0..AGAIN {
        let problems: Vec<String> = compared
            .iter()
            .filter(|each| !problems(*each, allowed).is_empty())
            .map(|(name, _)| name.clone())
            .collect();
        if problems.len() > FEW {
            break;
        }
        for name in problems {
            println!("{name} differs and is played again");
            compared.extend(play(&[name]).await);
        }
    }
    let mut found: Vec<String> = compared.iter().flat_map(|each| problems(each, allowed)).collect();
    let differences = || {
        compared
            .iter()
            .filter_map(|(name, compared)| Some((name, compared.as_ref().ok()?)))
            .flat_map(|(name, differences)| differences.iter().map(move |(_, difference)| (name, difference)))
    };
    let used: BTreeSet<&Listed> = differences()
        .flat_map(|(name, difference)| allowed.iter().filter(move |listed| listed.covers(name, difference)))
        .collect();
    let gone = allowed.iter().filter(|listed| !used.contains(listed));
    found.extend(gone.map(|listed| format!("listed in docs/compatibility.md and no longer so: {listed:?}")));
    assert!(found.is_empty(), "{} problems:\n{}", found.len(), found.join("\n"));
    compared.len()
}

/// What is not allowed about one scenario.
fn problems((name, compared): (&String, &Compared), allowed: &[Listed]) -> Vec<String> {
    match compared {
        Err(problem) => vec![format!("{name}: {problem}")],
        Ok(differences) => {
            let unlisted = differences
                .iter()
                .filter(|(_, difference)| !allowed.iter().any(|listed| listed.covers(name, difference)));
            unlisted.map(|(part, difference)| format!("{name}, {part}: {difference}")).collect()
        }
    }
}

/// Plays scenarios of a program in `tests/python`, all if none is named, on the development server and on ours.
///
/// # Panics
/// If the program does not run, or does not say which scenario failed.
pub fn play_in_python(script: &str, names: &[String]) -> BTreeMap<String, Compared> {
    let out = tempfile::tempdir().expect("a temporary directory");
    let mut failed = Vec::new();
    let [theirs, ours] = [ServerKind::Temporal, ServerKind::Program].map(|kind| {
        let target = out.path().join(format!("{kind:?}"));
        let address = TestServer::of(kind).address();
        let mut command = Command::new(python());
        command.arg(folder("python").join(script)).args(["--address", &address, "--out"]).arg(&target);
        let output = deadline::output(command.args(names).env("PYTHONDONTWRITEBYTECODE", "1"));
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        if !output.status.success() {
            // A line a scenario: its name and what happened.
            let problems = text.lines().filter_map(|line| line.split_once(": "));
            failed.extend(
                problems.map(|(name, problem)| (name.to_owned(), Err(format!("on {kind:?}: {problem}")))),
            );
            let errors = String::from_utf8_lossy(&output.stderr);
            assert!(!failed.is_empty(), "{script} on {kind:?}: {text}{errors}");
        }
        target
    });
    let mut compared = compare_folders(&theirs, &ours);
    compared.extend(failed);
    compared
}

/// Compares folders that two runs of a program wrote: one folder a scenario, one JSON file a part of it.
///
/// # Panics
/// If one cannot be read.
pub fn compare_folders(theirs: &Path, ours: &Path) -> BTreeMap<String, Compared> {
    let scenarios = names(theirs).into_iter().chain(names(ours)).collect::<BTreeSet<_>>();
    let compare = |scenario: &str| {
        let (theirs, ours) = (theirs.join(scenario), ours.join(scenario));
        let (parts, here) = (names(&theirs), names(&ours));
        if parts != here {
            return Err(format!("wrote {parts:?} there, {here:?} here"));
        }
        let differences = parts.into_iter().flat_map(|part| {
            let history = |from: &Path| History::from_file(&from.join(&part));
            let differences = history(&theirs).differences(&history(&ours));
            differences.into_iter().map(move |difference| (part.clone(), difference))
        });
        Ok(differences.collect())
    };
    scenarios.into_iter().map(|scenario| (scenario.clone(), compare(&scenario))).collect()
}

/// Names in a folder, sorted; none if it is not there.
fn names(folder: &Path) -> Vec<String> {
    if !folder.exists() {
        return Vec::new();
    }
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_any_text() {
        for (text, pattern, expected) in [
            ("a.1.b", "a.1.b", true),
            ("a.1.b", "a.*.b", true),
            ("a.1.2.b", "a.*.b", true),
            ("a.1.bc", "a.*.b", false),
            ("a.1.bc", "*b*", true),
            ("", "*", true),
            ("a", "", false),
            ("aé", "a*", true),
        ] {
            assert_eq!(is_like(text, pattern), expected, "{text} {pattern}");
        }
    }
}
