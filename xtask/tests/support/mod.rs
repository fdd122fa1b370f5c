//! A tree of its own for a test, and the command that works on it.
#![allow(dead_code, reason = "every test binary uses some of it")]

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

pub(crate) const CONTRACT: &str = "openapi/ofauth.yaml";
pub(crate) const OVERLAY: &str = "openapi/overlay.yaml";
pub(crate) const GENERATED: &str = "crates/ofauth-client/src";
pub(crate) const OPERATIONS: &str = "crates/ofauth-client/src/operations";
pub(crate) const REQUESTS: &str = "crates/ofauth-client/src/requests";
pub(crate) const TYPES: &str = "crates/ofauth-client/src/types";
pub(crate) const DECODING: &str = "crates/ofauth-client/src/decoding";
pub(crate) const EVENT_TYPES: &str = "crates/ofauth-webhooks/src/types";

/// A workspace with the contract and the generated files, and nothing else.
pub(crate) fn workspace() -> TempDir {
    let tree = TempDir::new().unwrap();
    fs::create_dir(tree.path().join("xtask")).unwrap();
    for file in [
        CONTRACT,
        OVERLAY,
        DECODING,
        "crates/ofauth-client/src/enums.rs",
        "crates/ofauth-client/src/generated.toml",
        OPERATIONS,
        TYPES,
        "crates/ofauth-mock/src/contract/contract.json",
        "crates/ofauth-webhooks/src/enums.rs",
        "crates/ofauth-webhooks/src/events.rs",
        EVENT_TYPES,
        "crates/ofauth/src/types.rs",
        "tests/shapes/roots.rs",
        REQUESTS,
    ] {
        copy(&tree, file);
    }
    tree
}

/// Copies a file or a folder of the workspace to the same place in the tree.
pub(crate) fn copy(tree: &TempDir, path: &str) {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
    let to = tree.path().join(path);
    if !from.is_dir() {
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(from, to).unwrap();
        return;
    }
    for entry in fs::read_dir(from).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        copy(tree, &format!("{path}/{name}"));
    }
}

/// The exit code, and what was said on stdout and stderr.
pub(crate) fn xtask(tree: &TempDir, arguments: &[&str]) -> (Option<i32>, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command
        .args(arguments)
        .env("CARGO_MANIFEST_DIR", tree.path().join("xtask"));
    let output = command.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

pub(crate) fn edit(tree: &TempDir, file: &str, change: impl FnOnce(String) -> String) {
    let path = tree.path().join(file);
    let before = fs::read_to_string(&path).unwrap();
    let after = change(before.clone());
    assert!(before != after, "the edit of {file} changes nothing");
    fs::write(path, after).unwrap();
}

/// Runs git in the tree, where it has to succeed.
pub(crate) fn git(tree: &TempDir, arguments: &[&str]) {
    let identity = [
        "-c",
        "user.name=Robin",
        "-c",
        "user.email=robin@example.com",
        "-c",
        "commit.gpgsign=false",
    ];
    let mut command = Command::new("git");
    let output = command
        .args(identity)
        .args(arguments)
        .current_dir(tree.path())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
