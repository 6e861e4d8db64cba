//! Why a worker did not start.

use std::error::Error as StdError;
use std::fmt;

use crate::client::RpcError;
use crate::duration::DurationError;
use crate::registry::RegistryError;

/// A worker that did not start. Nothing was polled.
#[derive(Debug)]
#[non_exhaustive]
pub enum StartWorkerError {
    /// What it should serve: nothing linked in, two of one name, a name that matches nothing, a missing state.
    Registry(RegistryError),
    /// The namespace does not exist.
    NamespaceNotFound {
        /// Its name.
        namespace: String,
        /// The server.
        server: String,
    },
    /// An option.
    Option {
        /// Which one.
        option: &'static str,
        /// What is wrong with it.
        reason: String,
    },
    /// An option's text is not a duration.
    Duration(DurationError),
    /// The server refused or cannot be reached.
    Rpc(RpcError),
}

impl fmt::Display for StartWorkerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Registry(error) => write!(f, "{error}"),
            Self::NamespaceNotFound { namespace, server } => write!(
                f,
                "namespace `{namespace}` does not exist on {server}; register it, or set another one on the client"
            ),
            Self::Option { option, reason } => write!(f, "worker option `{option}`: {reason}"),
            Self::Duration(error) => write!(f, "{error}"),
            Self::Rpc(error) => write!(f, "{error}"),
        }
    }
}

impl StdError for StartWorkerError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Rpc(error) => error.source(),
            _ => None,
        }
    }
}

impl From<RegistryError> for StartWorkerError {
    fn from(error: RegistryError) -> Self {
        Self::Registry(error)
    }
}
