//! A table for people.

use std::io::{self, Write};

use comfy_table::{ColumnConstraint, ContentArrangement, Row, presets};

use super::{Sink, Tabular};
use crate::failure::Failure;

/// Rows to lay out at a time: memory stays the same however many follow. Each block has its own header, since its
/// columns may have other widths.
pub(super) const BLOCK: usize = 500;

/// No terminal is as wide, and laying out more costs.
const LONGEST_CELL: usize = 500;

/// Where less is left, lines that wrap are better than columns of a letter.
const NARROWEST: u16 = 60;

/// Between a column and the next.
pub(super) const GAP: u16 = 2;

pub(super) struct Table<W> {
    writer: W,
    rows: Vec<Row>,
}

impl<W: Write> Table<W> {
    pub(super) fn new(writer: W) -> Self {
        Self {
            writer,
            rows: Vec::new(),
        }
    }

    fn block<T: Tabular>(&mut self) -> io::Result<()> {
        if self.rows.is_empty() {
            return Ok(());
        }
        let columns = T::COLUMNS.iter().map(|column| (column.name.to_owned(), column.whole));
        lay_out(&mut self.writer, columns.collect(), self.rows.drain(..))
    }
}

impl<T: Tabular, W: Write> Sink<T> for Table<W> {
    fn push(&mut self, item: &T) -> Result<(), Failure> {
        let cells = T::COLUMNS.iter().map(|column| (column.cell)(item));
        self.rows.push(on_one_line(cells));
        if self.rows.len() == BLOCK {
            self.block::<T>().map_err(|error| Failure::output(&error))?;
        }
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        // The block is not complete yet.
        Ok(())
    }

    fn finish(&mut self, _complete: bool) -> io::Result<()> {
        self.block::<T>()
    }
}

/// Writes rows below the names of their columns, of which some are shown whole.
pub(super) fn lay_out(
    writer: &mut impl Write,
    columns: Vec<(String, bool)>,
    rows: impl Iterator<Item = Row>,
) -> io::Result<()> {
    let mut table = comfy_table::Table::new();
    let (names, whole): (Vec<_>, Vec<_>) = columns.into_iter().unzip();
    table
        .load_style(presets::NOTHING)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_header(on_one_line(names.into_iter()))
        .add_rows(rows)
        .set_width(width());
    for (whole, layout) in whole.into_iter().zip(table.column_iter_mut()) {
        layout.set_padding((0, GAP));
        if whole {
            layout.set_constraint(ColumnConstraint::ContentWidth);
        }
    }
    for line in table.lines() {
        writeln!(writer, "{}", line.trim_end())?;
    }
    writer.flush()
}

/// The width of the terminal, if there is one and it knows; some say 0.
pub(super) fn width() -> u16 {
    let terminal = comfy_table::Table::new().width().filter(|width| *width > 0);
    terminal.unwrap_or_else(width_elsewhere).max(NARROWEST)
}

/// A row that is cut where it does not fit.
pub(super) fn on_one_line(cells: impl Iterator<Item = String>) -> Row {
    let mut row = Row::from(cells.map(|mut cell| {
        if let Some((end, _)) = cell.char_indices().nth(LONGEST_CELL) {
            cell.truncate(end);
        }
        cell
    }));
    row.max_height(1);
    row
}

/// The width of what is no terminal: as wide as its reader says.
fn width_elsewhere() -> u16 {
    const USUAL: u16 = 80;
    let columns = std::env::var("COLUMNS").ok().and_then(|text| text.parse().ok());
    columns.filter(|columns| *columns > 0).unwrap_or(USUAL)
}
