//! A filter whose names and types are known: what `ast` becomes once checked against the attributes of a namespace.
//! Called by `service` for list and count; run by `sql` (file store) and `eval` (memory store) with equal results.

use super::ast::{Comparison, Expr, Literal, Query, Test};
use super::attribute::{Attribute, AttributeType, Column, CustomAttributes, NAMESPACE_DIVISION, resolve};
use super::error::{FilterError, excerpt};
use super::time::{parse_datetime_ns, parse_duration_ns};

/// A checked query.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Filter {
    pub(crate) root: Node,
    /// Count by `ExecutionStatus` (the only grouping there is).
    pub(crate) group_by_status: bool,
}

/// A checked condition.  Unknown (SQL's NULL) counts as not selected, also under NOT.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Node {
    All(Vec<Node>),
    Any(Vec<Node>),
    Not(Box<Node>),
    Test { attribute: Attribute, test: TypedTest },
}

/// A checked test of one attribute.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum TypedTest {
    Compare(Comparison, Value),
    In {
        negated: bool,
        values: Vec<Value>,
    },
    Between {
        negated: bool,
        low: Value,
        high: Value,
    },
    StartsWith {
        negated: bool,
        prefix: String,
    },
    IsNull {
        negated: bool,
    },
    /// A list or text attribute holds one of these; never unknown: no values hold nothing.
    Holds {
        negated: bool,
        values: Vec<String>,
    },
}

/// A constant in the form in which it is stored: times and durations in nanoseconds, truth as 0 or 1.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    Text(String),
    Int(i64),
    Double(f64),
}

impl Filter {
    /// Checks `query`; runs of a namespace division are left out unless the filter mentions it.
    pub(crate) fn new(query: &Query, custom: &CustomAttributes) -> Result<Self, FilterError> {
        let mut checker = Checker { custom, mentions_division: false };
        let root = query.filter.as_ref().map(|expr| checker.expr(expr)).transpose()?;
        let group_by_status = match query.group_by.as_deref() {
            None => false,
            Some("ExecutionStatus") => true,
            Some(_) => {
                return Err(FilterError::Unsupported(
                    "'group by' clause is only supported for ExecutionStatus search attribute".into(),
                ));
            }
        };
        let undivided = Node::Test {
            attribute: Attribute::Named(NAMESPACE_DIVISION.into()),
            test: TypedTest::IsNull { negated: false },
        };
        let root = match (root, checker.mentions_division) {
            (Some(root), true) => root,
            (Some(root), false) => Node::All(vec![root, undivided]),
            (None, _) => undivided,
        };
        Ok(Self { root, group_by_status })
    }

    /// Parses and checks for a list: a grouping is refused.
    pub(crate) fn for_list(text: &str, custom: &CustomAttributes) -> Result<Self, FilterError> {
        let filter = Self::for_count(text, custom)?;
        if filter.group_by_status {
            return Err(FilterError::Unsupported("'group by' clause".into()));
        }
        Ok(filter)
    }

    /// Parses and checks for a count.
    pub(crate) fn for_count(text: &str, custom: &CustomAttributes) -> Result<Self, FilterError> {
        Self::new(&super::parser::parse(text)?, custom)
    }
}

struct Checker<'a> {
    custom: &'a CustomAttributes,
    mentions_division: bool,
}

impl Checker<'_> {
    fn expr(&mut self, expr: &Expr) -> Result<Node, FilterError> {
        Ok(match expr {
            Expr::All(parts) => Node::All(self.exprs(parts)?),
            Expr::Any(parts) => Node::Any(self.exprs(parts)?),
            Expr::Not(inner) => Node::Not(Box::new(self.expr(inner)?)),
            Expr::Test { attribute, test } => self.test(attribute, test)?,
        })
    }

    fn exprs(&mut self, parts: &[Expr]) -> Result<Vec<Node>, FilterError> {
        parts.iter().map(|part| self.expr(part)).collect()
    }

    fn test(&mut self, name: &str, test: &Test) -> Result<Node, FilterError> {
        let Some((attribute, kind)) = resolve(name, self.custom) else {
            return Err(FilterError::Expression(format!(
                "column name '{}' is not a valid search attribute",
                excerpt(name)
            )));
        };
        self.mentions_division |= name == NAMESPACE_DIVISION;
        let operand = Operand { name, attribute: &attribute, kind };
        let test = match kind {
            AttributeType::KeywordList | AttributeType::Text => operand.holds(test)?,
            _ => operand.scalar(test)?,
        };
        Ok(Node::Test { attribute, test })
    }
}

/// The left side of a test.
struct Operand<'a> {
    name: &'a str,
    attribute: &'a Attribute,
    kind: AttributeType,
}

impl Operand<'_> {
    fn scalar(&self, test: &Test) -> Result<TypedTest, FilterError> {
        Ok(match test {
            Test::Compare(comparison, literal) => TypedTest::Compare(*comparison, self.value(literal)?),
            Test::In { negated, values } => TypedTest::In {
                negated: *negated,
                values: values.iter().map(|literal| self.value(literal)).collect::<Result<_, _>>()?,
            },
            Test::Between { negated, low, high } => {
                TypedTest::Between { negated: *negated, low: self.value(low)?, high: self.value(high)? }
            }
            Test::IsNull { negated } => TypedTest::IsNull { negated: *negated },
            Test::StartsWith { negated, prefix: Literal::Text(prefix) }
                if self.kind == AttributeType::Keyword && !self.is_status() =>
            {
                TypedTest::StartsWith { negated: *negated, prefix: prefix.clone() }
            }
            Test::StartsWith { .. } => return Err(self.unsupported(test)),
        })
    }

    /// Membership for lists, tokens for text: `=` and IN mean "holds one of".
    fn holds(&self, test: &Test) -> Result<TypedTest, FilterError> {
        let holds = |negated, literals: &[Literal]| {
            let mut values = Vec::new();
            for literal in literals {
                match self.value(literal)? {
                    Value::Text(text) if self.kind == AttributeType::Text => values.extend(tokens(&text)),
                    Value::Text(text) => values.push(text),
                    Value::Int(_) | Value::Double(_) => unreachable!("both types have text values"),
                }
            }
            Ok(TypedTest::Holds { negated, values })
        };
        match test {
            Test::Compare(Comparison::Equal, literal) => holds(false, std::slice::from_ref(literal)),
            Test::Compare(Comparison::NotEqual, literal) => holds(true, std::slice::from_ref(literal)),
            Test::In { negated, values } => holds(*negated, values),
            Test::IsNull { negated } => Ok(TypedTest::IsNull { negated: *negated }),
            Test::Between { .. } => Err(FilterError::Expression(format!(
                "cannot do range condition on search attribute '{}' of type {}",
                self.name,
                self.kind.name()
            ))),
            Test::Compare(..) | Test::StartsWith { .. } => Err(self.unsupported(test)),
        }
    }

    fn unsupported(&self, test: &Test) -> FilterError {
        let operator = match test {
            Test::Compare(comparison, _) => comparison.symbol(),
            Test::StartsWith { negated: false, .. } => "starts_with",
            Test::StartsWith { negated: true, .. } => "not starts_with",
            Test::In { .. } => "in",
            Test::Between { .. } => "between",
            Test::IsNull { .. } => "is null",
        };
        let shown = format!("{}{}", self.name, test).replace("STARTS_WITH", "starts_with");
        FilterError::Expression(format!(
            "operator '{operator}' not supported for {} type search attribute in `{}`",
            self.kind.name(),
            excerpt(&shown)
        ))
    }

    fn is_status(&self) -> bool {
        *self.attribute == Attribute::Column(Column::ExecutionStatus)
    }

    fn value(&self, literal: &Literal) -> Result<Value, FilterError> {
        if self.is_status() {
            return status(literal);
        }
        if *self.attribute == Attribute::Column(Column::ExecutionDuration) {
            return self.duration(literal);
        }
        match (self.kind, literal) {
            (AttributeType::Keyword | AttributeType::KeywordList | AttributeType::Text, literal) => {
                Ok(Value::Text(match literal {
                    Literal::Text(text) | Literal::Number(text) => text.clone(),
                    Literal::Bool(value) => value.to_string(),
                }))
            }
            (AttributeType::Int, Literal::Number(text) | Literal::Text(text)) => {
                text.parse().map(Value::Int).map_err(|_| self.invalid(text))
            }
            (AttributeType::Double, Literal::Number(text) | Literal::Text(text)) => text
                .parse()
                .ok()
                .filter(|value: &f64| value.is_finite())
                .map(Value::Double)
                .ok_or_else(|| self.invalid(text)),
            (AttributeType::Bool, Literal::Bool(value)) => Ok(Value::Int(i64::from(*value))),
            (AttributeType::Bool, Literal::Text(text)) => match text.as_str() {
                "true" => Ok(Value::Int(1)),
                "false" => Ok(Value::Int(0)),
                _ => Err(self.invalid(text)),
            },
            (AttributeType::Datetime, Literal::Number(text)) => {
                text.parse().map(Value::Int).map_err(|_| self.invalid(text))
            }
            (AttributeType::Datetime, Literal::Text(text)) => {
                parse_datetime_ns(text).map(Value::Int).ok_or_else(|| {
                    FilterError::Expression(format!("unable to parse datetime '{}'", excerpt(text)))
                })
            }
            (_, Literal::Bool(value)) => Err(self.invalid(&value.to_string())),
            (AttributeType::Bool, Literal::Number(text)) => Err(self.invalid(text)),
        }
    }

    fn duration(&self, literal: &Literal) -> Result<Value, FilterError> {
        let refuse = |text: &str| {
            FilterError::Expression(format!(
                "invalid value for search attribute {}: {} (invalid duration)",
                self.name,
                excerpt(text)
            ))
        };
        match literal {
            Literal::Number(text) => text.parse().map(Value::Int).map_err(|_| refuse(text)),
            Literal::Text(text) => parse_duration_ns(text).map(Value::Int).ok_or_else(|| refuse(text)),
            Literal::Bool(value) => Err(refuse(&value.to_string())),
        }
    }

    fn invalid(&self, text: &str) -> FilterError {
        FilterError::Expression(format!(
            "invalid value for search attribute {} of type {}: {}",
            self.name,
            self.kind.name(),
            excerpt(text)
        ))
    }
}

/// The names that `ExecutionStatus` is compared with, and their wire numbers.
pub(crate) const STATUS_NAMES: [(&str, i64); 7] = [
    ("Running", 1),
    ("Completed", 2),
    ("Failed", 3),
    ("Canceled", 4),
    ("Terminated", 5),
    ("ContinuedAsNew", 6),
    ("TimedOut", 7),
];

fn status(literal: &Literal) -> Result<Value, FilterError> {
    let shown = match literal {
        Literal::Text(text) => {
            if let Some((_, number)) = STATUS_NAMES.iter().find(|(name, _)| name == text) {
                return Ok(Value::Int(*number));
            }
            text.clone()
        }
        Literal::Number(text) => {
            if let Ok(number) = text.parse() {
                return Ok(Value::Int(number));
            }
            text.clone()
        }
        Literal::Bool(value) => value.to_string(),
    };
    Err(FilterError::Expression(format!("invalid ExecutionStatus value '{}'", excerpt(&shown))))
}

/// The words of a text attribute, as stored and as searched: letters and digits, in lower case.
pub(crate) fn tokens(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}
