//! `cargo xtask diff`: what changed between two documents, for a caller of the SDK.

use std::process::ExitCode;

use anyhow::Context;
use clap::ValueEnum;
use openapi_diff::{Class, Report, Settings};
use semver::Version;

use crate::contract_path;
use crate::document::Document;
use crate::stdout;

mod source;

/// How a report is printed.
#[derive(Clone, Copy, Default, ValueEnum)]
pub(crate) enum Format {
    #[default]
    Text,
    Markdown,
    Json,
}

const COMPATIBLE: u8 = 3;
const BREAKING: u8 = 5;

pub(crate) fn run(old: &str, new: Option<&str>, format: Format) -> anyhow::Result<ExitCode> {
    let old = source::read(old)?;
    let new = match new {
        Some(new) => source::read(new)?,
        None => Document::read(&contract_path())?,
    };
    let report = openapi_diff::diff_documents(old.model(), new.model(), &Settings::default())?;
    stdout::write(&show(&report, format)?);
    Ok(exit_code(&report))
}

pub(crate) fn show(report: &Report, format: Format) -> anyhow::Result<String> {
    let version = Version::parse(env!("CARGO_PKG_VERSION")).context("the workspace's version is no version")?;
    let write = match format {
        Format::Text => openapi_diff::format::text,
        Format::Markdown => openapi_diff::format::markdown,
        Format::Json => openapi_diff::format::json,
    };
    Ok(write(report, Some(&version)))
}

/// What is unclear may break, and is treated so.
pub(crate) fn exit_code(report: &Report) -> ExitCode {
    match report.worst() {
        None => ExitCode::SUCCESS,
        Some(Class::Compatible) => ExitCode::from(COMPATIBLE),
        Some(_) => ExitCode::from(BREAKING),
    }
}
