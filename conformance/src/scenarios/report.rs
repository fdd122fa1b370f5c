//! `CONFORMANCE.md`: the result of each scenario.

use std::collections::BTreeMap;
use std::fmt::Write as _;

/// What became of a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Pass,
    Fail(String),
    /// No client that is made of the document can know it.
    NotExpressible(String),
}

/// The outcomes of a specification's scenarios.
pub(super) type Outcomes = BTreeMap<String, Vec<(String, Outcome)>>;

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

/// The part of the document between its markers.
pub(super) fn section(outcomes: &Outcomes, documents: usize, operations: usize) -> String {
    let total = Count::of(outcomes.values().flatten().map(|(_, outcome)| outcome));
    let all = total.pass + total.fail + total.not_expressible;
    let mut text = String::new();
    let _ = writeln!(
        text,
        "{all} scenarios; {documents} documents with {operations} operations. Of the {} scenarios that the documents \
         express, **{} pass: {}**.\n",
        total.pass + total.fail,
        total.pass,
        total.share()
    );
    text.push_str(
        "| specification | pass | fail | not expressible | of those expressed |\n| --- | ---: | ---: | ---: | ---: |\n",
    );
    for (spec, scenarios) in outcomes {
        let count = Count::of(scenarios.iter().map(|(_, outcome)| outcome));
        let _ = writeln!(
            text,
            "| {spec} | {} | {} | {} | {} |",
            count.pass,
            count.fail,
            count.not_expressible,
            count.share()
        );
    }
    let _ = writeln!(
        text,
        "| **all** | **{}** | **{}** | **{}** | **{}** |",
        total.pass,
        total.fail,
        total.not_expressible,
        total.share()
    );
    text.push_str("\n### What does not pass, and why\n\n| scenario | outcome | reason |\n| --- | --- | --- |\n");
    for (name, outcome) in outcomes.values().flatten() {
        let (word, reason) = match outcome {
            Outcome::Pass => continue,
            Outcome::Fail(reason) => ("fail", reason),
            Outcome::NotExpressible(reason) => ("not expressible", reason),
        };
        let _ = writeln!(text, "| {name} | {word} | {} |", cell(reason));
    }
    text.push_str("\n### What passes\n\n");
    for (spec, scenarios) in outcomes {
        let passed = scenarios.iter().filter(|(_, outcome)| *outcome == Outcome::Pass);
        let names: Vec<_> = passed.map(|(name, _)| name.as_str()).collect();
        if !names.is_empty() {
            let _ = writeln!(text, "- {spec}: {}", names.join(", "));
        }
    }
    text
}

/// A text in a cell of a table.
pub(super) fn cell(text: &str) -> String {
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
