//! One suite for three servers: what a program of this SDK may rely on, scenario by scenario.
//!
//! `WORKER_TEST_SERVER` chooses the server (see the harness in `tests/src`): the engine in process, `worker-server` over a
//! socket, or a Temporal dev server. All scenarios share one server and run at the same time, each on its own task queue, with
//! an explicit `Dispatch`, and each twice: with a cache of runs and without one, so that every workflow is replayed at every task.
//!
//! Nothing sleeps to wait for something: a scenario waits on the history, on a query or on a note that the code under test left
//! in [`support::notes`], with one generous deadline.

mod support;

mod activities;
mod bad_input;
mod cancelling_activities;
mod chains;
mod children;
mod faults;
mod ids;
mod inputs;
mod queries;
mod signals;
mod stopping;
mod timers;
mod updates;
mod workers;
