//! Reads the files beside a document.

use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use super::bundle::MAX_FILE_LENGTH;

/// The folder of a document, whose files it may refer to.
///
/// Nothing outside of it is read: not by `..`, not by an absolute path, and not by a symbolic link.
#[derive(Clone, Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// The folder of the document at `path`.
    #[must_use]
    pub fn of(path: &Path) -> Self {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        Self(folder.unwrap_or(Path::new(".")).to_owned())
    }

    /// The text of the file at `path`, which is relative to the folder.
    ///
    /// # Errors
    ///
    /// If it cannot be read, is not a file (but a folder, for instance), is outside of the folder, not UTF-8, or longer
    /// than [`MAX_FILE_LENGTH`].
    pub fn read(&self, path: &str) -> io::Result<String> {
        let folder = fs::canonicalize(&self.0)?;
        let file = fs::canonicalize(folder.join(path))?;
        if !file.starts_with(&folder) {
            return Err(io::Error::other("it is outside of the document's folder"));
        }
        if !fs::metadata(&file)?.is_file() {
            return Err(io::Error::other("it is not a file"));
        }
        // A file that grows while it is read must not be read to its end.
        let limit = u64::try_from(MAX_FILE_LENGTH).unwrap_or(u64::MAX).saturating_add(1);
        let mut bytes = Vec::new();
        fs::File::open(&file)?.take(limit).read_to_end(&mut bytes)?;
        if bytes.len() > MAX_FILE_LENGTH {
            return Err(io::Error::other(format!("it is longer than {MAX_FILE_LENGTH} bytes")));
        }
        String::from_utf8(bytes).map_err(|_| io::Error::other("it is not UTF-8"))
    }
}
