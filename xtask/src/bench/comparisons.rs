//! Time and memory to compare large documents.

use std::fmt::Write as _;
use std::process::Stdio;

use anyhow::{Context, bail};

use crate::cargo::command;
use crate::workspace;

/// Each pair of documents is compared in a separate process, to measure its peak memory.
pub(super) fn measure() -> anyhow::Result<String> {
    let mut text = "## Comparisons\n\nTwo different documents, compared by `openapi-diff`, each pair in a separate process: CPU time \
         of the comparison, and peak memory of the process, including both documents. The targets are 2 s and 300 MB.\n\n| documents | time | memory | changes |\n| --- | ---: | ---: | ---: |\n"
        .to_owned();
    let count: usize = program(&[])?.trim().parse().context("the number of pairs is missing")?;
    for number in 0..count {
        let line = program(&[number.to_string()])?;
        let fields: Vec<&str> = line.trim().split('\t').collect();
        let [name, milliseconds, kibibytes, changes] = fields.as_slice() else {
            bail!("unexpected figures of a pair: {line}");
        };
        let seconds = milliseconds.parse::<f64>().context("the time is not a number")? / 1000.0;
        let megabytes = kibibytes.parse::<f64>().context("the memory is not a number")? * 1024.0 / 1e6;
        let _ = writeln!(text, "| {name} | {seconds:.2} s | {megabytes:.0} MB | {changes} |");
    }
    text.push('\n');
    Ok(text)
}

fn program(arguments: &[String]) -> anyhow::Result<String> {
    let mut bench = command();
    bench.args(["bench", "--quiet", "--package", "openapi-diff", "--bench", "cost", "--"]);
    let output = bench
        .args(arguments)
        .current_dir(workspace::root())
        .stderr(Stdio::inherit())
        .output()
        .context("cannot run cargo")?;
    if !output.status.success() {
        bail!("the benchmark program failed");
    }
    String::from_utf8(output.stdout).context("the output of the benchmark program is not UTF-8")
}
