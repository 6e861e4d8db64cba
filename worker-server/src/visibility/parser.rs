//! Tokens to `ast::Query`: recursive descent, one function per level of precedence (OR, AND, NOT, condition).
//!
//! Bounded in every direction, so that a hostile filter costs no more than reading it: length, nesting, and the
//! number of conditions and list values together.

use super::ast::{Comparison, Expr, Literal, Query, Test};
use super::error::{FilterError, excerpt};
use super::lexer::{Lexer, Token, TokenKind};

/// Longest filter, in bytes.
pub(crate) const FILTER_BYTES_MAX: usize = 256 * 1024;
/// Most parentheses and NOTs inside each other.
pub(crate) const FILTER_DEPTH_MAX: usize = 64;
/// Most conditions and list values in one filter; well under what SQLite binds in one statement (32,766).
pub(crate) const FILTER_TERMS_MAX: usize = 10_000;

/// Parses a filter; nothing but spaces is the filter that selects everything.
pub(crate) fn parse(text: &str) -> Result<Query, FilterError> {
    if text.len() > FILTER_BYTES_MAX {
        return Err(FilterError::TooLong { bytes: text.len(), limit: FILTER_BYTES_MAX });
    }
    let mut lexer = Lexer::new(text);
    let next = lexer.next_token()?;
    let mut parser = Parser { lexer, next, depth: 0, terms: 0 };
    parser.query()
}

struct Parser<'a> {
    lexer: Lexer<'a>,
    next: Token,
    depth: usize,
    terms: usize,
}

impl Parser<'_> {
    fn query(&mut self) -> Result<Query, FilterError> {
        let starts_clause = self.next.kind == TokenKind::End || self.at_clause();
        let filter = if starts_clause { None } else { Some(self.any()?) };
        let mut group_by = None;
        if self.eat_keyword("group")? {
            self.expect_keyword("by")?;
            group_by = Some(self.name()?);
            if self.next.kind == TokenKind::Mark(",") {
                return Err(FilterError::Unsupported("'group by' clause with more than one field".into()));
            }
        }
        if self.next.kind.is_keyword("order") {
            return Err(FilterError::Unsupported("'order by' clause".into()));
        }
        if self.next.kind.is_keyword("limit") {
            return Err(FilterError::Unsupported("'limit' clause".into()));
        }
        if self.next.kind != TokenKind::End {
            return Err(self.syntax());
        }
        Ok(Query { filter, group_by })
    }

    fn at_clause(&self) -> bool {
        ["group", "order", "limit"].iter().any(|word| self.next.kind.is_keyword(word))
    }

    fn any(&mut self) -> Result<Expr, FilterError> {
        let mut parts = vec![self.all()?];
        while self.eat_keyword("or")? {
            parts.push(self.all()?);
        }
        Ok(one_or(parts, Expr::Any))
    }

    fn all(&mut self) -> Result<Expr, FilterError> {
        let mut parts = vec![self.negation()?];
        while self.eat_keyword("and")? || self.eat_mark("&&")? {
            parts.push(self.negation()?);
        }
        Ok(one_or(parts, Expr::All))
    }

    fn negation(&mut self) -> Result<Expr, FilterError> {
        if !self.next.kind.is_keyword("not") {
            return self.primary();
        }
        self.enter()?;
        self.advance()?;
        let inner = self.negation()?;
        self.depth -= 1;
        Ok(Expr::Not(Box::new(inner)))
    }

    fn primary(&mut self) -> Result<Expr, FilterError> {
        if self.next.kind != TokenKind::Mark("(") {
            return self.condition();
        }
        self.enter()?;
        self.advance()?;
        let inner = self.any()?;
        self.expect_mark(")")?;
        self.depth -= 1;
        Ok(inner)
    }

    fn enter(&mut self) -> Result<(), FilterError> {
        self.depth += 1;
        if self.depth > FILTER_DEPTH_MAX {
            return Err(FilterError::TooDeep { at: self.next.at, limit: FILTER_DEPTH_MAX });
        }
        Ok(())
    }

    fn condition(&mut self) -> Result<Expr, FilterError> {
        let attribute = self.name()?;
        self.count_term()?;
        if matches!(self.next.kind, TokenKind::End | TokenKind::Mark(")")) || self.at_connective() {
            return Err(FilterError::Expression("incomplete expression".into()));
        }
        let test = self.test(&attribute)?;
        Ok(Expr::Test { attribute, test })
    }

    fn at_connective(&self) -> bool {
        self.next.kind.is_keyword("and") || self.next.kind.is_keyword("or") || self.at_clause()
    }

    fn test(&mut self, attribute: &str) -> Result<Test, FilterError> {
        if let TokenKind::Mark(mark) = self.next.kind {
            let comparison = match mark {
                "=" => Comparison::Equal,
                "!=" => Comparison::NotEqual,
                "<" => Comparison::Less,
                "<=" => Comparison::LessOrEqual,
                ">" => Comparison::Greater,
                ">=" => Comparison::GreaterOrEqual,
                _ => return Err(self.syntax()),
            };
            self.advance()?;
            return Ok(Test::Compare(comparison, self.literal()?));
        }
        if self.eat_keyword("is")? {
            let negated = self.eat_keyword("not")?;
            self.expect_keyword("null")?;
            return Ok(Test::IsNull { negated });
        }
        let negated = self.eat_keyword("not")?;
        if self.eat_keyword("in")? {
            return Ok(Test::In { negated, values: self.list()? });
        }
        if self.eat_keyword("between")? {
            let low = self.literal()?;
            self.expect_keyword("and")?;
            return Ok(Test::Between { negated, low, high: self.literal()? });
        }
        if self.eat_keyword("starts_with")? {
            let prefix = self.literal()?;
            return match prefix {
                Literal::Text(_) => Ok(Test::StartsWith { negated, prefix }),
                other => Err(FilterError::Expression(format!(
                    "right-hand side of 'starts_with' must be a literal string (got: {other})"
                ))),
            };
        }
        if self.eat_keyword("like")? {
            let pattern = self.literal()?;
            return like(attribute, negated, pattern);
        }
        Err(self.syntax())
    }

    fn list(&mut self) -> Result<Vec<Literal>, FilterError> {
        self.expect_mark("(")?;
        let mut values = vec![self.literal()?];
        while self.eat_mark(",")? {
            self.count_term()?;
            values.push(self.literal()?);
        }
        self.expect_mark(")")?;
        Ok(values)
    }

    fn count_term(&mut self) -> Result<(), FilterError> {
        self.terms += 1;
        if self.terms > FILTER_TERMS_MAX {
            return Err(FilterError::TooMany { at: self.next.at, limit: FILTER_TERMS_MAX });
        }
        Ok(())
    }

    fn name(&mut self) -> Result<String, FilterError> {
        match &self.next.kind {
            TokenKind::Word(word) if is_reserved(word) => Err(self.syntax()),
            TokenKind::Word(name) | TokenKind::QuotedName(name) => {
                let name = name.clone();
                self.advance()?;
                Ok(name)
            }
            TokenKind::Text(_) | TokenKind::Number(_) => Err(FilterError::Expression(format!(
                "the left side must be a column name but was '{}' at position {}",
                self.next.kind.shown(),
                self.next.at
            ))),
            TokenKind::Mark(_) | TokenKind::End => Err(self.syntax()),
        }
    }

    fn literal(&mut self) -> Result<Literal, FilterError> {
        let literal = match &self.next.kind {
            TokenKind::Text(text) => Literal::Text(text.clone()),
            TokenKind::Number(number) => Literal::Number(number.clone()),
            TokenKind::Word(word) if word.eq_ignore_ascii_case("true") => Literal::Bool(true),
            TokenKind::Word(word) if word.eq_ignore_ascii_case("false") => Literal::Bool(false),
            TokenKind::Word(word) if word.eq_ignore_ascii_case("null") => {
                return Err(FilterError::Expression(format!(
                    "unexpected value NULL at position {}; use IS NULL",
                    self.next.at
                )));
            }
            TokenKind::Word(word) | TokenKind::QuotedName(word) if !is_reserved(word) => {
                let name = excerpt(word);
                return Err(FilterError::Unsupported(format!(
                    "column name on the right side of comparison expression (did you forget to quote '{name}'?)"
                )));
            }
            _ => return Err(self.syntax()),
        };
        self.advance()?;
        Ok(literal)
    }

    fn advance(&mut self) -> Result<(), FilterError> {
        self.next = self.lexer.next_token()?;
        Ok(())
    }

    fn eat_keyword(&mut self, keyword: &str) -> Result<bool, FilterError> {
        let found = self.next.kind.is_keyword(keyword);
        if found {
            self.advance()?;
        }
        Ok(found)
    }

    fn eat_mark(&mut self, mark: &str) -> Result<bool, FilterError> {
        let found = matches!(self.next.kind, TokenKind::Mark(found) if found == mark);
        if found {
            self.advance()?;
        }
        Ok(found)
    }

    fn expect_keyword(&mut self, keyword: &str) -> Result<(), FilterError> {
        if self.eat_keyword(keyword)? { Ok(()) } else { Err(self.syntax()) }
    }

    fn expect_mark(&mut self, mark: &str) -> Result<(), FilterError> {
        if self.eat_mark(mark)? { Ok(()) } else { Err(self.syntax()) }
    }

    fn syntax(&self) -> FilterError {
        FilterError::Syntax { at: self.next.at, near: self.next.kind.shown() }
    }
}

fn one_or(mut parts: Vec<Expr>, many: fn(Vec<Expr>) -> Expr) -> Expr {
    if parts.len() == 1 { parts.remove(0) } else { many(parts) }
}

fn is_reserved(word: &str) -> bool {
    const RESERVED: [&str; 13] = [
        "and",
        "or",
        "not",
        "in",
        "between",
        "is",
        "null",
        "like",
        "starts_with",
        "order",
        "group",
        "limit",
        "select",
    ];
    RESERVED.iter().any(|reserved| word.eq_ignore_ascii_case(reserved))
}

/// `LIKE 'abc%'` is a prefix, `LIKE 'abc'` an equality; other patterns would need a scan of every row and are refused.
fn like(attribute: &str, negated: bool, pattern: Literal) -> Result<Test, FilterError> {
    let refuse = |pattern: &Literal| {
        let not = if negated { "not " } else { "" };
        FilterError::Expression(format!(
            "invalid operator '{not}like' in `{attribute} {not}like {}`; only a prefix pattern such as 'abc%' is supported",
            excerpt(&pattern.to_string())
        ))
    };
    let Literal::Text(text) = &pattern else {
        return Err(refuse(&pattern));
    };
    let mut prefix = String::new();
    let mut characters = text.chars();
    let mut is_prefix = false;
    while let Some(c) = characters.next() {
        match c {
            '\\' => prefix.push(characters.next().unwrap_or('\\')),
            '%' if characters.as_str().is_empty() => is_prefix = true,
            '%' | '_' => return Err(refuse(&pattern)),
            c => prefix.push(c),
        }
    }
    let value = Literal::Text(prefix);
    Ok(match (is_prefix, negated) {
        (true, negated) => Test::StartsWith { negated, prefix: value },
        (false, false) => Test::Compare(Comparison::Equal, value),
        (false, true) => Test::Compare(Comparison::NotEqual, value),
    })
}
