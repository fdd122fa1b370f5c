//! `cargo xtask generate`: from the contract to the client crate.

use std::process::ExitCode;

use anyhow::bail;
use openapi_lower::{Lowered, Settings, lower};

use crate::document::Document;
use crate::output::Output;
use crate::{contract_path, workspace};

mod bindings;
mod enums;
mod explicit_null;
mod operations;
mod stamp;

const STALE: u8 = 4;

pub(crate) fn run(check: bool, explain: bool) -> anyhow::Result<ExitCode> {
    let contract = Document::read(&contract_path())?;
    let lowered = lowered(&contract)?;
    if explain {
        print_changes(&lowered);
        return Ok(ExitCode::SUCCESS);
    }
    let outputs = outputs(&contract, &lowered)?;
    let mut stale = 0;
    for output in &outputs {
        let Some(difference) = output.difference()? else {
            continue;
        };
        stale += 1;
        if check {
            print!("{difference}");
        } else {
            output.write()?;
            println!("wrote {}", output.path);
        }
    }
    match (stale, check) {
        (0, _) => println!("{} files are up to date", outputs.len()),
        (_, true) => {
            eprintln!(
                "{stale} of {} files are stale; mend them with: cargo xtask generate",
                outputs.len()
            );
            return Ok(ExitCode::from(STALE));
        }
        (_, false) => {}
    }
    Ok(ExitCode::SUCCESS)
}

fn lowered(contract: &Document) -> anyhow::Result<Lowered> {
    // The operation table holds every bound of a parameter, and the SDK checks by it.
    let settings = Settings::default().parameter_bounds(false);
    lower(contract.value.clone(), &settings).or_else(|refusals| {
        for refusal in &refusals {
            eprintln!("{refusal}");
        }
        bail!("{} places of the contract cannot be generated", refusals.len());
    })
}

fn outputs(contract: &Document, lowered: &Lowered) -> anyhow::Result<Vec<Output>> {
    let stamp = stamp::of(&contract.bytes);
    let source = workspace::root().join("crates/ofauth-client/src");
    let file = |name: &str, code: String| Output::new(&source, name, format!("{stamp}\n{code}"));
    Ok(vec![
        file("generated.rs", bindings::generate(lowered)?),
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
        println!("{} ({}): {}", rule.name, changes.len(), rule.why);
        for change in changes {
            println!("  {}: {}", change.pointer, change.what);
        }
    }
}
