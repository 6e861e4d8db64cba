//! worker-core.
