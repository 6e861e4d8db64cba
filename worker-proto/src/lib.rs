//! worker-proto.
