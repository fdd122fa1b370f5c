//! The classes of changes.

use std::fmt;

use serde::Serialize;

/// The effect of a change on a program that works against the old document. Later is worse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Class {
    /// It keeps working, as built and after a rebuild.
    Compatible,
    /// Cannot be decided from the documents. Counts as breaking for the version.
    Unclear,
    /// It can stop working, as built or after a rebuild.
    Breaking,
}

impl Class {
    /// All classes, worst first.
    pub const ALL: [Self; 3] = [Self::Breaking, Self::Unclear, Self::Compatible];
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Compatible => "compatible",
            Self::Unclear => "unclear",
            Self::Breaking => "breaking",
        })
    }
}
