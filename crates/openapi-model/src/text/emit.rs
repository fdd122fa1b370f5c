//! Writes values as YAML or JSON.

use serde_json::Value;

use super::spans::Ordered;
use crate::source::plain_text;

/// The width up to which a list of scalars is written on one line.
const WIDTH: usize = 100;

/// The language of a text, and how far a level is indented in it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Language {
    pub(super) json: bool,
    pub(super) step: usize,
}

impl Language {
    /// What follows `key:` or `-` in a block whose members begin at `column`, with the space or the line end before it.
    pub(super) fn block(self, value: &Ordered<'_>, column: usize, in_list: bool, one_line: bool) -> String {
        match value {
            Ordered::Map(members) if !members.is_empty() => {
                let inner = if in_list { column + 2 } else { column + self.step };
                let members = members.iter().enumerate().map(|(index, (name, value))| {
                    let before = match (in_list, index) {
                        (true, 0) => " ".to_owned(),
                        _ => format!("\n{}", " ".repeat(inner)),
                    };
                    format!("{before}{}:{}", self.key(name), self.block(value, inner, false, false))
                });
                members.collect()
            }
            Ordered::List(elements) if !elements.is_empty() => {
                let line = format!(" {}", self.flow(value));
                let scalars = elements.iter().all(|element| matches!(element, Ordered::Scalar(_)));
                if scalars && column + line.len() <= WIDTH {
                    return line;
                }
                let inner = if in_list { column + 2 } else { column + self.step };
                let elements = elements.iter().enumerate().map(|(index, element)| {
                    let before = match (in_list, index) {
                        (true, 0) => " ".to_owned(),
                        _ => format!("\n{}", " ".repeat(inner)),
                    };
                    format!("{before}-{}", self.block(element, inner, true, false))
                });
                elements.collect()
            }
            Ordered::Scalar(Value::String(text)) if !one_line && is_literal(text) => {
                let inner = " ".repeat(column + self.step);
                let lines = text.trim_end_matches('\n').split('\n');
                let lines = lines.map(|line| match line {
                    "" => "\n".to_owned(),
                    line => format!("\n{inner}{line}"),
                });
                let chomp = if text.ends_with('\n') { "" } else { "-" };
                format!(" |{chomp}{}", lines.collect::<String>())
            }
            _ => format!(" {}", self.flow(value)),
        }
    }

    /// The value on one line.
    pub(super) fn flow(self, value: &Ordered<'_>) -> String {
        match value {
            Ordered::Scalar(Value::String(text)) => self.text(text),
            Ordered::Scalar(scalar) => scalar.to_string(),
            Ordered::List(elements) => {
                let elements: Vec<String> = elements.iter().map(|element| self.flow(element)).collect();
                format!("[{}]", elements.join(", "))
            }
            Ordered::Map(members) => {
                let members = members.iter();
                let members = members.map(|(name, value)| format!("{}: {}", self.key(name), self.flow(value)));
                format!("{{{}}}", members.collect::<Vec<_>>().join(", "))
            }
        }
    }

    /// The value as JSON whose members begin in lines of their own.
    pub(super) fn lines(self, value: &Ordered<'_>, column: usize) -> String {
        let inner = " ".repeat(column + self.step);
        let around = |open: char, close: char, parts: Vec<String>| {
            let parts = parts.join(&format!(",\n{inner}"));
            format!("{open}\n{inner}{parts}\n{}{close}", " ".repeat(column))
        };
        match value {
            Ordered::List(elements) if !elements.is_empty() => {
                let elements = elements.iter();
                let elements = elements.map(|element| self.lines(element, column + self.step));
                around('[', ']', elements.collect())
            }
            Ordered::Map(members) if !members.is_empty() => {
                let members = members.iter();
                let members = members
                    .map(|(name, value)| format!("{}: {}", self.key(name), self.lines(value, column + self.step)));
                around('{', '}', members.collect())
            }
            _ => self.flow(value),
        }
    }

    pub(super) fn key(self, name: &str) -> String {
        self.text(name)
    }

    fn text(self, text: &str) -> String {
        if self.json {
            return Value::from(text).to_string();
        }
        if is_plain(text) {
            return text.to_owned();
        }
        if text.chars().any(char::is_control) || text.contains(['\u{85}', '\u{2028}', '\u{2029}', '\u{feff}']) {
            return Value::from(text).to_string();
        }
        format!("'{}'", text.replace('\'', "''"))
    }
}

/// Whether a text of several lines can be written as it is.
fn is_literal(text: &str) -> bool {
    let lines = text.trim_end_matches('\n');
    !lines.is_empty()
        && text.contains('\n')
        && text.len() - lines.len() <= 1
        && !text.starts_with([' ', '\n', '\t'])
        && text.chars().all(|char| char == '\n' || !char.is_control())
        && text.split('\n').all(|line| line.trim_end() == line)
}

/// Whether a text needs no quotes, in brackets neither.
fn is_plain(text: &str) -> bool {
    let begins = text.chars().next().is_some_and(|first| {
        first.is_alphanumeric() || matches!(first, '_' | '/' | '$' | '^' | '\\' | '(' | '<' | '.' | '+' | ';' | '=')
    });
    begins
        && plain_text(text)
        && !text.ends_with([':', ' '])
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.contains(['{', '}', '[', ']', ',', '"', '\'', '`'])
        && text
            .chars()
            .all(|char| char == ' ' || !char.is_whitespace() && !char.is_control())
        && text != "..."
}
