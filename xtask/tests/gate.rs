//! The gate: which steps it takes, and that it fails where one of them does. No step is carried out: cargo is a program that
//! writes down what it is asked for.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

/// Writes down its arguments; fails where they are those of `FAILING`. It reads every snapshot, as the tests do.
const CARGO: &str = r#"#!/bin/sh
echo "$*" >> "$0.log"
if [ "$*" = "$FAILING" ]; then exit 1; fi
if [ -n "$INSTA_SNAPSHOT_REFERENCES_FILE" ]; then
    find "$PWD/tests" "$PWD/crates" "$PWD/xtask" -name '*.snap' ! -name "$UNREAD" > "$INSTA_SNAPSHOT_REFERENCES_FILE"
fi
"#;

/// A folder with a cargo, and all that the gate looks for besides.
fn tools() -> TempDir {
    let folder = TempDir::new().unwrap();
    for (name, script) in [
        ("cargo", CARGO),
        ("chromium", "#!/bin/sh\n"),
        ("pkg-config", "#!/bin/sh\n"),
    ] {
        let path = folder.path().join(name);
        fs::write(&path, script).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    }
    folder
}

fn run(program: &str, arguments: &[&str], tools: &Path, failing: &str) -> Output {
    let path = std::env::var("PATH").unwrap();
    let mut command = Command::new(program);
    command
        .args(arguments)
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))
        .env("PATH", format!("{}:{path}", tools.display()))
        .env("CARGO", tools.join("cargo"))
        // Set where the gate itself runs this test.
        .env_remove("INSTA_SNAPSHOT_REFERENCES_FILE")
        .env("FAILING", failing);
    command.output().unwrap()
}

/// What the gate asked cargo for, and its exit code, where one step fails.
fn gate(failing: &str) -> (String, Option<i32>) {
    let tools = tools();
    let output = run(env!("CARGO_BIN_EXE_xtask"), &["ci"], tools.path(), failing);
    let asked = fs::read_to_string(tools.path().join("cargo.log")).unwrap();
    (asked, output.status.code())
}

#[test]
fn takes_these_steps() {
    let (asked, code) = gate("");
    assert_eq!(code, Some(0));
    insta::assert_snapshot!(asked);
}

#[test]
fn fails_where_a_step_fails() {
    let (asked, _) = gate("");
    let mut steps = asked.lines().filter(|step| !step.ends_with("--version"));
    assert!(steps.clone().count() > 10, "{asked}");
    assert!(steps.all(|step| gate(step).1 == Some(100)), "{asked}");
}

#[test]
fn fails_where_no_test_reads_a_snapshot() {
    let tools = tools();
    let path = std::env::var("PATH").unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("ci")
        .env("PATH", format!("{}:{path}", tools.path().display()))
        .env("CARGO", tools.path().join("cargo"))
        .env_remove("INSTA_SNAPSHOT_REFERENCES_FILE")
        .env("UNREAD", "fault_matrix.snap")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(100), "{output:?}");
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("fault_matrix.snap; delete it"), "{said}");
}

#[test]
fn goes_on_without_the_tools_that_are_not_there_and_says_so() {
    let tools = tools();
    let said = |failing| {
        let output = run(env!("CARGO_BIN_EXE_xtask"), &["ci"], tools.path(), failing);
        assert_eq!(output.status.code(), Some(0));
        String::from_utf8(output.stdout).unwrap()
    };
    assert!(!said("").contains("skipped"));
    assert!(said("deny --version").contains("skipped: licences"));
}

#[test]
fn is_what_continuous_integration_runs() {
    let tools = tools();
    for (failing, code) in [("", 0), ("xtask ci", 1)] {
        let output = run(".ci/run", &[], tools.path(), failing);
        assert_eq!(output.status.code(), Some(code), "{output:?}");
    }
    let asked = fs::read_to_string(tools.path().join("cargo.log")).unwrap();
    assert_eq!(asked.lines().filter(|step| *step == "xtask ci").count(), 2, "{asked}");
}
