#![doc = include_str!("../README.md")]

mod accepted;
mod changes;
mod class;
mod comparison;
mod difference;
mod error;
mod filter;
pub mod format;
mod found;
mod graph;
mod kinds;
pub mod merge;
mod model;
mod pair;
mod pairing;
mod report;
mod rules;
mod settings;
mod step;
mod verdict;
mod words;

use openapi_model::{Document, ProblemKind};
use serde_json::Value;

pub use accepted::Accepted;
pub use class::Class;
pub use error::{Error, Which};
pub use filter::Filter;
pub use kinds::{KINDS, Kind, kind};
pub use openapi_model::Pointer;
pub use report::{Change, Direction, Location, Locations, Pointers, Report};
pub use settings::Settings;
pub use step::Step;

use comparison::Comparison;

/// Compares two documents of OpenAPI 3.0.x or 3.1.x, in any mix.
///
/// # Errors
///
/// Those of [`diff_documents`].
pub fn diff(old: &Value, new: &Value) -> Result<Report, Error> {
    diff_with(old, new, &Settings::default())
}

/// [`diff`], with settings.
///
/// # Errors
///
/// Those of [`diff_documents`].
pub fn diff_with(old: &Value, new: &Value, settings: &Settings) -> Result<Report, Error> {
    let [old, new] = [old, new].map(|value| Document::of_value("", value.clone()));
    diff_documents(&old, &new, settings)
}

/// [`diff_with`], of documents that have been read.
///
/// # Errors
///
/// The first problem that keeps one of them from being compared: it is not such a document, a value has another shape
/// than OpenAPI requires, or a `$ref` has no target, leads out of the document or back to itself.
///
/// ```
/// use openapi_diff::{Settings, diff_documents};
/// use openapi_model::Document;
///
/// let read = |title: &str| Document::read("pets.yaml", &format!("openapi: 3.1.0\ninfo: {{title: {title}, version: '1'}}\n"));
/// let report = diff_documents(&read("Pets")?, &read("Cats")?, &Settings::default()).expect("both are documents");
/// assert!(report.is_empty());
/// assert_eq!(report.texts_changed, 1);
/// # Ok::<(), openapi_model::Problems>(())
/// ```
pub fn diff_documents(old: &Document, new: &Document, settings: &Settings) -> Result<Report, Error> {
    check(old, Which::Old)?;
    check(new, Which::New)?;
    let mut comparison = Comparison::new(old, new, settings, &rules::RULES);
    rules::document(&mut comparison);
    let operations = old.operations().len().max(new.operations().len());
    let finding = comparison.finish();
    let texts_changed = finding.texts_changed;
    let mut changes = changes::of(finding, operations);
    for change in &mut changes {
        let Pointers {
            old: before,
            new: after,
        } = &change.pointers;
        change.locations = Locations {
            old: before.as_ref().and_then(|pointer| Location::of(old, pointer)),
            new: (after.as_ref().or(before.as_ref())).and_then(|pointer| Location::of(new, pointer)),
        };
    }
    Ok(Report {
        changes,
        texts_changed,
        accepted: 0,
    })
}

/// Finds the first problem, apart from missing members.
fn check(document: &Document, which: Which) -> Result<(), Error> {
    let mut problems = document.problems().into_iter();
    match problems.find(|problem| problem.kind != ProblemKind::Incomplete) {
        None => Ok(()),
        Some(problem) => Err(Error {
            document: which,
            pointer: problem.pointer,
            problem: format!("found {}, expected {}", problem.found, problem.expected),
        }),
    }
}
