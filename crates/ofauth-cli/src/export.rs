//! A file that rows are appended to by one run after another, and the file beside it that knows where the last has
//! stopped.
//!
//! Rows are written first, and then, in one step, how many bytes of them count and where to go on after those. A run that
//! was killed in between leaves rows that do not count: the next one cuts them off and asks for them again.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use ofauth::paging::Cursor;
use serde::{Deserialize, Serialize};

use crate::exit::Exit;
use crate::failure::Failure;

/// What the rows of a file are, which every run must have in common.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Contents {
    pub(crate) operation: String,
    /// By name; what is a list has several.
    pub(crate) parameters: Vec<(String, String)>,
    /// A digest of the id of the connection, which is a secret.
    pub(crate) account: Option<String>,
    pub(crate) format: String,
    pub(crate) columns: Vec<String>,
    pub(crate) for_spreadsheets: bool,
}

/// What stands beside the file.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Checkpoint {
    #[serde(flatten)]
    contents: Contents,
    /// Bytes of the file that count.
    bytes: u64,
    /// Where to go on after them; where nothing has come, from the start.
    cursor: Option<Cursor>,
    /// Whether nothing follows.
    complete: bool,
    /// Whether a run is at work, or was killed.
    running: bool,
}

/// The file, for one run.
#[derive(Debug)]
pub(crate) struct Export {
    path: PathBuf,
    file: File,
    checkpoint: Checkpoint,
    /// When the checkpoint was last kept in this run.
    kept: Option<Instant>,
}

impl Export {
    /// Keeping a checkpoint waits for the disk, and a run that was killed loses no more than the requests since.
    const BETWEEN: Duration = Duration::from_secs(1);

    /// Opens the file and cuts off what does not count. One that holds anything must have been written by such a run.
    pub(crate) fn open(path: &Path, contents: Contents) -> Result<Self, Failure> {
        let unopened = |error: &io::Error| {
            let message = format!("{} cannot be opened: {error}", path.display());
            Failure::new(Exit::Usage, message)
        };
        let mut options = OpenOptions::new();
        let options = options.read(true).write(true).create(true).truncate(false);
        let file = options.open(path).map_err(|error| unopened(&error))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let message = format!("{} is being written by another run", path.display());
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
            // Nothing has ever come.
            Some(found) if length == 0 && found.bytes == 0 && !found.complete => Checkpoint::new(contents),
            Some(found) => found.checked(&contents, path, length)?,
            None if length == 0 => Checkpoint::new(contents),
            None => {
                let message = format!(
                    "{} is not empty, and there is no {} that says where it stopped",
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

    /// Whether nothing follows on what is there.
    pub(crate) fn is_complete(&self) -> bool {
        self.checkpoint.complete
    }

    /// Whether there is nothing yet.
    pub(crate) fn is_empty(&self) -> bool {
        self.checkpoint.bytes == 0
    }

    /// Where to go on.
    pub(crate) fn cursor(&self) -> Option<Cursor> {
        self.checkpoint.cursor.clone()
    }

    /// What rows are written to.
    pub(crate) fn writer(&self) -> Result<impl io::Write + Send + 'static, Failure> {
        let file = self.file.try_clone().map_err(|error| self.unwritable(&error))?;
        Ok(io::BufWriter::new(file))
    }

    /// Lets all rows that have been written count, and go on at the cursor after them; now and then, not each time.
    pub(crate) fn advance(&mut self, cursor: Option<Cursor>) -> Result<(), Failure> {
        // Without a cursor the next run would begin anew, below the rows that there are.
        let nowhere = cursor.is_none() || cursor == self.checkpoint.cursor;
        if nowhere || self.kept.is_some_and(|kept| kept.elapsed() < Self::BETWEEN) {
            return Ok(());
        }
        self.kept = Some(Instant::now());
        self.keep(cursor, true).map_err(|error| self.unwritable(&error))
    }

    /// The same at the end of a run; `complete` where nothing follows.
    pub(crate) fn finish(&mut self, cursor: Option<Cursor>, complete: bool) -> Result<(), Failure> {
        if cursor.is_none() && !complete {
            return Ok(());
        }
        self.checkpoint.complete = complete;
        self.keep(cursor, false).map_err(|error| self.unwritable(&error))
    }

    /// That nothing follows, for people.
    pub(crate) fn completeness(&self) -> String {
        let (path, beside) = (self.path.display(), beside(&self.path));
        format!("{path} is complete; remove it and {} to begin anew", beside.display())
    }

    /// How to go on with it, for people.
    pub(crate) fn continuation(&self) -> String {
        let beside = beside(&self.path);
        format!("run it again to go on; {} has where it stands", beside.display())
    }

    fn keep(&mut self, cursor: Option<Cursor>, running: bool) -> io::Result<()> {
        let bytes = self.file.metadata()?.len();
        // Not before the rows are on the disk.
        self.file.sync_data()?;
        self.checkpoint.bytes = bytes;
        self.checkpoint.cursor = cursor;
        self.save(running)
    }

    /// Puts the new checkpoint in the place of the old one, so that a crash leaves one of them whole.
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
        let message = format!("{} cannot be written: {error}", self.path.display());
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

    /// The checkpoint, if it is of these contents and of a file of this length.
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
    /// What is not the same in the other: what the file has, and what was asked for.
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

/// What an earlier run has left beside the file.
fn found(path: &Path) -> Result<Option<Checkpoint>, Failure> {
    let beside = beside(path);
    let unread = |why: &str| anew(format!("{} cannot be read: {why}", beside.display()), path);
    match std::fs::read(&beside) {
        Ok(bytes) => match serde_json::from_slice(&bytes) {
            Ok(checkpoint) => Ok(Some(checkpoint)),
            Err(_) => Err(unread("it does not say where a file stopped")),
        },
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(unread(&error.to_string())),
    }
}

/// The file that knows where the other has stopped.
fn beside(path: &Path) -> PathBuf {
    let mut beside = path.to_owned().into_os_string();
    beside.push(".cursor");
    beside.into()
}

fn anew(message: String, path: &Path) -> Failure {
    let hint = format!("remove {} and {} to begin anew", path.display(), beside(path).display());
    Failure::new(Exit::Usage, message).hint(hint)
}
