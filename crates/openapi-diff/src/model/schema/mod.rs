//! What a schema says of values.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::bounds::Limit;
use super::decimal::Decimal;
use super::{Document, Keyword, Places, is_text};
use crate::Pointer;

mod folded;
mod merge;
mod own;
mod signature;

pub(crate) use signature::Child;

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

/// All that a keyword may say several times in members of `allOf`, and where.
pub(crate) type Facts<T> = BTreeMap<T, Pointer>;

/// A schema with the members of its `allOf` merged into it: all of them hold. Every fact keeps the place that it comes
/// from, so that a change to a shared member is found once.
#[derive(Clone, Debug, Default)]
pub(crate) struct Schema {
    /// Where it stands.
    pub(crate) place: Pointer,
    /// Where it says that nothing will do.
    pub(crate) refused: Option<Pointer>,
    /// Names of types, null left out. None when every type will do.
    pub(crate) types: Option<Fact<BTreeSet<String>>>,
    /// Whether null will do; none when the schema does not say.
    pub(crate) nullable: Option<Fact<bool>>,
    pub(crate) formats: Facts<String>,
    pub(crate) patterns: Facts<String>,
    /// How a string holds bytes, other than by base64, which is a format.
    pub(crate) encodings: Facts<String>,
    /// What a string holds.
    pub(crate) media_types: Facts<String>,
    pub(crate) content: Vec<Pointer>,
    /// The values, by their JSON in one spelling.
    pub(crate) values: Option<Fact<BTreeMap<String, String>>>,
    pub(crate) limits: BTreeMap<Keyword, Fact<Limit>>,
    pub(crate) multiples: Facts<Decimal>,
    pub(crate) unique: Option<Fact<bool>>,
    pub(crate) fields: BTreeMap<String, Places>,
    /// Names of required fields, and the schemas that require them.
    pub(crate) required: BTreeMap<String, Pointer>,
    pub(crate) additional: Option<Fact<Additional>>,
    /// Fields by the pattern of their names.
    pub(crate) pattern_fields: BTreeMap<String, Places>,
    /// What holds for the names of fields.
    pub(crate) field_names: Vec<Pointer>,
    /// Fields that must be there with another one: the other one first.
    pub(crate) dependent_fields: Facts<(String, String)>,
    /// What holds for the whole object when a field is there.
    pub(crate) dependents: BTreeMap<String, Places>,
    /// What holds for elements, one by one.
    pub(crate) tuple: Vec<Places>,
    /// What holds for the other elements.
    pub(crate) items: Vec<Pointer>,
    /// What some element must be.
    pub(crate) contained: Vec<Pointer>,
    /// Members of `oneOf` and `anyOf`, null left out.
    pub(crate) unions: Vec<Union>,
    /// Schemas whose values are refused.
    pub(crate) negations: Vec<Pointer>,
    pub(crate) conditions: Vec<Condition>,
    pub(crate) discriminator: Option<Fact<Value>>,
    /// Keywords that no rule knows, compared as they stand.
    pub(crate) others: BTreeMap<String, Fact<Value>>,
}

/// Alternatives.
#[derive(Clone, Debug)]
pub(crate) struct Union {
    /// Whether exactly one has to fit, as in `oneOf`.
    pub(crate) exclusive: bool,
    pub(crate) members: Vec<Pointer>,
    pub(crate) at: Pointer,
}

/// `if`, `then` and `else` of one schema.
#[derive(Clone, Debug)]
pub(crate) struct Condition {
    pub(crate) of: Pointer,
    pub(crate) met: Option<Pointer>,
    pub(crate) unmet: Option<Pointer>,
}

/// What an object may hold beside its fields. Anything is not mentioned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Additional {
    Closed,
    Typed(Vec<Pointer>),
}

impl Schema {
    /// Members of all unions.
    pub(crate) fn alternatives(&self) -> impl Iterator<Item = &Pointer> {
        self.unions.iter().flat_map(|union| &union.members)
    }

    /// Whether null will do. A schema that lets everything through does not single it out.
    pub(crate) fn is_nullable(&self) -> bool {
        let says_something = self.types.is_some() || !self.unions.is_empty() || !self.fields.is_empty();
        says_something && self.nullable.as_ref().is_some_and(|fact| fact.value)
    }

    /// Whether every value will do.
    pub(crate) fn says_nothing(&self) -> bool {
        self.type_names().is_none() && self.unions.is_empty() && self.refused.is_none()
    }

    /// The types, also where fields or elements imply them.
    pub(crate) fn type_names(&self) -> Option<BTreeSet<String>> {
        let object = !self.fields.is_empty() || self.additional.is_some() || !self.pattern_fields.is_empty();
        let array = !self.items.is_empty() || !self.tuple.is_empty();
        let string = !self.media_types.is_empty() || !self.encodings.is_empty();
        let implied = [(object, "object"), (array, "array"), (string, "string")];
        let implied = implied.into_iter().find_map(|(said, name)| said.then_some(name));
        let stated = self.types.as_ref().map(|types| types.value.clone());
        stated.or_else(|| implied.map(|name| BTreeSet::from([name.to_owned()])))
    }

    /// The types as a reader would say them: `integer (int64)`, `string or number`, `anything`.
    pub(crate) fn shown_type(&self) -> String {
        if self.refused.is_some() {
            return "nothing at all".to_owned();
        }
        let Some(types) = self.type_names() else {
            return match self.alternatives().count() {
                0 => "anything".to_owned(),
                several => format!("one of {several} alternatives"),
            };
        };
        let types: Vec<&str> = types.iter().map(String::as_str).collect();
        let types = types.join(" or ");
        let formats: Vec<&str> = self.formats.keys().map(String::as_str).collect();
        match formats.as_slice() {
            [] => types,
            formats => format!("{types} ({})", formats.join(", ")),
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
