//! `cargo xtask documents`: the generator on public documents.

mod list;
mod measure;
mod report;

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, ensure};

use crate::{sections, workspace};

/// What to measure, and where.
pub(crate) struct Settings {
    /// The folder of the documents, of the crates and of the results.
    pub(crate) cache: Option<PathBuf>,
    /// Names of documents; all if there are none.
    pub(crate) only: Vec<String>,
    /// Measures nothing.
    pub(crate) report: bool,
}

/// Fetches what is not in the cache, generates a crate of each document and checks it, and writes a section of
/// `CONFORMANCE.md` with all that is known.
pub(crate) fn run(settings: Settings) -> anyhow::Result<()> {
    let cache = settings
        .cache
        .unwrap_or_else(|| workspace::root().join("target/documents"));
    let cache = std::path::absolute(cache)?;
    let documents = list::read()?;
    for name in &settings.only {
        ensure!(
            documents.iter().any(|document| document.name == *name),
            "no document is called {name}"
        );
    }
    let mut results = report::Results::read(&cache)?;
    if !settings.report {
        let mut build = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        build.args(["build", "--quiet", "--release", "--package", "openapi-cli"]);
        let status = build
            .current_dir(workspace::root())
            .status()
            .context("cannot run cargo")?;
        ensure!(status.success(), "cannot build openapi-cli");
    }
    let chosen = documents
        .iter()
        .filter(|document| !settings.report && is_chosen(document, &settings.only));
    for document in chosen {
        document.fetch(&cache)?;
        let result = measure::measure(document, &cache)?;
        println!("{}: {result}", document.name);
        results.insert(document, result);
        results.write(&cache)?;
    }
    if settings.only.is_empty() {
        sections::write(&results.section(&documents))?;
    }
    Ok(())
}

fn is_chosen(document: &list::Document, only: &[String]) -> bool {
    only.is_empty() || only.contains(&document.name)
}
