//! A row of a table, as it will be stored.

use crate::table::Table;
use crate::value::Value;

/// A row, as it will be stored.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Row<'a> {
    /// Its table.
    pub table: &'static Table,
    /// The values of [`Table::columns`], in their order.
    pub values: Vec<Value<'a>>,
    /// The item as JSON, if the table has it.
    pub raw: Option<&'a str>,
}

impl<'a> Row<'a> {
    pub(crate) fn value(&self, column: &str) -> Option<&Value<'a>> {
        self.values.get(self.table.position(column)?)
    }
}
