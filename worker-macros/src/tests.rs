//! Golden expansions: `tests/expand/NAME.rs` expands to `tests/expand/NAME.expanded.rs`. `UPDATE_SNAPSHOTS=1` writes the latter.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Attribute, Item, Meta};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name)
}

/// Expands every item that has one of our attributes, as the compiler would.
fn expand(source: &str) -> String {
    let file = syn::parse_file(source).expect("a golden input is Rust");
    let items = file.items.into_iter().map(expand_item);
    let expanded: syn::File = syn::parse2(quote! { #(#items)* }).expect("an expansion is Rust");
    prettyplease::unparse(&expanded)
}

fn expand_item(mut item: Item) -> TokenStream {
    let attributes = match &mut item {
        Item::Fn(item) => &mut item.attrs,
        Item::Impl(item) => &mut item.attrs,
        Item::Struct(item) => &mut item.attrs,
        Item::Enum(item) => &mut item.attrs,
        _ => return item.into_token_stream(),
    };
    if attributes.iter().any(derives_error) {
        let derived = crate::derive::worker_error(item.to_token_stream());
        return quote! { #item #derived };
    }
    let Some(ours) = attributes
        .iter()
        .position(|attribute| attribute.path().is_ident("activity") || attribute.path().is_ident("workflow"))
    else {
        return item.into_token_stream();
    };
    let ours = attributes.remove(ours);
    let options = match &ours.meta {
        Meta::List(list) => list.tokens.clone(),
        _ => TokenStream::new(),
    };
    match ours.path().is_ident("activity") {
        true => crate::expand::activity(options, item.into_token_stream()),
        false => crate::expand::workflow(options, item.into_token_stream()),
    }
}

fn derives_error(attribute: &Attribute) -> bool {
    attribute.path().is_ident("derive") && attribute.to_token_stream().to_string().contains("WorkerError")
}

#[test]
fn expansions_are_as_reviewed() {
    let update = std::env::var_os("UPDATE_SNAPSHOTS").is_some();
    let mut checked = 0;
    for entry in fs::read_dir(folder("expand")).expect("the folder of golden expansions") {
        let input = entry.expect("a readable entry").path();
        let name = input.file_name().and_then(|name| name.to_str()).expect("a name in UTF-8");
        let Some(name) = name.strip_suffix(".rs").filter(|name| !name.ends_with(".expanded")) else {
            continue;
        };
        let expanded = expand(&fs::read_to_string(&input).expect("a readable input"));
        let golden = input.with_file_name(format!("{name}.expanded.rs"));
        if update {
            fs::write(&golden, &expanded).expect("a writable snapshot");
        }
        let reviewed = fs::read_to_string(&golden).unwrap_or_default();
        assert_eq!(expanded, reviewed, "{name}: review, then accept with UPDATE_SNAPSHOTS=1");
        checked += 1;
    }
    assert!(checked >= 6, "golden expansions are missing");
}

/// Functions of `errors.rs` that make messages are the names of the compile-fail fixtures, one to one.
#[test]
fn every_message_has_a_fixture() {
    let errors = syn::parse_file(include_str!("errors.rs")).expect("our own source");
    let messages: BTreeSet<String> = errors
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Fn(function) if !matches!(function.vis, syn::Visibility::Inherited) => {
                Some(function.sig.ident.to_string())
            }
            _ => None,
        })
        .collect();
    let fixtures: BTreeSet<String> = fs::read_dir(folder("ui/fail"))
        .expect("the folder of fixtures")
        .filter_map(|entry| {
            entry
                .expect("a readable entry")
                .file_name()
                .into_string()
                .ok()?
                .strip_suffix(".rs")
                .map(str::to_owned)
        })
        .collect();
    let missing: Vec<_> = messages.difference(&fixtures).collect();
    assert!(missing.is_empty(), "messages without a fixture in tests/ui/fail: {missing:?}");
    let others: Vec<_> = fixtures.difference(&messages).filter(|name| !name.starts_with("rustc_")).collect();
    assert!(others.is_empty(), "fixtures of no message (the compiler's own start with `rustc_`): {others:?}");
}

/// The texts of all mistakes of one item.
#[track_caller]
fn check_mistakes(attribute: &str, item: &str, expected: &[&str]) {
    let (options, item): (TokenStream, TokenStream) = (TokenStream::new(), item.parse().expect("tokens"));
    let mut mistakes = crate::errors::Mistakes::default();
    match (attribute, syn::parse2::<Item>(item).expect("an item")) {
        ("activity", Item::Fn(item)) => drop(crate::check::activity_function(options, &item, &mut mistakes)),
        ("activity", Item::Impl(mut item)) => {
            drop(crate::check::activity_impl(options, &mut item, &mut mistakes))
        }
        ("workflow", Item::Fn(mut item)) => {
            drop(crate::check::workflow_function(options, &mut item, &mut mistakes))
        }
        ("workflow", Item::Impl(mut item)) => {
            drop(crate::check::workflow_impl(options, &mut item, &mut mistakes))
        }
        _ => panic!("no such case"),
    }
    let texts = mistakes.texts();
    assert_eq!(texts.len(), expected.len(), "{texts:#?}");
    for (text, part) in texts.iter().zip(expected) {
        assert!(text.contains(part), "expected {part:?} in {text:?}");
    }
}

#[test]
fn all_mistakes_of_one_item_are_found_at_once() {
    check_mistakes(
        "workflow",
        "impl Cart {
            #[run] fn go(limit: &str) -> impl Sized {}
            #[signal(task_queue = \"q\")] fn add(&mut self, item: Item) -> u32 { 1 }
            #[query] fn total(&mut self) -> u64 { SystemTime::now() }
            #[validate(pay)] fn check(&self) {}
        }",
        &[
            "the type has to be named",
            "a workflow waits",
            "the first argument is `ctx: WorkflowContext<Self>`",
            "take `String`",
            "`task_queue` is not an option of `#[signal]`; write it on `#[workflow] impl`",
            "nobody waits for a signal",
            "use `ctx.now()`",
            "a query answers at once",
            "no update function is named `pay`",
        ],
    );
}

#[test]
fn replay_is_guarded_through_aliases_macros_and_closures() {
    check_mistakes(
        "workflow",
        "async fn w(ctx: WorkflowContext, by_id: HashMap<u32, u32>) -> u32 {
            use std::time::{Instant as Clock, SystemTime};
            use tokio::time::sleep;
            let a = Clock::now();
            println!(\"{:?}\", SystemTime::now());
            let f = || tokio::spawn(async { sleep(d).await });
            for x in &by_id {}
            let names: std::collections::HashSet<_> = other();
            names.iter().count();
            let by_id = sorted(by_id);
            for x in by_id.iter() {}
            let instant_like = my::rand::random();
            let t: std::time::Instant = given;
            tokio::select! { _ = a => {} }
        }",
        &[
            "`std::time::Instant::now` gives something else when the workflow is replayed; use `ctx.now()`",
            "`std::time::SystemTime::now`",
            "`tokio::spawn`",
            "`tokio::time::sleep`",
            "use a `BTreeMap`",
            "use a `BTreeSet`",
            "use `worker_core::select!`",
        ],
    );
}

#[test]
fn permissions_let_exactly_their_statement_through_and_vanish() {
    let item = quote! {
        async fn w(ctx: WorkflowContext) -> u32 {
            #[allow_nondeterminism(reason = "only logged")]
            let started = std::time::Instant::now();
            #[allow_nondeterminism(reason = "a counter for people")]
            total = total + rand::random::<u32>();
            #[allow_nondeterminism(reason = "only logged")]
            println!("{:?}", SystemTime::now());
            call(#[allow_nondeterminism(reason = "only logged")] Uuid::new_v4());
            0
        }
    };
    let expanded = crate::expand::workflow(TokenStream::new(), item).to_string();
    assert!(!expanded.contains("allow_nondeterminism") && !expanded.contains("compile_error"), "{expanded}");
    check_mistakes(
        "workflow",
        "async fn w(ctx: WorkflowContext) {
            #[allow_nondeterminism(reason = \"only logged\")]
            let started = Instant::now();
            let ended = Instant::now();
        }",
        &["`Instant::now`"],
    );
}
