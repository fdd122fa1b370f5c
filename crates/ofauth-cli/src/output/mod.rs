//! Output formats.

mod any;
mod cells;
mod chosen;
mod csv;
mod decoded;
mod format;
mod jq;
mod json;
mod layout;
mod ndjson;
mod sink;
pub(crate) mod spreadsheet;
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

pub(crate) use chosen::unknown as unknown_column;
pub(crate) use csv::Columns;
pub(crate) use format::Format;
pub(crate) use jq::JqFilter;
pub(crate) use layout::wrapped;
pub(crate) use sink::Sink;
pub(crate) use stdout::{Output, closed, print};
pub(crate) use style::Style;
pub(crate) use tabular::{Column, Field, Tabular};

/// The writer of a sink.
pub(crate) type Destination = Box<dyn Write + Send>;

/// The sink for a style; a table and CSV show the columns of `T`.
pub(crate) fn sink<T: Tabular>(style: &Style, output: Destination) -> Result<Box<dyn Sink<Json> + Send>, Failure> {
    if let Some(filter) = &style.jq {
        return Ok(Box::new(jq::Filtered::new(output, filter, style.format)));
    }
    if !style.columns.is_empty() {
        let chosen = chosen::of_type::<T>(&style.columns)?;
        return Ok(match style.format {
            Format::Csv => Box::new(decoded::Decoded::new(chosen::Csv::new(output, style, chosen))),
            _ => Box::new(decoded::Decoded::new(chosen::Table::new(output, style, chosen))),
        });
    }
    Ok(match style.format {
        Format::Table => Box::new(decoded::Decoded::<T, _>::new(table::Table::new(output, style))),
        Format::Json => Box::new(json::Json::new(output)),
        Format::Ndjson => Box::new(ndjson::Ndjson::new(output)),
        Format::Csv => Box::new(decoded::Decoded::<T, _>::new(csv::Csv::new(output, style))),
    })
}

/// A sink for items of any type: the columns of a table are their fields, those of CSV are given.
pub(crate) fn any_sink<T>(style: &Style, output: Destination, columns: Columns) -> Box<dyn Sink<T> + Send>
where
    T: Deref<Target = Value> + Serialize + 'static,
{
    if let Some(filter) = &style.jq {
        return Box::new(jq::Filtered::new(output, filter, style.format));
    }
    if !style.columns.is_empty() {
        let chosen = chosen::of_any(&style.columns);
        return match style.format {
            Format::Csv => Box::new(chosen::Csv::new(output, style, chosen)),
            _ => Box::new(chosen::Table::new(output, style, chosen)),
        };
    }
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
    items.iter().try_for_each(|item| sink.push(&Item(item.clone())))?;
    sink.finish(true)
}

/// An item of any type.
#[derive(Serialize)]
#[serde(transparent)]
struct Item(Value);

impl Deref for Item {
    type Target = Value;

    fn deref(&self) -> &Value {
        &self.0
    }
}

/// Writes a single item: an object, a line, or a table or CSV of one row.
pub(crate) fn write_one<T: Tabular>(one: &Json, style: &Style) -> Result<(), Failure> {
    match style.format {
        Format::Json => write_json(one, style),
        Format::Ndjson if style.jq.is_none() => print(format!("{}\n", **one)),
        Format::Ndjson | Format::Table | Format::Csv => {
            let mut sink = sink::<T>(style, Box::new(Output::plain()))?;
            sink.push(one)?;
            sink.finish(true)
        }
    }
}

/// Writes rows.
pub(crate) fn write_rows<T: Tabular + Serialize>(rows: &[T], style: &Style) -> Result<(), Failure> {
    let output = Output::plain();
    let mut sink: Box<dyn Sink<T>> = match (style.format, &style.jq) {
        (format, Some(filter)) => Box::new(jq::Filtered::new(output, filter, format)),
        (Format::Table, _) if !style.columns.is_empty() => {
            Box::new(chosen::Table::new(output, style, chosen::of_type(&style.columns)?))
        }
        (Format::Csv, _) if !style.columns.is_empty() => {
            Box::new(chosen::Csv::new(output, style, chosen::of_type(&style.columns)?))
        }
        (Format::Table, None) => Box::new(table::Table::new(output, style)),
        (Format::Json, None) => Box::new(json::Json::new(output)),
        (Format::Ndjson, None) => Box::new(ndjson::Ndjson::new(output)),
        (Format::Csv, None) => Box::new(csv::Csv::new(output, style)),
    };
    rows.iter().try_for_each(|row| sink.push(row))?;
    sink.finish(true)
}

/// Writes a media item, if there is one.
pub(crate) fn write_media(media: Option<&Media>, style: &Style) -> Result<(), Failure> {
    match (style.format, media) {
        (Format::Json, media) => write_json(&serde_json::to_value(media).unwrap_or_default(), style),
        (_, media) => write_rows(media.map(std::slice::from_ref).unwrap_or_default(), style),
    }
}

/// Writes indented JSON, or what the filter makes of it.
pub(crate) fn write_json(value: &Value, style: &Style) -> Result<(), Failure> {
    match &style.jq {
        Some(filter) => {
            let mut output = Output::plain();
            filter.run(&value.to_string(), &mut output)?;
            output.flush().map_err(|error| Failure::output(&error))
        }
        None => print(format!("{value:#}\n")),
    }
}
