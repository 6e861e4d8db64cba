//! Panics of workflow code: caught, with message and place, and turned into a failed workflow task.

use std::cell::{Cell, RefCell};
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;

thread_local! {
    static CATCHING: Cell<bool> = const { Cell::new(false) };
    static PLACE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// What a query or validator panics with when it does what only workflow code may; never reaches the panic hook.
pub(crate) struct ReadOnly(pub(crate) &'static str);

/// Runs `code`; a panic comes back as its text, with the place in the source where there is one.
pub(crate) fn catch<T>(code: impl FnOnce() -> T) -> Result<T, String> {
    install_hook();
    let outer = CATCHING.replace(true);
    let result = panic::catch_unwind(AssertUnwindSafe(code));
    CATCHING.set(outer);
    result.map_err(|panic| {
        let place = PLACE.take();
        if let Some(ReadOnly(what)) = panic.downcast_ref() {
            return format!("queries and validators are read-only, but this one called `{what}`");
        }
        let text = panic
            .downcast_ref::<&'static str>()
            .copied()
            .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
            .unwrap_or("a panic without text");
        // What tokio says to code outside of its runtime; workflow threads are outside on purpose.
        let hint = match text.starts_with("there is no reactor running") {
            true => {
                "; workflow code cannot use tokio's timers, tasks, sockets and files, nor call code that does: use `ctx.sleep`, \
                 `ctx.spawn` or `.timeout(..)`, or move it into an activity"
            }
            false => "",
        };
        match place {
            Some(place) => format!("workflow code panicked at {place}: {text}{hint}"),
            None => format!("workflow code panicked: {text}{hint}"),
        }
    })
}

/// Ends a query or validator that is not read-only.
pub(crate) fn refuse_in_read_only(what: &'static str) -> ! {
    panic::resume_unwind(Box::new(ReadOnly(what)))
}

/// Keeps the place of a panic that [`catch`] will see; every other panic is left to the hook that was there before.
fn install_hook() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if CATCHING.get() {
                PLACE.set(info.location().map(ToString::to_string));
            } else {
                before(info);
            }
        }));
    });
}
