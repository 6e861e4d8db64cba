//! A checked filter as SQL text with bound parameters.  Nothing that a caller sent is ever part of the text.
//!
//! Tables: `visibility AS v` and `visibility_attribute (visibility_id, name, value)`, one row per value.

use super::attribute::Attribute;
use super::filter::{Node, TypedTest, Value};

/// A condition and the values of its `?` in order.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Condition {
    pub(crate) sql: String,
    pub(crate) parameters: Vec<Value>,
}

impl Condition {
    /// The condition of `root` over `visibility AS v`.
    pub(crate) fn new(root: &Node) -> Self {
        let mut condition = Self::default();
        condition.node(root);
        condition
    }

    fn node(&mut self, node: &Node) {
        match node {
            Node::All(parts) => self.balanced(parts, " AND "),
            Node::Any(parts) => self.balanced(parts, " OR "),
            Node::Not(inner) => {
                self.text("NOT (");
                self.node(inner);
                self.text(")");
            }
            Node::Test { attribute, test } => self.test(attribute, test),
        }
    }

    /// Halves in parentheses: SQLite bounds the depth of an expression at 1,000, and a flat chain is a deep tree.
    fn balanced(&mut self, parts: &[Node], with: &str) {
        match parts {
            [] => self.text("1"),
            [part] => self.node(part),
            parts => {
                let (left, right) = parts.split_at(parts.len() / 2);
                self.text("(");
                self.balanced(left, with);
                self.text(with);
                self.balanced(right, with);
                self.text(")");
            }
        }
    }

    fn test(&mut self, attribute: &Attribute, test: &TypedTest) {
        match test {
            TypedTest::Compare(comparison, value) => {
                self.operand(attribute);
                self.text(" ");
                self.text(comparison.symbol());
                self.text(" ");
                self.bind(value.clone());
            }
            TypedTest::In { negated, values } => {
                self.operand(attribute);
                self.text(if *negated { " NOT IN (" } else { " IN (" });
                self.bind_list(values.iter().cloned());
                self.text(")");
            }
            TypedTest::Between { negated, low, high } => {
                self.text("(");
                self.operand(attribute);
                self.text(if *negated { " NOT BETWEEN " } else { " BETWEEN " });
                self.bind(low.clone());
                self.text(" AND ");
                self.bind(high.clone());
                self.text(")");
            }
            TypedTest::StartsWith { negated, prefix } => self.starts_with(attribute, *negated, prefix),
            TypedTest::IsNull { negated } => {
                if let Attribute::Named(name) = attribute {
                    self.text(if *negated { "EXISTS (" } else { "NOT EXISTS (" });
                    self.rows("1", name);
                    self.text(")");
                } else {
                    self.operand(attribute);
                    self.text(if *negated { " IS NOT NULL" } else { " IS NULL" });
                }
            }
            TypedTest::Holds { negated, values } => {
                let Attribute::Named(name) = attribute else {
                    unreachable!("no column is a list or a text");
                };
                self.text(if *negated { "NOT EXISTS (" } else { "EXISTS (" });
                self.rows("1", name);
                self.text(" AND a.value IN (");
                self.bind_list(values.iter().cloned().map(Value::Text));
                self.text("))");
            }
        }
    }

    /// The lower bound lets an index serve the search; the comparison of the first characters decides.
    fn starts_with(&mut self, attribute: &Attribute, negated: bool, prefix: &str) {
        self.text(if negated { "NOT (" } else { "(" });
        self.operand(attribute);
        self.text(" >= ");
        self.bind(Value::Text(prefix.to_owned()));
        self.text(" AND substr(");
        self.operand(attribute);
        self.text(", 1, ");
        self.bind(Value::Int(prefix.chars().count() as i64));
        self.text(") = ");
        self.bind(Value::Text(prefix.to_owned()));
        self.text(")");
    }

    fn operand(&mut self, attribute: &Attribute) {
        match attribute {
            Attribute::Column(column) => {
                self.text("v.");
                self.text(column.sql());
            }
            Attribute::Named(name) => {
                self.text("(");
                self.rows("a.value", name);
                self.text(")");
            }
        }
    }

    fn rows(&mut self, what: &str, name: &str) {
        self.text("SELECT ");
        self.text(what);
        self.text(" FROM visibility_attribute AS a WHERE a.visibility_id = v.id AND a.name = ");
        self.bind(Value::Text(name.to_owned()));
    }

    fn text(&mut self, text: &str) {
        self.sql.push_str(text);
    }

    fn bind(&mut self, value: Value) {
        self.sql.push('?');
        self.parameters.push(value);
    }

    fn bind_list(&mut self, values: impl Iterator<Item = Value>) {
        for (i, value) in values.enumerate() {
            if i > 0 {
                self.text(", ");
            }
            self.bind(value);
        }
    }
}
