//! Reads and writes a file that may have secrets.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

/// The content of a file.
pub(super) struct Found {
    pub(super) text: String,
    pub(super) is_read_by_others: bool,
}

/// Reads a file, if it exists.
pub(super) fn read(path: &Path) -> io::Result<Option<Found>> {
    let mut file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let mut text = String::new();
    file.read_to_string(&mut text)?;
    let is_read_by_others = is_read_by_others(&file).unwrap_or(false);
    Ok(Some(Found {
        text,
        is_read_by_others,
    }))
}

/// Replaces a file atomically, and creates its folder. Only the owner may read either.
pub(super) fn write(path: &Path, text: &str) -> io::Result<()> {
    // A link stays one.
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    if let Some(folder) = target.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        let mut builder = DirBuilder::new();
        private_folder(builder.recursive(true)).create(folder)?;
    }
    let beside = beside(&target);
    let mut options = OpenOptions::new();
    let written = private_file(options.write(true).create_new(true))
        .open(&beside)
        .and_then(|mut file| {
            file.write_all(text.as_bytes())?;
            file.sync_all()
        })
        .and_then(|()| fs::rename(&beside, &target));
    if written.is_err() {
        // What cannot be written cannot always be removed.
        let _ = fs::remove_file(&beside);
    }
    written
}

/// A file of this process beside another.
fn beside(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".{}", std::process::id()));
    name.into()
}

#[cfg(unix)]
fn private_folder(builder: &mut DirBuilder) -> &mut DirBuilder {
    use std::os::unix::fs::DirBuilderExt;
    builder.mode(0o700)
}

#[cfg(unix)]
fn private_file(options: &mut OpenOptions) -> &mut OpenOptions {
    use std::os::unix::fs::OpenOptionsExt;
    options.mode(0o600)
}

// On Windows, the folders of a user are not readable by others.
#[cfg(not(unix))]
fn private_folder(builder: &mut DirBuilder) -> &mut DirBuilder {
    builder
}

#[cfg(not(unix))]
fn private_file(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}

/// Whether other users may read the file at this path.
pub(crate) fn is_readable_by_others(path: &Path) -> bool {
    File::open(path).is_ok_and(|file| is_read_by_others(&file).unwrap_or(false))
}

#[cfg(unix)]
pub(crate) fn is_read_by_others(file: &File) -> io::Result<bool> {
    use std::os::unix::fs::PermissionsExt;
    const GROUP_AND_OTHERS_READ: u32 = 0o044;
    let metadata = file.metadata()?;
    Ok(metadata.is_file() && metadata.permissions().mode() & GROUP_AND_OTHERS_READ != 0)
}

#[cfg(not(unix))]
pub(crate) fn is_read_by_others(_: &File) -> io::Result<bool> {
    Ok(false)
}
