//! worker-server.
mod visibility;
