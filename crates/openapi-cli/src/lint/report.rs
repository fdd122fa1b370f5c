//! Checks a document by rules.

use std::fmt::Write as _;

use openapi_model::Document;

use super::findings::{Finding, Findings};
use super::reading::component_schemas;
use super::rule::Rule;

/// The exit code of a document that breaks rules.
pub const FINDINGS: u8 = 4;

/// The result of checking a document.
#[derive(Debug)]
pub struct Report {
    /// The findings, one a line.
    pub findings: String,
    /// The number of findings, and the reasons of the rules that they break.
    pub summary: String,
    /// Whether there are no findings.
    pub is_clean: bool,
}

/// Checks the document called `name` by `rules`. For an invalid document, only its problems are reported.
pub fn report(document: &Document, name: &str, rules: &[&Rule]) -> Report {
    let problems = document.problems();
    if !problems.is_empty() {
        return Report {
            summary: format!(
                "{name}: {}; rules were not checked\n",
                counted(problems.len(), "problem")
            ),
            findings: problems.iter().map(|problem| format!("{problem}\n")).collect(),
            is_clean: false,
        };
    }
    let findings = check(document, rules.iter().copied());
    if findings.is_empty() {
        let operations = document.operations().len();
        let schemas = component_schemas(document).count();
        return Report {
            summary: format!("{name}: no findings, {operations} operations, {schemas} schemas\n"),
            findings: String::new(),
            is_clean: true,
        };
    }
    let mut summary = format!("{name}: {}; the rules:\n", counted(findings.len(), "finding"));
    for rule in rules {
        if findings.iter().any(|finding| finding.rule == rule.name) {
            let _ = writeln!(summary, "  {}: {}", rule.name, rule.why);
        }
    }
    Report {
        findings: findings.iter().map(|finding| located(document, finding)).collect(),
        summary,
        is_clean: false,
    }
}

/// A line for a finding: with file, line and column, if the document was read from text.
fn located(document: &Document, finding: &Finding) -> String {
    let location = document.location(&finding.pointer);
    match location.position {
        Some(_) => format!("{location}: {finding}\n"),
        None => format!("{finding}\n"),
    }
}

/// The findings of `rules`, in the order of the document.
pub fn check<'a>(document: &Document, rules: impl IntoIterator<Item = &'a Rule>) -> Vec<Finding> {
    let mut findings = Findings::default();
    for rule in rules {
        findings.begin(rule.name);
        (rule.check)(document, &mut findings);
    }
    findings.sorted(document)
}

fn counted(count: usize, what: &str) -> String {
    match count {
        1 => format!("1 {what}"),
        count => format!("{count} {what}s"),
    }
}
