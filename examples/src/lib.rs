//! Examples, one idea per file; each is run by a test of the same name.
//!
//! | command | shows |
//! |---|---|
//! | `cargo run --example greeter` | the whole of a first program |
//! | `cargo run --example dispatch` | which worker serves what: everything, activities by list, workflows by list |
//! | `cargo run --example order` | a workflow with signal, query, update, timer and child survives `kill -9` |
//!
//! Without `TEMPORAL_ADDRESS` they run on the embedded engine; with it, on the server there.
