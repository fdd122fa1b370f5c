//! CSV, record by record.

use std::io::{self, Write};
use std::ops::Deref;

use serde_json::{Map, Value};

use super::cells::Cell;
use super::sink::Sink;
use super::spreadsheet;
use super::style::Style;
use super::tabular::Tabular;
use crate::failure::Failure;

/// Writes a header and records.
pub(super) struct Records<W: Write> {
    pub(super) writer: csv::Writer<W>,
    /// Whether the header is still to be written: it waits for the first response.
    header: bool,
    for_spreadsheets: bool,
}

impl<W: Write> Records<W> {
    pub(super) fn new(writer: W, style: &Style) -> Self {
        Self {
            writer: csv::Writer::from_writer(writer),
            header: style.header,
            for_spreadsheets: style.for_spreadsheets,
        }
    }

    pub(super) fn head<'a>(&mut self, names: impl Iterator<Item = &'a str>) -> io::Result<()> {
        if std::mem::take(&mut self.header) {
            self.record(names.map(|name| Cell::Text(name.to_owned())))?;
        }
        Ok(())
    }

    pub(super) fn record(&mut self, cells: impl Iterator<Item = Cell>) -> io::Result<()> {
        let guarded = self.for_spreadsheets;
        let values = cells.map(|cell| match cell {
            Cell::Text(text) | Cell::Timestamp(text) if guarded => spreadsheet::guarded(text),
            Cell::Text(text) | Cell::Timestamp(text) | Cell::Plain(text) => text,
        });
        Ok(self.writer.write_record(values)?)
    }
}

/// The fields of a type.
pub(super) struct Csv<W: Write>(Records<W>);

impl<W: Write> Csv<W> {
    pub(super) fn new(writer: W, style: &Style) -> Self {
        Self(Records::new(writer, style))
    }

    fn head<T: Tabular>(&mut self) -> io::Result<()> {
        self.0.head(T::FIELDS.iter().map(|(name, _)| *name))
    }

    fn record<T: Tabular>(&mut self, item: &T) -> io::Result<()> {
        self.head::<T>()?;
        self.0.record(T::FIELDS.iter().map(|(_, value)| value(item)))
    }
}

impl<T: Tabular, W: Write> Sink<T> for Csv<W> {
    fn push(&mut self, item: &T) -> Result<(), Failure> {
        self.record(item).map_err(|error| Failure::output(&error))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.writer.flush()
    }

    fn finish(&mut self, complete: bool) -> Result<(), Failure> {
        let mut end = || {
            if complete {
                self.head::<T>()?;
            }
            self.0.writer.flush()
        };
        end().map_err(|error: io::Error| Failure::output(&error))
    }
}

/// A column per known field of items of any type, and a last one for all other fields.
pub(super) struct AnyCsv<W: Write> {
    records: Records<W>,
    columns: Columns,
}

/// The columns of items of any type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Columns {
    names: Vec<String>,
    /// The name of the last column.
    rest: Option<&'static str>,
}

impl Columns {
    /// The fields of the contract, the id first, and a last one for all others.
    pub(crate) fn known(names: &[&str]) -> Self {
        let (id, others): (Vec<&str>, Vec<&str>) = names.iter().partition(|name| **name == "id");
        Self {
            names: id.into_iter().chain(others).map(str::to_owned).collect(),
            rest: Some("other_fields"),
        }
    }

    /// The fields of these items, in order of first appearance, ids first.
    pub(crate) fn of(items: &[Value]) -> Self {
        let mut names: Vec<String> = Vec::new();
        let objects = items.iter().filter_map(Value::as_object);
        for name in objects.flat_map(Map::keys) {
            if !names.contains(name) {
                names.push(name.clone());
            }
        }
        names.sort_by_key(|name| name != "id");
        let rest = items.iter().any(|item| !item.is_object()).then_some("value");
        Self { names, rest }
    }

    /// The names in the header.
    pub(crate) fn header(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str).chain(self.rest)
    }

    fn cells(&self, item: &Value) -> impl Iterator<Item = Cell> {
        let named = self.names.iter().map(|name| Cell::of(&item[name.as_str()]));
        named.chain(self.rest.map(|_| rest(item, &self.names)))
    }
}

impl<W: Write> AnyCsv<W> {
    pub(super) fn new(writer: W, style: &Style, columns: Columns) -> Self {
        Self {
            records: Records::new(writer, style),
            columns,
        }
    }

    fn record(&mut self, item: &Value) -> io::Result<()> {
        self.records.head(self.columns.header())?;
        self.records.record(self.columns.cells(item))
    }
}

/// The fields without a column, as JSON; or an item without fields.
fn rest(item: &Value, named: &[String]) -> Cell {
    let Value::Object(fields) = item else {
        return Cell::of(item);
    };
    let rest = fields.iter().filter(|(name, _)| !named.contains(name));
    let rest: Map<_, _> = rest.map(|(name, value)| (name.clone(), value.clone())).collect();
    if rest.is_empty() {
        return Cell::EMPTY;
    }
    Cell::of(&Value::Object(rest))
}

impl<T: Deref<Target = Value>, W: Write> Sink<T> for AnyCsv<W> {
    fn push(&mut self, item: &T) -> Result<(), Failure> {
        self.record(item).map_err(|error| Failure::output(&error))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.records.writer.flush()
    }

    fn finish(&mut self, complete: bool) -> Result<(), Failure> {
        let mut end = || {
            if complete {
                self.records.head(self.columns.header())?;
            }
            self.records.writer.flush()
        };
        end().map_err(|error: io::Error| Failure::output(&error))
    }
}
