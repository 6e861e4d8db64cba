//! Task queues of one worker: the normal one, and the sticky one that only this worker polls.

use std::time::Duration;

use worker_proto::enums::TaskQueueKind;
use worker_proto::taskqueue::{StickyExecutionAttributes, TaskQueue};

use crate::client::random_id;
use crate::duration;

/// Names of the queues, and what completions say about them.
#[derive(Clone, Debug)]
pub(crate) struct Queues {
    pub(crate) normal: TaskQueue,
    /// `None` without a cache: nothing to be sticky to.
    pub(crate) sticky: Option<TaskQueue>,
    schedule_to_start: Duration,
}

impl Queues {
    /// The sticky queue's name is unique to this worker: another worker must never poll it.
    pub(crate) fn new(name: &str, identity: &str, cached: bool, schedule_to_start: Duration) -> Self {
        let normal = TaskQueue {
            name: name.to_owned(),
            kind: TaskQueueKind::Normal.into(),
            normal_name: String::new(),
        };
        let sticky = cached.then(|| TaskQueue {
            name: format!("{identity}-{}", random_id()),
            kind: TaskQueueKind::Sticky.into(),
            normal_name: name.to_owned(),
        });
        Self { normal, sticky, schedule_to_start }
    }

    pub(crate) fn sticky_name(&self) -> &str {
        self.sticky.as_ref().map_or("", |queue| &queue.name)
    }

    /// Asks the server to bring the run's next task here.
    pub(crate) fn attributes(&self) -> Option<StickyExecutionAttributes> {
        Some(StickyExecutionAttributes {
            worker_task_queue: Some(self.sticky.clone()?),
            schedule_to_start_timeout: Some(duration::to_proto(self.schedule_to_start)),
        })
    }

    /// How many of `pollers` ask the normal queue and how many the sticky one.
    pub(crate) fn split(&self, pollers: usize) -> (usize, usize) {
        if self.sticky.is_none() {
            return (pollers, 0);
        }
        let normal = (pollers / 5).max(1);
        (normal, pollers.saturating_sub(normal).max(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_queues_have_a_poller() {
        let cached = Queues::new("q", "me", true, Duration::from_secs(10));
        assert_eq!([2, 5, 10, 20].map(|n| cached.split(n)), [(1, 1), (1, 4), (2, 8), (4, 16)]);
        assert!(cached.sticky_name().starts_with("me-"));
        assert_eq!(cached.attributes().unwrap().worker_task_queue.unwrap().normal_name, "q");
        let uncached = Queues::new("q", "me", false, Duration::from_secs(10));
        assert_eq!((uncached.split(5), uncached.attributes()), ((5, 0), None));
    }
}
