//! Operations, and what belongs to them.

use super::Place;
use crate::document::Document;

/// One operation of a document.
#[derive(Clone, Debug)]
pub struct Operation<'a> {
    read: openapi_model::Operation<'a>,
    /// Where it stands.
    pub place: Place<'a>,
}

impl<'a> Operation<'a> {
    /// All operations, in the order of the document.
    pub fn all(document: &'a Document) -> Vec<Self> {
        let operations = document.model().operations().into_iter();
        operations
            .map(|read| Self {
                place: Place::of(&read.node),
                read,
            })
            .collect()
    }

    /// Its path template.
    pub fn path(&self) -> &str {
        &self.read.path
    }

    /// The parameters that are stated for it, where they are defined.
    pub fn parameters(&self, document: &'a Document) -> Vec<Place<'a>> {
        let parameters = self.read.stated_parameters(document.model());
        parameters.iter().map(|parameter| Place::of(&parameter.node)).collect()
    }

    /// The responses by status, where they are defined.
    pub fn responses(&self, document: &'a Document) -> Vec<(&'a str, Place<'a>)> {
        let responses = self.read.responses(document.model()).into_iter();
        responses
            .map(|(status, response)| (status, Place::of(&response)))
            .collect()
    }
}
