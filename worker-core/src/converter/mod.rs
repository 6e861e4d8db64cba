//! Values to payloads and back. No I/O: runs on workflow threads and in clients alike.
//!
//! A payload says in its metadata entry `encoding` how its bytes are to be read, so that decoding needs no setting.
//! What is written: nothing (`()`, `None`) as `binary/null`, bytes as `binary/plain`, [`Proto`] as
//! `binary/protobuf`, everything else as compact JSON (`json/plain`), or as bincode (`binary/bincode`) by
//! `DataConverter::bincode` under the feature of that name. What is read: all of these and `json/protobuf`.

mod args;
#[cfg(feature = "bincode")]
mod bincode;
mod bytes;
mod raw;

use std::fmt;

use serde::Serialize;
use serde::de::{DeserializeOwned, DeserializeSeed};
use worker_proto::common::{Payload, Payloads};

pub use raw::{Proto, RawPayload};

/// Everything that can be an input or a result.
pub trait Data: Serialize + DeserializeOwned + 'static {}
impl<T: Serialize + DeserializeOwned + 'static> Data for T {}

pub(crate) const ENCODING: &str = "encoding";
pub(crate) const NULL: &str = "binary/null";
pub(crate) const PLAIN: &str = "binary/plain";
pub(crate) const JSON: &str = "json/plain";
pub(crate) const PROTO_JSON: &str = "json/protobuf";
pub(crate) const PROTO_BINARY: &str = "binary/protobuf";
pub(crate) const BINCODE: &str = "binary/bincode";

/// Turns values into payloads and back; cheap to clone. Default: JSON, as every other SDK reads and writes it.
///
/// ```
/// # use worker_core::DataConverter;
/// let converter = DataConverter::default();
/// let payload = converter.encode(&("Ada", 36))?;
/// assert_eq!(&payload.data[..], br#"["Ada",36]"#);
/// assert_eq!(converter.decode::<(String, u8)>(&payload)?, ("Ada".to_owned(), 36));
/// assert_eq!(converter.encode_args(&("Ada", 36))?.len(), 2);
/// # Ok::<(), worker_core::ConvertError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DataConverter {
    format: Format,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Format {
    #[default]
    Json,
    #[cfg(feature = "bincode")]
    Bincode,
}

/// A value that could not become a payload, or a payload that is not the value asked for.
#[derive(Debug)]
#[non_exhaustive]
pub enum ConvertError {
    /// The value cannot be encoded.
    Encode {
        /// Rust type of the value.
        type_name: &'static str,
        /// What the format said.
        message: String,
    },
    /// The payload is not of this type.
    Decode {
        /// Rust type that was wanted.
        type_name: &'static str,
        /// The payload's `encoding`.
        encoding: String,
        /// What the format said.
        message: String,
    },
    /// The payload's `encoding` is one that this build does not read.
    UnknownEncoding {
        /// The payload's `encoding`, empty when it has none.
        encoding: String,
    },
    /// One of several arguments is wrong or missing.
    Argument {
        /// 1-based place of the argument.
        position: usize,
        /// How many there were.
        given: usize,
        /// What is wrong with it.
        source: Box<ConvertError>,
    },
}

impl DataConverter {
    /// JSON; the same as `default()`.
    pub fn json() -> Self {
        Self::default()
    }

    /// Compact Rust-to-Rust payloads of encoding `binary/bincode`; other languages cannot read what it writes. Reads
    /// everything that the default reads.
    #[cfg(feature = "bincode")]
    pub fn bincode() -> Self {
        Self { format: Format::Bincode }
    }

    /// One value to one payload.
    ///
    /// # Errors
    /// [`ConvertError::Encode`] when the format cannot express the value, such as a map with non-text keys in JSON.
    pub fn encode<T: Serialize + ?Sized>(&self, value: &T) -> Result<Payload, ConvertError> {
        let type_name = bare_type_name::<T>();
        if type_name == "()" {
            return Ok(null());
        }
        if raw::is_raw(type_name) {
            return raw::extract(value, type_name);
        }
        if bytes::is_bytes(type_name) {
            return Ok(payload(PLAIN, bytes::extract(value, type_name)?));
        }
        match self.format {
            Format::Json => {
                let data = serde_json::to_vec(value)
                    .map_err(|error| ConvertError::Encode { type_name, message: error.to_string() })?;
                Ok(if data == b"null" { null() } else { payload(JSON, data) })
            }
            #[cfg(feature = "bincode")]
            Format::Bincode => Ok(payload(BINCODE, bincode::encode(value, type_name)?)),
        }
    }

    /// One payload to one value, by the payload's own `encoding`.
    ///
    /// # Errors
    /// [`ConvertError`] when the payload is of another type or of an unknown encoding.
    pub fn decode<T: DeserializeOwned>(&self, payload: &Payload) -> Result<T, ConvertError> {
        decode_seed(std::marker::PhantomData::<T>, payload)
    }

    /// Arguments to payloads: `()` gives none, a tuple one for each element, anything else one.
    ///
    /// # Errors
    /// [`ConvertError::Argument`] with the place of the argument that cannot be encoded.
    pub fn encode_args<I: Serialize + ?Sized>(&self, args: &I) -> Result<Vec<Payload>, ConvertError> {
        match Arguments::of::<I>() {
            Arguments::None => Ok(Vec::new()),
            Arguments::One => Ok(vec![self.encode(args)?]),
            Arguments::Tuple => args::split(self, args),
        }
    }

    /// Payloads to arguments. Missing trailing ones are read as null, which optional parameters accept; surplus ones
    /// are ignored, as other SDKs do.
    ///
    /// # Errors
    /// [`ConvertError::Argument`] with the place of the argument that is missing or of another type.
    pub fn decode_args<I: DeserializeOwned>(&self, payloads: &[Payload]) -> Result<I, ConvertError> {
        match Arguments::of::<I>() {
            Arguments::None => self.decode(&null()),
            Arguments::One => {
                let missing;
                let payload = match payloads.first() {
                    Some(payload) => payload,
                    None => {
                        missing = null();
                        &missing
                    }
                };
                self.decode(payload).map_err(|error| error.at(1, payloads.len()))
            }
            Arguments::Tuple => args::join(payloads),
        }
    }

    /// Arguments to the wire's message; `None` when there are none.
    #[allow(dead_code, reason = "used by the edges")]
    pub(crate) fn encode_payloads<I: Serialize + ?Sized>(
        &self,
        args: &I,
    ) -> Result<Option<Payloads>, ConvertError> {
        let payloads = self.encode_args(args)?;
        Ok((!payloads.is_empty()).then_some(Payloads { payloads }))
    }
}

/// How a Rust type maps to positional arguments.
enum Arguments {
    None,
    One,
    Tuple,
}

impl Arguments {
    fn of<I: ?Sized>() -> Self {
        let name = bare_type_name::<I>();
        match name.as_bytes() {
            b"()" => Self::None,
            [b'(', ..] => Self::Tuple,
            _ => Self::One,
        }
    }
}

/// Name of a type behind any references.
fn bare_type_name<T: ?Sized>() -> &'static str {
    let name = std::any::type_name::<T>().trim_start_matches('&');
    name.strip_prefix("mut ").unwrap_or(name)
}

pub(crate) fn decode_seed<'de, S: DeserializeSeed<'de>>(
    seed: S,
    payload: &'de Payload,
) -> Result<S::Value, ConvertError> {
    let type_name = bare_type_name::<S::Value>();
    if raw::is_raw(type_name) {
        return seed
            .deserialize(raw::PayloadDeserializer::new(payload))
            .map_err(|error| error.into_decode(type_name, encoding_of(payload)));
    }
    let encoding = encoding_of(payload);
    let failed = |message: String| ConvertError::Decode { type_name, encoding: encoding.to_owned(), message };
    match encoding {
        NULL => seed.deserialize(serde_json::Value::Null).map_err(|error| failed(error.to_string())),
        JSON | PROTO_JSON => {
            let mut json = serde_json::Deserializer::from_slice(&payload.data);
            let value = seed.deserialize(&mut json).map_err(|error| failed(error.to_string()))?;
            json.end().map_err(|error| failed(error.to_string()))?;
            Ok(value)
        }
        PLAIN => seed
            .deserialize(bytes::BytesDeserializer::new(&payload.data))
            .map_err(|error| error.into_decode(type_name, encoding)),
        PROTO_BINARY => Err(failed("a protobuf message is read as `Proto<M>` or `RawPayload`".to_owned())),
        #[cfg(feature = "bincode")]
        BINCODE => bincode::decode(seed, &payload.data).map_err(failed),
        #[cfg(not(feature = "bincode"))]
        BINCODE => Err(failed("this build lacks the feature `bincode`".to_owned())),
        unknown => Err(ConvertError::UnknownEncoding { encoding: unknown.to_owned() }),
    }
}

pub(crate) fn encoding_of(payload: &Payload) -> &str {
    payload.metadata.get(ENCODING).and_then(|encoding| std::str::from_utf8(encoding).ok()).unwrap_or("")
}

pub(crate) fn payload(encoding: &'static str, data: Vec<u8>) -> Payload {
    Payload {
        metadata: [(ENCODING.to_owned(), ::bytes::Bytes::from_static(encoding.as_bytes()))].into(),
        data: data.into(),
        ..Default::default()
    }
}

/// What stands for `()` and `None`.
pub(crate) fn null() -> Payload {
    payload(NULL, Vec::new())
}

impl ConvertError {
    fn at(self, position: usize, given: usize) -> Self {
        Self::Argument { position, given, source: Box::new(self) }
    }
}

impl fmt::Display for ConvertError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Encode { type_name, message } => {
                write!(f, "cannot encode a value of type `{type_name}`: {message}")
            }
            Self::Decode { type_name, encoding, message } => {
                write!(f, "cannot read a payload of encoding `{encoding}` as `{type_name}`: {message}")
            }
            Self::UnknownEncoding { encoding } if encoding.is_empty() => {
                f.write_str("the payload has no metadata entry `encoding`")
            }
            Self::UnknownEncoding { encoding } => {
                write!(f, "the payload has the unknown encoding `{encoding}`")
            }
            Self::Argument { position, given, source } if position > given => {
                write!(f, "argument {position} is missing ({given} given): {source}")
            }
            Self::Argument { position, given, source } => {
                write!(f, "argument {position} of {given}: {source}")
            }
        }
    }
}

impl std::error::Error for ConvertError {}

/// What the small serializers and deserializers of this module report; becomes a [`ConvertError`] with the type.
#[derive(Debug)]
pub(crate) struct Mistake(MistakeKind);

#[derive(Debug)]
enum MistakeKind {
    Message(String),
    Whole(ConvertError),
}

impl Mistake {
    fn whole(error: ConvertError) -> Self {
        Self(MistakeKind::Whole(error))
    }

    fn into_encode(self, type_name: &'static str) -> ConvertError {
        match self.0 {
            MistakeKind::Message(message) => ConvertError::Encode { type_name, message },
            MistakeKind::Whole(error) => error,
        }
    }

    fn into_decode(self, type_name: &'static str, encoding: &str) -> ConvertError {
        match self.0 {
            MistakeKind::Message(message) => {
                ConvertError::Decode { type_name, encoding: encoding.to_owned(), message }
            }
            MistakeKind::Whole(error) => error,
        }
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            MistakeKind::Message(message) => f.write_str(message),
            MistakeKind::Whole(error) => write!(f, "{error}"),
        }
    }
}

impl std::error::Error for Mistake {}

impl serde::ser::Error for Mistake {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(MistakeKind::Message(message.to_string()))
    }
}

impl serde::de::Error for Mistake {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(MistakeKind::Message(message.to_string()))
    }
}

#[cfg(test)]
mod tests;
