//! Tuples to one payload per element, and back. A tuple is recognised by its type name; serde does the rest.

use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, SeqAccess, Visitor};
use serde::ser::{Impossible, Serialize, SerializeTuple, Serializer};
use worker_proto::common::Payload;

use super::{ConvertError, DataConverter, Mistake, bare_type_name, decode_seed, null};

pub(super) fn split<I: Serialize + ?Sized>(
    converter: &DataConverter,
    args: &I,
) -> Result<Vec<Payload>, ConvertError> {
    args.serialize(Splitter { converter }).map_err(|error| error.into_encode(bare_type_name::<I>()))
}

pub(super) fn join<I: DeserializeOwned>(payloads: &[Payload]) -> Result<I, ConvertError> {
    let missing = null();
    I::deserialize(Joiner { payloads, missing: &missing })
        .map_err(|error| error.into_decode(bare_type_name::<I>(), ""))
}

struct Splitter<'a> {
    converter: &'a DataConverter,
}

struct Elements<'a> {
    converter: &'a DataConverter,
    payloads: Vec<Payload>,
    len: usize,
}

impl SerializeTuple for Elements<'_> {
    type Ok = Vec<Payload>;
    type Error = Mistake;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Mistake> {
        let position = self.payloads.len() + 1;
        let payload =
            self.converter.encode(value).map_err(|error| Mistake::whole(error.at(position, self.len)))?;
        self.payloads.push(payload);
        Ok(())
    }

    fn end(self) -> Result<Vec<Payload>, Mistake> {
        Ok(self.payloads)
    }
}

/// Refuses every shape of value except those that the invocation implements itself.
macro_rules! refuse_all_but {
    ($ok:ty; $($skip:ident),*) => {
        refuse_all_but!(@scalars serialize_bool(bool) serialize_i8(i8) serialize_i16(i16) serialize_i32(i32)
            serialize_i64(i64) serialize_u16(u16) serialize_u32(u32) serialize_u64(u64) serialize_f32(f32)
            serialize_f64(f64) serialize_char(char) serialize_str(&str));
        fn serialize_none(self) -> Result<$ok, Mistake> { refused() }
        fn serialize_some<T: Serialize + ?Sized>(self, _: &T) -> Result<$ok, Mistake> { refused() }
        fn serialize_unit(self) -> Result<$ok, Mistake> { refused() }
        fn serialize_unit_struct(self, _: &'static str) -> Result<$ok, Mistake> { refused() }
        fn serialize_unit_variant(self, _: &'static str, _: u32, _: &'static str) -> Result<$ok, Mistake> { refused() }
        fn serialize_newtype_variant<T: Serialize + ?Sized>(self, _: &'static str, _: u32, _: &'static str, _: &T)
            -> Result<$ok, Mistake> { refused() }
        fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Mistake> { refused() }
        fn serialize_tuple_variant(self, _: &'static str, _: u32, _: &'static str, _: usize)
            -> Result<Self::SerializeTupleVariant, Mistake> { refused() }
        fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, Mistake> { refused() }
        fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeStruct, Mistake> { refused() }
        fn serialize_struct_variant(self, _: &'static str, _: u32, _: &'static str, _: usize)
            -> Result<Self::SerializeStructVariant, Mistake> { refused() }
    };
    (@scalars $($name:ident($ty:ty))*) => {
        $(fn $name(self, _: $ty) -> Result<Self::Ok, Mistake> { refused() })*
    };
}
pub(super) use refuse_all_but;

pub(super) fn refused<T>() -> Result<T, Mistake> {
    Err(serde::ser::Error::custom("its `Serialize` writes another shape than its type name says"))
}

impl<'a> Serializer for Splitter<'a> {
    type Ok = Vec<Payload>;
    type Error = Mistake;
    type SerializeSeq = Impossible<Self::Ok, Mistake>;
    type SerializeTuple = Elements<'a>;
    type SerializeTupleStruct = Impossible<Self::Ok, Mistake>;
    type SerializeTupleVariant = Impossible<Self::Ok, Mistake>;
    type SerializeMap = Impossible<Self::Ok, Mistake>;
    type SerializeStruct = Impossible<Self::Ok, Mistake>;
    type SerializeStructVariant = Impossible<Self::Ok, Mistake>;

    fn serialize_tuple(self, len: usize) -> Result<Elements<'a>, Mistake> {
        Ok(Elements { converter: self.converter, payloads: Vec::with_capacity(len), len })
    }

    refuse_all_but!(Vec<Payload>; tuple);

    fn serialize_u8(self, _: u8) -> Result<Self::Ok, Mistake> {
        refused()
    }
    fn serialize_bytes(self, _: &[u8]) -> Result<Self::Ok, Mistake> {
        refused()
    }
    fn serialize_seq(self, _: Option<usize>) -> Result<Self::SerializeSeq, Mistake> {
        refused()
    }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: &T,
    ) -> Result<Self::Ok, Mistake> {
        refused()
    }
}

struct Joiner<'de> {
    payloads: &'de [Payload],
    missing: &'de Payload,
}

struct Arguments<'de> {
    payloads: &'de [Payload],
    missing: &'de Payload,
    next: usize,
    len: usize,
}

impl<'de> SeqAccess<'de> for Arguments<'de> {
    type Error = Mistake;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Mistake> {
        if self.next == self.len {
            return Ok(None);
        }
        let payload = self.payloads.get(self.next).unwrap_or(self.missing);
        self.next += 1;
        decode_seed(seed, payload)
            .map(Some)
            .map_err(|error| Mistake::whole(error.at(self.next, self.payloads.len())))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.len - self.next)
    }
}

impl<'de> Deserializer<'de> for Joiner<'de> {
    type Error = Mistake;

    fn deserialize_tuple<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, Mistake> {
        visitor.visit_seq(Arguments { payloads: self.payloads, missing: self.missing, next: 0, len })
    }

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Mistake> {
        Err(serde::de::Error::custom("its `Deserialize` reads another shape than its type name says"))
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple_struct map struct enum identifier ignored_any
    }
}
