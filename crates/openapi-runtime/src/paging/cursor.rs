//! Cursors.

use std::fmt;

use crate::PagingStyle;
use serde::{Deserialize, Serialize};

/// A position in a paginated list, to resume from later: save it as text or by serde, and pass it to the request.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Cursor(String);

impl Cursor {
    /// Its text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A position within a page of a server that has cursors only for pages: items to skip, the last of these, `@`, and the
/// server's cursor.
impl Cursor {
    /// The position after this many items of a page.
    pub(crate) fn within(page: Option<&Self>, skip: usize, skipped: &[Passed]) -> Self {
        let mark = page.map_or("", Self::marked);
        let skipped: String = skipped.iter().map(|item| format!(".{item}")).collect();
        Self(format!("{skip}{skipped}@{mark}"))
    }

    /// The cursor of a server.
    pub(crate) fn mark(style: PagingStyle, mark: &str) -> Self {
        let plain = Self::from(mark);
        if style != PagingStyle::Offset && plain.split().is_some() {
            return Self(format!("0@{mark}"));
        }
        plain
    }

    /// The server's cursor.
    pub(crate) fn marked(&self) -> &str {
        self.split().map_or(&self.0, |(.., mark)| mark)
    }

    /// The number of items to skip after it, and the last of these.
    pub(crate) fn skip(&self) -> (usize, Vec<Passed>) {
        self.split()
            .map_or((0, Vec::new()), |(skip, skipped, _)| (skip, skipped))
    }

    fn split(&self) -> Option<(usize, Vec<Passed>, &str)> {
        let (skip, mark) = self.0.split_once('@')?;
        let mut parts = skip.split('.');
        let skip = parts.next()?.parse().ok()?;
        Some((skip, parts.map(Passed::read).collect::<Option<_>>()?, mark))
    }
}

/// An offset alone is not a position in a list that changes: after `@` come the items before it, in order, each by the
/// hash of its id.
impl Cursor {
    pub(crate) fn at_offset(offset: u64, before: impl Iterator<Item = Passed>) -> Self {
        let before: Vec<_> = before.map(|item| item.to_string()).collect();
        Self(match before.as_slice() {
            [] => offset.to_string(),
            before => format!("{offset}@{}", before.join(".")),
        })
    }

    /// The offset, and the items before it. A user's own offset has none.
    pub(crate) fn offset(&self) -> (&str, Vec<Passed>) {
        match self.0.split_once('@') {
            Some((offset, before)) => (offset, before.split('.').filter_map(Passed::read).collect()),
            None => (&self.0, Vec::new()),
        }
    }

    /// The value of the request's parameter.
    pub(crate) fn parameter(&self, style: PagingStyle) -> &str {
        match style {
            PagingStyle::Offset => self.0.split_once('@').map_or(&self.0, |(offset, _)| offset),
            _ => self.marked(),
        }
    }
}

/// An item that a reader has passed, to recognize it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Passed {
    /// Hash of its key.
    pub(crate) id: u64,
    /// Hash of all its fields, if the id does not identify it.
    pub(crate) content: Option<u64>,
}

impl Passed {
    fn read(text: &str) -> Option<Self> {
        let hash = |text| u64::from_str_radix(text, 16).ok();
        let (id, content) = match text.split_once('-') {
            Some((id, content)) => (id, Some(hash(content)?)),
            None => (text, None),
        };
        Some(Self { id: hash(id)?, content })
    }
}

impl fmt::Display for Passed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:x}", self.id)?;
        self.content.map_or(Ok(()), |content| write!(f, "-{content:x}"))
    }
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<String> for Cursor {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Cursor {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}
