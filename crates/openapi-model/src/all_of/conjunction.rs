//! Schemas that must all hold for one value, read keyword by keyword.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde_json::Value;

use super::distinct::Distinct;
use super::values::{Ends, Values};
use crate::{Kind, Node, Pointer};

/// A fact that a schema states, with its JSON pointer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fact<T> {
    /// What is stated.
    pub value: T,
    /// The pointer of the keyword that states it.
    pub at: Pointer,
}

impl<T> Fact<T> {
    /// A fact stated at a pointer.
    #[must_use]
    pub fn new(value: T, at: Pointer) -> Self {
        Self { value, at }
    }
}

/// Alternatives, of which one or several must hold.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Alternatives {
    /// The pointer of the keyword, `oneOf` or `anyOf`.
    pub at: Pointer,
    /// Whether exactly one must hold.
    pub exactly_one: bool,
    /// The pointers of the alternatives.
    pub members: Vec<Pointer>,
    /// The pointer of the discriminator beside them, if there is one.
    pub discriminator: Option<Pointer>,
}

/// The schemas that must all hold for one value, each once: those that it was made of, and those that their `$ref` and
/// `allOf` lead to.
///
/// A property that several of them describe is a conjunction in turn, of the pointers that [`Conjunction::properties`]
/// gives for it. Nothing here recurses, and a schema that is a member of itself adds nothing; making one takes time in
/// proportion to the schemas that it consists of, however often they are named.
///
/// ```
/// use openapi_model::{Conjunction, Limit, Pointer};
/// use serde_json::json;
///
/// let document = json!({"schema": {"allOf": [{"maxLength": 5}, {"maxLength": 9}]}});
/// let schema = Conjunction::of(&document, [Pointer::root().join("schema")]);
/// let bound = &schema.bounds()[&Limit::MaxLength];
/// assert_eq!(bound.value.number.as_u64(), Some(5));
/// assert_eq!(bound.at.to_string(), "#/schema/allOf/0/maxLength");
/// ```
#[derive(Clone, Debug)]
pub struct Conjunction<'a> {
    pub(super) document: Values<'a>,
    /// Those that it was made of come first; each comes before those that it leads to.
    pub(super) parts: Vec<Part<'a>>,
    /// Those that it was made of.
    pub(super) starts: BTreeSet<Pointer>,
}

/// One of the schemas of a [`Conjunction`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Part<'a> {
    /// Its JSON pointer.
    pub pointer: Pointer,
    /// The schema, `allOf` and `$ref` included.
    pub value: &'a Value,
    /// Whether it may be null, as it says itself or what leads to it: in OpenAPI 3.0 people write `nullable` beside
    /// `allOf` and `$ref` to have it obeyed.
    pub(super) nullable: bool,
}

/// `if`, `then` and `else` of one schema.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Condition {
    /// The pointer of `if`.
    pub of: Pointer,
    /// The pointer of `then`, which holds when the condition is met.
    pub met: Option<Pointer>,
    /// The pointer of `else`, which holds when it is not.
    pub unmet: Option<Pointer>,
}

impl<'a> Part<'a> {
    /// The schema `value` at a pointer.
    #[must_use]
    pub fn new(pointer: Pointer, value: &'a Value) -> Self {
        let nullable = value.get("nullable") == Some(&Value::Bool(true));
        Self {
            pointer,
            value,
            nullable,
        }
    }

    /// The schema, to be read member by member.
    #[must_use]
    pub fn node(&self) -> Node<'a> {
        Node::new(self.pointer.clone(), Kind::Schema, self.value)
    }
}

impl<'a> Conjunction<'a> {
    /// The schemas, outermost first.
    #[must_use]
    pub fn parts(&self) -> &[Part<'a>] {
        &self.parts
    }

    /// The conjunction of the schemas at pointers that this conjunction returned.
    #[must_use]
    pub fn of_pointers(&self, pointers: impl IntoIterator<Item = Pointer>) -> Self {
        Self::collect(self.document.clone(), pointers.into_iter().collect(), false)
    }

    /// The schema at a pointer that this conjunction returned.
    #[must_use]
    pub fn get(&self, pointer: &Pointer) -> Option<&'a Value> {
        self.document.get(pointer)
    }

    /// The values of one keyword in all schemas, each distinct value once.
    pub fn facts(&self, keyword: &str) -> Vec<Fact<&'a Value>> {
        let mut known = Distinct::default();
        let mut facts = Vec::new();
        for part in &self.parts {
            if let Some(value) = part.value.get(keyword)
                && known.insert(value)
            {
                facts.push(Fact::new(value, part.pointer.join(keyword)));
            }
        }
        facts
    }

    /// The strings of one keyword in all schemas, each with the pointer of its first occurrence.
    #[must_use]
    pub fn texts(&self, keyword: &str) -> BTreeMap<&'a str, Pointer> {
        let mut texts = BTreeMap::new();
        for part in &self.parts {
            if let Some(text) = part.value.get(keyword).and_then(Value::as_str) {
                texts.entry(text).or_insert_with(|| part.pointer.join(keyword));
            }
        }
        texts
    }

    /// The names of all keywords that they have.
    #[must_use]
    pub fn keywords(&self) -> BTreeSet<&'a str> {
        let keywords = self.parts.iter().filter_map(|part| part.value.as_object());
        keywords
            .flat_map(|keywords| keywords.keys().map(String::as_str))
            .collect()
    }

    /// Whether one of them, or a reference to it, is `nullable`.
    #[must_use]
    pub fn is_nullable(&self) -> bool {
        self.parts.iter().any(|part| part.nullable)
    }

    /// The pointers of the schemas under a keyword that holds one schema, `items` for instance. They must all hold.
    #[must_use]
    pub fn schemas(&self, keyword: &str) -> Vec<Pointer> {
        let parts = self.parts.iter().filter(|part| part.value.get(keyword).is_some());
        parts.map(|part| part.pointer.join(keyword)).collect()
    }

    /// The same for a keyword that maps names to schemas, `properties` for instance.
    #[must_use]
    pub fn named_schemas(&self, keyword: &str) -> BTreeMap<String, Vec<Pointer>> {
        let mut named: BTreeMap<String, Vec<Pointer>> = BTreeMap::new();
        for part in &self.parts {
            let Some(members) = part.value.get(keyword).and_then(Value::as_object) else {
                continue;
            };
            let pointer = part.pointer.join(keyword);
            for name in members.keys() {
                named.entry(name.clone()).or_default().push(pointer.join(name));
            }
        }
        named
    }

    /// The same for a keyword that lists schemas by position, `prefixItems`.
    #[must_use]
    pub fn listed_schemas(&self, keyword: &str) -> Vec<Vec<Pointer>> {
        let mut listed: Vec<Vec<Pointer>> = Vec::new();
        for part in &self.parts {
            let length = part.value.get(keyword).and_then(Value::as_array).map_or(0, Vec::len);
            listed.resize(listed.len().max(length), Vec::new());
            for (index, pointers) in listed.iter_mut().enumerate().take(length) {
                pointers.push(part.pointer.join(keyword).join(index));
            }
        }
        listed
    }

    /// The pointers of the schemas of one name under a keyword that maps names to schemas.
    #[must_use]
    pub fn schemas_of(&self, keyword: &str, name: &str) -> Vec<Pointer> {
        let has = |part: &&Part<'_>| {
            part.value
                .get(keyword)
                .is_some_and(|schemas| schemas.get(name).is_some())
        };
        let parts = self.parts.iter().filter(has);
        parts.map(|part| part.pointer.join(keyword).join(name)).collect()
    }

    /// The properties, each with all schemas that describe it.
    #[must_use]
    pub fn properties(&self) -> BTreeMap<String, Vec<Pointer>> {
        self.named_schemas("properties")
    }

    /// The `additionalProperties` of the schemas that do not name a property. A schema with `patternProperties` may
    /// describe the property by those, and is omitted.
    #[must_use]
    pub fn additional_for(&self, property: &str) -> Vec<Pointer> {
        let speaks = |part: &&Part<'_>| {
            let names = part
                .value
                .get("properties")
                .and_then(|properties| properties.get(property));
            names.is_none()
                && part.value.get("patternProperties").is_none()
                && part
                    .value
                    .get("additionalProperties")
                    .is_some_and(|value| *value != true)
        };
        let parts = self.parts.iter().filter(speaks);
        parts.map(|part| part.pointer.join("additionalProperties")).collect()
    }

    /// The names of required properties, each with the pointer of its first occurrence.
    #[must_use]
    pub fn required(&self) -> BTreeMap<String, Pointer> {
        let mut required = BTreeMap::new();
        for part in &self.parts {
            let names = part.value.get("required").and_then(Value::as_array);
            for (index, name) in names.into_iter().flatten().enumerate() {
                if let Some(name) = name.as_str()
                    && !required.contains_key(name)
                {
                    required.insert(name.to_owned(), part.pointer.join("required").join(index));
                }
            }
        }
        required
    }

    /// Pairs of a property and another that it requires (`dependentRequired`), with the pointer of the first
    /// occurrence.
    #[must_use]
    pub fn dependent_required(&self) -> BTreeMap<(&'a str, &'a str), Pointer> {
        let mut required = BTreeMap::new();
        for part in &self.parts {
            let dependents = part.value.get("dependentRequired").and_then(Value::as_object);
            for (name, others) in dependents.into_iter().flatten() {
                let pointer = part.pointer.join("dependentRequired").join(name);
                for other in others.as_array().into_iter().flatten().filter_map(Value::as_str) {
                    required
                        .entry((name.as_str(), other))
                        .or_insert_with(|| pointer.clone());
                }
            }
        }
        required
    }

    /// The conditions that have a `then` or an `else`.
    #[must_use]
    pub fn conditions(&self) -> Vec<Condition> {
        let conditions = self.parts.iter().filter_map(|part| {
            let at = |keyword: &str| part.value.get(keyword).map(|_| part.pointer.join(keyword));
            let (of, met, unmet) = (at("if")?, at("then"), at("else"));
            (met.is_some() || unmet.is_some()).then_some(Condition { of, met, unmet })
        });
        conditions.collect()
    }

    /// The values that all schemas list, by `enum` or `const`, with the pointer of the first occurrence; `None` when no
    /// schema lists any.
    #[must_use]
    pub fn values(&self) -> Option<Vec<Fact<&'a Value>>> {
        let mut values: Option<Vec<Fact<&'a Value>>> = None;
        for part in &self.parts {
            for keyword in ["enum", "const"] {
                let Some(listed) = part.value.get(keyword) else {
                    continue;
                };
                let pointer = part.pointer.join(keyword);
                let listed: Vec<Fact<&Value>> = match (keyword, listed) {
                    ("enum", Value::Array(listed)) => {
                        let listed = listed.iter().enumerate();
                        listed
                            .map(|(index, value)| Fact::new(value, pointer.join(index)))
                            .collect()
                    }
                    ("const", only) => vec![Fact::new(only, pointer)],
                    _ => continue,
                };
                values = Some(match values {
                    None => listed,
                    Some(mut values) => {
                        let known = Distinct::of(listed.iter().map(|fact| fact.value));
                        values.retain(|fact| known.contains(fact.value));
                        values
                    }
                });
            }
        }
        values
    }

    /// The groups of alternatives; each group must hold. A group with one of these schemas as a member holds already
    /// and is omitted: a base schema may list its variants while each variant refers to the base.
    #[must_use]
    pub fn alternatives(&self) -> Vec<Alternatives> {
        let has = |part: &Part<'_>| part.value.get("oneOf").or(part.value.get("anyOf")).is_some();
        if !self.parts.iter().any(has) {
            return Vec::new();
        }
        let pointers: HashSet<&Pointer> = self.parts.iter().map(|part| &part.pointer).collect();
        let mut ends = Ends::default();
        let mut groups = Vec::new();
        for part in &self.parts {
            for keyword in ["oneOf", "anyOf"] {
                let Some(Value::Array(listed)) = part.value.get(keyword) else {
                    continue;
                };
                let at = part.pointer.join(keyword);
                let members: Vec<Pointer> = (0..listed.len()).map(|index| at.join(index)).collect();
                let holds = members
                    .iter()
                    .any(|member| pointers.contains(&ends.follow(&self.document, member)));
                if !holds {
                    let discriminator = part.value.get("discriminator");
                    groups.push(Alternatives {
                        exactly_one: keyword == "oneOf",
                        discriminator: discriminator.map(|_| part.pointer.join("discriminator")),
                        at,
                        members,
                    });
                }
            }
        }
        groups
    }
}
