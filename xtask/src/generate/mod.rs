//! `cargo xtask generate`: from the contract to the client crate.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};
use openapi_lower::{Lowered, Settings, lower};

use crate::document::Document;
use crate::output::{Output, shown};
use crate::stdout::{self, say};
use crate::{contract_path, workspace};

mod answers;
mod bindings;
mod enums;
mod explicit_null;
mod operations;
mod orphans;
mod stamp;
pub(crate) mod standalone;
mod unions;
mod webhooks;

use bindings::Surroundings;

const STALE: u8 = 4;

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
    let source = workspace::root().join("crates/ofauth-client/src");
    let mut outputs = outputs(&contract, &lowered, &source)?;
    let webhooks = workspace::root().join(webhooks::SOURCE);
    outputs.extend(webhooks::outputs(&contract, &webhooks)?);
    let mut orphans = orphans::find(&source, &outputs)?;
    orphans.extend(orphans::find(&webhooks, &outputs)?);
    orphans.extend(orphans::find(
        &workspace::root().join("crates/ofauth-client"),
        &outputs,
    )?);
    settle(&outputs, &orphans, request.check, "cargo xtask generate")
}

/// Writes what has changed and deletes orphans; or, for a check, says what would be.
fn settle(outputs: &[Output], orphans: &[PathBuf], check: bool, command: &str) -> anyhow::Result<ExitCode> {
    let mut stale = orphans.len();
    for orphan in orphans {
        if check {
            say!("{}: generated once, and by nothing now", shown(orphan));
        } else {
            std::fs::remove_file(orphan).with_context(|| format!("cannot delete {}", orphan.display()))?;
            say!("deleted {}", shown(orphan));
        }
    }
    for output in outputs {
        let Some(difference) = output.difference()? else {
            continue;
        };
        stale += 1;
        if check {
            stdout::write(&difference);
        } else {
            output.write()?;
            say!("wrote {}", output.path);
        }
    }
    match (stale, check) {
        (0, _) => say!("{} files are up to date", outputs.len()),
        (_, true) => {
            eprintln!(
                "{stale} of {} files are stale; mend them with: {command}",
                outputs.len() + orphans.len()
            );
            return Ok(ExitCode::from(STALE));
        }
        (_, false) => {}
    }
    Ok(ExitCode::SUCCESS)
}

fn lowered(contract: &Document) -> anyhow::Result<Lowered> {
    // The operation table holds every bound of a parameter, and the SDK checks by it.
    let settings = Settings::default()
        .parameter_bounds(false)
        // What only events hold has a crate of its own.
        .unreached_schemas(false);
    let lowered = lower(contract.value.clone(), &settings).or_else(|refusals| {
        for refusal in &refusals {
            eprintln!("{refusal}");
        }
        bail!("{} places of the contract cannot be generated", refusals.len());
    })?;
    // The client crate has a transport of its own, and no open unions yet.
    if let Some(wire) = lowered.wires.first() {
        bail!(
            "the operation {} needs a request that the transport does not write: {:?}",
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

fn outputs(contract: &Document, lowered: &Lowered, source: &Path) -> anyhow::Result<Vec<Output>> {
    let bindings = bindings::generate(lowered, Surroundings::Client)?.or_else(|failures| {
        for failure in &failures {
            eprintln!("{}: {}", failure.operation, failure.said);
        }
        bail!("progenitor cannot take {} operations of the contract", failures.len());
    })?;
    let stamp = stamp::of("openapi/ofauth.yaml", &contract.bytes);
    let file = |name: &str, code: String| Output::new(source, name, format!("{stamp}\n{code}"));
    Ok(vec![
        file("generated.rs", bindings),
        file("enums.rs", enums::generate(&lowered.open_enums)?),
        file("operations.rs", operations::generate(contract)?),
    ])
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
