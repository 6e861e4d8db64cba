//! Filter text to tokens.  Called by `parser`.  Never looks past the end, never recurses.

use std::iter::Peekable;
use std::str::CharIndices;

use super::error::{FilterError, excerpt};

/// One token and the 1-based character at which it begins.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Token {
    pub(super) at: usize,
    pub(super) kind: TokenKind,
}

/// The kinds of token.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum TokenKind {
    /// A bare word: keyword or attribute name.
    Word(String),
    /// A back-quoted attribute name.
    QuotedName(String),
    /// A quoted string, unescaped.
    Text(String),
    /// A number as written, sign included.
    Number(String),
    /// An operator or punctuation mark.
    Mark(&'static str),
    /// The end of the filter.
    End,
}

impl TokenKind {
    /// The token as an error message shows it.
    pub(super) fn shown(&self) -> String {
        match self {
            Self::Word(text) | Self::QuotedName(text) | Self::Text(text) | Self::Number(text) => {
                excerpt(text)
            }
            Self::Mark(mark) => (*mark).to_owned(),
            Self::End => String::new(),
        }
    }

    /// Whether this is the bare word `keyword`, in any case.
    pub(super) fn is_keyword(&self, keyword: &str) -> bool {
        matches!(self, Self::Word(word) if word.eq_ignore_ascii_case(keyword))
    }
}

/// Reads tokens one at a time.
pub(super) struct Lexer<'a> {
    characters: Peekable<CharIndices<'a>>,
    text: &'a str,
    /// Characters consumed so far.
    consumed: usize,
}

impl<'a> Lexer<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { characters: text.char_indices().peekable(), text, consumed: 0 }
    }

    /// The next token, `End` for ever after the last one.
    pub(super) fn next_token(&mut self) -> Result<Token, FilterError> {
        while self.peek().is_some_and(|c| matches!(c, ' ' | '\t' | '\r' | '\n')) {
            self.bump();
        }
        let at = self.consumed + 1;
        let Some(first) = self.peek() else {
            return Ok(Token { at, kind: TokenKind::End });
        };
        let kind = match first {
            '\'' | '"' => TokenKind::Text(self.quoted(first)?),
            '`' => TokenKind::QuotedName(self.quoted(first)?),
            c if c.is_ascii_alphabetic() || c == '_' => {
                TokenKind::Word(self.take_while(|c| c.is_ascii_alphanumeric() || c == '_' || c == '.'))
            }
            c if c.is_ascii_digit() || c == '.' => TokenKind::Number(self.number("")?),
            '+' | '-' => {
                self.bump();
                let sign = if first == '-' { "-" } else { "" };
                if !self.peek().is_some_and(|c| c.is_ascii_digit() || c == '.') {
                    return Err(FilterError::Syntax { at, near: first.to_string() });
                }
                TokenKind::Number(self.number(sign)?)
            }
            _ => TokenKind::Mark(self.mark(at)?),
        };
        Ok(Token { at, kind })
    }

    fn peek(&mut self) -> Option<char> {
        self.characters.peek().map(|(_, c)| *c)
    }

    fn bump(&mut self) -> Option<char> {
        let (_, c) = self.characters.next()?;
        self.consumed += 1;
        Some(c)
    }

    fn take_while(&mut self, wanted: impl Fn(char) -> bool) -> String {
        let begin = self.characters.peek().map_or(self.text.len(), |(i, _)| *i);
        while self.peek().is_some_and(&wanted) {
            self.bump();
        }
        let end = self.characters.peek().map_or(self.text.len(), |(i, _)| *i);
        self.text[begin..end].to_owned()
    }

    /// A string between two `quote`s: the quote doubled, or after a backslash, stands for itself.
    fn quoted(&mut self, quote: char) -> Result<String, FilterError> {
        let begin = self.consumed + 1;
        self.bump();
        let mut text = String::new();
        loop {
            let at = self.consumed + 1;
            match self.bump() {
                None => return Err(FilterError::Syntax { at: begin, near: excerpt(&text) }),
                Some(c) if c == quote && self.peek() == Some(quote) => {
                    self.bump();
                    text.push(quote);
                }
                Some(c) if c == quote => return Ok(text),
                Some('\\') if quote != '`' => match self.bump() {
                    None => return Err(FilterError::Syntax { at: begin, near: excerpt(&text) }),
                    // `LIKE` reads these two itself.
                    Some(c @ ('%' | '_')) => text.extend(['\\', c]),
                    Some('n') => text.push('\n'),
                    Some('t') => text.push('\t'),
                    Some('r') => text.push('\r'),
                    Some('0') => return Err(FilterError::Character { at, character: '\0' }),
                    Some(c) => text.push(c),
                },
                Some('\0') => return Err(FilterError::Character { at, character: '\0' }),
                Some(c) => text.push(c),
            }
        }
    }

    /// Digits, a fraction, an exponent; a number must not run into a word.
    fn number(&mut self, sign: &str) -> Result<String, FilterError> {
        let at = self.consumed + 1;
        let mut text = sign.to_owned();
        text.push_str(&self.take_while(|c| c.is_ascii_digit()));
        if self.peek() == Some('.') {
            self.bump();
            text.push('.');
            text.push_str(&self.take_while(|c| c.is_ascii_digit()));
        }
        if matches!(self.peek(), Some('e' | 'E')) {
            self.bump();
            text.push('e');
            if let Some(c @ ('+' | '-')) = self.peek() {
                self.bump();
                text.push(c);
            }
            text.push_str(&self.take_while(|c| c.is_ascii_digit()));
        }
        let runs_on = self.peek().is_some_and(|c| c.is_ascii_alphanumeric() || c == '_' || c == '.');
        if runs_on || !text.parse::<f64>().is_ok_and(f64::is_finite) {
            text.push_str(&self.take_while(|c| c.is_ascii_alphanumeric() || c == '_' || c == '.'));
            return Err(FilterError::Syntax { at, near: excerpt(&text) });
        }
        Ok(text)
    }

    fn mark(&mut self, at: usize) -> Result<&'static str, FilterError> {
        let first = self.bump().expect("the caller saw a character");
        let second = self.peek();
        let (mark, two) = match (first, second) {
            ('!', Some('=')) | ('<', Some('>')) => ("!=", true),
            ('<', Some('=')) => ("<=", true),
            ('>', Some('=')) => (">=", true),
            ('&', Some('&')) => ("&&", true),
            ('=', _) => ("=", false),
            ('<', _) => ("<", false),
            ('>', _) => (">", false),
            ('(', _) => ("(", false),
            (')', _) => (")", false),
            (',', _) => (",", false),
            (c, _) if c.is_control() => return Err(FilterError::Character { at, character: c }),
            (c, _) => return Err(FilterError::Syntax { at, near: c.to_string() }),
        };
        if two {
            self.bump();
        }
        Ok(mark)
    }
}
