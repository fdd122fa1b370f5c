//! A changelog, operation by operation.

use std::collections::BTreeMap;

use crate::class::Class;
use crate::report::{Change, Report};

/// How many operations are named where a change affects several.
const NAMED: usize = 4;

/// The sections of a changelog, each with its lines: `Added`, `Changed`, `Deprecated` and `Removed`, as Keep a Changelog
/// names them.
#[must_use]
pub fn changelog(report: &Report) -> BTreeMap<&'static str, Vec<String>> {
    let mut sections: BTreeMap<&'static str, Vec<(String, String)>> = BTreeMap::new();
    for change in &report.changes {
        let operations = operations(change);
        sections
            .entry(section(change))
            .or_default()
            .push((operations.clone(), line(change, &operations)));
    }
    let sections = sections.into_iter();
    let sections = sections.map(|(section, mut lines)| {
        lines.sort();
        lines.dedup();
        (section, lines.into_iter().map(|(_, line)| line).collect())
    });
    sections.collect()
}

fn section(change: &Change) -> &'static str {
    match change.kind {
        "deprecated" => "Deprecated",
        kind if kind.ends_with("-added") && change.class == Class::Compatible => "Added",
        kind if kind.ends_with("-removed") && change.class != Class::Compatible => "Removed",
        _ => "Changed",
    }
}

/// ``- `listPets`: query parameter `limit`: `maximum` changed from 20 to 10 (breaking).``
fn line(change: &Change, operations: &str) -> String {
    let subject = match change.operations.as_slice() {
        [only] => change.subject.strip_prefix(only.as_str()).unwrap_or(&change.subject),
        _ => &change.subject,
    };
    let subject = subject.trim_start_matches(": ");
    let parts = [operations, subject, &change.what];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let class = match change.class {
        Class::Compatible => String::new(),
        class => format!(" ({class})"),
    };
    format!("- {}{class}.", parts.join(": ").replace(['\n', '\r'], " "))
}

fn operations(change: &Change) -> String {
    let named: Vec<String> = change
        .operations
        .iter()
        .take(NAMED)
        .map(|name| format!("`{name}`"))
        .collect();
    match change.operations.len().saturating_sub(NAMED) {
        0 => named.join(", "),
        more => format!("{} and {more} more", named.join(", ")),
    }
}
