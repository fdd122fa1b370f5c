//! Fields of objects.

use openapi_diff::Class::{Breaking, Compatible};
use serde_json::json;

use crate::Row;
use crate::pieces::{object, one, text, two};

pub(crate) fn rows() -> Vec<Row> {
    vec![
        ("field-added", one(), two(), Compatible, Compatible),
        (
            "field-added",
            one(),
            object(json!({"a": text(), "b": text()}), json!(["b"])),
            Breaking,
            Compatible,
        ),
        (
            "field-added",
            one(),
            object(
                json!({"a": text(), "b": {"type": "string", "readOnly": true}}),
                json!(["b"]),
            ),
            Compatible,
            Compatible,
        ),
        ("field-removed", two(), one(), Breaking, Breaking),
        (
            "field-renamed",
            object(json!({"petName": text()}), json!([])),
            object(json!({"pet_name": text()}), json!([])),
            Breaking,
            Breaking,
        ),
        (
            "field-made-required",
            one(),
            object(json!({"a": text()}), json!(["a"])),
            Breaking,
            Breaking,
        ),
        (
            "field-made-optional",
            object(json!({"a": text()}), json!(["a"])),
            one(),
            Breaking,
            Breaking,
        ),
        (
            "field-made-optional",
            object(json!({"a": {"type": ["string", "null"]}}), json!(["a"])),
            object(json!({"a": {"type": ["string", "null"]}}), json!([])),
            Breaking,
            Compatible,
        ),
        (
            "additional-fields-closed",
            one(),
            json!({"type": "object", "properties": {"a": text()}, "additionalProperties": false}),
            Breaking,
            Compatible,
        ),
        (
            "additional-fields-opened",
            json!({"type": "object", "properties": {"a": text()}, "additionalProperties": false}),
            one(),
            Compatible,
            Compatible,
        ),
        (
            "additional-fields-changed",
            json!({"type": "object"}),
            json!({"type": "object", "additionalProperties": text()}),
            Breaking,
            Breaking,
        ),
        (
            "type-changed",
            json!({"type": "object", "additionalProperties": {"type": "integer"}}),
            json!({"type": "object", "additionalProperties": text()}),
            Breaking,
            Breaking,
        ),
    ]
}
