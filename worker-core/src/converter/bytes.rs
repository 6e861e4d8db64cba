//! Byte vectors as raw bytes. They are recognised by type name, because serde sees only a sequence of numbers.

use serde::de::value::SeqDeserializer;
use serde::de::{Deserializer, Visitor};
use serde::ser::{Impossible, Serialize, SerializeSeq, Serializer};

use super::args::{refuse_all_but, refused};
use super::{ConvertError, Mistake};

/// Whether values of this type are written as `binary/plain`.
pub(super) fn is_bytes(type_name: &str) -> bool {
    matches!(type_name, "alloc::vec::Vec<u8>" | "[u8]" | "bytes::bytes::Bytes")
        || (type_name.starts_with("serde_bytes::") && !type_name.contains('<'))
}

pub(super) fn extract<T: Serialize + ?Sized>(
    value: &T,
    type_name: &'static str,
) -> Result<Vec<u8>, ConvertError> {
    value.serialize(BytesSerializer).map_err(|error| error.into_encode(type_name))
}

/// Collects the bytes of a value that is nothing but bytes.
pub(super) struct BytesSerializer;

pub(super) struct Collected(Vec<u8>);

impl SerializeSeq for Collected {
    type Ok = Vec<u8>;
    type Error = Mistake;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Mistake> {
        let byte = value.serialize(BytesSerializer)?;
        self.0.extend_from_slice(&byte);
        Ok(())
    }

    fn end(self) -> Result<Vec<u8>, Mistake> {
        Ok(self.0)
    }
}

impl Serializer for BytesSerializer {
    type Ok = Vec<u8>;
    type Error = Mistake;
    type SerializeSeq = Collected;
    type SerializeTuple = Impossible<Vec<u8>, Mistake>;
    type SerializeTupleStruct = Impossible<Vec<u8>, Mistake>;
    type SerializeTupleVariant = Impossible<Vec<u8>, Mistake>;
    type SerializeMap = Impossible<Vec<u8>, Mistake>;
    type SerializeStruct = Impossible<Vec<u8>, Mistake>;
    type SerializeStructVariant = Impossible<Vec<u8>, Mistake>;

    fn serialize_seq(self, len: Option<usize>) -> Result<Collected, Mistake> {
        Ok(Collected(Vec::with_capacity(len.unwrap_or(0))))
    }
    fn serialize_u8(self, byte: u8) -> Result<Vec<u8>, Mistake> {
        Ok(vec![byte])
    }
    fn serialize_bytes(self, bytes: &[u8]) -> Result<Vec<u8>, Mistake> {
        Ok(bytes.to_vec())
    }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<Vec<u8>, Mistake> {
        value.serialize(self)
    }

    refuse_all_but!(Vec<u8>; seq);

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Mistake> {
        refused()
    }
}

/// Bytes as serde sees them: a sequence for `Vec<u8>`, bytes for types that ask for bytes.
pub(super) struct BytesDeserializer<'de>(&'de [u8]);

impl<'de> BytesDeserializer<'de> {
    pub(super) fn new(bytes: &'de [u8]) -> Self {
        Self(bytes)
    }
}

impl<'de> Deserializer<'de> for BytesDeserializer<'de> {
    type Error = Mistake;

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        visitor.visit_seq(SeqDeserializer::new(self.0.iter().copied()))
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        visitor.visit_borrowed_bytes(self.0)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Mistake> {
        visitor.visit_newtype_struct(self)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        tuple tuple_struct map struct enum identifier ignored_any
    }
}
