//! What user code may call: one context for activities, one for workflows.

pub(crate) mod activity;
pub(crate) mod activity_call;
pub(crate) mod attributes;
pub(crate) mod cancellation;
pub(crate) mod child_call;
pub(crate) mod continue_as_new;
pub(crate) mod external;
pub(crate) mod info;
pub(crate) mod join;
pub(crate) mod log;
pub(crate) mod operation;
pub(crate) mod random;
pub(crate) mod wait;
pub(crate) mod workflow;
