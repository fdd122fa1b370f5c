//! A tree of its own for a test, and the command that works on it.
#![allow(dead_code, reason = "every test binary uses some of it")]

use std::fs;
use std::io::Read as _;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

pub(crate) const CONTRACT: &str = "openapi/ofauth.yaml";
/// What `ofauth mcp` reads; as JSON it has no mark of its own.
pub(crate) const AGENTS: &str = "crates/ofauth-cli/src/commands/mcp/document.json";
pub(crate) const OVERLAY: &str = "openapi/overlay.yaml";
pub(crate) const GENERATED: &str = "crates/ofauth-client/src";
pub(crate) const OPERATIONS: &str = "crates/ofauth-client/src/operations";
pub(crate) const REQUESTS: &str = "crates/ofauth-client/src/requests";
pub(crate) const TYPES: &str = "crates/ofauth-client/src/types";

/// A workspace with the contract and the generated files, and nothing else.
pub(crate) fn workspace() -> TempDir {
    let tree = TempDir::new().unwrap();
    fs::create_dir(tree.path().join("xtask")).unwrap();
    for file in [CONTRACT, OVERLAY] {
        copy(&tree, file);
    }
    for file in generated_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("..")) {
        copy(&tree, &file);
    }
    tree
}

/// The files below `root` that are generated from the contract, by their first line or their name.
pub(crate) fn generated_in(root: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec!["crates".to_owned(), "tests".to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(root.join(&folder)).into_iter().flatten() {
            let entry = entry.unwrap();
            let path = format!("{folder}/{}", entry.file_name().to_str().unwrap());
            let is_source = [".rs", ".toml", ".json"].iter().any(|end| path.ends_with(end));
            if entry.file_type().unwrap().is_dir() {
                folders.push(path);
            } else if path == AGENTS || is_source && is_generated(&entry.path()) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn is_generated(file: &Path) -> bool {
    let mut beginning = Vec::new();
    fs::File::open(file)
        .unwrap()
        .take(200)
        .read_to_end(&mut beginning)
        .unwrap();
    String::from_utf8_lossy(&beginning).contains("@generated from openapi/")
}

/// Copies a file or a folder of the workspace to the same path in the tree.
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
