//! Generated files, and their differences from the files on disk.

use std::fs;
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use anyhow::Context;
use similar::TextDiff;
use tempfile::NamedTempFile;

/// A generated file.
#[derive(Clone, Debug)]
pub struct Output {
    path: PathBuf,
    content: String,
    is_initial: bool,
}

impl Output {
    /// The file `name` in `folder`.
    #[must_use]
    pub fn new(folder: &Path, name: &str, content: String) -> Self {
        let path = folder.join(name);
        Self {
            path,
            content,
            is_initial: false,
        }
    }

    /// The same for a file that is written once, and then belongs to the people who edit it.
    #[must_use]
    pub fn initial(folder: &Path, name: &str, content: String) -> Self {
        Self {
            is_initial: true,
            ..Self::new(folder, name, content)
        }
    }

    /// Whether a file at the path is kept, with any content.
    #[must_use]
    pub fn is_initial(&self) -> bool {
        self.is_initial
    }

    /// Its path.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Its content.
    #[must_use]
    pub fn content(&self) -> &str {
        &self.content
    }

    /// A unified diff of the file, which is shown as `name`, from the content on disk; `None` if the bytes are the
    /// same.
    ///
    /// # Errors
    ///
    /// If a file at the path cannot be read.
    pub fn difference(&self, name: &str) -> anyhow::Result<Option<String>> {
        let present = self.present()?;
        if present == self.content.as_bytes() {
            return Ok(None);
        }
        let present = String::from_utf8_lossy(&present);
        let difference = TextDiff::from_lines(present.as_ref(), &self.content)
            .unified_diff()
            .header(&format!("{name} (present)"), &format!("{name} (generated)"))
            .to_string();
        Ok(Some(difference))
    }

    /// Whether the file on disk has this content.
    pub(crate) fn is_current(&self) -> anyhow::Result<bool> {
        Ok(self.present()? == self.content.as_bytes())
    }

    /// The bytes on disk; none if there is no file.
    fn present(&self) -> anyhow::Result<Vec<u8>> {
        match fs::read(&self.path) {
            Ok(bytes) => Ok(bytes),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
            Err(error) => Err(error).with_context(|| format!("cannot read {}", self.path.display())),
        }
    }

    /// Replaces the file atomically, so that an interruption keeps the old one.
    ///
    /// # Errors
    ///
    /// If the folder cannot be made, or the file cannot be written.
    pub fn write(&self) -> anyhow::Result<()> {
        let folder = self.path.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
        self.stage()?.persist()
    }

    /// Writes the content beside the file, in a folder that exists.
    pub(crate) fn stage(&self) -> anyhow::Result<Staged<'_>> {
        let folder = self.path.parent().unwrap_or(Path::new("."));
        let mut file = temporary()
            .tempfile_in(folder)
            .with_context(|| format!("cannot write in {}", folder.display()))?;
        file.write_all(self.content.as_bytes())
            .with_context(|| format!("cannot write in {}", folder.display()))?;
        Ok(Staged { file, path: &self.path })
    }
}

/// A temporary file with the content. It is deleted on drop.
pub(crate) struct Staged<'a> {
    file: NamedTempFile,
    path: &'a Path,
}

impl Staged<'_> {
    /// Moves it to its path.
    pub(crate) fn persist(self) -> anyhow::Result<()> {
        self.file
            .persist(self.path)
            .map_err(|error| error.error)
            .with_context(|| format!("cannot write {}", self.path.display()))?;
        Ok(())
    }
}

/// Temporary files are private by default on Unix; a source file is not.
fn temporary() -> tempfile::Builder<'static, 'static> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mut builder = tempfile::Builder::new();
        builder.permissions(fs::Permissions::from_mode(0o644));
        builder
    }
    #[cfg(not(unix))]
    tempfile::Builder::new()
}
