//! `cargo xtask bench`: what the SDK costs, beside what the same costs by hand.

mod builds;
mod comparisons;

use std::process::{Command, ExitCode, Stdio};

use anyhow::{Context, bail};

use crate::cargo::command;
use crate::stdout::say;
use crate::workspace;

/// Where the figures go.
const REPORT: &str = "BENCHMARKS.md";
const INTRODUCTION: &str = include_str!("INTRODUCTION.md");
/// These are measured by others than the program.
const WEBHOOKS: &str = "webhooks";
const BUILDS: &str = "builds";
const DIFF: &str = "diff";

pub(crate) fn run(only: &[String]) -> anyhow::Result<ExitCode> {
    let wanted = |section: &str| only.is_empty() || only.iter().any(|one| one == section);
    let program: Vec<&String> = only
        .iter()
        .filter(|section| ![WEBHOOKS, BUILDS, DIFF].contains(&section.as_str()))
        .collect();
    let mut report = String::new();
    if only.is_empty() || !program.is_empty() {
        report.push_str(&speed(&program)?);
    }
    if wanted(WEBHOOKS) {
        match webhook() {
            Ok(section) => report.push_str(&section),
            // The rest is worth having without it.
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
    say!("{}", report.trim_end());
    if only.is_empty() {
        let machine = machine()?;
        let text = format!("{INTRODUCTION}\n{machine}\n\n{}\n", report.trim_end());
        let path = workspace::root().join(REPORT);
        std::fs::write(&path, text).with_context(|| format!("cannot write {REPORT}"))?;
        say!("written to {REPORT}");
    }
    Ok(ExitCode::SUCCESS)
}

/// The sections of the program, which has a package of its own: this one depends on no crate of the SDK.
fn speed(only: &[&String]) -> anyhow::Result<String> {
    let mut speed = command();
    speed.args(["run", "--quiet", "--release", "--package", "ofauth-benchmarks"]);
    report(speed.args(["--bin", "speed", "--"]).args(only))
}

/// The section on webhooks, of a program outside the workspace: svix brings a client and its TLS.
fn webhook() -> anyhow::Result<String> {
    // From its folder: the settings there say where to build.
    report(
        command()
            .args(["run", "--quiet", "--release", "--locked"])
            .current_dir(workspace::root().join("benchmarks/svix")),
    )
    .context("webhooks cannot be measured beside svix, which on Linux needs the headers of OpenSSL")
}

/// What the command writes to stdout.
fn report(command: &mut Command) -> anyhow::Result<String> {
    let output = command.stderr(Stdio::inherit()).output().context("cannot run cargo")?;
    if !output.status.success() {
        bail!("the program that measures has failed");
    }
    String::from_utf8(output.stdout).context("the program that measures writes something other than UTF-8")
}

/// What the figures were made on.
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
