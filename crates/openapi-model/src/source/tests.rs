use serde_json::{Value, json};

use super::{Fault, MAX_DEPTH, Read};

fn read(text: &str) -> Result<Read, Vec<Fault>> {
    let name = if text.starts_with(['{', '[']) {
        "a.json"
    } else {
        "a.yaml"
    };
    super::read(name, text)
}

fn value(text: &str) -> Value {
    read(text).unwrap_or_else(|faults| panic!("{text}: {faults:?}")).value
}

/// Pointer, byte, what was found and what was expected.
fn faults(text: &str) -> Vec<String> {
    let faults = read(text).err().unwrap_or_default();
    faults
        .iter()
        .map(|fault| {
            format!(
                "{} at {}: {}, not {}",
                fault.pointer, fault.offset, fault.found, fault.expected
            )
        })
        .collect()
}

#[test]
fn json_and_yaml_give_the_same_values() {
    let expected =
        json!({"a": [1, -2, 2.5, true, false, null, "t\n\"é𝄞"], "b": {}, "": [], "d": 18_446_744_073_709_551_615_u64});
    assert_eq!(value(&expected.to_string()), expected);
    assert_eq!(value(&serde_json::to_string_pretty(&expected).unwrap()), expected);
    let yaml =
        "a: [1, -2, 2.5, true, false, null, \"t\\n\\\"é\\ud834\\udd1e\"]\nb: {}\n'': []\nd: 18446744073709551615\n";
    assert_eq!(value(yaml), expected);
}

#[test]
fn plain_scalars_follow_the_core_schema() {
    for (text, expected) in [
        ("yes", json!("yes")),
        ("no", json!("no")),
        ("y", json!("y")),
        ("1.0.0", json!("1.0.0")),
        ("1.10", json!(1.1)),
        ("2020-01-01", json!("2020-01-01")),
        ("0x1F", json!(31)),
        ("0o17", json!(15)),
        ("007", json!(7)),
        ("+5", json!(5)),
        ("-5", json!(-5)),
        (".5", json!(0.5)),
        ("5.", json!(5.0)),
        ("1e3", json!(1000.0)),
        ("1e", json!("1e")),
        (".", json!(".")),
        ("1_000", json!("1_000")),
        ("'5'", json!("5")),
        ("!!str 5", json!("5")),
        ("! 5", json!("5")),
        ("!!float 5", json!(5)),
        ("~", json!(null)),
        ("infinity", json!("infinity")),
        ("nan", json!("nan")),
    ] {
        assert_eq!(value(&format!("a: {text}\n"))["a"], expected, "{text}");
    }
    assert_eq!(
        value("200: a\ntrue: b\nnull: c\n"),
        json!({"200": "a", "true": "b", "null": "c"})
    );
}

#[test]
fn aliases_and_merge_keys_stand_for_values() {
    let text = "a: &a {x: 1, y: 2}\nb: *a\nc: {<<: *a, y: 3}\nd: {<<: [*a, {z: 4, x: 5}]}\ne: {'<<': 1}\n";
    assert_eq!(
        value(text),
        json!({"a": {"x": 1, "y": 2}, "b": {"x": 1, "y": 2}, "c": {"x": 1, "y": 3}, "d": {"x": 1, "y": 2, "z": 4}, "e": {"<<": 1}})
    );
}

#[test]
fn what_is_wrong_is_named_with_its_pointer() {
    for (text, expected) in [
        (
            r#"{"a": [1, 2"#,
            "#/a/2 at 11: the end of the text, not a comma or the end of the object or list",
        ),
        (r#"{"a": tru}"#, "#/a at 6: `tru`, not a value"),
        (r#"{"a": 01}"#, "#/a at 6: `01`, not a value"),
        (r#"{"a": 1e999}"#, "#/a at 6: `1e999`, not a value"),
        (
            r#"{"a": "\ud800"}"#,
            "#/a at 6: the string \"\\ud800\", not escapes as JSON has them",
        ),
        (r#"{"a" 1}"#, "#/a at 5: `1`, not `:`"),
        ("{\"a\": 1}\u{1}{", "# at 8: U+0001, not the end of the text"),
        ("a: [1\nb: 2\n", "#/a"),
        (
            "a: !include b.yaml\n",
            "#/a at 12: the tag `!include` on `b.yaml`, not a value without a tag",
        ),
        ("a: .inf\n", "#/a at 3: `.inf`, not a number that JSON can hold"),
        (
            "a: &a [*a]\n",
            "#/a/0 at 7: an alias inside the value that it stands for, not a value",
        ),
        ("a: *b\n", "#/a"),
        (
            "? [a]\n: 1\n",
            "# at 2: an object or a list as a member's name, not text",
        ),
        ("a: 1\n---\nb: 1\n", "# at 5: a second YAML document, not one document"),
        ("", "# at 0: nothing, not an OpenAPI document"),
        ("# a comment\n", "#"),
    ] {
        let found = faults(text);
        assert!(
            found.first().is_some_and(|fault| fault.starts_with(expected)),
            "{text:?}: {found:?}"
        );
    }
}

#[test]
fn every_name_that_comes_twice_is_found() {
    let json = r#"{"a": {"x": 1, "x": 2, "y": {}, "x": 3}, "b": 1, "a": 2}"#;
    let yaml = "a:\n  x: 1\n  x: 2\n  y: {}\n  x: 3\nb: 1\na: 2\n";
    for text in [json, yaml] {
        let Read {
            value,
            repeated: faults,
            ..
        } = read(text).unwrap();
        assert_eq!(value, json!({"a": {"x": 1, "y": {}}, "b": 1}));
        let names: Vec<String> = faults.iter().map(|fault| fault.pointer.to_string()).collect();
        assert_eq!(names, ["#/a/x", "#/a/x", "#/a"]);
        for fault in &faults {
            let first = fault.first.unwrap();
            let name = text[first..].trim_start_matches('"').chars().next();
            assert_eq!(name.map(String::from).as_deref(), fault.pointer.last().as_deref());
            assert!(first < fault.offset);
        }
    }
    assert_eq!(super::read("a.yaml", "{a: 1, b: 2, a: 2}").unwrap().repeated.len(), 1);
}

#[test]
fn the_second_object_of_a_name_adds_what_the_first_does_not_say() {
    for (text, expected) in [
        (
            "/pets: {get: {tags: [a]}}\n/toys: {}\n/pets: {post: {}, get: {tags: [b], summary: c}}\n",
            json!({"/pets": {"get": {"tags": ["a"], "summary": "c"}, "post": {}}, "/toys": {}}),
        ),
        ("a: {$ref: b}\na: {type: object}\n", json!({"a": {"$ref": "b"}})),
        ("a: {type: object}\na: {$ref: b}\n", json!({"a": {"type": "object"}})),
        ("a: [1]\na: [2]\n", json!({"a": [1]})),
    ] {
        assert_eq!(value(text), expected, "{text}");
    }
}

#[test]
fn nesting_is_bounded_and_the_same_in_both_languages() {
    let json = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    let block = |depth: usize| {
        (0..depth)
            .map(|level| format!("{}a:\n", " ".repeat(level)))
            .collect::<String>()
    };
    let flow = |depth: usize| format!("a: {}", "{a: ".repeat(depth - 1) + &"}".repeat(depth - 1));
    assert!(read(&json(MAX_DEPTH)).is_ok());
    assert!(read(&block(MAX_DEPTH)).is_ok());
    assert!(read(&flow(MAX_DEPTH)).is_ok());
    for text in [json(MAX_DEPTH + 1), block(MAX_DEPTH + 1), flow(MAX_DEPTH + 1)] {
        assert!(
            faults(&text)[0].contains("nested more than 512 deep"),
            "{:?}",
            faults(&text)
        );
    }
    for text in [
        "[".repeat(100_000),
        "{\"a\":".repeat(100_000),
        "- ".repeat(100_000),
        "a: ".to_owned() + &"[".repeat(100_000),
    ] {
        assert!(read(&text).is_err());
    }
}

#[test]
fn aliases_are_bounded() {
    let mut wide = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned();
    let mut deep = "a0: &a0 [x]\n".to_owned();
    for level in 1..20 {
        wide += &format!(
            "a{level}: &a{level} [{}]\n",
            vec![format!("*a{}", level - 1); 9].join(", ")
        );
    }
    for level in 1..MAX_DEPTH {
        deep += &format!("a{level}: &a{level} [*a{}]\n", level - 1);
    }
    let long = format!(
        "a: &a {}\nb: [{}]\n",
        "x".repeat(1 << 20),
        vec!["*a"; 10_000].join(", ")
    );
    for (text, expected) in [
        (wide, "aliases for more than"),
        (deep, "nested more than"),
        (long, "aliases for more than"),
    ] {
        let found = faults(&text);
        assert!(found[0].contains(expected), "{found:?}");
    }
}

#[test]
fn marks_lead_to_values() {
    let text = "a:\n  b: [1, {c: 2}]\n  d: &d {e: 3}\nf: *d\n";
    let read = read(text).unwrap();
    for (pointer, expected) in [
        ("#/a/b", "[1,"),
        ("#/a/b/1", "{c:"),
        ("#/a/b/1/c", "2}"),
        ("#/a/d/e", "3}"),
        ("#/f/e", "3}"),
        ("#/a/gone/x", "b: [1"),
        ("#/a/b/7", "[1,"),
    ] {
        let pointer = crate::Pointer::from_reference(pointer).unwrap();
        let (_, offset) = read.marks.find(&read.value, &pointer).unwrap();
        assert!(text[offset..].starts_with(expected), "{pointer}: {}", &text[offset..]);
    }
}
