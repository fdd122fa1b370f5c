//! `cargo xtask upstream` on a tree of its own: the published versions of chats and messages, one after the other.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use std::fs;
use std::path::Path;

use support::{CONTRACT, OVERLAY, edit, xtask};
use tempfile::TempDir;

const STEPS: [&str; 7] = [
    "diff",
    "merge",
    "generate",
    "version",
    "changelog",
    "migration",
    "person",
];
const CHANGELOG: &str =
    "# Changelog\n\n## Unreleased\n\n### Added\n\n- An entry by hand.\n\n## 0.0.1\n\n- The first.\n";
const NAMES: &str = "# Names.
overlay: 1.0.0
info: {title: Names, version: 1.0.0}
actions:
  - target: $.components.securitySchemes.connectionId
    update: {x-handle: Connection}
  # Removed with its operation.
  - target: $.paths['/v2/access/mass-messages'].get
    update: {x-method: all}
  - target: $.paths['/v2/access/chats'].get
    update: {x-method: all}
";

/// What the vendor published as this version: invented from what is known of it. With what the generator needs and the documents leave
/// out, summaries and tags, and without unions, which it has no types for.
fn vendor(version: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/history/{version}.yaml"));
    let text = fs::read_to_string(path).unwrap();
    let indent = |line: &str| line.len() - line.trim_start().len();
    let mut lines: Vec<String> = Vec::new();
    let mut union = None;
    for line in text.lines() {
        if union.is_some_and(|around| indent(line) > around) {
            continue;
        }
        union = None;
        if line.trim() == "oneOf:" {
            let around = lines.last_mut().unwrap();
            union = Some(indent(around));
            around.push_str(" {}");
            continue;
        }
        lines.push(line.to_owned());
        if let Some(id) = line.trim_start().strip_prefix("operationId: ") {
            let before = " ".repeat(indent(line));
            lines.push(format!("{before}summary: Do {id}\n{before}tags: [Chats]"));
        }
    }
    lines.join("\n") + "\n"
}

/// A workspace whose contract people have made of version 2.2.3, with names, comments and texts of their own.
fn workspace() -> TempDir {
    let tree = TempDir::new().unwrap();
    fs::create_dir_all(tree.path().join("openapi")).unwrap();
    fs::create_dir_all(tree.path().join("xtask")).unwrap();
    let contract = vendor("v2.2.3")
        .replace("MessagePage", "PageOfMessages")
        .replace(
            "summary: Do listChats\n",
            "summary: List the chats # ours\n      x-permission: messages:read\n",
        )
        .replace(
            "  /v2/access/chats:\n",
            "  # Chats, the latest first.\n  /v2/access/chats:\n",
        );
    fs::write(tree.path().join(CONTRACT), contract).unwrap();
    fs::write(tree.path().join(OVERLAY), NAMES).unwrap();
    fs::write(tree.path().join("CHANGELOG.md"), CHANGELOG).unwrap();
    for version in ["v2.2.3", "v2.3.0", "v3.0.0", "stable"] {
        fs::write(tree.path().join(format!("{version}.yaml")), vendor(version)).unwrap();
    }
    assert_eq!(xtask(&tree, &["generate"]).0, Some(0));
    let (code, said, error) = upstream(&tree, "v2.2.3", &["--adopt"]);
    assert_eq!(code, Some(0), "{said}{error}");
    tree
}

fn upstream(tree: &TempDir, version: &str, arguments: &[&str]) -> (Option<i32>, String, String) {
    let file = tree.path().join(format!("{version}.yaml"));
    let (code, said, error) = xtask(tree, &[&["upstream", file.to_str().unwrap()], arguments].concat());
    let folder = format!("{}/", tree.path().display());
    (code, said.replace(&folder, ""), error.replace(&folder, ""))
}

/// Everything in the tree, by name.
fn all(tree: &TempDir) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    let mut folders = vec![tree.path().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
            match entry.file_type().unwrap().is_dir() {
                true => folders.push(entry.path()),
                false => files.push((entry.path().display().to_string(), fs::read(entry.path()).unwrap())),
            }
        }
    }
    files.sort();
    files
}

/// Pins each step, then takes all of them.
fn take(tree: &TempDir, version: &str, decisions: &[&str], code: i32) {
    let before = all(tree);
    for step in STEPS {
        let (found, said, error) = upstream(tree, version, &[&["--step", step], decisions].concat());
        assert_eq!((found, error.as_str()), (Some(code), ""), "{said}");
        let said = said.replace(&format!("**{} ->", env!("CARGO_PKG_VERSION")), "**[version] ->");
        insta::assert_snapshot!(format!("{version}-{step}"), said);
    }
    let dry = upstream(tree, version, &[&["--dry-run"], decisions].concat());
    assert_eq!(all(tree), before, "nothing is written");
    assert_eq!(upstream(tree, version, decisions), dry, "it does what it said");
    assert_eq!(xtask(tree, &["generate", "--check"]).0, Some(0));
    let again = upstream(tree, version, &[]);
    assert_eq!(again.0, Some(0), "{}", again.1);
    insta::assert_snapshot!(
        format!("{version}-contract"),
        fs::read_to_string(tree.path().join(CONTRACT)).unwrap()
    );
    insta::assert_snapshot!(
        format!("{version}-log"),
        fs::read_to_string(tree.path().join("CHANGELOG.md")).unwrap()
    );
}

#[test]
fn published_versions_become_releases() {
    let tree = workspace();
    take(&tree, "v2.3.0", &[], 5);
    take(&tree, "v3.0.0", &[], 5);
    take(&tree, "stable", &[], 5);
    let overlay = fs::read_to_string(tree.path().join(OVERLAY)).unwrap();
    assert!(
        !overlay.contains("mass-messages") && overlay.contains("['/v2/access/chats']"),
        "{overlay}"
    );
}

#[test]
fn conflicts_stop_everything_until_they_are_decided() {
    let tree = workspace();
    edit(&tree, CONTRACT, |contract| {
        contract.replacen("maximum: 20, default", "maximum: 15, default", 1)
    });
    assert_eq!(xtask(&tree, &["generate"]).0, Some(0));
    fs::write(
        tree.path().join("new.yaml"),
        vendor("v2.2.3").replace("maximum: 20, default", "maximum: 30, default"),
    )
    .unwrap();
    let before = all(&tree);
    let (code, said, _) = upstream(&tree, "new", &[]);
    assert_eq!(code, Some(4), "{said}");
    insta::assert_snapshot!("conflicts", said);
    assert_eq!(all(&tree), before, "nothing is written");

    let pointer = "#/paths/~1v2~1access~1chats/get/parameters/0/schema/maximum";
    let (code, said, _) = upstream(&tree, "new", &["--keep", pointer]);
    assert_eq!(code, Some(3), "{said}");
    assert!(
        fs::read_to_string(tree.path().join(CONTRACT))
            .unwrap()
            .contains("maximum: 15, default")
    );
    assert_eq!(upstream(&tree, "new", &[]).0, Some(0), "it is decided for good");
}

#[test]
fn what_cannot_be_generated_is_not_written() {
    let tree = workspace();
    let union = "withUserId: { oneOf: [{ type: string }, { type: number }] }";
    let vendor = vendor("v2.2.3").replace("withUserId: { type: string }", union);
    fs::write(tree.path().join("new.yaml"), vendor).unwrap();
    edit(&tree, CONTRACT, |contract| {
        contract.replace("withUserId: { type: string }", "withUserId: {}")
    });
    let before = all(&tree);
    for file in ["new", "none"] {
        let (code, _, error) = upstream(&tree, file, &[]);
        assert_eq!(code, Some(100));
        assert!(error.starts_with("error: "), "{error}");
        assert_eq!(all(&tree), before);
    }
    fs::remove_file(tree.path().join("openapi/upstream.json")).unwrap();
    let (code, _, error) = upstream(&tree, "v2.3.0", &[]);
    assert_eq!(code, Some(100));
    assert!(error.contains("--adopt"), "{error}");
}
