//! What a rule is.

use openapi_model::Document;

use super::findings::Findings;

/// Something that a document keeps to.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Short name, as in findings.
    pub name: &'static str,
    /// Why it is asked for.
    pub why: &'static str,
    /// Finds what breaks it. The document may be wrong in any way.
    pub check: fn(&Document, &mut Findings),
}
