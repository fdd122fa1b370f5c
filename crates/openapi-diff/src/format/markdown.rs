//! Markdown, for the text of a pull request.

use std::fmt::Write;

use semver::Version;

use super::summary::{counts, release};
use crate::class::Class;
use crate::report::{Change, Report};

/// The report as Markdown, worst changes first; with the step from `version`, if one is given.
#[must_use]
pub fn markdown(report: &Report, version: Option<&Version>) -> String {
    let mut text = format!("{}\n", counts(report));
    if let Some(version) = version {
        // Writing to a string does not fail.
        let _ = write!(text, "\n**{}**\n", release(report, version));
    }
    for class in Class::ALL {
        let changes: Vec<&Change> = report.changes.iter().filter(|change| change.class == class).collect();
        if changes.is_empty() {
            continue;
        }
        let title = match class {
            Class::Breaking => "Breaking",
            Class::Unclear => "Unclear",
            Class::Compatible => "Compatible",
        };
        let _ = write!(
            text,
            "\n## {title} ({})\n\n| what | change | why | operations |\n| --- | --- | --- | --- |\n",
            changes.len()
        );
        for change in changes {
            let operations: Vec<String> = change
                .operations
                .iter()
                .map(|name| format!("`{}`", cell(name)))
                .collect();
            let _ = writeln!(
                text,
                "| {} | {} | {} | {} |",
                cell(&change.subject),
                cell(&change.what),
                cell(&change.why),
                operations.join(", ")
            );
        }
    }
    text
}

/// A text escaped for a table cell.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace(['\n', '\r'], " ").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_hold_what_would_end_them() {
        assert_eq!(cell("a|b\n<i>"), "a\\|b &lt;i>");
    }
}
