//! A table with as many columns as fit.

use std::io::{self, Write};
use std::ops::Deref;

use serde_json::Value;

use super::rows::Rows;
use crate::failure::Failure;
use crate::output::Sink;
use crate::output::table::{BLOCK, GAP, lay_out, on_one_line, width};
use crate::text::printable;

/// Characters of a cell; what is longer would leave no room for others.
const LONGEST_CELL: usize = 24;

/// Room for the column that says how many are left out.
const REST: usize = "+ 100 more".len();

pub(in crate::output) struct Table<W> {
    writer: W,
    rows: Rows,
}

impl<W: Write> Table<W> {
    pub(in crate::output) fn new(writer: W) -> Self {
        Self {
            writer,
            rows: Rows::default(),
        }
    }

    fn block(&mut self) -> io::Result<()> {
        let Rows { columns, rows } = std::mem::take(&mut self.rows);
        if columns.is_empty() {
            return Ok(());
        }
        let cut = |row: Vec<String>| row.into_iter().map(|cell| cut(&cell)).collect::<Vec<_>>();
        let names = cut(columns.iter().map(|name| printable(name)).collect());
        let rows: Vec<_> = rows.into_iter().map(cut).collect();
        let shown = fitting(&names, &rows, width().into());
        let rest = names.len() - shown;
        let mut header: Vec<_> = names.into_iter().take(shown).map(|name| (name, false)).collect();
        if rest > 0 {
            header.push((format!("+ {rest} more"), false));
        }
        let rows = rows.into_iter().map(|row| on_one_line(row.into_iter().take(shown)));
        lay_out(&mut self.writer, header, rows)
    }
}

/// How many of the columns fit side by side; one in any case.
fn fitting(names: &[String], rows: &[Vec<String>], width: usize) -> usize {
    let mut room = width;
    for (index, name) in names.iter().enumerate() {
        let cells = rows.iter().filter_map(|row| row.get(index)).chain([name]);
        let widest = cells.map(|cell| cell.chars().count()).max().unwrap_or_default() + usize::from(GAP);
        let kept = if index + 1 == names.len() { 0 } else { REST };
        if widest + kept > room {
            return index.max(1);
        }
        room -= widest;
    }
    names.len()
}

fn cut(cell: &str) -> String {
    if cell.chars().count() <= LONGEST_CELL {
        return cell.to_owned();
    }
    cell.chars().take(LONGEST_CELL - 1).chain(['…']).collect()
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
        // The block is not complete yet.
        Ok(())
    }

    fn finish(&mut self, _complete: bool) -> io::Result<()> {
        self.block()
    }
}
