//! Types and formats.

use openapi_diff::Class::{Breaking, Compatible};
use serde_json::json;

use crate::Row;
use crate::pieces::{string, text};

pub(crate) fn rows() -> Vec<Row> {
    vec![
        ("type-changed", text(), json!({"type": "integer"}), Breaking, Breaking),
        (
            "type-changed",
            json!({"type": "integer"}),
            json!({"type": "number"}),
            Breaking,
            Breaking,
        ),
        (
            "type-changed",
            text(),
            json!({"type": "integer", "format": "int64", "minimum": 1}),
            Breaking,
            Breaking,
        ),
        (
            "type-changed",
            text(),
            json!({"type": "array", "items": text()}),
            Breaking,
            Breaking,
        ),
        (
            "type-changed",
            json!({"type": "array", "items": text()}),
            json!({"type": "array", "items": {"type": "integer"}}),
            Breaking,
            Breaking,
        ),
        (
            "type-changed",
            json!({"type": "array"}),
            json!({"type": "array", "items": text()}),
            Breaking,
            Breaking,
        ),
        (
            "format-changed",
            json!({"type": "integer", "format": "int32"}),
            json!({"type": "integer", "format": "int64"}),
            Breaking,
            Breaking,
        ),
        (
            "format-changed",
            text(),
            string("format", json!("date-time")),
            Breaking,
            Breaking,
        ),
        (
            "format-changed",
            string("format", json!("uuid")),
            text(),
            Breaking,
            Breaking,
        ),
        (
            "format-changed",
            text(),
            string("format", json!("email")),
            Breaking,
            Compatible,
        ),
        (
            "format-changed",
            string("format", json!("email")),
            text(),
            Compatible,
            Compatible,
        ),
        (
            "format-changed",
            string("format", json!("email")),
            string("format", json!("uri")),
            Breaking,
            Compatible,
        ),
    ]
}
