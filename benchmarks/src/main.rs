//! The cost of the SDK compared with hand-written code: `cargo xtask bench`.
//!
//! Variants run in turn, round by round, against a server in a separate process, so that noise affects all of them
//! alike. CPU time is that of the client. Quote the ratios; absolute figures depend on the machine.
#![allow(clippy::expect_used, clippy::print_stdout, clippy::print_stderr, clippy::panic)]

mod concurrent;
mod cost;
mod derived;
mod fleet;
mod foreign;
mod limits;
mod memory;
mod pages;
mod prefetch;
mod processor;
mod server;
mod stack;
mod table;
mod telemetry;
mod variant;

use tokio::runtime::{Builder, Runtime};

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["--serve", latency] => runtime().block_on(server::serve(latency.parse().expect("milliseconds"))),
        ["--run", order @ ..] => runtime().block_on(memory::run_here(order)),
        ["--cost", order @ ..] => runtime().block_on(telemetry::run_here(order)),
        only => measure(only),
    }
}

/// Prints Markdown on stdout and progress on stderr.
fn measure(only: &[&str]) {
    let wanted = |section| only.is_empty() || only.contains(&section);
    if wanted("pages") {
        processor::on_one(|| runtime().block_on(pages::measure()));
    }
    if wanted("concurrent") {
        processor::on_one(|| runtime().block_on(concurrent::measure()));
    }
    if wanted("prefetch") {
        processor::apart(prefetch::measure);
    }
    if wanted("stack") {
        processor::on_one(|| runtime().block_on(stack::measure()));
    }
    if wanted("telemetry") {
        processor::on_one(|| runtime().block_on(telemetry::measure()));
    }
    if wanted("fleet") {
        runtime().block_on(fleet::measure());
    }
    if wanted("limits") {
        runtime().block_on(limits::quota());
        runtime().block_on(limits::none());
    }
    if wanted("memory") {
        memory::measure();
    }
}

/// One thread, so that all CPU time is counted.
fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().expect("a runtime")
}
