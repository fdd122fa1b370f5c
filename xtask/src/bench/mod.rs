//! `cargo xtask bench`: what the SDK costs, beside what the same costs by hand.

mod builds;

use std::process::{ExitCode, Stdio};

use anyhow::{Context, bail};

use crate::cargo::command;
use crate::stdout::say;
use crate::workspace;

/// Where the figures go.
const REPORT: &str = "BENCHMARKS.md";
const INTRODUCTION: &str = include_str!("INTRODUCTION.md");
/// Measured here; the other sections are the program's.
const BUILDS: &str = "builds";

pub(crate) fn run(only: &[String]) -> anyhow::Result<ExitCode> {
    let mut report = String::new();
    let program: Vec<&String> = only.iter().filter(|section| *section != BUILDS).collect();
    if only.is_empty() || !program.is_empty() {
        report.push_str(&speed(&program)?);
    }
    if only.is_empty() || program.len() < only.len() {
        report.push_str(&builds::measure()?);
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

/// The sections of the program, which lives in the tests' package: this one depends on no crate of the SDK.
fn speed(only: &[&String]) -> anyhow::Result<String> {
    let mut bench = command();
    bench.args([
        "bench",
        "--quiet",
        "--package",
        "ofauth-tests",
        "--bench",
        "speed",
        "--",
    ]);
    let bench = bench.args(only).stderr(Stdio::inherit()).output();
    let bench = bench.context("cannot run cargo bench")?;
    if !bench.status.success() {
        bail!("the program that measures has failed");
    }
    String::from_utf8(bench.stdout).context("the program that measures writes something other than UTF-8")
}

/// What the figures were made on.
fn machine() -> anyhow::Result<String> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = std::process::Command::new(rustc).arg("--version").output();
    let version = version.context("cannot run rustc")?.stdout;
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    Ok(format!(
        "Measured with {} on {} with {cores} cores.",
        String::from_utf8_lossy(&version).trim(),
        std::env::consts::OS,
    ))
}
