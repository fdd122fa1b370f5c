//! The command `openapi`.
#![allow(clippy::print_stderr, reason = "it reports errors to the user")]

use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};

mod commands;
mod progress;
mod stdout;

/// Generation is mostly allocation: a third of its time is saved.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The exit code of a command that failed.
const FAILED: u8 = 100;

/// Generates Rust crates from OpenAPI 3.0 and 3.1 documents; checks and compares documents.
///
/// A document is a YAML or JSON file, which may refer to other files in its folder.
#[derive(Parser)]
#[command(name = "openapi", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Generate(commands::generate::Arguments),
    Lint(commands::lint::Arguments),
    Diff(commands::diff::Arguments),
    Merge(commands::merge::Arguments),
    Docs(commands::docs::Arguments),
    Mock(commands::mock::Arguments),
    Man(commands::man::Arguments),
    #[cfg(feature = "mcp")]
    Mcp(commands::mcp::Arguments),
}

fn main() -> ExitCode {
    openapi_cli::on_large_stack(run).unwrap_or_else(|error| {
        eprintln!("error: cannot start a thread: {error}");
        ExitCode::from(FAILED)
    })
}

fn run() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Generate(arguments) => commands::generate::run(arguments),
        Command::Lint(arguments) => commands::lint::run(arguments),
        Command::Diff(arguments) => commands::diff::run(arguments),
        Command::Merge(arguments) => commands::merge::run(arguments),
        Command::Docs(arguments) => commands::docs::run(arguments),
        Command::Mock(arguments) => commands::mock::run(arguments),
        Command::Man(arguments) => commands::man::run(arguments, Arguments::command()),
        #[cfg(feature = "mcp")]
        Command::Mcp(arguments) => commands::mcp::run(&arguments),
    };
    outcome.map_or_else(
        |error| {
            eprintln!("error: {error:#}");
            ExitCode::from(FAILED)
        },
        ExitCode::from,
    )
}
