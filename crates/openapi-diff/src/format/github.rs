//! Workflow commands of GitHub Actions: an annotation for each change, at its line of the new document.

use std::fmt::Write;

use crate::class::Class;
use crate::report::Report;

/// The report as annotations: errors for breaking changes, warnings for unclear ones, notices for the others.
#[must_use]
pub fn github(report: &Report) -> String {
    let mut text = String::new();
    for change in &report.changes {
        let level = match change.class {
            Class::Breaking => "error",
            Class::Unclear => "warning",
            Class::Compatible => "notice",
        };
        // Writing to a string does not fail.
        let _ = write!(text, "::{level} ");
        if let Some(location) = &change.locations.new {
            let (line, column) = (location.line, location.column);
            let _ = write!(text, "file={},line={line},col={column},", property(&location.file));
        }
        let title = format!("{}: {}", change.class, change.kind);
        let message = format!("{}: {}; {}", change.subject, change.what, change.why);
        let _ = writeln!(text, "title={}::{}", property(&title), data(&message));
    }
    text
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
