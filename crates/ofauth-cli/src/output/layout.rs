//! Layout of rows for the width of a terminal: in columns, or if that is too narrow, one field per line.

use std::io::{self, Write};

use comfy_table::{ColumnConstraint, ContentArrangement, Row, presets};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Maximum number of characters of a cell: no terminal is wider, and layout is costly.
const LONGEST_CELL: usize = 500;

/// Minimum width of a column with longer content.
const NARROWEST: usize = 8;

/// Separator of columns.
pub(super) const GAP: u16 = 2;

/// A column of a table.
pub(super) struct Column {
    pub(super) name: String,
    /// Whether it is never cut; a field per line is used instead.
    pub(super) whole: bool,
}

/// Lays out blocks of rows in one layout.
pub(super) struct Layout {
    header: bool,
    width: usize,
    /// Whether one field per line is used: once true, for all later rows.
    stacked: bool,
    begun: bool,
}

impl Layout {
    pub(super) fn new(header: bool) -> Self {
        Self {
            header,
            width: width(),
            stacked: false,
            begun: false,
        }
    }

    pub(super) fn width(&self) -> usize {
        self.width
    }

    /// Whether one field per line is used from here on.
    pub(super) fn stack(&mut self) {
        self.stacked = true;
    }

    /// Writes rows with the names of their columns.
    pub(super) fn write(
        &mut self,
        writer: &mut impl Write,
        columns: &[Column],
        rows: Vec<Vec<String>>,
    ) -> io::Result<()> {
        if rows.is_empty() {
            return Ok(());
        }
        self.stacked |= self.needed(columns, &rows) > self.width;
        if self.stacked {
            for row in &rows {
                self.stacked(writer, columns, row)?;
            }
        } else {
            self.side_by_side(writer, columns, rows)?;
        }
        writer.flush()
    }

    /// The minimum width at which every column is readable.
    fn needed(&self, columns: &[Column], rows: &[Vec<String>]) -> usize {
        let column = |(index, column): (usize, &Column)| {
            let name = Some(column.name.as_str()).filter(|_| self.header);
            let cells = rows.iter().filter_map(|row| Some(row.get(index)?.as_str()));
            let widest = cells.chain(name).map(UnicodeWidthStr::width).max().unwrap_or_default();
            let needed = if column.whole { widest } else { widest.min(NARROWEST) };
            needed + usize::from(GAP)
        };
        columns.iter().enumerate().map(column).sum()
    }

    fn side_by_side(&self, writer: &mut impl Write, columns: &[Column], rows: Vec<Vec<String>>) -> io::Result<()> {
        let mut table = comfy_table::Table::new();
        table
            .load_style(presets::NOTHING)
            .set_content_arrangement(ContentArrangement::Dynamic)
            .add_rows(rows.into_iter().map(on_one_line))
            .set_width(u16::try_from(self.width).unwrap_or(u16::MAX));
        if self.header {
            table.set_header(on_one_line(columns.iter().map(|column| column.name.clone()).collect()));
        }
        for (column, layout) in columns.iter().zip(table.column_iter_mut()) {
            layout.set_padding((0, GAP));
            if column.whole {
                layout.set_constraint(ColumnConstraint::ContentWidth);
            }
        }
        for line in table.lines() {
            writeln!(writer, "{}", line.trim_end())?;
        }
        Ok(())
    }

    /// One field per line, and a blank line between rows.
    fn stacked(&mut self, writer: &mut impl Write, columns: &[Column], row: &[String]) -> io::Result<()> {
        if std::mem::replace(&mut self.begun, true) {
            writeln!(writer)?;
        }
        let longest = columns.iter().map(|column| column.name.width()).max();
        for (column, cell) in columns.iter().zip(row).filter(|(_, cell)| !cell.is_empty()) {
            let mut line = String::new();
            if self.header {
                line += &column.name;
                let pad = longest.unwrap_or_default().saturating_sub(column.name.width()) + usize::from(GAP);
                line.extend(std::iter::repeat_n(' ', pad));
            }
            line += cell;
            writeln!(writer, "{}", cut(&line, self.width).trim_end())?;
        }
        Ok(())
    }
}

/// Truncates a text to this width, with an ellipsis.
pub(super) fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut room = width.saturating_sub(1);
    let mut shown = String::new();
    for char in text.chars() {
        let Some(rest) = room.checked_sub(char.width().unwrap_or_default()) else {
            break;
        };
        room = rest;
        shown.push(char);
    }
    shown.push('…');
    shown
}

/// Wraps a text between words to the width of the terminal, if there is one; later lines are indented by this many
/// spaces.
pub(crate) fn wrapped(text: &str, indent: usize) -> String {
    let Some(width) = terminal() else {
        return text.to_owned();
    };
    let mut shown = String::with_capacity(text.len());
    let mut column = 0;
    for word in text.split_inclusive(' ') {
        if column > indent && column + word.trim_end().width() > width {
            shown.truncate(shown.trim_end().len());
            shown.push('\n');
            shown.extend(std::iter::repeat_n(' ', indent));
            column = indent;
        }
        shown.push_str(word);
        column += word.width();
    }
    shown
}

/// Truncates a row to the width.
fn on_one_line(mut cells: Vec<String>) -> Row {
    for cell in &mut cells {
        if let Some((end, _)) = cell.char_indices().nth(LONGEST_CELL) {
            cell.truncate(end);
        }
    }
    let mut row = Row::from(cells);
    row.max_height(1);
    row
}

fn width() -> usize {
    terminal().unwrap_or_else(width_elsewhere)
}

/// The width of the terminal, if known; some report 0.
fn terminal() -> Option<usize> {
    let width = comfy_table::Table::new().width();
    width.filter(|width| *width > 0).map(usize::from)
}

/// The width if stdout is not a terminal, from `COLUMNS`.
fn width_elsewhere() -> usize {
    const USUAL: usize = 80;
    let columns = std::env::var("COLUMNS").ok().and_then(|text| text.parse().ok());
    columns.filter(|columns| *columns > 0).unwrap_or(USUAL)
}
