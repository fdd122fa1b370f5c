//! `cargo xtask lint`: our rules for the contract.

use std::path::Path;
use std::process::ExitCode;

use crate::document::Document;
use crate::{contract_path, workspace};

mod findings;
mod operation;
mod place;
mod rules;
mod survey;

use findings::{Finding, Findings};
use operation::Operation;
use place::Place;
use survey::Survey;

const FINDINGS: u8 = 4;

pub(crate) fn run(file: Option<&Path>) -> anyhow::Result<ExitCode> {
    let contract = contract_path();
    let path = file.unwrap_or(&contract);
    let document = Document::read(path)?;
    let shown = path.strip_prefix(workspace::root()).unwrap_or(path).display();
    let findings = findings(&document);
    if findings.is_empty() {
        let operations = Operation::all(&document).len();
        let schemas = Place::root(&document).member("components").member("schemas");
        let schemas = schemas.members().count();
        println!("{shown}: no findings, {operations} operations, {schemas} schemas");
        return Ok(ExitCode::SUCCESS);
    }
    for finding in &findings {
        println!("{finding}");
    }
    eprintln!("{shown}: {} findings; the rules behind them:", findings.len());
    for rule in rules::ALL {
        if findings.iter().any(|finding| finding.rule == rule.name) {
            eprintln!("  {}: {}", rule.name, rule.why);
        }
    }
    Ok(ExitCode::from(FINDINGS))
}

/// What all rules find, in the order of the document.
fn findings(document: &Document) -> Vec<Finding> {
    let mut findings = Findings::default();
    for rule in rules::ALL {
        findings.check(rule, document);
    }
    findings.sorted(document)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_contract_is_clean() {
        let contract = Document::read(&contract_path()).unwrap();
        let findings: Vec<String> = findings(&contract).iter().map(ToString::to_string).collect();
        assert_eq!(findings, [""; 0]);
    }

    #[test]
    fn strange_documents_are_reported_and_nothing_panics() {
        let pieces = [
            json!(null),
            json!(7),
            json!("text"),
            json!([[], null]),
            json!({"$ref": 1}),
        ];
        for piece in pieces {
            let documents = [
                piece.clone(),
                json!({"paths": piece, "components": piece, "servers": piece, "tags": piece, "security": piece}),
                json!({"paths": {"/{a": {"get": piece, "parameters": piece}}, "components": {"schemas": piece}}),
                json!({
                    "servers": [piece],
                    "security": [piece],
                    "paths": {"/a": {"get": {
                        "x-ofauth": {"paging": piece, "permission": piece},
                        "parameters": [piece, {"schema": piece}],
                        "responses": {"200": piece, "404": {"content": {"application/json": piece}}}
                    }}},
                    "components": {"schemas": {"A": {"type": piece, "properties": piece, "required": piece, "enum": piece}}}
                }),
            ];
            for value in documents {
                let document = Document {
                    bytes: Vec::new(),
                    value,
                };
                assert!(!findings(&document).is_empty());
            }
        }
    }
}
