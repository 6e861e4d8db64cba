//! A checked filter applied to one record in memory, with SQL's meaning of unknown (NULL).

use std::borrow::Cow;
use std::cmp::Ordering;

use super::ast::Comparison;
use super::attribute::{Attribute, Column};
use super::filter::{Node, TypedTest, Value};

/// A stored value, as `eval` and SQL both see it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Field<'a> {
    Null,
    Text(Cow<'a, str>),
    Int(i64),
    Double(f64),
    /// A list of keywords, or the tokens of a text.
    Many(Cow<'a, [String]>),
}

/// A record that can be searched.
pub(crate) trait Fields {
    /// A column of the record.
    fn column(&self, column: Column) -> Field<'_>;
    /// A predefined or custom attribute; `Null` when the record has none of that name.
    fn named(&self, name: &str) -> Field<'_>;
}

/// Whether `record` is selected.
pub(crate) fn selects(root: &Node, record: &dyn Fields) -> bool {
    node(root, record) == Some(true)
}

/// `None` is SQL's unknown.
fn node(root: &Node, record: &dyn Fields) -> Option<bool> {
    match root {
        Node::All(parts) => fold(parts, record, false),
        Node::Any(parts) => fold(parts, record, true),
        Node::Not(inner) => node(inner, record).map(|value| !value),
        Node::Test { attribute, test: wanted } => {
            let field = match attribute {
                Attribute::Column(column) => record.column(*column),
                Attribute::Named(name) => record.named(name),
            };
            test(wanted, &field)
        }
    }
}

/// AND (`decisive` false) or OR (`decisive` true): the decisive value wins over unknown, unknown over the other.
fn fold(parts: &[Node], record: &dyn Fields, decisive: bool) -> Option<bool> {
    let mut result = Some(!decisive);
    for part in parts {
        match node(part, record) {
            Some(value) if value == decisive => return Some(decisive),
            Some(_) => {}
            None => result = None,
        }
    }
    result
}

fn test(wanted: &TypedTest, field: &Field<'_>) -> Option<bool> {
    match wanted {
        TypedTest::Compare(comparison, value) => {
            let ordering = order(field, value)?;
            Some(match comparison {
                Comparison::Equal => ordering.is_eq(),
                Comparison::NotEqual => ordering.is_ne(),
                Comparison::Less => ordering.is_lt(),
                Comparison::LessOrEqual => ordering.is_le(),
                Comparison::Greater => ordering.is_gt(),
                Comparison::GreaterOrEqual => ordering.is_ge(),
            })
        }
        TypedTest::In { negated, values } => {
            if *field == Field::Null {
                return None;
            }
            let found = values.iter().any(|value| order(field, value) == Some(Ordering::Equal));
            Some(found != *negated)
        }
        TypedTest::Between { negated, low, high } => {
            let inside = order(field, low)?.is_ge() && order(field, high)?.is_le();
            Some(inside != *negated)
        }
        TypedTest::StartsWith { negated, prefix } => match field {
            Field::Text(text) => Some(text.starts_with(prefix.as_str()) != *negated),
            _ => None,
        },
        TypedTest::IsNull { negated } => Some((*field == Field::Null) != *negated),
        TypedTest::Holds { negated, values } => {
            let held: &[String] = match field {
                Field::Many(held) => held,
                _ => &[],
            };
            Some(held.iter().any(|value| values.contains(value)) != *negated)
        }
    }
}

/// SQL's order of two values: numbers by value, text by bytes, every number before every text.
fn order(field: &Field<'_>, value: &Value) -> Option<Ordering> {
    match (field, value) {
        (Field::Null | Field::Many(_), _) => None,
        (Field::Text(a), Value::Text(b)) => Some(a.as_ref().cmp(b.as_str())),
        (Field::Text(_), Value::Int(_) | Value::Double(_)) => Some(Ordering::Greater),
        (Field::Int(_) | Field::Double(_), Value::Text(_)) => Some(Ordering::Less),
        (Field::Int(a), Value::Int(b)) => Some(a.cmp(b)),
        (Field::Double(a), Value::Double(b)) => a.partial_cmp(b),
        (Field::Int(a), Value::Double(b)) => (*a as f64).partial_cmp(b),
        (Field::Double(a), Value::Int(b)) => a.partial_cmp(&(*b as f64)),
    }
}
