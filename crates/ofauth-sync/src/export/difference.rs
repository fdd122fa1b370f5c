//! Compares the rows of a copy with those that earlier exports have written, table by table, in the order of the keys.

use std::borrow::Cow;
use std::io;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use super::change::{Change, staged_checkpoint};
use super::column::{Column, cells, columns, key, removed};
use super::file::{Rows, Writing};
use super::folder::{Folder, failed, file_name};
use super::known::{Digest, Key, KeyPart, KnownRows, KnownRowsWriter, digest};
use super::manifest::{Manifest, TableEntry};
use super::secrets;
use crate::error::Error;
use crate::store::{Reader, StoreError, StoredRow};
use crate::table::Table;
use crate::value::Value;

/// What has changed of all tables.
pub(super) struct Differences<'e> {
    folder: &'e Folder,
    manifest: &'e Manifest,
    writing: Writing,
    current: Option<TableDifference<'e>>,
    changes: Vec<Change>,
    failed: Option<Error>,
}

impl<'e> Differences<'e> {
    pub(super) fn new(folder: &'e Folder, manifest: &'e Manifest, writing: Writing) -> Self {
        Self {
            folder,
            manifest,
            writing,
            current: None,
            changes: Vec::new(),
            failed: None,
        }
    }

    pub(super) fn finish(mut self) -> Result<Vec<Change>, Error> {
        self.end_table();
        match self.failed {
            Some(error) => Err(error),
            None => Ok(self.changes),
        }
    }

    fn end_table(&mut self) {
        let Some(table) = self.current.take() else { return };
        match table.finish() {
            Ok(change) => self.changes.push(change),
            Err(error) => self.failed = self.failed.take().or(Some(error)),
        }
    }

    fn go_on(&self) -> ControlFlow<()> {
        match self.failed {
            Some(_) => ControlFlow::Break(()),
            None => ControlFlow::Continue(()),
        }
    }
}

impl Reader for Differences<'_> {
    fn table(&mut self, table: &'static Table) -> ControlFlow<()> {
        self.end_table();
        match TableDifference::begin(table, self.folder, self.manifest, self.writing) {
            Ok(begun) => self.current = Some(begun),
            Err(error) => self.failed = self.failed.take().or(Some(error)),
        }
        self.go_on()
    }

    fn row(&mut self, row: StoredRow<'_>) -> ControlFlow<()> {
        if let Some(table) = &mut self.current
            && let Err(error) = table.row(&row)
        {
            self.failed = Some(error);
            self.current = None;
        }
        self.go_on()
    }
}

struct TableDifference<'e> {
    table: &'static Table,
    folder: &'e Folder,
    writing: Writing,
    columns: Vec<Column>,
    number: u64,
    known: KnownRows,
    known_path: PathBuf,
    next_known: KnownRowsWriter,
    next_known_path: PathBuf,
    last: Option<Key>,
    path: PathBuf,
    rows: Option<Box<dyn Rows>>,
    change: Counts,
}

#[derive(Default)]
struct Counts {
    rows: u64,
    removed: u64,
    total: u64,
}

impl<'e> TableDifference<'e> {
    fn begin(table: &'static Table, folder: &'e Folder, manifest: &Manifest, writing: Writing) -> Result<Self, Error> {
        let columns = columns(table, folder.settings.secrets);
        let parts = key(&columns).count();
        let earlier = manifest.tables.get(table.name);
        let known_path = earlier.map(|entry| folder.at(&entry.checkpoint.name));
        if let (Some(path), Some(entry)) = (&known_path, earlier) {
            check(path, entry)?;
        }
        let known = KnownRows::open(known_path.as_deref(), parts);
        let known_path = known_path.unwrap_or_default();
        let next_known_path = folder.staged(&staged_checkpoint(table));
        let mut begun = Self {
            table,
            folder,
            writing,
            number: manifest.last_export + 1,
            known: known.map_err(failed("read", &known_path))?,
            known_path,
            next_known: KnownRowsWriter::create(&next_known_path).map_err(failed("write", &next_known_path))?,
            next_known_path,
            last: None,
            path: folder.staged(&format!("{}.{}", table.name, writing.format)),
            columns,
            rows: None,
            change: Counts::default(),
        };
        if earlier.is_none() {
            // Without a row, a reader still finds the columns.
            begun.rows()?;
        }
        Ok(begun)
    }

    fn rows(&mut self) -> Result<&mut Box<dyn Rows>, Error> {
        let rows = match self.rows.take() {
            Some(rows) => rows,
            None => {
                let created = self.writing.create(&self.path, &self.columns);
                created.map_err(failed("write", &self.path))?
            }
        };
        Ok(self.rows.insert(rows))
    }

    fn row(&mut self, row: &StoredRow<'_>) -> Result<(), Error> {
        let raw = match row.raw {
            Some(raw) if !self.folder.settings.secrets => Some(secrets::without(raw, self.table, &row.values)),
            raw => raw.map(Cow::Borrowed),
        };
        let cells = cells(&self.columns, row, raw.as_deref(), self.number);
        let parts = key(&self.columns).map(|(at, _)| KeyPart::of(&cells[at]));
        let no_key = || StoreError::message(format!("a row of the table `{}` has no key", self.table.name));
        let key = Key(parts.collect::<Option<_>>().ok_or_else(no_key)?);
        if self.last.as_ref().is_some_and(|last| *last >= key) {
            let message = format!(
                "the rows of the table `{}` are not in the order of their keys",
                self.table.name
            );
            return Err(StoreError::message(message).into());
        }
        self.remove_until(Some(&key))?;
        let content = self
            .columns
            .iter()
            .zip(&cells)
            .filter(|(column, _)| column.is_content());
        let found = digest(content.map(|(_, cell)| cell));
        let mut known: Option<Digest> = None;
        if self.known.peek().is_some_and(|(next, _)| *next == key) {
            known = self.take_known()?.map(|(_, digest)| digest);
        }
        let stored = self.next_known.write(&key, &found);
        stored.map_err(failed("write", &self.next_known_path))?;
        if known != Some(found) {
            self.write(&cells)?;
            self.change.rows += 1;
        }
        self.change.total += 1;
        self.last = Some(key);
        Ok(())
    }

    /// Writes that the known rows before this one, or all that are left, are no longer in the copy.
    fn remove_until(&mut self, end: Option<&Key>) -> Result<(), Error> {
        while self
            .known
            .peek()
            .is_some_and(|(next, _)| end.is_none_or(|end| next < end))
        {
            let Some((key, _)) = self.take_known()? else { break };
            let cells = removed(&self.columns, key.0.iter().map(KeyPart::value), self.number);
            self.write(&cells)?;
            self.change.removed += 1;
        }
        Ok(())
    }

    fn take_known(&mut self) -> Result<Option<(Key, Digest)>, Error> {
        let taken = self.known.take();
        taken.map_err(failed("read", &self.known_path))
    }

    fn write(&mut self, cells: &[Value<'_>]) -> Result<(), Error> {
        let written = self.rows()?.write(cells);
        written.map_err(|error| {
            let named = key(&self.columns).map(|(at, column)| match &cells[at] {
                Value::Integer(number) => format!("{} {number}", column.name),
                Value::Text(text) => format!("{} {}", column.name, text.escape_debug()),
                Value::Time(time) => format!("{} {time}", column.name),
                _ => column.name.to_owned(),
            });
            let row = named.collect::<Vec<_>>().join(", ");
            let file = file_name(self.table.name, self.number, self.writing.format);
            let path = self.folder.at(&file);
            Error::File(format!("write the row with {row} to {}", path.display()), error)
        })
    }

    fn finish(mut self) -> Result<Change, Error> {
        self.remove_until(None)?;
        let mut file = None;
        if let Some(rows) = self.rows.take() {
            rows.finish().map_err(failed("write", &self.path))?;
            file = Some(file_name(self.table.name, self.number, self.writing.format));
        }
        let bytes = self.next_known.finish(file.is_some());
        Ok(Change {
            table: self.table,
            columns: self.columns,
            rows: self.change.rows,
            removed: self.change.removed,
            total: self.change.total,
            file,
            checkpoint_bytes: bytes.map_err(failed("write", &self.next_known_path))?,
        })
    }
}

/// Whether the checkpoint of a table is as it was written.
fn check(path: &Path, entry: &TableEntry) -> Result<(), Error> {
    let found = std::fs::metadata(path).map_err(failed("read", path))?.len();
    let expected = entry.checkpoint.bytes;
    if found == expected {
        return Ok(());
    }
    let message = format!("it has {found} bytes, expected {expected}; begin anew with a full export");
    Err(failed("read", path)(io::Error::other(message)))
}
