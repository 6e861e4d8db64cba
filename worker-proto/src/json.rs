//! Messages and histories as proto JSON, by descriptor: no second set of generated code.
//!
//! What is written follows the protobuf JSON mapping (camel-case names, 64-bit numbers as text, enum values by name), so
//! that the `temporal` command line and other SDKs read it. What is read may also spell an enum value the short way of
//! older tools: `WorkflowExecutionStarted` for `EVENT_TYPE_WORKFLOW_EXECUTION_STARTED`. Unknown fields are skipped, as
//! newer servers add some; an unknown enum value is an error, because skipping it would change what the message says.

mod enums;

use std::error::Error;
use std::fmt;
use std::sync::LazyLock;

use prost::{DecodeError, Message, Name};
use prost_reflect::{DescriptorPool, DeserializeOptions, DynamicMessage, MessageDescriptor};
use serde_json::Value;

use crate::history::History;

static POOL: LazyLock<DescriptorPool> = LazyLock::new(|| {
    DescriptorPool::decode(include_bytes!("generated/descriptor.bin").as_slice())
        .expect("`tests/generated.rs` wrote a valid descriptor set")
});

/// Descriptors of every message in this crate.
pub fn descriptors() -> &'static DescriptorPool {
    &POOL
}

/// The history in a file of `temporal workflow show --output json`, the web page's download, or [`history_to_json`].
///
/// Accepts `{"events": [..]}`, and the same under `history` as `GetWorkflowExecutionHistory` answers it.
///
/// # Errors
/// [`JsonError::NotAHistory`] when the text is JSON without events, else as [`from_json`].
///
/// ```
/// let history = worker_proto::json::history_from_json(
///     r#"{"events": [{"eventId": "1", "eventType": "WorkflowExecutionStarted"}]}"#,
/// )?;
/// assert_eq!(history.events[0].kind(), Some(worker_proto::enums::EventType::WorkflowExecutionStarted));
/// # Ok::<(), worker_proto::json::JsonError>(())
/// ```
pub fn history_from_json(text: &str) -> Result<History, JsonError> {
    let mut value: Value = serde_json::from_str(text).map_err(JsonError::Syntax)?;
    if value.get("events").is_none()
        && let Some(inner) = value.get_mut("history")
    {
        value = inner.take();
    }
    let is_history =
        value.as_object().is_some_and(|fields| fields.is_empty() || fields.contains_key("events"));
    if !is_history {
        return Err(JsonError::NotAHistory);
    }
    typed(read(&descriptor(&History::full_name())?, value)?)
}

/// The history as indented JSON with keys in alphabetical order, the form that [`history_from_json`] and other SDKs replay.
///
/// # Errors
/// As [`to_json`].
pub fn history_to_json(history: &History) -> Result<String, JsonError> {
    let value = write(&History::full_name(), &history.encode_to_vec())?;
    serde_json::to_string_pretty(&value).map_err(JsonError::Syntax)
}

/// The message that this JSON spells.
///
/// # Errors
/// [`JsonError::Syntax`] when it is no JSON or a value does not fit its field, [`JsonError::UnknownEnumValue`],
/// [`JsonError::UnknownMessage`] when the message is not of this crate.
pub fn from_json<M: Message + Name + Default>(text: &str) -> Result<M, JsonError> {
    let value = serde_json::from_str(text).map_err(JsonError::Syntax)?;
    typed(read(&descriptor(&M::full_name())?, value)?)
}

/// The message as JSON on one line, keys in alphabetical order.
///
/// # Errors
/// [`JsonError::Syntax`] when JSON cannot spell it: an `Any` of unknown type, a time beyond protobuf's bounds;
/// [`JsonError::UnknownMessage`] when the message is not of this crate.
pub fn to_json<M: Message + Name>(message: &M) -> Result<String, JsonError> {
    message_to_json(&M::full_name(), &message.encode_to_vec())
}

/// Encoded message from JSON, by the message's full name such as `temporal.api.common.v1.Payload`.
///
/// Entries of a map may be encoded in any order; where bytes are compared, go through [`from_json`].
///
/// # Errors
/// As [`from_json`].
pub fn message_from_json(full_name: &str, text: &str) -> Result<Vec<u8>, JsonError> {
    let value = serde_json::from_str(text).map_err(JsonError::Syntax)?;
    Ok(read(&descriptor(full_name)?, value)?.encode_to_vec())
}

/// JSON from an encoded message, by the message's full name.
///
/// # Errors
/// [`JsonError::Malformed`] when the bytes are not such a message, else as [`to_json`].
pub fn message_to_json(full_name: &str, encoded: &[u8]) -> Result<String, JsonError> {
    Ok(write(full_name, encoded)?.to_string())
}

fn descriptor(full_name: &str) -> Result<MessageDescriptor, JsonError> {
    POOL.get_message_by_name(full_name)
        .ok_or_else(|| JsonError::UnknownMessage { full_name: full_name.to_owned() })
}

fn read(descriptor: &MessageDescriptor, mut value: Value) -> Result<DynamicMessage, JsonError> {
    enums::spell_out(descriptor, &mut value, &mut String::new())?;
    let options = DeserializeOptions::new().deny_unknown_fields(false);
    DynamicMessage::deserialize_with_options(descriptor.clone(), value, &options).map_err(JsonError::Syntax)
}

fn typed<M: Message + Default>(message: DynamicMessage) -> Result<M, JsonError> {
    message.transcode_to().map_err(JsonError::Malformed)
}

fn write(full_name: &str, encoded: &[u8]) -> Result<Value, JsonError> {
    let message = DynamicMessage::decode(descriptor(full_name)?, encoded).map_err(JsonError::Malformed)?;
    let mut value = serde_json::to_value(message).map_err(JsonError::Syntax)?;
    // The map inside `message` has no order of its own, nor does `value` if some crate asks serde_json for that.
    value.sort_all_objects();
    Ok(value)
}

/// Why JSON and message could not be turned into each other.
#[derive(Debug)]
#[non_exhaustive]
pub enum JsonError {
    /// No descriptor has this name.
    UnknownMessage {
        /// The name that was asked for.
        full_name: String,
    },
    /// Not JSON, or a value that does not fit its field; on writing, a value that JSON cannot spell.
    Syntax(serde_json::Error),
    /// A text where an enum value should be, which is neither its long nor its short name.
    UnknownEnumValue {
        /// Where in the JSON, such as `events[3].eventType`.
        path: String,
        /// Full name of the enum.
        enum_name: String,
        /// The text.
        value: String,
    },
    /// JSON, but no object with `events`.
    NotAHistory,
    /// Bytes that are not the message they were said to be.
    Malformed(DecodeError),
}

impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownMessage { full_name } => write!(f, "unknown message `{full_name}`"),
            Self::Syntax(_) => f.write_str("JSON and message do not match"),
            Self::UnknownEnumValue { path, enum_name, value } => {
                write!(f, "`{path}`: `{value}` is no value of `{enum_name}`")
            }
            Self::NotAHistory => {
                f.write_str("not a history; expected an object with `events`, as `temporal workflow show --output json` prints")
            }
            Self::Malformed(_) => f.write_str("malformed message"),
        }
    }
}

impl Error for JsonError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Syntax(error) => Some(error),
            Self::Malformed(error) => Some(error),
            Self::UnknownMessage { .. } | Self::UnknownEnumValue { .. } | Self::NotAHistory => None,
        }
    }
}
