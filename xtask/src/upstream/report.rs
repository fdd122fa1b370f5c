//! The report, step by step, in Markdown.

use std::fmt::Write as _;

use openapi_diff::Class;
use openapi_diff::merge;

use super::release::Release;
use super::{Plan, Step};

/// All steps, or one.
pub(crate) fn markdown(plan: &Plan, only: Option<Step>) -> String {
    let mut text = String::new();
    if only.is_none() {
        text.push_str("# The vendor's new document\n\n");
    }
    let steps = [
        Step::Diff,
        Step::Merge,
        Step::Generate,
        Step::Version,
        Step::Changelog,
        Step::Migration,
        Step::Person,
    ];
    for step in steps.into_iter().filter(|step| only.is_none_or(|only| only == *step)) {
        let section = match (step, &plan.release) {
            (Step::Diff, _) => format!("## What the vendor changed\n\n{}", inner(&openapi_diff::format::markdown(&plan.vendor, None))),
            (Step::Merge, _) => format!("## The contract\n\n{}", merge::markdown(&plan.merge)),
            (_, None) if only.is_some() || step == Step::Generate => {
                "Nothing further is done, and nothing is written, until the conflicts are decided: by an edit of the contract that agrees \
                 with the vendor, by `--keep POINTER` for the contract, or by `--take POINTER` for the vendor.\n"
                    .to_owned()
            }
            (_, None) => continue,
            (Step::Generate, Some(release)) => generate(release),
            (Step::Version, Some(release)) => version(release),
            (Step::Changelog, Some(release)) => changelog(release),
            (Step::Migration, Some(release)) => migration(release),
            (Step::Person, Some(release)) => format!("## For a person\n\n{}", release.person.markdown()),
        };
        text.push_str(&section);
        text.push('\n');
    }
    text.truncate(text.trim_end().len());
    text + "\n"
}

/// A report within a report: its titles are one level lower.
fn inner(text: &str) -> String {
    text.replace("\n## ", "\n### ")
}

fn generate(release: &Release) -> String {
    let mut text = "## Generated files\n\n".to_owned();
    let _ = writeln!(text, "{}", counted(release.files.len(), "file changes", "files change"));
    if !release.files.is_empty() {
        text.push('\n');
    }
    for file in &release.files {
        let _ = writeln!(text, "- `{file}`");
    }
    text
}

fn version(release: &Release) -> String {
    let Release { report, version, .. } = release;
    let (step, next) = (release.step(), release.next());
    let mut text = "## Version\n\n".to_owned();
    let _ = writeln!(text, "**{version} -> {next}**: {}\n", words(step, version));
    let _ = writeln!(
        text,
        "- on the wire: {} breaking, {} unclear, {} compatible; {} step",
        report.count(Class::Breaking),
        report.count(Class::Unclear),
        report.count(Class::Compatible),
        report.step()
    );
    let rust = counted(
        release.rust.len(),
        "item is gone or another",
        "items are gone or others",
    );
    let _ = writeln!(
        text,
        "- in Rust: {rust}; {} step",
        if release.rust.is_empty() { "no" } else { "major" }
    );
    text
}

fn words(step: openapi_diff::Step, version: &semver::Version) -> String {
    let actual = step.before_1_0(version);
    match step {
        openapi_diff::Step::None => "nothing to release".to_owned(),
        _ if step == actual => format!("{step} step"),
        _ => format!("{actual} step (from 1.0.0 on a {step} step)"),
    }
}

fn changelog(release: &Release) -> String {
    let mut text = "## Changelog\n\n".to_owned();
    let sections = openapi_diff::format::changelog(&release.report);
    if sections.is_empty() {
        text.push_str("No entry.\n");
    }
    for (section, lines) in sections {
        let _ = write!(text, "### {section}\n\n{}\n\n", lines.join("\n"));
    }
    text.truncate(text.trim_end().len());
    text + "\n"
}

/// Old and new calls of the operations that break, then the items that are gone or others.
pub(crate) fn rows(release: &Release) -> Vec<(String, String)> {
    let code = |text: &str| format!("`{}`", text.replace('|', "\\|"));
    let mut rows = Vec::new();
    for (id, old) in &release.old.calls {
        match release.new.calls.get(id) {
            None => rows.push((code(&old.example), "gone".to_owned())),
            Some(new) if release.is_called_otherwise(old, new) => rows.push((code(&old.example), code(&new.example))),
            Some(_) => {}
        }
    }
    // The builder of an operation that is gone goes along.
    let gone = |id: &String| !release.new.calls.contains_key(id);
    let builders: Vec<&str> = release
        .old
        .calls
        .iter()
        .filter(|(id, _)| gone(id))
        .map(|(_, call)| call.builder.as_str())
        .collect();
    for change in &release.rust {
        let is_of_gone = builders
            .iter()
            .any(|builder| change.item == *builder || change.old.ends_with(&format!("-> {builder}")));
        if is_of_gone || change.item.ends_with("::new") {
            continue;
        }
        let of = |text: &str| match text {
            "struct" | "enum" | "variant" => code(&change.item),
            text if text.contains('(') => code(&format!("{}{}", around(&change.item), text)),
            text => code(&format!("{}: {text}", change.item)),
        };
        let new = change.new.as_deref().map_or_else(|| "gone".to_owned(), of);
        rows.push((of(&change.old), new));
    }
    rows
}

/// `ListPets::` of `ListPets::limit`.
fn around(item: &str) -> &str {
    item.rfind("::").and_then(|end| item.get(..end + 2)).unwrap_or_default()
}

fn migration(release: &Release) -> String {
    let mut text = "## Migration\n\n".to_owned();
    let rows = rows(release);
    let breaking: Vec<_> = release
        .report
        .changes
        .iter()
        .filter(|change| change.class > Class::Compatible)
        .collect();
    if rows.is_empty() && breaking.is_empty() {
        return text + "Nothing breaks.\n";
    }
    if !rows.is_empty() {
        text.push_str("| old | new |\n| --- | --- |\n");
        for (old, new) in rows {
            let _ = writeln!(text, "| {old} | {new} |");
        }
        text.push('\n');
    }
    for change in breaking {
        let calls = change.operations.iter().filter_map(|id| release.old.calls.get(id));
        let calls: Vec<String> = calls.take(3).map(|call| format!("`{}`", call.example)).collect();
        let called = if calls.is_empty() {
            String::new()
        } else {
            format!(" Called by {}.", calls.join(", "))
        };
        let _ = writeln!(
            text,
            "- {}: {}. {}.{called}",
            change.subject,
            change.what,
            sentence(&change.why)
        );
    }
    text
}

fn sentence(text: &str) -> String {
    let mut characters = text.chars();
    characters
        .next()
        .map(char::to_uppercase)
        .into_iter()
        .flatten()
        .chain(characters)
        .collect()
}

pub(crate) fn counted(count: usize, one: &str, several: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { several })
}
