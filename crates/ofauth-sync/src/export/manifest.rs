//! What a folder has: the checkpoint of exports into it.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::Format;
use crate::error::Error;
use crate::table::Table;

/// What is the same in all exports into a folder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Settings {
    pub(super) format: Format,
    /// Whether connection ids and the queries of URLs are written.
    pub(super) secrets: bool,
    /// Whether texts of CSV are changed.
    pub(super) escaped: bool,
    /// The accounts; none for all.
    pub(super) accounts: Vec<i64>,
}

/// The file `manifest.json`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Manifest {
    /// The version of this file's form.
    pub(super) version: u32,
    /// The last export that wrote a file.
    pub(super) last_export: u64,
    /// When the last export ended.
    pub(super) exported_at: Option<String>,
    #[serde(flatten)]
    pub(super) settings: Settings,
    pub(super) tables: BTreeMap<String, TableEntry>,
}

/// The files of a table.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct TableEntry {
    /// The columns by which rows are told apart. Of rows with the same key, the one with the greatest `export_number` counts.
    pub(super) key: Vec<String>,
    /// Rows of the table in the copy.
    pub(super) rows: u64,
    pub(super) files: Vec<FileEntry>,
    /// What the next export compares with.
    pub(super) checkpoint: Checkpoint,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct FileEntry {
    pub(super) name: String,
    /// `export_number` of its rows.
    pub(super) export: u64,
    /// Rows that were new or had changed.
    pub(super) rows: u64,
    /// Rows that were no longer in the copy.
    pub(super) removed: u64,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Checkpoint {
    pub(super) name: String,
    pub(super) bytes: u64,
}

impl Manifest {
    pub(super) const VERSION: u32 = 1;

    pub(super) fn new(settings: Settings) -> Self {
        Self {
            version: Self::VERSION,
            last_export: 0,
            exported_at: None,
            settings,
            tables: BTreeMap::new(),
        }
    }

    /// The manifest that an export of these tables begins with. The files of a full one are replaced when it ends.
    pub(super) fn begun(
        mut self,
        selected: &[&'static Table],
        full: bool,
        settings: &Settings,
        folder: &Path,
    ) -> Result<Begun, Error> {
        let committed = self.clone();
        if full {
            for table in selected {
                self.tables.remove(table.name);
            }
            if self.tables.is_empty() {
                self.settings = settings.clone();
            }
        }
        if let Some(difference) = self.settings.difference(settings) {
            let path = folder.display();
            return Err(Error::Setting(format!(
                "{path} has an export with other settings: {difference}; use another folder, or begin anew with a full export of all \
                 its tables"
            )));
        }
        Ok(Begun { committed, next: self })
    }
}

/// The manifest of the last export, and what the next begins with.
#[derive(Debug)]
pub(super) struct Begun {
    pub(super) committed: Manifest,
    pub(super) next: Manifest,
}

impl Settings {
    fn difference(&self, other: &Self) -> Option<String> {
        let accounts = |settings: &Self| match settings.accounts.as_slice() {
            [] => "all".to_owned(),
            numbers => numbers.iter().map(i64::to_string).collect::<Vec<_>>().join(", "),
        };
        let said = |known: bool| if known { "yes" } else { "no" };
        let facts = |settings: &Self| {
            [
                ("format", settings.format.to_string()),
                ("secrets", said(settings.secrets).to_owned()),
                ("escaped texts", said(settings.escaped).to_owned()),
                ("accounts", accounts(settings)),
            ]
        };
        let mut pairs = facts(self).into_iter().zip(facts(other));
        let ((name, known), (_, asked)) = pairs.find(|((_, known), (_, asked))| known != asked)?;
        Some(format!("{name} {known}, expected {asked}"))
    }
}
