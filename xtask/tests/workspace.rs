//! The workspace that a command acts on, and the folder that paths are relative to.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

const DOCUMENT: &str =
    "{openapi: 3.0.3, info: {title: T, version: '1'}, paths: {/a: {get: {responses: {'200': {description: d}}}}}}";

/// Another checkout than the one that the command was built from: its contract is no document at all.
fn checkout() -> TempDir {
    let tree = TempDir::new().unwrap();
    for (file, content) in [
        ("Cargo.toml", "[workspace]\nmembers = [\"xtask\"]\n"),
        ("xtask/Cargo.toml", "[package]\nname = \"xtask\"\n"),
        ("openapi/ofauth.yaml", "[not a document\n"),
        ("tests/inner/Cargo.toml", "[workspace]\n"),
        ("tests/inner/document.yaml", DOCUMENT),
    ] {
        let path = tree.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
    tree
}

fn xtask(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(arguments).current_dir(folder);
    command.output().unwrap()
}

#[test]
fn the_workspace_around_the_caller_counts() {
    let tree = checkout();
    // The second is a workspace within the workspace.
    for folder in ["", "tests/inner", "openapi"] {
        let said = xtask(&tree.path().join(folder), &["lint"]);
        let said = String::from_utf8(said.stderr).unwrap();
        let contract = tree.path().canonicalize().unwrap().join("openapi/ofauth.yaml");
        assert!(said.contains(contract.to_str().unwrap()), "{folder}: {said}");
    }
}

#[test]
fn a_workspace_is_not_needed_for_other_documents() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("document.yaml"), DOCUMENT).unwrap();
    let output = xtask(folder.path(), &["lint", "document.yaml"]);
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("#/paths/~1a/get: no `operationId`"), "{said}");
}

#[test]
fn paths_start_from_the_callers_folder() {
    let tree = checkout();
    let folder = tree.path().join("tests/inner");
    let arguments = ["generate", "--spec", "document.yaml", "--out", "made/here"];
    let output = xtask(&folder, &arguments);
    assert!(output.status.success(), "{output:?}");
    assert!(folder.join("made/here/src/lib.rs").exists());
    assert!(!tree.path().join("made").exists());
    // What is said leads there as well.
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("wrote tests/inner/made/here/src/lib.rs"), "{said}");
}
