//! Alternatives and discriminators.

use openapi_diff::Class::{Breaking, Compatible, Unclear};
use serde_json::json;

use crate::Row;
use crate::pieces::{cat, dog, one, tagged, text, two, union};

pub(crate) fn rows() -> Vec<Row> {
    vec![
        (
            "alternative-added",
            union(json!([cat(), text()])),
            union(json!([text(), dog(), cat()])),
            Compatible,
            Breaking,
        ),
        (
            "alternative-removed",
            union(json!([text(), cat(), dog()])),
            union(json!([cat(), text()])),
            Breaking,
            Breaking,
        ),
        (
            "alternatives-introduced",
            cat(),
            union(json!([cat(), dog()])),
            Breaking,
            Breaking,
        ),
        (
            "alternatives-dropped",
            json!({"anyOf": [cat(), dog()]}),
            cat(),
            Breaking,
            Breaking,
        ),
        (
            "field-added",
            union(json!([one(), {"type": "integer"}])),
            union(json!([{"type": "integer"}, two()])),
            Compatible,
            Compatible,
        ),
        (
            "discriminator-changed",
            tagged(json!({"propertyName": "kind"})),
            tagged(json!({"propertyName": "type"})),
            Breaking,
            Breaking,
        ),
        (
            "discriminator-changed",
            union(json!([cat(), dog()])),
            tagged(json!({"propertyName": "kind"})),
            Unclear,
            Unclear,
        ),
        (
            "discriminator-value-added",
            tagged(json!({"propertyName": "kind", "mapping": {"a": "A"}})),
            tagged(json!({"propertyName": "kind", "mapping": {"a": "A", "b": "B"}})),
            Compatible,
            Compatible,
        ),
        (
            "discriminator-value-removed",
            tagged(json!({"propertyName": "kind", "mapping": {"a": "A", "b": "B"}})),
            tagged(json!({"propertyName": "kind", "mapping": {"a": "A"}})),
            Breaking,
            Breaking,
        ),
        (
            "discriminator-value-changed",
            tagged(json!({"propertyName": "kind", "mapping": {"a": "A"}})),
            tagged(json!({"propertyName": "kind", "mapping": {"a": "B"}})),
            Breaking,
            Breaking,
        ),
    ]
}
