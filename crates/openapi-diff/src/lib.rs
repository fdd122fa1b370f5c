#![doc = include_str!("../README.md")]

mod class;
mod comparison;
mod difference;
mod error;
pub mod format;
mod found;
mod graph;
mod merge;
mod model;
mod pairing;
mod pointer;
mod report;
mod rules;
mod settings;
mod step;
mod verdict;

use serde_json::Value;

pub use class::Class;
pub use error::{Error, Which};
pub use pointer::Pointer;
pub use report::{Change, Direction, Place, Report};
pub use settings::Settings;
pub use step::Step;

use comparison::Comparison;
use model::{Document, Operation};

/// Says what changed between two documents of OpenAPI 3.0.x or 3.1.x, in any mix.
///
/// # Errors
///
/// The first place that keeps one of them from being read: it is no such document, a value has another shape than
/// OpenAPI gives it, or a `$ref` leads nowhere, out of the document or back to itself.
pub fn diff(old: &Value, new: &Value) -> Result<Report, Error> {
    diff_with(old, new, &Settings::default())
}

/// [`diff`], with settings.
///
/// # Errors
///
/// Those of [`diff`].
pub fn diff_with(old: &Value, new: &Value, settings: &Settings) -> Result<Report, Error> {
    let old = open(old, Which::Old)?;
    let new = open(new, Which::New)?;
    let mut comparison = Comparison::new(old, new, settings);
    rules::document(&mut comparison);
    let operations = Operation::all(old).len().max(Operation::all(new).len());
    let finding = comparison.finish();
    Ok(Report {
        texts_changed: finding.texts_changed,
        changes: merge::changes(finding, operations),
    })
}

fn open(root: &Value, document: Which) -> Result<Document<'_>, Error> {
    Document::open(root).map_err(|(pointer, problem)| Error {
        document,
        pointer,
        problem,
    })
}
