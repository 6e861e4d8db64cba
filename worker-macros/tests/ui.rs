//! Compile-fail fixtures, one for each message, and passing fixtures, one for each accepted form.
//!
//! `TRYBUILD=overwrite` writes the expected messages anew. They are built against `worker-core` without its I/O, offline, with the
//! workspace's own lockfile.

#[test]
fn fixtures() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/ui/fail/*.rs");
    cases.pass("tests/ui/pass/*.rs");
}
