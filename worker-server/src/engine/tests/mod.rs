//! The engine alone, in one thread, on a clock that only the test moves.  Steps go in as text, histories come out as text.

mod activities;
mod answers;
mod children;
mod closing;
mod hostile;
mod limits;
mod messages;
mod random;
mod sim;
mod tasks;
mod untouched;

use sim::Sim;

/// Runs the steps and compares what they said and the histories they left; then once more with a restart after each step.
#[track_caller]
fn check(steps: &str, expected: &str) {
    let mut sim = Sim::new();
    sim.run(steps);
    let actual = sim.report();
    compare(steps, &actual, expected);
    // Callers that wait, and with them updates before acceptance and sticky queues, do not outlive the engine; and of
    // several runs that began at the same time any may be handed out first.
    let starts = steps.lines().filter(|step| step.trim().starts_with("start ")).count();
    if !sim.waited && !steps.contains("sticky") && (starts == 1 || !steps.contains("start x")) {
        let mut sim = Sim::new();
        for step in steps.lines() {
            sim.run(step);
            sim.restart();
        }
        compare(steps, &sim.report(), expected);
    }
}

#[track_caller]
fn compare(steps: &str, actual: &str, expected: &str) {
    let lines = |text: &str| -> Vec<String> {
        let mut lines: Vec<String> =
            text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect();
        // Runs that began at the same time have no order of their own.
        if lines.iter().any(|line| line.starts_with('[')) {
            lines.sort();
        }
        lines
    };
    let (actual, expected) = (lines(actual), lines(expected));
    assert!(
        actual == expected,
        "steps:\n{steps}\nactual:\n{}\nexpected:\n{}",
        actual.join("\n"),
        expected.join("\n")
    );
}
