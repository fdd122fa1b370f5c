//! How much a change matters.

use std::fmt;

use serde::Serialize;

/// What a change means for a program that was right against the old document. Later is worse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Class {
    /// It goes on working, as it was built and once it is rebuilt.
    Compatible,
    /// The documents do not tell. Counts as breaking when a version is chosen.
    Unclear,
    /// It can stop working, as it was built or once it is rebuilt.
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
