//! Every message of the attributes. One function each; the compile-fail fixture of the same name, `tests/ui/fail/<function>.rs`,
//! shows it (a unit test checks that it is there).
//!
//! Messages: lower case, values in backquotes, hint after `; `, no final stop.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::Error;

/// The mistakes of one item, in the order they were found.
#[derive(Default)]
pub(crate) struct Mistakes(Vec<Error>);

impl Mistakes {
    pub(crate) fn push(&mut self, mistake: Error) {
        self.0.push(mistake);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Keeps the value, or the mistake.
    pub(crate) fn keep<T>(&mut self, result: syn::Result<T>) -> Option<T> {
        result.map_err(|mistake| self.push(mistake)).ok()
    }

    /// One `compile_error!` for each.
    pub(crate) fn into_tokens(self) -> TokenStream {
        let errors = self.0.iter().map(Error::to_compile_error);
        quote! { #(#errors)* }
    }

    /// The texts, for unit tests.
    #[cfg(test)]
    pub(crate) fn texts(&self) -> Vec<String> {
        self.0.iter().map(ToString::to_string).collect()
    }
}

fn at(place: impl ToTokens, text: impl std::fmt::Display) -> Error {
    Error::new_spanned(place, text)
}

fn quoted(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

// ---- options

pub(crate) fn unknown_option(key: &Ident, attribute: &str, known: &[&str]) -> Error {
    let hint = crate::names::nearest(&key.to_string(), known)
        .map(|nearest| format!("; did you mean `{nearest}`?"))
        .unwrap_or_default();
    match known {
        [] => at(key, format_args!("unknown option `{key}` of `{attribute}`; it takes none")),
        _ => at(key, format_args!("unknown option `{key}` of `{attribute}`; known: {}{hint}", quoted(known))),
    }
}

pub(crate) fn option_of_another(key: &Ident, attribute: &str, right: &str) -> Error {
    at(key, format_args!("`{key}` is not an option of `{attribute}`; write it on `{right}`"))
}

pub(crate) fn repeated_option(key: &Ident) -> Error {
    at(key, format_args!("option `{key}` is given twice"))
}

pub(crate) fn flag_with_value(key: &Ident) -> Error {
    at(key, format_args!("`{key}` takes no value; leave it out where it does not hold"))
}

pub(crate) fn value_expected(key: &Ident, shape: &str) -> Error {
    at(key, format_args!("`{key}` needs a value: `{key}{shape}`"))
}

pub(crate) fn wrong_value(value: impl ToTokens, key: &Ident, shape: &str) -> Error {
    at(value, format_args!("not a value of `{key}`; write `{key}{shape}`"))
}

pub(crate) fn bad_duration(value: impl ToTokens, reason: &str) -> Error {
    at(
        value,
        format_args!("this is not a duration: {reason}; write it like \"250ms\", \"10s\" or \"1h 30m\""),
    )
}

pub(crate) fn zero_duration(value: impl ToTokens, key: &Ident) -> Error {
    at(value, format_args!("zero would mean no `{key}` at all; leave the option out or give it a length"))
}

pub(crate) fn shrinking_backoff(value: impl ToTokens) -> Error {
    at(value, "the backoff factor is at least 1.0; 1.0 waits equally long each time")
}

pub(crate) fn unknown_versioning(value: impl ToTokens) -> Error {
    at(value, "unknown versioning; known: \"pinned\", \"auto_upgrade\"")
}

pub(crate) fn empty_text(value: impl ToTokens, key: &str) -> Error {
    at(value, format_args!("`{key}` is empty; leave the option out or give it a text"))
}

pub(crate) fn reserved_name(place: impl ToTokens, name: &str) -> Error {
    at(
        place,
        format_args!(
            "the name `{name}` is reserved for the server; choose one that does not start with `__`"
        ),
    )
}

// ---- items

pub(crate) fn activity_on_wrong_item(item: impl ToTokens) -> Error {
    at(
        item,
        "`#[activity]` goes on a function, or on an impl block and the methods in it that are activities",
    )
}

pub(crate) fn workflow_on_wrong_item(item: impl ToTokens) -> Error {
    at(item, "`#[workflow]` goes on an async function, or on a struct and its impl block")
}

pub(crate) fn options_on_type(option: &Ident) -> Error {
    at(
        option,
        format_args!(
            "`{option}` goes on the impl block: `#[workflow({option} ..)] impl`; on the type the attribute only marks"
        ),
    )
}

pub(crate) fn generic_function(generics: impl ToTokens, role: &str) -> Error {
    at(
        generics,
        format_args!(
            "a generic function cannot be {role}; a name in a history stands for one function with one set of types, so make a plain function for each type"
        ),
    )
}

pub(crate) fn generic_impl(generics: impl ToTokens) -> Error {
    at(
        generics,
        "a generic impl block cannot be registered; a name in a history stands for one type, so implement it for one concrete type",
    )
}

pub(crate) fn trait_impl(path: impl ToTokens) -> Error {
    at(
        path,
        "handles become constants of the type, so the attribute goes on an inherent impl block, not on an impl of a trait",
    )
}

pub(crate) fn special_function(qualifier: impl ToTokens, role: &str) -> Error {
    at(qualifier, format_args!("{role} is a plain Rust function; remove this"))
}

pub(crate) fn opaque_type(ty: impl ToTokens) -> Error {
    at(ty, "the type has to be named, because the handle carries it; `impl Trait` has no name")
}

pub(crate) fn borrowed_argument(ty: impl ToTokens, owned: &str) -> Error {
    at(ty, format_args!("arguments arrive over the wire, so nothing here can be borrowed; take `{owned}`"))
}

pub(crate) fn too_many_arguments(place: impl ToTokens) -> Error {
    at(place, "at most 16 arguments; put them into one struct, which can also grow later")
}

pub(crate) fn misplaced_context(ty: impl ToTokens, context: &str) -> Error {
    at(ty, format_args!("`{context}` is given once, as the first argument"))
}

pub(crate) fn foreign_context(ty: impl ToTokens, role: &str, right: &str) -> Error {
    at(ty, format_args!("{role} takes `{right}`, not this"))
}

pub(crate) fn borrowed_context(ty: impl ToTokens, context: &str) -> Error {
    at(ty, format_args!("take `{context}` by value; cloning it is cheap"))
}

pub(crate) fn method_outside_impl(receiver: impl ToTokens, attribute: &str) -> Error {
    at(receiver, format_args!("a method needs `{attribute}` on its impl block too"))
}

pub(crate) fn activity_receiver(receiver: impl ToTokens) -> Error {
    at(receiver, "activities run side by side, so they share their state; take `&self`")
}

pub(crate) fn nothing_marked(place: impl ToTokens) -> Error {
    at(place, "no method is marked; write `#[activity]` on each one that is an activity")
}

pub(crate) fn marker_of_workflow(marker: &Ident) -> Error {
    at(marker, format_args!("`#[{marker}]` belongs in a `#[workflow]` impl block, not in one of activities"))
}

pub(crate) fn activity_in_workflow(marker: &Ident) -> Error {
    at(
        marker,
        "an activity cannot be a method of a workflow, whose state exists only in replayed code; make it a function, or a method of a `#[activity]` impl block",
    )
}

pub(crate) fn two_markers(second: &Ident, first: &Ident) -> Error {
    at(
        second,
        format_args!("`#[{second}]` on a method that is `#[{first}]` already; one method has one role"),
    )
}

pub(crate) fn marked_constant(item: impl ToTokens) -> Error {
    at(item, "this mark goes on a method")
}

pub(crate) fn duplicate_name(name: impl ToTokens, kind: &str, text: &str) -> Error {
    at(name, format_args!("two {kind} are named `{text}`; set one of them with `name = \"..\"`"))
}

pub(crate) fn dynamic_arguments(place: impl ToTokens) -> Error {
    at(
        place,
        "a `dynamic` definition cannot know how many arguments come; take them all as one `Vec<RawPayload>`",
    )
}

// ---- workflows

pub(crate) fn workflow_not_async(function: impl ToTokens) -> Error {
    at(function, "a workflow waits, so its function is `async`")
}

pub(crate) fn missing_context(place: impl ToTokens, context: &str) -> Error {
    at(
        place,
        format_args!(
            "the first argument is `ctx: {context}`; everything that a workflow does goes through it"
        ),
    )
}

pub(crate) fn state_in_function(ty: impl ToTokens) -> Error {
    at(
        ty,
        "a function workflow has no state; take `WorkflowContext`, or write the workflow as a struct and an impl block",
    )
}

pub(crate) fn context_without_state(ty: impl ToTokens) -> Error {
    at(ty, "the context of a method carries the state's type; write `WorkflowContext<Self>`")
}

pub(crate) fn shared_state_in_workflow(ty: impl ToTokens) -> Error {
    at(
        ty,
        "`State` is for activities; what workflow code reads has to be in its history, so pass it as input or ask an activity",
    )
}

pub(crate) fn no_run(place: impl ToTokens) -> Error {
    at(
        place,
        "no method is marked `#[run]`; write it on the `async fn(ctx: WorkflowContext<Self>, ..)` that is the workflow",
    )
}

pub(crate) fn second_run(marker: &Ident) -> Error {
    at(marker, "a second `#[run]`; an impl block is one workflow")
}

pub(crate) fn second_init(marker: &Ident) -> Error {
    at(marker, "a second `#[init]`; the state is made once")
}

pub(crate) fn run_receiver(receiver: impl ToTokens) -> Error {
    at(
        receiver,
        "`#[run]` outlives every borrow of the state; take `ctx: WorkflowContext<Self>` and use `ctx.read(..)` and `ctx.write(..)`",
    )
}

pub(crate) fn init_form(place: impl ToTokens) -> Error {
    at(
        place,
        "`#[init]` makes the state from the input at once: `fn(input ..) -> Self`, not async, without `self`",
    )
}

pub(crate) fn init_context(ty: impl ToTokens) -> Error {
    at(ty, "the state does not exist yet; take plain `WorkflowContext`")
}

pub(crate) fn init_arguments(place: impl ToTokens) -> Error {
    at(
        place,
        "`#[init]` takes no arguments, or exactly those of `#[run]`, because both are given the workflow's input",
    )
}

pub(crate) fn async_receiver(receiver: impl ToTokens) -> Error {
    at(
        receiver,
        "an async handler would hold the state while it waits; take `ctx: WorkflowContext<Self>` and use `ctx.read(..)` and `ctx.write(..)`",
    )
}

pub(crate) fn handler_form(place: impl ToTokens, marker: &str) -> Error {
    at(
        place,
        format_args!(
            "`#[{marker}]` goes on `fn(&mut self, ..)` or on `async fn(ctx: WorkflowContext<Self>, ..)`"
        ),
    )
}

pub(crate) fn context_beside_receiver(ty: impl ToTokens) -> Error {
    at(
        ty,
        "a method that holds the state cannot use the context beside it; drop this argument, or make it `async fn(ctx: WorkflowContext<Self>, ..)`",
    )
}

pub(crate) fn query_form(place: impl ToTokens) -> Error {
    at(place, "a query answers at once and changes nothing: `fn(&self, ..) -> T`, not async")
}

pub(crate) fn signal_answer(ty: impl ToTokens) -> Error {
    at(ty, "nobody waits for a signal, so it returns nothing or `Result<()>`; `#[update]` answers")
}

pub(crate) fn validate_without_update(place: impl ToTokens) -> Error {
    at(place, "say which update it checks: `#[validate(update_function)]`")
}

pub(crate) fn validate_unknown(name: &Ident, known: &[String]) -> Error {
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    match known[..] {
        [] => {
            at(name, format_args!("no update function is named `{name}`; this impl block has no `#[update]`"))
        }
        _ => at(name, format_args!("no update function is named `{name}`; updates here: {}", quoted(&known))),
    }
}

pub(crate) fn second_validator(name: &Ident) -> Error {
    at(name, format_args!("a second validator of `{name}`"))
}

pub(crate) fn validate_form(place: impl ToTokens) -> Error {
    at(place, "a validator decides at once and changes nothing: `fn(&self, ..) -> Result<()>`, not async")
}

pub(crate) fn validate_arguments(place: impl ToTokens, update: &Ident, count: usize) -> Error {
    at(
        place,
        format_args!(
            "a validator takes the arguments of its update, by reference or by value; `{update}` has {count}"
        ),
    )
}

// ---- replay

pub(crate) fn nondeterministic_call(path: impl ToTokens, what: &str, instead: &str) -> Error {
    at(
        path,
        format_args!(
            "`{what}` gives something else when the workflow is replayed; use {instead}, or put `#[allow_nondeterminism(reason = \"..\")]` before the statement"
        ),
    )
}

pub(crate) fn unordered_iteration(expr: impl ToTokens, collection: &str) -> Error {
    let ordered = if collection.ends_with("Set") { "BTreeSet" } else { "BTreeMap" };
    at(
        expr,
        format_args!(
            "a `{collection}` has another order in each process, so replay would take another path; use a `{ordered}`, or put `#[allow_nondeterminism(reason = \"..\")]` before the statement"
        ),
    )
}

pub(crate) fn allow_without_reason(attribute: impl ToTokens) -> Error {
    at(attribute, "say why replay is safe here: `#[allow_nondeterminism(reason = \"..\")]`")
}

pub(crate) fn allow_on_function(attribute: impl ToTokens) -> Error {
    at(attribute, "this lets one statement or expression through; write it there, not on a whole function")
}

// ---- derive

pub(crate) fn derive_on_union(item: impl ToTokens) -> Error {
    at(item, "`WorkerError` is derived for enums and structs")
}

pub(crate) fn derive_generic(generics: impl ToTokens) -> Error {
    at(generics, "a generic error type has no one name on the wire; derive `WorkerError` for a concrete type")
}

pub(crate) fn derive_option_on_enum(key: &Ident) -> Error {
    at(key, format_args!("`{key}` goes on each variant; each one has its own name on the wire"))
}

pub(crate) fn derive_same_name(name: impl ToTokens, text: &str) -> Error {
    at(name, format_args!("two variants are named `{text}`; callers could not tell them apart"))
}

pub(crate) fn derive_message_missing(name: impl ToTokens) -> Error {
    at(
        name,
        "this one has no message, though others have; write `#[worker_error(\"..\")]` here too, or on none and derive `Error` by other means",
    )
}

pub(crate) fn derive_crate_on_variant(path: impl ToTokens) -> Error {
    at(path, "`crate` goes on the type: `#[worker_error(crate = ..)] enum`")
}
