//! `openapi generate`.

use std::path::{Path, PathBuf};

use clap::Args;
use openapi_cli::Sources;
use openapi_cli::generate::{Mode, STALE, settle};
use openapi_generate::{Package, Settings};

use crate::progress::Progress;
use crate::stdout;

/// The command that generated files name as their generator.
const COMMAND: &str = "openapi generate";

/// Generate a Rust crate from a document: a client with typed requests and responses.
///
/// Files are written only after all of them are generated, and only those whose content differs. Files that an earlier
/// run generated and this one does not are deleted; files written by hand are never touched. Problems of the document,
/// and what the crate does not type or check, are listed on stderr with file, line, column and JSON pointer.
///
/// Exits with 0 when the crate is up to date, 4 when `--check` finds a file that is not, 100 on failure.
#[derive(Args)]
#[command(after_long_help = "\
Examples:
  openapi generate petstore.yaml --out petstore
  openapi generate petstore.yaml --overlay rust.yaml --out crates/petstore --name petstore-client
  openapi generate petstore.yaml --out petstore --check   # in CI
  openapi generate petstore.yaml --explain")]
pub(crate) struct Arguments {
    /// The document: OpenAPI 3.0 or 3.1, YAML or JSON.
    file: PathBuf,
    /// An OpenAPI Overlay 1.0 document to apply to it; several are applied in order.
    #[arg(long, value_name = "FILE")]
    overlay: Vec<PathBuf>,
    /// The folder of the crate; it is created if needed.
    #[arg(long, value_name = "DIR", required_unless_present = "explain")]
    out: Option<PathBuf>,
    /// The name of the package. [default: that of the folder]
    #[arg(long, value_name = "NAME", requires = "out")]
    name: Option<String>,
    /// Fail if the document is invalid or an operation cannot be generated, instead of repairing the document or omitting the operation.
    #[arg(long)]
    strict: bool,
    /// Without `tests`, which compile the README and call each operation on a mock server, and `openapi.json`, which that is drawn from.
    #[arg(long)]
    no_tests: bool,
    /// Write nothing; list the files that differ from what is generated.
    #[arg(long, conflicts_with = "explain")]
    check: bool,
    /// With `--check`, show the lines that differ.
    #[arg(long, requires = "check")]
    diff: bool,
    /// Write nothing; list what was changed in the document to generate from it, and why.
    #[arg(long)]
    explain: bool,
    /// The folder of the crate openapi-runtime that the generated crate depends on. [default: that of the workspace around `--out`, or
    /// of the checkout that this command was built from; else the published version]
    #[arg(long, value_name = "DIR", requires = "out")]
    runtime: Option<PathBuf>,
}

pub(crate) fn run(arguments: Arguments) -> anyhow::Result<u8> {
    let progress = Progress::start(format!("generating from {}", arguments.file.display()));
    let mode = match (arguments.check, arguments.diff) {
        (false, _) => Mode::Write,
        (true, false) => Mode::Check,
        (true, true) => Mode::Compare,
    };
    let settings = Settings::Package(Package {
        sources: Sources {
            spec: arguments.file,
            overlays: arguments.overlay,
        },
        command: COMMAND.to_owned(),
        out: arguments.out,
        name: arguments.name,
        runtime: arguments.runtime.or_else(runtime_of_checkout),
        allow_skips: !arguments.strict,
        strict: arguments.strict,
        tests: !arguments.no_tests,
    });
    let report = &mut |problem: &str| progress.say(problem);
    if arguments.explain {
        let text = settings.explain(report)?;
        drop(progress);
        return stdout::finish(&text, 0);
    }
    let generated = settings.generate(report)?;
    let outcome = settle(&generated, mode, shown)?;
    if mode == Mode::Write || outcome.changed == 0 {
        drop(progress);
        return stdout::finish(&outcome.text, 0);
    }
    progress.say(&format!(
        "{} of {} files are not up to date; the same command without --check updates them",
        outcome.changed, outcome.files
    ));
    drop(progress);
    stdout::finish(&outcome.text, STALE)
}

/// The runtime beside this crate, if this command was built from a checkout that still exists.
fn runtime_of_checkout() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("openapi-runtime");
    folder.join("Cargo.toml").is_file().then_some(folder)
}

/// A path relative to the current folder, if it is inside.
fn shown(path: &Path) -> String {
    let here = std::env::current_dir().unwrap_or_default();
    path.strip_prefix(here).unwrap_or(path).display().to_string()
}
