//! JUnit's XML, which CI servers show as tests.

use std::fmt::Write;

use super::markup::escaped;
use crate::class::Class;
use crate::report::{Change, Report};

/// The report as a test suite: a case for each change, which fails unless the change is compatible.
#[must_use]
pub fn junit(report: &Report) -> String {
    let failures = report.changes.iter().filter(|change| change.class != Class::Compatible);
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n<testsuite name=\"openapi diff\" tests=\"{}\" failures=\"{}\">\n",
        report.changes.len(),
        failures.count()
    );
    for change in &report.changes {
        let name = attribute(&format!("{}: {}", change.subject, change.what));
        // Writing to a string does not fail.
        let _ = write!(text, "<testcase classname=\"{}\" name=\"{name}\"", change.kind);
        if let Some(location) = &change.locations.new {
            let _ = write!(
                text,
                " file=\"{}\" line=\"{}\"",
                attribute(&location.file),
                location.line
            );
        }
        text.push_str(&match change.class {
            Class::Compatible => "/>\n".to_owned(),
            class => format!(
                ">\n<failure type=\"{class}\" message=\"{}\">{}</failure>\n</testcase>\n",
                attribute(&change.why),
                escaped(&details(change))
            ),
        });
    }
    text + "</testsuite>\n</testsuites>\n"
}

/// A text as the value of an attribute, in which line breaks would become spaces.
fn attribute(text: &str) -> String {
    escaped(text)
        .replace('\n', "&#10;")
        .replace('\r', "&#13;")
        .replace('\t', "&#9;")
}

fn details(change: &Change) -> String {
    let mut lines = vec![change.subject.clone(), change.what.clone(), change.why.clone()];
    lines.extend(change.locations.old.as_ref().map(|location| format!("old: {location}")));
    lines.extend(change.locations.new.as_ref().map(|location| format!("new: {location}")));
    if !change.operations.is_empty() {
        lines.push(format!("operations: {}", change.operations.join(", ")));
    }
    lines.join("\n")
}
