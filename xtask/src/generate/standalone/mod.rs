//! A crate of its own, from any OpenAPI document.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};
use openapi_lower::{Lowered, Pointer, Reach, Refusal, Settings, lower, without};

use super::bindings::{self, Failure, Surroundings};
use super::{enums, orphans, print_changes, settle, stamp, unions};
use crate::output::Output;
use crate::stdout;
use openapi_cli::Document;

pub(super) mod bound_checks;
mod corrections;
mod package;
#[cfg(test)]
mod tests;

/// The document, and what is to become of it.
pub(crate) struct Request {
    pub(crate) spec: PathBuf,
    /// The crate's folder; not needed to explain.
    pub(crate) out: Option<PathBuf>,
    pub(crate) allow_skips: bool,
}

/// A document that could be taken, at least in part.
struct Taken {
    lowered: Lowered,
    code: String,
    skipped: BTreeSet<Pointer>,
}

pub(super) fn run(request: &Request, check: bool, explain: bool) -> anyhow::Result<ExitCode> {
    let document = Document::open(&request.spec)?;
    let taken = take(&document, request.allow_skips)?;
    let summary = summary(&taken);
    if explain {
        print_changes(&taken.lowered);
        stdout::write(&summary);
        return Ok(ExitCode::SUCCESS);
    }
    let Some(given) = request.out.as_deref() else {
        bail!("say where to write the crate: --out DIR");
    };
    let out = std::path::absolute(given).with_context(|| format!("cannot use {}", given.display()))?;
    let outputs = outputs(&request.spec, &document, &taken, &out)?;
    refuse_foreign(&outputs)?;
    let orphans = orphans::find(&out.join("src"), &outputs)?;
    let skips = if request.allow_skips { " --allow-skips" } else { "" };
    let command = format!(
        "cargo xtask generate --spec {} --out {}{skips}",
        request.spec.display(),
        given.display()
    );
    settle(&outputs, &orphans, check, &command, summary)
}

/// What became of a document: nothing when every operation was refused.
struct Attempt {
    taken: Option<Taken>,
    refusals: Vec<Refusal>,
}

/// Lowers and generates, without whatever stands in the way.
fn attempt(document: &Document) -> anyhow::Result<Attempt> {
    let settings = Settings::default().unreached_schemas(false);
    let mut rest = document.value().clone();
    let mut refusals: Vec<Refusal> = Vec::new();
    let mut skipped = BTreeSet::new();
    let taken = loop {
        let found = match lower(rest.clone(), &settings) {
            Err(found) => found,
            Ok(lowered) => match bindings::generate(&lowered, Surroundings::Standalone)? {
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
fn take(document: &Document, allow_skips: bool) -> anyhow::Result<Taken> {
    let Attempt { taken, refusals } = attempt(document)?;
    let problems = document.problems();
    for problem in &problems {
        eprintln!("{problem}");
    }
    for refusal in &refusals {
        if !problems.iter().any(|problem| problem.pointer == refusal.pointer) {
            eprintln!("{}: {refusal}", document.locate(&refusal.pointer));
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
        Some(taken) => outputs(spec, document, taken, out)?,
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

fn outputs(spec: &Path, document: &Document, taken: &Taken, out: &Path) -> anyhow::Result<Vec<Output>> {
    let name = spec.file_name().unwrap_or_default().to_string_lossy();
    let stamp = stamp::comment("//", &name);
    let manifest = package::manifest(document.value(), out, &taken.code);
    let source = out.join("src");
    let file = |name: &str, code: &str| Output::new(&source, name, format!("{stamp}\n{code}"));
    Ok(vec![
        Output::new(out, "Cargo.toml", format!("{}{manifest}", stamp::comment("#", &name))),
        Output::new(&source, stamp::DIGEST, stamp::digest(&name, &document.bytes)),
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
        file(
            "untyped.rs",
            include_str!("../../../../crates/openapi-runtime/src/generated/untyped.rs"),
        ),
        file("open_enum.rs", include_str!("open_enum.rs")),
        file("open_union.rs", include_str!("open_union.rs")),
    ])
}

/// Somebody's own crate is not overwritten.
fn refuse_foreign(outputs: &[Output]) -> anyhow::Result<()> {
    for Output { place, .. } in outputs {
        if place.exists() && !orphans::is_stamped(place)? {
            bail!(
                "{} is there and not generated; choose another folder with --out",
                place.display()
            );
        }
    }
    Ok(())
}
