//! Files that were generated once, and that nothing generates now.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;

use super::stamp;
use crate::output::Output;

/// Files in `folder` that bear the stamp, and that nothing generates.
pub(super) fn find(folder: &Path, outputs: &[Output]) -> anyhow::Result<Vec<PathBuf>> {
    let mut orphans = Vec::new();
    if !folder.exists() {
        return Ok(orphans);
    }
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        if path.is_file() && !outputs.iter().any(|output| output.path() == path) && is_stamped(&path)? {
            orphans.push(path);
        }
    }
    orphans.sort();
    Ok(orphans)
}

/// Whether the first line of the file says that it is generated.
pub(super) fn is_stamped(path: &Path) -> anyhow::Result<bool> {
    let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    let first = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let first = String::from_utf8_lossy(first);
    let words = first.trim_start_matches(['/', '#', '<', '!', '-', ' ']);
    Ok(words.starts_with(stamp::MARK))
}
