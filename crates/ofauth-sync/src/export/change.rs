//! What an export has made of a table.

use super::column::Column;
use super::{Format, TableReport};
use crate::table::Table;

/// What has changed of a table: the files are complete, and not yet at their names.
pub(super) struct Change {
    pub(super) table: &'static Table,
    pub(super) columns: Vec<Column>,
    pub(super) rows: u64,
    pub(super) removed: u64,
    pub(super) total: u64,
    /// The name of the new file in the folder.
    pub(super) file: Option<String>,
    pub(super) checkpoint_bytes: u64,
}

impl Change {
    pub(super) fn staged_file(&self, format: Format) -> String {
        format!("{}.{format}", self.table.name)
    }

    pub(super) fn staged_checkpoint(&self) -> String {
        staged_checkpoint(self.table)
    }

    pub(super) fn report(&self) -> TableReport {
        TableReport {
            rows: self.rows,
            removed: self.removed,
            total: self.total,
            file: self.file.clone(),
        }
    }
}

pub(super) fn staged_checkpoint(table: &Table) -> String {
    format!("{}.checkpoint", table.name)
}
