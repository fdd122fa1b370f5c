//! A table for people.

use std::io::{self, Write};

use super::layout::{Column, Layout};
use super::sink::Sink;
use super::style::Style;
use super::tabular::Tabular;
use crate::failure::Failure;
use crate::zone::Zone;

/// Number of rows per block, which keeps memory constant. Each block has its own header, since its columns may have
/// other widths.
pub(super) const BLOCK: usize = 500;

pub(super) struct Table<W> {
    writer: W,
    layout: Layout,
    zone: Zone,
    rows: Vec<Vec<String>>,
}

impl<W: Write> Table<W> {
    pub(super) fn new(writer: W, style: &Style) -> Self {
        Self {
            writer,
            layout: Layout::new(style.header),
            zone: style.zone.clone(),
            rows: Vec::new(),
        }
    }

    fn block<T: Tabular>(&mut self) -> io::Result<()> {
        let columns = T::COLUMNS.iter().map(|column| Column {
            name: column.heading(&self.zone),
            whole: column.whole,
        });
        let columns: Vec<_> = columns.collect();
        self.layout
            .write(&mut self.writer, &columns, std::mem::take(&mut self.rows))
    }
}

impl<T: Tabular, W: Write> Sink<T> for Table<W> {
    fn push(&mut self, item: &T) -> Result<(), Failure> {
        self.rows
            .push(T::COLUMNS.iter().map(|column| column.cell(item, &self.zone)).collect());
        if self.rows.len() == BLOCK {
            self.block::<T>().map_err(|error| Failure::output(&error))?;
        }
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        // The block is incomplete.
        Ok(())
    }

    fn finish(&mut self, _complete: bool) -> Result<(), Failure> {
        self.block::<T>().map_err(|error| Failure::output(&error))
    }
}
