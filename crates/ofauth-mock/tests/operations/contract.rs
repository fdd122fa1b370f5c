//! The contract document, read independently of the server's code.

use std::sync::LazyLock;

use jsonschema::Validator;
use ofauth_client::Operation;
use serde_json::{Map, Value, json};

static CONTRACT: LazyLock<Value> = LazyLock::new(|| {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../openapi/ofauth.yaml");
    let text = std::fs::read_to_string(path).unwrap();
    let options = serde_saphyr::options! { strict_booleans: true };
    serde_saphyr::from_str_with_options(&text, options).unwrap()
});

/// The contract's components; in responses, every optional field may be null.
static LENIENT: LazyLock<Value> = LazyLock::new(|| lenient(&CONTRACT["components"]["schemas"]));

/// Follows a reference.
pub(crate) fn resolve(value: &Value) -> &Value {
    match value["$ref"].as_str() {
        Some(target) => resolve(CONTRACT.pointer(target.trim_start_matches('#')).unwrap()),
        None => value,
    }
}

fn described(operation: &Operation) -> &'static Value {
    let described = &CONTRACT["paths"][operation.path][operation.method.to_lowercase()];
    assert!(described.is_object(), "{}", operation.id);
    described
}

/// The parameters of an operation by their names on the wire, and their schemas.
pub(crate) fn parameters(operation: &Operation) -> Vec<(String, &'static Value)> {
    let item = &CONTRACT["paths"][operation.path];
    let listed = [item, described(operation)].map(|holder| holder["parameters"].as_array());
    let mut parameters = Vec::new();
    for parameter in listed.into_iter().flatten().flatten().map(resolve) {
        let name = parameter["name"].as_str().unwrap();
        let schema = &parameter["schema"];
        if parameter["style"] == "deepObject" {
            let properties = resolve(schema)["properties"].as_object().unwrap();
            parameters.extend(
                properties
                    .iter()
                    .map(|(property, schema)| (format!("{name}[{property}]"), schema)),
            );
        } else {
            parameters.push((name.to_owned(), schema));
        }
    }
    parameters
}

/// The media type and the schema of the request body of an operation.
pub(crate) fn body(operation: &Operation) -> Option<(&'static str, &'static Value)> {
    let body = resolve(described(operation).get("requestBody")?);
    let (media_type, content) = body["content"].as_object().unwrap().iter().next().unwrap();
    Some((media_type, &content["schema"]))
}

/// The status and the schema of the success response.
pub(crate) fn success_response(operation: &Operation) -> (u16, Option<&'static Value>) {
    let responses = described(operation)["responses"].as_object().unwrap();
    let mut succeeding: Vec<_> = responses.iter().filter(|(status, _)| status.starts_with('2')).collect();
    succeeding.sort_by_key(|(status, _)| status.as_str());
    let (status, response) = succeeding[0];
    let schema = resolve(response)["content"]["application/json"].get("schema");
    (status.parse().unwrap(), schema)
}

/// A validator of requests.
pub(crate) fn exact(schema: &Value) -> Validator {
    validator(schema, &CONTRACT["components"]["schemas"])
}

/// A validator of responses.
pub(crate) fn response_validator(schema: &Value) -> Validator {
    validator(&lenient(schema), &LENIENT)
}

fn validator(schema: &Value, components: &Value) -> Validator {
    let document = json!({"allOf": [schema], "components": {"schemas": components}});
    jsonschema::draft202012::new(&document).unwrap()
}

fn lenient(schema: &Value) -> Value {
    match schema {
        Value::Array(items) => items.iter().map(lenient).collect(),
        Value::Object(fields) => {
            let mut changed: Map<_, _> = fields
                .iter()
                .map(|(name, value)| (name.clone(), lenient(value)))
                .collect();
            let required = fields
                .get("required")
                .and_then(Value::as_array)
                .cloned()
                .unwrap_or_default();
            if let Some(Value::Object(properties)) = changed.get_mut("properties") {
                for (name, property) in properties {
                    if !required.contains(&json!(name)) && property.is_object() {
                        *property = json!({"anyOf": [property.take(), {"type": "null"}]});
                    }
                }
            }
            Value::Object(changed)
        }
        other => other.clone(),
    }
}

/// The smallest valid value: of an object, only the required fields.
pub(crate) fn smallest(schema: &Value) -> Value {
    let schema = resolve(schema);
    if let Some(value) = schema.get("const") {
        return value.clone();
    }
    if let Some(values) = schema["enum"].as_array() {
        return values[0].clone();
    }
    for keyword in ["anyOf", "oneOf"] {
        if let Some(alternatives) = schema[keyword].as_array() {
            return smallest(&alternatives[0]);
        }
    }
    let kind = schema["type"].as_str().or(schema["type"][0].as_str());
    match kind {
        Some("boolean") => json!(false),
        Some("integer") => json!(schema["minimum"].as_i64().unwrap_or(1)),
        Some("number") => json!(schema["minimum"].as_f64().unwrap_or(1.0)),
        Some("string") => {
            let least = schema["minLength"].as_u64().unwrap_or(1).max(1);
            match (schema["format"].as_str(), schema["pattern"].as_str()) {
                (Some("date-time"), _) => json!("2026-07-01T00:00:00Z"),
                (Some("date"), _) => json!("2026-07-01"),
                (Some("uri"), _) => json!("https://agency.example/"),
                (_, Some(pattern)) => {
                    let regex = regex_lite::Regex::new(pattern).unwrap();
                    let candidates = [
                        "4101",
                        "upload:1",
                        "app_1",
                        "2026-07-01",
                        "2026-07-01T00:00:00Z",
                        "a",
                        "conn_1",
                        "https://a.example",
                    ];
                    let fitting = candidates.iter().find(|candidate| regex.find(candidate).is_some());
                    assert!(fitting.is_some(), "a text for {pattern}");
                    json!(fitting)
                }
                _ => json!("1".repeat(least as usize)),
            }
        }
        Some("array") => {
            let least = schema["minItems"].as_u64().unwrap_or(0);
            (0..least).map(|_| smallest(&schema["items"])).collect()
        }
        _ => {
            let mut fields = Map::new();
            for part in schema["allOf"].as_array().into_iter().flatten() {
                fields.extend(smallest(part).as_object().cloned().unwrap_or_default());
            }
            for name in schema["required"].as_array().into_iter().flatten() {
                let name = name.as_str().unwrap();
                fields.insert(name.to_owned(), smallest(&schema["properties"][name]));
            }
            Value::Object(fields)
        }
    }
}
