//! A difference that a rule finds.

use std::fmt;

use openapi_model::Pointer;

use crate::report::Pointers;
use crate::verdict::Judgement;

/// The kind of change that ends the comparison of two schemas.
pub(crate) const REPLACED: &str = "schema-replaced";

/// The kind of change that matters only in XML.
pub(crate) const XML: &str = "xml-changed";

/// One difference, before it is known which operations it reaches.
#[derive(Clone, Debug)]
pub(crate) struct Difference {
    pub(crate) kind: &'static str,
    pub(crate) pointers: Pointers,
    pub(crate) subject: Subject,
    pub(crate) what: String,
    pub(crate) judgement: Judgement,
}

impl Difference {
    pub(crate) fn new(
        kind: &'static str,
        (old, new): (Option<Pointer>, Option<Pointer>),
        subject: Subject,
        what: impl Into<String>,
        judgement: impl Into<Judgement>,
    ) -> Self {
        debug_assert!(crate::kind(kind).is_some(), "the kind `{kind}` has no explanation");
        Self {
            kind,
            pointers: Pointers { old, new },
            subject,
            what: what.into(),
            judgement: judgement.into(),
        }
    }
}

/// The subject of a difference.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Subject {
    /// The component that contains it; none if it belongs to operations.
    pub(crate) owner: Option<String>,
    /// The part of the owner.
    pub(crate) part: String,
}

impl Subject {
    /// A part of an operation; empty for the operation itself.
    pub(crate) fn operation(part: impl Into<String>) -> Self {
        Self {
            owner: None,
            part: part.into(),
        }
    }

    /// Appends a part of the part.
    pub(crate) fn append(&mut self, part: &str) {
        if !self.part.is_empty() {
            self.part.push_str(", ");
        }
        self.part.push_str(part);
    }

    /// The subject as it reads after `owner`.
    pub(crate) fn shown(&self, owner: impl fmt::Display) -> String {
        match self.part.as_str() {
            "" => owner.to_string(),
            part => format!("{owner}: {part}"),
        }
    }
}
