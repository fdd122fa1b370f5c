//! A table with as many columns as fit.

use std::io::{self, Write};
use std::ops::Deref;

use serde_json::Value;
use unicode_width::UnicodeWidthStr;

use super::rows::Rows;
use crate::failure::Failure;
use crate::output::layout::{Column, GAP, Layout, cut};
use crate::output::sink::Sink;
use crate::output::table::BLOCK;
use crate::text::printable;

/// Maximum width of a cell.
const WIDEST_CELL: usize = 24;

/// Width of the column with the number of omitted columns.
const REST: usize = "+ 100 more".len();

pub(in crate::output) struct Table<W> {
    writer: W,
    layout: Layout,
    rows: Rows,
}

impl<W: Write> Table<W> {
    pub(in crate::output) fn new(writer: W, header: bool) -> Self {
        Self {
            writer,
            layout: Layout::new(header),
            rows: Rows::default(),
        }
    }

    fn block(&mut self) -> io::Result<()> {
        let Rows { columns, rows } = std::mem::take(&mut self.rows);
        let whole: Vec<_> = columns.iter().map(|name| printable(name)).collect();
        let names: Vec<_> = whole.iter().map(|name| cut(name, WIDEST_CELL)).collect();
        let short = |row: &Vec<String>| row.iter().map(|cell| cut(cell, WIDEST_CELL)).collect::<Vec<_>>();
        let cells: Vec<_> = rows.iter().map(short).collect();
        let shown = fitting(&names, &cells, self.layout.width());
        if shown == 0 {
            self.layout.stack();
            let columns: Vec<_> = whole.into_iter().map(|name| Column { name, whole: false }).collect();
            return self.layout.write(&mut self.writer, &columns, rows);
        }
        let rest = names.len() - shown;
        let more = (rest > 0).then(|| format!("+ {rest} more"));
        let names = names.into_iter().take(shown).chain(more);
        let columns: Vec<_> = names.map(|name| Column { name, whole: true }).collect();
        let rows = cells.into_iter().map(|row| row.into_iter().take(shown).collect());
        self.layout.write(&mut self.writer, &columns, rows.collect())
    }
}

/// How many of the columns fit side by side.
fn fitting(names: &[String], rows: &[Vec<String>], width: usize) -> usize {
    let mut room = width;
    for (index, name) in names.iter().enumerate() {
        let cells = rows.iter().filter_map(|row| row.get(index)).chain([name]);
        let widest = cells.map(|cell| cell.width()).max().unwrap_or_default() + usize::from(GAP);
        let kept = if index + 1 == names.len() {
            0
        } else {
            REST + usize::from(GAP)
        };
        if widest + kept > room {
            return index;
        }
        room -= widest;
    }
    names.len()
}

impl<T: Deref<Target = Value>, W: Write> Sink<T> for Table<W> {
    fn push(&mut self, item: &T) -> Result<(), Failure> {
        self.rows.push(item);
        if self.rows.rows.len() == BLOCK {
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
