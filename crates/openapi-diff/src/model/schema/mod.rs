//! A schema's constraints on values.

use std::collections::{BTreeMap, BTreeSet};

use openapi_model::{Bound, Condition, Fact, Limit, Pointer};
use serde_json::{Number, Value};

use super::pointer_set::PointerSet;

mod children;
mod folded;
mod reading;

/// The values of a keyword that may occur in several members of `allOf`, with their pointers.
pub(crate) type Facts<T> = BTreeMap<T, Pointer>;

/// A schema together with all that must hold with it. Every fact keeps its pointer, so that a change of a shared
/// member is found once.
#[derive(Clone, Debug, Default)]
pub(crate) struct Schema {
    /// Its pointer, and the pointers of all schemas that must hold.
    pub(crate) pointer: Pointer,
    pointers: PointerSet,
    /// The pointers of the keywords that allow no value.
    pub(crate) refused: Option<Pointer>,
    /// Names of types, without null. None if every type is allowed.
    pub(crate) types: Option<Fact<BTreeSet<String>>>,
    nullable: bool,
    pub(crate) formats: Facts<String>,
    pub(crate) patterns: Facts<String>,
    /// The encoding of bytes in a string, other than base64, which is a format.
    pub(crate) encodings: Facts<String>,
    /// The media type of a string's content.
    pub(crate) media_types: Facts<String>,
    pub(crate) content: Vec<Pointer>,
    /// The values, by their canonical JSON.
    pub(crate) values: Option<Fact<BTreeMap<String, String>>>,
    pub(crate) limits: BTreeMap<Limit, Fact<Bound>>,
    pub(crate) multiples: Vec<Fact<Number>>,
    pub(crate) unique: Option<Fact<bool>>,
    pub(crate) fields: BTreeMap<String, PointerSet>,
    /// Names of required fields, and the schemas that require them.
    pub(crate) required: BTreeMap<String, Pointer>,
    pub(crate) additional: Option<Fact<Additional>>,
    /// Fields by the pattern of their names.
    pub(crate) pattern_fields: BTreeMap<String, PointerSet>,
    /// Schemas of field names.
    pub(crate) field_names: Vec<Pointer>,
    /// Pairs of a field and another that it requires.
    pub(crate) dependent_fields: Facts<(String, String)>,
    /// Schemas of the whole object that apply if a field is present.
    pub(crate) dependents: BTreeMap<String, PointerSet>,
    /// Schemas of elements by position.
    pub(crate) tuple: Vec<PointerSet>,
    /// Schemas of the other elements.
    pub(crate) items: Vec<Pointer>,
    /// Schemas that some element must match.
    pub(crate) contained: Vec<Pointer>,
    /// Members of `oneOf` and `anyOf`, without null.
    pub(crate) unions: Vec<Union>,
    /// Schemas whose values are refused.
    pub(crate) negations: Vec<Pointer>,
    pub(crate) conditions: Vec<Condition>,
    pub(crate) discriminator: Option<Fact<Discriminator>>,
    /// Keywords without a rule, compared by value.
    pub(crate) others: BTreeMap<String, Fact<Value>>,
}

/// Alternatives.
#[derive(Clone, Debug)]
pub(crate) struct Union {
    /// Whether exactly one must match, as in `oneOf`.
    pub(crate) exclusive: bool,
    pub(crate) members: Vec<Pointer>,
    pub(crate) at: Pointer,
}

/// The field that distinguishes alternatives.
#[derive(Clone, Debug, Hash)]
pub(crate) struct Discriminator {
    pub(crate) field: String,
    /// References to schemas, or their names, by value of the field.
    pub(crate) mapping: BTreeMap<String, String>,
}

/// What an object may have besides its fields. Anything is not recorded.
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

    /// Whether null is allowed explicitly, not as part of any value.
    pub(crate) fn is_nullable(&self) -> bool {
        let says_something = self.types.is_some() || !self.unions.is_empty() || !self.fields.is_empty();
        says_something && self.nullable
    }

    /// Whether every value is allowed.
    pub(crate) fn says_nothing(&self) -> bool {
        self.type_names().is_none() && self.unions.is_empty() && self.refused.is_none()
    }

    /// The types, including those implied by fields or elements.
    pub(crate) fn type_names(&self) -> Option<BTreeSet<String>> {
        let object = !self.fields.is_empty() || self.additional.is_some() || !self.pattern_fields.is_empty();
        let array = !self.items.is_empty() || !self.tuple.is_empty();
        let string = !self.media_types.is_empty() || !self.encodings.is_empty();
        let implied = [(object, "object"), (array, "array"), (string, "string")];
        let implied = implied.into_iter().find_map(|(said, name)| said.then_some(name));
        let stated = self.types.as_ref().map(|types| types.value.clone());
        stated.or_else(|| implied.map(|name| BTreeSet::from([name.to_owned()])))
    }

    /// The types for display: `integer (int64)`, `string or number`, `anything`.
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
