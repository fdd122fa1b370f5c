//! `openapi merge`.

use std::path::{Path, PathBuf};

use anyhow::Context;
use clap::{Args, ValueEnum};
use openapi_cli::diff;
use openapi_diff::merge::{self, Settings};
use openapi_model::Pointer;

use crate::progress::Progress;
use crate::stdout;

/// The exit code if a change needs a person.
const CONFLICTS: u8 = 4;

/// Merge the changes from BASE to THEIRS into OURS: a provider's new document into one that people have improved.
///
/// Objects are matched by what identifies them: operations by method and path, parameters by location and name, schemas by their uses,
/// fields by name, values of an enum by themselves. References are followed, so that OURS may have as a component what THEIRS
/// has in place. What only OURS has stays; of its text, only the lines of what changes are touched.
///
/// Exits with 0 if all changes are merged, 4 if one needs a person: then nothing is written. 100 on failure.
#[derive(Args)]
#[command(after_long_help = "\
Examples:
  openapi merge provider-1.json openapi.yaml provider-2.json
  openapi merge provider-1.json openapi.yaml provider-2.json --own-names --write
  openapi merge main:provider.json openapi.yaml provider.json --keep '#/components/parameters/Limit/schema/maximum' --write")]
pub(crate) struct Arguments {
    /// The document that OURS was made from: a file, or `REV:path` in git.
    base: String,
    /// The document that gets the changes: a file, without references to others.
    ours: PathBuf,
    /// The document with the changes: a file, or `REV:path` in git.
    theirs: String,
    /// Write OURS. Otherwise, the changes are only listed.
    #[arg(long)]
    write: bool,
    /// Components of OURS have names of its own: those that no operation uses are not merged.
    #[arg(long)]
    own_names: bool,
    /// Decide the conflicts at this JSON pointer, and inside it, for OURS. May be given several times.
    #[arg(long, value_name = "POINTER", value_parser = pointer)]
    keep: Vec<Pointer>,
    /// Decide the conflicts at this JSON pointer, and inside it, for THEIRS. May be given several times.
    #[arg(long, value_name = "POINTER", value_parser = pointer)]
    take: Vec<Pointer>,
    /// The output format.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum Format {
    /// For a terminal.
    #[default]
    Text,
    /// For a pull request.
    Markdown,
    /// The merged document itself; conflicts go to stderr.
    Document,
}

fn pointer(text: &str) -> Result<Pointer, String> {
    Pointer::from_reference(text).ok_or_else(|| "expected a JSON pointer that begins with `#/`".to_owned())
}

#[allow(clippy::needless_pass_by_value, reason = "as all commands")]
pub(crate) fn run(arguments: Arguments) -> anyhow::Result<u8> {
    let Arguments { base, ours, theirs, .. } = &arguments;
    let progress = Progress::start(format!("merging {theirs} into {}", ours.display()));
    let here = Path::new(".");
    let name = ours.to_string_lossy();
    let documents = [
        diff::read(base, here)?,
        diff::read(&name, here)?,
        diff::read(theirs, here)?,
    ];
    let [base, before, theirs] = &documents;
    let mut settings = Settings::default();
    settings.names = !arguments.own_names;
    settings.keep.clone_from(&arguments.keep);
    settings.take.clone_from(&arguments.take);
    let merged = merge::merge(base.model(), before.model(), theirs.model(), &settings)?;
    let conflicts = !merged.conflicts.is_empty();
    if arguments.write && !conflicts {
        std::fs::write(ours, &merged.text).with_context(|| format!("cannot write {}", ours.display()))?;
    }
    let text = match arguments.format {
        Format::Text => merge::text(&merged),
        Format::Markdown => merge::markdown(&merged),
        Format::Document => {
            for conflict in &merged.conflicts {
                progress.say(&format!("conflict: {conflict}"));
            }
            merged.text
        }
    };
    drop(progress);
    stdout::finish(&text, if conflicts { CONFLICTS } else { 0 })
}
