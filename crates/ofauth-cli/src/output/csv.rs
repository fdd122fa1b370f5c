//! CSV with fixed columns.

use std::io::{self, Write};

use super::{Sink, Tabular};
use crate::failure::Failure;

pub(super) struct Csv<W: Write> {
    writer: csv::Writer<W>,
    headed: bool,
}

impl<W: Write> Csv<W> {
    pub(super) fn new(writer: W) -> Self {
        Self {
            writer: csv::Writer::from_writer(writer),
            headed: false,
        }
    }

    /// Writes the header, once: not before it is known that there is a list at all.
    fn head<T: Tabular>(&mut self) -> io::Result<()> {
        if !self.headed {
            self.headed = true;
            self.writer.write_record(T::FIELDS.iter().map(|(name, _)| name))?;
        }
        Ok(())
    }

    fn record<T: Tabular>(&mut self, item: &T) -> io::Result<()> {
        self.head::<T>()?;
        let values = T::FIELDS.iter().map(|(_, value)| value(item));
        Ok(self.writer.write_record(values)?)
    }
}

impl<T: Tabular, W: Write> Sink<T> for Csv<W> {
    fn push(&mut self, item: &T) -> Result<(), Failure> {
        self.record(item).map_err(|error| Failure::output(&error))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.writer.flush()
    }

    fn finish(&mut self, complete: bool) -> io::Result<()> {
        if complete {
            self.head::<T>()?;
        }
        self.writer.flush()
    }
}
