//! The whole engine, from service to store, with a worker that is a function of the history it is given.

mod crash;
mod stores;
mod worker;
