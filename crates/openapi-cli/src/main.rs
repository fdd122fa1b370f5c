//! The command `openapi`.
#![allow(clippy::print_stderr, reason = "it reports errors to the user")]

use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use openapi_cli::{Sources, diff, lint};
use openapi_diff::Settings;

const FAILED: u8 = 100;

/// Lints and compares OpenAPI 3.0 and 3.1 documents.
#[derive(Parser)]
#[command(name = "openapi", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Check a document by rules for documents that code is generated from.
    ///
    /// Exits with 0 if there are no findings, 4 if there are, 100 on failure.
    Lint {
        /// The document, YAML or JSON.
        file: PathBuf,
        /// An OpenAPI Overlay 1.0 document to apply to it; several are applied in order.
        #[arg(long, value_name = "FILE")]
        overlay: Vec<PathBuf>,
    },
    /// Report what changed between two documents, for a caller.
    ///
    /// Exits with 0 if nothing changed, 3 if all changes are compatible, 5 if one breaks callers or may do so, 100 on
    /// failure.
    Diff {
        /// The old document: a file, or `REV:path` in git.
        old: String,
        /// The new document: a file, or `REV:path` in git.
        new: String,
        /// The output format.
        #[arg(long, value_enum, default_value_t)]
        format: diff::Format,
    },
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Lint { file, overlay } => lint(file, overlay),
        Command::Diff { old, new, format } => compare(&old, &new, format),
    };
    outcome.unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::from(FAILED)
    })
}

fn lint(spec: PathBuf, overlays: Vec<PathBuf>) -> anyhow::Result<ExitCode> {
    let sources = Sources { spec, overlays };
    let document = sources.open()?;
    let rules: Vec<_> = lint::GENERAL.iter().collect();
    let report = lint::report(document.model(), &sources.spec.display().to_string(), &rules);
    write(&report.findings)?;
    if report.is_clean {
        write(&report.summary)?;
        return Ok(ExitCode::SUCCESS);
    }
    eprint!("{}", report.summary);
    Ok(ExitCode::from(lint::FINDINGS))
}

fn compare(old: &str, new: &str, format: diff::Format) -> anyhow::Result<ExitCode> {
    let here = Path::new(".");
    let (old, new) = (diff::read(old, here)?, diff::read(new, here)?);
    let report = openapi_diff::diff_documents(old.model(), new.model(), &Settings::default())?;
    write(&diff::show(&report, None, format)?)?;
    Ok(ExitCode::from(diff::exit_code(&report)))
}

/// Writes to stdout; a closed pipe is not an error, as with `| head`.
fn write(text: &str) -> std::io::Result<()> {
    let mut stdout = std::io::stdout().lock();
    match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        outcome => outcome,
    }
}
