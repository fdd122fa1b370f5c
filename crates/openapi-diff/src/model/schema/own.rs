//! What a schema says itself, in one spelling.

use std::collections::BTreeSet;

use serde_json::Value;

use super::super::bounds::limits;
use super::super::slot::{is_null, says_nothing_of_values};
use super::{Additional, Document, Fact, Schema, without_texts};
use crate::Pointer;

impl Schema {
    pub(super) fn own(document: Document<'_>, value: &Value, place: &Pointer) -> Self {
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
