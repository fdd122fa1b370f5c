//! CSV whose columns are known when the last item has come.

use std::io::{self, Write};
use std::ops::Deref;

use serde_json::Value;

use super::rows::Rows;
use crate::failure::Failure;
use crate::output::Sink;
use crate::text::printable;

pub(in crate::output) struct Csv<W> {
    writer: W,
    rows: Rows,
}

impl<W: Write> Csv<W> {
    pub(in crate::output) fn new(writer: W) -> Self {
        Self {
            writer,
            rows: Rows::default(),
        }
    }
}

impl<T: Deref<Target = Value>, W: Write> Sink<T> for Csv<W> {
    fn push(&mut self, item: &T) -> Result<(), Failure> {
        self.rows.push(item);
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        // A column may yet come.
        Ok(())
    }

    fn finish(&mut self, _complete: bool) -> io::Result<()> {
        let Rows { columns, rows } = std::mem::take(&mut self.rows);
        if columns.is_empty() {
            return Ok(());
        }
        let mut csv = csv::WriterBuilder::new().from_writer(&mut self.writer);
        csv.write_record(columns.iter().map(|name| printable(name)))?;
        for mut row in rows {
            row.resize(columns.len(), String::new());
            csv.write_record(row)?;
        }
        csv.flush()
    }
}
