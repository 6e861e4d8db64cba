//! The two clocks of the server, read here and nowhere else.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use crate::engine::{Now, Time};

/// The OS's clocks.
#[derive(Debug)]
pub(crate) struct Clock {
    started: Instant,
}

impl Clock {
    #[expect(
        clippy::disallowed_methods,
        reason = "the clock of the server; the engine gets time as an argument"
    )]
    pub(crate) fn new() -> Self {
        Self { started: Instant::now() }
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "the clock of the server; the engine gets time as an argument"
    )]
    pub(crate) fn now(&self) -> Now {
        let since_epoch = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO);
        let nanos = i64::try_from(since_epoch.as_nanos()).unwrap_or(i64::MAX);
        Now { time: Time(nanos), mono: self.started.elapsed() }
    }
}
