//! CSV: RFC 4180, in UTF-8, with a header.

use std::fs::File;
use std::io;

use ::csv::{Terminator, Writer, WriterBuilder};

use super::{Rows, decimal};
use crate::export::column::Column;
use crate::value::Value;

pub(super) struct Csv {
    writer: Writer<File>,
    text: fn(String) -> String,
}

impl Csv {
    pub(super) fn new(file: File, columns: &[Column], text: Option<fn(String) -> String>) -> io::Result<Self> {
        let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(file);
        writer.write_record(columns.iter().map(|column| column.name))?;
        Ok(Self {
            writer,
            text: text.unwrap_or(|text| text),
        })
    }
}

impl Rows for Csv {
    fn write(&mut self, cells: &[Value<'_>]) -> io::Result<()> {
        let text = |cell: &Value<'_>| match cell {
            Value::Null => String::new(),
            Value::Bool(value) => value.to_string(),
            Value::Integer(number) => number.to_string(),
            Value::Real(number) => number.to_string(),
            Value::Time(time) => time.to_string(),
            Value::Money(money) => decimal(*money),
            Value::Text(text) | Value::Json(text) => (self.text)(text.clone().into_owned()),
        };
        Ok(self.writer.write_record(cells.iter().map(text))?)
    }

    fn finish(self: Box<Self>) -> io::Result<()> {
        let file = self.writer.into_inner().map_err(::csv::IntoInnerError::into_error)?;
        file.sync_all()
    }
}
