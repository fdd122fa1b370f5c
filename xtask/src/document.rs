//! OpenAPI documents as they stand in files.

use std::fmt::Display;
use std::path::Path;

use anyhow::Context;
use serde_json::Value;

/// A document and the bytes that it was read from.
pub(crate) struct Document {
    pub(crate) bytes: Vec<u8>,
    pub(crate) value: Value,
}

impl Document {
    /// Reads YAML, or JSON, which is YAML too.
    pub(crate) fn read(path: &Path) -> anyhow::Result<Self> {
        let bytes = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        Self::parse(bytes, path.display())
    }

    /// Takes bytes for the document called `name`.
    pub(crate) fn parse(bytes: Vec<u8>, name: impl Display) -> anyhow::Result<Self> {
        let text = std::str::from_utf8(&bytes).with_context(|| format!("{name} is not UTF-8"))?;
        // JSON is YAML too, and read much faster as what it is.
        let value = serde_json::from_str(text)
            .or_else(|_| yaml(text))
            .with_context(|| format!("{name} is not YAML"))?;
        Ok(Self { bytes, value })
    }

    /// Follows a local reference once, or gives `value` back when it is none.
    pub(crate) fn resolve<'a>(&'a self, value: &'a Value) -> &'a Value {
        value["$ref"]
            .as_str()
            .and_then(openapi_lower::Pointer::from_reference)
            .and_then(|pointer| pointer.get(&self.value))
            .unwrap_or(value)
    }
}

/// Reads YAML 1.2, in which `y` and `no` are strings.
fn yaml(text: &str) -> anyhow::Result<Value> {
    let options = serde_saphyr::options! { strict_booleans: true };
    Ok(serde_saphyr::from_str_with_options(text, options)?)
}
