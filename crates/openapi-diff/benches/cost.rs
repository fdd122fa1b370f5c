//! Measures one pair of documents, named by its number, in a process of its own: prints name, processor time in milliseconds, the most
//! memory that the process has had, in KiB, and the number of changes. Without a number: how many pairs there are.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program speaks by printing")]

#[path = "../tests/heavy/mod.rs"]
mod heavy;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use openapi_diff::Settings;
use openapi_model::Document;

fn main() -> ExitCode {
    let number = std::env::args()
        .skip(1)
        .find_map(|argument| argument.parse::<usize>().ok());
    let Some(number) = number else {
        println!("{}", heavy::CASES.len());
        return ExitCode::SUCCESS;
    };
    let Some((name, pair)) = heavy::CASES.get(number) else {
        eprintln!("there is no pair {number}");
        return ExitCode::FAILURE;
    };
    let (old, new) = pair();
    let (old, new) = (Document::of_value("old", old), Document::of_value("new", new));
    let (start, busy) = (Instant::now(), processor());
    let report = match openapi_diff::diff_documents(&old, &new, &Settings::default()) {
        Ok(report) => report,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    let time = match (busy, processor()) {
        (Some(before), Some(after)) => after.saturating_sub(before),
        _ => start.elapsed(),
    };
    let time = time.as_millis();
    println!("{name}\t{time}\t{}\t{}", peak(), report.changes.len());
    ExitCode::SUCCESS
}

/// The time that this process, which has one thread, has run for; `None` where the system does not say.
fn processor() -> Option<Duration> {
    let text = std::fs::read_to_string("/proc/self/schedstat").ok()?;
    Some(Duration::from_nanos(text.split(' ').next()?.parse().ok()?))
}

/// The most memory that this process has had, in KiB; 0 where the system does not say.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let number = line.and_then(|line| line.split_whitespace().next());
    number.and_then(|number| number.parse().ok()).unwrap_or_default()
}
