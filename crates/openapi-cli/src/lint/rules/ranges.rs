//! Finds numbers of requests without bounds.

use openapi_model::Document;

use super::{Field, Findings, Rule};

pub(super) const RULE: Rule = Rule {
    name: "ranges",
    why: "the SDK checks bounds before it sends a request, and readers must know where there are none",
    check,
};

const LOWER: &[&str] = &["minimum", "exclusiveMinimum"];
const UPPER: &[&str] = &["maximum", "exclusiveMaximum"];
/// Phrases of a description that state that a bound is unknown or absent.
const NONE: &[&str] = &["not stated", "not documented", "no bound", "no bounds", "unbounded"];

fn check(document: &Document, findings: &mut Findings) {
    for field in Field::sent(document) {
        if !field.is_number() || field.is_id() {
            continue;
        }
        for (bound, keywords, none) in [("minimum", LOWER, "no minimum"), ("maximum", UPPER, "no maximum")] {
            if !field.has(keywords) && !field.says(NONE) && !field.says(&[none]) {
                findings.add(
                    &field.pointer,
                    format!("number `{}` has no `{bound}`", field.name),
                    format!("add it to the schema, or put \"A {bound} is not stated.\" into the description"),
                );
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::testing::{CLEAN, found};
    use super::*;

    fn found_in(parameters: &Value, properties: &Value) -> Vec<String> {
        let body = json!({"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Body"}}}});
        let operation = json!({"parameters": parameters, "requestBody": body, "responses": {"200": body}});
        let schemas =
            json!({"Body": {"properties": properties}, "Answer": {"properties": {"size": {"type": "integer"}}}});
        found(
            &RULE,
            json!({"paths": {"/a": {"post": operation}}, "components": {"schemas": schemas}}),
        )
    }

    #[test]
    fn takes_bounds_and_that_there_are_none() {
        let parameters = json!([
            {"name": "limit", "schema": {"type": "integer", "minimum": 1, "exclusiveMaximum": 11}},
            {"name": "offset", "schema": {"type": "integer", "minimum": 0}, "description": "A maximum is not stated."},
            {"name": "petId", "schema": {"type": "integer"}},
            {"name": "level", "schema": {"type": "integer", "enum": [1, 2]}}
        ]);
        let properties = json!({"price": {"type": "number", "description": "No bounds."}, "text": {"type": "string"}});
        assert_eq!(found_in(&parameters, &properties), CLEAN);
    }

    #[test]
    fn finds_open_ends() {
        let parameters = json!([{"name": "limit", "schema": {"type": "integer", "minimum": 1}}]);
        let properties = json!({
            "ages": {"items": {"type": ["integer", "null"], "maximum": 9}},
            "price": {"anyOf": [{"type": "number"}]}
        });
        assert_eq!(
            found_in(&parameters, &properties),
            [
                "#/components/schemas/Body/properties/ages: number `ages` has no `minimum`",
                "#/components/schemas/Body/properties/price: number `price` has no `minimum`",
                "#/components/schemas/Body/properties/price: number `price` has no `maximum`",
                "#/paths/~1a/post/parameters/0: number `limit` has no `maximum`",
            ]
        );
    }
}
