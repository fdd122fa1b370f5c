//! The workspace's own commands. Run `cargo xtask --help`.
#![allow(clippy::print_stdout, clippy::print_stderr)]

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod bench;
mod ci;
mod diff;
mod document;
mod generate;
mod lint;
mod upstream;
mod workspace;

/// Keeps the bindings true to the contract.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Generate the client crate from the contract.
    ///
    /// Exits with 0 when all is up to date, 4 when `--check` finds something stale, 100 on failure.
    Generate {
        /// Write nothing; show what is stale and how to mend it.
        #[arg(long)]
        check: bool,
        /// List what each lowering rule has changed, and why the generator needs it.
        #[arg(long)]
        explain: bool,
    },
    /// Measure what a page costs through the SDK, beside what it costs by hand.
    Bench,
    /// Run the whole gate: format, lints, contract, drift, documentation, licences, tests.
    Ci,
    /// Check the contract against our rules.
    ///
    /// Exits with 0 when it keeps to them all, 4 when there are findings, 100 on failure.
    Lint {
        /// The document to check instead of the contract.
        file: Option<PathBuf>,
    },
    /// Say what changed between two documents, for a caller of the SDK.
    ///
    /// Exits with 0 when nothing did (texts may differ; the last lines say so), 3 when all changes are compatible, 5 when
    /// one breaks callers or may do so, 100 on failure.
    Diff {
        /// The document before: a file, or `REV:path` as git knows it.
        old: String,
        /// The document after it, named in the same way. [default: the contract]
        new: Option<String>,
        /// How to print the changes.
        #[arg(long, value_enum, default_value_t)]
        format: diff::Format,
    },
    /// Say what a document of the vendor's has otherwise than the contract, over the contract's operations; and which
    /// operations the contract lacks.
    ///
    /// Exits with 0 when there is nothing, 3 when all of it is compatible, 5 when something breaks callers or may do so,
    /// 100 on failure.
    Upstream {
        /// The vendor's document.
        #[arg(long)]
        file: PathBuf,
        /// How to print the changes.
        #[arg(long, value_enum, default_value_t)]
        format: diff::Format,
    },
}

/// Exit codes, the same for every command.
mod exit {
    pub(crate) const FAILED: u8 = 100;
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Generate { check, explain } => generate::run(check, explain),
        Command::Bench => bench::run(),
        Command::Ci => ci::run(),
        Command::Lint { file } => lint::run(file.as_deref()),
        Command::Diff { old, new, format } => diff::run(&old, new.as_deref(), format),
        Command::Upstream { file, format } => upstream::run(&file, format),
    };
    outcome.unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::from(exit::FAILED)
    })
}

/// Where the contract is.
fn contract_path() -> PathBuf {
    workspace::root().join("openapi/ofauth.yaml")
}
