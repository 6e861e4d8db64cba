//! The `temporal` command against a server.

use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;

use crate::deadline;
use crate::servers::temporal_cli;

/// The `temporal` command, pointed at one server.
#[derive(Clone, Debug)]
pub struct Cli {
    program: PathBuf,
    address: String,
}

impl Cli {
    /// # Panics
    /// If the program is missing: see [`temporal_cli`].
    pub fn new(address: impl Into<String>) -> Self {
        Self { program: temporal_cli(), address: address.into() }
    }

    /// `host:port` of the server.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Runs a command, words split at blanks, and gives its exit success and output, errors last.
    pub fn try_run(&self, words: &str, more: &[&str]) -> (bool, String) {
        let mut command = Command::new(&self.program);
        command.args(words.split_whitespace()).args(more).args([
            "--address",
            &self.address,
            "--command-timeout",
            "60s",
        ]);
        // A user's own settings must not lead the command elsewhere.
        command
            .env_remove("TEMPORAL_ADDRESS")
            .env_remove("TEMPORAL_NAMESPACE")
            .env("TEMPORAL_DISABLE_CONFIG_FILE", "1");
        let output = deadline::output(&mut command);
        let text = [output.stdout, output.stderr].concat();
        (output.status.success(), String::from_utf8_lossy(&text).into_owned())
    }

    /// Runs a command that must succeed; its output.
    #[track_caller]
    pub fn run(&self, words: &str, more: &[&str]) -> String {
        let (success, text) = self.try_run(words, more);
        assert!(success, "`temporal {words} {}` failed:\n{text}", more.join(" "));
        text
    }

    /// Runs a command that must succeed, with `--output json`.
    #[track_caller]
    pub fn json(&self, words: &str, more: &[&str]) -> Value {
        let text = self.run(&format!("{words} --output json"), more);
        serde_json::from_str(&text)
            .unwrap_or_else(|error| panic!("`temporal {words}` wrote no JSON: {error}\n{text}"))
    }

    /// Runs a command that must fail; what it said.
    #[track_caller]
    pub fn fail(&self, words: &str, more: &[&str]) -> String {
        let (success, text) = self.try_run(words, more);
        assert!(!success, "`temporal {words} {}` succeeded:\n{text}", more.join(" "));
        text
    }

    /// The history of a run as the CLI writes it: an object with `events`.
    #[track_caller]
    pub fn history(&self, workflow_id: &str, run_id: Option<&str>) -> Value {
        let run_id = run_id.map(|id| format!("--run-id {id}")).unwrap_or_default();
        self.json(&format!("workflow show {run_id}"), &["--workflow-id", workflow_id])
    }
}
