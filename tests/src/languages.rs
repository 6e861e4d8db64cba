//! Workers and clients in other languages, all of one contract: see `tests/src/tour.rs`.
//!
//! - Python: `WORKER_TEST_PYTHON` names an interpreter that has the packages of `python/requirements.txt`; else `python3`.
//! - Go: `WORKER_TEST_GO` names the Go command; else `go`. The program is built once per test program.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use serde_json::Value;
use tempfile::TempDir;

use crate::deadline;
use crate::process::Process;
use crate::servers::{tool, unique};

/// A language with a worker and a client of the contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// PyPI `temporalio`.
    Python,
    /// Go module `go.temporal.io/sdk`.
    Go,
}

/// A running worker and the task queue it serves. Dropping it stops it.
#[derive(Debug)]
pub struct LanguageWorker {
    /// Its task queue, of no one else.
    pub queue: String,
    process: Process,
    _dir: TempDir,
}

impl LanguageWorker {
    /// What it wrote.
    pub fn log(&self) -> String {
        self.process.log()
    }
}

impl Language {
    /// Starts a worker on a queue of its own and waits until it is up.
    ///
    /// # Panics
    /// If the toolchain is missing, naming the variable to set, or the worker does not start.
    pub fn worker(self, address: &str) -> LanguageWorker {
        let queue = unique(self.name());
        let dir = tempfile::tempdir().expect("a temporary directory");
        let mut command = self.program("worker");
        command.args(["--address", address, "--queue", &queue]);
        let process = Process::start(&command, &dir.path().join("worker.log"));
        process.wait_until("ready", |process| process.log().lines().any(|line| line == "ready"));
        LanguageWorker { queue, process, _dir: dir }
    }

    /// Runs the client against the workflows on `queue`; they call the activities on `other`. What it saw.
    #[track_caller]
    pub fn drive(self, address: &str, queue: &str, other: &str) -> Value {
        let mut command = self.program("client");
        let output =
            deadline::output(command.args(["--address", address, "--queue", queue, "--other", other]));
        let (text, errors) =
            (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(output.status.success(), "the {} client failed:\n{text}{errors}", self.name());
        let last = text.lines().last().unwrap_or_default();
        serde_json::from_str(last).unwrap_or_else(|error| panic!("{error}: the client wrote\n{text}{errors}"))
    }

    /// As results name it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Python => "python",
            Self::Go => "go",
        }
    }

    fn program(self, role: &str) -> Command {
        match self {
            Self::Python => {
                let mut command = Command::new(python());
                command.arg(folder("python").join(format!("{role}.py"))).env("PYTHONDONTWRITEBYTECODE", "1");
                command
            }
            Self::Go => {
                let mut command = Command::new(go_program());
                command.arg(role);
                command
            }
        }
    }
}

/// The Python interpreter with `temporalio`: `WORKER_TEST_PYTHON`, else `python3`.
///
/// # Panics
/// If there is none, or it lacks the package.
pub fn python() -> PathBuf {
    tool("WORKER_TEST_PYTHON", "python3", &["-c", "import temporalio"])
}

fn go_program() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| {
        // Beside the test programs, where cargo keeps what it builds.
        let this = std::env::current_exe().expect("the path of this test");
        let program = this.with_file_name("interop-go");
        let built = Command::new(tool("WORKER_TEST_GO", "go", &["version"]))
            .args(["build", "-mod=readonly", "-o"])
            .arg(&program)
            .arg(".")
            .current_dir(folder("go"))
            .status();
        assert!(built.is_ok_and(|status| status.success()), "the Go program does not build");
        program
    })
}

/// A folder beside this crate's sources.
pub fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}
