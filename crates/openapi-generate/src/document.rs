//! OpenAPI documents, with the bytes of their files.

use std::fmt::Display;
use std::io;
use std::path::Path;

use anyhow::Context;
use openapi_model::{Folder, Operation, Pointer, Problem, ProblemKind, Repair};
use serde_json::Value;

/// A document and the bytes that it was read from.
#[derive(Debug)]
pub struct Document {
    /// The bytes of the document's file, of the files that it refers to in that order, and of each overlay.
    pub(crate) bytes: Vec<Vec<u8>>,
    pub(crate) model: openapi_model::Document,
}

impl Document {
    /// Reads YAML or JSON that is a valid document.
    ///
    /// # Errors
    ///
    /// When the file cannot be read, or [`check`](Self::check) fails.
    pub fn read(path: &Path) -> anyhow::Result<Self> {
        let document = Self::open(path)?;
        document.check()?;
        Ok(document)
    }

    /// Reads YAML or JSON, valid or not, and the files that it refers to.
    pub fn open(path: &Path) -> anyhow::Result<Self> {
        let bytes = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        let folder = Folder::of(path);
        Self::parse_files(bytes, path.display(), |path| folder.read(path))
    }

    /// Takes bytes for the document called `name`, which is one file.
    pub fn parse(bytes: Vec<u8>, name: impl Display) -> anyhow::Result<Self> {
        let name = name.to_string();
        let model = openapi_model::Document::parse(&name, text(&bytes, &name)?)?;
        let bytes = vec![bytes];
        Ok(Self { bytes, model })
    }

    /// Takes bytes for the document called `name`, and reads the files that it refers to.
    pub fn parse_files(
        mut bytes: Vec<u8>,
        name: impl Display,
        mut read: impl FnMut(&str) -> io::Result<String>,
    ) -> anyhow::Result<Self> {
        let name = name.to_string();
        let mut others = Vec::new();
        let model = openapi_model::Document::parse_files(&name, text(&bytes, &name)?, |path| {
            let text = read(path)?;
            others.extend(text.bytes());
            Ok(text)
        })?;
        bytes.append(&mut others);
        let bytes = vec![bytes];
        Ok(Self { bytes, model })
    }

    /// Fails if the document is invalid. Members that are only missing are allowed.
    pub fn check(&self) -> anyhow::Result<()> {
        let problems = self.model.problems().into_iter();
        let problems: Vec<String> = problems
            .filter(|problem| problem.kind != ProblemKind::Incomplete)
            .map(|problem| problem.to_string())
            .collect();
        anyhow::ensure!(problems.is_empty(), "{}", problems.join("\n"));
        Ok(())
    }

    /// The document without what is invalid in it, where its meaning is clear, and what was repaired.
    #[must_use]
    pub fn repaired(self) -> (Self, Vec<Repair>) {
        let Self { bytes, model } = self;
        let (model, repairs) = model.repaired();
        (Self { bytes, model }, repairs)
    }

    /// The document as it was read.
    pub fn model(&self) -> &openapi_model::Document {
        &self.model
    }

    /// The document as it was read, without the bytes.
    #[must_use]
    pub fn into_model(self) -> openapi_model::Document {
        self.model
    }

    /// The same as JSON.
    pub(crate) fn into_value(self) -> Value {
        self.model.into_value()
    }

    /// The document as JSON.
    pub fn value(&self) -> &Value {
        self.model.value()
    }

    /// The operations that have an id, by their paths and the names of their methods.
    pub(crate) fn operations(&self) -> Vec<Operation<'_>> {
        let mut operations = self.model.operations();
        operations.retain(|operation| operation.id().is_some());
        operations.sort_by(|left, right| (&left.path, left.method).cmp(&(&right.path, right.method)));
        operations
    }

    /// All problems of it, in the order of its text.
    pub fn problems(&self) -> Vec<Problem> {
        self.model.problems()
    }

    /// `file:line:column` of the value at `pointer`, or of the nearest around it.
    pub fn locate(&self, pointer: &Pointer) -> String {
        self.model.location(pointer).to_string()
    }
}

pub(crate) fn text<'a>(bytes: &'a [u8], name: &str) -> anyhow::Result<&'a str> {
    std::str::from_utf8(bytes).with_context(|| format!("{name} is not UTF-8"))
}

impl From<Value> for Document {
    fn from(value: Value) -> Self {
        let model = openapi_model::Document::of_value("", value);
        let bytes = Vec::new();
        Self { bytes, model }
    }
}
