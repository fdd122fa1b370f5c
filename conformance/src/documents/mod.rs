//! `cargo xtask documents`: generators on public documents.

mod generator;
mod list;
mod measure;
mod process;
mod report;
mod rows;
mod source;
mod untyped;

use std::path::PathBuf;

use anyhow::ensure;

pub(crate) use self::generator::Generator;
pub(crate) use self::list::Document;
use self::measure::Folders;
pub(crate) use self::measure::failure;
use self::report::Results;
use crate::{sections, workspace};

/// The first line of the section.
const HEADING: &str = "## Public documents";

/// What to measure, and where.
pub(crate) struct Settings {
    /// The folder of the documents, of the crates and of the results.
    pub(crate) cache: Option<PathBuf>,
    /// Names of documents; all if there are none.
    pub(crate) only: Vec<String>,
    /// All if there are none.
    pub(crate) generators: Vec<Generator>,
    /// Measures nothing.
    pub(crate) report: bool,
    /// Generates, and does not check.
    pub(crate) unchecked: bool,
}

/// Fetches what is not in the cache, generates a crate of each document by each generator and checks it, and writes a
/// section of `CONFORMANCE.md` with all that is known.
pub(crate) fn run(settings: &Settings) -> anyhow::Result<()> {
    let cache = match &settings.cache {
        Some(cache) => std::path::absolute(cache)?,
        None => workspace::root().join("target/documents"),
    };
    let documents = list::read()?;
    for name in &settings.only {
        ensure!(
            documents.iter().any(|document| document.name == *name),
            "no document is called {name}"
        );
    }
    let is_chosen = |generator: &Generator| settings.generators.is_empty() || settings.generators.contains(generator);
    for generator in Generator::ALL
        .into_iter()
        .filter(is_chosen)
        .filter(|_| !settings.report)
    {
        generator.install(&cache)?;
        let mut results = Results::read(&cache, generator)?;
        let folders = Folders {
            cache: &cache,
            generator,
            unchecked: settings.unchecked,
        };
        let is_chosen = |document: &&Document| settings.only.is_empty() || settings.only.contains(&document.name);
        let mut chosen: Vec<&Document> = documents.iter().filter(is_chosen).collect();
        chosen.iter().try_for_each(|document| document.fetch(&cache))?;
        // The small ones first: a run may be ended, and keeps what it has.
        chosen.sort_by_cached_key(|document| std::fs::metadata(document.file(&cache)).map_or(0, |file| file.len()));
        for document in chosen {
            let result = measure::measure(document, &folders, results.of(document))?;
            println!("{}: {}: {result}", generator.key(), document.name);
            results.insert(document, result);
            results.write(&cache, generator)?;
        }
    }
    if settings.only.is_empty() {
        sections::write(&report::section(&documents, &cache, &sections::read()?)?)?;
    }
    Ok(())
}
