//! `contract.json`: the contract as the mock server reads it, with its own schemas, and without what is for people.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Context;
use openapi_model::{Holds, Keyword};
use serde_json::{Map, Value, json};

use crate::document::Document;

const COMPONENTS: &str = "#/components/schemas/";

/// Keywords that allow and refuse nothing.
const ANNOTATIONS: [&str; 10] = [
    "default",
    "deprecated",
    "description",
    "discriminator",
    "example",
    "examples",
    "externalDocs",
    "readOnly",
    "title",
    "writeOnly",
];

/// The file: an operation or a schema a line, so that people can read what has changed.
pub(super) fn generate(contract: &Document, stamp: &str) -> anyhow::Result<String> {
    let mut operations = BTreeMap::new();
    let mut reached = Reached::default();
    for (path, item) in contract.value()["paths"].as_object().into_iter().flatten() {
        for operation in item.as_object().into_iter().flatten().map(|(_, operation)| operation) {
            let Some(id) = operation["operationId"].as_str() else {
                continue;
            };
            let kept = kept(contract, item, operation, &mut reached).with_context(|| format!("{id} ({path})"))?;
            operations.insert(id.to_owned(), kept);
        }
    }
    let mut schemas = BTreeMap::new();
    while let Some(next) = reached.waiting.pop() {
        let schema = &contract.value()["components"]["schemas"][&next];
        let schema = reached.schema(schema).with_context(|| format!("schema {next}"))?;
        schemas.insert(next, schema);
    }
    Ok(format!(
        "{{\n\"$comment\": {},\n\"operations\": {{\n{}\n}},\n\"components\": {{\n\"schemas\": {{\n{}\n}}\n}}\n}}\n",
        json!(stamp),
        lines(&operations),
        lines(&schemas),
    ))
}

fn lines(entries: &BTreeMap<String, Value>) -> String {
    let line = |(name, value): (&String, &Value)| format!("{}: {value}", json!(name));
    entries.iter().map(line).collect::<Vec<_>>().join(",\n")
}

/// Parameters, body and the answers of success of an operation.
fn kept(contract: &Document, item: &Value, operation: &Value, reached: &mut Reached) -> anyhow::Result<Value> {
    let mut kept = Map::new();
    let listed = [item, operation].map(|holder| holder["parameters"].as_array());
    let parameters = listed.into_iter().flatten().flatten().map(|parameter| {
        let parameter = contract.resolve(parameter);
        let mut kept = Map::new();
        for field in ["name", "in", "required", "style"] {
            kept.extend(parameter.get(field).map(|value| (field.to_owned(), value.clone())));
        }
        kept.insert("schema".to_owned(), reached.schema(&parameter["schema"])?);
        Ok(Value::Object(kept))
    });
    let parameters = parameters.collect::<anyhow::Result<Vec<_>>>()?;
    if !parameters.is_empty() {
        kept.insert("parameters".to_owned(), json!(parameters));
    }
    if let Some(body) = operation.get("requestBody") {
        let body = contract.resolve(body);
        let required = body["required"].as_bool().unwrap_or(false);
        let content = reached.content(body)?;
        kept.insert(
            "requestBody".to_owned(),
            json!({"required": required, "content": content}),
        );
    }
    let responses = operation["responses"].as_object().context("needs `responses`")?;
    let mut succeeding = Map::new();
    for (status, response) in responses.iter().filter(|(status, _)| status.starts_with('2')) {
        let content = reached.content(contract.resolve(response))?;
        succeeding.insert(status.clone(), json!({"content": content}));
    }
    kept.insert("responses".to_owned(), Value::Object(succeeding));
    Ok(Value::Object(kept))
}

/// The component schemas that are referred to.
#[derive(Default)]
struct Reached {
    all: BTreeSet<String>,
    waiting: Vec<String>,
}

impl Reached {
    fn content(&mut self, holder: &Value) -> anyhow::Result<Value> {
        let mut content = Map::new();
        for (media_type, entry) in holder["content"].as_object().into_iter().flatten() {
            let schema = self.schema(&entry["schema"])?;
            content.insert(media_type.clone(), json!({"schema": schema}));
        }
        Ok(Value::Object(content))
    }

    /// The schema without its annotations.
    fn schema(&mut self, schema: &Value) -> anyhow::Result<Value> {
        let Some(keywords) = schema.as_object() else {
            return Ok(schema.clone());
        };
        let mut kept = BTreeMap::new();
        for (name, value) in keywords {
            if ANNOTATIONS.contains(&name.as_str()) || name.starts_with("x-") {
                continue;
            }
            if name == "$ref" {
                self.reach(value)?;
            }
            let value = match Keyword::named(name).map(|keyword| keyword.holds) {
                Some(Holds::One) => self.schema(value)?,
                Some(Holds::List) => {
                    let members = value.as_array().into_iter().flatten();
                    members
                        .map(|member| self.schema(member))
                        .collect::<anyhow::Result<_>>()?
                }
                Some(Holds::Map) => {
                    let members = value.as_object().into_iter().flatten();
                    let members = members.map(|(name, member)| Ok((name, self.schema(member)?)));
                    json!(members.collect::<anyhow::Result<BTreeMap<_, _>>>()?)
                }
                None => value.clone(),
            };
            kept.insert(name, value);
        }
        Ok(json!(kept))
    }

    fn reach(&mut self, reference: &Value) -> anyhow::Result<()> {
        let name = reference.as_str().and_then(|target| target.strip_prefix(COMPONENTS));
        let name = name.with_context(|| format!("the reference {reference} is to no schema"))?;
        if self.all.insert(name.to_owned()) {
            self.waiting.push(name.to_owned());
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn generate(schema: &Value) -> anyhow::Result<Value> {
        let value = json!({
            "paths": {"/a": {"parameters": [{"name": "b", "in": "path", "required": true, "description": "B.", "schema": {
                "type": "integer", "maximum": 3, "default": 1,
            }}], "get": {"operationId": "a", "responses": {
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
    fn keeps_what_is_reached_and_holds() {
        let file = generate(&json!({"$ref": "#/components/schemas/Tree", "description": "Its root."})).unwrap();
        assert_eq!(
            file["operations"]["a"],
            json!({
                "parameters": [{"name": "b", "in": "path", "required": true, "schema": {"type": "integer", "maximum": 3}}],
                "responses": {
                    "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Tree"}}}},
                },
            })
        );
        assert_eq!(
            file["components"]["schemas"],
            json!({"Tree": {"properties": {
                "description": {"type": "string"},
                "trees": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
            }}})
        );
    }

    #[test]
    fn a_schema_within_any_keyword_is_reached() {
        let file = generate(&json!({"if": {"$ref": "#/components/schemas/Unused"}, "then": {"title": "T"}})).unwrap();
        let schemas = file["components"]["schemas"].as_object().unwrap();
        assert_eq!(schemas.keys().collect::<Vec<_>>(), ["Unused"]);
        let error = generate(&json!({"$ref": "#/paths"})).unwrap_err();
        assert!(format!("{error:#}").contains("is to no schema"), "{error:#}");
    }
}
