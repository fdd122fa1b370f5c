//! Stale generated files: those that an earlier run produced and this one does not.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;

use super::stamp;
use crate::output::Output;

/// Files with the stamp that are not in `outputs`, in the folders of these.
pub(super) fn find(outputs: &[Output]) -> anyhow::Result<Vec<PathBuf>> {
    let current: BTreeSet<&Path> = outputs.iter().map(Output::path).collect();
    let folders: BTreeSet<&Path> = current.iter().filter_map(|path| path.parent()).collect();
    let mut orphans = Vec::new();
    for folder in folders.into_iter().filter(|folder| folder.exists()) {
        for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
            let path = entry?.path();
            if path.is_file() && !current.contains(path.as_path()) && is_stamped(&path)? {
                orphans.push(path);
            }
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
    // In JSON it is the first member.
    let words = first.trim_start_matches("{ \"x-generated\": \"");
    let words = words.trim_start_matches(['/', '#', '<', '!', '-', ' ']);
    Ok(words.starts_with(stamp::MARK))
}
