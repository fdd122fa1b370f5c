//! All errors have one shape.

use super::{Findings, Operation, Rule};
use openapi_cli::Document;

pub(super) const RULE: Rule = Rule {
    name: "errors",
    why: "the SDK decodes every error into one type",
    check,
};

const SHAPE: &str = "#/components/schemas/ApiError";

fn check(document: &Document, findings: &mut Findings) {
    for operation in Operation::all(document) {
        for (status, response) in operation.responses(document) {
            if !status.starts_with(['4', '5']) {
                continue;
            }
            let schema = response.member("content").member("application/json").member("schema");
            if schema.text("$ref") != Some(SHAPE) {
                findings.add(
                    &response,
                    "an error whose JSON is not `ApiError`",
                    format!("let its `application/json` schema be `$ref: '{SHAPE}'`"),
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

    fn found_in(schema: &Value) -> Vec<String> {
        let error = json!({"content": {"application/json": {"schema": schema}}});
        let responses = json!({"200": {}, "404": error, "5XX": {"$ref": "#/components/responses/Failed"}});
        found(
            &RULE,
            json!({"paths": {"/a": {"get": {"responses": responses}}}, "components": {"responses": {"Failed": error}}}),
        )
    }

    #[test]
    fn takes_the_one_shape() {
        assert_eq!(found_in(&json!({"$ref": SHAPE})), CLEAN);
    }

    #[test]
    fn finds_any_other() {
        for schema in [
            json!({"$ref": "#/components/schemas/Other"}),
            json!({"type": "object"}),
            json!(null),
        ] {
            assert_eq!(
                found_in(&schema),
                [
                    "#/components/responses/Failed: an error whose JSON is not `ApiError`",
                    "#/paths/~1a/get/responses/404: an error whose JSON is not `ApiError`",
                ]
            );
        }
    }
}
