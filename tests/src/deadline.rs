//! No test waits for ever: what does not end is stopped, and the failure says where it stood.

use std::fmt::Write as _;
use std::future::Future;
use std::process::{Command, Output, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use worker_core::{Client, RawPayload};

/// Longest time of a whole scenario, or of one program that a test runs. Far above what a busy machine needs.
pub const LONGEST: Duration = Duration::from_secs(240);

/// Runs a scenario to its end.
///
/// # Panics
/// After [`LONGEST`], with the open workflows of the task queues that begin with one of `queues` and how far each came.
pub async fn scenario<T>(client: &Client, queues: &[&str], scenario: impl Future<Output = T>) -> T {
    match tokio::time::timeout(LONGEST, scenario).await {
        Ok(result) => result,
        Err(_) => panic!("still not done after {LONGEST:?}; open workflows:\n{}", open(client, queues).await),
    }
}

/// One line a workflow: its id, then its history in short.
async fn open(client: &Client, queues: &[&str]) -> String {
    let mut text = String::new();
    let mut list = client.list("ExecutionStatus = 'Running'");
    while let Ok(Some(workflow)) = list.next().await {
        if !queues.iter().any(|queue| workflow.task_queue().starts_with(queue)) {
            continue;
        }
        let history = client.workflow::<RawPayload>(workflow.id()).history().await;
        let events = history.map(|history| history.events).unwrap_or_default();
        let names = events.iter().map(|event| {
            event.event_type().as_str_name().trim_start_matches("EVENT_TYPE_").to_ascii_lowercase()
        });
        let names = names.collect::<Vec<_>>().join(" ");
        writeln!(text, "{} ({}): {names}", workflow.id(), workflow.workflow_type()).expect("text");
    }
    text
}

/// Runs a program to its end; what it wrote.
///
/// # Panics
/// If it cannot be started, or is not done after [`LONGEST`], with what it wrote until then.
#[track_caller]
pub fn output(command: &mut Command) -> Output {
    let name = command.get_program().to_string_lossy().into_owned();
    let started = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let child = started.unwrap_or_else(|error| panic!("`{name}` does not start: {error}"));
    let pid = child.id().to_string();
    let (done, waits) = mpsc::channel();
    std::thread::spawn(move || done.send(child.wait_with_output()));
    let ended = waits.recv_timeout(LONGEST).map_err(|_| {
        // By its own id, which stays its own until the thread has its end.
        let _ = Command::new("kill").args(["-KILL", &pid]).status();
        waits.recv_timeout(Duration::from_secs(10))
    });
    match ended {
        Ok(output) => output.expect("its output can be read"),
        Err(killed) => {
            let text = killed.ok().and_then(Result::ok).map(|output| [output.stdout, output.stderr].concat());
            let text = text.unwrap_or_default();
            panic!("`{name}` still runs after {LONGEST:?}; it wrote:\n{}", String::from_utf8_lossy(&text));
        }
    }
}
