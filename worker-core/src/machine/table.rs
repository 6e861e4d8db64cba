//! Text tables as the machine's own events.

use super::input::{Event, parse};
use crate::testing::history_table;

/// The events of a table.
#[track_caller]
pub(crate) fn events(table: &str) -> Vec<Event> {
    parse(history_table(table).expect("the table can be read")).expect("the events are known")
}
