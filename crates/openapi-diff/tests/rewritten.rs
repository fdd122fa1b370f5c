//! Real documents, rewritten so that nothing changes.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::Path;

use openapi_diff::{Settings, diff, diff_with};
use openapi_model::{Document, Pointer};
use serde_json::{Map, Value, json};

fn documents() -> Vec<(String, Value)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let files = [
        "openapi/ofauth.yaml",
        "xtask/tests/history/v2.2.3.yaml",
        "xtask/tests/history/v3.0.0.yaml",
        "xtask/tests/history/stable.yaml",
    ];
    files
        .iter()
        .map(|file| {
            let text = std::fs::read_to_string(root.join(file)).unwrap();
            ((*file).to_owned(), Document::parse(file, &text).unwrap().into_value())
        })
        .collect()
}

/// Replaces each reference by its target, except in recursive schemas.
fn inlined(root: &Value, value: &Value, above: &[&str]) -> Value {
    match value {
        Value::Object(members) => {
            let reference = members.get("$ref").and_then(Value::as_str);
            if let Some(reference) = reference.filter(|reference| members.len() == 1 && !above.contains(reference)) {
                let target = Pointer::from_reference(reference)
                    .and_then(|pointer| pointer.get(root))
                    .unwrap();
                let above: Vec<&str> = above.iter().copied().chain([reference]).collect();
                return inlined(root, target, &above);
            }
            let members = members
                .iter()
                .map(|(name, inner)| (name.clone(), inlined(root, inner, above)));
            Value::Object(members.collect())
        }
        Value::Array(elements) => elements.iter().map(|inner| inlined(root, inner, above)).collect(),
        other => other.clone(),
    }
}

/// Reverses the order of members and listed names.
fn reversed(value: &Value) -> Value {
    match value {
        Value::Object(members) => members
            .iter()
            .rev()
            .map(|(name, inner)| {
                let mut inner = reversed(inner);
                let in_no_order = ["required", "enum", "tags", "oneOf", "anyOf", "allOf"].contains(&name.as_str());
                if let (true, Some(list)) = (in_no_order, inner.as_array_mut()) {
                    list.reverse();
                }
                (name.clone(), inner)
            })
            .collect::<Map<_, _>>()
            .into(),
        Value::Array(elements) => elements.iter().map(reversed).collect(),
        other => other.clone(),
    }
}

/// OpenAPI 3.1 in the form of 3.0: `nullable`, bounds with a flag, enums of one.
fn as_3_0(value: &Value) -> Value {
    let Value::Object(members) = value else {
        return match value {
            Value::Array(elements) => elements.iter().map(as_3_0).collect(),
            other => other.clone(),
        };
    };
    let mut members: Map<String, Value> = members
        .iter()
        .map(|(name, inner)| (name.clone(), as_3_0(inner)))
        .collect();
    if let Some(Value::Array(types)) = members.get("type").cloned() {
        let kept: Vec<Value> = types.iter().filter(|name| **name != "null").cloned().collect();
        if let ([only], true) = (kept.as_slice(), types.len() == 2) {
            members.insert("type".to_owned(), only.clone());
            members.insert("nullable".to_owned(), json!(true));
        }
    }
    for (bound, exclusive) in [("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")] {
        if let Some(number) = members.get(exclusive).filter(|number| number.is_number()).cloned() {
            members.insert(bound.to_owned(), number);
            members.insert(exclusive.to_owned(), json!(true));
        }
    }
    if let Some(value) = members.get("const").filter(|value| value.is_string()).cloned() {
        members.remove("const");
        members.insert("enum".to_owned(), json!([value]));
    }
    Value::Object(members)
}

#[test]
fn is_no_change() {
    for (file, document) in documents() {
        let same = |other: &Value, how: &str| {
            for (old, new) in [(&document, other), (other, &document)] {
                let report = diff(old, new).unwrap();
                assert_eq!(report.changes, [], "{file}, {how}");
            }
        };
        same(&document, "as it is");
        same(&reversed(&document), "in another order");
        let mut schemas = document.clone();
        for section in ["paths", "webhooks"] {
            if let Some(value) = document.get(section) {
                schemas[section] = inlined(&document, value, &[]);
            }
        }
        same(&schemas, "without references");
        same(&as_3_0(&document), "in the words of 3.0");
        let nameless = Settings::default().names(false);
        assert_eq!(diff_with(&document, &schemas, &nameless).unwrap().changes, [], "{file}");
    }
}
