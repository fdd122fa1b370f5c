//! OpenAPI documents as they stand in files.

use std::fmt::Display;
use std::path::Path;

use anyhow::Context;
use openapi_model::{Pointer, Problem, ProblemKind};
use serde_json::Value;

/// A document and the bytes that it was read from.
pub(crate) struct Document {
    pub(crate) bytes: Vec<u8>,
    model: openapi_model::Document,
}

impl Document {
    /// Reads YAML or JSON that is a valid document.
    pub(crate) fn read(path: &Path) -> anyhow::Result<Self> {
        let document = Self::open(path)?;
        document.check()?;
        Ok(document)
    }

    /// Reads YAML or JSON, whatever document it is.
    pub(crate) fn open(path: &Path) -> anyhow::Result<Self> {
        let bytes = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        Self::parse(bytes, path.display())
    }

    /// Takes bytes for the document called `name`.
    pub(crate) fn parse(bytes: Vec<u8>, name: impl Display) -> anyhow::Result<Self> {
        let name = name.to_string();
        let text = std::str::from_utf8(&bytes).with_context(|| format!("{name} is not UTF-8"))?;
        let model = openapi_model::Document::parse(&name, text)?;
        Ok(Self { bytes, model })
    }

    /// Fails where the document is none that can be read. What is only missing is not asked for.
    pub(crate) fn check(&self) -> anyhow::Result<()> {
        let problems = self.model.problems().into_iter();
        let problems: Vec<String> = problems
            .filter(|problem| problem.kind != ProblemKind::Incomplete)
            .map(|problem| problem.to_string())
            .collect();
        anyhow::ensure!(problems.is_empty(), "{}", problems.join("\n"));
        Ok(())
    }

    /// The document as it was read.
    pub(crate) fn model(&self) -> &openapi_model::Document {
        &self.model
    }

    pub(crate) fn value(&self) -> &Value {
        self.model.value()
    }

    /// All that is wrong with it, in the order of its text.
    pub(crate) fn problems(&self) -> Vec<Problem> {
        self.model.problems()
    }

    /// `file:line:column` of the value at `pointer`, or of the nearest around it.
    pub(crate) fn locate(&self, pointer: &Pointer) -> String {
        let name = self.model.name();
        match self.model.position(pointer) {
            Some(position) => format!("{name}:{position}"),
            None => name.to_owned(),
        }
    }

    /// Follows a local reference once, or gives `value` back when it is none.
    pub(crate) fn resolve<'a>(&'a self, value: &'a Value) -> &'a Value {
        value["$ref"]
            .as_str()
            .and_then(Pointer::from_reference)
            .and_then(|pointer| pointer.get(self.value()))
            .unwrap_or(value)
    }
}

#[cfg(test)]
impl From<Value> for Document {
    fn from(value: Value) -> Self {
        let model = openapi_model::Document::of_value("", value);
        let bytes = Vec::new();
        Self { bytes, model }
    }
}
