//! `cargo xtask bench`: what a page costs through the SDK, beside what it costs by hand; and a webhook, beside svix.

use std::process::ExitCode;

use crate::cargo::{command, run as run_cargo};
use crate::workspace;

pub(crate) fn run() -> anyhow::Result<ExitCode> {
    // The benchmark lives in the tests' package: this one depends on no crate of the SDK.
    run_cargo(command().args(["bench", "--package", "ofauth-tests", "--bench", "pages"]))?;
    // From its folder: the settings there say where to build.
    run_cargo(
        command()
            .args(["run", "--release", "--locked"])
            .current_dir(workspace::root().join("tests/svix")),
    )?;
    Ok(ExitCode::SUCCESS)
}
