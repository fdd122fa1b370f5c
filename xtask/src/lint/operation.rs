//! Operations, and what belongs to them.

use super::Place;
use crate::document::Document;

/// One operation of a document.
#[derive(Clone, Debug)]
pub(super) struct Operation<'a> {
    read: openapi_model::Operation<'a>,
    pub(super) place: Place<'a>,
}

impl<'a> Operation<'a> {
    pub(super) fn all(document: &'a Document) -> Vec<Self> {
        let operations = document.model().operations().into_iter();
        operations
            .map(|read| Self {
                place: Place::of(&read.node),
                read,
            })
            .collect()
    }

    pub(super) fn path(&self) -> &str {
        &self.read.path
    }

    /// Whether it is a call that is made for one connected account.
    pub(super) fn is_access(&self) -> bool {
        self.path()
            .strip_prefix("/v2/access")
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// The parameters that are stated for it, where they are defined.
    pub(super) fn parameters(&self, document: &'a Document) -> Vec<Place<'a>> {
        let parameters = self.read.stated_parameters(document.model());
        parameters.iter().map(|parameter| Place::of(&parameter.node)).collect()
    }

    /// The responses by status, where they are defined.
    pub(super) fn responses(&self, document: &'a Document) -> Vec<(&'a str, Place<'a>)> {
        let responses = self.read.responses(document.model()).into_iter();
        responses
            .map(|(status, response)| (status, Place::of(&response)))
            .collect()
    }
}
