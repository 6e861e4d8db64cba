//! What user code may call: one context for activities, one for workflows.

pub(crate) mod activity;
