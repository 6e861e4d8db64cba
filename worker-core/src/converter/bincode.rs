//! Compact payloads between Rust programs, behind the feature `bincode`.

use serde::Serialize;
use serde::de::DeserializeSeed;

use super::ConvertError;

pub(super) fn encode<T: Serialize + ?Sized>(
    value: &T,
    type_name: &'static str,
) -> Result<Vec<u8>, ConvertError> {
    bincode::serde::encode_to_vec(value, bincode::config::standard())
        .map_err(|error| ConvertError::Encode { type_name, message: error.to_string() })
}

/// Longest value read, in bytes: lengths inside hostile bytes must not decide how much memory is reserved.
const LIMIT: usize = 64 * 1024 * 1024;

pub(super) fn decode<'de, S: DeserializeSeed<'de>>(seed: S, bytes: &'de [u8]) -> Result<S::Value, String> {
    let config = bincode::config::standard().with_limit::<LIMIT>();
    bincode::serde::seed_decode_from_slice(seed, bytes, config).map_err(|error| error.to_string()).and_then(
        |(value, read)| {
            if read == bytes.len() {
                Ok(value)
            } else {
                Err(format!("{} bytes are left over", bytes.len() - read))
            }
        },
    )
}
