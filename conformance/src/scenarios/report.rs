//! `CONFORMANCE.md`: the result of each scenario.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::outcome::{Kind, Outcome};
use super::scenario::Scenario;

/// What became of all scenarios with one generator.
pub(super) struct Column {
    pub(super) title: String,
    /// Or why it was not measured.
    pub(super) measured: Result<Measured, String>,
}

pub(super) struct Measured {
    pub(super) documents: usize,
    /// How many crates there are, and how many compile.
    pub(super) crates: usize,
    pub(super) compiled: usize,
    /// Of the crates that compile.
    pub(super) operations: usize,
    pub(super) outcomes: BTreeMap<String, Outcome>,
}

impl Column {
    /// A generator that could not be installed or driven.
    pub(super) fn unmeasured(title: String, error: &anyhow::Error) -> Self {
        let measured = Err(format!("{error:#}"));
        Self { title, measured }
    }

    /// Its numbers in a line.
    pub(super) fn summary(&self) -> String {
        match &self.measured {
            Ok(measured) => {
                let count = measured.count(|_| true);
                let (pass, all) = (count.pass, count.pass + count.fail);
                format!("{}: {pass} of {all} scenarios pass, {}", self.title, count.share())
            }
            Err(error) => format!("{}: not measured: {error}", self.title),
        }
    }

    fn count(&self, is_of: impl Fn(&str) -> bool) -> Option<Count> {
        Some(self.measured.as_ref().ok()?.count(is_of))
    }
}

impl Measured {
    fn count(&self, is_of: impl Fn(&str) -> bool) -> Count {
        let outcomes = self.outcomes.iter().filter(|(name, _)| is_of(name));
        Count::of(outcomes.map(|(_, outcome)| outcome))
    }
}

#[derive(Clone, Copy, Default)]
struct Count {
    pass: usize,
    fail: usize,
    not_expressible: usize,
}

impl Count {
    fn of<'a>(outcomes: impl IntoIterator<Item = &'a Outcome>) -> Self {
        let mut count = Self::default();
        for outcome in outcomes {
            match outcome {
                Outcome::Pass => count.pass += 1,
                Outcome::Fail(_) => count.fail += 1,
                Outcome::NotExpressible(_) => count.not_expressible += 1,
            }
        }
        count
    }

    fn share(self) -> String {
        let all = self.pass + self.fail;
        if all == 0 {
            return "–".to_owned();
        }
        #[expect(clippy::cast_precision_loss, reason = "there are hundreds")]
        let share = self.pass as f64 * 100.0 / all as f64;
        // Only all is 100 %.
        format!("{:.1} %", if self.fail > 0 { share.min(99.9) } else { share })
    }
}

/// The text of the section after its introduction.
pub(super) fn section(scenarios: &[Scenario], columns: &[Column], documents: usize, operations: usize) -> String {
    let mut text = String::new();
    let total = columns
        .first()
        .and_then(|ours| ours.count(|_| true))
        .unwrap_or_default();
    let expressed = total.pass + total.fail;
    let _ = writeln!(
        text,
        "{} scenarios; {documents} documents with {operations} operations. Of the {expressed} scenarios that the documents express, \
         **{} pass: {}**.\n",
        expressed + total.not_expressible,
        total.pass,
        total.share()
    );
    totals(&mut text, columns, expressed);
    by_specification(&mut text, scenarios, columns);
    if let Some(Ok(ours)) = columns.first().map(|column| &column.measured) {
        text.push_str("\n### What does not pass, and why\n\n| scenario | outcome | reason |\n| --- | --- | --- |\n");
        for Scenario { name, .. } in scenarios {
            let (word, reason) = match &ours.outcomes[name] {
                Outcome::Pass => continue,
                Outcome::Fail(fault) => ("fail", &fault.text),
                Outcome::NotExpressible(reason) => ("not expressible", reason),
            };
            let _ = writeln!(text, "| {name} | {word} | {} |", cell(reason));
        }
    }
    for column in columns.iter().skip(1) {
        let reasons = reasons(column);
        if !reasons.is_empty() {
            let _ = writeln!(
                text,
                "\n### Why scenarios fail with {}\n\n{}",
                column.title,
                reasons.trim_end()
            );
        }
    }
    passed(&mut text, scenarios, columns);
    text
}

/// The generators side by side.
fn totals(text: &mut String, columns: &[Column], expressed: usize) {
    text.push_str(
        "| generator | crates | of them compile | operations in these | pass | fail | of those expressed |\n\
         | --- | ---: | ---: | ---: | ---: | ---: | ---: |\n",
    );
    for column in columns {
        let _ = match &column.measured {
            Ok(measured) => {
                let count = measured.count(|_| true);
                writeln!(
                    text,
                    "| {} | {} of {} | {} | {} | {} | {} | {} |",
                    column.title,
                    measured.crates,
                    measured.documents,
                    measured.compiled,
                    measured.operations,
                    count.pass,
                    count.fail,
                    count.share()
                )
            }
            Err(error) => writeln!(
                text,
                "| {} | not measured: {} | | | | | of {expressed} |",
                column.title,
                cell(error)
            ),
        };
    }
}

/// The scenarios that pass, by specification, with a column for each generator.
fn by_specification(text: &mut String, scenarios: &[Scenario], columns: &[Column]) {
    let titles: Vec<_> = columns.iter().map(|column| column.title.as_str()).collect();
    let _ = writeln!(
        text,
        "\nThe scenarios that pass, of those that the documents express:\n\n| specification | expressed | {} | not expressible |\n\
         | --- | ---: |{} ---: |",
        titles.join(" | "),
        " ---: |".repeat(columns.len())
    );
    let mut row = |name: &str, is_of: &dyn Fn(&str) -> bool| {
        let counts: Vec<_> = columns.iter().map(|column| column.count(is_of)).collect();
        let first = counts.first().copied().flatten().unwrap_or_default();
        let passes = counts.iter().map(|count| match count {
            Some(count) if first.pass + first.fail > 0 => count.pass.to_string(),
            _ => "–".to_owned(),
        });
        let passes: Vec<_> = passes.collect();
        let expressed = first.pass + first.fail;
        let _ = writeln!(
            text,
            "| {name} | {expressed} | {} | {} |",
            passes.join(" | "),
            first.not_expressible
        );
    };
    let mut specs: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for Scenario { spec, name, .. } in scenarios {
        specs.entry(spec).or_default().push(name);
    }
    for (spec, names) in &specs {
        row(spec, &|name| names.contains(&name));
    }
    row("all", &|_| true);
}

/// The failures with a generator by their kinds, with examples.
pub(super) fn reasons(column: &Column) -> String {
    let mut kinds: BTreeMap<Kind, BTreeMap<String, Vec<&str>>> = BTreeMap::new();
    for (name, outcome) in column.measured.iter().flat_map(|measured| &measured.outcomes) {
        if let Outcome::Fail(fault) = outcome {
            let reasons = kinds.entry(fault.kind).or_default();
            reasons.entry(cell(&fault.text)).or_default().push(name);
        }
    }
    let mut text = String::new();
    for (kind, reasons) in kinds {
        let all: usize = reasons.values().map(Vec::len).sum();
        let _ = writeln!(text, "- {}: {all}", kind.title());
        let mut reasons: Vec<_> = reasons.into_iter().collect();
        reasons.sort_by_key(|(_, names)| std::cmp::Reverse(names.len()));
        for (reason, names) in reasons.iter().take(EXAMPLES) {
            let _ = writeln!(text, "  - {} ({}, such as {})", reason, names.len(), names[0]);
        }
    }
    text
}

/// The most reasons that are shown of a kind.
const EXAMPLES: usize = 3;

fn passed(text: &mut String, scenarios: &[Scenario], columns: &[Column]) {
    let Some(Ok(ours)) = columns.first().map(|column| &column.measured) else {
        return;
    };
    text.push_str("\n### What passes\n\n");
    let mut specs: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for Scenario { spec, name, .. } in scenarios {
        if ours.outcomes[name] == Outcome::Pass {
            specs.entry(spec).or_default().push(name);
        }
    }
    for (spec, names) in specs {
        let _ = writeln!(text, "- {spec}: {}", names.join(", "));
    }
}

/// A text in a cell of a table.
fn cell(text: &str) -> String {
    const LONGEST: usize = 220;
    let line = text
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .replace('|', "\\|");
    // The port differs from run to run.
    let line = localhost(&line);
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

fn localhost(text: &str) -> String {
    let mut parts = text.split("localhost:");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str("localhost");
        out.push_str(part.trim_start_matches(|digit: char| digit.is_ascii_digit()));
    }
    out
}
