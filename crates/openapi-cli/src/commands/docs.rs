//! `openapi docs`.

use std::path::PathBuf;

use clap::Args;
use openapi_cli::{Sources, docs};

use crate::progress::Progress;
use crate::stdout;

/// Write a document as an HTML reference: one file that loads nothing from a network.
///
/// It has each operation with its parameters, bodies and responses, and an example in Rust, as the generated crate is
/// called, and for curl; all schemas; and a search. It adapts to the width of the screen and to a dark theme. A link may
/// carry a search, reference.html?search=pets, or lead to an operation, reference.html#operation-listPets. Files that the
/// document refers to are included.
///
/// Exits with 0 when the file is written, 100 on failure.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  openapi docs petstore.yaml --out petstore.html\n  openapi docs provider.json --overlay ours.yaml --out site/index.html"
)]
pub(crate) struct Arguments {
    /// The document: OpenAPI 3.0 or 3.1, YAML or JSON.
    file: PathBuf,
    /// An OpenAPI Overlay 1.0 document to apply to it; several are applied in order.
    #[arg(long, value_name = "FILE")]
    overlay: Vec<PathBuf>,
    /// The file to write; `llms.txt`, an index for agents, goes to the same folder.
    #[arg(long, value_name = "FILE.html")]
    out: PathBuf,
}

pub(crate) fn run(arguments: Arguments) -> anyhow::Result<u8> {
    let progress = Progress::start(format!("rendering {}", arguments.file.display()));
    let Arguments { file, overlay, out } = arguments;
    let sources = Sources {
        spec: file,
        overlays: overlay,
    };
    let document = sources.read()?;
    let examples = docs::Examples::of_crate(&sources).unwrap_or_else(|error| {
        progress.say(&format!("note: there are no examples in Rust: {error:#}"));
        docs::Examples::default()
    });
    let page = docs::render(document.value(), &examples);
    docs::write(&out, &page)?;
    let index = docs::write_index(&out, document.model())?;
    drop(progress);
    stdout::finish(&format!("wrote {}\nwrote {}\n", out.display(), index.display()), 0)
}
