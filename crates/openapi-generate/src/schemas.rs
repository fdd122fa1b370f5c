//! `contract.json`: the operations and schemas of the contract without annotations. The mock server checks requests by
//! it.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Context;
use openapi_model::{Holds, Keyword, Node, Operation, Pointer, is_annotation};
use serde_json::{Map, Value, json};

use crate::document::Document;

const COMPONENTS: &str = "#/components/schemas/";

/// The file: a line for each operation and each schema, so that a diff shows which changed.
pub(super) fn generate(contract: &Document, stamp: &str) -> anyhow::Result<String> {
    let mut operations = BTreeMap::new();
    let mut reached = Reached::default();
    for operation in contract.operations() {
        let Some(id) = operation.id() else {
            continue;
        };
        let kept = kept(contract.model(), &operation, &mut reached);
        operations.insert(
            id.to_owned(),
            kept.with_context(|| format!("{id} ({})", operation.path))?,
        );
    }
    let mut schemas = BTreeMap::new();
    while let Some(next) = reached.waiting.pop() {
        let pointer: Pointer = ["components", "schemas", &next].into_iter().collect();
        let schema = contract.model().get(&pointer).unwrap_or(&Value::Null);
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

/// Parameters, request body and successful responses of an operation.
fn kept(contract: &openapi_model::Document, operation: &Operation<'_>, reached: &mut Reached) -> anyhow::Result<Value> {
    let mut kept = Map::new();
    let parameters = operation.parameters(contract).into_iter().map(|parameter| {
        let mut kept = Map::new();
        for field in ["name", "in", "required", "style"] {
            let said = parameter.node.get(field);
            kept.extend(said.map(|value| (field.to_owned(), value.clone())));
        }
        kept.insert("schema".to_owned(), reached.schema_of(&parameter.node)?);
        Ok(Value::Object(kept))
    });
    let parameters = parameters.collect::<anyhow::Result<Vec<_>>>()?;
    if !parameters.is_empty() {
        kept.insert("parameters".to_owned(), json!(parameters));
    }
    if let Some(body) = operation.request_body(contract) {
        let content = reached.content(&body)?;
        kept.insert(
            "requestBody".to_owned(),
            json!({"required": body.flag("required"), "content": content}),
        );
    }
    anyhow::ensure!(operation.node.has("responses"), "needs `responses`");
    let mut succeeding = Map::new();
    let responses = operation.responses(contract).into_iter();
    for (status, response) in responses.filter(|(status, _)| status.starts_with('2')) {
        let content = reached.content(&response)?;
        succeeding.insert(status.to_owned(), json!({"content": content}));
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
    fn content(&mut self, holder: &Node<'_>) -> anyhow::Result<Value> {
        let content = holder.entries("content").map(|(name, media_type)| {
            let schema = self.schema_of(&media_type)?;
            Ok((name.to_owned(), json!({"schema": schema})))
        });
        content.collect()
    }

    /// The schema of a parameter or of a media type.
    fn schema_of(&mut self, holder: &Node<'_>) -> anyhow::Result<Value> {
        let schema = holder.member("schema");
        self.schema(schema.map_or(&Value::Null, |schema| schema.value))
    }

    /// The schema without its annotations.
    fn schema(&mut self, schema: &Value) -> anyhow::Result<Value> {
        let Some(keywords) = schema.as_object() else {
            return Ok(schema.clone());
        };
        let mut kept = BTreeMap::new();
        for (name, value) in keywords {
            let says_nothing = is_annotation(name) && name != "nullable" || name == "discriminator";
            if says_nothing {
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
        let name = name.with_context(|| format!("`{reference}` does not refer to a schema"))?;
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
        assert!(format!("{error:#}").contains("does not refer to a schema"), "{error:#}");
    }
}
