//! A document, freed of spelling: what means the same reads the same.

use openapi_model::ProblemKind;
use serde_json::{Map, Value};

use crate::Pointer;

mod bounds;
mod decimal;
mod likeness;
mod operation;
mod parameter;
mod places;
mod reader;
mod schema;
mod sections;
mod security;
mod servers;
mod slot;
mod subject;

pub(crate) use bounds::Keyword;
pub(crate) use decimal::{Decimal, canonical};
pub(crate) use likeness::{Likeness, Likenesses};
pub(crate) use operation::{Operation, Owner};
pub(crate) use parameter::Parameter;
pub(crate) use places::Places;
pub(crate) use reader::Reader;
pub(crate) use schema::{Additional, Child, Condition, Fact, Facts, Schema, Union, without_texts};
pub(crate) use sections::{MediaType, media_types, members};
pub(crate) use security::{Flow, Requirements, Scheme, Schemes};
pub(crate) use servers::Server;
pub(crate) use slot::{NOTES, Slot};

/// A document that has passed the check: every reference leads somewhere.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Document<'a> {
    root: &'a Value,
}

impl<'a> Document<'a> {
    /// Checks a document, or says where it is none. What is only missing does no harm.
    pub(crate) fn open(root: &'a Value) -> Result<Self, (Pointer, String)> {
        let document = openapi_model::Document::of_value("", root.clone());
        let mut problems = document.problems().into_iter();
        match problems.find(|problem| problem.kind != ProblemKind::Incomplete) {
            None => Ok(Self { root }),
            Some(problem) => {
                let pointer = Pointer::from_reference(&problem.pointer.to_string()).unwrap_or_default();
                Err((
                    pointer,
                    format!("found {}, expected {}", problem.found, problem.expected),
                ))
            }
        }
    }

    /// What stands at a place; null where nothing does.
    pub(crate) fn get(self, place: &Pointer) -> &'a Value {
        place.get(self.root).unwrap_or(&Value::Null)
    }

    /// Members of the object at a place; none where there is no object.
    pub(crate) fn entries(self, place: &Pointer) -> impl Iterator<Item = (&'a String, Pointer)> + use<'a> {
        let place = place.clone();
        let members = self.get(&place).as_object().into_iter().flat_map(Map::keys);
        members.map(move |name| (name, place.join(name)))
    }

    /// Elements of the list at a place; none where there is no list.
    pub(crate) fn elements(self, place: &Pointer) -> impl Iterator<Item = Pointer> + use<> {
        let place = place.clone();
        let length = self.get(&place).as_array().map_or(0, Vec::len);
        (0..length).map(move |index| place.join(index))
    }

    /// The place that a chain of references leads to, or the place itself.
    pub(crate) fn follow(self, place: Pointer) -> Pointer {
        let mut here = place;
        while let Some(target) = reference(self.get(&here)) {
            here = target;
        }
        here
    }

    pub(crate) fn has_schema(self, name: &str) -> bool {
        let schemas = Pointer::root().join("components").join("schemas");
        !self.get(&schemas.join(name)).is_null()
    }
}

/// Where a reference object leads.
pub(crate) fn reference(value: &Value) -> Option<Pointer> {
    value["$ref"].as_str().and_then(Pointer::from_reference)
}

/// What is there to be read and not to be obeyed.
pub(crate) fn is_text(keyword: &str) -> bool {
    const TEXTS: [&str; 9] = [
        "description",
        "summary",
        "title",
        "example",
        "examples",
        "externalDocs",
        "tags",
        "$comment",
        "xml",
    ];
    keyword.starts_with("x-") || TEXTS.contains(&keyword)
}
