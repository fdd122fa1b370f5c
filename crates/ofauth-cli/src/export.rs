//! A file that several runs append rows to, and its checkpoint file.
//!
//! Rows are written first, then the checkpoint, atomically: the number of valid bytes and the next cursor. A run that
//! is killed in between leaves extra rows: the next run truncates them and requests them again.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use ofauth::paging::Cursor;
use serde::{Deserialize, Serialize};

use crate::exit::Exit;
use crate::failure::Failure;

/// The contents of a file, which must be the same in every run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Contents {
    pub(crate) operation: String,
    /// By name; a list has several entries.
    pub(crate) parameters: Vec<(String, String)>,
    /// A digest of the connection id, which is a secret.
    pub(crate) account: Option<String>,
    pub(crate) format: String,
    pub(crate) columns: Vec<String>,
    pub(crate) for_spreadsheets: bool,
}

/// The checkpoint, in the file beside the rows.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Checkpoint {
    #[serde(flatten)]
    contents: Contents,
    /// Number of valid bytes of the file.
    bytes: u64,
    /// The next cursor; `None` to start from the beginning.
    cursor: Option<Cursor>,
    /// Whether the list is complete.
    complete: bool,
    /// Whether a run is in progress, or was killed.
    running: bool,
}

/// The file during a run.
#[derive(Debug)]
pub(crate) struct Export {
    path: PathBuf,
    file: File,
    checkpoint: Checkpoint,
    /// When the checkpoint was last saved in this run.
    kept: Option<Instant>,
}

impl Export {
    /// Saving a checkpoint syncs the disk; a killed run loses only the requests since the last one.
    const BETWEEN: Duration = Duration::from_secs(1);

    /// Opens the file and truncates it to the valid bytes. A non-empty file must have a checkpoint.
    pub(crate) fn open(path: &Path, contents: Contents) -> Result<Self, Failure> {
        let unopened = |error: &io::Error| {
            let message = format!("cannot open {}: {error}", path.display());
            Failure::new(Exit::Usage, message)
        };
        let mut options = OpenOptions::new();
        let options = options.read(true).write(true).create(true).truncate(false);
        let file = options.open(path).map_err(|error| unopened(&error))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let message = format!("{} is in use by another run", path.display());
                return Err(Failure::new(Exit::Failure, message));
            }
            // Some file systems have no locks.
            Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Unsupported => {}
            Err(TryLockError::Error(error)) => return Err(unopened(&error)),
        }
        let metadata = file.metadata().map_err(|error| unopened(&error))?;
        if !metadata.is_file() {
            return Err(Failure::new(Exit::Usage, format!("{} is not a file", path.display())));
        }
        let length = metadata.len();
        let checkpoint = match found(path)? {
            // No row was ever received.
            Some(found) if length == 0 && found.bytes == 0 && !found.complete => Checkpoint::new(contents),
            Some(found) => found.checked(&contents, path, length)?,
            None if length == 0 => Checkpoint::new(contents),
            None => {
                let message = format!(
                    "{} is not empty, and its checkpoint {} is missing",
                    path.display(),
                    beside(path).display()
                );
                return Err(Failure::new(Exit::Usage, message).hint("name a new file"));
            }
        };
        let mut export = Self {
            path: path.to_owned(),
            file,
            checkpoint,
            kept: None,
        };
        let cut = |export: &mut Self| {
            export.file.set_len(export.checkpoint.bytes)?;
            export.file.seek(SeekFrom::Start(export.checkpoint.bytes))?;
            export.save(true)
        };
        if !export.checkpoint.complete {
            cut(&mut export).map_err(|error| export.unwritable(&error))?;
        }
        Ok(export)
    }

    /// Whether the list is complete.
    pub(crate) fn is_complete(&self) -> bool {
        self.checkpoint.complete
    }

    /// Whether there is no row yet.
    pub(crate) fn is_empty(&self) -> bool {
        self.checkpoint.bytes == 0
    }

    /// The cursor to continue from.
    pub(crate) fn cursor(&self) -> Option<Cursor> {
        self.checkpoint.cursor.clone()
    }

    /// The writer for rows.
    pub(crate) fn writer(&self) -> Result<impl io::Write + Send + 'static, Failure> {
        let file = self.file.try_clone().map_err(|error| self.unwritable(&error))?;
        Ok(io::BufWriter::new(file))
    }

    /// Saves a checkpoint after the rows so far, at most once per interval.
    pub(crate) fn advance(&mut self, cursor: Option<Cursor>) -> Result<(), Failure> {
        // Without a cursor the next run would start over, after the existing rows.
        let nowhere = cursor.is_none() || cursor == self.checkpoint.cursor;
        if nowhere || self.kept.is_some_and(|kept| kept.elapsed() < Self::BETWEEN) {
            return Ok(());
        }
        self.kept = Some(Instant::now());
        self.keep(cursor, true).map_err(|error| self.unwritable(&error))
    }

    /// Saves the checkpoint at the end of a run; `complete` if the list has ended.
    pub(crate) fn finish(&mut self, cursor: Option<Cursor>, complete: bool) -> Result<(), Failure> {
        if cursor.is_none() && !complete {
            return Ok(());
        }
        self.checkpoint.complete = complete;
        self.keep(cursor, false).map_err(|error| self.unwritable(&error))
    }

    /// The message that the list is complete.
    pub(crate) fn completeness(&self) -> String {
        let (path, beside) = (self.path.display(), beside(&self.path));
        format!("{path} is complete; remove it and {} to start over", beside.display())
    }

    /// The hint how to continue.
    pub(crate) fn continuation(&self) -> String {
        let beside = beside(&self.path);
        format!("run it again to continue; {} has the position", beside.display())
    }

    fn keep(&mut self, cursor: Option<Cursor>, running: bool) -> io::Result<()> {
        let bytes = self.file.metadata()?.len();
        // Only after the rows are synced to disk.
        self.file.sync_data()?;
        self.checkpoint.bytes = bytes;
        self.checkpoint.cursor = cursor;
        self.save(running)
    }

    /// Replaces the checkpoint atomically, so that a crash keeps one complete version.
    fn save(&mut self, running: bool) -> io::Result<()> {
        self.checkpoint.running = running;
        let beside = beside(&self.path);
        let mut new = beside.clone().into_os_string();
        new.push(".new");
        let mut file = File::create(&new)?;
        serde_json::to_writer_pretty(&mut file, &self.checkpoint)?;
        file.write_all(b"\n")?;
        file.sync_data()?;
        std::fs::rename(&new, &beside)
    }

    fn unwritable(&self, error: &io::Error) -> Failure {
        let message = format!("cannot write {}: {error}", self.path.display());
        Failure::new(Exit::Failure, message)
    }
}

impl Checkpoint {
    fn new(contents: Contents) -> Self {
        Self {
            contents,
            bytes: 0,
            cursor: None,
            complete: false,
            running: false,
        }
    }

    /// The checkpoint, if it matches the contents and the length of the file.
    fn checked(self, contents: &Contents, path: &Path, length: u64) -> Result<Self, Failure> {
        if let Some(difference) = self.contents.difference(contents) {
            let message = format!("{} has other contents: {difference}", path.display());
            return Err(Failure::new(Exit::Usage, message).hint("name a new file"));
        }
        if length < self.bytes || (length > self.bytes && !self.running) {
            let message = format!(
                "{} has {length} bytes, expected the {} of the last run",
                path.display(),
                self.bytes
            );
            return Err(anew(message, path));
        }
        Ok(self)
    }
}

impl Contents {
    /// The difference between the file's contents and the requested ones.
    fn difference(&self, other: &Self) -> Option<String> {
        let listed = |parameters: &[(String, String)]| {
            let pairs: Vec<_> = parameters
                .iter()
                .map(|(name, value)| format!("{name}={value}"))
                .collect();
            if pairs.is_empty() {
                "none".to_owned()
            } else {
                pairs.join(" ")
            }
        };
        let account = |contents: &Self| contents.account.clone().unwrap_or_default();
        let spreadsheets = |contents: &Self| if contents.for_spreadsheets { "yes" } else { "no" }.to_owned();
        let facts = |contents: &Self| {
            [
                ("operation", contents.operation.clone()),
                ("parameters", listed(&contents.parameters)),
                ("format", contents.format.clone()),
                ("csv for spreadsheets", spreadsheets(contents)),
                ("columns", contents.columns.join(",")),
                ("account", account(contents)),
            ]
        };
        let pairs = facts(self).into_iter().zip(facts(other));
        let mut different = pairs.filter(|((_, known), (_, asked))| known != asked);
        different.next().map(|((name, known), (_, asked))| match name {
            "account" => "they are of another account".to_owned(),
            name => format!("{name} {known}, expected {asked}"),
        })
    }
}

/// Reads the checkpoint of an earlier run.
fn found(path: &Path) -> Result<Option<Checkpoint>, Failure> {
    let beside = beside(path);
    let unread = |why: &str| anew(format!("{} cannot be read: {why}", beside.display()), path);
    match std::fs::read(&beside) {
        Ok(bytes) => match serde_json::from_slice(&bytes) {
            Ok(checkpoint) => Ok(Some(checkpoint)),
            Err(_) => Err(unread("it is not a checkpoint")),
        },
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(unread(&error.to_string())),
    }
}

/// The path of the checkpoint file.
fn beside(path: &Path) -> PathBuf {
    let mut beside = path.to_owned().into_os_string();
    beside.push(".cursor");
    beside.into()
}

fn anew(message: String, path: &Path) -> Failure {
    let hint = format!("remove {} and {} to start over", path.display(), beside(path).display());
    Failure::new(Exit::Usage, message).hint(hint)
}
