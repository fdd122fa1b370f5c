//! All readers of a document agree: equivalent schemas are no change to the diff, and lowering and
//! generation make the same of it.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
#![allow(clippy::needless_pass_by_value, reason = "values are given inline")]

mod support;

use std::fs;

use openapi_lower::{Settings, lower};
use serde_json::{Value, json};
use support::{workspace, xtask};
use tempfile::TempDir;

/// What is said, and the same in other words: each a whole document.
type Case = (&'static str, Vec<Value>);

/// A document in which the schema is a parameter, sent in a body and answered.
fn document(version: &str, schema: &Value) -> Value {
    let body = |fields: Value| json!({"content": {"application/json": {"schema": {"type": "object", "required": ["value"], "properties": fields}}}});
    let mut answer = body(json!({"value": schema, "name": {"type": "string"}}));
    answer["description"] = json!("d");
    json!({
        "openapi": version,
        "info": {"title": "Pets", "version": "1.0.0"},
        "paths": {"/pets/{id}": {"post": {
            "operationId": "sendPet",
            "parameters": [
                {"name": "id", "in": "path", "required": true, "schema": {"type": "string"}},
                {"name": "limit", "in": "query", "schema": schema}
            ],
            "requestBody": body(json!({"value": schema})),
            "responses": {"200": answer}
        }}},
        "components": {"schemas": {
            "Text": {"type": "string", "maxLength": 9},
            "Pet": {"type": "object", "properties": {"name": {"type": "string"}}}
        }}
    })
}

fn in_3_0(schema: Value) -> Value {
    document("3.0.3", &schema)
}

fn in_3_1(schema: Value) -> Value {
    document("3.1.0", &schema)
}

fn text(more: Value) -> Value {
    let mut schema = json!({"$ref": "#/components/schemas/Text"});
    schema
        .as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    schema
}

/// A document changed at a pointer.
fn with(mut document: Value, pointer: &str, value: Value) -> Value {
    *document.pointer_mut(pointer).unwrap() = value;
    document
}

fn cases() -> Vec<Case> {
    let plain = || in_3_1(json!({"type": "string"}));
    let limit = |name: &str, location: &str, required: bool| json!({"name": name, "in": location, "required": required, "schema": {"type": "string"}});
    let path = "/paths/~1pets~1{id}";
    let shared = |own: Value, shared: Value| {
        let mut document = plain();
        let item = document.pointer_mut(path).unwrap();
        item["parameters"] = shared;
        item["post"]["parameters"] = own;
        document
    };
    let id = || limit("id", "path", true);
    vec![
        (
            "an exclusive bound is a flag or a number",
            vec![
                in_3_0(
                    json!({"type": "number", "minimum": 5, "exclusiveMinimum": true, "maximum": 9, "exclusiveMaximum": true}),
                ),
                in_3_1(json!({"type": "number", "exclusiveMinimum": 5, "exclusiveMaximum": 9})),
                in_3_1(
                    json!({"type": "number", "minimum": 1, "exclusiveMinimum": 5, "maximum": 20, "exclusiveMaximum": 9.0}),
                ),
                in_3_1(json!({"type": "number", "minimum": 5, "exclusiveMinimum": 5, "exclusiveMaximum": 9})),
            ],
        ),
        (
            "the narrower of two bounds holds",
            vec![
                in_3_1(json!({"type": "integer", "minimum": 9, "exclusiveMinimum": 5})),
                in_3_1(json!({"type": "integer", "minimum": 9})),
                in_3_1(json!({"allOf": [{"type": "integer", "minimum": 9}, {"minimum": 5}]})),
                in_3_1(json!({"allOf": [{"minimum": 5}, {"type": "integer", "minimum": 9}]})),
            ],
        ),
        (
            "large numbers are exact",
            vec![
                in_3_1(
                    json!({"type": "integer", "maximum": 9_007_199_254_740_993_u64, "exclusiveMaximum": 9_007_199_254_740_993_u64}),
                ),
                in_3_1(json!({"type": "integer", "exclusiveMaximum": 9_007_199_254_740_993_u64})),
                in_3_0(json!({"type": "integer", "maximum": 9_007_199_254_740_993_u64, "exclusiveMaximum": true})),
                in_3_1(
                    json!({"type": "integer", "maximum": 9_007_199_254_740_994_u64, "exclusiveMaximum": 9_007_199_254_740_993_u64}),
                ),
            ],
        ),
        (
            "a whole number may be written with a fraction",
            vec![
                in_3_1(json!({"type": "integer", "minimum": 1.0, "maximum": 10.0})),
                in_3_1(json!({"type": "integer", "minimum": 1, "maximum": 10})),
            ],
        ),
        (
            "a length may be written with a fraction",
            vec![
                in_3_1(json!({"type": "string", "minLength": 1.0, "maxLength": 10.0})),
                in_3_1(json!({"type": "string", "minLength": 1, "maxLength": 10})),
            ],
        ),
        (
            "null is a type, an alternative or a flag",
            vec![
                in_3_0(json!({"type": "integer", "nullable": true})),
                in_3_1(json!({"type": ["integer", "null"]})),
                in_3_1(json!({"type": ["null", "integer"]})),
                in_3_1(json!({"anyOf": [{"type": "integer"}, {"type": "null"}]})),
                in_3_1(json!({"oneOf": [{"type": "null"}, {"type": "integer"}]})),
                in_3_1(json!({"anyOf": [{"type": "integer"}, {"enum": [null]}]})),
                in_3_1(json!({"anyOf": [{"type": "integer"}, {"const": null}]})),
                in_3_1(json!({"anyOf": [{"type": "integer"}, {"type": ["null"]}]})),
                in_3_0(json!({"allOf": [{"type": "integer"}], "nullable": true})),
            ],
        ),
        (
            "null beside an enum is allowed, whichever of them says so",
            vec![
                in_3_0(json!({"type": "string", "nullable": true, "enum": ["a", "b"]})),
                in_3_0(json!({"type": "string", "nullable": true, "enum": ["a", "b", null]})),
                in_3_1(json!({"type": ["string", "null"], "enum": ["a", "b", null]})),
                in_3_1(json!({"enum": ["a", null, "b"]})),
                in_3_1(json!({"type": "string", "enum": [null, "a", "b"]})),
                in_3_1(json!({"type": ["string", "null"], "enum": ["a", "b"]})),
                in_3_1(json!({"oneOf": [{"type": "string", "enum": ["a", "b"]}, {"type": "null"}]})),
            ],
        ),
        (
            "a constant is an enum of one",
            vec![
                in_3_1(json!({"const": "a"})),
                in_3_1(json!({"enum": ["a"]})),
                in_3_0(json!({"type": "string", "enum": ["a"]})),
                in_3_1(json!({"type": ["string"], "const": "a"})),
            ],
        ),
        (
            "what stands beside a reference holds, too",
            vec![
                in_3_1(text(json!({"maxLength": 5, "minLength": 1}))),
                in_3_0(text(json!({"maxLength": 5, "minLength": 1}))),
                in_3_0(json!({"allOf": [text(json!({}))], "maxLength": 5, "minLength": 1})),
                in_3_0(json!({"allOf": [text(json!({})), {"maxLength": 5}, {"minLength": 1}]})),
                in_3_1(json!({"allOf": [text(json!({"minLength": 1})), {"maxLength": 5}]})),
            ],
        ),
        (
            "null beside a reference is obeyed",
            vec![
                in_3_0(text(json!({"nullable": true}))),
                in_3_0(json!({"allOf": [text(json!({}))], "nullable": true})),
                in_3_1(json!({"anyOf": [text(json!({})), {"type": "null"}]})),
                in_3_1(json!({"oneOf": [{"type": "null"}, text(json!({}))]})),
            ],
        ),
        (
            "what is said twice in members holds once",
            vec![
                in_3_1(json!({"allOf": [{"type": "number"}, {"type": "integer"}]})),
                in_3_1(json!({"type": "integer"})),
            ],
        ),
        (
            "values are those that all members list",
            vec![
                in_3_1(json!({"allOf": [{"type": "string", "enum": ["a", "b"]}, {"enum": ["b", "c"]}]})),
                in_3_1(json!({"type": "string", "enum": ["b"]})),
                in_3_1(json!({"allOf": [{"type": "string"}, {"const": "b"}]})),
            ],
        ),
        (
            "types are those that all members list",
            vec![
                in_3_1(json!({"type": "string", "maxLength": 5})),
                in_3_1(
                    json!({"allOf": [{"type": ["string", "null"]}, {"type": ["integer", "string"], "maxLength": 5}]}),
                ),
                in_3_1(
                    json!({"type": ["string", "integer"], "maxLength": 5, "allOf": [{"type": ["string", "boolean"]}]}),
                ),
            ],
        ),
        (
            "several types are left where all members list them",
            vec![
                in_3_1(json!({"type": ["string", "boolean", "null"], "maxLength": 5})),
                in_3_1(json!({"allOf": [{"type": ["boolean", "string", "null"]}, {"maxLength": 5}]})),
                in_3_1(
                    json!({"allOf": [{"type": ["null", "boolean", "string", "object"]}, {"type": ["string", "boolean", "null"], "maxLength": 5}]}),
                ),
            ],
        ),
        (
            "an operation's own parameter outranks that of its path",
            vec![
                shared(json!([limit("limit", "query", false), id()]), json!([])),
                shared(
                    json!([limit("limit", "query", false), id()]),
                    json!([limit("limit", "query", true)]),
                ),
                shared(
                    json!([limit("limit", "query", false)]),
                    json!([id(), limit("limit", "query", true)]),
                ),
            ],
        ),
        (
            "case does not count in names of headers",
            vec![
                shared(json!([id(), limit("X-Trace", "header", false)]), json!([])),
                shared(
                    json!([id(), limit("X-Trace", "header", false)]),
                    json!([limit("x-trace", "header", true)]),
                ),
            ],
        ),
        (
            "defaults may be spelt out",
            vec![
                in_3_0(json!({"type": "integer"})),
                in_3_0(json!({"type": "integer", "nullable": false, "deprecated": false, "exclusiveMinimum": false})),
                in_3_1(json!({"type": ["integer"], "readOnly": false, "$comment": "c"})),
                with(
                    in_3_0(json!({"type": "integer"})),
                    &format!("{path}/post/parameters/1"),
                    json!({
                        "name": "limit", "in": "query", "required": false, "style": "form", "explode": true, "allowReserved": false,
                        "schema": {"type": "integer"}
                    }),
                ),
                with(
                    in_3_0(json!({"type": "integer"})),
                    &format!("{path}/post/parameters/0"),
                    json!({
                        "name": "id", "in": "path", "schema": {"type": "string"}
                    }),
                ),
            ],
        ),
        ("case and parameters of media types do not count", {
            let spelt = |media_type: &str| {
                let mut document = plain();
                for content in ["requestBody/content", "responses/200/content"] {
                    let content = document.pointer_mut(&format!("{path}/post/{content}")).unwrap();
                    let body = content.as_object_mut().unwrap().remove("application/json").unwrap();
                    content[media_type] = body;
                }
                document
            };
            vec![
                plain(),
                spelt("Application/JSON"),
                spelt("application/json; charset=utf-8"),
            ]
        }),
        ("pointers may be percent-encoded, and lead to references", {
            let refer = |pointer: &str| with(plain(), &format!("{path}/post/parameters/1"), json!({"$ref": pointer}));
            let named = |mut document: Value| {
                document["components"]["parameters"] = json!({
                    "A": {"$ref": "#/components/parameters/%42"}, "B": {"$ref": "#/components/parameters/C"}, "C": limit("limit", "query", false)
                });
                document
            };
            vec![
                named(with(
                    plain(),
                    &format!("{path}/post/parameters/1"),
                    limit("limit", "query", false),
                )),
                named(refer("#/components/parameters/C")),
                named(refer("#/components/parameters/A")),
                named(refer("#/components%2Fparameters%2F%43")),
                named(refer("#%2Fcomponents/parameters/%41")),
            ]
        }),
        ("a path item may stand elsewhere, and have more beside the reference", {
            let moved = |outside: &[&str]| {
                let mut document = plain();
                let mut item = document.pointer(path).unwrap().clone();
                let mut outer = json!({"$ref": "#/components/pathItems/Pets"});
                for name in outside {
                    outer[*name] = item.as_object_mut().unwrap().remove(*name).unwrap();
                }
                *document.pointer_mut(path).unwrap() = outer;
                document["components"]["pathItems"] = json!({"Pets": item});
                document
            };
            vec![plain(), moved(&[]), moved(&["post"])]
        }),
        ("an empty list of requirements asks for nothing", {
            let secured = |own: Option<Value>, all: Value| {
                let mut document = plain();
                document["security"] = all;
                document["components"]["securitySchemes"] =
                    json!({"key": {"type": "apiKey", "in": "header", "name": "X-Key"}});
                if let Some(own) = own {
                    document.pointer_mut(&format!("{path}/post")).unwrap()["security"] = own;
                }
                document
            };
            vec![
                secured(None, json!([])),
                secured(Some(json!([])), json!([{"key": []}])),
                secured(Some(json!([{}])), json!([{"key": []}])),
            ]
        }),
    ]
}

/// What lowering hands out beside the lowered document, which the generated code stands for.
fn lowered(document: &Value) -> String {
    match lower(document.clone(), &Settings::default()) {
        Ok(lowered) => {
            let beside = (lowered.open_enums, lowered.open_unions);
            format!("{beside:#?}")
        }
        Err(refusals) => format!("{refusals:#?}"),
    }
}

/// The code of the crate that the document becomes.
fn generated(tree: &TempDir, document: &Value) -> String {
    let spec = tree.path().join("document.json");
    fs::write(&spec, document.to_string()).unwrap();
    crate_of(tree, spec.to_str().unwrap())
}

fn crate_of(tree: &TempDir, spec: &str) -> String {
    let out = tree.path().join("out");
    let arguments = ["generate", "--spec", spec, "--out", out.to_str().unwrap()];
    let (code, _, said) = xtask(tree, &arguments);
    if code != Some(0) {
        return said;
    }
    let mut files: Vec<_> = fs::read_dir(out.join("src"))
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "rs"));
    files.sort();
    let code = files
        .iter()
        .map(|file| fs::read_to_string(file).unwrap())
        .collect::<String>();
    // The first call spells a value as the argument's type takes it.
    let code = code.lines().filter(|line| !line.starts_with("//!")).collect::<Vec<_>>();
    let code = code.join("\n");
    fs::remove_dir_all(&out).unwrap();
    code
}

#[test]
fn agree() {
    let tree = workspace();
    let mut apart = Vec::new();
    for (name, documents) in cases() {
        let first = &documents[0];
        let made = (lowered(first), generated(&tree, first));
        for (number, other) in documents.iter().enumerate().skip(1) {
            for (old, new) in [(first, other), (other, first)] {
                match openapi_diff::diff(old, new) {
                    Ok(report) if report.is_empty() => {}
                    Ok(report) => apart.push(format!("{name}, {number}: diff {:#?}", report.changes)),
                    Err(error) => apart.push(format!("{name}, {number}: diff {error}")),
                }
            }
            let differs = |what: &str, left: &str, right: &str| {
                let diff = similar::TextDiff::from_lines(left, right);
                format!("{name}, {number}: {what}\n{}", diff.unified_diff())
            };
            let other = (lowered(other), generated(&tree, other));
            if made.0 != other.0 {
                apart.push(differs("lowering", &made.0, &other.0));
            }
            if made.1 != other.1 {
                apart.push(differs("generation", &made.1, &other.1));
            }
        }
    }
    assert!(apart.is_empty(), "{}", apart.join("\n"));
}

#[test]
fn report_what_no_value_fits() {
    let tree = workspace();
    for schema in [
        json!({"allOf": [{"type": "string"}, {"type": "integer"}]}),
        json!({"allOf": [text(json!({})), {"minLength": 10}]}),
        json!({"allOf": [{"type": "string", "enum": ["a"]}, {"const": "b"}]}),
        json!({"allOf": [{"type": "number", "maximum": 5}], "exclusiveMinimum": 5}),
    ] {
        let document = in_3_1(schema.clone());
        let report = openapi_diff::diff(&in_3_1(json!({"type": "string"})), &document).unwrap();
        let what = "type changed from string to nothing at all";
        assert!(
            report.changes.iter().all(|change| change.what == what),
            "{schema}: {report:#?}"
        );
        assert_eq!(report.worst(), Some(openapi_diff::Class::Breaking), "{schema}");
        let same = openapi_diff::diff(
            &document,
            &in_3_1(json!({"type": "string", "minLength": 2, "maxLength": 1})),
        )
        .unwrap();
        assert_eq!(same.changes, [], "{schema}");

        let lowered = lower(document.clone(), &Settings::default()).unwrap();
        let mut losses = lowered.changes.iter().filter(|change| change.loss);
        assert!(
            losses.any(|change| change.what.starts_with("raw JSON: no ")),
            "{schema}: {:#?}",
            lowered.changes
        );

        let spec = tree.path().join("document.json");
        fs::write(&spec, document.to_string()).unwrap();
        let (_, found, said) = xtask(&tree, &["lint", spec.to_str().unwrap()]);
        assert!(found.contains("(contradictions)"), "{schema}: {found}{said}");
    }
}

/// A document with an operation that takes a parameter and answers alternatives.
fn pets(parameter: &str, pet: &str) -> String {
    format!(
        r#"{{"openapi": "3.1.0", "info": {{"title": "Pets", "version": "1.0.0"}}, "paths": {{"/pets": {{"get": {{
            "operationId": "listPets", "parameters": [{{"$ref": "{parameter}"}}],
            "responses": {{"200": {{"description": "All", "content": {{"application/json": {{"schema": {{"$ref": "{pet}"}}}}}}}}}}
        }}}}}}"#
    )
}

/// Alternatives that refer to these schemas.
fn kinds(cat: &str, dog: &str) -> String {
    format!(
        r#"{{"oneOf": [{{"$ref": "{cat}"}}, {{"$ref": "{dog}"}}],
            "discriminator": {{"propertyName": "kind", "mapping": {{"cat": "{cat}", "dog": "{dog}"}}}}}}"#
    )
}

#[test]
fn take_several_files_for_one_document() {
    let tree = workspace();
    let kind = |name: &str| {
        format!(r#"{{"type": "object", "required": ["kind"], "properties": {{"kind": {{"const": "{name}"}}}}}}"#)
    };
    let limit = r#"{"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 9}}"#;
    let schema = |name: &str| format!("#/components/schemas/{name}");
    let components = format!(
        r#", "components": {{"parameters": {{"limit": {limit}}}, "schemas": {{"Pet": {}, "Cat": {}, "Dog": {}}}}}}}"#,
        kinds(&schema("Cat"), &schema("Dog")),
        kind("cat"),
        kind("dog")
    );
    for (file, text) in [
        (
            "one/document.json",
            pets("#/components/parameters/limit", &schema("Pet")) + &components,
        ),
        (
            "several/document.json",
            pets("shared.json#/limit", "schemas/Pet.json") + "}",
        ),
        ("several/shared.json", format!(r#"{{"limit": {limit}}}"#)),
        ("several/schemas/Pet.json", kinds("Cat.json", "./Dog.json")),
        ("several/schemas/Cat.json", kind("cat")),
        ("several/schemas/Dog.json", kind("dog")),
    ] {
        let path = tree.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let path = |folder: &str| {
        tree.path()
            .join(folder)
            .join("document.json")
            .to_str()
            .unwrap()
            .to_owned()
    };
    let (one, several) = (path("one"), path("several"));
    for (old, new) in [(&one, &several), (&several, &one)] {
        let (code, said, error) = xtask(&tree, &["diff", old, new]);
        assert_eq!(code, Some(0), "{said}{error}");
        assert!(said.starts_with("No change for a caller; no text differs."), "{said}");
    }
    assert_eq!(crate_of(&tree, &one), crate_of(&tree, &several));
}
