//! Histories as text: read from the JSON that the `temporal` CLI and the SDKs write, normalised, shown, compared.
//!
//! **Normalised** means: what cannot be the same twice is replaced by a name, so that equal names mean equal values
//! within one history (`run-1`, `run-2` in order of appearance). Times, sizes, stack traces and identities of
//! processes become `<time>`, `<bytes>`, `<stack>`, `<worker>`; `taskId` and `version` go. An empty message, a zero
//! duration or time and an absent one mean the same to every reader and are all left out. Everything else stays.

use std::collections::BTreeMap;
use std::fmt::{self, Write};
use std::io::Read;
use std::path::Path;

use serde_json::Value;

/// One event: its kind and its fields by path, normalised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// As in `ActivityTaskScheduled`.
    pub kind: String,
    /// `retryPolicy.maximumAttempts` → `5`; payloads are one field each, decoded where they are JSON.
    pub fields: BTreeMap<String, String>,
}

/// The events of one run, normalised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History {
    /// In order; the event id is the position, from 1.
    pub events: Vec<Event>,
}

/// One disagreement of two histories.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difference {
    /// Position in the history.
    pub event_id: usize,
    /// Kind of the event in the first history, or the one that only the second has.
    pub kind: String,
    /// Path of the field, or `event` when the kinds of events part here.
    pub field: String,
    /// What the first history has there; empty for nothing.
    pub first: String,
    /// What the second has.
    pub second: String,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { event_id, kind, field, first, second } = self;
        write!(f, "event {event_id} {kind}: `{field}` is `{first}` there and `{second}` here")
    }
}

impl History {
    /// Reads `{"events": [..]}` as the CLI writes it.
    ///
    /// # Panics
    /// If it is no history or its ids are not dense: no server may write such a one.
    #[track_caller]
    pub fn from_json(json: &Value) -> Self {
        let events = json["events"].as_array().expect("a history has `events`");
        let mut names = Names::default();
        for (position, event) in events.iter().enumerate() {
            assert_eq!(
                event["eventId"].as_str(),
                Some((position + 1).to_string().as_str()),
                "event ids are dense"
            );
        }
        Self { events: events.iter().map(|event| Event::from_json(event, &mut names)).collect() }
    }

    /// Reads a file of `{"events": [..]}`, compressed if its name ends with `.gz`.
    #[track_caller]
    pub fn from_file(path: &Path) -> Self {
        Self::from_json(&read_json(path))
    }

    /// One line an event: id, kind, fields.
    pub fn table(&self) -> String {
        let mut text = String::new();
        for (position, event) in self.events.iter().enumerate() {
            write!(text, "{:>4} {}", position + 1, event.kind).expect("a String takes everything");
            for (path, value) in &event.fields {
                write!(text, "  {path}={}", value.replace("  ", " ")).expect("a String takes everything");
            }
            text.push('\n');
        }
        text
    }

    /// Reads what [`table`](Self::table) wrote.
    ///
    /// # Panics
    /// If it is no such table.
    #[track_caller]
    pub fn from_table(text: &str) -> Self {
        let event = |line: &str| {
            let mut parts = line.trim_start().split("  ");
            let (_, kind) = parts.next().and_then(|head| head.split_once(' ')).expect("an id and a kind");
            let field =
                |part: &str| part.split_once('=').map(|(path, value)| (path.to_owned(), value.to_owned()));
            let fields =
                parts.map(|part| field(part).unwrap_or_else(|| panic!("a field, not `{part}`"))).collect();
            Event { kind: kind.to_owned(), fields }
        };
        Self { events: text.lines().filter(|line| !line.is_empty()).map(event).collect() }
    }

    /// Reads several tables, each under a line `== NAME`.
    #[track_caller]
    pub fn read_tables(text: &str) -> Vec<(String, Self)> {
        let sections = text.split("== ").skip(1);
        let section = |text: &str| {
            let (name, table) = text.split_once('\n').expect("a name and a table");
            (name.to_owned(), Self::from_table(table))
        };
        sections.map(section).collect()
    }

    /// All differences of fields up to the first event of another kind, which is the last one given.
    pub fn differences(&self, other: &Self) -> Vec<Difference> {
        let mut found = Vec::new();
        for position in 0..self.events.len().max(other.events.len()) {
            let (first, second) = (self.events.get(position), other.events.get(position));
            let kind_of = |event: Option<&Event>| event.map(|event| event.kind.clone()).unwrap_or_default();
            if kind_of(first) != kind_of(second) {
                let kind = first.or(second).map(|event| event.kind.clone()).unwrap_or_default();
                let (first, second) = (kind_of(first), kind_of(second));
                found.push(Difference { event_id: position + 1, kind, field: "event".into(), first, second });
                break;
            }
            let (Some(first), Some(second)) = (first, second) else { break };
            let paths: std::collections::BTreeSet<_> =
                first.fields.keys().chain(second.fields.keys()).collect();
            for path in paths {
                let value = |event: &Event| event.fields.get(path).cloned().unwrap_or_default();
                if value(first) != value(second) {
                    found.push(Difference {
                        event_id: position + 1,
                        kind: first.kind.clone(),
                        field: path.clone(),
                        first: value(first),
                        second: value(second),
                    });
                }
            }
        }
        found
    }
}

/// Reads JSON, compressed if the name ends with `.gz`.
#[track_caller]
pub fn read_json(path: &Path) -> Value {
    let bytes = std::fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut text = String::new();
    if path.extension().is_some_and(|ending| ending == "gz") {
        flate2::read::GzDecoder::new(&*bytes).read_to_string(&mut text).expect("a gzip file of text");
    } else {
        text = String::from_utf8(bytes).expect("text");
    }
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

impl Event {
    fn from_json(event: &Value, names: &mut Names) -> Self {
        let kind = kind(event["eventType"].as_str().unwrap_or_default());
        let mut fields = BTreeMap::new();
        for (key, value) in event.as_object().expect("an event is an object") {
            match key.as_str() {
                "eventId" | "eventTime" | "eventType" | "taskId" | "version" => {}
                attributes if attributes.ends_with("EventAttributes") => {
                    flatten("", value, names, &mut fields)
                }
                other => flatten(other, value, names, &mut fields),
            }
        }
        Self { kind, fields }
    }
}

/// `EVENT_TYPE_TIMER_STARTED` → `TimerStarted`; newer tools write that form themselves.
fn kind(wire: &str) -> String {
    let Some(words) = wire.strip_prefix("EVENT_TYPE_") else { return wire.to_owned() };
    words.split('_').map(|word| word[..1].to_owned() + &word[1..].to_lowercase()).collect()
}

fn flatten(path: &str, value: &Value, names: &mut Names, fields: &mut BTreeMap<String, String>) {
    let join = |part: &str| if path.is_empty() { part.to_owned() } else { format!("{path}.{part}") };
    match value {
        Value::Object(object) if is_payload(object) => {
            fields.insert(path.to_owned(), names.hide(&payload(object)));
        }
        Value::Object(object) => {
            let sticky = object.get("kind").is_some_and(|kind| kind == "TASK_QUEUE_KIND_STICKY");
            for (key, value) in object {
                match key.as_str() {
                    "name" if sticky => drop(fields.insert(join(key), "<sticky>".into())),
                    // Ids of the server's own, and advice that depends on its load.
                    "taskId" | "pollerScalingDecision" | "backlogCountHint" => {}
                    _ => flatten(&join(&names.hide(key)), value, names, fields),
                }
            }
        }
        Value::Array(items) => {
            let mut items: Vec<&Value> = items.iter().collect();
            if path.ends_with("UsedFlags") {
                items.sort_by_key(|item| item.as_u64()); // a set, written in any order
            }
            for (position, item) in items.into_iter().enumerate() {
                flatten(&join(&position.to_string()), item, names, fields);
            }
        }
        Value::Null => {}
        Value::String(text) if text == "0s" || text == "0001-01-01T00:00:00Z" => {}
        Value::String(text) => {
            let leaf = path.rsplit('.').next().unwrap_or(path);
            fields.insert(path.to_owned(), names.leaf(leaf, text));
        }
        other => drop(fields.insert(path.to_owned(), other.to_string())),
    }
}

fn is_payload(object: &serde_json::Map<String, Value>) -> bool {
    object.get("metadata").is_some_and(|metadata| metadata.get("encoding").is_some())
}

/// `json/plain {"a":1}`, `binary/null`, `binary/plain <base64>`; other metadata behind it.
fn payload(object: &serde_json::Map<String, Value>) -> String {
    let data = object.get("data").and_then(Value::as_str).unwrap_or_default();
    let mut text = String::new();
    let mut more = String::new();
    for (key, value) in object["metadata"].as_object().into_iter().flatten() {
        let value = value
            .as_str()
            .map(|value| String::from_utf8_lossy(&base64(value)).into_owned())
            .unwrap_or_default();
        match key.as_str() {
            "encoding" => text = value,
            _ => more += &format!(" {key}:{value}"),
        }
    }
    if !data.is_empty() {
        let decoded = if text.starts_with("json/") { String::from_utf8(base64(data)).ok() } else { None };
        text = format!("{text} {}", decoded.as_deref().unwrap_or(data));
    }
    text + &more
}

fn base64(text: &str) -> Vec<u8> {
    let digit = |byte: u8| match byte {
        b'A'..=b'Z' => Some(u32::from(byte - b'A')),
        b'a'..=b'z' => Some(u32::from(byte - b'a') + 26),
        b'0'..=b'9' => Some(u32::from(byte - b'0') + 52),
        b'+' | b'-' => Some(62),
        b'/' | b'_' => Some(63),
        _ => None,
    };
    let digits: Vec<u32> = text.bytes().filter_map(digit).collect();
    let mut bytes = Vec::new();
    for four in digits.chunks(4) {
        let word = four.iter().enumerate().fold(0, |word, (place, digit)| word | digit << (18 - 6 * place));
        bytes.extend_from_slice(&word.to_be_bytes()[1..four.len()]);
    }
    bytes
}

/// Gives each value that differs from run to run a name in order of appearance.
#[derive(Default)]
struct Names {
    seen: BTreeMap<String, usize>,
}

impl Names {
    /// A text by the name of its field.
    fn leaf(&mut self, field: &str, text: &str) -> String {
        match field {
            "historySizeBytes" => "<bytes>".into(),
            "stackTrace" => "<stack>".into(),
            // A poll's own id; each poll has one, and nothing refers to it.
            "requestId" => "<request>".into(),
            "buildId" | "binaryChecksum" => "<build>".into(),
            "namespaceId" | "parentWorkflowNamespaceId" => "<namespace>".into(),
            "identity" if text != "history-service" => "<worker>".into(),
            "taskToken" | "nextPageToken" => "<token>".into(),
            // What is left of it: Temporal's server takes off what closing the run before took, and a schedule looks
            // at the clock.
            "firstWorkflowTaskBackoff" => "<backoff>".into(),
            // A measured duration: what is left of a second, how long a run took.
            _ if text.ends_with('s') && is_measured(&text[..text.len() - 1]) => "<measured>".into(),
            _ => self.hide(text),
        }
    }

    /// Replaces UUIDs, long numbers and times within a text.
    fn hide(&mut self, text: &str) -> String {
        let mut hidden = String::new();
        let mut rest = text;
        while let Some(next) = rest.chars().next() {
            let start_of_word = !hidden.ends_with(|last: char| last.is_ascii_alphanumeric());
            if hidden.ends_with(".rs:")
                && let Some(length) = place_length(rest)
            {
                hidden += "<place>";
                rest = &rest[length..];
            } else if start_of_word && let Some(length) = time_length(rest) {
                hidden += "<time>";
                rest = &rest[length..];
            } else if start_of_word && let Some(length) = number_length(rest, &hidden) {
                hidden += "<number>";
                rest = &rest[length..];
            } else if start_of_word && let Some(length) = uuid_length(rest).or_else(|| hex_length(rest)) {
                let count = self.seen.len() + 1;
                let number = *self.seen.entry(rest[..length].to_owned()).or_insert(count);
                write!(hidden, "id{number}").expect("a String takes everything");
                rest = &rest[length..];
            } else {
                hidden.push(next);
                rest = &rest[next.len_utf8()..];
            }
        }
        hidden
    }
}

/// Seconds with more digits behind the point than anyone asks for.
fn is_measured(seconds: &str) -> bool {
    seconds.split_once('.').is_some_and(|(whole, fraction)| {
        fraction.len() > 3
            && [whole, fraction].iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()))
    })
}

fn is_hex(byte: u8) -> bool {
    byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte)
}

/// Seconds since the epoch, or nanoseconds, which may be few.
fn number_length(text: &str, before: &str) -> Option<usize> {
    let length = text.bytes().take_while(u8::is_ascii_digit).count();
    let next_is_word =
        text.as_bytes().get(length).is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'-');
    let enough = if before.ends_with("\"nanos\":") { 1 } else { 9 };
    (length >= enough && !next_is_word).then_some(length)
}

/// Eight or more lower-case hexadecimal digits with at least one that is a number, as a word of its own.
fn hex_length(text: &str) -> Option<usize> {
    let length = text.bytes().take_while(|byte| is_hex(*byte)).count();
    let next_is_word = text.as_bytes().get(length).is_some_and(u8::is_ascii_alphanumeric);
    (length >= 8 && !next_is_word && text[..length].bytes().any(|byte| byte.is_ascii_digit()))
        .then_some(length)
}

/// `12:34` behind the name of a source file.
fn place_length(text: &str) -> Option<usize> {
    let length = text.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b':').count();
    (length > 0).then(|| text[..length].trim_end_matches(':').len())
}

fn uuid_length(text: &str) -> Option<usize> {
    let word = text.as_bytes().get(..36)?;
    let fits = word.iter().enumerate().all(|(place, byte)| match place {
        8 | 13 | 18 | 23 => *byte == b'-',
        _ => is_hex(*byte),
    });
    fits.then_some(36)
}

/// `2026-11-21T16:05:07.408248392Z` and its like, also with an offset.
fn time_length(text: &str) -> Option<usize> {
    let word = text.as_bytes().get(..20)?;
    let fits = word.iter().zip(b"0000-00-00T00:00:00.").all(|(byte, pattern)| match pattern {
        b'0' => byte.is_ascii_digit(),
        b'.' => matches!(byte, b'.' | b'Z' | b'+'),
        _ => byte == pattern,
    });
    let more = text
        .bytes()
        .skip(19)
        .take_while(|byte| matches!(byte, b'0'..=b'9' | b'.' | b'Z' | b'+' | b':'))
        .count();
    fits.then_some(19 + more)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn event(id: u64, kind: &str, attributes: Value) -> Value {
        json!({ "eventId": id.to_string(), "eventTime": "2026-01-01T00:00:00Z", "taskId": "9",
                "eventType": kind, "xEventAttributes": attributes })
    }

    fn history(events: Vec<Value>) -> History {
        History::from_json(&json!({ "events": events }))
    }

    #[test]
    fn names_what_differs_from_run_to_run() {
        let run = "01a1feda-b0d0-73c6-aecd-d9633e8655c0";
        let shown = history(vec![
            event(1, "EVENT_TYPE_WORKFLOW_EXECUTION_STARTED", json!({
                "firstExecutionRunId": run, "workflowId": "order-51f9f941", "taskQueue": {"name": "q"},
                "header": {}, "workflowRunTimeout": "0s", "identity": "1@host",
                "input": {"payloads": [{"metadata": {"encoding": "anNvbi9wbGFpbg=="}, "data": "InBsYWluIg=="}]} })),
            event(2, "EVENT_TYPE_TIMER_STARTED", json!({ "runId": run, "at": "2026-11-21T16:05:07.4Z" })),
        ])
        .table();
        assert_eq!(
            shown,
            "   1 WorkflowExecutionStarted  firstExecutionRunId=id1  identity=<worker>  \
             input.payloads.0=json/plain \"plain\"  taskQueue.name=q  workflowId=order-id2\n   \
             2 TimerStarted  at=<time>  runId=id1\n"
        );
        assert_eq!(History::from_table(&shown).table(), shown);
    }

    #[track_caller]
    fn check(first: History, second: History, expected: &[&str]) {
        let found: Vec<String> = first.differences(&second).iter().map(ToString::to_string).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn reports_each_field_and_the_first_other_event() {
        let started = |attempt: u64| event(1, "ActivityTaskStarted", json!({ "attempt": attempt }));
        check(history(vec![started(1)]), history(vec![started(1)]), &[]);
        check(
            history(vec![started(1), event(2, "TimerFired", json!({}))]),
            history(vec![started(2), event(2, "TimerCanceled", json!({}))]),
            &[
                "event 1 ActivityTaskStarted: `attempt` is `1` there and `2` here",
                "event 2 TimerFired: `event` is `TimerFired` there and `TimerCanceled` here",
            ],
        );
        check(
            history(vec![started(1)]),
            history(vec![]),
            &["event 1 ActivityTaskStarted: `event` is `ActivityTaskStarted` there and `` here"],
        );
    }

    #[test]
    #[should_panic(expected = "event ids are dense")]
    fn refuses_a_gap() {
        history(vec![event(2, "TimerFired", json!({}))]);
    }
}
