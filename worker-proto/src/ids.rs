//! Identifiers as types of their own, so that a run id cannot be passed where a workflow id is wanted.
//!
//! The textual ones share their text: a clone copies a pointer. They order, hash and compare as their text does, so a map
//! keyed by one can be searched by `&str`. An empty text is a value like any other; on the wire it means "not given".

use std::borrow::Borrow;
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use bytes::Bytes;

macro_rules! text_ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The identifier's text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl Deref for $name {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text.into())
            }
        }

        impl From<&String> for $name {
            fn from(text: &String) -> Self {
                Self(text.as_str().into())
            }
        }

        impl From<Arc<str>> for $name {
            fn from(text: Arc<str>) -> Self {
                Self(text)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0.as_ref().to_owned()
            }
        }

        impl From<&$name> for String {
            fn from(id: &$name) -> Self {
                id.0.as_ref().to_owned()
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, text: &str) -> bool {
                &*self.0 == text
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, text: &&str) -> bool {
                &*self.0 == *text
            }
        }
    )*};
}

text_ids! {
    /// The user's key of a workflow, unique among the open runs of a namespace.
    WorkflowId;
    /// One execution of a workflow: a uuid that the server makes.
    RunId;
    /// What keeps the workflows of one user or team apart from those of others.
    Namespace;
    /// The queue that a worker polls, without the server's prefix for its parts.
    TaskQueueName;
    /// The registered name of a workflow.
    WorkflowTypeName;
    /// The registered name of an activity.
    ActivityTypeName;
    /// One activity within a run; the worker that schedules it chooses the text.
    ActivityId;
    /// One timer within a run; the worker that starts it chooses the text.
    TimerId;
    /// One update within a run; the caller chooses the text.
    UpdateId;
    /// The name of a signal, query or update handler.
    HandlerName;
    /// What makes a repeated request the same request.
    RequestId;
    /// Who asks, for people who read histories: usually process id and host.
    Identity;
    /// The version of the code that a worker runs.
    BuildId;
    /// A schedule within a namespace.
    ScheduleId;
}

/// Place of an event in its history: 1-based and dense.
///
/// The wire also knows 0 and, in old messages, negative numbers: "no event". Here that is `Option::None`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventId(i64);

impl EventId {
    /// Where every history begins.
    pub const FIRST: Self = Self(1);

    /// The id that a wire field holds; `None` when the field says "no event".
    pub const fn from_wire(id: i64) -> Option<Self> {
        if id > 0 { Some(Self(id)) } else { None }
    }

    /// What a wire field holds for an id that may be absent.
    pub const fn to_wire(id: Option<Self>) -> i64 {
        match id {
            Some(id) => id.0,
            None => 0,
        }
    }

    /// The number.
    pub const fn get(self) -> i64 {
        self.0
    }

    /// The event after this one. The largest id stays itself; no history is that long.
    #[must_use]
    pub const fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }

    /// The event before this one; `None` before the first.
    pub const fn previous(self) -> Option<Self> {
        Self::from_wire(self.0 - 1)
    }
}

impl fmt::Display for EventId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl From<EventId> for i64 {
    fn from(id: EventId) -> Self {
        id.0
    }
}

impl PartialEq<i64> for EventId {
    fn eq(&self, id: &i64) -> bool {
        self.0 == *id
    }
}

/// What a worker hands back with the outcome of a task. Opaque: only the server that made it reads it.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TaskToken(Bytes);

impl TaskToken {
    /// The token's bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl Deref for TaskToken {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl AsRef<[u8]> for TaskToken {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

/// Lower-case hexadecimal.
impl fmt::Display for TaskToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for TaskToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TaskToken({self})")
    }
}

impl From<Bytes> for TaskToken {
    fn from(bytes: Bytes) -> Self {
        Self(bytes)
    }
}

impl From<Vec<u8>> for TaskToken {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes.into())
    }
}

impl From<&[u8]> for TaskToken {
    fn from(bytes: &[u8]) -> Self {
        Self(Bytes::copy_from_slice(bytes))
    }
}

impl From<TaskToken> for Bytes {
    fn from(token: TaskToken) -> Self {
        token.0
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, HashMap};

    use super::*;

    #[test]
    fn a_text_id_reads_as_its_text() {
        let id = WorkflowId::from("order-1");
        assert_eq!(id, "order-1");
        assert_eq!(id.as_str(), "order-1");
        assert_eq!(id.to_string(), "order-1");
        assert_eq!(format!("{id:>9}|"), "  order-1|");
        assert_eq!(format!("{id:?}"), r#"WorkflowId("order-1")"#);
        assert_eq!(String::from(&id), String::from(id.clone()));
        assert!(id.starts_with("order") && !id.is_empty() && WorkflowId::default().is_empty());
    }

    #[test]
    fn a_clone_shares_the_text() {
        let id = RunId::from("a".to_owned());
        assert_eq!(id.clone().as_ptr(), id.as_ptr());
    }

    #[test]
    fn maps_are_searched_by_text() {
        let ordered = BTreeMap::from([(ActivityId::from("b"), 2), (ActivityId::from("a"), 1)]);
        assert_eq!(ordered.values().copied().collect::<Vec<_>>(), [1, 2]);
        assert_eq!(ordered.get("b"), Some(&2));
        let hashed = HashMap::from([(UpdateId::from("u"), 1)]);
        assert_eq!(hashed.get("u"), Some(&1));
    }

    #[test]
    fn event_ids_are_positive() {
        assert_eq!(EventId::from_wire(1), Some(EventId::FIRST));
        for none in [0, -1, -23, i64::MIN] {
            assert_eq!(EventId::from_wire(none), None);
        }
        assert_eq!(EventId::FIRST.previous(), None);
        assert_eq!(EventId::FIRST.next().previous(), Some(EventId::FIRST));
        let last = EventId::from_wire(i64::MAX).unwrap();
        assert_eq!(last.next(), last);
        assert_eq!((EventId::to_wire(None), EventId::to_wire(Some(last))), (0, i64::MAX));
        assert_eq!(EventId::FIRST, 1);
    }

    #[test]
    fn a_token_shows_its_bytes() {
        let token = TaskToken::from(vec![0, 0xab]);
        assert_eq!(format!("{token} {token:?}"), "00ab TaskToken(00ab)");
        assert_eq!(Bytes::from(token.clone()), TaskToken::from(&token[..]).as_bytes());
    }
}
