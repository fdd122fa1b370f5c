//! Patterns, bounds, lengths and counts.

use openapi_diff::Class::{Breaking, Compatible, Unclear};
use serde_json::json;

use crate::Row;
use crate::pieces::{list, number, one, string, text};

pub(crate) fn rows() -> Vec<Row> {
    vec![
        (
            "pattern-added",
            text(),
            string("pattern", json!("^a$")),
            Breaking,
            Compatible,
        ),
        (
            "pattern-removed",
            string("pattern", json!("^a$")),
            text(),
            Compatible,
            Compatible,
        ),
        (
            "pattern-changed",
            string("pattern", json!("^a$")),
            string("pattern", json!("^b$")),
            Unclear,
            Compatible,
        ),
        (
            "bound-tightened",
            number("maximum", json!(20)),
            number("maximum", json!(10)),
            Breaking,
            Compatible,
        ),
        (
            "bound-widened",
            number("maximum", json!(10)),
            number("maximum", json!(20)),
            Compatible,
            Compatible,
        ),
        (
            "bound-tightened",
            number("minimum", json!(1)),
            number("minimum", json!(2)),
            Breaking,
            Compatible,
        ),
        (
            "bound-widened",
            number("minimum", json!(2)),
            number("minimum", json!(1)),
            Compatible,
            Compatible,
        ),
        (
            "bound-tightened",
            number("minimum", json!(1)),
            number("exclusiveMinimum", json!(1)),
            Breaking,
            Compatible,
        ),
        (
            "bound-widened",
            number("exclusiveMaximum", json!(1)),
            number("maximum", json!(1)),
            Compatible,
            Compatible,
        ),
        (
            "bound-tightened",
            json!({"type": "number"}),
            number("maximum", json!(10)),
            Breaking,
            Compatible,
        ),
        (
            "bound-tightened",
            json!({"type": "number"}),
            number("multipleOf", json!(2)),
            Breaking,
            Compatible,
        ),
        (
            "bound-widened",
            number("multipleOf", json!(10)),
            number("multipleOf", json!(5)),
            Compatible,
            Compatible,
        ),
        (
            "bound-tightened",
            number("multipleOf", json!(5)),
            number("multipleOf", json!(10)),
            Breaking,
            Compatible,
        ),
        (
            "bound-tightened",
            text(),
            string("minLength", json!(1)),
            Breaking,
            Compatible,
        ),
        (
            "bound-tightened",
            string("maxLength", json!(9)),
            string("maxLength", json!(8)),
            Breaking,
            Compatible,
        ),
        (
            "bound-widened",
            string("maxLength", json!(9)),
            text(),
            Compatible,
            Compatible,
        ),
        (
            "bound-tightened",
            list("minItems", json!(0)),
            list("minItems", json!(1)),
            Breaking,
            Compatible,
        ),
        (
            "bound-widened",
            list("maxItems", json!(1)),
            list("maxItems", json!(2)),
            Compatible,
            Compatible,
        ),
        (
            "bound-tightened",
            list("uniqueItems", json!(false)),
            list("uniqueItems", json!(true)),
            Breaking,
            Compatible,
        ),
        (
            "bound-tightened",
            one(),
            json!({"type": "object", "properties": {"a": text()}, "minProperties": 1}),
            Breaking,
            Compatible,
        ),
        (
            "bound-tightened",
            one(),
            json!({"type": "object", "properties": {"a": text()}, "maxProperties": 1}),
            Breaking,
            Compatible,
        ),
    ]
}
