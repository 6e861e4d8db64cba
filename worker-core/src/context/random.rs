//! Randomness that replay repeats.

use std::fmt;
use std::ops::Range;
use std::rc::Rc;

use crate::executor::core::RunCore;

/// The run's randomness: seeded by its id, the same at every replay. Not for secrets. For workflow code.
pub struct WorkflowRandom {
    core: Rc<RunCore>,
}

impl WorkflowRandom {
    pub(crate) fn new(core: Rc<RunCore>) -> Self {
        Self { core }
    }

    /// Any number.
    pub fn u64(&self) -> u64 {
        self.core.draw(|random| random.next_u64())
    }

    /// A number of the range, all equally likely; its start when the range is empty.
    pub fn range(&self, range: Range<u64>) -> u64 {
        let span = range.end.saturating_sub(range.start);
        if span == 0 {
            return range.start;
        }
        // Of the numbers above the largest multiple of `span`, some results would be more likely than others.
        let bound = u64::MAX - u64::MAX % span;
        loop {
            let number = self.u64();
            if number < bound {
                return range.start + number % span;
            }
        }
    }

    /// A number from 0, included, to 1, excluded.
    pub fn f64(&self) -> f64 {
        (self.u64() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// True or false, equally likely.
    pub fn bool(&self) -> bool {
        self.u64() >> 63 == 1
    }

    /// Brings the values into a random order.
    pub fn shuffle<T>(&self, values: &mut [T]) {
        for index in (1..values.len()).rev() {
            let other = self.range(0..index as u64 + 1) as usize;
            values.swap(index, other);
        }
    }
}

impl fmt::Debug for WorkflowRandom {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WorkflowRandom").finish_non_exhaustive()
    }
}
