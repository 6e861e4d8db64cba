//! Constructors of messages that only wrap a name, which both sides make all the time.

use crate::common::{ActivityType, WorkflowExecution, WorkflowType};
use crate::enums::TaskQueueKind;
use crate::taskqueue::TaskQueue;

impl WorkflowExecution {
    /// One run of a workflow; an empty run id means the current one.
    pub fn new(workflow_id: impl Into<String>, run_id: impl Into<String>) -> Self {
        Self { workflow_id: workflow_id.into(), run_id: run_id.into() }
    }
}

impl WorkflowType {
    /// The workflow type of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl ActivityType {
    /// The activity type of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl TaskQueue {
    /// A queue that many workers may poll.
    pub fn normal(name: impl Into<String>) -> Self {
        Self { name: name.into(), kind: TaskQueueKind::Normal.into(), normal_name: String::new() }
    }

    /// One worker's cache queue, beside the normal queue that takes over when the worker is gone.
    pub fn sticky(name: impl Into<String>, normal_name: impl Into<String>) -> Self {
        Self { name: name.into(), kind: TaskQueueKind::Sticky.into(), normal_name: normal_name.into() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sticky_queue_names_its_normal_one() {
        let sticky = TaskQueue::sticky("host-1", "orders");
        assert_eq!((sticky.kind(), sticky.normal_name.as_str()), (TaskQueueKind::Sticky, "orders"));
        assert_eq!(TaskQueue::normal("orders").kind(), TaskQueueKind::Normal);
    }
}
