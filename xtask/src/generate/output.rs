//! Files that the generator owns.

use std::fs;
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use anyhow::Context;
use similar::TextDiff;

use super::stamp;

/// A file as it should be.
pub(super) struct Output {
    /// As shown to people: relative to the workspace.
    pub(super) path: String,
    pub(super) place: PathBuf,
    content: String,
}

impl Output {
    pub(super) fn new(folder: &Path, name: &str, content: String) -> Self {
        let place = folder.join(name);
        Self {
            path: shown(&place),
            place,
            content,
        }
    }

    /// What regenerating would change, as a unified diff; nothing when the bytes are the same.
    pub(super) fn difference(&self) -> anyhow::Result<Option<String>> {
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
    pub(super) fn write(&self) -> anyhow::Result<()> {
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
pub(super) fn shown(path: &Path) -> String {
    path.strip_prefix(crate::workspace::root())
        .unwrap_or(path)
        .display()
        .to_string()
}

/// Files in `folder` that bear the stamp, and that nothing generates.
pub(super) fn orphans(folder: &Path, outputs: &[Output]) -> anyhow::Result<Vec<PathBuf>> {
    let mut orphans = Vec::new();
    if !folder.exists() {
        return Ok(orphans);
    }
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        if path.is_file() && !outputs.iter().any(|output| output.place == path) && is_stamped(&path)? {
            orphans.push(path);
        }
    }
    orphans.sort();
    Ok(orphans)
}

/// Whether the first line of the file says that it is generated.
pub(super) fn is_stamped(path: &Path) -> anyhow::Result<bool> {
    let bytes = fs::read(path).with_context(|| format!("cannot read {}", shown(path)))?;
    let first = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let first = String::from_utf8_lossy(first);
    let words = first.trim_start_matches(['/', '#', '!', ' ']);
    Ok(words.starts_with(stamp::MARK))
}

/// Temporary files are private by default; a source file is not.
#[cfg(unix)]
fn readable() -> fs::Permissions {
    use std::os::unix::fs::PermissionsExt as _;
    fs::Permissions::from_mode(0o644)
}
