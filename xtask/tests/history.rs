//! `cargo xtask diff` on earlier versions of the API: contracts of chats and messages.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::Path;
use std::process::Command;

use openapi_diff::Step;
use semver::Version;

/// The exit code and what was printed.
fn diff(old: &str, new: &str, format: &str) -> (Option<i32>, String) {
    let history = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/history");
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command
        .current_dir(history)
        .args(["diff", old, new, "--format", format]);
    let output = command.output().unwrap();
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    (output.status.code(), String::from_utf8(output.stdout).unwrap())
}

/// The workspace's version moves on, and its steps are tested where they are made.
fn without_version(said: &str) -> String {
    let before = Version::parse(env!("CARGO_PKG_VERSION")).unwrap();
    let after = Step::Major.applied(&before);
    said.replace(&format!("{before} -> {after}"), "[before] -> [after]")
        .replace(&format!("\"before\": \"{before}\""), "\"before\": \"[before]\"")
        .replace(&format!("\"after\": \"{after}\""), "\"after\": \"[after]\"")
}

/// Pins what changed, and that it breaks callers.
fn breaks(name: &str, (old, new): (&str, &str), format: &str) {
    let (code, said) = diff(old, new, format);
    insta::with_settings!({ snapshot_path => "history", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, without_version(&said));
    });
    assert_eq!(code, Some(5));
}

#[test]
fn from_2_2_3_to_2_3_0() {
    breaks("v2.2.3-v2.3.0", ("v2.2.3.yaml", "v2.3.0.yaml"), "text");
}

#[test]
fn from_2_3_0_to_3_0_0() {
    breaks("v2.3.0-v3.0.0", ("v2.3.0.yaml", "v3.0.0.yaml"), "text");
}

#[test]
fn from_3_0_0_to_the_stable_host() {
    let documents = ("v3.0.0.yaml", "stable.yaml");
    breaks("v3.0.0-stable", documents, "text");
    breaks("v3.0.0-stable.markdown", documents, "markdown");
    breaks("v3.0.0-stable.json", documents, "json");
}

#[test]
fn none_from_itself() {
    for file in ["v2.2.3.yaml", "v2.3.0.yaml", "v3.0.0.yaml", "stable.yaml"] {
        let (code, said) = diff(file, file, "text");
        assert_eq!(
            (code, said.as_str()),
            (
                Some(0),
                "No change for a caller; no text differs.\nRelease: none needed\n"
            )
        );
    }
}
