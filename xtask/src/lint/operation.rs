//! Operations, and what belongs to them.

use super::Place;
use crate::document::Document;

const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// One operation of a document.
#[derive(Clone, Debug)]
pub(super) struct Operation<'a> {
    pub(super) path: &'a str,
    pub(super) place: Place<'a>,
    /// The path item, whose parameters every operation of the path has.
    item: Place<'a>,
}

impl<'a> Operation<'a> {
    pub(super) fn all(document: &'a Document) -> Vec<Self> {
        let mut operations = Vec::new();
        for (path, item) in Place::root(document).member("paths").members() {
            let item = item.follow(document);
            for (method, place) in item.members() {
                if METHODS.contains(&method) {
                    let item = item.clone();
                    operations.push(Self { path, place, item });
                }
            }
        }
        operations
    }

    /// Whether it is a call that is made for one connected account.
    pub(super) fn is_access(&self) -> bool {
        self.path
            .strip_prefix("/v2/access")
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// The parameters, those of the path first, where they are defined.
    pub(super) fn parameters(&self, document: &'a Document) -> Vec<Place<'a>> {
        let lists = [&self.item, &self.place].map(|holder| holder.member("parameters"));
        let given = lists.iter().flat_map(Place::elements);
        given.map(|parameter| parameter.follow(document)).collect()
    }

    /// The responses by status, where they are defined.
    pub(super) fn responses(&self, document: &'a Document) -> Vec<(&'a str, Place<'a>)> {
        let given = self.place.member("responses").members();
        given
            .map(|(status, response)| (status, response.follow(document)))
            .collect()
    }
}
