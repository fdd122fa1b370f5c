//! Three-way merges: the changes of one document, made in another of the same API.

mod contradiction;
mod lists;
mod operations;
mod references;
mod report;
mod schemas;
mod side;
mod slot;
mod votes;
mod walk;

use std::fmt;

use openapi_model::text::{CannotEdit, Edit, applied};
use openapi_model::{Document, Pointer, ProblemKind};

pub use report::{Conflict, Conflicting, Kept, Taken, markdown, text};

/// Settings of a merge.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Settings {
    /// Whether the documents share the names of components, so that unused components are merged, too. Turn this off for
    /// a document of another author, whose operations are the same. Default: true.
    pub names: bool,
    /// Conflicts that are decided for ours, by their pointers.
    pub keep: Vec<Pointer>,
    /// Conflicts that are decided for theirs.
    pub take: Vec<Pointer>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            names: true,
            keep: Vec::new(),
            take: Vec::new(),
        }
    }
}

/// The result of a merge.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Merge {
    /// The text of ours, with the changes of theirs except for conflicts.
    pub text: String,
    /// The changes that were made.
    pub taken: Vec<Taken>,
    /// The changes that need a person.
    pub conflicts: Vec<Conflict>,
    /// Names and texts that changed in theirs, and stay as they are in ours.
    pub kept: Vec<Kept>,
    /// Decisions of the settings that no conflict asked for.
    pub unused: Vec<Pointer>,
}

/// Why documents cannot be merged.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// A document is not valid.
    Invalid {
        /// The problem, with the name of the document.
        problem: String,
    },
    /// The text of ours cannot be edited.
    Text(CannotEdit),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid { problem } => f.write_str(problem),
            Self::Text(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {}

/// Merges the changes from `base` to `theirs` into `ours`.
///
/// Objects are matched by what identifies them: operations by method and path, parameters by location and name,
/// responses by status, schemas by where they are used, properties by name, values of an enum by themselves; references
/// are followed, so that one document may have as a component what another has in place. What only ours has stays: more
/// members, `x-` names, texts, comments and the order of the text.
///
/// # Errors
///
/// If a document is invalid, or the text of ours cannot be edited: it has several files, or anchors.
///
/// ```
/// use openapi_diff::merge::{Settings, merge};
/// use openapi_model::Document;
///
/// let read = |limit: u8, comment: &str| {
///     let text = format!("openapi: 3.1.0\ninfo: {{title: Pets, version: '1'}}\npaths:\n  /pets:\n    get:{comment}\n      \
///         parameters:\n        - {{name: limit, in: query, schema: {{type: integer, maximum: {limit}}}}}\n");
///     Document::read("pets.yaml", &text)
/// };
/// let merge = merge(&read(20, "")?, &read(20, "  # ours")?, &read(50, "")?, &Settings::default()).expect("three documents");
/// assert!(merge.conflicts.is_empty());
/// assert!(merge.text.contains("get:  # ours\n") && merge.text.contains("maximum: 50}"));
/// # Ok::<(), openapi_model::Problems>(())
/// ```
pub fn merge(base: &Document, ours: &Document, theirs: &Document, settings: &Settings) -> Result<Merge, Error> {
    for document in [base, ours, theirs] {
        let mut problems = document.problems().into_iter();
        if let Some(problem) = problems.find(|problem| problem.kind != ProblemKind::Incomplete) {
            return Err(Error::Invalid {
                problem: problem.to_string(),
            });
        }
    }
    // The first walk finds which component of ours is which of theirs.
    let mut first = walk::Walk::new([base, theirs, ours], settings);
    first.document();
    let mut walk = walk::Walk::new([base, theirs, ours], settings);
    (walk.names, walk.base_names) = (first.names, first.base_names);
    walk.document();
    let mut outcome = votes::outcome(&walk);
    let merged = applied(ours.value(), &outcome.edits);
    let unused = references::orphaned(ours.value(), &merged);
    outcome.taken.extend(unused.iter().map(|pointer| Taken {
        pointer: pointer.clone(),
        what: "removed: nothing uses it any more".to_owned(),
        location: ours.location(pointer).to_string(),
    }));
    outcome
        .edits
        .extend(unused.into_iter().map(|pointer| Edit::Remove { pointer }));
    let text = ours.edited(&outcome.edits, Some(theirs)).map_err(Error::Text)?;
    if outcome.conflicts.is_empty() {
        Document::read(ours.name(), &text).map_err(|problems| Error::Invalid {
            problem: format!("the merged document is not valid: {problems}"),
        })?;
    }
    Ok(Merge {
        text,
        taken: outcome.taken,
        conflicts: outcome.conflicts,
        kept: outcome.kept,
        unused: outcome.unused,
    })
}
