//! Files made from a copy.

mod change;
mod column;
mod difference;
mod file;
mod folder;
mod known;
mod manifest;
mod secrets;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use self::difference::Differences;
use self::file::Writing;
use self::folder::Folder;
use self::manifest::Settings;
use crate::error::Error;
use crate::store::Store;
use crate::streams::{named, tables};
use crate::table::Table;
use crate::value::Time;

/// The format of files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Format {
    /// Apache Parquet, compressed with Snappy: times are timestamps in UTC with microseconds, money is `DECIMAL(18, 6)`.
    Parquet,
    /// CSV as in RFC 4180, in UTF-8, with a header.
    Csv,
    /// One JSON object a line.
    Ndjson,
}

impl Format {
    /// Its name, which is the extension of its files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Parquet => "parquet",
            Self::Csv => "csv",
            Self::Ndjson => "ndjson",
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Writes tables of a copy into files of a folder, and later only what has changed.
///
/// ```no_run
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use std::sync::Arc;
/// use ofauth_sync::{Export, Format, SqliteStore};
///
/// let store = Arc::new(SqliteStore::open_read_only("copy.db")?);
/// let report = Export::new(store, "files").format(Format::Csv).only(["messages"]).run().await?;
/// println!("{} rows", report.tables["messages"].rows);
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Export {
    store: Arc<dyn Store>,
    folder: PathBuf,
    format: Format,
    only: Vec<String>,
    accounts: Vec<String>,
    full: bool,
    secrets: bool,
    csv_text: Option<fn(String) -> String>,
}

impl Export {
    /// An export into this folder, which must not exist, be empty, or have an earlier export.
    pub fn new(store: Arc<dyn Store>, folder: impl Into<PathBuf>) -> Self {
        Self {
            store,
            folder: folder.into(),
            format: Format::Parquet,
            only: Vec::new(),
            accounts: Vec::new(),
            full: false,
            secrets: false,
            csv_text: None,
        }
    }

    /// The format of the files. Default: Parquet.
    #[must_use]
    pub fn format(mut self, format: Format) -> Self {
        self.format = format;
        self
    }

    /// Only the tables of these streams, by their names in [`STREAMS`](crate::STREAMS). Default: all. Files of other tables stay
    /// as they are.
    #[must_use]
    pub fn only(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.only.extend(names.into_iter().map(Into::into));
        self
    }

    /// Only rows of these accounts, by their connection ids or their numbers in the copy. Default: all.
    #[must_use]
    pub fn accounts(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.accounts.extend(names.into_iter().map(Into::into));
        self
    }

    /// Whether to write all rows again and to remove the earlier files of the tables. Default: false.
    #[must_use]
    pub fn full(mut self, full: bool) -> Self {
        self.full = full;
        self
    }

    /// Whether connection ids, and the queries of URLs in `raw`, which may be signatures, are written. Default: false.
    #[must_use]
    pub fn secrets(mut self, secrets: bool) -> Self {
        self.secrets = secrets;
        self
    }

    /// Changes each text of a CSV file, for example one that a spreadsheet would run as a formula.
    #[must_use]
    pub fn csv_text(mut self, change: fn(String) -> String) -> Self {
        self.csv_text = Some(change);
        self
    }

    /// Writes what has changed since the last export into the folder: everything the first time.
    ///
    /// A run that is killed leaves neither half a file nor a gap: files appear complete, and the next run begins where the
    /// last complete one ended.
    ///
    /// # Errors
    ///
    /// If the copy cannot be read, if the folder has something else, an export with other settings, or one that is running, and if a
    /// file cannot be written.
    pub async fn run(self) -> Result<ExportReport, Error> {
        let started = Instant::now();
        let selected = self.selected()?;
        let accounts = self.account_numbers().await?;
        let settings = Settings {
            format: self.format,
            secrets: self.secrets,
            escaped: self.csv_text.is_some(),
            accounts: accounts.clone(),
        };
        let (folder, manifest) = Folder::open(&self.folder, settings)?;
        let begun = manifest.begun(&selected, self.full, &folder.settings, &folder.path)?;
        folder.clean(&begun.committed)?;
        let writing = Writing {
            format: self.format,
            csv_text: self.csv_text,
        };
        let mut differences = Differences::new(&folder, &begun.next, writing);
        self.store.scan(&selected, &accounts, &mut differences).await?;
        let changed = differences.finish()?;
        let report = changed
            .iter()
            .map(|change| (change.table.name, change.report()))
            .collect();
        let manifest = folder.commit(begun.next, changed, Time::now())?;
        Ok(ExportReport {
            number: manifest.last_export,
            folder: self.folder,
            tables: report,
            duration: started.elapsed(),
        })
    }

    fn selected(&self) -> Result<Vec<&'static Table>, Error> {
        let mut wanted = BTreeSet::new();
        for name in &self.only {
            let stream = named(name)?;
            wanted.insert(stream.table.name);
            wanted.extend(stream.parts.iter().map(|part| part.table.name));
        }
        let is_wanted = |table: &&Table| wanted.is_empty() || wanted.contains(table.name);
        Ok(tables().filter(is_wanted).collect())
    }

    /// Sorted; none for all.
    async fn account_numbers(&self) -> Result<Vec<i64>, Error> {
        if self.accounts.is_empty() {
            return Ok(Vec::new());
        }
        let known = self.store.accounts().await?;
        let mut numbers = BTreeSet::new();
        for (index, name) in self.accounts.iter().enumerate() {
            let found = known
                .iter()
                .find(|account| account.connection_id == *name || account.id.to_string() == *name);
            // The name may be a connection id, which is a secret.
            let unknown = || Error::Setting(format!("account {} of those named is not in the copy", index + 1));
            numbers.insert(found.ok_or_else(unknown)?.id);
        }
        Ok(numbers.into_iter().collect())
    }
}

/// What an export has written.
#[derive(Debug)]
#[non_exhaustive]
pub struct ExportReport {
    /// The number of the last export into the folder that wrote a file; the column `export_number` of its rows.
    pub number: u64,
    /// The folder.
    pub folder: PathBuf,
    /// By the name of the table.
    pub tables: BTreeMap<&'static str, TableReport>,
    /// How long it took.
    pub duration: Duration,
}

/// What an export has written of a table.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct TableReport {
    /// Rows that are new or have changed.
    pub rows: u64,
    /// Rows that are no longer in the copy.
    pub removed: u64,
    /// Rows of the table in the copy.
    pub total: u64,
    /// The new file in the folder, if there was something to write.
    pub file: Option<String>,
}
