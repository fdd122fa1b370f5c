//! Every command reports an invalid document in the same words.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use std::fs;

use support::{workspace, xtask};

/// What is said of a document, by `lint`, `generate --strict` and `diff`.
fn said(name: &str, text: &str) -> [String; 3] {
    let tree = workspace();
    let path = tree.path().join(name);
    fs::write(&path, text).unwrap();
    let path = path.to_str().unwrap();
    let out = tree.path().join("out");
    let out = out.to_str().unwrap();
    [
        vec!["lint", path],
        vec!["generate", "--spec", path, "--out", out, "--strict"],
        vec!["diff", path],
    ]
    .map(|arguments| {
        let (code, stdout, stderr) = xtask(&tree, &arguments);
        assert!(code.is_some_and(|code| code == 4 || code == 100), "{code:?}");
        (stdout + &stderr).replace(tree.path().to_str().unwrap(), "")
    })
}

#[test]
fn by_every_command_alike() {
    let valid = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\n";
    let schema = |schema: &str| format!("{valid}components:\n  schemas:\n    A: {schema}\n");
    for (text, expected) in [
        (
            schema("text"),
            "6:8: #/components/schemas/A: found the string `text`, expected a schema",
        ),
        (
            schema("[]"),
            "6:8: #/components/schemas/A: found a list, expected a schema",
        ),
        (
            schema("{type: 7}"),
            "6:15: #/components/schemas/A/type: found `7`, expected one of array,",
        ),
        (
            schema("{required: a}"),
            "6:19: #/components/schemas/A/required: found the string `a`, expected a list of strings",
        ),
        (
            schema("{properties: []}"),
            "6:21: #/components/schemas/A/properties: found a list, expected an object",
        ),
        (
            schema("{enum: {}}"),
            "6:15: #/components/schemas/A/enum: found an object, expected a list of values",
        ),
        (
            schema("{$ref: 5}"),
            "6:15: #/components/schemas/A/$ref: found `5`, expected a string",
        ),
        (
            schema("{$ref: '#/components/schemas/B'}"),
            "6:15: #/components/schemas/A/$ref: found the reference",
        ),
        (
            schema("{a: 1, a: 2}"),
            "6:15: #/components/schemas/A/a: found the name a second time after 6:9, expected each name once",
        ),
        (
            format!("{valid}paths: {{}}\n"),
            "4:1: #/paths: found the name a second time after 3:1",
        ),
        (
            valid.replace("3.0.3", "4.0.0"),
            "1:10: #/openapi: found OpenAPI `4.0.0`, expected version 3.0.x or 3.1.x",
        ),
        (
            "swagger: '2.0'\n".to_owned(),
            "1:10: #/swagger: found Swagger 2.0, expected OpenAPI 3.0 or 3.1: convert the document",
        ),
        (format!("{valid}a: [1\nb: 2\n"), ": found "),
    ] {
        for said in said("a.yaml", &text) {
            assert!(
                said.contains(&format!("/a.yaml:{expected}")) || expected == ": found " && said.contains(expected),
                "{text}: {said}"
            );
        }
    }
}

#[test]
fn nesting_has_one_limit() {
    let nested = |depth: usize| {
        let schema = "{\"items\":".repeat(depth) + "{}" + &"}".repeat(depth);
        format!(
            "{{\"openapi\":\"3.0.3\",\"info\":{{\"title\":\"T\",\"version\":\"1\"}},\"paths\":{{}},\"components\":{{\"schemas\":{{\"A\":{schema}}}}}}}"
        )
    };
    for name in ["a.json", "a.yaml"] {
        for depth in [600, 100_000] {
            for said in said(name, &nested(depth)) {
                assert!(
                    said.contains("found values nested more than 512 deep, expected fewer levels"),
                    "{said}"
                );
            }
        }
    }
    let tree = workspace();
    for name in ["a.json", "a.yaml"] {
        let path = tree.path().join(name);
        fs::write(&path, nested(400)).unwrap();
        let path = path.to_str().unwrap();
        let (code, said, _) = xtask(&tree, &["diff", path, path]);
        assert_eq!(
            (code, said.lines().next()),
            (Some(0), Some("No change for a caller; no text differs."))
        );
    }
}
