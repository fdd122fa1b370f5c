//! `cargo xtask generate`: from the contract to the client crate, the request builders of the SDK and the mock server.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, bail};
use openapi_lower::{Lowered, Settings, lower};
use prettyplease::unparse;

use crate::output::{Output, shown};
use crate::stdout::{self, say};
use crate::{contract_path, workspace};
use openapi_cli::Document;

mod additional_properties;
mod answer_fields;
mod answers;
mod bindings;
mod decoding;
mod enums;
mod explicit_null;
mod methods;
mod numbers;
mod operations;
mod optional_schemas;
mod orphans;
pub(crate) mod patterns;
mod prose;
mod quoting;
mod replaced;
mod requests;
mod schemas;
mod stamp;
pub(crate) mod standalone;
mod tags;
mod unions;
mod values;
mod webhooks;
mod written;

use bindings::Surroundings;

const STALE: u8 = 4;
const CLIENT: &str = "crates/ofauth-client/src";
const SDK: &str = "crates/ofauth/src";
const MOCK: &str = "crates/ofauth-mock/src/contract";

/// What the files say that they are generated from.
const CONTRACT: &str = "openapi/ofauth.yaml";

/// What to generate, and how.
pub(crate) struct Request {
    /// Write nothing; show what is stale.
    pub(crate) check: bool,
    /// List what the lowering has changed.
    pub(crate) explain: bool,
    /// Another document than the contract, and the folder of the crate that it becomes.
    pub(crate) other: Option<standalone::Request>,
}

pub(crate) fn run(request: &Request) -> anyhow::Result<ExitCode> {
    if let Some(other) = &request.other {
        return standalone::run(other, request.check, request.explain);
    }
    let contract = Document::read(&contract_path())?;
    let lowered = lowered(&contract)?;
    if request.explain {
        print_changes(&lowered);
        return Ok(ExitCode::SUCCESS);
    }
    let mut outputs = outputs(&contract, &lowered)?;
    outputs.extend(webhooks::outputs(&contract, &workspace::root().join(webhooks::SOURCE))?);
    let mut orphans = Vec::new();
    for folder in [
        "crates/ofauth-client",
        CLIENT,
        "crates/ofauth-client/src/operations",
        SDK,
        "crates/ofauth/src/requests",
        webhooks::SOURCE,
    ] {
        orphans.extend(orphans::find(&workspace::root().join(folder), &outputs)?);
    }
    settle(&outputs, &orphans, request.check, "cargo xtask generate", String::new())
}

/// Writes what has changed and deletes orphans; or, for a check, says what would be.
///
/// Nothing is said, `summary` included, before all is done: a reader that leaves early ends the command.
fn settle(
    outputs: &[Output],
    orphans: &[PathBuf],
    check: bool,
    command: &str,
    summary: String,
) -> anyhow::Result<ExitCode> {
    let mut stale = orphans.len();
    let mut said = summary;
    for orphan in orphans {
        if check {
            writeln!(said, "{}: generated once, and by nothing now", shown(orphan))?;
        } else {
            std::fs::remove_file(orphan).with_context(|| format!("cannot delete {}", orphan.display()))?;
            writeln!(said, "deleted {}", shown(orphan))?;
        }
    }
    for output in outputs {
        let Some(difference) = output.difference()? else {
            continue;
        };
        stale += 1;
        if check {
            said.push_str(&difference);
        } else {
            output.write()?;
            writeln!(said, "wrote {}", output.path)?;
        }
    }
    if stale == 0 {
        writeln!(said, "{} files are up to date", outputs.len())?;
    }
    let code = if check && stale > 0 { STALE } else { 0 };
    if code == STALE {
        eprintln!(
            "{stale} of {} files are stale; mend them with: {command}",
            outputs.len() + orphans.len()
        );
    }
    stdout::write_last(&said, code);
    Ok(ExitCode::from(code))
}

fn lowered(contract: &Document) -> anyhow::Result<Lowered> {
    // The operation table holds every bound of a request, and the SDK checks by it.
    let settings = Settings::default()
        .request_bounds(false)
        // What only events hold has a crate of its own.
        .unreached_schemas(false);
    let mut document = contract.value().clone();
    replaced::close(&mut document);
    let lowered = lower(document, &settings).or_else(|refusals| {
        for refusal in &refusals {
            eprintln!("{refusal}");
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

fn outputs(contract: &Document, lowered: &Lowered) -> anyhow::Result<Vec<Output>> {
    let bindings = bindings::generate(lowered, Surroundings::Client)?.or_else(|failures| {
        for failure in &failures {
            eprintln!("{}: {}", failure.operation, failure.said);
        }
        bail!("progenitor cannot take {} operations of the contract", failures.len());
    })?;
    let stamp = stamp::comment("//", CONTRACT);
    let file = |folder: &str, name: &str, code: &str| {
        Output::new(&workspace::root().join(folder), name, format!("{stamp}\n{code}"))
    };
    let requests = requests::generate(contract, lowered, &bindings)?;
    let mut types = bindings::types(bindings)?;
    let decoding = decoding::take(&mut types)?;
    let mut outputs = vec![
        file(CLIENT, "types.rs", &unparse(&types)),
        file(CLIENT, "decoding.rs", &unparse(&decoding)),
        file(
            CLIENT,
            "enums.rs",
            &enums::generate(&lowered.open_enums, enums::OF_RUNTIME)?,
        ),
        Output::new(
            &workspace::root().join(CLIENT),
            stamp::DIGEST,
            stamp::digest(CONTRACT, &contract.bytes),
        ),
    ];
    let operations = operations::generate(contract)?;
    outputs.extend(operations.iter().map(|(name, code)| file(CLIENT, name, code)));
    // JSON has no comments, hence a stamp of its own.
    outputs.push(Output::new(
        &workspace::root().join(MOCK),
        "contract.json",
        schemas::generate(contract, CONTRACT)?,
    ));
    outputs.extend(requests.iter().map(|(name, code)| file(SDK, name, code)));
    Ok(outputs)
}

fn print_changes(lowered: &Lowered) {
    for rule in openapi_lower::rules::ALL {
        let changes: Vec<_> = lowered
            .changes
            .iter()
            .filter(|change| change.rule == rule.name)
            .collect();
        if changes.is_empty() {
            continue;
        }
        say!("{} ({}): {}", rule.name, changes.len(), rule.why);
        for change in changes {
            let loss = if change.loss { " (loses typing)" } else { "" };
            say!("  {}: {}{loss}", change.pointer, change.what);
        }
    }
}
