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
    /// Whether the generated code says less of this place than the document does. Data is never lost: it comes
    /// as raw JSON, bytes or text.
    pub loss: bool,
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.rule, self.pointer, self.what)?;
        if self.loss {
            f.write_str(" (loses typing)")
        } else {
            Ok(())
        }
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

impl Refusal {
    /// A refusal of another step of the generation, to be reported with those of the lowering.
    #[must_use]
    pub fn new(rule: &'static str, pointer: Pointer, found: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self {
            rule,
            pointer,
            found: found.into(),
            remedy: remedy.into(),
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} ({}); {}", self.pointer, self.found, self.rule, self.remedy)
    }
}

impl std::error::Error for Refusal {}
