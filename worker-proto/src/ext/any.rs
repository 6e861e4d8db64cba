//! Messages inside `google.protobuf.Any`, as the update protocol and error details carry them.
//!
//! ```
//! use worker_proto::{ext::any, update};
//!
//! let rejection = update::Rejection { rejected_request_message_id: "u/request".into(), ..Default::default() };
//! let body = any::pack(&rejection);
//! assert_eq!(body.type_url, "type.googleapis.com/temporal.api.update.v1.Rejection");
//! assert_eq!(any::unpack::<update::Rejection>(&body)?, rejection);
//! assert!(any::unpack::<update::Acceptance>(&body).is_err());
//! # Ok::<(), worker_proto::ext::any::UnpackError>(())
//! ```

use std::error::Error;
use std::fmt;

use prost::{DecodeError, Name};
use prost_types::Any;

/// What stands before the message's full name in a type URL that we write. Readers ignore it.
pub const TYPE_URL_PREFIX: &str = "type.googleapis.com/";

/// The message with its name.
pub fn pack<M: Name>(message: &M) -> Any {
    Any { type_url: format!("{TYPE_URL_PREFIX}{}", M::full_name()), value: message.encode_to_vec() }
}

/// The message, when it is of this type.
///
/// # Errors
/// [`UnpackError::OtherType`] when it is of another type, [`UnpackError::Malformed`] when its bytes are not such a message.
pub fn unpack<M: Name + Default>(any: &Any) -> Result<M, UnpackError> {
    let wanted = M::full_name();
    if message_name(any) != wanted {
        return Err(UnpackError::OtherType { wanted, found: any.type_url.clone() });
    }
    M::decode(any.value.as_slice()).map_err(|source| UnpackError::Malformed { message: wanted, source })
}

/// Full name of the message inside: what follows the last `/` of the type URL.
pub fn message_name(any: &Any) -> &str {
    any.type_url.rsplit_once('/').map_or(any.type_url.as_str(), |(_, name)| name)
}

/// Why an `Any` could not be read as the wanted message.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UnpackError {
    /// It holds another message.
    OtherType {
        /// Full name of the message that was asked for.
        wanted: String,
        /// The type URL that the sender wrote.
        found: String,
    },
    /// Its bytes are not the message that its type URL names.
    Malformed {
        /// Full name of the message.
        message: String,
        /// What is wrong with the bytes.
        source: DecodeError,
    },
}

impl fmt::Display for UnpackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OtherType { wanted, found } => write!(f, "expected a `{wanted}`, found type URL `{found}`"),
            Self::Malformed { message, .. } => write!(f, "malformed `{message}`"),
        }
    }
}

impl Error for UnpackError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::OtherType { .. } => None,
            Self::Malformed { source, .. } => Some(source),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::update::{Acceptance, Request};

    #[test]
    fn any_prefix_is_read() {
        for type_url in [
            "temporal.api.update.v1.Request",
            "/temporal.api.update.v1.Request",
            "a/b/temporal.api.update.v1.Request",
        ] {
            let any = Any { type_url: type_url.to_owned(), value: Vec::new() };
            assert_eq!(unpack::<Request>(&any), Ok(Request::default()));
        }
    }

    #[test]
    fn another_type_is_named() {
        let error = unpack::<Acceptance>(&pack(&Request::default())).unwrap_err();
        assert_eq!(
            error.to_string(),
            "expected a `temporal.api.update.v1.Acceptance`, \
             found type URL `type.googleapis.com/temporal.api.update.v1.Request`"
        );
    }

    #[test]
    fn hostile_bytes_are_an_error() {
        let any = Any { value: vec![0x0a, 0xff], ..pack(&Request::default()) };
        assert!(matches!(unpack::<Request>(&any), Err(UnpackError::Malformed { .. })));
        assert!(matches!(unpack::<Request>(&Any::default()), Err(UnpackError::OtherType { .. })));
    }
}
