//! How much a run may hold: what goes beyond it is refused or ends, and is said.

use worker_proto::common::{Payload, Payloads, WorkflowExecution};
use worker_proto::workflowservice as wire;

use super::sim::Sim;
use crate::engine::Request;

const MIB: usize = 1024 * 1024;

fn signal(bytes: usize) -> Request {
    let payload = Payload { data: vec![0; bytes].into(), ..Payload::default() };
    Request::Signal(Box::new(wire::SignalWorkflowExecutionRequest {
        namespace: "default".to_owned(),
        workflow_execution: Some(WorkflowExecution { workflow_id: "w".to_owned(), ..Default::default() }),
        signal_name: "s".to_owned(),
        input: Some(Payloads { payloads: vec![payload] }),
        ..Default::default()
    }))
}

/// Sends so many signals of a size; how many were taken, and the last refusal.
fn send(sim: &mut Sim, count: usize, bytes: usize) -> (usize, String) {
    let mut refusal = String::new();
    let mut taken = 0;
    for _ in 0..count {
        match sim.ask("signal", signal(bytes)).expect("an answer at once") {
            Ok(_) => taken += 1,
            Err(rejected) => refusal = format!("{:?} {}", rejected.code, rejected.message),
        }
    }
    (taken, refusal)
}

/// Lines of the report that have the text.
fn lines(sim: &mut Sim, text: &str) -> Vec<String> {
    sim.report().lines().filter(|line| line.contains(text)).map(str::to_owned).collect()
}

#[test]
fn a_task_is_given_up_when_a_hundred_events_wait_for_its_end() {
    let mut sim = Sim::new();
    sim.run("start w\npoll");
    send(&mut sim, 99, 0);
    assert_eq!(lines(&mut sim, "WorkflowTaskFailed"), [""; 0]);
    send(&mut sim, 1, 0);
    sim.run("complete done");
    let report = sim.report();
    assert!(report.contains("> complete: NotFound"), "{report}");
    assert!(report.contains("4 WorkflowTaskFailed started=3 cause=ForceCloseCommand"), "{report}");
    assert!(report.contains("104 WorkflowExecutionSignaled"), "{report}");
    assert!(report.contains("105 WorkflowTaskScheduled"), "{report}");
}

#[test]
fn a_task_is_given_up_when_two_mebibytes_wait_for_its_end() {
    let mut sim = Sim::new();
    sim.run("start w\npoll");
    send(&mut sim, 1, MIB);
    assert_eq!(lines(&mut sim, "WorkflowTaskFailed"), [""; 0]);
    send(&mut sim, 1, MIB);
    assert_eq!(
        lines(&mut sim, "WorkflowTaskFailed"),
        ["4 WorkflowTaskFailed started=3 cause=ForceCloseCommand"]
    );
    assert_eq!(lines(&mut sim, "WorkflowExecutionSignaled").len(), 2);
}

#[test]
fn a_run_takes_ten_thousand_signals() {
    let mut sim = Sim::new();
    sim.run("start w");
    let (taken, refusal) = send(&mut sim, 10_002, 0);
    let expected = "InvalidArgument exceeded workflow execution limit for signal events";
    assert_eq!((taken, refusal.as_str()), (10_000, expected));
}

#[test]
fn a_worker_is_told_when_to_continue_as_new() {
    let mut sim = Sim::new();
    sim.run("start w");
    send(&mut sim, 4090, 0);
    sim.run("poll");
    assert_eq!(lines(&mut sim, "suggests"), [""; 0]);
    sim.run("complete");
    send(&mut sim, 10, 0);
    sim.run("poll");
    assert_eq!(
        lines(&mut sim, "suggests"),
        ["4106 WorkflowTaskStarted scheduled=4096 suggests=continue-as-new"]
    );
}

#[test]
fn a_run_has_ten_updates_in_flight() {
    let mut sim = Sim::new();
    sim.run("start w");
    for number in 0..11 {
        sim.run(&format!("update u{number}"));
    }
    sim.run("poll\ncomplete accept u0; respond u0\nupdate u11");
    let refused = lines(&mut sim, "Exhausted");
    assert_eq!(
        refused,
        [
            "> update u10: ResourceExhausted [Exhausted] limit on number of concurrent in-flight updates has been reached (10)"
        ]
    );
}

#[test]
fn a_run_takes_two_thousand_updates() {
    let mut sim = Sim::new();
    sim.run("start w");
    for number in 0..2000 {
        sim.run(&format!("update u{number}\npoll\ncomplete accept u{number}; respond u{number}"));
    }
    sim.run("update one-more");
    assert_eq!(
        lines(&mut sim, "one-more"),
        ["> update one-more: FailedPrecondition limit on number of total updates has been reached (2000)"]
    );
}

#[test]
fn a_run_has_two_thousand_of_each_kind_pending() {
    for (command, cause) in [
        ("activity ID stc=5s", "PendingActivitiesLimitExceeded"),
        ("child ID", "PendingChildWorkflowsLimitExceeded"),
        ("signal-external ID", "PendingSignalsLimitExceeded"),
        ("cancel-external ID", "PendingRequestCancelLimitExceeded"),
    ] {
        let complete = |count: usize| {
            let commands: Vec<String> =
                (0..count).map(|number| command.replace("ID", &format!("x{number}"))).collect();
            format!("complete {}", commands.join("; "))
        };
        let mut sim = Sim::new();
        sim.run(&format!("start w\npoll\n{}", complete(2001)));
        let failed = lines(&mut sim, "WorkflowTaskFailed");
        assert_eq!(failed, [format!("4 WorkflowTaskFailed started=3 cause={cause}")], "{command}");
    }
}

#[test]
fn a_run_ends_when_its_history_is_too_large() {
    let mut sim = Sim::new();
    sim.run("start w");
    let (taken, refusal) = send(&mut sim, 30, 2 * MIB - 64);
    assert_eq!((taken, refusal.as_str()), (26, "NotFound workflow execution already completed"));
    assert_eq!(lines(&mut sim, "Terminated").len(), 1);
}
