//! Places between pages.

use std::fmt;

use ofauth_client::PagingStyle;
use serde::{Deserialize, Serialize};

/// A place in a paged answer, to go on from later: save it as text or by serde, and hand it to the request again.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Cursor(String);

impl Cursor {
    /// The text of it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Servers that mark the pages alone leave the place within one to us: items to skip, `@`, and the server's mark.
impl Cursor {
    pub(crate) fn within(page: Option<&Self>, skip: usize) -> Self {
        let mark = page.map(|page| page.split().map_or(page.as_str(), |(_, mark)| mark));
        Self(format!("{skip}@{}", mark.unwrap_or_default()))
    }

    /// The place that a server has marked.
    pub(crate) fn mark(style: PagingStyle, mark: &str) -> Self {
        let plain = Self::from(mark);
        if Self::has_parts(style) && plain.split().is_some() {
            return Self(format!("0@{mark}"));
        }
        plain
    }

    /// Items to skip, and the server's mark.
    pub(crate) fn parts(&self, style: PagingStyle) -> (usize, &str) {
        let parts = self.split().filter(|_| Self::has_parts(style));
        parts.unwrap_or((0, &self.0))
    }

    fn split(&self) -> Option<(usize, &str)> {
        let (skip, mark) = self.0.split_once('@')?;
        Some((skip.parse().ok()?, mark))
    }

    fn has_parts(style: PagingStyle) -> bool {
        matches!(style, PagingStyle::Marker | PagingStyle::Cursor)
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
