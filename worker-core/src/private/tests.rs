//! Generated code for activities, run without a worker: decoding, states, results, errors.

use std::collections::BTreeMap;
use std::task::{Context, Poll, Waker};

use serde::{Deserialize, Serialize};

use super::*;
use crate::prelude::{activity, registry};
use crate::{ActivityInfo, Result as WorkerResult};

#[activity]
async fn t_none() {}

#[activity]
async fn t_one(name: String) -> WorkerResult<String> {
    Ok(format!("Hello, {name}!"))
}

#[activity]
fn t_three(ctx: ActivityContext, a: u32, b: String, c: Option<bool>) -> String {
    format!("{a} {b} {c:?} on attempt {}", ctx.attempt())
}

#[activity]
async fn t_tuple(pair: (u8, u8)) -> (u8, u8) {
    (pair.1, pair.0)
}

#[activity(dynamic)]
async fn t_any(ctx: ActivityContext, input: Vec<RawPayload>) -> (String, usize) {
    (ctx.info().activity_type.clone(), input.len())
}

#[derive(Debug, PartialEq, Serialize, Deserialize, crate::WorkerError)]
enum Declined {
    #[worker_error("{0} cents short", name = "Poor", non_retryable)]
    Short(u64),
}

#[activity]
async fn t_typed(cents: u64) -> Result<(), Declined> {
    Err(Declined::Short(cents))
}

#[activity]
async fn t_typed_by_question_mark(cents: u64) -> WorkerResult<()> {
    Err(Declined::Short(cents))?;
    Ok(())
}

#[activity]
async fn t_any_error(text: String) -> WorkerResult<u64> {
    Ok(text.parse()?)
}

/// Shaped as `anyhow::Error`: no error itself, with a boxed form that is one.
struct Report(std::num::ParseIntError);

impl From<Report> for Box<dyn StdError + Send + Sync> {
    fn from(report: Report) -> Self {
        #[derive(Debug)]
        struct WithContext(std::num::ParseIntError);
        impl std::fmt::Display for WithContext {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("no amount")
            }
        }
        impl StdError for WithContext {
            fn source(&self) -> Option<&(dyn StdError + 'static)> {
                Some(&self.0)
            }
        }
        Box::new(WithContext(report.0))
    }
}

#[activity]
async fn t_report(text: String) -> Result<u64, Report> {
    text.parse().map_err(Report)
}

#[activity]
fn t_boxed_error(text: String) -> Result<u64, Box<dyn StdError + Send + Sync>> {
    Ok(text.parse()?)
}

#[activity]
async fn t_text_error() -> Result<(), String> {
    Err("closed on Sundays".to_owned())
}

struct Shop {
    prefix: String,
}

#[activity]
impl Shop {
    #[activity(name = "t_shop.label")]
    async fn label(&self, suffix: State<u32>, name: String) -> String {
        format!("{}{name}{}", self.prefix, *suffix)
    }
}

/// What an activity gives for these JSON arguments, as JSON or as `type: message`.
#[track_caller]
fn check(name: &str, states: StateMap, arguments: &[&str], expected: Result<&str, &str>) -> Option<Failure> {
    let found = inventory::iter::<ActivityRegistration>.into_iter().find(|activity| activity.name() == name);
    let converter = DataConverter::default();
    let info = ActivityInfo { activity_type: "called".into(), ..ActivityInfo::default() };
    let ctx = ActivityContext::new(info, converter, BTreeMap::new(), None);
    let json =
        |text: &&str| converter.encode(&serde_json::from_str::<serde_json::Value>(text).expect("JSON"));
    let input = arguments.iter().map(json).collect::<Result<_, _>>().expect("payloads");
    let invocation = Invocation::new(ctx, input, converter, Arc::new(states));
    let outcome = match found.expect("it is linked in").entry() {
        ActivityEntry::Blocking(run) => run(invocation),
        ActivityEntry::Async(run) => {
            match run(invocation).as_mut().poll(&mut Context::from_waker(Waker::noop())) {
                Poll::Ready(outcome) => outcome,
                Poll::Pending => panic!("nothing here waits"),
            }
        }
    };
    let (shown, failure) = match outcome {
        Ok(payload) => (
            converter
                .decode::<serde_json::Value>(&payload)
                .map(|value| value.to_string())
                .map_err(|error| error.to_string()),
            None,
        ),
        Err(failure) => (Err(format!("{}: {}", failure.type_name(), failure.message())), Some(failure)),
    };
    assert_eq!(shown.as_deref().map_err(String::as_str), expected);
    failure
}

fn none() -> StateMap {
    StateMap::default()
}

#[test]
fn arguments_are_payloads_by_position() {
    check("t_none", none(), &[], Ok("null"));
    check("t_one", none(), &[r#""Ada""#], Ok(r#""Hello, Ada!""#));
    check("t_three", none(), &["1", r#""b""#, "true"], Ok(r#""1 b Some(true) on attempt 1""#));
    // Optional ones may be missing, surplus ones are ignored, as in other SDKs.
    check("t_three", none(), &["1", r#""b""#], Ok(r#""1 b None on attempt 1""#));
    check("t_three", none(), &["1", r#""b""#, "null", "9"], Ok(r#""1 b None on attempt 1""#));
    check("t_none", none(), &["1"], Ok("null"));
    // One argument that is a tuple is sent as several payloads, by its handle too.
    check("t_tuple", none(), &["1", "2"], Ok("[2,1]"));
    check("t_any", none(), &["1", "2", "3"], Ok(r#"["called",3]"#));
}

#[test]
fn wrong_arguments_name_their_place_and_type() {
    check(
        "t_three",
        none(),
        &["1", "2", "true"],
        Err(
            "ConvertError: input of activity `called`: argument 2 of 3: cannot read a payload of encoding `json/plain` as `alloc::string::String`: \
             invalid type: integer `2`, expected a string at line 1 column 1",
        ),
    );
    check(
        "t_three",
        none(),
        &["1"],
        Err(
            "ConvertError: input of activity `called`: argument 2 is missing (1 given): cannot read a payload of encoding `binary/null` \
             as `alloc::string::String`: invalid type: null, expected a string",
        ),
    );
    check(
        "t_one",
        none(),
        &[],
        Err(
            "ConvertError: input of activity `called`: argument 1 is missing (0 given): cannot read a payload of encoding `binary/null` \
             as `alloc::string::String`: invalid type: null, expected a string",
        ),
    );
}

#[test]
fn states_are_shared_by_type() {
    let mut states = StateMap::default();
    states.insert(Shop { prefix: "<".into() });
    states.insert(7_u32);
    check("t_shop.label", states, &[r#""x""#], Ok(r#""<x7""#));
    check(
        "t_shop.label",
        none(),
        &[r#""x""#],
        Err("MissingState: this worker was not given a state of type `worker_core::private::tests::Shop`"),
    );
    let label = inventory::iter::<ActivityRegistration>
        .into_iter()
        .find(|activity| activity.name() == "t_shop.label");
    let states: Vec<_> = label.expect("it is linked in").states().iter().map(StateNeed::type_name).collect();
    assert_eq!(states, [type_name::<Shop>(), "u32"]);
}

#[test]
fn typed_errors_keep_their_value_and_all_others_their_name() {
    let failure = check("t_typed", none(), &["5"], Err("Poor: 5 cents short")).expect("an error");
    assert_eq!(failure.downcast(), Some(Declined::Short(5)));
    let failure = check("t_typed_by_question_mark", none(), &["6"], Err("Poor: 6 cents short"));
    assert_eq!(failure.expect("an error").downcast(), Some(Declined::Short(6)));
    check("t_any_error", none(), &[r#""x""#], Err("ParseIntError: invalid digit found in string"));
    check("t_any_error", none(), &[r#""12""#], Ok("12"));
}

#[test]
fn the_listing_knows_what_is_linked_in() {
    let one =
        registry().definitions().find(|definition| definition.name() == "t_one").expect("it is linked in");
    assert_eq!(one.to_string(), "activity `t_one` (alloc::string::String) -> alloc::string::String");
    assert!(one.place().file.ends_with("tests.rs"));
    let any =
        registry().definitions().find(|definition| definition.name() == "t_any").expect("it is linked in");
    assert!(any.is_dynamic());
}

#[test]
fn errors_that_have_only_a_boxed_form_keep_text_and_causes() {
    let failure = check("t_report", none(), &[r#""x""#], Err("Error: no amount"));
    assert_eq!(failure.expect("it failed").root_cause().message(), "invalid digit found in string");
    check("t_report", none(), &[r#""7""#], Ok("7"));
    check("t_boxed_error", none(), &[r#""x""#], Err("Error: invalid digit found in string"));
    check("t_text_error", none(), &[], Err("Error: closed on Sundays"));
}
