//! Short names of enum values, found by walking the JSON beside the descriptors and replaced by the long ones.
//!
//! `TASK_QUEUE_KIND_NORMAL` without the enum's own words is `NORMAL`, which older tools write as `Normal`.

use std::fmt::{self, Write as _};

use prost_reflect::{EnumDescriptor, FieldDescriptor, Kind, MessageDescriptor};
use serde_json::Value;

use super::{JsonError, POOL};

/// Puts long names where short ones stand. `path` is where `value` stands, for errors; it comes back unchanged.
pub(super) fn spell_out(
    message: &MessageDescriptor,
    value: &mut Value,
    path: &mut String,
) -> Result<(), JsonError> {
    let Value::Object(fields) = value else { return Ok(()) };
    let packed = match message.full_name() {
        "google.protobuf.Any" => fields.get("@type").and_then(packed_message),
        // Their JSON is not made of their fields.
        name if name.starts_with("google.protobuf.") => return Ok(()),
        _ => None,
    };
    let message = packed.as_ref().unwrap_or(message);
    for (name, value) in fields {
        let field = message.get_field_by_json_name(name).or_else(|| message.get_field_by_name(name));
        if let Some(field) = field {
            let separator = if path.is_empty() { "" } else { "." };
            within(path, format_args!("{separator}{name}"), |path| spell_field(&field, value, path))?;
        }
    }
    Ok(())
}

fn packed_message(type_url: &Value) -> Option<MessageDescriptor> {
    let (_, name) = type_url.as_str()?.rsplit_once('/')?;
    POOL.get_message_by_name(name)
}

fn spell_field(field: &FieldDescriptor, value: &mut Value, path: &mut String) -> Result<(), JsonError> {
    match (value, field.kind()) {
        (Value::Object(entries), Kind::Message(entry)) if field.is_map() => {
            let kind = entry.map_entry_value_field().kind();
            entries.iter_mut().try_for_each(|(key, value)| {
                within(path, format_args!(".{key}"), |path| spell(&kind, value, path))
            })
        }
        (Value::Array(values), kind) if field.is_list() => {
            values.iter_mut().enumerate().try_for_each(|(at, value)| {
                within(path, format_args!("[{at}]"), |path| spell(&kind, value, path))
            })
        }
        (value, kind) => spell(&kind, value, path),
    }
}

fn spell(kind: &Kind, value: &mut Value, path: &mut String) -> Result<(), JsonError> {
    match (kind, value) {
        (Kind::Message(message), value) => spell_out(message, value, path),
        (Kind::Enum(descriptor), Value::String(text)) => match long_name(descriptor, text) {
            Some(name) => {
                *text = name;
                Ok(())
            }
            None => Err(JsonError::UnknownEnumValue {
                path: path.clone(),
                enum_name: descriptor.full_name().to_owned(),
                value: text.clone(),
            }),
        },
        _ => Ok(()),
    }
}

fn within<R>(path: &mut String, part: fmt::Arguments<'_>, then: impl FnOnce(&mut String) -> R) -> R {
    let length = path.len();
    // Writing to a `String` cannot fail.
    let _ = path.write_fmt(part);
    let result = then(path);
    path.truncate(length);
    result
}

fn long_name(descriptor: &EnumDescriptor, text: &str) -> Option<String> {
    if let Some(value) = descriptor.get_value_by_name(text) {
        return Some(value.name().to_owned());
    }
    let prefix = plain(descriptor.name());
    let wanted = plain(text);
    let is_wanted = |name: &str| plain(name).strip_prefix(&prefix).is_some_and(|short| short == wanted);
    descriptor.values().map(|value| value.name().to_owned()).find(|name| is_wanted(name))
}

/// The letters and digits alone: `TaskQueueKind`, `TASK_QUEUE_KIND` and `task_queue_kind` are the same words.
fn plain(name: &str) -> String {
    name.chars().filter(|letter| *letter != '_').map(|letter| letter.to_ascii_lowercase()).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn descriptor(name: &str) -> EnumDescriptor {
        POOL.get_enum_by_name(&format!("temporal.api.enums.v1.{name}")).unwrap()
    }

    #[track_caller]
    fn check(enum_name: &str, text: &str, expected: Option<&str>) {
        assert_eq!(long_name(&descriptor(enum_name), text).as_deref(), expected);
    }

    #[test]
    fn both_spellings_are_read() {
        let long = Some("EVENT_TYPE_WORKFLOW_EXECUTION_STARTED");
        check("EventType", "EVENT_TYPE_WORKFLOW_EXECUTION_STARTED", long);
        check("EventType", "WorkflowExecutionStarted", long);
        check("TaskQueueKind", "Normal", Some("TASK_QUEUE_KIND_NORMAL"));
        check("TimeoutType", "ScheduleToStart", Some("TIMEOUT_TYPE_SCHEDULE_TO_START"));
    }

    #[test]
    fn other_texts_are_not() {
        for text in ["", "_", "Workflow", "WorkflowExecutionStartedX", "TASK_QUEUE_KIND_NORMAL", "ĸ"] {
            check("EventType", text, None);
        }
    }

    #[test]
    fn every_value_has_a_short_name_of_its_own() {
        let enums = POOL.all_enums().filter(|descriptor| descriptor.full_name().starts_with("temporal."));
        for descriptor in enums {
            let prefix = plain(descriptor.name());
            let mut seen = BTreeMap::new();
            for value in descriptor.values() {
                let short = plain(value.name());
                let short = short.strip_prefix(&prefix).unwrap_or_else(|| panic!("{}", value.full_name()));
                assert_eq!(seen.insert(short.to_owned(), value.number()), None, "{}", value.full_name());
                assert_eq!(long_name(&descriptor, short), Some(value.name().to_owned()));
            }
        }
    }
}
