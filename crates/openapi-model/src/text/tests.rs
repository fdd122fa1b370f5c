use serde_json::{Value, json};

use super::{Edit, applied};
use crate::{Document, Pointer};

fn at(reference: &str) -> Pointer {
    Pointer::from_reference(reference).unwrap()
}

fn set(reference: &str, value: Value) -> Edit {
    Edit::Set {
        pointer: at(reference),
        value,
        like: None,
    }
}

fn insert(object: &str, name: &str, value: Value, after: Option<&str>) -> Edit {
    Edit::Insert {
        object: at(object),
        name: name.to_owned(),
        value,
        like: None,
        after: after.map(str::to_owned),
    }
}

fn push(list: &str, value: Value) -> Edit {
    Edit::Push {
        list: at(list),
        value,
        like: None,
    }
}

fn remove(reference: &str) -> Edit {
    Edit::Remove { pointer: at(reference) }
}

/// The lines that edits take away and add.
fn lines(text: &str, edits: &[Edit]) -> (Vec<String>, Vec<String>) {
    let document = Document::parse("a.yaml", text).unwrap();
    let edited = document.edited(edits, None).unwrap();
    assert_eq!(
        *Document::parse("a.yaml", &edited).unwrap().value(),
        applied(document.value(), edits)
    );
    let (mut before, mut after): (Vec<String>, Vec<String>) = (
        text.lines().map(str::to_owned).collect(),
        edited.lines().map(str::to_owned).collect(),
    );
    while !before.is_empty() && before.first() == after.first() {
        before.remove(0);
        after.remove(0);
    }
    while !before.is_empty() && before.last() == after.last() {
        before.pop();
        after.pop();
    }
    (before, after)
}

const TEXT: &str = "\
# Before all.
a:
  # Of b.
  b: one  # its comment
  'c': 'two'
  d: |
    Line one.

    Line two.
  # Of the list.
  e:
    - x: 1
      y: 2
    - x: 3
  f: [r, s, t]
  g: {h: 1, i: {j: 2}}
k:
  - p
  - q
z: last
";

#[test]
fn a_value_changes_its_own_line() {
    for (edit, old, new) in [
        (
            set("#/a/b", json!("uno")),
            vec!["  b: one  # its comment"],
            vec!["  b: uno  # its comment"],
        ),
        (set("#/a/c", json!("due")), vec!["  'c': 'two'"], vec!["  'c': 'due'"]),
        (
            set("#/a/b", json!("1")),
            vec!["  b: one  # its comment"],
            vec!["  b: '1'  # its comment"],
        ),
        (
            set("#/a/d", json!("Line one.\n\nLine 2.\n")),
            vec!["    Line two."],
            vec!["    Line 2."],
        ),
        (set("#/a/e/1/x", json!(null)), vec!["    - x: 3"], vec!["    - x: null"]),
        (
            set("#/a/f/1", json!("a, b")),
            vec!["  f: [r, s, t]"],
            vec!["  f: [r, 'a, b', t]"],
        ),
        (
            set("#/a/g/i/j", json!([1])),
            vec!["  g: {h: 1, i: {j: 2}}"],
            vec!["  g: {h: 1, i: {j: [1]}}"],
        ),
        (
            set("#/k/0", json!({"a": {"b": 1}})),
            vec!["  - p"],
            vec!["  - a:", "      b: 1"],
        ),
        (
            set("#/z", json!({"a": [], "b": {}})),
            vec!["z: last"],
            vec!["z:", "  a: []", "  b: {}"],
        ),
        (set("#/z", json!("a\nb")), vec!["z: last"], vec!["z: |-", "  a", "  b"]),
    ] {
        assert_eq!(lines(TEXT, &[edit]), (owned(&old), owned(&new)));
    }
}

fn owned(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|line| (*line).to_owned()).collect()
}

#[test]
fn what_is_new_adds_lines() {
    for (edit, new) in [
        (
            insert("#/a", "n", json!({"type": "string", "enum": ["a", "b"]}), Some("d")),
            vec!["  n:", "    enum: [a, b]", "    type: string"],
        ),
        (insert("#/a", "200", json!("a: b"), Some("b")), vec!["  '200': 'a: b'"]),
        (
            insert("#", "n", json!([{"a": 1, "b": [2]}]), None),
            vec!["n:", "  - a: 1", "    b: [2]"],
        ),
        (push("#/k", json!({"$ref": "#/a"})), vec!["  - $ref: '#/a'"]),
        (
            push("#/a/e", json!({"x": {"y": {}}})),
            vec!["    - x:", "        y: {}"],
        ),
        (insert("#/a/e/0", "w", json!(true), None), vec!["      w: true"]),
    ] {
        assert_eq!(lines(TEXT, &[edit]), (Vec::new(), owned(&new)));
    }
    assert_eq!(
        lines(TEXT, &[push("#/a/f", json!("u")), push("#/a/f", json!("v"))]),
        (owned(&["  f: [r, s, t]"]), owned(&["  f: [r, s, t, u, v]"]))
    );
}

#[test]
fn what_is_removed_takes_its_lines() {
    for (edits, old, new) in [
        (vec![remove("#/a/b")], vec!["  b: one  # its comment"], vec![]),
        (
            vec![remove("#/a/d")],
            vec!["  d: |", "    Line one.", "", "    Line two."],
            vec![],
        ),
        (
            vec![remove("#/a/e/0/x")],
            vec!["    - x: 1", "      y: 2"],
            vec!["    - y: 2"],
        ),
        (vec![remove("#/a/e/0")], vec!["    - x: 1", "      y: 2"], vec![]),
        (
            vec![remove("#/a/f/0"), remove("#/a/f/1")],
            vec!["  f: [r, s, t]"],
            vec!["  f: [t]"],
        ),
        (
            vec![remove("#/a/f/1"), remove("#/a/f/2"), push("#/a/f", json!("u"))],
            vec!["  f: [r, s, t]"],
            vec!["  f: [r, u]"],
        ),
        (
            vec![remove("#/a/g/h")],
            vec!["  g: {h: 1, i: {j: 2}}"],
            vec!["  g: {i: {j: 2}}"],
        ),
        (
            vec![remove("#/a/g/i/j")],
            vec!["  g: {h: 1, i: {j: 2}}"],
            vec!["  g: {h: 1, i: {}}"],
        ),
        (
            vec![remove("#/k/0"), remove("#/k/1")],
            vec!["k:", "  - p", "  - q"],
            vec!["k: []"],
        ),
        (vec![remove("#/z")], vec!["z: last"], vec![]),
    ] {
        assert_eq!(lines(TEXT, &edits), (owned(&old), owned(&new)), "{edits:?}");
    }
}

#[test]
fn names_change_alone() {
    let edit = Edit::Rename {
        pointer: at("#/a/c"),
        name: "200".to_owned(),
    };
    assert_eq!(
        lines(TEXT, &[edit]),
        (owned(&["  'c': 'two'"]), owned(&["  '200': 'two'"]))
    );
}

#[test]
fn json_stays_json() {
    let text = "{\n    \"a\": {\n        \"b\": [\"x\"],\n        \"c\": 1\n    }\n}\n";
    let document = Document::parse("a.json", text).unwrap();
    let edits = [
        set("#/a/c", json!("1")),
        insert("#/a", "d", json!({"e": 1}), None),
        push("#/a/b", json!("y")),
    ];
    assert_eq!(
        document.edited(&edits, None).unwrap(),
        "{\n    \"a\": {\n        \"b\": [\"x\", \"y\"],\n        \"c\": \"1\",\n        \"d\": {\n            \"e\": 1\n        }\n    }\n}\n"
    );
}

#[test]
fn shared_values_are_refused() {
    let document = Document::parse("a.yaml", "a: &x {b: 1}\nc: *x\nd: {<<: *x}\n").unwrap();
    for reference in ["#/c/b", "#/d/b", "#/nothing"] {
        let error = document.edited(&[set(reference, json!(2))], None).unwrap_err();
        assert_eq!(error.pointer, at(reference));
    }
    // All that repeat the anchor would change with it.
    assert!(document.edited(&[set("#/a/b", json!(2))], None).is_err());
}
