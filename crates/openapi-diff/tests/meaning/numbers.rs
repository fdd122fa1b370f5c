//! Numbers are compared by value, exactly.

use openapi_diff::Class::{Breaking, Compatible, Unclear};
use serde_json::{Value, json};

use crate::check;

#[test]
fn however_they_are_written() {
    let number = |keyword: &str, text: &str| -> Value {
        let value: Value = serde_json::from_str(text).expect("a number");
        json!({"type": "object", "properties": {"a": {"type": "number", keyword: value}}})
    };
    let listed = |text: &str| -> Value {
        let value: Value = serde_json::from_str(text).expect("a number");
        json!({"type": "object", "properties": {"a": {"type": "number", "enum": [value, 7]}}})
    };
    let (breaking, compatible, unclear) = (Some(Breaking), Some(Compatible), Some(Unclear));
    check(vec![
        (number("maximum", "1"), number("maximum", "1.0"), None, None),
        (number("default", "1"), number("default", "1.0"), None, None),
        (number("default", "1"), number("default", "2"), unclear, unclear),
        (number("const", "1"), number("const", "1.0"), None, None),
        (listed("1"), listed("1.0"), None, None),
        (listed("1"), listed("1.5"), breaking, breaking),
        (
            number("multipleOf", "0.3"),
            number("multipleOf", "0.1"),
            compatible,
            compatible,
        ),
        (
            number("multipleOf", "0.1"),
            number("multipleOf", "0.3"),
            breaking,
            compatible,
        ),
        (number("multipleOf", "0.01"), number("multipleOf", "1e-2"), None, None),
        (
            number("maximum", "9007199254740993"),
            number("maximum", "9007199254740992"),
            breaking,
            compatible,
        ),
        (
            number("maximum", "9007199254740992"),
            number("maximum", "9007199254740993"),
            compatible,
            compatible,
        ),
        (
            number("minimum", "-9007199254740993"),
            number("minimum", "-9007199254740992"),
            breaking,
            compatible,
        ),
        (
            number("maximum", "18446744073709551615"),
            number("maximum", "18446744073709551614"),
            breaking,
            compatible,
        ),
        (number("maximum", "100"), number("maximum", "1e2"), None, None),
    ]);
}
