//! worker-core.

mod definition;

pub use definition::{
    Activity, ActivityDefaults, Query, RetryDefaults, Signal, Update, VersioningBehavior, Workflow,
};
