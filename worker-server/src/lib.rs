//! worker-server.
