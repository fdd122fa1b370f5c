//! Finds what a person has to look at: findings of the lint, hand-written code and tests that name what breaks, examples.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use openapi_cli::Document;
use openapi_cli::lint::report;
use openapi_diff::{Class, Direction};
use openapi_model::Pointer;

use super::person::Person;
use super::release::Release;
use super::report::counted;
use crate::workspace;

/// Folders of code by hand.
const FOLDERS: [&str; 8] = [
    "crates",
    "tests",
    "fuzz",
    "benchmarks",
    "soak",
    "xtask",
    "docs",
    "README.md",
];
/// How many lines of a file are named.
const LINES: usize = 8;

/// `prefix` is the folder of the contract's files, and not shown.
pub(crate) fn of(
    release: &Release,
    (before, contract): (&Document, &Document),
    prefix: &str,
    overlaid: Vec<String>,
    problems: Vec<String>,
) -> Person {
    let findings = |document: &Document| report(document.model(), "", &crate::lint::all_rules()).findings;
    let known = findings(before);
    let known: Vec<&str> = known.lines().map(without_location).collect();
    let findings = findings(contract);
    let new = findings.lines().filter(|line| !known.contains(&without_location(line)));
    let new = new.map(|line| line.replace(prefix, "")).collect();
    let lists = vec![
        ("What the rules find that is new (`cargo xtask lint`)", new),
        ("What the generator reports", problems),
        (
            "Actions of the overlay that select nothing any more, and were removed",
            overlaid,
        ),
        (
            "Code and tests by hand that name what breaks",
            uses(release, &workspace::root()),
        ),
        (
            "Examples of the contract whose schema changed",
            examples(release, contract),
        ),
    ];
    Person { lists }
}

/// A finding without its file, line and column.
fn without_location(line: &str) -> &str {
    line.find(": #").and_then(|start| line.get(start..)).unwrap_or(line)
}

/// `file: lines` of hand-written files with the names that are gone or others.
fn uses(release: &Release, root: &Path) -> Vec<String> {
    let mut words: BTreeMap<String, String> = BTreeMap::new();
    for change in &release.rust {
        let item = change.item.trim_end_matches("()");
        match item.rsplit_once("::") {
            // A field, a method or a variant, in files that name its type or the operation's method.
            Some((around, name)) => drop(words.insert(name.to_owned(), around.to_owned())),
            None => drop(words.insert(item.to_owned(), String::new())),
        }
    }
    for (id, call) in &release.old.calls {
        if !release.new.calls.contains_key(id) {
            words.insert(id.clone(), String::new());
            words.insert(call.builder.clone(), String::new());
        }
    }
    let mut found = Vec::new();
    for folder in FOLDERS {
        search(&root.join(folder), &words, &mut found);
    }
    found.sort();
    found
}

fn search(path: &Path, words: &BTreeMap<String, String>, found: &mut Vec<String>) {
    if path.is_dir() {
        let skipped = path
            .file_name()
            .is_some_and(|name| name == "target" || name == "node_modules");
        for entry in fs::read_dir(path).into_iter().flatten().flatten().filter(|_| !skipped) {
            search(&entry.path(), words, found);
        }
        return;
    }
    let is_read = path
        .extension()
        .is_some_and(|extension| ["rs", "md", "snap"].iter().any(|known| extension == *known));
    let text = match fs::read_to_string(path) {
        Ok(text) if is_read => text,
        _ => return,
    };
    if text.lines().take(3).any(|line| line.contains("@generated")) {
        return;
    }
    let file = workspace::shown(path);
    let known = |around: &str| around.is_empty() || has_word(&text, around);
    for (word, _) in words.iter().filter(|(_, around)| known(around)) {
        let lines = text.lines().enumerate().filter(|(_, line)| has_word(line, word));
        let lines: Vec<String> = lines.map(|(index, _)| (index + 1).to_string()).collect();
        if !lines.is_empty() {
            let more = lines.len().saturating_sub(LINES);
            let shown = lines.iter().take(LINES).cloned().collect::<Vec<_>>().join(", ");
            let more = if more == 0 {
                String::new()
            } else {
                format!(" and {more} more")
            };
            let line = if lines.len() == 1 { "line" } else { "lines" };
            found.push(format!("`{file}`: `{word}` in {line} {shown}{more}"));
        }
    }
}

/// Whether a text has a word, and not only as a part of another.
fn has_word(text: &str, word: &str) -> bool {
    let is_part =
        |character: Option<char>| character.is_some_and(|character| character.is_alphanumeric() || character == '_');
    let mut found = text.match_indices(word);
    found.any(|(index, _)| {
        !is_part(text[..index].chars().next_back()) && !is_part(text[index + word.len()..].chars().next())
    })
}

/// The examples of responses of operations whose responses changed.
fn examples(release: &Release, contract: &Document) -> Vec<String> {
    let changed = release.report.changes.iter().filter(|change| {
        change.class > Class::Compatible && matches!(change.direction, Direction::Response | Direction::Both)
    });
    let operations: Vec<&String> = changed.flat_map(|change| &change.operations).collect();
    let model = contract.model();
    let mut examples: Vec<String> = Vec::new();
    for operation in model.operations() {
        if !operation
            .id()
            .is_some_and(|id| operations.iter().any(|changed| *changed == id))
        {
            continue;
        }
        for (_, response) in operation.responses(model) {
            let media_types = response.entries("content");
            let listed = media_types.flat_map(|(_, media_type)| media_type.entries("examples"));
            examples.extend(listed.map(|(_, example)| {
                let example: Pointer = model.resolve(example).pointer;
                format!("`{example}`")
            }));
        }
    }
    examples.sort();
    examples.dedup();
    if examples.len() > 20 {
        let more = examples.len() - 20;
        examples.truncate(20);
        examples.push(counted(more, "more", "more"));
    }
    examples
}
