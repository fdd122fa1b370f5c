//! The folder that files are exported into.
//!
//! Files are made complete in `.export/new`, then moved to their names, then the manifest is replaced: that commits them. Files that the
//! manifest does not have are of an export that was killed, and the next one removes them.

use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use super::change::Change;
use super::manifest::{Checkpoint, FileEntry, Manifest, Settings, TableEntry};
use super::{Format, column};
use crate::error::Error;
use crate::streams::tables;
use crate::value::Time;

const MANIFEST: &str = "manifest.json";
/// What only exports need.
const OWN: &str = ".export";
const LOCK: &str = "lock";
const STAGING: &str = "new";

/// A folder, which no other export uses at the same time.
#[derive(Debug)]
pub(super) struct Folder {
    pub(super) path: PathBuf,
    pub(super) settings: Settings,
    _lock: File,
}

impl Folder {
    /// Creates the folder, if there is none.
    pub(super) fn open(path: &Path, settings: Settings) -> Result<(Self, Manifest), Error> {
        let own = path.join(OWN);
        create_folder(path)?;
        let mut entries = fs::read_dir(path).map_err(failed("read", path))?;
        if entries.next().is_some() && !own.is_dir() {
            let name = path.display();
            return Err(Error::Setting(format!(
                "{name} has other files, expected an empty folder or one with an export"
            )));
        }
        create_folder(&own)?;
        let lock = lock(&own.join(LOCK))?;
        let file = path.join(MANIFEST);
        let manifest = match fs::read(&file) {
            Ok(json) => parse(&json, &file)?,
            Err(error) if error.kind() == ErrorKind::NotFound => Manifest::new(settings.clone()),
            Err(error) => return Err(failed("read", &file)(error)),
        };
        let folder = Self {
            path: path.to_owned(),
            settings,
            _lock: lock,
        };
        Ok((folder, manifest))
    }

    /// A path inside the folder.
    pub(super) fn at(&self, name: &str) -> PathBuf {
        self.path.join(name)
    }

    /// The path of a file that is not complete yet.
    pub(super) fn staged(&self, name: &str) -> PathBuf {
        self.path.join(OWN).join(STAGING).join(name)
    }

    /// Removes files that the manifest does not have, of an export that was killed or of earlier ones.
    pub(super) fn clean(&self, manifest: &Manifest) -> Result<(), Error> {
        let entries = manifest.tables.values();
        let listed = entries.flat_map(|entry| {
            let files = entry.files.iter().map(|file| file.name.as_str());
            files.chain([entry.checkpoint.name.as_str()])
        });
        let listed: BTreeSet<_> = listed.map(|name| self.at(name)).collect();
        let own = self.path.join(OWN);
        let staging = own.join(STAGING);
        match fs::remove_dir_all(&staging) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(failed("remove", &staging)(error)),
            _ => create_folder(&staging)?,
        }
        remove_others(&own, &listed, |name| name.ends_with(".checkpoint"))?;
        for table in tables() {
            remove_others(&self.path.join(table.name), &listed, is_numbered)?;
        }
        Ok(())
    }

    /// Moves the new files to their names and replaces the manifest, which it returns.
    pub(super) fn commit(&self, mut manifest: Manifest, changes: Vec<Change>, now: Time) -> Result<Manifest, Error> {
        let number = manifest.last_export + 1;
        for change in changes {
            let table = change.table;
            let entry = manifest
                .tables
                .entry(table.name.to_owned())
                .or_insert_with(|| TableEntry {
                    key: Vec::new(),
                    rows: 0,
                    files: Vec::new(),
                    checkpoint: Checkpoint {
                        name: String::new(),
                        bytes: 0,
                    },
                });
            entry.rows = change.total;
            let Some(file) = &change.file else { continue };
            manifest.last_export = number;
            create_folder(&self.path.join(table.name))?;
            self.publish(&change.staged_file(self.settings.format), file)?;
            let checkpoint = format!("{OWN}/{}-{number:06}.checkpoint", table.name);
            self.publish(&change.staged_checkpoint(), &checkpoint)?;
            entry.key = column::key(&change.columns)
                .map(|(_, column)| column.name.to_owned())
                .collect();
            entry.checkpoint = Checkpoint {
                name: checkpoint,
                bytes: change.checkpoint_bytes,
            };
            entry.files.push(FileEntry {
                name: file.clone(),
                export: number,
                rows: change.rows,
                removed: change.removed,
            });
        }
        manifest.exported_at = Some(now.to_string());
        let staged = self.staged(MANIFEST);
        write_manifest(&staged, &manifest).map_err(failed("write", &staged))?;
        self.publish(MANIFEST, MANIFEST)?;
        self.clean(&manifest)?;
        Ok(manifest)
    }

    /// Moves a complete file to its name.
    fn publish(&self, staged: &str, name: &str) -> Result<(), Error> {
        let path = self.at(name);
        fs::rename(self.staged(staged), &path).map_err(failed("write", &path))?;
        let parent = path.parent().unwrap_or(&self.path);
        sync_folder(parent).map_err(failed("write", parent))
    }
}

/// The name of a file of a table.
pub(super) fn file_name(table: &str, number: u64, format: Format) -> String {
    format!("{table}/{number:06}.{format}")
}

/// Whether a file has a name like those of exports.
fn is_numbered(name: &str) -> bool {
    let formats = [Format::Parquet, Format::Csv, Format::Ndjson];
    name.split_once('.').is_some_and(|(number, extension)| {
        let is_number = number.len() >= 6 && number.bytes().all(|byte| byte.is_ascii_digit());
        is_number && formats.iter().any(|format| format.name() == extension)
    })
}

/// Removes the files with such names that are not listed.
fn remove_others(folder: &Path, listed: &BTreeSet<PathBuf>, has_name: fn(&str) -> bool) -> Result<(), Error> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(failed("read", folder)(error)),
    };
    for entry in entries {
        let path = entry.map_err(failed("read", folder))?.path();
        let is_other = path.file_name().and_then(|name| name.to_str()).is_some_and(has_name);
        if is_other && !listed.contains(&path) {
            fs::remove_file(&path).map_err(failed("remove", &path))?;
        }
    }
    Ok(())
}

fn lock(path: &Path) -> Result<File, Error> {
    let file = OpenOptions::new().write(true).create(true).truncate(false).open(path);
    let file = file.map_err(failed("lock", path))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => {
            let running = "another export is running; wait until it has ended";
            Err(failed("lock", path)(io::Error::other(running)))
        }
        Err(TryLockError::Error(error)) => Err(failed("lock", path)(error)),
    }
}

fn parse(json: &[u8], path: &Path) -> Result<Manifest, Error> {
    let manifest: Manifest = serde_json::from_slice(json)
        .map_err(|error| Error::Setting(format!("{} is no manifest of an export: {error}", path.display())))?;
    if manifest.version != Manifest::VERSION {
        return Err(Error::Setting(format!(
            "{} has version {}, expected {}; use another folder",
            path.display(),
            manifest.version,
            Manifest::VERSION
        )));
    }
    Ok(manifest)
}

fn write_manifest(path: &Path, manifest: &Manifest) -> io::Result<()> {
    let mut file = File::create(path)?;
    serde_json::to_writer_pretty(&mut file, manifest)?;
    file.write_all(b"\n")?;
    file.sync_all()
}

/// Only the owner can read a new folder: a copy has private messages.
fn create_folder(path: &Path) -> Result<(), Error> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(failed("create", path))
}

/// After a power cut, a name must not be missing that the manifest has.
fn sync_folder(path: &Path) -> io::Result<()> {
    if cfg!(unix) {
        File::open(path)?.sync_all()
    } else {
        Ok(())
    }
}

/// The error of doing something with a file.
pub(super) fn failed(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Error {
    let doing = format!("{doing} {}", path.display());
    move |error| Error::File(doing, error)
}
