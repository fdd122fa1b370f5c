//! `cargo xtask bench`: what a page costs through the SDK, beside what it costs by hand.

use std::process::{Command, ExitCode};

use anyhow::Context;

use crate::{exit, workspace};

pub(crate) fn run() -> anyhow::Result<ExitCode> {
    // The benchmark lives in the tests' package: this one depends on no crate of the SDK.
    let status = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .current_dir(workspace::root())
        .args(["bench", "--package", "ofauth-tests", "--bench", "pages"])
        .status()
        .context("cannot run cargo bench")?;
    Ok(if status.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(exit::FAILED)
    })
}
