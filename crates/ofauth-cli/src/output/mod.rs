//! Output formats.

mod any;
mod cells;
mod csv;
mod decoded;
mod json;
mod layout;
mod ndjson;
mod sink;
mod spreadsheet;
mod stdout;
mod style;
mod table;
mod tabular;
mod views;

use std::io::Write;
use std::ops::Deref;

use ofauth::dynamic::Json;
use ofauth::types::Media;
use serde::Serialize;
use serde_json::Value;

use crate::failure::Failure;

pub(crate) use csv::Columns;
pub(crate) use layout::wrapped;
pub(crate) use sink::Sink;
pub(crate) use stdout::{Output, closed, print};
pub(crate) use style::{Format, Style};
pub(crate) use tabular::{Column, Field, Tabular};

/// The writer of a sink.
pub(crate) type Destination = Box<dyn Write + Send>;

/// The sink for a style; a table and CSV show the columns of `T`.
pub(crate) fn sink<T: Tabular>(style: &Style, output: Destination) -> Box<dyn Sink<Json> + Send> {
    match style.format {
        Format::Table => Box::new(decoded::Decoded::<T, _>::new(table::Table::new(output, style.header))),
        Format::Json => Box::new(json::Json::new(output)),
        Format::Ndjson => Box::new(ndjson::Ndjson::new(output)),
        Format::Csv => Box::new(decoded::Decoded::<T, _>::new(csv::Csv::new(output, style))),
    }
}

/// A sink for items of any type: the columns of a table are their fields, those of CSV are given.
pub(crate) fn any_sink<T>(style: &Style, output: Destination, columns: Columns) -> Box<dyn Sink<T> + Send>
where
    T: Deref<Target = Value> + Serialize,
{
    match style.format {
        Format::Table => Box::new(any::Table::new(output, style.header)),
        Format::Json => Box::new(json::Json::new(output)),
        Format::Ndjson => Box::new(ndjson::Ndjson::new(output)),
        Format::Csv => Box::new(csv::AnyCsv::new(output, style, columns)),
    }
}

/// Writes items of any type.
pub(crate) fn write_any(items: &[Value], style: &Style, columns: Columns) -> Result<(), Failure> {
    let mut sink = any_sink(style, Box::new(Output::plain()), columns);
    items.iter().try_for_each(|item| sink.push(&item))?;
    sink.finish(true).map_err(|error| Failure::output(&error))
}

/// Writes a single item: an object, a line, or a table or CSV of one row.
pub(crate) fn write_one<T: Tabular>(one: &Json, style: &Style) -> Result<(), Failure> {
    match style.format {
        Format::Json => write_json(one),
        Format::Ndjson => write_line(one),
        Format::Table | Format::Csv => {
            let mut sink = sink::<T>(style, Box::new(Output::plain()));
            sink.push(one)?;
            sink.finish(true).map_err(|error| Failure::output(&error))
        }
    }
}

/// Writes rows.
pub(crate) fn write_rows<T: Tabular + Serialize>(rows: &[T], style: &Style) -> Result<(), Failure> {
    let output = Output::plain();
    let mut sink: Box<dyn Sink<T>> = match style.format {
        Format::Table => Box::new(table::Table::new(output, style.header)),
        Format::Json => Box::new(json::Json::new(output)),
        Format::Ndjson => Box::new(ndjson::Ndjson::new(output)),
        Format::Csv => Box::new(csv::Csv::new(output, style)),
    };
    rows.iter().try_for_each(|row| sink.push(row))?;
    sink.finish(true).map_err(|error| Failure::output(&error))
}

/// Writes a media item, if there is one.
pub(crate) fn write_media(media: Option<&Media>, style: &Style) -> Result<(), Failure> {
    match (style.format, media) {
        (Format::Json, media) => write_json(&serde_json::to_value(media).unwrap_or_default()),
        (_, media) => write_rows(media.map(std::slice::from_ref).unwrap_or_default(), style),
    }
}

/// Writes indented JSON.
pub(crate) fn write_json(value: &Value) -> Result<(), Failure> {
    print(format!("{value:#}\n"))
}

/// Writes JSON on one line.
pub(crate) fn write_line(value: &Value) -> Result<(), Failure> {
    print(format!("{value}\n"))
}
