//! The sources of a document: its file, and overlays.

use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};
use openapi_model::overlay::Overlay;

use crate::document::{Document, text};

/// A document, and the overlays that are applied to it.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// The document: OpenAPI 3.0 or 3.1, JSON or YAML.
    pub spec: PathBuf,
    /// OpenAPI Overlay 1.0 documents, JSON or YAML, applied in order.
    pub overlays: Vec<PathBuf>,
}

impl Sources {
    /// A document without overlays.
    pub fn new(spec: impl Into<PathBuf>) -> Self {
        Self {
            spec: spec.into(),
            overlays: Vec::new(),
        }
    }

    /// Reads them into one valid document.
    ///
    /// # Errors
    ///
    /// When a file cannot be read, an overlay cannot be applied or has an action that selects nothing, or the document is
    /// not valid with them. Each problem has its file, line and column.
    pub fn read(&self) -> anyhow::Result<Document> {
        let document = self.open()?;
        document.check()?;
        Ok(document)
    }

    /// The same without validation.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read), but for a document that is not valid.
    pub fn open(&self) -> anyhow::Result<Document> {
        let mut document = Document::open(&self.spec)?;
        for path in &self.overlays {
            document = applied(document, path)?;
        }
        Ok(document)
    }
}

fn applied(document: Document, path: &Path) -> anyhow::Result<Document> {
    let name = path.display().to_string();
    let bytes = std::fs::read(path).with_context(|| format!("cannot read {name}"))?;
    let overlay = Overlay::read(&name, text(&bytes, &name)?)?;
    let Document { bytes: mut read, model } = document;
    let applied = overlay.apply(model)?;
    // An overlay may be older than a document that others publish; here it is part of the same project, so it is wrong.
    let unused: Vec<String> = applied.unused.iter().map(ToString::to_string).collect();
    ensure!(unused.is_empty(), "{}", unused.join("\n"));
    read.push(bytes);
    Ok(Document {
        bytes: read,
        model: applied.document,
    })
}
