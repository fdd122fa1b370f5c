//! Brings generated files up to date, or lists those that are not.

use std::fmt::Write as _;
use std::path::Path;

use openapi_generate::{FileChange, Generated};

/// The exit code of stale files.
pub const STALE: u8 = 4;

/// What to do with files that differ from what is generated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Write them.
    Write,
    /// List them.
    Check,
    /// List them with the lines that differ.
    Compare,
}

/// What was done.
#[derive(Debug)]
#[non_exhaustive]
pub struct Outcome {
    /// For people: a line for each file that differs.
    pub text: String,
    /// How many files differ, or differed.
    pub changed: usize,
    /// How many files there are, stale ones included.
    pub files: usize,
}

/// Writes all files or none, or lists those that differ. `shown` is how a path is displayed.
///
/// # Errors
///
/// If a file cannot be read, written or deleted.
pub fn settle(generated: &Generated, mode: Mode, shown: impl Fn(&Path) -> String) -> anyhow::Result<Outcome> {
    let changes = match mode {
        Mode::Write => generated.write()?,
        Mode::Check | Mode::Compare => generated.changes()?,
    };
    let mut text = generated.summary.clone();
    for change in &changes {
        let path = shown(change.path());
        match (mode, change) {
            (Mode::Write, FileChange::Orphan(_)) => writeln!(text, "deleted {path}")?,
            (Mode::Write, _) => writeln!(text, "wrote {path}")?,
            (Mode::Compare, FileChange::Missing(output) | FileChange::Stale(output)) => {
                text.push_str(&output.difference(&path)?.unwrap_or_default());
            }
            (_, FileChange::Missing(_)) => writeln!(text, "{path}: missing")?,
            (_, FileChange::Stale(_)) => writeln!(text, "{path}: stale")?,
            _ => writeln!(text, "{path}: stale generated file, no longer produced")?,
        }
    }
    if changes.is_empty() {
        writeln!(text, "{} files are up to date", generated.outputs.len())?;
    }
    Ok(Outcome {
        text,
        changed: changes.len(),
        files: generated.outputs.len() + generated.orphans.len(),
    })
}
