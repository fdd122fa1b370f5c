//! `openapi diff`.

use std::path::Path;

use clap::Args;
use openapi_cli::diff;
use openapi_diff::Settings;

use crate::stdout;

/// Report what changed between two documents, for a caller.
///
/// Exits with 0 if nothing changed, 3 if all changes are compatible, 5 if one breaks callers or may do so, 100 on
/// failure.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The old document: a file, or `REV:path` in git.
    old: String,
    /// The new document: a file, or `REV:path` in git.
    new: String,
    /// The output format.
    #[arg(long, value_enum, default_value_t)]
    format: diff::Format,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<u8> {
    let here = Path::new(".");
    let (old, new) = (diff::read(&arguments.old, here)?, diff::read(&arguments.new, here)?);
    let report = openapi_diff::diff_documents(old.model(), new.model(), &Settings::default())?;
    stdout::finish(&diff::show(&report, None, arguments.format)?, diff::exit_code(&report))
}
