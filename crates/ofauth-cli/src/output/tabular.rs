//! What a table and CSV show of a thing.

use serde::de::DeserializeOwned;

use super::cells::Cell;

/// What can be shown to people: JSON has all that came, a table and CSV have this.
pub(crate) trait Tabular: DeserializeOwned + Send + 'static {
    /// Columns of a table, fit for a terminal.
    const COLUMNS: &'static [Column<Self>];
    /// Columns of CSV.
    const FIELDS: &'static [Field<Self>];
}

/// A column of a table.
pub(crate) struct Column<T> {
    pub(super) name: &'static str,
    /// Whether it is shown whole, however narrow the terminal.
    pub(super) whole: bool,
    pub(super) cell: fn(&T) -> String,
}

impl<T> Column<T> {
    /// A column that is never cut.
    pub(crate) const fn whole(name: &'static str, cell: fn(&T) -> String) -> Self {
        let whole = true;
        Self { name, whole, cell }
    }

    /// A column that is cut where the terminal is too narrow.
    pub(crate) const fn cut(name: &'static str, cell: fn(&T) -> String) -> Self {
        let whole = false;
        Self { name, whole, cell }
    }
}

/// A column of CSV: its name and what stands in it.
pub(crate) type Field<T> = (&'static str, fn(&T) -> Cell);
