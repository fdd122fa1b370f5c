//! Finds ids and integers of responses that are not int64.

use openapi_model::{Document, Kind, Node};

use super::{Findings, Rule, allows, component_schemas, reachable};

pub(super) const RULE: Rule = Rule {
    name: "ids",
    why: "a generator may take 32 bits for an integer without a format; ids, sums and times in milliseconds need more",
    check,
};

fn check(document: &Document, findings: &mut Findings) {
    for (name, schema) in component_schemas(document) {
        if name.ends_with("Id") {
            wide(&schema, findings);
        }
    }
    let operations = document.operations();
    let responses = operations
        .iter()
        .flat_map(|operation| operation.node.entries("responses"));
    for node in reachable(document, responses.map(|(_, response)| response)) {
        if node.kind == Kind::Schema {
            node.entries("properties")
                .for_each(|(_, property)| wide(&property, findings));
        }
    }
}

fn wide(schema: &Node<'_>, findings: &mut Findings) {
    if allows(schema, "integer") && schema.text("format") != Some("int64") {
        findings.add(&schema.pointer, "an integer that is not int64", "add `format: int64`");
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::testing::{CLEAN, found};
    use super::*;

    fn document(integer: &Value) -> Value {
        json!({
            "components": {
                "schemas": {
                    "ThingId": integer,
                    "Thing": {"properties": {"count": integer, "next": {"$ref": "#/components/schemas/Thing"}}},
                    "Request": {"properties": {"count": {"type": "integer"}}},
                    "Valid": {"type": "string"}
                },
                "responses": {"Found": {"content": {"application/json": {"schema": {
                    "type": "array", "items": {"$ref": "#/components/schemas/Thing"}
                }}}}}
            },
            "paths": {"/a": {"get": {"responses": {"200": {"$ref": "#/components/responses/Found"}}}}}
        })
    }

    #[test]
    fn takes_64_bits() {
        let wide = json!({"type": "integer", "format": "int64"});
        assert_eq!(found(&RULE, document(&wide)), CLEAN);
    }

    #[test]
    fn finds_anything_else_in_ids_and_responses() {
        for narrow in [
            json!({"type": ["integer", "null"]}),
            json!({"type": "integer", "format": "int32"}),
        ] {
            assert_eq!(
                found(&RULE, document(&narrow)),
                [
                    "#/components/schemas/Thing/properties/count: an integer that is not int64",
                    "#/components/schemas/ThingId: an integer that is not int64",
                ]
            );
        }
    }
}
