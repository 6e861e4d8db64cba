//! The servers that a suite can run on, and how one is chosen.

use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::time::Duration;

use tempfile::TempDir;
use worker_proto::service::WorkflowServiceClient;
use worker_proto::workflowservice::GetSystemInfoRequest;

use crate::process::Process;

/// A kind of server, named by `WORKER_TEST_SERVER`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ServerKind {
    /// `embedded`, the default: the engine inside the test's own process, in memory.
    Embedded,
    /// `worker-server`: our program over a socket, on a database file.
    Program,
    /// `worker-server-memory`: our program over a socket, in memory.
    ProgramInMemory,
    /// `temporal`: a development server of the `temporal` CLI, found by `TEMPORAL_CLI` or on `PATH`.
    Temporal,
}

impl ServerKind {
    /// Reads `WORKER_TEST_SERVER`.
    ///
    /// # Panics
    /// If it names none of the kinds.
    pub fn from_env() -> Self {
        match std::env::var("WORKER_TEST_SERVER").as_deref() {
            Err(_) | Ok("" | "embedded") => Self::Embedded,
            Ok("worker-server") => Self::Program,
            Ok("worker-server-memory") => Self::ProgramInMemory,
            Ok("temporal") => Self::Temporal,
            Ok(other) => panic!(
                "`WORKER_TEST_SERVER={other}` is no server; one of `embedded`, `worker-server`, `worker-server-memory`, `temporal`"
            ),
        }
    }
}

/// A server over a socket that the test started. Dropping it stops it and removes its files.
#[derive(Debug)]
pub struct TestServer {
    kind: ServerKind,
    address: SocketAddr,
    process: Option<Process>,
    dir: TempDir,
    /// Lives in a `static`: no one will drop `dir`.
    shared: bool,
}

impl TestServer {
    /// Starts a server of this kind on a free port and waits until it answers.
    ///
    /// # Panics
    /// If `kind` is [`ServerKind::Embedded`], which has no socket, or if the server does not come up.
    pub fn start(kind: ServerKind) -> Self {
        Self::start_as(kind, false)
    }

    fn start_as(kind: ServerKind, shared: bool) -> Self {
        let mut server = Self {
            kind,
            address: free_address(),
            process: None,
            dir: tempfile::tempdir().expect("a temporary directory"),
            shared,
        };
        server.launch();
        server
    }

    /// The server of this test program, started by the first that asks; of the kind `WORKER_TEST_SERVER` names.
    ///
    /// Tests that share it keep apart by the task queues and ids of [`unique`].
    pub fn shared() -> &'static Self {
        Self::of(ServerKind::from_env())
    }

    /// The server of this kind of this test program, started by the first that asks.
    pub fn of(kind: ServerKind) -> &'static Self {
        static SHARED: [OnceLock<TestServer>; 4] = [const { OnceLock::new() }; 4];
        SHARED[kind as usize].get_or_init(|| Self::start_as(kind, true))
    }

    /// What it is.
    pub fn kind(&self) -> ServerKind {
        self.kind
    }

    /// `host:port`.
    pub fn address(&self) -> String {
        self.address.to_string()
    }

    /// The folder with its log and, for [`ServerKind::Program`], its database file.
    pub fn dir(&self) -> &Path {
        self.dir.path()
    }

    /// The database file of [`ServerKind::Program`].
    pub fn database(&self) -> PathBuf {
        self.dir.path().join("engine.db")
    }

    /// The program.
    pub fn process(&self) -> &Process {
        self.process.as_ref().expect("the server was started")
    }

    /// SIGKILL: what it had not made durable is lost. [`TestServer::launch`] starts it again.
    pub fn kill(&mut self) {
        self.process.take().expect("the server was started").kill();
    }

    /// SIGTERM and a clean end, within five seconds for our own program.
    pub fn stop(&mut self) {
        self.process.take().expect("the server was started").stop(Duration::from_secs(5));
    }

    /// Starts it (again) on the same port and files, and waits until it answers.
    pub fn launch(&mut self) {
        let command = match self.kind {
            ServerKind::Embedded => panic!("the embedded engine has no socket; ask for its client instead"),
            ServerKind::Temporal => self.dev_server(),
            ServerKind::Program => {
                let mut command = self.program();
                command.arg("--db").arg(self.database());
                command
            }
            ServerKind::ProgramInMemory => {
                let mut command = self.program();
                command.arg("--memory");
                command
            }
        };
        let left = self.shared.then(|| self.dir.path());
        let process = Process::start_and_leave(&command, &self.dir.path().join("server.log"), left);
        let address = self.address();
        process.wait_until("answering", |_| answers(&address));
        self.process = Some(process);
    }

    fn dev_server(&self) -> Command {
        let mut command = Command::new(temporal_cli());
        command.args([
            "server",
            "start-dev",
            "--headless",
            "--log-level",
            "error",
            "--ip",
            "127.0.0.1",
            "--port",
        ]);
        command.arg(self.address.port().to_string()).current_dir(self.dir.path());
        // As in ours: with several, a task and a poll that wait in different ones may take seconds to meet.
        for which in ["Read", "Write"] {
            command.arg("--dynamic-config-value").arg(format!("matching.numTaskqueue{which}Partitions=1"));
        }
        command
    }

    fn program(&self) -> Command {
        let mut command = Command::new(worker_server());
        command.arg("--port").arg(self.address.port().to_string());
        command
    }
}

/// `prefix` and a random number that is plainly one, with a letter and a digit: task queues and ids of tests that share a server.
pub fn unique(prefix: &str) -> String {
    use std::hash::{BuildHasher, RandomState};
    format!("{prefix}-a0{:07x}", RandomState::new().hash_one(std::process::id()) >> 36)
}

/// The `temporal` program: `TEMPORAL_CLI`, else from `PATH`.
///
/// # Panics
/// If there is none; a test that asks for it must not pass without it.
pub fn temporal_cli() -> PathBuf {
    tool("TEMPORAL_CLI", "temporal", &["--version"])
}

/// A program from outside, by an environment variable or from `PATH`, proven to run.
pub(crate) fn tool(variable: &str, default: &str, probe: &[&str]) -> PathBuf {
    let path = std::env::var_os(variable).map_or_else(|| PathBuf::from(default), PathBuf::from);
    let runs = Command::new(&path).args(probe).output().is_ok_and(|output| output.status.success());
    assert!(
        runs,
        "`{}` does not run; set `{variable}` to the program, or put `{default}` on PATH",
        path.display()
    );
    path
}

/// The `worker-server` program: `WORKER_SERVER_BIN`, else built by cargo in the profile of this test.
///
/// # Panics
/// If it does not build.
pub fn worker_server() -> PathBuf {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT
        .get_or_init(|| std::env::var_os("WORKER_SERVER_BIN").map_or_else(build_worker_server, PathBuf::from))
        .clone()
}

fn build_worker_server() -> PathBuf {
    // target/PROFILE/deps/this-test
    let this = std::env::current_exe().expect("the path of this test");
    let profile = this.ancestors().nth(2).expect("a test runs from target/PROFILE/deps").to_owned();
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut build = Command::new(cargo);
    build.args(["build", "--quiet", "-p", "worker-server", "--bin", "worker-server"]);
    build.current_dir(env!("CARGO_MANIFEST_DIR"));
    build.arg("--target-dir").arg(profile.parent().expect("a profile lies in a target folder"));
    if profile.ends_with("release") {
        build.arg("--release");
    }
    assert!(build.status().is_ok_and(|status| status.success()), "`worker-server` does not build");
    profile.join("worker-server")
}

/// An address on the loopback that nothing listens on.
pub fn free_address() -> SocketAddr {
    TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a free port")
}

/// Asks again until `ready` says yes; false after `patience`.
pub fn wait_for(patience: Duration, mut ready: impl FnMut() -> bool) -> bool {
    const STEP: Duration = Duration::from_millis(20);
    for _ in 0..patience.as_millis() / STEP.as_millis() {
        if ready() {
            return true;
        }
        std::thread::sleep(STEP);
    }
    ready()
}

/// Whether a Temporal server answers there, and knows the namespace `default`.
fn answers(address: &str) -> bool {
    let endpoint = tonic::transport::Endpoint::from_shared(format!("http://{address}")).expect("an address");
    let ask = async {
        let Ok(channel) = endpoint.connect().await else { return false };
        WorkflowServiceClient::new(channel).get_system_info(GetSystemInfoRequest::default()).await.is_ok()
    };
    // On a thread of its own: the caller may be a runtime already.
    let ask = || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(ask)
    };
    std::thread::scope(|scope| scope.spawn(ask).join().expect("it only asks"))
}
