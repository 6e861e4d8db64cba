//! The engine: all decisions of one shard, and nothing else.  No I/O, no clock, no lock, no `async`.
//!
//! `driver.rs` calls it and always does the same: one `handle_*`, then [`Engine::take_step`]; while [`Engine::has_work`],
//! [`Engine::handle_work`] and its step.  A step's effects are committed before any of its replies leaves.
//! Same calls, same `Now`, same seed: same steps.

pub(crate) mod command;
pub(crate) mod effect;
pub(crate) mod ids;
pub(crate) mod rejected;
pub(crate) mod request;
pub(crate) mod time;
pub(crate) mod update;

use std::sync::Arc;
use std::time::Duration;

pub(crate) use self::effect::Effect;
pub(crate) use self::ids::{NamespaceId, RunId};
pub(crate) use self::rejected::Rejected;
pub(crate) use self::request::{Request, Response};
pub(crate) use self::time::Time;

/// One waiting caller; the driver numbers them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Ticket(pub(crate) u64);

/// The two clocks at the time of a call.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Now {
    /// The engine clock: event times and timers.
    pub(crate) time: Time,
    /// The OS's monotonic clock: long polls and the liveness of pollers.
    pub(crate) mono: Duration,
}

/// What must be read from the store first.  Nothing was changed; load it, tell [`Engine::handle_loaded`], call again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Missing {
    Current { namespace: NamespaceId, workflow_id: Arc<str> },
    Run(RunId),
}

/// All that one call decided.
#[derive(Debug, Default)]
pub(crate) struct Step {
    /// 1-based, dense over the steps that have effects; see [`Engine::handle_committed`].
    pub(crate) number: u64,
    /// To be committed together, in this order.  Empty: the replies may leave at once after earlier steps' commits.
    pub(crate) effects: Vec<Effect>,
    pub(crate) replies: Vec<(Ticket, Result<Response, Rejected>)>,
}

/// When the engine wants to be called although nobody calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Deadline {
    pub(crate) time: Option<Time>,
    pub(crate) mono: Option<Duration>,
}
