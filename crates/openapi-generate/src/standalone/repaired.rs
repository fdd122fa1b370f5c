//! Repairs an invalid document.

use std::collections::HashMap;

use anyhow::ensure;
use openapi_model::{Pointer, Repair};

use super::{Package, extensions};
use crate::document::Document;

pub(super) struct Repaired {
    pub(super) document: Document,
    /// The values that are replaced by any JSON.
    pub(super) losses: Vec<Pointer>,
}

/// Reads the document, and reports what was repaired; an error if it must be valid.
pub(super) fn read(package: &Package, report: &mut dyn FnMut(&str)) -> anyhow::Result<Repaired> {
    // What is not valid is said in the words that every command has for it.
    let document = if package.strict {
        package.sources.read()?
    } else {
        package.sources.open()?
    };
    let (Document { bytes, model }, repairs) = document.repaired();
    notes(&repairs).iter().for_each(|note| report(note));
    let (model, foreign) = extensions::known(model);
    foreign.iter().for_each(|note| report(note));
    let problems = repairs.len() + foreign.len();
    ensure!(
        problems == 0 || !package.strict,
        "{problems} problems; without --strict the document is repaired as shown",
    );
    let losses = repairs.into_iter().filter(|repair| repair.loss);
    Ok(Repaired {
        document: Document { bytes, model },
        losses: losses.map(|repair| repair.problem.pointer).collect(),
    })
}

/// A document that was read already.
#[cfg(any(test, fuzzing, fuzz_targets))]
pub(super) fn of(document: &Document) -> Document {
    let model = openapi_model::Document::of_value(document.model.name(), document.value().clone());
    let model = extensions::known(model.repaired().0).0;
    let bytes = document.bytes.clone();
    Document { bytes, model }
}

/// One line for all repairs of a kind, with the location of the first.
fn notes(repairs: &[Repair]) -> Vec<String> {
    let kind = |repair: &Repair| {
        (
            repair.problem.found.clone(),
            repair.problem.expected.clone(),
            repair.done.clone(),
        )
    };
    let mut counts: HashMap<_, usize> = HashMap::new();
    for repair in repairs {
        *counts.entry(kind(repair)).or_default() += 1;
    }
    let firsts = repairs
        .iter()
        .filter_map(|repair| Some((repair, counts.remove(&kind(repair))?)));
    let notes = firsts.map(|(repair, count)| match count {
        1 => format!("note: {repair}"),
        count => format!("note: {repair} (and {} more of this kind)", count - 1),
    });
    notes.collect()
}
