//! Running cargo on the workspace.

use std::process::Command;
use std::time::Instant;

use anyhow::{Context, bail};

use crate::stdout::say;
use crate::workspace;

/// Cargo, in the workspace's folder.
pub(crate) fn command() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(workspace::root());
    command
}

/// Runs the command, shows what it prints, and says how long it took.
pub(crate) fn run(command: &mut Command) -> anyhow::Result<()> {
    let words = words(command);
    say!("$ {words}");
    let start = Instant::now();
    let status = command.status().with_context(|| format!("cannot run {words}"))?;
    say!("took {:.0} s", start.elapsed().as_secs_f64());
    if !status.success() {
        bail!("failed: {words}");
    }
    Ok(())
}

/// Runs the command and takes what it writes to stdout.
pub(crate) fn output(command: &mut Command) -> anyhow::Result<Vec<u8>> {
    let words = words(command);
    let output = command.output().with_context(|| format!("cannot run {words}"))?;
    if !output.status.success() {
        bail!(
            "failed: {words}\n{}",
            String::from_utf8_lossy(&output.stderr).trim_end()
        );
    }
    Ok(output.stdout)
}

fn words(command: &Command) -> String {
    let arguments = command.get_args().map(|word| word.to_string_lossy());
    let words: Vec<_> = std::iter::once("cargo".into()).chain(arguments).collect();
    words.join(" ")
}
