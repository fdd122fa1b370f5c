//! Merges the schemas of a conjunction into one schema.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde_json::{Map, Number, Value, json};

use super::bounds::{Bound, Limit};
use super::conjunction::{Conjunction, Part};
use super::distinct::Distinct;
use super::parts::says_something;
use super::types;
use crate::keywords::is_annotation;
use crate::number::whole;
use crate::{Holds, Keyword, Pointer};

/// Keywords that have a merge rule of their own, or are redundant after the merge.
const MERGED: &[&str] = &[
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "const",
    "contains",
    "discriminator",
    "else",
    "enum",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "if",
    "items",
    "maxContains",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minContains",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "nullable",
    "oneOf",
    "patternProperties",
    "properties",
    "required",
    "then",
    "type",
];

/// What [`Conjunction::merge`] gives.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Merged {
    /// The keywords, without `$ref` and `allOf`, in the spelling of OpenAPI 3.0: null is `nullable`, and
    /// `exclusiveMinimum` a flag.
    pub keywords: Map<String, Value>,
    /// Further schemas that must hold, since a schema has each keyword once: a second `pattern`, for instance.
    pub besides: Vec<Value>,
}

/// Merges the schemas of these parts into one.
type Inner<'i> = dyn FnMut(&[Part<'_>]) -> Value + 'i;

/// Why no value is valid against all schemas of a [`Conjunction`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Contradiction {
    /// What contradicts what.
    pub what: String,
    /// The pointers of the keywords that contradict each other.
    pub at: Vec<Pointer>,
}

impl fmt::Display for Contradiction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)?;
        for (index, at) in self.at.iter().enumerate() {
            write!(f, "{} {at}", if index == 0 { ":" } else { "," })?;
        }
        Ok(())
    }
}

impl std::error::Error for Contradiction {}

impl<'a> Conjunction<'a> {
    /// Why no value is valid, judged by types, values and bounds; `None` if one may be.
    ///
    /// ```
    /// use openapi_model::{Conjunction, Pointer};
    /// use serde_json::json;
    ///
    /// let document = json!({"a": {"allOf": [{"type": "string"}, {"type": "integer"}]}});
    /// let contradiction = Conjunction::of(&document, [Pointer::root().join("a")]).contradiction();
    /// assert_eq!(
    ///     contradiction.unwrap().to_string(),
    ///     "no type is allowed by all: #/a/allOf/0/type, #/a/allOf/1/type"
    /// );
    /// ```
    #[must_use]
    pub fn contradiction(&self) -> Option<Contradiction> {
        let found = |what: &str, at: Vec<Pointer>| {
            let what = what.to_owned();
            Some(Contradiction { what, at })
        };
        if let Some(part) = self.parts().iter().find(|part| *part.value == false) {
            return found("no value is allowed", vec![part.pointer.clone()]);
        }
        let types = self.types().map(|types| types.value);
        if types.as_ref().is_some_and(BTreeSet::is_empty) {
            return found("no type is allowed by all", self.pointers_of("type"));
        }
        if let Some(values) = self.values() {
            let fits = |value: &Value| types.as_ref().is_none_or(|types| types::is_of(value, types));
            if !values.iter().any(|fact| fits(fact.value)) {
                let mut at = self.pointers_of("enum");
                at.extend(self.pointers_of("const"));
                if !values.is_empty() {
                    at.extend(self.pointers_of("type"));
                }
                return found("no value is allowed by all", at);
            }
        }
        let bounds = self.bounds();
        for (least, most) in [
            (Limit::Minimum, Limit::Maximum),
            (Limit::MinLength, Limit::MaxLength),
            (Limit::MinItems, Limit::MaxItems),
            (Limit::MinProperties, Limit::MaxProperties),
        ] {
            let (Some(least), Some(most)) = (bounds.get(&least), bounds.get(&most)) else {
                continue;
            };
            let order = crate::compare(&least.value.number, &most.value.number);
            if order.is_gt() || order.is_eq() && (least.value.exclusive || most.value.exclusive) {
                return found(
                    "no number is within both bounds",
                    vec![least.at.clone(), most.at.clone()],
                );
            }
        }
        let mut never = self.parts.iter().flat_map(|part| {
            let properties = part
                .value
                .get("properties")
                .and_then(Value::as_object)
                .into_iter()
                .flatten();
            let never = properties.filter(|(_, schema)| **schema == false);
            never.map(|(name, _)| (name, part.pointer.join("properties").join(name)))
        });
        let (name, never) = never.next().and_then(|first| {
            let required = self.required();
            let mut all = std::iter::once(first).chain(never);
            all.find_map(|(name, pointer)| Some((required.get(name)?.clone(), pointer)))
        })?;
        found("a property is required that may not be there", vec![name, never])
    }

    /// One schema that means the same as all of them. `inner` makes the schemas inside it: it gets one or more schemas
    /// that must all hold, for one property for instance.
    ///
    /// Of annotations, the schema's own take precedence over those of its `allOf` members. An object that one schema
    /// closes (`additionalProperties: false`) keeps the properties that others name, which is what people mean by it.
    ///
    /// # Errors
    ///
    /// Those of [`Conjunction::contradiction`].
    pub fn merge(&self, inner: &mut Inner<'_>) -> Result<Merged, Contradiction> {
        if let Some(contradiction) = self.contradiction() {
            return Err(contradiction);
        }
        let mut merged = Merged {
            keywords: self.annotations(),
            besides: Vec::new(),
        };
        self.merge_types(&mut merged)?;
        self.merge_values(&mut merged);
        self.merge_numbers(&mut merged);
        self.merge_objects(&mut merged, inner);
        self.merge_alternatives(&mut merged, inner);
        for (keyword, facts) in self.other_keywords() {
            let mut values = facts.into_iter().map(|part| within(keyword, part, inner));
            if let Some(first) = values.next() {
                merged.keywords.insert(keyword.to_owned(), first);
            }
            merged.besides.extend(values.map(|value| json!({keyword: value})));
        }
        Ok(merged)
    }

    /// The annotations, of each the most specific.
    fn annotations(&self) -> Map<String, Value> {
        let mut annotations = Map::new();
        for part in self.most_specific_first() {
            for (keyword, value) in part.value.as_object().into_iter().flatten() {
                if is_annotation(keyword) && keyword != "nullable" {
                    let flag = ["readOnly", "writeOnly", "deprecated"].contains(&keyword.as_str());
                    // `readOnly` and `writeOnly` apply if any schema has them; `deprecated` only if the schema itself
                    // has it.
                    match annotations.get_mut(keyword) {
                        Some(known) if flag && keyword != "deprecated" && *value == true => *known = value.clone(),
                        Some(_) => {}
                        None => drop(annotations.insert(keyword.clone(), value.clone())),
                    }
                }
            }
        }
        annotations
    }

    /// The value of an annotation, a description for instance: the one that [`merge`](Self::merge) keeps.
    ///
    /// ```
    /// use openapi_model::{Conjunction, Pointer};
    /// use serde_json::json;
    ///
    /// let document = json!({"a": {"$ref": "#/b", "description": "A."}, "b": {"description": "B.", "title": "T"}});
    /// let schema = Conjunction::of(&document, [Pointer::root().join("a")]);
    /// assert_eq!(schema.annotation("description"), Some(&json!("A.")));
    /// assert_eq!(schema.annotation("title"), Some(&json!("T")));
    /// ```
    #[must_use]
    pub fn annotation(&self, keyword: &str) -> Option<&'a Value> {
        self.most_specific_first().find_map(|part| part.value.get(keyword))
    }

    fn most_specific_first(&self) -> impl Iterator<Item = &Part<'a>> {
        let own = usize::from(self.starts.len() == 1);
        let (own, others) = self.parts.split_at(own.min(self.parts.len()));
        own.iter().chain(others.iter().rev())
    }

    fn merge_types(&self, merged: &mut Merged) -> Result<(), Contradiction> {
        let Some(types) = self.types() else {
            if self.parts.iter().any(|part| part.value.get("properties").is_some()) {
                merged.keywords.insert("type".to_owned(), "object".into());
            }
            return Ok(());
        };
        let mut names: Vec<String> = types.value.into_iter().collect();
        let nullable = names
            .iter()
            .position(|name| name == "null")
            .map(|index| names.remove(index));
        match names.as_slice() {
            // Null alone remains where each schema allows it beside another type.
            [] => {
                let what = "no type but null is allowed by all".to_owned();
                let at = self.pointers_of("type");
                return Err(Contradiction { what, at });
            }
            [only] => drop(merged.keywords.insert("type".to_owned(), only.as_str().into())),
            _ => drop(merged.keywords.insert("type".to_owned(), names.into())),
        }
        if nullable.is_some() {
            merged.keywords.insert("nullable".to_owned(), true.into());
        }
        Ok(())
    }

    fn merge_values(&self, merged: &mut Merged) {
        let types = self.types().map(|types| types.value);
        if let Some(values) = self.values() {
            let fits = |value: &Value| types.as_ref().is_none_or(|types| types::is_of(value, types));
            let values = values.into_iter().map(|fact| fact.value).filter(|value| fits(value));
            merged.keywords.insert("enum".to_owned(), values.cloned().collect());
        }
    }

    fn merge_numbers(&self, merged: &mut Merged) {
        for (limit, bound) in self.bounds() {
            // Each of these belongs to one `contains`.
            if [Limit::MinContains, Limit::MaxContains].contains(&limit) {
                continue;
            }
            let Bound { number, exclusive } = bound.value;
            merged.keywords.insert(limit.keyword().to_owned(), number.into());
            if let Some(keyword) = limit.exclusive_keyword().filter(|_| exclusive) {
                merged.keywords.insert(keyword.to_owned(), true.into());
            }
        }
        let mut multiples = self.facts("multipleOf").into_iter().map(|fact| fact.value);
        let Some(first) = multiples.next() else {
            return;
        };
        let mut common = first.clone();
        for other in multiples {
            match least_common_multiple(&common, other) {
                Some(both) => common = both,
                None => merged.besides.push(json!({"multipleOf": other})),
            }
        }
        merged.keywords.insert("multipleOf".to_owned(), common);
    }

    fn merge_objects(&self, merged: &mut Merged, inner: &mut Inner<'_>) {
        let required: Vec<Value> = self.required_in_order().into_iter().map(Value::String).collect();
        if !required.is_empty() {
            merged.keywords.insert("required".to_owned(), required.into());
        }
        let open = |pointer: &Pointer| self.get(pointer) != Some(&Value::Bool(false));
        // Most schemas do not constrain properties that they do not name.
        let speaks = self
            .facts("additionalProperties")
            .iter()
            .any(|fact| fact.value.is_object());
        for keyword in ["properties", "patternProperties"] {
            let mut schemas = Map::new();
            for (name, mut pointers) in self.named_schemas(keyword) {
                if speaks && keyword == "properties" {
                    pointers.extend(self.additional_for(&name).into_iter().filter(open));
                }
                let schema = inner(&self.distinct(&pointers));
                schemas.insert(name, schema);
            }
            if !schemas.is_empty() || self.parts.iter().any(|part| part.value.get(keyword).is_some()) {
                merged.keywords.insert(keyword.to_owned(), Value::Object(schemas));
            }
        }
        for keyword in ["items", "additionalProperties"] {
            let pointers = self.distinct(&self.schemas(keyword));
            if pointers.iter().any(|part| *part.value == false) {
                merged.keywords.insert(keyword.to_owned(), Value::Bool(false));
            } else if !pointers.is_empty() {
                merged.keywords.insert(keyword.to_owned(), inner(&pointers));
            }
        }
    }

    fn merge_alternatives(&self, merged: &mut Merged, inner: &mut Inner<'_>) {
        for group in self.alternatives() {
            let keyword = if group.exactly_one { "oneOf" } else { "anyOf" };
            let members = group.members.iter().filter_map(|pointer| self.part(pointer));
            let members = members.map(|member| inner(&[member])).collect();
            let mut schema = Map::from_iter([(keyword.to_owned(), members)]);
            let discriminator = group.discriminator.and_then(|pointer| self.get(&pointer).cloned());
            schema.extend(discriminator.map(|value| ("discriminator".to_owned(), value)));
            let taken = |name: &String| merged.keywords.contains_key(name);
            if schema.keys().any(taken) {
                merged.besides.push(Value::Object(schema));
            } else {
                merged.keywords.extend(schema);
            }
        }
        // The variants refer to the base, not the reverse: a variant needs no discriminator, the base itself does.
        if self.starts.len() == 1
            && let Some(own) = self.parts.first()
            && let Some(discriminator) = own.value.get("discriminator")
        {
            let discriminator = discriminator.clone();
            merged.keywords.entry("discriminator").or_insert(discriminator);
        }
        for keywords in [["if", "then", "else"], ["contains", "minContains", "maxContains"]] {
            let mut known = Distinct::default();
            let groups = self.parts.iter().filter_map(|part| together(part.value, keywords));
            let groups: Vec<Value> = groups.filter(|group| known.insert(group)).collect();
            match <[Value; 1]>::try_from(groups) {
                Ok([Value::Object(only)]) => merged.keywords.extend(only),
                Ok(others) => merged.besides.extend(others),
                Err(several) => merged.besides.extend(several),
            }
        }
    }

    /// Keywords without a merge rule of their own, and their values.
    fn other_keywords(&self) -> BTreeMap<&str, Vec<Part<'_>>> {
        let mut others: BTreeMap<&str, (Vec<Part<'_>>, Distinct)> = BTreeMap::new();
        for part in &self.parts {
            for (name, value) in part.value.as_object().into_iter().flatten() {
                if !is_annotation(name) && !MERGED.contains(&name.as_str()) {
                    let (values, known) = others.entry(name).or_default();
                    if known.insert(value) {
                        let pointer = part.pointer.join(name);
                        values.push(Part::new(pointer, value));
                    }
                }
            }
        }
        others.into_iter().map(|(name, (values, _))| (name, values)).collect()
    }

    /// Names of required properties, in the order in which the schemas list them.
    #[must_use]
    pub fn required_in_order(&self) -> Vec<String> {
        let mut seen = BTreeSet::new();
        let lists = self
            .parts
            .iter()
            .filter_map(|part| part.value.get("required")?.as_array());
        let names = lists.flatten().filter_map(Value::as_str);
        names.filter(|name| seen.insert(*name)).map(str::to_owned).collect()
    }

    /// The pointers of a keyword.
    fn pointers_of(&self, keyword: &str) -> Vec<Pointer> {
        self.facts(keyword).into_iter().map(|fact| fact.at).collect()
    }

    fn part(&self, pointer: &Pointer) -> Option<Part<'_>> {
        let (pointer, value) = (pointer.clone(), self.get(pointer)?);
        Some(Part::new(pointer, value))
    }

    /// The schemas at these pointers that add a constraint to those before; at least one.
    fn distinct(&self, pointers: &[Pointer]) -> Vec<Part<'_>> {
        let mut seen = Distinct::default();
        let mut distinct = Vec::new();
        let parts: Vec<Part<'_>> = pointers.iter().filter_map(|pointer| self.part(pointer)).collect();
        for part in &parts {
            let value = part.value;
            let leads = value.get("$ref").is_some() || value.get("allOf").is_some();
            if (leads || says_something(value)) && seen.insert(value) {
                distinct.push(part.clone());
            }
        }
        if distinct.is_empty() {
            distinct.extend(parts.into_iter().next());
        }
        distinct
    }
}

/// A keyword's value with the schemas in it rebuilt.
fn within(keyword: &str, part: Part<'_>, inner: &mut Inner<'_>) -> Value {
    let Some(keyword) = Keyword::named(keyword) else {
        return part.value.clone();
    };
    let mut at = |pointer: Pointer, value: &Value| inner(&[Part::new(pointer, value)]);
    match (keyword.holds, part.value) {
        (Holds::One, value) => at(part.pointer, value),
        (Holds::List, Value::Array(schemas)) => {
            let schemas = schemas.iter().enumerate();
            schemas
                .map(|(index, schema)| at(part.pointer.join(index), schema))
                .collect()
        }
        (Holds::Map, Value::Object(schemas)) => {
            let schemas = schemas
                .iter()
                .map(|(name, schema)| (name.clone(), at(part.pointer.join(name), schema)));
            Value::Object(schemas.collect())
        }
        (_, other) => other.clone(),
    }
}

/// Keywords of a schema that have a meaning only together with the first of them.
fn together(schema: &Value, keywords: [&str; 3]) -> Option<Value> {
    schema.get(keywords[0])?;
    let present = keywords.into_iter();
    let present = present.filter_map(|keyword| Some((keyword.to_owned(), schema.get(keyword)?.clone())));
    Some(Value::Object(present.collect()))
}

/// The least common multiple; `None` where it cannot be computed exactly.
fn least_common_multiple(left: &Value, right: &Value) -> Option<Value> {
    let number = |value: &Value| {
        value
            .as_number()
            .and_then(whole)
            .and_then(|whole| u64::try_from(whole).ok())
    };
    let (left, right) = (number(left)?, number(right)?);
    let (mut divisor, mut rest) = (left, right);
    while rest != 0 {
        (divisor, rest) = (rest, divisor % rest);
    }
    (left.checked_div(divisor)?)
        .checked_mul(right)
        .map(Number::from)
        .map(Value::Number)
}
