//! Recorded histories replay against today's code: those of `histories/*.json.gz`, written by workers in Rust, Python and Go.

use tests::history::read_json;
use tests::languages::folder;
use worker_core::prelude::*;
use worker_core::testing::{ReplayError, Replayer};
use worker_core::{Dispatch, WorkflowContext};
use worker_proto::history::HistoryEvent;

/// Gives back its input.
#[activity(name = "Echo")]
async fn echo(value: u64) -> Result<u64> {
    Ok(value)
}

/// One activity after the other, as the Python and Go workers ran it.
#[workflow(name = "Chain")]
async fn chain(ctx: WorkflowContext, n: u64) -> Result<u64> {
    let mut total = 0;
    for value in 0..n {
        total += ctx.activity(ECHO, value).await?;
    }
    Ok(total)
}

/// Other code: a timer where the history has an activity.
#[workflow(name = "LongerChain")]
async fn longer_chain(ctx: WorkflowContext, n: u64) -> Result<u64> {
    ctx.sleep("1s").await?;
    Ok(n)
}

fn recorded(name: &str) -> String {
    read_json(&folder("histories").join(format!("{name}.json.gz"))).to_string()
}

fn events(json: &str) -> Vec<HistoryEvent> {
    worker_proto::json::history_from_json(json).expect("a history").events
}

#[track_caller]
fn check(name: &str) {
    let replayer = Replayer::dispatch(&Dispatch::new().workflow(CHAIN)).expect("a definition");
    replayer.replay(events(&recorded(name))).unwrap_or_else(|error| panic!("{name}: {error}"));
}

#[test]
fn ten_activities_of_python() {
    check("chain-10-python");
}

#[test]
fn a_thousand_activities_of_python() {
    check("chain-1000-python");
}

#[test]
fn ten_activities_of_rust() {
    check("chain-10-rust");
}

#[test]
fn a_thousand_activities_of_rust() {
    check("chain-1000-rust");
}

/// Go names activities after event ids, which no other SDK's code can.
#[test]
fn activity_ids_of_go_are_refused() {
    let replayer = Replayer::dispatch(&Dispatch::new().workflow(CHAIN)).expect("a definition");
    let error = replayer.replay(events(&recorded("chain-10-go"))).expect_err("the ids differ");
    let text = error.to_string();
    assert!(text.contains("the activity id differs: `5` in history, `1` in the code"), "{text}");
}

#[test]
fn other_code_does_not_replay() {
    let replayer = Replayer::dispatch(&Dispatch::new().workflow(LONGER_CHAIN)).expect("a definition");
    let changed = recorded("chain-10-python").replace(r#""name":"Chain""#, r#""name":"LongerChain""#);
    let error = replayer.replay(events(&changed)).expect_err("it waits for a timer now");
    let ReplayError::NonDeterminism(text) = error else { panic!("not `{error}`") };
    assert!(text.contains("event 5"), "{text}");
}
