//! `cargo xtask docs`: the contract as an HTML reference, readable offline.

use std::path::PathBuf;
use std::process::ExitCode;

use openapi_cli::docs::{self, Examples};
use openapi_generate::{Settings, Sources};
use openapi_model::Document;
use serde_json::Value;

use crate::stdout::say;
use crate::{contract, workspace};

pub(crate) mod browser;
mod by_hand;

/// The command that calls an operation of the contract.
const COMMAND: &str = "ofauth call";

/// Writes the reference of the contract, or of another document.
pub(crate) fn run(other: Option<Sources>, out: Option<PathBuf>) -> anyhow::Result<ExitCode> {
    let out = out.unwrap_or_else(|| workspace::root().join("target/reference.html"));
    let (document, examples) = match other {
        None => {
            let document = contract::sources().read()?;
            let examples = of_contract(document.value())?;
            (document, examples)
        }
        Some(sources) => (sources.read()?, Examples::of_crate(&sources)?),
    };
    docs::write(&out, &docs::render(document.value(), &examples))?;
    say!("wrote {}", out.display());
    say!("wrote {}", docs::write_index(&out, document.model())?.display());
    Ok(ExitCode::SUCCESS)
}

/// Examples of the SDK and of its command.
fn of_contract(contract: &Value) -> anyhow::Result<Examples> {
    let mut rust = Settings::Workspace(contract::generated()).examples(&mut |_| {})?;
    let by_hand = by_hand::examples(&workspace::root().join("crates/ofauth/src/resources"))?;
    let document = Document::of_value("contract", contract.clone());
    for operation in document.operations() {
        if let Some(example) = operation.id().and_then(|id| by_hand.get(id)) {
            rust.entry(operation.node.pointer.to_string())
                .or_insert_with(|| example.clone());
        }
    }
    let command = Some(COMMAND.to_owned());
    Ok(Examples { rust, command })
}
