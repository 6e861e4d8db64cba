//! How a `VisibilityRecord` looks to a filter, and how search attribute payloads become values and back.
//!
//! Payloads are `json/plain`; the engine stores them with the metadata key `type`, which is the source of the type here.

use std::borrow::Cow;

use worker_proto::common::Payload;

use super::attribute::{AttributeType, Column};
use super::error::excerpt;
use super::eval::{Field, Fields, selects};
use super::filter::{Filter, Value, tokens};
use super::position::Position;
use super::time::parse_datetime_ns;
use crate::engine::effect::VisibilityRecord;

/// The metadata key that names the attribute's type.
pub(crate) const TYPE_METADATA: &str = "type";

/// A search attribute as stores keep it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum StoredAttribute {
    One(Value),
    /// The members of a list, or the tokens of a text; never empty.
    Many(Vec<String>),
}

/// The stored form of a payload, `None` when it removes the attribute (null, an empty list, no bytes at all).
///
/// # Errors
/// A payload that is not JSON of this type; the text is its value, or why it is not JSON.
pub(crate) fn decode(payload: &Payload, kind: AttributeType) -> Result<Option<StoredAttribute>, String> {
    if payload.data.is_empty() {
        return Ok(None);
    }
    let json = serde_json::from_slice(&payload.data).map_err(|error| format!("not JSON: {error}"))?;
    // SDKs of the first generation send a scalar in a list of one.
    let json = match json {
        serde_json::Value::Array(mut items) if kind != AttributeType::KeywordList && items.len() < 2 => {
            items.pop().unwrap_or(serde_json::Value::Null)
        }
        json => json,
    };
    from_json(json, kind).map_err(|found| match found {
        serde_json::Value::String(text) => excerpt(&text),
        other => excerpt(&other.to_string()),
    })
}

fn from_json(
    json: serde_json::Value,
    kind: AttributeType,
) -> Result<Option<StoredAttribute>, serde_json::Value> {
    use serde_json::Value as Json;
    let one = |value| Ok(Some(StoredAttribute::One(value)));
    match (kind, json) {
        (_, Json::Null) => Ok(None),
        (AttributeType::Keyword, Json::String(text)) => one(Value::Text(text)),
        (AttributeType::Text, Json::String(text)) => {
            let words = tokens(&text);
            Ok((!words.is_empty()).then_some(StoredAttribute::Many(words)))
        }
        (AttributeType::Bool, Json::Bool(value)) => one(Value::Int(i64::from(value))),
        (AttributeType::Datetime, Json::String(text)) => match parse_datetime_ns(&text) {
            Some(nanos) => one(Value::Int(nanos)),
            None => Err(Json::String(text)),
        },
        (AttributeType::Int, Json::Number(number)) => match number.as_i64() {
            Some(value) => one(Value::Int(value)),
            None => Err(Json::Number(number)),
        },
        (AttributeType::Double, Json::Number(number)) => match number.as_f64() {
            Some(value) => one(Value::Double(value)),
            None => Err(Json::Number(number)),
        },
        (AttributeType::KeywordList, Json::String(text)) => Ok(Some(StoredAttribute::Many(vec![text]))),
        (AttributeType::KeywordList, Json::Array(items)) => {
            let mut list = Vec::with_capacity(items.len());
            for item in &items {
                match item {
                    Json::String(text) => list.push(text.clone()),
                    _ => return Err(Json::Array(items)),
                }
            }
            Ok((!list.is_empty()).then_some(StoredAttribute::Many(list)))
        }
        (_, other) => Err(other),
    }
}

/// The type that a stored payload says it has.
pub(crate) fn stored_type(payload: &Payload) -> Option<AttributeType> {
    let name = payload.metadata.get(TYPE_METADATA)?;
    (1..=7).filter_map(AttributeType::from_number).find(|kind| kind.name().as_bytes() == name.as_ref())
}

/// Every attribute of the record that can be searched, by name.  What cannot be read is left out, as if it were null.
pub(crate) fn stored_attributes(
    record: &VisibilityRecord,
) -> impl Iterator<Item = (&str, StoredAttribute)> + use<'_> {
    let fields = record.search_attributes.iter().flat_map(|attributes| &attributes.indexed_fields);
    fields.filter_map(|(name, payload)| Some((name.as_str(), stored(payload)?)))
}

fn stored(payload: &Payload) -> Option<StoredAttribute> {
    decode(payload, stored_type(payload)?).ok().flatten()
}

/// Where the record stands in lists.
pub(crate) fn position(record: &VisibilityRecord) -> Position {
    Position {
        close_time_ns: record.close_time.map_or(i64::MAX, |time| time.0),
        start_time_ns: record.start_time.0,
        run: record.run.0,
    }
}

/// Time from execution (start plus first backoff) to close, `None` while open.
pub(crate) fn execution_duration_ns(record: &VisibilityRecord) -> Option<i64> {
    record.close_time.map(|close| close.0.saturating_sub(record.execution_time.0))
}

impl Filter {
    /// Whether the filter selects this record.
    pub(crate) fn selects(&self, record: &VisibilityRecord) -> bool {
        selects(&self.root, record)
    }
}

impl Fields for VisibilityRecord {
    fn column(&self, column: Column) -> Field<'_> {
        let text = |text| Field::Text(Cow::Borrowed(text));
        let id = |id: String| Field::Text(Cow::Owned(id));
        let closed = |value| if self.close_time.is_some() { Field::Int(value) } else { Field::Null };
        match column {
            Column::WorkflowId => text(&*self.workflow_id),
            Column::RunId => id(self.run.to_string()),
            Column::WorkflowType => text(&self.workflow_type),
            Column::TaskQueue => text(&self.task_queue),
            Column::ExecutionStatus => Field::Int(self.status as i64),
            Column::StartTime => Field::Int(self.start_time.0),
            Column::ExecutionTime => Field::Int(self.execution_time.0),
            Column::CloseTime => self.close_time.map_or(Field::Null, |time| Field::Int(time.0)),
            Column::ExecutionDuration => execution_duration_ns(self).map_or(Field::Null, Field::Int),
            Column::HistoryLength => closed(self.history_length),
            Column::HistorySizeBytes => closed(self.history_bytes),
            Column::StateTransitionCount => closed(self.state_transitions),
            Column::ParentWorkflowId => self.parent.as_ref().map_or(Field::Null, |(parent, _)| text(parent)),
            Column::ParentRunId => self.parent.as_ref().map_or(Field::Null, |(_, run)| id(run.to_string())),
            Column::RootWorkflowId => text(&self.root.0),
            Column::RootRunId => id(self.root.1.to_string()),
        }
    }

    fn named(&self, name: &str) -> Field<'_> {
        let payload =
            self.search_attributes.as_ref().and_then(|attributes| attributes.indexed_fields.get(name));
        match payload.and_then(stored) {
            None => Field::Null,
            Some(StoredAttribute::One(Value::Text(text))) => Field::Text(Cow::Owned(text)),
            Some(StoredAttribute::One(Value::Int(value))) => Field::Int(value),
            Some(StoredAttribute::One(Value::Double(value))) => Field::Double(value),
            Some(StoredAttribute::Many(values)) => Field::Many(Cow::Owned(values)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(kind: AttributeType, json: &str, expected: Result<Option<StoredAttribute>, &str>) {
        let payload = Payload { data: json.to_owned().into(), ..Payload::default() };
        assert_eq!(decode(&payload, kind), expected.map_err(str::to_owned), "{json}");
    }

    #[test]
    fn payloads_become_values() {
        use AttributeType::{Bool, Datetime, Double, Int, Keyword, KeywordList, Text};
        let one = |value| Ok(Some(StoredAttribute::One(value)));
        let many = |values: &[&str]| {
            Ok(Some(StoredAttribute::Many(values.iter().map(|v| (*v).to_owned()).collect())))
        };
        check(Keyword, "\"a\"", one(Value::Text("a".into())));
        check(Keyword, "[\"a\"]", one(Value::Text("a".into())));
        check(Text, "\"Hello, new World\"", many(&["hello", "new", "world"]));
        check(Int, "-7", one(Value::Int(-7)));
        check(Double, "2", one(Value::Double(2.0)));
        check(Bool, "true", one(Value::Int(1)));
        check(Datetime, "\"1970-01-01T00:00:01Z\"", one(Value::Int(1_000_000_000)));
        check(KeywordList, "[\"a\",\"b\"]", many(&["a", "b"]));
        check(KeywordList, "[]", Ok(None));
        check(Int, "null", Ok(None));
        check(Int, "", Ok(None));
        check(Int, "\"7\"", Err("7"));
        check(Int, "7.5", Err("7.5"));
        check(Keyword, "[\"a\",\"b\"]", Err("[\"a\",\"b\"]"));
        check(KeywordList, "[1]", Err("[1]"));
        check(Datetime, "\"yesterday\"", Err("yesterday"));
        check(Bool, "{", Err("not JSON: EOF while parsing an object at line 1 column 1"));
    }
}
