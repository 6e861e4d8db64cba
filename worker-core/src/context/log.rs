//! Log lines of workflow code.

use std::fmt::Display;

/// Log lines that replay does not repeat; they carry workflow id and run id. For workflow code.
#[derive(Clone, Debug)]
pub struct WorkflowLog {
    workflow_id: String,
    run_id: String,
    silent: bool,
}

macro_rules! level {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        pub fn $name(&self, message: impl Display) {
            if !self.silent {
                let Self { workflow_id, run_id, .. } = self;
                tracing::$name!(target: "worker_core::workflow", %workflow_id, %run_id, "{message}");
            }
        }
    };
}

impl WorkflowLog {
    pub(crate) fn new(workflow_id: String, run_id: String, silent: bool) -> Self {
        Self { workflow_id, run_id, silent }
    }

    level!(/// At level error.
        error);
    level!(/// At level warn.
        warn);
    level!(/// At level info.
        info);
    level!(/// At level debug.
        debug);
    level!(/// At level trace.
        trace);
}
