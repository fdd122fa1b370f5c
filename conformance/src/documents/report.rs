//! What was measured, kept in the cache, and the section of `CONFORMANCE.md`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::Context;

use super::generator::Generator;
use super::list::Document;
use super::measure::Measured;
use super::rows;

const INTRODUCTION: &str = include_str!("INTRODUCTION.md");

/// By the names of documents.
pub(super) struct Results(BTreeMap<String, Measured>);

impl Results {
    pub(super) fn read(cache: &Path, generator: Generator) -> anyhow::Result<Self> {
        let file = file(cache, generator);
        match std::fs::read(&file) {
            Ok(bytes) => Ok(Self(
                serde_json::from_slice(&bytes).with_context(|| file.display().to_string())?,
            )),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Self(BTreeMap::new())),
            Err(error) => Err(error).with_context(|| file.display().to_string()),
        }
    }

    /// Those of the cache, and of the report what the cache does not know.
    fn known(cache: &Path, generator: Generator, documents: &[Document], report: &str) -> anyhow::Result<Self> {
        let mut known = rows::read(report, generator, documents);
        known.extend(Self::read(cache, generator)?.0);
        Ok(Self(known))
    }

    pub(super) fn write(&self, cache: &Path, generator: Generator) -> anyhow::Result<()> {
        let file = file(cache, generator);
        std::fs::write(&file, serde_json::to_vec_pretty(&self.0)?).with_context(|| file.display().to_string())
    }

    pub(super) fn of(&self, document: &Document) -> Option<&Measured> {
        self.0.get(&document.name)
    }

    pub(super) fn insert(&mut self, document: &Document, measured: Measured) {
        self.0.insert(document.name.clone(), measured);
    }
}

/// The section: one table of all generators, one of those whose crates are clean where ours are, and one for each with its
/// documents. What the cache does not know stays as the report has it.
pub(super) fn section(documents: &[Document], cache: &Path, report: &str) -> anyhow::Result<String> {
    let mut rows = String::new();
    let mut shared = String::new();
    let mut tables = String::new();
    let ours = Results::known(cache, Generator::Openapi, documents, report)?;
    for generator in Generator::ALL {
        let results = Results::known(cache, generator, documents, report)?;
        let measured: Vec<(&Document, &Measured)> = documents
            .iter()
            .filter_map(|document| Some((document, results.of(document)?)))
            .collect();
        let others: Vec<&str> = documents
            .iter()
            .filter(|document| results.of(document).is_none())
            .map(|document| document.name.as_str())
            .collect();
        row(&mut rows, generator, &measured, others.len(), &ours);
        if generator != Generator::Openapi {
            compare(&mut shared, generator, &measured, &ours);
        }
        if !measured.is_empty() {
            table(&mut tables, generator, &measured, &others, &ours);
        }
    }
    Ok(format!(
        "{INTRODUCTION}\n{} documents are listed.\n\n| generator | measured | not measured | crates | checked | compile | clean | operations \
         | generated | typed in full | in clean crates | generation, s | most MB | check of clean crates, s |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n{rows}\n\
         Where the crate of `openapi generate` and that of another generator are both clean:\n\n\
         | generator | documents | operations | its generation, s | ours, s | its check, s | ours, s |\n\
         | --- | ---: | ---: | ---: | ---: | ---: | ---: |\n{shared}{tables}",
        documents.len(),
    ))
}

fn row(
    text: &mut String,
    generator: Generator,
    measured: &[(&Document, &Measured)],
    not_measured: usize,
    ours: &Results,
) {
    if measured.is_empty() {
        let _ = writeln!(
            text,
            "| {} | 0 | {not_measured} | | | | | | | | | | | |",
            generator.title()
        );
        return;
    }
    let clean = || measured.iter().filter(|(_, of)| of.is_clean());
    let sum = |number: fn(&Measured) -> usize| measured.iter().map(|(_, of)| number(of)).sum::<usize>();
    let seconds = clean()
        .filter_map(|(_, of)| of.check.as_ref())
        .map(|check| check.seconds);
    let checks = match measured.iter().filter(|(_, of)| of.check.is_some()).count() {
        0 => ["not run", "", "", "", ""].map(str::to_owned),
        checked => [
            checked.to_string(),
            measured.iter().filter(|(_, of)| of.compiles()).count().to_string(),
            format!("**{}**", clean().count()),
            clean().map(|(_, of)| of.generated).sum::<usize>().to_string(),
            format!("{:.0}", seconds.sum::<f64>()),
        ],
    };
    let [checked, compile, clean, in_clean, seconds] = checks;
    let _ = writeln!(
        text,
        "| {} | {} | {not_measured} | {} | {checked} | {compile} | {clean} | {} | {} | {} | {in_clean} | {:.1} | {} | {seconds} |",
        generator.title(),
        measured.len(),
        measured.iter().filter(|(_, of)| of.error.is_none()).count(),
        measured
            .iter()
            .map(|(document, of)| operations(document, of, ours))
            .sum::<usize>(),
        sum(|of| of.generated),
        sum(|of| of.typed),
        measured.iter().map(|(_, of)| of.seconds).sum::<f64>(),
        measured
            .iter()
            .filter_map(|(_, of)| of.megabytes)
            .max()
            .unwrap_or_default(),
    );
}

/// The seconds on the documents of which both generators have a clean crate.
fn compare(text: &mut String, generator: Generator, measured: &[(&Document, &Measured)], ours: &Results) {
    let both: Vec<(&Measured, &Measured)> = measured
        .iter()
        .filter_map(|(document, of)| Some((*of, ours.of(document)?)))
        .filter(|(of, ours)| of.is_clean() && ours.is_clean())
        .collect();
    let [generation, check] = [
        |of: &Measured| of.seconds,
        |of: &Measured| of.check.as_ref().map_or(0.0, |check| check.seconds),
    ]
    .map(|seconds| {
        let theirs: f64 = both.iter().map(|(of, _)| seconds(of)).sum();
        let ours: f64 = both.iter().map(|(_, ours)| seconds(ours)).sum();
        format!("{theirs:.1} | {ours:.1}")
    });
    let operations: usize = both.iter().map(|(_, ours)| ours.operations).sum();
    let _ = writeln!(
        text,
        "| {} | {} | {operations} | {generation} | {check} |",
        generator.title(),
        both.len(),
    );
}

fn table(
    text: &mut String,
    generator: Generator,
    measured: &[(&Document, &Measured)],
    not_measured: &[&str],
    ours: &Results,
) {
    let _ = write!(
        text,
        "\n### {}\n\n| document | KB | operations | generated | typed in full | clean | s | MB | check, s | |\n\
         | --- | ---: | ---: | ---: | ---: | --- | ---: | ---: | ---: | --- |\n",
        generator.title()
    );
    for (document, of) in measured {
        let megabytes = of.megabytes.map(|megabytes| megabytes.to_string()).unwrap_or_default();
        let check = of.check.as_ref().map(|check| format!("{:.1}", check.seconds));
        let cold = of.check.as_ref().and_then(|check| check.dependencies);
        let cold = cold.map(|seconds| format!("its dependencies take {seconds:.1} s more"));
        let is_earlier = of.check.as_ref().is_some_and(|check| check.is_earlier);
        let earlier = is_earlier.then_some(rows::EARLIER);
        let said: Vec<&str> = of.fault().into_iter().chain(cold.as_deref()).chain(earlier).collect();
        let _ = writeln!(
            text,
            "| {} | {} | {} | {} | {} | {} | {:.2} | {megabytes} | {} | {} |",
            document.link(),
            of.bytes / 1024,
            operations(document, of, ours),
            of.generated,
            of.typed,
            match (&of.error, &of.check) {
                (None, None) => "not run",
                _ if of.is_clean() => "yes",
                _ if of.compiles() => "warns",
                _ => "no",
            },
            of.seconds,
            check.unwrap_or_default(),
            said.join("; ").replace('|', "\\|").replace('<', "\\<"),
        );
    }
    if !not_measured.is_empty() {
        let _ = writeln!(text, "\nNot measured: {}.", not_measured.join(", "));
    }
}

/// The document's operations; a generator that fails does not count them.
fn operations(document: &Document, measured: &Measured, ours: &Results) -> usize {
    let ours = ours.of(document).map(|of| of.operations);
    ours.unwrap_or(measured.operations)
}

fn file(cache: &Path, generator: Generator) -> PathBuf {
    cache.join(format!("{}.json", generator.key()))
}
