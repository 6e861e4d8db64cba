//! Hand-made registrations: nothing here depends on what is linked in.

use super::*;
use crate::definition::{Activity, Workflow};
use crate::private::{ActivityEntry, ActivityOutcome, Instance, Invocation, Payload, StateNeed};

fn run(_: Invocation) -> ActivityOutcome {
    Err(crate::Failure::new("Never", "is not called"))
}

fn create(_: &crate::context::workflow::BaseContext, _: &[Payload]) -> Result<Instance, crate::Failure> {
    Err(crate::Failure::new("Never", "is not called"))
}

const fn at(file: &'static str, line: u32) -> Place {
    Place { file, line, column: 1 }
}

const fn activity(name: &'static str, line: u32) -> ActivityRegistration {
    let handle: Activity<(), ()> = Activity::named(name);
    ActivityRegistration::new(handle, at("src/activities.rs", line), ActivityEntry::Blocking(run))
}

const fn workflow(name: &'static str, line: u32) -> WorkflowRegistration {
    let handle: Workflow<u32, String> = Workflow::named(name);
    WorkflowRegistration::new(handle, at("src/workflows.rs", line), create)
}

struct Pool;

static STATES: [StateNeed; 1] = [StateNeed::of::<Pool>()];
static CHARGE: ActivityRegistration = activity("charge", 1);
static REFUND: ActivityRegistration = activity("refund", 2).with_states(&STATES);
static RENDER: ActivityRegistration = activity("image.render", 3);
static UPSCALE: ActivityRegistration = activity("image.upscale", 4);
static ANY: ActivityRegistration = activity("any", 5).dynamic();
static OTHER_ANY: ActivityRegistration = activity("other_any", 6).dynamic();
static ORDER: WorkflowRegistration = workflow("Order", 10);
static INVOICE: WorkflowRegistration = workflow("billing.Invoice", 11);
static ORDER_AGAIN: WorkflowRegistration =
    WorkflowRegistration::new(Workflow::<(), ()>::named("Order"), at("src/b.rs", 4), create);

fn shop() -> Registry {
    // Link order means nothing.
    Registry::from_parts([&ORDER, &INVOICE], [&UPSCALE, &CHARGE, &RENDER, &REFUND])
}

/// What is served, as `workflows | activities`.
#[track_caller]
fn check(registry: &Registry, dispatch: Option<Dispatch>, expected: Result<&str, &str>) {
    let served = registry.resolve(dispatch.as_ref()).map(|served| {
        let workflows: Vec<_> = served.workflows.keys().copied().collect();
        let activities: Vec<_> = served.activities.keys().copied().collect();
        format!("{} | {}", workflows.join(" "), activities.join(" "))
    });
    let served = served.map_err(|error| error.to_string());
    assert_eq!(served.as_deref().map_err(String::as_str), expected);
}

#[test]
fn everything_is_served_without_a_list() {
    check(&shop(), None, Ok("Order billing.Invoice | charge image.render image.upscale refund"));
}

#[test]
fn lists_replace_the_automatic_set_and_a_kind_without_a_list_gets_nothing() {
    let charge: Activity<(), ()> = Activity::named("charge");
    let order: Workflow<u32, String> = Workflow::named("Order");
    check(&shop(), Some(Dispatch::new().activity(charge)), Ok(" | charge"));
    check(&shop(), Some(Dispatch::new().workflow(order)), Ok("Order | "));
    check(
        &shop(),
        Some(Dispatch::new().workflow(order).activity(charge).activity(charge)),
        Ok("Order | charge"),
    );
    let served = shop().resolve(Some(&Dispatch::new().activity(charge))).expect("charge is there");
    assert!(served.has_activities() && !served.has_workflows());
}

#[test]
fn names_and_globs_select() {
    check(
        &shop(),
        Some(Dispatch::from_names(["billing.*"], ["charge", "refund"])),
        Ok("billing.Invoice | charge refund"),
    );
    check(
        &shop(),
        Some(Dispatch::new().activities_named(vec!["image.*".to_owned()])),
        Ok(" | image.render image.upscale"),
    );
    check(
        &shop(),
        Some(Dispatch::new().activities_named(["*"])),
        Ok(" | charge image.render image.upscale refund"),
    );
}

#[test]
fn what_matches_nothing_is_an_error_with_the_known_names() {
    check(
        &shop(),
        Some(Dispatch::new().activities_named(["chrage"])),
        Err(
            "no activity type matches `chrage`; known: `charge`, `image.render`, `image.upscale`, `refund`; did you mean `charge`?",
        ),
    );
    check(
        &shop(),
        Some(Dispatch::from_names(["shipping.*"], ["charge"])),
        Err("no workflow type matches `shipping.*`; known: `Order`, `billing.Invoice`"),
    );
    let elsewhere: Workflow<(), ()> = Workflow::named("Ship");
    check(
        &Registry::from_parts([], [&CHARGE]),
        Some(Dispatch::new().workflow(elsewhere)),
        Err("no workflow type matches `Ship`; none is linked into this program; \
             if they are in a library crate, name it: `use my_workflows as _;`"),
    );
    // A handle's name is a name, even when it looks like a glob.
    let star: Activity<(), ()> = Activity::named("*");
    assert!(matches!(
        shop().resolve(Some(&Dispatch::new().activity(star))),
        Err(RegistryError::NothingMatches { .. })
    ));
}

#[test]
fn nothing_to_serve_is_an_error() {
    check(
        &Registry::default(),
        None,
        Err("no workflow and no activity is linked into this program; \
             if they are in a library crate, name it: `use my_workflows as _;`"),
    );
    check(
        &shop(),
        Some(Dispatch::new()),
        Err(
            "the dispatch list is empty; add a workflow or an activity, or leave `dispatch` out to serve everything",
        ),
    );
}

#[test]
fn two_of_one_name_are_refused_with_both_places() {
    let twice = Registry::from_parts([&ORDER, &ORDER_AGAIN], [&CHARGE]);
    check(
        &twice,
        None,
        Err(
            "workflow type `Order` is registered twice: src/b.rs:4 and src/workflows.rs:10; give one of them another `name = \"..\"`",
        ),
    );
    check(
        &twice,
        Some(Dispatch::from_names(["Order"], ["charge"])),
        Err(
            "workflow type `Order` is registered twice: src/b.rs:4 and src/workflows.rs:10; give one of them another `name = \"..\"`",
        ),
    );
    // A worker that does not serve it is not harmed.
    check(&twice, Some(Dispatch::new().activities_named(["charge"])), Ok(" | charge"));
    // An activity and a workflow may share a name.
    static ORDER_ACTIVITY: ActivityRegistration = activity("Order", 9);
    check(&Registry::from_parts([&ORDER], [&ORDER_ACTIVITY]), None, Ok("Order | Order"));
}

#[test]
fn a_catch_all_serves_what_nothing_else_does() {
    let served = Registry::from_parts([], [&CHARGE, &ANY]).resolve(None).expect("one catch-all");
    assert_eq!(served.activity("charge").map(ActivityRegistration::name), Some("charge"));
    assert_eq!(served.activity("anything").map(ActivityRegistration::name), Some("any"));
    check(
        &Registry::from_parts([], [&ANY, &OTHER_ANY]),
        None,
        Err(
            "two dynamic definitions of kind activity: src/activities.rs:5 and src/activities.rs:6; list one of them in `Dispatch`",
        ),
    );
    check(
        &Registry::from_parts([], [&ANY, &OTHER_ANY]),
        Some(Dispatch::new().activities_named(["any"])),
        Ok(" | "),
    );
}

#[test]
fn a_missing_state_names_activity_and_type() {
    let served = shop().resolve(None).expect("all is well");
    let missing = served.check_states(&StateMap::default()).expect_err("no pool was given").to_string();
    let expected = format!(
        "activity `refund` (src/activities.rs:2) needs a state of type `{}`; add `.state(..)` to the worker's options",
        std::any::type_name::<Pool>()
    );
    assert_eq!(missing, expected);
    let mut states = StateMap::default();
    states.insert(Pool);
    assert_eq!(served.check_states(&states), Ok(()));
}

#[test]
fn unknown_types_are_answered_with_what_is_served() {
    let served =
        shop().resolve(Some(&Dispatch::from_names(["*"], ["charge", "refund"]))).expect("all is well");
    assert_eq!(
        served.unknown_activity("image.render"),
        "activity type `image.render` is not served here; this worker serves `charge`, `refund`"
    );
    assert_eq!(
        served.unknown_workflow("order"),
        "workflow type `order` is not served here; this worker serves `Order`, `billing.Invoice`; did you mean `Order`?"
    );
    let nothing = Served::default();
    assert_eq!(
        nothing.unknown_workflow("Order"),
        "workflow type `Order` is not served here; this worker serves no workflow type"
    );
}

#[test]
fn the_listing_is_sorted_and_typed() {
    let listing: Vec<String> = shop().definitions().map(|definition| definition.to_string()).collect();
    assert_eq!(listing[0], "workflow `Order` (u32) -> alloc::string::String");
    assert_eq!(listing[1], "workflow `billing.Invoice` (u32) -> alloc::string::String");
    assert_eq!(listing[2], "activity `charge` () -> ()");
    assert_eq!(listing.len(), 6);
}

#[test]
fn globs_match_as_people_expect() {
    for (pattern, name, expected) in [
        ("*", "", true),
        ("*", "anything", true),
        ("a*c", "abc", true),
        ("a*c", "ac", true),
        ("a*c", "acb", false),
        ("a*b*c", "a-b-b-c", true),
        ("?at", "cat", true),
        ("?at", "at", false),
        ("gr?ße", "größe", true),
        ("grö?e", "größe", true),
        ("", "", true),
        ("", "a", false),
        ("a.*", "a", false),
        ("**", "a", true),
    ] {
        assert_eq!(glob_matches(pattern, name), expected, "{pattern} on {name}");
    }
    // No pattern is slow: each star costs one pass at most.
    let (pattern, name) = ("a*".repeat(50) + "b", "a".repeat(2000));
    assert!(!glob_matches(&pattern, &name));
}

#[test]
fn the_nearest_name_is_near() {
    let known = ["charge", "refund"];
    assert_eq!(nearest("Charge", &known), Some("charge"));
    assert_eq!(nearest("refnd", &known), Some("refund"));
    assert_eq!(nearest("ship", &known), None);
    assert_eq!(nearest("x", &[]), None);
}
