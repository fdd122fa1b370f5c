//! The rows of the report as it is: what the cache does not know was measured elsewhere, and is kept.

use std::collections::BTreeMap;

use super::generator::Generator;
use super::list::Document;
use super::measure::{Checked, Measured};

/// What a row says of a check whose crate is another one now.
pub(super) const EARLIER: &str = "checked as an earlier version generated it";

/// What is said of the documents that are in the list, by their names.
pub(super) fn read(report: &str, generator: Generator, documents: &[Document]) -> BTreeMap<String, Measured> {
    let heading = format!("### {}", generator.title());
    let lines = report
        .lines()
        .skip_while(|line| *line != super::HEADING)
        .skip_while(|line| *line != heading);
    let rows: BTreeMap<&str, Measured> = lines
        .skip(1)
        .take_while(|line| !line.starts_with('#'))
        .filter_map(row)
        .collect();
    // A document at another commit has another link.
    let known = documents
        .iter()
        .filter_map(|document| Some((document.name.clone(), rows.get(document.link().as_str())?.clone())));
    known.collect()
}

/// The link of a row's document, and what was measured.
fn row(line: &str) -> Option<(&str, Measured)> {
    let cells: Vec<&str> = line.strip_prefix("| ")?.strip_suffix(" |")?.split(" | ").collect();
    let [
        link,
        kilobytes,
        operations,
        generated,
        typed,
        clean,
        seconds,
        megabytes,
        check,
        said,
    ] = cells[..]
    else {
        return None;
    };
    let (said, is_earlier) = match said.strip_suffix(EARLIER) {
        Some(rest) => (rest, true),
        None => (said, false),
    };
    let said = said.strip_suffix("; ").unwrap_or(said);
    let (said, dependencies) = match said.rsplit_once("its dependencies take ") {
        Some((rest, seconds)) => (rest, seconds.strip_suffix(" s more")?.parse().ok()),
        None => (said, None),
    };
    let said = said.strip_suffix("; ").unwrap_or(said);
    let fault = matches!(clean, "no" | "warns").then(|| said.replace("\\|", "|").replace("\\<", "<"));
    let seconds_of_check: Option<f64> = check.parse().ok();
    let (error, error_of_check) = match seconds_of_check {
        Some(_) => (None, fault),
        None => (fault, None),
    };
    let measured = Measured {
        bytes: kilobytes.parse::<u64>().ok()? * 1024,
        operations: operations.parse().ok()?,
        generated: generated.parse().ok()?,
        typed: typed.parse().ok()?,
        seconds: seconds.parse().ok()?,
        megabytes: megabytes.parse().ok(),
        error,
        digest: String::new(),
        check: seconds_of_check.map(|seconds| Checked {
            seconds,
            dependencies,
            error: error_of_check,
            warns: clean == "warns",
            is_earlier,
        }),
    };
    Some((link, measured))
}

#[cfg(test)]
mod tests {
    use super::super::{list, report};
    use super::*;

    #[test]
    fn what_is_measured_elsewhere_stays() {
        let documents = list::read().unwrap();
        let checked = |error: Option<&str>, dependencies, is_earlier| {
            Some(Checked {
                seconds: 12.5,
                dependencies,
                error: error.map(str::to_owned),
                warns: error.is_some_and(|error| error.contains("warnings")),
                is_earlier,
            })
        };
        let kinds: [(Option<&str>, Option<Checked>); 7] = [
            (Some("panics: a | b; a <c>"), None),
            (None, None),
            (None, checked(None, None, false)),
            (None, checked(None, Some(38.5), true)),
            (None, checked(Some("2 errors, the first: a; b"), Some(1.5), false)),
            (None, checked(Some("2 warnings, the first: a"), None, false)),
            (None, checked(Some("its check was ended"), None, true)),
        ];
        let measured = |(error, check): (Option<&str>, Option<Checked>)| Measured {
            bytes: 3 * 1024,
            operations: 4,
            generated: 3,
            typed: 2,
            seconds: 0.25,
            megabytes: check.is_none().then_some(7),
            error: error.map(str::to_owned),
            digest: "a".to_owned(),
            check,
        };
        let names = documents.iter().map(|document| document.name.clone());
        let results: BTreeMap<String, Measured> = names.zip(kinds.map(measured)).collect();
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("progenitor.json");
        std::fs::write(&file, serde_json::to_vec(&results).unwrap()).unwrap();
        let first = report::section(&documents, folder.path(), "").unwrap();
        assert!(
            first.contains("panics: a \\| b; a \\<c>") && first.contains(EARLIER),
            "{first}"
        );
        std::fs::remove_file(&file).unwrap();
        let known = format!("# Conformance\n\n{first}\n## Other\n");
        let second = report::section(&documents, folder.path(), &known).unwrap();
        assert_eq!(first, second);
        let forgotten = report::section(&documents, folder.path(), "").unwrap();
        assert!(!forgotten.contains("panics: a"), "{forgotten}");
    }
}
