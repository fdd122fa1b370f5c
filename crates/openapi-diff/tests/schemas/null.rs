//! Nullability.

use openapi_diff::Class::{Breaking, Compatible};
use serde_json::json;

use crate::Row;
use crate::pieces::{object, one, text};

pub(crate) fn rows() -> Vec<Row> {
    let or_null = || json!({"type": ["string", "null"]});
    vec![
        ("null-added", text(), or_null(), Breaking, Breaking),
        ("null-removed", or_null(), text(), Breaking, Breaking),
        (
            "null-added",
            one(),
            object(json!({"a": {"type": ["string", "null"]}}), json!([])),
            Compatible,
            Compatible,
        ),
        (
            "null-removed",
            object(json!({"a": {"type": ["string", "null"]}}), json!([])),
            one(),
            Breaking,
            Compatible,
        ),
        (
            "null-added",
            object(json!({"a": text()}), json!(["a"])),
            object(json!({"a": {"type": ["string", "null"]}}), json!(["a"])),
            Breaking,
            Breaking,
        ),
        (
            "null-removed",
            object(json!({"a": {"type": ["string", "null"]}}), json!(["a"])),
            object(json!({"a": text()}), json!(["a"])),
            Breaking,
            Breaking,
        ),
        (
            "null-added",
            json!({"type": "array", "items": text()}),
            json!({"type": "array", "items": {"type": ["string", "null"]}}),
            Breaking,
            Breaking,
        ),
    ]
}
