//! Programs started by a test: servers and workers of other languages.
//!
//! Each runs under a small shell that waits on a pipe held by the test. When the test ends, however it ends, the pipe
//! closes and the shell stops the program it started, by its own process id. So nothing is left behind, even after a
//! panic inside a `static` or a SIGKILL of the test itself.

use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use crate::servers::wait_for;

/// Starts `"$@"` without the pipe, says its process id, and ends it when the pipe closes; then removes `$LEFT`, if that is set.
const GUARD: &str = r#"
left() { [ -z "$LEFT" ] || rm -rf "$LEFT"; }
trap left EXIT
exec 3<&0
"$@" </dev/null >"$LOG" 2>&1 3<&- &
pid=$!
echo "$pid"
cat <&3 >/dev/null
kill "$pid" 2>/dev/null
for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
  kill -0 "$pid" 2>/dev/null || exit 0
  sleep 0.25
done
kill -9 "$pid" 2>/dev/null
"#;

/// A running program, its process id and its log. Dropping it stops it.
#[derive(Debug)]
pub struct Process {
    guard: Child,
    pid: u32,
    log: PathBuf,
    name: String,
}

impl Process {
    /// Starts `command` with its output in the file `log`.
    ///
    /// # Panics
    /// If the program cannot be found or started.
    pub fn start(command: &Command, log: &Path) -> Self {
        Self::start_and_leave(command, log, None)
    }

    /// The same; `left` is removed after the program's end. For what a `static` holds, which nobody drops.
    pub(crate) fn start_and_leave(command: &Command, log: &Path, left: Option<&Path>) -> Self {
        let name = command.get_program().to_string_lossy().into_owned();
        let mut guard = Command::new("sh");
        guard.args(["-c", GUARD, "guard"]).arg(command.get_program()).args(command.get_args());
        for (key, value) in command.get_envs() {
            match value {
                Some(value) => guard.env(key, value),
                None => guard.env_remove(key),
            };
        }
        if let Some(dir) = command.get_current_dir() {
            guard.current_dir(dir);
        }
        let mut guard = guard
            .env("LOG", log)
            .env("LEFT", left.unwrap_or(Path::new("")))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("a shell to guard the process");
        let mut line = String::new();
        BufReader::new(guard.stdout.take().expect("stdout is piped"))
            .read_line(&mut line)
            .expect("the process id");
        let pid = line.trim().parse().unwrap_or_else(|_| panic!("`{name}` was not started: `{line}`"));
        Self { guard, pid, log: log.to_owned(), name }
    }

    /// The program's own process id.
    pub fn pid(&self) -> u32 {
        self.pid
    }

    /// Everything it wrote so far, output and errors together.
    pub fn log(&self) -> String {
        let mut text = Vec::new();
        if let Ok(mut file) = File::open(&self.log) {
            file.read_to_end(&mut text).expect("the log is readable");
        }
        String::from_utf8_lossy(&text).into_owned()
    }

    /// Whether it is still there.
    pub fn is_running(&self) -> bool {
        match std::fs::read_to_string(format!("/proc/{}/stat", self.pid)) {
            // The state follows the name, which ends with the last parenthesis; Z has ended and waits for its parent.
            Ok(stat) => !stat.rsplit(')').next().is_some_and(|rest| rest.trim_start().starts_with('Z')),
            Err(_) => false,
        }
    }

    /// Waits until `ready`, for at most a minute.
    ///
    /// # Panics
    /// If the program ends first or the minute does; shows the log.
    pub fn wait_until(&self, what: &str, mut ready: impl FnMut(&Self) -> bool) {
        let done = wait_for(Duration::from_secs(60), || !self.is_running() || ready(self));
        assert!(done && self.is_running(), "`{}` is not {what}; its log:\n{}", self.name, self.log());
    }

    /// SIGKILL, as a power cut for the program; returns when it is gone.
    pub fn kill(self) {
        self.signal("KILL");
    }

    /// SIGTERM; returns when it is gone.
    ///
    /// # Panics
    /// If it is still there after `patience`.
    pub fn stop(self, patience: Duration) {
        self.signal("TERM");
        assert!(
            wait_for(patience, || !self.is_running()),
            "`{}` still runs {patience:?} after SIGTERM; its log:\n{}",
            self.name,
            self.log()
        );
    }

    /// Sends a signal by name.
    pub fn signal(&self, name: &str) {
        let sent = Command::new("kill").arg(format!("-{name}")).arg(self.pid.to_string()).status();
        assert!(
            sent.is_ok_and(|status| status.success()),
            "`{}` ended before SIG{name}:\n{}",
            self.name,
            self.log()
        );
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        drop(self.guard.stdin.take());
        // The guard waits for the program and leaves; a guard that is gone already needs nothing.
        let _ = self.guard.wait();
    }
}
