//! Which behaviours a run was begun with, as noted with its workflow task completions.
//!
//! Called by `machine::mod`. A behaviour that changes what code does to history gets a number here; a run that began without
//! it keeps going without it. There is none yet, so that [`KNOWN`] is empty; the numbers are private to this SDK.

use std::collections::BTreeSet;

use worker_proto::sdk::WorkflowTaskCompletedMetadata;

use super::input::TaskCompleted;
use super::{SDK_NAME, SDK_VERSION};

/// Every behaviour of this version.
const KNOWN: &[u32] = &[];

/// The flags of one run.
#[derive(Default)]
pub(crate) struct Flags {
    /// Noted in history, or about to be by our own last completion.
    noted: BTreeSet<u32>,
    lang_noted: BTreeSet<u32>,
    sdk_name: String,
    sdk_version: String,
    /// A completion was seen or made: the run's behaviours are settled.
    settled: bool,
}

impl Flags {
    /// Reads a completion.
    pub(crate) fn on_completed(&mut self, completed: &TaskCompleted) {
        self.settled = true;
        self.noted.extend(&completed.core_flags);
        self.lang_noted.extend(&completed.lang_flags);
        if !completed.sdk_name.is_empty() {
            self.sdk_name.clone_from(&completed.sdk_name);
        }
        if !completed.sdk_version.is_empty() {
            self.sdk_version.clone_from(&completed.sdk_version);
        }
    }

    /// Whether a behaviour is on: always for a run that begins now, else if it was noted.
    #[allow(dead_code, reason = "the first behaviour that needs it will ask")]
    pub(crate) fn is_on(&self, flag: u32) -> bool {
        !self.settled || self.noted.contains(&flag)
    }

    /// What the next completion has to note: new flags, and our name where it differs from the last one noted.
    pub(crate) fn take_metadata(&mut self) -> WorkflowTaskCompletedMetadata {
        let core_used_flags = if self.settled { Vec::new() } else { KNOWN.to_vec() };
        self.settled = true;
        self.noted.extend(&core_used_flags);
        WorkflowTaskCompletedMetadata {
            core_used_flags,
            lang_used_flags: Vec::new(),
            sdk_name: changed(&mut self.sdk_name, SDK_NAME),
            sdk_version: changed(&mut self.sdk_version, SDK_VERSION),
        }
    }
}

fn changed(noted: &mut String, ours: &str) -> String {
    if noted == ours {
        return String::new();
    }
    ours.clone_into(noted);
    ours.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_is_noted_once() {
        let mut flags = Flags::default();
        let first = flags.take_metadata();
        assert_eq!((first.sdk_name.as_str(), first.sdk_version.as_str()), (SDK_NAME, SDK_VERSION));
        assert_eq!(flags.take_metadata(), WorkflowTaskCompletedMetadata::default());
    }

    #[test]
    fn another_name_in_history_is_replaced() {
        let mut flags = Flags::default();
        flags.on_completed(&TaskCompleted {
            sdk_name: "temporal-go".into(),
            sdk_version: SDK_VERSION.into(),
            ..TaskCompleted::default()
        });
        let metadata = flags.take_metadata();
        assert_eq!((metadata.sdk_name.as_str(), metadata.sdk_version.as_str()), (SDK_NAME, ""));
    }
}
