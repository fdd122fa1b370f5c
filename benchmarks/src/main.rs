//! What the SDK costs, beside what the same costs by hand: `cargo xtask bench`.
//!
//! Variants run in turn, round after round, against a server in a process of its own, so that the machine's moods meet
//! them alike. Processor time is the client's own. Quote the ratios; the rest depends on the machine.
#![allow(clippy::expect_used, clippy::print_stdout, clippy::print_stderr, clippy::panic)]

mod concurrent;
mod cost;
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
mod variant;

use tokio::runtime::{Builder, Runtime};

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["--serve", latency] => runtime().block_on(server::serve(latency.parse().expect("milliseconds"))),
        ["--run", order @ ..] => runtime().block_on(memory::run_here(order)),
        only => measure(only),
    }
}

/// Markdown on stdout; what is going on on stderr.
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

/// One thread, so that nothing is hidden in another.
fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().expect("a runtime")
}
