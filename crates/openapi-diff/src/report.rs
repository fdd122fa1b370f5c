//! What the comparison says.

use openapi_model::Pointer;
use serde::Serialize;

use crate::class::Class;
use crate::step::Step;

/// All that changed for a caller.
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
    /// What is unclear counts as breaking. Where texts alone differ it is a patch: the documentation is generated anew.
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

/// One change, stated once however many operations it reaches.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Change {
    /// How much it matters.
    pub class: Class,
    /// Which change it is: a stable name, for instance `field-removed`.
    pub kind: &'static str,
    /// What carries it.
    pub direction: Direction,
    /// Where it stands.
    pub place: Place,
    /// What changed, for people: `listPets: query parameter `limit`` or `schema Pet: field `name``.
    pub subject: String,
    /// How it changed, with the value before and after.
    pub what: String,
    /// Why it is of its class.
    pub why: String,
    /// The version step that it asks for by itself.
    pub step: Step,
    /// The operations that it reaches: their ids, or method and path where they have none.
    pub operations: Vec<String>,
}

/// The direction in which a changed thing travels.
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

/// Where a change stands. What was added has no old place, what was removed no new one.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[non_exhaustive]
pub struct Place {
    /// In the old document.
    pub old: Option<Pointer>,
    /// In the new document.
    pub new: Option<Pointer>,
}
