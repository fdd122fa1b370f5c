//! Reports what changed between two documents, for a caller.

use std::path::Path;

use anyhow::Context;
use clap::ValueEnum;
use openapi_diff::{Accepted, Class, Report};
use semver::Version;

use crate::document::Document;

mod accepted;
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
    /// Annotations of GitHub Actions.
    Github,
    /// XML for CI servers that show tests.
    Junit,
    /// A page for a browser.
    Html,
}

/// The exit code if all changes are compatible.
pub const COMPATIBLE: u8 = 3;
/// The exit code if a change breaks callers, or may do so.
pub const BREAKING: u8 = 5;

/// Reads a file or, if there is none of that name, `REV:path` from the git repository around `folder`.
///
/// # Errors
///
/// When neither can be read, or the document is invalid.
pub fn read(name: &str, folder: &Path) -> anyhow::Result<Document> {
    source::read(name, folder)
}

/// Reads a file of accepted changes: `{"accepted": [{"kind": …, "subject": …, "what": …}]}`, or a report in JSON.
///
/// # Errors
///
/// If the file cannot be read, or has other content.
pub fn accepted(path: &Path) -> anyhow::Result<Vec<Accepted>> {
    accepted::read(path)
}

/// Parses a version; missing parts of `MAJOR.MINOR.PATCH` are 0.
///
/// # Errors
///
/// If it is not a semantic version even then.
pub fn version(text: &str) -> anyhow::Result<Version> {
    let missing = 2_usize.saturating_sub(text.matches('.').count());
    let whole = format!("{text}{}", ".0".repeat(missing));
    let version = Version::parse(text).or_else(|_| Version::parse(&whole));
    version.with_context(|| format!("{text} is not a semantic version"))
}

/// The report in a format. With `version`, it names the version to release next, if the format has a field for it.
pub fn show(report: &Report, version: Option<&Version>, format: Format) -> String {
    let write = match format {
        Format::Text => openapi_diff::format::text,
        Format::Markdown => openapi_diff::format::markdown,
        Format::Json => openapi_diff::format::json,
        Format::Html => openapi_diff::format::html,
        Format::Github => return openapi_diff::format::github(report),
        Format::Junit => return openapi_diff::format::junit(report),
    };
    write(report, version)
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
