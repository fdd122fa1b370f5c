//! The responses of the contract.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde_json::Value;

static CONTRACT: LazyLock<Value> = LazyLock::new(|| {
    let contract = include_str!("../../openapi/ofauth.yaml");
    serde_saphyr::from_str(contract).expect("the contract is YAML")
});

/// The JSON response of an operation.
pub(super) struct Answer {
    pub(super) schema: &'static Value,
    /// By name.
    pub(super) examples: BTreeMap<&'static str, &'static Value>,
}

/// Every successful JSON response, by the id of the operation.
pub(super) static RESPONSES: LazyLock<BTreeMap<&'static str, Answer>> = LazyLock::new(|| {
    let paths = CONTRACT["paths"].as_object().expect("paths");
    let operations = paths
        .values()
        .filter_map(Value::as_object)
        .flat_map(serde_json::Map::values);
    operations
        .filter_map(|operation| Some((operation["operationId"].as_str()?, answer(operation)?)))
        .collect()
});

fn answer(operation: &'static Value) -> Option<Answer> {
    let responses = operation["responses"].as_object()?;
    let mut successes = responses.iter().filter(|(status, _)| status.starts_with('2'));
    let content = successes.find_map(|(_, response)| response.pointer("/content/application~1json"))?;
    let examples = content["examples"].as_object().into_iter().flatten();
    Some(Answer {
        schema: &content["schema"],
        examples: examples
            .map(|(name, example)| (name.as_str(), &resolve(example)["value"]))
            .collect(),
    })
}

/// What a reference leads to.
fn resolve(value: &'static Value) -> &'static Value {
    let Some(reference) = value["$ref"].as_str() else {
        return value;
    };
    let found = CONTRACT.pointer(reference.trim_start_matches('#'));
    resolve(found.expect("a reference leads somewhere"))
}

/// The members of a schema's `allOf`, `anyOf` or `oneOf`.
fn members(schema: &'static Value, keyword: &str) -> impl Iterator<Item = &'static Value> {
    schema[keyword].as_array().into_iter().flatten()
}

/// Whether the contract allows a value in an answer, as the SDK reads it: what is not required may be null, bounds and
/// lists of known values do not count, nor does what is in a map, where members of another kind are set apart. Where a
/// list may come bare or with an object around it, that may be anything, and has to have nothing.
pub(super) fn allows(schema: &'static Value, value: &Value) -> bool {
    let schema = resolve(schema);
    if let Some(item) = listed(schema) {
        let list = if value.is_array() { value } else { &value["list"] };
        let mut items = list.as_array().into_iter().flatten();
        if items.all(|value| allows(item, value)) {
            return true;
        }
    }
    let mut alternatives = members(schema, "anyOf").chain(members(schema, "oneOf")).peekable();
    let kinds = kinds(schema);
    (kinds.is_empty() || kinds.iter().any(|kind| is(value, kind)))
        && members(schema, "allOf").all(|member| allows(member, value))
        && (alternatives.peek().is_none() || alternatives.any(|alternative| allows(alternative, value)))
        && match value {
            Value::Object(fields) => {
                let is_required = |name: &str| required(schema).any(|required| required == name);
                required(schema).all(|name| fields.contains_key(name))
                    && fields.iter().all(|(name, value)| {
                        let property = schema["properties"].get(name);
                        value.is_null() && !is_required(name) || property.is_none_or(|property| allows(property, value))
                    })
            }
            Value::Array(items) => items.iter().all(|item| allows(&schema["items"], item)),
            _ => true,
        }
}

/// The schema of the items of a list that may come bare or with an object around it.
fn listed(schema: &'static Value) -> Option<&'static Value> {
    let mut alternatives = members(schema, "anyOf").chain(members(schema, "oneOf")).map(resolve);
    let page = alternatives.find(|alternative| !alternative["properties"]["list"].is_null())?;
    Some(&page["properties"]["list"]["items"])
}

fn required(schema: &'static Value) -> impl Iterator<Item = &'static str> {
    schema["required"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
}

fn kinds(schema: &'static Value) -> Vec<&'static str> {
    match &schema["type"] {
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
        kind => kind.as_str().into_iter().collect(),
    }
}

fn is(value: &Value, kind: &str) -> bool {
    match value {
        Value::Null => kind == "null",
        Value::Bool(_) => kind == "boolean",
        Value::Number(number) => kind == "number" || kind == "integer" && !number.is_f64(),
        Value::String(_) => kind == "string",
        Value::Array(_) => kind == "array",
        Value::Object(_) => kind == "object",
    }
}

/// Schemas that hold for a value: the schema itself and whichever members of it allow the value.
fn holding(schema: &'static Value, value: &Value) -> Vec<&'static Value> {
    let schema = resolve(schema);
    let members = ["allOf", "anyOf", "oneOf"]
        .into_iter()
        .flat_map(|keyword| members(schema, keyword));
    let deeper = members
        .filter(|member| allows(member, value))
        .flat_map(|member| holding(member, value));
    std::iter::once(schema).chain(deeper).collect()
}

/// A value within a response, and its schema in the contract.
pub(super) struct Node {
    /// JSON pointer.
    pub(super) pointer: String,
    pub(super) schema: &'static Value,
}

impl Node {
    /// All nodes of `value`, itself last.
    pub(super) fn all(schema: &'static Value, value: &Value) -> Vec<Self> {
        let mut nodes = Vec::new();
        visit(schema, value, String::new(), &mut nodes);
        nodes
    }

    pub(super) fn allows(&self, value: &Value) -> bool {
        allows(self.schema, value)
    }

    /// Whether the value has a schema with a name, as ids have.
    pub(super) fn is_named(&self) -> bool {
        self.schema["$ref"].is_string()
    }
}

fn visit(schema: &'static Value, value: &Value, pointer: String, nodes: &mut Vec<Node>) {
    let holding = holding(schema, value);
    let part = |part: &dyn Fn(&'static Value) -> &'static Value| {
        let mut parts = holding.iter().map(|schema| part(schema));
        parts.find(|part| !part.is_null()).unwrap_or(&Value::Null)
    };
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                let property = part(&|schema| match &schema["properties"][name] {
                    Value::Null => &schema["additionalProperties"],
                    property => property,
                });
                visit(property, value, format!("{pointer}/{name}"), nodes);
            }
        }
        Value::Array(items) => {
            let element = part(&|schema| &schema["items"]);
            for (index, item) in items.iter().enumerate() {
                visit(element, item, format!("{pointer}/{index}"), nodes);
            }
        }
        _ => {}
    }
    nodes.push(Node { pointer, schema });
}

/// The schema of this name.
pub(super) fn component(name: &str) -> &'static Value {
    &CONTRACT["components"]["schemas"][name]
}

#[test]
fn every_field_of_an_answer_stands_in_an_example() {
    let mut shown = BTreeSet::new();
    let mut fields = BTreeMap::new();
    for (operation, answer) in &*RESPONSES {
        assert!(
            !answer.examples.is_empty(),
            "`{operation}` has no example of its response"
        );
        for example in answer.examples.values() {
            shown.extend(
                Node::all(answer.schema, example)
                    .iter()
                    .map(|path| std::ptr::from_ref(path.schema)),
            );
        }
        collect(answer.schema, operation, &mut fields);
    }
    fields.retain(|field, _| !shown.contains(field));
    let missing: Vec<_> = fields.into_values().collect();
    assert!(missing.is_empty(), "no example has {missing:?}");
}

/// The schemas of all fields that a value can have, and where they stand.
fn collect(schema: &'static Value, path: &str, fields: &mut BTreeMap<*const Value, String>) {
    if let Some(reference) = schema["$ref"].as_str() {
        return collect(
            resolve(schema),
            reference.trim_start_matches("#/components/schemas/"),
            fields,
        );
    }
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        let path = format!("{path}.{name}");
        if fields.insert(property, path.clone()).is_none() {
            collect(property, &path, fields);
        }
    }
    let lists = ["allOf", "anyOf", "oneOf"]
        .into_iter()
        .flat_map(|keyword| members(schema, keyword));
    let parts = ["items", "additionalProperties"]
        .into_iter()
        .filter_map(|keyword| schema.get(keyword));
    for part in lists.chain(parts) {
        collect(part, path, fields);
    }
}
