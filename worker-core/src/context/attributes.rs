//! Search attributes: typed values that a run is found by.

use std::collections::BTreeMap;
use std::time::SystemTime;

use bytes::Bytes;
use worker_proto::common::Payload;

/// Values to set and names to unset, collected and then applied at once.
///
/// ```
/// use worker_core::SearchAttributeUpdates;
/// let updates = SearchAttributeUpdates::new().keyword("CustomerId", "c-7").int("Items", 3).unset_keyword("Stage");
/// # let _ = updates;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchAttributeUpdates {
    fields: BTreeMap<String, Payload>,
}

impl SearchAttributeUpdates {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a value that is matched as a whole.
    #[must_use]
    pub fn keyword(self, name: &str, value: &str) -> Self {
        self.set(name, "Keyword", &serde_json::json!(value))
    }

    /// Sets several values that are each matched as a whole.
    #[must_use]
    pub fn keyword_list<S: AsRef<str>>(self, name: &str, values: impl IntoIterator<Item = S>) -> Self {
        let values: Vec<_> = values.into_iter().map(|value| value.as_ref().to_owned()).collect();
        self.set(name, "KeywordList", &serde_json::json!(values))
    }

    /// Sets a text that is matched by its words.
    #[must_use]
    pub fn text(self, name: &str, value: &str) -> Self {
        self.set(name, "Text", &serde_json::json!(value))
    }

    /// Sets a whole number.
    #[must_use]
    pub fn int(self, name: &str, value: i64) -> Self {
        self.set(name, "Int", &serde_json::json!(value))
    }

    /// Sets a number.
    #[must_use]
    pub fn double(self, name: &str, value: f64) -> Self {
        self.set(name, "Double", &serde_json::json!(value))
    }

    /// Sets a truth value.
    #[must_use]
    pub fn bool(self, name: &str, value: bool) -> Self {
        self.set(name, "Bool", &serde_json::json!(value))
    }

    /// Sets a point in time.
    #[must_use]
    pub fn datetime(self, name: &str, value: SystemTime) -> Self {
        let text = prost_types::Timestamp::from(value).to_string();
        self.set(name, "Datetime", &serde_json::json!(text))
    }

    /// Removes a keyword.
    #[must_use]
    pub fn unset_keyword(self, name: &str) -> Self {
        self.unset(name, "Keyword")
    }

    /// Removes a value of this type: `Text`, `Keyword`, `Int`, `Double`, `Bool`, `Datetime` or `KeywordList`.
    #[must_use]
    pub fn unset(self, name: &str, value_type: &str) -> Self {
        self.set(name, value_type, &serde_json::Value::Null)
    }

    fn set(mut self, name: &str, value_type: &str, value: &serde_json::Value) -> Self {
        let metadata = BTreeMap::from([
            ("encoding".to_owned(), Bytes::from_static(b"json/plain")),
            ("type".to_owned(), Bytes::copy_from_slice(value_type.as_bytes())),
        ]);
        let data = Bytes::from(value.to_string());
        self.fields.insert(name.to_owned(), Payload { metadata, data, ..Payload::default() });
        self
    }

    pub(crate) fn into_fields(self) -> BTreeMap<String, Payload> {
        self.fields
    }
}
