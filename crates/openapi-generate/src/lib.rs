#![doc = include_str!("../README.md")]

mod abridged;
mod additional_properties;
mod client_files;
mod decoders;
mod defaults;
mod document;
mod enums;
mod explanation;
mod explicit_null;
mod facts;
mod fields;
mod foreign_names;
mod formats;
#[cfg(any(test, fuzzing, fuzz_targets))]
#[doc(hidden)]
pub mod fuzzing;
mod generated;
mod identifier;
mod in_parallel;
mod layout;
mod numbers;
mod objects;
mod operations;
mod optional_schemas;
mod orphans;
mod output;
mod panics;
mod parameters;
mod patterns;
mod prose;
mod quoting;
mod requests;
mod resources;
mod response_fields;
mod rust_api;
mod rust_types;
mod samples;
mod schema_groups;
mod schemas;
mod sources;
mod stamp;
mod standalone;
mod tags;
mod type_text;
mod types;
mod unions;
mod values;
mod webhooks;
mod workspace;
mod xml;

use std::collections::BTreeMap;

pub use document::Document;
pub use facts::OPERATION_NAMES;
pub use generated::{FileChange, Generated};
pub use output::Output;
pub use rust_api::{ApiChange, Call, RustApi};
pub use sources::Sources;
pub use standalone::Package;
pub use workspace::Workspace;

/// What to generate, and from what.
#[derive(Clone, Debug)]
pub enum Settings {
    /// The generated files of a workspace.
    Workspace(Workspace),
    /// A crate of its own, from any document.
    Package(Package),
}

impl Settings {
    /// Generates in memory. `report` is called with each problem of the document and with each part that is refused.
    ///
    /// # Errors
    ///
    /// If the document cannot be read or generated, or a file of the same name exists and was not generated.
    pub fn generate(&self, report: &mut dyn FnMut(&str)) -> anyhow::Result<Generated> {
        match self {
            Self::Workspace(workspace) => workspace.generate(report),
            Self::Package(package) => standalone::generate(package, report),
        }
    }

    /// An example in Rust of a call of each operation, by the pointer of the operation in the document: with the required
    /// arguments, by the document's examples. An operation that cannot be generated has none. `report` as in
    /// [`generate`](Self::generate).
    ///
    /// # Errors
    ///
    /// If the document cannot be read or generated.
    pub fn examples(&self, report: &mut dyn FnMut(&str)) -> anyhow::Result<BTreeMap<String, String>> {
        match self {
            Self::Workspace(workspace) => workspace.examples(report),
            Self::Package(package) => standalone::examples(package, report),
        }
    }

    /// Lists what each lowering rule changes in the document, and why the generator needs it. `report` as in
    /// [`generate`](Self::generate).
    ///
    /// # Errors
    ///
    /// If the document cannot be read or generated.
    pub fn explain(&self, report: &mut dyn FnMut(&str)) -> anyhow::Result<String> {
        match self {
            Self::Workspace(workspace) => workspace.explain(report),
            Self::Package(package) => standalone::explain(package, report),
        }
    }
}

/// Whether generated code can check a text by this pattern.
///
/// # Errors
///
/// If it is not a regular expression, or has look-around, a back-reference or another construct that a finite automaton
/// cannot match.
pub fn check_pattern(pattern: &str) -> anyhow::Result<()> {
    patterns::compile(pattern).map(drop)
}
