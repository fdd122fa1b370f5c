//! `cargo xtask soak`: hours of use in minutes, while the server injects faults.

use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::Context;

use crate::cargo::command;
use crate::exit;

pub(crate) fn run(minutes: f64, seed: Option<u64>) -> anyhow::Result<ExitCode> {
    let seed = seed.unwrap_or_else(any_seed).to_string();
    // Unoptimized, to detect overflows.
    let status = command()
        .args(["run", "--quiet", "--package", "ofauth-soak", "--"])
        .args(["--minutes", &minutes.to_string(), "--seed", &seed])
        .status()
        .context("cannot run the soak test")?;
    Ok(if status.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(exit::FAILED)
    })
}

/// A new seed each time.
fn any_seed() -> u64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    now.as_secs()
}
