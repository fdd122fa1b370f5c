//! Documents that a naive comparison never finishes.

use openapi_diff::Class::{Breaking, Compatible};
use serde_json::json;

use crate::heavy::{CASES, alternative, chain, paths, refer, responses, union, web};
use crate::support::report;

#[test]
fn every_one_is_compared() {
    for (name, pair) in CASES {
        let (old, new) = pair();
        assert!(report(&old, &old).is_empty(), "{name}");
        assert_eq!(report(&old, &new).worst(), Some(Breaking), "{name}");
    }
}

#[test]
fn what_changed_is_found_however_deep() {
    let last = |kind: &str| chain(3_000, kind, alternative);
    let found = report(&last("string"), &last("integer"));
    assert_eq!(found.changes.len(), 1, "{:?}", found.changes);
    assert_eq!(found.changes[0].subject, "schema S2999: field `last`");
    let fields = |kind: &str| {
        chain(
            40,
            kind,
            |next, _| json!({"type": "object", "properties": {"a": next, "b": next}}),
        )
    };
    assert_eq!(report(&fields("string"), &fields("integer")).changes.len(), 1);
}

#[test]
fn nothing_is_lost_in_numbers() {
    assert_eq!(report(&union("a", 200), &union("a", 200)).changes.len(), 0);
    assert_eq!(report(&paths("a", true), &paths("b", true)).changes.len(), 5_000);
    assert_eq!(report(&paths("a", false), &paths("b", false)).changes.len(), 10_000);
    let found = report(&web(250, 100, "string"), &web(250, 100, "integer"));
    assert_eq!(found.changes.len(), 250);
    assert!(found.changes.iter().all(|change| change.operations.len() == 100));
}

#[test]
fn recursive_alternatives_are_distinguished() {
    let tree = |leaf: &str| {
        let schemas = json!({"Node": {"oneOf": [
            {"type": "object", "properties": {"left": refer("Node"), "right": refer("Node")}},
            {"type": "object", "properties": {"leaf": {"type": leaf}}},
            {"type": "array", "items": {"oneOf": [refer("Node"), {"type": "null"}]}}
        ]}});
        responses(&refer("Node"), schemas)
    };
    assert!(report(&tree("string"), &tree("string")).is_empty());
    assert_eq!(report(&tree("string"), &tree("integer")).worst(), Some(Breaking));
    let widened = |length: u64| {
        let schemas = json!({"Node": {"oneOf": [
            {"type": "object", "properties": {"next": refer("Node")}}, {"type": "string", "maxLength": length}
        ]}});
        responses(&refer("Node"), schemas)
    };
    assert_eq!(report(&widened(3), &widened(9)).worst(), Some(Compatible));
}
