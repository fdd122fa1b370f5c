//! What is to be released: changes on the wire, changes of the Rust API, the files.

use openapi_diff::{Class, Report, Step};
use openapi_generate::{ApiChange, Call, Generated, RustApi};
use semver::Version;

use super::person::Person;

pub(crate) struct Release {
    /// What changed on the wire, from the contract before to the merged one.
    pub(crate) report: Report,
    /// What code may name that is gone or another.
    pub(crate) rust: Vec<ApiChange>,
    pub(crate) old: RustApi,
    pub(crate) new: RustApi,
    /// Everything to be written.
    pub(crate) generated: Generated,
    /// The generated files among it that differ.
    pub(crate) files: Vec<String>,
    pub(crate) version: Version,
    pub(crate) person: Person,
}

impl Release {
    pub(crate) fn new(
        report: Report,
        (old, new): (RustApi, RustApi),
        generated: Generated,
        files: Vec<String>,
    ) -> anyhow::Result<Self> {
        Ok(Self {
            rust: old.breaks(&new),
            report,
            old,
            new,
            generated,
            files,
            version: openapi_cli::diff::version(env!("CARGO_PKG_VERSION"))?,
            person: Person::default(),
        })
    }

    /// Whether callers break, or may: on the wire or when they compile.
    pub(crate) fn breaks(&self) -> bool {
        !self.rust.is_empty() || self.report.worst().is_some_and(|worst| worst > Class::Compatible)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.report.is_empty() && self.rust.is_empty() && self.files.is_empty()
    }

    /// The step of the version: the larger of what the wire and the Rust API ask for.
    pub(crate) fn step(&self) -> Step {
        let rust = if self.rust.is_empty() { Step::None } else { Step::Major };
        self.report.step().max(rust)
    }

    /// Whether calls of an operation change, and not only the values of its example.
    pub(crate) fn is_called_otherwise(&self, old: &Call, new: &Call) -> bool {
        old.method != new.method || self.old.items.get(&old.method) != self.new.items.get(&new.method)
    }

    /// The version to release.
    pub(crate) fn next(&self) -> Version {
        self.step().applied(&self.version)
    }
}
