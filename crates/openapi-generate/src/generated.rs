//! The output of a run of the generator.

use std::path::PathBuf;

use crate::output::Output;

/// The output of a run; no file is on disk yet.
#[derive(Debug)]
#[non_exhaustive]
pub struct Generated {
    /// The files as they should be.
    pub outputs: Vec<Output>,
    /// Stale generated files: no longer produced.
    pub orphans: Vec<PathBuf>,
    /// What became of the operations, for people: lines, or nothing where all of them were generated.
    pub summary: String,
}
