//! `cargo xtask generate --spec FILE --out DIR`, run as a maintainer would.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use std::fs;

use support::{edit, workspace, xtask};
use tempfile::TempDir;

/// An operation that can be generated, and one whose answer leads nowhere.
const BROKEN: &str = r##"
openapi: 3.0.3
info: { title: T, version: "1" }
paths:
  /good:
    get: { responses: { 200: { description: d } } }
  /bad/{id}:
    get:
      responses: { "200": { description: d, content: { application/json: { schema: { $ref: "#/components/schemas/None" } } } } }
    put:
      parameters: [{ name: id, in: path, required: true, schema: { type: strng } }]
      responses: { "200": { description: d } }
"##;

fn tree(document: &str) -> TempDir {
    let tree = workspace();
    fs::write(tree.path().join("document.yaml"), document).unwrap();
    tree
}

fn generate(tree: &TempDir, more: &[&str]) -> (Option<i32>, String, String) {
    let spec = tree.path().join("document.yaml");
    let out = tree.path().join("out");
    let mut arguments = vec![
        "generate",
        "--spec",
        spec.to_str().unwrap(),
        "--out",
        out.to_str().unwrap(),
    ];
    arguments.extend(more);
    xtask(tree, &arguments)
}

#[test]
fn what_is_invalid_is_repaired_and_said() {
    let tree = tree(BROKEN);
    let (code, listed, said) = generate(&tree, &[]);
    assert_eq!(code, Some(0), "{said}");
    for note in [
        "document.yaml:11:74: #/paths/~1bad~1{id}/put/parameters/0/schema/type: found the string `strng`, expected types of \
         JSON Schema: any JSON is taken",
        "#/paths/~1bad~1{id}/get/responses/200/content/application~1json/schema/$ref: found the reference \
         `#/components/schemas/None`, expected something at #/components/schemas/None: any JSON is taken",
        "#/paths/~1bad~1{id}/get: found `{id}` in the path without such a parameter, expected it under `parameters`: taken \
         for a string",
    ] {
        assert!(said.contains(note), "{note}\n{said}");
    }
    assert!(
        listed.contains("3 operations: 3 generated, 2 of them with a loss of typing; 0 refused"),
        "{listed}"
    );
    let code = fs::read_to_string(tree.path().join("out/src/requests/general.rs")).unwrap();
    assert!(code.contains("pub struct GetBadById(Request)"), "{code}");
}

#[test]
fn strict_takes_valid_documents_alone() {
    let tree = tree(BROKEN);
    let (code, _, said) = generate(&tree, &["--strict"]);
    assert_eq!(code, Some(100));
    for problem in [
        "document.yaml:9:92: #/paths/~1bad~1{id}/get/responses/200/content/application~1json/schema/$ref: found the reference \
         `#/components/schemas/None`, expected something at #/components/schemas/None",
        "document.yaml:11:74: #/paths/~1bad~1{id}/put/parameters/0/schema/type: found the string `strng`, expected one of array,",
    ] {
        assert!(said.contains(problem), "{problem}\n{said}");
    }
    assert!(!tree.path().join("out").exists());
}

#[test]
fn whole_documents_can_be_beyond_help() {
    let (code, _, said) = generate(&tree("{swagger: '2.0'}"), &["--allow-skips"]);
    assert_eq!(code, Some(100));
    assert!(
        said.contains(
            "document.yaml:1:11: #/swagger: found Swagger 2.0, expected OpenAPI 3.0 or 3.1: convert the document"
        ),
        "{said}"
    );
}

#[test]
fn drift_is_found_and_mended() {
    let good = BROKEN.split("  /bad").next().unwrap();
    let tree = tree(good);
    assert_eq!(generate(&tree, &[]).0, Some(0));
    assert_eq!(generate(&tree, &["--check"]).0, Some(0));
    let orphan = tree.path().join("out/src/orphan.rs");
    fs::copy(tree.path().join("out/src/enums.rs"), &orphan).unwrap();
    fs::write(tree.path().join("out/src/own.rs"), "// Written by hand.\n").unwrap();
    edit(&tree, "out/src/types/mod.rs", |code| code.replacen(';', "; ", 1));
    let (code, shown, said) = generate(&tree, &["--check"]);
    assert_eq!(code, Some(4));
    assert!(
        shown.contains("orphan.rs: stale generated file, no longer produced"),
        "{shown}"
    );
    assert!(!shown.contains("own.rs"), "{shown}");
    assert!(
        said.contains("update them with: cargo xtask generate --spec "),
        "{said}"
    );
    assert_eq!(generate(&tree, &[]).0, Some(0));
    assert!(!orphan.exists());
    assert_eq!(generate(&tree, &["--check"]).0, Some(0));
}

#[test]
fn a_crate_of_somebody_else_is_left_alone() {
    let tree = tree(BROKEN.split("  /bad").next().unwrap());
    fs::create_dir(tree.path().join("out")).unwrap();
    fs::write(tree.path().join("out/Cargo.toml"), "[package]\n").unwrap();
    let (code, _, said) = generate(&tree, &[]);
    assert_eq!(code, Some(100));
    assert!(
        said.contains("exists and was not generated; choose another folder with --out"),
        "{said}"
    );
    assert_eq!(
        fs::read_to_string(tree.path().join("out/Cargo.toml")).unwrap(),
        "[package]\n"
    );
}

/// The exit code where nobody reads what is said.
fn unheard(tree: &TempDir, more: &[&str]) -> Option<i32> {
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_xtask"));
    command
        .args(["generate", "--spec", "document.yaml", "--out", "out"])
        .args(more)
        .current_dir(tree.path())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::null());
    let mut child = command.spawn().unwrap();
    drop(child.stdout.take());
    child.wait().unwrap().code()
}

#[test]
fn a_reader_that_leaves_early_changes_nothing() {
    let tree = tree(BROKEN.split("  /bad").next().unwrap());
    assert_eq!(unheard(&tree, &["--check"]), Some(4));
    assert!(!tree.path().join("out").exists());
    assert_eq!(unheard(&tree, &[]), Some(0));
    assert_eq!(generate(&tree, &["--check"]).0, Some(0));
}

#[test]
fn what_is_neither_typed_nor_checked_is_said() {
    let tree = tree(
        r#"
openapi: 3.0.3
info: { title: T, version: "1" }
paths:
  /a:
    get:
      parameters:
        - { name: deep, in: query, content: { application/json: { schema: { type: object } } } }
        - { name: code, in: query, schema: { type: string, pattern: "^(?=a)b$" } }
      responses: { "200": { description: d } }
components:
  securitySchemes:
    tls: { type: mutualTLS }
"#,
    );
    let (code, listed, said) = generate(&tree, &[]);
    assert_eq!(code, Some(0), "{said}");
    for expected in [
        "#/paths/~1a/get: `deep` takes any JSON",
        "the pattern `^(?=a)b$` is not checked: ",
        "the security scheme `tls` has no method of the client's builder",
    ] {
        assert!(said.contains(expected), "{said}");
    }
    assert!(
        listed.contains("1 operations: 1 generated, 1 of them with a loss of typing; 0 refused"),
        "{listed}"
    );
}

#[test]
fn an_overlay_is_applied_first() {
    let tree = tree(BROKEN);
    let overlay = tree.path().join("overlay.yaml");
    let action = |target: &str| {
        let text = format!(
            "overlay: 1.0.0\ninfo: {{ title: T, version: \"1\" }}\nactions:\n  - target: {target}\n    remove: true\n"
        );
        fs::write(&overlay, text).unwrap();
    };
    action("$.paths['/worse']");
    let (code, _, said) = generate(&tree, &["--overlay", overlay.to_str().unwrap()]);
    assert_eq!(code, Some(100));
    assert!(
        said.contains("overlay.yaml:4:13: #/actions/0/target: found `$.paths['/worse']`, which selects nothing"),
        "{said}"
    );
    assert!(!tree.path().join("out").exists());

    action("$.paths['/bad/{id}']");
    let (code, _, said) = generate(&tree, &["--overlay", overlay.to_str().unwrap()]);
    assert_eq!(code, Some(0), "{said}");
    let digests = fs::read_to_string(tree.path().join("out/src/generated.toml")).unwrap();
    for name in ["document.yaml", "overlay.yaml"] {
        assert!(digests.contains(&format!("\"{name}\" = ")), "{digests}");
    }
}
