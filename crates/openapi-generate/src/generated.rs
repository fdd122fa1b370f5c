//! The output of a run of the generator.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;

use crate::output::{Output, Staged};

/// The output of a run; no file is on disk yet.
#[derive(Debug)]
#[non_exhaustive]
pub struct Generated {
    /// The files as they should be.
    pub outputs: Vec<Output>,
    /// Stale generated files: no longer produced.
    pub orphans: Vec<PathBuf>,
    /// A summary of the operations, in lines; empty if all were generated.
    pub summary: String,
}

/// A difference between a run of the generator and the files on disk.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum FileChange<'a> {
    /// The file does not exist.
    Missing(&'a Output),
    /// The file has other content.
    Stale(&'a Output),
    /// The file is an [orphan](Generated::orphans).
    Orphan(&'a Path),
}

impl FileChange<'_> {
    /// The path of the file.
    #[must_use]
    pub fn path(&self) -> &Path {
        match self {
            Self::Missing(output) | Self::Stale(output) => output.path(),
            Self::Orphan(path) => path,
        }
    }
}

impl Generated {
    /// How the files on disk differ: what [`write`](Self::write) changes.
    ///
    /// # Errors
    ///
    /// If a file cannot be read.
    pub fn changes(&self) -> anyhow::Result<Vec<FileChange<'_>>> {
        let mut changes = Vec::new();
        for output in &self.outputs {
            let path = output.path();
            if !path.exists() {
                changes.push(FileChange::Missing(output));
            } else if !output.is_initial() && !output.is_current()? {
                changes.push(FileChange::Stale(output));
            }
        }
        changes.extend(self.orphans.iter().map(|path| FileChange::Orphan(path)));
        Ok(changes)
    }

    /// Writes the files that differ and deletes the orphans. All files are first written beside their paths: if one of
    /// them fails, nothing is changed.
    ///
    /// # Errors
    ///
    /// If a folder cannot be made, or a file cannot be read, written or deleted.
    pub fn write(&self) -> anyhow::Result<Vec<FileChange<'_>>> {
        let changes = self.changes()?;
        let mut folders = Folders::default();
        let mut staged: Vec<Staged<'_>> = Vec::new();
        for change in &changes {
            if let FileChange::Missing(output) | FileChange::Stale(output) = change {
                folders.make(output.path().parent().unwrap_or(Path::new(".")))?;
                staged.push(output.stage()?);
            }
        }
        folders.keep();
        for file in staged {
            file.persist()?;
        }
        for change in &changes {
            if let FileChange::Orphan(path) = change {
                fs::remove_file(path).with_context(|| format!("cannot delete {}", path.display()))?;
            }
        }
        Ok(changes)
    }
}

/// Folders that were created for files, and are deleted again unless the files are kept.
#[derive(Default)]
struct Folders {
    /// In the order of creation: each after its parent.
    made: Vec<PathBuf>,
    known: BTreeSet<PathBuf>,
}

impl Folders {
    fn make(&mut self, folder: &Path) -> anyhow::Result<()> {
        if !self.known.insert(folder.to_owned()) {
            return Ok(());
        }
        let missing: Vec<&Path> = folder.ancestors().take_while(|folder| !folder.exists()).collect();
        for folder in missing
            .into_iter()
            .rev()
            .filter(|folder| !folder.as_os_str().is_empty())
        {
            fs::create_dir(folder).with_context(|| format!("cannot make {}", folder.display()))?;
            self.made.push(folder.to_owned());
        }
        Ok(())
    }

    fn keep(mut self) {
        self.made.clear();
    }
}

impl Drop for Folders {
    fn drop(&mut self) {
        for folder in self.made.iter().rev() {
            // A folder that is not empty stays.
            let _ = fs::remove_dir(folder);
        }
    }
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;

    fn generated(outputs: Vec<Output>, orphans: Vec<PathBuf>) -> Generated {
        Generated {
            outputs,
            orphans,
            summary: String::new(),
        }
    }

    #[test]
    fn all_files_are_written_or_none() {
        let folder = TempDir::new().unwrap();
        let file = folder.path().join("file");
        fs::write(&file, "by hand").unwrap();
        let first = Output::new(folder.path(), "new/deep/a.rs", "a".to_owned());
        let present = Output::new(folder.path(), "file", "other".to_owned());
        // No folder can be created where a file is.
        let impossible = Output::new(&file, "b.rs", "b".to_owned());
        let outputs = vec![first.clone(), present, impossible];
        assert!(generated(outputs, Vec::new()).write().is_err());
        let left: Vec<_> = fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .collect();
        assert_eq!(left, std::slice::from_ref(&file));
        assert_eq!(fs::read_to_string(&file).unwrap(), "by hand");

        let whole = generated(vec![first], vec![file.clone()]);
        assert_eq!(whole.write().unwrap().len(), 2);
        assert_eq!(fs::read_to_string(folder.path().join("new/deep/a.rs")).unwrap(), "a");
        assert!(!file.exists());
        let kept = Output::initial(folder.path(), "file", "generated".to_owned());
        fs::write(&file, "by hand").unwrap();
        assert!(generated(vec![kept], Vec::new()).write().unwrap().is_empty());
        assert_eq!(fs::read_to_string(&file).unwrap(), "by hand");
        assert!(
            generated(whole.outputs.clone(), Vec::new())
                .changes()
                .unwrap()
                .is_empty()
        );
    }
}
