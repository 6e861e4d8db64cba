//! Tools for tests of workflows and activities.
