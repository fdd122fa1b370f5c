//! Columns of a type, for tables and CSV.

use ofauth::Timestamp;
use serde::de::DeserializeOwned;

use super::cells::Cell;
use crate::zone::Zone;

/// A type with columns for tables and CSV. JSON has all of the data.
pub(crate) trait Tabular: DeserializeOwned + Send + 'static {
    /// Columns of a table, safe for a terminal.
    const COLUMNS: &'static [Column<Self>];
    /// Columns of CSV.
    const FIELDS: &'static [Field<Self>];
}

/// A column of a table.
pub(crate) struct Column<T> {
    name: &'static str,
    /// Whether it is never cut.
    pub(super) whole: bool,
    content: Content<T>,
}

enum Content<T> {
    Text(fn(&T) -> String),
    Timestamp(fn(&T) -> Option<&Timestamp>),
}

impl<T> Column<T> {
    /// A column that is never cut.
    pub(crate) const fn whole(name: &'static str, cell: fn(&T) -> String) -> Self {
        Self::new(name, true, Content::Text(cell))
    }

    /// A column that may be cut on a narrow terminal.
    pub(crate) const fn cut(name: &'static str, cell: fn(&T) -> String) -> Self {
        Self::new(name, false, Content::Text(cell))
    }

    /// A timestamp to the minute; the name of the time zone is added to the column's.
    pub(crate) const fn timestamp(name: &'static str, at: fn(&T) -> Option<&Timestamp>) -> Self {
        Self::new(name, true, Content::Timestamp(at))
    }

    const fn new(name: &'static str, whole: bool, content: Content<T>) -> Self {
        Self { name, whole, content }
    }

    pub(super) fn heading(&self, zone: &Zone) -> String {
        match self.content {
            Content::Text(_) => self.name.to_owned(),
            Content::Timestamp(_) => format!("{} ({})", self.name, zone.name()),
        }
    }

    pub(super) fn cell(&self, item: &T, zone: &Zone) -> String {
        match self.content {
            Content::Text(cell) => cell(item),
            Content::Timestamp(at) => at(item).map(|at| zone.to_the_minute(at.as_str())).unwrap_or_default(),
        }
    }
}

/// A column of CSV: its name and its cells.
pub(crate) type Field<T> = (&'static str, fn(&T) -> Cell);
