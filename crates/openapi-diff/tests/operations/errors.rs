//! Documents that cannot be read.

use serde_json::json;

use crate::support::operation;

#[test]
fn documents_that_are_none_are_errors() {
    let good = operation(&json!({}));
    let bad = operation(&json!({"parameters": [{"$ref": "#/components/parameters/Gone"}]}));
    let error = openapi_diff::diff(&good, &bad).unwrap_err();
    assert_eq!(
        error.to_string(),
        "new document: #/paths/~1pets/post/parameters/0/$ref: found the reference `#/components/parameters/Gone`, expected something at #/components/parameters/Gone"
    );
    let swagger = openapi_diff::diff(&json!({"swagger": "2.0"}), &good).unwrap_err();
    assert!(
        swagger
            .to_string()
            .starts_with("old document: #/swagger: found Swagger 2.0, expected OpenAPI 3.0"),
        "{swagger}"
    );
    for schema in [
        json!("text"),
        json!([]),
        json!({"type": 7}),
        json!({"required": "a"}),
        json!({"properties": []}),
    ] {
        assert!(
            openapi_diff::diff(&good, &crate::support::sent(&schema)).is_err(),
            "{schema}"
        );
    }
}
