//! The engine alone, in one thread, on a clock that only the test moves.  Steps go in as text, histories come out as text.

mod activities;
mod children;
mod closing;
mod hostile;
mod messages;
mod sim;
mod tasks;

use sim::Sim;

/// Runs the steps and compares what they said and the histories they left.
#[track_caller]
fn check(steps: &str, expected: &str) {
    let mut sim = Sim::new();
    sim.run(steps);
    let actual = sim.report();
    let expected: Vec<&str> = expected.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let actual: Vec<&str> = actual.lines().map(str::trim).collect();
    assert!(
        actual == expected,
        "steps:\n{steps}\nactual:\n{}\nexpected:\n{}",
        actual.join("\n"),
        expected.join("\n")
    );
}
