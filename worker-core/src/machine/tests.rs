//! Tests of the machine with workflow code are in `executor::tests`; those of its parts are beside them.
