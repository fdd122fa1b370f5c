//! Files that commands write, and compare with what stands there.

use std::fs;
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use anyhow::Context;
use similar::TextDiff;

/// A file as it should be.
pub(crate) struct Output {
    /// As shown to people: relative to the workspace.
    pub(crate) path: String,
    pub(crate) place: PathBuf,
    content: String,
}

impl Output {
    pub(crate) fn new(folder: &Path, name: &str, content: String) -> Self {
        let place = folder.join(name);
        Self {
            path: shown(&place),
            place,
            content,
        }
    }

    /// All of it.
    #[cfg(any(test, fuzzing))]
    pub(crate) fn content(&self) -> &str {
        &self.content
    }

    /// What regenerating would change, as a unified diff; nothing when the bytes are the same.
    pub(crate) fn difference(&self) -> anyhow::Result<Option<String>> {
        let present = match fs::read(&self.place) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == ErrorKind::NotFound => Vec::new(),
            Err(error) => return Err(error).with_context(|| format!("cannot read {}", self.path)),
        };
        if present == self.content.as_bytes() {
            return Ok(None);
        }
        let present = String::from_utf8_lossy(&present);
        let difference = TextDiff::from_lines(present.as_ref(), &self.content)
            .unified_diff()
            .header(
                &format!("{} (present)", self.path),
                &format!("{} (generated)", self.path),
            )
            .to_string();
        Ok(Some(difference))
    }

    /// Replaces the file in one step, so that an interruption leaves the old one whole.
    pub(crate) fn write(&self) -> anyhow::Result<()> {
        let folder = self.place.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
        let mut file = tempfile::Builder::new()
            .permissions(readable())
            .tempfile_in(folder)
            .with_context(|| format!("cannot write in {}", folder.display()))?;
        file.write_all(self.content.as_bytes())?;
        file.persist(&self.place)
            .with_context(|| format!("cannot write {}", self.path))?;
        Ok(())
    }
}

/// A path as people write it: from the workspace on.
pub(crate) fn shown(path: &Path) -> String {
    path.strip_prefix(crate::workspace::root())
        .unwrap_or(path)
        .display()
        .to_string()
}

/// Temporary files are private by default; a source file is not.
#[cfg(unix)]
fn readable() -> fs::Permissions {
    use std::os::unix::fs::PermissionsExt as _;
    fs::Permissions::from_mode(0o644)
}
