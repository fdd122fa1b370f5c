//! How generated crates do: in the scenarios of the TypeSpec HTTP specifications, and on public documents. It writes
//! `CONFORMANCE.md`.
#![allow(clippy::print_stdout)]

mod documents;
mod scenarios;
mod sections;
mod workspace;

use std::path::PathBuf;

use clap::Parser;

#[derive(Parser)]
#[command(name = "conformance")]
enum Arguments {
    /// Call the operations of the TypeSpec HTTP specifications through generated crates.
    Scenarios {
        /// Measure only this generator, and write nothing; several may be named.
        #[arg(long, value_name = "GENERATOR")]
        only: Vec<documents::Generator>,
    },
    /// Generate crates of public documents and check them.
    Documents {
        /// The folder of documents, crates and results, instead of `target/documents`.
        #[arg(long, value_name = "DIR")]
        cache: Option<PathBuf>,
        /// Measure only this document; several may be named.
        #[arg(long, value_name = "NAME")]
        only: Vec<String>,
        /// Measure only this generator; several may be named.
        #[arg(long, value_name = "GENERATOR")]
        generator: Vec<documents::Generator>,
        /// Measure nothing, and write the section.
        #[arg(long, conflicts_with = "only")]
        report: bool,
        /// Generate, and do not check.
        #[arg(long)]
        unchecked: bool,
    },
}

fn main() -> anyhow::Result<()> {
    match Arguments::parse() {
        Arguments::Scenarios { only } => scenarios::run(&only),
        Arguments::Documents {
            cache,
            only,
            generator,
            report,
            unchecked,
        } => documents::run(&documents::Settings {
            cache,
            only,
            generators: generator,
            report,
            unchecked,
        }),
    }
}
