//! What was measured, kept in the cache, and the section of `CONFORMANCE.md`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::Context;

use super::list::Document;
use super::measure::Measured;

const INTRODUCTION: &str = include_str!("INTRODUCTION.md");

pub(super) struct Results(BTreeMap<String, Measured>);

impl Results {
    pub(super) fn read(cache: &Path) -> anyhow::Result<Self> {
        match std::fs::read(file(cache)) {
            Ok(bytes) => Ok(Self(serde_json::from_slice(&bytes).context("results.json")?)),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Self(BTreeMap::new())),
            Err(error) => Err(error).context("results.json"),
        }
    }

    pub(super) fn write(&self, cache: &Path) -> anyhow::Result<()> {
        std::fs::write(file(cache), serde_json::to_vec_pretty(&self.0)?).context("results.json")
    }

    pub(super) fn insert(&mut self, document: &Document, measured: Measured) {
        self.0.insert(document.name.clone(), measured);
    }

    pub(super) fn section(&self, documents: &[Document]) -> String {
        let measured: Vec<(&Document, &Measured)> = documents
            .iter()
            .filter_map(|document| Some((document, self.0.get(&document.name)?)))
            .collect();
        let sum = |number: fn(&Measured) -> usize| measured.iter().map(|(_, of)| number(of)).sum::<usize>();
        let clean = measured
            .iter()
            .filter(|(_, of)| of.error.is_none() && of.check_error.is_none());
        let mut text = format!(
            "{INTRODUCTION}\n{} documents with {} operations: {} generated, {} of them typed in full. **{} of {} crates compile \
             without a warning.**\n\n| document | KB | operations | generated | typed in full | s | MB | check, s | |\n\
             | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |\n",
            measured.len(),
            sum(|of| of.operations),
            sum(|of| of.generated),
            sum(|of| of.typed),
            clean.count(),
            measured.len(),
        );
        for (document, of) in measured {
            let said = of.error.as_deref().or(of.check_error.as_deref()).unwrap_or_default();
            let megabytes = of.megabytes.map(|megabytes| megabytes.to_string()).unwrap_or_default();
            let _ = writeln!(
                text,
                "| [{}](https://github.com/{}/blob/{}/{}) | {} | {} | {} | {} | {:.2} | {megabytes} | {:.1} | {} |",
                document.name,
                document.repository,
                document.commit,
                document.path,
                of.bytes / 1024,
                of.operations,
                of.generated,
                of.typed,
                of.seconds,
                of.check_seconds,
                said.replace('|', "\\|"),
            );
        }
        text
    }
}

fn file(cache: &Path) -> PathBuf {
    cache.join("results.json")
}
