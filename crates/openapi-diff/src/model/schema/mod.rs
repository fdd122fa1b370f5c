//! What a schema says of values.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::bounds::Limit;
use super::{Document, Keyword, is_text, reference};
use crate::Pointer;

mod merge;
mod own;

/// Something that a schema says, and where it says so.
#[derive(Clone, Debug)]
pub(crate) struct Fact<T> {
    pub(crate) value: T,
    pub(crate) at: Pointer,
}

impl<T> Fact<T> {
    pub(in crate::model) fn new(value: T, at: Pointer) -> Self {
        Self { value, at }
    }
}

/// A schema with the members of its `allOf` merged into it. Every fact keeps the place that it comes from, so that a
/// change to a shared member is found once.
#[derive(Clone, Debug, Default)]
pub(crate) struct Schema {
    /// Where it stands.
    pub(crate) place: Pointer,
    /// Names of types, null left out. None when every type will do.
    pub(crate) types: Option<Fact<BTreeSet<String>>>,
    /// Whether null will do; none when the schema does not say.
    pub(crate) nullable: Option<Fact<bool>>,
    pub(crate) format: Option<Fact<String>>,
    pub(crate) pattern: Option<Fact<String>>,
    /// The values, by their JSON.
    pub(crate) values: Option<Fact<BTreeSet<String>>>,
    pub(crate) limits: BTreeMap<Keyword, Fact<Limit>>,
    pub(crate) multiple_of: Option<Fact<Value>>,
    pub(crate) unique: Option<Fact<bool>>,
    pub(crate) fields: BTreeMap<String, Pointer>,
    /// Names of required fields, and the schemas that require them.
    pub(crate) required: BTreeMap<String, Pointer>,
    pub(crate) additional: Option<Fact<Additional>>,
    pub(crate) items: Option<Pointer>,
    pub(crate) alternatives: Vec<Pointer>,
    pub(crate) discriminator: Option<Fact<Value>>,
    /// Keywords that no rule knows, compared as they stand.
    pub(crate) others: BTreeMap<String, Fact<Value>>,
}

/// What an object may hold beside its fields. Anything is not mentioned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Additional {
    Closed,
    Typed,
}

impl Schema {
    pub(crate) fn read(document: Document<'_>, place: &Pointer) -> Self {
        Self::collect(document, place, &mut Vec::new())
    }

    fn collect(document: Document<'_>, place: &Pointer, above: &mut Vec<Pointer>) -> Self {
        let value = document.get(place);
        let mut schema = Self::own(document, value, place);
        above.push(place.clone());
        let beside = reference(value).into_iter();
        for member in beside.chain(document.elements(&place.join("allOf"))) {
            let member = document.follow(member);
            // A schema that is a member of itself adds nothing.
            if !above.contains(&member) {
                schema.merge(Self::collect(document, &member, above));
            }
        }
        above.pop();
        schema
    }

    /// Whether null will do. A schema that lets everything through does not single it out.
    pub(crate) fn is_nullable(&self) -> bool {
        let says_something = self.types.is_some() || !self.alternatives.is_empty() || !self.fields.is_empty();
        says_something && self.nullable.as_ref().is_some_and(|fact| fact.value)
    }

    /// Whether every value will do.
    pub(crate) fn says_nothing(&self) -> bool {
        self.type_names().is_none() && self.alternatives.is_empty()
    }

    /// The types, also where fields or elements imply them.
    pub(crate) fn type_names(&self) -> Option<BTreeSet<String>> {
        let implied = if !self.fields.is_empty() || self.additional.is_some() {
            Some("object")
        } else {
            self.items.as_ref().map(|_| "array")
        };
        let stated = self.types.as_ref().map(|types| types.value.clone());
        stated.or_else(|| implied.map(|name| BTreeSet::from([name.to_owned()])))
    }

    /// The types as a reader would say them: `integer (int64)`, `string or number`, `anything`.
    pub(crate) fn shown_type(&self) -> String {
        let Some(types) = &self.types else {
            return match self.alternatives.len() {
                0 => "anything".to_owned(),
                several => format!("one of {several} alternatives"),
            };
        };
        let types: Vec<&str> = types.value.iter().map(String::as_str).collect();
        let types = types.join(" or ");
        match &self.format {
            Some(format) => format!("{types} ({})", format.value),
            None => types,
        }
    }
}

/// A piece of a document without what is there to be read.
pub(crate) fn without_texts(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let members = members.iter().filter(|(name, _)| !is_text(name));
            Value::Object(
                members
                    .map(|(name, inner)| (name.clone(), without_texts(inner)))
                    .collect(),
            )
        }
        Value::Array(elements) => Value::Array(elements.iter().map(without_texts).collect()),
        other => other.clone(),
    }
}
