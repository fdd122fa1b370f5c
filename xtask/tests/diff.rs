//! `cargo xtask diff` and `upstream` on a tree of their own.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use std::fs;
use std::path::Path;
use std::process::Command;

use support::{CONTRACT, git};
use tempfile::TempDir;

/// A workspace with the contract alone.
fn workspace() -> TempDir {
    let present = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let tree = TempDir::new().unwrap();
    fs::create_dir_all(tree.path().join("openapi")).unwrap();
    fs::copy(present.join(CONTRACT), tree.path().join(CONTRACT)).unwrap();
    tree
}

fn xtask(tree: &TempDir, arguments: &[&str]) -> (Option<i32>, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command
        .args(arguments)
        .current_dir(tree.path())
        .env("CARGO_MANIFEST_DIR", tree.path().join("xtask"));
    let output = command.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

/// Writes the contract, changed, beside itself.
fn changed(tree: &TempDir, name: &str, from: &str, to: &str) {
    let before = fs::read_to_string(tree.path().join(CONTRACT)).unwrap();
    let after = before.replace(from, to);
    assert_ne!(before, after, "the edit changes something");
    fs::write(tree.path().join(name), after).unwrap();
}

#[test]
fn the_exit_code_tells_the_class() {
    let tree = workspace();
    assert_eq!(
        xtask(&tree, &["diff", CONTRACT]).0,
        Some(0),
        "the contract is what it is"
    );
    for (from, to, code, said) in [
        (
            "description: A length of time in seconds.",
            "description: Seconds.",
            0,
            "No change for a caller; 1 text differs.",
        ),
        (
            "            maxLength: 100\n",
            "            maxLength: 99\n",
            3,
            "1 change: 0 breaking, 0 unclear, 1 compatible",
        ),
        (
            "            maxLength: 100\n",
            "            maxLength: 101\n",
            5,
            "1 change: 1 breaking, 0 unclear, 0 compatible",
        ),
        (
            "        pattern: ^\\d+$\n",
            "        pattern: ^[1-9]+$\n",
            5,
            "1 change: 0 breaking, 1 unclear, 0 compatible",
        ),
    ] {
        changed(&tree, "old.yaml", from, to);
        let (found, report, _) = xtask(&tree, &["diff", "old.yaml"]);
        assert_eq!(found, Some(code), "{report}");
        assert!(report.contains(said), "{report}");
    }
}

#[test]
fn revisions_are_read_from_git_and_files_win() {
    let tree = workspace();
    git(&tree, &["init", "--quiet"]);
    git(&tree, &["add", "."]);
    git(&tree, &["commit", "--quiet", "--message", "Begin"]);
    changed(
        &tree,
        CONTRACT,
        "            maxLength: 100\n",
        "            maxLength: 99\n",
    );

    let (code, report, _) = xtask(&tree, &["diff", "HEAD:openapi/ofauth.yaml"]);
    assert_eq!(code, Some(5), "{report}");
    assert!(report.contains("`maxLength` changed from 100 to 99"), "{report}");
    assert_eq!(
        xtask(&tree, &["diff", "HEAD:openapi/ofauth.yaml", "HEAD:openapi/ofauth.yaml"]).0,
        Some(0)
    );

    fs::create_dir(tree.path().join("HEAD:openapi")).unwrap();
    fs::copy(tree.path().join(CONTRACT), tree.path().join("HEAD:openapi/ofauth.yaml")).unwrap();
    assert_eq!(
        xtask(&tree, &["diff", "HEAD:openapi/ofauth.yaml"]).0,
        Some(0),
        "the file is the contract of now"
    );
}

#[test]
fn what_cannot_be_read_is_named() {
    let tree = workspace();
    changed(
        &tree,
        "broken.yaml",
        "'#/components/schemas/MessagePage'",
        "'#/components/schemas/Gone'",
    );
    fs::write(tree.path().join("list.yaml"), "[]").unwrap();
    fs::write(tree.path().join("swagger.json"), r#"{"swagger": "2.0"}"#).unwrap();
    for (arguments, said) in [
        (["diff", "gone.yaml"], "cannot read gone.yaml"),
        (
            ["diff", "HEAD:gone.yaml"],
            "HEAD:gone.yaml is neither a file nor a file of a git revision",
        ),
        (
            ["diff", "list.yaml"],
            "list.yaml:1:1: #: found a list, expected an OpenAPI document",
        ),
        (
            ["diff", "swagger.json"],
            "swagger.json:1:13: #/swagger: found Swagger 2.0, expected OpenAPI 3.0 or 3.1: convert the document",
        ),
        (
            ["diff", "broken.yaml"],
            "found the reference `#/components/schemas/Gone`, expected something at #/components/schemas/Gone",
        ),
    ] {
        let (code, _, error) = xtask(&tree, &arguments);
        assert_eq!(code, Some(100));
        assert!(error.starts_with("error: ") && error.contains(said), "{error}");
    }
}

#[test]
fn formats_agree() {
    let tree = workspace();
    changed(
        &tree,
        "old.yaml",
        "            maxLength: 100\n",
        "            maxLength: 101\n",
    );
    let (_, markdown, _) = xtask(&tree, &["diff", "old.yaml", "--format", "markdown"]);
    assert!(
        markdown.contains("| listChatMessages: query parameter `query` | `maxLength` changed from 101 to 100 |"),
        "{markdown}"
    );
    let (_, json, _) = xtask(&tree, &["diff", "old.yaml", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(report["step"], "major");
    assert_eq!(report["changes"][0]["kind"], "bound-tightened");
    assert_eq!(
        report["changes"][0]["pointers"]["old"],
        "#/paths/~1v2~1access~1chats~1{userId}~1messages/get/parameters/3/schema/maxLength"
    );
}

#[test]
fn a_first_document_of_the_vendor_is_compared_with_the_contract() {
    let tree = workspace();
    let adopt = |file: &str| {
        let (code, said, error) = xtask(&tree, &["upstream", file, "--adopt"]);
        assert_eq!((code, error.as_str()), (Some(0), ""), "{said}");
        said
    };
    // Other names, other texts: nothing that is on the wire.
    changed(&tree, "vendor.yaml", "listChatMessages", "getChatsUserIdMessages");
    let vendor = fs::read_to_string(tree.path().join("vendor.yaml")).unwrap();
    let vendor = vendor
        .replace("/MessagePage'", "/ChatMessagesAnswer'")
        .replace("    MessagePage:\n", "    ChatMessagesAnswer:\n")
        .replace("title: OFAuth API", "title: API");
    fs::write(tree.path().join("vendor.yaml"), &vendor).unwrap();
    assert!(adopt("vendor.yaml").contains("No change for a caller; no text differs."));
    let kept = fs::read_to_string(tree.path().join("openapi/upstream.json")).unwrap();
    assert!(kept.contains("\"operationId\": \"getChatsUserIdMessages\""));

    // An operation that we lack, and one that the vendor has otherwise.
    let more = "paths:\n  /v2/access/toys:\n    get:\n      responses:\n        '204':\n          description: None.\n";
    let vendor = vendor
        .replace("paths:\n", more)
        .replace("            maxLength: 100\n", "            maxLength: 50\n");
    fs::write(tree.path().join("vendor.yaml"), vendor).unwrap();
    let said = adopt("vendor.yaml");
    assert!(said.contains("GET /v2/access/toys added"), "{said}");
    assert!(said.contains("`maxLength` changed from 100 to 50"), "{said}");
}
