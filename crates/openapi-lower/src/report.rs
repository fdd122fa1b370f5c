//! The report of the lowering: changes and refusals.

use std::fmt;

use crate::Pointer;

/// A change that a rule made.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Change {
    /// Name of the rule.
    pub rule: &'static str,
    /// The pointer of the value.
    pub pointer: Pointer,
    /// What was done, in a few words.
    pub what: String,
    /// Whether the generated type is less specific than the document. Data is never lost: it is available as raw JSON,
    /// bytes or text.
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

/// A construct that no rule supports.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Refusal {
    /// Name of the rule that refused it.
    pub rule: &'static str,
    /// The pointer of the value.
    pub pointer: Pointer,
    /// What was found.
    pub found: String,
    /// How to fix it.
    pub remedy: String,
}

impl Refusal {
    /// A refusal by another step of the generation, reported along with those of the lowering.
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
