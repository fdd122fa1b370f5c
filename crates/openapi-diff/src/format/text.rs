//! Plain text for a terminal.

use std::fmt::Write;

use semver::Version;

use super::summary::{counts, release};
use crate::class::Class;
use crate::report::{Change, Direction, Report};

/// The report as text, worst changes first; with the step from `version`, if one is given.
#[must_use]
pub fn text(report: &Report, version: Option<&Version>) -> String {
    let mut text = String::new();
    for class in Class::ALL {
        let changes: Vec<&Change> = report.changes.iter().filter(|change| change.class == class).collect();
        if changes.is_empty() {
            continue;
        }
        // Writing to a string does not fail.
        let _ = writeln!(text, "{} ({})", class.to_string().to_uppercase(), changes.len());
        for change in changes {
            let _ = writeln!(text, "  {}", change.subject);
            let _ = writeln!(text, "    {} [{}]", change.what, change.kind);
            let _ = writeln!(text, "    {}", change.why);
            let locations: Vec<String> = [&change.locations.old, &change.locations.new]
                .into_iter()
                .flatten()
                .map(ToString::to_string)
                .collect();
            if !locations.is_empty() {
                let _ = writeln!(text, "    at {}", locations.join(" -> "));
            }
            if let Some(reach) = reach(change) {
                let _ = writeln!(text, "    {reach}");
            }
        }
        text.push('\n');
    }
    let _ = writeln!(text, "{}", counts(report));
    if let Some(version) = version {
        let _ = writeln!(text, "{}", release(report, version));
    }
    text
}

/// The direction and the operations, if the subject does not name them.
fn reach(change: &Change) -> Option<String> {
    let direction = match change.direction {
        Direction::Request => "sent by",
        Direction::Response => "returned by",
        Direction::Both => "sent and returned by",
        Direction::Operation => "affects",
    };
    match change.operations.as_slice() {
        [] => None,
        [only] if change.subject.starts_with(only.as_str()) => None,
        operations => Some(format!("{direction} {}", operations.join(", "))),
    }
}
