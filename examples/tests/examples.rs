//! Runs every example as a user would, and reads what it prints. `cargo test` builds the examples first.

use std::path::PathBuf;
use std::process::Command;

/// A folder of its own for each example, removed at the end.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("example-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder for the example");
        Self(folder)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// What an example prints, line by line.
#[track_caller]
fn run(name: &str) -> Vec<String> {
    let scratch = Scratch::new(name);
    let tests = std::env::current_exe().expect("a path of this test");
    let profile = tests.parent().and_then(|deps| deps.parent()).expect("tests are in target/PROFILE/deps");
    let program = profile.join("examples").join(name).with_extension(std::env::consts::EXE_EXTENSION);
    let output = Command::new(&program)
        .current_dir(&scratch.0)
        .env_remove("TEMPORAL_ADDRESS")
        .env("TMPDIR", &scratch.0)
        .output()
        .unwrap_or_else(|error| panic!("{}: {error}; `cargo test -p examples` builds it", program.display()));
    let (stdout, stderr) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{name}: {}\n{stdout}\n{stderr}", output.status);
    stdout.lines().map(str::to_owned).collect()
}

#[test]
fn greeter() {
    assert_eq!(run("greeter"), ["Hello, World!"]);
}

#[test]
fn dispatch() {
    assert_eq!(
        run("dispatch"),
        [
            "everything: workflows [film, invoice, misdirected], activities [charge, render, upscale]",
            "gpu: workflows [], activities [render, upscale]",
            "billing: workflows [invoice], activities []",
            "film: Metropolis rendered on `gpu`",
            "film: Metropolis upscaled on `gpu`",
            "invoice: 1200 cents charged on `everything`",
            "misdirected activity: activity type `charge` is not served here; this worker serves `render`, `upscale` (task queue `gpu`)",
            "misdirected workflow: workflow type `film` is not served here; this worker serves `invoice` (task queue `billing`)",
            "misdirected workflow is Running",
            "a wrong name: no activity type matches `chrage`; known: `charge`, `render`, `upscale`; did you mean `charge`?",
        ]
    );
}

#[test]
fn order() {
    let printed = run("order");
    let (before, after) =
        printed.split_at(printed.iter().position(|line| line == "killed process 1").expect("the kill"));
    assert_eq!(
        before,
        [
            "process 1: the order has 0 lines and is open",
            "process 1: refused: there is nothing to pay for",
            "process 1: paid 4200 cents",
            "process 1: half-way, packing",
        ]
    );
    assert_eq!(
        after,
        [
            "killed process 1",
            "process 2: the order has 2 lines and is packing",
            "process 2: paid 4200 cents",
            "process 2: finished: 2 lines, 4200 cents, T-order-1",
            "what the warehouse saw:",
            // Once, though the process that did it died.
            "charge 4200 to 4711: attempt 1",
            // Retried because it failed.
            "reserve teapot: attempt 1",
            "reserve teapot: attempt 2",
            "reserve teapot: attempt 3",
            "reserve tea: attempt 1",
            // Retried because its process was killed.
            "pack 2 lines: attempt 1",
            "pack 2 lines: attempt 2",
            "hand over: attempt 1",
        ]
    );
}
