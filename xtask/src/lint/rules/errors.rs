//! All errors have one shape.

use openapi_model::{Document, MediaType};

use super::{Findings, Rule};

pub(super) const RULE: Rule = Rule {
    name: "errors",
    why: "the SDK decodes every error into one type",
    check,
};

const SHAPE: &str = "#/components/schemas/ApiError";

fn check(document: &Document, findings: &mut Findings) {
    let json = MediaType::parse("application/json");
    for operation in document.operations() {
        for (status, response) in operation.responses(document) {
            if !status.starts_with(['4', '5']) {
                continue;
            }
            let schema = response
                .content()
                .find(|(media_type, _)| *media_type == json)
                .and_then(|(_, content)| content.member("schema"));
            if schema.and_then(|schema| schema.reference()) != Some(SHAPE) {
                findings.add(
                    &response.pointer,
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
