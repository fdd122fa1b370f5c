//! The result of a comparison.

use openapi_model::Pointer;
use serde::Serialize;

use crate::class::Class;
use crate::step::Step;

/// All changes for a caller.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Report {
    /// The changes, worst first.
    pub changes: Vec<Change>,
    /// How many descriptions, summaries, titles, examples, tags and extensions differ.
    pub texts_changed: usize,
    /// How many changes were taken out by [`accept`](Self::accept).
    #[serde(skip_serializing_if = "is_zero")]
    pub accepted: usize,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "for serde")]
fn is_zero(count: &usize) -> bool {
    *count == 0
}

impl Report {
    /// Whether a caller notices anything beyond documentation.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// The class of the worst change.
    #[must_use]
    pub fn worst(&self) -> Option<Class> {
        self.changes.iter().map(|change| change.class).max()
    }

    /// How many changes are of `class`.
    #[must_use]
    pub fn count(&self, class: Class) -> usize {
        self.changes.iter().filter(|change| change.class == class).count()
    }

    /// The version step that the changes ask for.
    ///
    /// Unclear changes count as breaking. If only texts differ, it is a patch: the documentation is regenerated.
    #[must_use]
    pub fn step(&self) -> Step {
        let texts = if self.texts_changed == 0 {
            Step::None
        } else {
            Step::Patch
        };
        self.changes.iter().map(|change| change.step).fold(texts, Step::max)
    }
}

/// A change, reported once however many operations it affects.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Change {
    /// Its class.
    pub class: Class,
    /// A stable name for the kind of change, `field-removed` for instance.
    pub kind: &'static str,
    /// Whether it is in requests or in responses.
    pub direction: Direction,
    /// Its JSON pointers.
    pub pointers: Pointers,
    /// The files, lines and columns of these values, where the documents were read from text.
    pub locations: Locations,
    /// What changed, for display: `listPets: query parameter `limit`` or `schema Pet: field `name``.
    pub subject: String,
    /// How it changed, with the value before and after.
    pub what: String,
    /// The reason for its class.
    pub why: String,
    /// The version step that it requires by itself.
    pub step: Step,
    /// The operations that it affects: their ids, or method and path if they have none.
    pub operations: Vec<String>,
}

/// The direction of a changed value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Direction {
    /// The operation as a whole: its path, its name, its security.
    Operation,
    /// The caller sends it.
    Request,
    /// The caller receives it.
    Response,
    /// Both.
    Both,
}

/// The JSON pointers of a change. An added value has no old one, a removed value no new one.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[non_exhaustive]
pub struct Pointers {
    /// In the old document.
    pub old: Option<Pointer>,
    /// In the new document.
    pub new: Option<Pointer>,
}

/// The origins of a change. An added value has no old one, a removed value no new one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Locations {
    /// In the old document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old: Option<Location>,
    /// In the new document. For a removed value, the nearest value around it that is still there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new: Option<Location>,
}

/// Where a value starts. Displays as `file:line:column`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Location {
    /// The name that the file was read under.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

impl Location {
    pub(crate) fn of(document: &openapi_model::Document, pointer: &Pointer) -> Option<Self> {
        let location = document.location(pointer);
        let position = location.position?;
        Some(Self {
            file: location.file.to_owned(),
            line: position.line,
            column: position.column,
        })
    }
}

impl std::fmt::Display for Location {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}
