//! `cargo xtask docs`: the contract as a reference to read, without network.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;

use crate::stdout::say;
use crate::{contract_path, workspace};
use openapi_cli::Document;

pub(crate) mod browser;
mod page;
mod renderer;

pub(crate) fn run(file: Option<&Path>, out: Option<PathBuf>) -> anyhow::Result<ExitCode> {
    let path = file.map_or_else(contract_path, Path::to_path_buf);
    let out = out.unwrap_or_else(|| workspace::root().join("target/reference"));
    let document = Document::read(&path)?;
    let index = page::render(document.value())?;
    std::fs::create_dir_all(&out).with_context(|| format!("cannot create {}", out.display()))?;
    for (name, bytes) in renderer::files()? {
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
