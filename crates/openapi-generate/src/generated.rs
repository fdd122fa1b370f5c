//! What a run of the generator gives.

use std::path::PathBuf;

use crate::output::Output;

/// What was generated, none of it written yet.
#[derive(Debug)]
#[non_exhaustive]
pub struct Generated {
    /// The files as they should be.
    pub outputs: Vec<Output>,
    /// Files that were generated once, and that nothing generates now.
    pub orphans: Vec<PathBuf>,
    /// What became of the operations, for people: lines, or nothing where all of them were generated.
    pub summary: String,
}
