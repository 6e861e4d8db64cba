//! Ids of namespaces and runs: UUIDs, kept as numbers because every request looks one up.

use std::fmt;

use uuid::Uuid;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(crate) struct $name(pub(crate) Uuid);

        impl $name {
            /// `None` for text that is not a UUID.
            pub(crate) fn parse(text: &str) -> Option<Self> {
                Uuid::try_parse(text).ok().map(Self)
            }

            /// The 16 bytes that records and tokens hold.
            pub(crate) fn to_bytes(self) -> Vec<u8> {
                self.0.as_bytes().to_vec()
            }

            pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Self> {
                Uuid::from_slice(bytes).ok().map(Self)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.hyphenated().fmt(f)
            }
        }
    };
}

id! {
    /// One namespace, for ever; its name may change hands.
    NamespaceId
}
id! {
    /// One execution of one workflow id.
    RunId
}
