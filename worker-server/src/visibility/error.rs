//! What is wrong with a list filter.  Every variant becomes INVALID_ARGUMENT with the text below, which names the place.

use std::fmt;

/// Why a filter is refused.  Positions are 1-based characters of the filter as it was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum FilterError {
    /// The text does not follow the grammar; `near` is the offending token, empty at the end.
    Syntax { at: usize, near: String },
    /// A character that no filter may hold, such as NUL.
    Character { at: usize, character: char },
    /// Longer than `limit` bytes.
    TooLong { bytes: usize, limit: usize },
    /// More than `limit` parentheses or NOTs inside each other.
    TooDeep { at: usize, limit: usize },
    /// More than `limit` conditions and list values in all.
    TooMany { at: usize, limit: usize },
    /// Grammatical, but outside what a filter may do.
    Unsupported(String),
    /// The grammar holds, an operand does not: unknown attribute, wrong operator or value.
    Expression(String),
}

impl fmt::Display for FilterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("invalid query: ")?;
        match self {
            Self::Syntax { at, near } if near.is_empty() => {
                write!(f, "malformed SQL query: syntax error at position {at}")
            }
            Self::Syntax { at, near } => {
                write!(f, "malformed SQL query: syntax error at position {at} near '{near}'")
            }
            Self::Character { at, character } => {
                write!(f, "malformed SQL query: character {character:?} at position {at} is not allowed")
            }
            Self::TooLong { bytes, limit } => {
                write!(f, "malformed SQL query: {bytes} bytes long; at most {limit} are allowed")
            }
            Self::TooDeep { at, limit } => {
                write!(
                    f,
                    "malformed SQL query: max nesting level reached at position {at}; at most {limit} are allowed"
                )
            }
            Self::TooMany { at, limit } => write!(
                f,
                "malformed SQL query: too many conditions and values at position {at}; at most {limit} are allowed"
            ),
            Self::Unsupported(what) => write!(f, "operation is not supported: {what}"),
            Self::Expression(what) => write!(f, "invalid expression: {what}"),
        }
    }
}

impl std::error::Error for FilterError {}

/// `text`, cut to what fits into an error message.
pub(super) fn excerpt(text: &str) -> String {
    const CHARACTERS_MAX: usize = 64;
    match text.char_indices().nth(CHARACTERS_MAX) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
