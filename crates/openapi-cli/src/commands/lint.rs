//! `openapi lint`.

use std::path::PathBuf;

use clap::Args;
use openapi_cli::{Sources, lint};

use crate::stdout;

/// Check a document by rules for documents that code is generated from.
///
/// Exits with 0 if there are no findings, 4 if there are, 100 on failure.
#[derive(Args)]
#[command(after_help = "Examples:\n  openapi lint petstore.yaml\n  openapi lint provider.json --overlay ours.yaml")]
pub(crate) struct Arguments {
    /// The document, YAML or JSON.
    file: PathBuf,
    /// An OpenAPI Overlay 1.0 document to apply to it; several are applied in order.
    #[arg(long, value_name = "FILE")]
    overlay: Vec<PathBuf>,
}

#[allow(clippy::print_stderr, reason = "the summary of findings is not a finding")]
pub(crate) fn run(arguments: Arguments) -> anyhow::Result<u8> {
    let sources = Sources {
        spec: arguments.file,
        overlays: arguments.overlay,
    };
    let document = sources.open()?;
    let rules: Vec<_> = lint::GENERAL.iter().collect();
    let report = lint::report(document.model(), &sources.spec.display().to_string(), &rules);
    if report.is_clean {
        return stdout::finish(&report.summary, 0);
    }
    let code = stdout::finish(&report.findings, lint::FINDINGS)?;
    eprint!("{}", report.summary);
    Ok(code)
}
