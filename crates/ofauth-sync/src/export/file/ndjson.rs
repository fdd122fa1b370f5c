//! One JSON object a line.

use std::fs::File;
use std::io::{self, BufWriter, Write};

use super::{Rows, decimal};
use crate::export::column::Column;
use crate::value::Value;

pub(super) struct Ndjson {
    file: BufWriter<File>,
    names: Vec<&'static str>,
}

impl Ndjson {
    pub(super) fn new(file: File, columns: &[Column]) -> Self {
        Self {
            file: BufWriter::new(file),
            names: columns.iter().map(|column| column.name).collect(),
        }
    }
}

impl Rows for Ndjson {
    fn write(&mut self, cells: &[Value<'_>]) -> io::Result<()> {
        let mut before = '{';
        for (name, cell) in self.names.iter().zip(cells) {
            // The names of columns need no escapes.
            write!(self.file, "{before}\"{name}\":")?;
            before = ',';
            match cell {
                Value::Null => self.file.write_all(b"null")?,
                Value::Bool(value) => write!(self.file, "{value}")?,
                Value::Integer(number) => write!(self.file, "{number}")?,
                // As null, if it is not finite.
                Value::Real(number) => serde_json::to_writer(&mut self.file, number)?,
                Value::Time(time) => write!(self.file, "\"{time}\"")?,
                Value::Money(money) => self.file.write_all(decimal(*money).as_bytes())?,
                Value::Text(text) | Value::Json(text) => serde_json::to_writer(&mut self.file, text)?,
            }
        }
        self.file.write_all(b"}\n")
    }

    fn finish(self: Box<Self>) -> io::Result<()> {
        let file = self.file.into_inner().map_err(io::IntoInnerError::into_error)?;
        file.sync_all()
    }
}
