//! The gate: which steps it takes, and that it fails where one of them does. No step is carried out: cargo is a program that
//! records what it is asked for.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

/// Records its arguments; fails where they are those of `FAILING`.
const CARGO: &str = r#"#!/bin/sh
echo "$*" >> "$0.log"
[ "$*" != "$FAILING" ]
"#;

/// A repository whose last release is `TAG`.
const GIT: &str = r#"#!/bin/sh
[ -n "$TAG" ] && echo "$TAG"
"#;

/// A folder with a cargo, a git, and the other programs that the gate looks for.
fn tools() -> TempDir {
    let folder = TempDir::new().unwrap();
    for (name, script) in [
        ("cargo", CARGO),
        ("git", GIT),
        ("chromium", "#!/bin/sh\n"),
        ("initdb", "#!/bin/sh\n"),
        ("postgres", "#!/bin/sh\n"),
        ("redis-server", "#!/bin/sh\n"),
        ("zizmor", "#!/bin/sh\n"),
        ("actionlint", "#!/bin/sh\n"),
        ("pkg-config", "#!/bin/sh\n"),
        ("rustc", "#!/bin/sh\necho rustc 1.85.0\n"),
    ] {
        let path = folder.path().join(name);
        fs::write(&path, script).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    }
    folder
}

fn run(program: &str, arguments: &[&str], tools: &Path, failing: &str, tag: &str) -> Output {
    let path = std::env::var("PATH").unwrap();
    let mut command = Command::new(program);
    command
        .args(arguments)
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))
        .env("PATH", format!("{}:{path}", tools.display()))
        .env("CARGO", tools.join("cargo"))
        .env("MINIMUM_RUST", tools)
        .env("FAILING", failing)
        .env("TAG", tag);
    command.output().unwrap()
}

/// What the gate asked cargo for, and its exit code, where one step fails.
fn gate(failing: &str) -> (String, Option<i32>) {
    let tools = tools();
    let output = run(env!("CARGO_BIN_EXE_xtask"), &["ci"], tools.path(), failing, "v0.1.0");
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
fn goes_on_without_the_tools_that_are_not_there_and_says_so() {
    let tools = tools();
    let said = |failing: &str, tag: &str| {
        let output = run(env!("CARGO_BIN_EXE_xtask"), &["ci"], tools.path(), failing, tag);
        assert_eq!(output.status.code(), Some(0));
        String::from_utf8(output.stdout).unwrap()
    };
    assert!(!said("", "v0.1.0").contains("skipped"));
    for (tool, step) in [
        ("deny", "licences"),
        ("hack", "features"),
        ("insta", "unreferenced snapshots"),
        ("semver-checks", "semver"),
    ] {
        let said = said(&format!("{tool} --version"), "v0.1.0");
        let expected =
            format!("skipped: {step}: cargo {tool} is not installed (cargo install --locked cargo-{tool})\n");
        assert!(said.ends_with(&expected), "{said}");
    }
    let asked = fs::read_to_string(tools.path().join("cargo.log")).unwrap();
    assert!(asked.lines().any(|step| step == "test --workspace"), "{asked}");
    assert!(said("", "").ends_with("skipped: semver: no tag\n"));
}

#[test]
fn is_what_continuous_integration_runs() {
    let tools = tools();
    for (failing, code) in [("", 0), ("xtask ci", 1)] {
        let output = run(".ci/run", &[], tools.path(), failing, "");
        assert_eq!(output.status.code(), Some(code), "{output:?}");
    }
    let asked = fs::read_to_string(tools.path().join("cargo.log")).unwrap();
    assert_eq!(asked.lines().filter(|step| *step == "xtask ci").count(), 2, "{asked}");
    assert!(!asked.contains("install"), "{asked}");
}

#[test]
fn continuous_integration_installs_the_tools_that_are_not_there() {
    let tools = tools();
    let output = run(".ci/run", &[], tools.path(), "insta --version", "");
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let asked = fs::read_to_string(tools.path().join("cargo.log")).unwrap();
    let expected = "install --locked --quiet --debug cargo-insta";
    assert!(asked.lines().any(|step| step == expected), "{asked}");
}
