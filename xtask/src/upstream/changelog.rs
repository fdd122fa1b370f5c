//! The changelog with an entry for the new document.

use std::fs;
use std::path::Path;

use anyhow::Context;

use super::release::Release;

/// The sections in the order of Keep a Changelog, after the migration guide.
const SECTIONS: [&str; 4] = ["Added", "Changed", "Deprecated", "Removed"];

/// The text with the lines of the release under `Unreleased`; `None` if there is no changelog, or nothing to enter.
pub(crate) fn with(path: &Path, release: &Release) -> anyhow::Result<Option<String>> {
    if !path.exists() {
        return Ok(None);
    }
    let before = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let mut lines: Vec<String> = before.lines().map(str::to_owned).collect();
    let unreleased = lines.iter().position(|line| line.starts_with("## Unreleased"));
    let unreleased = unreleased.with_context(|| format!("{} has no section `## Unreleased`", path.display()))?;
    for (section, entries) in openapi_diff::format::changelog(&release.report) {
        enter(&mut lines, unreleased, section, entries);
    }
    migrate(&mut lines, unreleased, release);
    let after = lines.join("\n") + "\n";
    Ok((after != before).then_some(after))
}

/// The line after the section that begins at `start`.
fn end(lines: &[String], start: usize, mark: &str) -> usize {
    let next = lines
        .iter()
        .skip(start + 1)
        .position(|line| line.starts_with(mark) || line.starts_with("## "));
    next.map_or(lines.len(), |next| start + 1 + next)
}

fn find(lines: &[String], unreleased: usize, section: &str) -> Option<usize> {
    let title = format!("### {section}");
    (unreleased..end(lines, unreleased, "## ")).find(|index| lines[*index] == title)
}

fn enter(lines: &mut Vec<String>, unreleased: usize, section: &str, entries: Vec<String>) {
    if let Some(start) = find(lines, unreleased, section) {
        lines.splice(start + 2..start + 2, entries);
        return;
    }
    // Before the next of the sections that is there.
    let later = SECTIONS.iter().skip_while(|known| **known != section).skip(1);
    let at = later.filter_map(|later| find(lines, unreleased, later)).next();
    let at = at.unwrap_or_else(|| end(lines, unreleased, "## "));
    let title = [format!("### {section}"), String::new()];
    lines.splice(at..at, title.into_iter().chain(entries).chain([String::new()]));
}

/// Rows at the end of the table of the migration guide.
fn migrate(lines: &mut Vec<String>, unreleased: usize, release: &Release) {
    let rows: Vec<String> = super::report::rows(release)
        .into_iter()
        .map(|(old, new)| format!("| {old} | {new} |"))
        .collect();
    if rows.is_empty() {
        return;
    }
    match find(lines, unreleased, "Migration guide") {
        Some(start) => {
            let last = (start..end(lines, start, "### "))
                .rev()
                .find(|index| lines[*index].starts_with('|'));
            let at = last.map_or(start + 2, |last| last + 1);
            lines.splice(at..at, rows);
        }
        None => {
            let head = ["### Migration guide", "", "| old | new |", "| --- | --- |"].map(str::to_owned);
            let at = unreleased + 2;
            lines.splice(at..at, head.into_iter().chain(rows).chain([String::new()]));
        }
    }
}
