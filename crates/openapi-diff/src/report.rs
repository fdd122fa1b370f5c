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
