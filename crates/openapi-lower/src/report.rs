//! What the lowering says of its work.

use std::fmt;

use crate::Pointer;

/// One place that a rule has changed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Change {
    /// Name of the rule.
    pub rule: &'static str,
    /// Where.
    pub pointer: Pointer,
    /// What was done, as a short sentence.
    pub what: String,
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.rule, self.pointer, self.what)
    }
}

/// One place that no rule can take.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Refusal {
    /// Name of the rule that gave up.
    pub rule: &'static str,
    /// Where.
    pub pointer: Pointer,
    /// What stands there.
    pub found: String,
    /// What to do about it.
    pub remedy: String,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} ({}); {}", self.pointer, self.found, self.rule, self.remedy)
    }
}

impl std::error::Error for Refusal {}
