//! Reports what changed between two documents, for a caller.

use std::path::Path;

use anyhow::Context;
use clap::ValueEnum;
use openapi_diff::{Class, Report};
use semver::Version;

use crate::document::Document;

mod source;

/// The output format of a report.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub enum Format {
    /// For a terminal.
    #[default]
    Text,
    /// For a pull request.
    Markdown,
    /// For programs.
    Json,
}

const COMPATIBLE: u8 = 3;
const BREAKING: u8 = 5;

/// Reads a file or, if there is none of that name, `REV:path` from the git repository around `folder`.
///
/// # Errors
///
/// When neither can be read, or the document is invalid.
pub fn read(name: &str, folder: &Path) -> anyhow::Result<Document> {
    source::read(name, folder)
}

/// The report as text. With `version`, the last line names the version to release next.
///
/// # Errors
///
/// When `version` is not a semantic version.
pub fn show(report: &Report, version: Option<&str>, format: Format) -> anyhow::Result<String> {
    let version =
        version.map(|version| Version::parse(version).with_context(|| format!("{version} is not a semantic version")));
    let version = version.transpose()?;
    let write = match format {
        Format::Text => openapi_diff::format::text,
        Format::Markdown => openapi_diff::format::markdown,
        Format::Json => openapi_diff::format::json,
    };
    Ok(write(report, version.as_ref()))
}

/// The exit code: 0 if nothing changed, 3 if all changes are compatible, 5 otherwise. Unclear changes count as
/// breaking.
pub fn exit_code(report: &Report) -> u8 {
    match report.worst() {
        None => 0,
        Some(Class::Compatible) => COMPATIBLE,
        Some(_) => BREAKING,
    }
}
