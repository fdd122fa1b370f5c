//! `cargo xtask bench`: the cost of the SDK compared with hand-written code.

mod builds;
mod comparisons;
mod copy;
mod sections;

use std::path::PathBuf;
use std::process::{Command, ExitCode, Stdio};

use anyhow::{Context, bail};

use crate::cargo::{command, run as run_cargo};
use crate::stdout::say;
use crate::workspace;

/// The report file.
const REPORT: &str = "BENCHMARKS.md";
const INTRODUCTION: &str = include_str!("INTRODUCTION.md");
/// Sections that other programs measure.
const WEBHOOKS: &str = "webhooks";
const BUILDS: &str = "builds";
const DIFF: &str = "diff";
/// With all of its parts, which [`copy::PART_NAMES`] names.
const COPY: &str = "copy";
/// The section for which the program is built a second time.
const TELEMETRY: &str = "telemetry";

pub(crate) fn run(only: &[String], write: bool) -> anyhow::Result<ExitCode> {
    let wanted = |section: &str| only.is_empty() || only.iter().any(|one| one == section);
    let others = [WEBHOOKS, BUILDS, DIFF, COPY];
    let is_other = |section: &str| others.contains(&section) || copy::PART_NAMES.contains(&section);
    let program: Vec<&String> = only.iter().filter(|section| !is_other(section)).collect();
    let mut report = String::new();
    if only.is_empty() || !program.is_empty() {
        report.push_str(&speed(&program)?);
    }
    if wanted(WEBHOOKS) {
        match webhook() {
            Ok(section) => report.push_str(&section),
            // The other sections are useful without it.
            Err(error) if only.is_empty() => eprintln!("skipped: {error:#}"),
            Err(error) => return Err(error),
        }
    }
    if wanted(BUILDS) {
        report.push_str(&builds::measure()?);
    }
    if wanted(DIFF) {
        report.push_str(&comparisons::measure()?);
    }
    if wanted(COPY) {
        report.push_str(&copy::measure()?);
    }
    let parts = if wanted(COPY) {
        String::new()
    } else {
        copy::measure_parts(&wanted)?
    };
    say!("{}", format!("{report}{parts}").trim_end());
    let path = workspace::root().join(REPORT);
    if only.is_empty() {
        let machine = machine()?;
        let text = format!("{INTRODUCTION}\n{machine}\n\n{}\n", report.trim_end());
        std::fs::write(&path, text).with_context(|| format!("cannot write {REPORT}"))?;
        say!("written to {REPORT}");
    } else if write {
        let known = std::fs::read_to_string(&path).with_context(|| format!("cannot read {REPORT}"))?;
        let mut text = sections::replaced(&known, &report);
        if !parts.is_empty() && !text.contains(copy::HEADING) {
            text = sections::replaced(&text, copy::HEADING);
        }
        let text = sections::replaced(&text, &parts);
        std::fs::write(&path, text).with_context(|| format!("cannot write {REPORT}"))?;
        say!("written to {REPORT}");
    }
    Ok(ExitCode::SUCCESS)
}

/// The sections of the benchmark program, which is a separate package: this one does not depend on the SDK.
fn speed(only: &[&String]) -> anyhow::Result<String> {
    let mut speed = command();
    speed.args(["run", "--quiet", "--release", "--package", "ofauth-benchmarks"]);
    if only.is_empty() || only.iter().any(|section| *section == TELEMETRY) {
        speed.env("UNTRACED", untraced()?);
    }
    report(speed.args(["--bin", "speed", "--"]).args(only))
}

/// The program without spans and events, built in a folder of its own: features of the same folder would be built anew in
/// each run.
fn untraced() -> anyhow::Result<PathBuf> {
    let folder = workspace::root().join("target/untraced");
    let mut build = command();
    build.args([
        "build",
        "--quiet",
        "--release",
        "--package",
        "ofauth-benchmarks",
        "--bin",
        "speed",
    ]);
    run_cargo(build.args(["--features", "untraced", "--target-dir"]).arg(&folder))?;
    Ok(folder
        .join("release")
        .join(format!("speed{}", std::env::consts::EXE_SUFFIX)))
}

/// The section on webhooks, from a program outside the workspace: svix depends on an HTTP client with TLS.
fn webhook() -> anyhow::Result<String> {
    // In its folder: the cargo configuration there sets the target folder.
    report(
        command()
            .args(["run", "--quiet", "--release", "--locked"])
            .current_dir(workspace::root().join("benchmarks/svix")),
    )
    .context("cannot measure webhooks against svix, which on Linux needs the headers of OpenSSL")
}

/// The stdout of a command.
fn report(command: &mut Command) -> anyhow::Result<String> {
    let output = command.stderr(Stdio::inherit()).output().context("cannot run cargo")?;
    if !output.status.success() {
        bail!("the benchmark program failed");
    }
    String::from_utf8(output.stdout).context("the output of the benchmark program is not UTF-8")
}

/// The machine and the compiler of the figures.
fn machine() -> anyhow::Result<String> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(rustc).arg("--version").output();
    let version = version.context("cannot run rustc")?.stdout;
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    Ok(format!(
        "Measured with {} on {} with {cores} cores.",
        String::from_utf8_lossy(&version).trim(),
        std::env::consts::OS,
    ))
}
