//! worker-macros.
