//! What the benchmark programs share: the definitions under test and the accounting of one process.

pub mod definitions;
pub mod report;
