//! The `#[activity]` and `#[workflow]` attributes and `#[derive(WorkerError)]` of `worker-core`, which re-exports and documents
//! them.
//!
//! Tokens go through `parse` (grammar only), `check` (every mistake at once, each on the user's token) and `expand` (total), with
//! `model` between the last two. All of it works on `proc_macro2` tokens, so all of it is unit-tested.
//! Invariant: the user's item is emitted whatever happens, so that one mistake gives one message.

mod check;
mod derive;
mod duration;
mod errors;
mod expand;
mod model;
mod names;
mod parse;
#[cfg(test)]
mod tests;

use proc_macro::TokenStream;

/// See `worker_core::activity`.
#[proc_macro_attribute]
pub fn activity(options: TokenStream, item: TokenStream) -> TokenStream {
    expand::activity(options.into(), item.into()).into()
}

/// See `worker_core::workflow`.
#[proc_macro_attribute]
pub fn workflow(options: TokenStream, item: TokenStream) -> TokenStream {
    expand::workflow(options.into(), item.into()).into()
}

/// See `worker_core::WorkerError`.
#[proc_macro_derive(WorkerError, attributes(worker_error))]
pub fn worker_error(item: TokenStream) -> TokenStream {
    derive::worker_error(item.into()).into()
}
