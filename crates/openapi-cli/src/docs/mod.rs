//! A document as an HTML reference: one file that needs no network.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use openapi_generate::{Package, Settings, Sources};
use openapi_model::Document;

mod arguments;
mod curl;
mod llms;
mod markup;
mod operation;
mod page;
mod schema;

pub use llms::{index, index_path};
pub use page::render;

/// Examples of calls that the document itself does not have.
#[derive(Clone, Debug, Default)]
pub struct Examples {
    /// In Rust, by the pointer of the operation: `#/paths/~1pets/get`.
    pub rust: BTreeMap<String, String>,
    /// The command that calls an operation by its id, with `--param NAME=VALUE` and `--body JSON`.
    pub command: Option<String>,
}

impl Examples {
    /// In Rust, as the crate that is generated from these sources is called. An operation that cannot be generated has
    /// none.
    ///
    /// # Errors
    ///
    /// If the document cannot be read, or none of its operations can be generated.
    pub fn of_crate(sources: &Sources) -> anyhow::Result<Self> {
        let package = Package {
            sources: sources.clone(),
            allow_skips: true,
            ..Package::default()
        };
        let rust = Settings::Package(package).examples(&mut |_| {})?;
        Ok(Self { rust, command: None })
    }
}

/// Writes the index of a document for agents, `llms.txt`, beside its reference. The path that was written.
///
/// # Errors
///
/// As [`write()`].
pub fn write_index(reference: &Path, document: &Document) -> anyhow::Result<PathBuf> {
    let name = reference.file_name().unwrap_or_default().to_string_lossy();
    let path = index_path(reference);
    write(&path, &index(document, &name))?;
    Ok(path)
}

/// Replaces the file atomically, and creates its folder if needed.
///
/// # Errors
///
/// If the folder cannot be created, or the file cannot be written.
pub fn write(path: &Path, page: &str) -> anyhow::Result<()> {
    openapi_generate::Output::new(Path::new(""), &path.to_string_lossy(), page.to_owned()).write()
}
