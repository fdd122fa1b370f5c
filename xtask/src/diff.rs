//! `cargo xtask diff`: what changed between two documents, for a caller of the SDK.

use std::process::ExitCode;

use openapi_cli::Document;
use openapi_cli::diff::{Format, exit_code, read};
use openapi_diff::{Report, Settings};

use crate::{contract, stdout, workspace};

pub(crate) fn run(old: &str, new: Option<&str>, format: Format) -> anyhow::Result<ExitCode> {
    let root = workspace::root();
    let old = read(old, &root)?;
    let new = match new {
        Some(new) => read(new, &root)?,
        None => Document::read(&contract::path())?,
    };
    let report = openapi_diff::diff_documents(old.model(), new.model(), &Settings::default())?;
    stdout::write(&show(&report, format)?);
    Ok(ExitCode::from(exit_code(&report)))
}

/// The report, with the version that follows the workspace's.
pub(crate) fn show(report: &Report, format: Format) -> anyhow::Result<String> {
    let version = openapi_cli::diff::version(env!("CARGO_PKG_VERSION"))?;
    Ok(openapi_cli::diff::show(report, Some(&version), format))
}
