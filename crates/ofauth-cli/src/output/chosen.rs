//! Columns by choice, named as in CSV.

use std::io::{self, Write};
use std::ops::Deref;

use serde_json::Value;

use super::cells::Cell;
use super::csv::Records;
use super::layout::{self, Layout};
use super::sink::Sink;
use super::style::Style;
use super::table::BLOCK;
use super::tabular::Tabular;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::text;
use crate::zone::Zone;

/// A chosen column.
pub(super) struct Chosen<T> {
    name: String,
    cell: Box<dyn Fn(&T) -> Cell + Send>,
}

/// Columns of CSV of a type.
pub(super) fn of_type<T: Tabular>(names: &[String]) -> Result<Vec<Chosen<T>>, Failure> {
    let known = || T::FIELDS.iter().map(|(name, _)| *name);
    let column = |name: &String| {
        let field = T::FIELDS.iter().find(|(field, _)| field == name);
        let (_, cell) = field.ok_or_else(|| unknown(name, known()))?;
        Ok(Chosen {
            name: name.clone(),
            cell: Box::new(cell),
        })
    };
    names.iter().map(column).collect()
}

/// Fields of items of any type, or paths in them: `fromUser.name`.
pub(super) fn of_any<T: Deref<Target = Value>>(names: &[String]) -> Vec<Chosen<T>> {
    let column = |name: &String| {
        let path = name.clone();
        Chosen {
            name: name.clone(),
            cell: Box::new(move |item: &T| at(item, &path)),
        }
    };
    names.iter().map(column).collect()
}

fn at(item: &Value, path: &str) -> Cell {
    let found = path.split('.').try_fold(item, |value, name| match value {
        Value::Array(items) => items.get(name.parse::<usize>().ok()?),
        value => value.get(name),
    });
    match found.map(Cell::of) {
        Some(Cell::Text(text)) if text.parse::<jiff::Timestamp>().is_ok() => Cell::Timestamp(text),
        Some(cell) => cell,
        None => Cell::EMPTY,
    }
}

/// Reports a name that no column has.
pub(crate) fn unknown<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Failure {
    let known: Vec<_> = known.collect();
    let message = format!("unknown column {name:?}, expected one of {}", known.join(", "));
    Failure::new(Exit::Usage, text::printable(&message))
}

/// CSV with these columns.
pub(super) struct Csv<T, W: Write> {
    records: Records<W>,
    columns: Vec<Chosen<T>>,
}

impl<T, W: Write> Csv<T, W> {
    pub(super) fn new(writer: W, style: &Style, columns: Vec<Chosen<T>>) -> Self {
        let records = Records::new(writer, style);
        Self { records, columns }
    }

    fn head(&mut self) -> io::Result<()> {
        self.records
            .head(self.columns.iter().map(|column| column.name.as_str()))
    }

    fn record(&mut self, item: &T) -> io::Result<()> {
        self.head()?;
        self.records
            .record(self.columns.iter().map(|column| (column.cell)(item)))
    }
}

impl<T, W: Write> Sink<T> for Csv<T, W> {
    fn push(&mut self, item: &T) -> Result<(), Failure> {
        self.record(item).map_err(|error| Failure::output(&error))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.records.writer.flush()
    }

    fn finish(&mut self, complete: bool) -> Result<(), Failure> {
        let mut end = || {
            if complete {
                self.head()?;
            }
            self.records.writer.flush()
        };
        end().map_err(|error: io::Error| Failure::output(&error))
    }
}

/// A table with these columns, block by block.
pub(super) struct Table<T, W> {
    writer: W,
    layout: Layout,
    zone: Zone,
    columns: Vec<Chosen<T>>,
    rows: Vec<Vec<Cell>>,
}

impl<T, W: Write> Table<T, W> {
    pub(super) fn new(writer: W, style: &Style, columns: Vec<Chosen<T>>) -> Self {
        Self {
            writer,
            layout: Layout::new(style.header),
            zone: style.zone.clone(),
            columns,
            rows: Vec::new(),
        }
    }

    fn block(&mut self) -> io::Result<()> {
        let rows = std::mem::take(&mut self.rows);
        let whole = |(index, column): (usize, &Chosen<T>)| {
            let is_text = |row: &Vec<Cell>| matches!(row.get(index), Some(Cell::Text(_)));
            layout::Column {
                name: text::printable(&column.name),
                // An id is useless if it is cut.
                whole: is_id(&column.name) || !rows.iter().any(is_text),
            }
        };
        let columns: Vec<_> = self.columns.iter().enumerate().map(whole).collect();
        let shown = |cell: Cell| shown(cell, &self.zone);
        let rows = rows.into_iter().map(|row| row.into_iter().map(shown).collect());
        self.layout.write(&mut self.writer, &columns, rows.collect())
    }
}

fn is_id(name: &str) -> bool {
    name == "id" || name.ends_with("_id") || name.ends_with(".id")
}

/// A cell on one line.
fn shown(cell: Cell, zone: &Zone) -> String {
    match cell {
        Cell::Text(text) => text::line(&text),
        Cell::Timestamp(at) => zone.to_the_minute(&at),
        Cell::Plain(value) => text::printable(&value),
    }
}

impl<T, W: Write> Sink<T> for Table<T, W> {
    fn push(&mut self, item: &T) -> Result<(), Failure> {
        self.rows
            .push(self.columns.iter().map(|column| (column.cell)(item)).collect());
        if self.rows.len() == BLOCK {
            self.block().map_err(|error| Failure::output(&error))?;
        }
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        // The block is incomplete.
        Ok(())
    }

    fn finish(&mut self, _complete: bool) -> Result<(), Failure> {
        self.block().map_err(|error| Failure::output(&error))
    }
}
