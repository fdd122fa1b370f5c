//! A crate of its own, from any OpenAPI document.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use openapi_lower::{Lowered, Pointer, Reach, Refusal, Settings, lower, without};

use super::explanation::explanation;
use super::generated::Generated;
use super::rust_types::RustTypes;
use super::sources::Sources;
use super::stamp::{self, Stamp};
use super::{enums, orphans, unions};
use crate::document::Document;
use crate::output::Output;
use positional::Failure;

mod bound_checks;
mod corrections;
mod methods;
mod package;
mod positional;
#[cfg(test)]
mod tests;

/// A document, and the crate that it becomes.
#[derive(Clone, Debug)]
pub struct Package {
    /// The document and its overlays.
    pub sources: Sources,
    /// The command that generated files say they are written by.
    pub command: String,
    /// The crate's folder; not needed to explain.
    pub out: Option<PathBuf>,
    /// Goes on without the operations that cannot be generated.
    pub allow_skips: bool,
}

/// A document that could be taken, at least in part.
struct Taken {
    lowered: Lowered,
    code: String,
    skipped: BTreeSet<Pointer>,
}

pub(super) fn generate(package: &Package, report: &mut dyn FnMut(&str)) -> anyhow::Result<Generated> {
    let document = package.sources.open()?;
    let taken = take(&document, package.allow_skips, report)?;
    let Some(out) = package.out.as_deref() else {
        bail!("say where to write the crate: --out DIR");
    };
    let out = std::path::absolute(out).with_context(|| format!("cannot use {}", out.display()))?;
    let stamp = Stamp::new(&package.sources, None, &package.command);
    let outputs = outputs(&stamp, &document, &taken, &out)?;
    refuse_foreign(&outputs)?;
    Ok(Generated {
        orphans: orphans::find(&out.join("src"), &outputs)?,
        outputs,
        summary: summary(&taken),
    })
}

pub(super) fn explain(package: &Package, report: &mut dyn FnMut(&str)) -> anyhow::Result<String> {
    let taken = take(&package.sources.open()?, package.allow_skips, report)?;
    Ok(explanation(&taken.lowered) + &summary(&taken))
}

/// What became of a document: nothing when every operation was refused.
struct Attempt {
    taken: Option<Taken>,
    refusals: Vec<Refusal>,
}

/// Lowers and generates, without whatever stands in the way.
fn attempt(document: &Document) -> anyhow::Result<Attempt> {
    let settings = Settings::default().unreached_schemas(false);
    let types = RustTypes::of(document)?;
    let mut rest = types.close(document);
    let mut refusals: Vec<Refusal> = Vec::new();
    let mut skipped = BTreeSet::new();
    let taken = loop {
        let found = match lower(rest.clone(), &settings) {
            Err(found) => found,
            Ok(lowered) => match positional::generate(&lowered, &types)? {
                Ok(code) => break Some((lowered, prettyplease::unparse(&code))),
                Err(failures) => failures.into_iter().map(refusal).collect(),
            },
        };
        refusals.extend(found.iter().cloned());
        match without(&rest, &found) {
            Ok((next, without)) => {
                rest = next;
                skipped.extend(without);
            }
            Err(_) => break None,
        }
    };
    let taken = taken.map(|(lowered, code)| Taken { lowered, code, skipped });
    Ok(Attempt { taken, refusals })
}

/// What can be taken of the document; what cannot is said, and an error unless skips are allowed.
fn take(document: &Document, allow_skips: bool, report: &mut dyn FnMut(&str)) -> anyhow::Result<Taken> {
    let Attempt { taken, refusals } = attempt(document)?;
    let problems = document.problems();
    for problem in &problems {
        report(&problem.to_string());
    }
    for refusal in &refusals {
        if !problems.iter().any(|problem| problem.pointer == refusal.pointer) {
            report(&format!("{}: {refusal}", document.locate(&refusal.pointer)));
        }
    }
    match taken {
        None => bail!("no operation can be generated"),
        Some(taken) if !refusals.is_empty() && !allow_skips => bail!(
            "{} places cannot be generated; --allow-skips goes on without their {} operations",
            refusals.len(),
            taken.skipped.len()
        ),
        Some(taken) => Ok(taken),
    }
}

/// The files that a document becomes, none of them written, and what was refused of it.
#[cfg(any(test, fuzzing))]
pub(crate) fn files_of(document: &Document, spec: &Path, out: &Path) -> anyhow::Result<(Vec<Output>, Vec<Refusal>)> {
    let Attempt { taken, refusals } = attempt(document)?;
    let files = match &taken {
        Some(taken) => outputs(&Stamp::new(&Sources::new(spec), None, "generate"), document, taken, out)?,
        None => Vec::new(),
    };
    Ok((files, refusals))
}

fn refusal(failure: Failure) -> Refusal {
    Refusal::new(
        "progenitor",
        failure.operation,
        failure.said,
        "write it otherwise, or skip it",
    )
}

fn summary(taken: &Taken) -> String {
    let reach = Reach::of(&taken.lowered.document);
    let all = reach.operations().count();
    let losses = taken.lowered.changes.iter().filter(|change| change.loss);
    let loose: BTreeSet<&Pointer> = losses.flat_map(|change| reach.to(&change.pointer)).collect();
    let mut text: String = taken.skipped.iter().map(|place| format!("skipped {place}\n")).collect();
    let _ = writeln!(
        text,
        "{} operations: {} generated, {} of them with a loss of typing; {} refused",
        all + taken.skipped.len(),
        all,
        loose.len(),
        taken.skipped.len()
    );
    text
}

fn outputs(stamp: &Stamp, document: &Document, taken: &Taken, out: &Path) -> anyhow::Result<Vec<Output>> {
    let first = stamp.comment("//");
    let manifest = package::manifest(document.value(), out, &taken.code);
    let source = out.join("src");
    let file = |name: &str, code: &str| Output::new(&source, name, format!("{first}\n{code}"));
    Ok(vec![
        Output::new(out, "Cargo.toml", format!("{}{manifest}", stamp.comment("#"))),
        Output::new(&source, stamp::DIGEST, stamp.digest(document)),
        file("lib.rs", &package::library(document.value())),
        file("generated.rs", &taken.code),
        file(
            "enums.rs",
            &enums::generate(&taken.lowered.open_enums, "crate::open_enum::open_enum")?,
        ),
        file("unions.rs", &unions::generate(&taken.lowered)?),
        file("corrections.rs", &corrections::generate(&taken.lowered.wires)?),
        file("seam.rs", include_str!("seam.rs")),
        file("bounds.rs", include_str!("bounds.rs")),
        file("path_segment.rs", include_str!("path_segment.rs")),
        file("untyped.rs", include_str!("untyped.rs")),
        file("open_enum.rs", include_str!("open_enum.rs")),
        file("open_union.rs", include_str!("open_union.rs")),
    ])
}

/// Somebody's own crate is not overwritten.
fn refuse_foreign(outputs: &[Output]) -> anyhow::Result<()> {
    for output in outputs {
        let place = output.path();
        if place.exists() && !orphans::is_stamped(place)? {
            bail!(
                "{} is there and not generated; choose another folder with --out",
                place.display()
            );
        }
    }
    Ok(())
}
