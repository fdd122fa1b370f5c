//! What a schema says of values.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::bounds::{Limit, limits};
use super::slot::{is_null, says_nothing_of_values};
use super::{Document, Keyword, is_text, reference};
use crate::Pointer;

/// Something that a schema says, and where it says so.
#[derive(Clone, Debug)]
pub(crate) struct Fact<T> {
    pub(crate) value: T,
    pub(crate) at: Pointer,
}

impl<T> Fact<T> {
    pub(super) fn new(value: T, at: Pointer) -> Self {
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

    /// What the schema says itself.
    fn own(document: Document<'_>, value: &Value, place: &Pointer) -> Self {
        let at = |keyword: &str| place.join(keyword);
        let text = |keyword: &str| {
            value[keyword]
                .as_str()
                .map(|text| Fact::new(text.to_owned(), at(keyword)))
        };
        let mut schema = Self {
            place: place.clone(),
            format: text("format")
                .or_else(|| encoding(value).map(|format| Fact::new(format.to_owned(), place.clone()))),
            pattern: text("pattern"),
            limits: limits(value)
                .into_iter()
                .map(|(keyword, limit)| (keyword, Fact::new(limit, at(keyword.name()))))
                .collect(),
            multiple_of: value
                .get("multipleOf")
                .map(|number| Fact::new(number.clone(), at("multipleOf"))),
            unique: (value["uniqueItems"] == true).then(|| Fact::new(true, at("uniqueItems"))),
            fields: document
                .entries(&at("properties"))
                .map(|(name, field)| (name.clone(), field))
                .collect(),
            items: value.get("items").map(|_| at("items")),
            additional: ["additionalProperties", "unevaluatedProperties"]
                .into_iter()
                .find_map(|keyword| Some(Fact::new(additional(value.get(keyword)?)?, at(keyword)))),
            discriminator: value
                .get("discriminator")
                .map(|found| Fact::new(found.clone(), at("discriminator"))),
            ..Self::default()
        };
        for name in value["required"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
        {
            schema.required.insert(name.to_owned(), place.clone());
        }
        for keyword in ["oneOf", "anyOf"] {
            for member in document.elements(&at(keyword)) {
                if is_null(document.get(&member)) {
                    schema.nullable = Some(Fact::new(true, place.clone()));
                } else {
                    schema.alternatives.push(member);
                }
            }
        }
        schema.read_types(value);
        schema.read_values(value);
        if value["nullable"] == true {
            schema.nullable = Some(Fact::new(true, place.clone()));
        }
        let others = value
            .as_object()
            .into_iter()
            .flatten()
            .filter(|(keyword, _)| !is_known(keyword));
        schema.others = others
            .map(|(keyword, said)| (keyword.clone(), Fact::new(without_texts(said), at(keyword))))
            .collect();
        if *value == false {
            schema
                .others
                .insert("not".to_owned(), Fact::new(Value::Bool(true), place.clone()));
        }
        schema
    }

    fn read_types(&mut self, value: &Value) {
        let mut names: BTreeSet<String> = match &value["type"] {
            Value::String(name) => BTreeSet::from([name.clone()]),
            Value::Array(names) => names.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
            _ => return,
        };
        let null = names.len() > 1 && names.remove("null");
        if names.contains("number") {
            names.remove("integer");
        }
        self.nullable = Some(Fact::new(null || self.nullable.is_some(), self.place.clone()));
        self.types = Some(Fact::new(names, self.place.join("type")));
    }

    fn read_values(&mut self, value: &Value) {
        let (values, keyword): (Vec<&Value>, _) = match (value.get("const"), &value["enum"]) {
            (Some(only), _) => (vec![only], "const"),
            (None, Value::Array(values)) => (values.iter().collect(), "enum"),
            _ => return,
        };
        let null = values.contains(&&Value::Null) && values.len() > 1;
        if self.types.is_none() {
            let names = values
                .iter()
                .filter(|value| !value.is_null())
                .map(|value| type_of(value).to_owned());
            self.types = Some(Fact::new(names.collect(), self.place.join(keyword)));
            self.nullable = Some(Fact::new(null, self.place.clone()));
        }
        let shown = values
            .iter()
            .filter(|value| !null || !value.is_null())
            .map(ToString::to_string);
        self.values = Some(Fact::new(shown.collect(), self.place.join(keyword)));
    }

    /// Adds what a member of `allOf` says. Where both speak, the narrower holds, and otherwise the outer.
    fn merge(&mut self, member: Self) {
        self.types = narrower(self.types.take(), member.types, |mut outer, inner| {
            let integer = outer.value.contains("number") && inner.value.contains("integer");
            outer
                .value
                .retain(|name| inner.value.contains(name) || inner.value.contains("number") && name == "integer");
            if integer { inner } else { outer }
        });
        self.values = narrower(self.values.take(), member.values, |mut outer, inner| {
            outer.value.retain(|value| inner.value.contains(value));
            outer
        });
        self.nullable = narrower(self.nullable.take(), member.nullable, |outer, inner| {
            let keep_outer = !outer.value || outer.at == self.place;
            if keep_outer { outer } else { inner }
        });
        for (keyword, inner) in member.limits {
            match self.limits.get(&keyword) {
                Some(outer) if keyword.strictness(&outer.value, &inner.value).is_ge() => {}
                _ => drop(self.limits.insert(keyword, inner)),
            }
        }
        self.format = self.format.take().or(member.format);
        self.pattern = self.pattern.take().or(member.pattern);
        self.multiple_of = self.multiple_of.take().or(member.multiple_of);
        self.unique = self.unique.take().or(member.unique);
        self.additional = self.additional.take().or(member.additional);
        self.items = self.items.take().or(member.items);
        self.discriminator = self.discriminator.take().or(member.discriminator);
        self.alternatives.extend(member.alternatives);
        for (name, field) in member.fields {
            self.fields.entry(name).or_insert(field);
        }
        for (name, schema) in member.required {
            self.required.entry(name).or_insert(schema);
        }
        for (keyword, said) in member.others {
            self.others.entry(keyword).or_insert(said);
        }
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

fn narrower<T>(
    outer: Option<Fact<T>>,
    inner: Option<Fact<T>>,
    both: impl FnOnce(Fact<T>, Fact<T>) -> Fact<T>,
) -> Option<Fact<T>> {
    match (outer, inner) {
        (Some(outer), Some(inner)) => Some(both(outer, inner)),
        (outer, inner) => outer.or(inner),
    }
}

/// OpenAPI 3.1 says by media type and encoding what 3.0 says by format.
fn encoding(value: &Value) -> Option<&'static str> {
    if value["contentEncoding"] == "base64" {
        Some("byte")
    } else if value["contentMediaType"] == "application/octet-stream" {
        Some("binary")
    } else {
        None
    }
}

fn additional(value: &Value) -> Option<Additional> {
    match value {
        Value::Bool(false) => Some(Additional::Closed),
        Value::Object(schema) if schema.keys().any(|keyword| !says_nothing_of_values(keyword)) => {
            Some(Additional::Typed)
        }
        _ => None,
    }
}

fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

fn is_known(keyword: &str) -> bool {
    const KNOWN: [&str; 31] = [
        "$ref",
        "allOf",
        "oneOf",
        "anyOf",
        "type",
        "enum",
        "const",
        "format",
        "pattern",
        "contentEncoding",
        "contentMediaType",
        "properties",
        "required",
        "additionalProperties",
        "unevaluatedProperties",
        "items",
        "discriminator",
        "multipleOf",
        "uniqueItems",
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "minLength",
        "maxLength",
        "minItems",
        "maxItems",
        "minProperties",
        "maxProperties",
        "nullable",
        "$dynamicAnchor",
    ];
    KNOWN.contains(&keyword) || says_nothing_of_values(keyword)
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
