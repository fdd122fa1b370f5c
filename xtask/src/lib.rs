//! The workspace's own commands. Run `cargo xtask --help`.
#![allow(clippy::print_stderr)]

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use openapi_generate::{Package, Sources};

mod agents;
mod api;
mod bench;
mod cargo;
mod ci;
mod conformance;
mod contract;
mod diff;
mod docs;
mod generate;
mod lint;
mod minimum_rust;
mod named_tests;
mod package;
mod soak;
mod stdout;
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
        /// Write nothing; show what is stale and how to fix it.
        #[arg(long)]
        check: bool,
        /// List what each lowering rule has changed, and why the generator needs it.
        #[arg(long)]
        explain: bool,
        /// Another OpenAPI 3.0 or 3.1 document, JSON or YAML.
        #[arg(long, value_name = "FILE")]
        spec: Option<PathBuf>,
        /// An OpenAPI Overlay 1.0 document to apply to it; several are applied in their order.
        #[arg(long, value_name = "FILE", requires = "spec")]
        overlay: Vec<PathBuf>,
        /// Where to write the crate that the document becomes.
        #[arg(long, value_name = "DIR", requires = "spec")]
        out: Option<PathBuf>,
        /// Go on without the operations that cannot be generated; they are listed.
        #[arg(long, requires = "spec")]
        allow_skips: bool,
        /// Fail if the document is invalid, even where its meaning is clear; it is repaired otherwise.
        #[arg(long, requires = "spec")]
        strict: bool,
    },
    /// List the public API of the SDK in `tests/api/`.
    ///
    /// Exits with 0 when the lists are up to date, 4 when `--check` finds an unlisted change, 100 on failure.
    Api {
        /// Write nothing; show what has changed and how to announce it.
        #[arg(long)]
        check: bool,
    },
    /// Check that every test that `SECURITY.md` and `tests/official_sdks.md` name exists.
    ///
    /// Builds the tests and lists them. Exits with 0 when all of them do, 4 when one does not, 100 on failure.
    NamedTests,
    /// Package every crate that is published, and build each from its package.
    ///
    /// Exits with 0 when all of them do, 4 when a package lacks something or has too much, 100 on failure.
    Package,
    /// Measure the cost of the SDK compared with hand-written code, and write `BENCHMARKS.md`.
    ///
    /// Takes some minutes. Exits with 0 when everything was measured, 100 on failure.
    Bench {
        /// Measure only this section, and write nothing; several may be named. Of `copy`, each part has a name of its own.
        #[arg(long, value_name = "SECTION", value_parser = ["pages", "concurrent", "prefetch", "stack", "telemetry", "fleet", "limits", "memory", "webhooks", "builds", "diff", "copy", "copy-backfill", "copy-kills", "copy-day", "copy-fleet"])]
        only: Vec<String>,
        /// Write the sections that `--only` names to `BENCHMARKS.md`, which keeps the others.
        #[arg(long, requires = "only")]
        write: bool,
    },
    /// Call the operations of the TypeSpec HTTP specifications through generated crates, ours and those of other generators, and write
    /// `CONFORMANCE.md`.
    ///
    /// Needs npm, the registry and some minutes. Exits with 0 when everything was measured, 100 on failure.
    Conformance {
        /// Measure only this generator, and write nothing; several may be named.
        #[arg(long, value_name = "GENERATOR", value_parser = ["openapi", "progenitor", "openapi-to-rust"])]
        only: Vec<String>,
    },
    /// Generate crates of public documents and check them, and write a section of `CONFORMANCE.md`.
    ///
    /// Documents that are not in the cache are fetched by git. Results are kept in the cache, so that documents can be measured a few
    /// at a time; the section is written when no document is named. Exits with 0 when
    /// everything was measured, 100 on failure.
    Documents {
        /// The folder of documents, crates and results, instead of `target/documents`.
        #[arg(long, value_name = "DIR")]
        cache: Option<PathBuf>,
        /// Measure only this document; several may be named.
        #[arg(long, value_name = "NAME")]
        only: Vec<String>,
        /// Measure only this generator; several may be named.
        #[arg(long, value_name = "GENERATOR", value_parser = ["openapi", "progenitor", "openapi-to-rust"])]
        generator: Vec<String>,
        /// Measure nothing, and write the section.
        #[arg(long, conflicts_with = "only")]
        report: bool,
        /// Generate, and do not check the crates.
        #[arg(long)]
        unchecked: bool,
    },
    /// Run the public conformance suite of the Model Context Protocol against our servers.
    ///
    /// Needs npm, and is skipped without. `crates/openapi-mcp/conformance` lists the scenarios that are expected to fail. Exits with 0
    /// when it went as expected, 100 otherwise.
    Agents,
    /// Run the whole gate: format, lints, contract, drift, public API, documentation, licences, tests,
    /// a user's program, packages.
    Ci,
    /// Write the contract as an HTML reference, readable offline.
    ///
    /// Exits with 0 when it is written, 100 on failure.
    Docs {
        /// The document to write instead of the contract.
        file: Option<PathBuf>,
        /// An OpenAPI Overlay 1.0 document to apply to it; several are applied in their order.
        #[arg(long, value_name = "FILE", requires = "file")]
        overlay: Vec<PathBuf>,
        /// The file to write, instead of `target/reference.html`.
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Check the contract against our rules.
    ///
    /// Exits with 0 when it keeps to them all, 4 when there are findings, 100 on failure.
    Lint {
        /// The document to check instead of the contract.
        file: Option<PathBuf>,
        /// An OpenAPI Overlay 1.0 document to apply to it; several are applied in their order.
        #[arg(long, value_name = "FILE", requires = "file")]
        overlay: Vec<PathBuf>,
    },
    /// Use the SDK with two hundred connected accounts for some minutes, while the server injects faults.
    ///
    /// Exits with 0 when every invariant holds, 100 when one is violated: no duplicate write, no lost or duplicate item,
    /// no request on the server's record that was never sent, no growth of memory, file handles or tasks.
    Soak {
        /// Duration.
        #[arg(long, value_name = "N", default_value_t = 5.0)]
        minutes: f64,
        /// Seed of faults and accounts. It is printed; the default is a new one each time.
        #[arg(long, value_name = "N")]
        seed: Option<u64>,
    },
    /// List the changes between two documents, for a caller of the SDK.
    ///
    /// Exits with 0 when nothing changed (texts may differ; the last lines count them), 3 when all changes are compatible, 5 when
    /// one breaks callers or may do so, 100 on failure.
    Diff {
        /// The document before: a file, or `REV:path` as git knows it.
        old: String,
        /// The document after it, named in the same way. [default: the contract]
        new: Option<String>,
        /// How to print the changes.
        #[arg(long, value_enum, default_value_t)]
        format: openapi_cli::diff::Format,
    },
    /// Take a vendor's new document: what changed, merged into the contract, generated, with version, changelog and migration.
    ///
    /// Prints a report in Markdown, and writes the contract, generated files, changelog and openapi/upstream.json: all of them, or
    /// none. Exits with 0 when nothing changed, 3 when all changes are compatible, 5 when one breaks callers or may do so,
    /// 4 when a change needs a decision, 100 on failure; with 4 and 100 nothing is written.
    Upstream(upstream::Arguments),
}

/// Exit codes, the same for every command.
mod exit {
    pub(crate) const FAILED: u8 = 100;
}

/// Runs the command that the arguments name.
pub fn main() -> ExitCode {
    openapi_cli::on_large_stack(run).unwrap_or_else(|error| {
        eprintln!("error: cannot start a thread: {error}");
        ExitCode::from(exit::FAILED)
    })
}

fn run() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Generate {
            check,
            explain,
            spec,
            overlay,
            out,
            allow_skips,
            strict,
        } => generate::run(
            check,
            explain,
            sources(spec, overlay).map(|sources| Package {
                sources,
                command: contract::COMMAND.to_owned(),
                out,
                name: None,
                runtime: None,
                allow_skips,
                strict,
                tests: true,
            }),
        ),
        Command::Bench { only, write } => bench::run(&only, write),
        Command::Ci => ci::gate(),
        Command::Conformance { only } => conformance::scenarios(&only),
        Command::Agents => agents::run(),
        Command::Docs { file, overlay, out } => docs::run(sources(file, overlay), out),
        Command::Documents {
            cache,
            only,
            generator,
            report,
            unchecked,
        } => conformance::documents(cache.as_deref(), &only, &generator, report, unchecked),
        Command::Api { check } => api::run(check),
        Command::NamedTests => named_tests::run(),
        Command::Package => package::run(),
        Command::Soak { minutes, seed } => soak::run(minutes, seed),
        Command::Lint { file, overlay } => lint::run(sources(file, overlay)),
        Command::Diff { old, new, format } => diff::run(&old, new.as_deref(), format),
        Command::Upstream(arguments) => upstream::run(&arguments),
    };
    outcome.unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::from(exit::FAILED)
    })
}

/// A document other than the contract, if one is named.
fn sources(spec: Option<PathBuf>, overlays: Vec<PathBuf>) -> Option<Sources> {
    spec.map(|spec| Sources { spec, overlays })
}
