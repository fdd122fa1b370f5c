//! `cargo xtask docs`: the contract as an HTML reference, readable offline.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;

use crate::stdout::say;
use crate::{contract, workspace};
use openapi_cli::docs;
use openapi_generate::Sources;

pub(crate) mod browser;

/// Writes the reference of the contract, or of another document.
pub(crate) fn run(other: Option<Sources>, out: Option<PathBuf>) -> anyhow::Result<ExitCode> {
    let out = out.unwrap_or_else(|| workspace::root().join("target/reference"));
    let document = other.unwrap_or_else(contract::sources).read()?;
    let index = docs::render(document.value())?;
    std::fs::create_dir_all(&out).with_context(|| format!("cannot create {}", out.display()))?;
    for (name, bytes) in docs::files()? {
        write(&out.join(name), &bytes)?;
    }
    let index_path = out.join("index.html");
    write(&index_path, index.as_bytes())?;
    say!("wrote {}", index_path.display());
    Ok(ExitCode::SUCCESS)
}

fn write(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    std::fs::write(path, bytes).with_context(|| format!("cannot write {}", path.display()))
}
