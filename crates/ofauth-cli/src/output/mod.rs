//! The forms in which a list is written.

mod csv;
mod json;
mod message;
mod ndjson;
mod stdout;
mod table;

use std::io;

use serde::Serialize;

use crate::args::Format;

pub(crate) use stdout::{Output, closed};

/// Takes a list, item by item, and writes it in one form.
pub(crate) trait Sink<T> {
    /// Takes the next item.
    fn push(&mut self, item: &T) -> io::Result<()>;

    /// Hands on what has been taken, where the form allows it: no more items are at hand for now.
    fn flush(&mut self) -> io::Result<()>;

    /// Ends the list; it is not `complete` when something came in between.
    fn finish(&mut self, complete: bool) -> io::Result<()>;
}

/// What can be listed: as JSON by serde, as a table and as CSV by this.
pub(crate) trait Tabular: Serialize + 'static {
    /// Columns of a table.
    const COLUMNS: &'static [Column];
    /// Columns of CSV.
    const FIELDS: &'static [&'static str];

    /// A row of the table, fit for a terminal.
    fn row(&self) -> Vec<String>;
    /// A record of CSV.
    fn record(&self) -> Vec<String>;
}

/// A column of a table.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Column {
    pub(crate) name: &'static str,
    /// Whether it is shown whole, however narrow the terminal.
    pub(crate) whole: bool,
}

/// The sink for a format.
pub(crate) fn sink<T: Tabular>(format: Format, output: Output) -> Box<dyn Sink<T> + Send> {
    match format {
        Format::Table => Box::new(table::Table::new(output)),
        Format::Json => Box::new(json::Json::new(output)),
        Format::Ndjson => Box::new(ndjson::Ndjson::new(output)),
        Format::Csv => Box::new(csv::Csv::new(output)),
    }
}
