//! What a schema says of values.

use std::collections::{BTreeMap, BTreeSet};

use openapi_model::{Bound, Condition, Fact, Limit, Pointer};
use serde_json::{Number, Value};

use super::places::Places;

mod children;
mod folded;
mod reading;

/// All that a keyword may say several times in members of `allOf`, and where.
pub(crate) type Facts<T> = BTreeMap<T, Pointer>;

/// A schema together with all that hold with it. Every fact keeps the place that it comes from, so that a change to a
/// shared member is found once.
#[derive(Clone, Debug, Default)]
pub(crate) struct Schema {
    /// Where it stands, and where that begins which holds with it.
    pub(crate) place: Pointer,
    places: Places,
    /// Where it says that no value will do.
    pub(crate) refused: Option<Pointer>,
    /// Names of types, null left out. None when every type will do.
    pub(crate) types: Option<Fact<BTreeSet<String>>>,
    nullable: bool,
    pub(crate) formats: Facts<String>,
    pub(crate) patterns: Facts<String>,
    /// How a string holds bytes, other than by base64, which is a format.
    pub(crate) encodings: Facts<String>,
    /// What a string holds.
    pub(crate) media_types: Facts<String>,
    pub(crate) content: Vec<Pointer>,
    /// The values, by their JSON in one spelling.
    pub(crate) values: Option<Fact<BTreeMap<String, String>>>,
    pub(crate) limits: BTreeMap<Limit, Fact<Bound>>,
    pub(crate) multiples: Vec<Fact<Number>>,
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
    pub(crate) discriminator: Option<Fact<Discriminator>>,
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

/// The field that tells alternatives apart.
#[derive(Clone, Debug, Hash)]
pub(crate) struct Discriminator {
    pub(crate) field: String,
    /// References to schemas, or their names, by value of the field.
    pub(crate) mapping: BTreeMap<String, String>,
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
        says_something && self.nullable
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
