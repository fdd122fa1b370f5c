//! `cargo xtask docs`: the contract as an HTML reference, readable offline.

use std::path::PathBuf;
use std::process::ExitCode;

use openapi_cli::docs;
use openapi_generate::Sources;

use crate::stdout::say;
use crate::{contract, workspace};

pub(crate) mod browser;

/// Writes the reference of the contract, or of another document.
pub(crate) fn run(other: Option<Sources>, out: Option<PathBuf>) -> anyhow::Result<ExitCode> {
    let out = out.unwrap_or_else(|| workspace::root().join("target/reference.html"));
    let document = other.unwrap_or_else(contract::sources).read()?;
    docs::write(&out, &docs::render(document.value())?)?;
    say!("wrote {}", out.display());
    Ok(ExitCode::SUCCESS)
}
