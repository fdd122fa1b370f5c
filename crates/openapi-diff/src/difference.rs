//! What a rule finds between two places.

use std::fmt;

use openapi_model::Pointer;

use crate::report::Place;
use crate::verdict::Judgement;

/// The kind of change that is not looked into any further.
pub(crate) const REPLACED: &str = "schema-replaced";

/// The kind of change that counts in XML alone.
pub(crate) const XML: &str = "xml-changed";

/// One difference, before it is known which operations it reaches.
#[derive(Clone, Debug)]
pub(crate) struct Difference {
    pub(crate) kind: &'static str,
    pub(crate) place: Place,
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
        Self {
            kind,
            place: Place { old, new },
            subject,
            what: what.into(),
            judgement: judgement.into(),
        }
    }
}

/// What a difference is about.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Subject {
    /// The component that holds it, or nothing where it belongs to operations.
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

    /// Names a part of the part.
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
