//! Payloads: bytes with metadata, whose `encoding` says how to read the bytes.
//!
//! Whether the bytes are what the encoding promises is for the data converter to find out.

use bytes::Bytes;

use crate::common::{Payload, Payloads};

/// Metadata key of the encoding.
pub const ENCODING_KEY: &str = "encoding";
/// Metadata key of a protobuf message's full name.
pub const MESSAGE_TYPE_KEY: &str = "messageType";

/// Nothing; the data is empty.
pub const BINARY_NULL: &str = "binary/null";
/// Bytes as they are.
pub const BINARY_PLAIN: &str = "binary/plain";
/// A protobuf message; its name is under [`MESSAGE_TYPE_KEY`].
pub const BINARY_PROTOBUF: &str = "binary/protobuf";
/// JSON.
pub const JSON_PLAIN: &str = "json/plain";
/// A protobuf message as proto JSON; its name is under [`MESSAGE_TYPE_KEY`].
pub const JSON_PROTOBUF: &str = "json/protobuf";

impl Payload {
    /// Data in this encoding.
    pub fn new(encoding: &str, data: impl Into<Bytes>) -> Self {
        Self { data: data.into(), ..Self::default() }.with_metadata(ENCODING_KEY, encoding.to_owned())
    }

    /// Nothing, as every SDK spells it.
    pub fn null() -> Self {
        Self::new(BINARY_NULL, Bytes::new())
    }

    /// Text that already is JSON.
    pub fn json(text: impl Into<Bytes>) -> Self {
        Self::new(JSON_PLAIN, text)
    }

    /// The same payload with one more entry, which replaces an older one of that key.
    #[must_use]
    pub fn with_metadata(mut self, key: &str, value: impl Into<Bytes>) -> Self {
        self.metadata.insert(key.to_owned(), value.into());
        self
    }

    /// How to read the data; `None` when the payload does not say, or not as text.
    pub fn encoding(&self) -> Option<&str> {
        self.metadata_text(ENCODING_KEY)
    }

    /// One entry as text; `None` when there is none, or it is not UTF-8.
    pub fn metadata_text(&self, key: &str) -> Option<&str> {
        self.metadata.get(key).and_then(|value| std::str::from_utf8(value).ok())
    }

    /// Whether this is nothing: `binary/null`, or `json/plain` that says `null`.
    pub fn is_null(&self) -> bool {
        match self.encoding() {
            Some(BINARY_NULL) => true,
            Some(JSON_PLAIN) => self.data.trim_ascii() == b"null",
            _ => false,
        }
    }
}

/// Arguments of one call, one payload each.
impl From<Vec<Payload>> for Payloads {
    fn from(payloads: Vec<Payload>) -> Self {
        Self { payloads }
    }
}

impl From<Payload> for Payloads {
    fn from(payload: Payload) -> Self {
        Self { payloads: vec![payload] }
    }
}

impl FromIterator<Payload> for Payloads {
    fn from_iter<I: IntoIterator<Item = Payload>>(payloads: I) -> Self {
        Self { payloads: payloads.into_iter().collect() }
    }
}

impl IntoIterator for Payloads {
    type Item = Payload;
    type IntoIter = std::vec::IntoIter<Payload>;

    fn into_iter(self) -> Self::IntoIter {
        self.payloads.into_iter()
    }
}

impl<'a> IntoIterator for &'a Payloads {
    type Item = &'a Payload;
    type IntoIter = std::slice::Iter<'a, Payload>;

    fn into_iter(self) -> Self::IntoIter {
        self.payloads.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn metadata_is_read_as_text() {
        let payload = Payload::new(JSON_PROTOBUF, "{}").with_metadata(MESSAGE_TYPE_KEY, "a.B");
        assert_eq!(payload.encoding(), Some("json/protobuf"));
        assert_eq!(payload.metadata_text(MESSAGE_TYPE_KEY), Some("a.B"));
        assert_eq!(payload.metadata_text("absent"), None);
        assert_eq!(payload.data, "{}");
    }

    #[test]
    fn hostile_metadata_is_no_text() {
        let payload = Payload::null().with_metadata(ENCODING_KEY, vec![0xff, 0xfe]);
        assert_eq!(payload.encoding(), None);
        assert!(!payload.is_null());
        assert_eq!(Payload::default().encoding(), None);
    }

    #[test]
    fn null_has_two_spellings() {
        assert!(Payload::null().is_null());
        assert!(Payload::json(" null\n").is_null());
        assert!(!Payload::json("\"null\"").is_null());
        assert!(!Payload::new(BINARY_PLAIN, "null").is_null());
    }

    #[test]
    fn payloads_keep_their_order() {
        let all: Payloads = ["1", "2"].into_iter().map(Payload::json).collect();
        assert_eq!((&all).into_iter().map(|payload| &payload.data[..]).collect::<Vec<_>>(), [b"1", b"2"]);
        assert_eq!(Payloads::from(all.payloads.clone()), all);
        assert_eq!(Payloads::from(Payload::json("1")).into_iter().next(), Some(Payload::json("1")));
    }
}
