//! `cargo xtask fuzz`: gives the SDK and the generator inputs that nobody thought of.

use std::path::Path;
use std::process::{Command, ExitCode};

use anyhow::Context;

use crate::cargo::{command, output, run};
use crate::{exit, workspace};

mod compiler;

pub(crate) use compiler::compile;

const MANIFEST: &str = "fuzz/Cargo.toml";

/// What to run.
pub(crate) enum Request<'a> {
    /// All targets, or the one of this name.
    Run { seconds: u64, target: Option<&'a str> },
    /// One input.
    Replay { file: &'a Path, target: &'a str },
}

pub(crate) fn fuzz(request: &Request<'_>) -> anyhow::Result<ExitCode> {
    // A folder of its own: what is tested is compiled otherwise than elsewhere.
    let folder = workspace::root().join("target/fuzz");
    let host = host()?;
    run(command()
        .args(["build", "--locked", "--manifest-path", MANIFEST])
        // Named, so that build scripts, which run here and now, can be told from the rest.
        .args(["--target", &host])
        .env("CARGO_TARGET_DIR", &folder)
        .env("RUSTC_WRAPPER", std::env::current_exe()?)
        .env(compiler::ROLE, "1"))?;
    let program = folder
        .join(host)
        .join("debug")
        .join("fuzz")
        .with_extension(std::env::consts::EXE_EXTENSION);
    let mut fuzz = Command::new(program);
    fuzz.env("CARGO_TARGET_DIR", &folder);
    match request {
        Request::Run { seconds, target } => fuzz.arg(seconds.to_string()).args(*target),
        Request::Replay { file, target } => fuzz.args(["--replay", target]).arg(file),
    };
    let status = fuzz.status().context("cannot run the fuzz targets")?;
    Ok(if status.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(exit::FAILED)
    })
}

/// The platform that this compiler compiles for.
fn host() -> anyhow::Result<String> {
    let version = String::from_utf8(output(command().args(["version", "--verbose"]))?)?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    Ok(host.context("cargo does not say which platform it is on")?.to_owned())
}
