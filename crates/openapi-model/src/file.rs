//! The files that the values of a document came from.

use std::fmt;
use std::sync::OnceLock;

use crate::Position;

/// A file, by the name that it was read under.
#[derive(Debug)]
pub(crate) struct File {
    name: String,
    /// `None` when its values did not come from text.
    text: Option<String>,
    /// The bytes at which lines begin, computed on first use.
    lines: OnceLock<Vec<usize>>,
}

/// The origin of a value. Displays as `file:line:column`, without the parts that are unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Location<'a> {
    /// The name that the file was read under; empty when it has none.
    pub file: &'a str,
    /// Where the value starts in it; `None` when it was not read from text.
    pub position: Option<Position>,
}

impl File {
    pub(crate) fn new(name: &str, text: &str) -> Self {
        Self {
            name: name.to_owned(),
            text: Some(text.to_owned()),
            lines: OnceLock::new(),
        }
    }

    pub(crate) fn without_text(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            text: None,
            lines: OnceLock::new(),
        }
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }

    /// The line and column of a byte.
    pub(crate) fn position(&self, offset: usize) -> Option<Position> {
        let text = self.text.as_deref()?;
        let lines = self.lines.get_or_init(|| lines(text));
        let line = lines.partition_point(|start| *start <= offset).max(1);
        let start = lines.get(line - 1).copied().unwrap_or_default();
        let before = text.get(start..offset.min(text.len())).unwrap_or_default();
        Some(Position {
            line,
            column: before.chars().count() + 1,
        })
    }
}

fn lines(text: &str) -> Vec<usize> {
    let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
    std::iter::once(0).chain(ends.map(|(index, _)| index + 1)).collect()
}

impl fmt::Display for Location<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.position {
            Some(position) if self.file.is_empty() => position.fmt(f),
            Some(position) => write!(f, "{}:{position}", self.file),
            None => f.write_str(self.file),
        }
    }
}
