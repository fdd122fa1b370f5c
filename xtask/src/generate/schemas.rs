//! `schemas.json`: what requests and answers hold, for the mock server.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, bail};
use serde_json::{Map, Value, json};

use super::stamp;
use crate::document::Document;

const COMPONENTS: &str = "#/components/schemas/";

/// Keywords that are for people, or for programs other than the mock server.
const UNREAD: [&str; 8] = [
    "default",
    "deprecated",
    "description",
    "example",
    "examples",
    "readOnly",
    "title",
    "writeOnly",
];

/// Keywords that the mock server checks and makes values by.
const READ: [&str; 19] = [
    "const",
    "enum",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "pattern",
    "propertyNames",
    "required",
    "type",
    "uniqueItems",
];

/// The file: an operation or a schema a line, so that people can read what has changed.
pub(super) fn generate(contract: &Document, name: &str) -> anyhow::Result<String> {
    let mut operations = BTreeMap::new();
    let mut reached = Reached::default();
    for (path, item) in contract.value()["paths"].as_object().into_iter().flatten() {
        for operation in item.as_object().into_iter().flatten().map(|(_, operation)| operation) {
            let Some(id) = operation["operationId"].as_str() else {
                continue;
            };
            let shapes = shapes(contract, operation, &mut reached).with_context(|| format!("{id} ({path})"))?;
            operations.insert(id.to_owned(), shapes);
        }
    }
    let mut schemas = BTreeMap::new();
    while let Some(next) = reached.waiting.pop() {
        let schema = &contract.value()["components"]["schemas"][&next];
        let schema = reached.schema(schema).with_context(|| format!("schema {next}"))?;
        schemas.insert(next, schema);
    }
    Ok(format!(
        "{{\n\"$comment\": {},\n\"operations\": {{\n{}\n}},\n\"schemas\": {{\n{}\n}}\n}}\n",
        json!(stamp::lines(name, &contract.bytes)),
        lines(&operations),
        lines(&schemas),
    ))
}

fn lines(entries: &BTreeMap<String, Value>) -> String {
    let line = |(name, value): (&String, &Value)| format!("{}: {value}", json!(name));
    entries.iter().map(line).collect::<Vec<_>>().join(",\n")
}

/// What an operation takes for a body, and what it answers where all goes well.
fn shapes(contract: &Document, operation: &Value, reached: &mut Reached) -> anyhow::Result<Value> {
    let mut shapes = Map::new();
    if let Some(body) = operation.get("requestBody") {
        let body = contract.resolve(body);
        let mut content = Map::new();
        for (media_type, entry) in body["content"].as_object().into_iter().flatten() {
            content.insert(media_type.clone(), reached.schema(&entry["schema"])?);
        }
        let required = body["required"].as_bool().unwrap_or(false);
        shapes.insert("body".to_owned(), json!({"required": required, "content": content}));
    }
    let responses = operation["responses"].as_object().context("needs `responses`")?;
    let (status, answer) = responses
        .iter()
        .filter(|(status, _)| status.starts_with('2'))
        .min_by_key(|(status, _)| status.as_str())
        .context("has no answer of success")?;
    let status: u16 = status.parse().with_context(|| format!("the status `{status}`"))?;
    let mut shape = json!({"status": status});
    let answer = contract.resolve(answer);
    if let Some(schema) = answer["content"]["application/json"].get("schema") {
        shape["schema"] = reached.schema(schema)?;
    }
    shapes.insert("answer".to_owned(), shape);
    Ok(Value::Object(shapes))
}

/// The component schemas that are referred to.
#[derive(Default)]
struct Reached {
    all: BTreeSet<String>,
    waiting: Vec<String>,
}

impl Reached {
    /// The schema without what the mock server does not read.
    fn schema(&mut self, schema: &Value) -> anyhow::Result<Value> {
        let Some(keywords) = schema.as_object() else {
            return Ok(schema.clone());
        };
        let mut kept = BTreeMap::new();
        for (keyword, value) in keywords {
            let value = match keyword.as_str() {
                "$ref" => {
                    let name = value.as_str().and_then(|target| target.strip_prefix(COMPONENTS));
                    let name = name.with_context(|| format!("the reference {value} is to no schema"))?;
                    if self.all.insert(name.to_owned()) {
                        self.waiting.push(name.to_owned());
                    }
                    json!(name)
                }
                "properties" => self.named(value)?,
                "items" | "additionalProperties" => self.schema(value)?,
                "allOf" | "anyOf" | "oneOf" => {
                    let members = value.as_array().into_iter().flatten();
                    members
                        .map(|member| self.schema(member))
                        .collect::<anyhow::Result<_>>()?
                }
                // What it says follows from the members.
                "discriminator" => continue,
                known if READ.contains(&known) => value.clone(),
                known if UNREAD.contains(&known) || known.starts_with("x-") => continue,
                other => bail!("the mock server does not know the keyword `{other}`"),
            };
            kept.insert(keyword, value);
        }
        Ok(json!(kept))
    }

    fn named(&mut self, schemas: &Value) -> anyhow::Result<Value> {
        let mut named = BTreeMap::new();
        for (name, schema) in schemas.as_object().into_iter().flatten() {
            named.insert(name, self.schema(schema)?);
        }
        Ok(json!(named))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn generate(schema: &Value) -> anyhow::Result<Value> {
        let value = json!({
            "paths": {"/a": {"get": {"operationId": "a", "responses": {
                "404": {"description": "No."},
                "200": {"description": "Yes.", "content": {"application/json": {"schema": schema}}},
            }}}},
            "components": {"schemas": {
                "Tree": {"description": "A tree.", "properties": {
                    "description": {"type": "string"},
                    "trees": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
                }},
                "Unused": {"type": "string"},
            }},
        });
        let contract = Document::parse(serde_json::to_vec(&value)?, "test")?;
        Ok(serde_json::from_str(&super::generate(&contract, "test")?)?)
    }

    #[test]
    fn keeps_what_is_reached_and_read() {
        let file = generate(&json!({"$ref": "#/components/schemas/Tree", "description": "Its root."})).unwrap();
        assert_eq!(
            file["operations"]["a"],
            json!({"answer": {"status": 200, "schema": {"$ref": "Tree"}}})
        );
        assert_eq!(
            file["schemas"],
            json!({"Tree": {"properties": {
                "description": {"type": "string"},
                "trees": {"type": "array", "items": {"$ref": "Tree"}},
            }}})
        );
    }

    #[test]
    fn refuses_what_the_mock_server_would_overlook() {
        let error = generate(&json!({"type": "object", "if": {}})).unwrap_err();
        assert!(format!("{error:#}").contains("`if`"), "{error:#}");
    }
}
