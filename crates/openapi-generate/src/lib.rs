#![doc = include_str!("../README.md")]

use std::path::{Path, PathBuf};

use anyhow::bail;
use openapi_lower::{Lowered, Settings as Lowering, lower};
use prettyplease::unparse;

mod additional_properties;
mod answer_fields;
mod answers;
mod decoding;
mod document;
mod enums;
mod explanation;
mod explicit_null;
mod extension;
mod fields;
#[cfg(any(test, fuzzing))]
#[doc(hidden)]
pub mod fuzzing;
mod generated;
mod numbers;
mod operations;
mod optional_schemas;
mod orphans;
mod output;
mod panics;
mod patterns;
mod prose;
mod quoting;
mod replaced;
mod requests;
mod schemas;
mod stamp;
mod standalone;
mod tags;
mod types;
mod unions;
mod values;
mod webhooks;
mod written;

pub use document::Document;
use explanation::explanation;
pub use generated::Generated;
pub use output::Output;
pub use standalone::Package;
use types::{Surroundings, Types};

const CLIENT: &str = "crates/ofauth-client/src";
const SDK: &str = "crates/ofauth/src";
const SHAPES: &str = "tests/shapes";
const MOCK: &str = "crates/ofauth-mock/src/contract";

/// What the files say that they are generated from.
const CONTRACT: &str = "openapi/ofauth.yaml";

/// What to generate, from what.
#[derive(Clone, Debug)]
pub enum Settings {
    /// The generated files of the workspace in this folder, from its contract, `openapi/ofauth.yaml`.
    Workspace(PathBuf),
    /// A crate of its own, from any document.
    Package(Package),
}

impl Settings {
    /// Generates, and writes nothing. What is wrong with the document, and what is refused of it, is handed to `report`, one
    /// problem a call.
    ///
    /// # Errors
    ///
    /// If the document cannot be read or generated, or a file is in the way that nobody generated.
    pub fn generate(&self, report: &mut dyn FnMut(&str)) -> anyhow::Result<Generated> {
        match self {
            Self::Workspace(root) => workspace(root, report),
            Self::Package(package) => standalone::generate(package, report),
        }
    }

    /// Lists what each lowering rule changes in the document, and why the generator needs it. `report` as in
    /// [`generate`](Self::generate).
    ///
    /// # Errors
    ///
    /// If the document cannot be read or generated.
    pub fn explain(&self, report: &mut dyn FnMut(&str)) -> anyhow::Result<String> {
        match self {
            Self::Workspace(root) => Ok(explanation(&lowered(&Document::read(&root.join(CONTRACT))?, report)?)),
            Self::Package(package) => standalone::explain(package, report),
        }
    }
}

/// Whether generated code can check a text by this pattern.
///
/// # Errors
///
/// If it has look-around, a back-reference or another form that needs more than a finite automaton, or is no pattern.
pub fn check_pattern(pattern: &str) -> anyhow::Result<()> {
    patterns::compile(pattern).map(drop)
}

fn workspace(root: &Path, report: &mut dyn FnMut(&str)) -> anyhow::Result<Generated> {
    let contract = Document::read(&root.join(CONTRACT))?;
    let lowered = lowered(&contract, report)?;
    let mut outputs = outputs(root, &contract, &lowered, report)?;
    outputs.extend(webhooks::outputs(&contract, &root.join(webhooks::SOURCE), report)?);
    let mut orphans = Vec::new();
    for folder in [
        "crates/ofauth-client",
        CLIENT,
        "crates/ofauth-client/src/operations",
        "crates/ofauth-client/src/requests",
        SDK,
        webhooks::SOURCE,
    ] {
        orphans.extend(orphans::find(&root.join(folder), &outputs)?);
    }
    Ok(Generated {
        outputs,
        orphans,
        summary: String::new(),
    })
}

fn lowered(contract: &Document, report: &mut dyn FnMut(&str)) -> anyhow::Result<Lowered> {
    // The operation table holds every bound of a request, and the SDK checks by it.
    let settings = Lowering::default()
        .request_bounds(false)
        // What only events hold has a crate of its own.
        .unreached_schemas(false);
    let mut document = contract.value().clone();
    replaced::close(&mut document);
    let lowered = lower(document, &settings).or_else(|refusals| {
        for refusal in &refusals {
            report(&refusal.to_string());
        }
        bail!("{} places of the contract cannot be generated", refusals.len());
    })?;
    // The SDK writes requests by the operation table, and has no open unions yet.
    if let Some(wire) = lowered.wires.first() {
        bail!(
            "the operation {} needs a request that the SDK does not write: {:?}",
            wire.operation,
            wire.correction
        );
    }
    if let Some(union) = lowered.open_unions.first() {
        bail!(
            "the schema {} is an open union, which the client crate has no type for",
            union.name
        );
    }
    Ok(lowered)
}

fn outputs(
    root: &Path,
    contract: &Document,
    lowered: &Lowered,
    report: &mut dyn FnMut(&str),
) -> anyhow::Result<Vec<Output>> {
    let types = Types::of(lowered, Surroundings::Client)?;
    for untyped in types.untyped() {
        report(&untyped.to_string());
    }
    let stamp = stamp::comment("//", CONTRACT);
    let file = |folder: &str, name: &str, code: &str| Output::new(&root.join(folder), name, format!("{stamp}\n{code}"));
    let requests = requests::generate(contract, lowered, &types)?;
    let roots = requests::roots(lowered, &types)?;
    let mut types = types.code();
    let decoding = decoding::take(&mut types)?;
    let mut outputs = vec![
        file(CLIENT, "types.rs", &unparse(&types)),
        file(CLIENT, "decoding.rs", &unparse(&decoding)),
        file(
            CLIENT,
            "enums.rs",
            &enums::generate(&lowered.open_enums, enums::OF_RUNTIME)?,
        ),
        file(SHAPES, "roots.rs", &roots),
        Output::new(
            &root.join(CLIENT),
            stamp::DIGEST,
            stamp::digest(CONTRACT, &contract.bytes),
        ),
    ];
    let operations = operations::generate(contract)?;
    outputs.extend(operations.iter().map(|(name, code)| file(CLIENT, name, code)));
    // JSON has no comments, hence a stamp of its own.
    outputs.push(Output::new(
        &root.join(MOCK),
        "contract.json",
        schemas::generate(contract, CONTRACT)?,
    ));
    outputs.extend(requests.files.iter().map(|(name, code)| file(CLIENT, name, code)));
    outputs.push(file(SDK, "types.rs", &requests.types));
    Ok(outputs)
}
