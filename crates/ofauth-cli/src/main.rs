#![doc = include_str!("../README.md")]

mod args;
mod commands;
mod completion;
mod config;
mod consent;
mod credentials;
#[cfg(feature = "demo")]
mod demo;
#[cfg(not(feature = "demo"))]
#[path = "without_demo.rs"]
mod demo;
mod exit;
mod export;
mod failure;
mod notice;
mod output;
mod progress;
mod session;
mod settings;
mod signals;
mod text;
mod when;
mod zone;

use std::process::ExitCode;

use clap_complete::CompleteEnv;

use crate::args::Args;
use crate::exit::Exit;
use crate::failure::Failure;

/// A copy is mostly many small values: a fleet makes a sixth more requests with the same processors.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    // A shell may ask for completions; that ends the process.
    CompleteEnv::with_factory(completion::command)
        .var(commands::COMPLETION_VARIABLE)
        .complete();
    match run(Args::of_process()) {
        Ok(()) => Exit::Success.into(),
        Err(failure) => failure.report().into(),
    }
}

fn run(args: Args) -> Result<(), Failure> {
    if args.global.verbose {
        notice::log_to_stderr();
    }
    // Two workers: one may block on a slow reader of stdout while the other handles signals and the demo server.
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(|error| Failure::new(Exit::Failure, format!("cannot start the runtime: {error}")))?;
    let task = runtime.spawn(commands::run(args));
    let outcome = runtime.block_on(task);
    // A pending DNS lookup must not delay the exit.
    runtime.shutdown_background();
    outcome.unwrap_or_else(|_| Err(Failure::new(Exit::Failure, "this is a bug: a task has panicked")))
}
