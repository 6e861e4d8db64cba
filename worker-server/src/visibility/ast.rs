//! A filter as parsed, before any name or type is known.  `Display` prints text that parses to the same tree.

use std::fmt::{self, Display as _};

/// A whole query: an optional condition and an optional grouping (Count only).
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Query {
    /// `None` selects everything.
    pub(crate) filter: Option<Expr>,
    /// The attribute after GROUP BY.
    pub(crate) group_by: Option<String>,
}

/// A condition.  `All` and `Any` hold two or more parts; depth is bounded by the parser.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Expr {
    All(Vec<Expr>),
    Any(Vec<Expr>),
    Not(Box<Expr>),
    Test { attribute: String, test: Test },
}

/// What one attribute is compared with.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Test {
    Compare(Comparison, Literal),
    In { negated: bool, values: Vec<Literal> },
    Between { negated: bool, low: Literal, high: Literal },
    StartsWith { negated: bool, prefix: Literal },
    IsNull { negated: bool },
}

/// The six comparisons.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Comparison {
    /// The operator, the same in the grammar and in SQL.
    pub(crate) fn symbol(self) -> &'static str {
        match self {
            Self::Equal => "=",
            Self::NotEqual => "!=",
            Self::Less => "<",
            Self::LessOrEqual => "<=",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
        }
    }
}

/// A constant as written.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Literal {
    Text(String),
    /// Digits as written, so that no precision is lost before the type is known.
    Number(String),
    Bool(bool),
}

impl fmt::Display for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(filter) = &self.filter {
            filter.fmt(f)?;
        }
        if let Some(name) = &self.group_by {
            let space = if self.filter.is_some() { " " } else { "" };
            write!(f, "{space}GROUP BY {}", Name(name))?;
        }
        Ok(())
    }
}

impl fmt::Display for Expr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::All(parts) => join(f, parts, " AND "),
            Self::Any(parts) => join(f, parts, " OR "),
            Self::Not(inner) => write!(f, "NOT {}", Nested(inner)),
            Self::Test { attribute, test } => {
                Name(attribute).fmt(f)?;
                test.fmt(f)
            }
        }
    }
}

fn join(f: &mut fmt::Formatter<'_>, parts: &[Expr], with: &str) -> fmt::Result {
    for (i, part) in parts.iter().enumerate() {
        if i > 0 {
            f.write_str(with)?;
        }
        Nested(part).fmt(f)?;
    }
    Ok(())
}

/// An operand: in parentheses when it is a list of parts itself.
struct Nested<'a>(&'a Expr);

impl fmt::Display for Nested<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Expr::All(_) | Expr::Any(_) => write!(f, "({})", self.0),
            Expr::Not(_) | Expr::Test { .. } => self.0.fmt(f),
        }
    }
}

impl fmt::Display for Test {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let not = |negated: &bool| if *negated { " NOT" } else { "" };
        match self {
            Self::Compare(comparison, value) => write!(f, " {} {value}", comparison.symbol()),
            Self::In { negated, values } => {
                write!(f, "{} IN (", not(negated))?;
                for (i, value) in values.iter().enumerate() {
                    write!(f, "{}{value}", if i > 0 { ", " } else { "" })?;
                }
                f.write_str(")")
            }
            Self::Between { negated, low, high } => write!(f, "{} BETWEEN {low} AND {high}", not(negated)),
            Self::StartsWith { negated, prefix } => write!(f, "{} STARTS_WITH {prefix}", not(negated)),
            Self::IsNull { negated } => write!(f, " IS{} NULL", not(negated)),
        }
    }
}

impl fmt::Display for Literal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => {
                let escaped = text
                    .replace('\\', "\\\\")
                    .replace('\'', "''")
                    .replace('\n', "\\n")
                    .replace('\r', "\\r")
                    .replace('\t', "\\t");
                write!(f, "'{escaped}'")
            }
            Self::Number(number) => f.write_str(number),
            Self::Bool(value) => write!(f, "{value}"),
        }
    }
}

/// An attribute name, always back-quoted: a custom attribute may have any name, also a keyword's.
struct Name<'a>(&'a str);

impl fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`", self.0.replace('`', "``"))
    }
}
