//! JSON (RFC 8259), by a scanner that keeps a stack of open objects and lists and does not recurse.

use std::borrow::Cow;

use serde_json::{Number, Value};

use super::composer::{Composer, Container, Scalar};
use super::{Fault, Read};

pub(super) fn read(text: &str) -> Result<Read, Vec<Fault>> {
    let mut scanner = Scanner {
        text,
        at: 0,
        open: Vec::new(),
        composer: Composer::default(),
    };
    match scanner.document() {
        Ok(()) => scanner.composer.finish(),
        Err(fault) => Err(scanner.composer.fail(fault)),
    }
}

struct Scanner<'s> {
    text: &'s str,
    at: usize,
    open: Vec<Container>,
    composer: Composer,
}

/// What may come next.
#[derive(Clone, Copy, PartialEq)]
enum Due {
    Value,
    /// A value, or the end of the list that has just begun.
    ValueOrEnd,
    Name,
    /// A name, or the end of the object that has just begun.
    NameOrEnd,
    /// A comma, or the end of what is open.
    CommaOrEnd,
}

impl Due {
    fn expected(self) -> &'static str {
        match self {
            Self::Value => "a value",
            Self::ValueOrEnd => "a value or `]`",
            Self::Name => "a name in double quotes",
            Self::NameOrEnd => "a name in double quotes or `}`",
            Self::CommaOrEnd => "a comma or the end of the object or list",
        }
    }
}

impl<'s> Scanner<'s> {
    fn document(&mut self) -> Result<(), Fault> {
        let mut due = Due::Value;
        loop {
            self.skip_space();
            let start = self.at;
            due = match (self.peek(), due) {
                (Some(b'{'), Due::Value | Due::ValueOrEnd) => self.begin(Container::Object)?,
                (Some(b'['), Due::Value | Due::ValueOrEnd) => self.begin(Container::Array)?,
                (Some(b']'), Due::ValueOrEnd | Due::CommaOrEnd) => self.end(Container::Array)?,
                (Some(b'}'), Due::NameOrEnd | Due::CommaOrEnd) => self.end(Container::Object)?,
                (Some(b','), Due::CommaOrEnd) => {
                    self.at += 1;
                    match self.open.last() {
                        Some(Container::Object) => Due::Name,
                        _ => Due::Value,
                    }
                }
                (Some(b'"'), Due::Name | Due::NameOrEnd) => {
                    let text = self.string()?;
                    let value = Value::Null;
                    self.scalar(value, text, start)?;
                    self.skip_space();
                    if self.peek() != Some(b':') {
                        return Err(self.unexpected("`:`"));
                    }
                    self.at += 1;
                    Due::Value
                }
                (Some(_), Due::Value | Due::ValueOrEnd) => {
                    let (value, text) = self.value()?;
                    self.scalar(value, text, start)?;
                    Due::CommaOrEnd
                }
                _ => return Err(self.unexpected(due.expected())),
            };
            if self.composer.has_root() {
                self.skip_space();
                return match self.peek() {
                    None => Ok(()),
                    Some(_) => Err(self.unexpected("the end of the text")),
                };
            }
        }
    }

    fn begin(&mut self, container: Container) -> Result<Due, Fault> {
        self.composer.open(container, self.at, 0)?;
        self.open.push(container);
        self.at += 1;
        Ok(match container {
            Container::Object => Due::NameOrEnd,
            Container::Array => Due::ValueOrEnd,
        })
    }

    fn end(&mut self, container: Container) -> Result<Due, Fault> {
        if self.open.last() != Some(&container) {
            return Err(self.unexpected("the end of what was begun last"));
        }
        self.open.pop();
        self.composer.close(self.at)?;
        self.at += 1;
        Ok(Due::CommaOrEnd)
    }

    fn scalar(&mut self, value: Value, text: Cow<'s, str>, start: usize) -> Result<(), Fault> {
        let plain = false;
        self.composer.scalar(Scalar { value, text, plain }, start, 0)
    }

    fn value(&mut self) -> Result<(Value, Cow<'s, str>), Fault> {
        let start = self.at;
        if self.peek() == Some(b'"') {
            let text = self.string()?;
            return Ok((Value::String(text.clone().into_owned()), text));
        }
        let rest = self.text.get(start..).unwrap_or_default();
        let ends = |byte: u8| {
            matches!(
                byte,
                b',' | b']' | b'}' | b' ' | b'\t' | b'\n' | b'\r' | b':' | b'"' | b'[' | b'{'
            )
        };
        let length = rest.bytes().position(ends).unwrap_or(rest.len());
        let word = rest.get(..length).unwrap_or_default();
        let value = match word {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            "null" => Value::Null,
            number => match serde_json::from_str::<Number>(number) {
                Ok(number) => Value::Number(number),
                Err(_) => return Err(self.unexpected("a value")),
            },
        };
        self.at += length;
        Ok((value, word.into()))
    }

    /// Reads a string, whose first quote is next.
    fn string(&mut self) -> Result<Cow<'s, str>, Fault> {
        let start = self.at;
        let rest = self.text.as_bytes().get(start + 1..).unwrap_or_default();
        let mut escaped = false;
        let mut length = 0;
        loop {
            match rest.get(length) {
                Some(b'"') => break,
                Some(b'\\') => {
                    escaped = true;
                    length += 2;
                }
                Some(0..=0x1f) => {
                    self.at = start + 1 + length;
                    return Err(self.unexpected("an escape for the control character"));
                }
                Some(_) => length += 1,
                None => {
                    self.at = self.text.len();
                    return Err(self.unexpected("`\"`"));
                }
            }
        }
        self.at = start + length + 2;
        if !escaped {
            return Ok(self.text.get(start + 1..=start + length).unwrap_or_default().into());
        }
        let quoted = self.text.get(start..self.at).unwrap_or_default();
        let text = serde_json::from_str::<String>(quoted);
        text.map(Cow::Owned).map_err(|_| {
            self.composer.fault(
                start,
                format!("the string {}", short(quoted)),
                "escapes as JSON has them",
            )
        })
    }

    fn skip_space(&mut self) {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.peek() {
            self.at += 1;
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn unexpected(&self, expected: &str) -> Fault {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let found = match rest.chars().next() {
            None => "the end of the text".to_owned(),
            Some(first) if first.is_alphanumeric() || first == '-' => {
                let word = rest
                    .split(|next: char| next.is_whitespace() || ",:]}[{\"".contains(next))
                    .next();
                format!("`{}`", short(word.unwrap_or_default()))
            }
            Some(control) if control.is_control() => format!("U+{:04X}", control as u32),
            Some(other) => format!("`{other}`"),
        };
        self.composer.fault(self.at, found, expected)
    }
}

/// The beginning of a text, for an error.
fn short(text: &str) -> String {
    const LONGEST: usize = 40;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}
