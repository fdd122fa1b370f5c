//! Lists of values.

use openapi_diff::Class::{Breaking, Compatible};
use serde_json::json;

use crate::Row;
use crate::pieces::{string, text};

pub(crate) fn rows() -> Vec<Row> {
    vec![
        (
            "enum-value-added",
            string("enum", json!(["a"])),
            string("enum", json!(["b", "a"])),
            Compatible,
            Compatible,
        ),
        (
            "enum-value-added",
            json!({"type": "integer", "enum": [1]}),
            json!({"type": "integer", "enum": [1, 2]}),
            Compatible,
            Breaking,
        ),
        (
            "enum-value-removed",
            string("enum", json!(["a", "b"])),
            string("const", json!("a")),
            Breaking,
            Breaking,
        ),
        (
            "enum-introduced",
            text(),
            string("enum", json!(["a"])),
            Breaking,
            Breaking,
        ),
        ("enum-dropped", string("enum", json!(["a"])), text(), Breaking, Breaking),
    ]
}
