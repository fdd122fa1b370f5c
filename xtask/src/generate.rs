//! `cargo xtask generate`: from the contract, or another document, to the files that are generated from it.

use std::fmt::Write as _;
use std::process::ExitCode;

use anyhow::Context;
use openapi_generate::{Generated, Package, Settings};

use crate::workspace::shown;
use crate::{contract, stdout};

const STALE: u8 = 4;

/// Writes the files, or with `check` shows what is stale, or with `explain` lists what the lowering changes: of the
/// contract, or of another document.
pub(crate) fn run(check: bool, explain: bool, other: Option<Package>) -> anyhow::Result<ExitCode> {
    let command = command(other.as_ref());
    let settings = other.map_or_else(|| Settings::Workspace(contract::generated()), Settings::Package);
    let report = &mut |problem: &str| eprintln!("{problem}");
    if explain {
        stdout::write(&settings.explain(report)?);
        return Ok(ExitCode::SUCCESS);
    }
    settle(settings.generate(report)?, check, &command)
}

/// The command that brings the files up to date.
fn command(other: Option<&Package>) -> String {
    let mut command = contract::COMMAND.to_owned();
    if let Some(Package {
        sources,
        out,
        allow_skips,
        strict,
        ..
    }) = other
    {
        let _ = write!(command, " --spec {}", sources.spec.display());
        for overlay in &sources.overlays {
            let _ = write!(command, " --overlay {}", overlay.display());
        }
        if let Some(out) = out {
            let _ = write!(command, " --out {}", out.display());
        }
        if *allow_skips {
            command.push_str(" --allow-skips");
        }
        if *strict {
            command.push_str(" --strict");
        }
    }
    command
}

/// Writes what has changed and deletes orphans; or, with `--check`, prints what would change.
///
/// Prints only when all is done: a reader that closes the pipe early ends the command.
fn settle(generated: Generated, check: bool, command: &str) -> anyhow::Result<ExitCode> {
    let Generated {
        outputs,
        orphans,
        summary: mut said,
        ..
    } = generated;
    let mut stale = orphans.len();
    for orphan in &orphans {
        if check {
            writeln!(said, "{}: stale generated file, no longer produced", shown(orphan))?;
        } else {
            std::fs::remove_file(orphan).with_context(|| format!("cannot delete {}", orphan.display()))?;
            writeln!(said, "deleted {}", shown(orphan))?;
        }
    }
    for output in &outputs {
        let path = shown(output.path());
        let Some(difference) = output.difference(&path)? else {
            continue;
        };
        stale += 1;
        if check {
            said.push_str(&difference);
        } else {
            output.write()?;
            writeln!(said, "wrote {path}")?;
        }
    }
    if stale == 0 {
        writeln!(said, "{} files are up to date", outputs.len())?;
    }
    let code = if check && stale > 0 { STALE } else { 0 };
    if code == STALE {
        eprintln!(
            "{stale} of {} files are stale; update them with: {command}",
            outputs.len() + orphans.len()
        );
    }
    stdout::write_last(&said, code);
    Ok(ExitCode::from(code))
}
