//! What an annotated item defines, proven valid: `expand` needs no further decision.

use std::time::Duration;

use proc_macro2::Ident;
use syn::{Attribute, LitStr, Path, Type, Visibility};

/// The activities of one annotated function or impl block.
pub(crate) struct Activities {
    pub(crate) krate: Path,
    pub(crate) owner: Option<Owner>,
    pub(crate) activities: Vec<Activity>,
}

/// The type whose impl block is annotated.
pub(crate) struct Owner {
    pub(crate) self_ty: Type,
    pub(crate) cfgs: Vec<Attribute>,
}

/// One function with one handle, whatever its role.
pub(crate) struct Function {
    pub(crate) ident: Ident,
    pub(crate) vis: Visibility,
    /// Registered name, spanned where it is written.
    pub(crate) name: LitStr,
    pub(crate) docs: Vec<Attribute>,
    pub(crate) cfgs: Vec<Attribute>,
    pub(crate) is_async: bool,
    pub(crate) receiver: Receiver,
    pub(crate) params: Vec<Param>,
    pub(crate) output: Output,
}

/// How a method takes its state.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Receiver {
    None,
    Shared,
    Exclusive,
}

/// One parameter other than the receiver, in order.
pub(crate) enum Param {
    Context,
    State(Type),
    Data(Type),
}

/// What a function returns.
pub(crate) struct Output {
    pub(crate) shape: Shape,
    /// The return type as written; `()` when there is none.
    pub(crate) written: Type,
}

/// How the value is found in the return type.
pub(crate) enum Shape {
    /// The value itself.
    Plain,
    /// `Result<value, ..>`.
    Result(Box<Type>),
    /// Some alias of a `Result`.
    Alias,
}

impl Function {
    /// Types of the data parameters, in order.
    pub(crate) fn data(&self) -> impl Iterator<Item = &Type> {
        self.params.iter().filter_map(|param| match param {
            Param::Data(ty) => Some(ty),
            _ => None,
        })
    }
}

pub(crate) struct Activity {
    pub(crate) function: Function,
    pub(crate) defaults: Defaults,
    pub(crate) dynamic: bool,
}

/// Defaults of an activity's calls.
#[derive(Default)]
pub(crate) struct Defaults {
    pub(crate) start_to_close: Option<Duration>,
    pub(crate) schedule_to_close: Option<Duration>,
    pub(crate) schedule_to_start: Option<Duration>,
    pub(crate) heartbeat: Option<Duration>,
    pub(crate) retry: Option<Retry>,
    pub(crate) local: bool,
}

#[derive(Default)]
pub(crate) struct Retry {
    pub(crate) initial: Option<Duration>,
    pub(crate) backoff: Option<f64>,
    pub(crate) max_interval: Option<Duration>,
    pub(crate) max_attempts: Option<u32>,
    pub(crate) non_retryable: Vec<LitStr>,
}

/// One workflow: a function, or an impl block.
pub(crate) struct Workflow {
    pub(crate) krate: Path,
    pub(crate) owner: Option<Owner>,
    pub(crate) options: WorkflowOptions,
    pub(crate) run: Option<Function>,
    pub(crate) init: Option<Init>,
    pub(crate) signals: Vec<Function>,
    pub(crate) queries: Vec<Function>,
    pub(crate) updates: Vec<Update>,
}

#[derive(Default)]
pub(crate) struct WorkflowOptions {
    pub(crate) name: Option<LitStr>,
    pub(crate) task_queue: Option<LitStr>,
    pub(crate) versioning: Option<Versioning>,
    pub(crate) dynamic: bool,
}

#[derive(Clone, Copy)]
pub(crate) enum Versioning {
    Pinned,
    AutoUpgrade,
}

/// `#[init]`; either all of the run function's data parameters or none of them.
pub(crate) struct Init {
    pub(crate) function: Function,
}

pub(crate) struct Update {
    pub(crate) function: Function,
    pub(crate) validator: Option<Validator>,
}

/// `#[validate(update)]`.
pub(crate) struct Validator {
    pub(crate) ident: Ident,
    /// For each parameter: it is taken by reference.
    pub(crate) by_reference: Vec<bool>,
    pub(crate) output: Output,
}
