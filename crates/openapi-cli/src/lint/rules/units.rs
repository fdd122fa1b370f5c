//! Finds numbers without a unit.

use openapi_model::Document;

use super::{Field, Findings, Rule};

pub(super) const RULE: Rule = Rule {
    name: "units",
    why: "a number without its unit is a guess: seconds or milliseconds, dollars or cents",
    check,
};

#[rustfmt::skip]
const UNITS: &[&str] = &[
    // time
    "nanoseconds", "microseconds", "milliseconds", "seconds", "minutes", "hours", "days", "weeks", "months", "years",
    "epoch",
    // size
    "bits", "bytes", "kilobytes", "megabytes", "gigabytes", "characters", "pixels",
    // money
    "dollars", "cents", "euros", "currency",
    // share
    "percent", "percentage", "fraction", "ratio", "degrees",
    // counts and positions
    "number of", "count of", "how many", "most", "at least", "total of", "position", "index", "rank",
    "version", "level", "per second", "per minute", "status code", "no unit",
];

fn check(document: &Document, findings: &mut Findings) {
    for field in Field::all(document) {
        if field.is_number() && !field.is_id() && !field.says(UNITS) {
            findings.add(
                &field.pointer,
                format!("number `{}` has no unit", field.name),
                "state in its description what it measures or counts: \"in seconds\", \"in US dollars\", \"Number of …\"",
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::testing::{CLEAN, found};
    use super::*;

    #[test]
    fn takes_units_of_its_own_or_of_the_target() {
        let document = json!({"components": {
            "headers": {"Left": {"description": "Number of requests left.", "schema": {"type": "integer"}}},
            "schemas": {
                "Price": {"type": "number", "description": "Money in US dollars."},
                "Thing": {"properties": {
                    "id": {"type": "integer"},
                    "name": {"type": "string"},
                    "price": {"description": "What it costs.", "$ref": "#/components/schemas/Price"},
                    "width": {"type": ["integer", "null"], "description": "Width, in Pixels."}
                }}
            }
        }});
        assert_eq!(found(&RULE, document), CLEAN);
    }

    #[test]
    fn finds_bare_numbers() {
        let document = json!({
            "paths": {"/a": {"get": {"parameters": [{"name": "wait", "schema": {"type": "integer"}, "description": "Time."}]}}},
            "components": {
                "headers": {"Left": {"schema": {"type": "integer"}}},
                "schemas": {"Thing": {"properties": {"size": {"type": "number", "description": "Its size."}}}}
            }
        });
        assert_eq!(
            found(&RULE, document),
            [
                "#/components/headers/Left: number `Left` has no unit",
                "#/components/schemas/Thing/properties/size: number `size` has no unit",
                "#/paths/~1a/get/parameters/0: number `wait` has no unit",
            ]
        );
    }
}
