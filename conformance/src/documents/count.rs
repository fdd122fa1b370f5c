//! Generators on documents of another command: how many crates they make, and how many compile.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::generator::Generator;
use super::list::Document;
use super::measure::{self, Folders, Measured};
use super::report::Results;

/// What one generator makes of some documents.
pub(crate) struct Counts {
    /// The generator's name and version.
    pub(crate) title: String,
    pub(crate) documents: usize,
    pub(crate) crates: usize,
    /// With or without warnings.
    pub(crate) compiled: usize,
    /// Without warnings.
    pub(crate) clean: usize,
    /// The names of operations' methods that were found in the crates that compile.
    pub(crate) operations: usize,
    /// Why there is no crate, or none that compiles, by the name of the document.
    pub(crate) faults: BTreeMap<String, String>,
}

/// Generates a crate of each document, which is a file of the folder `cache`, and checks it.
pub(crate) fn count(generator: Generator, documents: &[(String, PathBuf)], cache: &Path) -> anyhow::Result<Counts> {
    let folders = Folders {
        cache,
        generator,
        unchecked: false,
    };
    let mut results = Results::read(cache, generator)?;
    let mut measured: Vec<(&String, Measured)> = Vec::new();
    for (name, path) in documents {
        let document = Document::in_cache(name, path);
        let result = measure::measure(&document, &folders, results.of(&document))?;
        println!("{}: {name}: {result}", generator.key());
        results.insert(&document, result.clone());
        results.write(cache, generator)?;
        measured.push((name, result));
    }
    let compiles = |of: &&(&String, Measured)| of.1.check.is_some() && !has_errors(&of.1);
    let faults = measured.iter().filter(|of| !compiles(of));
    let faults = faults.map(|(name, of)| ((*name).clone(), of.fault().unwrap_or_default().to_owned()));
    Ok(Counts {
        title: generator.title(),
        documents: measured.len(),
        crates: measured.iter().filter(|(_, of)| of.error.is_none()).count(),
        compiled: measured.iter().filter(compiles).count(),
        clean: measured.iter().filter(|(_, of)| of.is_clean()).count(),
        operations: measured.iter().filter(compiles).map(|(_, of)| of.generated).sum(),
        faults: faults.collect(),
    })
}

fn has_errors(measured: &Measured) -> bool {
    measured
        .fault()
        .is_some_and(|fault| !fault.contains(" warnings, the first: "))
}
