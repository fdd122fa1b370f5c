//! What a schema says itself, in one spelling.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::super::bounds::limits;
use super::super::decimal::{Decimal, canonical};
use super::super::slot::{is_null, says_nothing_of_values};
use super::{Additional, Condition, Document, Fact, Keyword, Limit, Places, Schema, Union, without_texts};
use crate::Pointer;

impl Schema {
    pub(super) fn own(document: Document<'_>, value: &Value, place: &Pointer) -> Self {
        let at = |keyword: &str| place.join(keyword);
        let schema_at = |keyword: &str| value.get(keyword).map(|_| at(keyword)).into_iter().collect::<Vec<_>>();
        let fields = |keyword: &str| -> BTreeMap<String, Places> {
            if value.get(keyword).is_none() {
                return BTreeMap::new();
            }
            let fields = document.entries(&at(keyword));
            fields.map(|(name, field)| (name.clone(), Places::one(field))).collect()
        };
        let mut schema = Self {
            place: place.clone(),
            refused: (*value == false).then(|| place.clone()),
            limits: limits(value)
                .into_iter()
                .map(|(keyword, limit)| (keyword, Fact::new(limit, at(keyword.name()))))
                .collect(),
            multiples: value["multipleOf"]
                .as_number()
                .map(|number| (Decimal::read(number), at("multipleOf")))
                .into_iter()
                .collect(),
            unique: (value["uniqueItems"] == true).then(|| Fact::new(true, at("uniqueItems"))),
            content: schema_at("contentSchema"),
            fields: fields("properties"),
            pattern_fields: fields("patternProperties"),
            dependents: fields("dependentSchemas"),
            field_names: schema_at("propertyNames"),
            tuple: match value.get("prefixItems") {
                Some(_) => document.elements(&at("prefixItems")).map(Places::one).collect(),
                None => Vec::new(),
            },
            contained: schema_at("contains"),
            negations: schema_at("not"),
            discriminator: value
                .get("discriminator")
                .map(|found| Fact::new(found.clone(), at("discriminator"))),
            ..Self::default()
        };
        for name in texts(&value["required"]) {
            schema.required.insert(name.to_owned(), place.clone());
        }
        for (name, dependent) in value["dependentRequired"].as_object().into_iter().flatten() {
            let there = at("dependentRequired").join(name);
            let pairs = texts(dependent).map(|other| ((name.clone(), other.to_owned()), there.clone()));
            schema.dependent_fields.extend(pairs);
        }
        if !schema.contained.is_empty() {
            let one = || Fact::new(Limit::of(1), at("contains"));
            schema.limits.entry(Keyword::MinContains).or_insert_with(one);
        }
        schema.read_rest(value);
        schema.read_condition(value);
        schema.read_strings(value);
        schema.read_unions(document, value);
        schema.read_types(value);
        schema.read_values(value);
        if value["nullable"] == true {
            schema.nullable = Some(Fact::new(true, place.clone()));
        }
        let others = value.as_object().into_iter().flatten();
        schema.others = others
            .filter(|(keyword, _)| !is_known(keyword))
            .map(|(keyword, said)| (keyword.clone(), Fact::new(without_texts(said), at(keyword))))
            .collect();
        schema
    }

    /// What holds for fields and elements that are not named.
    fn read_rest(&mut self, value: &Value) {
        self.additional = ["additionalProperties", "unevaluatedProperties"]
            .into_iter()
            .find_map(|keyword| {
                let said = value.get(keyword)?;
                let at = self.place.join(keyword);
                Some(Fact::new(additional(said, &at)?, at))
            });
        self.items = ["items", "additionalItems", "unevaluatedItems"]
            .into_iter()
            .find(|keyword| value.get(keyword).is_some_and(|said| *said != true))
            .map(|keyword| self.place.join(keyword))
            .into_iter()
            .collect();
    }

    fn read_condition(&mut self, value: &Value) {
        let at = |keyword: &str| value.get(keyword).map(|_| self.place.join(keyword));
        if let (Some(of), met, unmet) = (at("if"), at("then"), at("else"))
            && (met.is_some() || unmet.is_some())
        {
            self.conditions.push(Condition { of, met, unmet });
        }
    }

    /// What strings look like and what they hold. OpenAPI 3.1 says by media type and encoding what 3.0 says by format.
    fn read_strings(&mut self, value: &Value) {
        let at = |keyword: &str| self.place.join(keyword);
        let text = |keyword: &str| value[keyword].as_str();
        if let Some(format) = text("format") {
            let format = if format == "base64" { "byte" } else { format };
            self.formats.insert(format.to_owned(), at("format"));
        }
        if let Some(pattern) = text("pattern").filter(|pattern| !matches_everything(pattern)) {
            self.patterns.insert(pattern.to_owned(), at("pattern"));
        }
        match text("contentEncoding").map(str::to_lowercase) {
            Some(encoding) if encoding == "base64" => {
                self.formats.insert("byte".to_owned(), at("contentEncoding"));
            }
            // As it comes.
            Some(encoding) if ["7bit", "8bit", "binary"].contains(&encoding.as_str()) => {}
            Some(encoding) => {
                self.encodings.insert(encoding, at("contentEncoding"));
            }
            None => {}
        }
        match text("contentMediaType").map(str::to_lowercase) {
            Some(kind) if kind == "application/octet-stream" => {
                let bytes = value.get("contentEncoding").is_none();
                let binary = bytes.then(|| ("binary".to_owned(), at("contentMediaType")));
                self.formats.extend(binary);
            }
            Some(kind) => {
                self.media_types.insert(kind, at("contentMediaType"));
            }
            None => {}
        }
    }

    fn read_unions(&mut self, document: Document<'_>, value: &Value) {
        for keyword in ["oneOf", "anyOf"] {
            if value.get(keyword).is_none() {
                continue;
            }
            let at = self.place.join(keyword);
            let mut members = Vec::new();
            for member in document.elements(&at) {
                if is_null(document.get(&member)) {
                    self.nullable = Some(Fact::new(true, self.place.clone()));
                } else {
                    members.push(member);
                }
            }
            let values: Option<Vec<&Value>> = members.iter().map(|member| named_value(document.get(member))).collect();
            match values.filter(|values| !values.is_empty()) {
                // Values that are listed one by one, to say something of each, are a list of values.
                Some(listed) if value.get("enum").is_none() && value.get("const").is_none() => {
                    self.take_values(&listed.into_iter().flat_map(values_of).collect::<Vec<_>>(), keyword);
                }
                _ if members.is_empty() => {}
                _ => self.unions.push(Union {
                    exclusive: keyword == "oneOf",
                    members,
                    at,
                }),
            }
        }
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
        let null = null || self.nullable.as_ref().is_some_and(|fact| fact.value);
        self.nullable = Some(Fact::new(null, self.place.clone()));
        self.types = Some(Fact::new(names, self.place.join("type")));
    }

    fn read_values(&mut self, value: &Value) {
        let keyword = if value.get("const").is_some() { "const" } else { "enum" };
        let values = values_of(value);
        if !values.is_empty() {
            self.take_values(&values, keyword);
        }
    }

    fn take_values(&mut self, values: &[&Value], keyword: &str) {
        let null = values.iter().any(|value| value.is_null()) && values.len() > 1;
        let at = self.place.join(keyword);
        if self.types.is_none() {
            let names = values.iter().filter(|value| !value.is_null() || !null);
            let names = names.map(|value| type_of(value).to_owned()).collect();
            self.types = Some(Fact::new(names, at.clone()));
            let null = null || self.nullable.as_ref().is_some_and(|fact| fact.value);
            self.nullable = Some(Fact::new(null, self.place.clone()));
        }
        let shown: BTreeMap<String, String> = values
            .iter()
            .filter(|value| !null || !value.is_null())
            .map(|value| (canonical(value), value.to_string()))
            .collect();
        // Both of two are all there are.
        if !shown.keys().eq(["false", "true"]) {
            self.values = Some(Fact::new(shown, at));
        }
    }
}

fn texts(value: &Value) -> impl Iterator<Item = &str> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str)
}

/// The values that a schema lists.
fn values_of(schema: &Value) -> Vec<&Value> {
    match (schema.get("const"), &schema["enum"]) {
        (Some(only), _) => vec![only],
        (None, Value::Array(values)) => values.iter().collect(),
        _ => Vec::new(),
    }
}

/// A schema that lists values of a simple type, and says nothing else.
fn named_value(schema: &Value) -> Option<&Value> {
    let keywords = schema.as_object()?;
    let lists = values_of(schema)
        .iter()
        .all(|value| !value.is_object() && !value.is_array())
        && !values_of(schema).is_empty();
    let says =
        |keyword: &String| ["const", "enum", "type"].contains(&keyword.as_str()) || says_nothing_of_values(keyword);
    (lists && keywords.keys().all(says)).then_some(schema)
}

/// Whether every text matches, line breaks included.
fn matches_everything(pattern: &str) -> bool {
    [
        "",
        "^",
        "$",
        ".*",
        "^.*",
        ".*$",
        "(.*)",
        ".*?",
        "[\\s\\S]*",
        "^[\\s\\S]*$",
    ]
    .contains(&pattern)
}

fn additional(value: &Value, at: &Pointer) -> Option<Additional> {
    match value {
        Value::Bool(false) => Some(Additional::Closed),
        Value::Object(schema) if schema.keys().any(|keyword| !says_nothing_of_values(keyword)) => {
            Some(Additional::Typed(vec![at.clone()]))
        }
        _ => None,
    }
}

fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if !Decimal::read(number).is_whole() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

fn is_known(keyword: &str) -> bool {
    const KNOWN: [&str; 45] = [
        "$ref",
        "allOf",
        "oneOf",
        "anyOf",
        "not",
        "if",
        "then",
        "else",
        "type",
        "enum",
        "const",
        "format",
        "pattern",
        "contentEncoding",
        "contentMediaType",
        "contentSchema",
        "properties",
        "patternProperties",
        "propertyNames",
        "required",
        "dependentRequired",
        "dependentSchemas",
        "additionalProperties",
        "unevaluatedProperties",
        "items",
        "prefixItems",
        "additionalItems",
        "unevaluatedItems",
        "contains",
        "minContains",
        "maxContains",
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
    ];
    KNOWN.contains(&keyword) || says_nothing_of_values(keyword)
}
