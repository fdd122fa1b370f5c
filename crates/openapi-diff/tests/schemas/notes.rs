//! Keywords of the use of a schema, and keywords without a rule.

use openapi_diff::Class::{Breaking, Compatible, Unclear};
use serde_json::json;

use crate::Row;
use crate::pieces::{one, text, with};

pub(crate) fn rows() -> Vec<Row> {
    vec![
        (
            "default-changed",
            with("default", json!("x")),
            with("default", json!("y")),
            Unclear,
            Unclear,
        ),
        ("default-changed", one(), with("default", json!(null)), Unclear, Unclear),
        (
            "deprecated",
            one(),
            with("deprecated", json!(true)),
            Compatible,
            Compatible,
        ),
        (
            "undeprecated",
            with("deprecated", json!(true)),
            one(),
            Compatible,
            Compatible,
        ),
        ("read-only", one(), with("readOnly", json!(true)), Breaking, Compatible),
        (
            "read-only-dropped",
            with("readOnly", json!(true)),
            one(),
            Compatible,
            Compatible,
        ),
        (
            "write-only",
            one(),
            with("writeOnly", json!(true)),
            Compatible,
            Breaking,
        ),
        (
            "write-only-dropped",
            with("writeOnly", json!(true)),
            one(),
            Compatible,
            Compatible,
        ),
        (
            "default-changed",
            json!({"allOf": [{"type": "string"}, {"default": "x"}]}),
            text(),
            Unclear,
            Unclear,
        ),
        (
            "keyword-changed",
            text(),
            json!({"type": "string", "spelling": "british"}),
            Unclear,
            Unclear,
        ),
    ]
}
