//! `cargo xtask lint`: our rules for the contract.

use std::process::ExitCode;

use openapi_cli::lint::{FINDINGS, GENERAL, Rule, report};

use openapi_generate::Sources;

use crate::{contract, stdout, workspace};

mod extension;
mod rules;

/// Checks the contract, or another document.
pub(crate) fn run(other: Option<Sources>) -> anyhow::Result<ExitCode> {
    let sources = other.unwrap_or_else(contract::sources);
    let document = sources.open()?;
    let report = report(document.model(), &workspace::shown(&sources.spec), &all_rules());
    if report.is_clean {
        stdout::write(&report.summary);
        return Ok(ExitCode::SUCCESS);
    }
    stdout::write(&report.findings);
    eprint!("{}", report.summary);
    Ok(ExitCode::from(FINDINGS))
}

/// Those for any document, then those for this API's alone.
pub(crate) fn all_rules() -> Vec<&'static Rule> {
    GENERAL.iter().chain(rules::OURS).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use openapi_cli::Document;
    use openapi_cli::lint::{Finding, check};

    use super::*;

    fn findings(document: &Document) -> Vec<Finding> {
        check(document.model(), all_rules())
    }

    #[test]
    fn the_contract_is_clean() {
        let contract = contract::sources().read().unwrap();
        let findings: Vec<String> = findings(&contract).iter().map(ToString::to_string).collect();
        assert_eq!(findings, [""; 0]);
    }

    #[test]
    fn strange_documents_are_reported_and_nothing_panics() {
        let pieces = [
            json!(null),
            json!(7),
            json!("text"),
            json!([[], null]),
            json!({"$ref": 1}),
        ];
        for piece in pieces {
            let documents = [
                piece.clone(),
                json!({"paths": piece, "components": piece, "servers": piece, "tags": piece, "security": piece}),
                json!({"paths": {"/{a": {"get": piece, "parameters": piece}}, "components": {"schemas": piece}}),
                json!({
                    "servers": [piece],
                    "security": [piece],
                    "paths": {"/a": {"get": {
                        "x-paging": piece, "x-permission": piece,
                        "parameters": [piece, {"schema": piece}],
                        "responses": {"200": piece, "404": {"content": {"application/json": piece}}}
                    }}},
                    "components": {"schemas": {"A": {"type": piece, "properties": piece, "required": piece, "enum": piece}}}
                }),
            ];
            for value in documents {
                let document = Document::from(value);
                assert!(!findings(&document).is_empty());
            }
        }
    }

    /// A document with one object of each kind.
    fn one_of_each() -> Value {
        let media = json!({"application/json": {
            "schema": {"$ref": "#/components/schemas/Page"},
            "example": {"list": [1]},
            "examples": {"a": {"$ref": "#/components/examples/A"}}
        }});
        let size =
            json!({"type": "integer", "format": "int64", "minimum": 0, "default": 1, "description": "In bytes."});
        json!({
            "openapi": "3.1.0",
            "info": {"title": "A", "description": "d"},
            "servers": [{"url": "https://example.com", "x-name": "a", "variables": {"v": {"description": "d"}}}],
            "security": [{"key": []}],
            "tags": [{"name": "T", "description": "d"}],
            "paths": {"/a/{id}": {
                "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string", "pattern": "a"}}],
                "get": {
                    "operationId": "listThings", "summary": "s", "tags": ["T"], "security": [{"key": []}],
                    "x-permission": "a:read", "x-retry": "safe", "x-rate-limit": "none", "x-paging": {
                        "style": "lastId", "cursor": "last_id", "items": "list", "more": "hasMore", "next": "next"
                    },
                    "parameters": [{"$ref": "#/components/parameters/LastId"}],
                    "requestBody": {"content": media},
                    "responses": {"200": {"$ref": "#/components/responses/Found"}, "404": {"content": media}}
                }
            }},
            "components": {
                "examples": {"A": {"value": {"list": []}}},
                "headers": {"Left": {"schema": size}},
                "parameters": {"LastId": {"name": "last_id", "in": "query", "schema": size}},
                "responses": {"Found": {"headers": {"Left": {"$ref": "#/components/headers/Left"}}, "content": media}},
                "securitySchemes": {"key": {"type": "apiKey"}},
                "schemas": {"Page": {
                    "type": "object",
                    "required": ["list"],
                    "allOf": [{"properties": {"size": size}}],
                    "properties": {
                        "list": {"type": "array", "items": {"anyOf": [size, {"type": "null"}]}},
                        "kind": {"type": "string", "enum": ["a", "b"]},
                        "page": {"$ref": "#/components/schemas/Page"}
                    }
                }}
            }
        })
    }

    #[test]
    fn anything_may_stand_anywhere() {
        let pieces = [
            json!(null),
            json!(-7.5),
            json!("text"),
            json!([[], null, {}]),
            json!({"a": {}}),
            json!({"$ref": 1}),
            json!({"$ref": "#/components/schemas/Page"}),
        ];
        let mut pointers = Vec::new();
        walk(&one_of_each(), String::new(), &mut pointers);
        for pointer in &pointers {
            for piece in &pieces {
                let mut value = one_of_each();
                *value.pointer_mut(pointer).unwrap() = piece.clone();
                assert!(!findings(&Document::from(value)).is_empty());
            }
        }
    }

    /// The pointers of all values inside `value`, and of it.
    fn walk(value: &Value, pointer: String, pointers: &mut Vec<String>) {
        let inner: Vec<(String, &Value)> = match value {
            Value::Object(members) => members.iter().map(|(name, value)| (name.clone(), value)).collect(),
            Value::Array(elements) => (0..).map(|index: usize| index.to_string()).zip(elements).collect(),
            _ => Vec::new(),
        };
        for (name, value) in inner.into_iter() {
            let token = name.replace('~', "~0").replace('/', "~1");
            walk(value, format!("{pointer}/{token}"), pointers);
        }
        pointers.push(pointer);
    }
}
