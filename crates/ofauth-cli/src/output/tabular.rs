//! Columns of a type, for tables and CSV.

use serde::de::DeserializeOwned;

use super::cells::Cell;

/// A type with columns for tables and CSV. JSON has all of the data.
pub(crate) trait Tabular: DeserializeOwned + Send + 'static {
    /// Columns of a table, safe for a terminal.
    const COLUMNS: &'static [Column<Self>];
    /// Columns of CSV.
    const FIELDS: &'static [Field<Self>];
}

/// A column of a table.
pub(crate) struct Column<T> {
    pub(super) name: &'static str,
    /// Whether it is never cut.
    pub(super) whole: bool,
    pub(super) cell: fn(&T) -> String,
}

impl<T> Column<T> {
    /// A column that is never cut.
    pub(crate) const fn whole(name: &'static str, cell: fn(&T) -> String) -> Self {
        let whole = true;
        Self { name, whole, cell }
    }

    /// A column that may be cut on a narrow terminal.
    pub(crate) const fn cut(name: &'static str, cell: fn(&T) -> String) -> Self {
        let whole = false;
        Self { name, whole, cell }
    }
}

/// A column of CSV: its name and its cells.
pub(crate) type Field<T> = (&'static str, fn(&T) -> Cell);
