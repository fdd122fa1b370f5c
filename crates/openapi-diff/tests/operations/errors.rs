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
        "new document: #/paths/~1pets/post/parameters/0/$ref: `#/components/parameters/Gone` leads to no object"
    );
    assert!(
        openapi_diff::diff(&json!({"swagger": "2.0"}), &good)
            .unwrap_err()
            .to_string()
            .starts_with("old document: #/openapi")
    );
}
