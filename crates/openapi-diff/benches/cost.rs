//! Measures one pair of documents, named by its number, in a process of its own: prints name, milliseconds and the most
//! memory that the process has had, in KiB. Without a number it prints how many pairs there are.

#[path = "../tests/heavy/mod.rs"]
mod heavy;

use std::process::ExitCode;
use std::time::Instant;

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
    let start = Instant::now();
    let report = match openapi_diff::diff(&old, &new) {
        Ok(report) => report,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    let time = start.elapsed().as_millis();
    println!("{name}\t{time}\t{}\t{}", peak(), report.changes.len());
    ExitCode::SUCCESS
}

/// The most memory that this process has had, in KiB; 0 where the system does not say.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let number = line.and_then(|line| line.split_whitespace().next());
    number.and_then(|number| number.parse().ok()).unwrap_or_default()
}
