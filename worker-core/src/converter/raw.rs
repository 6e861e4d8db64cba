//! Values that bring their own payload: [`RawPayload`] and [`Proto`].

use std::fmt;
use std::marker::PhantomData;

use prost::Message;
use serde::de::{Deserialize, Deserializer, Visitor};
use serde::ser::{Serialize, Serializer};
use worker_proto::common::Payload;

use super::bytes::BytesSerializer;
use super::{ConvertError, Mistake, PROTO_BINARY, encoding_of, payload};

/// A payload passed through untouched, whatever its encoding: for values that a program only hands on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RawPayload(pub Payload);

impl From<Payload> for RawPayload {
    fn from(payload: Payload) -> Self {
        Self(payload)
    }
}

/// A protobuf message as an argument or a result, written as `binary/protobuf` with its full name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Proto<M>(pub M);

/// Whether a type, by its name, brings its own payload.
pub(super) fn is_raw(type_name: &str) -> bool {
    const MODULE: &str = module_path!();
    type_name.strip_prefix(MODULE).is_some_and(|rest| rest == "::RawPayload" || rest.starts_with("::Proto<"))
}

/// The payload inside a value for which [`is_raw`] holds: it serializes as the bytes of its payload message.
pub(super) fn extract<T: Serialize + ?Sized>(
    value: &T,
    type_name: &'static str,
) -> Result<Payload, ConvertError> {
    let bytes = value.serialize(BytesSerializer).map_err(|error| error.into_encode(type_name))?;
    Payload::decode(&bytes[..])
        .map_err(|error| ConvertError::Encode { type_name, message: error.to_string() })
}

impl Serialize for RawPayload {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&self.0.encode_to_vec())
    }
}

impl<'de> Deserialize<'de> for RawPayload {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_bytes(PayloadVisitor).map(Self)
    }
}

impl<M: Message + prost::Name> Serialize for Proto<M> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut wire = payload(PROTO_BINARY, self.0.encode_to_vec());
        wire.metadata.insert("messageType".to_owned(), M::full_name().into());
        serializer.serialize_bytes(&wire.encode_to_vec())
    }
}

impl<'de, M: Message + Default> Deserialize<'de> for Proto<M> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let wire = deserializer.deserialize_bytes(PayloadVisitor)?;
        let encoding = encoding_of(&wire);
        if encoding != PROTO_BINARY {
            let message = format!("`Proto` reads payloads of encoding `{PROTO_BINARY}`, not `{encoding}`");
            return Err(serde::de::Error::custom(message));
        }
        M::decode(wire.data).map(Self).map_err(serde::de::Error::custom)
    }
}

struct PayloadVisitor;

impl<'de> Visitor<'de> for PayloadVisitor {
    type Value = Payload;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the bytes of a payload message")
    }

    fn visit_bytes<E: serde::de::Error>(self, bytes: &[u8]) -> Result<Payload, E> {
        Payload::decode(bytes).map_err(E::custom)
    }

    fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut seq: A) -> Result<Payload, A::Error> {
        let mut bytes = Vec::new();
        while let Some(byte) = seq.next_element::<u8>()? {
            bytes.push(byte);
        }
        self.visit_bytes(&bytes)
    }
}

/// Hands a whole payload to [`PayloadVisitor`].
pub(super) struct PayloadDeserializer<'de> {
    bytes: Vec<u8>,
    lifetime: PhantomData<&'de ()>,
}

impl PayloadDeserializer<'_> {
    pub(super) fn new(payload: &Payload) -> Self {
        Self { bytes: payload.encode_to_vec(), lifetime: PhantomData }
    }
}

impl<'de> Deserializer<'de> for PayloadDeserializer<'de> {
    type Error = Mistake;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        visitor.visit_byte_buf(self.bytes)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}
