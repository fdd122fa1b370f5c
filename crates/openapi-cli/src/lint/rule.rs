//! Lint rules.

use openapi_model::Document;

use super::findings::Findings;

/// A lint rule.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Short name, as in findings.
    pub name: &'static str,
    /// The reason for the rule.
    pub why: &'static str,
    /// Finds violations. The document may be invalid in any way.
    pub check: fn(&Document, &mut Findings),
}
