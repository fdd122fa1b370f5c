//! `cargo xtask ci`: the whole gate, the same on every machine.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};

use crate::cargo::{command, output, run};
use crate::docs::browser;
use crate::stdout::say;
use crate::workspace;

/// The README's test command.
const TEST: &[&str] = &["test", "--workspace"];

/// Projects with a lock of their own.
const PROJECTS: [&str; 4] = ["benchmarks/svix", "fuzz", "tests/consumer", "tests/standalone"];

pub(crate) fn gate() -> anyhow::Result<ExitCode> {
    for project in PROJECTS {
        lock_is_current(project)?;
    }
    cargo(&["fmt", "--all", "--check"])?;
    cargo(&[
        "clippy",
        "--workspace",
        "--all-targets",
        "--locked",
        "--",
        "--deny",
        "warnings",
    ])?;
    // Without TLS: the least that the SDK can be built with.
    let bare = [
        "clippy",
        "--package",
        "ofauth",
        "--no-default-features",
        "--locked",
        "--",
        "--deny",
        "warnings",
    ];
    cargo(&bare)?;
    // Without faults.
    let alone = ["--package", "ofauth-mock", "--locked"];
    cargo(&[&["clippy", "--all-targets"], &alone[..], &["--", "--deny", "warnings"]].concat())?;
    // Without the mock server.
    let alone = ["--package", "ofauth-cli", "--no-default-features", "--locked"];
    cargo(&[&["clippy", "--all-targets"], &alone[..], &["--", "--deny", "warnings"]].concat())?;
    cargo(&[&["test"], &alone[..]].concat())?;
    cargo(&["xtask", "lint"])?;
    cargo(&["xtask", "generate", "--check"])?;
    for (document, package) in [
        ("tests/standalone/openapi.yaml", "tests/standalone/parts"),
        ("tests/standalone/names.yaml", "tests/standalone/names"),
    ] {
        cargo(&["xtask", "generate", "--spec", document, "--out", package, "--check"])?;
    }
    cargo(&["xtask", "api", "--check"])?;
    documentation()?;
    let mut skipped = Vec::new();
    skipped.extend(licences()?);
    tests()?;
    // Compiles a copy of the workspace.
    cargo(&[
        "test",
        "--workspace",
        "--test",
        "new_operation",
        "--locked",
        "--",
        "--ignored",
    ])?;
    skipped.extend(
        browser::find()
            .err()
            .map(|why| format!("the reference in a browser: {why}")),
    );
    skipped.extend(native_tls()?);
    outside("tests/consumer")?;
    outside("tests/standalone")?;
    for generated in ["names", "parts"] {
        without_warnings("tests/standalone", generated)?;
    }
    // Long enough to see that every target still runs.
    cargo(&["xtask", "fuzz", "--seconds", "5"])?;
    cargo(&["xtask", "package"])?;
    say!("all of the gate has passed");
    for step in skipped {
        say!("skipped: {step}");
    }
    Ok(ExitCode::SUCCESS)
}

fn cargo(arguments: &[&str]) -> anyhow::Result<()> {
    run(command().args(arguments))
}

fn documentation() -> anyhow::Result<()> {
    let mut command = command();
    command.args([
        "doc",
        "--workspace",
        "--no-deps",
        "--locked",
        "--features",
        "ofauth-mock/faults",
    ]);
    run(command.env("RUSTDOCFLAGS", "--deny warnings"))
}

/// Licences, sources and bans; advisories need the network, and have a workflow of their own. Gives why it was skipped.
fn licences() -> anyhow::Result<Option<String>> {
    if !installed("deny") {
        let why = "licences: cargo deny is not installed (cargo install --locked cargo-deny)";
        return Ok(Some(why.to_owned()));
    }
    // It reads the manifests of every platform's dependencies.
    cargo(&["fetch", "--locked"])?;
    cargo(&["deny", "--offline", "check", "bans", "licenses", "sources"])?;
    Ok(None)
}

/// All tests; then every snapshot in the tree must have been looked at by one of them.
fn tests() -> anyhow::Result<()> {
    let root = workspace::root();
    let references = tempfile::NamedTempFile::new()?;
    let mut command = command();
    command
        .args(TEST)
        .env("INSTA_UPDATE", "no")
        .env("INSTA_SNAPSHOT_REFERENCES_FILE", references.path());
    run(&mut command)?;
    let seen: BTreeSet<PathBuf> = std::fs::read_to_string(references.path())?
        .lines()
        .filter_map(|line| Path::new(line).canonicalize().ok())
        .collect();
    let mut present = Vec::new();
    snapshots(&root.join("tests"), &mut present)?;
    snapshots(&root.join("crates"), &mut present)?;
    snapshots(&root.join("xtask"), &mut present)?;
    let unseen: Vec<_> = present.iter().filter(|snapshot| !seen.contains(*snapshot)).collect();
    for snapshot in &unseen {
        eprintln!("no test reads {}; delete it", snapshot.display());
    }
    if !unseen.is_empty() {
        bail!("{} of {} snapshots are unreferenced", unseen.len(), present.len());
    }
    say!("{} snapshots, each referenced", present.len());
    Ok(())
}

/// Whether cargo has this command.
fn installed(name: &str) -> bool {
    let output = command().args([name, "--version"]).output();
    output.is_ok_and(|output| output.status.success())
}

/// TLS of the operating system, which on Linux is OpenSSL's. Gives why it was skipped.
fn native_tls() -> anyhow::Result<Option<String>> {
    let openssl = std::process::Command::new("pkg-config")
        .args(["--exists", "openssl"])
        .status();
    if cfg!(target_os = "linux") && !openssl.is_ok_and(|status| status.success()) {
        let why = "native TLS: OpenSSL's headers are not installed (apt-get install libssl-dev pkg-config)";
        return Ok(Some(why.to_owned()));
    }
    cargo(&[
        "test",
        "--package",
        "ofauth-tests",
        "--no-default-features",
        "--features",
        "native-tls",
        "--test",
        "sdk",
        "--locked",
        "connecting::",
    ])?;
    Ok(None)
}

/// A lock must not move.
fn lock_is_current(project: &str) -> anyhow::Result<()> {
    let manifest = format!("{project}/Cargo.toml");
    let mut metadata = command();
    metadata.args([
        "metadata",
        "--locked",
        "--format-version",
        "1",
        "--manifest-path",
        &manifest,
    ]);
    output(&mut metadata).with_context(|| {
        format!("{project}/Cargo.lock is stale; fix it with: cargo update --workspace --manifest-path {manifest}")
    })?;
    Ok(())
}

/// A crate outside the workspace, built and tested as a user would, with its own lock.
fn outside(package: &str) -> anyhow::Result<()> {
    let manifest = format!("{package}/Cargo.toml");
    run(command().args(["fmt", "--manifest-path", &manifest, "--check"]))?;
    // From its folder: the settings there say where to build.
    run(command()
        .args(["test", "--locked"])
        .current_dir(workspace::root().join(package)))
}

/// Builds a dependency of that crate, which may give no warning.
fn without_warnings(package: &str, dependency: &str) -> anyhow::Result<()> {
    run(command()
        .args([
            "rustc",
            "--locked",
            "--package",
            dependency,
            "--lib",
            "--",
            "--deny",
            "warnings",
        ])
        .current_dir(workspace::root().join(package)))
}

fn snapshots(folder: &Path, found: &mut Vec<PathBuf>) -> anyhow::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            snapshots(&path, found)?;
        } else if path.extension().is_some_and(|extension| extension == "snap") {
            found.push(path.canonicalize()?);
        }
    }
    Ok(())
}
