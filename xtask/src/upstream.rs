//! `cargo xtask upstream`: the differences between a document of the vendor's and the contract.

use std::path::Path;
use std::process::ExitCode;

use openapi_cli::Document;
use openapi_cli::diff::{Format, exit_code};
use openapi_diff::{Change, Report, Settings};
use serde_json::json;

use crate::contract;
use crate::diff::show;
use crate::stdout;

pub(crate) fn run(file: &Path, format: Format) -> anyhow::Result<ExitCode> {
    let contract = Document::read(&contract::path())?;
    let vendor = Document::read(file)?;
    // Operation ids, names of schemas and texts are our own.
    let settings = Settings::default().names(false);
    let mut report = openapi_diff::diff_documents(contract.model(), vendor.model(), &settings)?;
    report.texts_changed = 0;
    report.changes.retain(|change| !change.operations.is_empty());
    let code = ExitCode::from(exit_code(&report));
    let lacking = take_lacking(&mut report);
    stdout::write(&together(&report, &lacking, format)?);
    Ok(code)
}

/// Takes out the operations that we lack.
fn take_lacking(report: &mut Report) -> Vec<String> {
    let (added, others): (Vec<Change>, Vec<Change>) = report
        .changes
        .drain(..)
        .partition(|change| change.kind == "operation-added");
    report.changes = others;
    added
        .into_iter()
        .map(|change| change.what.trim_end_matches(" added").to_owned())
        .collect()
}

fn together(report: &Report, lacking: &[String], format: Format) -> anyhow::Result<String> {
    let shown = show(report, format)?;
    let title = match lacking.len() {
        1 => "1 operation of the vendor's is not in the contract".to_owned(),
        several => format!("{several} operations of the vendor's are not in the contract"),
    };
    Ok(match format {
        Format::Json => {
            let report: serde_json::Value = serde_json::from_str(&shown)?;
            let document = json!({"report": report, "lacking": lacking});
            serde_json::to_string_pretty(&document)? + "\n"
        }
        _ if lacking.is_empty() => shown,
        Format::Text => format!("{shown}\n{title}:\n  {}\n", lacking.join("\n  ")),
        Format::Markdown => {
            let lines: Vec<String> = lacking.iter().map(|route| format!("- `{route}`")).collect();
            format!("{shown}\n## {title}\n\n{}\n", lines.join("\n"))
        }
        // These list changes alone.
        Format::Github | Format::Junit | Format::Html => shown,
    })
}
