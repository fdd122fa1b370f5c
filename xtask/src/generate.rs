//! `cargo xtask generate`: from the contract, or another document, to the files that are generated from it.

use std::fmt::Write as _;
use std::process::ExitCode;

use openapi_cli::generate::{Mode, STALE, settle};
use openapi_generate::{Generated, Package, Settings};

use crate::workspace::shown;
use crate::{contract, stdout};

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
    finish(&settings.generate(report)?, check, &command)
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
fn finish(generated: &Generated, check: bool, command: &str) -> anyhow::Result<ExitCode> {
    let mode = if check { Mode::Compare } else { Mode::Write };
    let outcome = settle(generated, mode, shown)?;
    let code = if check && outcome.changed > 0 { STALE } else { 0 };
    if code == STALE {
        eprintln!(
            "{} of {} files are stale; update them with: {command}",
            outcome.changed, outcome.files
        );
    }
    stdout::write_last(&outcome.text, code);
    Ok(ExitCode::from(code))
}
