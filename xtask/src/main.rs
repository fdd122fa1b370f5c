//! The workspace's own commands. Run `cargo xtask --help`.
#![allow(clippy::print_stdout, clippy::print_stderr)]

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod bench;
mod ci;
mod docs;
mod document;
mod generate;
mod lint;
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
        /// Another OpenAPI 3.0 or 3.1 document, JSON or YAML.
        #[arg(long, value_name = "FILE")]
        spec: Option<PathBuf>,
        /// Where to write the crate that the document becomes.
        #[arg(long, value_name = "DIR", requires = "spec")]
        out: Option<PathBuf>,
        /// Go on without the operations that cannot be generated; they are listed.
        #[arg(long, requires = "spec")]
        allow_skips: bool,
    },
    /// Measure what a page costs through the SDK, beside what it costs by hand.
    Bench,
    /// Run the whole gate: format, lints, contract, drift, documentation, licences, tests.
    Ci,
    /// Write the contract as a reference in HTML, which needs no network to be read.
    ///
    /// Exits with 0 when it is written, 100 on failure.
    Docs {
        /// The document to write instead of the contract.
        file: Option<PathBuf>,
        /// The folder to write to, instead of `target/reference`.
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
    },
    /// Check the contract against our rules.
    ///
    /// Exits with 0 when it keeps to them all, 4 when there are findings, 100 on failure.
    Lint {
        /// The document to check instead of the contract.
        file: Option<PathBuf>,
    },
}

/// Exit codes, the same for every command.
mod exit {
    pub(crate) const FAILED: u8 = 100;
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Generate {
            check,
            explain,
            spec,
            out,
            allow_skips,
        } => generate::run(&generate::Request {
            check,
            explain,
            other: spec.map(|spec| generate::standalone::Request { spec, out, allow_skips }),
        }),
        Command::Bench => bench::run(),
        Command::Ci => ci::run(),
        Command::Docs { file, out } => docs::run(file.as_deref(), out),
        Command::Lint { file } => lint::run(file.as_deref()),
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
