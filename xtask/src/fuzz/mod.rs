//! `cargo xtask fuzz`: runs the fuzz targets of the SDK and the generator.

use std::path::Path;
use std::process::{Command, ExitCode};

use anyhow::Context;

use crate::cargo::{command, output, run};
use crate::{exit, workspace};

mod compiler;

pub(crate) use compiler::compile;

const MANIFEST: &str = "fuzz/Cargo.toml";

/// The request of the command line.
pub(crate) enum Request<'a> {
    /// All targets, or the named one.
    Run { seconds: u64, target: Option<&'a str> },
    /// One input.
    Replay { file: &'a Path, target: &'a str },
}

pub(crate) fn fuzz(request: &Request<'_>) -> anyhow::Result<ExitCode> {
    // A separate folder, because the compiler flags differ from other builds.
    let folder = workspace::root().join("target/fuzz");
    let host = host()?;
    run(command()
        .args(["build", "--locked", "--manifest-path", MANIFEST])
        // An explicit target distinguishes build scripts, which run on the host, from the rest.
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

/// The host platform of the compiler.
fn host() -> anyhow::Result<String> {
    let version = String::from_utf8(output(command().args(["version", "--verbose"]))?)?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    Ok(host.context("cargo does not report its host platform")?.to_owned())
}
