//! Options of attributes: which exist where, and what their values mean.

use std::time::Duration;

use proc_macro2::Ident;
use quote::ToTokens as _;
use syn::{Attribute, Expr, ExprLit, ExprPath, Lit, LitStr, Path, parse_quote};

use crate::errors::{self, Mistakes};
use crate::model::{Defaults, Retry, Versioning, WorkflowOptions};
use crate::parse::{self, RawOption, RawValue};
use crate::{duration, names};

const ACTIVITY: &[&str] = &[
    "name",
    "start_to_close",
    "schedule_to_close",
    "schedule_to_start",
    "heartbeat",
    "retry",
    "local",
    "dynamic",
    "crate",
];
const RETRY: &[&str] = &["initial", "backoff", "max_interval", "max_attempts", "non_retryable"];
const WORKFLOW: &[&str] = &["name", "task_queue", "versioning", "dynamic", "crate"];
const HANDLER: &[&str] = &["name"];

const TEXT: &str = " = \"..\"";
const DURATION: &str = " = \"10s\"";

/// One level at which options are written.
struct Level {
    attribute: &'static str,
    known: &'static [&'static str],
    /// Options that exist elsewhere, and where.
    elsewhere: &'static [(&'static [&'static str], &'static str)],
}

/// Refuses options that are unknown here or repeated; gives the others.
fn known_ones(options: Vec<RawOption>, level: &Level, mistakes: &mut Mistakes) -> Vec<RawOption> {
    let mut seen: Vec<String> = Vec::new();
    let mut kept = Vec::new();
    for option in options {
        let key = option.key.to_string();
        if !level.known.contains(&key.as_str()) {
            let right = level.elsewhere.iter().find(|(known, _)| known.contains(&key.as_str()));
            mistakes.push(match right {
                Some((_, right)) => errors::option_of_another(&option.key, level.attribute, right),
                None => errors::unknown_option(&option.key, level.attribute, level.known),
            });
        } else if seen.contains(&key) {
            mistakes.push(errors::repeated_option(&option.key));
        } else {
            seen.push(key);
            kept.push(option);
        }
    }
    kept
}

/// Options of an activity.
pub(super) struct ActivityOptions {
    pub(super) name: Option<LitStr>,
    pub(super) defaults: Defaults,
    pub(super) dynamic: bool,
    pub(super) krate: Option<Path>,
}

/// `inside` an annotated impl block, where `crate` goes on the block.
pub(super) fn activity(options: Vec<RawOption>, inside: bool, mistakes: &mut Mistakes) -> ActivityOptions {
    const FREE: Level = Level {
        attribute: "#[activity]",
        known: ACTIVITY,
        elsewhere: &[(RETRY, "retry(..)"), (WORKFLOW, "#[workflow]")],
    };
    const INSIDE: Level = Level {
        attribute: "#[activity]",
        known: ACTIVITY.split_at(ACTIVITY.len() - 1).0,
        elsewhere: &[(&["crate"], "#[activity] impl"), (RETRY, "retry(..)"), (WORKFLOW, "#[workflow]")],
    };
    let mut read = ActivityOptions { name: None, defaults: Defaults::default(), dynamic: false, krate: None };
    for option in known_ones(options, if inside { &INSIDE } else { &FREE }, mistakes) {
        let defaults = &mut read.defaults;
        match option.key.to_string().as_str() {
            "name" => read.name = mistakes.keep(name(&option)),
            "start_to_close" => defaults.start_to_close = mistakes.keep(timeout(&option)),
            "schedule_to_close" => defaults.schedule_to_close = mistakes.keep(timeout(&option)),
            "schedule_to_start" => defaults.schedule_to_start = mistakes.keep(timeout(&option)),
            "heartbeat" => defaults.heartbeat = mistakes.keep(timeout(&option)),
            "retry" => defaults.retry = retry(option, mistakes),
            "local" => defaults.local = mistakes.keep(flag(&option)).is_some(),
            "dynamic" => read.dynamic = mistakes.keep(flag(&option)).is_some(),
            _ => read.krate = mistakes.keep(path(&option)),
        }
    }
    read
}

/// Options of an impl block of activities: only the crate's path.
pub(super) fn activity_impl(options: Vec<RawOption>, mistakes: &mut Mistakes) -> Option<Path> {
    const LEVEL: Level = Level {
        attribute: "#[activity] impl",
        known: &["crate"],
        elsewhere: &[(ACTIVITY, "#[activity] fn")],
    };
    let options = known_ones(options, &LEVEL, mistakes);
    mistakes.keep(path(options.first()?))
}

fn retry(option: RawOption, mistakes: &mut Mistakes) -> Option<Retry> {
    const LEVEL: Level =
        Level { attribute: "retry(..)", known: RETRY, elsewhere: &[(ACTIVITY, "#[activity]")] };
    let RawValue::List(options) = option.value else {
        mistakes.push(errors::value_expected(&option.key, "(initial = \"1s\", max_attempts = 5)"));
        return None;
    };
    let mut read = Retry::default();
    for option in known_ones(options, &LEVEL, mistakes) {
        match option.key.to_string().as_str() {
            "initial" => read.initial = mistakes.keep(timeout(&option)),
            "backoff" => read.backoff = mistakes.keep(factor(&option)),
            "max_interval" => read.max_interval = mistakes.keep(timeout(&option)),
            "max_attempts" => read.max_attempts = mistakes.keep(count(&option)),
            _ => read.non_retryable = mistakes.keep(texts(&option)).unwrap_or_default(),
        }
    }
    Some(read)
}

/// Options of a workflow and the crate's path.
pub(super) fn workflow(options: Vec<RawOption>, mistakes: &mut Mistakes) -> (WorkflowOptions, Option<Path>) {
    const LEVEL: Level = Level {
        attribute: "#[workflow]",
        known: WORKFLOW,
        elsewhere: &[(ACTIVITY, "#[activity]"), (RETRY, "#[activity(retry(..))]")],
    };
    let (mut read, mut krate) = (WorkflowOptions::default(), None);
    for option in known_ones(options, &LEVEL, mistakes) {
        match option.key.to_string().as_str() {
            "name" => read.name = mistakes.keep(name(&option)),
            "task_queue" => read.task_queue = mistakes.keep(text(&option)),
            "versioning" => read.versioning = mistakes.keep(versioning(&option)),
            "dynamic" => read.dynamic = mistakes.keep(flag(&option)).is_some(),
            _ => krate = mistakes.keep(path(&option)),
        }
    }
    (read, krate)
}

/// Options of a method with this mark in an impl block of a workflow: a name, or none at all.
pub(super) fn marker(marker: &Ident, options: Vec<RawOption>, mistakes: &mut Mistakes) -> Option<LitStr> {
    let attribute: &'static str = match marker.to_string().as_str() {
        "run" => "#[run]",
        "init" => "#[init]",
        "signal" => "#[signal]",
        "query" => "#[query]",
        _ => "#[update]",
    };
    let named = !matches!(attribute, "#[run]" | "#[init]");
    let known = if named { HANDLER } else { &[] };
    let level =
        Level { attribute, known, elsewhere: &[(WORKFLOW, "#[workflow] impl"), (ACTIVITY, "#[activity]")] };
    let options = known_ones(options, &level, mistakes);
    mistakes.keep(name(options.first()?))
}

/// The name, or the function's own; reserved ones are refused.
pub(super) fn name_or(name: Option<LitStr>, function: &Ident, mistakes: &mut Mistakes) -> LitStr {
    name.unwrap_or_else(|| {
        let text = names::registered(function);
        if names::is_reserved(&text) {
            mistakes.push(errors::reserved_name(function, &text));
        }
        LitStr::new(&text, function.span())
    })
}

/// The path of `worker-core` in the user's crate.
pub(super) fn krate_or_default(krate: Option<Path>) -> Path {
    krate.unwrap_or_else(|| parse_quote!(::worker_core))
}

/// `#[worker_error(..)]` of an enum's variant, or of a struct.
#[derive(Default)]
pub(crate) struct ErrorOptions {
    /// The text before the options.
    pub(crate) message: Option<LitStr>,
    pub(crate) name: Option<LitStr>,
    pub(crate) non_retryable: bool,
    pub(crate) next_retry: Option<Duration>,
    pub(crate) krate: Option<Path>,
    /// Keys of all options but `crate`.
    pub(crate) keys: Vec<Ident>,
}

/// Reads all `#[worker_error(..)]` among attributes.
pub(crate) fn error_options(attributes: &[Attribute], mistakes: &mut Mistakes) -> ErrorOptions {
    const LEVEL: Level = Level {
        attribute: "#[worker_error]",
        known: &["name", "non_retryable", "next_retry", "crate"],
        elsewhere: &[(ACTIVITY, "#[activity]")],
    };
    let (mut read, mut options) = (ErrorOptions::default(), Vec::new());
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("worker_error")) {
        if let Some((message, more)) = mistakes.keep(parse::message_and_options(attribute)) {
            read.message = message.or(read.message);
            options.extend(more);
        }
    }
    for option in known_ones(options, &LEVEL, mistakes) {
        match option.key.to_string().as_str() {
            "name" => read.name = mistakes.keep(text(&option)),
            "non_retryable" => read.non_retryable = mistakes.keep(flag(&option)).is_some(),
            "next_retry" => read.next_retry = mistakes.keep(timeout(&option)),
            _ => {
                read.krate = mistakes.keep(path(&option));
                continue;
            }
        }
        read.keys.push(option.key);
    }
    read
}

// ---- values

fn value<'a>(option: &'a RawOption, shape: &str) -> syn::Result<&'a Expr> {
    match &option.value {
        RawValue::Value(value) => Ok(value),
        _ => Err(errors::value_expected(&option.key, shape)),
    }
}

fn flag(option: &RawOption) -> syn::Result<()> {
    match option.value {
        RawValue::Flag => Ok(()),
        _ => Err(errors::flag_with_value(&option.key)),
    }
}

fn text(option: &RawOption) -> syn::Result<LitStr> {
    let value = value(option, TEXT)?;
    let text = as_text(value).ok_or_else(|| errors::wrong_value(value, &option.key, TEXT))?;
    match text.value().trim().is_empty() {
        true => Err(errors::empty_text(text, &option.key.to_string())),
        false => Ok(text.clone()),
    }
}

fn name(option: &RawOption) -> syn::Result<LitStr> {
    let text = text(option)?;
    match names::is_reserved(&text.value()) {
        true => Err(errors::reserved_name(&text, &text.value())),
        false => Ok(text),
    }
}

fn texts(option: &RawOption) -> syn::Result<Vec<LitStr>> {
    const SHAPE: &str = " = [\"..\", \"..\"]";
    let value = value(option, SHAPE)?;
    let wrong = |place: &Expr| errors::wrong_value(place, &option.key, SHAPE);
    let Expr::Array(array) = value else { return Err(wrong(value)) };
    array.elems.iter().map(|element| as_text(element).cloned().ok_or_else(|| wrong(element))).collect()
}

fn timeout(option: &RawOption) -> syn::Result<Duration> {
    let value = value(option, DURATION)?;
    let text = as_text(value).ok_or_else(|| errors::wrong_value(value, &option.key, DURATION))?;
    match duration::parse(&text.value()) {
        Err(reason) => Err(errors::bad_duration(text, &reason)),
        Ok(Duration::ZERO) => Err(errors::zero_duration(text, &option.key)),
        Ok(duration) => Ok(duration),
    }
}

fn factor(option: &RawOption) -> syn::Result<f64> {
    const SHAPE: &str = " = 2.0";
    let value = value(option, SHAPE)?;
    let factor: f64 = match value {
        Expr::Lit(ExprLit { lit: Lit::Float(lit), .. }) => lit.base10_parse()?,
        Expr::Lit(ExprLit { lit: Lit::Int(lit), .. }) => lit.base10_parse()?,
        _ => return Err(errors::wrong_value(value, &option.key, SHAPE)),
    };
    match factor >= 1.0 && factor.is_finite() {
        true => Ok(factor),
        false => Err(errors::shrinking_backoff(value)),
    }
}

fn count(option: &RawOption) -> syn::Result<u32> {
    const SHAPE: &str = " = 5";
    let value = value(option, SHAPE)?;
    let wrong = || errors::wrong_value(value, &option.key, SHAPE);
    let Expr::Lit(ExprLit { lit: Lit::Int(lit), .. }) = value else { return Err(wrong()) };
    // The wire has a signed number here.
    lit.base10_parse::<u32>().ok().filter(|count| *count <= i32::MAX as u32).ok_or_else(wrong)
}

fn versioning(option: &RawOption) -> syn::Result<Versioning> {
    let text = text(option)?;
    match text.value().as_str() {
        "pinned" => Ok(Versioning::Pinned),
        "auto_upgrade" => Ok(Versioning::AutoUpgrade),
        _ => Err(errors::unknown_versioning(text)),
    }
}

fn path(option: &RawOption) -> syn::Result<Path> {
    const SHAPE: &str = " = path::to::worker_core";
    let value = value(option, SHAPE)?;
    match value {
        Expr::Path(ExprPath { qself: None, path, .. }) => Ok(path.clone()),
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) if text.parse::<Path>().is_ok() => text.parse(),
        _ => Err(errors::wrong_value(value.to_token_stream(), &option.key, SHAPE)),
    }
}

fn as_text(value: &Expr) -> Option<&LitStr> {
    match value {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text),
        _ => None,
    }
}
